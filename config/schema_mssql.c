/*
 * schema_mssql.c - HCL schemas of SQL Server.
 *
 * An index that is not said to be clustered is not, a primary key is unless it is said not to be.
 */
#include "config/schema_mssql.h"



static const struct ddl_hcl_option table_options[] = {
	{ "memory_optimized", "memory_optimized", DDL_HCL_AS_SWITCH },
	{ "durability", "durability", DDL_HCL_AS_WORD },
	{ "data_compression", "data_compression", DDL_HCL_AS_WORD },
	{ "xml_compression", "xml_compression", DDL_HCL_AS_SWITCH },
	{ "lock_escalation", "lock_escalation", DDL_HCL_AS_WORD },
	{ "system_versioning", "system_versioning", DDL_HCL_AS_WORD },
	{ "ledger", "ledger", DDL_HCL_AS_WORD },
	{ "filegroup", "on", DDL_HCL_AS_NAME },
	{ "textimage_on", "textimage_on", DDL_HCL_AS_NAME },
	{ "filestream_on", "filestream_on", DDL_HCL_AS_NAME },
	{ 0 },
};

static const struct ddl_hcl_option index_options[] = {
	{ "pad_index", "pad_index", DDL_HCL_AS_SWITCH },
	{ "fill_factor", "fillfactor", DDL_HCL_AS_NUMBER },
	{ "ignore_dup_key", "ignore_dup_key", DDL_HCL_AS_SWITCH },
	{ "statistics_norecompute", "statistics_norecompute", DDL_HCL_AS_SWITCH },
	{ "statistics_incremental", "statistics_incremental", DDL_HCL_AS_SWITCH },
	{ "allow_row_locks", "allow_row_locks", DDL_HCL_AS_SWITCH },
	{ "allow_page_locks", "allow_page_locks", DDL_HCL_AS_SWITCH },
	{ "optimize_for_sequential_key", "optimize_for_sequential_key", DDL_HCL_AS_SWITCH },
	{ "data_compression", "data_compression", DDL_HCL_AS_WORD },
	{ "xml_compression", "xml_compression", DDL_HCL_AS_SWITCH },
	{ "compression_delay", "compression_delay", DDL_HCL_AS_NUMBER },
	{ "bucket_count", "bucket_count", DDL_HCL_AS_NUMBER },
	{ "filegroup", "on", DDL_HCL_AS_NAME },
	{ "filestream_on", "filestream_on", DDL_HCL_AS_NAME },
	{ 0 },
};

static const struct ddl_hcl_option column_options[] = {
	{ "masked", "masked", DDL_HCL_AS_STRING },
	{ "encrypted", "encrypted", DDL_HCL_AS_STRING },
	{ "generated", "generated", DDL_HCL_AS_STRING },
	{ 0 },
};

static const struct ddl_hcl_flag column_flags[] = {
	{ "not_for_replication", DDL_COLUMN_NOT_FOR_REPLICATION, "NOT FOR REPLICATION" },
	{ "rowguid", DDL_COLUMN_ROWGUID, "ROWGUIDCOL" },
	{ "sparse", DDL_COLUMN_SPARSE, "SPARSE" },
	{ "hidden", DDL_COLUMN_HIDDEN, "HIDDEN" },
	{ 0 },
};

static const struct ddl_hcl_flag constraint_flags[] = {
	{ "not_for_replication", DDL_KEY_NOT_FOR_REPLICATION, "NOT FOR REPLICATION" },
	{ 0 },
};

#define KEY_OPTIONS "pad_index fill_factor ignore_dup_key statistics_norecompute statistics_incremental allow_row_locks " \
	"allow_page_locks optimize_for_sequential_key data_compression xml_compression compression_delay bucket_count filegroup " \
	"filestream_on"

static const struct ddl_hcl_known known[] = {
	{ "function", "as depends_on execute_as inline lang null_call return schema schema_bound !comment" },
	{ "function.arg", "default mode readonly type" },
	{ "procedure", "as depends_on execute_as lang schema schema_bound !comment" },
	{ "procedure.arg", "default mode readonly type" },
	{ "schema", "name comment" },
	{ "sequence", "cache comment cycle depends_on increment max_value min_value schema start type" },
	{ "synonym", "depends_on schema target !comment" },
	{ "table", "comment data_compression depends_on durability filegroup filestream_on ledger lock_escalation memory_optimized "
		   "schema system_versioning textimage_on xml_compression" },
	{ "table.check", "comment expr not_for_replication" },
	{ "table.column", "as collate comment default default_name encrypted generated hidden masked not_for_replication null rowguid "
			  "sparse type" },
	{ "table.column.as", "expr type" },
	{ "table.column.identity", "increment seed" },
	{ "table.foreign_key", "columns comment not_for_replication on_delete on_update ref_columns" },
	{ "table.index", "columns comment include nonclustered order type unique where " KEY_OPTIONS },
	{ "table.index.on", "column desc !expr !ops" },
	{ "table.period", "end start" },
	{ "table.primary_key", "columns comment nonclustered type !include " KEY_OPTIONS },
	{ "table.primary_key.on", "column desc" },
	{ "table.unique", "columns comment nonclustered type " KEY_OPTIONS },
	{ "table.unique.on", "column desc" },
	{ "trigger", "as depends_on execute_as on schema_bound !comment" },
	{ "trigger.after", "delete insert update" },
	{ "trigger.instead_of", "delete insert update" },
	{ "type_alias", "depends_on null schema type" },
	{ "view", "as check_option depends_on schema schema_bound !comment" },
	{ "view.column", "-null -type" },
	{ 0 },
};

const struct ddl_hcl_rules ddl_hcl_rules_mssql = {
	.default_name = "dbo",
	.comment_statement = true,
	.realm = true,
	.with_list = true,
	.clusters = true,
	.names_defaults = true,
	.wraps_defaults = true,
	.periods = true,
	.no_booleans = true,
	.computed = true,
	.plain_identity = true,
	.closed = true,
	.table = table_options, .index = index_options,
	.column = column_options,
	.column_flags = column_flags,
	.constraint_flags = constraint_flags,
	.kinds = ddl_hcl_mssql_kinds,
	.type_blocks = "type_alias",
	.keeps_names = true,
	.known = known,
	.inline_if = "memory_optimized",
	.stored = "PERSISTED",
};
