/* mysql.c - what MySQL and MariaDB make of tables, keys and options. Tried on MySQL 9.7 and MariaDB 11.8. */
#include "normalize/mysql.h"
#include "normalize/replay.h"
#include "normalize/rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"

static void clear(struct ddl_list *l)
{
	memset(l, 0, sizeof(*l));
}

static void add_column_unique(struct ddl_schema *s, struct ddl_column *c)
{
	struct ddl_constraint *k = DDL_NEW(&s->session->arena, struct ddl_constraint);
	struct ddl_part *part = DDL_NEW(&s->session->arena, struct ddl_part);

	part->column = c->name;
	k->kind = DDL_CONSTRAINT_UNIQUE;
	k->node.at = c->node.at;
	k->because = c->node.at;
	ddl_list_add(&k->key.parts, part);
	ddl_list_add(&c->constraints, k);
}

/* MySQL manual, "Numeric Data Types": SERIAL is BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE. */
static void expand_serial(struct ddl_schema *s, struct ddl_column *c)
{
	struct ddl_option *o = ddl_option_named(&c->more->options, ddl_my_atom(s, "serial default value"));
	bool type = c->type && ddl_my_is(s, c->type->name, "serial");

	if (!type && !o)
		return;
	if (o)
		ddl_list_remove(&ddl_column_own(&s->session->arena, c)->options, o);
	if (type) {
		c->type->name = ddl_my_atom(s, "bigint");
		c->type->flags |= DDL_TYPE_UNSIGNED;
	}
	c->null = DDL_NULL_NO;
	c->flags |= DDL_COLUMN_AUTO;
	DDL_EACH(struct ddl_constraint, k, &c->constraints)
		if (k->kind == DDL_CONSTRAINT_UNIQUE)
			return;
	add_column_unique(s, c);
}

/* Inline REFERENCES mean nothing to MySQL before 9.0 and MariaDB before 10.5, CHECK nothing to MySQL before 8.0.16. */
static void drop_ignored(struct ddl_schema *s, struct ddl_list *constraints, bool at_column)
{
	bool references = !at_column || ddl_my_since(s, DDL_VERSION(9, 0), DDL_VERSION(10, 5));
	bool checks = ddl_my_since(s, 80016, 0);
	struct ddl_node *next;

	for (struct ddl_node *n = constraints->first; n; n = next) {
		struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;

		next = n->next;
		if ((k->kind == DDL_CONSTRAINT_FOREIGN && !references) || (k->kind == DDL_CONSTRAINT_CHECK && !checks))
			ddl_list_remove(constraints, k);
	}
}

static void column_options(struct ddl_schema *s, struct ddl_column *c)
{
	struct ddl_node *next;

	for (struct ddl_node *n = c->more->options.first; n; n = next) {
		struct ddl_option *o = (struct ddl_option *)(void *)n;

		next = n->next;
		if (o->value && o->value->kind == DDL_EXPR_DEFAULT)
			ddl_list_remove(&ddl_column_own(&s->session->arena, c)->options, o);
		else if (ddl_my_is(s, o->name, "visible") || ddl_my_is(s, o->name, "invisible")) {
			c->flags &= ~(uint32_t)DDL_COLUMN_INVISIBLE;
			c->flags |= ddl_my_is(s, o->name, "invisible") ? DDL_COLUMN_INVISIBLE : 0;
			ddl_list_remove(&ddl_column_own(&s->session->arena, c)->options, o);
		}
	}
	if (c->generated && !(c->flags & DDL_COLUMN_STORED))
		c->flags |= DDL_COLUMN_VIRTUAL;
	if (c->flags & DDL_COLUMN_AUTO)
		c->null = DDL_NULL_NO;
	/* MariaDB has no NULL clause for generated columns, and MySQL's default is NULL. */
	if (c->generated && c->null == DDL_NULL_UNSET)
		c->null = DDL_NULL_YES;
	if (c->comment && !ddl_atom_len(&s->session->atoms, c->comment->text))
		c->comment = NULL;
}

