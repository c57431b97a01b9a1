/* schema_write_table.c - tables as HCL. */
#include <string.h>

#include "base/ascii.h"
#include "config/schema_writer.h"

static bool is_plain_part(const struct ddl_part *p)
{
	return p->column.name && !p->with_operator && !p->prefix && p->sort == DDL_SORT_UNSET && !p->nulls && !p->collation && !p->opclass;
}

static bool all_plain(const struct ddl_list *parts)
{
	DDL_EACH(struct ddl_part, p, parts)
		if (!is_plain_part(p))
			return false;
	return true;
}

/* EXCLUDE ... WITH && */
static const char *operator_of(struct ddl_writer *w, const struct ddl_expr *x)
{
	const char *text = x->kind == DDL_EXPR_RAW ? ddl_writer_text(w, x->text) : x->ident ? ddl_writer_text(w, x->ident->name)
											    : ddl_writer_text(w, x->text);

	return ddl_writer_quoted(w, text);
}

static void put_part(struct ddl_writer *w, const struct ddl_part *p)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e = ddl_writer_emitter(w, &b);

	ddl_writer_open_named(w, "on", NULL);
	if (p->sort != DDL_SORT_UNSET)
		ddl_writer_add(w, "desc", p->sort == DDL_SORT_DESC ? "true" : "false");
	if (p->column.name)
		ddl_writer_add(w, "column", ddl_format(&w->session->arena, "column%s", ddl_writer_step(w, ddl_writer_text(w, p->column.name))));
	else
		ddl_writer_add(w, "expr", ddl_writer_quoted(w, ddl_writer_expr(w, p->expr, 0)));
	if (p->nulls)
		ddl_writer_add(w, p->nulls == DDL_NULLS_FIRST ? "nulls_first" : "nulls_last", "true");
	if (p->prefix)
		ddl_writer_add(w, "prefix", ddl_format(&w->session->arena, "%u", p->prefix));
	if (p->collation && !p->collation->schema.name)
		ddl_writer_add(w, "collate", ddl_writer_quoted(w, ddl_writer_text(w, p->collation->name.name)));
	if (p->opclass) {
		ddl_emit_opclass(&e, p);
		ddl_writer_add(w, "ops", ddl_writer_is_name(ddl_writer_text(w, p->opclass->name.name)) && !p->opclass->schema.name &&
			!p->opclass_options ? ddl_writer_text(w, p->opclass->name.name) : ddl_writer_raw_sql(w, ddl_buf_str(&b)));
	}
	ddl_buf_release(&b);
	if (p->with_operator)
		ddl_writer_add(w, "op", operator_of(w, p->with_operator));
	ddl_writer_close(w);
}

/* columns, or on blocks once the attributes are written. */
static void put_parts(struct ddl_writer *w, const struct ddl_list *parts)
{
	ddl_writer_put_attributes(w);
	if (!all_plain(parts))
		DDL_EACH(struct ddl_part, p, parts)
			put_part(w, p);
}

static void add_flags(struct ddl_writer *w, const struct ddl_hcl_flag *rows, uint32_t flags)
{
	for (; rows && rows->attribute; rows++)
		if (flags & rows->flag)
			ddl_writer_add(w, rows->attribute, "true");
}

/* Said where it is not what the server takes of itself. */
static void add_cluster(struct ddl_writer *w, uint32_t flags)
{
	if (!w->rules->clusters)
		return;
	if (flags & DDL_KEY_CLUSTERED)
		ddl_writer_add(w, "nonclustered", "false");
	else if (flags & DDL_KEY_NONCLUSTERED)
		ddl_writer_add(w, "nonclustered", "true");
}

