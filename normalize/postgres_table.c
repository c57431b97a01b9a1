/* postgres_table.c - passes over tables: types, NULL, keys, operator classes, storage, options. */
#include "normalize/postgres.h"

#include <string.h>

#include "base/ascii.h"

static bool is(const struct ddl_schema *s, ddl_atom a, const char *word)
{
	return ddl_atom_is(&s->session->atoms, a, word);
}

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

struct ddl_option *ddl_postgres_option(struct ddl_schema *s, const struct ddl_list *l, const char *name)
{
	return ddl_option_named(l, ddl_atom_str(&s->session->atoms, name));
}

static bool word_is(const struct ddl_schema *s, const struct ddl_expr *e, const char *word)
{
	return e && (e->kind == DDL_EXPR_NAME ? is(s, e->ident->key, word) : e->kind == DDL_EXPR_RAW && is(s, e->text, word));
}

void ddl_postgres_remove_option(struct ddl_schema *s, struct ddl_list *l, const char *name, const char *value)
{
	struct ddl_option *o = ddl_postgres_option(s, l, name);

	if (o && (!value || word_is(s, o->value, value)))
		ddl_list_remove(l, o);
}

void ddl_postgres_types(struct ddl_schema *s, struct ddl_table *t)
{
	ddl_pass_types(s, t);
	ddl_postgres_serial(s, t);
}

/*
 * A NOT NULL constraint is the column's; its name is a name of the server's in
 * nearly every case, and none before 18. NO INHERIT and NOT VALID are more than that.
 */
void ddl_postgres_not_null(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_node *next;

	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->more->null_name)
			ddl_column_own(&s->session->arena, c)->null_name = NULL;
	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;
		struct ddl_part *p = (struct ddl_part *)(void *)k->key.parts.first;
		struct ddl_column *c;

		next = n->next;
		if (k->kind != DDL_CONSTRAINT_NOT_NULL || k->flags & (DDL_KEY_NO_INHERIT | DDL_KEY_NOT_VALID))
			continue;
		c = p ? ddl_find_column(t, p->column.key) : NULL;
		if (!c)
			continue;
		c->null = DDL_NULL_NO;
		ddl_list_remove(&t->constraints, k);
	}
}

static void key_flags(struct ddl_constraint *k)
{
	k->flags &= ~(uint32_t)(DDL_KEY_NOT_DEFERRABLE | DDL_KEY_INITIALLY_IMMEDIATE | DDL_KEY_ENFORCED);
	if (k->flags & DDL_KEY_INITIALLY_DEFERRED)
		k->flags |= DDL_KEY_DEFERRABLE;
	/* Rows are not checked against what is not enforced. */
	if (k->flags & DDL_KEY_NOT_ENFORCED)
		k->flags &= ~(uint32_t)DDL_KEY_NOT_VALID;
}

/*
 * Storage parameters are kept as text, and printed in quotes: '70' is 70, and 'off' is off. A number with a
 * sign stays what it was.
 */
static void parameter_values(struct ddl_schema *s, struct ddl_list *l)
{
	DDL_EACH(struct ddl_option, o, l) {
		const char *value = o->value && o->value->kind == DDL_EXPR_STRING ? text(s, o->value->text) : "";
		bool number = ddl_ascii_digit(*value) && !value[strspn(value, ".0123456789")];
		struct ddl_ident word;

		if (!number && (!*value || value[strspn(value, "abcdefghijklmnopqrstuvwxyz_")]))
			continue;
		o->value = DDL_CLONE(s, o->value);
		o->value->kind = number ? DDL_EXPR_NUMBER : DDL_EXPR_NAME;
		if (number)
			continue;
		word = ddl_ident_of_atom(s, o->value->text, false);
		word.quoted = false;
		o->value->text = 0;
		o->value->ident = ddl_clone_ident(s, &word);
	}
}

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_session *s = data;

	return ddl_atom_compare(&s->atoms, ((const struct ddl_option *)a)->name, ((const struct ddl_option *)b)->name);
}

/* Default operator classes are called after the type; the server does not print them. */
static bool is_default_opclass(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_part *p)
{
	static const struct { const char *type, *opclass; } classes[] = {
		{ "integer", "int4_ops" }, { "bigint", "int8_ops" }, { "smallint", "int2_ops" }, { "text", "text_ops" },
		{ "character varying", "text_ops" }, { "character", "bpchar_ops" }, { "uuid", "uuid_ops" }, { "boolean", "bool_ops" },
		{ "numeric", "numeric_ops" }, { "date", "date_ops" }, { "timestamp with time zone", "timestamptz_ops" },
		{ "timestamp without time zone", "timestamp_ops" }, { "jsonb", "jsonb_ops" }, { "inet", "inet_ops" },
		{ "bytea", "bytea_ops" }, { "real", "float4_ops" }, { "double precision", "float8_ops" },
		{ "time without time zone", "time_ops" }, { "interval", "interval_ops" }, { "tsvector", "tsvector_ops" },
	};
	const struct ddl_column *c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;

	if (!c || !c->type || (p->opclass->schema.name && !is(s, p->opclass->schema.key, "pg_catalog")))
		return false;
	if (c->type->dims)
		return is(s, p->opclass->name.key, "array_ops");
	for (size_t i = 0; i < DDL_COUNT(classes); i++)
		if (is(s, c->type->name, classes[i].type) && is(s, p->opclass->name.key, classes[i].opclass))
			return true;
	return false;
}

