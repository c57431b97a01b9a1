/* reviewed.h - schema apply --plan: a plan file, carried out where it still holds. */
#ifndef DDL_CLI_REVIEWED_H
#define DDL_CLI_REVIEWED_H

#include "cli/bring.h"

/* Read the file, and what it says of the dialect, the filters, renames and the transaction. Reports and returns false. */
bool ddl_reviewed_read(struct ddl_bring *r, const char *url);

/*
 * Is the database what the plan starts from? Then the change's `to` is it with the plan's statements behind. False:
 * *status is the exit code; DDL_EXIT_OK when the plan was carried out before.
 */
bool ddl_reviewed_begin(struct ddl_bring *r, int *status);

/* After both sides were replayed: do the statements still lead where the plan led? Reports and returns false. */
bool ddl_reviewed_leads(struct ddl_bring *r);

/*
 * Did somebody edit the statements? Then they are the steps, and what they do to a database is judged one by one.
 * False, *status set: an edit that cannot be carried out.
 */
bool ddl_reviewed_edited(struct ddl_bring *r, int *status);

#endif
