/* Texts, places in them, and how messages about them look. */
#include "tests/unit/unit.h"

static void test_places(void **state)
{
	struct ddl_session s;
	struct ddl_source *a, *b;
	struct ddl_place p;
	size_t len;

	(void)state;
	ddl_session_init(&s);
	a = ddl_sources_add(&s.sources, "a.sql", "one\ntwo\r\nd\xc3\xa9j\xc3\xa0 vu", 18);
	b = ddl_sources_add(&s.sources, "b.sql", "", 0);
	p = ddl_sources_place(&s.sources, 0);
	assert_null(p.source);
	p = ddl_sources_place(&s.sources, a->base);
	assert_int_equal(p.line, 1);
	assert_int_equal(p.column, 1);
	p = ddl_sources_place(&s.sources, a->base + 4);
	assert_int_equal(p.line, 2);
	p = ddl_sources_place(&s.sources, a->base + 16);
	assert_int_equal(p.line, 3);
	assert_int_equal(p.column, 6);
	p = ddl_sources_place(&s.sources, a->base + a->len);
	assert_ptr_equal(p.source, a);
	p = ddl_sources_place(&s.sources, b->base);
	assert_ptr_equal(p.source, b);
	assert_int_equal(p.line, 1);
	assert_memory_equal(ddl_span_text(&s.sources, (struct ddl_span){ a->base + 4, a->base + 7 }, &len), "two", 3);
	assert_int_equal(len, 3);
	assert_null(ddl_sources_add(&s.sources, "huge", "", DDL_SOURCES_MAX));
	ddl_session_release(&s);
}

static const struct {
	const char *bytes;
	size_t len;
	enum ddl_encoding want;
	const char *text;
	size_t bad;
} decodings[] = {
	{ "", 0, DDL_TEXT_UTF8, "", 0 },
	{ "abc", 3, DDL_TEXT_UTF8, "abc", 0 },
	{ "\xef\xbb\xbf" "abc", 6, DDL_TEXT_UTF8, "abc", 0 },
	{ "12345678\xe2\x82\xac" "9", 12, DDL_TEXT_UTF8, "12345678\xe2\x82\xac" "9", 0 },
	{ "\xff\xfe" "a\0\xac\x20", 6, DDL_TEXT_UTF16, "a\xe2\x82\xac", 0 },
	{ "\xfe\xff" "\0a\x20\xac", 6, DDL_TEXT_UTF16, "a\xe2\x82\xac", 0 },
	{ "\xff\xfe\x3d\xd8\x00\xde", 6, DDL_TEXT_UTF16, "\xf0\x9f\x98\x80", 0 },
	{ "\xff\xfe", 2, DDL_TEXT_UTF16, "", 0 },
	{ "\xff\xfe" "a\0b", 5, DDL_TEXT_BAD, NULL, 4 },          /* half a unit */
	{ "\xff\xfe" "a\0\x3d\xd8", 6, DDL_TEXT_BAD, NULL, 4 },   /* half a pair */
	{ "\xff\xfe\x00\xdc" "a\0", 6, DDL_TEXT_BAD, NULL, 2 },   /* the other half */
	{ "ab\xff" "cd", 5, DDL_TEXT_BAD, NULL, 2 },
	{ "\xef\xbb\xbf" "ab\xff", 6, DDL_TEXT_BAD, NULL, 5 },
	{ "ab\xc0\xaf", 4, DDL_TEXT_BAD, NULL, 2 },               /* overlong */
	{ "ab\xed\xa0\x80", 5, DDL_TEXT_BAD, NULL, 2 },           /* a surrogate */
	{ "abcdefgh\xe2\x82", 10, DDL_TEXT_BAD, NULL, 8 },        /* cut off */
};

static void test_decode(void **state)
{
	(void)state;
	for (size_t i = 0; i < DDL_COUNT(decodings); i++) {
		struct ddl_buf out = { 0 };
		char *exact = malloc(decodings[i].len + 1);
		size_t at = 99;

		memcpy(exact, decodings[i].bytes, decodings[i].len);
		assert_int_equal(ddl_source_decode(exact, decodings[i].len, &out, &at), decodings[i].want);
		exact[decodings[i].len] = '\0';
		if (decodings[i].want == DDL_TEXT_BAD)
			assert_int_equal(at, decodings[i].bad);
		else if (decodings[i].want == DDL_TEXT_UTF8)
			assert_string_equal(exact + at, decodings[i].text);
		else
			assert_string_equal(ddl_buf_str(&out), decodings[i].text);
		ddl_buf_release(&out);
		free(exact);
	}
}

static void expect_carets(const char *text, const char *at, const char *want)
{
	struct ddl_session s;
	struct ddl_buf out = { 0 };
	struct ddl_source *src;
	struct ddl_diag *d;
	uint32_t start;

	ddl_session_init(&s);
	src = ddl_sources_add(&s.sources, "t.sql", text, strlen(text));
	start = src->base + (uint32_t)(strstr(text, at) - text);
	d = ddl_report(&s, DDL_DIAG_SYNTAX, (struct ddl_span){ start, start + (uint32_t)strlen(at) }, "no %s", "good");
	d->label = "here";
	ddl_diag_render(&s, d, DDL_DIAG_CARETS, false, &out);
	assert_string_equal(ddl_buf_str(&out), want);
	ddl_buf_release(&out);
	ddl_session_release(&s);
}

