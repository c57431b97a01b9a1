#include "live/verify.h"

#include <stdlib.h>
#include <string.h>

#include "live/rows.h"

enum { MAX_RETRIES = 64 };

struct column {                      /* of a table that stays: here and there */
	struct ddl_node node;
	const struct ddl_column *from, *to;
	bool same;                   /* else its type changes, or NULL is replaced */
	uint32_t nulls;
};

struct row {
	struct ddl_node node;
	const char *values;          /* of the columns that stay the same */
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

/* What the plan says an old name is called afterwards. */
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

	DDL_EACH(struct ddl_step, step, &v->plan->steps)
		if (step->stmt->kind == DDL_STMT_ALTER_TABLE && step->stmt->name.name.key == now)
			DDL_EACH(struct ddl_action, a, &step->stmt->items)
				if (a->kind == DDL_ACTION_RENAME_COLUMN && a->name.key == c->name.key)
					return &a->to;
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
				       (pair->to->dflt && pair->to->dflt->kind != DDL_EXPR_NULL);
	}
	return true;
}

static bool set_up(struct ddl_verify *v, void *db)
{
	struct ddl_buf error = { 0 };
	bool fine = true;

	DDL_EACH(struct ddl_stmt, s, v->setup) {
		size_t len;
		const char *text = ddl_span_text(&v->session->sources, s->node.at, &len);
		const char *sql = ddl_memdup(&v->session->arena, text, len);

		fine = v->driver->run(db, sql, &error);
		if (!fine) {
			fail(v, DDL_VERIFY_SETUP_FAILED, sql, keep(v, &error));
			break;
		}
	}
	ddl_buf_release(&error);
	return fine;
}

static bool fill(struct ddl_verify *v, void *db, struct ddl_rows *rows)
{
	struct ddl_buf error = { 0 };
	bool fine = v->driver->foreign_keys(db, true, &error);

	rows->db = db;
	v->driver->triggers(db, false);
	v->rows = 0;
	DDL_EACH(struct ddl_verify_table, t, &v->tables) {
		uint32_t n;

		if (t->left_empty)
			continue;
		ddl_buf_clear(&error);
		n = ddl_rows_fill(rows, t->from, &error);
		v->rows += n;
		t->note = NULL;
		if (n < v->rows_per_table)
			t->note = ddl_format(&v->session->arena, "%s: %s",
					     n ? "not every row could be put in" : "no row could be put in",
					     ddl_buf_str(&error));
	}
	v->driver->triggers(db, true);
	ddl_buf_release(&error);
	return fine;
}

/* What a query over the columns of a table gathers. */
struct gather {
	struct ddl_verify *v;
	struct ddl_verify_table *t;
	struct ddl_list *rows;
	uint32_t count;
	bool before;
};

static bool gather_row(void *data, int n, const char *const *values)
{
	struct gather *g = data;
	struct ddl_buf b = { 0 };
	struct row *r;
	int i = 0;

	g->count++;
	DDL_EACH(struct column, c, &g->t->columns) {
		if (i == n)
			break;
		if (c->same)
			ddl_buf_printf(&b, "%s|", values[i]);
		else if (!strcmp(values[i], "NULL"))
			c->nulls += g->before ? 1 : (uint32_t)-1;
		i++;
	}
	r = DDL_NEW(&g->v->session->arena, struct row);
	r->values = keep(g->v, &b);
	ddl_list_add(g->rows, r);
	ddl_buf_release(&b);
	return true;
}

static int by_values(const void *a, const void *b, void *data)
{
	(void)data;
	return strcmp(((const struct row *)a)->values, ((const struct row *)b)->values);
}

static bool gather(struct ddl_verify *v, void *db, struct ddl_verify_table *t, bool before,
		   struct ddl_list *rows,
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
	fine = v->driver->query(db, ddl_buf_str(&sql), gather_row, &g, error);
	ddl_list_sort(rows, by_values, NULL);
	*count = g.count;
	ddl_buf_release(&sql);
	return fine;
}

