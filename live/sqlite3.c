/* sqlite3.c - SQLite, in this process. */
#include "live/sqlite3_file.h"

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

enum { BUSY_MILLISECONDS = 10 * 1000 };

/* SQLITE_READONLY_CANTINIT and _DIRECTORY, which headers before 3.22 do not have. */
enum { READONLY_CANTINIT = SQLITE_READONLY | 5 << 8, READONLY_DIRECTORY = SQLITE_READONLY | 6 << 8 };

struct connection {
	sqlite3 *lite;
	int lock;                    /* file descriptor; -1: not held */
	enum ddl_live_cause cause;
};

static const struct {
	int code;
	enum ddl_live_cause cause;
} causes[] = {
	{ SQLITE_BUSY, DDL_CAUSE_LOCKED }, { SQLITE_LOCKED, DDL_CAUSE_LOCKED }, { SQLITE_FULL, DDL_CAUSE_FULL },
	{ SQLITE_READONLY_ROLLBACK, DDL_CAUSE_UNRECOVERED }, { SQLITE_READONLY_RECOVERY, DDL_CAUSE_UNRECOVERED },
	{ READONLY_CANTINIT, DDL_CAUSE_UNRECOVERED }, { READONLY_DIRECTORY, DDL_CAUSE_UNRECOVERED },
	{ SQLITE_READONLY, DDL_CAUSE_READ_ONLY }, { SQLITE_CANTOPEN, DDL_CAUSE_NO_FILE }, { SQLITE_NOTADB, DDL_CAUSE_NO_DATABASE },
	{ SQLITE_CORRUPT, DDL_CAUSE_DAMAGED },
	/* What writing more than a limit allows is, to SQLite. */
	{ SQLITE_IOERR_WRITE, DDL_CAUSE_FULL }, { SQLITE_IOERR_TRUNCATE, DDL_CAUSE_FULL },
};

static enum ddl_live_cause cause_of(sqlite3 *lite)
{
	int code = sqlite3_extended_errcode(lite);

	for (size_t i = 0; i < DDL_COUNT(causes); i++)
		if (causes[i].code == code || causes[i].code == (code & 0xff))
			return causes[i].cause;
	return DDL_CAUSE_OTHER;
}

static bool failed(struct connection *c, struct ddl_buf *error)
{
	c->cause = cause_of(c->lite);
	ddl_buf_puts(error, sqlite3_errmsg(c->lite));
	return false;
}

static ddl_version lite_version(void)
{
	int n = sqlite3_libversion_number();

	return (ddl_version)(n / 1000000 * 10000 + n / 1000 % 1000 * 100 + n % 1000);
}

static bool open_as(struct connection *c, const char *uri, int flags, int busy)
{
	/* What is asked first may find another run at work. */
	return sqlite3_open_v2(uri, &c->lite, flags | SQLITE_OPEN_URI, NULL) == SQLITE_OK &&
	       sqlite3_busy_timeout(c->lite, busy) == SQLITE_OK &&
	       sqlite3_exec(c->lite, "SELECT count(*) FROM sqlite_master", NULL, NULL, NULL) == SQLITE_OK;
}

/*
 * A run that was killed leaves a journal, which the next one to open the database rolls back: that takes the right to
 * write. Nothing else is written then.
 */
static bool open_to_recover(struct connection *c, const char *uri, int busy)
{
	if (cause_of(c->lite) != DDL_CAUSE_UNRECOVERED)
		return false;
	sqlite3_close(c->lite);
	return open_as(c, uri, SQLITE_OPEN_READWRITE, busy) &&
	       sqlite3_exec(c->lite, "PRAGMA query_only = on", NULL, NULL, NULL) == SQLITE_OK;
}

static void *open_file(const char *uri, int flags, int busy, struct ddl_buf *error)
{
	struct connection *c = ddl_xmalloc(sizeof(*c));
	const char *reason = NULL;

	*c = (struct connection){ .lock = -1 };
	if (open_as(c, uri, flags, busy) || (flags == SQLITE_OPEN_READONLY && open_to_recover(c, uri, busy)))
		return c;
	c->cause = cause_of(c->lite);
	if (c->cause == DDL_CAUSE_NO_FILE || c->cause == DDL_CAUSE_OTHER)
		reason = ddl_sqlite3_reason(uri, flags & SQLITE_OPEN_CREATE, &c->cause);
	ddl_buf_puts(error, reason ? reason : sqlite3_errmsg(c->lite));
	return c;
}

