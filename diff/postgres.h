/* postgres.h - parts of PostgreSQL's plans that know each other. */
#ifndef DDL_DIFF_POSTGRES_H
#define DDL_DIFF_POSTGRES_H

#include "diff/diff.h"
#include "normalize/postgres_acl.h"

/* postgres.c */
struct ddl_option *ddl_postgres_new_option(struct ddl_plan *p, const char *name, struct ddl_expr *value);
struct ddl_expr *ddl_postgres_new_expr(struct ddl_plan *p, enum ddl_expr_kind kind, const char *text);
struct ddl_type *ddl_postgres_named_type(struct ddl_plan *p, const char *name, uint8_t dims);

/* postgres_sequence.c */
struct ddl_qname ddl_postgres_spare_name(struct ddl_plan *p, enum ddl_scope scope, const struct ddl_qname *name);
void ddl_postgres_make_serial(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column_change *x,
			      struct ddl_stmt *alter);
void ddl_postgres_drop_serial(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column_change *x);
void ddl_postgres_retype_serial(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c);
void ddl_postgres_renamed(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c,
			  const struct ddl_qname *was_table, const struct ddl_ident *was_column);
void ddl_postgres_change_identity(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column_change *x,
				  struct ddl_stmt *alter);
void ddl_postgres_complete_sequence(struct ddl_plan *p, struct ddl_stmt *s);

/* postgres_inherit.c: takes out of the plan what the server does by itself */
void ddl_postgres_inherit(struct ddl_plan *p);

/* postgres_views.c */
bool ddl_postgres_undo(struct ddl_plan *p, enum ddl_phase phase, struct ddl_object *o);
bool ddl_postgres_comes_early(const struct ddl_plan *p, const struct ddl_object *o);
bool ddl_postgres_replace(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to);
void ddl_postgres_move_views(struct ddl_plan *p);
bool ddl_postgres_is_dropped(const struct ddl_plan *p, const struct ddl_object *o); /* a view, a routine or a foreign table */
bool ddl_postgres_calls(const struct ddl_expr *e, ddl_atom function);
bool ddl_postgres_key_calls(const struct ddl_key *k, ddl_atom function);
ddl_atom ddl_postgres_head(const struct ddl_plan *p, const struct ddl_object *routine);

/* postgres_around.c: moves steps that stand in the way of others, or need them */
void ddl_postgres_around(struct ddl_plan *p);
void ddl_postgres_paths(struct ddl_plan *p); /* last: steps get other statements */

#endif
