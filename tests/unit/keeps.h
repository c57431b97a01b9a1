/*
 * keeps.h - a plan of SQLite's, carried out on rows in all the ways it may be, and what became of them.
 *
 * Rows are put into all tables, odd ones too. The plan may fail on them where it says so, and no row may be lost by that.
 * Then those that the schema asked for does not let in are taken out, and with the others it must succeed in each way.
 * What a value has to be afterwards SQLite says itself: a column of the new type is given the old value.
 */
#ifndef DDL_TESTS_KEEPS_H
#define DDL_TESTS_KEEPS_H

#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "live/rows.h"
#include "migrate/script.h"

enum { KEEPS_ROWS = 3, KEEPS_ODD = 4, KEEPS_TRIES = 5, KEEPS_ROUNDS = 20, KEEPS_COLUMNS = 128 };

enum keeps_verdict {
	KEEPS_HOLDS,
	KEEPS_REFUSED,               /* by ddlkit, which says why */
	KEEPS_NOT_READ,              /* one of the two schemas */
	KEEPS_NOT_MADE,              /* SQLite refuses one of them */
	KEEPS_UNPROVEN,              /* the plan's text does not lead there */
	KEEPS_FAILS,                 /* a statement of the plan, and it was not said that it may */
	KEEPS_STUCK,                 /* on rows that both schemas can hold */
	KEEPS_LOST,                  /* rows or columns, and it was not said */
	KEEPS_CHANGED,               /* values */
	KEEPS_COUNTER,               /* of AUTOINCREMENT */
	KEEPS_SCHEMA,                /* is another one afterwards */
	KEEPS_DAMAGED,               /* says SQLite */
};

static const char *const keeps_verdicts[] = {
	"holds", "refused", "not read", "not made", "unproven", "fails, and was not said to", "fails on rows that both can hold",
	"lost", "changed", "counter lost", "schema differs", "damaged",
};

/* How a plan is carried out. The statements that stand around it are outside of the transaction where ddlkit does it. */
struct keeps_way {
	const char *name;
	bool keys, transaction, settings_inside;
	bool wrapped;                /* by the plan for a transaction that others begin and end */
};

static const struct keeps_way keeps_ways[] = {
	{ "one by one, foreign keys on", true, false, false, false },
	{ "one by one, foreign keys off", false, false, false, false },
	{ "settings, then a transaction, foreign keys on", true, true, false, false },
	{ "all in a transaction, foreign keys off", false, true, true, false },
	{ "all in a transaction, foreign keys on", true, true, true, false },
	{ "wrapped in a transaction, foreign keys on", true, true, true, true },
	{ "wrapped in a transaction, foreign keys off", false, true, true, true },
};

enum { KEEPS_WAYS = DDL_COUNT(keeps_ways) };

struct keeps_step {
	const char *sql;
	const struct ddl_step *step;
	bool setting;
};

struct keeps_column {
	const char *was, *now;       /* was NULL: a new one */
	const char *type, *dflt;     /* as SQLite tells them of the new one */
	const char *old_type;
	bool same, not_null, alias;
	bool untold;                 /* its values are not compared */
};

struct keeps_table {
	const struct ddl_table *from, *to; /* to NULL: it is dropped */
	const char *was, *now;       /* as they are written in SQL */
	struct keeps_column columns[KEEPS_COLUMNS];
	unsigned ncolumns, nrows;
	const char *number, *new_number; /* names that rows' numbers have, before and after; NULL: they have none */
	bool rowids;                 /* are kept */
	bool strict;
	const char **rows;           /* what they have to be */
	const char *lossy;           /* a value that is not known any more by what it becomes */
	const char *counter;
};

struct keeps {
	/* given */
	const struct ddl_dialect *dialect;
	ddl_version version;
	uint64_t seed;
	unsigned ways;               /* how many of them */
	bool show;                   /* the plan */
	/* found out */
	enum keeps_verdict verdict;
	const char *way;
	char why[1500];
	unsigned rows, converted, told, filtered, statements;
	unsigned refused;            /* wrapped plans */
	unsigned guarded;            /* plans that end, with nothing done, where keys cannot be set off */
	struct ddl_buf script;       /* the caller releases it */
	/* private */
	struct ddl_session session;
	struct ddl_schema *from, *to;
	struct ddl_plan *plan;
	struct keeps_plan {
		struct ddl_plan *plan;       /* refused: it is not tried */
		struct keeps_step *steps;
		unsigned nsteps;
		struct ddl_buf script;
	} plans[2];                          /* the usual one, and the wrapped one */
	struct keeps_table *tables;
	unsigned ntables;
	bool dangling;               /* a key references a table that is not there: with keys on nothing can be done to it */
	sqlite3 *base, *wanted, *oracle;
	const char *text[2];         /* of the catalogue after the first way of each plan */
};

static bool keeps_fail(struct keeps *k, enum keeps_verdict verdict, const char *fmt, ...) DDL_PRINTF(3, 4);

static bool keeps_fail(struct keeps *k, enum keeps_verdict verdict, const char *fmt, ...)
{
	va_list ap;

	if (k->verdict == KEEPS_HOLDS) {
		k->verdict = verdict;
		va_start(ap, fmt);
		vsnprintf(k->why, sizeof(k->why), fmt, ap);
		va_end(ap);
	}
	return false;
}

static unsigned keeps_pick(struct keeps *k, unsigned below)
{
	k->seed = k->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (unsigned)(k->seed >> 33) % below;
}

static char *keeps_format(struct keeps *k, const char *fmt, ...) DDL_PRINTF(2, 3);

static char *keeps_format(struct keeps *k, const char *fmt, ...)
{
	va_list ap;
	char *text;

	va_start(ap, fmt);
	text = ddl_vformat(&k->session.arena, fmt, ap);
	va_end(ap);
	return text;
}

static const char *keeps_copy(struct keeps *k, const char *text)
{
	return ddl_memdup(&k->session.arena, text, strlen(text));
}

static sqlite3 *keeps_open(void)
{
	sqlite3 *db = NULL;

	if (sqlite3_open(":memory:", &db) != SQLITE_OK)
		abort();
	return db;
}

static bool keeps_run(sqlite3 *db, const char *sql)
{
	return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
}

/* One column of all rows. */
struct keeps_list {
	const char **items;
	unsigned n;
};

