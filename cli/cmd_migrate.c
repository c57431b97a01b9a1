/* cmd_migrate.c - ddlkit migrate hash, validate and new: the directory itself. */
#include "cli/migrate.h"
#include "cli/project.h"

struct options {
	char *dir, *diagnostics, *timeout;
};

/* Options that all three have. */
static bool read_options(struct ddl_cli *cli, struct options *o, int argc, const char **argv,
			 const char ***rest, int *status)
{
	const struct poptOption table[] = {
		DDL_OPTION_DIR(cli, &o->dir),
		DDL_OPTION_LOCK_TIMEOUT(&o->timeout),
		DDL_OPTION_DIAGNOSTICS(&o->diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = {
		DDL_ENV_DIR(cli, &o->dir, &o->timeout),
		DDL_ENV_END
	};

	if (!ddl_options_read(cli, argc, argv, table, rest, status))
		return false;
	if (ddl_options_diagnostics(cli, o->diagnostics) && ddl_project_options(cli, env))
		return true;
	*status = DDL_EXIT_USAGE;
	return false;
}

/* Read the directory while nobody else changes it. */
static bool open_dir(struct ddl_cli *cli, const struct options *o, struct ddl_dir *d, int *lock)
{
	const char *path = ddl_migrate_dir(cli, o->dir);

	if (!path || !ddl_migrate_lock(cli, path, o->timeout, lock))
		return false;
	if (ddl_migrate_read_path(cli, path, d))
		return true;
	ddl_dir_unlock(*lock);
	return false;
}

int ddl_cmd_migrate_hash(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	struct ddl_dir d;
	int status, lock;
	bool fine;

	if (!read_options(cli, &o, argc, argv, NULL, &status))
		return status;
	if (!open_dir(cli, &o, &d, &lock))
		return DDL_EXIT_USAGE;
	fine = ddl_dir_write(&cli->session, &d, NULL, NULL, 0);
	ddl_dir_unlock(lock);
	return fine ? DDL_EXIT_OK : DDL_EXIT_USAGE;
}

int ddl_cmd_migrate_validate(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	struct ddl_dir d;
	int status;

	if (!read_options(cli, &o, argc, argv, NULL, &status))
		return status;
	if (!ddl_migrate_read(cli, o.dir, &d))
		return DDL_EXIT_USAGE;
	ddl_migrate_check_sum(cli, &d, &status);
	return status;
}

int ddl_cmd_migrate_new(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const char **rest, *name, *path;
	struct ddl_dir d;
	int status, lock;

	if (!read_options(cli, &o, argc, argv, &rest, &status))
		return status;
	if (*rest && rest[1])
		return ddl_usage(cli, "\"%s\": a new file has one name", rest[1]);
	path = ddl_migrate_dir(cli, o.dir);
	if (!path || !ddl_migrate_make_dir(cli, path) || !open_dir(cli, &o, &d, &lock))
		return DDL_EXIT_USAGE;
	status = DDL_EXIT_OK;
	if (ddl_migrate_check_sum(cli, &d, &status)) {
		name = ddl_migrate_new_name(cli, &d, *rest);
		if (!name || !ddl_dir_write(&cli->session, &d, name, "", 0))
			status = DDL_EXIT_USAGE;
	}
	ddl_dir_unlock(lock);
	return status;
}
