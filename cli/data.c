/* data.c - data sources of project files: what runs a program or reads something. */
#include <string.h>

#include "base/ascii.h"
#include "cli/database.h"
#include "cli/program.h"
#include "cli/project.h"
#include "cli/source.h"
#include "config/schema.h"
#include "emit/emit.h"

enum { MAX_DEPTH = 16 };

static const char *label(const struct ddl_hcl_block *b, int i)
{
	const struct ddl_hcl_label *l = (const struct ddl_hcl_label *)(const void *)b->labels.first;

	return !l ? "" : !i ? l->text.text : l->node.next ? ((const struct ddl_hcl_label *)(const void *)l->node.next)->text.text : "";
}

static const char *shown(struct ddl_cli *cli, const struct ddl_hcl_block *b)
{
	return ddl_format(&cli->arena, "data.%s.%s", label(b, 0), label(b, 1));
}

static bool missing(struct ddl_cli *cli, const struct ddl_hcl_block *b, const char *name)
{
	ddl_report(&cli->session, DDL_DIAG_PROJECT, b->type_at, "%s has no \"%s\"", shown(cli, b), name);
	return false;
}

/* program and working_dir */
static bool run_program(struct ddl_cli *cli, struct ddl_hcl_block *b, bool may_be_silent, struct ddl_buf *out)
{
	struct ddl_program p = { .shown = shown(cli, b), .may_be_silent = may_be_silent };
	char **argv;

	if (!ddl_project_list(cli->project, &b->body, "program", &argv) ||
	    !ddl_project_text(cli->project, &b->body, "working_dir", &p.dir))
		return false;
	if (!argv || !*argv)
		return missing(cli, b, "program");
	p.argv = argv;
	p.at = ddl_project_attribute(&b->body, "program")->value->node.at;
	return ddl_program_run(cli, &p, out);
}

static bool read_external_schema(struct ddl_cli *cli, struct ddl_hcl_block *b, struct ddl_list *texts)
{
	struct ddl_buf out = { 0 };
	bool fine = run_program(cli, b, false, &out) && ddl_source_add_output(cli, shown(cli, b), &out, texts);

	ddl_buf_release(&out);
	return fine;
}

static bool read_composite_schema(struct ddl_cli *cli, struct ddl_hcl_block *b, struct ddl_list *texts)
{
	DDL_EACH(struct ddl_hcl_block, part, &b->body.blocks) {
		const char *url;

		if (!ddl_hcl_text_is(part->type, "schema"))
			continue;
		if (!ddl_project_text(cli->project, &part->body, "url", &url))
			return false;
		if (!url)
			return missing(cli, b, "url");
		if (!ddl_source_read(cli, url, texts))
			return false;
	}
	return true;
}

/* path or paths, of HCL; vars are those of the schema's files. */
static bool read_hcl_schema(struct ddl_cli *cli, struct ddl_hcl_block *b, struct ddl_list *texts)
{
	struct ddl_hcl_value *vars;
	const char *one;
	char **paths;

	if (!ddl_project_text(cli->project, &b->body, "path", &one) ||
	    !ddl_project_list(cli->project, &b->body, "paths", &paths) ||
	    !ddl_project_value(cli->project, &b->body, "vars", &vars))
		return false;
	if (!one && !(paths && *paths))
		return missing(cli, b, "path");
	return ddl_source_hcl(cli, one ? (const char *const[]){ one, NULL } : (const char *const *)(void *)paths, vars, texts);
}

static bool read_template_dir(struct ddl_cli *cli, struct ddl_hcl_block *b, struct ddl_list *texts)
{
	struct ddl_dir d;

	return ddl_template_dir_read(cli, b, shown(cli, b), &d) && ddl_source_dir(cli, &d, texts);
}

static struct ddl_hcl_value *value_external(struct ddl_cli *cli, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *v = NULL;
	struct ddl_buf out = { 0 };

	if (run_program(cli, b, true, &out))
		v = ddl_hcl_string(&cli->session, ddl_buf_str(&out), out.len, b->node.at);
	ddl_buf_release(&out);
	return v;
}

