/* mysql.c - how MySQL and MariaDB write. */
#include "emit/rules.h"

#include "base/ascii.h"

#include <string.h>

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

static bool is(const struct ddl_emit *e, ddl_atom a, const char *text)
{
	return ddl_atom_is(&e->session->atoms, a, text);
}

static void put_option_value(struct ddl_emit *e, const struct ddl_expr *v)
{
	if (v->kind == DDL_EXPR_NAME && !v->ident->quoted)
		ddl_put_atom(e, v->ident->name);
	else
		ddl_emit_expr(e, v);
}

static bool is_grammar_word(const struct ddl_emit *e, ddl_atom word)
{
	const struct ddl_dialect *d = e->dialect;

	for (size_t i = 0; i < d->nkeywords; i++)
		if (d->keywords[i].code && d->keywords[i].class[d->keyword_column] != '.' && is(e, word, d->keywords[i].word))
			return true;
	return strchr(ddl_text(e->session, word), ' ') != NULL;
}

/* A lone word and a value need no "=", but what engines bring does. */
static bool needs_equals(const struct ddl_emit *e, ddl_atom name)
{
	return is(e, name, "ref_system_id") || is(e, name, "compressed") || !is_grammar_word(e, name);
}

static void put_option(struct ddl_emit *e, const struct ddl_option *o)
{
	ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
	if (o->value) {
		ddl_put(e, needs_equals(e, o->name) ? "=" : " ");
		put_option_value(e, o->value);
	}
}

static void put_type(struct ddl_emit *e, const struct ddl_type *t)
{
	struct ddl_type one = *t;

	one.dims = 0;
	ddl_emit_type_plain(e, &one);
	if (t->flags & DDL_TYPE_UNSIGNED)
		ddl_put(e, " unsigned");
	if (t->flags & DDL_TYPE_SIGNED)
		ddl_put(e, " signed");
	if (t->flags & DDL_TYPE_ZEROFILL)
		ddl_put(e, " zerofill");
	if (t->flags & DDL_TYPE_BINARY)
		ddl_put(e, " BINARY");
	if (t->charset) {
		ddl_put(e, " CHARACTER SET ");
		ddl_put_atom(e, t->charset);
	}
	DDL_EACH(struct ddl_option, o, ddl_list_of(t->options)) {
		ddl_put(e, " ");
		put_option(e, o);
	}
	if (t->dims)
		ddl_put(e, " ARRAY");
}

/* MySQL manual, "Data Type Default Values": a literal and CURRENT_TIMESTAMP stand alone, the rest in parentheses. */
static bool stands_alone(const struct ddl_expr *d)
{
	switch ((enum ddl_expr_kind)d->kind) {
	case DDL_EXPR_NUMBER:
	case DDL_EXPR_STRING:
	case DDL_EXPR_BITS:
	case DDL_EXPR_BOOL:
	case DDL_EXPR_NULL:
		return true;
	case DDL_EXPR_UNARY:
		return d->op == DDL_OP_NEG && ((const struct ddl_expr *)(const void *)d->args.first)->kind == DDL_EXPR_NUMBER;
	default:
		return false;
	}
}

static void put_default(struct ddl_emit *e, const struct ddl_column *c)
{
	bool now = c->dflt->kind == DDL_EXPR_CALL && c->dflt->ident && is(e, c->dflt->ident->key, "current_timestamp");
	bool parens = (!stands_alone(c->dflt) && !now) || c->dflt->flags & DDL_EXPR_PARENS;

	ddl_put(e, parens ? " DEFAULT (" : " DEFAULT ");
	ddl_emit_expr(e, c->dflt);
	ddl_put(e, parens ? ")" : "");
}

/* MariaDB's columns of system versioning: they are never NULL, and it may not be said. */
static bool is_row_time(struct ddl_emit *e, const struct ddl_column *c)
{
	DDL_EACH(struct ddl_option, o, &c->more->options)
		if (is(e, o->name, "generated always as row start") || is(e, o->name, "generated always as row end"))
			return true;
	return false;
}

