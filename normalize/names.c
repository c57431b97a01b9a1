#include "normalize/names.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/normalize.h"

enum { VIEWS_MAX = 100 };            /* that read one another; what a longer chain has is not known */

struct ddl_columns {
	struct ddl_list list;        /* of struct ddl_result_column */
	bool open;                   /* there may be more */
	struct ddl_value scalar;     /* of the query as a value */
};

struct relation {
	struct ddl_node node;
	ddl_atom alias, schema;      /* keys; schema 0: not told */
	struct ddl_object *object;   /* NULL: of a query or a function */
	struct ddl_columns columns;
	bool qualified;              /* only by its name: NEW, OLD, excluded */
	bool own_name;               /* the alias is the object's name */
};

struct cte {
	struct cte *outer;
	ddl_atom name;
	const struct ddl_cte *node;
	struct scope *around;        /* of the query that it belongs to */
	enum { UNREAD, READING, READ } state; /* nobody looks into it before it is read */
	struct ddl_columns columns;
};

struct scope {
	struct scope *outer;
	struct ddl_list relations;   /* of struct relation */
	bool only_names;             /* nothing is made of the columns */
	bool rows_only;              /* no function of several rows can stand here */
	const struct ddl_list *windows; /* of struct ddl_window, or NULL */
	const struct ddl_list *results; /* of struct ddl_result: their names may be used; or NULL */
	struct cte *ctes;
};

/* Names of results: as they are written, those of the columns that they turn out to be, or what is left when it has run. */
enum naming { AS_WRITTEN, AS_FOUND, AS_RUN };

static struct ddl_value look_at(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e);
static void look_at_one(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e);
static struct ddl_columns cte_columns(struct ddl_names *n, struct cte *c, struct ddl_span at);
static struct ddl_columns query_columns(struct ddl_names *n, struct scope *outer, struct cte *ctes,
					const struct ddl_query *q, enum naming naming);

static const char *text(const struct ddl_names *n, ddl_atom a)
{
	return ddl_text(n->schema->session, a);
}

static struct ddl_wrong *add_wrong(struct ddl_names *n, enum ddl_wrong_name kind, struct ddl_span at, ddl_atom name)
{
	struct ddl_wrong *w = DDL_NEW(&n->arena, struct ddl_wrong);

	w->node.at = at;
	w->kind = kind;
	w->name = name;
	ddl_list_add(&n->wrong, w);
	return w;
}

static void add_misuse(struct ddl_names *n, struct ddl_span at, const char *why)
{
	struct ddl_wrong *w = add_wrong(n, DDL_MISUSE, at, 0);

	w->why = why;
	w->written = true;
}

static struct ddl_use *add_use(struct ddl_names *n, struct ddl_object *o, ddl_atom column, struct ddl_span at, bool writes)
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

static const struct ddl_value no_value, unknown_value = { .unknown = true };

static struct ddl_result_column *add_column(struct ddl_names *n, struct ddl_columns *to, ddl_atom name, ddl_atom key,
					    struct ddl_value value)
{
	struct ddl_result_column *c = DDL_NEW(&n->arena, struct ddl_result_column);

	c->name = name;
	c->key = key;
	c->value = value;
	ddl_list_add(&to->list, c);
	return c;
}

static struct ddl_result_column *copy_column(struct ddl_names *n, struct ddl_columns *to, const struct ddl_result_column *c)
{
	struct ddl_result_column *copy = add_column(n, to, c->name, c->key, c->value);

	copy->lost = c->lost;
	return copy;
}

static const struct ddl_value_rules *value_rules(const struct ddl_names *n)
{
	return n->values ? n->schema->rules->values : NULL;
}

static struct ddl_result_column *find_column(const struct ddl_columns *columns, ddl_atom key)
{
	DDL_EACH(struct ddl_result_column, c, &columns->list)
		if (c->key == key)
			return c;
	return NULL;
}

/* The names that a view or WITH gives its columns, in place of those of its query. */
static struct ddl_columns named(struct ddl_names *n, struct ddl_columns columns, const struct ddl_list *names,
				struct ddl_span at, ddl_atom of)
{
	struct ddl_columns own = { .open = false };
	const struct ddl_result_column *c = (const struct ddl_result_column *)(const void *)columns.list.first;
	struct ddl_wrong *w;

	if (!names->first)
		return columns;
	if (!columns.open && columns.list.count != names->count) {
		w = add_wrong(n, DDL_COLUMN_COUNT, at, of);
		w->wanted = names->count;
		w->got = columns.list.count;
	}
	DDL_EACH(struct ddl_name, name, names) {
		add_column(n, &own, name->ident.name, name->ident.key, c ? c->value : no_value);
		c = c ? (const struct ddl_result_column *)(const void *)c->node.next : NULL;
	}
	return own;
}

static struct ddl_columns table_columns(struct ddl_names *n, const struct ddl_table *t)
{
	struct ddl_columns columns = { .open = t->query || t->like.first || t->inherits.first || t->partition_of };

	const struct ddl_value_rules *rules = value_rules(n);

