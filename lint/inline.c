/*
 * inline.c - REFERENCES at a column, where the server reads it and forgets it.
 *
 * Whether it does is normalize's to know: a foreign key that is not there after replay was ignored.
 */
#include "lint/engine.h"

static void collect_column(struct ddl_lint_run *r, const struct ddl_column *c, struct ddl_list *out)
{
	DDL_EACH(struct ddl_constraint, k, &c->constraints) {
		struct ddl_lint_inline *i;

		if (k->kind != DDL_CONSTRAINT_FOREIGN)
			continue;
		i = DDL_NEW(&r->scratch, struct ddl_lint_inline);
		i->column = c;
		i->constraint = k;
		ddl_list_add(out, i);
	}
}

void ddl_lint_collect_inline(struct ddl_lint_run *r, const struct ddl_stmt *stmt, struct ddl_list *out)
{
	if (stmt->kind == DDL_STMT_CREATE_TABLE)
		DDL_EACH(struct ddl_column, c, &stmt->u.table->columns)
			collect_column(r, c, out);
	else if (stmt->kind == DDL_STMT_ALTER_TABLE)
		DDL_EACH(struct ddl_action, a, &stmt->items)
			if (a->column)
				collect_column(r, a->column, out);
}

static bool has_constraint(const struct ddl_table *t, const struct ddl_constraint *wanted)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k == wanted)
			return true;
	return false;
}

void ddl_lint_check_inline(struct ddl_lint_run *r, const struct ddl_stmt *stmt,
			   const struct ddl_list *collected)
{
	struct ddl_qname name = stmt->kind == DDL_STMT_CREATE_TABLE ? stmt->u.table->name : stmt->name;
	struct ddl_table *t;

	ddl_resolve(r->schema, &name);
	t = ddl_find_table(r->schema, &name);
	DDL_EACH(struct ddl_lint_inline, i, collected)
		if (t && ddl_find_column(t, i->column->name.key) == i->column &&
		    !has_constraint(t, i->constraint))
			ddl_lint_add(r, DDL_LINT_MY102,
				     "Defining column \"%s\" on table \"%s\" with inline REFERENCES is "
				     "ignored by %s",
				     ddl_lint_text(r, i->column->name.name),
				     ddl_lint_text(r, t->name.name.name), r->schema->dialect->title);
}
