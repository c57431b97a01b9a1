/*
 * sqlite.c - what SQLite makes of DDL.
 *
 * Its catalogue is the text of each CREATE statement, so little is made up: no names, no types, no
 * defaults. Normal form is what a statement means: constraints of columns are the table's, words that
 * change nothing (MATCH, NOT DEFERRABLE, INITIALLY IMMEDIATE) are gone, and what looks like a name in
 * an expression is told from a string and from true and false, as the server does it.
 */
#include "normalize/rules.h"

#include <string.h>

#include "base/ascii.h"
#include "normalize/replay.h"
#include "normalize/sqlite_affinity.h"
#include "normalize/sqlite_check.h"
#include "normalize/sqlite_key.h"
#include "normalize/sqlite_program.h"
#include "normalize/sqlite_query.h"
#include "normalize/sqlite_rows.h"
#include "normalize/sqlite_session.h"

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static bool is(const struct ddl_schema *s, ddl_atom a, const char *word)
{
	return ddl_atom_is(&s->session->atoms, a, word);
}

/* Quoted or not, a type is its words ("Datatypes In SQLite", 3.1). */
static void lite_type(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c)
{
	(void)c;
	if (t->spelling)
		t->name = ddl_atom_lower(&s->session->atoms, t->spelling);
	t->flags &= (uint16_t)~DDL_TYPE_QUOTED;
}

static bool in_double_quotes(const struct ddl_schema *s, struct ddl_span at)
{
	size_t len;
	const char *source = at.start ? ddl_span_text(&s->session->sources, at, &len) : NULL;

	return source && len && *source == '"';
}

bool ddl_sqlite_is_truth(const struct ddl_schema *s, const struct ddl_ident *id)
{
	return !id->quoted && (is(s, id->key, "true") || is(s, id->key, "false"));
}

static void become(struct ddl_expr *e, enum ddl_expr_kind kind, ddl_atom value)
{
	e->kind = (uint8_t)kind;
	e->text = value;
	e->ident = NULL;
	memset(&e->args, 0, sizeof(e->args));
}

/*
 * A name that is no column: TRUE and FALSE since 3.23; in double quotes a string ("Quirks, Caveats, and
 * Gotchas In SQLite", 8). rowid, oid and _rowid_ are names of every table.
 */
static void settle_name(struct ddl_schema *s, struct ddl_table *t, struct ddl_expr *e)
{
	if (e->args.count || (t && ddl_find_column(t, e->ident->key)))
		return;
	if (ddl_sqlite_is_truth(s, e->ident))
		become(e, DDL_EXPR_BOOL, e->ident->key);
	else if (t && e->ident->quoted && in_double_quotes(s, e->ident->at))
		become(e, DDL_EXPR_STRING, e->ident->name);
}

/* The table's own name in front of a column says nothing; the text keeps it. */
static void unqualify(const struct ddl_table *t, struct ddl_expr *e)
{
	const struct ddl_expr *table = (const struct ddl_expr *)(const void *)e->args.first;

	if (t && table && table->kind == DDL_EXPR_NAME && table->ident->key == t->name.name.key)
		memset(&e->args, 0, sizeof(e->args));
}

static void settle_names(struct ddl_schema *s, struct ddl_table *t, struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_NAME) {
		unqualify(t, e);
		settle_name(s, t, e);
		return;
	}
	if (e->kind == DDL_EXPR_CAST && e->type)
		lite_type(s, e->type, NULL);
	DDL_EACH(struct ddl_expr, a, &e->args)
		settle_names(s, t, a);
}

static bool is_literal(const struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_UNARY && (e->op == DDL_OP_NEG || e->op == DDL_OP_POS))
		e = (const struct ddl_expr *)(const void *)e->args.first;
	return e->kind == DDL_EXPR_NUMBER || e->kind == DDL_EXPR_STRING || e->kind == DDL_EXPR_BITS ||
	       e->kind == DDL_EXPR_NULL || e->kind == DDL_EXPR_BOOL;
}