static struct keeps_list keeps_query_column(struct keeps *k, sqlite3 *db, const char *sql, int column)
{
	struct keeps_list list = { 0 };
	sqlite3_stmt *stmt = NULL;
	unsigned room = 0;

	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
		return list;
	while (sqlite3_step(stmt) == SQLITE_ROW) {
		const char *text = (const char *)sqlite3_column_text(stmt, column);

		if (list.n == room) {
			const char **more = DDL_NEW_ARRAY(&k->session.arena, 2 * room + 8, const char *);

			if (room)
				memcpy(more, list.items, room * sizeof(*more));
			list.items = more;
			room = 2 * room + 8;
		}
		list.items[list.n++] = text ? keeps_copy(k, text) : column ? NULL : "NULL";
	}
	sqlite3_finalize(stmt);
	return list;
}

static struct keeps_list keeps_query(struct keeps *k, sqlite3 *db, const char *sql)
{
	return keeps_query_column(k, db, sql, 0);
}

static const char *keeps_value(struct keeps *k, sqlite3 *db, const char *sql)
{
	struct keeps_list list = keeps_query(k, db, sql);

	return list.n ? list.items[0] : NULL;
}

static const char *keeps_ident(struct keeps *k, const char *name)
{
	char *quoted = sqlite3_mprintf("\"%w\"", name);
	const char *copy = keeps_copy(k, quoted);

	sqlite3_free(quoted);
	return copy;
}

static const char *keeps_string(struct keeps *k, const char *text)
{
	char *quoted = sqlite3_mprintf("%Q", text);
	const char *copy = keeps_copy(k, quoted);

	sqlite3_free(quoted);
	return copy;
}

static sqlite3 *keeps_twin(struct keeps *k, sqlite3 *of)
{
	sqlite3 *db = keeps_open();
	sqlite3_backup *b = sqlite3_backup_init(db, "main", of, "main");

	if (!b || sqlite3_backup_step(b, -1) != SQLITE_DONE)
		keeps_fail(k, KEEPS_NOT_MADE, "no copy: %s", sqlite3_errmsg(db));
	sqlite3_backup_finish(b);
	return db;
}

/* What the plan calls an old table, and an old column of it, afterwards. */
static ddl_atom keeps_renamed(const struct keeps *k, ddl_atom table, ddl_atom column)
{
	DDL_EACH(struct ddl_step, step, &k->plan->steps) {
		/* Before 3.25 a rebuild does it. */
		if (column && step->stmt->kind == DDL_STMT_SKIPPED && step->stmt->name.name.key == table)
			DDL_EACH(struct ddl_action, a, &step->stmt->items)
				if (a->to.key == column && a->name.key != column)
					return a->name.key;
		if (!column && step->stmt->kind == DDL_STMT_RENAME && step->stmt->object == DDL_OBJECT_TABLE)
			DDL_EACH(struct ddl_qname_item, i, &step->stmt->items)
				if (i->name.name.key == table)
					return i->to.name.key;
		if (column && step->stmt->kind == DDL_STMT_ALTER_TABLE && step->stmt->name.name.key == table)
			DDL_EACH(struct ddl_action, a, &step->stmt->items)
				if (a->kind == DDL_ACTION_RENAME_COLUMN && a->name.key == column)
					return a->to.key;
	}
	return column ? column : table;
}

static const char *keeps_text(const struct keeps *k, ddl_atom a)
{
	return ddl_text(&k->session, a);
}

/* The key that is another name of the row's number: an INTEGER without an index. */
static const struct ddl_column *keeps_alias(struct keeps *k, sqlite3 *db, const struct ddl_table *t)
{
	const struct ddl_constraint *key = ddl_primary_key(t);
	const struct ddl_part *part = key ? (const struct ddl_part *)(const void *)key->key.parts.first : NULL;
	const struct ddl_column *c = part && !part->node.next ? ddl_find_column(t, part->column.key) : NULL;
	struct keeps_list origins;

	if (!c || t->flags & DDL_TABLE_WITHOUT_ROWID || sqlite3_stricmp(keeps_text(k, c->type ? c->type->name : 0), "integer"))
		return NULL;
	origins = keeps_query_column(k, db, keeps_format(k, "PRAGMA index_list(%s)", keeps_ident(k, keeps_text(k, t->name.name.name))), 3);
	for (unsigned i = 0; i < origins.n; i++)
		if (!strcmp(origins.items[i], "pk"))
			return NULL;
	return c;
}

/* What SQLite tells of a column: its type or its default. */
static const char *keeps_told(struct keeps *k, sqlite3 *db, const struct ddl_table *t, const struct ddl_column *c, int at)
{
	const char *sql = keeps_format(k, "PRAGMA %s(%s)", sqlite3_libversion_number() >= 3026000 ? "table_xinfo" : "table_info",
				       keeps_ident(k, keeps_text(k, t->name.name.name)));
	const char *name = keeps_text(k, c->name.name), *told = NULL;
	sqlite3_stmt *stmt = NULL;

	if (sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) != SQLITE_OK)
		return NULL;
	while (!told && sqlite3_step(stmt) == SQLITE_ROW)
		if (!sqlite3_stricmp((const char *)sqlite3_column_text(stmt, 1), name) && sqlite3_column_text(stmt, at))
			told = keeps_copy(k, (const char *)sqlite3_column_text(stmt, at));
	sqlite3_finalize(stmt);
	return told;
}

static bool keeps_constant(const char *dflt)
{
	return !dflt || (!strpbrk(dflt, "(") && sqlite3_strnicmp(dflt, "current", 7) != 0);
}

static void keeps_pair_column(struct keeps *k, struct keeps_table *t, const struct ddl_column *from, const struct ddl_column *to)
{
	struct keeps_column *c = &t->columns[t->ncolumns];
	const struct ddl_column *alias = keeps_alias(k, k->wanted, t->to), *old_alias = keeps_alias(k, k->base, t->from);

	if (to->generated || (from && from->generated) || t->ncolumns == KEEPS_COLUMNS)
		return;
	*c = (struct keeps_column){ .now = keeps_ident(k, keeps_text(k, to->name.name)) };
	c->type = keeps_told(k, k->wanted, t->to, to, 2);
	c->dflt = keeps_told(k, k->wanted, t->to, to, 4);
	c->type = c->type ? c->type : "";
	c->not_null = to->null == DDL_NULL_NO;
	c->alias = to == alias;
	if (from) {
		c->was = keeps_ident(k, keeps_text(k, from->name.name));
		c->old_type = keeps_told(k, k->base, t->from, from, 2);
		c->old_type = c->old_type ? c->old_type : "";
		c->same = !sqlite3_stricmp(c->type, c->old_type) && !((t->from->flags ^ t->to->flags) & DDL_TABLE_STRICT) &&
			  !(c->not_null && from->null != DDL_NULL_NO) && (!c->alias || from == old_alias);
	}
	c->untold = !keeps_constant(c->dflt) || (!from && c->not_null && !c->dflt);
	t->ncolumns++;
}

