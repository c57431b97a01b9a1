/*
 * live.h - a server or a database file, seen as SQL text and as an executor of it.
 *
 * A driver says what went wrong in a buffer, in the server's own words; it
 * never prints. Connections belong to the caller, who closes them.
 */
#ifndef DDL_LIVE_LIVE_H
#define DDL_LIVE_LIVE_H

#include "base/buf.h"
#include "live/url.h"
#include "parser/dialect.h"

/* A row; each value is written as a literal of SQL. False stops the query. */
typedef bool ddl_live_row(void *data, int n, const char *const *values);

/* What is going to be done with a database. A server's is always there; a file may have to be made first. */
enum ddl_live_access {
	DDL_ACCESS_READ,
	DDL_ACCESS_CHANGE,
	DDL_ACCESS_MAKE,             /* it is changed, and made if it is not there */
	DDL_ACCESS_WOULD_MAKE,       /* only read, and empty if it is not there */
};

struct ddl_live_options {
	unsigned timeout;            /* milliseconds one statement may take; 0: as long as it wants */
	enum ddl_live_access access;
};

/* Why the last thing that was asked of a server failed, where something can be said about it that helps. */
enum ddl_live_cause {
	DDL_CAUSE_OTHER,
	DDL_CAUSE_UNREACHED,         /* nobody answers */
	DDL_CAUSE_NO_PASSWORD,       /* there is none, and one is wanted */
	DDL_CAUSE_PASSWORD,
	DDL_CAUSE_PASSWORD_OR_TLS,   /* which of the two is refused the server does not say */
	DDL_CAUSE_TLS_WANTED,
	DDL_CAUSE_CERTIFICATE,
	DDL_CAUSE_LOST,              /* the connection */
	DDL_CAUSE_TIMEOUT,
	DDL_CAUSE_LOCKED,            /* by another session */
	DDL_CAUSE_PRIVILEGE,
	DDL_CAUSE_FULL,
	DDL_CAUSE_READ_ONLY,
	DDL_CAUSE_NO_FILE,
	DDL_CAUSE_NO_DATABASE,       /* there is a file, and it is something else */
	DDL_CAUSE_DAMAGED,
	DDL_CAUSE_UNRECOVERED,       /* a run left it in the middle of something, and this one may not write */
};

/* What a connection turned out to be. */
struct ddl_live_about {
	const char *dialect;         /* as struct ddl_dialect calls it; the server's own word, not the URL's */
	ddl_version version;
	const char *schema;          /* where unqualified names go, when the URL chose it (search_path); else NULL */
	const char *defaults;        /* statements that say what the database gives to tables that do not say, or NULL */
	enum ddl_live_cause cause;
	unsigned round_trips;
	double seconds;              /* spent waiting for the server */
};

/*
 * How a server makes databases that are this program's own. Their names have only lower case letters, digits and "_".
 */
struct ddl_live_scratch {
	const char *claim;           /* a query for a prefix of names that is this connection's own while it is open */
	const char *left;            /* a query for the names of databases whose connection is gone */
	const char *make, *with, *remove; /* make NAME with; remove NAME */
	const char *empty;           /* statements that empty one in which nothing but its usual schema was used; or NULL */
	void *(*enter)(void *db, const char *name, struct ddl_buf *error); /* as connect(): by a connection of its own */
	/* False, with the reason: the statement names another database of the server. NULL: none can. */
	bool (*stays)(void *db, const char *sql, struct ddl_buf *error);
	const char *heeded;          /* words of statements without effect on the schema that later ones may need */
	const char *global;          /* words of statements whose effect is not on one database */
	bool schema_is_database;
};

struct ddl_live_revisions;           /* live/revisions.h */

struct ddl_live_driver {
	const char *dialect;         /* as struct ddl_dialect calls it */
	const char *scheme;          /* sqlite://... */
	bool files;                  /* what stands behind the scheme is the name of a file */
	const char *title;           /* "SQLite" */
	ddl_version (*version)(void);
	/* where "": a new database that nobody else sees. NULL: it cannot be opened. */
	void *(*open)(const char *where, struct ddl_buf *error);
	void (*close)(void *db);
	bool (*run)(void *db, const char *sql, struct ddl_buf *error);
	bool (*query)(void *db, const char *sql, ddl_live_row *row, void *data, struct ddl_buf *error);
	/* Append the statements that make what is there. */
	bool (*schema)(void *db, struct ddl_buf *out, struct ddl_buf *error);
	/* Fire triggers, heed foreign keys: or do not. NULL: they always are. */
	void (*triggers)(void *db, bool on);
	bool (*foreign_keys)(void *db, bool on, struct ddl_buf *error);
	/* What the server finds wrong with rows: table, what it is, and row or "NULL". NULL: it lets no such rows in. */
	bool (*complaints)(void *db, ddl_live_row *each, void *data, struct ddl_buf *error);

	const char *schemes;         /* further ones, separated by blanks */
	const char *password_env;    /* the environment variable that the server's own client reads */
	const char *password_file;   /* what in a URL names a file with the password; NULL: nothing, or the library reads it */
	const char *tls_param;       /* what in a URL asks for TLS: with a certificate of any origin */
	/*
	 * A database that is there. The result is closed with close() also when it is not usable, which is
	 * when error is not empty; NULL: there is not even that.
	 */
	void *(*connect)(const struct ddl_url *u, const struct ddl_live_options *o, struct ddl_buf *error);
	void (*about)(void *db, struct ddl_live_about *about);
	/* Names of what schema() has no statements for, a line each. */
	bool (*left_out)(void *db, struct ddl_buf *out, struct ddl_buf *error);
	/* Keep other runs of this program out; false and no error: another one is at work. */
	bool (*lock)(void *db, struct ddl_buf *error);
	void (*unlock)(void *db);
	bool transactional;          /* BEGIN and ROLLBACK hold for DDL */
	const char *begin;           /* how such a transaction begins */
	bool locks_alone;            /* under LOCK TABLES no other table can be used */
	/* End the statement that runs; called from another thread. May be NULL. */
	void (*cancel)(void *db);
	const struct ddl_live_scratch *scratch; /* NULL: open("") makes databases */
	const char *no_values;       /* INSERT INTO t ... of a row that has defaults only */
	bool (*in_transaction)(void *db); /* one that was begun, and not ended */
	/* The session as whoever runs a script has it: nothing that other scripts set, and the server's own defaults. */
	bool (*fresh)(void *db, struct ddl_buf *error);
	const struct ddl_live_revisions *revisions;
};

/* One that can make new databases by itself. NULL: this build has none. */
const struct ddl_live_driver *ddl_live_driver_of(const struct ddl_dialect *d);

/* NULL: no driver of this build; *missing then says what the build would need, NULL: nothing would help. */
const struct ddl_live_driver *ddl_live_driver_of_url(const char *url, const char **missing);

/* Is a word among others, which are separated by blanks? words may be NULL. */
bool ddl_live_among(const char *words, const char *word, size_t len);

#endif
