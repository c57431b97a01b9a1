#include "normalize/sqlite_program.h"

#include <stdlib.h>
#include <string.h>

#include "normalize/replay.h"

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static bool has_programs(const struct ddl_schema *s)
{
	return s->count[DDL_OBJECT_VIEW] || s->count[DDL_OBJECT_TRIGGER];
}

static const char *wrong_text(const struct ddl_schema *s, struct ddl_arena *arena, const struct ddl_wrong *w)
{
	switch (w->kind) {
	case DDL_NO_RELATION:
		return ddl_format(arena, "no such table: \"%s\"", text(s, w->name));
	case DDL_NO_SUCH_COLUMN:
		return ddl_format(arena, "no such column: \"%s\"", text(s, w->name));
	case DDL_AMBIGUOUS:
		return ddl_format(arena, "more than one table has a column \"%s\"", text(s, w->name));
	case DDL_MISUSE:
		return w->why;
	case DDL_COLUMN_COUNT:
		break;
	}
	return ddl_format(arena, "%u columns where %u belong", w->got, w->wanted);
}

void ddl_sqlite_report_one(struct ddl_schema *s, const struct ddl_wrong *w)
{
	static const enum ddl_diag_code codes[] = {
		[DDL_NO_RELATION] = DDL_DIAG_NO_OBJECT, [DDL_NO_SUCH_COLUMN] = DDL_DIAG_NO_COLUMN,
		[DDL_AMBIGUOUS] = DDL_DIAG_NO_COLUMN, [DDL_COLUMN_COUNT] = DDL_DIAG_BAD_CLAUSE,
		[DDL_MISUSE] = DDL_DIAG_BAD_CLAUSE,
	};
	struct ddl_arena arena;

	ddl_arena_init(&arena);
	ddl_schema_report(s, codes[w->kind], w->node.at, "%s", wrong_text(s, &arena, w));
	ddl_arena_release(&arena);
}

void ddl_sqlite_report_wrong(struct ddl_schema *s, const struct ddl_names *names)
{
	DDL_EACH(struct ddl_wrong, w, &names->wrong)
		ddl_sqlite_report_one(s, w);
}

static const char *program_name(const struct ddl_schema *s, struct ddl_arena *arena, const struct ddl_object *o)
{
	return ddl_format(arena, "%s \"%s\"", ddl_object_word((enum ddl_object_kind)o->kind),
			  text(s, o->stmt->u.opaque->name.name.name));
}

static void forget(struct ddl_names *names)
{
	names->uses = names->wrong = (struct ddl_list){ 0 };
}

void ddl_sqlite_check_programs(struct ddl_schema *s)
{
	struct ddl_names names;

	if (!has_programs(s))
		return;
	ddl_names_init(&names, s);
	DDL_EACH_OBJECT(o, s) {
		ddl_names_of(&names, o);
		DDL_EACH(struct ddl_wrong, w, &names.wrong)
			ddl_schema_report(s, DDL_DIAG_DANGLING, w->node.at, "%s: %s", program_name(s, &names.arena, o),
					  wrong_text(s, &names.arena, w));
		forget(&names);
	}
	ddl_names_release(&names);
}

/* It looks neither for the columns that triggers write nor at how many values they are given: 3.26 to 3.53 do not. */
const struct ddl_wrong *ddl_sqlite_found_by_alter(const struct ddl_names *names)
{
	DDL_EACH(struct ddl_wrong, w, &names->wrong)
		if (!w->written)
			return w;
	return NULL;
}

bool ddl_sqlite_programs_hold(struct ddl_schema *s, struct ddl_span alter, const char *when)
{
	struct ddl_names names;
	bool hold = true;

	if (!has_programs(s))
		return true;
	ddl_names_init(&names, s);
	DDL_EACH_OBJECT(o, s) {
		const struct ddl_wrong *w;

		ddl_names_of(&names, o);
		w = ddl_sqlite_found_by_alter(&names);
		if (w && hold) {
			struct ddl_diag *d;

			d = ddl_schema_report(s, DDL_DIAG_IN_USE, alter, "%s does not hold %s: %s",
					      program_name(s, &names.arena, o), when, wrong_text(s, &names.arena, w));
			ddl_diag_help(s->session, d, "drop the %s before, and make it again behind",
				      ddl_object_word((enum ddl_object_kind)o->kind));
			hold = false;
		}
		forget(&names);
	}
	ddl_names_release(&names);
	return hold;
}

/* places of names in one statement */
struct places {
	struct ddl_span *at;
	uint32_t n;
};

static int by_start(const void *a, const void *b)
{
	const struct ddl_span *x = a, *y = b;

	return x->start < y->start ? -1 : x->start > y->start;
}

