/*
 * postgres.c - what PostgreSQL makes of DDL.
 *
 * Reference: PostgreSQL 18 manual, "SQL Commands"; what it does not say was tried on 18.6.
 */
#include "normalize/postgres.h"

#include "normalize/postgres_acl.h"

#include <string.h>

#include "base/ascii.h"

#include "normalize/outside.h"

struct state {
	bool children;               /* some table is a part of another, or inherits from it */
	bool folded;                 /* serial columns stand for their sequences */
	struct ddl_parse *parse;     /* made when the first form is */
};

static struct state *state_of(struct ddl_schema *s)
{
	if (!s->extra)
		s->extra = DDL_NEW(&s->session->arena, struct state);
	return s->extra;
}

static bool is(const struct ddl_schema *s, ddl_atom a, const char *word)
{
	return ddl_atom_is(&s->session->atoms, a, word);
}

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static const struct ddl_pass passes[] = {
	{ "hoist", ddl_pass_hoist },
	{ "resolve", ddl_pass_resolve },
	{ "types", ddl_postgres_types },
	{ "columns exist", ddl_pass_columns_exist },
	{ "not null", ddl_postgres_not_null },
	{ "key null", ddl_pass_key_null },
	{ "identities", ddl_postgres_identities },
	{ "null", ddl_pass_null },
	{ "references", ddl_pass_references },
	{ "expressions", ddl_pass_exprs },
	{ "keys", ddl_postgres_keys },
	{ "names", ddl_pass_names },
	{ "primary name", ddl_postgres_primary_name },
	{ "columns", ddl_postgres_columns },
	{ "options", ddl_postgres_options },
};

static void before_create_table(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_qname_item, parent, &t->inherits)
		ddl_resolve(s, &parent->name);
	if (t->partition_of)
		ddl_resolve(s, t->partition_of);
	if (t->partition_of || t->inherits.count)
		state_of(s)->children = true;
	ddl_postgres_expand_like(s, t);
	ddl_pass_hoist(s, t);
	ddl_postgres_drop_twins(t);
}

/* Its tables are made once. */
const struct ddl_parse *ddl_postgres_parser(struct ddl_schema *s)
{
	struct state *x = state_of(s);

	if (!x->parse) {
		x->parse = DDL_NEW(&s->session->arena, struct ddl_parse);
		ddl_parse_init(x->parse, s->session, s->dialect, s->version);
		ddl_parse_release(x->parse);
	}
	return x->parse;
}

/* The schema public is there before anything is made, and can be dropped and made again. */
static bool drop_schema(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_node *next;

	for (struct ddl_node *n = stmt->items.first; n; n = next) {
		struct ddl_qname_item *item = (struct ddl_qname_item *)(void *)n;

		next = n->next;
		if (item->name.name.key != s->default_key)
			continue;
		ddl_list_remove(&stmt->items, item);
		if (!(stmt->flags & DDL_STMT_CASCADE))
			continue;
		DDL_EACH_OBJECT(o, s)
			if (!o->schema && o->scope != DDL_SCOPE_SCHEMA && o->scope != DDL_SCOPE_OTHER)
				ddl_remove_object(s, o);
	}
	return !stmt->items.count;
}

/* DROP FUNCTION f: without arguments when there is one of that name; types of arguments have aliases. */
static void routine_key(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_opaque *q = stmt->u.opaque;
	struct ddl_qname name = q->name;

	if (ddl_object_scope((enum ddl_object_kind)q->object) != DDL_SCOPE_ROUTINE)
		return;
	if (q->signature)
		q->signature = ddl_postgres_signature(s, q->signature);
	if (q->signature || !(stmt->flags & DDL_STMT_DROPS))
		return;
	ddl_resolve(s, &name);
	DDL_EACH_OBJECT(o, s)
		if (o->scope == DDL_SCOPE_ROUTINE && o->name == name.name.key && o->schema == name.schema.key)
			q->signature = o->within;
}

/* Tables and sequences of the session alone are no part of the schema. */
static void drop_temporary(struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s) {
		bool temporary = o->kind == DDL_OBJECT_TABLE && o->table && o->table->flags & DDL_TABLE_TEMPORARY;

		temporary |= o->kind == DDL_OBJECT_SEQUENCE && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE &&
			     o->stmt->u.sequence->flags & DDL_TABLE_TEMPORARY;
		if (temporary && o->table)
			ddl_drop_table(s, o);
		else if (temporary)
			ddl_remove_object(s, o);
	}
}

