/* function_list.c - functions of lists, objects, numbers, and from one type to another. */
#include <string.h>

#include "hcl/function.h"

enum { MAX_RANGE = 10000 };

static struct ddl_hcl_value *integer(const struct ddl_hcl_call *c, size_t n)
{
	return ddl_hcl_integer(c->ev->session, (long long)n, c->expr->node.at);
}

static struct ddl_hcl_value *truth(const struct ddl_hcl_call *c, bool yes)
{
	return ddl_hcl_bool(c->ev->session, yes, c->expr->node.at);
}

static void push(const struct ddl_hcl_call *c, struct ddl_hcl_value *list, struct ddl_hcl_value *v)
{
	ddl_hcl_push(c->ev->session, list, v);
}

static bool has(const struct ddl_hcl_value *list, const struct ddl_hcl_value *v)
{
	for (size_t i = 0; i < list->n; i++)
		if (ddl_hcl_equal(list->items[i], v))
			return true;
	return false;
}

/* Lists and objects */

static struct ddl_hcl_value *run_length(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *v = c->args[0];
	size_t n = 0;

	if (v->type == DDL_HCL_V_LIST || v->type == DDL_HCL_V_OBJECT)
		return integer(c, v->n);
	if (v->type != DDL_HCL_V_STRING)
		return ddl_hcl_arg_error(c, 0, "%s has no length", ddl_hcl_type_name(v));
	for (size_t i = 0; i < v->text.len; i++)
		n += ((unsigned char)v->text.text[i] & 0xc0) != 0x80;
	return integer(c, n);
}

static struct ddl_hcl_value *run_empty(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *v = c->args[0];

	return truth(c, v->type == DDL_HCL_V_NULL || (v->type == DDL_HCL_V_STRING && !v->text.len) ||
		     ((v->type == DDL_HCL_V_LIST || v->type == DDL_HCL_V_OBJECT) && !v->n));
}

/* The items of all lists; those of a set once. */
static struct ddl_hcl_value *gather(const struct ddl_hcl_call *c, bool set)
{
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	for (size_t i = 0; i < c->n; i++) {
		const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, i);

		if (!list)
			return NULL;
		for (size_t k = 0; k < list->n; k++)
			if (!set || !has(out, list->items[k]))
				push(c, out, list->items[k]);
	}
	return out;
}

static struct ddl_hcl_value *run_concat(const struct ddl_hcl_call *c)
{
	return gather(c, false);
}

static struct ddl_hcl_value *run_contains(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);

	return list ? truth(c, has(list, c->args[1])) : NULL;
}

static struct ddl_hcl_value *run_distinct(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	for (size_t i = 0; list && i < list->n; i++)
		if (!has(out, list->items[i]))
			push(c, out, list->items[i]);
	return list ? out : NULL;
}

static struct ddl_hcl_value *run_element(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	long long i;

	if (!list || !ddl_hcl_arg_integer(c, 1, 0, DDL_HCL_MAX_TEXT, &i))
		return NULL;
	if (!list->n)
		return ddl_hcl_arg_error(c, 0, "the list is empty");
	return list->items[(size_t)i % list->n];
}

static bool flatten(const struct ddl_hcl_call *c, const struct ddl_hcl_value *list, struct ddl_hcl_value *out, unsigned depth)
{
	for (size_t i = 0; i < list->n; i++) {
		if (list->items[i]->type != DDL_HCL_V_LIST)
			push(c, out, list->items[i]);
		else if (depth == DDL_HCL_MAX_DEPTH || !flatten(c, list->items[i], out, depth + 1))
			return false;
	}
	return true;
}

static struct ddl_hcl_value *run_flatten(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	if (!list)
		return NULL;
	return flatten(c, list, out, 0) ? out : ddl_hcl_arg_error(c, 0, "the list is nested too deep");
}

