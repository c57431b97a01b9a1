/*
 * postgres_acl.h - privileges: who may do what with a thing, and may pass it on.
 *
 * GRANT and REVOKE add up: what counts is the sum. It is kept for each grantee of each thing, as an object
 * of the schema whose statement leads there from what the server gives by itself.
 */
#ifndef DDL_NORMALIZE_POSTGRES_ACL_H
#define DDL_NORMALIZE_POSTGRES_ACL_H

#include "normalize/postgres.h"

struct ddl_acl {
	uint8_t kind;                /* row of the table in postgres_acl.c */
	bool known;                  /* the thing was there */
	struct ddl_object *target;   /* the thing, or NULL */
	struct ddl_qname name;       /* of the thing */
	ddl_atom signature;          /* of a routine */
	struct ddl_ident column;     /* name 0: the whole thing */
	struct ddl_ident grantee;    /* name 0: PUBLIC */
	uint32_t usual, has, may;    /* privileges: by default; now; those that it may pass on */
};

/* True: the statement was about privileges on things, and nothing is left to do. */
bool ddl_postgres_acl(struct ddl_schema *s, struct ddl_stmt *stmt, const struct ddl_parse *like);
void ddl_postgres_owner(struct ddl_schema *s, const struct ddl_stmt *stmt); /* ALTER ... OWNER TO */
/* What was said of privileges becomes objects in normal form. */
void ddl_postgres_acl_finish(struct ddl_schema *s);

/* The statements that lead from one to the other, with ";" between; NULL is what the server gives. 0: none. */
ddl_atom ddl_postgres_acl_change(struct ddl_schema *s, const struct ddl_acl *from, const struct ddl_acl *to);

/* A statement that is its text and nothing else; NULL: there is too much text. */
struct ddl_stmt *ddl_postgres_text_stmt(struct ddl_session *s, ddl_atom text);

void ddl_postgres_put_quoted(struct ddl_buf *b, const char *name);

/* Is the thing in the schema? Sequences of serial and identity columns count. */
bool ddl_postgres_acl_target(struct ddl_schema *s, const struct ddl_acl *acl);

#endif
