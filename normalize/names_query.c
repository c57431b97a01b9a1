/* names_query.c - the columns that a query gives, and the names in it. */
#include "normalize/names_inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/normalize.h"

static const char *text(const struct ddl_names *n, ddl_atom a)
{
	return ddl_text(n->schema->session, a);
}

/* queries */

static void add_star(struct ddl_names *n, const struct scope *scope, const struct ddl_expr *star, struct ddl_columns *to)
{
	const struct ddl_expr *qualifier = (const struct ddl_expr *)(const void *)star->args.first;
	bool found = false;

	DDL_EACH(struct relation, r, &scope->relations) {
		if (r->qualified || (qualifier && !ddl_names_has_name(r, qualifier)))
			continue;
		found = true;
		ddl_names_use_qualifier(n, r, qualifier);
		to->open |= r->columns.open;
		DDL_EACH(struct ddl_result_column, c, &r->columns.list) {
			struct ddl_result_column *copy = qualifier || !c->merged ? ddl_names_copy_column(n, to, c) : NULL;

			if (copy && (c->either || c->instead))
				/* t.* is another side's column in some versions. */
				copy->value = qualifier ? ddl_names_unknown_value : ddl_names_merged_value(n, ddl_names_find_before(scope, NULL, c->key));
		}
	}
	if (found)
		return;
	to->open = true;
	if (!scope->relations.first && !qualifier)
		ddl_names_add_misuse(n, star->node.at, "* without a table");
	if (qualifier)
		ddl_names_add_wrong(n, DDL_NO_RELATION, qualifier->ident->at, qualifier->ident->name);
}

/* COLLATE, and functions that only tell how likely something is, leave a name what it was. */
static const struct ddl_expr *bare(const struct ddl_names *n, const struct ddl_expr *e, enum naming naming)
{
	while (e->kind == DDL_EXPR_COLLATE || (naming != AS_WRITTEN && e->kind == DDL_EXPR_CALL && e->args.first &&
					       strstr(text(n, e->ident->key), "likel") && !e->qualifier))
		e = (const struct ddl_expr *)(const void *)e->args.first;
	return e;
}

static ddl_atom name_as_found(struct ddl_names *n, struct scope *scope, const struct ddl_expr *name)
{
	struct found f = ddl_names_find_name(n, scope, name);
	const struct ddl_table *t = f.relation && f.relation->object ? f.relation->object->table : NULL;

	if (f.column && f.column->either && !name->args.first)
		return 0;
	if (f.column)
		return f.column->instead && !name->args.first ? f.column->instead->name : f.column->name;
	return f.relation && ddl_names_value_rules(n) ? ddl_names_value_rules(n)->rowid_name(n->schema, t) : 0;
}

static ddl_atom result_name(struct ddl_names *n, struct scope *scope, const struct ddl_result *r, enum naming naming)
{
	const struct ddl_expr *e = bare(n, r->expr, naming);
	struct ddl_session *session = n->schema->session;
	ddl_atom name = r->alias.name;
	const char *source;
	size_t len;

	if (!name && e->kind == DDL_EXPR_NAME)
		name = naming != AS_WRITTEN ? name_as_found(n, scope, e) : e->ident->name;
	if (name || !r->expr->node.at.start)
		return name;
	source = ddl_span_text(&session->sources, r->expr->node.at, &len);
	return ddl_atom_of(&session->atoms, source, len);
}

static bool in_quotes(const struct ddl_names *n, const struct ddl_expr *e)
{
	size_t len;
	const char *source = e->node.at.start ? ddl_span_text(&n->schema->session->sources, e->node.at, &len) : NULL;

	return source && len && strchr("'\"`[", *source);
}

