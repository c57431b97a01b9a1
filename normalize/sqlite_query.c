/*
 * sqlite_query.c - the columns of CREATE TABLE ... AS.
 *
 * The server keeps names and affinities alone ("CREATE TABLE", 2.1): each column has the type name of its affinity.
 * Where not all of that can be known the table stays what it was written as.
 */
#include "normalize/sqlite_query.h"

#include "normalize/sqlite_affinity.h"
#include "normalize/sqlite_program.h"

static void add_column(struct ddl_schema *s, struct ddl_list *columns,
		       const struct ddl_result_column *from)
{
	static const char *const types[] = { NULL, NULL, "TEXT", "NUM", "INT", "REAL" };
	struct ddl_column *c = ddl_column_new(&s->session->arena);
	const char *type = types[from->value.affinity];

	c->name = ddl_ident_of_atom(s, from->name, false);
	c->null = DDL_NULL_YES;
	if (type) {
		c->type = DDL_NEW(&s->session->arena, struct ddl_type);
		c->type->spelling = ddl_atom_str(&s->session->atoms, type);
		c->type->name = ddl_atom_lower(&s->session->atoms, c->type->spelling);
	}
	ddl_list_add(columns, c);
}

/* What is created reads what is there now, so that it is an error at once when something is not. */
void ddl_sqlite_query_columns(struct ddl_schema *s, struct ddl_table *t)
{
	const struct ddl_list *found;
	struct ddl_list columns = { 0 };
	struct ddl_names names;

	if (!t->query->query)
		return;
	ddl_names_init(&names, s);
	names.values = true;
	found = ddl_names_of_query(&names, t->query->query);
	ddl_sqlite_report_wrong(s, &names);
	if (found) {
		DDL_EACH(struct ddl_result_column, c, found)
			add_column(s, &columns, c);
		t->columns = columns;
		t->query = NULL;
	}
	ddl_names_release(&names);
}
