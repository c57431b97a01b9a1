/* engine.h - what the parts of the linter know of each other. */
#ifndef DDL_LINT_ENGINE_H
#define DDL_LINT_ENGINE_H

#include "lint/lint.h"
#include "lint/set.h"

struct ddl_lint_run;

/* What a server does with the rows that are there when a NOT NULL column without a default is added. */
enum ddl_lint_fill {
	DDL_FILL_FAILS,
	DDL_FILL_IMPLICIT,           /* it puts a value of its own choice there: *value tells which */
	DDL_FILL_OWN,                /* it gives each row its own value, as the column's type says */
};

enum ddl_lint_filled { DDL_FILLED_BY_DEFAULT = 1, DDL_FILLED_BY_UPDATE };

struct ddl_lint_facts {
	enum ddl_lint_fill (*fill)(struct ddl_lint_run *r, const struct ddl_table *t,
				   const struct ddl_column *c, const char **value);
	bool nulls_equal; /* a unique key has room for one NULL */
	bool default_fills; /* a default given to a new column that may be NULL reaches existing rows */
	enum ddl_lint_code rebuilt_null; /* NULL to NOT NULL without a default in a rebuilt table */
};

struct ddl_lint_column {             /* as it was before the statement */
	const struct ddl_column *node;
	ddl_atom name, key;
	bool is_new, nullable, virtual;
};

struct ddl_lint_key {                /* a unique key or an index */
	struct ddl_node node;
	const void *object;          /* struct ddl_index or ddl_constraint */
	const struct ddl_table *table;
	ddl_atom name, key;          /* 0: it has none */
	ddl_atom *columns;           /* keys */
	uint32_t ncolumns;
	const struct ddl_list *parts;
	bool unique, primary, nulls_not_distinct;
	bool plain, all_rows;        /* whole columns, nothing else; no WHERE */
};

struct ddl_lint_foreign {
	struct ddl_node node;
	const struct ddl_constraint *object;
	ddl_atom name, key, table, *columns;
	uint32_t ncolumns;
	bool is_new;
};

/* A table before a statement that may change it. */
struct ddl_lint_watch {
	struct ddl_node node;
	struct ddl_table *table;
	ddl_atom schema, schema_name, name, key;
	struct ddl_lint_column *columns;
	uint32_t ncolumns;
	struct ddl_list keys;        /* of struct ddl_lint_key */
	struct ddl_list foreigns;    /* of struct ddl_lint_foreign */
	const struct ddl_constraint **checks;
	uint32_t nchecks;
};

/* INSERT INTO to (...) SELECT ... FROM from, with `to` made in the file. */
struct ddl_lint_copy {
	struct ddl_node node;
	const struct ddl_table *from, *to;
	struct ddl_stmt *stmt;
	ddl_atom *columns, *sources; /* keys; source 0: an expression, not a plain column */
	uint32_t ncolumns;           /* 0: not known */
};

enum { DDL_LINT_GROUP = 4 };

struct ddl_lint_run {
	struct ddl_lint *lint;
	struct ddl_schema *schema;
	struct ddl_session *session;
	const struct ddl_lint_facts *facts;
	struct ddl_lint_file *file;
	struct ddl_parse parse;      /* reads the tokens of DML */
	struct ddl_arena scratch;    /* of one statement */
	struct ddl_list nolint;      /* of the file; of struct ddl_directive */

	struct ddl_stmt **stmts;     /* all of the file: rules look ahead */
	uint32_t nstmts, number;     /* number: of the one looked at, from 1 */
	struct ddl_stmt *group[DDL_LINT_GROUP]; /* what findings are about; the first is their place */
	uint32_t ngroup;

	struct ddl_set kept;         /* tables and columns written in the file that stand for older ones */
	struct ddl_set filled;       /* columns that no row has NULL in: enum ddl_lint_filled */
	struct ddl_set folded;       /* statements that are part of a rebuild */
	struct ddl_set renames, makes, adds, schemas; /* by name: number of the last statement that does it */
	struct ddl_set copies;       /* by source table: number in copy_list */
	struct ddl_set old_names;    /* by table: its key before the file renamed it */
	struct ddl_lint_copy **copy_list;
	uint32_t ncopies, capcopies;
	struct ddl_list dropped;     /* of struct ddl_lint_key: unique ones that the file dropped */
};

/* lint.c */
struct ddl_finding *ddl_lint_add(struct ddl_lint_run *r, enum ddl_lint_code code, const char *fmt, ...)
	DDL_PRINTF(3, 4);
void ddl_lint_fix(struct ddl_lint_run *r, struct ddl_finding *f, const char *fmt, ...) DDL_PRINTF(3, 4);
bool ddl_lint_in_file(const struct ddl_lint_run *r, struct ddl_span at);
bool ddl_lint_new_table(const struct ddl_lint_run *r, const struct ddl_table *t);
bool ddl_lint_new_column(const struct ddl_lint_run *r, const struct ddl_column *c);
const char *ddl_lint_text(const struct ddl_lint_run *r, ddl_atom a);

static inline uint64_t ddl_lint_pair(ddl_atom a, ddl_atom b)
{
	return (uint64_t)a << 32 | b;
}

/* nolint.c */
void ddl_nolint_file(struct ddl_lint_run *r, const struct ddl_source *source);
bool ddl_nolint_all(const struct ddl_lint_run *r);
void ddl_nolint_check(struct ddl_lint_run *r, const struct ddl_stmt *stmt); /* names that nothing has */
bool ddl_nolint_has(struct ddl_lint_run *r, const struct ddl_lint_rule *rule);

/* watch.c */
struct ddl_lint_watch *ddl_lint_watch(struct ddl_lint_run *r, struct ddl_table *t);
/* Append a struct ddl_lint_key for each key and index. */
void ddl_lint_keys(struct ddl_lint_run *r, const struct ddl_table *t, struct ddl_list *out);

/* compare.c: findings of a table that has changed. copy: what its rows came through, or NULL. */
void ddl_lint_compare(struct ddl_lint_run *r, const struct ddl_lint_watch *was, struct ddl_table *t,
		      const struct ddl_lint_copy *copy);

/* inline.c: before and after replay. */
struct ddl_lint_inline {
	struct ddl_node node;
	const struct ddl_column *column;
	const struct ddl_constraint *constraint;
};

void ddl_lint_collect_inline(struct ddl_lint_run *r, const struct ddl_stmt *stmt, struct ddl_list *out);
void ddl_lint_check_inline(struct ddl_lint_run *r, const struct ddl_stmt *stmt,
			   const struct ddl_list *collected);

/* drop.c */
void ddl_lint_drop(struct ddl_lint_run *r, struct ddl_stmt *stmt);

/* dml.c: what INSERT and UPDATE do that matters to rules. */
void ddl_lint_insert(struct ddl_lint_run *r, struct ddl_stmt *stmt);
void ddl_lint_update(struct ddl_lint_run *r, struct ddl_stmt *stmt);

/* rules.c, <dialect>.c */
const struct ddl_lint_facts *ddl_lint_facts_of(const struct ddl_dialect *d);
extern const struct ddl_lint_facts ddl_lint_mysql, ddl_lint_mariadb, ddl_lint_mssql;

#endif