/* In a table with system versioning that is the case for every column that does not say otherwise. */
static void drop_versioning(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c)
{
	struct ddl_option *o = ddl_option_named(&c->more->options, ddl_my_atom(s, "with system versioning"));

	if (o && (t->flags & DDL_TABLE_SYSTEM_VERSIONED || ddl_option_named(&t->options, o->name)))
		ddl_list_remove(&ddl_column_own(&s->session->arena, c)->options, o);
}

static void columns(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		expand_serial(s, c);
		drop_versioning(s, t, c);
		column_options(s, c);
		drop_ignored(s, &c->constraints, true);
	}
	drop_ignored(s, &t->constraints, false);
}

/* MariaDB keeps a column's CHECK at the column. */
static void hoist(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		struct ddl_list stay = { 0 };
		struct ddl_node *next;

		for (struct ddl_node *n = c->constraints.first; n; n = next) {
			struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;

			next = n->next;
			if (k->kind == DDL_CONSTRAINT_CHECK && ddl_my_maria(s)) {
				k->name = NULL;
				ddl_list_add(&stay, k);
			} else {
				ddl_list_add(&t->constraints, k);
			}
		}
		c->constraints = stay;
	}
}

/*
 * explicit_defaults_for_timestamp is on since MySQL 8.0 and MariaDB 10.10. Before, TIMESTAMP is NOT NULL, the
 * first one follows the clock and the others are zero (MySQL 5.7 manual, "Server System Variables").
 */
static void timestamps(struct ddl_schema *s, struct ddl_table *t)
{
	bool first = true;

	if (ddl_my_since(s, DDL_VERSION(8, 0), DDL_VERSION(10, 10)))
		return;
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (!c->type || !ddl_my_is(s, c->type->name, "timestamp") || c->generated)
			continue;
		if (c->null == DDL_NULL_UNSET && !(c->dflt && c->dflt->kind == DDL_EXPR_NULL)) {
			c->null = DDL_NULL_NO;
			if (!c->dflt && !c->more->on_update && first) {
				c->dflt = DDL_NEW(&s->session->arena, struct ddl_expr);
				c->dflt->kind = DDL_EXPR_CALL;
				c->dflt->flags = DDL_EXPR_BARE;
				c->dflt->ident = DDL_NEW(&s->session->arena, struct ddl_ident);
				*c->dflt->ident = ddl_made_ident(s, "current_timestamp");
				c->dflt->ident->quoted = false;
				ddl_column_own(&s->session->arena, c)->on_update = DDL_CLONE(s, c->dflt);
			} else if (!c->dflt) {
				c->dflt = DDL_NEW(&s->session->arena, struct ddl_expr);
				c->dflt->kind = DDL_EXPR_STRING;
				c->dflt->text = ddl_my_atom(s, "0000-00-00 00:00:00");
			}
		}
		first = false;
	}
}

/* MariaDB: what only follows the clock begins at zero. */
static void zero_dates(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (!c->more->on_update || c->dflt || c->null != DDL_NULL_NO || !ddl_my_maria(s))
			continue;
		c->dflt = DDL_NEW(&s->session->arena, struct ddl_expr);
		c->dflt->kind = DDL_EXPR_STRING;
		c->dflt->text = ddl_my_atom(s, "0000-00-00 00:00:00");
	}
}

/*
 * What MariaDB calls RESTRICT when nothing is said, MySQL calls NO ACTION; each shows only the other one.
 * MariaDB takes SET DEFAULT and forgets it.
 */
