/* cmd_schema_apply.c - ddlkit schema apply: bring a database to a schema. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/change.h"
#include "cli/database.h"
#include "cli/filter.h"
#include "cli/project.h"
#include "live/apply.h"

struct options {
	char **to, **rename;
	char *url, *dialect, *dev_url, *diagnostics, *tx_mode, *lock_timeout, *format;
	int dry_run, auto_approve, allow_destructive;
};

struct run {
	struct ddl_cli *cli;
	const struct options *o;
	struct ddl_database *database;
	struct ddl_format format;
	struct ddl_change change;
	struct ddl_buf before;       /* what the database says about itself */
	struct ddl_apply apply;
};

static const struct {
	uint32_t bit;
	const char *words;
} consequences[] = {
	{ DDL_LOSES_DATA, "loses data" },
	{ DDL_MAY_FAIL, "may fail on rows that are there" },
	{ DDL_REWRITES, "writes the table anew" },
	{ DDL_BLOCKS_WRITES, "blocks writes while it runs" },
	{ DDL_BLOCKS_READS, "blocks reads while it runs" },
	{ DDL_NO_TRANSACTION, "cannot run in a transaction" },
	{ DDL_IRREVERSIBLE, "cannot be undone" },
};

/* SET sql_mode around a routine that was made in another one is no step of its own. */
static bool is_mode(struct run *r, const struct ddl_stmt *stmt)
{
	size_t len;
	const char *text = ddl_span_text(&r->cli->session.sources, stmt->node.at, &len);

	return stmt->kind == DDL_STMT_SKIPPED && len > 13 &&
	       (!memcmp(text, "SET sql_mode", 12) || !memcmp(text, "SET @sql_mode", 13));
}

static const struct ddl_stmt *behind(const struct ddl_stmt *stmt)
{
	return (const struct ddl_stmt *)(const void *)stmt->node.next;
}

static const char *text_of(struct run *r, const struct ddl_stmt *stmt)
{
	size_t len;
	const char *text = ddl_span_text(&r->cli->session.sources, stmt->node.at, &len);

	return ddl_memdup(&r->cli->session.arena, text, len);
}

/* The statement that comes behind the step's. */
static const struct ddl_stmt *take_text(struct run *r, struct ddl_apply_step *step, const struct ddl_stmt *stmt)
{
	if (is_mode(r, stmt)) {
		step->before = text_of(r, stmt);
		stmt = behind(stmt);
	}
	step->sql = text_of(r, stmt);
	stmt = behind(stmt);
	if (!step->before)
		return stmt;
	step->after = text_of(r, stmt);
	return behind(stmt);
}

/* What the proof read is what is run. */
static bool take_steps(struct run *r)
{
	struct ddl_session *s = &r->cli->session;
	struct ddl_source *src = ddl_sources_add(&s->sources, "plan", r->change.script.bytes, r->change.script.len);
	struct ddl_list stmts = { 0 };
	uint32_t nmodes = 0;
	struct ddl_parse p;
	const struct ddl_stmt *stmt;

	ddl_parse_init(&p, s, r->cli->dialect, r->cli->version);
	if (src)
		ddl_parse_source(&p, src, &stmts);
	ddl_parse_release(&p);
	DDL_EACH(struct ddl_stmt, one, &stmts)
		nmodes += is_mode(r, one);
	if (stmts.count - nmodes != r->change.plan->steps.count) {
		ddl_report(s, DDL_DIAG_INTERNAL, DDL_SPAN_NONE, "the plan has %u steps and %u statements",
			   r->change.plan->steps.count, stmts.count - nmodes);
		return false;
	}
	stmt = (const struct ddl_stmt *)(const void *)stmts.first;
	DDL_EACH(struct ddl_step, from, &r->change.plan->steps) {
		struct ddl_apply_step *step = DDL_NEW(&s->arena, struct ddl_apply_step);

		stmt = take_text(r, step, stmt);
		step->comment = from->comment;
		step->setting = from->phase == DDL_PHASE_FIRST || from->phase == DDL_PHASE_LAST;
		/* A setting stands outside of the transaction, and is no news to whoever reads the plan. */
		step->consequences = step->setting ? 0 : from->consequences;
		ddl_list_add(&r->apply.steps, step);
	}
	return true;
}

