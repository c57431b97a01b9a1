/* build_query.c - queries, statements on rows, and the triggers they stand in. */
#include "parser/build.h"

#include <string.h>

enum { CTES_LOOKED_AT = 1000 };

/* Queries nest as expressions do, and count towards the same limit. */
static void deepen(uint32_t *depth, uint32_t of)
{
	if (of > *depth)
		*depth = of;
}

static void deepen_expr(uint32_t *depth, const struct ddl_expr *e)
{
	if (e)
		deepen(depth, e->depth);
}

static void deepen_exprs(uint32_t *depth, const struct ddl_list *exprs)
{
	DDL_EACH(struct ddl_expr, e, exprs)
		deepen(depth, e->depth);
}

static void deepen_parts(uint32_t *depth, const struct ddl_list *parts)
{
	DDL_EACH(struct ddl_part, part, parts)
		deepen_expr(depth, part->expr);
}

static void deepen_sources(uint32_t *depth, const struct ddl_list *sources)
{
	DDL_EACH(struct ddl_from, s, sources)
		deepen(depth, s->depth);
}

static void deepen_window(uint32_t *depth, const struct ddl_window *w)
{
	if (!w)
		return;
	deepen_exprs(depth, &w->partition);
	deepen_parts(depth, &w->order);
	if (w->frame) {
		deepen_expr(depth, w->frame->start);
		deepen_expr(depth, w->frame->end);
	}
}

/* One level more than what is in it; 0, and an error, when that is too much. */
static uint16_t level(struct ddl_parse *p, uint32_t depth, struct ddl_span at)
{
	if (depth < DDL_MAX_EXPR_DEPTH)
		return (uint16_t)(depth + 1);
	if (!p->failed)
		ddl_parse_report(p, DDL_DIAG_TOO_DEEP, at, "queries and expressions nest more than %d levels deep",
				 DDL_MAX_EXPR_DEPTH);
	return 0;
}

struct ddl_expr *ddl_expr_query(struct ddl_parse *p, enum ddl_expr_kind kind, struct ddl_query *q, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, kind, at);

	e->query = q;
	e->depth = level(p, q->depth, at);
	if (!e->depth)
		q->kind = DDL_QUERY_VALUES;
	return e;
}

struct ddl_expr *ddl_expr_kept(struct ddl_parse *p, struct ddl_query *q, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_query(p, DDL_EXPR_RAW, q, at);

	e->text = p->kept;
	return e;
}

struct ddl_expr *ddl_expr_in(struct ddl_parse *p, struct ddl_expr *a, struct ddl_expr *right, uint32_t flags,
			     struct ddl_span at)
{
	return ddl_expr_list(p, DDL_EXPR_IN, DDL_OP_NONE, flags, ddl_list_with(ddl_list_one(a), right), at);
}

struct ddl_expr *ddl_expr_table(struct ddl_parse *p, struct ddl_expr *name, struct ddl_span at)
{
	return ddl_expr_list(p, DDL_EXPR_TABLE, DDL_OP_NONE, 0, ddl_list_one(name), at);
}

static bool is_plain(const struct ddl_expr *e)
{
	return (e->kind == DDL_EXPR_STRING || e->kind == DDL_EXPR_NAME || (e->kind == DDL_EXPR_CALL && e->flags & DDL_EXPR_BARE)) &&
	       !e->args.first && !(e->flags & DDL_EXPR_PARENS);
}

struct ddl_expr *ddl_expr_raise(struct ddl_parse *p, const struct ddl_token *action, struct ddl_expr *message,
				struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_list(p, DDL_EXPR_RAISE, DDL_OP_NONE, 0,
					   message ? ddl_list_one(message) : ddl_list_none(), at);

	if (message && !is_plain(message))
		ddl_build_require(p, DDL_FEATURE_RAISE_EXPR_SQLITE, message->node.at);
	e->text = ddl_atom_lower(&p->session->atoms, action->atom);
	return e;
}

