/* mysql.c - what MySQL and MariaDB make of DDL. */
#include "normalize/rules.h"

#include <string.h>

static bool is(struct ddl_schema *s, ddl_atom a, const char *text)
{
	return ddl_atom_is(&s->session->atoms, a, text);
}

static void rename_type(struct ddl_schema *s, struct ddl_type *t, const char *name)
{
	t->name = ddl_atom_str(&s->session->atoms, name);
}

static void no_args(struct ddl_type *t)
{
	memset(&t->args, 0, sizeof(t->args));
}

/* MySQL 9.7: display widths are gone but for tinyint(1), which is bool. */
static void mysql_type(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c)
{
	static const char *const ints[] = { "tinyint", "smallint", "mediumint", "int", "bigint" };
	struct ddl_expr *first = (struct ddl_expr *)(void *)t->args.first;

	(void)c;
	if (is(s, t->name, "integer"))
		rename_type(s, t, "int");
	if (is(s, t->name, "boolean") || (is(s, t->name, "tinyint") && first && is(s, first->text, "1") &&
					  !(t->flags & DDL_TYPE_UNSIGNED))) {
		rename_type(s, t, "bool");
		no_args(t);
	}
	for (size_t i = 0; i < DDL_COUNT(ints); i++)
		if (is(s, t->name, ints[i]) && !(t->flags & DDL_TYPE_ZEROFILL))
			no_args(t);
}

static struct ddl_expr *mysql_expr(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c, struct ddl_expr *e,
				   enum ddl_expr_use use)
{
	(void)t;
	(void)c;
	if (use == DDL_USE_DEFAULT && e->kind == DDL_EXPR_BOOL) {
		e->kind = DDL_EXPR_NUMBER;
		e->text = ddl_atom_str(&s->session->atoms, is(s, e->text, "true") ? "1" : "0");
	}
	if (use == DDL_USE_DEFAULT && e->kind == DDL_EXPR_NULL)
		return NULL;
	return e;
}

/* MySQL manual, "FOREIGN KEY Constraints": table_ibfk_N, N one more than the largest in use. */
static void mysql_name_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k)
{
	const char *table = ddl_text(s->session, t->name.name.name);
	const char *what = k->kind == DDL_CONSTRAINT_FOREIGN ? "ibfk" : "chk";
	struct ddl_ident name;
	unsigned n = 1;

	if (k->kind != DDL_CONSTRAINT_FOREIGN && k->kind != DDL_CONSTRAINT_CHECK)
		return;
	do {
		ddl_atom a = ddl_atom_printf(&s->session->atoms, "%s_%s_%u", table, what, n++);

		name = ddl_ident_of_atom(s, a, false);
	} while (ddl_find_constraint(t, name.key));
	k->name = ddl_clone_ident(s, &name);
	k->flags |= DDL_KEY_NAME_DERIVED;
}

/* An index without a name is called after its first column, then with _2, _3 ... */
static void mysql_name_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i)
{
	struct ddl_part *first = (struct ddl_part *)(void *)i->key.parts.first;
	ddl_atom base = first && first->column.name ? first->column.name : ddl_atom_str(&s->session->atoms, "functional_index");
	struct ddl_ident name = ddl_ident_of_atom(s, base, false);

	for (unsigned n = 2; ddl_find_index(t, name.key); n++)
		name = ddl_ident_of_atom(s, ddl_atom_printf(&s->session->atoms, "%s_%u", ddl_text(s->session, base), n), false);
	i->name.name = name;
	i->flags |= DDL_KEY_NAME_DERIVED;
}

/* A UNIQUE constraint is a unique index and nothing else. */
static void unique_to_index(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;
		struct ddl_index *i;

		next = n->next;
		if (k->kind != DDL_CONSTRAINT_UNIQUE)
			continue;
		ddl_list_remove(&t->constraints, k);
		i = DDL_NEW(&s->session->arena, struct ddl_index);
		i->node.at = k->node.at;
		i->flags = k->flags | DDL_KEY_UNIQUE;
		i->key = k->key;
		i->comment = k->comment;
		if (k->name)
			i->name.name = *k->name;
		ddl_list_add(&t->indexes, i);
	}
}

