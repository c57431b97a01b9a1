/*
 * watch.c - what a table was like before a statement.
 *
 * Replay edits tables in place: a column that stays is the same struct, a column
 * that MODIFY replaces is another. What names things is copied.
 */
#include "lint/engine.h"

static void copy_columns(struct ddl_lint_run *r, struct ddl_lint_watch *w, struct ddl_arena *a)
{
	uint32_t i = 0;

	w->ncolumns = w->table->columns.count;
	w->columns = DDL_NEW_ARRAY(a, w->ncolumns + 1, struct ddl_lint_column);
	DDL_EACH(struct ddl_column, c, &w->table->columns) {
		struct ddl_lint_column *l = &w->columns[i++];

		l->node = c;
		l->name = c->name.name;
		l->key = c->name.key;
		l->is_new = ddl_lint_new_column(r, c);
		l->nullable = c->null != DDL_NULL_NO &&
			      !(r->facts->never_null && r->facts->never_null(r, w->table, c));
		l->virtual = c->generated && !(c->flags & DDL_COLUMN_STORED);
	}
}

static bool is_plain(const struct ddl_part *p)
{
	return p->column.name && !p->expr && !p->prefix && !p->collation;
}

static struct ddl_lint_key *copy_key(struct ddl_arena *a, const struct ddl_table *t, const struct ddl_key *k)
{
	struct ddl_lint_key *out = DDL_NEW(a, struct ddl_lint_key);

	out->table = t;
	out->plain = true;
	out->all_rows = !k->where;
	out->columns = DDL_NEW_ARRAY(a, k->parts.count + 1, ddl_atom);
	DDL_EACH(struct ddl_part, p, &k->parts) {
		out->plain &= is_plain(p);
		if (p->column.name)
			out->columns[out->ncolumns++] = p->column.key;
	}
	return out;
}

static struct ddl_lint_key *key_of_constraint(struct ddl_arena *a, const struct ddl_table *t,
					       const struct ddl_constraint *c)
{
	struct ddl_lint_key *k = copy_key(a, t, &c->key);

	k->object = c;
	k->parts = &c->key.parts;
	k->name = c->name ? c->name->name : 0;
	k->key = c->name ? c->name->key : 0;
	k->unique = true;
	k->primary = c->kind == DDL_CONSTRAINT_PRIMARY;
	k->nulls_not_distinct = c->flags & DDL_KEY_NULLS_NOT_DISTINCT;
	return k;
}

static struct ddl_lint_key *key_of_index(struct ddl_arena *a, const struct ddl_table *t, const struct ddl_index *i)
{
	struct ddl_lint_key *k = copy_key(a, t, &i->key);

	k->object = i;
	k->parts = &i->key.parts;
	k->name = i->name.name.name;
	k->key = i->name.name.key;
	k->unique = i->flags & DDL_KEY_UNIQUE;
	k->nulls_not_distinct = i->flags & DDL_KEY_NULLS_NOT_DISTINCT;
	return k;
}

void ddl_lint_keys(struct ddl_arena *a, const struct ddl_table *t, struct ddl_list *out)
{
	DDL_EACH(struct ddl_constraint, c, &t->constraints)
		if (c->kind == DDL_CONSTRAINT_PRIMARY || c->kind == DDL_CONSTRAINT_UNIQUE)
			ddl_list_add(out, key_of_constraint(a, t, c));
	DDL_EACH(struct ddl_index, i, &t->indexes)
		ddl_list_add(out, key_of_index(a, t, i));
}

static void copy_constraints(struct ddl_lint_run *r, struct ddl_lint_watch *w, struct ddl_arena *a)
{
	w->checks = DDL_NEW_ARRAY(a, w->table->constraints.count + 1,
				  const struct ddl_constraint *);
	DDL_EACH(struct ddl_constraint, c, &w->table->constraints) {
		struct ddl_lint_foreign *f;

		if (c->kind == DDL_CONSTRAINT_CHECK)
			w->checks[w->nchecks++] = c;
		if (c->kind != DDL_CONSTRAINT_FOREIGN)
			continue;
		f = DDL_NEW(a, struct ddl_lint_foreign);
		f->object = c;
		f->name = c->name ? c->name->name : 0;
		f->key = c->name ? c->name->key : 0;
		f->table = c->foreign->table.name.key;
		f->is_new = ddl_lint_in_file(r, c->node.at);
		f->columns = DDL_NEW_ARRAY(a, c->key.parts.count + 1, ddl_atom);
		DDL_EACH(struct ddl_part, p, &c->key.parts)
			f->columns[f->ncolumns++] = p->column.key;
		ddl_list_add(&w->foreigns, f);
	}
}

struct ddl_lint_watch *ddl_lint_watch(struct ddl_lint_run *r, struct ddl_table *t, struct ddl_arena *a)
{
	struct ddl_lint_watch *w = DDL_NEW(a, struct ddl_lint_watch);

	w->table = t;
	w->schema = t->name.schema.key;
	w->schema_name = t->name.schema.name;
	w->name = t->name.name.name;
	w->key = t->name.name.key;
	w->flags = t->flags;
	copy_columns(r, w, a);
	ddl_lint_keys(a, t, &w->keys);
	copy_constraints(r, w, a);
	return w;
}
