#include "live/sqlite3_file.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* "URI Filenames In SQLite"; what begins with "_" is for the drivers of other languages. */
static const char known[] = "mode cache vfs psow nolock immutable modeof";

static bool params_are_known(const struct ddl_url *u, struct ddl_buf *error)
{
	DDL_EACH(struct ddl_url_param, p, &u->params) {
		if (*p->name == '_' || ddl_live_among(known, p->name, strlen(p->name)))
			continue;
		ddl_buf_printf(error, "\"%s\" is no parameter of a SQLite database; a \"?\" in the name of a file is written %%3F",
			       p->name);
		return false;
	}
	return true;
}

bool ddl_sqlite3_uri(const struct ddl_url *u, struct ddl_buf *uri, struct ddl_buf *error)
{
	const char *rest = u->rest;

	if (!*rest || *rest == '?') {
		ddl_buf_puts(error, "it names no file");
		return false;
	}
	if (strchr(rest, '#')) {
		ddl_buf_puts(error, "a \"#\" in the name of a file is written %23");
		return false;
	}
	if (!params_are_known(u, error))
		return false;
	if (strncmp(rest, "file:", 5))
		ddl_buf_puts(uri, "file:");
	/* SQLite takes what stands behind two slashes for a host; of SQLAlchemy's sqlite:////home there is one too many. */
	while (rest[0] == '/' && rest[1] == '/')
		rest++;
	ddl_buf_puts(uri, rest);
	return true;
}

static int digit(char c)
{
	return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

/* The path in a URI, decoded; URLs were read before, so that each "%" has its digits. */
static void put_path(const char *uri, struct ddl_buf *path)
{
	const char *c = strncmp(uri, "file:", 5) ? uri : uri + 5;

	for (; *c && *c != '?'; c++) {
		bool coded = *c == '%' && c[1] && c[2];

		ddl_buf_putc(path, coded ? (char)(digit(c[1]) * 16 + digit(c[2])) : *c);
		c += coded ? 2 : 0;
	}
}

static bool is_folder(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISDIR(st.st_mode);
}

static void put_folder(const char *path, struct ddl_buf *folder)
{
	const char *slash = strrchr(path, '/');

	ddl_buf_add(folder, slash ? path : ".", slash && slash > path ? (size_t)(slash - path) : 1);
}

bool ddl_sqlite3_could_be(const char *uri)
{
	struct ddl_buf path = { 0 }, folder = { 0 };
	struct stat st;
	bool could;

	put_path(uri, &path);
	put_folder(ddl_buf_str(&path), &folder);
	could = stat(ddl_buf_str(&path), &st) && errno == ENOENT && is_folder(ddl_buf_str(&folder));
	ddl_buf_release(&path);
	ddl_buf_release(&folder);
	return could;
}

static const char *missing(const char *path, bool make, enum ddl_live_cause *cause)
{
	struct ddl_buf folder = { 0 };
	bool is, may;

	put_folder(path, &folder);
	is = is_folder(ddl_buf_str(&folder));
	may = !access(ddl_buf_str(&folder), W_OK | X_OK);
	ddl_buf_release(&folder);
	if (!is)
		return "there is no such folder";
	if (make && !may)
		return "there is no such file, and this user may not make one in that folder";
	*cause = make ? DDL_CAUSE_OTHER : DDL_CAUSE_NO_FILE;
	return "there is no such file";
}

static const char *reason(const char *path, bool make, enum ddl_live_cause *cause)
{
	struct stat st;

	*cause = DDL_CAUSE_OTHER;
	if (stat(path, &st))
		return errno == ENOENT ? missing(path, make, cause) : strerror(errno);
	if (S_ISDIR(st.st_mode))
		return "it is a folder, not a file";
	return access(path, R_OK) ? strerror(errno) : NULL;
}

const char *ddl_sqlite3_reason(const char *uri, bool make, enum ddl_live_cause *cause)
{
	struct ddl_buf path = { 0 };
	const char *text;

	put_path(uri, &path);
	text = reason(ddl_buf_str(&path), make, cause);
	ddl_buf_release(&path);
	return text;
}
