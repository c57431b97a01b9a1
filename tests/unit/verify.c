/* verify.c - plans on a real SQLite: rows, counters, triggers and views outlive a rebuild. */
#include "live/verify.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

struct world {
	struct ddl_session session;
	const struct ddl_dialect *dialect;
	const struct ddl_live_driver *driver;
	void *db;
	struct ddl_buf plan, error;
};

static int start(void **state)
{
	static struct world w;
	ddl_version v;

	memset(&w, 0, sizeof(w));
	ddl_session_init(&w.session);
	w.dialect = ddl_dialect_find("sqlite", &v);
	w.driver = ddl_live_driver_of(w.dialect);
	*state = &w;
	return 0;
}

static int stop(void **state)
{
	struct world *w = *state;

	if (w->db)
		w->driver->close(w->db);
	ddl_buf_release(&w->plan);
	ddl_buf_release(&w->error);
	ddl_session_release(&w->session);
	return 0;
}

static struct ddl_schema *schema_of(struct world *w, const char *sql)
{
	struct ddl_schema *s = ddl_schema_new(&w->session, w->dialect, w->driver->version());

	assert_true(ddl_schema_read(s, ddl_sources_add(&w->session.sources, "test", sql, strlen(sql))));
	ddl_normalize_finish(s);
	return s;
}

/* The plan's text, which must hold. */
static const char *plan(struct world *w, const char *from, const char *to)
{
	static const struct ddl_script_style style = { "  ", true };
	struct ddl_plan *p = ddl_diff(schema_of(w, from), schema_of(w, to), NULL);

	assert_false(p->refused);
	ddl_script_write(p, &style, &w->plan);
	assert_true(ddl_script_holds(p, &w->plan));
	ddl_schema_release(p->from);
	ddl_schema_release(p->to);
	return ddl_buf_str(&w->plan);
}

static void run(struct world *w, const char *sql)
{
	if (!w->db)
		w->db = w->driver->open("", &w->error);
	assert_non_null(w->db);
	if (!w->driver->run(w->db, sql, &w->error))
		fail_msg("%s: %s", ddl_buf_str(&w->error), sql);
}

static bool add_row(void *data, int n, const char *const *values)
{
	for (int i = 0; i < n; i++)
		ddl_buf_printf(data, i ? ",%s" : " %s", values[i]);
	return true;
}

static void expect(struct world *w, const char *sql, const char *rows)
{
	struct ddl_buf b = { 0 };

	assert_true(w->driver->query(w->db, sql, add_row, &b, &w->error));
	assert_string_equal(ddl_buf_str(&b), rows);
	ddl_buf_release(&b);
}

#define NEEDS_SQLITE(w) \
	do { \
		if (!(w)->driver) \
			skip(); \
	} while (0)

#define PARENT "CREATE TABLE parent (id INTEGER PRIMARY KEY, name %s," \
	" up INT REFERENCES parent(id) ON DELETE CASCADE);%s"