static void foreign_actions(struct ddl_schema *s, struct ddl_table *t)
{
	uint8_t action = ddl_my_maria(s) ? DDL_FK_RESTRICT : DDL_FK_NO_ACTION;

	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (k->kind != DDL_CONSTRAINT_FOREIGN)
			continue;
		if (!k->foreign->on_delete || (ddl_my_maria(s) && k->foreign->on_delete == DDL_FK_SET_DEFAULT))
			k->foreign->on_delete = action;
		if (!k->foreign->on_update || (ddl_my_maria(s) && k->foreign->on_update == DDL_FK_SET_DEFAULT))
			k->foreign->on_update = action;
		k->foreign->match = DDL_MATCH_UNSET;
		DDL_EACH(struct ddl_part, p, &k->key.parts)
			p->prefix = 0, p->sort = DDL_SORT_UNSET;
	}
}

/* The number behind "<table>_<what>_", or 0. */
static unsigned generated_number(const struct ddl_schema *s, const struct ddl_table *t, const struct ddl_constraint *k,
				 const char *what)
{
	const char *table = ddl_text(s->session, t->name.name.name), *name;
	size_t len = strlen(table);
	unsigned n;
	char extra;

	if (!k->name)
		return 0;
	name = ddl_text(s->session, k->name->name);
	if (strncmp(name, table, len) || name[len] != '_' || strncmp(name + len + 1, what, strlen(what)))
		return 0;
	name += len + 1 + strlen(what);
	return sscanf(name, "_%u%c", &n, &extra) == 1 ? n : 0;
}

/*
 * MySQL manual, "FOREIGN KEY Constraints" and "CHECK Constraints": table_ibfk_N and table_chk_N, counted from one
 * more than the largest that the table had before this statement. MariaDB: CONSTRAINT_N, the first that is free.
 */
/* *tried: MariaDB's names up to this number are taken. */
static void name_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k, unsigned *tried)
{
	bool foreign = k->kind == DDL_CONSTRAINT_FOREIGN, free_name = !foreign && ddl_my_maria(s);
	const char *what = foreign ? "ibfk" : "chk";
	struct ddl_ident name;
	unsigned n = free_name ? *tried : 0;

	if (!foreign && k->kind != DDL_CONSTRAINT_CHECK)
		return;
	if (foreign && ddl_my_maria(s) && k->index) {
		k->name = ddl_clone_ident(s, k->index);
		return;
	}
	if (!free_name)
		DDL_EACH(struct ddl_constraint, other, &t->constraints) {
			unsigned used = other->flags & DDL_KEY_CHECKED ? generated_number(s, t, other, what) : 0;

			n = used > n ? used : n;
		}
	do {
		ddl_atom a = free_name ? ddl_atom_printf(&s->session->atoms, "CONSTRAINT_%u", ++n) :
				     ddl_atom_printf(&s->session->atoms, "%s_%s_%u", ddl_text(s->session, t->name.name.name), what, ++n);

		name = ddl_ident_of_atom(s, a, false);
	} while (ddl_find_constraint(t, name.key));
	if (free_name)
		*tried = n;
	k->name = ddl_clone_ident(s, &name);
	k->flags |= DDL_KEY_NAME_DERIVED;
}

/* Names are given in the order of the text, a column's constraints included. */
static void name_constraints(struct ddl_schema *s, struct ddl_table *t)
{
	unsigned tried = 0;

	for (;;) {
		struct ddl_constraint *first = NULL;

		DDL_EACH(struct ddl_constraint, k, &t->constraints)
			if (!k->name && (k->kind == DDL_CONSTRAINT_FOREIGN || k->kind == DDL_CONSTRAINT_CHECK) &&
			    (!first || k->node.at.start < first->node.at.start))
				first = k;
		if (!first)
			return;
		name_constraint(s, t, first, &tried);
	}
}

