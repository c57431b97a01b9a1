#include "cli/policy.h"

#include "config/project.h"
#include "diff/compare.h"
#include "normalize/normalize.h"

enum kind { SCHEMA, TABLE, COLUMN, INDEX, FOREIGN_KEY, VIEW, FUNC, PROC, TRIGGER, KINDS };
enum change { ADD, MODIFY, DROP, CHANGES };

#define BIT(change, kind) (UINT32_C(1) << ((change) * KINDS + (kind)))

static const char *const kinds[] = { "schema", "table", "column", "index", "foreign_key", "view", "func", "proc", "trigger" };
static const char *const changes[] = { "add", "modify", "drop" };

bool ddl_policy_read(struct ddl_cli *cli, struct ddl_change *c)
{
	for (int change = 0; cli->env && change < CHANGES; change++)
		for (int kind = 0; kind < KINDS; kind++) {
			bool skip = false;

			if (!ddl_env_bool(cli->env, ddl_format(&cli->arena, "diff.skip.%s_%s", changes[change], kinds[kind]), &skip))
				return false;
			c->policy |= skip ? BIT(change, kind) : 0;
		}
	return !cli->env || (ddl_env_bool(cli->env, "diff.concurrent_index.create", &c->options.create_concurrently) &&
			     ddl_env_bool(cli->env, "diff.concurrent_index.drop", &c->options.drop_concurrently));
}

/* Objects */

static int kind_of(const struct ddl_object *o)
{
	switch (o->kind) {
	case DDL_OBJECT_SCHEMA:
	case DDL_OBJECT_DATABASE:
		return SCHEMA;
	case DDL_OBJECT_TABLE:
		return TABLE;
	case DDL_OBJECT_VIEW:
	case DDL_OBJECT_MATERIALIZED_VIEW:
		return VIEW;
	case DDL_OBJECT_FUNCTION:
		return FUNC;
	case DDL_OBJECT_PROCEDURE:
		return PROC;
	case DDL_OBJECT_TRIGGER:
		return TRIGGER;
	default:
		return KINDS;
	}
}

static struct ddl_object *partner(const struct ddl_object *o, const struct ddl_schema *other)
{
	struct ddl_object *p = ddl_find(other, (enum ddl_scope)o->scope, o->schema, o->within, o->name);

	return p && p->kind == o->kind ? p : NULL;
}

static void take(struct ddl_schema *s, struct ddl_object *o)
{
	s->filtered = true;
	if (o->kind == DDL_OBJECT_TABLE && o->table)
		ddl_drop_table(s, o);
	else
		ddl_remove_object(s, o);
}

/* With a schema goes what lies in it. */
static void take_all(struct ddl_schema *s, struct ddl_object *o)
{
	ddl_atom name = o->name;

	if (o->scope == DDL_SCOPE_SCHEMA)
		DDL_EACH_OBJECT(in, s)
			if (in->schema == name && in->scope != DDL_SCOPE_SCHEMA)
				take(s, in);
	take(s, o);
}

/* Those of one side that the other one lacks. */
static void skip_lone(uint32_t policy, enum change change, struct ddl_schema *s, const struct ddl_schema *other)
{
	DDL_EACH_OBJECT(o, s)
		if (kind_of(o) < KINDS && policy & BIT(change, kind_of(o)) && !partner(o, other))
			take_all(s, o);
}

static void skip_both(uint32_t policy, struct ddl_schema *before, struct ddl_schema *after)
{
	DDL_EACH_OBJECT(o, before) {
		struct ddl_object *p = kind_of(o) < KINDS && o->kind != DDL_OBJECT_SCHEMA && o->kind != DDL_OBJECT_DATABASE &&
				       policy & BIT(MODIFY, kind_of(o)) ? partner(o, after) : NULL;

		if (!p)
			continue;
		take(after, p);
		take(before, o);
	}
}

/* Parts of tables */

/* With a column go the keys and indexes that have it. */
static void take_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c)
{
	struct ddl_node *next;

	s->filtered = true;
	for (struct ddl_node *n = t->indexes.first; n; n = next) {
		next = n->next;
		if (ddl_parts_have(&((struct ddl_index *)(void *)n)->key.parts, c->name.key))
			ddl_drop_index(s, t, (struct ddl_index *)(void *)n);
	}
	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		next = n->next;
		if (ddl_parts_have(&((struct ddl_constraint *)(void *)n)->key.parts, c->name.key))
			ddl_list_remove(&t->constraints, n);
	}
	ddl_list_remove(&t->columns, c);
}

