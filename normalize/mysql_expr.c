/*
 * mysql_expr.c - expressions: one form for what the servers cannot tell apart.
 *
 * What the servers make of an expression was tried on MySQL 9.7 and MariaDB 11.8 (SHOW CREATE TABLE of a
 * generated column). Where they write it differently, or more oddly than people do (0 <> a), the form
 * here is neither's but the one that both are brought to.
 */
#include "normalize/mysql.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"

static struct ddl_expr *arg(const struct ddl_expr *e, int n)
{
	struct ddl_node *a = e->args.first;

	while (n-- && a)
		a = a->next;
	return (struct ddl_expr *)(void *)a;
}

static struct ddl_expr *make(struct ddl_schema *s, enum ddl_expr_kind kind, const struct ddl_expr *like)
{
	struct ddl_expr *e = DDL_NEW(&s->session->arena, struct ddl_expr);

	e->kind = (uint8_t)kind;
	e->node.at = like->node.at;
	e->depth = like->depth;
	return e;
}

static struct ddl_expr *make_binary(struct ddl_schema *s, enum ddl_op op, struct ddl_expr *a, struct ddl_expr *b,
				    const struct ddl_expr *like)
{
	struct ddl_expr *e = make(s, DDL_EXPR_BINARY, like);

	e->op = (uint8_t)op;
	ddl_list_add(&e->args, a);
	ddl_list_add(&e->args, b);
	return e;
}

static struct ddl_expr *make_call(struct ddl_schema *s, const char *name, struct ddl_expr *a, const struct ddl_expr *like)
{
	struct ddl_expr *e = make(s, DDL_EXPR_CALL, like);

	e->ident = DDL_NEW(&s->session->arena, struct ddl_ident);
	*e->ident = ddl_made_ident(s, name);
	e->ident->quoted = false;
	ddl_list_add(&e->args, a);
	return e;
}

static struct ddl_expr *make_cast(struct ddl_schema *s, const char *type, struct ddl_expr *a, const struct ddl_expr *like)
{
	struct ddl_expr *e = make(s, DDL_EXPR_CAST, like);

	e->type = DDL_NEW(&s->session->arena, struct ddl_type);
	e->type->name = ddl_my_atom(s, type);
	ddl_list_add(&e->args, a);
	return e;
}

static bool is_zero(const struct ddl_schema *s, const struct ddl_expr *e)
{
	return e->kind == DDL_EXPR_NUMBER && ddl_my_is(s, e->text, "0");
}

static bool is_literal(const struct ddl_expr *e)
{
	return e->kind == DDL_EXPR_NUMBER || e->kind == DDL_EXPR_STRING;
}

/* x <> 0 where only true or false counts: the servers add it, and it means nothing. Of a text they show 0 <> 'x'. */
static struct ddl_expr *as_condition(struct ddl_schema *s, struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_BINARY && e->op == DDL_OP_NE && is_zero(s, arg(e, 0)) && arg(e, 1)->kind == DDL_EXPR_STRING)
		return arg(e, 1);
	while (e->kind == DDL_EXPR_BINARY && e->op == DDL_OP_NE && is_zero(s, arg(e, 1)) && !is_literal(arg(e, 0)))
		e = arg(e, 0);
	return e;
}

static void replace_args(struct ddl_expr *e, struct ddl_expr *a, struct ddl_expr *b)
{
	memset(&e->args, 0, sizeof(e->args));
	ddl_list_add(&e->args, a);
	if (b)
		ddl_list_add(&e->args, b);
}

/* NOT x, as the servers' parsers push it down. */
static struct ddl_expr *negate(struct ddl_schema *s, struct ddl_expr *e)
{
	static const uint8_t opposite[DDL_OP_COUNT] = {
		[DDL_OP_EQ] = DDL_OP_NE, [DDL_OP_NE] = DDL_OP_EQ, [DDL_OP_LT] = DDL_OP_GE, [DDL_OP_GE] = DDL_OP_LT,
		[DDL_OP_GT] = DDL_OP_LE, [DDL_OP_LE] = DDL_OP_GT,
	};

