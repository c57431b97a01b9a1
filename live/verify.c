#include "live/verify.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "live/complaints.h"
#include "live/rows.h"

enum { MAX_RETRIES = 64 };

struct column {                      /* of a table that stays: here and there */
	struct ddl_node node;
	const struct ddl_column *from, *to;
	bool same;                   /* else its type changes, or NULL is replaced */
	struct ddl_list before, after; /* of struct row: values of one that is not the same, apart from NULLs */
};

struct row {
	struct ddl_node node;
	const char *values;          /* of the columns that stay the same; or one value */
};

static const char *keep(struct ddl_verify *v, const struct ddl_buf *b)
{
	return ddl_memdup(&v->session->arena, ddl_buf_str(b), b->len);
}

static bool fail(struct ddl_verify *v, enum ddl_verify_verdict verdict, const char *at, const char *message)
{
	v->verdict = verdict;
	v->at = at;
	v->message = message;
	return false;
}

/* What the plan says an old name is called afterwards: by a rename, or by the copy of a table's rows. */
static struct ddl_qname renamed_table(const struct ddl_verify *v, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_step, step, &v->plan->steps)
		if (step->stmt->kind == DDL_STMT_RENAME && step->stmt->object == DDL_OBJECT_TABLE)
			DDL_EACH(struct ddl_qname_item, i, &step->stmt->items)
				if (i->name.name.key == t->name.name.key &&
				    i->name.schema.key == t->name.schema.key)
					return i->to;
	return t->name;
}

static const struct ddl_ident *renamed_column(const struct ddl_verify *v, const struct ddl_table *t,
					      const struct ddl_column *c)
{
	ddl_atom now = renamed_table(v, t).name.key;

	DDL_EACH(struct ddl_step, step, &v->plan->steps) {
		bool copies = step->stmt->kind == DDL_STMT_SKIPPED;
		ddl_atom of = step->stmt->name.name.key;

		if ((!copies && step->stmt->kind != DDL_STMT_ALTER_TABLE) || (of != now && of != t->name.name.key))
			continue;
		DDL_EACH(struct ddl_action, a, &step->stmt->items) {
			if (a->kind == DDL_ACTION_RENAME_COLUMN && a->name.key == c->name.key)
				return &a->to;
			if (copies && a->to.key == c->name.key)
				return &a->name;
		}
	}
	return &c->name;
}

/* SQLite gives an INTEGER PRIMARY KEY a number where there was NULL. */
static bool in_primary(const struct ddl_table *t, const struct ddl_column *c)
{
	const struct ddl_constraint *k = ddl_primary_key(t);

	return k && ddl_parts_have(&k->key.parts, c->name.key);
}

static bool same_type(const struct ddl_column *a, const struct ddl_column *b)
{
	return a->type && b->type ? ddl_same(DDL_STRUCT_type, a->type, b->type) : a->type == b->type;
}

static void pair_columns(struct ddl_verify *v, struct ddl_verify_table *t)
{
	DDL_EACH(struct ddl_column, from, &t->from->columns) {
		struct ddl_column *to = ddl_find_column(t->to, renamed_column(v, t->from, from)->key);
		struct column *c;

		if (!to || to->generated || from->generated)
			continue;
		c = DDL_NEW(&v->session->arena, struct column);
		c->from = from;
		c->to = to;
		c->same = same_type(from, to) && !(to->null == DDL_NULL_NO && from->null != DDL_NULL_NO) &&
			  (in_primary(t->from, from) || !in_primary(t->to, to));
		ddl_list_add(&t->columns, c);
		t->compared += c->same;
		t->converted += !c->same;
	}
}

static void pair_tables(struct ddl_verify *v, struct ddl_rows *rows)
{
	size_t n;
	const struct ddl_table **order = ddl_rows_order(rows, &n);

	for (size_t i = 0; i < n; i++) {
		struct ddl_verify_table *t = DDL_NEW(&v->session->arena, struct ddl_verify_table);
		struct ddl_qname name = renamed_table(v, order[i]);

		t->from = order[i];
		t->to = ddl_find_table(v->plan->to, &name);
		if (t->to)
			pair_columns(v, t);
		ddl_list_add(&v->tables, t);
	}
}

