/* schema_write.c - a schema in normal form as HCL. */
#include <string.h>

#include "base/ascii.h"
#include "config/schema_rules.h"
#include "migrate/dir.h"
#include "migrate/script.h"

enum { MAX_ATTRIBUTES = 16 };

struct attribute {
	const char *name, *value;
};

struct writer {
	struct ddl_schema *schema;
	struct ddl_session *session;
	const struct ddl_hcl_rules *rules;
	const char *name;            /* of the default schema */
	struct ddl_buf *out;
	int depth;
	struct attribute attributes[MAX_ATTRIBUTES]; /* of the block, until put_attributes */
	int n;
};

static const char *text_of(const struct writer *w, ddl_atom a)
{
	return ddl_text(w->session, a);
}

static const char *keep(struct writer *w, struct ddl_buf *b)
{
	const char *text = ddl_memdup(&w->session->arena, ddl_buf_str(b), b->len);

	ddl_buf_release(b);
	return text;
}

static struct ddl_emit emitter(struct writer *w, struct ddl_buf *b)
{
	struct ddl_emit e;

	ddl_emit_init(&e, w->session, w->schema->dialect, w->schema->version, b);
	return e;
}

/* HCL's pieces */

static void put_string(struct ddl_buf *b, const char *text)
{
	ddl_buf_putc(b, '"');
	for (const char *c = text; *c; c++) {
		if ((*c == '$' || *c == '%') && c[1] == '{')
			ddl_buf_putc(b, *c);
		if (*c == '\n')
			ddl_buf_puts(b, "\\n");
		else if (*c == '\t')
			ddl_buf_puts(b, "\\t");
		else if (*c == '\r')
			ddl_buf_puts(b, "\\r");
		else if ((unsigned char)*c < 0x20)
			ddl_buf_printf(b, "\\u%04x", *c);
		else
			ddl_buf_printf(b, *c == '"' || *c == '\\' ? "\\%c" : "%c", *c);
	}
	ddl_buf_putc(b, '"');
}

static const char *quoted(struct writer *w, const char *text)
{
	struct ddl_buf b = { 0 };

	put_string(&b, text);
	return keep(w, &b);
}

static const char *raw_sql(struct writer *w, const char *sql)
{
	return ddl_format(&w->session->arena, "sql(%s)", quoted(w, sql));
}

static bool is_name(const char *text)
{
	if (!ddl_ascii_alpha(*text) && *text != '_')
		return false;
	for (; *text; text++)
		if (!ddl_ascii_alpha(*text) && !ddl_ascii_digit(*text) && *text != '_')
			return false;
	return true;
}

/* ".name" or ["some name"] */
static const char *step(struct writer *w, const char *name)
{
	return is_name(name) ? ddl_format(&w->session->arena, ".%s", name)
			     : ddl_format(&w->session->arena, "[%s]", quoted(w, name));
}

static void indent(struct writer *w)
{
	ddl_buf_printf(w->out, "%*s", 2 * w->depth, "");
}

/* labels end with NULL */
static void open_block(struct writer *w, const char *type, const char *const *labels)
{
	indent(w);
	ddl_buf_puts(w->out, type);
	for (; *labels; labels++) {
		ddl_buf_putc(w->out, ' ');
		put_string(w->out, *labels);
	}
	ddl_buf_puts(w->out, " {\n");
	w->depth++;
}

static void open_named(struct writer *w, const char *type, const char *label)
{
	const char *const labels[] = { label, NULL };

	open_block(w, type, labels);
}

static void add(struct writer *w, const char *name, const char *value)
{
	if (w->n < MAX_ATTRIBUTES)
		w->attributes[w->n++] = (struct attribute){ name, value };
}

/* Those that follow each other have their "=" in one column. */
static void put_attributes(struct writer *w)
{
	int width = 0;

	for (int i = 0; i < w->n; i++)
		if ((int)strlen(w->attributes[i].name) > width)
			width = (int)strlen(w->attributes[i].name);
	for (int i = 0; i < w->n; i++) {
		indent(w);
		ddl_buf_printf(w->out, "%-*s = %s\n", width, w->attributes[i].name, w->attributes[i].value);
	}
	w->n = 0;
}

static void close_block(struct writer *w)
{
	put_attributes(w);
	w->depth--;
	indent(w);
	ddl_buf_puts(w->out, "}\n");
}

