#include "normalize/schema.h"

#include <stdlib.h>
#include <string.h>

#include "normalize/normalize.h"
#include "parser/limits.h"

enum { FIRST_BUCKETS = 256, OBJECT_BLOCK = 64 };

enum ddl_scope ddl_object_scope(enum ddl_object_kind kind)
{
	static const uint8_t scopes[] = {
#define OBJECT(kind, word, scope) [DDL_OBJECT_##kind] = DDL_SCOPE_##scope,
#include "parser/object.def"
#undef OBJECT
	};

	return scopes[kind];
}

const char *ddl_object_word(enum ddl_object_kind kind)
{
	static const char *const words[] = {
#define OBJECT(kind, word, scope) [DDL_OBJECT_##kind] = word,
#include "parser/object.def"
#undef OBJECT
	};

	return words[kind];
}

struct ddl_schema *ddl_schema_new(struct ddl_session *session, const struct ddl_dialect *d, ddl_version v)
{
	struct ddl_schema *s = DDL_NEW(&session->arena, struct ddl_schema);

	s->session = session;
	s->dialect = d;
	s->version = v ? v : d->newest;
	s->rules = ddl_norm_rules_of(d);
	if (s->rules->default_schema[0])
		s->default_key = ddl_atom_str(&session->atoms, s->rules->default_schema);
	s->nbuckets = FIRST_BUCKETS;
	s->buckets = ddl_xmalloc(s->nbuckets * sizeof(*s->buckets));
	memset(s->buckets, 0, s->nbuckets * sizeof(*s->buckets));
	return s;
}

void ddl_schema_release(struct ddl_schema *s)
{
	free(s->buckets);
	free(s->objects);
	s->buckets = s->objects = NULL;
	s->nobjects = s->nbuckets = 0;
}

void ddl_resolve(struct ddl_schema *s, struct ddl_qname *name)
{
	if (!name->schema.name && s->current.name)
		name->schema = s->current;
	if (name->schema.key && name->schema.key == s->default_key)
		memset(&name->schema, 0, sizeof(name->schema));
}

static uint32_t bucket(const struct ddl_schema *s, enum ddl_scope scope, ddl_atom schema, ddl_atom within, ddl_atom name)
{
	uint64_t h = name * UINT64_C(0x9E3779B97F4A7C15);

	h ^= (schema + (uint64_t)scope * 131) * UINT64_C(0xD6E8FEB86659FD93);
	h ^= within * UINT64_C(0xC2B2AE3D27D4EB4F);
	return (uint32_t)(h >> 32) & (s->nbuckets - 1);
}

struct ddl_object *ddl_find(const struct ddl_schema *s, enum ddl_scope scope, ddl_atom schema, ddl_atom within, ddl_atom name)
{
	struct ddl_object *o = s->buckets[bucket(s, scope, schema, within, name)];

	for (; o; o = o->chain)
		if (o->name == name && o->schema == schema && o->scope == scope && o->within == within)
			return o;
	return NULL;
}

struct ddl_object *ddl_find_relation(const struct ddl_schema *s, const struct ddl_qname *q)
{
	return ddl_find(s, DDL_SCOPE_RELATION, q->schema.key, 0, q->name.key);
}

struct ddl_table *ddl_find_table(const struct ddl_schema *s, const struct ddl_qname *q)
{
	struct ddl_object *o = ddl_find_relation(s, q);

	return o ? o->table : NULL;
}

static void link_object(struct ddl_schema *s, struct ddl_object *o)
{
	uint32_t b = bucket(s, (enum ddl_scope)o->scope, o->schema, o->within, o->name);

	o->chain = s->buckets[b];
	s->buckets[b] = o;
}

static void unlink_object(struct ddl_schema *s, struct ddl_object *o)
{
	struct ddl_object **p = &s->buckets[bucket(s, (enum ddl_scope)o->scope, o->schema, o->within, o->name)];

	while (*p && *p != o)
		p = &(*p)->chain;
	if (*p)
		*p = o->chain;
}

static void grow(struct ddl_schema *s)
{
	s->nbuckets *= 2;
	s->buckets = ddl_xrealloc(s->buckets, s->nbuckets, sizeof(*s->buckets));
	memset(s->buckets, 0, s->nbuckets * sizeof(*s->buckets));
	for (uint32_t i = 0; i < s->nobjects; i++)
		if (!s->objects[i]->dropped)
			link_object(s, s->objects[i]);
}

