#define _XOPEN_SOURCE 700 /* realpath */
#include "cli/project.h"

#include <errno.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/ascii.h"
#include "cli/source.h"
#include "live/url.h"
#include "migrate/file.h"

/* The world outside */

static const char *host_env(void *data, const char *name)
{
	(void)data;
	return getenv(name);
}

static bool refuse(struct ddl_cli *cli, struct ddl_span at, const char *path, const char *why)
{
	ddl_report(&cli->session, DDL_DIAG_HCL_VALUE, at, "%s: %s", path, why);
	return false;
}

/* Relative paths are as seen from the project file. */
static const char *from_project(struct ddl_cli *cli, const char *path)
{
	return *path == '/' ? path : ddl_format(&cli->arena, "%s/%s", cli->project_dir, path);
}

/* Links are followed before it is asked where a file is. */
static bool is_inside(struct ddl_cli *cli, const char *path)
{
	char *folder = realpath(cli->project_dir, NULL), *file = realpath(path, NULL);
	size_t n = folder ? strlen(folder) : 0;
	bool inside = folder && file && !strncmp(folder, file, n) && (file[n] == '/' || n == 1 || !file[n]);

	free(folder);
	free(file);
	return inside;
}

bool ddl_project_may_read(struct ddl_cli *cli, const char *path, struct ddl_span at)
{
	const char *full = from_project(cli, path);

	if (access(full, F_OK))
		return refuse(cli, at, path, strerror(errno));
	if (!cli->allow_outside && !is_inside(cli, full))
		return refuse(cli, at, path, "is outside of the project's folder; --allow-outside permits it");
	return true;
}

bool ddl_project_file(void *data, const char *path, struct ddl_span at, struct ddl_buf *out)
{
	struct ddl_cli *cli = data;
	int error;

	if (!ddl_project_may_read(cli, path, at))
		return false;
	error = ddl_file_read(from_project(cli, path), out);
	return error ? refuse(cli, at, path, strerror(error)) : true;
}

static bool host_glob(void *data, const char *pattern, struct ddl_span at, struct ddl_buf *out)
{
	struct ddl_cli *cli = data;
	const char *full = from_project(cli, pattern);
	size_t skip = *pattern == '/' ? 0 : strlen(cli->project_dir) + 1;
	bool fine = true;
	glob_t g;

	if (glob(full, 0, NULL, &g) == 0) {
		for (size_t i = 0; i < g.gl_pathc && fine; i++) {
			fine = cli->allow_outside || is_inside(cli, g.gl_pathv[i]);
			ddl_buf_printf(out, "%s\n", g.gl_pathv[i] + skip);
		}
		globfree(&g);
	}
	return fine ? true : refuse(cli, at, pattern, "names files outside of the project's folder; --allow-outside permits it");
}

static void host_print(void *data, const char *text)
{
	(void)data;
	fprintf(stderr, "%s\n", text);
}

/* Files */

