/*
 * ast.h - statements, and the objects that they make.
 *
 * There is one model: the struct that CREATE TABLE parses into is the struct
 * that a schema holds, the diff compares and the emitter prints.
 *
 * Invariants
 *  - every node lives in the session's arena;
 *  - every node has a span of its source, or DDL_SPAN_NONE when a rule made it
 *    up; made-up keys name in `because` the place that implied them;
 *  - the parser resolves nothing: names are as written, and what needs the
 *    schema, another statement or the server's behaviour is done by normalize/;
 *  - replay takes the statements over and edits the objects in place, so a
 *    statement list is replayed once.
 */
#ifndef DDL_PARSER_AST_H
#define DDL_PARSER_AST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/atom.h"
#include "base/list.h"

/* name: as the server keeps it; key: what it is compared by. name 0: absent. */
struct ddl_ident {
	ddl_atom name : 31;
	bool quoted : 1;
	ddl_atom key;
	struct ddl_span at;
};

struct ddl_qname {
	struct ddl_ident schema, name;
	struct ddl_ident *catalog;   /* SQL Server's database, PostgreSQL's, MariaDB's def; or NULL */
};

struct ddl_name {                    /* a name in a list */
	struct ddl_node node;
	struct ddl_ident ident;
};

struct ddl_qname_item {
	struct ddl_node node;
	struct ddl_qname name, to;   /* to: RENAME's other name */
	struct ddl_list signature;   /* of struct ddl_type: DROP FUNCTION f(int) */
	struct ddl_list options;     /* of struct ddl_option: LIKE t INCLUDING ... */
};

enum ddl_expr_kind {
#define EXPR(kind) DDL_EXPR_##kind,
#include "parser/expr.def"
#undef EXPR
	DDL_EXPR_COUNT
};

enum ddl_op {
#define OP(op) DDL_OP_##op,
#include "parser/op.def"
#undef OP
	DDL_OP_COUNT
};

enum {
	DDL_EXPR_NOT = 1 << 0,       /* NOT IN, IS NOT ... */
	DDL_EXPR_BARE = 1 << 1,      /* CURRENT_TIMESTAMP without parentheses */
	DDL_EXPR_COLONS = 1 << 2,    /* operand::type */
	DDL_EXPR_TRY = 1 << 3,       /* TRY_CAST, TRY_CONVERT */
	DDL_EXPR_DISTINCT = 1 << 4,  /* f(DISTINCT x), IS DISTINCT FROM */
	DDL_EXPR_PARENS = 1 << 5,    /* the writer's outermost parentheses; no part of the value */
	DDL_EXPR_ALTER = 1 << 6,     /* RAW in ddl_table.raw_elements: a clause of ALTER TABLE, not an element */
};

struct ddl_expr {
	struct ddl_node node;
	uint8_t kind, op;
	uint16_t flags, depth;       /* depth: levels below, at most DDL_MAX_EXPR_DEPTH */
	ddl_atom text, name;
	struct ddl_ident *ident;
	union {
		struct ddl_type *type;          /* CAST, CONVERT, TYPED */
		struct ddl_expr *qualifier;     /* CALL: schema.function() as NAME, or NULL */
		struct ddl_query *query;        /* QUERY, EXISTS, RAW */
		struct ddl_over *over;          /* OVER */
	};
	struct ddl_list args;        /* of struct ddl_expr */
};

enum {
	DDL_TYPE_UNSIGNED = 1 << 0,
	DDL_TYPE_ZEROFILL = 1 << 1,
	DDL_TYPE_BINARY = 1 << 2,    /* MySQL's BINARY attribute of character types */
	DDL_TYPE_SIGNED = 1 << 3,
	DDL_TYPE_MAX = 1 << 4,       /* T-SQL's (MAX) */
	DDL_TYPE_SETOF = 1 << 5,
	DDL_TYPE_QUOTED = 1 << 6,    /* the name was quoted: never an alias of a built-in */
};