static const char *keeps_number(struct keeps *k, const struct ddl_table *t)
{
	static const char *const names[] = { "rowid", "oid", "_rowid_" };

	for (size_t i = 0; i < DDL_COUNT(names) && !(t->flags & DDL_TABLE_WITHOUT_ROWID); i++) {
		bool hidden = false;

		DDL_EACH(struct ddl_column, c, &t->columns)
			hidden = hidden || !sqlite3_stricmp(keeps_text(k, c->name.name), names[i]);
		if (!hidden)
			return names[i];
	}
	return NULL;
}

static void keeps_pair_table(struct keeps *k, const struct ddl_table *from)
{
	struct keeps_table *t = &k->tables[k->ntables++];
	ddl_atom now = keeps_renamed(k, from->name.name.key, 0);
	struct ddl_qname name = from->name;
	const struct ddl_column *alias;

	name.name.key = now;
	t->from = from;
	t->was = keeps_ident(k, keeps_text(k, from->name.name.name));
	t->to = ddl_find_table(k->to, &name);
	if (!t->to || t->to->query)
		return;
	t->now = keeps_ident(k, keeps_text(k, t->to->name.name.name));
	t->strict = t->to->flags & DDL_TABLE_STRICT;
	DDL_EACH(struct ddl_column, to, &t->to->columns) {
		const struct ddl_column *from_column = NULL;

		DDL_EACH(struct ddl_column, c, &from->columns)
			if (keeps_renamed(k, now, c->name.key) == to->name.key)
				from_column = c;
		keeps_pair_column(k, t, from_column, to);
	}
	/* A key that is new takes the numbers that the rows had; one that was there says what they are. */
	alias = keeps_alias(k, k->wanted, t->to);
	t->number = keeps_number(k, from);
	t->new_number = keeps_number(k, t->to);
	t->rowids = t->number && t->new_number;
	for (unsigned i = 0; alias && i < t->ncolumns; i++)
		if (t->columns[i].alias && t->columns[i].was)
			t->rowids = false;
}

static void keeps_pair_tables(struct keeps *k)
{
	k->tables = DDL_NEW_ARRAY(&k->session.arena, k->from->nobjects + 1, struct keeps_table);
	DDL_EACH_OBJECT(o, k->from)
		if (o->kind == DDL_OBJECT_TABLE && o->table && !o->table->query && !(o->table->flags & DDL_TABLE_TEMPORARY))
			keeps_pair_table(k, o->table);
}

/* Rows: those that ddlkit itself finds, and odd ones. */

static bool keeps_driver_run(void *db, const char *sql, struct ddl_buf *error)
{
	if (keeps_run(db, sql))
		return true;
	ddl_buf_puts(error, sqlite3_errmsg(db));
	return false;
}

static const struct ddl_live_driver keeps_driver = { .run = keeps_driver_run, .no_values = "DEFAULT VALUES" };

static const char *keeps_odd_value(struct keeps *k)
{
	static const char *const values[] = {
		"NULL", "0", "1", "-1", "7", "9007199254740993", "9223372036854775807", "1.5", "2.0", "1e20", "0.30000000000000004",
		"''", "'a'", "'A'", "'b'", "'0123'", "'1.50'", "'1e3'", "' 7 '", "'12abc'", "'it''s'", "'a b '", "x''", "x'00ff'", "x'3132'",
		"'2024-01-31'", "'9007199254740993'", "'true'", "-0.0", "'-0'", "'0x10'", "'x' || char(10) || 'y'",
	};

	return values[keeps_pick(k, DDL_COUNT(values))];
}

/* The key of some row of the table that a column references. */
static const char *keeps_reference(struct keeps *k, const struct ddl_table *t, const struct ddl_column *c)
{
	DDL_EACH(struct ddl_constraint, f, &t->constraints) {
		const struct ddl_name *target;

		if (f->kind != DDL_CONSTRAINT_FOREIGN)
			continue;
		target = (const struct ddl_name *)(const void *)f->foreign->columns.first;
		DDL_EACH(struct ddl_part, p, &f->key.parts) {
			if (target && p->column.key == c->name.key)
				return keeps_format(k, "(SELECT %s FROM %s ORDER BY 1 LIMIT 1 OFFSET %u)",
						    keeps_ident(k, keeps_text(k, target->ident.name)),
						    keeps_ident(k, keeps_text(k, f->foreign->table.name.name)), keeps_pick(k, 3));
			target = target ? (const struct ddl_name *)(const void *)target->node.next : NULL;
		}
	}
	return NULL;
}

static void keeps_put_odd(struct keeps *k, const struct ddl_table *t, const char *name)
{
	struct ddl_buf sql = { 0 };
	bool any = false, own = keeps_pick(k, 2);

	ddl_buf_printf(&sql, "INSERT INTO %s (", name);
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (!c->generated) {
			ddl_buf_printf(&sql, "%s%s", any ? ", " : "", keeps_ident(k, keeps_text(k, c->name.name)));
			any = true;
		}
	ddl_buf_puts(&sql, ") SELECT ");
	any = false;
	DDL_EACH(struct ddl_column, c, &t->columns) {
		const char *reference = keeps_pick(k, 6) ? keeps_reference(k, t, c) : NULL;

		if (c->generated)
			continue;
		ddl_buf_puts(&sql, any ? ", " : "");
		any = true;
		if (reference)
			ddl_buf_puts(&sql, reference);
		else if (!own && keeps_pick(k, 3))
			ddl_buf_printf(&sql, "(SELECT %s FROM %s LIMIT 1 OFFSET %u)", keeps_ident(k, keeps_text(k, c->name.name)), name,
				       keeps_pick(k, 3));
		else
			ddl_buf_puts(&sql, keeps_odd_value(k));
	}
	keeps_run(k->base, ddl_buf_str(&sql));
	ddl_buf_release(&sql);
}

/* Gaps in the numbers of rows, counters beyond the last of them, references in circles. */
static void keeps_disturb(struct keeps *k, const struct ddl_table *t, const char *name)
{
	const char *number = keeps_number(k, t);

	if (number && !keeps_pick(k, 3))
		keeps_run(k->base, keeps_format(k, "DELETE FROM %s WHERE %s = (SELECT %s(%s) FROM %s)", name, number,
						keeps_pick(k, 2) ? "min" : "max", number, name));
	if (number && !keeps_alias(k, k->base, t) && !keeps_pick(k, 2))
		keeps_run(k->base, keeps_format(k, "UPDATE %s SET %s = %s + %u", name, number, number, 10 + keeps_pick(k, 1000)));
	DDL_EACH(struct ddl_column, c, &t->columns) {
		const char *reference = keeps_pick(k, 3) ? keeps_reference(k, t, c) : NULL;

		if (reference && c->null != DDL_NULL_NO)
			keeps_run(k->base, keeps_format(k, "UPDATE OR IGNORE %s SET %s = %s WHERE %s IS NULL", name,
							keeps_ident(k, keeps_text(k, c->name.name)), reference,
							keeps_ident(k, keeps_text(k, c->name.name))));
	}
}

