/*
 * postgres_expr.c - expressions that the server keeps as the same tree, and prints alike.
 *
 * What it prints (pg_get_expr) is fully typed and spelled with operators: IN becomes
 * = ANY (ARRAY[...]), LIKE ~~, BETWEEN two comparisons, a literal 'a'::text. The normal
 * form goes the other way where nothing is lost, to what a person would write: a cast
 * goes only when the server would have added it by itself. Each rule was tried on
 * PostgreSQL 18. In doubt a cast stays.
 *
 * Recursion is bounded by DDL_MAX_EXPR_DEPTH.
 */
#include "normalize/postgres.h"

#include <string.h>

#include "base/ascii.h"

struct norm {
	struct ddl_schema *s;
	struct ddl_table *t;
};

static struct ddl_expr *norm(struct norm *n, struct ddl_expr *e);

static bool is(const struct norm *n, ddl_atom a, const char *text)
{
	return ddl_atom_is(&n->s->session->atoms, a, text);
}

static ddl_atom atom(struct norm *n, const char *text)
{
	return ddl_atom_str(&n->s->session->atoms, text);
}

static struct ddl_expr *arg(const struct ddl_expr *e, int i)
{
	struct ddl_node *a = e->args.first;

	while (i-- && a)
		a = a->next;
	return (struct ddl_expr *)(void *)a;
}

static struct ddl_expr *make(struct norm *n, enum ddl_expr_kind kind, enum ddl_op op, struct ddl_expr *a, struct ddl_expr *b)
{
	struct ddl_expr *e = DDL_NEW(&n->s->session->arena, struct ddl_expr);

	e->kind = (uint8_t)kind;
	e->op = (uint8_t)op;
	if (a)
		ddl_list_add(&e->args, a);
	if (b)
		ddl_list_add(&e->args, b);
	e->depth = (uint16_t)(1 + (a && (!b || a->depth > b->depth) ? a->depth : b ? b->depth : 0));
	return e;
}

/* A copy of the whole tree, for operands that stand twice. */
static struct ddl_expr *copy(struct norm *n, const struct ddl_expr *e)
{
	struct ddl_expr *c = DDL_CLONE(n->s, e);

	memset(&c->args, 0, sizeof(c->args));
	DDL_EACH(struct ddl_expr, a, &e->args)
		ddl_list_add(&c->args, copy(n, a));
	return c;
}

static const struct ddl_type *column_type(const struct norm *n, const struct ddl_expr *e)
{
	struct ddl_column *c = e->kind == DDL_EXPR_NAME && !e->args.count ? ddl_find_column(n->t, e->ident->key) : NULL;

	return c ? c->type : NULL;
}

/* Digits with perhaps a sign, a point and an exponent. */
static bool looks_numeric(const char *c)
{
	bool digits = false;

	c += *c == '-' || *c == '+';
	for (; ddl_ascii_digit(*c); c++)
		digits = true;
	if (*c == '.')
		for (c++; ddl_ascii_digit(*c); c++)
			digits = true;
	if (digits && (*c == 'e' || *c == 'E')) {
		c++;
		c += *c == '-' || *c == '+';
		digits = false;
		for (; ddl_ascii_digit(*c); c++)
			digits = true;
	}
	return digits && !*c;
}

static bool is_whole(const char *c)
{
	for (; *c; c++)
		if (!ddl_ascii_digit(*c))
			return false;
	return true;
}

/* '-1' is -1: a NUMBER, or NEG of one. */
static struct ddl_expr *number_of(struct norm *n, struct ddl_expr *string)
{
	const char *text = ddl_text(n->s->session, string->text);
	bool negative = *text == '-';
	struct ddl_expr *number = make(n, DDL_EXPR_NUMBER, DDL_OP_NONE, NULL, NULL);

	number->text = atom(n, text + (negative || *text == '+'));
	return negative ? make(n, DDL_EXPR_UNARY, DDL_OP_NEG, number, NULL) : number;
}

static bool is_number(const struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_UNARY && e->op == DDL_OP_NEG)
		e = arg(e, 0);
	return e->kind == DDL_EXPR_NUMBER;
}

