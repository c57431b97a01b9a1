/*
 * expr.c - expressions, with the parentheses they need.
 *
 * Every level writes a term that cannot be torn apart: an operand that binds no
 * tighter than its place demands is parenthesised, so the text reads back as
 * the same tree whatever stands around it. Recursion is bounded by
 * DDL_MAX_EXPR_DEPTH, which the builder enforces.
 */
#include "emit/emit.h"

static void put_string(struct ddl_emit *e, const struct ddl_expr *x)
{
	if (e->rules->string)
		e->rules->string(e, x);
	else
		ddl_emit_string(e, x->text);
}

void ddl_emit_args(struct ddl_emit *e, const struct ddl_list *args)
{
	DDL_EACH(struct ddl_expr, a, args) {
		if (a != (void *)args->first)
			ddl_put(e, ", ");
		ddl_emit_expr(e, a);
	}
}

static const struct ddl_expr *arg(const struct ddl_expr *x, int n)
{
	const struct ddl_node *a = x->args.first;

	while (n-- && a)
		a = a->next;
	return (const struct ddl_expr *)(const void *)a;
}

static int precedence(const struct ddl_emit *e, const struct ddl_expr *x)
{
	switch ((enum ddl_expr_kind)x->kind) {
	case DDL_EXPR_UNARY:
	case DDL_EXPR_BINARY:
		return e->rules->ops[x->op].prec;
	case DDL_EXPR_IS:
		return e->rules->is_prec;
	case DDL_EXPR_BETWEEN:
	case DDL_EXPR_IN:
	case DDL_EXPR_LIKE:
	case DDL_EXPR_QUANTIFIED:
		return e->rules->compare_prec;
	case DDL_EXPR_COLLATE:
	case DDL_EXPR_SUBSCRIPT:
	case DDL_EXPR_FIELD:
		return DDL_PREC_POSTFIX;
	case DDL_EXPR_CAST:
		return x->flags & DDL_EXPR_COLONS ? DDL_PREC_POSTFIX : DDL_PREC_ATOM;
	default:
		return DDL_PREC_ATOM;
	}
}

static const char *op_text(const struct ddl_emit *e, const struct ddl_expr *x)
{
	return x->op == DDL_OP_CUSTOM ? ddl_text(e->session, x->text) : e->rules->ops[x->op].text;
}

static void put_unary(struct ddl_emit *e, const struct ddl_expr *x)
{
	const struct ddl_expr *a = arg(x, 0);
	const char *text = op_text(e, x);
	size_t len;

	ddl_put(e, text);
	for (len = 0; text[len]; len++)
		;
	/* A word needs a blank; "- -1" must not become a comment. */
	if (len > 1 || x->op == DDL_OP_CUSTOM || a->kind == DDL_EXPR_UNARY || (a->kind == DDL_EXPR_NUMBER &&
	    ddl_text(e->session, a->text)[0] == '-'))
		ddl_put(e, " ");
	ddl_emit_expr_at(e, a, e->rules->ops[x->op].prec);
}

static void put_binary(struct ddl_emit *e, const struct ddl_expr *x)
{
	const struct ddl_op_text *op = &e->rules->ops[x->op];

	ddl_emit_expr_at(e, arg(x, 0), op->prec + (op->assoc != DDL_ASSOC_LEFT));
	ddl_putf(e, " %s ", op_text(e, x));
	ddl_emit_expr_at(e, arg(x, 1), op->prec + (op->assoc != DDL_ASSOC_RIGHT));
}

static void put_case(struct ddl_emit *e, const struct ddl_expr *x)
{
	ddl_put(e, "CASE");
	DDL_EACH(struct ddl_expr, a, &x->args) {
		if (a->kind == DDL_EXPR_WHEN) {
			ddl_put(e, " WHEN ");
			ddl_emit_expr(e, arg(a, 0));
			ddl_put(e, " THEN ");
			ddl_emit_expr(e, arg(a, 1));
		} else if (a->kind != DDL_EXPR_EMPTY) {
			ddl_put(e, a->node.next ? " " : " ELSE ");
			ddl_emit_expr(e, a);
		}
	}
	ddl_put(e, " END");
}

static void put_call(struct ddl_emit *e, const struct ddl_expr *x, const struct ddl_list *order)
{
	if (x->qualifier) {
		ddl_emit_expr(e, x->qualifier);
		ddl_put(e, ".");
	}
	if (x->ident->quoted)
		ddl_emit_ident(e, x->ident);
	else
		ddl_put_atom(e, x->ident->name);
	if (x->flags & DDL_EXPR_BARE)
		return;
	ddl_put(e, x->flags & DDL_EXPR_DISTINCT ? "(DISTINCT " : "(");
	ddl_emit_args(e, &x->args);
	if (order->first) {
		ddl_put(e, " ORDER BY ");
		ddl_emit_order(e, order);
	}
	ddl_put(e, ")");
}

