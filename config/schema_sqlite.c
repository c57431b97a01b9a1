/* schema_sqlite.c - HCL schemas of SQLite. */
#include "config/schema_rules.h"

static const struct ddl_hcl_flag flags[] = {
	{ "without_rowid", DDL_TABLE_WITHOUT_ROWID, "WITHOUT ROWID" },
	{ "strict", DDL_TABLE_STRICT, "STRICT" },
	{ 0 },
};

const struct ddl_hcl_rules ddl_hcl_rules_sqlite = {
	.default_name = "main",
	.inline_foreign = true,
	.default_parens = true,
	.bare_parts = true,
	.flags = flags,
	.generated = "VIRTUAL",
	.stored = "STORED", .virtual = "VIRTUAL",
};