static uint32_t count_with(const struct run *r, uint32_t bit)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps)
		n += (step->consequences & bit) != 0;
	return n;
}

static void put_consequences(struct ddl_buf *out, uint32_t bits, bool colour)
{
	const char *before = "--   ";

	for (size_t i = 0; i < DDL_COUNT(consequences); i++) {
		if (!(bits & consequences[i].bit))
			continue;
		ddl_buf_printf(out, "%s%s%s%s", before, colour ? bits & DDL_LOSES_DATA ? "\033[31m" : "\033[33m" : "",
			       consequences[i].words, colour ? "\033[0m" : "");
		before = "; ";
	}
	if (bits)
		ddl_buf_putc(out, '\n');
}

static bool show_plan(struct run *r)
{
	bool colour = isatty(STDOUT_FILENO) && r->cli->colour;
	struct ddl_buf *out = &r->cli->out;

	ddl_buf_puts(out, "-- Planned Changes:\n");
	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps) {
		ddl_buf_printf(out, "%s-- %s%s\n", colour ? "\033[2m" : "", step->comment ? step->comment : "Run statement",
			       colour ? "\033[0m" : "");
		put_consequences(out, step->consequences, colour);
		ddl_buf_printf(out, "%s;\n", step->sql);
	}
	ddl_output_progress_end(r->cli);
	return ddl_output_flush(r->cli);
}

static void note_steps(struct run *r, struct ddl_diag *d, const char *what, bool (*is)(const struct ddl_apply_step *))
{
	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps)
		if (is(step))
			ddl_diag_note(&r->cli->session, d, "%s: %s", what, step->sql);
}

static bool is_destructive(const struct ddl_apply_step *step)
{
	return (step->consequences & DDL_LOSES_DATA) != 0;
}

static bool is_done(const struct ddl_apply_step *step)
{
	return step->done;
}

static bool is_open(const struct ddl_apply_step *step)
{
	return !step->done;
}

static bool may_destroy(struct run *r)
{
	uint32_t n = count_with(r, DDL_LOSES_DATA);
	struct ddl_diag *d;

	if (!n || r->o->allow_destructive)
		return true;
	d = ddl_report(&r->cli->session, DDL_DIAG_PLAN_REFUSED, DDL_SPAN_NONE, "%u statement%s of the plan lose%s data",
		       n, n == 1 ? "" : "s", n == 1 ? "s" : "");
	note_steps(r, d, "this one", is_destructive);
	ddl_diag_help(&r->cli->session, d, "if that is meant, say --allow-destructive");
	return false;
}

/* Nothing but a "y" is a yes. */
static bool approved(struct run *r)
{
	uint32_t n = count_with(r, DDL_LOSES_DATA);
	char line[64];

	if (r->o->auto_approve)
		return true;
	if (!isatty(STDIN_FILENO) || !r->cli->terminal) {
		ddl_usage(r->cli, "there is no terminal to ask on; --auto-approve applies without asking");
		return false;
	}
	if (n)
		fprintf(stderr, "%u statement%s lose%s data. ", n, n == 1 ? "" : "s", n == 1 ? "s" : "");
	fprintf(stderr, "Apply to %s? [y/N] ", r->database->parts->shown);
	if (fgets(line, sizeof(line), stdin) && (line[0] == 'y' || line[0] == 'Y'))
		return true;
	ddl_report(&r->cli->session, DDL_DIAG_PLAN_HINT, DDL_SPAN_NONE, "nothing was done");
	return false;
}

