/*
 * sqlite_check.c - what SQLite refuses of statements that parse. Every rule was tried on the versions it names.
 *
 * Before and after: nothing is changed. References: "CREATE TABLE", 3.2 and 3.7; "Indexes On Expressions", 2; "Partial
 * Indexes", 2; "Generated Columns", 2.3; "Deterministic SQL Functions".
 */
#include "normalize/sqlite_check.h"

#include "base/ascii.h"
#include "normalize/normalize.h"
#include "normalize/replay.h"
#include "normalize/sqlite_affinity.h"
#include "normalize/sqlite_session.h"

#define REFUSE(s, at, ...) (ddl_schema_report(s, DDL_DIAG_BAD_CLAUSE, at, __VA_ARGS__), false)

enum place { IN_CHECK, IN_GENERATED, IN_INDEX, IN_WHERE, IN_DEFAULT };

struct check {
	struct ddl_schema *s;
	const struct ddl_table *table; /* whose columns are known; or NULL */
	const struct ddl_column *added; /* another one of it; or NULL */
	enum place place;
	const struct ddl_expr *wrong;
	const char *why, *name;      /* name: of the function, or NULL */
};

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static bool is_one_of(const struct check *c, ddl_atom name, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (ddl_atom_is_nocase(&c->s->session->atoms, name, names[i]))
			return true;
	return false;
}

static bool is_aggregate(const struct check *c, const struct ddl_expr *call)
{
	static const char *const names[] = {
		"avg", "count", "group_concat", "json_group_array", "json_group_object", "jsonb_group_array", "jsonb_group_object",
		"string_agg", "sum", "total",
	};
	static const char *const with_one[] = { "max", "min" };

	return is_one_of(c, call->ident->name, names, DDL_COUNT(names)) ||
	       (call->args.count == 1 && is_one_of(c, call->ident->name, with_one, DDL_COUNT(with_one)));
}

static bool is_for_windows(const struct check *c, const struct ddl_expr *call)
{
	static const char *const names[] = {
		"cume_dist", "dense_rank", "first_value", "lag", "last_value", "lead", "nth_value", "ntile", "percent_rank", "rank",
		"row_number",
	};

	return c->s->version >= DDL_VERSION(3, 25) && is_one_of(c, call->ident->name, names, DDL_COUNT(names));
}

static bool varies(const struct check *c, const struct ddl_expr *call)
{
	static const char *const names[] = {
		"changes", "last_insert_rowid", "match", "random", "randomblob", "sqlite_compileoption_get",
		"sqlite_compileoption_used", "sqlite_source_id", "sqlite_version", "total_changes",
	};
	static const char *const of_time[] = { "date", "datetime", "julianday", "strftime", "time" };

	return call->flags & DDL_EXPR_BARE || is_one_of(c, call->ident->name, names, DDL_COUNT(names)) ||
	       (c->s->version < DDL_VERSION(3, 20) && is_one_of(c, call->ident->name, of_time, DDL_COUNT(of_time)));
}

static bool wrong(struct check *c, const struct ddl_expr *e, const char *why)
{
	c->wrong = e;
	c->why = why;
	return true;
}

static bool misuse(struct check *c, const struct ddl_expr *call, const char *what)
{
	c->name = text(c->s, call->ident->name);
	return wrong(c, call, what);
}

/* What is wrong in every place but a DEFAULT. */
static bool wrong_call(struct check *c, const struct ddl_expr *e)
{
	if (is_aggregate(c, e))
		return misuse(c, e, "misuse of aggregate function");
	if (is_for_windows(c, e))
		return misuse(c, e, "misuse of window function");
	if (c->place == IN_WHERE && c->s->version < DDL_VERSION(3, 15))
		return wrong(c, e, "functions prohibited");
	return c->place != IN_CHECK && varies(c, e) && wrong(c, e, "non-deterministic functions prohibited");
}

static bool is_truth(const struct check *c, const struct ddl_ident *name)
{
	return ddl_sqlite_is_truth(c->s, name) && c->s->version >= DDL_VERSION(3, 23);
}