/* DROP TABLE of the old parent deletes its rows first: with foreign keys on the children would go too. */
static void children_stay(void **state)
{
	static const char child[] = "CREATE TABLE child (id INTEGER PRIMARY KEY, p INT REFERENCES parent(id) ON DELETE CASCADE,"
				    " q INT REFERENCES parent(id) ON DELETE SET NULL);";
	struct world *w = *state;
	struct ddl_buf from = { 0 }, to = { 0 };

	NEEDS_SQLITE(w);
	ddl_buf_printf(&from, PARENT, "TEXT", child);
	ddl_buf_printf(&to, PARENT, "VARCHAR(9) CHECK (name <> '')", child);
	run(w, "PRAGMA foreign_keys = on");
	run(w, ddl_buf_str(&from));
	run(w, "INSERT INTO parent VALUES (1, 'a', NULL), (2, 'b', 1)");
	run(w, "INSERT INTO child VALUES (1, 1, 2), (2, 1, 1), (3, 2, NULL)");
	run(w, plan(w, ddl_buf_str(&from), ddl_buf_str(&to)));
	expect(w, "SELECT * FROM child ORDER BY id", " 1,1,2 2,1,1 3,2,NULL");
	expect(w, "SELECT * FROM parent ORDER BY id", " 1,'a',NULL 2,'b',1");
	expect(w, "SELECT \"table\", \"from\" FROM pragma_foreign_key_list('child') ORDER BY 2",
	       " 'parent','p' 'parent','q'");
	expect(w, "SELECT \"table\" FROM pragma_foreign_key_list('parent')", " 'parent'");
	expect(w, "PRAGMA foreign_keys", " 1");
	expect(w, "PRAGMA foreign_key_check", "");
	run(w, "DELETE FROM parent WHERE id = 2");
	expect(w, "SELECT * FROM child ORDER BY id", " 1,1,NULL 2,1,1");
	ddl_buf_release(&from);
	ddl_buf_release(&to);
}

/* A dropped table whose children stay must not take their rows along either. */
static void children_of_dropped_stay(void **state)
{
	static const char both[] = "CREATE TABLE parent (id INTEGER PRIMARY KEY);"
				   "CREATE TABLE child (id INTEGER PRIMARY KEY, p INT REFERENCES parent(id) ON DELETE CASCADE);";
	struct world *w = *state;

	NEEDS_SQLITE(w);
	run(w, "PRAGMA foreign_keys = on");
	run(w, both);
	run(w, "INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1, 1)");
	run(w, plan(w, both, strchr(both, ';') + 1));
	expect(w, "SELECT * FROM child", " 1,1");
}

/* Of tables that reference each other in a circle one is dropped while another still points at it. */
static void circles_are_dropped(void **state)
{
	static const char from[] = "CREATE TABLE a (id INTEGER PRIMARY KEY, r INT REFERENCES b);"
				   "CREATE TABLE b (id INTEGER PRIMARY KEY, r INT REFERENCES c);"
				   "CREATE TABLE c (id INTEGER PRIMARY KEY, r INT REFERENCES a);";
	struct world *w = *state;

	NEEDS_SQLITE(w);
	run(w, "PRAGMA foreign_keys = on");
	run(w, from);
	run(w, "INSERT INTO a VALUES (1, NULL); INSERT INTO c VALUES (1, 1); INSERT INTO b VALUES (1, 1)");
	run(w, "UPDATE a SET r = 1");
	run(w, plan(w, from, ""));
	expect(w, "SELECT name FROM sqlite_master", "");
}

static void counter_is_kept(void **state)
{
	static const char from[] = "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT);";
	struct world *w = *state;

	NEEDS_SQLITE(w);
	run(w, from);
	run(w, "INSERT INTO t (a) VALUES ('x'), ('y'), ('z'); DELETE FROM t WHERE id = 3");
	run(w, plan(w, from, "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a INT);"));
	run(w, "INSERT INTO t (a) VALUES ('w')");
	expect(w, "SELECT * FROM t", " 1,'x' 2,'y' 4,'w'");
	expect(w, "SELECT * FROM sqlite_sequence", " 't',4");
}

static void null_becomes_default(void **state)
{
	static const char from[] = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INT);";
	static const char to[] = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL DEFAULT 'it''s',"
				 " b INT NOT NULL DEFAULT (1 + 1));";
	struct world *w = *state;

	NEEDS_SQLITE(w);
	run(w, from);
	run(w, "INSERT INTO t VALUES (1, NULL, NULL), (2, 'y', 7)");
	run(w, plan(w, from, to));
	expect(w, "SELECT * FROM t", " 1,'it''s',2 2,'y',7");
}

