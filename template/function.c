/* function.c - the functions that every template has. */
#include <string.h>

#include "template/eval.h"
#include "template/print.h"

static struct ddl_tpl_value *take(struct ddl_tpl_call *c, struct ddl_buf *b)
{
	struct ddl_tpl_value *v = b->len > DDL_TPL_MAX_OUTPUT ? ddl_tpl_error(c->ev, c->at, "%s makes more than %d bytes", c->name, DDL_TPL_MAX_OUTPUT)
		: ddl_tpl_new_text(c->arena, ddl_buf_str(b), b->len);

	ddl_buf_release(b);
	return v;
}

static struct ddl_tpl_value *fn_not(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_bool(c->arena, !ddl_tpl_truth(c->args[0]));
}

static struct ddl_tpl_value *fn_len(struct ddl_tpl_call *c)
{
	const struct ddl_tpl_value *v = c->args[0];

	return ddl_tpl_new_int(c->arena, (long long)(v->type == DDL_TPL_STRING ? v->len : v->n));
}

/* Text */

/* Between two values of which neither is a string there is a blank. */
static struct ddl_tpl_value *fn_print(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };

	for (size_t i = 0; i < c->n; i++) {
		if (i && c->args[i]->type != DDL_TPL_STRING && c->args[i - 1]->type != DDL_TPL_STRING)
			ddl_buf_putc(&b, ' ');
		ddl_tpl_print(c->ev, c->args[i], &b);
	}
	return take(c, &b);
}

static struct ddl_tpl_value *fn_println(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };

	for (size_t i = 0; i < c->n; i++) {
		if (i)
			ddl_buf_putc(&b, ' ');
		ddl_tpl_print(c->ev, c->args[i], &b);
	}
	ddl_buf_putc(&b, '\n');
	return take(c, &b);
}

static struct ddl_tpl_value *fn_printf(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };

	if (ddl_tpl_printf(c, &b))
		return take(c, &b);
	ddl_buf_release(&b);
	return NULL;
}

/* Comparing */

static bool is_text(const struct ddl_tpl_value *v)
{
	return v->type == DDL_TPL_STRING || (v->type == DDL_TPL_STRUCT && v->shape->text);
}

static double real_of(const struct ddl_tpl_value *v)
{
	return v->type == DDL_TPL_FLOAT ? v->real : (double)v->integer;
}

static int sign(bool less, bool more)
{
	return more - less;
}

/* False, reported: they cannot be compared. */
static bool compare(struct ddl_tpl_call *c, size_t i, size_t k, bool order, int *result)
{
	const struct ddl_tpl_value *a = c->args[i], *b = c->args[k];
	const char *x, *y;

	if (ddl_tpl_is_number(a) && ddl_tpl_is_number(b)) {
		if (a->type == DDL_TPL_FLOAT || b->type == DDL_TPL_FLOAT)
			*result = sign(real_of(a) < real_of(b), real_of(a) > real_of(b));
		else
			*result = sign(a->integer < b->integer, a->integer > b->integer);
		return true;
	}
	if (is_text(a) && is_text(b)) {
		x = ddl_tpl_arg(c, i);
		y = ddl_tpl_arg(c, k);
		*result = strcmp(x, y);
		return true;
	}
	if (!order && a->type == DDL_TPL_BOOL && b->type == DDL_TPL_BOOL) {
		*result = a->integer != b->integer;
		return true;
	}
	if (!order && (a->type == DDL_TPL_NIL || b->type == DDL_TPL_NIL)) {
		*result = a->type != b->type;
		return true;
	}
	ddl_tpl_error(c->ev, c->at, "%s: %s cannot be compared with %s", c->name, ddl_tpl_type_name(a), ddl_tpl_type_name(b));
	return false;
}

/* The first one is one of the others. */
static struct ddl_tpl_value *fn_eq(struct ddl_tpl_call *c)
{
	bool equal = false;
	int result;

	for (size_t i = 1; i < c->n && !equal; i++) {
		if (!compare(c, 0, i, false, &result))
			return NULL;
		equal = !result;
	}
	return ddl_tpl_new_bool(c->arena, equal);
}

static struct ddl_tpl_value *fn_ne(struct ddl_tpl_call *c)
{
	int result;

	return compare(c, 0, 1, false, &result) ? ddl_tpl_new_bool(c->arena, result != 0) : NULL;
}

/* lt, le, gt, ge */
static struct ddl_tpl_value *fn_order(struct ddl_tpl_call *c)
{
	int result;

	if (!compare(c, 0, 1, true, &result))
		return NULL;
	if (!result)
		return ddl_tpl_new_bool(c->arena, c->name[1] == 'e');
	return ddl_tpl_new_bool(c->arena, (*c->name == 'l') == (result < 0));
}

/* Parts */