static bool wrong_in_default(struct check *c, const struct ddl_expr *e)
{
	bool truth = e->kind == DDL_EXPR_NAME && !e->args.count && is_truth(c, e->ident);

	if (e->kind == DDL_EXPR_QUERY || e->kind == DDL_EXPR_EXISTS || e->kind == DDL_EXPR_TABLE || (e->kind == DDL_EXPR_NAME && !truth) ||
	    (e->kind == DDL_EXPR_OVER && c->s->version >= DDL_VERSION(3, 31)))
		return wrong(c, e, "default value is not constant");
	return false;
}

static bool is_of_rowid(const struct check *c, const struct ddl_ident *name)
{
	static const char *const names[] = { "rowid", "oid", "_rowid_" };

	return is_one_of(c, name->name, names, DDL_COUNT(names)) && !(c->table->flags & DDL_TABLE_WITHOUT_ROWID);
}

/* In double quotes it is a string. */
static bool is_string(const struct check *c, const struct ddl_ident *name)
{
	size_t len;
	const char *source = name->at.start ? ddl_span_text(&c->s->session->sources, name->at, &len) : NULL;

	return name->quoted && (!source || *source == '"');
}

static bool no_column(struct check *c, const struct ddl_expr *e)
{
	const struct ddl_ident *name = e->ident;

	if (!c->table || c->table->query || ddl_find_column(c->table, name->key) || (c->added && c->added->name.key == name->key))
		return false;
	if (c->place != IN_GENERATED && is_of_rowid(c, name))
		return false;
	if (!e->args.first && (is_truth(c, name) || is_string(c, name)))
		return false;
	c->name = text(c->s, name->name);
	return wrong(c, e, "no such column");
}

static bool wrong_here(struct check *c, const struct ddl_expr *e)
{
	if (c->place == IN_DEFAULT)
		return wrong_in_default(c, e);
	switch ((enum ddl_expr_kind)e->kind) {
	case DDL_EXPR_QUERY:
	case DDL_EXPR_EXISTS:
	case DDL_EXPR_TABLE:
		return wrong(c, e, "subqueries prohibited");
	case DDL_EXPR_NAME:
		if (e->args.first && (c->place == IN_INDEX || c->place == IN_GENERATED))
			return wrong(c, e, "the \".\" operator prohibited");
		return no_column(c, e);
	case DDL_EXPR_OVER:
		return misuse(c, (const struct ddl_expr *)(const void *)e->args.first, "misuse of window function");
	case DDL_EXPR_CALL:
		return wrong_call(c, e);
	case DDL_EXPR_LIKE:
		return c->place == IN_WHERE && c->s->version < DDL_VERSION(3, 15) && wrong(c, e, "functions prohibited");
	case DDL_EXPR_RAISE:
		return c->place == IN_INDEX && wrong(c, e, "RAISE() may only be used within a trigger-program");
	default:
		return false;
	}
}

/* RAISE(IGNORE) where it is read as a call. */
static bool is_raise(const struct check *c, const struct ddl_expr *e)
{
	return e->kind == DDL_EXPR_CALL && ddl_atom_is_nocase(&c->s->session->atoms, e->ident->name, "raise");
}

static bool look(struct check *c, const struct ddl_expr *e)
{
	if (wrong_here(c, e))
		return false;
	if (e->kind == DDL_EXPR_NAME || is_raise(c, e))
		return true;
	DDL_EACH(struct ddl_expr, a, &e->args)
		if (!look(c, a))
			return false;
	return true;
}

static bool allowed(struct check *c, const struct ddl_expr *e, enum place place)
{
	static const char *const places[] = {
		" in CHECK constraints", " in generated columns", " in index expressions", " in partial index WHERE clauses", "",
	};

	c->place = place;
	c->name = NULL;
	if (!e)
		return true;
	if (place == IN_WHERE && e->kind == DDL_EXPR_ROW)
		return REFUSE(c->s, e->node.at, "row value misused");
	if (look(c, e))
		return true;
	if (c->wrong->kind == DDL_EXPR_NAME && c->name)
		ddl_schema_report(c->s, DDL_DIAG_NO_COLUMN, c->wrong->node.at, "%s \"%s\"", c->why, c->name);
	else if (c->name)
		ddl_schema_report(c->s, DDL_DIAG_BAD_CLAUSE, c->wrong->node.at, "%s %s()", c->why, c->name);
	else
		ddl_schema_report(c->s, DDL_DIAG_BAD_CLAUSE, c->wrong->node.at, "%s%s", c->why,
				  c->wrong->kind == DDL_EXPR_RAISE ? "" : places[place]);
	return false;
}

