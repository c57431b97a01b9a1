/*
 * project.h - --env, --config and --var: options that a project file gives.
 *
 * A command reads its options first; what they leave open is taken from the env.
 */
#ifndef DDL_CLI_PROJECT_H
#define DDL_CLI_PROJECT_H

#include "cli/cli.h"
#include "config/project.h"
#include "migrate/dir.h"

#define DDL_PROJECT_FILE "ddlkit.hcl"
#define DDL_ATLAS_FILE "atlas.hcl"

/* Where an option that was not given gets its value from; one of text and list is set. */
struct ddl_env_option {
	const char *path;            /* "migration.dir"; "src|schema.src": the first that is there */
	char **text;
	char ***list;
	bool word;                   /* LINEAR_SKIP means linear-skip */
};

/*
 * Read the project file, if --env or --config ask for one, and fill in the options
 * that were not given. The table ends with a row without path. What an option has
 * of env://PATH is replaced by what is there.
 */
bool ddl_project_options(struct ddl_cli *cli, const struct ddl_env_option *table);

/* At the end of the run: warn of what in the project file had no effect. */
void ddl_project_done(struct ddl_cli *cli);

/* One for the files of an HCL schema: it has their variables, with the values of --var and of the env, and their locals. NULL: reported. */
struct ddl_project *ddl_project_for_schema(struct ddl_cli *cli);

/* Is the path there, and one of the project's folder? Reports and returns false when not. */
bool ddl_project_may_read(struct ddl_cli *cli, const char *path, struct ddl_span at);

/* A file as file() reads it: one of the project's folder. data is the struct ddl_cli. */
bool ddl_project_file(void *data, const char *path, struct ddl_span at, struct ddl_buf *out);

/* What data.TYPE.NAME's URL data://TYPE/NAME stands for. */
bool ddl_data_read(struct ddl_cli *cli, const char *url, struct ddl_list *texts);

/* The directory that data.template_dir.NAME's URL stands for. */
bool ddl_data_dir(struct ddl_cli *cli, const char *url, struct ddl_dir *d);

/* template_dir.c: the migrations that a block's templates make; shown: the directory's name in messages. */
bool ddl_template_dir_read(struct ddl_cli *cli, struct ddl_hcl_block *b, const char *shown, struct ddl_dir *d);

/* The value of a data source (struct ddl_project_host). */
struct ddl_hcl_value *ddl_data_source(void *cli, struct ddl_project *p, struct ddl_hcl_block *b);

#define DDL_ENV_DIR(cli, dir, lock_timeout) \
	{ "migration.format", &(cli)->dir_format, NULL, true }, \
	{ "migration.dir", (dir), NULL, false }, \
	{ "migration.lock_timeout", (lock_timeout), NULL, false }
#define DDL_ENV_SCHEMA(cli) \
	{ "schemas", NULL, &(cli)->schemas, false }, \
	{ "exclude", NULL, &(cli)->excludes, false }
#define DDL_ENV_END { NULL, NULL, NULL, false }

#define DDL_OPTION_ENV(cli) \
	{ "env", '\0', POPT_ARG_STRING, &(cli)->env_name, 0, \
	  "the env of the project file that says what is not said here", "NAME" }, \
	{ "config", 'c', POPT_ARG_STRING, &(cli)->config, 0, \
	  "the project file; ddlkit.hcl or atlas.hcl if not given", "URL" }, \
	{ "var", '\0', POPT_ARG_ARGV, &(cli)->vars, 0, \
	  "a variable of the project file; given again it is a list", "NAME=VALUE" }, \
	{ "allow-outside", '\0', POPT_ARG_NONE, &(cli)->allow_outside, 0, \
	  "the project file may read files outside of its folder", NULL }

#endif
