/*
 * postgres_query.c - the form of CREATE VIEW, where the query is plain enough to tell.
 *
 * pg_get_viewdef() prints a query from its tree: every column with its table (one table: without, since 16), every
 * output with its name, joins in parentheses. A query of columns, expressions, joins with ON, WHERE, GROUP BY,
 * HAVING, ORDER BY and LIMIT, and UNIONs of such are read here; of any other the text counts.
 */
#include "normalize/postgres_form.h"

#include <string.h>

#include "parser/build.h"

enum { MAX_PARENS = 64 };

struct query {
	struct ddl_form *f;
	uint32_t end;                /* behind its last token */
	const struct ddl_list *names; /* of struct ddl_name: that the view gives its columns */
	bool named;                  /* its columns have names */
	uint32_t parens;
};

static const char *const clauses[] = {
	"from", "where", "group", "having", "window", "union", "intersect", "except", "order", "limit", "offset", "fetch", "for", NULL
};

static const char *const join_words[] = {
	"where", "group", "having", "window", "union", "intersect", "except", "order", "limit", "offset", "fetch", "for",
	"join", "inner", "left", "right", "full", "cross", "natural", "on", "using", "tablesample", NULL
};

static bool is_code(const struct query *q, uint32_t i, int code)
{
	return i < q->end && q->f->p.tokens[i].code == code;
}

static bool take_code(struct query *q, int code)
{
	if (!is_code(q, q->f->i, code))
		return false;
	q->f->i++;
	return true;
}

/* As ddl_form_find(), but IS DISTINCT FROM does not end anything. */
static uint32_t find(const struct query *q, uint32_t i, const char *const *words)
{
	uint32_t at = i;

	for (;;) {
		at = ddl_form_find(q->f, at, q->end, words);
		if (at >= q->end || at == i || !ddl_parse_is(&q->f->p, at, "from") || !ddl_parse_is(&q->f->p, at - 1, "distinct"))
			return at;
		at++;
	}
}

/* What is behind an operand without AS is its new name. */
static bool ends_operand(const struct query *q, uint32_t i)
{
	int code = q->f->p.tokens[i].code;

	return ddl_form_name(q->f, i) || code == ')' || code == DDL_T_NUMBER || code == DDL_T_STRING || ddl_parse_is(&q->f->p, i, "end");
}

/* The name that the server gives an output that has none (FigureColname); 0: it is too much to tell. */
static ddl_atom figure(struct query *q, uint32_t from, uint32_t to)
{
	struct ddl_form *f = q->f;
	uint32_t last = to - 1, open = from;

	if (ddl_form_name(f, last) && (last == from || f->p.tokens[last - 1].code == '.')) {
		for (uint32_t i = from; i < last; i++)
			if (!ddl_form_name(f, i) && f->p.tokens[i].code != '.')
				return 0;
		return ddl_build_ident(&f->p, &f->p.tokens[last]).key;
	}
	if (to - from == 1 && (f->p.tokens[from].code == DDL_T_NUMBER || f->p.tokens[from].code == DDL_T_STRING))
		return ddl_atom_str(&f->s->session->atoms, "?column?");
	while (open < to && f->p.tokens[open].code != '(')
		open++;
	if (open == from || open >= to || ddl_parse_close(&f->p, open) != to || !ddl_form_name(f, open - 1) ||
	    (open - 1 > from && f->p.tokens[open - 2].code != '.'))
		return 0;
	return ddl_build_ident(&f->p, &f->p.tokens[open - 1]).key;
}

static void put_output(struct query *q, ddl_atom name, uint32_t number)
{
	const struct ddl_node *n = q->names ? q->names->first : NULL;

	while (n && number--)
		n = n->next;
	if (n)
		name = ((const struct ddl_name *)(const void *)n)->ident.key;
	if (!q->named)
		return;
	if (!name)
		ddl_form_fail(q->f);
	ddl_form_put_atom(q->f, name);
}

static void put_column(struct query *q, const struct ddl_form_relation *r, const struct ddl_column *c)
{
	struct ddl_form *f = q->f;

	ddl_buf_puts(&f->out, " #");
	ddl_buf_printf(&f->elements, "%sCHECK (\"%s\".\"%s\")\n", f->elements.len ? "," : "", ddl_text(f->s->session, r->alias),
		       ddl_text(f->s->session, c->name.name));
}