	if (e->kind == DDL_EXPR_IS || e->kind == DDL_EXPR_IN || e->kind == DDL_EXPR_BETWEEN || e->kind == DDL_EXPR_LIKE) {
		e->flags ^= DDL_EXPR_NOT;
		return e;
	}
	if (e->kind == DDL_EXPR_BINARY && opposite[e->op]) {
		e->op = opposite[e->op];
		return e;
	}
	if (e->kind == DDL_EXPR_BINARY && (e->op == DDL_OP_AND || e->op == DDL_OP_OR)) {
		struct ddl_expr *a = arg(e, 0), *b = arg(e, 1);

		e->op = e->op == DDL_OP_AND ? DDL_OP_OR : DDL_OP_AND;
		replace_args(e, negate(s, a), negate(s, b));
		return e;
	}
	return make_binary(s, DDL_OP_EQ, e, ddl_my_number(s, "0"), e);
}

static const struct {
	const char *name, *canonical;
} synonyms[] = {
	{ "character_length", "char_length" }, { "substring", "substr" }, { "mid", "substr" }, { "lcase", "lower" },
	{ "ucase", "upper" }, { "octet_length", "length" }, { "power", "pow" }, { "ceil", "ceiling" },
	{ "day", "dayofmonth" }, { "sha", "sha1" }, { "now", "current_timestamp" }, { "localtime", "current_timestamp" },
	{ "localtimestamp", "current_timestamp" }, { "current_date", "curdate" }, { "current_time", "curtime" },
	{ "system_user", "user" }, { "schema", "database" }, { "nvl", "ifnull" },
};

bool ddl_my_is_now(const struct ddl_schema *s, const struct ddl_expr *e)
{
	return e && e->kind == DDL_EXPR_CALL && e->ident && ddl_my_is(s, e->ident->key, "current_timestamp");
}

static void canonical_name(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_ident *id = ddl_clone_ident(s, e->ident);

	id->name = id->key = ddl_atom_lower(&s->session->atoms, e->ident->name);
	id->quoted = false;
	for (size_t i = 0; i < DDL_COUNT(synonyms); i++)
		if (ddl_my_is(s, id->key, synonyms[i].name)) {
			id->name = id->key = ddl_my_atom(s, synonyms[i].canonical);
			break;
		}
	e->ident = id;
}

static bool called(const struct ddl_schema *s, const struct ddl_expr *e, const char *name, uint32_t args)
{
	return e->args.count == args && ddl_my_is(s, e->ident->key, name);
}

/* DATE_ADD(d, INTERVAL 1 DAY), ADDDATE(d, 1) */
static struct ddl_expr *date_arithmetic(struct ddl_schema *s, struct ddl_expr *e)
{
	bool add = called(s, e, "date_add", 2) || called(s, e, "adddate", 2);
	struct ddl_expr *a = arg(e, 0), *b = arg(e, 1), *days;

	if (!add && !called(s, e, "date_sub", 2) && !called(s, e, "subdate", 2))
		return e;
	if (b->kind != DDL_EXPR_INTERVAL) {
		days = make(s, DDL_EXPR_INTERVAL, e);
		days->text = ddl_my_atom(s, "day");
		ddl_list_add(&days->args, b);
		b = days;
	}
	return make_binary(s, add ? DDL_OP_ADD : DDL_OP_SUB, a, b, e);
}

