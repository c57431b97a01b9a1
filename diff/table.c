/* table.c - two versions of one table: what differs, and the plain plan for it. */
#include "diff/table.h"
#include "diff/values.h"

#include <string.h>

static struct ddl_column_change *column_change(struct ddl_plan *p, struct ddl_table_change *c, struct ddl_column *from,
					       struct ddl_column *to, uint32_t fields)
{
	struct ddl_column_change *x = DDL_NEW(&p->session->arena, struct ddl_column_change);

	x->from = from;
	x->to = to;
	x->fields = fields;
	ddl_list_add(&c->columns, x);
	return x;
}

static bool respelt(const struct ddl_plan *p, const struct ddl_ident *from, const struct ddl_ident *to)
{
	return p->rules->spelling_counts && from->key == to->key && from->name != to->name;
}

static void diff_columns(struct ddl_plan *p, struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_column, to, &c->to->columns) {
		struct ddl_column *from = ddl_find_column(c->from, to->name.key);
		uint32_t fields = from ? ddl_compare(DDL_STRUCT_column, from, to) & ~p->rules->column_ignored : 0;

		if (from && respelt(p, &from->name, &to->name))
			fields |= DDL_BIT(column, name);
		/* What the server names by itself has a name that cannot be known. */
		if (from && (!from->more->dflt_name || !to->more->dflt_name))
			fields &= ~DDL_BIT(column, dflt_name);
		if (!from || fields)
			column_change(p, c, from, to, fields);
	}
	DDL_EACH(struct ddl_column, from, &c->from->columns)
		if (!ddl_find_column(c->to, from->name.key))
			column_change(p, c, from, NULL, 0);
}

/* Is the name the user's own, so that it is what the thing is known by? */
static bool own_name(const struct ddl_plan *p, const struct ddl_constraint *k)
{
	return k->name && !p->rules->ignores_constraint_names &&
	       !(k->flags & DDL_KEY_NAME_DERIVED && p->from->rules->derived_names_vary);
}

static uint32_t compare_constraints(const struct ddl_plan *p, const struct ddl_constraint *a, const struct ddl_constraint *b)
{
	uint32_t fields = ddl_compare(DDL_STRUCT_constraint, a, b) & ~p->rules->constraint_ignored;

	if (!own_name(p, a) || !own_name(p, b))
		fields &= ~DDL_BIT(constraint, name);
	else if (a->kind == DDL_CONSTRAINT_CHECK && respelt(p, a->name, b->name))
		fields |= DDL_BIT(constraint, name) | DDL_BIT(constraint, check);
	return fields;
}

static bool taken(const struct ddl_list *pairs, const struct ddl_constraint *from)
{
	DDL_EACH(struct ddl_constraint_change, x, pairs)
		if (x->from == from)
			return true;
	return false;
}

static struct ddl_constraint *renamed_constraint(const struct ddl_plan *p, const struct ddl_table_change *c,
						 const struct ddl_list *pairs, const struct ddl_constraint *to)
{
	DDL_EACH(struct ddl_constraint, from, &c->from->constraints)
		if (from->kind == to->kind && from->name && !taken(pairs, from) && !ddl_find_constraint(c->to, from->name->key) &&
		    compare_constraints(p, from, to) == DDL_BIT(constraint, name))
			return from;
	return NULL;
}

static struct ddl_constraint *match_constraint(const struct ddl_plan *p, const struct ddl_table_change *c,
					       const struct ddl_list *pairs, const struct ddl_constraint *to)
{
	struct ddl_constraint *named;

	if (to->kind == DDL_CONSTRAINT_PRIMARY)
		return ddl_primary_key(c->from);
	named = own_name(p, to) ? ddl_find_constraint(c->from, to->name->key) : NULL;
	if (named && own_name(p, named) && !taken(pairs, named))
		return named;
	DDL_EACH(struct ddl_constraint, from, &c->from->constraints) {
		if (own_name(p, from) && own_name(p, to))
			continue;
		/* A name that the other side has as its own belongs to another pair. */
		if (own_name(p, from) && ddl_find_constraint(c->to, from->name->key))
			continue;
		if (from->kind == to->kind && !taken(pairs, from) && !compare_constraints(p, from, to))
			return from;
	}
	return p->rules->renames_constraints && to->name ? renamed_constraint(p, c, pairs, to) : NULL;
}

