/*
 * sqlite_query.c - the columns of CREATE TABLE ... AS SELECT, where the query is plain enough to tell.
 *
 * SQLite keeps names and affinities alone ("CREATE TABLE", 2.1): a column of the query has the type name of its
 * affinity, an expression none. A query over one table, of columns and named expressions, is read here; of any
 * other the table stays what it was written as.
 */
#include "normalize/sqlite_query.h"

#include <string.h>

#include "base/ascii.h"
#include "parser/build.h"

enum { MAX_TOKENS = 4096 };

struct query {
	struct ddl_schema *s;
	struct ddl_table *table;
	struct ddl_parse p;          /* its tokens are the query's */
	const struct ddl_table *source; /* NULL: no FROM */
	struct ddl_ident name, alias;
};

static bool read_tokens(struct query *q, const char *text)
{
	struct ddl_lexer *l = &q->p.lexer;
	struct ddl_token *t;

	l->p = &q->p;
	l->text = l->cur = text;
	l->lim = text + strlen(text);
	do {
		if (q->p.ntokens + 1 >= MAX_TOKENS)
			return false;
		t = &q->p.tokens[q->p.ntokens];
		if (q->s->dialect->scan(l, t) != DDL_SCAN_OK)
			return false;
		q->p.ntokens += t->code != 0;
	} while (t->code);
	return true;
}

static bool is_word(const struct query *q, uint32_t i, const char *word)
{
	return ddl_parse_is(&q->p, i, word);
}

static bool is_name(const struct query *q, uint32_t i)
{
	const struct ddl_token *t = &q->p.tokens[i];
	const struct ddl_keyword *k;

	if (i >= q->p.ntokens || !t->atom)
		return false;
	if (t->flags & DDL_TOK_QUOTED)
		return true;
	if (!(t->flags & DDL_TOK_KEYWORD))
		return t->code == DDL_T_IDENT;
	k = ddl_parse_keyword(&q->p, ddl_atom_lower(&q->s->session->atoms, t->atom));
	return k && !ddl_keyword_reserved(&q->p, k);
}

static struct ddl_ident name_at(struct query *q, uint32_t i)
{
	return ddl_build_ident(&q->p, &q->p.tokens[i]);
}

/* First token from i on, outside of parentheses, that is one of the words or a comma; ntokens: none. */
static uint32_t find(const struct query *q, uint32_t i, const char *const *words)
{
	for (uint32_t depth = 0; i < q->p.ntokens; i++) {
		int code = q->p.tokens[i].code;

		depth += code == '(';
		depth -= code == ')' && depth;
		if (depth)
			continue;
		if (code == ',')
			return i;
		for (const char *const *w = words; *w; w++)
			if (is_word(q, i, *w))
				return i;
	}
	return i;
}

/* FROM [schema.]table [[AS] alias], then nothing that brings another table. */
static bool read_from(struct query *q, uint32_t i)
{
	static const char *const behind[] = { "where", "order", "group", "limit", NULL };
	static const char *const further[] = {
		"union", "intersect", "except", "join", "left", "inner", "cross", "natural", NULL
	};
	struct ddl_qname name = { 0 };

	for (uint32_t n = find(q, i, further); n < q->p.ntokens; n = find(q, n + 1, further))
		if (q->p.tokens[n].code != ',')
			return false;
	if (!is_name(q, i) || q->p.tokens[find(q, i, behind)].code == ',')
		return false;
	if (q->p.tokens[i + 1].code == '.' && is_name(q, i + 2)) {
		name.schema = name_at(q, i);
		i += 2;
	}
	name.name = q->name = q->alias = name_at(q, i++);
	ddl_resolve(q->s, &name);
	q->source = ddl_find_table(q->s, &name);
	i += is_word(q, i, "as");
	if (is_name(q, i) && find(q, i, behind) != i)
		q->alias = name_at(q, i++);
	return q->source && !q->source->query && (i == q->p.ntokens || find(q, i, behind) == i);
}

/* "Datatypes In SQLite", 3.1, and the names that CREATE TABLE ... AS writes for what comes out. */
static const char *affinity(const struct query *q, const struct ddl_type *t)
{
	static const struct {
		const char *part, *name;
	} rules[] = {
		{ "int", "INT" }, { "char", "TEXT" }, { "clob", "TEXT" }, { "text", "TEXT" }, { "blob", "" },
		{ "real", "REAL" }, { "floa", "REAL" }, { "doub", "REAL" },
	};

	if (!t)
		return "";
	for (size_t i = 0; i < DDL_COUNT(rules); i++)
		for (const char *c = ddl_text(q->s->session, t->name); *c; c++)
			if (ddl_ascii_equal_n(c, rules[i].part, strlen(rules[i].part)))
				return rules[i].name;
	return "NUM";
}

