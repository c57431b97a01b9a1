/*
 * rebuild.c - what looks as if it were dropped, and is replaced.
 *
 * A table that is copied into one made in the same file, which then bears its name,
 * is changed and not dropped. That is how tables of SQLite are changed ("Making Other
 * Kinds Of Table Schema Changes"), and how large ones elsewhere are:
 *
 *     CREATE TABLE new_t; INSERT INTO new_t SELECT ... FROM t; DROP TABLE t; ALTER TABLE new_t RENAME TO t;
 *     ALTER TABLE t RENAME TO old_t; CREATE TABLE t; INSERT INTO t SELECT ... FROM old_t; DROP TABLE old_t;
 *     CREATE TABLE b; INSERT INTO b SELECT ... FROM t; DROP TABLE t; CREATE TABLE t; INSERT INTO t SELECT ... FROM b;
 */
#include "diff/compare.h"
#include "lint/engine.h"

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

/*
 * The statement that gives `to` the name of `from`; *named: it has it already. A file may rebuild a table more than
 * once, so the next one counts, and not the last.
 */
static struct ddl_stmt *takes_name(struct ddl_lint_run *r, const struct ddl_table *from,
				   const struct ddl_table *to, bool *named)
{
	ddl_atom old = ddl_set_get(&r->old_names, ddl_set_key(from)), name = old ? old : from->name.name.key;
	uint32_t last = ddl_set_get(&r->renames, name);

	*named = to->name.name.key == name && to->name.schema.key == from->name.schema.key;
	for (uint32_t i = r->number; i < last; i++)
		if (renamed_by(r->stmts[i], to) == name)
			return r->stmts[i];
	return NULL;
}

static void add_to_group(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	if (stmt && r->group.n < DDL_LINT_GROUP)
		r->group.stmts[r->group.n++] = stmt;
}

/* They go with their table without a word. */
static void note_triggers(struct ddl_lint_run *r, struct ddl_lint_watch *w)
{
	if (!r->triggers_known)
		DDL_EACH_OBJECT(o, r->schema)
			if (o->kind == DDL_OBJECT_TRIGGER && o->table) {
				struct ddl_name *n = DDL_NEW(&r->session->arena, struct ddl_name);

				n->ident = o->stmt->u.opaque->name.name;
				ddl_list_add(ddl_lists_make(&r->triggers, &r->session->arena, ddl_set_key(o->table)), n);
			}
	r->triggers_known = true;
	w->triggers = ddl_lists_get(&r->triggers, ddl_set_key(w->table));
}

static const struct ddl_lint_watch *keep(struct ddl_lint_run *r, struct ddl_table *t)
{
	struct ddl_lint_watch *w = ddl_lint_watch(r, t, &r->session->arena);

	note_triggers(r, w);
	return w;
}

static void fold(struct ddl_lint_run *r, struct ddl_stmt *drop, struct ddl_table *from,
		 const struct ddl_lint_copy *copy, struct ddl_object *made, struct ddl_stmt *rename)
{
	r->group.n = 0;
	add_to_group(r, made->stmt);
	add_to_group(r, copy->stmt);
	add_to_group(r, drop);
	add_to_group(r, rename);
	if (rename)
		ddl_set_put(&r->folded, ddl_set_key(rename), 1);
	r->file->changes--; /* CREATE and DROP were counted, and are one */
	ddl_lint_compare(r, keep(r, from), made->table, copy);
	r->group.stmts[0] = drop;
	r->group.n = 1;
}

/* Its rows are in another table; they come back when the file makes one of its name again. */
static bool park(struct ddl_lint_run *r, struct ddl_stmt *drop, struct ddl_table *t, const struct ddl_lint_copy *copy)
{
	struct ddl_lint_parked *p;

	if (ddl_set_get(&r->makes, t->name.name.key) <= r->number)
		return false;
	p = DDL_NEW(&r->session->arena, struct ddl_lint_parked);
	p->was = keep(r, t);
	p->copy = copy;
	add_to_group(r, copy->stmt);
	p->group = r->group;
	ddl_list_add(ddl_lists_make(&r->parked, &r->session->arena, ddl_set_key(copy->to)), p);
	r->group.stmts[0] = drop;
	r->group.n = 1;
	return true;
}

bool ddl_lint_rebuild(struct ddl_lint_run *r, struct ddl_stmt *drop, struct ddl_table *t)
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
		return park(r, drop, t, copy);
	fold(r, drop, t, copy, made, rename);
	return true;
}

