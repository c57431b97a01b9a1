/* names_expr.c - names in expressions, and what value an expression has. */
#include "normalize/names_inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/normalize.h"

static const char *text(const struct ddl_names *n, ddl_atom a)
{
	return ddl_text(n->schema->session, a);
}

/* names */

void ddl_names_use_qualifier(struct ddl_names *n, const struct relation *r, const struct ddl_expr *qualifier)
{
	if (qualifier && r->own_name && r->object)
		ddl_names_add_use(n, r->object, 0, qualifier->ident->at, false);
}

/* SQLite's other names of a table's key, in tables that have no column of that name ("ROWIDs and the INTEGER PRIMARY KEY"). */
bool ddl_names_is_rowid(const struct ddl_names *n, const struct relation *r, ddl_atom key)
{
	const char *name = text(n, key);
	const struct ddl_object *o = r->object;

	return (!o || (o->kind == DDL_OBJECT_TABLE && !(o->table && o->table->flags & DDL_TABLE_WITHOUT_ROWID))) &&
	       (!strcmp(name, "rowid") || !strcmp(name, "oid") || !strcmp(name, "_rowid_"));
}

bool ddl_names_has_name(const struct relation *r, const struct ddl_expr *qualifier)
{
	const struct ddl_expr *schema = (const struct ddl_expr *)(const void *)qualifier->args.first;

	return r->alias == qualifier->ident->key && (!schema || !r->schema || r->schema == schema->ident->key);
}

static void look_in(const struct ddl_names *n, const struct scope *scope, const struct ddl_expr *name, struct found *f)
{
	const struct ddl_expr *qualifier = (const struct ddl_expr *)(const void *)name->args.first;
	ddl_atom key = name->ident->key;

	DDL_EACH(struct relation, r, &scope->relations) {
		const struct ddl_result_column *c = ddl_names_find_column(&r->columns, key);

		if (qualifier ? !ddl_names_has_name(r, qualifier) : r->qualified)
			continue;
		if (c ? qualifier || !c->merged : ddl_names_is_rowid(n, r, key) && (!f->count || !f->column)) {
			/* A table's rowid counts before that of a query, and one of two tables is no one's. */
			if (!c && f->count && (!r->object || f->relation->object)) {
				f->count += r->object && !f->column && !qualifier && r->object->kind == DDL_OBJECT_TABLE &&
					    f->relation->object->kind == DDL_OBJECT_TABLE;
				continue;
			}
			f->column = f->count ? f->column : c;
			f->relation = f->count && (c || f->column) ? f->relation : r;
			f->count += c || !f->count;
		} else if (!c && r->columns.open) {
			f->open = true;
		}
	}
}

static bool is_result(const struct scope *scope, ddl_atom key)
{
	if (scope->results)
		DDL_EACH(struct ddl_result, r, scope->results)
			if (r->alias.name && r->alias.key == key)
				return true;
	return false;
}

/* A name in double quotes that means nothing is a string ("Quirks, Caveats, and Gotchas In SQLite", 8), and so are true and false. */
static bool is_no_name(const struct ddl_names *n, const struct ddl_expr *name)
{
	size_t len;
	const char *source = name->ident->at.start ? ddl_span_text(&n->schema->session->sources, name->ident->at, &len) : NULL;

	if (name->args.first)
		return false;
	return (source && len && *source == '"') || !strcmp(text(n, name->ident->key), "true") ||
	       !strcmp(text(n, name->ident->key), "false");
}

struct ddl_value ddl_names_merged_value(const struct ddl_names *n, const struct ddl_result_column *c)
{
	const struct ddl_value_rules *rules = ddl_names_value_rules(n);
	struct ddl_value value = c->instead ? c->instead->value : c->value;

	return rules && c->either ? rules->of_either(n->schema, value) : value;
}

static struct ddl_value value_of_found(const struct ddl_names *n, const struct found *f, const struct ddl_expr *name)
{
	const struct ddl_value_rules *rules = ddl_names_value_rules(n);

	if (!rules)
		return ddl_names_no_value;
	if (!f->relation && f->open)
		return ddl_names_unknown_value;
	if (!f->relation)
		return rules->of_expr(n->schema, name, NULL, 0);
	if (!f->column)
		return rules->of_rowid();
	return name->args.first ? f->column->value : ddl_names_merged_value(n, f->column);
}

struct found ddl_names_find_name(const struct ddl_names *n, const struct scope *scope, const struct ddl_expr *name)
{
	struct found f = { 0 };

	for (const struct scope *s = scope; s && !f.count && !f.open; s = s->outer) {
		look_in(n, s, name, &f);
		if (!f.count && !name->args.first && is_result(s, name->ident->key))
			f.open = true;
	}
	return f;
}

static struct ddl_value look_at_name(struct ddl_names *n, struct scope *scope, const struct ddl_expr *name)
{
	struct found f = ddl_names_find_name(n, scope, name);

