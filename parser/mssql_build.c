/* mssql_build.c - builders that only grammar/mssql needs. */
#include "parser/mssql_scan.h"

#include <string.h>

#include "base/ascii.h"

static bool is_system_type(const char *name)
{
	static const char *const names[] = {
		"bigint", "binary", "bit", "char", "character", "cursor", "date", "datetime", "datetime2",
			"datetimeoffset",
		"dec", "decimal", "float", "geography", "geometry", "hierarchyid", "image", "int", "integer",
			"json",
		"money", "nchar", "ntext", "numeric", "nvarchar", "real", "rowversion", "smalldatetime",
			"smallint",
		"smallmoney", "sql_variant", "sysname", "table", "text", "time", "timestamp", "tinyint",
		"uniqueidentifier", "varbinary", "varchar", "vector", "xml",
	};

	for (size_t i = 0; i < DDL_COUNT(names); i++)
		if (ddl_ascii_equal(names[i], name))
			return true;
	return false;
}

struct ddl_type *ddl_build_type_any(struct ddl_parse *p, struct ddl_qname *name, struct ddl_span at)
{
	bool sys = !name->schema.name || ddl_atom_is_nocase(&p->session->atoms, name->schema.name, "sys");
	struct ddl_type *t = ddl_type_name(p, ddl_text(p->session, name->name.name), at);

	t->spelling = name->name.name;
	t->name = name->name.key;
	if (sys && is_system_type(ddl_text(p->session, t->name))) {
		if (ddl_atom_is(&p->session->atoms, t->name, "json"))
			ddl_build_require(p, DDL_FEATURE_JSON_TYPE_MSSQL, at);
		if (ddl_atom_is(&p->session->atoms, t->name, "vector"))
			ddl_build_require(p, DDL_FEATURE_VECTOR_TYPE_MSSQL, at);
		return t;
	}
	t->flags |= DDL_TYPE_QUOTED;
	if (name->schema.name)
		t->schema = ddl_build_ident_ptr(p, name->schema);
	return t;
}

struct ddl_expr *ddl_expr_convert(struct ddl_parse *p, struct ddl_type *type, struct ddl_list args,
				  uint32_t flags,
				  struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_list(p, DDL_EXPR_CONVERT, 0, flags, args, at);

	e->type = type;
	return e;
}

/* Which sequence it is, is plain text: the default schema is left out, names stand in brackets. */
struct ddl_expr *ddl_expr_next_value(struct ddl_parse *p, struct ddl_qname *sequence, struct ddl_span at)
{
	const struct ddl_atoms *atoms = &p->session->atoms;
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_RAW, at);
	const char *name = ddl_text(p->session, sequence->name.name);

	if (sequence->schema.name && !ddl_atom_is_nocase(atoms, sequence->schema.name, "dbo"))
		e->text = ddl_atom_printf(&p->session->atoms, "NEXT VALUE FOR [%s].[%s]",
					  ddl_text(p->session, sequence->schema.name), name);
	else
		e->text = ddl_atom_printf(&p->session->atoms, "NEXT VALUE FOR [%s]", name);
	return e;
}

struct ddl_expr *ddl_expr_names(struct ddl_parse *p, struct ddl_list names, struct ddl_span at)
{
	struct ddl_list args = { 0 };

	DDL_EACH(struct ddl_name, n, &names)
		ddl_list_add(&args, ddl_expr_name(p, NULL, n->ident, n->node.at));
	return ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, args, at);
}

enum option_kind { OPTION_ANY, OPTION_SWITCH, OPTION_NUMBER };

struct known_option {
	const char *name;
	enum option_kind kind;
};

