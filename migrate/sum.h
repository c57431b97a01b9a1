/*
 * sum.h - atlas.sum: which files a migration directory has, and what is in them.
 *
 * One SHA-256 runs over the names and bytes of all files; a row holds the digest
 * so far, so an early change changes every later row. The first line is the
 * digest of the rows. Bytes count as they are: a checkout that turned LF into
 * CRLF does not match, and is told so.
 */
#ifndef DDL_MIGRATE_SUM_H
#define DDL_MIGRATE_SUM_H

#include "migrate/dir.h"

/* Append the text that atlas.sum should have. */
void ddl_sum_text(const struct ddl_dir *d, struct ddl_buf *out);

enum ddl_sum_verdict { DDL_SUM_OK, DDL_SUM_NONE, DDL_SUM_BAD_FORMAT, DDL_SUM_DIFFERS };
enum ddl_sum_change { DDL_SUM_TOTAL, DDL_SUM_ADDED, DDL_SUM_EDITED, DDL_SUM_REMOVED };

struct ddl_sum_result {
	enum ddl_sum_verdict verdict;
	enum ddl_sum_change change;  /* of the first line that differs */
	uint32_t line;               /* of atlas.sum */
	const char *name;            /* the file, in the session's arena */
	bool lf_matches;             /* with LF for CRLF it would match */
};

/* A directory without files needs no atlas.sum. */
struct ddl_sum_result ddl_sum_check(struct ddl_session *s, const struct ddl_dir *d);

/* The digests of all rows, without "h1:", in the order of the files; NULL for one that is left out (atlas:sum ignore). */
const char **ddl_sum_digests(struct ddl_session *s, const struct ddl_dir *d);

/* Digests of texts, each over all up to it, as "h1:...": of the statements of a file. */
struct ddl_sum_chain;
struct ddl_sum_chain *ddl_sum_chain_new(struct ddl_arena *a);
const char *ddl_sum_chain_add(struct ddl_arena *a, struct ddl_sum_chain *c, const char *text, size_t len);

/* "added", "edited", "removed" */
const char *ddl_sum_change_word(enum ddl_sum_change change);

/* Report a result that is not fine; true when it is. */
bool ddl_sum_report(struct ddl_session *s, const struct ddl_dir *d, const struct ddl_sum_result *r);

#endif