	if (f.relation)
		ddl_names_use_qualifier(n, f.relation, (const struct ddl_expr *)(const void *)name->args.first);
	if (f.relation && f.relation->object)
		ddl_names_add_use(n, f.relation->object, name->ident->key, name->ident->at, false);
	if (f.count > 1 && !name->args.first)
		ddl_names_add_wrong(n, DDL_AMBIGUOUS, name->ident->at, name->ident->name);
	if (!f.count && !f.open && !is_no_name(n, name))
		ddl_names_add_wrong(n, DDL_NO_SUCH_COLUMN, name->ident->at, name->ident->name);
	return value_of_found(n, &f, name);
}

static void look_at_all(struct ddl_names *n, struct scope *scope, const struct ddl_list *exprs)
{
	DDL_EACH(struct ddl_expr, e, exprs)
		ddl_names_look_at_one(n, scope, e);
}

void ddl_names_look_at_parts(struct ddl_names *n, struct scope *scope, const struct ddl_list *parts)
{
	DDL_EACH(struct ddl_part, p, parts)
		ddl_names_look_at_one(n, scope, p->expr);
}

void ddl_names_look_at_window(struct ddl_names *n, struct scope *scope, const struct ddl_window *w)
{
	if (!w)
		return;
	look_at_all(n, scope, &w->partition);
	ddl_names_look_at_parts(n, scope, &w->order);
	if (w->frame) {
		ddl_names_look_at(n, scope, w->frame->start);
		ddl_names_look_at(n, scope, w->frame->end);
	}
}

/* x IN table: how many columns that has. */
static uint32_t look_at_table(struct ddl_names *n, const struct scope *scope, const struct ddl_expr *name)
{
	const struct ddl_expr *schema = (const struct ddl_expr *)(const void *)name->args.first;
	struct ddl_qname q = { .name = *name->ident };
	struct ddl_columns columns;
	struct ddl_object *object;

	if (schema)
		q.schema = *schema->ident;
	columns = ddl_names_named_relation(n, scope, &q, false, &object);
	if (object)
		((struct ddl_use *)(void *)n->uses.last)->in_table = true;
	return columns.open ? 0 : columns.list.count;
}

static bool compares(const struct ddl_expr *e)
{
	switch ((enum ddl_op)e->op) {
	case DDL_OP_EQ: case DDL_OP_NE: case DDL_OP_LT: case DDL_OP_LE: case DDL_OP_GT: case DDL_OP_GE:
		return e->kind == DDL_EXPR_BINARY;
	default:
		return e->kind == DDL_EXPR_IS || e->kind == DDL_EXPR_BETWEEN || e->kind == DDL_EXPR_IN;
	}
}

/* width 0: anything. */
void ddl_names_check_width(struct ddl_names *n, const struct ddl_expr *e, uint32_t got, uint32_t wanted)
{
	if (!got || !wanted || got == wanted || !e->node.at.start)
		return;
	if (e->kind == DDL_EXPR_QUERY || e->kind == DDL_EXPR_TABLE)
		ddl_names_add_misuse(n, e->node.at, ddl_format(&n->arena, "a query of %u columns where one of %u belongs", got, wanted));
	else
		ddl_names_add_misuse(n, e->node.at, ddl_format(&n->arena, "%u values where %u belong", got, wanted));
}

/* Only what compares takes rows of values ("Row Values"). What the first is the others are. */
static uint32_t check_arg(struct ddl_names *n, const struct ddl_expr *e, const struct ddl_expr *arg, uint32_t got, uint32_t first)
{
	if (e->kind == DDL_EXPR_ROW || e->kind == DDL_EXPR_COLLATE || (e->kind == DDL_EXPR_WHEN && arg == (void *)e->args.first) ||
	    (e->kind == DDL_EXPR_CASE && arg == (void *)e->args.first))
		return first;
	if (!compares(e)) {
		ddl_names_check_width(n, arg, got, 1);
		return 1;
	}
	if (arg != (void *)e->args.first)
		ddl_names_check_width(n, arg, got, first);
	return arg == (void *)e->args.first ? got : first;
}

static struct ddl_value with_width(struct ddl_value value, uint32_t width)
{
	value.width = width;
	return value;
}

/* What is in it but for queries, and what value that gives. */
static struct ddl_value look_inside(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	const struct ddl_value_rules *rules = ddl_names_value_rules(n);
	struct ddl_value *args = rules ? DDL_NEW_ARRAY(&n->arena, e->args.count + 1, struct ddl_value) : NULL;
	uint32_t count = 0, first = 0, width = e->kind == DDL_EXPR_ROW ? e->args.count : 1;

	DDL_EACH(struct ddl_expr, a, &e->args) {
		struct ddl_value value = ddl_names_look_at(n, scope, a);

		first = check_arg(n, e, a, value.width, first);
		width = e->kind == DDL_EXPR_COLLATE ? value.width : width;
		if (rules)
			args[count++] = value;
	}
	return with_width(rules ? rules->of_expr(n->schema, e, args, count) : ddl_names_no_value, width);
}

