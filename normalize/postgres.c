/*
 * postgres.c - what PostgreSQL makes of DDL.
 *
 * Reference: PostgreSQL 18 manual, "SQL Commands"; what it does not say was tried on 18.6.
 */
#include "normalize/postgres.h"

#include "normalize/postgres_acl.h"
#include "normalize/postgres_form.h"

#include <string.h>

#include "base/ascii.h"

#include "normalize/outside.h"
#include "normalize/replay.h"
#include "normalize/rules.h"

struct state {
	bool children;               /* some table is a part of another, or inherits from it */
	bool folded;                 /* serial columns stand for their sequences */
	struct ddl_parse *parse;     /* made when the first form is */
};

static struct state *state_of(struct ddl_schema *s)
{
	if (!s->extra)
		s->extra = DDL_NEW(&s->session->arena, struct state);
	return s->extra;
}

static bool is(const struct ddl_schema *s, ddl_atom a, const char *word)
{
	return ddl_atom_is(&s->session->atoms, a, word);
}

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static struct ddl_option *find_option(struct ddl_schema *s, const struct ddl_list *l, const char *name)
{
	return ddl_option_named(l, ddl_atom_str(&s->session->atoms, name));
}

static bool word_is(const struct ddl_schema *s, const struct ddl_expr *e, const char *word)
{
	return e && (e->kind == DDL_EXPR_NAME ? is(s, e->ident->key, word) : e->kind == DDL_EXPR_RAW && is(s, e->text, word));
}

static void remove_option(struct ddl_schema *s, struct ddl_list *l, const char *name, const char *value)
{
	struct ddl_option *o = find_option(s, l, name);

	if (o && (!value || word_is(s, o->value, value)))
		ddl_list_remove(l, o);
}

/* Passes */

static void types(struct ddl_schema *s, struct ddl_table *t)
{
	ddl_pass_types(s, t);
	ddl_postgres_serial(s, t);
}

/*
 * A NOT NULL constraint is the column's; its name is a name of the server's in
 * nearly every case, and none before 18. NO INHERIT and NOT VALID are more than that.
 */
static void not_null(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_node *next;

	(void)s;
	DDL_EACH(struct ddl_column, c, &t->columns)
		c->null_name = NULL;
	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;
		struct ddl_part *p = (struct ddl_part *)(void *)k->key.parts.first;
		struct ddl_column *c;

		next = n->next;
		if (k->kind != DDL_CONSTRAINT_NOT_NULL || k->flags & (DDL_KEY_NO_INHERIT | DDL_KEY_NOT_VALID))
			continue;
		c = p ? ddl_find_column(t, p->column.key) : NULL;
		if (!c)
			continue;
		c->null = DDL_NULL_NO;
		ddl_list_remove(&t->constraints, k);
	}
}

static void key_flags(struct ddl_constraint *k)
{
	k->flags &= ~(uint32_t)(DDL_KEY_NOT_DEFERRABLE | DDL_KEY_INITIALLY_IMMEDIATE | DDL_KEY_ENFORCED);
	if (k->flags & DDL_KEY_INITIALLY_DEFERRED)
		k->flags |= DDL_KEY_DEFERRABLE;
	/* Rows are not checked against what is not enforced. */
	if (k->flags & DDL_KEY_NOT_ENFORCED)
		k->flags &= ~(uint32_t)DDL_KEY_NOT_VALID;
}

/*
 * Storage parameters are kept as text, and printed in quotes: '70' is 70, and 'off' is off. A number with a
 * sign stays what it was.
 */
static void parameter_values(struct ddl_schema *s, struct ddl_list *l)
{
	DDL_EACH(struct ddl_option, o, l) {
		const char *value = o->value && o->value->kind == DDL_EXPR_STRING ? text(s, o->value->text) : "";
		bool number = ddl_ascii_digit(*value) && !value[strspn(value, ".0123456789")];
		struct ddl_ident word;

		if (!number && (!*value || value[strspn(value, "abcdefghijklmnopqrstuvwxyz_")]))
			continue;
		o->value = DDL_CLONE(s, o->value);
		o->value->kind = number ? DDL_EXPR_NUMBER : DDL_EXPR_NAME;
		if (number)
			continue;
		word = ddl_ident_of_atom(s, o->value->text, false);
		word.quoted = false;
		o->value->text = 0;
		o->value->ident = ddl_clone_ident(s, &word);
	}
}

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_session *s = data;

	return ddl_atom_compare(&s->atoms, ((const struct ddl_option *)a)->name, ((const struct ddl_option *)b)->name);
}

/* Default operator classes are called after the type; the server does not print them. */
static bool is_default_opclass(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_part *p)
{
	static const struct { const char *type, *opclass; } classes[] = {
		{ "integer", "int4_ops" }, { "bigint", "int8_ops" }, { "smallint", "int2_ops" }, { "text", "text_ops" },
		{ "character varying", "text_ops" }, { "character", "bpchar_ops" }, { "uuid", "uuid_ops" }, { "boolean", "bool_ops" },
		{ "numeric", "numeric_ops" }, { "date", "date_ops" }, { "timestamp with time zone", "timestamptz_ops" },
		{ "timestamp without time zone", "timestamp_ops" }, { "jsonb", "jsonb_ops" }, { "inet", "inet_ops" },
		{ "bytea", "bytea_ops" }, { "real", "float4_ops" }, { "double precision", "float8_ops" },
		{ "time without time zone", "time_ops" }, { "interval", "interval_ops" }, { "tsvector", "tsvector_ops" },
	};
	const struct ddl_column *c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;

	if (!c || !c->type || (p->opclass->schema.name && !is(s, p->opclass->schema.key, "pg_catalog")))
		return false;
	if (c->type->dims)
		return is(s, p->opclass->name.key, "array_ops");
	for (size_t i = 0; i < DDL_COUNT(classes); i++)
		if (is(s, c->type->name, classes[i].type) && is(s, p->opclass->name.key, classes[i].opclass))
			return true;
	return false;
}

