/* build_expr.c - names, expressions and types. */
#include "parser/build.h"

#include <string.h>

const struct ddl_ident ddl_no_ident;

struct ddl_list ddl_list_none(void)
{
	return (struct ddl_list){ 0 };
}

struct ddl_list *ddl_list_away(struct ddl_parse *p, struct ddl_list **l)
{
	if (!*l)
		*l = DDL_NEW(p->arena, struct ddl_list);
	return *l;
}

struct ddl_list *ddl_list_kept(struct ddl_parse *p, struct ddl_list l)
{
	struct ddl_list *kept = NULL;

	if (l.first)
		*ddl_list_away(p, &kept) = l;
	return kept;
}

struct ddl_list ddl_list_with(struct ddl_list l, void *node)
{
	ddl_list_add(&l, node);
	return l;
}

struct ddl_list ddl_list_one(void *node)
{
	return ddl_list_with(ddl_list_none(), node);
}

struct ddl_list ddl_list_join(struct ddl_list a, struct ddl_list b)
{
	ddl_list_append(&a, &b);
	return a;
}

struct ddl_list ddl_list_front(struct ddl_list l, void *node)
{
	ddl_list_insert(&l, NULL, node);
	return l;
}

static size_t code_points(const char *text, size_t len)
{
	size_t n = 0;

	for (size_t i = 0; i < len; i++)
		n += ((unsigned char)text[i] & 0xc0) != 0x80;
	return n;
}

/* A name longer than the server keeps: PostgreSQL cuts it (manual 4.1.1), the others refuse it. */
static ddl_atom fit_name(struct ddl_parse *p, ddl_atom name, struct ddl_span at)
{
	const struct ddl_dialect *d = p->dialect;
	const char *text = ddl_text(p->session, name);
	size_t len = ddl_atom_len(&p->session->atoms, name);

	if (DDL_LIKELY(!d->max_ident || len <= d->max_ident))
		return name;
	if (!d->max_ident_bytes) {
		if (code_points(text, len) > d->max_ident)
			ddl_parse_report(p, DDL_DIAG_BAD_LITERAL, at, "name is longer than the %u characters that %s takes",
					 d->max_ident, d->title);
		return name;
	}
	len = d->max_ident;
	while (len && ((unsigned char)text[len] & 0xc0) == 0x80)
		len--;
	ddl_parse_report(p, DDL_DIAG_NAME_CUT, at, "name is cut to %u bytes: \"%.*s\"", d->max_ident, (int)len, text);
	return ddl_atom_of(&p->session->atoms, text, len);
}

struct ddl_ident ddl_build_ident(struct ddl_parse *p, const struct ddl_token *t)
{
	struct ddl_ident id = { .name = t->atom, .at = { t->start, t->end } };

	id.quoted = t->flags & DDL_TOK_QUOTED;
	id.name = fit_name(p, id.name, id.at);
	id.key = p->dialect->fold(p, id.name, id.quoted);
	if (!p->dialect->keeps_spelling)
		id.name = id.key;
	return id;
}

struct ddl_ident ddl_build_ident_word(struct ddl_parse *p, const struct ddl_token *t)
{
	const struct ddl_keyword *k = NULL;

	if ((t->flags & (DDL_TOK_KEYWORD | DDL_TOK_QUOTED)) == DDL_TOK_KEYWORD)
		k = ddl_parse_keyword(p, ddl_atom_lower(&p->session->atoms, t->atom));
	if (k && ddl_keyword_reserved(p, k))
		ddl_parse_report(p, DDL_DIAG_SYNTAX, ddl_token_span(t),
				 "\"%s\" is a reserved word of %s and cannot stand here unquoted",
				 ddl_text(p->session, t->atom), p->dialect->title);
	return ddl_build_ident(p, t);
}

struct ddl_ident *ddl_build_ident_ptr(struct ddl_parse *p, struct ddl_ident ident)
{
	struct ddl_ident *copy = DDL_NEW(p->arena, struct ddl_ident);

