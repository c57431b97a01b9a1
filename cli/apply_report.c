#include "cli/apply_report.h"

#include <string.h>

#include "cli/duration.h"

const char *ddl_apply_report_from(const struct ddl_apply_report *r)
{
	const struct ddl_revision *last = r->target->migrator.history.last;

	return r->pending->baseline ? r->pending->baseline->migration->version : last ? last->version : NULL;
}

const char *ddl_apply_report_to(const struct ddl_apply_report *r)
{
	return ((const struct ddl_pending_file *)(const void *)r->pending->files.last)->file->migration->version;
}

static double seconds_since(const struct timespec *start)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return (double)(now.tv_sec - start->tv_sec) + (double)(now.tv_nsec - start->tv_nsec) / 1e9;
}

static struct ddl_buf *out_of(struct ddl_apply_report *r)
{
	return &r->target->cli->out;
}

/* Shown as it happens. */
static void show(struct ddl_apply_report *r)
{
	ddl_output_flush(r->target->cli);
}

/* Each line behind the first one begins where the first one does. */
static void put_indented(struct ddl_buf *out, const char *text, size_t columns)
{
	for (; *text; text++) {
		ddl_buf_putc(out, *text);
		for (size_t i = 0; *text == '\n' && i < columns; i++)
			ddl_buf_putc(out, ' ');
	}
	ddl_buf_putc(out, '\n');
}

static void show_file(void *data, const struct ddl_work *w, uint32_t from)
{
	struct ddl_apply_report *r = data;

	r->files++;
	ddl_buf_printf(out_of(r), "\n  -- migrating version %s%s\n", w->migration->version, w->checkpoint ? " (checkpoint)" : "");
	if (from)
		ddl_buf_printf(out_of(r), "    -- %u statement%s ran before\n", from, from == 1 ? "" : "s");
	show(r);
}

static void show_checks(void *data, const struct ddl_work *w)
{
	struct ddl_apply_report *r = data;

	ddl_buf_printf(out_of(r), "    -- checks before migrating version %s\n", w->migration->version);
}

static void put_ok(struct ddl_buf *out, const char *indent, double seconds)
{
	ddl_buf_printf(out, "%s-- ok (", indent);
	ddl_duration_put(out, seconds);
	ddl_buf_puts(out, ")\n");
}

static void show_check(void *data, const struct ddl_work_check *c, bool held, double seconds)
{
	struct ddl_apply_report *r = data;

	r->checks += held;
	r->failed_checks += !held;
	ddl_buf_puts(out_of(r), "    -> ");
	put_indented(out_of(r), c->sql, 7);
	if (held && !r->dry_run)
		put_ok(out_of(r), "    ", seconds);
	show(r);
}

static void show_stmt(void *data, const struct ddl_work_stmt *stmt)
{
	struct ddl_apply_report *r = data;

	r->stmts++;
	ddl_buf_puts(out_of(r), "    -> ");
	put_indented(out_of(r), stmt->sql, 7);
	show(r);
}

void ddl_apply_report_count_failure(struct ddl_apply_report *r, const struct ddl_work_stmt *stmt)
{
	r->files--;
	r->failed_files++;
	if (!stmt)
		return;
	r->stmts--;
	r->failed_stmts++;
}

static void show_failed(void *data, const struct ddl_work_stmt *stmt, const char *error)
{
	struct ddl_apply_report *r = data;

	ddl_apply_report_count_failure(r, stmt);
	ddl_buf_puts(out_of(r), "    ");
	put_indented(out_of(r), error, 4);
	show(r);
}

static void show_done(void *data, const struct ddl_work *w, double seconds)
{
	struct ddl_apply_report *r = data;

	(void)w;
	put_ok(out_of(r), "  ", seconds);
	show(r);
}

/* "2 migrations", "1 migration ok, 1 with errors", "1 migration with errors" */
static void put_total(struct ddl_buf *out, const char *indent, const char *noun, uint32_t fine, uint32_t failed)
{
	ddl_buf_printf(out, "%s-- ", indent);
	if (!failed)
		ddl_buf_printf(out, "%u %s%s\n", fine, noun, fine == 1 ? "" : "s");
	else if (fine)
		ddl_buf_printf(out, "%u %s%s ok, %u with errors\n", fine, noun, fine == 1 ? "" : "s", failed);
	else
		ddl_buf_printf(out, "%u %s%s with errors\n", failed, noun, failed == 1 ? "" : "s");
}

void ddl_apply_report_put_header(const struct ddl_apply_report *r, struct ddl_buf *out)
{
	const char *from = ddl_apply_report_from(r);

	if (r->pending->files.count)
		ddl_buf_printf(out, "Migrating to version %s%s%s (%u migrations in total):", ddl_apply_report_to(r), from ? " from " : "",
			       from ? from : "", r->pending->files.count);
}

void ddl_apply_report_put_totals(const struct ddl_apply_report *r, const char *indent, struct ddl_buf *out)
{
	ddl_buf_puts(out, "-- ");
	ddl_duration_put(out, seconds_since(&r->started));
	ddl_buf_putc(out, '\n');
	put_total(out, indent, "migration", r->files, r->failed_files);
	if (r->checks || r->failed_checks)
		put_total(out, indent, "check", r->checks, r->failed_checks);
	put_total(out, indent, "sql statement", r->stmts, r->failed_stmts);
}

void ddl_apply_report_begin(struct ddl_apply_report *r, struct ddl_target *t, const struct ddl_pending *p, bool dry_run,
			    struct ddl_template *template)
{
	*r = (struct ddl_apply_report){
		.target = t, .pending = p, .dry_run = dry_run, .template = template,
		.watch = { .file = show_file, .checks = show_checks, .check = show_check, .stmt = show_stmt,
			   .failed = show_failed, .done = show_done },
	};
	clock_gettime(CLOCK_REALTIME, &r->started);
	if (template->text)
		ddl_apply_values_watch(r);
	r->watch.data = r;
	if (!p->files.count || template->text)
		return;
	ddl_apply_report_put_header(r, out_of(r));
	ddl_buf_putc(out_of(r), '\n');
	show(r);
}

bool ddl_apply_report_end(struct ddl_apply_report *r, bool fine)
{
	bool told = true;

	if (r->template->text) {
		told = ddl_apply_values_end(r, fine);
	} else if (r->pending->files.count) {
		ddl_buf_puts(out_of(r), "\n  -------------------------\n  ");
		ddl_apply_report_put_totals(r, "  ", out_of(r));
	} else if (fine) {
		ddl_buf_puts(out_of(r), "No migration files to execute\n");
	}
	show(r);
	return told;
}
