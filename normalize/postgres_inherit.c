/*
 * postgres_inherit.c - what ALTER TABLE of a parent does to its children.
 *
 * Unless it says ONLY, it goes on to all of them (manual, ALTER TABLE; what each action does there was tried on 18). Here a
 * child has a column only when it says something of it; a partition made by ATTACH says all of its columns.
 */
#include <string.h>

#include "normalize/postgres.h"

enum child { NONE, INHERITS, ATTACHED, PARTITION };

static bool same_name(const struct ddl_qname *a, const struct ddl_qname *b)
{
	return a->name.key == b->name.key && a->schema.key == b->schema.key;
}

bool ddl_postgres_is_attached(const struct ddl_schema *s, const struct ddl_table *parent, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_expr, e, &parent->raw_elements) {
		struct ddl_expr raw = { .kind = DDL_EXPR_RAW, .text = e->text };

		if (!strncmp(ddl_text(s->session, e->text), "attach partition ", 17) && ddl_expr_uses(s, &raw, t->name.name.key))
			return true;
	}
	return false;
}

static enum child kind_of(const struct ddl_schema *s, const struct ddl_table *parent, const struct ddl_table *t)
{
	if (t->partition_of && same_name(t->partition_of, &parent->name))
		return PARTITION;
	DDL_EACH(struct ddl_qname_item, i, &t->inherits)
		if (same_name(&i->name, &parent->name))
			return INHERITS;
	return ddl_postgres_is_attached(s, parent, t) ? ATTACHED : NONE;
}

static void change_column(struct ddl_schema *s, enum child kind, struct ddl_column *c, const struct ddl_action *a)
{
	switch (a->kind) {
	case DDL_ACTION_SET_TYPE:
		if (c->type)
			c->type = DDL_CLONE(s, a->type);
		break;
	case DDL_ACTION_SET_DEFAULT:
	case DDL_ACTION_DROP_DEFAULT:
		/* What a partition does not say is as in its parent. */
		c->dflt = kind == PARTITION || a->kind == DDL_ACTION_DROP_DEFAULT ? NULL : ddl_clone_expr(s, a->expr);
		break;
	case DDL_ACTION_SET_NOT_NULL:
	case DDL_ACTION_DROP_NOT_NULL:
		if (kind != PARTITION)
			c->null = a->kind == DDL_ACTION_SET_NOT_NULL ? DDL_NULL_NO : DDL_NULL_YES;
		break;
	default:
		break;
	}
}

static bool same_columns(const struct ddl_list *a, const struct ddl_list *b)
{
	if (a->count != b->count)
		return false;
	DDL_EACH(struct ddl_part, part, a)
		if (!part->column.name || !ddl_parts_have(b, part->column.key))
			return false;
	return true;
}

static struct ddl_constraint *partner(const struct ddl_table *t, const struct ddl_constraint *k)
{
	DDL_EACH(struct ddl_constraint, own, &t->constraints) {
		if (own->kind != k->kind)
			continue;
		if (k->kind == DDL_CONSTRAINT_CHECK ? own->name && k->name && own->name->key == k->name->key :
		    k->kind == DDL_CONSTRAINT_PRIMARY || same_columns(&own->key.parts, &k->key.parts))
			return own;
	}
	return NULL;
}

static void add_constraint(struct ddl_schema *s, struct ddl_table *t, const struct ddl_constraint *k)
{
	struct ddl_constraint *copy;

	if (k->kind == DDL_CONSTRAINT_FOREIGN || (k->kind == DDL_CONSTRAINT_CHECK && !k->name) || partner(t, k))
		return;
	copy = ddl_clone(s, k, sizeof(*k));
	if (k->kind != DDL_CONSTRAINT_CHECK)
		copy->name = NULL;
	ddl_list_add(&t->constraints, copy);
}

static void change_attached(struct ddl_schema *s, const struct ddl_table *parent, struct ddl_table *t, const struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);
	struct ddl_constraint *k;

	switch (a->kind) {
	case DDL_ACTION_ADD_COLUMN:
		if (!ddl_find_column(t, a->column->name.key))
			ddl_list_add(&t->columns, ddl_clone(s, a->column, sizeof(*a->column)));
		break;
	case DDL_ACTION_DROP_COLUMN:
		if (c)
			ddl_list_remove(&t->columns, c);
		break;
	case DDL_ACTION_ADD_CONSTRAINT:
		add_constraint(s, t, a->constraint);
		break;
	case DDL_ACTION_DROP_CONSTRAINT:
		k = ddl_find_constraint(parent, a->name.key);
		k = k && k->kind != DDL_CONSTRAINT_FOREIGN ? partner(t, k) : NULL;
		if (k)
			ddl_list_remove(&t->constraints, k);
		break;
	default:
		break;
	}
}

void ddl_postgres_pass_on(struct ddl_schema *s, const struct ddl_table *parent, const struct ddl_stmt *stmt)
{
	DDL_EACH_OBJECT(o, s) {
		enum child kind = o->kind == DDL_OBJECT_TABLE && o->table && o->table != parent ? kind_of(s, parent, o->table) : NONE;

		if (!kind)
			continue;
		DDL_EACH(struct ddl_action, a, &stmt->items) {
			struct ddl_column *c = ddl_find_column(o->table, a->name.key);

			if (c)
				change_column(s, kind, c, a);
			if (kind == ATTACHED)
				change_attached(s, parent, o->table, a);
		}
	}
}
