/*
 * postgres_around.c - what must be out of the way while columns change, and clauses that need other steps.
 *
 * A column's type cannot change while a trigger, a policy or a rule names the column (ALTER TABLE, "cannot alter
 * type of a column used in ..."): they are dropped before and made again behind it.
 */
#include <string.h>

#include "diff/postgres.h"

static bool is_dropped(const struct ddl_plan *p, const struct ddl_object *o)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->stmt->kind == DDL_STMT_DROP && step->stmt->object == o->kind && step->stmt->name.name.key == o->within &&
		    step->stmt->name.schema.key == o->schema)
			DDL_EACH(struct ddl_qname_item, i, &step->stmt->items)
				if (i->name.name.key == o->name)
					return true;
	return false;
}

/* A trigger for every change of a row does not name columns; its function may, and is not looked at by the server. */
static bool names_column(const struct ddl_plan *p, const struct ddl_object *o, ddl_atom column)
{
	const char *text = ddl_plan_text(p, o->stmt->u.opaque->text);
	struct ddl_expr raw = { .kind = DDL_EXPR_RAW, .text = o->stmt->u.opaque->text };

	if (o->kind == DDL_OBJECT_TRIGGER && !strstr(text, " update of ") && !strstr(text, " when"))
		return false;
	return ddl_expr_uses(p->from, &raw, column);
}

/* A rule may name another table's column. */
static bool in_the_way(const struct ddl_plan *p, const struct ddl_object *o, const struct ddl_qname *table, ddl_atom column)
{
	bool of_table = o->within == table->name.key && o->schema == table->schema.key;

	return (of_table || (o->kind == DDL_OBJECT_RULE && names_column(p, o, table->name.key))) && names_column(p, o, column);
}

static void out_of_the_way(struct ddl_plan *p, const struct ddl_qname *table, ddl_atom column)
{
	DDL_EACH_OBJECT(o, p->from) {
		if (o->scope != DDL_SCOPE_TRIGGER || !o->mark || !o->stmt || o->stmt->kind != DDL_STMT_OPAQUE ||
		    !in_the_way(p, o, table, column) || is_dropped(p, o))
			continue;
		ddl_plan_drop_opaque(p, DDL_PHASE_BEFORE, o);
		ddl_plan_create_opaque(p, DDL_PHASE_AFTER, o->mark);
	}
}

static bool calls(const struct ddl_plan *p, const struct ddl_object *o, ddl_atom name)
{
	struct ddl_expr raw = { .kind = DDL_EXPR_RAW, .text = o->stmt->u.opaque->text };

	return ddl_expr_uses(p->from, &raw, name);
}

/* Triggers and policies that call a function which is dropped to be made anew. */
static void without_function(struct ddl_plan *p, ddl_atom name)
{
	DDL_EACH_OBJECT(o, p->from) {
		if (o->scope != DDL_SCOPE_TRIGGER || !o->mark || !o->stmt || o->stmt->kind != DDL_STMT_OPAQUE || !calls(p, o, name) ||
		    is_dropped(p, o))
			continue;
		ddl_plan_drop_opaque(p, DDL_PHASE_BEFORE, o);
		ddl_plan_create_opaque(p, DDL_PHASE_AFTER, o->mark);
	}
}

static bool is_made(const struct ddl_plan *p, const struct ddl_qname *name, enum ddl_object_kind kind)
{
	const struct ddl_object *o = ddl_find(p->to, ddl_object_scope(kind), name->schema.key, 0, name->name.key);

	return o && o->kind == kind;
}

static bool has_type(const struct ddl_column *c, const struct ddl_qname *name)
{
	return c && c->type && c->type->name == name->name.key && (c->type->schema ? c->type->schema->key : 0) == name->schema.key;
}

