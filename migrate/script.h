/* script.h - a plan as a script, and the proof that it does what it should. */
#ifndef DDL_MIGRATE_SCRIPT_H
#define DDL_MIGRATE_SCRIPT_H

#include "diff/diff.h"
#include "emit/emit.h"

struct ddl_script_style {
	const char *indent;          /* of table elements; NULL: each statement on one line */
	bool comments;               /* a comment line before each statement */
};

void ddl_script_write(const struct ddl_plan *p, const struct ddl_script_style *style, struct ddl_buf *out);

/*
 * The convergence law: the text is parsed, replayed onto the plan's `from`
 * (which is edited by that), and must give `to`. False, with a diagnostic that
 * names what is left, when it does not.
 */
bool ddl_script_holds(struct ddl_plan *p, const struct ddl_buf *text);

/* The normal form of a schema as a script: the plan that makes it from nothing. False when that is refused. */
bool ddl_script_of_schema(struct ddl_schema *s, const struct ddl_script_style *style, struct ddl_buf *out);

#endif
