/*
 * schema_mssql_kinds.c - what HCL schemas of SQL Server have besides tables.
 *
 * Reference: Transact-SQL reference, "CREATE VIEW", "CREATE TRIGGER", "CREATE FUNCTION", "CREATE PROCEDURE",
 * "CREATE TYPE".
 */
#include "config/schema_mssql.h"

#include <string.h>

#include "base/ascii.h"
#include "config/schema_clause.h"

/* Options of modules: WITH a, b */

static const struct option {
	const char *attribute, *value, *sql;
} options[] = {
	{ "schema_bound", "true", "SCHEMABINDING" },
	{ "null_call", "RETURNS_NULL", "RETURNS NULL ON NULL INPUT" },
	{ "null_call", "CALLED", "CALLED ON NULL INPUT" },
	{ "inline", "true", "INLINE = ON" },
	{ "inline", "false", "INLINE = OFF" },
};

static bool take_executor(struct ddl_taker *t)
{
	const struct ddl_token *token = &t->p->tokens[t->i];
	const char *text = t->i < t->end ? ddl_writer_text(t->w, token->atom) : NULL;

	if (!text)
		return false;
	ddl_writer_add(t->w, "execute_as", token->code == DDL_T_STRING ? ddl_writer_quoted(t->w, text)
		       : ddl_writer_raw_sql(t->w, ddl_writer_text(t->w, ddl_atom_upper(&t->w->session->atoms, token->atom))));
	t->i++;
	return true;
}

static bool take_option(struct ddl_taker *t)
{
	if (ddl_taker_take(t, "execute as|exec as"))
		return take_executor(t);
	for (size_t i = 0; i < DDL_COUNT(options); i++) {
		if (!ddl_taker_take(t, options[i].sql))
			continue;
		ddl_writer_add(t->w, options[i].attribute, options[i].value);
		return true;
	}
	return false;
}

static bool take_options(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	bool fine;

	(void)c;
	t->i++;
	do
		fine = take_option(t);
	while (fine && ddl_taker_take(t, ","));
	return fine;
}

static const char *option_value(struct ddl_reader *r, struct ddl_hcl_block *b, const char *attribute)
{
	const struct ddl_hcl_value *v = ddl_reader_get(r, b, attribute);

	if (v && v->type == DDL_HCL_V_BOOL)
		return v->truth ? "true" : "false";
	return ddl_reader_get_text(r, b, attribute);
}

/* SCHEMABINDING has no word for its contrary. */
static const char *option_sql(struct ddl_reader *r, struct ddl_hcl_block *b, const char *attribute)
{
	const char *value = option_value(r, b, attribute);

	for (size_t i = 0; value && i < DDL_COUNT(options); i++)
		if (!strcmp(options[i].attribute, attribute) && ddl_ascii_equal(value, options[i].value))
			return options[i].sql;
	if (value && strcmp(value, "false") != 0)
		ddl_reader_fail(r, ddl_reader_get(r, b, attribute)->at,
				ddl_format(&r->session->arena, "\"%s\" is never %s", attribute, value));
	return NULL;
}

static void put_options(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	static const char *const attributes[] = { "schema_bound", "null_call", "inline" };
	struct ddl_hcl_value *as = ddl_reader_get(r, b, "execute_as");
	const char *before = "WITH ", *sql;

	(void)c;
	for (size_t i = 0; i < DDL_COUNT(attributes); i++) {
		sql = option_sql(r, b, attributes[i]);
		if (!sql)
			continue;
		ddl_buf_printf(&r->sql, "%s%s", before, sql);
		before = ", ";
	}
	if (!as)
		return;
	ddl_buf_printf(&r->sql, "%sEXECUTE AS ", before);
	ddl_reader_put_value(r, as);
}

#define OPTIONS { .kind = DDL_CLAUSE_CUSTOM, .words = "with", .flags = DDL_CLAUSE_OPTIONAL, .take = take_options, .put = put_options }

/* There are modules of the CLR too; they are told in SQL. */
static bool take_language(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	(void)c;
	ddl_writer_add(t->w, "lang", "SQL");
	return true;
}

static void put_language(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	const char *language = ddl_reader_get_text(r, b, "lang");

	(void)c;
	if (language && !ddl_ascii_equal(language, "SQL"))
		ddl_reader_fail(r, ddl_reader_get(r, b, "lang")->at, ddl_format(&r->session->arena,
			"ddlkit does not read a %s in %s from HCL; statements in a .sql file can say it", b->type.text, language));
}

#define LANGUAGE { .kind = DDL_CLAUSE_CUSTOM, .take = take_language, .put = put_language }

/* Arguments */

static bool take_variable(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	const char *text = t->i < t->end ? ddl_taker_text(t, t->i, t->i + 1) : "";

	(void)c;
	if (*text != '@')
		return false;
	t->label = text;
	t->i++;
	return true;
}

