/* schema_write.c - a schema in normal form as HCL. */
#include <string.h>

#include "config/schema_clause.h"
#include "migrate/dir.h"
#include "migrate/script.h"

/*
 * What a table of a schema has that says nothing of its own: found by making one.
 * space: the statement that makes the schema, or NULL: the default one.
 */
static const struct ddl_list *usual_options(struct ddl_writer *w, const struct ddl_stmt *space, const char *name)
{
	struct ddl_schema *s = ddl_schema_new(w->session, w->schema->dialect, w->schema->version);
	const struct ddl_list *options = NULL;
	struct ddl_buf b = { 0 };
	struct ddl_emit e = ddl_writer_emitter(w, &b);

	if (space)
		ddl_emit_script_stmt(&e, space, NULL);
	else if (w->schema->space && w->schema->space->options.first) {
		ddl_put(&e, "ALTER DATABASE");
		DDL_EACH(struct ddl_option, o, &w->schema->space->options)
			ddl_putf(&e, " %s %s", ddl_writer_text(w, o->name), ddl_writer_option_text(w, o));
		ddl_put(&e, ";\n");
	}
	ddl_put(&e, "CREATE TABLE ");
	if (name) {
		ddl_emit_name(&e, ddl_atom_str(&w->session->atoms, name));
		ddl_put(&e, ".");
	}
	ddl_put(&e, "t (a int);\n");
	if (ddl_schema_read(s, ddl_sources_add(&w->session->sources, "defaults", b.bytes, b.len)))
		DDL_EACH_OBJECT(o, s)
			if (o->kind == DDL_OBJECT_TABLE)
				options = &o->table->options;
	ddl_buf_release(&b);
	ddl_schema_release(s);
	return options;
}

/* Tables in the order of their names, as their files are then easy to compare. */
static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_qname_item *x = a, *y = b;
	struct ddl_writer *w = data;
	int c = strcmp(ddl_writer_schema_name(w, &x->name.schema), ddl_writer_schema_name(w, &y->name.schema));

	return c ? c : strcmp(ddl_writer_text(w, x->name.name.name), ddl_writer_text(w, y->name.name.name));
}

static struct ddl_list sorted_tables(struct ddl_writer *w)
{
	struct ddl_list tables = { 0 };

	DDL_EACH_OBJECT(o, w->schema)
		if (o->kind == DDL_OBJECT_TABLE && ddl_writer_is_sayable(w, o->table)) {
			struct ddl_qname_item *item = DDL_NEW(&w->session->arena, struct ddl_qname_item);

			item->name = o->table->name;
			ddl_list_add(&tables, item);
		}
	ddl_list_sort(&tables, by_name, w);
	return tables;
}

static const struct ddl_stmt *space_of(struct ddl_writer *w, const struct ddl_ident *schema)
{
	if (schema->name)
		DDL_EACH_OBJECT(o, w->schema)
			if (o->scope == DDL_SCOPE_SCHEMA && o->name == schema->key)
				return o->stmt;
	return NULL;
}

static void put_space(struct ddl_writer *w, const char *name, const struct ddl_list *usual, const struct ddl_expr *comment)
{
	ddl_writer_open_named(w, "schema", name);
	if (usual)
		ddl_writer_add_options(w, w->rules->space, usual, NULL);
	ddl_writer_add_comment(w, comment);
	ddl_writer_close(w);
}

/* Something lies in the default schema, or nothing anywhere. */
static bool uses_default(struct ddl_writer *w)
{
	bool others = false;

	DDL_EACH_OBJECT(o, w->schema) {
		others |= o->scope == DDL_SCOPE_SCHEMA;
		if (o->scope != DDL_SCOPE_SCHEMA && !o->schema)
			return true;
	}
	return !others;
}

static void put_object(struct ddl_writer *w, const struct ddl_hcl_block_kind *k, const struct ddl_object *o)
{
	if (w->unsaid[o->number])
		return;
	if (k->clauses)
		ddl_writer_put_object(w, k, o);
	else
		k->write(w, o);
}

