/* template_function.c - the functions that templates of every command have, named as Atlas names them. */
#include <nettle/base64.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/ascii.h"
#include "cli/template.h"
#include "hcl/json.h"

static struct ddl_tpl_value *take(struct ddl_tpl_call *c, struct ddl_buf *b)
{
	struct ddl_tpl_value *v = b->len > DDL_TPL_MAX_OUTPUT ? ddl_tpl_error(c->ev, c->at, "%s makes more than %d bytes", c->name, DDL_TPL_MAX_OUTPUT)
		: ddl_tpl_new_text(c->arena, ddl_buf_str(b), b->len);

	ddl_buf_release(b);
	return v;
}

/* JSON */

/* json V, json V INDENT, json V PREFIX INDENT */
static struct ddl_tpl_value *fn_json(struct ddl_tpl_call *c)
{
	const char *prefix = c->n > 2 ? c->args[1]->text : "", *indent = c->n > 1 ? c->args[c->n - 1]->text : NULL;
	struct ddl_buf b = { 0 };

	if (ddl_tpl_json(c->ev, c->args[0], prefix, indent, &b))
		return take(c, &b);
	ddl_buf_release(&b);
	return NULL;
}

/* Keys of later objects come instead of the same of earlier ones. */
static struct ddl_tpl_value *fn_json_merge(struct ddl_tpl_call *c)
{
	struct ddl_hcl_value *all = ddl_hcl_object(c->ev->session, c->at), *one;
	struct ddl_buf b = { 0 };
	size_t bad;

	for (size_t i = 0; i < c->n; i++) {
		const char *text = ddl_tpl_arg(c, i);

		one = ddl_hcl_json_read(c->ev->session, text, strlen(text), c->at, &bad);
		if (!one || one->type != DDL_HCL_V_OBJECT)
			return ddl_tpl_error(c->ev, c->at, "json_merge: argument %zu is no JSON object", i + 1);
		for (size_t k = 0; k < one->n; k++)
			ddl_hcl_set(c->ev->session, all, one->keys[k], one->items[k]);
	}
	ddl_hcl_json_write(&b, all);
	return take(c, &b);
}

/* Text */

static struct ddl_tpl_value *mapped(struct ddl_tpl_call *c, char (*map)(char))
{
	const char *text = ddl_tpl_arg(c, 0);
	struct ddl_buf b = { 0 };

	for (; *text; text++)
		ddl_buf_putc(&b, map(*text));
	return take(c, &b);
}

static struct ddl_tpl_value *fn_upper(struct ddl_tpl_call *c)
{
	return mapped(c, ddl_ascii_upper);
}

static struct ddl_tpl_value *fn_lower(struct ddl_tpl_call *c)
{
	return mapped(c, ddl_ascii_lower);
}

static void put_spaces(struct ddl_buf *b, long long n)
{
	while (n-- > 0)
		ddl_buf_putc(b, ' ');
}

/* A number that is too large to be meant; reported. */
static bool too_large(const struct ddl_tpl_call *c, long long n)
{
	return n > DDL_TPL_MAX_WIDTH && !ddl_tpl_error(c->ev, c->at, "%s: %lld is too large", c->name, n);
}

/* Lines behind the first one begin further right. */
static struct ddl_tpl_value *fn_indent_ln(struct ddl_tpl_call *c)
{
	const char *text = ddl_tpl_arg(c, 0);
	struct ddl_buf b = { 0 };

	if (too_large(c, c->args[1]->integer))
		return NULL;
	for (; *text && b.len <= DDL_TPL_MAX_OUTPUT; text++) {
		ddl_buf_putc(&b, *text);
		if (*text == '\n')
			put_spaces(&b, c->args[1]->integer);
	}
	return take(c, &b);
}

static struct ddl_tpl_value *fn_repeat(struct ddl_tpl_call *c)
{
	const char *text = ddl_tpl_arg(c, 0);
	struct ddl_buf b = { 0 };

	if (too_large(c, c->args[1]->integer))
		return NULL;
	for (long long i = 0; i < c->args[1]->integer && b.len <= DDL_TPL_MAX_OUTPUT; i++)
		ddl_buf_puts(&b, text);
	return take(c, &b);
}

static struct ddl_tpl_value *fn_join(struct ddl_tpl_call *c)
{
	const struct ddl_tpl_value *list = c->args[0];
	struct ddl_buf b = { 0 };

	if (list->type != DDL_TPL_LIST)
		return ddl_tpl_error(c->ev, c->at, "argument 1 of join is a list, not %s", ddl_tpl_type_name(list));
	for (size_t i = 0; i < list->n && b.len <= DDL_TPL_MAX_OUTPUT; i++) {
		if (i)
			ddl_buf_puts(&b, ddl_tpl_arg(c, 1));
		ddl_tpl_print(c->ev, list->items[i], &b);
	}
	return take(c, &b);
}

