/* build.c - the tree's nodes, as the grammar makes them. */
#include "template/build.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/ascii.h"
#include "template/value.h"
#include "template_parse.h"

struct ddl_list ddl_tpl_none(void)
{
	return (struct ddl_list){ 0 };
}

struct ddl_list ddl_tpl_one(void *node)
{
	return ddl_tpl_with(ddl_tpl_none(), node);
}

struct ddl_list ddl_tpl_with(struct ddl_list list, void *node)
{
	if (node)
		ddl_list_add(&list, node);
	return list;
}

static const char *text_at(const struct ddl_tpl_parse *p, const struct ddl_tpl_token *t)
{
	return p->source->text + (t->start - p->source->base);
}

static const char *text_of(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t)
{
	return ddl_memdup(&p->session->arena, text_at(p, t), t->end - t->start);
}

static struct ddl_span span_of(const struct ddl_tpl_token *t)
{
	return (struct ddl_span){ t->start, t->end };
}

/* Literals */

static void refuse(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t, const char *what)
{
	ddl_report(p->session, DDL_DIAG_BAD_LITERAL, span_of(t), "%s", what);
	p->failed = true;
}

static int digits(const char *c, size_t len, size_t n, int base)
{
	int value = 0;

	for (size_t i = 0; i < n; i++) {
		char l = i < len ? ddl_ascii_lower(c[i]) : 'z';
		int digit = ddl_ascii_digit(l) ? l - '0' : l >= 'a' && l <= 'f' ? l - 'a' + 10 : 99;

		if (digit >= base || value > 0x10ffff)
			return -1;
		value = value * base + digit;
	}
	return value;
}

static size_t put_code(char **out, const char *c, size_t len, size_t n)
{
	int code = digits(c, len, n, 16);

	if (code <= 0 || !utf8proc_codepoint_valid(code))
		return 0;
	*out += utf8proc_encode_char(code, (utf8proc_uint8_t *)*out);
	return n + 1;
}

/* Behind a backslash, as Go has it. Returns how many bytes were read; 0: it is none. */
static size_t unescape(const char *c, size_t len, char **out)
{
	static const char from[] = "abfnrtv\\'\"", to[] = "\a\b\f\n\r\t\v\\'\"";
	const char *plain = *c ? strchr(from, *c) : NULL;
	int code;

	if (plain) {
		*(*out)++ = to[plain - from];
		return 1;
	}
	if (*c == 'u' || *c == 'U')
		return put_code(out, c + 1, len - 1, *c == 'u' ? 4 : 8);
	code = *c == 'x' ? digits(c + 1, len - 1, 2, 16) : digits(c, len, 3, 8);
	if (code <= 0 || code > 255)
		return 0;
	*(*out)++ = (char)code;
	return 3;
}

static const char *string_of(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t, size_t *len)
{
	const char *c = text_at(p, t), *end = c + (t->end - t->start) - 1;
	char *text = ddl_memdup(&p->session->arena, c + 1, (size_t)(end - c) - 1), *out = text;
	bool raw = *c++ == '`';
	size_t n;

	while (c < end) {
		if (raw || *c != '\\') {
			*out++ = *c++;
			continue;
		}
		n = unescape(c + 1, (size_t)(end - c - 1), &out);
		if (!n)
			refuse(p, t, "a backslash stands before a, b, f, n, r, t, v, \\, ', \", NNN, xNN, uNNNN or UNNNNNNNN");
		c += n + 1;
	}
	*out = '\0';
	*len = (size_t)(out - text);
	return text;
}

/* With "_" between digits, and 0x, 0o and 0b. */
static struct ddl_tpl_value *number_of(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t)
{
	char *text = ddl_memdup(&p->session->arena, text_at(p, t), t->end - t->start), *out = text, *end;
	bool negative = *text == '-';
	long long n;
	int base = 0;

	for (const char *c = text; *c; c++)
		if (*c != '_')
			*out++ = *c;
	*out = '\0';
	text += *text == '-' || *text == '+';
	if (*text == '0' && text[1] && strchr("oObB", text[1])) {
		base = ddl_ascii_lower(text[1]) == 'o' ? 8 : 2;
		text += 2;
	}
	errno = 0;
	n = strtoll(text, &end, base);
	if (!*end && end > text && !errno)
		return ddl_tpl_new_int(&p->session->arena, negative ? -n : n);
	errno = 0;
	if (!base) {
		double real = strtod(text, &end);

		if (!*end && !errno && strpbrk(text, ".eE"))
			return ddl_tpl_new_float(&p->session->arena, negative ? -real : real);
	}
	refuse(p, t, "this number is none, or too large");
	return ddl_tpl_new_int(&p->session->arena, 0);
}

static struct ddl_tpl_value *char_of(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t)
{
	utf8proc_int32_t code = 0;
	size_t len;
	const char *text = string_of(p, t, &len);
	utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)len, &code);

	if (n <= 0 || (size_t)n != len)
		refuse(p, t, "one character is wanted here");
	return ddl_tpl_new_int(&p->session->arena, code);
}

static struct ddl_tpl_value *value_of(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t)
{
	const char *text;
	size_t len;

	switch (t->code) {
	case TP_NUMBER:
		return number_of(p, t);
	case TP_CHAR:
		return char_of(p, t);
	case TP_STRING:
		text = string_of(p, t, &len);
		return ddl_tpl_new_text(&p->session->arena, text, len);
	case TP_NIL:
		return ddl_tpl_new_nil(&p->session->arena);
	}
	return ddl_tpl_new_bool(&p->session->arena, t->code == TP_TRUE);
}

