/* schema_rules.h - what HCL schemas of a dialect have. */
#ifndef DDL_CONFIG_SCHEMA_RULES_H
#define DDL_CONFIG_SCHEMA_RULES_H

#include "config/schema.h"
#include "emit/emit.h"

enum ddl_hcl_value_kind {
	DDL_HCL_AS_WORD, DDL_HCL_AS_STRING, DDL_HCL_AS_NUMBER,
	DDL_HCL_AS_PRESENT,          /* true: the option's words alone */
	DDL_HCL_AS_SWITCH,           /* true: ON, false: OFF */
	DDL_HCL_AS_NAME,             /* a string: a name, behind its word; sql(): whatever it says */
};

struct ddl_hcl_option {              /* an attribute that is an option of SQL */
	const char *attribute, *option;
	enum ddl_hcl_value_kind kind;
};

struct ddl_hcl_flag {                /* an attribute that is true */
	const char *attribute;
	uint32_t flag;
	const char *sql;
};

struct ddl_hcl_clause;
struct ddl_reader;
struct ddl_writer;

/*
 * Blocks apart from schema and table, in the order in which they are read. Either clauses say what they are in SQL
 * (schema_clause.h), or functions.
 */
struct ddl_hcl_block_kind {
	const char *type;
	enum ddl_object_kind object;
	enum ddl_stmt_kind stmt;         /* that makes it */
	uint32_t flags;                  /* of tables: those alone that have them */
	const struct ddl_hcl_clause *clauses; /* of DDL_STMT_OPAQUE */
	bool has_indexes;                /* as tables have them */
	bool has_schema;                 /* an attribute that says where it lies */
	const char *schema_of;           /* an attribute: it lies where that is which this one names; or NULL */
	bool after_tables;               /* read behind them */
	const char *comment;             /* COMMENT ON word; NULL: none, or a clause */
	void (*read)(struct ddl_reader *r, struct ddl_hcl_block *b);
	void (*write)(struct ddl_writer *w, const struct ddl_object *o);
};

struct ddl_hcl_alter {               /* an attribute of a block of tables that is a clause of ALTER TABLE */
	const char *block, *attribute, *sql; /* in normal spacing */
};

/*
 * Which attributes there are in HCL: those of the vendor's reference, and our own. "-a": read, without effect, which is
 * warned of; "!a": not done yet, which is an error.
 */
struct ddl_hcl_known {
	const char *block;               /* "table.column" */
	const char *attributes;          /* parted by blanks */
};

/* Lists end with a row of zeros, and may be NULL. */
struct ddl_hcl_rules {
	const char *default_name;        /* of the schema, when nobody said */
	bool inline_indexes, inline_foreign; /* where they are read into: CREATE TABLE, or statements of their own */
	bool comment_clause;             /* COMMENT is a clause; else a statement, if there are comments */
	bool comment_statement;
	bool backslashes;                /* are to be doubled in strings */
	bool default_parens;             /* DEFAULT (f(x)) */
	bool owned_sequences;            /* they may belong to a column, and be unlogged */
	bool conflicts;                  /* keys have ON CONFLICT */
	bool excludes;                   /* constraints of EXCLUDE */
	bool bare_parts;                 /* expressions of indexes need no parentheses, and have those that were written */
	bool quote_collation;            /* COLLATE "x" */
	bool partitions;                 /* PARTITION BY names columns */
	bool path_is_schema;             /* mysql://host/schema */
	bool realm;                      /* a schema is not the default one only because it is the only one */
	bool with_list;                  /* options stand as WITH (a = b, c = d), and before that what WHERE says */
	bool clusters;                   /* keys and indexes are CLUSTERED or NONCLUSTERED */
	bool names_defaults;             /* a DEFAULT is a constraint, which may have a name */
	bool wraps_defaults;             /* what sql() says stands in parentheses */
	bool periods;                    /* PERIOD FOR SYSTEM_TIME (a, b) */
	bool no_booleans;                /* but 1 and 0 */
	bool computed;                   /* generated columns are AS (...), without a type, and mostly say nothing about NULL */
	bool plain_identity;             /* IDENTITY(seed, increment) */
	bool closed;                     /* what tables and columns are made with can seldom be said later */
	const struct ddl_hcl_option *table, *index, *space, *column;
	const struct ddl_hcl_flag *flags; /* of tables */
	const struct ddl_hcl_flag *column_flags;
	const struct ddl_hcl_flag *constraint_flags; /* of checks, before what they say, and of foreign keys, behind */
	const struct ddl_hcl_block_kind *kinds;
	const struct ddl_hcl_known *known;
	const struct ddl_hcl_alter *alters; /* those of one block follow each other */
	const char *inline_if;           /* an attribute of tables whose indexes stand in CREATE TABLE; or NULL */
	const char *primary_suffix;      /* behind the table's name: what a primary key without a name is called; or NULL */
	const char *auto_word;           /* of a column; NULL: it is part of the key */
	bool generated_bare;             /* a generated column cannot say that it may not be NULL */
	const char *generated;           /* behind AS (...), when the type is not given; NULL: nothing */
	const char *stored, *virtual;    /* the types of generated columns; NULL: not said */
	const char *const (*types)[2];   /* HCL's word, SQL's words */
	const char *type_blocks;         /* blocks that are types: "enum|domain" */
	const char *row_blocks;          /* blocks whose rows are types of routines */
	bool keeps_names;                /* in what is carried verbatim names are as they were written, and no references */
	const char *type_tail;           /* what may stand behind a type: "a b *|c", where * is any word */
};

extern const struct ddl_hcl_rules ddl_hcl_rules_mysql, ddl_hcl_rules_mariadb, ddl_hcl_rules_postgres, ddl_hcl_rules_sqlite, ddl_hcl_rules_mssql;

/* Do the first and the last parenthesis of it belong together? */
bool ddl_hcl_is_enclosed(const char *sql);

/* Is the word one of "a|b"? */
bool ddl_hcl_word_of(const char *words, const char *word);

/* NULL: the dialect has none yet. */
const struct ddl_hcl_rules *ddl_hcl_rules_of(const struct ddl_dialect *d);

#endif