static bool is_literal(const struct ddl_expr *e)
{
	return e->kind == DDL_EXPR_STRING || is_number(e);
}

static const char *number_text(const struct norm *n, const struct ddl_expr *e)
{
	return ddl_text(n->s->session, (e->kind == DDL_EXPR_UNARY ? arg(e, 0) : e)->text);
}

/* The type that a bare number has: integer, bigint or numeric. */
static bool has_own_type(const struct norm *n, const struct ddl_expr *e, const struct ddl_type *t)
{
	const char *text = number_text(n, e);
	size_t len = strlen(text);

	if (t->dims || t->args.count)
		return false;
	if (!is_whole(text))
		return is(n, t->name, "numeric");
	if (len < 10 || (len == 10 && strcmp(text, "2147483647") <= 0))
		return is(n, t->name, "integer");
	return is(n, t->name, len < 19 || (len == 19 && strcmp(text, "9223372036854775807") <= 0) ? "bigint" : "numeric");
}

static struct ddl_expr *bool_of(struct norm *n, struct ddl_expr *string)
{
	static const char *const yes[] = { "t", "true", "y", "yes", "on", "1" }, *const no[] = { "f", "false", "n", "no", "off", "0" };
	const char *text = ddl_text(n->s->session, string->text);
	struct ddl_expr *e;

	for (size_t i = 0; i < DDL_COUNT(yes); i++) {
		bool is_yes = ddl_ascii_equal(text, yes[i]);

		if (!is_yes && !ddl_ascii_equal(text, no[i]))
			continue;
		e = make(n, DDL_EXPR_BOOL, DDL_OP_NONE, NULL, NULL);
		e->text = atom(n, is_yes ? "true" : "false");
		return e;
	}
	return string;
}

static bool is_reg(const struct norm *n, const struct ddl_type *t)
{
	return is(n, t->name, "regclass") || is(n, t->name, "regconfig");
}

static void read_as(struct norm *n, struct ddl_expr *string, const struct ddl_type *t)
{
	string->text = ddl_postgres_literal(n->s, string->text, t);
}

static struct ddl_expr *norm_cast(struct norm *n, struct ddl_expr *e);

/* ARRAY[a, b]::type[] casts every member. */
static struct ddl_expr *cast_members(struct norm *n, struct ddl_expr *array, const struct ddl_type *t)
{
	struct ddl_list members = { 0 };
	struct ddl_node *next;

	for (struct ddl_node *x = array->args.first; x; x = next) {
		struct ddl_expr *member = (struct ddl_expr *)(void *)x, *c;

		next = x->next;
		if (member->kind == DDL_EXPR_ARRAY) {
			ddl_list_add(&members, member->args.count ? cast_members(n, member, t) : member);
			continue;
		}
		c = make(n, DDL_EXPR_CAST, DDL_OP_NONE, member, NULL);
		c->type = DDL_CLONE(n->s, t);
		c->type->dims = 0;
		ddl_list_add(&members, norm_cast(n, c));
	}
	array->args = members;
	return array;
}

static struct ddl_expr *norm_cast(struct norm *n, struct ddl_expr *e)
{
	struct ddl_expr *inner = arg(e, 0);
	const struct ddl_type *column;

