/*
 * compare.c - a table before and after a statement, or before and after a rebuild.
 *
 * That is what findings are made of, and not the clauses: MODIFY, CHANGE, ALTER
 * COLUMN and SET NOT NULL are the same to the rows that are there.
 */
#include <string.h>

#include "lint/engine.h"

struct change {
	struct ddl_lint_run *r;
	const struct ddl_lint_watch *was;
	struct ddl_table *now;
	const struct ddl_lint_copy *copy;
	struct ddl_column **after;   /* by number in was->columns; NULL: gone */
	struct ddl_set before;       /* by column of `now`: number in was->columns, from 1 */
};

static void match(struct change *c, uint32_t i, struct ddl_column *to)
{
	c->after[i] = to;
	ddl_set_put(&c->before, ddl_set_key(to), i + 1);
}

static bool is_matched(const struct change *c, const struct ddl_column *to)
{
	return ddl_set_get(&c->before, ddl_set_key(to));
}

static const struct ddl_stmt *stmt_of(const struct change *c)
{
	return c->r->stmts[c->r->number - 1];
}

static bool drops(const struct ddl_stmt *stmt, ddl_atom key)
{
	if (stmt->kind == DDL_STMT_ALTER_TABLE)
		DDL_EACH(struct ddl_action, a, &stmt->items)
			if (a->kind == DDL_ACTION_DROP_COLUMN && a->name.key == key)
				return true;
	return false;
}

static void match_same(struct change *c)
{
	struct ddl_set all = { 0 };

	for (uint32_t i = 0; i < c->was->ncolumns; i++)
		ddl_set_put(&all, ddl_set_key(c->was->columns[i].node), i + 1);
	DDL_EACH(struct ddl_column, to, &c->now->columns) {
		uint32_t i = ddl_set_get(&all, ddl_set_key(to));

		if (i)
			match(c, i - 1, to);
	}
	ddl_set_release(&all);
}

/* MODIFY puts a new column in the place of the old one, perhaps under another name. */
static void match_modified(struct change *c)
{
	const struct ddl_stmt *stmt = stmt_of(c);

	if (stmt->kind != DDL_STMT_ALTER_TABLE)
		return;
	DDL_EACH(struct ddl_action, a, &stmt->items) {
		if (a->kind != DDL_ACTION_MODIFY_COLUMN)
			continue;
		for (uint32_t i = 0; i < c->was->ncolumns; i++)
			if (!c->after[i] && c->was->columns[i].key == a->name.key)
				match(c, i, a->column);
	}
}

static void match_names(struct change *c)
{
	for (uint32_t i = 0; i < c->was->ncolumns; i++) {
		struct ddl_column *to = c->after[i] ? NULL : ddl_find_column(c->now, c->was->columns[i].key);

		if (to && !is_matched(c, to) && (c->copy || !drops(stmt_of(c), to->name.key)))
			match(c, i, to);
	}
}

/* A rebuild renames a column by copying it under another name. */
static void match_copied(struct change *c)
{
	for (uint32_t k = 0; c->copy && k < c->copy->ncolumns; k++) {
		struct ddl_column *to = ddl_find_column(c->now, c->copy->columns[k]);

		for (uint32_t i = 0; to && !is_matched(c, to) && i < c->was->ncolumns; i++)
			if (!c->after[i] && c->was->columns[i].key == c->copy->sources[k])
				match(c, i, to);
	}
}

/* Columns written in the file that stand for older ones are not new. */
static void keep(struct change *c)
{
	if (c->copy)
		ddl_set_put(&c->r->kept, ddl_set_key(c->now), 1);
	for (uint32_t i = 0; i < c->was->ncolumns; i++) {
		const struct ddl_lint_column *was = &c->was->columns[i];
		uint32_t filled;

		if (!c->after[i] || c->after[i] == was->node)
			continue;
		if (!was->is_new)
			ddl_set_put(&c->r->kept, ddl_set_key(c->after[i]), 1);
		filled = ddl_set_get(&c->r->filled, ddl_set_key(was->node));
		if (filled)
			ddl_set_put(&c->r->filled, ddl_set_key(c->after[i]), filled);
	}
}