static int flags_of(enum ddl_live_access access)
{
	switch (access) {
	case DDL_ACCESS_MAKE:
		return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
	case DDL_ACCESS_CHANGE:
		return SQLITE_OPEN_READWRITE;
	default:
		return SQLITE_OPEN_READONLY;
	}
}

static void *lite_connect(const struct ddl_url *u, const struct ddl_live_options *o, struct ddl_buf *error)
{
	int flags = flags_of(o->access);
	struct ddl_buf uri = { 0 };
	void *c = NULL;

	if (ddl_sqlite3_uri(u, &uri, error)) {
		if (o->access == DDL_ACCESS_WOULD_MAKE && ddl_sqlite3_could_be(ddl_buf_str(&uri))) {
			ddl_buf_clear(&uri);
			ddl_buf_puts(&uri, ":memory:");
			flags = flags_of(DDL_ACCESS_MAKE);
		}
		c = open_file(ddl_buf_str(&uri), flags, o->timeout ? (int)o->timeout : BUSY_MILLISECONDS, error);
	}
	ddl_buf_release(&uri);
	return c;
}

static void lite_about(void *db, struct ddl_live_about *about)
{
	const struct connection *c = db;

	*about = (struct ddl_live_about){
		.dialect = "sqlite", .schema = "main", .version = lite_version(), .cause = c->cause
	};
}

static void lite_cancel(void *db)
{
	const struct connection *c = db;

	sqlite3_interrupt(c->lite);
}

static void lite_close(void *db)
{
	struct connection *c = db;

	sqlite3_close(c->lite);
	free(c);
}

static void *lite_open(const char *where, struct ddl_buf *error)
{
	void *db = open_file(*where ? where : ":memory:", flags_of(*where ? DDL_ACCESS_READ : DDL_ACCESS_MAKE),
			     BUSY_MILLISECONDS, error);

	if (!error->len)
		return db;
	lite_close(db);
	return NULL;
}

static bool lite_run(void *db, const char *sql, struct ddl_buf *error)
{
	struct connection *c = db;

	/* Some errors have done that by themselves, and then it would be one more. */
	if (!strcmp(sql, "ROLLBACK") && sqlite3_get_autocommit(c->lite))
		return true;
	return sqlite3_exec(c->lite, sql, NULL, NULL, NULL) == SQLITE_OK || failed(c, error);
}

static void put_literal(sqlite3_stmt *stmt, int column, struct ddl_buf *out)
{
	const unsigned char *bytes = sqlite3_column_blob(stmt, column);
	int n = sqlite3_column_bytes(stmt, column);

	switch (sqlite3_column_type(stmt, column)) {
	case SQLITE_NULL:
		ddl_buf_puts(out, "NULL");
		break;
	case SQLITE_INTEGER:
		ddl_buf_printf(out, "%lld", (long long)sqlite3_column_int64(stmt, column));
		break;
	case SQLITE_FLOAT:
		ddl_buf_printf(out, "%.17g", sqlite3_column_double(stmt, column));
		break;
	case SQLITE_TEXT:
		ddl_buf_putc(out, '\'');
		for (int i = 0; i < n; i++)
			ddl_buf_printf(out, bytes[i] == '\'' ? "''" : bytes[i] ? "%c" : "\\0", bytes[i]);
		ddl_buf_putc(out, '\'');
		break;
	default:
		ddl_buf_puts(out, "x'");
		for (int i = 0; i < n; i++)
			ddl_buf_printf(out, "%02x", bytes[i]);
		ddl_buf_putc(out, '\'');
		break;
	}
	ddl_buf_putc(out, '\0');
}

