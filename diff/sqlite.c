/*
 * sqlite.c - how SQLite changes tables.
 *
 * ALTER TABLE does what it can do in the version asked for. For all else there is one rebuild of the table:
 * a new one is made, the rows are copied, the old one is dropped, the new one takes its name ("ALTER TABLE",
 * section 7, "Making Other Kinds Of Table Schema Changes"). Foreign keys are off around it, since DROP TABLE
 * deletes the rows first and so fires ON DELETE actions of other tables. legacy_alter_table keeps that RENAME
 * from looking into views and triggers, which for the moment mention a table that is not there.
 */
#include "diff/fill.h"
#include "diff/rules.h"
#include "diff/sqlite.h"

#include <string.h>

#include "normalize/sqlite_check.h"

static const char *text(const struct ddl_plan *p, ddl_atom a)
{
	return ddl_plan_text(p, a);
}

static bool since(const struct ddl_plan *p, unsigned minor)
{
	return ddl_lite_since(p, minor);
}

static bool key_uses(const struct ddl_plan *p, const struct ddl_key *k, ddl_atom column)
{
	DDL_EACH(struct ddl_part, part, &k->parts)
		if (part->column.name ? part->column.key == column : ddl_expr_uses(p->to, part->expr, column))
			return true;
	return ddl_expr_uses(p->to, k->where, column);
}

static bool constraint_uses(const struct ddl_plan *p, const struct ddl_constraint *k, ddl_atom column)
{
	return key_uses(p, &k->key, column) || ddl_expr_uses(p->to, k->check, column);
}

/* ADD COLUMN wants a value it need not compute ("ALTER TABLE", 4). */
static bool constant(const struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_UNARY && (e->op == DDL_OP_NEG || e->op == DDL_OP_POS))
		e = (const struct ddl_expr *)(const void *)e->args.first;
	return e->kind == DDL_EXPR_NUMBER || e->kind == DDL_EXPR_STRING || e->kind == DDL_EXPR_BITS ||
	       e->kind == DDL_EXPR_NULL || e->kind == DDL_EXPR_BOOL;
}

static bool has_value(const struct ddl_column *c)
{
	return c->dflt && c->dflt->kind != DDL_EXPR_NULL;
}

static bool can_add_column(const struct ddl_plan *p, const struct ddl_column *c)
{
	if (c->generated)
		return since(p, 31) && !(c->flags & DDL_COLUMN_STORED);
	if ((c->dflt && !constant(c->dflt)) || ddl_fill_of(p, c))
		return false;
	/* Since 3.33 an empty table takes NOT NULL without a DEFAULT, and one with rows refuses it before any harm. */
	return c->null != DDL_NULL_NO || has_value(c) || since(p, 33);
}

static bool has_double_quotes(const struct ddl_plan *p, const struct ddl_expr *e)
{
	size_t len;

	if (!e)
		return false;
	if (e->kind == DDL_EXPR_STRING)
		return e->node.at.start && *ddl_span_text(&p->session->sources, e->node.at, &len) == '"';
	DDL_EACH(struct ddl_expr, a, &e->args)
		if (has_double_quotes(p, a))
			return true;
	return false;
}

/* DROP COLUMN writes "text" that is no name as 'text' all over the table's own statement: 3.40 and 3.53 do. */
static bool would_be_rewritten(const struct ddl_plan *p, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (has_double_quotes(p, c->generated))
			return true;
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (has_double_quotes(p, k->check))
			return true;
	return false;
}

static bool can_drop_column(struct ddl_plan *p, const struct ddl_table_change *c,
			    const struct ddl_column *column)
{
	ddl_atom key = column->name.key;

	if (!since(p, 35) || would_be_rewritten(p, c->from))
		return false;
	DDL_EACH(struct ddl_constraint, k, &c->from->constraints)
		if (constraint_uses(p, k, key))
			return false;
	DDL_EACH(struct ddl_column, other, &c->from->columns)
		if (ddl_expr_uses(p->to, other->generated, key))
			return false;
	/* An index that stays would be in the way; one that goes is dropped first. */
	DDL_EACH(struct ddl_index, i, &c->from->indexes) {
		bool goes = false;

		DDL_EACH(struct ddl_index_change, x, &c->indexes)
			goes |= x->from == i;
		if (!goes && key_uses(p, &i->key, key))
			return false;
	}
	return true;
}

