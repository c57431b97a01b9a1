/*
 * value.h - what templates print: a tree of values, and shapes, which say what there will be before it is there.
 *
 * A command describes its report by shapes, so that a template that asks for what no report has is refused before
 * the command does anything; and the JSON of a report follows from its shape.
 */
#ifndef DDL_TEMPLATE_VALUE_H
#define DDL_TEMPLATE_VALUE_H

#include <time.h>

#include "base/session.h"

enum ddl_tpl_type {
	DDL_TPL_NIL, DDL_TPL_BOOL, DDL_TPL_INT, DDL_TPL_FLOAT, DDL_TPL_STRING, DDL_TPL_TIME, DDL_TPL_DURATION,
	DDL_TPL_LIST, DDL_TPL_MAP, DDL_TPL_STRUCT,
	DDL_TPL_ANY,                 /* of a shape: only the value tells */
};

struct ddl_tpl_shape;
struct ddl_tpl_call;
struct ddl_tpl_value;

/* NULL: failed, which is reported. */
typedef struct ddl_tpl_value *ddl_tpl_fn(struct ddl_tpl_call *c);

enum {                               /* flags */
	DDL_TPL_OMIT = 1 << 0,       /* not in the JSON when it is empty, as Go's omitempty has it */
	DDL_TPL_MORE = 1 << 1,       /* in the JSON only where all is asked for (struct ddl_tpl_eval, more) */
};

/*
 * args: a letter for each argument: s a string, i an integer, l what has a length, t a time, a anything, r the whole
 * report; what stands behind "?" may be missing, and before "*" may be repeated.
 */
struct ddl_tpl_field {
	const char *name;            /* in templates; "": in JSON only */
	const char *json;            /* in JSON; NULL: not there */
	const struct ddl_tpl_shape *shape;
	unsigned flags;
	ddl_tpl_fn *method;          /* NULL: a field that is set */
	const char *args;            /* of the method; NULL: none */
};

struct ddl_tpl_shape {
	enum ddl_tpl_type type;
	const char *name;            /* of a struct, for messages: "a migration file" */
	const struct ddl_tpl_shape *item; /* of a list or map */
	const struct ddl_tpl_field *fields; /* of a struct; ends with a row without a name */
	const char *text;            /* the field that is printed for the whole struct; NULL: none */
	bool plain;                  /* in JSON too */
};

struct ddl_tpl_value {
	enum ddl_tpl_type type;
	bool unknown;                /* only its shape is known: a template is being checked */
	const struct ddl_tpl_shape *shape; /* NULL: that of its type, with items of which nothing is known */
	long long integer;           /* of a bool and an int; nanoseconds of a duration; seconds of a time */
	long nanoseconds;            /* of a time */
	double real;
	const char *text;            /* NUL-terminated behind len */
	size_t len;
	struct ddl_tpl_value **items; /* of a list, of a map in the order of its keys, of a struct as its shape's fields */
	const char **keys;           /* of a map */
	size_t n;
	const void *data;            /* of a struct: what its methods know */
};

extern const struct ddl_tpl_shape ddl_tpl_any, ddl_tpl_bool, ddl_tpl_int, ddl_tpl_float, ddl_tpl_string, ddl_tpl_time,
	ddl_tpl_duration, ddl_tpl_strings;

#define DDL_TPL_LIST_OF(shape) { .type = DDL_TPL_LIST, .item = (shape) }

struct ddl_tpl_value *ddl_tpl_new_nil(struct ddl_arena *a);
struct ddl_tpl_value *ddl_tpl_new_bool(struct ddl_arena *a, bool truth);
struct ddl_tpl_value *ddl_tpl_new_int(struct ddl_arena *a, long long n);
struct ddl_tpl_value *ddl_tpl_new_float(struct ddl_arena *a, double real);
struct ddl_tpl_value *ddl_tpl_new_duration(struct ddl_arena *a, long long nanoseconds);
struct ddl_tpl_value *ddl_tpl_new_time(struct ddl_arena *a, const struct timespec *t);
struct ddl_tpl_value *ddl_tpl_new_text(struct ddl_arena *a, const char *text, size_t len);
struct ddl_tpl_value *ddl_tpl_new_string(struct ddl_arena *a, const char *text); /* NULL: "" */

struct ddl_tpl_value *ddl_tpl_new_list(struct ddl_arena *a, const struct ddl_tpl_shape *shape);
void ddl_tpl_push(struct ddl_arena *a, struct ddl_tpl_value *list, struct ddl_tpl_value *item);

/* Keys are given in their order. */
struct ddl_tpl_value *ddl_tpl_new_map(struct ddl_arena *a);
void ddl_tpl_put(struct ddl_arena *a, struct ddl_tpl_value *map, const char *key, struct ddl_tpl_value *item);

/* All its fields are empty until they are set. The name is that of templates, or in JSON where they have none. */
struct ddl_tpl_value *ddl_tpl_new_struct(struct ddl_arena *a, const struct ddl_tpl_shape *shape);
void ddl_tpl_set(struct ddl_tpl_value *v, const char *name, struct ddl_tpl_value *field);
void ddl_tpl_set_string(struct ddl_arena *a, struct ddl_tpl_value *v, const char *name, const char *text);
void ddl_tpl_set_int(struct ddl_arena *a, struct ddl_tpl_value *v, const char *name, long long n);

/* One of which only the shape is known. */
struct ddl_tpl_value *ddl_tpl_new_unknown(struct ddl_arena *a, const struct ddl_tpl_shape *shape);

const struct ddl_tpl_shape *ddl_tpl_shape_of(const struct ddl_tpl_value *v);
const struct ddl_tpl_shape *ddl_tpl_item_shape(const struct ddl_tpl_value *v);

/* The row of a field; NULL: the shape has none of that name. *i is where the value is. */
const struct ddl_tpl_field *ddl_tpl_field_find(const struct ddl_tpl_shape *shape, const char *name, size_t *i);

bool ddl_tpl_truth(const struct ddl_tpl_value *v);
bool ddl_tpl_is_number(const struct ddl_tpl_value *v);
const char *ddl_tpl_type_name(const struct ddl_tpl_value *v); /* "a string" */

#endif
