/* cmd_migrate_status.c - ddlkit migrate status and set: what a database has run, and what it shall be taken for. */
#include <string.h>

#include "cli/status_report.h"

struct options {
	struct ddl_target_options target;
	char *format, *log;          /* log: the old name of format */
};

/* status */

static int status_of(struct ddl_target *t, struct ddl_template *template)
{
	struct ddl_pending_options o = { .order = DDL_ORDER_LINEAR_SKIP };
	struct ddl_history *h = &t->migrator.history;
	struct ddl_pending p;
	struct ddl_status_report r = { .target = t, .pending = &p };
	int status;

	if (!ddl_target_open(t, DDL_ACCESS_READ, &status))
		return status;
	if (!ddl_history_holds(&t->cli->session, h) || !ddl_pending_plan(&t->cli->session, h, &o, &p))
		return DDL_EXIT_FINDINGS;
	for (uint32_t i = 0; i < t->dir.files.count; i++)
		r.late += h->files[i].out_of_order;
	DDL_EACH(struct ddl_revision, row, &h->rows)
		if (ddl_revision_is_partial(row))
			r.partial = row;
	if (template->text)
		return ddl_status_report_print(&r, template) ? DDL_EXIT_OK : DDL_EXIT_USAGE;
	ddl_status_report_put(&r, &t->cli->out);
	return DDL_EXIT_OK;
}

