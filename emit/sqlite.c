/*
 * sqlite.c - how SQLite writes.
 *
 * The catalogue of SQLite is text: an expression is kept as it was written, so that what is printed is
 * what the server stores. Only one that no source holds, or that a rename has touched, is written anew.
 */
#include "emit/rules.h"

#include <string.h>

#include "base/ascii.h"
#include "parser/parse.h"

/* "SQL Language Expressions", 2 */
static const struct ddl_op_text ops[DDL_OP_COUNT] = {
	[DDL_OP_OR] = { "OR", 10, DDL_ASSOC_LEFT },
	[DDL_OP_AND] = { "AND", 20, DDL_ASSOC_LEFT },
	[DDL_OP_NOT] = { "NOT", 30, DDL_ASSOC_RIGHT },
	[DDL_OP_EQ] = { "=", 40, DDL_ASSOC_LEFT },
	[DDL_OP_NE] = { "<>", 40, DDL_ASSOC_LEFT },
	[DDL_OP_LIKE] = { "LIKE", 40, DDL_ASSOC_LEFT },
	[DDL_OP_GLOB] = { "GLOB", 40, DDL_ASSOC_LEFT },
	[DDL_OP_REGEXP] = { "REGEXP", 40, DDL_ASSOC_LEFT },
	[DDL_OP_MATCH] = { "MATCH", 40, DDL_ASSOC_LEFT },
	[DDL_OP_LT] = { "<", 50, DDL_ASSOC_LEFT },
	[DDL_OP_LE] = { "<=", 50, DDL_ASSOC_LEFT },
	[DDL_OP_GT] = { ">", 50, DDL_ASSOC_LEFT },
	[DDL_OP_GE] = { ">=", 50, DDL_ASSOC_LEFT },
	[DDL_OP_BIT_AND] = { "&", 70, DDL_ASSOC_LEFT },
	[DDL_OP_BIT_OR] = { "|", 70, DDL_ASSOC_LEFT },
	[DDL_OP_SHIFT_LEFT] = { "<<", 70, DDL_ASSOC_LEFT },
	[DDL_OP_SHIFT_RIGHT] = { ">>", 70, DDL_ASSOC_LEFT },
	[DDL_OP_ADD] = { "+", 80, DDL_ASSOC_LEFT },
	[DDL_OP_SUB] = { "-", 80, DDL_ASSOC_LEFT },
	[DDL_OP_MUL] = { "*", 90, DDL_ASSOC_LEFT },
	[DDL_OP_DIV] = { "/", 90, DDL_ASSOC_LEFT },
	[DDL_OP_MOD] = { "%", 90, DDL_ASSOC_LEFT },
	[DDL_OP_CONCAT] = { "||", 100, DDL_ASSOC_LEFT },
	[DDL_OP_JSON_GET] = { "->", 100, DDL_ASSOC_LEFT },
	[DDL_OP_JSON_GET_TEXT] = { "->>", 100, DDL_ASSOC_LEFT },
	[DDL_OP_NEG] = { "-", 251, DDL_ASSOC_RIGHT },
	[DDL_OP_POS] = { "+", 251, DDL_ASSOC_RIGHT },
	[DDL_OP_BIT_NOT] = { "~", 251, DDL_ASSOC_RIGHT },
};

/* A name that must not be quoted lest it mean another thing. */
static bool bare_word(const struct ddl_emit *e, const struct ddl_expr *x)
{
	return x->kind == DDL_EXPR_NAME && !x->args.count && !x->ident->quoted &&
	       (ddl_atom_is(&e->session->atoms, x->ident->key, "true") ||
		ddl_atom_is(&e->session->atoms, x->ident->key, "false"));
}

/* A quoted name that no column has is a string where "" quotes it, and only there. */
static bool put_quoted(struct ddl_emit *e, const struct ddl_expr *x)
{
	if (x->kind != DDL_EXPR_NAME || x->args.count || !x->ident->quoted)
		return false;
	ddl_put(e, "\"");
	for (const char *c = ddl_text(e->session, x->ident->name); *c; c++)
		ddl_putf(e, *c == '"' ? "\"\"" : "%c", *c);
	ddl_put(e, "\"");
	return true;
}