/* "CREATE INDEX", "ALTER INDEX", "CREATE TABLE", "ALTER TABLE"; a word that opens a clause stands for all of it. */
static const struct known_option *known_option(const char *name)
{
	static const struct known_option options[] = {
		{ "allow_page_locks", OPTION_SWITCH }, { "allow_row_locks", OPTION_SWITCH },
			{ "bucket_count", OPTION_NUMBER },
		{ "clustered", OPTION_ANY }, { "compress_all_row_groups", OPTION_SWITCH },
			{ "compression_delay", OPTION_NUMBER },
		{ "data_compression", OPTION_ANY }, { "data_deletion", OPTION_SWITCH },
			{ "distribution", OPTION_ANY },
		{ "drop_existing", OPTION_SWITCH }, { "durability", OPTION_ANY },
			{ "fillfactor", OPTION_NUMBER },
		{ "filestream_on", OPTION_ANY }, { "filetable_collate_filename", OPTION_ANY },
		{ "filetable_directory", OPTION_ANY },
			{ "filetable_fullpath_unique_constraint_name", OPTION_ANY },
		{ "filetable_primary_key_constraint_name", OPTION_ANY },
		{ "filetable_streamid_unique_constraint_name", OPTION_ANY }, { "heap", OPTION_ANY },
		{ "ignore_dup_key", OPTION_SWITCH }, { "ledger", OPTION_SWITCH },
			{ "lob_compaction", OPTION_SWITCH },
		{ "location", OPTION_ANY }, { "lock_escalation", OPTION_ANY },
			{ "max_duration", OPTION_NUMBER },
		{ "maxdop", OPTION_NUMBER }, { "memory_optimized", OPTION_SWITCH }, { "move", OPTION_ANY },
		{ "online", OPTION_SWITCH }, { "order", OPTION_ANY },
			{ "optimize_for_sequential_key", OPTION_SWITCH },
			{ "pad_index", OPTION_SWITCH },
		{ "partition", OPTION_ANY }, { "remote_data_archive", OPTION_ANY },
			{ "resumable", OPTION_SWITCH },
		{ "sort_in_tempdb", OPTION_SWITCH }, { "statistics_incremental", OPTION_SWITCH },
		{ "statistics_norecompute", OPTION_SWITCH }, { "system_versioning", OPTION_SWITCH },
		{ "track_columns_updated", OPTION_SWITCH }, { "wait_at_low_priority", OPTION_ANY },
		{ "xml_compression", OPTION_SWITCH },
	};
	size_t len = strcspn(name, " (");

	for (size_t i = 0; i < DDL_COUNT(options); i++)
		if (strlen(options[i].name) == len && ddl_ascii_equal_n(options[i].name, name, len))
			return &options[i];
	return NULL;
}

static bool option_value(enum option_kind kind, const char *value)
{
	size_t len = strcspn(value, " (");

	switch (kind) {
	case OPTION_SWITCH:
		return (len == 2 && ddl_ascii_equal_n(value, "on", 2)) ||
			(len == 3 && ddl_ascii_equal_n(value, "off", 3));
	case OPTION_NUMBER:
		return ddl_ascii_digit(*value);
	case OPTION_ANY:
		break;
	}
	return true;
}

struct ddl_option *ddl_build_with(struct ddl_parse *p, const struct ddl_token *name,
				  const struct ddl_token *value,
				  struct ddl_span at)
{
	const struct known_option *known = known_option(ddl_text(p->session, name->atom));

	if (!known)
		ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, ddl_token_span(name), "%s has no option \"%s\" here",
				 p->dialect->title, ddl_text(p->session, name->atom));
	else if (value && !option_value(known->kind, ddl_text(p->session, value->atom)))
		ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, ddl_token_span(value), "%s needs %s", known->name,
				 known->kind == OPTION_SWITCH ? "ON or OFF" : "a number");
	return ddl_build_option_word(p, name, value ? ddl_expr_leaf(p, DDL_EXPR_RAW, value) : NULL, at);
}

struct ddl_list ddl_key_option_list(const struct ddl_key *clauses)
{
	return clauses ? clauses->options : ddl_list_none();
}