/* Rows that reference nothing; where SQLite does not say which, all of the table. */
static bool keeps_take_orphans(struct keeps *k, sqlite3 *db)
{
	struct keeps_list tables = keeps_query_column(k, db, "PRAGMA foreign_key_check", 0);
	struct keeps_list rows = keeps_query_column(k, db, "PRAGMA foreign_key_check", 1);

	for (unsigned i = 0; i < tables.n; i++) {
		keeps_run(db, keeps_format(k, "DELETE FROM %s%s%s", keeps_ident(k, tables.items[i]), rows.items[i] ? " WHERE rowid = " : "",
					   rows.items[i] ? rows.items[i] : ""));
		k->filtered += (unsigned)sqlite3_changes(db);
	}
	return tables.n != 0;
}

static void keeps_fill(struct keeps *k)
{
	struct ddl_scratch scratch = { .arena = &k->session.arena, .driver = &keeps_driver, .db = k->base };
	struct ddl_rows rows = { .session = &k->session, .scratch = &scratch, .schema = k->from, .per_table = KEEPS_ROWS };
	struct ddl_buf ignored = { 0 };
	size_t n;
	const struct ddl_table **order = ddl_rows_order(&rows, &n);

	keeps_run(k->base, "PRAGMA foreign_keys = on");
	sqlite3_db_config(k->base, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	for (size_t i = 0; i < n; i++) {
		const char *name = keeps_ident(k, keeps_text(k, order[i]->name.name.name));

		ddl_buf_clear(&ignored);
		ddl_rows_fill(&rows, order[i], &ignored);
		for (unsigned tries = KEEPS_ODD * KEEPS_TRIES; tries--;)
			keeps_put_odd(k, order[i], name);
	}
	for (size_t i = 0; i < n; i++)
		keeps_disturb(k, order[i], keeps_ident(k, keeps_text(k, order[i]->name.name.name)));
	if (!keeps_pick(k, 2))
		keeps_run(k->base, "UPDATE sqlite_sequence SET seq = seq + 100");
	/* ON CONFLICT REPLACE deletes rows without a look at what references them. */
	keeps_run(k->base, "PRAGMA foreign_keys = off");
	for (unsigned round = 0; round < KEEPS_ROUNDS && keeps_take_orphans(k, k->base); round++)
		;
	k->filtered = 0;
	ddl_buf_release(&ignored);
}

/* An index of words over a table of its own has to be told of rows. */
static void keeps_fill_virtual(struct keeps *k)
{
	DDL_EACH_OBJECT(o, k->from) {
		const char *name;

		if (o->kind != DDL_OBJECT_TABLE || !o->table || !o->table->query)
			continue;
		name = keeps_ident(k, keeps_text(k, o->table->name.name.name));
		keeps_run(k->base, keeps_format(k, "INSERT INTO %s (%s) VALUES ('rebuild')", name, name));
	}
}

/* Is the old value known by the new one? A number and its text are one, 1 and 1.0 too. */
static bool keeps_tells_old(struct keeps *k, const char *value)
{
	const char *tells = keeps_value(k, k->oracle, keeps_format(k, "SELECT CASE WHEN typeof(w) IN ('integer', 'real') THEN CAST(v AS NUMERIC)"
								  " = w AND CAST(w AS NUMERIC) = CAST(v AS NUMERIC) ELSE CAST(v AS TEXT) IS CAST(w AS TEXT)"
								  " END FROM (SELECT v, %s AS w FROM o)", value));

	return tells && *tells == '1';
}

static bool keeps_is_real(const char *value)
{
	return *value != '\'' && *value != 'x' && *value != 'X' && strpbrk(value, ".e");
}

/* Elsewhere nobody is warned of the 16th digit of a number. */
static bool keeps_holds_reals(const char *type)
{
	return type && (!sqlite3_stricmp(type, "REAL") || !sqlite3_strnicmp(type, "DOUBLE", 6));
}

/* What a value becomes in a column of the new table. */
static const char *keeps_expected(struct keeps *k, struct keeps_table *t, const struct keeps_column *c, const char *value)
{
	bool null = !strcmp(value, "NULL");
	const char *got;

	if (c->same || (null && !(c->not_null && c->dflt)))
		return value;
	keeps_run(k->oracle, "DROP TABLE IF EXISTS o");
	/* As a DEFAULT "x" is a string, as an expression it is none; SQLite tells no parentheses of that. */
	if (!keeps_run(k->oracle, keeps_format(k, "CREATE TABLE o (v %s DEFAULT %s)%s", c->type, c->dflt ? c->dflt : "NULL",
					       t->strict ? " STRICT" : "")) &&
	    !keeps_run(k->oracle, keeps_format(k, "CREATE TABLE o (v %s DEFAULT (%s))%s", c->type, c->dflt,
					       t->strict ? " STRICT" : "")))
		return value;
	if (!keeps_run(k->oracle, null ? "INSERT INTO o DEFAULT VALUES" : keeps_format(k, "INSERT INTO o VALUES (%s)", value)))
		return value;
	got = keeps_value(k, k->oracle, "SELECT quote(v) FROM o");
	k->converted += strcmp(got, value) != 0;
	if (!null && strcmp(got, value) && !(keeps_is_real(value) && !keeps_holds_reals(c->old_type)) && !keeps_tells_old(k, value))
		t->lossy = value;
	return got;
}

/* What the rows of a new column have. */
static const char *keeps_new_value(struct keeps *k, struct keeps_table *t, const struct keeps_column *c, const char *rowid)
{
	struct keeps_column nullable = *c;

	nullable.not_null = true;
	return c->alias ? rowid : c->dflt ? keeps_expected(k, t, &nullable, "NULL") : "NULL";
}

static int keeps_by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* True: all of it, as it is written in a table of the same rows. */
static const char **keeps_sorted(const char **rows, unsigned n)
{
	if (n)
		qsort(rows, n, sizeof(*rows), keeps_by_text);
	return rows;
}

static void keeps_snapshot_table(struct keeps *k, struct keeps_table *t)
{
	struct ddl_buf sql = { 0 }, row = { 0 };
	sqlite3_stmt *stmt = NULL;

	ddl_buf_printf(&sql, "SELECT %s", t->number ? t->number : "0");
	for (unsigned i = 0; i < t->ncolumns; i++)
		ddl_buf_printf(&sql, ", %s%s%s", t->columns[i].was ? "quote(" : "'", t->columns[i].was ? t->columns[i].was : "",
			       t->columns[i].was ? ")" : "'");
	ddl_buf_printf(&sql, " FROM %s", t->was);
	t->nrows = (unsigned)atoi(keeps_value(k, k->base, keeps_format(k, "SELECT count(*) FROM %s", t->was)));
	t->rows = DDL_NEW_ARRAY(&k->session.arena, t->nrows + 1, const char *);
	k->rows += t->nrows;
	if (sqlite3_prepare_v2(k->base, ddl_buf_str(&sql), -1, &stmt, NULL) != SQLITE_OK)
		keeps_fail(k, KEEPS_NOT_MADE, "%s: %s", ddl_buf_str(&sql), sqlite3_errmsg(k->base));
	for (unsigned n = 0; stmt && n < t->nrows && sqlite3_step(stmt) == SQLITE_ROW; n++) {
		const char *rowid = keeps_copy(k, (const char *)sqlite3_column_text(stmt, 0));

		ddl_buf_clear(&row);
		ddl_buf_printf(&row, "%s", t->rowids ? rowid : "");
		for (unsigned i = 0; i < t->ncolumns; i++) {
			const struct keeps_column *c = &t->columns[i];
			const char *value = keeps_copy(k, (const char *)sqlite3_column_text(stmt, (int)i + 1));

			if (!c->untold)
				ddl_buf_printf(&row, "|%s", c->was ? keeps_expected(k, t, c, value) : keeps_new_value(k, t, c, rowid));
		}
		t->rows[n] = keeps_copy(k, ddl_buf_str(&row));
	}
	sqlite3_finalize(stmt);
	keeps_sorted(t->rows, t->nrows);
	ddl_buf_release(&sql);
	ddl_buf_release(&row);
	t->counter = keeps_value(k, k->base, keeps_format(k, "SELECT seq FROM sqlite_sequence WHERE name = %s",
							  keeps_string(k, keeps_text(k, t->from->name.name.name))));
}

static void keeps_snapshot(struct keeps *k)
{
	for (unsigned i = 0; i < k->ntables; i++)
		if (k->tables[i].to)
			keeps_snapshot_table(k, &k->tables[i]);
}

static bool keeps_counts(const struct ddl_table *t)
{
	const struct ddl_constraint *key = ddl_primary_key(t);

	return key && key->flags & DDL_KEY_AUTOINCREMENT;
}

static bool keeps_check_table(struct keeps *k, const struct keeps_table *t, sqlite3 *db)
{
	struct ddl_buf sql = { 0 };
	struct keeps_list now;
	const char *counter;

	ddl_buf_printf(&sql, "SELECT %s", t->rowids ? t->new_number : "''");
	for (unsigned i = 0; i < t->ncolumns; i++)
		if (!t->columns[i].untold)
			ddl_buf_printf(&sql, " || '|' || quote(%s)", t->columns[i].now);
	ddl_buf_printf(&sql, " FROM %s", t->now);
	now = keeps_query(k, db, ddl_buf_str(&sql));
	ddl_buf_release(&sql);
	keeps_sorted(now.items, now.n);
	if (now.n != t->nrows)
		return keeps_fail(k, KEEPS_LOST, "%s had %u rows, has %u", t->was, t->nrows, now.n);
	for (unsigned i = 0; i < now.n; i++)
		if (strcmp(now.items[i], t->rows[i]))
			return keeps_fail(k, KEEPS_CHANGED, "%s: is %s, should be %s", t->now, now.items[i], t->rows[i]);
	if (!keeps_counts(t->from) || !keeps_counts(t->to))
		return true;
	counter = keeps_value(k, db, keeps_format(k, "SELECT seq FROM sqlite_sequence WHERE name = %s",
						  keeps_string(k, keeps_text(k, t->to->name.name.name))));
	if (t->counter ? !counter || strcmp(counter, t->counter) : counter && strcmp(counter, "0"))
		return keeps_fail(k, KEEPS_COUNTER, "%s: is %s, was %s", t->now, counter ? counter : "none",
				  t->counter ? t->counter : "none");
	return true;
}

static bool keeps_concerns(const struct ddl_step *step, const struct keeps_table *t)
{
	ddl_atom from = t->from->name.name.key, to = t->to ? t->to->name.name.key : 0;

	if (step->stmt->kind == DDL_STMT_DROP)
		DDL_EACH(struct ddl_qname_item, i, &step->stmt->items)
			if (i->name.name.key == from)
				return true;
	return step->stmt->name.name.key && (step->stmt->name.name.key == from || step->stmt->name.name.key == to);
}

static bool keeps_announced(const struct keeps_plan *p, const struct keeps_table *t)
{
	for (unsigned i = 0; i < p->nsteps; i++)
		if (p->steps[i].step->consequences & DDL_LOSES_DATA && keeps_concerns(p->steps[i].step, t))
			return true;
	return false;
}

/* Whole tables and columns that go. */
static bool keeps_check_announced(struct keeps *k, const struct keeps_plan *p)
{
	for (unsigned i = 0; i < k->ntables; i++) {
		const struct keeps_table *t = &k->tables[i];
		unsigned had = 0, left = 0;

		if (keeps_announced(p, t))
			continue;
		if (!t->to)
			return keeps_fail(k, KEEPS_LOST, "%s is dropped, and it is not said", t->was);
		DDL_EACH(struct ddl_column, c, &t->from->columns) {
			const struct ddl_column *to = ddl_find_column(t->to, keeps_renamed(k, t->to->name.name.key, c->name.key));

			had += !c->generated;
			left += !c->generated && to && !to->generated;
		}
		if (t->lossy)
			return keeps_fail(k, KEEPS_LOST, "%s: %s is another value afterwards, and it is not said", t->was, t->lossy);
		if (left < had)
			return keeps_fail(k, KEEPS_LOST, "%s: a column is dropped, and it is not said", t->was);
	}
	return true;
}

/* The catalogue as one text. */
static const char *keeps_catalogue(struct keeps *k, sqlite3 *db)
{
	return keeps_value(k, db, "SELECT group_concat(sql, ';' || char(10)) || ';' FROM (SELECT sql FROM sqlite_master AS m WHERE sql IS NOT"
			   " NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT EXISTS (SELECT 1 FROM sqlite_master AS v WHERE v.sql LIKE"
			   " 'create virtual table%' AND substr(m.tbl_name, 1, length(v.name) + 1) = v.name || '_' AND substr(m.tbl_name,"
			   " length(v.name) + 2) IN ('content', 'segments', 'segdir', 'docsize', 'stat', 'data', 'idx', 'config', 'node',"
			   " 'rowid', 'parent')) ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'view' THEN 3 ELSE 4 END, name)");
}

static struct ddl_schema *keeps_read(struct keeps *k, const char *name, const char *text)
{
	const struct ddl_source *src = ddl_sources_add(&k->session.sources, name, text, strlen(text));
	struct ddl_schema *s = ddl_schema_new(&k->session, k->dialect, k->version);

	ddl_schema_read(s, src);
	ddl_normalize_finish(s);
	return s;
}

static bool keeps_same_schema(struct keeps *k, struct ddl_schema *got, struct ddl_schema *wanted, const char *what)
{
	size_t mark = ddl_diags_mark(&k->session);
	struct ddl_plan *rest = ddl_diff(got, wanted, NULL);
	const struct ddl_step *first = (const struct ddl_step *)(const void *)rest->steps.first;

	ddl_diags_rewind(&k->session, mark);
	return (!first && !rest->refused) || keeps_fail(k, KEEPS_SCHEMA, "%s: %s", what, first ? first->comment : "refused");
}

static bool keeps_check_schema(struct keeps *k, sqlite3 *db, const char **first)
{
	const char *text = keeps_catalogue(k, db), *wanted_text;
	struct ddl_schema *got, *wanted;
	bool fine;

	if (!text)
		text = "";
	if (*first)
		return !strcmp(text, *first) || keeps_fail(k, KEEPS_SCHEMA, "in another way it is: %s", text);
	*first = text;
	wanted_text = keeps_catalogue(k, k->wanted);
	got = keeps_read(k, "after", text);
	wanted = keeps_read(k, "wanted", wanted_text ? wanted_text : "");
	fine = keeps_same_schema(k, got, wanted, "still missing") && keeps_same_schema(k, wanted, k->to, "read otherwise");
	ddl_schema_release(got);
	ddl_schema_release(wanted);
	return fine;
}

static bool keeps_prepares(sqlite3 *db, const char *sql)
{
	sqlite3_stmt *stmt = NULL;
	bool fine = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL) == SQLITE_OK;

	sqlite3_finalize(stmt);
	return fine;
}

