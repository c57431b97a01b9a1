/* schema_write_value.c - HCL: blocks, attributes, types and values of schemas. */
#include <string.h>

#include "base/ascii.h"
#include "config/schema_writer.h"

const char *ddl_writer_text(const struct ddl_writer *w, ddl_atom a)
{
	return ddl_text(w->session, a);
}

const char *ddl_writer_keep(struct ddl_writer *w, struct ddl_buf *b)
{
	const char *text = ddl_memdup(&w->session->arena, ddl_buf_str(b), b->len);

	ddl_buf_release(b);
	return text;
}

struct ddl_emit ddl_writer_emitter(struct ddl_writer *w, struct ddl_buf *b)
{
	struct ddl_emit e;

	ddl_emit_init(&e, w->session, w->schema->dialect, w->schema->version, b);
	return e;
}

/* HCL's pieces */

void ddl_writer_put_string(struct ddl_buf *b, const char *text)
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

const char *ddl_writer_quoted(struct ddl_writer *w, const char *text)
{
	struct ddl_buf b = { 0 };

	ddl_writer_put_string(&b, text);
	return ddl_writer_keep(w, &b);
}

const char *ddl_writer_raw_sql(struct ddl_writer *w, const char *sql)
{
	return ddl_format(&w->session->arena, "sql(%s)", ddl_writer_quoted(w, sql));
}

bool ddl_writer_is_name(const char *text)
{
	if (!ddl_ascii_alpha(*text) && *text != '_')
		return false;
	for (; *text; text++)
		if (!ddl_ascii_alpha(*text) && !ddl_ascii_digit(*text) && *text != '_')
			return false;
	return true;
}

/* ".name" or ["some name"] */
const char *ddl_writer_step(struct ddl_writer *w, const char *name)
{
	return ddl_writer_is_name(name) ? ddl_format(&w->session->arena, ".%s", name)
			     : ddl_format(&w->session->arena, "[%s]", ddl_writer_quoted(w, name));
}

struct ddl_writer_mark ddl_writer_mark(const struct ddl_writer *w)
{
	struct ddl_writer_mark mark = { .len = w->out->len, .n = w->n, .depth = w->depth };

	memcpy(mark.attributes, w->attributes, sizeof(mark.attributes));
	return mark;
}

void ddl_writer_rewind(struct ddl_writer *w, const struct ddl_writer_mark *mark)
{
	if (w->out->bytes)
		w->out->bytes[mark->len] = '\0';
	w->out->len = mark->len;
	w->n = mark->n;
	memcpy(w->attributes, mark->attributes, sizeof(w->attributes));
	w->depth = mark->depth;
}

static void indent(struct ddl_writer *w)
{
	ddl_buf_printf(w->out, "%*s", 2 * w->depth, "");
}

void ddl_writer_open(struct ddl_writer *w, const char *type, const char *const *labels)
{
	ddl_writer_put_attributes(w);
	indent(w);
	ddl_buf_puts(w->out, type);
	for (; *labels; labels++) {
		ddl_buf_putc(w->out, ' ');
		ddl_writer_put_string(w->out, *labels);
	}
	ddl_buf_puts(w->out, " {\n");
	w->depth++;
}

void ddl_writer_open_named(struct ddl_writer *w, const char *type, const char *label)
{
	const char *const labels[] = { label, NULL };

	ddl_writer_open(w, type, labels);
}

void ddl_writer_add(struct ddl_writer *w, const char *name, const char *value)
{
	if (w->n == DDL_WRITER_ATTRIBUTES)
		return;
	w->attributes[w->n].name = name;
	w->attributes[w->n++].value = value;
}

static bool is_blank_line(const char *text)
{
	text += strspn(text, " \t");
	return *text == '\n' || !*text;
}

/* <<- takes away the blanks that all lines begin with, blank lines apart: those of the text must not go with them. */
static bool has_margin(const char *text)
{
	for (; *text; text += strcspn(text, "\n"), text += *text == '\n')
		if (!is_blank_line(text) && *text != ' ' && *text != '\t')
			return false;
	return true;
}

