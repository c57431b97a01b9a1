/* libpq.h - the queries that tell what is in a PostgreSQL database. */
#ifndef DDL_LIVE_LIBPQ_H
#define DDL_LIVE_LIBPQ_H

#include <stddef.h>

/*
 * Each gives rows of one column: a statement without its ";". $1 is the schema that is meant; NULL: all that
 * users made.
 */
struct ddl_pq_query {
	int since;                   /* as server_version_num; 0: any */
	int until;                   /* before this one; 0: any */
	const char *sql, *more;      /* one text in two halves, since a string in C has no more than 4095 bytes */
};

extern const struct ddl_pq_query ddl_pq_queries[];
extern const size_t ddl_pq_nqueries;

/* Names of what they leave out. */
extern const struct ddl_pq_query ddl_pq_left_out;

#endif
