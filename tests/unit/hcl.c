/* HCL: what expressions are worth, how mistakes are told, and that no text can harm. */
#include "tests/unit/unit.h"

#include <time.h>

#include "hcl/eval.h"
#include "hcl/format.h"
#include "hcl/json.h"
#include "hcl/parse.h"

static const char *fake_env(void *data, const char *name)
{
	(void)data;
	return strcmp(name, "HOME") ? NULL : "/home/x";
}

static const struct ddl_hcl_host host = { .env = fake_env };

/* What the attribute x of a text is worth, as JSON, or the first message, with its place. */
static char *value_of(const char *text, size_t len)
{
	struct ddl_session s;
	struct ddl_hcl_eval ev = { .session = &s, .host = &host };
	const struct ddl_source *src;
	struct ddl_hcl_body *body;
	struct ddl_hcl_value *v = NULL;
	struct ddl_buf out = { 0 };

	ddl_session_init(&s);
	src = ddl_session_add(&s, "t", text, len);
	body = src ? ddl_hcl_parse(&s, src) : NULL;
	if (body)
		DDL_EACH(struct ddl_hcl_attribute, a, &body->attributes)
			if (ddl_hcl_text_is(a->name, "x"))
				v = ddl_hcl_eval(&ev, a->value);
	if (!v || !ddl_hcl_json_write(&out, v)) {
		const struct ddl_diag *d = (const struct ddl_diag *)(const void *)s.diags.first;
		struct ddl_place p = { NULL, 0, 0 };

		if (d)
			p = ddl_sources_place(&s.sources, d->node.at.start);
		ddl_buf_clear(&out);
		ddl_buf_printf(&out, "%u:%u: %s", p.line, p.column, d ? d->message : "no message");
	}
	ddl_session_release(&s);
	return out.bytes;
}

