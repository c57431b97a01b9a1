/* sqlite_program.h - SQLite's views and triggers, when tables change. */
#ifndef DDL_NORMALIZE_SQLITE_PROGRAM_H
#define DDL_NORMALIZE_SQLITE_PROGRAM_H

#include "normalize/names.h"
#include "normalize/normalize.h"

/* Warns of what names something that is not there: CREATE VIEW and CREATE TRIGGER do not look for it. */
void ddl_sqlite_check_programs(struct ddl_schema *s);

/* Errors, of a statement that the server runs at once. */
void ddl_sqlite_report_wrong(struct ddl_schema *s, const struct ddl_names *names);
void ddl_sqlite_report_one(struct ddl_schema *s, const struct ddl_wrong *w);

/* The first thing wrong in a program that ALTER TABLE finds when it looks; NULL: none. */
const struct ddl_wrong *ddl_sqlite_found_by_alter(const struct ddl_names *names);

/* False, and an error at the ALTER TABLE, when a view or a trigger names something that is not there. */
bool ddl_sqlite_programs_hold(struct ddl_schema *s, struct ddl_span alter, const char *when);

/* The new name of a table (c NULL) or of a column of it wherever views and triggers name it. */
void ddl_sqlite_rename_in_programs(struct ddl_schema *s, struct ddl_table *t, const struct ddl_column *c,
				   const struct ddl_ident *to);

/* The new name of a table where triggers say that they are on it, and nowhere else. */
void ddl_sqlite_rename_of_triggers(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_ident *to);

#endif
