/* mysql.c - how MySQL and MariaDB change tables. Tried on MySQL 9.7 and MariaDB 11.8. */
#include "diff/rules.h"
#include "diff/values.h"

#include <stdlib.h>
#include <string.h>

#include "normalize/mysql.h"

static struct ddl_ident *collation_ident(struct ddl_plan *p, ddl_atom name)
{
	struct ddl_ident *id = DDL_NEW(&p->session->arena, struct ddl_ident);

	*id = ddl_ident_of_atom(p->to, name, false);
	return id;
}

/*
 * What a column of `from` is once the table has the charset of `to`: what it inherited it keeps, what it had of
 * its own and the table has now it inherits.
 */
static struct ddl_column *after_charset(struct ddl_plan *p, struct ddl_table_change *t, struct ddl_column *from)
{
	ddl_atom was = ddl_my_option_name(p->from, &t->from->options, "collate");
	ddl_atom now = ddl_my_option_name(p->to, &t->to->options, "collate");
	struct ddl_column *c = ddl_clone(p->to, from, sizeof(*from));

	if (!c->type || ddl_my_class_of(p->to, c->type) != DDL_MY_TEXT)
		return c;
	c->type = ddl_clone(p->to, from->type, sizeof(*from->type));
	if (!c->collation) {
		c->type->charset = ddl_my_option_name(p->from, &t->from->options, "charset");
		c->collation = collation_ident(p, was);
	}
	if (c->collation->key == now) {
		c->type->charset = 0;
		c->collation = NULL;
	}
	return c;
}

static struct ddl_column_change *change_of(struct ddl_table_change *t, const struct ddl_column *to)
{
	DDL_EACH(struct ddl_column_change, x, &t->columns)
		if (x->to == to)
			return x;
	return NULL;
}

static void compare_after_charset(struct ddl_plan *p, struct ddl_table_change *t)
{
	if (ddl_my_option_name(p->from, &t->from->options, "collate") == ddl_my_option_name(p->to, &t->to->options, "collate"))
		return;
	DDL_EACH(struct ddl_column, to, &t->to->columns) {
		struct ddl_column *from = ddl_find_column(t->from, to->name.key);
		struct ddl_column_change *x = change_of(t, to);
		uint32_t fields;

		if (!from)
			continue;
		fields = ddl_compare(DDL_STRUCT_column, after_charset(p, t, from), to);
		if (x && !fields) {
			ddl_list_remove(&t->columns, x);
		} else if (!x && fields) {
			x = DDL_NEW(&p->session->arena, struct ddl_column_change);
			x->from = from;
			x->to = to;
			ddl_list_add(&t->columns, x);
		}
		if (x && fields)
			x->fields = fields;
	}
}

/*
 * Both servers keep definitions in utf8mb3: what needs four bytes they show as "?", in comments, in members of ENUM
 * and SET, and MariaDB in defaults too. The two are one text then.
 */
static bool same_shown(const struct ddl_plan *p, const struct ddl_expr *a, const struct ddl_expr *b)
{
	const char *x, *y;

	if (!a || !b || a->kind != DDL_EXPR_STRING || b->kind != DDL_EXPR_STRING)
		return ddl_same_expr(a, b);
	x = ddl_plan_text(p, a->text);
	y = ddl_plan_text(p, b->text);
	while (*x && *y) {
		bool four_x = (unsigned char)*x >= 0xf0, four_y = (unsigned char)*y >= 0xf0;

		if (*x != *y && !(four_x && *y == '?') && !(four_y && *x == '?'))
			return false;
		x += four_x && *y == '?' ? strnlen(x, 4) : 1;
		y += four_y && x[-1] == '?' ? strnlen(y, 4) : 1;
	}
	return *x == *y;
}

static bool same_members(const struct ddl_plan *p, const struct ddl_type *a, const struct ddl_type *b)
{
	const struct ddl_node *m = a->args.first, *n = b->args.first;
	struct ddl_type like = *a;

	like.args = b->args;
	if (a->args.count != b->args.count || !ddl_same(DDL_STRUCT_type, &like, b))
		return false;
	for (; m && n; m = m->next, n = n->next)
		if (!same_shown(p, (const void *)m, (const void *)n))
			return false;
	return true;
}

