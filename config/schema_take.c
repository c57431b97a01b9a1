/* schema_take.c - statements that are carried verbatim, taken apart into blocks of HCL. */
#include <string.h>

#include "base/ascii.h"
#include "config/schema_clause.h"
#include "parser/build.h"

/* Tokens */

bool ddl_taker_is(const struct ddl_taker *t, uint32_t i, const char *word)
{
	size_t n = strlen(word);

	return i < t->end && t->p->tokens[i].end - t->p->tokens[i].start == n &&
	       ddl_ascii_equal_n(t->p->source->text + (t->p->tokens[i].start - t->p->source->base), word, n);
}

/* The index behind words such as "a b *", of which * is any one; i when they are not there. */
static uint32_t behind_words(const struct ddl_taker *t, uint32_t i, const char *words, size_t len)
{
	uint32_t at = i;

	for (const char *end = words + len; words < end; at++) {
		size_t n = strcspn(words, " |");
		bool any = n == 1 && *words == '*' && at < t->end;

		if (!any && !ddl_taker_is(t, at, ddl_format(&t->w->session->arena, "%.*s", (int)n, words)))
			return i;
		words += n + (words[n] == ' ');
	}
	return at;
}

/* The same for any of "a b|c d". */
static uint32_t behind_any(const struct ddl_taker *t, uint32_t i, const char *words)
{
	while (*words) {
		size_t n = strcspn(words, "|");
		uint32_t at = behind_words(t, i, words, n);

		if (at > i)
			return at;
		words += n + (words[n] == '|');
	}
	return i;
}

bool ddl_taker_take(struct ddl_taker *t, const char *words)
{
	uint32_t at = behind_any(t, t->i, words);
	bool taken = at > t->i;

	t->i = at;
	return taken;
}

static bool is_name(const struct ddl_taker *t, uint32_t i)
{
	return i < t->end && t->p->tokens[i].atom && t->p->tokens[i].code != DDL_T_STRING &&
	       t->p->tokens[i].code != DDL_T_NUMBER && t->p->tokens[i].code != DDL_T_OPERATOR;
}

uint32_t ddl_taker_name(const struct ddl_taker *t, uint32_t i, struct ddl_qname *out)
{
	memset(out, 0, sizeof(*out));
	if (!is_name(t, i))
		return i;
	out->name = ddl_build_ident(t->p, &t->p->tokens[i++]);
	while (ddl_taker_is(t, i, ".") && is_name(t, i + 1)) {
		out->schema = out->name;
		out->name = ddl_build_ident(t->p, &t->p->tokens[i + 1]);
		i += 2;
	}
	ddl_resolve(t->w->schema, out);
	return i;
}

const char *ddl_taker_text(const struct ddl_taker *t, uint32_t from, uint32_t to)
{
	const struct ddl_token *a = &t->p->tokens[from], *b = &t->p->tokens[to - 1];

	if (from >= to)
		return "";
	return ddl_memdup(&t->w->session->arena, t->p->source->text + (a->start - t->p->source->base), b->end - a->start);
}

/* Clauses */

/* Of "X=c d" the SQL, and the name. Without a name it is the words'. */
static const char *choice_sql(const char *choice, size_t *len)
{
	size_t n = strcspn(choice, "|"), name = strcspn(choice, "=|");

	*len = n;
	if (choice[name] != '=')
		return choice;
	*len = n - name - 1;
	return choice + name + 1;
}

static const char *choice_name(struct ddl_writer *w, const char *choice)
{
	size_t n = strcspn(choice, "=|");
	const char *name = ddl_format(&w->session->arena, "%.*s", (int)n, choice);
	struct ddl_buf b = { 0 };

	if (!strcmp(name, "TRUE") || !strcmp(name, "FALSE"))
		return *name == 'T' ? "true" : "false";
	for (; *name; name++)
		ddl_buf_putc(&b, *name == ' ' ? '_' : ddl_ascii_upper(*name));
	return ddl_writer_keep(w, &b);
}

/* The choice that stands at i, and the index behind it; NULL: none. */
static const char *choice_at(const struct ddl_taker *t, uint32_t i, const char *choices, uint32_t *behind)
{
	while (*choices) {
		size_t n = strcspn(choices, "|"), len;
		const char *sql = choice_sql(choices, &len);

		*behind = behind_words(t, i, sql, len);
		if (*behind > i)
			return choices;
		choices += n + (choices[n] == '|');
	}
	return NULL;
}

