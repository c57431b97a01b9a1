/*
 * emit.h - statements to text that reads back as the same statements.
 *
 * Text goes to a buffer, never to a file. Identifiers are written by
 * ddl_emit_ident() and strings by ddl_emit_string() alone.
 */
#ifndef DDL_EMIT_EMIT_H
#define DDL_EMIT_EMIT_H

#include "base/buf.h"
#include "base/session.h"
#include "parser/dialect.h"

enum ddl_assoc { DDL_ASSOC_LEFT, DDL_ASSOC_RIGHT, DDL_ASSOC_NONE };

/* How a dialect writes an operator; prec 0: it has none of this kind. Higher binds tighter. */
struct ddl_op_text {
	const char *text;
	uint8_t prec, assoc;
};

/* Bindings of what is no operator token. */
enum { DDL_PREC_LOWEST = 1, DDL_PREC_POSTFIX = 250, DDL_PREC_ATOM = 255 };

struct ddl_emit {
	struct ddl_session *session;
	const struct ddl_dialect *dialect;
	const struct ddl_emit_rules *rules;
	ddl_version version;
	struct ddl_buf *out;
	const char *indent;          /* of the elements of a table; NULL: all on one line */
};

struct ddl_emit_rules {
	const struct ddl_op_text *ops;   /* by enum ddl_op */
	uint8_t not_prec, is_prec, compare_prec; /* NOT x; x IS NULL; IN, LIKE, BETWEEN */
	bool inline_indexes;             /* indexes stand in CREATE TABLE; else each is a statement */
	const char *primary_suffix;      /* of a table's name: what the server calls its key by itself; NULL: nothing is left out */
	bool null_explicit;              /* write NULL for columns that may be */
	bool no_joined;                  /* NOCACHE, for NO CACHE is refused */
	void (*string)(struct ddl_emit *e, const struct ddl_expr *x);  /* a STRING with its prefix */
	void (*type)(struct ddl_emit *e, const struct ddl_type *t);    /* NULL: ddl_emit_type_plain */
	void (*column_type)(struct ddl_emit *e, const struct ddl_column *c); /* NULL: the type, when there is one */
	/* Everything behind the column's name and type, in the dialect's order. */
	void (*column)(struct ddl_emit *e, const struct ddl_table *t, const struct ddl_column *c);
	/* Behind the closing parenthesis of CREATE TABLE. */
	void (*table_tail)(struct ddl_emit *e, const struct ddl_table *t);
	/* Behind the parts of a key or an index: INCLUDE, WITH, WHERE ... */
	void (*key_tail)(struct ddl_emit *e, const struct ddl_key *k, uint32_t flags, const struct ddl_expr *comment);
	/* True when it wrote the whole thing; else the plain form is written. Each may be NULL. */
	bool (*stmt)(struct ddl_emit *e, const struct ddl_stmt *s);
	bool (*action)(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a);
	bool (*constraint)(struct ddl_emit *e, const struct ddl_constraint *c);
	bool (*index)(struct ddl_emit *e, const struct ddl_index *i, const struct ddl_qname *table);
	bool (*expr)(struct ddl_emit *e, const struct ddl_expr *x, int outer);
	/* What ends a statement in a script for the server's own client; NULL: ";\n". */
	void (*end)(struct ddl_emit *e, const struct ddl_stmt *s, size_t start);
};

const struct ddl_emit_rules *ddl_emit_rules_of(const struct ddl_dialect *d);

void ddl_emit_init(struct ddl_emit *e, struct ddl_session *s, const struct ddl_dialect *d, ddl_version v, struct ddl_buf *out);

/* One statement without a terminator. */
void ddl_emit_stmt(struct ddl_emit *e, const struct ddl_stmt *s);
/* The same with its comment line (NULL: none), its terminator and a newline. */
void ddl_emit_script_stmt(struct ddl_emit *e, const struct ddl_stmt *s, const char *comment);

/* pieces */
void ddl_put(struct ddl_emit *e, const char *text);
void ddl_putf(struct ddl_emit *e, const char *fmt, ...) DDL_PRINTF(2, 3);
void ddl_put_atom(struct ddl_emit *e, ddl_atom a);
void ddl_emit_ident(struct ddl_emit *e, const struct ddl_ident *id);
void ddl_emit_name(struct ddl_emit *e, ddl_atom name);            /* quoted as an identifier */
void ddl_emit_qname(struct ddl_emit *e, const struct ddl_qname *q);
void ddl_emit_opclass(struct ddl_emit *e, const struct ddl_part *p); /* with its options */
void ddl_emit_names(struct ddl_emit *e, const struct ddl_list *names); /* "(a, b)" of struct ddl_name */
void ddl_emit_string(struct ddl_emit *e, ddl_atom text);          /* '...' with quotes doubled */
void ddl_emit_string_escaped(struct ddl_emit *e, ddl_atom text);  /* and backslashes doubled (MySQL) */
void ddl_emit_expr(struct ddl_emit *e, const struct ddl_expr *x);
void ddl_emit_expr_at(struct ddl_emit *e, const struct ddl_expr *x, int outer); /* parentheses when it binds weaker than outer */
void ddl_emit_args(struct ddl_emit *e, const struct ddl_list *args);
void ddl_emit_over(struct ddl_emit *e, const struct ddl_over *o);                /* what stands behind the call */
void ddl_emit_query(struct ddl_emit *e, const struct ddl_query *q);              /* without parentheses */
/* A view or a trigger that was read, from its tree: the plan's own statement has the text as it was written. */
void ddl_emit_program(struct ddl_emit *e, const struct ddl_stmt *s);
void ddl_emit_type(struct ddl_emit *e, const struct ddl_type *t);
void ddl_emit_type_plain(struct ddl_emit *e, const struct ddl_type *t);
void ddl_emit_order(struct ddl_emit *e, const struct ddl_list *parts); /* a, b DESC: of ORDER BY */
void ddl_emit_parts(struct ddl_emit *e, const struct ddl_list *parts); /* "(a, b DESC)" */
void ddl_emit_index_kind(struct ddl_emit *e, uint32_t flags);
void ddl_emit_column(struct ddl_emit *e, const struct ddl_table *t, const struct ddl_column *c);
void ddl_emit_column_constraints(struct ddl_emit *e, const struct ddl_column *c); /* those written at the column, each with a blank before it */
void ddl_emit_constraint(struct ddl_emit *e, const struct ddl_constraint *c);     /* with CONSTRAINT name */
/* The same without a name that the server chooses by itself for a constraint of the table. */
void ddl_emit_constraint_of(struct ddl_emit *e, const struct ddl_ident *table, const struct ddl_constraint *c);
void ddl_emit_constraint_name(struct ddl_emit *e, const struct ddl_ident *name);  /* "CONSTRAINT x " or nothing */
void ddl_emit_references(struct ddl_emit *e, const struct ddl_foreign *f);
void ddl_emit_deferring(struct ddl_emit *e, uint32_t flags);
void ddl_emit_create_table(struct ddl_emit *e, const struct ddl_stmt *s);
void ddl_emit_action(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a);

#endif