/* Its own parentheses are part of an inner expression's span. */
static bool put_expr(struct ddl_emit *e, const struct ddl_expr *x, int outer)
{
	size_t len;
	const char *source;

	if (bare_word(e, x)) {
		ddl_put_atom(e, x->ident->name);
		return true;
	}
	if (!x->node.at.start || (outer && !(x->flags & DDL_EXPR_PARENS)))
		return put_quoted(e, x);
	source = ddl_span_text(&e->session->sources, x->node.at, &len);
	ddl_buf_add(e->out, source, len);
	return true;
}

static bool plain_word(const struct ddl_emit *e, const char *word, size_t len)
{
	ddl_atom lower = ddl_atom_lower(&e->session->atoms, ddl_atom_of(&e->session->atoms, word, len));

	for (size_t i = 0; i < len; i++)
		if (!ddl_ascii_alpha(word[i]) && word[i] != '_' && (!i || !ddl_ascii_digit(word[i])))
			return false;
	for (size_t i = 0; i < e->dialect->nkeywords; i++)
		if (e->dialect->keywords[i].class[0] == 'R' &&
		    ddl_atom_is(&e->session->atoms, lower, e->dialect->keywords[i].word))
			return false;
	return len > 0 && !ddl_atom_is(&e->session->atoms, lower, "generated");
}

/* A type is any words, some of them perhaps quoted; made up ones are plain, or quoted as a whole. */
static void put_words(struct ddl_emit *e, const struct ddl_type *t)
{
	ddl_atom words = t->spelling ? t->spelling : t->name;
	const char *word = ddl_text(e->session, words), *end;
	bool plain = true;

	/* CAST (x AS) */
	if (!*word)
		return;
	for (const char *w = word; plain; w = end + 1) {
		for (end = w; *end && *end != ' ';)
			end++;
		plain = plain_word(e, w, (size_t)(end - w));
		if (!*end)
			break;
	}
	if (plain)
		ddl_put_atom(e, words);
	else
		ddl_emit_name(e, words);
}

static void put_type(struct ddl_emit *e, const struct ddl_type *t)
{
	size_t len;
	const char *source;

	if (t->node.at.start) {
		source = ddl_span_text(&e->session->sources, t->node.at, &len);
		ddl_buf_add(e->out, source, len);
	} else {
		put_words(e, t);
	}
	if (t->args.count) {
		ddl_put(e, "(");
		ddl_emit_args(e, &t->args);
		ddl_put(e, ")");
	}
}

static void put_conflict(struct ddl_emit *e, ddl_atom word)
{
	if (!word)
		return;
	ddl_put(e, " ON CONFLICT ");
	ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, word));
}

static bool needs_parens(const struct ddl_expr *x)
{
	if (x->kind == DDL_EXPR_UNARY && (x->op == DDL_OP_NEG || x->op == DDL_OP_POS))
		x = (const struct ddl_expr *)(const void *)x->args.first;
	switch ((enum ddl_expr_kind)x->kind) {
	case DDL_EXPR_NUMBER:
	case DDL_EXPR_STRING:
	case DDL_EXPR_BITS:
	case DDL_EXPR_NULL:
	case DDL_EXPR_BOOL:
		return false;
	case DDL_EXPR_CALL:
		return !(x->flags & DDL_EXPR_BARE);
	case DDL_EXPR_NAME:
		return x->args.count > 0;
	default:
		return true;
	}
}

/* In parentheses, which an expression may have in its own text. */
static void put_parenthesised(struct ddl_emit *e, const struct ddl_expr *x)
{
	bool own = x->node.at.start && x->flags & DDL_EXPR_PARENS;

	ddl_put(e, own ? "" : "(");
	ddl_emit_expr(e, x);
	ddl_put(e, own ? "" : ")");
}

