/*
 * order.c - which table first.
 *
 * Depth first over foreign keys, in the order the schema has its tables, so the
 * result depends on nothing else. The stack is explicit: chains of references
 * may be as long as there are tables.
 */
#include "diff/table.h"

#include <stdlib.h>
#include <string.h>

enum state { UNSEEN, OPEN, DONE };

struct visit {
	struct ddl_object *o;
	struct ddl_constraint *next; /* constraint to look at next */
	struct ddl_list detached;    /* of struct ddl_constraint_change */
	enum state state;
	size_t parent;               /* index + 1 of who asked for this one */
	size_t number, low;          /* when it was met, and the earliest that it leads back to */
	struct visit *component;
};

struct walk {
	struct ddl_plan *p;
	struct visit *visits;
	struct ddl_object **order;
	struct visit **stack;
	size_t n, norder, nstack, next_number;
};

static struct visit *visit_of(struct walk *w, const struct ddl_constraint *c, struct ddl_schema *s)
{
	struct ddl_object *target;
	struct visit *v;

	/* INLINE: the plan has dropped it already. */
	if (c->kind != DDL_CONSTRAINT_FOREIGN || c->flags & DDL_KEY_INLINE)
		return NULL;
	target = ddl_find_relation(s, &c->foreign->table);
	v = target ? target->mark : NULL;
	return v && v >= w->visits && v < w->visits + w->n ? v : NULL;
}

static void detach(struct walk *w, struct visit *v, struct ddl_constraint *c)
{
	struct ddl_constraint_change *d = DDL_NEW(&w->p->session->arena, struct ddl_constraint_change);

	d->to = c;
	ddl_list_add(&v->detached, d);
}

/* A new table's constraints are valid from the start: one that is not can only be added to it. */
static void detach_not_valid(struct walk *w, struct visit *v)
{
	DDL_EACH(struct ddl_constraint, c, &v->o->table->constraints) {
		bool there = !(c->flags & DDL_KEY_NOT_VALID);

		DDL_EACH(struct ddl_constraint_change, d, &v->detached)
			there = there || d->to == c;
		if (!there)
			detach(w, v, c);
	}
}

static struct ddl_constraint *next_constraint(struct ddl_constraint *c)
{
	return (struct ddl_constraint *)(void *)c->node.next;
}

static int by_place(const void *a, const void *b)
{
	const struct visit *x = *(struct visit *const *)a, *y = *(struct visit *const *)b;

	return x < y ? -1 : x > y;
}

/* All that refer to each other, up to v, are one component: they keep the order that the schema has them in. */
static void close_component(struct walk *w, struct visit *v)
{
	size_t from = w->nstack;

	do {
		from--;
		w->stack[from]->state = DONE;
		w->stack[from]->component = v;
	} while (w->stack[from] != v);
	qsort(w->stack + from, w->nstack - from, sizeof(*w->stack), by_place);
	for (size_t i = from; i < w->nstack; i++)
		w->order[w->norder++] = w->stack[i]->o;
	w->nstack = from;
}

static void open_visit(struct walk *w, struct visit *v, struct visit *parent)
{
	v->state = OPEN;
	v->parent = parent ? (size_t)(parent - w->visits) + 1 : 0;
	v->number = v->low = ++w->next_number;
	w->stack[w->nstack++] = v;
}

/* Tarjan's strongly connected components, without recursion. */
static void walk_from(struct walk *w, struct visit *v, struct ddl_schema *s)
{
	open_visit(w, v, NULL);
	while (v) {
		struct ddl_constraint *c = v->next;
		struct visit *target, *parent;

		if (!c) {
			parent = v->parent ? &w->visits[v->parent - 1] : NULL;
			if (v->low == v->number)
				close_component(w, v);
			else if (parent->low > v->low)
				parent->low = v->low;
			v = parent;
			continue;
		}
		v->next = next_constraint(c);
		target = visit_of(w, c, s);
		if (target && target->state == UNSEEN) {
			open_visit(w, target, v);
			v = target;
		} else if (target && target->state == OPEN && target->number < v->low) {
			v->low = target->number;
		}
	}
}

/* Of a component's foreign keys, those to tables that come later are made on their own. */
static void detach_forward(struct walk *w, struct visit *v, struct ddl_schema *s)
{
	DDL_EACH(struct ddl_constraint, c, &v->o->table->constraints) {
		struct visit *target = visit_of(w, c, s);

		if (target && target > v && target->component == v->component)
			detach(w, v, c);
	}
}

