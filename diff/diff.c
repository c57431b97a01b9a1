/* diff.c - match the objects of two schemas, and plan for each kind what differs. */
#include "diff/fill.h"
#include "diff/rename.h"
#include "diff/table.h"

#include <stdlib.h>
#include <string.h>

static bool comes_early(const struct ddl_plan *p, const struct ddl_object *o)
{
	return o->kind == DDL_OBJECT_TYPE || o->kind == DDL_OBJECT_DOMAIN || o->kind == DDL_OBJECT_FUNCTION ||
	       o->kind == DDL_OBJECT_EXTENSION || (p->rules->comes_early && p->rules->comes_early(p, o));
}

static enum ddl_phase create_phase(const struct ddl_plan *p, const struct ddl_object *o)
{
	return comes_early(p, o) || o->kind == DDL_OBJECT_ROLE ? DDL_PHASE_TYPE : DDL_PHASE_AFTER;
}

static enum ddl_phase drop_phase(const struct ddl_plan *p, const struct ddl_object *o)
{
	return comes_early(p, o) ? DDL_PHASE_DROP_TYPE : DDL_PHASE_BEFORE;
}

/* A type with a new value here and there is altered in place; anything else is the dialect's to replace. */
static bool only_added(const struct ddl_enum *from, const struct ddl_enum *to)
{
	const struct ddl_node *was = from->values.first;

	DDL_EACH(struct ddl_expr, v, &to->values)
		if (was && ((const struct ddl_expr *)(const void *)was)->text == v->text)
			was = was->next;
	return !was;
}

static struct ddl_option *neighbour(struct ddl_plan *p, const char *where, struct ddl_expr *value)
{
	struct ddl_option *o = DDL_NEW(&p->session->arena, struct ddl_option);

	o->name = ddl_atom_str(&p->session->atoms, where);
	o->value = value;
	return o;
}

static bool has_value(const struct ddl_enum *e, ddl_atom text)
{
	DDL_EACH(struct ddl_expr, v, &e->values)
		if (v->text == text)
			return true;
	return false;
}

static void add_values(struct ddl_plan *p, struct ddl_enum *from, struct ddl_enum *to)
{
	struct ddl_expr *before = NULL;

	DDL_EACH(struct ddl_expr, v, &to->values) {
		struct ddl_stmt *s;
		struct ddl_action *a;

		if (has_value(from, v->text)) {
			before = v;
			continue;
		}
		s = ddl_plan_stmt(p, DDL_STMT_ALTER_TYPE, DDL_OBJECT_TYPE, &to->name);
		a = ddl_plan_action(p, s, DDL_ACTION_ADD_VALUE, NULL);
		a->expr = v;
		if (before && before->node.next && v->node.next)
			ddl_list_add(&a->options, neighbour(p, "after", before));
		else if (!before && from->values.first)
			ddl_list_add(&a->options, neighbour(p, "before", (struct ddl_expr *)(void *)from->values.first));
		ddl_plan_add(p, DDL_PHASE_TYPE, s, DDL_NO_TRANSACTION | DDL_IRREVERSIBLE, "Add value to enum type: \"%s\"",
			     ddl_plan_text(p, to->name.name.name));
		before = v;
	}
}

static void diff_enum(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to)
{
	struct ddl_enum *a = from->stmt->u.enumeration, *b = to->stmt->u.enumeration;

	if (!ddl_same_list(DDL_STRUCT_expr, &a->values, &b->values)) {
		if (only_added(a, b))
			add_values(p, a, b);
		else if (p->rules->replace_enum)
			p->rules->replace_enum(p, from, to);
		else
			ddl_plan_refuse(p, to->stmt->node.at, "values of type \"%s\" cannot be removed or reordered",
					ddl_plan_text(p, b->name.name.name));
	}
	if (!ddl_same_expr(a->comment, b->comment))
		ddl_plan_comment(p, DDL_PHASE_TYPE, DDL_OBJECT_TYPE, &b->name, NULL, b->comment);
}

