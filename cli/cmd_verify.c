/* cmd_verify.c - ddlkit verify: a plan, tried on a real server. */
#include "cli/change.h"
#include "cli/database.h"
#include "live/verify.h"

struct options {
	char **from, **to, **rename;
	char *dialect, *dev_url, *diagnostics;
	int rows;
};

/* The schema as it is, statement by statement, each with its text. */
static void read_setup(struct ddl_cli *cli, const struct ddl_list *texts, struct ddl_list *stmts)
{
	size_t mark = ddl_diags_mark(&cli->session);
	struct ddl_parse p;

	ddl_parse_init(&p, &cli->session, cli->dialect, cli->version);
	DDL_EACH(struct ddl_text, t, texts)
		ddl_parse_source(&p, t->source, stmts);
	ddl_parse_release(&p);
	ddl_diags_rewind(&cli->session, mark);
}

static void put_version(struct ddl_buf *out, const struct ddl_live_driver *d)
{
	ddl_version v = d->version();

	ddl_buf_printf(out, "%s %u.%u.%u", d->title, v / 10000, v / 100 % 100, v % 100);
}

static void put_table(struct ddl_cli *cli, const struct ddl_verify_table *t)
{
	const char *name = ddl_text(&cli->session, t->from->name.name.name);

	if (!t->to)
		ddl_buf_printf(&cli->out, "  %s: dropped with its %u rows, as planned", name, t->before);
	else
		ddl_buf_printf(&cli->out, "  %s: %u rows before, %u after; %u columns the same, %u converted",
			       name, t->before,
			       t->after, t->compared, t->converted);
	if (t->left_empty)
		ddl_buf_puts(&cli->out, "; left empty");
	if (t->note && !t->left_empty)
		ddl_buf_printf(&cli->out, "; %s", t->note);
	ddl_buf_putc(&cli->out, '\n');
}

static void put_tables(struct ddl_cli *cli, const struct ddl_verify *v)
{
	put_version(&cli->out, v->driver);
	ddl_buf_printf(&cli->out, ", foreign keys on: %u tables with %u rows, %u statements\n",
		       v->tables.count, v->rows, v->statements);
	DDL_EACH(struct ddl_verify_table, t, &v->tables)
		put_table(cli, t);
}

static int tell(struct ddl_cli *cli, const struct ddl_verify *v)
{
	static const char *const verdicts[] = {
		[DDL_VERIFY_SETUP_FAILED] = "the server refuses the schema to start from",
		[DDL_VERIFY_RUN_FAILED] = "the server refuses the plan",
		[DDL_VERIFY_SCHEMA_DIFFERS] = "the plan does not lead to the schema asked for",
		[DDL_VERIFY_ROWS_LOST] = "the plan loses rows",
		[DDL_VERIFY_COMPLAINTS] = "after the plan the server complains",
	};
	struct ddl_diag *d;

	put_tables(cli, v);
	DDL_EACH(struct ddl_remark, r, &v->warnings) {
		d = ddl_report(&cli->session, DDL_DIAG_MAYBE, DDL_SPAN_NONE,
			       "the plan may fail on rows that are there: %s", r->text);
		ddl_diag_note(&cli->session, d, "%s", r->kind);
	}
	if (v->verdict == DDL_VERIFY_HOLDS) {
		ddl_buf_puts(&cli->out,
			     "The plan holds: the schema is the one asked for, and every row is accounted for.\n");
		return DDL_EXIT_OK;
	}
	d = ddl_report(&cli->session, DDL_DIAG_PLAN_FAILED, DDL_SPAN_NONE, "%s: %s", verdicts[v->verdict],
		       v->message);
	if (v->at)
		ddl_diag_note(&cli->session, d, "%s", v->at);
	return v->verdict == DDL_VERIFY_SETUP_FAILED ? DDL_EXIT_SQL : DDL_EXIT_PLAN;
}

static int verify(struct ddl_cli *cli, const struct options *o, const struct ddl_live_driver *driver,
		  struct ddl_change *c)
{
	struct ddl_list setup = { 0 };
	struct ddl_verify v = { .session = &cli->session, .driver = driver, .setup = &setup };
	int status;

	if (!ddl_change_renames(cli, o->rename, c) || !ddl_sources_read(cli, o->from, &c->from) ||
	    !ddl_sources_read(cli, o->to, &c->to))
		return DDL_EXIT_USAGE;
	if (!ddl_change_replay(cli, c, &status))
		return status;
	read_setup(cli, &c->from, &setup);
	c->options.renames = c->renames;
	c->plan = ddl_diff(c->before, c->after, &c->options);
	if (c->plan->refused)
		return DDL_EXIT_PLAN;
	v.plan = c->plan;
	v.rows_per_table = (uint32_t)o->rows;
	ddl_verify_run(&v);
	return tell(cli, &v);
}

/* A plan for a newer server than the one at hand cannot be tried on it. */
static void fit_version(struct ddl_cli *cli, const struct ddl_live_driver *driver)
{
	struct ddl_buf b = { 0 };

	if (driver->version() >= cli->version)
		return;
	if (cli->version != cli->dialect->newest) {
		put_version(&b, driver);
		ddl_report(&cli->session, DDL_DIAG_MAYBE, DDL_SPAN_NONE,
			   "the plan is made for %s, the newest at hand", ddl_buf_str(&b));
		ddl_buf_release(&b);
	}
	cli->version = driver->version();
}

int ddl_cmd_verify(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { .rows = 3 };
	const struct poptOption table[] = {
		{ "from", 'f', POPT_ARG_ARGV, &o.from, 0, "the schema as it is; may be repeated", "SOURCE" },
		{ "to", '\0', POPT_ARG_ARGV, &o.to, 0, "the schema as it should be; may be repeated",
			"SOURCE" },
		DDL_OPTION_DIALECT(&o.dialect),
		DDL_OPTION_DEV_URL(&o.dev_url),
		{ "rows", '\0', POPT_ARG_INT, &o.rows, 0, "rows put into each table (3)", "N" },
		DDL_OPTION_RENAME(&o.rename),
		DDL_OPTION_TIMEOUT(cli),
		DDL_OPTION_VERBOSE(cli),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		POPT_TABLEEND
	};
	const struct ddl_live_driver *driver;
	struct ddl_change c = { 0 };
	const char **rest;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (*rest)
		return ddl_usage(cli, "\"%s\": this command takes no arguments", *rest);
	if (!o.from || !o.to)
		return ddl_usage(cli, "--from and --to are needed; see ddlkit verify --help");
	if (o.rows < 0 || o.rows > 1000)
		return ddl_usage(cli, "--rows is a number from 0 to 1000");
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_database_dialect(cli, o.from, o.to, o.dialect, o.dev_url))
		return DDL_EXIT_USAGE;
	driver = ddl_live_driver_of(cli->dialect);
	if (!driver)
		return ddl_usage(cli, "this build has no driver that could try a plan for %s",
				 cli->dialect->title);
	fit_version(cli, driver);
	status = verify(cli, &o, driver, &c);
	ddl_change_release(&c);
	return status;
}