void ddl_names_look_at_one(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	if (e)
		ddl_names_check_width(n, e, ddl_names_look_at(n, scope, e).width, 1);
}

static struct ddl_value look_at_query(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	const struct ddl_value_rules *rules = ddl_names_value_rules(n);
	struct ddl_columns columns = ddl_names_query(n, scope, NULL, e->query, AS_WRITTEN);
	uint32_t width = e->kind == DDL_EXPR_EXISTS ? 1 : columns.open ? 0 : columns.list.count;

	return with_width(rules ? rules->of_expr(n->schema, e, &columns.scalar, 1) : ddl_names_no_value, width);
}

static bool is_among(const char *name, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!strcmp(names[i], name))
			return true;
	return false;
}

/* "Built-in Aggregate Functions", "Built-in Window Functions"; max and min of several values are of one row. */
static bool is_aggregate(const char *name, uint32_t nargs)
{
	static const char *const names[] = {
		"avg", "count", "group_concat", "string_agg", "sum", "total", "json_group_array", "json_group_object",
		"jsonb_group_array", "jsonb_group_object",
	};

	return is_among(name, names, DDL_COUNT(names)) || (nargs == 1 && (!strcmp(name, "max") || !strcmp(name, "min")));
}

static bool is_of_window(const char *name)
{
	static const char *const names[] = {
		"row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead", "first_value", "last_value",
		"nth_value",
	};

	return is_among(name, names, DDL_COUNT(names));
}

/*
 * Functions of several rows where there is one: in WHERE, in each other. Inside a query they may belong to the one
 * around it, so that only the outermost is looked at.
 */
static void check_call(struct ddl_names *n, const struct scope *scope, const struct ddl_expr *call, bool over)
{
	const char *name = call->kind == DDL_EXPR_CALL && !call->qualifier ? text(n, call->ident->key) : "";

	if (is_of_window(name) && !over)
		ddl_names_add_misuse(n, call->node.at, ddl_format(&n->arena, "%s() needs OVER", name));
	else if (scope->rows_only && !scope->outer && (over || is_aggregate(name, call->args.count)))
		ddl_names_add_misuse(n, call->node.at, ddl_format(&n->arena, "%s() cannot stand here: it is of several rows", name));
}

static void check_window(struct ddl_names *n, const struct scope *scope, const struct ddl_ident *name)
{
	if (name->name && scope->windows) {
		DDL_EACH(struct ddl_window, w, scope->windows)
			if (w->name.key == name->key)
				return;
		ddl_names_add_misuse(n, name->at, ddl_format(&n->arena, "no such window: \"%s\"", text(n, name->name)));
	}
}

static struct ddl_value look_at_call(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e, bool over)
{
	bool before = scope->rows_only;
	struct ddl_value value;

	check_call(n, scope, e, over);
	scope->rows_only |= !over && e->kind == DDL_EXPR_CALL && is_aggregate(text(n, e->ident->key), e->args.count);
	value = look_inside(n, scope, e);
	scope->rows_only = before;
	return value;
}

/* OVER, or FILTER alone. */
static struct ddl_value look_at_over(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	const struct ddl_over *o = e->over;
	const struct ddl_expr *call = (const struct ddl_expr *)(const void *)e->args.first;

	ddl_names_look_at_parts(n, scope, &o->order);
	ddl_names_look_at_one(n, scope, o->filter);
	ddl_names_look_at_window(n, scope, o->window);
	check_window(n, scope, o->window ? &o->window->base : &o->name);
	return look_at_call(n, scope, call, o->window || o->name.name);
}

struct ddl_value ddl_names_look_at(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	if (!e)
		return ddl_names_no_value;
	switch ((enum ddl_expr_kind)e->kind) {
	case DDL_EXPR_NAME:
		return with_width(look_at_name(n, scope, e), 1);
	case DDL_EXPR_STAR:
		return ddl_names_no_value;
	case DDL_EXPR_TABLE:
		e = (const struct ddl_expr *)(const void *)e->args.first;
		if (e->kind == DDL_EXPR_NAME)
			return with_width(ddl_names_no_value, look_at_table(n, scope, e));
		return with_width(look_inside(n, scope, e), 0);
	case DDL_EXPR_QUERY:
	case DDL_EXPR_EXISTS:
		return look_at_query(n, scope, e);
	case DDL_EXPR_OVER:
		return look_at_over(n, scope, e);
	case DDL_EXPR_CALL:
		return look_at_call(n, scope, e, false);
	case DDL_EXPR_RAISE:
		if (!n->in_trigger)
			ddl_names_add_misuse(n, e->node.at, "RAISE() can stand in triggers alone");
		break;
	default:
		break;
	}
	return look_inside(n, scope, e);
}
