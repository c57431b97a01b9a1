/*
 * url.h - the address of a database: scheme://user:password@host:port/database?name=value.
 *
 * Parts are percent-decoded. What may be shown to anyone is `shown` alone: it has no password.
 */
#ifndef DDL_LIVE_URL_H
#define DDL_LIVE_URL_H

#include "base/list.h"
#include "base/buf.h"
#include "base/arena.h"

struct ddl_url_param {
	struct ddl_node node;
	const char *name, *value;
};

struct ddl_url {
	const char *scheme, *shown;
	const char *user, *password, *host, *port; /* NULL: not given */
	const char *path;            /* behind the host, without "/"; a socket of mysql+unix has it; "" when there is none */
	const char *rest;            /* everything behind "://", not decoded */
	struct ddl_list params;      /* of struct ddl_url_param */
};

/* Length of "scheme" in "scheme://..."; 0: none. */
size_t ddl_url_scheme(const char *url);

/* NULL, with what is wrong in *error, when it is none; the message has no password. */
struct ddl_url *ddl_url_read(struct ddl_arena *a, const char *url, struct ddl_buf *error);

/* The same for scheme://FILE?name=value: there is no user, host and port. */
struct ddl_url *ddl_url_read_file(struct ddl_arena *a, const char *url, struct ddl_buf *error);

const char *ddl_url_param(const struct ddl_url *u, const char *name); /* the last of this name, or NULL */

/* Any text that may be a URL, with its password replaced by "xxxxx". */
const char *ddl_url_shown(struct ddl_arena *a, const char *url);

/* Overwrite the password of a URL where it stands. */
void ddl_url_hide(char *url);

#endif