static void programs_survive(void **state)
{
	static const char around[] = "CREATE TABLE log (n INT); CREATE INDEX i ON t (a) WHERE a > 0; CREATE VIEW v AS SELECT a FROM t;"
				     "CREATE TRIGGER tr AFTER INSERT ON t BEGIN INSERT INTO log SELECT count(*) FROM v; END;"
				     "CREATE TRIGGER other AFTER INSERT ON log BEGIN UPDATE t SET g = 0 WHERE 0; END;";
	struct world *w = *state;
	struct ddl_buf from = { 0 }, to = { 0 };

	NEEDS_SQLITE(w);
	ddl_buf_printf(&from, "CREATE TABLE t (a INT, g INT);%s", around);
	ddl_buf_printf(&to, "CREATE TABLE t (a BIGINT, g INT, s INT AS (a + 1) STORED);%s", around);
	run(w, ddl_buf_str(&from));
	run(w, "INSERT INTO t VALUES (1, 2)");
	run(w, plan(w, ddl_buf_str(&from), ddl_buf_str(&to)));
	run(w, "INSERT INTO t (a, g) VALUES (3, 4)");
	expect(w, "SELECT * FROM log", " 1 2");
	expect(w, "SELECT * FROM t", " 1,2,2 3,4,4");
	expect(w, "SELECT name FROM sqlite_master WHERE type <> 'table' ORDER BY name",
	       " 'i' 'other' 'tr' 'v'");
	expect(w, "PRAGMA legacy_alter_table", " 0");
	ddl_buf_release(&from);
	ddl_buf_release(&to);
}

/* verify must find what is wrong: here a plan of another change. */
static void wrong_plans_are_found(void **state)
{
	static const char from[] = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);";
	static const char to[] = "CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT NOT NULL DEFAULT 'x');";
	struct world *w = *state;
	struct ddl_list setup = { 0 };
	struct ddl_scratch scratch = { .arena = &w->session.arena };
	struct ddl_verify v = { .session = &w->session, .scratch = &scratch, .setup = &setup, .rows_per_table = 3 };
	struct ddl_parse p;

	NEEDS_SQLITE(w);
	ddl_parse_init(&p, &w->session, w->dialect, w->driver->version());
	ddl_parse_source(&p, ddl_sources_add(&w->session.sources, "test", from, strlen(from)), &setup);
	ddl_parse_release(&p);
	scratch.driver = w->driver;
	v.plan = ddl_diff(schema_of(w, from), schema_of(w, to), NULL);
	ddl_verify_run(&v);
	assert_int_equal(v.verdict, DDL_VERIFY_HOLDS);
	assert_int_equal(v.rows, 3);
	/* without the copy the rows are gone */
	DDL_EACH(struct ddl_step, step, &v.plan->steps)
		if (step->stmt->kind == DDL_STMT_SKIPPED && step->stmt->items.count) {
			ddl_list_remove(&v.plan->steps, step);
			break;
		}
	memset(&v.tables, 0, sizeof(v.tables));
	ddl_verify_run(&v);
	assert_int_equal(v.verdict, DDL_VERIFY_ROWS_LOST);
	/* without any step the schema is the old one */
	memset(&v.plan->steps, 0, sizeof(v.plan->steps));
	memset(&v.tables, 0, sizeof(v.tables));
	ddl_verify_run(&v);
	assert_int_equal(v.verdict, DDL_VERIFY_SCHEMA_DIFFERS);
	ddl_schema_release(v.plan->from);
	ddl_schema_release(v.plan->to);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(children_stay, start, stop),
		cmocka_unit_test_setup_teardown(children_of_dropped_stay, start, stop),
		cmocka_unit_test_setup_teardown(circles_are_dropped, start, stop),
		cmocka_unit_test_setup_teardown(counter_is_kept, start, stop),
		cmocka_unit_test_setup_teardown(null_becomes_default, start, stop),
		cmocka_unit_test_setup_teardown(programs_survive, start, stop),
		cmocka_unit_test_setup_teardown(wrong_plans_are_found, start, stop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