/* Does a result have one name, whether the server takes a query inside apart or not? */
static bool is_plain(const struct ddl_names *n, const struct scope *scope, const struct ddl_expr *e)
{
	const struct ddl_expr *name = bare(n, e, AS_FOUND);
	struct found f;

	if (name->kind != DDL_EXPR_NAME)
		return !in_quotes(n, e);
	f = ddl_names_find_name(n, scope, name);
	if (f.column && name == e && !name->args.first && f.column->name == name->ident->name && !name->ident->quoted &&
	    !(name->flags & DDL_EXPR_PARENS))
		return true;
	return scope->only_names && f.relation && f.relation->object && f.relation->object->kind == DDL_OBJECT_TABLE;
}

static bool only_names(const struct ddl_query *q)
{
	DDL_EACH(struct ddl_result, r, &q->results)
		if (r->expr->kind != DDL_EXPR_NAME && r->expr->kind != DDL_EXPR_STAR)
			return false;
	return !q->group.first;
}

void ddl_names_add_result(struct ddl_names *n, struct scope *scope, const struct ddl_result *r, enum naming naming,
		       struct ddl_columns *to)
{
	const struct ddl_value_rules *rules = ddl_names_value_rules(n);
	struct ddl_result_column *column;
	struct ddl_value value;

	if (r->expr->kind == DDL_EXPR_STAR) {
		add_star(n, scope, r->expr, to);
		return;
	}
	value = ddl_names_look_at(n, scope, r->expr);
	ddl_names_check_width(n, r->expr, value.width, 1);
	to->scalar = to->list.first ? to->scalar : value;
	value = rules ? rules->of_arms(n->schema, &value, 1) : value;
	column = ddl_names_add_column(n, to, result_name(n, scope, r, naming), 0, value);
	column->lost = naming == AS_RUN && !r->alias.name && !is_plain(n, scope, r->expr);
}

/* "a" once more is "a:1" and so on; what follows "a:3" has a number that nobody knows. */
static ddl_atom other_name(struct ddl_names *n, const struct ddl_columns *columns, const struct ddl_result_column *of)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	ddl_atom name = of->name;

	for (unsigned count = 0; name;) {
		const struct ddl_result_column *taken = ddl_names_find_column(columns, ddl_ident_of_atom(s, name, false).key);
		const char *old = text(n, name);
		size_t len = strlen(old), digits = len;

		if (!taken)
			return name;
		while (digits > 1 && ddl_ascii_digit(old[digits - 1]))
			digits--;
		if (digits > 1 && old[digits - 1] == ':')
			len = digits - 1;
		name = ++count > 4 ? 0 : ddl_atom_printf(&s->session->atoms, "%.*s:%u", (int)len, old, count);
	}
	return 0;
}

static bool is_truth(const struct ddl_names *n, ddl_atom name)
{
	if (n->schema->version < DDL_VERSION(3, 31))
		return false;
	return ddl_atom_is_nocase(&n->schema->session->atoms, name, "true") ||
	       ddl_atom_is_nocase(&n->schema->session->atoms, name, "false");
}

/* No two columns of what a query gives have one name, and since 3.31 none is called true or false. */
static struct ddl_columns with_names(struct ddl_names *n, const struct ddl_columns *columns)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	struct ddl_columns out = { .open = columns->open, .scalar = columns->scalar };
	uint32_t number = 0;

	DDL_EACH(struct ddl_result_column, c, &columns->list) {
		struct ddl_result_column *own = ddl_names_copy_column(n, &out, c);

		own->key = 0;
		number++;
		if (!own->lost && (!own->name || is_truth(n, own->name)))
			own->name = ddl_atom_printf(&s->session->atoms, "column%u", number);
		own->name = own->lost ? 0 : other_name(n, &out, own);
		own->lost = !own->name;
		own->key = own->name ? ddl_ident_of_atom(s, own->name, false).key : 0;
	}
	return out;
}

/* ORDER BY 2, GROUP BY 2: a column of the result. */
static void check_number(struct ddl_names *n, const struct ddl_expr *e, const struct ddl_columns *columns)
{
	char *end;
	unsigned long number = strtoul(text(n, e->text), &end, 10);

	if (!columns->open && !*end && (!number || number > columns->list.count))
		ddl_names_add_misuse(n, e->node.at, ddl_format(&n->arena, "there is no column number %lu, but %u", number, columns->list.count));
}

