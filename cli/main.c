/* main.c - ddlkit COMMAND: finds the command, runs it, says what it had to say. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/database.h"
#include "cli/project.h"

static const struct ddl_command commands[] = {
	{ "migrate apply", "[AMOUNT]", "Run the migration files that a database has not run yet",
	  "ddlkit migrate apply --url sqlite://app.db --dir file://migrations", ddl_cmd_migrate_apply },
	{ "migrate checkpoint", "[TAG]", "Add a file that has the whole schema, from which new databases begin",
	  "ddlkit migrate checkpoint --dir file://migrations --dialect mysql:8", ddl_cmd_migrate_checkpoint },
	{ "migrate diff", "[NAME]", "Write the migration that brings a directory to a schema",
	  "ddlkit migrate diff add_age --dir file://migrations --to file://schema.sql --dialect mysql:8",
	  ddl_cmd_migrate_diff },
	{ "migrate down", "[AMOUNT]", "Bring a database back to an older version of its directory",
	  "ddlkit migrate down --url sqlite://app.db --dir file://migrations --dry-run", ddl_cmd_migrate_down },
	{ "migrate edit", "FILE", "Change a file of a migration directory in an editor",
	  "ddlkit migrate edit 1 --dir file://migrations", ddl_cmd_migrate_edit },
	{ "migrate hash", "", "Write atlas.sum, the checksums of a migration directory",
	  "ddlkit migrate hash --dir file://migrations", ddl_cmd_migrate_hash },
	{ "migrate lint", "", "Look for what could go wrong in the newest migration files",
	  "ddlkit migrate lint --dir file://migrations --latest 1 --dialect mysql:8", ddl_cmd_migrate_lint },
	{ "migrate new", "[NAME]", "Add an empty file to a migration directory",
	  "ddlkit migrate new fill_ages --dir file://migrations", ddl_cmd_migrate_new },
	{ "migrate rebase", "FILE...", "Move files behind all others of a migration directory",
	  "ddlkit migrate rebase 1 --dir file://migrations", ddl_cmd_migrate_rebase },
	{ "migrate rm", "[AMOUNT]", "Take the newest files out of a migration directory",
	  "ddlkit migrate rm 1 --dir file://migrations", ddl_cmd_migrate_rm },
	{ "migrate set", "[VERSION]", "Say which version a database is at, without running anything",
	  "ddlkit migrate set 1 --url sqlite://app.db --dir file://migrations", ddl_cmd_migrate_set },
	{ "migrate status", "", "Say what a database has run, and what it has not",
	  "ddlkit migrate status --url sqlite://app.db --dir file://migrations", ddl_cmd_migrate_status },
	{ "migrate validate", "", "Check a migration directory against its atlas.sum",
	  "ddlkit migrate validate --dir file://migrations", ddl_cmd_migrate_validate },
	{ "parse", "[FILE...]", "Show the statements of SQL scripts",
	  "ddlkit parse --dialect postgres:16 schema.sql", ddl_cmd_parse },
	{ "schema apply", "", "Bring a database to a schema",
	  "ddlkit schema apply --url sqlite://app.db --to file://schema.sql --auto-approve", ddl_cmd_schema_apply },
	{ "schema clean", "", "Drop all that is in a database",
	  "ddlkit schema clean --url sqlite://app.db --dry-run", ddl_cmd_schema_clean },
	{ "schema diff", "", "Print the script that leads from one schema to another",
	  "ddlkit schema diff --from file://migrations --to file://schema.sql --dialect postgres --check",
	  ddl_cmd_schema_diff },
	{ "schema fmt", "[PATH...]", "Bring HCL files into their usual shape",
	  "ddlkit schema fmt --check", ddl_cmd_schema_fmt },
	{ "schema inspect", "", "Print a schema in normal form",
	  "ddlkit schema inspect --url file://schema.sql --dialect mssql", ddl_cmd_schema_inspect },
	{ "schema plan", "[NAME]", "Write a plan into a file, for review",
	  "ddlkit schema plan --from file://a.sql --to file://b.sql --dialect postgres --output ages.plan.sql", ddl_cmd_schema_plan },
	{ "verify", "", "Try a plan on a real server, with rows in the tables",
	  "ddlkit verify --dialect sqlite --from file://a.sql --to file://b.sql", ddl_cmd_verify },
};

static void out_of_memory(void)
{
	static const char text[] = "ddlkit: out of memory\n";

	if (write(STDERR_FILENO, text, sizeof(text) - 1) < 0)
		_exit(DDL_EXIT_USAGE);
	_exit(DDL_EXIT_USAGE);
}

static void print_commands(void)
{
	printf("ddlkit reads SQL DDL, brings it to one normal form, compares it and plans migrations, offline.\n\n"
	       "Usage: ddlkit COMMAND [OPTION...] [ARGUMENT...]\n\nCommands:\n");
	for (size_t i = 0; i < DDL_COUNT(commands); i++)
		printf("  %-20s%s\n", commands[i].name, commands[i].summary);
	printf("\nddlkit COMMAND --help tells more. ddlkit --version shows the version.\n\n"
	       "Exit status: 0 fine; 1 findings, or differences under --check; 2 wrong use, unreadable input or\n"
	       "database; 3 SQL that does not parse or replay; 4 a plan that did not hold or was not carried out.\n");
}

/* How many of the arguments name the command; 0: they do not. */
static int match_command(const struct ddl_command *c, int argc, const char **argv)
{
	const char *space = strchr(c->name, ' ');
	size_t n = space ? (size_t)(space - c->name) : strlen(c->name);

	if (argc < 2 || strlen(argv[1]) != n || memcmp(argv[1], c->name, n))
		return 0;
	if (!space)
		return 1;
	return argc > 2 && !strcmp(argv[2], space + 1) ? 2 : 0;
}

