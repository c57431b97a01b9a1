/*
 * diff.h - two schemas to a plan: the statements that lead from one to the other.
 *
 * Both schemas are in normal form, of one dialect and one session. Steps are
 * ordered by phase, then by rank: never by address or hash.
 */
#ifndef DDL_DIFF_DIFF_H
#define DDL_DIFF_DIFF_H

#include "diff/compare.h"
#include "normalize/normalize.h"

/* When a statement runs; earlier ones provide what later ones need. */
enum ddl_phase {
	DDL_PHASE_FIRST,             /* settings of the connection */
	DDL_PHASE_BEFORE,            /* what must be out of the way: views, triggers on changed tables */
	DDL_PHASE_RENAME,            /* all that follow have the new names */
	DDL_PHASE_DROP_FOREIGN,
	DDL_PHASE_SCHEMA,
	DDL_PHASE_TYPE,              /* types, extensions, functions that tables may use */
	DDL_PHASE_SEQUENCE,
	DDL_PHASE_CREATE_TABLE,
	DDL_PHASE_ALTER_TABLE,
	DDL_PHASE_ADD_FOREIGN,
	DDL_PHASE_AFTER,             /* views, triggers, policies ... */
	DDL_PHASE_DROP_TABLE,
	DDL_PHASE_DROP_OTHER,
	DDL_PHASE_DROP_TYPE,
	DDL_PHASE_DROP_SCHEMA,
	DDL_PHASE_LAST,              /* settings of the connection, back again */
	DDL_PHASE_COUNT
};

/* What a statement does to a database in use; one vocabulary for all dialects. */
enum {
	DDL_LOSES_DATA = 1 << 0,
	DDL_MAY_FAIL = 1 << 1,       /* on rows that are there */
	DDL_REWRITES = 1 << 2,       /* the table is written anew */
	DDL_BLOCKS_WRITES = 1 << 3,  /* for longer than a moment */
	DDL_BLOCKS_READS = 1 << 4,
	DDL_NO_TRANSACTION = 1 << 5, /* cannot run inside one */
	DDL_IRREVERSIBLE = 1 << 6,
};

struct ddl_step {
	struct ddl_node node;
	uint8_t phase;
	uint32_t rank, consequences;
	struct ddl_stmt *stmt;
	const char *comment;         /* one line without "-- ", e.g. Create "users" table */
	const struct ddl_object *object; /* of `to`, which is not what its partner in `from` is; NULL: it is another step */
};

struct ddl_rename {                  /* told by the user: old=new, t.old=t.new or t.old=new */
	struct ddl_node node;
	const char *from, *to;
};

struct ddl_fill {                    /* told by the user: what rows that are there get in a column that must have a value */
	struct ddl_node node;
	const char *column, *expr;   /* table.column, and the SQL of its value */
};

struct ddl_diff_options {
	struct ddl_list renames;     /* of struct ddl_rename */
	struct ddl_list fills;       /* of struct ddl_fill */
	bool in_transaction;         /* the plan will run inside one transaction */
	bool wrapped;                /* that transaction is begun and ended by who runs it: SQLite's settings do nothing in it */
	bool create_concurrently;    /* PostgreSQL: indexes of tables that are there are built CONCURRENTLY */
	bool drop_concurrently;
};

struct ddl_plan {
	struct ddl_session *session;
	struct ddl_schema *from, *to;
	const struct ddl_diff_rules *rules;
	const struct ddl_diff_options *options;
	struct ddl_list steps;       /* of struct ddl_step, in order */
	struct ddl_list undo;        /* renames done to `from` while the plan is made */
	const struct ddl_object *object; /* the one that steps are for */
	uint32_t next_rank;
	struct ddl_list fills;       /* private to fill.c */
	void *extra;                 /* the dialect's own notes */
	bool refused;                /* a change for which no right plan is known; diagnostics say which */
};

/* Pairs; from NULL: added, to NULL: dropped, both: changed (fields are the bits that differ). */
struct ddl_column_change {
	struct ddl_node node;
	struct ddl_column *from, *to;
	uint32_t fields;
};

struct ddl_constraint_change {
	struct ddl_node node;
	struct ddl_constraint *from, *to;
	uint32_t fields;
};

struct ddl_index_change {
	struct ddl_node node;
	struct ddl_index *from, *to;
	uint32_t fields;
};

struct ddl_table_change {
	struct ddl_table *from, *to;
	struct ddl_object *object;   /* of `to` */
	uint32_t fields;             /* of the table itself: options, comment, flags ... */
	struct ddl_list columns, constraints, indexes;
};

struct ddl_value_type;

