/*
 * mssql.c - how SQL Server changes tables.
 *
 * Reference: Transact-SQL reference, "ALTER TABLE". A column cannot be altered or dropped while a key, a
 * check, an index, a default or a computed column needs it: what stays is dropped before and made again
 * behind.
 */
#include "diff/rules.h"

#include <stdlib.h>
#include <string.h>

static bool is(const struct ddl_plan *p, ddl_atom a, const char *text)
{
	return ddl_atom_is(&p->session->atoms, a, text);
}

static const uint32_t shape = DDL_BIT(column, type) | DDL_BIT(column, null) | DDL_BIT(column, collation);

/* Longer text of the same kind, and nothing else: indexes, checks and UNIQUE may stay. */
static bool only_grows(const struct ddl_plan *p, const struct ddl_column_change *x)
{
	const struct ddl_type *a = x->from->type, *b = x->to->type;
	const struct ddl_expr *m = a ? (const struct ddl_expr *)(const void *)a->args.first : NULL;
	const struct ddl_expr *n = b ? (const struct ddl_expr *)(const void *)b->args.first : NULL;

	if (x->fields & (DDL_BIT(column, null) | DDL_BIT(column, collation)) || !a || !b ||
	    a->name != b->name)
		return false;
	if (!is(p, a->name, "varchar") && !is(p, a->name, "nvarchar") && !is(p, a->name, "varbinary"))
		return false;
	return b->flags & DDL_TYPE_MAX ||
	       (m && n && atoi(ddl_plan_text(p, n->text)) >= atoi(ddl_plan_text(p, m->text)));
}

static bool key_uses(const struct ddl_plan *p, const struct ddl_key *k, ddl_atom column)
{
	if (ddl_parts_have(&k->parts, column) || (k->where && ddl_expr_uses(p->from, k->where, column)))
		return true;
	DDL_EACH(struct ddl_name, n, ddl_list_of(k->include))
		if (n->ident.key == column)
			return true;
	return false;
}

static bool constraint_uses(const struct ddl_plan *p, const struct ddl_constraint *k, ddl_atom column)
{
	return key_uses(p, &k->key, column) || (k->check && ddl_expr_uses(p->from, k->check, column));
}

static bool has_constraint_change(const struct ddl_table_change *c, const struct ddl_constraint *from)
{
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->from == from)
			return true;
	return false;
}

static bool has_index_change(const struct ddl_table_change *c, const struct ddl_index *from)
{
	DDL_EACH(struct ddl_index_change, x, &c->indexes)
		if (x->from == from)
			return true;
	return false;
}

/* The constraint of the other side that is the same one. */
static struct ddl_constraint *partner(const struct ddl_table *t, const struct ddl_constraint *k)
{
	const uint32_t name = DDL_BIT(constraint, name);

	DDL_EACH(struct ddl_constraint, other, &t->constraints)
		if (other->kind == k->kind && k->name && other->name && other->name->key == k->name->key)
			return other;
	DDL_EACH(struct ddl_constraint, other, &t->constraints)
		if (other->kind == k->kind && (!k->name || !other->name) &&
		    !(ddl_compare(DDL_STRUCT_constraint, k, other) & ~name))
			return other;
	return NULL;
}

static void remake_constraint(struct ddl_plan *p, struct ddl_table_change *c, struct ddl_constraint *from)
{
	struct ddl_constraint_change *x;
	struct ddl_constraint *to = partner(c->to, from);

	if (!to || has_constraint_change(c, from))
		return;
	x = DDL_NEW(&p->session->arena, struct ddl_constraint_change);
	x->from = from;
	x->to = to;
	x->fields = UINT32_MAX;
	ddl_list_add(&c->constraints, x);
}

static void remake_index(struct ddl_plan *p, struct ddl_table_change *c, struct ddl_index *from)
{
	struct ddl_index_change *x;
	struct ddl_index *to = ddl_find_index(c->to, from->name.name.key);

	if (!to || has_index_change(c, from))
		return;
	x = DDL_NEW(&p->session->arena, struct ddl_index_change);
	x->from = from;
	x->to = to;
	x->fields = UINT32_MAX;
	ddl_list_add(&c->indexes, x);
}

