/* build_table.c - columns, keys, indexes, options, tables. */
#include "parser/build.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"

struct ddl_attr *ddl_build_attr(struct ddl_parse *p, enum ddl_attr_kind kind, struct ddl_expr *expr, struct ddl_span at)
{
	struct ddl_attr *a = DDL_NEW(&p->scratch, struct ddl_attr);

	a->kind = (uint8_t)kind;
	a->expr = expr;
	a->node.at = at;
	return a;
}

struct ddl_attr *ddl_build_attr_flag(struct ddl_parse *p, uint32_t flags, struct ddl_span at)
{
	struct ddl_attr *a = ddl_build_attr(p, DDL_ATTR_FLAG, NULL, at);

	a->flags = flags;
	return a;
}

struct ddl_attr *ddl_build_attr_constraint(struct ddl_parse *p, struct ddl_constraint *c, struct ddl_span at)
{
	struct ddl_attr *a = ddl_build_attr(p, DDL_ATTR_CONSTRAINT, NULL, at);

	a->constraint = c;
	return a;
}

struct ddl_attr *ddl_build_attr_options(struct ddl_parse *p, enum ddl_attr_kind kind, uint32_t flags,
					struct ddl_list options, struct ddl_span at)
{
	struct ddl_attr *a = ddl_build_attr(p, kind, NULL, at);

	a->flags = flags;
	a->options = options;
	return a;
}

struct ddl_attr *ddl_build_attr_ident(struct ddl_parse *p, enum ddl_attr_kind kind, struct ddl_ident ident,
				      struct ddl_span at)
{
	struct ddl_attr *a = ddl_build_attr(p, kind, NULL, at);

	a->name = ddl_build_ident_ptr(p, ident);
	return a;
}

struct ddl_attr *ddl_attr_flags(struct ddl_attr *a, uint32_t flags)
{
	a->flags |= flags;
	return a;
}

struct ddl_attr *ddl_attr_named(struct ddl_parse *p, struct ddl_attr *a, struct ddl_ident name)
{
	if (a->kind == DDL_ATTR_CONSTRAINT)
		ddl_constraint_named(p, a->constraint, name);
	else
		a->name = ddl_build_ident_ptr(p, name);
	return a;
}

static void twice(struct ddl_parse *p, const struct ddl_attr *a, const char *what)
{
	ddl_parse_report(p, DDL_DIAG_DUPLICATE_CLAUSE, a->node.at, "%s is given twice for one column", what);
}

static void set_expr(struct ddl_parse *p, struct ddl_expr **slot, const struct ddl_attr *a)
{
	/* MySQL, MariaDB and SQLite take repeated DEFAULT and COMMENT: the last one counts. */
	(void)p;
	*slot = a->expr;
}

static void set_null(struct ddl_parse *p, struct ddl_column *c, struct ddl_attr *a)
{
	enum ddl_null null = a->kind == DDL_ATTR_NULL ? DDL_NULL_YES : DDL_NULL_NO;

	if (c->null && c->null != null && p->dialect->null_conflict)
		ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, a->node.at, "column \"%s\" cannot be both NULL and NOT NULL",
				 ddl_text(p->session, c->name.name));
	if (null == DDL_NULL_NO || !p->dialect->null_is_noise || !c->null)
		c->null = (uint8_t)null;
	if (a->options.first)
		ddl_list_append(&ddl_column_own(p->arena, c)->options, &a->options);
	if (a->name)
		ddl_column_own(p->arena, c)->null_name = a->name;
}

static void own_constraint(struct ddl_parse *p, struct ddl_column *c, struct ddl_constraint *k)
{
	struct ddl_part *first = (struct ddl_part *)(void *)k->key.parts.first;

	if (first && !first->column.name && !first->expr)
		first->column = c->name;
	if (k->kind != DDL_CONSTRAINT_CHECK && !first)
		ddl_list_add(&k->key.parts, ddl_build_part_column(p, c->name, k->node.at));
	ddl_list_add(&c->constraints, k);
}

