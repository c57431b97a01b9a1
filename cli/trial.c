#include "cli/trial.h"

#include <time.h>

#include "cli/interrupt.h"

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

bool ddl_trial_connect(struct ddl_cli *cli, struct ddl_trial *t)
{
	const char *missing;
	bool wrong;

	if (!t->url)
		return true;
	t->driver = ddl_live_driver_of_url(t->url, &missing);
	if (!t->driver) {
		if (!ddl_database_is(cli, t->url, &wrong) && !wrong)
			ddl_usage(cli, "--url is a server, such as postgres://user@host/, not \"%s\"", t->url);
		return false;
	}
	if (t->driver->open) {
		cli->dialect = ddl_dialect_find(t->driver->dialect, &t->version);
		cli->version = t->version = t->driver->version();
		return true;
	}
	t->database = ddl_database_open(cli, t->url, DDL_ACCESS_CHANGE);
	if (!t->database)
		return false;
	cli->dialect = ddl_dialect_find(t->database->about.dialect, &t->version);
	cli->version = t->version = t->database->about.version;
	return true;
}

void ddl_trial_put_server(const struct ddl_trial *t, struct ddl_buf *out)
{
	unsigned v = t->version;

	ddl_buf_printf(out, "%s %u.%u", t->cli->dialect->title, v / 10000, v / 100 % 100);
	if (v % 100)
		ddl_buf_printf(out, ".%u", v % 100);
}

/* A plan for another server than the one at hand cannot be tried on it. */
static void fit_version(struct ddl_cli *cli, struct ddl_trial *t)
{
	struct ddl_buf b = { 0 };

	if (t->database ? t->version / 100 == cli->version / 100 : t->version >= cli->version)
		return;
	if (cli->version != cli->dialect->newest) {
		ddl_trial_put_server(t, &b);
		ddl_report(&cli->session, DDL_DIAG_MAYBE, DDL_SPAN_NONE, "the plan is made for %s, the %s", ddl_buf_str(&b),
			   t->database ? "server at hand" : "newest at hand");
		ddl_buf_release(&b);
	}
	cli->version = t->version;
}

bool ddl_trial_settle(struct ddl_cli *cli, struct ddl_trial *t)
{
	t->cli = cli;
	if (!t->driver) {
		t->driver = ddl_live_driver_of(cli->dialect);
		if (!t->driver) {
			ddl_usage(cli, "a plan for %s is tried on a server: --url says which", cli->dialect->title);
			return false;
		}
		t->version = t->driver->version();
	}
	fit_version(cli, t);
	return true;
}

bool ddl_trial_dialect(struct ddl_cli *cli, struct ddl_trial *t, struct ddl_change *c, char *const *urls,
		       char *const *more, const char *dialect, const char *dev_url)
{
	if (t->url && !t->wanted) {
		ddl_usage(cli, "--url is for --verify");
		return false;
	}
	if (t->wanted && (cli->schemas || cli->excludes)) {
		ddl_usage(cli, "--verify is of a whole schema: not with --schema or --exclude");
		return false;
	}
	if (t->wanted) {
		t->rows = DDL_TRIAL_ROWS;
		c->trial = t;
	}
	return (!t->wanted || ddl_trial_connect(cli, t)) && ddl_database_dialect(cli, urls, more, dialect, dev_url) &&
	       (!t->wanted || ddl_trial_settle(cli, t));
}

/* A schema statement by statement, each with its text. */
static void read_stmts(struct ddl_cli *cli, const struct ddl_list *texts, struct ddl_list *stmts)
{
	size_t mark = ddl_diags_mark(&cli->session);
	struct ddl_parse p;

	ddl_parse_init(&p, &cli->session, cli->dialect, cli->version);
	DDL_EACH(struct ddl_text, t, texts)
		ddl_parse_source(&p, t->source, stmts);
	ddl_parse_release(&p);
	ddl_diags_rewind(&cli->session, mark);
}

static bool is_stopped(void *data)
{
	const struct ddl_trial *t = data;

	return ddl_interrupt_number(t->cli->interrupt) != 0;
}

static void guard(void *data, void *db)
{
	const struct ddl_trial *t = data;

	ddl_interrupt_guard(t->cli->interrupt, t->driver, db);
}

