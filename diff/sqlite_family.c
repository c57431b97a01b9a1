/*
 * sqlite_family.c - tables of SQLite that are rebuilt inside a transaction, with foreign keys on.
 *
 * PRAGMA foreign_keys does nothing there, so DROP TABLE does to other tables what their ON DELETE says. What it can
 * reach is the family: those whose rows it deletes or changes, those that are reached from them, and so on. All rows
 * of the family are copied aside, all its tables are dropped, and all are made again and filled. Keys that do nothing
 * but forbid are checked at the end of the transaction: PRAGMA defer_foreign_keys works in one.
 */
#include "diff/sqlite.h"

struct member {
	struct ddl_node node;
	struct ddl_object *object;   /* of `from` */
	struct ddl_table_change *c;
	struct ddl_table *aside;
	uint32_t lost;               /* consequences of dropping the old table */
};

struct postponed {
	struct ddl_node node;
	struct ddl_table_change *c;
	bool done;
};

struct edge {
	struct ddl_node node;
	struct ddl_object *child;    /* of `from` */
	bool acts;
};

struct family {
	struct ddl_plan *p;
	struct ddl_list *edges;      /* of struct edge, by the number of the table that is referenced */
	struct ddl_list members;     /* of struct member: those that are referenced first */
	bool *has;                   /* by the number of the object of `from` */
};

void ddl_lite_postpone(struct ddl_plan *p, struct ddl_table_change *c)
{
	struct postponed *x = DDL_NEW(&p->session->arena, struct postponed);

	x->c = c;
	ddl_list_add(&ddl_lite_notes(p)->postponed, x);
}

static struct postponed *find_postponed(struct ddl_plan *p, const struct ddl_table *from)
{
	DDL_EACH(struct postponed, x, &ddl_lite_notes(p)->postponed)
		if (x->c->from == from)
			return x;
	return NULL;
}

bool ddl_lite_is_postponed(struct ddl_plan *p, const struct ddl_table *from)
{
	return find_postponed(p, from) != NULL;
}

static struct ddl_table_change *no_change(struct ddl_plan *p, struct ddl_table *from, struct ddl_object *to)
{
	struct ddl_table_change *c = DDL_NEW(&p->session->arena, struct ddl_table_change);

	c->from = from;
	c->to = to->table;
	c->object = to;
	return c;
}

/* A table that goes has no rows to keep, but those that reference it may. */
static void add_member(struct family *f, struct ddl_object *o)
{
	struct member *m = DDL_NEW(&f->p->session->arena, struct member);
	struct postponed *x = find_postponed(f->p, o->table);

	f->has[o->number] = true;
	m->object = o;
	if (x)
		x->done = true;
	m->c = x ? x->c : ddl_lite_table_after(f->p, o) ? no_change(f->p, o->table, ddl_lite_table_after(f->p, o)) : NULL;
	ddl_list_add(&f->members, m);
}

static bool reaches(const struct family *f, const struct ddl_table *child, const struct ddl_object *parent,
		    enum ddl_fk_action action)
{
	DDL_EACH(struct ddl_constraint, k, &child->constraints)
		if (k->kind == DDL_CONSTRAINT_FOREIGN && k->foreign->on_delete >= action &&
		    ddl_find_relation(f->p->from, &k->foreign->table) == parent)
			return true;
	return false;
}

/* A key of a table, on either side, by the table that it references. */
static void add_edges(struct family *f, struct ddl_object *child, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		const struct ddl_object *parent = k->kind == DDL_CONSTRAINT_FOREIGN ?
						  ddl_find_relation(f->p->from, &k->foreign->table) : NULL;
		struct edge *e;

		if (!parent)
			continue;
		e = DDL_NEW(&f->p->session->arena, struct edge);
		e->child = child;
		e->acts = k->foreign->on_delete >= DDL_FK_CASCADE;
		ddl_list_add(&f->edges[parent->number], e);
	}
}

static void find_edges(struct family *f)
{
	f->edges = DDL_NEW_ARRAY(&f->p->session->arena, f->p->from->nobjects + 1, struct ddl_list);
	DDL_EACH_OBJECT(o, f->p->from) {
		const struct ddl_object *to;

		if (o->kind != DDL_OBJECT_TABLE || !o->table || o->table->query)
			continue;
		add_edges(f, o, o->table);
		to = ddl_lite_table_after(f->p, o);
		if (to)
			add_edges(f, o, to->table);
	}
}

static bool is_rebuilt(const struct family *f, const struct ddl_object *o)
{
	const struct postponed *x = find_postponed(f->p, o->table);

	return x && !ddl_lite_can_alter(f->p, x->c);
}

/* Also, a key of one that is rebuilt anyway may be one that the member has no longer, or not yet. */
static void add_children(struct family *f, const struct ddl_object *parent)
{
	DDL_EACH(struct edge, e, &f->edges[parent->number])
		if (!f->has[e->child->number] && (e->acts || is_rebuilt(f, e->child)))
			add_member(f, e->child);
}

static void find_family(struct family *f)
{
	struct ddl_plan *p = f->p;

	DDL_EACH(struct postponed, x, &ddl_lite_notes(p)->postponed)
		if (!ddl_lite_can_alter(p, x->c) && ddl_lite_keys_of(p, x->c) & DDL_LITE_REFERENCED)
			add_member(f, ddl_find_relation(p->from, &x->c->from->name));
	DDL_EACH(struct member, m, &f->members)
		add_children(f, m->object);
}

/* References to a table that is about to go would take the rows along. */
static struct ddl_table *without_references(struct ddl_plan *p, const struct ddl_table *t)
{
	struct ddl_table *aside = ddl_lite_new_table(p, t);
	struct ddl_list all = aside->constraints;

