/*
 * postgres_sequence.c - sequences, and the columns that have one.
 *
 * ALTER SEQUENCE leaves alone what it does not mention (manual, ALTER SEQUENCE): what goes back to its default must be said.
 */
#include <string.h>

#include "diff/postgres.h"

static const uint32_t identity = DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT;

static bool is(const struct ddl_plan *p, ddl_atom a, const char *text)
{
	return ddl_atom_is(&p->session->atoms, a, text);
}

static struct ddl_option *named(struct ddl_plan *p, const struct ddl_list *l, const char *name)
{
	return ddl_option_named(l, ddl_atom_str(&p->session->atoms, name));
}

struct ddl_qname ddl_postgres_spare_name(struct ddl_plan *p, enum ddl_scope scope, const struct ddl_qname *name)
{
	struct ddl_qname spare = *name;
	const char *end = "";

	do {
		end = ddl_format(&p->session->arena, "%s_old", end);
		spare.name = ddl_ident_of_atom(p->to, ddl_atom_printf(&p->session->atoms, "%.50s%s",
					       ddl_plan_text(p, name->name.name), end), false);
	} while (ddl_find(p->from, scope, spare.schema.key, 0, spare.name.key) ||
		 ddl_find(p->to, scope, spare.schema.key, 0, spare.name.key));
	return spare;
}

static struct ddl_option *default_option(struct ddl_plan *p, const struct ddl_option *o)
{
	const char *name = ddl_plan_text(p, o->name);

	if (!strcmp(name, "cycle"))
		return ddl_postgres_new_option(p, "no cycle", NULL);
	if (!strcmp(name, "minvalue") || !strcmp(name, "maxvalue"))
		return ddl_postgres_new_option(p, name, NULL);
	return ddl_postgres_new_option(p, name, ddl_postgres_new_expr(p, DDL_EXPR_NUMBER, "1"));
}

static struct ddl_list stated(struct ddl_plan *p, const struct ddl_list *options)
{
	struct ddl_list all = { 0 };

	DDL_EACH(struct ddl_option, o, options)
		ddl_list_add(&all, ddl_clone(p->to, o, sizeof(*o)));
	ddl_postgres_state_options(p->to, &all);
	return all;
}

/* Options that differ, and the defaults of those that are gone. */
static struct ddl_list changed_options(struct ddl_plan *p, const struct ddl_list *from, const struct ddl_list *to)
{
	struct ddl_list options = { 0 };

	DDL_EACH(struct ddl_option, o, to) {
		struct ddl_option *was = ddl_option_named(from, o->name);

		if (!was || !ddl_same(DDL_STRUCT_option, was, o))
			ddl_list_add(&options, ddl_clone(p->to, o, sizeof(*o)));
	}
	DDL_EACH(struct ddl_option, o, from)
		if (!ddl_option_named(to, o->name))
			ddl_list_add(&options, default_option(p, o));
	return options;
}

static void put_name(struct ddl_plan *p, struct ddl_buf *b, const struct ddl_qname *name)
{
	if (name->schema.name) {
		ddl_postgres_put_quoted(b, ddl_plan_text(p, name->schema.name));
		ddl_buf_putc(b, '.');
	}
	ddl_postgres_put_quoted(b, ddl_plan_text(p, name->name.name));
}

/* SELECT setval('"to"', value, called) FROM "from" */
static void set_value(struct ddl_plan *p, enum ddl_phase phase, const struct ddl_qname *to, const struct ddl_qname *from,
		      const char *value, const char *called)
{
	struct ddl_buf name = { 0 }, b = { 0 };
	struct ddl_stmt *s;

	put_name(p, &name, to);
	ddl_buf_puts(&b, "SELECT setval('");
	for (const char *c = ddl_buf_str(&name); *c; c++)
		ddl_buf_printf(&b, *c == '\'' ? "'%c" : "%c", *c);
	ddl_buf_printf(&b, "', %s, %s) FROM ", value, called);
	put_name(p, &b, from);
	s = ddl_postgres_text_stmt(p->session, ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len));
	if (s)
		ddl_plan_add(p, phase, s, 0, "Set the value of \"%s\" sequence", ddl_plan_text(p, to->name.name));
	ddl_buf_release(&name);
	ddl_buf_release(&b);
}

/* Is a limit below another? One that is not said is the type's own. */
static bool below(struct ddl_plan *p, const struct ddl_option *a, const struct ddl_option *b)
{
	return a && b && ddl_postgres_compare_numbers(p->to, a->value, b->value) < 0;
}

/*
 * The server refuses a limit that the value reached is beyond. One that has not come to where it starts now goes there;
 * one that counts on elsewhere starts anew.
 */
static void keep_in_limits(struct ddl_plan *p, const struct ddl_qname *name, const struct ddl_list *from, const struct ddl_list *to,
			   struct ddl_list *options)
{
	const struct ddl_option *low = named(p, from, "minvalue"), *high = named(p, from, "maxvalue");
	const struct ddl_option *new_low = named(p, to, "minvalue"), *new_high = named(p, to, "maxvalue");
	bool down = ddl_postgres_counts_down(p->from, from);
	const char *limit;