/* Lines of whole words; a word that is longer has a line of its own. */
static struct ddl_tpl_value *fn_max_width(struct ddl_tpl_call *c)
{
	struct ddl_tpl_value *lines = ddl_tpl_new_list(c->arena, &ddl_tpl_strings);
	const char *text = ddl_tpl_arg(c, 0), *start = text, *end = text;
	size_t width = c->args[1]->integer > 0 ? (size_t)c->args[1]->integer : 0;

	while (*text) {
		const char *word = text + strspn(text, " ");
		const char *behind = word + strcspn(word, " ");

		if (end > start && (size_t)(behind - start) > width) {
			ddl_tpl_push(c->arena, lines, ddl_tpl_new_text(c->arena, start, (size_t)(end - start)));
			start = word;
		}
		text = behind;
		if (word < behind)
			end = behind;
	}
	if (end > start)
		ddl_tpl_push(c->arena, lines, ddl_tpl_new_text(c->arena, start, (size_t)(end - start)));
	return lines;
}

static struct ddl_tpl_value *fn_base64url(struct ddl_tpl_call *c)
{
	const char *text = ddl_tpl_arg(c, 0);
	size_t len = c->args[0]->type == DDL_TPL_STRING ? c->args[0]->len : strlen(text);
	char *out = ddl_alloc(c->arena, BASE64_ENCODE_RAW_LENGTH(len) + 1);

	base64_encode_raw(out, len, (const uint8_t *)text);
	for (char *o = out; *o; o++)
		*o = *o == '+' ? '-' : *o == '/' ? '_' : *o;
	return ddl_tpl_new_string(c->arena, out);
}

/* Numbers */

static struct ddl_tpl_value *fn_add(struct ddl_tpl_call *c)
{
	long long n = 0;

	for (size_t i = 0; i < c->n; i++)
		n = (long long)((unsigned long long)n + (unsigned long long)c->args[i]->integer);
	return ddl_tpl_new_int(c->arena, n);
}

static struct ddl_tpl_value *fn_sub(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_int(c->arena, (long long)((unsigned long long)c->args[0]->integer - (unsigned long long)c->args[1]->integer));
}

/* Colours, where a terminal shows them */

static const struct {
	const char *name, *code;
} colours[] = {
	{ "cyan", "36" }, { "green", "32" }, { "red", "31" }, { "yellow", "33" }, { "gray", "90" }, { "redBgWhiteFg", "41;97" },
	{ "underline", "4" },
};

static struct ddl_tpl_value *fn_colour(struct ddl_tpl_call *c)
{
	bool on = isatty(STDOUT_FILENO) && !getenv("NO_COLOR");
	const char *code = NULL;
	struct ddl_buf b = { 0 };

	for (size_t i = 0; on && i < DDL_COUNT(colours); i++)
		if (!strcmp(colours[i].name, c->name))
			code = colours[i].code;
	if (code)
		ddl_buf_printf(&b, "\033[%sm", code);
	for (size_t i = 0; i < c->n; i++)
		ddl_tpl_print(c->ev, c->args[i], &b);
	if (code)
		ddl_buf_puts(&b, "\033[0m");
	return take(c, &b);
}

#define COLOUR(name) { name, "a?a*", &ddl_tpl_string, fn_colour, NULL, NULL }

const struct ddl_tpl_function ddl_template_functions[] = {
	{ "json", "a?ss", &ddl_tpl_string, fn_json, NULL, NULL },
	{ "json_merge", "ss*", &ddl_tpl_string, fn_json_merge, NULL, NULL },
	{ "upper", "s", &ddl_tpl_string, fn_upper, NULL, NULL },
	{ "lower", "s", &ddl_tpl_string, fn_lower, NULL, NULL },
	{ "indent_ln", "si", &ddl_tpl_string, fn_indent_ln, NULL, NULL },
	{ "repeat", "si", &ddl_tpl_string, fn_repeat, NULL, NULL },
	{ "join", "ls", &ddl_tpl_string, fn_join, NULL, NULL },
	{ "maxWidth", "si", &ddl_tpl_strings, fn_max_width, NULL, NULL },
	{ "base64url", "s", &ddl_tpl_string, fn_base64url, NULL, NULL },
	{ "add", "ii*", &ddl_tpl_int, fn_add, NULL, NULL },
	{ "sub", "ii", &ddl_tpl_int, fn_sub, NULL, NULL },
	COLOUR("cyan"), COLOUR("green"), COLOUR("red"), COLOUR("yellow"), COLOUR("gray"), COLOUR("redBgWhiteFg"), COLOUR("underline"),
	{ "colorize", NULL, &ddl_tpl_string, NULL, "a colour is called by its own name: cyan, green, red, yellow, gray", NULL },
	{ .name = NULL },
};
