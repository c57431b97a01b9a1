/* cmd_migrate_down.c - ddlkit migrate down: bring a database back to an older version of its directory. */
#include <string.h>

#include "cli/bring_report.h"
#include "cli/target.h"

struct options {
	struct ddl_target_options target;
	char *to_version, *format;
	int dry_run, auto_approve, allow_destructive;
};

struct run {
	struct ddl_cli *cli;
	const struct options *o;
	struct ddl_target target;
	struct ddl_bring bring;
	uint32_t amount;             /* of files to take back */
	const struct ddl_history_file *to; /* the file that stays the last; NULL: none stays */
};

/* How many rows are newer than a version. */
static bool count_newer(struct run *r, uint32_t *amount)
{
	const struct ddl_history *h = &r->target.migrator.history;
	const struct ddl_history_file *to = ddl_history_find(h, r->o->to_version);

	if (!to || !to->row) {
		ddl_usage(r->cli, to ? "version \"%s\" was not applied" : "migration with version \"%s\" not found", r->o->to_version);
		return false;
	}
	*amount = 0;
	for (const struct ddl_history_file *f = to + 1; f < h->files + h->dir->files.count; f++)
		*amount += f->row != NULL;
	return true;
}

/* What is taken back must be known: a file for each row, and none that stands for what was there before. */
static bool check_row(struct run *r, const struct ddl_revision *row)
{
	struct ddl_session *s = &r->cli->session;

	if (!ddl_history_find(&r->target.migrator.history, row->version))
		ddl_report(s, DDL_DIAG_HISTORY, DDL_SPAN_NONE, "version %s has no file any more", row->version);
	else if (row->type & DDL_REVISION_BASELINE)
		ddl_report(s, DDL_DIAG_HISTORY, DDL_SPAN_NONE, "version %s is a baseline: what was there before it is not known", row->version);
	else
		return true;
	return false;
}

static void add_note(struct run *r, const struct ddl_revision *row)
{
	struct ddl_apply_step *step = DDL_NEW(&r->cli->session.arena, struct ddl_apply_step);

	step->sql = ddl_revisions_delete_sql(&r->target.migrator.revisions, row->version);
	step->comment = ddl_format(&r->cli->session.arena, "Forget version %s", row->version);
	ddl_list_add(&r->bring.notes, step);
}

static bool choose(struct run *r)
{
	const struct ddl_history *h = &r->target.migrator.history;
	uint32_t keep, n = 0;

	if (r->o->to_version && !count_newer(r, &r->amount))
		return false;
	if (r->amount > h->rows.count)
		r->amount = h->rows.count;
	keep = h->rows.count - r->amount;
	DDL_EACH(struct ddl_revision, row, &h->rows) {
		if (n++ < keep) {
			r->to = ddl_history_find(h, row->version);
			continue;
		}
		if (!check_row(r, row))
			return false;
		add_note(r, row);
	}
	return true;
}

/* What a template is told */

