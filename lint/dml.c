/*
 * dml.c - INSERT ... SELECT and UPDATE, as far as a look at their tokens tells.
 *
 * Statements on rows have no tree. What is not of a form known here tells
 * nothing, and the finding stays.
 */
#include <stdlib.h>
#include <string.h>

#include "lint/engine.h"

static const struct ddl_token *token(const struct ddl_lint_run *r, uint32_t i)
{
	return &r->parse.tokens[i];
}

static bool is(const struct ddl_lint_run *r, uint32_t i, const char *word)
{
	return ddl_parse_is(&r->parse, i, word);
}

static bool is_code(const struct ddl_lint_run *r, uint32_t i, int code)
{
	return i < r->parse.ntokens && token(r, i)->code == code;
}

static bool is_name(const struct ddl_lint_run *r, uint32_t i)
{
	const struct ddl_token *t = token(r, i);

	return i < r->parse.ntokens && t->atom && (t->code == DDL_T_IDENT || t->flags & DDL_TOK_KEYWORD);
}

static ddl_atom column_key(struct ddl_lint_run *r, uint32_t i)
{
	const struct ddl_token *t = token(r, i);

	return r->parse.dialect->fold(&r->parse, t->atom, t->flags & DDL_TOK_QUOTED);
}

static struct ddl_ident table_ident(struct ddl_lint_run *r, uint32_t i)
{
	const struct ddl_token *t = token(r, i);
	struct ddl_ident id = { .name = t->atom, .quoted = t->flags & DDL_TOK_QUOTED };

	id.key = r->parse.dialect->fold_table(&r->parse, t->atom, id.quoted);
	return id;
}

struct ddl_table *ddl_lint_read_table(struct ddl_lint_run *r, uint32_t *i)
{
	struct ddl_qname name = { 0 };

	if (!is_name(r, *i))
		return NULL;
	name.name = table_ident(r, (*i)++);
	while (is_code(r, *i, '.') && is_name(r, *i + 1)) {
		name.schema = name.name;
		name.name = table_ident(r, *i + 1);
		*i += 2;
	}
	if (!name.schema.name && r->facts->temporary) {
		struct ddl_qname temporary = { ddl_made_ident(r->schema, r->facts->temporary), name.name, NULL };
		struct ddl_table *t = ddl_find_table(r->schema, &temporary);

		if (t)
			return t;
	}
	ddl_resolve(r->schema, &name);
	return ddl_find_table(r->schema, &name);
}

/* First token from i on, outside of parentheses, that is one of the words ; ntokens: none. */
static uint32_t find_word(const struct ddl_lint_run *r, uint32_t i, const char *const *words, size_t nwords)
{
	uint32_t depth = 0;

	for (; i < r->parse.ntokens; i++) {
		if (is_code(r, i, '('))
			depth++;
		else if (is_code(r, i, ')') && depth)
			depth--;
		for (size_t w = 0; !depth && w < nwords; w++)
			if (is(r, i, words[w]))
				return i;
	}
	return i;
}

/* End of the item of a list that starts at i: a comma or `end`. */
static uint32_t item_end(const struct ddl_lint_run *r, uint32_t i, uint32_t end)
{
	uint32_t depth = 0;

	for (; i < end; i++) {
		if (is_code(r, i, '('))
			depth++;
		else if (is_code(r, i, ')') && depth)
			depth--;
		else if (is_code(r, i, ',') && !depth)
			break;
	}
	return i;
}

/* The column that tokens [from, to) are: c, t.c, c AS x, c x; 0: something else. */
static ddl_atom plain_column(struct ddl_lint_run *r, uint32_t from, uint32_t to)
{
	uint32_t i = from;

	if (to - from >= 3 && is(r, to - 2, "as"))
		to -= 2;
	while (i + 2 < to && is_name(r, i) && is_code(r, i + 1, '.'))
		i += 2;
	if (!is_name(r, i) || is(r, i, "null") || (i + 1 != to && (i + 2 != to || !is_name(r, i + 1))))
		return 0;
	return column_key(r, i);
}

