/*
 * dialect.h - what the parser needs to know of a dialect, as data.
 *
 * normalize/, diff/, emit/ and lint/ have tables of their own, indexed by
 * dialect->id. Nothing but those tables and per-dialect files names a dialect.
 */
#ifndef DDL_PARSER_DIALECT_H
#define DDL_PARSER_DIALECT_H

#include <stdbool.h>
#include <stdint.h>

#include "parser/ast.h"
#include "parser/token.h"

enum ddl_dialect_id { DDL_MYSQL, DDL_MARIADB, DDL_POSTGRES, DDL_SQLITE, DDL_MSSQL, DDL_DIALECT_COUNT };

struct ddl_parse;

/* 16.4.2 is 160402; a part that was not given counts as 99: "8" is 89999. */
typedef uint32_t ddl_version;
#define DDL_VERSION(major, minor) ((ddl_version)((major) * 10000 + (minor) * 100))

/* A word of keywords.def. code 0: not reserved, and no grammar rule mentions it. */
struct ddl_keyword {
	const char *word;            /* lower case */
	uint16_t code;
	char class[2];               /* N, C, T, R or '.'; [1] is MariaDB's in MySQL's table */
	ddl_version since[2];        /* reserved from this version on; 0: always */
};

enum ddl_stmt_class { DDL_MODELLED, DDL_CARRIED, DDL_PASSED };

/*
 * A row of grammar/<dialect>/statements.def, tried in order. words: lower case
 * words; "a|b" either; "[a|b]" optional; "..." anything up to the next word (at
 * most 24 tokens). After the words of a CARRIED statement comes the object's name.
 */
struct ddl_stmt_rule {
	const char *words;
	enum ddl_stmt_class class;
	enum ddl_object_kind object;
	uint32_t flags;              /* DDL_STMT_CREATES, DDL_STMT_DROPS */
	const char *word;            /* what `ddlkit parse` calls it */
};

enum ddl_unit_verdict { DDL_UNIT_GO_ON, DDL_UNIT_END, DDL_UNIT_CONSUMED };

struct ddl_dialect {
	enum ddl_dialect_id id;
	const char *name, *title;    /* "postgres", "PostgreSQL" */
	const char *aliases;         /* further names, separated by blanks */
	ddl_version oldest, newest;
	uint8_t keyword_column;      /* index into ddl_keyword.class */
	const struct ddl_keyword *keywords;
	size_t nkeywords;
	const struct ddl_stmt_rule *statements;
	size_t nstatements;
	const char *type_names;      /* of types that are no keywords, separated by blanks */
	char quote_open, quote_close; /* of identifiers, as the emitter writes them */
	uint32_t max_ident;          /* in ident_unit; 0: none */
	bool max_ident_bytes;        /* else characters */

	enum ddl_scan (*scan)(struct ddl_lexer *l, struct ddl_token *t);
	int (*parse)(struct ddl_parse *p);
	/* The same with look-ahead correction, which costs a tenth: run again on what does not parse, for the message. */
	int (*explain)(struct ddl_parse *p);

	/* How names are compared: of columns, indexes ... and of tables (and what shares their scope). */
	ddl_atom (*fold)(struct ddl_parse *p, ddl_atom name, bool quoted);
	ddl_atom (*fold_table)(struct ddl_parse *p, ddl_atom name, bool quoted);
	bool keeps_spelling;         /* false: an unquoted name is stored folded (PostgreSQL) */
	bool executable_comments;    /* what stands between the marks of some comments is run (MySQL) */
	bool null_conflict;          /* NULL and NOT NULL for one column is an error; else the last one counts */

	/* At the start of a statement, before its first token: a client's command? May be NULL. */
	enum ddl_unit_verdict (*unit_start)(struct ddl_parse *p);
	/* After each token (t is the last of p->tokens); END: the unit ends before it. May be NULL. */
	enum ddl_unit_verdict (*unit_token)(struct ddl_parse *p, struct ddl_token *t);
	/* At a ";": is the statement still open (BEGIN ... END)? May be NULL. */
	bool (*unit_open)(struct ddl_parse *p);
	/* Is the statement that was read followed by rows of data, which are no statements? May be NULL. */
	bool (*unit_rows)(const struct ddl_parse *p);
	/* Rewrites p->tokens where the grammar needs more look-ahead. May be NULL. */
	void (*filter)(struct ddl_parse *p);
	/* How many names may stand with dots between them for a function, a column and before ".*"; 0: any number. */
	uint8_t function_names, column_names, star_names;
	bool null_is_noise;          /* NULL takes nothing back: NOT NULL NULL is NOT NULL */
	bool bare_values;            /* no ORDER BY and no LIMIT behind VALUES */
	bool reads_queries;          /* the grammar has them; else one in parentheses is a RAW token */
	/* Called for a statement recognised as PASSED or CARRIED; may build something better. May be NULL. */
	struct ddl_stmt *(*passed)(struct ddl_parse *p, const struct ddl_stmt_rule *rule, struct ddl_stmt *stmt);
	/* Called for a statement on rows that was read; may read more of it. May be NULL. */
	struct ddl_stmt *(*rows)(struct ddl_parse *p, struct ddl_stmt *stmt);
};

extern const struct ddl_dialect ddl_mysql, ddl_mariadb, ddl_postgres, ddl_sqlite, ddl_mssql;

/* In the order of enum ddl_dialect_id. */
const struct ddl_dialect *ddl_dialect_at(enum ddl_dialect_id id);

/*
 * "mysql:8.0", "postgres", "mariadb:10.11"; NULL when there is no such dialect.
 * *version is the newest known when none was given, 0 when it cannot be read.
 */
const struct ddl_dialect *ddl_dialect_find(const char *text, ddl_version *version);

#endif