static bool starts(const struct ddl_taker *t, const struct ddl_hcl_clause *c, uint32_t i)
{
	uint32_t behind;

	if (c->words && behind_any(t, i, c->words) > i)
		return true;
	if (c->words)
		return false;
	if (c->kind == DDL_CLAUSE_CHOICE)
		return choice_at(t, i, c->choices, &behind) != NULL;
	if (c->kind == DDL_CLAUSE_TEXT && c->choices)
		return behind_any(t, i, c->choices) > i;
	if (c->kind == DDL_CLAUSE_BLOCKS && !(c->flags & DDL_CLAUSE_OPEN))
		return ddl_taker_is(t, i, "(");
	if (c->kind != DDL_CLAUSE_BLOCKS && c->kind != DDL_CLAUSE_BLOCK)
		return false;
	for (c = c->inner; c->flags & DDL_CLAUSE_OPTIONAL && !starts(t, c, i);)
		c++;
	return starts(t, c, i);
}

/* Does another clause than c begin here? first: of the list. */
static bool next_starts(const struct ddl_taker *t, const struct ddl_hcl_clause *first, const struct ddl_hcl_clause *c, uint32_t i)
{
	const struct ddl_hcl_clause *n = c + 1;

	if (c->flags & DDL_CLAUSE_COMMA && ddl_taker_is(t, i, ","))
		return true;
	if (c->flags & DDL_CLAUSE_ANY_ORDER)
		for (n = c; n > first && n[-1].flags & DDL_CLAUSE_ANY_ORDER;)
			n--;
	for (; n->kind; n++) {
		if (n != c && starts(t, n, i))
			return true;
		if (n != c && !(n->flags & (DDL_CLAUSE_OPTIONAL | DDL_CLAUSE_ANY_ORDER)))
			return false;
	}
	return false;
}

static uint32_t behind_item(const struct ddl_taker *t, uint32_t i)
{
	uint32_t depth = 0;

	do {
		depth += ddl_taker_is(t, i, "(") || ddl_taker_is(t, i, "[");
		depth -= depth && (ddl_taker_is(t, i, ")") || ddl_taker_is(t, i, "]"));
		i++;
	} while (depth && i < t->end);
	return i;
}

static uint32_t text_end(const struct ddl_taker *t, const struct ddl_hcl_clause *first, const struct ddl_hcl_clause *c)
{
	uint32_t i = t->i;

	while (i < t->end && (i == t->i || !next_starts(t, first, c, i)))
		i = behind_item(t, i);
	return i;
}

static uint32_t tight_type_end(const struct ddl_taker *t)
{
	struct ddl_qname name;
	uint32_t i = ddl_taker_name(t, t->i, &name), tail;

	i = behind_any(t, i, "precision|varying");
	if (ddl_taker_is(t, i, "("))
		i = behind_item(t, i);
	while (t->w->rules->type_tail && (tail = behind_any(t, i, t->w->rules->type_tail)) > i)
		i = tail;
	return i;
}

/* Values */

static bool add_text(struct ddl_taker *t, const char *attribute, uint32_t to)
{
	if (to <= t->i)
		return false;
	ddl_writer_add_text(t->w, attribute, ddl_taker_text(t, t->i, to), false);
	t->i = to;
	return true;
}

void ddl_taker_add_type(struct ddl_taker *t, const char *attribute, uint32_t to)
{
	const char *text = ddl_taker_text(t, t->i, to), *reference = NULL;
	struct ddl_qname name;

	if (!t->w->rules->keeps_names && ddl_taker_name(t, t->i, &name) == to && t->w->rules->type_blocks)
		reference = ddl_writer_reference(t->w, &name, t->w->rules->type_blocks);
	if (!reference && ddl_taker_name(t, t->i, &name) == to && t->w->rules->row_blocks)
		reference = ddl_writer_reference(t->w, &name, t->w->rules->row_blocks);
	ddl_writer_add(t->w, attribute, reference ? reference : ddl_writer_type_text(t->w, text));
	t->i = to;
}

