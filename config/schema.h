/*
 * schema.h - schemas in HCL: written from a schema in normal form, read as statements.
 *
 * What HCL has no words for is written as a comment, with the statements that
 * would add it; so nothing is left out in silence. On reading it is an error.
 */
#ifndef DDL_CONFIG_SCHEMA_H
#define DDL_CONFIG_SCHEMA_H

#include "config/project.h"
#include "normalize/normalize.h"

/* Append a schema. name: of its default schema, as HCL is to call it; NULL: the dialect's usual. False: refused, reported. */
bool ddl_hcl_schema_write(struct ddl_schema *s, const char *name, struct ddl_buf *out);

/* What the default schema is called; name as above. */
const char *ddl_hcl_schema_name(const struct ddl_schema *s, const char *name);

/* What tables of a schema get by themselves, its charset and the like: of the statement that makes it, or of the default one. May be NULL. */
const struct ddl_list *ddl_hcl_schema_options(struct ddl_schema *s, const struct ddl_stmt *space);

/* Are there HCL schemas of the dialect? */
bool ddl_hcl_schema_has(const struct ddl_dialect *d);

/* In URLs of databases of the dialect, is the path the name of the schema that is meant? */
bool ddl_hcl_path_is_schema(const struct ddl_dialect *d);

struct ddl_hcl_schema_reader {
	struct ddl_session *session;
	const struct ddl_dialect *dialect;
	ddl_version version;
	struct ddl_project *project; /* its files are read; it has variables and locals */
	const char *name;            /* of the default schema; NULL: the only one there is, or the dialect's usual */
	bool exact;                  /* it is that, even if the only one there is has another name */
	bool realm;                  /* no schema is the default one, where the path of a URL chooses that */
};

/* Append texts (struct ddl_text) of statements; messages about them name the block. False: reported. */
bool ddl_hcl_schema_read(struct ddl_hcl_schema_reader *r, struct ddl_list *texts);

#endif
