/* apply_values.c - what migrate apply tells templates, with the names that Atlas gives to its parts. */
#include <string.h>

#include "cli/apply_report.h"

static struct ddl_tpl_value *header(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };
	struct ddl_tpl_value *v;

	ddl_apply_report_put_header(c->ev->data, &b);
	v = ddl_tpl_new_text(c->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return v;
}

static struct ddl_tpl_value *summary(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };
	struct ddl_tpl_value *v;

	ddl_apply_report_put_totals(c->ev->data, c->n ? c->args[0]->text : "", &b);
	v = ddl_tpl_new_text(c->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return v;
}

static const struct ddl_tpl_field check_fields[] = {
	{ "Stmt", "Stmt", &ddl_tpl_string, 0, NULL, NULL },
	{ "Error", "Error", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_check = { .type = DDL_TPL_STRUCT, .name = "a check", .fields = check_fields, .text = "Stmt" };
static const struct ddl_tpl_shape shape_stmts = DDL_TPL_LIST_OF(&shape_check);

static const struct ddl_tpl_field checks_fields[] = {
	{ "Name", "Name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Stmts", "Stmts", &shape_stmts, DDL_TPL_OMIT, NULL, NULL },
	{ "Error", "Error", &ddl_shape_error, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_file_checks = { .type = DDL_TPL_STRUCT, .name = "checks of a file", .fields = checks_fields };
static const struct ddl_tpl_shape shape_checks = DDL_TPL_LIST_OF(&shape_file_checks);

static const struct ddl_tpl_field applied_fields[] = {
	DDL_SHAPE_FILE_ROWS,
	{ "File", NULL, &ddl_shape_file, 0, NULL, NULL },
	{ "Start", "Start", &ddl_tpl_time, 0, NULL, NULL },
	{ "End", "End", &ddl_tpl_time, 0, NULL, NULL },
	{ "Skipped", "Skipped", &ddl_tpl_int, DDL_TPL_OMIT, NULL, NULL },
	{ "Applied", "Applied", &ddl_tpl_strings, DDL_TPL_OMIT, NULL, NULL },
	{ "Checks", "Checks", &shape_checks, DDL_TPL_OMIT, NULL, NULL },
	{ "Error", "Error", &ddl_shape_error, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_applied = {
	.type = DDL_TPL_STRUCT, .name = "a file that was applied", .fields = applied_fields, .text = "Name",
};
static const struct ddl_tpl_shape shape_all_applied = DDL_TPL_LIST_OF(&shape_applied);

static const struct ddl_tpl_field apply_fields[] = {
	DDL_SHAPE_ENV_ROWS,
	{ "Pending", "Pending", &ddl_shape_files, DDL_TPL_OMIT, NULL, NULL },
	{ "Applied", "Applied", &shape_all_applied, DDL_TPL_OMIT, NULL, NULL },
	{ "Current", "Current", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Target", "Target", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Start", "Start", &ddl_tpl_time, 0, NULL, NULL },
	{ "End", "End", &ddl_tpl_time, 0, NULL, NULL },
	{ "Error", "Error", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Message", "Message", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Header", NULL, &ddl_tpl_string, 0, header, NULL },
	{ "Summary", NULL, &ddl_tpl_string, 0, summary, "?s" },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_apply = { .type = DDL_TPL_STRUCT, .name = "the report of migrate apply", .fields = apply_fields };

static struct ddl_arena *arena_of(const struct ddl_apply_report *r)
{
	return &r->target->cli->session.arena;
}

static void begin_file(void *data, const struct ddl_work *w, uint32_t from)
{
	struct ddl_apply_report *r = data;
	struct ddl_arena *a = arena_of(r);

	r->files++;
	r->file = ddl_tpl_new_struct(a, &shape_applied);
	r->ran = ddl_tpl_new_list(a, &ddl_tpl_strings);
	ddl_value_set_file(a, r->file, w->migration);
	ddl_tpl_set(r->file, "File", ddl_value_file(a, w->migration));
	ddl_value_set_now(a, r->file, "Start");
	ddl_tpl_set_int(a, r->file, "Skipped", from);
	ddl_tpl_set(r->file, "Applied", r->ran);
	ddl_tpl_push(a, r->applied, r->file);
}

static void begin_checks(void *data, const struct ddl_work *w)
{
	struct ddl_apply_report *r = data;
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *all = ddl_tpl_new_list(a, &shape_checks);

	r->checked = ddl_tpl_new_struct(a, &shape_file_checks);
	ddl_tpl_set_string(a, r->checked, "Name", w->migration->name);
	ddl_tpl_set(r->checked, "Stmts", r->check_stmts = ddl_tpl_new_list(a, &shape_stmts));
	ddl_tpl_push(a, all, r->checked);
	ddl_tpl_set(r->file, "Checks", all);
}

static void end_check(void *data, const struct ddl_work_check *c, bool held, double seconds)
{
	struct ddl_apply_report *r = data;
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_check);

	(void)seconds;
	r->checks += held;
	r->failed_checks += !held;
	ddl_tpl_set_string(a, v, "Stmt", c->sql);
	if (!held)
		ddl_tpl_set_string(a, v, "Error", "the check does not hold");
	ddl_tpl_push(a, r->check_stmts, v);
}

static void begin_stmt(void *data, const struct ddl_work_stmt *stmt)
{
	struct ddl_apply_report *r = data;

	r->stmts++;
	ddl_tpl_push(arena_of(r), r->ran, ddl_tpl_new_string(arena_of(r), stmt->sql));
}

static void file_failed(void *data, const struct ddl_work_stmt *stmt, const char *error)
{
	struct ddl_apply_report *r = data;
	struct ddl_arena *a = arena_of(r);

	ddl_apply_report_count_failure(r, stmt);
	ddl_value_set_now(a, r->file, "End");
	ddl_tpl_set(r->file, "Error", ddl_value_error(a, stmt ? stmt->sql : NULL, error));
}

static void file_done(void *data, const struct ddl_work *w, double seconds)
{
	struct ddl_apply_report *r = data;

	(void)w;
	(void)seconds;
	ddl_value_set_now(arena_of(r), r->file, "End");
}

void ddl_apply_values_watch(struct ddl_apply_report *r)
{
	r->applied = ddl_tpl_new_list(arena_of(r), &shape_all_applied);
	r->watch = (struct ddl_migrator_watch){
		.file = begin_file, .checks = begin_checks, .check = end_check, .stmt = begin_stmt, .failed = file_failed,
		.done = file_done,
	};
}

static struct ddl_tpl_value *value_pending(const struct ddl_apply_report *r)
{
	struct ddl_tpl_value *list = ddl_tpl_new_list(arena_of(r), &ddl_shape_files);

	DDL_EACH(struct ddl_pending_file, f, &r->pending->files)
		ddl_tpl_push(arena_of(r), list, ddl_value_file(arena_of(r), f->file->migration));
	return list;
}

static void set_message(const struct ddl_apply_report *r, struct ddl_tpl_value *v, bool fine)
{
	const char *from = ddl_apply_report_from(r), *text = "No migration files to execute";
	struct ddl_arena *a = arena_of(r);

	if (r->pending->files.count)
		text = ddl_format(a, "Migrated to version %s%s%s (%u migrations in total)", ddl_apply_report_to(r), from ? " from " : "",
				  from ? from : "", r->pending->files.count);
	ddl_tpl_set_string(a, v, fine ? "Message" : "Error", fine ? text : ddl_buf_str(&r->target->migrator.error));
}

bool ddl_apply_values_end(struct ddl_apply_report *r, bool fine)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(arena_of(r), &ddl_shape_apply);
	struct ddl_arena *a = arena_of(r);

	ddl_value_set_env(v, ddl_target_env(r->target));
	ddl_tpl_set(v, "Pending", value_pending(r));
	ddl_tpl_set(v, "Applied", r->applied);
	ddl_tpl_set_string(a, v, "Current", ddl_apply_report_from(r));
	if (r->pending->files.count)
		ddl_tpl_set_string(a, v, "Target", ddl_apply_report_to(r));
	ddl_tpl_set(v, "Start", ddl_tpl_new_time(a, &r->started));
	ddl_value_set_now(a, v, "End");
	set_message(r, v, fine);
	return ddl_template_print(r->template, v, r);
}
