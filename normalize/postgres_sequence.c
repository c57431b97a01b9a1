/*
 * postgres_sequence.c - sequences, the columns that own them, and identities.
 *
 * serial is no type: it makes a sequence, a default and NOT NULL (manual 8.1.4).
 * While statements are replayed the sequence is an object like any other; when
 * it is exactly what serial makes, the normal form has DDL_COLUMN_SERIAL instead.
 */
#include "normalize/postgres.h"

#include <string.h>

#include "normalize/replay.h"

static bool is(const struct ddl_schema *s, ddl_atom a, const char *text)
{
	return ddl_atom_is(&s->session->atoms, a, text);
}

static const char *number_text(const struct ddl_schema *s, const struct ddl_expr *e, bool *negative)
{
	*negative = e && e->kind == DDL_EXPR_UNARY && e->op == DDL_OP_NEG;
	if (*negative)
		e = (const struct ddl_expr *)(const void *)e->args.first;
	return e && e->kind == DDL_EXPR_NUMBER ? ddl_text(s->session, e->text) : "";
}

static bool is_number(const struct ddl_schema *s, const struct ddl_expr *e, const char *text)
{
	bool negative, wanted = *text == '-';

	return !strcmp(number_text(s, e, &negative), text + wanted) && negative == wanted;
}

static bool same_number(const struct ddl_schema *s, const struct ddl_expr *a, const struct ddl_expr *b)
{
	bool below, other;
	const char *x = number_text(s, a, &below), *y = number_text(s, b, &other);

	return *x && !strcmp(x, y) && below == other;
}

static struct ddl_option *find(struct ddl_schema *s, const struct ddl_list *l, const char *name)
{
	return ddl_option_named(l, ddl_atom_str(&s->session->atoms, name));
}

static void remove_option(struct ddl_schema *s, struct ddl_list *l, const char *name)
{
	struct ddl_option *o = find(s, l, name);

	if (o)
		ddl_list_remove(l, o);
}

static void remove_default(struct ddl_schema *s, struct ddl_list *l, const char *name, const char *value)
{
	struct ddl_option *o = find(s, l, name);

	if (o && (!o->value || is_number(s, o->value, value)))
		ddl_list_remove(l, o);
}

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_session *s = data;

	return ddl_atom_compare(&s->atoms, ((const struct ddl_option *)a)->name, ((const struct ddl_option *)b)->name);
}

static const struct { const char *type, *most, *least; } ranges[] = {
	{ "smallint", "32767", "-32768" }, { "integer", "2147483647", "-2147483648" },
	{ "bigint", "9223372036854775807", "-9223372036854775808" },
};

static size_t range_of(const char *type)
{
	for (size_t i = 0; i < DDL_COUNT(ranges); i++)
		if (!strcmp(type, ranges[i].type))
			return i;
	return DDL_COUNT(ranges) - 1;
}

/* The last of each kind counts; what says no more than the defaults goes (manual, CREATE SEQUENCE). */
static void normal_options(struct ddl_schema *s, struct ddl_list *l, const char *type)
{
	struct ddl_option *o = find(s, l, "increment"), *limit;
	bool down = false;
	size_t range = range_of(type);

	if (o)
		number_text(s, o->value, &down);
	remove_default(s, l, "increment", "1");
	remove_default(s, l, "minvalue", down ? ranges[range].least : "1");
	remove_default(s, l, "maxvalue", down ? "-1" : ranges[range].most);
	/* It starts at the end from which it counts. */
	limit = find(s, l, down ? "maxvalue" : "minvalue");
	o = find(s, l, "start");
	if (o && limit && limit->value && o->value && same_number(s, o->value, limit->value))
		ddl_list_remove(l, o);
	else if (o && (!limit || !limit->value))
		remove_default(s, l, "start", down ? "-1" : "1");
	remove_default(s, l, "cache", "1");
	remove_option(s, l, "no cycle");
	remove_option(s, l, "restart");
	remove_option(s, l, "owned by");
	remove_option(s, l, "logged");
	ddl_list_sort(l, by_name, s->session);
}

