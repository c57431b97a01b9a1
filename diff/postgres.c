/*
 * postgres.c - how PostgreSQL changes things.
 *
 * Reference: PostgreSQL 18 manual, ALTER TABLE, ALTER TYPE, ALTER SEQUENCE; what may stand together in one
 * ALTER TABLE and in which order it runs was tried on 18.6 (drops first, then types, then the rest).
 */
#include "diff/postgres.h"

#include <string.h>

#include "diff/rules.h"
#include "diff/values.h"

static const uint32_t identity = DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT;

static bool is(const struct ddl_plan *p, ddl_atom a, const char *text)
{
	return ddl_atom_is(&p->session->atoms, a, text);
}

struct ddl_option *ddl_postgres_new_option(struct ddl_plan *p, const char *name, struct ddl_expr *value)
{
	struct ddl_option *o = DDL_NEW(&p->session->arena, struct ddl_option);

	o->name = ddl_atom_str(&p->session->atoms, name);
	o->value = value;
	return o;
}

struct ddl_expr *ddl_postgres_new_expr(struct ddl_plan *p, enum ddl_expr_kind kind, const char *text)
{
	struct ddl_expr *e = DDL_NEW(&p->session->arena, struct ddl_expr);

	e->kind = (uint8_t)kind;
	e->text = text ? ddl_atom_str(&p->session->atoms, text) : 0;
	return e;
}

/* Types */

enum family { OTHER, NUMBER, TEXT, TIME, BOOLEAN, JSON, BITS, NETWORK };

static enum family family_of(const struct ddl_plan *p, const struct ddl_type *t)
{
	static const struct { const char *name; enum family family; } names[] = {
		{ "timestamp with time zone", TIME }, { "timestamp without time zone", TIME }, { "date", TIME },
		{ "boolean", BOOLEAN }, { "json", JSON }, { "jsonb", JSON }, { "bit", BITS }, { "bit varying", BITS },
		{ "inet", NETWORK }, { "cidr", NETWORK },
	};

	if (t->dims || t->schema)
		return OTHER;
	if (ddl_postgres_is_text(p->to, t))
		return TEXT;
	if (ddl_postgres_is_number(p->to, t))
		return NUMBER;
	for (size_t i = 0; i < DDL_COUNT(names); i++)
		if (is(p, t->name, names[i].name))
			return names[i].family;
	return OTHER;
}

/* Does the server convert by itself (assignment casts, pg_cast; everything becomes text)? */
static bool converts(const struct ddl_plan *p, const struct ddl_type *from, const struct ddl_type *to)
{
	enum family family = family_of(p, to);

	if (ddl_postgres_same_type(p->to, from, to) || family == TEXT)
		return true;
	return family != OTHER && family == family_of(p, from);
}

static struct ddl_expr *name_of(struct ddl_plan *p, const struct ddl_column *c)
{
	struct ddl_expr *e = ddl_postgres_new_expr(p, DDL_EXPR_NAME, NULL);

	e->ident = ddl_clone_ident(p->to, &c->name);
	return e;
}

static struct ddl_expr *cast(struct ddl_plan *p, struct ddl_expr *e, struct ddl_type *t)
{
	struct ddl_expr *c = ddl_postgres_new_expr(p, DDL_EXPR_CAST, NULL);

	c->type = t;
	c->flags = DDL_EXPR_COLONS;
	c->depth = (uint16_t)(e->depth + 1);
	ddl_list_add(&c->args, e);
	return c;
}

struct ddl_type *ddl_postgres_named_type(struct ddl_plan *p, const char *name, uint8_t dims)
{
	struct ddl_type *t = DDL_NEW(&p->session->arena, struct ddl_type);

	t->name = ddl_atom_str(&p->session->atoms, name);
	t->dims = dims;
	return t;
}

/* Casts that the server has between families, which are more than both have in common as texts (pg_cast). */
static bool casts(const struct ddl_plan *p, const struct ddl_type *from, const struct ddl_type *to)
{
	enum family a = family_of(p, from), b = family_of(p, to);

	if (a == TEXT)
		return true;
	if (a == JSON && is(p, from->name, "jsonb"))
		return b == NUMBER || b == BOOLEAN;
	return (a == NUMBER && b == BITS && !is(p, from->name, "numeric")) || (a == BITS && b == NUMBER && !is(p, to->name, "numeric"));
}

/* CASE WHEN c IS NULL THEN NULL ELSE ARRAY[c]::type END */
static struct ddl_expr *wrap_in_array(struct ddl_plan *p, const struct ddl_column *from, const struct ddl_column *c,
				      struct ddl_type *t)
{
	struct ddl_expr *e = ddl_postgres_new_expr(p, DDL_EXPR_CASE, NULL), *when = ddl_postgres_new_expr(p, DDL_EXPR_WHEN, NULL);
	struct ddl_expr *test = ddl_postgres_new_expr(p, DDL_EXPR_IS, NULL), *array = ddl_postgres_new_expr(p, DDL_EXPR_ARRAY, NULL), *one;
	struct ddl_type element;

	ddl_list_add(&test->args, name_of(p, c));
	ddl_list_add(&test->args, ddl_postgres_new_expr(p, DDL_EXPR_NULL, NULL));
	ddl_list_add(&when->args, test);
	ddl_list_add(&when->args, ddl_postgres_new_expr(p, DDL_EXPR_NULL, NULL));
	one = name_of(p, c);
	element = *t;
	element.dims = 0;
	if (!converts(p, from->type, &element) && !casts(p, from->type, &element))
		one = cast(p, one, ddl_postgres_named_type(p, "text", 0));
	ddl_list_add(&array->args, one);
	ddl_list_add(&e->args, ddl_postgres_new_expr(p, DDL_EXPR_EMPTY, NULL));
	ddl_list_add(&e->args, when);
	ddl_list_add(&e->args, cast(p, array, t));
	e->depth = 3;
	return e;
}