/* Views, triggers and keys are looked into by what uses them. */
static bool keeps_check_use(struct keeps *k, sqlite3 *db)
{
	static const char *const uses[] = { "SELECT * FROM %s", "DELETE FROM %s", "INSERT INTO %s DEFAULT VALUES" };
	struct keeps_list names = keeps_query(k, k->wanted, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND"
					      " name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");

	keeps_run(k->wanted, "PRAGMA foreign_keys = on");
	keeps_run(db, "PRAGMA foreign_keys = on");
	for (unsigned i = 0; i < names.n; i++)
		for (size_t u = 0; u < DDL_COUNT(uses); u++) {
			char *name = sqlite3_mprintf("\"%w\"", names.items[i]), *sql = sqlite3_mprintf(uses[u], name);

			if (!keeps_prepares(db, sql) && keeps_prepares(k->wanted, sql))
				keeps_fail(k, KEEPS_SCHEMA, "%s: %s", sql, sqlite3_errmsg(db));
			sqlite3_free(name);
			sqlite3_free(sql);
		}
	return k->verdict == KEEPS_HOLDS;
}

static const char *keeps_complaints(struct keeps *k, sqlite3 *db)
{
	struct keeps_list list = keeps_query(k, db, "PRAGMA foreign_key_check");

	return list.n ? list.items[0] : NULL;
}

