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
	int8_t has_programs;         /* 1 or -1; 0: not looked yet */
};

struct ddl_lite_notes *ddl_lite_notes(struct ddl_plan *p);
bool ddl_lite_since(const struct ddl_plan *p, unsigned minor);

/* A statement that changes no schema, by its text. */
struct ddl_stmt *ddl_lite_statement(struct ddl_plan *p, const char *word, const char *sql);

/* DDL_LITE_* of a table that is rebuilt. */
uint8_t ddl_lite_keys_of(struct ddl_plan *p, const struct ddl_table_change *c);

/* Last: what is to be said about foreign keys before the first statement and after the last. */
void ddl_lite_around_keys(struct ddl_plan *p);

/* Are there views or triggers on one of the sides? */
bool ddl_lite_has_programs(struct ddl_plan *p);

/* Before a table, or a column of it, gets another name in `from`: views and triggers follow as the server lets them. */
void ddl_lite_rename_in_programs(struct ddl_plan *p, struct ddl_table *t, const struct ddl_column *c,
				 const struct ddl_ident *to);

/* That a trigger comes back anyway. */
void ddl_lite_comes_back(struct ddl_plan *p, const struct ddl_object *trigger);

/* Last: views and triggers that are not right while ALTER TABLE looks at them go first and come back. */
void ddl_lite_around_programs(struct ddl_plan *p);

#endif
