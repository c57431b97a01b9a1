/* passes.c - passes over one table that several dialects share. */
#include "normalize/normalize.h"

#include <string.h>

/* Where a primary key was written makes no difference, to a server or to a reader who looks for it. */
static void primary_first(struct ddl_table *t)
{
	struct ddl_constraint *k = ddl_primary_key(t);

	if (!k || t->constraints.first == &k->node)
		return;
	ddl_list_remove(&t->constraints, k);
	ddl_list_insert(&t->constraints, NULL, k);
}

void ddl_normalize_table(struct ddl_schema *s, struct ddl_table *t)
{
	for (size_t i = 0; i < s->rules->npasses; i++)
		s->rules->passes[i].table(s, t);
	primary_first(t);
}

/* Before: constraints written at columns hang there. After: all are the table's, in source order of the columns. */
void ddl_pass_hoist(struct ddl_schema *s, struct ddl_table *t)
{
	(void)s;
	DDL_EACH(struct ddl_column, c, &t->columns) {
		ddl_list_append(&t->constraints, &c->constraints);
		memset(&c->constraints, 0, sizeof(c->constraints));
	}
}

void ddl_pass_resolve(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (k->kind != DDL_CONSTRAINT_FOREIGN || k->flags & DDL_KEY_RESOLVED)
			continue;
		ddl_resolve(s, &k->foreign->table);
		k->flags |= DDL_KEY_RESOLVED;
	}
}

void ddl_pass_types(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->type)
			s->rules->type(s, c->type, c);
}

static void check_column(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_ident *column, const char *what)
{
	if (!ddl_find_column(t, column->key))
		ddl_schema_report(s, DDL_DIAG_NO_COLUMN, column->at, "%s names a column \"%s\" that \"%s\" does not have",
				  what, ddl_text(s->session, column->name), ddl_text(s->session, t->name.name.name));
}

static void check_parts(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_key *k, const char *what)
{
	DDL_EACH(struct ddl_part, p, &k->parts)
		if (p->column.name)
			check_column(s, t, &p->column, what);
	DDL_EACH(struct ddl_name, n, ddl_list_of(k->include))
		check_column(s, t, &n->ident, what);
}

void ddl_pass_columns_exist(struct ddl_schema *s, struct ddl_table *t)
{
	if (t->like.count || t->inherits.count || t->partition_of || t->query || !t->columns.count)
		return;
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (k->flags & DDL_KEY_CHECKED)
			continue;
		k->flags |= DDL_KEY_CHECKED;
		check_parts(s, t, &k->key, k->kind == DDL_CONSTRAINT_FOREIGN ? "foreign key" : "key");
	}
	DDL_EACH(struct ddl_index, i, &t->indexes) {
		if (i->flags & DDL_KEY_CHECKED)
			continue;
		i->flags |= DDL_KEY_CHECKED;
		check_parts(s, t, &i->key, "index");
	}
}

void ddl_pass_key_null(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_constraint *k = ddl_primary_key(t);

	(void)s;
	if (!k)
		return;
	DDL_EACH(struct ddl_part, p, &k->key.parts) {
		struct ddl_column *c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;

		if (c)
			c->null = DDL_NULL_NO;
	}
}

void ddl_pass_null(struct ddl_schema *s, struct ddl_table *t)
{
	(void)s;
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->null == DDL_NULL_UNSET)
			c->null = DDL_NULL_YES;
}

/* SQL: no action is NO ACTION; a list left out is the primary key of the referenced table. */
void ddl_pass_references(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		struct ddl_table *target;
		struct ddl_constraint *key;

		if (k->kind != DDL_CONSTRAINT_FOREIGN)
			continue;
		if (!k->foreign->on_delete)
			k->foreign->on_delete = DDL_FK_NO_ACTION;
		if (!k->foreign->on_update)
			k->foreign->on_update = DDL_FK_NO_ACTION;
		if (k->foreign->match == DDL_MATCH_SIMPLE)
			k->foreign->match = DDL_MATCH_UNSET;
		target = k->foreign->columns.count ? NULL : ddl_find_table(s, &k->foreign->table);
		key = target ? ddl_primary_key(target) : NULL;
		/* Of another number of columns it is no reference that could be written out. */
		if (!key || key->key.parts.count != k->key.parts.count)
			continue;
		DDL_EACH(struct ddl_part, p, &key->key.parts) {
			struct ddl_name *n = DDL_NEW(&s->session->arena, struct ddl_name);

			n->ident = p->column;
			ddl_list_add(&k->foreign->columns, n);
		}
	}
}

