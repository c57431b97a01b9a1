/*
 * complaints.h - what a server finds wrong with rows, before and after something ran.
 *
 * What was wrong before is nobody's fault who comes later, and rows have other numbers and tables other names
 * afterwards: so what counts is how many rows of a table are wrong in which way.
 */
#ifndef DDL_LIVE_COMPLAINTS_H
#define DDL_LIVE_COMPLAINTS_H

#include "base/arena.h"
#include "base/list.h"
#include "live/live.h"

struct ddl_complaints {
	struct ddl_arena arena;
	struct ddl_list all;         /* of rows that are wrong in one way */
};

void ddl_complaints_init(struct ddl_complaints *c);
void ddl_complaints_release(struct ddl_complaints *c);

/* Nothing where a driver lets no such rows in. */
bool ddl_complaints_read(struct ddl_complaints *c, const struct ddl_live_driver *driver, void *db, struct ddl_buf *error);

/* Is nothing wrong now that was not? *more says what is, behind the words of when, or why the server could not tell. */
bool ddl_complaints_same(const struct ddl_complaints *before, const struct ddl_live_driver *driver, void *db,
			 const char *when, struct ddl_buf *more);

#endif
