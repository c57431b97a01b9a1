/* build.c - the tree's nodes, as the grammar makes them. */
#include "hcl/build.h"

#include <string.h>
#include <utf8proc.h>

#include "base/ascii.h"

struct ddl_list ddl_hcl_none(void)
{
	return (struct ddl_list){ 0 };
}

struct ddl_list ddl_hcl_one(void *node)
{
	struct ddl_list l = { 0 };

	ddl_list_add(&l, node);
	return l;
}

struct ddl_list ddl_hcl_with(struct ddl_list list, void *node)
{
	ddl_list_add(&list, node);
	return list;
}

static struct ddl_hcl_text text_of(struct ddl_hcl_parse *p, const struct ddl_hcl_token *t)
{
	size_t len = t->end - t->start;

	return (struct ddl_hcl_text){ ddl_memdup(&p->session->arena, p->source->text + (t->start - p->source->base), len), len };
}

static struct ddl_span span_of(const struct ddl_hcl_token *t)
{
	return (struct ddl_span){ t->start, t->end };
}

/* Strings */

static int hex_value(const char *c, size_t len, size_t digits)
{
	int value = 0;

	if (len < digits)
		return -1;
	for (size_t i = 0; i < digits; i++) {
		char l = ddl_ascii_lower(c[i]);

		if (!ddl_ascii_digit(l) && (l < 'a' || l > 'f'))
			return -1;
		if (value > 0x10ffff)
			return -1;
		value = value * 16 + (ddl_ascii_digit(l) ? l - '0' : l - 'a' + 10);
	}
	return value;
}

/* Behind a backslash. Returns how many bytes were read; 0: it is none. */
static size_t unescape(const char *c, size_t len, char **out)
{
	static const char from[] = "nrt\"\\", to[] = "\n\r\t\"\\";
	const char *plain = *c ? strchr(from, *c) : NULL;
	size_t digits = *c == 'u' ? 4 : 8;
	int code;

	if (plain) {
		*(*out)++ = to[plain - from];
		return 1;
	}
	if (*c != 'u' && *c != 'U')
		return 0;
	code = hex_value(c + 1, len - 1, digits);
	if (code <= 0 || !utf8proc_codepoint_valid(code))
		return 0;
	*out += utf8proc_encode_char(code, (utf8proc_uint8_t *)*out);
	return 1 + digits;
}

/* "$${" and "%%{" are "${" and "%{" that open nothing. */
static bool doubled(const char *c, size_t len)
{
	return len >= 3 && (*c == '$' || *c == '%') && c[1] == *c && c[2] == '{';
}

static struct ddl_hcl_text trimmed(const struct ddl_hcl_token *t, struct ddl_hcl_text text)
{
	if (t->flags & DDL_HCL_LEX_TRIM_LEFT)
		while (text.len && ddl_ascii_space(*text.text))
			text.text++, text.len--;
	if (t->flags & DDL_HCL_LEX_TRIM_RIGHT)
		while (text.len && ddl_ascii_space(text.text[text.len - 1]))
			text.len--;
	return text;
}

static struct ddl_hcl_text string_of(struct ddl_hcl_parse *p, const struct ddl_hcl_token *t)
{
	const char *c = p->source->text + (t->start - p->source->base) + t->skip;
	size_t len = t->end - t->start - t->skip, n;
	char *text = ddl_memdup(&p->session->arena, c, len), *out = text;

	for (size_t i = 0; i < len; i += n) {
		n = 1;
		if (doubled(c + i, len - i)) {
			*out++ = c[i];
			n = 2;
		} else if (c[i] == '\\' && !(t->flags & DDL_HCL_LEX_RAW)) {
			n = unescape(c + i + 1, len - i - 1, &out);
			if (!n) {
				uint32_t at = t->start + t->skip + (uint32_t)i;

				ddl_report(p->session, DDL_DIAG_BAD_LITERAL, (struct ddl_span){ at, at + 2 },
					   "a backslash stands before n, r, t, \", \\, uNNNN or UNNNNNNNN");
				p->failed = true;
			}
			n++;
		} else {
			*out++ = c[i];
		}
	}
	*out = '\0';
	return trimmed(t, (struct ddl_hcl_text){ text, (size_t)(out - text) });
}

/* Bodies */