static void add_key_tail(struct ddl_writer *w, const struct ddl_key *k, uint32_t flags, const struct ddl_expr *comment)
{
	add_cluster(w, flags);
	if (flags & DDL_KEY_COLUMNSTORE)
		ddl_writer_add(w, "type", "COLUMNSTORE");
	else if (flags & DDL_KEY_FULLTEXT)
		ddl_writer_add(w, "type", "FULLTEXT");
	else if (flags & DDL_KEY_SPATIAL)
		ddl_writer_add(w, "type", "SPATIAL");
	else if (k->method)
		ddl_writer_add(w, "type", ddl_writer_text(w, ddl_atom_upper(&w->session->atoms, k->method->name)));
	ddl_writer_add_comment(w, comment);
	ddl_writer_add_options(w, w->rules->index, &k->options, NULL);
	if (k->conflict)
		ddl_writer_add(w, "on_conflict", ddl_writer_text(w, ddl_atom_upper(&w->session->atoms, k->conflict)));
	if (k->where)
		ddl_writer_add(w, "where", ddl_writer_quoted(w, ddl_writer_parenthesized(w, k->where)));
	if (k->include)
		ddl_writer_add(w, "include", ddl_writer_name_list(w, ddl_list_of(k->include), ""));
	if (flags & DDL_KEY_NULLS_NOT_DISTINCT)
		ddl_writer_add(w, "nulls_distinct", "false");
	if (flags & DDL_KEY_DEFERRABLE)
		ddl_writer_add(w, "deferrable", flags & DDL_KEY_INITIALLY_DEFERRED ? "INITIALLY_DEFERRED" : "INITIALLY_IMMEDIATE");
}

static const char *label_of(struct ddl_writer *w, const struct ddl_constraint *c)
{
	return c->name ? ddl_writer_text(w, c->name->name) : NULL;
}

static void put_key(struct ddl_writer *w, const char *type, const char *label, const struct ddl_constraint *c)
{
	ddl_writer_open_named(w, type, label);
	if (all_plain(&c->key.parts))
		ddl_writer_add(w, "columns", ddl_writer_column_list(w, &c->key.parts, ""));
	add_key_tail(w, &c->key, c->flags, c->comment);
	put_parts(w, &c->key.parts);
	ddl_writer_close(w);
}

/* ORDER (a, b) of a columnstore. */
static void add_order(struct ddl_writer *w, const struct ddl_list *options)
{
	struct ddl_buf b = { 0 };

	DDL_EACH(struct ddl_option, o, options) {
		if (!ddl_atom_is(&w->session->atoms, o->name, "order") || !o->value || o->value->kind != DDL_EXPR_ROW)
			continue;
		DDL_EACH(struct ddl_expr, x, &o->value->args)
			ddl_buf_printf(&b, "%scolumn%s", b.len ? ", " : "[", ddl_writer_step(w, ddl_writer_text(w, x->ident->name)));
		ddl_buf_putc(&b, ']');
		ddl_writer_add(w, "order", ddl_writer_keep(w, &b));
	}
}

void ddl_writer_put_index(struct ddl_writer *w, const struct ddl_index *i)
{
	ddl_writer_open_named(w, "index", i->name.name.name ? ddl_writer_text(w, i->name.name.name) : NULL);
	if (i->flags & DDL_KEY_UNIQUE)
		ddl_writer_add(w, "unique", "true");
	if (i->key.parts.first && all_plain(&i->key.parts))
		ddl_writer_add(w, "columns", ddl_writer_column_list(w, &i->key.parts, ""));
	if (w->rules->clusters)
		add_order(w, &i->key.options);
	add_key_tail(w, &i->key, i->flags, i->comment);
	put_parts(w, &i->key.parts);
	ddl_writer_close(w);
}

static const char *action(uint8_t a)
{
	static const char *const words[] = { "NO_ACTION", "NO_ACTION", "RESTRICT", "CASCADE", "SET_NULL", "SET_DEFAULT" };

	return words[a];
}

/* Is there one name for tables of two schemas? */
bool ddl_writer_is_ambiguous(struct ddl_writer *w, const struct ddl_qname *table)
{
	unsigned n = 0;

	DDL_EACH_OBJECT(o, w->schema)
		n += o->kind == DDL_OBJECT_TABLE && o->table->name.name.key == table->name.key;
	return n > 1;
}

const char *ddl_writer_table_reference(struct ddl_writer *w, const struct ddl_qname *table)
{
	const char *schema = ddl_writer_is_ambiguous(w, table) ? ddl_writer_step(w, ddl_writer_schema_name(w, &table->schema)) : "";

	return ddl_format(&w->session->arena, "table%s%s.", schema, ddl_writer_step(w, ddl_writer_text(w, table->name.name)));
}

