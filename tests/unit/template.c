/* Templates: what they print, how mistakes are told and where, and that no text can harm. */
#include "tests/unit/unit.h"

#include <time.h>

#include "template/eval.h"

/* What a command could report. */

static struct ddl_tpl_value *greet(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_string(c->arena, ddl_format(c->arena, "hello %s", c->n ? ddl_tpl_arg(c, 0) : "you"));
}

static const struct ddl_tpl_field link_fields[] = {
	{ "Host", "Host", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "String", NULL, &ddl_tpl_string, 0, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape link = { .type = DDL_TPL_STRUCT, .name = "a link", .fields = link_fields, .text = "String" };
static const struct ddl_tpl_field file_fields[] = {
	{ "Name", "name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Lines", "lines", &ddl_tpl_int, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape file = { .type = DDL_TPL_STRUCT, .name = "a file", .fields = file_fields };
static const struct ddl_tpl_shape files = DDL_TPL_LIST_OF(&file);
static const struct ddl_tpl_shape map = { .type = DDL_TPL_MAP, .item = &ddl_tpl_int };
static const struct ddl_tpl_field root_fields[] = {
	{ "Name", "Name", &ddl_tpl_string, 0, NULL, NULL },
	{ "Empty", "Empty", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "N", "N", &ddl_tpl_int, 0, NULL, NULL },
	{ "Half", "Half", &ddl_tpl_float, 0, NULL, NULL },
	{ "Yes", "Yes", &ddl_tpl_bool, 0, NULL, NULL },
	{ "Nothing", "Nothing", &link, DDL_TPL_OMIT, NULL, NULL },
	{ "URL", "URL", &link, 0, NULL, NULL },
	{ "Files", "Files", &files, DDL_TPL_OMIT, NULL, NULL },
	{ "None", "None", &files, DDL_TPL_OMIT, NULL, NULL },
	{ "Map", "Map", &map, 0, NULL, NULL },
	{ "Start", "Start", &ddl_tpl_time, 0, NULL, NULL },
	{ "Took", "Took", &ddl_tpl_duration, 0, NULL, NULL },
	{ "Greet", NULL, &ddl_tpl_string, 0, greet, "?s" },
	{ "", "Greeting", &ddl_tpl_string, 0, greet, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape root = { .type = DDL_TPL_STRUCT, .name = "the report", .fields = root_fields };

static struct ddl_tpl_value *fn_json(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };
	struct ddl_tpl_value *v = NULL;

	if (ddl_tpl_json(c->ev, c->args[0], "", c->n > 1 ? c->args[1]->text : NULL, &b))
		v = ddl_tpl_new_text(c->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return v;
}

static struct ddl_tpl_value *fn_whole(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_string(c->arena, "whole");
}

static const struct ddl_tpl_function functions[] = {
	{ "json", "a?s", &ddl_tpl_string, fn_json, NULL, NULL },
	{ "whole", "r", &ddl_tpl_string, fn_whole, NULL, NULL },
	{ "never", NULL, &ddl_tpl_string, NULL, "it is not done", NULL },
	{ .name = NULL },
};

static struct ddl_tpl_value *new_file(struct ddl_arena *a, const char *name, int lines)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &file);

	ddl_tpl_set_string(a, v, "Name", name);
	ddl_tpl_set_int(a, v, "Lines", lines);
	return v;
}

static struct ddl_tpl_value *new_root(struct ddl_arena *a)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &root), *list = ddl_tpl_new_list(a, &files), *m = ddl_tpl_new_map(a);
	struct ddl_tpl_value *url = ddl_tpl_new_struct(a, &link);
	struct timespec t = { 86400 * 365, 250000000 };

	ddl_tpl_set_string(a, url, "Host", "h");
	ddl_tpl_set_string(a, url, "String", "s://h");
	ddl_tpl_push(a, list, new_file(a, "a", 1));
	ddl_tpl_push(a, list, new_file(a, "b", 0));
	ddl_tpl_push(a, list, new_file(a, "c", 3));
	m->shape = &map;
	ddl_tpl_put(a, m, "x", ddl_tpl_new_int(a, 1));
	ddl_tpl_put(a, m, "y", ddl_tpl_new_int(a, 2));
	ddl_tpl_set_string(a, v, "Name", "n");
	ddl_tpl_set_int(a, v, "N", 7);
	ddl_tpl_set(v, "Half", ddl_tpl_new_float(a, 0.5));
	ddl_tpl_set(v, "Yes", ddl_tpl_new_bool(a, true));
	ddl_tpl_set(v, "URL", url);
	ddl_tpl_set(v, "Files", list);
	ddl_tpl_set(v, "Map", m);
	ddl_tpl_set(v, "Start", ddl_tpl_new_time(a, &t));
	ddl_tpl_set(v, "Took", ddl_tpl_new_duration(a, 1500000));
	return v;
}

static void put_first(struct ddl_session *s, struct ddl_buf *out)
{
	const struct ddl_diag *d = (const struct ddl_diag *)(const void *)s->diags.first;
	struct ddl_place p = { NULL, 0, 0 };

	if (d)
		p = ddl_sources_place(&s->sources, d->node.at.start);
	ddl_buf_clear(out);
	ddl_buf_printf(out, "%u:%u: %s", p.line, p.column, d ? d->message : "no message");
}

/* What a template prints, or the first message, with its place; "!" before one that only the run has. */
static char *value_of(const char *text, size_t len)
{
	static const struct ddl_tpl_function *const tables[] = { functions, NULL };
	struct ddl_session s;
	struct ddl_tpl_set set = { .session = &s };
	struct ddl_tpl_eval ev = { .set = &set, .functions = tables };
	const struct ddl_source *src;
	struct ddl_tpl *t;
	struct ddl_buf out = { 0 };
	bool checked;

	ddl_session_init(&s);
	src = ddl_session_add(&s, "t", text, len);
	t = src ? ddl_tpl_read(&set, "t", src) : NULL;
	checked = t && ddl_tpl_check(&ev, t, &root);
	if (!checked || !ddl_tpl_run(&ev, t, new_root(&s.arena), &out)) {
		put_first(&s, &out);
		if (checked)
			ddl_buf_printf(&out, " (run)");
	}
	ddl_session_release(&s);
	ddl_buf_reserve(&out, 1);
	out.bytes[out.len] = '\0';
	return out.bytes;
}

static const struct {
	const char *text, *value;
} values[] = {
	/* text and spaces */
	{ "", "" }, { "a {b} { c", "a {b} { c" }, { "a {{ 1 }} b", "a 1 b" }, { "a {{- 1 -}} b", "a1b" }, { "a \n{{- 1 }}\n b", "a1\n b" },
	{ "a{{/* b */}}c", "ac" }, { "a {{- /* b */ -}} c", "ac" }, { "a {{- /* b */}} c", "a c" }, { "{{/* a\n{{ b */}}", "" }, { "{{- 1}} {{2 -}} ", "1 2" },
	{ "{{-3}}", "-3" }, { "{{ 1 -}}\n\n{{- 2 }}", "12" }, { "a {{- \"\" }} {{- \"b\" }}", "ab" },
	/* literals */
	{ "{{ 1 }} {{ -2 }} {{ 0x1f }} {{ 0o17 }} {{ 0b101 }} {{ 1_000 }} {{ 'a' }} {{ +3 }}", "1 -2 31 15 5 1000 97 3" },
	{ "{{ 1.5 }} {{ 1e3 }} {{ 1e21 }} {{ .5 }} {{ 0.00001 }} {{ 100000.0 }}", "1.5 1000 1e+21 0.5 1e-05 100000" },
	{ "{{ \"a\\tb\\n\\\"\\x41\\101\\u00e9\" }}", "a\tb\n\"AA\xc3\xa9" }, { "{{ `a\\t` }}", "a\\t" }, { "{{ true }} {{ false }}", "true false" },
	/* fields */
	{ "{{ .Name }} {{ .N }} {{ .Half }} {{ .Yes }} {{ .Empty }}", "n 7 0.5 true " }, { "{{ .URL }} {{ .URL.Host }}", "s://h h" },
	{ "{{ .Nothing }}", "<no value>" }, { "{{ .Greet }} {{ .Greet \"x\" }} {{ .Name | .Greet }}", "hello you hello x hello n" },
	{ "{{ .Map }} {{ .Map.x }} {{ .Map.y }}", "map[x:1 y:2] 1 2" }, { "{{ (index .Files 0).Name }} {{ (index .Files 2).Lines }}", "a 3" },
	{ "{{ .Took }} {{ .Took.Milliseconds }} {{ .Took.Seconds }}", "1.5ms 1 0.0015" }, { "{{ .Files }}", "[{a 1} {b 0} {c 3}]" },
	{ "{{ .Start }}", "1971-01-01 00:00:00.25 +0000 UTC" }, { "{{ .Start.Format \"Mon Jan _2 15:04:05.000 2006\" }}", "Fri Jan  1 00:00:00.250 1971" },
	{ "{{ .Start.Unix }} {{ .Start.Sub .Start }}", "31536000 0s" }, { "{{ .Start.Format \"3PM 02.01.06 2006-01-02T15:04:05Z07:00 .\" }}", "3AM 01.01.71 1971-01-01T00:00:00Z ." },
	/* pipes, calls */
	{ "{{ .Name | printf \"%s-%s\" \"a\" }}", "a-n" }, { "{{ printf \"%d\" (len .Files) }}", "3" }, { "{{ 1 | print 2 | print }}", "2 1" },
	{ "{{ \"a\" | len | eq 1 }}", "true" }, { "{{ ((1)) }}", "1" }, { "{{ (.URL).Host }}", "h" }, { "{{ $.Name }}{{ $.URL.Host }}", "nh" },
	/* variables */
	{ "{{ $x := 1 }}{{ $x }}{{ $x = 2 }}{{ $x }}", "12" }, { "{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ $x := 3 }}{{ end }}{{ $x }}", "2" },
	{ "{{ $u := .URL }}{{ $u.Host }}", "h" },
	/* if, with */
	{ "{{ if .Yes }}a{{ else }}b{{ end }}", "a" }, { "{{ if .Empty }}a{{ else if .N }}b{{ else }}c{{ end }}", "b" }, { "{{ if .None }}a{{ end }}", "" },
	{ "{{ if .Nothing }}a{{ else }}b{{ end }}", "b" }, { "{{ if 0.0 }}a{{ else if \"\" }}b{{ else if .Start }}c{{ end }}", "c" },
	{ "{{ with .URL }}{{ .Host }}{{ $.N }}{{ end }}", "h7" }, { "{{ with .Empty }}a{{ else with .Name }}b{{ . }}{{ end }}", "bn" },
	{ "{{ with $x := .Name }}{{ $x }}{{ end }}", "n" }, { "{{ with .Nothing }}{{ .Host }}{{ else }}{{ .N }}{{ end }}", "7" },
	/* range */
	{ "{{ range .Files }}{{ .Name }},{{ end }}", "a,b,c," }, { "{{ range $i, $f := .Files }}{{ $i }}{{ $f.Name }}{{ end }}", "0a1b2c" },
	{ "{{ range .None }}a{{ else }}b{{ end }}", "b" }, { "{{ range $k, $v := .Map }}{{ $k }}={{ $v }};{{ end }}", "x=1;y=2;" },
	{ "{{ range 3 }}{{ . }}{{ end }}", "012" }, { "{{ range $f := .Files }}{{ if eq $f.Name \"b\" }}{{ continue }}{{ end }}{{ $f.Name }}{{ end }}", "ac" },
	{ "{{ range .Files }}{{ .Name }}{{ if not .Lines }}{{ break }}{{ end }}{{ end }}", "ab" }, { "{{ $n := 0 }}{{ range .Files }}{{ $n = .Lines }}{{ end }}{{ $n }}", "3" },
	{ "{{ range .Files -}}\n{{ .Name }}\n{{- end }}", "abc" }, { "{{ range .Files }}{{ range $.Files }}{{ .Name }}{{ end }} {{ end }}", "abc abc abc " },
	{ "{{ $x := 1 }}{{ range $x = .Map }}{{ end }}{{ $x }}", "2" }, { "{{ range slice .Files 1 2 }}{{ .Name }}{{ end }}", "b" },
	/* define, template, block */
	{ "{{ define \"a\" }}<{{ . }}>{{ end }}{{ template \"a\" .Name }}{{ template \"a\" 2 }}", "<n><2>" }, { "{{ block \"b\" .URL }}{{ .Host }}{{ end }}", "h" },
	{ "{{ template \"c\" }}{{ define \"c\" }}d{{ end }}", "d" }, { "{{ define \"a\" }}{{ $.Host }}{{ end }}{{ template \"a\" .URL }}", "h" },
	/* functions of Go */
	{ "{{ and 1 0 2 }} {{ and 1 2 }} {{ or 0 \"\" \"x\" }} {{ or 0 .Empty }}.", "0 2 x ." }, { "{{ and .Empty (index .Files 9) }}.", "." }, { "{{ not .Empty }} {{ not 1 }}", "true false" },
	{ "{{ eq 1 1 }} {{ eq 1 2 3 1 }} {{ ne \"a\" \"b\" }} {{ eq .Name \"n\" }} {{ eq true false }}", "true true true true false" },
	{ "{{ lt 1 2 }} {{ le 2 2 }} {{ gt 1 2 }} {{ ge 2.5 2 }} {{ lt \"a\" \"b\" }} {{ gt 2 1 }}", "true true false true true true" },
	{ "{{ len .Files }} {{ len .Name }} {{ len .Map }}", "3 1 2" }, { "{{ index .Map \"y\" }} {{ index .Map \"z\" }} {{ index \"a\" 0 }}", "2 <no value> 97" },
	{ "{{ slice \"abcd\" 1 3 }} {{ slice \"abcd\" 2 }} {{ len (slice .Files 0 2) }}", "bc cd 2" },
	{ "{{ print 1 2 \"a\" 3 }}|{{ print \"a\" \"b\" }}|{{ println 1 \"a\" }}|{{ print }}", "1 2a3|ab|1 a\n|" },
	{ "{{ printf \"%5d|%-5s|%05d|%x|%X|%q|%v|%t|%%\" 42 \"ab\" 42 255 \"hi\" \"a\\\"\\n\" .Files true }}", "   42|ab   |00042|ff|6869|\"a\\\"\\n\"|[{a 1} {b 0} {c 3}]|true|%" },
	{ "{{ printf \"%.2f %8.3f %e %g %s %.1s %c %+d %#x %o %b %T\" 1.5 2.25 1.0 0.1 .URL \"xyz\" 233 5 31 8 5 1 }}", "1.50    2.250 1.000000e+00 0.1 s://h x \xc3\xa9 +5 0x1f 10 101 a number" },
	{ "{{ printf \"%s %v %d\" .Took .Nothing .Took }}", "1.5ms <nil> 1500000" }, { "{{ printf \"%-4s|%4s\" \"\xc3\xa9\" \"\xc3\xa9\" }}", "\xc3\xa9   |   \xc3\xa9" },
	/* functions and JSON of the command */
	{ "{{ whole . }} {{ whole $ }}", "whole whole" }, { "{{ json .Files }}", "[{\"name\":\"a\",\"lines\":1},{\"name\":\"b\"},{\"name\":\"c\",\"lines\":3}]" },
	{ "{{ json .URL }} {{ json .Map \" \" }} {{ json .None }} {{ json nil }}", "{\"Host\":\"h\"} {\n \"x\": 1,\n \"y\": 2\n} [] null" },
	{ "{{ json . }}", "{\"Name\":\"n\",\"N\":7,\"Half\":0.5,\"Yes\":true,\"URL\":{\"Host\":\"h\"},\"Files\":[{\"name\":\"a\",\"lines\":1},{\"name\":\"b\"},"
	  "{\"name\":\"c\",\"lines\":3}],\"Map\":{\"x\":1,\"y\":2},\"Start\":\"1971-01-01T00:00:00.250000000Z\",\"Took\":1500000,\"Greeting\":\"hello you\"}" },
	/* mistakes of the text */
	{ "a {{", "1:5: the template ends too early" }, { "{{ }}", "1:4: unexpected \"}}\"" }, { "{{ \"a }}", "1:4: this has no end" }, { "{{ `a }}", "1:4: this has no end" },
	{ "a\n {{/* b }}", "2:2: this has no end" }, { "{{ if 1 }}a", "1:12: the template ends too early" }, { "{{ end }}", "1:1: unexpected \"{{ end\"" }, { "{{ else }}", "1:1: unexpected \"{{ else\"" },
	{ "{{ range 1 }}{{ else if 1 }}{{ end }}", "1:14: unexpected \"{{ else if\"" }, { "{{ . | }}", "1:8: unexpected \"}}\"" }, { "{{ ( . }}", "1:8: unexpected \"}}\"" }, { "{{ . ) }}", "1:6: unexpected \")\"" },
	{ "{{ 1x }}", "1:4: \"1x\" is no number" }, { "{{ 99999999999999999999 }}", "1:4: this number is none, or too large" }, { "{{ \"\\q\" }}", "1:4: a backslash stands before a, b, f, n, r, t, v, \\, ', \", NNN, xNN, uNNNN or UNNNNNNNN" },
	{ "{{ @ }}", "1:4: byte 0x40 begins nothing that is known here" }, { "{{ 'ab' }}", "1:4: one character is wanted here" }, { "{{ $x, $y := 1 }}", "1:6: unexpected \",\"" },
	/* of what it asks for */
	{ "a\n{{ .Foo }}", "2:4: the report has no field \"Foo\"" }, { "{{ .URL.Foo }}", "1:8: a link has no field \"Foo\"" }, { "{{ range .Files }}{{ .Foo }}{{ end }}", "1:22: a file has no field \"Foo\"" },
	{ "{{ if false }}{{ .Foo }}{{ end }}", "1:18: the report has no field \"Foo\"" }, { "{{ (index .Files 0).Foo }}", "1:20: a file has no field \"Foo\"" }, { "{{ .Name.Foo }}", "1:9: a string has no field \"Foo\"" },
	{ "{{ define \"a\" }}{{ .Foo }}{{ end }}{{ template \"a\" .URL }}", "1:20: a link has no field \"Foo\"" }, { "{{ with $x := .Files }}{{ range $x }}{{ .Bar }}{{ end }}{{ end }}", "1:41: a file has no field \"Bar\"" },
	{ "{{ foo . }}", "1:4: there is no function \"foo\" here" }, { "{{ never }}", "1:4: the function \"never\" is not there: it is not done" }, { "{{ html . }}", "1:4: the function \"html\" is not there: what ddlkit prints is no HTML" },
	{ "{{ $y }}", "1:4: there is no variable \"$y\" here" }, { "{{ $y = 1 }}", "1:4: there is no variable \"$y\" here" }, { "{{ if 1 }}{{ $y := 1 }}{{ end }}{{ $y }}", "1:36: there is no variable \"$y\" here" },
	{ "{{ template \"x\" }}", "1:1: there is no template \"x\"" }, { "{{ break }}", "1:1: this stands in no range" }, { "{{ len }}", "1:4: len takes 1 argument, not 0" }, { "{{ len 1 }}", "1:4: argument 1 of len is a string, a list or a map, not a number" },
	{ "{{ eq 1 }}", "1:4: eq takes at least 2 arguments, not 1" }, { "{{ lt 1 2 3 }}", "1:4: lt takes 2 arguments, not 3" }, { "{{ .Greet 1 2 }}", "1:4: Greet takes at most 1 argument, not 2" }, { "{{ .Name 1 }}", "1:4: the field \"Name\" takes no arguments" },
	{ "{{ 1 2 }}", "1:4: this is no function, and takes no arguments" }, { "{{ nil }}", "1:4: nil is no command" }, { "{{ and }}", "1:4: and takes at least 1 argument" }, { "{{ whole .URL }}", "1:4: argument 1 of whole is the whole report, \".\", not a link" },
	{ "{{ range .Name }}{{ end }}", "1:10: range walks lists, maps and numbers, not a string" }, { "{{ eq 1 \"a\" }}", "1:4: eq: a number cannot be compared with a string" }, { "{{ .Greet .Files }}", "1:4: argument 1 of Greet is a string, not a list" },
	{ "{{ printf \"%d\" \"a\" }}", "1:4: printf: %d prints no string" }, { "{{ printf \"%d\" }}", "1:4: printf: there is no argument for %d" }, { "{{ printf \"a\" 1 }}", "1:4: printf: the format uses 0 of 1 arguments" }, { "{{ printf \"%99999d\" 1 }}", "1:4: printf: this is too wide" },
	{ "{{ .Start.Sub 1 }}", "1:10: argument 1 of Sub is a time, not a number" },
	/* that only the run can know */
	{ "{{ index .Files 3 }}", "1:4: index: there are 3, and none of number 3 (run)" }, { "{{ slice .Name 2 }}", "1:4: slice: a string of 1 has no part from 2 to 1 (run)" }, { "{{ .Nothing.Host }}", "1:12: nil has no field \"Host\" (run)" },
	{ "{{ define \"a\" }}{{ template \"a\" }}{{ end }}{{ template \"a\" }}", "1:17: more than 64 templates call each other (run)" }, { "{{ .Map.z }}", "1:8: there is no \"z\" (run)" }, { "{{ printf \"%d\" .Name }}", "1:4: printf: %d prints no string (run)" },
	{ "{{ $s := \"abcdefgh\" }}{{ range 20 }}{{ $s = print $s $s }}{{ end }}{{ range 9999 }}{{ $t := print $s }}{{ end }}",
	  "1:68: the template makes more than 268435456 bytes (run)" },
	{ "{{ $s := \"abcdefgh\" }}{{ range 99 }}{{ $s = print $s $s }}{{ end }}", "1:45: print makes more than 67108864 bytes (run)" },
	{ "{{ range 9999999 }}{{ end }}", "1:1: the template does more than 2000000 steps (run)" },
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

/* Is it one call of sql, and with which indentation? */
static void test_is_call(void **state)
{
	static const struct {
		const char *text, *arg;
		bool is;
	} calls[] = {
		{ "{{ sql . }}", NULL, true }, { "{{- sql . `  ` -}}", "  ", true }, { "{{ sql . \"\\t\" }}", "\t", true }, { "{{ sql .A }}", NULL, false },
		{ "{{ sql . }} ", NULL, false }, { "{{ sql . | sql }}", NULL, false }, { "{{ hcl . }}", NULL, false }, { "sql", NULL, false }, { "{{ sql . 1 }}", NULL, false },
		{ "{{ sql }}", NULL, false }, { "{{ $x := sql . }}", NULL, false }, { "", NULL, false },
	};

	(void)state;
	for (size_t i = 0; i < DDL_COUNT(calls); i++) {
		struct ddl_session s;
		struct ddl_tpl_set set = { .session = &s };
		const char *arg;
		struct ddl_tpl *t;

		ddl_session_init(&s);
		t = ddl_tpl_read(&set, "t", ddl_session_add(&s, "t", calls[i].text, strlen(calls[i].text)));
		assert_non_null(t);
		assert_int_equal(ddl_tpl_is_call(t, "sql", &arg), calls[i].is);
		if (calls[i].is && calls[i].arg)
			assert_string_equal(arg, calls[i].arg);
		ddl_session_release(&s);
	}
}

/* Shapes that grow: the value does not matter, only that there is an end, soon. */
static const struct {
	const char *head, *open, *middle, *close, *tail;
} shapes[] = {
	{ "{{ ", "(", "1", ")", " }}" }, { "{{ ", "(", "", "", "" }, { "", "{{ if 1 }}", "a", "{{ end }}", "" }, { "", "{{ if 1 }}", "", "", "" },
	{ "{{ if 1 }}", "{{ else if 1 }}", "", "", "{{ end }}" }, { "", "{{ range .Files }}", "a", "{{ end }}", "" }, { "", "{{ with . }}", "a", "{{ end }}", "" },
	{ "{{ .", "A.", "", "", "A }}" }, { "{{ 1", " | print", "", "", " }}" }, { "{{ print", " 1", "", "", " }}" }, { "{{ ", "print (", "1", ")", " }}" }, { "", "{{ define \"a\" }}", "", "{{ end }}", "" },
	{ "{{ define \"a\" }}", "{{ template \"a\" }}", "", "", "{{ end }}{{ template \"a\" }}" }, { "", "{{ 1 }}", "", "", "" }, { "", "{", "", "", "" }, { "", "{{/*", "", "*/}}", "" }, { "", "{{- 1 -}} ", "", "", "" },
	{ "{{ \"", "a", "", "", "\" }}" }, { "{{ ", "1", "", "", " }}" }, { "{{ 1", "e9", "", "", " }}" }, { "{{ and", " 1", "", "", " }}" }, { "{{ ", "and (", "1", ")", " }}" }, { "", "{{ $x := 1 }}", "", "", "" }, { "", "{{ range 9 }}", "a", "{{ end }}", "" },
	{ "{{ printf \"", "%9d", "", "", "\" 1 }}" }, { "", "}}", "", "", "" },
};

static char *shape(size_t i, unsigned n)
{
	struct ddl_buf b = { 0 };

	ddl_buf_puts(&b, shapes[i].head);
	for (unsigned k = 0; k < n; k++)
		ddl_buf_puts(&b, shapes[i].open);
	ddl_buf_puts(&b, shapes[i].middle);
	for (unsigned k = 0; k < n; k++)
		ddl_buf_puts(&b, shapes[i].close);
	ddl_buf_puts(&b, shapes[i].tail);
	return b.bytes;
}

static void test_shapes(void **state)
{
	static const unsigned sizes[] = { 3, 10, 100, 200, 400, 1000, 20000 };

	(void)state;
	for (size_t i = 0; i < DDL_COUNT(shapes); i++) {
		clock_t start = clock();

		for (size_t k = 0; k < DDL_COUNT(sizes); k++) {
			char *text = shape(i, sizes[k]);

			free(value_of(text, strlen(text)));
			free(text);
		}
		if (clock() - start > 20 * CLOCKS_PER_SEC)
			fail_msg("%s... takes %ld s", shapes[i].open, (long)((clock() - start) / CLOCKS_PER_SEC));
	}
}

static const char sample[] =
	"{{- define \"f\" }}{{ .Name | printf \"%-5s|%q\" }}{{ end -}}\n{{ range $i, $f := .Files }}{{ if and $i (gt $f.Lines 1) }}{{ template \"f\" $f }}\n"
	"{{- else if eq $f.Name \"b\" `c` }}{{ continue }}{{ else }}{{ len $.Files }}{{ end }}{{ else }}none{{ end }}\n"
	"{{ with $x := .URL }}{{ $x.Host }}{{ $x = .String }}{{ end }}{{/* a */}}{{ json (slice .Files 1 2) \" \" }}{{ .Start.Format \"2006-01-02\" }}{{ index .Map \"x\" 'c' 0x1F 1.5e3 }}\n";

/* Every text cut off after every byte, and with every byte another one. */
static void test_mutations(void **state)
{
	static const char others[] = "{}()\"'`\\$%|.:=,-/*#\n aA0\0\x80\xff";
	char text[sizeof(sample)];
	uint32_t seed = 1;

	(void)state;
	for (size_t len = 0; len < sizeof(sample); len++)
		free(value_of(sample, len));
	for (size_t i = 0; i + 1 < sizeof(sample); i++)
		for (size_t k = 0; k + 1 < sizeof(others); k++) {
			memcpy(text, sample, sizeof(sample));
			text[i] = others[k];
			free(value_of(text, sizeof(sample) - 1));
		}
	for (int round = 0; round < 10000; round++) {
		memcpy(text, sample, sizeof(sample));
		for (int n = 0; n < 4; n++) {
			seed = seed * 1664525 + 1013904223;
			text[(seed >> 8) % (sizeof(sample) - 1)] = others[(seed >> 3) % (sizeof(others) - 1)];
		}
		free(value_of(text, sizeof(sample) - 1));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_is_call),
		cmocka_unit_test(test_shapes),
		cmocka_unit_test(test_mutations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