/* Where the values of `back` stood before they were parked. */
static struct ddl_lint_copy *both_ways(struct ddl_lint_run *r, const struct ddl_lint_copy *away,
				       const struct ddl_lint_copy *back)
{
	struct ddl_arena *a = &r->session->arena;
	struct ddl_lint_copy *c = DDL_NEW(a, struct ddl_lint_copy);
	uint32_t n = away->ncolumns ? back->ncolumns : 0;

	*c = *back;
	c->from = away->from;
	c->ncolumns = n;
	c->sources = DDL_NEW_ARRAY(a, n + 1, ddl_atom);
	for (uint32_t i = 0; i < n; i++)
		for (uint32_t k = 0; back->sources[i] && k < away->ncolumns; k++)
			if (away->columns[k] == back->sources[i])
				c->sources[i] = away->sources[k];
	return c;
}

void ddl_lint_brought_back(struct ddl_lint_run *r, const struct ddl_lint_copy *copy)
{
	struct ddl_object *made = ddl_find_relation(r->schema, &copy->to->name);

	DDL_EACH(struct ddl_lint_parked, p, ddl_lists_get(&r->parked, ddl_set_key(copy->from))) {
		if (p->back || p->was->key != copy->to->name.name.key || !made)
			continue;
		p->back = true;
		r->group.n = 0;
		add_to_group(r, made->stmt);
		add_to_group(r, copy->stmt);
		add_to_group(r, p->group.stmts[0]);
		r->file->changes--;
		ddl_lint_compare(r, p->was, made->table, both_ways(r, p->copy, copy));
		return;
	}
}

void ddl_lint_note_rebuilt(struct ddl_lint_run *r, const struct ddl_lint_watch *was, struct ddl_table *now,
			   struct ddl_column *const *after)
{
	struct ddl_lint_rebuilt *b = DDL_NEW(&r->session->arena, struct ddl_lint_rebuilt);

	b->was = was;
	b->now = now;
	b->group = r->group;
	b->after = DDL_NEW_ARRAY(&r->session->arena, was->ncolumns + 1, struct ddl_column *);
	for (uint32_t i = 0; i < was->ncolumns; i++)
		b->after[i] = after[i];
	ddl_list_add(&r->rebuilt, b);
	if (r->facts->rebuilt)
		r->facts->rebuilt(r, b);
}

/* What is told of one rebuilt table. */
struct losses {
	struct ddl_lint_run *r;
	const struct ddl_lint_rebuilt *b;
	struct ddl_buf text;
	uint32_t n;
};

static void lost(struct losses *l, const char *what, ddl_atom name)
{
	ddl_buf_puts(&l->text, l->n++ ? ", " : "");
	ddl_buf_puts(&l->text, what);
	if (name)
		ddl_buf_printf(&l->text, " \"%s\"", ddl_lint_text(l->r, name));
}

/* A column's key in the new table; 0: it is gone. */
static ddl_atom key_now(const struct ddl_lint_rebuilt *b, ddl_atom key)
{
	for (uint32_t i = 0; i < b->was->ncolumns; i++)
		if (b->was->columns[i].key == key)
			return b->after[i] ? b->after[i]->name.key : 0;
	return 0;
}

static bool uses_gone(const struct losses *l, const struct ddl_expr *e)
{
	for (uint32_t i = 0; e && i < l->b->was->ncolumns; i++)
		if (!l->b->after[i] && ddl_expr_uses(l->r->schema, e, l->b->was->columns[i].key))
			return true;
	return false;
}

/* A key that a column has left is not what it was in any case. */
static bool key_gone(const struct losses *l, const struct ddl_lint_key *k)
{
	DDL_EACH(struct ddl_part, p, k->parts)
		if (p->column.name ? !key_now(l->b, p->column.key) : uses_gone(l, p->expr))
			return true;
	return false;
}

static bool same_keys(const struct losses *l, const struct ddl_lint_key *was, const struct ddl_lint_key *now)
{
	if (was->unique && !now->unique)
		return false;
	if (was->key && was->key == now->key)
		return true;
	if (was->ncolumns != now->ncolumns || !was->plain || !now->plain || was->all_rows != now->all_rows)
		return false;
	for (uint32_t i = 0; i < was->ncolumns; i++)
		if (key_now(l->b, was->columns[i]) != now->columns[i])
			return false;
	return true;
}

static bool has_key(const struct losses *l, const struct ddl_list *now, const struct ddl_lint_key *was)
{
	DDL_EACH(struct ddl_lint_key, k, now)
		if (was->primary ? k->primary : same_keys(l, was, k))
			return true;
	return false;
}

static void lost_key(struct losses *l, const struct ddl_lint_key *k)
{
	if (k->primary)
		lost(l, "the primary key", 0);
	else if (k->name)
		lost(l, k->unique ? "the unique index" : "the index", k->name);
	else
		lost(l, "the unique key of", ((const struct ddl_part *)(const void *)k->parts->first)->column.name);
}