static void put_variable(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	const char *name = ddl_reader_label(b, 0) ? ddl_reader_label(b, 0) : "";

	(void)c;
	if (*name != '@' || name[1 + strspn(name + 1, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@#$")])
		ddl_reader_fail(r, ddl_reader_head(b), "the name of an argument begins with @, and has letters, digits and _");
	ddl_reader_put(r, name);
}

static const struct ddl_hcl_clause argument[] = {
	{ .kind = DDL_CLAUSE_CUSTOM, .take = take_variable, .put = put_variable },
	DDL_CLAUSE_NOISE("as"),
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "type" },
	{ .kind = DDL_CLAUSE_VALUE, .attribute = "default", .words = "=", .flags = DDL_CLAUSE_OPTIONAL },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "mode", .choices = "OUT=output|OUT=out|INOUT=output", .flags = DDL_CLAUSE_OPTIONAL },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "readonly", .choices = "TRUE=readonly", .flags = DDL_CLAUSE_OPTIONAL },
	{ 0 },
};

static const struct ddl_hcl_clause arguments[] = {
	{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "arg", .inner = argument, .flags = DDL_CLAUSE_OPTIONAL },
	{ 0 },
};

/* Of a procedure they need no parentheses, and it need have none. */
static bool take_arguments(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	(void)c;
	if (ddl_taker_is(t, t->i, "("))
		return ddl_taker_clauses(t, arguments);
	return ddl_taker_bare_blocks(t, arguments, "with|for replication|as");
}

static void put_arguments(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	(void)c;
	ddl_reader_clauses(r, arguments, b);
}

/* Kinds */

static const struct ddl_hcl_clause view[] = {
	DDL_CLAUSE_SQL("create view"), { .kind = DDL_CLAUSE_NAME },
	DDL_CLAUSE_VIEW_COLUMNS,
	OPTIONS,
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as", .words = "as" },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "check_option", .choices = "CASCADED=with check option", .flags = DDL_CLAUSE_OPTIONAL },
	{ 0 },
};

static const struct ddl_hcl_clause trigger[] = {
	DDL_CLAUSE_SQL("create trigger"), { .kind = DDL_CLAUSE_NAME },
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "on", .words = "on", .choices = "table|view" },
	OPTIONS,
	DDL_CLAUSE_EVENTS(","),
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as", .words = "as" },
	{ 0 },
};

static const struct ddl_hcl_clause function[] = {
	DDL_CLAUSE_SQL("create function"), { .kind = DDL_CLAUSE_NAME },
	LANGUAGE,
	{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "arg", .inner = argument, .flags = DDL_CLAUSE_EMPTY },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "return", .words = "returns" },
	OPTIONS,
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as", .words = "as" },
	{ 0 },
};

static const struct ddl_hcl_clause procedure[] = {
	DDL_CLAUSE_SQL("create procedure|create proc"), { .kind = DDL_CLAUSE_NAME },
	LANGUAGE,
	{ .kind = DDL_CLAUSE_CUSTOM, .attribute = "arg", .take = take_arguments, .put = put_arguments, .flags = DDL_CLAUSE_OPTIONAL },
	OPTIONS,
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as", .words = "as" },
	{ 0 },
};

static const struct ddl_hcl_clause type_alias[] = {
	DDL_CLAUSE_SQL("create type"), { .kind = DDL_CLAUSE_NAME },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "type", .words = "from" },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "null", .choices = "FALSE=not null|TRUE=null", .flags = DDL_CLAUSE_OPTIONAL },
	{ 0 },
};

static const struct ddl_hcl_clause synonym[] = {
	DDL_CLAUSE_SQL("create synonym"), { .kind = DDL_CLAUSE_NAME },
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "target", .words = "for" },
	{ 0 },
};

const struct ddl_hcl_block_kind ddl_hcl_mssql_kinds[] = {
	{ .type = "type_alias", .object = DDL_OBJECT_TYPE, .stmt = DDL_STMT_OPAQUE, .clauses = type_alias, .has_schema = true },
	DDL_HCL_SEQUENCE,
	{ .type = "synonym", .object = DDL_OBJECT_SYNONYM, .stmt = DDL_STMT_OPAQUE, .clauses = synonym, .has_schema = true },
	{ .type = "function", .object = DDL_OBJECT_FUNCTION, .stmt = DDL_STMT_OPAQUE, .clauses = function, .has_schema = true },
	{ .type = "view", .object = DDL_OBJECT_VIEW, .stmt = DDL_STMT_OPAQUE, .clauses = view, .has_schema = true, .after_tables = true },
	{ .type = "procedure", .object = DDL_OBJECT_PROCEDURE, .stmt = DDL_STMT_OPAQUE, .clauses = procedure, .has_schema = true,
	  .after_tables = true },
	{ .type = "trigger", .object = DDL_OBJECT_TRIGGER, .stmt = DDL_STMT_OPAQUE, .clauses = trigger, .schema_of = "on",
	  .after_tables = true },
	{ 0 },
};