static void normal_part(struct ddl_schema *s, const struct ddl_table *t, struct ddl_part *p)
{
	/* "(column)" is the column. */
	if (p->expr && p->expr->kind == DDL_EXPR_NAME && !p->expr->args.count) {
		p->column = *p->expr->ident;
		p->expr = NULL;
	}
	if (p->sort == DDL_SORT_ASC)
		p->sort = DDL_SORT_UNSET;
	if (p->nulls == (p->sort == DDL_SORT_DESC ? DDL_NULLS_FIRST : DDL_NULLS_LAST))
		p->nulls = DDL_NULLS_UNSET;
	if (p->collation && is(s, p->collation->name.key, "default"))
		p->collation = NULL;
	if (p->collation && (p->collation->schema.key == s->default_key || is(s, p->collation->schema.key, "pg_catalog")))
		memset(&p->collation->schema, 0, sizeof(p->collation->schema));
	if (p->opclass && (p->opclass->schema.key == s->default_key || is(s, p->opclass->schema.key, "pg_catalog")))
		memset(&p->opclass->schema, 0, sizeof(p->opclass->schema));
	parameter_values(s, &p->opclass_options);
	ddl_list_sort(&p->opclass_options, by_name, s->session);
	/* Options cannot stand without one. */
	if (p->opclass && !p->opclass_options.count && is_default_opclass(s, t, p))
		p->opclass = NULL;
}

static void normal_key(struct ddl_schema *s, const struct ddl_table *t, struct ddl_key *k)
{
	DDL_EACH(struct ddl_part, p, &k->parts)
		normal_part(s, t, p);
	if (k->method && is(s, k->method->key, "btree"))
		k->method = NULL;
	remove_option(s, &k->options, "tablespace", "pg_default");
	parameter_values(s, &k->options);
	ddl_list_sort(&k->options, by_name, s->session);
}

static void keys(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		key_flags(k);
		normal_key(s, t, &k->key);
		/* EXCLUDE is a btree by default, and prints its method. */
		if (k->kind == DDL_CONSTRAINT_EXCLUDE && !k->key.method) {
			struct ddl_ident btree = ddl_made_ident(s, "btree");

			k->key.method = ddl_clone_ident(s, &btree);
		}
	}
	DDL_EACH(struct ddl_index, i, &t->indexes)
		normal_key(s, t, &i->key);
}

/* STORAGE as each type has it when nothing is said (pg_type.typstorage). */
static const char *default_storage(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const char *const wide[] = { "text", "character varying", "character", "bytea", "json", "jsonb", "xml", "bit", "bit varying",
					    "tsvector" };

	if (t->dims)
		return "extended";
	if (is(s, t->name, "numeric") || is(s, t->name, "inet") || is(s, t->name, "cidr"))
		return "main";
	for (size_t i = 0; i < DDL_COUNT(wide); i++)
		if (is(s, t->name, wide[i]))
			return "extended";
	return "plain";
}

static void columns(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		struct ddl_option *o;

		if (c->collation && is(s, c->collation->key, "default"))
			c->collation = NULL;
		if (c->collation_schema && c->collation_schema->key == s->default_key)
			c->collation_schema = NULL;
		remove_option(s, &c->options, "storage", "default");
		remove_option(s, &c->options, "compression", "default");
		if (c->type)
			remove_option(s, &c->options, "storage", default_storage(s, c->type));
		o = find_option(s, &c->options, "statistics");
		if (o && (!o->value || o->value->kind == DDL_EXPR_UNARY))
			ddl_list_remove(&c->options, o);
		parameter_values(s, &c->options);
		if (c->options.count)
			ddl_list_sort(&c->options, by_name, s->session);
		if (c->generated && !(c->flags & DDL_COLUMN_STORED))
			c->flags |= DDL_COLUMN_VIRTUAL;
	}
}

static void options(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_option *o;

	if ((o = find_option(s, &t->options, "unlogged"))) {
		t->flags |= DDL_TABLE_UNLOGGED;
		ddl_list_remove(&t->options, o);
	}
	if ((o = find_option(s, &t->options, "logged"))) {
		t->flags &= ~(uint32_t)DDL_TABLE_UNLOGGED;
		ddl_list_remove(&t->options, o);
	}
	remove_option(s, &t->options, "tablespace", "pg_default");
	remove_option(s, &t->options, "using", "heap");
	parameter_values(s, &t->options);
	remove_option(s, &t->options, "oids", "false");
	ddl_pass_options(s, t);
}

static const struct ddl_pass passes[] = {
	{ "hoist", ddl_pass_hoist },
	{ "resolve", ddl_pass_resolve },
	{ "types", types },
	{ "columns exist", ddl_pass_columns_exist },
	{ "not null", not_null },
	{ "key null", ddl_pass_key_null },
	{ "identities", ddl_postgres_identities },
	{ "null", ddl_pass_null },
	{ "references", ddl_pass_references },
	{ "expressions", ddl_pass_exprs },
	{ "keys", keys },
	{ "names", ddl_pass_names },
	{ "primary name", ddl_postgres_primary_name },
	{ "columns", columns },
	{ "options", options },
};

/* CREATE TABLE */

