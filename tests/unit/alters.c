/*
 * alters.c - ALTER TABLE in SQLite: is it taken, and what is there then, said here and by the library.
 *
 * Every statement is tried on every base, each a database of its own, without rows. The library is whichever the
 * program was started with; tests/servers/t/sqlite-versions.sh starts it with older ones.
 */
#include "tests/unit/unit.h"

#include "diff/diff.h"
#include "live/live.h"
#include "normalize/normalize.h"
#include "normalize/replay.h"

enum { SHOWN = 20 };

struct world {
	const struct ddl_dialect *dialect;
	const struct ddl_live_driver *driver;
	ddl_version version;
	int tried, known, differ;
};

static const struct base {
	ddl_version since;
	const char *sql;
} bases[] = {
	{ 0, "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT DEFAULT 'x', c INT NOT NULL DEFAULT 1, d);"
	     "CREATE TABLE u (a UNIQUE, b, c, d);" },
	{ 0, "CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT, b UNIQUE, c, d, UNIQUE (c, b));"
	     "CREATE TABLE u (a, b, c, d, PRIMARY KEY (a, b)) WITHOUT ROWID; CREATE INDEX t_c ON t (c DESC) WHERE d > 1;"
	     "CREATE UNIQUE INDEX u_d ON u (d COLLATE nocase);" },
	{ DDL_VERSION(3, 9), "CREATE TABLE t (a, b, c, d); CREATE TABLE u (a, b, c, d);"
			     "CREATE INDEX t_b ON t (lower(b), \"c\"); CREATE INDEX u_c ON u (c || 'd');" },
	{ 0, "CREATE TABLE t (a, b CHECK (b > 1), c CONSTRAINT k CHECK (t.c <> 'b'), d NOT NULL, CHECK (\"a\" > d), CONSTRAINT n CHECK (b < 3));"
	     "CREATE TABLE u (a CONSTRAINT k NOT NULL, b, c, d, CONSTRAINT k CHECK (b));" },
	{ 0, "CREATE TABLE t (a PRIMARY KEY, b REFERENCES t (a), c REFERENCES t (a) ON DELETE CASCADE, d, UNIQUE (b, c));"
	     "CREATE TABLE u (a REFERENCES t (a), b, c REFERENCES t (a), d REFERENCES nix (x), FOREIGN KEY (b, c) REFERENCES t (b, c));" },
	{ DDL_VERSION(3, 31), "CREATE TABLE t (a, b AS (a + 1), c INT AS (b * 2) STORED, d); CREATE TABLE u (a, b, c, d AS (c));" },
	{ 0, "CREATE TABLE t (a, b, c, d); CREATE TABLE u (a, b, c, d); CREATE VIEW v AS SELECT a, t.b AS x FROM t WHERE c = 1;"
	     "CREATE VIEW w AS SELECT x FROM v JOIN u ON u.a = v.x;" },
	{ DDL_VERSION(3, 9), "CREATE TABLE t (a, b, c, d); CREATE TABLE u (a, b, c, d); CREATE VIEW v AS SELECT * FROM t, u;"
	     "CREATE VIEW w AS SELECT nix FROM t;" },
	{ 0, "CREATE TABLE t (a, b, c, d); CREATE TABLE u (a, b, c, d);"
	     "CREATE TRIGGER g AFTER UPDATE OF b ON t WHEN NEW.c > OLD.c BEGIN UPDATE u SET a = NEW.a WHERE b = OLD.b; END;"
	     "CREATE TRIGGER h BEFORE INSERT ON u BEGIN INSERT INTO t (a, d) SELECT d, 1 FROM t; DELETE FROM u WHERE c; END;" },
	{ 0, "CREATE TABLE t (a, b, c, d); CREATE TABLE u (a, b, c, d);"
	     "CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO nix VALUES (1); END;" },
	{ DDL_VERSION(3, 37), "CREATE TABLE t (a INT PRIMARY KEY, b TEXT, c ANY, d REAL) STRICT;"
			      "CREATE TABLE u (a TEXT, b INT, c BLOB, d INTEGER PRIMARY KEY) STRICT;" },
	{ 0, "CREATE TABLE \"t\" ([a] INT, \"b\" `my type`, 'c' DEFAULT \"x\", d CHECK (\"d\" <> \"nix\"));"
	     "CREATE TABLE [u] (A, B, C, D); CREATE TABLE \"a b\" (x); CREATE TEMP TABLE tt (a, b);" },
	{ DDL_VERSION(3, 9), "CREATE TABLE t (a, b, c, d); CREATE VIRTUAL TABLE u USING fts4 (a, b, c, d); CREATE VIEW v (x, y) AS SELECT a, b FROM t;" },
	/* Before 3.28 nothing is renamed inside of WITH, and the statement refused. */
	{ DDL_VERSION(3, 28), "CREATE TABLE t (a, b, c, d); CREATE TABLE u (a, b, c, d);"
	     "CREATE VIEW v AS WITH t AS (SELECT a AS b FROM u) SELECT b, row_number() OVER (PARTITION BY b) AS a FROM t;"
	     "CREATE VIEW w AS SELECT (SELECT max(d) FROM u WHERE u.a = t.a) AS m, x.c FROM t JOIN (SELECT c FROM u) AS x ORDER BY t.b;" },
};

