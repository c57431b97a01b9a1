/* schema_mssql.h - what the files of SQL Server's HCL schemas share. */
#ifndef DDL_CONFIG_SCHEMA_MSSQL_H
#define DDL_CONFIG_SCHEMA_MSSQL_H

#include "config/schema_rules.h"

extern const struct ddl_hcl_block_kind ddl_hcl_mssql_kinds[];

#endif
