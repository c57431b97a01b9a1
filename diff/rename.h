/* rename.h - renames that were told. */
#ifndef DDL_DIFF_RENAME_H
#define DDL_DIFF_RENAME_H

#include "diff/diff.h"

/* Does the renames to p->from and plans them; ddl_undo_renames() gives the old names back. */
void ddl_plan_renames(struct ddl_plan *p);
void ddl_undo_renames(struct ddl_plan *p);

/* An object of `from` gets the statement back that it has now. */
void ddl_remember_stmt(struct ddl_plan *p, struct ddl_object *o);

/* A note when a change looks like a rename that nobody told. */
void ddl_hint_renames(struct ddl_plan *p, const struct ddl_table_change *c);

#endif
