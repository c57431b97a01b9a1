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
};

struct walk {
	struct ddl_plan *p;
	struct visit *visits;
	struct ddl_object **order;
	size_t n, norder;
};

static struct visit *visit_of(struct walk *w, const struct ddl_constraint *c, struct ddl_schema *s)
{
	struct ddl_object *target;
	struct visit *v;

	if (c->kind != DDL_CONSTRAINT_FOREIGN)
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

static struct ddl_constraint *next_constraint(struct ddl_constraint *c)
{
	return (struct ddl_constraint *)(void *)c->node.next;
}

static void walk_from(struct walk *w, struct visit *v, struct ddl_schema *s)
{
	while (v) {
		struct ddl_constraint *c = v->next;
		struct visit *target;

		if (!c) {
			v->state = DONE;
			w->order[w->norder++] = v->o;
			v = v->parent ? &w->visits[v->parent - 1] : NULL;
			continue;
		}
		target = visit_of(w, c, s);
		if (target && target->state == UNSEEN) {
			target->state = OPEN;
			target->parent = (size_t)(v - w->visits) + 1;
			v = target;
			continue;
		}
		if (target && target->state == OPEN && target != v)
			detach(w, v, c);
		v->next = next_constraint(c);
	}
}

static void walk_all(struct walk *w, struct ddl_plan *p, struct ddl_schema *s, struct ddl_object **tables, size_t n)
{
	w->p = p;
	w->n = n;
	w->visits = DDL_NEW_ARRAY(&p->session->arena, n + 1, struct visit);
	w->order = DDL_NEW_ARRAY(&p->session->arena, n + 1, struct ddl_object *);
	for (size_t i = 0; i < n; i++) {
		w->visits[i].o = tables[i];
		w->visits[i].next = (struct ddl_constraint *)(void *)tables[i]->table->constraints.first;
		tables[i]->mark = &w->visits[i];
	}
	for (size_t i = 0; i < n; i++)
		if (w->visits[i].state == UNSEEN) {
			w->visits[i].state = OPEN;
			walk_from(w, &w->visits[i], s);
		}
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

void ddl_plan_drop_tables(struct ddl_plan *p, struct ddl_object **tables, size_t n)
{
	struct walk w = { 0 };

	walk_all(&w, p, p->from, tables, n);
	for (size_t i = w.norder; i-- > 0;) {
		struct visit *v = w.order[i]->mark;
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
}
