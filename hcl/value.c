#include "hcl/value.h"

#include <string.h>

const char *ddl_hcl_type_name(const struct ddl_hcl_value *v)
{
	static const char *const names[] = {
		[DDL_HCL_V_NULL] = "null", [DDL_HCL_V_BOOL] = "a boolean", [DDL_HCL_V_NUMBER] = "a number",
		[DDL_HCL_V_STRING] = "a string", [DDL_HCL_V_LIST] = "a list", [DDL_HCL_V_OBJECT] = "an object",
		[DDL_HCL_V_SCOPE] = "all of something", [DDL_HCL_V_WORD] = "a name",
	};

	return names[v->type];
}

static struct ddl_hcl_value *new_value(struct ddl_session *s, enum ddl_hcl_type type, struct ddl_span at)
{
	struct ddl_hcl_value *v = DDL_NEW(&s->arena, struct ddl_hcl_value);

	v->type = type;
	v->at = at;
	return v;
}

struct ddl_hcl_value *ddl_hcl_null(struct ddl_session *s, struct ddl_span at)
{
	return new_value(s, DDL_HCL_V_NULL, at);
}

struct ddl_hcl_value *ddl_hcl_bool(struct ddl_session *s, bool truth, struct ddl_span at)
{
	struct ddl_hcl_value *v = new_value(s, DDL_HCL_V_BOOL, at);

	v->truth = truth;
	return v;
}

struct ddl_hcl_value *ddl_hcl_string(struct ddl_session *s, const char *text, size_t len, struct ddl_span at)
{
	struct ddl_hcl_value *v = new_value(s, DDL_HCL_V_STRING, at);

	v->text = (struct ddl_hcl_text){ ddl_memdup(&s->arena, text, len), len };
	return v;
}

struct ddl_hcl_value *ddl_hcl_string0(struct ddl_session *s, const char *text, struct ddl_span at)
{
	return ddl_hcl_string(s, text, strlen(text), at);
}

struct ddl_hcl_value *ddl_hcl_number_of(struct ddl_session *s, const char *text, struct ddl_span at)
{
	struct ddl_hcl_value *v = ddl_hcl_string0(s, text, at);

	v->type = DDL_HCL_V_NUMBER;
	return v;
}

struct ddl_hcl_value *ddl_hcl_integer(struct ddl_session *s, long long n, struct ddl_span at)
{
	return ddl_hcl_number_of(s, ddl_format(&s->arena, "%lld", n), at);
}

struct ddl_hcl_value *ddl_hcl_scope(struct ddl_session *s, const char *name, ddl_hcl_member_fn *member, const void *data)
{
	struct ddl_hcl_value *v = new_value(s, DDL_HCL_V_SCOPE, DDL_SPAN_NONE);

	v->text = (struct ddl_hcl_text){ name, strlen(name) };
	v->member = member;
	v->data = data;
	return v;
}

struct ddl_hcl_value *ddl_hcl_list(struct ddl_session *s, struct ddl_span at)
{
	return new_value(s, DDL_HCL_V_LIST, at);
}

/* Room is doubled when n is a power of two. */
static bool is_full(size_t n)
{
	return !(n & (n - 1));
}

static void *grown(struct ddl_session *s, const void *array, size_t n, size_t size)
{
	char *more = ddl_alloc_array(&s->arena, n ? 2 * n : 1, size);

	if (n)
		memcpy(more, array, n * size);
	return more;
}

void ddl_hcl_push(struct ddl_session *s, struct ddl_hcl_value *list, struct ddl_hcl_value *item)
{
	if (is_full(list->n))
		list->items = grown(s, list->items, list->n, sizeof(struct ddl_hcl_value *));
	list->items[list->n++] = item;
}

struct ddl_hcl_value *ddl_hcl_object(struct ddl_session *s, struct ddl_span at)
{
	return new_value(s, DDL_HCL_V_OBJECT, at);
}

bool ddl_hcl_text_is(struct ddl_hcl_text a, const char *b)
{
	return a.len == strlen(b) && !memcmp(a.text, b, a.len);
}

int ddl_hcl_text_compare(struct ddl_hcl_text a, struct ddl_hcl_text b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int c = n ? memcmp(a.text, b.text, n) : 0;

	return c ? c : a.len < b.len ? -1 : a.len > b.len;
}