static void put_plain(struct ddl_emit *e, const struct ddl_expr *x);

static void put_in(struct ddl_emit *e, const struct ddl_expr *x)
{
	const struct ddl_expr *first = arg(x, 0), *second = arg(x, 1);

	ddl_emit_expr_at(e, first, e->rules->compare_prec + 1);
	ddl_put(e, x->flags & DDL_EXPR_NOT ? " NOT IN " : " IN ");
	if (second && (second->kind == DDL_EXPR_RAW || second->kind == DDL_EXPR_QUERY || second->kind == DDL_EXPR_TABLE)) {
		put_plain(e, second);
		return;
	}
	ddl_put(e, "(");
	for (const struct ddl_expr *a = second; a; a = (const struct ddl_expr *)(const void *)a->node.next) {
		ddl_emit_expr(e, a);
		ddl_put(e, a->node.next ? ", " : "");
	}
	ddl_put(e, ")");
}

static void put_between(struct ddl_emit *e, const struct ddl_expr *x)
{
	int prec = e->rules->compare_prec + 1;

	ddl_emit_expr_at(e, arg(x, 0), prec);
	ddl_put(e, x->flags & DDL_EXPR_NOT ? " NOT BETWEEN " : " BETWEEN ");
	/* Its bounds in either order. */
	if (x->name)
		ddl_put(e, "SYMMETRIC ");
	ddl_emit_expr_at(e, arg(x, 1), prec);
	ddl_put(e, " AND ");
	ddl_emit_expr_at(e, arg(x, 2), prec);
}

static void put_like(struct ddl_emit *e, const struct ddl_expr *x)
{
	int prec = e->rules->compare_prec + 1;

	ddl_emit_expr_at(e, arg(x, 0), prec);
	ddl_putf(e, "%s %s ", x->flags & DDL_EXPR_NOT ? " NOT" : "", e->rules->ops[x->op].text);
	ddl_emit_expr_at(e, arg(x, 1), prec);
	if (arg(x, 2)) {
		ddl_put(e, " ESCAPE ");
		ddl_emit_expr_at(e, arg(x, 2), prec);
	}
}

static void put_is(struct ddl_emit *e, const struct ddl_expr *x)
{
	ddl_emit_expr_at(e, arg(x, 0), e->rules->is_prec + 1);
	ddl_put(e, x->flags & DDL_EXPR_NOT ? " IS NOT " : " IS ");
	ddl_put(e, x->flags & DDL_EXPR_DISTINCT ? "DISTINCT FROM " : "");
	ddl_emit_expr_at(e, arg(x, 1), e->rules->is_prec + 1);
}

static void put_cast(struct ddl_emit *e, const struct ddl_expr *x)
{
	if (x->flags & DDL_EXPR_COLONS) {
		ddl_emit_expr_at(e, arg(x, 0), DDL_PREC_POSTFIX);
		ddl_put(e, "::");
		ddl_emit_type(e, x->type);
		return;
	}
	ddl_put(e, x->flags & DDL_EXPR_TRY ? "TRY_CAST(" : "CAST(");
	ddl_emit_expr(e, arg(x, 0));
	ddl_put(e, " AS ");
	ddl_emit_type(e, x->type);
	ddl_put(e, ")");
}

static void put_bits(struct ddl_emit *e, const struct ddl_expr *x)
{
	ddl_put_atom(e, x->name);
	ddl_put(e, "'");
	ddl_put_atom(e, x->text);
	ddl_put(e, "'");
}

static void put_bracketed(struct ddl_emit *e, const char *open, const struct ddl_list *args, const char *close)
{
	ddl_put(e, open);
	ddl_emit_args(e, args);
	ddl_put(e, close);
}

