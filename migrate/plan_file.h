/*
 * plan_file.h - a plan that somebody reviews before it is carried out.
 *
 * SQL, with a header of comment lines that ends at the first blank line:
 *
 *   -- ddlkit plan 1
 *   -- dialect: postgres:18.1
 *   -- from: h1:...              what the schema is before
 *   -- to: h1:...                and what the statements make of it
 *
 * and, where they were told, schema, exclude, rename, default (once for each) and tx-mode.
 */
#ifndef DDL_MIGRATE_PLAN_FILE_H
#define DDL_MIGRATE_PLAN_FILE_H

#include "normalize/schema.h"

struct ddl_plan_file {
	const char *dialect, *from, *to;
	const char *tx_mode;         /* or NULL */
	char **schemas, **excludes, **renames, **fills; /* end with NULL; or NULL */
	const struct ddl_source *source; /* all of the file */
};

/* "h1:" and a digest of the schema's normal form; NULL when it cannot be written down. */
const char *ddl_fingerprint(struct ddl_schema *s);

/* Append the file; script: its statements. */
void ddl_plan_file_write(const struct ddl_plan_file *f, const struct ddl_buf *script, struct ddl_buf *out);

/* Read its header. Reports and returns false when it is none. */
bool ddl_plan_file_read(struct ddl_session *s, const struct ddl_source *src, struct ddl_plan_file *f);

#endif
