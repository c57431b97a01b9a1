/*
 * live.h - a server or a database file, seen as SQL text and as an executor of it.
 *
 * A driver says what went wrong in a buffer, in the server's own words; it
 * never prints. Connections belong to the caller, who closes them.
 */
#ifndef DDL_LIVE_LIVE_H
#define DDL_LIVE_LIVE_H

#include "base/buf.h"
#include "parser/dialect.h"

/* A row; each value is written as a literal of SQL. False stops the query. */
typedef bool ddl_live_row(void *data, int n, const char *const *values);

struct ddl_live_driver {
	const char *dialect;         /* as struct ddl_dialect calls it */
	const char *scheme;          /* sqlite://... */
	const char *title;           /* "SQLite" */
	ddl_version (*version)(void);
	/* where "": a new database that nobody else sees. NULL: it cannot be opened. */
	void *(*open)(const char *where, struct ddl_buf *error);
	void (*close)(void *db);
	bool (*run)(void *db, const char *sql, struct ddl_buf *error);
	bool (*query)(void *db, const char *sql, ddl_live_row *row, void *data, struct ddl_buf *error);
	/* Append the statements that make what is there. */
	bool (*schema)(void *db, struct ddl_buf *out, struct ddl_buf *error);
	/* Fire triggers, heed foreign keys: or do not. */
	void (*triggers)(void *db, bool on);
	bool (*foreign_keys)(void *db, bool on, struct ddl_buf *error);
	/* What the server finds wrong with rows; appends nothing when all is well. */
	bool (*complaints)(void *db, struct ddl_buf *out, struct ddl_buf *error);
};

/* NULL: this build has none. */
const struct ddl_live_driver *ddl_live_driver_of(const struct ddl_dialect *d);
const struct ddl_live_driver *ddl_live_driver_of_url(const char *url, const char **where);

#endif
