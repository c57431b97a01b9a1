/* sqlite_query.h - CREATE TABLE ... AS SELECT. */
#ifndef DDL_NORMALIZE_SQLITE_QUERY_H
#define DDL_NORMALIZE_SQLITE_QUERY_H

#include "normalize/normalize.h"

/* Give the table its columns and take its query away; or leave both, when the query does not tell. */
void ddl_sqlite_query_columns(struct ddl_schema *s, struct ddl_table *t);

#endif