	ddl_postgres_type(n->s, e->type, NULL);
	e->flags |= DDL_EXPR_COLONS;
	if (inner->kind == DDL_EXPR_CAST && ddl_postgres_same_type(n->s, inner->type, e->type) &&
	    (!inner->type->args.count || !e->type->args.count)) {
		e->args = inner->args;
		inner = arg(e, 0);
	}
	if (inner->kind == DDL_EXPR_STRING && is(n, e->type->name, "boolean") && !e->type->dims)
		return bool_of(n, inner);
	if (inner->kind == DDL_EXPR_STRING)
		read_as(n, inner, e->type);
	if (inner->kind == DDL_EXPR_ARRAY && inner->args.count && e->type->dims)
		return cast_members(n, inner, e->type);
	/* '1.5'::numeric is the constant 1.5; '1'::numeric is not what 1 is. */
	if (inner->kind == DDL_EXPR_STRING && looks_numeric(ddl_text(n->s->session, inner->text)) &&
	    has_own_type(n, number_of(n, inner), e->type))
		return number_of(n, inner);
	if (is_number(inner) && has_own_type(n, inner, e->type))
		return inner;
	if (inner->kind == DDL_EXPR_STRING && !e->type->args.count && !e->type->dims && (is(n, e->type->name, "text") || is_reg(n, e->type)))
		return inner;
	/* ('a'::character varying)::text is what a comparison with a varchar column makes of 'a'. */
	if (inner->kind == DDL_EXPR_CAST && arg(inner, 0)->kind == DDL_EXPR_STRING && !inner->type->args.count && !e->type->dims &&
	    is(n, e->type->name, "text") && ddl_postgres_is_text(n->s, inner->type))
		return arg(inner, 0);
	column = column_type(n, inner);
	if (column && !e->type->args.count && !e->type->dims && (is(n, column->name, "character varying") || is(n, column->name, "text")) &&
	    !column->dims && (is(n, e->type->name, "text") || is(n, e->type->name, "character varying")))
		return inner;
	return e;
}

static struct ddl_expr *uncast(const struct ddl_expr *e)
{
	return arg(e, 0);
}

/* A literal that only got the type of what it is compared with. */
static struct ddl_expr *strip_like(struct norm *n, struct ddl_expr *e, const struct ddl_type *other)
{
	if (!other)
		return e;
	if (e->kind == DDL_EXPR_STRING)
		read_as(n, e, other);
	if (e->kind != DDL_EXPR_CAST || e->type->args.count || !is_literal(uncast(e)) || is_number(uncast(e)))
		return e;
	return ddl_postgres_same_type(n->s, e->type, other) ? uncast(e) : e;
}

/* What stands behind these is an array of text. */
static bool takes_path(const struct norm *n, const struct ddl_expr *e)
{
	return e->op == DDL_OP_CUSTOM && (is(n, e->text, "#>") || is(n, e->text, "#>>") || is(n, e->text, "?|") || is(n, e->text, "?&"));
}

static void set_args(struct ddl_expr *e, struct ddl_expr *a, struct ddl_expr *b)
{
	memset(&e->args, 0, sizeof(e->args));
	ddl_list_add(&e->args, a);
	if (b)
		ddl_list_add(&e->args, b);
}

/* Types of numbers in the order in which arithmetic widens them. */
enum width { NO_NUMBER, WHOLE, NUMERIC, DOUBLE };

static enum width width_of_type(const struct norm *n, const struct ddl_type *t)
{
	static const struct { const char *name; enum width width; } types[] = {
		{ "integer", WHOLE }, { "bigint", WHOLE }, { "smallint", WHOLE }, { "numeric", NUMERIC },
		{ "real", DOUBLE }, { "double precision", DOUBLE },
	};

	for (size_t i = 0; t && !t->dims && !t->schema && i < DDL_COUNT(types); i++)
		if (is(n, t->name, types[i].name))
			return types[i].width;
	return NO_NUMBER;
}

static bool is_arithmetic(const struct ddl_expr *e)
{
	return e->kind == DDL_EXPR_BINARY && e->op >= DDL_OP_ADD && e->op <= DDL_OP_MOD;
}

static enum width width_of(const struct norm *n, const struct ddl_expr *e)
{
	enum width a, b;

	if (e->kind == DDL_EXPR_NUMBER)
		return is_whole(ddl_text(n->s->session, e->text)) ? WHOLE : NUMERIC;
	if (e->kind == DDL_EXPR_NAME)
		return width_of_type(n, column_type(n, e));
	if (e->kind == DDL_EXPR_CAST)
		return width_of_type(n, e->type);
	if (e->kind == DDL_EXPR_CALL && !e->qualifier && is(n, e->ident->key, "extract"))
		return NUMERIC;
	if (e->kind == DDL_EXPR_UNARY && e->op == DDL_OP_NEG)
		return width_of(n, arg(e, 0));
	if (!is_arithmetic(e))
		return NO_NUMBER;
	a = width_of(n, arg(e, 0));
	b = width_of(n, arg(e, 1));
	return !a || !b ? NO_NUMBER : a > b ? a : b;
}

