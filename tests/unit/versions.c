/*
 * versions.c - what a version of SQLite takes and what it refuses, said here for that version, and by the library of it.
 *
 * The library is whichever the program was started with; tests/servers/t/sqlite-versions.sh starts it with older ones.
 * Statements are the lines of fixtures/sqlite/versions.txt, and every word of the language in every place for a name.
 */
#include "tests/unit/unit.h"

#include "live/live.h"
#include "normalize/replay.h"

enum { SHOWN = 20 };

struct world {
	const struct ddl_dialect *dialect;
	const struct ddl_live_driver *driver;
	ddl_version version;
	int tried, differ;
};

static const char base[] =
	"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c);\n"
	"CREATE TABLE u (x UNIQUE, y);\n"
	"CREATE VIEW w AS SELECT b, c FROM t;\n";

static const char *const words[] = {
#define KW(word, code, a, since_a, b, since_b) word,
#include "sqlite_kwtab.h"
#undef KW
};

/* Where a name may stand: % is the word. */
static const char *const places[] = {
	"CREATE TABLE % (a)", "CREATE TABLE k (%)", "CREATE TABLE k (% INT)", "CREATE TABLE k (a, % TEXT NOT NULL)",
	"CREATE TABLE k (a %)", "CREATE TABLE k (a INT %)", "CREATE TABLE k (a DEFAULT %)", "CREATE TABLE k (a CONSTRAINT % CHECK (a))",
	"CREATE TABLE k (a, CONSTRAINT % UNIQUE (a))", "CREATE TABLE k (a REFERENCES %)", "CREATE TABLE k (%, UNIQUE (%))",
	"CREATE TABLE k (% INT, CHECK (% > 1))", "CREATE TABLE k (a, FOREIGN KEY (a) REFERENCES u (%))",
	"CREATE INDEX % ON t (b)", "CREATE VIEW % AS SELECT 1",
	"CREATE VIEW k AS SELECT b AS % FROM t", "CREATE VIEW k AS SELECT b % FROM t", "CREATE VIEW k AS SELECT b % , c FROM t",
	"CREATE VIEW k AS SELECT * FROM t AS %", "CREATE VIEW k AS SELECT * FROM t %", "CREATE VIEW k AS SELECT * FROM t % WHERE 1",
	"CREATE VIEW k AS SELECT * FROM t % JOIN u", "CREATE VIEW k AS SELECT % FROM t", "CREATE VIEW k AS SELECT t.% FROM t",
	"CREATE VIEW k AS SELECT %.a FROM t", "CREATE VIEW k AS SELECT % + 1, -% FROM t", "CREATE VIEW k AS SELECT %(b) FROM t",
	"CREATE VIEW k AS SELECT * FROM % WHERE 1", "CREATE VIEW k AS SELECT b FROM t ORDER BY %", "CREATE VIEW k AS SELECT b FROM t WHERE % = 1",
	"CREATE VIEW k AS SELECT count(*) % FROM t", "CREATE VIEW k AS SELECT sum(b) % , c FROM t", "CREATE VIEW k AS SELECT * FROM t JOIN u USING (%)",
	"CREATE VIEW k AS WITH % AS (SELECT 1) SELECT * FROM %", "CREATE VIEW k AS SELECT b COLLATE % FROM t",
	"CREATE VIEW k AS SELECT CAST(b AS %) FROM t", "CREATE VIEW k (%) AS SELECT 1",
	"CREATE TRIGGER % AFTER INSERT ON t BEGIN SELECT 1; END",
	"CREATE TRIGGER k AFTER INSERT ON t BEGIN INSERT INTO % VALUES (1); END",
	"CREATE TRIGGER k AFTER INSERT ON t BEGIN INSERT INTO t (%) VALUES (1); END",
	"CREATE TRIGGER k AFTER INSERT ON t BEGIN UPDATE t SET % = 1; END",
	"CREATE TRIGGER k AFTER INSERT ON t BEGIN UPDATE % SET a = 1; END",
	"CREATE TRIGGER k AFTER INSERT ON t BEGIN DELETE FROM %; END",
	"CREATE TRIGGER k AFTER INSERT ON t BEGIN SELECT NEW.%; END",
	"CREATE TABLE %.k (a)", "CREATE VIEW k AS SELECT * FROM %.t", "DROP TABLE IF EXISTS %", "DROP INDEX IF EXISTS main.%",
	"ALTER TABLE t RENAME TO %", "ALTER TABLE t ADD %", "ALTER TABLE t ADD % INT", "ALTER TABLE t ADD COLUMN %",
	"ALTER TABLE t RENAME b TO %", "ALTER TABLE t RENAME COLUMN b TO %",
};

