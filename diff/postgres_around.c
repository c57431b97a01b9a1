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

static void alter_one(struct ddl_plan *p, enum ddl_phase phase, const struct ddl_table *t, enum ddl_action_kind kind,
		      const struct ddl_ident *name, struct ddl_constraint *k, struct ddl_expr *e)
{
	struct ddl_stmt *s = ddl_plan_alter(p, t);
	struct ddl_action *a = ddl_plan_action(p, s, kind, name);

	a->constraint = k;
	a->expr = e;
	ddl_plan_add(p, phase, s, 0, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

/* Defaults, checks and indexes that call a function which is dropped to be made anew: those that stay come back behind it. */
static void table_without_function(struct ddl_plan *p, struct ddl_table *from, struct ddl_table *to, ddl_atom name)
{
	DDL_EACH(struct ddl_column, c, &from->columns) {
		struct ddl_column *same = ddl_find_column(to, c->name.key);

		if (same && ddl_postgres_calls(c->generated, name))
			ddl_plan_refuse(p, same->node.at, "function \"%s\" must be made anew, and column \"%s\" is computed by it",
					ddl_plan_text(p, name), ddl_plan_text(p, c->name.name));
		if (!same || !ddl_postgres_calls(c->dflt, name))
			continue;
		alter_one(p, DDL_PHASE_BEFORE, from, DDL_ACTION_DROP_DEFAULT, &c->name, NULL, NULL);
		if (ddl_same_expr(c->dflt, same->dflt))
			alter_one(p, DDL_PHASE_ADD_FOREIGN, from, DDL_ACTION_SET_DEFAULT, &c->name, NULL, same->dflt);
	}
	DDL_EACH(struct ddl_constraint, k, &from->constraints) {
		struct ddl_constraint *same = k->name ? ddl_find_constraint(to, k->name->key) : NULL;

		if (!k->name || (!ddl_postgres_calls(k->check, name) && !ddl_postgres_key_calls(&k->key, name)))
			continue;
		alter_one(p, DDL_PHASE_BEFORE, from, DDL_ACTION_DROP_CONSTRAINT, k->name, k, NULL);
		if (same && !(ddl_compare(DDL_STRUCT_constraint, k, same) & ~DDL_BIT(constraint, comment)))
			alter_one(p, DDL_PHASE_ADD_FOREIGN, from, DDL_ACTION_ADD_CONSTRAINT, k->name, same, NULL);
	}
	DDL_EACH(struct ddl_index, i, &from->indexes) {
		struct ddl_index *same = ddl_find_index(to, i->name.name.key);

		if (!ddl_postgres_key_calls(&i->key, name))
			continue;
		ddl_plan_drop_index(p, DDL_PHASE_BEFORE, from, i);
		if (same && ddl_same(DDL_STRUCT_index, i, same))
			ddl_plan_create_index(p, DDL_PHASE_ADD_FOREIGN, to, same);
	}
}

static bool still_called(const struct ddl_plan *p, ddl_atom name)
{
	DDL_EACH_OBJECT(o, p->to)
		if (o->scope == DDL_SCOPE_ROUTINE && o->name == name)
			return true;
	return false;
}

/* Another function of the name may come: the old one is out of the way before it, as are its users. */
static void tables_without_function(struct ddl_plan *p, struct ddl_step *step, ddl_atom name)
{
	bool any = false;

	if (!still_called(p, name))
		return;
	DDL_EACH_OBJECT(o, p->from) {
		struct ddl_table *to = o->kind == DDL_OBJECT_TABLE && o->table ? ddl_find_table(p->to, &o->table->name) : NULL;
		uint32_t before = p->next_rank;

		if (to)
			table_without_function(p, o->table, to, name);
		any |= before != p->next_rank;
	}
	if (any && step->phase == DDL_PHASE_DROP_TYPE) {
		step->phase = DDL_PHASE_BEFORE;
		step->rank = p->next_rank++;
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

/* Routines that take or give a type which is made anew have the old one. */
static void routines_without_type(struct ddl_plan *p, const struct ddl_qname *name)
{
	DDL_EACH_OBJECT(o, p->from) {
		struct ddl_expr raw = { .kind = DDL_EXPR_RAW };

		if (o->scope != DDL_SCOPE_ROUTINE || !o->stmt || o->stmt->kind != DDL_STMT_OPAQUE)
			continue;
		raw.text = ddl_postgres_head(p, o);
		if (!ddl_expr_uses(p->from, &raw, name->name.key))
			continue;
		if (!ddl_postgres_is_dropped(p, o)) {
			ddl_plan_drop_opaque(p, DDL_PHASE_BEFORE, o);
			if (o->mark)
				ddl_plan_create_opaque(p, DDL_PHASE_TYPE, o->mark);
			continue;
		}
		DDL_EACH(struct ddl_step, step, &p->steps) {
			const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)step->stmt->items.first;

			if (step->stmt->kind == DDL_STMT_DROP && step->stmt->object == o->kind && i->name.name.key == o->name &&
			    step->stmt->word == o->within)
				step->phase = DDL_PHASE_BEFORE;
		}
	}
}

/* An event trigger that is new sees nothing of the plan, and one that goes does not, either. */
static void event_triggers_apart(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_stmt *s = step->stmt;
		const char *text = s->kind == DDL_STMT_OPAQUE ? ddl_plan_text(p, s->u.opaque->text) : "";

		if (s->kind == DDL_STMT_DROP && s->object == DDL_OBJECT_EVENT)
			step->phase = DDL_PHASE_FIRST;
		else if (step->phase == DDL_PHASE_AFTER &&
			 (!strncmp(text, "create event trigger ", 21) || !strncmp(text, "alter event trigger ", 20) ||
			  !strncmp(text, "comment on event trigger ", 25)))
			step->phase = DDL_PHASE_LAST;
	}
}

static void around_drop(struct ddl_plan *p, struct ddl_step *step)
{
	const struct ddl_stmt *s = step->stmt;

	DDL_EACH(struct ddl_qname_item, i, &s->items) {
		if (s->object == DDL_OBJECT_FUNCTION) {
			without_function(p, i->name.name.key);
			tables_without_function(p, step, i->name.name.key);
		} else if (s->object == DDL_OBJECT_TYPE || s->object == DDL_OBJECT_DOMAIN)
			refuse_used_type(p, &i->name, (enum ddl_object_kind)s->object);
		if ((s->object == DDL_OBJECT_TYPE || s->object == DDL_OBJECT_DOMAIN) && is_made(p, &i->name, (enum ddl_object_kind)s->object))
			routines_without_type(p, &i->name);
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
			around_drop(p, step);
		if (step->stmt->kind == DDL_STMT_RENAME && step->stmt->object == DDL_OBJECT_TYPE && step->phase == DDL_PHASE_TYPE)
			DDL_EACH(struct ddl_qname_item, i, &step->stmt->items)
				routines_without_type(p, &i->name);
		if (step->stmt->kind != DDL_STMT_ALTER_TABLE || step->stmt->object != DDL_OBJECT_TABLE)
			continue;
		split_late(p, step);
		DDL_EACH(struct ddl_action, a, &step->stmt->items)
			if (a->kind == DDL_ACTION_SET_TYPE)
				out_of_the_way(p, &step->stmt->name, a->name.key);
	}
	event_triggers_apart(p);
}