bool ddl_postgres_counts_down(const struct ddl_schema *s, const struct ddl_list *l)
{
	struct ddl_option *o = ddl_option_named(l, ddl_atom_str(&s->session->atoms, "increment"));
	bool down = false;

	if (o)
		number_text(s, o->value, &down);
	return down;
}

static struct ddl_option *state(struct ddl_schema *s, struct ddl_list *l, const char *name, struct ddl_expr *value)
{
	struct ddl_option *o = find(s, l, name);

	if (o)
		return o;
	o = DDL_NEW(&s->session->arena, struct ddl_option);
	o->name = ddl_atom_str(&s->session->atoms, name);
	o->value = value;
	ddl_list_add(l, o);
	return o;
}

static struct ddl_expr *number(struct ddl_schema *s, const char *text)
{
	struct ddl_expr *e = DDL_NEW(&s->session->arena, struct ddl_expr), *minus = e;

	if (*text == '-') {
		minus->kind = DDL_EXPR_UNARY;
		minus->op = DDL_OP_NEG;
		minus->depth = 1;
		e = DDL_NEW(&s->session->arena, struct ddl_expr);
		ddl_list_add(&minus->args, e);
		text++;
	}
	e->kind = DDL_EXPR_NUMBER;
	e->text = ddl_atom_str(&s->session->atoms, text);
	return minus;
}

void ddl_postgres_state_options(struct ddl_schema *s, struct ddl_list *l)
{
	bool down = ddl_postgres_counts_down(s, l);
	struct ddl_option *limit = state(s, l, down ? "maxvalue" : "minvalue", NULL);

	if (!limit->value)
		limit->value = number(s, down ? "-1" : "1");
	state(s, l, "start", limit->value);
}

/*
 * What ALTER SEQUENCE does not mention stays as it is, even what was a default: the start when the limit moves, and the
 * limits when it counts the other way from now on (tried on 18).
 */
void ddl_postgres_merge_options(struct ddl_schema *s, struct ddl_list *into, struct ddl_list *from, const struct ddl_type *type)
{
	bool down = ddl_postgres_counts_down(s, into);
	size_t range = range_of(type ? ddl_text(s->session, type->name) : "bigint");

	ddl_postgres_state_options(s, into);
	if (find(s, from, "increment") && ddl_postgres_counts_down(s, from) != down)
		state(s, into, down ? "minvalue" : "maxvalue", number(s, down ? ranges[range].least : ranges[range].most));
	if (find(s, from, "no cycle"))
		remove_option(s, into, "cycle");
	ddl_merge_options(s, into, from);
}

const char *ddl_postgres_number(const struct ddl_schema *s, const struct ddl_expr *e)
{
	bool negative;
	const char *text = number_text(s, e, &negative);

	return negative ? ddl_format(&s->session->arena, "-%s", text) : text;
}

int ddl_postgres_compare_numbers(const struct ddl_schema *s, const struct ddl_expr *a, const struct ddl_expr *b)
{
	bool below, other;
	const char *x = number_text(s, a, &below), *y = number_text(s, b, &other);
	int by_size = strlen(x) != strlen(y) ? (strlen(x) < strlen(y) ? -1 : 1) : strcmp(x, y);

	if (below != other)
		return below ? -1 : 1;
	return below ? -by_size : by_size;
}

void ddl_postgres_sequence(struct ddl_schema *s, struct ddl_sequence *q)
{
	struct ddl_list kept = { 0 };
	struct ddl_option *unlogged = find(s, &q->options, "unlogged");

	if (q->type) {
		ddl_postgres_type(s, q->type, NULL);
		if (is(s, q->type->name, "bigint"))
			q->type = NULL;
	}
	if (unlogged) {
		q->flags |= DDL_TABLE_UNLOGGED;
		ddl_list_remove(&q->options, unlogged);
	}
	if (find(s, &q->options, "no cycle"))
		remove_option(s, &q->options, "cycle");
	ddl_merge_options(s, &kept, &q->options);
	q->options = kept;
	normal_options(s, &q->options, q->type ? ddl_text(s->session, q->type->name) : "bigint");
}