static struct ddl_expr *around(struct ddl_parse *p, struct ddl_expr *call, struct ddl_over *over, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_list(p, DDL_EXPR_OVER, DDL_OP_NONE, 0, ddl_list_one(call), at);
	uint32_t depth = e->depth ? e->depth - 1u : 0;

	deepen_parts(&depth, &over->order);
	deepen_expr(&depth, over->filter);
	deepen_window(&depth, over->window);
	e->over = over;
	e->depth = level(p, depth, at);
	return e;
}

struct ddl_expr *ddl_expr_ordered(struct ddl_parse *p, struct ddl_expr *call, struct ddl_list order, struct ddl_span at)
{
	struct ddl_over *over = ddl_build_over(p, NULL, ddl_no_ident, NULL, at);

	ddl_build_require(p, DDL_FEATURE_ORDERED_AGGREGATE_SQLITE, at);
	over->order = order;
	return around(p, call, over, at);
}

struct ddl_expr *ddl_expr_over(struct ddl_parse *p, struct ddl_expr *call, struct ddl_over *over, struct ddl_span at)
{
	bool window = over->window || over->name.name;

	if (window && call->flags & DDL_EXPR_DISTINCT)
		ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, at, "a window function has no DISTINCT");
	if (window && call->kind == DDL_EXPR_OVER)
		ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, at, "a window function has no ORDER BY between its arguments");
	if (call->kind == DDL_EXPR_OVER) {
		over->order = call->over->order;
		call = (struct ddl_expr *)(void *)call->args.first;
	}
	return around(p, call, over, at);
}

struct ddl_over *ddl_build_over(struct ddl_parse *p, struct ddl_expr *filter, struct ddl_ident name,
				struct ddl_window *window, struct ddl_span at)
{
	struct ddl_over *o = DDL_NEW(p->arena, struct ddl_over);

	if (window || name.name)
		ddl_build_require(p, DDL_FEATURE_WINDOW_SQLITE, at);
	else if (filter)
		ddl_build_require(p, DDL_FEATURE_AGGREGATE_FILTER_SQLITE, at);
	o->node.at = at;
	o->filter = filter;
	o->name = name;
	o->window = window;
	return o;
}

struct ddl_window *ddl_build_window(struct ddl_parse *p, struct ddl_ident base, struct ddl_list partition,
				    struct ddl_list order, struct ddl_frame *frame, struct ddl_span at)
{
	struct ddl_window *w = DDL_NEW(p->arena, struct ddl_window);

	if (base.name)
		ddl_build_require(p, DDL_FEATURE_WINDOW_BASE_SQLITE, base.at);
	w->node.at = at;
	w->base = base;
	w->partition = partition;
	w->order = order;
	w->frame = frame;
	return w;
}

struct ddl_window *ddl_window_named(struct ddl_parse *p, struct ddl_window *w, struct ddl_ident name)
{
	if (!p->failed)
		ddl_build_require(p, DDL_FEATURE_WINDOW_SQLITE, w->node.at);
	w->name = name;
	return w;
}

struct ddl_frame *ddl_build_bound(struct ddl_parse *p, enum ddl_bound bound, struct ddl_expr *value, struct ddl_span at)
{
	struct ddl_frame *f = DDL_NEW(p->arena, struct ddl_frame);

	f->node.at = at;
	f->start_bound = (uint8_t)bound;
	f->start = value;
	return f;
}

struct ddl_frame *ddl_frame_between(struct ddl_frame *start, const struct ddl_frame *end)
{
	start->end_bound = end->start_bound;
	start->end = end->start;
	return start;
}

/* What ends before it begins; PRECEDING that is before PRECEDING only rows can tell. */
static void refuse_bounds(struct ddl_parse *p, const struct ddl_frame *f)
{
	ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, f->node.at, "a frame does not end before it begins");
}

struct ddl_frame *ddl_frame_unit(struct ddl_parse *p, struct ddl_frame *f, const struct ddl_token *unit)
{
	const char *word;