	DDL_EACH(struct ddl_column, c, &t->columns)
		add_column(n, &columns, c->name.name, c->name.key,
			   rules ? rules->of_type(n->schema, c->type) : no_value);
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
		*known = named(n, query_columns(n, NULL, NULL, view->query, AS_FOUND), &view->columns, view->node.at, 0);
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

static struct relation *add_relation(struct ddl_names *n, struct scope *scope, ddl_atom alias, struct ddl_object *o,
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
static struct ddl_columns named_relation(struct ddl_names *n, const struct scope *scope, const struct ddl_qname *name,
					 bool writes, struct ddl_object **object)
{
	struct cte *c = writes ? NULL : find_cte(scope, name);
	bool elsewhere;

	*object = NULL;
	if (c)
		return cte_columns(n, c, name->name.at);
	*object = find_object(n, *name, &elsewhere);
	if (*object) {
		add_use(n, *object, 0, name->name.at, writes);
		return object_columns(n, *object);
	}
	if (!elsewhere && !is_built_in(n, name->name.key) && !is_shadow(n, &name->name))
		add_wrong(n, DDL_NO_RELATION, name->name.at, name->name.name);
	return (struct ddl_columns){ .open = true };
}

/* A copy that a join may mark. */
static struct ddl_columns own_columns(struct ddl_names *n, const struct ddl_columns *columns)
{
	struct ddl_columns copy = { .open = columns->open };

	const struct ddl_value_rules *rules = value_rules(n);

	DDL_EACH(struct ddl_result_column, c, &columns->list) {
		struct ddl_result_column *own = copy_column(n, &copy, c);

		if (rules)
			own->value = rules->of_column(c->value);
	}
	return copy;
}

static struct ddl_result_column *find_before(const struct scope *scope, const struct relation *last, ddl_atom key)
{
	struct ddl_result_column *c;

	DDL_EACH(struct relation, r, &scope->relations) {
		if (r == last)
			break;
		c = key ? find_column(&r->columns, key) : NULL;
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
	if (!open && (!find_column(&r->columns, name->key) || !find_before(scope, r, name->key)))
		add_wrong(n, DDL_NO_SUCH_COLUMN, name->at, name->name);
}

/* The table on the left may be all NULL where the one on the right is not. */
static void mark_either(const struct scope *scope, const struct relation *right, const struct ddl_result_column *by,
			enum ddl_join join)
{
	struct ddl_result_column *c;

	DDL_EACH(struct relation, r, &scope->relations) {
		if (r == right)
			break;
		c = by->key ? find_column(&r->columns, by->key) : NULL;
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
		c->merged = f->flags & DDL_FROM_NATURAL && find_before(scope, r, c->key);
		DDL_EACH(struct ddl_name, name, &f->using)
			c->merged |= name->ident.key == c->key;
		if (c->merged && (f->join == DDL_JOIN_RIGHT || f->join == DDL_JOIN_FULL))
			mark_either(scope, r, c, (enum ddl_join)f->join);
	}
}

static void add_sources(struct ddl_names *n, struct scope *scope, const struct ddl_list *from);

static void check_source(struct ddl_names *n, const struct ddl_from *f, const struct ddl_object *o)
{
	if (f->flags & DDL_FROM_NATURAL && (f->on || f->using.first))
		add_misuse(n, f->node.at, "a NATURAL join has no ON or USING");
	if (f->index && o && o->table && !o->table->query && !ddl_find_index(o->table, f->index->key) &&
	    !ddl_ascii_equal_n(text(n, f->index->key), "sqlite_", 7))
		add_misuse(n, f->index->at, ddl_format(&n->arena, "no such index: \"%s\"", text(n, f->index->name)));
}

static void add_from(struct ddl_names *n, struct scope *scope, const struct ddl_from *f)
{
	struct ddl_object *object = NULL;
	struct ddl_columns columns = { .open = true };
	struct relation *r;
	bool elsewhere;

	switch ((enum ddl_from_kind)f->kind) {
	case DDL_FROM_TABLE:
		columns = named_relation(n, scope, &f->name, false, &object);
		break;
	case DDL_FROM_FUNCTION:
		DDL_EACH(struct ddl_expr, a, &f->args)
			look_at(n, scope, a);
		object = find_object(n, f->name, &elsewhere);
		if (object && !(object->table && object->table->flags & DDL_TABLE_VIRTUAL))
			add_misuse(n, f->name.name.at, ddl_format(&n->arena, "\"%s\" is not a function", text(n, f->name.name.name)));
		object = NULL;
		break;
	case DDL_FROM_QUERY:
		columns = query_columns(n, scope->outer, scope->ctes, f->query, AS_WRITTEN);
		break;
	case DDL_FROM_GROUP:
		add_sources(n, scope, &f->group);
		if (!f->alias.name)
			return;
		break;
	}
	check_source(n, f, object);
	r = add_relation(n, scope, f->alias.name ? f->alias.key : f->name.name.key, object, own_columns(n, &columns));
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
		look_at_one(n, scope, f->on);
	}
}

static void look_at_from(struct ddl_names *n, struct scope *scope, const struct ddl_list *from)
{
	add_sources(n, scope, from);
	scope->rows_only = true;
	look_at_joins(n, scope, from);
	scope->rows_only = false;
}

/* names */

static void use_qualifier(struct ddl_names *n, const struct relation *r, const struct ddl_expr *qualifier)
{
	if (qualifier && r->own_name && r->object)
		add_use(n, r->object, 0, qualifier->ident->at, false);
}

/* SQLite's other names of a table's key, in tables that have no column of that name ("ROWIDs and the INTEGER PRIMARY KEY"). */
static bool is_rowid(const struct ddl_names *n, const struct relation *r, ddl_atom key)
{
	const char *name = text(n, key);
	const struct ddl_object *o = r->object;

	return (!o || (o->kind == DDL_OBJECT_TABLE && !(o->table && o->table->flags & DDL_TABLE_WITHOUT_ROWID))) &&
	       (!strcmp(name, "rowid") || !strcmp(name, "oid") || !strcmp(name, "_rowid_"));
}

static bool has_name(const struct relation *r, const struct ddl_expr *qualifier)
{
	const struct ddl_expr *schema = (const struct ddl_expr *)(const void *)qualifier->args.first;

	return r->alias == qualifier->ident->key && (!schema || !r->schema || r->schema == schema->ident->key);
}

struct found {
	const struct relation *relation;
	const struct ddl_result_column *column; /* NULL: its rowid */
	uint32_t count;
	bool open;                   /* it may be in what is not known */
};

static void look_in(const struct ddl_names *n, const struct scope *scope, const struct ddl_expr *name, struct found *f)
{
	const struct ddl_expr *qualifier = (const struct ddl_expr *)(const void *)name->args.first;
	ddl_atom key = name->ident->key;

	DDL_EACH(struct relation, r, &scope->relations) {
		const struct ddl_result_column *c = find_column(&r->columns, key);

		if (qualifier ? !has_name(r, qualifier) : r->qualified)
			continue;
		if (c ? qualifier || !c->merged : is_rowid(n, r, key) && (!f->count || !f->column)) {
			/* A table's rowid counts before that of a query, and one of two tables is no one's. */
			if (!c && f->count && (!r->object || f->relation->object)) {
				f->count += r->object && !f->column && !qualifier && r->object->kind == DDL_OBJECT_TABLE &&
					    f->relation->object->kind == DDL_OBJECT_TABLE;
				continue;
			}
			f->column = f->count ? f->column : c;
			f->relation = f->count && (c || f->column) ? f->relation : r;
			f->count += c || !f->count;
		} else if (!c && r->columns.open) {
			f->open = true;
		}
	}
}

static bool is_result(const struct scope *scope, ddl_atom key)
{
	if (scope->results)
		DDL_EACH(struct ddl_result, r, scope->results)
			if (r->alias.name && r->alias.key == key)
				return true;
	return false;
}

/* A name in double quotes that means nothing is a string ("Quirks, Caveats, and Gotchas In SQLite", 8), and so are true and false. */
static bool is_no_name(const struct ddl_names *n, const struct ddl_expr *name)
{
	size_t len;
	const char *source = name->ident->at.start ? ddl_span_text(&n->schema->session->sources, name->ident->at, &len) : NULL;

	if (name->args.first)
		return false;
	return (source && len && *source == '"') || !strcmp(text(n, name->ident->key), "true") ||
	       !strcmp(text(n, name->ident->key), "false");
}

static struct ddl_value merged_value(const struct ddl_names *n, const struct ddl_result_column *c)
{
	const struct ddl_value_rules *rules = value_rules(n);
	struct ddl_value value = c->instead ? c->instead->value : c->value;

	return rules && c->either ? rules->of_either(n->schema, value) : value;
}

static struct ddl_value value_of_found(const struct ddl_names *n, const struct found *f, const struct ddl_expr *name)
{
	const struct ddl_value_rules *rules = value_rules(n);

	if (!rules)
		return no_value;
	if (!f->relation && f->open)
		return unknown_value;
	if (!f->relation)
		return rules->of_expr(n->schema, name, NULL, 0);
	if (!f->column)
		return rules->of_rowid();
	return name->args.first ? f->column->value : merged_value(n, f->column);
}

static struct found find_name(const struct ddl_names *n, const struct scope *scope, const struct ddl_expr *name)
{
	struct found f = { 0 };

	for (const struct scope *s = scope; s && !f.count && !f.open; s = s->outer) {
		look_in(n, s, name, &f);
		if (!f.count && !name->args.first && is_result(s, name->ident->key))
			f.open = true;
	}
	return f;
}

static struct ddl_value look_at_name(struct ddl_names *n, struct scope *scope, const struct ddl_expr *name)
{
	struct found f = find_name(n, scope, name);

	if (f.relation)
		use_qualifier(n, f.relation, (const struct ddl_expr *)(const void *)name->args.first);
	if (f.relation && f.relation->object)
		add_use(n, f.relation->object, name->ident->key, name->ident->at, false);
	if (f.count > 1 && !name->args.first)
		add_wrong(n, DDL_AMBIGUOUS, name->ident->at, name->ident->name);
	if (!f.count && !f.open && !is_no_name(n, name))
		add_wrong(n, DDL_NO_SUCH_COLUMN, name->ident->at, name->ident->name);
	return value_of_found(n, &f, name);
}

static void look_at_all(struct ddl_names *n, struct scope *scope, const struct ddl_list *exprs)
{
	DDL_EACH(struct ddl_expr, e, exprs)
		look_at_one(n, scope, e);
}

static void look_at_parts(struct ddl_names *n, struct scope *scope, const struct ddl_list *parts)
{
	DDL_EACH(struct ddl_part, p, parts)
		look_at_one(n, scope, p->expr);
}

static void look_at_window(struct ddl_names *n, struct scope *scope, const struct ddl_window *w)
{
	if (!w)
		return;
	look_at_all(n, scope, &w->partition);
	look_at_parts(n, scope, &w->order);
	if (w->frame) {
		look_at(n, scope, w->frame->start);
		look_at(n, scope, w->frame->end);
	}
}

/* x IN table: how many columns that has. */
static uint32_t look_at_table(struct ddl_names *n, const struct scope *scope, const struct ddl_expr *name)
{
	const struct ddl_expr *schema = (const struct ddl_expr *)(const void *)name->args.first;
	struct ddl_qname q = { .name = *name->ident };
	struct ddl_columns columns;
	struct ddl_object *object;

	if (schema)
		q.schema = *schema->ident;
	columns = named_relation(n, scope, &q, false, &object);
	if (object)
		((struct ddl_use *)(void *)n->uses.last)->in_table = true;
	return columns.open ? 0 : columns.list.count;
}

static bool compares(const struct ddl_expr *e)
{
	switch ((enum ddl_op)e->op) {
	case DDL_OP_EQ: case DDL_OP_NE: case DDL_OP_LT: case DDL_OP_LE: case DDL_OP_GT: case DDL_OP_GE:
		return e->kind == DDL_EXPR_BINARY;
	default:
		return e->kind == DDL_EXPR_IS || e->kind == DDL_EXPR_BETWEEN || e->kind == DDL_EXPR_IN;
	}
}

/* width 0: anything. */
static void check_width(struct ddl_names *n, const struct ddl_expr *e, uint32_t got, uint32_t wanted)
{
	if (!got || !wanted || got == wanted || !e->node.at.start)
		return;
	if (e->kind == DDL_EXPR_QUERY || e->kind == DDL_EXPR_TABLE)
		add_misuse(n, e->node.at, ddl_format(&n->arena, "a query of %u columns where one of %u belongs", got, wanted));
	else
		add_misuse(n, e->node.at, ddl_format(&n->arena, "%u values where %u belong", got, wanted));
}

/* Only what compares takes rows of values ("Row Values"). What the first is the others are. */
static uint32_t check_arg(struct ddl_names *n, const struct ddl_expr *e, const struct ddl_expr *arg, uint32_t got, uint32_t first)
{
	if (e->kind == DDL_EXPR_ROW || e->kind == DDL_EXPR_COLLATE || (e->kind == DDL_EXPR_WHEN && arg == (void *)e->args.first) ||
	    (e->kind == DDL_EXPR_CASE && arg == (void *)e->args.first))
		return first;
	if (!compares(e)) {
		check_width(n, arg, got, 1);
		return 1;
	}
	if (arg != (void *)e->args.first)
		check_width(n, arg, got, first);
	return arg == (void *)e->args.first ? got : first;
}

static struct ddl_value with_width(struct ddl_value value, uint32_t width)
{
	value.width = width;
	return value;
}

/* What is in it but for queries, and what value that gives. */
static struct ddl_value look_inside(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	const struct ddl_value_rules *rules = value_rules(n);
	struct ddl_value *args = rules ? DDL_NEW_ARRAY(&n->arena, e->args.count + 1, struct ddl_value) : NULL;
	uint32_t count = 0, first = 0, width = e->kind == DDL_EXPR_ROW ? e->args.count : 1;

	DDL_EACH(struct ddl_expr, a, &e->args) {
		struct ddl_value value = look_at(n, scope, a);

		first = check_arg(n, e, a, value.width, first);
		width = e->kind == DDL_EXPR_COLLATE ? value.width : width;
		if (rules)
			args[count++] = value;
	}
	return with_width(rules ? rules->of_expr(n->schema, e, args, count) : no_value, width);
}

static void look_at_one(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	if (e)
		check_width(n, e, look_at(n, scope, e).width, 1);
}

static struct ddl_value look_at_query(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	const struct ddl_value_rules *rules = value_rules(n);
	struct ddl_columns columns = query_columns(n, scope, NULL, e->query, AS_WRITTEN);
	uint32_t width = e->kind == DDL_EXPR_EXISTS ? 1 : columns.open ? 0 : columns.list.count;

	return with_width(rules ? rules->of_expr(n->schema, e, &columns.scalar, 1) : no_value, width);
}

static bool is_among(const char *name, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!strcmp(names[i], name))
			return true;
	return false;
}

/* "Built-in Aggregate Functions", "Built-in Window Functions"; max and min of several values are of one row. */
static bool is_aggregate(const char *name, uint32_t nargs)
{
	static const char *const names[] = {
		"avg", "count", "group_concat", "string_agg", "sum", "total", "json_group_array", "json_group_object",
		"jsonb_group_array", "jsonb_group_object",
	};

	return is_among(name, names, DDL_COUNT(names)) || (nargs == 1 && (!strcmp(name, "max") || !strcmp(name, "min")));
}

static bool is_of_window(const char *name)
{
	static const char *const names[] = {
		"row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead", "first_value", "last_value",
		"nth_value",
	};

	return is_among(name, names, DDL_COUNT(names));
}

/*
 * Functions of several rows where there is one: in WHERE, in each other. Inside a query they may belong to the one
 * around it, so that only the outermost is looked at.
 */
static void check_call(struct ddl_names *n, const struct scope *scope, const struct ddl_expr *call, bool over)
{
	const char *name = call->kind == DDL_EXPR_CALL && !call->qualifier ? text(n, call->ident->key) : "";

	if (is_of_window(name) && !over)
		add_misuse(n, call->node.at, ddl_format(&n->arena, "%s() needs OVER", name));
	else if (scope->rows_only && !scope->outer && (over || is_aggregate(name, call->args.count)))
		add_misuse(n, call->node.at, ddl_format(&n->arena, "%s() cannot stand here: it is of several rows", name));
}

static void check_window(struct ddl_names *n, const struct scope *scope, const struct ddl_ident *name)
{
	if (name->name && scope->windows) {
		DDL_EACH(struct ddl_window, w, scope->windows)
			if (w->name.key == name->key)
				return;
		add_misuse(n, name->at, ddl_format(&n->arena, "no such window: \"%s\"", text(n, name->name)));
	}
}

static struct ddl_value look_at_call(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e, bool over)
{
	bool before = scope->rows_only;
	struct ddl_value value;