struct ddl_type {
	struct ddl_node node;
	ddl_atom name;               /* lower case words ("character varying"), or as quoted */
	ddl_atom spelling;           /* the words as written, for dialects that keep them */
	uint16_t flags;
	uint8_t dims;                /* PostgreSQL: number of [] */
	struct ddl_ident *schema;    /* of a named type, or NULL */
	struct ddl_list args;        /* of struct ddl_expr: lengths, enumeration members, fields */
	ddl_atom charset, collate;   /* MySQL and MariaDB */
	struct ddl_list *options;    /* of struct ddl_option: SRID ...; NULL: none */
};

/* A clause that is data: looked up in tables, never matched by hand. */
struct ddl_option {
	struct ddl_node node;
	ddl_atom name;               /* lower case */
	struct ddl_expr *value;      /* NULL: a word alone */
};

enum ddl_null { DDL_NULL_UNSET, DDL_NULL_YES, DDL_NULL_NO };

enum {
	DDL_COLUMN_AUTO = 1 << 0,      /* AUTO_INCREMENT, AUTOINCREMENT, IDENTITY, SERIAL's effect is normalize's */
	DDL_COLUMN_STORED = 1 << 1,    /* generated column kept on disk */
	DDL_COLUMN_VIRTUAL = 1 << 2,   /* VIRTUAL was written or is the default made plain */
	DDL_COLUMN_INVISIBLE = 1 << 3,
	DDL_COLUMN_IDENTITY_ALWAYS = 1 << 4,     /* PostgreSQL GENERATED ALWAYS AS IDENTITY */
	DDL_COLUMN_IDENTITY_BY_DEFAULT = 1 << 5,
	DDL_COLUMN_ROWGUID = 1 << 6,
	DDL_COLUMN_SPARSE = 1 << 7,
	DDL_COLUMN_HIDDEN = 1 << 8,
	DDL_COLUMN_IF_NOT_EXISTS = 1 << 9,       /* ADD COLUMN IF NOT EXISTS */
	DDL_COLUMN_NOT_FOR_REPLICATION = 1 << 10,
	DDL_COLUMN_NULL_IMPLIED = 1 << 12,       /* NOT NULL by a key, and not said */
	DDL_COLUMN_SERIAL = 1 << 11,   /* normalize: owns the sequence its default reads */
};

struct ddl_column {
	struct ddl_node node;
	struct ddl_ident name;
	uint8_t null;                /* enum ddl_null */
	uint16_t flags;
	struct ddl_type *type;       /* NULL: none was written (SQLite) */
	struct ddl_expr *dflt;
	struct ddl_expr *generated;  /* AS (expr) */
	struct ddl_expr *comment;    /* STRING */
	struct ddl_ident *collation;
	struct ddl_list constraints; /* of struct ddl_constraint, written at the column; normalize moves them to the table */
	const struct ddl_column_more *more; /* never NULL; columns may share it: ddl_column_own() */
};

struct ddl_column_more {             /* what few columns have */
	struct ddl_expr *on_update;  /* MySQL */
	struct ddl_ident *collation_schema; /* NULL: as names are looked for */
	struct ddl_ident *dflt_name, *null_name; /* names of DEFAULT and NOT NULL constraints */
	struct ddl_list identity;    /* of struct ddl_option: start, increment ... */
	struct ddl_list options;     /* of struct ddl_option */
	struct ddl_ident *renamed_from; /* -- ddlkit:renamed_from; read by normalize */
};

struct ddl_column *ddl_column_new(struct ddl_arena *a);
/* A new copy of what few columns have, for this one alone and to be written to at once. */
struct ddl_column_more *ddl_column_own(struct ddl_arena *a, struct ddl_column *c);

enum ddl_sort { DDL_SORT_UNSET, DDL_SORT_ASC, DDL_SORT_DESC };
enum ddl_nulls { DDL_NULLS_UNSET, DDL_NULLS_FIRST, DDL_NULLS_LAST };

