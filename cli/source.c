#include "cli/source.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/ascii.h"
#include "cli/database.h"
#include "cli/program.h"
#include "cli/project.h"
#include "config/schema.h"
#include "migrate/file.h"
#include "migrate/sum.h"
#include "migrate/txtar.h"
#include "migrate/work.h"

static bool io_error(struct ddl_cli *cli, const char *name, int error)
{
	ddl_report(&cli->session, DDL_DIAG_IO, DDL_SPAN_NONE, "cannot read %s: %s", name, strerror(error));
	return false;
}

static bool add_text(struct ddl_cli *cli, const char *name, const char *bytes, size_t len,
		     const struct ddl_migration *m, struct ddl_list *texts)
{
	const struct ddl_source *src = ddl_session_add(&cli->session, name, bytes, len);
	struct ddl_text *t;

	if (!src)
		return false;
	t = DDL_NEW(&cli->arena, struct ddl_text);
	t->source = src;
	t->migration = m;
	ddl_list_add(texts, t);
	return true;
}

bool ddl_source_add(struct ddl_cli *cli, const char *name, const struct ddl_buf *text, struct ddl_list *texts)
{
	bool fine = add_text(cli, name, ddl_buf_str(text), text->len, NULL, texts);

	if (fine)
		((struct ddl_text *)(void *)texts->last)->live = true;
	return fine;
}

bool ddl_source_add_output(struct ddl_cli *cli, const char *name, const struct ddl_buf *text, struct ddl_list *texts)
{
	return add_text(cli, name, ddl_buf_str(text), text->len, NULL, texts);
}

static bool read_file(struct ddl_cli *cli, const char *path, struct ddl_list *texts)
{
	bool standard_input = !strcmp(path, "-");
	const char *name = standard_input ? "standard input" : path;
	struct ddl_buf bytes = { 0 };
	int error = standard_input ? ddl_file_read_fd(STDIN_FILENO, &bytes) : ddl_file_read(path, &bytes);
	bool fine = !error ? !ddl_dir_format_is_part(&cli->session, name, ddl_buf_str(&bytes), bytes.len) &&
				     add_text(cli, name, ddl_buf_str(&bytes), bytes.len, NULL, texts)
			   : io_error(cli, name, error);

	ddl_buf_release(&bytes);
	return fine;
}

bool ddl_source_files(struct ddl_cli *cli, const struct ddl_dir *d, struct ddl_list *texts)
{
	if (!ddl_dir_is_told(&cli->session, d))
		return false;
	DDL_EACH(struct ddl_migration, m, &d->files) {
		const char *text = ddl_txtar_section(&cli->arena, m->text, m->len, DDL_SECTION_MIGRATION);
		struct ddl_list one = { 0 };

		if (!add_text(cli, ddl_format(&cli->arena, "%s/%s", d->path, m->name), text, m->len, m, &one))
			return false;
		/* A checkpoint has the whole schema in it: what was before does not count. */
		if (ddl_work_is_checkpoint(&cli->session, m))
			*texts = (struct ddl_list){ 0 };
		ddl_list_append(texts, &one);
	}
	return true;
}

bool ddl_source_dir(struct ddl_cli *cli, const struct ddl_dir *d, struct ddl_list *texts)
{
	struct ddl_sum_result sum = ddl_sum_check(&cli->session, d);

	return ddl_sum_report(&cli->session, d, &sum) && ddl_source_files(cli, d, texts);
}

/* Its blocks are no objects: read as a schema it would be an empty one. */
static bool is_project_file(struct ddl_cli *cli, const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;

	if (strcmp(name, DDL_ATLAS_FILE) && strcmp(name, DDL_PROJECT_FILE))
		return false;
	ddl_report(&cli->session, DDL_DIAG_PROJECT, DDL_SPAN_NONE, "cannot parse project file \"%s\" as a schema file", path);
	return true;
}

/* --var comes first. */
static void set_vars(struct ddl_project *p, const struct ddl_hcl_value *vars)
{
	for (size_t i = 0; vars && vars->type == DDL_HCL_V_OBJECT && i < vars->n; i++)
		ddl_project_give(p, vars->keys[i], vars->items[i]);
}

