/*
 * mysql.c - what MySQL and MariaDB put into existing rows when a NOT NULL column without a default is added.
 *
 * Tried on MySQL 9.7 and MariaDB 11.8 in the sql_mode that each starts with: a one-row table, ADD COLUMN c
 * TYPE NOT NULL. What is not in the table was refused: MySQL's dates under NO_ZERO_DATE (which MariaDB does
 * not set), and its spatial types.
 */
#include "lint/engine.h"

#include <string.h>

struct implicit {
	const char *type, *mysql, *mariadb; /* NULL: refused */
};

static const struct implicit implicit[] = {
	{ "tinyint", "0", "0" },
	{ "smallint", "0", "0" },
	{ "mediumint", "0", "0" },
	{ "int", "0", "0" },
	{ "bigint", "0", "0" },
	{ "bool", "0", "0" },
	{ "decimal", "0", "0" },
	{ "float", "0", "0" },
	{ "double", "0", "0" },
	{ "bit", "0", "0" },
	{ "char", "\"\"", "\"\"" },
	{ "varchar", "\"\"", "\"\"" },
	{ "binary", "\"\"", "\"\"" },
	{ "varbinary", "\"\"", "\"\"" },
	{ "tinytext", "\"\"", "\"\"" },
	{ "text", "\"\"", "\"\"" },
	{ "mediumtext", "\"\"", "\"\"" },
	{ "longtext", "\"\"", "\"\"" },
	{ "tinyblob", "\"\"", "\"\"" },
	{ "blob", "\"\"", "\"\"" },
	{ "mediumblob", "\"\"", "\"\"" },
	{ "longblob", "\"\"", "\"\"" },
	{ "set", "\"\"", "\"\"" },
	{ "vector", "\"\"", "zeros" },
	{ "json", "null", "\"\"" },
	{ "date", NULL, "0000-00-00" },
	{ "datetime", NULL, "0000-00-00 00:00:00" },
	{ "time", "00:00:00", "00:00:00" },
	{ "year", "0000", "0000" },
	{ "geometry", NULL, "\"\"" },
	{ "point", NULL, "\"\"" },
	{ "linestring", NULL, "\"\"" },
	{ "polygon", NULL, "\"\"" },
	{ "multipoint", NULL, "\"\"" },
	{ "multilinestring", NULL, "\"\"" },
	{ "multipolygon", NULL, "\"\"" },
	{ "geometrycollection", NULL, "\"\"" },
	{ "geomcollection", NULL, "\"\"" },
	{ "uuid", NULL, "00000000-0000-0000-0000-000000000000" },
	{ "inet4", NULL, "0.0.0.0" },
	{ "inet6", NULL, "::" },
};

static const char *first_member(struct ddl_lint_run *r, const struct ddl_type *t)
{
	const struct ddl_expr *first = (const struct ddl_expr *)(const void *)t->args.first;

	return first ? ddl_format(&r->session->arena, "\"%s\"", ddl_lint_text(r, first->text)) : NULL;
}

static bool is_timestamp(struct ddl_lint_run *r, const struct ddl_column *c)
{
	return c->type && !strcmp(ddl_lint_text(r, c->type->name), "timestamp");
}

/*
 * MySQL manual, "explicit_defaults_for_timestamp", and MariaDB's: where the variable is off, the first
 * TIMESTAMP of a table is given DEFAULT CURRENT_TIMESTAMP, and further ones the zero date, which NO_ZERO_DATE
 * refuses.
 */
static const char *timestamp_value(struct ddl_lint_run *r, const struct ddl_table *t,
				   const struct ddl_column *c, ddl_version explicit_since, const char *second)
{
	if (r->schema->version >= explicit_since)
		return "0000-00-00 00:00:00";
	DDL_EACH(struct ddl_column, other, &t->columns)
		if (other != c && is_timestamp(r, other))
			return second;
	return "CURRENT_TIMESTAMP";
}

static const struct implicit *find(struct ddl_lint_run *r, const struct ddl_column *c)
{
	for (size_t i = 0; c->type && i < DDL_COUNT(implicit); i++)
		if (!strcmp(ddl_lint_text(r, c->type->name), implicit[i].type))
			return &implicit[i];
	return NULL;
}

static enum ddl_lint_fill mysql_fill(struct ddl_lint_run *r, const struct ddl_table *t,
				     const struct ddl_column *c, const char **value)
{
	const struct implicit *i = find(r, c);

	if (is_timestamp(r, c))
		*value = timestamp_value(r, t, c, DDL_VERSION(8, 0), NULL);
	else if (c->type && !strcmp(ddl_lint_text(r, c->type->name), "enum"))
		*value = first_member(r, c->type);
	else
		*value = i ? i->mysql : NULL;
	return *value ? DDL_FILL_IMPLICIT : DDL_FILL_FAILS;
}

static enum ddl_lint_fill mariadb_fill(struct ddl_lint_run *r, const struct ddl_table *t,
				       const struct ddl_column *c, const char **value)
{
	const struct implicit *i = find(r, c);

	if (is_timestamp(r, c))
		*value = timestamp_value(r, t, c, DDL_VERSION(10, 10), "0000-00-00 00:00:00");
	else if (c->type && !strcmp(ddl_lint_text(r, c->type->name), "enum"))
		*value = first_member(r, c->type);
	else
		*value = i ? i->mariadb : NULL;
	return *value ? DDL_FILL_IMPLICIT : DDL_FILL_FAILS;
}

const struct ddl_lint_facts ddl_lint_mysql = {
	.fill = mysql_fill,
	.default_fills = true,
	.rebuilt_null = DDL_LINT_MF104,
};

const struct ddl_lint_facts ddl_lint_mariadb = {
	.fill = mariadb_fill,
	.default_fills = true,
	.rebuilt_null = DDL_LINT_MF104,
};
