/* schema_events.c - when triggers fire: blocks before, after and instead_of, and the other way round. */
#include <string.h>

#include "config/schema_clause.h"

static const char *const moments[][2] = { { "before", "before" }, { "after", "after|for" }, { "instead_of", "instead of" } };
static const char *const events[] = { "insert", "update", "delete", "truncate" };

/* insert = true, or update_of = [...] */
static bool take_event(struct ddl_taker *t)
{
	static const struct ddl_hcl_clause list[] = {
		{ .kind = DDL_CLAUSE_COLUMNS, .attribute = "update_of", .words = "of" },
		{ 0 },
	};
	size_t i = 0;

	while (i < DDL_COUNT(events) && !ddl_taker_take(t, events[i]))
		i++;
	if (i == DDL_COUNT(events))
		return false;
	if (ddl_taker_is(t, t->i, "of"))
		return ddl_taker_clauses(t, list);
	ddl_writer_add(t->w, events[i], "true");
	return true;
}

bool ddl_taker_events(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	bool fine;

	for (size_t i = 0; i < DDL_COUNT(moments); i++) {
		if (!ddl_taker_take(t, moments[i][1]))
			continue;
		ddl_writer_open_named(t->w, moments[i][0], NULL);
		do
			fine = take_event(t);
		while (fine && c->choices && ddl_taker_take(t, c->choices));
		ddl_writer_close(t->w);
		return fine;
	}
	return false;
}

static void put_event(struct ddl_reader *r, struct ddl_hcl_block *b, const char *event, bool *any, const char *between)
{
	static const struct ddl_hcl_clause list[] = {
		{ .kind = DDL_CLAUSE_COLUMNS, .attribute = "update_of", .words = "update of" },
		{ 0 },
	};
	bool of = !strcmp(event, "update") && ddl_reader_get(r, b, "update_of");

	if (!of && !ddl_reader_get_bool(r, b, event, false))
		return;
	if (*any && !between)
		ddl_reader_fail(r, ddl_reader_head(b), "a trigger fires at one event here");
	else if (*any)
		ddl_buf_printf(&r->sql, *between == ',' ? "%s" : " %s", between);
	*any = true;
	if (of)
		ddl_reader_clauses(r, list, b);
	else
		ddl_buf_printf(&r->sql, " %s", event);
}

void ddl_reader_put_events(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b)
{
	struct ddl_hcl_block *when = NULL;
	bool any = false;

	for (size_t i = 0; i < DDL_COUNT(moments); i++) {
		struct ddl_hcl_block *found = ddl_reader_sub(b, moments[i][0], NULL);

		if (found && when)
			ddl_reader_fail(r, found->type_at, "a trigger fires before, after or instead of what happens: one of these");
		if (!found || when)
			continue;
		when = found;
		ddl_buf_add(&r->sql, moments[i][1], strcspn(moments[i][1], "|"));
	}
	for (size_t i = 0; when && i < DDL_COUNT(events); i++)
		put_event(r, when, events[i], &any, c->choices);
	if (!any)
		ddl_reader_fail(r, ddl_reader_head(b), "it is not said when the trigger fires, as after { insert = true }");
}
