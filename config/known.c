/* known.c - what may stand in a project file; all else is most likely a mistake. */
#include <string.h>

#include "config/project.h"

/* "-" in front: others know it, here it has no effect. "*" behind: any names. */
static const char *const known[] = {
	"variable", "variable.type", "variable.default", "variable.description", "variable.sensitive",
	"variable.validation", "variable.validation.condition", "variable.validation.error_message",
	"locals", "locals.*",
	"data", "data.*",
	"docker", "docker.image", "docker.schema", "docker.database", "-docker.baseline", "-docker.build",
	"env", "env.name", "env.for_each", "env.url", "env.dev", "env.src", "env.schemas", "env.exclude", "-env.include",
	"env.schema", "env.schema.src", "-env.schema.repo", "-env.schema.mode",
	"env.migration", "env.migration.dir", "env.migration.format", "env.migration.baseline", "env.migration.exec_order",
	"env.migration.lock_timeout", "env.migration.revisions_schema", "-env.migration.exclude",
	"-env.migration.skip_report", "-env.migration.repo",
	"-env.exporter",
	"format", "format.migrate", "format.migrate.apply", "format.migrate.diff", "format.migrate.down",
	"format.migrate.lint", "format.migrate.status",
	"format.schema", "format.schema.apply", "format.schema.diff", "format.schema.inspect", "format.schema.clean",
	"-format.schema.plan", "-format.schema.push", "-format.schema.lint",
	"lint", "lint.format", "lint.latest", "-lint.review", "lint.git", "lint.git.base", "lint.git.dir",
	"lint.destructive", "lint.destructive.error", "lint.data_depend", "lint.data_depend.error",
	"lint.incompatible", "lint.incompatible.error", "lint.condrop", "lint.condrop.error",
	"lint.inline_references", "lint.inline_references.error", "lint.foreign_keys", "lint.foreign_keys.error",
	"lint.rebuild", "lint.rebuild.error", "lint.surprise", "lint.surprise.error",
	"-lint.concurrent_index", "-lint.nestedtx", "-lint.naming",
	"-lint.non_linear", "-lint.rule",
	"diff", "diff.skip", "diff.skip.add_schema", "diff.skip.add_table", "diff.skip.add_column",
	"diff.skip.add_index", "diff.skip.add_foreign_key", "diff.skip.add_view", "diff.skip.add_func",
	"diff.skip.add_proc", "diff.skip.add_trigger", "diff.skip.modify_schema", "diff.skip.modify_table",
	"diff.skip.modify_column", "diff.skip.modify_index", "diff.skip.modify_foreign_key",
	"diff.skip.modify_view", "diff.skip.modify_func", "diff.skip.modify_proc",
	"diff.skip.modify_trigger", "diff.skip.drop_schema", "diff.skip.drop_table",
	"diff.skip.drop_column", "diff.skip.drop_index", "diff.skip.drop_foreign_key",
	"diff.skip.drop_view", "diff.skip.drop_func", "diff.skip.drop_proc", "diff.skip.drop_trigger",
	"-diff.skip.rename_table", "-diff.skip.rename_constraint", "diff.concurrent_index",
	"diff.concurrent_index.create", "diff.concurrent_index.drop",
	"-atlas", "-test", "-hook", "-exporter", "-check", "-script",
};

/* The row for a path; with is_any: one whose "*" stands for the last name. */
static const char *find(const char *path)
{
	size_t len = strlen(path), head = len;

	while (head && path[head - 1] != '.')
		head--;
	for (size_t i = 0; i < DDL_COUNT(known); i++) {
		const char *row = known[i] + (*known[i] == '-');

		if (!strcmp(row, path))
			return known[i];
		if (head && !strncmp(row, path, head) && !strcmp(row + head, "*"))
			return known[i];
	}
	return NULL;
}

static bool is_any(const char *row)
{
	return row[strlen(row) - 1] == '*';
}

/* lint, diff and format may stand in an env too; "log" is what format was called once. */
static const char *path_of(struct ddl_project *p, const char *within, struct ddl_hcl_text name)
{
	static const char *const both[] = { "lint", "diff", "format", "test" };

	if (!*within)
		return ddl_hcl_text_is(name, "log") ? "format" : name.text;
	if (!strcmp(within, "env")) {
		for (size_t i = 0; i < DDL_COUNT(both); i++)
			if (ddl_hcl_text_is(name, both[i]))
				return both[i];
		if (ddl_hcl_text_is(name, "log"))
			return "format";
	}
	if (!strcmp(within, "lint") && ddl_hcl_text_is(name, "log"))
		return "lint.format";
	return ddl_format(&p->session->arena, "%s.%s", within, name.text);
}

static void warn(struct ddl_project *p, struct ddl_span at, const char *kind, struct ddl_hcl_text name, const char *row)
{
	if (!row)
		ddl_report(p->session, DDL_DIAG_HCL_UNKNOWN, at, "there is no %s \"%s\" here; it has no effect", kind, name.text);
	else if (*row == '-')
		ddl_report(p->session, DDL_DIAG_HCL_UNKNOWN, at, "the %s \"%s\" has no effect in ddlkit", kind, name.text);
}

static void warn_body(struct ddl_project *p, const char *within, struct ddl_hcl_body *body)
{
	DDL_EACH(struct ddl_hcl_attribute, a, &body->attributes)
		if (!a->used || strcmp(within, "env"))
			warn(p, a->name_at, "attribute", a->name, find(path_of(p, within, a->name)));
	DDL_EACH(struct ddl_hcl_block, b, &body->blocks) {
		const char *path = path_of(p, within, b->type), *row = find(path);

		if (!strcmp(path, "env") && !*within)
			continue;
		warn(p, b->type_at, "block", b->type, row);
		if (row && *row != '-' && !is_any(row) && strcmp(path, "data"))
			warn_body(p, path, &b->body);
	}
}

bool ddl_env_give(struct ddl_env *e, struct ddl_project *to)
{
	if (!e->block)
		return true;
	DDL_EACH(struct ddl_hcl_attribute, a, &e->block->body.attributes) {
		struct ddl_hcl_value *v;

		if (find(path_of(e->project, "env", a->name)))
			continue;
		if (!ddl_env_value(e, a->name.text, &v))
			return false;
		if (v)
			ddl_project_give(to, a->name, v);
	}
	return true;
}

void ddl_project_warn(struct ddl_project *p, const struct ddl_list *envs)
{
	const struct ddl_hcl_block *last = NULL;

	DDL_EACH(struct ddl_project_file, f, &p->files)
		warn_body(p, "", f->body);
	DDL_EACH(struct ddl_env, e, envs) {
		if (e->block && e->block != last)
			warn_body(p, "env", &e->block->body);
		last = e->block;
	}
}