/* 3.40 mistakes columns of WITHOUT ROWID tables for one another, 3.41 to 3.49 find NULL where a DEFAULT is a REAL. */
static bool keeps_is_sound(const char *health)
{
	return health && (!strcmp(health, "ok") || (sqlite3_libversion_number() < 3050000 && strstr(health, " value in ")));
}

static bool keeps_check_health(struct keeps *k, sqlite3 *db, bool told)
{
	const char *health = keeps_value(k, db, "PRAGMA integrity_check"), *complaint = keeps_complaints(k, db);

	if (!keeps_is_sound(health))
		return keeps_fail(k, KEEPS_DAMAGED, "%s", health ? health : "no answer");
	if (complaint && !told)
		return keeps_fail(k, KEEPS_DAMAGED, "rows of %s reference what is not there", complaint);
	DDL_EACH_OBJECT(o, k->to) {
		const char *name;

		if (o->kind != DDL_OBJECT_TABLE || !o->table || !o->table->query || sqlite3_libversion_number() < 3044000)
			continue;
		name = keeps_ident(k, keeps_text(k, o->table->name.name.name));
		if (!keeps_run(db, keeps_format(k, "INSERT INTO %s (%s, rank) VALUES ('integrity-check', 1)", name, name)) &&
		    strstr(sqlite3_errmsg(db), "malformed"))
			return keeps_fail(k, KEEPS_DAMAGED, "%s: %s", name, sqlite3_errmsg(db));
	}
	return true;
}

static bool keeps_check(struct keeps *k, sqlite3 *db, bool wrapped, bool told)
{
	for (unsigned i = 0; i < k->ntables; i++)
		if (k->tables[i].to && !keeps_check_table(k, &k->tables[i], db))
			return false;
	return keeps_check_schema(k, db, &k->text[wrapped]) && keeps_check_use(k, db) && keeps_check_health(k, db, told);
}

/* The step that failed, or NULL. */
static const struct keeps_step *keeps_carry_out(struct keeps *k, sqlite3 *db, const struct keeps_way *way)
{
	const struct keeps_plan *p = &k->plans[way->wrapped];
	const struct keeps_step *s = p->steps, *end = p->steps + p->nsteps;
	bool open = false, settings_inside = way->transaction && way->settings_inside;

	keeps_run(db, way->keys ? "PRAGMA foreign_keys = on" : "PRAGMA foreign_keys = off");
	if (settings_inside)
		open = keeps_run(db, "BEGIN");
	for (; s < end; s++) {
		if (way->transaction && !settings_inside && s->setting == open && !keeps_run(db, open ? "COMMIT" : "BEGIN"))
			return s;
		if (way->transaction && !settings_inside)
			open = !s->setting;
		k->statements++;
		if (!keeps_run(db, s->sql))
			return s;
	}
	return open && !keeps_run(db, "COMMIT") ? s - 1 : NULL;
}

/* A plan that ended in the middle: each row is somewhere. */
static bool keeps_check_left(struct keeps *k, sqlite3 *db)
{
	for (unsigned i = 0; i < k->ntables; i++) {
		const struct keeps_table *t = &k->tables[i];
		const char *n;

		if (!t->to)
			continue;
		n = keeps_value(k, db, keeps_format(k, "SELECT count(*) FROM %s", t->was));
		n = n ? n : keeps_value(k, db, keeps_format(k, "SELECT count(*) FROM %s", t->now));
		if (!n || (unsigned)atoi(n) != t->nrows)
			return keeps_fail(k, KEEPS_LOST, "%s: %u rows, %s left after a statement failed", t->was, t->nrows, n ? n : "none");
	}
	return true;
}