/* SQL's pieces */

static const char *expr_text(struct writer *w, const struct ddl_expr *x, int outer)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e = emitter(w, &b);

	ddl_emit_expr_at(&e, x, outer);
	return keep(w, &b);
}

static const char *parenthesized(struct writer *w, const struct ddl_expr *x)
{
	return ddl_format(&w->session->arena, "(%s)", expr_text(w, x, 0));
}

static const struct ddl_expr *first(const struct ddl_list *l)
{
	return (const struct ddl_expr *)(const void *)l->first;
}

static bool is_number(const struct ddl_expr *x)
{
	if (x->kind == DDL_EXPR_UNARY && x->op == DDL_OP_NEG)
		x = first(&x->args);
	return x->kind == DDL_EXPR_NUMBER;
}

/* Literals and the words for now stand alone. */
static bool needs_parens(const struct ddl_expr *x, const char *text)
{
	return x->kind != DDL_EXPR_STRING && x->kind != DDL_EXPR_NULL && x->kind != DDL_EXPR_BITS && !is_number(x) &&
	       (strlen(text) < 8 || !ddl_ascii_equal_n(text, "current_", 8));
}

static const char *default_value(struct writer *w, const struct ddl_expr *x)
{
	const char *text = expr_text(w, x, 0);

	if (x->kind == DDL_EXPR_STRING && !x->name)
		return quoted(w, text_of(w, x->text));
	if (is_number(x) && ddl_ascii_digit(text[*text == '-']) && ddl_ascii_digit(text[strlen(text) - 1]))
		return text;
	if (x->kind == DDL_EXPR_BOOL)
		return ddl_ascii_equal(text, "true") ? "true" : "false";
	if (w->rules->default_parens && needs_parens(x, text))
		text = ddl_format(&w->session->arena, "(%s)", text);
	return raw_sql(w, text);
}

/* Types */

static bool all_strings(const struct ddl_type *t)
{
	DDL_EACH(struct ddl_expr, x, &t->args)
		if (x->kind != DDL_EXPR_STRING || x->name)
			return false;
	return t->args.first && !t->dims;
}

static const char *member_type(struct writer *w, const struct ddl_type *t)
{
	struct ddl_buf b = { 0 };

	ddl_buf_printf(&b, "%s(", text_of(w, t->name));
	DDL_EACH(struct ddl_expr, x, &t->args) {
		if (x != (const void *)t->args.first)
			ddl_buf_puts(&b, ",");
		put_string(&b, text_of(w, x->text));
	}
	ddl_buf_putc(&b, ')');
	return keep(w, &b);
}

/* The words of a type that are several in SQL, as one; its arguments may stand among them. */
static const char *one_word(struct writer *w, const char *text)
{
	const char *paren = strchr(text, '('), *close = paren ? strchr(paren, ')') : NULL;
	size_t head = paren ? (size_t)(paren - text) : strlen(text);
	const char *args = close ? ddl_memdup(&w->session->arena, paren, (size_t)(close + 1 - paren)) : "";
	const char *words = ddl_format(&w->session->arena, "%.*s%s", (int)head, text, close ? close + 1 : "");

	for (const char *const (*row)[2] = w->rules->types; row && (*row)[0]; row++)
		if (!strcmp((*row)[1], words))
			return ddl_format(&w->session->arena, "%s%s", (*row)[0], args);
	return text;
}

/* name, or name(1, 2) */
static bool is_plain_type(const char *text)
{
	size_t n = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_");

	if (!n || ddl_ascii_digit(*text) || !strcmp(text, "sql") || !strncmp(text, "sql(", 4))
		return false;
	if (!text[n])
		return true;
	return text[n] == '(' && text[strlen(text) - 1] == ')' && strspn(text + n + 1, "0123456789, ") + n + 2 == strlen(text);
}

static const char *without_blanks(struct writer *w, const char *text)
{
	struct ddl_buf b = { 0 };

	for (; *text; text++)
		if (*text != ' ')
			ddl_buf_putc(&b, *text);
	return keep(w, &b);
}

