/* schema_postgres.c - HCL schemas of PostgreSQL. */
#include "config/schema_rules.h"

static const struct ddl_hcl_option none[] = { { NULL, NULL, DDL_HCL_AS_WORD } };

static const struct ddl_hcl_option index_options[] = {
	{ "page_per_range", "pages_per_range", DDL_HCL_AS_NUMBER },
	{ NULL, NULL, DDL_HCL_AS_WORD },
};

static const struct ddl_hcl_flag flags[] = {
	{ "unlogged", DDL_TABLE_UNLOGGED, NULL },
	{ NULL, 0, NULL },
};

/* Words that are parted by blanks in SQL. */
static const char *const types[][2] = {
	{ "bit_varying", "bit varying" },
	{ "character_varying", "character varying" },
	{ "double_precision", "double precision" },
	{ "year", "interval year" },
	{ "month", "interval month" },
	{ "day", "interval day" },
	{ "hour", "interval hour" },
	{ "minute", "interval minute" },
	{ "second", "interval second" },
	{ "year_to_month", "interval year to month" },
	{ "day_to_hour", "interval day to hour" },
	{ "day_to_minute", "interval day to minute" },
	{ "day_to_second", "interval day to second" },
	{ "hour_to_minute", "interval hour to minute" },
	{ "hour_to_second", "interval hour to second" },
	{ "minute_to_second", "interval minute to second" },
	{ "timestamptz", "timestamp with time zone" },
	{ "timetz", "time with time zone" },
	{ NULL, NULL },
};

const struct ddl_hcl_rules ddl_hcl_rules_postgres = {
	.default_name = "public",
	.comment_statement = true,
	.quote_collation = true,
	.partitions = true,
	.realm = true,
	.table = none, .index = index_options, .space = none,
	.flags = flags,
	.generated = "STORED",
	.types = types,
};