/* A UNIQUE constraint is a unique index and nothing else; a primary key's name does not count. */
static void unique_to_index(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;
		struct ddl_index *i;

		next = n->next;
		if (k->kind == DDL_CONSTRAINT_PRIMARY)
			k->name = NULL;
		if (k->kind != DDL_CONSTRAINT_UNIQUE)
			continue;
		ddl_list_remove(&t->constraints, k);
		i = DDL_NEW(&s->session->arena, struct ddl_index);
		i->node.at = k->node.at;
		i->flags = k->flags | DDL_KEY_UNIQUE;
		i->key = k->key;
		i->comment = k->comment;
		if (k->name)
			i->name.name = *k->name;
		if (!k->name || !ddl_find_index(t, k->name->key))
			ddl_list_add(&t->indexes, i);
		else if (!(k->flags & DDL_KEY_IF_NOT_EXISTS))
			ddl_schema_report(s, DDL_DIAG_DUPLICATE_NAME, k->name->at.start ? k->name->at : k->node.at,
					  "table \"%s\" has an index \"%s\" already", ddl_text(s->session, t->name.name.name),
					  ddl_text(s->session, k->name->name));
	}
}

/* MySQL wants an ascending index for a foreign key; to MariaDB HASH is another index than BTREE, and serves none. */
static bool starts_with(const struct ddl_schema *s, const struct ddl_key *key, const struct ddl_list *wanted)
{
	struct ddl_part *p = (struct ddl_part *)(void *)key->parts.first;

	if (ddl_my_maria(s) && key->method && ddl_my_is(s, key->method->key, "hash"))
		return false;
	DDL_EACH(struct ddl_part, w, wanted) {
		if (!p || !p->column.name || p->column.key != w->column.key || p->prefix)
			return false;
		if (p->sort == DDL_SORT_DESC && ddl_my_since(s, DDL_VERSION(8, 0), DDL_MY_NEVER))
			return false;
		p = (struct ddl_part *)(void *)p->node.next;
	}
	return true;
}

/* An index of the table, not `but`, that serves a foreign key over these columns; made on purpose, or implied. */
static struct ddl_index *index_for(const struct ddl_schema *s, struct ddl_table *t, const struct ddl_list *parts,
				   const struct ddl_index *but, bool implied)
{
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (i != but && !(i->flags & DDL_KEY_IMPLIED) == !implied && starts_with(s, &i->key, parts) &&
		    !(i->flags & (DDL_KEY_FULLTEXT | DDL_KEY_SPATIAL | DDL_KEY_VECTOR)))
			return i;
	return NULL;
}

static bool served(const struct ddl_schema *s, struct ddl_table *t, const struct ddl_list *parts, const struct ddl_index *but)
{
	struct ddl_constraint *primary = ddl_primary_key(t);

	return (primary && starts_with(s, &primary->key, parts)) || index_for(s, t, parts, but, false);
}

static void index_foreign_key(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k)
{
	struct ddl_index *i = DDL_NEW(&s->session->arena, struct ddl_index);

	DDL_EACH(struct ddl_part, p, &k->key.parts)
		ddl_list_add(&i->key.parts, DDL_CLONE(s, p));
	i->because = k->node.at;
	i->flags = DDL_KEY_IMPLIED;
	if (k->name && !(k->flags & DDL_KEY_NAME_DERIVED))
		i->name.name = *k->name;
	else if (k->index)
		i->name.name = *k->index;
	ddl_list_add(&t->indexes, i);
}

/* Of implied indexes over the same columns the last one stays; a longer one serves as well. */
static void serve_foreign_key(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k)
{
	struct ddl_index *implied = index_for(s, t, &k->key.parts, NULL, true);
	bool old = k->flags & DDL_KEY_CHECKED;

	if (served(s, t, &k->key.parts, NULL))
		return;
	if (implied && (old || implied->key.parts.count > k->key.parts.count))
		return;
	if (old) {
		ddl_schema_report(s, DDL_DIAG_IN_USE, k->node.at, "an index of \"%s\" that foreign key \"%s\" needs is dropped",
				  ddl_text(s->session, t->name.name.name), k->name ? ddl_text(s->session, k->name->name) : "");
		return;
	}
	if (implied)
		ddl_drop_index(s, t, implied);
	index_foreign_key(s, t, k);
}