static const struct {
	const char *text, *value;
} values[] = {
	/* literals */
	{ "x = 1", "1" }, { "x = 1.50", "1.50" }, { "x = 12345678901234567890.12345", "12345678901234567890.12345" },
	{ "x = true", "true" }, { "x = null", "null" }, { "x = \"a\\n\\u00e9\\\\\"", "\"a\\n\xc3\xa9\\\\\"" },
	{ "x = \"$${a} %%{b} $ % $5\"", "\"${a} %{b} $ % $5\"" }, { "x = \"\"", "\"\"" },
	{ "x = [1, 2,]", "[1,2]" }, { "x = [\n1,\n2\n]", "[1,2]" }, { "x = []", "[]" },
	{ "x = {a = 1, \"b c\" : 2}", "{\"a\":1,\"b c\":2}" }, { "x = {\n a = 1\n b = 2,\n\n}", "{\"a\":1,\"b\":2}" },
	{ "x = {}", "{}" }, { "x = { (\"a\") = 1 }", "{\"a\":1}" }, { "x = {b = 1, a = 2}", "{\"a\":2,\"b\":1}" },
	/* comments */
	{ "# a\nx = 1 // b", "1" }, { "x = /* a\nb */ 2 # c", "2" }, { "x = [1, # a\n 2 // b\n]", "[1,2]" },
	/* operators */
	{ "x = 1 + 2 * 3", "7" }, { "x = (1 + 2) * 3", "9" }, { "x = 7 % 3", "1" }, { "x = -7 % 3", "-1" },
	{ "x = 1 / 4", "0.25" }, { "x = 0.1 + 0.2", "0.3" }, { "x = 10 - 2 - 3", "5" }, { "x = -(-2)", "2" },
	{ "x = 99999999999999999999 + 1", "100000000000000000000" }, { "x = 1e3 + 0", "1000" }, { "x = 1.5e-3 * 2", "0.003" },
	{ "x = 1 < 2 && 2 >= 2 || false", "true" }, { "x = !true == false", "true" }, { "x = 1 != 1.0", "false" },
	{ "x = [1, \"a\"] == [1, \"a\"]", "true" }, { "x = true ? 1 : 2", "1" }, { "x = false ? 1 : true ? 2 : 3", "2" },
	{ "x = \"1\" + 2", "3" }, { "x = 2 > 10", "false" }, { "x = 1 / 3 * 3 < 1", "true" }, { "x = 5 - 7", "-2" },
	{ "x = 0.0001 - 0.0001", "0" }, { "x = 100 * 0.01", "1" }, { "x = 123 / 0.5", "246" }, { "x = 7.5 % 2", "1.5" },
	/* templates */
	{ "x = \"a${1 + 1}b\"", "\"a2b\"" }, { "x = \"${[1]}\"", "[1]" }, { "x = \"a ${~ \"b\" ~} c\"", "\"abc\"" },
	{ "x = \"${\"${\"a\"}\"}b\"", "\"ab\"" }, { "x = \"%{ if true }a%{ else }b%{ endif }\"", "\"a\"" },
	{ "x = \"%{ if false }a%{ endif }c\"", "\"c\"" }, { "x = \"%{ for i, v in [7, 8] }${i}=${v};%{ endfor }\"", "\"0=7;1=8;\"" },
	{ "x = \"${1.50}\"", "1.50" }, { "x = \"a${1.50}\"", "\"a1.5\"" }, { "x = \"${true} ${{a = 1}.a}\"", "\"true 1\"" },
	{ "x = <<A\none\n two ${3}\nA\n", "\"one\\n two 3\\n\"" }, { "x = <<-A\n    one\n      two\n\n  A\n", "\"one\\n  two\\n\\n\"" },
	{ "x = <<A\n\\n \"q\" $${a}\nA", "\"\\\\n \\\"q\\\" ${a}\\n\"" }, { "x = <<-A\n  %{ for v in [1, 2] ~}\n  ${v}\n  %{ endfor ~}\n  A\n", "\"1\\n2\\n\"" },
	{ "x = [<<A\na\nA\n, 2]", "[\"a\\n\",2]" }, { "x = <<A\nA\n", "\"\"" }, { "x = <<A\r\na\r\nA\r\n", "\"a\\r\\n\"" },
	/* for, splat, index */
	{ "x = [for v in [1, 2, 3] : v * 2 if v != 2]", "[2,6]" }, { "x = [for i, v in [\"a\"] : \"${i}${v}\"]", "[\"0a\"]" },
	{ "x = {for k, v in {a = 1} : v => k}", "{\"1\":\"a\"}" }, { "x = {\n for v in [\"a\", \"b\"] :\n v => upper(v)\n}", "{\"a\":\"A\",\"b\":\"B\"}" },
	{ "x = {for v in [\"ab\", \"ac\", \"b\"] : substr(v, 0, 1) => v...}", "{\"a\":[\"ab\",\"ac\"],\"b\":[\"b\"]}" },
	{ "x = [for v in [for w in [1, 2] : w] : v]", "[1,2]" }, { "x = [for v in {b = 1, a = 2} : v]", "[2,1]" },
	{ "x = [{a = 1}, {a = 2}][*].a", "[1,2]" }, { "x = [{a = [1]}, {a = [2]}][*].a[0]", "[1,2]" },
	{ "x = [{a = 1}, {a = 2}].*.a", "[1,2]" }, { "x = [{a = 1}, {a = 2}].*.a[1]", "2" }, { "x = null[*]", "[]" }, { "x = 5[*]", "[5]" },
	{ "x = [1, 2][1]", "2" }, { "x = {a = {b = 3}}.a.b", "3" }, { "x = {a = 1}[\"a\"]", "1" }, { "x = [[1, 2]].0.1", "2" },
	{ "x = { mysql = \"m\", sqlite = \"s\" }[\"sqlite\"]", "\"s\"" }, { "x = [for if in [1] : if]", "[1]" },
	/* functions */
	{ "x = upper(\"a\xc3\xa9\")", "\"A\xc3\x89\"" }, { "x = join(\",\", [\"a\", 1])", "\"a,1\"" }, { "x = split(\",\", \"a,b\")", "[\"a\",\"b\"]" },
	{ "x = format(\"%s-%03d %5.2f %q%%\", \"a\", 7, 1.5, \"b\")", "\"a-007  1.50 \\\"b\\\"%\"" }, { "x = replace(\"a.b\", \".\", \"-\")", "\"a-b\"" },
	{ "x = replace(\"abc\", \"/[ab]/\", \"x\")", "\"xxc\"" }, { "x = regex(\"a(\\\\d+)\", \"xa12\")", "[\"12\"]" }, { "x = regexall(\"\\\\d\", \"1a2\")", "[\"1\",\"2\"]" },
	{ "x = formatlist(\"%s:%s\", [\"a\", \"b\"], 1)", "[\"a:1\",\"b:1\"]" }, { "x = trim(\"--a--\", \"-\")", "\"a\"" }, { "x = substr(\"h\xc3\xa9llo\", 1, 2)", "\"\xc3\xa9l\"" },
	{ "x = getenv(\"HOME\")", "\"/home/x\"" }, { "x = getenv(\"NONE\")", "\"\"" }, { "x = try({}.a, 2)", "2" }, { "x = can({}.a)", "false" },
	{ "x = max([1, 5, 3]...)", "5" }, { "x = concat([1], [2, 3])", "[1,2,3]" }, { "x = merge({a = 1}, {a = 2, b = 3})", "{\"a\":2,\"b\":3}" },
	{ "x = lookup({a = 1}, \"b\", 9)", "9" }, { "x = toset([\"b\", \"a\", \"b\"])", "[\"a\",\"b\"]" }, { "x = flatten([1, [2, [3]]])", "[1,2,3]" },
	{ "x = keys({b = 1, a = 2})", "[\"a\",\"b\"]" }, { "x = length(\"\xc3\xa9\")", "1" }, { "x = range(3)", "[0,1,2]" }, { "x = setproduct([1, 2], [3])", "[[1,3],[2,3]]" },
	{ "x = jsondecode(\"{\\\"a\\\": [1, null, \\\"\\\\u00e9\\\"]}\")", "{\"a\":[1,null,\"\xc3\xa9\"]}" }, { "x = jsonencode({a = [1, true]})", "\"{\\\"a\\\":[1,true]}\"" },
	{ "x = base64encode(\"hi\")", "\"aGk=\"" }, { "x = base64decode(\"aGk=\")", "\"hi\"" }, { "x = sha1(\"\")", "\"da39a3ee5e6b4b0d3255bfef95601890afd80709\"" },
	{ "x = urlescape(\"a b/c\")", "\"a+b%2Fc\"" }, { "x = urlsetpath(\"mysql://h:1/a?b=c\", \"d\")", "\"mysql://h:1/d?b=c\"" },
	{ "x = urluserinfo(\"pg://h/a\", \"u\", \"p:w\")", "\"pg://u:p%3Aw@h/a\"" }, { "x = urlqueryset(\"pg://h/a?x=1&y=2\", \"x\", \"3\")", "\"pg://h/a?y=2&x=3\"" },
	{ "x = ceil(1.2)", "2" }, { "x = floor(-1.2)", "-2" }, { "x = parseint(\"ff\", 16)", "255" }, { "x = tonumber(\"1.5\")", "1.5" }, { "x = tobool(\"true\")", "true" },
	{ "x = element([1, 2], 3)", "2" }, { "x = zipmap([\"a\"], [1])", "{\"a\":1}" }, { "x = coalesce(null, 1)", "1" }, { "x = sort([\"b\", \"a\", \"a\"])", "[\"a\",\"a\",\"b\"]" },
	{ "x = startswith(\"abc\", \"ab\") && endswith(\"abc\", \"bc\")", "true" }, { "x = empty(\"\")", "true" }, { "x = chomp(\"a\\n\")", "\"a\"" },
	{ "x = indent(2, \"a\\nb\")", "\"a\\n  b\"" }, { "x = title(\"ab cd\")", "\"Ab Cd\"" }, { "x = trimspace(\" a \")", "\"a\"" }, { "x = sum([1, 2.5])", "3.5" },
	/* mistakes */
	{ "x = y", "1:5: there is no \"y\" here" }, { "x = f(1)", "1:5: there is no function \"f\"" }, { "\nx = 1 +", "2:8: the file ends too early" },
	{ "x = ", "1:5: the file ends too early" }, { "x = \"a", "1:5: this has no end" }, { "x = \"a\nb\"", "1:5: this has no end" }, { "x = [1", "1:5: this has no end" },
	{ "x = <<A\nb\n", "1:5: this has no end" }, { "x = 1 2", "1:7: unexpected \"2\"" }, { "x = )", "1:5: \")\" closes nothing that is open here" },
	{ "x = \"\\q\"", "1:6: a backslash stands before n, r, t, \", \\, uNNNN or UNNNNNNNN" }, { "x = 1 / 0", "1:5: this divides by zero" },
	{ "x = {a = 1}.b", "1:5: the object has no \"b\"" }, { "x = [1][1]", "1:5: the list has 1 items, and none of number 1" }, { "x = \"a\" + 1", "1:5: a number is wanted here, not a string" },
	{ "x = -true", "1:6: a number is wanted here, not a boolean" }, { "x = \"a${[]}\"", "1:7: a string is wanted here, not a list" }, { "x = upper()", "1:5: upper takes 1 argument, not 0" },
	{ "x = [for v in 1 : v]", "1:15: a list or an object is wanted here, not a number" }, { "x = file(\"/etc/passwd\")", "1:10: file: no file can be read here" },
	{ "x = {for v in [1, 1] : v => v}", "1:24: two items have the key \"1\"; \"...\" would group them" }, { "x = @", "1:5: byte 0x40 begins nothing that is known here" },
	{ "x = regex(\"(\", \"a\")", "1:11: regex: \"(\" is no regular expression that is known" }, { "x = try(y, z)", "1:5: try: none of the arguments has a value" },
	{ "x = jsondecode(\"[1,]\")", "1:16: jsondecode: this is no JSON from byte 3 on" }, { "x = 1e999 + 1", "1:5: a number with more than 100 digits cannot be computed with" },
};