static void fold_attr(struct ddl_parse *p, struct ddl_column *c, struct ddl_attr *a)
{
	struct ddl_constraint *last = (struct ddl_constraint *)(void *)c->constraints.last;

	switch ((enum ddl_attr_kind)a->kind) {
	case DDL_ATTR_NULL:
	case DDL_ATTR_NOT_NULL:
		set_null(p, c, a);
		break;
	case DDL_ATTR_DEFAULT:
		set_expr(p, &c->dflt, a);
		if (a->name)
			ddl_column_own(p->arena, c)->dflt_name = a->name;
		break;
	case DDL_ATTR_ON_UPDATE:
		set_expr(p, &ddl_column_own(p->arena, c)->on_update, a);
		break;
	case DDL_ATTR_COMMENT:
		set_expr(p, &c->comment, a);
		break;
	case DDL_ATTR_COLLATE:
		c->collation = a->name;
		if (a->expr || c->more->collation_schema)
			ddl_column_own(p->arena, c)->collation_schema = a->expr ? a->expr->ident : NULL;
		break;
	case DDL_ATTR_CHARSET:
		if (c->type)
			c->type->charset = ddl_atom_lower(&p->session->atoms, a->name->name);
		break;
	case DDL_ATTR_GENERATED:
		if (c->generated)
			twice(p, a, "a generation expression");
		c->generated = a->expr;
		c->flags |= a->flags;
		break;
	case DDL_ATTR_IDENTITY:
		if (c->more->identity.count || c->flags & (DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT))
			twice(p, a, "an identity");
		ddl_column_own(p->arena, c)->identity = a->options;
		c->flags |= (uint16_t)a->flags;
		break;
	case DDL_ATTR_FLAG:
		c->flags |= a->flags;
		break;
	case DDL_ATTR_OPTION:
		ddl_list_append(&ddl_column_own(p->arena, c)->options, &a->options);
		break;
	case DDL_ATTR_CONSTRAINT:
		own_constraint(p, c, a->constraint);
		break;
	case DDL_ATTR_CONSTRAINT_FLAGS:
		if (last)
			last->flags |= a->flags;
		else
			ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, a->node.at, "no constraint stands before this clause");
		break;
	case DDL_ATTR_NAME:
		break;
	}
}

static bool takes_name(const struct ddl_attr *a)
{
	return a->kind == DDL_ATTR_CONSTRAINT || a->kind == DDL_ATTR_NOT_NULL || a->kind == DDL_ATTR_NULL ||
	       a->kind == DDL_ATTR_DEFAULT;
}

struct ddl_column *ddl_column_new(struct ddl_arena *a)
{
	static const struct ddl_column_more nothing;
	struct ddl_column *c = DDL_NEW(a, struct ddl_column);

	c->more = &nothing;
	return c;
}

struct ddl_column_more *ddl_column_own(struct ddl_arena *a, struct ddl_column *c)
{
	struct ddl_column_more *own = DDL_NEW(a, struct ddl_column_more);

	*own = *c->more;
	c->more = own;
	return own;
}

struct ddl_column *ddl_build_column(struct ddl_parse *p, struct ddl_ident name, struct ddl_type *type,
				    struct ddl_list attrs, struct ddl_span at)
{
	struct ddl_column *c = ddl_column_new(p->arena);
	const struct ddl_ident *pending = NULL;

	c->node.at = at;
	c->name = name;
	c->type = type;
	DDL_EACH(struct ddl_attr, a, &attrs) {
		if (pending && takes_name(a))
			ddl_attr_named(p, a, *pending);
		pending = a->kind == DDL_ATTR_NAME ? a->name : NULL;
		fold_attr(p, c, a);
	}
	return c;
}

struct ddl_part *ddl_build_part_column(struct ddl_parse *p, struct ddl_ident column, struct ddl_span at)
{
	struct ddl_part *part = DDL_NEW(p->arena, struct ddl_part);

	part->column = column;
	part->node.at = at;
	return part;
}

struct ddl_part *ddl_build_part(struct ddl_parse *p, struct ddl_expr *expr, struct ddl_span at)
{
	struct ddl_part *part;
	struct ddl_ident column;

	if (expr->kind == DDL_EXPR_NAME && !expr->args.count && !(expr->flags & DDL_EXPR_PARENS)) {
		column = *expr->ident;
		ddl_arena_drop(p->arena, expr->ident, sizeof(*expr->ident));
		ddl_arena_drop(p->arena, expr, sizeof(*expr));
		return ddl_build_part_column(p, column, at);
	}
	part = DDL_NEW(p->arena, struct ddl_part);
	part->node.at = at;
	part->expr = expr;
	return part;
}

struct ddl_part *ddl_build_part_loose(struct ddl_parse *p, struct ddl_expr *expr, struct ddl_span at)
{
	struct ddl_expr *inner = expr;
	struct ddl_part *part;

