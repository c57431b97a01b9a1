/* sqlite.h - parts of SQLite's plans that know each other. */
#ifndef DDL_DIFF_SQLITE_H
#define DDL_DIFF_SQLITE_H

#include "diff/diff.h"

struct ddl_lite_renamed {            /* before 3.25: by a rebuild */
	struct ddl_node node;
	struct ddl_table *table;     /* of `from` */
	const struct ddl_column *column;
	struct ddl_ident was;
	bool done;
};

/* Foreign keys that feel a table being dropped and made again. */
enum {
	DDL_LITE_OWN = 1 << 0,       /* of its own: they are checked when rows are copied */
	DDL_LITE_REFERENCED = 1 << 1,
	DDL_LITE_ACTS = 1 << 2,      /* one deletes or changes the rows that reference it */
};

struct ddl_lite_notes {
	uint8_t *programs;           /* private to sqlite_programs.c */
	struct ddl_list renamed;     /* of struct ddl_lite_renamed */
	bool looks;                  /* a step looks into all views and triggers */
	uint8_t keys;                /* DDL_LITE_* of the tables that are dropped on the way */
	uint8_t *keys_of;            /* private to sqlite_keys.c */
	struct ddl_list postponed;   /* private to sqlite_family.c */
	bool family;                 /* tables are made again together: keys are checked at the end of the transaction */
	int8_t has_programs;         /* 1 or -1; 0: not looked yet */
	struct ddl_lite_referrer **referrers; /* private to sqlite_rows.c */
	struct ddl_list other_rows;  /* private to sqlite_virtual.c */
	struct ddl_object **triggers; /* private to sqlite.c: those of the new schema, and a NULL */
};

struct ddl_lite_notes *ddl_lite_notes(struct ddl_plan *p);
bool ddl_lite_since(const struct ddl_plan *p, unsigned minor);

void ddl_lite_restore_triggers(struct ddl_plan *p, const struct ddl_table_change *c);
void ddl_lite_free_index_names(struct ddl_plan *p, struct ddl_table *from, const struct ddl_table *to);

/* The table under a name that is free. */
struct ddl_table *ddl_lite_new_table(struct ddl_plan *p, const struct ddl_table *t);
void ddl_lite_create_table(struct ddl_plan *p, struct ddl_table *t);

bool ddl_lite_can_alter(struct ddl_plan *p, const struct ddl_table_change *c);
/* By ALTER TABLE, or by a rebuild of this table alone. */
void ddl_lite_plan_change(struct ddl_plan *p, struct ddl_table_change *c);
/* A table of a module, before or after: it is dropped and made again. */
void ddl_lite_replace(struct ddl_plan *p, struct ddl_table_change *c);
/* Rows of a table have other numbers or values than before; and what is made of them by now is filled again. */
void ddl_lite_has_other_rows(struct ddl_plan *p, const struct ddl_table *to);
void ddl_lite_fill_words(struct ddl_plan *p);
/* Tables whose names views take over go before these are made. */
void ddl_lite_make_room(struct ddl_plan *p);
void ddl_lite_put_name(const struct ddl_plan *p, struct ddl_buf *b, ddl_atom name);
void ddl_lite_put_qname(const struct ddl_plan *p, struct ddl_buf *b, const struct ddl_qname *name);

/* What was told about columns of the table is done. */
void ddl_lite_done(struct ddl_plan *p, const struct ddl_table_change *c);

/* Inside a transaction that others began: what is done about a table depends on what is done about others. */
void ddl_lite_postpone(struct ddl_plan *p, struct ddl_table_change *c);
bool ddl_lite_is_postponed(struct ddl_plan *p, const struct ddl_table *from);
void ddl_lite_plan_postponed(struct ddl_plan *p);

/* A statement that changes no schema, by its text. */
struct ddl_stmt *ddl_lite_statement(struct ddl_plan *p, const char *word, const char *sql);

/* A table of `from` in `to`; NULL: it goes. Its mark is not that, when the plan is about to be finished. */
struct ddl_object *ddl_lite_table_after(const struct ddl_plan *p, const struct ddl_object *o);

/* DDL_LITE_* of a table that is rebuilt. */
uint8_t ddl_lite_keys_of(struct ddl_plan *p, const struct ddl_table_change *c);

/* Last: what is to be said about foreign keys before the first statement and after the last. */
void ddl_lite_around_keys(struct ddl_plan *p);

/* What the server still calls a column. */
const struct ddl_ident *ddl_lite_name_there(struct ddl_plan *p, const struct ddl_column *c);

/*
 * INSERT INTO u.table (columns) SELECT ... FROM name: an item has the column of both, and what stands for NULL; a new
 * column that alone. Returns the consequences of dropping the old table: nothing may be left to copy.
 */
uint32_t ddl_lite_copy_rows(struct ddl_plan *p, const struct ddl_table_change *c, struct ddl_table *fresh);

/* AUTOINCREMENT goes on where it was. */
void ddl_lite_keep_counter(struct ddl_plan *p, const struct ddl_table_change *c, const struct ddl_table *fresh);

/* Must a row that is there have a value which it may not have? */
bool ddl_lite_may_lack_value(const struct ddl_plan *p, const struct ddl_table_change *c, const struct ddl_column *to);

/* Are there views or triggers on one of the sides? */
bool ddl_lite_has_programs(struct ddl_plan *p);

/*
 * Before a table, or a column of it, gets another name in `from`: views and triggers follow as the server lets them. to
 * NULL: that is by a rebuild.
 */
void ddl_lite_rename_in_programs(struct ddl_plan *p, struct ddl_table *t, const struct ddl_column *c,
				 const struct ddl_ident *to);

/* That a trigger comes back anyway; and that it is dropped first. */
void ddl_lite_comes_back(struct ddl_plan *p, const struct ddl_object *trigger);
void ddl_lite_drop_trigger(struct ddl_plan *p, struct ddl_object *trigger);

/* Last: views and triggers that are not right while ALTER TABLE looks at them go first and come back. */
void ddl_lite_around_programs(struct ddl_plan *p);

#endif
