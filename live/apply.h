/*
 * apply.h - a plan, carried out on a database.
 *
 * The statements are those of a script that was proven, as text. Where the server's DDL can be undone they run in one
 * transaction, apart from the settings of the connection before and behind; elsewhere one by one.
 */
#ifndef DDL_LIVE_APPLY_H
#define DDL_LIVE_APPLY_H

#include "live/live.h"

struct ddl_apply_step {
	struct ddl_node node;
	const char *sql, *comment;
	const char *before, *after;  /* settings that this one needs, or NULL */
	uint32_t consequences;
	bool setting;                /* of the connection: outside of the transaction */
	bool note;                   /* no part of the plan: a row of the revisions table */
	bool done;
};

enum ddl_apply_verdict {
	DDL_APPLY_DONE,
	DDL_APPLY_CHANGED,           /* the schema is not the one the plan was made for: nothing was done */
	DDL_APPLY_UNDONE,            /* a statement failed, and all was rolled back */
	DDL_APPLY_PARTLY,            /* a statement failed; those before it stay */
	DDL_APPLY_UNKNOWN,           /* the connection was lost while the transaction was ended */
};

struct ddl_apply {
	/* given */
	const struct ddl_live_driver *driver;
	void *db;
	struct ddl_list steps;       /* of struct ddl_apply_step */
	const struct ddl_buf *before; /* what the database said about itself when the plan was made */
	bool transaction;
	void (*progress)(void *data, const struct ddl_apply_step *step, uint32_t number);
	void *data;
	/* found out */
	enum ddl_apply_verdict verdict;
	const struct ddl_apply_step *failed; /* NULL: no statement of the plan */
	uint32_t ndone;
	struct ddl_buf error;
};

void ddl_apply_run(struct ddl_apply *a);

#endif