static bool same_parts(const struct ddl_list *a, const struct ddl_list *b)
{
	const struct ddl_part *y = (const struct ddl_part *)(const void *)b->first;

	if (a->count != b->count)
		return false;
	DDL_EACH(struct ddl_part, x, a) {
		if (!x->column.name || x->column.key != y->column.key)
			return false;
		y = (const struct ddl_part *)(const void *)y->node.next;
	}
	return true;
}

static bool is_unique(const struct ddl_constraint *k)
{
	return k->kind == DDL_CONSTRAINT_UNIQUE || k->kind == DDL_CONSTRAINT_PRIMARY;
}

/* transformIndexConstraints(): of two keys alike in one statement one is made, the primary one or the first. */
static void drop_twins(struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		struct ddl_node *next;

		if (!is_unique(k) || k->key.include.count)
			continue;
		for (struct ddl_node *n = t->constraints.first; n; n = next) {
			struct ddl_constraint *twin = (struct ddl_constraint *)(void *)n;

			next = n->next;
			if (twin == k || twin->kind != DDL_CONSTRAINT_UNIQUE || !same_parts(&k->key.parts, &twin->key.parts) ||
			    twin->flags != k->flags || twin->key.include.count)
				continue;
			if (!k->name)
				k->name = twin->name;
			ddl_list_remove(&t->constraints, twin);
		}
	}
}

enum {
	LIKE_DEFAULTS = 1, LIKE_GENERATED = 2, LIKE_IDENTITY = 4, LIKE_CONSTRAINTS = 8, LIKE_INDEXES = 16,
	LIKE_COMMENTS = 32, LIKE_STORAGE = 64, LIKE_ALL = 127,
};

static unsigned like_parts(struct ddl_schema *s, const struct ddl_list *l)
{
	static const struct { const char *word; unsigned bit; } words[] = {
		{ "all", LIKE_ALL }, { "defaults", LIKE_DEFAULTS }, { "generated", LIKE_GENERATED }, { "identity", LIKE_IDENTITY },
		{ "constraints", LIKE_CONSTRAINTS }, { "indexes", LIKE_INDEXES }, { "comments", LIKE_COMMENTS },
		{ "storage", LIKE_STORAGE },
	};
	unsigned parts = 0;

	DDL_EACH(struct ddl_option, o, l) {
		const char *name = text(s, o->name), *word = strchr(name, ' ');

		for (size_t i = 0; word && i < DDL_COUNT(words); i++)
			if (!strcmp(word + 1, words[i].word))
				parts = *name == 'i' ? parts | words[i].bit : parts & ~words[i].bit;
	}
	return parts;
}

static void copy_column(struct ddl_schema *s, struct ddl_table *t, const struct ddl_column *from, unsigned parts)
{
	struct ddl_column *c = DDL_CLONE(s, from);

	if (c->type)
		c->type = DDL_CLONE(s, c->type);
	if (!(parts & LIKE_DEFAULTS))
		c->dflt = NULL;
	if (!(parts & LIKE_GENERATED)) {
		c->generated = NULL;
		c->flags &= ~(uint32_t)(DDL_COLUMN_STORED | DDL_COLUMN_VIRTUAL);
	}
	if (!(parts & LIKE_IDENTITY)) {
		c->flags &= ~(uint32_t)(DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT);
		memset(&c->identity, 0, sizeof(c->identity));
	}
	if (!(parts & LIKE_COMMENTS))
		c->comment = NULL;
	if (!(parts & LIKE_STORAGE))
		memset(&c->options, 0, sizeof(c->options));
	ddl_list_add(&t->columns, c);
}

static struct ddl_key copy_key(struct ddl_schema *s, const struct ddl_key *from)
{
	struct ddl_key k = *from;

	memset(&k.parts, 0, sizeof(k.parts));
	DDL_EACH(struct ddl_part, p, &from->parts)
		ddl_list_add(&k.parts, DDL_CLONE(s, p));
	return k;
}

/* Keys and indexes get names of their own; checks keep theirs (manual, CREATE TABLE, LIKE). */
static void copy_keys(struct ddl_schema *s, struct ddl_table *t, const struct ddl_table *from, unsigned parts)
{
	DDL_EACH(struct ddl_constraint, k, &from->constraints) {
		struct ddl_constraint *c;
		bool check = k->kind == DDL_CONSTRAINT_CHECK;

		if (k->kind == DDL_CONSTRAINT_FOREIGN || !(parts & (check ? LIKE_CONSTRAINTS : LIKE_INDEXES)))
			continue;
		c = DDL_CLONE(s, k);
		c->key = copy_key(s, &k->key);
		if (!check)
			c->name = NULL;
		if (!(parts & LIKE_COMMENTS))
			c->comment = NULL;
		ddl_list_add(&t->constraints, c);
	}
	DDL_EACH(struct ddl_index, i, &from->indexes) {
		struct ddl_index *c;

		if (!(parts & LIKE_INDEXES))
			break;
		c = DDL_CLONE(s, i);
		c->key = copy_key(s, &i->key);
		memset(&c->name, 0, sizeof(c->name));
		if (!(parts & LIKE_COMMENTS))
			c->comment = NULL;
		ddl_list_add(&t->indexes, c);
	}
}

static void expand_like(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_list own = t->columns, likes = t->like;

	if (!likes.count)
		return;
	memset(&t->columns, 0, sizeof(t->columns));
	memset(&t->like, 0, sizeof(t->like));
	DDL_EACH(struct ddl_qname_item, like, &likes) {
		struct ddl_table *from;
		unsigned parts = like_parts(s, &like->options);

		ddl_resolve(s, &like->name);
		from = ddl_find_table(s, &like->name);
		if (!from) {
			ddl_schema_report(s, DDL_DIAG_NO_OBJECT, like->node.at, "table \"%s\" does not exist",
					  text(s, like->name.name.name));
			continue;
		}
		DDL_EACH(struct ddl_column, c, &from->columns)
			copy_column(s, t, c, parts);
		copy_keys(s, t, from, parts);
	}
	ddl_list_append(&t->columns, &own);
}