static void diff_constraints(struct ddl_plan *p, struct ddl_table_change *c)
{
	struct ddl_list pairs = { 0 };
	struct ddl_node *next;

	DDL_EACH(struct ddl_constraint, to, &c->to->constraints) {
		struct ddl_constraint_change *x = DDL_NEW(&p->session->arena, struct ddl_constraint_change);

		x->to = to;
		x->from = match_constraint(p, c, &pairs, to);
		x->fields = x->from ? compare_constraints(p, x->from, to) : 0;
		ddl_list_add(&pairs, x);
	}
	DDL_EACH(struct ddl_constraint, from, &c->from->constraints) {
		struct ddl_constraint_change *x;

		if (taken(&pairs, from))
			continue;
		x = DDL_NEW(&p->session->arena, struct ddl_constraint_change);
		x->from = from;
		ddl_list_add(&pairs, x);
	}
	for (struct ddl_node *n = pairs.first; n; n = next) {
		struct ddl_constraint_change *x = (struct ddl_constraint_change *)(void *)n;

		next = n->next;
		if (!x->from || !x->to || x->fields)
			ddl_list_add(&c->constraints, x);
	}
}

/* The same index under a name that the other side does not have: nothing is guessed by renaming it. */
static struct ddl_index *renamed_index(const struct ddl_plan *p, const struct ddl_table_change *c, const struct ddl_index *to)
{
	const uint32_t ignored = p->rules->index_ignored | DDL_BIT(index, name);

	if (!p->rules->renames_indexes)
		return NULL;
	DDL_EACH(struct ddl_index, from, &c->from->indexes) {
		if (ddl_find_index(c->to, from->name.name.key) || ddl_compare(DDL_STRUCT_index, from, to) & ~ignored)
			continue;
		DDL_EACH(struct ddl_index_change, x, &c->indexes)
			if (x->from == from)
				return NULL;
		return from;
	}
	return NULL;
}

static bool index_taken(const struct ddl_table_change *c, const struct ddl_index *from)
{
	DDL_EACH(struct ddl_index_change, x, &c->indexes)
		if (x->from == from)
			return true;
	return false;
}

static void diff_indexes(struct ddl_plan *p, struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_index, to, &c->to->indexes) {
		struct ddl_index *from = ddl_find_index(c->from, to->name.name.key);
		uint32_t fields = from ? ddl_compare(DDL_STRUCT_index, from, to) & ~p->rules->index_ignored : 0;
		struct ddl_index_change *x;

		fields &= ~DDL_BIT(index, name);
		if (from && !fields && respelt(p, &from->name.name, &to->name.name))
			fields = DDL_BIT(index, name);
		if (from && !fields)
			continue;
		if (!from) {
			from = renamed_index(p, c, to);
			fields = from ? DDL_BIT(index, name) : 0;
		}
		x = DDL_NEW(&p->session->arena, struct ddl_index_change);
		x->from = from;
		x->to = to;
		x->fields = fields;
		ddl_list_add(&c->indexes, x);
	}
	DDL_EACH(struct ddl_index, from, &c->from->indexes) {
		struct ddl_index_change *x;

		if (ddl_find_index(c->to, from->name.name.key) || index_taken(c, from))
			continue;
		x = DDL_NEW(&p->session->arena, struct ddl_index_change);
		x->from = from;
		ddl_list_add(&c->indexes, x);
	}
}

struct ddl_table_change *ddl_diff_table(struct ddl_plan *p, struct ddl_table *from, struct ddl_table *to)
{
	const uint32_t parts = DDL_BIT(table, name) | DDL_BIT(table, columns) | DDL_BIT(table, constraints) |
			       DDL_BIT(table, indexes) | DDL_BIT(table, renamed_from);
	struct ddl_table_change *c = DDL_NEW(&p->session->arena, struct ddl_table_change);

