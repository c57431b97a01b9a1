/* cmd_migrate_apply.c - ddlkit migrate apply: run the files that a database has not run yet. */
#include <string.h>

#include "cli/apply_report.h"
#include "cli/bring.h"
#include "cli/filter.h"
#include "normalize/normalize.h"

struct options {
	struct ddl_target_options target;
	char *tx_mode, *exec_order, *baseline, *to_version, *resume, *format, *log; /* log: the old name of format */
	int dry_run, allow_dirty, verify;
};

struct run {
	struct ddl_cli *cli;
	const struct options *o;
	struct ddl_target target;
	struct ddl_pending_options order;
	struct ddl_pending pending;
	struct ddl_apply_report report;
	struct ddl_template template;
};

/* What is there before the first run */

static int refuse_dirty(struct run *r, const struct ddl_object *o)
{
	struct ddl_session *s = &r->cli->session;
	const char *own = r->cli->default_schema ? r->cli->default_schema : ddl_norm_rules_of(r->cli->dialect)->default_schema;
	const char *schema = o->schema ? ddl_text(s, o->schema) : own;
	struct ddl_diag *d;

	d = ddl_report(s, DDL_DIAG_HISTORY, DDL_SPAN_NONE, "connected database is not clean: found %s \"%s\"%s%s%s. baseline version or "
		       "allow-dirty is required", ddl_object_word(o->kind), ddl_text(s, o->name), *schema ? " in schema \"" : "",
		       schema, *schema ? "\"" : "");
	ddl_diag_help(s, d, "if what is there is what the directory makes up to some version, say --baseline VERSION; if it has "
		      "nothing to do with the directory, --allow-dirty");
	return DDL_EXIT_FINDINGS;
}

static const struct ddl_object *first_object(const struct ddl_schema *s)
{
	const struct ddl_object *found = NULL;

	DDL_EACH_OBJECT(o, s) {
		/* A schema that every new database has is no sign of anything. */
		if (o->kind == DDL_OBJECT_NONE || (o->stmt && o->stmt->kind == DDL_STMT_COMMENT))
			continue;
		if (!found || (found->kind != DDL_OBJECT_TABLE && o->kind == DDL_OBJECT_TABLE))
			found = o;
	}
	return found;
}

static int check_clean(struct run *r)
{
	struct ddl_cli *cli = r->cli;
	struct ddl_buf text = { 0 };
	size_t mark = ddl_diags_mark(&cli->session);
	const struct ddl_source *src;
	const struct ddl_object *found;
	struct ddl_schema *schema;
	int status = DDL_EXIT_USAGE;

	if (!ddl_migrator_read(&r->target.migrator, &text))
		return status;
	schema = ddl_schema_new(&cli->session, cli->dialect, cli->version);
	if (cli->default_schema)
		schema->default_key = ddl_atom_str(&cli->session.atoms, cli->default_schema);
	schema->partial = cli->default_schema || cli->defaults;
	src = ddl_session_add(&cli->session, r->target.database->parts->shown, ddl_buf_str(&text), text.len);
	if (src) {
		ddl_schema_read(schema, src);
		ddl_effect_forget(schema, r->target.migrator.revisions.schema);
		ddl_diags_rewind(&cli->session, mark);
		found = first_object(schema);
		status = found ? refuse_dirty(r, found) : DDL_EXIT_OK;
	}
	ddl_schema_release(schema);
	ddl_buf_release(&text);
	return status;
}

/* The run */

static int tell_failure(struct run *r, enum ddl_migrator_verdict verdict)
{
	struct ddl_migrator *m = &r->target.migrator;
	struct ddl_session *s = &r->cli->session;
	struct ddl_diag *d;

	if (verdict == DDL_MIGRATOR_REFUSED)
		return DDL_EXIT_FINDINGS;
	if (m->failed_stmt)
		d = ddl_report(s, DDL_DIAG_MIGRATION, m->failed_stmt->node.at, "executing statement \"%s\" from version \"%s\": %s",
			       m->failed_stmt->sql, m->failed_work->migration->version, ddl_buf_str(&m->error));
	else
		d = ddl_report(s, DDL_DIAG_MIGRATION, DDL_SPAN_NONE, "%s%s%s", m->failed_work ? m->failed_work->migration->name : "",
			       m->failed_work ? ": " : "", ddl_buf_str(&m->error));
	ddl_database_help(r->cli, d, r->target.database);
	return DDL_EXIT_SQL;
}

