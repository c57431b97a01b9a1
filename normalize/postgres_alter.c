/* postgres_alter.c - ALTER of what is no table: indexes, sequences, views, and what is carried verbatim. */
#include "normalize/postgres.h"

#include "normalize/postgres_form.h"

#include <string.h>

#include "normalize/replay.h"

static bool is(const struct ddl_schema *s, ddl_atom a, const char *word)
{
	return ddl_atom_is(&s->session->atoms, a, word);
}

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

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
			ddl_postgres_remove_option(s, &k->options, text(s, o->name), NULL);
}

/* Of ALTER VIEW v ALTER c SET DEFAULT x and of ALTER EVENT TRIGGER e DISABLE the last one counts, and none of what is so anyway. */
bool ddl_postgres_carried_alter(struct ddl_schema *s, const struct ddl_stmt *stmt)
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

	ddl_form_open(&f, ddl_postgres_parser(s), stmt);
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
bool ddl_postgres_alter_carried(struct ddl_schema *s, struct ddl_stmt *stmt)
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

bool ddl_postgres_alter_index(struct ddl_schema *s, struct ddl_stmt *stmt)
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
		return ddl_postgres_carried_alter(s, stmt);
	}
	t = o ? o->table : t;
	merge_or_reset(s, o ? &o->index->key : &k->key, a);
	if (t)
		ddl_normalize_table(s, t);
	return true;
}

bool ddl_postgres_rename_index(struct ddl_schema *s, struct ddl_stmt *stmt)
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

bool ddl_postgres_alter_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_sequence *q = target_sequence(s, stmt), *change = stmt->u.sequence;
	struct ddl_option *owner = ddl_postgres_option(s, &change->options, "owned by");
	struct ddl_column *c;

	if (!q) {
		c = identity_of(s, &stmt->name);
		if (c)
			ddl_postgres_merge_options(s, &ddl_column_own(&s->session->arena, c)->identity, &change->options, c->type);
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

bool ddl_postgres_alter_other(struct ddl_schema *s, struct ddl_stmt *stmt)
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

bool ddl_postgres_rename_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
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