/* A bare word is a string there. */
static bool default_allowed(struct check *c, const struct ddl_column *column)
{
	const struct ddl_expr *e = column->dflt;

	return !e || !(e->flags & DDL_EXPR_PARENS) || allowed(c, e, IN_DEFAULT);
}

static bool column_allowed(struct check *c, const struct ddl_column *column)
{
	if (!default_allowed(c, column) || !allowed(c, column->generated, IN_GENERATED))
		return false;
	DDL_EACH(struct ddl_constraint, k, &column->constraints) {
		const struct ddl_part *p = (const struct ddl_part *)(const void *)k->key.parts.first;

		if (k->flags & DDL_KEY_AUTOINCREMENT && p && p->sort == DDL_SORT_DESC)
			return REFUSE(c->s, k->node.at, "AUTOINCREMENT is only allowed on an INTEGER PRIMARY KEY");
		if (!allowed(c, k->check, IN_CHECK))
			return false;
	}
	return true;
}

static bool is_constant(const struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_UNARY)
		e = (const struct ddl_expr *)(const void *)e->args.first;
	return e->kind == DDL_EXPR_NUMBER || e->kind == DDL_EXPR_STRING || e->kind == DDL_EXPR_BITS || e->kind == DDL_EXPR_NULL ||
	       e->kind == DDL_EXPR_BOOL || e->kind == DDL_EXPR_NAME;
}

/* Since 3.32 a table without rows takes these. */
bool ddl_sqlite_allows_name(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_ident *name)
{
	struct check c = { .s = s, .table = t };

	if (s->version < DDL_VERSION(3, 54) || !is_of_rowid(&c, name))
		return true;
	return REFUSE(s, name->at, "cannot add or rename to rowid alias: %s", text(s, name->name));
}

static bool references_with_value(struct ddl_schema *s, const struct ddl_column *column)
{
	bool references = false;

	DDL_EACH(struct ddl_constraint, k, &column->constraints)
		references |= k->kind == DDL_CONSTRAINT_FOREIGN;
	return references && column->dflt && column->dflt->kind != DDL_EXPR_NULL && ddl_sqlite_session(s)->foreign_keys;
}

bool ddl_sqlite_allows_check(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_expr *check)
{
	struct check c = { .s = s, .table = t };

	return allowed(&c, check, IN_CHECK);
}

bool ddl_sqlite_allows_column(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *column)
{
	struct check c = { .s = s, .table = t, .added = column };
	bool strict = s->version < DDL_VERSION(3, 32);

	if (strict && column->generated && column->flags & DDL_COLUMN_STORED)
		return REFUSE(s, column->name.at, "cannot add a STORED column");
	if (strict && column->null == DDL_NULL_NO && !column->generated && (!column->dflt || column->dflt->kind == DDL_EXPR_NULL))
		return REFUSE(s, column->name.at, "Cannot add a NOT NULL column with default value NULL");
	if (strict && column->dflt && !is_constant(column->dflt))
		return REFUSE(s, column->dflt->node.at, "Cannot add a column with non-constant default");
	if (strict && references_with_value(s, column))
		return REFUSE(s, column->name.at, "Cannot add a REFERENCES column with non-NULL default value");
	if (!ddl_sqlite_allows_name(s, t, &column->name))
		return false;
	return column_allowed(&c, column);
}

/* Only a circle of one column is looked for. */
static bool is_circle(const struct ddl_schema *s, const struct ddl_column *column)
{
	return s->version >= DDL_VERSION(3, 44) && column->generated && !(column->flags & DDL_COLUMN_STORED) &&
	       ddl_expr_uses(s, column->generated, column->name.key);
}

/* "CREATE TABLE", 2: such names are the server's own; those that dumps have are passed over elsewhere. */
static bool is_reserved(struct ddl_schema *s, const struct ddl_ident *name)
{
	if (!name->name || !ddl_ascii_equal_n(text(s, name->key), "sqlite_", 7))
		return false;
	ddl_schema_report(s, DDL_DIAG_BAD_CLAUSE, name->at, "object name reserved for internal use: \"%s\"", text(s, name->name));
	return true;
}