/* A default for the rows that have NULL needs a copy. */
static bool can_change_column(const struct ddl_plan *p, const struct ddl_column_change *x)
{
	if (x->fields != DDL_BIT(column, null) || !since(p, 53))
		return false;
	return x->to->null != DDL_NULL_NO || (!has_value(x->to) && !ddl_fill_of(p, x->to));
}

/* The new column that a new constraint can be written at; NULL: none. */
static struct ddl_column *host_of(const struct ddl_plan *p, const struct ddl_table_change *c,
				  const struct ddl_constraint *k)
{
	struct ddl_column *host = NULL;

	if (k->kind != DDL_CONSTRAINT_CHECK && (k->kind != DDL_CONSTRAINT_FOREIGN || k->key.parts.count != 1))
		return NULL;
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if (!x->from && constraint_uses(p, k, x->to->name.key))
			host = x->to;
	/* "Cannot add a REFERENCES column with non-NULL default value", with foreign keys on. */
	return host && k->kind == DDL_CONSTRAINT_FOREIGN &&
	       (has_value(host) || host->generated) ? NULL : host;
}

static bool can_drop_check(const struct ddl_plan *p, const struct ddl_table_change *c,
			   const struct ddl_constraint *k)
{
	if (!since(p, 53) || k->kind != DDL_CONSTRAINT_CHECK || !k->name)
		return false;
	DDL_EACH(struct ddl_constraint, other, &c->from->constraints)
		if (other != k && other->name && other->name->key == k->name->key)
			return false;
	DDL_EACH(struct ddl_column, column, &c->from->columns)
		if (column->more->null_name && column->more->null_name->key == k->name->key)
			return false;
	return true;
}

/* A CHECK lets in what is neither true nor false. ADD CONSTRAINT of 3.53 does not, and so would fail on rows that may stay. */
static bool may_be_null(const struct ddl_plan *p, const struct ddl_table *t, const struct ddl_expr *check)
{
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->null != DDL_NULL_NO && ddl_expr_uses(p->to, check, c->name.key))
			return true;
	return false;
}

static bool can_change_constraint(const struct ddl_plan *p, const struct ddl_table_change *c,
				  const struct ddl_constraint_change *x)
{
	if (x->from && !can_drop_check(p, c, x->from))
		return false;
	if (!x->to || host_of(p, c, x->to))
		return true;
	return since(p, 53) && x->to->kind == DDL_CONSTRAINT_CHECK && (since(p, 54) || !may_be_null(p, c->to, x->to->check));
}

void ddl_lite_done(struct ddl_plan *p, const struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_lite_renamed, r, &ddl_lite_notes(p)->renamed)
		r->done |= r->table == c->from;
}

/* A column that no statement renames: its rows are copied from where they are. */
static bool has_old_names(struct ddl_plan *p, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_lite_renamed, r, &ddl_lite_notes(p)->renamed)
		if (r->table == t)
			return true;
	return false;
}

bool ddl_lite_can_alter(struct ddl_plan *p, const struct ddl_table_change *c)
{
	uint32_t dropped = 0;

	if (c->fields || has_old_names(p, c->from))
		return false;
	DDL_EACH(struct ddl_column_change, x, &c->columns) {
		dropped += !x->to;
		if (x->from && x->to ? !can_change_column(p, x) :
		    x->to ? !can_add_column(p, x->to) : !can_drop_column(p, c, x->from))
			return false;
	}
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (!can_change_constraint(p, c, x))
			return false;
	return dropped < c->from->columns.count;
}

static struct ddl_action *alter(struct ddl_plan *p, struct ddl_table_change *c, enum ddl_action_kind kind,
				const struct ddl_ident *name, uint32_t consequences)
{
	struct ddl_stmt *s = ddl_plan_alter(p, c->to);

	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, s, consequences, "Modify \"%s\" table",
		     text(p, c->to->name.name.name));
	return ddl_plan_action(p, s, kind, name);
}