static void drop_shown(struct ddl_plan *p, struct ddl_table_change *t)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->columns.first; n; n = next) {
		struct ddl_column_change *x = (struct ddl_column_change *)(void *)n;
		uint32_t fields = x->fields;

		next = n->next;
		if (!x->from || !x->to)
			continue;
		if (same_shown(p, x->from->comment, x->to->comment))
			fields &= ~DDL_BIT(column, comment);
		if (ddl_my_maria(p->to) && same_shown(p, x->from->dflt, x->to->dflt))
			fields &= ~DDL_BIT(column, dflt);
		if (x->from->type && x->to->type && same_members(p, x->from->type, x->to->type))
			fields &= ~DDL_BIT(column, type);
		if (!fields)
			ddl_list_remove(&t->columns, x);
	}
	if (same_shown(p, t->from->comment, t->to->comment))
		t->fields &= ~DDL_BIT(table, comment);
}

static unsigned long long auto_increment(const struct ddl_schema *s, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_option, o, &t->options)
		if (ddl_my_is(s, o->name, "auto_increment") && o->value && o->value->kind == DDL_EXPR_NUMBER)
			return strtoull(ddl_text(s->session, o->value->text), NULL, 10);
	return 0;
}

/* The counter only rises: a lower one, or none, is no change. */
static void keep_auto_increment(struct ddl_plan *p, struct ddl_table_change *t)
{
	ddl_atom name = ddl_my_atom(p->to, "auto_increment");
	struct ddl_option *was = ddl_option_named(&t->from->options, name);
	struct ddl_table *copy;

	if (!was || auto_increment(p->to, t->to) > auto_increment(p->from, t->from))
		return;
	copy = ddl_clone(p->from, t->from, sizeof(*t->from));
	memset(&copy->options, 0, sizeof(copy->options));
	DDL_EACH(struct ddl_option, o, &t->from->options)
		if (o != was)
			ddl_list_add(&copy->options, ddl_clone(p->from, o, sizeof(*o)));
	if (ddl_option_named(&t->to->options, name))
		ddl_list_add(&copy->options, ddl_clone(p->from, ddl_option_named(&t->to->options, name), sizeof(*was)));
	t->from = copy;
}

static bool is_virtual(const struct ddl_column *c)
{
	return c->generated && !(c->flags & DDL_COLUMN_STORED);
}

/* Is the column, which stays, computed from one that is dropped to be made anew? */
static bool computed_from_gone(const struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column *from)
{
	if (!from->generated)
		return false;
	DDL_EACH(struct ddl_column_change, x, &t->columns)
		if (!x->to && ddl_find_column(t->to, x->from->name.key) && ddl_expr_uses(p->from, from->generated, x->from->name.key))
			return true;
	return false;
}

static void make_anew(struct ddl_plan *p, struct ddl_table_change *t, struct ddl_column *from, struct ddl_column *to)
{
	struct ddl_column_change *x = change_of(t, to);

	if (!x) {
		x = DDL_NEW(&p->session->arena, struct ddl_column_change);
		ddl_list_add(&t->columns, x);
	}
	x->from = from;
	x->to = NULL;
}

static bool is_dropped(const struct ddl_table_change *t, const struct ddl_column *from)
{
	DDL_EACH(struct ddl_column_change, x, &t->columns)
		if (x->from == from && !x->to)
			return true;
	return false;
}

/*
 * A virtual column cannot become a stored or a plain one, nor the other way (MySQL manual, "ALTER TABLE and Generated
 * Columns"); one that others are computed from goes and comes with them.
 */
static void replace_virtual(struct ddl_plan *p, struct ddl_table_change *t)
{
	bool more = false;

	DDL_EACH(struct ddl_column_change, x, &t->columns)
		if (x->from && x->to && is_virtual(x->from) != is_virtual(x->to)) {
			x->to = NULL;
			more = true;
		}
	while (more) {
		more = false;
		DDL_EACH(struct ddl_column, from, &t->from->columns) {
			struct ddl_column *to = ddl_find_column(t->to, from->name.key);

			if (!to || is_dropped(t, from) || !computed_from_gone(p, t, from))
				continue;
			make_anew(p, t, from, to);
			more = true;
		}
	}
	DDL_EACH(struct ddl_column, to, &t->to->columns) {
		struct ddl_column *from = ddl_find_column(t->from, to->name.key);
		struct ddl_column_change *added;

		if (!from || !is_dropped(t, from))
			continue;
		added = DDL_NEW(&p->session->arena, struct ddl_column_change);
		added->to = to;
		ddl_list_add(&t->columns, added);
	}
}