static void before_create_table(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_qname_item, parent, &t->inherits)
		ddl_resolve(s, &parent->name);
	if (t->partition_of)
		ddl_resolve(s, t->partition_of);
	if (t->partition_of || t->inherits.count)
		state_of(s)->children = true;
	expand_like(s, t);
	ddl_pass_hoist(s, t);
	drop_twins(t);
}

/* Indexes of constraints are named as indexes too */

static struct ddl_constraint *find_key(struct ddl_schema *s, const struct ddl_qname *name, struct ddl_table **table)
{
	DDL_EACH_OBJECT(o, s) {
		struct ddl_constraint *k = o->kind == DDL_OBJECT_TABLE && o->table && o->schema == name->schema.key ?
					   ddl_find_constraint(o->table, name->name.key) : NULL;

		if (k && k->kind != DDL_CONSTRAINT_FOREIGN && k->kind != DDL_CONSTRAINT_CHECK) {
			*table = o->table;
			return k;
		}
	}
	return NULL;
}

static void merge_or_reset(struct ddl_schema *s, struct ddl_key *k, struct ddl_action *a)
{
	if (a->kind == DDL_ACTION_SET_OPTIONS)
		ddl_merge_options(s, &k->options, &a->options);
	else if (a->kind == DDL_ACTION_RESET_OPTIONS)
		DDL_EACH(struct ddl_option, o, &a->options)
			remove_option(s, &k->options, text(s, o->name), NULL);
}

/* Of ALTER VIEW v ALTER c SET DEFAULT x and of ALTER EVENT TRIGGER e DISABLE the last one counts, and none of what is so anyway. */
static bool carried_alter(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	static const struct { const char *words; bool is_default; } changes[] = {
		{ " set default ", false }, { " drop default", true }, { " enable always", false }, { " enable replica", false },
		{ " enable", true }, { " disable", false }, { " set statistics - 1", true }, { " set statistics ", false },
	};
	const char *words = text(s, stmt->u.opaque->text), *at = NULL;
	size_t i = 0;

	if (!is(s, stmt->word, "alter_view") && !is(s, stmt->word, "alter_event_trigger") && !is(s, stmt->word, "alter_table") &&
	    !is(s, stmt->word, "alter_index"))
		return false;
	while (i < DDL_COUNT(changes) && !(at = strstr(words, changes[i].words)))
		i++;
	if (!at)
		return false;
	DDL_EACH_OBJECT(o, s)
		if (o->kind == DDL_OBJECT_OTHER && o->within == stmt->word && !strncmp(text(s, o->name), words, (size_t)(at - words) + 1))
			ddl_remove_object(s, o);
	return changes[i].is_default;
}

/* Its tables are made once. */
static const struct ddl_parse *parser(struct ddl_schema *s)
{
	struct state *x = state_of(s);

	if (!x->parse) {
		x->parse = DDL_NEW(&s->session->arena, struct ddl_parse);
		ddl_parse_init(x->parse, s->session, s->dialect, s->version);
		ddl_parse_release(x->parse);
	}
	return x->parse;
}

static bool only_ignored(const struct ddl_stmt *stmt)
{
	DDL_EACH(struct ddl_action, a, &stmt->items)
		if (a->kind != DDL_ACTION_IGNORED)
			return false;
	return true;
}

/* ALTER of what is itself carried verbatim, or in a way that is not modelled, is carried verbatim, too. */
static void carry(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_form f = { .s = s };
	struct ddl_opaque *q = DDL_NEW(&s->session->arena, struct ddl_opaque);

	ddl_form_open(&f, parser(s), stmt);
	q->node.at = stmt->node.at;
	q->object = stmt->object;
	q->name = stmt->name;
	q->text = ddl_parse_raw(&f.p, 0, f.p.ntokens);
	ddl_form_close(&f);
	stmt->word = ddl_atom_printf(&s->session->atoms, "alter_%s", ddl_object_word((enum ddl_object_kind)stmt->object));
	stmt->kind = DDL_STMT_OPAQUE;
	stmt->u.opaque = q;
}

/* ALTER TABLE may name a view or a foreign table. */
static bool alter_carried(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->name;
	const struct ddl_object *o;

	ddl_resolve(s, &name);
	o = ddl_find_relation(s, &name);
	if (!o || o->table || !o->stmt || o->stmt->kind != DDL_STMT_OPAQUE || only_ignored(stmt))
		return false;
	carry(s, stmt);
	return true;
}

static bool alter_index(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_action *a = (struct ddl_action *)(void *)stmt->items.first;
	struct ddl_object *o;
	struct ddl_constraint *k;
	struct ddl_table *t = NULL;

	ddl_resolve(s, &stmt->name);
	o = ddl_find(s, DDL_SCOPE_INDEX, stmt->name.schema.key, 0, stmt->name.name.key);
	k = o ? NULL : find_key(s, &stmt->name, &t);
	if (!o && !k) {
		if (!(stmt->flags & DDL_STMT_IF_EXISTS))
			ddl_schema_report(s, DDL_DIAG_NO_OBJECT, stmt->name.name.at, "index \"%s\" does not exist",
					  text(s, stmt->name.name.name));
		return true;
	}
	if (a->kind == DDL_ACTION_OTHER && strncmp(text(s, a->expr->text), "attach", 6)) {
		carry(s, stmt);
		return carried_alter(s, stmt);
	}
	t = o ? o->table : t;
	merge_or_reset(s, o ? &o->index->key : &k->key, a);
	if (t)
		ddl_normalize_table(s, t);
	return true;
}