/* Nothing ran: a file is no text, has what no server reads, or says what it may not say. */
static int refused_as(const struct ddl_session *s)
{
	const struct ddl_diag *last = (const struct ddl_diag *)(const void *)s->diags.last;

	if (last && last->code == DDL_DIAG_CLIENT_COMMAND)
		return DDL_EXIT_SQL;
	return last && last->code == DDL_DIAG_ENCODING ? DDL_EXIT_USAGE : DDL_EXIT_FINDINGS;
}

static int carry_out(struct run *r)
{
	struct ddl_migrator *m = &r->target.migrator;
	enum ddl_migrator_verdict verdict;
	bool told;

	m->watch = &r->report.watch;
	m->dry_run = r->o->dry_run;
	if (!ddl_migrator_prepare(m, &r->pending))
		return refused_as(&r->cli->session);
	ddl_apply_report_begin(&r->report, &r->target, &r->pending, r->o->dry_run, &r->template);
	ddl_database_busy(r->cli, r->target.database);
	verdict = ddl_migrator_run(m, &r->pending);
	ddl_database_idle(r->cli);
	told = ddl_apply_report_end(&r->report, verdict == DDL_MIGRATOR_DONE);
	if (verdict != DDL_MIGRATOR_DONE)
		return tell_failure(r, verdict);
	return told ? DDL_EXIT_OK : DDL_EXIT_USAGE;
}

/* What others did to the database, and what a file did that its text does not tell, shows here. */
static int verify(struct run *r)
{
	struct ddl_migrator *m = &r->target.migrator;
	const struct ddl_history_file *last = NULL;
	struct ddl_list texts = { 0 };
	struct ddl_schema *wanted;
	int status = DDL_EXIT_SQL;

	ddl_output_progress(r->cli, "comparing");
	/* The rows as they are now. */
	if (!ddl_migrator_open(m))
		return DDL_EXIT_USAGE;
	for (const struct ddl_history_file *f = m->history.files; f < m->history.files + r->target.dir.files.count; f++)
		last = f->row ? f : last;
	if (!ddl_target_files(&r->target, last, &texts))
		return DDL_EXIT_USAGE;
	wanted = ddl_schema_of(r->cli, &texts);
	if (wanted)
		status = ddl_bring_check(r->cli, r->target.database, wanted, 0, "the database is not what its migration files make");
	if (!status)
		ddl_output_note(r->cli, "the database is what its migration files make");
	if (wanted)
		ddl_schema_release(wanted);
	return status;
}

static int run(struct run *r)
{
	struct ddl_migrator *m = &r->target.migrator;
	int status;

	if (!ddl_target_open(&r->target, r->o->dry_run ? DDL_ACCESS_WOULD_MAKE : DDL_ACCESS_MAKE, &status))
		return status;
	if (!ddl_history_holds(&r->cli->session, &m->history))
		return DDL_EXIT_FINDINGS;
	if (!m->history.last && r->target.dir.files.count && !r->o->baseline && !r->o->allow_dirty && (status = check_clean(r)))
		return status;
	if (!ddl_pending_plan(&r->cli->session, &m->history, &r->order, &r->pending))
		return DDL_EXIT_FINDINGS;
	status = carry_out(r);
	return status || !r->o->verify ? status : verify(r);
}