static bool choose_transaction(struct run *r)
{
	const char *mode = r->o->tx_mode ? r->o->tx_mode : "file";

	if (strcmp(mode, "file") && strcmp(mode, "none")) {
		ddl_usage(r->cli, "--tx-mode is file or none, not \"%s\"", mode);
		return false;
	}
	r->apply.transaction = *mode == 'f' && r->database->driver->transactional;
	if (!r->apply.transaction || !count_with(r, DDL_NO_TRANSACTION))
		return true;
	ddl_usage(r->cli, "the plan has statements that cannot run in a transaction; --tx-mode none runs each by itself");
	return false;
}

static void progress(void *data, const struct ddl_apply_step *step, uint32_t number)
{
	struct run *r = data;

	ddl_output_progress(r->cli, "%u of %u: %s", number, r->apply.steps.count, step->comment ? step->comment : "");
}

static int tell_failure(struct run *r)
{
	static const char *const ends[] = {
		[DDL_APPLY_CHANGED] = "the schema was changed meanwhile; nothing was done",
		[DDL_APPLY_UNDONE] = "nothing was changed",
		[DDL_APPLY_PARTLY] = "what was done before stays",
		[DDL_APPLY_UNKNOWN] = "the connection was lost while the transaction was ended",
	};
	struct ddl_apply *a = &r->apply;
	struct ddl_session *s = &r->cli->session;
	struct ddl_diag *d = ddl_report(s, DDL_DIAG_DATABASE, DDL_SPAN_NONE, "%s: %s%s%s", r->database->parts->shown,
					ddl_buf_str(&a->error), a->error.len ? "; " : "", ends[a->verdict]);

	if (a->failed)
		ddl_diag_note(s, d, "statement %u of %u failed: %s", a->ndone + 1, a->steps.count, a->failed->sql);
	if (a->error.len)
		ddl_database_help(r->cli, d, r->database);
	if (a->verdict == DDL_APPLY_PARTLY) {
		note_steps(r, d, "done", is_done);
		note_steps(r, d, "not done", is_open);
		ddl_diag_help(s, d, "when the cause is mended, run the same command again: it plans from what is there then");
	} else if (a->verdict == DDL_APPLY_CHANGED) {
		ddl_diag_help(s, d, "run the same command again");
	} else if (a->verdict == DDL_APPLY_UNKNOWN) {
		ddl_diag_help(s, d, "run it again with --dry-run: it tells what is still to be done, all or nothing");
	}
	return a->failed || a->ndone ? DDL_EXIT_PLAN : DDL_EXIT_USAGE;
}

/* The database must now be what was asked for. */
static int check(struct run *r)
{
	struct ddl_buf now = { 0 }, script = { 0 };
	struct ddl_list texts = { 0 };
	struct ddl_plan *rest = NULL;
	struct ddl_schema *got = NULL;
	struct ddl_diag *d;
	int status = DDL_EXIT_PLAN;

	if (ddl_database_schema(r->cli, r->database, &now) &&
	    ddl_source_add(r->cli, "the database after the plan", &now, &texts) && (got = ddl_schema_of(r->cli, &texts))) {
		ddl_change_forget(got, &texts, r->change.after);
		rest = ddl_diff(got, r->change.after, NULL);
		status = rest->steps.count || rest->refused ? DDL_EXIT_PLAN : DDL_EXIT_OK;
	}
	if (status) {
		if (rest)
			ddl_script_write(rest, &(struct ddl_script_style){ NULL, true }, &script);
		d = ddl_report(&r->cli->session, DDL_DIAG_PLAN_FAILED, DDL_SPAN_NONE,
			       "the plan was carried out, and the database is not what was asked for");
		if (script.len)
			ddl_diag_note(&r->cli->session, d, "this is still missing: %.2000s", ddl_buf_str(&script));
	}
	if (got)
		ddl_schema_release(got);
	ddl_buf_release(&now);
	ddl_buf_release(&script);
	return status;
}

