/* schema_read_value.c - attributes, references, types and values of HCL schemas as SQL. */
#include <string.h>

#include "base/ascii.h"
#include "config/schema_reader.h"
#include "migrate/dir.h"

bool ddl_reader_fail(struct ddl_reader *r, struct ddl_span at, const char *what)
{
	ddl_report(r->session, DDL_DIAG_HCL_VALUE, at, "%s", what);
	r->failed = true;
	return false;
}

void ddl_reader_put(struct ddl_reader *r, const char *text)
{
	ddl_buf_puts(&r->sql, text);
}

void ddl_reader_put_name(struct ddl_reader *r, const char *name)
{
	ddl_emit_name(&r->emit, ddl_atom_str(&r->session->atoms, name));
}

void ddl_reader_put_string(struct ddl_reader *r, const char *text)
{
	ddl_atom a = ddl_atom_str(&r->session->atoms, text);

	if (r->rules->backslashes)
		ddl_emit_string_escaped(&r->emit, a);
	else
		ddl_emit_string(&r->emit, a);
}

struct ddl_span ddl_reader_head(const struct ddl_hcl_block *b)
{
	return (struct ddl_span){ b->type_at.start, b->labels.last ? b->labels.last->at.end : b->type_at.end };
}

/* The statements so far are a text of their own, which stands for the block. */
void ddl_reader_finish(struct ddl_reader *r, const struct ddl_hcl_block *b, struct ddl_list *to)
{
	const struct ddl_source *hcl = ddl_sources_find(&r->session->sources, b->type_at.start);
	struct ddl_text *t = DDL_NEW(&r->session->arena, struct ddl_text);
	struct ddl_source *src;

	if (!r->sql.len)
		return;
	src = ddl_sources_add(&r->session->sources, hcl->name, r->sql.bytes, r->sql.len);
	ddl_buf_clear(&r->sql);
	if (!src) {
		ddl_reader_fail(r, b->type_at, "more than 2 GB of text");
		return;
	}
	src->within = ddl_reader_head(b);
	t->source = src;
	ddl_list_add(to, t);
}

/* Attributes */

struct ddl_hcl_value *ddl_reader_get(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name)
{
	struct ddl_hcl_value *v;

	if (!ddl_project_value(r->project, &b->body, name, &v))
		r->failed = true;
	return v;
}

struct ddl_hcl_value *ddl_reader_need(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name)
{
	struct ddl_hcl_value *v = ddl_reader_get(r, b, name);

	if (!v && !r->failed)
		ddl_reader_fail(r, ddl_reader_head(b), ddl_format(&r->session->arena, "the %s has no \"%s\"", b->type.text, name));
	return v;
}

/* A string, or a word that stands for itself; NULL: absent or reported. */
const char *ddl_reader_get_text(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name)
{
	struct ddl_hcl_value *v = ddl_reader_get(r, b, name), *text;

	if (!v)
		return NULL;
	if (v->type == DDL_HCL_V_WORD && !v->of && !v->called)
		return v->text.text;
	if (v->type == DDL_HCL_V_WORD && v->called && ddl_hcl_text_is(v->text, "sql") && v->n == 1)
		v = v->items[0];
	text = ddl_hcl_to_string(r->session, v);
	if (!text)
		ddl_reader_fail(r, v->at, ddl_format(&r->session->arena, "\"%s\" is to be a string", name));
	return text ? text->text.text : NULL;
}

bool ddl_reader_get_bool(struct ddl_reader *r, struct ddl_hcl_block *b, const char *name, bool otherwise)
{
	struct ddl_hcl_value *v = ddl_reader_get(r, b, name);

	if (!v)
		return otherwise;
	v = ddl_hcl_as_bool(&r->project->ev, v, v->at);
	r->failed |= !v;
	return v && v->truth;
}

struct ddl_hcl_block *ddl_reader_sub(struct ddl_hcl_block *b, const char *type, struct ddl_hcl_block *after)
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

const char *ddl_reader_label(const struct ddl_hcl_block *b, unsigned from_last)
{
	unsigned i = b->labels.count;

	DDL_EACH(struct ddl_hcl_label, l, &b->labels)
		if (--i == from_last)
			return l->text.text;
	return NULL;
}