/* Items */

static struct ddl_tpl_item *new_item(struct ddl_tpl_parse *p, enum ddl_tpl_kind kind, struct ddl_span at)
{
	struct ddl_tpl_item *i = DDL_NEW(&p->session->arena, struct ddl_tpl_item);

	i->kind = kind;
	i->node.at = at;
	return i;
}

struct ddl_tpl_item *ddl_tpl_text(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t)
{
	struct ddl_tpl_item *i = new_item(p, DDL_TPL_TEXT, span_of(t));

	i->text = text_at(p, t);
	i->len = t->end - t->start;
	return i;
}

struct ddl_tpl_item *ddl_tpl_block(struct ddl_tpl_parse *p, enum ddl_tpl_kind kind, struct ddl_tpl_pipe *pipe, struct ddl_list items,
				   struct ddl_list others, struct ddl_span at)
{
	struct ddl_tpl_item *i = new_item(p, kind, at);

	i->pipe = pipe;
	i->items = items;
	i->others = others;
	return i;
}

struct ddl_tpl_item *ddl_tpl_call(struct ddl_tpl_parse *p, const struct ddl_tpl_token *name, struct ddl_tpl_pipe *pipe,
				  struct ddl_span at)
{
	struct ddl_tpl_item *i = new_item(p, DDL_TPL_CALL, at);

	i->text = string_of(p, name, &i->len);
	i->pipe = pipe;
	return i;
}

struct ddl_tpl_item *ddl_tpl_define(struct ddl_tpl_parse *p, const struct ddl_tpl_token *name, struct ddl_list items,
				    struct ddl_span at)
{
	struct ddl_tpl *t = DDL_NEW(&p->session->arena, struct ddl_tpl);
	size_t len;

	t->node.at = at;
	t->name = string_of(p, name, &len);
	t->items = items;
	/* The last of a name is the one that counts. */
	ddl_list_insert(&p->set->templates, NULL, t);
	return NULL;
}

struct ddl_tpl_item *ddl_tpl_define_call(struct ddl_tpl_parse *p, const struct ddl_tpl_token *name, struct ddl_tpl_pipe *pipe,
					 struct ddl_list items, struct ddl_span at)
{
	ddl_tpl_define(p, name, items, at);
	return ddl_tpl_call(p, name, pipe, at);
}

/* Pipelines */

struct ddl_tpl_pipe *ddl_tpl_pipe(struct ddl_tpl_parse *p, struct ddl_list commands, struct ddl_span at)
{
	struct ddl_tpl_pipe *pipe = DDL_NEW(&p->session->arena, struct ddl_tpl_pipe);

	pipe->node.at = at;
	pipe->commands = commands;
	return pipe;
}

struct ddl_tpl_pipe *ddl_tpl_assign(struct ddl_tpl_parse *p, const struct ddl_tpl_token *first, const struct ddl_tpl_token *second,
				    bool declares, struct ddl_list commands, struct ddl_span at)
{
	struct ddl_tpl_pipe *pipe = ddl_tpl_pipe(p, commands, at);

	pipe->names[0] = text_of(p, first);
	pipe->names[1] = second ? text_of(p, second) : NULL;
	pipe->declares = declares;
	return pipe;
}

struct ddl_tpl_command *ddl_tpl_command(struct ddl_tpl_parse *p, struct ddl_tpl_command *c, struct ddl_tpl_expr *operand)
{
	if (!c) {
		c = DDL_NEW(&p->session->arena, struct ddl_tpl_command);
		c->node.at = operand->node.at;
	}
	ddl_list_add(&c->operands, operand);
	c->node.at.end = operand->node.at.end;
	return c;
}

struct ddl_tpl_expr *ddl_tpl_expr(struct ddl_tpl_parse *p, enum ddl_tpl_expr_kind kind, const struct ddl_tpl_token *t)
{
	struct ddl_tpl_expr *e = DDL_NEW(&p->session->arena, struct ddl_tpl_expr);

	e->kind = kind;
	e->node.at = span_of(t);
	e->text = text_of(p, t);
	return e;
}

struct ddl_tpl_expr *ddl_tpl_literal(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t)
{
	struct ddl_tpl_expr *e = ddl_tpl_expr(p, DDL_TPL_LITERAL, t);

	e->value = value_of(p, t);
	return e;
}

struct ddl_tpl_expr *ddl_tpl_field(struct ddl_tpl_parse *p, struct ddl_tpl_expr *of, const struct ddl_tpl_token *name)
{
	struct ddl_tpl_name *n = DDL_NEW(&p->session->arena, struct ddl_tpl_name);

	n->node.at = span_of(name);
	n->text = text_of(p, name) + 1;
	ddl_list_add(&of->path, n);
	of->node.at.end = name->end;
	return of;
}

struct ddl_tpl_expr *ddl_tpl_paren(struct ddl_tpl_parse *p, struct ddl_tpl_pipe *pipe, struct ddl_span at)
{
	struct ddl_tpl_expr *e = DDL_NEW(&p->session->arena, struct ddl_tpl_expr);

	e->kind = DDL_TPL_PAREN;
	e->node.at = at;
	e->pipe = pipe;
	return e;
}
