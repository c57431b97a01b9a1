#include "normalize/sqlite_key.h"

#include <string.h>

#include "normalize/sqlite_affinity.h"
#include "normalize/sqlite_session.h"

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static bool has_name(const struct ddl_list *columns, ddl_atom key)
{
	DDL_EACH(struct ddl_name, n, columns)
		if (n->ident.key == key)
			return true;
	return false;
}

/* A key in another collation than its column's is none for a foreign key. */
static bool collates_alike(const struct ddl_schema *s, const struct ddl_table *t, const struct ddl_part *p)
{
	const struct ddl_column *c = ddl_find_column(t, p->column.key);
	ddl_atom own = c && c->collation ? c->collation->key : 0;

	if (!p->collation)
		return true;
	return own ? own == p->collation->name.key : ddl_atom_is(&s->session->atoms, p->collation->name.key, "binary");
}

static bool is_key_of(const struct ddl_schema *s, const struct ddl_table *t, const struct ddl_key *k,
		      const struct ddl_list *columns)
{
	if (k->where || k->parts.count != columns->count)
		return false;
	DDL_EACH(struct ddl_part, p, &k->parts)
		if (!p->column.name || !has_name(columns, p->column.key) || !collates_alike(s, t, p))
			return false;
	return true;
}

bool ddl_sqlite_has_key(const struct ddl_schema *s, const struct ddl_table *t, const struct ddl_list *columns)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if ((k->kind == DDL_CONSTRAINT_PRIMARY || k->kind == DDL_CONSTRAINT_UNIQUE) && is_key_of(s, t, &k->key, columns))
			return true;
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (i->flags & DDL_KEY_UNIQUE && is_key_of(s, t, &i->key, columns))
			return true;
	return false;
}

static void check_reference(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_constraint *k)
{
	const struct ddl_foreign *f = k->foreign;
	const struct ddl_object *o = ddl_find_relation(s, &f->table);
	const char *child = text(s, t->name.name.name), *parent = text(s, f->table.name.name);
	struct ddl_span at = f->table.name.at.start ? f->table.name.at : k->node.at;

	if (!o) {
		if (!s->filtered)
			ddl_schema_report(s, DDL_DIAG_DANGLING, at, "foreign key of \"%s\": no such table: \"%s\"", child, parent);
	} else if (o->kind != DDL_OBJECT_TABLE || !o->table || o->table->flags & DDL_TABLE_VIRTUAL) {
		ddl_schema_report(s, DDL_DIAG_DANGLING, at, "foreign key mismatch: \"%s\" references \"%s\", which has no rows of its own",
				  child, parent);
	} else if (!o->table->query && (f->columns.count != k->key.parts.count || !ddl_sqlite_has_key(s, o->table, &f->columns))) {
		ddl_schema_report(s, DDL_DIAG_DANGLING, at,
				  "foreign key mismatch: \"%s\" references \"%s\", which has no primary key or unique index of these "
				  "columns", child, parent);
	}
}

void ddl_sqlite_check_foreign(struct ddl_schema *s, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->kind == DDL_CONSTRAINT_FOREIGN)
			check_reference(s, t, k);
}

/* NULL: expressions or a condition pick an index; and rowid is a key of its own. */
static const struct ddl_list *plain_target(const struct ddl_schema *s, const struct ddl_table *t, const struct ddl_upsert *u)
{
	struct ddl_list *columns = DDL_NEW(&s->session->arena, struct ddl_list);

	if (u->target_where)
		return NULL;
	DDL_EACH(struct ddl_part, p, &u->target) {
		struct ddl_name *n;

		if (!p->column.name || p->collation || !ddl_find_column(t, p->column.key))
			return NULL;
		n = DDL_NEW(&s->session->arena, struct ddl_name);
		n->ident = p->column;
		ddl_list_add(columns, n);
	}
	return columns;
}

void ddl_sqlite_check_upserts(struct ddl_schema *s, const struct ddl_dml *d)
{
	struct ddl_qname name = d->target ? d->target->name : (struct ddl_qname){ 0 };
	const struct ddl_table *t;

	if (!d->upserts.first)
		return;
	ddl_sqlite_place(s, &name);
	ddl_resolve(s, &name);
	t = ddl_find_table(s, &name);
	if (!t || t->query)
		return;
	DDL_EACH(struct ddl_upsert, u, &d->upserts) {
		const struct ddl_list *columns = u->target.first ? plain_target(s, t, u) : NULL;

		if (columns && !ddl_sqlite_has_key(s, t, columns))
			ddl_schema_report(s, DDL_DIAG_BAD_KEY, u->node.at,
					  "ON CONFLICT names no primary key or unique index of \"%s\"", text(s, t->name.name.name));
	}
}
