/* libpq.h - the queries that tell what is in a PostgreSQL database, and in which order its parts can be made. */
#ifndef DDL_LIVE_LIBPQ_H
#define DDL_LIVE_LIBPQ_H


#include "live/order.h"

enum ddl_pq_role {
	DDL_PQ_STATEMENTS,           /* rows of one column: a statement without its ";" */
	DDL_PQ_THINGS,               /* catalogue, oid, statement: put in the order in which each finds what it needs */
	DDL_PQ_NEEDS,                /* catalogue, oid, catalogue (0: it is a table), oid: the first needs the second */
	DDL_PQ_EARLY,                /* no query: here stand the things that need no table */
	DDL_PQ_LATE,                 /* no query: here stand those that do */
	DDL_PQ_LEFT_OUT,             /* rows of one column: the name of what no statement tells */
};

/* $1 is the schema that is meant; NULL: all that users made. */
struct ddl_pq_query {
	int since;                   /* as server_version_num; 0: any */
	int until;                   /* before this one; 0: any */
	enum ddl_pq_role role;
	const char *sql[5];          /* one text in parts, since a string in C has no more than 4095 bytes; NULL ends them */
};

extern const struct ddl_pq_query ddl_pq_things[], ddl_pq_tables[], ddl_pq_rest[];
extern const size_t ddl_pq_nthings, ddl_pq_ntables, ddl_pq_nrest;

/* What users made and is meant; n: the alias of pg_namespace. */
#define IN_SCOPE(n) \
	"(CASE WHEN $1::text IS NULL THEN " n ".nspname !~ '^pg_' AND " n ".nspname <> 'information_schema'" \
	" ELSE " n ".nspname = $1 END)"
/* What belongs to an extension comes back with it. */
#define NO_EXTENSIONS(catalog, oid) \
	"NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = '" catalog "'::regclass AND x.objid = " oid \
	" AND x.deptype = 'e')"
/* Nor what the server made for something else. */
#define NOT_MADE_FOR(catalog, oid) \
	"NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = '" catalog "'::regclass AND x.objid = " oid \
	" AND x.deptype IN ('e', 'i'))"
/* What lies in no schema, when all schemas are meant; the server's own has low numbers. */
#define GLOBAL(catalog) "$1::text IS NULL AND o.oid >= 16384 AND " NOT_MADE_FOR(catalog, "o.oid")

#define FROM_TABLES " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
#define TABLES(kinds) \
	"c.relkind IN (" kinds ") AND c.relpersistence <> 't' AND " IN_SCOPE("n") \
	" AND " NO_EXTENSIONS("pg_class", "c.oid")
#define THE_TABLE "format('%I.%I', n.nspname, c.relname)"
#define OPTIONS(list) \
	"(SELECT string_agg(quote_ident(option_name) || ' ' || quote_literal(option_value), ', ')" \
	" FROM pg_options_to_table(" list "))"
#define RELOPTIONS(list, prefix, but) \
	"(SELECT string_agg(" prefix "quote_ident(option_name) || '=' || quote_literal(option_value), ', ')" \
	" FROM pg_options_to_table(" list ") WHERE option_name <> '" but "')"
#define COLLATION(collation, type_collation) \
	"CASE WHEN " collation " <> 0 AND " collation " <> " type_collation \
	" THEN (SELECT format(' COLLATE %I.%I', on_.nspname, o.collname)" \
	" FROM pg_collation o JOIN pg_namespace on_ ON on_.oid = o.collnamespace WHERE o.oid = " collation ")" \
	" ELSE '' END"

/* A partition whose columns stand in another order than its parent's is told as a table that is attached. */
#define COLUMN_NAMES(oid) \
	"(SELECT array_agg(oa.attname ORDER BY oa.attnum) FROM pg_attribute oa" \
	" WHERE oa.attrelid = " oid " AND oa.attnum > 0 AND NOT oa.attisdropped)"

#endif