static bool rename_index(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname_item *item = (struct ddl_qname_item *)(void *)stmt->items.first;
	struct ddl_qname name = item->name;
	struct ddl_constraint *k;
	struct ddl_table *t;

	ddl_resolve(s, &name);
	if (ddl_find(s, DDL_SCOPE_INDEX, name.schema.key, 0, name.name.key))
		return false;
	k = find_key(s, &name, &t);
	if (!k)
		return false;
	k->name = ddl_clone_ident(s, &item->to.name);
	k->flags &= ~(uint32_t)DDL_KEY_NAME_DERIVED;
	return true;
}

/* Sequences */

static struct ddl_sequence *target_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_object *o;

	ddl_resolve(s, &stmt->name);
	o = ddl_find_relation(s, &stmt->name);
	if (o && o->kind == DDL_OBJECT_SEQUENCE && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE)
		return o->stmt->u.sequence;
	/* The sequence of an identity column has no object of its own. */
	return NULL;
}

/* The identity column whose sequence this is, or NULL. */
static struct ddl_column *identity_of(struct ddl_schema *s, const struct ddl_qname *name)
{
	DDL_EACH_OBJECT(o, s) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table || o->schema != name->schema.key)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns)
			if (c->flags & (DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT) &&
			    ddl_postgres_identity_sequence(s, o->table, c).name.key == name->name.key)
				return c;
	}
	return NULL;
}

static bool alter_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_sequence *q = target_sequence(s, stmt), *change = stmt->u.sequence;
	struct ddl_option *owner = find_option(s, &change->options, "owned by");
	struct ddl_column *c;

	if (!q) {
		c = identity_of(s, &stmt->name);
		if (c)
			ddl_postgres_merge_options(s, &c->identity, &change->options, c->type);
		else if (!(stmt->flags & DDL_STMT_IF_EXISTS))
			ddl_schema_report(s, DDL_DIAG_NO_OBJECT, stmt->name.name.at, "sequence \"%s\" does not exist",
					  text(s, stmt->name.name.name));
		return true;
	}
	ddl_postgres_merge_options(s, &q->options, &change->options, q->type);
	if (change->type)
		q->type = change->type;
	if (change->owner_table) {
		ddl_resolve(s, change->owner_table);
		q->owner_table = change->owner_table;
		q->owner_column = change->owner_column;
	} else if (owner) {
		q->owner_table = NULL;
		q->owner_column = NULL;
	}
	ddl_postgres_sequence(s, q);
	return true;
}

static bool alter_other(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_action *a = (struct ddl_action *)(void *)stmt->items.first;
	struct ddl_sequence *q = stmt->object == DDL_OBJECT_SEQUENCE ? target_sequence(s, stmt) : NULL;
	struct ddl_object *o;
	struct ddl_qname to;

	if (stmt->object != DDL_OBJECT_SEQUENCE)
		ddl_resolve(s, &stmt->name);
	if (q && a->kind == DDL_ACTION_SET_OPTIONS) {
		q->flags &= ~(uint32_t)DDL_TABLE_UNLOGGED;
		ddl_merge_options(s, &q->options, &a->options);
		ddl_postgres_sequence(s, q);
	}
	if (a->kind != DDL_ACTION_SET_SCHEMA)
		return true;
	o = ddl_find(s, ddl_object_scope((enum ddl_object_kind)stmt->object), stmt->name.schema.key, 0, stmt->name.name.key);
	if (!o) {
		if (!(stmt->flags & DDL_STMT_IF_EXISTS))
			ddl_schema_report(s, DDL_DIAG_NO_OBJECT, stmt->name.name.at, "%s \"%s\" does not exist",
					  ddl_object_word((enum ddl_object_kind)stmt->object), text(s, stmt->name.name.name));
		return true;
	}
	to = stmt->name;
	to.schema = a->to;
	ddl_resolve(s, &to);
	ddl_rename_plain(s, o, &to);
	return true;
}

/* Defaults know a sequence by identity, not by name. */
static void rename_in_defaults(struct ddl_schema *s, const struct ddl_qname *from, const struct ddl_qname *to)
{
	DDL_EACH_OBJECT(o, s) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_column, c, &o->table->columns) {
			struct ddl_qname used;

			if (!c->dflt)
				continue;
			used = ddl_postgres_nextval(s, c->dflt);
			if (used.name.name && used.name.key == from->name.key && used.schema.key == from->schema.key)
				c->dflt = ddl_postgres_make_nextval(s, to);
		}
	}
}

static bool rename_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname_item *item = (struct ddl_qname_item *)(void *)stmt->items.first;
	struct ddl_qname name = item->name, to = item->to;

	ddl_resolve(s, &name);
	to.schema = name.schema;
	if (!ddl_find_relation(s, &name) && ddl_postgres_rename_identity(s, &name, &to))
		return true;
	rename_in_defaults(s, &name, &to);
	return false;
}

/* The schema public is there before anything is made, and can be dropped and made again. */
static bool drop_schema(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_node *next;

	for (struct ddl_node *n = stmt->items.first; n; n = next) {
		struct ddl_qname_item *item = (struct ddl_qname_item *)(void *)n;

		next = n->next;
		if (item->name.name.key != s->default_key)
			continue;
		ddl_list_remove(&stmt->items, item);
		if (!(stmt->flags & DDL_STMT_CASCADE))
			continue;
		DDL_EACH_OBJECT(o, s)
			if (!o->schema && o->scope != DDL_SCOPE_SCHEMA && o->scope != DDL_SCOPE_OTHER)
				ddl_remove_object(s, o);
	}
	return !stmt->items.count;
}

