/*
 * sqlite_programs.c - SQLite's views and triggers around ALTER TABLE.
 *
 * RENAME and DROP COLUMN read all of them, and end with an error when one of them names what is not there, be it
 * about another table ("ALTER TABLE", 2 and 5). So those that are wrong on either side, and those made of a view
 * that is dropped, are dropped first and made again as they were.
 */
#include <string.h>

#include "diff/rename.h"
#include "diff/sqlite.h"
#include "normalize/names.h"
#include "normalize/sqlite_program.h"

enum { WAS_WRONG = 1 << 0, GONE = 1 << 1, COMES_BACK = 1 << 2 };

struct edge {                        /* a program and a view that it is made of */
	struct ddl_node node;
	const struct ddl_object *program, *view;
};

struct around {
	struct ddl_plan *p;
	uint8_t *programs;
	struct ddl_list edges;       /* of struct edge */
};

struct ddl_lite_notes *ddl_lite_notes(struct ddl_plan *p)
{
	if (!p->extra)
		p->extra = DDL_NEW(&p->session->arena, struct ddl_lite_notes);
	return p->extra;
}

bool ddl_lite_since(const struct ddl_plan *p, unsigned minor)
{
	return p->to->version >= DDL_VERSION(3, minor);
}

static bool programs_in(const struct ddl_schema *s)
{
	return s->count[DDL_OBJECT_VIEW] || s->count[DDL_OBJECT_TRIGGER];
}

bool ddl_lite_has_programs(struct ddl_plan *p)
{
	struct ddl_lite_notes *notes = ddl_lite_notes(p);

	if (!notes->has_programs)
		notes->has_programs = programs_in(p->from) || programs_in(p->to) ? 1 : -1;
	return notes->has_programs > 0;
}

static bool is_program(const struct ddl_object *o)
{
	return o->stmt && o->stmt->kind == DDL_STMT_OPAQUE && o->stmt->flags & DDL_STMT_CREATES &&
	       (o->kind == DDL_OBJECT_VIEW || o->kind == DDL_OBJECT_TRIGGER);
}

static void forget(struct ddl_names *names)
{
	names->uses = names->wrong = (struct ddl_list){ 0 };
}

/* Sets a bit of those that name what is not there. */
static void mark_wrong(struct ddl_plan *p, uint8_t *programs, uint8_t bit)
{
	struct ddl_names names;

	ddl_names_init(&names, p->from);
	DDL_EACH_OBJECT(o, p->from) {
		if (!is_program(o))
			continue;
		ddl_names_of(&names, o);
		programs[o->number] |= ddl_sqlite_found_by_alter(&names) ? bit : 0;
		forget(&names);
	}
	ddl_names_release(&names);
}

/* As they are before the first rename. */
static uint8_t *look_at_first(struct ddl_plan *p)
{
	struct ddl_lite_notes *notes = ddl_lite_notes(p);

	if (notes->programs)
		return notes->programs;
	notes->programs = DDL_NEW_ARRAY(&p->session->arena, p->from->nobjects + 1, uint8_t);
	mark_wrong(p, notes->programs, WAS_WRONG);
	return notes->programs;
}

void ddl_lite_rename_in_programs(struct ddl_plan *p, struct ddl_table *t, const struct ddl_column *c,
				 const struct ddl_ident *to)
{
	if (!programs_in(p->from))
		return;
	if (!ddl_lite_notes(p)->programs)
		DDL_EACH_OBJECT(o, p->from)
			if (is_program(o))
				ddl_remember_stmt(p, o);
	look_at_first(p);
	if (to && ddl_lite_since(p, 25))
		ddl_sqlite_rename_in_programs(p->from, t, c, to);
}

void ddl_lite_comes_back(struct ddl_plan *p, const struct ddl_object *trigger)
{
	look_at_first(p)[trigger->number] |= COMES_BACK;
}

void ddl_lite_drop_trigger(struct ddl_plan *p, struct ddl_object *trigger)
{
	uint8_t *programs = look_at_first(p);

	if (!(programs[trigger->number] & GONE))
		ddl_plan_drop_opaque(p, DDL_PHASE_BEFORE, trigger);
	programs[trigger->number] |= GONE;
}

