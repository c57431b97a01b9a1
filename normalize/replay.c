/*
 * replay.c - statements, one by one, onto a schema.
 *
 * A handler does what the server does to its catalogue. What a server would
 * refuse and can be known here is reported with its place; the statement then
 * has no effect.
 */
#include "normalize/normalize.h"

#include <string.h>

#include "normalize/outside.h"
#include "normalize/replay.h"

void *ddl_clone(struct ddl_schema *s, const void *node, size_t size)
{
	struct ddl_node *copy = ddl_alloc(&s->session->arena, size);

	memcpy(copy, node, size);
	copy->next = NULL;
	return copy;
}

struct ddl_ident ddl_ident_of_atom(struct ddl_schema *s, ddl_atom name, bool table)
{
	struct ddl_parse p = { .session = s->session, .dialect = s->dialect, .version = s->version };
	struct ddl_ident id = { .name = name, .quoted = true };

	id.key = table ? s->dialect->fold_table(&p, name, true) : s->dialect->fold(&p, name, true);
	return id;
}

struct ddl_ident ddl_made_ident(struct ddl_schema *s, const char *name)
{
	return ddl_ident_of_atom(s, ddl_atom_str(&s->session->atoms, name), false);
}

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static bool exists(struct ddl_schema *s, struct ddl_object *o, struct ddl_stmt *stmt, const struct ddl_ident *name)
{
	struct ddl_diag *d;

	if (!o)
		return false;
	if (stmt->flags & (DDL_STMT_IF_NOT_EXISTS | DDL_STMT_GUARDED))
		return true;
	d = ddl_schema_report(s, DDL_DIAG_EXISTS, name->at.start ? name->at : stmt->node.at, "%s \"%s\" exists already",
			      ddl_object_word((enum ddl_object_kind)o->kind), text(s, name->name));
	if (o->stmt && o->stmt->node.at.start)
		ddl_diag_label(s->session, d, o->stmt->node.at, "made here");
	return true;
}

/* In normal form a thing is there: that it was made on a condition says nothing more. */
static const uint32_t conditions = DDL_STMT_IF_NOT_EXISTS | DDL_STMT_GUARDED;

static void create_table(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_table *t = stmt->u.table;
	struct ddl_object *o;

	ddl_resolve(s, &t->name);
	o = ddl_find_relation(s, &t->name);
	if (o && stmt->flags & DDL_STMT_OR_REPLACE && o->table) {
		ddl_drop_table(s, o);
		o = NULL;
	}
	if (exists(s, o, stmt, &t->name.name))
		return;
	stmt->name = t->name;
	ddl_read_renames(s, stmt);
	o = ddl_add_object(s, DDL_OBJECT_TABLE, &t->name, 0, stmt);
	o->table = t;
	ddl_normalize_table(s, t);
}

static struct ddl_table *target_table(struct ddl_schema *s, struct ddl_qname *name, struct ddl_span at)
{
	struct ddl_object *o;

	ddl_resolve(s, name);
	o = ddl_find_relation(s, name);
	if (!o) {
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, name->name.at.start ? name->name.at : at,
				  "table \"%s\" does not exist", text(s, name->name.name));
		return NULL;
	}
	return o->table;
}

void ddl_add_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i)
{
	struct ddl_object *o;

	ddl_list_add(&t->indexes, i);
	if (!s->rules->index_scope_schema || !i->name.name.name)
		return;
	i->name.schema = t->name.schema;
	o = ddl_add_object(s, DDL_OBJECT_INDEX, &i->name, 0, NULL);
	o->table = t;
	o->index = i;
}

void ddl_drop_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i)
{
	struct ddl_object *o;

	ddl_list_remove(&t->indexes, i);
	if (!s->rules->index_scope_schema || !i->name.name.name)
		return;
	o = ddl_find(s, DDL_SCOPE_INDEX, i->name.schema.key, 0, i->name.name.key);
	if (o && o->index == i)
		ddl_remove_object(s, o);
}

static struct ddl_object *find_index_object(struct ddl_schema *s, const struct ddl_qname *name)
{
	return s->rules->index_scope_schema ? ddl_find(s, DDL_SCOPE_INDEX, name->schema.key, 0, name->name.key) : NULL;
}

