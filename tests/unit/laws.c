/*
 * laws.c - the laws that need no database, over all SQL in fixtures/.
 *
 *  1. parse(emit(s)) = s, for each statement
 *  2. normalize(emit(normalize(x))) = normalize(x), and diff(x, x) is empty
 *  3. normalize(from ++ diff(from, to)) = to, for each pair from.sql, to.sql of a
 *     case, and for every x both from nothing and to nothing; a refused plan holds
 *  4. what x is in HCL reads back, and can be said in HCL; where no SQL is told behind
 *     it, it is x, and then the same HCL
 *
 * usage: unit_laws [DIALECT[:VERSION] FILE...]      files instead of fixtures/
 */
#include "tests/unit/fixtures.h"

#include "config/schema.h"
#include "diff/diff.h"
#include "emit/emit.h"
#include "migrate/dir.h"
#include "migrate/script.h"
#include "normalize/normalize.h"
#include "parser/dump.h"

static const struct ddl_script_style style = { "  ", false };

struct laws {
	const char *path, *piece, *dialect_text;
	const struct ddl_dialect *dialect;
	ddl_version version;
	int tests, failed, broken;   /* broken: laws in the fixture at hand */
};

static void DDL_PRINTF(3, 4) broken(struct laws *l, const char *law, const char *fmt, ...)
{
	va_list ap;

	l->broken++;
	printf("# %s %s %s: %s: ", l->path, l->piece, l->dialect_text, law);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	printf("\n");
}

static void print_diags(const struct ddl_session *s, size_t behind)
{
	struct ddl_buf b = { 0 };
	size_t n = 0;

	DDL_EACH(struct ddl_diag, d, &s->diags)
		if (n++ >= behind && n < behind + 4)
			ddl_diag_render(s, d, DDL_DIAG_SHORT, false, &b);
	printf("%s", ddl_buf_str(&b));
	ddl_buf_release(&b);
}

static void parse(struct laws *l, struct ddl_session *s, const char *name, const char *text, size_t len,
		  struct ddl_list *out)
{
	struct ddl_source *src = ddl_sources_add(&s->sources, name, text, len);
	struct ddl_parse p;

	if (!src)
		return;
	ddl_parse_init(&p, s, l->dialect, l->version);
	ddl_parse_source(&p, src, out);
	ddl_parse_release(&p);
}

static char *dump(const struct ddl_session *s, const struct ddl_stmt *stmt)
{
	struct ddl_buf b = { 0 };

	ddl_dump_stmt(s, stmt, &b);
	return b.bytes;
}

/* What did not parse cannot be written, and the rows behind a COPY are no part of its statement. */
static bool is_whole(const struct ddl_session *s, const struct ddl_stmt *stmt)
{
	return stmt->kind != DDL_STMT_BAD && !(stmt->kind == DDL_STMT_SKIPPED && ddl_atom_is(&s->atoms, stmt->word, "copy"));
}

/* The whole script again, without what did not parse. */
static void emit_script(struct laws *l, struct ddl_session *s, const struct ddl_list *stmts, struct ddl_buf *out)
{
	struct ddl_emit e;

	ddl_emit_init(&e, s, l->dialect, l->version, out);
	DDL_EACH(struct ddl_stmt, stmt, stmts)
		if (is_whole(s, stmt))
			ddl_emit_script_stmt(&e, stmt, NULL);
}

/* The first line in which two texts differ, with the line before it. */
static void print_difference(const char *a, const char *b)
{
	const char *line = a, *before = a;
	size_t i;

	for (i = 0; a[i] && a[i] == b[i]; i++)
		if (a[i] == '\n') {
			before = line;
			line = a + i + 1;
		}
	printf("#   %.*s#   %.*s\n#   but then\n#   %.*s\n", (int)(line - before), before, (int)strcspn(line, "\n"), line,
	       (int)strcspn(b + (line - a), "\n"), b + (line - a));
}

static void compare_dumps(struct laws *l, struct ddl_session *s, const struct ddl_stmt *a, const struct ddl_stmt *b)
{
	char *x = dump(s, a), *y = dump(s, b);

	if (strcmp(x, y)) {
		struct ddl_buf text = { 0 };
		struct ddl_emit e;

		ddl_emit_init(&e, s, l->dialect, l->version, &text);
		ddl_emit_stmt(&e, a);
		broken(l, "law 1", "%.1000s", ddl_buf_str(&text));
		print_difference(x, y);
		ddl_buf_release(&text);
	}
	free(x);
	free(y);
}

