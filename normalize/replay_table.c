/* replay_table.c - the clauses of ALTER TABLE and ALTER TYPE. */
#include "normalize/replay.h"

#include <string.h>

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static struct ddl_column *need_column(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);

	if (!c && !(a->flags & DDL_STMT_IF_EXISTS))
		ddl_schema_report(s, DDL_DIAG_NO_COLUMN, a->name.at.start ? a->name.at : a->node.at,
				  "table \"%s\" has no column \"%s\"", text(s, t->name.name.name), text(s, a->name.name));
	return c;
}

static void no_such(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a, const char *what)
{
	if (!(a->flags & DDL_STMT_IF_EXISTS))
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, a->name.at.start ? a->name.at : a->node.at,
				  "table \"%s\" has no %s \"%s\"", text(s, t->name.name.name), what, text(s, a->name.name));
}

/* FIRST, AFTER x, or where it was (`was`), or at the end. */
static void place_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a, struct ddl_node *was)
{
	struct ddl_column *after;

	if (a->first) {
		ddl_list_insert(&t->columns, NULL, a->column);
	} else if (a->after.name) {
		after = ddl_find_column(t, a->after.key);
		if (!after)
			ddl_schema_report(s, DDL_DIAG_NO_COLUMN, a->after.at, "table \"%s\" has no column \"%s\"",
					  text(s, t->name.name.name), text(s, a->after.name));
		ddl_list_insert(&t->columns, after ? (void *)after : (void *)t->columns.last, a->column);
	} else {
		ddl_list_insert(&t->columns, was, a->column);
	}
}

static void add_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	if (ddl_find_column(t, a->column->name.key)) {
		if (!(a->flags & (DDL_STMT_IF_NOT_EXISTS | DDL_STMT_GUARDED)))
			ddl_schema_report(s, DDL_DIAG_DUPLICATE_COLUMN, a->column->name.at,
					  "table \"%s\" has a column \"%s\" already", text(s, t->name.name.name),
					  text(s, a->column->name.name));
		return;
	}
	place_column(s, t, a, t->columns.last);
}

static void remove_parts(struct ddl_list *parts, ddl_atom key)
{
	struct ddl_node *next;

	for (struct ddl_node *n = parts->first; n; n = next) {
		next = n->next;
		if (((struct ddl_part *)(void *)n)->column.key == key)
			ddl_list_remove(parts, n);
	}
}

static bool key_uses(const struct ddl_schema *s, const struct ddl_key *k, ddl_atom column)
{
	DDL_EACH(struct ddl_part, p, &k->parts)
		if (p->column.name ? p->column.key == column : ddl_expr_uses(s, p->expr, column))
			return true;
	DDL_EACH(struct ddl_name, n, ddl_list_of(k->include))
		if (n->ident.key == column)
			return true;
	return k->where && ddl_expr_uses(s, k->where, column);
}

static bool constraint_uses(const struct ddl_schema *s, const struct ddl_constraint *k, ddl_atom column)
{
	return key_uses(s, &k->key, column) || (k->check && ddl_expr_uses(s, k->check, column));
}

static void refuse_drop(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a, const char *what)
{
	ddl_schema_report(s, DDL_DIAG_IN_USE, a->name.at, "column \"%s\" of \"%s\" cannot be dropped: %s uses it",
			  text(s, a->name.name), text(s, t->name.name.name), what);
}

static void drop_dependents(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a, ddl_atom key)
{
	enum ddl_drop_column how = s->rules->drop_column;
	struct ddl_node *next;

	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;

		next = n->next;
		if (!constraint_uses(s, k, key))
			continue;
		if (how == DDL_DROP_REFUSED)
			refuse_drop(s, t, a, "a constraint");
		if (how == DDL_DROP_SHRINKS && k->key.parts.count > 1 && k->kind != DDL_CONSTRAINT_FOREIGN)
			remove_parts(&k->key.parts, key);
		else
			ddl_list_remove(&t->constraints, k);
	}
	for (struct ddl_node *n = t->indexes.first; n; n = next) {
		struct ddl_index *i = (struct ddl_index *)(void *)n;

		next = n->next;
		if (!key_uses(s, &i->key, key))
			continue;
		if (how == DDL_DROP_REFUSED)
			refuse_drop(s, t, a, "an index");
		if (how == DDL_DROP_SHRINKS && i->key.parts.count > 1)
			remove_parts(&i->key.parts, key);
		else
			ddl_drop_index(s, t, i);
	}
}