	check_call(n, scope, e, over);
	scope->rows_only |= !over && e->kind == DDL_EXPR_CALL && is_aggregate(text(n, e->ident->key), e->args.count);
	value = look_inside(n, scope, e);
	scope->rows_only = before;
	return value;
}

/* OVER, or FILTER alone. */
static struct ddl_value look_at_over(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	const struct ddl_over *o = e->over;
	const struct ddl_expr *call = (const struct ddl_expr *)(const void *)e->args.first;

	look_at_parts(n, scope, &o->order);
	look_at_one(n, scope, o->filter);
	look_at_window(n, scope, o->window);
	check_window(n, scope, o->window ? &o->window->base : &o->name);
	return look_at_call(n, scope, call, o->window || o->name.name);
}

static struct ddl_value look_at(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e)
{
	if (!e)
		return no_value;
	switch ((enum ddl_expr_kind)e->kind) {
	case DDL_EXPR_NAME:
		return with_width(look_at_name(n, scope, e), 1);
	case DDL_EXPR_STAR:
		return no_value;
	case DDL_EXPR_TABLE:
		e = (const struct ddl_expr *)(const void *)e->args.first;
		if (e->kind == DDL_EXPR_NAME)
			return with_width(no_value, look_at_table(n, scope, e));
		return with_width(look_inside(n, scope, e), 0);
	case DDL_EXPR_QUERY:
	case DDL_EXPR_EXISTS:
		return look_at_query(n, scope, e);
	case DDL_EXPR_OVER:
		return look_at_over(n, scope, e);
	case DDL_EXPR_CALL:
		return look_at_call(n, scope, e, false);
	case DDL_EXPR_RAISE:
		if (!n->in_trigger)
			add_misuse(n, e->node.at, "RAISE() can stand in triggers alone");
		break;
	default:
		break;
	}
	return look_inside(n, scope, e);
}

/* queries */

static void add_star(struct ddl_names *n, const struct scope *scope, const struct ddl_expr *star, struct ddl_columns *to)
{
	const struct ddl_expr *qualifier = (const struct ddl_expr *)(const void *)star->args.first;
	bool found = false;

	DDL_EACH(struct relation, r, &scope->relations) {
		if (r->qualified || (qualifier && !has_name(r, qualifier)))
			continue;
		found = true;
		use_qualifier(n, r, qualifier);
		to->open |= r->columns.open;
		DDL_EACH(struct ddl_result_column, c, &r->columns.list) {
			struct ddl_result_column *copy = qualifier || !c->merged ? copy_column(n, to, c) : NULL;

			if (copy && (c->either || c->instead))
				/* t.* is another side's column in some versions. */
				copy->value = qualifier ? unknown_value : merged_value(n, find_before(scope, NULL, c->key));
		}
	}
	if (found)
		return;
	to->open = true;
	if (!scope->relations.first && !qualifier)
		add_misuse(n, star->node.at, "* without a table");
	if (qualifier)
		add_wrong(n, DDL_NO_RELATION, qualifier->ident->at, qualifier->ident->name);
}

/* COLLATE, and functions that only tell how likely something is, leave a name what it was. */
static const struct ddl_expr *bare(const struct ddl_names *n, const struct ddl_expr *e, enum naming naming)
{
	while (e->kind == DDL_EXPR_COLLATE || (naming != AS_WRITTEN && e->kind == DDL_EXPR_CALL && e->args.first &&
					       strstr(text(n, e->ident->key), "likel") && !e->qualifier))
		e = (const struct ddl_expr *)(const void *)e->args.first;
	return e;
}

static ddl_atom name_as_found(struct ddl_names *n, struct scope *scope, const struct ddl_expr *name)
{
	struct found f = find_name(n, scope, name);
	const struct ddl_table *t = f.relation && f.relation->object ? f.relation->object->table : NULL;

	if (f.column && f.column->either && !name->args.first)
		return 0;
	if (f.column)
		return f.column->instead && !name->args.first ? f.column->instead->name : f.column->name;
	return f.relation && value_rules(n) ? value_rules(n)->rowid_name(n->schema, t) : 0;
}

static ddl_atom result_name(struct ddl_names *n, struct scope *scope, const struct ddl_result *r, enum naming naming)
{
	const struct ddl_expr *e = bare(n, r->expr, naming);
	struct ddl_session *session = n->schema->session;
	ddl_atom name = r->alias.name;
	const char *source;
	size_t len;

	if (!name && e->kind == DDL_EXPR_NAME)
		name = naming != AS_WRITTEN ? name_as_found(n, scope, e) : e->ident->name;
	if (name || !r->expr->node.at.start)
		return name;
	source = ddl_span_text(&session->sources, r->expr->node.at, &len);
	return ddl_atom_of(&session->atoms, source, len);
}

static bool in_quotes(const struct ddl_names *n, const struct ddl_expr *e)
{
	size_t len;
	const char *source = e->node.at.start ? ddl_span_text(&n->schema->session->sources, e->node.at, &len) : NULL;

	return source && len && strchr("'\"`[", *source);
}

/* Does a result have one name, whether the server takes a query inside apart or not? */
static bool is_plain(const struct ddl_names *n, const struct scope *scope, const struct ddl_expr *e)
{
	const struct ddl_expr *name = bare(n, e, AS_FOUND);
	struct found f;

	if (name->kind != DDL_EXPR_NAME)
		return !in_quotes(n, e);
	f = find_name(n, scope, name);
	if (f.column && name == e && !name->args.first && f.column->name == name->ident->name && !name->ident->quoted &&
	    !(name->flags & DDL_EXPR_PARENS))
		return true;
	return scope->only_names && f.relation && f.relation->object && f.relation->object->kind == DDL_OBJECT_TABLE;
}

static bool only_names(const struct ddl_query *q)
{
	DDL_EACH(struct ddl_result, r, &q->results)
		if (r->expr->kind != DDL_EXPR_NAME && r->expr->kind != DDL_EXPR_STAR)
			return false;
	return !q->group.first;
}

static void add_result(struct ddl_names *n, struct scope *scope, const struct ddl_result *r, enum naming naming,
		       struct ddl_columns *to)
{
	const struct ddl_value_rules *rules = value_rules(n);
	struct ddl_result_column *column;
	struct ddl_value value;

