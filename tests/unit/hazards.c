/*
 * hazards.c - what lint's own rules say of SQLite, tried on it: the example that docs/rules.md calls bad does harm to
 * rows, and the one that it calls good does not. The connection has foreign keys on, as most programs have.
 */
#include "tests/unit/fixtures.h"

#include "live/live.h"

static const struct hazard {
	const char *code;
	ddl_version since;           /* before that there is no harm */
	const char *rows;            /* that are there before */
	const char *then;            /* what is written behind it, or NULL */
	const char *look;            /* a query */
	const char *bad, *good;      /* what comes out, or part of the error */
} hazards[] = {
	{ "DS201", 0, "INSERT INTO users VALUES (1, 'ann', 'a@x')", NULL,
	  "SELECT name, email FROM new_users", "'a@x'|'ann'\n", "'ann'|'a@x'\n" },
	{ "DS202", 0, "INSERT INTO users VALUES (1, 'ann', 'a@x')", NULL,
	  "SELECT ifnull(name, 'none') FROM users", "'none'\n", "'ann'\n" },
	{ "DS203", 0, "INSERT INTO users VALUES (1, 'ann', 'a@x'); INSERT INTO posts VALUES (1, 1)", NULL,
	  "SELECT count(*) FROM posts", "0\n", "1\n" },
	{ "LT201", 0, "INSERT INTO users VALUES (1, 'ann', 'a@x'); INSERT INTO posts VALUES (1, 1)", NULL,
	  "SELECT count(*) FROM posts", "0\n", "1\n" },
	{ "LT202", 0, "INSERT INTO users VALUES (1, 'ann', 'a@x'); INSERT INTO posts VALUES (1, 1)", NULL,
	  "SELECT count(*) FROM posts", "FOREIGN KEY constraint failed", "1\n" },
	{ "LT203", 0, "INSERT INTO users VALUES (1, 'ann', 'a@x'); INSERT INTO posts VALUES (1, 1)", NULL,
	  "SELECT user_id FROM posts", "FOREIGN KEY constraint failed", "1001\n" },
	{ "LT204", DDL_VERSION(3, 26), "INSERT INTO users VALUES (1, 'ann', 'a@x')", "INSERT INTO posts VALUES (1, 1)",
	  "SELECT user_id FROM posts", "no such table", "1\n" },
	{ "LT205", 0, "INSERT INTO posts VALUES (1, 99)", NULL, "PRAGMA foreign_key_check", "'posts'|1|'users'|0\n",
	  "'posts'|1|'users'|0\n" },
	{ "LT206", 0, "", NULL, "PRAGMA foreign_keys", "0\n", "1\n" },
	{ "LT207", 0, "", NULL, "SELECT count(*) FROM sqlite_master WHERE type IN ('index', 'trigger')", "0\n", "2\n" },
	{ "LT208", 0, "", "INSERT INTO parts VALUES (1, '007')", "SELECT code FROM parts", "7\n", "'007'\n" },
	{ "LT209", 0, "", "INSERT INTO parts (code) VALUES ('a'), ('b')",
	  "SELECT count(*) FROM parts WHERE id IS NULL", "2\n", "0\n" },
	{ "LT210", 0, "", "INSERT INTO tags VALUES (NULL, 'a'), (NULL, 'a')", "SELECT count(*) FROM tags", "2\n",
	  "NOT NULL constraint failed" },
	{ "LT211", DDL_VERSION(3, 29), "INSERT INTO countries VALUES ('007')", "INSERT INTO cities VALUES (1, '007')", "SELECT country FROM cities",
	  "FOREIGN KEY constraint failed", "'007'\n" },
	{ "LT212", 0, "", "INSERT INTO parts (state) VALUES ('sold')", "SELECT made FROM parts", "'CURRENT_TIMESTAMP'\n",
	  "CHECK constraint failed" },
	{ "LT213", 0, "INSERT INTO users VALUES (1, 'ann', 'a@x')", NULL, "SELECT created IS NOT NULL FROM users",
	  "non-constant default", "1\n" },
	{ "LT214", DDL_VERSION(3, 24), "INSERT INTO users VALUES (1, 'ann', 'a@x'); INSERT INTO posts VALUES (1, 1)", NULL,
	  "SELECT count(*) FROM posts", "0\n", "1\n" },
};

struct trial {
	const struct hazard *h;
	const struct ddl_live_driver *driver;
	int tried;
};

static bool add_row(void *data, int n, const char *const *values)
{
	for (int i = 0; i < n; i++)
		ddl_buf_printf(data, "%s%s", i ? "|" : "", values[i] ? values[i] : "NULL");
	ddl_buf_putc(data, '\n');
	return true;
}

static const char *piece_of(const struct fixture *f, const char *name)
{
	for (size_t i = 0; i < f->npieces; i++)
		if (!strcmp(f->pieces[i].name, name))
			return f->pieces[i].bytes;
	fail_msg("%s has no %s", f->path, name);
	return "";
}

static void try_one(const struct fixture *f, const char *dialect, void *data)
{
	struct trial *t = data;
	bool bad = fixture_ends(f->path, "/bad.case");
	struct ddl_buf error = { 0 }, out = { 0 };
	const char *wanted = bad ? t->h->bad : t->h->good;
	void *db;

	(void)dialect;
	if (!bad && !fixture_ends(f->path, "/silent-good.case"))
		return;
	t->tried++;
	db = t->driver->open("", &error);
	assert_non_null(db);
	assert_true(t->driver->run(db, piece_of(f, "m/1_base.sql"), &error));
	assert_true(t->driver->run(db, t->h->rows, &error));
	assert_true(t->driver->run(db, "PRAGMA foreign_keys = on", &error));
	if (t->driver->run(db, piece_of(f, "m/2_change.sql"), &error) &&
	    (!t->h->then || t->driver->run(db, t->h->then, &error)))
		t->driver->query(db, t->h->look, add_row, &out, &error);
	ddl_buf_add(&out, ddl_buf_str(&error), error.len);
	if (!strstr(ddl_buf_str(&out), wanted))
		fail_msg("%s: \"%s\" and not \"%s\"", f->path, ddl_buf_str(&out), wanted);
	t->driver->close(db);
	ddl_buf_release(&out);
	ddl_buf_release(&error);
}

static void test_hazards(void **state)
{
	ddl_version v;
	const struct ddl_live_driver *driver = ddl_live_driver_of(ddl_dialect_find("sqlite", &v));
	char folder[64];

	(void)state;
	if (!driver)
		skip();
	for (size_t i = 0; i < DDL_COUNT(hazards); i++) {
		struct trial t = { &hazards[i], driver, 0 };

		if (driver->version() < hazards[i].since)
			continue;
		snprintf(folder, sizeof(folder), "fixtures/lint/%s", hazards[i].code);
		fixture_walk(folder, try_one, &t);
		if (t.tried != 2)
			fail_msg("%s: %d examples", folder, t.tried);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_hazards) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
