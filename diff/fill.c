#include "diff/fill.h"

#include <string.h>

#include "diff/rename.h"

struct fill {
	struct ddl_node node;
	const struct ddl_column *column; /* of `to` */
	struct ddl_expr *value;
};

static void refuse(struct ddl_plan *p, const struct ddl_fill *told, const char *why)
{
	ddl_plan_refuse(p, DDL_SPAN_NONE, "--default %s=%s: %s", told->column, told->expr, why);
}

/* The one value of a query that is nothing else; NULL: there is more to it, as in 1 AS x or 1 FROM t. */
static struct ddl_expr *only_value(const struct ddl_query *q, struct ddl_span all)
{
	const struct ddl_result *r = (const struct ddl_result *)(const void *)q->results.first;

	if (q->kind != DDL_QUERY_SELECT || q->results.count != 1 || r->alias.name || r->expr->kind == DDL_EXPR_STAR)
		return NULL;
	return r->expr->node.at.start == all.start && r->expr->node.at.end == all.end ? r->expr : NULL;
}

/* The expression is read as the result of a query. Reports what is wrong in it, and returns NULL. */
static struct ddl_expr *read_value(struct ddl_plan *p, const struct ddl_fill *told)
{
	static const char before[] = "CREATE VIEW v AS SELECT ";
	size_t mark = ddl_diags_mark(p->session), errors = ddl_diags_count(p->session, DDL_ERROR), len = strlen(told->expr);
	const char *sql = ddl_format(&p->session->arena, "%s%s", before, told->expr);
	struct ddl_source *src = ddl_sources_add(&p->session->sources, "--default", sql, strlen(sql));
	const struct ddl_stmt *stmt;
	struct ddl_expr *value = NULL;
	struct ddl_list out = { 0 };
	struct ddl_parse parse;
	struct ddl_span all;

	if (!src)
		return NULL;
	ddl_parse_init(&parse, p->session, p->to->dialect, p->to->version);
	ddl_parse_source(&parse, src, &out);
	ddl_parse_release(&parse);
	stmt = (const struct ddl_stmt *)(const void *)out.first;
	if (out.count == 1 && stmt->kind == DDL_STMT_OPAQUE && stmt->u.opaque->query) {
		all.start = stmt->node.at.start + (uint32_t)strlen(before);
		all.end = all.start + (uint32_t)len;
		value = only_value(stmt->u.opaque->query, all);
	}
	if (ddl_diags_count(p->session, DDL_ERROR) > errors)
		value = NULL;
	ddl_diags_rewind(p->session, mark);
	if (!value)
		refuse(p, told, "what is behind the \"=\" is no expression");
	return value;
}

/* A name in double quotes may be a string. */
static bool is_column(const struct ddl_plan *p, const struct ddl_table *t, const struct ddl_expr *e)
{
	const char *name = ddl_plan_text(p, e->ident->key);

	return e->args.first || e->ident->quoted || ddl_find_column(t, e->ident->key) || !strcmp(name, "rowid") ||
	       !strcmp(name, "true") || !strcmp(name, "false");
}

/* The first name in an expression that is none of the table's columns; what a query in it names is not looked at. */
static const struct ddl_expr *unknown_name(const struct ddl_plan *p, const struct ddl_table *t, const struct ddl_expr *e)
{
	const struct ddl_expr *found = NULL;

	if (e->kind == DDL_EXPR_NAME)
		return is_column(p, t, e) ? NULL : e;
	DDL_EACH(struct ddl_expr, a, &e->args)
		found = found ? found : unknown_name(p, t, a);
	return found;
}

static const char *needs_none(const struct ddl_object *table, const struct ddl_column *to)
{
	const struct ddl_object *was = table->mark;
	const struct ddl_column *from = was && was->table ? ddl_find_column(was->table, to->name.key) : NULL;

	if (!was)
		return "the table is new, and no row is there";
	if (to->generated)
		return "the column is generated";
	if (to->null != DDL_NULL_NO)
		return "the column may be NULL, so that no row needs a value";
	if (from && from->null == DDL_NULL_NO)
		return "the column is NOT NULL already, so that no row needs a value";
	if (!from && to->dflt && to->dflt->kind != DDL_EXPR_NULL)
		return "the column has a DEFAULT, which rows that are there get";
	return NULL;
}

static struct ddl_column *find_column(struct ddl_plan *p, const struct ddl_fill *told, struct ddl_object **table)
{
	ddl_atom part[3];
	int n = ddl_told_parts(p, told->column, part);

	*table = n > 1 ? ddl_told_table(p->to, part, n - 1) : NULL;
	if (n < 2)
		return NULL;
	return *table ? ddl_find_column((*table)->table, ddl_ident_of_atom(p->to, part[n - 1], false).key) : NULL;
}

static void read_fill(struct ddl_plan *p, const struct ddl_fill *told)
{
	struct ddl_object *table;
	struct ddl_column *column = find_column(p, told, &table);
	const char *why = column ? needs_none(table, column) : NULL;
	const struct ddl_expr *unknown;
	struct ddl_expr *value;
	struct fill *f;

	if (!column || why) {
		refuse(p, told, why ? why : table ? "the table has no such column" :
		       strchr(told->column, '.') ? "there is no such table" : "which table? It is table.column=expression");
		return;
	}
	value = read_value(p, told);
	if (!value)
		return;
	unknown = unknown_name(p, ((const struct ddl_object *)table->mark)->table, value);
	if (unknown) {
		refuse(p, told, ddl_format(&p->session->arena, "\"%s\" is no column of the table as it is; a text is written '%s'",
					   ddl_plan_text(p, unknown->ident->name), ddl_plan_text(p, unknown->ident->name)));
		return;
	}
	f = DDL_NEW(&p->session->arena, struct fill);
	f->column = column;
	f->value = value;
	ddl_list_add(&p->fills, f);
}

void ddl_plan_fills(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_fill, told, &p->options->fills) {
		if (p->rules->fills)
			read_fill(p, told);
		else
			refuse(p, told, ddl_format(&p->session->arena, "plans for %s do not fill columns yet; give the column a DEFAULT, "
						   "or put an UPDATE before the plan", p->to->dialect->title));
	}
}

struct ddl_expr *ddl_fill_of(const struct ddl_plan *p, const struct ddl_column *to)
{
	DDL_EACH(struct fill, f, &p->fills)
		if (f->column == to)
			return f->value;
	return NULL;
}

void ddl_hint_fill(struct ddl_plan *p, const struct ddl_table *to, const struct ddl_column *column)
{
	const char *table = ddl_plan_text(p, to->name.name.name), *name = ddl_plan_text(p, column->name.name);
	struct ddl_diag *d;

	if (p->refused)
		return;
	d = ddl_report(p->session, DDL_DIAG_PLAN_HINT, column->name.at, "table \"%s\": rows that are there may have no value for \"%s\", which is NOT NULL",
		       table, name);
	ddl_diag_help(p->session, d, "the plan fails then; say what they get: --default \"%s.%s=EXPRESSION\", or give the column a DEFAULT",
		      table, name);
}