static struct ddl_hcl_value *run_keys(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *o = ddl_hcl_arg_object(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	for (size_t i = 0; o && i < o->n; i++)
		push(c, out, ddl_hcl_key_at(c->ev, o, i));
	return o ? out : NULL;
}

static struct ddl_hcl_value *run_values(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *o = ddl_hcl_arg_object(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	for (size_t i = 0; o && i < o->n; i++)
		push(c, out, o->items[i]);
	return o ? out : NULL;
}

static struct ddl_hcl_value *run_lookup(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *o = ddl_hcl_arg_object(c, 0);
	const struct ddl_hcl_text *key = o ? ddl_hcl_arg_text(c, 1) : NULL;
	struct ddl_hcl_value *v = key ? ddl_hcl_lookup(o, *key) : NULL;

	if (v || !key)
		return v;
	return c->n > 2 ? c->args[2] : ddl_hcl_arg_error(c, 1, "the object has no \"%s\"", key->text);
}

static struct ddl_hcl_value *run_merge(const struct ddl_hcl_call *c)
{
	struct ddl_hcl_value *out = ddl_hcl_object(c->ev->session, c->expr->node.at);

	for (size_t i = 0; i < c->n; i++) {
		const struct ddl_hcl_value *o = c->args[i]->type == DDL_HCL_V_NULL ? NULL : ddl_hcl_arg_object(c, i);

		if (!o && c->args[i]->type != DDL_HCL_V_NULL)
			return NULL;
		for (size_t k = 0; o && k < o->n; k++)
			ddl_hcl_set(c->ev->session, out, o->keys[k], o->items[k]);
	}
	return out;
}

static struct ddl_hcl_value *run_zipmap(const struct ddl_hcl_call *c)
{
	struct ddl_hcl_value *out = ddl_hcl_object(c->ev->session, c->expr->node.at);
	const struct ddl_hcl_value *keys = ddl_hcl_arg_list(c, 0), *values = keys ? ddl_hcl_arg_list(c, 1) : NULL;

	if (!values)
		return NULL;
	if (keys->n != values->n)
		return ddl_hcl_arg_error(c, 1, "%zu keys have %zu values", keys->n, values->n);
	for (size_t i = 0; i < keys->n; i++) {
		struct ddl_hcl_value *key = ddl_hcl_as_string(c->ev, keys->items[i], c->expr->node.at);

		if (!key)
			return NULL;
		ddl_hcl_set(c->ev->session, out, key->text, values->items[i]);
	}
	return out;
}

static struct ddl_hcl_value *run_slice(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);
	long long from, to;

	if (!list || !ddl_hcl_arg_integer(c, 1, 0, (long long)list->n, &from) ||
	    !ddl_hcl_arg_integer(c, 2, from, (long long)list->n, &to))
		return NULL;
	for (; from < to; from++)
		push(c, out, list->items[from]);
	return out;
}

static struct ddl_hcl_value *run_reverse(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	for (size_t i = list ? list->n : 0; i; i--)
		push(c, out, list->items[i - 1]);
	return list ? out : NULL;
}

/* Of strings. Insertion into an object that sorts its keys would drop equal ones. */
static struct ddl_hcl_value *run_sort(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	for (size_t i = 0; list && i < list->n; i++) {
		struct ddl_hcl_value *v = ddl_hcl_to_string(c->ev->session, list->items[i]);
		size_t k = out->n;

		if (!v)
			return ddl_hcl_arg_error(c, 0, "item %zu is %s and no string", i, ddl_hcl_type_name(list->items[i]));
		push(c, out, v);
		for (; k && ddl_hcl_text_compare(out->items[k - 1]->text, v->text) > 0; k--)
			out->items[k] = out->items[k - 1];
		out->items[k] = v;
	}
	return list ? out : NULL;
}

static struct ddl_hcl_value *run_index(const struct ddl_hcl_call *c)
{
	return ddl_hcl_item(c->ev, c->args[0], c->args[1], c->expr->node.at);
}

static struct ddl_hcl_value *run_hasindex(const struct ddl_hcl_call *c)
{
	size_t mark = ddl_diags_mark(c->ev->session);
	bool there = run_index(c) != NULL;

	ddl_diags_rewind(c->ev->session, mark);
	return truth(c, there);
}

static struct ddl_hcl_value *run_compact(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	for (size_t i = 0; list && i < list->n; i++)
		if (list->items[i]->type != DDL_HCL_V_NULL &&
		    !(list->items[i]->type == DDL_HCL_V_STRING && !list->items[i]->text.len))
			push(c, out, list->items[i]);
	return list ? out : NULL;
}

static struct ddl_hcl_value *run_chunklist(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	struct ddl_hcl_value *out = ddl_hcl_result_list(c), *chunk = NULL;
	long long size;

	if (!list || !ddl_hcl_arg_integer(c, 1, 1, DDL_HCL_MAX_TEXT, &size))
		return NULL;
	for (size_t i = 0; i < list->n; i++) {
		if (i % (size_t)size == 0) {
			chunk = ddl_hcl_result_list(c);
			push(c, out, chunk);
		}
		push(c, chunk, list->items[i]);
	}
	return out;
}

static struct ddl_hcl_value *run_coalesce(const struct ddl_hcl_call *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->args[i]->type != DDL_HCL_V_NULL)
			return c->args[i];
	return ddl_hcl_arg_error(c, 0, "all arguments are null");
}