	if (!f->end_bound && f->start_bound > DDL_BOUND_CURRENT)
		refuse_bounds(p, f);
	else if (f->end_bound && f->start_bound >= DDL_BOUND_CURRENT && f->end_bound < f->start_bound)
		refuse_bounds(p, f);
	f->unit = ddl_atom_lower(&p->session->atoms, unit->atom);
	word = ddl_text(p->session, f->unit);
	if (!strcmp(word, "groups"))
		ddl_build_require(p, DDL_FEATURE_FRAME_GROUPS_SQLITE, ddl_token_span(unit));
	else if (!strcmp(word, "range") && (f->start || f->end))
		ddl_build_require(p, DDL_FEATURE_FRAME_RANGE_SQLITE, f->node.at);
	return f;
}

struct ddl_frame *ddl_frame_exclude(struct ddl_parse *p, struct ddl_frame *f, const char *what)
{
	ddl_build_require(p, DDL_FEATURE_FRAME_EXCLUDE_SQLITE, f->node.at);
	f->exclude = ddl_atom_str(&p->session->atoms, what);
	return f;
}

static struct ddl_query *new_query(struct ddl_parse *p, enum ddl_query_kind kind, struct ddl_span at)
{
	struct ddl_query *q = DDL_NEW(p->arena, struct ddl_query);

	q->node.at = at;
	q->kind = (uint8_t)kind;
	return q;
}

struct ddl_query *ddl_build_select(struct ddl_parse *p, uint32_t flags, struct ddl_list results, struct ddl_list from,
				   struct ddl_expr *where, struct ddl_list group, struct ddl_expr *having,
				   struct ddl_list windows, struct ddl_span at)
{
	struct ddl_query *q = new_query(p, DDL_QUERY_SELECT, at);
	uint32_t depth = 0;

	q->flags = (uint16_t)flags;
	q->results = results;
	q->from = from;
	q->where = where;
	q->group = group;
	q->having = having;
	q->windows = windows;
	DDL_EACH(struct ddl_result, r, &results)
		deepen_expr(&depth, r->expr);
	deepen_sources(&depth, &from);
	deepen_expr(&depth, where);
	deepen_exprs(&depth, &group);
	deepen_expr(&depth, having);
	DDL_EACH(struct ddl_window, w, &windows)
		deepen_window(&depth, w);
	q->depth = level(p, depth, at);
	return q;
}

struct ddl_query *ddl_build_values(struct ddl_parse *p, struct ddl_list rows, struct ddl_span at)
{
	struct ddl_query *q = new_query(p, DDL_QUERY_VALUES, at);
	uint32_t depth = 0;

	q->rows = rows;
	deepen_exprs(&depth, &rows);
	q->depth = level(p, depth, at);
	return q;
}

struct ddl_query *ddl_query_compound(struct ddl_parse *p, struct ddl_query *left, enum ddl_set_op op,
				     struct ddl_query *right, struct ddl_span at)
{
	struct ddl_query *all = left;

	if (left->kind != DDL_QUERY_COMPOUND) {
		all = new_query(p, DDL_QUERY_COMPOUND, at);
		ddl_list_add(&all->arms, left);
		all->depth = level(p, left->depth, at);
	}
	all->node.at = at;
	right->op = (uint8_t)op;
	ddl_list_add(&all->arms, right);
	if (right->depth >= all->depth)
		all->depth = level(p, right->depth, at);
	return all;
}

struct ddl_query *ddl_query_tail(struct ddl_parse *p, struct ddl_list order, struct ddl_expr *limit,
				 struct ddl_expr *offset)
{
	struct ddl_query *q = new_query(p, DDL_QUERY_SELECT, DDL_SPAN_NONE);
	uint32_t depth = 0;

	q->order = order;
	q->limit = limit;
	q->offset = offset;
	deepen_parts(&depth, &order);
	deepen_expr(&depth, limit);
	deepen_expr(&depth, offset);
	q->depth = (uint16_t)depth;
	return q;
}

struct ddl_query *ddl_query_with_tail(struct ddl_parse *p, struct ddl_query *q, const struct ddl_query *tail,
				      struct ddl_span at)
{
	const struct ddl_query *last = q->kind == DDL_QUERY_COMPOUND ? (const struct ddl_query *)(const void *)q->arms.last : q;

