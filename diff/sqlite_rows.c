/*
 * sqlite_rows.c - the rows of a table that is rebuilt: what is copied, and what may come of it.
 *
 * A row keeps its number, by which triggers, indexes of words and programs may know it, and a key that is new takes
 * it over. Values go through the affinity of the new column ("Datatypes In SQLite", 3): '0123' is 123 in an INTEGER.
 */
#include "diff/sqlite.h"

#include <string.h>

#include "diff/fill.h"
#include "normalize/sqlite_affinity.h"

struct copy {
	struct ddl_plan *p;
	const struct ddl_table_change *c;
	struct ddl_stmt *stmt;
	uint32_t consequences;
};

static bool has_value(const struct ddl_column *c)
{
	return c->dflt && c->dflt->kind != DDL_EXPR_NULL;
}

/* The name of a row's number that no column of either table has. */
static bool number_of(const struct copy *k, struct ddl_ident *name)
{
	static const char *const names[] = { "rowid", "oid", "_rowid_" };
	const struct ddl_table *from = k->c->from, *to = k->c->to;

	if ((from->flags | to->flags) & DDL_TABLE_WITHOUT_ROWID)
		return false;
	for (size_t i = 0; i < DDL_COUNT(names); i++) {
		*name = ddl_made_ident(k->p->to, names[i]);
		if (!ddl_find_column(from, name->key) && !ddl_find_column(to, name->key))
			return true;
	}
	return false;
}

static void copy_number(struct copy *k)
{
	const struct ddl_column *alias = ddl_sqlite_rowid_alias(k->p->to, k->c->to);
	struct ddl_ident number;

	if ((alias && ddl_find_column(k->c->from, alias->name.key)) || !number_of(k, &number))
		return;
	ddl_plan_action(k->p, k->stmt, DDL_ACTION_OTHER, alias ? &alias->name : &number)->to = number;
}

/* In a STRICT table ANY takes values as they are. */
static enum ddl_affinity affinity(const struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c)
{
	bool any = t->flags & DDL_TABLE_STRICT && c->type && ddl_atom_is_nocase(&p->session->atoms, c->type->name, "any");

	return any || !c->type ? DDL_AFFINITY_BLOB : ddl_sqlite_affinity(p->to, c->type);
}

/*
 * Can a value be another one afterwards, by which the old one is not known? REAL holds 15 digits of a number, and so does
 * a text of one; a text that looks like a number is one.
 */
static bool loses_values(const struct copy *k, const struct ddl_column *from, const struct ddl_column *to)
{
	enum ddl_affinity was = affinity(k->p, k->c->from, from), is = affinity(k->p, k->c->to, to);

	if (was == is || is == DDL_AFFINITY_BLOB)
		return false;
	if (was == DDL_AFFINITY_REAL || is == DDL_AFFINITY_TEXT)
		return was == DDL_AFFINITY_REAL && is == DDL_AFFINITY_TEXT;
	return (was != DDL_AFFINITY_INTEGER && was != DDL_AFFINITY_NUMERIC) || is == DDL_AFFINITY_REAL;
}

/* Has it other values than before, or are they compared in another way? What is computed may depend on any of them. */
static bool is_another(const struct copy *k, const struct ddl_column *to)
{
	const struct ddl_column *from = ddl_find_column(k->c->from, to->name.key);

	if (!from || from->generated || to->generated)
		return true;
	return (to->null == DDL_NULL_NO && from->null != DDL_NULL_NO) ||
	       affinity(k->p, k->c->from, from) != affinity(k->p, k->c->to, to) ||
	       (from->collation ? from->collation->key : 0) != (to->collation ? to->collation->key : 0);
}

static bool keeps_numbers(const struct copy *k)
{
	const struct ddl_column *alias = ddl_sqlite_rowid_alias(k->p->to, k->c->to);
	const struct ddl_column *was = alias ? ddl_find_column(k->c->from, alias->name.key) : NULL;
	struct ddl_ident number;

	return was ? was == ddl_sqlite_rowid_alias(k->p->to, k->c->from) : number_of(k, &number);
}

static bool keeps_values(const struct copy *k)
{
	DDL_EACH(struct ddl_column_change, x, &k->c->columns)
		if (x->from && x->to && is_another(k, x->to))
			return false;
	/* STRICT says what ANY is. */
	DDL_EACH(struct ddl_column, to, &k->c->to->columns) {
		const struct ddl_column *from = ddl_find_column(k->c->from, to->name.key);

		if (from && affinity(k->p, k->c->from, from) != affinity(k->p, k->c->to, to))
			return false;
	}
	return true;
}

