/* filter.h - --schema and --exclude: what of a schema is meant. */
#ifndef DDL_CLI_FILTER_H
#define DDL_CLI_FILTER_H

#include "cli/cli.h"
#include "normalize/normalize.h"

/*
 * Take out of a schema what --schema and --exclude do not mean. Patterns are Atlas': schema.object.part with "*", "?"
 * and [a-z] in each, the schema left out where there is only one, and [type=table|view] behind. Reports and returns
 * false for a pattern that is none.
 */
bool ddl_filter_schema(struct ddl_cli *cli, struct ddl_schema *s);

#define DDL_OPTION_SCHEMA(cli) \
	{ "schema", 's', POPT_ARG_ARGV, &(cli)->schemas, 0, "only this one; may be repeated", "NAME" }
#define DDL_OPTION_EXCLUDE(cli) \
	{ "exclude", '\0', POPT_ARG_ARGV, &(cli)->excludes, 0, \
	  "leave out what fits, as schema.table.column with * and ?; may be repeated", "GLOB" }

#endif