static void walk_all(struct walk *w, struct ddl_plan *p, struct ddl_schema *s, struct ddl_object **tables, size_t n)
{
	w->p = p;
	w->n = n;
	w->visits = DDL_NEW_ARRAY(&p->session->arena, n + 1, struct visit);
	w->order = DDL_NEW_ARRAY(&p->session->arena, n + 1, struct ddl_object *);
	w->stack = DDL_NEW_ARRAY(&p->session->arena, n + 1, struct visit *);
	for (size_t i = 0; i < n; i++) {
		w->visits[i].o = tables[i];
		w->visits[i].next = (struct ddl_constraint *)(void *)tables[i]->table->constraints.first;
		tables[i]->mark = &w->visits[i];
	}
	for (size_t i = 0; i < n; i++)
		if (w->visits[i].state == UNSEEN)
			walk_from(w, &w->visits[i], s);
	for (size_t i = 0; i < n; i++)
		detach_forward(w, &w->visits[i], s);
}

void ddl_plan_create_tables(struct ddl_plan *p, struct ddl_object **tables, size_t n)
{
	struct walk w = { 0 };

	if (p->rules->forward_references) {
		for (size_t i = 0; i < n; i++)
			ddl_plan_create_table(p, DDL_PHASE_CREATE_TABLE, tables[i]->table, NULL);
		return;
	}
	walk_all(&w, p, p->to, tables, n);
	for (size_t i = 0; i < w.norder; i++) {
		struct visit *v = w.order[i]->mark;
		struct ddl_stmt *alter;

		detach_not_valid(&w, v);
		ddl_plan_create_table(p, DDL_PHASE_CREATE_TABLE, v->o->table, &v->detached);
		if (!v->detached.count)
			continue;
		alter = ddl_plan_alter(p, v->o->table);
		DDL_EACH(struct ddl_constraint_change, d, &v->detached)
			ddl_plan_action(p, alter, DDL_ACTION_ADD_CONSTRAINT, NULL)->constraint = d->to;
		ddl_plan_add(p, DDL_PHASE_ADD_FOREIGN, alter, 0, "Modify \"%s\" table",
			     ddl_plan_text(p, v->o->table->name.name.name));
	}
}

enum { MAX_PARTITION_DEPTH = 64 };

/* The table that this one is a part of, when that one goes too; else itself. */
static struct visit *root_of(struct walk *w, struct visit *v)
{
	struct visit *parent = v;

	for (int i = 0; i < MAX_PARTITION_DEPTH && parent; i++) {
		const struct ddl_table *t = parent->o->table;
		struct ddl_object *o = t->partition_of ? ddl_find_relation(w->p->from, t->partition_of) : NULL;

		v = parent;
		parent = o ? o->mark : NULL;
		if (parent < w->visits || parent >= w->visits + w->n)
			parent = NULL;
	}
	return v;
}

static void drop_table(struct walk *w, struct visit *v)
{
	struct ddl_plan *p = w->p;
	struct ddl_stmt *alter;

	if (v->detached.count && !p->rules->forward_references) {
		alter = ddl_plan_alter(p, v->o->table);
		DDL_EACH(struct ddl_constraint_change, d, &v->detached) {
			struct ddl_action *a = ddl_plan_action(p, alter, DDL_ACTION_DROP_CONSTRAINT, d->to->name);

			a->constraint = d->to;
		}
		ddl_plan_add(p, DDL_PHASE_DROP_FOREIGN, alter, 0, "Modify \"%s\" table",
			     ddl_plan_text(p, v->o->table->name.name.name));
	}
	ddl_plan_drop(p, DDL_PHASE_DROP_TABLE, DDL_OBJECT_TABLE, &v->o->table->name, DDL_LOSES_DATA | DDL_IRREVERSIBLE);
}

/* A foreign key to a partitioned table is in the way of dropping any part of it. */
void ddl_plan_drop_tables(struct ddl_plan *p, struct ddl_object **tables, size_t n)
{
	struct walk w = { 0 };

	walk_all(&w, p, p->from, tables, n);
	for (size_t i = w.norder; i-- > 0;) {
		struct visit *v = w.order[i]->mark;

		if (root_of(&w, v) != v)
			continue;
		for (size_t k = v->o->table->partition_by ? w.norder : 0; k-- > 0;) {
			struct visit *part = w.order[k]->mark;

			if (part != v && part->o->table->partition_of && root_of(&w, part) == v)
				drop_table(&w, part);
		}
		drop_table(&w, v);
	}
}
