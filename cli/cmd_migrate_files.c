/* cmd_migrate_files.c - ddlkit migrate checkpoint, rebase and rm: files of a directory, made, moved and taken away. */
#include "cli/change.h"
#include "cli/database.h"
#include "cli/migrate.h"
#include "cli/project.h"
#include "normalize/outside.h"

struct options {
	char *dir, *diagnostics, *timeout, *dialect, *dev_url, *format;
};

struct run {
	struct ddl_cli *cli;
	struct options o;
	const char **rest;
	struct ddl_dir dir;
	int lock;
};

/* Options that all of them have; those of checkpoint too. */
static bool read_options(struct run *r, int argc, const char **argv, bool checkpoint, int *status)
{
	struct ddl_cli *cli = r->cli;
	struct options *o = &r->o;
	const struct poptOption files[] = {
		DDL_OPTION_DIR(cli, &o->dir),
		DDL_OPTION_LOCK_TIMEOUT(&o->timeout),
		DDL_OPTION_DIAGNOSTICS(&o->diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct poptOption schema[] = {
		DDL_OPTION_DIR(cli, &o->dir),
		DDL_OPTION_LOCK_TIMEOUT(&o->timeout),
		DDL_OPTION_DIALECT(&o->dialect),
		DDL_OPTION_DEV_URL(&o->dev_url),
		DDL_OPTION_FORMAT(&o->format, "sql (the default)"),
		DDL_OPTION_DIAGNOSTICS(&o->diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = {
		DDL_ENV_DIR(cli, &o->dir, &o->timeout), { "dev", &o->dev_url, NULL, false }, DDL_ENV_END
	};

	if (!ddl_options_read(cli, argc, argv, checkpoint ? schema : files, &r->rest, status))
		return false;
	*status = DDL_EXIT_USAGE;
	return ddl_options_diagnostics(cli, o->diagnostics) && ddl_project_options(cli, env);
}

/* Lock the directory and read it; it must go with its atlas.sum. False: *status is the exit code. */
static bool open_dir(struct run *r, int *status)
{
	const char *path = ddl_migrate_dir(r->cli, r->o.dir);

	*status = DDL_EXIT_USAGE;
	return path && ddl_migrate_lock(r->cli, path, r->o.timeout, &r->lock) && ddl_migrate_read_path(r->cli, path, &r->dir) &&
	       ddl_dir_is_own(&r->cli->session, &r->dir) &&
	       ddl_migrate_check_sum(r->cli, &r->dir, status);
}

/* rm */

static int remove_files(struct run *r)
{
	uint32_t amount;
	int status;

	if (!ddl_migrate_amount(r->cli, *r->rest, 1, &amount))
		return DDL_EXIT_USAGE;
	if (!open_dir(r, &status))
		return status;
	if (amount > r->dir.files.count)
		return ddl_usage(r->cli, "the directory has %u file%s", r->dir.files.count, r->dir.files.count == 1 ? "" : "s");
	for (; amount; amount--) {
		const struct ddl_migration *last = (const struct ddl_migration *)(const void *)r->dir.files.last;

		if (!ddl_dir_remove(&r->cli->session, &r->dir, last->name))
			return DDL_EXIT_USAGE;
		ddl_output_note(r->cli, "removed %s/%s", r->dir.path, last->name);
	}
	return DDL_EXIT_OK;
}

int ddl_cmd_migrate_rm(struct ddl_cli *cli, int argc, const char **argv)
{
	struct run r = { .cli = cli, .lock = -1 };
	int status;

	if (!read_options(&r, argc, argv, false, &status))
		return status;
	status = *r.rest && r.rest[1] ? ddl_usage(cli, "\"%s\": a number of files is all that it takes", r.rest[1]) : remove_files(&r);
	ddl_dir_unlock(r.lock);
	return status;
}

/* rebase */

static int rebase_files(struct run *r)
{
	int status;

	if (!*r->rest)
		return ddl_usage(r->cli, "the files to move behind all others are missing: their names or versions");
	if (!open_dir(r, &status))
		return status;
	for (const char **name = r->rest; *name; name++)
		if (!ddl_dir_find(&r->dir, *name))
			return ddl_usage(r->cli, "the directory has no file \"%s\"", *name);
	for (const char **name = r->rest; *name; name++) {
		const struct ddl_migration *m = ddl_dir_find(&r->dir, *name);
		const char *old = m->name, *new = ddl_migrate_new_name(r->cli, &r->dir, m->description);

		if (!new || !ddl_dir_rename(&r->cli->session, &r->dir, old, new))
			return DDL_EXIT_USAGE;
		ddl_output_note(r->cli, "%s is now %s", old, new);
	}
	return DDL_EXIT_OK;
}

int ddl_cmd_migrate_rebase(struct ddl_cli *cli, int argc, const char **argv)
{
	struct run r = { .cli = cli, .lock = -1 };
	int status;

	if (!read_options(&r, argc, argv, false, &status))
		return status;
	status = rebase_files(&r);
	ddl_dir_unlock(r.lock);
	return status;
}

/* checkpoint */

static int write_checkpoint(struct run *r, struct ddl_schema *schema, const struct ddl_format *format)
{
	const struct ddl_script_style style = { .indent = format->indent, .comments = true };
	struct ddl_buf text = { 0 };
	const char *name = ddl_migrate_new_name(r->cli, &r->dir, "checkpoint");
	bool fine;

	ddl_buf_printf(&text, "-- atlas:checkpoint%s%s\n\n", *r->rest ? " " : "", *r->rest ? *r->rest : "");
	fine = name && ddl_script_of_schema(schema, &style, &text) &&
	       ddl_dir_write(&r->cli->session, &r->dir, name, text.bytes, text.len);
	if (fine)
		ddl_output_note(r->cli, "wrote %s/%s", r->dir.path, name);
	ddl_buf_release(&text);
	return fine ? DDL_EXIT_OK : DDL_EXIT_USAGE;
}

static int make_checkpoint(struct run *r)
{
	struct ddl_list texts = { 0 };
	struct ddl_format format;
	struct ddl_schema *schema;
	int status;

	if (!ddl_format_read(r->cli, r->o.format, &ddl_format_sql, &format) || !ddl_database_dialect(r->cli, NULL, NULL, r->o.dialect, r->o.dev_url))
		return DDL_EXIT_USAGE;
	if (!open_dir(r, &status))
		return status;
	if (!ddl_source_dir(r->cli, &r->dir, &texts))
		return DDL_EXIT_USAGE;
	schema = ddl_schema_of(r->cli, &texts);
	if (!schema)
		return DDL_EXIT_SQL;
	ddl_outside_tell(NULL, schema);
	status = write_checkpoint(r, schema, &format);
	ddl_schema_release(schema);
	return status;
}

int ddl_cmd_migrate_checkpoint(struct ddl_cli *cli, int argc, const char **argv)
{
	struct run r = { .cli = cli, .lock = -1 };
	int status;

	if (!read_options(&r, argc, argv, true, &status))
		return status;
	status = *r.rest && r.rest[1] ? ddl_usage(cli, "\"%s\": a checkpoint has one tag", r.rest[1]) : make_checkpoint(&r);
	ddl_dir_unlock(r.lock);
	return status;
}