/* A cast that does what arithmetic or a comparison with a wider operand does by itself. */
static bool is_widened(const struct norm *n, const struct ddl_expr *e)
{
	return e->kind == DDL_EXPR_CAST && !e->type->args.count && width_of_type(n, e->type) >= NUMERIC &&
	       width_of(n, uncast(e)) && width_of(n, uncast(e)) < width_of_type(n, e->type);
}

static void strip_widened(struct norm *n, struct ddl_expr *e)
{
	struct ddl_expr *a = arg(e, 0), *b = arg(e, 1);
	enum width left = width_of(n, a), right = width_of(n, b);

	if (!left || left != right)
		return;
	/* Of two casts one is needed. */
	if (is_widened(n, b))
		b = uncast(b);
	else if (is_widened(n, a))
		a = uncast(a);
	set_args(e, a, b);
}

static struct ddl_expr *strip_number(struct norm *n, struct ddl_expr *e, const struct ddl_expr *other)
{
	if (e->kind != DDL_EXPR_CAST || e->type->args.count || !ddl_postgres_is_number(n->s, e->type))
		return e;
	/* 1.5::integer is 2, and 0.1::real is not 0.1. */
	if (is_number(uncast(e)))
		return width_of(n, uncast(e)) <= width_of_type(n, e->type) &&
		       (width_of(n, uncast(e)) == WHOLE || !is(n, e->type->name, "real")) ? uncast(e) : e;
	/* (qty)::numeric > 1.5: the column was widened for the number. One that is made narrower has another value. */
	if (is_number(other) && column_type(n, uncast(e)) && is_widened(n, e))
		return uncast(e);
	return e;
}

static bool is_comparison(const struct ddl_expr *e)
{
	return e->op >= DDL_OP_EQ && e->op <= DDL_OP_GE;
}

static bool is_padded(const struct norm *n, const struct ddl_expr *e)
{
	const struct ddl_type *t = e->kind == DDL_EXPR_CAST && !e->type->args.count && !e->type->dims && is(n, e->type->name, "text") ?
				   column_type(n, uncast(e)) : NULL;

	return t && !t->dims && is(n, t->name, "character");
}

static void strip_operands(struct norm *n, struct ddl_expr *e)
{
	struct ddl_expr *a = arg(e, 0), *b = arg(e, 1);

	if (e->op == DDL_OP_CONCAT) {
		a = is_padded(n, a) ? uncast(a) : a;
		b = is_padded(n, b) ? uncast(b) : b;
	}
	a = strip_like(n, a, column_type(n, b));
	b = strip_like(n, b, column_type(n, a));
	if (is_comparison(e)) {
		a = strip_number(n, a, b);
		b = strip_number(n, b, a);
	}
	if (takes_path(n, e) && b->kind == DDL_EXPR_CAST && uncast(b)->kind == DDL_EXPR_STRING && b->type->dims == 1 &&
	    is(n, b->type->name, "text"))
		b = uncast(b);
	set_args(e, a, b);
}

static struct ddl_expr *like_of(struct norm *n, struct ddl_expr *e)
{
	static const struct { const char *text; uint8_t op; bool not; } ops[] = {
		{ "~~", DDL_OP_LIKE, false }, { "!~~", DDL_OP_LIKE, true },
		{ "~~*", DDL_OP_ILIKE, false }, { "!~~*", DDL_OP_ILIKE, true },
	};

	for (size_t i = 0; i < DDL_COUNT(ops); i++) {
		if (!is(n, e->text, ops[i].text))
			continue;
		e->kind = DDL_EXPR_LIKE;
		e->op = ops[i].op;
		e->text = 0;
		e->flags |= ops[i].not ? DDL_EXPR_NOT : 0;
		break;
	}
	return e;
}

static struct ddl_expr *norm_binary(struct norm *n, struct ddl_expr *e)
{
	strip_operands(n, e);
	if (is_arithmetic(e) || is_comparison(e))
		strip_widened(n, e);
	return e->op == DDL_OP_CUSTOM ? like_of(n, e) : e;
}

static struct ddl_expr *between(struct norm *n, const struct ddl_expr *e, struct ddl_expr *a, struct ddl_expr *low,
				struct ddl_expr *high)
{
	bool not = e->flags & DDL_EXPR_NOT;
	struct ddl_expr *left, *right;