struct ddl_diff_rules {
	bool inline_indexes;         /* indexes are made and dropped by ALTER TABLE, and stand in CREATE TABLE */
	bool whole_column;           /* a column is changed by stating all of it: MODIFY_COLUMN */
	bool comment_statements;     /* comments are statements of their own; else part of what they describe */
	bool one_action;             /* an ALTER TABLE has one clause */
	bool drop_add_apart;         /* a key cannot be dropped and added again in one ALTER TABLE */
	bool spelling_counts;        /* names are compared without case, but another spelling of one is a change */
	bool forward_references;     /* CREATE TABLE may reference a table that comes later */
	bool renames_indexes;        /* RENAME INDEX: an index that differs by its name alone is renamed */
	bool renames_constraints;
	bool ignores_constraint_names; /* a name alone is no difference */
	bool restores_views;         /* what belongs to a view that is made anew comes back by finish() */
	bool drops_unnamed;          /* a constraint without a name can be dropped: by looking its name up */
	bool wraps;                  /* options.wrapped makes a difference */
	bool fills;                  /* its plans can give a value to rows that have none: ddl_fill_of() */
	/* Fields of these structs that are no difference here. */
	uint32_t column_ignored, constraint_ignored, index_ignored, table_ignored;
	const struct ddl_value_type *values; /* types of which it is known what they hold; NULL: that says nothing here */
	bool through_text;           /* values of types that know nothing of each other are converted as texts */
	/* Replaces the plain plan for a changed table; false: use it after all. */
	bool (*alter_table)(struct ddl_plan *p, struct ddl_table_change *c);
	/* PostgreSQL: enumeration with values gone or in another order. */
	void (*replace_enum)(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to);
	/* Adds the actions that change one column, when whole_column is not set. */
	void (*alter_column)(struct ddl_plan *p, struct ddl_table_change *t, struct ddl_column_change *c, struct ddl_stmt *alter);
	/* Consequences beyond the plain ones of an action on existing rows. */
	uint32_t (*consequences)(struct ddl_plan *p, struct ddl_table_change *t, const struct ddl_action *a);
	/* Before a table, or a column of it, is renamed in `from`; false: no statement of the server does it. */
	bool (*renaming)(struct ddl_plan *p, struct ddl_table *t, struct ddl_column *c, const struct ddl_ident *to);
	/* After a table, or a column of it, was renamed in `from`; was_column NULL: the table. */
	void (*renamed)(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c,
			const struct ddl_qname *was_table, const struct ddl_ident *was_column);
	/* Undoes what a statement carried verbatim did, in a phase; false: no way is known. */
	bool (*undo)(struct ddl_plan *p, enum ddl_phase phase, struct ddl_object *o);
	/* Is a thing carried verbatim made before tables, which may use it? */
	bool (*comes_early)(const struct ddl_plan *p, const struct ddl_object *o);
	/* Changes a thing carried verbatim in place; false: it is dropped and made again. */
	bool (*replace_opaque)(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to);
	/* Called before the steps are ordered. */
	void (*finish)(struct ddl_plan *p);
};

const struct ddl_diff_rules *ddl_diff_rules_of(const struct ddl_dialect *d);

/* The plan lives in the session. options may be NULL. */
struct ddl_plan *ddl_diff(struct ddl_schema *from, struct ddl_schema *to, const struct ddl_diff_options *options);

/* Do the statements of two objects that are carried verbatim make the same? */
bool ddl_same_carried(struct ddl_schema *from, const struct ddl_object *a, struct ddl_schema *to, const struct ddl_object *b);

/* For dialects' files. */
struct ddl_step *ddl_plan_add(struct ddl_plan *p, enum ddl_phase phase, struct ddl_stmt *stmt, uint32_t consequences,
			      const char *fmt, ...) DDL_PRINTF(5, 6);
void ddl_plan_refuse(struct ddl_plan *p, struct ddl_span at, const char *fmt, ...) DDL_PRINTF(3, 4);
struct ddl_stmt *ddl_plan_stmt(struct ddl_plan *p, enum ddl_stmt_kind kind, enum ddl_object_kind object, const struct ddl_qname *name);
struct ddl_stmt *ddl_plan_alter(struct ddl_plan *p, const struct ddl_table *t);
struct ddl_action *ddl_plan_action(struct ddl_plan *p, struct ddl_stmt *alter, enum ddl_action_kind kind, const struct ddl_ident *name);
void ddl_plan_create_table(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t, struct ddl_list *detached);
void ddl_plan_create_index(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t, struct ddl_index *i);
void ddl_plan_index_comment(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t, struct ddl_index *i);
void ddl_plan_drop_index(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t, struct ddl_index *i);
void ddl_plan_drop(struct ddl_plan *p, enum ddl_phase phase, enum ddl_object_kind object, const struct ddl_qname *name, uint32_t consequences);
void ddl_plan_comment(struct ddl_plan *p, enum ddl_phase phase, enum ddl_object_kind object, const struct ddl_qname *name,
		      const struct ddl_ident *column, struct ddl_expr *text);
void ddl_plan_alter_table(struct ddl_plan *p, struct ddl_table_change *c); /* the plain plan */
void ddl_plan_create_opaque(struct ddl_plan *p, enum ddl_phase phase, struct ddl_object *o);
void ddl_plan_drop_opaque(struct ddl_plan *p, enum ddl_phase phase, struct ddl_object *o);
bool ddl_column_dropped(const struct ddl_table_change *c, ddl_atom key);
const char *ddl_plan_text(const struct ddl_plan *p, ddl_atom a);

#endif