	*copy = ident;
	return copy;
}

struct ddl_name *ddl_build_name(struct ddl_parse *p, struct ddl_ident ident)
{
	struct ddl_name *n = DDL_NEW(p->arena, struct ddl_name);

	n->ident = ident;
	n->node.at = ident.at;
	return n;
}

struct ddl_qname *ddl_qname_keep(struct ddl_parse *p, const struct ddl_qname *q)
{
	struct ddl_qname *copy = DDL_NEW(p->arena, struct ddl_qname);

	*copy = *q;
	return copy;
}

static struct ddl_qname *build_qname(struct ddl_parse *p, struct ddl_arena *arena, struct ddl_ident catalog,
				     struct ddl_ident schema, struct ddl_ident name)
{
	struct ddl_qname *q = DDL_NEW(arena, struct ddl_qname);

	q->name = name;
	q->schema = schema;
	if (schema.name)
		q->schema.key = p->dialect->fold_table(p, schema.name, schema.quoted);
	if (catalog.name)
		q->catalog = ddl_build_ident_ptr(p, catalog);
	return q;
}

struct ddl_qname *ddl_build_qname_minor(struct ddl_parse *p, struct ddl_ident catalog, struct ddl_ident schema,
					struct ddl_ident name)
{
	return build_qname(p, p->arena, catalog, schema, name);
}

struct ddl_qname *ddl_build_qname(struct ddl_parse *p, struct ddl_ident catalog, struct ddl_ident schema,
				  struct ddl_ident name)
{
	struct ddl_qname *q = build_qname(p, &p->scratch, catalog, schema, name);

	if (name.name)
		q->name.key = p->dialect->fold_table(p, name.name, name.quoted);
	return q;
}

struct ddl_qname_item *ddl_build_qname_item(struct ddl_parse *p, struct ddl_qname *name, struct ddl_qname *to)
{
	struct ddl_qname_item *i = DDL_NEW(p->arena, struct ddl_qname_item);

	i->name = *name;
	i->node.at = name->name.at;
	if (to)
		i->to = *to;
	return i;
}

/*
 * Expression trees are as deep as they are nested, and chains like a+a+a are as
 * deep as they are long, which bison's own limit does not see: each node knows
 * the depth of its tree.
 */
static void too_deep(struct ddl_parse *p, struct ddl_span at)
{
	if (!p->failed)
		ddl_parse_report(p, DDL_DIAG_TOO_DEEP, at, "expression nests more than %d levels deep",
				 DDL_MAX_EXPR_DEPTH);
}

struct ddl_expr *ddl_expr_new(struct ddl_parse *p, enum ddl_expr_kind kind, struct ddl_span at)
{
	struct ddl_expr *e = DDL_NEW(p->arena, struct ddl_expr);

	e->kind = (uint8_t)kind;
	e->node.at = at;
	return e;
}

/* args are adopted; the new node is one level deeper than the deepest of them */
static struct ddl_expr *adopt(struct ddl_parse *p, struct ddl_expr *e, struct ddl_list args)
{
	uint32_t depth = 0;

	e->args = args;
	DDL_EACH(struct ddl_expr, a, &args)
		if (a->depth > depth)
			depth = a->depth;
	e->depth = (uint16_t)(depth + 1);
	if (e->depth > DDL_MAX_EXPR_DEPTH) {
		too_deep(p, e->node.at);
		e->args = ddl_list_none();
		e->kind = DDL_EXPR_EMPTY;
		e->depth = 0;
	}
	return e;
}

struct ddl_expr *ddl_expr_leaf(struct ddl_parse *p, enum ddl_expr_kind kind, const struct ddl_token *t)
{
	struct ddl_expr *e = ddl_expr_new(p, kind, ddl_token_span(t));