struct ddl_part {                    /* of a key or an index */
	struct ddl_node node;
	struct ddl_ident column;     /* name 0: expr is set */
	struct ddl_expr *expr;
	uint32_t prefix;             /* MySQL's length; 0: whole */
	uint8_t sort, nulls;
	struct ddl_qname *collation, *opclass;
	struct ddl_list *opclass_options; /* NULL: none */
	struct ddl_expr *with_operator; /* EXCLUDE: NAME or RAW */
};

/* Queries. What is as deep as the text nests counts its depth, as expressions do. */

enum ddl_query_kind { DDL_QUERY_SELECT, DDL_QUERY_VALUES, DDL_QUERY_COMPOUND };
enum ddl_set_op { DDL_SET_NONE, DDL_SET_UNION, DDL_SET_UNION_ALL, DDL_SET_INTERSECT, DDL_SET_EXCEPT };

enum {
	DDL_QUERY_DISTINCT = 1 << 0,
	DDL_QUERY_ALL = 1 << 1,      /* the word, which changes nothing */
	DDL_QUERY_RECURSIVE = 1 << 2, /* WITH RECURSIVE */
};

struct ddl_query {
	struct ddl_node node;
	uint8_t kind;                /* enum ddl_query_kind */
	uint8_t op;                  /* enum ddl_set_op: how an arm of a compound meets those before it */
	uint16_t flags, depth;
	struct ddl_list with;        /* of struct ddl_cte */
	struct ddl_list results;     /* SELECT: of struct ddl_result */
	struct ddl_list rows;        /* VALUES: of struct ddl_expr (ROW) */
	struct ddl_list arms;        /* COMPOUND: of struct ddl_query, taken from left to right */
	struct ddl_list from;        /* of struct ddl_from, each joined to all before it */
	struct ddl_expr *where, *having;
	struct ddl_list group;       /* of struct ddl_expr */
	struct ddl_list windows;     /* of struct ddl_window */
	struct ddl_list order;       /* of struct ddl_part */
	struct ddl_expr *limit, *offset;
};

enum ddl_materialized { DDL_MATERIALIZED_UNSET, DDL_MATERIALIZED_YES, DDL_MATERIALIZED_NO };

struct ddl_cte {                     /* name (columns) AS (query) */
	struct ddl_node node;
	struct ddl_ident name;
	uint8_t materialized;        /* enum ddl_materialized */
	struct ddl_list columns;     /* of struct ddl_name */
	struct ddl_query *query;
};

struct ddl_result {                  /* a column of a query's result; expr may be STAR */
	struct ddl_node node;
	struct ddl_expr *expr;
	struct ddl_ident alias;
};

enum ddl_from_kind { DDL_FROM_TABLE, DDL_FROM_FUNCTION, DDL_FROM_QUERY, DDL_FROM_GROUP };
enum ddl_join {
	DDL_JOIN_NONE, DDL_JOIN_COMMA, DDL_JOIN_INNER, DDL_JOIN_CROSS, DDL_JOIN_LEFT, DDL_JOIN_RIGHT, DDL_JOIN_FULL
};

enum {
	DDL_FROM_NATURAL = 1 << 0,
	DDL_FROM_NOT_INDEXED = 1 << 1, /* SQLite */
	DDL_FROM_OUTER = 1 << 2,     /* while a join's words are read */
};

struct ddl_from {                  /* what stands in FROM */
	struct ddl_node node;
	uint8_t kind;                /* enum ddl_from_kind */
	uint8_t join;                /* enum ddl_join: how it is joined to what stands before it */
	uint16_t flags, depth;
	struct ddl_qname name;       /* TABLE, FUNCTION */
	struct ddl_list args;        /* FUNCTION: of struct ddl_expr */
	struct ddl_query *query;     /* QUERY */
	struct ddl_list group;       /* GROUP: of struct ddl_from, in parentheses */
	struct ddl_ident alias;
	struct ddl_ident *index;     /* SQLite INDEXED BY */
	struct ddl_expr *on;
	struct ddl_list using;       /* of struct ddl_name */
};

enum ddl_bound {
	DDL_BOUND_UNSET, DDL_BOUND_FIRST, DDL_BOUND_PRECEDING, DDL_BOUND_CURRENT, DDL_BOUND_FOLLOWING, DDL_BOUND_LAST
};

