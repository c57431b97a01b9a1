/* fields.h - the fields of the tree's structs as data: parser/fields.def as C. */
#ifndef DDL_PARSER_FIELDS_H
#define DDL_PARSER_FIELDS_H

#include <stddef.h>

#include "parser/ast.h"

enum ddl_struct {
#define STRUCT(name) DDL_STRUCT_##name,
#define FIELD(s, kind, member, of)
#define WORD(set, constant, word)
#define FLAG(set, constant, word)
#include "parser/fields.def"
#undef STRUCT
#undef FIELD
#undef WORD
#undef FLAG
	DDL_STRUCT_COUNT,
	DDL_STRUCT_NONE = DDL_STRUCT_COUNT,
};

enum ddl_field_kind {
	DDL_FIELD_ATOM,
	DDL_FIELD_IDENT,
	DDL_FIELD_PIDENT,
	DDL_FIELD_QNAME,
	DDL_FIELD_PQNAME,
	DDL_FIELD_NUMBER,
	DDL_FIELD_ENUM,
	DDL_FIELD_FLAGS,
	DDL_FIELD_LIST,
	DDL_FIELD_PTR,
	DDL_FIELD_STRUCT,
};

enum ddl_words {
	DDL_WORDS_expr,
	DDL_WORDS_op,
	DDL_WORDS_object,
	DDL_WORDS_stmt,
	DDL_WORDS_action,
	DDL_WORDS_null,
	DDL_WORDS_sort,
	DDL_WORDS_nulls,
	DDL_WORDS_fk,
	DDL_WORDS_match,
	DDL_WORDS_constraint,
	DDL_WORDS_query,
	DDL_WORDS_set,
	DDL_WORDS_materialized,
	DDL_WORDS_from,
	DDL_WORDS_join,
	DDL_WORDS_bound,
	DDL_WORDS_dml,
};

enum ddl_flags {
	DDL_FLAGS_expr, DDL_FLAGS_type, DDL_FLAGS_column, DDL_FLAGS_key, DDL_FLAGS_table, DDL_FLAGS_stmt,
	DDL_FLAGS_query, DDL_FLAGS_from,
};

struct ddl_field {
	const char *name;
	uint8_t kind;                /* enum ddl_field_kind */
	uint8_t of;                  /* enum ddl_words, ddl_flags or ddl_struct, by kind */
	uint16_t offset, size;
	uint16_t through;            /* where the pointer is to the struct that has the field, or to the list; 0: it is in place */
};

const struct ddl_field *ddl_struct_fields(enum ddl_struct s, size_t *n);
const char *ddl_struct_name(enum ddl_struct s);

/* The struct in the union of a statement, and its place; DDL_STRUCT_NONE: the union is empty. */
enum ddl_struct ddl_stmt_body(const struct ddl_stmt *stmt, const void **body);
/* The struct of a statement's items. */
enum ddl_struct ddl_stmt_items(const struct ddl_stmt *stmt);
/* The struct in the union of an expression, and its place. */
enum ddl_struct ddl_expr_body(const struct ddl_expr *e, const void **body);

const void *ddl_field_at(const struct ddl_field *f, const void *in);

/* A number in a field of ENUM, FLAGS or NUMBER, whatever its size. */
uint32_t ddl_field_number(const struct ddl_field *f, const void *in);

/* NULL: the value has no name (of flags: it means nothing). */
const char *ddl_word_name(enum ddl_words set, uint32_t value);
/* False when the bit has no row; *name is NULL when it means nothing. */
bool ddl_flag_name(enum ddl_flags set, uint32_t bit, const char **name);

#endif
