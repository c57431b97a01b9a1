/* build_stmt.c - statements and the clauses of ALTER. */
#include "parser/build.h"

struct ddl_stmt *ddl_build_stmt(struct ddl_parse *p, enum ddl_stmt_kind kind, uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *s = DDL_NEW(p->arena, struct ddl_stmt);

	s->kind = (uint8_t)kind;
	s->flags = flags;
	s->node.at = at;
	return s;
}

struct ddl_stmt *ddl_build_create_table(struct ddl_parse *p, struct ddl_table *t, uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *s = ddl_build_stmt(p, DDL_STMT_CREATE_TABLE, flags, at);

	s->object = DDL_OBJECT_TABLE;
	s->u.table = t;
	s->name = t->name;
	return s;
}

struct ddl_stmt *ddl_build_create_index(struct ddl_parse *p, struct ddl_index *i, struct ddl_qname *table,
					uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *s = ddl_build_stmt(p, DDL_STMT_CREATE_INDEX, flags, at);

	s->object = DDL_OBJECT_INDEX;
	s->u.index = i;
	s->name = *table;
	return s;
}

struct ddl_stmt *ddl_build_alter_table(struct ddl_parse *p, struct ddl_qname *name, struct ddl_list actions,
				       uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *s = ddl_build_stmt(p, DDL_STMT_ALTER_TABLE, flags, at);

	s->object = DDL_OBJECT_TABLE;
	s->name = *name;
	s->items = actions;
	return s;
}

static struct ddl_stmt *with_items(struct ddl_parse *p, enum ddl_stmt_kind kind, enum ddl_object_kind object,
				   struct ddl_list items, uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *s = ddl_build_stmt(p, kind, flags, at);

	s->object = (uint8_t)object;
	s->items = items;
	return s;
}

struct ddl_stmt *ddl_build_drop(struct ddl_parse *p, enum ddl_object_kind object, struct ddl_list names,
				uint32_t flags, struct ddl_span at)
{
	return with_items(p, DDL_STMT_DROP, object, names, flags, at);
}

struct ddl_stmt *ddl_build_rename(struct ddl_parse *p, enum ddl_object_kind object, struct ddl_list names,
				  uint32_t flags, struct ddl_span at)
{
	return with_items(p, DDL_STMT_RENAME, object, names, flags, at);
}

struct ddl_stmt *ddl_build_schema(struct ddl_parse *p, enum ddl_stmt_kind kind, enum ddl_object_kind object,
				  struct ddl_ident name, struct ddl_list options, uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *s = ddl_build_stmt(p, kind, flags, at);
	struct ddl_namespace *n = DDL_NEW(p->arena, struct ddl_namespace);

	n->node.at = at;
	n->name = name;
	if (name.name)
		n->name.key = p->dialect->fold_table(p, name.name, name.quoted);
	n->options = options;
	s->object = (uint8_t)object;
	s->u.space = n;
	return s;
}

struct ddl_stmt *ddl_build_comment(struct ddl_parse *p, enum ddl_object_kind object, struct ddl_qname *name,
				   struct ddl_ident column, struct ddl_expr *text, struct ddl_span at)
{
	struct ddl_stmt *s = ddl_build_stmt(p, DDL_STMT_COMMENT, 0, at);

	s->object = (uint8_t)object;
	s->name = *name;
	s->column = column;
	s->value = text && text->kind == DDL_EXPR_NULL ? NULL : text;
	return s;
}

struct ddl_stmt *ddl_build_alter(struct ddl_parse *p, enum ddl_stmt_kind kind, enum ddl_object_kind object,
				 struct ddl_qname *name, struct ddl_list actions, uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *s = with_items(p, kind, object, actions, flags, at);

	s->name = *name;
	return s;
}

struct ddl_stmt *ddl_build_enum(struct ddl_parse *p, struct ddl_qname *name, struct ddl_list values, struct ddl_span at)
{
	struct ddl_stmt *s = ddl_build_stmt(p, DDL_STMT_CREATE_TYPE, 0, at);

	s->object = DDL_OBJECT_TYPE;
	s->u.enumeration = DDL_NEW(p->arena, struct ddl_enum);
	s->u.enumeration->node.at = at;
	s->u.enumeration->name = *name;
	s->u.enumeration->values = values;
	s->name = *name;
	return s;
}

