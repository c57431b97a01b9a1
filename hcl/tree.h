/*
 * tree.h - what HCL text is read into.
 *
 * A file is a body: attributes and blocks in the order in which they stand.
 * Comments and spaces are no part of it; who formats text reads its tokens.
 */
#ifndef DDL_HCL_TREE_H
#define DDL_HCL_TREE_H

#include <stdint.h>

#include "base/list.h"

struct ddl_hcl_text {                /* of a name or a string: NUL-terminated behind len, which may have others inside */
	const char *text;
	size_t len;
};

enum ddl_hcl_kind {
	DDL_HCL_NULL, DDL_HCL_TRUE, DDL_HCL_FALSE,
	DDL_HCL_NUMBER,              /* text */
	DDL_HCL_STRING,              /* text, escapes undone: a string without ${} */
	DDL_HCL_TEMPLATE,            /* items: strings, expressions, DDL_HCL_IF_PART, DDL_HCL_FOR_PART */
	DDL_HCL_IF_PART,             /* args: condition; items, others */
	DDL_HCL_FOR_PART,            /* text: key or none, text2: value; args: collection; items */
	DDL_HCL_NAME,                /* text */
	DDL_HCL_GET,                 /* args: of what; text */
	DDL_HCL_INDEX,               /* args: of what, which */
	DDL_HCL_SPLAT,               /* args: of what, what of each: has a DDL_HCL_EACH_ITEM at its root; flag FULL */
	DDL_HCL_EACH_ITEM,
	DDL_HCL_CALL,                /* text; items; flag SPREAD */
	DDL_HCL_TUPLE,               /* items */
	DDL_HCL_OBJECT,              /* items: DDL_HCL_PAIR */
	DDL_HCL_PAIR,                /* args: key, value */
	DDL_HCL_FOR_TUPLE,           /* text, text2 as above; args: collection, value, condition or NULL */
	DDL_HCL_FOR_OBJECT,          /* args: collection, value, condition or NULL, key; flag SPREAD: groups */
	DDL_HCL_NOT, DDL_HCL_MINUS,  /* args */
	DDL_HCL_OR, DDL_HCL_AND, DDL_HCL_EQ, DDL_HCL_NE, DDL_HCL_LT, DDL_HCL_LE, DDL_HCL_GT, DDL_HCL_GE,
	DDL_HCL_ADD, DDL_HCL_SUB, DDL_HCL_MUL, DDL_HCL_DIV, DDL_HCL_MOD,
	DDL_HCL_CHOICE,              /* args: condition, then, else */
	DDL_HCL_PAREN,               /* args */
};

enum {
	DDL_HCL_SPREAD = 1 << 0,
	DDL_HCL_FULL = 1 << 1,
	DDL_HCL_HEREDOC = 1 << 2,
};

struct ddl_hcl_expr {
	struct ddl_node node;
	enum ddl_hcl_kind kind;
	uint16_t depth, flags;
	struct ddl_hcl_text text, text2;
	struct ddl_hcl_expr *args[4];
	struct ddl_list items, others; /* of struct ddl_hcl_expr */
};

struct ddl_hcl_label {
	struct ddl_node node;
	struct ddl_hcl_text text;
};

struct ddl_hcl_body {
	struct ddl_list attributes;  /* of struct ddl_hcl_attribute */
	struct ddl_list blocks;      /* of struct ddl_hcl_block */
	struct ddl_span at;
};

struct ddl_hcl_attribute {
	struct ddl_node node;
	struct ddl_hcl_text name;
	struct ddl_span name_at;
	struct ddl_hcl_expr *value;
	bool used;                   /* somebody asked for it; others are told to the user */
};

struct ddl_hcl_block {
	struct ddl_node node;
	struct ddl_hcl_text type;
	struct ddl_span type_at;
	struct ddl_list labels;      /* of struct ddl_hcl_label */
	struct ddl_hcl_body body;
	bool used;
};

#endif
