/*
 * refusals.c - what SQLite refuses, or takes and then fails at, against what replay says: statements of refusals.txt.
 *
 * An error here is a refusal there; a warning is a statement that is taken, and an error when what it makes is used.
 * Lines that begin with "~" are known to differ, and why stands above them.
 */
#include "tests/unit/unit.h"

#include "live/live.h"
#include "normalize/normalize.h"

enum { SHOWN = 300 };

enum verdict { TAKEN, LATER, REFUSED };

static const char *const words[] = { "taken", "taken, and fails later", "refused" };

static const char setup[] =
	"CREATE TABLE t (a INT, b INT);\n"
	"CREATE TABLE u (b INT, c INT);\n"
	"CREATE TABLE w (k INT PRIMARY KEY, n INT) WITHOUT ROWID;\n"
	"CREATE TABLE one (a INT);\n"
	"CREATE TABLE au (id INTEGER PRIMARY KEY AUTOINCREMENT);\n"
	"CREATE TABLE g (a INT, c AS (a + 1) UNIQUE);\n"
	"CREATE TABLE p (id INTEGER PRIMARY KEY, u INT UNIQUE, n INT, part INT, nc TEXT, ec TEXT, uc TEXT COLLATE nocase UNIQUE);\n"
	"CREATE UNIQUE INDEX p1 ON p (part) WHERE part > 0;\n"
	"CREATE UNIQUE INDEX p2 ON p (nc COLLATE nocase);\n"
	"CREATE UNIQUE INDEX p3 ON p (lower(ec));\n"
	"CREATE TABLE pp (i INT, j INT, PRIMARY KEY (i, j));\n"
	"CREATE INDEX ti ON t (a);\n"
	"CREATE INDEX ui ON u (b);\n"
	"CREATE VIRTUAL TABLE ft USING fts4(body);\n"
	"CREATE VIEW v AS SELECT a FROM t;\n"
	"CREATE VIEW vt AS SELECT a FROM one;\n"
	"CREATE TRIGGER tr AFTER INSERT ON u BEGIN SELECT 1; END;\n"
	"CREATE TRIGGER tr1 INSTEAD OF INSERT ON vt BEGIN SELECT 1; END;\n"
	"CREATE TRIGGER tr2 INSTEAD OF UPDATE ON vt BEGIN SELECT 1; END;\n"
	"CREATE TRIGGER tr3 INSTEAD OF DELETE ON vt BEGIN SELECT 1; END;\n"
	"CREATE TEMP TABLE tt (a INT);\n"
	"PRAGMA foreign_keys = on;\n";

struct world {
	const struct ddl_dialect *dialect;
	const struct ddl_live_driver *driver;
	ddl_version version;
	int lines, differ, known;
};

static bool changes_schema(const char *sql)
{
	return !strncmp(sql, "CREATE", 6) || !strncmp(sql, "DROP", 4) || !strncmp(sql, "ALTER", 5);
}

static enum verdict ask(const struct world *w, const char *sql, const char *use, struct ddl_buf *error)
{
	struct ddl_buf explain = { 0 };
	void *db = w->driver->open("", error);
	enum verdict v = TAKEN;

	if (!db || !w->driver->run(db, setup, error))
		fail_msg("%s", ddl_buf_str(error));
	ddl_buf_printf(&explain, "%s%s", changes_schema(sql) ? "" : "EXPLAIN ", sql);
	if (!w->driver->run(db, ddl_buf_str(&explain), error)) {
		v = REFUSED;
	} else if (use) {
		ddl_buf_clear(&explain);
		ddl_buf_printf(&explain, "EXPLAIN %s", use);
		v = w->driver->run(db, ddl_buf_str(&explain), error) ? TAKEN : LATER;
	}
	w->driver->close(db);
	ddl_buf_release(&explain);
	return v;
}

static enum verdict look(const struct world *w, const char *sql, struct ddl_buf *said)
{
	struct ddl_session s;
	struct ddl_schema *schema;
	enum verdict v = TAKEN;

	ddl_session_init(&s);
	schema = ddl_schema_new(&s, w->dialect, w->version);
	ddl_schema_read(schema, ddl_sources_add(&s.sources, "setup.sql", setup, sizeof(setup) - 1));
	ddl_schema_read(schema, ddl_sources_add(&s.sources, "a.sql", sql, strlen(sql)));
	ddl_normalize_finish(schema);
	DDL_EACH(struct ddl_diag, d, &s.diags) {
		if (strstr(d->message, "temporary"))
			continue;
		v = d->severity == DDL_ERROR ? REFUSED : v == TAKEN ? LATER : v;
		ddl_buf_printf(said, "%s; ", d->message);
	}
	ddl_schema_release(schema);
	ddl_session_release(&s);
	return v;
}

static void try_line(struct world *w, char *line)
{
	struct ddl_buf theirs = { 0 }, ours = { 0 };
	bool known = *line == '~';
	char *use = strstr(line, " => ");
	enum verdict there, here;

	line += known ? 2 : 0;
	if (use) {
		*use = '\0';
		use += 4;
	}
	w->lines++;
	there = ask(w, line, use, &theirs);
	here = look(w, line, &ours);
	if (there != here && known)
		w->known++;
	else if (there != here && w->differ++ < SHOWN)
		printf("# %s\n#   here: %s: %s\n#   SQLite: %s: %s\n", line, words[here], ddl_buf_str(&ours), words[there],
		       ddl_buf_str(&theirs));
	ddl_buf_release(&theirs);
	ddl_buf_release(&ours);
}

static void test_refusals(void **state)
{
	static struct world w;
	size_t len;
	char *text = fixture_read("tests/unit/refusals.txt", &len), *next;
	ddl_version v;

	(void)state;
	w.dialect = ddl_dialect_find("sqlite", &v);
	w.driver = ddl_live_driver_of(w.dialect);
	if (!w.driver)
		skip();
	w.version = w.driver->version();
	if (w.version < DDL_VERSION(3, 31))
		skip();
	for (char *line = text; line; line = next) {
		next = strchr(line, '\n');
		if (next)
			*next++ = '\0';
		if (*line && *line != '#')
			try_line(&w, line);
	}
	printf("# %d statements: %d differ, %d more as known\n", w.lines, w.differ, w.known);
	free(text);
	assert_int_equal(w.differ, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_refusals) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