static void add_column(struct ddl_plan *p, struct ddl_table_change *c, struct ddl_column *column)
{
	struct ddl_column *copy = ddl_clone(p->to, column, sizeof(*column));
	uint32_t consequences = 0;

	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->to && host_of(p, c, x->to) == column)
			ddl_list_add(&copy->constraints, ddl_clone(p->to, x->to, sizeof(*x->to)));
	if (copy->constraints.count || (column->null == DDL_NULL_NO && !has_value(column)))
		consequences = DDL_MAY_FAIL;
	alter(p, c, DDL_ACTION_ADD_COLUMN, &column->name, consequences)->column = copy;
}

static void drop_column(struct ddl_plan *p, struct ddl_table_change *c, const struct ddl_column *column)
{
	alter(p, c, DDL_ACTION_DROP_COLUMN, &column->name, DDL_LOSES_DATA | DDL_IRREVERSIBLE | DDL_REWRITES);
	ddl_lite_notes(p)->looks = true;
}

static void alter_in_place(struct ddl_plan *p, struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_index_change, x, &c->indexes)
		if (x->from)
			ddl_plan_drop_index(p, DDL_PHASE_DROP_FOREIGN, c->from, x->from);
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->from)
			alter(p, c, DDL_ACTION_DROP_CONSTRAINT, x->from->name, 0)->constraint = x->from;
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if (!x->to)
			drop_column(p, c, x->from);
	DDL_EACH(struct ddl_column_change, x, &c->columns) {
		bool not_null = x->to && x->to->null == DDL_NULL_NO;

		if (x->from && x->to)
			alter(p, c, not_null ? DDL_ACTION_SET_NOT_NULL : DDL_ACTION_DROP_NOT_NULL,
			      &x->to->name,
			      not_null ? DDL_MAY_FAIL : 0)->options = x->to->more->options;
		else if (x->to)
			add_column(p, c, x->to);
	}
	DDL_EACH(struct ddl_constraint_change, x, &c->constraints)
		if (x->to && !host_of(p, c, x->to))
			alter(p, c, DDL_ACTION_ADD_CONSTRAINT, NULL, DDL_MAY_FAIL)->constraint = x->to;
	DDL_EACH(struct ddl_index_change, x, &c->indexes)
		if (x->to)
			ddl_plan_create_index(p, DDL_PHASE_ALTER_TABLE, c->to, x->to);
}

struct ddl_stmt *ddl_lite_statement(struct ddl_plan *p, const char *word, const char *sql)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_SKIPPED, DDL_OBJECT_NONE, NULL);

	s->word = ddl_atom_str(&p->session->atoms, word);
	s->value = DDL_NEW(&p->session->arena, struct ddl_expr);
	s->value->kind = DDL_EXPR_RAW;
	s->value->text = ddl_atom_str(&p->session->atoms, sql);
	return s;
}

/* Tables and indexes share their names. */
static bool is_taken(const struct ddl_schema *s, const struct ddl_qname *q)
{
	return ddl_find_relation(s, q) || ddl_find(s, DDL_SCOPE_INDEX, q->schema.key, 0, q->name.key);
}

static struct ddl_ident new_name(struct ddl_plan *p, const struct ddl_table *t)
{
	struct ddl_qname q = t->name;

	for (unsigned n = 0;; n++) {
		struct ddl_atoms *atoms = &p->session->atoms;
		const char *old = text(p, t->name.name.name);
		ddl_atom name = n ? ddl_atom_printf(atoms, "new_%s_%u", old, n) : ddl_atom_printf(atoms, "new_%s", old);

		q.name = ddl_ident_of_atom(p->to, name, true);
		if (!is_taken(p->from, &q) && !is_taken(p->to, &q))
			return q.name;
	}
}

const struct ddl_ident *ddl_lite_name_there(struct ddl_plan *p, const struct ddl_column *c)
{
	DDL_EACH(struct ddl_lite_renamed, r, &ddl_lite_notes(p)->renamed)
		if (r->column == c)
			return &r->was;
	return &c->name;
}