static void look_at_term(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e, const struct ddl_columns *columns)
{
	if (e && e->kind == DDL_EXPR_NUMBER)
		check_number(n, e, columns);
	ddl_names_look_at_one(n, scope, e);
}

static void look_at_terms(struct ddl_names *n, struct scope *scope, const struct ddl_list *exprs,
			  const struct ddl_columns *columns)
{
	DDL_EACH(struct ddl_expr, e, exprs)
		look_at_term(n, scope, e, columns);
}

static bool reads_queries(const struct scope *scope)
{
	DDL_EACH(struct relation, r, &scope->relations)
		if (!r->object || r->object->kind != DDL_OBJECT_TABLE)
			return true;
	return false;
}

static struct ddl_columns select_columns(struct ddl_names *n, struct scope *scope, const struct ddl_query *q,
					 enum naming naming)
{
	struct ddl_columns columns = { .open = false };
	const struct ddl_result *first;

	ddl_names_look_at_from(n, scope, &q->from);
	scope->only_names = only_names(q);
	scope->windows = &q->windows;
	columns.open = naming == AS_RUN && reads_queries(scope);
	DDL_EACH(struct ddl_result, r, &q->results)
		ddl_names_add_result(n, scope, r, naming, &columns);
	first = (const struct ddl_result *)(const void *)q->results.first;
	if (first->expr->kind == DDL_EXPR_STAR && columns.list.first)
		columns.scalar = ((const struct ddl_result_column *)(const void *)columns.list.first)->value;
	scope->results = &q->results;
	scope->rows_only = true;
	ddl_names_look_at_one(n, scope, q->where);
	look_at_terms(n, scope, &q->group, &columns);
	scope->rows_only = false;
	ddl_names_look_at_one(n, scope, q->having);
	DDL_EACH(struct ddl_window, w, &q->windows)
		ddl_names_look_at_window(n, scope, w);
	DDL_EACH(struct ddl_part, part, &q->order)
		look_at_term(n, scope, part->expr, &columns);
	return with_names(n, &columns);
}

/* The rows of VALUES, or the arms of a compound. */
struct arms {
	struct ddl_value *values;    /* column by column; NULL: not wanted */
	uint32_t rows, columns;
};

static struct arms new_arms(struct ddl_names *n, uint32_t rows, uint32_t columns)
{
	struct arms a = { NULL, rows, columns };

	if (ddl_names_value_rules(n))
		a.values = DDL_NEW_ARRAY(&n->arena, (size_t)rows * columns + 1, struct ddl_value);
	return a;
}

static void set_value(struct arms *a, uint32_t row, uint32_t column, struct ddl_value value)
{
	if (a->values && column < a->columns)
		a->values[column * a->rows + row] = value;
}

static void set_values(struct ddl_names *n, const struct arms *a, struct ddl_columns *columns)
{
	const struct ddl_value_rules *rules = ddl_names_value_rules(n);
	uint32_t i = 0;

	if (!rules || !a->columns)
		return;
	DDL_EACH(struct ddl_result_column, c, &columns->list)
		c->value = rules->of_arms(n->schema, &a->values[i++ * a->rows], a->rows);
}

static struct ddl_columns values_columns(struct ddl_names *n, struct scope *scope, const struct ddl_query *q,
					 enum naming naming)
{
	const struct ddl_expr *first = (const struct ddl_expr *)(const void *)q->rows.first;
	struct arms arms = new_arms(n, q->rows.count, first->args.count);
	struct ddl_columns columns = { .open = false };
	const struct ddl_value_rules *rules = ddl_names_value_rules(n);
	struct ddl_result_column *column;
	uint32_t row = 0;

