/*
 * query.c - queries, and the statements on rows that triggers are made of.
 *
 * On one line, with a blank between words. Recursion is bounded by DDL_MAX_EXPR_DEPTH, which the builder enforces.
 */
#include "emit/emit.h"

static void put_words(struct ddl_emit *e, ddl_atom words)
{
	for (const char *c = ddl_text(e->session, words); *c; c++)
		ddl_putf(e, "%c", *c >= 'a' && *c <= 'z' ? *c - 'a' + 'A' : *c);
}

static void put_order(struct ddl_emit *e, const char *before, const struct ddl_list *parts)
{
	if (!parts->first)
		return;
	ddl_putf(e, "%sORDER BY ", before);
	ddl_emit_order(e, parts);
}

static void put_where(struct ddl_emit *e, const char *word, const struct ddl_expr *condition)
{
	if (!condition)
		return;
	ddl_putf(e, " %s ", word);
	ddl_emit_expr(e, condition);
}

static void put_alias(struct ddl_emit *e, const struct ddl_ident *alias)
{
	if (!alias->name)
		return;
	ddl_put(e, " AS ");
	ddl_emit_ident(e, alias);
}

/* windows */

static void put_bound(struct ddl_emit *e, uint8_t bound, const struct ddl_expr *value)
{
	static const char *const words[] = {
		[DDL_BOUND_UNSET] = "", [DDL_BOUND_FIRST] = "UNBOUNDED PRECEDING", [DDL_BOUND_PRECEDING] = " PRECEDING",
		[DDL_BOUND_CURRENT] = "CURRENT ROW", [DDL_BOUND_FOLLOWING] = " FOLLOWING",
		[DDL_BOUND_LAST] = "UNBOUNDED FOLLOWING",
	};

	if (value)
		ddl_emit_expr(e, value);
	ddl_put(e, words[bound]);
}

static void put_frame(struct ddl_emit *e, const struct ddl_frame *f)
{
	put_words(e, f->unit);
	ddl_put(e, f->end_bound ? " BETWEEN " : " ");
	put_bound(e, f->start_bound, f->start);
	if (f->end_bound) {
		ddl_put(e, " AND ");
		put_bound(e, f->end_bound, f->end);
	}
	if (f->exclude) {
		ddl_put(e, " EXCLUDE ");
		put_words(e, f->exclude);
	}
}

static void put_window(struct ddl_emit *e, const struct ddl_window *w)
{
	const char *blank = "";

	ddl_put(e, "(");
	if (w->base.name) {
		ddl_emit_ident(e, &w->base);
		blank = " ";
	}
	if (w->partition.first) {
		ddl_putf(e, "%sPARTITION BY ", blank);
		ddl_emit_args(e, &w->partition);
		blank = " ";
	}
	if (w->order.first) {
		put_order(e, blank, &w->order);
		blank = " ";
	}
	if (w->frame) {
		ddl_put(e, blank);
		put_frame(e, w->frame);
	}
	ddl_put(e, ")");
}

void ddl_emit_over(struct ddl_emit *e, const struct ddl_over *o)
{
	if (o->filter) {
		ddl_put(e, " FILTER (WHERE ");
		ddl_emit_expr(e, o->filter);
		ddl_put(e, ")");
	}
	if (!o->name.name && !o->window)
		return;
	ddl_put(e, " OVER ");
	if (o->window)
		put_window(e, o->window);
	else
		ddl_emit_ident(e, &o->name);
}

/* FROM */

static void put_from_list(struct ddl_emit *e, const struct ddl_list *sources);

static void put_from_item(struct ddl_emit *e, const struct ddl_from *f)
{
	switch ((enum ddl_from_kind)f->kind) {
	case DDL_FROM_TABLE:
		ddl_emit_qname(e, &f->name);
		break;
	case DDL_FROM_FUNCTION:
		ddl_emit_qname(e, &f->name);
		ddl_put(e, "(");
		ddl_emit_args(e, &f->args);
		ddl_put(e, ")");
		break;
	case DDL_FROM_QUERY:
		ddl_put(e, "(");
		ddl_emit_query(e, f->query);
		ddl_put(e, ")");
		break;
	case DDL_FROM_GROUP:
		ddl_put(e, "(");
		put_from_list(e, &f->group);
		ddl_put(e, ")");
		break;
	}
	put_alias(e, &f->alias);
	if (f->index) {
		ddl_put(e, " INDEXED BY ");
		ddl_emit_ident(e, f->index);
	}
	if (f->flags & DDL_FROM_NOT_INDEXED)
		ddl_put(e, " NOT INDEXED");
}