	if (below(p, new_high, low) || below(p, high, new_low)) {
		ddl_list_add(options, ddl_postgres_new_option(p, "restart", NULL));
	} else if (!down && below(p, low, new_low)) {
		limit = ddl_postgres_number(p->to, new_low->value);
		set_value(p, DDL_PHASE_BEFORE, name, name, ddl_format(&p->session->arena, "greatest(last_value, %s)", limit),
			  ddl_format(&p->session->arena, "is_called AND last_value >= %s", limit));
	} else if (down && below(p, new_high, high)) {
		limit = ddl_postgres_number(p->to, new_high->value);
		set_value(p, DDL_PHASE_BEFORE, name, name, ddl_format(&p->session->arena, "least(last_value, %s)", limit),
			  ddl_format(&p->session->arena, "is_called AND last_value <= %s", limit));
	}
}

/* What ALTER SEQUENCE has to say; name is the one that it has before. */
static struct ddl_list changes(struct ddl_plan *p, const struct ddl_qname *name, const struct ddl_list *from, const struct ddl_list *to)
{
	struct ddl_list a = stated(p, from), b = stated(p, to), options = changed_options(p, &a, &b);

	keep_in_limits(p, name, &a, &b, &options);
	return options;
}

static struct ddl_qname sequence_of(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c)
{
	return ddl_postgres_sequence_name(p->to, t, c);
}

static void rename_sequence(struct ddl_plan *p, enum ddl_phase phase, const struct ddl_qname *from, const struct ddl_qname *to)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_RENAME, DDL_OBJECT_SEQUENCE, NULL);
	struct ddl_qname_item *item = DDL_NEW(&p->session->arena, struct ddl_qname_item);

	item->name = *from;
	item->to = *to;
	ddl_list_add(&s->items, item);
	ddl_plan_add(p, phase, s, 0, "Rename a sequence from \"%s\" to \"%s\"", ddl_plan_text(p, from->name.name),
		     ddl_plan_text(p, to->name.name));
}

static void own(struct ddl_plan *p, const struct ddl_qname *name, const struct ddl_table *t, const struct ddl_column *c)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_ALTER_SEQUENCE, DDL_OBJECT_SEQUENCE, name);
	struct ddl_sequence *q = DDL_NEW(&p->session->arena, struct ddl_sequence);

	q->owner_table = DDL_NEW(&p->session->arena, struct ddl_qname);
	*q->owner_table = t->name;
	q->owner_column = ddl_clone_ident(p->to, &c->name);
	s->u.sequence = q;
	ddl_plan_add(p, DDL_PHASE_ADD_FOREIGN, s, 0, "Modify \"%s\" sequence", ddl_plan_text(p, name->name.name));
}

/* The sequence that serial has and a plain integer has not. That of an identity has its name, maybe, and its value. */
void ddl_postgres_make_serial(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column_change *x,
			      struct ddl_stmt *alter)
{
	const struct ddl_column *c = x->to;
	struct ddl_qname name = sequence_of(p, t->to, c), at_first = name, was = name;
	struct ddl_sequence *q = DDL_NEW(&p->session->arena, struct ddl_sequence);
	struct ddl_stmt *create;

	if (x->from->flags & identity) {
		was = ddl_postgres_identity_sequence(p->from, t->from, x->from);
		if (was.name.key == name.name.key)
			at_first = ddl_postgres_spare_name(p, DDL_SCOPE_RELATION, &name);
	}
	q->name = at_first;
	if (!is(p, c->type->name, "bigint"))
		q->type = c->type;
	create = ddl_plan_stmt(p, DDL_STMT_CREATE_SEQUENCE, DDL_OBJECT_SEQUENCE, &at_first);
	create->u.sequence = q;
	ddl_plan_add(p, DDL_PHASE_SEQUENCE, create, 0, "Create \"%s\" sequence", ddl_plan_text(p, at_first.name.name));
	if (x->from->flags & identity)
		set_value(p, DDL_PHASE_SEQUENCE, &at_first, &was, "last_value", "is_called");
	ddl_plan_action(p, alter, DDL_ACTION_SET_DEFAULT, &c->name)->expr = ddl_postgres_make_nextval(p->to, &at_first);
	if (at_first.name.key != name.name.key)
		rename_sequence(p, DDL_PHASE_ADD_FOREIGN, &at_first, &name);
	own(p, &name, t->to, c);
}

