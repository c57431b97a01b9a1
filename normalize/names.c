/* names.c - relations and their columns, as a scope has them; what is told of names. */
#include "normalize/names_inside.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/normalize.h"

static const char *text(const struct ddl_names *n, ddl_atom a)
{
	return ddl_text(n->schema->session, a);
}

static void add_sources(struct ddl_names *n, struct scope *scope, const struct ddl_list *from);

enum { VIEWS_MAX = 100 };            /* that read one another; what a longer chain has is not known */

struct ddl_wrong *ddl_names_add_wrong(struct ddl_names *n, enum ddl_wrong_name kind, struct ddl_span at, ddl_atom name)
{
	struct ddl_wrong *w = DDL_NEW(&n->arena, struct ddl_wrong);

	w->node.at = at;
	w->kind = kind;
	w->name = name;
	ddl_list_add(&n->wrong, w);
	return w;
}

void ddl_names_add_misuse(struct ddl_names *n, struct ddl_span at, const char *why)
{
	struct ddl_wrong *w = ddl_names_add_wrong(n, DDL_MISUSE, at, 0);

	w->why = why;
	w->written = true;
}

struct ddl_use *ddl_names_add_use(struct ddl_names *n, struct ddl_object *o, ddl_atom column, struct ddl_span at, bool writes)
{
	struct ddl_use *u = DDL_NEW(&n->arena, struct ddl_use);

	u->node.at = at;
	u->object = o;
	u->column = column;
	u->writes = writes;
	ddl_list_add(&n->uses, u);
	return u;
}

/* columns */

const struct ddl_value ddl_names_no_value, ddl_names_unknown_value = { .unknown = true };

struct ddl_result_column *ddl_names_add_column(struct ddl_names *n, struct ddl_columns *to, ddl_atom name, ddl_atom key,
					    struct ddl_value value)
{
	struct ddl_result_column *c = DDL_NEW(&n->arena, struct ddl_result_column);

	c->name = name;
	c->key = key;
	c->value = value;
	ddl_list_add(&to->list, c);
	return c;
}

struct ddl_result_column *ddl_names_copy_column(struct ddl_names *n, struct ddl_columns *to, const struct ddl_result_column *c)
{
	struct ddl_result_column *copy = ddl_names_add_column(n, to, c->name, c->key, c->value);

	copy->lost = c->lost;
	return copy;
}

const struct ddl_value_rules *ddl_names_value_rules(const struct ddl_names *n)
{
	return n->values ? n->schema->rules->values : NULL;
}

struct ddl_result_column *ddl_names_find_column(const struct ddl_columns *columns, ddl_atom key)
{
	DDL_EACH(struct ddl_result_column, c, &columns->list)
		if (c->key == key)
			return c;
	return NULL;
}

/* The names that a view or WITH gives its columns, in place of those of its query. */
struct ddl_columns ddl_names_named(struct ddl_names *n, struct ddl_columns columns, const struct ddl_list *names,
				struct ddl_span at, ddl_atom of)
{
	struct ddl_columns own = { .open = false };
	const struct ddl_result_column *c = (const struct ddl_result_column *)(const void *)columns.list.first;
	struct ddl_wrong *w;

	if (!names->first)
		return columns;
	if (!columns.open && columns.list.count != names->count) {
		w = ddl_names_add_wrong(n, DDL_COLUMN_COUNT, at, of);
		w->wanted = names->count;
		w->got = columns.list.count;
	}
	DDL_EACH(struct ddl_name, name, names) {
		ddl_names_add_column(n, &own, name->ident.name, name->ident.key, c ? c->value : ddl_names_no_value);
		c = c ? (const struct ddl_result_column *)(const void *)c->node.next : NULL;
	}
	return own;
}

static struct ddl_columns table_columns(struct ddl_names *n, const struct ddl_table *t)
{
	struct ddl_columns columns = { .open = t->query || t->like.first || t->inherits.first || t->partition_of };

	const struct ddl_value_rules *rules = ddl_names_value_rules(n);

