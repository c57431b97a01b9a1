/* libpq.c - PostgreSQL, by its own library. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "live/libpq.h"
#include "live/libpq_client.h"
#include "live/live.h"

enum { MAX_PARAMS = 40 };

/* Of runs of this program against one database; the number is arbitrary and must stay the same. */
#define LOCK_NUMBER "7236832917468193012"

struct connection {
	PGconn *pg;
	PGcancel *cancel;
	struct ddl_arena arena;
	const struct ddl_url *url;
	struct ddl_live_options options;
	const char *schema;          /* of search_path; NULL: all */
	enum ddl_live_cause cause;
	struct ddl_buf left_out;     /* by the last look */
	unsigned round_trips;
	double seconds;
};

/* Appendix A of the manual: PostgreSQL Error Codes; two characters are a class. */
static const struct {
	const char *sqlstate;
	enum ddl_live_cause cause;
} causes[] = {
	{ "08", DDL_CAUSE_LOST }, { "57014", DDL_CAUSE_TIMEOUT }, { "57P", DDL_CAUSE_LOST }, { "55P03", DDL_CAUSE_LOCKED },
	{ "40P01", DDL_CAUSE_LOCKED }, { "42501", DDL_CAUSE_PRIVILEGE }, { "53100", DDL_CAUSE_FULL },
};

