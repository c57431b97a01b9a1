/*
 * template.h - --format as a template: what commands tell in other words than their own.
 *
 * A template is read and checked by the shape of the command's report before the command does anything.
 */
#ifndef DDL_CLI_TEMPLATE_H
#define DDL_CLI_TEMPLATE_H

#include "cli/cli.h"
#include "template/eval.h"

struct ddl_database;
struct ddl_migration;

struct ddl_template {
	struct ddl_cli *cli;
	struct ddl_tpl *text;        /* NULL: there is none; the command has its own words */
	bool ends_line;              /* a word, "json": its output ends with its line */
	/* private */
	struct ddl_tpl_set set;
	struct ddl_tpl_eval ev;
	const struct ddl_tpl_function *functions[3];
};

/*
 * A text is "json" or has "{{" in it; otherwise it is told that --format is one of `words`. own: functions of the
 * command, ending with a row without a name, or NULL. False: reported.
 */
bool ddl_template_read(struct ddl_cli *cli, struct ddl_template *t, const char *text, const char *words,
		       const struct ddl_tpl_shape *shape, const struct ddl_tpl_function *own);

/* Is it {{ sql . "INDENT" }} and nothing else? */
bool ddl_template_is_sql(const struct ddl_template *t, const char **indent);

/* Append what the template makes of the report to what goes to stdout. data: for the command's functions and methods. False: reported. */
bool ddl_template_print(struct ddl_template *t, struct ddl_tpl_value *report, void *data);

/* Where values are made. */
static inline struct ddl_arena *ddl_template_arena(const struct ddl_template *t)
{
	return &t->cli->session.arena;
}

/* Parts that several reports have */

extern const struct ddl_tpl_shape ddl_shape_url, ddl_shape_env, ddl_shape_file, ddl_shape_files, ddl_shape_error;

/* The first rows of a report about a database: its fields are those of Env too, as Atlas has it. */
#define DDL_SHAPE_ENV_ROWS \
	{ "Env", NULL, &ddl_shape_env, 0, NULL, NULL }, \
	{ "Driver", "Driver", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL }, \
	{ "URL", "URL", &ddl_shape_url, DDL_TPL_OMIT, NULL, NULL }, \
	{ "Dir", "Dir", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL }

/* dir and d may be NULL. */
struct ddl_tpl_value *ddl_value_env(struct ddl_arena *a, const char *driver, const struct ddl_database *d, const char *dir);

/* Env, and its fields in the report itself. */
void ddl_value_set_env(struct ddl_tpl_value *report, struct ddl_tpl_value *env);

/* The rows that a migration file has, for shapes that have more of them. */
#define DDL_SHAPE_FILE_ROWS \
	{ "Name", "Name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL }, \
	{ "Version", "Version", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL }, \
	{ "Description", "Description", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL }, \
	{ "Desc", NULL, &ddl_tpl_string, 0, NULL, NULL }, \
	{ "Content", NULL, &ddl_tpl_string, 0, NULL, NULL }

void ddl_value_set_file(struct ddl_arena *a, struct ddl_tpl_value *v, const struct ddl_migration *m);
struct ddl_tpl_value *ddl_value_file(struct ddl_arena *a, const struct ddl_migration *m);
struct ddl_tpl_value *ddl_value_error(struct ddl_arena *a, const char *sql, const char *text);
void ddl_value_set_now(struct ddl_arena *a, struct ddl_tpl_value *v, const char *name);

/* template_function.c: functions that every command's templates have. */
extern const struct ddl_tpl_function ddl_template_functions[];

#define DDL_OPTION_TEMPLATE(var, words) \
	{ "format", '\0', POPT_ARG_STRING, (var), 0, words " or a template such as {{ json . }}", "FORMAT" }

#endif
