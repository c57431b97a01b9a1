/* cmd_schema_fmt.c - ddlkit schema fmt: HCL files in their usual shape. Nothing in them is evaluated. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/source.h"
#include "hcl/format.h"
#include "migrate/file.h"

struct run {
	struct ddl_cli *cli;
	int check;
	uint32_t changed;
	int status;                  /* the worst so far */
};

static void fail(struct run *r, const char *what, const char *path, int error)
{
	ddl_report(&r->cli->session, DDL_DIAG_IO, DDL_SPAN_NONE, "cannot %s %s: %s", what, path, strerror(error));
	r->status = DDL_EXIT_USAGE;
}

/* The text in its usual shape. False: it is left alone. */
static bool format(struct run *r, const char *name, const struct ddl_buf *bytes, struct ddl_buf *out)
{
	struct ddl_session *s = &r->cli->session;
	const struct ddl_source *src = ddl_session_add(s, name, ddl_buf_str(bytes), bytes->len);

	if (src && ddl_hcl_format(s, src, out))
		return true;
	if (!r->status)
		r->status = DDL_EXIT_SQL;
	return false;
}

static bool same(const struct ddl_buf *a, const struct ddl_buf *b)
{
	return a->len == b->len && (!a->len || !memcmp(a->bytes, b->bytes, a->len));
}

static void do_file(struct run *r, const char *path)
{
	struct ddl_buf bytes = { 0 }, out = { 0 };
	int error = ddl_file_read(path, &bytes);

	if (error) {
		fail(r, "read", path, error);
	} else if (format(r, path, &bytes, &out) && !same(&bytes, &out)) {
		error = r->check ? 0 : ddl_file_replace(path, ddl_buf_str(&out), out.len);
		if (error)
			fail(r, "write", path, error);
		else
			ddl_buf_printf(&r->cli->out, "%s\n", path);
		r->changed++;
	}
	ddl_buf_release(&bytes);
	ddl_buf_release(&out);
}

static void do_dir(struct run *r, const char *path)
{
	struct ddl_list files = { 0 };

	if (!ddl_dir_list(&r->cli->session, path, ".hcl", &files)) {
		r->status = DDL_EXIT_USAGE;
		return;
	}
	DDL_EACH(struct ddl_path, p, &files)
		if (!p->is_dir)
			do_file(r, strcmp(path, ".") ? p->path : p->name);
}

static void do_path(struct run *r, const char *url)
{
	const char *path = ddl_source_path(r->cli, url);
	struct stat st;

	if (!path)
		r->status = DDL_EXIT_USAGE;
	else if (stat(path, &st))
		fail(r, "read", path, errno);
	else if (S_ISDIR(st.st_mode))
		do_dir(r, path);
	else
		do_file(r, path);
}

static void do_input(struct run *r)
{
	struct ddl_buf bytes = { 0 }, out = { 0 };
	int error = ddl_file_read_fd(STDIN_FILENO, &bytes);

	if (error) {
		fail(r, "read", "standard input", error);
	} else if (format(r, "standard input", &bytes, &out)) {
		r->changed += !same(&bytes, &out);
		if (!r->check)
			ddl_buf_add(&r->cli->out, out.bytes, out.len);
	}
	ddl_buf_release(&bytes);
	ddl_buf_release(&out);
}

int ddl_cmd_schema_fmt(struct ddl_cli *cli, int argc, const char **argv)
{
	struct run r = { .cli = cli };
	char *diagnostics = NULL;
	const struct poptOption table[] = {
		{ "check", '\0', POPT_ARG_NONE, &r.check, 0, "write nothing; exit with 1 when a file is not in that shape", NULL },
		DDL_OPTION_DIAGNOSTICS(&diagnostics),
		POPT_TABLEEND
	};
	const char **rest;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (!ddl_options_diagnostics(cli, diagnostics))
		return DDL_EXIT_USAGE;
	if (!*rest)
		do_path(&r, ".");
	for (; *rest; rest++) {
		if (strcmp(*rest, "-"))
			do_path(&r, *rest);
		else
			do_input(&r);
	}
	return r.status ? r.status : r.check && r.changed ? DDL_EXIT_FINDINGS : DDL_EXIT_OK;
}
