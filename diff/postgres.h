/* postgres.h - parts of PostgreSQL's plans that know each other. */
#ifndef DDL_DIFF_POSTGRES_H
#define DDL_DIFF_POSTGRES_H

#include "diff/diff.h"
#include "normalize/postgres_acl.h"

/* postgres_views.c */
bool ddl_postgres_undo(struct ddl_plan *p, enum ddl_phase phase, struct ddl_object *o);
bool ddl_postgres_comes_early(const struct ddl_plan *p, const struct ddl_object *o);
bool ddl_postgres_replace(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to);
void ddl_postgres_move_views(struct ddl_plan *p);

/* postgres_around.c: moves steps that stand in the way of others, or need them */
void ddl_postgres_around(struct ddl_plan *p);
void ddl_postgres_paths(struct ddl_plan *p); /* last: steps get other statements */

#endif