static bool index_exists(struct ddl_schema *s, struct ddl_table *t, struct ddl_index *i, bool quiet)
{
	struct ddl_qname name = i->name;

	if (!name.name.name)
		return false;
	name.schema = t->name.schema;
	if (s->rules->index_scope_schema ? !find_index_object(s, &name) : !ddl_find_index(t, name.name.key))
		return false;
	if (!quiet)
		ddl_schema_report(s, DDL_DIAG_EXISTS, name.name.at.start ? name.name.at : i->node.at,
				  "index \"%s\" exists already", text(s, name.name.name));
	return true;
}

static void create_index(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_table *t = target_table(s, &stmt->name, stmt->node.at);
	struct ddl_index *i = stmt->u.index, *was;

	if (!t) {
		struct ddl_object *o = ddl_find_relation(s, &stmt->name);

		/* An index of a view is known by its text alone, and lies in the view's schema. */
		if (o && o->stmt && o->stmt->kind == DDL_STMT_OPAQUE) {
			struct ddl_qname name = { .schema = stmt->name.schema, .name = i->name.name };

			ddl_add_object(s, DDL_OBJECT_OTHER, &name, 0, stmt);
		}
		return;
	}
	if (stmt->flags & DDL_STMT_OR_REPLACE && i->name.name.name && (was = ddl_find_index(t, i->name.name.key)))
		ddl_drop_index(s, t, was);
	if (index_exists(s, t, i, stmt->flags & (DDL_STMT_IF_NOT_EXISTS | DDL_STMT_GUARDED)))
		return;
	ddl_add_index(s, t, i);
	if (ddl_table_fits(s, t, stmt->node.at))
		ddl_normalize_table(s, t);
}

static void create_schema(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname q = { .name = stmt->u.space->name };

	if (q.name.key == s->default_key && s->default_key) {
		s->space = stmt->u.space;
		return;
	}
	if (exists(s, ddl_find(s, DDL_SCOPE_SCHEMA, 0, 0, q.name.key), stmt, &q.name))
		return;
	stmt->flags &= ~conditions;
	ddl_add_object(s, (enum ddl_object_kind)stmt->object, &q, 0, stmt);
}

static void merge_options(struct ddl_schema *s, struct ddl_list *into, struct ddl_list *from)
{
	struct ddl_node *next;

	for (struct ddl_node *n = from->first; n; n = next) {
		struct ddl_option *o = (struct ddl_option *)(void *)n;
		struct ddl_option *was = ddl_option_named(into, o->name);

		next = n->next;
		if (was)
			ddl_list_remove(into, was);
		ddl_list_add(into, o);
	}
	(void)s;
}

struct ddl_option *ddl_option_named(const struct ddl_list *options, ddl_atom name)
{
	DDL_EACH(struct ddl_option, o, options)
		if (o->name == name)
			return o;
	return NULL;
}

void ddl_merge_options(struct ddl_schema *s, struct ddl_list *into, struct ddl_list *from)
{
	merge_options(s, into, from);
}

static void alter_schema(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	ddl_atom key = stmt->u.space->name.name ? stmt->u.space->name.key : s->current.key;
	struct ddl_object *o = key ? ddl_find(s, DDL_SCOPE_SCHEMA, 0, 0, key) : NULL;

	if (o) {
		merge_options(s, &o->stmt->u.space->options, &stmt->u.space->options);
	} else {
		if (!s->space)
			s->space = stmt->u.space;
		else
			merge_options(s, &s->space->options, &stmt->u.space->options);
	}
}

static void create_type(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_enum *e = stmt->u.enumeration;

	ddl_resolve(s, &e->name);
	stmt->name = e->name;
	if (exists(s, ddl_find(s, DDL_SCOPE_TYPE, e->name.schema.key, 0, e->name.name.key), stmt, &e->name.name))
		return;
	stmt->flags &= ~conditions;
	ddl_add_object(s, DDL_OBJECT_TYPE, &e->name, 0, stmt);
}

static void create_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_sequence *q = stmt->u.sequence;

	ddl_resolve(s, &q->name);
	stmt->name = q->name;
	if (q->owner_table)
		ddl_resolve(s, q->owner_table);
	if (exists(s, ddl_find_relation(s, &q->name), stmt, &q->name.name))
		return;
	stmt->flags &= ~conditions;
	ddl_add_object(s, DDL_OBJECT_SEQUENCE, &q->name, 0, stmt);
}

