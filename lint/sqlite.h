/* sqlite.h - what the parts of SQLite's own rules know of each other. */
#ifndef DDL_LINT_SQLITE_H
#define DDL_LINT_SQLITE_H

#include <string.h>

#include "lint/engine.h"

/* sqlite_table.c: what a definition means that does not look like it. */
bool ddl_lint_sqlite_never_null(const struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_column *c);
void ddl_lint_sqlite_added(struct ddl_lint_run *r, struct ddl_table *t, struct ddl_column *c);
void ddl_lint_sqlite_made(struct ddl_lint_run *r, const struct ddl_lint_made *m);

#endif
