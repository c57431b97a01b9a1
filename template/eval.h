/*
 * eval.h - templates checked and run.
 *
 * Both are the same walk. A check goes everywhere, with values of which only the shape is known; a run follows the
 * values. What a check lets pass may still fail in a run, as an index that no list has does.
 */
#ifndef DDL_TEMPLATE_EVAL_H
#define DDL_TEMPLATE_EVAL_H

#include "template/limits.h"
#include "template/parse.h"
#include "template/value.h"

struct ddl_tpl_function {
	const char *name;
	const char *args;            /* as in struct ddl_tpl_field */
	const struct ddl_tpl_shape *result; /* NULL: as result_of has it */
	ddl_tpl_fn *call;            /* NULL: known, and not there; refused tells why */
	const char *refused;
	const struct ddl_tpl_shape *(*result_of)(const struct ddl_tpl_call *c);
};

extern const struct ddl_tpl_function ddl_tpl_builtins[]; /* ends with a row without a name */

struct ddl_tpl_frame {               /* a variable */
	struct ddl_tpl_frame *next;
	const char *name;            /* with its "$" */
	struct ddl_tpl_value *value;
};

struct ddl_tpl_eval {
	struct ddl_tpl_set *set;
	struct ddl_session *session; /* of the set */
	const struct ddl_tpl_function *const *functions; /* tables beside the built-in one; ends with NULL */
	void *data;                  /* theirs */
	bool more;                   /* JSON has the fields that are marked so too */
	/* private */
	bool checking;
	struct ddl_buf *out;
	struct ddl_tpl_value *root, *dot;
	struct ddl_tpl_frame *frames;
	unsigned steps, depth, loops;
	size_t memory;               /* what the session's arena had at the start */
};

struct ddl_tpl_call {                /* of a function or method */
	struct ddl_tpl_eval *ev;
	struct ddl_arena *arena;     /* for what it makes */
	const char *name;
	struct ddl_span at;
	const struct ddl_tpl_value *self; /* of a method */
	struct ddl_tpl_value **args;
	size_t n;
};

/* Can the template be run with a value of that shape? False: reported. */
bool ddl_tpl_check(struct ddl_tpl_eval *ev, struct ddl_tpl *t, const struct ddl_tpl_shape *root);

/* Append what it prints. False: reported. */
bool ddl_tpl_run(struct ddl_tpl_eval *ev, struct ddl_tpl *t, struct ddl_tpl_value *root, struct ddl_buf *out);

/* Report what is wrong; returns NULL. */
struct ddl_tpl_value *ddl_tpl_error(struct ddl_tpl_eval *ev, struct ddl_span at, const char *fmt, ...) DDL_PRINTF(3, 4);

/* An argument as text: a string, or what is printed for it. NULL: it is not there. */
const char *ddl_tpl_arg(const struct ddl_tpl_call *c, size_t i);

/* The value of a field, made by its method where it has one. NULL: failed. */
struct ddl_tpl_value *ddl_tpl_get(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, size_t i, struct ddl_span at);

/* print.c: append a value as {{ . }} prints it. */
void ddl_tpl_print(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, struct ddl_buf *out);

/* json.c: indent NULL: on one line. Otherwise lines begin with prefix and indent. False: reported. */
bool ddl_tpl_json(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, const char *prefix, const char *indent, struct ddl_buf *out);

/* "1.5s", as Go writes a duration. */
void ddl_tpl_put_duration(struct ddl_buf *out, long long nanoseconds);

/* RFC 3339, with all digits of the second; and as Go prints a time. */
void ddl_tpl_put_time(struct ddl_buf *out, const struct ddl_tpl_value *t);
void ddl_tpl_put_moment(struct ddl_buf *out, const struct ddl_tpl_value *t);

#endif