/* "a", "b" and "c" */
static const char *name_list(struct change *c, const ddl_atom *names, uint32_t n, const char *last)
{
	struct ddl_buf b = { 0 };
	const char *text;

	for (uint32_t i = 0; i < n; i++) {
		if (i)
			ddl_buf_puts(&b, i + 1 < n ? ", " : last);
		ddl_buf_printf(&b, "\"%s\"", ddl_lint_text(c->r, names[i]));
	}
	text = ddl_memdup(&c->r->scratch, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

static void dropped_columns(struct change *c)
{
	ddl_atom *names = DDL_NEW_ARRAY(&c->r->scratch, c->was->ncolumns + 1, ddl_atom);
	const char *list;
	uint32_t n = 0;

	for (uint32_t i = 0; i < c->was->ncolumns; i++)
		if (!c->after[i] && !c->was->columns[i].is_new && !c->was->columns[i].virtual)
			names[n++] = c->was->columns[i].name;
	if (!n)
		return;
	list = name_list(c, names, n, " and ");
	if (n == 1)
		ddl_lint_fix(c->r, ddl_lint_add(c->r, DDL_LINT_DS103, "Dropping non-virtual column %s", list),
			     "Add a pre-migration check to ensure column %s is NULL before dropping it",
			     list);
	else
		ddl_lint_fix(c->r,
			     ddl_lint_add(c->r, DDL_LINT_DS103, "Dropping non-virtual columns %s", list),
			     "Add pre-migration checks to ensure columns %s are NULL before dropping them",
			     list);
}

static void renamed_columns(struct change *c)
{
	for (uint32_t i = 0; i < c->was->ncolumns; i++) {
		const struct ddl_lint_column *was = &c->was->columns[i];
		struct ddl_column *now = c->after[i];

		if (!now || was->key == now->name.key || was->is_new || ddl_find_column(c->now, was->key) ||
		    ddl_set_get(&c->r->adds, ddl_lint_pair(c->now->name.name.key, was->key)) >= c->r->number)
			continue;
		ddl_lint_add(c->r, DDL_LINT_BC102, "Renaming column \"%s\" to \"%s\"",
			     ddl_lint_text(c->r, was->name), ddl_lint_text(c->r, now->name.name));
	}
}

static bool names_column(const struct ddl_expr *e, const struct ddl_lint_column *was,
			 const struct ddl_column *now)
{
	return e->kind == DDL_EXPR_NAME && (e->ident->key == was->key || e->ident->key == now->name.key);
}

/* Does the expression, when it is true, say that the column is not NULL? */
static bool says_not_null(const struct ddl_expr *e, const struct ddl_lint_column *was,
			  const struct ddl_column *now)
{
	const struct ddl_expr *a, *b;

	while (e->kind == DDL_EXPR_BINARY && e->op == DDL_OP_AND) {
		a = (const struct ddl_expr *)(const void *)e->args.first;
		if (says_not_null(a, was, now))
			return true;
		e = (const struct ddl_expr *)(const void *)a->node.next;
	}
	if (e->kind != DDL_EXPR_IS || !(e->flags & DDL_EXPR_NOT))
		return false;
	a = (const struct ddl_expr *)(const void *)e->args.first;
	b = (const struct ddl_expr *)(const void *)a->node.next;
	return b && b->kind == DDL_EXPR_NULL && names_column(a, was, now);
}

static bool is_proven(const struct change *c, const struct ddl_lint_column *was, const struct ddl_column *now)
{
	for (uint32_t i = 0; i < c->was->nchecks; i++) {
		const struct ddl_constraint *k = c->was->checks[i];

		if (!(k->flags & (DDL_KEY_NOT_VALID | DDL_KEY_NOT_ENFORCED | DDL_KEY_DISABLED)) && k->check &&
		    says_not_null(k->check, was, now))
			return true;
	}
	return false;
}

/* Columns that number their rows. */
enum {
	COUNTS = DDL_COLUMN_AUTO | DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT |
		 DDL_COLUMN_SERIAL
};

static bool is_copied(const struct change *c, const struct ddl_column *now)
{
	for (uint32_t k = 0; c->copy && k < c->copy->ncolumns; k++)
		if (c->copy->columns[k] == now->name.key)
			return true;
	return false;
}

/* Rows of a rebuilt table have in it what the new table's default says, and no more. */
static void left_out_columns(struct change *c)
{
	for (uint32_t i = 0; c->copy && c->copy->ncolumns && i < c->was->ncolumns; i++) {
		const struct ddl_lint_column *was = &c->was->columns[i];
		const struct ddl_column *now = c->after[i];

		if (now && !is_copied(c, now) && !was->is_new && !was->virtual && !now->generated)
			ddl_lint_add(c->r, DDL_LINT_DS202, "Column \"%s\" is not copied, and its values are lost",
				     ddl_lint_text(c->r, was->name));
	}
}

static bool has_default(const struct ddl_column *c)
{
	return c->dflt && c->dflt->kind != DDL_EXPR_NULL;
}

/* In a rebuild: does INSERT give the column a value that it worked out, as IFNULL(c, 1)? */
static bool is_worked_out(const struct change *c, const struct ddl_column *now)
{
	for (uint32_t k = 0; c->copy && k < c->copy->ncolumns; k++)
		if (c->copy->columns[k] == now->name.key)
			return !c->copy->sources[k];
	return false;
}

static void made_not_null(struct change *c)
{
	for (uint32_t i = 0; i < c->was->ncolumns; i++) {
		const struct ddl_lint_column *was = &c->was->columns[i];
		struct ddl_column *now = c->after[i];
		const char *name;

		if (!now || !was->nullable || now->null != DDL_NULL_NO || now->generated ||
		    is_proven(c, was, now) || ddl_set_get(&c->r->filled, ddl_set_key(was->node)) ||
		    is_worked_out(c, now))
			continue;
		name = ddl_lint_text(c->r, now->name.name);
		if (c->copy && !has_default(now) && c->r->facts->rebuilt_null == DDL_LINT_LT101)
			ddl_lint_add(c->r, DDL_LINT_LT101,
				     "Modifying nullable column \"%s\" to non-nullable without default value "
				     "might fail in case it contains NULL values",
				     name);
		else
			ddl_lint_add(c->r, DDL_LINT_MF104,
				     "Modifying nullable column \"%s\" to non-nullable might fail in case "
				     "it contains NULL values",
				     name);
	}
}

/* A table that is being rebuilt is called what it will be called. */
static const char *table_text(const struct change *c)
{
	bool renamed = ddl_set_get(&c->r->old_names, ddl_set_key(c->was->table));

	return ddl_lint_text(c->r, c->copy && !renamed ? c->was->name : c->now->name.name.name);
}

static void added_not_null(struct change *c, const struct ddl_column *now)
{
	const char *type = now->type ? c->r->lint->type_text(c->r->lint, now->type) : "";
	const char *name = ddl_lint_text(c->r, now->name.name);
	const char *table = table_text(c);
	const char *value = NULL;

	switch (c->r->facts->fill(c->r, c->now, now, &value)) {
	case DDL_FILL_OWN:
		break;
	case DDL_FILL_IMPLICIT:
		ddl_lint_add(c->r, DDL_LINT_MY101,
			     "Adding a non-nullable \"%s\" column \"%s\" on table \"%s\" without a default "
			     "value implicitly sets existing rows with %s",
			     type, name, table, value);
		break;
	case DDL_FILL_FAILS:
		ddl_lint_add(c->r, DDL_LINT_MF103,
			     "Adding a non-nullable \"%s\" column \"%s\" will fail in case table \"%s\" "
			     "is not empty",
			     type, name, table);
		break;
	}
}

static void added_columns(struct change *c)
{
	DDL_EACH(struct ddl_column, now, &c->now->columns) {
		bool own = has_default(now) || now->generated || now->flags & COUNTS;
		bool not_null = now->null == DDL_NULL_NO;

		if (is_matched(c, now))
			continue;
		if (not_null || (has_default(now) && c->r->facts->default_fills))
			ddl_set_put(&c->r->filled, ddl_set_key(now), DDL_FILLED_BY_DEFAULT);
		if (not_null && !own && !is_copied(c, now))
			added_not_null(c, now);
		if (!c->copy && c->r->facts->added)
			c->r->facts->added(c->r, c->now, now);
	}
}

static bool same_columns(const struct ddl_lint_foreign *f, const struct ddl_constraint *k)
{
	uint32_t i = 0;

	if (k->key.parts.count != f->ncolumns || k->foreign->table.name.key != f->table)
		return false;
	DDL_EACH(struct ddl_part, p, &k->key.parts)
		if (p->column.key != f->columns[i++])
			return false;
	return true;
}

static bool is_kept(const struct change *c, const struct ddl_lint_foreign *f)
{
	DDL_EACH(struct ddl_constraint, k, &c->now->constraints)
		if (k->kind == DDL_CONSTRAINT_FOREIGN &&
		    (k == f->object || (f->key && k->name && k->name->key == f->key) || same_columns(f, k)))
			return true;
	for (uint32_t i = 0; i < c->was->ncolumns; i++)
		for (uint32_t n = 0; !c->after[i] && n < f->ncolumns; n++)
			if (f->columns[n] == c->was->columns[i].key)
				return true;
	return false;
}

static void dropped_foreign_keys(struct change *c)
{
	DDL_EACH(struct ddl_lint_foreign, f, &c->was->foreigns) {
		if (f->is_new || is_kept(c, f))
			continue;
		if (f->name)
			ddl_lint_add(c->r, DDL_LINT_CD101, "Dropping foreign-key constraint \"%s\"",
				     ddl_lint_text(c->r, f->name));
		else
			ddl_lint_add(c->r, DDL_LINT_CD101, "Dropping foreign-key constraint on \"%s\"",
				     ddl_lint_text(c->r, f->columns[0]));
	}
}

static const struct ddl_lint_key *find_object(const struct ddl_list *keys, const void *object)
{
	DDL_EACH(struct ddl_lint_key, k, keys)
		if (k->object == object)
			return k;
	return NULL;
}

/* The name that a column of `now` had before; 0: it was not there, or is new. */
static ddl_atom old_key(const struct change *c, ddl_atom key)
{
	const struct ddl_column *now = ddl_find_column(c->now, key);
	uint32_t i = now ? ddl_set_get(&c->before, ddl_set_key(now)) : 0;

	return i && !c->was->columns[i - 1].is_new ? c->was->columns[i - 1].key : 0;
}

static bool has_old_column(const struct change *c, const struct ddl_lint_key *k, ddl_atom key)
{
	for (uint32_t i = 0; i < k->ncolumns; i++)
		if (old_key(c, k->columns[i]) == key)
			return true;
	return false;
}

/* Rows that differ in the old key's columns differ in the new one's, which has all of them. */
static bool implies(const struct change *c, const struct ddl_lint_key *old, const struct ddl_lint_key *k)
{
	if (!old->unique || !old->plain || !old->all_rows || !k->plain || !old->ncolumns ||
	    (k->nulls_not_distinct && !old->nulls_not_distinct && !old->primary))
		return false;
	for (uint32_t i = 0; i < old->ncolumns; i++)
		if (!has_old_column(c, k, old->columns[i]))
			return false;
	return true;
}

static bool is_implied(const struct change *c, const struct ddl_lint_key *k)
{
	DDL_EACH(struct ddl_lint_key, old, &c->was->keys)
		if (implies(c, old, k))
			return true;
	DDL_EACH(struct ddl_lint_key, old, ddl_lists_get(&c->r->dropped, ddl_set_key(c->now)))
		if (implies(c, old, k))
			return true;
	return false;
}

/* Names of the columns that a key is about, and that its expressions read. *old: rows may have values in one.
 */
static uint32_t key_columns(const struct change *c, const struct ddl_lint_key *k, ddl_atom *names, bool *old)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_part, p, k->parts)
		DDL_EACH(struct ddl_column, now, &c->now->columns) {
			if (p->column.name ? p->column.key != now->name.key :
			    !p->expr || !ddl_expr_uses(c->r->schema, p->expr, now->name.key))
				continue;
			if (n < c->now->columns.count)
				names[n++] = now->name.name;
			*old |= old_key(c, now->name.key) != 0;
		}
	return n;
}