/* ALTER TABLE passes over the table of x IN table, and then finds it missing: so do 3.40 and 3.53. */
static struct places find_places(struct ddl_names *names, const struct ddl_object *table, ddl_atom column)
{
	struct places p = { DDL_NEW_ARRAY(&names->arena, names->uses.count + 1, struct ddl_span), 0 };
	uint32_t kept = 0;

	DDL_EACH(struct ddl_use, u, &names->uses)
		if (u->object == table && u->column == column && u->node.at.start && !u->in_table)
			p.at[p.n++] = u->node.at;
	if (p.n)
		qsort(p.at, p.n, sizeof(*p.at), by_start);
	for (uint32_t i = 0; i < p.n; i++)
		if (!kept || p.at[kept - 1].start != p.at[i].start)
			p.at[kept++] = p.at[i];
	p.n = kept;
	return p;
}

static void put_name(const struct ddl_schema *s, struct ddl_buf *b, const struct ddl_ident *name, bool quoted)
{
	if (!quoted) {
		ddl_buf_puts(b, text(s, name->name));
		return;
	}
	ddl_buf_putc(b, '"');
	for (const char *c = text(s, name->name); *c; c++) {
		if (*c == '"')
			ddl_buf_putc(b, '"');
		ddl_buf_putc(b, *c);
	}
	ddl_buf_putc(b, '"');
}

static bool is_quote(char c)
{
	return c == '"' || c == '`' || c == '[' || c == '\'';
}

/* A statement of the text, in place of what was there. */
static void read_again(struct ddl_schema *s, struct ddl_object *o, const struct ddl_buf *sql)
{
	const struct ddl_source *was = ddl_sources_find(&s->session->sources, o->stmt->node.at.start);
	struct ddl_source *src = ddl_sources_add(&s->session->sources, was ? was->name : "", sql->bytes, sql->len);
	struct ddl_list out = { 0 };
	struct ddl_stmt *fresh;
	struct ddl_parse p;

	if (!src)
		return;
	ddl_parse_init(&p, s->session, s->dialect, s->version);
	ddl_parse_source(&p, src, &out);
	ddl_parse_release(&p);
	fresh = (struct ddl_stmt *)(void *)out.first;
	if (!fresh || fresh->kind != DDL_STMT_OPAQUE)
		return;
	fresh->u.opaque->name = o->stmt->u.opaque->name;
	fresh->u.opaque->table.schema = o->stmt->u.opaque->table.schema;
	fresh->u.opaque->path = o->stmt->u.opaque->path;
	o->stmt = fresh;
}

static void rename_at(struct ddl_schema *s, struct ddl_object *o, const struct places *p, const struct ddl_ident *to,
		      bool quoted)
{
	struct ddl_span all = o->stmt->node.at;
	size_t len;
	const char *sql = ddl_span_text(&s->session->sources, all, &len);
	struct ddl_buf b = { 0 };
	uint32_t done = all.start;

	for (uint32_t i = 0; i < p->n; i++) {
		ddl_buf_add(&b, sql + (done - all.start), p->at[i].start - done);
		put_name(s, &b, to, quoted || is_quote(sql[p->at[i].start - all.start]));
		done = p->at[i].end;
	}
	ddl_buf_add(&b, sql + (done - all.start), all.end - done);
	read_again(s, o, &b);
	ddl_buf_release(&b);
}

/* A table's new name is always quoted, a column's where it was or is in ALTER TABLE: 3.40 and 3.53 write them so. */
void ddl_sqlite_rename_in_programs(struct ddl_schema *s, struct ddl_table *t, const struct ddl_column *c,
				   const struct ddl_ident *to)
{
	struct ddl_object *table = ddl_find_relation(s, &t->name);
	struct ddl_names names;

	if (!has_programs(s) || !table)
		return;
	ddl_names_init(&names, s);
	DDL_EACH_OBJECT(o, s) {
		struct places p;

		ddl_names_of(&names, o);
		p = find_places(&names, table, c ? c->name.key : 0);
		forget(&names);
		if (p.n)
			rename_at(s, o, &p, to, !c || to->quoted);
	}
	ddl_names_release(&names);
}

void ddl_sqlite_rename_of_triggers(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_ident *to)
{
	DDL_EACH_OBJECT(o, s) {
		struct places p = { .n = 1 };

		if (o->kind != DDL_OBJECT_TRIGGER || o->table != t || !o->stmt->u.opaque->table.name.at.start)
			continue;
		p.at = &o->stmt->u.opaque->table.name.at;
		rename_at(s, o, &p, to, true);
	}
}