/*
 * MySQL manual, "FOREIGN KEY Constraints": InnoDB makes the index that a foreign key needs, and drops it
 * silently when one that serves as well is made.
 */
static void index_foreign_keys(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->indexes.first; n; n = next) {
		struct ddl_index *i = (struct ddl_index *)(void *)n;

		next = n->next;
		if (i->flags & DDL_KEY_IMPLIED && served(s, t, &i->key.parts, i))
			ddl_drop_index(s, t, i);
	}
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->kind == DDL_CONSTRAINT_FOREIGN)
			serve_foreign_key(s, t, k);
}

/* Where the text has it, or what implied it. */
static uint32_t place_of(const struct ddl_index *i)
{
	return i->node.at.start ? i->node.at.start : i->because.start;
}

/* An index without a name is called after its first column, then with _2, _3 ... */
static void name_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i)
{
	struct ddl_part *first = (struct ddl_part *)(void *)i->key.parts.first;
	ddl_atom base = first && first->column.name ? first->column.name : ddl_my_atom(s, "functional_index");
	struct ddl_ident name = ddl_ident_of_atom(s, base, false);

	/* PRIMARY is taken. */
	for (unsigned n = 2; ddl_find_index(t, name.key) || ddl_my_is(s, name.key, "primary"); n++)
		name = ddl_ident_of_atom(s, ddl_atom_printf(&s->session->atoms, "%s_%u", ddl_text(s->session, base), n), false);
	i->name.name = name;
	i->flags |= DDL_KEY_NAME_DERIVED;
}

static void name_indexes(struct ddl_schema *s, struct ddl_table *t)
{
	for (;;) {
		struct ddl_index *first = NULL;

		DDL_EACH(struct ddl_index, i, &t->indexes)
			if (!i->name.name.name && (!first || place_of(i) < place_of(first)))
				first = i;
		if (!first)
			return;
		name_index(s, t, first);
	}
}

/* As the servers list them: unique ones that cannot be NULL, other unique ones, the rest, FULLTEXT last. */
static int key_rank(const struct ddl_table *t, const struct ddl_index *i)
{
	if (i->flags & DDL_KEY_FULLTEXT)
		return 3;
	if (!(i->flags & DDL_KEY_UNIQUE))
		return 2;
	DDL_EACH(struct ddl_part, p, &i->key.parts) {
		struct ddl_column *c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;

		if (p->prefix || !c || c->null != DDL_NULL_NO)
			return 1;
	}
	return 0;
}

static int by_rank(const void *a, const void *b, void *data)
{
	int rank = key_rank(data, a) - key_rank(data, b);

	if (rank)
		return rank;
	return place_of(a) < place_of(b) ? -1 : place_of(a) > place_of(b);
}

static void order_indexes(struct ddl_schema *s, struct ddl_table *t)
{
	(void)s;
	ddl_list_sort(&t->indexes, by_rank, t);
}

static void column_checks(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns)
		DDL_EACH(struct ddl_constraint, k, &c->constraints)
			if (k->check)
				k->check = ddl_my_expr(s, t, c, k->check, DDL_USE_CHECK);
}

