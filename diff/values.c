#include "diff/values.h"

#include <stdlib.h>
#include <string.h>

static unsigned argument(const struct ddl_plan *p, const struct ddl_type *t, unsigned n, unsigned otherwise)
{
	DDL_EACH(struct ddl_expr, e, &t->args)
		if (!n--)
			return e->kind == DDL_EXPR_NUMBER ? (unsigned)strtoul(ddl_plan_text(p, e->text), NULL, 10) : otherwise;
	return otherwise;
}

/* False: of a type that is in no table. */
static bool find(const struct ddl_plan *p, const struct ddl_value_type *types, const struct ddl_type *t,
		 struct ddl_value_type *v)
{
	while (types->name && strcmp(types->name, ddl_plan_text(p, t->name)))
		types++;
	*v = *types;
	if (!types->name || t->schema)
		return false;
	if (v->class == DDL_VALUE_NUMBER && v->scale) {
		v->digits = argument(p, t, 0, v->digits);
		v->scale = t->args.count ? argument(p, t, 1, 0) : v->scale;
	} else if (v->class == DDL_VALUE_TIME) {
		v->scale = argument(p, t, t->args.count - 1, v->scale);
	}
	return true;
}

static bool number_kept(const struct ddl_value_type *a, const struct ddl_value_type *b)
{
	if (b->class == DDL_VALUE_FLOAT)
		return a->digits <= b->digits;
	return a->class != DDL_VALUE_FLOAT && a->scale <= b->scale;
}

/* A clock on a date that it did not have is made up. */
static bool time_kept(const struct ddl_value_type *a, const struct ddl_value_type *b)
{
	return (a->parts & ~b->parts) == 0 && !(b->parts & DDL_VALUE_DATE & ~a->parts) &&
	       (!(a->parts & DDL_VALUE_CLOCK) || a->scale <= b->scale);
}

static bool is_number(const struct ddl_value_type *v)
{
	return v->class == DDL_VALUE_NUMBER || v->class == DDL_VALUE_FLOAT;
}

static bool kept(const struct ddl_value_type *a, const struct ddl_value_type *b)
{
	if (b->class == DDL_VALUE_TEXT)
		return true;
	if (is_number(b))
		return a->class == DDL_VALUE_BOOLEAN || (is_number(a) && number_kept(a, b));
	if (a->class != b->class)
		return false;
	return b->class == DDL_VALUE_TIME ? time_kept(a, b) : a->digits <= b->digits;
}

bool ddl_values_kept(const struct ddl_plan *p, const struct ddl_value_type *types, bool through_text,
		     const struct ddl_type *from, const struct ddl_type *to)
{
	struct ddl_value_type a, b;
	bool had, has;

	if (!from || !to)
		return true;
	had = find(p, types, from, &a);
	has = find(p, types, to, &b);
	if (from->dims > to->dims)
		return has && b.class == DDL_VALUE_TEXT && !to->dims;
	if (had && has)
		return kept(&a, &b);
	if (has && b.class == DDL_VALUE_TEXT)
		return true;
	return from->name == to->name || (through_text && !had && !has);
}
