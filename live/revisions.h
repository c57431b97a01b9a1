/*
 * revisions.h - atlas_schema_revisions: what a database has run, as Atlas keeps it.
 *
 * One row for each version. type: bits 1 baseline, 2 executed, 4 set by hand. hash is the file's row of atlas.sum;
 * partial_hashes are those of the statements that ran, until all have. The table lies in the schema that the URL
 * names, else in one of its own.
 */
#ifndef DDL_LIVE_REVISIONS_H
#define DDL_LIVE_REVISIONS_H

#include "live/live.h"
#include "migrate/pending.h"

/*
 * How a server says it. Values are written in hexadecimal digits and come back in them, whatever modes and character
 * sets a migration has left behind. "%s" is a name, a value or its digits.
 */
struct ddl_live_revisions {
	const char *create;          /* the table: %s its name */
	const char *create_schema;   /* NULL: schemas cannot be made */
	const char *own_schema;      /* where the table lies when the URL names no schema; NULL: it always does */
	const char *current;         /* query: the schema that the URL names, in digits, or NULL */
	const char *there;           /* query: a row when the table is there; %s twice: schema and name as values */
	const char *text;            /* digits as a text */
	const char *json;            /* and as the type of partial_hashes */
	const char *digits;          /* of a column, as UTF-8 */
	const char *time, *seconds;  /* seconds since 1970 as executed_at, and back */
	const char *upsert;          /* between INSERT and the assignments; NULL: INSERT OR REPLACE, which older ones know too */
};

struct ddl_revisions {
	/* given */
	const struct ddl_live_driver *driver;
	void *db;
	struct ddl_arena *arena;
	const struct ddl_dialect *dialect;
	/* found out */
	const char *schema, *table;  /* table: qualified and quoted */
	bool there;
};

/* schema: --revisions-schema, or NULL. */
bool ddl_revisions_open(struct ddl_revisions *r, const char *schema, struct ddl_buf *error);

/* Make the table, and its schema, if they are not there. */
bool ddl_revisions_create(struct ddl_revisions *r, struct ddl_buf *error);

/* Append the rows (struct ddl_revision); none when there is no table. */
bool ddl_revisions_read(struct ddl_revisions *r, struct ddl_list *rows, struct ddl_buf *error);

/* Insert or replace the row of a version. */
bool ddl_revisions_write(struct ddl_revisions *r, const struct ddl_revision *row, struct ddl_buf *error);
const char *ddl_revisions_delete_sql(struct ddl_revisions *r, const char *version);
bool ddl_revisions_delete(struct ddl_revisions *r, const char *version, struct ddl_buf *error);

/* Of the clock, as executed_at has it. */
double ddl_revisions_now(void);

#endif
