/*
 * filter_query.c - words of queries that are names elsewhere.
 *
 * SQLite reserves few words: its tokenizer looks ahead for WINDOW, OVER and FILTER, its parser falls back to a name
 * where a keyword cannot stand ("SQLite Keywords"; parse.y, %fallback). What stands before and behind a word tells.
 */
#include "parser/filter.h"

#include <string.h>

enum { PARENS_MAX = 256 };

struct words {
	struct ddl_parse *p;
	uint32_t i, out, depth;
	const struct ddl_token *prev; /* as it became; NULL: at the start */
	bool window[PARENS_MAX];     /* is it the parenthesis of a window? */
};

static bool is(const struct words *w, uint32_t ahead, const char *word)
{
	return ddl_parse_is(w->p, w->i + ahead, word);
}

static int code_at(const struct words *w, uint32_t ahead)
{
	return w->i + ahead < w->p->ntokens ? w->p->tokens[w->i + ahead].code : 0;
}

static bool is_reserved(const struct words *w, const struct ddl_token *t)
{
	const struct ddl_keyword *k;

	if (!(t->flags & DDL_TOK_KEYWORD) || t->flags & DDL_TOK_QUOTED)
		return false;
	k = ddl_parse_keyword(w->p, ddl_atom_lower(&w->p->session->atoms, t->atom));
	return k && ddl_keyword_reserved(w->p, k);
}

static bool is_name(const struct words *w, uint32_t ahead)
{
	const struct ddl_token *t = &w->p->tokens[w->i + ahead];

	return w->i + ahead < w->p->ntokens && (t->code == DDL_T_IDENT || t->code == DDL_T_STRING ||
						(t->flags & DDL_TOK_KEYWORD && !is_reserved(w, t)));
}

/* Could what stands before be the end of an operand, or of a table in FROM? */
static bool behind_operand(const struct words *w)
{
	if (!w->prev)
		return false;
	switch (w->prev->code) {
	case DDL_T_IDENT: case DDL_T_STRING: case DDL_T_NUMBER: case DDL_T_BITS: case DDL_T_VARIABLE: case ')':
	case DDL_T_NOW_LA: case DDL_KW_NULL: case DDL_KW_END: case DDL_KW_ISNULL: case DDL_KW_NOTNULL:
		return true;
	case DDL_KW_BY: case DDL_KW_OFFSET: case DDL_KW_LIKE: case DDL_KW_GLOB: case DDL_KW_REGEXP: case DDL_KW_MATCH:
		return false;
	default:
		return w->prev->code >= DDL_KW_ABORT && w->prev->flags & DDL_TOK_KEYWORD && !is_reserved(w, w->prev);
	}
}

static bool in_window(const struct words *w)
{
	return w->depth && w->depth <= PARENS_MAX && w->window[w->depth - 1];
}

static bool opens_query(const struct words *w, uint32_t ahead)
{
	return is(w, ahead, "select") || is(w, ahead, "values") || is(w, ahead, "with");
}

static bool starts_with(const struct words *w)
{
	return is(w, 1, "recursive") || (is_name(w, 1) && (code_at(w, 2) == '(' || code_at(w, 2) == DDL_KW_AS));
}

static bool starts_frame(const struct words *w)
{
	if (!in_window(w) || !w->prev || code_at(w, 1) == ')')
		return false;
	return w->prev->code == '(' || w->prev->code == DDL_KW_ASC || w->prev->code == DDL_KW_DESC ||
	       w->prev->code == DDL_KW_FIRST || w->prev->code == DDL_KW_LAST || behind_operand(w);
}

static bool closes(const struct words *w)
{
	return w->prev && w->prev->code == ')';
}

static bool names_window(const struct words *w) { return behind_operand(w) && is_name(w, 1) && code_at(w, 2) == DDL_KW_AS; }
static bool continues_with(const struct words *w) { return w->prev && w->prev->code == DDL_T_WITH_QUERY_LA; }
static bool joins(const struct words *w) { return behind_operand(w) || (w->prev && w->prev->code == DDL_T_JOIN_LA); }
static bool calls_over(const struct words *w) { return closes(w) && (code_at(w, 1) == '(' || is_name(w, 1)); }
static bool calls_filter(const struct words *w) { return closes(w) && code_at(w, 1) == '('; }
static bool before_by(const struct words *w) { return is(w, 1, "by"); }
static bool before_bound(const struct words *w) { return in_window(w) && (is(w, 1, "preceding") || is(w, 1, "following")); }
static bool before_row(const struct words *w) { return in_window(w) && is(w, 1, "row"); }
static bool before_nulls(const struct words *w) { return is(w, 1, "first") || is(w, 1, "last"); }
static bool compares(const struct words *w) { return behind_operand(w) || (w->prev && w->prev->code == DDL_T_NOT_LA); }