static void alter_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_object *o;
	struct ddl_sequence *q;

	ddl_resolve(s, &stmt->name);
	o = ddl_find_relation(s, &stmt->name);
	if (!o || o->kind != DDL_OBJECT_SEQUENCE || o->stmt->kind != DDL_STMT_CREATE_SEQUENCE) {
		if (!(stmt->flags & DDL_STMT_IF_EXISTS) && !o)
			ddl_schema_report(s, DDL_DIAG_NO_OBJECT, stmt->node.at, "sequence \"%s\" does not exist",
					  text(s, stmt->name.name.name));
		return;
	}
	q = o->stmt->u.sequence;
	merge_options(s, &q->options, &stmt->u.sequence->options);
	if (stmt->u.sequence->type)
		q->type = stmt->u.sequence->type;
	if (stmt->u.sequence->owner_table) {
		q->owner_table = stmt->u.sequence->owner_table;
		q->owner_column = stmt->u.sequence->owner_column;
		if (q->owner_table->name.name)
			ddl_resolve(s, q->owner_table);
		else
			q->owner_table = NULL;
	}
}

static void no_object(struct ddl_schema *s, const struct ddl_stmt *stmt, const struct ddl_qname *name)
{
	if (!(stmt->flags & DDL_STMT_IF_EXISTS))
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, name->name.at.start ? name->name.at : stmt->node.at,
				  "%s \"%s\" does not exist", ddl_object_word((enum ddl_object_kind)stmt->object),
				  text(s, name->name.name));
}

/* Is there anything but tables and indexes? Without, nothing more can hang on a table. */
static bool only_tables(const struct ddl_schema *s)
{
	for (size_t kind = 0; kind < DDL_OBJECT_COUNT; kind++)
		if (s->count[kind] && kind != DDL_OBJECT_TABLE && kind != DDL_OBJECT_INDEX)
			return false;
	return true;
}

/* Everything that stands on the table itself goes with it: indexes, triggers, policies, comments. */
void ddl_drop_table(struct ddl_schema *s, struct ddl_object *o)
{
	struct ddl_table *t = o->table;
	struct ddl_node *next;

	for (struct ddl_node *n = t ? t->indexes.first : NULL; n; n = next) {
		next = n->next;
		ddl_drop_index(s, t, (struct ddl_index *)(void *)n);
	}
	if (only_tables(s)) {
		ddl_remove_object(s, o);
		return;
	}
	DDL_EACH_OBJECT(other, s)
		if (t && other->table == t && other != o)
			ddl_remove_object(s, other);
	for (uint32_t i = 0; s->count[DDL_OBJECT_SEQUENCE] && i < s->nobjects; i++) {
		struct ddl_object *q = s->objects[i];
		struct ddl_sequence *seq = !q->dropped && q->kind == DDL_OBJECT_SEQUENCE &&
					   q->stmt->kind == DDL_STMT_CREATE_SEQUENCE ?
					   q->stmt->u.sequence : NULL;

		if (seq && seq->owner_table && seq->owner_table->name.key == o->name &&
		    seq->owner_table->schema.key == o->schema)
			ddl_remove_object(s, q);
	}
	ddl_remove_object(s, o);
}

static void drop_foreign_keys_to(struct ddl_schema *s, const struct ddl_object *gone)
{
	DDL_EACH_OBJECT(o, s) {
		struct ddl_node *next;

		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		for (struct ddl_node *n = o->table->constraints.first; n; n = next) {
			struct ddl_constraint *c = (struct ddl_constraint *)(void *)n;

			next = n->next;
			if (c->kind == DDL_CONSTRAINT_FOREIGN && c->foreign->table.name.key == gone->name &&
			    c->foreign->table.schema.key == gone->schema)
				ddl_list_remove(&o->table->constraints, c);
		}
	}
}

static struct ddl_object *find_in_tables(struct ddl_schema *s, enum ddl_scope scope, const struct ddl_qname *q)
{
	DDL_EACH_OBJECT(o, s)
		if (o->scope == scope && o->name == q->name.key && o->schema == q->schema.key)
			return o;
	return NULL;
}

