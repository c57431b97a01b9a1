/* postgres_action.c - actions of ALTER TABLE that mean more, or less, in PostgreSQL than the words say. */
#include "normalize/postgres.h"

#include <string.h>

static bool is(const struct ddl_schema *s, ddl_atom a, const char *word)
{
	return ddl_atom_is(&s->session->atoms, a, word);
}

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static void use_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k)
{
	struct ddl_index *i = ddl_find_index(t, k->index->key);

	if (!i) {
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, k->index->at, "index \"%s\" does not exist", text(s, k->index->name));
		return;
	}
	k->key = i->key;
	k->flags |= i->flags & DDL_KEY_NULLS_NOT_DISTINCT;
	if (!k->name)
		k->name = ddl_clone_ident(s, k->index);
	k->index = NULL;
	ddl_drop_index(s, t, i);
}

/* Since 18 NOT NULL is a constraint with a name; only the server's own names are known here. */
static bool drop_not_null(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	if (ddl_find_constraint(t, a->name.key))
		return false;
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (ddl_postgres_object_name(s, t->name.name.name, c->name.name, "not_null") != a->name.key)
			continue;
		c->null = DDL_NULL_YES;
		return true;
	}
	return false;
}

/* ENABLE and DISABLE, FORCE and NO FORCE ROW LEVEL SECURITY take each other back. */
static bool row_security(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	static const struct { const char *off, *on; } pairs[] = {
		{ "disable row level security", "enable row level security" },
		{ "no force row level security", "force row level security" },
	};

	for (size_t i = 0; i < DDL_COUNT(pairs); i++) {
		if (!is(s, a->expr->text, pairs[i].off))
			continue;
		DDL_EACH(struct ddl_expr, e, &t->raw_elements)
			if (is(s, e->text, pairs[i].on)) {
				ddl_list_remove(&t->raw_elements, e);
				break;
			}
		return true;
	}
	return false;
}

static void remove_clauses(struct ddl_schema *s, struct ddl_table *t, const char *start)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->raw_elements.first; n; n = next) {
		next = n->next;
		if (!strncmp(text(s, ((struct ddl_expr *)(void *)n)->text), start, strlen(start)))
			ddl_list_remove(&t->raw_elements, n);
	}
}

/* Clauses of which a table has one at most, and their absence. True: nothing is left to keep. */
static bool only_one(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	const char *clause = text(s, a->expr->text);

	if (!strncmp(clause, "replica identity ", 17)) {
		remove_clauses(s, t, "replica identity ");
		return !strcmp(clause + 17, "default");
	}
	if (!strncmp(clause, "cluster on ", 11) || !strcmp(clause, "set without cluster")) {
		remove_clauses(s, t, "cluster on ");
		return *clause == 's';
	}
	return false;
}

/* NO INHERIT t, ENABLE RULE r: the other clause goes. */
static bool takes_back(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	static const struct { const char *clause, *gone; } pairs[] = {
		{ "no inherit ", "inherit " }, { "enable rule ", "disable rule " },
		{ "enable rule ", "enable always rule " }, { "enable rule ", "enable replica rule " },
	};
	const char *clause = text(s, a->expr->text);
	bool gone = false;

	for (size_t i = 0; i < DDL_COUNT(pairs); i++) {
		size_t n = strlen(pairs[i].clause);

		if (strncmp(clause, pairs[i].clause, n))
			continue;
		remove_clauses(s, t, ddl_format(&s->session->arena, "%s%s", pairs[i].gone, clause + n));
		gone = true;
	}
	return gone;
}

/* ENABLE TRIGGER x takes DISABLE TRIGGER x back. */
static bool trigger_switch(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	static const char *const states[] = { "disable trigger ", "enable trigger ", "enable always trigger ", "enable replica trigger " };
	const char *clause = text(s, a->expr->text), *name = strstr(clause, "trigger ");
	bool enable = !strncmp(clause, states[1], strlen(states[1]));
	struct ddl_node *next;

	if (!name || (strncmp(clause, "enable ", 7) && strncmp(clause, "disable ", 8)))
		return false;
	for (struct ddl_node *n = t->raw_elements.first; n; n = next) {
		const char *was = text(s, ((struct ddl_expr *)(void *)n)->text);
		bool hit = false;

		next = n->next;
		for (size_t i = 0; i < DDL_COUNT(states); i++)
			hit |= !strncmp(was, states[i], strlen(states[i])) && !strcmp(was + strlen(states[i]), name + strlen("trigger "));
		if (hit)
			ddl_list_remove(&t->raw_elements, n);
	}
	return enable;
}

static bool set_identity(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);
	struct ddl_list none = { 0 };

	if (!c || !(c->flags & (DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT)))
		return false;
	ddl_postgres_merge_options(s, &ddl_column_own(&s->session->arena, c)->identity,
				    &ddl_column_own(&s->session->arena, a->column)->identity, c->type);
	ddl_column_own(&s->session->arena, a->column)->identity = none;
	return false;
}

enum { MAX_PARTITION_DEPTH = 64 };

/* Has the table a column from what it is a part of? That of a type is taken on trust: a type is carried verbatim. */
static bool has_inherited(struct ddl_schema *s, const struct ddl_table *t, ddl_atom column)
{
	if (ddl_postgres_option(s, &t->options, "of"))
		return true;
	for (int i = 0; t && t->partition_of && i < MAX_PARTITION_DEPTH; i++) {
		t = ddl_find_table(s, t->partition_of);
		if (t && ddl_find_column(t, column))
			return true;
	}
	return false;
}

/* A partition and a typed table say only what is different of their columns. */
static void say_column(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	struct ddl_column *c;

	if (ddl_find_column(t, a->name.key) || !has_inherited(s, t, a->name.key))
		return;
	c = ddl_column_new(&s->session->arena);
	c->node.at = a->node.at;
	c->name = a->name;
	ddl_list_add(&t->columns, c);
}

static void cascade_constraint(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a)
{
	const struct ddl_constraint *k = ddl_find_constraint(t, a->name.key);

	if (k && (k->kind == DDL_CONSTRAINT_PRIMARY || k->kind == DDL_CONSTRAINT_UNIQUE))
		ddl_postgres_cascade_key(s, t, &k->key.parts, k->kind == DDL_CONSTRAINT_PRIMARY);
}

bool ddl_postgres_action(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	switch (a->kind) {
	case DDL_ACTION_SET_DEFAULT:
	case DDL_ACTION_DROP_DEFAULT:
	case DDL_ACTION_SET_NOT_NULL:
	case DDL_ACTION_DROP_NOT_NULL:
		say_column(s, t, a);
		return false;
	case DDL_ACTION_ADD_CONSTRAINT:
		if (a->constraint->index)
			use_index(s, t, a->constraint);
		return false;
	case DDL_ACTION_DROP_CONSTRAINT:
		if (a->flags & DDL_STMT_CASCADE)
			cascade_constraint(s, t, a);
		return drop_not_null(s, t, a);
	case DDL_ACTION_DROP_COLUMN:
		if (a->flags & DDL_STMT_CASCADE)
			ddl_postgres_cascade_column(s, t, a->name.key);
		return false;
	case DDL_ACTION_SET_IDENTITY:
		return set_identity(s, t, a);
	case DDL_ACTION_OTHER:
		return row_security(s, t, a) || trigger_switch(s, t, a) || only_one(s, t, a) || takes_back(s, t, a);
	default:
		return false;
	}
}
