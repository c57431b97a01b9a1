/* rules.h - every dialect's rules; each is defined in normalize/<dialect>.c. */
#ifndef DDL_NORMALIZE_RULES_H
#define DDL_NORMALIZE_RULES_H

#include "normalize/normalize.h"

extern const struct ddl_norm_rules ddl_norm_mysql, ddl_norm_mariadb, ddl_norm_postgres, ddl_norm_sqlite, ddl_norm_mssql;

#endif