struct ddl_frame {                   /* unit BETWEEN start AND end EXCLUDE exclude */
	struct ddl_node node;
	ddl_atom unit, exclude;      /* lower case words; exclude 0: none was written */
	uint8_t start_bound, end_bound; /* enum ddl_bound; end UNSET: no BETWEEN */
	struct ddl_expr *start, *end; /* of PRECEDING and FOLLOWING */
};

struct ddl_window {
	struct ddl_node node;
	struct ddl_ident name;       /* of WINDOW name AS (...) */
	struct ddl_ident base;       /* the window that it starts from */
	struct ddl_list partition;   /* of struct ddl_expr */
	struct ddl_list order;       /* of struct ddl_part */
	struct ddl_frame *frame;
};

/* What stands around a call: f(args ORDER BY order) FILTER (WHERE filter) OVER window. */
struct ddl_over {
	struct ddl_node node;
	struct ddl_list order;       /* of struct ddl_part */
	struct ddl_expr *filter;
	struct ddl_ident name;       /* OVER name */
	struct ddl_window *window;   /* OVER (...) */
};

struct ddl_assignment {              /* columns = value in UPDATE */
	struct ddl_node node;
	struct ddl_list columns;     /* of struct ddl_name; more than one: in parentheses */
	struct ddl_expr *value;
};

struct ddl_upsert {                  /* ON CONFLICT (target) WHERE target_where DO UPDATE SET sets WHERE where */
	struct ddl_node node;
	struct ddl_list target;      /* of struct ddl_part */
	struct ddl_expr *target_where;
	struct ddl_list sets;        /* of struct ddl_assignment; none: DO NOTHING */
	struct ddl_expr *where;
};

enum ddl_dml_kind { DDL_DML_SELECT, DDL_DML_INSERT, DDL_DML_UPDATE, DDL_DML_DELETE };

struct ddl_dml {                     /* a statement that reads or changes rows */
	struct ddl_node node;
	uint8_t kind;                /* enum ddl_dml_kind */
	uint16_t flags;              /* DDL_QUERY_RECURSIVE, of `with` */
	ddl_atom conflict;           /* SQLite OR word, REPLACE */
	struct ddl_list with;        /* of struct ddl_cte; of SELECT the query has them */
	struct ddl_from *target;   /* the table, NULL for SELECT */
	struct ddl_list columns;     /* INSERT: of struct ddl_name */
	struct ddl_query *query;     /* SELECT; INSERT: NULL for DEFAULT VALUES, without rows where they were too many to keep */
	uint32_t width;              /* INSERT whose rows were not kept: how many values each has */
	struct ddl_list sets;        /* UPDATE: of struct ddl_assignment */
	struct ddl_list from;        /* UPDATE: of struct ddl_from */
	struct ddl_expr *where;
	struct ddl_list upserts;     /* of struct ddl_upsert */
	struct ddl_list returning;   /* of struct ddl_result */
	struct ddl_list order;       /* of struct ddl_part */
	struct ddl_expr *limit, *offset;
};

struct ddl_trigger {                 /* what a trigger does and when; name and table are its object's */
	struct ddl_node node;
	ddl_atom time, event;        /* lower case words: "instead of", "update"; time 0: none was written */
	bool each_row;
	struct ddl_list columns;     /* UPDATE OF: of struct ddl_name */
	struct ddl_expr *when;
	struct ddl_list body;        /* of struct ddl_dml */
};

enum ddl_constraint_kind {
	DDL_CONSTRAINT_PRIMARY, DDL_CONSTRAINT_UNIQUE, DDL_CONSTRAINT_FOREIGN,
	DDL_CONSTRAINT_CHECK, DDL_CONSTRAINT_EXCLUDE,
	DDL_CONSTRAINT_NOT_NULL,     /* PostgreSQL 18: table constraint NOT NULL c; parts has the column */
};