/* *, or t.*: every column of the relations, in order. */
static void put_star(struct query *q, ddl_atom alias, uint32_t *number)
{
	bool any = false;

	DDL_EACH(struct ddl_form_relation, r, &q->f->relations) {
		if (alias && r->alias != alias)
			continue;
		any = true;
		if (!r->table || !r->table->columns.count || r->table->query)
			ddl_form_fail(q->f);
		else
			DDL_EACH(struct ddl_column, c, &r->table->columns) {
				put_column(q, r, c);
				put_output(q, c->name.key, (*number)++);
			}
	}
	if (!any)
		ddl_form_fail(q->f);
}

static void output(struct query *q, uint32_t end, uint32_t *number)
{
	struct ddl_form *f = q->f;
	uint32_t from = f->i, to = end;
	ddl_atom name = 0;

	f->i = end;
	if (is_code(q, end - 1, '*') && (end - from == 1 || (end - from == 3 && is_code(q, from + 1, '.')))) {
		put_star(q, end - from == 1 ? 0 : ddl_build_ident(&f->p, &f->p.tokens[from]).key, number);
		return;
	}
	if (to - from > 2 && ddl_parse_is(&f->p, to - 2, "as") && f->p.tokens[to - 1].atom) {
		name = ddl_build_ident(&f->p, &f->p.tokens[to - 1]).key;
		to -= 2;
	} else if (to - from > 1 && ddl_form_name(f, to - 1) && ends_operand(q, to - 2)) {
		name = ddl_build_ident(&f->p, &f->p.tokens[to - 1]).key;
		to--;
	} else if (q->named) {
		name = figure(q, from, to);
	}
	ddl_form_expr(f, from, to);
	put_output(q, name, (*number)++);
}

static void outputs(struct query *q)
{
	struct ddl_form *f = q->f;
	uint32_t number = 0;

	ddl_buf_puts(&f->out, "\nselect");
	if (ddl_form_take(f, "distinct")) {
		ddl_buf_puts(&f->out, " distinct");
		if (ddl_form_is(f, "on"))
			ddl_form_fail(f);
	}
	ddl_form_take(f, "all");
	while (f->plain && f->i < q->end) {
		uint32_t end = find(q, f->i, clauses);

		if (end == f->i) {
			ddl_form_fail(f);
			return;
		}
		output(q, end, &number);
		if (!take_code(q, ','))
			return;
	}
}

/* FROM */

static bool at_join_word(const struct query *q)
{
	return find(q, q->f->i, join_words) == q->f->i;
}

static void relation(struct query *q)
{
	struct ddl_form *f = q->f;
	struct ddl_qname name;
	ddl_atom alias;

	if (!ddl_form_name(f, f->i) || ddl_form_is(f, "lateral") || ddl_form_is(f, "only")) {
		ddl_form_fail(f);
		return;
	}
	name = ddl_form_qname(f);
	alias = name.name.key;
	if (ddl_form_take(f, "as") || (f->i < q->end && ddl_form_name(f, f->i) && !at_join_word(q)))
		alias = ddl_form_ident(f).key;
	/* A function, names for columns, or an inherited table's *. */
	if (is_code(q, f->i, '(') || is_code(q, f->i, '*'))
		ddl_form_fail(f);
	ddl_resolve(f->s, &name);
	ddl_form_put_qname(f, &name);
	ddl_buf_puts(&f->out, " as");
	ddl_form_put_atom(f, alias);
	DDL_EACH(struct ddl_form_relation, r, &f->relations)
		if (r->alias == alias)
			ddl_form_fail(f);
	ddl_form_relation(f, alias, ddl_find_table(f->s, &name));
}

static void joined(struct query *q);

/* (a JOIN b ON ...) on the left of another join says nothing. */
static void operand(struct query *q, bool left)
{
	struct ddl_form *f = q->f;

	if (!take_code(q, '(')) {
		relation(q);
		return;
	}
	if (q->parens++ == MAX_PARENS) {
		ddl_form_fail(f);
		return;
	}
	ddl_buf_puts(&f->out, left ? "" : " (");
	joined(q);
	if (!take_code(q, ')'))
		ddl_form_fail(f);
	ddl_buf_puts(&f->out, left ? "" : " )");
}