	e->text = t->atom;
	if (kind == DDL_EXPR_BITS)
		e->name = ddl_atom_str(&p->session->atoms, t->flags & DDL_TOK_HEX ? "x" : "b");
	else if (kind == DDL_EXPR_BOOL)
		e->text = ddl_atom_lower(&p->session->atoms, t->atom);
	return e;
}

struct ddl_expr *ddl_expr_text(struct ddl_parse *p, enum ddl_expr_kind kind, const char *text, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, kind, at);

	e->text = ddl_atom_str(&p->session->atoms, text);
	return e;
}

struct ddl_expr *ddl_expr_unary(struct ddl_parse *p, enum ddl_op op, struct ddl_expr *a, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_UNARY, at);

	e->op = (uint8_t)op;
	return adopt(p, e, ddl_list_one(a));
}

struct ddl_expr *ddl_expr_binary(struct ddl_parse *p, enum ddl_op op, struct ddl_expr *a, struct ddl_expr *b,
				 struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_BINARY, at);

	e->op = (uint8_t)op;
	return adopt(p, e, ddl_list_with(ddl_list_one(a), b));
}

struct ddl_expr *ddl_expr_custom(struct ddl_parse *p, const struct ddl_token *op, struct ddl_expr *a,
				 struct ddl_expr *b, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, b ? DDL_EXPR_BINARY : DDL_EXPR_UNARY, at);

	e->op = DDL_OP_CUSTOM;
	e->text = op->atom;
	return adopt(p, e, b ? ddl_list_with(ddl_list_one(a), b) : ddl_list_one(a));
}

static void check_names(struct ddl_parse *p, const struct ddl_expr *last, uint8_t most, const char *of)
{
	unsigned n = 1;

	for (const struct ddl_node *name = last->args.first; name; name = ((const struct ddl_expr *)(const void *)name)->args.first)
		n++;
	if (most && n > most)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, last->node.at, "the name of %s of %s has no more than %u part%s", of,
				 p->dialect->title, most, most > 1 ? "s" : "");
}

struct ddl_expr *ddl_expr_name(struct ddl_parse *p, struct ddl_expr *qualifier, struct ddl_ident ident,
			       struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_NAME, at);

	e->ident = ddl_build_ident_ptr(p, ident);
	if (!qualifier)
		return e;
	e = adopt(p, e, ddl_list_one(qualifier));
	check_names(p, e, p->dialect->column_names, "a column");
	return e;
}

/* name: the NAME that stands before the parentheses */
struct ddl_expr *ddl_expr_call(struct ddl_parse *p, struct ddl_expr *name, struct ddl_list args, uint32_t flags,
			       struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_CALL, at);

	e->ident = name->ident;
	e->flags = (uint16_t)flags;
	e->qualifier = (struct ddl_expr *)(void *)name->args.first;
	if (e->qualifier)
		check_names(p, name, p->dialect->function_names, "a function");
	return adopt(p, e, args);
}

struct ddl_expr *ddl_expr_row(struct ddl_parse *p, struct ddl_list values, struct ddl_span at)
{
	return ddl_expr_needs(p, ddl_expr_list(p, DDL_EXPR_ROW, DDL_OP_NONE, 0, values, at), DDL_FEATURE_ROW_VALUE_SQLITE);
}

/* x IN f(args): a function that is a table. */
struct ddl_expr *ddl_expr_table_call(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_list args, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_CALL, at);

	ddl_build_require(p, DDL_FEATURE_IN_FUNCTION_SQLITE, at);
	e->ident = ddl_build_ident_ptr(p, name->name);
	if (name->schema.name)
		e->qualifier = ddl_expr_name(p, NULL, name->schema, name->schema.at);
	return adopt(p, e, args);
}

struct ddl_expr *ddl_expr_star(struct ddl_parse *p, struct ddl_expr *qualifier, struct ddl_span at)
{
	check_names(p, qualifier, p->dialect->star_names, "a table before \".*\"");
	return ddl_expr_list(p, DDL_EXPR_STAR, DDL_OP_NONE, 0, ddl_list_one(qualifier), at);
}

