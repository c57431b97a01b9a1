/* format.h - --format of commands that print SQL. */
#ifndef DDL_CLI_FORMAT_H
#define DDL_CLI_FORMAT_H

#include "cli/template.h"

struct ddl_format {
	bool tree, hcl;
	const char *indent;          /* NULL: each statement on one line */
	struct ddl_template template; /* its text NULL: it is one of the above, or SQL */
};

struct ddl_format_kind {             /* what a command's format may be beside "sql" */
	const char *words;           /* for messages: "hcl, sql, json" */
	bool tree, hcl;
	const struct ddl_tpl_shape *shape; /* of its report; NULL: there are no templates but of "sql" */
	const struct ddl_tpl_function *functions;
};

extern const struct ddl_format_kind ddl_format_sql; /* of what is SQL and nothing else */

/*
 * "sql", "tree", "hcl", or a template of Atlas; {{ sql . "  " }} and {{ sql . }} are SQL. NULL is "sql", and one line
 * for each statement where the call is one of Atlas' (struct ddl_cli, as_atlas): there that is what no format means.
 * Reports and returns false for anything else.
 */
bool ddl_format_read(struct ddl_cli *cli, const char *text, const struct ddl_format_kind *kind, struct ddl_format *f);

#define DDL_OPTION_FORMAT(var, words) \
	{ "format", '\0', POPT_ARG_STRING, (var), 0, \
	  words " or a template such as {{ sql . \"  \" }}", "FORMAT" }

#endif