static void make_way(struct ddl_plan *p, struct ddl_table_change *c, ddl_atom column, bool grows)
{
	DDL_EACH(struct ddl_constraint, k, &c->from->constraints)
		if (constraint_uses(p, k, column) &&
		    !(grows && (k->kind == DDL_CONSTRAINT_CHECK || k->kind == DDL_CONSTRAINT_UNIQUE)))
			remake_constraint(p, c, k);
	DDL_EACH(struct ddl_index, i, &c->from->indexes)
		if (key_uses(p, &i->key, column) && !(grows && !i->key.where))
			remake_index(p, c, i);
}

static struct ddl_column_change *column_change(const struct ddl_table_change *c, ddl_atom key)
{
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if ((x->from && x->from->name.key == key) || (x->to && x->to->name.key == key))
			return x;
	return NULL;
}

/* A computed column cannot be altered: it is dropped and added. */
static void split(struct ddl_plan *p, struct ddl_table_change *c, struct ddl_column_change *x)
{
	struct ddl_column_change *added = DDL_NEW(&p->session->arena, struct ddl_column_change);

	added->to = x->to;
	x->to = NULL;
	ddl_list_add(&c->columns, added);
}

static void remake_computed(struct ddl_plan *p, struct ddl_table_change *c, ddl_atom column)
{
	DDL_EACH(struct ddl_column, from, &c->from->columns) {
		struct ddl_column *to = ddl_find_column(c->to, from->name.key);
		struct ddl_column_change *x;

		if (!from->generated || !to || !ddl_expr_uses(p->from, from->generated, column) ||
		    column_change(c, from->name.key))
			continue;
		x = DDL_NEW(&p->session->arena, struct ddl_column_change);
		x->from = from;
		x->to = to;
		x->fields = DDL_BIT(column, generated);
		ddl_list_add(&c->columns, x);
	}
}

static uint32_t identity_fields(const struct ddl_column_change *x)
{
	uint32_t auto_changed = (x->from->flags ^ x->to->flags) & DDL_COLUMN_AUTO;

	return auto_changed || x->fields & DDL_BIT(column, identity);
}

static bool drops_default(const struct ddl_column_change *x)
{
	const uint32_t dflt = DDL_BIT(column, dflt) | DDL_BIT(column, dflt_name);

	return x->from->dflt && (x->fields & dflt ||
				 (x->fields & shape && x->from->type && x->to->type &&
				  x->from->type->name != x->to->type->name));
}

static void drop_default(struct ddl_plan *p, struct ddl_stmt *alter, const struct ddl_column *c)
{
	struct ddl_action *a = ddl_plan_action(p, alter, DDL_ACTION_DROP_DEFAULT, &c->name);

	if (c->more->dflt_name)
		a->to = *c->more->dflt_name;
}

static void column_option(struct ddl_plan *p, struct ddl_stmt *alter, const struct ddl_column *c, bool add,
			  const char *word,
			  struct ddl_expr *value)
{
	struct ddl_action *a = ddl_plan_action(p, alter, DDL_ACTION_SET_COLUMN_OPTION, &c->name);
	const char *words[2] = { add ? "add" : "drop", word };

	for (int i = 0; i < 2; i++) {
		struct ddl_option *o = DDL_NEW(&p->session->arena, struct ddl_option);

		o->name = ddl_atom_str(&p->session->atoms, words[i]);
		o->value = i ? value : NULL;
		ddl_list_add(&a->options, o);
	}
}

static void column_flags(struct ddl_plan *p, struct ddl_stmt *alter, const struct ddl_column_change *x)
{
	static const struct { uint32_t flag; const char *word; } words[] = {
		{ DDL_COLUMN_ROWGUID, "rowguidcol" }, { DDL_COLUMN_SPARSE, "sparse" },
		{ DDL_COLUMN_HIDDEN, "hidden" },
		{ DDL_COLUMN_NOT_FOR_REPLICATION, "not for replication" },
	};
	uint32_t changed = x->from->flags ^ x->to->flags;

	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (changed & words[i].flag)
			column_option(p, alter, x->to, x->to->flags & words[i].flag, words[i].word, NULL);
}

static struct ddl_option *option_named(const struct ddl_column *c, ddl_atom name)
{
	DDL_EACH(struct ddl_option, o, &c->more->options)
		if (o->name == name)
			return o;
	return NULL;
}