/* A connection that was refused has no SQLSTATE, only words. */
static const struct {
	const char *words;
	enum ddl_live_cause cause;
} refusals[] = {
	{ "no encryption", DDL_CAUSE_TLS_WANTED }, { "SSL off", DDL_CAUSE_TLS_WANTED },
	{ "password authentication failed", DDL_CAUSE_PASSWORD },
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* libpq's messages begin with what kind they are and end with a newline. */
static bool failed(struct ddl_buf *error, const char *message)
{
	size_t n = strlen(message);

	if (!strncmp(message, "ERROR:  ", 8) || !strncmp(message, "FATAL:  ", 8)) {
		message += 8;
		n -= 8;
	}
	while (n && message[n - 1] == '\n')
		n--;
	ddl_buf_add(error, message, n);
	return false;
}

static enum ddl_live_cause cause_of(const struct connection *c, const PGresult *r)
{
	const char *sqlstate = PQresultErrorField(r, PG_DIAG_SQLSTATE);

	if (PQstatus(c->pg) != CONNECTION_OK)
		return DDL_CAUSE_LOST;
	for (size_t i = 0; sqlstate && i < DDL_COUNT(causes); i++)
		if (!strncmp(sqlstate, causes[i].sqlstate, strlen(causes[i].sqlstate)))
			return causes[i].cause;
	return DDL_CAUSE_OTHER;
}

static enum ddl_live_cause cause_of_refusal(const struct connection *c)
{
	if (PQconnectionNeedsPassword(c->pg))
		return DDL_CAUSE_NO_PASSWORD;
	for (size_t i = 0; i < DDL_COUNT(refusals); i++)
		if (strstr(PQerrorMessage(c->pg), refusals[i].words))
			return refusals[i].cause;
	return DDL_CAUSE_OTHER;
}

/* r: what the server said, or NULL; then the library knows. */
static bool refused(struct connection *c, const PGresult *r, struct ddl_buf *error)
{
	c->cause = cause_of(c, r);
	failed(error, r && *PQresultErrorMessage(r) ? PQresultErrorMessage(r) : PQerrorMessage(c->pg));
	return false;
}

static PGresult *ask(struct connection *c, const char *sql, int n, const char *const *values, struct ddl_buf *error)
{
	double start = now();
	PGresult *r = n ? PQexecParams(c->pg, sql, n, NULL, values, NULL, NULL, 0) : PQexec(c->pg, sql);
	ExecStatusType status = PQresultStatus(r);

	c->seconds += now() - start;
	c->round_trips++;
	if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
		return r;
	refused(c, r, error);
	if (!error->len)
		ddl_buf_puts(error, "the server gave no answer that can be used");
	PQclear(r);
	return NULL;
}

static bool pq_run(void *db, const char *sql, struct ddl_buf *error)
{
	PGresult *r = ask(db, sql, 0, NULL, error);

	PQclear(r);
	return r != NULL;
}

/* What libpq itself has no name for. */
static bool is_ours(const char *name)
{
	return !strcmp(name, "search_path");
}

static bool known_param(const char *name)
{
	PQconninfoOption *all = PQconndefaults(), *o = all;
	bool known;

	while (o && o->keyword && strcmp(o->keyword, name))
		o++;
	known = o && o->keyword;
	PQconninfoFree(all);
	return known;
}

struct params {
	const char *names[MAX_PARAMS + 1], *values[MAX_PARAMS + 1];
	unsigned n;
};

static void add_param(struct params *p, const char *name, const char *value)
{
	if (!value || !*value || p->n == MAX_PARAMS)
		return;
	p->names[p->n] = name;
	p->values[p->n++] = value;
}

static bool read_params(const struct ddl_url *u, struct params *p, struct ddl_buf *error)
{
	add_param(p, "fallback_application_name", "ddlkit");
	add_param(p, "connect_timeout", "10");
	add_param(p, "host", u->host);
	add_param(p, "port", u->port);
	add_param(p, "user", u->user);
	add_param(p, "password", u->password);
	add_param(p, "dbname", u->path);
	DDL_EACH(struct ddl_url_param, q, &u->params) {
		if (is_ours(q->name))
			continue;
		if (!known_param(q->name)) {
			ddl_buf_printf(error, "\"%s\" is no parameter of a PostgreSQL connection", q->name);
			return false;
		}
		add_param(p, q->name, q->value);
	}
	add_param(p, "client_encoding", "UTF8");
	return true;
}

static void quiet(void *data, const PGresult *result)
{
	(void)data;
	(void)result;
}

static char *quoted(struct connection *c, const char *name)
{
	char *text = PQescapeIdentifier(c->pg, name, strlen(name)), *copy = ddl_memdup(&c->arena, text, strlen(text));

	PQfreemem(text);
	return copy;
}

/* Messages in English, times in UTC, numbers and intervals in one form, and unqualified names where they belong. */
static bool settle(struct connection *c, const struct ddl_live_options *o, struct ddl_buf *error)
{
	const char *schema = c->schema ? quoted(c, c->schema) : "public";
	struct ddl_buf sql = { 0 };
	bool fine;

	ddl_buf_printf(&sql, "SET search_path = %s; SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET IntervalStyle = 'postgres'; "
		       "SET extra_float_digits = 1; SET standard_conforming_strings = on; SET quote_all_identifiers = off; "
		       "SET check_function_bodies = off; SET client_min_messages = warning", schema);
	/* The shorter one first, so that it is told when it was a lock. */
	if (o->timeout)
		ddl_buf_printf(&sql, "; SET statement_timeout = %u; SET lock_timeout = %u", o->timeout,
			       o->timeout - o->timeout / 10);
	fine = pq_run(c, ddl_buf_str(&sql), error);
	if (fine)
		/* Refused to some, who then read the server's language. */
		PQclear(PQexec(c->pg, "SET lc_messages = 'C'"));
	ddl_buf_release(&sql);
	return fine;
}

/* The first of a list; the URL has it decoded, and maybe in quotes. */
static const char *first_schema(struct connection *c, const char *path)
{
	const char *end;

	if (!path)
		return NULL;
	if (*path == '"' && (end = strchr(path + 1, '"')))
		return ddl_memdup(&c->arena, path + 1, (size_t)(end - path) - 1);
	end = path + strcspn(path, ", ");
	return end == path ? NULL : ddl_memdup(&c->arena, path, (size_t)(end - path));
}

static bool has_schema(struct connection *c, struct ddl_buf *error)
{
	PGresult *r = ask(c, "SELECT FROM pg_namespace WHERE nspname = $1", 1, &c->schema, error);
	bool there = r && PQntuples(r);

	if (r && !there)
		ddl_buf_printf(error, "there is no schema \"%s\" (search_path)", c->schema);
	PQclear(r);
	return there;
}

/* database: instead of the URL's, with its usual search path; or NULL. */
static void *connect_to(const struct ddl_url *u, const char *database, const struct ddl_live_options *o,
			struct ddl_buf *error)
{
	struct connection *c;
	struct params p = { .n = 0 };
	double start = now();

	if (!DDL_CLIENT_LOAD(LIBPQ_FILE, client, error))
		return NULL;
	c = ddl_xmalloc(sizeof(*c));
	*c = (struct connection){ .url = u, .options = *o };
	ddl_arena_init(&c->arena);
	c->schema = database ? NULL : first_schema(c, ddl_url_param(u, "search_path"));
	if (!read_params(u, &p, error))
		return c;
	add_param(&p, "dbname", database);
	c->pg = PQconnectdbParams(p.names, p.values, 0);
	c->seconds += now() - start;
	c->round_trips++;
	if (PQstatus(c->pg) != CONNECTION_OK) {
		c->cause = cause_of_refusal(c);
		failed(error, PQerrorMessage(c->pg));
		return c;
	}
	PQsetNoticeReceiver(c->pg, quiet, NULL);
	c->cancel = PQgetCancel(c->pg);
	if (settle(c, o, error) && c->schema)
		has_schema(c, error);
	return c;
}

static void *pq_connect(const struct ddl_url *u, const struct ddl_live_options *o, struct ddl_buf *error)
{
	return connect_to(u, NULL, o, error);
}

static void *pq_enter(void *db, const char *name, struct ddl_buf *error)
{
	const struct connection *c = db;

	return connect_to(c->url, name, &c->options, error);
}

static void pq_close(void *db)
{
	struct connection *c = db;

	PQfreeCancel(c->cancel);
	PQfinish(c->pg);
	ddl_buf_release(&c->left_out);
	ddl_arena_release(&c->arena);
	free(c);
}

static void pq_about(void *db, struct ddl_live_about *about)
{
	struct connection *c = db;
	int v = PQserverVersion(c->pg);

	*about = (struct ddl_live_about){
		.dialect = "postgres", .schema = c->schema, .round_trips = c->round_trips, .seconds = c->seconds,
		/* 150020 is 15.20, which has no third number. */
		.version = DDL_VERSION((unsigned)v / 10000, (unsigned)v % 100),
		.cause = c->cause,
	};
}

static void put_value(struct connection *c, const PGresult *r, int row, int column, struct ddl_buf *out)
{
	char *text;

	if (PQgetisnull(r, row, column)) {
		ddl_buf_puts(out, "NULL");
	} else {
		text = PQescapeLiteral(c->pg, PQgetvalue(r, row, column), (size_t)PQgetlength(r, row, column));
		ddl_buf_puts(out, text);
		PQfreemem(text);
	}
	ddl_buf_putc(out, '\0');
}

static bool pq_query(void *db, const char *sql, ddl_live_row *row, void *data, struct ddl_buf *error)
{
	PGresult *r = ask(db, sql, 0, NULL, error);
	int n = PQnfields(r);
	const char **values = ddl_xmalloc(((size_t)n + 1) * sizeof(*values));
	struct ddl_buf text = { 0 };
	bool more = true;

	for (int i = 0; i < PQntuples(r) && more; i++) {
		const char *at;

		ddl_buf_clear(&text);
		for (int k = 0; k < n; k++)
			put_value(db, r, i, k, &text);
		at = ddl_buf_str(&text);
		for (int k = 0; k < n; k++) {
			values[k] = at;
			at += strlen(at) + 1;
		}
		more = row(data, n, values);
	}
	free(values);
	ddl_buf_release(&text);
	PQclear(r);
	return r != NULL;
}

/* All queries go in one round trip: a snapshot is held no longer than they take. */
struct asking {
	struct connection *c;
	struct ddl_order *order;
	struct ddl_buf *out, *error;
};

static const struct {
	const struct ddl_pq_query *queries;
	const size_t *n;
} groups[] = {
	{ ddl_pq_things, &ddl_pq_nthings }, { ddl_pq_tables, &ddl_pq_ntables }, { ddl_pq_rest, &ddl_pq_nrest },
};

static bool is_for(const struct connection *c, const struct ddl_pq_query *q)
{
	int version = PQserverVersion(c->pg);

	return version >= q->since && (!q->until || version < q->until);
}

/* The queries, with $1 written out: a message of several statements has no parameters. */
static void put_query(struct ddl_buf *sql, const char *text, const char *scope)
{
	for (const char *at; (at = strstr(text, "$1")); text = at + 2) {
		ddl_buf_add(sql, text, (size_t)(at - text));
		ddl_buf_puts(sql, scope);
	}
	ddl_buf_puts(sql, text);
}

static void put_queries(const struct connection *c, struct ddl_buf *sql)
{
	char *scope = c->schema ? PQescapeLiteral(c->pg, c->schema, strlen(c->schema)) : NULL;

	for (size_t g = 0; g < DDL_COUNT(groups); g++) {
		for (size_t i = 0; i < *groups[g].n; i++) {
			const struct ddl_pq_query *q = &groups[g].queries[i];

			if (!q->sql[0] || !is_for(c, q))
				continue;
			ddl_buf_puts(sql, "; ");
			for (const char *const *part = q->sql; *part; part++)
				put_query(sql, *part, scope ? scope : "NULL");
		}
	}
	if (scope)
		PQfreemem(scope);
}

static unsigned number(const PGresult *r, int row, int column)
{
	return (unsigned)strtoul(PQgetvalue(r, row, column), NULL, 10);
}

static void take_row(struct asking *a, const struct ddl_pq_query *q, const PGresult *r, int row)
{
	switch (q->role) {
	case DDL_PQ_THINGS:
		ddl_order_add(a->order, number(r, row, 0), number(r, row, 1), PQgetvalue(r, row, 2),
				 (size_t)PQgetlength(r, row, 2));
		break;
	case DDL_PQ_NEEDS:
		ddl_order_need(a->order, number(r, row, 0), number(r, row, 1), number(r, row, 2), number(r, row, 3));
		break;
	case DDL_PQ_LEFT_OUT:
		ddl_buf_printf(&a->c->left_out, "%s\n", PQgetvalue(r, row, 0));
		break;
	default:
		ddl_buf_add(a->out, PQgetvalue(r, row, 0), (size_t)PQgetlength(r, row, 0));
		ddl_buf_puts(a->out, ";\n");
		break;
	}
}

/* The next result of those that were asked for; NULL: there is none, or it is an error. */
static PGresult *next_result(struct connection *c, struct ddl_buf *error)
{
	double start = now();
	PGresult *r = PQgetResult(c->pg);
	ExecStatusType status = PQresultStatus(r);

	c->seconds += now() - start;
	if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
		return r;
	if (r && !error->len)
		refused(c, r, error);
	PQclear(r);
	return NULL;
}

static bool take_query(struct asking *a, const struct ddl_pq_query *q)
{
	PGresult *r;

	if (!q->sql[0]) {
		ddl_order_put(a->order, q->role == DDL_PQ_LATE, a->out);
		return true;
	}
	r = next_result(a->c, a->error);
	for (int i = 0; i < PQntuples(r); i++)
		take_row(a, q, r, i);
	PQclear(r);
	return r != NULL;
}

static bool take_queries(struct asking *a)
{
	for (size_t g = 0; g < DDL_COUNT(groups); g++)
		for (size_t i = 0; i < *groups[g].n; i++)
			if (is_for(a->c, &groups[g].queries[i]) && !take_query(a, &groups[g].queries[i]))
				return false;
	return true;
}

/* Whatever was asked for and not taken. */
static void finish(struct connection *c, struct ddl_buf *error)
{
	PGresult *r;

	while ((r = PQgetResult(c->pg))) {
		if (PQresultStatus(r) == PGRES_FATAL_ERROR && !error->len)
			refused(c, r, error);
		PQclear(r);
	}
}

/*
 * Look at the catalogue with nothing in the search path, in a snapshot of its own when no transaction is open. In an
 * open one the catalogue is as that one left it.
 */
static bool pq_schema(void *db, struct ddl_buf *out, struct ddl_buf *error)
{
	struct connection *c = db;
	struct asking a = { .c = c, .order = ddl_order_new(), .out = out, .error = error };
	bool own = PQtransactionStatus(c->pg) == PQTRANS_IDLE, fine;
	struct ddl_buf sql = { 0 };
	double start = now();

	ddl_buf_clear(&c->left_out);
	ddl_buf_puts(&sql, own ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; " : "");
	ddl_buf_puts(&sql, "SET LOCAL search_path = ''");
	put_queries(c, &sql);
	ddl_buf_printf(&sql, own ? "; ROLLBACK" : "; SET LOCAL search_path = %s", c->schema ? quoted(c, c->schema) : "public");
	fine = PQsendQuery(c->pg, ddl_buf_str(&sql)) || refused(c, NULL, error);
	c->seconds += now() - start;
	c->round_trips++;
	for (int i = own ? 0 : 1; fine && i < 2; i++) {
		PGresult *r = next_result(c, error);

		fine = r != NULL;
		PQclear(r);
	}
	fine = fine && take_queries(&a);
	finish(c, error);
	fine = fine && !error->len;
	if (!fine && own && PQtransactionStatus(c->pg) == PQTRANS_INERROR)
		PQclear(PQexec(c->pg, "ROLLBACK"));
	if (!fine && !error->len)
		ddl_buf_puts(error, "the server gave no answer that can be used");
	ddl_buf_release(&sql);
	ddl_order_free(a.order);
	return fine;
}

static bool pq_left_out(void *db, struct ddl_buf *out, struct ddl_buf *error)
{
	struct connection *c = db;

	(void)error;
	if (c->left_out.len)
		ddl_buf_add(out, c->left_out.bytes, c->left_out.len);
	return true;
}

static bool pq_lock(void *db, struct ddl_buf *error)
{
	PGresult *r = ask(db, "SELECT pg_try_advisory_lock(" LOCK_NUMBER ")", 0, NULL, error);
	bool got = r && *PQgetvalue(r, 0, 0) == 't';

	PQclear(r);
	return got;
}

static void pq_unlock(void *db)
{
	struct ddl_buf error = { 0 };

	pq_run(db, "SELECT pg_advisory_unlock(" LOCK_NUMBER ")", &error);
	ddl_buf_release(&error);
}

static void pq_cancel(void *db)
{
	struct connection *c = db;
	char message[256];

	if (c->cancel)
		PQcancel(c->cancel, message, sizeof(message));
}

/*
 * The name of a session is seen by all others, also from other databases, which advisory locks are not; and it is gone
 * with the session.
 */
static const struct ddl_live_scratch scratch = {
	.claim = "SELECT set_config('application_name', 'ddlkit_scratch_' ||"
		 " left(md5(random()::text || clock_timestamp()::text || pg_backend_pid()::text), 16), false)",
	.left = "SELECT datname FROM pg_database AS d WHERE datname ~ '^ddlkit_scratch_[0-9a-f]{16}_[0-9]+$' AND NOT EXISTS"
		" (SELECT FROM pg_stat_activity WHERE application_name = left(d.datname, 31) OR datid = d.oid)",
	.make = "CREATE DATABASE",
	.with = " TEMPLATE template0",
	.remove = "DROP DATABASE IF EXISTS",
	.empty = "DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMENT ON SCHEMA public IS 'standard public schema'",
	.enter = pq_enter,
	.heeded = "set",
	.global = "create_role alter_role drop_role create_database alter_database drop_database create_tablespace"
		  " alter_tablespace drop_tablespace create_subscription alter_subscription drop_subscription alter_system",
};

/* Where the URL names no schema unqualified names go where the server, the database or the user says. */
static bool pq_fresh(void *db, struct ddl_buf *error)
{
	struct connection *c = db;
	struct ddl_buf sql = { 0 };
	bool fine;

	ddl_buf_puts(&sql, "RESET ALL; SET standard_conforming_strings = on; SET client_min_messages = warning");
	if (c->schema)
		ddl_buf_printf(&sql, "; SET search_path = %s", quoted(c, c->schema));
	if (c->options.timeout)
		ddl_buf_printf(&sql, "; SET statement_timeout = %u; SET lock_timeout = %u", c->options.timeout,
			       c->options.timeout - c->options.timeout / 10);
	fine = pq_run(c, ddl_buf_str(&sql), error);
	ddl_buf_release(&sql);
	return fine;
}

static bool pq_in_transaction(void *db)
{
	PGTransactionStatusType status = PQtransactionStatus(((struct connection *)db)->pg);

	return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

extern const struct ddl_live_revisions ddl_live_libpq_revisions;

const struct ddl_live_driver ddl_live_libpq = {
	.dialect = "postgres",
	.scheme = "postgres",
	.schemes = "postgresql",
	.title = "PostgreSQL",
	.password_env = "PGPASSWORD",
	.tls_param = "sslmode=require",
	.close = pq_close,
	.run = pq_run,
	.query = pq_query,
	.schema = pq_schema,
	.connect = pq_connect,
	.about = pq_about,
	.left_out = pq_left_out,
	.lock = pq_lock,
	.unlock = pq_unlock,
	.transactional = true,
	.begin = "BEGIN",
	.cancel = pq_cancel,
	.in_transaction = pq_in_transaction,
	.fresh = pq_fresh,
	.revisions = &ddl_live_libpq_revisions,
	.scratch = &scratch,
	.no_values = "DEFAULT VALUES",
};
