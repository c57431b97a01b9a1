/* mssql.c - what SQL Server does with rows when a column is added. */
#include "lint/engine.h"

#include <string.h>

/* Transact-SQL reference, "rowversion": the server gives every row a value; error 4901 does not apply. */
static enum ddl_lint_fill mssql_fill(struct ddl_lint_run *r, const struct ddl_table *t,
				     const struct ddl_column *c, const char **value)
{
	const char *type = c->type ? ddl_lint_text(r, c->type->name) : "";

	(void)t;
	(void)value;
	return !strcmp(type, "rowversion") || !strcmp(type, "timestamp") ? DDL_FILL_OWN : DDL_FILL_FAILS;
}

/*
 * "ALTER TABLE", WITH VALUES: without it a nullable column is added with NULL in all rows. "Create Unique
 * Indexes": two NULLs are duplicates.
 */
const struct ddl_lint_facts ddl_lint_mssql = { .fill = mssql_fill,
					       .nulls_equal = true,
					       .rebuilt_null = DDL_LINT_MF104 };