static void drop_schema(struct ddl_schema *s, struct ddl_object *schema)
{
	ddl_atom key = schema->name;

	DDL_EACH_OBJECT(o, s)
		if (o->schema == key && o->scope != DDL_SCOPE_SCHEMA) {
			if (o->table && o->kind == DDL_OBJECT_TABLE)
				drop_foreign_keys_to(s, o);
			ddl_remove_object(s, o);
		}
	ddl_remove_object(s, schema);
}

/* Things without a scope of their own share names with nothing but their like: "create_server" and "drop_server" are of one kind. */
static ddl_atom kind_key(struct ddl_schema *s, uint8_t object, ddl_atom word)
{
	const char *kind = word ? strchr(text(s, word), '_') : NULL;

	if (ddl_object_scope((enum ddl_object_kind)object) != DDL_SCOPE_OTHER)
		return 0;
	if (object == DDL_OBJECT_OTHER && kind)
		return ddl_atom_str(&s->session->atoms, kind + 1);
	return ddl_atom_str(&s->session->atoms, ddl_object_word((enum ddl_object_kind)object));
}

/* Statements that altered by their text alone what is gone now are gone too, and so are indexes of views. */
static void forget_alters(struct ddl_schema *s, ddl_atom schema, ddl_atom name)
{
	DDL_EACH_OBJECT(o, s) {
		struct ddl_qname target;

		if (o->kind == DDL_OBJECT_OTHER && o->stmt && o->stmt->kind == DDL_STMT_CREATE_INDEX &&
		    o->stmt->name.name.key == name && o->stmt->name.schema.key == schema)
			ddl_remove_object(s, o);
		if (o->kind != DDL_OBJECT_OTHER || !o->stmt || o->stmt->kind != DDL_STMT_OPAQUE ||
		    o->stmt->flags & (DDL_STMT_CREATES | DDL_STMT_DROPS) || o->stmt->u.opaque->name.name.key != name)
			continue;
		target = o->stmt->u.opaque->name;
		ddl_resolve(s, &target);
		if (target.schema.key == schema)
			ddl_remove_object(s, o);
	}
}

/* Triggers and rules of a view go with it, and what is said about it. */
static void forget_view(struct ddl_schema *s, ddl_atom schema, ddl_atom name)
{
	DDL_EACH_OBJECT(o, s) {
		const struct ddl_qname *target = NULL;

		if (o->stmt && o->stmt->kind == DDL_STMT_COMMENT && o->stmt->object != DDL_OBJECT_TYPE)
			target = &o->stmt->name;
		if (o->scope == DDL_SCOPE_TRIGGER && o->stmt && o->stmt->kind == DDL_STMT_OPAQUE)
			target = &o->stmt->u.opaque->table;
		if (target && target->name.key == name && target->schema.key == schema)
			ddl_remove_object(s, o);
	}
}

static void remove_plain(struct ddl_schema *s, struct ddl_object *o)
{
	ddl_atom schema = o->schema, name = o->name;
	bool altered = o->stmt && o->stmt->kind == DDL_STMT_OPAQUE;
	bool relation = altered && o->scope == DDL_SCOPE_RELATION;

	ddl_remove_object(s, o);
	if (relation)
		forget_view(s, schema, name);
	if (altered)
		forget_alters(s, schema, name);
}

static void drop_one(struct ddl_schema *s, struct ddl_stmt *stmt, struct ddl_qname_item *item)
{
	enum ddl_scope scope = ddl_object_scope((enum ddl_object_kind)stmt->object);
	struct ddl_object *o;

	if (scope != DDL_SCOPE_SCHEMA)
		ddl_resolve(s, &item->name);
	o = ddl_find(s, scope, item->name.schema.key, kind_key(s, stmt->object, stmt->word), item->name.name.key);
	if (!o && (scope == DDL_SCOPE_TRIGGER || scope == DDL_SCOPE_ROUTINE))
		o = find_in_tables(s, scope, &item->name);
	if (!o && scope == DDL_SCOPE_INDEX) {
		o = ddl_find(s, DDL_SCOPE_OTHER, item->name.schema.key, 0, item->name.name.key);
		o = o && o->stmt && o->stmt->kind == DDL_STMT_CREATE_INDEX ? o : NULL;
		scope = DDL_SCOPE_OTHER;
	}
	if (!o) {
		no_object(s, stmt, &item->name);
		return;
	}
	if (scope == DDL_SCOPE_INDEX)
		ddl_drop_index(s, o->table, o->index);
	else if (scope == DDL_SCOPE_SCHEMA)
		drop_schema(s, o);
	else if (o->kind == DDL_OBJECT_TABLE && o->table) {
		if (stmt->flags & DDL_STMT_CASCADE)
			drop_foreign_keys_to(s, o);
		ddl_drop_table(s, o);
	} else {
		remove_plain(s, o);
	}
}