struct ddl_list ddl_build_column_index(struct ddl_parse *p, struct ddl_list elements, struct ddl_index *i)
{
	const struct ddl_element *last = (const struct ddl_element *)(const void *)elements.last;

	if (!i->key.parts.count && last->kind == DDL_ELEMENT_COLUMN)
		ddl_list_add(&i->key.parts, ddl_build_part_column(p, ((struct ddl_column *)last->item)->name,
								  i->node.at));
	return ddl_list_with(elements, ddl_build_element(p, DDL_ELEMENT_INDEX, i));
}

struct ddl_list ddl_build_not_for_replication(struct ddl_parse *p, struct ddl_list attrs, struct ddl_span at)
{
	struct ddl_attr *last = (struct ddl_attr *)(void *)attrs.last;

	if (last && last->kind == DDL_ATTR_CONSTRAINT && last->constraint->kind == DDL_CONSTRAINT_FOREIGN) {
		last->constraint->flags |= DDL_KEY_NOT_FOR_REPLICATION;
		return attrs;
	}
	return ddl_list_with(attrs, ddl_build_attr_flag(p, DDL_COLUMN_NOT_FOR_REPLICATION, at));
}

struct ddl_action *ddl_action_column_option(struct ddl_parse *p, struct ddl_ident column, const char *verb,
					    struct ddl_option *o, struct ddl_span at)
{
	struct ddl_option *how = ddl_build_option(p, verb, NULL, at);

	return ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, column,
				  ddl_list_with(ddl_list_one(how), o), at);
}

static struct ddl_action *check_action(struct ddl_parse *p, struct ddl_ident name, uint32_t flags)
{
	struct ddl_action *a = ddl_build_action(p, DDL_ACTION_ALTER_CONSTRAINT, name, name.at);

	a->constraint = ddl_constraint_flags(ddl_build_constraint(p, DDL_CONSTRAINT_CHECK, name.at), flags);
	return a;
}

struct ddl_list ddl_build_checks(struct ddl_parse *p, struct ddl_list names, uint32_t flags)
{
	struct ddl_list actions = { 0 };

	if (!names.count)
		return ddl_list_one(check_action(p, ddl_no_ident, flags));
	DDL_EACH(struct ddl_name, n, &names)
		ddl_list_add(&actions, check_action(p, n->ident, flags));
	return actions;
}

struct ddl_action *ddl_action_to(struct ddl_action *a, struct ddl_ident to)
{
	a->to = to;
	return a;
}

struct ddl_action *ddl_action_as_last(struct ddl_parse *p, struct ddl_list before, struct ddl_ident name,
				      struct ddl_span at)
{
	const struct ddl_action *last = (const struct ddl_action *)(const void *)before.last;

	return ddl_action_flags(ddl_build_action(p, (enum ddl_action_kind)last->kind, name, at), last->flags);
}

struct ddl_stmt *ddl_build_drop_indexes(struct ddl_parse *p, struct ddl_list items, uint32_t flags,
					struct ddl_span at)
{
	struct ddl_stmt *stmt = NULL;

	DDL_EACH(struct ddl_qname_item, i, &items) {
		struct ddl_action *a = ddl_build_action(p, DDL_ACTION_DROP_INDEX, i->to.name, i->node.at);

		ddl_build_finish(p, stmt);
		stmt = ddl_build_alter_table(p, &i->name, ddl_list_one(ddl_action_flags(a, flags)), 0, at);
	}
	return stmt;
}

struct ddl_stmt *ddl_build_transfer(struct ddl_parse *p, struct ddl_ident schema, struct ddl_qname *name,
				    struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, DDL_ACTION_SET_SCHEMA, ddl_no_ident, at);

	a->to = ddl_build_qname(p, ddl_no_ident, ddl_no_ident, schema)->name;
	return ddl_build_alter_table(p, name, ddl_list_one(a), 0, at);
}