/* file://PATH and constant://?val=TEXT; others are services of a cloud. */
static struct ddl_hcl_value *value_runtimevar(struct ddl_cli *cli, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *v = NULL;
	struct ddl_buf out = { 0 };
	const char *url, *path;

	if (!ddl_project_text(cli->project, &b->body, "url", &url))
		return NULL;
	if (!url) {
		missing(cli, b, "url");
	} else if (!strncmp(url, "constant://?val=", 16)) {
		v = ddl_hcl_string(&cli->session, url + 16, strcspn(url + 16, "&"), b->node.at);
	} else if (!strncmp(url, "file://", 7)) {
		path = ddl_memdup(&cli->arena, url + 7, strcspn(url + 7, "?"));
		if (ddl_project_file(cli, path, b->node.at, &out))
			v = ddl_hcl_string(&cli->session, ddl_buf_str(&out), out.len, b->node.at);
	} else {
		ddl_report(&cli->session, DDL_DIAG_PROJECT, b->node.at, "ddlkit reads no %.*s:// variables",
			   (int)strcspn(url, ":"), url);
	}
	ddl_buf_release(&out);
	return v;
}

struct rows {
	struct ddl_cli *cli;
	struct ddl_hcl_value *values;
	struct ddl_span at;
	bool backslashes;            /* in strings "\\" stands before a character that is meant */
};

/* What a literal of SQL means. */
static struct ddl_hcl_value *value_of_literal(struct rows *r, const char *text)
{
	struct ddl_session *s = &r->cli->session;
	struct ddl_buf b = { 0 };
	struct ddl_hcl_value *v;

	if (!strcmp(text, "NULL"))
		return ddl_hcl_null(s, r->at);
	if (*text != '\'')
		return ddl_hcl_number_of(s, text, r->at);
	for (text++; *text && (*text != '\'' || text[1]); text++) {
		text += *text == '\'' || (*text == '\\' && r->backslashes);
		ddl_buf_putc(&b, *text);
	}
	v = ddl_hcl_string(s, ddl_buf_str(&b), b.len, r->at);
	ddl_buf_release(&b);
	return v;
}

static bool take_row(void *data, int n, const char *const *values)
{
	struct rows *r = data;

	if (n)
		ddl_hcl_push(&r->cli->session, r->values, value_of_literal(r, values[0]));
	return true;
}

/* "?" and "$1" outside of strings stand for the arguments. False: there is none. */
static bool fill_in(struct ddl_emit *e, const char *query, char *const *args)
{
	size_t n = 0, count = 0;
	char quote = '\0';

	while (args && args[count])
		count++;
	for (const char *c = query; *c; c++) {
		struct ddl_expr string = { .kind = DDL_EXPR_STRING };
		size_t i = n;

		if (quote ? *c == quote : *c == '\'' || *c == '"' || *c == '`')
			quote = quote ? '\0' : *c;
		if (quote || (*c != '?' && (*c != '$' || !ddl_ascii_digit(c[1])))) {
			ddl_buf_putc(e->out, *c);
			continue;
		}
		if (*c == '$')
			i = (size_t)(*++c - '1');
		if (i >= count)
			return false;
		n++;
		string.text = ddl_atom_str(&e->session->atoms, args[i]);
		ddl_emit_expr(e, &string);
	}
	return true;
}

static bool run_query(struct rows *r, struct ddl_hcl_block *b, const char *url, const char *query, char *const *args)
{
	struct ddl_cli *cli = r->cli;
	struct ddl_database *d = ddl_database_open(cli, url, DDL_ACCESS_READ);
	struct ddl_buf sql = { 0 }, error = { 0 };
	ddl_version version = 0;
	struct ddl_emit e;
	bool fine = false;

	if (!d)
		return false;
	ddl_emit_init(&e, &cli->session, ddl_dialect_find(d->about.dialect, &version), d->about.version, &sql);
	r->backslashes = ddl_hcl_path_is_schema(e.dialect);
	if (!fill_in(&e, query, args))
		ddl_report(&cli->session, DDL_DIAG_PROJECT, b->node.at, "%s has fewer args than its query wants", shown(cli, b));
	else if (!(fine = d->driver->query(d->db, ddl_buf_str(&sql), take_row, r, &error)))
		ddl_report(&cli->session, DDL_DIAG_DATABASE, b->node.at, "%s: %s", d->parts->shown, ddl_buf_str(&error));
	ddl_buf_release(&sql);
	ddl_buf_release(&error);
	return fine;
}

/* count, values: the first column of all rows, and value: of the first one. */
static struct ddl_hcl_value *value_sql(struct ddl_cli *cli, struct ddl_hcl_block *b)
{
	struct rows r = { cli, ddl_hcl_list(&cli->session, b->node.at), b->node.at, false };
	struct ddl_hcl_value *o = ddl_hcl_object(&cli->session, b->node.at);
	const char *url, *query;
	char **args;

