/* table.h - parts of the diff that know each other. */
#ifndef DDL_DIFF_TABLE_H
#define DDL_DIFF_TABLE_H

#include "diff/diff.h"

/* NULL when the two tables do not differ. */
struct ddl_table_change *ddl_diff_table(struct ddl_plan *p, struct ddl_table *from, struct ddl_table *to);

/* New tables, those that are referenced first; foreign keys of cycles come at the end. */
void ddl_plan_create_tables(struct ddl_plan *p, struct ddl_object **tables, size_t n);
/* Tables that go, those that reference first. */
void ddl_plan_drop_tables(struct ddl_plan *p, struct ddl_object **tables, size_t n);

#endif