static bool take_choice(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	uint32_t behind;
	const char *choice = choice_at(t, t->i, c->choices, &behind);

	if (!choice)
		return false;
	t->i = behind;
	ddl_writer_add(t->w, c->attribute, choice_name(t->w, choice));
	return true;
}

static const char *string_at(const struct ddl_taker *t, uint32_t i)
{
	return i < t->end && t->p->tokens[i].code == DDL_T_STRING ? ddl_writer_text(t->w, t->p->tokens[i].atom) : NULL;
}

static const char *word_value(struct ddl_taker *t, const char *choices)
{
	const char *text = string_at(t, t->i);
	uint32_t behind;

	if (text || t->i >= t->end || !is_name(t, t->i))
		return text ? ddl_writer_quoted(t->w, text) : NULL;
	while (choices && *choices) {
		size_t n = strcspn(choices, "|");

		behind = behind_words(t, t->i, choices, n);
		if (behind > t->i)
			return ddl_format(&t->w->session->arena, "%.*s", (int)n, choices);
		choices += n + (choices[n] == '|');
	}
	return ddl_writer_quoted(t->w, ddl_writer_text(t->w, t->p->tokens[t->i].atom));
}

static bool take_list(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	struct ddl_buf b = { 0 };
	bool fine = true;

	do {
		const char *string = string_at(t, t->i);
		const char *value = c->kind == DDL_CLAUSE_WORD_LIST ? word_value(t, c->choices)
			: string ? ddl_writer_quoted(t->w, string) : NULL;

		fine = fine && value;
		ddl_buf_printf(&b, "%s%s", b.len ? ", " : "[", value ? value : "");
		t->i++;
	} while (fine && ddl_taker_take(t, ","));
	ddl_buf_putc(&b, ']');
	ddl_writer_add(t->w, c->attribute, ddl_writer_keep(t->w, &b));
	return fine;
}

static bool take_columns(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	const struct ddl_opaque *q = t->object->stmt->u.opaque;
	const char *table = ddl_writer_reference(t->w, &q->table, "table|view|materialized");
	struct ddl_buf b = { 0 };
	struct ddl_qname name;
	bool fine = table != NULL;

	do {
		uint32_t behind = ddl_taker_name(t, t->i, &name);

		fine = fine && behind == t->i + 1;
		ddl_buf_printf(&b, "%s%s.column%s", b.len ? ", " : "[", table ? table : "",
			       ddl_writer_step(t->w, ddl_writer_text(t->w, name.name.name)));
		t->i = behind;
	} while (fine && ddl_taker_take(t, ","));
	ddl_buf_putc(&b, ']');
	ddl_writer_add(t->w, c->attribute, ddl_writer_keep(t->w, &b));
	return fine;
}

static bool is_object(const struct ddl_taker *t, const struct ddl_qname *name)
{
	DDL_EACH_OBJECT(o, t->w->schema)
		if (o->name == name->name.key && o->schema == name->schema.key)
			return true;
	return false;
}

static bool take_reference(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	struct ddl_qname name;
	uint32_t behind = ddl_taker_name(t, t->i, &name);
	const char *reference = behind > t->i ? ddl_writer_reference(t->w, &name, c->choices) : NULL;

	if (!reference && behind > t->i && c->flags & DDL_CLAUSE_SERVER && !is_object(t, &name))
		reference = ddl_writer_raw_sql(t->w, ddl_taker_text(t, t->i, behind));
	if (!reference)
		return false;
	t->i = behind;
	ddl_writer_add(t->w, c->attribute, reference);
	return true;
}

static bool take_value(struct ddl_taker *t, const struct ddl_hcl_clause *c, uint32_t to)
{
	const struct ddl_token *token = &t->p->tokens[t->i];
	const char *text = ddl_taker_text(t, t->i, to), *string = string_at(t, t->i);
	bool alone = to == t->i + 1;

	if (to <= t->i)
		return false;
	if (alone && string && !(token->flags & DDL_TOK_ESCAPED))
		text = ddl_writer_quoted(t->w, string);
	else if (!alone || !(token->code == DDL_T_NUMBER && ddl_ascii_digit(*text) && ddl_ascii_digit(text[strlen(text) - 1])))
		text = ddl_writer_raw_sql(t->w, text);
	t->i = to;
	ddl_writer_add(t->w, c->attribute, text);
	return true;
}

