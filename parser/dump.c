#include "parser/dump.h"

#include <string.h>

#include "base/ascii.h"
#include "base/json.h"

struct dump {
	const struct ddl_session *s;
	struct ddl_buf *out;
};

void ddl_stmt_word(const struct ddl_session *s, const struct ddl_stmt *stmt, struct ddl_buf *out)
{
	if (stmt->word) {
		ddl_buf_puts(out, ddl_text(s, stmt->word));
		return;
	}
	ddl_buf_puts(out, ddl_word_name(DDL_WORDS_stmt, stmt->kind));
	if (stmt->kind != DDL_STMT_DROP && stmt->kind != DDL_STMT_RENAME)
		return;
	ddl_buf_putc(out, '_');
	for (const char *c = ddl_word_name(DDL_WORDS_object, stmt->object); *c; c++)
		ddl_buf_putc(out, *c == ' ' ? '_' : *c);
}

/* Written one to a line, their fields below them; the others stand in their line. */
static bool is_block(enum ddl_struct of)
{
	return of == DDL_STRUCT_column || of == DDL_STRUCT_constraint || of == DDL_STRUCT_index ||
	       of == DDL_STRUCT_table || of == DDL_STRUCT_action || of == DDL_STRUCT_stmt ||
	       of == DDL_STRUCT_enum || of == DDL_STRUCT_sequence || of == DDL_STRUCT_namespace ||
	       of == DDL_STRUCT_opaque || of == DDL_STRUCT_key || of == DDL_STRUCT_foreign;
}

static void put_text(struct dump *d, ddl_atom a)
{
	ddl_json_string(d->out, ddl_text(d->s, a), ddl_atom_len(&d->s->atoms, a));
}

static void put_word(struct dump *d, const char *word, uint32_t number)
{
	if (!word) {
		ddl_buf_printf(d->out, "%u", number);
		return;
	}
	for (; *word; word++)
		ddl_buf_putc(d->out, ddl_ascii_lower(*word));
}

static void put_flags(struct dump *d, enum ddl_flags set, uint32_t flags)
{
	const char *comma = "", *name;

	for (uint32_t bit = 1; bit; bit <<= 1) {
		if (!(flags & bit))
			continue;
		if (!ddl_flag_name(set, bit, &name))
			ddl_buf_printf(d->out, "%s0x%x", comma, bit);
		else if (name)
			ddl_buf_printf(d->out, "%s%s", comma, name);
		else
			continue;
		comma = ", ";
	}
}

static bool flags_matter(enum ddl_flags set, uint32_t flags)
{
	const char *name;

	for (uint32_t bit = 1; bit; bit <<= 1)
		if (flags & bit && (!ddl_flag_name(set, bit, &name) || name))
			return true;
	return false;
}

static void put_qname(struct dump *d, const struct ddl_qname *q)
{
	if (q->catalog && q->catalog->name) {
		put_text(d, q->catalog->name);
		ddl_buf_putc(d->out, '.');
	}
	if (q->schema.name) {
		put_text(d, q->schema.name);
		ddl_buf_putc(d->out, '.');
	}
	if (q->name.name)
		put_text(d, q->name.name);
}

static const void *pointer_at(const struct ddl_field *f, const void *in)
{
	const void *p;

	memcpy(&p, ddl_field_at(f, in), sizeof(p));
	return p;
}

static bool is_empty(const struct ddl_field *f, const void *in)
{
	const void *at = ddl_field_at(f, in);

	switch ((enum ddl_field_kind)f->kind) {
	case DDL_FIELD_ATOM:
	case DDL_FIELD_NUMBER:
		return !ddl_field_number(f, in);
	case DDL_FIELD_ENUM:
		return !ddl_field_number(f, in) && f->of != DDL_WORDS_constraint && f->of != DDL_WORDS_action;
	case DDL_FIELD_FLAGS:
		return !flags_matter((enum ddl_flags)f->of, ddl_field_number(f, in));
	case DDL_FIELD_IDENT:
		return !((const struct ddl_ident *)at)->name;
	case DDL_FIELD_QNAME:
		return !((const struct ddl_qname *)at)->name.name &&
		       !((const struct ddl_qname *)at)->schema.name;
	case DDL_FIELD_LIST:
		return !((const struct ddl_list *)at)->first;
	case DDL_FIELD_PIDENT:
	case DDL_FIELD_PQNAME:
	case DDL_FIELD_PTR:
		return !pointer_at(f, in);
	case DDL_FIELD_STRUCT:
		break;
	}
	return false;
}

