/* trial.h - a plan, tried on a server: what verify and --verify of other commands share. */
#ifndef DDL_CLI_TRIAL_H
#define DDL_CLI_TRIAL_H

#include "cli/change.h"
#include "cli/database.h"
#include "live/verify.h"

struct ddl_trial {
	/* options */
	char *url;                   /* the server; NULL: the one that is in this program, if any */
	int rows;                    /* for each table */
	/* private */
	const struct ddl_live_driver *driver;
	struct ddl_database *database; /* NULL: the driver makes databases by itself */
	struct ddl_cli *cli;
	ddl_version version;
	/* found out */
	struct ddl_verify verify;
	double seconds;
};

/*
 * Connect, and set cli->dialect and cli->version by the server when there is one. Reports and returns false when it
 * cannot be used.
 */
bool ddl_trial_connect(struct ddl_cli *cli, struct ddl_trial *t);

/* When both sides are known: the driver, and a version that it has. Reports and returns false when there is none. */
bool ddl_trial_settle(struct ddl_cli *cli, struct ddl_trial *t);

/* Try c->plan, and report what went wrong. Returns the exit code. */
int ddl_trial_run(struct ddl_cli *cli, struct ddl_trial *t, struct ddl_change *c);

/* "PostgreSQL 18.1" */
void ddl_trial_put_server(const struct ddl_trial *t, struct ddl_buf *out);

#define DDL_TRIAL_ROWS 3

#endif
