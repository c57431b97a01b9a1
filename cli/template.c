#include "cli/template.h"

#include <string.h>

#include "cli/database.h"
#include "migrate/dir.h"

bool ddl_template_read(struct ddl_cli *cli, struct ddl_template *t, const char *text, const char *words,
		       const struct ddl_tpl_shape *shape, const struct ddl_tpl_function *own)
{
	const struct ddl_source *src;

	*t = (struct ddl_template){ .cli = cli, .set = { .session = &cli->session }, .functions = { ddl_template_functions, own } };
	t->ev.set = &t->set;
	t->ev.functions = t->functions;
	if (!text)
		return true;
	t->ends_line = t->ev.more = !strcmp(text, "json");
	if (!t->ends_line && !strstr(text, "{{")) {
		ddl_usage(cli, "--format is %s or a template such as {{ json . }}, not \"%s\"", words, text);
		return false;
	}
	if (t->ends_line)
		text = "{{ json . }}";
	src = ddl_session_add(&cli->session, "--format", text, strlen(text));
	t->text = src ? ddl_tpl_read(&t->set, "--format", src) : NULL;
	return t->text && ddl_tpl_check(&t->ev, t->text, shape);
}

bool ddl_template_is_sql(const struct ddl_template *t, const char **indent)
{
	return t->text && ddl_tpl_is_call(t->text, "sql", indent);
}

bool ddl_template_print(struct ddl_template *t, struct ddl_tpl_value *report, void *data)
{
	t->ev.set = &t->set;
	t->ev.functions = t->functions;
	t->ev.data = data;
	if (!ddl_tpl_run(&t->ev, t->text, report, &t->cli->out))
		return false;
	if (t->ends_line)
		ddl_buf_putc(&t->cli->out, '\n');
	return true;
}

/* Parts that several reports have */

static const struct ddl_tpl_field url_fields[] = {
	{ "Scheme", "Scheme", &ddl_tpl_string, 0, NULL, NULL },
	{ "Host", "Host", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Path", "Path", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Schema", "Schema", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Redacted", NULL, &ddl_tpl_string, 0, NULL, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_url = {
	.type = DDL_TPL_STRUCT, .name = "the URL", .fields = url_fields, .text = "Redacted",
};

static const struct ddl_tpl_field env_fields[] = {
	{ "Driver", "Driver", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "URL", "URL", &ddl_shape_url, DDL_TPL_OMIT, NULL, NULL },
	{ "Dir", "Dir", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_env = { .type = DDL_TPL_STRUCT, .name = "the env", .fields = env_fields };

static const struct ddl_tpl_field file_fields[] = {
	DDL_SHAPE_FILE_ROWS,
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_file = {
	.type = DDL_TPL_STRUCT, .name = "a migration file", .fields = file_fields, .text = "Name",
};
const struct ddl_tpl_shape ddl_shape_files = DDL_TPL_LIST_OF(&ddl_shape_file);

static const struct ddl_tpl_field error_fields[] = {
	{ "Stmt", "Stmt", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Text", "Text", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_error = {
	.type = DDL_TPL_STRUCT, .name = "an error", .fields = error_fields, .text = "Text",
};

/* No password, and nothing that may have one. */
static struct ddl_tpl_value *value_url(struct ddl_arena *a, const struct ddl_database *d)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &ddl_shape_url);
	const struct ddl_url *u = d->parts;

	ddl_tpl_set_string(a, v, "Scheme", u->scheme);
	if (u->host)
		ddl_tpl_set_string(a, v, "Host", ddl_format(a, "%s%s%s", u->host, u->port ? ":" : "", u->port ? u->port : ""));
	ddl_tpl_set_string(a, v, "Path", u->path);
	ddl_tpl_set_string(a, v, "Schema", d->about.schema);
	ddl_tpl_set_string(a, v, "Redacted", u->shown);
	return v;
}

struct ddl_tpl_value *ddl_value_env(struct ddl_arena *a, const char *driver, const struct ddl_database *d, const char *dir)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &ddl_shape_env);

	ddl_tpl_set_string(a, v, "Driver", driver);
	if (d)
		ddl_tpl_set(v, "URL", value_url(a, d));
	ddl_tpl_set_string(a, v, "Dir", dir);
	return v;
}

void ddl_value_set_env(struct ddl_tpl_value *report, struct ddl_tpl_value *env)
{
	ddl_tpl_set(report, "Env", env);
	for (size_t i = 0; i < env->n; i++)
		ddl_tpl_set(report, env_fields[i].name, env->items[i]);
}

struct ddl_tpl_value *ddl_value_file(struct ddl_arena *a, const struct ddl_migration *m)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &ddl_shape_file);

	ddl_value_set_file(a, v, m);
	return v;
}

void ddl_value_set_file(struct ddl_arena *a, struct ddl_tpl_value *v, const struct ddl_migration *m)
{
	ddl_tpl_set_string(a, v, "Name", m->name);
	ddl_tpl_set_string(a, v, "Version", m->version);
	ddl_tpl_set_string(a, v, "Description", m->description);
	ddl_tpl_set_string(a, v, "Desc", m->description);
	ddl_tpl_set(v, "Content", ddl_tpl_new_text(a, m->bytes, m->len));
}

struct ddl_tpl_value *ddl_value_error(struct ddl_arena *a, const char *sql, const char *text)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &ddl_shape_error);

	ddl_tpl_set_string(a, v, "Stmt", sql);
	ddl_tpl_set_string(a, v, "Text", text);
	return v;
}

void ddl_value_set_now(struct ddl_arena *a, struct ddl_tpl_value *v, const char *name)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	ddl_tpl_set(v, name, ddl_tpl_new_time(a, &now));
}