	left = make(n, DDL_EXPR_BINARY, not ? DDL_OP_LT : DDL_OP_GE, a, NULL);
	right = make(n, DDL_EXPR_BINARY, not ? DDL_OP_GT : DDL_OP_LE, copy(n, a), NULL);
	ddl_list_add(&left->args, low);
	ddl_list_add(&right->args, high);
	left->depth = right->depth = e->depth;
	strip_operands(n, left);
	strip_operands(n, right);
	return make(n, DDL_EXPR_BINARY, not ? DDL_OP_OR : DDL_OP_AND, left, right);
}

/* a BETWEEN x AND y: a >= x AND a <= y; SYMMETRIC: or a >= y AND a <= x (transformAExprBetween). */
static struct ddl_expr *norm_between(struct norm *n, struct ddl_expr *e)
{
	struct ddl_expr *a = arg(e, 0), *low = arg(e, 1), *high = arg(e, 2), *back;

	if (!e->name)
		return between(n, e, a, low, high);
	back = between(n, e, copy(n, a), copy(n, high), copy(n, low));
	return make(n, DDL_EXPR_BINARY, e->flags & DDL_EXPR_NOT ? DDL_OP_AND : DDL_OP_OR, between(n, e, a, low, high), back);
}

/* One member: a comparison. */
static struct ddl_expr *norm_in(struct norm *n, struct ddl_expr *e)
{
	struct ddl_expr *a = arg(e, 0);
	const struct ddl_type *type = column_type(n, a);
	struct ddl_list args = { 0 };
	struct ddl_node *next;

	if (e->args.count == 2 && arg(e, 1)->kind != DDL_EXPR_RAW) {
		e->kind = DDL_EXPR_BINARY;
		e->op = e->flags & DDL_EXPR_NOT ? DDL_OP_NE : DDL_OP_EQ;
		e->flags &= (uint16_t)~DDL_EXPR_NOT;
		strip_operands(n, e);
		return e;
	}
	for (struct ddl_node *x = e->args.first; x; x = next) {
		struct ddl_expr *member = (struct ddl_expr *)(void *)x;

		next = x->next;
		if (x != e->args.first) {
			member = strip_like(n, member, type);
			member = strip_number(n, member, a);
		}
		ddl_list_add(&args, member);
	}
	e->args = args;
	return e;
}

/* a = ANY (ARRAY[...]): a IN (...); a <> ALL (ARRAY[...]): a NOT IN (...) */
static struct ddl_expr *norm_quantified(struct norm *n, struct ddl_expr *e)
{
	bool any = is(n, e->name, "any") || is(n, e->name, "some");
	struct ddl_expr *a = arg(e, 0), *array = arg(e, 1);

	while (array->kind == DDL_EXPR_CAST && array->type->dims == 1)
		array = uncast(array);
	/* IN with one member is a comparison, ANY is not. */
	if (array->kind != DDL_EXPR_ARRAY || array->args.count < 2 || !((e->op == DDL_OP_EQ && any) || (e->op == DDL_OP_NE && !any)))
		return e;
	e->kind = DDL_EXPR_IN;
	e->flags |= e->op == DDL_OP_NE ? DDL_EXPR_NOT : 0;
	e->op = DDL_OP_NONE;
	e->name = 0;
	set_args(e, a, NULL);
	ddl_list_append(&e->args, &array->args);
	return norm_in(n, e);
}

static struct ddl_expr *norm_like(struct norm *n, struct ddl_expr *e)
{
	struct ddl_expr *call;

	if (e->op != DDL_OP_SIMILAR || e->args.count != 2)
		return e;
	call = make(n, DDL_EXPR_CALL, DDL_OP_NONE, NULL, NULL);
	call->ident = DDL_NEW(&n->s->session->arena, struct ddl_ident);
	*call->ident = ddl_made_ident(n->s, "similar_to_escape");
	call->ident->quoted = false;
	ddl_list_add(&call->args, arg(e, 1));
	e->kind = DDL_EXPR_BINARY;
	e->op = DDL_OP_CUSTOM;
	e->text = atom(n, e->flags & DDL_EXPR_NOT ? "!~" : "~");
	e->flags &= (uint16_t)~DDL_EXPR_NOT;
	set_args(e, arg(e, 0), call);
	return e;
}