static void normal_part(struct ddl_schema *s, const struct ddl_table *t, struct ddl_part *p)
{
	/* "(column)" is the column. */
	if (p->expr && p->expr->kind == DDL_EXPR_NAME && !p->expr->args.count) {
		p->column = *p->expr->ident;
		p->expr = NULL;
	}
	if (p->sort == DDL_SORT_ASC)
		p->sort = DDL_SORT_UNSET;
	if (p->nulls == (p->sort == DDL_SORT_DESC ? DDL_NULLS_FIRST : DDL_NULLS_LAST))
		p->nulls = DDL_NULLS_UNSET;
	if (p->collation && is(s, p->collation->name.key, "default"))
		p->collation = NULL;
	if (p->collation && (p->collation->schema.key == s->default_key || is(s, p->collation->schema.key, "pg_catalog")))
		memset(&p->collation->schema, 0, sizeof(p->collation->schema));
	if (p->opclass && (p->opclass->schema.key == s->default_key || is(s, p->opclass->schema.key, "pg_catalog")))
		memset(&p->opclass->schema, 0, sizeof(p->opclass->schema));
	if (p->opclass_options) {
		parameter_values(s, p->opclass_options);
		ddl_list_sort(p->opclass_options, by_name, s->session);
	}
	/* Options cannot stand without one. */
	if (p->opclass && !p->opclass_options && is_default_opclass(s, t, p))
		p->opclass = NULL;
}

static void normal_key(struct ddl_schema *s, const struct ddl_table *t, struct ddl_key *k)
{
	DDL_EACH(struct ddl_part, p, &k->parts)
		normal_part(s, t, p);
	if (k->method && is(s, k->method->key, "btree"))
		k->method = NULL;
	ddl_postgres_remove_option(s, &k->options, "tablespace", "pg_default");
	parameter_values(s, &k->options);
	ddl_list_sort(&k->options, by_name, s->session);
}

void ddl_postgres_keys(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		key_flags(k);
		normal_key(s, t, &k->key);
		/* EXCLUDE is a btree by default, and prints its method. */
		if (k->kind == DDL_CONSTRAINT_EXCLUDE && !k->key.method) {
			struct ddl_ident btree = ddl_made_ident(s, "btree");

			k->key.method = ddl_clone_ident(s, &btree);
		}
	}
	DDL_EACH(struct ddl_index, i, &t->indexes)
		normal_key(s, t, &i->key);
}

/* STORAGE as each type has it when nothing is said (pg_type.typstorage). */
static const char *default_storage(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const char *const wide[] = { "text", "character varying", "character", "bytea", "json", "jsonb", "xml", "bit", "bit varying",
					    "tsvector" };

	if (t->dims)
		return "extended";
	if (is(s, t->name, "numeric") || is(s, t->name, "inet") || is(s, t->name, "cidr"))
		return "main";
	for (size_t i = 0; i < DDL_COUNT(wide); i++)
		if (is(s, t->name, wide[i]))
			return "extended";
	return "plain";
}

static void column_options(struct ddl_schema *s, const struct ddl_column *c, struct ddl_list *options)
{
	struct ddl_option *o;

	ddl_postgres_remove_option(s, options, "storage", "default");
	ddl_postgres_remove_option(s, options, "compression", "default");
	if (c->type)
		ddl_postgres_remove_option(s, options, "storage", default_storage(s, c->type));
	o = ddl_postgres_option(s, options, "statistics");
	if (o && (!o->value || o->value->kind == DDL_EXPR_UNARY))
		ddl_list_remove(options, o);
	parameter_values(s, options);
	ddl_list_sort(options, by_name, s->session);
}

void ddl_postgres_columns(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (c->collation && is(s, c->collation->key, "default"))
			c->collation = NULL;
		if (c->more->collation_schema && c->more->collation_schema->key == s->default_key)
			ddl_column_own(&s->session->arena, c)->collation_schema = NULL;
		if (c->more->options.count)
			column_options(s, c, &ddl_column_own(&s->session->arena, c)->options);
		if (c->generated && !(c->flags & DDL_COLUMN_STORED))
			c->flags |= DDL_COLUMN_VIRTUAL;
	}
}

void ddl_postgres_options(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_option *o;

	if ((o = ddl_postgres_option(s, &t->options, "unlogged"))) {
		t->flags |= DDL_TABLE_UNLOGGED;
		ddl_list_remove(&t->options, o);
	}
	if ((o = ddl_postgres_option(s, &t->options, "logged"))) {
		t->flags &= ~(uint32_t)DDL_TABLE_UNLOGGED;
		ddl_list_remove(&t->options, o);
	}
	ddl_postgres_remove_option(s, &t->options, "tablespace", "pg_default");
	ddl_postgres_remove_option(s, &t->options, "using", "heap");
	parameter_values(s, &t->options);
	ddl_postgres_remove_option(s, &t->options, "oids", "false");
	ddl_pass_options(s, t);
}
