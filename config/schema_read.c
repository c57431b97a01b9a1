/* schema_read.c - HCL schemas as statements. */
#include <string.h>

#include "config/schema_clause.h"

enum { MAX_NEEDED = 100 };          /* blocks of which one depends on the next */

static void read_space(struct ddl_reader *r, struct ddl_hcl_block *b)
{
	const char *name = ddl_reader_get_text(r, b, "name");
	struct ddl_qname space;
	size_t start;

	if (!name)
		name = ddl_reader_label(b, 0);
	if (name && strcmp(name, r->default_name))
		ddl_buf_printf(&r->sql, "CREATE SCHEMA %s", ddl_reader_qualified(r, NULL, name));
	start = r->sql.len;
	if (!start)
		ddl_reader_put(r, "ALTER DATABASE");
	ddl_reader_put_options(r, b, r->rules->space, " ", " ");
	if (r->rules->space && !ddl_reader_get(r, b, "collate") && ddl_reader_get_text(r, b, "collation"))
		ddl_buf_printf(&r->sql, " COLLATE %s", ddl_reader_get_text(r, b, "collation"));
	if (!start && r->sql.len == strlen("ALTER DATABASE"))
		ddl_buf_clear(&r->sql);
	else
		ddl_reader_put(r, ";\n");
	if (r->rules->comment_statement && name) {
		space = ddl_reader_qname(r, NULL, name);
		ddl_reader_describe(r, DDL_OBJECT_SCHEMA, &space, NULL, b);
	}
	ddl_reader_finish(r, b, r->texts);
	ddl_reader_refuse_unused(r, b);
}

/* The blocks of all files, of which a project's own are left to it. */
static struct ddl_list blocks_of(struct ddl_reader *r)
{
	static const char *const own[] = { "variable", "locals", "data" };
	struct ddl_list all = { 0 };

	DDL_EACH(struct ddl_project_file, f, &r->project->files) {
		DDL_EACH(struct ddl_hcl_attribute, a, &f->body->attributes)
			ddl_reader_fail(r, a->name_at, "an attribute stands in a block");
		for (struct ddl_node *n = f->body->blocks.first, *next; n; n = next) {
			struct ddl_hcl_block *b = (struct ddl_hcl_block *)(void *)n;
			bool is_own = false;

			next = n->next;
			for (size_t i = 0; i < DDL_COUNT(own); i++)
				is_own |= ddl_hcl_text_is(b->type, own[i]);
			if (!is_own) {
				ddl_list_remove(&f->body->blocks, b);
				ddl_list_add(&all, b);
			}
		}
	}
	return all;
}

static const char *choose_default(struct ddl_reader *r)
{
	const char *only = NULL;
	unsigned n = 0;

	DDL_EACH(struct ddl_hcl_block, b, &r->blocks)
		if (ddl_hcl_text_is(b->type, "schema")) {
			only = ddl_reader_label(b, 0) ? ddl_reader_space_name(r, ddl_reader_label(b, 0)) : NULL;
			n++;
		}
	if (r->r->realm && r->rules->path_is_schema)
		return "";
	if (r->r->name && (n != 1 || !only || r->r->exact))
		return r->r->name;
	if (n == 1 && only && (r->r->name || !r->rules->realm))
		return only;
	return r->rules->default_name;
}

static const struct ddl_hcl_block_kind tables = { .type = "table", .read = ddl_reader_table },
				       spaces = { .type = "schema", .read = read_space };

static const struct ddl_hcl_block_kind *kind_of(struct ddl_reader *r, const struct ddl_hcl_block *b)
{
	for (const struct ddl_hcl_block_kind *k = r->rules->kinds; k && k->type; k++)
		if (ddl_hcl_text_is(b->type, k->type))
			return k;
	return ddl_hcl_text_is(b->type, tables.type) ? &tables : ddl_hcl_text_is(b->type, spaces.type) ? &spaces : NULL;
}

static void read_block(struct ddl_reader *r, struct ddl_hcl_block *b, unsigned depth);

/* What a block depends on is read before it. */
static void read_needed(struct ddl_reader *r, struct ddl_hcl_block *b, unsigned depth)
{
	struct ddl_hcl_value *all = ddl_reader_get(r, b, "depends_on");

	if (all && (all->type != DDL_HCL_V_LIST || depth == MAX_NEEDED)) {
		ddl_reader_fail(r, all->at, depth == MAX_NEEDED ? "blocks depend on each other too deep"
								: "\"depends_on\" is to be a list of references");
		return;
	}
	for (size_t i = 0; all && i < all->n; i++) {
		struct ddl_hcl_block *needed = ddl_reader_block_of(r, all->items[i]);

		if (needed)
			read_block(r, needed, depth + 1);
	}
}

static void read_block(struct ddl_reader *r, struct ddl_hcl_block *b, unsigned depth)
{
	const struct ddl_hcl_block_kind *k = kind_of(r, b);

	if (b->used || !k)
		return;
	b->used = true;
	if (k != &spaces)
		read_needed(r, b, depth);
	if (k->clauses)
		ddl_reader_object(r, k, b);
	else
		k->read(r, b);
}

static void read_kind(struct ddl_reader *r, const char *type)
{
	DDL_EACH(struct ddl_hcl_block, b, &r->blocks)
		if (ddl_hcl_text_is(b->type, type))
			read_block(r, b, 0);
}

static void read_all(struct ddl_reader *r)
{
	read_kind(r, spaces.type);
	for (const struct ddl_hcl_block_kind *k = r->rules->kinds; k && k->type; k++)
		if (!k->after_tables)
			read_kind(r, k->type);
	read_kind(r, tables.type);
	for (const struct ddl_hcl_block_kind *k = r->rules->kinds; k && k->type; k++)
		read_kind(r, k->type);
	DDL_EACH(struct ddl_hcl_block, b, &r->blocks)
		if (!b->used)
			ddl_reader_fail(r, b->type_at, ddl_format(&r->session->arena,
				"ddlkit does not read a %s from HCL; statements in a .sql file can say it", b->type.text));
}

bool ddl_hcl_schema_read(struct ddl_hcl_schema_reader *given, struct ddl_list *texts)
{
	struct ddl_reader *r = DDL_NEW(&given->session->arena, struct ddl_reader);

	*r = (struct ddl_reader){ .r = given, .session = given->session, .project = given->project,
				  .rules = ddl_hcl_rules_of(given->dialect), .texts = texts };
	if (!r->rules) {
		ddl_report(given->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "there are no HCL schemas of %s", given->dialect->title);
		return false;
	}
	given->project->ev.words = true;
	ddl_emit_init(&r->emit, r->session, given->dialect, given->version, &r->sql);
	r->blocks = blocks_of(r);
	r->default_name = choose_default(r);
	read_all(r);
	ddl_list_append(texts, &r->later);
	ddl_buf_release(&r->sql);
	return !r->failed;
}
