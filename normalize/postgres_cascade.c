/*
 * postgres_cascade.c - what DROP ... CASCADE of a key or a column takes with it: the foreign keys that need it.
 *
 * A foreign key depends on the unique index of what it references (manual 5.15).
 */
#include "normalize/postgres.h"

static bool references(const struct ddl_constraint *k, const struct ddl_table *t)
{
	return k->kind == DDL_CONSTRAINT_FOREIGN && k->foreign->table.name.key == t->name.name.key &&
	       k->foreign->table.schema.key == t->name.schema.key;
}

static bool same_columns(const struct ddl_list *names, const struct ddl_list *parts)
{
	if (names->count != parts->count)
		return false;
	DDL_EACH(struct ddl_name, n, names)
		if (!ddl_parts_have(parts, n->ident.key))
			return false;
	return true;
}

static bool names_column(const struct ddl_list *names, ddl_atom column)
{
	DDL_EACH(struct ddl_name, n, names)
		if (n->ident.key == column)
			return true;
	return false;
}

/* Does the foreign key need the key, or the column? One that says no columns means the primary key. */
static bool needs(const struct ddl_table *t, const struct ddl_constraint *k, const struct ddl_list *parts, bool primary, ddl_atom column)
{
	const struct ddl_constraint *key;

	if (parts)
		return k->foreign->columns.count ? same_columns(&k->foreign->columns, parts) : primary;
	key = k->foreign->columns.count ? NULL : ddl_primary_key(t);
	return key ? ddl_parts_have(&key->key.parts, column) : names_column(&k->foreign->columns, column);
}

static void drop_foreign(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_list *parts, bool primary, ddl_atom column)
{
	DDL_EACH_OBJECT(o, s) {
		struct ddl_node *next;

		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		for (struct ddl_node *n = o->table->constraints.first; n; n = next) {
			struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;

			next = n->next;
			if (references(k, t) && needs(t, k, parts, primary, column))
				ddl_list_remove(&o->table->constraints, k);
		}
	}
}

void ddl_postgres_cascade_key(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_list *parts, bool primary)
{
	drop_foreign(s, t, parts, primary, 0);
}

void ddl_postgres_cascade_column(struct ddl_schema *s, const struct ddl_table *t, ddl_atom column)
{
	drop_foreign(s, t, NULL, false, column);
}