	if (expr->kind == DDL_EXPR_COLLATE && !(expr->flags & DDL_EXPR_PARENS))
		inner = (struct ddl_expr *)(void *)expr->args.first;
	if (inner->kind == DDL_EXPR_STRING && !(inner->flags & DDL_EXPR_PARENS)) {
		struct ddl_token t = { .atom = inner->text, .flags = DDL_TOK_QUOTED, .start = inner->node.at.start, .end = inner->node.at.end };

		part = ddl_build_part_column(p, ddl_build_ident(p, &t), at);
	} else {
		part = ddl_build_part(p, inner, at);
	}
	if (!part->column.name && inner->kind == DDL_EXPR_NAME && !inner->args.first)
		part = ddl_build_part_column(p, *inner->ident, at);
	if (part->expr || expr->flags & DDL_EXPR_PARENS)
		ddl_build_require(p, DDL_FEATURE_KEY_EXPR_SQLITE, at);
	if (inner == expr)
		return part;
	if (part->expr)
		part->expr = expr;
	else
		part->collation = ddl_build_qname_minor(p, ddl_no_ident, ddl_no_ident, *expr->ident);
	return part;
}

struct ddl_part *ddl_build_part_expr(struct ddl_parse *p, struct ddl_expr *expr, enum ddl_sort sort, enum ddl_nulls nulls,
				     struct ddl_span at)
{
	struct ddl_part *part = ddl_build_part_column(p, ddl_no_ident, at);

	if (nulls)
		ddl_build_require(p, DDL_FEATURE_NULLS_ORDER_SQLITE, at);
	part->expr = expr;
	return ddl_part_nulls(ddl_part_sort(part, sort), nulls);
}

struct ddl_constraint *ddl_build_constraint(struct ddl_parse *p, enum ddl_constraint_kind kind, struct ddl_span at)
{
	struct ddl_constraint *c = DDL_NEW(p->arena, struct ddl_constraint);

	c->kind = (uint8_t)kind;
	c->node.at = at;
	return c;
}

struct ddl_constraint *ddl_build_check(struct ddl_parse *p, struct ddl_expr *check, struct ddl_span at)
{
	struct ddl_constraint *c = ddl_build_constraint(p, DDL_CONSTRAINT_CHECK, at);

	c->check = check;
	return c;
}

struct ddl_constraint *ddl_build_key(struct ddl_parse *p, enum ddl_constraint_kind kind, struct ddl_list parts,
				     struct ddl_span at)
{
	struct ddl_constraint *c = ddl_build_constraint(p, kind, at);

	c->key.parts = parts;
	return c;
}

struct ddl_foreign *ddl_build_references(struct ddl_parse *p, struct ddl_qname *table, struct ddl_list columns)
{
	struct ddl_foreign *f = DDL_NEW(p->arena, struct ddl_foreign);

	f->table = *table;
	f->columns = columns;
	return f;
}

struct ddl_constraint *ddl_build_foreign(struct ddl_parse *p, struct ddl_list parts, struct ddl_foreign *f,
					 struct ddl_span at)
{
	struct ddl_constraint *c = ddl_build_key(p, DDL_CONSTRAINT_FOREIGN, parts, at);

	c->foreign = f;
	return c;
}

struct ddl_constraint *ddl_constraint_named(struct ddl_parse *p, struct ddl_constraint *c, struct ddl_ident name)
{
	if (name.name)
		c->name = ddl_build_ident_ptr(p, name);
	return c;
}

struct ddl_constraint *ddl_constraint_conflict(struct ddl_parse *p, struct ddl_constraint *c,
					       const struct ddl_token *word)
{
	if (word)
		c->key.conflict = ddl_atom_lower(&p->session->atoms, word->atom);
	return c;
}

struct ddl_index *ddl_build_index(struct ddl_parse *p, struct ddl_qname *name, uint32_t flags, struct ddl_list parts,
				  struct ddl_span at)
{
	struct ddl_index *i = DDL_NEW(p->arena, struct ddl_index);

	if (name)
		i->name = *name;
	i->flags = flags;
	i->key.parts = parts;
	i->node.at = at;
	return i;
}

struct ddl_option *ddl_build_option(struct ddl_parse *p, const char *name, struct ddl_expr *value, struct ddl_span at)
{
	struct ddl_option *o = DDL_NEW(p->arena, struct ddl_option);