/* DROP FUNCTION f: without arguments when there is one of that name; types of arguments have aliases. */
static void routine_key(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_opaque *q = stmt->u.opaque;
	struct ddl_qname name = q->name;

	if (ddl_object_scope((enum ddl_object_kind)q->object) != DDL_SCOPE_ROUTINE)
		return;
	if (q->signature)
		q->signature = ddl_postgres_signature(s, q->signature);
	if (q->signature || !(stmt->flags & DDL_STMT_DROPS))
		return;
	ddl_resolve(s, &name);
	DDL_EACH_OBJECT(o, s)
		if (o->scope == DDL_SCOPE_ROUTINE && o->name == name.name.key && o->schema == name.schema.key)
			q->signature = o->within;
}

/* Tables and sequences of the session alone are no part of the schema. */
static void drop_temporary(struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s) {
		bool temporary = o->kind == DDL_OBJECT_TABLE && o->table && o->table->flags & DDL_TABLE_TEMPORARY;

		temporary |= o->kind == DDL_OBJECT_SEQUENCE && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE &&
			     o->stmt->u.sequence->flags & DDL_TABLE_TEMPORARY;
		if (temporary && o->table)
			ddl_drop_table(s, o);
		else if (temporary)
			ddl_remove_object(s, o);
	}
}

/* The length of a name that needs none of its quotes; 0: there is none. */
static size_t plain_quoted(const char *c)
{
	size_t n = *c == '"' ? strspn(c + 1, "abcdefghijklmnopqrstuvwxyz0123456789_") : 0;

	return n && c[n + 1] == '"' && c[n + 2] != '"' && !ddl_ascii_digit(c[1]) ? n : 0;
}

/*
 * Names in front of *end without the default schema, and without quotes where these say nothing; *end is then where it
 * was in the new text.
 */
static ddl_atom without_public(struct ddl_schema *s, const char *words, const char **end)
{
	static const char schema[] = "public.";
	struct ddl_buf b = { 0 };
	size_t kept;
	ddl_atom a;

	for (const char *c = words; c < *end;) {
		bool starts = c == words || strchr(" (,", c[-1]);

		if (starts && !strncmp(c, schema, sizeof(schema) - 1)) {
			c += sizeof(schema) - 1;
			continue;
		}
		if (starts && plain_quoted(c)) {
			ddl_buf_add(&b, c + 1, plain_quoted(c));
			c += plain_quoted(c) + 2;
			continue;
		}
		ddl_buf_putc(&b, *c++);
	}
	kept = b.len;
	ddl_buf_puts(&b, *end);
	a = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	*end = text(s, a) + kept;
	return a;
}

/* COMMENT ON FUNCTION f(int) IS ...: known by what it is on; IS NULL takes it away. */
static bool carried_comment(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	const char *words = text(s, stmt->u.opaque->text), *end = NULL;
	struct ddl_qname q = { .catalog = NULL };
	struct ddl_object *o;

	for (const char *c = strstr(words, " is "); c && !end; c = strstr(c + 1, " is "))
		if (c[4] == '\'' || c[4] == '$' || !strncmp(c + 4, "null", 4) || ((c[4] | 32) == 'e' && c[5] == '\''))
			end = c;
	if (!end)
		return false;
	stmt->u.opaque->text = without_public(s, words, &end);
	words = text(s, stmt->u.opaque->text);
	q.name.name = q.name.key = ddl_atom_of(&s->session->atoms, words, (size_t)(end - words));
	o = ddl_find(s, DDL_SCOPE_OTHER, 0, stmt->word, q.name.key);
	if (!strcmp(end + 4, "null")) {
		if (o)
			ddl_remove_object(s, o);
	} else if (o) {
		o->stmt = stmt;
	} else {
		memset(&stmt->u.opaque->name, 0, sizeof(stmt->u.opaque->name));
		ddl_add_object(s, DDL_OBJECT_OTHER, &q, stmt->word, stmt);
	}
	return true;
}

/* ALTER TABLE x OWNER TO role, also of a view or a sequence. */
static void relation_owner(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->name;
	struct ddl_object *o;

	DDL_EACH(struct ddl_action, a, &stmt->items) {
		const char *clause = a->kind == DDL_ACTION_IGNORED && a->expr ? text(s, a->expr->text) : "";
		size_t n = strlen(clause);

		if (strncmp(clause, "owner to ", 9))
			continue;
		ddl_resolve(s, &name);
		o = ddl_find_relation(s, &name);
		clause += 9;
		n -= 9;
		if (*clause == '"' && n > 2) {
			clause++;
			n -= 2;
		}
		ddl_outside_add(s, a->node.at, ddl_atom_str(&s->session->atoms, "alter_owner"),
				ddl_atom_printf(&s->session->atoms, "%s.%s %.*s", text(s, name.schema.key), text(s, name.name.key),
						(int)n, clause));
		if (o)
			o->owner = ddl_atom_of(&s->session->atoms, clause, n);
	}
}

static void cascade_indexes(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	DDL_EACH(struct ddl_qname_item, item, &stmt->items) {
		struct ddl_qname name = item->name;
		struct ddl_object *o;

		ddl_resolve(s, &name);
		o = ddl_find(s, DDL_SCOPE_INDEX, name.schema.key, 0, name.name.key);
		if (o && o->table && o->index && o->index->flags & DDL_KEY_UNIQUE)
			ddl_postgres_cascade_key(s, o->table, &o->index->key.parts, false);
	}
}

static void pass_on(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->name;
	const struct ddl_table *t;

	if (!state_of(s)->children)
		return;
	ddl_resolve(s, &name);
	t = ddl_find_table(s, &name);
	if (t)
		ddl_postgres_pass_on(s, t, stmt);
}

