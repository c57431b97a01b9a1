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

struct ddl_lite_notes {
	uint8_t *programs;           /* private to sqlite_programs.c */
	struct ddl_list renamed;     /* of struct ddl_lite_renamed */
	bool looks;                  /* a step looks into all views and triggers */
	bool keys_off;               /* a step would touch what references its table */
	int8_t has_programs;         /* 1 or -1; 0: not looked yet */
};

struct ddl_lite_notes *ddl_lite_notes(struct ddl_plan *p);
bool ddl_lite_since(const struct ddl_plan *p, unsigned minor);

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