static const struct ddl_opaque *program(const struct ddl_stmt *stmt)
{
	bool read = stmt && stmt->kind == DDL_STMT_OPAQUE && (stmt->u.opaque->query || stmt->u.opaque->trigger);

	return read ? stmt->u.opaque : NULL;
}

static char *dump_program(const struct ddl_session *s, const struct ddl_opaque *o)
{
	struct ddl_buf b = { 0 };

	ddl_dump(s, o->trigger ? DDL_STRUCT_trigger : DDL_STRUCT_query, o->trigger ? (void *)o->trigger : (void *)o->query, &b);
	return b.bytes;
}

/* Views and triggers are written as they were; what was read of them must be all that they say. */
static void law_1_program(struct laws *l, struct ddl_session *s, const struct ddl_stmt *stmt)
{
	struct ddl_buf text = { 0 };
	struct ddl_list again = { 0 };
	const struct ddl_opaque *o;
	struct ddl_emit_rules rules;
	struct ddl_emit e;
	char *x, *y = NULL;

	if (!program(stmt))
		return;
	ddl_emit_init(&e, s, l->dialect, l->version, &text);
	rules = *e.rules;
	rules.expr = NULL;
	e.rules = &rules;
	ddl_emit_program(&e, stmt);
	parse(l, s, "program", ddl_buf_str(&text), text.len, &again);
	o = program((struct ddl_stmt *)(void *)again.first);
	x = dump_program(s, program(stmt));
	y = o ? dump_program(s, o) : NULL;
	if (!o || strcmp(x, y))
		broken(l, "law 1", "read otherwise when written from its tree: %.1000s", ddl_buf_str(&text));
	if (o && strcmp(x, y))
		print_difference(x, y);
	free(x);
	free(y);
	ddl_buf_release(&text);
}

static void law_1(struct laws *l, const struct piece *piece)
{
	struct ddl_session s;
	struct ddl_list first = { 0 }, again = { 0 };
	struct ddl_buf text = { 0 };
	size_t errors;
	struct ddl_stmt *b;

	ddl_session_init(&s);
	parse(l, &s, piece->name, piece->bytes, piece->len, &first);
	emit_script(l, &s, &first, &text);
	errors = ddl_diags_count(&s, DDL_NOTE);
	parse(l, &s, "emitted", ddl_buf_str(&text), text.len, &again);
	if (ddl_diags_count(&s, DDL_ERROR) > 0 && ddl_diags_count(&s, DDL_NOTE) > errors &&
	    ((struct ddl_stmt *)(void *)again.first)) {
		DDL_EACH(struct ddl_stmt, bad, &again) {
			size_t len;
			const char *bytes = ddl_span_text(&s.sources, bad->node.at, &len);

			if (bad->kind != DDL_STMT_BAD)
				continue;
			broken(l, "law 1", "does not parse: %.*s", (int)(len > 400 ? 400 : len), bytes);
			print_diags(&s, errors);
			break;
		}
	}
	b = (struct ddl_stmt *)(void *)again.first;
	DDL_EACH(struct ddl_stmt, a, &first) {
		if (!is_whole(&s, a))
			continue;
		law_1_program(l, &s, a);
		/* What makes a statement conditional stands around it. */
		a->flags &= ~(uint32_t)DDL_STMT_GUARDED;
		if (!b) {
			broken(l, "law 1", "statements are lost");
			break;
		}
		b->flags &= ~(uint32_t)DDL_STMT_GUARDED;
		if (b->kind != DDL_STMT_BAD)
			compare_dumps(l, &s, a, b);
		if (l->broken > 3)
			break;
		b = (struct ddl_stmt *)(void *)b->node.next;
	}
	ddl_buf_release(&text);
	ddl_session_release(&s);
}

/* NULL when the text does not parse or replay. */
static struct ddl_schema *schema_of(struct laws *l, struct ddl_session *s, const char *name, const char *text, size_t len)
{
	struct ddl_source *src = ddl_sources_add(&s->sources, name, text, len);
	struct ddl_schema *schema = ddl_schema_new(s, l->dialect, l->version);

	if (src && ddl_schema_read(schema, src)) {
		ddl_normalize_finish(schema);
		if (!schema->failed)
			return schema;
	}
	ddl_schema_release(schema);
	return NULL;
}

static void expect_same(struct laws *l, struct ddl_schema *a, struct ddl_schema *b, const char *law)
{
	struct ddl_plan *p = ddl_diff(a, b, NULL);
	struct ddl_buf text = { 0 };

	if (p->steps.count || p->refused) {
		ddl_script_write(p, &style, &text);
		broken(l, law, "%s%.600s", p->refused ? "refused " : "", ddl_buf_str(&text));
	}
	ddl_buf_release(&text);
}

