/*
 * verify.h - a plan, tried on a real server with rows in the tables.
 *
 * The schema as it is is made by its own statements, rows are put in with foreign keys on, the plan is run in
 * one go, and then the server is asked: is its schema the one that was wanted, and where are the rows?
 */
#ifndef DDL_LIVE_VERIFY_H
#define DDL_LIVE_VERIFY_H

#include "live/live.h"
#include "migrate/script.h"

enum ddl_verify_verdict {
	DDL_VERIFY_HOLDS,
	DDL_VERIFY_SETUP_FAILED,     /* the server refuses the schema as it is */
	DDL_VERIFY_RUN_FAILED,       /* the server refuses a statement of the plan */
	DDL_VERIFY_SCHEMA_DIFFERS,
	DDL_VERIFY_ROWS_LOST,
	DDL_VERIFY_COMPLAINTS,       /* keys that point nowhere, a damaged file */
};

struct ddl_verify_table {
	struct ddl_node node;
	const struct ddl_table *from, *to; /* to NULL: the plan drops it */
	uint32_t before, after;      /* rows */
	uint32_t compared, converted; /* columns whose values must be the same; that were changed on purpose */
	bool left_empty;             /* a statement that may fail on rows did: tried again without them */
	const char *note;            /* why there are no rows, or what was lost; NULL: nothing to say */
	bool lost;
	struct ddl_list columns;     /* private */
	struct ddl_list rows;        /* private */
};

struct ddl_verify {
	/* given */
	struct ddl_session *session;
	const struct ddl_live_driver *driver;
	const struct ddl_list *setup; /* of struct ddl_stmt: the schema as it is, as statements with their text */
	struct ddl_plan *plan;
	uint32_t rows_per_table;
	/* found out */
	enum ddl_verify_verdict verdict;
	struct ddl_list tables;      /* of struct ddl_verify_table */
	uint32_t statements, rows;
	const char *at;              /* the statement that failed, or the first difference */
	const char *message;         /* the server's words, or ours; NULL when it holds */
	struct ddl_list warnings;    /* of struct ddl_remark: steps that fail on rows */
};

void ddl_verify_run(struct ddl_verify *v);

#endif
