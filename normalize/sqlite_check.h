/* sqlite_check.h - what SQLite refuses of statements that parse: expressions where they may not be, things of the wrong kind. */
#ifndef DDL_NORMALIZE_SQLITE_CHECK_H
#define DDL_NORMALIZE_SQLITE_CHECK_H

#include "normalize/schema.h"

/* False, and an error, when the statement is refused. Table names are those that it means. */
bool ddl_sqlite_allows(struct ddl_schema *s, struct ddl_stmt *stmt);

/* The same of a column that ALTER TABLE adds. */
bool ddl_sqlite_allows_column(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *column);
bool ddl_sqlite_allows_check(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_expr *check);

/* The same of a name that a column gets. */
bool ddl_sqlite_allows_name(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_ident *name);

/* A RENAME that changes no expression: does none name the table? */
bool ddl_sqlite_survives_rename(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a);

/* From 3.31 to 3.34 RENAME COLUMN does it in generated columns of other tables too: those that name one in the same place. */
const struct ddl_table *ddl_sqlite_rename_spoils(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c);

#endif