/* A bare word as a DEFAULT is a string; parentheses around a literal change nothing. */
static struct ddl_expr *lite_expr(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c,
				  struct ddl_expr *e,
				  enum ddl_expr_use use)
{
	(void)c;
	settle_names(s, use == DDL_USE_DEFAULT ? NULL : t, e);
	if (use == DDL_USE_DEFAULT && e->kind == DDL_EXPR_NAME && !e->args.count)
		become(e, DDL_EXPR_STRING, e->ident->name);
	if (use == DDL_USE_DEFAULT && is_literal(e))
		e->flags &= (uint16_t)~DDL_EXPR_PARENS;
	return e;
}

/* "SQLite Foreign Key Support", 4.2: only DEFERRABLE INITIALLY DEFERRED defers; 6: MATCH is read and not heeded. */
static void plain_references(struct ddl_schema *s, struct ddl_table *t)
{
	const uint32_t words = DDL_KEY_DEFERRABLE | DDL_KEY_NOT_DEFERRABLE | DDL_KEY_INITIALLY_DEFERRED |
			       DDL_KEY_INITIALLY_IMMEDIATE;
	const uint32_t deferred = DDL_KEY_DEFERRABLE | DDL_KEY_INITIALLY_DEFERRED;

	(void)s;
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (k->kind != DDL_CONSTRAINT_FOREIGN)
			continue;
		k->foreign->match = DDL_MATCH_UNSET;
		if ((k->flags & deferred) != deferred || k->flags & DDL_KEY_NOT_DEFERRABLE)
			k->flags &= ~words;
	}
}

/* ABORT is what happens without ON CONFLICT ("The ON CONFLICT Clause"). */
static void plain_conflicts(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->key.conflict && is(s, k->key.conflict, "abort"))
			k->key.conflict = 0;
	DDL_EACH(struct ddl_column, c, &t->columns)
		DDL_EACH(struct ddl_option, o, &c->more->options)
			if (is(s, o->name, "conflict") && is(s, o->value->ident->key, "abort")) {
				ddl_list_remove(&ddl_column_own(&s->session->arena, c)->options, o);
				break;
			}
}

/* What an index in double quotes names and is no column is a string: of all rows the same. */
static void string_parts(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_index, i, &t->indexes) {
		if (i->flags & DDL_KEY_CHECKED || t->query)
			continue;
		DDL_EACH(struct ddl_part, p, &i->key.parts) {
			if (!p->column.name || !p->column.quoted || ddl_find_column(t, p->column.key) ||
			    !in_double_quotes(s, p->column.at))
				continue;
			p->expr = DDL_NEW(&s->session->arena, struct ddl_expr);
			p->expr->node.at = p->column.at;
			become(p->expr, DDL_EXPR_STRING, p->column.name);
			ddl_schema_report(s, DDL_DIAG_DANGLING, p->column.at,
					  "\"%s\" is no column of \"%s\": the index has a string for it", text(s, p->column.name),
					  text(s, t->name.name.name));
			memset(&p->column, 0, sizeof(p->column));
		}
	}
}

/* A key that is no alias of the rowid has values in WITHOUT ROWID and STRICT tables ("WITHOUT ROWID", 2; "STRICT Tables", 3). */
static void keys_not_null(struct ddl_schema *s, struct ddl_table *t)
{
	const struct ddl_constraint *k = ddl_primary_key(t);

	if (!k || !(t->flags & DDL_TABLE_WITHOUT_ROWID || (t->flags & DDL_TABLE_STRICT && !ddl_sqlite_rowid_alias(s, t))))
		return;
	DDL_EACH(struct ddl_part, p, &k->key.parts) {
		struct ddl_column *c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;

		if (c && c->null != DDL_NULL_NO) {
			c->null = DDL_NULL_NO;
			c->flags |= DDL_COLUMN_NULL_IMPLIED;
		}
	}
}

static const struct ddl_pass passes[] = {
	{ "hoist", ddl_pass_hoist },
	{ "resolve", ddl_pass_resolve },
	{ "types", ddl_pass_types },
	{ "strings", string_parts },
	{ "columns exist", ddl_pass_columns_exist },
	{ "key null", keys_not_null },
	{ "null", ddl_pass_null },
	{ "references", ddl_pass_references },
	{ "plain references", plain_references },
	{ "plain conflicts", plain_conflicts },
	{ "expressions", ddl_pass_exprs },
};

static void refuse(struct ddl_schema *s, struct ddl_span at, enum ddl_diag_code code,
		   const struct ddl_table *t, const char *why)
{
	ddl_schema_report(s, code, at.start ? at : t->node.at, "table \"%s\": %s", text(s, t->name.name.name),
			  why);
}

