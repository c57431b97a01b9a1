/*
 * killed.c - loaded before a program (LD_PRELOAD), ends it as kill -9 does behind the Nth thing that it asks a database
 * to do: DDLKIT_TEST_KILL=N. Nothing of the program knows of it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void *real(const char *name)
{
	return dlsym(RTLD_NEXT, name);
}

static void count(void)
{
	static int n;
	const char *at = getenv("DDLKIT_TEST_KILL");

	if (at && ++n == atoi(at))
		kill(getpid(), SIGKILL);
}

int sqlite3_exec(void *db, const char *sql, void *callback, void *data, char **message)
{
	int (*call)(void *, const char *, void *, void *, char **);
	int result;

	*(void **)&call = real("sqlite3_exec");
	result = call(db, sql, callback, data, message);
	count();
	return result;
}

void *PQexec(void *connection, const char *sql)
{
	void *(*call)(void *, const char *);
	void *result;

	*(void **)&call = real("PQexec");
	result = call(connection, sql);
	count();
	return result;
}

int mysql_real_query(void *connection, const char *sql, unsigned long len)
{
	int (*call)(void *, const char *, unsigned long);
	int result;

	*(void **)&call = real("mysql_real_query");
	result = call(connection, sql, len);
	count();
	return result;
}
