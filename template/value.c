#include "template/value.h"

#include <string.h>

const struct ddl_tpl_shape ddl_tpl_any = { .type = DDL_TPL_ANY };
const struct ddl_tpl_shape ddl_tpl_bool = { .type = DDL_TPL_BOOL };
const struct ddl_tpl_shape ddl_tpl_int = { .type = DDL_TPL_INT };
const struct ddl_tpl_shape ddl_tpl_float = { .type = DDL_TPL_FLOAT };
const struct ddl_tpl_shape ddl_tpl_string = { .type = DDL_TPL_STRING };
const struct ddl_tpl_shape ddl_tpl_strings = DDL_TPL_LIST_OF(&ddl_tpl_string);
static const struct ddl_tpl_shape shape_nil = { .type = DDL_TPL_NIL };
static const struct ddl_tpl_shape shape_list = DDL_TPL_LIST_OF(&ddl_tpl_any);
static const struct ddl_tpl_shape shape_map = { .type = DDL_TPL_MAP, .item = &ddl_tpl_any };

static struct ddl_tpl_value *new_value(struct ddl_arena *a, enum ddl_tpl_type type)
{
	struct ddl_tpl_value *v = DDL_NEW(a, struct ddl_tpl_value);

	v->type = type;
	v->text = "";
	return v;
}

struct ddl_tpl_value *ddl_tpl_new_nil(struct ddl_arena *a)
{
	return new_value(a, DDL_TPL_NIL);
}

struct ddl_tpl_value *ddl_tpl_new_bool(struct ddl_arena *a, bool truth)
{
	struct ddl_tpl_value *v = new_value(a, DDL_TPL_BOOL);

	v->integer = truth;
	return v;
}

struct ddl_tpl_value *ddl_tpl_new_int(struct ddl_arena *a, long long n)
{
	struct ddl_tpl_value *v = new_value(a, DDL_TPL_INT);

	v->integer = n;
	return v;
}

struct ddl_tpl_value *ddl_tpl_new_float(struct ddl_arena *a, double real)
{
	struct ddl_tpl_value *v = new_value(a, DDL_TPL_FLOAT);

	v->real = real;
	return v;
}

struct ddl_tpl_value *ddl_tpl_new_duration(struct ddl_arena *a, long long nanoseconds)
{
	struct ddl_tpl_value *v = new_value(a, DDL_TPL_DURATION);

	v->integer = nanoseconds;
	return v;
}

struct ddl_tpl_value *ddl_tpl_new_time(struct ddl_arena *a, const struct timespec *t)
{
	struct ddl_tpl_value *v = new_value(a, DDL_TPL_TIME);

	v->integer = (long long)t->tv_sec;
	v->nanoseconds = t->tv_nsec;
	return v;
}

struct ddl_tpl_value *ddl_tpl_new_text(struct ddl_arena *a, const char *text, size_t len)
{
	struct ddl_tpl_value *v = new_value(a, DDL_TPL_STRING);

	v->text = ddl_memdup(a, text, len);
	v->len = len;
	return v;
}

struct ddl_tpl_value *ddl_tpl_new_string(struct ddl_arena *a, const char *text)
{
	return ddl_tpl_new_text(a, text ? text : "", text ? strlen(text) : 0);
}

struct ddl_tpl_value *ddl_tpl_new_list(struct ddl_arena *a, const struct ddl_tpl_shape *shape)
{
	struct ddl_tpl_value *v = new_value(a, DDL_TPL_LIST);

	v->shape = shape;
	return v;
}

/* Room is doubled when n is a power of two. */
static void *with_room(struct ddl_arena *a, const void *array, size_t n, size_t size)
{
	char *more;

	if (n & (n - 1))
		return NULL;
	more = ddl_alloc_array(a, n ? 2 * n : 1, size);
	if (n)
		memcpy(more, array, n * size);
	return more;
}

void ddl_tpl_push(struct ddl_arena *a, struct ddl_tpl_value *list, struct ddl_tpl_value *item)
{
	struct ddl_tpl_value **more = with_room(a, list->items, list->n, sizeof(*list->items));

	if (more)
		list->items = more;
	list->items[list->n++] = item;
}

struct ddl_tpl_value *ddl_tpl_new_map(struct ddl_arena *a)
{
	return new_value(a, DDL_TPL_MAP);
}

void ddl_tpl_put(struct ddl_arena *a, struct ddl_tpl_value *map, const char *key, struct ddl_tpl_value *item)
{
	const char **more = with_room(a, map->keys, map->n, sizeof(*map->keys));

	if (more)
		map->keys = more;
	map->keys[map->n] = key;
	ddl_tpl_push(a, map, item);
}

static struct ddl_tpl_value *empty(struct ddl_arena *a, const struct ddl_tpl_shape *shape)
{
	if (shape->type == DDL_TPL_STRUCT || shape->type == DDL_TPL_ANY)
		return ddl_tpl_new_nil(a);
	return shape->type == DDL_TPL_LIST ? ddl_tpl_new_list(a, shape) : new_value(a, shape->type);
}

