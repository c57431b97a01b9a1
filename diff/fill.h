/* fill.h - values for rows that are there, in columns that must have one: told by the user, never guessed. */
#ifndef DDL_DIFF_FILL_H
#define DDL_DIFF_FILL_H

#include "diff/diff.h"

/* Reads what was told; refuses what names no column, is no expression, or is of a column that needs none. */
void ddl_plan_fills(struct ddl_plan *p);

/* The value for a column of `to`; NULL: none was told. */
struct ddl_expr *ddl_fill_of(const struct ddl_plan *p, const struct ddl_column *to);

/* Nothing was told for a column that must have a value: a note says what to say. */
void ddl_hint_fill(struct ddl_plan *p, const struct ddl_table *to, const struct ddl_column *column);

#endif
