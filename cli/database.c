#include "cli/database.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "cli/interrupt.h"
#include "cli/source.h"
#include "migrate/file.h"

enum { MAX_LEFT_OUT = 100, LOCK_MILLISECONDS = 10 * 1000, LOCK_STEP = 200 };

bool ddl_database_is(struct ddl_cli *cli, const char *url, bool *wrong)
{
	const char *missing;

	*wrong = false;
	if (ddl_live_driver_of_url(url, &missing))
		return true;
	if (missing) {
		ddl_report(&cli->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "this build cannot talk to %.*s://: %s",
			   (int)ddl_url_scheme(url), url, missing);
		*wrong = true;
	}
	return false;
}

/* What helps; where a word of the driver stands in it, behind comes after that. */
static const struct {
	const char *text, *behind;
	bool environment;            /* its word is that of the password, else that of TLS */
} helps[] = {
	[DDL_CAUSE_UNREACHED] = { "is a server running there, and does it listen on that host and port?", NULL, false },
	[DDL_CAUSE_NO_PASSWORD] = { "a password is taken from the URL, from the environment (DDLKIT_PASSWORD or ",
				    "), or from the file that ?passfile= names", true },
	[DDL_CAUSE_PASSWORD] = { "a password is taken from the URL, else from the environment (DDLKIT_PASSWORD or ",
				 "), else from the file that ?passfile= names", true },
	[DDL_CAUSE_PASSWORD_OR_TLS] = { "the password is wrong, or this user has to use TLS, which is asked for by ?", "",
					false },
	[DDL_CAUSE_TLS_WANTED] = { "the server wants TLS, which is asked for by ?", "", false },
	[DDL_CAUSE_CERTIFICATE] = { "whoever signed its certificate, it is taken with ?", "", false },
	[DDL_CAUSE_LOST] = { "does the server still run? Its log tells why the connection ended", NULL, false },
	[DDL_CAUSE_TIMEOUT] = { "a longer --timeout gives it more time, unless another session's lock is in its way", NULL,
				false },
	[DDL_CAUSE_LOCKED] = { "another session has it locked: end that one, or wait longer with --timeout", NULL, false },
	[DDL_CAUSE_PRIVILEGE] = { "this user lacks a privilege: grant it, or use the URL of another user", NULL, false },
	[DDL_CAUSE_FULL] = { "make room, and run the same command again", NULL, false },
	[DDL_CAUSE_READ_ONLY] = { "this user must be able to write the file and the folder it is in", NULL, false },
	[DDL_CAUSE_NO_FILE] = { "ddlkit schema apply and ddlkit migrate apply make one", NULL, false },
	[DDL_CAUSE_NO_DATABASE] = { "it is encrypted, or something else made it; SQL is read without the scheme, as file://",
				    NULL, false },
	[DDL_CAUSE_DAMAGED] = { "sqlite3 has .recover for what is left of it", NULL, false },
	[DDL_CAUSE_UNRECOVERED] = { "a run that was killed has to be rolled back first, or the database is in WAL mode: "
				    "both take the right to write the file and the folder it is in", NULL, false },
};

void ddl_database_help(struct ddl_cli *cli, struct ddl_diag *diag, struct ddl_database *d)
{
	const char *word;

	if (d->db)
		d->driver->about(d->db, &d->about);
	if (!helps[d->about.cause].text)
		return;
	word = helps[d->about.cause].environment ? d->driver->password_env : d->driver->tls_param;
	if (!helps[d->about.cause].behind || !word)
		ddl_diag_help(&cli->session, diag, "%s", helps[d->about.cause].text);
	else
		ddl_diag_help(&cli->session, diag, "%s%s%s", helps[d->about.cause].text, word, helps[d->about.cause].behind);
}

static void refuse(struct ddl_cli *cli, struct ddl_database *d, const char *shown, const struct ddl_buf *error)
{
	ddl_database_help(cli, ddl_report(&cli->session, DDL_DIAG_DATABASE, DDL_SPAN_NONE, "%s: %s", shown,
					  ddl_buf_str(error)), d);
}

static bool read_timeout(struct ddl_cli *cli, unsigned *milliseconds)
{
	*milliseconds = 0;
	if (!cli->timeout || ddl_options_time(cli->timeout, milliseconds))
		return true;
	ddl_usage(cli, "--timeout is a time such as 30s, not \"%s\"", cli->timeout);
	return false;
}

/* From a file, for those clients that have no such files of their own. */
static const char *password_of_file(struct ddl_cli *cli, const struct ddl_database *d)
{
	const char *path = d->driver->password_file ? ddl_url_param(d->parts, d->driver->password_file) : NULL;
	struct ddl_buf b = { 0 };
	const char *password = NULL;

	if (path && !ddl_file_read(path, &b))
		password = ddl_memdup(&cli->arena, ddl_buf_str(&b), strcspn(ddl_buf_str(&b), "\r\n"));
	ddl_buf_release(&b);
	return password;
}

static const char *password_of_environment(const struct ddl_database *d)
{
	const char *own = getenv("DDLKIT_PASSWORD");

	if (own || !d->driver->password_env)
		return own;
	return getenv(d->driver->password_env);
}

