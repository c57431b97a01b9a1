/* cmd_migrate_diff.c - ddlkit migrate diff: the next file of a migration directory. */
#include <errno.h>
#include <unistd.h>

#include "cli/change.h"
#include "cli/database.h"
#include "cli/filter.h"
#include "cli/migrate.h"
#include "cli/policy.h"
#include "cli/plan_report.h"
#include "cli/project.h"
#include "cli/trial.h"

struct options {
	char **to, **rename, **fill;
	char *dir, *dialect, *dev_url, *format, *diagnostics, *timeout;
	int check, dry_run, allow_empty, wrapped;
	struct ddl_trial trial;
};

struct run {
	struct ddl_cli *cli;
	const struct options *o;
	const char *name;            /* NULL: none was given */
	struct ddl_format format;
	struct ddl_change change;
	struct ddl_dir dir;
	bool missing;                /* there is no directory yet; it is made when there is something to write */
	int lock;
};

/* Lock the directory and read it. */
static bool open_dir(struct run *r)
{
	return ddl_migrate_lock(r->cli, r->dir.path, r->o->timeout, &r->lock) &&
	       ddl_migrate_read_path(r->cli, r->dir.path, &r->dir);
}

/* Another run may have been faster. */
static bool make_dir(struct run *r)
{
	if (!ddl_migrate_make_dir(r->cli, r->dir.path) || !open_dir(r))
		return false;
	if (!r->dir.files.count)
		return true;
	ddl_report(&r->cli->session, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "another run has written to %s meanwhile",
		   r->dir.path);
	return false;
}

static bool tell(struct run *r, const char *name)
{
	struct ddl_template *t = &r->format.template;
	const char *dir = r->o->dir ? r->o->dir : "file://migrations";

	return !t->text || ddl_file_print(r->cli, t, dir, name, &r->change.script);
}

/* What is built CONCURRENTLY has no transaction around it. */
static void mark_file(struct run *r)
{
	struct ddl_buf text = { 0 };

	DDL_EACH(struct ddl_step, step, &r->change.plan->steps) {
		if (!(step->stmt->flags & DDL_STMT_CONCURRENTLY))
			continue;
		ddl_buf_printf(&text, "-- atlas:txmode none\n\n%s", ddl_buf_str(&r->change.script));
		ddl_buf_clear(&r->change.script);
		ddl_buf_add(&r->change.script, text.bytes, text.len);
		break;
	}
	ddl_buf_release(&text);
}

static int write_file(struct run *r)
{
	struct ddl_buf *text = &r->change.script;
	const char *name;

	if (r->missing && !make_dir(r))
		return DDL_EXIT_USAGE;
	mark_file(r);
	name = ddl_migrate_new_name(r->cli, &r->dir, r->name);
	if (!name || !ddl_dir_write(&r->cli->session, &r->dir, name, text->bytes, text->len))
		return DDL_EXIT_USAGE;
	ddl_output_note(r->cli, "wrote %s/%s", r->dir.path, name);
	return tell(r, name) ? DDL_EXIT_OK : DDL_EXIT_USAGE;
}

/* --dry-run and --check */
static int show_file(struct run *r)
{
	const char *name = ddl_migrate_new_name(r->cli, &r->dir, r->name);

	if (!name || !tell(r, name))
		return DDL_EXIT_USAGE;
	if (!r->format.template.text)
		ddl_buf_add(&r->cli->out, r->change.script.bytes, r->change.script.len);
	return r->o->check ? DDL_EXIT_FINDINGS : DDL_EXIT_OK;
}

/* What a failed `load > schema.sql` leaves would drop every table. */
static int refuse_empty(struct run *r)
{
	struct ddl_diag *d = ddl_report(&r->cli->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "%s has no statements",
					r->o->to[0]);

	ddl_diag_help(&r->cli->session, d, "if every table is to be dropped, say --allow-empty");
	return DDL_EXIT_USAGE;
}