/* The length of a name that needs none of its quotes; 0: there is none. */
static size_t plain_quoted(const char *c)
{
	size_t n = *c == '"' ? strspn(c + 1, "abcdefghijklmnopqrstuvwxyz0123456789_") : 0;

	return n && c[n + 1] == '"' && c[n + 2] != '"' && !ddl_ascii_digit(c[1]) ? n : 0;
}

/*
 * Names in front of *end without the default schema, and without quotes where these say nothing; *end is then where it
 * was in the new text.
 */
static ddl_atom without_public(struct ddl_schema *s, const char *words, const char **end)
{
	static const char schema[] = "public.";
	struct ddl_buf b = { 0 };
	size_t kept;
	ddl_atom a;

	for (const char *c = words; c < *end;) {
		bool starts = c == words || strchr(" (,", c[-1]);

		if (starts && !strncmp(c, schema, sizeof(schema) - 1)) {
			c += sizeof(schema) - 1;
			continue;
		}
		if (starts && plain_quoted(c)) {
			ddl_buf_add(&b, c + 1, plain_quoted(c));
			c += plain_quoted(c) + 2;
			continue;
		}
		ddl_buf_putc(&b, *c++);
	}
	kept = b.len;
	ddl_buf_puts(&b, *end);
	a = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	*end = text(s, a) + kept;
	return a;
}

/* COMMENT ON FUNCTION f(int) IS ...: known by what it is on; IS NULL takes it away. */
static bool carried_comment(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	const char *words = text(s, stmt->u.opaque->text), *end = NULL;
	struct ddl_qname q = { .catalog = NULL };
	struct ddl_object *o;

	for (const char *c = strstr(words, " is "); c && !end; c = strstr(c + 1, " is "))
		if (c[4] == '\'' || c[4] == '$' || !strncmp(c + 4, "null", 4) || ((c[4] | 32) == 'e' && c[5] == '\''))
			end = c;
	if (!end)
		return false;
	stmt->u.opaque->text = without_public(s, words, &end);
	words = text(s, stmt->u.opaque->text);
	q.name.name = q.name.key = ddl_atom_of(&s->session->atoms, words, (size_t)(end - words));
	o = ddl_find(s, DDL_SCOPE_OTHER, 0, stmt->word, q.name.key);
	if (!strcmp(end + 4, "null")) {
		if (o)
			ddl_remove_object(s, o);
	} else if (o) {
		o->stmt = stmt;
	} else {
		memset(&stmt->u.opaque->name, 0, sizeof(stmt->u.opaque->name));
		ddl_add_object(s, DDL_OBJECT_OTHER, &q, stmt->word, stmt);
	}
	return true;
}

/* ALTER TABLE x OWNER TO role, also of a view or a sequence. */
static void relation_owner(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->name;
	struct ddl_object *o;

	DDL_EACH(struct ddl_action, a, &stmt->items) {
		const char *clause = a->kind == DDL_ACTION_IGNORED && a->expr ? text(s, a->expr->text) : "";
		size_t n = strlen(clause);

		if (strncmp(clause, "owner to ", 9))
			continue;
		ddl_resolve(s, &name);
		o = ddl_find_relation(s, &name);
		clause += 9;
		n -= 9;
		if (*clause == '"' && n > 2) {
			clause++;
			n -= 2;
		}
		ddl_outside_add(s, a->node.at, ddl_atom_str(&s->session->atoms, "alter_owner"),
				ddl_atom_printf(&s->session->atoms, "%s.%s %.*s", text(s, name.schema.key), text(s, name.name.key),
						(int)n, clause));
		if (o)
			o->owner = ddl_atom_of(&s->session->atoms, clause, n);
	}
}

static void cascade_indexes(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	DDL_EACH(struct ddl_qname_item, item, &stmt->items) {
		struct ddl_qname name = item->name;
		struct ddl_object *o;

		ddl_resolve(s, &name);
		o = ddl_find(s, DDL_SCOPE_INDEX, name.schema.key, 0, name.name.key);
		if (o && o->table && o->index && o->index->flags & DDL_KEY_UNIQUE)
			ddl_postgres_cascade_key(s, o->table, &o->index->key.parts, false);
	}
}

static void pass_on(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->name;
	const struct ddl_table *t;

	if (!state_of(s)->children)
		return;
	ddl_resolve(s, &name);
	t = ddl_find_table(s, &name);
	if (t)
		ddl_postgres_pass_on(s, t, stmt);
}