void ddl_lite_put_name(const struct ddl_plan *p, struct ddl_buf *b, ddl_atom name)
{
	ddl_buf_putc(b, '`');
	for (const char *s = text(p, name); *s; s++) {
		if (*s == '`')
			ddl_buf_putc(b, *s);
		ddl_buf_putc(b, *s);
	}
	ddl_buf_putc(b, '`');
}

void ddl_lite_put_qname(const struct ddl_plan *p, struct ddl_buf *b, const struct ddl_qname *name)
{
	if (name->schema.name) {
		ddl_lite_put_name(p, b, name->schema.name);
		ddl_buf_putc(b, '.');
	}
	ddl_lite_put_name(p, b, name->name.name);
}

/* Looked for once: a plan may rebuild many tables of very many. */
static struct ddl_object **triggers_of(struct ddl_plan *p)
{
	struct ddl_lite_notes *notes = ddl_lite_notes(p);
	size_t n = 0;

	if (notes->triggers)
		return notes->triggers;
	notes->triggers = DDL_NEW_ARRAY(&p->session->arena, p->to->count[DDL_OBJECT_TRIGGER] + 1, struct ddl_object *);
	DDL_EACH_OBJECT(o, p->to)
		if (o->kind == DDL_OBJECT_TRIGGER)
			notes->triggers[n++] = o;
	return notes->triggers;
}

/* Triggers go with the old table; those that stay as they are come back. */
void ddl_lite_restore_triggers(struct ddl_plan *p, const struct ddl_table_change *c)
{
	if (!ddl_lite_has_programs(p))
		return;
	for (struct ddl_object **each = triggers_of(p); *each; each++) {
		struct ddl_object *o = *each;
		const struct ddl_object *was = o->mark;

		if (o->table != c->to || !was || was->table != c->from ||
		    !ddl_same_carried(p->from, was, p->to, o))
			continue;
		ddl_plan_create_opaque(p, DDL_PHASE_AFTER, o);
		ddl_lite_comes_back(p, was);
	}
}

/* An index that another table takes over must be gone before that table is made. */
void ddl_lite_free_index_names(struct ddl_plan *p, struct ddl_table *from, const struct ddl_table *to)
{
	DDL_EACH(struct ddl_index, i, &from->indexes) {
		const struct ddl_object *o = ddl_find(p->to, DDL_SCOPE_INDEX, i->name.schema.key, 0,
						      i->name.name.key);

		if (o && o->table != to)
			ddl_plan_drop_index(p, DDL_PHASE_DROP_FOREIGN, from, i);
	}
}

/* Under legacy_alter_table a column cannot be renamed: it is on for this one statement. */
static void take_name(struct ddl_plan *p, const struct ddl_table *fresh, const struct ddl_table *t)
{
	bool legacy = since(p, 25) && ddl_lite_has_programs(p);
	struct ddl_stmt *s = ddl_plan_alter(p, fresh);

	ddl_plan_action(p, s, DDL_ACTION_RENAME_TABLE, NULL)->to = t->name.name;
	if (legacy)
		ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, ddl_lite_statement(p, "pragma", "PRAGMA legacy_alter_table = on"), 0,
			     "Rename without a look into views and triggers");
	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, s, 0, "Rename temporary table \"%s\" to \"%s\"",
		     text(p, fresh->name.name.name), text(p, t->name.name.name));
	if (legacy)
		ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, ddl_lite_statement(p, "pragma", "PRAGMA legacy_alter_table = off"), 0,
			     "Look into views and triggers again");
}

/*
 * CHECK (t.a > 0) cannot be written while the table has another name: what has t. in its text is written anew, with
 * the name that RENAME takes away again since 3.25 (not under legacy_alter_table), or with none.
 */