static const char *enum_reference(struct writer *w, const struct ddl_type *t)
{
	struct ddl_object *o = ddl_find(w->schema, DDL_SCOPE_TYPE, t->schema ? t->schema->key : 0, 0, t->name);

	if (!o || o->stmt->kind != DDL_STMT_CREATE_TYPE || t->dims || t->args.first)
		return NULL;
	if (t->schema)
		return ddl_format(&w->session->arena, "enum%s%s", step(w, text_of(w, t->schema->name)), step(w, text_of(w, t->name)));
	return ddl_format(&w->session->arena, "enum%s", step(w, text_of(w, t->name)));
}

static const char *type_value(struct writer *w, const struct ddl_column *c)
{
	struct ddl_column column = *c;
	struct ddl_type type;
	struct ddl_buf b = { 0 };
	struct ddl_emit e = emitter(w, &b);
	const char *text;

	if (!c->type)
		return raw_sql(w, "");
	type = *c->type;
	type.flags &= (uint16_t)~DDL_TYPE_UNSIGNED;
	type.charset = type.collate = 0;
	if (type.flags || type.options.first)
		type.flags = c->type->flags;
	column.type = &type;
	text = enum_reference(w, &type);
	if (text)
		return text;
	if (all_strings(&type) && !type.flags && !type.schema)
		return member_type(w, &type);
	if (e.rules->column_type)
		e.rules->column_type(&e, &column);
	else
		ddl_emit_type(&e, &type);
	text = keep(w, &b);
	if (is_plain_type(one_word(w, text)))
		return without_blanks(w, one_word(w, text));
	return raw_sql(w, text);
}

/* Options */

static const struct ddl_option *option_named(struct writer *w, const struct ddl_list *options, const char *name)
{
	DDL_EACH(struct ddl_option, o, options)
		if (ddl_atom_is(&w->session->atoms, o->name, name))
			return o;
	return NULL;
}

static const char *option_text(struct writer *w, const struct ddl_option *o)
{
	if (!o->value)
		return "";
	if (o->value->kind == DDL_EXPR_NAME)
		return text_of(w, o->value->ident->name);
	return o->value->kind == DDL_EXPR_STRING ? text_of(w, o->value->text) : expr_text(w, o->value, 0);
}

/* As people write them. */
static const char *engine_name(const char *text)
{
	static const char *const names[] = { "InnoDB", "MyISAM", "Memory", "CSV", "NDB", "Aria", "Archive" };

	for (size_t i = 0; i < DDL_COUNT(names); i++)
		if (ddl_ascii_equal(names[i], text))
			return names[i];
	return text;
}

/* usual: what need not be said; NULL: all is. */
static void add_options(struct writer *w, const struct ddl_hcl_option *rows, const struct ddl_list *options,
			const struct ddl_list *usual)
{
	for (; rows->attribute; rows++) {
		const struct ddl_option *o = option_named(w, options, rows->option);
		const struct ddl_option *u = usual ? option_named(w, usual, rows->option) : NULL;
		const char *text = o ? option_text(w, o) : NULL;

		if (!o || (u && !strcmp(option_text(w, u), text)))
			continue;
		if (rows->kind == DDL_HCL_AS_STRING || (rows->kind == DDL_HCL_AS_WORD && !is_name(text)))
			text = quoted(w, text);
		else if (rows->kind == DDL_HCL_AS_WORD)
			text = engine_name(text);
		add(w, rows->attribute, text);
	}
}

static void add_comment(struct writer *w, const struct ddl_expr *comment)
{
	if (comment)
		add(w, "comment", quoted(w, text_of(w, comment->text)));
}

/*
 * What a table of a schema has that says nothing of its own: found by making one.
 * space: the statement that makes the schema, or NULL: the default one.
 */
static const struct ddl_list *usual_options(struct writer *w, const struct ddl_stmt *space, const char *name)
{
	struct ddl_schema *s = ddl_schema_new(w->session, w->schema->dialect, w->schema->version);
	const struct ddl_list *options = NULL;
	struct ddl_buf b = { 0 };
	struct ddl_emit e = emitter(w, &b);

	if (space)
		ddl_emit_script_stmt(&e, space, NULL);
	else if (w->schema->space && w->schema->space->options.first) {
		ddl_put(&e, "ALTER DATABASE");
		DDL_EACH(struct ddl_option, o, &w->schema->space->options)
			ddl_putf(&e, " %s %s", text_of(w, o->name), option_text(w, o));
		ddl_put(&e, ";\n");
	}
	ddl_put(&e, "CREATE TABLE ");
	if (name) {
		ddl_emit_name(&e, ddl_atom_str(&w->session->atoms, name));
		ddl_put(&e, ".");
	}
	ddl_put(&e, "t (a int);\n");
	if (ddl_schema_read(s, ddl_sources_add(&w->session->sources, "defaults", b.bytes, b.len)))
		DDL_EACH_OBJECT(o, s)
			if (o->kind == DDL_OBJECT_TABLE)
				options = &o->table->options;
	ddl_buf_release(&b);
	ddl_schema_release(s);
	return options;
}