	DDL_EACH(struct ddl_column, c, &t->columns)
		ddl_names_add_column(n, &columns, c->name.name, c->name.key,
			   rules ? rules->of_type(n->schema, c->type) : ddl_names_no_value);
	return columns;
}

/* What is wrong in a view is told where the view itself is looked at. Views that read each other have an end here. */
static struct ddl_columns view_columns(struct ddl_names *n, const struct ddl_object *o)
{
	const struct ddl_opaque *view = o->stmt->u.opaque;
	struct ddl_list uses = n->uses, wrong = n->wrong;
	struct ddl_columns *known;

	n->circular |= o == n->self;
	if (!n->known)
		n->known = DDL_NEW_ARRAY(&n->arena, n->schema->nobjects + 1, struct ddl_columns *);
	if (n->known[o->number])
		return *n->known[o->number];
	known = n->known[o->number] = DDL_NEW(&n->arena, struct ddl_columns);
	known->open = true;
	if (view->query && n->views++ < VIEWS_MAX)
		*known = ddl_names_named(n, ddl_names_query(n, NULL, NULL, view->query, AS_FOUND), &view->columns, view->node.at, 0);
	n->views -= view->query != NULL;
	ddl_list_cut(&n->uses, &uses);
	ddl_list_cut(&n->wrong, &wrong);
	return *known;
}

static struct ddl_columns object_columns(struct ddl_names *n, const struct ddl_object *o)
{
	if (o->kind == DDL_OBJECT_TABLE && o->table)
		return table_columns(n, o->table);
	if (o->kind == DDL_OBJECT_VIEW && o->stmt && o->stmt->kind == DDL_STMT_OPAQUE)
		return view_columns(n, o);
	return (struct ddl_columns){ .open = true };
}

/* relations */

struct relation *ddl_names_add_relation(struct ddl_names *n, struct scope *scope, ddl_atom alias, struct ddl_object *o,
				     struct ddl_columns columns)
{
	struct relation *r = DDL_NEW(&n->arena, struct relation);

	r->alias = alias;
	r->object = o;
	r->columns = columns;
	ddl_list_add(&scope->relations, r);
	return r;
}

/* Tables that every database has, and what is a function's result. */
static bool is_built_in(const struct ddl_names *n, ddl_atom key)
{
	const char *name = text(n, key);

	return ddl_ascii_equal_n(name, "sqlite_", 7) || ddl_ascii_equal_n(name, "pragma_", 7) ||
	       ddl_ascii_equal_n(name, "json_", 5) || !strcmp(name, "dbstat") || !strcmp(name, "generate_series");
}

static struct cte *find_cte(const struct scope *scope, const struct ddl_qname *name)
{
	if (name->schema.name)
		return NULL;
	for (; scope; scope = scope->outer)
		for (struct cte *c = scope->ctes; c; c = c->outer)
			if (c->name == name->name.key)
				return c;
	return NULL;
}

static struct ddl_object *find_object(struct ddl_names *n, struct ddl_qname name, bool *elsewhere)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;

	if (s->rules->place)
		s->rules->place(s, &name);
	ddl_resolve(s, &name);
	*elsewhere = name.schema.name || s->partial || s->filtered;
	return ddl_find_relation(s, &name);
}

/* Tables that a virtual table keeps its rows in are called as it is, "_" and something. */
static bool is_shadow(const struct ddl_names *n, const struct ddl_ident *name)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	const char *key = text(n, name->key);

	for (const char *c = strchr(key, '_'); c; c = strchr(c + 1, '_')) {
		struct ddl_qname q = { 0 };
		const struct ddl_table *t;

		q.name.name = q.name.key = ddl_atom_of(&s->session->atoms, key, (size_t)(c - key));
		ddl_resolve(s, &q);
		t = ddl_find_table(s, &q);
		if (t && t->flags & DDL_TABLE_VIRTUAL)
			return true;
	}
	return false;
}