static const char *const verdicts[] = {
	[DDL_VERIFY_NO_DATABASE] = "no scratch database could be made",
	[DDL_VERIFY_SETUP_FAILED] = "the schema to start from cannot be loaded",
	[DDL_VERIFY_TARGET_FAILED] = "the schema asked for cannot be loaded",
	[DDL_VERIFY_RUN_FAILED] = "the server refuses the plan",
	[DDL_VERIFY_SCHEMA_DIFFERS] = "the plan does not lead to the schema asked for",
	[DDL_VERIFY_FORM_DIFFERS] = "the server has another form of the schema asked for",
	[DDL_VERIFY_ROWS_LOST] = "the plan loses rows",
	[DDL_VERIFY_COMPLAINTS] = "after the plan the server complains",
	[DDL_VERIFY_EMPTY_FAILED] = "the plan does not hold on an empty database",
	[DDL_VERIFY_STOPPED] = "stopped",
};

static void warn(struct ddl_trial *t)
{
	struct ddl_session *s = &t->cli->session;
	struct ddl_diag *d;

	DDL_EACH(struct ddl_remark, r, &t->verify.warnings) {
		d = ddl_report(s, DDL_DIAG_MAYBE, DDL_SPAN_NONE, "the plan may fail on rows that are there: %s", r->text);
		ddl_diag_note(s, d, "%s", r->kind);
	}
}

static int status_of(const struct ddl_trial *t)
{
	switch (t->verify.verdict) {
	case DDL_VERIFY_HOLDS:
		return DDL_EXIT_OK;
	case DDL_VERIFY_NO_DATABASE:
		return DDL_EXIT_USAGE;
	case DDL_VERIFY_SETUP_FAILED:
	case DDL_VERIFY_TARGET_FAILED:
		return DDL_EXIT_SQL;
	case DDL_VERIFY_STOPPED:
		return DDL_EXIT_SIGNAL + ddl_interrupt_number(t->cli->interrupt);
	default:
		return DDL_EXIT_PLAN;
	}
}

static void tell_well(struct ddl_trial *t)
{
	struct ddl_buf b = { 0 };

	ddl_trial_put_server(t, &b);
	ddl_output_note(t->cli, "tried on %s with %u rows in %u tables", ddl_buf_str(&b), t->verify.rows,
			t->verify.tables.count);
	ddl_buf_release(&b);
}

static int tell(struct ddl_trial *t)
{
	const struct ddl_verify *v = &t->verify;
	struct ddl_session *s = &t->cli->session;
	bool database = v->verdict == DDL_VERIFY_NO_DATABASE || v->verdict == DDL_VERIFY_STOPPED;
	struct ddl_diag *d;

	warn(t);
	if (v->verdict == DDL_VERIFY_HOLDS) {
		tell_well(t);
		return DDL_EXIT_OK;
	}
	d = ddl_report(s, database ? DDL_DIAG_DATABASE : DDL_DIAG_PLAN_FAILED, DDL_SPAN_NONE, "%s: %s",
		       verdicts[v->verdict], v->message);
	if (v->at)
		ddl_diag_note(s, d, "%s", v->at);
	if (v->verdict == DDL_VERIFY_NO_DATABASE)
		ddl_diag_help(s, d, "the user of --url must be allowed to make databases");
	return status_of(t);
}

int ddl_trial_run(struct ddl_cli *cli, struct ddl_trial *t, struct ddl_change *c)
{
	struct ddl_list setup = { 0 }, target = { 0 };
	const char *(*of_new)(struct ddl_schema *) = c->before->rules->new_database;
	struct ddl_scratch scratch = {
		.arena = &cli->session.arena, .driver = t->driver, .server = t->database ? t->database->db : NULL,
		.defaults = cli->defaults ? cli->defaults : t->database && of_new ? of_new(c->before) : NULL,
		.stopped = is_stopped, .busy = guard, .data = t,
	};
	double start = now();

	ddl_output_progress(cli, "trying the plan on a server");
	read_stmts(cli, &c->from, &setup);
	read_stmts(cli, &c->to, &target);
	t->verify = (struct ddl_verify){
		.session = &cli->session, .scratch = &scratch, .setup = &setup, .target = &target, .plan = c->plan,
		.defaults = cli->defaults, .rows_per_table = (uint32_t)t->rows,
	};
	ddl_verify_run(&t->verify);
	ddl_database_idle(cli);
	t->seconds = now() - start;
	return tell(t);
}