	if (p->dialect->bare_values && last->kind == DDL_QUERY_VALUES && (tail->order.first || tail->limit))
		ddl_parse_report(p, DDL_DIAG_SYNTAX, last->node.at, "VALUES has no ORDER BY and no LIMIT in %s", p->dialect->title);
	q->node.at = at;
	q->order = tail->order;
	q->limit = tail->limit;
	q->offset = tail->offset;
	if (tail->depth >= q->depth)
		q->depth = level(p, tail->depth, at);
	return q;
}

/* The next few are looked at: WITH has not so many. */
static void check_twice(struct ddl_parse *p, const struct ddl_cte *c)
{
	const struct ddl_cte *other = (const struct ddl_cte *)(const void *)c->node.next;

	for (unsigned i = 0; other && i < CTES_LOOKED_AT && !p->failed; i++) {
		if (other->name.key == c->name.key)
			ddl_parse_report(p, DDL_DIAG_DUPLICATE_NAME, other->name.at, "WITH has \"%s\" already",
					 ddl_text(p->session, other->name.name));
		other = (const struct ddl_cte *)(const void *)other->node.next;
	}
}

struct ddl_query *ddl_build_with_clause(struct ddl_parse *p, struct ddl_list ctes, uint32_t flags, struct ddl_span at)
{
	struct ddl_query *q = new_query(p, DDL_QUERY_SELECT, at);
	uint32_t depth = 0;

	ddl_build_require(p, DDL_FEATURE_WITH_QUERY_SQLITE, at);
	q->with = ctes;
	q->flags = (uint16_t)flags;
	DDL_EACH(struct ddl_cte, c, &ctes) {
		deepen(&depth, c->query->depth);
		check_twice(p, c);
	}
	q->depth = (uint16_t)depth;
	return q;
}

struct ddl_query *ddl_query_with(struct ddl_parse *p, struct ddl_query *q, const struct ddl_query *with,
				 struct ddl_span at)
{
	q->node.at = at;
	q->with = with->with;
	q->flags |= with->flags;
	if (with->depth >= q->depth)
		q->depth = level(p, with->depth, at);
	return q;
}

struct ddl_cte *ddl_build_cte(struct ddl_parse *p, struct ddl_ident name, struct ddl_list columns,
			      enum ddl_materialized how, struct ddl_query *q, struct ddl_span at)
{
	struct ddl_cte *c = DDL_NEW(p->arena, struct ddl_cte);

	c->node.at = at;
	c->name = name;
	c->columns = columns;
	c->materialized = (uint8_t)how;
	if (how)
		ddl_build_require(p, DDL_FEATURE_MATERIALIZED_HINT_SQLITE, at);
	c->query = q;
	return c;
}

struct ddl_result *ddl_build_result(struct ddl_parse *p, struct ddl_expr *expr, struct ddl_ident alias,
				    struct ddl_span at)
{
	struct ddl_result *r = DDL_NEW(p->arena, struct ddl_result);

	r->node.at = at;
	r->expr = expr;
	r->alias = alias;
	return r;
}

static struct ddl_from *new_source(struct ddl_parse *p, enum ddl_from_kind kind, struct ddl_ident alias,
				     uint32_t depth, struct ddl_span at)
{
	struct ddl_from *s = DDL_NEW(p->arena, struct ddl_from);

	s->node.at = at;
	s->kind = (uint8_t)kind;
	s->alias = alias;
	s->depth = level(p, depth, at);
	return s;
}

struct ddl_from *ddl_from_table(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_ident alias,
				    struct ddl_span at)
{
	struct ddl_from *s = new_source(p, DDL_FROM_TABLE, alias, 0, at);

	s->name = *name;
	return s;
}

struct ddl_from *ddl_from_function(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_list args,
				       struct ddl_ident alias, struct ddl_span at)
{
	uint32_t depth = 0;
	struct ddl_from *s;