static const struct ddl_lint_key *made_unique(const struct change *c, const struct ddl_lint_key *k)
{
	DDL_EACH(struct ddl_lint_key, old, &c->was->keys)
		if (!old->unique && old->key && old->key == k->key)
			return old;
	return NULL;
}

static bool is_constant(const struct ddl_expr *e)
{
	while (e && (e->kind == DDL_EXPR_CAST || e->kind == DDL_EXPR_UNARY))
		e = (const struct ddl_expr *)(const void *)e->args.first;
	return e && (e->kind == DDL_EXPR_NUMBER || e->kind == DDL_EXPR_STRING || e->kind == DDL_EXPR_BOOL ||
		     e->kind == DDL_EXPR_BITS || e->kind == DDL_EXPR_TYPED);
}

/* Has the new column one and the same value in all rows, in the sense of this key? */
static bool is_same_everywhere(const struct change *c, const struct ddl_lint_key *k,
			       const struct ddl_column *now)
{
	if (now->generated || now->flags & COUNTS)
		return false;
	switch (ddl_set_get(&c->r->filled, ddl_set_key(now))) {
	case DDL_FILLED_BY_UPDATE:
		return false;
	case DDL_FILLED_BY_DEFAULT:
		return !has_default(now) || is_constant(now->dflt);
	default:
		return c->r->facts->nulls_equal || k->nulls_not_distinct;
	}
}

