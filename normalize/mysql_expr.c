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

/* x <> 0 where only true or false counts: the servers add it, and it means nothing. Of a literal MySQL shows 0 <> 1. */
static struct ddl_expr *as_condition(struct ddl_schema *s, struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_BINARY && e->op == DDL_OP_NE && is_zero(s, arg(e, 0)) && is_literal(arg(e, 1)))
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

struct synonym {
	const char *name, *canonical;
};

static const struct synonym synonyms[] = {
	{ "character_length", "char_length" }, { "substring", "substr" }, { "mid", "substr" }, { "lcase", "lower" },
	{ "ucase", "upper" }, { "octet_length", "length" }, { "power", "pow" }, { "ceil", "ceiling" },
	{ "day", "dayofmonth" }, { "sha", "sha1" }, { "now", "current_timestamp" }, { "localtime", "current_timestamp" },
	{ "localtimestamp", "current_timestamp" }, { "current_date", "curdate" }, { "current_time", "curtime" },
	{ "system_user", "user" }, { "schema", "database" }, { "nvl", "ifnull" }, { "atan2", "atan" },
	{ "st_aswkt", "st_astext" },
};

static const struct synonym maria_synonyms[] = {
	{ "geomfromtext", "st_geometryfromtext" }, { "st_geomfromtext", "st_geometryfromtext" },
	{ "pointfromtext", "st_geometryfromtext" }, { "st_pointfromtext", "st_geometryfromtext" },
	{ "geometryfromtext", "st_geometryfromtext" }, { "linefromtext", "st_geometryfromtext" },
	{ "st_linefromtext", "st_geometryfromtext" }, { "polyfromtext", "st_geometryfromtext" },
	{ "polygonfromtext", "st_geometryfromtext" }, { "st_polygonfromtext", "st_geometryfromtext" },
	{ "geomfromwkb", "st_geometryfromwkb" }, { "st_geomfromwkb", "st_geometryfromwkb" }, { "astext", "st_astext" },
	{ "aswkt", "st_astext" }, { "asbinary", "st_aswkb" }, { "st_asbinary", "st_aswkb" }, { "aswkb", "st_aswkb" },
	{ "st_srid", "srid" }, { "x", "st_x" }, { "y", "st_y" }, { "area", "st_area" }, { "json_pretty", "json_detailed" },
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
	for (size_t i = 0; ddl_my_maria(s) && i < DDL_COUNT(maria_synonyms); i++)
		if (ddl_my_is(s, id->key, maria_synonyms[i].name)) {
			id->name = id->key = ddl_my_atom(s, maria_synonyms[i].canonical);
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

/* SQL_TSI_MONTH is MONTH. */
static ddl_atom unit_of(struct ddl_schema *s, const struct ddl_expr *e)
{
	const char *text = ddl_text(s->session, ddl_atom_lower(&s->session->atoms, e->kind == DDL_EXPR_NAME ? e->ident->key : e->text));

	return ddl_my_atom(s, strncmp(text, "sql_tsi_", 8) ? text : text + 8);
}

static struct ddl_expr *interval_of(struct ddl_schema *s, ddl_atom unit, struct ddl_expr *amount)
{
	struct ddl_expr *e = make(s, DDL_EXPR_INTERVAL, amount);

	e->text = unit;
	e->depth = amount->depth + 1;
	ddl_list_add(&e->args, amount);
	return e;
}

/* Arguments that the servers add. */
static void add_arguments(struct ddl_schema *s, struct ddl_expr *e)
{
	static const struct {
		const char *name;
		uint32_t args;
		const char *as, *more[2];
	} added[] = {
		{ "bin", 1, "conv", { "10", "2" } }, { "oct", 1, "conv", { "10", "8" } }, { "weekofyear", 1, "week", { "3", NULL } },
		{ "yearweek", 1, "yearweek", { "0", NULL } }, { "round", 1, "round", { "0", NULL } },
	};

	for (size_t i = 0; i < DDL_COUNT(added); i++) {
		if (!called(s, e, added[i].name, added[i].args))
			continue;
		e->ident->name = e->ident->key = ddl_my_atom(s, added[i].as);
		for (size_t n = 0; n < 2 && added[i].more[n]; n++)
			ddl_list_add(&e->args, ddl_my_number(s, "%s", added[i].more[n]));
		return;
	}
}

/* Functions of which another one is shown. */
static struct ddl_expr *replaced_call(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *a = arg(e, 0), *b = arg(e, 1), *c;

	if (called(s, e, "datediff", 2))
		return make_binary(s, DDL_OP_SUB, make_call(s, "to_days", a, e), make_call(s, "to_days", b, e), e);
	if (called(s, e, "timestampadd", 3)) {
		c = arg(e, 2);
		return make_binary(s, DDL_OP_ADD, c, interval_of(s, unit_of(s, a), b), e);
	}
	if (called(s, e, "add_months", 2) && ddl_my_maria(s))
		return make_binary(s, DDL_OP_ADD, a, interval_of(s, ddl_my_atom(s, "month"), b), e);
	if (called(s, e, "timestampdiff", 3) && a->kind == DDL_EXPR_NAME) {
		a->ident = ddl_clone_ident(s, a->ident);
		a->ident->name = a->ident->key = unit_of(s, a);
		a->ident->quoted = false;
	}
	if (called(s, e, "timestamp", 1))
		return make_cast(s, "datetime", a, e);
	if (called(s, e, "isnull", 1)) {
		c = make(s, DDL_EXPR_IS, e);
		replace_args(c, a, make(s, DDL_EXPR_NULL, e));
		return c;
	}
	return e;
}

static struct ddl_expr *call(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *a, *b;

	canonical_name(s, e);
	add_arguments(s, e);
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
	a = replaced_call(s, e);
	return a == e ? date_arithmetic(s, e) : a;
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
	case DDL_OP_ADD:
		if (a->kind == DDL_EXPR_INTERVAL && b->kind != DDL_EXPR_INTERVAL)
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
	if (ddl_my_maria(s) && ddl_my_is(s, t->name, "int"))
		t->name = ddl_my_atom(s, "signed");
	if (ddl_my_is(s, t->name, "varchar"))
		t->name = ddl_my_atom(s, "char");
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

/* b'101' is shown as 0x05. */
static void bits_form(struct ddl_schema *s, struct ddl_expr *e)
{
	size_t len = ddl_atom_len(&s->session->atoms, e->text);

	if (ddl_my_is(s, e->name, "b") && len && len <= 64) {
		e->text = ddl_atom_printf(&s->session->atoms, "%0*llx", (int)((len + 7) / 8 * 2),
					  strtoull(ddl_text(s->session, e->text), NULL, 2));
		e->name = ddl_my_atom(s, "x");
	}
	e->text = ddl_atom_upper(&s->session->atoms, e->text);
}

/* a IN (b) is a = b. */
static struct ddl_expr *in_one(struct ddl_schema *s, struct ddl_expr *e)
{
	return binary(s, make_binary(s, e->flags & DDL_EXPR_NOT ? DDL_OP_NE : DDL_OP_EQ, arg(e, 0), arg(e, 1), e));
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

/*
 * A sequence's name is no column's: it keeps its qualifier. The server always shows one; that of the database
 * which a dump was made of is told by nothing but that the sequence is here and there is no such database.
 */
static struct ddl_expr *sequence_call(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *name = arg(e, 0), *schema = name && name->kind == DDL_EXPR_NAME ? arg(name, 0) : NULL;
	struct ddl_qname here = { 0 };

	if (!schema || !schema->ident || ddl_find(s, DDL_SCOPE_SCHEMA, 0, 0, schema->ident->key))
		return e;
	here.name = *name->ident;
	if (ddl_find_relation(s, &here))
		memset(&name->args, 0, sizeof(name->args));
	return e;
}

/* Depth is bounded by DDL_MAX_EXPR_DEPTH. */
static struct ddl_expr *form(struct ddl_schema *s, struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_CALL && e->ident && (ddl_my_is(s, e->ident->key, "nextval") ||
	    ddl_my_is(s, e->ident->key, "lastval")))
		return sequence_call(s, e);
	if (e->kind == DDL_EXPR_NAME)
		memset(&e->args, 0, sizeof(e->args));
	if (e->kind == DDL_EXPR_IS && arg(e, 1)->kind == DDL_EXPR_BOOL) {
		struct ddl_expr *a = as_condition(s, form(s, arg(e, 0))), *b = arg(e, 1);

		replace_args(e, a, b);
		return e;
	}
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
		bits_form(s, e);
		return e;
	case DDL_EXPR_CONVERT:
		if (e->name && ddl_my_is(s, e->name, "utf8"))
			e->name = ddl_my_atom(s, "utf8mb3");
		return e;
	case DDL_EXPR_IN:
		return e->args.count == 2 && arg(e, 1)->kind != DDL_EXPR_RAW ? in_one(s, e) : e;
	case DDL_EXPR_BOOL:
		return ddl_my_maria(s) ? ddl_my_number(s, ddl_my_is(s, e->text, "true") ? "1" : "0") : e;
	case DDL_EXPR_WHEN: {
		struct ddl_expr *a = as_condition(s, arg(e, 0)), *b = arg(e, 1);

		replace_args(e, a, b);
		return e;
	}
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
	return e;
}