enum ddl_fk_action { DDL_FK_UNSET, DDL_FK_NO_ACTION, DDL_FK_RESTRICT, DDL_FK_CASCADE, DDL_FK_SET_NULL, DDL_FK_SET_DEFAULT };
enum ddl_fk_match { DDL_MATCH_UNSET, DDL_MATCH_SIMPLE, DDL_MATCH_FULL, DDL_MATCH_PARTIAL };

enum {
	DDL_KEY_UNIQUE = 1 << 0,
	DDL_KEY_FULLTEXT = 1 << 1,
	DDL_KEY_SPATIAL = 1 << 2,
	DDL_KEY_CLUSTERED = 1 << 3,
	DDL_KEY_NONCLUSTERED = 1 << 4,
	DDL_KEY_COLUMNSTORE = 1 << 5,
	DDL_KEY_NULLS_NOT_DISTINCT = 1 << 6,
	DDL_KEY_INVISIBLE = 1 << 7,
	DDL_KEY_DEFERRABLE = 1 << 8,
	DDL_KEY_NOT_DEFERRABLE = 1 << 9,
	DDL_KEY_INITIALLY_DEFERRED = 1 << 10,
	DDL_KEY_INITIALLY_IMMEDIATE = 1 << 11,
	DDL_KEY_NOT_VALID = 1 << 12,   /* also WITH NOCHECK */
	DDL_KEY_NO_INHERIT = 1 << 13,
	DDL_KEY_NOT_ENFORCED = 1 << 14,
	DDL_KEY_ENFORCED = 1 << 15,
	DDL_KEY_CONCURRENTLY = 1 << 16,
	DDL_KEY_IF_NOT_EXISTS = 1 << 17,
	DDL_KEY_ONLY = 1 << 18,        /* CREATE INDEX ON ONLY t */
	DDL_KEY_NAME_DERIVED = 1 << 19, /* the server chose the name: no identity */
	DDL_KEY_IMPLIED = 1 << 20,     /* made by a rule, e.g. MySQL's index for a foreign key */
	DDL_KEY_WITHOUT_OVERLAPS = 1 << 21,
	DDL_KEY_NOT_FOR_REPLICATION = 1 << 22,
	DDL_KEY_XML = 1 << 23,
	DDL_KEY_VECTOR = 1 << 24,
	DDL_KEY_DISABLED = 1 << 25,
	DDL_KEY_AUTOINCREMENT = 1 << 26, /* SQLite: PRIMARY KEY AUTOINCREMENT */
	DDL_KEY_CONSTRAINT = 1 << 27,  /* MySQL: index made by a UNIQUE constraint */
	DDL_KEY_INLINE = 1 << 30,      /* an index that can only stand in CREATE TABLE */
	DDL_KEY_RESOLVED = 1 << 28,    /* normalize: names in it are resolved */
	DDL_KEY_CHECKED = 1 << 29,     /* normalize: its columns were looked for */
};

/* What keys and indexes have in common. */
struct ddl_key {
	struct ddl_list parts;       /* of struct ddl_part */
	struct ddl_list *include;    /* of struct ddl_name; NULL: none */
	struct ddl_ident *method;    /* USING btree */
	struct ddl_expr *where;
	struct ddl_list options;     /* of struct ddl_option: WITH (...), COMMENT, TABLESPACE, ON filegroup ... */
	ddl_atom conflict;           /* SQLite ON CONFLICT: lower case word */
};

struct ddl_foreign {
	struct ddl_qname table;
	struct ddl_list columns;     /* of struct ddl_name; empty: the primary key */
	uint8_t on_delete, on_update, match;
	bool period;                 /* PERIOD before the last column on both sides */
	struct ddl_list *set_columns; /* of struct ddl_name: ON DELETE SET NULL (a, b); NULL: none */
};

struct ddl_constraint {
	struct ddl_node node;
	struct ddl_ident *name;      /* NULL: the server will choose */
	uint8_t kind;                /* enum ddl_constraint_kind */
	uint32_t flags;              /* DDL_KEY_* */
	struct ddl_key key;          /* parts: also the columns of a foreign key */
	struct ddl_foreign *foreign;
	struct ddl_expr *check;
	struct ddl_ident *index;     /* PostgreSQL USING INDEX; MySQL FOREIGN KEY idx (...) */
	struct ddl_expr *comment;
	struct ddl_span because;
};