/* A DEFAULT as a value: there a bare word is a string. */
static void put_value(struct ddl_emit *e, const struct ddl_expr *x)
{
	if (x->kind == DDL_EXPR_STRING)
		ddl_emit_string(e, x->text);
	else
		ddl_emit_expr(e, x);
}

/* A literal in parentheses is itself; its span may still hold them. */
static void put_default(struct ddl_emit *e, const struct ddl_expr *x, const struct ddl_ident *name)
{
	ddl_put(e, " ");
	ddl_emit_constraint_name(e, name);
	ddl_put(e, "DEFAULT ");
	if (needs_parens(x) || x->flags & DDL_EXPR_PARENS)
		put_parenthesised(e, x);
	else
		ddl_emit_expr(e, x);
}

/* Is the key written at its column? */
static bool at_column(const struct ddl_constraint *k)
{
	const struct ddl_part *p = (const struct ddl_part *)(const void *)k->key.parts.first;

	return k->kind == DDL_CONSTRAINT_PRIMARY && k->key.parts.count == 1 && p->column.name && !p->collation &&
	       k->flags & (DDL_KEY_AUTOINCREMENT | DDL_KEY_INLINE);
}

static const struct ddl_constraint *own_key(const struct ddl_table *t, const struct ddl_column *c)
{
	if (!t)
		return NULL;
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (at_column(k) &&
		    ((const struct ddl_part *)(const void *)k->key.parts.first)->column.key == c->name.key)
			return k;
	return NULL;
}

static void put_own_key(struct ddl_emit *e, const struct ddl_constraint *k)
{
	const struct ddl_part *p = (const struct ddl_part *)(const void *)k->key.parts.first;

	ddl_put(e, " ");
	ddl_emit_constraint_name(e, k->name);
	ddl_put(e, "PRIMARY KEY");
	if (p->sort)
		ddl_put(e, p->sort == DDL_SORT_DESC ? " DESC" : " ASC");
	put_conflict(e, k->key.conflict);
	if (k->flags & DDL_KEY_AUTOINCREMENT)
		ddl_put(e, " AUTOINCREMENT");
	ddl_emit_deferring(e, k->flags);
}

static void put_not_null(struct ddl_emit *e, const struct ddl_column *c)
{
	ddl_put(e, " ");
	ddl_emit_constraint_name(e, c->more->null_name);
	ddl_put(e, "NOT NULL");
	DDL_EACH(struct ddl_option, o, &c->more->options)
		put_conflict(e, o->value->ident->key);
}

static void put_null(struct ddl_emit *e, const struct ddl_column *c)
{
	ddl_put(e, " ");
	ddl_emit_constraint_name(e, c->more->null_name);
	ddl_put(e, "NULL");
}

static void put_column_constraint(struct ddl_emit *e, const struct ddl_constraint *k)
{
	ddl_put(e, " ");
	ddl_emit_constraint_name(e, k->name);
	if (k->kind == DDL_CONSTRAINT_CHECK) {
		ddl_put(e, "CHECK ");
		put_parenthesised(e, k->check);
	} else if (k->kind == DDL_CONSTRAINT_FOREIGN) {
		ddl_emit_references(e, k->foreign);
	} else {
		ddl_put(e, "UNIQUE");
		put_conflict(e, k->key.conflict);
	}
	ddl_emit_deferring(e, k->flags);
}

static void put_column(struct ddl_emit *e, const struct ddl_table *t, const struct ddl_column *c)
{
	const struct ddl_constraint *key = own_key(t, c);

	if (c->null == DDL_NULL_NO && !(c->flags & DDL_COLUMN_NULL_IMPLIED))
		put_not_null(e, c);
	if (key)
		put_own_key(e, key);
	else if (c->null == DDL_NULL_YES)
		put_null(e, c);
	if (c->dflt)
		put_default(e, c->dflt, c->more->dflt_name);
	if (c->generated) {
		ddl_put(e, " AS ");
		put_parenthesised(e, c->generated);
		ddl_put(e, c->flags & DDL_COLUMN_STORED ? " STORED" : " VIRTUAL");
	}
	if (c->collation) {
		ddl_put(e, " COLLATE ");
		ddl_emit_ident(e, c->collation);
	}
	DDL_EACH(struct ddl_constraint, k, &c->constraints) {
		if (k->kind == DDL_CONSTRAINT_PRIMARY)
			put_own_key(e, k);
		else
			put_column_constraint(e, k);
	}
}