static struct ddl_hcl_value *run_coalescelist(const struct ddl_hcl_call *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->args[i]->n)
			return c->args[i];
	return ddl_hcl_arg_error(c, 0, "all lists are empty");
}

/* range(end), range(start, end), range(start, end, step) */
static struct ddl_hcl_value *run_range(const struct ddl_hcl_call *c)
{
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);
	long long start = 0, end, step = 1;

	if (!ddl_hcl_arg_integer(c, c->n > 1, -DDL_HCL_MAX_TEXT, DDL_HCL_MAX_TEXT, &end) ||
	    (c->n > 1 && !ddl_hcl_arg_integer(c, 0, -DDL_HCL_MAX_TEXT, DDL_HCL_MAX_TEXT, &start)) ||
	    (c->n > 2 && !ddl_hcl_arg_integer(c, 2, -DDL_HCL_MAX_TEXT, DDL_HCL_MAX_TEXT, &step)))
		return NULL;
	if (c->n < 3 && end < start)
		step = -1;
	if (!step)
		return ddl_hcl_arg_error(c, 2, "the step is 0");
	for (; step > 0 ? start < end : start > end; start += step) {
		if (out->n == MAX_RANGE)
			return ddl_hcl_arg_error(c, 0, "the list has more than %d items", MAX_RANGE);
		push(c, out, ddl_hcl_integer(c->ev->session, start, c->expr->node.at));
	}
	return out;
}

/* Sets are lists whose items differ */

static struct ddl_hcl_value *run_setunion(const struct ddl_hcl_call *c)
{
	return gather(c, true);
}

static struct ddl_hcl_value *chosen(const struct ddl_hcl_call *c, bool within)
{
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);
	const struct ddl_hcl_value *a = ddl_hcl_arg_list(c, 0), *b = a ? ddl_hcl_arg_list(c, 1) : NULL;

	for (size_t i = 0; b && i < a->n; i++)
		if (has(b, a->items[i]) == within && !has(out, a->items[i]))
			push(c, out, a->items[i]);
	return b ? out : NULL;
}

static struct ddl_hcl_value *run_setintersection(const struct ddl_hcl_call *c)
{
	return chosen(c, true);
}

static struct ddl_hcl_value *run_setsubtract(const struct ddl_hcl_call *c)
{
	return chosen(c, false);
}

static struct ddl_hcl_value *pairs(const struct ddl_hcl_call *c, const struct ddl_hcl_value *so_far, const struct ddl_hcl_value *list)
{
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	if (so_far->n && list->n > MAX_RANGE / so_far->n)
		return ddl_hcl_arg_error(c, 0, "the list has more than %d items", MAX_RANGE);
	for (size_t i = 0; i < so_far->n; i++)
		for (size_t k = 0; k < list->n; k++) {
			struct ddl_hcl_value *one = ddl_hcl_result_list(c);

			for (size_t j = 0; j < so_far->items[i]->n; j++)
				push(c, one, so_far->items[i]->items[j]);
			push(c, one, list->items[k]);
			push(c, out, one);
		}
	return out;
}

static struct ddl_hcl_value *run_setproduct(const struct ddl_hcl_call *c)
{
	struct ddl_hcl_value *out = ddl_hcl_result_list(c);

	push(c, out, ddl_hcl_result_list(c));
	for (size_t i = 0; out && i < c->n; i++) {
		const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, i);

		out = list ? pairs(c, out, list) : NULL;
	}
	return out;
}

static struct ddl_hcl_value *run_alltrue(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);

	for (size_t i = 0; list && i < list->n; i++)
		if (list->items[i]->type != DDL_HCL_V_BOOL || !list->items[i]->truth)
			return truth(c, false);
	return list ? truth(c, true) : NULL;
}