static bool is_null(const struct ddl_expr *e)
{
	while (e->kind == DDL_EXPR_CAST)
		e = arg(e, 0);
	return e->kind == DDL_EXPR_NULL;
}

/* No ELSE is ELSE NULL. */
static struct ddl_expr *norm_case(struct ddl_expr *e)
{
	struct ddl_expr *last = (struct ddl_expr *)(void *)e->args.last;

	if (is_null(last)) {
		last->kind = DDL_EXPR_EMPTY;
		memset(&last->args, 0, sizeof(last->args));
		last->type = NULL;
		last->flags = 0;
	}
	return e;
}

static void put_name(struct ddl_buf *b, const char *name)
{
	bool plain = *name && !ddl_ascii_digit(*name);

	for (const char *c = name; *c; c++)
		plain &= (*c >= 'a' && *c <= 'z') || ddl_ascii_digit(*c) || *c == '_';
	if (!plain)
		ddl_buf_putc(b, '"');
	for (const char *c = name; *c; c++) {
		ddl_buf_putc(b, *c);
		if (*c == '"')
			ddl_buf_putc(b, *c);
	}
	if (!plain)
		ddl_buf_putc(b, '"');
}

/* The names of a.b in a string, as an identifier is read. What was resolved before is not resolved again. */
static struct ddl_qname read_name(struct ddl_schema *s, const char *c, bool resolved)
{
	struct ddl_qname q = { .catalog = NULL };

	while (*c) {
		bool quoted = *c == '"';
		const char *end = c += quoted;
		ddl_atom a;

		while (*end && (quoted ? *end != '"' : *end != '.'))
			end++;
		a = ddl_atom_of(&s->session->atoms, c, (size_t)(end - c));
		q.schema = q.name;
		q.name = ddl_ident_of_atom(s, quoted ? a : ddl_atom_lower(&s->session->atoms, a), true);
		c = end + (*end && quoted);
		c += *c == '.';
	}
	if (!resolved)
		ddl_resolve(s, &q);
	if (q.schema.key && q.schema.key == s->default_key)
		memset(&q.schema, 0, sizeof(q.schema));
	return q;
}

struct ddl_qname ddl_postgres_nextval(struct ddl_schema *s, const struct ddl_expr *e)
{
	struct ddl_qname none = { .catalog = NULL };
	const struct ddl_expr *a;

	if (e->kind != DDL_EXPR_CALL || !ddl_atom_is(&s->session->atoms, e->ident->key, "nextval") || e->args.count != 1)
		return none;
	a = arg(e, 0);
	while (a->kind == DDL_EXPR_CAST)
		a = arg(a, 0);
	return a->kind == DDL_EXPR_STRING ? read_name(s, ddl_text(s->session, a->text), !e->node.at.start) : none;
}

struct ddl_expr *ddl_postgres_make_nextval(struct ddl_schema *s, const struct ddl_qname *sequence)
{
	struct norm n = { .s = s };
	struct ddl_expr *call = make(&n, DDL_EXPR_CALL, DDL_OP_NONE, NULL, NULL);
	struct ddl_expr *name = make(&n, DDL_EXPR_STRING, DDL_OP_NONE, NULL, NULL);
	struct ddl_buf b = { 0 };

	if (sequence->schema.name) {
		put_name(&b, ddl_text(s->session, sequence->schema.name));
		ddl_buf_putc(&b, '.');
	}
	put_name(&b, ddl_text(s->session, sequence->name.name));
	name->text = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	call->ident = DDL_NEW(&s->session->arena, struct ddl_ident);
	*call->ident = ddl_made_ident(s, "nextval");
	call->ident->quoted = false;
	ddl_list_add(&call->args, name);
	call->depth = 1;
	return call;
}

