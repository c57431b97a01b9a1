/*
 * schema.h - a schema in normal form: named objects, each with the statement that creates it.
 *
 * Names are resolved: what lies in the default schema has no schema name (name.schema.name 0),
 * everything else has one. Objects keep the order in which they were created; lookup is by hash.
 */
#ifndef DDL_NORMALIZE_SCHEMA_H
#define DDL_NORMALIZE_SCHEMA_H

#include "base/session.h"
#include "parser/dialect.h"

enum ddl_scope {
	DDL_SCOPE_SCHEMA, DDL_SCOPE_RELATION, DDL_SCOPE_INDEX, DDL_SCOPE_TYPE, DDL_SCOPE_ROUTINE,
	DDL_SCOPE_TRIGGER, DDL_SCOPE_OTHER,
};

struct ddl_object {
	uint8_t kind;                /* enum ddl_object_kind */
	uint8_t scope;
	bool dropped;
	ddl_atom schema, name;       /* keys; schema 0: the default */
	ddl_atom within;             /* key of the table, for names that are unique in their table only; else 0 */
	struct ddl_stmt *stmt;       /* CREATE_*, OPAQUE or COMMENT; NULL for INDEX */
	struct ddl_table *table;     /* TABLE: the table; INDEX, TRIGGER: the one it belongs to, when known */
	struct ddl_index *index;     /* INDEX */
	uint32_t number;             /* position in ddl_schema.objects */
	struct ddl_object *chain;
	ddl_atom owner;              /* role that it was given to; 0: whoever made it */
	void *mark;                  /* for the diff: the matching object of the other side */
};

struct ddl_schema {
	struct ddl_session *session;
	const struct ddl_dialect *dialect;
	const struct ddl_norm_rules *rules;
	ddl_version version;
	struct ddl_object **objects;
	uint32_t nobjects, capobjects;
	struct ddl_object *spare;    /* private to schema.c */
	uint32_t nspare;
	uint32_t count[DDL_OBJECT_COUNT]; /* objects there are, by kind */
	struct ddl_object **buckets;
	uint32_t nbuckets;
	struct ddl_ident current;    /* where unqualified names go: USE, search_path; name 0: the default */
	bool no_default;             /* search_path is empty: unqualified names cannot be resolved */
	ddl_atom default_key;        /* key of the default schema's own name, e.g. public; 0: it has none */
	struct ddl_namespace *space; /* options of the default schema: charset, collate; or NULL */
	bool partial;                /* of its database: what lies in another schema may be there, and may be referenced */
	bool filtered;               /* tables were taken out of it that others may reference */
	bool failed;                 /* an error was reported */
	uint32_t nstatements;        /* that were replayed, skipped ones apart */
	void *extra;                 /* the dialect's own notes (sql_mode ...) */
	struct ddl_list outside;     /* private to outside.c */
};

struct ddl_schema *ddl_schema_new(struct ddl_session *s, const struct ddl_dialect *d, ddl_version v);
void ddl_schema_release(struct ddl_schema *s); /* index memory only; nodes are the session's */

enum ddl_scope ddl_object_scope(enum ddl_object_kind kind);
const char *ddl_object_word(enum ddl_object_kind kind);

/* Replace a written schema name by its resolved form; the default one becomes absent. */
void ddl_resolve(struct ddl_schema *s, struct ddl_qname *name);

struct ddl_object *ddl_find(const struct ddl_schema *s, enum ddl_scope scope, ddl_atom schema, ddl_atom within, ddl_atom name);
struct ddl_object *ddl_find_relation(const struct ddl_schema *s, const struct ddl_qname *resolved);
struct ddl_table *ddl_find_table(const struct ddl_schema *s, const struct ddl_qname *resolved);
struct ddl_object *ddl_add_object(struct ddl_schema *s, enum ddl_object_kind kind, const struct ddl_qname *resolved,
				  ddl_atom within, struct ddl_stmt *stmt);
void ddl_remove_object(struct ddl_schema *s, struct ddl_object *o);
void ddl_rename_object(struct ddl_schema *s, struct ddl_object *o, ddl_atom schema, ddl_atom name);

struct ddl_column *ddl_find_column(const struct ddl_table *t, ddl_atom key);
struct ddl_constraint *ddl_find_constraint(const struct ddl_table *t, ddl_atom key);
struct ddl_index *ddl_find_index(const struct ddl_table *t, ddl_atom key);
struct ddl_constraint *ddl_primary_key(const struct ddl_table *t);
/* Reports a table with more than DDL_MAX_TABLE_PARTS of anything. */
bool ddl_table_fits(struct ddl_schema *s, const struct ddl_table *t, struct ddl_span at);
bool ddl_parts_have(const struct ddl_list *parts, ddl_atom column);

struct ddl_diag *ddl_schema_report(struct ddl_schema *s, enum ddl_diag_code code, struct ddl_span at,
				   const char *fmt, ...) DDL_PRINTF(4, 5);

/* for each object that was not dropped */
#define DDL_EACH_OBJECT(var, schema) \
	for (uint32_t var##_i = 0; var##_i < (schema)->nobjects; var##_i++) \
		for (struct ddl_object *var = (schema)->objects[var##_i]; var && !var->dropped; var = NULL)

#endif