struct ddl_expr *ddl_expr_bare(struct ddl_parse *p, const struct ddl_token *word)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_CALL, ddl_token_span(word));
	struct ddl_ident id = ddl_build_ident(p, word);

	id.name = id.key = ddl_atom_lower(&p->session->atoms, word->atom);
	e->ident = ddl_build_ident_ptr(p, id);
	e->flags = DDL_EXPR_BARE;
	return e;
}

struct ddl_expr *ddl_expr_list(struct ddl_parse *p, enum ddl_expr_kind kind, enum ddl_op op, uint32_t flags,
			       struct ddl_list args, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, kind, at);

	e->op = (uint8_t)op;
	e->flags = (uint16_t)flags;
	return adopt(p, e, args);
}

struct ddl_expr *ddl_expr_cast(struct ddl_parse *p, struct ddl_expr *a, struct ddl_type *type, uint32_t flags,
			       struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_CAST, at);

	e->type = type;
	e->flags = (uint16_t)flags;
	return adopt(p, e, ddl_list_one(a));
}

struct ddl_expr *ddl_expr_collate(struct ddl_parse *p, struct ddl_expr *a, struct ddl_ident collation,
				  struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_COLLATE, at);

	e->ident = ddl_build_ident_ptr(p, collation);
	return adopt(p, e, ddl_list_one(a));
}

/* The schema that a collation's name tells, as a NAME; NULL: none, or the one where it is looked for anyway. */
static struct ddl_expr *collation_schema(struct ddl_parse *p, const struct ddl_qname *name)
{
	if (!name->schema.name || ddl_atom_is(&p->session->atoms, name->schema.name, "pg_catalog"))
		return NULL;
	return ddl_expr_name(p, NULL, name->schema, name->schema.at);
}

struct ddl_expr *ddl_expr_collate_of(struct ddl_parse *p, struct ddl_expr *a, const struct ddl_qname *name, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_collate(p, a, name->name, at), *schema = collation_schema(p, name);

	return schema ? adopt(p, e, ddl_list_one(schema)) : e;
}

struct ddl_attr *ddl_build_attr_collate(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_span at)
{
	struct ddl_attr *a = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, name->name, at);

	a->expr = collation_schema(p, name);
	return a;
}

struct ddl_expr *ddl_expr_case(struct ddl_parse *p, struct ddl_expr *operand, struct ddl_list whens,
			       struct ddl_expr *otherwise, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_CASE, at);
	struct ddl_list args = ddl_list_one(operand ? operand : ddl_expr_new(p, DDL_EXPR_EMPTY, DDL_SPAN_NONE));

	ddl_list_append(&args, &whens);
	ddl_list_add(&args, otherwise ? otherwise : ddl_expr_new(p, DDL_EXPR_EMPTY, DDL_SPAN_NONE));
	return adopt(p, e, args);
}

struct ddl_expr *ddl_expr_when(struct ddl_parse *p, struct ddl_expr *condition, struct ddl_expr *value,
			       struct ddl_span at)
{
	return adopt(p, ddl_expr_new(p, DDL_EXPR_WHEN, at), ddl_list_with(ddl_list_one(condition), value));
}

struct ddl_expr *ddl_expr_is(struct ddl_parse *p, struct ddl_expr *a, struct ddl_expr *b, uint32_t flags,
			     struct ddl_span at)
{
	return ddl_expr_list(p, DDL_EXPR_IS, 0, flags, ddl_list_with(ddl_list_one(a), b), at);
}

struct ddl_expr *ddl_expr_between(struct ddl_parse *p, struct ddl_expr *a, struct ddl_expr *low, struct ddl_expr *high,
				  uint32_t flags, struct ddl_span at)
{
	return ddl_expr_list(p, DDL_EXPR_BETWEEN, 0, flags, ddl_list_with(ddl_list_with(ddl_list_one(a), low), high), at);
}

