/*
 * postgres_inherit.c - what ALTER TABLE of a parent does to its children by itself.
 *
 * Columns and checks of a parent are its children's, too: the server changes them there when they change in the parent, and
 * refuses to change them in a child ("cannot alter inherited column"). Tried on 15 and 18.
 */
#include <string.h>

#include "diff/postgres.h"

static bool inherits(const struct ddl_table *parent, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_qname_item, i, &t->inherits)
		if (i->name.name.key == parent->name.name.key && i->name.schema.key == parent->name.schema.key)
			return true;
	return false;
}

/* The same kind of change, of the same thing, in a statement for the table. */
static const struct ddl_action *same_change(const struct ddl_plan *p, const struct ddl_table *t, const struct ddl_action *a)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_stmt *s = step->stmt;

		if (s->kind != DDL_STMT_ALTER_TABLE || s->name.name.key != t->name.name.key || s->name.schema.key != t->name.schema.key)
			continue;
		DDL_EACH(struct ddl_action, b, &s->items) {
			if (b->kind != a->kind || b->name.key != a->name.key)
				continue;
			if (a->kind != DDL_ACTION_ADD_CONSTRAINT)
				return b;
			if (a->constraint->kind != b->constraint->kind)
				continue;
			if (a->constraint->kind == DDL_CONSTRAINT_CHECK ?
			    a->constraint->name && b->constraint->name && a->constraint->name->key == b->constraint->name->key :
			    ddl_same_list(DDL_STRUCT_part, &a->constraint->key.parts, &b->constraint->key.parts))
				return b;
		}
	}
	return NULL;
}

/* True: the parent's statement does it. */
static bool is_done(struct ddl_plan *p, const struct ddl_table *parent, bool attached, struct ddl_action *a)
{
	const struct ddl_action *same = same_change(p, parent, a);

	switch (a->kind) {
	case DDL_ACTION_SET_TYPE:
	case DDL_ACTION_DROP_COLUMN:
		if (!same && ddl_find_column(parent, a->name.key))
			ddl_plan_refuse(p, a->name.at, "column \"%s\" is inherited, and changes in the parent alone can be planned",
					ddl_plan_text(p, a->name.name));
		return same && (attached || a->kind == DDL_ACTION_SET_TYPE);
	case DDL_ACTION_ADD_COLUMN:
		if (same && !ddl_same_expr(a->column->dflt, same->column->dflt)) {
			a->expr = a->column->dflt;
			a->kind = a->expr ? DDL_ACTION_SET_DEFAULT : DDL_ACTION_DROP_DEFAULT;
			return false;
		}
		return same != NULL;
	case DDL_ACTION_ADD_CONSTRAINT:
		return same && (a->constraint->kind == DDL_CONSTRAINT_CHECK || attached);
	case DDL_ACTION_DROP_CONSTRAINT:
		return same && attached;
	default:
		return false;
	}
}

static void leave_to(struct ddl_plan *p, struct ddl_step *step, const struct ddl_table *parent, bool attached)
{
	struct ddl_node *next;

	for (struct ddl_node *n = step->stmt->items.first; n; n = next) {
		next = n->next;
		if (is_done(p, parent, attached, (struct ddl_action *)(void *)n))
			ddl_list_remove(&step->stmt->items, n);
	}
}

static bool is_child(const struct ddl_plan *p, const struct ddl_table *parent, const struct ddl_table *t)
{
	return inherits(parent, t) || ddl_postgres_is_attached(p->to, parent, t) ||
	       (t->partition_of && t->partition_of->name.key == parent->name.name.key && t->partition_of->schema.key == parent->name.schema.key);
}

static bool is_default(const struct ddl_action *a)
{
	return a->kind == DDL_ACTION_SET_DEFAULT || a->kind == DDL_ACTION_DROP_DEFAULT;
}

static bool comes_again(const struct ddl_action *a)
{
	for (const struct ddl_node *n = a->node.next; n; n = n->next) {
		const struct ddl_action *b = (const struct ddl_action *)(const void *)n;

		if (is_default(b) && b->name.key == a->name.key)
			return true;
	}
	return false;
}

/* A default that a parent gets, or loses, its children get and lose, too: those that have their own are given it again. */
static void defaults_again(struct ddl_plan *p, const struct ddl_table *parent, const struct ddl_action *a)
{
	DDL_EACH_OBJECT(o, p->to) {
		struct ddl_column *c;
		struct ddl_stmt *s;

		if (o->kind != DDL_OBJECT_TABLE || !o->table || !o->mark || o->table == parent || !is_child(p, parent, o->table))
			continue;
		c = ddl_find_column(o->table, a->name.key);
		if (!c || (!c->dflt && !c->type))
			continue;
		s = ddl_plan_alter(p, o->table);
		ddl_plan_action(p, s, c->dflt ? DDL_ACTION_SET_DEFAULT : DDL_ACTION_DROP_DEFAULT, &c->name)->expr = c->dflt;
		ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, s, 0, "Modify \"%s\" table", ddl_plan_text(p, o->table->name.name.name));
	}
}

static bool any_child(const struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s)
		if (o->kind == DDL_OBJECT_TABLE && o->table &&
		    (o->table->inherits.count || o->table->partition_of || o->table->raw_elements.count))
			return true;
	return false;
}

void ddl_postgres_inherit(struct ddl_plan *p)
{
	const struct ddl_node *last = p->steps.last;
	struct ddl_node *next;

	if (!any_child(p->to))
		return;
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_table *t = step->stmt->kind == DDL_STMT_ALTER_TABLE ? ddl_find_table(p->to, &step->stmt->name) : NULL;

		if (t)
			DDL_EACH(struct ddl_action, a, &step->stmt->items)
				if (is_default(a) && !comes_again(a))
					defaults_again(p, t, a);
		if (&step->node == last)
			break;
	}

	for (struct ddl_node *n = p->steps.first; n; n = next) {
		struct ddl_step *step = (struct ddl_step *)(void *)n;
		const struct ddl_table *t = step->stmt->kind == DDL_STMT_ALTER_TABLE && step->phase == DDL_PHASE_ALTER_TABLE ?
					    ddl_find_table(p->to, &step->stmt->name) : NULL;

		next = n->next;
		if (!t || !step->stmt->items.count)
			continue;
		DDL_EACH_OBJECT(o, p->to) {
			const struct ddl_table *was = o->kind == DDL_OBJECT_TABLE && o->table && o->table != t && o->mark ?
						      ((struct ddl_object *)o->mark)->table : NULL;
			bool attached;

			if (!was || (!o->table->raw_elements.count && !t->inherits.count))
				continue;
			attached = ddl_postgres_is_attached(p->to, o->table, t) && ddl_postgres_is_attached(p->from, was, t);
			if (attached || inherits(o->table, t))
				leave_to(p, step, o->table, attached);
		}
		if (!step->stmt->items.count)
			ddl_list_remove(&p->steps, n);
	}
}
