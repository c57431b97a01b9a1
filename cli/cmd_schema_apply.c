/* cmd_schema_apply.c - ddlkit schema apply: bring a database to a schema. */
#include "cli/bring_report.h"
#include "cli/filter.h"
#include "cli/policy.h"
#include "cli/project.h"
#include "cli/reviewed.h"

struct options {
	char **to, **rename, **fill, **file; /* file: what to was called once */
	char *url, *dialect, *dev_url, *diagnostics, *tx_mode, *lock_timeout, *format, *plan;
	int dry_run, auto_approve, allow_destructive;
};

static bool take_options(struct ddl_bring *b, const struct options *o)
{
	struct ddl_cli *cli = b->cli;
	char *urls[] = { o->url, NULL };
	bool wrong;

	b->dry_run = o->dry_run;
	b->auto_approve = o->auto_approve;
	b->allow_destructive = o->allow_destructive;
	b->tx_mode = o->tx_mode;
	if (!ddl_database_is(cli, o->url, &wrong)) {
		if (!wrong)
			ddl_usage(cli, "--url is a database, such as postgres://user@host/name");
		return false;
	}
	b->database = ddl_database_open(cli, o->url, o->dry_run ? DDL_ACCESS_WOULD_MAKE : DDL_ACCESS_MAKE);
	if (!b->database || (o->plan && !ddl_reviewed_read(b, o->plan)))
		return false;
	return ddl_database_dialect(cli, urls, o->to, o->plan && !o->dialect ? b->file->dialect : o->dialect, o->dev_url) &&
	       ddl_change_renames(cli, o->rename, &b->change) && ddl_change_fills(cli, o->fill, &b->change);
}

static int run(struct ddl_bring *b, const struct options *o)
{
	int status = DDL_EXIT_USAGE;

	if (!take_options(b, o))
		return status;
	if ((o->dry_run || ddl_database_lock(b->cli, b->database, o->lock_timeout)) && ddl_sources_read(b->cli, o->to, &b->change.to))
		status = ddl_bring_run(b);
	ddl_database_unlock(b->database);
	return status;
}

/* The file has all that makes the plan, its layout too. */
static bool takes_plan(struct ddl_cli *cli, const struct options *o, const struct ddl_format *f)
{
	if (!o->plan || !(o->to || o->rename || o->fill || cli->schemas || cli->excludes || (o->format && !f->template.text)))
		return true;
	ddl_usage(cli, "--plan says what to do: not with --to, --rename, --default, --schema, --exclude or --format");
	return false;
}

int ddl_cmd_schema_apply(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		{ "url", 'u', POPT_ARG_STRING, &o.url, 0, "the database", "URL" },
		{ "to", '\0', POPT_ARG_ARGV, &o.to, 0, "the schema as it should be; may be repeated", "SOURCE" },
		{ "file", 'f', POPT_ARG_ARGV | POPT_ARGFLAG_DOC_HIDDEN, &o.file, 0, NULL, NULL },
		{ "plan", '\0', POPT_ARG_STRING, &o.plan, 0, "a file of schema plan, instead of --to", "URL" },
		{ "dry-run", '\0', POPT_ARG_NONE, &o.dry_run, 0, "show the plan and do nothing", NULL },
		{ "auto-approve", '\0', POPT_ARG_NONE, &o.auto_approve, 0, "do not ask", NULL },
		{ "allow-destructive", '\0', POPT_ARG_NONE, &o.allow_destructive, 0, "statements may lose data", NULL },
		{ "tx-mode", '\0', POPT_ARG_STRING, &o.tx_mode, 0,
		  "file: all in one transaction, where the server can (the default); none", "MODE" },
		{ "lock-timeout", '\0', POPT_ARG_STRING, &o.lock_timeout, 0,
		  "how long to wait for another run; 10s if not given", "TIME" },
		DDL_OPTION_DIALECT(&o.dialect),
		DDL_OPTION_DEV_URL(&o.dev_url),
		DDL_OPTION_RENAME(&o.rename),
		DDL_OPTION_FILL(&o.fill),
		DDL_OPTION_FORMAT(&o.format, "sql (the default), json"),
		DDL_OPTION_SCHEMA(cli),
		DDL_OPTION_EXCLUDE(cli),
		DDL_OPTION_TIMEOUT(cli),
		DDL_OPTION_VERBOSE(cli),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option of_plan[] = { { "url", &o.url, NULL, false }, DDL_ENV_END }, env[] = {
		{ "url", &o.url, NULL, false },
		{ "src|schema.src", NULL, &o.to, false },
		{ "dev", &o.dev_url, NULL, false },
		{ "format.schema.apply|log.schema.apply", &o.format, NULL, false },
		DDL_ENV_SCHEMA(cli),
		DDL_ENV_END
	};
	struct ddl_bring b = { .cli = cli, .tell = ddl_bring_tell };
	int status;

	cli->takes_several = true;
	if (!ddl_options_read(cli, argc, argv, table, NULL, &status))
		return status;
	if (!o.to)
		o.to = o.file;
	if (!ddl_options_diagnostics(cli, o.diagnostics))
		return DDL_EXIT_USAGE;
	if (o.plan && (!ddl_format_read(cli, o.format, &ddl_format_apply, &b.format) || !takes_plan(cli, &o, &b.format)))
		return DDL_EXIT_USAGE;
	if (!ddl_project_options(cli, o.plan ? of_plan : env) || (!o.plan && !ddl_policy_read(cli, &b.change)))
		return DDL_EXIT_USAGE;
	if (!ddl_options_need(cli, (const struct ddl_needed[]){ { "url", o.url }, { NULL, false } }))
		return DDL_EXIT_USAGE;
	if (!o.to && !o.plan)
		return ddl_usage(cli, "one of flag(s) \"file\" or \"to\" is required; see ddlkit schema apply --help");
	if (!ddl_sources_fit(cli, "--to", o.to) || !ddl_format_read(cli, o.format, &ddl_format_apply, &b.format))
		return DDL_EXIT_USAGE;
	/* SQLite keeps the text. What Atlas' command runs is indented; what it is told without one stands on one line. */
	if (!o.format || b.format.template.text)
		b.format.indent = o.plan || cli->as_atlas || o.file ? "  " : NULL;
	status = run(&b, &o);
	ddl_bring_release(&b);
	return status;
}