static void drop_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = need_column(s, t, a);

	if (!c)
		return;
	drop_dependents(s, t, a, c->name.key);
	ddl_list_remove(&t->columns, c);
	if (s->rules->dropped_column)
		s->rules->dropped_column(s, t, c);
	if (!t->columns.count)
		ddl_schema_report(s, DDL_DIAG_BAD_CLAUSE, a->node.at, "table \"%s\" would have no column left",
				  text(s, t->name.name.name));
}

static struct ddl_node *before(const struct ddl_list *l, const void *node)
{
	struct ddl_node *prev = NULL;

	for (struct ddl_node *n = l->first; n && n != node; n = n->next)
		prev = n;
	return prev;
}

static void modify_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = need_column(s, t, a), *other;
	struct ddl_node *was;

	if (!c)
		return;
	other = ddl_find_column(t, a->column->name.key);
	if (other && other != c) {
		ddl_schema_report(s, DDL_DIAG_DUPLICATE_COLUMN, a->column->name.at, "table \"%s\" has a column \"%s\" already",
				  text(s, t->name.name.name), text(s, a->column->name.name));
		return;
	}
	if (c->name.key != a->column->name.key)
		ddl_rename_column(s, t, c, a->column->name);
	was = before(&t->columns, c);
	ddl_list_remove(&t->columns, c);
	place_column(s, t, a, was);
}

static void set_type(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = need_column(s, t, a);
	struct ddl_option *o = (struct ddl_option *)(void *)a->options.first;
	const struct ddl_expr *schema;

	if (!c)
		return;
	c->type = a->type;
	c->collation = o && o->value && o->value->ident ? o->value->ident : NULL;
	schema = c->collation ? (const struct ddl_expr *)(void *)o->value->args.first : NULL;
	if (schema || c->more->collation_schema)
		ddl_column_own(&s->session->arena, c)->collation_schema = schema ? schema->ident : NULL;
}

static void set_default(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = need_column(s, t, a);

	if (c) {
		c->dflt = a->kind == DDL_ACTION_SET_DEFAULT ? a->expr : NULL;
		c->flags &= ~(uint32_t)DDL_COLUMN_SERIAL;
	}
}

static void set_null(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = need_column(s, t, a);

	if (c) {
		c->null = a->kind == DDL_ACTION_SET_NOT_NULL ? DDL_NULL_NO : DDL_NULL_YES;
		if (c->more->null_name)
			ddl_column_own(&s->session->arena, c)->null_name = NULL;
	}
}

static void set_identity(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	const uint32_t identity = DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT;
	struct ddl_column *c = need_column(s, t, a);

	if (!c)
		return;
	if (a->kind == DDL_ACTION_DROP_IDENTITY) {
		c->flags &= ~identity;
		ddl_column_own(&s->session->arena, c)->identity = (struct ddl_list){ 0 };
		return;
	}
	if (a->column->flags & identity)
		c->flags = (c->flags & ~identity) | (a->column->flags & identity);
	ddl_merge_options(s, &ddl_column_own(&s->session->arena, c)->identity,
			  &ddl_column_own(&s->session->arena, a->column)->identity);
}

static void set_expression(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = need_column(s, t, a);

	if (!c)
		return;
	c->generated = a->kind == DDL_ACTION_SET_EXPRESSION ? a->expr : NULL;
	if (!c->generated)
		c->flags &= ~(uint32_t)(DDL_COLUMN_STORED | DDL_COLUMN_VIRTUAL);
}

static void set_column_option(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = need_column(s, t, a);

	if (c)
		ddl_merge_options(s, &ddl_column_own(&s->session->arena, c)->options, &a->options);
}

static void rename_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = need_column(s, t, a), *other;

	if (!c)
		return;
	other = ddl_find_column(t, a->to.key);
	if (other && other != c) {
		ddl_schema_report(s, DDL_DIAG_DUPLICATE_COLUMN, a->to.at, "table \"%s\" has a column \"%s\" already",
				  text(s, t->name.name.name), text(s, a->to.name));
		return;
	}
	ddl_rename_column(s, t, c, a->to);
}