static bool watches(const struct copy *k, const struct ddl_constraint *key, ddl_atom column)
{
	if (key->kind == DDL_CONSTRAINT_CHECK)
		return ddl_expr_uses(k->p->to, key->check, column);
	return ddl_parts_have(&key->key.parts, column);
}

/* A key of any table, by the table that it references. */
struct ddl_lite_referrer {
	struct ddl_lite_referrer *next;
	const struct ddl_constraint *key;
};

static void add_referrers(struct ddl_plan *p, struct ddl_lite_referrer **of, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, key, &t->constraints) {
		const struct ddl_object *target = key->kind == DDL_CONSTRAINT_FOREIGN ?
						  ddl_find_relation(p->to, &key->foreign->table) : NULL;
		struct ddl_lite_referrer *r;

		if (!target)
			continue;
		r = DDL_NEW(&p->session->arena, struct ddl_lite_referrer);
		r->key = key;
		r->next = of[target->number];
		of[target->number] = r;
	}
}

/* Looked for once: a plan may rebuild many tables of very many. */
static struct ddl_lite_referrer **referrers(struct ddl_plan *p)
{
	struct ddl_lite_notes *notes = ddl_lite_notes(p);

	if (notes->referrers)
		return notes->referrers;
	notes->referrers = DDL_NEW_ARRAY(&p->session->arena, p->to->nobjects + 1, struct ddl_lite_referrer *);
	DDL_EACH_OBJECT(o, p->to)
		if (o->kind == DDL_OBJECT_TABLE && o->table)
			add_referrers(p, notes->referrers, o->table);
	return notes->referrers;
}

/* A key of any table that references the column. */
static bool is_referenced(const struct copy *k, ddl_atom column)
{
	const struct ddl_lite_referrer *r = k->c->object ? referrers(k->p)[k->c->object->number] : NULL;

	for (; r; r = r->next)
		DDL_EACH(struct ddl_name, n, &r->key->foreign->columns)
			if (n->ident.key == column)
				return true;
	return false;
}

/* Types of STRICT tables: INT and INTEGER are one, ANY takes all. */
static bool is_stricter(const struct copy *k, const struct ddl_column_change *x)
{
	enum ddl_affinity to = affinity(k->p, k->c->to, x->to);

	if (!x->from || !x->from->type || !x->to->type || x->from->type->name == x->to->type->name)
		return false;
	return to == DDL_AFFINITY_BLOB ? ddl_sqlite_affinity(k->p->to, x->to->type) == DDL_AFFINITY_BLOB :
	       to != affinity(k->p, k->c->from, x->from);
}

/* Every value that is another one may be one that a STRICT table, a key or a CHECK does not let in. */
static bool may_fail(const struct copy *k)
{
	const struct ddl_table *to = k->c->to;
	const struct ddl_column *alias = ddl_sqlite_rowid_alias(k->p->to, to);

	if (alias && ddl_find_column(k->c->from, alias->name.key) != ddl_sqlite_rowid_alias(k->p->to, k->c->from))
		return true;

	if (to->flags & ~k->c->from->flags & (DDL_TABLE_STRICT | DDL_TABLE_WITHOUT_ROWID))
		return true;
	DDL_EACH(struct ddl_column_change, x, &k->c->columns) {
		if (x->to && ((x->to->generated && is_another(k, x->to)) || (to->flags & DDL_TABLE_STRICT && is_stricter(k, x))))
			return true;
	}
	DDL_EACH(struct ddl_column, c, &to->columns) {
		if (!k->c->columns.count || !is_another(k, c))
			continue;
		DDL_EACH(struct ddl_constraint, key, &to->constraints)
			if (watches(k, key, c->name.key))
				return true;
		if (is_referenced(k, c->name.key))
			return true;
	}
	return false;
}

bool ddl_lite_may_lack_value(const struct ddl_plan *p, const struct ddl_table_change *c, const struct ddl_column *to)
{
	const struct ddl_column *from = ddl_find_column(c->from, to->name.key);

	if (to->null != DDL_NULL_NO || (from && from->null == DDL_NULL_NO) || ddl_fill_of(p, to))
		return false;
	return to->generated || !has_value(to);
}