/* New columns can have duplicates too: from the second row on. */
static bool has_one_value(const struct change *c, const struct ddl_lint_key *k)
{
	if (!k->plain || !k->all_rows || !k->ncolumns)
		return false;
	for (uint32_t i = 0; i < k->ncolumns; i++) {
		const struct ddl_column *now = ddl_find_column(c->now, k->columns[i]);

		if (!now || !is_same_everywhere(c, k, now))
			return false;
	}
	return true;
}

static void added_unique(struct change *c, const struct ddl_lint_key *k)
{
	ddl_atom *names = DDL_NEW_ARRAY(&c->r->scratch, c->now->columns.count + 1, ddl_atom);
	const char *table = table_text(c), *name = "", *list;
	bool old = false;
	uint32_t n = key_columns(c, k, names, &old);

	if (c->copy ? !old : !old && !has_one_value(c, k))
		return;
	if (is_implied(c, k))
		return;
	if (k->name)
		name = ddl_format(&c->r->scratch, " \"%s\"", ddl_lint_text(c->r, k->name));
	list = name_list(c, names, n, ", ");
	if (made_unique(c, k))
		ddl_lint_add(c->r, DDL_LINT_MF102,
			     "Modifying an index%s on table \"%s\" might fail in case of duplicate entries",
			     name, table);
	else
		ddl_lint_add(c->r, DDL_LINT_MF101,
			     "Adding a unique index%s on table \"%s\" might fail in case column%s %s "
			     "contain%s "
			     "duplicate entries",
			     name, table, n == 1 ? "" : "s", list, n == 1 ? "s" : "");
}