static bool keeps_told_to_fail(const struct keeps_plan *p)
{
	for (unsigned i = 0; i < p->nsteps; i++)
		if (p->steps[i].step->consequences & DDL_MAY_FAIL)
			return true;
	return false;
}

/* True: it went well. With any rows it may fail where it says so. */
static bool keeps_try(struct keeps *k, const struct keeps_way *way, bool any_rows)
{
	sqlite3 *db = keeps_twin(k, k->base);
	const struct keeps_step *failed = keeps_carry_out(k, db, way);
	bool fine = !failed;

	k->way = way->name;
	if (failed && way->wrapped && strstr(sqlite3_errmsg(db), "FOREIGN KEY") && keeps_told_to_fail(&k->plans[1])) {
		/* Keys are checked at the end, behind the statement that may fail. */
		k->told++;
	} else if (failed && !way->wrapped && way->settings_inside && way->keys) {
		/* The setting did nothing in there: what keys do then ends the transaction, and nothing was done. */
		k->guarded++;
		fine = true;
	} else if (failed && any_rows && failed->step->consequences & DDL_MAY_FAIL) {
		k->told++;
		keeps_check_left(k, db);
	} else if (failed) {
		keeps_fail(k, any_rows ? KEEPS_FAILS : KEEPS_STUCK, "%s: %s", sqlite3_errmsg(db), failed->sql);
	} else {
		fine = keeps_check(k, db, way->wrapped, any_rows && keeps_told_to_fail(&k->plans[way->wrapped]));
		/* Its keys point nowhere now, which was said: the other ways go without these rows. */
		if (fine && keeps_complaints(k, db)) {
			k->told++;
			fine = false;
		}
	}
	sqlite3_close(db);
	return fine;
}

/* Rows that the schema asked for does not let in. */

static bool keeps_lets_in(struct keeps *k, const struct keeps_table *t, sqlite3 *db, char *const *values)
{
	struct ddl_buf sql = { 0 };
	bool any = false, fine;

	ddl_buf_printf(&sql, "INSERT OR ABORT INTO %s (%s", t->now, t->rowids ? t->new_number : "");
	any = t->rowids;
	for (unsigned i = 0; i < t->ncolumns; i++)
		if (t->columns[i].was && !(t->rowids && t->columns[i].alias)) {
			ddl_buf_printf(&sql, "%s%s", any ? ", " : "", t->columns[i].now);
			any = true;
		}
	ddl_buf_printf(&sql, ") VALUES (%s", t->rowids ? values[t->ncolumns] : "");
	any = t->rowids;
	for (unsigned i = 0; i < t->ncolumns; i++)
		if (t->columns[i].was && !(t->rowids && t->columns[i].alias)) {
			bool null = !strcmp(values[i], "NULL");

			if (null && t->columns[i].alias) {
				ddl_buf_release(&sql);
				return false;
			}
			ddl_buf_printf(&sql, "%s%s", any ? ", " : "", null && t->columns[i].not_null && t->columns[i].dflt ?
				       keeps_format(k, "(%s)", t->columns[i].dflt) : values[i]);
			any = true;
		}
	ddl_buf_puts(&sql, ")");
	fine = !any || keeps_run(db, ddl_buf_str(&sql));
	ddl_buf_release(&sql);
	return fine;
}

static void keeps_take_out(struct keeps *k, const struct keeps_table *t, char *const *values)
{
	struct ddl_buf sql = { 0 };

	ddl_buf_printf(&sql, "DELETE FROM %s WHERE 1", t->was);
	for (unsigned i = 0; i < t->ncolumns; i++)
		if (t->columns[i].was)
			ddl_buf_printf(&sql, " AND %s IS %s", t->columns[i].was, values[i]);
	keeps_run(k->base, ddl_buf_str(&sql));
	k->filtered += (unsigned)sqlite3_changes(k->base);
	ddl_buf_release(&sql);
}

static bool keeps_filter_table(struct keeps *k, struct keeps_table *t, sqlite3 *db)
{
	struct ddl_buf sql = { 0 };
	sqlite3_stmt *stmt = NULL;
	bool all = true;

	ddl_buf_puts(&sql, "SELECT ''");
	for (unsigned i = 0; i < t->ncolumns; i++)
		ddl_buf_printf(&sql, ", %s%s%s", t->columns[i].was ? "quote(" : "'", t->columns[i].was ? t->columns[i].was : "",
			       t->columns[i].was ? ")" : "'");
	ddl_buf_printf(&sql, ", %s FROM %s", t->number ? t->number : "0", t->was);
	if (sqlite3_prepare_v2(k->base, ddl_buf_str(&sql), -1, &stmt, NULL) == SQLITE_OK) {
		char *(*values)[KEEPS_COLUMNS + 1] = ddl_alloc_array(&k->session.arena, t->nrows + 1, sizeof(*values));
		unsigned n = 0;

		for (; n < t->nrows && sqlite3_step(stmt) == SQLITE_ROW; n++)
			for (unsigned i = 0; i <= t->ncolumns; i++)
				values[n][i] = keeps_format(k, "%s", (const char *)sqlite3_column_text(stmt, (int)i + 1));
		sqlite3_finalize(stmt);
		for (unsigned i = 0; i < n; i++)
			if (!keeps_lets_in(k, t, db, values[i])) {
				keeps_take_out(k, t, values[i]);
				all = false;
			}
	}
	ddl_buf_release(&sql);
	return all;
}

/* One pass; true: nothing was taken out. */
static bool keeps_filter_once(struct keeps *k)
{
	sqlite3 *db = keeps_twin(k, k->wanted);
	bool all = true, orphans = false;
	struct keeps_list tables;

	sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
	keeps_run(db, "PRAGMA foreign_keys = off");
	for (unsigned i = 0; i < k->ntables; i++)
		if (k->tables[i].to)
			all = keeps_filter_table(k, &k->tables[i], db) && all;
	/* Which row it is that points nowhere is not looked for: its table is emptied. */
	tables = keeps_query(k, db, "PRAGMA foreign_key_check");
	for (unsigned i = 0; i < k->ntables && all; i++)
		for (unsigned n = 0; k->tables[i].to && n < tables.n; n++)
			if (!sqlite3_stricmp(tables.items[n], keeps_text(k, k->tables[i].to->name.name.name))) {
				keeps_run(k->base, keeps_format(k, "DELETE FROM %s", k->tables[i].was));
				k->filtered += (unsigned)sqlite3_changes(k->base);
				orphans = true;
				break;
			}
	sqlite3_close(db);
	for (unsigned n = 0; n < KEEPS_ROUNDS && keeps_take_orphans(k, k->base); n++)
		orphans = true;
	return all && !orphans;
}