	aside->constraints = (struct ddl_list){ 0 };
	DDL_EACH(struct ddl_constraint, k, &all)
		if (k->kind != DDL_CONSTRAINT_FOREIGN)
			ddl_list_add(&aside->constraints, ddl_clone(p->to, k, sizeof(*k)));
	return aside;
}

static void lay_aside(struct ddl_plan *p, struct member *m)
{
	if (!m->c)
		return;
	m->aside = without_references(p, m->c->to);
	ddl_lite_free_index_names(p, m->c->from, m->c->to);
	ddl_lite_create_table(p, m->aside);
	m->lost = ddl_lite_copy_rows(p, m->c, m->aside);
	ddl_lite_keep_counter(p, m->c, m->aside);
}

/* One that differs is dropped anyway, and one that is no longer there, unless its table goes too. */
static bool stands_there(const struct family *f, const struct ddl_object *trigger, const struct ddl_object *table)
{
	const struct ddl_object *to = trigger->mark;

	return to ? ddl_same_carried(f->p->from, trigger, f->p->to, to) : !ddl_lite_table_after(f->p, table);
}

/* What deletes rows on the way fires triggers. */
static void drop_triggers(struct family *f)
{
	DDL_EACH_OBJECT(o, f->p->from) {
		const struct ddl_object *on = o->kind == DDL_OBJECT_TRIGGER && o->table ?
					      ddl_find_relation(f->p->from, &o->table->name) : NULL;

		if (on && f->has[on->number] && stands_there(f, o, on))
			ddl_lite_drop_trigger(f->p, o);
	}
}

/*
 * SET NULL among a table's own rows may not be possible, as when what is computed of the column must have a value.
 * Those that reference before those that are referenced. Each is there again, and empty, when the next one goes: what
 * ON DELETE does wants all tables to be there that its rows reference, which may do so in a circle.
 */
static void replace_all(struct family *f)
{
	struct ddl_plan *p = f->p;
	uint32_t rank = p->next_rank + 2 * f->members.count;

	DDL_EACH(struct member, m, &f->members) {
		if (!m->c)
			continue;
		p->next_rank = rank -= 2;
		ddl_plan_drop(p, DDL_PHASE_ALTER_TABLE, DDL_OBJECT_TABLE, &m->c->from->name, DDL_REWRITES | m->lost |
			      (reaches(f, m->c->from, m->object, DDL_FK_SET_NULL) ? DDL_MAY_FAIL : 0));
		ddl_lite_create_table(p, m->c->to);
	}
	p->next_rank = rank + 2 * f->members.count;
}

static void fill(struct ddl_plan *p, struct member *m)
{
	struct ddl_table_change back = { .from = m->aside, .to = m->c ? m->c->to : NULL };
	struct ddl_step *last;

	if (!m->c)
		return;
	ddl_lite_copy_rows(p, &back, m->c->to);
	last = (struct ddl_step *)(void *)p->steps.last;
	if (last->stmt->kind == DDL_STMT_SKIPPED)
		last->comment = ddl_format(&p->session->arena, "Copy the rows of \"%s\" back",
					   ddl_plan_text(p, m->c->to->name.name.name));
	ddl_lite_keep_counter(p, &back, m->c->to);
	DDL_EACH(struct ddl_index, i, &m->c->to->indexes)
		ddl_plan_create_index(p, DDL_PHASE_ALTER_TABLE, m->c->to, i);
	ddl_plan_drop(p, DDL_PHASE_ALTER_TABLE, DDL_OBJECT_TABLE, &m->aside->name, 0);
	ddl_lite_restore_triggers(p, m->c);
	ddl_lite_done(p, m->c);
}

static bool is_kept_by_key(const struct family *f, const struct ddl_object *parent)
{
	DDL_EACH_OBJECT(o, f->p->from)
		if (o->kind == DDL_OBJECT_TABLE && o->table && ddl_lite_table_after(f->p, o) && reaches(f, o->table, parent, DDL_FK_UNSET))
			return true;
	return false;
}

/* A table that goes may have a key that a member has no longer: it goes first. */
static void drop_children(struct family *f)
{
	DDL_EACH(struct ddl_step, step, &f->p->steps) {
		const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)step->stmt->items.first;
		const struct ddl_object *o = step->phase == DDL_PHASE_DROP_TABLE && step->stmt->kind == DDL_STMT_DROP ?
					     ddl_find_relation(f->p->from, &i->name) : NULL;

		if (!o || !o->table || is_kept_by_key(f, o))
			continue;
		DDL_EACH(struct member, m, &f->members)
			if (reaches(f, o->table, m->object, DDL_FK_UNSET))
				step->phase = DDL_PHASE_ALTER_TABLE;
	}
}

void ddl_lite_plan_postponed(struct ddl_plan *p)
{
	struct family f = { .p = p };

	if (!p->options->wrapped)
		return;
	f.has = DDL_NEW_ARRAY(&p->session->arena, p->from->nobjects + 1, bool);
	find_edges(&f);
	find_family(&f);
	DDL_EACH(struct postponed, x, &ddl_lite_notes(p)->postponed) {
		p->object = x->c->object;
		if (!x->done)
			ddl_lite_plan_change(p, x->c);
	}
	p->object = NULL;
	ddl_lite_notes(p)->family = f.members.first != NULL;
	drop_children(&f);
	drop_triggers(&f);
	DDL_EACH(struct member, m, &f.members)
		lay_aside(p, m);
	replace_all(&f);
	DDL_EACH(struct member, m, &f.members)
		fill(p, m);
}
