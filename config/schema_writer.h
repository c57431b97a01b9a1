/* schema_writer.h - what writers of the blocks of HCL schemas share. */
#ifndef DDL_CONFIG_SCHEMA_WRITER_H
#define DDL_CONFIG_SCHEMA_WRITER_H

#include "config/schema_rules.h"
#include "normalize/normalize.h"

enum { DDL_WRITER_ATTRIBUTES = 32 };

struct ddl_writer_attribute {
	const char *name, *value;
};

struct ddl_writer {
	struct ddl_schema *schema;
	struct ddl_session *session;
	const struct ddl_hcl_rules *rules;
	const char *name;            /* of the default schema */
	struct ddl_buf *out;
	int depth;
	struct ddl_writer_attribute attributes[DDL_WRITER_ATTRIBUTES]; /* of the block, until ddl_writer_put_attributes */
	int n;
	bool *unsaid;                /* by number of object: no block, but SQL behind the blocks */
	const struct ddl_hcl_block_kind **kinds; /* by number of object: whose clauses fit, once that was tried */
	struct ddl_parse parse;      /* of statements that are taken apart */
};

struct ddl_writer_mark {
	size_t len;
	int n, depth;
	struct ddl_writer_attribute attributes[DDL_WRITER_ATTRIBUTES];
};

/* Texts live in the session's arena. */
const char *ddl_writer_text(const struct ddl_writer *w, ddl_atom a);
const char *ddl_writer_keep(struct ddl_writer *w, struct ddl_buf *b); /* releases it */
struct ddl_emit ddl_writer_emitter(struct ddl_writer *w, struct ddl_buf *b);

/* Take back what was written since. */
struct ddl_writer_mark ddl_writer_mark(const struct ddl_writer *w);
void ddl_writer_rewind(struct ddl_writer *w, const struct ddl_writer_mark *mark);

/* Blocks. labels end with NULL. What was added stands in the block when anything else is opened or closed. */
void ddl_writer_open(struct ddl_writer *w, const char *type, const char *const *labels);
void ddl_writer_open_named(struct ddl_writer *w, const char *type, const char *label);
void ddl_writer_add(struct ddl_writer *w, const char *name, const char *value);
/* Text of several lines is a heredoc. exact: the blanks at its end count. */
void ddl_writer_add_text(struct ddl_writer *w, const char *name, const char *text, bool exact);
void ddl_writer_add_comment(struct ddl_writer *w, const struct ddl_expr *comment);
/* usual: what need not be said; NULL: all is. */
void ddl_writer_add_options(struct ddl_writer *w, const struct ddl_hcl_option *rows, const struct ddl_list *options,
			    const struct ddl_list *usual);
void ddl_writer_put_attributes(struct ddl_writer *w); /* those that follow each other have their "=" in one column */
void ddl_writer_close(struct ddl_writer *w);

/* Values */
bool ddl_writer_is_name(const char *text);
bool ddl_writer_is_number(const struct ddl_expr *x);
void ddl_writer_put_string(struct ddl_buf *b, const char *text);
const char *ddl_writer_quoted(struct ddl_writer *w, const char *text);
const char *ddl_writer_raw_sql(struct ddl_writer *w, const char *sql);
const char *ddl_writer_step(struct ddl_writer *w, const char *name); /* .name or ["some name"] */
const char *ddl_writer_expr(struct ddl_writer *w, const struct ddl_expr *x, int outer);
const char *ddl_writer_parenthesized(struct ddl_writer *w, const struct ddl_expr *x);
const char *ddl_writer_value(struct ddl_writer *w, const struct ddl_expr *x); /* of a default */
const char *ddl_writer_type(struct ddl_writer *w, const struct ddl_column *c);
const char *ddl_writer_type_text(struct ddl_writer *w, const char *sql); /* of a type as SQL has it */
const char *ddl_writer_option_text(struct ddl_writer *w, const struct ddl_option *o);
const char *ddl_writer_schema_name(struct ddl_writer *w, const struct ddl_ident *schema);
const char *ddl_writer_column_list(struct ddl_writer *w, const struct ddl_list *parts, const char *before);
const char *ddl_writer_name_list(struct ddl_writer *w, const struct ddl_list *names, const char *before);
const char *ddl_writer_table_reference(struct ddl_writer *w, const struct ddl_qname *table); /* "table.t." */
/* Is there one name for tables of two schemas? */
bool ddl_writer_is_ambiguous(struct ddl_writer *w, const struct ddl_qname *table);

/* What COMMENT ON said of something that is carried verbatim; or NULL. */
const char *ddl_writer_comment_of(struct ddl_writer *w, const struct ddl_object *o);
/* Its name, behind that of its schema where another schema has one of its kind and name; ends with NULL. */
const char *const *ddl_writer_labels(struct ddl_writer *w, const struct ddl_object *o, const struct ddl_qname *name);
/* "table.t", "function.f"; NULL: there is no block of these types ("table|view") for it. */
const char *ddl_writer_reference(struct ddl_writer *w, const struct ddl_qname *name, const char *types);

/* Tables (schema_write_table.c). What is not sayable is no part of the HCL, and so of what is told behind it. */
bool ddl_writer_is_sayable(struct ddl_writer *w, const struct ddl_table *t);
void ddl_writer_put_index(struct ddl_writer *w, const struct ddl_index *i);
void ddl_writer_put_table(struct ddl_writer *w, const struct ddl_table *t, const struct ddl_list *usual);

#endif