/* to: by its own name, which the key may spell otherwise. */
static void put_foreign(struct ddl_writer *w, const struct ddl_table *t, const struct ddl_constraint *c,
			const struct ddl_table *to)
{
	ddl_writer_open_named(w, "foreign_key", label_of(w, c));
	ddl_writer_add(w, "columns", ddl_writer_column_list(w, &c->key.parts, ""));
	ddl_writer_add(w, "ref_columns", ddl_writer_name_list(w, &c->foreign->columns, to == t ? "" : ddl_writer_table_reference(w, &to->name)));
	ddl_writer_add(w, "on_update", action(c->foreign->on_update));
	ddl_writer_add(w, "on_delete", action(c->foreign->on_delete));
	add_flags(w, w->rules->constraint_flags, c->flags);
	ddl_writer_add_comment(w, c->comment);
	if (c->flags & DDL_KEY_DEFERRABLE)
		ddl_writer_add(w, "deferrable", c->flags & DDL_KEY_INITIALLY_DEFERRED ? "INITIALLY_DEFERRED" : "INITIALLY_IMMEDIATE");
	ddl_writer_close(w);
}

static void put_check(struct ddl_writer *w, const struct ddl_constraint *c)
{
	ddl_writer_open_named(w, "check", label_of(w, c));
	ddl_writer_add(w, "expr", ddl_writer_quoted(w, ddl_writer_parenthesized(w, c->check)));
	add_flags(w, w->rules->constraint_flags, c->flags);
	if (c->flags & DDL_KEY_NOT_ENFORCED)
		ddl_writer_add(w, "enforced", "false");
	ddl_writer_add_comment(w, c->comment);
	ddl_writer_close(w);
}

static void put_identity(struct ddl_writer *w, const struct ddl_column *c)
{
	ddl_writer_open_named(w, "identity", NULL);
	if (!w->rules->plain_identity)
		ddl_writer_add(w, "generated", c->flags & DDL_COLUMN_IDENTITY_ALWAYS ? "ALWAYS" : "BY_DEFAULT");
	DDL_EACH(struct ddl_option, o, &c->more->identity) {
		bool start = ddl_atom_is(&w->session->atoms, o->name, "start");

		if (o->value && ddl_writer_is_number(o->value) && ddl_writer_is_name(ddl_writer_text(w, o->name)))
			ddl_writer_add(w, start && w->rules->plain_identity ? "seed" : ddl_writer_text(w, o->name), ddl_writer_expr(w, o->value, 0));
	}
	ddl_writer_close(w);
}

static bool has_identity(struct ddl_writer *w, const struct ddl_column *c)
{
	return c->flags & (DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT) ||
	       (w->rules->plain_identity && c->flags & DDL_COLUMN_AUTO);
}

static void put_generated(struct ddl_writer *w, const struct ddl_column *c)
{
	const char *type = c->flags & DDL_COLUMN_STORED ? w->rules->stored : w->rules->virtual;

	ddl_writer_open_named(w, "as", NULL);
	ddl_writer_add(w, "expr", ddl_writer_quoted(w, ddl_writer_expr(w, c->generated, DDL_PREC_ATOM)));
	if (type)
		ddl_writer_add(w, "type", type);
	ddl_writer_close(w);
}

/* MariaDB's JSON is a long text with a check of its own. */
static bool is_json_text(struct ddl_writer *w, const struct ddl_column *c)
{
	const struct ddl_constraint *k = (const struct ddl_constraint *)(const void *)c->constraints.first;
	const struct ddl_atoms *atoms = &w->session->atoms;
	const struct ddl_expr *arg;

	if (!c->type || !ddl_atom_is(atoms, c->type->name, "longtext") || !c->collation || !c->type->charset ||
	    !ddl_atom_is(atoms, c->collation->key, "utf8mb4_bin") || c->constraints.count != 1 || k->kind != DDL_CONSTRAINT_CHECK ||
	    k->check->kind != DDL_EXPR_CALL || !ddl_atom_is(atoms, k->check->ident->key, "json_valid") || k->check->args.count != 1)
		return false;
	arg = (const struct ddl_expr *)(const void *)k->check->args.first;
	return arg->kind == DDL_EXPR_NAME && !arg->args.count && arg->ident->key == c->name.key;
}

