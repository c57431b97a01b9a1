/* schema_sequence.c - sequences as HCL, and the other way round. */
#include <string.h>

#include "config/schema_clause.h"

static const struct row {
	const char *attribute, *option;
	bool is_bool;
} rows[] = {
	{ "start", "start", false }, { "increment", "increment", false }, { "min_value", "minvalue", false },
	{ "max_value", "maxvalue", false }, { "cache", "cache", false }, { "cycle", "cycle", true },
};

/* "no cache", and "minvalue" without a number, are options too. */
static bool write_option(struct ddl_writer *w, const struct ddl_option *o)
{
	for (size_t i = 0; i < DDL_COUNT(rows); i++) {
		const char *none = ddl_format(&w->session->arena, "no %s", rows[i].option), *name = ddl_writer_text(w, o->name);

		if (!strcmp(name, none) && strncmp(rows[i].option, "m", 1) != 0) {
			ddl_writer_add(w, rows[i].attribute, rows[i].is_bool ? "false" : "0");
			return true;
		}
		if (strcmp(name, rows[i].option) != 0)
			continue;
		/* What it is without a number, and what does not go round, is as is usual. */
		if (!rows[i].is_bool && !o->value)
			return true;
		if (o->value && o->value->kind == DDL_EXPR_BOOL && ddl_atom_is(&w->session->atoms, o->value->text, "false")) {
			if (!rows[i].is_bool)
				ddl_writer_add(w, rows[i].attribute, "0");
			return true;
		}
		if (!rows[i].is_bool && !ddl_writer_is_number(o->value))
			return false;
		ddl_writer_add(w, rows[i].attribute, rows[i].is_bool ? "true" : ddl_writer_expr(w, o->value, 0));
		return true;
	}
	return false;
}

static bool write_owner(struct ddl_writer *w, const struct ddl_sequence *q)
{
	const char *table = q->owner_table ? ddl_writer_reference(w, q->owner_table, "table") : NULL;

	if (!q->owner_table)
		return true;
	if (!table || !q->owner_column)
		return false;
	ddl_writer_add(w, "owner", ddl_format(&w->session->arena, "%s.column%s", table,
					      ddl_writer_step(w, ddl_writer_text(w, q->owner_column->name))));
	return true;
}

void ddl_writer_put_sequence(struct ddl_writer *w, const struct ddl_object *o)
{
	const struct ddl_writer_mark mark = ddl_writer_mark(w);
	const struct ddl_sequence *q = o->stmt->u.sequence;
	struct ddl_buf b = { 0 };
	struct ddl_emit e = ddl_writer_emitter(w, &b);
	bool fine = !(q->flags & ~(uint32_t)DDL_TABLE_UNLOGGED);

	ddl_writer_open(w, "sequence", ddl_writer_labels(w, o, &q->name));
	ddl_writer_add(w, "schema", ddl_format(&w->session->arena, "schema%s", ddl_writer_step(w, ddl_writer_schema_name(w, &q->name.schema))));
	if (q->type)
		ddl_emit_type(&e, q->type);
	if (q->type)
		ddl_writer_add(w, "type", ddl_writer_type_text(w, ddl_buf_str(&b)));
	ddl_buf_release(&b);
	DDL_EACH(struct ddl_option, x, &q->options)
		fine = fine && write_option(w, x);
	fine = fine && write_owner(w, q);
	if (q->flags & DDL_TABLE_UNLOGGED)
		ddl_writer_add(w, "unlogged", "true");
	ddl_writer_add_comment(w, q->comment);
	ddl_writer_close(w);
	if (!fine)
		ddl_writer_rewind(w, &mark);
}

/* NULL: the attribute is not there. */
static struct ddl_option *read_option(struct ddl_reader *r, struct ddl_hcl_block *b, const struct row *row)
{
	struct ddl_atoms *atoms = &r->session->atoms;
	const char *text = row->is_bool ? NULL : ddl_reader_get_text(r, b, row->attribute);
	struct ddl_option *o = DDL_NEW(&r->session->arena, struct ddl_option);
	bool none = row->is_bool ? !ddl_reader_get_bool(r, b, row->attribute, false) : text && !strcmp(text, "0");

	if (!ddl_reader_get(r, b, row->attribute))
		return NULL;
	/* Nothing else is switched off by a zero. */
	none = none && (row->is_bool || !strcmp(row->option, "cache"));
	o->name = none ? ddl_atom_printf(atoms, "no %s", row->option) : ddl_atom_str(atoms, row->option);
	if (text && !none) {
		o->value = DDL_NEW(&r->session->arena, struct ddl_expr);
		o->value->kind = DDL_EXPR_NUMBER;
		o->value->text = ddl_atom_str(atoms, text);
	}
	return o;
}

static void read_type(struct ddl_reader *r, struct ddl_hcl_block *b, struct ddl_sequence *q)
{
	struct ddl_hcl_value *type = ddl_reader_get(r, b, "type");
	size_t start = r->sql.len;

	if (!type)
		return;
	ddl_reader_put_type(r, type);
	q->type = DDL_NEW(&r->session->arena, struct ddl_type);
	q->type->name = ddl_atom_of(&r->session->atoms, ddl_buf_str(&r->sql) + start, r->sql.len - start);
	r->sql.len = start;
}

/* Its owner is a table, which comes later. */
static void read_owner(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name)
{
	struct ddl_hcl_value *owner = ddl_reader_get(r, b, "owner");

	if (!owner)
		return;
	ddl_buf_printf(&r->sql, "ALTER SEQUENCE %s OWNED BY %s.", name, ddl_reader_table_of(r, owner));
	ddl_reader_put_name(r, ddl_reader_column_name(r, owner));
	ddl_reader_put(r, ";\n");
}

void ddl_reader_read_sequence(struct ddl_reader *r, struct ddl_hcl_block *b)
{
	const char *schema = ddl_reader_schema_name(r, b), *label = ddl_reader_label(b, 0), *name;
	struct ddl_sequence q = { .flags = 0 };
	struct ddl_stmt stmt = { .kind = DDL_STMT_CREATE_SEQUENCE, .object = DDL_OBJECT_SEQUENCE, .u.sequence = &q };

	if (!label) {
		ddl_reader_fail(r, ddl_reader_head(b), "a sequence has a name");
		return;
	}
	name = ddl_reader_qualified(r, schema, label);
	r->table = name;
	q.name = ddl_reader_qname(r, schema, label);
	if (r->rules->owned_sequences && ddl_reader_get_bool(r, b, "unlogged", false))
		q.flags |= DDL_TABLE_UNLOGGED;
	read_type(r, b, &q);
	for (size_t i = 0; i < DDL_COUNT(rows); i++) {
		struct ddl_option *o = read_option(r, b, &rows[i]);

		if (o)
			ddl_list_add(&q.options, o);
	}
	ddl_emit_script_stmt(&r->emit, &stmt, NULL);
	if (r->rules->comment_statement)
		ddl_reader_describe(r, DDL_OBJECT_SEQUENCE, &q.name, NULL, b);
	ddl_reader_finish(r, b, r->texts);
	if (r->rules->owned_sequences)
		read_owner(r, b, name);
	ddl_reader_finish(r, b, &r->later);
	if (!r->failed)
		ddl_reader_refuse_unused(r, b);
}
