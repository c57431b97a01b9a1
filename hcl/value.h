/*
 * value.h - what expressions are worth.
 *
 * Values do not change once made, and so may be shared. Numbers are text: the
 * decimal that was written or computed, exact. There is no unknown value.
 */
#ifndef DDL_HCL_VALUE_H
#define DDL_HCL_VALUE_H

#include <stdbool.h>

#include "base/session.h"
#include "hcl/limits.h"
#include "hcl/tree.h"

enum ddl_hcl_type {
	DDL_HCL_V_NULL, DDL_HCL_V_BOOL, DDL_HCL_V_NUMBER, DDL_HCL_V_STRING, DDL_HCL_V_LIST, DDL_HCL_V_OBJECT,
	DDL_HCL_V_SCOPE,             /* members are made when asked for: var, local, data */
	DDL_HCL_V_WORD,              /* a name, path or call that stands for itself: int, varchar(9), table.t.column.c */
};

struct ddl_hcl_eval;
struct ddl_hcl_value;

/* NULL, reported, when there is no such member. */
typedef struct ddl_hcl_value *ddl_hcl_member_fn(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *scope,
						struct ddl_hcl_text name, struct ddl_span at);

struct ddl_hcl_value {
	enum ddl_hcl_type type;
	bool truth;
	bool called;                 /* of a word: items are its arguments */
	struct ddl_span at;          /* where it was made */
	struct ddl_hcl_text text;    /* of a string, a number, a word; of a scope its name, for messages */
	struct ddl_hcl_value *of;    /* of a word behind a dot: what stands before it */
	struct ddl_hcl_value **items; /* of a list; of an object, in the order of its keys */
	struct ddl_hcl_text *keys;   /* of an object: sorted by bytes, each once */
	size_t n;
	ddl_hcl_member_fn *member;
	const void *data;            /* for member */
};

const char *ddl_hcl_type_name(const struct ddl_hcl_value *v); /* "a string" */

struct ddl_hcl_value *ddl_hcl_null(struct ddl_session *s, struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_bool(struct ddl_session *s, bool truth, struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_string(struct ddl_session *s, const char *text, size_t len, struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_string0(struct ddl_session *s, const char *text, struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_number_of(struct ddl_session *s, const char *text, struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_integer(struct ddl_session *s, long long n, struct ddl_span at);
struct ddl_hcl_value *ddl_hcl_scope(struct ddl_session *s, const char *name, ddl_hcl_member_fn *member, const void *data);

/* A list, to which ddl_hcl_push adds; it doubles its room. */
struct ddl_hcl_value *ddl_hcl_list(struct ddl_session *s, struct ddl_span at);
void ddl_hcl_push(struct ddl_session *s, struct ddl_hcl_value *list, struct ddl_hcl_value *item);

/* An object; a key that is there already gets the new value. */
struct ddl_hcl_value *ddl_hcl_object(struct ddl_session *s, struct ddl_span at);
void ddl_hcl_set(struct ddl_session *s, struct ddl_hcl_value *object, struct ddl_hcl_text key, struct ddl_hcl_value *value);
void ddl_hcl_set0(struct ddl_session *s, struct ddl_hcl_value *object, const char *key, struct ddl_hcl_value *value);
struct ddl_hcl_value *ddl_hcl_lookup(const struct ddl_hcl_value *object, struct ddl_hcl_text key); /* NULL: none */
struct ddl_hcl_value *ddl_hcl_lookup0(const struct ddl_hcl_value *object, const char *key);

bool ddl_hcl_text_is(struct ddl_hcl_text a, const char *b);
int ddl_hcl_text_compare(struct ddl_hcl_text a, struct ddl_hcl_text b);
bool ddl_hcl_equal(const struct ddl_hcl_value *a, const struct ddl_hcl_value *b);

/* A string as HCL has it for strings, numbers and booleans; NULL: it has none. */
struct ddl_hcl_value *ddl_hcl_to_string(struct ddl_session *s, struct ddl_hcl_value *v);
/* The number that a string or number is; NULL: it is none. */
struct ddl_hcl_value *ddl_hcl_to_number(struct ddl_session *s, struct ddl_hcl_value *v);

/* Numbers */

struct ddl_hcl_decimal {             /* digits / 10 ^ scale, without zeros at either end that say nothing */
	bool negative;
	int n, scale;                /* scale >= 0 */
	unsigned char digits[2 * DDL_HCL_MAX_DIGITS];
};

/* False: it is none, or has too many digits. */
bool ddl_hcl_decimal_read(struct ddl_hcl_decimal *d, const char *text, size_t len);
const char *ddl_hcl_decimal_text(struct ddl_arena *a, const struct ddl_hcl_decimal *d);
int ddl_hcl_decimal_compare(const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b);
/* op: one of DDL_HCL_ADD ... DDL_HCL_MOD. False: too many digits, or division by zero. */
bool ddl_hcl_decimal_compute(enum ddl_hcl_kind op, const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b,
			     struct ddl_hcl_decimal *out);
/* The nearest whole number towards zero; *left: something was cut off. */
void ddl_hcl_decimal_truncate(struct ddl_hcl_decimal *d, bool *left);
/* False: it is no whole number, or not within the limits. */
bool ddl_hcl_decimal_integer(const struct ddl_hcl_decimal *d, long long least, long long most, long long *out);

#endif