/* The attribute as the list has it, with "-" or "!"; NULL: it is not there. */
static const char *find_known(const struct ddl_hcl_known *known, const char *block, const char *attribute)
{
	size_t len = strlen(attribute);

	for (; known && known->block; known++) {
		if (strcmp(known->block, block) != 0)
			continue;
		for (const char *at = known->attributes; *at; at += strcspn(at, " "), at += *at == ' ') {
			const char *name = at + (*at == '-' || *at == '!');

			if (strcspn(name, " ") == len && !strncmp(name, attribute, len))
				return at;
		}
	}
	return NULL;
}

/* A list of all that there is is made where a dialect has one. */
static void refuse_attribute(struct ddl_reader *r, struct ddl_hcl_block *b, const char *path, const struct ddl_hcl_attribute *a)
{
	const char *known = find_known(r->rules->known, path, a->name.text), *title = r->r->dialect->title;
	struct ddl_arena *arena = &r->session->arena;

	if (known && *known == '-' && !a->used)
		ddl_report(r->session, DDL_DIAG_HCL_UNKNOWN, a->name_at, "\"%s\" of a %s has no effect in %s", a->name.text,
			   b->type.text, title);
	else if (known && *known == '!')
		ddl_reader_fail(r, a->name_at, ddl_format(arena, "ddlkit does not read \"%s\" of a %s yet; statements in a .sql "
							  "file can say it", a->name.text, b->type.text));
	else if (known && !a->used)
		ddl_reader_fail(r, a->name_at, ddl_format(arena, "\"%s\" says nothing here, beside what else is said of the %s",
							  a->name.text, b->type.text));
	else if (!known && (!a->used || r->rules->known))
		ddl_reader_fail(r, a->name_at, ddl_format(arena, "a %s of %s has no \"%s\" here", b->type.text, title, a->name.text));
}

static void refuse_within(struct ddl_reader *r, struct ddl_hcl_block *b, const char *path)
{
	DDL_EACH(struct ddl_hcl_attribute, a, &b->body.attributes)
		refuse_attribute(r, b, path, a);
	DDL_EACH(struct ddl_hcl_block, c, &b->body.blocks) {
		if (!c->used)
			ddl_reader_fail(r, c->type_at, ddl_format(&r->session->arena, "a %s of %s has no block \"%s\" here", b->type.text,
								  r->r->dialect->title, c->type.text));
		else
			refuse_within(r, c, ddl_format(&r->session->arena, "%s.%s", path, c->type.text));
	}
}

/* All that nobody read is a mistake, or something that is not done yet. */
void ddl_reader_refuse_unused(struct ddl_reader *r, struct ddl_hcl_block *b)
{
	refuse_within(r, b, b->type.text);
}

/* References */

/* The names of a path such as table.t.column.c; 0: it is none. */
int ddl_reader_path(const struct ddl_hcl_value *v, const char **steps)
{
	int n = 0;

	for (const struct ddl_hcl_value *s = v; s; s = s->of) {
		if (s->type != DDL_HCL_V_WORD || s->called || n == DDL_READER_STEPS)
			return 0;
		n++;
	}
	for (int i = n; v; v = v->of)
		steps[--i] = v->text.text;
	return n;
}

bool ddl_hcl_word_of(const char *words, const char *word)
{
	size_t len = strlen(word);

	for (const char *at = words; at && *at; at += strcspn(at, "|"), at += *at == '|')
		if (strcspn(at, "|") == len && !strncmp(at, word, len))
			return true;
	return false;
}

/* column.c, or table.t.column.c */
const char *ddl_reader_column_name(struct ddl_reader *r, const struct ddl_hcl_value *v)
{
	const char *steps[DDL_READER_STEPS];
	int n = ddl_reader_path(v, steps);

	if (n >= 2 && !strcmp(steps[n - 2], "column") && (n == 2 || ddl_hcl_word_of("table|view|materialized", steps[0])))
		return steps[n - 1];
	ddl_reader_fail(r, v->at, "a column is wanted here, as column.name");
	return "";
}

