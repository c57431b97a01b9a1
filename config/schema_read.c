/* schema_read.c - HCL schemas as statements. */
#include <string.h>

#include "base/ascii.h"
#include "config/schema_rules.h"
#include "migrate/dir.h"

enum { MAX_STEPS = 6 };

struct reader {
	const struct ddl_hcl_schema_reader *r;
	struct ddl_session *session;
	struct ddl_project *project;
	const struct ddl_hcl_rules *rules;
	const char *default_name;
	struct ddl_buf sql;          /* of the block that is read */
	struct ddl_emit emit;        /* into sql */
	struct ddl_list *texts, later; /* of struct ddl_text; later: foreign keys */
	const char *table;           /* quoted, with its schema */
	bool failed;
};

static bool fail(struct reader *r, struct ddl_span at, const char *what)
{
	ddl_report(r->session, DDL_DIAG_HCL_VALUE, at, "%s", what);
	r->failed = true;
	return false;
}

static void put(struct reader *r, const char *text)
{
	ddl_buf_puts(&r->sql, text);
}

static void put_name(struct reader *r, const char *name)
{
	ddl_emit_name(&r->emit, ddl_atom_str(&r->session->atoms, name));
}

static void put_string(struct reader *r, const char *text)
{
	ddl_atom a = ddl_atom_str(&r->session->atoms, text);

	if (r->rules->backslashes)
		ddl_emit_string_escaped(&r->emit, a);
	else
		ddl_emit_string(&r->emit, a);
}

static struct ddl_span head_of(const struct ddl_hcl_block *b)
{
	return (struct ddl_span){ b->type_at.start, b->labels.last ? b->labels.last->at.end : b->type_at.end };
}

/* The statements so far are a text of their own, which stands for the block. */
static void finish_text(struct reader *r, const struct ddl_hcl_block *b, struct ddl_list *to)
{
	const struct ddl_source *hcl = ddl_sources_find(&r->session->sources, b->type_at.start);
	struct ddl_text *t = DDL_NEW(&r->session->arena, struct ddl_text);
	struct ddl_source *src;

	if (!r->sql.len)
		return;
	src = ddl_sources_add(&r->session->sources, hcl->name, r->sql.bytes, r->sql.len);
	ddl_buf_clear(&r->sql);
	if (!src) {
		fail(r, b->type_at, "more than 2 GB of text");
		return;
	}
	src->within = head_of(b);
	t->source = src;
	ddl_list_add(to, t);
}

/* Attributes */

static struct ddl_hcl_value *get(struct reader *r, struct ddl_hcl_block *b, const char *name)
{
	struct ddl_hcl_value *v;

	if (!ddl_project_value(r->project, &b->body, name, &v))
		r->failed = true;
	return v;
}

static struct ddl_hcl_value *need(struct reader *r, struct ddl_hcl_block *b, const char *name)
{
	struct ddl_hcl_value *v = get(r, b, name);

	if (!v && !r->failed)
		fail(r, head_of(b), ddl_format(&r->session->arena, "the %s has no \"%s\"", b->type.text, name));
	return v;
}

/* A string, or a word that stands for itself; NULL: absent or reported. */
static const char *get_text(struct reader *r, struct ddl_hcl_block *b, const char *name)
{
	struct ddl_hcl_value *v = get(r, b, name), *text;

	if (!v)
		return NULL;
	if (v->type == DDL_HCL_V_WORD && !v->of && !v->called)
		return v->text.text;
	if (v->type == DDL_HCL_V_WORD && v->called && ddl_hcl_text_is(v->text, "sql") && v->n == 1)
		v = v->items[0];
	text = ddl_hcl_to_string(r->session, v);
	if (!text)
		fail(r, v->at, ddl_format(&r->session->arena, "\"%s\" is to be a string", name));
	return text ? text->text.text : NULL;
}

static bool get_bool(struct reader *r, struct ddl_hcl_block *b, const char *name, bool otherwise)
{
	struct ddl_hcl_value *v = get(r, b, name);

	if (!v)
		return otherwise;
	v = ddl_hcl_as_bool(&r->project->ev, v, v->at);
	r->failed |= !v;
	return v && v->truth;
}

