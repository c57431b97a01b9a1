#include "parser/fields.h"

#include <string.h>

#include "base/compiler.h"

/* A row that begins a struct has no member name. */
enum row {
#define STRUCT(name) ROW_##name,
#define FIELD(s, kind, member, of) ROW_##s##_##member,
#define WORD(set, constant, word)
#define FLAG(set, constant, word)
#include "parser/fields.def"
#undef STRUCT
#undef FIELD
	ROW_COUNT
};

#define OF_ATOM(x) 0
#define OF_IDENT(x) 0
#define OF_PIDENT(x) 0
#define OF_QNAME(x) 0
#define OF_PQNAME(x) 0
#define OF_NUMBER(x) 0
#define OF_ENUM(x) DDL_WORDS_##x
#define OF_FLAGS(x) DDL_FLAGS_##x
#define OF_LIST(x) DDL_STRUCT_##x
#define OF_PTR(x) DDL_STRUCT_##x
#define OF_STRUCT(x) DDL_STRUCT_##x

static const struct ddl_field rows[ROW_COUNT + 1] = {
#define STRUCT(name) [ROW_##name] = { NULL, 0, 0, 0, 0, 0 },
#define FIELD(s, kind, member, of) [ROW_##s##_##member] = { #member, DDL_FIELD_##kind, OF_##kind(of), \
	offsetof(struct ddl_##s, member), sizeof(((struct ddl_##s *)0)->member), 0 },
#define MORE(s, kind, member, of) [ROW_##s##_##member] = { #member, DDL_FIELD_##kind, OF_##kind(of), \
	offsetof(struct ddl_##s##_more, member), sizeof(((struct ddl_##s##_more *)0)->member), \
	offsetof(struct ddl_##s, more) },
#define AWAY(s, kind, member, of) [ROW_##s##_##member] = { #member, DDL_FIELD_##kind, OF_##kind(of), \
	0, sizeof(struct ddl_list), offsetof(struct ddl_##s, member) },
#include "parser/fields.def"
#undef STRUCT
#undef FIELD
#undef WORD
#undef FLAG
};

static const struct {
	enum row first;
	const char *name;
} structs[] = {
#define STRUCT(name) { ROW_##name + 1, #name },
#define FIELD(s, kind, member, of)
#define WORD(set, constant, word)
#define FLAG(set, constant, word)
#include "parser/fields.def"
#undef STRUCT
#undef WORD
#undef FLAG
};

struct word {
	uint8_t set;
	uint32_t value;
	const char *word;
};

static const struct word words[] = {
#define STRUCT(name)
#define FLAG(set, constant, word)
#define WORD(set, constant, word) { DDL_WORDS_##set, constant, word },
#include "parser/fields.def"
#undef WORD
#undef FLAG
};

static const struct word flags[] = {
#define WORD(set, constant, word)
#define FLAG(set, constant, word) { DDL_FLAGS_##set, constant, word },
#include "parser/fields.def"
#undef WORD
#undef FLAG
#undef STRUCT
#undef FIELD
};

static const char *const expr_words[] = {
#define EXPR(kind) #kind,
#include "parser/expr.def"
#undef EXPR
};

static const char *const op_words[] = {
#define OP(op) #op,
#include "parser/op.def"
#undef OP
};

static const char *const object_words[] = {
#define OBJECT(kind, word, scope) word,
#include "parser/object.def"
#undef OBJECT
};

static const char *const stmt_words[] = {
#define STMT(kind, word) word,
#include "parser/stmt.def"
#undef STMT
};

static const char *const action_words[] = {
#define ACTION(kind, word) word,
#include "parser/action.def"
#undef ACTION
};

static const struct {
	const char *const *names;
	size_t n;
} sets[] = {
	[DDL_WORDS_expr] = { expr_words, DDL_COUNT(expr_words) },
	[DDL_WORDS_op] = { op_words, DDL_COUNT(op_words) },
	[DDL_WORDS_object] = { object_words, DDL_COUNT(object_words) },
	[DDL_WORDS_stmt] = { stmt_words, DDL_COUNT(stmt_words) },
	[DDL_WORDS_action] = { action_words, DDL_COUNT(action_words) },
};

const struct ddl_field *ddl_struct_fields(enum ddl_struct s, size_t *n)
{
	const struct ddl_field *first = &rows[structs[s].first];

	for (*n = 0; first[*n].name;)
		++*n;
	return first;
}

const char *ddl_struct_name(enum ddl_struct s)
{
	return structs[s].name;
}

enum ddl_struct ddl_stmt_body(const struct ddl_stmt *stmt, const void **body)
{
	static const uint8_t of[DDL_STMT_COUNT] = {
		[DDL_STMT_CREATE_TABLE] = DDL_STRUCT_table,
		[DDL_STMT_CREATE_TYPE] = DDL_STRUCT_enum,
		[DDL_STMT_CREATE_SEQUENCE] = DDL_STRUCT_sequence,
		[DDL_STMT_ALTER_SEQUENCE] = DDL_STRUCT_sequence,
		[DDL_STMT_CREATE_SCHEMA] = DDL_STRUCT_namespace,
		[DDL_STMT_ALTER_SCHEMA] = DDL_STRUCT_namespace,
		[DDL_STMT_USE] = DDL_STRUCT_namespace,
		[DDL_STMT_OPAQUE] = DDL_STRUCT_opaque,
		[DDL_STMT_CREATE_INDEX] = DDL_STRUCT_index,
	};

	*body = stmt->u.table;
	return *body && of[stmt->kind] ? (enum ddl_struct)of[stmt->kind] : DDL_STRUCT_NONE;
}

enum ddl_struct ddl_stmt_items(const struct ddl_stmt *stmt)
{
	static const uint8_t of[DDL_STMT_COUNT] = {
		[DDL_STMT_ALTER_TABLE] = DDL_STRUCT_action,
		[DDL_STMT_ALTER_TYPE] = DDL_STRUCT_action,
		[DDL_STMT_DROP] = DDL_STRUCT_qname_item,
		[DDL_STMT_RENAME] = DDL_STRUCT_qname_item,
		[DDL_STMT_SET_PATH] = DDL_STRUCT_name,
	};

	return of[stmt->kind] ? (enum ddl_struct)of[stmt->kind] : DDL_STRUCT_NONE;
}

enum ddl_struct ddl_expr_body(const struct ddl_expr *e, const void **body)
{
	*body = e->type;
	if (!e->type)
		return DDL_STRUCT_NONE;
	switch ((enum ddl_expr_kind)e->kind) {
	case DDL_EXPR_CALL:
		return DDL_STRUCT_expr;
	case DDL_EXPR_QUERY:
	case DDL_EXPR_EXISTS:
	case DDL_EXPR_RAW:
		return DDL_STRUCT_query;
	case DDL_EXPR_OVER:
		return DDL_STRUCT_over;
	default:
		return DDL_STRUCT_type;
	}
}

const void *ddl_field_at(const struct ddl_field *f, const void *in)
{
	const char *at = in;

	if (f->through)
		memcpy(&at, at + f->through, sizeof(at));
	return at ? at + f->offset : (const char *)&ddl_empty_list;
}

uint32_t ddl_field_number(const struct ddl_field *f, const void *in)
{
	const char *at = ddl_field_at(f, in);
	uint32_t n = 0;
	uint16_t half;

	if (f->size == 1)
		return *(const uint8_t *)at;
	if (f->size == 2) {
		memcpy(&half, at, 2);
		return half;
	}
	memcpy(&n, at, 4);
	return n;
}

const char *ddl_word_name(enum ddl_words set, uint32_t value)
{
	if (set < DDL_COUNT(sets))
		return value < sets[set].n ? sets[set].names[value] : NULL;
	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (words[i].set == set && words[i].value == value)
			return words[i].word;
	return NULL;
}

bool ddl_flag_name(enum ddl_flags set, uint32_t bit, const char **name)
{
	for (size_t i = 0; i < DDL_COUNT(flags); i++) {
		if (flags[i].set == set && flags[i].value == bit) {
			*name = flags[i].word;
			return true;
		}
	}
	return false;
}