static bool take_number(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	uint32_t i = t->i + ddl_taker_is(t, t->i, "-");

	if (i >= t->end || t->p->tokens[i].code != DDL_T_NUMBER)
		return false;
	ddl_writer_add(t->w, c->attribute, ddl_format(&t->w->session->arena, "%s%s", i > t->i ? "-" : "", ddl_taker_text(t, i, i + 1)));
	t->i = i + 1;
	return true;
}

static bool take_parens(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	uint32_t close;

	if (!ddl_taker_is(t, t->i, "("))
		return false;
	close = behind_item(t, t->i);
	t->i++;
	if (!ddl_taker_is(t, close - 1, ")") || !add_text(t, c->attribute, close - 1))
		return false;
	t->i++;
	return true;
}

/* Blocks */

/* Its label is known when its clauses were looked at once. */
static bool take_block(struct ddl_taker *t, const struct ddl_hcl_clause *c, uint32_t to)
{
	uint32_t i = t->i, end = t->end;
	struct ddl_writer *w = t->w;
	const char *outer = t->label;
	struct ddl_writer_mark mark;
	bool fine;

	t->label = NULL;
	t->end = to;
	ddl_writer_put_attributes(w);
	mark = ddl_writer_mark(w);
	fine = ddl_taker_clauses(t, c->inner);
	ddl_writer_rewind(w, &mark);
	t->i = i;
	if (fine) {
		ddl_writer_open_named(w, c->attribute, t->label);
		fine = ddl_taker_clauses(t, c->inner);
		ddl_writer_close(w);
	}
	t->end = end;
	t->label = outer;
	return fine;
}

/* Up to close. */
static bool take_each_block(struct ddl_taker *t, const struct ddl_hcl_clause *c, uint32_t close)
{
	while (t->i < close) {
		uint32_t to = t->i;

		while (to < close && !ddl_taker_is(t, to, ","))
			to = behind_item(t, to);
		if (!take_block(t, c, to) || t->i != to)
			return false;
		t->i += to < close;
	}
	return true;
}

static bool take_blocks(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	uint32_t close;

	if (!ddl_taker_is(t, t->i, "("))
		return false;
	close = behind_item(t, t->i) - 1;
	if (!ddl_taker_is(t, close, ")"))
		return false;
	t->i++;
	if (!take_each_block(t, c, close))
		return false;
	t->i = close + 1;
	return true;
}

bool ddl_taker_bare_blocks(struct ddl_taker *t, const struct ddl_hcl_clause *c, const char *until)
{
	uint32_t close = t->i;

	while (close < t->end && behind_any(t, close, until) == close)
		close = behind_item(t, close);
	return take_each_block(t, c, close);
}

static bool take_open_blocks(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	bool any = false;

	while (t->i < t->end && starts(t, c, t->i)) {
		if (!take_block(t, c, t->end))
			return false;
		any = true;
	}
	return any;
}

static bool take_label(struct ddl_taker *t)
{
	struct ddl_qname name;
	uint32_t behind = ddl_taker_name(t, t->i, &name);

	if (behind != t->i + 1)
		return false;
	t->label = ddl_writer_text(t->w, name.name.name);
	t->i = behind;
	return true;
}

static bool take_name(struct ddl_taker *t)
{
	struct ddl_qname name;
	uint32_t behind = ddl_taker_name(t, t->i, &name);
	bool taken = behind > t->i;

	t->i = behind;
	return taken;
}

static bool take_word(struct ddl_taker *t, const struct ddl_hcl_clause *c)
{
	const char *value = word_value(t, c->choices);

	if (!value)
		return false;
	ddl_writer_add(t->w, c->attribute, value);
	t->i++;
	return true;
}

