/* schema_sqlite.c - HCL schemas of SQLite. */
#include "config/schema_clause.h"

static const struct ddl_hcl_flag flags[] = {
	{ "without_rowid", DDL_TABLE_WITHOUT_ROWID, "WITHOUT ROWID" },
	{ "strict", DDL_TABLE_STRICT, "STRICT" },
	{ 0 },
};

static const struct ddl_hcl_clause view[] = {
	DDL_CLAUSE_SQL("create view"), DDL_CLAUSE_NOISE("if not exists"), { .kind = DDL_CLAUSE_NAME },
	DDL_CLAUSE_VIEW_COLUMNS,
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as", .words = "as" },
	{ 0 },
};

static const struct ddl_hcl_clause trigger[] = {
	DDL_CLAUSE_SQL("create trigger"), DDL_CLAUSE_NOISE("if not exists"), { .kind = DDL_CLAUSE_NAME },
	DDL_CLAUSE_EVENTS(NULL),
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "on", .words = "on", .choices = "table|view" },
	DDL_CLAUSE_FOREACH("ROW=for each row", DDL_CLAUSE_OPTIONAL),
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "when", .words = "when", .flags = DDL_CLAUSE_OPTIONAL },
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as", .choices = "begin" },
	{ 0 },
};

static const struct ddl_hcl_block_kind kinds[] = {
	{ .type = "view", .object = DDL_OBJECT_VIEW, .stmt = DDL_STMT_OPAQUE, .clauses = view, .has_schema = true, .after_tables = true },
	{ .type = "trigger", .object = DDL_OBJECT_TRIGGER, .stmt = DDL_STMT_OPAQUE, .clauses = trigger, .after_tables = true },
	{ 0 },
};

static const struct ddl_hcl_known known[] = {
	{ "schema", "name -comment" },
	{ "table", "schema depends_on strict without_rowid -comment" },
	{ "table.check", "expr -comment" },
	{ "table.column", "as auto_increment collate default null type unsigned -comment" },
	{ "table.column.as", "expr type" },
	{ "table.foreign_key", "columns deferrable on_delete on_update ref_columns -comment" },
	{ "table.index", "columns unique where -comment" },
	{ "table.index.on", "collate column desc expr" },
	{ "table.primary_key", "columns on_conflict -comment" },
	{ "table.primary_key.on", "collate column desc" },
	{ "table.unique", "columns on_conflict -comment" },
	{ "table.unique.on", "collate column desc" },
	{ "trigger", "as depends_on for foreach on when -comment" },
	{ "trigger.after", "delete insert update update_of" },
	{ "trigger.before", "delete insert update update_of" },
	{ "trigger.instead_of", "delete insert update update_of" },
	{ "view", "as depends_on schema -comment" },
	{ "view.column", "-comment -null -type" },
	{ 0 },
};

const struct ddl_hcl_rules ddl_hcl_rules_sqlite = {
	.default_name = "main",
	.inline_foreign = true,
	.default_parens = true,
	.bare_parts = true,
	.conflicts = true,
	.flags = flags, .known = known, .kinds = kinds,
	.generated = "VIRTUAL",
	.stored = "STORED", .virtual = "VIRTUAL",
};