/* A column that must have a value afterwards and gets none by itself has one from the start. */
static bool may_be_null(void *data, const struct ddl_table *table, const struct ddl_column *c)
{
	const struct ddl_verify *v = data;

	DDL_EACH(struct ddl_verify_table, t, &v->tables) {
		if (t->from != table)
			continue;
		DDL_EACH(struct column, pair, &t->columns)
			if (pair->from == c)
				return pair->to->null != DDL_NULL_NO ||
				       (!t->without_nulls && pair->to->dflt && pair->to->dflt->kind != DDL_EXPR_NULL);
	}
	return true;
}

static bool run_all(struct ddl_verify *v, const struct ddl_list *stmts, enum ddl_verify_verdict failure)
{
	struct ddl_buf error = { 0 };
	bool fine = true;

	DDL_EACH(struct ddl_stmt, s, stmts) {
		size_t len;
		const char *text = ddl_span_text(&v->session->sources, s->node.at, &len);
		const char *sql = ddl_memdup(&v->session->arena, text, len);

		fine = ddl_scratch_run_stmt(v->scratch, v->session, s, sql, &error);
		if (!fine) {
			fail(v, failure, sql, keep(v, &error));
			break;
		}
	}
	ddl_buf_release(&error);
	return fine;
}

/* A new scratch database with a schema in it. */
static bool set_up(struct ddl_verify *v, const struct ddl_list *stmts, enum ddl_verify_verdict failure)
{
	struct ddl_buf error = { 0 };
	bool fine = ddl_scratch_open(v->scratch, &error);

	if (!fine)
		fail(v, DDL_VERIFY_NO_DATABASE, NULL, keep(v, &error));
	else if (!run_all(v, stmts, failure))
		fine = false;
	else if (!ddl_scratch_again(v->scratch, &error))
		fine = fail(v, failure, NULL, keep(v, &error));
	ddl_buf_release(&error);
	return fine;
}

static void fill(struct ddl_verify *v, struct ddl_rows *rows)
{
	const struct ddl_live_driver *driver = v->scratch->driver;
	struct ddl_buf error = { 0 };

	if (driver->foreign_keys)
		driver->foreign_keys(v->scratch->db, true, &error);
	if (driver->triggers)
		driver->triggers(v->scratch->db, false);
	v->rows = 0;
	DDL_EACH(struct ddl_verify_table, t, &v->tables) {
		uint32_t n;

		if (t->left_empty)
			continue;
		ddl_buf_clear(&error);
		n = ddl_rows_fill(rows, t->from, &error);
		v->rows += n;
		t->note = NULL;
		t->unfilled = n < v->rows_per_table;
		if (t->unfilled)
			t->note = ddl_format(&v->session->arena, "%s: %s",
					     n ? "not every row could be put in" : "no row could be put in",
					     ddl_buf_str(&error));
	}
	if (driver->triggers)
		driver->triggers(v->scratch->db, true);
	ddl_buf_release(&error);
}

/* x'6162' as its bytes, 'a' without quotes. */
static void unquote(const char *literal, struct ddl_buf *out)
{
	const char *digits = "0123456789abcdef", *c = literal;
	size_t len = strlen(literal);

	if (*c != 'x' && *c != '\'') {
		ddl_buf_puts(out, literal);
	} else if (*c == '\'') {
		ddl_buf_add(out, literal + 1, len - 2);
	} else {
		for (c += 2; *c && c[1] && strchr(digits, *c) && strchr(digits, c[1]); c += 2)
			ddl_buf_putc(out, (char)((strchr(digits, *c) - digits) * 16 + (strchr(digits, c[1]) - digits)));
	}
}

static void cut_end(struct ddl_buf *b, const char *end)
{
	size_t n = strlen(end);

	if (b->len > n && !strcmp(b->bytes + b->len - n, end)) {
		b->len -= n;
		b->bytes[b->len] = '\0';
	}
}

/*
 * One text for what another type writes in another way: 1 and '1.00', true and 1, a date and its midnight, padding, an array of one.
 * What is then another text is another value.
 */
