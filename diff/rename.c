/*
 * rename.c - renames, only when they were told.
 *
 * A rename is done to `from` before the two sides are compared, and undone
 * when the plan is made: the rest of the diff then sees nothing but what else
 * changed. What merely looks like a rename is a hint, never a guess.
 */
#include "diff/rename.h"

#include <string.h>

struct undo {
	struct ddl_node node;
	struct ddl_object *object;
	struct ddl_stmt *stmt;       /* NULL: a name was changed */
	struct ddl_column *column;   /* NULL: the table's */
	struct ddl_qname table;
	struct ddl_ident name;
};

static struct undo *remember(struct ddl_plan *p, struct ddl_object *o, struct ddl_column *c)
{
	struct undo *u = DDL_NEW(&p->session->arena, struct undo);

	u->object = o;
	u->column = c;
	u->table = o->table->name;
	if (c)
		u->name = c->name;
	ddl_list_insert(&p->undo, NULL, u);
	return u;
}

void ddl_remember_stmt(struct ddl_plan *p, struct ddl_object *o)
{
	struct undo *u = DDL_NEW(&p->session->arena, struct undo);

	u->object = o;
	u->stmt = o->stmt;
	ddl_list_insert(&p->undo, NULL, u);
}

static bool by_statement(struct ddl_plan *p, struct ddl_object *o, struct ddl_column *c, const struct ddl_ident *to)
{
	return !p->rules->renaming || p->rules->renaming(p, o->table, c, to);
}

static void rename_table(struct ddl_plan *p, struct ddl_object *o, const struct ddl_qname *to)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_RENAME, DDL_OBJECT_TABLE, NULL);
	struct ddl_qname_item *item = DDL_NEW(&p->session->arena, struct ddl_qname_item);

	item->name = o->table->name;
	item->to = *to;
	ddl_list_add(&s->items, item);
	if (by_statement(p, o, NULL, &to->name))
		ddl_plan_add(p, DDL_PHASE_RENAME, s, 0, "Rename a table from \"%s\" to \"%s\"",
			     ddl_plan_text(p, item->name.name.name), ddl_plan_text(p, to->name.name));
	remember(p, o, NULL);
	ddl_rename_table(p->from, o, to);
	if (p->rules->renamed)
		p->rules->renamed(p, o->table, NULL, &item->name, NULL);
}

static void rename_column(struct ddl_plan *p, struct ddl_object *o, struct ddl_column *c, const struct ddl_ident *to)
{
	struct ddl_stmt *s = ddl_plan_alter(p, o->table);
	struct ddl_action *a = ddl_plan_action(p, s, DDL_ACTION_RENAME_COLUMN, &c->name);

	a->to = *to;
	a->column = c;
	if (by_statement(p, o, c, to))
		ddl_plan_add(p, DDL_PHASE_RENAME, s, 0, "Rename a column from \"%s\" to \"%s\"",
			     ddl_plan_text(p, c->name.name), ddl_plan_text(p, to->name));
	remember(p, o, c);
	ddl_rename_column(p->from, o->table, c, *to);
	if (p->rules->renamed)
		p->rules->renamed(p, o->table, c, &o->table->name, &a->name);
}

static void told_in_schema(struct ddl_plan *p)
{
	DDL_EACH_OBJECT(o, p->to) {
		struct ddl_object *was;
		struct ddl_qname old;

		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		was = ddl_find_relation(p->from, &o->table->name);
		if (!was && o->table->renamed_from) {
			old = o->table->name;
			old.name = *o->table->renamed_from;
			was = ddl_find_relation(p->from, &old);
			if (was && was->table && !ddl_find_relation(p->to, &old))
				rename_table(p, was, &o->table->name);
		}
		if (!was || !was->table)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns) {
			struct ddl_column *before = c->more->renamed_from ? ddl_find_column(was->table, c->more->renamed_from->key) : NULL;

			if (before && !ddl_find_column(was->table, c->name.key) && !ddl_find_column(o->table, before->name.key))
				rename_column(p, was, before, &c->name);
		}
	}
}