static int unknown_command(struct ddl_cli *cli, int argc, const char **argv)
{
	const char *group = argv[1];
	size_t n = strlen(group);
	struct ddl_buf verbs = { 0 };
	int status;

	for (size_t i = 0; i < DDL_COUNT(commands); i++)
		if (!strncmp(commands[i].name, group, n) && commands[i].name[n] == ' ')
			ddl_buf_printf(&verbs, "%s%s", verbs.len ? ", " : "", commands[i].name + n + 1);
	if (!verbs.len)
		status = ddl_usage(cli, "there is no command \"%s\"; see ddlkit --help", group);
	else if (argc < 3 || argv[2][0] == '-')
		status = ddl_usage(cli, "ddlkit %s needs one of: %s", group, ddl_buf_str(&verbs));
	else
		status = ddl_usage(cli, "there is no command \"%s %s\"; ddlkit %s has: %s", group, argv[2], group,
				   ddl_buf_str(&verbs));
	ddl_buf_release(&verbs);
	return status;
}

/* As at the start, but for the project file, which has been read. */
static void begin_again(struct ddl_cli *cli, struct ddl_env *env)
{
	ddl_databases_close(cli);
	ddl_output_diags(cli);
	cli->env = env;
	cli->nth_env++;
	cli->dialect = NULL;
	cli->version = 0;
	cli->schema_name = cli->default_schema = cli->defaults = NULL;
	cli->realm = false;
	cli->timeout = cli->config = cli->env_name = cli->dir_format = NULL;
	cli->schemas = cli->excludes = cli->vars = NULL;
	cli->allow_outside = cli->verbose = 0;
}

/* For an env with several databases once for each, until one fails. */
static int run_command(struct ddl_cli *cli, int argc, const char **argv)
{
	int status = cli->command->run(cli, argc, argv);
	struct ddl_env *next;

	while (cli->env && (next = (struct ddl_env *)(void *)cli->env->node.next)) {
		if (status) {
			ddl_output_diags(cli);
			ddl_output_part(cli, "%u of %u databases were not looked at", cli->envs.count - cli->nth_env, cli->envs.count);
			break;
		}
		begin_again(cli, next);
		status = cli->command->run(cli, argc, argv);
	}
	return status;
}

static int run(struct ddl_cli *cli, int argc, const char **argv)
{
	if (argc < 2) {
		print_commands();
		return DDL_EXIT_USAGE;
	}
	if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
		print_commands();
		return DDL_EXIT_OK;
	}
	if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "version")) {
		puts("ddlkit " DDL_VERSION_TEXT);
		return DDL_EXIT_OK;
	}
	for (size_t i = 0; i < DDL_COUNT(commands); i++) {
		int used = match_command(&commands[i], argc, argv);

		if (used) {
			cli->command = &commands[i];
			return run_command(cli, argc - used, argv + used);
		}
	}
	return unknown_command(cli, argc, argv);
}

static bool wants_colour(void)
{
	const char *no = getenv("NO_COLOR"), *force = getenv("CLICOLOR_FORCE");

	if (no && *no)
		return false;
	return (force && strcmp(force, "0")) || isatty(STDERR_FILENO);
}

/* Others see the arguments of a process. */
static void hide_password(char *arg)
{
	char *url = !strncmp(arg, "--", 2) && strchr(arg, '=') ? strchr(arg, '=') + 1 : arg;

	ddl_url_hide(!strncmp(url, "-u", 2) || !strncmp(url, "-f", 2) ? url + 2 : url);
}

int main(int argc, char **argv)
{
	const char **args;
	struct ddl_cli cli;
	int status;

	ddl_set_oom_handler(out_of_memory);
	/* A file that may grow no further is an error of writing, told like any other. */
	signal(SIGXFSZ, SIG_IGN);
	memset(&cli, 0, sizeof(cli));
	ddl_session_init(&cli.session);
	ddl_arena_init(&cli.arena);
	cli.colour = wants_colour();
	cli.terminal = isatty(STDERR_FILENO);
	args = DDL_NEW_ARRAY(&cli.arena, (size_t)argc + 1, const char *);
	for (int i = 0; i < argc; i++) {
		args[i] = ddl_memdup(&cli.arena, argv[i], strlen(argv[i]));
		hide_password(argv[i]);
	}
	status = run(&cli, argc, args);
	ddl_databases_close(&cli);
	ddl_project_done(&cli);
	ddl_output_diags(&cli);
	if (!ddl_output_flush(&cli) || (fclose(stdout) && status == DDL_EXIT_OK))
		status = DDL_EXIT_USAGE;
	ddl_buf_release(&cli.out);
	ddl_session_release(&cli.session);
	ddl_arena_release(&cli.arena);
	return status;
}
