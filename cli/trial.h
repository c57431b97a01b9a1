/* trial.h - a plan, tried on a server: what verify and --verify of other commands share. */
#ifndef DDL_CLI_TRIAL_H
#define DDL_CLI_TRIAL_H

#include "cli/change.h"
#include "cli/database.h"
#include "live/verify.h"

struct ddl_trial {
	/* options */
	int wanted;                  /* --verify */
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

/*
 * For commands with --verify: ddl_database_dialect(), with the two around it when --verify was given, which puts the
 * trial into the change. Reports and returns false when something is wrong.
 */
bool ddl_trial_dialect(struct ddl_cli *cli, struct ddl_trial *t, struct ddl_change *c, char *const *urls,
		       char *const *more, const char *dialect, const char *dev_url);

/* "PostgreSQL 18.1" */
void ddl_trial_put_server(const struct ddl_trial *t, struct ddl_buf *out);

#define DDL_TRIAL_ROWS 3

#define DDL_OPTION_VERIFY(var) \
	{ "verify", '\0', POPT_ARG_NONE, (var), 0, \
	  "try the plan on a server first, with rows; nothing comes out when it fails", NULL }
#define DDL_OPTION_VERIFY_URL(var) \
	{ "url", 'u', POPT_ARG_STRING, (var), 0, \
	  "the server for --verify; scratch databases are made on it and removed", "URL" }

#endif