static void put_all(struct ddl_writer *w)
{
	struct ddl_list tables = sorted_tables(w);
	const struct ddl_list *usual = usual_options(w, NULL, NULL);

	DDL_EACH(struct ddl_qname_item, item, &tables) {
		const struct ddl_stmt *space = space_of(w, &item->name.schema);

		ddl_writer_put_table(w, ddl_find_table(w->schema, &item->name),
			  space ? usual_options(w, space, ddl_writer_text(w, item->name.schema.name)) : usual);
	}
	for (const struct ddl_hcl_block_kind *k = w->rules->kinds; k && k->type; k++)
		DDL_EACH_OBJECT(o, w->schema)
			if (ddl_writer_is_kind(k, o))
				put_object(w, k, o);
	if (uses_default(w))
		put_space(w, w->name, usual, w->schema->space ? w->schema->space->comment : NULL);
	DDL_EACH_OBJECT(o, w->schema)
		if (o->stmt && o->stmt->kind == DDL_STMT_CREATE_SCHEMA)
			put_space(w, ddl_writer_text(w, o->stmt->u.space->name.name),
				  usual_options(w, o->stmt, ddl_writer_text(w, o->stmt->u.space->name.name)), o->stmt->u.space->comment);
}

/* The schema that the HCL says; NULL, with what was reported taken back, when it cannot be read. */
static struct ddl_schema *read_back(struct ddl_writer *w, const struct ddl_buf *hcl)
{
	struct ddl_hcl_schema_reader r = { w->session, w->schema->dialect, w->schema->version, NULL, w->name, true, false };
	size_t mark = ddl_diags_mark(w->session);
	struct ddl_schema *s = ddl_schema_new(w->session, r.dialect, r.version);
	static const struct ddl_project_host nobody;
	struct ddl_project project;
	struct ddl_list texts = { 0 };
	bool fine;

	ddl_project_init(&project, w->session, &nobody);
	r.project = &project;
	s->default_key = ddl_atom_str(&w->session->atoms, w->name);
	fine = ddl_project_read(&project, ddl_sources_add(&w->session->sources, "HCL", hcl->bytes, hcl->len)) &&
	       ddl_hcl_schema_read(&r, &texts);
	DDL_EACH(struct ddl_text, t, &texts)
		fine = fine && ddl_schema_read(s, t->source);
	ddl_normalize_finish(s);
	fine = fine && !s->failed;
	ddl_diags_rewind(w->session, mark);
	if (fine)
		return s;
	ddl_schema_release(s);
	return NULL;
}

/* It has a kind whose clauses could say it. */
static bool is_carried(struct ddl_writer *w, const struct ddl_object *o)
{
	for (const struct ddl_hcl_block_kind *k = w->rules->kinds; k && k->type; k++)
		if (k->clauses && ddl_writer_is_kind(k, o))
			return !w->unsaid[o->number];
	return false;
}

static bool fits(struct ddl_writer *w, const struct ddl_object *o)
{
	const struct ddl_writer_mark mark = ddl_writer_mark(w);
	bool fine = false;

	for (const struct ddl_hcl_block_kind *k = w->rules->kinds; k && k->type && !fine; k++) {
		fine = k->clauses && ddl_writer_is_kind(k, o) && ddl_writer_put_object(w, k, o);
		w->kinds[o->number] = fine ? k : NULL;
	}
	ddl_writer_rewind(w, &mark);
	return fine;
}

/* Objects that no clauses fit, and those that refer to one. */
static void find_unsaid(struct ddl_writer *w)
{
	bool more = true;

	while (more) {
		more = false;
		DDL_EACH_OBJECT(o, w->schema) {
			if (!is_carried(w, o) || fits(w, o))
				continue;
			w->unsaid[o->number] = true;
			more = true;
		}
	}
}

static bool is_back(struct ddl_writer *w, struct ddl_schema *back, const struct ddl_object *o)
{
	struct ddl_object *same = ddl_find(back, o->scope, o->schema, o->within, o->name);

	return same && same->kind == o->kind && same->stmt && same->stmt->kind == o->stmt->kind &&
	       ddl_same_carried(back, same, w->schema, o);
}

/* What reads back as something else is not said. True: there was any. */
static bool find_changed(struct ddl_writer *w, struct ddl_schema *back)
{
	bool any = false;

	DDL_EACH_OBJECT(o, w->schema) {
		if (!is_carried(w, o) || is_back(w, back, o))
			continue;
		w->unsaid[o->number] = true;
		any = true;
	}
	return any;
}

/* All that can be said so that it reads back as what it is; NULL: there is none. */
static struct ddl_schema *put_sayable(struct ddl_writer *w)
{
	struct ddl_schema *back;

