#include "cli/status_report.h"

#include <string.h>

/* In words */

static uint32_t count_pending(const struct ddl_status_report *r)
{
	return r->pending->files.count + r->late;
}

static const struct ddl_pending_file *next_of(const struct ddl_status_report *r)
{
	return (const struct ddl_pending_file *)(const void *)r->pending->files.first;
}

static const char *current_text(const struct ddl_status_report *r)
{
	const struct ddl_revision *last = r->target->migrator.history.last;

	return last ? last->version : "No migration applied yet";
}

static const char *next_text(const struct ddl_status_report *r)
{
	return r->late ? "UNKNOWN" : next_of(r) ? next_of(r)->file->migration->version : "Already at latest version";
}

static void put_file_counts(const struct ddl_status_report *r, struct ddl_buf *out)
{
	uint32_t pending = count_pending(r);

	ddl_buf_printf(out, "  -- Executed Files:  %u%s\n  -- Pending Files:   %u", r->target->migrator.history.rows.count,
		       r->partial ? " (last one partially)" : "", pending);
	if (r->late == pending && r->late)
		ddl_buf_puts(out, " (out of order)");
	else if (r->late)
		ddl_buf_printf(out, " (%u out of order)", r->late);
	/* As Atlas: nothing behind the last line. */
}

static void put_error(struct ddl_buf *out, const struct ddl_revision *r)
{
	ddl_buf_puts(out, "\n\nLast migration attempt had errors:\n");
	if (r->error_stmt)
		ddl_buf_printf(out, "  -- SQL:   %s\n", r->error_stmt);
	ddl_buf_printf(out, "  -- ERROR: %s", r->error);
}

void ddl_status_report_put(const struct ddl_status_report *r, struct ddl_buf *out)
{
	const struct ddl_revision *partial = r->partial;

	ddl_buf_printf(out, "Migration Status: %s\n", count_pending(r) ? "PENDING" : "OK");
	ddl_buf_printf(out, "  -- Current Version: %s", current_text(r));
	if (partial)
		ddl_buf_printf(out, " (%u statements applied)", partial->applied);
	ddl_buf_printf(out, "\n  -- Next Version:    %s", next_text(r));
	if (!r->late && next_of(r) && next_of(r)->file->checkpoint)
		ddl_buf_puts(out, " (checkpoint)");
	if (partial)
		ddl_buf_printf(out, " (%u statements left)", partial->total - partial->applied);
	ddl_buf_putc(out, '\n');
	put_file_counts(r, out);
	if (partial && partial->error)
		put_error(out, partial);
	ddl_buf_putc(out, '\n');
}

/* By a template */

