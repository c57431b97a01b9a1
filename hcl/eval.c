#include "hcl/eval.h"

#include <stdarg.h>
#include <string.h>

enum { MAX_EVAL_DEPTH = 2000 };

struct ddl_hcl_value *ddl_hcl_error(struct ddl_hcl_eval *ev, struct ddl_span at, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	ddl_vreport(ev->session, DDL_DIAG_HCL_VALUE, at, fmt, ap);
	va_end(ap);
	return NULL;
}

struct ddl_hcl_value *ddl_hcl_as_string(struct ddl_hcl_eval *ev, struct ddl_hcl_value *v, struct ddl_span at)
{
	struct ddl_hcl_value *text = ddl_hcl_to_string(ev->session, v);

	return text ? text : ddl_hcl_error(ev, at, "a string is wanted here, not %s", ddl_hcl_type_name(v));
}

struct ddl_hcl_value *ddl_hcl_as_number(struct ddl_hcl_eval *ev, struct ddl_hcl_value *v, struct ddl_span at)
{
	struct ddl_hcl_value *number = ddl_hcl_to_number(ev->session, v);

	return number ? number : ddl_hcl_error(ev, at, "a number is wanted here, not %s", ddl_hcl_type_name(v));
}

struct ddl_hcl_value *ddl_hcl_as_bool(struct ddl_hcl_eval *ev, struct ddl_hcl_value *v, struct ddl_span at)
{
	if (v->type == DDL_HCL_V_BOOL)
		return v;
	if (v->type == DDL_HCL_V_STRING && (ddl_hcl_text_is(v->text, "true") || ddl_hcl_text_is(v->text, "false")))
		return ddl_hcl_bool(ev->session, *v->text.text == 't', v->at);
	return ddl_hcl_error(ev, at, "a boolean is wanted here, not %s", ddl_hcl_type_name(v));
}

/* Names */

static struct ddl_hcl_value *word(struct ddl_hcl_eval *ev, struct ddl_hcl_text name, struct ddl_hcl_value *of,
				  struct ddl_span at)
{
	struct ddl_hcl_value *v = ddl_hcl_string(ev->session, name.text, name.len, at);

	v->type = DDL_HCL_V_WORD;
	v->of = of;
	return v;
}

static struct ddl_hcl_value *name(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *v;

	for (const struct ddl_hcl_frame *f = ev->frames; f; f = f->next)
		if (f->name.text && !ddl_hcl_text_compare(f->name, e->text))
			return f->value;
	v = ev->root ? ev->root(ev, e->text) : NULL;
	if (v)
		return v;
	if (ev->words)
		return word(ev, e->text, NULL, e->node.at);
	return ddl_hcl_error(ev, e->node.at, "there is no \"%s\" here", e->text.text);
}

struct ddl_hcl_value *ddl_hcl_member(struct ddl_hcl_eval *ev, struct ddl_hcl_value *of, struct ddl_hcl_text key,
				     struct ddl_span at)
{
	struct ddl_hcl_value *v;

	if (of->type == DDL_HCL_V_SCOPE)
		return of->member(ev, of, key, at);
	if (of->type == DDL_HCL_V_WORD)
		return word(ev, key, of, at);
	if (of->type != DDL_HCL_V_OBJECT)
		return ddl_hcl_error(ev, at, "%s has no \"%s\"", ddl_hcl_type_name(of), key.text);
	v = ddl_hcl_lookup(of, key);
	return v ? v : ddl_hcl_error(ev, at, "the object has no \"%s\"", key.text);
}

struct ddl_hcl_value *ddl_hcl_item(struct ddl_hcl_eval *ev, struct ddl_hcl_value *of, struct ddl_hcl_value *which,
				   struct ddl_span at)
{
	struct ddl_hcl_value *key;
	struct ddl_hcl_decimal d;
	long long i;

	if (of->type != DDL_HCL_V_LIST) {
		key = ddl_hcl_as_string(ev, which, at);
		return key ? ddl_hcl_member(ev, of, key->text, at) : NULL;
	}
	key = ddl_hcl_as_number(ev, which, at);
	if (!key)
		return NULL;
	if (!ddl_hcl_decimal_read(&d, key->text.text, key->text.len) || !ddl_hcl_decimal_integer(&d, 0, (long long)of->n - 1, &i))
		return ddl_hcl_error(ev, at, "the list has %zu items, and none of number %s", of->n, key->text.text);
	return of->items[i];
}

static struct ddl_hcl_value *get(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *of = ddl_hcl_eval(ev, e->args[0]);

	return of ? ddl_hcl_member(ev, of, e->text, e->node.at) : NULL;
}

