/* names_rows.c - names in statements on rows, and in triggers, which are made of them. */
#include "normalize/names_inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/normalize.h"

static const char *text(const struct ddl_names *n, ddl_atom a)
{
	return ddl_text(n->schema->session, a);
}

/* statements on rows */

static struct ddl_wrong *look_at_target_column(struct ddl_names *n, const struct relation *r, const struct ddl_ident *column)
{
	if (ddl_names_find_column(&r->columns, column->key) || ddl_names_is_rowid(n, r, column->key)) {
		if (r->object)
			ddl_names_add_use(n, r->object, column->key, column->at, true);
	} else if (!r->columns.open) {
		return ddl_names_add_wrong(n, DDL_NO_SUCH_COLUMN, column->at, column->name);
	}
	return NULL;
}

static void look_at_written(struct ddl_names *n, const struct relation *target, const struct ddl_list *names)
{
	DDL_EACH(struct ddl_name, name, names) {
		struct ddl_wrong *w = look_at_target_column(n, target, &name->ident);

		if (w)
			w->written = true;
	}
}

static void check_generated(struct ddl_names *n, const struct relation *target, const struct ddl_list *names)
{
	const struct ddl_table *t = target->object ? target->object->table : NULL;

	DDL_EACH(struct ddl_name, name, names) {
		const struct ddl_column *c = t && target->object->kind == DDL_OBJECT_TABLE ? ddl_find_column(t, name->ident.key) : NULL;

		if (c && c->generated)
			ddl_names_add_misuse(n, name->ident.at, ddl_format(&n->arena, "\"%s\" is a generated column", text(n, c->name.name)));
	}
}

static void look_at_sets(struct ddl_names *n, struct scope *scope, const struct relation *target,
			 const struct ddl_list *sets)
{
	DDL_EACH(struct ddl_assignment, a, sets) {
		look_at_written(n, target, &a->columns);
		check_generated(n, target, &a->columns);
		ddl_names_check_width(n, a->value, ddl_names_look_at(n, scope, a->value).width, a->columns.count);
	}
}

static void look_at_upsert(struct ddl_names *n, struct scope *scope, const struct relation *target,
			   const struct ddl_upsert *u)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	struct relation *excluded = ddl_names_add_relation(n, scope, ddl_atom_str(&s->session->atoms, "excluded"), target->object,
						 ddl_names_own_columns(n, &target->columns));

	excluded->qualified = true;
	/* SQLite 3.40 and 3.53 give it the table's new name when that is renamed, as if it were the old one. */
	excluded->own_name = true;
	DDL_EACH(struct ddl_part, p, &u->target) {
		if (p->column.name)
			look_at_target_column(n, target, &p->column);
		else
			ddl_names_look_at(n, scope, p->expr);
	}
	ddl_names_look_at(n, scope, u->target_where);
	look_at_sets(n, scope, target, &u->sets);
	ddl_names_look_at(n, scope, u->where);
}

static uint32_t stored_columns(const struct relation *target)
{
	const struct ddl_table *t = target->object ? target->object->table : NULL;
	uint32_t count = target->columns.list.count;

	if (t)
		DDL_EACH(struct ddl_column, c, &t->columns)
			count -= c->generated != NULL;
	return count;
}

static void check_insert(struct ddl_names *n, const struct ddl_dml *d, const struct relation *target,
			 const struct ddl_columns *rows)
{
	uint32_t wanted = d->columns.first ? d->columns.count : stored_columns(target);
	uint32_t got = d->width ? d->width : rows->list.count;
	struct ddl_wrong *w;

	if ((rows->open && !d->width) || (target->columns.open && !d->columns.first) || got == wanted)
		return;
	w = ddl_names_add_wrong(n, DDL_COLUMN_COUNT, d->target->node.at, d->target->name.name.name);
	w->wanted = wanted;
	w->got = got;
	w->written = true;
}