	o->name = ddl_atom_str(&p->session->atoms, name);
	o->value = value;
	o->node.at = at;
	return o;
}

struct ddl_option *ddl_build_option_word(struct ddl_parse *p, const struct ddl_token *name, struct ddl_expr *value,
					 struct ddl_span at)
{
	struct ddl_option *o = ddl_build_option(p, "", value, at);

	o->name = ddl_atom_lower(&p->session->atoms, name->atom);
	return o;
}

struct ddl_option *ddl_build_option_free(struct ddl_parse *p, const struct ddl_token *name, struct ddl_expr *value,
					 struct ddl_span at)
{
	ddl_build_require(p, DDL_FEATURE_ENGINE_OPTION_MYSQL, at);
	return ddl_build_option_word(p, name, value, at);
}

struct ddl_option *ddl_build_option_words(struct ddl_parse *p, const struct ddl_token *a, const char *between,
					  const struct ddl_token *b, struct ddl_expr *value, struct ddl_span at)
{
	struct ddl_option *o = ddl_build_option(p, "", value, at);
	struct ddl_atoms *atoms = &p->session->atoms;

	o->name = ddl_atom_printf(atoms, "%s%s%s", ddl_atom_text(atoms, ddl_atom_lower(atoms, a->atom)), between,
				  ddl_atom_text(atoms, ddl_atom_lower(atoms, b->atom)));
	return o;
}

struct ddl_option *ddl_option_find(const struct ddl_session *s, const struct ddl_list *options, const char *name)
{
	DDL_EACH(struct ddl_option, o, options)
		if (ddl_atom_is(&s->atoms, o->name, name))
			return o;
	return NULL;
}

struct ddl_element *ddl_build_element(struct ddl_parse *p, enum ddl_element_kind kind, void *item)
{
	struct ddl_element *e = DDL_NEW(&p->scratch, struct ddl_element);

	e->kind = kind;
	e->item = item;
	return e;
}

struct ddl_table *ddl_build_table(struct ddl_parse *p, struct ddl_qname *name, struct ddl_list elements,
				  struct ddl_list options, uint32_t flags, struct ddl_span at)
{
	struct ddl_table *t = DDL_NEW(p->arena, struct ddl_table);
	const struct ddl_name *pending = NULL;

	t->node.at = at;
	t->name = *name;
	t->flags = flags;
	t->options = options;
	DDL_EACH(struct ddl_element, e, &elements) {
		struct ddl_list *into = NULL;

		if (e->kind == DDL_ELEMENT_NAME) {
			pending = e->item;
			continue;
		}
		if (pending && e->kind == DDL_ELEMENT_CONSTRAINT)
			ddl_constraint_named(p, e->item, pending->ident);
		pending = NULL;

		switch (e->kind) {
		case DDL_ELEMENT_COLUMN: into = &t->columns; break;
		case DDL_ELEMENT_CONSTRAINT: into = &t->constraints; break;
		case DDL_ELEMENT_INDEX: into = &t->indexes; break;
		case DDL_ELEMENT_LIKE: into = &t->like; break;
		case DDL_ELEMENT_RAW: into = &t->raw_elements; break;
		case DDL_ELEMENT_NAME: break;
		}
		ddl_list_add(into, e->item);
	}
	return t;
}

struct ddl_part *ddl_part_prefix(struct ddl_parse *p, struct ddl_part *part, const struct ddl_token *length)
{
	unsigned long n = strtoul(ddl_text(p->session, length->atom), NULL, 10);

	if (!n || n > UINT32_MAX)
		ddl_parse_report(p, DDL_DIAG_BAD_LITERAL, ddl_token_span(length), "key part length must be at least 1");
	else
		part->prefix = (uint32_t)n;
	return part;
}

struct ddl_part *ddl_part_sort(struct ddl_part *part, enum ddl_sort sort)
{
	part->sort = (uint8_t)sort;
	return part;
}

struct ddl_part *ddl_part_nulls(struct ddl_part *part, enum ddl_nulls nulls)
{
	part->nulls = (uint8_t)nulls;
	return part;
}

struct ddl_list ddl_build_parts(struct ddl_parse *p, struct ddl_list names)
{
	struct ddl_list parts = { 0 };

	DDL_EACH(struct ddl_name, n, &names)
		ddl_list_add(&parts, ddl_build_part_column(p, n->ident, n->node.at));
	return parts;
}