static void add_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_constraint *k = a->constraint;

	if (k->name && ddl_find_constraint(t, k->name->key)) {
		if (!(a->flags & (DDL_STMT_IF_NOT_EXISTS | DDL_STMT_GUARDED)))
			ddl_schema_report(s, DDL_DIAG_EXISTS, k->name->at, "table \"%s\" has a constraint \"%s\" already",
					  text(s, t->name.name.name), text(s, k->name->name));
		return;
	}
	if (k->kind == DDL_CONSTRAINT_PRIMARY && ddl_primary_key(t)) {
		ddl_schema_report(s, DDL_DIAG_BAD_KEY, k->node.at, "table \"%s\" has a primary key already",
				  text(s, t->name.name.name));
		return;
	}
	ddl_list_add(&t->constraints, k);
}

static void drop_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		bool named = k->name && k->name->key == a->name.key;

		if (a->constraint && a->constraint->kind == DDL_CONSTRAINT_PRIMARY && !a->name.name)
			named = k->kind == DDL_CONSTRAINT_PRIMARY;
		else if (a->constraint && a->constraint->kind != k->kind)
			named = false;
		if (!named)
			continue;
		ddl_list_remove(&t->constraints, k);
		return;
	}
	no_such(s, t, a, "constraint");
}

static void alter_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	const uint32_t deferring = DDL_KEY_DEFERRABLE | DDL_KEY_NOT_DEFERRABLE | DDL_KEY_INITIALLY_DEFERRED |
				   DDL_KEY_INITIALLY_IMMEDIATE;
	const uint32_t enforcing = DDL_KEY_ENFORCED | DDL_KEY_NOT_ENFORCED;
	struct ddl_constraint *k = ddl_find_constraint(t, a->name.key);

	if (!k) {
		no_such(s, t, a, "constraint");
		return;
	}
	if (a->kind == DDL_ACTION_VALIDATE_CONSTRAINT) {
		k->flags &= ~(uint32_t)DDL_KEY_NOT_VALID;
		return;
	}
	if (a->constraint->flags & deferring)
		k->flags &= ~deferring;
	if (a->constraint->flags & enforcing)
		k->flags &= ~enforcing;
	k->flags |= a->constraint->flags;
}

static void rename_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_constraint *k = ddl_find_constraint(t, a->name.key);

	if (!k) {
		no_such(s, t, a, "constraint");
		return;
	}
	k->name = DDL_NEW(&s->session->arena, struct ddl_ident);
	*k->name = a->to;
	k->flags &= ~(uint32_t)DDL_KEY_NAME_DERIVED;
}

static void add_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_index *i = a->index;

	if (i->name.name.name && ddl_find_index(t, i->name.name.key)) {
		if (!(a->flags & (DDL_STMT_IF_NOT_EXISTS | DDL_STMT_GUARDED)))
			ddl_schema_report(s, DDL_DIAG_EXISTS, i->name.name.at, "table \"%s\" has an index \"%s\" already",
					  text(s, t->name.name.name), text(s, i->name.name.name));
		return;
	}
	ddl_add_index(s, t, i);
}

static void drop_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_index *i = ddl_find_index(t, a->name.key);

	if (i)
		ddl_drop_index(s, t, i);
	else
		no_such(s, t, a, "index");
}

static void rename_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_index *i = ddl_find_index(t, a->name.key);

	if (!i) {
		no_such(s, t, a, "index");
		return;
	}
	if (ddl_find_index(t, a->to.key) && ddl_find_index(t, a->to.key) != i) {
		ddl_schema_report(s, DDL_DIAG_EXISTS, a->to.at, "table \"%s\" has an index \"%s\" already",
				  text(s, t->name.name.name), text(s, a->to.name));
		return;
	}
	if (s->rules->index_scope_schema) {
		struct ddl_object *o = ddl_find(s, DDL_SCOPE_INDEX, i->name.schema.key, 0, i->name.name.key);

		if (o)
			ddl_rename_object(s, o, o->schema, a->to.key);
	}
	i->name.name = a->to;
	i->flags &= ~(uint32_t)(DDL_KEY_NAME_DERIVED | DDL_KEY_IMPLIED);
}

