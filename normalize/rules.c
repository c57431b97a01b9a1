#include "normalize/rules.h"

static const struct ddl_norm_rules *const rules[DDL_DIALECT_COUNT] = {
	[DDL_MYSQL] = &ddl_norm_mysql,
	[DDL_MARIADB] = &ddl_norm_mariadb,
	[DDL_MSSQL] = &ddl_norm_mssql,
	[DDL_POSTGRES] = &ddl_norm_postgres,
	[DDL_SQLITE] = &ddl_norm_sqlite,
};

const struct ddl_norm_rules *ddl_norm_rules_of(const struct ddl_dialect *d)
{
	return rules[d->id];
}
