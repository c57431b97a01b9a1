/*
 * drop.c - what DROP takes away, and what only looks as if it did.
 *
 * A table that is copied into one made in the same file, which then bears its name,
 * is changed and not dropped. That is how tables of SQLite are changed ("Making Other
 * Kinds Of Table Schema Changes"), and how large ones elsewhere are:
 *
 *     CREATE TABLE new_t; INSERT INTO new_t SELECT ... FROM t; DROP TABLE t; ALTER TABLE new_t RENAME TO t;
 *     ALTER TABLE t RENAME TO old_t; CREATE TABLE t; INSERT INTO t SELECT ... FROM old_t; DROP TABLE old_t;
 */
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

/* The name that a statement gives to this table; 0: none. */
static ddl_atom renamed_by(const struct ddl_stmt *stmt, const struct ddl_table *t)
{
	if (stmt->kind == DDL_STMT_ALTER_TABLE && stmt->name.name.key == t->name.name.key)
		DDL_EACH(struct ddl_action, a, &stmt->items)
			if (a->kind == DDL_ACTION_RENAME_TABLE)
				return a->to.key;
	if (stmt->kind == DDL_STMT_RENAME)
		DDL_EACH(struct ddl_qname_item, item, &stmt->items)
			if (item->name.name.key == t->name.name.key)
				return item->to.name.key;
	return 0;
}

/* The statement that gives `to` the name of `from`; *named: it has it already. */
static struct ddl_stmt *takes_name(struct ddl_lint_run *r, const struct ddl_table *from,
				   const struct ddl_table *to, bool *named)
{
	ddl_atom old = ddl_set_get(&r->old_names, ddl_set_key(from)), name = old ? old : from->name.name.key;
	uint32_t number = ddl_set_get(&r->renames, name);
	struct ddl_stmt *stmt = number > r->number ? r->stmts[number - 1] : NULL;

	*named = to->name.name.key == name && to->name.schema.key == from->name.schema.key;
	return stmt && renamed_by(stmt, to) == name ? stmt : NULL;
}

static void fold(struct ddl_lint_run *r, struct ddl_stmt *drop, struct ddl_table *from,
		 const struct ddl_lint_copy *copy, struct ddl_object *made, struct ddl_stmt *rename)
{
	r->ngroup = 0;
	r->group[r->ngroup++] = made->stmt;
	r->group[r->ngroup++] = copy->stmt;
	r->group[r->ngroup++] = drop;
	if (rename) {
		r->group[r->ngroup++] = rename;
		ddl_set_put(&r->folded, ddl_set_key(rename), 1);
	}
	r->file->changes--; /* CREATE and DROP were counted, and are one */
	ddl_lint_compare(r, ddl_lint_watch(r, from), made->table, copy);
	r->group[0] = drop;
	r->ngroup = 1;
}

static bool is_rebuild(struct ddl_lint_run *r, struct ddl_stmt *drop, struct ddl_table *t)
{
	uint32_t number = ddl_set_get(&r->copies, ddl_set_key(t));
	const struct ddl_lint_copy *copy = number ? r->copy_list[number - 1] : NULL;
	struct ddl_object *made = copy ? ddl_find_relation(r->schema, &copy->to->name) : NULL;
	struct ddl_stmt *rename;
	bool named;

	if (!made || made->table != copy->to || !ddl_lint_new_table(r, made->table))
		return false;
	rename = takes_name(r, t, made->table, &named);
	if (!rename && !named)
		return false;
	fold(r, drop, t, copy, made, rename);
	return true;
}

static void drop_table(struct ddl_lint_run *r, struct ddl_stmt *drop, struct ddl_table *t)
{
	ddl_atom schema = t->name.schema.key ? t->name.schema.key : r->schema->default_key;
	const char *name = ddl_lint_text(r, t->name.name.name);

	if (ddl_lint_new_table(r, t) || t->flags & (DDL_TABLE_TEMPORARY | DDL_TABLE_GLOBAL_TEMPORARY) ||
	    (schema && ddl_set_get(&r->schemas, schema)) || is_rebuild(r, drop, t))
		return;
	ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_DS102, "Dropping table \"%s\"", name),
		     "Add a pre-migration check to ensure table \"%s\" is empty before dropping it", name);
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