static bool add_column(struct query *q, struct ddl_list *columns, struct ddl_ident name, const char *type)
{
	struct ddl_column *c = DDL_NEW(&q->s->session->arena, struct ddl_column);

	DDL_EACH(struct ddl_column, other, columns)
		if (other->name.key == name.key)
			return false;
	c->name = name;
	c->name.at = DDL_SPAN_NONE;
	c->null = DDL_NULL_YES;
	c->because = q->table->node.at;
	if (*type) {
		c->type = ddl_type_name(&q->p, type, DDL_SPAN_NONE);
		c->type->spelling = c->type->name;
		c->type->name = ddl_atom_lower(&q->s->session->atoms, c->type->name);
	}
	ddl_list_add(columns, c);
	return true;
}

static bool add_all(struct query *q, struct ddl_list *columns)
{
	if (!q->source)
		return false;
	DDL_EACH(struct ddl_column, c, &q->source->columns)
		if (!add_column(q, columns, c->name, affinity(q, c->type)))
			return false;
	return true;
}

static bool add_named(struct query *q, struct ddl_list *columns, uint32_t i, const struct ddl_ident *as)
{
	const struct ddl_column *c = q->source ? ddl_find_column(q->source, name_at(q, i).key) : NULL;

	return c && add_column(q, columns, as ? *as : c->name, affinity(q, c->type));
}

static bool own_qualifier(struct query *q, uint32_t i)
{
	return is_name(q, i) && name_at(q, i).key == q->alias.key && q->p.tokens[i + 1].code == '.';
}

/* What is behind an operand without AS is its new name. */
static bool ends_operand(const struct query *q, uint32_t i)
{
	int code = q->p.tokens[i].code;

	return is_name(q, i) || code == ')' || code == DDL_T_NUMBER || code == DDL_T_STRING ||
	       code == DDL_T_BITS;
}

static bool read_item(struct query *q, struct ddl_list *columns, uint32_t i, uint32_t end)
{
	struct ddl_ident as = { 0 };

	if (end - i == 1 && q->p.tokens[i].code == '*')
		return add_all(q, columns);
	if (end - i == 3 && own_qualifier(q, i) && q->p.tokens[i + 2].code == '*')
		return add_all(q, columns);
	if (end - i > 1 && is_name(q, end - 1) && (is_word(q, end - 2, "as") || ends_operand(q, end - 2))) {
		as = name_at(q, end - 1);
		end -= is_word(q, end - 2, "as") ? 2 : 1;
	}
	if (end - i == 3 && own_qualifier(q, i) && is_name(q, i + 2))
		return add_named(q, columns, i + 2, as.name ? &as : NULL);
	if (end - i == 1 && is_name(q, i) && q->p.tokens[i].code != DDL_T_STRING)
		return add_named(q, columns, i, as.name ? &as : NULL);
	if (!as.name || q->p.tokens[i].code == '(' || is_word(q, i, "cast") || is_word(q, i, "case"))
		return false;
	return add_column(q, columns, as, "");
}

static bool read_query(struct query *q, struct ddl_list *columns)
{
	static const char *const from[] = { "from", "union", "intersect", "except", "where", NULL };
	uint32_t i = 1, end;

	if (!is_word(q, 0, "select"))
		return false;
	i += is_word(q, i, "distinct") || is_word(q, i, "all");
	for (end = find(q, i, from); q->p.tokens[end].code == ','; end = find(q, end + 1, from))
		;
	if (end < q->p.ntokens && (!is_word(q, end, "from") || !read_from(q, end + 1)))
		return false;
	while (i <= end) {
		uint32_t next = find(q, i, from);

		if (next == i || !read_item(q, columns, i, next))
			return false;
		i = next + 1;
	}
	return true;
}

void ddl_sqlite_query_columns(struct ddl_schema *s, struct ddl_table *t)
{
	struct query q = { .s = s, .table = t };
	struct ddl_list columns = { 0 };

	ddl_parse_init(&q.p, s->session, s->dialect, s->version);
	q.p.tokens = ddl_xrealloc(q.p.tokens, MAX_TOKENS, sizeof(*q.p.tokens));
	if (read_tokens(&q, ddl_text(s->session, t->query->text)) && read_query(&q, &columns)) {
		t->columns = columns;
		t->query = NULL;
	}
	ddl_parse_release(&q.p);
}