static void put_column(struct ddl_emit *e, const struct ddl_table *t, const struct ddl_column *c)
{
	bool row_time = is_row_time(e, c);

	(void)t;
	if (c->collation) {
		ddl_put(e, " COLLATE ");
		ddl_put_atom(e, c->collation->name);
	}
	if (c->generated) {
		ddl_put(e, " AS (");
		ddl_emit_expr(e, c->generated);
		ddl_put(e, c->flags & DDL_COLUMN_STORED ? ") STORED" : c->flags & DDL_COLUMN_VIRTUAL ? ") VIRTUAL" : ")");
	}
	if (c->null == DDL_NULL_NO && !row_time)
		ddl_put(e, " NOT NULL");
	/* MariaDB refuses NULL for a generated column, and it is the default. */
	if (c->null == DDL_NULL_YES && !c->generated && !row_time)
		ddl_put(e, " NULL");
	if (c->dflt)
		put_default(e, c);
	if (c->more->on_update) {
		ddl_put(e, " ON UPDATE ");
		ddl_emit_expr(e, c->more->on_update);
	}
	if (c->flags & DDL_COLUMN_AUTO)
		ddl_put(e, " AUTO_INCREMENT");
	if (c->flags & DDL_COLUMN_INVISIBLE)
		ddl_put(e, " INVISIBLE");
	if (c->comment) {
		ddl_put(e, " COMMENT ");
		ddl_emit_expr(e, c->comment);
	}
	DDL_EACH(struct ddl_option, o, &c->more->options) {
		ddl_put(e, " ");
		put_option(e, o);
	}
	ddl_emit_column_constraints(e, c);
}

static void key_tail(struct ddl_emit *e, const struct ddl_key *k, uint32_t flags, const struct ddl_expr *comment)
{
	bool maria = e->dialect->keyword_column == 1;

	if (k->method) {
		ddl_put(e, " USING ");
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, k->method->name));
	}
	DDL_EACH(struct ddl_option, o, &k->options) {
		ddl_put(e, is(e, o->name, "parser") ? " WITH " : " ");
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		if (!o->value)
			continue;
		ddl_put(e, is(e, o->name, "parser") ? " " : "=");
		put_option_value(e, o->value);
	}
	if (comment) {
		ddl_put(e, " COMMENT ");
		ddl_emit_expr(e, comment);
	}
	if (flags & DDL_KEY_INVISIBLE)
		ddl_put(e, maria ? " IGNORED" : " INVISIBLE");
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
	if (i->flags & DDL_KEY_VECTOR)
		ddl_put(e, "VECTOR ");
	ddl_put(e, "INDEX ");
	if (i->name.name.name) {
		ddl_emit_ident(e, &i->name.name);
		ddl_put(e, " ");
	}
	ddl_emit_parts(e, &i->key.parts);
	key_tail(e, &i->key, i->flags, i->comment);
	return true;
}

static void table_tail(struct ddl_emit *e, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_option, o, &t->options) {
		ddl_put(e, " ");
		put_option(e, o);
	}
	if (t->comment) {
		ddl_put(e, " COMMENT ");
		ddl_emit_expr(e, t->comment);
	}
	if (t->partition_by) {
		ddl_put(e, " ");
		ddl_put_atom(e, t->partition_by->text);
	}
}

static void drop_key(struct ddl_emit *e, const struct ddl_action *a)
{
	bool maria = e->dialect->keyword_column == 1;

	switch (a->constraint->kind) {
	case DDL_CONSTRAINT_PRIMARY:
		ddl_put(e, "DROP PRIMARY KEY");
		return;
	case DDL_CONSTRAINT_FOREIGN:
		ddl_put(e, "DROP FOREIGN KEY ");
		break;
	case DDL_CONSTRAINT_CHECK:
		ddl_put(e, maria ? "DROP CONSTRAINT " : "DROP CHECK ");
		break;
	default:
		ddl_put(e, "DROP INDEX ");
		break;
	}
	ddl_emit_ident(e, &a->name);
}

/* The value that takes an option back. */
static const char *reset_value(struct ddl_emit *e, ddl_atom option)
{
	static const char *const to_default[] = {
		"row_format", "stats_persistent", "stats_auto_recalc", "stats_sample_pages", "pack_keys",
	};

	if (is(e, option, "engine"))
		return "InnoDB";
	if (is(e, option, "encryption"))
		return "'N'";
	if (is(e, option, "compression") || is(e, option, "connection"))
		return "''";
	for (size_t i = 0; i < DDL_COUNT(to_default); i++)
		if (is(e, option, to_default[i]))
			return "DEFAULT";
	return "0";
}