/* NAME a.b.c: the last is a column, the others the table. */
static void set_owner(struct ddl_parse *p, struct ddl_sequence *q, const struct ddl_expr *path)
{
	const struct ddl_expr *table = (const struct ddl_expr *)(const void *)path->args.first;
	const struct ddl_expr *schema = table ? (const struct ddl_expr *)(const void *)table->args.first : NULL;

	if (path->kind != DDL_EXPR_NAME)
		return;
	if (!table) {
		ddl_parse_report(p, DDL_DIAG_BAD_CLAUSE, path->node.at, "OWNED BY takes table.column or NONE");
		return;
	}
	q->owner_table = ddl_qname_keep(p, ddl_build_qname(p, ddl_no_ident, schema ? *schema->ident : ddl_no_ident,
							   *table->ident));
	q->owner_column = path->ident;
}

struct ddl_stmt *ddl_build_sequence(struct ddl_parse *p, enum ddl_stmt_kind kind, struct ddl_qname *name,
				    struct ddl_list options, uint32_t flags, struct ddl_span at)
{
	struct ddl_stmt *s = ddl_build_stmt(p, kind, flags, at);
	struct ddl_sequence *q = DDL_NEW(p->arena, struct ddl_sequence);
	struct ddl_option *o;

	s->object = DDL_OBJECT_SEQUENCE;
	s->name = *name;
	s->u.sequence = q;
	q->node.at = at;
	q->name = *name;
	o = ddl_option_find(p->session, &options, "as");
	if (o) {
		q->type = o->value->type;
		ddl_list_remove(&options, o);
	}
	/* The option stays: ALTER SEQUENCE tells OWNED BY NONE from nothing said. */
	o = ddl_option_find(p->session, &options, "owned by");
	if (o)
		set_owner(p, q, o->value);
	q->options = options;
	return s;
}

struct ddl_stmt *ddl_sequence_flags(struct ddl_stmt *sequence, uint32_t flags)
{
	sequence->u.sequence->flags |= flags;
	return sequence;
}

struct ddl_action *ddl_build_action(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name,
				    struct ddl_span at)
{
	struct ddl_action *a = DDL_NEW(p->arena, struct ddl_action);

	a->kind = (uint8_t)kind;
	a->name = name;
	a->node.at = at;
	return a;
}

struct ddl_action *ddl_action_column(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name,
				     struct ddl_column *c, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, kind, name, at);

	a->column = c;
	return a;
}

struct ddl_action *ddl_action_expr(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name,
				   struct ddl_expr *e, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, kind, name, at);

	a->expr = e;
	return a;
}

struct ddl_action *ddl_action_rename(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name,
				     struct ddl_ident to, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, kind, name, at);

	a->to = to;
	return a;
}

struct ddl_action *ddl_action_constraint(struct ddl_parse *p, struct ddl_constraint *c, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, DDL_ACTION_ADD_CONSTRAINT, ddl_no_ident, at);

	a->constraint = c;
	return a;
}

struct ddl_action *ddl_action_options(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name,
				      struct ddl_list options, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, kind, name, at);

	a->options = options;
	return a;
}

struct ddl_action *ddl_action_type(struct ddl_parse *p, struct ddl_ident name, struct ddl_type *type,
				   struct ddl_list options, struct ddl_expr *using_expr, struct ddl_span at)
{
	struct ddl_action *a = ddl_action_options(p, DDL_ACTION_SET_TYPE, name, options, at);

	a->type = type;
	a->expr = using_expr;
	return a;
}

struct ddl_action *ddl_action_identity(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name,
				       uint32_t column_flags, struct ddl_list options, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, kind, name, at);

	a->column = ddl_column_new(p->arena);
	a->column->name = name;
	a->column->node.at = at;
	a->column->flags = column_flags;
	ddl_column_own(p->arena, a->column)->identity = options;
	return a;
}

struct ddl_action *ddl_action_identity_more(struct ddl_parse *p, struct ddl_action *a, uint32_t column_flags, struct ddl_option *option,
					    struct ddl_span at)
{
	a->node.at = at;
	a->column->flags |= column_flags;
	if (option)
		ddl_list_add(&ddl_column_own(p->arena, a->column)->identity, option);
	return a;
}

struct ddl_action *ddl_action_value(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_expr *value,
				    struct ddl_list options, struct ddl_span at)
{
	struct ddl_action *a = ddl_action_expr(p, kind, ddl_no_ident, value, at);

	a->options = options;
	return a;
}

