/* sqlite_key.h - what rows of a table are known by, and what references them. */
#ifndef DDL_NORMALIZE_SQLITE_KEY_H
#define DDL_NORMALIZE_SQLITE_KEY_H

#include "normalize/normalize.h"

/* Is there a primary key or a unique index of these columns (of struct ddl_name), in any order, of all rows? */
bool ddl_sqlite_has_key(const struct ddl_schema *s, const struct ddl_table *t, const struct ddl_list *columns);

/* Warns of foreign keys that the server takes, and fails at when rows change ("SQLite Foreign Key Support", 3). */
void ddl_sqlite_check_foreign(struct ddl_schema *s, const struct ddl_table *t);

/* ON CONFLICT (columns) names a key, or is refused. */
void ddl_sqlite_check_upserts(struct ddl_schema *s, const struct ddl_dml *d);

#endif