static uint64_t sum_of_lines(const char *text)
{
	uint64_t sum = 0;

	for (; *text; text += *text == '\n') {
		uint64_t hash = 1;

		for (; *text && *text != '\n'; text++)
			if (*text != ',' || (text[1] && text[1] != '\n'))
				hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
		sum += hash ^ hash >> 29;
	}
	return sum;
}

/* Order aside: indexes need not stay in theirs. Where foreign keys make a circle, it may be opened elsewhere. */
static bool same_lines(const char *a, const char *b)
{
	return strstr(a, "ADD CONSTRAINT") || sum_of_lines(a) == sum_of_lines(b);
}

static void law_2(struct laws *l, const struct piece *piece)
{
	struct ddl_session s;
	struct ddl_schema *a, *b, *c = NULL;
	struct ddl_buf text = { 0 }, again = { 0 };
	size_t mark;

	ddl_session_init(&s);
	a = schema_of(l, &s, piece->name, piece->bytes, piece->len);
	b = a ? schema_of(l, &s, piece->name, piece->bytes, piece->len) : NULL;
	if (b) {
		expect_same(l, a, b, "diff(x, x)");
		if (ddl_script_of_schema(a, &style, &text)) {
			mark = ddl_diags_mark(&s);
			c = schema_of(l, &s, "normal form", ddl_buf_str(&text), text.len);
			if (!c) {
				broken(l, "law 2", "the normal form does not replay:\n%.1500s", ddl_buf_str(&text));
				print_diags(&s, mark);
			}
		}
	}
	if (c) {
		expect_same(l, a, c, "law 2");
		expect_same(l, c, a, "law 2, back");
		ddl_script_of_schema(c, &style, &again);
		if (!l->broken && !same_lines(ddl_buf_str(&text), ddl_buf_str(&again))) {
			broken(l, "law 2", "two texts");
			print_difference(ddl_buf_str(&text), ddl_buf_str(&again));
		}
		ddl_schema_release(c);
	}
	if (b)
		ddl_schema_release(b);
	if (a)
		ddl_schema_release(a);
	ddl_buf_release(&text);
	ddl_buf_release(&again);
	ddl_session_release(&s);
}

static void law_3(struct laws *l, const struct piece *from, const struct piece *to)
{
	struct ddl_session s;
	struct ddl_schema *a, *b;
	struct ddl_buf text = { 0 };
	struct ddl_plan *p;
	size_t mark;

	ddl_session_init(&s);
	a = schema_of(l, &s, "from", from->bytes, from->len);
	b = schema_of(l, &s, "to", to->bytes, to->len);
	if (a && b) {
		p = ddl_diff(a, b, NULL);
		mark = ddl_diags_mark(&s);
		ddl_script_write(p, &style, &text);
		if (!p->refused && !ddl_script_holds(p, &text)) {
			broken(l, "law 3", "%s -> %s\n%.1500s", from->name, to->name, ddl_buf_str(&text));
			print_diags(&s, mark);
		}
	}
	if (a)
		ddl_schema_release(a);
	if (b)
		ddl_schema_release(b);
	ddl_buf_release(&text);
	ddl_session_release(&s);
}

/* NULL, reported: it does not read back. */
static struct ddl_schema *schema_of_hcl(struct laws *l, struct ddl_session *s, const struct ddl_buf *hcl)
{
	static const struct ddl_project_host nobody;
	struct ddl_project project;
	struct ddl_hcl_schema_reader r = { .session = s, .dialect = l->dialect, .version = l->version, .project = &project };
	struct ddl_schema *schema = ddl_schema_new(s, l->dialect, l->version);
	struct ddl_list texts = { 0 };
	bool fine;

	ddl_project_init(&project, s, &nobody);
	fine = ddl_project_read(&project, ddl_sources_add(&s->sources, "HCL", hcl->bytes, hcl->len)) &&
	       ddl_hcl_schema_read(&r, &texts);
	DDL_EACH(struct ddl_text, t, &texts)
		fine = fine && ddl_schema_read(schema, t->source);
	ddl_normalize_finish(schema);
	if (fine && !schema->failed)
		return schema;
	ddl_schema_release(schema);
	return NULL;
}

static const char *sql_behind(struct ddl_buf *hcl)
{
	return strstr(ddl_buf_str(hcl), "# What follows is part of the schema");
}