struct ddl_hcl_body *ddl_hcl_body(struct ddl_hcl_parse *p, struct ddl_span at)
{
	struct ddl_hcl_body *b = DDL_NEW(&p->session->arena, struct ddl_hcl_body);

	b->at = at;
	return b;
}

struct ddl_hcl_body *ddl_hcl_add_attribute(struct ddl_hcl_parse *p, struct ddl_hcl_body *b,
					   const struct ddl_hcl_token *name, struct ddl_hcl_expr *value, struct ddl_span at)
{
	struct ddl_hcl_attribute *a = DDL_NEW(&p->session->arena, struct ddl_hcl_attribute);

	a->node.at = (struct ddl_span){ name->start, at.end };
	a->name = text_of(p, name);
	a->name_at = span_of(name);
	a->value = value;
	ddl_list_add(&b->attributes, a);
	return b;
}

struct ddl_hcl_body *ddl_hcl_add_block(struct ddl_hcl_body *b, struct ddl_hcl_block *block)
{
	ddl_list_add(&b->blocks, block);
	return b;
}

struct ddl_hcl_block *ddl_hcl_block(struct ddl_hcl_parse *p, const struct ddl_hcl_token *type, struct ddl_list labels,
				    struct ddl_hcl_body *body, struct ddl_span at)
{
	struct ddl_hcl_block *b = DDL_NEW(&p->session->arena, struct ddl_hcl_block);

	b->node.at = at;
	b->type = text_of(p, type);
	b->type_at = span_of(type);
	b->labels = labels;
	b->body = *body;
	return b;
}

struct ddl_hcl_label *ddl_hcl_label(struct ddl_hcl_parse *p, const struct ddl_hcl_token *text, struct ddl_span at)
{
	struct ddl_hcl_label *l = DDL_NEW(&p->session->arena, struct ddl_hcl_label);

	l->node.at = at;
	l->text = text ? string_of(p, text) : (struct ddl_hcl_text){ "", 0 };
	return l;
}

/* Expressions */

static struct ddl_hcl_expr *new_expr(struct ddl_hcl_parse *p, enum ddl_hcl_kind kind, struct ddl_span at)
{
	struct ddl_hcl_expr *e = DDL_NEW(&p->session->arena, struct ddl_hcl_expr);

	e->kind = kind;
	e->node.at = at;
	e->depth = 1;
	return e;
}

static void raise_depth(struct ddl_hcl_parse *p, struct ddl_hcl_expr *e, const struct ddl_hcl_expr *of)
{
	if (!of || of->depth < e->depth)
		return;
	e->depth = (uint16_t)(of->depth + 1);
	if (e->depth <= DDL_HCL_MAX_DEPTH)
		return;
	if (!p->failed)
		ddl_report(p->session, DDL_DIAG_TOO_DEEP, e->node.at, "the expression is nested more than %d deep",
			   DDL_HCL_MAX_DEPTH);
	p->failed = true;
	e->depth = 1;
}

static void take(struct ddl_hcl_parse *p, struct ddl_hcl_expr *e, int i, struct ddl_hcl_expr *arg)
{
	e->args[i] = arg;
	raise_depth(p, e, arg);
}

static void take_items(struct ddl_hcl_parse *p, struct ddl_hcl_expr *e, struct ddl_list *to, struct ddl_list items)
{
	*to = items;
	DDL_EACH(struct ddl_hcl_expr, i, to)
		raise_depth(p, e, i);
}

struct ddl_hcl_expr *ddl_hcl_word(struct ddl_hcl_parse *p, const struct ddl_hcl_token *name)
{
	struct ddl_hcl_expr *e = new_expr(p, DDL_HCL_NAME, span_of(name));

	e->text = text_of(p, name);
	if (!strcmp(e->text.text, "null"))
		e->kind = DDL_HCL_NULL;
	else if (!strcmp(e->text.text, "true"))
		e->kind = DDL_HCL_TRUE;
	else if (!strcmp(e->text.text, "false"))
		e->kind = DDL_HCL_FALSE;
	return e;
}

struct ddl_hcl_expr *ddl_hcl_number(struct ddl_hcl_parse *p, const struct ddl_hcl_token *number)
{
	struct ddl_hcl_expr *e = new_expr(p, DDL_HCL_NUMBER, span_of(number));

	e->text = text_of(p, number);
	return e;
}