static void put_column(struct ddl_writer *w, const struct ddl_table *t, const struct ddl_column *c, const struct ddl_constraint *primary)
{
	bool json = is_json_text(w, c);

	ddl_writer_open_named(w, "column", ddl_writer_text(w, c->name.name));
	if (c->null == DDL_NULL_NO || !c->generated || !w->rules->computed)
		ddl_writer_add(w, "null", c->null == DDL_NULL_NO ? "false" : "true");
	if (c->type || !w->rules->computed)
		ddl_writer_add(w, "type", json ? "json" : ddl_writer_type(w, c));
	(void)t;
	if (c->dflt && !(c->flags & DDL_COLUMN_SERIAL))
		ddl_writer_add(w, "default", ddl_writer_value(w, c->dflt));
	if (c->dflt && c->more->dflt_name && w->rules->names_defaults)
		ddl_writer_add(w, "default_name", ddl_writer_quoted(w, ddl_writer_text(w, c->more->dflt_name->name)));
	if (c->type && c->type->flags == DDL_TYPE_UNSIGNED && !c->type->options)
		ddl_writer_add(w, "unsigned", "true");
	ddl_writer_add_comment(w, c->comment);
	if (!json && c->type && c->type->charset)
		ddl_writer_add(w, "charset", ddl_writer_quoted(w, ddl_writer_text(w, c->type->charset)));
	if (!json && c->collation && !c->more->collation_schema)
		ddl_writer_add(w, "collate", ddl_writer_quoted(w, ddl_writer_text(w, c->collation->name)));
	if (c->more->on_update)
		ddl_writer_add(w, "on_update", ddl_writer_raw_sql(w, ddl_writer_expr(w, c->more->on_update, 0)));
	add_flags(w, w->rules->column_flags, c->flags);
	ddl_writer_add_options(w, w->rules->column, &c->more->options, NULL);
	if ((c->flags & DDL_COLUMN_AUTO && !has_identity(w, c)) ||
	    (primary && primary->flags & DDL_KEY_AUTOINCREMENT && ddl_parts_have(&primary->key.parts, c->name.key)))
		ddl_writer_add(w, "auto_increment", "true");
	ddl_writer_put_attributes(w);
	if (c->generated)
		put_generated(w, c);
	if (has_identity(w, c))
		put_identity(w, c);
	ddl_writer_close(w);
}

/* "range (a, b)", whose names are plain: the text is all that is compared. */
static bool is_plain_partition(const char *text)
{
	size_t word = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
	const char *names = text + word + strspn(text + word, " ");

	return word && *names == '(' && names[strspn(names + 1, "abcdefghijklmnopqrstuvwxyz0123456789_, ") + 1] == ')' &&
	       text[strlen(text) - 1] == ')' && strchr(names, ')')[1] == '\0';
}

static void put_partition(struct ddl_writer *w, const char *text)
{
	size_t word = strcspn(text, " (");
	const char *name = text + strcspn(text, "(") + 1;
	struct ddl_buf b = { 0 };

	for (; *name && *name != ')'; name += strspn(name, ", ")) {
		size_t n = strcspn(name, ", )");

		ddl_buf_printf(&b, "%scolumn%s", b.len ? ", " : "[", ddl_writer_step(w, ddl_memdup(&w->session->arena, name, n)));
		name += n;
	}
	ddl_buf_putc(&b, ']');
	ddl_writer_open_named(w, "partition", NULL);
	ddl_writer_add(w, "type", ddl_writer_text(w, ddl_atom_upper(&w->session->atoms, ddl_atom_of(&w->session->atoms, text, word))));
	ddl_writer_add(w, "columns", ddl_writer_keep(w, &b));
	ddl_writer_close(w);
}