/* The values of the current row, laid end to end in *text. */
static bool give_row(sqlite3_stmt *stmt, struct ddl_buf *text, ddl_live_row *row, void *data)
{
	const char *values[256];
	int n = sqlite3_column_count(stmt);
	const char *at;

	if (n > (int)DDL_COUNT(values))
		n = (int)DDL_COUNT(values);
	ddl_buf_clear(text);
	for (int i = 0; i < n; i++)
		put_literal(stmt, i, text);
	at = ddl_buf_str(text);
	for (int i = 0; i < n; i++) {
		values[i] = at;
		at += strlen(at) + 1;
	}
	return row(data, n, values);
}

static bool lite_query(void *db, const char *sql, ddl_live_row *row, void *data, struct ddl_buf *error)
{
	struct connection *c = db;
	struct ddl_buf text = { 0 };
	sqlite3_stmt *stmt;
	int rc;

	if (sqlite3_prepare_v2(c->lite, sql, -1, &stmt, NULL) != SQLITE_OK)
		return failed(c, error);
	while ((rc = sqlite3_step(stmt)) == SQLITE_ROW && give_row(stmt, &text, row, data))
		;
	ddl_buf_release(&text);
	if (rc != SQLITE_DONE && rc != SQLITE_ROW) {
		failed(c, error);
		sqlite3_finalize(stmt);
		return false;
	}
	sqlite3_finalize(stmt);
	return true;
}

/*
 * Tables that a module keeps for itself come back with the module; since 3.37 SQLite tells which they are, before
 * that their names do. What is SQLite's own cannot be made.
 */
#define ORDINARY "SELECT sql FROM sqlite_master AS m WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND "
#define BY_KIND " ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'view' THEN 3 ELSE 4 END, rowid"

static const char schema_told[] =
	ORDINARY "tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')" BY_KIND;
static const char schema_guessed[] =
	ORDINARY "NOT EXISTS (SELECT 1 FROM sqlite_master AS v WHERE v.sql LIKE 'create virtual table%' AND"
	" substr(m.tbl_name, 1, length(v.name) + 1) = v.name || '_' AND substr(m.tbl_name, length(v.name) + 2) IN ('content',"
	" 'segments', 'segdir', 'docsize', 'stat', 'data', 'idx', 'config', 'node', 'rowid', 'parent'))" BY_KIND;

static bool lite_schema(void *db, struct ddl_buf *out, struct ddl_buf *error)
{
	const char *query = sqlite3_libversion_number() >= 3037000 ? schema_told : schema_guessed;
	struct connection *c = db;
	sqlite3_stmt *stmt;
	int rc;

	if (sqlite3_prepare_v2(c->lite, query, -1, &stmt, NULL) != SQLITE_OK)
		return failed(c, error);
	while ((rc = sqlite3_step(stmt)) == SQLITE_ROW) {
		ddl_buf_add(out, sqlite3_column_text(stmt, 0), (size_t)sqlite3_column_bytes(stmt, 0));
		ddl_buf_puts(out, ";\n");
	}
	sqlite3_finalize(stmt);
	return rc == SQLITE_DONE || failed(c, error);
}

static void lite_triggers(void *db, bool on)
{
	const struct connection *c = db;

	sqlite3_db_config(c->lite, SQLITE_DBCONFIG_ENABLE_TRIGGER, (int)on, NULL);
}

static bool lite_foreign_keys(void *db, bool on, struct ddl_buf *error)
{
	return lite_run(db, on ? "PRAGMA foreign_keys = on" : "PRAGMA foreign_keys = off", error);
}

struct check {
	ddl_live_row *each;
	void *data;
	struct ddl_buf text;
};

static bool give_violation(void *data, int n, const char *const *values)
{
	struct check *check = data;
	const char *given[3];

	if (n < 3)
		return true;
	ddl_buf_clear(&check->text);
	ddl_buf_printf(&check->text, "references a row of %s that does not exist", values[2]);
	given[0] = values[0];
	given[1] = ddl_buf_str(&check->text);
	given[2] = values[1];
	return check->each(check->data, 3, given);
}

