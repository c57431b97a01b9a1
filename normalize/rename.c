/*
 * rename.c - a name changes wherever the catalogue refers to the thing.
 *
 * Servers keep references by identity, so keys, indexes, expressions and foreign
 * keys of other tables follow. Text that is carried verbatim does not.
 */
#include "normalize/replay.h"

#include <string.h>

#include "base/ascii.h"

static bool is_word_byte(char c)
{
	return ddl_ascii_alpha(c) || ddl_ascii_digit(c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* Is the name a word of the text? Case-insensitively: this over-approximates on purpose. */
static bool text_has_word(const char *text, const char *word)
{
	size_t len = strlen(word);

	if (!len)
		return false;
	for (const char *p = text; *p; p++) {
		if ((p == text || !is_word_byte(p[-1])) && ddl_ascii_lower(*p) == ddl_ascii_lower(*word) &&
		    strlen(p) >= len && ddl_ascii_equal_n(p, word, len) && !is_word_byte(p[len]))
			return true;
	}
	return false;
}

bool ddl_expr_uses(const struct ddl_schema *s, const struct ddl_expr *e, ddl_atom column)
{
	if (!e)
		return false;
	if (e->kind == DDL_EXPR_NAME)
		return e->ident->key == column;
	if (e->kind == DDL_EXPR_RAW)
		return text_has_word(ddl_text(s->session, e->text), ddl_text(s->session, column));
	DDL_EACH(struct ddl_expr, a, &e->args)
		if (ddl_expr_uses(s, a, column))
			return true;
	return false;
}

struct ddl_expr *ddl_clone_expr(struct ddl_schema *s, const struct ddl_expr *e)
{
	struct ddl_expr *copy = DDL_CLONE(s, e);

	if (e->ident)
		copy->ident = ddl_clone_ident(s, e->ident);
	memset(&copy->args, 0, sizeof(copy->args));
	DDL_EACH(struct ddl_expr, a, &e->args)
		ddl_list_add(&copy->args, ddl_clone_expr(s, a));
	return copy;
}

/* What it touches stands in no source any more, and has no span. */
static bool rename_in_expr(struct ddl_expr *e, ddl_atom from, const struct ddl_ident *to)
{
	bool touched = false;

	if (!e)
		return false;
	if (e->kind == DDL_EXPR_NAME && e->ident->key == from) {
		e->ident->name = to->name;
		e->ident->key = to->key;
		e->ident->quoted = to->quoted;
		touched = true;
	} else if (e->kind != DDL_EXPR_NAME) {
		DDL_EACH(struct ddl_expr, a, &e->args)
			touched |= rename_in_expr(a, from, to);
	}
	if (touched)
		e->node.at = DDL_SPAN_NONE;
	return touched;
}

static void rename_names(const struct ddl_list *names, ddl_atom from, const struct ddl_ident *to)
{
	DDL_EACH(struct ddl_name, n, names)
		if (n->ident.key == from)
			n->ident = *to;
}

static void rename_in_key(struct ddl_key *k, ddl_atom from, const struct ddl_ident *to)
{
	DDL_EACH(struct ddl_part, p, &k->parts) {
		if (p->column.name && p->column.key == from)
			p->column = *to;
		rename_in_expr(p->expr, from, to);
	}
	rename_names(ddl_list_of(k->include), from, to);
	rename_in_expr(k->where, from, to);
}

static bool same_table(const struct ddl_qname *a, const struct ddl_qname *b)
{
	return a->name.key == b->name.key && a->schema.key == b->schema.key;
}

void ddl_rename_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c, struct ddl_ident to)
{
	ddl_atom from = c->name.key;

	if (s->rules->renaming)
		s->rules->renaming(s, t, false);
	c->name = to;
	DDL_EACH(struct ddl_column, other, &t->columns) {
		rename_in_expr(other->generated, from, &to);
		rename_in_expr(other->dflt, from, &to);
	}
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		rename_in_key(&k->key, from, &to);
		rename_in_expr(k->check, from, &to);
		if (k->foreign)
			rename_names(ddl_list_of(k->foreign->set_columns), from, &to);
	}
	DDL_EACH(struct ddl_index, i, &t->indexes)
		rename_in_key(&i->key, from, &to);
	DDL_EACH_OBJECT(o, s) {
		if (o->kind == DDL_OBJECT_SEQUENCE && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE &&
		    o->stmt->u.sequence->owner_table && same_table(o->stmt->u.sequence->owner_table, &t->name) &&
		    o->stmt->u.sequence->owner_column->key == from)
			*o->stmt->u.sequence->owner_column = to;
		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_constraint, k, &o->table->constraints)
			if (k->kind == DDL_CONSTRAINT_FOREIGN && same_table(&k->foreign->table, &t->name))
				rename_names(&k->foreign->columns, from, &to);
	}
	if (s->rules->renaming)
		s->rules->renaming(s, t, true);
}