void ddl_each_expr(struct ddl_schema *s, struct ddl_table *t,
		   struct ddl_expr *(*fn)(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c,
					  struct ddl_expr *e, enum ddl_expr_use use))
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (c->dflt)
			c->dflt = fn(s, t, c, c->dflt, DDL_USE_DEFAULT);
		if (c->generated)
			c->generated = fn(s, t, c, c->generated, DDL_USE_GENERATED);
		if (c->more->on_update)
			ddl_column_own(&s->session->arena, c)->on_update =
				fn(s, t, c, c->more->on_update, DDL_USE_ON_UPDATE);
	}
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (k->check)
			k->check = fn(s, t, NULL, k->check, DDL_USE_CHECK);
		DDL_EACH(struct ddl_part, p, &k->key.parts)
			if (p->expr)
				p->expr = fn(s, t, NULL, p->expr, DDL_USE_INDEX);
		if (k->key.where)
			k->key.where = fn(s, t, NULL, k->key.where, DDL_USE_WHERE);
	}
	DDL_EACH(struct ddl_index, i, &t->indexes) {
		DDL_EACH(struct ddl_part, p, &i->key.parts)
			if (p->expr)
				p->expr = fn(s, t, NULL, p->expr, DDL_USE_INDEX);
		if (i->key.where)
			i->key.where = fn(s, t, NULL, i->key.where, DDL_USE_WHERE);
	}
}

void ddl_pass_exprs(struct ddl_schema *s, struct ddl_table *t)
{
	if (s->rules->expr)
		ddl_each_expr(s, t, s->rules->expr);
}

void ddl_pass_names(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (!k->name && s->rules->name_constraint)
			s->rules->name_constraint(s, t, k);
	DDL_EACH(struct ddl_index, i, &t->indexes) {
		struct ddl_object *o;

		if (i->name.name.name || !s->rules->name_index)
			continue;
		s->rules->name_index(s, t, i);
		if (!i->name.name.name)
			continue;
		i->name.schema = t->name.schema;
		if (s->rules->index_scope_schema) {
			o = ddl_add_object(s, DDL_OBJECT_INDEX, &i->name, 0, NULL);
			o->table = t;
			o->index = i;
		}
	}
}

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_session *s = data;

	return ddl_atom_compare(&s->atoms, ((const struct ddl_option *)a)->name, ((const struct ddl_option *)b)->name);
}

void ddl_pass_options(struct ddl_schema *s, struct ddl_table *t)
{
	ddl_list_sort(&t->options, by_name, s->session);
}

static void check_target(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k)
{
	struct ddl_object *o = ddl_find_relation(s, &k->foreign->table);
	struct ddl_diag *d;

	if (!o) {
		if (s->rules->fk_target_optional || s->filtered || (s->partial && k->foreign->table.schema.key))
			return;
		ddl_schema_report(s, DDL_DIAG_BAD_KEY, k->foreign->table.name.at.start ? k->foreign->table.name.at : k->node.at,
				  "foreign key of \"%s\" references a table \"%s\" that does not exist",
				  ddl_text(s->session, t->name.name.name), ddl_text(s->session, k->foreign->table.name.name));
		return;
	}
	if (!o->table || s->rules->fk_target_optional || !o->table->columns.count || o->table->inherits.count ||
	    o->table->like.count || o->table->partition_of || o->table->query)
		return;
	DDL_EACH(struct ddl_name, n, &k->foreign->columns) {
		if (ddl_find_column(o->table, n->ident.key))
			continue;
		d = ddl_schema_report(s, DDL_DIAG_BAD_KEY, n->ident.at.start ? n->ident.at : k->node.at,
				      "foreign key of \"%s\" references a column \"%s\" that \"%s\" does not have",
				      ddl_text(s->session, t->name.name.name), ddl_text(s->session, n->ident.name),
				      ddl_text(s->session, o->table->name.name.name));
		ddl_diag_label(s->session, d, o->table->name.name.at, "the referenced table");
	}
}

void ddl_normalize_finish(struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_constraint, k, &o->table->constraints) {
			if (k->kind != DDL_CONSTRAINT_FOREIGN)
				continue;
			if (!k->foreign->columns.count)
				ddl_pass_references(s, o->table);
			check_target(s, o->table, k);
		}
	}
	if (s->rules->finish)
		s->rules->finish(s);
}
