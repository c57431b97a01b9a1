/* target.h - a migration directory and a database that it is for: what migrate apply, status and set share. */
#ifndef DDL_CLI_TARGET_H
#define DDL_CLI_TARGET_H

#include "cli/database.h"
#include "cli/migrate.h"
#include "cli/project.h"
#include "live/migrator.h"

struct ddl_tpl_value;

struct ddl_target_options {
	char *url, *dir, *revisions_schema, *lock_timeout, *dialect, *diagnostics;
};

struct ddl_target {
	struct ddl_cli *cli;
	const struct ddl_target_options *o;
	struct ddl_database *database;
	struct ddl_dir dir;
	struct ddl_migrator migrator;
};

/*
 * Read the directory, which must go with its atlas.sum; connect, keep other runs out if it is going to be changed; read the
 * revisions table. False: *status is the exit code.
 */
bool ddl_target_open(struct ddl_target *t, enum ddl_live_access access, int *status);
void ddl_target_close(struct ddl_target *t);

/*
 * Append the texts of the files that the database has, up to one of them (NULL: none), from the last checkpoint among
 * them on. Reports and returns false when one is no text.
 */
bool ddl_target_files(struct ddl_target *t, const struct ddl_history_file *last, struct ddl_list *texts);

/* Driver, URL and Dir for templates. */
struct ddl_tpl_value *ddl_target_env(const struct ddl_target *t);

#define DDL_OPTIONS_TARGET(o, cli) \
	{ "url", 'u', POPT_ARG_STRING, &(o)->url, 0, "the database", "URL" }, \
	DDL_OPTION_DIR(cli, &(o)->dir), \
	{ "revisions-schema", '\0', POPT_ARG_STRING, &(o)->revisions_schema, 0, \
	  "where the table atlas_schema_revisions lies", "NAME" }, \
	DDL_OPTION_DIALECT(&(o)->dialect), \
	DDL_OPTION_TIMEOUT(cli), \
	DDL_OPTION_VERBOSE(cli), \
	DDL_OPTION_DIAGNOSTICS(&(o)->diagnostics)

#define DDL_ENV_TARGET(o, cli) \
	DDL_ENV_DIR(cli, &(o)->dir, &(o)->lock_timeout), \
	{ "url", &(o)->url, NULL, false }, \
	{ "migration.revisions_schema", &(o)->revisions_schema, NULL, false }

#endif
