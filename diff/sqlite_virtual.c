/*
 * sqlite_virtual.c - tables of modules, and tables that become another kind of thing.
 *
 * ALTER TABLE does nothing for a virtual table but rename it. One whose arguments change is dropped and made again, and
 * what it holds is gone: that is told. An index of words over another table's rows fills itself again ("FTS5", 6.6).
 */
#include <string.h>

#include "base/ascii.h"
#include "diff/sqlite.h"

struct other_rows {                  /* of a table of `to` */
	struct ddl_node node;
	const struct ddl_table *table;
};

static bool is_virtual(const struct ddl_table *t)
{
	return t->query && t->flags & DDL_TABLE_VIRTUAL;
}

static const char *arguments(const struct ddl_plan *p, const struct ddl_table *t)
{
	return ddl_plan_text(p, t->query->text);
}

static const char *after_space(const char *c)
{
	while (ddl_ascii_space(*c))
		c++;
	return c;
}

/* Where the name in word=name begins; NULL: there is none, as in content='', which keeps no rows at all. */
static const char *argument_of(const struct ddl_plan *p, const struct ddl_table *t, const char *word)
{
	const char *c = is_virtual(t) ? arguments(p, t) : "";

	if (!(ddl_ascii_equal_n(c, "fts4", 4) || ddl_ascii_equal_n(c, "fts5", 4)))
		return NULL;
	for (c = strchr(c, '('); c && *c; c++) {
		const char *value;

		if (!ddl_ascii_equal_n(c, word, strlen(word)) || !strchr("(, \t\r\n", c[-1]))
			continue;
		value = after_space(c + strlen(word));
		if (*value != '=')
			continue;
		value = after_space(value + 1);
		value += *value && strchr("'\"[`", *value);
		if (!strchr("'\"]`,)", *value))
			return value;
	}
	return NULL;
}

static const char *content_of(const struct ddl_plan *p, const struct ddl_table *t)
{
	return argument_of(p, t, "content");
}

/* A table only: a view is made when all else is done. */
static struct ddl_table *content_table(const struct ddl_plan *p, const struct ddl_table *t)
{
	const char *c = content_of(p, t);
	struct ddl_qname q = t->name;
	struct ddl_buf name = { 0 };
	char end;

	if (!c)
		return NULL;
	end = c[-1] == '[' ? ']' : c[-1];
	if (!strchr("'\"`]", end))
		end = '\0';
	for (; *c && (end ? *c != end || c[1] == end : !ddl_ascii_space(*c) && *c != ',' && *c != ')'); c++) {
		ddl_buf_putc(&name, *c);
		c += end && *c == end;
	}
	q.name = ddl_ident_of_atom(p->to, ddl_atom_str(&p->session->atoms, ddl_buf_str(&name)), true);
	ddl_buf_release(&name);
	return ddl_find_table(p->to, &q);
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
	bool keeps = content_of(p, c->to) && content_of(p, c->from);

	if (!keeps)
		tell(p, c);
	ddl_lite_notes(p)->keys |= ddl_lite_keys_of(p, c);
	ddl_lite_free_index_names(p, c->from, c->to);
	ddl_plan_drop(p, DDL_PHASE_ALTER_TABLE, DDL_OBJECT_TABLE, &c->from->name, keeps ? 0 : DDL_LOSES_DATA | DDL_IRREVERSIBLE);
	/* What it is made of is by then what it is to be. */
	ddl_plan_create_table(p, DDL_PHASE_ADD_FOREIGN, c->to, NULL);
	ddl_lite_has_other_rows(p, c->to);
}

void ddl_lite_has_other_rows(struct ddl_plan *p, const struct ddl_table *to)
{
	struct other_rows *x = DDL_NEW(&p->session->arena, struct other_rows);

	x->table = to;
	ddl_list_add(&ddl_lite_notes(p)->other_rows, x);
}

static bool has_other_rows(struct ddl_plan *p, const struct ddl_table *to)
{
	DDL_EACH(struct other_rows, x, &ddl_lite_notes(p)->other_rows)
		if (x->table == to)
			return true;
	return false;
}

/* Rows without numbers cannot be read, unless it is told what stands for them. */
static bool can_read(const struct ddl_plan *p, const struct ddl_table *t, const struct ddl_table *content)
{
	return content && (!(content->flags & DDL_TABLE_WITHOUT_ROWID) || argument_of(p, t, "content_rowid"));
}

/* A new one, of a table that was there. */
static bool begins_empty(const struct ddl_plan *p, const struct ddl_table *t, const struct ddl_table *content)
{
	return !ddl_find_relation(p->from, &t->name) && ddl_find_table(p->from, &content->name);
}

/* What an index of words keeps is by the numbers of rows: it is stale when these or the values are others. */
void ddl_lite_fill_words(struct ddl_plan *p)
{
	DDL_EACH_OBJECT(o, p->to) {
		const struct ddl_table *content;

		if (o->kind != DDL_OBJECT_TABLE || !o->table || !content_of(p, o->table))
			continue;
		content = content_table(p, o->table);
		if (!can_read(p, o->table, content))
			content = NULL;
		if (has_other_rows(p, o->table) ||
		    (content && (has_other_rows(p, content) || begins_empty(p, o->table, content))))
			fill_again(p, o->table);
	}
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