static void skip_columns(uint32_t policy, enum change change, struct ddl_schema *s, struct ddl_table *t, const struct ddl_table *other)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->columns.first; n && policy & BIT(change, COLUMN); n = next) {
		struct ddl_column *c = (struct ddl_column *)(void *)n;

		next = n->next;
		if (!ddl_find_column(other, c->name.key))
			take_column(s, t, c);
	}
}

/* A column that is in both is then as it was. */
static void keep_columns(struct ddl_table *from, struct ddl_table *to, struct ddl_arena *a)
{
	struct ddl_node *next;

	for (struct ddl_node *n = to->columns.first; n; n = next) {
		const struct ddl_column *was = ddl_find_column(from, ((struct ddl_column *)(void *)n)->name.key);
		struct ddl_column *copy;

		next = n->next;
		if (!was || ddl_same(DDL_STRUCT_column, was, n))
			continue;
		copy = ddl_column_new(a);
		*copy = *was;
		ddl_list_insert(&to->columns, n, copy);
		ddl_list_remove(&to->columns, n);
	}
}

static void skip_indexes(uint32_t policy, enum change change, struct ddl_schema *s, struct ddl_table *t, const struct ddl_table *other)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->indexes.first; n && policy & BIT(change, INDEX); n = next) {
		struct ddl_index *i = (struct ddl_index *)(void *)n;

		next = n->next;
		if (i->name.name.key && !ddl_find_index(other, i->name.name.key))
			ddl_drop_index(s, t, i);
	}
}

static void keep_indexes(struct ddl_schema *before, struct ddl_table *from, struct ddl_schema *after, struct ddl_table *to)
{
	struct ddl_node *next;

	for (struct ddl_node *n = to->indexes.first; n; n = next) {
		struct ddl_index *i = (struct ddl_index *)(void *)n;
		struct ddl_index *was = i->name.name.key ? ddl_find_index(from, i->name.name.key) : NULL;

		next = n->next;
		if (!was)
			continue;
		ddl_drop_index(before, from, was);
		ddl_drop_index(after, to, i);
	}
}

static struct ddl_constraint *same_foreign_key(const struct ddl_table *t, const struct ddl_constraint *k)
{
	DDL_EACH(struct ddl_constraint, other, &t->constraints)
		if (other->kind == DDL_CONSTRAINT_FOREIGN &&
		    (k->name && other->name ? k->name->key == other->name->key : ddl_same(DDL_STRUCT_constraint, k, other)))
			return other;
	return NULL;
}

static void skip_foreign_keys(uint32_t policy, enum change change, struct ddl_table *t, const struct ddl_table *other)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->constraints.first; n && policy & BIT(change, FOREIGN_KEY); n = next) {
		const struct ddl_constraint *k = (const struct ddl_constraint *)(const void *)n;

		next = n->next;
		if (k->kind == DDL_CONSTRAINT_FOREIGN && !same_foreign_key(other, k))
			ddl_list_remove(&t->constraints, n);
	}
}

static void keep_foreign_keys(struct ddl_table *from, struct ddl_table *to)
{
	struct ddl_node *next;

	for (struct ddl_node *n = to->constraints.first; n; n = next) {
		const struct ddl_constraint *k = (const struct ddl_constraint *)(const void *)n;
		struct ddl_constraint *was = k->kind == DDL_CONSTRAINT_FOREIGN ? same_foreign_key(from, k) : NULL;

		next = n->next;
		if (!was)
			continue;
		ddl_list_remove(&from->constraints, was);
		ddl_list_remove(&to->constraints, n);
	}
}

static void skip_parts(uint32_t policy, struct ddl_schema *before, struct ddl_table *from, struct ddl_schema *after, struct ddl_table *to)
{
	skip_foreign_keys(policy, ADD, to, from);
	skip_foreign_keys(policy, DROP, from, to);
	if (policy & BIT(MODIFY, FOREIGN_KEY))
		keep_foreign_keys(from, to);
	skip_indexes(policy, ADD, after, to, from);
	skip_indexes(policy, DROP, before, from, to);
	if (policy & BIT(MODIFY, INDEX))
		keep_indexes(before, from, after, to);
	if (policy & BIT(MODIFY, COLUMN))
		keep_columns(from, to, &after->session->arena);
	skip_columns(policy, ADD, after, to, from);
	skip_columns(policy, DROP, before, from, to);
}

void ddl_policy_skip(uint32_t policy, struct ddl_schema *before, struct ddl_schema *after)
{
	if (!policy)
		return;
	skip_lone(policy, DROP, before, after);
	skip_lone(policy, ADD, after, before);
	skip_both(policy, before, after);
	DDL_EACH_OBJECT(o, before) {
		struct ddl_object *p = o->kind == DDL_OBJECT_TABLE && o->table ? partner(o, after) : NULL;

		if (p && p->table)
			skip_parts(policy, before, o->table, after, p->table);
	}
}
