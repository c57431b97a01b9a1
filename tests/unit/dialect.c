/* Names and versions of dialects; identifiers and strings survive printing and reading. */
#include "tests/unit/unit.h"

#include "emit/emit.h"
#include "parser/parse.h"

static const struct {
	const char *version;
	ddl_version want;
} versions[] = {
	{ "8", 89999 }, { "8.0", 80099 }, { "8.0.35", 80035 }, { "16.4", 160499 }, { "3.40.1", 34001 },
	{ "10.11.6-MariaDB-0+deb12u1", 101106 }, { "8.0.35 (x86)", 80035 }, { "8.345", 89999 },
	{ "", 0 }, { "x", 0 }, { "8.", 0 }, { "8x", 0 }, { "1.2.3.4", 0 }, { ".5", 0 },
};

static void test_versions(void **state)
{
	char text[64];
	ddl_version v;

	(void)state;
	EACH_DIALECT(d) {
		assert_ptr_equal(ddl_dialect_find(d->name, &v), d);
		assert_int_equal(v, d->newest);
		snprintf(text, sizeof(text), "%s:latest", d->name);
		assert_ptr_equal(ddl_dialect_find(text, &v), d);
		assert_int_equal(v, d->newest);
		assert_true(d->oldest < d->newest);
	}
	for (size_t i = 0; i < DDL_COUNT(versions); i++) {
		snprintf(text, sizeof(text), "MySQL:%s", versions[i].version);
		assert_non_null(ddl_dialect_find(text, &v));
		assert_int_equal(v, versions[i].want);
	}
	assert_null(ddl_dialect_find("", &v));
	assert_null(ddl_dialect_find("oracle", &v));
	assert_null(ddl_dialect_find("mysq", &v));
}

static const char *const names[] = {
	"a", "A", "select", "two words", "semi;colon", "tick`tick", "quote\"quote", "it's", "end]end", "back\\slash",
	"\xc3\xa9t\xc3\xa9", "\xe4\xb8\xad\xe6\x96\x87", "-- no comment", "/* nor this", "$$", "a.b", "1st", "%s", "new\nline",
};

/* The tokens of a text are the scanner's; the last one read is given back. */
static struct ddl_token scan_one(struct ddl_session *s, const struct ddl_dialect *d, const struct ddl_buf *text)
{
	struct ddl_source *src = ddl_sources_add(&s->sources, "t", ddl_buf_str(text), text->len);
	struct ddl_token t = { 0 }, end = { 0 };
	struct ddl_parse p;

	ddl_parse_init(&p, s, d, 0);
	p.source = src;
	p.lexer = (struct ddl_lexer){ .p = &p, .text = src->text, .cur = src->text, .lim = src->text + src->len,
				      .base = src->base, .backslash = true };
	assert_int_equal(d->scan(&p.lexer, &t), DDL_SCAN_OK);
	assert_int_equal(d->scan(&p.lexer, &end), DDL_SCAN_OK);
	assert_int_equal(end.code, 0);
	ddl_parse_release(&p);
	return t;
}

static void test_identifiers(void **state)
{
	(void)state;
	EACH_DIALECT(d) {
		struct ddl_session s;
		struct ddl_emit e;
		struct ddl_buf out = { 0 };

		if (!ddl_emit_rules_of(d))
			continue;
		ddl_session_init(&s);
		ddl_emit_init(&e, &s, d, d->newest, &out);
		for (size_t i = 0; i < DDL_COUNT(names); i++) {
			ddl_atom a = ddl_atom_str(&s.atoms, names[i]);
			struct ddl_token t;

			ddl_buf_clear(&out);
			ddl_emit_name(&e, a);
			t = scan_one(&s, d, &out);
			assert_int_equal(t.atom, a);
			assert_true(t.flags & DDL_TOK_QUOTED);
		}
		ddl_buf_release(&out);
		ddl_session_release(&s);
	}
}

static void test_strings(void **state)
{
	(void)state;
	EACH_DIALECT(d) {
		struct ddl_session s;
		struct ddl_emit e;
		struct ddl_buf out = { 0 };

		if (!ddl_emit_rules_of(d))
			continue;
		ddl_session_init(&s);
		ddl_emit_init(&e, &s, d, d->newest, &out);
		for (size_t i = 0; i < DDL_COUNT(names); i++) {
			ddl_atom a = ddl_atom_str(&s.atoms, names[i]);
			struct ddl_expr x = { .kind = DDL_EXPR_STRING, .text = a };

			ddl_buf_clear(&out);
			ddl_emit_expr(&e, &x);
			assert_int_equal(scan_one(&s, d, &out).atom, a);
		}
		ddl_buf_release(&out);
		ddl_session_release(&s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_versions), cmocka_unit_test(test_identifiers), cmocka_unit_test(test_strings),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