/* How the rows get the new type, where the server does not know by itself. */
static struct ddl_expr *conversion(struct ddl_plan *p, const struct ddl_column *from, const struct ddl_column *to)
{
	struct ddl_type *a = from->type, *b = to->type;
	struct ddl_expr *c = name_of(p, to);

	if (converts(p, a, b))
		return NULL;
	if (b->dims && !a->dims && family_of(p, a) != TEXT)
		return wrap_in_array(p, from, to, b);
	if (family_of(p, b) == BOOLEAN && family_of(p, a) == NUMBER)
		return cast(p, is(p, a->name, "integer") ? c : cast(p, c, ddl_postgres_named_type(p, "integer", 0)), b);
	if (family_of(p, a) == BOOLEAN && family_of(p, b) == NUMBER)
		return is(p, b->name, "integer") ? cast(p, c, b) : cast(p, cast(p, c, ddl_postgres_named_type(p, "integer", 0)), b);
	if (casts(p, a, b))
		return cast(p, c, b);
	/* Two types that know nothing of each other: through text. */
	return cast(p, cast(p, c, ddl_postgres_named_type(p, "text", a->dims && b->dims ? 1 : 0)), b);
}

/* Columns */

static struct ddl_action *action(struct ddl_plan *p, struct ddl_stmt *alter, enum ddl_action_kind kind, const struct ddl_column *c)
{
	return ddl_plan_action(p, alter, kind, &c->name);
}

static bool is_dropped(const struct ddl_stmt *alter, ddl_atom column)
{
	DDL_EACH(struct ddl_action, a, &alter->items)
		if (a->kind == DDL_ACTION_DROP_COLUMN && a->name.key == column)
			return true;
	return false;
}

/* What is computed can be computed again; a column with rows of its own would lose them. */
static void make_anew(struct ddl_plan *p, const struct ddl_table_change *t, struct ddl_column *from, struct ddl_column *to,
		      struct ddl_stmt *alter)
{
	if (is_dropped(alter, from->name.key))
		return;
	DDL_EACH(struct ddl_constraint, k, &t->to->constraints)
		if (ddl_parts_have(&k->key.parts, to->name.key) || (k->check && ddl_expr_uses(p->to, k->check, to->name.key)))
			ddl_plan_refuse(p, to->node.at, "column \"%s\" must be made anew, and a constraint uses it",
					ddl_plan_text(p, to->name.name));
	DDL_EACH(struct ddl_index, i, &t->to->indexes)
		if (ddl_parts_have(&i->key.parts, to->name.key))
			ddl_plan_refuse(p, to->node.at, "column \"%s\" must be made anew, and an index uses it",
					ddl_plan_text(p, to->name.name));
	action(p, alter, DDL_ACTION_DROP_COLUMN, from);
	action(p, alter, DDL_ACTION_ADD_COLUMN, to)->column = to;
}

static void change_generated(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column_change *x,
			     struct ddl_stmt *alter)
{
	struct ddl_column *from = x->from, *to = x->to;
	bool same_kind = !((from->flags ^ to->flags) & (DDL_COLUMN_STORED | DDL_COLUMN_VIRTUAL));

	if (is_dropped(alter, from->name.key))
		return;
	if (from->generated && to->generated && same_kind && p->to->version >= DDL_VERSION(17, 0)) {
		action(p, alter, DDL_ACTION_SET_EXPRESSION, to)->expr = to->generated;
		return;
	}
	if (from->generated && !to->generated && from->flags & DDL_COLUMN_STORED) {
		action(p, alter, DDL_ACTION_DROP_EXPRESSION, to);
		return;
	}
	make_anew(p, t, from, to, alter);
}

/* The server refuses to change the type of what another column is computed from (manual, ALTER TABLE). */
static void make_computed_anew(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column *source,
			       struct ddl_stmt *alter)
{
	DDL_EACH(struct ddl_column, to, &t->to->columns) {
		struct ddl_column *from = ddl_find_column(t->from, to->name.key);

		if (from && from->generated && to->generated && ddl_expr_uses(p->from, from->generated, source->name.key))
			make_anew(p, t, from, to, alter);
	}
}

static void change_type(struct ddl_plan *p, const struct ddl_column_change *x, struct ddl_stmt *alter)
{
	struct ddl_action *a = action(p, alter, DDL_ACTION_SET_TYPE, x->to);
	struct ddl_expr *collation;

	a->type = x->to->type;
	a->expr = conversion(p, x->from, x->to);
	if (!x->to->collation)
		return;
	collation = ddl_postgres_new_expr(p, DDL_EXPR_NAME, NULL);
	collation->ident = x->to->collation;
	if (x->to->more->collation_schema) {
		struct ddl_expr *schema = ddl_postgres_new_expr(p, DDL_EXPR_NAME, NULL);

		schema->ident = x->to->more->collation_schema;
		ddl_list_add(&collation->args, schema);
	}
	ddl_list_add(&a->options, ddl_postgres_new_option(p, "collate", collation));
}

static void change_column_options(struct ddl_plan *p, const struct ddl_column_change *x, struct ddl_stmt *alter)
{
	DDL_EACH(struct ddl_option, o, &x->to->more->options) {
		struct ddl_option *was = ddl_option_named(&x->from->more->options, o->name);

		if (!was || !ddl_same(DDL_STRUCT_option, was, o))
			ddl_list_add(&action(p, alter, DDL_ACTION_SET_COLUMN_OPTION, x->to)->options, ddl_clone(p->to, o, sizeof(*o)));
	}
	DDL_EACH(struct ddl_option, o, &x->from->more->options) {
		struct ddl_option *none;

		if (ddl_option_named(&x->to->more->options, o->name))
			continue;
		none = ddl_postgres_new_option(p, ddl_plan_text(p, o->name), is(p, o->name, "statistics") ? NULL : ddl_postgres_new_expr(p, DDL_EXPR_RAW, "default"));
		ddl_list_add(&action(p, alter, DDL_ACTION_SET_COLUMN_OPTION, x->to)->options, none);
	}
}