static void put_heredoc(struct ddl_writer *w, struct ddl_buf *b, const char *text)
{
	int margin = has_margin(text) ? 0 : 2 * w->depth;

	ddl_buf_puts(b, margin ? "<<-SQL\n" : "<<SQL\n");
	for (const char *c = text; *c; c++) {
		if ((c == text || c[-1] == '\n') && !is_blank_line(c))
			ddl_buf_printf(b, "%*s", margin, "");
		if ((*c == '$' || *c == '%') && c[1] == '{')
			ddl_buf_putc(b, *c);
		ddl_buf_putc(b, *c);
	}
	ddl_buf_printf(b, "\n%*sSQL", margin, "");
}

/* A heredoc takes neither all bytes nor all lines. */
static bool fits_heredoc(const char *text, size_t len)
{
	bool lines = false;

	for (size_t i = 0; i < len; i++) {
		if ((unsigned char)text[i] < 0x20 && text[i] != '\n' && text[i] != '\t')
			return false;
		lines |= text[i] == '\n';
	}
	return lines && !strstr(text, "SQL\n");
}

void ddl_writer_add_text(struct ddl_writer *w, const char *name, const char *text, bool exact)
{
	size_t len = strlen(text);
	struct ddl_buf b = { 0 };

	while (!exact && len && ddl_ascii_space(text[len - 1]))
		len--;
	text = ddl_memdup(&w->session->arena, text, len);
	if (fits_heredoc(text, len) && (!exact || text[len - 1] == '\n'))
		put_heredoc(w, &b, exact ? ddl_memdup(&w->session->arena, text, len - 1) : text);
	else
		ddl_writer_put_string(&b, text);
	ddl_writer_add(w, name, ddl_writer_keep(w, &b));
}

/* Those that follow each other have their "=" in one column. */
void ddl_writer_put_attributes(struct ddl_writer *w)
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

void ddl_writer_close(struct ddl_writer *w)
{
	ddl_writer_put_attributes(w);
	w->depth--;
	indent(w);
	ddl_buf_puts(w->out, "}\n");
}

/* SQL's pieces */

const char *ddl_writer_expr(struct ddl_writer *w, const struct ddl_expr *x, int outer)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e = ddl_writer_emitter(w, &b);

	ddl_emit_expr_at(&e, x, outer);
	return ddl_writer_keep(w, &b);
}

const char *ddl_writer_parenthesized(struct ddl_writer *w, const struct ddl_expr *x)
{
	const char *text = ddl_writer_expr(w, x, 0);

	return ddl_hcl_is_enclosed(text) ? text : ddl_format(&w->session->arena, "(%s)", text);
}

static const struct ddl_expr *first(const struct ddl_list *l)
{
	return (const struct ddl_expr *)(const void *)l->first;
}

bool ddl_writer_is_number(const struct ddl_expr *x)
{
	if (x->kind == DDL_EXPR_UNARY && x->op == DDL_OP_NEG)
		x = first(&x->args);
	return x->kind == DDL_EXPR_NUMBER;
}

/* HCL knows no hexadecimal, no digits in groups and no bare point at either end. */
static bool is_hcl_number(const char *text)
{
	size_t len = strlen(text), sign = *text == '-';

	return ddl_ascii_digit(text[sign]) && ddl_ascii_digit(text[len - 1]) && strspn(text + sign, "0123456789.eE+-") == len - sign;
}

/* Literals and the words for now stand alone. */
static bool needs_parens(const struct ddl_expr *x, const char *text)
{
	bool now = x->kind == DDL_EXPR_CALL && (ddl_ascii_equal_n(text, "current_time", 12) || ddl_ascii_equal(text, "current_date"));

	return x->kind != DDL_EXPR_STRING && x->kind != DDL_EXPR_NULL && x->kind != DDL_EXPR_BITS && !ddl_writer_is_number(x) && !now;
}

const char *ddl_writer_value(struct ddl_writer *w, const struct ddl_expr *x)
{
	const char *text = ddl_writer_expr(w, x, 0);

	if (x->kind == DDL_EXPR_STRING && !x->name)
		return ddl_writer_quoted(w, ddl_writer_text(w, x->text));
	if (ddl_writer_is_number(x) && is_hcl_number(text))
		return text;
	if (x->kind == DDL_EXPR_BOOL)
		return ddl_ascii_equal(text, "true") ? "true" : "false";
	if (w->rules->default_parens && needs_parens(x, text) && !ddl_hcl_is_enclosed(text))
		text = ddl_format(&w->session->arena, "(%s)", text);
	return ddl_writer_raw_sql(w, text);
}

