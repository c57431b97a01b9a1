/* sqlite_rows.h - statements on rows that stand in a script. */
#ifndef DDL_NORMALIZE_SQLITE_ROWS_H
#define DDL_NORMALIZE_SQLITE_ROWS_H

#include "normalize/normalize.h"

/* What it names, against the schema as it is at that statement. */
void ddl_sqlite_check_rows(struct ddl_schema *s, const struct ddl_dml *d);

#endif