	DDL_EACH(struct ddl_expr, r, &q->rows) {
		uint32_t number = 0;

		if (r->args.count != first->args.count)
			ddl_names_add_misuse(n, r->node.at, "all rows of VALUES have the same number of values");
		DDL_EACH(struct ddl_expr, e, &r->args) {
			struct ddl_value value = ddl_names_look_at(n, scope, e);

			ddl_names_check_width(n, e, value.width, 1);
			set_value(&arms, row, number++, value);
		}
		columns.scalar = arms.values ? arms.values[row] : ddl_names_no_value;
		row++;
	}
	if (rules && row > 1)
		columns.scalar.unknown |= rules->of_rows(n->schema, arms.values, (size_t)arms.rows * arms.columns);
	DDL_EACH(struct ddl_expr, e, &first->args) {
		const struct ddl_expr *name = bare(n, e, naming);
		bool written = naming == AS_WRITTEN && name->kind == DDL_EXPR_NAME;

		column = ddl_names_add_column(n, &columns, written ? name->ident->name : 0, 0, ddl_names_no_value);
		column->lost = rules && rules->names_vary(n->schema);
	}
	set_values(n, &arms, &columns);
	return with_names(n, &columns);
}

/* Several rows of VALUES behind another arm are a query of their own. */
static struct ddl_columns as_query(struct ddl_names *n, const struct ddl_columns *columns)
{
	struct ddl_columns own = ddl_names_own_columns(n, columns);

	own.scalar = own.list.first ? ((const struct ddl_result_column *)(const void *)own.list.first)->value : ddl_names_no_value;
	return own;
}

/* Is the name an arm's result, whatever it is called? */
static bool is_in_arms(const struct ddl_names *n, const struct ddl_query *q, ddl_atom key)
{
	DDL_EACH(struct ddl_query, arm, &q->arms)
		DDL_EACH(struct ddl_result, r, &arm->results) {
			const struct ddl_expr *e = bare(n, r->expr, AS_WRITTEN);

			if (e->kind == DDL_EXPR_NAME && e->ident->key == key)
				return true;
		}
	return false;
}

/* A number, or a name that an arm gives to a result; an expression is looked for in the arms, and is not here. */
static void check_result_term(struct ddl_names *n, const struct ddl_query *q, const struct ddl_expr *e,
			      const struct ddl_columns *columns, const struct ddl_columns *names)
{
	while (e && e->kind == DDL_EXPR_COLLATE)
		e = (const struct ddl_expr *)(const void *)e->args.first;
	if (e && e->kind == DDL_EXPR_NUMBER)
		check_number(n, e, columns);
	if (e && e->kind == DDL_EXPR_NAME && !e->args.first && !names->open && !ddl_names_find_column(names, e->ident->key) &&
	    !is_in_arms(n, q, e->ident->key))
		ddl_names_add_misuse(n, e->node.at, ddl_format(&n->arena, "no result is called \"%s\"", text(n, e->ident->name)));
}

/* ORDER BY of a compound names results of its arms, or repeats their expressions: what is in it stands in an arm too. */
static struct ddl_columns compound_columns(struct ddl_names *n, struct scope *scope, const struct ddl_query *q,
					   enum naming naming)
{
	struct ddl_columns columns = { .open = false }, names = { .open = false }, arm_columns;
	struct arms arms = { NULL, 0, 0 };
	struct ddl_wrong *w;
	uint32_t row = 0;

	DDL_EACH(struct ddl_query, arm, &q->arms) {
		uint32_t i = 0;

		arm_columns = ddl_names_query(n, scope->outer, scope->ctes, arm, naming);
		if (!row) {
			columns = arm_columns;
			arms = new_arms(n, q->arms.count, columns.list.count);
		} else if (!columns.open && !arm_columns.open && columns.list.count != arm_columns.list.count) {
			w = ddl_names_add_wrong(n, DDL_COLUMN_COUNT, arm->node.at, 0);
			w->wanted = columns.list.count;
			w->got = arm_columns.list.count;
		}
		if (row && arm->rows.count > 1)
			arm_columns = as_query(n, &arm_columns);
		names.open |= arm_columns.open;
		DDL_EACH(struct ddl_result_column, c, &arm_columns.list) {
			set_value(&arms, row, i++, c->value);
			ddl_names_copy_column(n, &names, c);
		}
		while (arm_columns.open && i < columns.list.count)
			set_value(&arms, row, i++, ddl_names_unknown_value);
		columns.scalar = arm_columns.scalar;
		row++;
	}
	set_values(n, &arms, &columns);
	DDL_EACH(struct ddl_part, part, &q->order)
		check_result_term(n, q, part->expr, &columns, &names);
	return columns;
}

