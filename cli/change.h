/* change.h - from one schema to another: what schema diff and migrate diff share. */
#ifndef DDL_CLI_CHANGE_H
#define DDL_CLI_CHANGE_H

#include "cli/format.h"
#include "cli/source.h"
#include "migrate/script.h"

struct ddl_trial;

struct ddl_change {
	struct ddl_list from, to;    /* of struct ddl_text */
	struct ddl_list renames;     /* of struct ddl_rename */
	struct ddl_schema *before, *after;
	struct ddl_diff_options options;
	uint32_t policy;             /* of the env's block diff: see policy.h */
	bool all;                    /* the table of migrate apply is a part of it like any other */
	struct ddl_trial *trial;     /* the plan is tried on a server too; or NULL */
	struct ddl_plan *plan;
	struct ddl_buf script;       /* empty: nothing to do */
};

/* --rename old=new, given any number of times. */
bool ddl_change_renames(struct ddl_cli *cli, char *const *options, struct ddl_change *c);

/* --default table.column=expression, given any number of times. */
bool ddl_change_fills(struct ddl_cli *cli, char *const *options, struct ddl_change *c);

/* The schema that texts make. NULL when they do not parse or replay, which is then reported. */
struct ddl_schema *ddl_schema_of(struct ddl_cli *cli, const struct ddl_list *texts);

/*
 * What migrate apply keeps in a database is no part of its schema, unless the other side has it too; nor are
 * privileges, which a side that never grants any leaves to others.
 */
void ddl_change_forget(struct ddl_schema *schema, const struct ddl_list *texts, const struct ddl_schema *other);

void ddl_change_forget_privileges(struct ddl_schema *schema);

/* Replay both sides. False: *status is the exit code. */
bool ddl_change_replay(struct ddl_cli *cli, struct ddl_change *c, int *status);

/* Make the plan, its script, the proof that it holds, and the trial when there is to be one. False: *status is the exit code. */
bool ddl_change_plan(struct ddl_cli *cli, struct ddl_change *c, const struct ddl_format *f, int *status);

void ddl_change_release(struct ddl_change *c);

#define DDL_OPTION_DEV_URL(var) \
	{ "dev-url", '\0', POPT_ARG_STRING, (var), 0, \
	  "tells dialect and version, as docker://mysql/8/dev; never contacted; as in Atlas, a statement is then one line " \
	  "if no --format is given", "URL" }
#define DDL_OPTION_RENAME(var) \
	{ "rename", '\0', POPT_ARG_ARGV, (var), 0, \
	  "what was renamed: table=table, table.column=column; may be repeated", "OLD=NEW" }
#define DDL_OPTION_WRAPPED(var) \
	{ "in-transaction", '\0', POPT_ARG_NONE, (var), 0, \
	  "SQLite: for a runner that puts a transaction around the plan, in which PRAGMA foreign_keys does nothing", NULL }
#define DDL_OPTION_FILL(var) \
	{ "default", '\0', POPT_ARG_ARGV, (var), 0, \
	  "what rows that are there get in a column that becomes NOT NULL; may be repeated", "TABLE.COLUMN=EXPR" }

#endif
