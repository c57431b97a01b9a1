/*
 * migrator.h - migration files, run on a database.
 *
 * What ran is noted in the revisions table so that a run that is killed anywhere can be taken up again by the next:
 *
 *  - where the server can take DDL back, a file and its note are one transaction;
 *  - elsewhere, and with txmode none, there is a note before the first statement and after each. One that writes rows
 *    is one transaction with its note. For any other there is a moment when it took effect and nobody noted it: then
 *    the schema tells (migrate/effect.h), or nobody can, and that is said.
 *
 * A statement with BEGIN or COMMIT is the file's own: notes between them are part of its transaction.
 */
#ifndef DDL_LIVE_MIGRATOR_H
#define DDL_LIVE_MIGRATOR_H

#include "live/revisions.h"
#include "migrate/effect.h"
#include "migrate/pending.h"
#include "migrate/work.h"

struct ddl_migrator_watch {
	void *data;
	/* from: statements of the file that ran before */
	void (*file)(void *data, const struct ddl_work *w, uint32_t from);
	void (*checks)(void *data, const struct ddl_work *w);
	void (*check)(void *data, const struct ddl_work_check *c, bool held, double seconds);
	void (*stmt)(void *data, const struct ddl_work_stmt *stmt);
	void (*failed)(void *data, const struct ddl_work_stmt *stmt, const char *error);
	void (*done)(void *data, const struct ddl_work *w, double seconds);
};

enum ddl_migrator_verdict { DDL_MIGRATOR_DONE, DDL_MIGRATOR_REFUSED, DDL_MIGRATOR_FAILED, DDL_MIGRATOR_UNDONE };

struct ddl_migrator {
	/* given */
	struct ddl_session *session;
	const struct ddl_dialect *dialect;
	ddl_version version;
	const struct ddl_live_driver *driver;
	void *db;
	const struct ddl_dir *dir;
	const char *revisions_schema; /* NULL: where it should be */
	const char *operator;        /* what writes rows: "ddlkit 0.1.0" */
	enum ddl_tx_mode mode;
	bool dry_run;
	enum { DDL_RESUME_ASK, DDL_RESUME_RUN, DDL_RESUME_SKIP } resume;
	const struct ddl_migrator_watch *watch;
	/* found out */
	struct ddl_revisions revisions;
	struct ddl_history history;
	struct ddl_list works;       /* of struct ddl_work: those of the files to run */
	const struct ddl_work *work; /* the file at hand */
	struct ddl_revision *row;    /* its row; partial_hashes are put in when it is written */
	bool unnoted;                /* statements ran in the open transaction that the row does not know */
	struct ddl_buf error;        /* of the server */
	const struct ddl_work_stmt *failed_stmt;
	const struct ddl_work *failed_work;
};

/* Read the revisions table and put it beside the directory. Reports and returns false when that fails. */
bool ddl_migrator_open(struct ddl_migrator *m);

/* What the database has, as text for a dirty check or a comparison. */
bool ddl_migrator_read(struct ddl_migrator *m, struct ddl_buf *out);

/* Read the files to run. Reports and returns false for what cannot be carried out. */
bool ddl_migrator_prepare(struct ddl_migrator *m, const struct ddl_pending *p);

/* How many statements of a prepared file ran before. */
uint32_t ddl_migrator_from(const struct ddl_migrator *m, const struct ddl_work *w);

enum ddl_migrator_verdict ddl_migrator_run(struct ddl_migrator *m, const struct ddl_pending *p);

/* A row of a version that is there without having been run. */
struct ddl_revision *ddl_migrator_row(struct ddl_migrator *m, const struct ddl_history_file *f, unsigned type);

void ddl_migrator_release(struct ddl_migrator *m);

#endif
