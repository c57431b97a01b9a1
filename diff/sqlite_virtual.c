/*
 * sqlite_virtual.c - tables of modules, and tables that become another kind of thing.
 *
 * ALTER TABLE does nothing for a virtual table but rename it. One whose arguments change is dropped and made again, and
 * what it holds is gone: that is told. An index of words over another table's rows fills itself again ("FTS5", 6.6).
 */
#include <string.h>

#include "base/ascii.h"
#include "diff/sqlite.h"

static bool is_virtual(const struct ddl_table *t)
{
	return t->query && t->flags & DDL_TABLE_VIRTUAL;
}

static const char *arguments(const struct ddl_plan *p, const struct ddl_table *t)
{
	return ddl_plan_text(p, t->query->text);
}

/* content=name, and not content='', which keeps no rows at all. */
static bool reads_other_table(const struct ddl_plan *p, const struct ddl_table *t)
{
	const char *c = arguments(p, t);

	if (!is_virtual(t) || !(ddl_ascii_equal_n(c, "fts4", 4) || ddl_ascii_equal_n(c, "fts5", 4)))
		return false;
	for (c = strchr(c, '('); c && *c; c++) {
		if (!ddl_ascii_equal_n(c, "content", 7))
			continue;
		for (c += 7; ddl_ascii_space(*c) || *c == '=' || *c == '\'' || *c == '"' || *c == '[' || *c == '`';)
			c++;
		if (ddl_ascii_alpha(*c) && c[-1] != 't' && c[-1] != 'T')
			return true;
		c--;
	}
	return false;
}

static void tell(struct ddl_plan *p, const struct ddl_table_change *c)
{
	const char *name = ddl_plan_text(p, c->to->name.name.name);
	struct ddl_diag *d = ddl_report(p->session, DDL_DIAG_PLAN_HINT, c->to->node.at, is_virtual(c->from) && is_virtual(c->to) ?
					"virtual table \"%s\" has other arguments: it is dropped and made again, and the rows in it are lost" :
					"table \"%s\" becomes another kind of table: it is dropped and made again, and the rows in it are lost", name);

	ddl_diag_help(p->session, d, "to keep them, make the new table under another name first, copy them, and drop this one in a later step");
}

/* INSERT INTO name(name) VALUES ('rebuild') */
static void fill_again(struct ddl_plan *p, const struct ddl_table *t)
{
	struct ddl_buf b = { 0 };

	ddl_buf_puts(&b, "INSERT INTO ");
	ddl_lite_put_qname(p, &b, &t->name);
	ddl_buf_putc(&b, '(');
	ddl_lite_put_name(p, &b, t->name.name.name);
	ddl_buf_puts(&b, ") VALUES ('rebuild')");
	ddl_plan_add(p, DDL_PHASE_ADD_FOREIGN, ddl_lite_statement(p, "insert", ddl_buf_str(&b)), DDL_REWRITES,
		     "Fill \"%s\" from the table that it is made of", ddl_plan_text(p, t->name.name.name));
	ddl_buf_release(&b);
}

void ddl_lite_replace(struct ddl_plan *p, struct ddl_table_change *c)
{
	bool fills = is_virtual(c->to) && reads_other_table(p, c->to), keeps = fills && is_virtual(c->from) && reads_other_table(p, c->from);

	if (!keeps)
		tell(p, c);
	ddl_lite_notes(p)->keys |= ddl_lite_keys_of(p, c);
	ddl_lite_free_index_names(p, c->from, c->to);
	ddl_plan_drop(p, DDL_PHASE_ALTER_TABLE, DDL_OBJECT_TABLE, &c->from->name, keeps ? 0 : DDL_LOSES_DATA | DDL_IRREVERSIBLE);
	/* What it is made of is by then what it is to be. */
	ddl_plan_create_table(p, DDL_PHASE_ADD_FOREIGN, c->to, NULL);
	if (fills)
		fill_again(p, c->to);
}

/* A view in place of a table is made when that is gone. */
void ddl_lite_make_room(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)step->stmt->items.first;

		if (step->phase == DDL_PHASE_DROP_TABLE && step->stmt->kind == DDL_STMT_DROP && ddl_find_relation(p->to, &i->name))
			step->phase = DDL_PHASE_ADD_FOREIGN;
	}
}
