/* cmd_schema_clean.c - ddlkit schema clean: drop all that is in a database. Its name says that data is lost. */
#include "cli/bring_report.h"
#include "cli/filter.h"
#include "cli/project.h"

struct options {
	char *url, *diagnostics, *tx_mode, *lock_timeout, *format;
	int dry_run, auto_approve;
};

static int run(struct ddl_bring *b, const struct options *o)
{
	struct ddl_cli *cli = b->cli;
	char *urls[] = { o->url, NULL };
	int status = DDL_EXIT_USAGE;
	bool wrong;

	if (!ddl_database_is(cli, o->url, &wrong))
		return wrong ? DDL_EXIT_USAGE : ddl_usage(cli, "--url is a database, such as postgres://user@host/name");
	b->database = ddl_database_open(cli, o->url, o->dry_run ? DDL_ACCESS_READ : DDL_ACCESS_CHANGE);
	if (!b->database || !ddl_database_dialect(cli, urls, NULL, NULL, NULL))
		return status;
	if (o->dry_run || ddl_database_lock(cli, b->database, o->lock_timeout))
		status = ddl_bring_run(b);
	ddl_database_unlock(b->database);
	return status;
}

int ddl_cmd_schema_clean(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		{ "url", 'u', POPT_ARG_STRING, &o.url, 0, "the database", "URL" },
		{ "dry-run", '\0', POPT_ARG_NONE, &o.dry_run, 0, "show what would be dropped and do nothing", NULL },
		{ "auto-approve", '\0', POPT_ARG_NONE, &o.auto_approve, 0, "do not ask", NULL },
		{ "tx-mode", '\0', POPT_ARG_STRING, &o.tx_mode, 0,
		  "file: all in one transaction, where the server can (the default); none", "MODE" },
		{ "lock-timeout", '\0', POPT_ARG_STRING, &o.lock_timeout, 0,
		  "how long to wait for another run; 10s if not given", "TIME" },
		DDL_OPTION_TEMPLATE(&o.format, "json,"),
		DDL_OPTION_SCHEMA(cli),
		DDL_OPTION_EXCLUDE(cli),
		DDL_OPTION_TIMEOUT(cli),
		DDL_OPTION_VERBOSE(cli),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = {
		{ "url", &o.url, NULL, false },
		{ "format.schema.clean|log.schema.clean", &o.format, NULL, false },
		DDL_ENV_SCHEMA(cli),
		DDL_ENV_END
	};
	struct ddl_bring b = { .cli = cli, .tell = ddl_bring_tell, .allow_destructive = true, .synced = "Nothing to drop", .change = { .all = true } };
	int status;

	if (!ddl_options_read(cli, argc, argv, table, NULL, &status))
		return status;
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_project_options(cli, env) ||
	    !ddl_options_need(cli, (const struct ddl_needed[]){ { "url", o.url }, { NULL, false } }) ||
	    !ddl_format_read(cli, o.format, &ddl_format_apply, &b.format))
		return DDL_EXIT_USAGE;
	b.dry_run = o.dry_run;
	b.auto_approve = o.auto_approve;
	b.tx_mode = o.tx_mode;
	status = run(&b, &o);
	ddl_bring_release(&b);
	return status;
}