static bool before_raise(const struct words *w)
{
	return code_at(w, 1) == '(' && (is(w, 2, "ignore") || is(w, 2, "abort") || is(w, 2, "fail") || is(w, 2, "rollback"));
}

/* code 0: the word stays what it is where the test holds. */
static const struct {
	const char *word;
	int code;
	bool (*here)(const struct words *w);
} contexts[] = {
	{ "cross", DDL_T_JOIN_LA, joins }, { "current", DDL_T_CURRENT_LA, before_row },
	{ "filter", DDL_T_FILTER_LA, calls_filter }, { "full", DDL_T_JOIN_LA, joins }, { "glob", 0, compares },
	{ "groups", DDL_T_FRAME_LA, starts_frame }, { "indexed", DDL_T_INDEXED_LA, before_by },
	{ "inner", DDL_T_JOIN_LA, joins }, { "left", DDL_T_JOIN_LA, joins }, { "like", 0, compares },
	{ "match", 0, compares }, { "natural", DDL_T_JOIN_LA, joins }, { "nulls", DDL_T_NULLS_LA, before_nulls },
	{ "outer", DDL_T_JOIN_LA, joins }, { "over", DDL_T_OVER_LA, calls_over },
	{ "partition", DDL_T_PARTITION_LA, before_by }, { "raise", DDL_T_RAISE_LA, before_raise },
	{ "range", DDL_T_FRAME_LA, starts_frame }, { "recursive", DDL_T_RECURSIVE_LA, continues_with },
	{ "regexp", 0, compares }, { "right", DDL_T_JOIN_LA, joins }, { "rows", DDL_T_FRAME_LA, starts_frame },
	{ "unbounded", DDL_T_UNBOUNDED_LA, before_bound }, { "window", DDL_T_WINDOW_LA, names_window },
	{ "with", DDL_T_WITH_QUERY_LA, starts_with },
};

static void settle_word(const struct words *w, struct ddl_token *t)
{
	const char *word = ddl_text(w->p->session, ddl_atom_lower(&w->p->session->atoms, t->atom));

	for (size_t n = 0; n < DDL_COUNT(contexts); n++) {
		if (strcmp(contexts[n].word, word))
			continue;
		if (!contexts[n].here(w))
			t->code = is_reserved(w, t) ? t->code : DDL_T_IDENT;
		else if (contexts[n].code)
			t->code = contexts[n].code;
		return;
	}
}

/* NOT INDEXED behind a table is one word; elsewhere NOT belongs to a column of that name. */
static bool join_not_indexed(struct words *w, struct ddl_token *t)
{
	if (t->code != DDL_KW_NOT || !is(w, 1, "indexed") || !behind_operand(w))
		return false;
	t->code = DDL_T_NOT_INDEXED_LA;
	t->end = w->p->tokens[w->i + 1].end;
	w->i++;
	return true;
}

static void note_paren(struct words *w, const struct ddl_token *t)
{
	if (t->code == ')') {
		w->depth -= w->depth > 0;
	} else if (t->code == '(' && w->depth++ < PARENS_MAX) {
		w->window[w->depth - 1] = w->prev && (w->prev->code == DDL_T_OVER_LA ||
						      (w->prev->code == DDL_KW_AS && !opens_query(w, 1)));
	}
}

void ddl_filter_queries(struct ddl_parse *p)
{
	struct words w = { .p = p };

	for (; w.i < p->ntokens; w.i++) {
		struct ddl_token t = p->tokens[w.i];

		note_paren(&w, &t);
		if (join_not_indexed(&w, &t))
			;
		else if (t.code == DDL_KW_ON && is(&w, 1, "conflict") && (code_at(&w, 2) == '(' || is(&w, 2, "do")))
			t.code = DDL_T_ON_LA;
		else if (t.flags & DDL_TOK_KEYWORD && !(t.flags & DDL_TOK_QUOTED))
			settle_word(&w, &t);
		p->tokens[w.out] = t;
		w.prev = &p->tokens[w.out++];
	}
	p->tokens[w.out] = p->tokens[p->ntokens];
	p->ntokens = w.out;
}