static const char *const before[] = { "", "PRAGMA foreign_keys = ON;", "PRAGMA legacy_alter_table = ON;" };

static const char *const tables[] = { "t", "u" };
static const char *const columns[] = { "a", "b", "c", "d", "nix" };

/* ! is the table, % the column. */
static const char *const of_tables[] = {
	"RENAME TO n", "RENAME TO \"two words\"", "RENAME TO u", "RENAME TO T", "RENAME TO v", "RENAME TO t_c", "RENAME TO k",
	"ADD z", "ADD COLUMN z INT", "ADD a", "ADD A TEXT", "ADD z NOT NULL DEFAULT 1", "ADD z DEFAULT 'q'", "ADD z DEFAULT -1.5", "ADD z DEFAULT NULL",
	"ADD z DEFAULT (1 + 1)", "ADD z DEFAULT CURRENT_TIMESTAMP", "ADD z DEFAULT x'00'", "ADD z DEFAULT true", "ADD z DEFAULT abc", "ADD z DEFAULT \"abc\"",
	"ADD z PRIMARY KEY", "ADD z INTEGER PRIMARY KEY", "ADD z UNIQUE", "ADD z CHECK (z > 1)", "ADD z CHECK (a > 1)", "ADD z CONSTRAINT p CHECK (z)",
	"ADD z CHECK (q > 1)", "ADD z REFERENCES t", "ADD z REFERENCES t (a) ON DELETE SET NULL", "ADD z REFERENCES t DEFAULT 1", "ADD z REFERENCES t DEFAULT NULL",
	"ADD z COLLATE nocase", "ADD z VARCHAR(10) COLLATE nocase NOT NULL DEFAULT ''", "ADD z NOT NULL", "ADD z NULL", "ADD z AS (a)", "ADD z INT AS (a + 1) VIRTUAL",
	"ADD z AS (a) STORED", "ADD z AS (q)", "ADD z AS (1) NOT NULL", "ADD z ANY", "ADD z INT DEFAULT 1 DEFAULT 2", "ADD z INT NOT NULL NULL",
	"ADD rowid", "ADD \"two words\" TEXT", "ADD CHECK (a > 1)", "ADD CONSTRAINT p CHECK (a > 1)", "ADD CONSTRAINT k CHECK (b > 1)", "ADD CHECK (q)",
	"DROP CONSTRAINT k", "DROP CONSTRAINT n", "DROP CONSTRAINT p", "DROP CONSTRAINT K",
};
static const char *const of_columns[] = {
	"RENAME % TO z", "RENAME COLUMN % TO \"two words\"", "RENAME % TO d", "RENAME % TO B", "RENAME % TO select", "RENAME % TO \"select\"", "RENAME \"%\" TO z",
	"RENAME % TO rowid", "DROP %", "DROP COLUMN \"%\"", "ALTER % SET NOT NULL", "ALTER COLUMN % SET NOT NULL ON CONFLICT IGNORE", "ALTER % DROP NOT NULL",
};

static const char *error_of(struct ddl_session *s)
{
	DDL_EACH(struct ddl_diag, d, &s->diags)
		if (d->severity == DDL_ERROR)
			return d->message;
	return NULL;
}

static struct ddl_schema *read_text(struct ddl_session *s, const struct world *w, const char *sql)
{
	struct ddl_schema *schema = ddl_schema_new(s, w->dialect, w->version);

	ddl_schema_read(schema, ddl_sources_add(&s->sources, "a.sql", sql, strlen(sql)));
	ddl_normalize_finish(schema);
	return schema;
}

