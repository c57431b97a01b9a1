/* schema_mysql.c - HCL schemas of MySQL and MariaDB. */
#include "config/schema_clause.h"

#define TABLE_OPTIONS \
	{ "engine", "engine", DDL_HCL_AS_WORD }, \
	{ "charset", "charset", DDL_HCL_AS_STRING }, \
	{ "collate", "collate", DDL_HCL_AS_STRING }, \
	{ "auto_increment", "auto_increment", DDL_HCL_AS_NUMBER }, \
	{ "row_format", "row_format", DDL_HCL_AS_WORD },

static const struct ddl_hcl_option table_options[] = { TABLE_OPTIONS { 0 } };
static const struct ddl_hcl_option mariadb_table_options[] = {
	TABLE_OPTIONS
	{ "system_versioned", "with system versioning", DDL_HCL_AS_PRESENT },
	{ 0 },
};

/* DEFINER is not part of what is compared. */
#define DEFINER DDL_CLAUSE_NOISE("definer = * @ *|definer = *|definer = current_user ( )")

static const struct ddl_hcl_clause view[] = {
	DDL_CLAUSE_SQL("create"), DDL_CLAUSE_NOISE("or replace"), DDL_CLAUSE_NOISE("algorithm = undefined"), DEFINER,
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "security", .words = "sql security", .choices = "DEFINER|INVOKER",
	  .flags = DDL_CLAUSE_OPTIONAL },
	DDL_CLAUSE_SQL("view"), { .kind = DDL_CLAUSE_NAME },
	DDL_CLAUSE_VIEW_COLUMNS,
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as", .words = "as" },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "check_option", .flags = DDL_CLAUSE_OPTIONAL,
	  .choices = "CASCADED=with cascaded check option|CASCADED=with check option|LOCAL=with local check option" },
	{ 0 },
};

static const struct ddl_hcl_clause trigger[] = {
	DDL_CLAUSE_SQL("create"), DEFINER, DDL_CLAUSE_SQL("trigger"), { .kind = DDL_CLAUSE_NAME },
	DDL_CLAUSE_EVENTS(NULL),
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "on", .words = "on", .choices = "table" },
	DDL_CLAUSE_FOREACH("ROW=for each row", DDL_CLAUSE_USUAL),
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "follows", .words = "follows", .choices = "trigger", .flags = DDL_CLAUSE_OPTIONAL },
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "precedes", .words = "precedes", .choices = "trigger", .flags = DDL_CLAUSE_OPTIONAL },
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as" },
	{ 0 },
};

#define ARGUMENT \
	{ .kind = DDL_CLAUSE_LABEL }, \
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "type" }, \
	{ .kind = DDL_CLAUSE_WORD, .attribute = "charset", .words = "charset|character set", .flags = DDL_CLAUSE_OPTIONAL }, \
	{ .kind = DDL_CLAUSE_WORD, .attribute = "collate", .words = "collate", .flags = DDL_CLAUSE_OPTIONAL }, \
	{ 0 }

/* What may stand between the head and the body. */
#define CHARACTERISTICS \
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "deterministic", .choices = "TRUE=deterministic|FALSE=not deterministic", \
	  .flags = DDL_CLAUSE_ANY_ORDER }, \
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "data_access", .flags = DDL_CLAUSE_ANY_ORDER, \
	  .choices = "contains sql|no sql|reads sql data|modifies sql data" }, \
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "security", .words = "sql security", .choices = "DEFINER|INVOKER", \
	  .flags = DDL_CLAUSE_ANY_ORDER }, \
	{ .kind = DDL_CLAUSE_STRING, .attribute = "comment", .words = "comment", .flags = DDL_CLAUSE_ANY_ORDER }, \
	{ .kind = DDL_CLAUSE_WORDS, .words = "language sql", .flags = DDL_CLAUSE_ANY_ORDER }

static const struct ddl_hcl_clause function_argument[] = {
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "mode", .choices = "IN", .flags = DDL_CLAUSE_OPTIONAL },
	ARGUMENT,
};

static const struct ddl_hcl_clause procedure_argument[] = {
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "mode", .choices = "IN|OUT|INOUT", .flags = DDL_CLAUSE_OPTIONAL },
	ARGUMENT,
};

static const struct ddl_hcl_clause function[] = {
	DDL_CLAUSE_SQL("create"), DEFINER, DDL_CLAUSE_SQL("function"), { .kind = DDL_CLAUSE_NAME },
	{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "arg", .inner = function_argument, .flags = DDL_CLAUSE_EMPTY },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "return", .words = "returns", .flags = DDL_CLAUSE_TIGHT },
	CHARACTERISTICS,
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as" },
	{ 0 },
};