	deepen_exprs(&depth, &args);
	s = new_source(p, DDL_FROM_FUNCTION, alias, depth, at);
	ddl_build_require(p, DDL_FEATURE_TABLE_FUNCTION_SQLITE, at);
	s->name = *name;
	s->args = args;
	return s;
}

struct ddl_from *ddl_from_query(struct ddl_parse *p, struct ddl_query *q, struct ddl_ident alias,
				    struct ddl_span at)
{
	struct ddl_from *s = new_source(p, DDL_FROM_QUERY, alias, q->depth, at);

	s->query = q;
	return s;
}

struct ddl_from *ddl_from_group(struct ddl_parse *p, struct ddl_list sources, struct ddl_ident alias,
				    struct ddl_span at)
{
	uint32_t depth = 0;
	struct ddl_from *s;

	deepen_sources(&depth, &sources);
	s = new_source(p, DDL_FROM_GROUP, alias, depth, at);
	s->group = sources;
	return s;
}

struct ddl_from *ddl_from_index(struct ddl_parse *p, struct ddl_from *s, struct ddl_ident index)
{
	if (index.name)
		s->index = ddl_build_ident_ptr(p, index);
	else
		s->flags |= DDL_FROM_NOT_INDEXED;
	return s;
}

struct ddl_from *ddl_build_join(struct ddl_parse *p, enum ddl_join join, struct ddl_span at)
{
	struct ddl_from *s = new_source(p, DDL_FROM_TABLE, ddl_no_ident, 0, at);

	s->join = (uint8_t)join;
	return s;
}

/*
 * SQLite takes the words in any order and number (sqlite3JoinType() in select.c): LEFT and RIGHT are FULL, and INNER
 * and CROSS do not go with the outer joins.
 */
static uint8_t both_joins(uint8_t a, uint8_t b)
{
	bool outer = a >= DDL_JOIN_LEFT;

	if (!a || !b || a == b)
		return a ? a : b;
	if (outer != (b >= DDL_JOIN_LEFT))
		return DDL_JOIN_NONE;
	return outer ? DDL_JOIN_FULL : DDL_JOIN_CROSS;
}

struct ddl_from *ddl_join_word(struct ddl_parse *p, struct ddl_from *join, const struct ddl_token *word)
{
	static const struct {
		const char *word;
		uint8_t join;
		uint16_t flags;
	} kinds[] = {
		{ "inner", DDL_JOIN_INNER, 0 }, { "cross", DDL_JOIN_CROSS, 0 }, { "left", DDL_JOIN_LEFT, 0 },
		{ "right", DDL_JOIN_RIGHT, 0 }, { "full", DDL_JOIN_FULL, 0 }, { "outer", DDL_JOIN_NONE, DDL_FROM_OUTER },
		{ "natural", DDL_JOIN_NONE, DDL_FROM_NATURAL },
	};
	const char *name = ddl_text(p->session, ddl_atom_lower(&p->session->atoms, word->atom));
	uint8_t before;

	if (!join)
		join = ddl_build_join(p, DDL_JOIN_NONE, ddl_token_span(word));
	before = join->join;
	for (size_t i = 0; i < DDL_COUNT(kinds); i++) {
		if (strcmp(kinds[i].word, name))
			continue;
		join->join = both_joins(before, kinds[i].join);
		join->flags |= kinds[i].flags;
	}
	if (before && !join->join)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, ddl_token_span(word), "a join is either inner or outer");
	join->node.at.end = word->end;
	return join;
}

struct ddl_from *ddl_from_joined(struct ddl_parse *p, struct ddl_from *s, const struct ddl_from *join,
				     struct ddl_expr *on, struct ddl_list using)
{
	s->join = join->join ? join->join : DDL_JOIN_INNER;
	s->flags |= join->flags & DDL_FROM_NATURAL;
	if (join->flags & DDL_FROM_OUTER && s->join < DDL_JOIN_LEFT)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, join->node.at, "OUTER belongs to LEFT, RIGHT and FULL");
	if (s->join == DDL_JOIN_RIGHT || s->join == DDL_JOIN_FULL)
		ddl_build_require(p, DDL_FEATURE_RIGHT_JOIN_SQLITE, join->node.at);
	s->on = on;
	s->using = using;
	if (on && on->depth >= s->depth)
		s->depth = level(p, on->depth, s->node.at);
	return s;
}