/* A table or view by its name; NULL: it is of a query, not known here, or missing, which is told. */
struct ddl_columns ddl_names_named_relation(struct ddl_names *n, const struct scope *scope, const struct ddl_qname *name,
					 bool writes, struct ddl_object **object)
{
	struct cte *c = writes ? NULL : find_cte(scope, name);
	bool elsewhere;

	*object = NULL;
	if (c)
		return ddl_names_cte_columns(n, c, name->name.at);
	*object = find_object(n, *name, &elsewhere);
	if (*object) {
		ddl_names_add_use(n, *object, 0, name->name.at, writes);
		return object_columns(n, *object);
	}
	if (!elsewhere && !is_built_in(n, name->name.key) && !is_shadow(n, &name->name))
		ddl_names_add_wrong(n, DDL_NO_RELATION, name->name.at, name->name.name);
	return (struct ddl_columns){ .open = true };
}

/* A copy that a join may mark. */
struct ddl_columns ddl_names_own_columns(struct ddl_names *n, const struct ddl_columns *columns)
{
	struct ddl_columns copy = { .open = columns->open };

	const struct ddl_value_rules *rules = ddl_names_value_rules(n);

	DDL_EACH(struct ddl_result_column, c, &columns->list) {
		struct ddl_result_column *own = ddl_names_copy_column(n, &copy, c);

		if (rules)
			own->value = rules->of_column(c->value);
	}
	return copy;
}

struct ddl_result_column *ddl_names_find_before(const struct scope *scope, const struct relation *last, ddl_atom key)
{
	struct ddl_result_column *c;

	DDL_EACH(struct relation, r, &scope->relations) {
		if (r == last)
			break;
		c = key ? ddl_names_find_column(&r->columns, key) : NULL;
		if (c)
			return c;
	}
	return NULL;
}

/* USING names a column of both sides. */
static void check_using(struct ddl_names *n, const struct scope *scope, const struct relation *r,
			const struct ddl_ident *name)
{
	bool open = r->columns.open;

	DDL_EACH(struct relation, other, &scope->relations)
		open |= other->columns.open;
	if (!open && (!ddl_names_find_column(&r->columns, name->key) || !ddl_names_find_before(scope, r, name->key)))
		ddl_names_add_wrong(n, DDL_NO_SUCH_COLUMN, name->at, name->name);
}

/* The table on the left may be all NULL where the one on the right is not. */
static void mark_either(const struct scope *scope, const struct relation *right, const struct ddl_result_column *by,
			enum ddl_join join)
{
	struct ddl_result_column *c;

	DDL_EACH(struct relation, r, &scope->relations) {
		if (r == right)
			break;
		c = by->key ? ddl_names_find_column(&r->columns, by->key) : NULL;
		if (!c)
			continue;
		c->either = join == DDL_JOIN_FULL;
		c->instead = join == DDL_JOIN_RIGHT ? by : c->instead;
	}
}

static void merge(struct ddl_names *n, struct scope *scope, struct relation *r, const struct ddl_from *f)
{
	DDL_EACH(struct ddl_name, used, &f->using)
		check_using(n, scope, r, &used->ident);
	DDL_EACH(struct ddl_result_column, c, &r->columns.list) {
		c->merged = f->flags & DDL_FROM_NATURAL && ddl_names_find_before(scope, r, c->key);
		DDL_EACH(struct ddl_name, name, &f->using)
			c->merged |= name->ident.key == c->key;
		if (c->merged && (f->join == DDL_JOIN_RIGHT || f->join == DDL_JOIN_FULL))
			mark_either(scope, r, c, (enum ddl_join)f->join);
	}
}

void ddl_names_check_source(struct ddl_names *n, const struct ddl_from *f, const struct ddl_object *o)
{
	if (f->flags & DDL_FROM_NATURAL && (f->on || f->using.first))
		ddl_names_add_misuse(n, f->node.at, "a NATURAL join has no ON or USING");
	if (f->index && o && o->table && !o->table->query && !ddl_find_index(o->table, f->index->key) &&
	    !ddl_ascii_equal_n(text(n, f->index->key), "sqlite_", 7))
		ddl_names_add_misuse(n, f->index->at, ddl_format(&n->arena, "no such index: \"%s\"", text(n, f->index->name)));
}