static struct ddl_hcl_value *item(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *of = ddl_hcl_eval(ev, e->args[0]), *which = of ? ddl_hcl_eval(ev, e->args[1]) : NULL;

	return which ? ddl_hcl_item(ev, of, which, e->node.at) : NULL;
}

/* Operators */

static struct ddl_hcl_value *number_op(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, struct ddl_hcl_value *x,
				       struct ddl_hcl_value *y)
{
	struct ddl_hcl_decimal a, b, c;
	int order;

	x = ddl_hcl_as_number(ev, x, e->args[0]->node.at);
	y = x ? ddl_hcl_as_number(ev, y, e->args[1]->node.at) : NULL;
	if (!y)
		return NULL;
	if (!ddl_hcl_decimal_read(&a, x->text.text, x->text.len) || !ddl_hcl_decimal_read(&b, y->text.text, y->text.len))
		return ddl_hcl_error(ev, e->node.at, "a number with more than %d digits cannot be computed with",
				     DDL_HCL_MAX_DIGITS);
	order = ddl_hcl_decimal_compare(&a, &b);
	switch (e->kind) {
	case DDL_HCL_LT:
		return ddl_hcl_bool(ev->session, order < 0, e->node.at);
	case DDL_HCL_LE:
		return ddl_hcl_bool(ev->session, order <= 0, e->node.at);
	case DDL_HCL_GT:
		return ddl_hcl_bool(ev->session, order > 0, e->node.at);
	case DDL_HCL_GE:
		return ddl_hcl_bool(ev->session, order >= 0, e->node.at);
	default:
		break;
	}
	if (!b.n && (e->kind == DDL_HCL_DIV || e->kind == DDL_HCL_MOD))
		return ddl_hcl_error(ev, e->node.at, "this divides by zero");
	if (!ddl_hcl_decimal_compute(e->kind, &a, &b, &c))
		return ddl_hcl_error(ev, e->node.at, "the result has more than %d digits", DDL_HCL_MAX_DIGITS);
	return ddl_hcl_number_of(ev->session, ddl_hcl_decimal_text(&ev->session->arena, &c), e->node.at);
}

/* Both sides always have a value: what is wrong in one is not hidden by the other. */
static struct ddl_hcl_value *logic(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, struct ddl_hcl_value *x,
				   struct ddl_hcl_value *y)
{
	x = ddl_hcl_as_bool(ev, x, e->args[0]->node.at);
	y = x ? ddl_hcl_as_bool(ev, y, e->args[1]->node.at) : NULL;
	if (!y)
		return NULL;
	return ddl_hcl_bool(ev->session, e->kind == DDL_HCL_AND ? x->truth && y->truth : x->truth || y->truth, e->node.at);
}

static struct ddl_hcl_value *binary(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *x = ddl_hcl_eval(ev, e->args[0]), *y = x ? ddl_hcl_eval(ev, e->args[1]) : NULL;

	if (!y)
		return NULL;
	if (e->kind == DDL_HCL_EQ || e->kind == DDL_HCL_NE)
		return ddl_hcl_bool(ev->session, ddl_hcl_equal(x, y) == (e->kind == DDL_HCL_EQ), e->node.at);
	if (e->kind == DDL_HCL_AND || e->kind == DDL_HCL_OR)
		return logic(ev, e, x, y);
	return number_op(ev, e, x, y);
}

static struct ddl_hcl_value *negate(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *v = ddl_hcl_eval(ev, e->args[0]);
	const char *text;

	v = v ? ddl_hcl_as_number(ev, v, e->args[0]->node.at) : NULL;
	if (!v)
		return NULL;
	text = v->text.text;
	return ddl_hcl_number_of(ev->session, *text == '-' ? text + 1 : ddl_format(&ev->session->arena, "-%s", text),
				 e->node.at);
}

static struct ddl_hcl_value *not(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *v = ddl_hcl_eval(ev, e->args[0]);

	v = v ? ddl_hcl_as_bool(ev, v, e->args[0]->node.at) : NULL;
	return v ? ddl_hcl_bool(ev->session, !v->truth, e->node.at) : NULL;
}

static struct ddl_hcl_value *choice(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *v = ddl_hcl_eval(ev, e->args[0]);

	v = v ? ddl_hcl_as_bool(ev, v, e->args[0]->node.at) : NULL;
	return v ? ddl_hcl_eval(ev, e->args[v->truth ? 1 : 2]) : NULL;
}

/* Collections */

