#include "cli/bring.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/policy.h"
#include "cli/reviewed.h"

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
static bool is_mode(struct ddl_bring *r, const struct ddl_stmt *stmt)
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

static const char *text_of(struct ddl_bring *r, const struct ddl_stmt *stmt)
{
	size_t len;
	const char *text = ddl_span_text(&r->cli->session.sources, stmt->node.at, &len);

	return ddl_memdup(&r->cli->session.arena, text, len);
}

/* The statement that comes behind the step's. */
static const struct ddl_stmt *take_text(struct ddl_bring *r, struct ddl_apply_step *step, const struct ddl_stmt *stmt)
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
static bool take_steps(struct ddl_bring *r)
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

		step->setting = (from->phase == DDL_PHASE_FIRST || from->phase == DDL_PHASE_LAST) && stmt->kind == DDL_STMT_SKIPPED;
		stmt = take_text(r, step, stmt);
		step->comment = from->comment;
		/* A setting stands outside of the transaction, and is no news to whoever reads the plan. */
		step->consequences = step->setting ? 0 : from->consequences;
		ddl_list_add(&r->apply.steps, step);
	}
	return true;
}

static uint32_t count_with(const struct ddl_bring *r, uint32_t bit)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps)
		n += (step->consequences & bit) != 0;
	return n;
}

const char *ddl_bring_words(struct ddl_cli *cli, uint32_t bits)
{
	const char *words = "";

	for (size_t i = 0; i < DDL_COUNT(consequences); i++)
		if (bits & consequences[i].bit)
			words = ddl_format(&cli->arena, "%s%s%s", words, *words ? "; " : "", consequences[i].words);
	return words;
}

static void put_consequences(struct ddl_bring *r, uint32_t bits, bool colour, struct ddl_buf *out)
{
	if (bits)
		ddl_buf_printf(out, "--   %s%s%s\n", colour ? bits & DDL_LOSES_DATA ? "\033[31m" : "\033[33m" : "",
			       ddl_bring_words(r->cli, bits), colour ? "\033[0m" : "");
}

static void put_plan(struct ddl_bring *r, bool colour, struct ddl_buf *out)
{
	if (!r->apply.steps.count)
		ddl_buf_puts(out, "The schema stays as it is\n");
	else
		ddl_buf_puts(out, "-- Planned Changes:\n");
	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps) {
		ddl_buf_printf(out, "%s-- %s%s\n", colour ? "\033[2m" : "", step->comment ? step->comment : "Run statement",
			       colour ? "\033[0m" : "");
		put_consequences(r, step->consequences, colour, out);
		ddl_buf_printf(out, "%s;\n", step->sql);
	}
}

/* Where a template has the standard output, who is asked sees the plan all the same. */
static bool show_plan(struct ddl_bring *r)
{
	bool colour = isatty(STDOUT_FILENO) && r->cli->colour;
	struct ddl_buf plan = { 0 };

	ddl_output_progress_end(r->cli);
	if (!r->format.template.text) {
		put_plan(r, colour, &r->cli->out);
		return ddl_output_flush(r->cli);
	}
	if (!r->dry_run && !r->auto_approve) {
		put_plan(r, r->cli->colour, &plan);
		fputs(ddl_buf_str(&plan), stderr);
		ddl_buf_release(&plan);
	}
	return true;
}

static void say_synced(struct ddl_bring *r)
{
	r->planned = true;
	if (!r->format.template.text)
		ddl_buf_printf(&r->cli->out, "%s\n", r->synced ? r->synced : "Schema is synced, no changes to be made");
}

static void note_steps(struct ddl_bring *r, struct ddl_diag *d, const char *what, bool (*is)(const struct ddl_apply_step *))
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

static bool may_destroy(struct ddl_bring *r)
{
	uint32_t n = count_with(r, DDL_LOSES_DATA);
	struct ddl_diag *d;

	if (!n || r->allow_destructive)
		return true;
	d = ddl_report(&r->cli->session, DDL_DIAG_PLAN_REFUSED, DDL_SPAN_NONE, "%u statement%s of the plan lose%s data",
		       n, n == 1 ? "" : "s", n == 1 ? "s" : "");
	note_steps(r, d, "this one", is_destructive);
	ddl_diag_help(&r->cli->session, d, "if that is meant, say --allow-destructive");
	return false;
}