static const char *ask_password(struct ddl_cli *cli, const struct ddl_database *d)
{
	struct termios was, silent;
	char line[1024];
	bool got;

	if (!cli->terminal || !isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &was))
		return NULL;
	ddl_output_progress_end(cli);
	fprintf(stderr, "Password for %s: ", d->parts->shown);
	silent = was;
	silent.c_lflag &= ~(tcflag_t)ECHO;
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
	got = fgets(line, sizeof(line), stdin) != NULL;
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &was);
	fputc('\n', stderr);
	return got ? ddl_memdup(&cli->arena, line, strcspn(line, "\r\n")) : NULL;
}

static bool connect_with(struct ddl_cli *cli, struct ddl_database *d, const struct ddl_live_options *o,
			 struct ddl_buf *error)
{
	ddl_output_progress(cli, "connecting to %s", d->parts->shown);
	ddl_buf_clear(error);
	d->db = d->driver->connect(d->parts, o, error);
	if (!d->db)
		return false;
	d->driver->about(d->db, &d->about);
	if (!error->len)
		return true;
	d->driver->close(d->db);
	d->db = NULL;
	return false;
}

static bool connect_to(struct ddl_cli *cli, struct ddl_database *d, const struct ddl_live_options *o, struct ddl_url *u,
		       struct ddl_buf *error)
{
	if (!u->password)
		u->password = password_of_environment(d);
	if (!u->password)
		u->password = password_of_file(cli, d);
	if (connect_with(cli, d, o, error))
		return true;
	if (u->password || d->about.cause != DDL_CAUSE_NO_PASSWORD)
		return false;
	u->password = ask_password(cli, d);
	return u->password && connect_with(cli, d, o, error);
}

static struct ddl_database *new_database(struct ddl_cli *cli, const char *url, enum ddl_live_access access)
{
	struct ddl_database *d = DDL_NEW(&cli->arena, struct ddl_database);
	struct ddl_live_options o = { .access = access };
	struct ddl_buf error = { 0 };
	const char *missing;
	struct ddl_url *u;
	bool fine;

	d->url = url;
	d->driver = ddl_live_driver_of_url(url, &missing);
	u = (d->driver && d->driver->files ? ddl_url_read_file : ddl_url_read)(&cli->arena, url, &error);
	d->parts = u;
	fine = u && d->driver && read_timeout(cli, &o.timeout) && connect_to(cli, d, &o, u, &error);
	if (fine)
		ddl_list_add(&cli->databases, d);
	else if (error.len)
		refuse(cli, d, ddl_url_shown(&cli->arena, url), &error);
	ddl_buf_release(&error);
	if (fine && !cli->interrupt)
		cli->interrupt = ddl_interrupt_start();
	return fine ? d : NULL;
}

struct ddl_database *ddl_database_open(struct ddl_cli *cli, const char *url, enum ddl_live_access access)
{
	DDL_EACH(struct ddl_database, d, &cli->databases)
		if (!strcmp(d->url, url))
			return d;
	return new_database(cli, url, access);
}

void ddl_database_busy(struct ddl_cli *cli, const struct ddl_database *d)
{
	ddl_interrupt_guard(cli->interrupt, d->driver, d->db);
}

void ddl_database_idle(struct ddl_cli *cli)
{
	ddl_interrupt_guard(cli->interrupt, NULL, NULL);
}

static void warn_left_out(struct ddl_cli *cli, const struct ddl_database *d, const struct ddl_buf *names)
{
	uint32_t n = 0, shown = 0;
	struct ddl_diag *diag;

	for (size_t i = 0; i < names->len; i++)
		n += names->bytes[i] == '\n';
	if (!n)
		return;
	diag = ddl_report(&cli->session, DDL_DIAG_NOT_READ, DDL_SPAN_NONE, "%s has %u object%s that ddlkit does not read",
			  d->parts->shown, n, n == 1 ? "" : "s");
	for (const char *c = names->bytes; *c && shown < MAX_LEFT_OUT; c += strcspn(c, "\n") + 1, shown++)
		ddl_diag_note(&cli->session, diag, "%.*s", (int)strcspn(c, "\n"), c);
	if (n > shown)
		ddl_diag_note(&cli->session, diag, "and %u more", n - shown);
}

bool ddl_database_schema(struct ddl_cli *cli, struct ddl_database *d, struct ddl_buf *out)
{
	struct ddl_buf error = { 0 }, names = { 0 };
	bool fine;

	ddl_output_progress(cli, "reading %s", d->parts->shown);
	ddl_database_busy(cli, d);
	fine = d->driver->schema(d->db, out, &error) &&
	       (!d->driver->left_out || d->driver->left_out(d->db, &names, &error));
	ddl_database_idle(cli);
	if (fine)
		warn_left_out(cli, d, &names);
	else
		refuse(cli, d, d->parts->shown, &error);
	ddl_buf_release(&error);
	ddl_buf_release(&names);
	return fine;
}

