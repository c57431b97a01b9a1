/* schema_rules.c - what there is of HCL schemas, by dialect. */
#include "config/schema_rules.h"

#include <string.h>

static const struct ddl_hcl_rules *const rules[DDL_DIALECT_COUNT] = {
	[DDL_MYSQL] = &ddl_hcl_rules_mysql,
	[DDL_MARIADB] = &ddl_hcl_rules_mariadb,
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

bool ddl_hcl_is_enclosed(const char *sql)
{
	size_t depth = 0, len = strlen(sql);
	char end = 0;

	if (*sql != '(')
		return false;
	for (size_t i = 0; i < len; i++) {
		if (end)
			end = sql[i] == end ? 0 : end;
		else if (strchr("'\"`[", sql[i]))
			end = sql[i] == '[' ? ']' : sql[i];
		else if (sql[i] == '(')
			depth++;
		else if (sql[i] == ')' && --depth == 0)
			return i == len - 1;
	}
	return false;
}