/* Where the key is or would be. */
static size_t place_of(const struct ddl_hcl_value *object, struct ddl_hcl_text key, bool *there)
{
	size_t lo = 0, hi = object->n;

	*there = false;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		int c = ddl_hcl_text_compare(object->keys[mid], key);

		if (!c) {
			*there = true;
			return mid;
		}
		if (c < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

void ddl_hcl_set(struct ddl_session *s, struct ddl_hcl_value *o, struct ddl_hcl_text key, struct ddl_hcl_value *value)
{
	bool there;
	size_t i = place_of(o, key, &there);

	if (!there) {
		if (is_full(o->n)) {
			o->items = grown(s, o->items, o->n, sizeof(*o->items));
			o->keys = grown(s, o->keys, o->n, sizeof(*o->keys));
		}
		memmove(o->items + i + 1, o->items + i, (o->n - i) * sizeof(*o->items));
		memmove(o->keys + i + 1, o->keys + i, (o->n - i) * sizeof(*o->keys));
		o->n++;
		o->keys[i] = key;
	}
	o->items[i] = value;
}

void ddl_hcl_set0(struct ddl_session *s, struct ddl_hcl_value *o, const char *key, struct ddl_hcl_value *value)
{
	ddl_hcl_set(s, o, (struct ddl_hcl_text){ key, strlen(key) }, value);
}

struct ddl_hcl_value *ddl_hcl_lookup(const struct ddl_hcl_value *o, struct ddl_hcl_text key)
{
	bool there;
	size_t i = place_of(o, key, &there);

	return there ? o->items[i] : NULL;
}

struct ddl_hcl_value *ddl_hcl_lookup0(const struct ddl_hcl_value *o, const char *key)
{
	return ddl_hcl_lookup(o, (struct ddl_hcl_text){ key, strlen(key) });
}

static bool equal_numbers(const struct ddl_hcl_value *a, const struct ddl_hcl_value *b)
{
	struct ddl_hcl_decimal x, y;

	if (!ddl_hcl_decimal_read(&x, a->text.text, a->text.len) || !ddl_hcl_decimal_read(&y, b->text.text, b->text.len))
		return !ddl_hcl_text_compare(a->text, b->text);
	return !ddl_hcl_decimal_compare(&x, &y);
}

static bool equal_items(const struct ddl_hcl_value *a, const struct ddl_hcl_value *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++) {
		if (a->keys && b->keys && ddl_hcl_text_compare(a->keys[i], b->keys[i]))
			return false;
		if (!ddl_hcl_equal(a->items[i], b->items[i]))
			return false;
	}
	return true;
}

bool ddl_hcl_equal(const struct ddl_hcl_value *a, const struct ddl_hcl_value *b)
{
	if (a->type != b->type)
		return false;
	switch (a->type) {
	case DDL_HCL_V_NULL:
		return true;
	case DDL_HCL_V_BOOL:
		return a->truth == b->truth;
	case DDL_HCL_V_NUMBER:
		return equal_numbers(a, b);
	case DDL_HCL_V_STRING:
		return !ddl_hcl_text_compare(a->text, b->text);
	case DDL_HCL_V_LIST:
	case DDL_HCL_V_OBJECT:
		return equal_items(a, b);
	case DDL_HCL_V_SCOPE:
		return a->data == b->data && a->member == b->member;
	case DDL_HCL_V_WORD:
		return !ddl_hcl_text_compare(a->text, b->text) && !a->of == !b->of &&
		       (!a->of || ddl_hcl_equal(a->of, b->of)) && a->called == b->called && equal_items(a, b);
	}
	return false;
}

struct ddl_hcl_value *ddl_hcl_to_string(struct ddl_session *s, struct ddl_hcl_value *v)
{
	struct ddl_hcl_decimal d;

	if (v->type == DDL_HCL_V_BOOL)
		return ddl_hcl_string0(s, v->truth ? "true" : "false", v->at);
	if (v->type == DDL_HCL_V_NUMBER && ddl_hcl_decimal_read(&d, v->text.text, v->text.len))
		return ddl_hcl_string0(s, ddl_hcl_decimal_text(&s->arena, &d), v->at);
	return v->type == DDL_HCL_V_STRING ? v : NULL;
}

struct ddl_hcl_value *ddl_hcl_to_number(struct ddl_session *s, struct ddl_hcl_value *v)
{
	struct ddl_hcl_decimal d;

	if (v->type == DDL_HCL_V_NUMBER)
		return v;
	if (v->type != DDL_HCL_V_STRING || !ddl_hcl_decimal_read(&d, v->text.text, v->text.len))
		return NULL;
	return ddl_hcl_number_of(s, v->text.text, v->at);
}