static struct ddl_tpl_value *one_of(struct ddl_tpl_call *c, const struct ddl_tpl_value *v, const struct ddl_tpl_value *key)
{
	size_t n = v->type == DDL_TPL_STRING ? v->len : v->n;

	if (v->type == DDL_TPL_MAP && key->type == DDL_TPL_STRING) {
		for (size_t i = 0; i < v->n; i++)
			if (!strcmp(v->keys[i], key->text))
				return v->items[i];
		return ddl_tpl_new_nil(c->arena);
	}
	if ((v->type != DDL_TPL_LIST && v->type != DDL_TPL_STRING) || key->type != DDL_TPL_INT)
		return ddl_tpl_error(c->ev, c->at, "index: %s has nothing at %s", ddl_tpl_type_name(v), ddl_tpl_type_name(key));
	if (key->integer < 0 || (size_t)key->integer >= n)
		return ddl_tpl_error(c->ev, c->at, "index: there are %zu, and none of number %lld", n, key->integer);
	return v->type == DDL_TPL_LIST ? v->items[key->integer] : ddl_tpl_new_int(c->arena, (unsigned char)v->text[key->integer]);
}

static struct ddl_tpl_value *fn_index(struct ddl_tpl_call *c)
{
	struct ddl_tpl_value *v = c->args[0];

	for (size_t i = 1; v && i < c->n; i++)
		v = one_of(c, v, c->args[i]);
	return v;
}

static const struct ddl_tpl_shape *shape_of_index(const struct ddl_tpl_call *c)
{
	const struct ddl_tpl_shape *shape = ddl_tpl_shape_of(c->args[0]);

	for (size_t i = 1; i < c->n && shape; i++)
		shape = shape->type == DDL_TPL_STRING ? &ddl_tpl_int : shape->item;
	return shape ? shape : &ddl_tpl_any;
}

static struct ddl_tpl_value *fn_slice(struct ddl_tpl_call *c)
{
	const struct ddl_tpl_value *v = c->args[0];
	size_t n = v->type == DDL_TPL_STRING ? v->len : v->n;
	long long from = c->n > 1 ? c->args[1]->integer : 0, to = c->n > 2 ? c->args[2]->integer : (long long)n;
	struct ddl_tpl_value *list;

	if (v->type == DDL_TPL_MAP || from < 0 || to < from || (size_t)to > n)
		return ddl_tpl_error(c->ev, c->at, "slice: %s of %zu has no part from %lld to %lld", ddl_tpl_type_name(v), n, from, to);
	if (v->type == DDL_TPL_STRING)
		return ddl_tpl_new_text(c->arena, v->text + from, (size_t)(to - from));
	list = ddl_tpl_new_list(c->arena, v->shape);
	for (; from < to; from++)
		ddl_tpl_push(c->arena, list, v->items[from]);
	return list;
}

static const struct ddl_tpl_shape *shape_of_first(const struct ddl_tpl_call *c)
{
	return ddl_tpl_shape_of(c->args[0]);
}

/* "and" and "or" are the walk's own. */
const struct ddl_tpl_function ddl_tpl_builtins[] = {
	{ "not", "a", &ddl_tpl_bool, fn_not, NULL, NULL },
	{ "len", "l", &ddl_tpl_int, fn_len, NULL, NULL },
	{ "index", "l?a*", NULL, fn_index, NULL, shape_of_index },
	{ "slice", "l?ii", NULL, fn_slice, NULL, shape_of_first },
	{ "print", "?a*", &ddl_tpl_string, fn_print, NULL, NULL },
	{ "println", "?a*", &ddl_tpl_string, fn_println, NULL, NULL },
	{ "printf", "s?a*", &ddl_tpl_string, fn_printf, NULL, NULL },
	{ "eq", "aaa*", &ddl_tpl_bool, fn_eq, NULL, NULL },
	{ "ne", "aa", &ddl_tpl_bool, fn_ne, NULL, NULL },
	{ "lt", "aa", &ddl_tpl_bool, fn_order, NULL, NULL },
	{ "le", "aa", &ddl_tpl_bool, fn_order, NULL, NULL },
	{ "gt", "aa", &ddl_tpl_bool, fn_order, NULL, NULL },
	{ "ge", "aa", &ddl_tpl_bool, fn_order, NULL, NULL },
	{ "html", NULL, &ddl_tpl_string, NULL, "what ddlkit prints is no HTML", NULL },
	{ "js", NULL, &ddl_tpl_string, NULL, "what ddlkit prints is no JavaScript", NULL },
	{ "urlquery", NULL, &ddl_tpl_string, NULL, "what ddlkit prints is no URL", NULL },
	{ "call", NULL, &ddl_tpl_any, NULL, "no value is a function", NULL },
	{ .name = NULL },
};