struct ddl_foreign *ddl_foreign_on_delete(struct ddl_foreign *f, enum ddl_fk_action action)
{
	f->on_delete = (uint8_t)action;
	return f;
}

struct ddl_foreign *ddl_foreign_on_update(struct ddl_foreign *f, enum ddl_fk_action action)
{
	f->on_update = (uint8_t)action;
	return f;
}

struct ddl_foreign *ddl_foreign_match(struct ddl_foreign *f, enum ddl_fk_match match)
{
	f->match = (uint8_t)match;
	return f;
}

struct ddl_foreign *ddl_foreign_period(struct ddl_parse *p, struct ddl_foreign *f, struct ddl_ident column)
{
	ddl_list_add(&f->columns, ddl_build_name(p, column));
	f->period = true;
	return f;
}

struct ddl_foreign *ddl_foreign_set_columns(struct ddl_parse *p, struct ddl_foreign *f, struct ddl_list columns)
{
	f->set_columns = ddl_list_kept(p, columns);
	return f;
}

struct ddl_part *ddl_part_collation(struct ddl_part *part, struct ddl_qname *collation)
{
	part->collation = collation;
	return part;
}

struct ddl_part *ddl_part_opclass(struct ddl_parse *p, struct ddl_part *part, struct ddl_qname *opclass,
				  struct ddl_list options)
{
	part->opclass = opclass;
	part->opclass_options = ddl_list_kept(p, options);
	return part;
}

struct ddl_part *ddl_part_operator(struct ddl_part *part, struct ddl_expr *op)
{
	part->with_operator = op;
	return part;
}

static struct ddl_key *clauses_of(struct ddl_parse *p, struct ddl_key *k)
{
	return k ? k : DDL_NEW(&p->scratch, struct ddl_key);
}

struct ddl_key *ddl_key_include(struct ddl_parse *p, struct ddl_key *k, struct ddl_list names)
{
	k = clauses_of(p, k);
	k->include = ddl_list_kept(p, names);
	return k;
}

struct ddl_key *ddl_key_method(struct ddl_parse *p, struct ddl_key *k, struct ddl_ident method)
{
	if (!method.name)
		return k;
	k = clauses_of(p, k);
	k->method = ddl_build_ident_ptr(p, method);
	return k;
}

struct ddl_key *ddl_key_where(struct ddl_parse *p, struct ddl_key *k, struct ddl_expr *where)
{
	k = clauses_of(p, k);
	k->where = where;
	return k;
}

struct ddl_key *ddl_key_options(struct ddl_parse *p, struct ddl_key *k, struct ddl_list options)
{
	k = clauses_of(p, k);
	ddl_list_append(&k->options, &options);
	return k;
}

static void merge_clauses(struct ddl_key *into, const struct ddl_key *clauses)
{
	struct ddl_list options;

	if (!clauses)
		return;
	options = clauses->options;
	ddl_list_append(&into->options, &options);
	if (clauses->include)
		into->include = clauses->include;
	if (clauses->method)
		into->method = clauses->method;
	if (clauses->where)
		into->where = clauses->where;
}

struct ddl_constraint *ddl_constraint_with(struct ddl_constraint *c, const struct ddl_key *clauses)
{
	merge_clauses(&c->key, clauses);
	return c;
}

struct ddl_constraint *ddl_constraint_flags(struct ddl_constraint *c, uint32_t flags)
{
	c->flags |= flags;
	return c;
}

struct ddl_constraint *ddl_constraint_index(struct ddl_parse *p, struct ddl_constraint *c, struct ddl_ident index)
{
	if (index.name)
		c->index = ddl_build_ident_ptr(p, index);
	return c;
}

struct ddl_index *ddl_index_named(struct ddl_index *i, struct ddl_ident name)
{
	i->name.name = name;
	return i;
}

struct ddl_index *ddl_index_with(struct ddl_index *i, const struct ddl_key *clauses)
{
	merge_clauses(&i->key, clauses);
	return i;
}

struct ddl_index *ddl_index_flags(struct ddl_index *i, uint32_t flags)
{
	i->flags |= flags;
	return i;
}

struct ddl_index *ddl_build_key_name(struct ddl_parse *p, struct ddl_ident name, struct ddl_ident method)
{
	struct ddl_index *i = DDL_NEW(&p->scratch, struct ddl_index);

	i->name.name = name;
	if (method.name)
		i->key.method = ddl_build_ident_ptr(p, method);
	return i;
}