static void put_plain(struct ddl_emit *e, const struct ddl_expr *x)
{
	switch ((enum ddl_expr_kind)x->kind) {
	case DDL_EXPR_NUMBER:
	case DDL_EXPR_VARIABLE:
	case DDL_EXPR_RAW:
	case DDL_EXPR_BOOL:
		ddl_put_atom(e, x->text);
		break;
	case DDL_EXPR_STRING:
		put_string(e, x);
		break;
	case DDL_EXPR_BITS:
		put_bits(e, x);
		break;
	case DDL_EXPR_NULL:
		ddl_put(e, "NULL");
		break;
	case DDL_EXPR_DEFAULT:
		ddl_put(e, "DEFAULT");
		break;
	case DDL_EXPR_NAME:
		if (x->args.first) {
			ddl_emit_expr(e, arg(x, 0));
			ddl_put(e, ".");
		}
		ddl_emit_ident(e, x->ident);
		break;
	case DDL_EXPR_STAR:
		if (x->args.first) {
			ddl_emit_expr(e, arg(x, 0));
			ddl_put(e, ".");
		}
		ddl_put(e, "*");
		break;
	case DDL_EXPR_UNARY:
		put_unary(e, x);
		break;
	case DDL_EXPR_BINARY:
		put_binary(e, x);
		break;
	case DDL_EXPR_CALL:
		put_call(e, x, &(struct ddl_list){ 0 });
		break;
	case DDL_EXPR_OVER:
		put_call(e, arg(x, 0), &x->over->order);
		ddl_emit_over(e, x->over);
		break;
	case DDL_EXPR_EXISTS:
	case DDL_EXPR_QUERY:
		ddl_put(e, x->kind == DDL_EXPR_EXISTS ? "EXISTS (" : "(");
		ddl_emit_query(e, x->query);
		ddl_put(e, ")");
		break;
	case DDL_EXPR_TABLE:
		put_plain(e, arg(x, 0));
		break;
	case DDL_EXPR_RAISE:
		ddl_putf(e, "RAISE(%s%s", ddl_text(e->session, x->text), x->args.first ? ", " : "");
		put_bracketed(e, "", &x->args, ")");
		break;
	case DDL_EXPR_CAST:
		put_cast(e, x);
		break;
	case DDL_EXPR_CONVERT:
		ddl_put(e, x->flags & DDL_EXPR_TRY ? "TRY_CONVERT(" : "CONVERT(");
		if (x->type) {
			ddl_emit_type(e, x->type);
			ddl_put(e, ", ");
		}
		put_bracketed(e, "", &x->args, ")");
		break;
	case DDL_EXPR_COLLATE:
		ddl_emit_expr_at(e, arg(x, 0), DDL_PREC_POSTFIX);
		ddl_put(e, " COLLATE ");
		if (arg(x, 1)) {
			ddl_emit_ident(e, arg(x, 1)->ident);
			ddl_put(e, ".");
		}
		ddl_emit_ident(e, x->ident);
		break;
	case DDL_EXPR_CASE:
		put_case(e, x);
		break;
	case DDL_EXPR_WHEN:
	case DDL_EXPR_EMPTY:
	case DDL_EXPR_COUNT:
		break;
	case DDL_EXPR_BETWEEN:
		put_between(e, x);
		break;
	case DDL_EXPR_IN:
		put_in(e, x);
		break;
	case DDL_EXPR_LIKE:
		put_like(e, x);
		break;
	case DDL_EXPR_IS:
		put_is(e, x);
		break;
	case DDL_EXPR_ROW:
		put_bracketed(e, "(", &x->args, ")");
		break;
	case DDL_EXPR_ARRAY:
		put_bracketed(e, "ARRAY[", &x->args, "]");
		break;
	case DDL_EXPR_SUBSCRIPT:
		ddl_emit_expr_at(e, arg(x, 0), DDL_PREC_POSTFIX);
		ddl_put(e, "[");
		ddl_emit_expr(e, arg(x, 1));
		ddl_put(e, "]");
		break;
	case DDL_EXPR_FIELD:
		ddl_put(e, "(");
		ddl_emit_expr(e, arg(x, 0));
		ddl_put(e, ").");
		ddl_emit_ident(e, x->ident);
		break;
	case DDL_EXPR_INTERVAL:
		ddl_put(e, "INTERVAL ");
		ddl_emit_expr_at(e, arg(x, 0), DDL_PREC_ATOM);
		if (x->text) {
			ddl_put(e, " ");
			ddl_put_atom(e, x->text);
		}
		break;
	case DDL_EXPR_TYPED:
		ddl_emit_type(e, x->type);
		ddl_put(e, " ");
		ddl_emit_string(e, x->text);
		break;
	case DDL_EXPR_QUANTIFIED:
		ddl_emit_expr_at(e, arg(x, 0), e->rules->compare_prec + 1);
		ddl_putf(e, " %s ", op_text(e, x));
		ddl_put_atom(e, x->name);
		put_bracketed(e, " (", &(struct ddl_list){ x->args.first->next, x->args.last, x->args.count - 1 }, ")");
		break;
	}
}

void ddl_emit_expr_at(struct ddl_emit *e, const struct ddl_expr *x, int outer)
{
	bool parens = precedence(e, x) < outer;

	if (e->rules->expr && e->rules->expr(e, x, outer))
		return;
	if (parens)
		ddl_put(e, "(");
	put_plain(e, x);
	if (parens)
		ddl_put(e, ")");
}

void ddl_emit_expr(struct ddl_emit *e, const struct ddl_expr *x)
{
	ddl_emit_expr_at(e, x, 0);
}