/*
 * Words in places where the two differ: names that no value can be, but by what follows; types of a CAST; a word without
 * a constraint before it.
 */
static const char *const exceptions[] = {
	"cast", "raise", "deferrable", "AS current_", "AS cross)", "AS full)", "AS indexed)", "AS inner)", "AS left)",
	"AS natural)", "AS outer)", "AS right)", "COLLATE indexed", "(current_date, UNIQUE", "(current_time, UNIQUE",
	"(current_timestamp, UNIQUE",
};

static bool is_among(const char *text, const char *const *those, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strstr(text, those[i]))
			return true;
	return false;
}

/* What is wrong with names, and no matter of versions; before 3.9 a view's were looked at when it was made. */
static bool is_of_names(const char *message)
{
	static const char *const those[] = {
		"no such function", "no such index", "wrong number of arguments", "cannot join using",
		"GROUP BY clause is required", "no such collation", "unknown database", "no such table", "no such column",
		"object name reserved", "unknown column in foreign", "cannot reference objects",
	};

	return is_among(message, those, DDL_COUNT(those));
}

static const char *read_here(struct ddl_session *s, const struct world *w, const struct ddl_buf *sql)
{
	struct ddl_schema *schema = ddl_schema_new(s, w->dialect, w->version);

	ddl_schema_read(schema, ddl_sources_add(&s->sources, "a.sql", sql->bytes, sql->len));
	ddl_normalize_finish(schema);
	ddl_schema_release(schema);
	DDL_EACH(struct ddl_diag, d, &s->diags)
		if (d->severity == DDL_ERROR)
			return d->message;
	return NULL;
}

static void try_one(struct world *w, const char *sql)
{
	struct ddl_session s;
	struct ddl_buf text = { 0 }, error = { 0 };
	void *db = w->driver->open("", &error);
	const char *ours;

	ddl_session_init(&s);
	ddl_buf_printf(&text, "%s%s;\n", base, sql);
	ours = read_here(&s, w, &text);
	assert_true(w->driver->run(db, base, &error));
	w->driver->run(db, sql, &error);
	w->tried++;
	if ((ours != NULL) != (error.len != 0) && !is_of_names(ddl_buf_str(&error)) && w->differ++ < SHOWN)
		printf("# %s\n#   here: %s\n#   SQLite: %s\n", sql, ours ? ours : "taken", error.len ? ddl_buf_str(&error) : "taken");
	w->driver->close(db);
	ddl_buf_release(&text);
	ddl_buf_release(&error);
	ddl_session_release(&s);
}

static void open_world(struct world *w)
{
	ddl_version v;

	w->dialect = ddl_dialect_find("sqlite", &v);
	w->driver = ddl_live_driver_of(w->dialect);
	if (!w->driver)
		skip();
	w->version = w->driver->version();
}

static void told(const struct world *w)
{
	printf("# SQLite %u.%u: %d statements, %d differ\n", w->version / 10000, w->version / 100 % 100, w->tried, w->differ);
	assert_int_equal(w->differ, 0);
}

static void test_statements(void **state)
{
	struct world w = { 0 };
	FILE *f = fopen("fixtures/sqlite/versions.txt", "r");
	char line[1024];

	(void)state;
	assert_non_null(f);
	open_world(&w);
	while (fgets(line, sizeof(line), f)) {
		line[strcspn(line, "\n")] = '\0';
		if (*line && *line != '#')
			try_one(&w, line);
	}
	fclose(f);
	told(&w);
}

static void test_words(void **state)
{
	struct world w = { 0 };
	struct ddl_buf sql = { 0 };

	(void)state;
	open_world(&w);
	for (size_t i = 0; i < DDL_COUNT(words); i++)
		for (size_t n = 0; n < DDL_COUNT(places); n++) {
			ddl_buf_clear(&sql);
			for (const char *c = places[n]; *c; c++)
				if (*c == '%')
					ddl_buf_puts(&sql, words[i]);
				else
					ddl_buf_putc(&sql, *c);
			if (!is_among(ddl_buf_str(&sql), exceptions, DDL_COUNT(exceptions)))
				try_one(&w, ddl_buf_str(&sql));
		}
	ddl_buf_release(&sql);
	told(&w);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_statements), cmocka_unit_test(test_words) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
