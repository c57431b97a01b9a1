/* lint_values.c - what migrate lint tells templates, with the names that Atlas gives to its parts. */
#include <string.h>

#include "cli/change.h"
#include "cli/lint_report.h"
#include "config/schema.h"
#include "migrate/script.h"

/* Schema.Current and .Desired are made when they are asked for: two more replays. */

static const char *schema_text(struct ddl_cli *cli, const struct ddl_list *texts)
{
	struct ddl_schema *schema = ddl_schema_of(cli, texts);
	struct ddl_buf b = { 0 };
	const char *text;

	if (!schema)
		return "";
	if (ddl_hcl_schema_has(cli->dialect))
		ddl_hcl_schema_write(schema, cli->schema_name, &b);
	else
		ddl_script_of_schema(schema, &(struct ddl_script_style){ "  ", false }, &b);
	text = ddl_memdup(&cli->session.arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	ddl_schema_release(schema);
	return text;
}

static struct ddl_tpl_value *schema_after(struct ddl_tpl_call *c, uint32_t nfiles)
{
	const struct ddl_lint_report *r = c->self->data;
	size_t mark = ddl_diags_mark(&r->cli->session);
	struct ddl_list texts = { 0 };
	struct ddl_tpl_value *v;

	DDL_EACH(struct ddl_text, t, r->texts) {
		struct ddl_text *copy;

		if (texts.count == nfiles)
			break;
		copy = DDL_NEW(c->arena, struct ddl_text);
		*copy = *t;
		ddl_list_add(&texts, copy);
	}
	v = ddl_tpl_new_string(c->arena, schema_text(r->cli, &texts));
	/* What is wrong with the files was told before. */
	ddl_diags_rewind(&r->cli->session, mark);
	return v;
}

static struct ddl_tpl_value *schema_current(struct ddl_tpl_call *c)
{
	const struct ddl_lint_report *r = c->self->data;

	return schema_after(c, r->texts->count - r->nfiles);
}

static struct ddl_tpl_value *schema_desired(struct ddl_tpl_call *c)
{
	const struct ddl_lint_report *r = c->self->data;

	return schema_after(c, r->texts->count);
}

static const struct ddl_tpl_field schema_fields[] = {
	{ "Current", "Current", &ddl_tpl_string, DDL_TPL_OMIT, schema_current, NULL },
	{ "Desired", "Desired", &ddl_tpl_string, DDL_TPL_OMIT, schema_desired, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_schema = { .type = DDL_TPL_STRUCT, .name = "the schema", .fields = schema_fields };

/* Findings */

static const struct ddl_tpl_field fix_fields[] = {
	{ "Message", "Message", &ddl_tpl_string, 0, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_fix = { .type = DDL_TPL_STRUCT, .name = "a fix", .fields = fix_fields, .text = "Message" };
static const struct ddl_tpl_shape shape_fixes = DDL_TPL_LIST_OF(&shape_fix);

static const struct ddl_tpl_field diagnostic_fields[] = {
	{ "Pos", "Pos", &ddl_tpl_int, 0, NULL, NULL },
	{ "Text", "Text", &ddl_tpl_string, 0, NULL, NULL },
	{ "Code", "Code", &ddl_tpl_string, 0, NULL, NULL },
	{ "SuggestedFixes", "SuggestedFixes", &shape_fixes, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_diagnostic = {
	.type = DDL_TPL_STRUCT, .name = "a diagnostic", .fields = diagnostic_fields, .text = "Text",
};
static const struct ddl_tpl_shape shape_diagnostics = DDL_TPL_LIST_OF(&shape_diagnostic);

static const struct ddl_tpl_field report_fields[] = {
	{ "Text", "Text", &ddl_tpl_string, 0, NULL, NULL },
	{ "Desc", "Desc", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Diagnostics", "Diagnostics", &shape_diagnostics, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_report = { .type = DDL_TPL_STRUCT, .name = "a report of a file", .fields = report_fields, .text = "Text" };
static const struct ddl_tpl_shape shape_reports = DDL_TPL_LIST_OF(&shape_report);

/* The line of a diagnostic's Pos. */
static struct ddl_tpl_value *file_line(struct ddl_tpl_call *c)
{
	const struct ddl_lint_result *one = c->self->data;
	const struct ddl_source *src = one->lint.source;
	long long pos = c->args[0]->integer;

	if (pos < 0 || pos > src->len)
		return ddl_tpl_error(c->ev, c->at, "Line: the file has no byte %lld", pos);
	return ddl_tpl_new_int(c->arena, ddl_sources_place(&c->ev->session->sources, src->base + (uint32_t)pos).line);
}

static const struct ddl_tpl_field file_fields[] = {
	{ "Name", "Name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Text", "Text", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Reports", "Reports", &shape_reports, DDL_TPL_OMIT, NULL, NULL },
	{ "Error", "Error", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Version", NULL, &ddl_tpl_string, 0, NULL, NULL },
	{ "File", NULL, &ddl_shape_file, 0, NULL, NULL },
	{ "Line", NULL, &ddl_tpl_int, 0, file_line, "i" },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_file = { .type = DDL_TPL_STRUCT, .name = "a file", .fields = file_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_files = DDL_TPL_LIST_OF(&shape_file);

static const struct ddl_tpl_field step_fields[] = {
	{ "Name", "Name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Text", "Text", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Error", "Error", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Result", "Result", &shape_file, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_step = { .type = DDL_TPL_STRUCT, .name = "a step", .fields = step_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_steps = DDL_TPL_LIST_OF(&shape_step);

/* The whole */

static struct ddl_tpl_value *diagnostics_count(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_int(c->arena, ddl_lint_count_findings(c->ev->data));
}

static struct ddl_tpl_value *total_changes(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_int(c->arena, ddl_lint_count_changes(c->ev->data));
}

static struct ddl_tpl_value *version_statuses(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };
	struct ddl_tpl_value *v;

	ddl_lint_put_statuses(&b, c->ev->data);
	v = ddl_tpl_new_text(c->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return v;
}

static const struct ddl_tpl_field lint_fields[] = {
	{ "URL", "URL", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Env", "Env", &ddl_shape_env, 0, NULL, NULL },
	{ "Schema", "Schema", &shape_schema, 0, NULL, NULL },
	{ "Steps", "Steps", &shape_steps, DDL_TPL_OMIT, NULL, NULL },
	{ "Files", "Files", &shape_files, DDL_TPL_OMIT, NULL, NULL },
	{ "DiagnosticsCount", NULL, &ddl_tpl_int, 0, diagnostics_count, NULL },
	{ "TotalChanges", NULL, &ddl_tpl_int, 0, total_changes, NULL },
	{ "VersionStatuses", NULL, &ddl_tpl_string, 0, version_statuses, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_lint = { .type = DDL_TPL_STRUCT, .name = "the report of migrate lint", .fields = lint_fields };

static struct ddl_tpl_value *value_finding(struct ddl_arena *a, const struct ddl_session *s, const struct ddl_finding *f)
{
	struct ddl_place p = ddl_sources_place(&s->sources, f->node.at.start);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_diagnostic), *fixes = ddl_tpl_new_list(a, &shape_fixes), *one;

	ddl_tpl_set_int(a, v, "Pos", p.source ? f->node.at.start - p.source->base : 0);
	ddl_tpl_set_string(a, v, "Text", f->text);
	ddl_tpl_set_string(a, v, "Code", f->rule->code);
	DDL_EACH(struct ddl_lint_fix, fix, &f->fixes) {
		one = ddl_tpl_new_struct(a, &shape_fix);
		ddl_tpl_set_string(a, one, "Message", fix->text);
		ddl_tpl_push(a, fixes, one);
	}
	ddl_tpl_set(v, "SuggestedFixes", fixes);
	return v;
}

static void add_class(struct ddl_arena *a, const struct ddl_session *s, const struct ddl_lint_result *r, int class,
		      struct ddl_tpl_value *reports)
{
	struct ddl_tpl_value *v, *list = ddl_tpl_new_list(a, &shape_diagnostics);

	DDL_EACH(struct ddl_finding, f, &r->lint.findings)
		if ((int)f->rule->class == class)
			ddl_tpl_push(a, list, value_finding(a, s, f));
	if (!list->n)
		return;
	v = ddl_tpl_new_struct(a, &shape_report);
	ddl_tpl_set_string(a, v, "Text", ddl_lint_classes[class].title);
	ddl_tpl_set(v, "Diagnostics", list);
	ddl_tpl_push(a, reports, v);
}

/* As a finding does that makes the exit code 1. */
static const char *error_of(const struct ddl_lint_result *r)
{
	DDL_EACH(struct ddl_finding, f, &r->lint.findings)
		if (f->rule->severity == DDL_ERROR)
			return ddl_lint_classes[f->rule->class].title;
	return r->error;
}

static struct ddl_tpl_value *value_file(struct ddl_arena *a, const struct ddl_session *s, const struct ddl_lint_result *r)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_file), *reports = ddl_tpl_new_list(a, &shape_reports);

	v->data = r;
	ddl_tpl_set_string(a, v, "Name", r->migration->name);
	ddl_tpl_set_string(a, v, "Text", r->lint.source->text);
	for (int class = 0; class < DDL_LINT_CLASS_COUNT; class++)
		add_class(a, s, r, class, reports);
	ddl_tpl_set(v, "Reports", reports);
	ddl_tpl_set_string(a, v, "Error", error_of(r));
	ddl_tpl_set_string(a, v, "Version", r->migration->version);
	ddl_tpl_set(v, "File", ddl_value_file(a, r->migration));
	return v;
}

static struct ddl_tpl_value *add_step(struct ddl_arena *a, struct ddl_tpl_value *steps, const char *name, const char *text)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_step);

	ddl_tpl_set_string(a, v, "Name", name);
	ddl_tpl_set_string(a, v, "Text", text);
	ddl_tpl_push(a, steps, v);
	return v;
}

static size_t count_reports(const struct ddl_tpl_value *file)
{
	size_t i;

	return ddl_tpl_field_find(file->shape, "Reports", &i) ? file->items[i]->n : 0;
}

static struct ddl_tpl_value *value_steps(struct ddl_arena *a, const struct ddl_lint_report *r, struct ddl_tpl_value *files)
{
	struct ddl_tpl_value *steps = ddl_tpl_new_list(a, &shape_steps), *step;
	size_t i = 0;

	add_step(a, steps, "Migration Integrity Check",
		 r->dir->sum ? "File " DDL_SUM_FILE " is valid" : "There is no " DDL_SUM_FILE);
	add_step(a, steps, "Detect New Migration Files",
		 ddl_format(a, "Found %u new migration files (from %u total)", r->nfiles, r->dir->files.count));
	add_step(a, steps, "Replay Migration Files", ddl_format(a, "Replayed %u migration files", r->dir->files.count));
	DDL_EACH(struct ddl_lint_result, one, &r->results) {
		step = add_step(a, steps, ddl_format(a, "Analyze %s", one->migration->name),
				ddl_format(a, "%zu reports were found in analysis", count_reports(files->items[i])));
		ddl_tpl_set_string(a, step, "Error", error_of(one));
		ddl_tpl_set(step, "Result", files->items[i++]);
	}
	return steps;
}

bool ddl_lint_report_print(struct ddl_lint_report *r, struct ddl_template *t)
{
	struct ddl_arena *a = ddl_template_arena(t);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &ddl_shape_lint), *files = ddl_tpl_new_list(a, &shape_files);
	struct ddl_tpl_value *schema = ddl_tpl_new_struct(a, &shape_schema);

	schema->data = r;
	DDL_EACH(struct ddl_lint_result, one, &r->results)
		ddl_tpl_push(a, files, value_file(a, &r->cli->session, one));
	ddl_tpl_set(v, "Env", ddl_value_env(a, r->cli->dialect->name, NULL, r->dir->path));
	ddl_tpl_set(v, "Schema", schema);
	ddl_tpl_set(v, "Steps", value_steps(a, r, files));
	ddl_tpl_set(v, "Files", files);
	return ddl_template_print(t, v, r);
}
