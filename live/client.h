/*
 * client.h - the client library of a server, looked for when a server is.
 *
 * A library that is linked is loaded in every run, with all that it is linked with in turn: for libpq and libmariadb
 * that takes three times as long as a diff of small schemas, which needs neither.
 */
#ifndef DDL_LIVE_CLIENT_H
#define DDL_LIVE_CLIENT_H

#include <stdbool.h>

#include "base/buf.h"

/* Fills calls, an array of n pointers to functions, with those of these names. False: the library, or one of them, is not there. */
bool ddl_client_load(const char *file, const char *const *names, size_t n, void *calls, struct ddl_buf *error);

/* As a driver has them: EACH(X) is X(function) for every function that it calls. */
#define DDL_CLIENT_CALL(name) __typeof__(&name) name;
#define DDL_CLIENT_NAME(name) #name,
#define DDL_CLIENT(calls, EACH) \
	static struct { EACH(DDL_CLIENT_CALL) } calls; \
	static const char *const calls##_names[] = { EACH(DDL_CLIENT_NAME) }
#define DDL_CLIENT_LOAD(file, calls, error) \
	ddl_client_load(file, calls##_names, DDL_COUNT(calls##_names), &(calls), error)

#endif
