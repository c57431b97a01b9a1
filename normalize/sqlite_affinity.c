/*
 * sqlite_affinity.c - "Datatypes In SQLite", 3, and what SQLite makes of columns of queries, which no manual says.
 *
 * A compound's column has the affinity of the first arm, since 3.46 of the first arm that has one; since 3.41 none when
 * values of other kinds come from other arms. Tried on 3.8 to 3.54: tests/unit/create_as.c.
 */
#include "normalize/sqlite_affinity.h"

#include <string.h>

#include "base/ascii.h"
#include "normalize/normalize.h"

/* What can come out of an expression. */
enum { NUMBERS = 1, TEXTS = 2, BLOBS = 4, ANY = 7 };

static bool has(const char *text, const char *part)
{
	size_t n = strlen(part);

	for (; *text; text++)
		if (ddl_ascii_equal_n(text, part, n))
			return true;
	return false;
}

enum ddl_affinity ddl_sqlite_affinity(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const struct {
		const char *part;
		enum ddl_affinity affinity;
	} rules[] = {
		{ "int", DDL_AFFINITY_INTEGER }, { "char", DDL_AFFINITY_TEXT }, { "clob", DDL_AFFINITY_TEXT },
		{ "text", DDL_AFFINITY_TEXT }, { "blob", DDL_AFFINITY_BLOB }, { "real", DDL_AFFINITY_REAL },
		{ "floa", DDL_AFFINITY_REAL }, { "doub", DDL_AFFINITY_REAL },
	};
	const char *name = t ? ddl_text(s->session, t->spelling ? t->spelling : t->name) : NULL;

	if (!name)
		return DDL_AFFINITY_BLOB;
	for (size_t i = 0; i < DDL_COUNT(rules); i++)
		if (has(name, rules[i].part))
			return rules[i].affinity;
	return DDL_AFFINITY_NUMERIC;
}

static struct ddl_value of(enum ddl_affinity affinity, unsigned data)
{
	return (struct ddl_value){ .affinity = (uint8_t)affinity, .data = (uint8_t)data, .most = (uint8_t)data };
}

static struct ddl_value of_affinity(enum ddl_affinity a)
{
	return of(a, a >= DDL_AFFINITY_NUMERIC ? NUMBERS | BLOBS : a == DDL_AFFINITY_TEXT ? TEXTS | BLOBS : ANY);
}

static struct ddl_value of_type(const struct ddl_schema *s, const struct ddl_type *t)
{
	return of_affinity(ddl_sqlite_affinity(s, t));
}

static struct ddl_value of_column(struct ddl_value value)
{
	struct ddl_value out = of_affinity((enum ddl_affinity)value.affinity);

	out.unknown = value.unknown;
	return out;
}

static struct ddl_value of_rowid(void)
{
	return of_affinity(DDL_AFFINITY_INTEGER);
}

/* Before 3.24 the names are taken when queries inside have been put into the one around them: tried on 3.8 to 3.54. */
static bool names_vary(const struct ddl_schema *s)
{
	return s->version < DDL_VERSION(3, 24);
}

static ddl_atom rowid_name(const struct ddl_schema *s, const struct ddl_table *t)
{
	const struct ddl_column *alias = t ? ddl_sqlite_rowid_alias(s, t) : NULL;

	if (alias)
		return alias->name.name;
	return ddl_atom_str(&s->session->atoms, "rowid");
}

/* coalesce(left, right), whose affinity 3.50 began to heed, and 3.53.2 heeds wherever it stands */
static struct ddl_value of_either(const struct ddl_schema *s, struct ddl_value left)
{
	struct ddl_value out = of(s->version < DDL_VERSION(3, 50) ? DDL_AFFINITY_NONE : (enum ddl_affinity)left.affinity, ANY);

	out.unknown = left.unknown || (s->version >= DDL_VERSION(3, 50) && s->version < DDL_VERSION(3, 53) + 2);
	return out;
}

/* CASE: values of WHEN and of ELSE, never the operand's. */
static struct ddl_value of_case(const struct ddl_expr *e, const struct ddl_value *args, uint32_t n)
{
	const struct ddl_expr *arg = (const struct ddl_expr *)(const void *)e->args.first;
	unsigned data = 0;

	for (uint32_t i = 0; i < n; i++) {
		if (i)
			data |= arg->kind == DDL_EXPR_EMPTY ? 0 : args[i].data;
		arg = (const struct ddl_expr *)(const void *)arg->node.next;
	}
	return of(DDL_AFFINITY_NONE, data);
}

static struct ddl_value of_name(const struct ddl_expr *e)
{
	return of(DDL_AFFINITY_NONE, e->ident->quoted ? TEXTS : NUMBERS);
}

/* likely(x) and the like were x itself at first. */
static bool says_how_likely(const struct ddl_schema *s, const struct ddl_expr *e)
{
	return s->version < DDL_VERSION(3, 29) && !e->qualifier && strstr(ddl_text(s->session, e->ident->key), "likel");
}

static struct ddl_value of_expr(const struct ddl_schema *s, const struct ddl_expr *e, const struct ddl_value *args, uint32_t n)
{
	struct ddl_value value;