struct ddl_hcl_expr *ddl_hcl_text(struct ddl_hcl_parse *p, const struct ddl_hcl_token *text)
{
	struct ddl_hcl_expr *e = new_expr(p, DDL_HCL_STRING, span_of(text));

	e->text = string_of(p, text);
	return e;
}

/* The lines of a heredoc without ${} are one string. */
static struct ddl_hcl_text joined(struct ddl_hcl_parse *p, const struct ddl_list *parts)
{
	size_t len = 0;
	char *text, *end;

	DDL_EACH(struct ddl_hcl_expr, e, parts)
		len += e->text.len;
	text = end = ddl_alloc(&p->session->arena, len + 1);
	DDL_EACH(struct ddl_hcl_expr, e, parts) {
		memcpy(end, e->text.text, e->text.len);
		end += e->text.len;
	}
	return (struct ddl_hcl_text){ text, len };
}

struct ddl_hcl_expr *ddl_hcl_template(struct ddl_hcl_parse *p, struct ddl_list parts, unsigned flags, struct ddl_span at)
{
	struct ddl_hcl_expr *e = new_expr(p, DDL_HCL_STRING, at);

	e->flags = (uint16_t)flags;
	DDL_EACH(struct ddl_hcl_expr, part, &parts)
		if (part->kind != DDL_HCL_STRING)
			e->kind = DDL_HCL_TEMPLATE;
	if (e->kind == DDL_HCL_TEMPLATE)
		take_items(p, e, &e->items, parts);
	else
		e->text = joined(p, &parts);
	return e;
}

struct ddl_hcl_expr *ddl_hcl_unary(struct ddl_hcl_parse *p, enum ddl_hcl_kind kind, struct ddl_hcl_expr *a,
				   struct ddl_span at)
{
	struct ddl_hcl_expr *e = new_expr(p, kind, at);

	take(p, e, 0, a);
	return e;
}

struct ddl_hcl_expr *ddl_hcl_binary(struct ddl_hcl_parse *p, enum ddl_hcl_kind kind, struct ddl_hcl_expr *a,
				    struct ddl_hcl_expr *b, struct ddl_span at)
{
	struct ddl_hcl_expr *e = ddl_hcl_unary(p, kind, a, at);

	take(p, e, 1, b);
	return e;
}

struct ddl_hcl_expr *ddl_hcl_choice(struct ddl_hcl_parse *p, struct ddl_hcl_expr *cond, struct ddl_hcl_expr *a,
				    struct ddl_hcl_expr *b, struct ddl_span at)
{
	struct ddl_hcl_expr *e = ddl_hcl_binary(p, DDL_HCL_CHOICE, cond, a, at);

	take(p, e, 2, b);
	return e;
}

/* What is asked behind a splat is asked of each; behind ".*" that is names only. */
static bool into_splat(const struct ddl_hcl_expr *of, enum ddl_hcl_kind kind)
{
	return of->kind == DDL_HCL_SPLAT && (kind == DDL_HCL_GET || (of->flags & DDL_HCL_FULL));
}

static struct ddl_hcl_expr *postfix(struct ddl_hcl_parse *p, enum ddl_hcl_kind kind, struct ddl_hcl_expr *of,
				    struct ddl_hcl_expr *which, struct ddl_hcl_text name, struct ddl_span at)
{
	bool each = into_splat(of, kind);
	struct ddl_hcl_expr *e = ddl_hcl_binary(p, kind, each ? of->args[1] : of, which, at);

	e->text = name;
	if (!each)
		return e;
	take(p, of, 1, e);
	of->node.at = at;
	return of;
}

struct ddl_hcl_expr *ddl_hcl_get(struct ddl_hcl_parse *p, struct ddl_hcl_expr *of, const struct ddl_hcl_token *name,
				 struct ddl_span at)
{
	return postfix(p, DDL_HCL_GET, of, NULL, text_of(p, name), at);
}