static bool replay(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct state *x = state_of(s);

	if (x->folded && stmt->kind != DDL_STMT_SKIPPED) {
		ddl_postgres_unfold(s);
		x->folded = false;
	}
	switch (stmt->kind) {
	case DDL_STMT_CREATE_TABLE:
		before_create_table(s, stmt->u.table);
		return false;
	case DDL_STMT_CREATE_SEQUENCE:
		ddl_postgres_sequence(s, stmt->u.sequence);
		return false;
	case DDL_STMT_ALTER_SEQUENCE:
		return ddl_postgres_alter_sequence(s, stmt);
	case DDL_STMT_ALTER_TABLE:
		if (stmt->object == DDL_OBJECT_INDEX)
			return ddl_postgres_alter_index(s, stmt);
		relation_owner(s, stmt);
		if (stmt->object == DDL_OBJECT_TABLE && ddl_postgres_alter_carried(s, stmt))
			return ddl_postgres_carried_alter(s, stmt);
		if (stmt->object == DDL_OBJECT_TABLE && !(stmt->flags & DDL_STMT_ONLY))
			pass_on(s, stmt);
		return stmt->object != DDL_OBJECT_TABLE && ddl_postgres_alter_other(s, stmt);
	case DDL_STMT_RENAME:
		if (stmt->object == DDL_OBJECT_INDEX)
			return ddl_postgres_rename_index(s, stmt);
		return stmt->object == DDL_OBJECT_SEQUENCE && ddl_postgres_rename_sequence(s, stmt);
	case DDL_STMT_OPAQUE:
		/* Every database has it. */
		if (stmt->object == DDL_OBJECT_EXTENSION && stmt->flags & DDL_STMT_CREATES && is(s, stmt->u.opaque->name.name.key, "plpgsql"))
			return true;
		if (is(s, stmt->word, "comment"))
			return carried_comment(s, stmt);
		routine_key(s, stmt);
		if (ddl_postgres_carried_alter(s, stmt))
			return true;
		return ddl_postgres_is_grant(s, stmt) && (ddl_postgres_acl(s, stmt, ddl_postgres_parser(s)) || ddl_postgres_grant(s, stmt));
	case DDL_STMT_SKIPPED:
		if (stmt->column.name)
			ddl_postgres_owner(s, stmt);
		return false;
	case DDL_STMT_COMMENT:
		/* The server writes a comment of its own with every extension. */
		return stmt->object == DDL_OBJECT_EXTENSION;
	case DDL_STMT_DROP:
		if (stmt->object == DDL_OBJECT_INDEX && stmt->flags & DDL_STMT_CASCADE)
			cascade_indexes(s, stmt);
		return stmt->object == DDL_OBJECT_SCHEMA && drop_schema(s, stmt);
	default:
		return false;
	}
}

static bool action(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	if (a->kind == DDL_ACTION_OTHER && !strncmp(text(s, a->expr->text), "attach ", 7))
		state_of(s)->children = true;
	return ddl_postgres_action(s, t, a);
}

static void dropped_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c)
{
	DDL_EACH_OBJECT(o, s) {
		struct ddl_sequence *q = o->kind == DDL_OBJECT_SEQUENCE && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE ?
					 o->stmt->u.sequence : NULL;

		if (q && q->owner_table && q->owner_column && q->owner_table->name.key == t->name.name.key &&
		    q->owner_table->schema.key == t->name.schema.key && q->owner_column->key == c->name.key)
			ddl_remove_object(s, o);
	}
}

static void finish(struct ddl_schema *s)
{
	struct state *x = state_of(s);

	if (x->folded)
		return;
	drop_temporary(s);
	ddl_postgres_acl_finish(s);
	ddl_postgres_fold(s);
	x->folded = true;
}

static ddl_atom form(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	return ddl_postgres_form(s, stmt, ddl_postgres_parser(s));
}

const struct ddl_norm_rules ddl_norm_postgres = {
	.default_schema = "public",
	.index_scope_schema = true,
	.trigger_scope_table = true,
	.primary_not_null = true,
	.drop_column = DDL_DROP_DEPENDENTS,
	.passes = passes,
	.npasses = DDL_COUNT(passes),
	.type = ddl_postgres_type,
	.expr = ddl_postgres_expr,
	.name_constraint = ddl_postgres_name_constraint,
	.name_index = ddl_postgres_name_index,
	.replay = replay,
	.action = action,
	.dropped_column = dropped_column,
	.finish = finish,
	.form = form,
	.renaming = ddl_postgres_renaming,
};