	for (;;) {
		find_unsaid(w);
		put_all(w);
		back = read_back(w, w->out);
		if (!back || !find_changed(w, back))
			return back;
		ddl_schema_release(back);
		ddl_buf_clear(w->out);
	}
}

static bool is_said(struct ddl_writer *w, const struct ddl_object *o)
{
	if (o->kind == DDL_OBJECT_INDEX || o->scope == DDL_SCOPE_SCHEMA || !o->stmt || o->stmt->kind == DDL_STMT_COMMENT)
		return true;
	if (o->kind == DDL_OBJECT_TABLE && o->table && ddl_writer_is_sayable(w, o->table))
		return true;
	for (const struct ddl_hcl_block_kind *k = w->rules->kinds; k && k->type; k++)
		if (ddl_writer_is_kind(k, o))
			return !w->unsaid[o->number];
	return false;
}

static void put_comment(struct ddl_writer *w, struct ddl_buf *rest)
{
	if (rest->len)
		ddl_buf_puts(w->out, "# What follows is part of the schema, and HCL has no words for it here:\n#\n");
	for (const char *line = ddl_buf_str(rest); *line; line += strcspn(line, "\n") + 1)
		ddl_buf_printf(w->out, "# %.*s\n", (int)strcspn(line, "\n"), line);
	ddl_buf_release(rest);
}

/* What --exclude left of a table need not be one, so there are no two schemas to compare: what was not said is told. */
static bool put_filtered(struct ddl_writer *w, struct ddl_schema *back)
{
	struct ddl_buf rest = { 0 };
	struct ddl_emit e = ddl_writer_emitter(w, &rest);

	DDL_EACH_OBJECT(o, w->schema)
		if (!is_said(w, o))
			ddl_emit_script_stmt(&e, o->stmt, NULL);
	put_comment(w, &rest);
	if (back)
		ddl_schema_release(back);
	return true;
}

/* What is read back must be what was written; the statements between them are told. */
static bool put_rest(struct ddl_writer *w, struct ddl_schema *back)
{
	const struct ddl_script_style style = { .indent = "  ", .comments = true };
	struct ddl_plan *plan;
	struct ddl_buf rest = { 0 };
	bool fine;

	if (!back) {
		ddl_report(w->session, DDL_DIAG_INTERNAL, DDL_SPAN_NONE, "the schema's HCL does not read back");
		return false;
	}
	plan = ddl_diff(back, w->schema, NULL);
	fine = !plan->refused;
	ddl_script_write(plan, &style, &rest);
	put_comment(w, &rest);
	ddl_schema_release(back);
	return fine;
}

const char *ddl_hcl_schema_name(const struct ddl_schema *s, const char *name)
{
	const struct ddl_hcl_rules *rules = ddl_hcl_rules_of(s->dialect);

	if (!name && s->default_key)
		name = ddl_text(s->session, s->default_key);
	return name && *name ? name : rules ? rules->default_name : "";
}

const struct ddl_list *ddl_hcl_schema_options(struct ddl_schema *s, const struct ddl_stmt *space)
{
	struct ddl_writer w = { .schema = s, .session = s->session, .rules = ddl_hcl_rules_of(s->dialect) };

	return usual_options(&w, space, space ? ddl_text(s->session, space->u.space->name.name) : NULL);
}

bool ddl_hcl_schema_write(struct ddl_schema *s, const char *name, struct ddl_buf *out)
{
	struct ddl_buf hcl = { 0 };
	struct ddl_writer w = { .schema = s, .session = s->session, .rules = ddl_hcl_rules_of(s->dialect), .out = &hcl };
	struct ddl_schema *back;
	bool fine;

	if (!w.rules) {
		ddl_report(s->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "there are no HCL schemas of %s", s->dialect->title);
		return false;
	}
	w.name = ddl_hcl_schema_name(s, name);
	w.kinds = DDL_NEW_ARRAY(&s->session->arena, s->nobjects + 1, const struct ddl_hcl_block_kind *);
	w.unsaid = ddl_alloc(&s->session->arena, s->nobjects + 1);
	ddl_parse_init(&w.parse, s->session, s->dialect, s->version);
	back = put_sayable(&w);
	fine = s->filtered ? put_filtered(&w, back) : put_rest(&w, back);
	ddl_buf_add(out, ddl_buf_str(&hcl), hcl.len);
	ddl_buf_release(&hcl);
	ddl_parse_release(&w.parse);
	return fine;
}