	if (r->expr->kind == DDL_EXPR_STAR) {
		add_star(n, scope, r->expr, to);
		return;
	}
	value = look_at(n, scope, r->expr);
	check_width(n, r->expr, value.width, 1);
	to->scalar = to->list.first ? to->scalar : value;
	value = rules ? rules->of_arms(n->schema, &value, 1) : value;
	column = add_column(n, to, result_name(n, scope, r, naming), 0, value);
	column->lost = naming == AS_RUN && !r->alias.name && !is_plain(n, scope, r->expr);
}

/* "a" once more is "a:1" and so on; what follows "a:3" has a number that nobody knows. */
static ddl_atom other_name(struct ddl_names *n, const struct ddl_columns *columns, const struct ddl_result_column *of)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	ddl_atom name = of->name;

	for (unsigned count = 0; name;) {
		const struct ddl_result_column *taken = find_column(columns, ddl_ident_of_atom(s, name, false).key);
		const char *old = text(n, name);
		size_t len = strlen(old), digits = len;

		if (!taken)
			return name;
		while (digits > 1 && ddl_ascii_digit(old[digits - 1]))
			digits--;
		if (digits > 1 && old[digits - 1] == ':')
			len = digits - 1;
		name = ++count > 4 ? 0 : ddl_atom_printf(&s->session->atoms, "%.*s:%u", (int)len, old, count);
	}
	return 0;
}