static void alter_column(struct ddl_plan *p, struct ddl_table_change *t, struct ddl_column_change *x, struct ddl_stmt *alter)
{
	struct ddl_column *from = x->from, *to = x->to;
	uint32_t fields = x->fields;
	bool serial_gone = from->flags & ~to->flags & DDL_COLUMN_SERIAL, serial_new = to->flags & ~from->flags & DDL_COLUMN_SERIAL;
	bool retyped = fields & (DDL_BIT(column, type) | DDL_BIT(column, collation) | DDL_BIT(column, collation_schema));
	/* A default keeps the type it was given as. */
	bool restated = retyped && from->dflt && (!ddl_postgres_same_type(p->to, from->type, to->type) || fields & DDL_BIT(column, dflt));

	if (fields & DDL_BIT(column, generated) || (from->generated && (from->flags ^ to->flags) & (DDL_COLUMN_STORED | DDL_COLUMN_VIRTUAL))) {
		change_generated(p, t, x, alter);
		if (!from->generated || !to->generated)
			return;
	}
	if ((from->flags & identity) && !(to->flags & identity))
		action(p, alter, DDL_ACTION_DROP_IDENTITY, to);
	if (serial_gone || restated || (from->dflt && !to->dflt))
		action(p, alter, DDL_ACTION_DROP_DEFAULT, to);
	if (retyped) {
		make_computed_anew(p, t, from, alter);
		if (is_dropped(alter, from->name.key))
			return;
		change_type(p, x, alter);
	}
	if (fields & DDL_BIT(column, null))
		action(p, alter, to->null == DDL_NULL_NO ? DDL_ACTION_SET_NOT_NULL : DDL_ACTION_DROP_NOT_NULL, to);
	if (to->dflt && (fields & DDL_BIT(column, dflt) || restated || serial_gone))
		action(p, alter, DDL_ACTION_SET_DEFAULT, to)->expr = to->dflt;
	ddl_postgres_change_identity(p, t, x, alter);
	if (serial_new)
		ddl_postgres_make_serial(p, t, x, alter);
	if (serial_gone)
		ddl_postgres_drop_serial(p, t, x);
	if (retyped && from->flags & to->flags & DDL_COLUMN_SERIAL)
		ddl_postgres_retype_serial(p, t->to, to);
	if (fields & DDL_BIT(column, options))
		change_column_options(p, x, alter);
}

/* Tables */

/* In any order: a foreign key need not name the columns as its target does. */
static bool same_names(const struct ddl_list *names, const struct ddl_list *parts)
{
	if (names->count != parts->count)
		return false;
	DDL_EACH(struct ddl_name, n, names)
		if (!ddl_parts_have(parts, n->ident.key))
			return false;
	return true;
}

