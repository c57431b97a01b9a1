/* atlas.sum, by the worked example of Atlas' own tests and by what can happen to a directory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "migrate/sum.h"

static void add(struct ddl_session *s, struct ddl_dir *d, const char *name, const char *bytes)
{
	struct ddl_migration *m = DDL_NEW(&s->arena, struct ddl_migration);

	m->name = m->version = name;
	m->bytes = m->text = bytes;
	m->len = strlen(bytes);
	ddl_list_add(&d->files, m);
}

static const char *sum_of(struct ddl_session *s, const struct ddl_dir *d)
{
	struct ddl_buf b = { 0 };
	const char *text;

	ddl_sum_text(d, &b);
	text = ddl_memdup(&s->arena, b.bytes, b.len);
	ddl_buf_release(&b);
	return text;
}

static void use_sum(struct ddl_dir *d, const char *text)
{
	d->sum = text;
	d->nsum = strlen(text);
}

static void test_worked_example(void **state)
{
	struct ddl_session s;
	struct ddl_dir d = { .path = "m" };

	(void)state;
	ddl_session_init(&s);
	add(&s, &d, "1_initial.down.sql", "DROP TABLE IF EXISTS t;");
	add(&s, &d, "1_initial.up.sql", "CREATE TABLE t(c int);");
	assert_string_equal(sum_of(&s, &d),
			    "h1:M74RrNK69S2pj6C541LR1ew5O32/i0WoyNgsJmyuiUk=\n"
			    "1_initial.down.sql h1:0zypK43rgPbgvVUgVJABGN25VgM1QSeU+LJDBb8cEQI=\n"
			    "1_initial.up.sql h1:hFhs5XhRml4KTWGF5td6h1s7xNqAFnaEBbC5Y/NF7i4=\n");
	use_sum(&d, sum_of(&s, &d));
	assert_int_equal(ddl_sum_check(&s, &d).verdict, DDL_SUM_OK);
	ddl_session_release(&s);
}

static void expect(struct ddl_session *s, const struct ddl_dir *d, enum ddl_sum_change change, uint32_t line,
		   const char *name)
{
	struct ddl_sum_result r = ddl_sum_check(s, d);

	assert_int_equal(r.verdict, DDL_SUM_DIFFERS);
	assert_int_equal(r.change, change);
	assert_int_equal(r.line, line);
	assert_string_equal(r.name, name);
}

static void test_changes(void **state)
{
	struct ddl_dir before = { .path = "m" }, edited = before, added = before, removed = before,
		       inserted = before;
	struct ddl_session s;
	const char *sum;

	(void)state;
	ddl_session_init(&s);
	add(&s, &before, "1.sql", "a");
	add(&s, &before, "3.sql", "b");
	sum = sum_of(&s, &before);
	add(&s, &edited, "1.sql", "a");
	add(&s, &edited, "3.sql", "c");
	use_sum(&edited, sum);
	expect(&s, &edited, DDL_SUM_EDITED, 3, "3.sql");
	add(&s, &added, "1.sql", "a");
	add(&s, &added, "3.sql", "b");
	add(&s, &added, "4.sql", "c");
	use_sum(&added, sum);
	expect(&s, &added, DDL_SUM_ADDED, 4, "4.sql");
	add(&s, &inserted, "1.sql", "a");
	add(&s, &inserted, "2.sql", "x");
	add(&s, &inserted, "3.sql", "b");
	use_sum(&inserted, sum);
	expect(&s, &inserted, DDL_SUM_ADDED, 3, "2.sql");
	add(&s, &removed, "3.sql", "b");
	use_sum(&removed, sum);
	expect(&s, &removed, DDL_SUM_REMOVED, 2, "1.sql");
	ddl_session_release(&s);
}

static void test_line_ends(void **state)
{
	struct ddl_dir lf = { .path = "m" }, crlf = lf;
	struct ddl_session s;

	(void)state;
	ddl_session_init(&s);
	add(&s, &lf, "1.sql", "a\nb\n");
	add(&s, &crlf, "1.sql", "a\r\nb\r\n");
	use_sum(&crlf, sum_of(&s, &lf));
	assert_true(ddl_sum_check(&s, &crlf).lf_matches);
	use_sum(&crlf, sum_of(&s, &crlf));
	assert_int_equal(ddl_sum_check(&s, &crlf).verdict, DDL_SUM_OK);
	ddl_session_release(&s);
}

static void test_ignored(void **state)
{
	struct ddl_dir a = { .path = "m" }, b = a;
	struct ddl_session s;

	(void)state;
	ddl_session_init(&s);
	add(&s, &a, "1.sql", "-- atlas:sum ignore\nx");
	add(&s, &a, "2.sql", "y");
	add(&s, &b, "1.sql", "-- atlas:sum ignore\nz");
	add(&s, &b, "2.sql", "y");
	assert_string_equal(sum_of(&s, &a), sum_of(&s, &b));
	assert_null(strstr(sum_of(&s, &a), "1.sql"));
	ddl_session_release(&s);
}

static void test_format(void **state)
{
	struct ddl_dir d = { .path = "m" };
	struct ddl_session s;

	(void)state;
	ddl_session_init(&s);
	assert_int_equal(ddl_sum_check(&s, &d).verdict, DDL_SUM_OK);
	add(&s, &d, "1.sql", "a");
	assert_int_equal(ddl_sum_check(&s, &d).verdict, DDL_SUM_NONE);
	use_sum(&d, "<<<<<<< HEAD\n");
	assert_int_equal(ddl_sum_check(&s, &d).verdict, DDL_SUM_BAD_FORMAT);
	use_sum(&d, "");
	assert_int_equal(ddl_sum_check(&s, &d).verdict, DDL_SUM_BAD_FORMAT);
	ddl_session_release(&s);
}

static void expect_name(struct ddl_session *s, const struct ddl_dir *d, const char *expected)
{
	const char *name = ddl_dir_new_name(s, d, "20260102030405", "x");

	if (expected)
		assert_string_equal(name, expected);
	else
		assert_null(name);
}

static void test_new_name(void **state)
{
	struct ddl_dir empty = { .path = "m" }, same = empty, future = empty, new_year = empty, word = empty;
	struct ddl_session s;

	(void)state;
	ddl_session_init(&s);
	expect_name(&s, &empty, "20260102030405_x.sql");
	add(&s, &same, "20260102030405", "");
	expect_name(&s, &same, "20260102030406_x.sql");
	add(&s, &future, "20280228235959", "");
	expect_name(&s, &future, "20280229000000_x.sql");
	add(&s, &new_year, "29991231235959", "");
	expect_name(&s, &new_year, "30000101000000_x.sql");
	add(&s, &word, "V2", "");
	expect_name(&s, &word, NULL);
	ddl_session_release(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_worked_example), cmocka_unit_test(test_changes),
		cmocka_unit_test(test_line_ends),      cmocka_unit_test(test_ignored),
		cmocka_unit_test(test_format),         cmocka_unit_test(test_new_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