struct ddl_assignment *ddl_build_assignment(struct ddl_parse *p, struct ddl_list columns, struct ddl_expr *value,
					    struct ddl_span at)
{
	struct ddl_assignment *a = DDL_NEW(p->arena, struct ddl_assignment);

	a->node.at = at;
	a->columns = columns;
	a->value = value;
	return a;
}

struct ddl_upsert *ddl_build_upsert(struct ddl_parse *p, struct ddl_list target, struct ddl_expr *target_where,
				    struct ddl_list sets, struct ddl_expr *where, struct ddl_span at)
{
	struct ddl_upsert *u = DDL_NEW(p->arena, struct ddl_upsert);

	if (ddl_build_require(p, DDL_FEATURE_UPSERT_SQLITE, at) && sets.first && !target.first)
		ddl_build_require(p, DDL_FEATURE_UPSERT_MORE_SQLITE, at);
	u->node.at = at;
	u->target = target;
	u->target_where = target_where;
	u->sets = sets;
	u->where = where;
	return u;
}

struct ddl_upsert *ddl_upsert_more(struct ddl_parse *p, struct ddl_list before, struct ddl_upsert *u)
{
	if (before.first)
		ddl_build_require(p, DDL_FEATURE_UPSERT_MORE_SQLITE, u->node.at);
	return u;
}

static struct ddl_dml *new_dml(struct ddl_parse *p, enum ddl_dml_kind kind, const struct ddl_token *conflict,
			       struct ddl_from *target, struct ddl_span at)
{
	struct ddl_dml *d = DDL_NEW(p->arena, struct ddl_dml);

	d->node.at = at;
	d->kind = (uint8_t)kind;
	d->conflict = conflict ? ddl_atom_lower(&p->session->atoms, conflict->atom) : 0;
	d->target = target;
	return d;
}

struct ddl_dml *ddl_build_select_stmt(struct ddl_parse *p, struct ddl_query *q, struct ddl_span at)
{
	struct ddl_dml *d = new_dml(p, DDL_DML_SELECT, NULL, NULL, at);

	d->query = q;
	return d;
}

struct ddl_dml *ddl_build_insert(struct ddl_parse *p, const struct ddl_token *conflict, struct ddl_from *target,
				 struct ddl_list columns, struct ddl_query *q, struct ddl_list upserts,
				 struct ddl_span at)
{
	struct ddl_dml *d = new_dml(p, DDL_DML_INSERT, conflict, target, at);

	d->columns = columns;
	d->query = q;
	d->upserts = upserts;
	return d;
}

struct ddl_dml *ddl_build_update(struct ddl_parse *p, const struct ddl_token *conflict, struct ddl_from *target,
				 struct ddl_list sets, struct ddl_list from, struct ddl_expr *where, struct ddl_span at)
{
	struct ddl_dml *d = new_dml(p, DDL_DML_UPDATE, conflict, target, at);

	if (from.first)
		ddl_build_require(p, DDL_FEATURE_UPDATE_FROM_SQLITE, at);
	d->sets = sets;
	d->from = from;
	d->where = where;
	return d;
}

struct ddl_dml *ddl_build_delete(struct ddl_parse *p, struct ddl_from *target, struct ddl_expr *where,
				 struct ddl_span at)
{
	struct ddl_dml *d = new_dml(p, DDL_DML_DELETE, NULL, target, at);

	d->where = where;
	return d;
}

struct ddl_dml *ddl_dml_returning(struct ddl_dml *d, struct ddl_list results)
{
	d->returning = results;
	return d;
}

struct ddl_dml *ddl_dml_tail(struct ddl_dml *d, const struct ddl_query *tail)
{
	d->order = tail->order;
	d->limit = tail->limit;
	d->offset = tail->offset;
	return d;
}