static const char *take_join(struct ddl_form *f)
{
	static const struct { const char *words, *kind; } joins[] = {
		{ "join", " join" }, { "inner join", " join" }, { "left join", " left" }, { "left outer join", " left" },
		{ "right join", " right" }, { "right outer join", " right" }, { "full join", " full" }, { "full outer join", " full" },
		{ "cross join", " cross" },
	};

	for (size_t i = 0; i < DDL_COUNT(joins); i++)
		if (ddl_form_take(f, joins[i].words))
			return joins[i].kind;
	return NULL;
}

/* The end of a condition: also at the bracket that closes the join it stands in. */
static uint32_t condition_end(const struct query *q, uint32_t i, const char *const *words)
{
	uint32_t end = find(q, i, words), depth = 0;

	for (; i < end; i++) {
		depth += is_code(q, i, '(');
		if (is_code(q, i, ')') && !depth--)
			return i;
	}
	return end;
}

static void joined(struct query *q)
{
	struct ddl_form *f = q->f;
	const char *kind;

	operand(q, true);
	while (f->plain && (kind = take_join(f))) {
		ddl_buf_puts(&f->out, kind);
		operand(q, false);
		if (!strcmp(kind, " cross"))
			continue;
		if (!ddl_form_take(f, "on")) {
			ddl_form_fail(f);
		} else {
			uint32_t end = condition_end(q, f->i, join_words);

			ddl_form_expr(f, f->i, end);
			f->i = end;
		}
	}
}

static void from(struct query *q)
{
	if (!ddl_form_take(q->f, "from"))
		return;
	do {
		ddl_buf_puts(&q->f->out, "\nfrom");
		joined(q);
	} while (take_code(q, ',') && q->f->plain);
}

/* Further clauses */

static void clause(struct query *q, const char *words, bool list)
{
	struct ddl_form *f = q->f;

	if (!f->plain || !ddl_form_take(f, words))
		return;
	ddl_buf_printf(&f->out, "\n%s", words);
	do {
		uint32_t end = find(q, f->i, clauses), to = end;
		bool desc = false, first;

		/* 1 is the first output there. */
		if (list && end - f->i == 1 && is_code(q, f->i, DDL_T_NUMBER))
			ddl_form_fail(f);
		if (to - f->i > 2 && ddl_parse_is(&f->p, to - 2, "nulls"))
			to -= 2;
		if (to - f->i > 1 && (ddl_parse_is(&f->p, to - 1, "desc") || ddl_parse_is(&f->p, to - 1, "asc")))
			desc = ddl_parse_is(&f->p, --to, "desc");
		first = ddl_parse_is(&f->p, end - 1, "first") || (desc && !ddl_parse_is(&f->p, end - 1, "last"));
		ddl_form_expr(f, f->i, to);
		ddl_buf_puts(&f->out, desc ? " desc" : "");
		ddl_buf_puts(&f->out, first ? " first" : "");
		f->i = end;
	} while (list && take_code(q, ',') && f->plain);
}

/* What FROM brings is read first: outputs may be all of it. */
static void select_one(struct query *q)
{
	struct ddl_form *f = q->f;
	uint32_t start, at, behind;

	if (!ddl_form_take(f, "select")) {
		ddl_form_fail(f);
		return;
	}
	start = f->i;
	for (at = find(q, start, clauses); is_code(q, at, ','); at = find(q, at + 1, clauses))
		;
	f->i = at;
	from(q);
	behind = f->i;
	f->i = start;
	outputs(q);
	if (f->i != at)
		ddl_form_fail(f);
	f->i = behind;
	clause(q, "where", false);
	clause(q, "group by", true);
	clause(q, "having", false);
}

/* INTERSECT binds tighter: two kinds in one query are too much to tell. */
static const char *take_set_operation(struct ddl_form *f)
{
	static const char *const kinds[] = { "union", "except", "intersect" };
	const char *had = NULL;

	for (size_t i = 0; i < DDL_COUNT(kinds); i++)
		had = had || !f->out.len || !strstr(ddl_buf_str(&f->out), kinds[i]) ? had : kinds[i];
	for (size_t i = 0; i < DDL_COUNT(kinds); i++)
		if (ddl_form_take(f, kinds[i])) {
			if (had && had != kinds[i])
				ddl_form_fail(f);
			return kinds[i];
		}
	return NULL;
}