/* Only a mask can be put on and taken off. */
static void column_options(struct ddl_plan *p, struct ddl_stmt *alter, const struct ddl_column_change *x)
{
	DDL_EACH(struct ddl_option, o, &x->from->more->options) {
		struct ddl_option *to = option_named(x->to, o->name);

		if (to && ddl_same(DDL_STRUCT_option, o, to))
			continue;
		if (!is(p, o->name, "masked"))
			ddl_plan_refuse(p, x->to->node.at,
					"no plan is known for a change of %s of column \"%s\"",
					ddl_plan_text(p, o->name), ddl_plan_text(p, x->to->name.name));
		else if (!to)
			column_option(p, alter, x->to, false, "masked", NULL);
	}
	DDL_EACH(struct ddl_option, o, &x->to->more->options) {
		struct ddl_option *from = option_named(x->from, o->name);

		if (from && ddl_same(DDL_STRUCT_option, o, from))
			continue;
		if (is(p, o->name, "masked"))
			column_option(p, alter, x->to, true, "masked", o->value);
		else if (!from)
			ddl_plan_refuse(p, x->to->node.at, "no plan is known for adding %s to column \"%s\"",
					ddl_plan_text(p, o->name), ddl_plan_text(p, x->to->name.name));
	}
}

static void alter_column(struct ddl_plan *p, struct ddl_table_change *t, struct ddl_column_change *x,
			 struct ddl_stmt *alter)
{
	bool redo = drops_default(x);
	struct ddl_action *a;

	(void)t;
	if (identity_fields(x)) {
		ddl_plan_refuse(p, x->to->node.at,
				"IDENTITY of column \"%s\" cannot be changed: the table has to be made anew",
				ddl_plan_text(p, x->to->name.name));
		return;
	}
	if (redo)
		drop_default(p, alter, x->from);
	if (x->fields & shape) {
		a = ddl_plan_action(p, alter, DDL_ACTION_MODIFY_COLUMN, &x->from->name);
		a->column = x->to;
	}
	if (x->to->dflt && (redo || !x->from->dflt)) {
		a = ddl_plan_action(p, alter, DDL_ACTION_SET_DEFAULT, &x->to->name);
		a->expr = x->to->dflt;
		if (x->to->more->dflt_name)
			a->to = *x->to->more->dflt_name;
	}
	column_flags(p, alter, x);
	if (x->fields & DDL_BIT(column, options))
		column_options(p, alter, x);
}

static const struct ddl_constraint *only_constraint(const struct ddl_stmt *s, enum ddl_action_kind kind)
{
	const struct ddl_action *a = (const struct ddl_action *)(const void *)s->items.first;

	return s->kind == DDL_STMT_ALTER_TABLE && a && a->kind == kind ? a->constraint : NULL;
}

static bool planned(const struct ddl_plan *p, enum ddl_phase phase, enum ddl_action_kind kind,
		    const struct ddl_constraint *k)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->phase == phase && only_constraint(step->stmt, kind) == k)
			return true;
	return false;
}

static void plan_foreign(struct ddl_plan *p, enum ddl_phase phase, enum ddl_action_kind kind,
			 struct ddl_table *t,
			 struct ddl_constraint *k)
{
	struct ddl_stmt *alter;
	bool drop = kind == DDL_ACTION_DROP_CONSTRAINT;

	if (!k || planned(p, phase, kind, k))
		return;
	alter = ddl_plan_alter(p, t);
	ddl_plan_action(p, alter, kind, drop ? k->name : NULL)->constraint = k;
	ddl_plan_add(p, phase, alter, drop ? 0 : DDL_MAY_FAIL, "Modify \"%s\" table",
		     ddl_plan_text(p, t->name.name.name));
	if (!drop && k->comment && k->name)
		ddl_plan_comment(p, phase, DDL_OBJECT_CONSTRAINT, &t->name, k->name, k->comment);
}

/*
 * Foreign keys go before anything else and come back behind everything else: neither end of one can be
 * altered while it is there.
 */
static void change_foreign(struct ddl_plan *p, struct ddl_table *t, struct ddl_constraint *from,
			   struct ddl_constraint *to)
{
	plan_foreign(p, DDL_PHASE_DROP_FOREIGN, DDL_ACTION_DROP_CONSTRAINT, t, from);
	plan_foreign(p, DDL_PHASE_ADD_FOREIGN, DDL_ACTION_ADD_CONSTRAINT, t, to);
}

/* NOCHECK CONSTRAINT switches a foreign key or a check off, CHECK CONSTRAINT on. */
static void plan_check(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t,
		       struct ddl_constraint *k)
{
	struct ddl_stmt *alter;

