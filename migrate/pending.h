/*
 * pending.h - which files of a migration directory a database has still to run.
 *
 * Decided by the directory and the rows of the database's revisions table alone; nothing here talks to a server.
 * The table is Atlas', and both programs may take turns: see live/revisions.h for what its columns mean.
 */
#ifndef DDL_MIGRATE_PENDING_H
#define DDL_MIGRATE_PENDING_H

#include "migrate/dir.h"

#define DDL_REVISIONS_TABLE "atlas_schema_revisions"

enum { DDL_REVISION_BASELINE = 1, DDL_REVISION_EXECUTED = 2, DDL_REVISION_RESOLVED = 4 };

struct ddl_revision {
	struct ddl_node node;
	const char *version, *description;
	unsigned type;               /* DDL_REVISION_* */
	unsigned applied, total;     /* statements */
	double executed_at;          /* seconds since 1970 */
	long long execution_time;    /* nanoseconds */
	const char *error, *error_stmt; /* NULL: none */
	const char *hash;            /* of the file's row in atlas.sum, without "h1:"; "": not known */
	const char *partial_hashes;  /* ["h1:...", ...] of the statements that ran; NULL: all did */
	const char *operator_version;
};

/* Some of its statements ran, and nobody said that this is fine. */
bool ddl_revision_is_partial(const struct ddl_revision *r);

/* A digest of partial_hashes; NULL: there are not so many. */
const char *ddl_revision_partial_hash(struct ddl_arena *a, const struct ddl_revision *r, uint32_t number);

enum ddl_exec_order { DDL_ORDER_LINEAR, DDL_ORDER_LINEAR_SKIP, DDL_ORDER_NON_LINEAR };

/* "linear", "linear-skip", "non-linear" */
bool ddl_exec_order_read(const char *text, enum ddl_exec_order *order);

struct ddl_history {                 /* a directory and rows, put side by side */
	const struct ddl_dir *dir;
	struct ddl_list rows;        /* of struct ddl_revision, oldest first; bookkeeping left out */
	struct ddl_history_file *files; /* as many as the directory has */
	const struct ddl_revision *last; /* NULL: there are none */
};

struct ddl_history_file {
	const struct ddl_migration *migration;
	const char *hash;            /* "" for a file that atlas.sum leaves out */
	const struct ddl_revision *row; /* NULL: not run */
	bool checkpoint;
	bool skipped;                /* not run, and rightly so: older than what the history begins with, or a checkpoint */
	bool out_of_order;           /* not run, and older than one that was */
};

/* Takes the list's rows over. Reports and returns false when two files have one version. */
bool ddl_history_read(struct ddl_session *s, const struct ddl_dir *d, struct ddl_list *rows, struct ddl_history *h);

/* Was a file changed since it ran? Reports and returns false for the first one. */
bool ddl_history_holds(struct ddl_session *s, const struct ddl_history *h);

struct ddl_pending_options {
	enum ddl_exec_order order;
	const char *baseline;        /* NULL: none */
	const char *to;              /* the last version to run; NULL: the last one there is */
	uint32_t amount;             /* 0: all */
};

struct ddl_pending_file {
	struct ddl_node node;
	const struct ddl_history_file *file;
};

struct ddl_pending {
	struct ddl_list files;       /* of struct ddl_pending_file, in the order in which they run */
	const struct ddl_history_file *baseline; /* to be recorded before; NULL: none */
};

/* Reports and returns false when there is no right answer. */
bool ddl_pending_plan(struct ddl_session *s, const struct ddl_history *h, const struct ddl_pending_options *o,
		      struct ddl_pending *out);

/* NULL: no file has this version. */
const struct ddl_history_file *ddl_history_find(const struct ddl_history *h, const char *version);

#endif