static void test_values(void **state)
{
	int bad = 0;

	(void)state;
	for (size_t i = 0; i < DDL_COUNT(values); i++) {
		char *got = value_of(values[i].text, strlen(values[i].text)), *end = strstr(got, "; expected");

		if (end)
			*end = '\0';
		if (strcmp(got, values[i].value)) {
			printf("# %s\n#   is not %s\n#   but    %s\n", values[i].text, values[i].value, got);
			bad++;
		}
		free(got);
	}
	assert_int_equal(bad, 0);
}

/* The tree of blocks */
static void test_blocks(void **state)
{
	static const char text[] = "a \"b\" c {\n  d = 1\n  e { f = 2 }\n\n  for = ROW\n}\ng {}\n";
	const struct ddl_hcl_block *a, *e;
	struct ddl_hcl_body *body;
	struct ddl_session s;

	(void)state;
	ddl_session_init(&s);
	body = ddl_hcl_parse(&s, ddl_session_add(&s, "t", text, strlen(text)));
	assert_non_null(body);
	assert_int_equal(body->blocks.count, 2);
	a = (const struct ddl_hcl_block *)(const void *)body->blocks.first;
	assert_string_equal(a->type.text, "a");
	assert_int_equal(a->labels.count, 2);
	assert_int_equal(a->body.attributes.count, 2);
	e = (const struct ddl_hcl_block *)(const void *)a->body.blocks.first;
	assert_string_equal(e->type.text, "e");
	assert_int_equal(e->body.attributes.count, 1);
	ddl_session_release(&s);
}