/* What a type is used by cannot be without it; only an enumeration's columns are moved over. */
static void refuse_used_type(struct ddl_plan *p, const struct ddl_qname *name, enum ddl_object_kind kind)
{
	if (!is_made(p, name, kind))
		return;
	DDL_EACH_OBJECT(o, p->from) {
		const struct ddl_table *to = o->kind == DDL_OBJECT_TABLE && o->table ? ddl_find_table(p->to, &o->table->name) : NULL;

		if (!to)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns) {
			struct ddl_column *kept = has_type(c, name) ? ddl_find_column(to, c->name.key) : NULL;

			if (kept)
				ddl_plan_refuse(p, kept->node.at, "%s \"%s\" must be made anew, and column \"%s\" has it",
						ddl_object_word(kind), ddl_plan_text(p, name->name.name), ddl_plan_text(p, c->name.name));
		}
	}
}

static void around_drop(struct ddl_plan *p, const struct ddl_stmt *s)
{
	DDL_EACH(struct ddl_qname_item, i, &s->items) {
		if (s->object == DDL_OBJECT_FUNCTION)
			without_function(p, i->name.name.key);
		else if (s->object == DDL_OBJECT_TYPE || s->object == DDL_OBJECT_DOMAIN)
			refuse_used_type(p, &i->name, (enum ddl_object_kind)s->object);
	}
}

/* CLUSTER ON and REPLICA IDENTITY USING INDEX name an index, which may be new. */
static bool needs_index(const struct ddl_plan *p, const struct ddl_action *a)
{
	const char *clause = a->kind == DDL_ACTION_OTHER && a->expr ? ddl_plan_text(p, a->expr->text) : "";

	return !strncmp(clause, "cluster on ", 11) || !strncmp(clause, "replica identity using ", 23);
}

static void split_late(struct ddl_plan *p, struct ddl_step *step)
{
	struct ddl_stmt *late = NULL;
	struct ddl_node *next;

	for (struct ddl_node *n = step->stmt->items.first; n; n = next) {
		next = n->next;
		if (!needs_index(p, (struct ddl_action *)(void *)n))
			continue;
		if (step->stmt->items.count == 1) {
			step->phase = DDL_PHASE_AFTER;
			return;
		}
		late = ddl_plan_stmt(p, DDL_STMT_ALTER_TABLE, DDL_OBJECT_TABLE, &step->stmt->name);
		ddl_list_remove(&step->stmt->items, n);
		ddl_list_add(&late->items, n);
		ddl_plan_add(p, DDL_PHASE_AFTER, late, 0, "Modify \"%s\" table", ddl_plan_text(p, step->stmt->name.name.name));
	}
}

/* What is carried verbatim means the schema that the path named where it was read. */
void ddl_postgres_paths(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_stmt *s = step->stmt;
		struct ddl_stmt *with_path;
		const char *text;
		size_t len;

		if (s->kind != DDL_STMT_OPAQUE || !(s->flags & DDL_STMT_CREATES) || !s->u.opaque->path.name || !s->node.at.start)
			continue;
		text = ddl_span_text(&p->session->sources, s->node.at, &len);
		with_path = ddl_postgres_text_stmt(p->session, ddl_atom_printf(&p->session->atoms,
			"SET search_path TO \"%s\", public;\n%.*s;\nSET search_path TO DEFAULT",
			ddl_plan_text(p, s->u.opaque->path.name), (int)len, text));
		if (with_path)
			step->stmt = with_path;
	}
}

void ddl_postgres_around(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		if (step->stmt->kind == DDL_STMT_DROP)
			around_drop(p, step->stmt);
		if (step->stmt->kind != DDL_STMT_ALTER_TABLE || step->stmt->object != DDL_OBJECT_TABLE)
			continue;
		split_late(p, step);
		DDL_EACH(struct ddl_action, a, &step->stmt->items)
			if (a->kind == DDL_ACTION_SET_TYPE)
				out_of_the_way(p, &step->stmt->name, a->name.key);
	}
}