	c->from = from;
	c->to = to;
	c->fields = ddl_compare(DDL_STRUCT_table, from, to) & ~parts & ~p->rules->table_ignored;
	diff_columns(p, c);
	diff_constraints(p, c);
	diff_indexes(p, c);
	return c->fields || c->columns.count || c->constraints.count || c->indexes.count ? c : NULL;
}

bool ddl_column_dropped(const struct ddl_table_change *c, ddl_atom key)
{
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if (!x->to && x->from->name.key == key)
			return true;
	return false;
}

/* Will the server drop it by itself, together with a column? */
static bool goes_with_column(const struct ddl_plan *p, const struct ddl_table_change *c, const struct ddl_key *k)
{
	if (p->from->rules->drop_column != DDL_DROP_DEPENDENTS)
		return false;
	DDL_EACH(struct ddl_part, part, &k->parts)
		if (part->column.name && ddl_column_dropped(c, part->column.key))
			return true;
	return false;
}

/* The ALTER statements of one table, made as far as they are needed. */
struct alter {
	struct ddl_plan *p;
	struct ddl_table_change *c;
	struct ddl_stmt *drops, *main;
	uint32_t consequences[2];
};

static struct ddl_stmt *statement(struct alter *a, bool drops)
{
	struct ddl_stmt **s = drops && a->drops ? &a->drops : &a->main;

	if (!*s)
		*s = ddl_plan_alter(a->p, a->c->to);
	return *s;
}

static struct ddl_action *action(struct alter *a, bool drops, enum ddl_action_kind kind, const struct ddl_ident *name)
{
	return ddl_plan_action(a->p, statement(a, drops), kind, name);
}

/* A constraint or index that changes is dropped and added; are there such, under the same name? */
static bool needs_two(const struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->from && x->to && x->from->kind == DDL_CONSTRAINT_FOREIGN)
			return true;
	return false;
}

static void rename_index(struct alter *a, struct ddl_index_change *x)
{
	struct ddl_qname_item *item;
	struct ddl_stmt *s;

	if (a->p->rules->inline_indexes) {
		action(a, false, DDL_ACTION_RENAME_INDEX, &x->from->name.name)->to = x->to->name.name;
		return;
	}
	s = ddl_plan_stmt(a->p, DDL_STMT_RENAME, DDL_OBJECT_INDEX, &a->c->to->name);
	item = DDL_NEW(&a->p->session->arena, struct ddl_qname_item);
	item->name = x->from->name;
	item->name.schema = a->c->to->name.schema;
	item->to = x->to->name;
	ddl_list_add(&s->items, item);
	ddl_plan_add(a->p, DDL_PHASE_ALTER_TABLE, s, 0, "Rename an index from \"%s\" to \"%s\"",
		     ddl_plan_text(a->p, x->from->name.name.name), ddl_plan_text(a->p, x->to->name.name.name));
}

