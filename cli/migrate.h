/* migrate.h - what the migrate commands share. */
#ifndef DDL_CLI_MIGRATE_H
#define DDL_CLI_MIGRATE_H

#include "cli/cli.h"
#include "migrate/dir.h"

#define DDL_OPTION_DIR(cli, var) \
	{ "dir", '\0', POPT_ARG_STRING, (var), 0, \
	  "the migration directory; file://migrations if not given", "URL" }, \
	{ "dir-format", '\0', POPT_ARG_STRING, &(cli)->dir_format, 0, \
	  "atlas (the default); others are only read: golang-migrate, goose, dbmate, flyway, liquibase, prisma, drizzle, sqlx, diesel, d1", "FORMAT" }
#define DDL_OPTION_LOCK_TIMEOUT(var) \
	{ "lock-timeout", '\0', POPT_ARG_STRING, (var), 0, \
	  "how long to wait for another run; 10s if not given", "TIME" }

/* Read what --dir names, or the default, as it is now: a directory, or one that a data source makes. Reports and returns false. */
bool ddl_migrate_read(struct ddl_cli *cli, const char *dir, struct ddl_dir *d);

/* The path of --dir, or the default, for who writes to it. NULL when it is no path. */
const char *ddl_migrate_dir(struct ddl_cli *cli, const char *dir);

/* What ddl_migrate_dir said, in the format of --dir-format or of the URL. */
bool ddl_migrate_read_path(struct ddl_cli *cli, const char *path, struct ddl_dir *d);

/* Make the directory if it is not there; those above it must be. */
bool ddl_migrate_make_dir(struct ddl_cli *cli, const char *path);

/*
 * Say in Atlas' words, which its users' scripts look for, that atlas.sum does not
 * match. True when it does, *status is the exit code when not.
 */
bool ddl_migrate_check_sum(struct ddl_cli *cli, const struct ddl_dir *d, int *status);

/* The directory's name for a file made now, or NULL. */
const char *ddl_migrate_new_name(struct ddl_cli *cli, const struct ddl_dir *d, const char *name);

/* Lock; *lock is for ddl_dir_unlock. timeout: "10s", "500ms" or NULL. */
bool ddl_migrate_lock(struct ddl_cli *cli, const char *path, const char *timeout, int *lock);

/* A number of files; text NULL: what is usual. Reports and returns false for what is none. */
bool ddl_migrate_amount(struct ddl_cli *cli, const char *text, uint32_t usual, uint32_t *amount);

#endif
