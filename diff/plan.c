/* plan.c - making steps. */
#include "diff/diff.h"

#include <stdarg.h>
#include <string.h>

const char *ddl_plan_text(const struct ddl_plan *p, ddl_atom a)
{
	return ddl_text(p->session, a);
}

struct ddl_step *ddl_plan_add(struct ddl_plan *p, enum ddl_phase phase, struct ddl_stmt *stmt, uint32_t consequences,
			      const char *fmt, ...)
{
	struct ddl_step *step = DDL_NEW(&p->session->arena, struct ddl_step);
	char *comment;
	va_list ap;

	va_start(ap, fmt);
	comment = ddl_vformat(&p->session->arena, fmt, ap);
	va_end(ap);
	step->comment = comment;
	/* A name may have a line break in it; the comment must stay one line. */
	while ((comment = strpbrk(comment, "\r\n")))
		*comment = ' ';
	step->phase = (uint8_t)phase;
	step->rank = p->next_rank++;
	step->consequences = consequences;
	step->stmt = stmt;
	step->object = p->object;
	ddl_list_add(&p->steps, step);
	return step;
}

void ddl_plan_refuse(struct ddl_plan *p, struct ddl_span at, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	ddl_vreport(p->session, DDL_DIAG_PLAN_REFUSED, at, fmt, ap);
	va_end(ap);
	p->refused = true;
}

struct ddl_stmt *ddl_plan_stmt(struct ddl_plan *p, enum ddl_stmt_kind kind, enum ddl_object_kind object,
			       const struct ddl_qname *name)
{
	struct ddl_stmt *s = DDL_NEW(&p->session->arena, struct ddl_stmt);

	s->kind = (uint8_t)kind;
	s->object = (uint8_t)object;
	if (name)
		s->name = *name;
	return s;
}

struct ddl_stmt *ddl_plan_alter(struct ddl_plan *p, const struct ddl_table *t)
{
	return ddl_plan_stmt(p, DDL_STMT_ALTER_TABLE, DDL_OBJECT_TABLE, &t->name);
}

struct ddl_action *ddl_plan_action(struct ddl_plan *p, struct ddl_stmt *alter, enum ddl_action_kind kind,
				   const struct ddl_ident *name)
{
	struct ddl_action *a = DDL_NEW(&p->session->arena, struct ddl_action);

	a->kind = (uint8_t)kind;
	if (name)
		a->name = *name;
	ddl_list_add(&alter->items, a);
	return a;
}

void ddl_plan_comment(struct ddl_plan *p, enum ddl_phase phase, enum ddl_object_kind object, const struct ddl_qname *name,
		      const struct ddl_ident *column, struct ddl_expr *text)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_COMMENT, object, name);
	const char *word = ddl_object_word(object);

	s->value = text;
	if (column) {
		s->column = *column;
		ddl_plan_add(p, phase, s, 0, "Set comment to %s: \"%s\" on table: \"%s\"", word,
			     ddl_plan_text(p, column->name), ddl_plan_text(p, name->name.name));
	} else {
		ddl_plan_add(p, phase, s, 0, "Set comment to %s: \"%s\"", word, ddl_plan_text(p, name->name.name));
	}
}

void ddl_plan_index_comment(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t, struct ddl_index *i)
{
	struct ddl_qname name = i->name;

	name.schema = t->name.schema;
	if (p->to->rules->index_scope_schema)
		ddl_plan_comment(p, phase, DDL_OBJECT_INDEX, &name, NULL, i->comment);
	else
		ddl_plan_comment(p, phase, DDL_OBJECT_INDEX, &t->name, &i->name.name, i->comment);
}

void ddl_plan_create_index(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t, struct ddl_index *i)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_CREATE_INDEX, DDL_OBJECT_INDEX, &t->name);

	s->u.index = i;
	if (i->flags & DDL_KEY_INLINE && (i->flags & DDL_KEY_NAME_DERIVED || phase == DDL_PHASE_CREATE_TABLE))
		return;
	ddl_plan_add(p, phase, s, phase == DDL_PHASE_ALTER_TABLE ? DDL_BLOCKS_WRITES |
		     (i->flags & DDL_KEY_UNIQUE ? DDL_MAY_FAIL : 0) : 0, "Create index \"%s\" to table: \"%s\"",
		     ddl_plan_text(p, i->name.name.name), ddl_plan_text(p, t->name.name.name));
	if (i->comment && p->rules->comment_statements)
		ddl_plan_index_comment(p, phase, t, i);
}

void ddl_plan_drop_index(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t, struct ddl_index *i)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_DROP, DDL_OBJECT_INDEX, &t->name);
	struct ddl_qname_item *item = DDL_NEW(&p->session->arena, struct ddl_qname_item);

	item->name = i->name;
	item->name.schema = t->name.schema;
	ddl_list_add(&s->items, item);
	ddl_plan_add(p, phase, s, 0, "Drop index \"%s\" from table: \"%s\"", ddl_plan_text(p, i->name.name.name),
		     ddl_plan_text(p, t->name.name.name));
}