/* Shapes that grow: the value does not matter, only that there is an end, soon. */
static const struct {
	const char *head, *open, *middle, *close, *tail;
} shapes[] = {
	{ "x = ", "(", "1", ")", "\n" }, { "x = ", "[", "", "]", "" }, { "x = ", "{a=", "1", "}", "" }, { "x = ", "[", "", "", "" },
	{ "x = ", "!", "true", "", "" }, { "x = ", "-", "1", "", "" }, { "x = 1", "+1", "", "", "" }, { "x = ", "1?", "1", ":1", "" },
	{ "x = ", "1?1:", "1", "", "" }, { "x = a", ".a", "", "", "" }, { "x = a", "[0]", "", "", "" }, { "x = a", "[*]", "", "", "" },
	{ "x = a", ".*", "", "", "" }, { "x = ", "f(", "1", ")", "" }, { "x = ", "\"${", "1", "}\"", "" }, { "x = \"", "${1}", "", "", "\"" },
	{ "x = \"", "%{if true}", "", "%{endif}", "\"" }, { "x = \"", "%{for a in b}", "", "", "\"" }, { "x = ", "[for a in ", "[]", ":a]", "" },
	{ "", "a {\n", "", "}\n", "" }, { "", "a {\n", "", "", "" }, { "", "a = 1\n", "", "", "" }, { "", "a b {}\n", "", "", "" }, { "a", " \"b\"", "", "", " {}" },
	{ "x = <<A\n", "line ${1} of it\n", "", "", "A\n" }, { "x = <<-A\n", "  line\n", "", "", "  A\n" }, { "x = ", "<<A\n${", "1", "}\nA\n", "" },
	{ "x = \"", "a", "", "", "\"" }, { "x = ", "9", "", "", "" }, { "x = 1.", "9", "", "", " + 1" }, { "", "/*", "", "*/", "" }, { "", "#\n", "", "", "" },
	{ "x = [", "1,", "", "", "]" }, { "x = {", "a%u=1,", "", "", "}" }, { "x = 9", " * 9", "", "", "" }, { "x = length([", "1,", "", "", "])" },
	{ "x = [for a in range(9999) : [for b in range(9999) : ", "b", "", "", "]]" }, { "x = jsondecode(\"", "[", "", "]", "\")" },
	{ "x = regex(\"", "(a*)*", "", "", "\", \"aaaaaaaaaaaaaaaaaaaaaaaa\")" }, { "x = merge(", "{a=1},", "", "", "{})" }, { "x = format(\"", "%s", "", "", "\")" },
	{ "x = [", "try(", "a", ",1)", "]" }, { "x = ", "flatten([", "1", "])", "" }, { "", "}", "", "", "" }, { "", "\\", "", "", "" }, { "x = ", "${", "", "", "" },
};