static const char *rest_of(struct ddl_session *s, struct ddl_schema *from, struct ddl_schema *to)
{
	struct ddl_plan *p = ddl_diff(from, to, NULL);
	const struct ddl_step *step = (const struct ddl_step *)(const void *)p->steps.first;

	(void)s;
	return step ? step->comment : p->refused ? "refused" : NULL;
}

static void told(struct world *w, const char *sql, const char *ours, const char *theirs)
{
	if (w->differ++ < SHOWN)
		printf("# %s\n#   here: %s\n#   SQLite: %s\n", sql, ours, theirs);
}

/* Both took it: is the same there? */
static void compare(struct world *w, struct ddl_session *s, struct ddl_schema *ours, void *db, const char *sql)
{
	struct ddl_buf made = { 0 }, error = { 0 };
	struct ddl_schema *theirs;
	const char *rest;

	assert_true(w->driver->schema(db, &made, &error));
	theirs = read_text(s, w, ddl_buf_str(&made));
	rest = rest_of(s, theirs, ours);
	if (!rest)
		rest = rest_of(s, ours, theirs);
	if (rest)
		told(w, sql, rest, ddl_buf_str(&made));
	ddl_schema_release(theirs);
	ddl_buf_release(&made);
	ddl_buf_release(&error);
}

static void try_one(struct world *w, const char *script, const char *alter)
{
	struct ddl_session s;
	struct ddl_buf sql = { 0 }, error = { 0 };
	void *db = w->driver->open("", &error);
	struct ddl_schema *schema;
	const char *ours;

	ddl_session_init(&s);
	ddl_buf_printf(&sql, "%s%s;\n", script, alter);
	schema = read_text(&s, w, ddl_buf_str(&sql));
	ours = error_of(&s);
	if (!w->driver->run(db, script, &error))
		fail_msg("%s: %s", script, ddl_buf_str(&error));
	w->driver->run(db, alter, &error);
	w->tried++;
	/* Where the new name is quoted the server goes through with it, and leaves a string behind. */
	if (ours && strstr(ours, "renames what a generated column"))
		w->known++;
	else if ((ours != NULL) != (error.len != 0))
		told(w, ddl_buf_str(&sql), ours ? ours : "taken", error.len ? ddl_buf_str(&error) : "taken");
	else if (!ours && !error.len)
		compare(w, &s, schema, db, ddl_buf_str(&sql));
	ddl_schema_release(schema);
	w->driver->close(db);
	ddl_buf_release(&sql);
	ddl_buf_release(&error);
	ddl_session_release(&s);
}

static void try_action(struct world *w, const char *script, const char *table, const char *action, const char *column)
{
	struct ddl_buf b = { 0 };

	ddl_buf_printf(&b, "ALTER TABLE %s ", table);
	for (const char *c = action; *c; c++)
		if (*c == '%')
			ddl_buf_puts(&b, column);
		else
			ddl_buf_putc(&b, *c);
	try_one(w, script, ddl_buf_str(&b));
	ddl_buf_release(&b);
}

static void try_table(struct world *w, const char *script, const char *table)
{
	for (size_t i = 0; i < DDL_COUNT(of_tables); i++)
		try_action(w, script, table, of_tables[i], "");
	for (size_t i = 0; i < DDL_COUNT(of_columns); i++)
		for (size_t c = 0; c < DDL_COUNT(columns); c++)
			try_action(w, script, table, of_columns[i], columns[c]);
}

static void try_base(struct world *w, const struct base *base)
{
	for (size_t i = 0; i < DDL_COUNT(before) && w->version >= base->since; i++) {
		struct ddl_buf script = { 0 };

		ddl_buf_printf(&script, "%s%s\n", before[i], base->sql);
		for (size_t t = 0; t < DDL_COUNT(tables); t++)
			try_table(w, ddl_buf_str(&script), tables[t]);
		ddl_buf_release(&script);
	}
}

static void test_alters(void **state)
{
	struct world w = { 0 };
	ddl_version v;

	(void)state;
	w.dialect = ddl_dialect_find("sqlite", &v);
	w.driver = ddl_live_driver_of(w.dialect);
	if (!w.driver)
		skip();
	w.version = w.driver->version();
	for (size_t i = 0; i < DDL_COUNT(bases); i++)
		try_base(&w, &bases[i]);
	printf("# SQLite %u.%u: %d statements, %d differ, %d more as known\n", w.version / 10000, w.version / 100 % 100,
	       w.tried, w.differ, w.known);
	assert_int_equal(w.differ, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_alters) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
