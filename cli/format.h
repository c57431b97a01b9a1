/* format.h - --format of commands that print SQL. */
#ifndef DDL_CLI_FORMAT_H
#define DDL_CLI_FORMAT_H

#include "cli/cli.h"

struct ddl_format {
	bool tree, hcl;
	const char *indent;          /* NULL: each statement on one line */
};

/*
 * "sql", "tree", or a template of Atlas: {{ sql . "  " }}, {{ sql . }}. NULL is "sql", and one line for each
 * statement where the call is one of Atlas' (struct ddl_cli, as_atlas): there that is what no format means.
 * Reports and returns false for anything else.
 */
bool ddl_format_read(struct ddl_cli *cli, const char *text, struct ddl_format *f);

#define DDL_OPTION_FORMAT(var, words) \
	{ "format", '\0', POPT_ARG_STRING, (var), 0, \
	  words " or a template such as {{ sql . \"  \" }}", "FORMAT" }

#endif
