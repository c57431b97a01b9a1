/*
 * sqlite.c - a client for a library of SQLite that came without one: sqlite [OPTION...] FILE [SQL].
 *
 * Options are passed over. SQL comes from the argument or, statement by statement, from the standard input; rows are
 * printed with | between their values; the first error ends it.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static int print(void *data, int n, char **values, char **names)
{
	(void)data;
	(void)names;
	for (int i = 0; i < n; i++)
		printf("%s%s", i ? "|" : "", values[i] ? values[i] : "");
	putchar('\n');
	return 0;
}

static int run(sqlite3 *db, const char *sql)
{
	char *message = NULL;

	if (sqlite3_exec(db, sql, print, NULL, &message) != SQLITE_OK)
		fprintf(stderr, "Error: %s\n", message ? message : sqlite3_errmsg(db));
	fflush(stdout);
	return sqlite3_errcode(db) != SQLITE_OK;
}

/* A line at a time, for somebody who writes one and waits for what it does. */
static int read_all(sqlite3 *db)
{
	static char text[1 << 22];
	size_t len = 0;

	while (len < sizeof(text) - 1 && fgets(text + len, (int)(sizeof(text) - len), stdin)) {
		len += strlen(text + len);
		if (!sqlite3_complete(text))
			continue;
		if (run(db, text))
			return 1;
		len = 0;
	}
	return len ? run(db, text) : 0;
}

int main(int argc, char **argv)
{
	sqlite3 *db;

	for (; argc > 1 && argv[1][0] == '-'; argc--)
		argv++;
	if (argc < 2 || sqlite3_open(argv[1], &db) != SQLITE_OK)
		return 2;
	/* As SQLite's own program does: a file that is not there is made by being looked at. */
	sqlite3_exec(db, "SELECT 1 FROM sqlite_master", NULL, NULL, NULL);
	return argc > 2 ? run(db, argv[2]) : read_all(db);
}