static struct ddl_hcl_value *tuple(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *list = ddl_hcl_list(ev->session, e->node.at);

	DDL_EACH(struct ddl_hcl_expr, i, &e->items) {
		struct ddl_hcl_value *v = ddl_hcl_eval(ev, i);

		if (!v)
			return NULL;
		ddl_hcl_push(ev->session, list, v);
	}
	return list;
}

/* A bare name is a key, not a variable. */
static struct ddl_hcl_value *key_of(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *key)
{
	struct ddl_hcl_value *v;

	if (key->kind == DDL_HCL_NAME || key->kind == DDL_HCL_NULL || key->kind == DDL_HCL_TRUE || key->kind == DDL_HCL_FALSE)
		return ddl_hcl_string(ev->session, key->text.text, key->text.len, key->node.at);
	v = ddl_hcl_eval(ev, key);
	return v ? ddl_hcl_as_string(ev, v, key->node.at) : NULL;
}

static struct ddl_hcl_value *object(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *o = ddl_hcl_object(ev->session, e->node.at);

	DDL_EACH(struct ddl_hcl_expr, pair, &e->items) {
		struct ddl_hcl_value *key = key_of(ev, pair->args[0]), *v = key ? ddl_hcl_eval(ev, pair->args[1]) : NULL;

		if (!v)
			return NULL;
		ddl_hcl_set(ev->session, o, key->text, v);
	}
	return o;
}

bool ddl_hcl_is_collection(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *v, struct ddl_span at)
{
	if (v->type == DDL_HCL_V_LIST || v->type == DDL_HCL_V_OBJECT)
		return true;
	ddl_hcl_error(ev, at, "a list or an object is wanted here, not %s", ddl_hcl_type_name(v));
	return false;
}

struct ddl_hcl_value *ddl_hcl_key_at(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *of, size_t i)
{
	if (of->type == DDL_HCL_V_OBJECT)
		return ddl_hcl_string(ev->session, of->keys[i].text, of->keys[i].len, of->at);
	return ddl_hcl_integer(ev->session, (long long)i, of->at);
}

bool ddl_hcl_round_begin(struct ddl_hcl_eval *ev, struct ddl_hcl_round *r, const struct ddl_hcl_expr *e)
{
	*r = (struct ddl_hcl_round){ .outer = ev->frames };
	r->of = ddl_hcl_eval(ev, e->args[0]);
	return r->of && ddl_hcl_is_collection(ev, r->of, e->args[0]->node.at);
}

bool ddl_hcl_round_next(struct ddl_hcl_eval *ev, struct ddl_hcl_round *r, const struct ddl_hcl_expr *e)
{
	ev->frames = r->outer;
	if (r->i == r->of->n)
		return false;
	r->value = (struct ddl_hcl_frame){ r->outer, e->text2, r->of->items[r->i] };
	ev->frames = &r->value;
	if (e->text.text) {
		r->key = (struct ddl_hcl_frame){ &r->value, e->text, ddl_hcl_key_at(ev, r->of, r->i) };
		ev->frames = &r->key;
	}
	r->i++;
	return true;
}

/* Does the item count, by the "if" of a for? */
static bool counts(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *cond, bool *yes)
{
	struct ddl_hcl_value *v;

	*yes = true;
	if (!cond)
		return true;
	v = ddl_hcl_eval(ev, cond);
	v = v ? ddl_hcl_as_bool(ev, v, cond->node.at) : NULL;
	*yes = v && v->truth;
	return v != NULL;
}

static bool add_tuple_item(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, struct ddl_hcl_value *list)
{
	struct ddl_hcl_value *v = ddl_hcl_eval(ev, e->args[1]);

	if (v)
		ddl_hcl_push(ev->session, list, v);
	return v != NULL;
}

static bool add_object_item(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, struct ddl_hcl_value *o)
{
	struct ddl_hcl_value *key = ddl_hcl_eval(ev, e->args[3]), *v, *group;

	key = key ? ddl_hcl_as_string(ev, key, e->args[3]->node.at) : NULL;
	v = key ? ddl_hcl_eval(ev, e->args[1]) : NULL;
	if (!v)
		return false;
	group = ddl_hcl_lookup(o, key->text);
	if (!(e->flags & DDL_HCL_SPREAD)) {
		if (!group)
			ddl_hcl_set(ev->session, o, key->text, v);
		else
			ddl_hcl_error(ev, e->args[3]->node.at, "two items have the key \"%s\"; \"...\" would group them",
				      key->text.text);
		return !group;
	}
	if (!group) {
		group = ddl_hcl_list(ev->session, e->node.at);
		ddl_hcl_set(ev->session, o, key->text, group);
	}
	ddl_hcl_push(ev->session, group, v);
	return true;
}