	if (!k->name) {
		ddl_plan_refuse(p, k->node.at,
				"a constraint of table \"%s\" without a name cannot be switched off",
				ddl_plan_text(p, t->name.name.name));
		return;
	}
	alter = ddl_plan_alter(p, t);
	ddl_plan_action(p, alter, DDL_ACTION_ALTER_CONSTRAINT, k->name)->constraint = k;
	ddl_plan_add(p, phase, alter, 0, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

static bool only_switched(const struct ddl_constraint_change *x)
{
	const uint32_t rest = DDL_KEY_NOT_FOR_REPLICATION | DDL_KEY_CLUSTERED | DDL_KEY_NONCLUSTERED;

	return x->from && x->to && x->fields == DDL_BIT(constraint, flags) &&
	       !((x->from->flags ^ x->to->flags) & rest);
}

/* What was made and is to be off. */
static void switch_off(struct ddl_plan *p, struct ddl_stmt *s)
{
	const struct ddl_constraint *added = only_constraint(s, DDL_ACTION_ADD_CONSTRAINT);
	struct ddl_object *o = added && added->flags & DDL_KEY_DISABLED ? ddl_find_relation(p->to, &s->name) :
		NULL;

	if (o)
		plan_check(p, DDL_PHASE_AFTER, o->table, ddl_clone(p->to, added, sizeof(*added)));
	if (s->kind != DDL_STMT_CREATE_TABLE)
		return;
	DDL_EACH(struct ddl_constraint, k, &s->u.table->constraints)
		if (k->flags & DDL_KEY_DISABLED)
			plan_check(p, DDL_PHASE_AFTER, s->u.table, k);
}

static void take_foreign(struct ddl_plan *p, struct ddl_table_change *c)
{
	const uint32_t comment = DDL_BIT(constraint, comment), name = DDL_BIT(constraint, name);
	struct ddl_list rest = { 0 };
	struct ddl_node *next;

	for (struct ddl_node *n = c->constraints.first; n; n = next) {
		struct ddl_constraint_change *x = (struct ddl_constraint_change *)(void *)n;
		struct ddl_constraint *k = x->from ? x->from : x->to;

		next = n->next;
		if (only_switched(x))
			plan_check(p, DDL_PHASE_ALTER_TABLE, c->to, x->to);
		else if (k->kind == DDL_CONSTRAINT_FOREIGN &&
		    !(x->from && x->to && (x->fields == comment || x->fields == name)))
			change_foreign(p, c->to, x->from, x->to);
		else
			ddl_list_add(&rest, x);
	}
	c->constraints = rest;
}

/* Foreign keys of other tables that need a key of this table which goes away for a while. */
static void step_aside(struct ddl_plan *p, struct ddl_table_change *c, const struct ddl_constraint *key)
{
	const uint32_t name = DDL_BIT(constraint, name);

	DDL_EACH_OBJECT(o, p->from) {
		struct ddl_object *to = o->mark;
		struct ddl_table *t = to ? to->table : NULL;

		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_constraint, k, &o->table->constraints) {
			struct ddl_constraint *again;

			if (k->kind != DDL_CONSTRAINT_FOREIGN ||
			    k->foreign->table.name.key != c->from->name.name.key ||
			    k->foreign->table.schema.key != c->from->name.schema.key ||
			    k->foreign->columns.count != key->key.parts.count)
				continue;
			again = t ? partner(t, k) : NULL;
			if (again && ddl_compare(DDL_STRUCT_constraint, k, again) & ~name)
				again = NULL;
			change_foreign(p, t ? t : o->table, k, again);
		}
	}
}

static bool recreated(const struct ddl_column_change *x)
{
	return x->from && x->to && (x->fields & DDL_BIT(column, generated) ||
				    (x->to->generated &&
				     ((x->from->flags ^ x->to->flags) & DDL_COLUMN_STORED ||
				      x->fields & shape)));
}

/* How an option of a table is set, and what it is when it is not. */
struct table_option {
	const char *name, *at_default;
};

static const struct table_option *table_option(const struct ddl_plan *p, ddl_atom name)
{
	static const struct table_option options[] = {
		{ "lock_escalation", "table" }, { "system_versioning", "off" },
			{ "data_compression", "none" },
		{ "xml_compression", "off" }, { "data_deletion", "off" },
	};

	for (size_t i = 0; i < DDL_COUNT(options); i++)
		if (is(p, name, options[i].name))
			return &options[i];
	return NULL;
}

static void set_option(struct ddl_plan *p, struct ddl_table_change *c, const struct ddl_option *was,
		       struct ddl_option *o)
{
	const struct table_option *known = table_option(p, o->name);
	struct ddl_stmt *alter;
	struct ddl_option *copy;

