/* Where directives in comments count: Atlas' rules, which its users' files rely on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "parser/directive.h"
#include "parser/parse.h"

struct doc {
	struct ddl_session s;
	struct ddl_list file, stmts;
};

static struct ddl_list of_stmt(struct doc *d, uint32_t number)
{
	struct ddl_list out = { 0 };

	DDL_EACH(struct ddl_stmt, stmt, &d->stmts)
		if (number-- == 0)
			ddl_directives_of_stmt(&d->s, stmt, &out);
	return out;
}

static void read_doc(struct doc *d, const char *text)
{
	struct ddl_source *src;
	struct ddl_parse p;

	memset(d, 0, sizeof(*d));
	ddl_session_init(&d->s);
	src = ddl_sources_add(&d->s.sources, "x.sql", text, strlen(text));
	ddl_parse_init(&p, &d->s, &ddl_mysql, 0);
	ddl_parse_source(&p, src, &d->stmts);
	ddl_parse_release(&p);
	ddl_directives_of_file(&d->s, src, &d->file);
}

static void test_file(void **state)
{
	struct doc d;
	const struct ddl_directive *nolint;

	(void)state;
	read_doc(&d, "-- atlas:txmode none\n-- atlas:nolint destructive  DS103\n\nDROP TABLE t;\n");
	assert_int_equal(d.file.count, 2);
	assert_int_equal(of_stmt(&d, 0).count, 0);
	nolint = ddl_directive_find(&d.file, "nolint");
	assert_true(ddl_directive_has(nolint, "destructive") && ddl_directive_has(nolint, "DS103"));
	assert_false(ddl_directive_has(nolint, "DS"));
	assert_string_equal(ddl_directive_find(&d.file, "txmode")->args, "none");
	ddl_session_release(&d.s);
}

/* Right above a statement it is the statement's; a blank line first, or indented, it is nobody's. */
static void test_no_file(void **state)
{
	static const char *const texts[] = {
		"-- atlas:nolint\nDROP TABLE t;\n",
		"\n-- atlas:nolint\n\nDROP TABLE t;\n",
		" -- atlas:nolint\n\nDROP TABLE t;\n",
	};
	struct doc d;

	(void)state;
	for (size_t i = 0; i < DDL_COUNT(texts); i++) {
		read_doc(&d, texts[i]);
		assert_int_equal(d.file.count, 0);
		assert_int_equal(of_stmt(&d, 0).count, i == 0);
		ddl_session_release(&d.s);
	}
}

static void test_stmt(void **state)
{
	struct doc d;

	(void)state;
	read_doc(&d, "-- a comment\n-- atlas:nolint\n\nDROP TABLE a;\n-- atlas:nolint\n\n-- why\n-- "
		     "atlas:nolint BC101\nDROP TABLE b;\n"
		     "/* ddlkit:nolint */ DROP TABLE c; -- atlas:nolint\nDROP TABLE d;\n# atlas:nolint "
		     "X\r\nDROP TABLE e;");
	assert_int_equal(d.stmts.count, 5);
	assert_int_equal(of_stmt(&d, 0).count, 0);
	assert_int_equal(of_stmt(&d, 1).count, 1);
	assert_int_equal(of_stmt(&d, 2).count, 1);
	assert_int_equal(of_stmt(&d, 3).count, 0);
	assert_true(ddl_directive_has((struct ddl_directive *)(void *)of_stmt(&d, 4).first, "X"));
	ddl_session_release(&d.s);
}

static void test_delimiter(void **state)
{
	static const char text[] = "-- atlas:delimiter \\n\\t;\nx", no[] = "--atlas:delimiter ;;\n",
			  late[] = "\n-- atlas:delimiter ;;\n";
	struct ddl_arena a;
	size_t n;

	(void)state;
	ddl_arena_init(&a);
	assert_string_equal(ddl_directive_delimiter(&a, text, sizeof(text) - 1, &n), "\n\t;");
	assert_int_equal(n, 3);
	assert_null(ddl_directive_delimiter(&a, no, sizeof(no) - 1, &n));
	assert_null(ddl_directive_delimiter(&a, late, sizeof(late) - 1, &n));
	ddl_arena_release(&a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_file), cmocka_unit_test(test_no_file), cmocka_unit_test(test_stmt),
		cmocka_unit_test(test_delimiter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