static bool replay(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct state *x = state_of(s);

	if (x->folded && stmt->kind != DDL_STMT_SKIPPED) {
		ddl_postgres_unfold(s);
		x->folded = false;
	}
	switch (stmt->kind) {
	case DDL_STMT_CREATE_TABLE:
		before_create_table(s, stmt->u.table);
		return false;
	case DDL_STMT_CREATE_SEQUENCE:
		ddl_postgres_sequence(s, stmt->u.sequence);
		return false;
	case DDL_STMT_ALTER_SEQUENCE:
		return alter_sequence(s, stmt);
	case DDL_STMT_ALTER_TABLE:
		if (stmt->object == DDL_OBJECT_INDEX)
			return alter_index(s, stmt);
		relation_owner(s, stmt);
		if (stmt->object == DDL_OBJECT_TABLE && alter_carried(s, stmt))
			return carried_alter(s, stmt);
		if (stmt->object == DDL_OBJECT_TABLE && !(stmt->flags & DDL_STMT_ONLY))
			pass_on(s, stmt);
		return stmt->object != DDL_OBJECT_TABLE && alter_other(s, stmt);
	case DDL_STMT_RENAME:
		if (stmt->object == DDL_OBJECT_INDEX)
			return rename_index(s, stmt);
		return stmt->object == DDL_OBJECT_SEQUENCE && rename_sequence(s, stmt);
	case DDL_STMT_OPAQUE:
		/* Every database has it. */
		if (stmt->object == DDL_OBJECT_EXTENSION && stmt->flags & DDL_STMT_CREATES && is(s, stmt->u.opaque->name.name.key, "plpgsql"))
			return true;
		if (is(s, stmt->word, "comment"))
			return carried_comment(s, stmt);
		routine_key(s, stmt);
		if (carried_alter(s, stmt))
			return true;
		return ddl_postgres_is_grant(s, stmt) && (ddl_postgres_acl(s, stmt, parser(s)) || ddl_postgres_grant(s, stmt));
	case DDL_STMT_SKIPPED:
		if (stmt->column.name)
			ddl_postgres_owner(s, stmt);
		return false;
	case DDL_STMT_COMMENT:
		/* The server writes a comment of its own with every extension. */
		return stmt->object == DDL_OBJECT_EXTENSION;
	case DDL_STMT_DROP:
		if (stmt->object == DDL_OBJECT_INDEX && stmt->flags & DDL_STMT_CASCADE)
			cascade_indexes(s, stmt);
		return stmt->object == DDL_OBJECT_SCHEMA && drop_schema(s, stmt);
	default:
		return false;
	}
}

/* Actions of ALTER TABLE */

static void use_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_constraint *k)
{
	struct ddl_index *i = ddl_find_index(t, k->index->key);

	if (!i) {
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, k->index->at, "index \"%s\" does not exist", text(s, k->index->name));
		return;
	}
	k->key = i->key;
	k->flags |= i->flags & DDL_KEY_NULLS_NOT_DISTINCT;
	if (!k->name)
		k->name = ddl_clone_ident(s, k->index);
	k->index = NULL;
	ddl_drop_index(s, t, i);
}

/* Since 18 NOT NULL is a constraint with a name; only the server's own names are known here. */
static bool drop_not_null(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	if (ddl_find_constraint(t, a->name.key))
		return false;
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (ddl_postgres_object_name(s, t->name.name.name, c->name.name, "not_null") != a->name.key)
			continue;
		c->null = DDL_NULL_YES;
		return true;
	}
	return false;
}

/* ENABLE and DISABLE, FORCE and NO FORCE ROW LEVEL SECURITY take each other back. */
static bool row_security(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	static const struct { const char *off, *on; } pairs[] = {
		{ "disable row level security", "enable row level security" },
		{ "no force row level security", "force row level security" },
	};

	for (size_t i = 0; i < DDL_COUNT(pairs); i++) {
		if (!is(s, a->expr->text, pairs[i].off))
			continue;
		DDL_EACH(struct ddl_expr, e, &t->raw_elements)
			if (is(s, e->text, pairs[i].on)) {
				ddl_list_remove(&t->raw_elements, e);
				break;
			}
		return true;
	}
	return false;
}

static void remove_clauses(struct ddl_schema *s, struct ddl_table *t, const char *start)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->raw_elements.first; n; n = next) {
		next = n->next;
		if (!strncmp(text(s, ((struct ddl_expr *)(void *)n)->text), start, strlen(start)))
			ddl_list_remove(&t->raw_elements, n);
	}
}

/* Clauses of which a table has one at most, and their absence. True: nothing is left to keep. */
static bool only_one(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	const char *clause = text(s, a->expr->text);

	if (!strncmp(clause, "replica identity ", 17)) {
		remove_clauses(s, t, "replica identity ");
		return !strcmp(clause + 17, "default");
	}
	if (!strncmp(clause, "cluster on ", 11) || !strcmp(clause, "set without cluster")) {
		remove_clauses(s, t, "cluster on ");
		return *clause == 's';
	}
	return false;
}

/* NO INHERIT t, ENABLE RULE r: the other clause goes. */
static bool takes_back(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	static const struct { const char *clause, *gone; } pairs[] = {
		{ "no inherit ", "inherit " }, { "enable rule ", "disable rule " },
		{ "enable rule ", "enable always rule " }, { "enable rule ", "enable replica rule " },
	};
	const char *clause = text(s, a->expr->text);
	bool gone = false;

	for (size_t i = 0; i < DDL_COUNT(pairs); i++) {
		size_t n = strlen(pairs[i].clause);

		if (strncmp(clause, pairs[i].clause, n))
			continue;
		remove_clauses(s, t, ddl_format(&s->session->arena, "%s%s", pairs[i].gone, clause + n));
		gone = true;
	}
	return gone;
}