static bool write_anew(struct ddl_plan *p, struct ddl_expr *e, const struct ddl_ident *table)
{
	bool qualified = e && e->kind == DDL_EXPR_NAME && e->node.at.start &&
	       e->ident->at.start > e->node.at.start;
	struct ddl_expr *name;

	if (!e)
		return false;
	if (qualified && table) {
		name = DDL_NEW(&p->session->arena, struct ddl_expr);
		name->kind = DDL_EXPR_NAME;
		name->ident = ddl_clone_ident(p->to, table);
		ddl_list_add(&e->args, name);
	} else if (e->kind != DDL_EXPR_NAME) {
		DDL_EACH(struct ddl_expr, a, &e->args)
			qualified |= write_anew(p, a, table);
	}
	if (qualified)
		e->node.at = DDL_SPAN_NONE;
	return qualified;
}

static struct ddl_expr *anew(struct ddl_plan *p, struct ddl_expr *e, const struct ddl_ident *table)
{
	struct ddl_expr *copy = e ? ddl_clone_expr(p->to, e) : NULL;

	return write_anew(p, copy, table) ? copy : e;
}

/* The lists of t are those of the table that it was copied from. */
static void write_table_anew(struct ddl_plan *p, struct ddl_table *t)
{
	const struct ddl_ident *name = since(p, 25) && !ddl_lite_has_programs(p) ? &t->name.name : NULL;
	struct ddl_list columns = t->columns, constraints = t->constraints;

	memset(&t->columns, 0, sizeof(t->columns));
	DDL_EACH(struct ddl_column, c, &columns) {
		struct ddl_column *copy = DDL_CLONE(p->to, c);

		copy->generated = anew(p, c->generated, name);
		ddl_list_add(&t->columns, copy);
	}
	memset(&t->constraints, 0, sizeof(t->constraints));
	DDL_EACH(struct ddl_constraint, k, &constraints) {
		struct ddl_constraint *copy = DDL_CLONE(p->to, k);

		copy->check = anew(p, k->check, name);
		ddl_list_add(&t->constraints, copy);
	}
}

struct ddl_table *ddl_lite_new_table(struct ddl_plan *p, const struct ddl_table *t)
{
	struct ddl_table *fresh = ddl_clone(p->to, t, sizeof(*t));

	fresh->name.name = new_name(p, t);
	write_table_anew(p, fresh);
	return fresh;
}

void ddl_lite_create_table(struct ddl_plan *p, struct ddl_table *t)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_CREATE_TABLE, DDL_OBJECT_TABLE, &t->name);

	s->u.table = t;
	ddl_plan_add(p, DDL_PHASE_ALTER_TABLE, s, 0, "Create \"%s\" table", text(p, t->name.name.name));
}

static void rebuild(struct ddl_plan *p, struct ddl_table_change *c)
{
	struct ddl_table *fresh = ddl_lite_new_table(p, c->to);
	uint32_t lost;

	ddl_lite_free_index_names(p, c->from, c->to);
	ddl_lite_create_table(p, fresh);
	lost = ddl_lite_copy_rows(p, c, fresh);
	ddl_lite_keep_counter(p, c, fresh);
	ddl_plan_drop(p, DDL_PHASE_ALTER_TABLE, DDL_OBJECT_TABLE, &c->from->name, DDL_REWRITES | lost);
	take_name(p, fresh, c->to);
	DDL_EACH(struct ddl_index, i, &c->to->indexes)
		ddl_plan_create_index(p, DDL_PHASE_ALTER_TABLE, c->to, i);
	ddl_lite_restore_triggers(p, c);
	ddl_lite_done(p, c);
	ddl_lite_notes(p)->keys |= ddl_lite_keys_of(p, c);
}

void ddl_lite_plan_change(struct ddl_plan *p, struct ddl_table_change *c)
{
	if (ddl_lite_can_alter(p, c))
		alter_in_place(p, c);
	else
		rebuild(p, c);
}

static void tell_of_nulls(struct ddl_plan *p, const struct ddl_table_change *c)
{
	DDL_EACH(struct ddl_column_change, x, &c->columns)
		if (x->to && !x->to->generated && ddl_lite_may_lack_value(p, c, x->to))
			ddl_hint_fill(p, c->to, x->to);
}