	if (!known) {
		ddl_plan_refuse(p, c->to->node.at,
				"%s of table \"%s\" can only be told when the table is made",
				ddl_plan_text(p, ddl_atom_upper(&p->session->atoms, o->name)),
				ddl_plan_text(p, c->to->name.name.name));
		return;
	}
	copy = ddl_clone(p->to, o, sizeof(*o));
	if (was == o) {
		copy->value = DDL_NEW(&p->session->arena, struct ddl_expr);
		copy->value->kind = DDL_EXPR_RAW;
		copy->value->text = ddl_atom_str(&p->session->atoms, known->at_default);
	}
	alter = ddl_plan_alter(p, c->to);
	ddl_list_add(&ddl_plan_action(p, alter, DDL_ACTION_SET_OPTIONS, NULL)->options, copy);
	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, alter, 0, "Modify \"%s\" table",
		     ddl_plan_text(p, c->to->name.name.name));
}

static struct ddl_option *find_option(const struct ddl_list *options, ddl_atom name)
{
	DDL_EACH(struct ddl_option, o, options)
		if (o->name == name)
			return o;
	return NULL;
}

static void change_options(struct ddl_plan *p, struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_option, o, &c->to->options) {
		struct ddl_option *was = find_option(&c->from->options, o->name);

		if (!was || !ddl_same(DDL_STRUCT_option, was, o))
			set_option(p, c, was, o);
	}
	DDL_EACH(struct ddl_option, o, &c->from->options)
		if (!find_option(&c->to->options, o->name))
			set_option(p, c, o, o);
	c->fields &= ~DDL_BIT(table, options);
}

static bool uses_all_names(const struct ddl_plan *p, const struct ddl_expr *of, const struct ddl_expr *check)
{
	if (of->kind == DDL_EXPR_NAME)
		return ddl_expr_uses(p->from, check, of->ident->key);
	DDL_EACH(struct ddl_expr, a, &of->args)
		if (!uses_all_names(p, a, check))
			return false;
	return true;
}

/* A check without a name is looked up by its columns: one that stays must not be taken for it. */
static void refuse_lookalikes(struct ddl_plan *p, const struct ddl_table_change *c,
			      const struct ddl_constraint *gone)
{
	if (gone->name || gone->kind != DDL_CONSTRAINT_CHECK)
		return;
	DDL_EACH(struct ddl_constraint, k, &c->from->constraints)
		if (k != gone && k->kind == DDL_CONSTRAINT_CHECK && !k->name &&
		    !has_constraint_change(c, k) &&
		    uses_all_names(p, gone->check, k->check))
			ddl_plan_refuse(p, gone->node.at,
					"a check of table \"%s\" without a name cannot be told from another",
					ddl_plan_text(p, c->from->name.name.name));
}

/* Adds to the change what has to step aside; the plain plan does the rest. */
static bool alter_table(struct ddl_plan *p, struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if (!x->to || (x->from && (x->fields & shape || recreated(x))))
			remake_computed(p, c, x->from->name.key);
	DDL_EACH(struct ddl_column_change, x, &c->columns) {
		if (!x->from)
			continue;
		if (recreated(x)) {
			make_way(p, c, x->from->name.key, false);
			split(p, c, x);
		} else if (x->to && x->fields & shape) {
			make_way(p, c, x->from->name.key, only_grows(p, x));
		}
		if (!x->to && x->from->dflt) {
			struct ddl_stmt *alter = ddl_plan_alter(p, c->to);

			drop_default(p, alter, x->from);
			ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, alter, 0, "Modify \"%s\" table",
				     ddl_plan_text(p, c->to->name.name.name));
		}
	}
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->from)
			refuse_lookalikes(p, c, x->from);
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->from && (x->from->kind == DDL_CONSTRAINT_PRIMARY ||
				x->from->kind == DDL_CONSTRAINT_UNIQUE) && x->fields)
			step_aside(p, c, x->from);
	take_foreign(p, c);
	if (c->fields & DDL_BIT(table, options))
		change_options(p, c);
	return false;
}