bool ddl_source_hcl(struct ddl_cli *cli, const char *const *paths, const struct ddl_hcl_value *vars, struct ddl_list *texts)
{
	struct ddl_project *p = ddl_project_for_schema(cli);
	struct ddl_hcl_schema_reader r = { &cli->session, cli->dialect, cli->version, p, cli->schema_name, false, cli->realm };
	const struct ddl_source *src;

	if (!p)
		return false;
	set_vars(p, vars);
	for (size_t i = 0; paths[i]; i++) {
		struct ddl_buf bytes = { 0 };
		int error;

		if (is_project_file(cli, paths[i]))
			return false;
		error = ddl_file_read(paths[i], &bytes);
		src = error ? NULL : ddl_session_add(&cli->session, paths[i], ddl_buf_str(&bytes), bytes.len);
		ddl_buf_release(&bytes);
		if (error)
			return io_error(cli, paths[i], error);
		if (!src || !ddl_project_read(p, src))
			return false;
	}
	return ddl_hcl_schema_read(&r, texts);
}

static bool has_suffix(const char *path, const char *suffix)
{
	size_t n = strlen(path), k = strlen(suffix);

	return n > k && !strcmp(path + n - k, suffix);
}

static bool read_hcl_dir(struct ddl_cli *cli, const struct ddl_list *files, struct ddl_list *texts)
{
	const char **paths = DDL_NEW_ARRAY(&cli->arena, files->count + 1, const char *);
	size_t n = 0;

	DDL_EACH(struct ddl_path, p, files)
		if (!p->is_dir)
			paths[n++] = p->path;
	return ddl_source_hcl(cli, paths, NULL, texts);
}

static bool read_schema_dir(struct ddl_cli *cli, const char *path, struct ddl_list *texts)
{
	struct ddl_list files = { 0 }, hcl = { 0 };

	if (!ddl_dir_list(&cli->session, path, ".sql", &files) || !ddl_dir_list(&cli->session, path, ".hcl", &hcl))
		return false;
	if (!hcl.first && !ddl_dir_is_plain(&cli->session, path, &files))
		return false;
	if (!files.first && !hcl.first) {
		ddl_report(&cli->session, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE,
			   "%s has no files that end in .sql or .hcl", path);
		return false;
	}
	if (hcl.first && !read_hcl_dir(cli, &hcl, texts))
		return false;
	DDL_EACH(struct ddl_path, p, &files)
		if (!p->is_dir && !read_file(cli, p->path, texts))
			return false;
	return true;
}

static bool read_path(struct ddl_cli *cli, const char *path, const struct ddl_dir_format *format, struct ddl_list *texts)
{
	struct ddl_dir d;
	struct stat st;
	bool summed;

	if (stat(path, &st))
		return io_error(cli, path, errno);
	if (!S_ISDIR(st.st_mode))
		return has_suffix(path, ".hcl") ? ddl_source_hcl(cli, (const char *const[]){ path, NULL }, NULL, texts)
						: read_file(cli, path, texts);
	summed = !stat(ddl_format(&cli->arena, "%s/" DDL_SUM_FILE, path), &st);
	if (!summed && format == ddl_dir_formats)
		return read_schema_dir(cli, path, texts);
	return ddl_dir_read(&cli->session, path, format, &d) &&
	       (summed ? ddl_source_dir(cli, &d, texts) : ddl_source_files(cli, &d, texts));
}

static bool read_program(struct ddl_cli *cli, const char *command, struct ddl_list *texts)
{
	struct ddl_buf out = { 0 };
	bool fine = ddl_program_output(cli, command, &out) &&
		    add_text(cli, ddl_format(&cli->arena, "exec:%s", command), ddl_buf_str(&out), out.len,
			     NULL, texts);

	ddl_buf_release(&out);
	return fine;
}

static bool read_database(struct ddl_cli *cli, const char *url, struct ddl_list *texts)
{
	struct ddl_database *d = ddl_database_open(cli, url, DDL_ACCESS_READ);
	struct ddl_buf out = { 0 };
	bool fine = d && ddl_database_schema(cli, d, &out) &&
		    ddl_source_add(cli, d->parts->shown, &out, texts);

	ddl_buf_release(&out);
	return fine;
}