bool ddl_sqlite_is_integer(const struct ddl_schema *s, const struct ddl_column *c)
{
	return c && c->type && c->type->spelling && !c->type->args.count &&
	       ddl_atom_is_nocase(&s->session->atoms, c->type->spelling, "integer");
}

struct ddl_column *ddl_sqlite_rowid_alias(const struct ddl_schema *s, const struct ddl_table *t)
{
	const struct ddl_constraint *k = ddl_primary_key(t);
	const struct ddl_part *part = k && k->key.parts.count == 1 ? (const struct ddl_part *)(const void *)k->key.parts.first : NULL;
	struct ddl_column *c = part ? ddl_find_column(t, part->column.key) : NULL;

	if (!c || k->flags & DDL_KEY_INLINE || t->flags & DDL_TABLE_WITHOUT_ROWID)
		return NULL;
	return ddl_sqlite_is_integer(s, c) ? c : NULL;
}

static void check_primary(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k)
{
	struct ddl_part *first = (struct ddl_part *)(void *)k->key.parts.first;
	struct ddl_column *c = first && first->column.name ? ddl_find_column(t, first->column.key) : NULL;

	if (k->flags & DDL_KEY_AUTOINCREMENT && (k->key.parts.count != 1 || !ddl_sqlite_is_integer(s, c)))
		refuse(s, k->node.at, DDL_DIAG_BAD_KEY, t,
		       "AUTOINCREMENT is only allowed on an INTEGER PRIMARY KEY");
	else if (k->flags & DDL_KEY_AUTOINCREMENT && t->flags & DDL_TABLE_WITHOUT_ROWID)
		refuse(s, k->node.at, DDL_DIAG_BAD_KEY, t,
		       "AUTOINCREMENT not allowed on WITHOUT ROWID tables");
	DDL_EACH(struct ddl_part, p, &k->key.parts) {
		c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;
		if (c && c->generated)
			refuse(s, p->node.at, DDL_DIAG_BAD_KEY, t,
			       "generated columns cannot be part of the PRIMARY KEY");
	}
}

static void check_key(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k, bool *primary)
{
	if (k->kind == DDL_CONSTRAINT_PRIMARY) {
		if (*primary)
			refuse(s, k->node.at, DDL_DIAG_BAD_KEY, t, "more than one primary key");
		*primary = true;
		check_primary(s, t, k);
	}
	if (k->kind == DDL_CONSTRAINT_PRIMARY || k->kind == DDL_CONSTRAINT_UNIQUE)
		DDL_EACH(struct ddl_part, p, &k->key.parts)
			if (!p->column.name)
				refuse(s, p->node.at, DDL_DIAG_BAD_KEY, t,
				       "expressions prohibited in PRIMARY KEY and UNIQUE constraints");
	if (k->kind == DDL_CONSTRAINT_FOREIGN && k->foreign->columns.count &&
	    k->foreign->columns.count != k->key.parts.count)
		refuse(s, k->node.at, DDL_DIAG_BAD_KEY, t,
		       "number of columns in foreign key does not match the number of columns in the referenced table");
}

/* "STRICT Tables", 2 */
static bool strict_type(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const char *const names[] = { "int", "integer", "real", "text", "blob", "any" };

	for (size_t i = 0; t && !t->args.count && i < DDL_COUNT(names); i++)
		if (ddl_atom_is_nocase(&s->session->atoms, t->spelling, names[i]))
			return true;
	return false;
}

static bool check_type(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c)
{
	if (!(t->flags & DDL_TABLE_STRICT) || strict_type(s, c->type))
		return true;
	ddl_schema_report(s, DDL_DIAG_BAD_TYPE, c->type ? c->type->node.at : c->name.at,
			  "column \"%s\" of the STRICT table \"%s\" needs one of the types INT, INTEGER, REAL, TEXT, BLOB and ANY",
			  text(s, c->name.name), text(s, t->name.name.name));
	return false;
}