static struct ddl_expr *call(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *a, *b;

	canonical_name(s, e);
	a = arg(e, 0);
	b = a ? (struct ddl_expr *)(void *)a->node.next : NULL;
	if (called(s, e, "current_timestamp", 1) && is_zero(s, a))
		memset(&e->args, 0, sizeof(e->args));
	if (ddl_my_is(s, e->ident->key, "current_timestamp"))
		e->flags = (uint16_t)(e->args.count ? e->flags & ~DDL_EXPR_BARE : e->flags | DDL_EXPR_BARE);
	else
		e->flags &= (uint16_t)~DDL_EXPR_BARE;
	if (called(s, e, "mod", 2))
		return make_binary(s, DDL_OP_MOD, a, b, e);
	if (called(s, e, "date", 1) || called(s, e, "time", 1))
		return make_cast(s, ddl_text(s->session, e->ident->key), a, e);
	if (called(s, e, "instr", 2)) {
		struct ddl_expr *locate = make_call(s, "locate", b, e);

		ddl_list_add(&locate->args, a);
		return locate;
	}
	if (called(s, e, "regexp_like", 2)) {
		struct ddl_expr *like = make(s, DDL_EXPR_LIKE, e);

		like->op = DDL_OP_REGEXP;
		replace_args(like, a, b);
		return like;
	}
	if (called(s, e, "week", 1) && !ddl_my_maria(s))
		ddl_list_add(&e->args, ddl_my_number(s, "0"));
	if (ddl_my_is(s, e->ident->key, "if") && a) {
		struct ddl_expr *condition = as_condition(s, a);

		if (condition != a) {
			ddl_list_remove(&e->args, a);
			ddl_list_insert(&e->args, NULL, condition);
		}
	}
	return date_arithmetic(s, e);
}

static struct ddl_expr *condition_binary(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *a = as_condition(s, arg(e, 0)), *b = as_condition(s, arg(e, 1));

	/* a AND (b AND c) is (a AND b) AND c */
	if (e->op != DDL_OP_XOR && b->kind == DDL_EXPR_BINARY && b->op == e->op) {
		struct ddl_expr *c = arg(b, 0), *d = arg(b, 1);
		struct ddl_expr *left = make_binary(s, (enum ddl_op)e->op, a, c, e);

		replace_args(e, condition_binary(s, left), d);
		return e;
	}
	replace_args(e, a, b);
	return e;
}

static struct ddl_expr *binary(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *a = arg(e, 0), *b = arg(e, 1);

	switch ((enum ddl_op)e->op) {
	case DDL_OP_AND:
	case DDL_OP_OR:
	case DDL_OP_XOR:
		return condition_binary(s, e);
	case DDL_OP_EQ:
	case DDL_OP_NE:
		if (is_literal(a) && !is_literal(b))
			replace_args(e, b, a);
		return e;
	case DDL_OP_JSON_GET:
		e = make_call(s, "json_extract", a, e);
		ddl_list_add(&e->args, b);
		return e;
	case DDL_OP_JSON_GET_TEXT:
		e = make_call(s, "json_extract", a, e);
		ddl_list_add(&e->args, b);
		return make_call(s, "json_unquote", e, e);
	default:
		return e;
	}
}

static struct ddl_expr *unary(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *a = arg(e, 0);

	switch ((enum ddl_op)e->op) {
	case DDL_OP_NOT:
	case DDL_OP_BANG:
		return negate(s, as_condition(s, a));
	case DDL_OP_POS:
		return a;
	case DDL_OP_BINARY:
		return make_cast(s, "binary", a, e);
	default:
		return e;
	}
}

static bool ascii_only(const char *text)
{
	while (*text && (unsigned char)*text < 0x80)
		text++;
	return !*text;
}

/*
 * Literals have the charset of the connection that made them, taken to be utf8mb4; of ASCII text alone it says
 * nothing: the servers show whichever it was.
 */
static void string_prefix(struct ddl_schema *s, struct ddl_expr *e)
{
	if (!e->name)
		return;
	if (ascii_only(ddl_text(s->session, e->text)) && !ddl_my_is(s, e->name, "_binary"))
		e->name = 0;
	else if (ddl_my_is(s, e->name, "_utf8mb4") || (ddl_my_maria(s) && ddl_my_is(s, e->name, "N")))
		e->name = 0;
	else if (ddl_my_is(s, e->name, "N") || ddl_my_is(s, e->name, "_utf8"))
		e->name = ddl_my_atom(s, "_utf8mb3");
}

static void number_form(struct ddl_schema *s, struct ddl_expr *e)
{
	const char *text = ddl_text(s->session, e->text);

	if (text[0] == '.')
		e->text = ddl_atom_printf(&s->session->atoms, "0%s", text);
}