void ddl_rename_table(struct ddl_schema *s, struct ddl_object *o, const struct ddl_qname *to)
{
	struct ddl_qname from = o->table->name;

	if (s->rules->renaming)
		s->rules->renaming(s, o->table, false);
	DDL_EACH_OBJECT(other, s) {
		if (other->kind == DDL_OBJECT_SEQUENCE && other->stmt->kind == DDL_STMT_CREATE_SEQUENCE &&
		    other->stmt->u.sequence->owner_table && same_table(other->stmt->u.sequence->owner_table, &from))
			*other->stmt->u.sequence->owner_table = *to;
		if (other->kind != DDL_OBJECT_TABLE || !other->table)
			continue;
		DDL_EACH(struct ddl_constraint, k, &other->table->constraints)
			if (k->kind == DDL_CONSTRAINT_FOREIGN && same_table(&k->foreign->table, &from))
				k->foreign->table = *to;
	}
	o->table->name = *to;
	o->stmt->name = *to;
	ddl_rename_object(s, o, to->schema.key, to->name.key);
	DDL_EACH(struct ddl_index, i, &o->table->indexes)
		i->name.schema = to->schema;
	if (s->rules->renaming)
		s->rules->renaming(s, o->table, true);
}

static void rename_type(struct ddl_schema *s, const struct ddl_qname *from, const struct ddl_qname *to)
{
	DDL_EACH_OBJECT(o, s) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns) {
			if (!c->type || c->type->name != from->name.key ||
			    (c->type->schema ? c->type->schema->key : 0) != from->schema.key)
				continue;
			c->type->name = to->name.key;
			c->type->schema = to->schema.name ? ddl_clone_ident(s, &to->schema) : NULL;
		}
	}
}

struct ddl_ident *ddl_clone_ident(struct ddl_schema *s, const struct ddl_ident *id)
{
	struct ddl_ident *copy = DDL_NEW(&s->session->arena, struct ddl_ident);

	*copy = *id;
	return copy;
}

/* An object other than a table: its statement's own name and the lookup change. */
void ddl_rename_plain(struct ddl_schema *s, struct ddl_object *o, const struct ddl_qname *to)
{
	struct ddl_stmt *stmt = o->stmt;

	if (o->kind == DDL_OBJECT_INDEX) {
		o->index->name = *to;
		o->index->flags &= ~(uint32_t)(DDL_KEY_NAME_DERIVED | DDL_KEY_IMPLIED);
	} else if (stmt->kind == DDL_STMT_CREATE_TYPE) {
		rename_type(s, &stmt->u.enumeration->name, to);
		stmt->name = stmt->u.enumeration->name = *to;
	} else if (stmt->kind == DDL_STMT_CREATE_SEQUENCE) {
		stmt->name = stmt->u.sequence->name = *to;
	} else if (stmt->kind == DDL_STMT_CREATE_SCHEMA) {
		stmt->u.space->name = to->name;
	} else if (stmt->kind == DDL_STMT_OPAQUE) {
		ddl_schema_report(s, DDL_DIAG_UNSUPPORTED, to->name.at, "renaming a %s is not followed yet",
				  ddl_object_word((enum ddl_object_kind)o->kind));
		return;
	}
	ddl_rename_object(s, o, to->schema.key, to->name.key);
}