static void check_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c)
{
	struct ddl_column *other = ddl_find_column(t, c->name.key);

	if (other && other != c)
		ddl_schema_report(s, DDL_DIAG_DUPLICATE_COLUMN, c->name.at,
				  "table \"%s\" has a column \"%s\" already",
				  text(s, t->name.name.name), text(s, c->name.name));
	if (c->generated && c->dflt)
		refuse(s, c->name.at, DDL_DIAG_BAD_CLAUSE, t, "cannot use DEFAULT on a generated column");
	check_type(s, t, c);
}

/*
 * INTEGER PRIMARY KEY DESC is no alias of the rowid, PRIMARY KEY (id DESC) of the table is ("CREATE TABLE", 5):
 * the one place where it counts which of them was written.
 */
static void keep_inline(struct ddl_schema *s, const struct ddl_column *c, struct ddl_constraint *k)
{
	const struct ddl_part *p = (const struct ddl_part *)(const void *)k->key.parts.first;

	if (k->kind == DDL_CONSTRAINT_PRIMARY && p->sort == DDL_SORT_DESC && ddl_sqlite_is_integer(s, c))
		k->flags |= DDL_KEY_INLINE;
}

/* What sqlite3_prepare() refuses of a CREATE TABLE that parses. */
static void check_table(struct ddl_schema *s, struct ddl_table *t)
{
	bool primary = false, real = false;

	if (!t->columns.count)
		return;
	DDL_EACH(struct ddl_column, c, &t->columns) {
		check_column(s, t, c);
		real |= !c->generated;
		DDL_EACH(struct ddl_constraint, k, &c->constraints) {
			check_key(s, t, k, &primary);
			keep_inline(s, c, k);
		}
	}
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		check_key(s, t, k, &primary);
	if (!real)
		refuse(s, t->name.name.at, DDL_DIAG_BAD_CLAUSE, t,
		       "must have at least one non-generated column");
	if (t->flags & DDL_TABLE_WITHOUT_ROWID && !primary)
		refuse(s, t->name.name.at, DDL_DIAG_BAD_KEY, t,
		       "PRIMARY KEY missing on a WITHOUT ROWID table");
}

/* Tables that SQLite makes by itself stand in dumps, and are no part of a schema ("Database File Format", 2.6). */
static bool is_internal(const struct ddl_schema *s, const struct ddl_ident *name)
{
	static const char *const names[] = {
		"sqlite_sequence", "sqlite_stat1", "sqlite_stat2", "sqlite_stat3", "sqlite_stat4",
	};

	for (size_t i = 0; i < DDL_COUNT(names); i++)
		if (is(s, name->key, names[i]))
			return true;
	return false;
}

static bool lite_replay(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	if (stmt->kind == DDL_STMT_CREATE_TABLE && is_internal(s, &stmt->u.table->name.name))
		return true;
	if (!ddl_sqlite_knows_schemas(s, stmt) || !ddl_sqlite_allows(s, stmt))
		return true;
	switch ((enum ddl_stmt_kind)stmt->kind) {
	case DDL_STMT_CREATE_TABLE:
		if (stmt->u.table->flags & DDL_TABLE_TEMPORARY)
			stmt->u.table->name.schema = ddl_sqlite_temp(s);
		check_table(s, stmt->u.table);
		if (stmt->u.table->query && !(stmt->u.table->flags & DDL_TABLE_VIRTUAL))
			ddl_sqlite_query_columns(s, stmt->u.table);
		break;
	case DDL_STMT_ALTER_TABLE:
	case DDL_STMT_CREATE_INDEX:
		ddl_sqlite_place(s, &stmt->name);
		break;
	case DDL_STMT_DROP:
		DDL_EACH(struct ddl_qname_item, i, &stmt->items)
			if (stmt->object == DDL_OBJECT_TABLE)
				ddl_sqlite_place(s, &i->name);
		break;
	case DDL_STMT_SKIPPED:
		if (stmt->u.dml && !(stmt->flags & DDL_STMT_OUTSIDE))
			ddl_sqlite_check_rows(s, stmt->u.dml);
		else
			ddl_sqlite_follow(s, stmt);
		break;
	default:
		break;
	}
	return false;
}

/* What works in the place of a clause that the server refuses. */
#define REBUILD "make a new table, copy the rows, drop the old one and rename; ddlkit migrate diff writes such a script"