static void put_table_options(struct ddl_emit *e, const struct ddl_action *a)
{
	DDL_EACH(struct ddl_option, o, &a->options) {
		ddl_put(e, o == (void *)a->options.first ? "" : ", ");
		if (a->kind == DDL_ACTION_SET_OPTIONS) {
			put_option(e, o);
			continue;
		}
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		ddl_putf(e, " %s", reset_value(e, o->name));
	}
}

static void convert_charset(struct ddl_emit *e, const struct ddl_action *a)
{
	ddl_put(e, "CONVERT TO");
	DDL_EACH(struct ddl_option, o, &a->options) {
		ddl_put(e, is(e, o->name, "charset") ? " CHARACTER SET " : " COLLATE ");
		put_option_value(e, o->value);
	}
}

static void modify_column(struct ddl_emit *e, const struct ddl_action *a)
{
	if (a->name.name != a->column->name.name) {
		ddl_put(e, "CHANGE COLUMN ");
		ddl_emit_ident(e, &a->name);
		ddl_put(e, " ");
	} else {
		ddl_put(e, "MODIFY COLUMN ");
	}
	ddl_emit_column(e, NULL, a->column);
	if (a->first)
		ddl_put(e, " FIRST");
	if (a->after.name) {
		ddl_put(e, " AFTER ");
		ddl_emit_ident(e, &a->after);
	}
}

static void set_column_option(struct ddl_emit *e, const struct ddl_action *a)
{
	ddl_put(e, "ALTER COLUMN ");
	ddl_emit_ident(e, &a->name);
	DDL_EACH(struct ddl_option, o, &a->options) {
		ddl_put(e, " SET ");
		put_option(e, o);
	}
}

static bool put_action(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a)
{
	(void)s;
	switch ((enum ddl_action_kind)a->kind) {
	case DDL_ACTION_DROP_CONSTRAINT:
		if (!a->constraint)
			return false;
		drop_key(e, a);
		return true;
	case DDL_ACTION_MODIFY_COLUMN:
		modify_column(e, a);
		return true;
	case DDL_ACTION_SET_OPTIONS:
	case DDL_ACTION_RESET_OPTIONS:
		put_table_options(e, a);
		return true;
	case DDL_ACTION_CONVERT_CHARSET:
		convert_charset(e, a);
		return true;
	case DDL_ACTION_SET_COLUMN_OPTION:
		set_column_option(e, a);
		return true;
	case DDL_ACTION_PARTITION_BY:
		if (a->expr)
			ddl_put_atom(e, a->expr->text);
		else
			ddl_put(e, "REMOVE PARTITIONING");
		return true;
	case DDL_ACTION_ADD_PERIOD:
		ddl_put(e, "ADD ");
		ddl_put_atom(e, a->expr->text);
		return true;
	default:
		return false;
	}
}

static const struct ddl_expr *arg(const struct ddl_expr *x, int n)
{
	const struct ddl_node *a = x->args.first;

	while (n-- && a)
		a = a->next;
	return (const struct ddl_expr *)(const void *)a;
}

/* TRIM(LEADING 'x' FROM s): the parser calls it trim_leading('x', s). */
static bool put_trim(struct ddl_emit *e, const struct ddl_expr *x)
{
	static const char *const names[][2] = { { "trim", "both" }, { "trim_leading", "leading" }, { "trim_trailing", "trailing" } };
	size_t i = 0;

	while (i < DDL_COUNT(names) && !is(e, x->ident->key, names[i][0]))
		i++;
	if (i == DDL_COUNT(names) || x->args.count > 2 || (!i && x->args.count < 2))
		return false;
	ddl_put(e, "trim(");
	ddl_put(e, names[i][1]);
	ddl_put(e, " ");
	if (x->args.count > 1)
		ddl_emit_expr(e, arg(x, 0));
	ddl_put(e, " from ");
	ddl_emit_expr(e, arg(x, (int)x->args.count - 1));
	ddl_put(e, ")");
	return true;
}