/* What is left of a serial column when it is an identity, which goes on from its value, or none at all. */
void ddl_postgres_drop_serial(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column_change *x)
{
	struct ddl_qname name = sequence_of(p, t->from, x->from);

	if (x->to->flags & identity) {
		struct ddl_qname to = ddl_postgres_identity_sequence(p->to, t->to, x->to), was = name;

		if (to.name.key == name.name.key) {
			name = ddl_postgres_spare_name(p, DDL_SCOPE_RELATION, &was);
			rename_sequence(p, DDL_PHASE_RENAME, &was, &name);
		}
		set_value(p, DDL_PHASE_ADD_FOREIGN, &to, &name, "last_value", "is_called");
	}
	if (!ddl_find_relation(p->to, &name))
		ddl_plan_drop(p, DDL_PHASE_DROP_OTHER, DDL_OBJECT_SEQUENCE, &name, DDL_IRREVERSIBLE);
}

void ddl_postgres_retype_serial(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c)
{
	struct ddl_qname name = sequence_of(p, t, c);
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_ALTER_SEQUENCE, DDL_OBJECT_SEQUENCE, &name);

	s->u.sequence = DDL_NEW(&p->session->arena, struct ddl_sequence);
	s->u.sequence->type = c->type;
	ddl_plan_add(p, DDL_PHASE_ADD_FOREIGN, s, 0, "Modify \"%s\" sequence", ddl_plan_text(p, name.name.name));
}

/* The server keeps the name of the sequence that a serial column has. */
void ddl_postgres_renamed(struct ddl_plan *p, const struct ddl_table *t, const struct ddl_column *c,
			  const struct ddl_qname *was_table, const struct ddl_ident *was_column)
{
	struct ddl_table table = *t;

	table.name = *was_table;
	DDL_EACH(struct ddl_column, each, &t->columns) {
		struct ddl_column column = *each;
		struct ddl_qname from, to;

		if (!(each->flags & DDL_COLUMN_SERIAL) || (c && c != each))
			continue;
		column.name = c ? *was_column : column.name;
		from = ddl_postgres_sequence_name(p->from, &table, &column);
		to = ddl_postgres_sequence_name(p->from, t, each);
		if (from.name.key != to.name.key)
			rename_sequence(p, DDL_PHASE_RENAME, &from, &to);
	}
}

/* Where both have one, by whatever name. */
static void change_identity_sequence(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column_change *x)
{
	struct ddl_qname from = ddl_postgres_identity_sequence(p->from, t->from, x->from);
	struct ddl_qname to = ddl_postgres_identity_sequence(p->to, t->to, x->to);

	if (from.name.key != to.name.key)
		rename_sequence(p, DDL_PHASE_RENAME, &from, &to);
}

static void remove_option(struct ddl_plan *p, struct ddl_list *options, const char *name)
{
	struct ddl_option *o = ddl_option_named(options, ddl_atom_str(&p->session->atoms, name));

	if (o)
		ddl_list_remove(options, o);
}

void ddl_postgres_change_identity(struct ddl_plan *p, const struct ddl_table_change *t, const struct ddl_column_change *x,
				  struct ddl_stmt *alter)
{
	struct ddl_column *from = x->from, *to = x->to;
	struct ddl_qname name;
	struct ddl_action *a;
	bool had = from->flags & identity, has = to->flags & identity, another = (from->flags ^ to->flags) & identity;

	if (has && !had) {
		a = ddl_plan_action(p, alter, DDL_ACTION_ADD_IDENTITY, &to->name);
		a->column = to;
	} else if (has && (another || x->fields & DDL_BIT(column, identity))) {
		struct ddl_column *change = ddl_clone(p->to, to, sizeof(*to));
		struct ddl_column_more *more;

		change_identity_sequence(p, t, x);
		name = ddl_postgres_identity_sequence(p->from, t->from, from);
		more = ddl_column_own(&p->session->arena, change);
		more->identity = changes(p, &name, &from->more->identity, &to->more->identity);
		remove_option(p, &more->identity, "sequence name");
		if (!another && !change->more->identity.count)
			return;
		a = ddl_plan_action(p, alter, DDL_ACTION_SET_IDENTITY, &to->name);
		if (!another)
			change->flags &= ~identity;
		a->column = change;
	}
}

void ddl_postgres_complete_sequence(struct ddl_plan *p, struct ddl_stmt *s)
{
	struct ddl_object *was = ddl_find_relation(p->from, &s->name);
	struct ddl_object *is_now = ddl_find_relation(p->to, &s->name);
	struct ddl_sequence *q = s->u.sequence, *a, *b;
	struct ddl_list options;

	if (!was || !is_now || was->kind != DDL_OBJECT_SEQUENCE || was->stmt->kind != DDL_STMT_CREATE_SEQUENCE ||
	    is_now->stmt->kind != DDL_STMT_CREATE_SEQUENCE)
		return;
	a = was->stmt->u.sequence;
	b = is_now->stmt->u.sequence;
	options = changes(p, &s->name, &a->options, &b->options);
	if (a->owner_table && !b->owner_table)
		ddl_list_add(&options, ddl_postgres_new_option(p, "owned by", ddl_postgres_new_expr(p, DDL_EXPR_RAW, "none")));
	if (a->type && !b->type)
		q->type = ddl_postgres_named_type(p, "bigint", 0);
	q->options = options;
}