	if (!ddl_project_text(cli->project, &b->body, "url", &url) || !ddl_project_text(cli->project, &b->body, "query", &query) ||
	    !ddl_project_list(cli->project, &b->body, "args", &args))
		return NULL;
	if (!url || !query) {
		missing(cli, b, url ? "query" : "url");
		return NULL;
	}
	if (!run_query(&r, b, url, query, args))
		return NULL;
	ddl_hcl_set0(&cli->session, o, "count", ddl_hcl_integer(&cli->session, (long long)r.values->n, b->node.at));
	ddl_hcl_set0(&cli->session, o, "values", r.values);
	ddl_hcl_set0(&cli->session, o, "value", r.values->n ? r.values->items[0] : ddl_hcl_null(&cli->session, b->node.at));
	return o;
}

/* Those that are a schema have a URL, behind which they are read when it is; the others a value. */
static const struct {
	const char *type;
	bool (*read)(struct ddl_cli *cli, struct ddl_hcl_block *b, struct ddl_list *texts);
	struct ddl_hcl_value *(*value)(struct ddl_cli *cli, struct ddl_hcl_block *b);
} sources[] = {
	{ "external_schema", read_external_schema, NULL },
	{ "composite_schema", read_composite_schema, NULL },
	{ "hcl_schema", read_hcl_schema, NULL },
	{ "template_dir", read_template_dir, NULL },
	{ "external", NULL, value_external },
	{ "runtimevar", NULL, value_runtimevar },
	{ "sql", NULL, value_sql },
};

static struct ddl_hcl_value *url_of(struct ddl_cli *cli, const struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *o = ddl_hcl_object(&cli->session, b->node.at);
	const char *url = ddl_format(&cli->arena, "data://%s/%s", label(b, 0), label(b, 1));

	ddl_hcl_set0(&cli->session, o, "url", ddl_hcl_string0(&cli->session, url, b->node.at));
	return o;
}

struct ddl_hcl_value *ddl_data_source(void *data, struct ddl_project *p, struct ddl_hcl_block *b)
{
	struct ddl_cli *cli = data;

	(void)p;
	for (size_t i = 0; i < DDL_COUNT(sources); i++)
		if (!strcmp(sources[i].type, label(b, 0)))
			return sources[i].value ? sources[i].value(cli, b) : url_of(cli, b);
	ddl_report(&cli->session, DDL_DIAG_PROJECT, b->type_at, "ddlkit has no data source \"%s\"", label(b, 0));
	return NULL;
}

/* One that is made of others must not be among them. */
static bool read_once(struct ddl_cli *cli, size_t i, struct ddl_hcl_block *b, struct ddl_list *texts)
{
	bool fine;

	if (cli->data_depth == MAX_DEPTH) {
		ddl_report(&cli->session, DDL_DIAG_PROJECT, b->type_at, "%s needs itself", shown(cli, b));
		return false;
	}
	cli->data_depth++;
	fine = sources[i].read(cli, b, texts);
	cli->data_depth--;
	return fine;
}

/* The block that data://TYPE/NAME is of; NULL: there is none. */
static struct ddl_hcl_block *block_of(struct ddl_cli *cli, const char *url)
{
	const char *type = url + strlen("data://"), *slash = strchr(type, '/');

	if (!slash || !cli->project)
		return NULL;
	return ddl_project_data(cli->project, ddl_memdup(&cli->arena, type, (size_t)(slash - type)), slash + 1);
}

bool ddl_data_dir(struct ddl_cli *cli, const char *url, struct ddl_dir *d)
{
	struct ddl_hcl_block *b = block_of(cli, url);

	if (b && !strcmp(label(b, 0), "template_dir"))
		return ddl_template_dir_read(cli, b, shown(cli, b), d);
	ddl_usage(cli, "\"%s\" is no migration directory", url);
	return false;
}

bool ddl_data_read(struct ddl_cli *cli, const char *url, struct ddl_list *texts)
{
	struct ddl_hcl_block *b = block_of(cli, url);

	for (size_t i = 0; b && i < DDL_COUNT(sources); i++)
		if (sources[i].read && !strcmp(sources[i].type, label(b, 0)))
			return read_once(cli, i, b, texts);
	ddl_usage(cli, "\"%s\" is no data source of the project file", url);
	return false;
}