/* Close together, not among the trees: looking a name up touches objects in no order. */
static struct ddl_object *new_object(struct ddl_schema *s)
{
	if (!s->nspare) {
		s->spare = DDL_NEW_ARRAY(&s->session->arena, OBJECT_BLOCK, struct ddl_object);
		s->nspare = OBJECT_BLOCK;
	}
	s->nspare--;
	return s->spare++;
}

struct ddl_object *ddl_add_object(struct ddl_schema *s, enum ddl_object_kind kind, const struct ddl_qname *q,
				  ddl_atom within, struct ddl_stmt *stmt)
{
	struct ddl_object *o = new_object(s);

	o->kind = (uint8_t)kind;
	o->scope = (uint8_t)ddl_object_scope(kind);
	o->schema = q->schema.key;
	o->name = q->name.key;
	o->within = within;
	o->stmt = stmt;
	o->number = s->nobjects;
	if (s->nobjects == s->capobjects) {
		s->capobjects = s->capobjects ? s->capobjects * 2 : 64;
		s->objects = ddl_xrealloc(s->objects, s->capobjects, sizeof(*s->objects));
	}
	s->objects[s->nobjects++] = o;
	s->count[kind]++;
	/* Most names that are looked for are not there: an empty bucket says so without a look at an object. */
	if (s->nobjects > s->nbuckets / 2)
		grow(s);
	else
		link_object(s, o);
	return o;
}

void ddl_remove_object(struct ddl_schema *s, struct ddl_object *o)
{
	unlink_object(s, o);
	s->count[o->kind]--;
	o->dropped = true;
}

void ddl_rename_object(struct ddl_schema *s, struct ddl_object *o, ddl_atom schema, ddl_atom name)
{
	unlink_object(s, o);
	o->schema = schema;
	o->name = name;
	link_object(s, o);
}

struct ddl_column *ddl_find_column(const struct ddl_table *t, ddl_atom key)
{
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->name.key == key)
			return c;
	return NULL;
}

struct ddl_constraint *ddl_find_constraint(const struct ddl_table *t, ddl_atom key)
{
	DDL_EACH(struct ddl_constraint, c, &t->constraints)
		if (c->name && c->name->key == key)
			return c;
	return NULL;
}

struct ddl_index *ddl_find_index(const struct ddl_table *t, ddl_atom key)
{
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (i->name.name.key == key)
			return i;
	return NULL;
}

struct ddl_constraint *ddl_primary_key(const struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, c, &t->constraints)
		if (c->kind == DDL_CONSTRAINT_PRIMARY)
			return c;
	return NULL;
}

bool ddl_table_fits(struct ddl_schema *s, const struct ddl_table *t, struct ddl_span at)
{
	uint32_t nconstraints = t->constraints.count;

	if (t->columns.count <= DDL_MAX_TABLE_PARTS)
		DDL_EACH(struct ddl_column, c, &t->columns)
			nconstraints += c->constraints.count;
	if (t->columns.count <= DDL_MAX_TABLE_PARTS && nconstraints <= DDL_MAX_TABLE_PARTS &&
	    t->indexes.count <= DDL_MAX_TABLE_PARTS)
		return true;
	ddl_schema_report(s, DDL_DIAG_TOO_LARGE, at, "table \"%s\" has more than %d columns, constraints or indexes",
			  ddl_text(s->session, t->name.name.name), DDL_MAX_TABLE_PARTS);
	return false;
}

bool ddl_parts_have(const struct ddl_list *parts, ddl_atom column)
{
	DDL_EACH(struct ddl_part, p, parts)
		if (p->column.name && p->column.key == column)
			return true;
	return false;
}

struct ddl_diag *ddl_schema_report(struct ddl_schema *s, enum ddl_diag_code code, struct ddl_span at,
				   const char *fmt, ...)
{
	struct ddl_diag *d;
	va_list ap;

	va_start(ap, fmt);
	d = ddl_vreport(s->session, code, at, fmt, ap);
	va_end(ap);
	if (d->severity == DDL_ERROR)
		s->failed = true;
	return d;
}
