/*
 * sqlite_rows.c - INSERT, UPDATE, DELETE and SELECT that stand in a script.
 *
 * They have no effect on a schema. What the server refuses when it prepares them stops the script, so it is an error
 * here; but a table that is not here at all is a warning: those who run migrations keep tables of their own, which no
 * script makes.
 */
#include "normalize/sqlite_rows.h"

#include "normalize/names.h"
#include "normalize/sqlite_key.h"
#include "normalize/sqlite_program.h"
#include "normalize/sqlite_session.h"

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static bool is_catalogue(const struct ddl_schema *s, const struct ddl_ident *name)
{
	static const char *const names[] = { "sqlite_master", "sqlite_schema", "sqlite_temp_master", "sqlite_temp_schema" };

	for (size_t i = 0; i < DDL_COUNT(names); i++)
		if (ddl_atom_is(&s->session->atoms, name->key, names[i]))
			return true;
	return false;
}

static bool has_stored(const struct ddl_table *t, const struct ddl_ident *name)
{
	const struct ddl_column *c = ddl_find_column(t, name->key);

	return c && !c->generated;
}

static uint32_t stored_columns(const struct ddl_table *t)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_column, c, &t->columns)
		n += !c->generated;
	return n;
}

/* INSERT ... VALUES without its rows, into a table whose columns are all known: there are many of these. */
static bool is_plain(struct ddl_schema *s, const struct ddl_dml *d)
{
	struct ddl_qname name = d->target->name;
	const struct ddl_table *t;

	ddl_sqlite_place(s, &name);
	ddl_resolve(s, &name);
	t = ddl_find_table(s, &name);
	if (!t || t->query || d->width != (d->columns.first ? d->columns.count : stored_columns(t)))
		return false;
	DDL_EACH(struct ddl_name, n, &d->columns)
		if (!has_stored(t, &n->ident))
			return false;
	return true;
}

static void report(struct ddl_schema *s, struct ddl_names *names)
{
	DDL_EACH(struct ddl_wrong, w, &names->wrong)
		if (w->kind == DDL_NO_RELATION)
			ddl_schema_report(s, DDL_DIAG_MAYBE, w->node.at, "no such table: \"%s\", unless something else made it",
					  text(s, w->name));
		else
			ddl_sqlite_report_one(s, w);
}

void ddl_sqlite_check_rows(struct ddl_schema *s, const struct ddl_dml *d)
{
	struct ddl_sqlite_session *session = ddl_sqlite_session(s);
	struct ddl_names names;
	bool bulk = d->kind == DDL_DML_INSERT && d->query && d->query->kind == DDL_QUERY_VALUES && !d->query->rows.first;

	if (bulk && session->filled == d && session->filled_after == s->nstatements)
		return;
	session->filled = d;
	session->filled_after = s->nstatements;
	if (d->target && is_catalogue(s, &d->target->name.name)) {
		ddl_schema_report(s, DDL_DIAG_UNSUPPORTED, d->target->node.at,
				  "the schema is changed by statements, not by changing the rows of \"%s\": that cannot be followed",
				  text(s, d->target->name.name.name));
		return;
	}
	if (bulk && is_plain(s, d))
		return;
	ddl_names_init(&names, s);
	ddl_names_of_rows(&names, d);
	report(s, &names);
	if (!names.wrong.first)
		ddl_sqlite_check_upserts(s, d);
	ddl_names_release(&names);
}