static const char *essence(struct ddl_verify *v, const char *literal)
{
	struct ddl_buf b = { 0 };
	const char *copy, *text;
	double number;
	char *end;

	unquote(literal, &b);
	while (b.len && b.bytes[b.len - 1] == ' ')
		cut_end(&b, " ");
	if (b.len > 2 && b.bytes[0] == '{' && !strpbrk(b.bytes, ",:")) {
		memmove(b.bytes, b.bytes + 1, b.len--);
		cut_end(&b, "}");
	}
	text = ddl_buf_str(&b);
	number = strtod(text, &end);
	if (ddl_ascii_equal(text, "t") || ddl_ascii_equal(text, "true")) {
		copy = "1";
	} else if (ddl_ascii_equal(text, "f") || ddl_ascii_equal(text, "false")) {
		copy = "0";
	} else if (b.len && !*end && !strpbrk(text, "xXnN")) {
		copy = ddl_format(&v->session->arena, "%.6g", number);
	} else {
		if (strchr(text, ':') || strchr(text, '-')) {
			cut_end(&b, "+00");
			while (strchr(b.bytes, '.') && (b.bytes[b.len - 1] == '0' || b.bytes[b.len - 1] == '.'))
				cut_end(&b, b.bytes[b.len - 1] == '0' ? "0" : ".");
			cut_end(&b, " 00:00:00");
		}
		copy = keep(v, &b);
	}
	ddl_buf_release(&b);
	return copy;
}

/* What a query over the columns of a table gathers. */
struct gather {
	struct ddl_verify *v;
	struct ddl_verify_table *t;
	struct ddl_list *rows;
	uint32_t count;
	bool before;
};

static void add_row(struct ddl_verify *v, struct ddl_list *rows, const char *values)
{
	struct row *r = DDL_NEW(&v->session->arena, struct row);

	r->values = values;
	ddl_list_add(rows, r);
}

static bool gather_row(void *data, int n, const char *const *values)
{
	struct gather *g = data;
	struct ddl_buf b = { 0 };
	int i = 0;

	g->count++;
	DDL_EACH(struct column, c, &g->t->columns) {
		if (i == n)
			break;
		if (c->same)
			ddl_buf_printf(&b, "%s|", values[i]);
		else if (strcmp(values[i], "NULL"))
			add_row(g->v, g->before ? &c->before : &c->after, essence(g->v, values[i]));
		i++;
	}
	add_row(g->v, g->rows, keep(g->v, &b));
	ddl_buf_release(&b);
	return true;
}

static int by_values(const void *a, const void *b, void *data)
{
	(void)data;
	return strcmp(((const struct row *)a)->values, ((const struct row *)b)->values);
}

static bool gather(struct ddl_verify *v, struct ddl_verify_table *t, bool before, struct ddl_list *rows,
		   uint32_t *count, struct ddl_buf *error)
{
	struct gather g = { .v = v, .t = t, .rows = rows, .before = before };
	struct ddl_schema *s = before ? v->plan->from : v->plan->to;
	struct ddl_buf sql = { 0 };
	struct ddl_emit e;
	bool fine;

	ddl_emit_init(&e, v->session, s->dialect, s->version, &sql);
	ddl_put(&e, "SELECT ");
	DDL_EACH(struct column, c, &t->columns) {
		ddl_put(&e, c == (void *)t->columns.first ? "" : ", ");
		ddl_emit_ident(&e, before ? &c->from->name : &c->to->name);
	}
	ddl_put(&e, t->columns.first ? " FROM " : "1 FROM ");
	ddl_emit_qname(&e, before ? &t->from->name : &t->to->name);
	DDL_EACH(struct column, c, &t->columns)
		memset(before ? &c->before : &c->after, 0, sizeof(c->after));
	fine = ddl_scratch_query(v->scratch, ddl_buf_str(&sql), gather_row, &g, error);
	ddl_list_sort(rows, by_values, NULL);
	DDL_EACH(struct column, c, &t->columns)
		ddl_list_sort(before ? &c->before : &c->after, by_values, NULL);
	*count = g.count;
	ddl_buf_release(&sql);
	return fine;
}

static bool snapshot(struct ddl_verify *v)
{
	struct ddl_buf error = { 0 };
	bool fine = true;

	DDL_EACH(struct ddl_verify_table, t, &v->tables) {
		memset(&t->rows, 0, sizeof(t->rows));
		fine = gather(v, t, true, &t->rows, &t->before, &error);
		if (!fine) {
			fail(v, DDL_VERIFY_SETUP_FAILED, ddl_text(v->session, t->from->name.name.name),
			     keep(v, &error));
			break;
		}
	}
	ddl_buf_release(&error);
	return fine;
}