static bool is_truth(const struct ddl_names *n, ddl_atom name)
{
	if (n->schema->version < DDL_VERSION(3, 31))
		return false;
	return ddl_atom_is_nocase(&n->schema->session->atoms, name, "true") ||
	       ddl_atom_is_nocase(&n->schema->session->atoms, name, "false");
}

/* No two columns of what a query gives have one name, and since 3.31 none is called true or false. */
static struct ddl_columns with_names(struct ddl_names *n, const struct ddl_columns *columns)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	struct ddl_columns out = { .open = columns->open, .scalar = columns->scalar };
	uint32_t number = 0;

	DDL_EACH(struct ddl_result_column, c, &columns->list) {
		struct ddl_result_column *own = copy_column(n, &out, c);

		own->key = 0;
		number++;
		if (!own->lost && (!own->name || is_truth(n, own->name)))
			own->name = ddl_atom_printf(&s->session->atoms, "column%u", number);
		own->name = own->lost ? 0 : other_name(n, &out, own);
		own->lost = !own->name;
		own->key = own->name ? ddl_ident_of_atom(s, own->name, false).key : 0;
	}
	return out;
}

/* ORDER BY 2, GROUP BY 2: a column of the result. */
static void check_number(struct ddl_names *n, const struct ddl_expr *e, const struct ddl_columns *columns)
{
	char *end;
	unsigned long number = strtoul(text(n, e->text), &end, 10);

	if (!columns->open && !*end && (!number || number > columns->list.count))
		add_misuse(n, e->node.at, ddl_format(&n->arena, "there is no column number %lu, but %u", number, columns->list.count));
}

static void look_at_term(struct ddl_names *n, struct scope *scope, const struct ddl_expr *e, const struct ddl_columns *columns)
{
	if (e && e->kind == DDL_EXPR_NUMBER)
		check_number(n, e, columns);
	look_at_one(n, scope, e);
}

static void look_at_terms(struct ddl_names *n, struct scope *scope, const struct ddl_list *exprs,
			  const struct ddl_columns *columns)
{
	DDL_EACH(struct ddl_expr, e, exprs)
		look_at_term(n, scope, e, columns);
}

static bool reads_queries(const struct scope *scope)
{
	DDL_EACH(struct relation, r, &scope->relations)
		if (!r->object || r->object->kind != DDL_OBJECT_TABLE)
			return true;
	return false;
}