/* COALESCE(qty, (0)::numeric): arguments of one type. */
static void strip_arguments(struct norm *n, struct ddl_expr *e)
{
	const struct ddl_type *type = NULL;
	struct ddl_list args = { 0 };
	struct ddl_node *next;

	DDL_EACH(struct ddl_expr, a, &e->args)
		if (!type)
			type = column_type(n, a);
	for (struct ddl_node *x = e->args.first; x; x = next) {
		next = x->next;
		ddl_list_add(&args, strip_like(n, (struct ddl_expr *)(void *)x, type));
	}
	e->args = args;
}

/* timezone(zone, x) is what x AT TIME ZONE zone calls; since 14 the server remembers which was written. */
static struct ddl_expr *at_time_zone(struct ddl_expr *e)
{
	struct ddl_expr *zone = arg(e, 0), *x = arg(e, 1);

	e->kind = DDL_EXPR_BINARY;
	e->op = DDL_OP_AT_TIME_ZONE;
	e->ident = NULL;
	e->flags = 0;
	set_args(e, x, zone);
	return e;
}

/* A function of the schema that the path names; only once: later another path may be set. */
static void qualify_call(struct norm *n, struct ddl_expr *e)
{
	struct ddl_schema *s = n->s;

	if (!s->current.name || !e->node.at.start)
		return;
	e->node.at = DDL_SPAN_NONE;
	DDL_EACH_OBJECT(o, s) {
		if (o->scope != DDL_SCOPE_ROUTINE || o->name != e->ident->key || o->schema != s->current.key)
			continue;
		e->qualifier = make(n, DDL_EXPR_NAME, DDL_OP_NONE, NULL, NULL);
		e->qualifier->ident = ddl_clone_ident(s, &s->current);
		return;
	}
}

/* These take text alone: a char is cast to it. */
static void strip_text(struct norm *n, struct ddl_expr *e)
{
	static const char *const names[] = { "lower", "upper", "initcap", "btrim", "ltrim", "rtrim", "md5", "replace", "concat" };
	struct ddl_expr *a = e->args.count ? arg(e, 0) : NULL;

	for (size_t i = 0; a && i < DDL_COUNT(names); i++) {
		if (!is(n, e->ident->key, names[i]) || !is_padded(n, a))
			continue;
		ddl_list_remove(&e->args, a);
		ddl_list_insert(&e->args, NULL, uncast(a));
		return;
	}
}

static struct ddl_expr *norm_call(struct norm *n, struct ddl_expr *e)
{
	bool by_path = !e->qualifier;
	struct ddl_qname sequence;

	if (e->qualifier && e->qualifier->kind == DDL_EXPR_NAME && !e->qualifier->args.count &&
	    (is(n, e->qualifier->ident->key, "pg_catalog") || e->qualifier->ident->key == n->s->default_key))
		e->qualifier = NULL;
	sequence = ddl_postgres_nextval(n->s, e);
	if (sequence.name.name)
		return ddl_postgres_make_nextval(n->s, &sequence);
	if (by_path)
		qualify_call(n, e);
	if (!e->qualifier)
		strip_text(n, e);
	if (!e->qualifier && is(n, e->ident->key, "timezone") && e->args.count == 2 && n->s->version < DDL_VERSION(14, 0))
		return at_time_zone(e);
	if (is(n, e->ident->key, "coalesce") || is(n, e->ident->key, "greatest") || is(n, e->ident->key, "least"))
		strip_arguments(n, e);
	return e;
}

/* b'01' is '01'::"bit". */
static struct ddl_expr *norm_bits(struct norm *n, struct ddl_expr *e)
{
	struct ddl_expr *string, *c;

	if (!is(n, e->name, "b") || strspn(ddl_text(n->s->session, e->text), "01") != ddl_atom_len(&n->s->session->atoms, e->text))
		return e;
	string = make(n, DDL_EXPR_STRING, DDL_OP_NONE, NULL, NULL);
	string->text = e->text;
	c = make(n, DDL_EXPR_CAST, DDL_OP_NONE, string, NULL);
	c->type = DDL_NEW(&n->s->session->arena, struct ddl_type);
	c->type->name = atom(n, "bit");
	c->type->flags = DDL_TYPE_QUOTED;
	c->flags = DDL_EXPR_COLONS;
	return c;
}

