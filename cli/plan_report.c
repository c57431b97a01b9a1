#include "cli/plan_report.h"

#include <string.h>

#include "cli/inspect_report.h"

static const struct ddl_tpl_field change_fields[] = {
	{ "Cmd", "Cmd", &ddl_tpl_string, 0, NULL, NULL },
	{ "Comment", "Comment", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_change = {
	.type = DDL_TPL_STRUCT, .name = "a change", .fields = change_fields, .text = "Cmd", .plain = true,
};
const struct ddl_tpl_shape ddl_shape_changes = DDL_TPL_LIST_OF(&ddl_shape_change);

struct ddl_tpl_value *ddl_value_change(struct ddl_arena *a, const char *sql, const char *comment)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &ddl_shape_change);

	ddl_tpl_set_string(a, v, "Cmd", sql);
	ddl_tpl_set_string(a, v, "Comment", comment);
	return v;
}

/* schema diff */

/* sql .: a line for each statement; sql . INDENT: elements of tables have lines of their own. */
static struct ddl_tpl_value *fn_sql(struct ddl_tpl_call *c)
{
	const struct ddl_change *change = c->ev->data;
	const struct ddl_script_style style = { .indent = c->n > 1 ? c->args[1]->text : NULL, .comments = true };
	struct ddl_buf b = { 0 };
	struct ddl_tpl_value *v;

	if (style.indent && style.indent[strspn(style.indent, " \t")])
		return ddl_tpl_error(c->ev, c->at, "sql: an indentation is made of blanks, not \"%s\"", style.indent);
	ddl_script_write(change->plan, &style, &b);
	v = ddl_tpl_new_text(c->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return v;
}

static const struct ddl_tpl_function diff_functions[] = {
	{ "sql", "r?s", &ddl_tpl_string, fn_sql, NULL, NULL },
	{ .name = NULL },
};

static const struct ddl_tpl_field diff_fields[] = {
	{ "Changes", "Changes", &ddl_shape_changes, DDL_TPL_OMIT, NULL, NULL },
	{ "From", NULL, &ddl_shape_realm, 0, NULL, NULL },
	{ "To", NULL, &ddl_shape_realm, 0, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_diff = { .type = DDL_TPL_STRUCT, .name = "the report of schema diff", .fields = diff_fields };

const struct ddl_format_kind ddl_format_diff = {
	.words = "sql, json, tree", .tree = true, .shape = &shape_diff, .functions = diff_functions,
};

static struct ddl_tpl_value *side(struct ddl_cli *cli, struct ddl_schema *s)
{
	struct ddl_inspect_report r = { cli, s };

	return ddl_inspect_realm(&r);
}

struct ddl_tpl_value *ddl_diff_value(struct ddl_cli *cli, const struct ddl_change *c)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(&cli->session.arena, &shape_diff);

	ddl_tpl_set(v, "From", side(cli, c->before));
	ddl_tpl_set(v, "To", side(cli, c->after));
	return v;
}

const char *ddl_stmt_line(struct ddl_cli *cli, const struct ddl_stmt *stmt)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e;
	const char *text;

	ddl_emit_init(&e, &cli->session, cli->dialect, cli->version, &b);
	e.indent = NULL;
	ddl_emit_script_stmt(&e, stmt, NULL);
	while (b.len && strchr(";\n", b.bytes[b.len - 1]))
		b.len--;
	text = ddl_memdup(&cli->session.arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

bool ddl_diff_print(struct ddl_cli *cli, struct ddl_change *c, struct ddl_tpl_value *v, struct ddl_template *t)
{
	struct ddl_arena *a = &cli->session.arena;
	struct ddl_tpl_value *changes = ddl_tpl_new_list(a, &ddl_shape_changes);

	DDL_EACH(struct ddl_step, step, &c->plan->steps)
		ddl_tpl_push(a, changes, ddl_value_change(a, ddl_stmt_line(cli, step->stmt), step->comment));
	ddl_tpl_set(v, "Changes", changes);
	return ddl_template_print(t, v, c);
}

/* migrate diff */

static const struct ddl_tpl_field file_fields[] = {
	{ "Name", "Name", &ddl_tpl_string, 0, NULL, NULL },
	{ "Content", "Content", &ddl_tpl_string, 0, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_file = { .type = DDL_TPL_STRUCT, .name = "a new file", .fields = file_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_files = DDL_TPL_LIST_OF(&shape_file);

static const struct ddl_tpl_field files_fields[] = {
	{ "Files", "Files", &shape_files, DDL_TPL_OMIT, NULL, NULL },
	{ "Dir", "Dir", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_new_files = { .type = DDL_TPL_STRUCT, .name = "the report of migrate diff", .fields = files_fields };

static struct ddl_tpl_value *fn_sql_of_file(struct ddl_tpl_call *c)
{
	return ddl_tpl_error(c->ev, c->at, "sql: how a file is laid out is told by {{ sql . \"  \" }} and nothing beside it");
}

static const struct ddl_tpl_function file_functions[] = {
	{ "sql", "r?s", &ddl_tpl_string, fn_sql_of_file, NULL, NULL },
	{ .name = NULL },
};

const struct ddl_format_kind ddl_format_file = { .words = "sql, json", .shape = &shape_new_files, .functions = file_functions };

bool ddl_file_print(struct ddl_cli *cli, struct ddl_template *t, const char *dir, const char *name, const struct ddl_buf *text)
{
	struct ddl_arena *a = &cli->session.arena;
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_new_files), *files = ddl_tpl_new_list(a, &shape_files), *one;

	if (name) {
		one = ddl_tpl_new_struct(a, &shape_file);
		ddl_tpl_set_string(a, one, "Name", name);
		ddl_tpl_set(one, "Content", ddl_tpl_new_text(a, ddl_buf_str(text), text->len));
		ddl_tpl_push(a, files, one);
	}
	ddl_tpl_set(v, "Files", files);
	ddl_tpl_set_string(a, v, "Dir", dir);
	return ddl_template_print(t, v, NULL);
}