/* New partitions come with the clauses that change the columns they are made of: neither can come first. */
static void change_partitions(struct ddl_plan *p, struct ddl_table_change *t, struct ddl_step *last)
{
	struct ddl_step *step = (struct ddl_step *)(void *)p->steps.last;

	if (step == last || step->phase != DDL_PHASE_ALTER_TABLE)
		step = ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, ddl_plan_alter(p, t->to), 0, "Modify \"%s\" table",
				    ddl_plan_text(p, t->to->name.name.name));
	ddl_plan_action(p, step->stmt, DDL_ACTION_PARTITION_BY, NULL)->expr = t->to->partition_by;
	step->consequences |= DDL_REWRITES | DDL_BLOCKS_WRITES;
}

static bool is_address(const struct ddl_plan *p, const struct ddl_type *t)
{
	return ddl_my_is(p->to, t->name, "uuid") || ddl_my_is(p->to, t->name, "inet6") || ddl_my_is(p->to, t->name, "inet4");
}

/* MariaDB converts its addresses to and from texts and bytes, and to nothing else ("Cannot cast 'time' as 'uuid'"). */
static bool converts(const struct ddl_plan *p, const struct ddl_type *from, const struct ddl_type *to)
{
	const struct ddl_type *other = is_address(p, from) ? to : from;
	enum ddl_my_class class = ddl_my_class_of(p->to, other);

	if (!is_address(p, from) && !is_address(p, to))
		return true;
	return from->name == to->name || class == DDL_MY_TEXT || class == DDL_MY_BYTES ||
	       (ddl_my_is(p->to, from->name, "inet4") && ddl_my_is(p->to, to->name, "inet6"));
}

static void refuse_conversions(struct ddl_plan *p, struct ddl_table_change *t)
{
	DDL_EACH(struct ddl_column_change, x, &t->columns)
		if (x->from && x->to && x->from->type && x->to->type && !converts(p, x->from->type, x->to->type))
			ddl_plan_refuse(p, x->to->node.at, "column \"%s\": the server does not convert %s to %s",
					ddl_plan_text(p, x->to->name.name), ddl_plan_text(p, x->from->type->name),
					ddl_plan_text(p, x->to->type->name));
}

/* One action before, one after those of a statement. */
static struct ddl_action *put_around(struct ddl_plan *p, struct ddl_stmt *s, enum ddl_action_kind before,
				     enum ddl_action_kind after, const struct ddl_ident *name)
{
	struct ddl_action *a = ddl_plan_action(p, s, before, name);

	ddl_list_remove(&s->items, a);
	ddl_list_insert(&s->items, NULL, a);
	ddl_plan_action(p, s, after, NULL);
	return a;
}

static bool key_uses(const struct ddl_table *t, ddl_atom column)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (ddl_parts_have(&k->key.parts, column))
			return true;
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (ddl_parts_have(&i->key.parts, column))
			return true;
	return false;
}

static bool index_computes(const struct ddl_plan *p, const struct ddl_index *i, ddl_atom column)
{
	DDL_EACH(struct ddl_part, part, &i->key.parts)
		if (part->expr && ddl_expr_uses(p->from, part->expr, column))
			return true;
	return false;
}

static void refuse_rename(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_ident *column, const char *user)
{
	ddl_plan_refuse(p, column->at, "column \"%s\" of \"%s\" cannot be renamed: \"%s\" is computed from it",
			ddl_plan_text(p, column->name), ddl_plan_text(p, t->name.name.name), user);
}

/*
 * MySQL renames no column that an expression has (errors 3108, 3837, 3959): what is computed is made anew around it.
 * The expressions are of this moment; `from` gets its names back when the plan is made.
 */
