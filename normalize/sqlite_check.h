/* sqlite_check.h - what SQLite refuses of statements that parse: expressions where they may not be, things of the wrong kind. */
#ifndef DDL_NORMALIZE_SQLITE_CHECK_H
#define DDL_NORMALIZE_SQLITE_CHECK_H

#include "normalize/schema.h"

/* False, and an error, when the statement is refused. Table names are those that it means. */
bool ddl_sqlite_allows(struct ddl_schema *s, struct ddl_stmt *stmt);

/* The same of a column that ALTER TABLE adds. */
bool ddl_sqlite_allows_column(struct ddl_schema *s, const struct ddl_column *column);

/* From 3.31 to 3.34 RENAME COLUMN does it in generated columns of other tables too: those that name one in the same place. */
const struct ddl_table *ddl_sqlite_rename_spoils(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c);

#endif