/* The statement's text as it is in the plan. */
static const char *text_of(struct ddl_verify *v, const struct ddl_step *step)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e;
	const char *copy;

	ddl_emit_init(&e, v->session, v->plan->to->dialect, v->plan->to->version, &b);
	ddl_emit_stmt(&e, step->stmt);
	copy = keep(v, &b);
	ddl_buf_release(&b);
	return copy;
}

/* What the plan itself skips, as a server's script does, are statements that it needs. */
static bool run_step(struct ddl_verify *v, const struct ddl_step *step, struct ddl_buf *error)
{
	return step->stmt->kind == DDL_STMT_SKIPPED ? ddl_scratch_run(v->scratch, text_of(v, step), error) :
	       ddl_scratch_run_stmt(v->scratch, v->session, step->stmt, text_of(v, step), error);
}

/* Returns the step that the server refused, or NULL. */
static const struct ddl_step *run_plan(struct ddl_verify *v, struct ddl_buf *error)
{
	const struct ddl_node *last = v->plan->steps.last;
	bool wrapped = v->plan->options->wrapped;

	v->statements = 0;
	if (wrapped && !ddl_scratch_run(v->scratch, "BEGIN", error))
		return (const struct ddl_step *)(const void *)last;
	DDL_EACH(struct ddl_step, step, &v->plan->steps) {
		v->statements++;
		if (!run_step(v, step, error))
			return step;
	}
	return wrapped && !ddl_scratch_run(v->scratch, "COMMIT", error) ? (const struct ddl_step *)(const void *)last : NULL;
}

/* The table whose rows a step touches. */
static struct ddl_verify_table *table_of(struct ddl_verify *v, const struct ddl_step *step)
{
	DDL_EACH(struct ddl_verify_table, t, &v->tables)
		if (t->from->name.name.key == step->stmt->name.name.key ||
		    (t->to && t->to->name.name.key == step->stmt->name.name.key))
			return t;
	return NULL;
}

/* The schema of the scratch database, read as `to` was. NULL: it failed. */
static struct ddl_schema *read_schema(struct ddl_verify *v, enum ddl_verify_verdict failure)
{
	struct ddl_schema *to = v->plan->to, *got = ddl_schema_new(v->session, to->dialect, to->version);
	size_t mark = ddl_diags_mark(v->session);
	struct ddl_source *src = NULL;
	struct ddl_buf text = { 0 }, error = { 0 };
	bool told;

	got->default_key = to->default_key;
	got->partial = to->partial;
	if (v->defaults)
		ddl_schema_read(got, ddl_sources_add(&v->session->sources, "defaults of the database", v->defaults,
						     strlen(v->defaults)));
	told = v->scratch->driver->schema(v->scratch->db, &text, &error);
	if (told)
		src = ddl_sources_add(&v->session->sources, "schema read back", ddl_buf_str(&text), text.len);
	if (!told || !src || !ddl_schema_read(got, src)) {
		fail(v, failure, NULL, told ? "the schema that the server tells cannot be read" : keep(v, &error));
		ddl_schema_release(got);
		got = NULL;
	} else {
		ddl_normalize_finish(got);
		ddl_diags_rewind(v->session, mark);
	}
	ddl_buf_release(&text);
	ddl_buf_release(&error);
	return got;
}

static bool same_schema(struct ddl_verify *v, struct ddl_schema *got, struct ddl_schema *wanted,
			enum ddl_verify_verdict failure, const char *what)
{
	size_t mark = ddl_diags_mark(v->session);
	struct ddl_plan *rest = ddl_diff(got, wanted, NULL);

	ddl_diags_rewind(v->session, mark);
	if (rest->steps.first)
		return fail(v, failure, text_of(v, (const struct ddl_step *)(const void *)rest->steps.first), what);
	return !rest->refused || fail(v, failure, NULL, "after the plan the schema is another one");
}

static bool check_schema(struct ddl_verify *v)
{
	struct ddl_schema *got = read_schema(v, DDL_VERIFY_SCHEMA_DIFFERS);
	bool fine;

	if (!got)
		return false;
	fine = (!v->wanted || same_schema(v, got, v->wanted, DDL_VERIFY_SCHEMA_DIFFERS,
					  "after the plan this is still missing")) &&
	       same_schema(v, got, v->plan->to, v->wanted ? DDL_VERIFY_FORM_DIFFERS : DDL_VERIFY_SCHEMA_DIFFERS,
			   "after the plan this seems to be missing still");
	ddl_schema_release(got);
	return fine;
}

