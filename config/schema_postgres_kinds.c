/*
 * schema_postgres_kinds.c - what schemas of PostgreSQL have besides tables, as clauses.
 *
 * Reference: the synopses of CREATE VIEW, FUNCTION, TRIGGER ... in PostgreSQL's manual. Clauses that have no attribute
 * in HCL (SET, COST, DEFERRABLE of triggers ...) are left out: with them the statement is told in SQL.
 */
#include <string.h>

#include "base/ascii.h"
#include "config/schema_clause.h"
#include "config/schema_postgres.h"
#include "parser/build.h"

#define ANY DDL_CLAUSE_ANY_ORDER
#define MAYBE DDL_CLAUSE_OPTIONAL

/* Views */

#define VIEW_HEAD { .kind = DDL_CLAUSE_NAME }, DDL_CLAUSE_VIEW_COLUMNS, \
	{ .kind = DDL_CLAUSE_TEXT, .attribute = "as", .words = "as" }

static const struct ddl_hcl_clause view[] = {
	DDL_CLAUSE_SQL("create"), DDL_CLAUSE_NOISE("or replace"), DDL_CLAUSE_SQL("view"), VIEW_HEAD,
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "check_option", .flags = MAYBE,
	  .choices = "CASCADED=with cascaded check option|CASCADED=with check option|LOCAL=with local check option" },
	{ 0 },
};

static const struct ddl_hcl_clause materialized[] = {
	DDL_CLAUSE_SQL("create materialized view"), DDL_CLAUSE_NOISE("if not exists"), VIEW_HEAD, DDL_CLAUSE_NOISE("with data"),
	{ 0 },
};

/* Types */

static const struct ddl_hcl_clause domain_check[] = {
	{ .kind = DDL_CLAUSE_LABEL, .words = "constraint", .flags = MAYBE },
	{ .kind = DDL_CLAUSE_PARENS, .attribute = "expr", .words = "check" },
	{ 0 },
};

static const struct ddl_hcl_clause domain[] = {
	DDL_CLAUSE_SQL("create domain"), { .kind = DDL_CLAUSE_NAME }, DDL_CLAUSE_NOISE("as"),
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "type" },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "null", .choices = "FALSE=not null|TRUE=null", .flags = ANY },
	{ .kind = DDL_CLAUSE_VALUE, .attribute = "default", .words = "default", .flags = ANY },
	{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "check", .inner = domain_check, .flags = ANY | DDL_CLAUSE_OPEN },
	{ 0 },
};

static const struct ddl_hcl_clause field[] = {
	{ .kind = DDL_CLAUSE_LABEL },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "type" },
	{ .kind = DDL_CLAUSE_WORD, .attribute = "collate", .words = "collate", .flags = MAYBE | DDL_CLAUSE_QUOTED },
	{ 0 },
};

static const struct ddl_hcl_clause composite[] = {
	DDL_CLAUSE_SQL("create type"), { .kind = DDL_CLAUSE_NAME }, DDL_CLAUSE_SQL("as"),
	{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "field", .inner = field, .flags = DDL_CLAUSE_EMPTY },
	{ 0 },
};

static const struct ddl_hcl_clause range[] = {
	DDL_CLAUSE_SQL("create type"), { .kind = DDL_CLAUSE_NAME }, DDL_CLAUSE_SQL("as range"), DDL_CLAUSE_SQL("("),
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "subtype", .words = "subtype =", .flags = ANY | DDL_CLAUSE_COMMA },
	{ .kind = DDL_CLAUSE_WORD, .attribute = "subtype_opclass", .words = "subtype_opclass =", .flags = ANY | DDL_CLAUSE_COMMA },
	{ .kind = DDL_CLAUSE_WORD, .attribute = "collation", .words = "collation =", .flags = ANY | DDL_CLAUSE_COMMA | DDL_CLAUSE_QUOTED },
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "subtype_diff", .words = "subtype_diff =", .choices = "function",
	  .flags = ANY | DDL_CLAUSE_COMMA | DDL_CLAUSE_SERVER },
	{ .kind = DDL_CLAUSE_WORD, .attribute = "multirange_name", .words = "multirange_type_name =", .flags = ANY | DDL_CLAUSE_COMMA },
	DDL_CLAUSE_SQL(")"),
	{ 0 },
};

/* Routines */

/* Types of several words, which an argument without a name may begin with. */
static bool is_type_word(const struct ddl_taker *t, uint32_t i)
{
	static const char *const pairs[][2] = {
		{ "double", "precision" }, { "character", "varying" }, { "char", "varying" }, { "bit", "varying" },
		{ "national", NULL }, { "time", "with" }, { "time", "without" }, { "timestamp", "with" }, { "timestamp", "without" },
		{ "interval", NULL },
	};

	for (size_t p = 0; p < DDL_COUNT(pairs); p++)
		if (ddl_taker_is(t, i, pairs[p][0]) && (!pairs[p][1] || ddl_taker_is(t, i + 1, pairs[p][1])))
			return true;
	return false;
}