/* CAST(a AS CHAR CHARACTER SET binary) is CAST(a AS BINARY). */
static void cast_type(struct ddl_schema *s, struct ddl_type *t)
{
	s->rules->type(s, t, NULL);
	if (t->charset && ddl_my_is(s, t->charset, "utf8mb4"))
		t->charset = 0;
	if (t->charset && ddl_my_is(s, t->charset, "utf8"))
		t->charset = ddl_my_atom(s, "utf8mb3");
	if (t->charset && ddl_my_is(s, t->charset, "binary")) {
		t->charset = 0;
		t->name = ddl_my_atom(s, "binary");
	}
	if (ddl_my_is(s, t->name, "decimal") && t->args.count < 2) {
		unsigned precision = ddl_my_arg(s, t, 0, 10);

		memset(&t->args, 0, sizeof(t->args));
		ddl_list_add(&t->args, ddl_my_number(s, "%u", precision));
		ddl_list_add(&t->args, ddl_my_number(s, "0"));
	}
}

static void interval_unit(struct ddl_schema *s, struct ddl_expr *e)
{
	const char *text = ddl_text(s->session, e->text);

	if (!strncmp(text, "sql_tsi_", 8))
		e->text = ddl_my_atom(s, text + 8);
}

static struct ddl_expr *form(struct ddl_schema *s, struct ddl_expr *e);

static void form_args(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_list args = { 0 };
	struct ddl_node *next;

	for (struct ddl_node *n = e->args.first; n; n = next) {
		next = n->next;
		ddl_list_add(&args, form(s, (struct ddl_expr *)(void *)n));
	}
	e->args = args;
}

/* Depth is bounded by DDL_MAX_EXPR_DEPTH. */
static struct ddl_expr *form(struct ddl_schema *s, struct ddl_expr *e)
{
	/* A sequence's name is no column's: it keeps its qualifier. */
	if (e->kind == DDL_EXPR_CALL && e->ident && (ddl_my_is(s, e->ident->key, "nextval") ||
	    ddl_my_is(s, e->ident->key, "lastval")))
		return e;
	if (e->kind == DDL_EXPR_NAME)
		memset(&e->args, 0, sizeof(e->args));
	form_args(s, e);
	switch ((enum ddl_expr_kind)e->kind) {
	case DDL_EXPR_STRING: string_prefix(s, e); return e;
	case DDL_EXPR_NUMBER: number_form(s, e); return e;
	case DDL_EXPR_CALL: return call(s, e);
	case DDL_EXPR_BINARY: return binary(s, e);
	case DDL_EXPR_UNARY: return unary(s, e);
	case DDL_EXPR_CAST: cast_type(s, e->type); return e;
	case DDL_EXPR_INTERVAL: interval_unit(s, e); return e;
	case DDL_EXPR_BITS:
		e->text = ddl_atom_upper(&s->session->atoms, e->text);
		return e;
	case DDL_EXPR_BOOL:
		return ddl_my_maria(s) ? ddl_my_number(s, ddl_my_is(s, e->text, "true") ? "1" : "0") : e;
	case DDL_EXPR_WHEN: {
		struct ddl_expr *a = as_condition(s, arg(e, 0)), *b = arg(e, 1);

		replace_args(e, a, b);
		return e;
	}
	case DDL_EXPR_IS:
		if (arg(e, 1)->kind == DDL_EXPR_BOOL) {
			struct ddl_expr *a = as_condition(s, arg(e, 0)), *b = arg(e, 1);

			replace_args(e, a, b);
		}
		return e;
	case DDL_EXPR_LIKE:
		if (e->op == DDL_OP_SOUNDS_LIKE)
			return make_binary(s, DDL_OP_EQ, make_call(s, "soundex", arg(e, 0), e), make_call(s, "soundex", arg(e, 1), e), e);
		return e;
	default:
		return e;
	}
}

struct ddl_expr *ddl_my_expr(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c, struct ddl_expr *e,
			     enum ddl_expr_use use)
{
	(void)t;
	if (use == DDL_USE_DEFAULT)
		return e->kind == DDL_EXPR_NULL ? NULL : ddl_my_default(s, c, form(s, e));
	e = form(s, e);
	if (use == DDL_USE_INDEX)
		e->flags |= DDL_EXPR_PARENS;
	return use == DDL_USE_CHECK ? as_condition(s, e) : e;
}