static void in_use(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a,
		   const char *what, const char *help)
{
	struct ddl_diag *d;

	d = ddl_schema_report(s, DDL_DIAG_IN_USE, a->name.at.start ? a->name.at : a->node.at,
			      "column \"%s\" of \"%s\" cannot be dropped: %s", text(s, a->name.name),
			      text(s, t->name.name.name), what);
	ddl_diag_help(s->session, d, "%s", help);
}

static bool parts_use(const struct ddl_schema *s, const struct ddl_key *k, ddl_atom column)
{
	DDL_EACH(struct ddl_part, p, &k->parts)
		if (p->column.name ? p->column.key == column : ddl_expr_uses(s, p->expr, column))
			return true;
	return ddl_expr_uses(s, k->where, column);
}

/* Was the constraint written at the column? Then it goes with it. */
static bool written_at(const struct ddl_column *c, const struct ddl_constraint *k)
{
	return k->node.at.start >= c->node.at.start && k->node.at.end <= c->node.at.end;
}

/* "ALTER TABLE", 5: DROP COLUMN is refused when anything else uses the column. */
static bool can_drop(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a, struct ddl_column *c)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		bool uses = parts_use(s, &k->key, c->name.key) || ddl_expr_uses(s, k->check, c->name.key);

		if (!uses)
			continue;
		if (k->kind == DDL_CONSTRAINT_PRIMARY || k->kind == DDL_CONSTRAINT_UNIQUE) {
			in_use(s, t, a, "it is part of a key", REBUILD);
			return false;
		}
		if (!written_at(c, k)) {
			in_use(s, t, a, "a constraint of the table uses it", REBUILD);
			return false;
		}
	}
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (parts_use(s, &i->key, c->name.key)) {
			in_use(s, t, a, "an index uses it", "drop the index first");
			return false;
		}
	DDL_EACH(struct ddl_column, g, &t->columns)
		if (g != c && ddl_expr_uses(s, g->generated, c->name.key)) {
			in_use(s, t, a, "a generated column uses it", "drop the generated column first");
			return false;
		}
	return true;
}

static void refuse_column(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_constraint *k)
{
	bool primary = k->kind == DDL_CONSTRAINT_PRIMARY;
	struct ddl_diag *d;

	d = ddl_schema_report(s, DDL_DIAG_BAD_CLAUSE, k->node.at, "table \"%s\": cannot add a %s column",
			      text(s, t->name.name.name), primary ? "PRIMARY KEY" : "UNIQUE");
	ddl_diag_help(s->session, d, "%s", primary ? REBUILD : "add it without, and a unique index behind it");
}

/* "ALTER TABLE", 4: what cannot be added with a column, whatever the rows are. */
static bool can_add(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	DDL_EACH(struct ddl_constraint, k, &a->column->constraints) {
		if (k->kind != DDL_CONSTRAINT_PRIMARY && k->kind != DDL_CONSTRAINT_UNIQUE)
			continue;
		refuse_column(s, t, k);
		return false;
	}
	return check_type(s, t, a->column) && ddl_sqlite_allows_column(s, t, a->column);
}

/* It would be the end of their generated columns, or of the statement. */
static bool can_rename(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a, const struct ddl_column *c)
{
	const struct ddl_table *spoilt = c ? ddl_sqlite_rename_spoils(s, t, c) : NULL;

	if (c && !ddl_sqlite_allows_name(s, t, &a->to))
		return false;
	if (spoilt)
		ddl_schema_report(s, DDL_DIAG_UNSUPPORTED, a->name.at.start ? a->name.at : a->node.at,
				  "this version renames what a generated column of \"%s\" uses, too", text(s, spoilt->name.name.name));
	return !spoilt;
}

/*
 * Other tables' references follow a rename, but for legacy_alter_table=ON with foreign_keys=OFF, and before
 * 3.26 with foreign_keys=OFF ("ALTER TABLE", 2).
 */
static bool rename_alone(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_sqlite_session *state = ddl_sqlite_session(s);
	struct ddl_qname to = { .name = a->to, .schema = t->name.schema };
	struct ddl_object *o = ddl_find_relation(s, &t->name);

	if (state->foreign_keys || (!state->legacy_alter && s->version >= DDL_VERSION(3, 26)) ||
	    ddl_find_relation(s, &to))
		return false;
	t->name = o->stmt->name = to;
	ddl_rename_object(s, o, to.schema.key, to.name.key);
	return true;
}