static void diff_sequence(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to)
{
	struct ddl_sequence *a = from->stmt->u.sequence, *b = to->stmt->u.sequence;
	struct ddl_sequence *change;
	struct ddl_stmt *s;

	if (!ddl_same_expr(a->comment, b->comment))
		ddl_plan_comment(p, DDL_PHASE_SEQUENCE, DDL_OBJECT_SEQUENCE, &b->name, NULL, b->comment);
	if (!(ddl_compare(DDL_STRUCT_sequence, a, b) & ~DDL_BIT(sequence, comment)))
		return;
	s = ddl_plan_stmt(p, DDL_STMT_ALTER_SEQUENCE, DDL_OBJECT_SEQUENCE, &b->name);
	change = ddl_clone(p->to, b, sizeof(*b));
	if (a->type && b->type && ddl_same(DDL_STRUCT_type, a->type, b->type))
		change->type = NULL;
	s->u.sequence = change;
	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, s, 0, "Modify \"%s\" sequence", ddl_plan_text(p, b->name.name.name));
}

static void diff_space(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to)
{
	struct ddl_namespace *a = from->stmt->u.space, *b = to->stmt->u.space;
	struct ddl_qname name = { .name = b->name };
	struct ddl_stmt *s;

	if (!ddl_same_expr(a->comment, b->comment))
		ddl_plan_comment(p, DDL_PHASE_SCHEMA, DDL_OBJECT_SCHEMA, &name, NULL, b->comment);
	if (ddl_same_list(DDL_STRUCT_option, &a->options, &b->options) || !b->options.count)
		return;
	s = ddl_plan_stmt(p, DDL_STMT_ALTER_SCHEMA, (enum ddl_object_kind)to->kind, NULL);
	s->u.space = b;
	ddl_plan_add(p, DDL_PHASE_SCHEMA, s, 0, "Modify \"%s\" schema", ddl_plan_text(p, b->name.name));
}

/*
 * What tables have that say nothing, where it is of the database and not of a schema with a name: each table of a plan
 * says it for itself, and the database stays as it is.
 */
static void tell_default_space(struct ddl_plan *p)
{
	const struct ddl_namespace *a = p->from->space, *b = p->to->space;

	if (!a || !b || p->to->default_key)
		return;
	DDL_EACH(struct ddl_option, o, &b->options) {
		const struct ddl_option *was = ddl_option_named(&a->options, o->name);

		if (was && !ddl_same_expr(was->value, o->value))
			ddl_report(p->session, DDL_DIAG_OUTSIDE, o->node.at,
				   "\"%s\" of the database is another, and stays so: ALTER DATABASE changes it",
				   ddl_plan_text(p, o->name));
	}
}

bool ddl_same_carried(struct ddl_schema *from, const struct ddl_object *a, struct ddl_schema *to, const struct ddl_object *b)
{
	ddl_atom form;

	if (a->stmt->u.opaque->text == b->stmt->u.opaque->text)
		return true;
	form = to->rules->form ? to->rules->form(to, b->stmt) : 0;
	return form && form == from->rules->form(from, a->stmt);
}

/* Triggers of a view went with the old one; those that change are made anyway. */
static void restore_triggers(struct ddl_plan *p, const struct ddl_object *view)
{
	DDL_EACH_OBJECT(o, p->to) {
		const struct ddl_object *was = o->mark;
		const struct ddl_qname *on = o->kind == DDL_OBJECT_TRIGGER && was && o->stmt->kind == DDL_STMT_OPAQUE ?
					     &o->stmt->u.opaque->table : NULL;

		if (on && on->name.key == view->name && on->schema.key == view->schema && ddl_same_carried(p->from, was, p->to, o))
			ddl_plan_create_opaque(p, DDL_PHASE_AFTER, o);
	}
}

static void diff_opaque(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to)
{
	if (from->stmt->kind == DDL_STMT_COMMENT) {
		if (!ddl_same_expr(from->stmt->value, to->stmt->value))
			ddl_plan_add(p, DDL_PHASE_AFTER, to->stmt, 0, "Set comment");
		return;
	}
	if (ddl_same_carried(p->from, from, p->to, to))
		return;
	if (p->rules->replace_opaque && p->rules->replace_opaque(p, from, to))
		return;
	ddl_plan_drop_opaque(p, drop_phase(p, from) == DDL_PHASE_DROP_TYPE ? DDL_PHASE_TYPE : drop_phase(p, from), from);
	ddl_plan_create_opaque(p, create_phase(p, to), to);
	if (to->kind == DDL_OBJECT_VIEW && !p->rules->restores_views)
		restore_triggers(p, to);
}

