#include "diff/rules.h"

static const struct ddl_diff_rules *const rules[DDL_DIALECT_COUNT] = {
	[DDL_MYSQL] = &ddl_diff_mysql,
	[DDL_MARIADB] = &ddl_diff_mariadb,
	[DDL_POSTGRES] = &ddl_diff_postgres,
	[DDL_SQLITE] = &ddl_diff_sqlite,
	[DDL_MSSQL] = &ddl_diff_mssql,
};

const struct ddl_diff_rules *ddl_diff_rules_of(const struct ddl_dialect *d)
{
	return rules[d->id];
}