static bool read_config(struct ddl_cli *cli, const char *path)
{
	const char *slash = strrchr(path, '/');
	struct ddl_buf b = { 0 };
	const struct ddl_source *src = NULL;
	int error = ddl_file_read(path, &b);

	if (error)
		ddl_report(&cli->session, DDL_DIAG_IO, DDL_SPAN_NONE, "cannot read %s: %s", path, strerror(error));
	else
		src = ddl_session_add(&cli->session, path, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	/* The first one tells whose project it is. */
	if (!cli->project_dir)
		cli->as_atlas |= strcmp(slash ? slash + 1 : path, DDL_PROJECT_FILE) != 0;
	if (!cli->project_dir)
		cli->project_dir = slash ? ddl_memdup(&cli->arena, path, (size_t)(slash - path) + (slash == path)) : ".";
	return src && ddl_project_read(cli->project, src);
}

/* --config file://a.hcl,file://b.hcl; else ddlkit.hcl, and behind it atlas.hcl, of those that are there. */
static bool read_configs(struct ddl_cli *cli)
{
	const char *next, *path;

	if (!cli->config) {
		bool own = !access(DDL_PROJECT_FILE, F_OK);

		return (!own || read_config(cli, DDL_PROJECT_FILE)) && ((own && access(DDL_ATLAS_FILE, F_OK)) || read_config(cli, DDL_ATLAS_FILE));
	}
	for (const char *c = cli->config; *c; c = next + (*next == ',')) {
		next = c + strcspn(c, ",");
		path = ddl_source_path(cli, ddl_memdup(&cli->arena, c, (size_t)(next - c)));
		if (!path || !read_config(cli, path))
			return false;
	}
	return true;
}

static struct ddl_project *new_project(struct ddl_cli *cli)
{
	struct ddl_project_host *host = DDL_NEW(&cli->arena, struct ddl_project_host);
	struct ddl_project *p = DDL_NEW(&cli->arena, struct ddl_project);

	*host = (struct ddl_project_host){
		.hcl = { cli, host_env, ddl_project_file, host_glob, host_print },
		.data_source = ddl_data_source,
		.data = cli,
	};
	ddl_project_init(p, &cli->session, host);
	return p;
}

static bool set_vars(struct ddl_cli *cli, struct ddl_project *p)
{
	for (char *const *v = cli->vars; v && *v; v++)
		if (!ddl_project_set(p, *v))
			return false;
	return true;
}

struct ddl_project *ddl_project_for_schema(struct ddl_cli *cli)
{
	struct ddl_project *p = new_project(cli);

	if (!cli->project_dir)
		cli->project_dir = ".";
	return set_vars(cli, p) && (!cli->env || ddl_env_give(cli->env, p)) ? p : NULL;
}

static bool open_project(struct ddl_cli *cli)
{
	/* By now it may be the next env's turn. */
	if (cli->project)
		return true;
	cli->project = new_project(cli);
	if (!set_vars(cli, cli->project) || !read_configs(cli) ||
	    (cli->env_name && !ddl_project_choose(cli->project, cli->env_name, &cli->envs)))
		return false;
	if (cli->envs.count > 1 && !cli->takes_several) {
		ddl_report(&cli->session, DDL_DIAG_PROJECT, DDL_SPAN_NONE, "env \"%s\" is %u databases; this command takes one",
			   cli->env_name, cli->envs.count);
		return false;
	}
	cli->env = (struct ddl_env *)(void *)cli->envs.first;
	cli->nth_env = 1;
	if (!cli->env) {
		cli->env = DDL_NEW(&cli->arena, struct ddl_env);
		cli->env->project = cli->project;
		ddl_list_add(&cli->envs, cli->env);
	}
	return true;
}

/* Options */

static const char *path_part(struct ddl_cli *cli, const char **paths)
{
	size_t n = strcspn(*paths, "|");
	const char *path = ddl_memdup(&cli->arena, *paths, n);

	*paths += n + ((*paths)[n] == '|');
	return path;
}

static bool fill(struct ddl_cli *cli, const struct ddl_env_option *o)
{
	const char *paths = o->path, *text;

	while (*paths && !(o->text ? (void *)*o->text : (void *)*o->list)) {
		const char *path = path_part(cli, &paths);

		if (o->list && !ddl_env_list(cli->env, path, o->list))
			return false;
		if (!o->text)
			continue;
		if (!(o->word ? ddl_env_word(cli->env, path, &text) : ddl_env_text(cli->env, path, &text)))
			return false;
		if (text)
			*o->text = ddl_memdup(&cli->arena, text, strlen(text));
		for (char *c = *o->text; o->word && c && *c; c++)
			*c = *c == '_' ? '-' : ddl_ascii_lower(*c);
	}
	return true;
}

static bool is_env(const char *url)
{
	return !strncmp(url, "env://", 6);
}

static bool need_env(struct ddl_cli *cli, const char *url)
{
	if (cli->env)
		return true;
	ddl_usage(cli, "%s needs --env", url);
	return false;
}

static bool values_of(struct ddl_cli *cli, const char *url, char ***out)
{
	if (!need_env(cli, url) || !ddl_env_list(cli->env, url + 6, out))
		return false;
	if (!*out)
		ddl_usage(cli, "the env has no \"%s\"", url + 6);
	return *out != NULL;
}

static bool expand_text(struct ddl_cli *cli, char **text)
{
	char **values;

	if (!*text || !is_env(*text))
		return true;
	if (!values_of(cli, *text, &values))
		return false;
	if (values[0] && values[1])
		ddl_usage(cli, "%s is more than one", *text);
	*text = values[0];
	return values[0] && !values[1];
}

static bool expand_list(struct ddl_cli *cli, char ***list)
{
	size_t n = 0, kept = 0;
	char **values, **out;

	for (char **v = *list; v && *v; v++, n++)
		if (is_env(*v)) {
			if (!values_of(cli, *v, &values))
				return false;
			while (*values)
				values++, n++;
		}
	if (!*list)
		return true;
	out = DDL_NEW_ARRAY(&cli->arena, n + 1, char *);
	for (char **v = *list; *v; v++) {
		if (!is_env(*v)) {
			out[kept++] = *v;
			continue;
		}
		if (!values_of(cli, *v, &values))
			return false;
		while (*values)
			out[kept++] = *values++;
	}
	*list = out;
	return true;
}

void ddl_project_done(struct ddl_cli *cli)
{
	if (cli->project)
		ddl_project_warn(cli->project, &cli->envs);
}

/* The databases of an env come from its url. */
static bool check_several(struct ddl_cli *cli, const struct ddl_env_option *table)
{
	for (const struct ddl_env_option *o = table; cli->envs.count > 1 && o->path; o++)
		if (!strcmp(o->path, "url") && o->text && *o->text) {
			ddl_usage(cli, "env \"%s\" is %u databases, --url is one", cli->env_name, cli->envs.count);
			cli->env = NULL;
			return false;
		}
	return true;
}

static void tell_which(struct ddl_cli *cli, const struct ddl_env_option *table)
{
	for (const struct ddl_env_option *o = table; cli->envs.count > 1 && o->path; o++)
		if (!strcmp(o->path, "url") && o->text && *o->text)
			ddl_output_part(cli, "%s (%u of %u)", ddl_url_shown(&cli->arena, *o->text), cli->nth_env, cli->envs.count);
}

bool ddl_project_options(struct ddl_cli *cli, const struct ddl_env_option *table)
{
	for (const struct ddl_env_option *o = table; o->path; o++)
		cli->as_atlas |= !strcmp(o->path, "dev") && *o->text;
	if ((cli->env_name || cli->config) && (!open_project(cli) || !check_several(cli, table)))
		return false;
	for (const struct ddl_env_option *o = table; o->path; o++) {
		if (cli->env && !fill(cli, o))
			return false;
		if (!(o->text ? expand_text(cli, o->text) : expand_list(cli, o->list)))
			return false;
	}
	tell_which(cli, table);
	return true;
}