static struct ddl_hcl_block *sub_block(struct ddl_hcl_block *b, const char *type, struct ddl_hcl_block *after)
{
	bool behind = !after;

	DDL_EACH(struct ddl_hcl_block, c, &b->body.blocks) {
		if (behind && ddl_hcl_text_is(c->type, type)) {
			c->used = true;
			return c;
		}
		behind |= c == after;
	}
	return NULL;
}

#define EACH_SUB(var, block, type) \
	for (struct ddl_hcl_block *var = sub_block(block, type, NULL); var; var = sub_block(block, type, var))

static const char *label(const struct ddl_hcl_block *b, unsigned from_last)
{
	unsigned i = b->labels.count;

	DDL_EACH(struct ddl_hcl_label, l, &b->labels)
		if (--i == from_last)
			return l->text.text;
	return NULL;
}

/* All that nobody read is a mistake, or something that is not done yet. */
static void refuse_unused(struct reader *r, struct ddl_hcl_block *b)
{
	DDL_EACH(struct ddl_hcl_attribute, a, &b->body.attributes)
		if (!a->used)
			fail(r, a->name_at, ddl_format(&r->session->arena, "a %s of %s has no \"%s\" here", b->type.text,
						       r->r->dialect->title, a->name.text));
	DDL_EACH(struct ddl_hcl_block, c, &b->body.blocks) {
		if (!c->used)
			fail(r, c->type_at, ddl_format(&r->session->arena, "a %s of %s has no block \"%s\" here", b->type.text,
						       r->r->dialect->title, c->type.text));
		else
			refuse_unused(r, c);
	}
}

/* References */

/* The names of a path such as table.t.column.c; 0: it is none. */
static int path_of(const struct ddl_hcl_value *v, const char **steps)
{
	int n = 0;

	for (const struct ddl_hcl_value *s = v; s; s = s->of) {
		if (s->type != DDL_HCL_V_WORD || s->called || n == MAX_STEPS)
			return 0;
		n++;
	}
	for (int i = n; v; v = v->of)
		steps[--i] = v->text.text;
	return n;
}

/* column.c, or table.t.column.c */
static const char *column_name(struct reader *r, const struct ddl_hcl_value *v)
{
	const char *steps[MAX_STEPS];
	int n = path_of(v, steps);

	if (n >= 2 && !strcmp(steps[n - 2], "column") && (n == 2 || !strcmp(steps[0], "table")))
		return steps[n - 1];
	fail(r, v->at, "a column is wanted here, as column.name");
	return "";
}

/* schema.s; NULL: the default one. */
static const char *schema_name(struct reader *r, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *v = get(r, b, "schema");
	const char *steps[MAX_STEPS], *name = NULL;

	if (v && (path_of(v, steps) != 2 || strcmp(steps[0], "schema")))
		fail(r, v->at, "a schema is wanted here, as schema.name");
	else if (v)
		name = steps[1];
	if (!v && b->labels.count > 1)
		name = label(b, 1);
	return name && strcmp(name, r->default_name) ? name : NULL;
}