static const struct ddl_hcl_clause procedure[] = {
	DDL_CLAUSE_SQL("create"), DEFINER, DDL_CLAUSE_SQL("procedure"), { .kind = DDL_CLAUSE_NAME },
	{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "arg", .inner = procedure_argument, .flags = DDL_CLAUSE_EMPTY },
	CHARACTERISTICS,
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as" },
	{ 0 },
};

#define KINDS \
	{ .type = "function", .object = DDL_OBJECT_FUNCTION, .stmt = DDL_STMT_OPAQUE, .clauses = function, .has_schema = true }, \
	{ .type = "procedure", .object = DDL_OBJECT_PROCEDURE, .stmt = DDL_STMT_OPAQUE, .clauses = procedure, .has_schema = true }, \
	{ .type = "view", .object = DDL_OBJECT_VIEW, .stmt = DDL_STMT_OPAQUE, .clauses = view, .has_schema = true, .after_tables = true }, \
	{ .type = "trigger", .object = DDL_OBJECT_TRIGGER, .stmt = DDL_STMT_OPAQUE, .clauses = trigger, .after_tables = true },

static const struct ddl_hcl_block_kind kinds[] = { KINDS { 0 } };

/* Sequences are MariaDB's alone. */
static const struct ddl_hcl_block_kind mariadb_kinds[] = { DDL_HCL_SEQUENCE, KINDS { 0 } };

static const struct ddl_hcl_option index_options[] = {
	{ "parser", "parser", DDL_HCL_AS_WORD },
	{ 0 },
};

static const struct ddl_hcl_option space_options[] = {
	{ "charset", "charset", DDL_HCL_AS_STRING },
	{ "collate", "collate", DDL_HCL_AS_STRING },
	{ 0 },
};

#define KNOWN \
	{ "function", "as comment data_access depends_on deterministic return schema security" }, \
	{ "function.arg", "charset collate mode type" }, \
	{ "procedure", "as comment data_access depends_on deterministic schema security" }, \
	{ "procedure.arg", "charset collate mode type" }, \
	{ "schema", "charset collate collation name -comment" }, \
	{ "table.check", "enforced expr -comment" }, \
	{ "table.column", "as auto_increment charset collate comment default null on_update type unsigned" }, \
	{ "table.column.as", "expr type" }, \
	{ "table.foreign_key", "columns on_delete on_update ref_columns -comment" }, \
	{ "table.index", "columns comment parser type unique" }, \
	{ "table.index.on", "column desc expr prefix" }, \
	{ "table.primary_key", "columns comment type" }, \
	{ "table.primary_key.on", "column desc prefix" }, \
	{ "table.unique", "columns comment type" }, \
	{ "table.unique.on", "column desc prefix" }, \
	{ "trigger", "as depends_on follows for foreach on precedes -comment" }, \
	{ "trigger.after", "delete insert update" }, \
	{ "trigger.before", "delete insert update" }, \
	{ "view", "as check_option depends_on schema security -comment" }, \
	{ "view.column", "-comment -null -type -unsigned" }

static const struct ddl_hcl_known known[] = {
	{ "table", "auto_increment charset collate comment depends_on engine row_format schema" },
	KNOWN,
	{ 0 },
};

static const struct ddl_hcl_known mariadb_known[] = {
	{ "table", "auto_increment charset collate comment depends_on engine row_format schema system_versioned" },
	{ "sequence", "cache cycle depends_on increment max_value min_value schema start type -comment" },
	KNOWN,
	{ 0 },
};

#define SHARED \
	.default_name = "dev", \
	.path_is_schema = true, \
	.inline_indexes = true, \
	.comment_clause = true, \
	.backslashes = true, \
	.default_parens = true, \
	.index = index_options, .space = space_options, \
	.auto_word = "AUTO_INCREMENT", \
	.generated = "VIRTUAL", \
	.stored = "STORED", .virtual = "VIRTUAL", \
	.type_tail = "unsigned|signed|zerofill|binary|character set *|charset *|collate *"

const struct ddl_hcl_rules ddl_hcl_rules_mysql = { SHARED, .table = table_options, .kinds = kinds, .known = known };
const struct ddl_hcl_rules ddl_hcl_rules_mariadb = { SHARED, .kinds = mariadb_kinds, .known = mariadb_known, .table = mariadb_table_options, .generated_bare = true };