/* a.0 is a[0]; "0.1" was read as one number. */
struct ddl_hcl_expr *ddl_hcl_old_index(struct ddl_hcl_parse *p, struct ddl_hcl_expr *of,
				       const struct ddl_hcl_token *number, struct ddl_span at)
{
	struct ddl_hcl_text text = text_of(p, number);
	const char *dot = memchr(text.text, '.', text.len);
	struct ddl_hcl_token one = *number;

	if (text.text[strspn(text.text, "0123456789.")]) {
		ddl_report(p->session, DDL_DIAG_SYNTAX, span_of(number), "\"%s\" is no index", text.text);
		p->failed = true;
	}
	if (dot)
		one.end = one.start + (uint32_t)(dot - text.text);
	of = postfix(p, DDL_HCL_INDEX, of, ddl_hcl_number(p, &one), (struct ddl_hcl_text){ NULL, 0 }, at);
	if (!dot)
		return of;
	one.start = one.end + 1;
	one.end = number->end;
	return postfix(p, DDL_HCL_INDEX, of, ddl_hcl_number(p, &one), (struct ddl_hcl_text){ NULL, 0 }, at);
}

struct ddl_hcl_expr *ddl_hcl_index(struct ddl_hcl_parse *p, struct ddl_hcl_expr *of, struct ddl_hcl_expr *which,
				   struct ddl_span at)
{
	return postfix(p, DDL_HCL_INDEX, of, which, (struct ddl_hcl_text){ NULL, 0 }, at);
}

struct ddl_hcl_expr *ddl_hcl_splat(struct ddl_hcl_parse *p, struct ddl_hcl_expr *of, unsigned flags, struct ddl_span at)
{
	struct ddl_hcl_expr *e = ddl_hcl_binary(p, DDL_HCL_SPLAT, of, new_expr(p, DDL_HCL_EACH_ITEM, at), at);

	e->flags = (uint16_t)flags;
	return e;
}

struct ddl_hcl_expr *ddl_hcl_call(struct ddl_hcl_parse *p, const struct ddl_hcl_token *name, struct ddl_list args,
				  unsigned flags, struct ddl_span at)
{
	struct ddl_hcl_expr *e = ddl_hcl_collection(p, DDL_HCL_CALL, args, at);

	e->text = text_of(p, name);
	e->flags = (uint16_t)flags;
	return e;
}

struct ddl_hcl_expr *ddl_hcl_collection(struct ddl_hcl_parse *p, enum ddl_hcl_kind kind, struct ddl_list items,
					struct ddl_span at)
{
	struct ddl_hcl_expr *e = new_expr(p, kind, at);

	take_items(p, e, &e->items, items);
	return e;
}

struct ddl_hcl_expr *ddl_hcl_for(struct ddl_hcl_parse *p, const struct ddl_hcl_token *key, const struct ddl_hcl_token *value,
				 struct ddl_hcl_expr *in, struct ddl_span at)
{
	struct ddl_hcl_expr *e = ddl_hcl_unary(p, DDL_HCL_FOR_TUPLE, in, at);

	if (key)
		e->text = text_of(p, key);
	e->text2 = text_of(p, value);
	return e;
}

struct ddl_hcl_expr *ddl_hcl_for_tuple(struct ddl_hcl_parse *p, struct ddl_hcl_expr *head, struct ddl_hcl_expr *value,
				       struct ddl_hcl_expr *cond, struct ddl_span at)
{
	head->node.at = at;
	take(p, head, 1, value);
	take(p, head, 2, cond);
	return head;
}

struct ddl_hcl_expr *ddl_hcl_for_object(struct ddl_hcl_parse *p, struct ddl_hcl_expr *head, struct ddl_hcl_expr *key,
					struct ddl_hcl_expr *value, unsigned flags, struct ddl_hcl_expr *cond,
					struct ddl_span at)
{
	head->kind = DDL_HCL_FOR_OBJECT;
	head->flags = (uint16_t)flags;
	take(p, head, 3, key);
	return ddl_hcl_for_tuple(p, head, value, cond, at);
}

struct ddl_hcl_expr *ddl_hcl_for_part(struct ddl_hcl_parse *p, struct ddl_hcl_expr *head, struct ddl_list parts,
				      struct ddl_span at)
{
	head->kind = DDL_HCL_FOR_PART;
	head->node.at = at;
	take_items(p, head, &head->items, parts);
	return head;
}

struct ddl_hcl_expr *ddl_hcl_if_part(struct ddl_hcl_parse *p, struct ddl_hcl_expr *cond, struct ddl_list then,
				     struct ddl_list other, struct ddl_span at)
{
	struct ddl_hcl_expr *e = ddl_hcl_unary(p, DDL_HCL_IF_PART, cond, at);

	take_items(p, e, &e->items, then);
	take_items(p, e, &e->others, other);
	return e;
}
