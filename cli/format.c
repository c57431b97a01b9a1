#include "cli/format.h"

#include <string.h>

/* For checks of what has no report: no field is known, and no function but sql. */
static const struct ddl_tpl_field no_fields[] = { { .name = NULL } };
static const struct ddl_tpl_shape shape_sql = { .type = DDL_TPL_STRUCT, .name = "a file of SQL", .fields = no_fields };

static struct ddl_tpl_value *fn_sql(struct ddl_tpl_call *c)
{
	return ddl_tpl_error(c->ev, c->at, "a file is {{ sql . }} or {{ sql . \"  \" }} and nothing more");
}

static const struct ddl_tpl_function sql_functions[] = {
	{ "sql", "r?s", &ddl_tpl_string, fn_sql, NULL, NULL },
	{ .name = NULL },
};

const struct ddl_format_kind ddl_format_sql = { .words = "sql", .functions = sql_functions };

static bool is_blank(const char *text)
{
	return !text[strspn(text, " \t")];
}

static bool read_template(struct ddl_cli *cli, const char *text, const struct ddl_format_kind *kind, struct ddl_format *f)
{
	const char *indent;

	if (!ddl_template_read(cli, &f->template, text, kind->words, kind->shape ? kind->shape : &shape_sql, kind->functions))
		return false;
	if (ddl_template_is_sql(&f->template, &indent)) {
		f->indent = indent;
		f->template.text = NULL;
		if (!indent || is_blank(indent))
			return true;
		ddl_usage(cli, "--format: an indentation is made of blanks, not \"%s\"", indent);
		return false;
	}
	if (!kind->shape)
		ddl_usage(cli, "--format is %s or a template such as {{ sql . \"  \" }}, not \"%s\"", kind->words, text);
	return kind->shape != NULL;
}

bool ddl_format_read(struct ddl_cli *cli, const char *text, const struct ddl_format_kind *kind, struct ddl_format *f)
{
	*f = (struct ddl_format){ .indent = cli->as_atlas && !text ? NULL : "  " };
	if (!text || !strcmp(text, "sql"))
		return true;
	f->tree = kind->tree && !strcmp(text, "tree");
	f->hcl = kind->hcl && !strcmp(text, "hcl");
	if (kind->hcl && !strcmp(text, "mermaid"))
		text = "{{ mermaid . }}";
	return f->tree || f->hcl || read_template(cli, text, kind, f);
}