/* Objects */

static const char *schema_name(struct writer *w, const struct ddl_ident *schema)
{
	return schema && schema->name ? text_of(w, schema->name) : w->name;
}

static const char *column_list(struct writer *w, const struct ddl_list *parts, const char *before)
{
	struct ddl_buf b = { 0 };

	DDL_EACH(struct ddl_part, p, parts)
		ddl_buf_printf(&b, "%s%scolumn%s", b.len ? ", " : "[", before, step(w, text_of(w, p->column.name)));
	ddl_buf_putc(&b, ']');
	return keep(w, &b);
}

static const char *name_list(struct writer *w, const struct ddl_list *names, const char *before)
{
	struct ddl_buf b = { 0 };

	DDL_EACH(struct ddl_name, n, names)
		ddl_buf_printf(&b, "%s%scolumn%s", b.len ? ", " : "[", before, step(w, text_of(w, n->ident.name)));
	ddl_buf_putc(&b, ']');
	return keep(w, &b);
}

static bool is_plain_part(const struct ddl_part *p)
{
	return p->column.name && !p->prefix && p->sort != DDL_SORT_DESC && !p->nulls && !p->collation && !p->opclass;
}

static bool all_plain(const struct ddl_list *parts)
{
	DDL_EACH(struct ddl_part, p, parts)
		if (!is_plain_part(p))
			return false;
	return true;
}

static void put_part(struct writer *w, const struct ddl_part *p)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e = emitter(w, &b);

	open_named(w, "on", NULL);
	if (p->sort == DDL_SORT_DESC)
		add(w, "desc", "true");
	if (p->column.name)
		add(w, "column", ddl_format(&w->session->arena, "column%s", step(w, text_of(w, p->column.name))));
	else
		add(w, "expr", quoted(w, expr_text(w, p->expr, 0)));
	if (p->nulls)
		add(w, p->nulls == DDL_NULLS_FIRST ? "nulls_first" : "nulls_last", "true");
	if (p->prefix)
		add(w, "prefix", ddl_format(&w->session->arena, "%u", p->prefix));
	if (p->collation && !p->collation->schema.name)
		add(w, "collate", quoted(w, text_of(w, p->collation->name.name)));
	if (p->opclass) {
		ddl_emit_qname(&e, p->opclass);
		add(w, "ops", is_name(text_of(w, p->opclass->name.name)) && !p->opclass->schema.name
			? text_of(w, p->opclass->name.name) : raw_sql(w, ddl_buf_str(&b)));
	}
	ddl_buf_release(&b);
	close_block(w);
}

/* columns, or on blocks once the attributes are written. */
static void put_parts(struct writer *w, const struct ddl_list *parts)
{
	put_attributes(w);
	if (!all_plain(parts))
		DDL_EACH(struct ddl_part, p, parts)
			put_part(w, p);
}

static void add_key_tail(struct writer *w, const struct ddl_key *k, uint32_t flags, const struct ddl_expr *comment)
{
	if (flags & DDL_KEY_FULLTEXT)
		add(w, "type", "FULLTEXT");
	else if (flags & DDL_KEY_SPATIAL)
		add(w, "type", "SPATIAL");
	else if (k->method)
		add(w, "type", text_of(w, ddl_atom_upper(&w->session->atoms, k->method->name)));
	add_comment(w, comment);
	add_options(w, w->rules->index, &k->options, NULL);
	if (k->where)
		add(w, "where", quoted(w, parenthesized(w, k->where)));
	if (k->include.first)
		add(w, "include", name_list(w, &k->include, ""));
	if (flags & DDL_KEY_NULLS_NOT_DISTINCT)
		add(w, "nulls_distinct", "false");
	if (flags & DDL_KEY_DEFERRABLE)
		add(w, "deferrable", flags & DDL_KEY_INITIALLY_DEFERRED ? "INITIALLY_DEFERRED" : "INITIALLY_IMMEDIATE");
}