static void lost_keys(struct losses *l)
{
	struct ddl_list now = { 0 };

	ddl_lint_keys(&l->r->session->arena, l->b->now, &now);
	DDL_EACH(struct ddl_lint_key, k, &l->b->was->keys)
		if (!key_gone(l, k) && !has_key(l, &now, k))
			lost_key(l, k);
}

static bool has_check(const struct losses *l, const struct ddl_constraint *was)
{
	DDL_EACH(struct ddl_constraint, k, &l->b->now->constraints)
		if (k->kind == DDL_CONSTRAINT_CHECK &&
		    (ddl_same_expr(k->check, was->check) || (was->name && k->name && k->name->key == was->name->key)))
			return true;
	return false;
}

static uint32_t count_checks(const struct ddl_table *t)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		n += k->kind == DDL_CONSTRAINT_CHECK;
	return n;
}

/* One in the place of another is a change, and meant. */
static void lost_checks(struct losses *l)
{
	uint32_t now = count_checks(l->b->now);

	for (uint32_t i = 0; now < l->b->was->nchecks && i < l->b->was->nchecks; i++) {
		const struct ddl_constraint *k = l->b->was->checks[i];

		if (uses_gone(l, k->check) || has_check(l, k))
			continue;
		if (k->name)
			lost(l, "the CHECK", k->name->name);
		else
			lost(l, "a CHECK", 0);
		now++;
	}
}

static bool is_there(const struct ddl_schema *s, ddl_atom trigger)
{
	return ddl_find(s, DDL_SCOPE_TRIGGER, 0, 0, trigger) != NULL;
}

static void lost_triggers(struct losses *l)
{
	DDL_EACH(struct ddl_name, n, l->b->was->triggers)
		if (!is_there(l->r->schema, n->ident.key))
			lost(l, "the trigger", n->ident.name);
}

static const struct ddl_constraint *counter(const struct ddl_list *keys)
{
	DDL_EACH(struct ddl_lint_key, k, keys)
		if (k->primary && ((const struct ddl_constraint *)k->object)->flags & DDL_KEY_AUTOINCREMENT)
			return k->object;
	return NULL;
}

static bool counts(const struct ddl_table *t)
{
	const struct ddl_constraint *k = ddl_primary_key(t);

	return k && k->flags & DDL_KEY_AUTOINCREMENT;
}

static void lost_columns(struct losses *l)
{
	for (uint32_t i = 0; i < l->b->was->ncolumns; i++) {
		const struct ddl_column *was = l->b->was->columns[i].node, *now = l->b->after[i];

		if (!now)
			continue;
		if (was->collation && !now->collation)
			lost(l, "the collation of", now->name.name);
		if (was->generated && !now->generated)
			lost(l, "the expression of the generated column", now->name.name);
	}
}

static void lost_words(struct losses *l)
{
	uint32_t gone = l->b->was->flags & ~l->b->now->flags;

	if (counter(&l->b->was->keys) && !counts(l->b->now))
		lost(l, "AUTOINCREMENT", 0);
	if (gone & DDL_TABLE_STRICT)
		lost(l, "STRICT", 0);
	if (gone & DDL_TABLE_WITHOUT_ROWID)
		lost(l, "WITHOUT ROWID", 0);
}

static void tell_losses(struct ddl_lint_run *r, const struct ddl_lint_rebuilt *b)
{
	struct losses l = { .r = r, .b = b };

	lost_keys(&l);
	lost_checks(&l);
	lost_triggers(&l);
	lost_columns(&l);
	lost_words(&l);
	r->group = b->group;
	if (l.n)
		ddl_lint_add(r, DDL_LINT_LT207, "Rebuilding table \"%s\" loses %s",
			     ddl_lint_text(r, b->now->name.name.name), ddl_buf_str(&l.text));
	ddl_buf_release(&l.text);
}

/* Indexes and triggers may be made again anywhere behind a rebuild, so the whole file tells. */
void ddl_lint_finish_rebuilds(struct ddl_lint_run *r)
{
	for (uint32_t i = 0; i < r->parked.count; i++)
		DDL_EACH(struct ddl_lint_parked, p, r->parked.lists[i])
			if (!p->back) {
				r->group = p->group;
				ddl_lint_dropped(r, p->was->name);
			}
	DDL_EACH(struct ddl_lint_rebuilt, b, &r->rebuilt)
		if (ddl_find_table(r->schema, &b->now->name) == b->now)
			tell_losses(r, b);
}
