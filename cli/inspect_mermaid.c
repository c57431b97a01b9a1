/* inspect_mermaid.c - a schema as an entity-relationship diagram of Mermaid, laid out as Atlas does it. */
#include <string.h>

#include "cli/inspect_report.h"
#include "emit/emit.h"

struct diagram {
	const struct ddl_inspect_report *report;
	struct ddl_buf *out;
	bool many;                   /* schemas: a table's name needs that of its schema */
};

static const char *text_of(const struct diagram *d, ddl_atom a)
{
	return ddl_text(&d->report->cli->session, a);
}

/* What Mermaid takes for one word. */
static void put_word(struct diagram *d, const char *text)
{
	for (; *text; text++)
		ddl_buf_putc(d->out, strchr(" \t\n\"'`,{}[]", *text) ? '_' : *text);
}

static void put_table_name(struct diagram *d, const struct ddl_qname *name, bool label)
{
	const char *schema = ddl_inspect_schema_name(d->report, &name->schema);

	if (d->many) {
		put_word(d, schema);
		ddl_buf_putc(d->out, '_');
	}
	put_word(d, text_of(d, name->name.name));
	if (d->many && label)
		ddl_buf_printf(d->out, "[\"%s.%s\"]", schema, text_of(d, name->name.name));
}

static void put_type(struct diagram *d, const struct ddl_column *c)
{
	struct ddl_buf b = { 0 };
	struct ddl_type plain;
	struct ddl_emit e;

	ddl_emit_init(&e, &d->report->cli->session, d->report->schema->dialect, d->report->schema->version, &b);
	if (c->type) {
		plain = *c->type;
		plain.charset = plain.collate = 0;
		ddl_emit_type(&e, &plain);
	}
	put_word(d, b.len ? b.bytes : "any");
	ddl_buf_release(&b);
}

static bool is_in(const struct ddl_table *t, const struct ddl_column *c, enum ddl_constraint_kind kind)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->kind == kind)
			DDL_EACH(struct ddl_part, p, &k->key.parts)
				if (p->column.name && p->column.key == c->name.key)
					return true;
	return false;
}

static void put_table(struct diagram *d, const struct ddl_table *t)
{
	ddl_buf_puts(d->out, "    ");
	put_table_name(d, &t->name, true);
	ddl_buf_puts(d->out, " {\n");
	DDL_EACH(struct ddl_column, c, &t->columns) {
		bool primary = is_in(t, c, DDL_CONSTRAINT_PRIMARY), foreign = is_in(t, c, DDL_CONSTRAINT_FOREIGN);

		ddl_buf_puts(d->out, "      ");
		put_type(d, c);
		ddl_buf_putc(d->out, ' ');
		put_word(d, text_of(d, c->name.name));
		ddl_buf_puts(d->out, primary && foreign ? " PK,FK\n" : primary ? " PK\n" : foreign ? " FK\n" : "\n");
	}
	ddl_buf_puts(d->out, "    }\n");
}

static bool is_unique(const struct diagram *d, const struct ddl_table *t, const struct ddl_constraint *c)
{
	struct ddl_list names = { 0 };

	DDL_EACH(struct ddl_part, p, &c->key.parts) {
		struct ddl_name *n = DDL_NEW(&d->report->cli->session.arena, struct ddl_name);

		n->ident = p->column;
		ddl_list_add(&names, n);
	}
	return ddl_inspect_is_unique(t, &names);
}

static void put_foreign(struct diagram *d, const struct ddl_table *t, const struct ddl_constraint *c)
{
	const struct ddl_table *to = ddl_find_table(d->report->schema, &c->foreign->table);
	const char *before = "";

	ddl_buf_puts(d->out, "    ");
	put_table_name(d, &t->name, false);
	ddl_buf_printf(d->out, " %so--o%s ", is_unique(d, t, c) ? "|" : "}",
		       !to || ddl_inspect_is_unique(to, &c->foreign->columns) ? "|" : "{");
	put_table_name(d, to ? &to->name : &c->foreign->table, false);
	ddl_buf_puts(d->out, " : ");
	if (c->name)
		put_word(d, text_of(d, c->name->name));
	else
		DDL_EACH(struct ddl_part, p, &c->key.parts) {
			ddl_buf_puts(d->out, before);
			put_word(d, text_of(d, p->column.name));
			before = "_";
		}
	ddl_buf_putc(d->out, '\n');
}

void ddl_inspect_mermaid(const struct ddl_inspect_report *r, struct ddl_buf *out)
{
	struct diagram d = { .report = r, .out = out };
	struct ddl_list tables = ddl_inspect_tables(r);
	const struct ddl_qname_item *first = (const struct ddl_qname_item *)(const void *)tables.first;

	DDL_EACH(struct ddl_qname_item, item, &tables)
		d.many |= item->name.schema.key != first->name.schema.key;
	ddl_buf_puts(out, "erDiagram\n");
	DDL_EACH(struct ddl_qname_item, item, &tables)
		put_table(&d, ddl_find_table(r->schema, &item->name));
	DDL_EACH(struct ddl_qname_item, item, &tables)
		DDL_EACH(struct ddl_constraint, c, &ddl_find_table(r->schema, &item->name)->constraints)
			if (c->kind == DDL_CONSTRAINT_FOREIGN)
				put_foreign(&d, ddl_find_table(r->schema, &item->name), c);
}