/* Nothing but a "y" is a yes. */
static bool approved(struct ddl_bring *r)
{
	uint32_t n = count_with(r, DDL_LOSES_DATA);
	char line[64];

	if (r->auto_approve)
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

static bool choose_transaction(struct ddl_bring *r)
{
	const char *mode = r->tx_mode ? r->tx_mode : "file";

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
	struct ddl_bring *r = data;

	ddl_output_progress(r->cli, "%u of %u: %s", number, r->apply.steps.count, step->comment ? step->comment : "");
}

static int tell_failure(struct ddl_bring *r)
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

int ddl_bring_check(struct ddl_cli *cli, struct ddl_database *d, struct ddl_schema *wanted, uint32_t policy,
		    const char *message)
{
	struct ddl_buf now = { 0 }, script = { 0 };
	struct ddl_list texts = { 0 };
	struct ddl_plan *rest = NULL;
	struct ddl_schema *got = NULL;
	struct ddl_diag *diag;
	int status = DDL_EXIT_PLAN;

	if (ddl_database_schema(cli, d, &now) && ddl_source_add(cli, "the database as it is now", &now, &texts) &&
	    (got = ddl_schema_of(cli, &texts))) {
		ddl_change_forget(got, &texts, wanted);
		ddl_policy_skip(policy, got, wanted);
		rest = ddl_diff(got, wanted, NULL);
		status = rest->steps.count || rest->refused ? DDL_EXIT_PLAN : DDL_EXIT_OK;
	}
	if (status) {
		if (rest)
			ddl_script_write(rest, &(struct ddl_script_style){ NULL, true }, &script);
		diag = ddl_report(&cli->session, DDL_DIAG_PLAN_FAILED, DDL_SPAN_NONE, "%s", message);
		if (script.len)
			ddl_diag_note(&cli->session, diag, "this is still missing: %.2000s", ddl_buf_str(&script));
	}
	if (got)
		ddl_schema_release(got);
	ddl_buf_release(&now);
	ddl_buf_release(&script);
	return status;
}

static int carry_out(struct ddl_bring *r)
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
	return ddl_bring_check(r->cli, r->database, r->change.after, r->change.policy,
			       "the plan was carried out, and the database is not what was asked for");
}

/* What is run behind the plan stands in its transaction. */
static void add_notes(struct ddl_bring *r)
{
	struct ddl_apply_step *last = NULL;

	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps)
		if (!step->setting)
			last = step;
	while (r->notes.first) {
		struct ddl_node *note = r->notes.first;

		((struct ddl_apply_step *)(void *)note)->note = true;
		ddl_list_remove(&r->notes, note);
		ddl_list_insert(&r->apply.steps, last, note);
		last = (struct ddl_apply_step *)(void *)note;
	}
}

static int bring(struct ddl_bring *r)
{
	struct ddl_change *c = &r->change;
	int status;
	bool edited;

	if (!ddl_database_schema(r->cli, r->database, &r->before) ||
	    !ddl_source_add(r->cli, r->database->parts->shown, &r->before, &c->from))
		return DDL_EXIT_USAGE;
	if (r->file && !ddl_reviewed_begin(r, &status)) {
		if (!status)
			say_synced(r);
		return status;
	}
	c->options.in_transaction = r->database->driver->transactional && !(r->tx_mode && *r->tx_mode == 'n');
	if (!ddl_change_replay(r->cli, c, &status))
		return status;
	if (r->file && !ddl_reviewed_leads(r))
		return DDL_EXIT_PLAN;
	if (!ddl_change_plan(r->cli, c, &r->format, &status))
		return status;
	if (!c->script.len && !r->notes.count) {
		say_synced(r);
		return DDL_EXIT_OK;
	}
	status = DDL_EXIT_OK;
	edited = r->file && ddl_reviewed_edited(r, &status);
	if (status || (!edited && !take_steps(r)))
		return DDL_EXIT_PLAN;
	r->planned = true;
	if (!show_plan(r))
		return DDL_EXIT_USAGE;
	if (r->dry_run)
		return DDL_EXIT_OK;
	add_notes(r);
	return carry_out(r);
}

int ddl_bring_run(struct ddl_bring *r)
{
	int status;

	clock_gettime(CLOCK_REALTIME, &r->started);
	status = bring(r);
	if (r->planned && r->format.template.text && !r->tell(r) && !status)
		return DDL_EXIT_USAGE;
	return status;
}

void ddl_bring_release(struct ddl_bring *r)
{
	ddl_change_release(&r->change);
	ddl_buf_release(&r->before);
	ddl_buf_release(&r->apply.error);
}
