/* schema_postgres.h - what HCL schemas of PostgreSQL have besides tables. */
#ifndef DDL_CONFIG_SCHEMA_POSTGRES_H
#define DDL_CONFIG_SCHEMA_POSTGRES_H

#include "config/schema_clause.h"

extern const struct ddl_hcl_block_kind ddl_hcl_postgres_kinds[];

void ddl_hcl_postgres_read_enum(struct ddl_reader *r, struct ddl_hcl_block *b);
void ddl_hcl_postgres_write_enum(struct ddl_writer *w, const struct ddl_object *o);

#endif