static void renamed(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c,
		    const struct ddl_qname *was_table, const struct ddl_ident *was_column)
{
	struct ddl_stmt *s = c ? ((struct ddl_step *)(void *)p->steps.last)->stmt : NULL;
	struct ddl_constraint *again;
	struct ddl_column *column;

	(void)was_table;
	if (!c)
		return;
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (!k->check || !k->name || !ddl_expr_uses(p->from, k->check, c->name.key))
			continue;
		again = ddl_clone(p->from, k, sizeof(*k));
		again->check = ddl_clone_expr(p->from, k->check);
		put_around(p, s, DDL_ACTION_DROP_CONSTRAINT, DDL_ACTION_ADD_CONSTRAINT, k->name)->constraint = k;
		((struct ddl_action *)(void *)s->items.last)->constraint = again;
	}
	DDL_EACH(struct ddl_column, g, &t->columns) {
		if (!g->generated || !ddl_expr_uses(p->from, g->generated, c->name.key))
			continue;
		if (key_uses(t, g->name.key))
			refuse_rename(p, t, was_column, ddl_plan_text(p, g->name.name));
		column = ddl_clone(p->from, g, sizeof(*g));
		column->generated = ddl_clone_expr(p->from, g->generated);
		put_around(p, s, DDL_ACTION_DROP_COLUMN, DDL_ACTION_ADD_COLUMN, &g->name);
		((struct ddl_action *)(void *)s->items.last)->column = column;
	}
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (index_computes(p, i, c->name.key))
			refuse_rename(p, t, was_column, ddl_plan_text(p, i->name.name.name));
}

static bool alter_table(struct ddl_plan *p, struct ddl_table_change *t)
{
	bool partitions = t->fields & DDL_BIT(table, partition_by);
	struct ddl_step *last = (struct ddl_step *)(void *)p->steps.last;

	refuse_conversions(p, t);
	compare_after_charset(p, t);
	drop_shown(p, t);
	keep_auto_increment(p, t);
	replace_virtual(p, t);
	t->fields &= ~DDL_BIT(table, partition_by);
	ddl_plan_alter_table(p, t);
	if (partitions)
		change_partitions(p, t, last);
	return true;
}

static bool same_name(const struct ddl_qname *a, const struct ddl_qname *b)
{
	return a->name.key == b->name.key && a->schema.key == b->schema.key;
}

/* Does the plan alter this table, otherwise than by the statement s? */
static bool altered(const struct ddl_plan *p, const struct ddl_qname *table, const struct ddl_stmt *s)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->stmt != s && step->stmt->kind == DDL_STMT_ALTER_TABLE && same_name(&step->stmt->name, table))
			return true;
	return false;
}

static bool is_foreign(const struct ddl_action *a, enum ddl_action_kind kind)
{
	return a->kind == kind && a->constraint && a->constraint->kind == DDL_CONSTRAINT_FOREIGN;
}

static struct ddl_step *foreign_step(struct ddl_plan *p, enum ddl_phase phase, const struct ddl_qname *table)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->phase == phase && same_name(&step->stmt->name, table))
			return step;
	return ddl_plan_add(p, phase, ddl_plan_stmt(p, DDL_STMT_ALTER_TABLE, DDL_OBJECT_TABLE, table),
			    phase == DDL_PHASE_ADD_FOREIGN ? DDL_MAY_FAIL : 0, "Modify \"%s\" table",
			    ddl_plan_text(p, table->name.name));
}

/* In a way that a foreign key does not live through; to MySQL numbering rows is part of a type (9.7, error 1832). */
static bool type_changes(struct ddl_plan *p, const struct ddl_table *from, const struct ddl_table *to, ddl_atom column)
{
	struct ddl_column *a = from ? ddl_find_column(from, column) : NULL, *b = to ? ddl_find_column(to, column) : NULL;

	if (!a || !b || !a->type || !b->type)
		return false;
	return !ddl_same(DDL_STRUCT_type, a->type, b->type) ||
	       (!ddl_my_maria(p->to) && (a->flags ^ b->flags) & DDL_COLUMN_AUTO) ||
	       (a->collation ? a->collation->key : 0) != (b->collation ? b->collation->key : 0);
}