/* Nobody gives values to generated columns: they are not among those that INSERT without a list means. */
static uint32_t read_targets(struct ddl_lint_run *r, struct ddl_lint_copy *c, uint32_t i)
{
	uint32_t n = 0;

	if (!is_code(r, i, '(') || !is_name(r, i + 1)) {
		c->columns = DDL_NEW_ARRAY(&r->session->arena, c->to->columns.count + 1, ddl_atom);
		DDL_EACH(struct ddl_column, column, &c->to->columns)
			if (!column->generated)
				c->columns[n++] = column->name.key;
		c->ncolumns = n;
		return i;
	}
	for (uint32_t k = i; k < r->parse.ntokens && !is_code(r, k, ')'); k++)
		n += is_name(r, k);
	c->columns = DDL_NEW_ARRAY(&r->session->arena, n + 1, ddl_atom);
	for (; i < r->parse.ntokens && !is_code(r, i, ')'); i++)
		if (is_name(r, i))
			c->columns[c->ncolumns++] = column_key(r, i);
	return i + 1;
}

static void add_source(struct ddl_lint_copy *c, uint32_t *n, ddl_atom key)
{
	if (*n < c->ncolumns)
		c->sources[*n] = key;
	++*n;
}

/* *, t.* */
static bool is_star(const struct ddl_lint_run *r, uint32_t i, uint32_t stop)
{
	return stop > i && is_code(r, stop - 1, '*') && (stop == i + 1 || is_code(r, stop - 2, '.'));
}

/* "x" that is no column of the only table there: SQLite takes it for the string 'x'. */
static void check_source(struct ddl_lint_run *r, const struct ddl_lint_copy *c, uint32_t i, uint32_t stop)
{
	size_t len;
	const char *text = ddl_span_text(&r->session->sources, ddl_token_span(token(r, i)), &len);

	if (stop == i + 1 && len && *text == '"' && c->from && !ddl_find_column(c->from, column_key(r, i)))
		ddl_lint_add(r, DDL_LINT_LT212, "\"%s\" is no column of \"%s\", and so a string in every row",
			     ddl_lint_text(r, token(r, i)->atom), ddl_lint_text(r, c->from->name.name.name));
}

/* c->from NULL: what * means is not known. */
static void read_sources(struct ddl_lint_run *r, struct ddl_lint_copy *c, uint32_t i, uint32_t end)
{
	uint32_t n = 0;

	c->sources = DDL_NEW_ARRAY(&r->session->arena, c->ncolumns + 1, ddl_atom);
	i += is(r, i, "all") || is(r, i, "distinct");
	for (; i < end; i++) {
		uint32_t stop = item_end(r, i, end);

		if (!is_star(r, i, stop))
			add_source(c, &n, plain_column(r, i, stop));
		else if (c->from)
			DDL_EACH(struct ddl_column, column, &c->from->columns)
				add_source(c, &n, column->name.key);
		else
			n = UINT32_MAX / 2;
		check_source(r, c, i, stop);
		i = stop;
	}
	if (n != c->ncolumns)
		c->ncolumns = 0;
}

static void add_copy(struct ddl_lint_run *r, struct ddl_lint_copy *c)
{
	if (r->ncopies == r->capcopies) {
		r->capcopies = r->capcopies ? r->capcopies * 2 : 16;
		r->copy_list = ddl_xrealloc(r->copy_list, r->capcopies, sizeof(*r->copy_list));
	}
	r->copy_list[r->ncopies++] = c;
	ddl_set_put(&r->copies, ddl_set_key(c->from), r->ncopies);
}

/*
 * Column x gets the values of y, though both tables have both: who copies under another name has a column on one side
 * only.
 */
