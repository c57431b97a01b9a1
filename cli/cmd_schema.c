/* cmd_schema.c - ddlkit schema diff and inspect. */
#include "cli/change.h"
#include "cli/database.h"
#include "cli/filter.h"
#include "cli/inspect_report.h"
#include "cli/plan_report.h"
#include "cli/policy.h"
#include "cli/project.h"
#include "cli/trial.h"
#include "config/schema.h"
#include "parser/dump.h"

struct options {
	char **from, **to, **url, **rename, **fill;
	char *dialect, *dev_url, *format, *diagnostics;
	int check, wrapped;
	struct ddl_trial trial;
};

static bool read_common(struct ddl_cli *cli, struct options *o, const struct ddl_format_kind *kind,
			struct ddl_format *f, struct ddl_change *c)
{
	return ddl_trial_dialect(cli, &o->trial, c, o->url ? o->url : o->from, o->to, o->dialect, o->dev_url) &&
	       ddl_format_read(cli, o->format, kind, f);
}

static void put_tree(struct ddl_cli *cli, const struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		ddl_dump_stmt(&cli->session, step->stmt, &cli->out);
}

/* Nothing to make or change there: as an empty file, or one that only sets options. */
static void warn_empty(struct ddl_cli *cli, const struct ddl_change *c, const char *url)
{
	struct ddl_diag *d;

	if (c->after->nobjects)
		return;
	d = ddl_report(&cli->session, DDL_DIAG_EMPTY_SOURCE, DDL_SPAN_NONE,
		       "%s has no statements: an empty schema", url);
	if (c->before->nobjects)
		ddl_diag_note(&cli->session, d, "the plan drops everything that is in the other one");
}

static int diff(struct ddl_cli *cli, const struct options *o, struct ddl_format *f,
		struct ddl_change *c)
{
	struct ddl_tpl_value *report = NULL;
	int status;

	if (!ddl_change_renames(cli, o->rename, c) || !ddl_change_fills(cli, o->fill, c) || !ddl_sources_read(cli, o->from, &c->from) ||
	    !ddl_sources_read(cli, o->to, &c->to))
		return DDL_EXIT_USAGE;
	if (!ddl_change_replay(cli, c, &status))
		return status;
	warn_empty(cli, c, o->to[0]);
	if (f->template.text)
		report = ddl_diff_value(cli, c);
	if (!ddl_change_plan(cli, c, f, &status))
		return status;
	if (report && !ddl_diff_print(cli, c, report, &f->template))
		return DDL_EXIT_USAGE;
	if (!c->script.len) {
		ddl_output_note(cli, "Schemas are synced, no changes to be made.");
		return DDL_EXIT_OK;
	}
	if (f->tree)
		put_tree(cli, c->plan);
	else if (!report)
		ddl_buf_add(&cli->out, c->script.bytes, c->script.len);
	return o->check ? DDL_EXIT_FINDINGS : DDL_EXIT_OK;
}

