/*
 * postgres_name.c - the names that PostgreSQL chooses.
 *
 * Reference: makeObjectName(), ChooseRelationName(), ChooseIndexName(), ChooseConstraintName() of
 * src/backend/commands/indexcmds.c and src/backend/catalog/pg_constraint.c.
 */
#include "normalize/postgres.h"

#include <string.h>

enum { NAME_MAX_BYTES = 63, LABEL_MAX = 24 };

/* Cut to at most len bytes without splitting a character. */
static size_t clip(const char *text, size_t len, size_t most)
{
	if (len <= most)
		return len;
	len = most;
	while (len && ((unsigned char)text[len] & 0xc0) == 0x80)
		len--;
	return len;
}

/* table_column_label; of table and column the longer one is shortened until it fits. column and label may be absent. */
ddl_atom ddl_postgres_object_name(struct ddl_schema *s, ddl_atom table, ddl_atom column, const char *label)
{
	const char *a = ddl_text(s->session, table), *b = column ? ddl_text(s->session, column) : "";
	size_t na = strlen(a), nb = strlen(b), overhead = label ? strlen(label) + 1 : 0, room;

	overhead += column ? 1 : 0;
	room = NAME_MAX_BYTES - overhead;
	while (na + nb > room) {
		if (na > nb)
			na--;
		else
			nb--;
	}
	na = clip(a, strlen(a), na);
	nb = clip(b, strlen(b), nb);
	return ddl_atom_printf(&s->session->atoms, "%.*s%s%.*s%s%s", (int)na, a, column ? "_" : "", (int)nb, b,
			       label ? "_" : "", label ? label : "");
}

static bool relation_taken(struct ddl_schema *s, const struct ddl_table *t, ddl_atom name)
{
	return ddl_find(s, DDL_SCOPE_RELATION, t->name.schema.key, 0, name) ||
	       ddl_find(s, DDL_SCOPE_INDEX, t->name.schema.key, 0, name);
}

/*
 * The server looks for a constraint of the name in the whole schema (ChooseConstraintName). Names of different tables are
 * alike when they are clipped.
 */
static bool constraint_taken(struct ddl_schema *s, const struct ddl_table *t, ddl_atom name)
{
	if (ddl_find_constraint(t, name))
		return true;
	if (ddl_atom_len(&s->session->atoms, name) < NAME_MAX_BYTES)
		return false;
	DDL_EACH_OBJECT(o, s)
		if (o->kind == DDL_OBJECT_TABLE && o->table && o->schema == t->name.schema.key && ddl_find_constraint(o->table, name))
			return true;
	return false;
}

/* name, name1, name2 ... */
static ddl_atom choose(struct ddl_schema *s, struct ddl_table *t, ddl_atom column, const char *label, bool relation)
{
	char numbered[LABEL_MAX + 12];
	ddl_atom name = ddl_postgres_object_name(s, t->name.name.name, column, label);
	unsigned n = 0;

	while (constraint_taken(s, t, name) || (relation && relation_taken(s, t, name))) {
		struct ddl_buf b = { 0 };

		ddl_buf_printf(&b, "%s%u", label, ++n);
		memcpy(numbered, ddl_buf_str(&b), b.len + 1 < sizeof(numbered) ? b.len + 1 : sizeof(numbered));
		numbered[sizeof(numbered) - 1] = '\0';
		ddl_buf_release(&b);
		name = ddl_postgres_object_name(s, t->name.name.name, column, numbered);
	}
	return name;
}

/* What an expression is called in an index's name (FigureIndexColname): the function, the type of a cast, or expr. */
static const char *figure_name(struct ddl_schema *s, const struct ddl_expr *e)
{
	switch (e->kind) {
	case DDL_EXPR_NAME:
	case DDL_EXPR_CALL:
		return ddl_text(s->session, e->ident->key);
	case DDL_EXPR_COLLATE:
	case DDL_EXPR_SUBSCRIPT:
		return figure_name(s, (const struct ddl_expr *)(const void *)e->args.first);
	case DDL_EXPR_CAST:
		if (((const struct ddl_expr *)(const void *)e->args.first)->kind == DDL_EXPR_NAME ||
		    ((const struct ddl_expr *)(const void *)e->args.first)->kind == DDL_EXPR_CALL)
			return figure_name(s, (const struct ddl_expr *)(const void *)e->args.first);
		return ddl_text(s->session, e->type->name);
	case DDL_EXPR_CASE:
		return "case";
	case DDL_EXPR_ARRAY:
		return "array";
	case DDL_EXPR_ROW:
		return "row";
	default:
		return "expr";
	}
}

