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

struct ddl_action *ddl_action_index(struct ddl_parse *p, struct ddl_index *i, struct ddl_span at)
{
	struct ddl_action *a = ddl_build_action(p, DDL_ACTION_ADD_INDEX, ddl_no_ident, at);

	a->index = i;
	return a;
}

bool ddl_build_require(struct ddl_parse *p, enum ddl_feature feature, struct ddl_span at)
{
	if (ddl_feature_in(feature, p->dialect, p->version))
		return true;
	ddl_parse_report(p, DDL_DIAG_VERSION, at, "%s is not in %s %u.%u", ddl_feature_text(feature),
			 p->dialect->title, p->version / 10000, p->version / 100 % 100);
	return false;
}