static void same_hcl(struct laws *l, struct ddl_schema *a, struct ddl_schema *b, struct ddl_buf *hcl)
{
	struct ddl_buf again = { 0 };

	if (!ddl_hcl_schema_write(b, NULL, &again) || sql_behind(&again)) {
		broken(l, "law 4", "what was read back has no HCL:\n%.1500s", ddl_buf_str(&again));
	} else if (!sql_behind(hcl)) {
		expect_same(l, a, b, "law 4");
		if (strcmp(ddl_buf_str(hcl), ddl_buf_str(&again)) != 0) {
			broken(l, "law 4", "two texts");
			print_difference(ddl_buf_str(hcl), ddl_buf_str(&again));
		}
	}
	ddl_buf_release(&again);
}

static void law_4(struct laws *l, const struct piece *piece)
{
	struct ddl_session s;
	struct ddl_schema *a, *b;
	struct ddl_buf hcl = { 0 };
	size_t mark;

	ddl_session_init(&s);
	a = schema_of(l, &s, piece->name, piece->bytes, piece->len);
	mark = ddl_diags_mark(&s);
	if (a && ddl_hcl_schema_write(a, NULL, &hcl)) {
		b = schema_of_hcl(l, &s, &hcl);
		if (b)
			same_hcl(l, a, b, &hcl);
		else
			broken(l, "law 4", "the HCL does not read back:\n%.1500s", ddl_buf_str(&hcl));
		if (b)
			ddl_schema_release(b);
	} else if (a) {
		broken(l, "law 4", "no HCL");
		print_diags(&s, mark);
	}
	if (a)
		ddl_schema_release(a);
	ddl_buf_release(&hcl);
	ddl_session_release(&s);
}

static const struct piece *named(const struct fixture *f, const char *name)
{
	for (size_t i = 0; i < f->npieces; i++)
		if (!strcmp(f->pieces[i].name, name))
			return &f->pieces[i];
	return NULL;
}

/* What is broken is told in the issues of the dialect; the rest of the case still counts. */
static const struct {
	const char *path, *piece, *reason;
} known[] = {
	{ "fixtures/lint/DS101/mysql.case", "m/1_base.sql", "the character set of a database is lost on the way through HCL" },
	{ "fixtures/lint/MF101/silent-using-index.case", "m/2_change.sql", "USING INDEX is not printed" },
	{ "fixtures/postgres/inspect-dump.case", "b.sql", "set_config() becomes the SET that it stands for" },
};

static bool is_known(const struct fixture *f, const struct piece *piece)
{
	for (size_t i = 0; i < DDL_COUNT(known); i++)
		if (!strcmp(f->path, known[i].path) && !strcmp(piece->name, known[i].piece))
			return true;
	return false;
}

static void check(const struct fixture *f, const char *dialect, void *data)
{
	static char empty[] = "";
	static const struct piece nothing = { "nothing", empty, 0 };
	const struct piece *from = named(f, "from.sql"), *to = named(f, "to.sql");
	struct laws *l = data;

	l->dialect = ddl_dialect_find(dialect, &l->version);
	if (!l->dialect || !l->version || !ddl_norm_rules_of(l->dialect) || !ddl_diff_rules_of(l->dialect) ||
	    !ddl_emit_rules_of(l->dialect))
		return;
	l->path = f->path;
	l->dialect_text = dialect;
	l->broken = 0;
	for (size_t i = 0; i < f->npieces; i++) {
		if (is_known(f, &f->pieces[i]))
			continue;
		l->piece = f->pieces[i].name;
		law_1(l, &f->pieces[i]);
		law_2(l, &f->pieces[i]);
		law_3(l, &nothing, &f->pieces[i]);
		law_3(l, &f->pieces[i], &nothing);
		law_4(l, &f->pieces[i]);
	}
	if (from && to) {
		law_3(l, from, to);
		law_3(l, to, from);
	}
	l->failed += l->broken > 0;
	printf("%s %d - laws: %s %s\n", l->broken ? "not ok" : "ok", ++l->tests, f->path, dialect);
	fflush(stdout);
}

int main(int argc, char **argv)
{
	struct laws l = { 0 };

	if (argc < 2) {
		fixture_walk("fixtures", check, &l);
	}
	for (int i = 2; i < argc; i++) {
		struct fixture f = { .path = argv[i], .npieces = 1 };

		f.pieces[0].name = argv[i];
		f.pieces[0].bytes = fixture_read(argv[i], &f.pieces[0].len);
		check(&f, argv[1], &l);
		free(f.pieces[0].bytes);
	}
	printf("1..%d\n", l.tests);
	return l.failed != 0;
}
