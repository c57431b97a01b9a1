/* schema_write_object.c - names of what HCL schemas have besides tables: labels, references, comments. */
#include <string.h>

#include "config/schema_clause.h"

static bool has_namesake(struct ddl_writer *w, const struct ddl_object *o)
{
	DDL_EACH_OBJECT(other, w->schema)
		if (other->kind == o->kind && other->name == o->name && other->schema != o->schema)
			return true;
	return false;
}

const char *const *ddl_writer_labels(struct ddl_writer *w, const struct ddl_object *o, const struct ddl_qname *name)
{
	const char **labels = ddl_alloc(&w->session->arena, 3 * sizeof(*labels));
	size_t n = 0;

	if (has_namesake(w, o))
		labels[n++] = ddl_writer_schema_name(w, &name->schema);
	labels[n] = ddl_writer_text(w, name->name.name);
	return labels;
}

static struct ddl_object *find_object(struct ddl_writer *w, const struct ddl_hcl_block_kind *k, const struct ddl_qname *name)
{
	if (ddl_object_scope(k->object) != DDL_SCOPE_ROUTINE)
		return ddl_find(w->schema, ddl_object_scope(k->object), name->schema.key, 0, name->name.key);
	/* Those of one name have one reference. */
	DDL_EACH_OBJECT(o, w->schema)
		if (o->scope == DDL_SCOPE_ROUTINE && o->name == name->name.key && o->schema == name->schema.key &&
		    !w->unsaid[o->number])
			return o;
	return NULL;
}

const char *ddl_writer_reference(struct ddl_writer *w, const struct ddl_qname *name, const char *types)
{
	const struct ddl_table *table;
	const char *schema;

	if (!types)
		return NULL;
	if (ddl_hcl_word_of(types, "schema"))
		return ddl_format(&w->session->arena, "schema%s", ddl_writer_step(w, ddl_writer_text(w, name->name.name)));
	table = ddl_hcl_word_of(types, "table") ? ddl_find_table(w->schema, name) : NULL;
	if (table && ddl_writer_is_sayable(w, table)) {
		schema = ddl_writer_is_ambiguous(w, name) ? ddl_writer_step(w, ddl_writer_schema_name(w, &name->schema)) : "";
		return ddl_format(&w->session->arena, "table%s%s", schema, ddl_writer_step(w, ddl_writer_text(w, table->name.name.name)));
	}
	for (const struct ddl_hcl_block_kind *k = w->rules->kinds; k && k->type; k++) {
		const struct ddl_object *o = ddl_hcl_word_of(types, k->type) ? find_object(w, k, name) : NULL;

		if (!o || !ddl_writer_is_kind(k, o) || w->unsaid[o->number] || (w->kinds[o->number] && w->kinds[o->number] != k))
			continue;
		schema = has_namesake(w, o) ? ddl_writer_step(w, ddl_writer_schema_name(w, &name->schema)) : "";
		return ddl_format(&w->session->arena, "%s%s%s", k->type, schema, ddl_writer_step(w, ddl_writer_text(w, name->name.name)));
	}
	return NULL;
}

/* No other routine has the name. */
static bool is_only(struct ddl_writer *w, const struct ddl_object *o)
{
	DDL_EACH_OBJECT(other, w->schema)
		if (other->scope == o->scope && other->name == o->name && other->schema == o->schema && other != o)
			return false;
	return true;
}

/* "comment on function f(integer) is 'x'": does it speak of the object? */
static bool is_comment_on(struct ddl_writer *w, const struct ddl_object *o, const char *text)
{
	const struct ddl_opaque *q = o->stmt->u.opaque;
	const char *schema = q->name.schema.name ? ddl_format(&w->session->arena, "%s.", ddl_writer_text(w, q->name.schema.name)) : "";
	const char *head = ddl_format(&w->session->arena, "comment on %s %s%s", ddl_object_word((enum ddl_object_kind)o->kind), schema,
				      ddl_writer_text(w, q->name.name.name));
	size_t n = strlen(head);

	if (strncmp(text, head, n))
		return false;
	if (o->scope == DDL_SCOPE_ROUTINE && is_only(w, o))
		head = "(";
	else if (o->scope == DDL_SCOPE_ROUTINE)
		head = ddl_format(&w->session->arena, "(%s) is ", ddl_writer_text(w, q->signature));
	else if (q->table.name.name)
		head = ddl_format(&w->session->arena, " on %s is ", ddl_writer_text(w, q->table.name.name));
	else
		head = " is ";
	return !strncmp(text + n, head, strlen(head));
}

static const char *string_of(struct ddl_writer *w, const struct ddl_stmt *stmt)
{
	const struct ddl_parse *p = &w->parse;

	ddl_parse_tokens(&w->parse, stmt->node.at);
	for (uint32_t i = p->ntokens; i; i--)
		if (p->tokens[i - 1].code == DDL_T_STRING)
			return ddl_writer_text(w, p->tokens[i - 1].atom);
	return NULL;
}

const char *ddl_writer_comment_of(struct ddl_writer *w, const struct ddl_object *o)
{
	const struct ddl_qname *name = &o->stmt->u.opaque->name;

	DDL_EACH_OBJECT(c, w->schema) {
		const struct ddl_stmt *s = c->kind == DDL_OBJECT_OTHER ? c->stmt : NULL;

		if (s && s->kind == DDL_STMT_COMMENT && s->object == o->kind && s->name.name.key == name->name.key &&
		    s->name.schema.key == name->schema.key && !s->column.name && s->value)
			return ddl_writer_text(w, s->value->text);
		if (s && s->kind == DDL_STMT_OPAQUE && !strncmp(ddl_writer_text(w, c->name), "comment on ", 11) &&
		    is_comment_on(w, o, ddl_writer_text(w, s->u.opaque->text)))
			return string_of(w, s);
	}
	return NULL;
}