/* Is there a description already that the step replaces? */
/* An index or a constraint that is made anew has no description any more. */
static bool made_anew(const struct ddl_plan *p, const struct ddl_stmt *comment)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_stmt *s = step->stmt;

		if (s->kind == DDL_STMT_CREATE_INDEX && comment->object == DDL_OBJECT_INDEX &&
		    s->u.index->name.name.key == comment->column.key && s->name.name.key == comment->name.name.key)
			return true;
		if (s->kind != DDL_STMT_ALTER_TABLE || comment->object != DDL_OBJECT_CONSTRAINT)
			continue;
		DDL_EACH(struct ddl_action, a, &s->items)
			if (a->kind == DDL_ACTION_ADD_CONSTRAINT && a->constraint->name &&
			    a->constraint->name->key == comment->column.key)
				return true;
	}
	return false;
}

static const struct ddl_expr *described(const struct ddl_plan *p, const struct ddl_stmt *s)
{
	struct ddl_table *t = s->object == DDL_OBJECT_SCHEMA ? NULL : ddl_find_table(p->from, &s->name);
	struct ddl_constraint *k;
	struct ddl_index *i;
	struct ddl_object *o;
	struct ddl_column *c;

	switch (s->object) {
	case DDL_OBJECT_TABLE:
		return t ? t->comment : NULL;
	case DDL_OBJECT_COLUMN:
		c = t ? ddl_find_column(t, s->column.key) : NULL;
		return c ? c->comment : NULL;
	case DDL_OBJECT_INDEX:
		i = t && !made_anew(p, s) ? ddl_find_index(t, s->column.key) : NULL;
		return i ? i->comment : NULL;
	case DDL_OBJECT_CONSTRAINT:
		k = t && !made_anew(p, s) ? ddl_find_constraint(t, s->column.key) : NULL;
		return k ? k->comment : NULL;
	case DDL_OBJECT_SEQUENCE:
		o = ddl_find_relation(p->from, &s->name);
		return o && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE ? o->stmt->u.sequence->comment : NULL;
	case DDL_OBJECT_SCHEMA:
		o = ddl_find(p->from, DDL_SCOPE_SCHEMA, 0, 0, s->name.name.key);
		return o ? o->stmt->u.space->comment : NULL;
	default:
		return NULL;
	}
}

/* START of a sequence is changed by restarting it: only when that is what was asked for. */
static void keep_going(struct ddl_plan *p, struct ddl_stmt *s)
{
	const struct ddl_object *o = ddl_find_relation(p->from, &s->name);
	struct ddl_sequence *q = s->u.sequence;
	ddl_atom start = ddl_atom_str(&p->session->atoms, "start");
	struct ddl_option *was = find_option(&o->stmt->u.sequence->options, start);
	struct ddl_option *is_now = find_option(&q->options, start);
	struct ddl_list options = { 0 };

	if (q->type)
		ddl_plan_refuse(p, q->node.at, "the type of sequence \"%s\" cannot be changed",
				ddl_plan_text(p, s->name.name.name));
	DDL_EACH(struct ddl_option, x, &q->options)
		if (x != is_now || !was || !ddl_same(DDL_STRUCT_option, was, x))
			ddl_list_add(&options, ddl_clone(p->to, x, sizeof(*x)));
	q->options = options;
}

static void refuse_unknown_drop(struct ddl_plan *p, const struct ddl_stmt *s)
{
	const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)s->items.first;

	if (s->kind == DDL_STMT_DROP && s->object == DDL_OBJECT_OTHER && !s->word)
		ddl_plan_refuse(p, s->node.at, "no plan is known that undoes what was done for \"%s\"",
				ddl_plan_text(p, i->name.name.name));
}

static void finish(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		struct ddl_stmt *s = step->stmt;

		if (s->kind == DDL_STMT_COMMENT && s->value && described(p, s))
			s->flags |= DDL_STMT_OR_REPLACE;
		if (s->kind == DDL_STMT_ALTER_SEQUENCE && s->u.sequence->options.count)
			keep_going(p, s);
		refuse_unknown_drop(p, s);
		switch_off(p, s);
	}
}

const struct ddl_diff_rules ddl_diff_mssql = {
	.comment_statements = true,
	.one_action = true,
	.drops_unnamed = true,
	.alter_table = alter_table,
	.alter_column = alter_column,
	.finish = finish,
};
