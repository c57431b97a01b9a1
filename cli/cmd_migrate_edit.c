/* cmd_migrate_edit.c - ddlkit migrate edit: a file of a directory in an editor, and atlas.sum anew. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/migrate.h"
#include "cli/project.h"

struct options {
	char *dir, *diagnostics, *timeout;
};

static const char *editor(void)
{
	const char *visual = getenv("VISUAL"), *editor = getenv("EDITOR");

	return visual && *visual ? visual : editor && *editor ? editor : NULL;
}

/* The variable is a command of the shell, as git and others have it: "code --wait". */
static bool edit(struct ddl_cli *cli, const char *command, const char *path)
{
	char *with = ddl_format(&cli->arena, "%s \"$@\"", command);
	pid_t pid;
	int status = -1;

	ddl_output_flush(cli);
	pid = fork();
	if (!pid) {
		execl("/bin/sh", "sh", "-c", with, command, path, (char *)NULL);
		_exit(127);
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (pid > 0 && !status)
		return true;
	ddl_report(&cli->session, DDL_DIAG_PROGRAM, DDL_SPAN_NONE, "the editor, %s, failed; atlas.sum stays as it is", command);
	return false;
}

static bool same_file(const struct ddl_migration *a, const struct ddl_migration *b)
{
	return !strcmp(a->name, b->name) && a->len == b->len && !memcmp(a->bytes, b->bytes, a->len);
}

/* While somebody typed nobody else was kept out: what others changed is not to be hashed unseen. */
static bool only_changed(struct ddl_cli *cli, const struct ddl_dir *was, const struct ddl_dir *now, const char *name)
{
	const struct ddl_node *n = now->files.first;
	bool same = was->files.count == now->files.count;

	DDL_EACH(struct ddl_migration, m, &was->files) {
		const struct ddl_migration *other = (const struct ddl_migration *)(const void *)n;

		if (!same)
			break;
		same = !strcmp(m->name, name) ? !strcmp(other->name, name) : same_file(m, other);
		n = n->next;
	}
	if (!same)
		ddl_report(&cli->session, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE,
			   "other files of %s have changed meanwhile; atlas.sum stays as it is", was->path);
	return same;
}

static int hash(struct ddl_cli *cli, const struct options *o, const struct ddl_dir *was, const char *name)
{
	struct ddl_dir now;
	bool fine;
	int lock;

	if (!ddl_migrate_lock(cli, was->path, o->timeout, &lock))
		return DDL_EXIT_USAGE;
	fine = ddl_migrate_read_path(cli, was->path, &now) && only_changed(cli, was, &now, name) &&
	       ddl_dir_write(&cli->session, &now, NULL, NULL, 0);
	ddl_dir_unlock(lock);
	return fine ? DDL_EXIT_OK : DDL_EXIT_USAGE;
}

static int run(struct ddl_cli *cli, const struct options *o, const char *name)
{
	const char *path = ddl_migrate_dir(cli, o->dir), *command = editor();
	const struct ddl_migration *m;
	struct ddl_dir dir;
	int status;

	if (!path || !ddl_migrate_read_path(cli, path, &dir))
		return DDL_EXIT_USAGE;
	if (!ddl_migrate_check_sum(cli, &dir, &status))
		return status;
	m = ddl_dir_find(&dir, name);
	if (!m)
		return ddl_usage(cli, "the directory has no file \"%s\"", name);
	if (!command)
		return ddl_usage(cli, "there is no editor: the environment has neither VISUAL nor EDITOR; or edit %s/%s, and run "
				      "ddlkit migrate hash", path, m->name);
	if (!edit(cli, command, ddl_format(&cli->arena, "%s/%s", path, m->name)))
		return DDL_EXIT_USAGE;
	return hash(cli, o, &dir, m->name);
}

int ddl_cmd_migrate_edit(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		DDL_OPTION_DIR(cli, &o.dir),
		DDL_OPTION_LOCK_TIMEOUT(&o.timeout),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = { DDL_ENV_DIR(cli, &o.dir, &o.timeout), DDL_ENV_END };
	const char **rest;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (!*rest || rest[1])
		return ddl_usage(cli, "the name or the version of one file is needed");
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_project_options(cli, env))
		return DDL_EXIT_USAGE;
	return run(cli, &o, *rest);
}
