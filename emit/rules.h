/* rules.h - every dialect's way of writing; each is defined in emit/<dialect>.c. */
#ifndef DDL_EMIT_RULES_H
#define DDL_EMIT_RULES_H

#include "emit/emit.h"

extern const struct ddl_emit_rules ddl_emit_mysql, ddl_emit_mariadb, ddl_emit_postgres, ddl_emit_sqlite, ddl_emit_mssql;

#endif
