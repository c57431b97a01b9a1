/* database.h - databases that a run talks to: opened when first named, closed when the run ends. */
#ifndef DDL_CLI_DATABASE_H
#define DDL_CLI_DATABASE_H

#include "cli/cli.h"
#include "live/live.h"

struct ddl_database {
	struct ddl_node node;
	const char *url;             /* as the user wrote it */
	const struct ddl_url *parts;
	const struct ddl_live_driver *driver;
	void *db;
	struct ddl_live_about about;
	bool locked;
};

/* Is it the URL of a database that this build could open? Reports when only another build could; *wrong is then set. */
bool ddl_database_is(struct ddl_cli *cli, const char *url, bool *wrong);

/* The connection to a URL, the same one each time. Reports and returns NULL when there is none. */
struct ddl_database *ddl_database_open(struct ddl_cli *cli, const char *url, enum ddl_live_access access);

/* Add to what was reported about a failure what helps, if that is known. */
void ddl_database_help(struct ddl_cli *cli, struct ddl_diag *diag, struct ddl_database *d);

/* Append the statements that make what is there; warns of what they leave out. */
bool ddl_database_schema(struct ddl_cli *cli, struct ddl_database *d, struct ddl_buf *out);

/*
 * Set cli->dialect, ->version and ->default_schema by the databases among the URLs (lists that end with NULL, or
 * NULL), else by --dialect and --dev-url. --dialect's version, when it has one, is taken before the server's.
 */
bool ddl_database_dialect(struct ddl_cli *cli, char *const *urls, char *const *more, const char *dialect,
			  const char *dev_url);

/* Between these Ctrl-C ends the statement that runs; elsewhere, and the second time, the program. */
void ddl_database_busy(struct ddl_cli *cli, const struct ddl_database *d);
void ddl_database_idle(struct ddl_cli *cli);

/* Keep other runs out of it; timeout: "10s", or NULL. Reports and returns false when one does not end in that time. */
bool ddl_database_lock(struct ddl_cli *cli, struct ddl_database *d, const char *timeout);
void ddl_database_unlock(struct ddl_database *d);

/* Say, under --verbose, how long servers took. */
void ddl_databases_close(struct ddl_cli *cli);

#define DDL_OPTION_TIMEOUT(cli) \
	{ "timeout", '\0', POPT_ARG_STRING, &(cli)->timeout, 0, \
	  "how long a statement may take on a server; no limit if not given", "TIME" }
#define DDL_OPTION_VERBOSE(cli) \
	{ "verbose", 'v', POPT_ARG_NONE, &(cli)->verbose, 0, "say how long servers took", NULL }

#endif