static const char *label_of(struct writer *w, const struct ddl_constraint *c)
{
	return c->name ? text_of(w, c->name->name) : NULL;
}

static void put_key(struct writer *w, const char *type, const char *label, const struct ddl_constraint *c)
{
	open_named(w, type, label);
	if (all_plain(&c->key.parts))
		add(w, "columns", column_list(w, &c->key.parts, ""));
	add_key_tail(w, &c->key, c->flags, c->comment);
	put_parts(w, &c->key.parts);
	close_block(w);
}

static void put_index(struct writer *w, const struct ddl_index *i)
{
	open_named(w, "index", i->name.name.name ? text_of(w, i->name.name.name) : NULL);
	if (i->flags & DDL_KEY_UNIQUE)
		add(w, "unique", "true");
	if (all_plain(&i->key.parts))
		add(w, "columns", column_list(w, &i->key.parts, ""));
	add_key_tail(w, &i->key, i->flags, i->comment);
	put_parts(w, &i->key.parts);
	close_block(w);
}

static const char *action(uint8_t a)
{
	static const char *const words[] = { "NO_ACTION", "NO_ACTION", "RESTRICT", "CASCADE", "SET_NULL", "SET_DEFAULT" };

	return words[a];
}

/* Is there one name for tables of two schemas? */
static bool is_ambiguous(struct writer *w, const struct ddl_qname *table)
{
	unsigned n = 0;

	DDL_EACH_OBJECT(o, w->schema)
		n += o->kind == DDL_OBJECT_TABLE && o->table->name.name.key == table->name.key;
	return n > 1;
}

static const char *table_reference(struct writer *w, const struct ddl_qname *table)
{
	const char *schema = is_ambiguous(w, table) ? step(w, schema_name(w, &table->schema)) : "";

	return ddl_format(&w->session->arena, "table%s%s.", schema, step(w, text_of(w, table->name.name)));
}

static void put_foreign(struct writer *w, const struct ddl_table *t, const struct ddl_constraint *c)
{
	bool own = c->foreign->table.name.key == t->name.name.key && c->foreign->table.schema.key == t->name.schema.key;

	open_named(w, "foreign_key", label_of(w, c));
	add(w, "columns", column_list(w, &c->key.parts, ""));
	add(w, "ref_columns", name_list(w, &c->foreign->columns, own ? "" : table_reference(w, &c->foreign->table)));
	add(w, "on_update", action(c->foreign->on_update));
	add(w, "on_delete", action(c->foreign->on_delete));
	add_comment(w, c->comment);
	if (c->flags & DDL_KEY_DEFERRABLE)
		add(w, "deferrable", c->flags & DDL_KEY_INITIALLY_DEFERRED ? "INITIALLY_DEFERRED" : "INITIALLY_IMMEDIATE");
	close_block(w);
}

static void put_check(struct writer *w, const struct ddl_constraint *c)
{
	open_named(w, "check", label_of(w, c));
	add(w, "expr", quoted(w, parenthesized(w, c->check)));
	if (c->flags & DDL_KEY_NOT_ENFORCED)
		add(w, "enforced", "false");
	add_comment(w, c->comment);
	close_block(w);
}

static void put_identity(struct writer *w, const struct ddl_column *c)
{
	open_named(w, "identity", NULL);
	add(w, "generated", c->flags & DDL_COLUMN_IDENTITY_ALWAYS ? "ALWAYS" : "BY_DEFAULT");
	DDL_EACH(struct ddl_option, o, &c->identity)
		if (o->value && is_number(o->value) && is_name(text_of(w, o->name)))
			add(w, text_of(w, o->name), expr_text(w, o->value, 0));
	close_block(w);
}