static bool starts_with(const struct ddl_list *parts, const struct ddl_list *wanted)
{
	struct ddl_part *p = (struct ddl_part *)(void *)parts->first;

	DDL_EACH(struct ddl_part, w, wanted) {
		if (!p || p->column.key != w->column.key || p->prefix)
			return false;
		p = (struct ddl_part *)(void *)p->node.next;
	}
	return true;
}

static bool has_index_for(struct ddl_table *t, const struct ddl_list *parts)
{
	struct ddl_constraint *primary = ddl_primary_key(t);

	if (primary && starts_with(&primary->key.parts, parts))
		return true;
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (!(i->flags & (DDL_KEY_FULLTEXT | DDL_KEY_SPATIAL)) && starts_with(&i->key.parts, parts))
			return true;
	return false;
}

/* MySQL manual, "FOREIGN KEY Constraints": InnoDB makes the index a foreign key needs. */
static void index_foreign_keys(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		struct ddl_index *i;

		if (k->kind != DDL_CONSTRAINT_FOREIGN || has_index_for(t, &k->key.parts))
			continue;
		i = DDL_NEW(&s->session->arena, struct ddl_index);
		DDL_EACH(struct ddl_part, p, &k->key.parts)
			ddl_list_add(&i->key.parts, DDL_CLONE(s, p));
		i->because = k->node.at;
		i->flags = DDL_KEY_IMPLIED;
		if (k->name && !(k->flags & DDL_KEY_NAME_DERIVED))
			i->name.name = *k->name;
		ddl_list_add(&t->indexes, i);
	}
}

static void default_option(struct ddl_schema *s, struct ddl_table *t, const char *name, const char *value)
{
	ddl_atom key = ddl_atom_str(&s->session->atoms, name);
	struct ddl_option *o;
	struct ddl_expr *e;

	DDL_EACH(struct ddl_option, was, &t->options)
		if (was->name == key)
			return;
	o = DDL_NEW(&s->session->arena, struct ddl_option);
	e = DDL_NEW(&s->session->arena, struct ddl_expr);
	e->kind = DDL_EXPR_NAME;
	e->ident = DDL_NEW(&s->session->arena, struct ddl_ident);
	*e->ident = ddl_made_ident(s, value);
	o->name = key;
	o->value = e;
	ddl_list_add(&t->options, o);
}

static void table_options(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->options.first; n; n = next) {
		struct ddl_option *o = (struct ddl_option *)(void *)n;

		next = n->next;
		if (is(s, o->name, "engine") && o->value && o->value->kind == DDL_EXPR_NAME &&
		    is(s, o->value->ident->key, "innodb"))
			ddl_list_remove(&t->options, o);
	}
	default_option(s, t, "charset", "utf8mb4");
	default_option(s, t, "collate", "utf8mb4_0900_ai_ci");
}

static const struct ddl_pass passes[] = {
	{ "hoist", ddl_pass_hoist },
	{ "resolve", ddl_pass_resolve },
	{ "types", ddl_pass_types },
	{ "columns exist", ddl_pass_columns_exist },
	{ "key null", ddl_pass_key_null },
	{ "null", ddl_pass_null },
	{ "references", ddl_pass_references },
	{ "unique", unique_to_index },
	{ "names", ddl_pass_names },
	{ "foreign key indexes", index_foreign_keys },
	{ "index names", ddl_pass_names },
	{ "expressions", ddl_pass_exprs },
	{ "table options", table_options },
	{ "options", ddl_pass_options },
};

const struct ddl_norm_rules ddl_norm_mysql = {
	.default_schema = "",
	.primary_not_null = true,
	.drop_column = DDL_DROP_SHRINKS,
	.passes = passes,
	.npasses = DDL_COUNT(passes),
	.type = mysql_type,
	.expr = mysql_expr,
	.name_constraint = mysql_name_constraint,
	.name_index = mysql_name_index,
};

const struct ddl_norm_rules ddl_norm_mariadb = {
	.default_schema = "",
	.primary_not_null = true,
	.drop_column = DDL_DROP_SHRINKS,
	.passes = passes,
	.npasses = DDL_COUNT(passes),
	.type = mysql_type,
	.expr = mysql_expr,
	.name_constraint = mysql_name_constraint,
	.name_index = mysql_name_index,
};