static void drop_keys(struct alter *a)
{
	struct ddl_action *act;

	DDL_EACH(struct ddl_constraint_change, x, &a->c->constraints) {
		if (!x->from || (!x->to && goes_with_column(a->p, a->c, &x->from->key)))
			continue;
		if (x->to && x->fields == DDL_BIT(constraint, comment))
			continue;
		if (x->to && x->fields == DDL_BIT(constraint, name)) {
			action(a, true, DDL_ACTION_RENAME_CONSTRAINT, x->from->name)->to = *x->to->name;
			continue;
		}
		if (x->from->kind != DDL_CONSTRAINT_PRIMARY && !x->from->name && !a->p->rules->drops_unnamed) {
			ddl_plan_refuse(a->p, x->from->node.at, "a constraint without a name cannot be dropped");
			continue;
		}
		/* What is dropped and added again in two statements is foreign keys: the rest can be done in one. */
		act = action(a, x->from->kind == DDL_CONSTRAINT_FOREIGN, DDL_ACTION_DROP_CONSTRAINT, x->from->name);
		act->constraint = x->from;
	}
	DDL_EACH(struct ddl_index_change, x, &a->c->indexes) {
		if (!x->from || (!x->to && goes_with_column(a->p, a->c, &x->from->key)))
			continue;
		if (x->to && x->fields == DDL_BIT(index, comment) && a->p->rules->comment_statements)
			continue;
		if (x->to && x->fields == DDL_BIT(index, name)) {
			rename_index(a, x);
			continue;
		}
		if (a->p->rules->inline_indexes)
			action(a, false, DDL_ACTION_DROP_INDEX, &x->from->name.name);
		else
			ddl_plan_drop_index(a->p, DDL_PHASE_ALTER_TABLE, a->c->from, x->from);
	}
}

static void change_column(struct alter *a, struct ddl_column_change *x)
{
	struct ddl_action *act;

	if (a->p->rules->comment_statements && x->fields == DDL_BIT(column, comment))
		return;
	if (!a->p->rules->whole_column) {
		a->p->rules->alter_column(a->p, a->c, x, statement(a, false));
		return;
	}
	act = action(a, false, DDL_ACTION_MODIFY_COLUMN, &x->from->name);
	act->column = x->to;
}

static void drop_columns(struct alter *a)
{
	DDL_EACH(struct ddl_column_change, x, &a->c->columns)
		if (!x->to)
			action(a, false, DDL_ACTION_DROP_COLUMN, &x->from->name);
}

static void change_columns(struct alter *a)
{
	uint32_t gone = 0;
	bool some_stay;

	DDL_EACH(struct ddl_column_change, x, &a->c->columns)
		gone += !x->to;
	/* A table without columns is refused by most servers: then new ones come first. */
	some_stay = gone < a->c->from->columns.count;
	if (some_stay)
		drop_columns(a);
	DDL_EACH(struct ddl_column_change, x, &a->c->columns)
		if (x->from && x->to)
			change_column(a, x);
	DDL_EACH(struct ddl_column_change, x, &a->c->columns)
		if (!x->from)
			action(a, false, DDL_ACTION_ADD_COLUMN, &x->to->name)->column = x->to;
	if (!some_stay)
		drop_columns(a);
}

static void add_constraints(struct alter *a)
{
	for (int foreign = 0; foreign < 2; foreign++)
		DDL_EACH(struct ddl_constraint_change, x, &a->c->constraints) {
			if (!x->to || (x->to->kind == DDL_CONSTRAINT_FOREIGN) != foreign)
				continue;
			if (x->from && (x->fields == DDL_BIT(constraint, comment) || x->fields == DDL_BIT(constraint, name)))
				continue;
			action(a, false, DDL_ACTION_ADD_CONSTRAINT, NULL)->constraint = x->to;
		}
}

static void add_inline_indexes(struct alter *a)
{
	DDL_EACH(struct ddl_index_change, x, &a->c->indexes)
		if (x->to && x->fields != DDL_BIT(index, name))
			action(a, false, DDL_ACTION_ADD_INDEX, NULL)->index = x->to;
}

static void change_options(struct alter *a)
{
	struct ddl_list changed = { 0 }, gone = { 0 };
	struct ddl_table *from = a->c->from, *to = a->c->to;

	DDL_EACH(struct ddl_option, o, &to->options) {
		struct ddl_option *was = ddl_option_named(&from->options, o->name);

		if (!was || !ddl_same(DDL_STRUCT_option, was, o))
			ddl_list_add(&changed, ddl_clone(a->p->to, o, sizeof(*o)));
	}
	DDL_EACH(struct ddl_option, o, &from->options)
		if (!ddl_option_named(&to->options, o->name))
			ddl_list_add(&gone, ddl_clone(a->p->to, o, sizeof(*o)));
	if (changed.count)
		action(a, false, DDL_ACTION_SET_OPTIONS, NULL)->options = changed;
	if (gone.count)
		action(a, false, DDL_ACTION_RESET_OPTIONS, NULL)->options = gone;
}