struct ddl_index {
	struct ddl_node node;
	struct ddl_qname name;       /* name.name.name 0: the server will choose */
	uint32_t flags;              /* DDL_KEY_* */
	struct ddl_key key;
	struct ddl_expr *comment;
	struct ddl_span because;
};

enum {
	DDL_TABLE_TEMPORARY = 1 << 0,
	DDL_TABLE_UNLOGGED = 1 << 1,
	DDL_TABLE_WITHOUT_ROWID = 1 << 2,
	DDL_TABLE_STRICT = 1 << 3,
	DDL_TABLE_VIRTUAL = 1 << 4,    /* SQLite: query holds module and arguments */
	DDL_TABLE_FOREIGN = 1 << 5,
	DDL_TABLE_GLOBAL_TEMPORARY = 1 << 6,
	DDL_TABLE_SYSTEM_VERSIONED = 1 << 7,
};

struct ddl_table {
	struct ddl_node node;
	struct ddl_qname name;
	uint32_t flags;
	struct ddl_list columns;     /* of struct ddl_column */
	struct ddl_list constraints; /* of struct ddl_constraint */
	struct ddl_list indexes;     /* of struct ddl_index */
	struct ddl_list options;     /* of struct ddl_option; sorted by normalize */
	struct ddl_list inherits;    /* of struct ddl_qname_item */
	struct ddl_list like;        /* of struct ddl_qname_item, with options: INCLUDING ... */
	struct ddl_list raw_elements; /* of struct ddl_expr (RAW): table elements carried verbatim */
	struct ddl_qname *partition_of;
	struct ddl_expr *partition_bound, *partition_by; /* RAW */
	struct ddl_expr *query;      /* CREATE TABLE ... AS (RAW), virtual table module (RAW) */
	struct ddl_expr *comment;
	struct ddl_ident *renamed_from; /* -- ddlkit:renamed_from */
};

struct ddl_enum {
	struct ddl_node node;
	struct ddl_qname name;
	struct ddl_list values;      /* of struct ddl_expr (STRING) */
	struct ddl_expr *comment;
};

struct ddl_sequence {
	struct ddl_node node;
	struct ddl_qname name;
	uint32_t flags;              /* DDL_TABLE_TEMPORARY, DDL_TABLE_UNLOGGED */
	struct ddl_type *type;
	struct ddl_list options;     /* increment, minvalue, maxvalue, start, cache, cycle, restart */
	struct ddl_qname *owner_table; /* OWNED BY; NULL: none */
	struct ddl_ident *owner_column;
	struct ddl_expr *comment;
};

struct ddl_namespace {               /* a schema or a database */
	struct ddl_node node;
	struct ddl_ident name;
	struct ddl_list options;     /* charset, collate, authorization, ... */
	struct ddl_expr *comment;
};

/* Anything that is carried whole. */
struct ddl_opaque {
	struct ddl_node node;
	uint8_t object;              /* enum ddl_object_kind */
	struct ddl_qname name;       /* as far as the statement names one thing */
	struct ddl_qname table;      /* of a trigger, policy, rule */
	ddl_atom signature;          /* argument list of a routine in normal spacing, 0: none */
	ddl_atom text;               /* tokens in normal spacing: what it is compared by */
	ddl_atom sql_mode;           /* MySQL: in which it was made, if that is not the usual; or 0 */
	struct ddl_acl *acl;         /* normalize: what GRANTs of a thing to somebody add up to, or NULL */
	struct ddl_list columns;     /* VIEW: of struct ddl_name, the names it gives its columns */
	struct ddl_query *query;     /* VIEW, as far as the dialect's queries are read; or NULL */
	struct ddl_trigger *trigger; /* TRIGGER, likewise */
	struct ddl_ident path;       /* where unqualified names go; name 0: where replay finds the path to be */
};