static struct ddl_columns select_columns(struct ddl_names *n, struct scope *scope, const struct ddl_query *q,
					 enum naming naming)
{
	struct ddl_columns columns = { .open = false };
	const struct ddl_result *first;

	look_at_from(n, scope, &q->from);
	scope->only_names = only_names(q);
	scope->windows = &q->windows;
	columns.open = naming == AS_RUN && reads_queries(scope);
	DDL_EACH(struct ddl_result, r, &q->results)
		add_result(n, scope, r, naming, &columns);
	first = (const struct ddl_result *)(const void *)q->results.first;
	if (first->expr->kind == DDL_EXPR_STAR && columns.list.first)
		columns.scalar = ((const struct ddl_result_column *)(const void *)columns.list.first)->value;
	scope->results = &q->results;
	scope->rows_only = true;
	look_at_one(n, scope, q->where);
	look_at_terms(n, scope, &q->group, &columns);
	scope->rows_only = false;
	look_at_one(n, scope, q->having);
	DDL_EACH(struct ddl_window, w, &q->windows)
		look_at_window(n, scope, w);
	DDL_EACH(struct ddl_part, part, &q->order)
		look_at_term(n, scope, part->expr, &columns);
	return with_names(n, &columns);
}

/* The rows of VALUES, or the arms of a compound. */
struct arms {
	struct ddl_value *values;    /* column by column; NULL: not wanted */
	uint32_t rows, columns;
};

static struct arms new_arms(struct ddl_names *n, uint32_t rows, uint32_t columns)
{
	struct arms a = { NULL, rows, columns };

	if (value_rules(n))
		a.values = DDL_NEW_ARRAY(&n->arena, (size_t)rows * columns + 1, struct ddl_value);
	return a;
}

static void set_value(struct arms *a, uint32_t row, uint32_t column, struct ddl_value value)
{
	if (a->values && column < a->columns)
		a->values[column * a->rows + row] = value;
}

static void set_values(struct ddl_names *n, const struct arms *a, struct ddl_columns *columns)
{
	const struct ddl_value_rules *rules = value_rules(n);
	uint32_t i = 0;

	if (!rules || !a->columns)
		return;
	DDL_EACH(struct ddl_result_column, c, &columns->list)
		c->value = rules->of_arms(n->schema, &a->values[i++ * a->rows], a->rows);
}

static struct ddl_columns values_columns(struct ddl_names *n, struct scope *scope, const struct ddl_query *q,
					 enum naming naming)
{
	const struct ddl_expr *first = (const struct ddl_expr *)(const void *)q->rows.first;
	struct arms arms = new_arms(n, q->rows.count, first->args.count);
	struct ddl_columns columns = { .open = false };
	const struct ddl_value_rules *rules = value_rules(n);
	struct ddl_result_column *column;
	uint32_t row = 0;

	DDL_EACH(struct ddl_expr, r, &q->rows) {
		uint32_t number = 0;

		if (r->args.count != first->args.count)
			add_misuse(n, r->node.at, "all rows of VALUES have the same number of values");
		DDL_EACH(struct ddl_expr, e, &r->args) {
			struct ddl_value value = look_at(n, scope, e);

			check_width(n, e, value.width, 1);
			set_value(&arms, row, number++, value);
		}
		columns.scalar = arms.values ? arms.values[row] : no_value;
		row++;
	}
	if (rules && row > 1)
		columns.scalar.unknown |= rules->of_rows(n->schema, arms.values, (size_t)arms.rows * arms.columns);
	DDL_EACH(struct ddl_expr, e, &first->args) {
		const struct ddl_expr *name = bare(n, e, naming);
		bool written = naming == AS_WRITTEN && name->kind == DDL_EXPR_NAME;

		column = add_column(n, &columns, written ? name->ident->name : 0, 0, no_value);
		column->lost = rules && rules->names_vary(n->schema);
	}
	set_values(n, &arms, &columns);
	return with_names(n, &columns);
}

/* Several rows of VALUES behind another arm are a query of their own. */
static struct ddl_columns as_query(struct ddl_names *n, const struct ddl_columns *columns)
{
	struct ddl_columns own = own_columns(n, columns);

	own.scalar = own.list.first ? ((const struct ddl_result_column *)(const void *)own.list.first)->value : no_value;
	return own;
}

/* Is the name an arm's result, whatever it is called? */
static bool is_in_arms(const struct ddl_names *n, const struct ddl_query *q, ddl_atom key)
{
	DDL_EACH(struct ddl_query, arm, &q->arms)
		DDL_EACH(struct ddl_result, r, &arm->results) {
			const struct ddl_expr *e = bare(n, r->expr, AS_WRITTEN);

			if (e->kind == DDL_EXPR_NAME && e->ident->key == key)
				return true;
		}
	return false;
}

/* A number, or a name that an arm gives to a result; an expression is looked for in the arms, and is not here. */
static void check_result_term(struct ddl_names *n, const struct ddl_query *q, const struct ddl_expr *e,
			      const struct ddl_columns *columns, const struct ddl_columns *names)
{
	while (e && e->kind == DDL_EXPR_COLLATE)
		e = (const struct ddl_expr *)(const void *)e->args.first;
	if (e && e->kind == DDL_EXPR_NUMBER)
		check_number(n, e, columns);
	if (e && e->kind == DDL_EXPR_NAME && !e->args.first && !names->open && !find_column(names, e->ident->key) &&
	    !is_in_arms(n, q, e->ident->key))
		add_misuse(n, e->node.at, ddl_format(&n->arena, "no result is called \"%s\"", text(n, e->ident->name)));
}

/* ORDER BY of a compound names results of its arms, or repeats their expressions: what is in it stands in an arm too. */
static struct ddl_columns compound_columns(struct ddl_names *n, struct scope *scope, const struct ddl_query *q,
					   enum naming naming)
{
	struct ddl_columns columns = { .open = false }, names = { .open = false }, arm_columns;
	struct arms arms = { NULL, 0, 0 };
	struct ddl_wrong *w;
	uint32_t row = 0;

