/*
 * names.h - what the names in a query mean: which relations and columns of the schema it reads and writes.
 *
 * The scopes are those of SQL: WITH, FROM with its joins, USING and NATURAL, sub-queries that see the query around
 * them, results' names behind the tables' columns. What a relation has that is not known here (a virtual table, a
 * function, a view whose query is not read) is taken to be there: nothing that may be fine is reported.
 */
#ifndef DDL_NORMALIZE_NAMES_H
#define DDL_NORMALIZE_NAMES_H

#include "normalize/schema.h"

struct ddl_use {                     /* node.at: the name */
	struct ddl_node node;
	struct ddl_object *object;   /* table or view */
	ddl_atom column;             /* key; 0: the relation itself */
	bool writes;
	bool in_table;               /* x IN table */
};

enum ddl_wrong_name { DDL_NO_RELATION, DDL_NO_SUCH_COLUMN, DDL_AMBIGUOUS, DDL_COLUMN_COUNT };

struct ddl_wrong {                   /* node.at: the name */
	struct ddl_node node;
	enum ddl_wrong_name kind;
	ddl_atom name;               /* as written */
	uint32_t wanted, got;        /* COLUMN_COUNT */
};

struct ddl_names {
	const struct ddl_schema *schema;
	struct ddl_arena arena;      /* of all that is found */
	struct ddl_list uses;        /* of struct ddl_use, by place */
	struct ddl_list wrong;       /* of struct ddl_wrong, by place */
	struct ddl_columns **known;  /* columns of views, by their object's number */
	unsigned views;              /* that are being read, one in the other */
};

/* For any number of programs of one schema, which may not change meanwhile. */
void ddl_names_init(struct ddl_names *n, const struct ddl_schema *s);
void ddl_names_release(struct ddl_names *n);

/* Adds what a view or a trigger uses and what is wrong in it; nothing, when the dialect has not read it. */
void ddl_names_of(struct ddl_names *n, const struct ddl_object *program);

#endif
