/* libmariadb.c - MySQL and MariaDB, by MariaDB's library. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/ascii.h"
#include "live/libmariadb_client.h"
#include "live/live.h"
#include "live/order.h"

enum { MAX_LOOKS = 4, NO_SUCH_TABLE = 1146, BAD_TABLE = 1051, NO_SUCH_ROUTINE = 1305, NO_SUCH_TRIGGER = 1360, NO_SUCH_EVENT = 1539 };
enum { NONE = -1, CONNECT_SECONDS = 10, BATCH = 512 * 1024 };

#define LOCK_NAME "ddlkit"

/* Modes that change what a text means to the parser; ANSI stands for some of them, and is told beside them. */
static const char *const parser_modes[] = {
	"ANSI_QUOTES", "NO_BACKSLASH_ESCAPES", "PIPES_AS_CONCAT", "IGNORE_SPACE", "ORACLE", "ANSI",
};

struct connection {
	MYSQL *my;
	struct ddl_arena arena;
	const struct ddl_url *url;
	struct ddl_live_options options;
	const char *database;        /* NULL: all */
	struct ddl_list databases;   /* of struct database: those of the server, when they were asked for */
	const char *defaults;        /* what the database gives to tables that do not say */
	struct ddl_buf left_out;
	unsigned long id;            /* of the connection, as KILL wants it */
	unsigned round_trips;
	double seconds;
	enum ddl_live_cause cause;
	bool mariadb;
};