/* Of a table whose columns are not known here nothing but the name can change. */
static bool unknown_columns(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a)
{
	if (!t->query || a->kind == DDL_ACTION_RENAME_TABLE)
		return false;
	/* A temporary table is left out in the end. */
	if (t->flags & DDL_TABLE_TEMPORARY)
		return true;
	ddl_schema_report(s, DDL_DIAG_UNSUPPORTED, a->node.at, t->flags & DDL_TABLE_VIRTUAL ?
			  "virtual tables may not be altered: \"%s\"" :
			  "what columns \"%s\" has only its query tells, so this cannot be followed",
			  text(s, t->name.name.name));
	return true;
}

/*
 * Since these versions ALTER TABLE reads all views and triggers, wants them to be right before and behind, and renames
 * in them ("ALTER TABLE", 2 and 5). With legacy_alter_table columns are still renamed in them, RENAME COLUMN and since
 * 3.36 DROP COLUMN want them to be right before, and nothing does behind.
 */
static bool looks_at_programs(struct ddl_schema *s, const struct ddl_action *a)
{
	bool legacy = ddl_sqlite_session(s)->legacy_alter;

	if (a->kind == DDL_ACTION_RENAME_COLUMN)
		return s->version >= DDL_VERSION(3, 25);
	if (a->kind == DDL_ACTION_DROP_COLUMN)
		return s->version >= (legacy ? DDL_VERSION(3, 36) : DDL_VERSION(3, 35));
	return !legacy && s->version >= DDL_VERSION(3, 25);
}

/* False, and an error, when one does not hold before it. */
static bool programs_allow(struct ddl_schema *s, const struct ddl_action *a)
{
	struct ddl_sqlite_session *state = ddl_sqlite_session(s);
	bool looks = looks_at_programs(s, a);

	state->altering = looks && !state->legacy_alter ? a->node.at : DDL_SPAN_NONE;
	return !looks || ddl_sqlite_programs_hold(s, a->node.at, "before it");
}

static void look_again(struct ddl_schema *s)
{
	struct ddl_sqlite_session *state = ddl_sqlite_session(s);

	if (state->altering.start)
		ddl_sqlite_programs_hold(s, state->altering, "behind it");
	state->altering = DDL_SPAN_NONE;
}

static void lite_renaming(struct ddl_schema *s, struct ddl_table *t, bool done)
{
	(void)t;
	if (done)
		look_again(s);
}

static void lite_dropped_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c)
{
	(void)t;
	(void)c;
	look_again(s);
}

static bool rename_table(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	if (looks_at_programs(s, a)) {
		ddl_sqlite_rename_in_programs(s, t, NULL, &a->to);
	} else {
		if (!ddl_sqlite_survives_rename(s, t, a))
			return true;
		ddl_sqlite_rename_of_triggers(s, t, &a->to);
	}
	return rename_alone(s, t, a);
}

static bool lite_action(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);

	if (unknown_columns(s, t, a))
		return true;
	switch ((enum ddl_action_kind)a->kind) {
	case DDL_ACTION_ADD_COLUMN:
		return !can_add(s, t, a);
	case DDL_ACTION_DROP_COLUMN:
		return !programs_allow(s, a) || (c && !can_drop(s, t, a, c));
	case DDL_ACTION_RENAME_COLUMN:
		if (!can_rename(s, t, a, c) || !programs_allow(s, a))
			return true;
		if (c && looks_at_programs(s, a))
			ddl_sqlite_rename_in_programs(s, t, c, &a->to);
		return false;
	case DDL_ACTION_SET_NOT_NULL:
	case DDL_ACTION_DROP_NOT_NULL:
		if (c)
			ddl_column_own(&s->session->arena, c)->options = a->options;
		return false;
	case DDL_ACTION_DROP_CONSTRAINT:
		DDL_EACH(struct ddl_column, n, &t->columns)
			if (n->more->null_name && n->more->null_name->key == a->name.key) {
				struct ddl_column_more *more = ddl_column_own(&s->session->arena, n);

				more->null_name = NULL;
				more->options = (struct ddl_list){ 0 };
				n->null = DDL_NULL_YES;
				return true;
			}
		return false;
	case DDL_ACTION_RENAME_TABLE:
		return !programs_allow(s, a) || rename_table(s, t, a);
	case DDL_ACTION_ADD_CONSTRAINT:
		return !ddl_sqlite_allows_check(s, t, a->constraint->check);
	default:
		return false;
	}
}