static void drop_foreign(struct ddl_plan *p, const struct ddl_table *t, struct ddl_constraint *k)
{
	struct ddl_stmt *s = ddl_plan_alter(p, t);

	ddl_plan_action(p, s, DDL_ACTION_DROP_CONSTRAINT, k->name)->constraint = k;
	ddl_plan_add(p, DDL_PHASE_DROP_FOREIGN, s, 0, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

static void add_foreign(struct ddl_plan *p, const struct ddl_table *t, struct ddl_constraint *k)
{
	struct ddl_stmt *s = ddl_plan_alter(p, t);

	ddl_plan_action(p, s, DDL_ACTION_ADD_CONSTRAINT, NULL)->constraint = k;
	ddl_plan_add(p, DDL_PHASE_ADD_FOREIGN, s, DDL_MAY_FAIL, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

static void set_foreign(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_constraint_change *x)
{
	struct ddl_stmt *s = ddl_plan_alter(p, t);

	if (x->from->flags & DDL_KEY_NOT_VALID && !((x->from->flags ^ x->to->flags) & (DDL_KEY_DEFERRABLE | DDL_KEY_INITIALLY_DEFERRED))) {
		ddl_plan_action(p, s, DDL_ACTION_VALIDATE_CONSTRAINT, x->to->name);
	} else {
		struct ddl_constraint *k = ddl_clone(p->to, x->to, sizeof(*x->to));

		if (!(k->flags & DDL_KEY_DEFERRABLE))
			k->flags |= DDL_KEY_NOT_DEFERRABLE;
		else if (!(k->flags & DDL_KEY_INITIALLY_DEFERRED))
			k->flags |= DDL_KEY_INITIALLY_IMMEDIATE;
		ddl_plan_action(p, s, DDL_ACTION_ALTER_CONSTRAINT, x->to->name)->constraint = k;
	}
	ddl_plan_add(p, DDL_PHASE_ADD_FOREIGN, s, DDL_MAY_FAIL, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

static bool only_flags(const struct ddl_constraint_change *x, uint32_t flags)
{
	return x->fields == DDL_BIT(constraint, flags) && !((x->from->flags ^ x->to->flags) & ~(flags | DDL_KEY_NAME_DERIVED | DDL_KEY_RESOLVED |
	       DDL_KEY_CHECKED | DDL_KEY_IMPLIED | DDL_KEY_CONSTRAINT));
}

static void rename_constraint(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_constraint_change *x)
{
	struct ddl_stmt *s = ddl_plan_alter(p, t);

	ddl_plan_action(p, s, DDL_ACTION_RENAME_CONSTRAINT, x->from->name)->to = *x->to->name;
	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, s, 0, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

/* Foreign keys go first and come last, whatever happens between; renaming stands alone. True: nothing is left to do. */
static bool take_constraint(struct ddl_plan *p, struct ddl_table_change *c, struct ddl_constraint_change *x)
{
	const uint32_t settable = DDL_KEY_DEFERRABLE | DDL_KEY_INITIALLY_DEFERRED | DDL_KEY_NOT_VALID;
	bool foreign = (x->to ? x->to : x->from)->kind == DDL_CONSTRAINT_FOREIGN;

	if (x->from && x->to && x->fields == DDL_BIT(constraint, name)) {
		rename_constraint(p, c->to, x);
		return true;
	}
	if (x->from && x->to && x->fields == DDL_BIT(constraint, comment))
		return false;
	if (x->from && x->to && (foreign || only_flags(x, DDL_KEY_NOT_VALID)) && only_flags(x, settable) && !(x->to->flags & DDL_KEY_NOT_VALID)) {
		set_foreign(p, c->to, x);
		return true;
	}
	if (!foreign)
		return false;
	if (x->from)
		drop_foreign(p, c->from, x->from);
	if (x->to)
		add_foreign(p, c->to, x->to);
	if (x->to && x->to->comment)
		ddl_plan_comment(p, DDL_PHASE_ADD_FOREIGN, DDL_OBJECT_CONSTRAINT, &c->to->name, x->to->name, x->to->comment);
	return true;
}

static bool changes_itself(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_constraint *k)
{
	struct ddl_table *to = ddl_find_table(p->to, &t->name);
	struct ddl_constraint *same = to && k->name ? ddl_find_constraint(to, k->name->key) : NULL;

	return !same || ddl_compare(DDL_STRUCT_constraint, k, same) & ~DDL_BIT(constraint, comment);
}

/* Does a foreign key of a table need this key of target, or this column of either? */
static bool needs_foreign(const struct ddl_table *t, const struct ddl_constraint *k, const struct ddl_table *target,
			  const struct ddl_list *parts, ddl_atom column)
{
	bool here = k->foreign->table.name.key == target->name.name.key && k->foreign->table.schema.key == target->name.schema.key;

	if (parts)
		return here && same_names(&k->foreign->columns, parts);
	if (t == target && ddl_parts_have(&k->key.parts, column))
		return true;
	DDL_EACH(struct ddl_name, n, &k->foreign->columns)
		if (here && n->ident.key == column)
			return true;
	return false;
}

/*
 * Foreign keys that stay, but stand in the way of a change of what they reference or of their columns' types;
 * those of a table that goes stand in the way, too, since it goes last.
 */
static void detach_foreign(struct ddl_plan *p, const struct ddl_table *target, const struct ddl_list *parts, ddl_atom column)
{
	DDL_EACH_OBJECT(o, p->from) {
		struct ddl_node *next;

		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		for (struct ddl_node *n = o->table->constraints.first; n; n = next) {
			struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;

			next = n->next;
			if (k->kind != DDL_CONSTRAINT_FOREIGN || k->flags & DDL_KEY_INLINE || (o->mark && changes_itself(p, o->table, k)) ||
			    !needs_foreign(o->table, k, target, parts, column))
				continue;
			if (!o->mark && o->table == target)
				continue;
			k->flags |= DDL_KEY_INLINE;  /* once */
			drop_foreign(p, o->table, k);
			if (o->mark)
				add_foreign(p, o->table, k);
		}
	}
}

static void detach_all(struct ddl_plan *p, struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->from && (x->from->kind == DDL_CONSTRAINT_UNIQUE || x->from->kind == DDL_CONSTRAINT_PRIMARY) &&
		    !(x->to && (x->fields == DDL_BIT(constraint, comment) || x->fields == DDL_BIT(constraint, name))))
			detach_foreign(p, c->from, &x->from->key.parts, 0);
	DDL_EACH(struct ddl_index_change, x, &c->indexes)
		if (x->from && x->from->flags & DDL_KEY_UNIQUE && !x->from->key.where &&
		    !(x->to && (x->fields == DDL_BIT(index, comment) || x->fields == DDL_BIT(index, name))))
			detach_foreign(p, c->from, &x->from->key.parts, 0);
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if (x->from && x->to && x->fields & DDL_BIT(column, type) && !converts(p, x->from->type, x->to->type))
			detach_foreign(p, c->from, NULL, x->from->name.key);
}

/* What takes a clause that is carried verbatim back; NULL: nothing is known to. */
static const char *inverse_clause(struct ddl_plan *p, const char *clause)
{
	static const struct { const char *clause, *inverse; } whole[] = {
		{ "enable row level security", "DISABLE ROW LEVEL SECURITY" }, { "force row level security", "NO FORCE ROW LEVEL SECURITY" },
	};
	static const struct { const char *start, *inverse; bool rest; } starts[] = {
		{ "cluster on ", "SET WITHOUT CLUSTER", false }, { "replica identity ", "REPLICA IDENTITY DEFAULT", false },
		{ "disable trigger ", "ENABLE TRIGGER ", true }, { "enable always trigger ", "ENABLE TRIGGER ", true },
		{ "enable replica trigger ", "ENABLE TRIGGER ", true }, { "disable rule ", "ENABLE RULE ", true },
		{ "enable always rule ", "ENABLE RULE ", true }, { "enable replica rule ", "ENABLE RULE ", true },
		{ "inherit ", "NO INHERIT ", true },
	};

	for (size_t i = 0; i < DDL_COUNT(whole); i++)
		if (!strcmp(clause, whole[i].clause))
			return whole[i].inverse;
	for (size_t i = 0; i < DDL_COUNT(starts); i++) {
		size_t n = strlen(starts[i].start);

		if (!strncmp(clause, starts[i].start, n))
			return ddl_format(&p->session->arena, "%s%s", starts[i].inverse, starts[i].rest ? clause + n : "");
	}
	return NULL;
}

static void undo_clauses(struct ddl_plan *p, struct ddl_table_change *c)
{
	struct ddl_node *next;

	for (struct ddl_node *n = c->from->raw_elements.first; n; n = next) {
		struct ddl_expr *e = (struct ddl_expr *)(void *)n;
		const char *inverse = e->flags & DDL_EXPR_ALTER ? inverse_clause(p, ddl_plan_text(p, e->text)) : NULL;
		struct ddl_stmt *s;
		bool stays = false;

		next = n->next;
		DDL_EACH(struct ddl_expr, kept, &c->to->raw_elements)
			stays |= kept->text == e->text;
		if (stays || !inverse)
			continue;
		s = ddl_plan_alter(p, c->to);
		ddl_plan_action(p, s, DDL_ACTION_OTHER, NULL)->expr = ddl_postgres_new_expr(p, DDL_EXPR_RAW, inverse);
		ddl_plan_add(p, DDL_PHASE_BEFORE, s, 0, "Modify \"%s\" table", ddl_plan_text(p, c->to->name.name.name));
		ddl_list_remove(&c->from->raw_elements, e);
	}
}

/* Columns that are computed go before those that they are computed from. */
static void generated_first(struct ddl_table_change *c)
{
	struct ddl_list gone = { 0 };
	struct ddl_node *next;

	for (struct ddl_node *n = c->columns.first; n; n = next) {
		struct ddl_column_change *x = (struct ddl_column_change *)(void *)n;

		next = n->next;
		if (x->to || !x->from->generated)
			continue;
		ddl_list_remove(&c->columns, x);
		ddl_list_add(&gone, x);
	}
	ddl_list_append(&gone, &c->columns);
	c->columns = gone;
}

/* A column of a partition or of a typed table has no type of its own where it says only what differs. */
static bool says_less(struct ddl_plan *p, const struct ddl_table_change *c)
{
	bool less = false;

	DDL_EACH(struct ddl_column_change, x, &c->columns) {
		if (x->from && x->to && !x->from->type != !x->to->type) {
			ddl_plan_refuse(p, x->to->node.at, "no plan is known for a table that becomes a part of another, or is one no more");
			return true;
		}
		less |= !(x->to ? x->to : x->from)->type;
	}
	return less && c->from->columns.count + c->to->columns.count;
}

/* What a typed table or a partition says of a column no more is as its type or its parent has it: nothing but that is gone. */
static void keep_columns(struct ddl_plan *p, struct ddl_table_change *c)
{
	struct ddl_node *next;

	for (struct ddl_node *n = c->columns.first; n; n = next) {
		struct ddl_column_change *x = (struct ddl_column_change *)(void *)n;
		struct ddl_column *bare = ddl_column_new(&p->session->arena);

		next = n->next;
		if (x->from && x->to)
			continue;
		bare->name = (x->from ? x->from : x->to)->name;
		bare->node.at = (x->from ? x->from : x->to)->node.at;
		x->from = x->from ? x->from : bare;
		x->to = x->to ? x->to : bare;
		x->fields = ddl_compare(DDL_STRUCT_column, x->from, x->to) & ~p->rules->column_ignored;
		if (x->from->null != DDL_NULL_NO && x->to->null != DDL_NULL_NO)
			x->fields &= ~DDL_BIT(column, null);
		if (!x->fields)
			ddl_list_remove(&c->columns, x);
	}
}

static bool alter_table(struct ddl_plan *p, struct ddl_table_change *c)
{
	struct ddl_node *next;

	if (says_less(p, c)) {
		if (p->refused)
			return true;
		keep_columns(p, c);
	}
	detach_all(p, c);
	undo_clauses(p, c);
	generated_first(c);
	if (c->fields & DDL_BIT(table, flags)) {
		uint32_t changed = c->from->flags ^ c->to->flags;
		struct ddl_stmt *s = ddl_plan_alter(p, c->to);

		if (changed == DDL_TABLE_UNLOGGED) {
			ddl_list_add(&ddl_plan_action(p, s, DDL_ACTION_SET_OPTIONS, NULL)->options,
				     ddl_postgres_new_option(p, c->to->flags & DDL_TABLE_UNLOGGED ? "unlogged" : "logged", NULL));
			ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, s, DDL_REWRITES, "Modify \"%s\" table",
				     ddl_plan_text(p, c->to->name.name.name));
			c->fields &= ~DDL_BIT(table, flags);
		}
	}
	for (struct ddl_node *n = c->constraints.first; n; n = next) {
		next = n->next;
		if (take_constraint(p, c, (struct ddl_constraint_change *)(void *)n))
			ddl_list_remove(&c->constraints, n);
	}
	return false;
}

static uint32_t consequences(struct ddl_plan *p, struct ddl_table_change *t, const struct ddl_action *a)
{
	(void)p;
	(void)t;
	switch ((enum ddl_action_kind)a->kind) {
	case DDL_ACTION_DROP_COLUMN:
		return DDL_LOSES_DATA | DDL_IRREVERSIBLE;
	case DDL_ACTION_SET_NOT_NULL:
		return DDL_MAY_FAIL;
	case DDL_ACTION_ADD_CONSTRAINT:
		return DDL_MAY_FAIL | DDL_BLOCKS_WRITES;
	case DDL_ACTION_ADD_COLUMN:
		return a->column->null == DDL_NULL_NO && !a->column->dflt && !a->column->generated &&
		       !(a->column->flags & (DDL_COLUMN_SERIAL | identity)) ? DDL_MAY_FAIL :
		       a->column->flags & (DDL_COLUMN_SERIAL | DDL_COLUMN_STORED | identity) ? DDL_REWRITES : 0;
	case DDL_ACTION_SET_TYPE:
		return DDL_MAY_FAIL | DDL_REWRITES | DDL_BLOCKS_READS;
	default:
		return 0;
	}
}

/* Enumerations: a value that goes needs a new type, and every column that has the old one moves over. */

static bool uses_enum(const struct ddl_column *c, const struct ddl_qname *name)
{
	return c->type && c->type->name == name->name.key && (c->type->schema ? c->type->schema->key : 0) == name->schema.key;
}

static struct ddl_column *kept_column(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c, const struct ddl_qname *name)
{
	struct ddl_table *to = ddl_find_table(p->to, &t->name);
	struct ddl_column *same = to ? ddl_find_column(to, c->name.key) : NULL;

	return same && uses_enum(same, name) ? same : NULL;
}

static bool key_needs(struct ddl_plan *p, const struct ddl_key *k, ddl_atom column)
{
	if (k->where && ddl_expr_uses(p->from, k->where, column))
		return true;
	DDL_EACH(struct ddl_part, part, &k->parts)
		if (part->expr && ddl_expr_uses(p->from, part->expr, column))
			return true;
	return false;
}

static bool drops_index(const struct ddl_plan *p, const struct ddl_qname *name)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->phase < DDL_PHASE_ALTER_TABLE && step->stmt->kind == DDL_STMT_DROP &&
		    step->stmt->object == DDL_OBJECT_INDEX)
			DDL_EACH(struct ddl_qname_item, i, &step->stmt->items)
				if (i->name.name.key == name->name.key && i->name.schema.key == name->schema.key)
					return true;
	return false;
}

static bool drops_constraint(const struct ddl_plan *p, const struct ddl_qname *table, const struct ddl_ident *name)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->phase < DDL_PHASE_ALTER_TABLE && step->stmt->kind == DDL_STMT_ALTER_TABLE && step->stmt->name.name.key == table->name.key &&
		    step->stmt->name.schema.key == table->schema.key)
			DDL_EACH(struct ddl_action, a, &step->stmt->items)
				if (a->kind == DDL_ACTION_DROP_CONSTRAINT && a->name.key == name->key)
					return true;
	return false;
}

struct thing {                       /* a constraint or an index that was seen to */
	struct ddl_node node;
	const void *what;
};

static bool first_time(struct ddl_plan *p, struct ddl_list *seen, const void *what)
{
	struct thing *x;

	DDL_EACH(struct thing, was, seen)
		if (was->what == what)
			return false;
	x = DDL_NEW(&p->session->arena, struct thing);
	x->what = what;
	ddl_list_add(seen, x);
	return true;
}

static void around_constraint(struct ddl_plan *p, struct ddl_table *t, struct ddl_constraint *k, bool again)
{
	bool changes = changes_itself(p, t, k);
	struct ddl_stmt *s;

	if (changes && (again || drops_constraint(p, &t->name, k->name)))
		return;
	s = ddl_plan_alter(p, t);
	ddl_plan_action(p, s, again ? DDL_ACTION_ADD_CONSTRAINT : DDL_ACTION_DROP_CONSTRAINT, k->name)->constraint = k;
	ddl_plan_add(p, DDL_PHASE_TYPE, s, 0, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

static void around_index(struct ddl_plan *p, struct ddl_table *t, struct ddl_index *i, bool again)
{
	struct ddl_table *to = ddl_find_table(p->to, &t->name);
	struct ddl_index *same = to ? ddl_find_index(to, i->name.name.key) : NULL;
	bool changes = !same || !ddl_same(DDL_STRUCT_index, i, same);
	struct ddl_qname name = { .schema = t->name.schema, .name = i->name.name };

	if (changes && (again || drops_index(p, &name)))
		return;
	if (again)
		ddl_plan_create_index(p, DDL_PHASE_TYPE, to, i);
	else
		ddl_plan_drop_index(p, DDL_PHASE_TYPE, t, i);
}

/*
 * Checks and partial indexes name values of the old type: they are dropped before it changes, and those that stay are made
 * again. Where the rest of the plan drops them, too, drop_once() takes that back.
 */
static void around_column(struct ddl_plan *p, struct ddl_table *t, ddl_atom column, struct ddl_list *seen, bool again)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (((k->check && ddl_expr_uses(p->from, k->check, column)) || key_needs(p, &k->key, column)) && first_time(p, seen, k))
			around_constraint(p, t, k, again);
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (key_needs(p, &i->key, column) && first_time(p, seen, i))
			around_index(p, t, i, again);
}

static void move_column(struct ddl_plan *p, struct ddl_table *t, struct ddl_column *from, struct ddl_column *to)
{
	struct ddl_stmt *s = ddl_plan_alter(p, t);
	struct ddl_action *a;

	if (from->dflt)
		action(p, s, DDL_ACTION_DROP_DEFAULT, from);
	a = action(p, s, DDL_ACTION_SET_TYPE, from);
	a->type = to->type;
	a->expr = cast(p, cast(p, name_of(p, from), ddl_postgres_named_type(p, "text", to->type->dims)), to->type);
	if (from->dflt && ddl_same_expr(from->dflt, to->dflt))
		action(p, s, DDL_ACTION_SET_DEFAULT, from)->expr = from->dflt;
	ddl_plan_add(p, DDL_PHASE_TYPE, s, DDL_MAY_FAIL | DDL_REWRITES, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

enum move { OUT_OF_THE_WAY, MOVE, BACK_AGAIN };

/* The columns that have the type before and after. */
static void move_columns(struct ddl_plan *p, const struct ddl_qname *type, enum move move)
{
	struct ddl_list seen = { 0 };

	DDL_EACH_OBJECT(o, p->from) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns) {
			struct ddl_column *kept = uses_enum(c, type) ? kept_column(p, o->table, c, type) : NULL;

			if (kept && move == MOVE)
				move_column(p, o->table, c, kept);
			else if (kept)
				around_column(p, o->table, c->name.key, &seen, move == BACK_AGAIN);
		}
	}
}

static void replace_enum(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to)
{
	struct ddl_enum *b = to->stmt->u.enumeration;
	struct ddl_qname spare = ddl_postgres_spare_name(p, DDL_SCOPE_TYPE, &b->name);
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_RENAME, DDL_OBJECT_TYPE, NULL);
	struct ddl_qname_item *item = DDL_NEW(&p->session->arena, struct ddl_qname_item);
	const char *name = ddl_plan_text(p, b->name.name.name);

	(void)from;
	item->name = b->name;
	item->to = spare;
	ddl_list_add(&s->items, item);
	ddl_plan_add(p, DDL_PHASE_TYPE, s, 0, "Rename enum type \"%s\"", name);
	ddl_plan_add(p, DDL_PHASE_TYPE, to->stmt, 0, "Create enum type \"%s\"", name);
	for (int move = OUT_OF_THE_WAY; move <= BACK_AGAIN; move++)
		move_columns(p, &b->name, (enum move)move);
	if (b->comment)
		ddl_plan_comment(p, DDL_PHASE_TYPE, DDL_OBJECT_TYPE, &b->name, NULL, b->comment);
	ddl_plan_drop(p, DDL_PHASE_DROP_TYPE, DDL_OBJECT_TYPE, &spare, DDL_IRREVERSIBLE);
}

/* Of keys alike in one CREATE TABLE the server makes one: the others are added behind it. */
static bool is_twin(const struct ddl_table *t, const struct ddl_constraint *k)
{
	if (k->kind != DDL_CONSTRAINT_UNIQUE)
		return false;
	DDL_EACH(struct ddl_constraint, other, &t->constraints) {
		bool before = other->kind == DDL_CONSTRAINT_PRIMARY;

		for (const struct ddl_node *n = other->node.next; n && !before; n = n->next)
			before = n == &k->node;
		if (other != k && before && (other->kind == DDL_CONSTRAINT_PRIMARY || other->kind == DDL_CONSTRAINT_UNIQUE) &&
		    ddl_same_list(DDL_STRUCT_part, &other->key.parts, &k->key.parts))
			return true;
	}
	return false;
}

static void split_twins(struct ddl_plan *p, struct ddl_step *step)
{
	struct ddl_table *t = step->stmt->u.table, *copy = NULL;
	struct ddl_stmt *alter = NULL;

	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (is_twin(t, k)) {
			alter = alter ? alter : ddl_plan_alter(p, t);
			ddl_plan_action(p, alter, DDL_ACTION_ADD_CONSTRAINT, NULL)->constraint = k;
		}
	if (!alter)
		return;
	copy = ddl_clone(p->to, t, sizeof(*t));
	memset(&copy->constraints, 0, sizeof(copy->constraints));
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (!is_twin(t, k))
			ddl_list_add(&copy->constraints, ddl_clone(p->to, k, sizeof(*k)));
	step->stmt = ddl_clone(p->to, step->stmt, sizeof(*step->stmt));
	step->stmt->u.table = copy;
	ddl_plan_add(p, (enum ddl_phase)step->phase, alter, 0, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
}

/* Has the table a key of these columns, made of a constraint or an index? */
static bool has_key(const struct ddl_table *t, const struct ddl_list *names)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if ((k->kind == DDL_CONSTRAINT_PRIMARY || k->kind == DDL_CONSTRAINT_UNIQUE) && same_names(names, &k->key.parts))
			return true;
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (i->flags & DDL_KEY_UNIQUE && !i->key.where && same_names(names, &i->key.parts))
			return true;
	return false;
}

/* The key that a new table references may come to an old table, or to a new one as an index: behind CREATE TABLE. */
static bool references_later(const struct ddl_plan *p, const struct ddl_constraint *k)
{
	const struct ddl_table *was = k->kind == DDL_CONSTRAINT_FOREIGN ? ddl_find_table(p->from, &k->foreign->table) : NULL;

	return was && k->foreign->columns.count && !has_key(was, &k->foreign->columns);
}

static void split_foreign(struct ddl_plan *p, struct ddl_step *step)
{
	struct ddl_table *t = step->stmt->u.table, *copy;
	bool any = false;

	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (references_later(p, k)) {
			add_foreign(p, t, k);
			any = true;
		}
	if (!any)
		return;
	copy = ddl_clone(p->to, t, sizeof(*t));
	memset(&copy->constraints, 0, sizeof(copy->constraints));
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (!references_later(p, k))
			ddl_list_add(&copy->constraints, ddl_clone(p->to, k, sizeof(*k)));
	step->stmt = ddl_clone(p->to, step->stmt, sizeof(*step->stmt));
	step->stmt->u.table = copy;
}

/* What CREATE TABLE cannot say of a column. */
static void late_options(struct ddl_plan *p, enum ddl_phase phase, const struct ddl_table *t, const struct ddl_column *c)
{
	DDL_EACH(struct ddl_option, o, &c->more->options) {
		struct ddl_stmt *s;

		if ((is(p, o->name, "storage") && p->to->version >= DDL_VERSION(16, 0)) || is(p, o->name, "compression"))
			continue;
		s = ddl_plan_alter(p, t);
		ddl_list_add(&action(p, s, DDL_ACTION_SET_COLUMN_OPTION, c)->options, ddl_clone(p->to, o, sizeof(*o)));
		ddl_plan_add(p, phase, s, 0, "Modify \"%s\" table", ddl_plan_text(p, t->name.name.name));
	}
}

static void complete_step(struct ddl_plan *p, struct ddl_step *step)
{
	struct ddl_stmt *s = step->stmt;

	if (s->kind == DDL_STMT_CREATE_TABLE) {
		DDL_EACH(struct ddl_column, c, &s->u.table->columns)
			late_options(p, (enum ddl_phase)step->phase, s->u.table, c);
		split_twins(p, step);
		split_foreign(p, step);
	} else if (s->kind == DDL_STMT_COMMENT && s->object == DDL_OBJECT_SCHEMA && !s->value && s->name.name.key == p->to->default_key) {
		/* None is what nobody has: this one is made with the database. */
		s->value = ddl_postgres_new_expr(p, DDL_EXPR_STRING, "standard public schema");
	} else if (s->kind == DDL_STMT_ALTER_SEQUENCE) {
		ddl_postgres_complete_sequence(p, s);
	} else if (s->kind == DDL_STMT_ALTER_TABLE) {
		struct ddl_table *t = ddl_find_table(p->to, &s->name);

		DDL_EACH(struct ddl_action, a, &s->items)
			if (t && a->kind == DDL_ACTION_ADD_COLUMN)
				late_options(p, (enum ddl_phase)step->phase, t, a->column);
	}
}

/* What was dropped around the change of a type is not dropped again. */
static void drop_once(struct ddl_plan *p)
{
	struct ddl_node *next;

	for (struct ddl_node *n = p->steps.first; n; n = next) {
		struct ddl_step *step = (struct ddl_step *)(void *)n;
		struct ddl_stmt *s = step->stmt;
		struct ddl_node *following;
		bool gone = false;

		next = n->next;
		if (step->phase != DDL_PHASE_ALTER_TABLE)
			continue;
		if (s->kind == DDL_STMT_DROP && s->object == DDL_OBJECT_INDEX && s->items.first)
			gone = drops_index(p, &((struct ddl_qname_item *)(void *)s->items.first)->name);
		if (s->kind == DDL_STMT_ALTER_TABLE) {
			for (struct ddl_node *m = s->items.first; m; m = following) {
				struct ddl_action *a = (struct ddl_action *)(void *)m;

				following = m->next;
				if (a->kind == DDL_ACTION_DROP_CONSTRAINT && drops_constraint(p, &s->name, &a->name))
					ddl_list_remove(&s->items, m);
			}
			gone = !s->items.count;
		}
		if (gone)
			ddl_list_remove(&p->steps, n);
	}
}

static bool adds_value(const struct ddl_stmt *s)
{
	const struct ddl_action *a = (const struct ddl_action *)(const void *)s->items.first;

	return s->kind == DDL_STMT_ALTER_TYPE && a && a->kind == DDL_ACTION_ADD_VALUE;
}

/* Since 12 a value can be added in a transaction that does not use it; whether another statement does is not looked at. */
static void values_alone(struct ddl_plan *p)
{
	if (p->to->version < DDL_VERSION(12, 0))
		return;
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (!adds_value(step->stmt))
			return;
	DDL_EACH(struct ddl_step, step, &p->steps)
		step->consequences &= ~(uint32_t)DDL_NO_TRANSACTION;
}

/* Not for partitioned tables: "CREATE INDEX", section "Building Indexes Concurrently", and "DROP INDEX". */
static bool is_in_use(const struct ddl_plan *p, const struct ddl_stmt *stmt)
{
	const struct ddl_object *o = ddl_find_relation(p->from, &stmt->name);

	return o && o->mark && o->table && !o->table->partition_by && !o->table->partition_of;
}

static void concurrently(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		struct ddl_stmt *s = step->stmt;
		bool create = s->kind == DDL_STMT_CREATE_INDEX, drop = s->kind == DDL_STMT_DROP && s->object == DDL_OBJECT_INDEX;

		if (!(create && p->options->create_concurrently) && !(drop && p->options->drop_concurrently))
			continue;
		if (!is_in_use(p, s))
			continue;
		s->flags |= DDL_STMT_CONCURRENTLY;
		step->consequences = (step->consequences & ~(uint32_t)DDL_BLOCKS_WRITES) | DDL_NO_TRANSACTION;
	}
}

