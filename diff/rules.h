/* rules.h - every dialect's way of changing things; each is defined in diff/<dialect>.c. */
#ifndef DDL_DIFF_RULES_H
#define DDL_DIFF_RULES_H

#include "diff/diff.h"

extern const struct ddl_diff_rules ddl_diff_mysql, ddl_diff_mariadb, ddl_diff_postgres, ddl_diff_sqlite, ddl_diff_mssql;

#endif