void ddl_postgres_identities(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		struct ddl_option *name = find(s, &c->more->identity, "sequence name");
		struct ddl_qname wanted;
		struct ddl_list now;

		if (!(c->flags & (DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT)))
			continue;
		c->null = DDL_NULL_NO;
		if (name && name->value && name->value->kind == DDL_EXPR_NAME) {
			wanted = ddl_postgres_sequence_name(s, t, c);
			if (wanted.name.key == name->value->ident->key)
				ddl_list_remove(&ddl_column_own(&s->session->arena, c)->identity, name);
		}
		now = c->more->identity;
		normal_options(s, &now, c->type ? ddl_text(s->session, c->type->name) : "bigint");
		if (now.first != c->more->identity.first || now.last != c->more->identity.last || now.count != c->more->identity.count)
			ddl_column_own(&s->session->arena, c)->identity = now;
	}
}

static const uint32_t identity = DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT;

static void set_sequence_name(struct ddl_schema *s, struct ddl_column *c, const struct ddl_ident *name)
{
	struct ddl_list *options = &ddl_column_own(&s->session->arena, c)->identity;
	struct ddl_option *o = DDL_NEW(&s->session->arena, struct ddl_option);

	remove_option(s, options, "sequence name");
	o->name = ddl_atom_str(&s->session->atoms, "sequence name");
	o->value = DDL_NEW(&s->session->arena, struct ddl_expr);
	o->value->kind = DDL_EXPR_NAME;
	o->value->ident = ddl_clone_ident(s, name);
	ddl_list_add(options, o);
}

struct ddl_qname ddl_postgres_identity_sequence(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c)
{
	struct ddl_option *o = find(s, &c->more->identity, "sequence name");
	struct ddl_qname q = ddl_postgres_sequence_name(s, t, c);

	if (o && o->value && o->value->kind == DDL_EXPR_NAME)
		q.name = *o->value->ident;
	return q;
}

bool ddl_postgres_is_column_sequence(struct ddl_schema *s, const struct ddl_qname *name)
{
	DDL_EACH_OBJECT(o, s) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table || o->schema != name->schema.key)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns)
			if (c->flags & (identity | DDL_COLUMN_SERIAL) &&
			    ddl_postgres_identity_sequence(s, o->table, c).name.key == name->name.key)
				return true;
	}
	return false;
}

/* The sequence of an identity column keeps its name when the table or the column gets another one. */
void ddl_postgres_renaming(struct ddl_schema *s, struct ddl_table *t, bool done)
{
	if (done) {
		ddl_postgres_identities(s, t);
		return;
	}
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->flags & identity) {
			struct ddl_qname q = ddl_postgres_identity_sequence(s, t, c);

			set_sequence_name(s, c, &q.name);
		}
}

bool ddl_postgres_rename_identity(struct ddl_schema *s, const struct ddl_qname *from, const struct ddl_qname *to)
{
	DDL_EACH_OBJECT(o, s) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table || o->schema != from->schema.key)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns)
			if (c->flags & identity && ddl_postgres_identity_sequence(s, o->table, c).name.key == from->name.key) {
				set_sequence_name(s, c, &to->name);
				ddl_postgres_identities(s, o->table);
				return true;
			}
	}
	return false;
}

static struct ddl_sequence *add_sequence(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c,
					 const struct ddl_qname *name)
{
	struct ddl_stmt *stmt = DDL_NEW(&s->session->arena, struct ddl_stmt);
	struct ddl_sequence *q = DDL_NEW(&s->session->arena, struct ddl_sequence);

	stmt->kind = DDL_STMT_CREATE_SEQUENCE;
	stmt->object = DDL_OBJECT_SEQUENCE;
	stmt->name = q->name = *name;
	stmt->u.sequence = q;
	q->owner_table = DDL_NEW(&s->session->arena, struct ddl_qname);
	*q->owner_table = t->name;
	q->owner_column = ddl_clone_ident(s, &c->name);
	if (c->type && !is(s, c->type->name, "bigint"))
		q->type = DDL_CLONE(s, c->type);
	ddl_add_object(s, DDL_OBJECT_SEQUENCE, name, 0, stmt);
	return q;
}

