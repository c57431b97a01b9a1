/* schema_put.c - blocks of HCL put together to statements that are carried verbatim. */
#include <string.h>

#include "base/ascii.h"
#include "config/schema_clause.h"

static void put_words(struct ddl_reader *r, const char *words, size_t len)
{
	for (size_t i = 0; i < len; i++)
		ddl_buf_putc(&r->sql, ddl_ascii_upper(words[i]));
}

/* The first of "a b|c d", with blanks around it. */
static void put_first(struct ddl_reader *r, const char *words)
{
	if (r->sql.len && !strchr("( \n", r->sql.bytes[r->sql.len - 1]))
		ddl_reader_put(r, " ");
	if (!words)
		return;
	put_words(r, words, strcspn(words, "|"));
	ddl_reader_put(r, " ");
}

static bool is_choice(const char *choice, const char *value)
{
	size_t n = strcspn(choice, "=|");

	if (strlen(value) != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (ddl_ascii_upper(value[i]) != (choice[i] == ' ' ? '_' : ddl_ascii_upper(choice[i])))
			return false;
	return true;
}

static void refuse_choice(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	struct ddl_buf all = { 0 };

	for (const char *choice = c->choices; *choice; choice += strspn(choice, "|")) {
		ddl_buf_puts(&all, all.len ? ", " : "");
		for (size_t n = strcspn(choice, "=|"); n; n--, choice++)
			ddl_buf_putc(&all, *choice == ' ' ? '_' : ddl_ascii_upper(*choice));
		choice += strcspn(choice, "|");
	}
	ddl_reader_fail(r, ddl_reader_head(b), ddl_format(&r->session->arena, "\"%s\" is one of %s", c->attribute, ddl_buf_str(&all)));
	ddl_buf_release(&all);
}

static void put_choice(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	const char *value = ddl_reader_get_text(r, b, c->attribute), *choice = c->choices;

	if (!value && c->alias)
		value = ddl_reader_get_text(r, b, c->alias);
	if (!value && !(c->flags & DDL_CLAUSE_USUAL))
		return;
	while (value && *choice && !is_choice(choice, value)) {
		choice += strcspn(choice, "|");
		choice += *choice == '|';
	}
	if (!*choice && ddl_ascii_equal(value, "false"))
		return;
	if (!*choice) {
		refuse_choice(r, c, b);
		return;
	}
	put_first(r, c->words);
	if (choice[strcspn(choice, "=|")] == '=')
		choice += strcspn(choice, "=|") + 1;
	put_words(r, choice, strcspn(choice, "|"));
}

static void put_lower(struct ddl_reader *r, const char *words, size_t len)
{
	for (size_t i = 0; i < len; i++)
		ddl_buf_putc(&r->sql, ddl_ascii_lower(words[i]));
}

static void put_word(struct ddl_reader *r, const struct ddl_hcl_clause *c, const char *text)
{
	const char *choice = c->choices;

	while (choice && *choice && text && !is_choice(choice, text)) {
		choice += strcspn(choice, "|");
		choice += *choice == '|';
	}
	if (!text)
		return;
	if (choice && *choice)
		put_lower(r, choice, strcspn(choice, "|"));
	else if (c->flags & DDL_CLAUSE_QUOTED)
		ddl_reader_put_name(r, text);
	else
		ddl_reader_put_plain(r, text);
}

static void put_one(struct ddl_reader *r, const struct ddl_hcl_clause *c, const struct ddl_hcl_value *v)
{
	if (c->kind == DDL_CLAUSE_WORD_LIST && (v->type == DDL_HCL_V_STRING || (v->type == DDL_HCL_V_WORD && !v->of && !v->called)))
		put_word(r, c, v->text.text);
	else
		ddl_reader_put_argument(r, v);
}

static void put_list(struct ddl_reader *r, const struct ddl_hcl_clause *c, const struct ddl_hcl_value *v)
{
	if (v->type != DDL_HCL_V_LIST || !v->n) {
		ddl_reader_fail(r, v->at, ddl_format(&r->session->arena, "\"%s\" is to be a list", c->attribute));
		return;
	}
	for (size_t i = 0; i < v->n; i++) {
		ddl_reader_put(r, i ? ", " : "");
		if (c->kind == DDL_CLAUSE_COLUMNS)
			ddl_reader_put_name(r, ddl_reader_column_name(r, v->items[i]));
		else
			put_one(r, c, v->items[i]);
	}
}

/* sql(): of the server itself. */
static void put_reference(struct ddl_reader *r, const struct ddl_hcl_clause *c, const struct ddl_hcl_value *v)
{
	if (v->type == DDL_HCL_V_WORD && v->called && ddl_hcl_text_is(v->text, "sql") && v->n == 1 && v->items[0]->text.text)
		ddl_reader_put(r, v->items[0]->text.text);
	else
		ddl_reader_put(r, ddl_reader_reference(r, v, c->choices));
}

static void put_block(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	unsigned n = 0;

	if (!ddl_reader_sub(b, c->attribute, NULL) && !(c->flags & DDL_CLAUSE_EMPTY))
		return;
	put_first(r, c->words);
	ddl_reader_put(r, c->flags & DDL_CLAUSE_OPEN || c->kind == DDL_CLAUSE_BLOCK ? "" : "(");
	DDL_EACH_SUB(inner, b, c->attribute) {
		ddl_reader_put(r, !n ? "" : c->flags & DDL_CLAUSE_OPEN ? " " : ", ");
		if (n++ && c->kind == DDL_CLAUSE_BLOCK)
			ddl_reader_fail(r, inner->type_at, ddl_format(&r->session->arena, "there is a second \"%s\"", c->attribute));
		ddl_reader_clauses(r, c->inner, inner);
	}
	ddl_reader_put(r, c->flags & DDL_CLAUSE_OPEN || c->kind == DDL_CLAUSE_BLOCK ? "" : ")");
}

static void put_text(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	const char *text = ddl_reader_get_text(r, b, c->attribute);
	size_t n = text ? strlen(text) : 0;

	while (n && ddl_ascii_space(text[n - 1]))
		n--;
	if (n && text[n - 1] == ';' && c->kind == DDL_CLAUSE_TEXT)
		n--;
	ddl_buf_add(&r->sql, text, n);
}

static void put_attribute_value(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b,
				const struct ddl_hcl_value *v)
{
	const char *text;

	switch (c->kind) {
	case DDL_CLAUSE_WORD_LIST:
	case DDL_CLAUSE_STRINGS:
	case DDL_CLAUSE_COLUMNS: put_list(r, c, v); break;
	case DDL_CLAUSE_TYPE: ddl_reader_put_type(r, v); break;
	case DDL_CLAUSE_STRING: ddl_reader_put_argument(r, v); break;
	case DDL_CLAUSE_VALUE: ddl_reader_put_value(r, v); break;
	case DDL_CLAUSE_REFERENCE: put_reference(r, c, v); break;
	case DDL_CLAUSE_TEXT: put_text(r, c, b); break;
	case DDL_CLAUSE_PARENS:
		ddl_reader_put(r, "(");
		put_text(r, c, b);
		ddl_reader_put(r, ")");
		break;
	case DDL_CLAUSE_WORD:
		put_word(r, c, ddl_reader_get_text(r, b, c->attribute));
		break;
	default:
		text = ddl_reader_get_text(r, b, c->attribute);
		ddl_reader_put(r, text ? text : "");
		break;
	}
}

static void put_attribute(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *v = ddl_reader_get(r, b, c->attribute);

	if (!v && (c->flags & DDL_CLAUSE_NEEDED || !(c->flags & (DDL_CLAUSE_OPTIONAL | DDL_CLAUSE_ANY_ORDER | DDL_CLAUSE_EMPTY))))
		ddl_reader_need(r, b, c->attribute);
	if (!v && !(c->flags & DDL_CLAUSE_EMPTY))
		return;
	put_first(r, c->words);
	if (v)
		put_attribute_value(r, c, b, v);
	ddl_reader_put(r, c->behind ? c->behind : "");
}

static void put_clause(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	switch (c->kind) {
	case DDL_CLAUSE_WORDS:
		if (!(c->flags & (DDL_CLAUSE_OPTIONAL | DDL_CLAUSE_ANY_ORDER)))
			put_first(r, c->words);
		break;
	case DDL_CLAUSE_NAME:
		put_first(r, c->words);
		ddl_reader_put(r, r->table);
		break;
	case DDL_CLAUSE_LABEL:
		if (ddl_reader_label(b, 0)) {
			put_first(r, c->words);
			ddl_reader_put_name(r, ddl_reader_label(b, 0));
		} else if (!(c->flags & DDL_CLAUSE_OPTIONAL)) {
			ddl_reader_fail(r, b->type_at, ddl_format(&r->session->arena, "a %s has a name", b->type.text));
		}
		break;
	case DDL_CLAUSE_CHOICE: put_choice(r, c, b); break;
	case DDL_CLAUSE_BLOCKS:
	case DDL_CLAUSE_BLOCK: put_block(r, c, b); break;
	case DDL_CLAUSE_CUSTOM: c->put(r, c, b); break;
	default: put_attribute(r, c, b); break;
	}
}

void ddl_reader_clauses(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	bool comma = false;

	for (; c->kind; c++) {
		size_t start = r->sql.len, before;

		if (comma && c->flags & DDL_CLAUSE_COMMA)
			ddl_reader_put(r, ",");
		put_first(r, NULL);
		before = r->sql.len;
		put_clause(r, c, b);
		if (r->sql.len == before)
			r->sql.len = start;
		comma = c->flags & DDL_CLAUSE_COMMA && (comma || r->sql.len > start);
	}
}

static void set_bare_name(struct ddl_reader *r, const char *schema, const char *name)
{
	size_t start = r->sql.len;

	if (schema) {
		ddl_reader_put_plain(r, schema);
		ddl_reader_put(r, ".");
	}
	ddl_reader_put_plain(r, name);
	r->table_name = ddl_reader_qname(r, schema, name);
	r->bare_name = ddl_memdup(&r->session->arena, ddl_buf_str(&r->sql) + start, r->sql.len - start);
	r->sql.len = start;
}

static const char *own_schema(struct ddl_reader *r, const struct ddl_hcl_block_kind *k, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *of = k->schema_of ? ddl_reader_get(r, b, k->schema_of) : NULL;
	struct ddl_hcl_block *other = of ? ddl_reader_block_of(r, of) : NULL;

	if (k->has_schema)
		return ddl_reader_schema_name(r, b);
	return other ? ddl_reader_schema_name(r, other) : NULL;
}

/* Another schema's name is set before the block's own. */
static const char *own_name(struct ddl_reader *r, const struct ddl_hcl_block_kind *k, struct ddl_hcl_block *b)
{
	const char *name = ddl_reader_get_text(r, b, "name"), *schema = own_schema(r, k, b);

	if (!name)
		name = ddl_reader_label(b, 0);
	if (!name)
		ddl_reader_fail(r, ddl_reader_head(b), ddl_format(&r->session->arena, "a %s has a name", b->type.text));
	set_bare_name(r, schema, name ? name : "");
	return ddl_reader_qualified(r, schema, name ? name : "");
}

/* COMMENT ON TRIGGER t ON a, COMMENT ON FUNCTION f(int). */
static void put_comments(struct ddl_reader *r, const struct ddl_hcl_block_kind *k, struct ddl_hcl_block *b)
{
	const char *what = r->signature ? r->signature : r->bare_name;
	struct ddl_hcl_value *on = ddl_object_scope(k->object) == DDL_SCOPE_TRIGGER ? ddl_reader_get(r, b, "on") : NULL;

	if (on)
		what = ddl_format(&r->session->arena, "%s ON %s", what, ddl_reader_reference(r, on, "table|view"));
	ddl_reader_comment_on(r, k->comment, what, b);
	if (ddl_object_scope(k->object) == DDL_SCOPE_RELATION)
		DDL_EACH_SUB(c, b, "column")
			ddl_reader_comment_on(r, "COLUMN", ddl_format(&r->session->arena, "%s.%s", r->table,
				ddl_reader_qualified(r, NULL, ddl_reader_label(c, 0) ? ddl_reader_label(c, 0) : "")), c);
}

void ddl_reader_object(struct ddl_reader *r, const struct ddl_hcl_block_kind *k, struct ddl_hcl_block *b)
{
	struct ddl_opaque opaque = { .name = { .catalog = NULL } };
	struct ddl_stmt stmt = { .kind = DDL_STMT_OPAQUE, .flags = DDL_STMT_CREATES, .object = (uint8_t)k->object, .u.opaque = &opaque };

	bool failed = r->failed;

	/* Mistakes of other blocks do not hide those of this one. */
	r->failed = false;
	r->signature = NULL;
	r->table = own_name(r, k, b);
	ddl_reader_clauses(r, k->clauses, b);
	if (r->emit.rules->end)
		r->emit.rules->end(&r->emit, &stmt, 0);
	else
		ddl_reader_put(r, ";\n");
	if (k->has_indexes)
		DDL_EACH_SUB(i, b, "index") {
			ddl_reader_put_index(r, i);
			ddl_reader_put(r, ";\n");
			ddl_reader_comment_index(r, i);
		}
	if (k->comment)
		put_comments(r, k, b);
	ddl_reader_finish(r, b, r->texts);
	if (!r->failed)
		ddl_reader_refuse_unused(r, b);
	r->failed |= failed;
}