int ddl_told_parts(struct ddl_plan *p, const char *text, ddl_atom part[3])
{
	int n = 0;

	for (;;) {
		const char *dot = strchr(text, '.');
		size_t len = dot ? (size_t)(dot - text) : strlen(text);

		if (n == 3)
			return 0;
		part[n++] = ddl_atom_of(&p->session->atoms, text, len);
		if (!dot)
			return n;
		text = dot + 1;
	}
}

struct ddl_object *ddl_told_table(struct ddl_schema *s, const ddl_atom *part, int n)
{
	struct ddl_qname q = { .name = ddl_ident_of_atom(s, part[n - 1], true) };
	struct ddl_object *o;

	if (n > 1) {
		q.schema = ddl_ident_of_atom(s, part[n - 2], true);
		ddl_resolve(s, &q);
	}
	o = ddl_find_relation(s, &q);
	return o && o->table ? o : NULL;
}

static bool refuse(struct ddl_plan *p, const struct ddl_rename *r, const char *what, const char *name, const char *why)
{
	ddl_plan_refuse(p, DDL_SPAN_NONE, "--rename %s=%s: %s \"%s\"%s", r->from, r->to, what, name, why);
	return false;
}

/* A new name that is not asked for would be dropped again, with all that is in it. */
static bool can_be_renamed(struct ddl_plan *p, const struct ddl_rename *r, const struct ddl_object *o, const struct ddl_qname *to)
{
	const char *name = ddl_plan_text(p, to->name.name);
	const struct ddl_object *there = ddl_find_relation(p->from, to);

	if (there && there != o)
		return refuse(p, r, "there is a", name, " already");
	if (!ddl_find_relation(p->to, to))
		return refuse(p, r, "the schema asked for has no table", name, "");
	return true;
}

/* Two that change places take a third name meanwhile. */
static bool is_for_a_while(const struct ddl_plan *p, const char *name)
{
	DDL_EACH(struct ddl_rename, r, &p->options->renames) {
		const char *dot = strrchr(r->from, '.');

		if (!strcmp(dot ? dot + 1 : r->from, name))
			return true;
	}
	return false;
}

static bool column_can_be_renamed(struct ddl_plan *p, const struct ddl_rename *r, const struct ddl_object *o,
				  const struct ddl_column *c, const struct ddl_ident *to)
{
	const struct ddl_table *after = ddl_find_table(p->to, &o->table->name);
	const struct ddl_column *there = ddl_find_column(o->table, to->key);
	const char *name = ddl_plan_text(p, to->name);

	if (there && there != c)
		return refuse(p, r, "there is a column", name, " already; two that change places take a third name: t.a=x, t.b=a, t.x=b");
	/* The table itself may get its new name later. */
	if (after && !after->query && !ddl_find_column(after, to->key) && !is_for_a_while(p, name))
		return refuse(p, r, "the table asked for has no column", name, "");
	return true;
}

/* old=new, t.old=new or t.old=t.new, with a schema before t where it has one. */
static void told_by_option(struct ddl_plan *p, const struct ddl_rename *r)
{
	ddl_atom from[3], to[3];
	int nfrom = ddl_told_parts(p, r->from, from), nto = ddl_told_parts(p, r->to, to);
	struct ddl_object *o = nfrom ? ddl_told_table(p->from, from, nfrom) : NULL;
	struct ddl_column *c = NULL;
	struct ddl_qname name;
	struct ddl_ident id;

	if (o && nto) {
		name = o->table->name;
		name.name = ddl_ident_of_atom(p->from, to[nto - 1], true);
		if (can_be_renamed(p, r, o, &name))
			rename_table(p, o, &name);
		return;
	}
	if (nfrom > 1) {
		o = ddl_told_table(p->from, from, nfrom - 1);
		id = ddl_ident_of_atom(p->from, from[nfrom - 1], false);
		c = o ? ddl_find_column(o->table, id.key) : NULL;
	}
	if (!c || !nto) {
		ddl_plan_refuse(p, DDL_SPAN_NONE, "--rename %s=%s: there is no table or column \"%s\"", r->from, r->to, r->from);
		return;
	}
	id = ddl_ident_of_atom(p->from, to[nto - 1], false);
	if (column_can_be_renamed(p, r, o, c, &id))
		rename_column(p, o, c, &id);
}

void ddl_plan_renames(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_rename, r, &p->options->renames)
		told_by_option(p, r);
	told_in_schema(p);
}

