/* drop.c - what DROP takes away. */
#include "lint/engine.h"

static uint32_t count_tables(const struct ddl_lint_run *r, ddl_atom key)
{
	uint32_t n = 0;

	DDL_EACH_OBJECT(o, r->schema)
		n += o->kind == DDL_OBJECT_TABLE && (o->schema ? o->schema : r->schema->default_key) == key;
	return n;
}

static void drop_schema(struct ddl_lint_run *r, const struct ddl_ident *name)
{
	struct ddl_object *o = ddl_find(r->schema, DDL_SCOPE_SCHEMA, 0, 0, name->key);
	const char *text = ddl_lint_text(r, name->name);
	uint32_t n = count_tables(r, name->key);

	if ((o && o->stmt && ddl_lint_in_file(r, o->stmt->node.at)) || (!o && !n))
		return;
	if (n)
		ddl_lint_add(r, DDL_LINT_DS101, "Dropping non-empty schema \"%s\" with %u table%s", text, n,
			     n == 1 ? "" : "s");
	else
		ddl_lint_add(r, DDL_LINT_DS101, "Dropping schema \"%s\"", text);
}

void ddl_lint_dropped(struct ddl_lint_run *r, ddl_atom name)
{
	const char *text = ddl_lint_text(r, name);

	ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_DS102, "Dropping table \"%s\"", text),
		     "Add a pre-migration check to ensure table \"%s\" is empty before dropping it", text);
}

static void drop_table(struct ddl_lint_run *r, struct ddl_stmt *drop, struct ddl_table *t)
{
	ddl_atom schema = t->name.schema.key ? t->name.schema.key : r->schema->default_key;

	if (ddl_lint_new_table(r, t) || t->flags & (DDL_TABLE_TEMPORARY | DDL_TABLE_GLOBAL_TEMPORARY) ||
	    (schema && ddl_set_get(&r->schemas, schema)))
		return;
	if (r->facts->drops)
		r->facts->drops(r, t);
	if (!ddl_lint_rebuild(r, drop, t))
		ddl_lint_dropped(r, t->name.name.name);
}

void ddl_lint_drop(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	DDL_EACH(struct ddl_qname_item, item, &stmt->items) {
		struct ddl_qname name = item->name;
		struct ddl_table *t;

		if (ddl_object_scope((enum ddl_object_kind)stmt->object) == DDL_SCOPE_SCHEMA) {
			drop_schema(r, &item->name.name);
			continue;
		}
		if (stmt->object != DDL_OBJECT_TABLE)
			continue;
		ddl_resolve(r->schema, &name);
		t = ddl_find_table(r->schema, &name);
		if (t)
			drop_table(r, stmt, t);
	}
}