/* The name is what stands before another word. */
static bool take_argument_name(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	struct ddl_qname name;
	uint32_t behind = ddl_taker_name(t, t->i, &name), next;

	(void)c;
	if (behind != t->i + 1 || is_type_word(t, t->i) || ddl_taker_is(t, behind, "default"))
		return false;
	next = ddl_taker_name(t, behind, &name);
	if (next == behind)
		return false;
	ddl_taker_name(t, t->i, &name);
	t->label = ddl_writer_text(t->w, name.name.name);
	t->i = behind;
	return true;
}

static void put_argument_name(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	(void)c;
	if (ddl_reader_label(b, 0))
		ddl_reader_put_name(r, ddl_reader_label(b, 0));
}

static const struct ddl_hcl_clause argument[] = {
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "mode", .choices = "INOUT|IN|OUT|VARIADIC", .flags = MAYBE },
	{ .kind = DDL_CLAUSE_CUSTOM, .take = take_argument_name, .put = put_argument_name, .flags = MAYBE },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "type" },
	{ .kind = DDL_CLAUSE_VALUE, .attribute = "default", .words = "default|=", .flags = MAYBE },
	{ 0 },
};

/* COMMENT ON FUNCTION f(int, text) */
static void put_arguments(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	static const struct ddl_hcl_clause type[] = { { .kind = DDL_CLAUSE_TYPE, .attribute = "type" }, { 0 } };
	static const struct ddl_hcl_clause all[] = {
		{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "arg", .inner = argument, .flags = DDL_CLAUSE_EMPTY }, { 0 },
	};
	size_t start, n = 0;

	(void)c;
	start = r->sql.len;
	ddl_buf_printf(&r->sql, "%s(", r->bare_name);
	DDL_EACH_SUB(arg, b, "arg") {
		const char *mode = ddl_reader_get_text(r, arg, "mode");

		if (mode && ddl_ascii_equal(mode, "OUT"))
			continue;
		ddl_reader_put(r, n++ ? ", " : "");
		ddl_reader_clauses(r, type, arg);
	}
	ddl_reader_put(r, ")");
	r->signature = ddl_memdup(&r->session->arena, r->sql.bytes + start, r->sql.len - start);
	r->sql.len = start;
	ddl_reader_clauses(r, all, b);
}

static bool take_arguments(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	static const struct ddl_hcl_clause all[] = {
		{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "arg", .inner = argument }, { 0 },
	};

	(void)c;
	return ddl_taker_clauses(t, all);
}

#define ARGUMENTS { .kind = DDL_CLAUSE_CUSTOM, .take = take_arguments, .put = put_arguments }

/* A body of SQL alone, RETURN x or BEGIN ATOMIC ... END, is no string. */
static bool is_sql_body(const char *text)
{
	static const char *const heads[] = { "return", "begin atomic" };

	text += strspn(text, " \t\r\n");
	for (size_t i = 0; i < DDL_COUNT(heads); i++)
		if (ddl_ascii_equal_n(text, heads[i], strlen(heads[i])) && strchr(" \t\r\n(", text[strlen(heads[i])]) )
			return true;
	return false;
}

static bool is_sql(struct ddl_reader *r, struct ddl_hcl_block *b)
{
	const char *lang = ddl_reader_get_text(r, b, "lang");

	return lang && ddl_ascii_equal(lang, "sql");
}

static bool take_body(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	const char *text;

	if (ddl_taker_take(t, "as")) {
		if (t->i >= t->end || t->p->tokens[t->i].code != DDL_T_STRING || ddl_taker_is(t, t->i + 1, ","))
			return false;
		text = ddl_writer_text(t->w, t->p->tokens[t->i++].atom);
		ddl_writer_add_text(t->w, c->attribute, text, true);
		return !is_sql_body(text);
	}
	if (!ddl_taker_is(t, t->i, "return") && !ddl_taker_is(t, t->i, "begin"))
		return false;
	ddl_writer_add_text(t->w, c->attribute, ddl_taker_text(t, t->i, t->end), false);
	t->i = t->end;
	return true;
}

/* A tag that the text does not have. */
static void put_dollars(struct ddl_reader *r, const char *text)
{
	const char *tag = "$$";

	for (unsigned n = 0; strstr(text, tag); n++)
		tag = ddl_format(&r->session->arena, n ? "$body%u$" : "$body$", n);
	ddl_buf_printf(&r->sql, "AS %s%s%s", tag, text, tag);
}

static void put_body(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	const char *text;

	ddl_reader_need(r, b, c->attribute);
	text = ddl_reader_get_text(r, b, c->attribute);
	if (!text)
		return;
	if (is_sql_body(text) && is_sql(r, b))
		ddl_reader_put(r, text);
	else
		put_dollars(r, text);
}