/* A key whose parent has no index for it ends the check with an error: that is no matter of rows. */
static bool check_table(struct connection *c, struct check *check, const char *table, struct ddl_buf *error)
{
	struct ddl_buf sql = { 0 }, what = { 0 };
	bool fine;

	ddl_buf_printf(&sql, "PRAGMA foreign_key_check(%s)", table);
	fine = lite_query(c, ddl_buf_str(&sql), give_violation, check, &what) || sqlite3_errcode(c->lite) == SQLITE_ERROR;
	if (!fine)
		ddl_buf_puts(error, ddl_buf_str(&what));
	ddl_buf_release(&sql);
	ddl_buf_release(&what);
	return fine;
}

static bool add_name(void *data, int n, const char *const *values)
{
	if (n)
		ddl_buf_add(data, values[0], strlen(values[0]) + 1);
	return true;
}

static bool check_tables(struct connection *c, struct check *check, struct ddl_buf *error)
{
	struct ddl_buf names = { 0 };
	bool fine = lite_query(c, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid", add_name, &names, error);

	for (const char *at = names.bytes; fine && at && at < names.bytes + names.len; at += strlen(at) + 1)
		fine = check_table(c, check, at, error);
	ddl_buf_release(&names);
	return fine;
}

/* Not PRAGMA integrity_check: 3.40 finds NULLs in NOT NULL columns of WITHOUT ROWID tables that are not there. */
static bool lite_complaints(void *db, ddl_live_row *each, void *data, struct ddl_buf *error)
{
	struct connection *c = db;
	struct check check = { .each = each, .data = data };
	struct ddl_buf first = { 0 };
	bool fine = lite_query(db, "PRAGMA foreign_key_check", give_violation, &check, &first);

	/* It fails before the first row, if it does. */
	if (!fine && sqlite3_errcode(c->lite) == SQLITE_ERROR)
		fine = check_tables(c, &check, error);
	else if (!fine)
		ddl_buf_puts(error, ddl_buf_str(&first));
	ddl_buf_release(&first);
	ddl_buf_release(&check.text);
	return fine;
}

/* Without foreign keys: a table that is replaced by a new one would take the rows that reference it along. */
static bool lite_fresh(void *db, struct ddl_buf *error)
{
	return lite_foreign_keys(db, false, error);
}

static bool lite_in_transaction(void *db)
{
	return !sqlite3_get_autocommit(((struct connection *)db)->lite);
}

/*
 * flock() and the locks of SQLite do not see each other. A database in memory has no other runs. Closing a file gives
 * back all locks of fcntl() that the process has on it, so it is closed between transactions only.
 */
static bool lite_lock(void *db, struct ddl_buf *error)
{
	struct connection *c = db;
	const char *path = sqlite3_db_filename(c->lite, "main");

	if (!path || !*path)
		return true;
	c->lock = open(path, O_RDONLY | O_CLOEXEC);
	if (c->lock < 0) {
		ddl_buf_puts(error, strerror(errno));
		return false;
	}
	if (!flock(c->lock, LOCK_EX | LOCK_NB))
		return true;
	if (errno != EWOULDBLOCK && errno != EINTR)
		ddl_buf_puts(error, strerror(errno));
	close(c->lock);
	c->lock = -1;
	return false;
}

static void lite_unlock(void *db)
{
	struct connection *c = db;

	if (c->lock >= 0)
		close(c->lock);
	c->lock = -1;
}

extern const struct ddl_live_revisions ddl_live_sqlite3_revisions;

const struct ddl_live_driver ddl_live_sqlite3 = {
	.dialect = "sqlite",
	.scheme = "sqlite",
	.files = true,
	.title = "SQLite",
	.version = lite_version,
	.open = lite_open,
	.close = lite_close,
	.run = lite_run,
	.query = lite_query,
	.schema = lite_schema,
	.triggers = lite_triggers,
	.foreign_keys = lite_foreign_keys,
	.complaints = lite_complaints,
	.schemes = "sqlite3",
	.connect = lite_connect,
	.about = lite_about,
	.transactional = true,
	.begin = "BEGIN EXCLUSIVE",
	.cancel = lite_cancel,
	.lock = lite_lock,
	.unlock = lite_unlock,
	.in_transaction = lite_in_transaction,
	.fresh = lite_fresh,
	.revisions = &ddl_live_sqlite3_revisions,
	.no_values = "DEFAULT VALUES",
};