	DDL_EACH(struct ddl_query, arm, &q->arms) {
		uint32_t i = 0;

		arm_columns = query_columns(n, scope->outer, scope->ctes, arm, naming);
		if (!row) {
			columns = arm_columns;
			arms = new_arms(n, q->arms.count, columns.list.count);
		} else if (!columns.open && !arm_columns.open && columns.list.count != arm_columns.list.count) {
			w = add_wrong(n, DDL_COLUMN_COUNT, arm->node.at, 0);
			w->wanted = columns.list.count;
			w->got = arm_columns.list.count;
		}
		if (row && arm->rows.count > 1)
			arm_columns = as_query(n, &arm_columns);
		names.open |= arm_columns.open;
		DDL_EACH(struct ddl_result_column, c, &arm_columns.list) {
			set_value(&arms, row, i++, c->value);
			copy_column(n, &names, c);
		}
		while (arm_columns.open && i < columns.list.count)
			set_value(&arms, row, i++, unknown_value);
		columns.scalar = arm_columns.scalar;
		row++;
	}
	set_values(n, &arms, &columns);
	DDL_EACH(struct ddl_part, part, &q->order)
		check_result_term(n, q, part->expr, &columns, &names);
	return columns;
}

/* One that reads itself has the columns that it is given, or those of what it starts from. */
static void start_cte(struct ddl_names *n, struct cte *c)
{
	const struct ddl_query *first = c->node->query;

	c->columns.open = true;
	if (c->node->columns.first) {
		c->columns = named(n, c->columns, &c->node->columns, c->node->node.at, c->node->name.name);
	} else if (first->kind == DDL_QUERY_COMPOUND) {
		struct ddl_list uses = n->uses, wrong = n->wrong;

		first = (const struct ddl_query *)(const void *)first->arms.first;
		c->columns = query_columns(n, c->around->outer, c->around->ctes, first, AS_WRITTEN);
		ddl_list_cut(&n->uses, &uses);
		ddl_list_cut(&n->wrong, &wrong);
	}
}

static struct ddl_columns cte_columns(struct ddl_names *n, struct cte *c, struct ddl_span at)
{
	const struct ddl_cte *node = c->node;

	if (c->state == READING && node->query->kind != DDL_QUERY_COMPOUND)
		add_misuse(n, at, ddl_format(&n->arena, "circular reference: \"%s\"", text(n, node->name.name)));
	if (c->state != UNREAD)
		return c->columns;
	c->state = READING;
	start_cte(n, c);
	c->columns = named(n, query_columns(n, c->around->outer, c->around->ctes, node->query, AS_WRITTEN), &node->columns,
			   node->node.at, node->name.name);
	c->state = READ;
	return c->columns;
}

/* All of them see each other. */
static void add_ctes(struct ddl_names *n, struct scope *scope, const struct ddl_list *with)
{
	DDL_EACH(struct ddl_cte, node, with) {
		struct cte *c = DDL_NEW(&n->arena, struct cte);

		c->outer = scope->ctes;
		c->name = node->name.key;
		c->node = node;
		c->around = scope;
		scope->ctes = c;
	}
}

/* What is never read is right whatever it says, but its names are names. */
static void end_ctes(struct ddl_names *n, struct scope *scope, const struct ddl_list *with)
{
	struct cte *c = scope->ctes;

	for (uint32_t i = 0; i < with->count; i++, c = c->outer) {
		struct ddl_list wrong = n->wrong;

		if (c->state == UNREAD)
			cte_columns(n, c, c->node->node.at);
		else
			continue;
		ddl_list_cut(&n->wrong, &wrong);
	}
}

static struct ddl_columns query_columns(struct ddl_names *n, struct scope *outer, struct cte *ctes,
					const struct ddl_query *q, enum naming naming)
{
	struct scope scope = { .outer = outer, .ctes = ctes };
	struct ddl_columns columns = { .open = true };
	struct scope none = { .outer = NULL };

	add_ctes(n, &scope, &q->with);
	none.ctes = scope.ctes;
	switch ((enum ddl_query_kind)q->kind) {
	case DDL_QUERY_SELECT:
		columns = select_columns(n, &scope, q, naming);
		break;
	case DDL_QUERY_VALUES:
		columns = values_columns(n, &scope, q, naming);
		break;
	case DDL_QUERY_COMPOUND:
		columns = compound_columns(n, &scope, q, naming);
		break;
	}
	/* They are the same for all rows. */
	look_at_one(n, &none, q->limit);
	look_at_one(n, &none, q->offset);
	end_ctes(n, &scope, &q->with);
	return columns;
}

/* statements on rows */

static struct ddl_wrong *look_at_target_column(struct ddl_names *n, const struct relation *r, const struct ddl_ident *column)
{
	if (find_column(&r->columns, column->key) || is_rowid(n, r, column->key)) {
		if (r->object)
			add_use(n, r->object, column->key, column->at, true);
	} else if (!r->columns.open) {
		return add_wrong(n, DDL_NO_SUCH_COLUMN, column->at, column->name);
	}
	return NULL;
}

static void look_at_written(struct ddl_names *n, const struct relation *target, const struct ddl_list *names)
{
	DDL_EACH(struct ddl_name, name, names) {
		struct ddl_wrong *w = look_at_target_column(n, target, &name->ident);

		if (w)
			w->written = true;
	}
}

static void check_generated(struct ddl_names *n, const struct relation *target, const struct ddl_list *names)
{
	const struct ddl_table *t = target->object ? target->object->table : NULL;

	DDL_EACH(struct ddl_name, name, names) {
		const struct ddl_column *c = t && target->object->kind == DDL_OBJECT_TABLE ? ddl_find_column(t, name->ident.key) : NULL;

		if (c && c->generated)
			add_misuse(n, name->ident.at, ddl_format(&n->arena, "\"%s\" is a generated column", text(n, c->name.name)));
	}
}

static void look_at_sets(struct ddl_names *n, struct scope *scope, const struct relation *target,
			 const struct ddl_list *sets)
{
	DDL_EACH(struct ddl_assignment, a, sets) {
		look_at_written(n, target, &a->columns);
		check_generated(n, target, &a->columns);
		check_width(n, a->value, look_at(n, scope, a->value).width, a->columns.count);
	}
}

static void look_at_upsert(struct ddl_names *n, struct scope *scope, const struct relation *target,
			   const struct ddl_upsert *u)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	struct relation *excluded = add_relation(n, scope, ddl_atom_str(&s->session->atoms, "excluded"), target->object,
						 own_columns(n, &target->columns));

	excluded->qualified = true;
	/* SQLite 3.40 and 3.53 give it the table's new name when that is renamed, as if it were the old one. */
	excluded->own_name = true;
	DDL_EACH(struct ddl_part, p, &u->target) {
		if (p->column.name)
			look_at_target_column(n, target, &p->column);
		else
			look_at(n, scope, p->expr);
	}
	look_at(n, scope, u->target_where);
	look_at_sets(n, scope, target, &u->sets);
	look_at(n, scope, u->where);
}

