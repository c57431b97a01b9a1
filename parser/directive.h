/*
 * directive.h - comments that tell the tools something: "-- atlas:nolint destructive".
 *
 * "ddlkit:" may stand for "atlas:". Where a directive counts is Atlas' rule (its
 * migration files are shared with teams that still run it):
 *  - of the file: in the unbroken run of lines at its start that begin with
 *    "--" or "#", if a blank line follows the run or nothing does;
 *  - of a statement: in the comments right before it, without a blank line between;
 *    those before a statement count for the statements in its strings (EXEC, DO) too.
 */
#ifndef DDL_PARSER_DIRECTIVE_H
#define DDL_PARSER_DIRECTIVE_H

#include "base/session.h"
#include "parser/ast.h"

struct ddl_directive {
	struct ddl_node node;
	const char *name;            /* "nolint" */
	const char *args;            /* the rest of the line, "" when there is none */
};

void ddl_directives_of_file(struct ddl_session *s, const struct ddl_source *src, struct ddl_list *out);
void ddl_directives_of_stmt(struct ddl_session *s, const struct ddl_stmt *stmt, struct ddl_list *out);

/* The first of a name, or NULL. */
const struct ddl_directive *ddl_directive_find(const struct ddl_list *directives, const char *name);

/* Is the word one of the arguments? */
bool ddl_directive_has(const struct ddl_directive *d, const char *word);

/*
 * "-- atlas:sum ignore" counts on the very first line only, and "-- atlas:delimiter X"
 * too. *args is then the start of the arguments, which end at the end of the line.
 */
bool ddl_directive_first_line(const char *text, size_t len, const char *name, const char **args,
			      size_t *nargs);

/* A delimiter with \n, \r and \t resolved; NULL: nothing is left. */
const char *ddl_directive_unescape(struct ddl_arena *a, const char *text, size_t len, size_t *n);

/* The text between statements that a first line names with atlas:delimiter, escapes resolved; NULL: none. */
const char *ddl_directive_delimiter(struct ddl_arena *a, const char *text, size_t len, size_t *n);

#endif