static struct ddl_hcl_value *run_anytrue(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);

	for (size_t i = 0; list && i < list->n; i++)
		if (list->items[i]->type == DDL_HCL_V_BOOL && list->items[i]->truth)
			return truth(c, true);
	return list ? truth(c, false) : NULL;
}

/* Types */

static struct ddl_hcl_value *run_tostring(const struct ddl_hcl_call *c)
{
	return c->args[0]->type == DDL_HCL_V_NULL ? c->args[0] : ddl_hcl_as_string(c->ev, c->args[0], c->expr->node.at);
}

static struct ddl_hcl_value *run_tonumber(const struct ddl_hcl_call *c)
{
	return c->args[0]->type == DDL_HCL_V_NULL ? c->args[0] : ddl_hcl_as_number(c->ev, c->args[0], c->expr->node.at);
}

static struct ddl_hcl_value *run_tobool(const struct ddl_hcl_call *c)
{
	return c->args[0]->type == DDL_HCL_V_NULL ? c->args[0] : ddl_hcl_as_bool(c->ev, c->args[0], c->expr->node.at);
}

static struct ddl_hcl_value *run_tolist(const struct ddl_hcl_call *c)
{
	return ddl_hcl_arg_list(c, 0) ? c->args[0] : NULL;
}

/* A set has each once, and in order. */
static struct ddl_hcl_value *run_toset(const struct ddl_hcl_call *c)
{
	struct ddl_hcl_call sorted = *c;
	struct ddl_hcl_value *v = run_distinct(c);

	for (size_t i = 0; v && i < v->n; i++)
		if (v->items[i]->type != DDL_HCL_V_STRING)
			return v;
	sorted.args = &v;
	return v ? run_sort(&sorted) : NULL;
}

static struct ddl_hcl_value *run_tomap(const struct ddl_hcl_call *c)
{
	return ddl_hcl_arg_object(c, 0) ? c->args[0] : NULL;
}

/* Numbers */

static bool decimal(const struct ddl_hcl_call *c, size_t i, struct ddl_hcl_decimal *d)
{
	struct ddl_hcl_value *v = ddl_hcl_to_number(c->ev->session, c->args[i]);

	if (v && ddl_hcl_decimal_read(d, v->text.text, v->text.len))
		return true;
	ddl_hcl_arg_error(c, i, "argument %zu is to be a number of at most %d digits", i + 1, DDL_HCL_MAX_DIGITS);
	return false;
}

static struct ddl_hcl_value *number(const struct ddl_hcl_call *c, const struct ddl_hcl_decimal *d)
{
	return ddl_hcl_number_of(c->ev->session, ddl_hcl_decimal_text(&c->ev->session->arena, d), c->expr->node.at);
}

static struct ddl_hcl_value *run_abs(const struct ddl_hcl_call *c)
{
	struct ddl_hcl_decimal d;

	if (!decimal(c, 0, &d))
		return NULL;
	d.negative = false;
	return number(c, &d);
}

static struct ddl_hcl_value *run_signum(const struct ddl_hcl_call *c)
{
	struct ddl_hcl_decimal d;

	if (!decimal(c, 0, &d))
		return NULL;
	return ddl_hcl_integer(c->ev->session, d.negative ? -1 : d.n > 0, c->expr->node.at);
}

/* To the whole number below or above. */
static struct ddl_hcl_value *rounded(const struct ddl_hcl_call *c, bool up)
{
	static const struct ddl_hcl_decimal one = { .n = 1, .digits = { 1 } };
	struct ddl_hcl_decimal d;
	bool left, negative;

	if (!decimal(c, 0, &d))
		return NULL;
	negative = d.negative;
	ddl_hcl_decimal_truncate(&d, &left);
	if (left && negative != up && !ddl_hcl_decimal_compute(up ? DDL_HCL_ADD : DDL_HCL_SUB, &d, &one, &d))
		return ddl_hcl_arg_error(c, 0, "the result has too many digits");
	return number(c, &d);
}

static struct ddl_hcl_value *run_ceil(const struct ddl_hcl_call *c)
{
	return rounded(c, true);
}

static struct ddl_hcl_value *run_floor(const struct ddl_hcl_call *c)
{
	return rounded(c, false);
}

static struct ddl_hcl_value *best(const struct ddl_hcl_call *c, int sign)
{
	struct ddl_hcl_decimal found, d;

