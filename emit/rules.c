#include "emit/rules.h"

static const struct ddl_emit_rules *const rules[DDL_DIALECT_COUNT] = {
	[DDL_MYSQL] = &ddl_emit_mysql,
	[DDL_MARIADB] = &ddl_emit_mariadb,
	[DDL_MSSQL] = &ddl_emit_mssql,
	[DDL_POSTGRES] = &ddl_emit_postgres,
	[DDL_SQLITE] = &ddl_emit_sqlite,
};

const struct ddl_emit_rules *ddl_emit_rules_of(const struct ddl_dialect *d)
{
	return rules[d->id];
}