/* Tables, views and indexes share names. */
static bool index_has(struct ddl_schema *s, const struct ddl_qname *name)
{
	struct ddl_qname q = *name;

	ddl_resolve(s, &q);
	if (!ddl_find(s, DDL_SCOPE_INDEX, q.schema.key, 0, q.name.key))
		return false;
	ddl_schema_report(s, DDL_DIAG_EXISTS, name->name.at, "there is already an index named \"%s\"", text(s, name->name.name));
	return true;
}

static bool table_allowed(struct ddl_schema *s, const struct ddl_table *t)
{
	struct check c = { .s = s, .table = t };

	if (t->flags & DDL_TABLE_TEMPORARY && t->name.schema.name &&
	    !ddl_atom_is_nocase(&s->session->atoms, t->name.schema.name, "temp"))
		return REFUSE(s, t->name.schema.at, "temporary table name must be unqualified");
	if (is_reserved(s, &t->name.name) || index_has(s, &t->name))
		return false;
	DDL_EACH(struct ddl_column, column, &t->columns) {
		if (!column_allowed(&c, column))
			return false;
		if (is_circle(s, column))
			return REFUSE(s, column->name.at, "generated column loop on \"%s\"", text(s, column->name.name));
	}
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (!allowed(&c, k->check, IN_CHECK))
			return false;
	return true;
}

/* The name before a dot is not kept, but was written. */
static const struct ddl_expr *with_table(const struct ddl_expr *e)
{
	if (!e)
		return NULL;
	if (e->kind == DDL_EXPR_NAME)
		return e->node.at.start && e->ident->at.start > e->node.at.start ? e : NULL;
	DDL_EACH(struct ddl_expr, a, &e->args) {
		const struct ddl_expr *found = with_table(a);

		if (found)
			return found;
	}
	return NULL;
}

bool ddl_sqlite_survives_rename(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (with_table(k->check)) {
			ddl_schema_report(s, DDL_DIAG_IN_USE, a->node.at, "a CHECK of \"%s\" has the table's name before that of a column",
					  text(s, t->name.name.name));
			return false;
		}
	return true;
}

static struct ddl_object *relation(struct ddl_schema *s, const struct ddl_qname *name)
{
	struct ddl_qname q = *name;

	ddl_resolve(s, &q);
	return ddl_find_relation(s, &q);
}

static bool is_virtual(const struct ddl_object *o)
{
	return o->kind == DDL_OBJECT_TABLE && o->table && o->table->flags & DDL_TABLE_VIRTUAL;
}

static bool index_allowed(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	const struct ddl_index *i = stmt->u.index;
	const struct ddl_object *o = relation(s, &stmt->name);
	struct ddl_qname name = i->name;
	struct check c = { .s = s, .table = o ? o->table : NULL };

	if (is_reserved(s, &i->name.name))
		return false;
	if (!o)
		return true;
	if (o->kind == DDL_OBJECT_VIEW)
		return REFUSE(s, stmt->name.name.at, "views may not be indexed");
	if (is_virtual(o))
		return REFUSE(s, stmt->name.name.at, "virtual tables may not be indexed");
	name.schema = stmt->name.schema;
	if (relation(s, &name))
		return REFUSE(s, name.name.at, "there is already a table named \"%s\"", text(s, name.name.name));
	DDL_EACH(struct ddl_part, p, &i->key.parts) {
		if (!allowed(&c, p->expr, IN_INDEX))
			return false;
		if (p->expr && p->expr->kind == DDL_EXPR_ROW)
			return REFUSE(s, p->node.at, "row value misused");
	}
	return allowed(&c, i->key.where, IN_WHERE);
}

/* They bring tables that no statement makes. */
static bool has_virtual(const struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s)
		if (is_virtual(o))
			return true;
	return false;
}

/* In a schema that was named, or among the temporary tables. */
static bool is_elsewhere(struct ddl_schema *s, const struct ddl_qname *name)
{
	struct ddl_qname q = *name;

	ddl_sqlite_place(s, &q);
	return q.schema.name && ddl_find_relation(s, &q);
}

