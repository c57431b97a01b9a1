/*
 * normalize.h - statements to a schema in normal form.
 *
 * Statements are replayed one by one onto a schema, as a server would run them;
 * after each, the passes of the dialect bring the table it touched to normal
 * form, since what a server makes up (names, indexes) depends on what was there
 * at that moment. ddl_normalize_finish() does what only the whole schema tells.
 */
#ifndef DDL_NORMALIZE_NORMALIZE_H
#define DDL_NORMALIZE_NORMALIZE_H

#include "normalize/schema.h"
#include "parser/parse.h"

/* What an expression is for; forms differ (a DEFAULT's quotes, a CHECK's parentheses). */
enum ddl_expr_use { DDL_USE_DEFAULT, DDL_USE_CHECK, DDL_USE_GENERATED, DDL_USE_INDEX, DDL_USE_WHERE, DDL_USE_ON_UPDATE, DDL_USE_OPTION };

/* A pass over one table; idempotent. */
struct ddl_pass {
	const char *name;
	void (*table)(struct ddl_schema *s, struct ddl_table *t);
};

/* What DROP COLUMN does with keys, indexes and constraints that use the column. */
enum ddl_drop_column { DDL_DROP_DEPENDENTS, DDL_DROP_SHRINKS, DDL_DROP_REFUSED };

struct ddl_value_rules;

/* A dialect's behaviour; normalize/<dialect>.c defines one. */
struct ddl_norm_rules {
	const char *default_schema;      /* its own name ("public"), or "" when it has none */
	bool index_scope_schema;         /* index names are unique in their schema, not in their table */
	bool trigger_scope_table;        /* trigger, policy and rule names are unique in their table only */
	bool fk_target_optional;         /* a foreign key to a missing table is accepted */
	bool rollback_undoes;            /* ROLLBACK takes back what was created */
	bool primary_not_null;           /* key columns are NOT NULL */
	bool derived_names_vary;         /* server-made constraint names cannot be known (SQL Server) */
	enum ddl_drop_column drop_column;
	const struct ddl_pass *passes;
	size_t npasses;
	void (*type)(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c); /* c NULL: of a cast */
	struct ddl_expr *(*expr)(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c, struct ddl_expr *e,
				 enum ddl_expr_use use);
	void (*name_constraint)(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *c);
	void (*name_index)(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i);
	/* Before an unqualified name of a table is resolved: where it is looked for. May be NULL. */
	void (*place)(struct ddl_schema *s, struct ddl_qname *name);
	/* True: it took care of the statement. */
	bool (*replay)(struct ddl_schema *s, struct ddl_stmt *stmt);
	/* Before an ALTER action is applied; true: it took care of it. */
	bool (*action)(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a);
	void (*dropped_column)(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c);
	/* Called around the renaming of a table or of a column of it, for names that the server made and now keeps. */
	void (*renaming)(struct ddl_schema *s, struct ddl_table *t, bool done);
	void (*finish)(struct ddl_schema *s);
	const struct ddl_value_rules *values; /* names.h; or NULL */
	/* What a statement carried verbatim says, however it is written; 0: only its text is known. May be NULL. */
	ddl_atom (*form)(struct ddl_schema *s, const struct ddl_stmt *stmt);
	/* A statement that gives a new database what one without settings is taken to have; NULL: it has no settings. */
	const char *(*new_database)(struct ddl_schema *s);
};

/* Indexed by enum ddl_dialect_id. */
const struct ddl_norm_rules *ddl_norm_rules_of(const struct ddl_dialect *d);

/* Replay takes the statement over. Errors are reported; the schema is then not to be trusted (s->failed). */
void ddl_replay(struct ddl_schema *s, struct ddl_stmt *stmt);
void ddl_replay_all(struct ddl_schema *s, struct ddl_list *stmts);
void ddl_normalize_finish(struct ddl_schema *s);

/* Of the statements of one text: mark those that a ROLLBACK takes back; ddl_replay() passes over them. */
void ddl_mark_undone(const struct ddl_schema *s, struct ddl_list *stmts);
bool ddl_may_undo(const struct ddl_schema *s, const struct ddl_stmt *stmt); /* it begins what a later one may take back */
bool ddl_ends_undo(const struct ddl_schema *s, const struct ddl_stmt *stmt); /* nothing before it can be taken back */

/* Parse and replay one source. False when anything was wrong. */
bool ddl_schema_read(struct ddl_schema *s, const struct ddl_source *source);

/* Run the passes over a table. */
void ddl_normalize_table(struct ddl_schema *s, struct ddl_table *t);

/* Passes that dialects put into their tables. */
void ddl_pass_hoist(struct ddl_schema *s, struct ddl_table *t);       /* column constraints -> table constraints */
void ddl_pass_resolve(struct ddl_schema *s, struct ddl_table *t);     /* names of referenced tables */
void ddl_pass_types(struct ddl_schema *s, struct ddl_table *t);
void ddl_pass_columns_exist(struct ddl_schema *s, struct ddl_table *t); /* keys name columns of the table; reported once */
void ddl_pass_key_null(struct ddl_schema *s, struct ddl_table *t);    /* PRIMARY KEY columns are NOT NULL */
void ddl_pass_null(struct ddl_schema *s, struct ddl_table *t);        /* DDL_NULL_UNSET -> DDL_NULL_YES */
void ddl_pass_references(struct ddl_schema *s, struct ddl_table *t);  /* REFERENCES t: the key's columns; default actions */
void ddl_pass_exprs(struct ddl_schema *s, struct ddl_table *t);
void ddl_pass_names(struct ddl_schema *s, struct ddl_table *t);
void ddl_pass_options(struct ddl_schema *s, struct ddl_table *t);     /* sort by name */

/* Old names that comments in a CREATE TABLE tell, into renamed_from of the table and its columns. */
void ddl_read_renames(struct ddl_schema *s, struct ddl_stmt *stmt);

/* Helpers of replay and passes. */
void *ddl_clone(struct ddl_schema *s, const void *node, size_t size); /* shallow; unlinked */
#define DDL_CLONE(s, node) ddl_clone((s), (node), sizeof(*(node)))
struct ddl_expr *ddl_clone_expr(struct ddl_schema *s, const struct ddl_expr *e); /* with all that is in it, types apart */
struct ddl_ident *ddl_clone_ident(struct ddl_schema *s, const struct ddl_ident *id);
struct ddl_ident ddl_made_ident(struct ddl_schema *s, const char *name);
struct ddl_ident ddl_ident_of_atom(struct ddl_schema *s, ddl_atom name, bool table);
void ddl_drop_table(struct ddl_schema *s, struct ddl_object *o);
void ddl_drop_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i);
void ddl_add_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i);
void ddl_rename_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c, struct ddl_ident to);
void ddl_rename_table(struct ddl_schema *s, struct ddl_object *o, const struct ddl_qname *to);

struct ddl_option *ddl_option_named(const struct ddl_list *options, ddl_atom name);

/* Calls fn for every slot that holds an expression of the table; fn may replace it. */
void ddl_each_expr(struct ddl_schema *s, struct ddl_table *t,
		   struct ddl_expr *(*fn)(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c,
					  struct ddl_expr *e, enum ddl_expr_use use));

/* Does the expression name this column (unqualified or qualified by anything)? RAW text is searched for the word. */
bool ddl_expr_uses(const struct ddl_schema *s, const struct ddl_expr *e, ddl_atom column);

#endif