static bool key_changes(struct ddl_plan *p, const struct ddl_table *from, const struct ddl_table *to,
			const struct ddl_constraint *k)
{
	const struct ddl_table *old_target = ddl_find_table(p->from, &k->foreign->table);
	const struct ddl_table *new_target = ddl_find_table(p->to, &k->foreign->table);

	DDL_EACH(struct ddl_part, part, &k->key.parts)
		if (type_changes(p, from, to, part->column.key))
			return true;
	DDL_EACH(struct ddl_name, n, &k->foreign->columns)
		if (type_changes(p, old_target, new_target, n->ident.key))
			return true;
	return false;
}

/* MariaDB checks a table's key to itself against the types that its columns have before the statement. */
static bool stands_apart(struct ddl_plan *p, const struct ddl_stmt *s, const struct ddl_constraint *k, bool drop)
{
	const struct ddl_table *to = ddl_find_table(p->to, &s->name);

	if (!same_name(&k->foreign->table, &s->name))
		return altered(p, &k->foreign->table, s);
	return !drop && to && key_changes(p, ddl_find_table(p->from, &s->name), to, k);
}

/* A foreign key to a table that is altered too is dropped before, and added after, anything is done to either. */
static void part_foreign(struct ddl_plan *p, struct ddl_stmt *s)
{
	struct ddl_node *next;

	for (struct ddl_node *n = s->items.first; n; n = next) {
		struct ddl_action *a = (struct ddl_action *)(void *)n;
		bool drop = is_foreign(a, DDL_ACTION_DROP_CONSTRAINT);

		next = n->next;
		if ((!drop && !is_foreign(a, DDL_ACTION_ADD_CONSTRAINT)) || !stands_apart(p, s, a->constraint, drop))
			continue;
		ddl_list_remove(&s->items, a);
		ddl_list_add(&foreign_step(p, drop ? DDL_PHASE_DROP_FOREIGN : DDL_PHASE_ADD_FOREIGN, &s->name)->stmt->items, a);
	}
}

/* MySQL refuses to change the type of a column while a foreign key joins it to another (error 3780). */
static void renew_foreign(struct ddl_plan *p, const struct ddl_table *from, const struct ddl_table *to)
{
	DDL_EACH(struct ddl_constraint, k, &to->constraints) {
		struct ddl_constraint *was = k->kind == DDL_CONSTRAINT_FOREIGN && k->name ? ddl_find_constraint(from, k->name->key) : NULL;
		struct ddl_action *a;

		if (!was || !ddl_same(DDL_STRUCT_constraint, was, k) || !key_changes(p, from, to, k))
			continue;
		a = ddl_plan_action(p, foreign_step(p, DDL_PHASE_DROP_FOREIGN, &to->name)->stmt, DDL_ACTION_DROP_CONSTRAINT, k->name);
		a->constraint = was;
		a = ddl_plan_action(p, foreign_step(p, DDL_PHASE_ADD_FOREIGN, &to->name)->stmt, DDL_ACTION_ADD_CONSTRAINT, NULL);
		a->constraint = k;
	}
}

static bool served_by(const struct ddl_list *parts, const struct ddl_list *columns)
{
	const struct ddl_part *part = (const struct ddl_part *)(const void *)parts->first;

	DDL_EACH(struct ddl_name, n, columns) {
		if (!part || part->column.key != n->ident.key)
			return false;
		part = (const struct ddl_part *)(const void *)part->node.next;
	}
	return true;
}

/* Can the table, as it is before the plan, be referenced by these columns? */
static bool was_referable(struct ddl_plan *p, const struct ddl_foreign *f)
{
	const struct ddl_table *from = ddl_find_table(p->from, &f->table), *to = ddl_find_table(p->to, &f->table);
	const struct ddl_constraint *primary;

	if (!from || !to)
		return true;
	DDL_EACH(struct ddl_name, n, &f->columns)
		if (!ddl_find_column(from, n->ident.key) || type_changes(p, from, to, n->ident.key))
			return false;
	primary = ddl_primary_key(from);
	if (primary && served_by(&primary->key.parts, &f->columns))
		return true;
	DDL_EACH(struct ddl_index, i, &from->indexes)
		if (served_by(&i->key.parts, &f->columns))
			return true;
	return false;
}

