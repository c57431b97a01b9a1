/* schema_view.c - columns of views: blocks without a type are the list of names that CREATE VIEW may have. */
#include <string.h>

#include "config/schema_clause.h"

/* COMMENT ON COLUMN v.c */
static bool take_comment(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	const struct ddl_qname *view = &t->object->stmt->u.opaque->name;

	(void)c;
	DDL_EACH_OBJECT(o, t->w->schema) {
		const struct ddl_stmt *s = o->kind == DDL_OBJECT_OTHER ? o->stmt : NULL;

		if (s && s->kind == DDL_STMT_COMMENT && s->object == DDL_OBJECT_COLUMN && s->value && t->label &&
		    s->name.name.key == view->name.key && s->name.schema.key == view->schema.key &&
		    !strcmp(ddl_writer_text(t->w, s->column.name), t->label)) {
			ddl_writer_add(t->w, "comment", ddl_writer_quoted(t->w, ddl_writer_text(t->w, s->value->text)));
			return true;
		}
	}
	return false;
}

/* Comments are statements behind the view. */
static void put_nothing(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	(void)r;
	(void)c;
	(void)b;
}

static const struct ddl_hcl_clause name[] = {
	{ .kind = DDL_CLAUSE_LABEL },
	{ .kind = DDL_CLAUSE_CUSTOM, .take = take_comment, .put = put_nothing, .flags = DDL_CLAUSE_OPTIONAL },
	{ 0 },
};
static const struct ddl_hcl_clause names[] = {
	{ .kind = DDL_CLAUSE_BLOCKS, .attribute = "column", .inner = name, .flags = DDL_CLAUSE_OPTIONAL },
	{ 0 },
};

bool ddl_taker_view_columns(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	(void)c;
	return ddl_taker_is(t, t->i, "(") && ddl_taker_clauses(t, names);
}

/* What a column is, the query says. */
void ddl_reader_put_view_columns(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	static const char *const of_query[] = { "null", "type", "unsigned" };
	struct ddl_hcl_attribute *a, *first = NULL;
	const char *said = "";
	bool bare = false;

	(void)c;
	DDL_EACH_SUB(column, b, "column") {
		bare |= !ddl_reader_get(r, column, "type");
		for (size_t i = 0; i < DDL_COUNT(of_query); i++) {
			a = ddl_project_attribute(&column->body, of_query[i]);
			if (a && !strstr(said, of_query[i]))
				said = ddl_format(&r->session->arena, "%s%s%s", said, *said ? ", " : "", of_query[i]);
			first = first ? first : a;
		}
	}
	if (bare)
		ddl_reader_clauses(r, names, b);
	if (first)
		ddl_report(r->session, DDL_DIAG_HCL_UNKNOWN, first->name_at,
			   "columns of a view are what its query says: %s %s no effect here", said, strchr(said, ',') ? "have" : "has");
}