struct ddl_stmt *ddl_build_passed(struct ddl_parse *p, const char *word, struct ddl_span at)
{
	struct ddl_stmt *stmt = ddl_build_stmt(p, DDL_STMT_SKIPPED, 0, at);

	stmt->word = ddl_atom_str(&p->session->atoms, word);
	return stmt;
}

struct ddl_stmt *ddl_build_passed_name(struct ddl_parse *p, const char *word, struct ddl_ident name, struct ddl_span at)
{
	struct ddl_stmt *stmt = ddl_build_passed(p, word, at);

	stmt->name.name = name;
	return stmt;
}

/* A name where a value could stand; any other value is not known here. */
struct ddl_stmt *ddl_build_passed_expr(struct ddl_parse *p, const char *word, const struct ddl_expr *name, struct ddl_span at)
{
	struct ddl_ident id = { .at = name->node.at };

	if (name->kind == DDL_EXPR_NAME)
		id = *name->ident;
	else if (name->kind == DDL_EXPR_STRING)
		id.name = name->text;
	id.key = id.name ? p->dialect->fold(p, id.name, true) : 0;
	return ddl_build_passed_name(p, word, id, at);
}

struct ddl_stmt *ddl_build_passed_qname(struct ddl_parse *p, const char *word, const struct ddl_qname *name,
					struct ddl_ident value, struct ddl_span at)
{
	struct ddl_stmt *stmt = ddl_build_passed(p, word, at);

	stmt->name = *name;
	stmt->column = value;
	return stmt;
}

struct ddl_ident ddl_build_ident_at(struct ddl_parse *p, struct ddl_span at)
{
	size_t len;
	const char *text = ddl_span_text(&p->session->sources, at, &len);
	struct ddl_ident id = { .name = ddl_atom_of(&p->session->atoms, text, len), .at = at };

	id.key = id.name;
	return id;
}

struct ddl_stmt *ddl_stmt_explained(struct ddl_parse *p, const struct ddl_stmt *stmt, const struct ddl_token *word)
{
	return ddl_build_passed(p, "explain", (struct ddl_span){ word->start, stmt->node.at.end });
}

static struct ddl_list kept_names(struct ddl_parse *p, const struct ddl_list *names)
{
	struct ddl_list kept = { 0 };

	DDL_EACH(struct ddl_name, n, names)
		ddl_list_add(&kept, ddl_build_name(p, n->ident));
	return kept;
}

static bool same_names(const struct ddl_list *a, const struct ddl_list *b)
{
	const struct ddl_name *x = (const struct ddl_name *)(const void *)a->first, *y = (const struct ddl_name *)(const void *)b->first;

	while (x && y && x->ident.name == y->ident.name) {
		x = (const struct ddl_name *)(const void *)x->node.next;
		y = (const struct ddl_name *)(const void *)y->node.next;
	}
	return !x && !y;
}

/* Into the same columns of the same table as the statement before it? */
static struct ddl_dml *as_before(struct ddl_parse *p, const struct ddl_dml *d, uint32_t width)
{
	const struct ddl_stmt *last = (const struct ddl_stmt *)(const void *)p->out->last;
	struct ddl_dml *b = last && last->kind == DDL_STMT_SKIPPED && !(last->flags & DDL_STMT_OUTSIDE) ? last->u.dml : NULL;

	if (!b || b->kind != DDL_DML_INSERT || b->width != width || b->conflict != d->conflict || !b->query || b->query->rows.first ||
	    b->query->kind != DDL_QUERY_VALUES || b->target->name.name.name != d->target->name.name.name ||
	    b->target->name.schema.name != d->target->name.schema.name || b->target->alias.name || d->target->alias.name)
		return NULL;
	return same_names(&b->columns, &d->columns) ? b : NULL;
}

static uint32_t row_width(struct ddl_parse *p, const struct ddl_list *rows)
{
	const struct ddl_expr *first = (const struct ddl_expr *)(const void *)rows->first;

	DDL_EACH(struct ddl_expr, row, rows)
		if (row->args.count != first->args.count && !p->failed)
			ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, row->node.at, "all rows of VALUES have the same number of values");
	return first->args.count;
}