static char *shape(size_t i, unsigned n)
{
	struct ddl_buf b = { 0 };

	ddl_buf_puts(&b, shapes[i].head);
	for (unsigned k = 0; k < n; k++) {
		const char *u = strstr(shapes[i].open, "%u");

		if (u)
			ddl_buf_printf(&b, "%.*s%u%s", (int)(u - shapes[i].open), shapes[i].open, k, u + 2);
		else
			ddl_buf_puts(&b, shapes[i].open);
	}
	ddl_buf_puts(&b, shapes[i].middle);
	for (unsigned k = 0; k < n && *shapes[i].close; k++)
		ddl_buf_puts(&b, shapes[i].close);
	ddl_buf_puts(&b, shapes[i].tail);
	return b.bytes;
}

static void test_shapes(void **state)
{
	static const unsigned sizes[] = { 10, 100, 199, 200, 201, 1000, 20000 };

	(void)state;
	for (size_t i = 0; i < DDL_COUNT(shapes); i++) {
		clock_t start = clock();

		for (size_t k = 0; k < DDL_COUNT(sizes); k++) {
			char *text = shape(i, sizes[k]);

			free(value_of(text, strlen(text)));
			free(text);
		}
		if (clock() - start > 5 * CLOCKS_PER_SEC)
			fail_msg("%s... takes %ld s", shapes[i].open, (long)((clock() - start) / CLOCKS_PER_SEC));
	}
}

static const char sample[] =
	"variable \"a\" {\n  type = list(string)\n  default = [\"x${1}\", <<-E\n    b ${upper(\"c\")}\n    E\n  ]\n}\n"
	"x = { for k, v in { a = 1, \"b\" : [2.5e1, null] } : k => [for w in [v] : w if true]... }\n"
	"locals { b = a ? !c.d[0].*.e : -1 % 2 /* f */ }\n# g\ny = \"%{ if a == b ~} ${c} %{ else }\\u00e9%{ endif }\"\n"
	"z = jsonencode(merge({ a = [1, true] }, try(x.y, {})...))\n";

static bool format(const char *text, size_t len, struct ddl_buf *out)
{
	struct ddl_session s;
	const struct ddl_source *src;
	bool fine;

	ddl_session_init(&s);
	src = ddl_session_add(&s, "t", text, len);
	fine = src && ddl_hcl_format(&s, src, out);
	ddl_session_release(&s);
	return fine;
}

static void assert_same(const char *what, const char *text, size_t len, const char *was, const char *is)
{
	if (was ? is && !strcmp(was, is) : !is)
		return;
	fail_msg("%s of\n%.*s\nwas\n%s\nis\n%s", what, (int)len, text, was ? was : "none", is ? is : "none");
}