const struct ddl_dir_format *ddl_source_dir_format(struct ddl_cli *cli, const char *format)
{
	const struct ddl_dir_format *f = format ? ddl_dir_format_find(format) : ddl_dir_formats;
	struct ddl_buf names = { 0 };

	if (f)
		return f;
	for (size_t i = 0; i < ddl_ndir_formats; i++)
		ddl_buf_printf(&names, "%s%s", i ? ", " : "", ddl_dir_formats[i].name);
	ddl_usage(cli, "directories are read in the formats %s, not in \"%s\"", ddl_buf_str(&names), format);
	ddl_buf_release(&names);
	return NULL;
}

static const char *take_query(struct ddl_cli *cli, const char *path, const char **format)
{
	const char *query = strchr(path, '?');

	if (!query || !access(path, F_OK))
		return path;
	if (!strncmp(query, "?format=", 8)) {
		*format = query + 8;
		return ddl_memdup(&cli->arena, path, (size_t)(query - path));
	}
	ddl_usage(cli, "\"%s\" is not known; a directory's URL may end in ?format=", query);
	return NULL;
}

const char *ddl_source_dir_path(struct ddl_cli *cli, const char *url, const char **format)
{
	size_t n = ddl_url_scheme(url);

	*format = NULL;
	if (!strncmp(url, "file://", 7))
		return take_query(cli, url + 7, format);
	if (!strncmp(url, "file:", 5))
		return url + 5;
	if (!n)
		return url;
	ddl_report(&cli->session, DDL_DIAG_USAGE, DDL_SPAN_NONE,
		   "this build cannot read %.*s://; a source is a file, a directory, \"-\", "
		   "exec:COMMAND or a database", (int)n, url);
	return NULL;
}

const char *ddl_source_path(struct ddl_cli *cli, const char *url)
{
	const char *format;

	return ddl_source_dir_path(cli, url, &format);
}

bool ddl_source_read(struct ddl_cli *cli, const char *url, struct ddl_list *texts)
{
	const struct ddl_dir_format *of_dir;
	const char *path, *format;
	bool wrong;

	if (!strncmp(url, "exec:", 5))
		return read_program(cli, url + 5, texts);
	if (!strncmp(url, "data://", 7))
		return ddl_data_read(cli, url, texts);
	if (!strcmp(url, "-") && cli->stdin_read) {
		ddl_usage(cli, "\"-\" is standard input, which can be read once");
		return false;
	}
	if (!strcmp(url, "-")) {
		cli->stdin_read = true;
		return read_file(cli, url, texts);
	}
	if (ddl_database_is(cli, url, &wrong))
		return read_database(cli, url, texts);
	if (wrong)
		return false;
	path = ddl_source_dir_path(cli, url, &format);
	if (path && !*path)
		ddl_usage(cli, "\"%s\" names no file", url);
	of_dir = path && *path ? ddl_source_dir_format(cli, format) : NULL;
	return of_dir && read_path(cli, path, of_dir, texts);
}

/* What may be put together: texts. */
static bool is_text(const char *url)
{
	size_t n = ddl_url_scheme(url);

	return !n || !strncmp(url, "file:", 5) || !strncmp(url, "exec:", 5) || !strncmp(url, "data:", 5);
}

bool ddl_sources_fit(struct ddl_cli *cli, const char *option, char *const *urls)
{
	size_t n = urls && *urls ? ddl_url_scheme(*urls) : 0;
	bool texts = true, same = true;

	for (char *const *u = urls; u && *u; u++) {
		texts &= is_text(*u);
		same &= ddl_url_scheme(*u) == n && !memcmp(*u, *urls, n);
	}
	if (texts || !urls[1])
		return true;
	if (same)
		ddl_usage(cli, "got multiple %s urls of scheme %.*s: a database is a whole schema", option, (int)n, *urls);
	else
		ddl_usage(cli, "got mixed %s url schemes: a database is a whole schema, and only texts can be put together", option);
	return false;
}

bool ddl_sources_read(struct ddl_cli *cli, char *const *urls, struct ddl_list *texts)
{
	for (; urls && *urls; urls++)
		if (!ddl_source_read(cli, *urls, texts))
			return false;
	return true;
}