/*
 * INSERT ... VALUES of which the tree is about to go: what is left says where its rows are put, once for statements that
 * follow each other.
 */
static struct ddl_dml *without_rows(struct ddl_parse *p, const struct ddl_dml *d)
{
	uint32_t width = row_width(p, &d->query->rows);
	struct ddl_dml *kept = as_before(p, d, width);

	if (kept)
		return kept;
	kept = new_dml(p, DDL_DML_INSERT, NULL, NULL, d->node.at);
	kept->conflict = d->conflict;
	kept->width = width;
	kept->target = ddl_from_table(p, &d->target->name, d->target->alias, d->target->node.at);
	kept->columns = kept_names(p, &d->columns);
	kept->query = new_query(p, DDL_QUERY_VALUES, d->query->node.at);
	return kept;
}

struct ddl_stmt *ddl_build_rows(struct ddl_parse *p, const struct ddl_query *with, struct ddl_dml *d, struct ddl_span at)
{
	static const char *const words[] = {
		[DDL_DML_SELECT] = "select", [DDL_DML_INSERT] = "insert", [DDL_DML_UPDATE] = "update", [DDL_DML_DELETE] = "delete",
	};
	struct ddl_stmt *stmt;

	if (with) {
		d->with = with->with;
		d->flags = with->flags;
	}
	if (p->arena == &p->scratch) {
		p->arena = &p->session->arena;
		d = without_rows(p, d);
	}
	stmt = ddl_build_passed(p, with || (d->query && d->query->with.first && d->kind == DDL_DML_SELECT) ? "with" : words[d->kind], at);
	stmt->u.dml = d;
	return p->dialect->rows ? p->dialect->rows(p, stmt) : stmt;
}

struct ddl_trigger *ddl_build_trigger(struct ddl_parse *p, const char *event, struct ddl_list columns,
				      struct ddl_span at)
{
	struct ddl_trigger *t = DDL_NEW(p->arena, struct ddl_trigger);

	t->node.at = at;
	t->event = ddl_atom_str(&p->session->atoms, event);
	t->columns = columns;
	return t;
}

struct ddl_trigger *ddl_trigger_time(struct ddl_parse *p, struct ddl_trigger *t, const char *time)
{
	t->time = ddl_atom_str(&p->session->atoms, time);
	return t;
}

struct ddl_trigger *ddl_trigger_when(struct ddl_trigger *t, bool each_row, struct ddl_expr *when)
{
	t->each_row = each_row;
	t->when = when;
	return t;
}

static struct ddl_stmt *carried(struct ddl_parse *p, enum ddl_object_kind object, const char *word,
				const struct ddl_qname *name, uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *stmt = ddl_build_stmt(p, DDL_STMT_OPAQUE, flags | DDL_STMT_CREATES, at);
	struct ddl_opaque *o = DDL_NEW(p->arena, struct ddl_opaque);

	stmt->word = ddl_atom_str(&p->session->atoms, word);
	stmt->object = (uint8_t)object;
	stmt->u.opaque = o;
	o->node.at = at;
	o->object = (uint8_t)object;
	o->name = *name;
	o->text = p->kept;
	return stmt;
}

struct ddl_stmt *ddl_build_create_view(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_list columns,
				       struct ddl_query *q, uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *stmt = carried(p, DDL_OBJECT_VIEW, "create_view", name, flags, at);

	if (columns.first)
		ddl_build_require(p, DDL_FEATURE_VIEW_COLUMNS_SQLITE, name->name.at);
	stmt->u.opaque->columns = columns;
	stmt->u.opaque->query = q;
	return stmt;
}

struct ddl_stmt *ddl_build_create_trigger(struct ddl_parse *p, const struct ddl_qname *name,
					  const struct ddl_qname *table, struct ddl_trigger *t, struct ddl_list body,
					  uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *stmt = carried(p, DDL_OBJECT_TRIGGER, "create_trigger", name, flags, at);

	t->body = body;
	stmt->u.opaque->table = *table;
	stmt->u.opaque->trigger = t;
	return stmt;
}
