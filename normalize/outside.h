/* outside.h - statements that change what a server keeps, and that no schema here has: not lost without a word. */
#ifndef DDL_NORMALIZE_OUTSIDE_H
#define DDL_NORMALIZE_OUTSIDE_H

#include "normalize/schema.h"

/* word: which kind of statement it is. text: what it is compared by. */
void ddl_outside_add(struct ddl_schema *s, struct ddl_span at, ddl_atom word, ddl_atom text);

/* Warn once of each kind, at its first place, of those that stand on one side alone. from: NULL: nothing. */
void ddl_outside_tell(const struct ddl_schema *from, const struct ddl_schema *to);

#endif