static void test_carets(void **state)
{
	char line[1000], want[2000], *head;

	(void)state;
	expect_carets("a\nb foo c\n", "foo",
		      "t.sql:2:3: error[E103]: no good\n  |\n2 | b foo c\n  |   ^^^ here\n");
	/* A Chinese character is two cells wide. */
	expect_carets("'\xe4\xb8\xad\xe6\x96\x87' \xe5\xad\x97", "\xe5\xad\x97",
		      "t.sql:1:6: error[E103]: no good\n  |\n1 | '\xe4\xb8\xad\xe6\x96\x87' \xe5\xad\x97\n"
		      "  |        ^^ here\n");
	expect_carets("\ta\tfoo", "foo",
		      "t.sql:1:4: error[E103]: no good\n  |\n1 |         a       foo\n  |                 ^^^ here\n");
	expect_carets("a\x01 foo", "foo",
		      "t.sql:1:4: error[E103]: no good\n  |\n1 | a<U+0001> foo\n  |           ^^^ here\n");
	/* Of a line that is too long the part around the place is shown. */
	memset(line, 'x', sizeof(line));
	memcpy(line + 500, " foo ", 5);
	line[999] = '\0';
	head = want + sprintf(want, "t.sql:1:502: error[E103]: no good\n  |\n1 | \xe2\x80\xa6");
	memset(head, 'x', 39);
	head += 39;
	head += sprintf(head, " foo ");
	memset(head, 'x', 160 - 45);
	head += 160 - 45;
	sprintf(head, "\xe2\x80\xa6\n  | %41s^^^ here\n", "");
	expect_carets(line, "foo", want);
}

static void test_other_styles(void **state)
{
	struct ddl_session s;
	struct ddl_source *src;
	struct ddl_diag *d;
	struct ddl_buf out = { 0 };
	struct ddl_span at;

	(void)state;
	ddl_session_init(&s);
	src = ddl_sources_add(&s.sources, "a,b.sql", "x \"y\"\n", 6);
	at = (struct ddl_span){ src->base + 2, src->base + 5 };
	d = ddl_report(&s, DDL_DIAG_NO_COLUMN, at, "no \"y\": 100 %%");
	ddl_diag_note(&s, d, "line\n2");
	ddl_diag_render(&s, d, DDL_DIAG_JSON, false, &out);
	assert_string_equal(ddl_buf_str(&out),
			    "{\"code\":\"E203\",\"severity\":\"error\",\"message\":\"no \\\"y\\\": 100 %\",\"file\":\"a,b.sql\","
			    "\"line\":1,\"column\":3,\"start\":2,\"end\":5,\"note\":\"line\\n2\"}\n");
	ddl_buf_clear(&out);
	ddl_diag_render(&s, d, DDL_DIAG_GITHUB, false, &out);
	assert_string_equal(ddl_buf_str(&out), "::error file=a%2Cb.sql,line=1,col=3,title=E203::no \"y\": 100 %25\n");
	ddl_buf_clear(&out);
	/* A message about nothing that was written has no place. */
	d = ddl_report(&s, DDL_DIAG_USAGE, DDL_SPAN_NONE, "so");
	ddl_diag_render(&s, d, DDL_DIAG_CARETS, false, &out);
	assert_string_equal(ddl_buf_str(&out), "error[E501]: so\n");
	ddl_buf_release(&out);
	ddl_session_release(&s);
}

static void test_order_of_messages(void **state)
{
	struct ddl_session s;
	struct ddl_source *src;
	size_t mark;

	(void)state;
	ddl_session_init(&s);
	src = ddl_sources_add(&s.sources, "t", "abc", 3);
	ddl_report(&s, DDL_DIAG_SYNTAX, (struct ddl_span){ src->base + 2, src->base + 3 }, "late");
	ddl_report(&s, DDL_DIAG_SYNTAX, (struct ddl_span){ src->base, src->base + 1 }, "early");
	ddl_report(&s, DDL_DIAG_MAYBE, (struct ddl_span){ src->base, src->base + 1 }, "other");
	ddl_report(&s, DDL_DIAG_SYNTAX, (struct ddl_span){ src->base, src->base + 1 }, "early");
	ddl_diags_sort(&s);
	assert_int_equal(s.diags.count, 3);
	assert_string_equal(((struct ddl_diag *)(void *)s.diags.first)->message, "early");
	assert_string_equal(((struct ddl_diag *)(void *)s.diags.last)->message, "late");
	assert_int_equal(ddl_diags_count(&s, DDL_ERROR), 2);
	mark = ddl_diags_mark(&s);
	ddl_report(&s, DDL_DIAG_SYNTAX, DDL_SPAN_NONE, "tried");
	ddl_diags_rewind(&s, mark);
	assert_int_equal(s.diags.count, 3);
	ddl_session_release(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_places), cmocka_unit_test(test_decode), cmocka_unit_test(test_carets),
		cmocka_unit_test(test_other_styles), cmocka_unit_test(test_order_of_messages),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
