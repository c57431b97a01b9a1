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

/* What a module makes of its arguments is its own affair: they are one string, as they were written. */
static void put_virtual(struct ddl_writer *w, const struct ddl_object *o)
{
	const struct ddl_qname *name = &o->table->name;

	ddl_writer_open(w, "virtual_table", ddl_writer_labels(w, o, name));
	ddl_writer_add(w, "schema", ddl_format(&w->session->arena, "schema%s",
					       ddl_writer_step(w, ddl_writer_schema_name(w, &name->schema))));
	ddl_writer_add(w, "using", ddl_writer_quoted(w, ddl_writer_text(w, o->table->query->text)));
	ddl_writer_close(w);
}

static void read_virtual(struct ddl_reader *r, struct ddl_hcl_block *b)
{
	const char *schema = ddl_reader_schema_name(r, b), *using;

	if (!ddl_reader_label(b, 0))
		ddl_reader_fail(r, ddl_reader_head(b), "a virtual table has a name");
	if (!ddl_reader_label(b, 0) || !ddl_reader_need(r, b, "using"))
		return;
	using = ddl_reader_get_text(r, b, "using");
	ddl_buf_printf(&r->sql, "CREATE VIRTUAL TABLE %s USING %s;\n", ddl_reader_qualified(r, schema, ddl_reader_label(b, 0)),
		       using ? using : "");
	ddl_reader_finish(r, b, r->texts);
	if (!r->failed)
		ddl_reader_refuse_unused(r, b);
}

static const struct ddl_hcl_block_kind kinds[] = {
	{ .type = "virtual_table", .object = DDL_OBJECT_TABLE, .stmt = DDL_STMT_CREATE_TABLE, .flags = DDL_TABLE_VIRTUAL,
	  .read = read_virtual, .write = put_virtual, .after_tables = true },
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
	{ "virtual_table", "depends_on schema using" },
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
