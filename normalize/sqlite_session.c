#include "normalize/sqlite_session.h"

#include "base/ascii.h"

struct ddl_sqlite_session *ddl_sqlite_session(struct ddl_schema *s)
{
	if (!s->extra)
		s->extra = DDL_NEW(&s->session->arena, struct ddl_sqlite_session);
	return s->extra;
}

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static bool is(const struct ddl_schema *s, ddl_atom a, const char *word)
{
	return ddl_atom_is_nocase(&s->session->atoms, a, word);
}

struct ddl_ident ddl_sqlite_temp(struct ddl_schema *s)
{
	return ddl_made_ident(s, "temp");
}

static bool lies_in(struct ddl_schema *s, struct ddl_qname *name, struct ddl_ident schema)
{
	struct ddl_qname there = { .schema = schema, .name = name->name };

	if (!ddl_find_relation(s, &there))
		return false;
	name->schema = schema;
	return true;
}

void ddl_sqlite_place(struct ddl_schema *s, struct ddl_qname *name)
{
	const struct ddl_sqlite_session *session = s->extra;

	if (name->schema.name || !name->name.name || lies_in(s, name, ddl_sqlite_temp(s)) || ddl_find_relation(s, name) || !session)
		return;
	DDL_EACH(struct ddl_name, n, &session->attached)
		if (lies_in(s, name, n->ident))
			return;
}

/* "PRAGMA Statements": a number but 0, or one of these words, is on. */
static bool is_on(const struct ddl_schema *s, ddl_atom value)
{
	return is(s, value, "on") || is(s, value, "true") || is(s, value, "yes") ||
	       (ddl_ascii_digit(*text(s, value)) && *text(s, value) != '0');
}

/*
 * Without a value it asks. The others set how rows are stored and checked, or count something for the application;
 * writable_schema does nothing by itself, and statements that write to the catalogue are refused where they stand.
 */
static void follow_pragma(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_sqlite_session *session = ddl_sqlite_session(s);

	if (!stmt->column.name)
		return;
	if (is(s, stmt->name.name.key, "legacy_alter_table"))
		session->legacy_alter = is_on(s, stmt->column.name);
	else if (is(s, stmt->name.name.key, "foreign_keys"))
		session->foreign_keys = is_on(s, stmt->column.name);
}

static struct ddl_name *find_attached(struct ddl_schema *s, ddl_atom key)
{
	DDL_EACH(struct ddl_name, n, &ddl_sqlite_session(s)->attached)
		if (n->ident.key == key)
			return n;
	return NULL;
}

static void attach(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_name *n;

	if (find_attached(s, stmt->name.name.key)) {
		ddl_schema_report(s, DDL_DIAG_EXISTS, stmt->name.name.at, "database \"%s\" is already in use",
				  text(s, stmt->name.name.name));
		return;
	}
	n = DDL_NEW(&s->session->arena, struct ddl_name);
	n->ident = stmt->name.name;
	ddl_list_add(&ddl_sqlite_session(s)->attached, n);
}

/* ANALYZE schema, ANALYZE table, ANALYZE index */
static void analyze(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->name;
	ddl_atom key = name.name.key;

	ddl_resolve(s, &name);
	if (s->partial || find_attached(s, key) || is(s, key, "main") || is(s, key, "temp") || ddl_find_relation(s, &name) ||
	    ddl_find(s, DDL_SCOPE_INDEX, name.schema.key, 0, key) || ddl_ascii_equal_n(text(s, key), "sqlite_", 7))
		return;
	ddl_schema_report(s, DDL_DIAG_NO_OBJECT, stmt->name.name.at, "no such table: \"%s\"", text(s, stmt->name.name.name));
}

static void leave_out(struct ddl_schema *s, ddl_atom schema, const char *what)
{
	DDL_EACH_OBJECT(o, s)
		if (o->schema == schema) {
			if (o->kind == DDL_OBJECT_TABLE)
				ddl_schema_report(s, DDL_DIAG_NO_EFFECT, o->table->name.name.at,
						  "%s is left out", what);
			ddl_remove_object(s, o);
		}
}

static void leave_attached_out(struct ddl_schema *s, ddl_atom schema)
{
	leave_out(s, schema, "a table of an attached database is no part of this one and");
}

static void detach(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_name *n = find_attached(s, stmt->name.name.key);

	if (!n) {
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, stmt->name.name.at, "no such database: \"%s\"",
				  text(s, stmt->name.name.name));
		return;
	}
	leave_attached_out(s, n->ident.key);
	ddl_list_remove(&ddl_sqlite_session(s)->attached, n);
}

void ddl_sqlite_leave_others_out(struct ddl_schema *s)
{
	DDL_EACH(struct ddl_name, n, &ddl_sqlite_session(s)->attached)
		leave_attached_out(s, n->ident.key);
	leave_out(s, ddl_sqlite_temp(s).key, "a temporary table is no part of the database and");
}

void ddl_sqlite_follow(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	if (!stmt->word || !stmt->name.name.name)
		return;
	if (is(s, stmt->word, "pragma"))
		follow_pragma(s, stmt);
	else if (is(s, stmt->word, "attach"))
		attach(s, stmt);
	else if (is(s, stmt->word, "detach"))
		detach(s, stmt);
	else if (is(s, stmt->word, "analyze"))
		analyze(s, stmt);
}

static bool knows(struct ddl_schema *s, const struct ddl_ident *schema)
{
	if (!schema->name || s->partial || is(s, schema->key, "main") || is(s, schema->key, "temp") ||
	    find_attached(s, schema->key))
		return true;
	ddl_schema_report(s, DDL_DIAG_NO_OBJECT, schema->at, "unknown database \"%s\": no ATTACH made it", text(s, schema->name));
	return false;
}

bool ddl_sqlite_knows_schemas(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	switch ((enum ddl_stmt_kind)stmt->kind) {
	case DDL_STMT_CREATE_TABLE:
		return knows(s, &stmt->u.table->name.schema);
	case DDL_STMT_CREATE_INDEX:
	case DDL_STMT_ALTER_TABLE:
		return knows(s, &stmt->name.schema);
	case DDL_STMT_OPAQUE:
		return knows(s, &stmt->u.opaque->name.schema);
	case DDL_STMT_DROP:
		DDL_EACH(struct ddl_qname_item, i, &stmt->items)
			return stmt->flags & DDL_STMT_IF_EXISTS || knows(s, &i->name.schema);
		return true;
	default:
		return true;
	}
}