static void put_column(struct writer *w, const struct ddl_table *t, const struct ddl_column *c, const struct ddl_constraint *primary)
{
	open_named(w, "column", text_of(w, c->name.name));
	add(w, "null", c->null == DDL_NULL_NO ? "false" : "true");
	add(w, "type", type_value(w, c));
	(void)t;
	if (c->dflt && !(c->flags & DDL_COLUMN_SERIAL))
		add(w, "default", default_value(w, c->dflt));
	if (c->type && c->type->flags == DDL_TYPE_UNSIGNED && !c->type->options.first)
		add(w, "unsigned", "true");
	add_comment(w, c->comment);
	if (c->type && c->type->charset)
		add(w, "charset", quoted(w, text_of(w, c->type->charset)));
	if (c->collation && !c->collation_schema)
		add(w, "collate", quoted(w, text_of(w, c->collation->name)));
	if (c->on_update)
		add(w, "on_update", raw_sql(w, expr_text(w, c->on_update, 0)));
	if (c->flags & DDL_COLUMN_AUTO ||
	    (primary && primary->flags & DDL_KEY_AUTOINCREMENT && ddl_parts_have(&primary->key.parts, c->name.key)))
		add(w, "auto_increment", "true");
	put_attributes(w);
	if (c->generated) {
		open_named(w, "as", NULL);
		add(w, "expr", quoted(w, expr_text(w, c->generated, DDL_PREC_ATOM)));
		add(w, "type", c->flags & DDL_COLUMN_STORED ? "STORED" : "VIRTUAL");
		close_block(w);
	}
	if (c->flags & (DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT))
		put_identity(w, c);
	close_block(w);
}

/* "range (a, b)", whose names are plain: the text is all that is compared. */
static bool is_plain_partition(const char *text)
{
	size_t word = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
	const char *names = text + word + strspn(text + word, " ");

	return word && *names == '(' && names[strspn(names + 1, "abcdefghijklmnopqrstuvwxyz0123456789_, ") + 1] == ')' &&
	       text[strlen(text) - 1] == ')' && strchr(names, ')')[1] == '\0';
}

static void put_partition(struct writer *w, const char *text)
{
	size_t word = strcspn(text, " (");
	const char *name = text + strcspn(text, "(") + 1;
	struct ddl_buf b = { 0 };

	for (; *name && *name != ')'; name += strspn(name, ", ")) {
		size_t n = strcspn(name, ", )");

		ddl_buf_printf(&b, "%scolumn%s", b.len ? ", " : "[", step(w, ddl_memdup(&w->session->arena, name, n)));
		name += n;
	}
	ddl_buf_putc(&b, ']');
	open_named(w, "partition", NULL);
	add(w, "type", text_of(w, ddl_atom_upper(&w->session->atoms, ddl_atom_of(&w->session->atoms, text, word))));
	add(w, "columns", keep(w, &b));
	close_block(w);
}

/* Without "PARTITION BY ". */
static const char *partition_text(struct writer *w, const struct ddl_table *t)
{
	static const char words[] = "PARTITION BY ";
	const char *text = text_of(w, t->partition_by->text);

	return ddl_ascii_equal_n(text, words, sizeof(words) - 1) ? text + sizeof(words) - 1 : text;
}

/* Other tables are no part of the HCL, and so of what is told behind it. */
static bool is_sayable(struct writer *w, const struct ddl_table *t)
{
	if (t->partition_of || t->query || t->inherits.first || t->raw_elements.first || t->like.first)
		return false;
	if (t->flags & ~(uint32_t)(DDL_TABLE_UNLOGGED | DDL_TABLE_WITHOUT_ROWID | DDL_TABLE_STRICT))
		return false;
	return !t->partition_by || (w->rules->partitions && is_plain_partition(partition_text(w, t)));
}

/* One to a table that is no part of the HCL comes with that. */
static void put_foreign_if(struct writer *w, const struct ddl_table *t, const struct ddl_constraint *c)
{
	const struct ddl_table *to = ddl_find_table(w->schema, &c->foreign->table);

	if (to && is_sayable(w, to))
		put_foreign(w, t, c);
}

/* What the server calls a key that has no name. */
static bool is_own_name(struct writer *w, const struct ddl_table *t, const struct ddl_constraint *c)
{
	const char *name = label_of(w, c), *table = text_of(w, t->name.name.name);
	size_t n = strlen(table);

	return !name || c->flags & DDL_KEY_NAME_DERIVED || (!strncmp(name, table, n) && !strcmp(name + n, "_pkey"));
}

