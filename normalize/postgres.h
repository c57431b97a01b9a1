/* postgres.h - parts of PostgreSQL's normal form that know each other. */
#ifndef DDL_NORMALIZE_POSTGRES_H
#define DDL_NORMALIZE_POSTGRES_H

#include "normalize/normalize.h"

/* postgres.c */
const struct ddl_parse *ddl_postgres_parser(struct ddl_schema *s);

/* postgres_table.c: passes, and what they share with actions */
struct ddl_option *ddl_postgres_option(struct ddl_schema *s, const struct ddl_list *l, const char *name);
void ddl_postgres_remove_option(struct ddl_schema *s, struct ddl_list *l, const char *name, const char *value);
void ddl_postgres_types(struct ddl_schema *s, struct ddl_table *t);
void ddl_postgres_not_null(struct ddl_schema *s, struct ddl_table *t);
void ddl_postgres_keys(struct ddl_schema *s, struct ddl_table *t);
void ddl_postgres_columns(struct ddl_schema *s, struct ddl_table *t);
void ddl_postgres_options(struct ddl_schema *s, struct ddl_table *t);

/* postgres_like.c */
void ddl_postgres_expand_like(struct ddl_schema *s, struct ddl_table *t);
void ddl_postgres_drop_twins(struct ddl_table *t);

/* postgres_alter.c; true: done, nothing is left to replay */
bool ddl_postgres_carried_alter(struct ddl_schema *s, const struct ddl_stmt *stmt);
bool ddl_postgres_alter_carried(struct ddl_schema *s, struct ddl_stmt *stmt);
bool ddl_postgres_alter_index(struct ddl_schema *s, struct ddl_stmt *stmt);
bool ddl_postgres_rename_index(struct ddl_schema *s, struct ddl_stmt *stmt);
bool ddl_postgres_alter_sequence(struct ddl_schema *s, struct ddl_stmt *stmt);
bool ddl_postgres_alter_other(struct ddl_schema *s, struct ddl_stmt *stmt);
bool ddl_postgres_rename_sequence(struct ddl_schema *s, struct ddl_stmt *stmt);

/* postgres_action.c: of ALTER TABLE; true: done */
bool ddl_postgres_action(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a);

/* postgres_type.c */
void ddl_postgres_type(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c);
bool ddl_postgres_is_text(const struct ddl_schema *s, const struct ddl_type *t);    /* text, varchar, char, name */
bool ddl_postgres_is_number(const struct ddl_schema *s, const struct ddl_type *t);
/* The same but for lengths and precisions? */
bool ddl_postgres_same_type(const struct ddl_schema *s, const struct ddl_type *a, const struct ddl_type *b);

ddl_atom ddl_postgres_signature(struct ddl_schema *s, ddl_atom signature); /* types of arguments without aliases */

/* postgres_expr.c */
struct ddl_expr *ddl_postgres_expr(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c, struct ddl_expr *e,
				   enum ddl_expr_use use);
/* The name in nextval('...'), resolved; name.name 0 when the expression is no such call. */
struct ddl_qname ddl_postgres_nextval(struct ddl_schema *s, const struct ddl_expr *e);
struct ddl_expr *ddl_postgres_make_nextval(struct ddl_schema *s, const struct ddl_qname *sequence);

/* postgres_form.c; like: a parser to take the tables of */
ddl_atom ddl_postgres_form(struct ddl_schema *s, const struct ddl_stmt *stmt, const struct ddl_parse *like);

/* postgres_array.c: the value of a literal as its type prints it */
ddl_atom ddl_postgres_literal(struct ddl_schema *s, ddl_atom text, const struct ddl_type *t);

/* postgres_json.c */
ddl_atom ddl_postgres_jsonb(struct ddl_schema *s, ddl_atom text);

/* postgres_time.c */
ddl_atom ddl_postgres_time(struct ddl_schema *s, ddl_atom text, const struct ddl_type *t);

/* postgres_name.c: the names that the server chooses */
ddl_atom ddl_postgres_object_name(struct ddl_schema *s, ddl_atom table, ddl_atom column, const char *label);
void ddl_postgres_primary_name(struct ddl_schema *s, struct ddl_table *t); /* a pass */
void ddl_postgres_name_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *c);
void ddl_postgres_name_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i);
struct ddl_qname ddl_postgres_sequence_name(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c);
/* The sequence of an identity column, whose name may be another one. */
struct ddl_qname ddl_postgres_identity_sequence(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c);
/* Does it belong to a serial or identity column, and is no object of its own? */
bool ddl_postgres_is_column_sequence(struct ddl_schema *s, const struct ddl_qname *name);
bool ddl_postgres_rename_identity(struct ddl_schema *s, const struct ddl_qname *from, const struct ddl_qname *to);
void ddl_postgres_renaming(struct ddl_schema *s, struct ddl_table *t, bool done);

/* postgres_grant.c */
bool ddl_postgres_is_grant(const struct ddl_schema *s, const struct ddl_stmt *stmt);
bool ddl_postgres_grant(struct ddl_schema *s, struct ddl_stmt *stmt); /* true: nothing is left to keep */
ddl_atom ddl_postgres_opposite(struct ddl_schema *s, ddl_atom text);

/* postgres_cascade.c: foreign keys to a key, or a column, that is dropped with CASCADE */
void ddl_postgres_cascade_key(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_list *parts, bool primary);
void ddl_postgres_cascade_column(struct ddl_schema *s, const struct ddl_table *t, ddl_atom column);

/* postgres_inherit.c */
bool ddl_postgres_is_attached(const struct ddl_schema *s, const struct ddl_table *parent, const struct ddl_table *t);
void ddl_postgres_pass_on(struct ddl_schema *s, const struct ddl_table *parent, const struct ddl_stmt *stmt);

/* postgres_sequence.c: serial columns, identities, sequences */
void ddl_postgres_serial(struct ddl_schema *s, struct ddl_table *t);      /* a pass */
void ddl_postgres_identities(struct ddl_schema *s, struct ddl_table *t);  /* a pass */
void ddl_postgres_sequence(struct ddl_schema *s, struct ddl_sequence *q);
/* Says what is left to defaults: where it starts, and the limit there. What is the type's own limit stays unsaid. */
void ddl_postgres_state_options(struct ddl_schema *s, struct ddl_list *options);
void ddl_postgres_merge_options(struct ddl_schema *s, struct ddl_list *into, struct ddl_list *from, const struct ddl_type *type);
bool ddl_postgres_counts_down(const struct ddl_schema *s, const struct ddl_list *options);
const char *ddl_postgres_number(const struct ddl_schema *s, const struct ddl_expr *e); /* "" when it is none */
int ddl_postgres_compare_numbers(const struct ddl_schema *s, const struct ddl_expr *a, const struct ddl_expr *b);
/* Sequences that are nothing but a serial column's are the column's while nothing is replayed. */
void ddl_postgres_fold(struct ddl_schema *s);
void ddl_postgres_unfold(struct ddl_schema *s);

#endif