static void drop(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_node *next;

	for (struct ddl_node *n = stmt->items.first; n; n = next) {
		next = n->next;
		drop_one(s, stmt, (struct ddl_qname_item *)(void *)n);
	}
}

static void rename_objects(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	enum ddl_scope scope = ddl_object_scope((enum ddl_object_kind)stmt->object);

	DDL_EACH(struct ddl_qname_item, item, &stmt->items) {
		struct ddl_object *o, *other;

		ddl_resolve(s, &item->name);
		o = ddl_find(s, scope, item->name.schema.key, 0, item->name.name.key);
		if (!o) {
			no_object(s, stmt, &item->name);
			continue;
		}
		if (item->to.schema.name)
			ddl_resolve(s, &item->to);
		else
			item->to.schema = item->name.schema;
		other = ddl_find(s, scope, item->to.schema.key, 0, item->to.name.key);
		if (other && other != o) {
			ddl_schema_report(s, DDL_DIAG_EXISTS, item->to.name.at, "%s \"%s\" exists already",
					  ddl_object_word((enum ddl_object_kind)other->kind),
					  text(s, item->to.name.name));
			continue;
		}
		if (o->table && o->kind == DDL_OBJECT_TABLE)
			ddl_rename_table(s, o, &item->to);
		else
			ddl_rename_plain(s, o, &item->to);
	}
}

static void opaque(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_opaque *q = stmt->u.opaque;
	struct ddl_object *o, *t;
	ddl_atom within = 0;
	struct ddl_qname name;

	q->path = s->current;
	if (!q->name.name.name || !(stmt->flags & (DDL_STMT_CREATES | DDL_STMT_DROPS))) {
		/* It alters something by its text alone, or names nothing: it is its own identity. */
		memset(&name, 0, sizeof(name));
		name.name.name = name.name.key = q->text;
		if (!ddl_find(s, DDL_SCOPE_OTHER, 0, stmt->word, q->text))
			ddl_add_object(s, DDL_OBJECT_OTHER, &name, stmt->word, stmt);
		return;
	}
	ddl_resolve(s, &q->name);
	if (q->table.name.name)
		ddl_resolve(s, &q->table);
	if (s->rules->trigger_scope_table && ddl_object_scope((enum ddl_object_kind)q->object) == DDL_SCOPE_TRIGGER)
		within = q->table.name.key;
	if (ddl_object_scope((enum ddl_object_kind)q->object) == DDL_SCOPE_ROUTINE)
		within = q->signature;
	if (ddl_object_scope((enum ddl_object_kind)q->object) == DDL_SCOPE_OTHER)
		within = kind_key(s, q->object, stmt->word);
	o = ddl_find(s, ddl_object_scope((enum ddl_object_kind)q->object), q->name.schema.key, within, q->name.name.key);
	if (stmt->flags & DDL_STMT_DROPS) {
		if (o)
			remove_plain(s, o);
		else if (!(stmt->flags & DDL_STMT_IF_EXISTS))
			no_object(s, stmt, &q->name);
		return;
	}
	if (o && stmt->flags & DDL_STMT_OR_REPLACE && o->kind == q->object)
		o->stmt = stmt;
	else if (exists(s, o, stmt, &q->name.name))
		return;
	else
		o = ddl_add_object(s, (enum ddl_object_kind)q->object, &q->name, within, stmt);
	t = q->table.name.name ? ddl_find_relation(s, &q->table) : NULL;
	o->table = t ? t->table : NULL;
}