static void copy_column(struct copy *k, const struct ddl_column *to)
{
	struct ddl_column *from = ddl_find_column(k->c->from, to->name.key);
	bool lacks_none = from && from->null == DDL_NULL_NO;
	struct ddl_expr *fill = lacks_none ? NULL : ddl_fill_of(k->p, to);
	struct ddl_action *a;

	if (ddl_lite_may_lack_value(k->p, k->c, to))
		k->consequences |= DDL_MAY_FAIL;
	if (from && to->generated && !from->generated)
		k->consequences |= DDL_LOSES_DATA | DDL_IRREVERSIBLE;
	if ((!from && !fill) || to->generated)
		return;
	a = ddl_plan_action(k->p, k->stmt, DDL_ACTION_OTHER, &to->name);
	a->expr = fill;
	if (!from)
		return;
	a->to = *ddl_lite_name_there(k->p, from);
	if (!from->generated && loses_values(k, from, to))
		k->consequences |= DDL_LOSES_DATA | DDL_IRREVERSIBLE;
	if (!fill && to->null == DDL_NULL_NO && !lacks_none && has_value(to))
		a->expr = to->dflt;
}

uint32_t ddl_lite_copy_rows(struct ddl_plan *p, const struct ddl_table_change *c, struct ddl_table *fresh)
{
	struct copy k = { .p = p, .c = c, .consequences = DDL_REWRITES };

	k.stmt = ddl_plan_stmt(p, DDL_STMT_SKIPPED, DDL_OBJECT_TABLE, &c->from->name);
	k.stmt->word = ddl_atom_str(&p->session->atoms, "insert");
	k.stmt->u.table = fresh;
	copy_number(&k);
	if (!keeps_numbers(&k) || !keeps_values(&k))
		ddl_lite_has_other_rows(p, c->to);
	DDL_EACH(struct ddl_column, to, &c->to->columns)
		copy_column(&k, to);
	/* AUTOINCREMENT, or when a key is checked: no row is in the way of that. */
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->to && !(x->from && x->fields == DDL_BIT(constraint, flags)))
			k.consequences |= DDL_MAY_FAIL;
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if (!x->to)
			k.consequences |= DDL_LOSES_DATA | DDL_IRREVERSIBLE;
	if (may_fail(&k))
		k.consequences |= DDL_MAY_FAIL;
	if (!k.stmt->items.count)
		return DDL_LOSES_DATA | DDL_IRREVERSIBLE;
	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, k.stmt, k.consequences, "Copy rows from old table \"%s\" to new temporary table \"%s\"",
		     ddl_plan_text(p, c->from->name.name.name), ddl_plan_text(p, fresh->name.name.name));
	return 0;
}

static bool counts(const struct ddl_table *t)
{
	const struct ddl_constraint *k = ddl_primary_key(t);

	return k && k->flags & DDL_KEY_AUTOINCREMENT;
}

static void put_string(struct ddl_buf *b, const char *s)
{
	ddl_buf_putc(b, '\'');
	for (; *s; s++) {
		if (*s == '\'')
			ddl_buf_putc(b, *s);
		ddl_buf_putc(b, *s);
	}
	ddl_buf_putc(b, '\'');
}

static void put_sequence_table(struct ddl_plan *p, struct ddl_buf *b, const struct ddl_table *t)
{
	if (t->name.schema.name) {
		ddl_lite_put_name(p, b, t->name.schema.name);
		ddl_buf_putc(b, '.');
	}
	ddl_buf_puts(b, "sqlite_sequence");
}

/* The largest id ever given stays known, even if its row is gone ("SQLite Autoincrement", 3). */
void ddl_lite_keep_counter(struct ddl_plan *p, const struct ddl_table_change *c, const struct ddl_table *fresh)
{
	struct ddl_buf b = { 0 };

	if (!counts(c->from) || !counts(c->to))
		return;
	ddl_buf_puts(&b, "DELETE FROM ");
	put_sequence_table(p, &b, fresh);
	ddl_buf_puts(&b, " WHERE name = ");
	put_string(&b, ddl_plan_text(p, fresh->name.name.name));
	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, ddl_lite_statement(p, "delete", ddl_buf_str(&b)), 0,
		     "Keep the counter of \"%s\"", ddl_plan_text(p, c->to->name.name.name));
	ddl_buf_clear(&b);
	ddl_buf_puts(&b, "INSERT INTO ");
	put_sequence_table(p, &b, fresh);
	ddl_buf_puts(&b, " (name, seq) SELECT ");
	put_string(&b, ddl_plan_text(p, fresh->name.name.name));
	ddl_buf_puts(&b, ", seq FROM ");
	put_sequence_table(p, &b, fresh);
	ddl_buf_puts(&b, " WHERE name = ");
	put_string(&b, ddl_plan_text(p, c->from->name.name.name));
	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, ddl_lite_statement(p, "insert", ddl_buf_str(&b)), 0,
		     "Keep the counter of \"%s\"", ddl_plan_text(p, c->to->name.name.name));
	ddl_buf_release(&b);
}