/* Types */

static bool all_strings(const struct ddl_type *t)
{
	DDL_EACH(struct ddl_expr, x, &t->args)
		if (x->kind != DDL_EXPR_STRING || x->name)
			return false;
	return t->args.first && !t->dims;
}

static const char *member_type(struct ddl_writer *w, const struct ddl_type *t)
{
	struct ddl_buf b = { 0 };

	ddl_buf_printf(&b, "%s(", ddl_writer_text(w, t->name));
	DDL_EACH(struct ddl_expr, x, &t->args) {
		if (x != (const void *)t->args.first)
			ddl_buf_puts(&b, ",");
		ddl_writer_put_string(&b, ddl_writer_text(w, x->text));
	}
	ddl_buf_putc(&b, ')');
	return ddl_writer_keep(w, &b);
}

/* The words of a type that are several in SQL, as one; its arguments may stand among them. */
static const char *one_word(struct ddl_writer *w, const char *text)
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

static const char *without_blanks(struct ddl_writer *w, const char *text)
{
	struct ddl_buf b = { 0 };

	for (; *text; text++)
		if (*text != ' ')
			ddl_buf_putc(&b, *text);
	return ddl_writer_keep(w, &b);
}

const char *ddl_writer_type_text(struct ddl_writer *w, const char *sql)
{
	const char *word = one_word(w, sql);

	return is_plain_type(word) ? without_blanks(w, word) : ddl_writer_raw_sql(w, sql);
}

static const char *type_reference(struct ddl_writer *w, const struct ddl_type *t)
{
	struct ddl_qname name = { .name = { .name = t->name, .key = t->name } };

	if (!w->rules->type_blocks || t->dims || t->args.first || t->flags & ~(unsigned)DDL_TYPE_QUOTED)
		return NULL;
	if (t->schema)
		name.schema = *t->schema;
	return ddl_writer_reference(w, &name, w->rules->type_blocks);
}

