#include "cli/bring_report.h"

static const struct ddl_tpl_field made_fields[] = {
	{ "Applied", "Applied", &ddl_shape_changes, DDL_TPL_OMIT, NULL, NULL },
	{ "Pending", "Pending", &ddl_shape_changes, DDL_TPL_OMIT, NULL, NULL },
	{ "Error", "Error", &ddl_shape_error, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_changes_made = { .type = DDL_TPL_STRUCT, .name = "the changes", .fields = made_fields };

static const struct ddl_tpl_field apply_fields[] = {
	DDL_SHAPE_ENV_ROWS,
	{ "Changes", "Changes", &ddl_shape_changes_made, 0, NULL, NULL },
	{ "Start", "Start", &ddl_tpl_time, 0, NULL, NULL },
	{ "End", "End", &ddl_tpl_time, 0, NULL, NULL },
	{ "Error", "Error", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_apply = { .type = DDL_TPL_STRUCT, .name = "the report of schema apply", .fields = apply_fields };

const struct ddl_format_kind ddl_format_apply = { .words = "sql, json", .shape = &shape_apply };

/* What was rolled back was not done. */
static bool took_effect(const struct ddl_bring *r, const struct ddl_apply_step *step)
{
	return step->done && (r->apply.verdict == DDL_APPLY_DONE || r->apply.verdict == DDL_APPLY_PARTLY);
}

static struct ddl_arena *arena_of(const struct ddl_bring *r)
{
	return &r->cli->session.arena;
}

struct ddl_tpl_value *ddl_value_applied(const struct ddl_bring *r, const struct ddl_tpl_shape *shape)
{
	struct ddl_tpl_value *list = ddl_tpl_new_list(arena_of(r), shape);

	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps)
		if (!step->note && took_effect(r, step))
			ddl_tpl_push(arena_of(r), list, shape == &ddl_shape_changes ? ddl_value_change(arena_of(r), step->sql, step->comment)
				     : ddl_tpl_new_string(arena_of(r), step->sql));
	return list;
}

struct ddl_tpl_value *ddl_value_changes_made(const struct ddl_bring *r)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &ddl_shape_changes_made), *pending = ddl_tpl_new_list(a, &ddl_shape_changes);

	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps)
		if (!step->note && !took_effect(r, step))
			ddl_tpl_push(a, pending, ddl_value_change(a, step->sql, step->comment));
	ddl_tpl_set(v, "Applied", ddl_value_applied(r, &ddl_shape_changes));
	ddl_tpl_set(v, "Pending", pending);
	if (r->apply.failed)
		ddl_tpl_set(v, "Error", ddl_value_error(a, r->apply.failed->sql, ddl_buf_str(&r->apply.error)));
	return v;
}

bool ddl_bring_tell(struct ddl_bring *r)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_apply);

	ddl_value_set_env(v, ddl_value_env(a, r->database->about.dialect, r->database, NULL));
	ddl_tpl_set(v, "Changes", ddl_value_changes_made(r));
	ddl_tpl_set(v, "Start", ddl_tpl_new_time(a, &r->started));
	ddl_value_set_now(a, v, "End");
	if (!r->apply.failed && r->apply.error.len)
		ddl_tpl_set_string(a, v, "Error", ddl_buf_str(&r->apply.error));
	return ddl_template_print(&r->format.template, v, r);
}