/* A new table comes before the others are altered: what it cannot reference yet is added last. */
static void detach_foreign(struct ddl_plan *p, struct ddl_step *step)
{
	struct ddl_table *t = step->stmt->u.table, *copy = NULL;

	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		struct ddl_action *a;

		if (k->kind != DDL_CONSTRAINT_FOREIGN || was_referable(p, k->foreign))
			continue;
		if (!copy) {
			copy = ddl_clone(p->to, t, sizeof(*t));
			step->stmt->u.table = copy;
		}
		a = ddl_plan_action(p, foreign_step(p, DDL_PHASE_ADD_FOREIGN, &t->name)->stmt, DDL_ACTION_ADD_CONSTRAINT, NULL);
		a->constraint = k;
	}
	if (!copy)
		return;
	memset(&copy->constraints, 0, sizeof(copy->constraints));
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->kind != DDL_CONSTRAINT_FOREIGN || was_referable(p, k->foreign))
			ddl_list_add(&copy->constraints, ddl_clone(p->to, k, sizeof(*k)));
}

/* Tables are dropped last: what they reference may be altered before, if no key of theirs is in the way. */
static void free_dropped(struct ddl_plan *p)
{
	DDL_EACH_OBJECT(o, p->from) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table || ddl_find_table(p->to, &o->table->name))
			continue;
		DDL_EACH(struct ddl_constraint, k, &o->table->constraints) {
			const struct ddl_table *target = k->kind == DDL_CONSTRAINT_FOREIGN ? ddl_find_table(p->to, &k->foreign->table) : NULL;
			bool blocks = false;

			DDL_EACH(struct ddl_name, n, k->foreign ? &k->foreign->columns : &(struct ddl_list){ 0 })
				blocks |= target && (!ddl_find_column(target, n->ident.key) ||
						     type_changes(p, ddl_find_table(p->from, &k->foreign->table), target, n->ident.key));
			if (blocks && k->name)
				ddl_plan_action(p, foreign_step(p, DDL_PHASE_DROP_FOREIGN, &o->table->name)->stmt,
						DDL_ACTION_DROP_CONSTRAINT, k->name)->constraint = k;
		}
	}
}

/* The index that was made for this key, when the wanted table has one of that name too. */
static struct ddl_index *implied_index(struct ddl_plan *p, const struct ddl_table *from, const struct ddl_constraint *k)
{
	const struct ddl_table *to = ddl_find_table(p->to, &from->name);

	DDL_EACH(struct ddl_index, i, &from->indexes) {
		struct ddl_index *wanted = to ? ddl_find_index(to, i->name.name.key) : NULL;

		if (wanted && i->flags & DDL_KEY_IMPLIED && ddl_same_list(DDL_STRUCT_part, &i->key.parts, &k->key.parts) &&
		    ddl_same_list(DDL_STRUCT_part, &i->key.parts, &wanted->key.parts))
			return wanted;
	}
	return NULL;
}

static bool drops_index(const struct ddl_stmt *s, ddl_atom name)
{
	DDL_EACH(struct ddl_action, a, &s->items)
		if (a->kind == DDL_ACTION_DROP_INDEX && a->name.key == name)
			return true;
	return false;
}

/*
 * An index that a foreign key implied gets the name of the next foreign key over the same columns. It keeps its
 * own once it is made on purpose.
 */
static void own_implied(struct ddl_plan *p, struct ddl_stmt *s)
{
	const struct ddl_table *from = ddl_find_table(p->from, &s->name);
	uint32_t count = s->items.count;

	for (struct ddl_node *n = s->items.first; n && from && count--; n = n->next) {
		struct ddl_action *a = (struct ddl_action *)(void *)n;
		struct ddl_index *i = is_foreign(a, DDL_ACTION_DROP_CONSTRAINT) ? implied_index(p, from, a->constraint) : NULL;

		if (!i || drops_index(s, i->name.name.key))
			continue;
		ddl_plan_action(p, s, DDL_ACTION_DROP_INDEX, &i->name.name);
		ddl_plan_action(p, s, DDL_ACTION_ADD_INDEX, NULL)->index = i;
	}
}