void ddl_plan_drop(struct ddl_plan *p, enum ddl_phase phase, enum ddl_object_kind object, const struct ddl_qname *name,
		   uint32_t consequences)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_DROP, object, name);
	struct ddl_qname_item *item = DDL_NEW(&p->session->arena, struct ddl_qname_item);

	item->name = *name;
	ddl_list_add(&s->items, item);
	ddl_plan_add(p, phase, s, consequences, "Drop \"%s\" %s", ddl_plan_text(p, name->name.name), ddl_object_word(object));
}

static void table_comments(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t)
{
	if (!p->rules->comment_statements)
		return;
	if (t->comment)
		ddl_plan_comment(p, phase, DDL_OBJECT_TABLE, &t->name, NULL, t->comment);
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->comment)
			ddl_plan_comment(p, phase, DDL_OBJECT_COLUMN, &t->name, &c->name, c->comment);
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->comment && k->name)
			ddl_plan_comment(p, phase, DDL_OBJECT_CONSTRAINT, &t->name, k->name, k->comment);
}

static bool is_detached(const struct ddl_list *detached, const struct ddl_constraint *c)
{
	DDL_EACH(struct ddl_constraint_change, d, detached)
		if (d->to == c)
			return true;
	return false;
}

/* A copy of the table without some of its constraints; nodes that stay are shared but for their links. */
static struct ddl_table *without(struct ddl_plan *p, struct ddl_table *t, const struct ddl_list *detached)
{
	struct ddl_table *copy = ddl_clone(p->to, t, sizeof(*t));

	memset(&copy->constraints, 0, sizeof(copy->constraints));
	DDL_EACH(struct ddl_constraint, c, &t->constraints)
		if (!is_detached(detached, c))
			ddl_list_add(&copy->constraints, ddl_clone(p->to, c, sizeof(*c)));
	return copy;
}

void ddl_plan_create_table(struct ddl_plan *p, enum ddl_phase phase, struct ddl_table *t, struct ddl_list *detached)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_CREATE_TABLE, DDL_OBJECT_TABLE, &t->name);

	s->u.table = detached && detached->count ? without(p, t, detached) : t;
	ddl_plan_add(p, phase, s, 0, "Create \"%s\" table", ddl_plan_text(p, t->name.name.name));
	if (!p->rules->inline_indexes)
		DDL_EACH(struct ddl_index, i, &t->indexes)
			ddl_plan_create_index(p, phase, t, i);
	table_comments(p, phase, t);
	DDL_EACH(struct ddl_expr, r, &t->raw_elements) {
		struct ddl_stmt *alter;

		if (!(r->flags & DDL_EXPR_ALTER))
			continue;
		alter = ddl_plan_alter(p, t);
		ddl_plan_action(p, alter, DDL_ACTION_OTHER, NULL)->expr = r;
		/* What they name, a partition or a rule, may come later. */
		ddl_plan_add(p, phase == DDL_PHASE_CREATE_TABLE ? DDL_PHASE_AFTER : phase, alter, 0, "Modify \"%s\" table",
			     ddl_plan_text(p, t->name.name.name));
	}
}

void ddl_plan_create_opaque(struct ddl_plan *p, enum ddl_phase phase, struct ddl_object *o)
{
	const struct ddl_opaque *q = o->stmt->u.opaque;

	if (o->stmt->kind == DDL_STMT_OPAQUE && q->name.name.name)
		ddl_plan_add(p, phase, o->stmt, 0, "%s \"%s\" %s", o->stmt->flags & DDL_STMT_CREATES ? "Create" : "Modify",
			     ddl_plan_text(p, q->name.name.name), ddl_object_word((enum ddl_object_kind)q->object));
	else
		ddl_plan_add(p, phase, o->stmt, 0, "Run %s", o->stmt->word ? ddl_plan_text(p, o->stmt->word) : "statement");
}

void ddl_plan_drop_opaque(struct ddl_plan *p, enum ddl_phase phase, struct ddl_object *o)
{
	struct ddl_stmt *s = ddl_plan_stmt(p, DDL_STMT_DROP, (enum ddl_object_kind)o->kind, NULL);
	struct ddl_qname_item *item = DDL_NEW(&p->session->arena, struct ddl_qname_item);
	const struct ddl_opaque *q = o->stmt->u.opaque;
	struct ddl_step *step;

	if (p->rules->undo && p->rules->undo(p, phase, o))
		return;
	if (o->stmt->kind != DDL_STMT_OPAQUE || !(o->stmt->flags & DDL_STMT_CREATES) || !q->name.name.name) {
		ddl_plan_refuse(p, o->stmt->node.at, "what this statement did cannot be undone by a plan yet");
		return;
	}
	item->name = q->name;
	ddl_list_add(&s->items, item);
	/* A trigger is dropped from its table, a routine by its arguments. */
	s->name = q->table;
	s->word = q->signature;
	step = ddl_plan_add(p, phase, s, 0, "Drop \"%s\" %s", ddl_plan_text(p, q->name.name.name),
			    ddl_object_word((enum ddl_object_kind)o->kind));
	/* A view goes behind those made of it, and behind its triggers. */
	if (o->kind == DDL_OBJECT_VIEW && phase == DDL_PHASE_BEFORE)
		step->rank = UINT32_MAX - o->number;
}