static void mixed(struct ddl_lint_run *r, const struct ddl_lint_copy *c)
{
	for (uint32_t i = 0; i < c->ncolumns; i++) {
		const struct ddl_column *to, *from;

		if (!c->sources[i] || c->sources[i] == c->columns[i])
			continue;
		to = ddl_find_column(c->to, c->columns[i]);
		from = ddl_find_column(c->from, c->sources[i]);
		if (!to || !from || !ddl_find_column(c->from, c->columns[i]) || !ddl_find_column(c->to, c->sources[i]))
			continue;
		ddl_lint_add(r, DDL_LINT_DS201, "Column \"%s\" of table \"%s\" gets the values of \"%s\"",
			     ddl_lint_text(r, to->name.name), ddl_lint_text(r, c->to->name.name.name),
			     ddl_lint_text(r, from->name.name));
		return;
	}
}

/* Does FROM stand before one table only? i is behind it. */
static bool is_alone(const struct ddl_lint_run *r, uint32_t i)
{
	static const char *const more[] = { "join" };

	return item_end(r, i, r->parse.ntokens) == r->parse.ntokens &&
	       find_word(r, i, more, DDL_COUNT(more)) == r->parse.ntokens;
}

static struct ddl_lint_copy *new_copy(struct ddl_lint_run *r, struct ddl_stmt *stmt, const struct ddl_table *to)
{
	struct ddl_lint_copy *c = DDL_NEW(&r->session->arena, struct ddl_lint_copy);

	c->to = to;
	c->stmt = stmt;
	return c;
}

/* What else the query reads: joined, or in a query inside. Which of its columns go where is not known. */
static void note_sources(struct ddl_lint_run *r, const struct ddl_lint_copy *c)
{
	for (uint32_t i = 0; i < r->parse.ntokens; i++) {
		struct ddl_lint_copy *other;
		struct ddl_table *t;
		uint32_t at = i + 1;

		if (!is(r, i, "from") && !is(r, i, "join") && !is_code(r, i, ','))
			continue;
		t = ddl_lint_read_table(r, &at);
		if (!t || t == c->from || ddl_lint_new_table(r, t) || ddl_set_get(&r->copies, ddl_set_key(t)))
			continue;
		other = new_copy(r, c->stmt, c->to);
		other->from = t;
		add_copy(r, other);
	}
}

/* SELECT at i - 1 ... FROM; c has its target. */
static void read_query(struct ddl_lint_run *r, struct ddl_lint_copy *c, uint32_t targets, uint32_t i)
{
	static const char *const from[] = { "from" };
	uint32_t end = find_word(r, i, from, DDL_COUNT(from)), behind = end + 1;
	struct ddl_table *source;

	if (end + 1 >= r->parse.ntokens)
		return;
	source = ddl_lint_read_table(r, &behind);
	c->from = source && is_alone(r, behind) ? source : NULL;
	read_targets(r, c, targets);
	read_sources(r, c, i, end);
	note_sources(r, c);
	if (!source)
		return;
	c->from = source;
	mixed(r, c);
	if (ddl_lint_new_table(r, source))
		ddl_lint_brought_back(r, c);
	else
		add_copy(r, c);
}

void ddl_lint_insert(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	static const char *const into[] = { "into" };
	static const char *const select[] = { "select" };
	struct ddl_table *to;
	uint32_t i;

	ddl_parse_tokens(&r->parse, stmt->node.at);
	i = find_word(r, 0, into, DDL_COUNT(into)) + 1;
	to = i < r->parse.ntokens ? ddl_lint_read_table(r, &i) : NULL;
	if (!to || !ddl_lint_new_table(r, to))
		return;
	read_query(r, new_copy(r, stmt, to), i, find_word(r, i, select, DDL_COUNT(select)) + 1);
}

/* CREATE TABLE b AS SELECT ... FROM t: b is there, with its columns. */
void ddl_lint_create_as(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	static const char *const select[] = { "select" };
	struct ddl_qname name = stmt->u.table->name;
	struct ddl_table *to;
	uint32_t i;

	ddl_resolve(r->schema, &name);
	to = ddl_find_table(r->schema, &name);
	ddl_parse_tokens(&r->parse, stmt->node.at);
	i = find_word(r, 0, select, DDL_COUNT(select)) + 1;
	if (to && i < r->parse.ntokens)
		read_query(r, new_copy(r, stmt, to), r->parse.ntokens, i);
}