static bool read_modes(struct run *r)
{
	const struct options *o = r->o;
	struct ddl_migrator *m = &r->target.migrator;

	if (o->tx_mode && !ddl_tx_mode_read(o->tx_mode, &m->mode))
		return !ddl_usage(r->cli, "unknown tx-mode \"%s\"; it is none, file or all", o->tx_mode);
	if (o->exec_order && !ddl_exec_order_read(o->exec_order, &r->order.order))
		return !ddl_usage(r->cli, "unknown execution order: \"%s\"; it is linear, linear-skip or non-linear", o->exec_order);
	if (o->baseline && o->allow_dirty)
		return !ddl_usage(r->cli, "baseline and allow-dirty are mutually exclusive");
	if (o->resume && strcmp(o->resume, "run") && strcmp(o->resume, "skip"))
		return !ddl_usage(r->cli, "--resume is run or skip, not \"%s\"", o->resume);
	if (o->resume)
		m->resume = *o->resume == 'r' ? DDL_RESUME_RUN : DDL_RESUME_SKIP;
	r->order.baseline = o->baseline;
	r->order.to = o->to_version;
	return true;
}

int ddl_cmd_migrate_apply(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { .dry_run = 0 };
	const struct poptOption table[] = {
		DDL_OPTIONS_TARGET(&o.target, cli),
		{ "lock-timeout", '\0', POPT_ARG_STRING, &o.target.lock_timeout, 0,
		  "how long to wait for another run; 10s if not given", "TIME" },
		{ "tx-mode", '\0', POPT_ARG_STRING, &o.tx_mode, 0,
		  "file: a transaction for each file (the default); all: one for all of them; none", "MODE" },
		{ "exec-order", '\0', POPT_ARG_STRING, &o.exec_order, 0,
		  "files older than the newest that ran: linear refuses them (the default), linear-skip leaves them out, "
		  "non-linear runs them", "ORDER" },
		{ "baseline", '\0', POPT_ARG_STRING, &o.baseline, 0, "the database has what files up to this one make", "VERSION" },
		{ "allow-dirty", '\0', POPT_ARG_NONE, &o.allow_dirty, 0, "there may be tables before the first run", NULL },
		{ "to-version", '\0', POPT_ARG_STRING, &o.to_version, 0, "the last version to run", "VERSION" },
		{ "resume", '\0', POPT_ARG_STRING, &o.resume, 0,
		  "run or skip a statement of which it cannot be told whether it ran", "HOW" },
		{ "dry-run", '\0', POPT_ARG_NONE, &o.dry_run, 0, "show what would run", NULL },
		{ "verify", '\0', POPT_ARG_NONE, &o.verify, 0, "then compare the database with what the files make", NULL },
		DDL_OPTION_SCHEMA(cli),
		DDL_OPTION_EXCLUDE(cli),
		DDL_OPTION_TEMPLATE(&o.format, "json,"),
		{ "log", '\0', POPT_ARG_STRING | POPT_ARGFLAG_DOC_HIDDEN, &o.log, 0, NULL, NULL },
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = {
		DDL_ENV_TARGET(&o.target, cli),
		{ "migration.baseline", &o.baseline, NULL, false },
		{ "migration.exec_order", &o.exec_order, NULL, true },
		{ "format.migrate.apply|log.migrate.apply", &o.format, NULL, false },
		DDL_ENV_SCHEMA(cli),
		DDL_ENV_END
	};
	struct run r = { .cli = cli, .o = &o };
	const char **rest;
	int status;

	cli->takes_several = true;
	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (*rest && rest[1])
		return ddl_usage(cli, "accepts at most 1 arg(s), received more: \"%s\"", rest[1]);
	if (!o.format)
		o.format = o.log;
	if (!ddl_project_options(cli, env))
		return DDL_EXIT_USAGE;
	r.target.cli = cli;
	r.target.o = &o.target;
	if (!read_modes(&r) || !ddl_migrate_amount(cli, *rest, 0, &r.order.amount) || 
	    !ddl_template_read(cli, &r.template, o.format, "json", &ddl_shape_apply, NULL))
		return DDL_EXIT_USAGE;
	status = run(&r);
	ddl_target_close(&r.target);
	return status;
}
