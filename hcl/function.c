/* function.c - calls, and the functions that ask the world outside. */
#include "hcl/function.h"

#include <stdarg.h>
#include <string.h>

struct ddl_hcl_value *ddl_hcl_arg_error(const struct ddl_hcl_call *c, size_t i, const char *fmt, ...)
{
	struct ddl_span at = c->expr->node.at;
	size_t n = 0;
	const char *why;
	va_list ap;

	/* With "..." there is no expression for each. */
	DDL_EACH(struct ddl_hcl_expr, e, &c->expr->items)
		if (n++ == i)
			at = e->node.at;
	va_start(ap, fmt);
	why = ddl_vformat(&c->ev->session->arena, fmt, ap);
	va_end(ap);
	return ddl_hcl_error(c->ev, at, "%s: %s", c->name, why);
}

const struct ddl_hcl_text *ddl_hcl_arg_text(const struct ddl_hcl_call *c, size_t i)
{
	struct ddl_hcl_value *v = ddl_hcl_to_string(c->ev->session, c->args[i]);

	if (v)
		return &v->text;
	ddl_hcl_arg_error(c, i, "argument %zu is to be a string, not %s", i + 1, ddl_hcl_type_name(c->args[i]));
	return NULL;
}

bool ddl_hcl_arg_integer(const struct ddl_hcl_call *c, size_t i, long long least, long long most, long long *out)
{
	struct ddl_hcl_value *v = ddl_hcl_to_number(c->ev->session, c->args[i]);
	struct ddl_hcl_decimal d;

	if (v && ddl_hcl_decimal_read(&d, v->text.text, v->text.len) && ddl_hcl_decimal_integer(&d, least, most, out))
		return true;
	ddl_hcl_arg_error(c, i, "argument %zu is to be a whole number from %lld to %lld", i + 1, least, most);
	return false;
}

const struct ddl_hcl_value *ddl_hcl_arg_list(const struct ddl_hcl_call *c, size_t i)
{
	if (c->args[i]->type == DDL_HCL_V_LIST)
		return c->args[i];
	ddl_hcl_arg_error(c, i, "argument %zu is to be a list, not %s", i + 1, ddl_hcl_type_name(c->args[i]));
	return NULL;
}

const struct ddl_hcl_value *ddl_hcl_arg_object(const struct ddl_hcl_call *c, size_t i)
{
	if (c->args[i]->type == DDL_HCL_V_OBJECT)
		return c->args[i];
	ddl_hcl_arg_error(c, i, "argument %zu is to be an object, not %s", i + 1, ddl_hcl_type_name(c->args[i]));
	return NULL;
}

struct ddl_hcl_value *ddl_hcl_result_text(const struct ddl_hcl_call *c, struct ddl_buf *b)
{
	struct ddl_hcl_value *v;

	if (b->len > DDL_HCL_MAX_TEXT)
		v = ddl_hcl_error(c->ev, c->expr->node.at, "%s: the string is longer than %d bytes", c->name, DDL_HCL_MAX_TEXT);
	else
		v = ddl_hcl_string(c->ev->session, ddl_buf_str(b), b->len, c->expr->node.at);
	ddl_buf_release(b);
	return v;
}

struct ddl_hcl_value *ddl_hcl_result_list(const struct ddl_hcl_call *c)
{
	return ddl_hcl_list(c->ev->session, c->expr->node.at);
}

/* Functions that ask */

static struct ddl_hcl_value *run_getenv(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_host *h = c->ev->host;
	const struct ddl_hcl_text *name = ddl_hcl_arg_text(c, 0);
	const char *value;

	if (!name)
		return NULL;
	value = h && h->env ? h->env(h->data, name->text) : NULL;
	return ddl_hcl_string0(c->ev->session, value ? value : "", c->expr->node.at);
}

static struct ddl_hcl_value *run_file(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_host *h = c->ev->host;
	const struct ddl_hcl_text *path = ddl_hcl_arg_text(c, 0);
	struct ddl_buf bytes = { 0 }, text = { 0 };
	struct ddl_hcl_value *v = NULL;
	enum ddl_encoding encoding;
	size_t at = 0;

	if (!path)
		return NULL;
	if (!h || !h->file)
		return ddl_hcl_arg_error(c, 0, "no file can be read here");
	if (h->file(h->data, path->text, c->expr->node.at, &bytes)) {
		encoding = ddl_source_decode(ddl_buf_str(&bytes), bytes.len, &text, &at);
		if (encoding == DDL_TEXT_UTF8)
			ddl_buf_add(&text, ddl_buf_str(&bytes) + at, bytes.len - at);
		if (encoding == DDL_TEXT_BAD)
			ddl_hcl_arg_error(c, 0, "%s is neither UTF-8 nor UTF-16", path->text);
		else
			v = ddl_hcl_result_text(c, &text);
	}
	ddl_buf_release(&bytes);
	ddl_buf_release(&text);
	return v;
}

static struct ddl_hcl_value *run_glob(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_host *h = c->ev->host;
	const struct ddl_hcl_text *pattern = ddl_hcl_arg_text(c, 0);
	struct ddl_hcl_value *list = ddl_hcl_result_list(c);
	struct ddl_buf b = { 0 };

	if (!pattern)
		return NULL;
	if (!h || !h->glob)
		return ddl_hcl_arg_error(c, 0, "no folder can be read here");
	if (!h->glob(h->data, pattern->text, c->expr->node.at, &b))
		list = NULL;
	for (const char *line = ddl_buf_str(&b); list && *line; line += strcspn(line, "\n") + 1)
		ddl_hcl_push(c->ev->session, list,
			     ddl_hcl_string(c->ev->session, line, strcspn(line, "\n"), c->expr->node.at));
	ddl_buf_release(&b);
	return list;
}