static struct ddl_expr **comment_slot(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_object *o = NULL;
	struct ddl_column *c;
	struct ddl_constraint *k;
	struct ddl_index *i;
	struct ddl_table *t;

	switch (stmt->object) {
	case DDL_OBJECT_TABLE:
		t = ddl_find_table(s, &stmt->name);
		return t ? &t->comment : NULL;
	case DDL_OBJECT_COLUMN:
		t = ddl_find_table(s, &stmt->name);
		c = t ? ddl_find_column(t, stmt->column.key) : NULL;
		return c ? &c->comment : NULL;
	case DDL_OBJECT_CONSTRAINT:
		t = ddl_find_table(s, &stmt->name);
		k = t ? ddl_find_constraint(t, stmt->column.key) : NULL;
		return k ? &k->comment : NULL;
	case DDL_OBJECT_INDEX:
		if (stmt->column.name) {
			t = ddl_find_table(s, &stmt->name);
			i = t ? ddl_find_index(t, stmt->column.key) : NULL;
			return i ? &i->comment : NULL;
		}
		o = find_index_object(s, &stmt->name);
		return o ? &o->index->comment : NULL;
	case DDL_OBJECT_TYPE:
		o = ddl_find(s, DDL_SCOPE_TYPE, stmt->name.schema.key, 0, stmt->name.name.key);
		return o && o->stmt->kind == DDL_STMT_CREATE_TYPE ? &o->stmt->u.enumeration->comment : NULL;
	case DDL_OBJECT_SEQUENCE:
		o = ddl_find_relation(s, &stmt->name);
		return o && o->stmt->kind == DDL_STMT_CREATE_SEQUENCE ? &o->stmt->u.sequence->comment : NULL;
	case DDL_OBJECT_SCHEMA:
		o = ddl_find(s, DDL_SCOPE_SCHEMA, 0, 0, stmt->name.name.key);
		return o ? &o->stmt->u.space->comment : NULL;
	default:
		return NULL;
	}
}

/* What a comment of something carried whole is known by. */
static void carried_comment(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname q = { 0 };
	struct ddl_object *o;

	q.name.name = q.name.key = ddl_atom_printf(&s->session->atoms, "comment on %s %s.%s.%s",
						   ddl_object_word((enum ddl_object_kind)stmt->object),
						   text(s, stmt->name.schema.key), text(s, stmt->name.name.key),
						   text(s, stmt->column.key));
	o = ddl_find(s, DDL_SCOPE_OTHER, 0, 0, q.name.key);
	if (o && !stmt->value)
		ddl_remove_object(s, o);
	else if (o)
		o->stmt = stmt;
	else if (stmt->value)
		ddl_add_object(s, DDL_OBJECT_OTHER, &q, 0, stmt);
}

static void comment(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_expr **slot;

	if (stmt->object != DDL_OBJECT_SCHEMA)
		ddl_resolve(s, &stmt->name);
	/* A new database has this one: dumps of some versions tell it, and nobody wrote it. */
	if (stmt->object == DDL_OBJECT_SCHEMA && stmt->name.name.key == s->default_key && stmt->value &&
	    ddl_atom_is(&s->session->atoms, stmt->value->text, "standard public schema"))
		stmt->value = NULL;
	slot = comment_slot(s, stmt);
	if (slot) {
		*slot = stmt->value;
		return;
	}
	switch (stmt->object) {
	case DDL_OBJECT_TABLE:
	case DDL_OBJECT_COLUMN:
		/* A composite type has columns too. */
		if (!ddl_find_relation(s, &stmt->name) &&
		    !ddl_find(s, DDL_SCOPE_TYPE, stmt->name.schema.key, 0, stmt->name.name.key)) {
			no_object(s, stmt, &stmt->name);
			return;
		}
		if (ddl_find_table(s, &stmt->name)) {
			ddl_schema_report(s, DDL_DIAG_NO_COLUMN, stmt->column.at, "table \"%s\" has no column \"%s\"",
					  text(s, stmt->name.name.name), text(s, stmt->column.name));
			return;
		}
		break;
	default:
		break;
	}
	carried_comment(s, stmt);
}

static void use(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	s->current = stmt->u.space->name;
}

static void set_path(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_name *first = (struct ddl_name *)(void *)stmt->items.first;

	memset(&s->current, 0, sizeof(s->current));
	s->no_default = !first;
	if (first && first->ident.key != s->default_key)
		s->current = first->ident;
}

static void bad(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	(void)stmt;
	s->failed = true;
}