/* A key that was dropped may come back in a later statement of the file. */
static void remember(struct change *c, const struct ddl_lint_key *k)
{
	struct ddl_arena *a = &c->r->session->arena;
	struct ddl_lint_key *copy = DDL_NEW(a, struct ddl_lint_key);

	*copy = *k;
	copy->table = c->now;
	copy->columns = DDL_NEW_ARRAY(a, k->ncolumns + 1, ddl_atom);
	memcpy(copy->columns, k->columns, k->ncolumns * sizeof(*k->columns));
	ddl_list_add(ddl_lists_make(&c->r->dropped, a, ddl_set_key(c->now)), copy);
}

/* What the old table dropped counts for the one that stands for it. */
static void inherit(struct change *c)
{
	struct ddl_arena *a = &c->r->session->arena;

	if (c->was->table == c->now || !ddl_lists_get(&c->r->dropped, ddl_set_key(c->was->table))->first)
		return;
	ddl_list_append(ddl_lists_make(&c->r->dropped, a, ddl_set_key(c->now)),
			ddl_lists_make(&c->r->dropped, a, ddl_set_key(c->was->table)));
}

static void keys(struct change *c)
{
	struct ddl_list now = { 0 };

	ddl_lint_keys(&c->r->scratch, c->now, &now);
	inherit(c);
	DDL_EACH(struct ddl_lint_key, k, &now)
		if (k->unique && !k->primary && !find_object(&c->was->keys, k->object))
			added_unique(c, k);
	DDL_EACH(struct ddl_lint_key, k, &c->was->keys)
		if (k->unique && !find_object(&now, k->object))
			remember(c, k);
}