static void add_from(struct ddl_names *n, struct scope *scope, const struct ddl_from *f)
{
	struct ddl_object *object = NULL;
	struct ddl_columns columns = { .open = true };
	struct relation *r;
	bool elsewhere;

	switch ((enum ddl_from_kind)f->kind) {
	case DDL_FROM_TABLE:
		columns = ddl_names_named_relation(n, scope, &f->name, false, &object);
		break;
	case DDL_FROM_FUNCTION:
		DDL_EACH(struct ddl_expr, a, &f->args)
			ddl_names_look_at(n, scope, a);
		object = find_object(n, f->name, &elsewhere);
		if (object && !(object->table && object->table->flags & DDL_TABLE_VIRTUAL))
			ddl_names_add_misuse(n, f->name.name.at, ddl_format(&n->arena, "\"%s\" is not a function", text(n, f->name.name.name)));
		object = NULL;
		break;
	case DDL_FROM_QUERY:
		columns = ddl_names_query(n, scope->outer, scope->ctes, f->query, AS_WRITTEN);
		break;
	case DDL_FROM_GROUP:
		add_sources(n, scope, &f->group);
		if (!f->alias.name)
			return;
		break;
	}
	ddl_names_check_source(n, f, object);
	r = ddl_names_add_relation(n, scope, f->alias.name ? f->alias.key : f->name.name.key, object, ddl_names_own_columns(n, &columns));
	r->own_name = !f->alias.name;
	if (r->own_name)
		r->schema = f->name.schema.key;
	merge(n, scope, r, f);
}

static void add_sources(struct ddl_names *n, struct scope *scope, const struct ddl_list *from)
{
	DDL_EACH(struct ddl_from, f, from)
		add_from(n, scope, f);
}

/* ON sees what stands behind it too: it is WHERE, but for outer joins. */
static void look_at_joins(struct ddl_names *n, struct scope *scope, const struct ddl_list *from)
{
	DDL_EACH(struct ddl_from, f, from) {
		if (f->kind == DDL_FROM_GROUP)
			look_at_joins(n, scope, &f->group);
		ddl_names_look_at_one(n, scope, f->on);
	}
}

void ddl_names_look_at_from(struct ddl_names *n, struct scope *scope, const struct ddl_list *from)
{
	add_sources(n, scope, from);
	scope->rows_only = true;
	look_at_joins(n, scope, from);
	scope->rows_only = false;
}

void ddl_names_init(struct ddl_names *n, const struct ddl_schema *s)
{
	memset(n, 0, sizeof(*n));
	n->schema = s;
	ddl_arena_init(&n->arena);
}

void ddl_names_release(struct ddl_names *n)
{
	ddl_arena_release(&n->arena);
}

void ddl_names_of(struct ddl_names *n, const struct ddl_object *program)
{
	const struct ddl_opaque *o = program->stmt && program->stmt->kind == DDL_STMT_OPAQUE ? program->stmt->u.opaque : NULL;

	n->self = program;
	n->circular = false;
	n->in_trigger = o && o->trigger;
	if (o && o->trigger)
		ddl_names_look_at_trigger(n, o);
	else if (o && o->query)
		ddl_names_named(n, ddl_names_query(n, NULL, NULL, o->query, AS_FOUND), &o->columns, o->name.name.at, o->name.name.name);
	if (n->circular)
		ddl_names_add_misuse(n, o->name.name.at, "it reads itself");
	n->self = NULL;
}

const struct ddl_list *ddl_names_of_query(struct ddl_names *n, const struct ddl_query *q)
{
	struct ddl_columns *columns = DDL_NEW(&n->arena, struct ddl_columns);
	const struct ddl_value_rules *rules = ddl_names_value_rules(n);

	*columns = ddl_names_query(n, NULL, NULL, q, rules && rules->names_vary(n->schema) ? AS_RUN : AS_FOUND);
	DDL_EACH(struct ddl_result_column, c, &columns->list)
		columns->open |= !c->name || c->value.unknown;
	return columns->open ? NULL : &columns->list;
}