struct ddl_tpl_value *ddl_tpl_new_struct(struct ddl_arena *a, const struct ddl_tpl_shape *shape)
{
	struct ddl_tpl_value *v = new_value(a, DDL_TPL_STRUCT);

	v->shape = shape;
	while (shape->fields[v->n].name)
		v->n++;
	v->items = DDL_NEW_ARRAY(a, v->n, struct ddl_tpl_value *);
	for (size_t i = 0; i < v->n; i++)
		v->items[i] = empty(a, shape->fields[i].shape);
	return v;
}

void ddl_tpl_set(struct ddl_tpl_value *v, const char *name, struct ddl_tpl_value *field)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct ddl_tpl_field *f = &v->shape->fields[i];

		if (!strcmp(*f->name ? f->name : f->json, name)) {
			v->items[i] = field;
			return;
		}
	}
}

void ddl_tpl_set_string(struct ddl_arena *a, struct ddl_tpl_value *v, const char *name, const char *text)
{
	ddl_tpl_set(v, name, ddl_tpl_new_string(a, text));
}

void ddl_tpl_set_int(struct ddl_arena *a, struct ddl_tpl_value *v, const char *name, long long n)
{
	ddl_tpl_set(v, name, ddl_tpl_new_int(a, n));
}

struct ddl_tpl_value *ddl_tpl_new_unknown(struct ddl_arena *a, const struct ddl_tpl_shape *shape)
{
	struct ddl_tpl_value *v = new_value(a, shape->type);

	v->shape = shape;
	v->unknown = true;
	return v;
}

const struct ddl_tpl_shape *ddl_tpl_shape_of(const struct ddl_tpl_value *v)
{
	static const struct ddl_tpl_shape *const shapes[] = {
		[DDL_TPL_NIL] = &shape_nil, [DDL_TPL_BOOL] = &ddl_tpl_bool, [DDL_TPL_INT] = &ddl_tpl_int,
		[DDL_TPL_FLOAT] = &ddl_tpl_float, [DDL_TPL_STRING] = &ddl_tpl_string, [DDL_TPL_TIME] = &ddl_tpl_time,
		[DDL_TPL_DURATION] = &ddl_tpl_duration, [DDL_TPL_LIST] = &shape_list, [DDL_TPL_MAP] = &shape_map,
		[DDL_TPL_STRUCT] = &ddl_tpl_any, [DDL_TPL_ANY] = &ddl_tpl_any,
	};

	return v->shape ? v->shape : shapes[v->type];
}

const struct ddl_tpl_shape *ddl_tpl_item_shape(const struct ddl_tpl_value *v)
{
	const struct ddl_tpl_shape *item = ddl_tpl_shape_of(v)->item;

	return item ? item : &ddl_tpl_any;
}

const struct ddl_tpl_field *ddl_tpl_field_find(const struct ddl_tpl_shape *shape, const char *name, size_t *i)
{
	for (*i = 0; shape->fields && shape->fields[*i].name; ++*i)
		if (*name && !strcmp(shape->fields[*i].name, name))
			return &shape->fields[*i];
	return NULL;
}

bool ddl_tpl_truth(const struct ddl_tpl_value *v)
{
	switch (v->type) {
	case DDL_TPL_NIL:
		return false;
	case DDL_TPL_BOOL:
	case DDL_TPL_INT:
	case DDL_TPL_DURATION:
		return v->integer != 0;
	case DDL_TPL_FLOAT:
		return v->real != 0;
	case DDL_TPL_STRING:
		return v->len != 0;
	case DDL_TPL_LIST:
	case DDL_TPL_MAP:
		return v->n != 0;
	case DDL_TPL_TIME:
	case DDL_TPL_STRUCT:
	case DDL_TPL_ANY:
		return true;
	}
	return false;
}

bool ddl_tpl_is_number(const struct ddl_tpl_value *v)
{
	return v->type == DDL_TPL_INT || v->type == DDL_TPL_FLOAT || v->type == DDL_TPL_DURATION;
}

const char *ddl_tpl_type_name(const struct ddl_tpl_value *v)
{
	static const char *const names[] = {
		[DDL_TPL_NIL] = "nil", [DDL_TPL_BOOL] = "a boolean", [DDL_TPL_INT] = "a number", [DDL_TPL_FLOAT] = "a number",
		[DDL_TPL_STRING] = "a string", [DDL_TPL_TIME] = "a time", [DDL_TPL_DURATION] = "a duration",
		[DDL_TPL_LIST] = "a list", [DDL_TPL_MAP] = "a map", [DDL_TPL_STRUCT] = "a struct", [DDL_TPL_ANY] = "something",
	};

	return v->type == DDL_TPL_STRUCT && v->shape && v->shape->name ? v->shape->name : names[v->type];
}