static void put_join(struct ddl_emit *e, const struct ddl_from *f)
{
	static const char *const words[] = {
		[DDL_JOIN_NONE] = "", [DDL_JOIN_COMMA] = ", ", [DDL_JOIN_INNER] = "JOIN ", [DDL_JOIN_CROSS] = "CROSS JOIN ",
		[DDL_JOIN_LEFT] = "LEFT JOIN ", [DDL_JOIN_RIGHT] = "RIGHT JOIN ", [DDL_JOIN_FULL] = "FULL JOIN ",
	};

	if (f->join > DDL_JOIN_COMMA)
		ddl_put(e, f->flags & DDL_FROM_NATURAL ? " NATURAL " : " ");
	ddl_put(e, words[f->join]);
}

static void put_from_list(struct ddl_emit *e, const struct ddl_list *sources)
{
	DDL_EACH(struct ddl_from, f, sources) {
		put_join(e, f);
		put_from_item(e, f);
		put_where(e, "ON", f->on);
		if (f->using.first) {
			ddl_put(e, " USING ");
			ddl_emit_names(e, &f->using);
		}
	}
}

static void put_from(struct ddl_emit *e, const struct ddl_list *sources)
{
	if (!sources->first)
		return;
	ddl_put(e, " FROM ");
	put_from_list(e, sources);
}

/* queries */

static void put_with(struct ddl_emit *e, const struct ddl_list *ctes, uint32_t flags)
{
	static const char *const how[] = {
		[DDL_MATERIALIZED_UNSET] = "", [DDL_MATERIALIZED_YES] = "MATERIALIZED ",
		[DDL_MATERIALIZED_NO] = "NOT MATERIALIZED ",
	};

	if (!ctes->first)
		return;
	ddl_put(e, flags & DDL_QUERY_RECURSIVE ? "WITH RECURSIVE " : "WITH ");
	DDL_EACH(struct ddl_cte, c, ctes) {
		ddl_emit_ident(e, &c->name);
		if (c->columns.first) {
			ddl_put(e, " ");
			ddl_emit_names(e, &c->columns);
		}
		ddl_putf(e, " AS %s(", how[c->materialized]);
		ddl_emit_query(e, c->query);
		ddl_put(e, c->node.next ? "), " : ") ");
	}
}

static void put_results(struct ddl_emit *e, const struct ddl_list *results)
{
	DDL_EACH(struct ddl_result, r, results) {
		ddl_emit_expr(e, r->expr);
		put_alias(e, &r->alias);
		if (r->node.next)
			ddl_put(e, ", ");
	}
}

static void put_select(struct ddl_emit *e, const struct ddl_query *q)
{
	ddl_put(e, q->flags & DDL_QUERY_DISTINCT ? "SELECT DISTINCT " : q->flags & DDL_QUERY_ALL ? "SELECT ALL " : "SELECT ");
	put_results(e, &q->results);
	put_from(e, &q->from);
	put_where(e, "WHERE", q->where);
	if (q->group.first) {
		ddl_put(e, " GROUP BY ");
		ddl_emit_args(e, &q->group);
	}
	put_where(e, "HAVING", q->having);
	DDL_EACH(struct ddl_window, w, &q->windows) {
		ddl_put(e, w == (void *)q->windows.first ? " WINDOW " : ", ");
		ddl_emit_ident(e, &w->name);
		ddl_put(e, " AS ");
		put_window(e, w);
	}
}

static void put_compound(struct ddl_emit *e, const struct ddl_query *q)
{
	static const char *const ops[] = {
		[DDL_SET_NONE] = "", [DDL_SET_UNION] = " UNION ", [DDL_SET_UNION_ALL] = " UNION ALL ",
		[DDL_SET_INTERSECT] = " INTERSECT ", [DDL_SET_EXCEPT] = " EXCEPT ",
	};

	DDL_EACH(struct ddl_query, arm, &q->arms) {
		ddl_put(e, ops[arm->op]);
		ddl_emit_query(e, arm);
	}
}

void ddl_emit_query(struct ddl_emit *e, const struct ddl_query *q)
{
	put_with(e, &q->with, q->flags);
	switch ((enum ddl_query_kind)q->kind) {
	case DDL_QUERY_SELECT:
		put_select(e, q);
		break;
	case DDL_QUERY_VALUES:
		ddl_put(e, "VALUES ");
		ddl_emit_args(e, &q->rows);
		break;
	case DDL_QUERY_COMPOUND:
		put_compound(e, q);
		break;
	}
	put_order(e, " ", &q->order);
	put_where(e, "LIMIT", q->limit);
	put_where(e, "OFFSET", q->offset);
}

/* statements on rows */