/* What else database URLs and images are called. */
static const struct {
	const char *scheme, *dialect;
} schemes[] = {
	{ "mysql", "mysql" },       { "mysql+unix", "mysql" },    { "maria", "mariadb" },
	{ "mariadb", "mariadb" },   { "maria+unix", "mariadb" },  { "mariadb+unix", "mariadb" },
	{ "postgres", "postgres" }, { "postgresql", "postgres" }, { "postgis", "postgres" },
	{ "pgvector", "postgres" }, { "sqlite", "sqlite" },       { "sqlite3", "sqlite" },
	{ "libsql", "sqlite" },     { "libsql+wss", "sqlite" },   { "sqlserver", "mssql" },
	{ "azuresql", "mssql" },    { "mssql", "mssql" },
};

static const char *dialect_of_scheme(const char *scheme, size_t n)
{
	for (size_t i = 0; i < DDL_COUNT(schemes); i++)
		if (strlen(schemes[i].scheme) == n && !memcmp(schemes[i].scheme, scheme, n))
			return schemes[i].dialect;
	return NULL;
}

/* "mysql:8" of docker://mysql/8/dev and docker+mysql://image/8; NULL when it is none of ours. */
static const char *dialect_of_url(struct ddl_cli *cli, const char *url)
{
	size_t n = ddl_url_scheme(url), image, tag;
	const char *at = url + n + 3, *name;

	if (!n)
		return NULL;
	if (strncmp(url, "docker", 6) || (url[6] != ':' && url[6] != '+'))
		return dialect_of_scheme(url, n);
	image = strcspn(at, "/?");
	name = url[6] == '+' ? dialect_of_scheme(url + 7, n - 7) : dialect_of_scheme(at, image);
	if (!name || at[image] != '/')
		return name;
	at += image + 1;
	if (url[6] == '+' && strcspn(at, "/?:") && !ddl_ascii_digit(*at)) {
		at += strcspn(at, "/?:");
		at += *at == '/' || *at == ':';
	}
	if (!strncmp(at, "pg", 2))
		at += 2;
	tag = strcspn(at, "/?");
	return ddl_ascii_digit(*at) ? ddl_format(&cli->arena, "%s:%.*s", name, (int)tag, at) : name;
}

const char *ddl_source_schema_name(struct ddl_cli *cli, const char *url)
{
	const char *path = strstr(url, "search_path="), *end, *slash;

	if (path) {
		path += strlen("search_path=");
		return ddl_memdup(&cli->arena, path, strcspn(path, "&#"));
	}
	if (!ddl_hcl_path_is_schema(cli->dialect))
		return NULL;
	path = url + ddl_url_scheme(url) + 3;
	end = path + strcspn(path, "?#");
	for (slash = end; slash > path && *slash != '/'; slash--)
		;
	if (*slash != '/' || slash + 1 == end || ddl_ascii_digit(slash[1]))
		return NULL;
	return ddl_memdup(&cli->arena, slash + 1, (size_t)(end - slash - 1));
}

bool ddl_source_dialect(struct ddl_cli *cli, const char *dialect, const char *dev_url)
{
	const char *name = dev_url ? dialect_of_url(cli, dev_url) : NULL;
	const struct ddl_dialect *of_url;
	ddl_version version;

	if (!dev_url)
		return ddl_options_dialect(cli, dialect);
	if (!name) {
		ddl_usage(cli, "--dev-url \"%s\" tells no dialect, as docker://mysql/8/dev does",
			  ddl_url_shown(&cli->arena, dev_url));
		return false;
	}
	if (!ddl_options_dialect(cli, name))
		return false;
	of_url = cli->dialect;
	version = cli->version;
	if (!dialect)
		return true;
	if (!ddl_options_dialect(cli, dialect))
		return false;
	if (cli->dialect != of_url) {
		ddl_usage(cli, "--dialect %s and --dev-url %s contradict each other", dialect,
			  ddl_url_shown(&cli->arena, dev_url));
		return false;
	}
	if (!strchr(dialect, ':'))
		cli->version = version;
	return true;
}