/* An expression needs parentheses nowhere among the parts, and keeps those it has. */
static void put_parts(struct ddl_emit *e, const struct ddl_list *parts, const char *last)
{
	ddl_put(e, "(");
	DDL_EACH(struct ddl_part, p, parts) {
		ddl_put(e, p == (void *)parts->first ? "" : ", ");
		if (p->column.name)
			ddl_emit_ident(e, &p->column);
		else
			ddl_emit_expr(e, p->expr);
		if (p->collation) {
			ddl_put(e, " COLLATE ");
			ddl_emit_ident(e, &p->collation->name);
		}
		if (p->sort)
			ddl_put(e, p->sort == DDL_SORT_DESC ? " DESC" : " ASC");
	}
	ddl_putf(e, "%s)", last);
}

static void put_table_constraint(struct ddl_emit *e, const struct ddl_constraint *k)
{
	ddl_emit_constraint_name(e, k->name);
	switch ((enum ddl_constraint_kind)k->kind) {
	case DDL_CONSTRAINT_CHECK:
		ddl_put(e, "CHECK ");
		put_parenthesised(e, k->check);
		break;
	case DDL_CONSTRAINT_FOREIGN:
		ddl_put(e, "FOREIGN KEY ");
		put_parts(e, &k->key.parts, "");
		ddl_put(e, " ");
		ddl_emit_references(e, k->foreign);
		ddl_emit_deferring(e, k->flags);
		break;
	default:
		ddl_put(e, k->kind == DDL_CONSTRAINT_PRIMARY ? "PRIMARY KEY " : "UNIQUE ");
		put_parts(e, &k->key.parts, k->flags & DDL_KEY_AUTOINCREMENT ? " AUTOINCREMENT" : "");
		put_conflict(e, k->key.conflict);
		break;
	}
}

/* At its column, if the table has it. */
static bool written_at_column(const struct ddl_table *t, const struct ddl_constraint *k)
{
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (own_key(t, c) == k)
			return true;
	return false;
}

static void put_elements(struct ddl_emit *e, const struct ddl_table *t)
{
	const char *first = e->indent ? "\n" : "", *next = e->indent ? ",\n" : ", ";

	DDL_EACH(struct ddl_column, c, &t->columns) {
		ddl_putf(e, "%s%s", c == (void *)t->columns.first ? first : next, e->indent ? e->indent : "");
		ddl_emit_column(e, t, c);
	}
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (at_column(k) && written_at_column(t, k))
			continue;
		ddl_putf(e, "%s%s", next, e->indent ? e->indent : "");
		put_table_constraint(e, k);
	}
}

static void put_table(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_table *t = s->u.table;

	ddl_put(e, "CREATE ");
	if (t->flags & DDL_TABLE_TEMPORARY)
		ddl_put(e, "TEMPORARY ");
	if (t->flags & DDL_TABLE_VIRTUAL)
		ddl_put(e, "VIRTUAL ");
	ddl_put(e, s->flags & DDL_STMT_IF_NOT_EXISTS ? "TABLE IF NOT EXISTS " : "TABLE ");
	ddl_emit_qname(e, &t->name);
	if (t->query) {
		ddl_put(e, t->flags & DDL_TABLE_VIRTUAL ? " USING " : " AS ");
		ddl_put_atom(e, t->query->text);
		return;
	}
	ddl_put(e, " (");
	put_elements(e, t);
	ddl_put(e, e->indent ? "\n)" : ")");
	if (t->flags & DDL_TABLE_WITHOUT_ROWID)
		ddl_put(e, " WITHOUT ROWID");
	if (t->flags & DDL_TABLE_STRICT)
		ddl_put(e, t->flags & DDL_TABLE_WITHOUT_ROWID ? ", STRICT" : " STRICT");
}