static bool concerns(const struct ddl_step *step, const struct ddl_verify_table *t)
{
	ddl_atom from = t->from->name.name.key, to = t->to ? t->to->name.name.key : 0;

	DDL_EACH(struct ddl_qname_item, i, step->stmt->kind == DDL_STMT_DROP ? &step->stmt->items : &(struct ddl_list){ 0 })
		if (i->name.name.key == from)
			return true;
	return step->stmt->name.name.key && (step->stmt->name.name.key == from || step->stmt->name.name.key == to);
}

static bool is_announced(const struct ddl_verify *v, const struct ddl_verify_table *t)
{
	DDL_EACH(struct ddl_step, step, &v->plan->steps)
		if (step->consequences & DDL_LOSES_DATA && concerns(step, t))
			return true;
	return false;
}

/* Dropped and made again, as the plan says. */
static bool is_emptied(const struct ddl_verify *v, const struct ddl_verify_table *t)
{
	DDL_EACH(struct ddl_step, step, &v->plan->steps)
		if (step->stmt->kind == DDL_STMT_DROP && step->consequences & DDL_LOSES_DATA && concerns(step, t))
			return true;
	return false;
}

static bool lose(struct ddl_verify *v, struct ddl_verify_table *t, const char *what)
{
	t->lost = true;
	t->note = what;
	return fail(v, DDL_VERIFY_ROWS_LOST, ddl_text(v->session, t->from->name.name.name), what);
}

/* A value that is not there any more; NULL: all are. */
static const char *missing_value(const struct column *c)
{
	const struct row *now = (const struct row *)(const void *)c->after.first;

	DDL_EACH(struct row, was, &c->before) {
		while (now && strcmp(now->values, was->values) < 0)
			now = (const struct row *)(const void *)now->node.next;
		if (!now || strcmp(now->values, was->values))
			return was->values;
		now = (const struct row *)(const void *)now->node.next;
	}
	return NULL;
}

static bool check_converted(struct ddl_verify *v, struct ddl_verify_table *t)
{
	DDL_EACH(struct column, c, &t->columns) {
		const char *missing = c->same ? NULL : missing_value(c);

		if (missing && !is_announced(v, t))
			return lose(v, t, ddl_format(&v->session->arena, "\"%s\" had a value %s, which is gone",
						     ddl_text(v->session, c->from->name.name), missing));
	}
	return true;
}

static bool check_gone(struct ddl_verify *v, struct ddl_verify_table *t)
{
	if (is_announced(v, t))
		return true;
	if (!t->to)
		return lose(v, t, "it is gone, and the plan does not say that data is lost");
	DDL_EACH(struct ddl_column, c, &t->from->columns)
		if (!c->generated && !ddl_find_column(t->to, renamed_column(v, t->from, c)->key))
			return lose(v, t, ddl_format(&v->session->arena, "\"%s\" is gone, and the plan does not say that data is "
						     "lost", ddl_text(v->session, c->name.name)));
	return true;
}

static bool check_table(struct ddl_verify *v, struct ddl_verify_table *t, struct ddl_buf *error)
{
	struct ddl_list after = { 0 };
	const struct ddl_node *now;

	if (!gather(v, t, false, &after, &t->after, error))
		return lose(v, t, keep(v, error));
	if (is_emptied(v, t))
		return true;
	if (t->after != t->before)
		return lose(v, t, ddl_format(&v->session->arena, "had %u rows, has %u", t->before, t->after));
	now = after.first;
	DDL_EACH(struct row, was, &t->rows) {
		if (strcmp(was->values, ((const struct row *)(const void *)now)->values))
			return lose(v, t, ddl_format(&v->session->arena, "values changed: %s", was->values));
		now = now->next;
	}
	return check_converted(v, t);
}

static bool check_rows(struct ddl_verify *v)
{
	struct ddl_buf error = { 0 };
	bool fine = true;

	DDL_EACH(struct ddl_verify_table, t, &v->tables)
		fine = check_gone(v, t) && (!t->to || check_table(v, t, &error)) && fine;
	ddl_buf_release(&error);
	return fine;
}

static void warn(struct ddl_verify *v, const char *statement, const char *message)
{
	struct ddl_remark *r;

	DDL_EACH(struct ddl_remark, said, &v->warnings)
		if (!strcmp(said->kind, statement) && !strcmp(said->text, message))
			return;
	r = DDL_NEW(&v->session->arena, struct ddl_remark);
	r->kind = statement;
	r->text = message;
	ddl_list_add(&v->warnings, r);
}