static uint32_t stored_columns(const struct relation *target)
{
	const struct ddl_table *t = target->object ? target->object->table : NULL;
	uint32_t count = target->columns.list.count;

	if (t)
		DDL_EACH(struct ddl_column, c, &t->columns)
			count -= c->generated != NULL;
	return count;
}

static void check_insert(struct ddl_names *n, const struct ddl_dml *d, const struct relation *target,
			 const struct ddl_columns *rows)
{
	uint32_t wanted = d->columns.first ? d->columns.count : stored_columns(target);
	uint32_t got = d->width ? d->width : rows->list.count;
	struct ddl_wrong *w;

	if ((rows->open && !d->width) || (target->columns.open && !d->columns.first) || got == wanted)
		return;
	w = add_wrong(n, DDL_COLUMN_COUNT, d->target->node.at, d->target->name.name.name);
	w->wanted = wanted;
	w->got = got;
	w->written = true;
}

/* A view is written to by an INSTEAD OF trigger, or not at all. */
static void check_target(struct ddl_names *n, const struct ddl_dml *d, const struct ddl_object *view)
{
	static const char *const events[] = {
		[DDL_DML_SELECT] = "", [DDL_DML_INSERT] = "insert", [DDL_DML_UPDATE] = "update", [DDL_DML_DELETE] = "delete",
	};

	if (!view || view->kind != DDL_OBJECT_VIEW)
		return;
	DDL_EACH_OBJECT(o, n->schema) {
		const struct ddl_opaque *p = o->kind == DDL_OBJECT_TRIGGER && o->stmt ? o->stmt->u.opaque : NULL;

		if (p && (!p->trigger || (p->table.name.key == view->name && p->table.schema.key == view->schema &&
					  !strcmp(text(n, p->trigger->event), events[d->kind]))))
			return;
	}
	add_misuse(n, d->target->name.name.at, ddl_format(&n->arena, "\"%s\" is a view, and no INSTEAD OF trigger is for this",
							  text(n, d->target->name.name.name)));
}

/* RETURNING sees the table alone. */
static void look_at_returning(struct ddl_names *n, const struct scope *scope, const struct relation *target,
			      const struct ddl_list *results)
{
	struct scope own = { .ctes = scope->ctes };
	struct ddl_columns columns = { .open = false };

	if (!results->first)
		return;
	add_relation(n, &own, target->alias, target->object, own_columns(n, &target->columns));
	own.rows_only = true;
	DDL_EACH(struct ddl_result, r, results)
		add_result(n, &own, r, AS_WRITTEN, &columns);
}

static void look_at_change(struct ddl_names *n, struct scope *scope, const struct ddl_dml *d, struct relation *target)
{
	DDL_EACH(struct ddl_upsert, u, &d->upserts)
		look_at_upsert(n, scope, target, u);
	look_at_from(n, scope, &d->from);
	scope->rows_only = true;
	look_at_sets(n, scope, target, &d->sets);
	look_at_one(n, scope, d->where);
	look_at_parts(n, scope, &d->order);
	look_at_returning(n, scope, target, &d->returning);
}

static void look_at_dml(struct ddl_names *n, struct scope *outer, const struct ddl_dml *d)
{
	struct scope scope = { .outer = outer };
	struct ddl_columns columns = { .open = true }, rows = { .open = true };
	struct relation *target;
	struct ddl_object *object = NULL;

	add_ctes(n, &scope, &d->with);
	/* Of VALUES the rows may be gone. */
	if (d->query && (d->query->kind != DDL_QUERY_VALUES || d->query->rows.first))
		rows = query_columns(n, outer, scope.ctes, d->query, AS_WRITTEN);
	if (d->target) {
		columns = named_relation(n, &scope, &d->target->name, true, &object);
		target = add_relation(n, &scope, d->target->alias.name ? d->target->alias.key : d->target->name.name.key, object,
				      own_columns(n, &columns));
		target->own_name = !d->target->alias.name;
		check_target(n, d, object);
		check_source(n, d->target, object);
		look_at_written(n, target, &d->columns);
		check_generated(n, target, &d->columns);
		if (d->query)
			check_insert(n, d, target, &rows);
		look_at_change(n, &scope, d, target);
	}
	end_ctes(n, &scope, &d->with);
}

void ddl_names_of_rows(struct ddl_names *n, const struct ddl_dml *d)
{
	look_at_dml(n, NULL, d);
}

static void look_at_trigger(struct ddl_names *n, const struct ddl_opaque *o)
{
	struct ddl_schema *s = (struct ddl_schema *)(uintptr_t)n->schema;
	static const struct {
		const char *name, *not_of;
	} rows[] = { { "new", "delete" }, { "old", "insert" } };
	struct scope scope = { .outer = NULL };
	struct ddl_object *object;
	struct ddl_columns columns = named_relation(n, &scope, &o->table, false, &object);
	const struct relation *r = NULL;

	for (size_t i = 0; i < DDL_COUNT(rows); i++) {
		struct relation *row;

		if (!strcmp(text(n, o->trigger->event), rows[i].not_of))
			continue;
		row = add_relation(n, &scope, ddl_atom_str(&s->session->atoms, rows[i].name), object,
				   own_columns(n, &columns));
		row->qualified = true;
		r = row;
	}
	look_at_written(n, r, &o->trigger->columns);
	look_at(n, &scope, o->trigger->when);
	DDL_EACH(struct ddl_dml, d, &o->trigger->body)
		look_at_dml(n, &scope, d);
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
		look_at_trigger(n, o);
	else if (o && o->query)
		named(n, query_columns(n, NULL, NULL, o->query, AS_FOUND), &o->columns, o->name.name.at, o->name.name.name);
	if (n->circular)
		add_misuse(n, o->name.name.at, "it reads itself");
	n->self = NULL;
}

const struct ddl_list *ddl_names_of_query(struct ddl_names *n, const struct ddl_query *q)
{
	struct ddl_columns *columns = DDL_NEW(&n->arena, struct ddl_columns);
	const struct ddl_value_rules *rules = value_rules(n);

	*columns = query_columns(n, NULL, NULL, q, rules && rules->names_vary(n->schema) ? AS_RUN : AS_FOUND);
	DDL_EACH(struct ddl_result_column, c, &columns->list)
		columns->open |= !c->name || c->value.unknown;
	return columns->open ? NULL : &columns->list;
}