static bool adds_foreign(const struct ddl_plan *p, const struct ddl_qname *table)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->stmt->kind == DDL_STMT_ALTER_TABLE && same_name(&step->stmt->name, table))
			DDL_EACH(struct ddl_action, a, &step->stmt->items)
				if (is_foreign(a, DDL_ACTION_ADD_CONSTRAINT))
					return true;
	return false;
}

/* "before insert on t" of a trigger's text; 0 when it says its place itself. */
static ddl_atom moment_of(const struct ddl_plan *p, const struct ddl_object *o)
{
	const char *text = ddl_plan_text(p, o->stmt->u.opaque->text), *at = strstr(text, " before "), *end = strstr(text, " after ");

	if (strstr(text, " for each row follows ") || strstr(text, " for each row precedes "))
		return 0;
	if (!at || (end && end < at))
		at = end;
	end = at ? strstr(at, " for each row ") : NULL;
	return end ? ddl_atom_of(&p->session->atoms, at, (size_t)(end - at)) : 0;
}

static struct ddl_step *making(const struct ddl_plan *p, const struct ddl_object *o)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->stmt == o->stmt)
			return step;
	return NULL;
}

static bool same_moment(const struct ddl_plan *p, const struct ddl_object *a, const struct ddl_object *b)
{
	return b->kind == DDL_OBJECT_TRIGGER && b->stmt->kind == DDL_STMT_OPAQUE && moment_of(p, a) == moment_of(p, b);
}

/* Triggers of one moment run in the order in which they were made: those behind one that is made are made behind it. */
static void order_triggers(struct ddl_plan *p, const struct ddl_object *first)
{
	uint32_t last = 0;
	bool moved = false, again = false;

	DDL_EACH_OBJECT(o, p->to) {
		struct ddl_object *was = o->mark;
		struct ddl_step *step;

		if (!same_moment(p, first, o))
			continue;
		step = making(p, o);
		moved |= step || was->number < last;
		if (!moved) {
			last = was->number;
			continue;
		}
		if (!step) {
			ddl_plan_drop_opaque(p, DDL_PHASE_BEFORE, was);
			ddl_plan_create_opaque(p, DDL_PHASE_AFTER, o);
			again = true;
		} else if (again) {
			step->rank = p->next_rank++;
		}
	}
}

static bool is_first(const struct ddl_plan *p, const struct ddl_object *trigger)
{
	DDL_EACH_OBJECT(o, p->to) {
		if (o == trigger)
			return true;
		if (same_moment(p, trigger, o))
			return false;
	}
	return true;
}

static void triggers_in_order(struct ddl_plan *p)
{
	DDL_EACH_OBJECT(o, p->to)
		if (o->kind == DDL_OBJECT_TRIGGER && o->stmt->kind == DDL_STMT_OPAQUE && moment_of(p, o) && is_first(p, o))
			order_triggers(p, o);
}

static void finish(struct ddl_plan *p)
{
	struct ddl_node *next;

	triggers_in_order(p);
	free_dropped(p);
	DDL_EACH_OBJECT(o, p->to) {
		struct ddl_table *from = o->kind == DDL_OBJECT_TABLE && o->table ? ddl_find_table(p->from, &o->table->name) : NULL;

		if (from)
			renew_foreign(p, from, o->table);
	}
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->phase == DDL_PHASE_ALTER_TABLE && step->stmt->kind == DDL_STMT_ALTER_TABLE)
			part_foreign(p, step->stmt);
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->stmt->kind == DDL_STMT_CREATE_TABLE)
			detach_foreign(p, step);
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->stmt->kind == DDL_STMT_ALTER_TABLE && adds_foreign(p, &step->stmt->name))
			own_implied(p, step->stmt);
	for (struct ddl_node *n = p->steps.first; n; n = next) {
		struct ddl_step *step = (struct ddl_step *)(void *)n;

		next = n->next;
		if (step->stmt->kind == DDL_STMT_ALTER_TABLE && !step->stmt->items.count)
			ddl_list_remove(&p->steps, step);
	}
}

