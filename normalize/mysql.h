/* mysql.h - what the files of MySQL's and MariaDB's normal form share. */
#ifndef DDL_NORMALIZE_MYSQL_H
#define DDL_NORMALIZE_MYSQL_H

#include "normalize/normalize.h"

/* What the two servers do differently, as facts. */
static inline bool ddl_my_maria(const struct ddl_schema *s)
{
	return s->dialect->id == DDL_MARIADB;
}

/* Both servers at or above a version each. */
static inline bool ddl_my_since(const struct ddl_schema *s, ddl_version mysql, ddl_version maria)
{
	return s->version >= (ddl_my_maria(s) ? maria : mysql);
}

/* A version that a server never reaches. */
#define DDL_MY_NEVER DDL_VERSION(999, 0)

static inline bool ddl_my_is(const struct ddl_schema *s, ddl_atom a, const char *text)
{
	return ddl_atom_is(&s->session->atoms, a, text);
}

static inline ddl_atom ddl_my_atom(struct ddl_schema *s, const char *text)
{
	return ddl_atom_str(&s->session->atoms, text);
}

enum ddl_my_class {
	DDL_MY_INT, DDL_MY_DECIMAL, DDL_MY_FLOAT, DDL_MY_BIT, DDL_MY_TEXT, DDL_MY_BYTES, DDL_MY_DATE, DDL_MY_DATETIME,
	DDL_MY_TIME, DDL_MY_YEAR, DDL_MY_OTHER,
};

enum ddl_my_class ddl_my_class_of(const struct ddl_schema *s, const struct ddl_type *t);
void ddl_my_type(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c);
unsigned ddl_my_arg(const struct ddl_schema *s, const struct ddl_type *t, int n, unsigned otherwise);
struct ddl_expr *ddl_my_number(struct ddl_schema *s, const char *fmt, ...) DDL_PRINTF(2, 3);

/* Charset and collation: of the table from its options, of each column that has its own. */
const char *ddl_my_new_database(struct ddl_schema *s);
void ddl_my_pass_charset(struct ddl_schema *s, struct ddl_table *t);
/* Before the table's default changes: columns that inherit it get it as their own. */
void ddl_my_pin_charset(struct ddl_schema *s, struct ddl_table *t);
/* CONVERT TO: columns have the table's, and TEXT that needs more bytes is the next larger kind. */
void ddl_my_convert_charset(struct ddl_schema *s, struct ddl_table *t, const struct ddl_list *options);
/* Of the two options, the one that is given anew drops the other. */
void ddl_my_merge_charset(struct ddl_schema *s, struct ddl_list *into, const struct ddl_list *from);
ddl_atom ddl_my_option_name(const struct ddl_schema *s, const struct ddl_list *options, const char *name); /* of a NAME; 0 */
void ddl_my_set_option(struct ddl_schema *s, struct ddl_list *options, const char *name, ddl_atom value);
unsigned ddl_my_bytes_per_char(const struct ddl_schema *s, ddl_atom charset);

/* CREATE and ALTER SEQUENCE; true: all of it is done. */
bool ddl_my_sequence(struct ddl_schema *s, struct ddl_stmt *stmt);
void ddl_my_pass_partitions(struct ddl_schema *s, struct ddl_table *t);
/* What a clause of ALTER TABLE does to the partitions; false: it is about something else, or nothing that is known. */
bool ddl_my_alter_partitions(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a);
/* Prefixes, order and method of what keys and indexes have. */
void ddl_my_pass_keys(struct ddl_schema *s, struct ddl_table *t);
/* A column that stands alone: its charset and collation, which nothing but the database may have set, in full. */
void ddl_my_spell_charset(struct ddl_schema *s, const struct ddl_table *t, struct ddl_column *c);

/* The text that a routine, trigger, event or view is compared by; where an event has this, the server chose. */
#define DDL_MY_SOME_MOMENT "?"
void ddl_my_program(struct ddl_schema *s, struct ddl_stmt *stmt);

struct ddl_expr *ddl_my_expr(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c, struct ddl_expr *e,
			     enum ddl_expr_use use);
/* Of an expression that has its form. */
struct ddl_expr *ddl_my_default(struct ddl_schema *s, const struct ddl_column *c, struct ddl_expr *e);
bool ddl_my_is_now(const struct ddl_schema *s, const struct ddl_expr *e);

#endif
