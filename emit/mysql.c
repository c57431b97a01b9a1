/* mysql.c - how MySQL and MariaDB write. */
#include "emit/rules.h"

/* MySQL manual, "Operator Precedence". */
static const struct ddl_op_text ops[DDL_OP_COUNT] = {
	[DDL_OP_OR] = { "OR", 10, DDL_ASSOC_LEFT },
	[DDL_OP_XOR] = { "XOR", 20, DDL_ASSOC_LEFT },
	[DDL_OP_AND] = { "AND", 30, DDL_ASSOC_LEFT },
	[DDL_OP_NOT] = { "NOT", 40, DDL_ASSOC_RIGHT },
	[DDL_OP_EQ] = { "=", 60, DDL_ASSOC_LEFT },
	[DDL_OP_NE] = { "<>", 60, DDL_ASSOC_LEFT },
	[DDL_OP_LT] = { "<", 60, DDL_ASSOC_LEFT },
	[DDL_OP_LE] = { "<=", 60, DDL_ASSOC_LEFT },
	[DDL_OP_GT] = { ">", 60, DDL_ASSOC_LEFT },
	[DDL_OP_GE] = { ">=", 60, DDL_ASSOC_LEFT },
	[DDL_OP_NULL_SAFE_EQ] = { "<=>", 60, DDL_ASSOC_LEFT },
	[DDL_OP_LIKE] = { "LIKE", 60, DDL_ASSOC_NONE },
	[DDL_OP_REGEXP] = { "REGEXP", 60, DDL_ASSOC_NONE },
	[DDL_OP_SOUNDS_LIKE] = { "SOUNDS LIKE", 60, DDL_ASSOC_NONE },
	[DDL_OP_MEMBER_OF] = { "MEMBER OF", 60, DDL_ASSOC_NONE },
	[DDL_OP_BIT_OR] = { "|", 70, DDL_ASSOC_LEFT },
	[DDL_OP_BIT_AND] = { "&", 80, DDL_ASSOC_LEFT },
	[DDL_OP_SHIFT_LEFT] = { "<<", 90, DDL_ASSOC_LEFT },
	[DDL_OP_SHIFT_RIGHT] = { ">>", 90, DDL_ASSOC_LEFT },
	[DDL_OP_ADD] = { "+", 100, DDL_ASSOC_LEFT },
	[DDL_OP_SUB] = { "-", 100, DDL_ASSOC_LEFT },
	[DDL_OP_MUL] = { "*", 110, DDL_ASSOC_LEFT },
	[DDL_OP_DIV] = { "/", 110, DDL_ASSOC_LEFT },
	[DDL_OP_INT_DIV] = { "DIV", 110, DDL_ASSOC_LEFT },
	[DDL_OP_MOD] = { "%", 110, DDL_ASSOC_LEFT },
	[DDL_OP_BIT_XOR] = { "^", 120, DDL_ASSOC_LEFT },
	[DDL_OP_CONCAT] = { "||", 125, DDL_ASSOC_LEFT },
	[DDL_OP_NEG] = { "-", 130, DDL_ASSOC_RIGHT },
	[DDL_OP_POS] = { "+", 130, DDL_ASSOC_RIGHT },
	[DDL_OP_BIT_NOT] = { "~", 130, DDL_ASSOC_RIGHT },
	[DDL_OP_BANG] = { "!", 140, DDL_ASSOC_RIGHT },
	[DDL_OP_BINARY] = { "BINARY", 150, DDL_ASSOC_RIGHT },
	[DDL_OP_JSON_GET] = { "->", 200, DDL_ASSOC_LEFT },
	[DDL_OP_JSON_GET_TEXT] = { "->>", 200, DDL_ASSOC_LEFT },
};

static void put_string(struct ddl_emit *e, const struct ddl_expr *x)
{
	if (x->name)
		ddl_put_atom(e, x->name);
	ddl_emit_string_escaped(e, x->text);
}

static void put_type(struct ddl_emit *e, const struct ddl_type *t)
{
	ddl_emit_type_plain(e, t);
	if (t->flags & DDL_TYPE_UNSIGNED)
		ddl_put(e, " unsigned");
	if (t->flags & DDL_TYPE_ZEROFILL)
		ddl_put(e, " zerofill");
	if (t->flags & DDL_TYPE_BINARY)
		ddl_put(e, " BINARY");
	if (t->charset) {
		ddl_put(e, " CHARACTER SET ");
		ddl_put_atom(e, t->charset);
	}
}

static void put_default(struct ddl_emit *e, const struct ddl_column *c)
{
	bool parens = c->dflt->flags & DDL_EXPR_PARENS;

	ddl_put(e, parens ? " DEFAULT (" : " DEFAULT ");
	ddl_emit_expr(e, c->dflt);
	ddl_put(e, parens ? ")" : "");
}