void ddl_undo_renames(struct ddl_plan *p)
{
	DDL_EACH(struct undo, u, &p->undo) {
		if (u->stmt)
			u->object->stmt = u->stmt;
		else if (u->column)
			ddl_rename_column(p->from, u->object->table, u->column, u->name);
		else
			ddl_rename_table(p->from, u->object, &u->table);
	}
	memset(&p->undo, 0, sizeof(p->undo));
}

void ddl_hint_renames(struct ddl_plan *p, const struct ddl_table_change *c)
{
	const struct ddl_column *gone = NULL, *new = NULL;
	struct ddl_diag *d;
	size_t ngone = 0, nnew = 0;

	DDL_EACH(struct ddl_column_change, x, &c->columns) {
		if (!x->to) {
			gone = x->from;
			ngone++;
		} else if (!x->from) {
			new = x->to;
			nnew++;
		}
	}
	if (ngone != 1 || nnew != 1 || !gone->type || !new->type || !ddl_same(DDL_STRUCT_type, gone->type, new->type))
		return;
	d = ddl_report(p->session, DDL_DIAG_PLAN_HINT, new->name.at,
		       "table \"%s\": column \"%s\" is dropped and \"%s\" of the same type is added",
		       ddl_plan_text(p, c->to->name.name.name), ddl_plan_text(p, gone->name.name), ddl_plan_text(p, new->name.name));
	ddl_diag_help(p->session, d, "if that is a rename, say so: --rename %s.%s=%s, or a comment \"-- ddlkit:renamed_from %s\" before the column",
		      ddl_plan_text(p, c->to->name.name.name), ddl_plan_text(p, gone->name.name),
		      ddl_plan_text(p, new->name.name), ddl_plan_text(p, gone->name.name));
}

enum { MAX_TABLES = 64 };                    /* where more come and go it is another schema */

static bool look_alike(const struct ddl_object *from, const struct ddl_object *to)
{
	const struct ddl_table *a = from->table, *b = to->table;
	const struct ddl_node *other = b->columns.first;

	/* One column, such as an id, says nothing. */
	if (from->schema != to->schema || a->flags != b->flags || a->columns.count < 2 || a->columns.count != b->columns.count)
		return false;
	DDL_EACH(struct ddl_column, c, &a->columns) {
		const struct ddl_column *k = (const struct ddl_column *)(const void *)other;

		if (c->name.key != k->name.key || !c->type != !k->type ||
		    (c->type && !ddl_same(DDL_STRUCT_type, c->type, k->type)))
			return false;
		other = other->next;
	}
	return true;
}

/* NULL: none, or several. */
static const struct ddl_object *only_one(const struct ddl_object *o, struct ddl_object *const *among, size_t n)
{
	const struct ddl_object *found = NULL;

	for (size_t i = 0; i < n; i++) {
		if (!look_alike(o, among[i]))
			continue;
		if (found)
			return NULL;
		found = among[i];
	}
	return found;
}

void ddl_hint_tables(struct ddl_plan *p, struct ddl_object *const *created, size_t ncreated,
		     struct ddl_object *const *dropped, size_t ndropped)
{
	if (ncreated > MAX_TABLES || ndropped > MAX_TABLES)
		return;
	for (size_t i = 0; i < ndropped; i++) {
		const struct ddl_object *to = only_one(dropped[i], created, ncreated);
		const struct ddl_qname *from = &dropped[i]->table->name;
		const ddl_atom word = from->name.name;
		const char *name = ddl_plan_text(p, word), *told = name;
		struct ddl_diag *d;

		if (!to || only_one(to, dropped, ndropped) != dropped[i])
			continue;
		d = ddl_report(p->session, DDL_DIAG_PLAN_HINT, to->table->name.name.at,
			       "table \"%s\" is dropped and \"%s\" with the same columns is created", name,
			       ddl_plan_text(p, to->table->name.name.name));
		if (ddl_told_table(p->from, &word, 1) != dropped[i])
			told = ddl_format(&p->session->arena, "%s.%s", ddl_plan_text(p, from->schema.name), name);
		ddl_diag_help(p->session, d, "if that is a rename, say so: --rename %s=%s, or a comment \"-- ddlkit:renamed_from %s\" "
			      "before the table", told, ddl_plan_text(p, to->table->name.name.name), name);
	}
}
