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

enum ddl_wrong_name { DDL_NO_RELATION, DDL_NO_SUCH_COLUMN, DDL_AMBIGUOUS, DDL_COLUMN_COUNT, DDL_MISUSE };

struct ddl_wrong {                   /* node.at: the name */
	struct ddl_node node;
	enum ddl_wrong_name kind;
	ddl_atom name;               /* as written */
	uint32_t wanted, got;        /* COLUMN_COUNT */
	const char *why;             /* MISUSE */
	bool written;                /* what INSERT, SET or UPDATE OF lists, or MISUSE: ALTER TABLE does not look for it */
};

/* What a dialect knows of values by the expressions they come from: numbers of its own; all 0: nothing. */
struct ddl_value {
	uint32_t width;              /* of a row of values; 0: not known. Always there */
	uint8_t affinity, data, most; /* data: what it may be, at least and at most */
	bool cast, unknown;          /* unknown: only the server could tell */
};

struct ddl_result_column {           /* of a table, or of what a query gives */
	struct ddl_node node;
	ddl_atom name, key;          /* 0: it has none */
	struct ddl_value value;
	bool lost;                   /* it has a name that the server makes up */
	bool merged;                 /* by USING or NATURAL with one before it */
	bool either;                 /* FULL JOIN: unqualified it is what either side has */
	const struct ddl_result_column *instead; /* RIGHT JOIN: what is meant unqualified, or NULL */
};

struct ddl_value_rules {
	struct ddl_value (*of_type)(const struct ddl_schema *s, const struct ddl_type *t); /* t NULL: none was written */
	struct ddl_value (*of_rowid)(void);
	/* Of columns that a join merges, where either side may be the one that has a value. */
	struct ddl_value (*of_either)(const struct ddl_schema *s, struct ddl_value left);
	bool (*names_vary)(const struct ddl_schema *s); /* with how the server runs a query that reads queries */
	ddl_atom (*rowid_name)(const struct ddl_schema *s, const struct ddl_table *t); /* t NULL: of a query */
	/* args: of the expression's arguments, in their order; a query's is that of its first column. */
	struct ddl_value (*of_expr)(const struct ddl_schema *s, const struct ddl_expr *e, const struct ddl_value *args, uint32_t n);
	bool (*of_rows)(const struct ddl_schema *s, struct ddl_value *values, size_t n); /* of VALUES; true: they may be a query */
	struct ddl_value (*of_column)(struct ddl_value of); /* of one that a query inside makes */
	struct ddl_value (*of_arms)(const struct ddl_schema *s, const struct ddl_value *arms, uint32_t n);
};

struct ddl_names {
	const struct ddl_schema *schema;
	bool values;                 /* those of columns are wanted */
	bool in_trigger, circular;   /* circular: a view reads itself */
	const struct ddl_object *self; /* that is looked at, or NULL */
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

/* The same for a statement on rows, which stands alone. */
void ddl_names_of_rows(struct ddl_names *n, const struct ddl_dml *d);

/* The same for a query, and its columns; NULL: not all of them can be known. */
const struct ddl_list *ddl_names_of_query(struct ddl_names *n, const struct ddl_query *q);

#endif
