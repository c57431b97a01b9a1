/*
 * postgres_form.h - what a statement that is carried verbatim says, however it was written.
 *
 * The server prints a policy, a function or a view from its catalogue: names are qualified,
 * clauses stand in an order of its own, expressions are typed. The form of a statement is a text
 * that is the same for all these spellings. It is made of words, and of types and expressions
 * that go through the grammar and the passes as those of a table do. Where a clause is not known
 * there is no form, and the text counts: a false difference annoys, a hidden one loses data.
 */
#ifndef DDL_NORMALIZE_POSTGRES_FORM_H
#define DDL_NORMALIZE_POSTGRES_FORM_H

#include "normalize/postgres.h"

/* Columns of it are known by the name. */
struct ddl_form_relation {
	struct ddl_node node;
	ddl_atom alias;
	const struct ddl_table *table; /* NULL: its columns are not known */
};

struct ddl_form {
	struct ddl_schema *s;
	struct ddl_parse p;          /* the statement's tokens */
	uint32_t i;                  /* the next one */
	struct ddl_buf out;          /* words; # stands for a type or an expression */
	struct ddl_buf elements;     /* those, as elements of a table */
	uint32_t columns;            /* of the elements */
	struct ddl_list relations;   /* of struct ddl_form_relation: what expressions may name */
	bool plain;                  /* understood so far */
};

/* Makes the form of a statement whose tokens were read. */
void ddl_form_routine(struct ddl_form *f);
void ddl_form_view(struct ddl_form *f);

bool ddl_form_is(const struct ddl_form *f, const char *word);
bool ddl_form_take(struct ddl_form *f, const char *word);     /* one or more words with blanks between */
bool ddl_form_name(const struct ddl_form *f, uint32_t i);     /* is token i a name that is no reserved word? */
struct ddl_ident ddl_form_ident(struct ddl_form *f);          /* takes it */
struct ddl_qname ddl_form_qname(struct ddl_form *f);          /* takes a or a.b, not resolved */
void ddl_form_put_qname(struct ddl_form *f, const struct ddl_qname *resolved);
void ddl_form_put_atom(struct ddl_form *f, ddl_atom a);
struct ddl_qname ddl_form_routine_name(struct ddl_form *f);   /* takes it, resolved */
/* Tokens [from, to) are a type, or an expression. suffix: " DEFAULT 1" of a column, or "". */
void ddl_form_type(struct ddl_form *f, uint32_t from, uint32_t to);
void ddl_form_expr(struct ddl_form *f, uint32_t from, uint32_t to);
void ddl_form_default(struct ddl_form *f, uint32_t type, uint32_t type_end, uint32_t from, uint32_t to);
void ddl_form_relation(struct ddl_form *f, ddl_atom alias, const struct ddl_table *t);
/* First token in [i, end), outside of brackets, that is a comma or one of the words; end: none. */
uint32_t ddl_form_find(const struct ddl_form *f, uint32_t i, uint32_t end, const char *const *words);
void ddl_form_fail(struct ddl_form *f);
ddl_atom ddl_form_signature(struct ddl_form *f); /* takes ( arguments ): their types */

/* Reads the tokens of a statement; like: a parser to take the tables of. */
void ddl_form_open(struct ddl_form *f, const struct ddl_parse *like, const struct ddl_stmt *stmt);
void ddl_form_close(struct ddl_form *f);

#endif
