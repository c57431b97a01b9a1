#include "cli/target.h"

#include <string.h>

#include "cli/template.h"
#include "migrate/txtar.h"

static bool open_database(struct ddl_target *t, enum ddl_live_access access)
{
	struct ddl_cli *cli = t->cli;
	char *urls[] = { t->o->url, NULL };
	bool wrong;

	if (!ddl_options_need(cli, (const struct ddl_needed[]){ { "url", t->o->url }, { NULL, false } }))
		return false;
	if (!ddl_database_is(cli, t->o->url, &wrong)) {
		if (!wrong)
			ddl_usage(cli, "--url is a database, such as postgres://user@host/name");
		return false;
	}
	t->database = ddl_database_open(cli, t->o->url, access);
	return t->database && ddl_database_dialect(cli, urls, NULL, t->o->dialect, NULL);
}

static bool open_dir(struct ddl_target *t, int *status)
{
	*status = DDL_EXIT_USAGE;
	return ddl_migrate_read(t->cli, t->o->dir, &t->dir) && ddl_migrate_check_sum(t->cli, &t->dir, status) &&
	       (*status = DDL_EXIT_USAGE, ddl_dir_is_told(&t->cli->session, &t->dir));
}

bool ddl_target_open(struct ddl_target *t, enum ddl_live_access access, int *status)
{
	bool write = access == DDL_ACCESS_CHANGE || access == DDL_ACCESS_MAKE;
	struct ddl_cli *cli = t->cli;

	*status = DDL_EXIT_USAGE;
	if (!ddl_options_diagnostics(cli, t->o->diagnostics) || !open_dir(t, status))
		return false;
	*status = DDL_EXIT_USAGE;
	if (!open_database(t, access) || (write && !ddl_database_lock(cli, t->database, t->o->lock_timeout)))
		return false;
	t->migrator.session = &cli->session;
	t->migrator.dialect = cli->dialect;
	t->migrator.version = cli->version;
	t->migrator.driver = t->database->driver;
	t->migrator.db = t->database->db;
	t->migrator.dir = &t->dir;
	t->migrator.revisions_schema = t->o->revisions_schema;
	t->migrator.operator = "ddlkit " DDL_VERSION_TEXT;
	return ddl_migrator_open(&t->migrator);
}

struct ddl_tpl_value *ddl_target_env(const struct ddl_target *t)
{
	return ddl_value_env(&t->cli->session.arena, t->database->about.dialect, t->database, t->o->dir ? t->o->dir : "file://migrations");
}

void ddl_target_close(struct ddl_target *t)
{
	if (t->database)
		ddl_database_unlock(t->database);
	ddl_migrator_release(&t->migrator);
}

bool ddl_target_files(struct ddl_target *t, const struct ddl_history_file *last, struct ddl_list *texts)
{
	struct ddl_arena *a = &t->cli->session.arena;

	for (const struct ddl_history_file *f = t->migrator.history.files; last && f <= last; f++) {
		const struct ddl_migration *m = f->migration;
		struct ddl_text *text;

		if (!f->row && !f->skipped)
			continue;
		text = DDL_NEW(a, struct ddl_text);
		text->migration = m;
		text->source = ddl_session_add(&t->cli->session, ddl_format(a, "%s/%s", t->dir.path, m->name),
					       ddl_txtar_section(a, m->text, m->len, DDL_SECTION_MIGRATION), m->len);
		if (!text->source)
			return false;
		if (f->checkpoint)
			*texts = (struct ddl_list){ 0 };
		ddl_list_add(texts, text);
	}
	return true;
}