enum ddl_object_kind {
#define OBJECT(kind, word, scope) DDL_OBJECT_##kind,
#include "parser/object.def"
#undef OBJECT
	DDL_OBJECT_COUNT
};

enum ddl_stmt_kind {
#define STMT(kind, word) DDL_STMT_##kind,
#include "parser/stmt.def"
#undef STMT
	DDL_STMT_COUNT
};

enum {
	DDL_STMT_IF_EXISTS = 1 << 0,
	DDL_STMT_IF_NOT_EXISTS = 1 << 1,
	DDL_STMT_OR_REPLACE = 1 << 2,
	DDL_STMT_CASCADE = 1 << 3,
	DDL_STMT_RESTRICT = 1 << 4,
	DDL_STMT_CONCURRENTLY = 1 << 5,
	DDL_STMT_TEMPORARY = 1 << 6,
	DDL_STMT_ONLY = 1 << 7,       /* ALTER TABLE ONLY */
	DDL_STMT_GUARDED = 1 << 8,    /* inside IF NOT EXISTS (...) or DO ... EXCEPTION WHEN duplicate_object */
	DDL_STMT_CREATES = 1 << 9,    /* OPAQUE: makes the object; else alters or drops it */
	DDL_STMT_DROPS = 1 << 10,
	DDL_STMT_NOCHECK = 1 << 11,   /* ALTER TABLE ... WITH NOCHECK */
	DDL_STMT_UNDONE = 1 << 13,    /* a ROLLBACK behind it takes it back */
	DDL_STMT_OUTSIDE = 1 << 12,   /* SKIPPED: changes what the server keeps, and no schema here has it; opaque has its text */
};

struct ddl_stmt {
	struct ddl_node node;
	uint8_t kind;                /* enum ddl_stmt_kind */
	uint8_t object;              /* enum ddl_object_kind: DROP, RENAME, COMMENT, ALTER_TABLE of a view ... */
	uint32_t flags;
	ddl_atom word;               /* OPAQUE, SKIPPED: the statement's word, e.g. create_view */
	uint32_t lead;               /* offset where the comments before the statement start */
	union {
		struct ddl_table *table;         /* CREATE_TABLE */
		struct ddl_enum *enumeration;    /* CREATE_TYPE */
		struct ddl_sequence *sequence;   /* CREATE_SEQUENCE, ALTER_SEQUENCE */
		struct ddl_namespace *space;     /* CREATE_SCHEMA, ALTER_SCHEMA, USE */
		struct ddl_opaque *opaque;       /* OPAQUE; SKIPPED with DDL_STMT_OUTSIDE */
		struct ddl_index *index;         /* CREATE_INDEX */
		struct ddl_dml *dml;             /* SKIPPED: of SQLite's statements on rows; else NULL */
	} u;
	struct ddl_qname name;       /* ALTER_*: the object; CREATE_INDEX: the table; COMMENT: the object; SKIPPED: what it names */
	struct ddl_ident column;     /* COMMENT: the column or the constraint, index, trigger of `name`; SKIPPED: a value */
	struct ddl_list items;       /* ALTER_*: of ddl_action; DROP, RENAME: of ddl_qname_item; SET_PATH: of ddl_name */
	struct ddl_expr *value;      /* COMMENT: STRING or NULL */
};

enum ddl_action_kind {
#define ACTION(kind, word) DDL_ACTION_##kind,
#include "parser/action.def"
#undef ACTION
	DDL_ACTION_COUNT
};

struct ddl_action {                  /* one clause of an ALTER statement */
	struct ddl_node node;
	uint8_t kind;                /* enum ddl_action_kind */
	uint8_t object;              /* DROP_CONSTRAINT: DDL_OBJECT_*; see action.def */
	uint32_t flags;              /* DDL_STMT_* */
	struct ddl_ident name, to;
	struct ddl_column *column;
	struct ddl_constraint *constraint;
	struct ddl_index *index;
	struct ddl_type *type;
	struct ddl_expr *expr;
	struct ddl_list options;
	bool first;                  /* column position: FIRST, or AFTER after.name */
	struct ddl_ident after;
};

#endif