static void put_assignments(struct ddl_emit *e, const struct ddl_list *sets)
{
	DDL_EACH(struct ddl_assignment, a, sets) {
		if (a->columns.count > 1)
			ddl_emit_names(e, &a->columns);
		else
			ddl_emit_ident(e, &((struct ddl_name *)(void *)a->columns.first)->ident);
		ddl_put(e, " = ");
		ddl_emit_expr(e, a->value);
		if (a->node.next)
			ddl_put(e, ", ");
	}
}

static void put_upsert(struct ddl_emit *e, const struct ddl_upsert *u)
{
	ddl_put(e, " ON CONFLICT");
	if (u->target.first) {
		ddl_put(e, " ");
		ddl_emit_parts(e, &u->target);
		put_where(e, "WHERE", u->target_where);
	}
	ddl_put(e, u->sets.first ? " DO UPDATE SET " : " DO NOTHING");
	put_assignments(e, &u->sets);
	put_where(e, "WHERE", u->where);
}

static void put_conflict(struct ddl_emit *e, const struct ddl_dml *d)
{
	if (!d->conflict)
		return;
	ddl_put(e, " OR ");
	put_words(e, d->conflict);
}

static void put_insert(struct ddl_emit *e, const struct ddl_dml *d)
{
	ddl_put(e, "INSERT");
	put_conflict(e, d);
	ddl_put(e, " INTO ");
	put_from_item(e, d->target);
	if (d->columns.first) {
		ddl_put(e, " ");
		ddl_emit_names(e, &d->columns);
	}
	if (d->query) {
		ddl_put(e, " ");
		ddl_emit_query(e, d->query);
	} else {
		ddl_put(e, " DEFAULT VALUES");
	}
	DDL_EACH(struct ddl_upsert, u, &d->upserts)
		put_upsert(e, u);
}

static void put_update(struct ddl_emit *e, const struct ddl_dml *d)
{
	ddl_put(e, "UPDATE");
	put_conflict(e, d);
	ddl_put(e, " ");
	put_from_item(e, d->target);
	ddl_put(e, " SET ");
	put_assignments(e, &d->sets);
	put_from(e, &d->from);
	put_where(e, "WHERE", d->where);
}

static void put_dml(struct ddl_emit *e, const struct ddl_dml *d)
{
	put_with(e, &d->with, d->flags);
	switch ((enum ddl_dml_kind)d->kind) {
	case DDL_DML_SELECT:
		ddl_emit_query(e, d->query);
		break;
	case DDL_DML_INSERT:
		put_insert(e, d);
		break;
	case DDL_DML_UPDATE:
		put_update(e, d);
		break;
	case DDL_DML_DELETE:
		ddl_put(e, "DELETE FROM ");
		put_from_item(e, d->target);
		put_where(e, "WHERE", d->where);
		break;
	}
	if (d->returning.first) {
		ddl_put(e, " RETURNING ");
		put_results(e, &d->returning);
	}
	put_order(e, " ", &d->order);
	put_where(e, "LIMIT", d->limit);
	put_where(e, "OFFSET", d->offset);
}

/* The table is in the trigger's schema, which is told once. */
static void put_trigger(struct ddl_emit *e, const struct ddl_opaque *o)
{
	const struct ddl_trigger *t = o->trigger;

	if (t->time) {
		ddl_put(e, " ");
		put_words(e, t->time);
	}
	ddl_put(e, " ");
	put_words(e, t->event);
	DDL_EACH(struct ddl_name, n, &t->columns) {
		ddl_put(e, n == (void *)t->columns.first ? " OF " : ", ");
		ddl_emit_ident(e, &n->ident);
	}
	ddl_put(e, " ON ");
	ddl_emit_ident(e, &o->table.name);
	if (t->each_row)
		ddl_put(e, " FOR EACH ROW");
	put_where(e, "WHEN", t->when);
	ddl_put(e, " BEGIN");
	DDL_EACH(struct ddl_dml, d, &t->body) {
		ddl_put(e, " ");
		put_dml(e, d);
		ddl_put(e, ";");
	}
	ddl_put(e, " END");
}

void ddl_emit_program(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_opaque *o = s->u.opaque;

	ddl_putf(e, "CREATE %s%s", s->flags & DDL_STMT_TEMPORARY ? "TEMP " : "", o->trigger ? "TRIGGER " : "VIEW ");
	ddl_put(e, s->flags & DDL_STMT_IF_NOT_EXISTS ? "IF NOT EXISTS " : "");
	ddl_emit_qname(e, &o->name);
	if (o->trigger) {
		put_trigger(e, o);
		return;
	}
	if (o->columns.first) {
		ddl_put(e, " ");
		ddl_emit_names(e, &o->columns);
	}
	ddl_put(e, " AS ");
	ddl_emit_query(e, o->query);
}