static void put_scalar(struct dump *d, const struct ddl_field *f, const void *in)
{
	const void *at = ddl_field_at(f, in);

	switch ((enum ddl_field_kind)f->kind) {
	case DDL_FIELD_ATOM:
		put_text(d, ddl_field_number(f, in));
		break;
	case DDL_FIELD_NUMBER:
		ddl_buf_printf(d->out, "%u", ddl_field_number(f, in));
		break;
	case DDL_FIELD_ENUM:
		put_word(d, ddl_word_name((enum ddl_words)f->of, ddl_field_number(f, in)),
			 ddl_field_number(f, in));
		break;
	case DDL_FIELD_FLAGS:
		put_flags(d, (enum ddl_flags)f->of, ddl_field_number(f, in));
		break;
	case DDL_FIELD_IDENT:
		put_text(d, ((const struct ddl_ident *)at)->name);
		break;
	case DDL_FIELD_PIDENT:
		put_text(d, ((const struct ddl_ident *)pointer_at(f, in))->name);
		break;
	case DDL_FIELD_QNAME:
		put_qname(d, at);
		break;
	case DDL_FIELD_PQNAME:
		put_qname(d, pointer_at(f, in));
		break;
	case DDL_FIELD_LIST:
	case DDL_FIELD_PTR:
	case DDL_FIELD_STRUCT:
		break;
	}
}

static void put_inline(struct dump *d, enum ddl_struct of, const void *item);

static void put_inline_list(struct dump *d, enum ddl_struct of, const struct ddl_list *l)
{
	ddl_buf_putc(d->out, '[');
	DDL_EACH(struct ddl_node, n, l) {
		if (n != l->first)
			ddl_buf_puts(d->out, ", ");
		put_inline(d, of, n);
	}
	ddl_buf_putc(d->out, ']');
}

/* The depth of expressions is limited where they are built (DDL_MAX_EXPR_DEPTH). */
static void put_expr(struct dump *d, const struct ddl_expr *e)
{
	const void *body;
	enum ddl_struct of = ddl_expr_body(e, &body);

	if (e->kind == DDL_EXPR_NUMBER && e->text && !flags_matter(DDL_FLAGS_expr, e->flags)) {
		ddl_buf_puts(d->out, ddl_text(d->s, e->text));
		return;
	}
	if (e->kind == DDL_EXPR_STRING && e->text && !e->name && !flags_matter(DDL_FLAGS_expr, e->flags)) {
		put_text(d, e->text);
		return;
	}
	ddl_buf_putc(d->out, '(');
	put_word(d, ddl_word_name(DDL_WORDS_expr, e->kind), e->kind);
	if (e->op) {
		ddl_buf_putc(d->out, ' ');
		put_word(d, ddl_word_name(DDL_WORDS_op, e->op), e->op);
	}
	if (flags_matter(DDL_FLAGS_expr, e->flags)) {
		ddl_buf_puts(d->out, " {");
		put_flags(d, DDL_FLAGS_expr, e->flags);
		ddl_buf_putc(d->out, '}');
	}
	for (int i = 0; i < 3; i++) {
		ddl_atom a = i == 0 ? e->name : i == 1 ? e->text : e->ident ? e->ident->name : 0;

		if (a) {
			ddl_buf_putc(d->out, ' ');
			put_text(d, a);
		}
	}
	if (of != DDL_STRUCT_NONE) {
		ddl_buf_puts(d->out, " ");
		put_inline(d, of, body);
	}
	DDL_EACH(struct ddl_expr, arg, &e->args) {
		ddl_buf_putc(d->out, ' ');
		put_expr(d, arg);
	}
	ddl_buf_putc(d->out, ')');
}