/* What a row has in the column, what stands there for NULL, or what each row gets in a new one. */
static void put_copied(struct ddl_emit *e, const struct ddl_action *a)
{
	if (a->expr && a->to.name)
		ddl_put(e, "IFNULL(");
	if (a->to.name)
		ddl_emit_ident(e, &a->to);
	if (!a->expr)
		return;
	ddl_put(e, a->to.name ? ", " : "");
	put_value(e, a->expr);
	ddl_put(e, a->to.name ? ") AS " : " AS ");
	ddl_emit_ident(e, a->to.name ? &a->to : &a->name);
}

/* ON CONFLICT IGNORE and REPLACE are for what comes: rows that are there are not left out for them. */
static bool has_conflicts(const struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->key.conflict)
			return true;
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->null == DDL_NULL_NO && c->more->options.count)
			return true;
	return false;
}

/* The rows of a table that is rebuilt: an item is a column here and there, and what stands for NULL. */
static void put_copy(struct ddl_emit *e, const struct ddl_stmt *s)
{
	ddl_put(e, has_conflicts(s->u.table) ? "INSERT OR ABORT INTO " : "INSERT INTO ");
	ddl_emit_qname(e, &s->u.table->name);
	DDL_EACH(struct ddl_action, a, &s->items) {
		ddl_put(e, a == (void *)s->items.first ? " (" : ", ");
		ddl_emit_ident(e, &a->name);
	}
	ddl_put(e, ") SELECT ");
	DDL_EACH(struct ddl_action, a, &s->items) {
		ddl_put(e, a == (void *)s->items.first ? "" : ", ");
		put_copied(e, a);
	}
	ddl_put(e, " FROM ");
	ddl_emit_qname(e, &s->name);
}

/* An index lies in its table's schema, which its own name tells. */
static void put_index(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_index *i = s->u.index;

	ddl_put(e, i->flags & DDL_KEY_UNIQUE ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
	if (s->flags & DDL_STMT_IF_NOT_EXISTS)
		ddl_put(e, "IF NOT EXISTS ");
	ddl_emit_qname(e, &i->name);
	ddl_put(e, " ON ");
	ddl_emit_ident(e, &s->name.name);
	ddl_put(e, " ");
	put_parts(e, &i->key.parts, "");
	if (i->key.where) {
		ddl_put(e, " WHERE ");
		ddl_emit_expr(e, i->key.where);
	}
}

static bool put_stmt(struct ddl_emit *e, const struct ddl_stmt *s)
{
	if (s->kind == DDL_STMT_CREATE_TABLE)
		put_table(e, s);
	else if (s->kind == DDL_STMT_CREATE_INDEX)
		put_index(e, s);
	else if (s->kind == DDL_STMT_SKIPPED && s->value)
		ddl_put_atom(e, s->value->text);
	else if (s->kind == DDL_STMT_SKIPPED && s->items.count)
		put_copy(e, s);
	else
		return false;
	return true;
}

static bool put_constraint(struct ddl_emit *e, const struct ddl_constraint *k)
{
	put_table_constraint(e, k);
	return true;
}

static bool put_action(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a)
{
	(void)s;
	if (a->kind != DDL_ACTION_SET_NOT_NULL)
		return false;
	ddl_put(e, "ALTER COLUMN ");
	ddl_emit_ident(e, &a->name);
	ddl_put(e, " SET NOT NULL");
	DDL_EACH(struct ddl_option, o, &a->options)
		put_conflict(e, o->value->ident->key);
	return true;
}

const struct ddl_emit_rules ddl_emit_sqlite = {
	.ops = ops,
	.not_prec = 30,
	.is_prec = 40,
	.compare_prec = 40,
	.type = put_type,
	.column = put_column,
	.stmt = put_stmt,
	.action = put_action,
	.constraint = put_constraint,
	.expr = put_expr,
};