/* Behind its words. */
static bool take_behind(struct ddl_taker *t, const struct ddl_hcl_clause *first, const struct ddl_hcl_clause *c)
{
	const char *string;

	switch (c->kind) {
	case DDL_CLAUSE_WORDS: return true;
	case DDL_CLAUSE_NAME: return take_name(t);
	case DDL_CLAUSE_LABEL: return take_label(t);
	case DDL_CLAUSE_CHOICE: return take_choice(t, c);
	case DDL_CLAUSE_WORD: return take_word(t, c);
	case DDL_CLAUSE_WORD_LIST:
	case DDL_CLAUSE_STRINGS: return take_list(t, c);
	case DDL_CLAUSE_NUMBER: return take_number(t, c);
	case DDL_CLAUSE_STRING:
		string = string_at(t, t->i);
		if (string)
			ddl_writer_add(t->w, c->attribute, ddl_writer_quoted(t->w, string));
		t->i += string != NULL;
		return string != NULL;
	case DDL_CLAUSE_TYPE: {
		uint32_t to = c->flags & DDL_CLAUSE_TIGHT ? tight_type_end(t) : text_end(t, first, c);

		if (to <= t->i)
			return false;
		ddl_taker_add_type(t, c->attribute, to);
		return true;
	}
	case DDL_CLAUSE_VALUE: return take_value(t, c, text_end(t, first, c));
	case DDL_CLAUSE_TEXT: return add_text(t, c->attribute, text_end(t, first, c));
	case DDL_CLAUSE_PARENS: return take_parens(t, c);
	case DDL_CLAUSE_REFERENCE: return take_reference(t, c);
	case DDL_CLAUSE_COLUMNS: return take_columns(t, c);
	case DDL_CLAUSE_BLOCKS: return c->flags & DDL_CLAUSE_OPEN ? take_open_blocks(t, c) : take_blocks(t, c);
	case DDL_CLAUSE_BLOCK: return take_block(t, c, t->end);
	case DDL_CLAUSE_CUSTOM: return c->take(t, c);
	default: return false;
	}
}

enum taken { NOT_THERE, TAKEN, MISTAKEN };

static enum taken take_clause(struct ddl_taker *t, const struct ddl_hcl_clause *first, const struct ddl_hcl_clause *c)
{
	uint32_t i = t->i;

	if (c->words && (c->kind == DDL_CLAUSE_CUSTOM ? !starts(t, c, i) : !ddl_taker_take(t, c->words)))
		return NOT_THERE;
	if (c->flags & DDL_CLAUSE_EMPTY && c->behind && ddl_taker_take(t, c->behind))
		return TAKEN;
	if (take_behind(t, first, c) && (!c->behind || ddl_taker_take(t, c->behind)))
		return TAKEN;
	return t->i > i ? MISTAKEN : NOT_THERE;
}

static bool is_block(const struct ddl_hcl_clause *c)
{
	return c->kind == DDL_CLAUSE_BLOCKS || c->kind == DDL_CLAUSE_BLOCK;
}

/* Those of a group, as they come; written are the blocks, or all else. */
static enum taken take_any(struct ddl_taker *t, const struct ddl_hcl_clause *first, const struct ddl_hcl_clause *group, bool blocks)
{
	enum taken taken;
	bool comma = false;

	do {
		uint32_t i = t->i;

		taken = NOT_THERE;
		if (comma && !ddl_taker_take(t, ","))
			break;
		for (const struct ddl_hcl_clause *c = group; c->flags & DDL_CLAUSE_ANY_ORDER && taken == NOT_THERE; c++) {
			const struct ddl_writer_mark mark = ddl_writer_mark(t->w);

			taken = take_clause(t, first, c);
			if (is_block(c) != blocks)
				ddl_writer_rewind(t->w, &mark);
		}
		if (taken == NOT_THERE)
			t->i = i;
		comma = group->flags & DDL_CLAUSE_COMMA;
	} while (taken == TAKEN);
	return taken;
}

static unsigned rank_of(const struct ddl_hcl_clause *group, const char *attribute)
{
	unsigned n = 0;

	while (group[n].kind && (!group[n].attribute || strcmp(group[n].attribute, attribute) != 0))
		n++;
	return n;
}