/* A view is written to by an INSTEAD OF trigger, or not at all. */
static void check_target(struct ddl_names *n, const struct ddl_dml *d, const struct ddl_object *view)
{
	static const char *const events[] = {
		[DDL_DML_SELECT] = "", [DDL_DML_INSERT] = "insert", [DDL_DML_UPDATE] = "update", [DDL_DML_DELETE] = "delete",
	};

	if (!view || view->kind != DDL_OBJECT_VIEW)
		return;
	DDL_EACH_OBJECT(o, n->schema) {
		const struct ddl_opaque *p = o->kind == DDL_OBJECT_TRIGGER && o->stmt ? o->stmt->u.opaque : NULL;

		if (p && (!p->trigger || (p->table.name.key == view->name && p->table.schema.key == view->schema &&
					  !strcmp(text(n, p->trigger->event), events[d->kind]))))
			return;
	}
	ddl_names_add_misuse(n, d->target->name.name.at, ddl_format(&n->arena, "\"%s\" is a view, and no INSTEAD OF trigger is for this",
							  text(n, d->target->name.name.name)));
}

/* RETURNING sees the table alone. */
static void look_at_returning(struct ddl_names *n, const struct scope *scope, const struct relation *target,
			      const struct ddl_list *results)
{
	struct scope own = { .ctes = scope->ctes };
	struct ddl_columns columns = { .open = false };

	if (!results->first)
		return;
	ddl_names_add_relation(n, &own, target->alias, target->object, ddl_names_own_columns(n, &target->columns));
	own.rows_only = true;
	DDL_EACH(struct ddl_result, r, results)
		ddl_names_add_result(n, &own, r, AS_WRITTEN, &columns);
}

static void look_at_change(struct ddl_names *n, struct scope *scope, const struct ddl_dml *d, struct relation *target)
{
	DDL_EACH(struct ddl_upsert, u, &d->upserts)
		look_at_upsert(n, scope, target, u);
	ddl_names_look_at_from(n, scope, &d->from);
	scope->rows_only = true;
	look_at_sets(n, scope, target, &d->sets);
	ddl_names_look_at_one(n, scope, d->where);
	ddl_names_look_at_parts(n, scope, &d->order);
	look_at_returning(n, scope, target, &d->returning);
}

static void look_at_dml(struct ddl_names *n, struct scope *outer, const struct ddl_dml *d)
{
	struct scope scope = { .outer = outer };
	struct ddl_columns columns = { .open = true }, rows = { .open = true };
	struct relation *target;
	struct ddl_object *object = NULL;

	ddl_names_add_ctes(n, &scope, &d->with);
	/* Of VALUES the rows may be gone. */
	if (d->query && (d->query->kind != DDL_QUERY_VALUES || d->query->rows.first))
		rows = ddl_names_query(n, outer, scope.ctes, d->query, AS_WRITTEN);
	if (d->target) {
		columns = ddl_names_named_relation(n, &scope, &d->target->name, true, &object);
		target = ddl_names_add_relation(n, &scope, d->target->alias.name ? d->target->alias.key : d->target->name.name.key, object,
				      ddl_names_own_columns(n, &columns));
		target->own_name = !d->target->alias.name;
		check_target(n, d, object);
		ddl_names_check_source(n, d->target, object);
		look_at_written(n, target, &d->columns);
		check_generated(n, target, &d->columns);
		if (d->query)
			check_insert(n, d, target, &rows);
		look_at_change(n, &scope, d, target);
	}
	ddl_names_end_ctes(n, &scope, &d->with);
}

void ddl_names_of_rows(struct ddl_names *n, const struct ddl_dml *d)
{
	look_at_dml(n, NULL, d);
}

void ddl_names_look_at_trigger(struct ddl_names *n, const struct ddl_opaque *o)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	static const struct {
		const char *name, *not_of;
	} rows[] = { { "new", "delete" }, { "old", "insert" } };
	struct scope scope = { .outer = NULL };
	struct ddl_object *object;
	struct ddl_columns columns = ddl_names_named_relation(n, &scope, &o->table, false, &object);
	const struct relation *r = NULL;

	for (size_t i = 0; i < DDL_COUNT(rows); i++) {
		struct relation *row;

		if (!strcmp(text(n, o->trigger->event), rows[i].not_of))
			continue;
		row = ddl_names_add_relation(n, &scope, ddl_atom_str(&s->session->atoms, rows[i].name), object,
				   ddl_names_own_columns(n, &columns));
		row->qualified = true;
		r = row;
	}
	look_at_written(n, r, &o->trigger->columns);
	ddl_names_look_at(n, &scope, o->trigger->when);
	DDL_EACH(struct ddl_dml, d, &o->trigger->body)
		look_at_dml(n, &scope, d);
}
