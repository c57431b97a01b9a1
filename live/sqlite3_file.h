/* sqlite3_file.h - the file that a URL of SQLite names, and what is wrong with it when it cannot be opened. */
#ifndef DDL_LIVE_SQLITE3_FILE_H
#define DDL_LIVE_SQLITE3_FILE_H

#include "live/live.h"

/* Appends the URI for SQLite. False: what stands in the URL is none, or means something that has no effect here. */
bool ddl_sqlite3_uri(const struct ddl_url *u, struct ddl_buf *uri, struct ddl_buf *error);

/* Is no file there that the URI names, and a folder in which one could be? */
bool ddl_sqlite3_could_be(const char *uri);

/* Why the file cannot be opened, or made, in words that say more than SQLite's own; NULL: it does not show. */
const char *ddl_sqlite3_reason(const char *uri, bool make, enum ddl_live_cause *cause);

#endif