/* SQL may have them in any order; HCL has them in that of the clauses, and blocks behind attributes. */
static bool take_group(struct ddl_taker *t, const struct ddl_hcl_clause *first, const struct ddl_hcl_clause *group)
{
	struct ddl_writer *w = t->w;
	uint32_t i = t->i;
	int n = w->n;

	if (take_any(t, first, group, false) == MISTAKEN)
		return false;
	for (int x = n + 1; x < w->n; x++)
		for (int y = x; y > n && rank_of(group, w->attributes[y].name) < rank_of(group, w->attributes[y - 1].name); y--) {
			struct ddl_writer_attribute swapped = w->attributes[y];

			w->attributes[y] = w->attributes[y - 1];
			w->attributes[y - 1] = swapped;
		}
	t->i = i;
	return take_any(t, first, group, true) != MISTAKEN;
}

bool ddl_taker_clauses(struct ddl_taker *t, const struct ddl_hcl_clause *first)
{
	for (const struct ddl_hcl_clause *c = first; c->kind;) {
		enum taken taken;

		if (c->flags & DDL_CLAUSE_ANY_ORDER) {
			if (!take_group(t, first, c))
				return false;
			while (c->flags & DDL_CLAUSE_ANY_ORDER)
				c++;
			continue;
		}
		taken = take_clause(t, first, c);
		if (taken == MISTAKEN || (taken == NOT_THERE && !(c->flags & DDL_CLAUSE_OPTIONAL)))
			return false;
		c++;
	}
	return true;
}

/* Objects */

static bool is_sayable(const struct ddl_writer *w, const struct ddl_object *o)
{
	const struct ddl_opaque *q = o->stmt->u.opaque;

	return !w->unsaid[o->number] && !q->sql_mode && !q->path.name && q->name.name.name;
}

bool ddl_writer_is_kind(const struct ddl_hcl_block_kind *k, const struct ddl_object *o)
{
	return o->kind == k->object && o->stmt && o->stmt->kind == k->stmt &&
	       (!k->flags || (o->table && o->table->flags & k->flags)) && (k->stmt != DDL_STMT_OPAQUE || o->stmt->flags & DDL_STMT_CREATES);
}

/* The statement's tokens, as it would be printed. */
static bool open_taker(struct ddl_taker *t, struct ddl_writer *w, const struct ddl_object *o)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e = ddl_writer_emitter(w, &b);
	const struct ddl_source *source;

	*t = (struct ddl_taker){ .w = w, .object = o, .p = &w->parse };
	ddl_emit_stmt(&e, o->stmt);
	source = ddl_sources_add(&w->session->sources, "statement", ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	if (!source)
		return false;
	ddl_parse_tokens(t->p, (struct ddl_span){ source->base, source->base + (uint32_t)source->len });
	t->end = t->p->ntokens;
	if (t->end && ddl_taker_is(t, t->end - 1, ";"))
		t->end--;
	return t->end > 0;
}

/* Of a materialized view: objects of their own. */
static void put_indexes(struct ddl_writer *w, const struct ddl_object *o)
{
	DDL_EACH_OBJECT(i, w->schema)
		if (i->kind == DDL_OBJECT_OTHER && i->stmt && i->stmt->kind == DDL_STMT_CREATE_INDEX &&
		    i->stmt->name.name.key == o->name && i->stmt->name.schema.key == o->schema)
			ddl_writer_put_index(w, i->stmt->u.index);
}

bool ddl_writer_put_object(struct ddl_writer *w, const struct ddl_hcl_block_kind *k, const struct ddl_object *o)
{
	const struct ddl_writer_mark mark = ddl_writer_mark(w);
	struct ddl_taker t;
	const char *comment;
	bool fine;

	if (!is_sayable(w, o))
		return false;
	fine = open_taker(&t, w, o);
	if (fine) {
		ddl_writer_open(w, k->type, ddl_writer_labels(w, o, &o->stmt->u.opaque->name));
		if (k->has_schema)
			ddl_writer_add(w, "schema", ddl_format(&w->session->arena, "schema%s", ddl_writer_step(w,
				ddl_writer_schema_name(w, &o->stmt->u.opaque->name.schema))));
		fine = ddl_taker_clauses(&t, k->clauses) && t.i == t.end;
		comment = k->comment ? ddl_writer_comment_of(w, o) : NULL;
		if (comment)
			ddl_writer_add(w, "comment", ddl_writer_quoted(w, comment));
		if (k->has_indexes)
			put_indexes(w, o);
		ddl_writer_close(w);
	}
	if (!fine)
		ddl_writer_rewind(w, &mark);
	return fine;
}