static void put_inline(struct dump *d, enum ddl_struct of, const void *item)
{
	size_t n;
	const struct ddl_field *f = ddl_struct_fields(of, &n);

	if (of == DDL_STRUCT_expr) {
		put_expr(d, item);
		return;
	}
	ddl_buf_printf(d->out, "(%s", ddl_struct_name(of));
	for (size_t i = 0; i < n; i++) {
		if (is_empty(&f[i], item))
			continue;
		ddl_buf_printf(d->out, " %s=", f[i].name);
		if (f[i].kind == DDL_FIELD_LIST)
			put_inline_list(d, (enum ddl_struct)f[i].of,
					ddl_field_at(&f[i], item));
		else if (f[i].kind == DDL_FIELD_PTR)
			put_inline(d, (enum ddl_struct)f[i].of, pointer_at(&f[i], item));
		else
			put_scalar(d, &f[i], item);
	}
	ddl_buf_putc(d->out, ')');
}

static void put_block(struct dump *d, enum ddl_struct of, const void *item, int indent);

static void put_list(struct dump *d, enum ddl_struct of, const char *name, const struct ddl_list *l,
		     int indent)
{
	if (!is_block(of)) {
		ddl_buf_printf(d->out, "%*s%s ", indent, "", name);
		put_inline_list(d, of, l);
		ddl_buf_putc(d->out, '\n');
		return;
	}
	DDL_EACH(struct ddl_node, n, l) {
		ddl_buf_printf(d->out, "%*s%s\n", indent, "", ddl_struct_name(of));
		put_block(d, of, n, indent + 2);
	}
}

static void put_field(struct dump *d, const struct ddl_field *f, const void *item, int indent)
{
	enum ddl_struct of = (enum ddl_struct)f->of;
	const void *at = ddl_field_at(f, item);

	if (is_empty(f, item))
		return;
	if (f->kind == DDL_FIELD_LIST) {
		put_list(d, of, f->name, at, indent);
		return;
	}
	if (f->kind == DDL_FIELD_STRUCT) {
		put_block(d, of, at, indent);
		return;
	}
	ddl_buf_printf(d->out, "%*s%s", indent, "", f->name);
	if (f->kind == DDL_FIELD_PTR && is_block(of)) {
		ddl_buf_putc(d->out, '\n');
		put_block(d, of, pointer_at(f, item), indent + 2);
		return;
	}
	ddl_buf_putc(d->out, ' ');
	if (f->kind == DDL_FIELD_PTR)
		put_inline(d, of, pointer_at(f, item));
	else
		put_scalar(d, f, item);
	ddl_buf_putc(d->out, '\n');
}

static void put_block(struct dump *d, enum ddl_struct of, const void *item, int indent)
{
	size_t n;
	const struct ddl_field *f = ddl_struct_fields(of, &n);

	for (size_t i = 0; i < n; i++)
		put_field(d, &f[i], item, indent);
}

void ddl_dump(const struct ddl_session *s, enum ddl_struct of, const void *item, struct ddl_buf *out)
{
	struct dump d = { s, out };

	if (is_block(of)) {
		put_block(&d, of, item, 0);
		return;
	}
	put_inline(&d, of, item);
	ddl_buf_putc(out, '\n');
}

void ddl_dump_stmt(const struct ddl_session *s, const struct ddl_stmt *stmt, struct ddl_buf *out)
{
	struct dump d = { s, out };
	const void *body;
	enum ddl_struct of = ddl_stmt_body(stmt, &body);

	ddl_stmt_word(s, stmt, out);
	ddl_buf_putc(out, '\n');
	put_block(&d, DDL_STRUCT_stmt, stmt, 2);
	if (of != DDL_STRUCT_NONE) {
		ddl_buf_printf(out, "  %s\n", ddl_struct_name(of));
		put_block(&d, of, body, 4);
	}
	if (stmt->items.first && ddl_stmt_items(stmt) != DDL_STRUCT_NONE)
		put_list(&d, ddl_stmt_items(stmt), "items", &stmt->items, 2);
}