/* A new key over old rows may well point nowhere, which the plan knows. */
static bool check_complaints(struct ddl_verify *v, const struct ddl_complaints *before)
{
	struct ddl_buf more = { 0 };
	bool same = ddl_complaints_same(before, v->scratch->driver, v->scratch->db, "after the plan", &more);
	const char *told = keep(v, &more);

	ddl_buf_release(&more);
	if (same)
		return true;
	DDL_EACH(struct ddl_step, step, &v->plan->steps)
		if (step->consequences & DDL_MAY_FAIL) {
			warn(v, text_of(v, step), told);
			return true;
		}
	return fail(v, DDL_VERIFY_COMPLAINTS, NULL, told);
}

/* What the server makes of the schema asked for. */
static bool make_target(struct ddl_verify *v)
{
	if (!v->target)
		return true;
	if (!set_up(v, v->target, DDL_VERIFY_TARGET_FAILED))
		return false;
	v->wanted = read_schema(v, DDL_VERIFY_TARGET_FAILED);
	return v->wanted != NULL;
}

/* True: over, whatever came out. False: once more, with other rows in a table, or none. */
static bool attempt(struct ddl_verify *v, struct ddl_rows *rows)
{
	struct ddl_buf error = { 0 };
	const struct ddl_step *stuck;
	struct ddl_verify_table *t;
	struct ddl_complaints before;
	bool over = true, rows_are_there;

	ddl_complaints_init(&before);
	if (set_up(v, v->setup, DDL_VERIFY_SETUP_FAILED)) {
		fill(v, rows);
		if (!snapshot(v)) {
			ddl_complaints_release(&before);
			return true;
		}
		ddl_complaints_read(&before, v->scratch->driver, v->scratch->db, &error);
		ddl_buf_clear(&error);
		stuck = run_plan(v, &error);
		t = stuck && stuck->consequences & DDL_MAY_FAIL ? table_of(v, stuck) : NULL;
		if (t && !t->left_empty && t->before) {
			warn(v, text_of(v, stuck), keep(v, &error));
			t->left_empty = t->without_nulls;
			t->without_nulls = true;
			over = false;
		} else if (stuck) {
			fail(v, DDL_VERIFY_RUN_FAILED, text_of(v, stuck), keep(v, &error));
		} else {
			rows_are_there = check_rows(v);
			if (check_schema(v) && rows_are_there)
				check_complaints(v, &before);
		}
	}
	ddl_buf_release(&error);
	ddl_complaints_release(&before);
	return over;
}

static void try_with_rows(struct ddl_verify *v)
{
	struct ddl_rows rows = {
		.session = v->session, .scratch = v->scratch, .schema = v->plan->from,
		.per_table = v->rows_per_table, .may_be_null = may_be_null, .data = v,
	};

	pair_tables(v, &rows);
	for (unsigned n = 0; n < MAX_RETRIES; n++)
		if (attempt(v, &rows))
			return;
	fail(v, DDL_VERIFY_RUN_FAILED, NULL, "too many statements of the plan fail on rows");
}

static void try_without_rows(struct ddl_verify *v)
{
	struct ddl_buf error = { 0 };
	const struct ddl_step *stuck;

	if (set_up(v, v->setup, DDL_VERIFY_SETUP_FAILED)) {
		stuck = run_plan(v, &error);
		if (stuck)
			fail(v, DDL_VERIFY_EMPTY_FAILED, text_of(v, stuck), keep(v, &error));
		else if (!check_schema(v))
			v->verdict = DDL_VERIFY_EMPTY_FAILED;
	}
	ddl_buf_release(&error);
}

void ddl_verify_run(struct ddl_verify *v)
{
	v->verdict = DDL_VERIFY_HOLDS;
	if (make_target(v)) {
		try_with_rows(v);
		if (v->verdict == DDL_VERIFY_HOLDS && v->rows && !v->rows_only)
			try_without_rows(v);
	}
	if (v->scratch->stopped && v->scratch->stopped(v->scratch->data))
		fail(v, DDL_VERIFY_STOPPED, NULL, "no scratch database is left");
	if (!v->scratch->reuse)
		ddl_scratch_close(v->scratch);
	if (v->wanted)
		ddl_schema_release(v->wanted);
	v->wanted = NULL;
}