	switch ((enum ddl_expr_kind)e->kind) {
	case DDL_EXPR_NAME:
		return e->args.first || !ddl_sqlite_is_truth(s, e->ident) ? of_name(e) : of(DDL_AFFINITY_NONE, NUMBERS);
	case DDL_EXPR_NULL:
		return of(DDL_AFFINITY_NONE, 0);
	case DDL_EXPR_STRING:
		return of(DDL_AFFINITY_NONE, TEXTS);
	case DDL_EXPR_BITS:
		return of(DDL_AFFINITY_NONE, BLOBS);
	case DDL_EXPR_VARIABLE:
	case DDL_EXPR_CALL:
		return says_how_likely(s, e) && n ? args[0] : of(DDL_AFFINITY_NONE, ANY);
	case DDL_EXPR_OVER:
		return of(DDL_AFFINITY_NONE, ANY);
	case DDL_EXPR_BINARY:
		return of(DDL_AFFINITY_NONE, e->op == DDL_OP_CONCAT ? TEXTS | BLOBS :
			  e->op == DDL_OP_JSON_GET || e->op == DDL_OP_JSON_GET_TEXT ? ANY : NUMBERS);
	case DDL_EXPR_LIKE:
		return of(DDL_AFFINITY_NONE, e->flags & DDL_EXPR_NOT ? NUMBERS : ANY);
	case DDL_EXPR_UNARY:
		return of(DDL_AFFINITY_NONE, e->op == DDL_OP_POS ? args[0].data : NUMBERS);
	case DDL_EXPR_CAST:
		value = of_type(s, e->type);
		value.cast = true;
		return value;
	case DDL_EXPR_COLLATE:
		value = args[0];
		value.cast = false;
		return value;
	case DDL_EXPR_QUERY:
	case DDL_EXPR_ROW:
		value = of_column(args[0]);
		value.unknown |= e->kind == DDL_EXPR_QUERY && names_vary(s);
		return value;
	case DDL_EXPR_WHEN:
		return args[n - 1];
	case DDL_EXPR_CASE:
		return of_case(e, args, n);
	default:
		return of(DDL_AFFINITY_NONE, NUMBERS);
	}
}

/* Since 3.46 rows of VALUES may be run as a query of their own, whose columns can be anything. */
static bool of_rows(const struct ddl_schema *s, struct ddl_value *values, size_t n)
{
	for (size_t i = 0; i < n && s->version >= DDL_VERSION(3, 46); i++)
		if (values[i].affinity == DDL_AFFINITY_NONE)
			values[i].most = ANY;
	return s->version >= DDL_VERSION(3, 46);
}

static bool are_mixed(enum ddl_affinity affinity, unsigned data)
{
	return affinity == DDL_AFFINITY_TEXT ? data & NUMBERS : affinity >= DDL_AFFINITY_NUMERIC && data & TEXTS;
}

/* With the arms from `from` on. */
static struct ddl_value with_others(struct ddl_value out, const struct ddl_value *arms, uint32_t from, uint32_t n)
{
	enum ddl_affinity affinity = (enum ddl_affinity)out.affinity;
	unsigned data = 0, most = 0;

	for (uint32_t i = from; i < n && n > 1; i++) {
		data |= arms[i].data;
		most |= arms[i].most;
	}
	out.unknown |= are_mixed(affinity, data) != are_mixed(affinity, most);
	if (are_mixed(affinity, data))
		out.affinity = DDL_AFFINITY_BLOB;
	return out;
}

static struct ddl_value first_with_affinity(const struct ddl_value *arms, uint32_t n)
{
	uint32_t i = 0;

	while (i + 1 < n && arms[i].affinity == DDL_AFFINITY_NONE)
		i++;
	return arms[i];
}

/* Of values of several kinds no number or text is made; what CAST made is a number of any kind then, in 3.41 always. */
static struct ddl_value of_arms(const struct ddl_schema *s, const struct ddl_value *arms, uint32_t n)
{
	bool any = s->version >= DDL_VERSION(3, 46), cast = arms[0].cast && (n > 1 || s->version < DDL_VERSION(3, 42));
	struct ddl_value out = any ? first_with_affinity(arms, n) : arms[0];

	if (s->version < DDL_VERSION(3, 41))
		return out;
	out = with_others(out, arms, any ? 0 : 1, n);
	if (out.affinity >= DDL_AFFINITY_NUMERIC && cast)
		out.affinity = DDL_AFFINITY_NUMERIC;
	for (uint32_t i = 0; i < n; i++) {
		out.unknown |= arms[i].unknown;
		out.data |= arms[i].data;
		out.most |= arms[i].most;
	}
	return out;
}

const struct ddl_value_rules ddl_sqlite_values = {
	.of_type = of_type,
	.of_rowid = of_rowid,
	.of_either = of_either,
	.names_vary = names_vary,
	.rowid_name = rowid_name,
	.of_rows = of_rows,
	.of_column = of_column,
	.of_expr = of_expr,
	.of_arms = of_arms,
};