/* The unit of TIMESTAMPDIFF and the type of GET_FORMAT are no names that could be quoted. */
static bool put_unit_call(struct ddl_emit *e, const struct ddl_expr *x)
{
	bool unit = is(e, x->ident->key, "timestampdiff") || is(e, x->ident->key, "get_format");

	if (!unit || x->args.count < 2 || arg(x, 0)->kind != DDL_EXPR_NAME)
		return false;
	ddl_put_atom(e, x->ident->name);
	ddl_put(e, "(");
	ddl_put_atom(e, arg(x, 0)->ident->name);
	for (int i = 1; i < (int)x->args.count; i++) {
		ddl_put(e, ", ");
		ddl_emit_expr(e, arg(x, i));
	}
	ddl_put(e, ")");
	return true;
}

/* Functions with a syntax of their own, and the words that people write large. */
static bool put_call(struct ddl_emit *e, const struct ddl_expr *x)
{
	if (is(e, x->ident->key, "extract") && x->args.count == 2) {
		ddl_put_atom(e, x->ident->name);
		ddl_put(e, "(");
		ddl_put_atom(e, arg(x, 0)->text);
		ddl_put(e, " from ");
		ddl_emit_expr(e, arg(x, 1));
		ddl_put(e, ")");
		return true;
	}
	if (put_trim(e, x) || put_unit_call(e, x))
		return true;
	if (x->flags & DDL_EXPR_BARE && is(e, x->ident->key, "now")) {
		ddl_put(e, "now()");
		return true;
	}
	if (is(e, x->ident->key, "current_timestamp")) {
		ddl_put(e, "CURRENT_TIMESTAMP");
		if (x->args.count) {
			ddl_put(e, "(");
			ddl_emit_args(e, &x->args);
			ddl_put(e, ")");
		}
		return true;
	}
	return false;
}

static bool put_expr(struct ddl_emit *e, const struct ddl_expr *x, int outer)
{
	(void)outer;
	switch ((enum ddl_expr_kind)x->kind) {
	case DDL_EXPR_CALL:
		return put_call(e, x);
	case DDL_EXPR_BITS:
		/* To MariaDB x'0f' is a string where a number is wanted, 0x0f is both. */
		if (!is(e, x->name, "x") || !ddl_atom_len(&e->session->atoms, x->text))
			return false;
		ddl_put(e, "0x");
		ddl_put_atom(e, x->text);
		return true;
	case DDL_EXPR_CONVERT:
		if (!x->name)
			return false;
		ddl_put(e, "convert(");
		ddl_emit_expr(e, arg(x, 0));
		ddl_put(e, " using ");
		ddl_put_atom(e, x->name);
		ddl_put(e, ")");
		return true;
	case DDL_EXPR_BINARY:
		if (x->op != DDL_OP_MEMBER_OF)
			return false;
		ddl_put(e, "(");
		ddl_emit_expr_at(e, arg(x, 0), DDL_PREC_ATOM);
		ddl_put(e, " member of (");
		ddl_emit_expr(e, arg(x, 1));
		ddl_put(e, "))");
		return true;
	default:
		return false;
	}
}

/*
 * The text of a carried statement, without the marks of executable comments: mysqldump writes the head of a
 * trigger or view in several, and the statement begins inside of the first.
 */
static void put_unmarked(struct ddl_emit *e, const char *c, const char *end)
{
	bool note = false;
	char quote = 0;

	for (; c < end; c++) {
		if (quote && quote != '`' && *c == '\\' && c + 1 < end) {
			ddl_buf_putc(e->out, *c++);
		} else if (quote) {
			quote = *c == quote ? 0 : quote;
		} else if (!note && (*c == '\'' || *c == '"' || *c == '`')) {
			quote = *c;
		} else if (!note && end - c > 3 && !memcmp(c, "/*", 2) && (c[2] == '!' || !memcmp(c + 2, "M!", 2))) {
			for (c += c[2] == '!' ? 3 : 4; c < end && *c >= '0' && *c <= '9';)
				c++;
			c -= !(c < end && *c == ' ' && e->out->len && e->out->bytes[e->out->len - 1] == ' ');
			continue;
		} else if (end - c > 1 && !memcmp(c, "/*", 2)) {
			note = true;
		} else if (end - c > 1 && !memcmp(c, "*/", 2)) {
			c++;
			if (note)
				ddl_put(e, "*/");
			note = false;
			continue;
		}
		ddl_buf_putc(e->out, *c);
	}
}

