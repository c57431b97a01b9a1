#include "diff/compare.h"

#include <string.h>

/* Flags that say how a thing came to be, not what it is. */
static inline uint32_t ignored_flags(enum ddl_flags set)
{
	switch (set) {
	case DDL_FLAGS_key:
		return DDL_KEY_NAME_DERIVED | DDL_KEY_IMPLIED | DDL_KEY_RESOLVED | DDL_KEY_CHECKED | DDL_KEY_CONCURRENTLY |
		       DDL_KEY_IF_NOT_EXISTS | DDL_KEY_ONLY | DDL_KEY_CONSTRAINT | DDL_KEY_INLINE;
	case DDL_FLAGS_column:
		return DDL_COLUMN_IF_NOT_EXISTS | DDL_COLUMN_NULL_IMPLIED;
	case DDL_FLAGS_expr:
		return DDL_EXPR_PARENS | DDL_EXPR_ALTER;
	default:
		return 0;
	}
}

bool ddl_compare_flag_counts(enum ddl_flags set, uint32_t bit)
{
	return !(ignored_flags(set) & bit);
}

static inline bool same_ident(const struct ddl_ident *a, const struct ddl_ident *b)
{
	return (a ? a->key : 0) == (b ? b->key : 0);
}

static inline bool same_qname(const struct ddl_qname *a, const struct ddl_qname *b)
{
	if (!a || !b)
		return a == b;
	return a->name.key == b->name.key && a->schema.key == b->schema.key;
}

static inline bool same_ptr(enum ddl_struct s, const void *a, const void *b)
{
	if (!a || !b)
		return a == b;
	return ddl_same(s, a, b);
}

bool ddl_same_list(enum ddl_struct s, const struct ddl_list *a, const struct ddl_list *b)
{
	const struct ddl_node *x = a->first, *y = b->first;

	if (a->count != b->count)
		return false;
	for (; x && y; x = x->next, y = y->next)
		if (!ddl_same(s, x, y))
			return false;
	return true;
}

static inline bool same_some(enum ddl_struct s, const struct ddl_list *a, const struct ddl_list *b)
{
	return !(a->count | b->count) || ddl_same_list(s, a, b);
}

static inline bool same_away(enum ddl_struct s, const struct ddl_list *a, const struct ddl_list *b)
{
	return a == b || ddl_same_list(s, ddl_list_of(a), ddl_list_of(b));
}

static bool same_expr_body(const struct ddl_expr *a, const struct ddl_expr *b)
{
	const void *x, *y;
	enum ddl_struct s = ddl_expr_body(a, &x);

	if (s != ddl_expr_body(b, &y))
		return false;
	return s == DDL_STRUCT_NONE || same_ptr(s, x, y);
}

/* By the kind of a field: are two of them the same? */
#define SAME_ATOM(x, y, of) ((x) == (y))
#define SAME_IDENT(x, y, of) same_ident(&(x), &(y))
#define SAME_PIDENT(x, y, of) same_ident(x, y)
#define SAME_QNAME(x, y, of) same_qname(&(x), &(y))
#define SAME_PQNAME(x, y, of) same_qname(x, y)
#define SAME_NUMBER(x, y, of) ((x) == (y))
#define SAME_ENUM(x, y, of) ((x) == (y))
#define SAME_FLAGS(x, y, of) (!(((x) ^ (y)) & ~ignored_flags(DDL_FLAGS_##of)))
#define SAME_LIST(x, y, of) same_some(DDL_STRUCT_##of, &(x), &(y))
#define SAME_PTR(x, y, of) same_ptr(DDL_STRUCT_##of, x, y)
#define SAME_STRUCT(x, y, of) ddl_same(DDL_STRUCT_##of, &(x), &(y))
#define SAME_FIELD(s, kind, member, of) \
	SAME_##kind(((const struct ddl_##s *)a)->member, ((const struct ddl_##s *)b)->member, of)
#define SAME_MORE(s, kind, member, of) \
	SAME_##kind(((const struct ddl_##s *)a)->more->member, ((const struct ddl_##s *)b)->more->member, of)
#define SAME_AWAY(s, member, of) \
	same_away(DDL_STRUCT_##of, ((const struct ddl_##s *)a)->member, ((const struct ddl_##s *)b)->member)
#define WORD(set, constant, word)
#define FLAG(set, constant, word)

uint32_t ddl_compare(enum ddl_struct s, const void *a, const void *b)
{
	uint32_t differ = 0;

	if (a == b)
		return 0;
	switch (s) {
	case DDL_STRUCT_NONE:
#define STRUCT(name) break; case DDL_STRUCT_##name:
#define FIELD(s, kind, member, of) differ |= SAME_FIELD(s, kind, member, of) ? 0 : DDL_BIT(s, member);
#define MORE(s, kind, member, of) differ |= SAME_MORE(s, kind, member, of) ? 0 : DDL_BIT(s, member);
#define AWAY(s, kind, member, of) differ |= SAME_AWAY(s, member, of) ? 0 : DDL_BIT(s, member);
#include "parser/fields.def"
#undef STRUCT
#undef FIELD
	}
	return differ;
}

static bool same_fields(enum ddl_struct s, const void *a, const void *b)
{
	switch (s) {
	case DDL_STRUCT_NONE:
#define STRUCT(name) return true; case DDL_STRUCT_##name:
#define FIELD(s, kind, member, of) if (!SAME_FIELD(s, kind, member, of)) return false;
#define MORE(s, kind, member, of) if (!SAME_MORE(s, kind, member, of)) return false;
#define AWAY(s, kind, member, of) if (!SAME_AWAY(s, member, of)) return false;
#include "parser/fields.def"
	}
	return true;
}

bool ddl_same(enum ddl_struct s, const void *a, const void *b)
{
	return a == b || (same_fields(s, a, b) && (s != DDL_STRUCT_expr || same_expr_body(a, b)));
}

bool ddl_same_expr(const struct ddl_expr *a, const struct ddl_expr *b)
{
	return same_ptr(DDL_STRUCT_expr, a, b);
}