static struct ddl_expr *find_raw(const struct ddl_list *l, ddl_atom text)
{
	DDL_EACH(struct ddl_expr, e, l)
		if (e->text == text)
			return e;
	return NULL;
}

static void change_raw(struct alter *a)
{
	DDL_EACH(struct ddl_expr, e, &a->c->from->raw_elements)
		if (!find_raw(&a->c->to->raw_elements, e->text))
			ddl_plan_refuse(a->p, e->node.at, "a clause of table \"%s\" that is carried verbatim cannot be undone",
					ddl_plan_text(a->p, a->c->from->name.name.name));
	DDL_EACH(struct ddl_expr, e, &a->c->to->raw_elements) {
		if (find_raw(&a->c->from->raw_elements, e->text))
			continue;
		if (e->flags & DDL_EXPR_ALTER)
			action(a, false, DDL_ACTION_OTHER, NULL)->expr = e;
		else
			ddl_plan_refuse(a->p, e->node.at, "a clause of table \"%s\" that is carried verbatim cannot be added",
					ddl_plan_text(a->p, a->c->to->name.name.name));
	}
}

static void refuse_rest(struct alter *a)
{
	const uint32_t known = DDL_BIT(table, options) | DDL_BIT(table, comment) | DDL_BIT(table, raw_elements);
	uint32_t rest = a->c->fields & ~known;
	const struct ddl_field *f;
	size_t n;

	if (!rest)
		return;
	f = ddl_struct_fields(DDL_STRUCT_table, &n);
	for (size_t i = 0; i < n; i++)
		if (rest & UINT32_C(1) << i)
			ddl_plan_refuse(a->p, a->c->to->node.at, "no plan is known for a change of \"%s\" of table \"%s\"",
					f[i].name, ddl_plan_text(a->p, a->c->to->name.name.name));
}

static void change_comments(struct alter *a)
{
	struct ddl_table_change *c = a->c;

	if (!a->p->rules->comment_statements) {
		if (c->fields & DDL_BIT(table, comment)) {
			struct ddl_action *act = action(a, false, DDL_ACTION_SET_OPTIONS, NULL);
			struct ddl_option *o = DDL_NEW(&a->p->session->arena, struct ddl_option);

			o->name = ddl_atom_str(&a->p->session->atoms, "comment");
			o->value = c->to->comment;
			if (!o->value) {
				o->value = DDL_NEW(&a->p->session->arena, struct ddl_expr);
				o->value->kind = DDL_EXPR_STRING;
				o->value->text = ddl_atom_str(&a->p->session->atoms, "");
			}
			ddl_list_add(&act->options, o);
		}
		return;
	}
	if (c->fields & DDL_BIT(table, comment))
		ddl_plan_comment(a->p, DDL_PHASE_ALTER_TABLE, DDL_OBJECT_TABLE, &c->to->name, NULL, c->to->comment);
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if (x->to && (x->from ? x->fields & DDL_BIT(column, comment) : x->to->comment != NULL))
			ddl_plan_comment(a->p, DDL_PHASE_ALTER_TABLE, DDL_OBJECT_COLUMN, &c->to->name, &x->to->name, x->to->comment);
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->to && x->to->name && (x->to->comment || (x->from && x->fields == DDL_BIT(constraint, comment))))
			ddl_plan_comment(a->p, DDL_PHASE_ALTER_TABLE, DDL_OBJECT_CONSTRAINT, &c->to->name, x->to->name, x->to->comment);
	DDL_EACH(struct ddl_index_change, x, &c->indexes)
		if (x->from && x->to && x->fields == DDL_BIT(index, comment))
			ddl_plan_index_comment(a->p, DDL_PHASE_ALTER_TABLE, c->to, x->to);
}