static void changed(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to)
{
	struct ddl_table_change *c;

	p->object = to;
	switch (to->stmt ? to->stmt->kind : DDL_STMT_COUNT) {
	case DDL_STMT_CREATE_TABLE:
		c = ddl_diff_table(p, from->table, to->table);
		if (!c)
			break;
		c->object = to;
		ddl_hint_renames(p, c);
		if (!p->rules->alter_table || !p->rules->alter_table(p, c))
			ddl_plan_alter_table(p, c);
		break;
	case DDL_STMT_CREATE_TYPE:
		diff_enum(p, from, to);
		break;
	case DDL_STMT_CREATE_SEQUENCE:
		diff_sequence(p, from, to);
		break;
	case DDL_STMT_CREATE_SCHEMA:
		diff_space(p, from, to);
		break;
	case DDL_STMT_OPAQUE:
	case DDL_STMT_COMMENT:
		diff_opaque(p, from, to);
		break;
	default:
		break;
	}
	p->object = NULL;
}

static void create(struct ddl_plan *p, struct ddl_object *o)
{
	struct ddl_qname name;

	switch (o->stmt->kind) {
	case DDL_STMT_CREATE_TYPE:
		name = o->stmt->u.enumeration->name;
		ddl_plan_add(p, DDL_PHASE_TYPE, o->stmt, 0, "Create enum type \"%s\"", ddl_plan_text(p, name.name.name));
		if (o->stmt->u.enumeration->comment)
			ddl_plan_comment(p, DDL_PHASE_TYPE, DDL_OBJECT_TYPE, &name, NULL, o->stmt->u.enumeration->comment);
		break;
	case DDL_STMT_CREATE_SEQUENCE: {
		/* Its owner may not be there yet: ownership is given last. */
		struct ddl_sequence *q = o->stmt->u.sequence, *bare = ddl_clone(p->to, q, sizeof(*q));
		struct ddl_stmt *s = ddl_clone(p->to, o->stmt, sizeof(*o->stmt)), *own;

		bare->owner_table = NULL;
		bare->owner_column = NULL;
		s->u.sequence = bare;
		ddl_plan_add(p, DDL_PHASE_SEQUENCE, s, 0, "Create \"%s\" sequence", ddl_plan_text(p, q->name.name.name));
		if (q->comment)
			ddl_plan_comment(p, DDL_PHASE_SEQUENCE, DDL_OBJECT_SEQUENCE, &q->name, NULL, q->comment);
		if (!q->owner_table)
			break;
		own = ddl_plan_stmt(p, DDL_STMT_ALTER_SEQUENCE, DDL_OBJECT_SEQUENCE, &q->name);
		own->u.sequence = DDL_NEW(&p->session->arena, struct ddl_sequence);
		own->u.sequence->owner_table = q->owner_table;
		own->u.sequence->owner_column = q->owner_column;
		ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, own, 0, "Modify \"%s\" sequence", ddl_plan_text(p, q->name.name.name));
		break;
	}
	case DDL_STMT_CREATE_SCHEMA:
		ddl_plan_add(p, DDL_PHASE_SCHEMA, o->stmt, 0, "Add new schema named \"%s\"",
			     ddl_plan_text(p, o->stmt->u.space->name.name));
		if (o->stmt->u.space->comment) {
			name = (struct ddl_qname){ .name = o->stmt->u.space->name };
			ddl_plan_comment(p, DDL_PHASE_SCHEMA, DDL_OBJECT_SCHEMA, &name, NULL, o->stmt->u.space->comment);
		}
		break;
	case DDL_STMT_COMMENT:
		ddl_plan_add(p, DDL_PHASE_AFTER, o->stmt, 0, "Set comment");
		break;
	default:
		ddl_plan_create_opaque(p, create_phase(p, o), o);
		break;
	}
}

static void drop(struct ddl_plan *p, struct ddl_object *o)
{
	struct ddl_stmt *s;

	switch (o->stmt->kind) {
	case DDL_STMT_CREATE_TYPE:
		ddl_plan_drop(p, DDL_PHASE_DROP_TYPE, DDL_OBJECT_TYPE, &o->stmt->u.enumeration->name, 0);
		break;
	case DDL_STMT_CREATE_SEQUENCE:
		ddl_plan_drop(p, DDL_PHASE_DROP_OTHER, DDL_OBJECT_SEQUENCE, &o->stmt->u.sequence->name, DDL_IRREVERSIBLE);
		break;
	case DDL_STMT_CREATE_SCHEMA:
		ddl_plan_drop(p, DDL_PHASE_DROP_SCHEMA, (enum ddl_object_kind)o->kind,
			      &(struct ddl_qname){ .name = o->stmt->u.space->name }, DDL_LOSES_DATA | DDL_IRREVERSIBLE);
		break;
	case DDL_STMT_COMMENT:
		s = ddl_clone(p->to, o->stmt, sizeof(*o->stmt));
		s->value = NULL;
		ddl_plan_add(p, DDL_PHASE_FIRST, s, 0, "Set comment");
		break;
	default:
		ddl_plan_drop_opaque(p, drop_phase(p, o), o);
		break;
	}
}

