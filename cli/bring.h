/* bring.h - a database, brought to a schema: what schema apply and migrate down share. */
#ifndef DDL_CLI_BRING_H
#define DDL_CLI_BRING_H

#include <time.h>

#include "cli/change.h"
#include "cli/database.h"
#include "live/apply.h"
#include "migrate/plan_file.h"

struct ddl_bring {
	/* given */
	struct ddl_cli *cli;
	struct ddl_database *database;
	struct ddl_format format;
	const char *synced;          /* what to say when there is nothing to do; NULL: the usual */
	bool dry_run, auto_approve, allow_destructive;
	const char *tx_mode;         /* "file", "none" or NULL */
	struct ddl_list notes;       /* of struct ddl_apply_step: run behind the plan, and not shown */
	struct ddl_change change;    /* to, renames */
	struct ddl_plan_file *file;  /* what to do; NULL: a plan is made */
	/* What came of it, where the format is a template. False: reported. */
	bool (*tell)(struct ddl_bring *r);
	void *data;                  /* its */
	/* found out */
	struct ddl_buf before;       /* what the database says about itself */
	struct ddl_apply apply;
	struct timespec started;
	bool planned;                /* it is known what there is to do */
	bool no_privileges;          /* the plan file was made without them */
};

/* What it does to a database in use, "loses data; cannot be undone"; "" for nothing worth a word. */
const char *ddl_bring_words(struct ddl_cli *cli, uint32_t consequences);

/* Plan, show, ask, carry out, look again. Returns the exit code. */
int ddl_bring_run(struct ddl_bring *r);
void ddl_bring_release(struct ddl_bring *r);

/*
 * Is a database what a schema says? DDL_EXIT_OK, or DDL_EXIT_PLAN and the message is reported, with the statements
 * that would lead there.
 */
int ddl_bring_check(struct ddl_cli *cli, struct ddl_database *d, struct ddl_schema *wanted, uint32_t policy,
		    const char *message);

#endif