/* The length of a literal, or of what stands for a moment that the server chose. */
static size_t moment_len(const char *c)
{
	const char *end = *c == '\'' ? strchr(c + 1, '\'') : NULL;

	return *c == *DDL_MY_SOME_MOMENT ? 1 : end ? (size_t)(end - c) + 1 : 0;
}

/* An event that says when it starts is the same as one that left that to the server. */
static bool same_event(const char *a, const char *b)
{
	const char *body = strstr(a, " do ");

	while (*a && body && a < body) {
		if (*a == *b && *a != *DDL_MY_SOME_MOMENT) {
			a++, b++;
			continue;
		}
		if ((*a != *DDL_MY_SOME_MOMENT && *b != *DDL_MY_SOME_MOMENT) || !moment_len(a) || !moment_len(b))
			return false;
		a += moment_len(a);
		b += moment_len(b);
	}
	return !strcmp(a, b);
}

static bool replace_opaque(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to)
{
	return to->kind == DDL_OBJECT_EVENT && from->kind == DDL_OBJECT_EVENT &&
	       same_event(ddl_plan_text(p, from->stmt->u.opaque->text), ddl_plan_text(p, to->stmt->u.opaque->text));
}

/* In strict mode; what does not fit is refused then. An enumeration's number is another value than its word. */
static const struct ddl_value_type values[] = {
	{ "bool", DDL_VALUE_NUMBER, 3, 0, 0 }, { "tinyint", DDL_VALUE_NUMBER, 3, 0, 0 },
	{ "smallint", DDL_VALUE_NUMBER, 5, 0, 0 }, { "mediumint", DDL_VALUE_NUMBER, 8, 0, 0 },
	{ "int", DDL_VALUE_NUMBER, 10, 0, 0 }, { "bigint", DDL_VALUE_NUMBER, 20, 0, 0 },
	{ "decimal", DDL_VALUE_NUMBER, 10, DDL_VALUE_ANY, 0 }, { "float", DDL_VALUE_FLOAT, 6, 0, 0 },
	{ "double", DDL_VALUE_FLOAT, 15, 0, 0 },
	{ "char", DDL_VALUE_TEXT, 0, 0, 0 }, { "varchar", DDL_VALUE_TEXT, 0, 0, 0 }, { "tinytext", DDL_VALUE_TEXT, 0, 0, 0 },
	{ "text", DDL_VALUE_TEXT, 0, 0, 0 }, { "mediumtext", DDL_VALUE_TEXT, 0, 0, 0 }, { "longtext", DDL_VALUE_TEXT, 0, 0, 0 },
	{ "date", DDL_VALUE_TIME, 0, 0, DDL_VALUE_DATE }, { "time", DDL_VALUE_TIME, 0, 0, DDL_VALUE_CLOCK },
	{ "datetime", DDL_VALUE_TIME, 0, 0, DDL_VALUE_DATE | DDL_VALUE_CLOCK },
	{ "timestamp", DDL_VALUE_TIME, 0, 0, DDL_VALUE_DATE | DDL_VALUE_CLOCK },
	{ "json", DDL_VALUE_JSON, 0, 0, 0 },
	{ "varbinary", DDL_VALUE_BYTES, 0, 0, 0 }, { "tinyblob", DDL_VALUE_BYTES, 0, 0, 0 }, { "blob", DDL_VALUE_BYTES, 0, 0, 0 },
	{ "mediumblob", DDL_VALUE_BYTES, 0, 0, 0 }, { "longblob", DDL_VALUE_BYTES, 0, 0, 0 },
	{ NULL, DDL_VALUE_TEXT, 0, 0, 0 }
};

const struct ddl_diff_rules ddl_diff_mysql = {
	.inline_indexes = true,
	.whole_column = true,
	.drop_add_apart = true,
	.spelling_counts = true,
	.values = values,
	.renamed = renamed,
	.alter_table = alter_table,
	.finish = finish,
	.replace_opaque = replace_opaque,
};

const struct ddl_diff_rules ddl_diff_mariadb = {
	.inline_indexes = true,
	.whole_column = true,
	.drop_add_apart = true,
	.spelling_counts = true,
	.values = values,
	.alter_table = alter_table,
	.finish = finish,
	.replace_opaque = replace_opaque,
};