/* Is "c IS NULL" all of the condition, or one of those that OR joins? */
static bool takes_nulls(struct ddl_lint_run *r, uint32_t where, ddl_atom key)
{
	uint32_t depth = 0, n = r->parse.ntokens;

	for (uint32_t i = where; i < n; i++) {
		uint32_t c = i + 1;

		depth += is_code(r, i, '(');
		depth -= is_code(r, i, ')') && depth;
		if (depth || !(i == where || is(r, i, "or")))
			continue;
		while (is_name(r, c) && is_code(r, c + 1, '.'))
			c += 2;
		if (is_name(r, c) && column_key(r, c) == key && is(r, c + 1, "is") && is(r, c + 2, "null") &&
		    (c + 3 >= n || is(r, c + 3, "or") || is_code(r, c + 3, ';')))
			return true;
	}
	return false;
}

/* A value that may be NULL itself fills nothing. */
static bool may_be_null(struct ddl_lint_run *r, const struct ddl_table *t, uint32_t from, uint32_t to)
{
	ddl_atom key = plain_column(r, from, to);
	const struct ddl_column *c = key ? ddl_find_column(t, key) : NULL;

	if (from >= to || is(r, from, "null"))
		return true;
	return c && c->null != DDL_NULL_NO && !ddl_set_get(&r->filled, ddl_set_key(c));
}

static void read_assignment(struct ddl_lint_run *r, const struct ddl_table *t, uint32_t from, uint32_t to,
			    uint32_t where)
{
	struct ddl_column *c;

	while (from + 2 < to && is_name(r, from) && is_code(r, from + 1, '.'))
		from += 2;
	if (!is_name(r, from) || !is_code(r, from + 1, '='))
		return;
	c = ddl_find_column(t, column_key(r, from));
	if (!c || may_be_null(r, t, from + 2, to))
		return;
	if (where >= r->parse.ntokens || takes_nulls(r, where, c->name.key))
		ddl_set_put(&r->filled, ddl_set_key(c), DDL_FILLED_BY_UPDATE);
}

void ddl_lint_update(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	static const char *const set[] = { "set" }, *const where[] = { "where" };
	/* Not all rows, or which is hard to tell. */
	static const char *const part[] = { "from", "limit", "top", "order", "join" };
	struct ddl_table *t;
	uint32_t i = 1, list, end;

	ddl_parse_tokens(&r->parse, stmt->node.at);
	while (is(r, i, "only") || is(r, i, "low_priority") || is(r, i, "ignore"))
		i++;
	t = ddl_lint_read_table(r, &i);
	list = find_word(r, i, set, 1) + 1;
	if (!t || list >= r->parse.ntokens || find_word(r, 0, part, DDL_COUNT(part)) < r->parse.ntokens)
		return;
	end = find_word(r, list, where, 1);
	for (i = list; i < end; i++) {
		uint32_t stop = item_end(r, i, end);

		if (is_code(r, stop - 1, ';'))
			stop--;
		read_assignment(r, t, i, stop, end);
		i = stop;
	}
}

/* DELETE FROM t: with anything behind it, some rows are meant. TRUNCATE a, b takes all, whatever it says. */
void ddl_lint_delete(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	uint32_t i = 0;
	bool all;

	ddl_parse_tokens(&r->parse, stmt->node.at);
	all = is(r, 0, "truncate");
	do {
		struct ddl_table *t;

		i++;
		while (is(r, i, "from") || is(r, i, "table") || is(r, i, "only"))
			i++;
		t = ddl_lint_read_table(r, &i);
		if (t && !ddl_lint_new_table(r, t) && (all || i >= r->parse.ntokens || is_code(r, i, ';')) &&
		    !(t->flags & (DDL_TABLE_TEMPORARY | DDL_TABLE_GLOBAL_TEMPORARY)))
			ddl_lint_add(r, DDL_LINT_DS203, "Deleting all rows of table \"%s\"",
				     ddl_lint_text(r, t->name.name.name));
	} while (all && is_code(r, i, ','));
}