struct ddl_expr *ddl_expr_like(struct ddl_parse *p, enum ddl_op op, struct ddl_expr *a, struct ddl_expr *pattern,
			       struct ddl_expr *escape, uint32_t flags, struct ddl_span at)
{
	struct ddl_list args = ddl_list_with(ddl_list_one(a), pattern);

	if (escape)
		ddl_list_add(&args, escape);
	return ddl_expr_list(p, DDL_EXPR_LIKE, op, flags, args, at);
}

struct ddl_expr *ddl_expr_in_query(struct ddl_parse *p, struct ddl_expr *a, const struct ddl_token *raw,
				   uint32_t flags, struct ddl_span at)
{
	struct ddl_expr *query = ddl_expr_leaf(p, DDL_EXPR_RAW, raw);

	return ddl_expr_list(p, DDL_EXPR_IN, 0, flags, ddl_list_with(ddl_list_one(a), query), at);
}

struct ddl_expr *ddl_expr_exists(struct ddl_parse *p, const struct ddl_token *raw, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_RAW, at);

	e->text = ddl_atom_printf(&p->session->atoms, "exists %s", ddl_text(p->session, raw->atom));
	return e;
}

struct ddl_expr *ddl_expr_function(struct ddl_parse *p, const char *name, struct ddl_list args, struct ddl_span at)
{
	struct ddl_ident id = { .name = ddl_atom_str(&p->session->atoms, name), .at = at };
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_CALL, at);

	id.key = id.name;
	e->ident = ddl_build_ident_ptr(p, id);
	return adopt(p, e, args);
}

struct ddl_expr *ddl_expr_typed(struct ddl_parse *p, struct ddl_type *type, const struct ddl_token *literal,
				struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_TYPED, at);

	e->type = type;
	e->text = literal ? literal->atom : 0;
	return e;
}

struct ddl_expr *ddl_expr_odbc(struct ddl_parse *p, struct ddl_ident word, struct ddl_expr *value, struct ddl_span at)
{
	static const char *const types[][2] = { { "d", "date" }, { "t", "time" }, { "ts", "timestamp" } };
	struct ddl_expr *e;

	for (size_t i = 0; i < DDL_COUNT(types); i++) {
		if (value->kind != DDL_EXPR_STRING || !ddl_atom_is_nocase(&p->session->atoms, word.name, types[i][0]))
			continue;
		e = ddl_expr_typed(p, ddl_type_name(p, types[i][1], at), NULL, at);
		e->text = value->text;
		return e;
	}
	return ddl_expr_parens(value, at);
}

struct ddl_expr *ddl_expr_quantified(struct ddl_parse *p, const struct ddl_token *word, struct ddl_expr *right,
				     struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_QUANTIFIED, at);

	e->name = ddl_atom_lower(&p->session->atoms, word->atom);
	return adopt(p, e, ddl_list_one(right));
}

struct ddl_expr *ddl_expr_quantify(struct ddl_expr *q, enum ddl_op op, const struct ddl_token *custom,
				   struct ddl_expr *left, uint32_t flags, struct ddl_span at)
{
	ddl_list_insert(&q->args, NULL, left);
	if (left->depth >= q->depth)
		q->depth = (uint16_t)(left->depth + 1);
	q->op = (uint8_t)op;
	q->text = custom ? custom->atom : 0;
	q->flags |= (uint16_t)flags;
	q->node.at = at;
	return q;
}

struct ddl_expr *ddl_expr_subscript(struct ddl_parse *p, struct ddl_expr *a, struct ddl_expr *from, struct ddl_expr *to,
				    struct ddl_span at)
{
	struct ddl_list args = ddl_list_with(ddl_list_one(a), from);

	if (to)
		ddl_list_add(&args, to);
	return ddl_expr_list(p, DDL_EXPR_SUBSCRIPT, 0, 0, args, at);
}

