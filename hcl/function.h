/* function.h - the functions that expressions may call. */
#ifndef DDL_HCL_FUNCTION_H
#define DDL_HCL_FUNCTION_H

#include "hcl/eval.h"

enum { DDL_HCL_MANY = -1 };

struct ddl_hcl_call {
	struct ddl_hcl_eval *ev;
	const struct ddl_hcl_expr *expr;
	const char *name;
	struct ddl_hcl_value **args;
	size_t n;
};

struct ddl_hcl_function {
	const char *name;
	int least, most;             /* arguments; most DDL_HCL_MANY: any number */
	struct ddl_hcl_value *(*run)(const struct ddl_hcl_call *c);
};

/* Each ends with a nameless row. */
extern const struct ddl_hcl_function ddl_hcl_text_functions[];
extern const struct ddl_hcl_function ddl_hcl_list_functions[];
extern const struct ddl_hcl_function ddl_hcl_code_functions[];

/* Report what is wrong with an argument, counted from 0; returns NULL. */
struct ddl_hcl_value *ddl_hcl_arg_error(const struct ddl_hcl_call *c, size_t i, const char *fmt, ...) DDL_PRINTF(3, 4);

/* An argument of a type; NULL, reported, when it is none. */
const struct ddl_hcl_text *ddl_hcl_arg_text(const struct ddl_hcl_call *c, size_t i);
bool ddl_hcl_arg_integer(const struct ddl_hcl_call *c, size_t i, long long least, long long most, long long *out);
const struct ddl_hcl_value *ddl_hcl_arg_list(const struct ddl_hcl_call *c, size_t i);
const struct ddl_hcl_value *ddl_hcl_arg_object(const struct ddl_hcl_call *c, size_t i);

/* The result that a buffer holds; empties it. Reports when it is too long. */
struct ddl_hcl_value *ddl_hcl_result_text(const struct ddl_hcl_call *c, struct ddl_buf *b);
struct ddl_hcl_value *ddl_hcl_result_list(const struct ddl_hcl_call *c);

#endif