/* Options whose value says what would be the case anyway. */
static bool says_nothing(struct ddl_schema *s, const struct ddl_option *o)
{
	static const char *const zero[] = {
		"avg_row_length", "checksum", "delay_key_write", "insert_method", "key_block_size", "max_rows", "min_rows",
		"pack_keys", "table_checksum", "autoextend_size",
	};
	const struct ddl_expr *v = o->value;
	ddl_atom text = !v ? 0 : v->kind == DDL_EXPR_NAME ? v->ident->key : v->text;

	if (!v)
		return ddl_my_is(s, o->name, "start transaction");
	if (v->kind == DDL_EXPR_DEFAULT || (v->kind == DDL_EXPR_NAME && ddl_my_is(s, text, "default")))
		return true;
	if (ddl_my_is(s, o->name, "engine"))
		return ddl_my_is(s, ddl_atom_lower(&s->session->atoms, text), "innodb");
	if (ddl_my_is(s, o->name, "comment") || ddl_my_is(s, o->name, "compression") || ddl_my_is(s, o->name, "connection"))
		return !ddl_atom_len(&s->session->atoms, text);
	if (ddl_my_is(s, o->name, "encryption"))
		return ddl_my_is(s, ddl_atom_lower(&s->session->atoms, text), "n");
	if (ddl_my_is(s, o->name, "auto_increment"))
		return ddl_my_is(s, text, "1") || ddl_my_is(s, text, "0");
	for (size_t i = 0; i < DDL_COUNT(zero); i++)
		if (ddl_my_is(s, o->name, zero[i]) && v->kind == DDL_EXPR_NUMBER && ddl_my_is(s, text, "0"))
			return true;
	return false;
}

static void option_value(struct ddl_schema *s, struct ddl_option *o)
{
	struct ddl_expr *v = o->value;

	if (v && v->kind == DDL_EXPR_NAME && !v->ident->quoted) {
		v->ident = ddl_clone_ident(s, v->ident);
		v->ident->name = v->ident->key = ddl_atom_upper(&s->session->atoms, v->ident->name);
	}
}

static void table_options(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->options.first; n; n = next) {
		struct ddl_option *o = (struct ddl_option *)(void *)n;
		bool comment = ddl_my_is(s, o->name, "comment");

		next = n->next;
		if (comment)
			t->comment = o->value;
		if (comment || says_nothing(s, o))
			ddl_list_remove(&t->options, o);
		else if (!ddl_my_is(s, o->name, "charset") && !ddl_my_is(s, o->name, "collate"))
			option_value(s, o);
	}
	if (t->comment && !ddl_atom_len(&s->session->atoms, t->comment->text))
		t->comment = NULL;
}

static const struct ddl_pass passes[] = {
	{ "columns", columns },
	{ "types", ddl_pass_types },
	{ "hoist", hoist },
	{ "resolve", ddl_pass_resolve },
	{ "names", name_constraints },
	{ "timestamps", timestamps },
	{ "key null", ddl_pass_key_null },
	{ "null", ddl_pass_null },
	{ "zero dates", zero_dates },
	{ "table options", table_options },
	{ "charset", ddl_my_pass_charset },
	{ "foreign actions", foreign_actions },
	{ "references", ddl_pass_references },
	{ "unique", unique_to_index },
	{ "foreign key indexes", index_foreign_keys },
	{ "columns exist", ddl_pass_columns_exist },
	{ "index names", name_indexes },
	{ "key forms", ddl_my_pass_keys },
	{ "index order", order_indexes },
	{ "expressions", ddl_pass_exprs },
	{ "column checks", column_checks },
	{ "options", ddl_pass_options },
	{ "partitions", ddl_my_pass_partitions },
};

static bool sets_charset(struct ddl_schema *s, const struct ddl_list *options)
{
	return ddl_option_named(options, ddl_my_atom(s, "charset")) || ddl_option_named(options, ddl_my_atom(s, "collate"));
}

/* The table's new default counts for every column that the same statement defines. */
static void before_alter(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->name;
	struct ddl_table *t;

	ddl_resolve(s, &name);
	t = ddl_find_table(s, &name);
	if (!t)
		return;
	DDL_EACH(struct ddl_action, a, &stmt->items)
		if (a->kind == DDL_ACTION_SET_OPTIONS && sets_charset(s, &a->options))
			ddl_my_pin_charset(s, t);
}

static struct ddl_list copy_parts(struct ddl_schema *s, const struct ddl_list *parts)
{
	struct ddl_list copy = { 0 };