struct ddl_expr *ddl_expr_field(struct ddl_parse *p, struct ddl_expr *a, struct ddl_ident field, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_FIELD, at);

	e->ident = ddl_build_ident_ptr(p, field);
	return adopt(p, e, ddl_list_one(a));
}

struct ddl_expr *ddl_expr_verbatim(struct ddl_parse *p, struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_RAW, at);
	uint32_t to = p->pos, from;

	while (to && p->tokens[to - 1].start >= at.end)
		to--;
	for (from = to; from && p->tokens[from - 1].start >= at.start;)
		from--;
	e->text = ddl_parse_raw(p, from, to);
	return e;
}

struct ddl_expr *ddl_expr_introduced(struct ddl_parse *p, const struct ddl_token *introducer,
				     const struct ddl_token *text)
{
	struct ddl_expr *e = ddl_expr_leaf(p, DDL_EXPR_STRING, text);

	if (introducer)
		e->node.at.start = introducer->start;
	e->name = introducer ? ddl_atom_lower(&p->session->atoms, introducer->atom) : ddl_atom_str(&p->session->atoms, "N");
	return e;
}

struct ddl_expr *ddl_expr_using(struct ddl_parse *p, struct ddl_expr *a, const struct ddl_expr *charset,
				struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_CONVERT, at);

	e->name = charset->ident->key;
	return adopt(p, e, ddl_list_one(a));
}

struct ddl_expr *ddl_expr_interval(struct ddl_parse *p, struct ddl_expr *amount, const struct ddl_token *unit,
				   struct ddl_span at)
{
	struct ddl_expr *e = ddl_expr_new(p, DDL_EXPR_INTERVAL, at);

	e->text = ddl_atom_lower(&p->session->atoms, unit->atom);
	return adopt(p, e, ddl_list_one(amount));
}

struct ddl_expr *ddl_expr_word(struct ddl_parse *p, const char *word, struct ddl_span at)
{
	struct ddl_ident id = { .name = ddl_atom_str(&p->session->atoms, word), .at = at };

	id.key = id.name;
	return ddl_expr_name(p, NULL, id, at);
}

struct ddl_expr *ddl_expr_needs(struct ddl_parse *p, struct ddl_expr *e, enum ddl_feature feature)
{
	ddl_build_require(p, feature, e->node.at);
	return e;
}

struct ddl_expr *ddl_expr_symmetric(struct ddl_parse *p, struct ddl_expr *between)
{
	between->name = ddl_atom_str(&p->session->atoms, "symmetric");
	return between;
}

struct ddl_expr *ddl_expr_keyword(struct ddl_parse *p, const struct ddl_token *word)
{
	struct ddl_expr *e = ddl_expr_leaf(p, DDL_EXPR_RAW, word);

	e->text = ddl_atom_lower(&p->session->atoms, word->atom);
	return e;
}

struct ddl_expr *ddl_expr_string_word(struct ddl_parse *p, const struct ddl_token *word)
{
	struct ddl_expr *e = ddl_expr_leaf(p, DDL_EXPR_STRING, word);

	e->text = p->dialect->fold(p, word->atom, word->flags & DDL_TOK_QUOTED);
	return e;
}

struct ddl_expr *ddl_expr_qname(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_span at)
{
	struct ddl_expr *schema = name->schema.name ? ddl_expr_name(p, NULL, name->schema, at) : NULL;

	return ddl_expr_name(p, schema, name->name, at);
}

struct ddl_expr *ddl_expr_parens(struct ddl_expr *e, struct ddl_span at)
{
	e->flags |= DDL_EXPR_PARENS;
	e->node.at = at;
	return e;
}

struct ddl_type *ddl_build_type(struct ddl_parse *p, const struct ddl_token *word)
{
	struct ddl_type *t = DDL_NEW(p->arena, struct ddl_type);