/* The schema of a collation, where it is the one that names are looked for in. */
static struct ddl_expr *norm_collate(const struct norm *n, struct ddl_expr *e)
{
	if (arg(e, 1) && arg(e, 1)->ident->key == n->s->default_key)
		ddl_list_remove(&e->args, e->args.last);
	return e;
}

static struct ddl_expr *norm_kind(struct norm *n, struct ddl_expr *e)
{
	switch ((enum ddl_expr_kind)e->kind) {
	case DDL_EXPR_TYPED: {
		struct ddl_expr *string = make(n, DDL_EXPR_STRING, DDL_OP_NONE, NULL, NULL);

		string->text = e->text;
		e->kind = DDL_EXPR_CAST;
		e->text = 0;
		ddl_list_add(&e->args, string);
		e->depth = 1;
		return norm_cast(n, e);
	}
	case DDL_EXPR_BITS: return norm_bits(n, e);
	case DDL_EXPR_CAST: return norm_cast(n, e);
	case DDL_EXPR_BINARY: return norm_binary(n, e);
	case DDL_EXPR_BETWEEN: return norm_between(n, e);
	case DDL_EXPR_IN: return norm_in(n, e);
	case DDL_EXPR_QUANTIFIED: return norm_quantified(n, e);
	case DDL_EXPR_LIKE: return norm_like(n, e);
	case DDL_EXPR_CASE: return norm_case(e);
	case DDL_EXPR_CALL: return norm_call(n, e);
	case DDL_EXPR_COLLATE: return norm_collate(n, e);
	default: return e;
	}
}

static struct ddl_expr *norm(struct norm *n, struct ddl_expr *e)
{
	struct ddl_list args = { 0 };
	struct ddl_node *next;

	if (e->kind == DDL_EXPR_NAME) {
		/* t.c of the table itself */
		if (e->args.count && arg(e, 0)->ident->key == n->t->name.name.key && ddl_find_column(n->t, e->ident->key))
			memset(&e->args, 0, sizeof(e->args));
		return e;
	}
	for (struct ddl_node *x = e->args.first; x; x = next) {
		next = x->next;
		ddl_list_add(&args, norm(n, (struct ddl_expr *)(void *)x));
	}
	e->args = args;
	return norm_kind(n, e);
}

static bool is_empty_array(const struct ddl_expr *e)
{
	return e->kind == DDL_EXPR_ARRAY && !e->args.count;
}

/* The default of a column: a cast to the column's own type says nothing, and a literal is read as that type. */
static struct ddl_expr *norm_default(struct norm *n, struct ddl_column *c, struct ddl_expr *e)
{
	const struct ddl_type *t = c->type;
	struct ddl_type plain;

	if (!t)
		return e;
	/* NULL is no default, unless a length makes it an expression. */
	if (is_null(e))
		return t->args.count && !t->dims ? make(n, DDL_EXPR_NULL, DDL_OP_NONE, NULL, NULL) : NULL;
	while (e->kind == DDL_EXPR_CAST) {
		const struct ddl_expr *inner = uncast(e);
		bool same = ddl_postgres_same_type(n->s, e->type, t);

		if (is_empty_array(inner))
			break;
		/* What is computed and then cast on purpose keeps its cast in the catalogue. */
		if (!same || inner->kind != DDL_EXPR_STRING)
			break;
		e = uncast(e);
	}
	if (e->kind == DDL_EXPR_STRING && !t->dims && is(n, t->name, "boolean"))
		return bool_of(n, e);
	/* The column's precision is a cast of its own, and not shown. */
	plain = *t;
	memset(&plain.args, 0, sizeof(plain.args));
	if (e->kind == DDL_EXPR_STRING && looks_numeric(ddl_text(n->s->session, e->text)) && has_own_type(n, number_of(n, e), &plain))
		return number_of(n, e);
	if (e->kind == DDL_EXPR_STRING)
		read_as(n, e, t);
	return e;
}

struct ddl_expr *ddl_postgres_expr(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c, struct ddl_expr *e,
				   enum ddl_expr_use use)
{
	struct norm n = { s, t };

	e = norm(&n, e);
	return use == DDL_USE_DEFAULT ? norm_default(&n, c, e) : e;
}