struct ddl_action *ddl_action_of(struct ddl_action *a, struct ddl_ident name, struct ddl_span at)
{
	a->name = name;
	a->node.at = at;
	if (a->column)
		a->column->name = name;
	if (a->kind == DDL_ACTION_OTHER)
		a->expr->node.at = at;
	return a;
}

struct ddl_action *ddl_action_named(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name,
				    struct ddl_constraint *c, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, kind, name, at);

	a->constraint = c;
	return a;
}

struct ddl_action *ddl_action_flags(struct ddl_action *a, uint32_t flags)
{
	a->flags |= flags;
	return a;
}

struct ddl_action *ddl_action_place(struct ddl_action *a, struct ddl_ident after, uint32_t flags)
{
	a->flags |= flags;
	a->first = !after.name && after.at.start;
	a->after = after;
	return a;
}

struct ddl_action *ddl_action_drop_key(struct ddl_parse *p, enum ddl_constraint_kind kind, struct ddl_ident name,
				       uint32_t flags, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, name, at);

	a->constraint = ddl_build_constraint(p, kind, at);
	a->flags = flags;
	return a;
}

struct ddl_action *ddl_action_enforce(struct ddl_parse *p, struct ddl_ident name, uint32_t key_flags, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, DDL_ACTION_ALTER_CONSTRAINT, name, at);

	a->constraint = ddl_constraint_flags(ddl_build_constraint(p, DDL_CONSTRAINT_CHECK, at), key_flags);
	return a;
}

struct ddl_action *ddl_action_rename_table(struct ddl_parse *p, struct ddl_qname *to, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, DDL_ACTION_RENAME_TABLE, ddl_no_ident, at);

	a->to = to->name;
	a->after = to->schema;
	return a;
}

static struct ddl_action *add_element(struct ddl_parse *p, const struct ddl_element *e)
{
	struct ddl_column *c = e->item;
	struct ddl_expr *raw = e->item;

	switch (e->kind) {
	case DDL_ELEMENT_COLUMN:
		return ddl_action_column(p, DDL_ACTION_ADD_COLUMN, c->name, c, c->node.at);
	case DDL_ELEMENT_CONSTRAINT:
		return ddl_action_constraint(p, e->item, ((struct ddl_constraint *)e->item)->node.at);
	case DDL_ELEMENT_INDEX:
		return ddl_action_index(p, e->item, ((struct ddl_index *)e->item)->node.at);
	case DDL_ELEMENT_LIKE:
	case DDL_ELEMENT_NAME:
	case DDL_ELEMENT_RAW:
		break;
	}
	return ddl_action_expr(p, DDL_ACTION_ADD_PERIOD, ddl_no_ident, raw, raw->node.at);
}

struct ddl_list ddl_build_add_elements(struct ddl_parse *p, struct ddl_list elements, uint32_t flags)
{
	struct ddl_list actions = { 0 };

	DDL_EACH(struct ddl_element, e, &elements)
		ddl_list_add(&actions, ddl_action_flags(add_element(p, e), flags));
	return actions;
}

struct ddl_action *ddl_action_option(struct ddl_action *a, struct ddl_option *o)
{
	ddl_list_add(&a->options, o);
	return a;
}

struct ddl_action *ddl_action_verbatim(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_span at)
{
	return ddl_action_expr(p, kind, ddl_no_ident, ddl_expr_verbatim(p, at), at);
}

struct ddl_action *ddl_action_index(struct ddl_parse *p, struct ddl_index *i, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, DDL_ACTION_ADD_INDEX, ddl_no_ident, at);

	a->index = i;
	return a;
}

uint32_t ddl_flags_need(struct ddl_parse *p, uint32_t flags, enum ddl_feature feature, struct ddl_span at)
{
	ddl_build_require(p, feature, at);
	return flags;
}

bool ddl_build_require(struct ddl_parse *p, enum ddl_feature feature, struct ddl_span at)
{
	if (ddl_feature_in(feature, p->dialect, p->version))
		return true;
	if (p->version / 100 % 100 == 99)
		ddl_parse_report(p, DDL_DIAG_VERSION, at, "%s is not in %s %u", ddl_feature_text(feature),
				 p->dialect->title, p->version / 10000);
	else
		ddl_parse_report(p, DDL_DIAG_VERSION, at, "%s is not in %s %u.%u", ddl_feature_text(feature),
				 p->dialect->title, p->version / 10000, p->version / 100 % 100);
	return false;
}