/* One that reads itself has the columns that it is given, or those of what it starts from. */
static void start_cte(struct ddl_names *n, struct cte *c)
{
	const struct ddl_query *first = c->node->query;

	c->columns.open = true;
	if (c->node->columns.first) {
		c->columns = ddl_names_named(n, c->columns, &c->node->columns, c->node->node.at, c->node->name.name);
	} else if (first->kind == DDL_QUERY_COMPOUND) {
		struct ddl_list uses = n->uses, wrong = n->wrong;

		first = (const struct ddl_query *)(const void *)first->arms.first;
		c->columns = ddl_names_query(n, c->around->outer, c->around->ctes, first, AS_WRITTEN);
		ddl_list_cut(&n->uses, &uses);
		ddl_list_cut(&n->wrong, &wrong);
	}
}

struct ddl_columns ddl_names_cte_columns(struct ddl_names *n, struct cte *c, struct ddl_span at)
{
	const struct ddl_cte *node = c->node;

	if (c->state == READING && node->query->kind != DDL_QUERY_COMPOUND)
		ddl_names_add_misuse(n, at, ddl_format(&n->arena, "circular reference: \"%s\"", text(n, node->name.name)));
	if (c->state != UNREAD)
		return c->columns;
	c->state = READING;
	start_cte(n, c);
	c->columns = ddl_names_named(n, ddl_names_query(n, c->around->outer, c->around->ctes, node->query, AS_WRITTEN), &node->columns,
			   node->node.at, node->name.name);
	c->state = READ;
	return c->columns;
}

/* All of them see each other. */
void ddl_names_add_ctes(struct ddl_names *n, struct scope *scope, const struct ddl_list *with)
{
	DDL_EACH(struct ddl_cte, node, with) {
		struct cte *c = DDL_NEW(&n->arena, struct cte);

		c->outer = scope->ctes;
		c->name = node->name.key;
		c->node = node;
		c->around = scope;
		scope->ctes = c;
	}
}

/* What is never read is right whatever it says, but its names are names. */
void ddl_names_end_ctes(struct ddl_names *n, struct scope *scope, const struct ddl_list *with)
{
	struct cte *c = scope->ctes;

	for (uint32_t i = 0; i < with->count; i++, c = c->outer) {
		struct ddl_list wrong = n->wrong;

		if (c->state == UNREAD)
			ddl_names_cte_columns(n, c, c->node->node.at);
		else
			continue;
		ddl_list_cut(&n->wrong, &wrong);
	}
}

struct ddl_columns ddl_names_query(struct ddl_names *n, struct scope *outer, struct cte *ctes,
					const struct ddl_query *q, enum naming naming)
{
	struct scope scope = { .outer = outer, .ctes = ctes };
	struct ddl_columns columns = { .open = true };
	struct scope none = { .outer = NULL };

	ddl_names_add_ctes(n, &scope, &q->with);
	none.ctes = scope.ctes;
	switch ((enum ddl_query_kind)q->kind) {
	case DDL_QUERY_SELECT:
		columns = select_columns(n, &scope, q, naming);
		break;
	case DDL_QUERY_VALUES:
		columns = values_columns(n, &scope, q, naming);
		break;
	case DDL_QUERY_COMPOUND:
		columns = compound_columns(n, &scope, q, naming);
		break;
	}
	/* They are the same for all rows. */
	ddl_names_look_at_one(n, &none, q->limit);
	ddl_names_look_at_one(n, &none, q->offset);
	ddl_names_end_ctes(n, &scope, &q->with);
	return columns;
}