/* The server decides what it is. */
static bool take_dialect(struct ddl_cli *cli, const struct ddl_database *d)
{
	const struct ddl_dialect *dialect = ddl_dialect_find(d->about.dialect, &(ddl_version){ 0 });

	if (cli->dialect && cli->dialect != dialect) {
		ddl_usage(cli, "%s is %s, the other side is %s", d->parts->shown, dialect->title, cli->dialect->title);
		return false;
	}
	if (strcmp(d->about.dialect, d->driver->dialect) && !strncmp(d->url, d->driver->dialect, strlen(d->driver->dialect)))
		ddl_output_note(cli, "%s is a server of %s", d->parts->shown, dialect->title);
	if (!cli->dialect || d->about.version < cli->version)
		cli->version = d->about.version;
	cli->dialect = dialect;
	if (d->about.schema)
		cli->default_schema = d->about.schema;
	if (d->about.defaults)
		cli->defaults = d->about.defaults;
	return true;
}

static bool take_dialects(struct ddl_cli *cli, char *const *urls)
{
	for (; urls && *urls; urls++) {
		struct ddl_database *d;
		bool wrong;

		if (ddl_database_is(cli, *urls, &wrong)) {
			d = ddl_database_open(cli, *urls, DDL_ACCESS_READ);
			if (!d || !take_dialect(cli, d))
				return false;
		} else if (wrong) {
			return false;
		}
	}
	return true;
}

/* By the first URL of a database. */
static const char *name_of_schema(struct ddl_cli *cli, char *const *urls, char *const *more)
{
	const char *missing;

	for (int i = 0; i < 2; i++, urls = more)
		for (char *const *url = urls; url && *url; url++)
			if (ddl_live_driver_of_url(*url, &missing)) {
				const char *name = ddl_source_schema_name(cli, *url);

				cli->realm = !name;
				return name;
			}
	return NULL;
}

bool ddl_database_dialect(struct ddl_cli *cli, char *const *urls, char *const *more, const char *dialect,
			  const char *dev_url)
{
	const struct ddl_dialect *server;
	ddl_version version;

	if (!take_dialects(cli, urls) || !take_dialects(cli, more))
		return false;
	if (!cli->dialect) {
		if (!ddl_source_dialect(cli, dialect, dev_url))
			return false;
		cli->schema_name = dev_url ? ddl_source_schema_name(cli, dev_url) : NULL;
		return true;
	}
	cli->schema_name = name_of_schema(cli, urls, more);
	if (!dialect)
		return true;
	server = cli->dialect;
	version = cli->version;
	if (!ddl_options_dialect(cli, dialect))
		return false;
	if (!strchr(dialect, ':'))
		cli->version = version;
	if (cli->dialect == server)
		return true;
	ddl_usage(cli, "--dialect is %s, the server is %s", cli->dialect->title, server->title);
	return false;
}

static void pause_for(unsigned milliseconds)
{
	const struct timespec t = { milliseconds / 1000, (long)(milliseconds % 1000) * 1000000 };

	nanosleep(&t, NULL);
}

bool ddl_database_lock(struct ddl_cli *cli, struct ddl_database *d, const char *timeout)
{
	unsigned left = LOCK_MILLISECONDS;
	struct ddl_buf error = { 0 };

	if (timeout && !ddl_options_time(timeout, &left)) {
		ddl_usage(cli, "--lock-timeout is a time such as 10s, not \"%s\"", timeout);
		return false;
	}
	if (!d->driver->lock)
		return true;
	while (!(d->locked = d->driver->lock(d->db, &error)) && !error.len && left) {
		ddl_output_progress(cli, "waiting for another run on %s", d->parts->shown);
		pause_for(left < LOCK_STEP ? left : LOCK_STEP);
		left -= left < LOCK_STEP ? left : LOCK_STEP;
	}
	if (!d->locked)
		ddl_report(&cli->session, DDL_DIAG_DATABASE, DDL_SPAN_NONE, "%s: %s", d->parts->shown,
			   error.len ? ddl_buf_str(&error) :
			   "another run of ddlkit is changing it; --lock-timeout says how long to wait for its end");
	ddl_buf_release(&error);
	return d->locked;
}

void ddl_database_unlock(struct ddl_database *d)
{
	if (d->locked)
		d->driver->unlock(d->db);
	d->locked = false;
}

static const char *title_of(const struct ddl_database *d)
{
	return ddl_dialect_find(d->about.dialect, &(ddl_version){ 0 })->title;
}

void ddl_databases_close(struct ddl_cli *cli)
{
	ddl_output_progress_end(cli);
	DDL_EACH(struct ddl_database, d, &cli->databases) {
		d->driver->about(d->db, &d->about);
		if (cli->verbose)
			fprintf(stderr, "%s: %s %u.%u.%u took %.3f s in %u round trips\n", d->parts->shown, title_of(d),
				d->about.version / 10000, d->about.version / 100 % 100, d->about.version % 100,
				d->about.seconds, d->about.round_trips);
		d->driver->close(d->db);
	}
	cli->databases = (struct ddl_list){ 0 };
}