/* What belongs to a table that goes is dropped by the server with it. */
static bool goes_with_table(const struct ddl_plan *p, const struct ddl_object *o)
{
	const struct ddl_sequence *q;

	if (o->table && o->kind != DDL_OBJECT_TABLE) {
		struct ddl_object *t = ddl_find_relation(p->from, &o->table->name);

		return t && !t->mark;
	}
	if (o->stmt->kind != DDL_STMT_CREATE_SEQUENCE)
		return false;
	q = o->stmt->u.sequence;
	if (q->owner_table) {
		struct ddl_object *t = ddl_find_relation(p->to, q->owner_table);

		return !t || !t->table || !q->owner_column || !ddl_find_column(t->table, q->owner_column->key);
	}
	return false;
}

/* After this, o->mark of an object is its partner on the other side, or NULL. */
static void match(struct ddl_plan *p)
{
	DDL_EACH_OBJECT(o, p->from)
		o->mark = NULL;
	DDL_EACH_OBJECT(o, p->to) {
		struct ddl_object *was = ddl_find(p->from, (enum ddl_scope)o->scope, o->schema, o->within, o->name);

		o->mark = was && was->kind == o->kind && (was->stmt ? was->stmt->kind : 0) == (o->stmt ? o->stmt->kind : 0) ?
			  was : NULL;
		if (o->mark)
			was->mark = o;
	}
}

static int by_order(const void *a, const void *b, void *data)
{
	const struct ddl_step *x = a, *y = b;

	(void)data;
	if (x->phase != y->phase)
		return x->phase < y->phase ? -1 : 1;
	return x->rank < y->rank ? -1 : x->rank > y->rank;
}

static void plan_all(struct ddl_plan *p, struct ddl_object **created, struct ddl_object **dropped)
{
	size_t ncreated = 0, ndropped = 0;

	DDL_EACH_OBJECT(o, p->to) {
		if (o->kind == DDL_OBJECT_INDEX)
			continue;
		if (o->mark)
			changed(p, o->mark, o);
		else if (o->table && o->kind == DDL_OBJECT_TABLE)
			created[ncreated++] = o;
		else
			create(p, o);
	}
	for (uint32_t i = p->from->nobjects; i-- > 0;) {
		struct ddl_object *o = p->from->objects[i];

		if (o->dropped || o->mark || o->kind == DDL_OBJECT_INDEX)
			continue;
		if (o->kind == DDL_OBJECT_TABLE && o->table)
			continue;
		if (!goes_with_table(p, o))
			drop(p, o);
	}
	DDL_EACH_OBJECT(o, p->from)
		if (!o->mark && o->kind == DDL_OBJECT_TABLE && o->table)
			dropped[ndropped++] = o;
	ddl_hint_tables(p, created, ncreated, dropped, ndropped);
	ddl_plan_create_tables(p, created, ncreated);
	ddl_plan_drop_tables(p, dropped, ndropped);
}

struct ddl_plan *ddl_diff(struct ddl_schema *from, struct ddl_schema *to, const struct ddl_diff_options *options)
{
	static const struct ddl_diff_options none;
	struct ddl_plan *p = DDL_NEW(&to->session->arena, struct ddl_plan);

	p->session = to->session;
	p->from = from;
	p->to = to;
	p->options = options ? options : &none;
	p->rules = ddl_diff_rules_of(to->dialect);
	ddl_plan_renames(p);
	match(p);
	ddl_plan_fills(p);
	if (p->options->wrapped && !p->rules->wraps)
		ddl_plan_refuse(p, DDL_SPAN_NONE, "--in-transaction is for SQLite, where a transaction makes settings of no effect");
	tell_default_space(p);
	plan_all(p, DDL_NEW_ARRAY(&p->session->arena, to->nobjects + 1, struct ddl_object *),
		 DDL_NEW_ARRAY(&p->session->arena, from->nobjects + 1, struct ddl_object *));
	if (p->rules->finish)
		p->rules->finish(p);
	ddl_undo_renames(p);
	ddl_list_sort(&p->steps, by_order, NULL);
	return p;
}
