/*
 * killed.c - loaded before a program (LD_PRELOAD), ends it as kill -9 does behind the Nth thing that it asks a database
 * to do: DDLKIT_TEST_KILL=N. Nothing of the program knows of it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* dlsym() itself, by one of the versions that the C library has had it in. */
static void *next_dlsym(void)
{
	static const char *const versions[] = { "GLIBC_2.34", "GLIBC_2.17", "GLIBC_2.2.5", "GLIBC_2.0" };
	void *found = NULL;

	for (size_t i = 0; !found && i < sizeof(versions) / sizeof(*versions); i++)
		found = dlvsym(RTLD_NEXT, "dlsym", versions[i]);
	if (!found)
		abort();
	return found;
}

static void *real(const char *name)
{
	void *(*call)(void *, const char *);

	*(void **)&call = next_dlsym();
	return call(RTLD_NEXT, name);
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

/* Libraries of clients are loaded by dlopen(), and their functions found by dlsym(). */

static void *real_PQexec, *real_mysql_real_query;

static void *exec_postgres(void *connection, const char *sql)
{
	void *(*call)(void *, const char *);
	void *result;

	*(void **)&call = real_PQexec;
	result = call(connection, sql);
	count();
	return result;
}

static int query_mysql(void *connection, const char *sql, unsigned long len)
{
	int (*call)(void *, const char *, unsigned long);
	int result;

	*(void **)&call = real_mysql_real_query;
	result = call(connection, sql, len);
	count();
	return result;
}

void *dlsym(void *handle, const char *name)
{
	void *(*call)(void *, const char *), *found;

	*(void **)&call = next_dlsym();
	found = call(handle, name);
	if (!strcmp(name, "PQexec")) {
		real_PQexec = found;
		found = (void *)(uintptr_t)exec_postgres;
	} else if (!strcmp(name, "mysql_real_query")) {
		real_mysql_real_query = found;
		found = (void *)(uintptr_t)query_mysql;
	}
	return found;
}