static struct ddl_hcl_value *run_print(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_host *h = c->ev->host;
	struct ddl_hcl_value *text = ddl_hcl_to_string(c->ev->session, c->args[0]);

	if (h && h->print)
		h->print(h->data, text ? text->text.text : ddl_hcl_type_name(c->args[0]));
	return c->args[0];
}

static const struct ddl_hcl_function host_functions[] = {
	{ "file", 1, 1, run_file },
	{ "fileset", 1, 1, run_glob },
	{ "getenv", 1, 1, run_getenv },
	{ "glob", 1, 1, run_glob },
	{ "print", 1, 1, run_print },
	{ NULL, 0, 0, NULL },
};

static const struct ddl_hcl_function *const tables[] = {
	host_functions, ddl_hcl_text_functions, ddl_hcl_list_functions, ddl_hcl_code_functions,
};

static const struct ddl_hcl_function *find(struct ddl_hcl_text name)
{
	for (size_t i = 0; i < DDL_COUNT(tables); i++)
		for (const struct ddl_hcl_function *f = tables[i]; f->name; f++)
			if (ddl_hcl_text_is(name, f->name))
				return f;
	return NULL;
}

/* Functions whose arguments may have no value */

static struct ddl_hcl_value *attempt(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	size_t mark = ddl_diags_mark(ev->session);
	const struct ddl_hcl_frame *frames = ev->frames;
	unsigned depth = ev->depth;
	struct ddl_hcl_value *v = ddl_hcl_eval(ev, e);

	/* That there was too much of everything stays said. */
	if (v || ev->steps > DDL_HCL_MAX_STEPS)
		return v;
	ddl_diags_rewind(ev->session, mark);
	ev->frames = frames;
	ev->depth = depth;
	return NULL;
}

static struct ddl_hcl_value *run_try(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	DDL_EACH(struct ddl_hcl_expr, arg, &e->items) {
		struct ddl_hcl_value *v = attempt(ev, arg);

		if (v)
			return v;
	}
	return ddl_hcl_error(ev, e->node.at, "try: none of the arguments has a value");
}

static struct ddl_hcl_value *run_can(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	if (e->items.count != 1)
		return ddl_hcl_error(ev, e->node.at, "can takes one argument");
	return ddl_hcl_bool(ev->session, attempt(ev, (const struct ddl_hcl_expr *)(const void *)e->items.first), e->node.at);
}

/* Calls */

/* The last argument of f(a, b...) is a list, whose items are arguments. */
static bool spread(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, struct ddl_hcl_value *args)
{
	const struct ddl_hcl_value *last = args->items[args->n - 1];

	if (last->type != DDL_HCL_V_LIST) {
		ddl_hcl_error(ev, e->node.at, "\"...\" stands behind a list, not %s", ddl_hcl_type_name(last));
		return false;
	}
	args->n--;
	args->items = (struct ddl_hcl_value **)(void *)ddl_memdup(&ev->session->arena, args->items,
								  args->n * sizeof(*args->items));
	if (last->n) {
		struct ddl_hcl_value *all = ddl_hcl_list(ev->session, e->node.at);

		for (size_t i = 0; i < args->n; i++)
			ddl_hcl_push(ev->session, all, args->items[i]);
		for (size_t i = 0; i < last->n; i++)
			ddl_hcl_push(ev->session, all, last->items[i]);
		*args = *all;
	}
	return true;
}

static struct ddl_hcl_value *arguments(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *args = ddl_hcl_list(ev->session, e->node.at);

	DDL_EACH(struct ddl_hcl_expr, arg, &e->items) {
		struct ddl_hcl_value *v = ddl_hcl_eval(ev, arg);

		if (!v)
			return NULL;
		ddl_hcl_push(ev->session, args, v);
	}
	if (e->flags & DDL_HCL_SPREAD && !spread(ev, e, args))
		return NULL;
	return args;
}

static struct ddl_hcl_value *word_call(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *v = arguments(ev, e);

	if (!v)
		return NULL;
	v->type = DDL_HCL_V_WORD;
	v->text = e->text;
	v->called = true;
	return v;
}

static bool counted(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, const struct ddl_hcl_function *f, size_t n)
{
	if (n >= (size_t)f->least && (f->most < 0 || n <= (size_t)f->most))
		return true;
	if (f->least == f->most)
		ddl_hcl_error(ev, e->node.at, "%s takes %d argument%s, not %zu", f->name, f->least, f->least == 1 ? "" : "s", n);
	else if (f->most < 0)
		ddl_hcl_error(ev, e->node.at, "%s takes %d or more arguments, not %zu", f->name, f->least, n);
	else
		ddl_hcl_error(ev, e->node.at, "%s takes %d to %d arguments, not %zu", f->name, f->least, f->most, n);
	return false;
}

struct ddl_hcl_value *ddl_hcl_eval_call(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	const struct ddl_hcl_function *f = find(e->text);
	struct ddl_hcl_call c = { .ev = ev, .expr = e, .name = e->text.text };
	struct ddl_hcl_value *args;

	if (!f && ddl_hcl_text_is(e->text, "try"))
		return run_try(ev, e);
	if (!f && ddl_hcl_text_is(e->text, "can"))
		return run_can(ev, e);
	if (!f && ev->words)
		return word_call(ev, e);
	if (!f)
		return ddl_hcl_error(ev, e->node.at, "there is no function \"%s\"", e->text.text);
	args = arguments(ev, e);
	if (!args || !counted(ev, e, f, args->n))
		return NULL;
	c.args = args->items;
	c.n = args->n;
	return f->run(&c);
}