static const struct ddl_tpl_field reverted_fields[] = {
	DDL_SHAPE_FILE_ROWS,
	{ "Start", "Start", &ddl_tpl_time, 0, NULL, NULL },
	{ "End", "End", &ddl_tpl_time, 0, NULL, NULL },
	{ "Applied", "Applied", &ddl_tpl_strings, DDL_TPL_OMIT, NULL, NULL },
	{ "Scope", "Scope", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_reverted = {
	.type = DDL_TPL_STRUCT, .name = "a file that was reverted", .fields = reverted_fields, .text = "Name",
};
static const struct ddl_tpl_shape shape_all_reverted = DDL_TPL_LIST_OF(&shape_reverted);

static const struct ddl_tpl_field down_fields[] = {
	{ "Env", NULL, &ddl_shape_env, 0, NULL, NULL },
	{ "Planned", "Planned", &ddl_shape_files, DDL_TPL_OMIT, NULL, NULL },
	{ "Reverted", "Reverted", &shape_all_reverted, DDL_TPL_OMIT, NULL, NULL },
	{ "Changes", "Changes", &ddl_shape_changes_made, 0, NULL, NULL },
	{ "Current", "Current", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Target", "Target", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Total", "Total", &ddl_tpl_int, DDL_TPL_OMIT, NULL, NULL },
	{ "Start", "Start", &ddl_tpl_time, 0, NULL, NULL },
	{ "End", "End", &ddl_tpl_time, 0, NULL, NULL },
	{ "Error", "Error", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_down = { .type = DDL_TPL_STRUCT, .name = "the report of migrate down", .fields = down_fields };
static const struct ddl_format_kind format_down = { .words = "sql, json", .shape = &shape_down };

static struct ddl_tpl_value *value_reverted(struct run *r, const struct ddl_migration *m)
{
	struct ddl_arena *a = &r->cli->session.arena;
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_reverted);

	ddl_value_set_file(a, v, m);
	ddl_tpl_set(v, "Start", ddl_tpl_new_time(a, &r->bring.started));
	ddl_value_set_now(a, v, "End");
	ddl_tpl_set_string(a, v, "Scope", "versions");
	return v;
}

/* One plan takes all of them back: its statements stand at the first, which is the newest. */
static void set_files(struct run *r, struct ddl_tpl_value *v)
{
	const struct ddl_history *h = &r->target.migrator.history;
	struct ddl_arena *a = &r->cli->session.arena;
	struct ddl_tpl_value *planned = ddl_tpl_new_list(a, &ddl_shape_files), *reverted = ddl_tpl_new_list(a, &shape_all_reverted);
	bool done = !r->o->dry_run && r->bring.apply.ndone && r->bring.apply.verdict == DDL_APPLY_DONE;
	uint32_t left = r->amount;

	for (uint32_t i = h->dir->files.count; left && i-- > 0;) {
		if (!h->files[i].row)
			continue;
		left--;
		ddl_tpl_push(a, planned, ddl_value_file(a, h->files[i].migration));
		if (done)
			ddl_tpl_push(a, reverted, value_reverted(r, h->files[i].migration));
	}
	if (reverted->n)
		ddl_tpl_set(reverted->items[0], "Applied", ddl_value_applied(&r->bring, &ddl_tpl_strings));
	ddl_tpl_set(v, "Planned", planned);
	ddl_tpl_set(v, "Reverted", reverted);
	ddl_tpl_set_int(a, v, "Total", (long long)planned->n);
}

static bool tell(struct ddl_bring *b)
{
	struct run *r = b->data;
	const struct ddl_history *h = &r->target.migrator.history;
	struct ddl_arena *a = &r->cli->session.arena;
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_down);

	ddl_tpl_set(v, "Env", ddl_target_env(&r->target));
	ddl_tpl_set(v, "Changes", ddl_value_changes_made(b));
	if (h->last && r->amount)
		set_files(r, v);
	ddl_tpl_set_string(a, v, "Current", h->last ? h->last->version : NULL);
	ddl_tpl_set_string(a, v, "Target", r->to ? r->to->migration->version : NULL);
	ddl_tpl_set(v, "Start", ddl_tpl_new_time(a, &b->started));
	ddl_value_set_now(a, v, "End");
	ddl_tpl_set_string(a, v, "Error", ddl_buf_str(&b->apply.error));
	return ddl_template_print(&b->format.template, v, r);
}

static int run(struct run *r)
{
	const struct ddl_history *h = &r->target.migrator.history;
	int status;

	if (!ddl_target_open(&r->target, r->o->dry_run ? DDL_ACCESS_READ : DDL_ACCESS_CHANGE, &status))
		return status;
	if (!ddl_history_holds(&r->cli->session, h) || !choose(r))
		return DDL_EXIT_FINDINGS;
	r->bring.cli = r->cli;
	r->bring.data = r;
	r->bring.tell = tell;
	clock_gettime(CLOCK_REALTIME, &r->bring.started);
	if (!r->bring.notes.count && r->bring.format.template.text)
		return tell(&r->bring) ? DDL_EXIT_OK : DDL_EXIT_USAGE;
	if (!r->bring.notes.count) {
		ddl_buf_puts(&r->cli->out, "No migration files to revert\n");
		return DDL_EXIT_OK;
	}
	if (!ddl_target_files(&r->target, r->to, &r->bring.change.to))
		return DDL_EXIT_USAGE;
	if (!r->bring.format.template.text)
		ddl_buf_printf(&r->cli->out, "Migrating down from version %s to %s (%u migration%s in total):\n\n", h->last->version,
		       r->to ? r->to->migration->version : "none", r->bring.notes.count, r->bring.notes.count == 1 ? "" : "s");
	r->bring.database = r->target.database;
	r->bring.dry_run = r->o->dry_run;
	r->bring.auto_approve = r->o->auto_approve;
	r->bring.allow_destructive = r->o->allow_destructive;
	return ddl_bring_run(&r->bring);
}

int ddl_cmd_migrate_down(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { .dry_run = 0 };
	const struct poptOption table[] = {
		DDL_OPTIONS_TARGET(&o.target, cli),
		{ "lock-timeout", '\0', POPT_ARG_STRING, &o.target.lock_timeout, 0,
		  "how long to wait for another run; 10s if not given", "TIME" },
		{ "to-version", '\0', POPT_ARG_STRING, &o.to_version, 0, "the version to go back to", "VERSION" },
		{ "dry-run", '\0', POPT_ARG_NONE, &o.dry_run, 0, "show the plan and do nothing", NULL },
		{ "auto-approve", '\0', POPT_ARG_NONE, &o.auto_approve, 0, "do not ask", NULL },
		{ "allow-destructive", '\0', POPT_ARG_NONE, &o.allow_destructive, 0, "statements may lose data", NULL },
		DDL_OPTION_TEMPLATE(&o.format, "json,"),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = { DDL_ENV_TARGET(&o.target, cli), { "format.migrate.down", &o.format, NULL, false }, DDL_ENV_END };
	struct run r = { .cli = cli, .o = &o, .target = { .cli = cli, .o = &o.target } };
	const char **rest;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (*rest && (rest[1] || o.to_version))
		return ddl_usage(cli, "\"%s\": a number of files, or --to-version, is all that it takes", rest[1] ? rest[1] : *rest);
	if (!ddl_project_options(cli, env) || !ddl_migrate_amount(cli, *rest, 1, &r.amount) || !ddl_format_read(cli, o.format, &format_down, &r.bring.format))
		return DDL_EXIT_USAGE;
	status = run(&r);
	ddl_bring_release(&r.bring);
	ddl_target_close(&r.target);
	return status;
}