static void alter_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_index *i = ddl_find_index(t, a->name.key);

	if (!i) {
		no_such(s, t, a, "index");
		return;
	}
	DDL_EACH(struct ddl_option, o, &a->options) {
		if (ddl_atom_is(&s->session->atoms, o->name, "visible"))
			i->flags &= ~(uint32_t)DDL_KEY_INVISIBLE;
		else if (ddl_atom_is(&s->session->atoms, o->name, "invisible"))
			i->flags |= DDL_KEY_INVISIBLE;
	}
}

static void rename_table(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_qname to = { .name = a->to, .schema = a->kind == DDL_ACTION_SET_SCHEMA ? a->to : a->after };
	struct ddl_object *o = ddl_find_relation(s, &t->name), *other;

	if (a->kind == DDL_ACTION_SET_SCHEMA)
		to.name = t->name.name;
	if (to.schema.name)
		ddl_resolve(s, &to);
	else
		to.schema = t->name.schema;
	other = ddl_find_relation(s, &to);
	if (other && other != o) {
		ddl_schema_report(s, DDL_DIAG_EXISTS, a->to.at, "table \"%s\" exists already", text(s, to.name.name));
		return;
	}
	ddl_rename_table(s, o, &to);
}

static void set_options(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	ddl_merge_options(s, &t->options, &a->options);
}

static void reset_options(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	(void)s;
	DDL_EACH(struct ddl_option, o, &a->options) {
		struct ddl_option *was = ddl_option_named(&t->options, o->name);

		if (was)
			ddl_list_remove(&t->options, was);
	}
}

static void other(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	DDL_EACH(struct ddl_expr, e, &t->raw_elements)
		if (e->text == a->expr->text)
			return;
	a->expr->flags |= DDL_EXPR_ALTER;
	ddl_list_add(&t->raw_elements, ddl_clone(s, a->expr, sizeof(*a->expr)));
}

static void ignored(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	(void)s;
	(void)t;
	(void)a;
}

static void (*const handlers[DDL_ACTION_COUNT])(struct ddl_schema *, struct ddl_table *, struct ddl_action *) = {
	[DDL_ACTION_ADD_COLUMN] = add_column,
	[DDL_ACTION_DROP_COLUMN] = drop_column,
	[DDL_ACTION_MODIFY_COLUMN] = modify_column,
	[DDL_ACTION_SET_TYPE] = set_type,
	[DDL_ACTION_SET_DEFAULT] = set_default,
	[DDL_ACTION_DROP_DEFAULT] = set_default,
	[DDL_ACTION_SET_NOT_NULL] = set_null,
	[DDL_ACTION_DROP_NOT_NULL] = set_null,
	[DDL_ACTION_ADD_IDENTITY] = set_identity,
	[DDL_ACTION_SET_IDENTITY] = set_identity,
	[DDL_ACTION_DROP_IDENTITY] = set_identity,
	[DDL_ACTION_SET_EXPRESSION] = set_expression,
	[DDL_ACTION_DROP_EXPRESSION] = set_expression,
	[DDL_ACTION_SET_COLUMN_OPTION] = set_column_option,
	[DDL_ACTION_RENAME_COLUMN] = rename_column,
	[DDL_ACTION_ADD_CONSTRAINT] = add_constraint,
	[DDL_ACTION_DROP_CONSTRAINT] = drop_constraint,
	[DDL_ACTION_ALTER_CONSTRAINT] = alter_constraint,
	[DDL_ACTION_VALIDATE_CONSTRAINT] = alter_constraint,
	[DDL_ACTION_RENAME_CONSTRAINT] = rename_constraint,
	[DDL_ACTION_ADD_INDEX] = add_index,
	[DDL_ACTION_DROP_INDEX] = drop_index,
	[DDL_ACTION_RENAME_INDEX] = rename_index,
	[DDL_ACTION_ALTER_INDEX] = alter_index,
	[DDL_ACTION_RENAME_TABLE] = rename_table,
	[DDL_ACTION_SET_SCHEMA] = rename_table,
	[DDL_ACTION_SET_OPTIONS] = set_options,
	[DDL_ACTION_RESET_OPTIONS] = reset_options,
	[DDL_ACTION_CONVERT_CHARSET] = set_options,
	[DDL_ACTION_ADD_PERIOD] = other,
	[DDL_ACTION_OTHER] = other,
	[DDL_ACTION_IGNORED] = ignored,
};

