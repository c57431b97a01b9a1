#include "cli/inspect_report.h"

#include <stdlib.h>
#include <string.h>

#include "cli/plan_report.h"
#include "config/schema.h"
#include "emit/emit.h"
#include "migrate/dir.h"
#include "migrate/script.h"

/* What it looks like */

#define MORE (DDL_TPL_OMIT | DDL_TPL_MORE)

static const struct ddl_tpl_field part_fields[] = {
	{ "Desc", "desc", &ddl_tpl_bool, DDL_TPL_OMIT, NULL, NULL },
	{ "Column", "column", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Expr", "expr", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Prefix", "prefix", &ddl_tpl_int, MORE, NULL, NULL },
	{ "Nulls", "nulls", &ddl_tpl_string, MORE, NULL, NULL },
	{ "Collate", "collate", &ddl_tpl_string, MORE, NULL, NULL },
	{ "Ops", "ops", &ddl_tpl_string, MORE, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_part = { .type = DDL_TPL_STRUCT, .name = "a part of an index", .fields = part_fields };
static const struct ddl_tpl_shape shape_parts = DDL_TPL_LIST_OF(&shape_part);

static const struct ddl_tpl_field index_fields[] = {
	{ "Name", "name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Unique", "unique", &ddl_tpl_bool, DDL_TPL_OMIT, NULL, NULL },
	{ "Parts", "parts", &shape_parts, DDL_TPL_OMIT, NULL, NULL },
	{ "Constraint", "constraint", &ddl_tpl_bool, MORE, NULL, NULL },
	{ "Type", "type", &ddl_tpl_string, MORE, NULL, NULL },
	{ "Where", "where", &ddl_tpl_string, MORE, NULL, NULL },
	{ "Include", "include", &ddl_tpl_strings, MORE, NULL, NULL },
	{ "Comment", "comment", &ddl_tpl_string, MORE, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_index = { .type = DDL_TPL_STRUCT, .name = "an index", .fields = index_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_indexes = DDL_TPL_LIST_OF(&shape_index);

static const struct ddl_tpl_field references_fields[] = {
	{ "Schema", "schema", &ddl_tpl_string, MORE, NULL, NULL },
	{ "Table", "table", &ddl_tpl_string, 0, NULL, NULL },
	{ "Columns", "columns", &ddl_tpl_strings, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_references = {
	.type = DDL_TPL_STRUCT, .name = "what a foreign key refers to", .fields = references_fields, .text = "Table",
};

static const struct ddl_tpl_field foreign_fields[] = {
	{ "Name", "name", &ddl_tpl_string, 0, NULL, NULL },
	{ "Symbol", NULL, &ddl_tpl_string, 0, NULL, NULL },
	{ "Columns", "columns", &ddl_tpl_strings, DDL_TPL_OMIT, NULL, NULL },
	{ "References", "references", &shape_references, 0, NULL, NULL },
	{ "OnUpdate", "on_update", &ddl_tpl_string, MORE, NULL, NULL },
	{ "OnDelete", "on_delete", &ddl_tpl_string, MORE, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_foreign = { .type = DDL_TPL_STRUCT, .name = "a foreign key", .fields = foreign_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_foreigns = DDL_TPL_LIST_OF(&shape_foreign);

static const struct ddl_tpl_field check_fields[] = {
	{ "Name", "name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Expr", "expr", &ddl_tpl_string, 0, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_check = { .type = DDL_TPL_STRUCT, .name = "a check", .fields = check_fields, .text = "Expr" };
static const struct ddl_tpl_shape shape_checks = DDL_TPL_LIST_OF(&shape_check);

/* Of columns, tables and schemas. */
#define ATTRIBUTES \
	{ "Comment", "comment", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL }, \
	{ "Charset", "charset", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL }, \
	{ "Collate", "collate", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL }

static const struct ddl_tpl_field column_fields[] = {
	{ "Name", "name", &ddl_tpl_string, 0, NULL, NULL },
	{ "Type", "type", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Null", "null", &ddl_tpl_bool, DDL_TPL_OMIT, NULL, NULL },
	{ "Default", "default", &ddl_tpl_string, MORE, NULL, NULL },
	{ "OnUpdate", "on_update", &ddl_tpl_string, MORE, NULL, NULL },
	{ "Generated", "generated", &ddl_tpl_string, MORE, NULL, NULL },
	{ "Stored", "stored", &ddl_tpl_bool, MORE, NULL, NULL },
	{ "Identity", "identity", &ddl_tpl_string, MORE, NULL, NULL },
	{ "AutoIncrement", "auto_increment", &ddl_tpl_bool, MORE, NULL, NULL },
	ATTRIBUTES,
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_column = { .type = DDL_TPL_STRUCT, .name = "a column", .fields = column_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_columns = DDL_TPL_LIST_OF(&shape_column);

static const struct ddl_tpl_field table_fields[] = {
	{ "Name", "name", &ddl_tpl_string, 0, NULL, NULL },
	{ "Columns", "columns", &shape_columns, DDL_TPL_OMIT, NULL, NULL },
	{ "Indexes", "indexes", &shape_indexes, DDL_TPL_OMIT, NULL, NULL },
	{ "PrimaryKey", "primary_key", &shape_index, DDL_TPL_OMIT, NULL, NULL },
	{ "ForeignKeys", "foreign_keys", &shape_foreigns, DDL_TPL_OMIT, NULL, NULL },
	{ "Checks", "checks", &shape_checks, MORE, NULL, NULL },
	{ "SQL", "sql", &ddl_tpl_string, MORE, NULL, NULL },
	ATTRIBUTES,
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_table = { .type = DDL_TPL_STRUCT, .name = "a table", .fields = table_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_tables = DDL_TPL_LIST_OF(&shape_table);

static const struct ddl_tpl_field object_fields[] = {
	{ "Kind", "kind", &ddl_tpl_string, 0, NULL, NULL },
	{ "Name", "name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "SQL", "sql", &ddl_tpl_string, 0, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_object = { .type = DDL_TPL_STRUCT, .name = "an object", .fields = object_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_objects = DDL_TPL_LIST_OF(&shape_object);

static const struct ddl_tpl_field schema_fields[] = {
	{ "Name", "name", &ddl_tpl_string, 0, NULL, NULL },
	{ "Tables", "tables", &shape_tables, DDL_TPL_OMIT, NULL, NULL },
	{ "Objects", "objects", &shape_objects, MORE, NULL, NULL },
	ATTRIBUTES,
	{ .name = NULL },
};
static const struct ddl_tpl_shape shape_schema = { .type = DDL_TPL_STRUCT, .name = "a schema", .fields = schema_fields, .text = "Name" };
static const struct ddl_tpl_shape shape_schemas = DDL_TPL_LIST_OF(&shape_schema);

static const struct ddl_tpl_field realm_fields[] = {
	{ "Schemas", "schemas", &shape_schemas, DDL_TPL_OMIT, NULL, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_realm = { .type = DDL_TPL_STRUCT, .name = "the realm", .fields = realm_fields };

/* HCL, SQL and Mermaid */

static struct ddl_tpl_value *take(struct ddl_tpl_call *c, struct ddl_buf *b, bool fine)
{
	struct ddl_tpl_value *v = fine ? ddl_tpl_new_text(c->arena, ddl_buf_str(b), b->len) : NULL;

	ddl_buf_release(b);
	return v;
}

static struct ddl_tpl_value *fn_hcl(struct ddl_tpl_call *c)
{
	struct ddl_inspect_report *r = c->ev->data;
	struct ddl_buf b = { 0 };

	return take(c, &b, ddl_hcl_schema_write(r->schema, r->cli->schema_name, &b));
}

/* sql .: a line for each statement; sql . INDENT: elements of tables have lines of their own. */
static struct ddl_tpl_value *fn_sql(struct ddl_tpl_call *c)
{
	struct ddl_inspect_report *r = c->ev->data;
	const struct ddl_script_style style = { .indent = c->n > 1 ? c->args[1]->text : NULL, .comments = true };
	struct ddl_buf b = { 0 };

	if (style.indent && style.indent[strspn(style.indent, " \t")])
		return ddl_tpl_error(c->ev, c->at, "sql: an indentation is made of blanks, not \"%s\"", style.indent);
	return take(c, &b, ddl_script_of_schema(r->schema, &style, &b));
}

static struct ddl_tpl_value *fn_mermaid(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };

	ddl_inspect_mermaid(c->ev->data, &b);
	return take(c, &b, true);
}

static const struct ddl_tpl_field inspect_fields[] = {
	{ "Realm", NULL, &ddl_shape_realm, 0, NULL, NULL },
	{ "Dialect", "dialect", &ddl_tpl_string, MORE, NULL, NULL },
	{ "Schemas", "schemas", &shape_schemas, DDL_TPL_OMIT, NULL, NULL },
	{ "MarshalHCL", NULL, &ddl_tpl_string, 0, fn_hcl, NULL },
	{ .name = NULL },
};
const struct ddl_tpl_shape ddl_shape_inspect = { .type = DDL_TPL_STRUCT, .name = "the report of schema inspect", .fields = inspect_fields };

static const struct ddl_tpl_function functions[] = {
	{ "sql", "r?s", &ddl_tpl_string, fn_sql, NULL, NULL },
	{ "hcl", "r", &ddl_tpl_string, fn_hcl, NULL, NULL },
	{ "mermaid", "r", &ddl_tpl_string, fn_mermaid, NULL, NULL },
	{ "split", NULL, &ddl_tpl_string, NULL, "ddlkit prints a schema in one piece", NULL },
	{ "write", NULL, &ddl_tpl_string, NULL, "ddlkit prints, and lets the shell write files", NULL },
	{ .name = NULL },
};

const struct ddl_format_kind ddl_format_inspect = {
	.words = "hcl, sql, json, mermaid, tree", .tree = true, .hcl = true, .shape = &ddl_shape_inspect, .functions = functions,
};

/* Values */

static struct ddl_arena *arena_of(const struct ddl_inspect_report *r)
{
	return &r->cli->session.arena;
}

static const char *text_of(const struct ddl_inspect_report *r, ddl_atom a)
{
	return a ? ddl_text(&r->cli->session, a) : "";
}

static struct ddl_emit emitter(const struct ddl_inspect_report *r, struct ddl_buf *b)
{
	struct ddl_emit e;

	ddl_emit_init(&e, &r->cli->session, r->schema->dialect, r->schema->version, b);
	return e;
}

static const char *keep(const struct ddl_inspect_report *r, struct ddl_buf *b)
{
	const char *text = ddl_memdup(arena_of(r), ddl_buf_str(b), b->len);

	ddl_buf_release(b);
	return text;
}

static const char *expr_text(const struct ddl_inspect_report *r, const struct ddl_expr *x)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e = emitter(r, &b);

	if (x)
		ddl_emit_expr(&e, x);
	return keep(r, &b);
}

static const char *type_text(const struct ddl_inspect_report *r, const struct ddl_type *t)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e = emitter(r, &b);
	struct ddl_type plain;

	if (!t)
		return "";
	plain = *t;
	plain.charset = plain.collate = 0;
	ddl_emit_type(&e, &plain);
	return keep(r, &b);
}

static const char *qname_text(const struct ddl_inspect_report *r, const struct ddl_qname *name)
{
	return name ? text_of(r, name->name.name) : "";
}

static const char *comment_text(const struct ddl_inspect_report *r, const struct ddl_expr *comment)
{
	return comment ? text_of(r, comment->text) : "";
}

static const char *option_text(const struct ddl_inspect_report *r, const struct ddl_list *options, const char *name)
{
	DDL_EACH(struct ddl_option, o, options)
		if (o->value && ddl_atom_is(&r->cli->session.atoms, o->name, name))
			return o->value->ident ? text_of(r, o->value->ident->name) : expr_text(r, o->value);
	return "";
}

static struct ddl_tpl_value *names_of(const struct ddl_inspect_report *r, const struct ddl_list *names)
{
	struct ddl_tpl_value *list = ddl_tpl_new_list(arena_of(r), &ddl_tpl_strings);

	DDL_EACH(struct ddl_name, n, names)
		ddl_tpl_push(arena_of(r), list, ddl_tpl_new_string(arena_of(r), text_of(r, n->ident.name)));
	return list;
}

static struct ddl_tpl_value *columns_of(const struct ddl_inspect_report *r, const struct ddl_list *parts)
{
	struct ddl_tpl_value *list = ddl_tpl_new_list(arena_of(r), &ddl_tpl_strings);

	DDL_EACH(struct ddl_part, p, parts)
		ddl_tpl_push(arena_of(r), list, ddl_tpl_new_string(arena_of(r), text_of(r, p->column.name)));
	return list;
}

static struct ddl_tpl_value *value_part(const struct ddl_inspect_report *r, const struct ddl_part *p)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_part);

	ddl_tpl_set(v, "Desc", ddl_tpl_new_bool(a, p->sort == DDL_SORT_DESC));
	ddl_tpl_set_string(a, v, "Column", text_of(r, p->column.name));
	if (!p->column.name)
		ddl_tpl_set_string(a, v, "Expr", expr_text(r, p->expr));
	ddl_tpl_set_int(a, v, "Prefix", p->prefix);
	ddl_tpl_set_string(a, v, "Nulls", !p->nulls ? "" : p->nulls == DDL_NULLS_FIRST ? "first" : "last");
	ddl_tpl_set_string(a, v, "Collate", qname_text(r, p->collation));
	ddl_tpl_set_string(a, v, "Ops", qname_text(r, p->opclass));
	return v;
}

static const char *index_type(const struct ddl_inspect_report *r, const struct ddl_key *k, uint32_t flags)
{
	static const struct {
		uint32_t flag;
		const char *type;
	} types[] = { { DDL_KEY_COLUMNSTORE, "COLUMNSTORE" }, { DDL_KEY_FULLTEXT, "FULLTEXT" }, { DDL_KEY_SPATIAL, "SPATIAL" } };

	for (size_t i = 0; i < DDL_COUNT(types); i++)
		if (flags & types[i].flag)
			return types[i].type;
	return k->method ? text_of(r, ddl_atom_upper(&r->cli->session.atoms, k->method->name)) : "";
}

static struct ddl_tpl_value *value_index(const struct ddl_inspect_report *r, ddl_atom name, const struct ddl_key *k, uint32_t flags,
					 const struct ddl_expr *comment)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_index), *parts = ddl_tpl_new_list(a, &shape_parts);

	DDL_EACH(struct ddl_part, p, &k->parts)
		ddl_tpl_push(a, parts, value_part(r, p));
	ddl_tpl_set_string(a, v, "Name", text_of(r, name));
	ddl_tpl_set(v, "Unique", ddl_tpl_new_bool(a, flags & DDL_KEY_UNIQUE));
	ddl_tpl_set(v, "Parts", parts);
	ddl_tpl_set_string(a, v, "Type", index_type(r, k, flags));
	ddl_tpl_set_string(a, v, "Where", expr_text(r, k->where));
	ddl_tpl_set(v, "Include", names_of(r, ddl_list_of(k->include)));
	ddl_tpl_set_string(a, v, "Comment", comment_text(r, comment));
	return v;
}

static const char *action_text(uint8_t action)
{
	static const char *const words[] = { "", "NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT" };

	return words[action];
}

static struct ddl_tpl_value *value_foreign(const struct ddl_inspect_report *r, const struct ddl_constraint *c)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_foreign), *to = ddl_tpl_new_struct(a, &shape_references);
	const char *name = c->name ? text_of(r, c->name->name) : "";

	if (c->foreign->table.schema.name)
		ddl_tpl_set_string(a, to, "Schema", text_of(r, c->foreign->table.schema.name));
	ddl_tpl_set_string(a, to, "Table", text_of(r, c->foreign->table.name.name));
	ddl_tpl_set(to, "Columns", names_of(r, &c->foreign->columns));
	ddl_tpl_set_string(a, v, "Name", name);
	ddl_tpl_set_string(a, v, "Symbol", name);
	ddl_tpl_set(v, "Columns", columns_of(r, &c->key.parts));
	ddl_tpl_set(v, "References", to);
	ddl_tpl_set_string(a, v, "OnUpdate", action_text(c->foreign->on_update));
	ddl_tpl_set_string(a, v, "OnDelete", action_text(c->foreign->on_delete));
	return v;
}

static struct ddl_tpl_value *value_check(const struct ddl_inspect_report *r, const struct ddl_constraint *c)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(arena_of(r), &shape_check);

	ddl_tpl_set_string(arena_of(r), v, "Name", c->name ? text_of(r, c->name->name) : "");
	ddl_tpl_set_string(arena_of(r), v, "Expr", expr_text(r, c->check));
	return v;
}

static void set_attributes(const struct ddl_inspect_report *r, struct ddl_tpl_value *v, const struct ddl_expr *comment,
			   const char *charset, const char *collate)
{
	ddl_tpl_set_string(arena_of(r), v, "Comment", comment_text(r, comment));
	ddl_tpl_set_string(arena_of(r), v, "Charset", charset);
	ddl_tpl_set_string(arena_of(r), v, "Collate", collate);
}

static struct ddl_tpl_value *value_column(const struct ddl_inspect_report *r, const struct ddl_column *c)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_column);

	ddl_tpl_set_string(a, v, "Name", text_of(r, c->name.name));
	ddl_tpl_set_string(a, v, "Type", type_text(r, c->type));
	ddl_tpl_set(v, "Null", ddl_tpl_new_bool(a, c->null != DDL_NULL_NO));
	ddl_tpl_set_string(a, v, "Default", expr_text(r, c->dflt));
	ddl_tpl_set_string(a, v, "OnUpdate", expr_text(r, c->more->on_update));
	ddl_tpl_set_string(a, v, "Generated", expr_text(r, c->generated));
	ddl_tpl_set(v, "Stored", ddl_tpl_new_bool(a, c->flags & DDL_COLUMN_STORED));
	ddl_tpl_set_string(a, v, "Identity", c->flags & DDL_COLUMN_IDENTITY_ALWAYS ? "ALWAYS"
			   : c->flags & DDL_COLUMN_IDENTITY_BY_DEFAULT ? "BY DEFAULT" : "");
	ddl_tpl_set(v, "AutoIncrement", ddl_tpl_new_bool(a, c->flags & (DDL_COLUMN_AUTO | DDL_COLUMN_SERIAL)));
	set_attributes(r, v, c->comment, c->type ? text_of(r, c->type->charset) : "", c->collation ? text_of(r, c->collation->name) : "");
	return v;
}

static void add_constraint(const struct ddl_inspect_report *r, const struct ddl_constraint *c, struct ddl_tpl_value *v,
			   struct ddl_tpl_value *indexes, struct ddl_tpl_value *foreigns, struct ddl_tpl_value *checks)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *one;

	switch (c->kind) {
	case DDL_CONSTRAINT_PRIMARY:
		ddl_tpl_set(v, "PrimaryKey", value_index(r, 0, &c->key, 0, NULL));
		break;
	case DDL_CONSTRAINT_UNIQUE:
		one = value_index(r, c->name ? c->name->name : 0, &c->key, c->flags | DDL_KEY_UNIQUE, c->comment);
		ddl_tpl_set(one, "Constraint", ddl_tpl_new_bool(a, true));
		ddl_tpl_push(a, indexes, one);
		break;
	case DDL_CONSTRAINT_FOREIGN:
		ddl_tpl_push(a, foreigns, value_foreign(r, c));
		break;
	case DDL_CONSTRAINT_CHECK:
		ddl_tpl_push(a, checks, value_check(r, c));
		break;
	}
}

static struct ddl_tpl_value *value_table(const struct ddl_inspect_report *r, const struct ddl_table *t)
{
	const struct ddl_object *o = ddl_find_relation(r->schema, &t->name);
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_table), *columns = ddl_tpl_new_list(a, &shape_columns);
	struct ddl_tpl_value *indexes = ddl_tpl_new_list(a, &shape_indexes), *foreigns = ddl_tpl_new_list(a, &shape_foreigns);
	struct ddl_tpl_value *checks = ddl_tpl_new_list(a, &shape_checks);

	DDL_EACH(struct ddl_column, c, &t->columns)
		ddl_tpl_push(a, columns, value_column(r, c));
	DDL_EACH(struct ddl_constraint, c, &t->constraints)
		add_constraint(r, c, v, indexes, foreigns, checks);
	DDL_EACH(struct ddl_index, i, &t->indexes)
		ddl_tpl_push(a, indexes, value_index(r, i->name.name.name, &i->key, i->flags, i->comment));
	ddl_tpl_set_string(a, v, "Name", text_of(r, t->name.name.name));
	ddl_tpl_set(v, "Columns", columns);
	ddl_tpl_set(v, "Indexes", indexes);
	ddl_tpl_set(v, "ForeignKeys", foreigns);
	ddl_tpl_set(v, "Checks", checks);
	if (o && o->stmt)
		ddl_tpl_set_string(a, v, "SQL", ddl_stmt_line(r->cli, o->stmt));
	set_attributes(r, v, t->comment, option_text(r, &t->options, "charset"), option_text(r, &t->options, "collate"));
	return v;
}

/* Schemas */

const char *ddl_inspect_schema_name(const struct ddl_inspect_report *r, const struct ddl_ident *schema)
{
	return schema->name ? text_of(r, schema->name) : ddl_hcl_schema_name(r->schema, r->cli->schema_name);
}

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_qname_item *x = a, *y = b;
	int c = strcmp(ddl_inspect_schema_name(data, &x->name.schema), ddl_inspect_schema_name(data, &y->name.schema));

	return c ? c : strcmp(text_of(data, x->name.name.name), text_of(data, y->name.name.name));
}

struct ddl_list ddl_inspect_tables(const struct ddl_inspect_report *r)
{
	struct ddl_inspect_report report = *r;
	struct ddl_list tables = { 0 };

	DDL_EACH_OBJECT(o, r->schema)
		if (o->kind == DDL_OBJECT_TABLE) {
			struct ddl_qname_item *item = DDL_NEW(arena_of(r), struct ddl_qname_item);

			item->name = o->table->name;
			ddl_list_add(&tables, item);
		}
	ddl_list_sort(&tables, by_name, &report);
	return tables;
}

static bool has_names(const struct ddl_list *parts, const struct ddl_list *names)
{
	const struct ddl_name *n = (const struct ddl_name *)(const void *)names->first;

	if (parts->count != names->count)
		return false;
	DDL_EACH(struct ddl_part, p, parts) {
		bool found = false;

		DDL_EACH(struct ddl_name, one, names)
			found |= p->column.name && one->ident.key == p->column.key;
		if (!found)
			return false;
	}
	return n != NULL;
}

bool ddl_inspect_is_unique(const struct ddl_table *t, const struct ddl_list *names)
{
	DDL_EACH(struct ddl_constraint, c, &t->constraints)
		if ((c->kind == DDL_CONSTRAINT_PRIMARY || c->kind == DDL_CONSTRAINT_UNIQUE) && has_names(&c->key.parts, names))
			return true;
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (i->flags & DDL_KEY_UNIQUE && !i->key.where && has_names(&i->key.parts, names))
			return true;
	return false;
}

static struct ddl_tpl_value *new_schema(const struct ddl_inspect_report *r, const char *name, struct ddl_tpl_value *schemas)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_schema);

	ddl_tpl_set_string(a, v, "Name", name);
	ddl_tpl_set(v, "Tables", ddl_tpl_new_list(a, &shape_tables));
	ddl_tpl_set(v, "Objects", ddl_tpl_new_list(a, &shape_objects));
	ddl_tpl_push(a, schemas, v);
	return v;
}

static struct ddl_tpl_value *field_of(const struct ddl_tpl_value *v, const char *name)
{
	size_t i;

	return ddl_tpl_field_find(v->shape, name, &i) ? v->items[i] : NULL;
}

static struct ddl_tpl_value *schema_named(const struct ddl_inspect_report *r, const char *name, struct ddl_tpl_value *schemas)
{
	for (size_t i = 0; i < schemas->n; i++)
		if (!strcmp(field_of(schemas->items[i], "Name")->text, name))
			return schemas->items[i];
	return new_schema(r, name, schemas);
}

static void describe_schema(const struct ddl_inspect_report *r, const struct ddl_stmt *space, struct ddl_tpl_value *v)
{
	const struct ddl_namespace *n = space ? space->u.space : r->schema->space;
	const struct ddl_list *options = ddl_hcl_schema_options(r->schema, space);

	set_attributes(r, v, n ? n->comment : NULL, options ? option_text(r, options, "charset") : "",
		       options ? option_text(r, options, "collate") : "");
}

static void add_object(const struct ddl_inspect_report *r, const struct ddl_object *o, struct ddl_tpl_value *schemas)
{
	struct ddl_arena *a = arena_of(r);
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &shape_object);
	const struct ddl_ident schema = { .name = o->schema };

	ddl_tpl_set_string(a, v, "Kind", ddl_object_word(o->kind));
	ddl_tpl_set_string(a, v, "Name", text_of(r, o->name));
	ddl_tpl_set_string(a, v, "SQL", ddl_stmt_line(r->cli, o->stmt));
	ddl_tpl_push(a, field_of(schema_named(r, ddl_inspect_schema_name(r, &schema), schemas), "Objects"), v);
}

static int by_schema_name(const void *a, const void *b)
{
	const struct ddl_tpl_value *const *x = a, *const *y = b;

	return strcmp(field_of(*x, "Name")->text, field_of(*y, "Name")->text);
}

static struct ddl_tpl_value *value_schemas(const struct ddl_inspect_report *r)
{
	struct ddl_tpl_value *schemas = ddl_tpl_new_list(arena_of(r), &shape_schemas), *v;
	const struct ddl_ident own = { .name = 0 };
	struct ddl_list tables = ddl_inspect_tables(r);

	DDL_EACH_OBJECT(o, r->schema)
		if (o->stmt && o->stmt->kind == DDL_STMT_CREATE_SCHEMA)
			describe_schema(r, o->stmt, schema_named(r, text_of(r, o->stmt->u.space->name.name), schemas));
	DDL_EACH(struct ddl_qname_item, item, &tables) {
		v = schema_named(r, ddl_inspect_schema_name(r, &item->name.schema), schemas);
		ddl_tpl_push(arena_of(r), field_of(v, "Tables"), value_table(r, ddl_find_table(r->schema, &item->name)));
	}
	DDL_EACH_OBJECT(o, r->schema)
		if (o->stmt && o->kind != DDL_OBJECT_TABLE && o->kind != DDL_OBJECT_INDEX && o->stmt->kind != DDL_STMT_CREATE_SCHEMA)
			add_object(r, o, schemas);
	if (!schemas->n)
		new_schema(r, ddl_inspect_schema_name(r, &own), schemas);
	for (size_t i = 0; i < schemas->n; i++)
		if (!strcmp(field_of(schemas->items[i], "Name")->text, ddl_inspect_schema_name(r, &own)))
			describe_schema(r, NULL, schemas->items[i]);
	qsort(schemas->items, schemas->n, sizeof(*schemas->items), by_schema_name);
	return schemas;
}

struct ddl_tpl_value *ddl_inspect_realm(const struct ddl_inspect_report *r)
{
	struct ddl_tpl_value *realm = ddl_tpl_new_struct(arena_of(r), &ddl_shape_realm);

	ddl_tpl_set(realm, "Schemas", value_schemas(r));
	return realm;
}

struct ddl_tpl_value *ddl_inspect_value(const struct ddl_inspect_report *r)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(arena_of(r), &ddl_shape_inspect), *realm = ddl_inspect_realm(r);

	ddl_tpl_set(v, "Realm", realm);
	ddl_tpl_set(v, "Schemas", field_of(realm, "Schemas"));
	ddl_tpl_set_string(arena_of(r), v, "Dialect", r->schema->dialect->name);
	return v;
}