	DDL_EACH(struct ddl_part, p, parts)
		ddl_list_add(&copy, DDL_CLONE(s, p));
	return copy;
}

static struct ddl_list copy_options(struct ddl_schema *s, const struct ddl_list *options)
{
	struct ddl_list copy = { 0 };

	DDL_EACH(struct ddl_option, o, options)
		ddl_list_add(&copy, DDL_CLONE(s, o));
	return copy;
}

static void copy_constraints(struct ddl_schema *s, struct ddl_list *into, const struct ddl_list *from)
{
	DDL_EACH(struct ddl_constraint, k, from) {
		struct ddl_constraint *copy;

		if (k->kind == DDL_CONSTRAINT_FOREIGN)
			continue;
		copy = DDL_CLONE(s, k);
		copy->key.parts = copy_parts(s, &k->key.parts);
		if (k->flags & DDL_KEY_NAME_DERIVED || (k->kind == DDL_CONSTRAINT_CHECK && !ddl_my_maria(s)))
			copy->name = NULL;
		copy->flags &= ~(uint32_t)DDL_KEY_CHECKED;
		ddl_list_add(into, copy);
	}
}

/* MySQL manual, "CREATE TABLE ... LIKE": everything but foreign keys and DATA DIRECTORY. */
static void create_like(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_qname_item *item = (struct ddl_qname_item *)(void *)t->like.first;
	struct ddl_table *from;

	ddl_resolve(s, &item->name);
	from = ddl_find_table(s, &item->name);
	if (!from) {
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, item->node.at, "table \"%s\" does not exist",
				  ddl_text(s->session, item->name.name.name));
		return;
	}
	clear(&t->like);
	DDL_EACH(struct ddl_column, c, &from->columns) {
		struct ddl_column *copy = DDL_CLONE(s, c);

		copy->type = c->type ? DDL_CLONE(s, c->type) : NULL;
		clear(&copy->constraints);
		copy_constraints(s, &copy->constraints, &c->constraints);
		if (c->more->options.count)
			ddl_column_own(&s->session->arena, copy)->options = copy_options(s, &c->more->options);
		ddl_list_add(&t->columns, copy);
	}
	copy_constraints(s, &t->constraints, &from->constraints);
	DDL_EACH(struct ddl_index, i, &from->indexes) {
		struct ddl_index *copy = DDL_CLONE(s, i);

		copy->key.parts = copy_parts(s, &i->key.parts);
		copy->flags &= ~(uint32_t)(DDL_KEY_IMPLIED | DDL_KEY_CHECKED);
		ddl_list_add(&t->indexes, copy);
	}
	t->options = copy_options(s, &from->options);
	ddl_my_set_option(s, &t->options, "auto_increment", 0);
	t->comment = from->comment;
	t->partition_by = from->partition_by;
}

/* What SHOW CREATE SEQUENCE tells of one that nothing was said of (MariaDB manual, CREATE SEQUENCE). */
static void sequence_defaults(struct ddl_schema *s, struct ddl_list *options)
{
	static const struct { const char *name, *value; } defaults[] = {
		{ "start", "1" }, { "minvalue", "1" }, { "maxvalue", "9223372036854775806" }, { "increment", "1" },
		{ "cache", "1000" }, { "no cycle", NULL }, { "nocycle", NULL }, { "engine", "InnoDB" },
	};

	for (size_t i = 0; i < DDL_COUNT(defaults); i++) {
		struct ddl_option *o = ddl_option_named(options, ddl_my_atom(s, defaults[i].name));
		ddl_atom text = !o || !o->value ? 0 : o->value->ident ? o->value->ident->name : o->value->text;

		if (o && (defaults[i].value ? text && ddl_atom_is_nocase(&s->session->atoms, text, defaults[i].value) : !o->value))
			ddl_list_remove(options, o);
	}
}