const char *ddl_reader_space_name(struct ddl_reader *r, const char *label)
{
	DDL_EACH(struct ddl_hcl_block, b, &r->blocks)
		if (ddl_hcl_text_is(b->type, "schema") && ddl_reader_label(b, 0) && !strcmp(ddl_reader_label(b, 0), label)) {
			const char *name = ddl_reader_get_text(r, b, "name");

			return name ? name : label;
		}
	return label;
}

/* schema.s; NULL: the default one. */
const char *ddl_reader_schema_name(struct ddl_reader *r, struct ddl_hcl_block *b)
{
	struct ddl_hcl_value *v = ddl_reader_get(r, b, "schema");
	const char *steps[DDL_READER_STEPS], *name = NULL;

	if (v && (ddl_reader_path(v, steps) != 2 || strcmp(steps[0], "schema")))
		ddl_reader_fail(r, v->at, "a schema is wanted here, as schema.name");
	else if (v)
		name = steps[1];
	if (!v && b->labels.count > 1)
		name = ddl_reader_label(b, 1);
	name = name ? ddl_reader_space_name(r, name) : NULL;
	return name && strcmp(name, r->default_name) ? name : NULL;
}

static struct ddl_ident ident(struct ddl_reader *r, const char *name)
{
	ddl_atom a = ddl_atom_str(&r->session->atoms, name);

	return (struct ddl_ident){ .name = a, .key = a };
}

struct ddl_qname ddl_reader_qname(struct ddl_reader *r, const char *schema, const char *name)
{
	struct ddl_qname q = { .name = ident(r, name) };

	if (schema)
		q.schema = ident(r, schema);
	return q;
}

const char *ddl_reader_qualified(struct ddl_reader *r, const char *schema, const char *name)
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

/* The block of TYPE.NAME or TYPE.SCHEMA.NAME, whose names are the steps from the first on. */
static struct ddl_hcl_block *find_block(struct ddl_reader *r, const char *const *steps, int n)
{
	DDL_EACH(struct ddl_hcl_block, b, &r->blocks) {
		const char *name = ddl_reader_label(b, 0), *schema = ddl_reader_label(b, 1);

		if (ddl_hcl_text_is(b->type, steps[0]) && name && !strcmp(name, steps[n - 1]) &&
		    (n == 2 || (schema && !strcmp(schema, steps[1]))))
			return b;
	}
	return NULL;
}

static const char *no_block(struct ddl_reader *r, struct ddl_span at, const char *type)
{
	ddl_reader_fail(r, at, ddl_format(&r->session->arena, "there is no such %s in the schema", type));
	return "";
}

/* What a block is called: the attribute counts. */
static const char *name_of(struct ddl_reader *r, struct ddl_hcl_block *b)
{
	const char *name = ddl_hcl_text_is(b->type, "table") ? NULL : ddl_reader_get_text(r, b, "name");

	return name ? name : ddl_reader_label(b, 0);
}

struct ddl_hcl_block *ddl_reader_block_of(struct ddl_reader *r, const struct ddl_hcl_value *v)
{
	const char *steps[DDL_READER_STEPS];
	int n = ddl_reader_path(v, steps);
	struct ddl_hcl_block *b = n == 2 || n == 3 ? find_block(r, steps, n) : NULL;

	if (!b)
		ddl_reader_fail(r, v->at, "there is no such block in the schema");
	return b;
}

const char *ddl_reader_reference(struct ddl_reader *r, const struct ddl_hcl_value *v, const char *types)
{
	const char *steps[DDL_READER_STEPS];
	int n = ddl_reader_path(v, steps);
	struct ddl_hcl_block *b;

	if ((n != 2 && n != 3) || !ddl_hcl_word_of(types, steps[0])) {
		types = types ? types : "sql";
		ddl_reader_fail(r, v->at, ddl_format(&r->session->arena, "a reference is wanted here, as %.*s.name",
						     (int)strcspn(types, "|"), types));
		return "";
	}
	b = find_block(r, steps, n);
	return b ? ddl_reader_qualified(r, ddl_reader_schema_name(r, b), name_of(r, b)) : no_block(r, v->at, steps[0]);
}