/* By the number of the error, the servers' own and their client library's. */
static const struct {
	unsigned number;
	enum ddl_live_cause cause;
} causes[] = {
	{ 2002, DDL_CAUSE_UNREACHED }, { 2003, DDL_CAUSE_UNREACHED }, { 2026, DDL_CAUSE_CERTIFICATE },
	{ 2006, DDL_CAUSE_LOST }, { 2013, DDL_CAUSE_LOST }, { 1927, DDL_CAUSE_LOST }, { 1053, DDL_CAUSE_LOST },
	{ 1045, DDL_CAUSE_PASSWORD }, { 1698, DDL_CAUSE_PASSWORD }, { 3159, DDL_CAUSE_TLS_WANTED },
	{ 1969, DDL_CAUSE_TIMEOUT }, { 3024, DDL_CAUSE_TIMEOUT }, { 1205, DDL_CAUSE_LOCKED }, { 1213, DDL_CAUSE_LOCKED },
	{ 1044, DDL_CAUSE_PRIVILEGE }, { 1142, DDL_CAUSE_PRIVILEGE }, { 1143, DDL_CAUSE_PRIVILEGE },
	{ 1227, DDL_CAUSE_PRIVILEGE }, { 1370, DDL_CAUSE_PRIVILEGE }, { 1419, DDL_CAUSE_PRIVILEGE },
	{ 1021, DDL_CAUSE_FULL }, { 1114, DDL_CAUSE_FULL },
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static enum ddl_live_cause cause_of(unsigned number)
{
	for (size_t i = 0; i < DDL_COUNT(causes); i++)
		if (causes[i].number == number)
			return causes[i].cause;
	return DDL_CAUSE_OTHER;
}

static bool failed(struct connection *c, struct ddl_buf *error)
{
	c->cause = cause_of(mysql_errno(c->my));
	ddl_buf_puts(error, mysql_error(c->my));
	if (!error->len)
		ddl_buf_puts(error, "the server gave no answer that can be used");
	return false;
}

static bool send(struct connection *c, const char *sql, struct ddl_buf *error)
{
	double start = now();
	bool fine = !mysql_real_query(c->my, sql, strlen(sql));

	c->seconds += now() - start;
	c->round_trips++;
	return fine || failed(c, error);
}

/* The result of one statement of several; *more: there is another one. NULL and no error: it has none. */
static MYSQL_RES *take(struct connection *c, bool *more, struct ddl_buf *error)
{
	double start = now();
	MYSQL_RES *r = mysql_store_result(c->my);

	if (!r && mysql_errno(c->my))
		failed(c, error);
	c->seconds += now() - start;
	*more = !error->len && mysql_more_results(c->my);
	return r;
}

static bool advance(struct connection *c, struct ddl_buf *error)
{
	double start = now();
	bool fine = mysql_next_result(c->my) <= 0;

	c->seconds += now() - start;
	return fine || failed(c, error);
}

typedef bool row_fn(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row);

/* Run statements; fn gets each row of each, with the number of its statement. */
static bool each_row(struct connection *c, const char *sql, row_fn *fn, void *data, struct ddl_buf *error)
{
	bool more = true, stop = false;

	if (!send(c, sql, error))
		return false;
	for (unsigned statement = 0; more; statement++) {
		MYSQL_RES *r = take(c, &more, error);
		MYSQL_ROW row;

		while (fn && r && !stop && (row = mysql_fetch_row(r)))
			stop = !fn(c, data, statement, r, row);
		mysql_free_result(r);
		if (more && !advance(c, error))
			return false;
	}
	return !error->len;
}

static bool my_run(void *db, const char *sql, struct ddl_buf *error)
{
	return each_row(db, sql, NULL, NULL, error);
}

/* Parameters of URLs of Go's driver, of mysql's own clients, and ours; what has no option is read elsewhere. */
static const struct {
	const char *name;
	int option;                  /* enum mysql_option, of a text; NONE: no such */
} params[] = {
	{ "unix_socket", NONE }, { "socket", NONE }, { "database", NONE }, { "passfile", NONE },
	{ "tls", NONE }, { "ssl-mode", NONE }, { "sslmode", NONE }, { "timeout", NONE }, { "connect-timeout", NONE },
	{ "ssl-ca", MYSQL_OPT_SSL_CA }, { "ssl-capath", MYSQL_OPT_SSL_CAPATH }, { "ssl-cert", MYSQL_OPT_SSL_CERT },
	{ "ssl-key", MYSQL_OPT_SSL_KEY }, { "ssl-cipher", MYSQL_OPT_SSL_CIPHER }, { "ssl-crl", MYSQL_OPT_SSL_CRL },
	{ "ssl-crlpath", MYSQL_OPT_SSL_CRLPATH }, { "tls-version", MARIADB_OPT_TLS_VERSION },
	/* They say nothing about what is there. */
	{ "charset", NONE }, { "collation", NONE }, { "parseTime", NONE }, { "multiStatements", NONE }, { "loc", NONE },
	{ "readTimeout", NONE }, { "writeTimeout", NONE }, { "allowNativePasswords", NONE }, { "interpolateParams", NONE },
	{ "allowAllFiles", NONE }, { "allowCleartextPasswords", NONE }, { "allowOldPasswords", NONE },
	{ "allowFallbackToPlaintext", NONE }, { "checkConnLiveness", NONE }, { "clientFoundRows", NONE },
	{ "columnsWithAlias", NONE }, { "connectionAttributes", NONE }, { "maxAllowedPacket", NONE },
	{ "rejectReadOnly", NONE }, { "timeTruncate", NONE },
};

static size_t find_param(const char *name)
{
	size_t i = 0;

	while (i < DDL_COUNT(params) && strcmp(name, params[i].name))
		i++;
	return i;
}

static bool check_params(const struct ddl_url *u, struct ddl_buf *error)
{
	DDL_EACH(struct ddl_url_param, p, &u->params) {
		if (find_param(p->name) < DDL_COUNT(params))
			continue;
		ddl_buf_printf(error, "\"%s\" is no parameter of a connection to MySQL or MariaDB", p->name);
		return false;
	}
	return true;
}

/* What is asked for by Go's word (true, skip-verify, preferred, false), or by mysql's. */
static const char *tls_of(const struct ddl_url *u)
{
	static const struct { const char *mode, *tls; } modes[] = {
		{ "disabled", "false" }, { "disable", "false" }, { "preferred", "preferred" }, { "prefer", "preferred" },
		{ "required", "skip-verify" }, { "require", "skip-verify" }, { "verify_ca", "true" }, { "verify-ca", "true" },
		{ "verify_identity", "true" }, { "verify-full", "true" },
	};
	const char *tls = ddl_url_param(u, "tls"), *mode = ddl_url_param(u, "ssl-mode");

	mode = mode ? mode : ddl_url_param(u, "sslmode");
	for (size_t i = 0; !tls && mode && i < DDL_COUNT(modes); i++)
		if (ddl_ascii_equal(mode, modes[i].mode))
			tls = modes[i].tls;
	return tls || !mode ? tls : "unknown";
}

static bool wants_tls(const char *tls)
{
	return tls && strcmp(tls, "false") && strcmp(tls, "preferred");
}

static bool set_tls(MYSQL *my, const struct ddl_url *u, struct ddl_buf *error)
{
	const char *tls = tls_of(u);
	my_bool yes = 1, no = 0;

	DDL_EACH(struct ddl_url_param, p, &u->params) {
		size_t i = find_param(p->name);

		if (params[i].option != NONE)
			mysql_options(my, (enum mysql_option)params[i].option, p->value);
	}
	if (!wants_tls(tls))
		return true;
	if (strcmp(tls, "true") && strcmp(tls, "skip-verify")) {
		ddl_buf_puts(error, "tls is true, skip-verify, preferred or false; ssl-mode is disabled, preferred, required, "
			     "verify_ca or verify_identity");
		return false;
	}
	mysql_options(my, MYSQL_OPT_SSL_ENFORCE, &yes);
	mysql_options(my, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, strcmp(tls, "true") ? &no : &yes);
	return true;
}

/* Seconds, also as "5s". */
static unsigned timeout_of(const struct ddl_url *u)
{
	const char *text = ddl_url_param(u, "connect-timeout");
	unsigned long seconds;

	text = text ? text : ddl_url_param(u, "timeout");
	seconds = text ? strtoul(text, NULL, 10) : 0;
	return seconds ? (unsigned)seconds : CONNECT_SECONDS;
}

/* mysql+unix:///run/sock?database=db, or ?unix_socket=/run/sock. */
static const char *socket_of(const struct ddl_url *u, struct ddl_arena *a)
{
	const char *socket = ddl_url_param(u, "unix_socket");

	if (strchr(u->scheme, '+'))
		return ddl_format(a, "/%s", u->path);
	return socket ? socket : ddl_url_param(u, "socket");
}

static const char *database_of(const struct ddl_url *u)
{
	const char *name = strchr(u->scheme, '+') ? ddl_url_param(u, "database") : u->path;

	return name && *name ? name : NULL;
}

/* Who has to use TLS and does not is refused as if the password were wrong. */
static enum ddl_live_cause cause_of_refusal(const struct connection *c, unsigned number)
{
	enum ddl_live_cause cause = cause_of(number);

	if (cause != DDL_CAUSE_PASSWORD)
		return cause;
	if (!c->url->password)
		return DDL_CAUSE_NO_PASSWORD;
	return wants_tls(tls_of(c->url)) ? cause : DDL_CAUSE_PASSWORD_OR_TLS;
}

static MYSQL *dial(struct connection *c, struct ddl_buf *error)
{
	const struct ddl_url *u = c->url;
	const char *socket = socket_of(u, &c->arena);
	unsigned seconds = timeout_of(u), none = 0, protocol = socket ? MYSQL_PROTOCOL_SOCKET : MYSQL_PROTOCOL_TCP;
	MYSQL *my = mysql_init(NULL);

	mysql_options(my, MYSQL_OPT_CONNECT_TIMEOUT, &seconds);
	mysql_options(my, MYSQL_OPT_LOCAL_INFILE, &none);
	mysql_options(my, MYSQL_OPT_PROTOCOL, &protocol);
	mysql_options(my, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	if (set_tls(my, u, error) &&
	    mysql_real_connect(my, socket ? NULL : u->host ? u->host : "127.0.0.1", u->user, u->password, c->database,
			       u->port ? (unsigned)strtoul(u->port, NULL, 10) : 3306, socket, CLIENT_MULTI_STATEMENTS))
		return my;
	if (!error->len)
		ddl_buf_puts(error, mysql_error(my));
	c->cause = cause_of_refusal(c, mysql_errno(my));
	mysql_close(my);
	return NULL;
}

static bool take_defaults(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	(void)data;
	(void)statement;
	(void)r;
	c->defaults = ddl_format(&c->arena, "ALTER DATABASE CHARACTER SET %s COLLATE %s;\n", row[0], row[1]);
	return true;
}

static bool is_parser_mode(const char *mode, size_t len)
{
	for (size_t i = 0; i < DDL_COUNT(parser_modes); i++)
		if (strlen(parser_modes[i]) == len && !memcmp(parser_modes[i], mode, len))
			return true;
	return false;
}

static bool has_parser_mode(const char *modes)
{
	for (const char *m = modes; *m; m += strcspn(m, ","), m += *m == ',')
		if (is_parser_mode(m, strcspn(m, ",")))
			return true;
	return false;
}

/* The server's mode without them, so that it is as strict as ever. */
static bool take_mode(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	struct ddl_buf *mode = data;

	(void)c;
	(void)statement;
	(void)r;
	for (const char *m = row[0]; *m; m += strcspn(m, ","), m += *m == ',')
		if (!is_parser_mode(m, strcspn(m, ",")))
			ddl_buf_printf(mode, "%s%.*s", mode->len ? "," : "", (int)strcspn(m, ","), m);
	return true;
}

/*
 * Times in UTC, messages in English, and a mode in which texts mean what they mean without one; what makes the
 * server strict stays as it is there.
 */
static bool settle(struct connection *c, const struct ddl_live_options *o, struct ddl_buf *error)
{
	struct ddl_buf sql = { 0 }, mode = { 0 };
	bool fine = each_row(c, "SELECT @@sql_mode", take_mode, &mode, error);

	/* Of the collations of utf8mb4 the server's own, which routines and views keep; the library has another one. */
	ddl_buf_printf(&sql, "SET NAMES utf8mb4; SET SESSION sql_mode = '%s', time_zone = '+00:00', sql_quote_show_create = 1, "
		       "lc_messages = 'en_US'", ddl_buf_str(&mode));
	if (o->timeout) {
		ddl_buf_printf(&sql, "; SET SESSION lock_wait_timeout = %u", o->timeout / 1000 + 1);
		if (c->mariadb)
			ddl_buf_printf(&sql, "; SET SESSION max_statement_time = %.3f", o->timeout / 1e3);
		else
			ddl_buf_printf(&sql, "; SET SESSION max_execution_time = %u", o->timeout);
	}
	if (c->database)
		ddl_buf_puts(&sql, "; SELECT DEFAULT_CHARACTER_SET_NAME, DEFAULT_COLLATION_NAME FROM "
			     "information_schema.SCHEMATA WHERE SCHEMA_NAME = DATABASE()");
	fine = fine && each_row(c, ddl_buf_str(&sql), take_defaults, NULL, error);
	ddl_buf_release(&sql);
	ddl_buf_release(&mode);
	return fine;
}

static void *connect_to(const struct ddl_url *u, const char *database, const struct ddl_live_options *o,
			struct ddl_buf *error)
{
	struct connection *c;
	double start = now();

	if (!DDL_CLIENT_LOAD(LIBMARIADB_FILE, client, error))
		return NULL;
	c = ddl_xmalloc(sizeof(*c));
	*c = (struct connection){ .url = u, .options = *o, .database = database };
	ddl_arena_init(&c->arena);
	if (!check_params(u, error))
		return c;
	c->my = dial(c, error);
	c->seconds += now() - start;
	c->round_trips++;
	if (!c->my)
		return c;
	c->id = mysql_thread_id(c->my);
	c->mariadb = mariadb_connection(c->my);
	settle(c, o, error);
	return c;
}

static void *my_connect(const struct ddl_url *u, const struct ddl_live_options *o, struct ddl_buf *error)
{
	return connect_to(u, database_of(u), o, error);
}

static void *my_enter(void *db, const char *name, struct ddl_buf *error)
{
	const struct connection *c = db;

	return connect_to(c->url, name, &c->options, error);
}

static void my_close(void *db)
{
	struct connection *c = db;

	if (c->my)
		mysql_close(c->my);
	ddl_arena_release(&c->arena);
	ddl_buf_release(&c->left_out);
	free(c);
}

static void my_about(void *db, struct ddl_live_about *about)
{
	struct connection *c = db;

	*about = (struct ddl_live_about){
		.dialect = c->mariadb ? "mariadb" : "mysql", .version = c->my ? (ddl_version)mysql_get_server_version(c->my) : 0,
		.cause = c->cause, .round_trips = c->round_trips, .seconds = c->seconds, .defaults = c->defaults,
	};
}

/* What a query gives to the caller, as SQL. */
struct giving {
	ddl_live_row *row;
	void *data;
	struct ddl_buf text;
};

static void put_value(struct connection *c, const MYSQL_FIELD *field, const char *value, size_t len, struct ddl_buf *out)
{
	if (!value) {
		ddl_buf_puts(out, "NULL");
	} else if (IS_NUM(field->type) && field->type != MYSQL_TYPE_TIMESTAMP) {
		ddl_buf_add(out, value, len);
	} else if (field->charsetnr == 63 && field->type != MYSQL_TYPE_DATE && field->type != MYSQL_TYPE_DATETIME &&
		   field->type != MYSQL_TYPE_TIME && field->type != MYSQL_TYPE_TIMESTAMP) {
		ddl_buf_puts(out, "x'");
		for (size_t i = 0; i < len; i++)
			ddl_buf_printf(out, "%02x", (unsigned char)value[i]);
		ddl_buf_putc(out, '\'');
	} else {
		ddl_buf_putc(out, '\'');
		ddl_buf_reserve(out, 2 * len + 2);
		out->len += mysql_real_escape_string(c->my, out->bytes + out->len, value, len);
		ddl_buf_putc(out, '\'');
	}
	ddl_buf_putc(out, '\0');
}

static bool give_row(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	unsigned n = mysql_num_fields(r);
	const unsigned long *lengths = mysql_fetch_lengths(r);
	const char **values = ddl_xmalloc((n + 1) * sizeof(*values)), *at;
	struct giving *g = data;
	bool more;

	(void)statement;
	ddl_buf_clear(&g->text);
	for (unsigned i = 0; i < n; i++)
		put_value(c, mysql_fetch_field_direct(r, i), row[i], lengths[i], &g->text);
	at = ddl_buf_str(&g->text);
	for (unsigned i = 0; i < n; i++) {
		values[i] = at;
		at += strlen(at) + 1;
	}
	more = g->row(g->data, (int)n, values);
	free(values);
	return more;
}

static bool my_query(void *db, const char *sql, ddl_live_row *row, void *data, struct ddl_buf *error)
{
	struct giving g = { .row = row, .data = data };
	bool fine = each_row(db, sql, give_row, &g, error);

	ddl_buf_release(&g.text);
	return fine;
}

enum kind { SEQUENCE, TABLE, VIEW, FUNCTION, PROCEDURE, PACKAGE, PACKAGE_BODY, TRIGGER, EVENT, SCHEMA, KINDS };

static const struct {
	const char *show;            /* SHOW CREATE ... */
	unsigned column, mode;       /* of the result; mode 0: it has no sql_mode */
	bool body;                   /* may have ";" inside */
} kinds[KINDS] = {
	[SEQUENCE] = { "SEQUENCE", 1, 0, false }, [TABLE] = { "TABLE", 1, 0, false }, [VIEW] = { "VIEW", 1, 0, false },
	[FUNCTION] = { "FUNCTION", 2, 1, true }, [PROCEDURE] = { "PROCEDURE", 2, 1, true },
	[PACKAGE] = { "PACKAGE", 2, 1, true }, [PACKAGE_BODY] = { "PACKAGE BODY", 2, 1, true },
	[TRIGGER] = { "TRIGGER", 2, 1, true }, [EVENT] = { "EVENT", 3, 1, true }, [SCHEMA] = { "DATABASE", 1, 0, false },
};

struct thing {
	struct ddl_node node;
	enum kind kind;
	const char *schema, *name;
};

/* What is there, in the order in which it is told. */
#define LIST(columns, from, schema, order) \
	"SELECT " columns " FROM information_schema." from " WHERE CASE WHEN DATABASE() IS NULL THEN " schema \
	" NOT IN ('mysql', 'sys', 'information_schema', 'performance_schema') ELSE " schema " = DATABASE() END " order

/*
 * Who has no privilege on all of a database sees of it what it has one on, and does not hear of the rest. What a role
 * gives is not told here, so that its members are warned for nothing.
 */
#define SEES \
	"GRANTEE = CONCAT('''', SUBSTRING_INDEX(CURRENT_USER(), '@', 1), '''@''', SUBSTRING_INDEX(CURRENT_USER(), '@', -1), '''')" \
	" AND PRIVILEGE_TYPE IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'CREATE', 'ALTER', 'DROP', 'INDEX')"

/* The last column tells when a thing was made or altered, where the server knows it. */
static const char listing[] =
	LIST("SCHEMA_NAME, SCHEMA_NAME, 'DATABASE', DEFAULT_COLLATION_NAME", "SCHEMATA", "SCHEMA_NAME", "ORDER BY 1") "; "
	LIST("TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE, CREATE_TIME", "TABLES", "TABLE_SCHEMA", "ORDER BY 1, TABLE_TYPE <> 'SEQUENCE', 3, 2") "; "
	LIST("ROUTINE_SCHEMA, ROUTINE_NAME, ROUTINE_TYPE, LAST_ALTERED", "ROUTINES", "ROUTINE_SCHEMA", "ORDER BY 1, 3, 2") "; "
	LIST("TRIGGER_SCHEMA, TRIGGER_NAME, 'TRIGGER', CREATED", "TRIGGERS", "TRIGGER_SCHEMA",
	     "ORDER BY 1, EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, ACTION_ORDER") "; "
	LIST("EVENT_SCHEMA, EVENT_NAME, 'EVENT', LAST_ALTERED", "EVENTS", "EVENT_SCHEMA", "ORDER BY 1, 2") "; "
	"SELECT COALESCE(DATABASE(), '*'), '*', 'what this user may not see, if there is any, of' FROM DUAL WHERE NOT EXISTS"
	" (SELECT 1 FROM information_schema.USER_PRIVILEGES WHERE " SEES ") AND NOT EXISTS"
	" (SELECT 1 FROM information_schema.SCHEMA_PRIVILEGES WHERE DATABASE() LIKE TABLE_SCHEMA AND " SEES ")";

static const struct {
	const char *word;
	enum kind kind;
} words[] = {
	{ "BASE TABLE", TABLE }, { "SYSTEM VERSIONED", TABLE }, { "VIEW", VIEW }, { "SEQUENCE", SEQUENCE },
	{ "FUNCTION", FUNCTION }, { "PROCEDURE", PROCEDURE }, { "PACKAGE", PACKAGE }, { "PACKAGE BODY", PACKAGE_BODY },
	{ "TRIGGER", TRIGGER }, { "EVENT", EVENT }, { "DATABASE", SCHEMA },
};

/* A number that changes when what is there does. */
static bool add_print(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	uint64_t *print = data;

	(void)c;
	for (unsigned i = 0; i < mysql_num_fields(r); i++)
		for (const char *text = row[i] ? row[i] : ""; ; text++) {
			*print = (*print ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
			if (!*text)
				break;
		}
	*print += statement;
	return true;
}

/* What a look finds first. */
struct found {
	struct ddl_list things;      /* of struct thing */
	uint64_t print;
};

static bool add_thing(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	struct found *found = data;
	struct thing *t;
	size_t i = 0;

	add_print(c, &found->print, statement, r, row);
	while (i < DDL_COUNT(words) && strcmp(words[i].word, row[2]))
		i++;
	if (i == DDL_COUNT(words)) {
		ddl_buf_printf(&c->left_out, "%s %s.%s\n", row[2], row[0], row[1]);
		return true;
	}
	/* The database that the URL names is there. */
	if (words[i].kind == SCHEMA && c->database)
		return true;
	t = DDL_NEW(&c->arena, struct thing);
	t->kind = words[i].kind;
	t->schema = ddl_memdup(&c->arena, row[0], strlen(row[0]));
	t->name = ddl_memdup(&c->arena, row[1], strlen(row[1]));
	ddl_list_add(&found->things, t);
	return true;
}

static void put_name(struct ddl_buf *out, const char *name)
{
	ddl_buf_putc(out, '`');
	for (; *name; name++) {
		if (*name == '`')
			ddl_buf_putc(out, '`');
		ddl_buf_putc(out, *name);
	}
	ddl_buf_putc(out, '`');
}

struct view {
	struct ddl_node node;
	const char *name, *text;
	unsigned number;
};

/* The texts of a batch of things. */
struct telling {
	const struct thing *first;   /* of the batch */
	unsigned statement;          /* the number of `thing` in it */
	const struct thing *thing;
	const char *schema;          /* where the text is; NULL: no USE yet */
	struct ddl_list views;       /* of struct view: told last, each behind those that it reads */
	struct ddl_buf *out;
};

static void put_body(struct ddl_buf *out, const char *modes, const char *text)
{
	bool special = has_parser_mode(modes);

	if (special)
		ddl_buf_printf(out, "SET sql_mode = '%s';\n", modes);
	ddl_buf_printf(out, "DELIMITER ;;\n%s ;;\nDELIMITER ;\n", text);
	if (special)
		ddl_buf_puts(out, "SET sql_mode = '';\n");
}

static void add_view(struct connection *c, struct telling *t, const struct thing *thing, const char *text)
{
	struct view *v = DDL_NEW(&c->arena, struct view);
	struct ddl_buf use = { 0 };

	if (!c->database) {
		ddl_buf_puts(&use, "USE ");
		put_name(&use, thing->schema);
		ddl_buf_puts(&use, ";\n");
	}
	v->name = thing->name;
	v->text = ddl_format(&c->arena, "%s%s", ddl_buf_str(&use), text);
	v->number = t->views.count;
	ddl_list_add(&t->views, v);
	ddl_buf_release(&use);
}

static int by_name(const void *a, const void *b)
{
	return strcmp((*(const struct view *const *)a)->name, (*(const struct view *const *)b)->name);
}

/* The name between backquotes at *at, in `name`; behind it is where *at stands then. */
static void next_name(const char **at, struct ddl_buf *name)
{
	const char *c = *at + 1;

	ddl_buf_clear(name);
	for (; *c && (*c != '`' || c[1] == '`'); c++) {
		c += *c == '`';
		ddl_buf_putc(name, *c);
	}
	*at = *c ? c + 1 : c;
}

/* A view needs those that its text names; a column of that name does no harm. */
static void find_needs(struct ddl_order *o, const struct view *v, struct view *const *sorted, size_t n)
{
	struct ddl_buf name = { 0 };
	const char *at = v->text;

	while ((at = strchr(at, '`'))) {
		struct view key, *k = &key, *const *found;

		next_name(&at, &name);
		key.name = ddl_buf_str(&name);
		found = bsearch(&k, sorted, n, sizeof(k), by_name);
		if (found && *found != v)
			ddl_order_need(o, 0, v->number, 0, (*found)->number);
	}
	ddl_buf_release(&name);
}

static void put_views(struct connection *c, const struct telling *t)
{
	struct view **sorted = DDL_NEW_ARRAY(&c->arena, t->views.count + 1, struct view *);
	struct ddl_order *o = ddl_order_new();
	size_t n = 0;

	DDL_EACH(struct view, v, &t->views)
		sorted[n++] = v;
	qsort(sorted, n, sizeof(*sorted), by_name);
	DDL_EACH(struct view, v, &t->views) {
		ddl_order_add(o, 0, v->number, v->text, strlen(v->text));
		find_needs(o, v, sorted, n);
	}
	ddl_order_put(o, false, t->out);
	ddl_order_free(o);
}

static bool put_thing(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	struct telling *t = data;
	const struct thing *thing;
	const char *text;

	while (t->statement < statement) {
		t->thing = (const struct thing *)(const void *)t->thing->node.next;
		t->statement++;
	}
	thing = t->thing;
	text = kinds[thing->kind].column < mysql_num_fields(r) ? row[kinds[thing->kind].column] : NULL;
	if (!text) {
		ddl_buf_printf(&c->left_out, "%s %s.%s, which this user may not read\n", kinds[thing->kind].show, thing->schema,
			       thing->name);
		return true;
	}
	if (thing->kind == VIEW) {
		add_view(c, t, thing, text);
		return true;
	}
	if (!c->database && thing->kind != SCHEMA && (!t->schema || strcmp(t->schema, thing->schema))) {
		ddl_buf_puts(t->out, "USE ");
		put_name(t->out, t->schema = thing->schema);
		ddl_buf_puts(t->out, ";\n");
	}
	if (kinds[thing->kind].body)
		put_body(t->out, row[kinds[thing->kind].mode], text);
	else
		ddl_buf_printf(t->out, "%s;\n", text);
	return true;
}

static int by_schema(const void *a, const void *b, void *data)
{
	const struct thing *x = a, *y = b;

	(void)data;
	if ((x->kind == SCHEMA) != (y->kind == SCHEMA))
		return x->kind == SCHEMA ? -1 : 1;
	return x->kind == SCHEMA ? 0 : strcmp(x->schema, y->schema);
}

/* Many statements in one round trip. */
static bool tell_batch(struct connection *c, struct telling *t, const struct thing **next, struct ddl_buf *error)
{
	struct ddl_buf sql = { 0 };
	bool fine;

	t->thing = t->first = *next;
	t->statement = 0;
	for (; *next && sql.len < BATCH; *next = (const struct thing *)(const void *)(*next)->node.next) {
		ddl_buf_printf(&sql, "%sSHOW CREATE %s ", sql.len ? "; " : "", kinds[(*next)->kind].show);
		if ((*next)->kind != SCHEMA) {
			put_name(&sql, (*next)->schema);
			ddl_buf_putc(&sql, '.');
		}
		put_name(&sql, (*next)->name);
	}
	fine = each_row(c, ddl_buf_str(&sql), put_thing, t, error);
	ddl_buf_release(&sql);
	return fine;
}

/* A foreign key as MariaDB tells it, with its own names unquoted inside, and as it should be. */
#define FOREIGN(name, column, target) \
	"CONCAT('CONSTRAINT `', " name ", '` FOREIGN KEY (', GROUP_CONCAT('`', " column ", '`' ORDER BY ORDINAL_POSITION SEPARATOR ', ')," \
	" ') REFERENCES ', IF(REFERENCED_TABLE_SCHEMA = TABLE_SCHEMA, '', CONCAT('`', REPLACE(REFERENCED_TABLE_SCHEMA, '`', '``'), '`.'))," \
	" '`', REPLACE(REFERENCED_TABLE_NAME, '`', '``'), '` (', GROUP_CONCAT('`', " target ", '`' ORDER BY ORDINAL_POSITION SEPARATOR ', '), ')')"

static const char ill_told[] =
	LIST("BINARY " FOREIGN("CONSTRAINT_NAME", "COLUMN_NAME", "REFERENCED_COLUMN_NAME") ", "
	     FOREIGN("REPLACE(CONSTRAINT_NAME, '`', '``')", "REPLACE(COLUMN_NAME, '`', '``')",
		     "REPLACE(REFERENCED_COLUMN_NAME, '`', '``')"), "KEY_COLUMN_USAGE", "TABLE_SCHEMA",
	     "AND REFERENCED_TABLE_NAME IS NOT NULL GROUP BY TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, REFERENCED_TABLE_SCHEMA,"
	     " REFERENCED_TABLE_NAME HAVING SUM(CONCAT(CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_COLUMN_NAME) LIKE '%`%')");

static bool replace_told(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	struct ddl_buf *text = data, mended = { 0 };
	const char *from = ddl_buf_str(text), *at;

	(void)c;
	(void)statement;
	(void)r;
	for (; (at = strstr(from, row[0])); from = at + strlen(row[0])) {
		ddl_buf_add(&mended, from, (size_t)(at - from));
		ddl_buf_puts(&mended, row[1]);
	}
	ddl_buf_puts(&mended, from);
	ddl_buf_release(text);
	*text = mended;
	return true;
}

/* Only names with a "`" need it: there is one that is doubled, or a number of them that is odd. */
static bool mend_foreign_keys(struct connection *c, struct ddl_buf *text, struct ddl_buf *error)
{
	size_t n = 0;

	for (const char *at = ddl_buf_str(text); *at; at++)
		n += *at == '`';
	if (!c->mariadb || (!strstr(ddl_buf_str(text), "``") && n % 2 == 0))
		return true;
	return each_row(c, ill_told, replace_told, text, error);
}

/* All that is there, by its definitions; *same: it was so from the first to the last of them. */
static bool look(struct connection *c, struct ddl_buf *out, bool *same, struct ddl_buf *error)
{
	struct found found = { .print = 0 };
	struct ddl_buf text = { 0 };
	struct telling t = { .out = &text };
	const struct thing *next;
	uint64_t print = 0;
	bool fine = true;

	ddl_buf_clear(&c->left_out);
	if (!each_row(c, listing, add_thing, &found, error))
		return false;
	ddl_list_sort(&found.things, by_schema, NULL);
	next = (const struct thing *)(const void *)found.things.first;
	ddl_buf_puts(out, "SET foreign_key_checks = 0;\n");
	while (next && fine)
		fine = tell_batch(c, &t, &next, error);
	put_views(c, &t);
	fine = fine && mend_foreign_keys(c, &text, error) && each_row(c, listing, add_print, &print, error);
	ddl_buf_puts(out, ddl_buf_str(&text));
	ddl_buf_release(&text);
	*same = print == found.print;
	return fine;
}

/* What was dropped between the list and its definition. */
static bool is_gone(const struct connection *c)
{
	unsigned code = mysql_errno(c->my);

	return code == NO_SUCH_TABLE || code == NO_SUCH_ROUTINE || code == NO_SUCH_TRIGGER || code == NO_SUCH_EVENT ||
	       code == BAD_TABLE;
}

/* A snapshot does not hold for definitions here: what others changed meanwhile is looked at again. */
static bool my_schema(void *db, struct ddl_buf *out, struct ddl_buf *error)
{
	size_t start = out->len;

	for (int i = 0; i < MAX_LOOKS; i++) {
		bool same = false;

		out->len = start;
		if (!look(db, out, &same, error)) {
			if (!is_gone(db))
				return false;
			ddl_buf_clear(error);
		} else if (same) {
			return true;
		}
	}
	ddl_buf_puts(error, "others keep changing the schema while it is read");
	return false;
}

static bool my_left_out(void *db, struct ddl_buf *out, struct ddl_buf *error)
{
	struct connection *c = db;

	(void)error;
	if (c->left_out.len)
		ddl_buf_add(out, c->left_out.bytes, c->left_out.len);
	return true;
}

static bool is_one(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	(void)c;
	(void)statement;
	(void)r;
	*(bool *)data = row[0] && !strcmp(row[0], "1");
	return true;
}

static bool my_lock(void *db, struct ddl_buf *error)
{
	bool got = false;

	return each_row(db, "SELECT GET_LOCK(CONCAT('" LOCK_NAME ":', LEFT(SHA2(COALESCE(DATABASE(), ''), 256), 32)), 0)", is_one,
			&got, error) && got;
}

static void my_unlock(void *db)
{
	struct ddl_buf error = { 0 };

	my_run(db, "DO RELEASE_LOCK(CONCAT('" LOCK_NAME ":', LEFT(SHA2(COALESCE(DATABASE(), ''), 256), 32)))", &error);
	ddl_buf_release(&error);
}

/* A connection whose statement is to end cannot be asked for it. */
static void my_cancel(void *db)
{
	struct connection *c = db, other = { .url = c->url, .database = c->database };
	struct ddl_buf error = { 0 };

	ddl_arena_init(&other.arena);
	other.my = dial(&other, &error);
	if (other.my) {
		my_run(&other, ddl_format(&other.arena, "KILL QUERY %lu", c->id), &error);
		mysql_close(other.my);
	}
	ddl_arena_release(&other.arena);
	ddl_buf_release(&error);
}

struct database {
	struct ddl_node node;
	const char *name;
};

static bool add_database(struct connection *c, void *data, unsigned statement, MYSQL_RES *r, MYSQL_ROW row)
{
	struct database *d = DDL_NEW(&c->arena, struct database);

	(void)data;
	(void)statement;
	(void)r;
	d->name = ddl_memdup(&c->arena, row[0], strlen(row[0]));
	ddl_list_add(&c->databases, d);
	return true;
}

static bool is_name_byte(char c)
{
	return ddl_ascii_alpha(c) || ddl_ascii_digit(c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* name. or `name` . anywhere, as a name of its own. */
static bool names(const char *sql, const char *name)
{
	size_t len = strlen(name);

	for (const char *at = sql; *at; at++) {
		const char *end = at + len;

		if (!ddl_ascii_equal_n(at, name, len) || (at > sql && is_name_byte(at[-1])))
			continue;
		end += strspn(end, "`\"");
		end += strspn(end, " \t\r\n");
		if (*end == '.')
			return true;
	}
	return false;
}

/* SET statements of more than the session; a word in a string is one too many, which does no harm. */
static bool is_global_set(const char *sql)
{
	static const char *const globals[] = { "global", "persist", "password", "resource" };

	for (size_t i = 0; i < DDL_COUNT(globals); i++)
		for (const char *at = sql; *at; at++)
			if (ddl_ascii_equal_n(at, globals[i], strlen(globals[i])))
				return true;
	return false;
}

/* What another database is called has to be said, and what cannot be seen cannot be touched. */
static bool my_stays(void *db, const char *sql, struct ddl_buf *error)
{
	struct connection *c = db;

	if (!c->databases.count && !each_row(c, "SHOW DATABASES", add_database, NULL, error))
		return false;
	DDL_EACH(struct database, d, &c->databases) {
		/* It can only be read. */
		if (ddl_ascii_equal(d->name, "information_schema") || !names(sql, d->name))
			continue;
		ddl_buf_printf(error, "it may mean the server's database \"%s\": it is not run", d->name);
		return false;
	}
	if (ddl_ascii_equal_n(sql, "set", 3) && is_global_set(sql)) {
		ddl_buf_puts(error, "it sets more than the session");
		return false;
	}
	return true;
}

static const struct ddl_live_scratch scratch = {
	.claim = "SET @ddlkit_scratch = CONCAT('ddlkit_scratch_', LEFT(SHA2(CONCAT(UUID(), RAND()), 256), 16)); "
		 "SELECT IF(GET_LOCK(@ddlkit_scratch, 0) = 1, @ddlkit_scratch, NULL)",
	.left = "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME REGEXP"
		" '^ddlkit_scratch_[0-9a-f]{16}_[0-9]+$' AND IS_FREE_LOCK(LEFT(SCHEMA_NAME, 31))",
	.make = "CREATE DATABASE",
	.with = "",
	.remove = "DROP DATABASE IF EXISTS",
	.enter = my_enter,
	.stays = my_stays,
	.heeded = "set",
	.global = "create_server alter_server drop_server create_tablespace alter_tablespace drop_tablespace"
		  " create_logfile_group alter_logfile_group drop_logfile_group create_spatial_reference_system"
		  " drop_spatial_reference_system create_resource_group alter_resource_group drop_resource_group",
	.schema_is_database = true,
};

static bool my_fresh(void *db, struct ddl_buf *error)
{
	struct connection *c = db;
	bool fine = my_run(c, "SET SESSION sql_mode = DEFAULT", error) && settle(c, &c->options, error) &&
		    my_run(c, "SET SESSION time_zone = DEFAULT, foreign_key_checks = DEFAULT, unique_checks = DEFAULT, autocommit = 1", error);

	if (fine && c->database && mysql_select_db(c->my, c->database))
		fine = failed(c, error);
	if (fine && mysql_set_character_set(c->my, "utf8mb4"))
		fine = failed(c, error);
	return fine;
}

static bool my_in_transaction(void *db)
{
	unsigned status = 0;

	mariadb_get_infov(((struct connection *)db)->my, MARIADB_CONNECTION_SERVER_STATUS, &status);
	return (status & SERVER_STATUS_IN_TRANS) != 0;
}

extern const struct ddl_live_revisions ddl_live_libmariadb_revisions;

const struct ddl_live_driver ddl_live_libmariadb = {
	.dialect = "mysql",
	.scheme = "mysql",
	.schemes = "mysql+unix maria mariadb maria+unix mariadb+unix",
	.title = "MySQL",
	.password_env = "MYSQL_PWD",
	.password_file = "passfile",
	.tls_param = "tls=skip-verify",
	.close = my_close,
	.run = my_run,
	.query = my_query,
	.schema = my_schema,
	.connect = my_connect,
	.about = my_about,
	.left_out = my_left_out,
	.lock = my_lock,
	.unlock = my_unlock,
	.begin = "START TRANSACTION",
	.locks_alone = true,
	.cancel = my_cancel,
	.in_transaction = my_in_transaction,
	.fresh = my_fresh,
	.revisions = &ddl_live_libmariadb_revisions,
	.scratch = &scratch,
	.no_values = "() VALUES ()",
};