/* Without "PARTITION BY ". */
static const char *partition_text(struct ddl_writer *w, const struct ddl_table *t)
{
	static const char words[] = "PARTITION BY ";
	const char *text = ddl_writer_text(w, t->partition_by->text);

	return ddl_ascii_equal_n(text, words, sizeof(words) - 1) ? text + sizeof(words) - 1 : text;
}

static bool has_row(struct ddl_writer *w, const struct ddl_hcl_option *rows, const struct ddl_option *o)
{
	for (; rows && rows->attribute; rows++)
		if (ddl_atom_is(&w->session->atoms, o->name, rows->option))
			return true;
	return false;
}

/* Is there something about the table or a column that could not be added by a statement behind CREATE TABLE? */
static bool has_more(struct ddl_writer *w, const struct ddl_table *t)
{
	if (!w->rules->closed)
		return false;
	DDL_EACH(struct ddl_option, o, &t->options)
		if (!has_row(w, w->rules->table, o))
			return true;
	DDL_EACH(struct ddl_column, c, &t->columns)
		DDL_EACH(struct ddl_option, o, &c->more->options)
			if (!has_row(w, w->rules->column, o))
				return true;
	return false;
}

/* "period for system_time ([a], [b])", as normalize has it. False: it is another element. */
static bool period_columns(struct ddl_writer *w, const struct ddl_table *t, const struct ddl_expr *x, const struct ddl_column **start,
			   const struct ddl_column **end)
{
	static const char head[] = "period for system_time ([";
	const char *a = ddl_writer_text(w, x->text) + sizeof(head) - 1, *b;
	struct ddl_atoms *atoms = &w->session->atoms;

	if (!w->rules->periods || strncmp(a - (sizeof(head) - 1), head, sizeof(head) - 1) != 0)
		return false;
	b = strstr(a, "], [");
	if (!b || strlen(b) < 7)
		return false;
	*start = ddl_find_column(t, ddl_atom_of(atoms, a, (size_t)(b - a)));
	*end = ddl_find_column(t, ddl_atom_of(atoms, b + 4, strlen(b) - 6));
	return *start && *end;
}

static void put_periods(struct ddl_writer *w, const struct ddl_table *t)
{
	const struct ddl_column *start, *end;

	DDL_EACH(struct ddl_expr, x, &t->raw_elements) {
		if (!period_columns(w, t, x, &start, &end))
			continue;
		ddl_writer_open_named(w, "period", NULL);
		ddl_writer_add(w, "start", ddl_format(&w->session->arena, "column%s", ddl_writer_step(w, ddl_writer_text(w, start->name.name))));
		ddl_writer_add(w, "end", ddl_format(&w->session->arena, "column%s", ddl_writer_step(w, ddl_writer_text(w, end->name.name))));
		ddl_writer_close(w);
	}
}

static bool are_alters(struct ddl_writer *w, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_expr, x, &t->raw_elements) {
		const struct ddl_hcl_alter *a = w->rules->alters;
		const struct ddl_column *start, *end;

		if (period_columns(w, t, x, &start, &end))
			continue;
		while (a && a->sql && !ddl_ascii_equal(ddl_writer_text(w, x->text), a->sql))
			a++;
		if (!a || !a->sql || !(x->flags & DDL_EXPR_ALTER))
			return false;
	}
	return true;
}

static uint32_t flags_of(const struct ddl_hcl_flag *rows)
{
	uint32_t all = 0;

	for (; rows && rows->attribute; rows++)
		all |= rows->flag;
	return all;
}

/* Other tables are no part of the HCL, and so of what is told behind it. */
bool ddl_writer_is_sayable(struct ddl_writer *w, const struct ddl_table *t)
{
	if (has_more(w, t))
		return false;
	if (t->partition_of || t->query || t->inherits.first || !are_alters(w, t) || t->like.first)
		return false;
	if (t->flags & ~flags_of(w->rules->flags))
		return false;
	return !t->partition_by || (w->rules->partitions && is_plain_partition(partition_text(w, t)));
}