/* A name that is quoted in statements, and need not be. */
static bool is_bare(struct ddl_writer *w, ddl_atom name)
{
	const char *text = ddl_writer_text(w, name);
	const struct ddl_dialect *d = w->schema->dialect;

	if (!ddl_writer_is_name(text) || text[strcspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")])
		return false;
	for (size_t i = 0; i < d->nkeywords; i++)
		if (!strcmp(d->keywords[i].word, text))
			return d->keywords[i].class[0] == 'N' || d->keywords[i].class[0] == '.';
	return true;
}

const char *ddl_writer_type(struct ddl_writer *w, const struct ddl_column *c)
{
	struct ddl_column column = *c;
	struct ddl_type type;
	struct ddl_buf b = { 0 };
	struct ddl_emit e = ddl_writer_emitter(w, &b);
	const char *text;

	if (!c->type)
		return ddl_writer_raw_sql(w, "");
	type = *c->type;
	type.flags &= (uint16_t)~DDL_TYPE_UNSIGNED;
	type.charset = type.collate = 0;
	if (type.flags || type.options)
		type.flags = c->type->flags;
	if (type.flags == DDL_TYPE_QUOTED && is_bare(w, type.name))
		type.flags = 0;
	column.type = &type;
	text = type_reference(w, &type);
	if (text)
		return text;
	if (all_strings(&type) && !type.flags && !type.schema)
		return member_type(w, &type);
	if (e.rules->column_type)
		e.rules->column_type(&e, &column);
	else
		ddl_emit_type(&e, &type);
	if (type.flags == DDL_TYPE_MAX)
		text = ddl_format(&w->session->arena, "%s(MAX)", ddl_writer_text(w, type.name));
	else
		text = ddl_writer_type_text(w, ddl_writer_keep(w, &b));
	ddl_buf_release(&b);
	return text;
}

/* Options */

static const struct ddl_option *option_named(struct ddl_writer *w, const struct ddl_list *options, const char *name)
{
	DDL_EACH(struct ddl_option, o, options)
		if (ddl_atom_is(&w->session->atoms, o->name, name))
			return o;
	return NULL;
}

const char *ddl_writer_option_text(struct ddl_writer *w, const struct ddl_option *o)
{
	if (!o->value)
		return "";
	if (o->value->kind == DDL_EXPR_NAME)
		return ddl_writer_text(w, o->value->ident->name);
	return o->value->kind == DDL_EXPR_STRING ? ddl_writer_text(w, o->value->text) : ddl_writer_expr(w, o->value, 0);
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

/* A name, or what sql() says: a partition scheme and its column, a name that was written as a string. */
static const char *place(struct ddl_writer *w, const struct ddl_expr *x)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e = ddl_writer_emitter(w, &b);

	if (x->kind == DDL_EXPR_NAME)
		return ddl_writer_quoted(w, ddl_writer_text(w, x->ident->name));
	if (x->kind == DDL_EXPR_CALL)
		ddl_emit_ident(&e, x->ident);
	ddl_emit_expr(&e, x->kind == DDL_EXPR_CALL ? first(&x->args) : x);
	return ddl_writer_raw_sql(w, ddl_writer_keep(w, &b));
}

/* usual: what need not be said; NULL: all is. */
void ddl_writer_add_options(struct ddl_writer *w, const struct ddl_hcl_option *rows, const struct ddl_list *options,
			const struct ddl_list *usual)
{
	for (; rows && rows->attribute; rows++) {
		const struct ddl_option *o = option_named(w, options, rows->option);
		const struct ddl_option *u = usual ? option_named(w, usual, rows->option) : NULL;
		const char *text = o ? ddl_writer_option_text(w, o) : NULL;

		if (!o || (u && !strcmp(ddl_writer_option_text(w, u), text)))
			continue;
		if (rows->kind == DDL_HCL_AS_STRING || (rows->kind == DDL_HCL_AS_WORD && !ddl_writer_is_name(text)))
			text = ddl_writer_quoted(w, text);
		else if (rows->kind == DDL_HCL_AS_PRESENT)
			text = "true";
		else if (rows->kind == DDL_HCL_AS_SWITCH)
			text = ddl_ascii_equal(text, "off") ? "false" : "true";
		else if (rows->kind == DDL_HCL_AS_NAME)
			text = place(w, o->value);
		else if (rows->kind == DDL_HCL_AS_WORD)
			text = w->rules->with_list ? ddl_writer_text(w, ddl_atom_upper(&w->session->atoms, ddl_atom_str(&w->session->atoms, text)))
						   : engine_name(text);
		ddl_writer_add(w, rows->attribute, text);
	}
}

void ddl_writer_add_comment(struct ddl_writer *w, const struct ddl_expr *comment)
{
	if (comment)
		ddl_writer_add(w, "comment", ddl_writer_quoted(w, ddl_writer_text(w, comment->text)));
}

/* Objects */

const char *ddl_writer_schema_name(struct ddl_writer *w, const struct ddl_ident *schema)
{
	return schema && schema->name ? ddl_writer_text(w, schema->name) : w->name;
}

const char *ddl_writer_column_list(struct ddl_writer *w, const struct ddl_list *parts, const char *before)
{
	struct ddl_buf b = { 0 };

	DDL_EACH(struct ddl_part, p, parts)
		ddl_buf_printf(&b, "%s%scolumn%s", b.len ? ", " : "[", before, ddl_writer_step(w, ddl_writer_text(w, p->column.name)));
	ddl_buf_putc(&b, ']');
	return ddl_writer_keep(w, &b);
}

const char *ddl_writer_name_list(struct ddl_writer *w, const struct ddl_list *names, const char *before)
{
	struct ddl_buf b = { 0 };

	DDL_EACH(struct ddl_name, n, names)
		ddl_buf_printf(&b, "%s%scolumn%s", b.len ? ", " : "[", before, ddl_writer_step(w, ddl_writer_text(w, n->ident.name)));
	ddl_buf_putc(&b, ']');
	return ddl_writer_keep(w, &b);
}
