/* schema_reader.h - what readers of the blocks of HCL schemas share: each writes SQL. */
#ifndef DDL_CONFIG_SCHEMA_READER_H
#define DDL_CONFIG_SCHEMA_READER_H

#include "config/schema_rules.h"

enum { DDL_READER_STEPS = 6 };       /* of a reference */

struct ddl_reader {
	const struct ddl_hcl_schema_reader *r;
	struct ddl_session *session;
	struct ddl_project *project;
	const struct ddl_hcl_rules *rules;
	const char *default_name;
	struct ddl_list blocks;      /* all there are */
	struct ddl_buf sql;          /* of the block that is read */
	struct ddl_emit emit;        /* into sql */
	struct ddl_list *texts, later; /* of struct ddl_text; later: foreign keys */
	struct ddl_qname table_name;
	bool inline_indexes;         /* of the table */
	const char *table;           /* of the block, or its own name: quoted, with its schema */
	const char *bare_name;       /* its own name, in quotes only where it needs them */
	const char *signature;       /* what COMMENT ON has for the block; NULL: table */
	bool failed;
};

/* Report what is wrong; returns false. */
bool ddl_reader_fail(struct ddl_reader *r, struct ddl_span at, const char *what);

/* Pieces of SQL, into r->sql. */
void ddl_reader_put(struct ddl_reader *r, const char *text);
void ddl_reader_put_name(struct ddl_reader *r, const char *name);
void ddl_reader_put_plain(struct ddl_reader *r, const char *name); /* in quotes only when it needs them */
void ddl_reader_put_string(struct ddl_reader *r, const char *text);
void ddl_reader_put_columns(struct ddl_reader *r, struct ddl_hcl_block *b, const char *attribute); /* (a, b) */
void ddl_reader_put_argument(struct ddl_reader *r, const struct ddl_hcl_value *v);
void ddl_reader_put_type(struct ddl_reader *r, const struct ddl_hcl_value *v);
void ddl_reader_put_value(struct ddl_reader *r, const struct ddl_hcl_value *v);
void ddl_reader_put_options(struct ddl_reader *r, struct ddl_hcl_block *b, const struct ddl_hcl_option *rows,
			    const char *before, const char *between);
void ddl_reader_comment_on(struct ddl_reader *r, const char *what, const char *name, struct ddl_hcl_block *b);
/* The same, as the dialect says it. part: of `name`, or NULL. */
void ddl_reader_describe(struct ddl_reader *r, enum ddl_object_kind object, const struct ddl_qname *name, const char *part,
			 struct ddl_hcl_block *b);

/* r->sql becomes a text of its own that stands for the block, and is empty again. */
void ddl_reader_finish(struct ddl_reader *r, const struct ddl_hcl_block *b, struct ddl_list *to);

/* Attributes. Absent: NULL; need reports that. Text: a string, or a word that stands for itself. */
struct ddl_hcl_value *ddl_reader_get(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name);
struct ddl_hcl_value *ddl_reader_need(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name);
const char *ddl_reader_get_text(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name);
bool ddl_reader_get_bool(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name, bool otherwise);

/* Blocks */
struct ddl_span ddl_reader_head(const struct ddl_hcl_block *b);
const char *ddl_reader_label(const struct ddl_hcl_block *b, unsigned from_last);
struct ddl_hcl_block *ddl_reader_sub(struct ddl_hcl_block *b, const char *type, struct ddl_hcl_block *after);
#define DDL_EACH_SUB(var, block, type) \
	for (struct ddl_hcl_block *var = ddl_reader_sub(block, type, NULL); var; var = ddl_reader_sub(block, type, var))

/* All that nobody read is a mistake, or something that is not done yet. */
void ddl_reader_refuse_unused(struct ddl_reader *r, struct ddl_hcl_block *b);

/* References. The names of a path such as table.t.column.c; 0: it is none. */
int ddl_reader_path(const struct ddl_hcl_value *v, const char **steps);
const char *ddl_reader_column_name(struct ddl_reader *r, const struct ddl_hcl_value *v);
/* The schema that a block lies in; NULL: the default one. */
const char *ddl_reader_schema_name(struct ddl_reader *r, struct ddl_hcl_block *b);
struct ddl_qname ddl_reader_qname(struct ddl_reader *r, const char *schema, const char *name);
/* What the schema is called whose block has the label: an attribute may say it. */
const char *ddl_reader_space_name(struct ddl_reader *r, const char *label);
const char *ddl_reader_qualified(struct ddl_reader *r, const char *schema, const char *name);
/* The table of table.t.column.c or table.s.t.column.c; r->table for column.c. */
const char *ddl_reader_table_of(struct ddl_reader *r, const struct ddl_hcl_value *v);

/* The object of a reference such as function.f, quoted; the block is of one of the types ("table|view"). "", reported: none. */
const char *ddl_reader_reference(struct ddl_reader *r, const struct ddl_hcl_value *v, const char *types);

/* The block of a reference; NULL, reported: there is none. */
struct ddl_hcl_block *ddl_reader_block_of(struct ddl_reader *r, const struct ddl_hcl_value *v);

/* schema_read_table.c */
void ddl_reader_table(struct ddl_reader *r, struct ddl_hcl_block *b);
void ddl_reader_put_index(struct ddl_reader *r, struct ddl_hcl_block *b); /* of r->table */
void ddl_reader_comment_index(struct ddl_reader *r, struct ddl_hcl_block *b);

#endif
