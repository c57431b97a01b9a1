/* cmd_schema_plan.c - ddlkit schema plan: a plan in a file, for review; schema apply --plan carries it out. */
#include <string.h>
#include <time.h>

#include "cli/bring.h"
#include "cli/filter.h"
#include "cli/policy.h"
#include "cli/project.h"
#include "migrate/file.h"

struct options {
	char **from, **to, **rename, **fill;
	char *dialect, *dev_url, *output, *tx_mode, *diagnostics;
	int dry_run;
};

static const char *dialect_text(struct ddl_cli *cli)
{
	unsigned a = cli->version / 10000, b = cli->version / 100 % 100, c = cli->version % 100;

	/* 99: what was not told. */
	if (b == 99)
		return ddl_format(&cli->arena, "%s:%u", cli->dialect->name, a);
	if (c == 99)
		return ddl_format(&cli->arena, "%s:%u.%u", cli->dialect->name, a, b);
	return ddl_format(&cli->arena, "%s:%u.%u.%u", cli->dialect->name, a, b, c);
}

static bool check_line(struct ddl_cli *cli, char *const *values)
{
	for (; values && *values; values++) {
		if (!strpbrk(*values, "\r\n"))
			continue;
		ddl_usage(cli, "\"%s\": a plan file has each of these on one line", *values);
		return false;
	}
	return true;
}

/* Under its comment each step says what it does to a database in use. */
static void comment_steps(struct ddl_cli *cli, struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->consequences && step->phase != DDL_PHASE_FIRST && step->phase != DDL_PHASE_LAST)
			step->comment = ddl_format(&cli->arena, "%s\n--   %s", step->comment,
						   ddl_bring_words(cli, step->consequences));
}

static const char *output_path(struct ddl_cli *cli, const struct options *o, const char *name)
{
	time_t now = time(NULL);
	struct tm utc;
	char text[32];

	if (o->output)
		return ddl_source_path(cli, o->output);
	if (name)
		return ddl_format(&cli->arena, "%s.plan.sql", name);
	if (!gmtime_r(&now, &utc) || !strftime(text, sizeof(text), "%Y%m%d%H%M%S", &utc))
		return NULL;
	return ddl_format(&cli->arena, "%s.plan.sql", text);
}

static int write_file(struct ddl_cli *cli, const struct options *o, const char *name, const struct ddl_buf *text)
{
	const char *path;
	int error;

	if (o->dry_run || (o->output && !strcmp(o->output, "-"))) {
		ddl_buf_add(&cli->out, text->bytes, text->len);
		return DDL_EXIT_OK;
	}
	path = output_path(cli, o, name);
	if (!path)
		return DDL_EXIT_USAGE;
	error = ddl_file_write_new(path, text->bytes, text->len);
	if (error) {
		ddl_report(&cli->session, DDL_DIAG_IO, DDL_SPAN_NONE, "cannot write %s: %s", path, strerror(error));
		return DDL_EXIT_USAGE;
	}
	ddl_buf_printf(&cli->out, "%s\n", path);
	return DDL_EXIT_OK;
}

/* Of all that is there, when the plan has been carried out. */
static const char *fingerprint_behind(struct ddl_cli *cli, const struct ddl_change *c)
{
	struct ddl_schema *s = ddl_schema_of(cli, &c->from);
	const struct ddl_source *src = ddl_session_add(&cli->session, "plan", ddl_buf_str(&c->script), c->script.len);
	const char *digest = NULL;

	if (!s)
		return NULL;
	ddl_change_forget(s, &c->from, c->after);
	if (src && ddl_schema_read(s, src)) {
		ddl_normalize_finish(s);
		digest = ddl_fingerprint(s);
	}
	ddl_schema_release(s);
	return digest;
}

