/* tree.h - what the text of a template is read into. */
#ifndef DDL_TEMPLATE_TREE_H
#define DDL_TEMPLATE_TREE_H

#include "base/list.h"

enum ddl_tpl_kind {
	DDL_TPL_TEXT,                /* text */
	DDL_TPL_ACTION,              /* pipe: printed, unless it only sets a variable */
	DDL_TPL_IF,                  /* pipe, items, others */
	DDL_TPL_RANGE,               /* pipe, items, others */
	DDL_TPL_WITH,                /* pipe, items, others */
	DDL_TPL_CALL,                /* text: name of a template; pipe or NULL */
	DDL_TPL_BREAK,
	DDL_TPL_CONTINUE,
};

struct ddl_tpl_item {
	struct ddl_node node;
	enum ddl_tpl_kind kind;
	const char *text;
	size_t len;
	struct ddl_tpl_pipe *pipe;
	struct ddl_list items, others; /* of struct ddl_tpl_item */
};

struct ddl_tpl_pipe {
	struct ddl_node node;
	const char *names[2];        /* of variables; of range: index and item, or item alone */
	bool declares;               /* :=, not = */
	struct ddl_list commands;    /* of struct ddl_tpl_command; each is given what the one before is worth */
};

struct ddl_tpl_command {
	struct ddl_node node;
	struct ddl_list operands;    /* of struct ddl_tpl_expr */
};

enum ddl_tpl_expr_kind {
	DDL_TPL_DOT,
	DDL_TPL_LITERAL,             /* value */
	DDL_TPL_VARIABLE,            /* text, with its "$" */
	DDL_TPL_FUNCTION,            /* text */
	DDL_TPL_PAREN,               /* pipe */
};

struct ddl_tpl_expr {
	struct ddl_node node;
	enum ddl_tpl_expr_kind kind;
	const char *text;
	struct ddl_tpl_value *value;
	struct ddl_tpl_pipe *pipe;
	struct ddl_list path;        /* of struct ddl_tpl_name: .A.B behind it */
};

struct ddl_tpl_name {
	struct ddl_node node;
	const char *text;
};

struct ddl_tpl {                     /* a text, or what {{define}} has */
	struct ddl_node node;
	const char *name;
	struct ddl_list items;       /* of struct ddl_tpl_item */
	bool checked;
};

#endif