static void keeps_filter(struct keeps *k)
{
	keeps_run(k->base, "PRAGMA foreign_keys = off");
	for (unsigned n = 0; n < KEEPS_ROUNDS && !keeps_filter_once(k); n++)
		keeps_snapshot(k);
	keeps_fill_virtual(k);
	keeps_snapshot(k);
}

static void keeps_make_plan(struct keeps *k, struct keeps_plan *p)
{
	static const struct ddl_script_style style = { "  ", true };
	struct ddl_buf text = { 0 };

	if (p->plan->refused)
		return;
	p->steps = DDL_NEW_ARRAY(&k->session.arena, p->plan->steps.count + 1, struct keeps_step);
	DDL_EACH(struct ddl_step, step, &p->plan->steps) {
		struct ddl_emit e;

		ddl_buf_clear(&text);
		ddl_emit_init(&e, &k->session, k->dialect, k->version, &text);
		ddl_emit_stmt(&e, step->stmt);
		p->steps[p->nsteps++] = (struct keeps_step){
			.sql = keeps_copy(k, ddl_buf_str(&text)), .step = step,
			.setting = (step->phase == DDL_PHASE_FIRST || step->phase == DDL_PHASE_LAST) &&
				   step->stmt->kind == DDL_STMT_SKIPPED,
		};
	}
	ddl_script_write(p->plan, &style, &p->script);
	ddl_buf_release(&text);
}

static bool keeps_same_plan(const struct keeps *k)
{
	const struct ddl_buf *a = &k->plans[0].script, *b = &k->plans[1].script;

	return a->len == b->len && !strcmp(ddl_buf_str(a), ddl_buf_str(b));
}

static bool keeps_dangles(struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s)
		if (o->kind == DDL_OBJECT_TABLE && o->table)
			DDL_EACH(struct ddl_constraint, c, &o->table->constraints)
				if (c->kind == DDL_CONSTRAINT_FOREIGN && !ddl_find_relation(s, &c->foreign->table))
					return true;
	return false;
}

static void keeps_try_ways(struct keeps *k)
{
	bool any_rows = true;

	k->dangling = keeps_dangles(k->from) || keeps_dangles(k->to);

	keeps_fill(k);
	keeps_fill_virtual(k);
	/* Old versions damage an index of an expression by themselves. */
	if (!keeps_is_sound(keeps_value(k, k->base, "PRAGMA integrity_check"))) {
		keeps_fail(k, KEEPS_NOT_MADE, "SQLite damages it by itself");
		return;
	}
	keeps_snapshot(k);
	for (unsigned i = 0; i < 2; i++)
		if (!k->plans[i].plan->refused && !keeps_check_announced(k, &k->plans[i]))
			return;
	for (unsigned i = 0; i < k->ways && k->verdict == KEEPS_HOLDS; i++) {
		const struct keeps_way *way = &keeps_ways[i];

		/* With the usual plan the same has been tried. */
		if (k->plans[way->wrapped].plan->refused || (way->wrapped && way->keys && k->dangling) || (way->wrapped && !way->keys && keeps_same_plan(k)))
			continue;
		if (keeps_try(k, way, any_rows) || k->verdict != KEEPS_HOLDS || !any_rows)
			continue;
		any_rows = false;
		keeps_filter(k);
		k->text[0] = k->text[1] = NULL;
		i = (unsigned)-1;
	}
}

static void keeps_check_proof(struct keeps *k, struct keeps_plan *p, const char *way)
{
	if (k->verdict != KEEPS_HOLDS || p->plan->refused || ddl_script_holds(p->plan, &p->script))
		return;
	k->way = way;
	keeps_fail(k, KEEPS_UNPROVEN, "the plan's text leads elsewhere");
}

static void keeps_try_plans(struct keeps *k, const char *from, const char *to)
{
	k->base = keeps_open();
	k->wanted = keeps_open();
	k->oracle = keeps_open();
	if (!keeps_run(k->base, from) || !keeps_run(k->wanted, to)) {
		bool of_to = sqlite3_errcode(k->base) == SQLITE_OK;

		keeps_fail(k, KEEPS_NOT_MADE, "%s: %s", of_to ? "to" : "from", sqlite3_errmsg(of_to ? k->wanted : k->base));
	} else {
		keeps_pair_tables(k);
		for (unsigned i = 0; i < 2; i++)
			keeps_make_plan(k, &k->plans[i]);
		keeps_try_ways(k);
	}
	sqlite3_close(k->base);
	sqlite3_close(k->wanted);
	sqlite3_close(k->oracle);
}

static bool keeps_makes(const char *text)
{
	sqlite3 *db = keeps_open();
	bool makes = keeps_run(db, text);

	sqlite3_close(db);
	return makes;
}

/* Two schemas as SQL. Afterwards k->script is the plan. */
static void keeps_pair(struct keeps *k, const char *from, const char *to)
{
	static const struct ddl_diff_options wrapped = { .wrapped = true };
	struct ddl_buf diags = { 0 };

	ddl_session_init(&k->session);
	k->from = keeps_read(k, "from", from);
	k->to = keeps_read(k, "to", to);
	if (k->from->failed || k->to->failed) {
		keeps_fail(k, keeps_makes(from) && keeps_makes(to) ? KEEPS_NOT_READ : KEEPS_NOT_MADE, " ");
	} else {
		k->plan = k->plans[0].plan = ddl_diff(k->from, k->to, NULL);
		k->plans[1].plan = ddl_diff(k->from, k->to, &wrapped);
		k->refused += k->plans[1].plan->refused;
		if (k->plan->refused)
			keeps_fail(k, KEEPS_REFUSED, " ");
		else
			keeps_try_plans(k, from, to);
		/* The proof edits the schema that the plan starts from. */
		keeps_check_proof(k, &k->plans[k->seed % 2], k->seed % 2 ? "wrapped" : "usual");
	}
	if (k->verdict != KEEPS_HOLDS && !k->why[1]) {
		DDL_EACH(struct ddl_diag, d, &k->session.diags)
			ddl_diag_render(&k->session, d, DDL_DIAG_SHORT, false, &diags);
		snprintf(k->why, sizeof(k->why), "%s", ddl_buf_str(&diags));
	}
	ddl_schema_release(k->from);
	ddl_schema_release(k->to);
	k->script = k->plans[k->way && strstr(k->way, "wrapped")].script;
	ddl_buf_release(&k->plans[!(k->way && strstr(k->way, "wrapped"))].script);
	ddl_buf_release(&diags);
	ddl_session_release(&k->session);
}

#endif