static const struct ddl_tpl_field revision_fields[] = {
	{ "Version", "Version", &ddl_tpl_string, 0, NULL, NULL },
	{ "Description", "Description", &ddl_tpl_string, 0, NULL, NULL },
	{ "Type", "Type", &ddl_tpl_string, 0, NULL, NULL },
	{ "Applied", "Applied", &ddl_tpl_int, 0, NULL, NULL },
	{ "Total", "Total", &ddl_tpl_int, 0, NULL, NULL },
	{ "ExecutedAt", "ExecutedAt", &ddl_tpl_time, 0, NULL, NULL },
	{ "ExecutionTime", "ExecutionTime", &ddl_tpl_duration, 0, NULL, NULL },
	{ "Error", "Error", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "ErrorStmt", "ErrorStmt", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "OperatorVersion", "OperatorVersion", &ddl_tpl_string, 0, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_revision = {
	.type = DDL_TPL_STRUCT, .name = "a row of the revisions table", .fields = revision_fields, .text = "Version",
};
static const struct ddl_tpl_shape shape_revisions = DDL_TPL_LIST_OF(&shape_revision);

static const struct ddl_tpl_field status_fields[] = {
	{ "Env", "Env", &ddl_shape_env, 0, NULL, NULL },
	{ "Available", "Available", &ddl_shape_files, DDL_TPL_OMIT, NULL, NULL },
	{ "OutOfOrder", "OutOfOrder", &ddl_shape_files, DDL_TPL_OMIT, NULL, NULL },
	{ "Pending", "Pending", &ddl_shape_files, DDL_TPL_OMIT, NULL, NULL },
	{ "Applied", "Applied", &shape_revisions, DDL_TPL_OMIT, NULL, NULL },
	{ "Current", "Current", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Next", "Next", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Count", "Count", &ddl_tpl_int, DDL_TPL_OMIT, NULL, NULL },
	{ "Total", "Total", &ddl_tpl_int, DDL_TPL_OMIT, NULL, NULL },
	{ "Status", "Status", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Error", "Error", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "SQL", "SQL", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_status = { .type = DDL_TPL_STRUCT, .name = "the report of migrate status", .fields = status_fields };

/* default .: the words that are printed without a template. */
static struct ddl_tpl_value *fn_default(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };
	struct ddl_tpl_value *v;

	ddl_status_report_put(c->ev->data, &b);
	v = ddl_tpl_new_text(c->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return v;
}

const struct ddl_tpl_function ddl_status_functions[] = {
	{ "default", "r", &ddl_tpl_string, fn_default, NULL, NULL },
	{ .name = NULL },
};

static const char *type_text(unsigned type)
{
	switch (type) {
	case DDL_REVISION_BASELINE:
		return "baseline";
	case DDL_REVISION_EXECUTED:
		return "applied";
	case DDL_REVISION_RESOLVED:
		return "manually set";
	case DDL_REVISION_EXECUTED | DDL_REVISION_RESOLVED:
		return "applied + manually set";
	}
	return "unknown";
}

static struct ddl_tpl_value *value_revision(struct ddl_arena *a, const struct ddl_revision *r)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_revision);
	struct timespec at = { (time_t)r->executed_at, (long)((r->executed_at - (double)(time_t)r->executed_at) * 1e9) };

	ddl_tpl_set_string(a, v, "Version", r->version);
	ddl_tpl_set_string(a, v, "Description", r->description);
	ddl_tpl_set_string(a, v, "Type", type_text(r->type));
	ddl_tpl_set_int(a, v, "Applied", r->applied);
	ddl_tpl_set_int(a, v, "Total", r->total);
	ddl_tpl_set(v, "ExecutedAt", ddl_tpl_new_time(a, &at));
	ddl_tpl_set(v, "ExecutionTime", ddl_tpl_new_duration(a, r->execution_time));
	ddl_tpl_set_string(a, v, "Error", r->error);
	ddl_tpl_set_string(a, v, "ErrorStmt", r->error_stmt);
	ddl_tpl_set_string(a, v, "OperatorVersion", r->operator_version);
	return v;
}

static void set_files(struct ddl_arena *a, const struct ddl_status_report *r, struct ddl_tpl_value *v)
{
	struct ddl_tpl_value *available = ddl_tpl_new_list(a, &ddl_shape_files), *late = ddl_tpl_new_list(a, &ddl_shape_files);
	struct ddl_tpl_value *pending = ddl_tpl_new_list(a, &ddl_shape_files), *applied = ddl_tpl_new_list(a, &shape_revisions);
	const struct ddl_history *h = &r->target->migrator.history;

	for (const struct ddl_history_file *f = h->files; f < h->files + h->dir->files.count; f++) {
		ddl_tpl_push(a, available, ddl_value_file(a, f->migration));
		if (f->out_of_order)
			ddl_tpl_push(a, late, ddl_value_file(a, f->migration));
	}
	DDL_EACH(struct ddl_pending_file, f, &r->pending->files)
		ddl_tpl_push(a, pending, ddl_value_file(a, f->file->migration));
	DDL_EACH(struct ddl_revision, row, &h->rows)
		ddl_tpl_push(a, applied, value_revision(a, row));
	ddl_tpl_set(v, "Available", available);
	ddl_tpl_set(v, "OutOfOrder", late);
	ddl_tpl_set(v, "Pending", pending);
	ddl_tpl_set(v, "Applied", applied);
}

bool ddl_status_report_print(struct ddl_status_report *r, struct ddl_template *t)
{
	struct ddl_arena *a = ddl_template_arena(t);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &ddl_shape_status);

	ddl_tpl_set(v, "Env", ddl_target_env(r->target));
	set_files(a, r, v);
	ddl_tpl_set_string(a, v, "Current", current_text(r));
	ddl_tpl_set_string(a, v, "Next", next_text(r));
	ddl_tpl_set_string(a, v, "Status", count_pending(r) ? "PENDING" : "OK");
	if (r->partial) {
		ddl_tpl_set_int(a, v, "Count", r->partial->applied);
		ddl_tpl_set_int(a, v, "Total", r->partial->total);
		ddl_tpl_set_string(a, v, "Error", r->partial->error);
		ddl_tpl_set_string(a, v, "SQL", r->partial->error_stmt);
	}
	return ddl_template_print(t, v, r);
}
