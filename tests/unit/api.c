/* The public header, used as a program would. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "ddlkit.h"

static int add(struct ddl_schema *s, const char *text)
{
	return ddl_schema_add(s, "x.sql", text, strlen(text));
}

static void test_diff(void **state)
{
	struct ddl_kit *kit = ddl_kit_new("mysql:8.0");
	struct ddl_schema *from = ddl_kit_schema(kit), *to = ddl_kit_schema(kit);

	(void)state;
	assert_true(add(from, "CREATE TABLE t (a int);"));
	assert_true(add(to, "CREATE TABLE t (a int);") && add(to, "ALTER TABLE t ADD b int NOT NULL"));
	assert_string_equal(ddl_kit_diff(kit, from, to, "  "), "-- Modify \"t\" table\n"
			    "ALTER TABLE `t` ADD COLUMN `b` int NOT NULL;\n");
	assert_string_equal(ddl_kit_diff(kit, from, to, NULL), "");
	assert_non_null(strstr(ddl_kit_inspect(kit, to, NULL), "CREATE TABLE `t` (`a` int NULL, `b` int NOT "
							       "NULL)"));
	assert_int_equal(ddl_kit_messages(kit), 0);
	ddl_kit_reset(kit);
	assert_string_equal(ddl_kit_inspect(kit, ddl_kit_schema(kit), NULL), "");
	ddl_kit_free(kit);
}

static void test_messages(void **state)
{
	struct ddl_kit *kit = ddl_kit_new("mysql");
	struct ddl_schema *s = ddl_kit_schema(kit);

	(void)state;
	assert_false(add(s, "CREATE TABLE t (a int;"));
	assert_int_equal(ddl_kit_messages(kit), 1);
	assert_non_null(strstr(ddl_kit_message(kit, 0, DDL_MESSAGE_TEXT), "^"));
	assert_memory_equal(ddl_kit_message(kit, 0, DDL_MESSAGE_SHORT), "x.sql:1:22: error", 17);
	assert_memory_equal(ddl_kit_message(kit, 0, DDL_MESSAGE_JSON), "{\"code\":", 8);
	assert_null(ddl_kit_message(kit, 1, DDL_MESSAGE_TEXT));
	assert_false(ddl_schema_add(ddl_kit_schema(kit), "y.sql", "\xff", 1));
	ddl_kit_free(kit);
}

static void test_dialects(void **state)
{
	(void)state;
	assert_null(ddl_kit_new("oracle"));
	assert_null(ddl_kit_new("mysql:x"));
	ddl_kit_free(NULL);
	assert_true(strlen(ddl_version_text()) > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_diff), cmocka_unit_test(test_messages), cmocka_unit_test(test_dialects),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