static bool made_by_query(const struct ddl_table *t)
{
	return t->query && !(t->flags & DDL_TABLE_VIRTUAL);
}

static bool lite_alter_table(struct ddl_plan *p, struct ddl_table_change *c)
{
	tell_of_nulls(p, c);
	if (made_by_query(c->from) || made_by_query(c->to))
		ddl_plan_refuse(p, c->to->node.at, "only its query tells what table \"%s\" is, and no plan is known for its "
				"change; write its columns", text(p, c->to->name.name.name));
	else if (c->from->query || c->to->query)
		ddl_lite_replace(p, c);
	else if (p->options->wrapped)
		ddl_lite_postpone(p, c);
	else
		ddl_lite_plan_change(p, c);
	return true;
}

/* RENAME COLUMN is there since 3.25, and for some versions does too much. */
static bool renames_column(const struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c)
{
	return since(p, 25) && !ddl_sqlite_rename_spoils(p->from, t, c);
}

/* Where it cannot be used the rows are copied from the column's old name. */
static bool lite_renaming(struct ddl_plan *p, struct ddl_table *t, struct ddl_column *c, const struct ddl_ident *to)
{
	struct ddl_lite_renamed *r;
	bool told = !c || renames_column(p, t, c);

	ddl_lite_rename_in_programs(p, t, c, told ? to : NULL);
	ddl_lite_notes(p)->looks |= told && since(p, 25);
	if (told)
		return true;
	r = DDL_NEW(&p->session->arena, struct ddl_lite_renamed);
	r->table = t;
	r->column = c;
	r->was = c->name;
	ddl_list_add(&ddl_lite_notes(p)->renamed, r);
	return false;
}

/* Foreign keys follow a table's new name since 3.26, and before that when they are on: the plan sets them off. */
static void lite_renamed(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c,
			 const struct ddl_qname *was_table, const struct ddl_ident *was_column)
{
	if (c ? renames_column(p, t, c) : since(p, 26))
		return;
	ddl_lite_notes(p)->keys |= DDL_LITE_OWN;
	DDL_EACH_OBJECT(o, p->from) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_constraint, k, &o->table->constraints) {
			if (k->kind != DDL_CONSTRAINT_FOREIGN || k->foreign->table.name.key != t->name.name.key)
				continue;
			if (!c)
				k->foreign->table = *was_table;
			DDL_EACH(struct ddl_name, n, &k->foreign->columns)
				if (c && n->ident.key == c->name.key)
					n->ident = *was_column;
		}
	}
}

/* Tables that differ in nothing else. */
static void finish_renames(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_lite_renamed, r, &ddl_lite_notes(p)->renamed) {
		struct ddl_table_change *c = DDL_NEW(&p->session->arena, struct ddl_table_change);

		c->from = r->table;
		c->object = ddl_find_relation(p->to, &r->table->name);
		c->to = c->object ? c->object->table : NULL;
		if (!r->done && c->to && !ddl_lite_is_postponed(p, c->from))
			lite_alter_table(p, c);
	}
}

static void lite_finish(struct ddl_plan *p)
{
	DDL_EACH_OBJECT(o, p->from)
		if (o->kind == DDL_OBJECT_TABLE && o->table && !ddl_find_table(p->to, &o->table->name))
			ddl_lite_free_index_names(p, o->table, NULL);
	finish_renames(p);
	ddl_lite_plan_postponed(p);
	ddl_lite_fill_words(p);
	ddl_lite_make_room(p);
	/* Says which triggers go with keys, before those that go with their tables are taken for gone. */
	ddl_lite_around_keys(p);
	ddl_lite_around_programs(p);
}

const struct ddl_diff_rules ddl_diff_sqlite = {
	.one_action = true,
	.forward_references = true,
	.fills = true,
	.wraps = true,
	.ignores_constraint_names = true,
	.column_ignored = DDL_BIT(column, dflt_name) | DDL_BIT(column, null_name),
	.alter_table = lite_alter_table,
	.renaming = lite_renaming,
	.renamed = lite_renamed,
	.finish = lite_finish,
};
