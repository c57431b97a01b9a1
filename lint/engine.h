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

struct ddl_lint_made;
struct ddl_lint_rebuilt;

struct ddl_lint_facts {
	enum ddl_lint_fill (*fill)(struct ddl_lint_run *r, const struct ddl_table *t,
				   const struct ddl_column *c, const char **value);
	bool nulls_equal; /* a unique key has room for one NULL */
	bool default_fills; /* a default given to a new column that may be NULL reaches existing rows */
	enum ddl_lint_code rebuilt_null; /* NULL to NOT NULL without a default in a rebuilt table */
	const char *temporary;       /* the schema that temporary tables are in and looked for first; NULL: their own */
	/* Columns that are never NULL, without a word of it; may be NULL, as all that follow. */
	bool (*never_null)(const struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_column *c);
	/* Rules of this server alone. */
	void (*start)(struct ddl_lint_run *r);
	void (*before)(struct ddl_lint_run *r, struct ddl_stmt *stmt); /* right before replay */
	void (*drops)(struct ddl_lint_run *r, struct ddl_table *t); /* one that was there before the file */
	void (*added)(struct ddl_lint_run *r, struct ddl_table *t, struct ddl_column *c); /* to such a one */
	void (*rebuilt)(struct ddl_lint_run *r, const struct ddl_lint_rebuilt *b);
	void (*made)(struct ddl_lint_run *r, const struct ddl_lint_made *m); /* and still there when the file ends */
	void (*finish)(struct ddl_lint_run *r);
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
	const struct ddl_list *triggers; /* of struct ddl_name; NULL: not looked for */
	uint32_t flags;
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

struct ddl_lint_group {              /* the statements that a finding is about; the first is its place */
	struct ddl_stmt *stmts[DDL_LINT_GROUP];
	uint32_t n;
};

/* A table, or a column (else NULL) or an index of one, that a statement of the file has made. */
struct ddl_lint_made {
	struct ddl_node node;
	struct ddl_stmt *stmt;
	struct ddl_table *table;
	struct ddl_column *column;
	struct ddl_index *index;
};

/* A table that was dropped after its rows were copied away, and that the file makes again. */
struct ddl_lint_parked {
	struct ddl_node node;
	const struct ddl_lint_watch *was;
	const struct ddl_lint_copy *copy;
	struct ddl_lint_group group;
	bool back;                   /* it is there again, with its rows */
};

/* A table that another one has taken the place of. */
struct ddl_lint_rebuilt {
	struct ddl_node node;
	const struct ddl_lint_watch *was;
	struct ddl_table *now;
	struct ddl_column **after;   /* by number in was->columns; NULL: gone */
	struct ddl_lint_group group;
};

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
	struct ddl_lint_group group;

	struct ddl_set kept;         /* tables and columns written in the file that stand for older ones */
	struct ddl_set filled;       /* columns that no row has NULL in: enum ddl_lint_filled */
	struct ddl_set folded;       /* statements that are part of a rebuild */
	struct ddl_set renames, makes, adds, schemas; /* by name: number of the last statement that does it */
	struct ddl_set copies;       /* by source table: number in copy_list */
	struct ddl_set old_names;    /* by table: its key before the file renamed it */
	struct ddl_lint_copy **copy_list;
	uint32_t ncopies, capcopies;
	struct ddl_lists dropped;    /* by table: of struct ddl_lint_key, unique ones that the file dropped */
	struct ddl_lists parked;     /* by the table where its rows are: of struct ddl_lint_parked */
	struct ddl_list rebuilt;     /* of struct ddl_lint_rebuilt */
	struct ddl_list made;        /* of struct ddl_lint_made */
	struct ddl_lists triggers;   /* by table: of struct ddl_name; those that the file found */
	bool triggers_known;
	struct ddl_lists children;   /* by a table's name: private to the facts */
	void *notes;                 /* the facts' own */
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
struct ddl_lint_watch *ddl_lint_watch(struct ddl_lint_run *r, struct ddl_table *t, struct ddl_arena *a);
/* Append a struct ddl_lint_key for each key and index. */
void ddl_lint_keys(struct ddl_arena *a, const struct ddl_table *t, struct ddl_list *out);

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
void ddl_lint_dropped(struct ddl_lint_run *r, ddl_atom name);

/* rebuild.c: tables that are replaced. */
/* Is the table that is about to be dropped one that another one stands for, now or later in the file? */
bool ddl_lint_rebuild(struct ddl_lint_run *r, struct ddl_stmt *drop, struct ddl_table *t);
void ddl_lint_brought_back(struct ddl_lint_run *r, const struct ddl_lint_copy *copy);
void ddl_lint_note_rebuilt(struct ddl_lint_run *r, const struct ddl_lint_watch *was, struct ddl_table *now,
			   struct ddl_column *const *after);
void ddl_lint_finish_rebuilds(struct ddl_lint_run *r);

/* dml.c: what statements on rows do that matters to rules. */
void ddl_lint_insert(struct ddl_lint_run *r, struct ddl_stmt *stmt);
void ddl_lint_create_as(struct ddl_lint_run *r, struct ddl_stmt *stmt); /* after replay */
void ddl_lint_update(struct ddl_lint_run *r, struct ddl_stmt *stmt);
void ddl_lint_delete(struct ddl_lint_run *r, struct ddl_stmt *stmt);
/* [schema.]table at token *i, which is moved behind it. NULL: no table that is known. */
struct ddl_table *ddl_lint_read_table(struct ddl_lint_run *r, uint32_t *i);

/* rules.c, <dialect>.c */
const struct ddl_lint_facts *ddl_lint_facts_of(const struct ddl_dialect *d);
extern const struct ddl_lint_facts ddl_lint_mysql, ddl_lint_mariadb, ddl_lint_mssql, ddl_lint_sqlite;

/* Rows without a value for a NOT NULL column are refused: what every server did that is not told of elsewhere. */
enum ddl_lint_fill ddl_lint_fails(struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_column *c,
				  const char **value);

#endif