	for (size_t i = 0; i < c->n; i++) {
		if (!decimal(c, i, &d))
			return NULL;
		if (!i || sign * ddl_hcl_decimal_compare(&d, &found) > 0)
			found = d;
	}
	return number(c, &found);
}

static struct ddl_hcl_value *run_max(const struct ddl_hcl_call *c)
{
	return best(c, 1);
}

static struct ddl_hcl_value *run_min(const struct ddl_hcl_call *c)
{
	return best(c, -1);
}

static struct ddl_hcl_value *run_parseint(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *text = ddl_hcl_arg_text(c, 0);
	unsigned long long value = 0;
	long long base;
	bool negative;

	if (!text || !ddl_hcl_arg_integer(c, 1, 2, 36, &base))
		return NULL;
	negative = *text->text == '-';
	for (const char *p = text->text + negative; *p || p == text->text + negative; p++) {
		char l = (char)(*p | 0x20);
		long long digit = *p >= '0' && *p <= '9' ? *p - '0' : l >= 'a' && l <= 'z' ? l - 'a' + 10 : base;

		if (digit >= base || value > (1ull << 58) / (unsigned long long)base)
			return ddl_hcl_arg_error(c, 0, "\"%.40s\" is no number in base %lld", text->text, base);
		value = value * (unsigned long long)base + (unsigned long long)digit;
	}
	return ddl_hcl_integer(c->ev->session, negative ? -(long long)value : (long long)value, c->expr->node.at);
}

static struct ddl_hcl_value *run_sum(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, 0);
	struct ddl_hcl_call items = *c;
	struct ddl_hcl_decimal sum = { 0 }, d;

	if (!list)
		return NULL;
	items.args = list->items;
	for (size_t i = 0; i < list->n; i++)
		if (!decimal(&items, i, &d))
			return NULL;
		else if (!ddl_hcl_decimal_compute(DDL_HCL_ADD, &sum, &d, &sum))
			return ddl_hcl_arg_error(c, 0, "the result has too many digits");
	return number(c, &sum);
}

const struct ddl_hcl_function ddl_hcl_list_functions[] = {
	{ "abs", 1, 1, run_abs },
	{ "alltrue", 1, 1, run_alltrue },
	{ "anytrue", 1, 1, run_anytrue },
	{ "ceil", 1, 1, run_ceil },
	{ "chunklist", 2, 2, run_chunklist },
	{ "coalesce", 1, DDL_HCL_MANY, run_coalesce },
	{ "coalescelist", 1, DDL_HCL_MANY, run_coalescelist },
	{ "compact", 1, 1, run_compact },
	{ "concat", 0, DDL_HCL_MANY, run_concat },
	{ "contains", 2, 2, run_contains },
	{ "distinct", 1, 1, run_distinct },
	{ "element", 2, 2, run_element },
	{ "empty", 1, 1, run_empty },
	{ "flatten", 1, 1, run_flatten },
	{ "floor", 1, 1, run_floor },
	{ "hasindex", 2, 2, run_hasindex },
	{ "index", 2, 2, run_index },
	{ "keys", 1, 1, run_keys },
	{ "length", 1, 1, run_length },
	{ "lookup", 2, 3, run_lookup },
	{ "max", 1, DDL_HCL_MANY, run_max },
	{ "merge", 0, DDL_HCL_MANY, run_merge },
	{ "min", 1, DDL_HCL_MANY, run_min },
	{ "parseint", 2, 2, run_parseint },
	{ "range", 1, 3, run_range },
	{ "reverse", 1, 1, run_reverse },
	{ "setintersection", 2, 2, run_setintersection },
	{ "setproduct", 1, DDL_HCL_MANY, run_setproduct },
	{ "setsubtract", 2, 2, run_setsubtract },
	{ "setunion", 1, DDL_HCL_MANY, run_setunion },
	{ "signum", 1, 1, run_signum },
	{ "slice", 3, 3, run_slice },
	{ "sort", 1, 1, run_sort },
	{ "sum", 1, 1, run_sum },
	{ "tobool", 1, 1, run_tobool },
	{ "tolist", 1, 1, run_tolist },
	{ "tomap", 1, 1, run_tomap },
	{ "tonumber", 1, 1, run_tonumber },
	{ "toset", 1, 1, run_toset },
	{ "tostring", 1, 1, run_tostring },
	{ "values", 1, 1, run_values },
	{ "zipmap", 2, 2, run_zipmap },
	{ NULL, 0, 0, NULL },
};