#define BODY { .kind = DDL_CLAUSE_CUSTOM, .attribute = "as", .words = "as|return|begin", \
	.take = take_body, .put = put_body, .flags = ANY }
#define LANGUAGE { .kind = DDL_CLAUSE_WORD, .attribute = "lang", .words = "language", .choices = "SQL|PLpgSQL", \
	.flags = ANY | DDL_CLAUSE_NEEDED }
#define SECURITY { .kind = DDL_CLAUSE_CHOICE, .attribute = "security", .flags = ANY, \
	.choices = "DEFINER=security definer|INVOKER=security invoker|DEFINER=external security definer|INVOKER=external security invoker" }

static const struct ddl_hcl_clause table_column[] = {
	{ .kind = DDL_CLAUSE_LABEL },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "type" },
	{ 0 },
};

static const struct ddl_hcl_clause table_columns[] = {
	{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "column", .inner = table_column },
	{ 0 },
};

static const struct ddl_hcl_clause function[] = {
	DDL_CLAUSE_SQL("create"), DDL_CLAUSE_NOISE("or replace"), DDL_CLAUSE_SQL("function"), { .kind = DDL_CLAUSE_NAME }, ARGUMENTS,
	{ .kind = DDL_CLAUSE_BLOCK, .attribute = "return_table", .words = "returns table", .inner = table_columns, .flags = MAYBE },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "return_set", .words = "returns setof", .flags = MAYBE },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "return", .words = "returns", .flags = MAYBE },
	LANGUAGE,
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "volatility", .choices = "VOLATILE|STABLE|IMMUTABLE", .flags = ANY },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "leakproof", .choices = "TRUE=leakproof|FALSE=not leakproof", .flags = ANY },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "strict", .flags = ANY,
	  .choices = "TRUE=strict|TRUE=returns null on null input|FALSE=called on null input" },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "parallel", .words = "parallel", .choices = "SAFE|UNSAFE|RESTRICTED", .flags = ANY },
	SECURITY, BODY,
	{ 0 },
};

static const struct ddl_hcl_clause procedure[] = {
	DDL_CLAUSE_SQL("create"), DDL_CLAUSE_NOISE("or replace"), DDL_CLAUSE_SQL("procedure"), { .kind = DDL_CLAUSE_NAME }, ARGUMENTS,
	LANGUAGE, SECURITY, BODY,
	{ 0 },
};

static const struct ddl_hcl_clause aggregate[] = {
	DDL_CLAUSE_SQL("create"), DDL_CLAUSE_NOISE("or replace"), DDL_CLAUSE_SQL("aggregate"), { .kind = DDL_CLAUSE_NAME }, ARGUMENTS,
	DDL_CLAUSE_SQL("("),
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "state_func", .words = "sfunc =", .choices = "function",
	  .flags = ANY | DDL_CLAUSE_COMMA | DDL_CLAUSE_SERVER },
	{ .kind = DDL_CLAUSE_TYPE, .attribute = "state_type", .words = "stype =", .flags = ANY | DDL_CLAUSE_COMMA },
	{ .kind = DDL_CLAUSE_VALUE, .attribute = "initial_value", .words = "initcond =", .flags = ANY | DDL_CLAUSE_COMMA },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "parallel", .words = "parallel =", .choices = "SAFE|UNSAFE|RESTRICTED",
	  .flags = ANY | DDL_CLAUSE_COMMA },
	DDL_CLAUSE_SQL(")"),
	{ 0 },
};

/* Triggers */

static const struct ddl_hcl_clause referencing[] = {
	{ .kind = DDL_CLAUSE_WORD, .attribute = "old_table", .words = "old table as|old table", .flags = ANY },
	{ .kind = DDL_CLAUSE_WORD, .attribute = "new_table", .words = "new table as|new table", .flags = ANY },
	{ 0 },
};

static const struct ddl_hcl_clause execute[] = {
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "function", .choices = "function", .flags = DDL_CLAUSE_SERVER },
	{ .kind = DDL_CLAUSE_STRINGS, .attribute = "args", .words = "(", .behind = ")", .flags = DDL_CLAUSE_EMPTY },
	{ 0 },
};

static const struct ddl_hcl_clause trigger[] = {
	DDL_CLAUSE_SQL("create"), DDL_CLAUSE_NOISE("or replace"), DDL_CLAUSE_SQL("trigger"), { .kind = DDL_CLAUSE_NAME },
	DDL_CLAUSE_EVENTS("or"),
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "on", .words = "on", .choices = "table|view" },
	{ .kind = DDL_CLAUSE_BLOCK, .attribute = "referencing", .words = "referencing", .inner = referencing, .flags = MAYBE },
	DDL_CLAUSE_FOREACH("ROW=for each row|ROW=for row|STATEMENT=for each statement|STATEMENT=for statement", MAYBE),
	{ .kind = DDL_CLAUSE_PARENS, .attribute = "when", .words = "when", .flags = MAYBE },
	{ .kind = DDL_CLAUSE_BLOCK, .attribute = "execute", .words = "execute function|execute procedure", .inner = execute },
	{ 0 },
};