static const char *part_name(struct ddl_schema *s, const struct ddl_part *p)
{
	return p->column.name ? ddl_text(s->session, p->column.name) : figure_name(s, p->expr);
}

static bool used_before(struct ddl_schema *s, const struct ddl_list *parts, const struct ddl_part *end, const char *name)
{
	DDL_EACH(struct ddl_part, p, parts) {
		if (p == end)
			return false;
		if (!strcmp(part_name(s, p), name))
			return true;
	}
	return false;
}

/* The columns' names with _ between them; two that are alike get a number (ChooseIndexColumnNames). */
static ddl_atom addition(struct ddl_schema *s, const struct ddl_key *k)
{
	struct ddl_buf b = { 0 };
	ddl_atom a;

	DDL_EACH(struct ddl_part, p, &k->parts) {
		const char *name = part_name(s, p);

		if (b.len)
			ddl_buf_putc(&b, '_');
		ddl_buf_puts(&b, name);
		if (used_before(s, &k->parts, p, name))
			ddl_buf_putc(&b, '1');
		if (b.len >= NAME_MAX_BYTES)
			break;
	}
	DDL_EACH(struct ddl_name, n, ddl_list_of(k->include)) {
		if (b.len >= NAME_MAX_BYTES)
			break;
		ddl_buf_putc(&b, '_');
		ddl_buf_puts(&b, ddl_text(s->session, n->ident.name));
	}
	a = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), clip(ddl_buf_str(&b), b.len, NAME_MAX_BYTES));
	ddl_buf_release(&b);
	return a;
}

/* The one column that a check names, or 0 when there are none or more. */
static ddl_atom only_column(const struct ddl_table *t, const struct ddl_expr *e, ddl_atom found, bool *more)
{
	if (e->kind == DDL_EXPR_NAME) {
		if (!ddl_find_column(t, e->ident->key))
			return found;
		*more |= found && found != e->ident->key;
		return e->ident->key;
	}
	DDL_EACH(struct ddl_expr, a, &e->args)
		found = only_column(t, a, found, more);
	return found;
}

static void set_name(struct ddl_schema *s, struct ddl_constraint *c, ddl_atom name)
{
	struct ddl_ident id = ddl_ident_of_atom(s, name, false);

	c->name = ddl_clone_ident(s, &id);
	c->flags |= DDL_KEY_NAME_DERIVED;
}

void ddl_postgres_name_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *c)
{
	bool more = false;
	ddl_atom column;

	switch ((enum ddl_constraint_kind)c->kind) {
	case DDL_CONSTRAINT_PRIMARY:
		set_name(s, c, choose(s, t, 0, "pkey", true));
		break;
	case DDL_CONSTRAINT_UNIQUE:
		set_name(s, c, choose(s, t, addition(s, &c->key), "key", true));
		break;
	case DDL_CONSTRAINT_EXCLUDE:
		set_name(s, c, choose(s, t, addition(s, &c->key), "excl", true));
		break;
	case DDL_CONSTRAINT_FOREIGN:
		set_name(s, c, choose(s, t, addition(s, &c->key), "fkey", false));
		break;
	case DDL_CONSTRAINT_CHECK:
		/* Also when it was written at a column: what counts is which columns it names. */
		column = only_column(t, c->check, 0, &more);
		set_name(s, c, choose(s, t, more ? 0 : column, "check", false));
		break;
	case DDL_CONSTRAINT_NOT_NULL:
		set_name(s, c, choose(s, t, addition(s, &c->key), "not_null", false));
		break;
	}
}

/* A key that was given the name which it would have had anyway. */
void ddl_postgres_primary_name(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_constraint *c = ddl_primary_key(t);

	if (c && c->name && c->name->name == ddl_postgres_object_name(s, t->name.name.name, 0, "pkey"))
		c->flags |= DDL_KEY_NAME_DERIVED;
}

void ddl_postgres_name_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i)
{
	i->name.name = ddl_ident_of_atom(s, choose(s, t, addition(s, &i->key), "idx", true), false);
	i->flags |= DDL_KEY_NAME_DERIVED;
}

struct ddl_qname ddl_postgres_sequence_name(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c)
{
	struct ddl_qname q = { .schema = t->name.schema };

	q.name = ddl_ident_of_atom(s, ddl_postgres_object_name(s, t->name.name.name, c->name.name, "seq"), false);
	return q;
}