static struct ddl_qname free_name(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c)
{
	struct ddl_qname q = ddl_postgres_sequence_name(s, t, c);
	unsigned n = 0;

	while (ddl_find_relation(s, &q)) {
		ddl_atom label = ddl_atom_printf(&s->session->atoms, "seq%u", ++n);

		q.name = ddl_ident_of_atom(s, ddl_postgres_object_name(s, t->name.name.name, c->name.name,
								       ddl_text(s->session, label)), false);
	}
	return q;
}

void ddl_postgres_serial(struct ddl_schema *s, struct ddl_table *t)
{
	static const struct { const char *serial, *type; } types[] = {
		{ "serial", "integer" }, { "bigserial", "bigint" }, { "smallserial", "smallint" },
	};

	DDL_EACH(struct ddl_column, c, &t->columns) {
		for (size_t i = 0; c->type && i < DDL_COUNT(types); i++) {
			struct ddl_qname name;

			if (!is(s, c->type->name, types[i].serial) || c->type->schema || c->type->dims)
				continue;
			c->type->name = ddl_atom_str(&s->session->atoms, types[i].type);
			c->type->flags = 0;
			c->null = DDL_NULL_NO;
			name = free_name(s, t, c);
			add_sequence(s, t, c, &name);
			c->dflt = ddl_postgres_make_nextval(s, &name);
			break;
		}
	}
}

/* Is the sequence what serial would have made for the column? */
static bool is_serial(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c, const struct ddl_sequence *q)
{
	struct ddl_qname wanted, used;

	if (c->null != DDL_NULL_NO || !c->dflt || !c->type || q->options.count || q->comment || q->flags || c->type->schema ||
	    c->type->dims)
		return false;
	if (q->type ? q->type->name != c->type->name : !is(s, c->type->name, "bigint"))
		return false;
	if (q->type && !is(s, q->type->name, "integer") && !is(s, q->type->name, "smallint"))
		return false;
	wanted = ddl_postgres_sequence_name(s, t, c);
	used = ddl_postgres_nextval(s, c->dflt);
	return wanted.name.key == q->name.name.key && wanted.schema.key == q->name.schema.key &&
	       used.name.key == q->name.name.key && used.schema.key == q->name.schema.key;
}

void ddl_postgres_fold(struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s) {
		struct ddl_sequence *q = o->kind == DDL_OBJECT_SEQUENCE && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE ?
					 o->stmt->u.sequence : NULL;
		struct ddl_table *t = q && q->owner_table && q->owner_column ? ddl_find_table(s, q->owner_table) : NULL;
		struct ddl_column *c = t ? ddl_find_column(t, q->owner_column->key) : NULL;

		if (!c || !is_serial(s, t, c, q))
			continue;
		c->flags |= DDL_COLUMN_SERIAL;
		c->dflt = NULL;
		ddl_remove_object(s, o);
	}
}

void ddl_postgres_unfold(struct ddl_schema *s)
{
	uint32_t n = s->nobjects;

	for (uint32_t i = 0; i < n; i++) {
		struct ddl_object *o = s->objects[i];

		if (o->dropped || o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns) {
			struct ddl_qname name;

			if (!(c->flags & DDL_COLUMN_SERIAL))
				continue;
			c->flags &= ~(uint32_t)DDL_COLUMN_SERIAL;
			name = ddl_postgres_sequence_name(s, o->table, c);
			add_sequence(s, o->table, c, &name);
			c->dflt = ddl_postgres_make_nextval(s, &name);
		}
	}
}