static const struct ddl_hcl_clause event_trigger[] = {
	DDL_CLAUSE_SQL("create event trigger"), { .kind = DDL_CLAUSE_NAME },
	{ .kind = DDL_CLAUSE_WORD, .attribute = "on", .words = "on",
	  .choices = "ddl_command_start|ddl_command_end|table_rewrite|sql_drop|login" },
	{ .kind = DDL_CLAUSE_STRINGS, .attribute = "tags", .words = "when tag in (", .behind = ")", .flags = MAYBE },
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "execute", .words = "execute function|execute procedure", .choices = "function" },
	DDL_CLAUSE_SQL("( )"),
	{ 0 },
};

static const struct ddl_hcl_clause policy[] = {
	DDL_CLAUSE_SQL("create policy"), { .kind = DDL_CLAUSE_NAME },
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "on", .words = "on", .choices = "table" },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "as", .words = "as", .choices = "PERMISSIVE|RESTRICTIVE", .flags = MAYBE },
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "for", .words = "for", .choices = "ALL|SELECT|INSERT|UPDATE|DELETE", .flags = MAYBE },
	{ .kind = DDL_CLAUSE_WORD_LIST, .attribute = "to", .words = "to", .choices = "PUBLIC|CURRENT_ROLE|CURRENT_USER|SESSION_USER",
	  .flags = MAYBE },
	{ .kind = DDL_CLAUSE_PARENS, .attribute = "using", .words = "using", .flags = MAYBE },
	{ .kind = DDL_CLAUSE_PARENS, .attribute = "check", .words = "with check", .flags = MAYBE },
	{ 0 },
};

static const struct ddl_hcl_clause extension[] = {
	DDL_CLAUSE_SQL("create extension"), DDL_CLAUSE_NOISE("if not exists"), { .kind = DDL_CLAUSE_NAME }, DDL_CLAUSE_NOISE("with"),
	{ .kind = DDL_CLAUSE_REFERENCE, .attribute = "schema", .words = "schema", .choices = "schema", .flags = ANY },
	{ .kind = DDL_CLAUSE_STRING, .attribute = "version", .words = "version", .flags = ANY },
	{ .kind = DDL_CLAUSE_WORDS, .words = "cascade", .flags = ANY },
	{ 0 },
};

#define CARRIED(block, kind) .type = (block), .object = DDL_OBJECT_##kind, .stmt = DDL_STMT_OPAQUE

const struct ddl_hcl_block_kind ddl_hcl_postgres_kinds[] = {
	{ CARRIED("extension", EXTENSION), .clauses = extension, .comment = "EXTENSION" },
	{ .type = "enum", .object = DDL_OBJECT_TYPE, .stmt = DDL_STMT_CREATE_TYPE,
	  .read = ddl_hcl_postgres_read_enum, .write = ddl_hcl_postgres_write_enum },
	{ CARRIED("domain", DOMAIN), .clauses = domain, .has_schema = true, .comment = "DOMAIN" },
	{ CARRIED("composite", TYPE), .clauses = composite, .has_schema = true, .comment = "TYPE" },
	{ CARRIED("range", TYPE), .clauses = range, .has_schema = true, .comment = "TYPE" },
	DDL_HCL_SEQUENCE,
	{ CARRIED("function", FUNCTION), .clauses = function, .has_schema = true, .comment = "FUNCTION" },
	{ CARRIED("procedure", PROCEDURE), .clauses = procedure, .has_schema = true, .comment = "PROCEDURE" },
	{ CARRIED("aggregate", AGGREGATE), .clauses = aggregate, .has_schema = true, .comment = "AGGREGATE" },
	{ CARRIED("view", VIEW), .clauses = view, .has_schema = true, .after_tables = true, .comment = "VIEW" },
	{ CARRIED("materialized", MATERIALIZED_VIEW), .clauses = materialized, .has_schema = true, .after_tables = true,
	  .has_indexes = true, .comment = "MATERIALIZED VIEW" },
	{ CARRIED("trigger", TRIGGER), .clauses = trigger, .after_tables = true, .comment = "TRIGGER" },
	{ CARRIED("event_trigger", EVENT), .clauses = event_trigger, .after_tables = true, .comment = "EVENT TRIGGER" },
	{ CARRIED("policy", POLICY), .clauses = policy, .after_tables = true, .comment = "POLICY" },
	{ 0 },
};
