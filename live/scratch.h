/*
 * scratch.h - databases of this program's own, one at a time: made, used, removed.
 *
 * Nothing else of a server is touched: statements whose effect is not on the database they run in are refused. What a
 * run that died left behind is removed by the next one; what belongs to one that is alive is not.
 */
#ifndef DDL_LIVE_SCRATCH_H
#define DDL_LIVE_SCRATCH_H

#include "base/session.h"
#include "live/live.h"
#include "parser/ast.h"

struct ddl_scratch {
	/* given */
	struct ddl_arena *arena;
	const struct ddl_live_driver *driver;
	void *server;                /* a connection with which to make them; NULL: the driver's open() does */
	const char *defaults;        /* statements that a new one begins with, or NULL */
	bool (*stopped)(void *data); /* has the user had enough? May be NULL */
	void (*busy)(void *data, void *db); /* this connection is going to work; may be NULL */
	void *data;
	bool reuse;                  /* a new one may be the old one, emptied; the caller then closes it at last */
	/* read only */
	void *db;                    /* NULL: none is there */
	/* private */
	const char *prefix, *name;
	unsigned number;
};

/* A new and empty one, in place of the one before. */
bool ddl_scratch_open(struct ddl_scratch *s, struct ddl_buf *error);

/* A new connection to it, with no settings left; nothing where the database lives by its connection. */
bool ddl_scratch_again(struct ddl_scratch *s, struct ddl_buf *error);

void ddl_scratch_close(struct ddl_scratch *s);

bool ddl_scratch_run(struct ddl_scratch *s, const char *sql, struct ddl_buf *error);
bool ddl_scratch_query(struct ddl_scratch *s, const char *sql, ddl_live_row *row, void *data, struct ddl_buf *error);

/* Run a statement of a script. Those without effect on a schema are passed over where their effect is not known. */
bool ddl_scratch_run_stmt(struct ddl_scratch *s, struct ddl_session *session, const struct ddl_stmt *stmt,
			  const char *sql, struct ddl_buf *error);

#endif