static int plan(struct run *r)
{
	struct ddl_change *c = &r->change;
	int status;

	if (!r->missing && !open_dir(r))
		return DDL_EXIT_USAGE;
	if (!ddl_migrate_check_sum(r->cli, &r->dir, &status))
		return status;
	if (!ddl_source_dir(r->cli, &r->dir, &c->from))
		return DDL_EXIT_USAGE;
	if (!ddl_change_replay(r->cli, c, &status))
		return status;
	if (!c->after->nobjects && !r->o->allow_empty)
		return refuse_empty(r);
	if (!ddl_change_plan(r->cli, c, &r->format, &status))
		return status;
	if (!c->script.len && r->format.template.text)
		return tell(r, NULL) ? DDL_EXIT_OK : DDL_EXIT_USAGE;
	if (!c->script.len) {
		ddl_buf_puts(&r->cli->out,
			     "The migration directory is synced with the desired state, no changes to be made\n");
		return DDL_EXIT_OK;
	}
	return r->o->check || r->o->dry_run ? show_file(r) : write_file(r);
}

static int run(struct run *r)
{
	int status;

	r->dir.path = ddl_migrate_dir(r->cli, r->o->dir);
	if (!r->dir.path || !ddl_change_renames(r->cli, r->o->rename, &r->change) ||
	    !ddl_change_fills(r->cli, r->o->fill, &r->change) ||
	    !ddl_sources_read(r->cli, r->o->to, &r->change.to))
		return DDL_EXIT_USAGE;
	r->missing = access(r->dir.path, F_OK) && errno == ENOENT;
	status = plan(r);
	ddl_dir_unlock(r->lock);
	return status;
}

int ddl_cmd_migrate_diff(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		DDL_OPTION_DIR(cli, &o.dir),
		{ "to", '\0', POPT_ARG_ARGV, &o.to, 0, "the schema as it should be; may be repeated", "SOURCE" },
		DDL_OPTION_DIALECT(&o.dialect),
		DDL_OPTION_DEV_URL(&o.dev_url),
		{ "check", '\0', POPT_ARG_NONE, &o.check, 0,
		  "write nothing; print what is missing and exit with 1", NULL },
		{ "dry-run", '\0', POPT_ARG_NONE, &o.dry_run, 0, "write nothing; print the file", NULL },
		{ "allow-empty", '\0', POPT_ARG_NONE, &o.allow_empty, 0,
		  "a schema without statements is meant: drop everything", NULL },
		DDL_OPTION_VERIFY(&o.trial.wanted),
		DDL_OPTION_VERIFY_URL(&o.trial.url),
		DDL_OPTION_RENAME(&o.rename),
		DDL_OPTION_FILL(&o.fill),
		DDL_OPTION_WRAPPED(&o.wrapped),
		DDL_OPTION_FORMAT(&o.format, "sql (the default), json"),
		DDL_OPTION_SCHEMA(cli),
		DDL_OPTION_EXCLUDE(cli),
		DDL_OPTION_LOCK_TIMEOUT(&o.timeout),
		DDL_OPTION_TIMEOUT(cli),
		DDL_OPTION_VERBOSE(cli),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		DDL_OPTION_ENV(cli),
		POPT_TABLEEND
	};
	const struct ddl_env_option env[] = {
		DDL_ENV_DIR(cli, &o.dir, &o.timeout),
		{ "src|schema.src", NULL, &o.to, false },
		{ "dev", &o.dev_url, NULL, false },
		{ "format.migrate.diff|log.migrate.diff", &o.format, NULL, false },
		DDL_ENV_SCHEMA(cli),
		DDL_ENV_END
	};
	struct run r = { .cli = cli, .o = &o, .lock = -1 };
	const char **rest;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &rest, &status))
		return status;
	if (*rest && rest[1])
		return ddl_usage(cli, "\"%s\": a migration has one name", rest[1]);
	r.name = *rest;
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_project_options(cli, env) || !ddl_policy_read(cli, &r.change))
		return DDL_EXIT_USAGE;
	if (!ddl_options_need(cli, (const struct ddl_needed[]){ { "to", o.to }, { NULL, false } }))
		return DDL_EXIT_USAGE;
	if (!ddl_sources_fit(cli, "--to", o.to) || !ddl_trial_dialect(cli, &o.trial, &r.change, o.to, NULL, o.dialect, o.dev_url) ||
	    !ddl_format_read(cli, o.format, &ddl_format_file, &r.format))
		return DDL_EXIT_USAGE;
	r.change.options.wrapped = o.wrapped;
	status = run(&r);
	ddl_change_release(&r.change);
	return status;
}
