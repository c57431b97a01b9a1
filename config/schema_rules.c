#include "config/schema_rules.h"

static const struct ddl_hcl_rules *const rules[DDL_DIALECT_COUNT] = {
	[DDL_MYSQL] = &ddl_hcl_rules_mysql,
	[DDL_MARIADB] = &ddl_hcl_rules_mysql,
	[DDL_POSTGRES] = &ddl_hcl_rules_postgres,
	[DDL_SQLITE] = &ddl_hcl_rules_sqlite,
	[DDL_MSSQL] = &ddl_hcl_rules_mssql,
};

const struct ddl_hcl_rules *ddl_hcl_rules_of(const struct ddl_dialect *d)
{
	return rules[d->id];
}

bool ddl_hcl_path_is_schema(const struct ddl_dialect *d)
{
	return rules[d->id] && rules[d->id]->path_is_schema;
}

bool ddl_hcl_schema_has(const struct ddl_dialect *d)
{
	return rules[d->id] != NULL;
}