void ddl_replay_actions(struct ddl_schema *s, struct ddl_table *t, struct ddl_stmt *stmt)
{
	struct ddl_node *next;

	for (struct ddl_node *n = stmt->items.first; n; n = next) {
		struct ddl_action *a = (struct ddl_action *)(void *)n;

		next = n->next;
		if (s->rules->action && s->rules->action(s, t, a))
			continue;
		if (handlers[a->kind])
			handlers[a->kind](s, t, a);
		else
			ddl_schema_report(s, DDL_DIAG_UNSUPPORTED, a->node.at, "this clause cannot be followed for a table");
		if (!ddl_table_fits(s, t, a->node.at))
			return;
	}
	ddl_normalize_table(s, t);
}

static struct ddl_expr *find_value(const struct ddl_enum *e, ddl_atom value)
{
	DDL_EACH(struct ddl_expr, v, &e->values)
		if (v->text == value)
			return v;
	return NULL;
}

/* options: before or after, with the neighbour */
static void add_value(struct ddl_schema *s, struct ddl_enum *e, struct ddl_action *a)
{
	struct ddl_option *o = (struct ddl_option *)(void *)a->options.first;
	struct ddl_expr *next_to;
	struct ddl_node *after = e->values.last;

	if (find_value(e, a->expr->text)) {
		if (!(a->flags & (DDL_STMT_IF_NOT_EXISTS | DDL_STMT_GUARDED)))
			ddl_schema_report(s, DDL_DIAG_EXISTS, a->node.at, "type \"%s\" has a value '%s' already",
					  text(s, e->name.name.name), text(s, a->expr->text));
		return;
	}
	if (o) {
		next_to = find_value(e, o->value->text);
		if (!next_to) {
			ddl_schema_report(s, DDL_DIAG_NO_OBJECT, a->node.at, "type \"%s\" has no value '%s'",
					  text(s, e->name.name.name), text(s, o->value->text));
			return;
		}
		after = ddl_atom_is(&s->session->atoms, o->name, "before") ? before(&e->values, next_to) : &next_to->node;
	}
	ddl_list_insert(&e->values, after, ddl_clone(s, a->expr, sizeof(*a->expr)));
}

static void rename_value(struct ddl_schema *s, struct ddl_enum *e, struct ddl_action *a)
{
	struct ddl_option *o = (struct ddl_option *)(void *)a->options.first;
	struct ddl_expr *v = find_value(e, a->expr->text);

	if (v)
		v->text = o->value->text;
	else
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, a->node.at, "type \"%s\" has no value '%s'",
				  text(s, e->name.name.name), text(s, a->expr->text));
}

void ddl_replay_alter_type(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_object *o;

	ddl_resolve(s, &stmt->name);
	o = ddl_find(s, DDL_SCOPE_TYPE, stmt->name.schema.key, 0, stmt->name.name.key);
	if (!o) {
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, stmt->name.name.at, "type \"%s\" does not exist",
				  text(s, stmt->name.name.name));
		return;
	}
	DDL_EACH(struct ddl_action, a, &stmt->items) {
		struct ddl_qname to = { .schema = stmt->name.schema, .name = a->to };

		if (a->kind == DDL_ACTION_RENAME_TABLE) {
			ddl_rename_plain(s, o, &to);
		} else if (a->kind == DDL_ACTION_SET_SCHEMA) {
			to.name = stmt->name.name;
			to.schema = a->to;
			ddl_resolve(s, &to);
			ddl_rename_plain(s, o, &to);
		} else if (o->stmt->kind != DDL_STMT_CREATE_TYPE) {
			continue;
		} else if (a->kind == DDL_ACTION_ADD_VALUE) {
			add_value(s, o->stmt->u.enumeration, a);
		} else if (a->kind == DDL_ACTION_RENAME_VALUE) {
			rename_value(s, o->stmt->u.enumeration, a);
		}
	}
}