static void finish(struct ddl_plan *p)
{
	concurrently(p);
	ddl_postgres_inherit(p);
	values_alone(p);
	DDL_EACH(struct ddl_step, step, &p->steps)
		complete_step(p, step);
	ddl_postgres_around(p);
	drop_once(p);
	ddl_postgres_move_views(p);
	ddl_postgres_paths(p);
	DDL_EACH_OBJECT(o, p->from)
		if (o->kind == DDL_OBJECT_TABLE && o->table)
			DDL_EACH(struct ddl_constraint, k, &o->table->constraints)
				k->flags &= ~(uint32_t)DDL_KEY_INLINE;
}

static const struct ddl_value_type values[] = {
	{ "smallint", DDL_VALUE_NUMBER, 5, 0, 0 }, { "integer", DDL_VALUE_NUMBER, 10, 0, 0 },
	{ "bigint", DDL_VALUE_NUMBER, 19, 0, 0 }, { "numeric", DDL_VALUE_NUMBER, DDL_VALUE_ANY, DDL_VALUE_ANY, 0 },
	{ "real", DDL_VALUE_FLOAT, 6, 0, 0 }, { "double precision", DDL_VALUE_FLOAT, 15, 0, 0 },
	{ "boolean", DDL_VALUE_BOOLEAN, 0, 0, 0 },
	{ "text", DDL_VALUE_TEXT, 0, 0, 0 }, { "character varying", DDL_VALUE_TEXT, 0, 0, 0 },
	{ "character", DDL_VALUE_TEXT, 0, 0, 0 },
	{ "date", DDL_VALUE_TIME, 0, 0, DDL_VALUE_DATE },
	{ "time without time zone", DDL_VALUE_TIME, 0, 6, DDL_VALUE_CLOCK },
	{ "timestamp without time zone", DDL_VALUE_TIME, 0, 6, DDL_VALUE_DATE | DDL_VALUE_CLOCK },
	{ "timestamp with time zone", DDL_VALUE_TIME, 0, 6, DDL_VALUE_DATE | DDL_VALUE_CLOCK },
	{ "cidr", DDL_VALUE_NETWORK, 1, 0, 0 }, { "inet", DDL_VALUE_NETWORK, 2, 0, 0 },
	{ "json", DDL_VALUE_JSON, 0, 0, 0 }, { "jsonb", DDL_VALUE_JSON, 0, 0, 0 },
	{ NULL, DDL_VALUE_TEXT, 0, 0, 0 }
};

const struct ddl_diff_rules ddl_diff_postgres = {
	.comment_statements = true,
	.renames_indexes = true,
	.renames_constraints = true,
	.restores_views = true,
	.column_ignored = DDL_BIT(column, null_name) | DDL_BIT(column, dflt_name),
	.alter_table = alter_table,
	.alter_column = alter_column,
	.renamed = ddl_postgres_renamed,
	.replace_enum = replace_enum,
	.values = values,
	.through_text = true,
	.consequences = consequences,
	.undo = ddl_postgres_undo,
	.comes_early = ddl_postgres_comes_early,
	.replace_opaque = ddl_postgres_replace,
	.finish = finish,
};
