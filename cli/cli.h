/*
 * cli.h - what the commands share: one run of the program.
 *
 * Only this folder prints, reads the environment and exits. Results go to
 * stdout, everything said about them to stderr.
 */
#ifndef DDL_CLI_CLI_H
#define DDL_CLI_CLI_H

#include <popt.h>

#include "base/session.h"
#include "parser/dialect.h"

enum ddl_exit {
	DDL_EXIT_OK,
	DDL_EXIT_FINDINGS,           /* lint findings; differences under --check */
	DDL_EXIT_USAGE,              /* usage, unreadable input, unwritable output */
	DDL_EXIT_SQL,                /* does not parse or replay */
	DDL_EXIT_PLAN,               /* ddlkit's own plan did not hold */
	DDL_EXIT_SIGNAL = 128,       /* and the number of the signal that ended the run, as a shell has it */
};

struct ddl_cli {
	struct ddl_session session;
	struct ddl_arena arena;      /* of options; lives as long as the run */
	struct ddl_buf out;          /* what goes to stdout */
	const struct ddl_command *command;
	const struct ddl_dialect *dialect;
	ddl_version version;
	enum ddl_diag_style style;
	bool colour;                 /* of diagnostics */
	bool terminal;               /* stderr is one: progress may be shown */
	bool progress_shown;
	bool stdin_read;             /* there is nothing to come any more */
	long started;                /* seconds */
	struct ddl_list databases;   /* of struct ddl_database: those that are open */
	struct ddl_interrupt *interrupt;
	const char *schema_name;     /* what HCL calls the default schema: of a URL; NULL: none told */
	bool realm;                  /* a database's URL chose no schema: all there are is meant */
	const char *default_schema;  /* that a database's URL chose; NULL: the dialect's own */
	const char *defaults;        /* statements that say what that database gives to tables, or NULL */
	char *timeout;               /* --timeout */
	char *dir_format;            /* --dir-format */
	char **schemas, **excludes;  /* --schema, --exclude */
	char *config, *env_name, **vars; /* --config, --env, --var */
	struct ddl_project *project; /* NULL: no project file is read */
	struct ddl_env *env;         /* of the project; NULL like it */
	struct ddl_list envs;        /* of struct ddl_env: all that --env chose, one after the other */
	uint32_t nth_env;            /* which of them it is, from 1 */
	bool takes_several;          /* the command may be run for each of them */
	const char *project_dir;     /* the folder of the project file */
	unsigned data_depth;         /* data sources that are being read */
	int allow_outside;           /* --allow-outside */
	bool as_atlas;               /* called as Atlas is: with --dev-url, or by a project file that is not ddlkit.hcl */
	int verbose;
};

struct ddl_command {
	const char *name;            /* "migrate diff" */
	const char *args;            /* behind the options: "[FILE...]" */
	const char *summary, *example;
	int (*run)(struct ddl_cli *cli, int argc, const char **argv);
};

int ddl_cmd_parse(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_apply(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_checkpoint(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_diff(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_down(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_edit(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_hash(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_lint(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_new(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_rebase(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_rm(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_set(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_status(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_migrate_validate(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_schema_apply(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_schema_clean(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_schema_diff(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_schema_fmt(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_schema_inspect(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_schema_plan(struct ddl_cli *cli, int argc, const char **argv);
int ddl_cmd_verify(struct ddl_cli *cli, int argc, const char **argv);

/*
 * Read options by a popt table, whose strings then live in cli->arena. False
 * when the command is over, by --help or by an error; *status is then the exit
 * code. What is no option is in *rest, which ends with NULL; without rest there
 * may be nothing else.
 */
bool ddl_options_read(struct ddl_cli *cli, int argc, const char **argv, const struct poptOption *table,
		      const char ***rest, int *status);

/* --dialect NAME[:VERSION], or NULL. Reports and returns false when it names none. */
bool ddl_options_dialect(struct ddl_cli *cli, const char *text);

/* What a command cannot do without: the option's name, and whether it was given; ends with a row without name. */
struct ddl_needed {
	const char *name;
	bool given;
};

/* In the words of Atlas, which its users' scripts look for. Reports and returns false when one is missing. */
bool ddl_options_need(struct ddl_cli *cli, const struct ddl_needed *needed);

/* "10s", "500ms", "2m" or a number of seconds. */
bool ddl_options_time(const char *text, unsigned *milliseconds);

/* --diagnostics text|short|json|github, or NULL. */
bool ddl_options_diagnostics(struct ddl_cli *cli, const char *text);

/* Report that the program was used wrongly; returns DDL_EXIT_USAGE. */
int ddl_usage(struct ddl_cli *cli, const char *fmt, ...) DDL_PRINTF(2, 3);

/* Write cli->out to stdout and empty it. False, with a message, when it cannot be written. */
bool ddl_output_flush(struct ddl_cli *cli);

/* What long work is at, on a line that the next one replaces; only on a terminal, and only after a second. */
void ddl_output_progress(struct ddl_cli *cli, const char *fmt, ...) DDL_PRINTF(2, 3);
void ddl_output_progress_end(struct ddl_cli *cli);

/* "Error: ..." on stderr, where Atlas says just that and its users' scripts look for it; nothing in the other styles. */
void ddl_output_error(struct ddl_cli *cli, const char *fmt, ...) DDL_PRINTF(2, 3);

/* A line on stderr that parts the outputs for several databases; nothing where diagnostics are for programs. */
void ddl_output_part(struct ddl_cli *cli, const char *fmt, ...) DDL_PRINTF(2, 3);

/* One line for whoever watches; nothing when stderr is no terminal. */
void ddl_output_note(struct ddl_cli *cli, const char *fmt, ...) DDL_PRINTF(2, 3);

/* Print the session's diagnostics, and forget them. */
void ddl_output_diags(struct ddl_cli *cli);

#define DDL_OPTION_DIALECT(var) \
	{ "dialect", '\0', POPT_ARG_STRING, (var), 0, \
	  "mysql, mariadb, postgres, sqlite or mssql", "NAME[:VERSION]" }
#define DDL_OPTION_DIAGNOSTICS(var) \
	{ "diagnostics", '\0', POPT_ARG_STRING, (var), 0, \
	  "how errors are shown: text, short, json or github", "STYLE" }

#endif