int ddl_cmd_migrate_status(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { .target = { .url = NULL } };
	const struct poptOption table[] = {
		DDL_OPTIONS_TARGET(&o.target, cli),
		DDL_OPTION_TEMPLATE(&o.format, "json,"),
		{ "log", '\0', POPT_ARG_STRING | POPT_ARGFLAG_DOC_HIDDEN, &o.log, 0, NULL, NULL },
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = {
		DDL_ENV_TARGET(&o.target, cli),
		{ "format.migrate.status|log.migrate.status", &o.format, NULL, false },
		DDL_ENV_END
	};
	struct ddl_template template;
	struct ddl_target t = { .cli = cli, .o = &o.target };
	int status;

	cli->takes_several = true;
	if (!ddl_options_read(cli, argc, argv, table, NULL, &status))
		return status;
	if (o.log && !o.format)
		o.format = o.log;
	if (!ddl_project_options(cli, env) ||
	    !ddl_template_read(cli, &template, o.format, "json", &ddl_shape_status, ddl_status_functions))
		return DDL_EXIT_USAGE;
	status = status_of(&t, &template);
	ddl_target_close(&t);
	return status;
}

/* set */

struct setting {
	struct ddl_target *t;
	const struct ddl_history_file *to; /* NULL: nothing ran */
	struct ddl_buf lines;
	uint32_t nset, nremoved;
};

static bool is_newer(const struct setting *s, const struct ddl_revision *r)
{
	const struct ddl_history_file *f = ddl_history_find(&s->t->migrator.history, r->version);

	return !s->to || (f ? f > s->to : strcmp(r->version, s->to->migration->version) > 0);
}

static void put_line(struct setting *s, char sign, const char *version, const char *description)
{
	ddl_buf_printf(&s->lines, "  %c %s", sign, version);
	if (*description)
		ddl_buf_printf(&s->lines, " (%s)", description);
	ddl_buf_putc(&s->lines, '\n');
}

static bool remove_newer(struct setting *s)
{
	struct ddl_migrator *m = &s->t->migrator;

	DDL_EACH(struct ddl_revision, r, &m->history.rows) {
		if (!is_newer(s, r))
			continue;
		if (!ddl_revisions_delete(&m->revisions, r->version, &m->error))
			return false;
		put_line(s, '-', r->version, r->description);
		s->nremoved++;
	}
	return true;
}

/* A row that is there keeps what it tells; its digest is that of the file as it is now. */
static bool set_file(struct setting *s, const struct ddl_history_file *f)
{
	struct ddl_migrator *m = &s->t->migrator;
	struct ddl_revision *row = f->row ? ddl_migrator_row(m, f, f->row->type) : ddl_migrator_row(m, f, DDL_REVISION_RESOLVED);
	bool partial = f->row && ddl_revision_is_partial(f->row), edited = f->row && strcmp(f->row->hash, f->hash);

	if (f->row && !partial && !edited)
		return true;
	if (f->row) {
		row->applied = f->row->applied;
		row->total = f->row->total;
		row->executed_at = f->row->executed_at;
		row->execution_time = f->row->execution_time;
	}
	if (partial)
		row->type |= DDL_REVISION_RESOLVED;
	if (!f->row || partial) {
		put_line(s, '+', row->version, row->description);
		s->nset++;
	}
	return ddl_revisions_write(&m->revisions, row, &m->error);
}

static bool set_files(struct setting *s)
{
	const struct ddl_history_file *first = s->t->migrator.history.files;

	for (const struct ddl_history_file *f = first; s->to && f <= s->to; f++)
		if (!f->skipped && !set_file(s, f))
			return false;
	return true;
}

static bool set_all(struct setting *s)
{
	struct ddl_migrator *m = &s->t->migrator;
	struct ddl_buf ignored = { 0 };
	bool fine;

	if (!ddl_revisions_create(&m->revisions, &m->error))
		return false;
	fine = m->driver->run(m->db, m->driver->begin, &m->error) && remove_newer(s) && set_files(s) &&
	       m->driver->run(m->db, "COMMIT", &m->error);
	if (!fine)
		m->driver->run(m->db, "ROLLBACK", &ignored);
	ddl_buf_release(&ignored);
	return fine;
}

static void show_set(struct setting *s)
{
	struct ddl_buf *out = &s->t->cli->out;
	const char *end = s->lines.len ? ":\n\n" : "\n";

	if (!s->to)
		ddl_buf_printf(out, "All revisions deleted (%u in total)%s", s->nremoved, end);
	else if (s->nset && s->nremoved)
		ddl_buf_printf(out, "Current version is %s (%u set, %u removed)%s", s->to->migration->version, s->nset, s->nremoved, end);
	else if (s->nremoved)
		ddl_buf_printf(out, "Current version is %s (%u removed)%s", s->to->migration->version, s->nremoved, end);
	else
		ddl_buf_printf(out, "Current version is %s (%u set)%s", s->to->migration->version, s->nset, end);
	if (s->lines.len)
		ddl_buf_add(out, s->lines.bytes, s->lines.len);
}

static int refuse_args(struct ddl_cli *cli, uint32_t n)
{
	ddl_output_error(cli, "accepts 1 arg(s), received %u", n);
	return ddl_usage(cli, "the version that the database is at is missing, or there is more than one");
}

static int set_to(struct setting *s, const char *version)
{
	struct ddl_migrator *m = &s->t->migrator;
	struct ddl_cli *cli = s->t->cli;
	int status;

	if (!ddl_target_open(s->t, DDL_ACCESS_CHANGE, &status))
		return status;
	if (!version && s->t->dir.files.count)
		return refuse_args(cli, 0);
	s->to = version ? ddl_history_find(&m->history, version) : NULL;
	if (version && !s->to) {
		ddl_output_error(cli, "migration with version \"%s\" not found", version);
		return ddl_usage(cli, "no file of the directory has version \"%s\"", version);
	}
	if (set_all(s)) {
		show_set(s);
		return DDL_EXIT_OK;
	}
	ddl_report(&cli->session, DDL_DIAG_DATABASE, DDL_SPAN_NONE, "%s: %s", s->t->database->parts->shown, ddl_buf_str(&m->error));
	return DDL_EXIT_USAGE;
}

static uint32_t count_args(const char **rest)
{
	uint32_t n = 0;

	while (rest[n])
		n++;
	return n;
}

int ddl_cmd_migrate_set(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { .target = { .url = NULL } };
	const struct poptOption table[] = {
		DDL_OPTIONS_TARGET(&o.target, cli),
		{ "lock-timeout", '\0', POPT_ARG_STRING, &o.target.lock_timeout, 0,
		  "how long to wait for another run; 10s if not given", "TIME" },
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = { DDL_ENV_TARGET(&o.target, cli), DDL_ENV_END };
	struct ddl_target t = { .cli = cli, .o = &o.target };
	struct setting s = { .t = &t };
	const char **rest;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (*rest && rest[1])
		return refuse_args(cli, count_args(rest));
	if (!ddl_project_options(cli, env))
		return DDL_EXIT_USAGE;
	status = set_to(&s, *rest);
	ddl_target_close(&t);
	ddl_buf_release(&s.lines);
	return status;
}