static bool trigger_allowed(struct ddl_schema *s, const struct ddl_opaque *q)
{
	const struct ddl_object *o = relation(s, &q->table);
	struct ddl_span at = q->table.name.at;
	bool instead;

	if (is_reserved(s, &q->name.name))
		return false;
	if (ddl_ascii_equal_n(text(s, q->table.name.key), "sqlite_", 7))
		return REFUSE(s, at, "cannot create a trigger on the system table \"%s\"", text(s, q->table.name.name));
	if (!o && !s->partial && !s->filtered && !has_virtual(s) && !is_elsewhere(s, &q->table)) {
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, at, "table \"%s\" does not exist", text(s, q->table.name.name));
		return false;
	}
	if (!o || !q->trigger)
		return true;
	instead = q->trigger->time && ddl_atom_is(&s->session->atoms, q->trigger->time, "instead of");
	if (is_virtual(o))
		return REFUSE(s, at, "cannot create triggers on virtual tables");
	if (o->kind == DDL_OBJECT_TABLE && instead)
		return REFUSE(s, at, "cannot create INSTEAD OF trigger on table: %s", text(s, q->table.name.name));
	if (o->kind == DDL_OBJECT_VIEW && !instead)
		return REFUSE(s, at, "cannot create a trigger on view \"%s\" that is not INSTEAD OF", text(s, q->table.name.name));
	return true;
}

static bool drop_allowed(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	DDL_EACH(struct ddl_qname_item, i, &stmt->items) {
		const struct ddl_object *o = relation(s, &i->name);
		const char *name = text(s, i->name.name.name);

		if (o && stmt->object == DDL_OBJECT_VIEW && o->kind == DDL_OBJECT_TABLE)
			return REFUSE(s, i->name.name.at, "use DROP TABLE to delete table %s", name);
		if (o && stmt->object == DDL_OBJECT_TABLE && o->kind == DDL_OBJECT_VIEW)
			return REFUSE(s, i->name.name.at, "use DROP VIEW to delete view %s", name);
	}
	return true;
}

static bool alter_allowed(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	const struct ddl_object *o = relation(s, &stmt->name);

	if (o && o->kind == DDL_OBJECT_VIEW)
		return REFUSE(s, stmt->name.name.at, "view %s may not be altered", text(s, stmt->name.name.name));
	DDL_EACH(struct ddl_action, a, &stmt->items) {
		struct ddl_qname to = { .schema = stmt->name.schema, .name = a->to };

		if (a->kind != DDL_ACTION_RENAME_TABLE)
			continue;
		if (is_reserved(s, &a->to) || index_has(s, &to))
			return false;
		if (a->to.key == stmt->name.name.key) {
			ddl_schema_report(s, DDL_DIAG_EXISTS, a->to.at, "there is already another table or index with this name: %s",
					  text(s, a->to.name));
			return false;
		}
	}
	return true;
}

bool ddl_sqlite_allows(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	switch ((enum ddl_stmt_kind)stmt->kind) {
	case DDL_STMT_CREATE_TABLE:
		return table_allowed(s, stmt->u.table);
	case DDL_STMT_CREATE_INDEX:
		return index_allowed(s, stmt);
	case DDL_STMT_ALTER_TABLE:
		return alter_allowed(s, stmt);
	case DDL_STMT_DROP:
		return drop_allowed(s, stmt);
	case DDL_STMT_OPAQUE:
		if (stmt->u.opaque->object == DDL_OBJECT_VIEW)
			return !is_reserved(s, &stmt->u.opaque->name.name) && !index_has(s, &stmt->u.opaque->name);
		return stmt->u.opaque->object != DDL_OBJECT_TRIGGER || trigger_allowed(s, stmt->u.opaque);
	default:
		return true;
	}
}

static const struct ddl_column *column_at(const struct ddl_table *t, const struct ddl_column *like, const struct ddl_table *other)
{
	const struct ddl_node *n = other->columns.first;

	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (!n || c == like)
			break;
		n = n->next;
	}
	return (const struct ddl_column *)(const void *)n;
}

const struct ddl_table *ddl_sqlite_rename_spoils(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c)
{
	if (s->version < DDL_VERSION(3, 31) || s->version >= DDL_VERSION(3, 35))
		return NULL;
	DDL_EACH_OBJECT(o, s) {
		const struct ddl_column *same;

		if (o->kind != DDL_OBJECT_TABLE || !o->table || o->table == t)
			continue;
		same = column_at(t, c, o->table);
		DDL_EACH(struct ddl_column, g, &o->table->columns)
			if (same && ddl_expr_uses(s, g->generated, same->name.key))
				return o->table;
	}
	return NULL;
}