/* Each SELECT of a UNION has relations of its own: the elements of all stand in one scope only when there is one. */
static void whole_query(struct query *q)
{
	struct ddl_form *f = q->f;
	const char *kind;

	select_one(q);
	while (f->plain && (kind = take_set_operation(f))) {
		ddl_buf_printf(&f->out, "\n%s", kind);
		if (ddl_form_take(f, "all"))
			ddl_buf_puts(&f->out, " all");
		if (f->relations.count)
			ddl_form_fail(f);
		q->named = false;
		select_one(q);
		if (f->relations.count)
			ddl_form_fail(f);
	}
	clause(q, "order by", true);
	clause(q, "limit", false);
	clause(q, "offset", false);
	if (f->i != q->end)
		ddl_form_fail(f);
}

/* Views */

struct head {
	struct ddl_list names, options;
	const char *check;           /* CHECK OPTION: local, cascaded or NULL */
};

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_session *s = data;

	return ddl_atom_compare(&s->atoms, ((const struct ddl_option *)a)->name, ((const struct ddl_option *)b)->name);
}

static ddl_atom take_word(struct ddl_form *f)
{
	ddl_atom a = f->i < f->p.ntokens ? f->p.tokens[f->i++].atom : 0;

	if (!a)
		ddl_form_fail(f);
	return ddl_atom_lower(&f->s->session->atoms, a);
}

static void view_options(struct ddl_form *f, struct head *h)
{
	uint32_t close;

	if (!ddl_form_take(f, "with"))
		return;
	close = ddl_parse_close(&f->p, f->i) - 1;
	for (f->i++; f->i < close && f->plain; f->i++) {
		struct ddl_option *o = DDL_NEW(&f->s->session->arena, struct ddl_option);

		o->name = take_word(f);
		o->value = DDL_NEW(&f->s->session->arena, struct ddl_expr);
		o->value->text = ddl_atom_str(&f->s->session->atoms, "true");
		if (f->p.tokens[f->i].code == '=') {
			f->i++;
			o->value->text = take_word(f);
		}
		if (ddl_atom_is(&f->s->session->atoms, o->name, "check_option"))
			h->check = ddl_text(f->s->session, o->value->text);
		else
			ddl_list_add(&h->options, o);
	}
	f->i = close + 1;
	ddl_list_sort(&h->options, by_name, f->s->session);
}

static void view_names(struct ddl_form *f, struct head *h)
{
	if (f->p.tokens[f->i].code != '(')
		return;
	do {
		f->i++;
		ddl_list_add(&h->names, ddl_build_name(&f->p, ddl_form_ident(f)));
	} while (f->plain && f->p.tokens[f->i].code == ',');
	f->i++;
}

static uint32_t take_tail(struct ddl_form *f, struct head *h)
{
	uint32_t n = f->p.ntokens;

	n -= n && f->p.tokens[n - 1].code == ';';
	if (n > 4 && ddl_parse_is(&f->p, n - 1, "option") && ddl_parse_is(&f->p, n - 2, "check")) {
		h->check = ddl_parse_is(&f->p, n - 3, "local") ? "local" : "cascaded";
		return n - (ddl_parse_is(&f->p, n - 3, "with") ? 3 : 4);
	}
	/* Whether it is filled says nothing of what it is: dumps fill it at their end. */
	if (n > 3 && ddl_parse_is(&f->p, n - 1, "data"))
		return n - (ddl_parse_is(&f->p, n - 2, "no") ? 3 : 2);
	return n;
}

void ddl_form_view(struct ddl_form *f)
{
	struct head h = { .check = NULL };
	struct query q = { .f = f, .names = &h.names, .named = true };

	ddl_form_take(f, "or replace");
	if (!ddl_form_take(f, "view") && !ddl_form_take(f, "materialized view"))
		ddl_form_fail(f);
	ddl_form_take(f, "if not exists");
	ddl_form_qname(f);
	view_names(f, &h);
	if (ddl_form_take(f, "using heap") || ddl_form_is(f, "using"))
		f->plain &= !ddl_form_is(f, "using");
	view_options(f, &h);
	if (!ddl_form_take(f, "as"))
		ddl_form_fail(f);
	q.end = take_tail(f, &h);
	while (is_code(&q, f->i, '(') && ddl_parse_close(&f->p, f->i) == q.end) {
		f->i++;
		q.end--;
	}
	whole_query(&q);
	DDL_EACH(struct ddl_option, o, &h.options) {
		ddl_buf_puts(&f->out, "\nwith");
		ddl_form_put_atom(f, o->name);
		ddl_form_put_atom(f, o->value->text);
	}
	ddl_buf_printf(&f->out, "\ncheck %s", h.check ? h.check : "no");
	if (f->plain)
		f->i = f->p.ntokens;
}