static void alter_table(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_table *t;
	struct ddl_object *o;

	ddl_resolve(s, &stmt->name);
	o = ddl_find_relation(s, &stmt->name);
	if (!o && stmt->flags & DDL_STMT_IF_EXISTS)
		return;
	if (o && !o->table && o->stmt && o->stmt->kind == DDL_STMT_OPAQUE)
		return;
	/* A name is resolved once: behind a search path a second time would be another name. */
	t = o ? o->table : NULL;
	if (!o)
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, stmt->name.name.at.start ? stmt->name.name.at : stmt->node.at,
				  "table \"%s\" does not exist", text(s, stmt->name.name.name));
	if (t)
		ddl_replay_actions(s, t, stmt);
}

static void skipped(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	if (stmt->flags & DDL_STMT_OUTSIDE)
		ddl_outside_add(s, stmt->node.at, stmt->word, stmt->u.opaque->text);
}

static void (*const handlers[DDL_STMT_COUNT])(struct ddl_schema *, struct ddl_stmt *) = {
	[DDL_STMT_BAD] = bad,
	[DDL_STMT_OPAQUE] = opaque,
	[DDL_STMT_SKIPPED] = skipped,
	[DDL_STMT_CREATE_TABLE] = create_table,
	[DDL_STMT_ALTER_TABLE] = alter_table,
	[DDL_STMT_CREATE_INDEX] = create_index,
	[DDL_STMT_CREATE_SCHEMA] = create_schema,
	[DDL_STMT_ALTER_SCHEMA] = alter_schema,
	[DDL_STMT_CREATE_TYPE] = create_type,
	[DDL_STMT_ALTER_TYPE] = ddl_replay_alter_type,
	[DDL_STMT_CREATE_SEQUENCE] = create_sequence,
	[DDL_STMT_ALTER_SEQUENCE] = alter_sequence,
	[DDL_STMT_DROP] = drop,
	[DDL_STMT_RENAME] = rename_objects,
	[DDL_STMT_COMMENT] = comment,
	[DDL_STMT_USE] = use,
	[DDL_STMT_SET_PATH] = set_path,
};

void ddl_replay(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_ident current = s->current;
	bool has_path = stmt->kind == DDL_STMT_OPAQUE && stmt->u.opaque->path.name;

	if (stmt->flags & DDL_STMT_UNDONE)
		return;
	if (stmt->kind != DDL_STMT_SKIPPED)
		s->nstatements++;
	if (stmt->kind == DDL_STMT_CREATE_TABLE && !ddl_table_fits(s, stmt->u.table, stmt->name.name.at))
		return;
	if (has_path)
		s->current = stmt->u.opaque->path;
	if (!s->rules->replay || !s->rules->replay(s, stmt))
		handlers[stmt->kind](s, stmt);
	if (has_path)
		s->current = current;
}

void ddl_replay_all(struct ddl_schema *s, struct ddl_list *stmts)
{
	struct ddl_node *next;

	ddl_mark_undone(s, stmts);
	for (struct ddl_node *n = stmts->first; n; n = next) {
		next = n->next;
		ddl_replay(s, (struct ddl_stmt *)(void *)n);
	}
}

/* What stands in a transaction waits for its end: a ROLLBACK may take it back. */
struct taker {
	struct ddl_schema *schema;
	struct ddl_list held;
};

static void take(void *data, struct ddl_stmt *stmt)
{
	struct taker *t = data;

	if (!t->held.first && !ddl_may_undo(t->schema, stmt)) {
		ddl_replay(t->schema, stmt);
		return;
	}
	ddl_list_add(&t->held, stmt);
	if (ddl_ends_undo(t->schema, stmt)) {
		ddl_replay_all(t->schema, &t->held);
		t->held = (struct ddl_list){ 0 };
	}
}

bool ddl_schema_read(struct ddl_schema *s, const struct ddl_source *source)
{
	struct ddl_list stmts = { 0 };
	struct taker taker = { .schema = s };
	struct ddl_parse p;

	ddl_parse_init(&p, s->session, s->dialect, s->version);
	p.take = take;
	p.taker = &taker;
	ddl_parse_source(&p, source, &stmts);
	ddl_parse_release(&p);
	ddl_list_append(&taker.held, &stmts);
	ddl_replay_all(s, &taker.held);
	return !s->failed;
}