static int run(struct ddl_cli *cli, const struct options *o, const char *name, struct ddl_change *c)
{
	struct ddl_plan_file file = { .schemas = cli->schemas, .excludes = cli->excludes, .renames = o->rename,
				      .fills = o->fill, .tx_mode = o->tx_mode };
	struct ddl_format format = { .indent = "  " };
	struct ddl_buf script = { 0 }, text = { 0 };
	uint32_t policy;
	int status;

	if (!ddl_change_renames(cli, o->rename, c) || !ddl_change_fills(cli, o->fill, c) || !ddl_sources_read(cli, o->from, &c->from) ||
	    !ddl_sources_read(cli, o->to, &c->to))
		return DDL_EXIT_USAGE;
	policy = c->policy;
	c->policy = 0;
	if (!ddl_change_replay(cli, c, &status))
		return status;
	file.dialect = dialect_text(cli);
	file.from = ddl_fingerprint(c->before);
	ddl_policy_skip(policy, c->before, c->after);
	if (!file.from || !ddl_change_plan(cli, c, &format, &status))
		return file.from ? status : DDL_EXIT_PLAN;
	if (!c->script.len) {
		ddl_buf_puts(&cli->out, "Schema is synced, no changes to be made\n");
		return DDL_EXIT_OK;
	}
	/* The proof has carried the plan out on it; but what the env leaves out of plans is there too. */
	file.to = policy ? fingerprint_behind(cli, c) : ddl_fingerprint(c->before);
	comment_steps(cli, c->plan);
	ddl_script_write(c->plan, &(struct ddl_script_style){ format.indent, true }, &script);
	ddl_plan_file_write(&file, &script, &text);
	status = file.to ? write_file(cli, o, name, &text) : DDL_EXIT_PLAN;
	ddl_buf_release(&script);
	ddl_buf_release(&text);
	return status;
}

int ddl_cmd_schema_plan(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		{ "from", 'f', POPT_ARG_ARGV, &o.from, 0, "the schema as it is; may be repeated", "SOURCE" },
		{ "to", '\0', POPT_ARG_ARGV, &o.to, 0, "the schema as it should be; may be repeated", "SOURCE" },
		{ "output", 'o', POPT_ARG_STRING, &o.output, 0,
		  "the file; NAME.plan.sql, or the time, if not given; - is standard output", "FILE" },
		{ "dry-run", '\0', POPT_ARG_NONE, &o.dry_run, 0, "print the plan and write nothing", NULL },
		{ "tx-mode", '\0', POPT_ARG_STRING, &o.tx_mode, 0,
		  "none: each statement will run by itself; file, in one transaction where the server can", "MODE" },
		DDL_OPTION_DIALECT(&o.dialect),
		DDL_OPTION_DEV_URL(&o.dev_url),
		DDL_OPTION_RENAME(&o.rename),
		DDL_OPTION_FILL(&o.fill),
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
		DDL_ENV_SCHEMA(cli),
		DDL_ENV_END
	};
	struct ddl_change c = { 0 };
	const char **rest;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (*rest && (rest[1] || o.output))
		return ddl_usage(cli, "\"%s\": a plan has one name, or --output says where it goes", rest[1] ? rest[1] : *rest);
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_project_options(cli, env) || !ddl_policy_read(cli, &c))
		return DDL_EXIT_USAGE;
	if (!o.from || !o.to)
		return ddl_usage(cli, "--from and --to are needed; see ddlkit schema plan --help");
	if (o.tx_mode && strcmp(o.tx_mode, "file") && strcmp(o.tx_mode, "none"))
		return ddl_usage(cli, "--tx-mode is file or none, not \"%s\"", o.tx_mode);
	if (!check_line(cli, cli->schemas) || !check_line(cli, cli->excludes) || !check_line(cli, o.rename) || !check_line(cli, o.fill) ||
	    !ddl_database_dialect(cli, o.from, o.to, o.dialect, o.dev_url))
		return DDL_EXIT_USAGE;
	status = run(cli, &o, *rest, &c);
	ddl_change_release(&c);
	return status;
}