static const char *table_name(const struct change *c, ddl_atom schema, ddl_atom name, bool qualified)
{
	if (!qualified || !schema)
		return ddl_lint_text(c->r, name);
	return ddl_format(&c->r->scratch, "%s.%s", ddl_lint_text(c->r, schema), ddl_lint_text(c->r, name));
}

/*
 * A name that a later statement gives to a view or a table again is still there for who uses it: RENAME
 * TABLE t TO t_old, t_new TO t.
 */
static void renamed_table(struct change *c)
{
	const struct ddl_lint_watch *was = c->was;
	const struct ddl_qname *now = &c->now->name;
	bool moved = was->schema != now->schema.key;

	if (c->copy || (was->key == now->name.key && !moved) ||
	    ddl_set_get(&c->r->folded, ddl_set_key(stmt_of(c))))
		return;
	if (!ddl_set_get(&c->r->old_names, ddl_set_key(c->now)))
		ddl_set_put(&c->r->old_names, ddl_set_key(c->now), was->key);
	if (ddl_set_get(&c->r->makes, was->key) > c->r->number ||
	    (!moved && ddl_set_get(&c->r->renames, was->key) >= c->r->number))
		return;
	ddl_lint_add(c->r, DDL_LINT_BC101, "Renaming table \"%s\" to \"%s\"",
		     table_name(c, was->schema_name, was->name, moved),
		     table_name(c, now->schema.name, now->name.name, moved));
}

void ddl_lint_compare(struct ddl_lint_run *r, const struct ddl_lint_watch *was, struct ddl_table *t,
		      const struct ddl_lint_copy *copy)
{
	struct change c = { .r = r, .was = was, .now = t, .copy = copy };

	c.after = DDL_NEW_ARRAY(&r->scratch, was->ncolumns + 1, struct ddl_column *);
	match_same(&c);
	if (!copy)
		match_modified(&c);
	match_names(&c);
	match_copied(&c);
	keep(&c);
	dropped_columns(&c);
	left_out_columns(&c);
	added_columns(&c);
	made_not_null(&c);
	renamed_columns(&c);
	dropped_foreign_keys(&c);
	keys(&c);
	renamed_table(&c);
	if (copy)
		ddl_lint_note_rebuilt(r, was, t, c.after);
	ddl_set_release(&c.before);
}