/* CREATE INDEX of a name that is there under IF NOT EXISTS, and the like, are the core's. */
static bool replay(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	if (stmt->kind == DDL_STMT_CREATE_SEQUENCE || stmt->kind == DDL_STMT_ALTER_SEQUENCE)
		return ddl_my_sequence(s, stmt);
	if (stmt->kind == DDL_STMT_OPAQUE)
		ddl_my_program(s, stmt);
	else if (stmt->kind == DDL_STMT_CREATE_SEQUENCE)
		sequence_defaults(s, &stmt->u.sequence->options);
	else if (stmt->kind == DDL_STMT_ALTER_TABLE)
		before_alter(s, stmt);
	else if (stmt->kind == DDL_STMT_CREATE_TABLE && stmt->u.table->like.count)
		create_like(s, stmt->u.table);
	else if (stmt->kind == DDL_STMT_CREATE_TABLE && stmt->u.table->flags & DDL_TABLE_TEMPORARY)
		return true;
	else if (stmt->kind == DDL_STMT_DROP && stmt->flags & DDL_STMT_TEMPORARY)
		return true;
	return false;
}

static bool is_unique_named(const struct ddl_table *t, ddl_atom name)
{
	return ddl_find_index(t, name) && !ddl_find_constraint(t, name);
}

static bool action(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	switch (a->kind) {
	case DDL_ACTION_SET_OPTIONS:
		ddl_my_merge_charset(s, &t->options, &a->options);
		return false;
	case DDL_ACTION_CONVERT_CHARSET:
		ddl_my_convert_charset(s, t, &a->options);
		ddl_my_merge_charset(s, &t->options, &a->options);
		return false;
	case DDL_ACTION_PARTITION_BY:
		t->partition_by = a->expr;
		return true;
	case DDL_ACTION_OTHER:
		return ddl_my_alter_partitions(s, t, a);
	case DDL_ACTION_ADD_CONSTRAINT:
		/* MySQL: of CONSTRAINT x UNIQUE KEY y the key's name counts; IF NOT EXISTS is told by the key. */
		if (a->constraint->flags & DDL_KEY_IF_NOT_EXISTS)
			a->flags |= DDL_STMT_IF_NOT_EXISTS;
		return false;
	case DDL_ACTION_ADD_INDEX:
		if (a->index->flags & DDL_KEY_IF_NOT_EXISTS)
			a->flags |= DDL_STMT_IF_NOT_EXISTS;
		return false;
	case DDL_ACTION_DROP_CONSTRAINT:
		/* DROP CONSTRAINT drops unique keys too. */
		if (!a->constraint && is_unique_named(t, a->name.key)) {
			ddl_drop_index(s, t, ddl_find_index(t, a->name.key));
			return true;
		}
		return false;
	case DDL_ACTION_DROP_INDEX:
		if (ddl_my_is(s, a->name.key, "primary") && ddl_primary_key(t)) {
			ddl_list_remove(&t->constraints, ddl_primary_key(t));
			return true;
		}
		return false;
	default:
		return false;
	}
}

const struct ddl_norm_rules ddl_norm_mysql = {
	.default_schema = "",
	.primary_not_null = true,
	.drop_column = DDL_DROP_SHRINKS,
	.passes = passes,
	.npasses = DDL_COUNT(passes),
	.type = ddl_my_type,
	.expr = ddl_my_expr,
	.name_index = name_index,
	.replay = replay,
	.action = action,
	.new_database = ddl_my_new_database,
};

const struct ddl_norm_rules ddl_norm_mariadb = {
	.default_schema = "",
	.primary_not_null = true,
	.drop_column = DDL_DROP_SHRINKS,
	.passes = passes,
	.npasses = DDL_COUNT(passes),
	.type = ddl_my_type,
	.expr = ddl_my_expr,
	.name_index = name_index,
	.replay = replay,
	.action = action,
	.new_database = ddl_my_new_database,
};