/* One to a table that is no part of the HCL comes with that. */
static void put_foreign_if(struct ddl_writer *w, const struct ddl_table *t, const struct ddl_constraint *c)
{
	const struct ddl_table *to = ddl_find_table(w->schema, &c->foreign->table);

	if (to && ddl_writer_is_sayable(w, to))
		put_foreign(w, t, c, to);
}

/* What the server calls a key that has no name. */
static bool is_own_name(struct ddl_writer *w, const struct ddl_table *t, const struct ddl_constraint *c)
{
	const char *name = label_of(w, c), *table = ddl_writer_text(w, t->name.name.name), *suffix = w->rules->primary_suffix;
	size_t n = strlen(table);

	return !name || c->flags & DDL_KEY_NAME_DERIVED || (suffix && !strncmp(name, table, n) && !strcmp(name + n, suffix));
}

static void put_constraints(struct ddl_writer *w, const struct ddl_table *t, enum ddl_constraint_kind kind)
{
	DDL_EACH(struct ddl_constraint, c, &t->constraints) {
		if (c->kind != kind)
			continue;
		if (kind == DDL_CONSTRAINT_PRIMARY)
			put_key(w, "primary_key", is_own_name(w, t, c) ? NULL : label_of(w, c), c);
		else if (kind == DDL_CONSTRAINT_FOREIGN)
			put_foreign_if(w, t, c);
		else if (kind == DDL_CONSTRAINT_CHECK)
			put_check(w, c);
		else if (kind == DDL_CONSTRAINT_EXCLUDE && w->rules->excludes)
			put_key(w, "exclude", label_of(w, c), c);
		else if (kind == DDL_CONSTRAINT_EXCLUDE)
			continue;
		else
			put_key(w, "unique", label_of(w, c), c);
	}
}

static bool has_alter(struct ddl_writer *w, const struct ddl_table *t, const struct ddl_hcl_alter *alter)
{
	DDL_EACH(struct ddl_expr, x, &t->raw_elements)
		if (ddl_ascii_equal(ddl_writer_text(w, x->text), alter->sql))
			return true;
	return false;
}

static void put_alters(struct ddl_writer *w, const struct ddl_table *t)
{
	const char *block = NULL;

	for (const struct ddl_hcl_alter *a = w->rules->alters; a && a->sql; a++) {
		if (!has_alter(w, t, a))
			continue;
		if (block && strcmp(block, a->block) != 0)
			ddl_writer_close(w);
		if (!block || strcmp(block, a->block) != 0)
			ddl_writer_open_named(w, a->block, NULL);
		block = a->block;
		ddl_writer_add(w, a->attribute, "true");
	}
	if (block)
		ddl_writer_close(w);
}

void ddl_writer_put_table(struct ddl_writer *w, const struct ddl_table *t, const struct ddl_list *usual)
{
	const char *name = ddl_writer_text(w, t->name.name.name), *schema = ddl_writer_schema_name(w, &t->name.schema);
	const char *const both[] = { schema, name, NULL };

	ddl_writer_open(w, "table", ddl_writer_is_ambiguous(w, &t->name) ? both : both + 1);
	ddl_writer_add(w, "schema", ddl_format(&w->session->arena, "schema%s", ddl_writer_step(w, schema)));
	ddl_writer_add_options(w, w->rules->table, &t->options, usual);
	add_flags(w, w->rules->flags, t->flags);
	ddl_writer_add_comment(w, t->comment);
	ddl_writer_put_attributes(w);
	DDL_EACH(struct ddl_column, c, &t->columns)
		put_column(w, t, c, ddl_primary_key(t));
	put_periods(w, t);
	put_constraints(w, t, DDL_CONSTRAINT_PRIMARY);
	put_constraints(w, t, DDL_CONSTRAINT_FOREIGN);
	DDL_EACH(struct ddl_index, i, &t->indexes)
		ddl_writer_put_index(w, i);
	put_constraints(w, t, DDL_CONSTRAINT_CHECK);
	put_constraints(w, t, DDL_CONSTRAINT_UNIQUE);
	put_constraints(w, t, DDL_CONSTRAINT_EXCLUDE);
	if (t->partition_by)
		put_partition(w, partition_text(w, t));
	put_alters(w, t);
	ddl_writer_close(w);
}