/* A message stays the same, its place does not. */
static const char *without_place(const char *text)
{
	size_t line = text ? strspn(text, "0123456789") : 0, column = line && text[line] == ':' ? strspn(text + line + 1, "0123456789") : 0;

	return column ? text + line + 1 + column : text;
}

/* Formatted it is what it was, and formatted again it is the same. Frees nothing of the caller's. */
static void check_format(const char *text, size_t len)
{
	struct ddl_buf once = { 0 }, twice = { 0 };
	char *was, *is;

	if (format(text, len, &once)) {
		assert_true(format(once.bytes ? once.bytes : "", once.len, &twice));
		assert_same("the second form", text, len, ddl_buf_str(&once), ddl_buf_str(&twice));
		was = value_of(text, len);
		is = value_of(ddl_buf_str(&once), once.len);
		assert_same("the value", text, len, without_place(was), without_place(is));
		free(was);
		free(is);
	}
	ddl_buf_release(&once);
	ddl_buf_release(&twice);
}

static void test_format(void **state)
{
	static const struct { const char *text, *form; } cases[] = {
		{ "", "" }, { "\n\n# x\n\n\n\ny=1 \n\n", "# x\n\ny = 1\n" }, { "a=1\nbcd =2 # x\n\ne=3//y",
		  "a   = 1\nbcd = 2 # x\n\ne = 3 //y\n" },
		{ "x \"a\"  \"b\"{\ny={\na=1\nbb=[ 2,3 ]\n}\n}", "x \"a\" \"b\" {\n  y = {\n    a  = 1\n    bb = [2, 3]\n  }\n}\n" },
		{ "a=-1-2*-x . b [ 0 ] [ * ] . c\n", "a = -1 - 2 * -x.b[0][*].c\n" },
		{ "a=b?c :!d\n", "a = b ? c : !d\n" }, { "a={}\nb={c=1}\n", "a = {}\nb = { c = 1 }\n" },
		{ "a={for k , v in [1]:k=>v if v}\n", "a = { for k, v in [1] : k => v if v }\n" },
		{ "a {\nb=<<-E\n  x ${ y }\n   E\nc=1\n}", "a {\n  b = <<-E\n  x ${ y }\n   E\n  c = 1\n}\n" },
		{ "a = 1\r\nb {\r\n}\r\n", "a = 1\nb {\n}\n" }, { "a=[{\nb=1\n}]\n", "a = [{\n  b = 1\n}]\n" },
	};

	(void)state;
	for (size_t i = 0; i < DDL_COUNT(cases); i++) {
		struct ddl_buf out = { 0 };

		if (!format(cases[i].text, strlen(cases[i].text), &out))
			fail_msg("%s is none", cases[i].text);
		assert_string_equal(ddl_buf_str(&out), cases[i].form);
		check_format(cases[i].text, strlen(cases[i].text));
		ddl_buf_release(&out);
	}
}

/* Every text cut off after every byte, and with every byte another one. */
static void test_mutations(void **state)
{
	static const char others[] = "{}[]()\"'\\$%~<=>?:,.*!&|#/\n aA0-\0\x80\xff";
	char text[sizeof(sample)];
	uint32_t seed = 1;

	(void)state;
	for (size_t len = 0; len < sizeof(sample); len++)
		check_format(sample, len);
	for (size_t i = 0; i + 1 < sizeof(sample); i++)
		for (size_t k = 0; k + 1 < sizeof(others); k++) {
			memcpy(text, sample, sizeof(sample));
			text[i] = others[k];
			check_format(text, sizeof(sample) - 1);
		}
	for (int round = 0; round < 10000; round++) {
		memcpy(text, sample, sizeof(sample));
		for (int n = 0; n < 4; n++) {
			seed = seed * 1664525 + 1013904223;
			text[(seed >> 8) % (sizeof(sample) - 1)] = others[(seed >> 3) % (sizeof(others) - 1)];
		}
		check_format(text, sizeof(sample) - 1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values), cmocka_unit_test(test_blocks), cmocka_unit_test(test_shapes),
		cmocka_unit_test(test_format), cmocka_unit_test(test_mutations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