static struct ddl_hcl_value *for_expr(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	bool is_tuple = e->kind == DDL_HCL_FOR_TUPLE, fine = true, yes;
	struct ddl_hcl_value *out = is_tuple ? ddl_hcl_list(ev->session, e->node.at) : ddl_hcl_object(ev->session, e->node.at);
	struct ddl_hcl_round r;

	if (!ddl_hcl_round_begin(ev, &r, e))
		return NULL;
	while (fine && ddl_hcl_round_next(ev, &r, e)) {
		fine = counts(ev, e->args[2], &yes);
		if (yes)
			fine = is_tuple ? add_tuple_item(ev, e, out) : add_object_item(ev, e, out);
	}
	ev->frames = r.outer;
	return fine ? out : NULL;
}

/* Of what is no list there is one item; of null none. */
static struct ddl_hcl_value *splat(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *of = ddl_hcl_eval(ev, e->args[0]), *list = ddl_hcl_list(ev->session, e->node.at), *v;
	const struct ddl_hcl_frame *outer = ev->frames;
	struct ddl_hcl_frame frame = { outer, { NULL, 0 }, NULL };
	size_t n = !of || of->type == DDL_HCL_V_NULL ? 0 : of->type == DDL_HCL_V_LIST ? of->n : 1;

	if (!of)
		return NULL;
	for (size_t i = 0; i < n; i++) {
		frame.value = of->type == DDL_HCL_V_LIST ? of->items[i] : of;
		ev->frames = &frame;
		v = ddl_hcl_eval(ev, e->args[1]);
		ev->frames = outer;
		if (!v)
			return NULL;
		ddl_hcl_push(ev->session, list, v);
	}
	return list;
}

static struct ddl_hcl_value *each_item(struct ddl_hcl_eval *ev)
{
	const struct ddl_hcl_frame *f = ev->frames;

	while (f->name.text)
		f = f->next;
	return f->value;
}

static struct ddl_hcl_value *eval(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	switch (e->kind) {
	case DDL_HCL_NULL:
		return ddl_hcl_null(ev->session, e->node.at);
	case DDL_HCL_TRUE:
	case DDL_HCL_FALSE:
		return ddl_hcl_bool(ev->session, e->kind == DDL_HCL_TRUE, e->node.at);
	case DDL_HCL_NUMBER:
		return ddl_hcl_number_of(ev->session, e->text.text, e->node.at);
	case DDL_HCL_STRING:
		return ddl_hcl_string(ev->session, e->text.text, e->text.len, e->node.at);
	case DDL_HCL_TEMPLATE:
		return ddl_hcl_eval_template(ev, e);
	case DDL_HCL_NAME:
		return name(ev, e);
	case DDL_HCL_GET:
		return get(ev, e);
	case DDL_HCL_INDEX:
		return item(ev, e);
	case DDL_HCL_SPLAT:
		return splat(ev, e);
	case DDL_HCL_EACH_ITEM:
		return each_item(ev);
	case DDL_HCL_CALL:
		return ddl_hcl_eval_call(ev, e);
	case DDL_HCL_TUPLE:
		return tuple(ev, e);
	case DDL_HCL_OBJECT:
		return object(ev, e);
	case DDL_HCL_FOR_TUPLE:
	case DDL_HCL_FOR_OBJECT:
		return for_expr(ev, e);
	case DDL_HCL_NOT:
		return not(ev, e);
	case DDL_HCL_MINUS:
		return negate(ev, e);
	case DDL_HCL_CHOICE:
		return choice(ev, e);
	case DDL_HCL_PAREN:
		return ddl_hcl_eval(ev, e->args[0]);
	case DDL_HCL_IF_PART: case DDL_HCL_FOR_PART: case DDL_HCL_PAIR:
		break;                  /* within templates and objects only */
	default:
		return binary(ev, e);
	}
	return NULL;
}

struct ddl_hcl_value *ddl_hcl_eval(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	struct ddl_hcl_value *v;

	if (++ev->steps > DDL_HCL_MAX_STEPS)
		return ev->steps > DDL_HCL_MAX_STEPS + 1 ? NULL
			: ddl_hcl_error(ev, e->node.at, "more than %d expressions were evaluated", DDL_HCL_MAX_STEPS);
	if (ev->depth == MAX_EVAL_DEPTH)
		return ddl_hcl_error(ev, e->node.at, "expressions that need each other are nested too deep");
	ev->depth++;
	v = eval(ev, e);
	ev->depth--;
	return v;
}