/* ENABLE TRIGGER x takes DISABLE TRIGGER x back. */
static bool trigger_switch(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	static const char *const states[] = { "disable trigger ", "enable trigger ", "enable always trigger ", "enable replica trigger " };
	const char *clause = text(s, a->expr->text), *name = strstr(clause, "trigger ");
	bool enable = !strncmp(clause, states[1], strlen(states[1]));
	struct ddl_node *next;

	if (!name || (strncmp(clause, "enable ", 7) && strncmp(clause, "disable ", 8)))
		return false;
	for (struct ddl_node *n = t->raw_elements.first; n; n = next) {
		const char *was = text(s, ((struct ddl_expr *)(void *)n)->text);
		bool hit = false;

		next = n->next;
		for (size_t i = 0; i < DDL_COUNT(states); i++)
			hit |= !strncmp(was, states[i], strlen(states[i])) && !strcmp(was + strlen(states[i]), name + strlen("trigger "));
		if (hit)
			ddl_list_remove(&t->raw_elements, n);
	}
	return enable;
}

static bool set_identity(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);
	struct ddl_list none = { 0 };

	if (!c || !(c->flags & (DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT)))
		return false;
	ddl_postgres_merge_options(s, &c->identity, &a->column->identity, c->type);
	a->column->identity = none;
	return false;
}

enum { MAX_PARTITION_DEPTH = 64 };

/* Has the table a column from what it is a part of? That of a type is taken on trust: a type is carried verbatim. */
static bool has_inherited(struct ddl_schema *s, const struct ddl_table *t, ddl_atom column)
{
	if (find_option(s, &t->options, "of"))
		return true;
	for (int i = 0; t && t->partition_of && i < MAX_PARTITION_DEPTH; i++) {
		t = ddl_find_table(s, t->partition_of);
		if (t && ddl_find_column(t, column))
			return true;
	}
	return false;
}

/* A partition and a typed table say only what is different of their columns. */
static void say_column(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	struct ddl_column *c;

	if (ddl_find_column(t, a->name.key) || !has_inherited(s, t, a->name.key))
		return;
	c = DDL_NEW(&s->session->arena, struct ddl_column);
	c->node.at = a->node.at;
	c->name = a->name;
	ddl_list_add(&t->columns, c);
}

static void cascade_constraint(struct ddl_schema *s, const struct ddl_table *t, const struct ddl_action *a)
{
	const struct ddl_constraint *k = ddl_find_constraint(t, a->name.key);

	if (k && (k->kind == DDL_CONSTRAINT_PRIMARY || k->kind == DDL_CONSTRAINT_UNIQUE))
		ddl_postgres_cascade_key(s, t, &k->key.parts, k->kind == DDL_CONSTRAINT_PRIMARY);
}

static bool action(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	switch (a->kind) {
	case DDL_ACTION_SET_DEFAULT:
	case DDL_ACTION_DROP_DEFAULT:
	case DDL_ACTION_SET_NOT_NULL:
	case DDL_ACTION_DROP_NOT_NULL:
		say_column(s, t, a);
		return false;
	case DDL_ACTION_ADD_CONSTRAINT:
		if (a->constraint->index)
			use_index(s, t, a->constraint);
		return false;
	case DDL_ACTION_DROP_CONSTRAINT:
		if (a->flags & DDL_STMT_CASCADE)
			cascade_constraint(s, t, a);
		return drop_not_null(s, t, a);
	case DDL_ACTION_DROP_COLUMN:
		if (a->flags & DDL_STMT_CASCADE)
			ddl_postgres_cascade_column(s, t, a->name.key);
		return false;
	case DDL_ACTION_SET_IDENTITY:
		return set_identity(s, t, a);
	case DDL_ACTION_OTHER:
		if (!strncmp(text(s, a->expr->text), "attach ", 7))
			state_of(s)->children = true;
		return row_security(s, t, a) || trigger_switch(s, t, a) || only_one(s, t, a) || takes_back(s, t, a);
	default:
		return false;
	}
}

static void dropped_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c)
{
	DDL_EACH_OBJECT(o, s) {
		struct ddl_sequence *q = o->kind == DDL_OBJECT_SEQUENCE && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE ?
					 o->stmt->u.sequence : NULL;

		if (q && q->owner_table && q->owner_column && q->owner_table->name.key == t->name.name.key &&
		    q->owner_table->schema.key == t->name.schema.key && q->owner_column->key == c->name.key)
			ddl_remove_object(s, o);
	}
}

static void finish(struct ddl_schema *s)
{
	struct state *x = state_of(s);

	if (x->folded)
		return;
	drop_temporary(s);
	ddl_postgres_acl_finish(s);
	ddl_postgres_fold(s);
	x->folded = true;
}

static ddl_atom form(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	return ddl_postgres_form(s, stmt, parser(s));
}

const struct ddl_norm_rules ddl_norm_postgres = {
	.default_schema = "public",
	.index_scope_schema = true,
	.trigger_scope_table = true,
	.primary_not_null = true,
	.drop_column = DDL_DROP_DEPENDENTS,
	.passes = passes,
	.npasses = DDL_COUNT(passes),
	.type = ddl_postgres_type,
	.expr = ddl_postgres_expr,
	.name_constraint = ddl_postgres_name_constraint,
	.name_index = ddl_postgres_name_index,
	.replay = replay,
	.action = action,
	.dropped_column = dropped_column,
	.finish = finish,
	.form = form,
	.renaming = ddl_postgres_renaming,
};
