/*
 * verify.h - a plan, tried on a real server with rows in the tables.
 *
 * The schema asked for is made by its own statements, and the server tells its own form of it. The schema as it is is
 * made by its statements, rows are put in with foreign keys on, the plan is run in one go, and then the server is
 * asked: is its schema the one that was wanted, in its own words and in ours, and where are the rows? At last the plan
 * is run on a database without rows. All of it happens in scratch databases.
 */
#ifndef DDL_LIVE_VERIFY_H
#define DDL_LIVE_VERIFY_H

#include "live/scratch.h"
#include "migrate/script.h"

enum ddl_verify_verdict {
	DDL_VERIFY_HOLDS,
	DDL_VERIFY_NO_DATABASE,      /* the server makes no scratch database */
	DDL_VERIFY_SETUP_FAILED,     /* the server refuses the schema as it is */
	DDL_VERIFY_TARGET_FAILED,    /* the server refuses the schema asked for */
	DDL_VERIFY_RUN_FAILED,       /* the server refuses a statement of the plan */
	DDL_VERIFY_SCHEMA_DIFFERS,   /* from what the statements of the schema asked for make */
	DDL_VERIFY_FORM_DIFFERS,     /* it does not, but the server has another form of it than ddlkit */
	DDL_VERIFY_ROWS_LOST,
	DDL_VERIFY_COMPLAINTS,       /* keys that point nowhere, a damaged file */
	DDL_VERIFY_EMPTY_FAILED,     /* with rows it held; without, the server refuses it or the schema differs */
	DDL_VERIFY_STOPPED,          /* by the user */
};

struct ddl_verify_table {
	struct ddl_node node;
	const struct ddl_table *from, *to; /* to NULL: the plan drops it */
	uint32_t before, after;      /* rows */
	uint32_t compared, converted; /* columns that stay as they are; whose type or NULLs change */
	bool without_nulls;          /* a statement that may fail on rows did: tried again without NULL where it goes */
	bool left_empty;             /* it still did: tried again without rows */
	bool unfilled;               /* not all rows could be put in */
	const char *note;            /* why there are no rows, or what was lost; NULL: nothing to say */
	bool lost;
	struct ddl_list columns;     /* private */
	struct ddl_list rows;        /* private */
};

struct ddl_verify {
	/* given */
	struct ddl_session *session;
	struct ddl_scratch *scratch;
	const struct ddl_list *setup; /* of struct ddl_stmt: the schema as it is, as statements with their text */
	const struct ddl_list *target; /* of struct ddl_stmt: the schema asked for; NULL: it is not tried */
	struct ddl_plan *plan;
	const char *defaults;        /* statements that both schemas were read after, or NULL */
	uint32_t rows_per_table;
	bool rows_only;              /* not on an empty database too */
	/* found out */
	enum ddl_verify_verdict verdict;
	struct ddl_list tables;      /* of struct ddl_verify_table */
	uint32_t statements, rows;
	const char *at;              /* the statement that failed, or the first difference */
	const char *message;         /* the server's words, or ours; NULL when it holds */
	struct ddl_list warnings;    /* of struct ddl_remark: steps that fail on rows */
	/* private */
	struct ddl_schema *wanted;   /* what the server made of the target */
};

void ddl_verify_run(struct ddl_verify *v);

#endif
