/* replay.h - parts of replay that know each other. */
#ifndef DDL_NORMALIZE_REPLAY_H
#define DDL_NORMALIZE_REPLAY_H

#include "normalize/normalize.h"

void ddl_replay_actions(struct ddl_schema *s, struct ddl_table *t, struct ddl_stmt *stmt);
void ddl_replay_alter_type(struct ddl_schema *s, struct ddl_stmt *stmt);
void ddl_rename_plain(struct ddl_schema *s, struct ddl_object *o, const struct ddl_qname *to);


/* Later options replace earlier ones of the same name. */
void ddl_merge_options(struct ddl_schema *s, struct ddl_list *into, struct ddl_list *from);

#endif