static bool snapshot(struct ddl_verify *v, void *db)
{
	struct ddl_buf error = { 0 };
	bool fine = true;

	DDL_EACH(struct ddl_verify_table, t, &v->tables) {
		memset(&t->rows, 0, sizeof(t->rows));
		DDL_EACH(struct column, c, &t->columns)
			c->nulls = 0;
		fine = gather(v, db, t, true, &t->rows, &t->before, &error);
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

/* Returns the step that the server refused, or NULL. */
static const struct ddl_step *run_plan(struct ddl_verify *v, void *db, struct ddl_buf *error)
{
	v->statements = 0;
	DDL_EACH(struct ddl_step, step, &v->plan->steps) {
		v->statements++;
		if (!v->driver->run(db, text_of(v, step), error))
			return step;
	}
	return NULL;
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

static bool compare_schema(struct ddl_verify *v, struct ddl_schema *got, const struct ddl_buf *text)
{
	struct ddl_source *src = ddl_sources_add(&v->session->sources, "schema read back", ddl_buf_str(text),
						 text->len);
	struct ddl_plan *rest;

	if (!src || !ddl_schema_read(got, src))
		return fail(v, DDL_VERIFY_SCHEMA_DIFFERS, NULL,
			    "the schema that the server tells cannot be read");
	ddl_normalize_finish(got);
	rest = ddl_diff(got, v->plan->to, NULL);
	if (rest->steps.first)
		return fail(v, DDL_VERIFY_SCHEMA_DIFFERS,
			    text_of(v, (const struct ddl_step *)(const void *)rest->steps.first),
			    "after the plan this is still missing");
	return !rest->refused ||
	       fail(v, DDL_VERIFY_SCHEMA_DIFFERS, NULL, "after the plan the schema is another one");
}

static bool check_schema(struct ddl_verify *v, void *db)
{
	struct ddl_schema *got = ddl_schema_new(v->session, v->plan->to->dialect, v->plan->to->version);
	struct ddl_buf text = { 0 };
	bool fine;

	if (v->driver->schema(db, &text, &text))
		fine = compare_schema(v, got, &text);
	else
		fine = fail(v, DDL_VERIFY_SCHEMA_DIFFERS, NULL, keep(v, &text));
	ddl_buf_release(&text);
	ddl_schema_release(got);
	return fine;
}

static bool lose(struct ddl_verify *v, struct ddl_verify_table *t, const char *what)
{
	t->lost = true;
	t->note = what;
	return fail(v, DDL_VERIFY_ROWS_LOST, ddl_text(v->session, t->from->name.name.name), what);
}

static bool check_table(struct ddl_verify *v, void *db, struct ddl_verify_table *t, struct ddl_buf *error)
{
	struct ddl_list after = { 0 };
	const struct ddl_node *now;

	if (!gather(v, db, t, false, &after, &t->after, error))
		return lose(v, t, keep(v, error));
	if (t->after != t->before)
		return lose(v, t, ddl_format(&v->session->arena, "had %u rows, has %u", t->before, t->after));
	now = after.first;
	DDL_EACH(struct row, was, &t->rows) {
		if (strcmp(was->values, ((const struct row *)(const void *)now)->values))
			return lose(v, t, ddl_format(&v->session->arena, "values changed: %s", was->values));
		now = now->next;
	}
	DDL_EACH(struct column, c, &t->columns)
		if (!c->same && (int32_t)c->nulls < 0)
			return lose(v, t, ddl_format(&v->session->arena, "values of \"%s\" are NULL now",
						     ddl_text(v->session, c->to->name.name)));
	return true;
}

static bool check_rows(struct ddl_verify *v, void *db)
{
	struct ddl_buf error = { 0 };
	bool fine = true;

	DDL_EACH(struct ddl_verify_table, t, &v->tables)
		fine = (!t->to || check_table(v, db, t, &error)) && fine;
	ddl_buf_release(&error);
	return fine;
}

/* What was wrong before the plan is not the plan's fault. */
static const char *complaints(struct ddl_verify *v, void *db)
{
	struct ddl_buf out = { 0 };
	const char *all;

	v->driver->complaints(db, &out, &out);
	all = keep(v, &out);
	ddl_buf_release(&out);
	return all;
}

static void warn(struct ddl_verify *v, const char *statement, const char *message)
{
	struct ddl_remark *r = DDL_NEW(&v->session->arena, struct ddl_remark);

	r->kind = statement;
	r->text = message;
	ddl_list_add(&v->warnings, r);
}

/* A new key over old rows may well point nowhere, which the plan knows. */
static bool check_complaints(struct ddl_verify *v, void *db, const char *before)
{
	const char *after = complaints(v, db);

	if (!*after || !strcmp(before, after))
		return true;
	DDL_EACH(struct ddl_step, step, &v->plan->steps)
		if (step->consequences & DDL_MAY_FAIL) {
			warn(v, text_of(v, step), after);
			return true;
		}
	return fail(v, DDL_VERIFY_COMPLAINTS, NULL, after);
}

/* True: over, whatever came out. False: once more, with another table empty. */
static bool attempt(struct ddl_verify *v, struct ddl_rows *rows)
{
	struct ddl_buf error = { 0 };
	void *db = v->driver->open("", &error);
	const struct ddl_step *stuck = NULL;
	struct ddl_verify_table *t;
	const char *before;
	bool over = true;

	v->verdict = DDL_VERIFY_HOLDS;
	if (!db) {
		fail(v, DDL_VERIFY_SETUP_FAILED, NULL, keep(v, &error));
	} else if (set_up(v, db) && fill(v, db, rows) && snapshot(v, db)) {
		before = complaints(v, db);
		stuck = run_plan(v, db, &error);
		t = stuck && stuck->consequences & DDL_MAY_FAIL ? table_of(v, stuck) : NULL;
		if (t && !t->left_empty && t->before) {
			warn(v, text_of(v, stuck), keep(v, &error));
			t->left_empty = true;
			over = false;
		} else if (stuck) {
			fail(v, DDL_VERIFY_RUN_FAILED, text_of(v, stuck), keep(v, &error));
		} else if (check_rows(v, db) && check_schema(v, db)) {
			check_complaints(v, db, before);
		}
	}
	if (db)
		v->driver->close(db);
	ddl_buf_release(&error);
	return over;
}

void ddl_verify_run(struct ddl_verify *v)
{
	struct ddl_rows rows = {
		.session = v->session, .driver = v->driver, .schema = v->plan->from, .per_table = v->rows_per_table,
		.may_be_null = may_be_null, .data = v,
	};

	pair_tables(v, &rows);
	for (unsigned n = 0; n < MAX_RETRIES; n++)
		if (attempt(v, &rows))
			return;
	fail(v, DDL_VERIFY_RUN_FAILED, NULL, "too many statements of the plan fail on rows");
}