static void put_constraints(struct writer *w, const struct ddl_table *t, enum ddl_constraint_kind kind)
{
	DDL_EACH(struct ddl_constraint, c, &t->constraints) {
		if (c->kind != kind)
			continue;
		if (kind == DDL_CONSTRAINT_PRIMARY)
			put_key(w, "primary_key", is_own_name(w, t, c) ? NULL : label_of(w, c), c);
		else if (kind == DDL_CONSTRAINT_FOREIGN)
			put_foreign_if(w, t, c);
		else if (kind == DDL_CONSTRAINT_CHECK)
			put_check(w, c);
		else
			put_key(w, "unique", label_of(w, c), c);
	}
}

static void put_table(struct writer *w, const struct ddl_table *t, const struct ddl_list *usual)
{
	const char *name = text_of(w, t->name.name.name), *schema = schema_name(w, &t->name.schema);
	const char *const both[] = { schema, name, NULL };

	open_block(w, "table", is_ambiguous(w, &t->name) ? both : both + 1);
	add(w, "schema", ddl_format(&w->session->arena, "schema%s", step(w, schema)));
	add_options(w, w->rules->table, &t->options, usual);
	for (const struct ddl_hcl_flag *f = w->rules->flags; f && f->attribute; f++)
		if (t->flags & f->flag)
			add(w, f->attribute, "true");
	add_comment(w, t->comment);
	put_attributes(w);
	DDL_EACH(struct ddl_column, c, &t->columns)
		put_column(w, t, c, ddl_primary_key(t));
	put_constraints(w, t, DDL_CONSTRAINT_PRIMARY);
	put_constraints(w, t, DDL_CONSTRAINT_FOREIGN);
	DDL_EACH(struct ddl_index, i, &t->indexes)
		put_index(w, i);
	put_constraints(w, t, DDL_CONSTRAINT_CHECK);
	put_constraints(w, t, DDL_CONSTRAINT_UNIQUE);
	if (t->partition_by)
		put_partition(w, partition_text(w, t));
	close_block(w);
}

static void put_enum(struct writer *w, const struct ddl_enum *e)
{
	struct ddl_buf b = { 0 };

	open_named(w, "enum", text_of(w, e->name.name.name));
	DDL_EACH(struct ddl_expr, v, &e->values) {
		ddl_buf_puts(&b, b.len ? ", " : "[");
		put_string(&b, text_of(w, v->text));
	}
	ddl_buf_puts(&b, b.len ? "]" : "[]");
	add(w, "schema", ddl_format(&w->session->arena, "schema%s", step(w, schema_name(w, &e->name.schema))));
	add(w, "values", keep(w, &b));
	add_comment(w, e->comment);
	close_block(w);
}

/* Tables in the order of their names, as their files are then easy to compare. */
static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_qname_item *x = a, *y = b;
	struct writer *w = data;
	int c = strcmp(schema_name(w, &x->name.schema), schema_name(w, &y->name.schema));

	return c ? c : strcmp(text_of(w, x->name.name.name), text_of(w, y->name.name.name));
}

static struct ddl_list sorted_tables(struct writer *w)
{
	struct ddl_list tables = { 0 };

	DDL_EACH_OBJECT(o, w->schema)
		if (o->kind == DDL_OBJECT_TABLE && is_sayable(w, o->table)) {
			struct ddl_qname_item *item = DDL_NEW(&w->session->arena, struct ddl_qname_item);

			item->name = o->table->name;
			ddl_list_add(&tables, item);
		}
	ddl_list_sort(&tables, by_name, w);
	return tables;
}

static const struct ddl_stmt *space_of(struct writer *w, const struct ddl_ident *schema)
{
	if (schema->name)
		DDL_EACH_OBJECT(o, w->schema)
			if (o->scope == DDL_SCOPE_SCHEMA && o->name == schema->key)
				return o->stmt;
	return NULL;
}

static void put_space(struct writer *w, const char *name, const struct ddl_list *usual, const struct ddl_expr *comment)
{
	open_named(w, "schema", name);
	if (usual)
		add_options(w, w->rules->space, usual, NULL);
	add_comment(w, comment);
	close_block(w);
}

/* Something lies in the default schema, or nothing anywhere. */
static bool uses_default(struct writer *w)
{
	bool others = false;

	DDL_EACH_OBJECT(o, w->schema) {
		others |= o->scope == DDL_SCOPE_SCHEMA;
		if (o->scope != DDL_SCOPE_SCHEMA && !o->schema)
			return true;
	}
	return !others;
}