	t->node.at = ddl_token_span(word);
	t->name = t->spelling = word->atom;
	if (word->flags & DDL_TOK_QUOTED)
		t->flags |= DDL_TYPE_QUOTED;
	else
		t->name = ddl_atom_lower(&p->session->atoms, word->atom);
	return t;
}

static bool in_words(const char *words, const char *word)
{
	size_t len = strlen(word);

	for (const char *w = strstr(words, word); w; w = strstr(w + 1, word))
		if ((w == words || w[-1] == ' ') && (w[len] == ' ' || !w[len]))
			return true;
	return false;
}

struct ddl_type *ddl_build_type_known(struct ddl_parse *p, const struct ddl_token *word)
{
	struct ddl_type *t = ddl_build_type(p, word);
	const char *name = ddl_text(p->session, t->name);

	if (t->flags & DDL_TYPE_QUOTED || !in_words(p->dialect->type_names, name))
		ddl_parse_report(p, DDL_DIAG_BAD_TYPE, t->node.at, "%s has no type \"%s\"", p->dialect->title, name);
	return t;
}

struct ddl_type *ddl_type_option(struct ddl_parse *p, struct ddl_type *t, struct ddl_option *o)
{
	if (ddl_atom_is(&p->session->atoms, o->name, "charset"))
		t->charset = o->value->ident->key;
	else
		ddl_list_add(ddl_list_away(p, &t->options), o);
	return t;
}

struct ddl_type *ddl_type_word(struct ddl_parse *p, struct ddl_type *t, const struct ddl_token *word)
{
	ddl_atom lower = ddl_atom_lower(&p->session->atoms, word->atom);

	if (ddl_atom_len(&p->session->atoms, t->name) > DDL_MAX_TYPE_NAME) {
		if (!p->failed)
			ddl_parse_report(p, DDL_DIAG_TOO_LARGE, t->node.at, "the name of a type is too long");
		return t;
	}
	t->name = ddl_atom_printf(&p->session->atoms, "%s %s", ddl_text(p->session, t->name), ddl_text(p->session, lower));
	t->spelling = ddl_atom_printf(&p->session->atoms, "%s %s", ddl_text(p->session, t->spelling),
				      ddl_text(p->session, word->atom));
	t->node.at.end = word->end;
	return t;
}

struct ddl_type *ddl_type_name(struct ddl_parse *p, const char *name, struct ddl_span at)
{
	struct ddl_type *t = DDL_NEW(p->arena, struct ddl_type);

	t->node.at = at;
	t->name = ddl_atom_str(&p->session->atoms, name);
	return t;
}

struct ddl_type *ddl_type_qname(struct ddl_parse *p, struct ddl_qname *name, struct ddl_span at)
{
	struct ddl_type *t = DDL_NEW(p->arena, struct ddl_type);

	t->node.at = at;
	t->name = name->name.quoted ? name->name.name : ddl_atom_lower(&p->session->atoms, name->name.name);
	/* Behind a schema's name no type is a built-in one's alias. */
	if (name->name.quoted && !name->schema.name)
		t->flags |= DDL_TYPE_QUOTED;
	if (name->schema.name)
		t->schema = ddl_build_ident_ptr(p, name->schema);
	return t;
}

struct ddl_type *ddl_type_path(struct ddl_parse *p, const struct ddl_expr *name, struct ddl_span at)
{
	const struct ddl_expr *schema = (const struct ddl_expr *)(const void *)name->args.first;
	struct ddl_qname q = { .name = *name->ident };

	if (schema)
		q.schema = *schema->ident;
	return ddl_type_qname(p, &q, at);
}

struct ddl_type *ddl_type_array(struct ddl_type *t, struct ddl_span at)
{
	t->dims += t->dims < UINT8_MAX;
	t->node.at = at;
	return t;
}

struct ddl_type *ddl_type_args(struct ddl_type *t, struct ddl_list args)
{
	t->args = args;
	return t;
}

struct ddl_type *ddl_type_flag(struct ddl_type *t, uint16_t flag)
{
	t->flags |= flag;
	return t;
}
