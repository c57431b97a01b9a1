/* sqlite_affinity.h - which affinity values have, by the types and expressions they come from. */
#ifndef DDL_NORMALIZE_SQLITE_AFFINITY_H
#define DDL_NORMALIZE_SQLITE_AFFINITY_H

#include "normalize/names.h"

enum ddl_affinity { DDL_AFFINITY_NONE, DDL_AFFINITY_BLOB, DDL_AFFINITY_TEXT, DDL_AFFINITY_NUMERIC, DDL_AFFINITY_INTEGER, DDL_AFFINITY_REAL };

/* t NULL: none was written. */
enum ddl_affinity ddl_sqlite_affinity(const struct ddl_schema *s, const struct ddl_type *t);

/* INTEGER and nothing else: such a primary key is the rowid. */
bool ddl_sqlite_is_integer(const struct ddl_schema *s, const struct ddl_column *c);
/* The INTEGER PRIMARY KEY, which is another name of the row's number ("CREATE TABLE", 5), or NULL. */
struct ddl_column *ddl_sqlite_rowid_alias(const struct ddl_schema *s, const struct ddl_table *t);

/* true and false, unless it turns out to be a column. */
bool ddl_sqlite_is_truth(const struct ddl_schema *s, const struct ddl_ident *id);

extern const struct ddl_value_rules ddl_sqlite_values;

#endif