static void key_option(struct ddl_parse *p, struct ddl_key *key, uint32_t *flags, struct ddl_expr **comment,
		       struct ddl_option *o)
{
	const char *name = ddl_text(p->session, o->name);

	if (!strcmp(name, "using"))
		key->method = o->value->ident;
	else if (!strcmp(name, "comment"))
		*comment = o->value;
	else if (!strcmp(name, "invisible") || !strcmp(name, "ignored"))
		*flags |= DDL_KEY_INVISIBLE;
	else if (!strcmp(name, "visible") || !strcmp(name, "not ignored"))
		*flags &= ~(uint32_t)DDL_KEY_INVISIBLE;
	else
		ddl_list_add(&key->options, o);
}

static void name_key(struct ddl_parse *p, struct ddl_key *key, uint32_t *flags, struct ddl_expr **comment,
		     const struct ddl_index *name, const struct ddl_list *options, uint32_t stmt_flags)
{
	if (name->key.method)
		key->method = name->key.method;
	if (stmt_flags & DDL_STMT_IF_NOT_EXISTS)
		*flags |= DDL_KEY_IF_NOT_EXISTS;
	for (struct ddl_node *n = options->first, *next; n; n = next) {
		next = n->next;
		key_option(p, key, flags, comment, (struct ddl_option *)(void *)n);
	}
}

struct ddl_constraint *ddl_constraint_key(struct ddl_parse *p, struct ddl_constraint *c, const struct ddl_index *name,
					  struct ddl_list options, uint32_t stmt_flags)
{
	name_key(p, &c->key, &c->flags, &c->comment, name, &options, stmt_flags);
	return ddl_constraint_named(p, c, name->name.name);
}

struct ddl_index *ddl_index_key(struct ddl_parse *p, struct ddl_index *i, const struct ddl_index *name,
				struct ddl_list options, uint32_t stmt_flags)
{
	name_key(p, &i->key, &i->flags, &i->comment, name, &options, stmt_flags);
	i->name = name->name;
	return i;
}

struct ddl_table *ddl_table_flags(struct ddl_table *t, uint32_t flags)
{
	t->flags |= flags;
	return t;
}

struct ddl_table *ddl_table_of(struct ddl_parse *p, struct ddl_table *t, const struct ddl_qname *type)
{
	struct ddl_span at = type->name.at;

	ddl_list_add(&t->options, ddl_build_option(p, "of", ddl_expr_qname(p, type, at), at));
	return t;
}

struct ddl_table *ddl_table_inherits(struct ddl_table *t, struct ddl_list parents)
{
	t->inherits = parents;
	return t;
}

struct ddl_table *ddl_table_query(struct ddl_table *t, struct ddl_expr *query)
{
	t->query = query;
	return t;
}

struct ddl_table *ddl_table_partition_by(struct ddl_table *t, struct ddl_expr *by)
{
	t->partition_by = by;
	return t;
}

struct ddl_table *ddl_table_partition_of(struct ddl_parse *p, struct ddl_table *t, struct ddl_qname *parent, struct ddl_expr *bound)
{
	t->partition_of = ddl_qname_keep(p, parent);
	t->partition_bound = bound;
	return t;
}

struct ddl_element *ddl_build_like(struct ddl_parse *p, struct ddl_qname *table, struct ddl_list options)
{
	struct ddl_qname_item *i = ddl_build_qname_item(p, table, NULL);

	i->options = options;
	return ddl_build_element(p, DDL_ELEMENT_LIKE, i);
}

/* SQLite takes any name behind MATCH and heeds none ("SQLite Foreign Key Support", section 6). */
struct ddl_foreign *ddl_foreign_match_name(struct ddl_parse *p, struct ddl_foreign *f, struct ddl_ident name)
{
	static const char *const words[] = {
		[DDL_MATCH_SIMPLE] = "simple", [DDL_MATCH_FULL] = "full", [DDL_MATCH_PARTIAL] = "partial",
	};

	for (uint8_t i = DDL_MATCH_SIMPLE; i < DDL_COUNT(words); i++)
		if (ddl_ascii_equal(ddl_text(p->session, name.name), words[i]))
			return ddl_foreign_match(f, (enum ddl_fk_match)i);
	ddl_parse_report(p, DDL_DIAG_NO_EFFECT, name.at, "MATCH \"%s\" is none of SIMPLE, FULL and PARTIAL, and has no effect",
			 ddl_text(p->session, name.name));
	return f;
}
