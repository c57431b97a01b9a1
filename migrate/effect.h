/*
 * effect.h - did a statement take effect? Asked when a run was killed between a statement and the note that it ran.
 *
 * The schema before the statement and the one after it are known offline, by replaying the directory; the database is
 * one of the two, but for what else may have been changed in it.
 */
#ifndef DDL_MIGRATE_EFFECT_H
#define DDL_MIGRATE_EFFECT_H

#include "migrate/pending.h"
#include "migrate/work.h"
#include "normalize/schema.h"

enum ddl_effect {
	DDL_EFFECT_NONE,             /* it did not */
	DDL_EFFECT_DONE,
	DDL_EFFECT_SAME,             /* it changes nothing that a schema shows */
	DDL_EFFECT_UNKNOWN,          /* the database is neither, or the files cannot be replayed */
};

struct ddl_effect_question {
	struct ddl_session *session;
	const struct ddl_dialect *dialect;
	ddl_version version;
	const char *default_schema, *defaults; /* as struct ddl_live_about has them */
	const struct ddl_history *history;
	const struct ddl_history_file *file;
	const struct ddl_work *work;
	uint32_t number;             /* of the statement, from 0 */
	const struct ddl_buf *database; /* what it says about itself */
	const char *revisions_schema; /* where the revisions table lies, which is no part of the schema */
};

enum ddl_effect ddl_effect_of(const struct ddl_effect_question *q);

/* Take the revisions table, and a schema of its own, out of what a database has. revisions_schema NULL: wherever it lies. */
void ddl_effect_forget(struct ddl_schema *s, const char *revisions_schema);

#endif
