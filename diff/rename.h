/* rename.h - renames that were told. */
#ifndef DDL_DIFF_RENAME_H
#define DDL_DIFF_RENAME_H

#include "diff/diff.h"

/* Does the renames to p->from and plans them; ddl_undo_renames() gives the old names back. */
void ddl_plan_renames(struct ddl_plan *p);
void ddl_undo_renames(struct ddl_plan *p);

/* An object of `from` gets the statement back that it has now. */
void ddl_remember_stmt(struct ddl_plan *p, struct ddl_object *o);

/* "schema.table.column", as an option tells it, to parts; returns how many, or 0. */
int ddl_told_parts(struct ddl_plan *p, const char *text, ddl_atom part[3]);

/* The table that the first n parts name; NULL: there is none. */
struct ddl_object *ddl_told_table(struct ddl_schema *s, const ddl_atom *part, int n);

/* A note when a change looks like a rename that nobody told. */
void ddl_hint_renames(struct ddl_plan *p, const struct ddl_table_change *c);

/* The same of tables: one that goes has the columns of one that comes, and of no other. */
void ddl_hint_tables(struct ddl_plan *p, struct ddl_object *const *created, size_t ncreated,
		     struct ddl_object *const *dropped, size_t ndropped);

#endif