/* Those that the plan drops, or changes, which is the same; and those that are wrong now. */
static void mark_changed(struct around *a)
{
	struct ddl_plan *p = a->p;

	mark_wrong(p, a->programs, WAS_WRONG);
	DDL_EACH_OBJECT(o, p->from)
		if (is_program(o) && (!o->mark || !ddl_same_carried(p->from, o, p->to, o->mark)))
			a->programs[o->number] |= GONE;
}

static void mark_wrong_afterwards(struct around *a)
{
	struct ddl_plan *p = a->p;
	struct ddl_names names;

	ddl_names_init(&names, p->to);
	DDL_EACH_OBJECT(o, p->to) {
		const struct ddl_object *was = o->mark;

		if (!was || !is_program(o))
			continue;
		ddl_names_of(&names, o);
		a->programs[was->number] |= ddl_sqlite_found_by_alter(&names) ? WAS_WRONG : 0;
		forget(&names);
	}
	ddl_names_release(&names);
}

static void find_edges(struct around *a, struct ddl_names *names)
{
	ddl_names_init(names, a->p->from);
	DDL_EACH_OBJECT(o, a->p->from) {
		if (!is_program(o))
			continue;
		ddl_names_of(names, o);
		DDL_EACH(struct ddl_use, u, &names->uses) {
			struct edge *e;

			if (u->column || u->object->kind != DDL_OBJECT_VIEW)
				continue;
			e = DDL_NEW(&names->arena, struct edge);
			e->program = o;
			e->view = u->object;
			ddl_list_add(&a->edges, e);
		}
		forget(names);
	}
}

/* What goes for the time of the plan, and then what is made of it. */
static bool spread(struct around *a)
{
	bool more = false;

	DDL_EACH(struct edge, e, &a->edges) {
		uint8_t *program = &a->programs[e->program->number];

		if (!(*program & (WAS_WRONG | GONE)) && a->programs[e->view->number] & (WAS_WRONG | GONE)) {
			*program |= WAS_WRONG;
			more = true;
		}
	}
	return more;
}

/* Views in the order of the schema, then the rest: triggers, which may be on a view. */
static void order_views(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_object *o = NULL;

		if (step->phase != DDL_PHASE_AFTER)
			continue;
		if (step->stmt->kind == DDL_STMT_OPAQUE && step->stmt->u.opaque->object == DDL_OBJECT_VIEW)
			o = ddl_find_relation(p->to, &step->stmt->u.opaque->name);
		step->rank = o ? o->number : step->rank + p->to->nobjects;
	}
}

/* A trigger of a view that is made anew anyway: so is the trigger. */
static bool goes_with_view(const struct around *a, const struct ddl_object *o)
{
	const struct ddl_object *on = o->kind == DDL_OBJECT_TRIGGER ? ddl_find_relation(a->p->from, &o->stmt->u.opaque->table) : NULL;

	return on && on->kind == DDL_OBJECT_VIEW && a->programs[on->number] & GONE;
}

void ddl_lite_around_programs(struct ddl_plan *p)
{
	struct around a = { .p = p };
	struct ddl_names names;

	if (!ddl_lite_notes(p)->looks || !programs_in(p->from))
		return;
	a.programs = look_at_first(p);
	mark_changed(&a);
	mark_wrong_afterwards(&a);
	find_edges(&a, &names);
	while (spread(&a))
		;
	DDL_EACH_OBJECT(o, p->from) {
		if ((a.programs[o->number] & (WAS_WRONG | GONE)) != WAS_WRONG || goes_with_view(&a, o))
			continue;
		ddl_plan_drop_opaque(p, DDL_PHASE_BEFORE, o);
		if (!(a.programs[o->number] & COMES_BACK))
			ddl_plan_create_opaque(p, DDL_PHASE_AFTER, o->mark);
	}
	order_views(p);
	ddl_names_release(&names);
}
