/* schema_postgres.c - HCL schemas of PostgreSQL. */
#include "config/schema_postgres.h"

static const struct ddl_hcl_option index_options[] = {
	{ "page_per_range", "pages_per_range", DDL_HCL_AS_NUMBER },
	{ 0 },
};

static const struct ddl_hcl_flag flags[] = {
	{ "unlogged", DDL_TABLE_UNLOGGED, NULL },
	{ 0 },
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
	{ 0 },
};

void ddl_hcl_postgres_read_enum(struct ddl_reader *r, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *values = ddl_reader_need(r, b, "values");
	const char *schema = ddl_reader_schema_name(r, b), *name = ddl_reader_get_text(r, b, "name");

	if (!name)
		name = ddl_reader_label(b, 0) ? ddl_reader_label(b, 0) : "";
	if (!values || values->type != DDL_HCL_V_LIST) {
		ddl_reader_fail(r, ddl_reader_head(b), "the values of an enum are a list of strings");
		return;
	}
	ddl_buf_printf(&r->sql, "CREATE TYPE %s AS ENUM (", ddl_reader_qualified(r, schema, name));
	for (size_t i = 0; i < values->n; i++) {
		ddl_reader_put(r, i ? ", " : "");
		ddl_reader_put_argument(r, values->items[i]);
	}
	ddl_reader_put(r, ");\n");
	ddl_reader_comment_on(r, "TYPE", ddl_reader_qualified(r, schema, name), b);
	ddl_reader_finish(r, b, r->texts);
	ddl_reader_refuse_unused(r, b);
}

void ddl_hcl_postgres_write_enum(struct ddl_writer *w, const struct ddl_object *o)
{
	const struct ddl_enum *e = o->stmt->u.enumeration;
	struct ddl_buf b = { 0 };

	ddl_writer_open(w, "enum", ddl_writer_labels(w, o, &e->name));
	DDL_EACH(struct ddl_expr, v, &e->values) {
		ddl_buf_puts(&b, b.len ? ", " : "[");
		ddl_writer_put_string(&b, ddl_writer_text(w, v->text));
	}
	ddl_buf_puts(&b, b.len ? "]" : "[]");
	ddl_writer_add(w, "schema", ddl_format(&w->session->arena, "schema%s", ddl_writer_step(w, ddl_writer_schema_name(w, &e->name.schema))));
	ddl_writer_add(w, "values", ddl_writer_keep(w, &b));
	ddl_writer_add_comment(w, e->comment);
	ddl_writer_close(w);
}

static const struct ddl_hcl_alter alters[] = {
	{ "row_security", "enabled", "enable row level security" },
	{ "row_security", "enforced", "force row level security" },
	{ 0 },
};

static const struct ddl_hcl_known known[] = {
	{ "aggregate", "comment depends_on initial_value parallel schema state_func state_type" },
	{ "aggregate.arg", "default mode type" },
	{ "composite", "comment depends_on name schema" },
	{ "composite.field", "collate type" },
	{ "domain", "comment default depends_on name null schema type" },
	{ "domain.check", "expr !comment" },
	{ "enum", "comment depends_on name schema values" },
	{ "event_trigger", "comment depends_on execute on tags" },
	{ "extension", "comment depends_on name schema version" },
	{ "function", "as comment depends_on lang leakproof parallel return return_set schema security strict volatility" },
	{ "function.arg", "default mode type" },
	{ "function.return_table.column", "type" },
	{ "materialized", "as comment depends_on schema" },
	{ "materialized.column", "comment -null -type" },
	{ "materialized.index", "columns comment include nulls_distinct page_per_range type unique where" },
	{ "materialized.index.on", "collate column desc expr nulls_first nulls_last ops" },
	{ "policy", "as check comment depends_on for on to using" },
	{ "procedure", "as comment depends_on lang schema security" },
	{ "procedure.arg", "default mode type" },
	{ "range", "collation comment depends_on multirange_name schema subtype subtype_diff subtype_opclass" },
	{ "schema", "comment name" },
	{ "sequence", "cache comment cycle depends_on increment max_value min_value owner schema start type unlogged" },
	{ "table", "comment depends_on schema unlogged" },
	{ "table.check", "comment enforced expr" },
	{ "table.column", "as collate comment default null type" },
	{ "table.column.as", "expr type" },
	{ "table.column.identity", "cache generated increment maxvalue minvalue start" },
	{ "table.exclude", "columns comment deferrable include type where !nulls_distinct !page_per_range" },
	{ "table.exclude.on", "collate column desc expr nulls_first nulls_last op ops" },
	{ "table.foreign_key", "columns comment deferrable on_delete on_update ref_columns" },
	{ "table.index", "columns comment include nulls_distinct page_per_range type unique where" },
	{ "table.index.on", "collate column desc expr nulls_first nulls_last ops" },
	{ "table.partition", "columns type" },
	{ "table.partition.by", "collate column expr ops" },
	{ "table.primary_key", "columns comment deferrable include !page_per_range !type" },
	{ "table.row_security", "enabled enforced" },
	{ "table.unique", "columns comment deferrable include nulls_distinct !page_per_range" },
	{ "trigger", "comment depends_on for foreach on when !as !from" },
	{ "trigger.after", "delete insert truncate update update_of" },
	{ "trigger.before", "delete insert truncate update update_of" },
	{ "trigger.execute", "args function !procedure" },
	{ "trigger.instead_of", "delete insert update !truncate !update_of" },
	{ "trigger.referencing", "new_table old_table" },
	{ "view", "as check_option comment depends_on schema" },
	{ "view.column", "comment -null -type" },
	{ 0 },
};

const struct ddl_hcl_rules ddl_hcl_rules_postgres = {
	.default_name = "public",
	.comment_statement = true,
	.quote_collation = true,
	.partitions = true,
	.excludes = true,
	.owned_sequences = true,
	.wraps_defaults = true,
	.realm = true,
	.index = index_options,
	.flags = flags, .known = known, .alters = alters, .kinds = ddl_hcl_postgres_kinds,
	.generated = "STORED",
	.stored = "STORED", .virtual = "VIRTUAL",
	.primary_suffix = "_pkey",
	.types = types, .type_blocks = "enum|domain|composite|range", .row_blocks = "table|view|materialized",
};
