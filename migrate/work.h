/*
 * work.h - a migration file as it is carried out: its statements one by one, and what its directives say.
 *
 * Boundaries are those that replay sees. A statement that does not parse is one all the same: the server judges it.
 */
#ifndef DDL_MIGRATE_WORK_H
#define DDL_MIGRATE_WORK_H

#include "migrate/dir.h"
#include "parser/parse.h"

enum ddl_work_flag {
	DDL_WORK_ROWS = 1 << 0,      /* reads or writes rows; may stand in a transaction */
	DDL_WORK_SESSION = 1 << 1,   /* a setting of the connection: lost when the connection is */
	DDL_WORK_BEGINS = 1 << 2,    /* a transaction of the file's own */
	DDL_WORK_ENDS = 1 << 3,
	DDL_WORK_AGAIN = 1 << 4,     /* run twice it is as if it was run once */
	DDL_WORK_LOCKS = 1 << 5,     /* LOCK TABLES */
};

struct ddl_work_stmt {
	struct ddl_node node;
	const char *sql;             /* as Atlas has it: with its ";", without any other delimiter */
	const char *sum;             /* "h1:" and the digest of the statements up to this one */
	unsigned flags;
};

struct ddl_work_check {
	struct ddl_node node;
	const char *sql;
	const char *group;           /* one of those with the same name must hold; NULL: this one must */
};

enum ddl_tx_mode { DDL_TX_FILE, DDL_TX_ALL, DDL_TX_NONE };

struct ddl_work {
	struct ddl_node node;
	const struct ddl_migration *migration;
	const struct ddl_source *source;
	struct ddl_list stmts;       /* of struct ddl_work_stmt */
	struct ddl_list checks;      /* of struct ddl_work_check */
	bool checkpoint, has_mode;   /* has_mode: the file says which */
	bool own_transactions;       /* it has BEGIN or COMMIT */
	enum ddl_tx_mode mode;
};

/* Reports and returns NULL for what cannot be carried out as it stands. path: of the directory, for messages. */
struct ddl_work *ddl_work_read(struct ddl_session *s, const struct ddl_dialect *d, ddl_version v,
			       const struct ddl_dir *dir, const struct ddl_migration *m);

/* Is the file a checkpoint, as far as its first lines tell? */
bool ddl_work_is_checkpoint(struct ddl_session *s, const struct ddl_migration *m);

/* enum ddl_work_flag of a statement, by its first words. */
unsigned ddl_work_flags(const struct ddl_session *s, const struct ddl_unit *u);

/* "file", "all", "none" */
bool ddl_tx_mode_read(const char *text, enum ddl_tx_mode *mode);

#endif
