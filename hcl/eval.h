/*
 * eval.h - expressions to values.
 *
 * An expression is evaluated when its value is asked for, and only then. What
 * it cannot know by itself it asks the host.
 */
#ifndef DDL_HCL_EVAL_H
#define DDL_HCL_EVAL_H

#include "hcl/value.h"

struct ddl_hcl_eval;

/* The world outside; any may be NULL. Each reports when it fails, at the place given. */
struct ddl_hcl_host {
	void *data;
	const char *(*env)(void *data, const char *name);
	/* The bytes of a file, as the project may read it. */
	bool (*file)(void *data, const char *path, struct ddl_span at, struct ddl_buf *out);
	/* Paths that fit a pattern, a line each. */
	bool (*glob)(void *data, const char *pattern, struct ddl_span at, struct ddl_buf *out);
	void (*print)(void *data, const char *text);
};

struct ddl_hcl_frame {               /* names that a for expression gives */
	const struct ddl_hcl_frame *next;
	struct ddl_hcl_text name;    /* NULL: the item of a splat */
	struct ddl_hcl_value *value;
};

struct ddl_hcl_eval {
	struct ddl_session *session;
	const struct ddl_hcl_host *host;
	/* What a name at the root is; NULL: nothing. */
	struct ddl_hcl_value *(*root)(struct ddl_hcl_eval *ev, struct ddl_hcl_text name);
	void *data;                  /* root's */
	bool words;                  /* names and functions that nobody knows stand for themselves */
	/* private */
	const struct ddl_hcl_frame *frames;
	unsigned steps, depth;
};

/* NULL, reported, when the expression has no value. */
struct ddl_hcl_value *ddl_hcl_eval(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e);

/* Report what is wrong with a value; returns NULL. */
struct ddl_hcl_value *ddl_hcl_error(struct ddl_hcl_eval *ev, struct ddl_span at, const char *fmt, ...) DDL_PRINTF(3, 4);

/* The value as one of a type; NULL, reported, when it is none. */
struct ddl_hcl_value *ddl_hcl_as_string(struct ddl_hcl_eval *ev, struct ddl_hcl_value *v, struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_as_number(struct ddl_hcl_eval *ev, struct ddl_hcl_value *v, struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_as_bool(struct ddl_hcl_eval *ev, struct ddl_hcl_value *v, struct ddl_span at);

/* An item by a key that is a string or a number. */
struct ddl_hcl_value *ddl_hcl_item(struct ddl_hcl_eval *ev, struct ddl_hcl_value *of, struct ddl_hcl_value *which,
				   struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_member(struct ddl_hcl_eval *ev, struct ddl_hcl_value *of, struct ddl_hcl_text name,
				     struct ddl_span at);

/* A string that has ${} in it; ddl_hcl_eval of a DDL_HCL_TEMPLATE. */
struct ddl_hcl_value *ddl_hcl_eval_template(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e);

/* A call; ddl_hcl_eval of a DDL_HCL_CALL. */
struct ddl_hcl_value *ddl_hcl_eval_call(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e);

/* Key and value of the i-th item of a list or object, as a for expression sees them. */
struct ddl_hcl_value *ddl_hcl_key_at(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *of, size_t i);

/* Can it be walked? Reports what cannot. */
bool ddl_hcl_is_collection(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *v, struct ddl_span at);

/*
 * The rounds of a for: begin, then next until it is false. While a round lasts
 * the names of the for have values.
 */
struct ddl_hcl_round {
	struct ddl_hcl_frame key, value;
	const struct ddl_hcl_frame *outer;
	const struct ddl_hcl_value *of;
	size_t i;
};

bool ddl_hcl_round_begin(struct ddl_hcl_eval *ev, struct ddl_hcl_round *r, const struct ddl_hcl_expr *e);
bool ddl_hcl_round_next(struct ddl_hcl_eval *ev, struct ddl_hcl_round *r, const struct ddl_hcl_expr *e);

#endif
