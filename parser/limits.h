/* limits.h - bounds of what is read; each has a test. */
#ifndef DDL_PARSER_LIMITS_H
#define DDL_PARSER_LIMITS_H

enum {
	DDL_MAX_EXPR_DEPTH = 1000,   /* nesting of an expression tree */
	DDL_MAX_PARSE_DEPTH = 10000, /* bison's stack */
	DDL_MAX_NESTING = 8,         /* statements in strings in statements */
	DDL_MAX_TYPE_NAME = 1000,    /* bytes of a type's words */
	DDL_MAX_TABLE_PARTS = 4096,  /* columns, constraints, indexes of one table: what MySQL allows of columns */
	DDL_MAX_ERRORS_SHOWN = 20,
};

#endif