static const char *qualified(struct reader *r, const char *schema, const char *name)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e;
	const char *text;

	ddl_emit_init(&e, r->session, r->r->dialect, r->r->version, &b);
	if (schema) {
		ddl_emit_name(&e, ddl_atom_str(&r->session->atoms, schema));
		ddl_put(&e, ".");
	}
	ddl_emit_name(&e, ddl_atom_str(&r->session->atoms, name));
	text = ddl_memdup(&r->session->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

/* The table of table.t.column.c or table.s.t.column.c; that of the block for column.c. */
static const char *table_of(struct reader *r, const struct ddl_list *tables, const struct ddl_hcl_value *v)
{
	const char *steps[MAX_STEPS];
	int n = path_of(v, steps);

	if (n == 2)
		return r->table;
	DDL_EACH(struct ddl_hcl_block, b, tables)
		if (ddl_hcl_text_is(b->type, "table") && (n == 4 || n == 5) && !strcmp(label(b, 0), steps[n - 3]) &&
		    (n == 4 || (b->labels.count > 1 && !strcmp(label(b, 1), steps[1]))))
			return qualified(r, schema_name(r, b), steps[n - 3]);
	fail(r, v->at, "there is no such table in the schema");
	return "";
}

static void put_columns(struct reader *r, struct ddl_hcl_block *b, const char *attribute)
{
	struct ddl_hcl_value *v = need(r, b, attribute);

	put(r, "(");
	if (v && v->type != DDL_HCL_V_LIST)
		fail(r, v->at, "a list of columns is wanted here");
	for (size_t i = 0; v && i < v->n && v->type == DDL_HCL_V_LIST; i++) {
		put(r, i ? ", " : "");
		put_name(r, column_name(r, v->items[i]));
	}
	put(r, ")");
}

/* Types and values */

static void put_argument(struct reader *r, const struct ddl_hcl_value *v)
{
	if (v->type == DDL_HCL_V_STRING)
		put_string(r, v->text.text);
	else if (v->type == DDL_HCL_V_NUMBER || (v->type == DDL_HCL_V_WORD && !v->of && !v->called))
		put(r, v->text.text);
	else
		fail(r, v->at, "a type has numbers and strings as its arguments");
}

static const char *sql_words(struct reader *r, const char *word)
{
	for (const char *const (*row)[2] = r->rules->types; row && (*row)[0]; row++)
		if (!strcmp((*row)[0], word))
			return (*row)[1];
	return word;
}

static void put_type(struct reader *r, const struct ddl_hcl_value *v)
{
	const char *steps[MAX_STEPS], *words, *blank;
	int n = path_of(v, steps);

	if (v->type == DDL_HCL_V_WORD && v->called && ddl_hcl_text_is(v->text, "sql") && v->n == 1) {
		put(r, v->items[0]->text.text ? v->items[0]->text.text : "");
	} else if (n >= 2 && !strcmp(steps[0], "enum")) {
		put(r, qualified(r, n > 2 && strcmp(steps[1], r->default_name) ? steps[1] : NULL, steps[n - 1]));
	} else if (v->type == DDL_HCL_V_WORD && !v->of) {
		/* timestamp with time zone has its precision behind the first word. */
		words = sql_words(r, v->text.text);
		blank = strstr(words, " with");
		ddl_buf_add(&r->sql, words, blank ? (size_t)(blank - words) : strlen(words));
		for (size_t i = 0; i < v->n; i++) {
			put(r, i ? ", " : "(");
			put_argument(r, v->items[i]);
		}
		put(r, v->n ? ")" : "");
		put(r, blank ? blank : "");
	} else {
		fail(r, v->at, "a type is wanted here, as int, varchar(255) or sql(\"...\")");
	}
}

static void put_value(struct reader *r, const struct ddl_hcl_value *v)
{
	if (v->type == DDL_HCL_V_STRING)
		put_string(r, v->text.text);
	else if (v->type == DDL_HCL_V_NUMBER)
		put(r, v->text.text);
	else if (v->type == DDL_HCL_V_BOOL)
		put(r, v->truth ? "true" : "false");
	else if (v->type == DDL_HCL_V_WORD && v->called && ddl_hcl_text_is(v->text, "sql") && v->n == 1 && v->items[0]->text.text)
		put(r, v->items[0]->text.text);
	else
		fail(r, v->at, "a string, number, boolean or sql(\"...\") is wanted here");
}

/* Columns */

static void put_generated(struct reader *r, struct ddl_hcl_block *b)
{
	struct ddl_hcl_block *as = sub_block(b, "as", NULL);
	const char *expr = as ? get_text(r, as, "expr") : get_text(r, b, "as"), *type = as ? get_text(r, as, "type") : NULL;

	if (!expr)
		return;
	put(r, " GENERATED ALWAYS AS (");
	put(r, expr);
	put(r, ") ");
	put(r, type ? type : r->rules->generated);
}

static void put_identity(struct reader *r, struct ddl_hcl_block *b)
{
	static const char *const options[][2] = { { "start", "START WITH" }, { "increment", "INCREMENT BY" },
						  { "minvalue", "MINVALUE" }, { "maxvalue", "MAXVALUE" }, { "cache", "CACHE" } };
	struct ddl_hcl_block *identity = sub_block(b, "identity", NULL);
	const char *generated, *value, *sep = " (";

	if (!identity)
		return;
	generated = get_text(r, identity, "generated");
	put(r, generated && ddl_ascii_equal(generated, "ALWAYS") ? " GENERATED ALWAYS AS IDENTITY"
								 : " GENERATED BY DEFAULT AS IDENTITY");
	for (size_t i = 0; i < DDL_COUNT(options); i++) {
		value = get_text(r, identity, options[i][0]);
		if (!value)
			continue;
		ddl_buf_printf(&r->sql, "%s%s %s", sep, options[i][1], value);
		sep = " ";
	}
	put(r, *sep && sep[1] ? "" : ")");
}

static void put_collation(struct reader *r, struct ddl_hcl_block *b)
{
	const char *charset = get_text(r, b, "charset"), *collate = get_text(r, b, "collate");

	if (charset)
		ddl_buf_printf(&r->sql, " CHARACTER SET %s", charset);
	if (!collate)
		return;
	put(r, " COLLATE ");
	if (r->rules->quote_collation)
		put_name(r, collate);
	else
		put(r, collate);
}

static void put_comment_clause(struct reader *r, struct ddl_hcl_block *b)
{
	const char *comment = r->rules->comment_clause ? get_text(r, b, "comment") : NULL;

	if (!comment)
		return;
	put(r, " COMMENT ");
	put_string(r, comment);
}

/* inline_key: the column is the whole primary key, and says so itself. */
static void put_column(struct reader *r, struct ddl_hcl_block *b, bool inline_key)
{
	struct ddl_hcl_value *type = need(r, b, "type"), *dflt = get(r, b, "default"), *update;
	bool null = get_bool(r, b, "null", false), generated;
	size_t before;

	put_name(r, label(b, 0) ? label(b, 0) : "");
	put(r, " ");
	if (type)
		put_type(r, type);
	if (get_bool(r, b, "unsigned", false))
		put(r, " unsigned");
	put_collation(r, b);
	before = r->sql.len;
	put_generated(r, b);
	generated = r->sql.len > before;
	put_identity(r, b);
	put(r, !null ? " NOT NULL" : generated || r->rules->inline_foreign ? "" : " NULL");
	if (dflt) {
		put(r, " DEFAULT ");
		put_value(r, dflt);
	}
	update = get(r, b, "on_update");
	if (update) {
		put(r, " ON UPDATE ");
		put_value(r, update);
	}
	if (inline_key)
		put(r, " PRIMARY KEY AUTOINCREMENT");
	else if (get_bool(r, b, "auto_increment", false) && r->rules->auto_word)
		ddl_buf_printf(&r->sql, " %s", r->rules->auto_word);
	put_comment_clause(r, b);
}

/* Keys */

static void put_part(struct reader *r, struct ddl_hcl_block *on)
{
	struct ddl_hcl_value *column = get(r, on, "column");
	const char *expr = get_text(r, on, "expr"), *prefix = get_text(r, on, "prefix"), *ops = get_text(r, on, "ops");

	if (column)
		put_name(r, column_name(r, column));
	else
		ddl_buf_printf(&r->sql, "(%s)", expr ? expr : "");
	if (!column && !expr)
		fail(r, head_of(on), "a part is a column or an expr");
	if (prefix)
		ddl_buf_printf(&r->sql, "(%s)", prefix);
	put_collation(r, on);
	if (ops)
		ddl_buf_printf(&r->sql, " %s", ops);
	if (get_bool(r, on, "desc", false))
		put(r, " DESC");
	if (get_bool(r, on, "nulls_first", false))
		put(r, " NULLS FIRST");
	if (get_bool(r, on, "nulls_last", false))
		put(r, " NULLS LAST");
}

static void put_parts(struct reader *r, struct ddl_hcl_block *b)
{
	const char *sep = " (";

	if (!sub_block(b, "on", NULL)) {
		put(r, " ");
		put_columns(r, b, "columns");
		return;
	}
	EACH_SUB(on, b, "on") {
		put(r, sep);
		put_part(r, on);
		sep = ", ";
	}
	put(r, ")");
}

static void put_deferrable(struct reader *r, struct ddl_hcl_block *b)
{
	const char *when = get_text(r, b, "deferrable");

	if (when)
		put(r, ddl_ascii_equal(when, "INITIALLY_DEFERRED") ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE");
}

static void put_options(struct reader *r, struct ddl_hcl_block *b, const struct ddl_hcl_option *rows, const char *before,
			const char *between)
{
	for (; rows->attribute; rows++) {
		const char *value = get_text(r, b, rows->attribute);

		if (value)
			ddl_buf_printf(&r->sql, "%s%s%s%s", before,
				       ddl_text(r->session, ddl_atom_upper(&r->session->atoms,
									   ddl_atom_str(&r->session->atoms, rows->option))),
				       between, value);
	}
}

/* INCLUDE, WITH, WHERE and the like, behind the parts. */
static void put_key_tail(struct reader *r, struct ddl_hcl_block *b)
{
	const char *where;
	size_t start;

	if (get(r, b, "include")) {
		put(r, " INCLUDE ");
		put_columns(r, b, "include");
	}
	if (!get_bool(r, b, "nulls_distinct", true))
		put(r, " NULLS NOT DISTINCT");
	if (r->rules->inline_indexes) {
		put_options(r, b, r->rules->index, " WITH ", " ");
	} else {
		start = r->sql.len;
		put_options(r, b, r->rules->index, " WITH (", " = ");
		put(r, r->sql.len > start ? ")" : "");
	}
	put_comment_clause(r, b);
	where = get_text(r, b, "where");
	if (where)
		ddl_buf_printf(&r->sql, " WHERE %s", where);
}

static void put_constraint_name(struct reader *r, const struct ddl_hcl_block *b)
{
	const char *name = label(b, 0);

	/* A name of digits alone is one that the server made. */
	if (!name || !name[strspn(name, "0123456789")])
		return;
	put(r, "CONSTRAINT ");
	put_name(r, name);
	put(r, " ");
}

static void put_unique(struct reader *r, struct ddl_hcl_block *b, const char *words)
{
	const char *type = r->rules->inline_indexes ? get_text(r, b, "type") : NULL;

	put_constraint_name(r, b);
	put(r, words);
	if (type)
		ddl_buf_printf(&r->sql, " USING %s", type);
	if (!get_bool(r, b, "nulls_distinct", true))
		put(r, " NULLS NOT DISTINCT");
	put_parts(r, b);
	if (get(r, b, "include")) {
		put(r, " INCLUDE ");
		put_columns(r, b, "include");
	}
	put_comment_clause(r, b);
	put_deferrable(r, b);
}

static void put_check(struct reader *r, struct ddl_hcl_block *b)
{
	const char *expr;

	need(r, b, "expr");
	expr = get_text(r, b, "expr");
	put_constraint_name(r, b);
	ddl_buf_printf(&r->sql, "CHECK (%s)", expr ? expr : "");
	if (!get_bool(r, b, "enforced", true))
		put(r, " NOT ENFORCED");
}

static void put_action(struct reader *r, struct ddl_hcl_block *b, const char *attribute, const char *words)
{
	const char *action = get_text(r, b, attribute);

	if (!action)
		return;
	ddl_buf_printf(&r->sql, " %s ", words);
	for (; *action; action++)
		ddl_buf_putc(&r->sql, *action == '_' ? ' ' : *action);
}

static void put_foreign(struct reader *r, const struct ddl_list *tables, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *to = need(r, b, "ref_columns");

	put_constraint_name(r, b);
	put(r, "FOREIGN KEY ");
	put_columns(r, b, "columns");
	put(r, " REFERENCES ");
	if (to && (to->type != DDL_HCL_V_LIST || !to->n))
		fail(r, to->at, "a list of columns is wanted here");
	if (!to || r->failed)
		return;
	put(r, table_of(r, tables, to->items[0]));
	put(r, " ");
	put_columns(r, b, "ref_columns");
	put_action(r, b, "on_update", "ON UPDATE");
	put_action(r, b, "on_delete", "ON DELETE");
	put_deferrable(r, b);
}

/* FULLTEXT and SPATIAL are kinds of MySQL's, the others methods. */
static void put_index(struct reader *r, struct ddl_hcl_block *b)
{
	const char *type = get_text(r, b, "type"), *name = label(b, 0);
	bool kind = r->rules->inline_indexes && type && (ddl_ascii_equal(type, "FULLTEXT") || ddl_ascii_equal(type, "SPATIAL"));

	if (!r->rules->inline_indexes)
		put(r, "CREATE ");
	if (get_bool(r, b, "unique", false))
		put(r, "UNIQUE ");
	ddl_buf_printf(&r->sql, "%s%sINDEX ", kind ? type : "", kind ? " " : "");
	if (name)
		put_name(r, name);
	if (!r->rules->inline_indexes)
		ddl_buf_printf(&r->sql, " ON %s", r->table);
	if (type && !kind)
		ddl_buf_printf(&r->sql, " USING %s", type);
	put_parts(r, b);
	put_key_tail(r, b);
}

/* Tables */

/* The column that is an AUTOINCREMENT key by itself, where that is not said otherwise. */
static const char *auto_key(struct reader *r, struct ddl_hcl_block *table)
{
	struct ddl_hcl_block *key = sub_block(table, "primary_key", NULL);
	struct ddl_hcl_value *columns = key && !r->rules->auto_word ? get(r, key, "columns") : NULL;
	const char *name;

	if (!columns || columns->type != DDL_HCL_V_LIST || columns->n != 1)
		return NULL;
	name = column_name(r, columns->items[0]);
	EACH_SUB(c, table, "column")
		if (label(c, 0) && !strcmp(label(c, 0), name) && get_bool(r, c, "auto_increment", false))
			return name;
	return NULL;
}

static void next_element(struct reader *r, bool *any)
{
	put(r, *any ? ",\n  " : "\n  ");
	*any = true;
}

static void put_elements(struct reader *r, const struct ddl_list *tables, struct ddl_hcl_block *b)
{
	const char *key = auto_key(r, b);
	bool any = false;

	EACH_SUB(c, b, "column") {
		next_element(r, &any);
		put_column(r, c, key && label(c, 0) && !strcmp(key, label(c, 0)));
	}
	EACH_SUB(p, b, "primary_key") {
		if (key)
			continue;
		next_element(r, &any);
		put_unique(r, p, "PRIMARY KEY");
	}
	EACH_SUB(u, b, "unique") {
		next_element(r, &any);
		put_unique(r, u, "UNIQUE");
	}
	EACH_SUB(k, b, "check") {
		next_element(r, &any);
		put_check(r, k);
	}
	if (r->rules->inline_indexes)
		EACH_SUB(i, b, "index") {
			next_element(r, &any);
			put_index(r, i);
		}
	if (r->rules->inline_foreign)
		EACH_SUB(f, b, "foreign_key") {
			next_element(r, &any);
			put_foreign(r, tables, f);
		}
}

/* As people and servers write it. */
static void put_plain(struct reader *r, const char *name)
{
	if (name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")])
		put_name(r, name);
	else
		put(r, name);
}

static void put_partition(struct reader *r, struct ddl_hcl_block *b)
{
	const char *type = get_text(r, b, "type"), *sep = " (";
	struct ddl_hcl_value *columns;

	ddl_buf_printf(&r->sql, " PARTITION BY %s", type ? type : "");
	columns = sub_block(b, "by", NULL) ? NULL : need(r, b, "columns");
	for (size_t i = 0; columns && columns->type == DDL_HCL_V_LIST && i < columns->n; i++) {
		put(r, sep);
		put_plain(r, column_name(r, columns->items[i]));
		sep = ", ";
	}
	EACH_SUB(by, b, "by") {
		put(r, sep);
		put_part(r, by);
		sep = ", ";
	}
	put(r, ")");
}

static void put_table_tail(struct reader *r, struct ddl_hcl_block *b)
{
	const char *sep = " ";

	if (r->rules->partitions && sub_block(b, "partition", NULL))
		put_partition(r, sub_block(b, "partition", NULL));
	put_options(r, b, r->rules->table, " ", " ");
	for (const struct ddl_hcl_flag *f = r->rules->flags; f && f->attribute; f++) {
		if (!f->sql || !get_bool(r, b, f->attribute, false))
			continue;
		ddl_buf_printf(&r->sql, "%s%s", sep, f->sql);
		sep = ", ";
	}
	put_comment_clause(r, b);
}

static void comment_on(struct reader *r, const char *what, const char *name, struct ddl_hcl_block *b)
{
	const char *comment = get_text(r, b, "comment");

	if (!comment)
		return;
	ddl_buf_printf(&r->sql, "COMMENT ON %s %s IS ", what, name);
	put_string(r, comment);
	put(r, ";\n");
}

static void put_comments(struct reader *r, const char *schema, struct ddl_hcl_block *b)
{
	comment_on(r, "TABLE", r->table, b);
	EACH_SUB(c, b, "column")
		comment_on(r, "COLUMN", ddl_format(&r->session->arena, "%s.%s", r->table, qualified(r, NULL, label(c, 0))), c);
	EACH_SUB(i, b, "index")
		if (label(i, 0))
			comment_on(r, "INDEX", qualified(r, schema, label(i, 0)), i);
	EACH_SUB(k, b, "check")
		if (label(k, 0))
			comment_on(r, "CONSTRAINT", ddl_format(&r->session->arena, "%s ON %s", qualified(r, NULL, label(k, 0)),
							       r->table), k);
}

static void read_table(struct reader *r, const struct ddl_list *tables, struct ddl_hcl_block *b)
{
	const char *schema = schema_name(r, b), *words = "CREATE ";

	if (!label(b, 0)) {
		fail(r, head_of(b), "a table has a name");
		return;
	}
	r->table = qualified(r, schema, label(b, 0));
	for (const struct ddl_hcl_flag *f = r->rules->flags; f && f->attribute; f++)
		if (!f->sql && get_bool(r, b, f->attribute, false))
			words = ddl_format(&r->session->arena, "CREATE %s ",
					   ddl_text(r->session, ddl_atom_upper(&r->session->atoms,
									       ddl_atom_str(&r->session->atoms, f->attribute))));
	ddl_buf_printf(&r->sql, "%sTABLE %s (", words, r->table);
	put_elements(r, tables, b);
	put(r, "\n)");
	put_table_tail(r, b);
	put(r, ";\n");
	if (!r->rules->inline_indexes)
		EACH_SUB(i, b, "index") {
			put_index(r, i);
			put(r, ";\n");
		}
	if (r->rules->comment_statement && !r->failed)
		put_comments(r, schema, b);
	finish_text(r, b, r->texts);
	if (!r->rules->inline_foreign)
		EACH_SUB(f, b, "foreign_key") {
			ddl_buf_printf(&r->sql, "ALTER TABLE %s ADD ", r->table);
			put_foreign(r, tables, f);
			put(r, ";\n");
		}
	finish_text(r, b, &r->later);
	if (!r->failed)
		refuse_unused(r, b);
}

static void read_enum(struct reader *r, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *values = need(r, b, "values");
	const char *schema = schema_name(r, b), *name = label(b, 0) ? label(b, 0) : "";

	if (!values || values->type != DDL_HCL_V_LIST) {
		fail(r, head_of(b), "the values of an enum are a list of strings");
		return;
	}
	ddl_buf_printf(&r->sql, "CREATE TYPE %s AS ENUM (", qualified(r, schema, name));
	for (size_t i = 0; i < values->n; i++) {
		put(r, i ? ", " : "");
		put_argument(r, values->items[i]);
	}
	put(r, ");\n");
	comment_on(r, "TYPE", qualified(r, schema, name), b);
	finish_text(r, b, r->texts);
	refuse_unused(r, b);
}

static void read_space(struct reader *r, struct ddl_hcl_block *b)
{
	const char *name = get_text(r, b, "name");
	size_t start;

	if (!name)
		name = label(b, 0);
	if (name && strcmp(name, r->default_name))
		ddl_buf_printf(&r->sql, "CREATE SCHEMA %s", qualified(r, NULL, name));
	start = r->sql.len;
	if (!start)
		put(r, "ALTER DATABASE");
	put_options(r, b, r->rules->space, " ", " ");
	if (!start && r->sql.len == strlen("ALTER DATABASE"))
		ddl_buf_clear(&r->sql);
	else
		put(r, ";\n");
	if (r->rules->comment_statement && name)
		comment_on(r, "SCHEMA", qualified(r, NULL, name), b);
	finish_text(r, b, r->texts);
	refuse_unused(r, b);
}

/* The blocks of all files, of which a project's own are left to it. */
static struct ddl_list blocks_of(struct reader *r)
{
	static const char *const own[] = { "variable", "locals", "data" };
	struct ddl_list all = { 0 };

	DDL_EACH(struct ddl_project_file, f, &r->project->files) {
		DDL_EACH(struct ddl_hcl_attribute, a, &f->body->attributes)
			fail(r, a->name_at, "an attribute stands in a block");
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

static const char *choose_default(struct reader *r, const struct ddl_list *blocks)
{
	const char *only = NULL;
	unsigned n = 0;

	DDL_EACH(struct ddl_hcl_block, b, blocks)
		if (ddl_hcl_text_is(b->type, "schema")) {
			only = label(b, 0);
			n++;
		}
	if (r->r->name && (n != 1 || !only))
		return r->r->name;
	if (n == 1 && only && (r->r->name || !r->rules->realm))
		return only;
	return r->rules->default_name;
}

static void read_all(struct reader *r, const struct ddl_list *blocks)
{
	static const struct {
		const char *type;
		void (*read)(struct reader *r, struct ddl_hcl_block *b);
	} kinds[] = { { "schema", read_space }, { "enum", read_enum } };

	for (size_t i = 0; i < DDL_COUNT(kinds); i++)
		DDL_EACH(struct ddl_hcl_block, b, blocks)
			if (ddl_hcl_text_is(b->type, kinds[i].type)) {
				b->used = true;
				kinds[i].read(r, b);
			}
	DDL_EACH(struct ddl_hcl_block, b, blocks)
		if (ddl_hcl_text_is(b->type, "table")) {
			b->used = true;
			read_table(r, blocks, b);
		}
	DDL_EACH(struct ddl_hcl_block, b, blocks)
		if (!b->used)
			fail(r, b->type_at, ddl_format(&r->session->arena, "ddlkit does not read a %s from HCL; statements in a .sql file can say it",
						       b->type.text));
}

bool ddl_hcl_schema_read(struct ddl_hcl_schema_reader *given, struct ddl_list *texts)
{
	struct reader *r = DDL_NEW(&given->session->arena, struct reader);
	struct ddl_list blocks;

	*r = (struct reader){ .r = given, .session = given->session, .project = given->project,
			      .rules = ddl_hcl_rules_of(given->dialect), .texts = texts };
	if (!r->rules) {
		ddl_report(given->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "there are no HCL schemas of %s", given->dialect->title);
		return false;
	}
	given->project->ev.words = true;
	ddl_emit_init(&r->emit, r->session, given->dialect, given->version, &r->sql);
	blocks = blocks_of(r);
	r->default_name = choose_default(r, &blocks);
	read_all(r, &blocks);
	ddl_list_append(texts, &r->later);
	ddl_buf_release(&r->sql);
	return !r->failed;
}