static uint32_t plain_consequences(const struct ddl_action *a)
{
	switch ((enum ddl_action_kind)a->kind) {
	case DDL_ACTION_DROP_COLUMN:
		return DDL_LOSES_DATA | DDL_IRREVERSIBLE;
	case DDL_ACTION_SET_NOT_NULL:
	case DDL_ACTION_ADD_CONSTRAINT:
		return DDL_MAY_FAIL;
	case DDL_ACTION_ADD_INDEX:
		return a->index->flags & DDL_KEY_UNIQUE ? DDL_MAY_FAIL : 0;
	case DDL_ACTION_ADD_COLUMN:
		/* What is computed may not fit. */
		if (a->column->generated)
			return DDL_MAY_FAIL;
		return a->column->null == DDL_NULL_NO && !a->column->dflt ? DDL_MAY_FAIL : 0;
	case DDL_ACTION_SET_TYPE:
	case DDL_ACTION_MODIFY_COLUMN:
		return DDL_MAY_FAIL | DDL_REWRITES;
	default:
		return 0;
	}
}

static bool loses_values(struct alter *a, const struct ddl_action *act)
{
	const struct ddl_diff_rules *rules = a->p->rules;

	if (!rules->values || (act->kind != DDL_ACTION_SET_TYPE && act->kind != DDL_ACTION_MODIFY_COLUMN))
		return false;
	DDL_EACH(struct ddl_column_change, x, &a->c->columns)
		if (x->from && x->to && x->from->name.key == act->name.key && !x->from->generated)
			return !ddl_values_kept(a->p, rules->values, rules->through_text, x->from->type, x->to->type);
	return false;
}

static uint32_t consequences_of(struct alter *a, const struct ddl_stmt *s)
{
	uint32_t all = 0;

	DDL_EACH(struct ddl_action, act, &s->items) {
		all |= a->p->rules->consequences ? a->p->rules->consequences(a->p, a->c, act) : plain_consequences(act);
		if (loses_values(a, act))
			all |= DDL_LOSES_DATA | DDL_IRREVERSIBLE;
	}
	return all;
}

static void add_alter(struct alter *a, struct ddl_stmt *s)
{
	const char *table = ddl_plan_text(a->p, a->c->to->name.name.name);
	struct ddl_node *next;

	if (!s || !s->items.count)
		return;
	if (!a->p->rules->one_action) {
		ddl_plan_add(a->p, DDL_PHASE_ALTER_TABLE, s, consequences_of(a, s), "Modify \"%s\" table", table);
		return;
	}
	for (struct ddl_node *n = s->items.first; n; n = next) {
		struct ddl_stmt *one = ddl_plan_alter(a->p, a->c->to);

		next = n->next;
		ddl_list_add(&one->items, n);
		ddl_plan_add(a->p, DDL_PHASE_ALTER_TABLE, one, consequences_of(a, one), "Modify \"%s\" table", table);
	}
}

void ddl_plan_alter_table(struct ddl_plan *p, struct ddl_table_change *c)
{
	struct alter a = { .p = p, .c = c };

	if (p->rules->drop_add_apart && needs_two(c))
		a.drops = ddl_plan_alter(p, c->to);
	refuse_rest(&a);
	drop_keys(&a);
	change_columns(&a);
	if (p->rules->inline_indexes)
		add_inline_indexes(&a);
	add_constraints(&a);
	if (c->fields & DDL_BIT(table, options))
		change_options(&a);
	change_raw(&a);
	if (!p->rules->comment_statements)
		change_comments(&a);
	add_alter(&a, a.drops);
	add_alter(&a, a.main);
	if (!p->rules->inline_indexes)
		DDL_EACH(struct ddl_index_change, x, &c->indexes)
			if (x->to && x->fields != DDL_BIT(index, name) &&
			    !(x->from && x->fields == DDL_BIT(index, comment) && p->rules->comment_statements))
				ddl_plan_create_index(p, DDL_PHASE_ALTER_TABLE, c->to, x->to);
	if (p->rules->comment_statements)
		change_comments(&a);
}