int ddl_cmd_schema_diff(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		{ "from", 'f', POPT_ARG_ARGV, &o.from, 0, "the schema as it is; may be repeated", "SOURCE" },
		{ "to", '\0', POPT_ARG_ARGV, &o.to, 0, "the schema as it should be; may be repeated",
		  "SOURCE" },
		DDL_OPTION_DIALECT(&o.dialect),
		DDL_OPTION_DEV_URL(&o.dev_url),
		{ "check", '\0', POPT_ARG_NONE, &o.check, 0, "exit with 1 when there are differences", NULL },
		DDL_OPTION_VERIFY(&o.trial.wanted),
		DDL_OPTION_VERIFY_URL(&o.trial.url),
		DDL_OPTION_RENAME(&o.rename),
		DDL_OPTION_FILL(&o.fill),
		DDL_OPTION_WRAPPED(&o.wrapped),
		DDL_OPTION_FORMAT(&o.format, "sql (the default), json, tree"),
		DDL_OPTION_SCHEMA(cli),
		DDL_OPTION_EXCLUDE(cli),
		DDL_OPTION_TIMEOUT(cli),
		DDL_OPTION_VERBOSE(cli),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = {
		{ "url", NULL, &o.from, false },
		{ "src|schema.src", NULL, &o.to, false },
		{ "dev", &o.dev_url, NULL, false },
		{ "format.schema.diff|log.schema.diff", &o.format, NULL, false },
		DDL_ENV_SCHEMA(cli),
		DDL_ENV_END
	};
	struct ddl_change c = { 0 };
	struct ddl_format f;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, NULL, &status))
		return status;
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_project_options(cli, env) || !ddl_policy_read(cli, &c))
		return DDL_EXIT_USAGE;
	if (!ddl_options_need(cli, (const struct ddl_needed[]){ { "from", o.from }, { "to", o.to }, { NULL, false } }))
		return DDL_EXIT_USAGE;
	if (!ddl_sources_fit(cli, "--from", o.from) || !ddl_sources_fit(cli, "--to", o.to) || !read_common(cli, &o, &ddl_format_diff, &f, &c))
		return DDL_EXIT_USAGE;
	c.options.wrapped = o.wrapped;
	status = diff(cli, &o, &f, &c);
	ddl_change_release(&c);
	return status;
}

static int inspect(struct ddl_cli *cli, const struct options *o, struct ddl_format *f,
		   struct ddl_change *c)
{
	const struct ddl_script_style style = { .indent = f->indent, .comments = true };
	struct ddl_inspect_report report = { .cli = cli };
	int status;

	if (!ddl_sources_read(cli, o->url, &c->to))
		return DDL_EXIT_USAGE;
	if (!ddl_change_replay(cli, c, &status))
		return status;
	report.schema = c->after;
	if (f->template.text)
		return ddl_template_print(&f->template, ddl_inspect_value(&report), &report) ? DDL_EXIT_OK : DDL_EXIT_USAGE;
	if (f->hcl)
		return ddl_hcl_schema_write(c->after, cli->schema_name, &cli->out) ? DDL_EXIT_OK : DDL_EXIT_PLAN;
	c->plan = ddl_diff(c->before, c->after, NULL);
	if (f->tree)
		put_tree(cli, c->plan);
	else
		ddl_script_write(c->plan, &style, &cli->out);
	return c->plan->refused ? DDL_EXIT_PLAN : DDL_EXIT_OK;
}

int ddl_cmd_schema_inspect(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		{ "url", 'u', POPT_ARG_ARGV, &o.url, 0, "the schema; may be repeated", "SOURCE" },
		DDL_OPTION_DIALECT(&o.dialect),
		DDL_OPTION_DEV_URL(&o.dev_url),
		DDL_OPTION_FORMAT(&o.format, "hcl (the default), sql, json, mermaid, tree"),
		DDL_OPTION_SCHEMA(cli),
		DDL_OPTION_EXCLUDE(cli),
		DDL_OPTION_TIMEOUT(cli),
		DDL_OPTION_VERBOSE(cli),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = {
		{ "url", NULL, &o.url, false },
		{ "dev", &o.dev_url, NULL, false },
		{ "format.schema.inspect|log.schema.inspect", &o.format, NULL, false },
		DDL_ENV_SCHEMA(cli),
		DDL_ENV_END
	};
	struct ddl_change c = { 0 };
	struct ddl_format f;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, NULL, &status))
		return status;
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_project_options(cli, env))
		return DDL_EXIT_USAGE;
	if (!ddl_options_need(cli, (const struct ddl_needed[]){ { "url", o.url }, { NULL, false } }))
		return DDL_EXIT_USAGE;
	if (!ddl_sources_fit(cli, "--url", o.url) || !read_common(cli, &o, &ddl_format_inspect, &f, &c))
		return DDL_EXIT_USAGE;
	f.hcl |= !o.format && ddl_hcl_schema_has(cli->dialect);
	status = inspect(cli, &o, &f, &c);
	ddl_change_release(&c);
	return status;
}
