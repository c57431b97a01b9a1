#include "diff/compare.h"

#include <string.h>

/* Flags that say how a thing came to be, not what it is. */
static uint32_t ignored_flags(uint8_t set)
{
	switch (set) {
	case DDL_FLAGS_key:
		return DDL_KEY_NAME_DERIVED | DDL_KEY_IMPLIED | DDL_KEY_RESOLVED | DDL_KEY_CHECKED | DDL_KEY_CONCURRENTLY |
		       DDL_KEY_IF_NOT_EXISTS | DDL_KEY_ONLY | DDL_KEY_CONSTRAINT | DDL_KEY_INLINE;
	case DDL_FLAGS_column:
		return DDL_COLUMN_IF_NOT_EXISTS;
	case DDL_FLAGS_expr:
		return DDL_EXPR_PARENS | DDL_EXPR_ALTER;
	default:
		return 0;
	}
}

bool ddl_compare_flag_counts(enum ddl_flags set, uint32_t bit)
{
	return !(ignored_flags((uint8_t)set) & bit);
}

static bool same_ident(const struct ddl_ident *a, const struct ddl_ident *b)
{
	return (a ? a->key : 0) == (b ? b->key : 0);
}

static bool same_qname(const struct ddl_qname *a, const struct ddl_qname *b)
{
	if (!a || !b)
		return a == b;
	return a->name.key == b->name.key && a->schema.key == b->schema.key;
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

static bool same_ptr(enum ddl_struct s, const void *a, const void *b)
{
	if (!a || !b)
		return a == b;
	return ddl_same(s, a, b);
}

static bool same_field(const struct ddl_field *f, const void *a, const void *b)
{
	const char *x = (const char *)a + f->offset, *y = (const char *)b + f->offset;

	switch ((enum ddl_field_kind)f->kind) {
	case DDL_FIELD_ATOM:
		return *(const ddl_atom *)(const void *)x == *(const ddl_atom *)(const void *)y;
	case DDL_FIELD_IDENT:
		return same_ident((const void *)x, (const void *)y);
	case DDL_FIELD_PIDENT:
		return same_ident(*(struct ddl_ident *const *)(const void *)x, *(struct ddl_ident *const *)(const void *)y);
	case DDL_FIELD_QNAME:
		return same_qname((const void *)x, (const void *)y);
	case DDL_FIELD_PQNAME:
		return same_qname(*(struct ddl_qname *const *)(const void *)x, *(struct ddl_qname *const *)(const void *)y);
	case DDL_FIELD_NUMBER:
	case DDL_FIELD_ENUM:
		return ddl_field_number(f, a) == ddl_field_number(f, b);
	case DDL_FIELD_FLAGS:
		return !((ddl_field_number(f, a) ^ ddl_field_number(f, b)) & ~ignored_flags(f->of));
	case DDL_FIELD_LIST:
		return ddl_same_list((enum ddl_struct)f->of, (const void *)x, (const void *)y);
	case DDL_FIELD_PTR:
		return same_ptr((enum ddl_struct)f->of, *(void *const *)(const void *)x, *(void *const *)(const void *)y);
	case DDL_FIELD_STRUCT:
		return ddl_same((enum ddl_struct)f->of, x, y);
	}
	return false;
}

uint32_t ddl_compare(enum ddl_struct s, const void *a, const void *b)
{
	const struct ddl_field *f;
	uint32_t differ = 0;
	size_t n;

	if (a == b)
		return 0;
	f = ddl_struct_fields(s, &n);
	for (size_t i = 0; i < n; i++)
		if (!same_field(&f[i], a, b))
			differ |= UINT32_C(1) << i;
	return differ;
}

static bool same_expr_body(const struct ddl_expr *a, const struct ddl_expr *b)
{
	const void *x, *y;
	enum ddl_struct s = ddl_expr_body(a, &x);

	if (s != ddl_expr_body(b, &y))
		return false;
	return s == DDL_STRUCT_NONE || same_ptr(s, x, y);
}

bool ddl_same(enum ddl_struct s, const void *a, const void *b)
{
	const struct ddl_field *f;
	size_t n;

	if (a == b)
		return true;
	f = ddl_struct_fields(s, &n);
	for (size_t i = 0; i < n; i++)
		if (!same_field(&f[i], a, b))
			return false;
	return s != DDL_STRUCT_expr || same_expr_body(a, b);
}

bool ddl_same_expr(const struct ddl_expr *a, const struct ddl_expr *b)
{
	return same_ptr(DDL_STRUCT_expr, a, b);
}
