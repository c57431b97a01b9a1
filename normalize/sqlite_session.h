/* sqlite_session.h - what a script says to SQLite of its connection: PRAGMA, ATTACH, REINDEX. */
#ifndef DDL_NORMALIZE_SQLITE_SESSION_H
#define DDL_NORMALIZE_SQLITE_SESSION_H

#include "normalize/normalize.h"

struct ddl_sqlite_session {
	bool legacy_alter, foreign_keys;
	struct ddl_list attached;    /* of struct ddl_name: schemas that are other files */
	const struct ddl_dml *filled; /* the statement on rows that was looked at last, */
	uint32_t filled_after;       /* and how many statements had run then */
	struct ddl_span altering;    /* the ALTER TABLE after which views and triggers must hold; or none */
};

struct ddl_sqlite_session *ddl_sqlite_session(struct ddl_schema *s);

/* A statement without effect on the schema, which may have one on what follows. */
void ddl_sqlite_follow(struct ddl_schema *s, const struct ddl_stmt *stmt);

/* Reports a statement that names a schema that is not there. */
bool ddl_sqlite_knows_schemas(struct ddl_schema *s, struct ddl_stmt *stmt);

struct ddl_ident ddl_sqlite_temp(struct ddl_schema *s);

/* An unqualified name is looked for among the temporary tables first, in attached files last ("Database Object Names"). */
void ddl_sqlite_place(struct ddl_schema *s, struct ddl_qname *name);

/* What lies in other files, or in the connection alone, is no part of the schema. */
void ddl_sqlite_leave_others_out(struct ddl_schema *s);

#endif