static void put_column(struct ddl_emit *e, const struct ddl_table *t, const struct ddl_column *c)
{
	(void)t;
	if (c->collation) {
		ddl_put(e, " COLLATE ");
		ddl_put_atom(e, c->collation->name);
	}
	if (c->generated) {
		ddl_put(e, " AS (");
		ddl_emit_expr(e, c->generated);
		ddl_put(e, c->flags & DDL_COLUMN_STORED ? ") STORED" : ") VIRTUAL");
	}
	if (c->null == DDL_NULL_NO)
		ddl_put(e, " NOT NULL");
	if (c->null == DDL_NULL_YES)
		ddl_put(e, " NULL");
	if (c->dflt)
		put_default(e, c);
	if (c->on_update) {
		ddl_put(e, " ON UPDATE ");
		ddl_emit_expr(e, c->on_update);
	}
	if (c->flags & DDL_COLUMN_AUTO)
		ddl_put(e, " AUTO_INCREMENT");
	if (c->flags & DDL_COLUMN_INVISIBLE)
		ddl_put(e, " INVISIBLE");
	if (c->comment) {
		ddl_put(e, " COMMENT ");
		ddl_emit_expr(e, c->comment);
	}
	ddl_emit_column_constraints(e, c);
}

static void key_tail(struct ddl_emit *e, const struct ddl_key *k, uint32_t flags, const struct ddl_expr *comment)
{
	if (k->method) {
		ddl_put(e, " USING ");
		ddl_put_atom(e, k->method->name);
	}
	if (comment) {
		ddl_put(e, " COMMENT ");
		ddl_emit_expr(e, comment);
	}
	if (flags & DDL_KEY_INVISIBLE)
		ddl_put(e, " INVISIBLE");
}

static bool put_index(struct ddl_emit *e, const struct ddl_index *i, const struct ddl_qname *table)
{
	if (table)
		return false;
	if (i->flags & DDL_KEY_UNIQUE)
		ddl_put(e, "UNIQUE ");
	if (i->flags & DDL_KEY_FULLTEXT)
		ddl_put(e, "FULLTEXT ");
	if (i->flags & DDL_KEY_SPATIAL)
		ddl_put(e, "SPATIAL ");
	ddl_put(e, "INDEX ");
	if (i->name.name.name) {
		ddl_emit_ident(e, &i->name.name);
		ddl_put(e, " ");
	}
	ddl_emit_parts(e, &i->key.parts);
	key_tail(e, &i->key, i->flags, i->comment);
	return true;
}

static void put_option_value(struct ddl_emit *e, const struct ddl_expr *v)
{
	if (v->kind == DDL_EXPR_NAME)
		ddl_put_atom(e, v->ident->name);
	else
		ddl_emit_expr(e, v);
}

static void table_tail(struct ddl_emit *e, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_option, o, &t->options) {
		ddl_put(e, " ");
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		if (o->value) {
			ddl_put(e, " ");
			put_option_value(e, o->value);
		}
	}
}

static bool put_action(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a)
{
	(void)s;
	if (a->kind == DDL_ACTION_DROP_CONSTRAINT && a->constraint && a->constraint->kind == DDL_CONSTRAINT_PRIMARY) {
		ddl_put(e, "DROP PRIMARY KEY");
		return true;
	}
	if (a->kind == DDL_ACTION_DROP_CONSTRAINT && a->constraint && a->constraint->kind == DDL_CONSTRAINT_FOREIGN) {
		ddl_put(e, "DROP FOREIGN KEY ");
		ddl_emit_ident(e, &a->name);
		return true;
	}
	if (a->kind != DDL_ACTION_MODIFY_COLUMN)
		return false;
	if (a->name.key != a->column->name.key) {
		ddl_put(e, "CHANGE COLUMN ");
		ddl_emit_ident(e, &a->name);
		ddl_put(e, " ");
	} else {
		ddl_put(e, "MODIFY COLUMN ");
	}
	ddl_emit_column(e, NULL, a->column);
	return true;
}

const struct ddl_emit_rules ddl_emit_mysql = {
	.ops = ops,
	.not_prec = 40,
	.is_prec = 60,
	.compare_prec = 60,
	.inline_indexes = true,
	.null_explicit = true,
	.string = put_string,
	.type = put_type,
	.column = put_column,
	.table_tail = table_tail,
	.key_tail = key_tail,
	.index = put_index,
	.action = put_action,
};

const struct ddl_emit_rules ddl_emit_mariadb = {
	.ops = ops,
	.not_prec = 40,
	.is_prec = 60,
	.compare_prec = 60,
	.inline_indexes = true,
	.null_explicit = true,
	.string = put_string,
	.type = put_type,
	.column = put_column,
	.table_tail = table_tail,
	.key_tail = key_tail,
	.index = put_index,
	.action = put_action,
};