/* The table of table.t.column.c or table.s.t.column.c; that of the block for column.c. */
const char *ddl_reader_table_of(struct ddl_reader *r, const struct ddl_hcl_value *v)
{
	const char *steps[DDL_READER_STEPS];
	int n = ddl_reader_path(v, steps);
	struct ddl_hcl_block *b;

	if (n == 2)
		return r->table;
	b = (n == 4 || n == 5) && !strcmp(steps[0], "table") ? find_block(r, steps, n - 2) : NULL;
	return b ? ddl_reader_qualified(r, ddl_reader_schema_name(r, b), steps[n - 3]) : no_block(r, v->at, "table");
}

void ddl_reader_put_columns(struct ddl_reader *r, struct ddl_hcl_block *b, const char *attribute)
{
	struct ddl_hcl_value *v = ddl_reader_need(r, b, attribute);

	ddl_reader_put(r, "(");
	if (v && v->type != DDL_HCL_V_LIST)
		ddl_reader_fail(r, v->at, "a list of columns is wanted here");
	for (size_t i = 0; v && i < v->n && v->type == DDL_HCL_V_LIST; i++) {
		ddl_reader_put(r, i ? ", " : "");
		ddl_reader_put_name(r, ddl_reader_column_name(r, v->items[i]));
	}
	ddl_reader_put(r, ")");
}

/* Types and values */

void ddl_reader_put_argument(struct ddl_reader *r, const struct ddl_hcl_value *v)
{
	if (v->type == DDL_HCL_V_STRING)
		ddl_reader_put_string(r, v->text.text);
	else if (v->type == DDL_HCL_V_NUMBER || (v->type == DDL_HCL_V_WORD && !v->of && !v->called))
		ddl_reader_put(r, v->text.text);
	else
		ddl_reader_fail(r, v->at, "a type has numbers and strings as its arguments");
}

static const char *sql_words(struct ddl_reader *r, const char *word)
{
	for (const char *const (*row)[2] = r->rules->types; row && (*row)[0]; row++)
		if (!strcmp((*row)[0], word))
			return (*row)[1];
	return word;
}

void ddl_reader_put_type(struct ddl_reader *r, const struct ddl_hcl_value *v)
{
	const char *steps[DDL_READER_STEPS], *words, *blank;
	int n = ddl_reader_path(v, steps);

	if (v->type == DDL_HCL_V_WORD && v->called && ddl_hcl_text_is(v->text, "sql") && v->n == 1) {
		ddl_reader_put(r, v->items[0]->text.text ? v->items[0]->text.text : "");
	} else if (n >= 2) {
		ddl_reader_put(r, ddl_reader_reference(r, v, ddl_hcl_word_of(r->rules->row_blocks, steps[0])
			? r->rules->row_blocks : r->rules->type_blocks));
	} else if (v->type == DDL_HCL_V_WORD && !v->of) {
		/* timestamp with time zone has its precision behind the first word. */
		words = sql_words(r, v->text.text);
		blank = strstr(words, " with");
		ddl_buf_add(&r->sql, words, blank ? (size_t)(blank - words) : strlen(words));
		for (size_t i = 0; i < v->n; i++) {
			ddl_reader_put(r, i ? ", " : "(");
			ddl_reader_put_argument(r, v->items[i]);
		}
		ddl_reader_put(r, v->n ? ")" : "");
		ddl_reader_put(r, blank ? blank : "");
	} else {
		ddl_reader_fail(r, v->at, "a type is wanted here, as int, varchar(255) or sql(\"...\")");
	}
}

void ddl_reader_put_value(struct ddl_reader *r, const struct ddl_hcl_value *v)
{
	if (v->type == DDL_HCL_V_STRING)
		ddl_reader_put_string(r, v->text.text);
	else if (v->type == DDL_HCL_V_NUMBER)
		ddl_reader_put(r, v->text.text);
	else if (v->type == DDL_HCL_V_BOOL && r->rules->no_booleans)
		ddl_reader_put(r, v->truth ? "1" : "0");
	else if (v->type == DDL_HCL_V_BOOL)
		ddl_reader_put(r, v->truth ? "true" : "false");
	else if (v->type == DDL_HCL_V_WORD && v->called && ddl_hcl_text_is(v->text, "sql") && v->n == 1 && v->items[0]->text.text)
		ddl_reader_put(r, v->items[0]->text.text);
	else
		ddl_reader_fail(r, v->at, "a string, number, boolean or sql(\"...\") is wanted here");
}