/* One statement may rename many, in turn: a to b and b to a by way of a third. */
static void rename_tables(struct ddl_emit *e, const struct ddl_stmt *s)
{
	ddl_put(e, "RENAME TABLE ");
	if (s->flags & DDL_STMT_IF_EXISTS)
		ddl_put(e, "IF EXISTS ");
	DDL_EACH(struct ddl_qname_item, i, &s->items) {
		ddl_put(e, i == (void *)s->items.first ? "" : ", ");
		ddl_emit_qname(e, &i->name);
		ddl_put(e, " TO ");
		ddl_emit_qname(e, &i->to);
	}
}

/* Replay takes ALTER VIEW for what makes the view from then on. */
static bool made_by_alter(const struct ddl_emit *e, const struct ddl_stmt *s, const char *text, size_t len)
{
	return len > 5 && ddl_ascii_equal_n(text, "alter", 5) && s->object == DDL_OBJECT_VIEW &&
	       ddl_atom_is(&e->session->atoms, s->word, "create_view");
}

static bool put_stmt(struct ddl_emit *e, const struct ddl_stmt *s)
{
	size_t len, start = e->out->len;
	const char *text;

	if (s->kind == DDL_STMT_RENAME && s->object == DDL_OBJECT_TABLE) {
		rename_tables(e, s);
		return true;
	}
	if (s->kind != DDL_STMT_OPAQUE)
		return false;
	text = ddl_span_text(&e->session->sources, s->node.at, &len);
	if (made_by_alter(e, s, text, len)) {
		ddl_put(e, "CREATE OR REPLACE");
		text += 5;
		len -= 5;
	}
	put_unmarked(e, text, text + len);
	while (e->out->len > start && e->out->bytes[e->out->len - 1] == ' ')
		e->out->bytes[--e->out->len] = '\0';
	return true;
}

/* The client splits at ";": a body that has one needs another delimiter. */
static void put_delimited(struct ddl_emit *e, const char *text, size_t len)
{
	static const char *const delimiters[] = { "//", "$$", ";;", "|||" };
	size_t d = 0;

	if (!strchr(text, ';')) {
		ddl_buf_add(e->out, text, len);
		ddl_put(e, ";\n");
		return;
	}
	while (d + 1 < DDL_COUNT(delimiters) && strstr(text, delimiters[d]))
		d++;
	ddl_putf(e, "DELIMITER %s\n", delimiters[d]);
	ddl_buf_add(e->out, text, len);
	ddl_putf(e, "%s\nDELIMITER ;\n", delimiters[d]);
}

/*
 * What was made in another sql_mode means something else without it, and is made in it again. MariaDB 10.11 knows DROP
 * PACKAGE in one of them alone.
 */
static ddl_atom mode_of(struct ddl_emit *e, const struct ddl_stmt *s)
{
	if (s->kind == DDL_STMT_DROP && (s->object == DDL_OBJECT_PACKAGE || s->object == DDL_OBJECT_PACKAGE_BODY))
		return ddl_atom_str(&e->session->atoms, "ORACLE");
	return s->kind == DDL_STMT_OPAQUE ? s->u.opaque->sql_mode : 0;
}

static void end_statement(struct ddl_emit *e, const struct ddl_stmt *s, size_t start)
{
	struct ddl_buf text = { 0 };
	ddl_atom mode = mode_of(e, s);

	if (!mode && (s->kind != DDL_STMT_OPAQUE || !strchr(ddl_buf_str(e->out) + start, ';'))) {
		ddl_put(e, ";\n");
		return;
	}
	ddl_buf_add(&text, e->out->bytes + start, e->out->len - start);
	e->out->len = start;
	if (mode)
		ddl_putf(e, "SET @sql_mode_before = @@sql_mode, sql_mode = '%s';\n", ddl_text(e->session, mode));
	put_delimited(e, ddl_buf_str(&text), text.len);
	if (mode)
		ddl_put(e, "SET sql_mode = @sql_mode_before;\n");
	ddl_buf_release(&text);
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
	.expr = put_expr,
	.stmt = put_stmt,
	.end = end_statement,
};

const struct ddl_emit_rules ddl_emit_mariadb = {
	.no_joined = true,
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
	.expr = put_expr,
	.stmt = put_stmt,
	.end = end_statement,
};