/*
 * Where modules keep what is in their tables; they make and drop these themselves. "#" is a number of two digits, for each
 * column of a kind. SQLite knows them when the module is loaded; of vec0 (sqlite-vec) not even then all of them.
 */
enum { MAX_NUMBERED = 32 };

static const struct {
	const char *module, *suffixes;
} shadows[] = {
	{ "fts3", "content segments segdir docsize stat" },
	{ "fts4", "content segments segdir docsize stat" },
	{ "fts5", "data idx content docsize config" },
	{ "rtree", "node rowid parent" },
	{ "rtree_i32", "node rowid parent" },
	{ "geopoly", "node rowid parent" },
	{ "vec0", "info chunks rowids auxiliary vector_chunks# metadatachunks# metadatatext#" },
};

/* A table of its own that an index of text is told to read: content=name. */
static bool has_other_content(const char *module)
{
	const char *c = strchr(module, '(');

	for (; c && *c; c++) {
		if (!ddl_ascii_equal_n(c, "content", 7))
			continue;
		for (c += 7; ddl_ascii_space(*c);)
			c++;
		if (*c == '=')
			return true;
		c--;
	}
	return false;
}

static void drop_named(struct ddl_schema *s, const struct ddl_table *t, const char *suffix)
{
	ddl_atom name = ddl_atom_printf(&s->session->atoms, "%s_%s", text(s, t->name.name.name), suffix);
	struct ddl_qname q = t->name;
	struct ddl_object *o;

	q.name = ddl_ident_of_atom(s, name, true);
	o = ddl_find_relation(s, &q);
	if (o && o->kind == DDL_OBJECT_TABLE && o->table)
		ddl_drop_table(s, o);
}

static void drop_shadow(struct ddl_schema *s, const struct ddl_table *t, const char *suffix, size_t len)
{
	bool numbered = suffix[len - 1] == '#';

	for (int i = 0; i < (numbered ? MAX_NUMBERED : 1); i++)
		drop_named(s, t, numbered ? ddl_format(&s->session->arena, "%.*s%02d", (int)len - 1, suffix, i)
					  : ddl_format(&s->session->arena, "%.*s", (int)len, suffix));
}

static void drop_shadows(struct ddl_schema *s, const struct ddl_table *t)
{
	const char *module = text(s, t->query->text);
	size_t n = strcspn(module, "( \t\r\n");

	for (size_t i = 0; i < DDL_COUNT(shadows); i++) {
		if (strlen(shadows[i].module) != n || !ddl_ascii_equal_n(shadows[i].module, module, n))
			continue;
		for (const char *w = shadows[i].suffixes; *w; w += strcspn(w, " "), w += *w == ' ')
			if (strncmp(w, "content", 7) || !has_other_content(module))
				drop_shadow(s, t, w, strcspn(w, " "));
	}
}

static void check_tables(struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		if (!s->partial && !s->failed)
			ddl_sqlite_check_foreign(s, o->table);
	}
}

static void lite_finish(struct ddl_schema *s)
{
	DDL_EACH_OBJECT(v, s)
		if (v->kind == DDL_OBJECT_TABLE && v->table && v->table->flags & DDL_TABLE_VIRTUAL)
			drop_shadows(s, v->table);
	check_tables(s);
	if (!s->partial && !s->failed)
		ddl_sqlite_check_programs(s);
	ddl_sqlite_leave_others_out(s);
}

const struct ddl_norm_rules ddl_norm_sqlite = {
	.default_schema = "main",
	.index_scope_schema = true,
	.fk_target_optional = true,
	.rollback_undoes = true,
	.drop_column = DDL_DROP_DEPENDENTS,
	.passes = passes,
	.npasses = DDL_COUNT(passes),
	.type = lite_type,
	.expr = lite_expr,
	.place = ddl_sqlite_place,
	.replay = lite_replay,
	.action = lite_action,
	.renaming = lite_renaming,
	.dropped_column = lite_dropped_column,
	.finish = lite_finish,
	.values = &ddl_sqlite_values,
};