static int carry_out(struct run *r)
{
	struct ddl_apply *a = &r->apply;

	if (!may_destroy(r) || !choose_transaction(r) || !approved(r))
		return DDL_EXIT_USAGE;
	a->driver = r->database->driver;
	a->db = r->database->db;
	a->before = &r->before;
	a->progress = progress;
	a->data = r;
	ddl_database_busy(r->cli, r->database);
	ddl_apply_run(a);
	ddl_database_idle(r->cli);
	if (a->verdict != DDL_APPLY_DONE)
		return tell_failure(r);
	ddl_output_note(r->cli, "applied %u statements", a->ndone);
	return check(r);
}

static int plan(struct run *r)
{
	struct ddl_change *c = &r->change;
	int status;

	if (!ddl_change_renames(r->cli, r->o->rename, c) || !ddl_database_schema(r->cli, r->database, &r->before) ||
	    !ddl_source_add(r->cli, r->database->parts->shown, &r->before, &c->from) ||
	    !ddl_sources_read(r->cli, r->o->to, &c->to))
		return DDL_EXIT_USAGE;
	c->options.in_transaction = r->database->driver->transactional && !(r->o->tx_mode && *r->o->tx_mode == 'n');
	if (!ddl_change_replay(r->cli, c, &status) || !ddl_change_plan(r->cli, c, &r->format, &status))
		return status;
	if (!c->script.len) {
		ddl_buf_puts(&r->cli->out, "Schema is synced, no changes to be made\n");
		return DDL_EXIT_OK;
	}
	if (!take_steps(r))
		return DDL_EXIT_PLAN;
	if (!show_plan(r))
		return DDL_EXIT_USAGE;
	return r->o->dry_run ? DDL_EXIT_OK : carry_out(r);
}

static int run(struct run *r)
{
	struct ddl_cli *cli = r->cli;
	const struct options *o = r->o;
	char *urls[] = { o->url, NULL };
	bool wrong;
	int status = DDL_EXIT_USAGE;

	if (!ddl_database_is(cli, o->url, &wrong))
		return wrong ? DDL_EXIT_USAGE : ddl_usage(cli, "--url is a database, such as postgres://user@host/name");
	r->database = ddl_database_open(cli, o->url, !o->dry_run);
	if (!r->database || !ddl_database_dialect(cli, urls, o->to, o->dialect, o->dev_url))
		return DDL_EXIT_USAGE;
	if (o->dry_run || ddl_database_lock(cli, r->database, o->lock_timeout))
		status = plan(r);
	ddl_database_unlock(r->database);
	return status;
}

int ddl_cmd_schema_apply(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		{ "url", 'u', POPT_ARG_STRING, &o.url, 0, "the database", "URL" },
		{ "to", '\0', POPT_ARG_ARGV, &o.to, 0, "the schema as it should be; may be repeated", "SOURCE" },
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
		DDL_OPTION_FORMAT(&o.format, "sql (the default)"),
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
		{ "src|schema.src", NULL, &o.to, false },
		{ "dev", &o.dev_url, NULL, false },
		{ "format.schema.apply", &o.format, NULL, false },
		DDL_ENV_SCHEMA(cli),
		DDL_ENV_END
	};
	struct run r = { .cli = cli, .o = &o };
	const char **rest;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (*rest)
		return ddl_usage(cli, "\"%s\": this command takes no arguments", *rest);
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_project_options(cli, env))
		return DDL_EXIT_USAGE;
	if (!o.url || !o.to)
		return ddl_usage(cli, "--url and --to are needed; see ddlkit schema apply --help");
	if (!ddl_format_read(cli, o.format, &r.format))
		return DDL_EXIT_USAGE;
	if (r.format.tree || r.format.hcl)
		return ddl_usage(cli, "a plan to apply is SQL");
	status = run(&r);
	ddl_change_release(&r.change);
	ddl_buf_release(&r.before);
	ddl_buf_release(&r.apply.error);
	return status;
}
