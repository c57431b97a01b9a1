/* schema_mysql.c - HCL schemas of MySQL and MariaDB. */
#include "config/schema_rules.h"

static const struct ddl_hcl_option table_options[] = {
	{ "engine", "engine", DDL_HCL_AS_WORD },
	{ "charset", "charset", DDL_HCL_AS_STRING },
	{ "collate", "collate", DDL_HCL_AS_STRING },
	{ "auto_increment", "auto_increment", DDL_HCL_AS_NUMBER },
	{ 0 },
};

static const struct ddl_hcl_option index_options[] = {
	{ "parser", "parser", DDL_HCL_AS_WORD },
	{ 0 },
};

static const struct ddl_hcl_option space_options[] = {
	{ "charset", "charset", DDL_HCL_AS_STRING },
	{ "collate", "collate", DDL_HCL_AS_STRING },
	{ 0 },
};

const struct ddl_hcl_rules ddl_hcl_rules_mysql = {
	.default_name = "dev",
	.path_is_schema = true,
	.inline_indexes = true,
	.comment_clause = true,
	.backslashes = true,
	.default_parens = true,
	.table = table_options, .index = index_options, .space = space_options,
	.auto_word = "AUTO_INCREMENT",
	.generated = "VIRTUAL",
	.stored = "STORED", .virtual = "VIRTUAL",
};