static void put_all(struct writer *w)
{
	struct ddl_list tables = sorted_tables(w);
	const struct ddl_list *usual = usual_options(w, NULL, NULL);

	DDL_EACH(struct ddl_qname_item, item, &tables) {
		const struct ddl_stmt *space = space_of(w, &item->name.schema);

		put_table(w, ddl_find_table(w->schema, &item->name),
			  space ? usual_options(w, space, text_of(w, item->name.schema.name)) : usual);
	}
	DDL_EACH_OBJECT(o, w->schema)
		if (o->stmt && o->stmt->kind == DDL_STMT_CREATE_TYPE && o->kind == DDL_OBJECT_TYPE)
			put_enum(w, o->stmt->u.enumeration);
	if (uses_default(w))
		put_space(w, w->name, usual, w->schema->space ? w->schema->space->comment : NULL);
	DDL_EACH_OBJECT(o, w->schema)
		if (o->stmt && o->stmt->kind == DDL_STMT_CREATE_SCHEMA)
			put_space(w, text_of(w, o->stmt->u.space->name.name),
				  usual_options(w, o->stmt, text_of(w, o->stmt->u.space->name.name)), o->stmt->u.space->comment);
}

/* The schema that the HCL says; NULL, with what was reported taken back, when it cannot be read. */
static struct ddl_schema *read_back(struct writer *w, const struct ddl_buf *hcl)
{
	struct ddl_hcl_schema_reader r = { w->session, w->schema->dialect, w->schema->version, NULL, w->name };
	size_t mark = ddl_diags_mark(w->session);
	struct ddl_schema *s = ddl_schema_new(w->session, r.dialect, r.version);
	static const struct ddl_project_host nobody;
	struct ddl_project project;
	struct ddl_list texts = { 0 };
	bool fine;

	ddl_project_init(&project, w->session, &nobody);
	r.project = &project;
	s->default_key = ddl_atom_str(&w->session->atoms, w->name);
	fine = ddl_project_read(&project, ddl_sources_add(&w->session->sources, "HCL", hcl->bytes, hcl->len)) &&
	       ddl_hcl_schema_read(&r, &texts);
	DDL_EACH(struct ddl_text, t, &texts)
		fine = fine && ddl_schema_read(s, t->source);
	ddl_normalize_finish(s);
	fine = fine && !s->failed;
	ddl_diags_rewind(w->session, mark);
	if (fine)
		return s;
	ddl_schema_release(s);
	return NULL;
}

/* What is read back must be what was written; the statements between them are told. */
static bool put_rest(struct writer *w)
{
	const struct ddl_script_style style = { .indent = "  ", .comments = true };
	struct ddl_schema *back = read_back(w, w->out);
	struct ddl_plan *plan;
	struct ddl_buf rest = { 0 };
	bool fine;

	if (!back) {
		ddl_report(w->session, DDL_DIAG_INTERNAL, DDL_SPAN_NONE, "the schema's HCL does not read back");
		return false;
	}
	plan = ddl_diff(back, w->schema, NULL);
	fine = !plan->refused;
	ddl_script_write(plan, &style, &rest);
	if (rest.len)
		ddl_buf_puts(w->out, "# What follows is part of the schema, and HCL has no words for it here:\n#\n");
	for (const char *line = ddl_buf_str(&rest); *line; line += strcspn(line, "\n") + 1)
		ddl_buf_printf(w->out, "# %.*s\n", (int)strcspn(line, "\n"), line);
	ddl_buf_release(&rest);
	ddl_schema_release(back);
	return fine;
}

bool ddl_hcl_schema_write(struct ddl_schema *s, const char *name, struct ddl_buf *out)
{
	struct ddl_buf hcl = { 0 };
	struct writer w = { .schema = s, .session = s->session, .rules = ddl_hcl_rules_of(s->dialect), .out = &hcl };
	bool fine;

	if (!w.rules) {
		ddl_report(s->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "there are no HCL schemas of %s", s->dialect->title);
		return false;
	}
	w.name = name ? name : s->default_key ? ddl_text(s->session, s->default_key) : w.rules->default_name;
	if (!*w.name)
		w.name = w.rules->default_name;
	put_all(&w);
	/* What --exclude left of a table need not be one. */
	fine = s->filtered || put_rest(&w);
	ddl_buf_add(out, ddl_buf_str(&hcl), hcl.len);
	ddl_buf_release(&hcl);
	return fine;
}
