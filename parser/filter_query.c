/*
 * filter_query.c - words of queries that are names elsewhere.
 *
 * SQLite reserves few words: its tokenizer looks ahead for WINDOW, OVER and FILTER, its parser falls back to a name
 * where a keyword cannot stand ("SQLite Keywords"; parse.y, %fallback). What stands before and behind a word tells.
 */
#include "parser/filter.h"

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

/* CREATE TEMP VIEW, UPDATE OR IGNORE, RELEASE SAVEPOINT */
static bool before_name(const struct words *w)
{
	const struct ddl_token *t = w->prev;

	int first = w->p->tokens[0].code;

	if (w->out == 1 || first == DDL_KW_RELEASE || first == DDL_KW_ROLLBACK)
		return true;
	if (w->out == 2 && (first == DDL_KW_ATTACH || first == DDL_KW_DETACH))
		return ddl_parse_is(w->p, 1, "database");
	if (w->out > 2 && t[-1].code == DDL_KW_OR)
		return t[-2].code == DDL_KW_UPDATE;
	return w->out < 4 && w->p->tokens[0].code == DDL_KW_CREATE && (t->code == DDL_KW_VIEW || t->code == DDL_KW_TRIGGER);
}

/* FROM t, JOIN a.t; but not IS DISTINCT FROM t */
static bool behind_table(const struct words *w)
{
	const struct ddl_token *t = w->p->tokens;
	uint32_t name = w->out ? w->out - 1 : 0;

	if (name > 1 && t[name - 1].code == '.')
		name -= 2;
	if (name < 2)
		return false;
	return t[name - 1].code == DDL_KW_JOIN || (t[name - 1].code == DDL_KW_FROM && t[name - 2].code != DDL_KW_DISTINCT);
}

static bool is_behind(const struct words *w, int code)
{
	return w->out > 1 && w->prev[-1].code == code;
}

/* Could what stands before be the end of an operand, or of a table in FROM? */
static bool behind_operand(const struct words *w)
{
	if (!w->prev || before_name(w))
		return false;
	switch (w->prev->code) {
	case DDL_T_IDENT: case DDL_T_STRING: case DDL_T_NUMBER: case DDL_T_BITS: case DDL_T_VARIABLE: case ')':
	case DDL_T_NOW_LA: case DDL_KW_NULL: case DDL_KW_END: case DDL_KW_ISNULL: case DDL_KW_NOTNULL:
	case DDL_T_NOT_INDEXED_LA:
		return true;
	case DDL_KW_BY:
		return !is_behind(w, DDL_KW_ORDER) && !is_behind(w, DDL_KW_GROUP) && !is_behind(w, DDL_T_PARTITION_LA) &&
		       !is_behind(w, DDL_T_INDEXED_LA);
	case DDL_KW_OF:
		return !is_behind(w, DDL_KW_UPDATE) && !is_behind(w, DDL_KW_INSTEAD);
	case DDL_KW_OFFSET:
		return w->out > 1 && (ddl_before_operand(w->prev[-1].code) || w->prev[-1].code == ',' || behind_table(w));
	case DDL_KW_LIKE: case DDL_KW_GLOB: case DDL_KW_REGEXP: case DDL_KW_MATCH:
		return behind_table(w);
	default:
		return w->prev->code >= DDL_KW_ABORT && w->prev->flags & DDL_TOK_KEYWORD && !is_reserved(w, w->prev);
	}
}

bool ddl_before_operand(int code)
{
	static const int codes[] = {
		'=', '<', '>', '+', '-', '*', '/', '%', '&', '|', '~', DDL_T_NE, DDL_T_LE, DDL_T_GE, DDL_T_CONCAT, DDL_T_EQ_EQ,
		DDL_T_SHIFT_LEFT, DDL_T_SHIFT_RIGHT, DDL_KW_IS, DDL_T_IS_LA, DDL_T_IS_NOT_LA, DDL_T_ARROW, DDL_T_ARROW_TEXT, DDL_KW_AND,
		DDL_T_AND_LA, DDL_KW_OR, DDL_KW_NOT, DDL_KW_BETWEEN, DDL_KW_CASE, DDL_KW_WHEN, DDL_KW_THEN, DDL_KW_ELSE,
		DDL_KW_LIKE, DDL_KW_GLOB, DDL_KW_REGEXP, DDL_KW_MATCH, DDL_KW_ESCAPE, DDL_KW_SELECT, DDL_KW_DISTINCT, DDL_KW_ALL, DDL_KW_WHERE, DDL_KW_HAVING, DDL_KW_LIMIT,
	};

	for (size_t i = 0; i < DDL_COUNT(codes); i++)
		if (codes[i] == code)
			return true;
	return false;
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
	if (w->prev && (w->prev->code == ',' || ddl_before_operand(w->prev->code)))
		return false;
	/* Where a value in parentheses can stand a query can. */
	if (w->out > 1 && w->prev->code == '(' && (w->prev[-1].code == '(' || w->prev[-1].code == DDL_KW_IN ||
						   ddl_before_operand(w->prev[-1].code)))
		return true;
	return is(w, 1, "recursive") || (is_name(w, 1) && (code_at(w, 2) == '(' || code_at(w, 2) == DDL_KW_AS));
}

static bool starts_frame(const struct words *w)
{
	if (!in_window(w) || !w->prev)
		return false;
	return w->prev->code == '(' || w->prev->code == DDL_KW_ASC || w->prev->code == DDL_KW_DESC ||
	       w->prev->code == DDL_KW_FIRST || w->prev->code == DDL_KW_LAST || behind_operand(w);
}

static bool closes(const struct words *w)
{
	return w->prev && w->prev->code == ')';
}

static bool names_window(const struct words *w) { return is_name(w, 1) && !is(w, 1, "indexed") && code_at(w, 2) == DDL_KW_AS; }
static bool continues_with(const struct words *w) { return w->prev && w->prev->code == DDL_T_WITH_QUERY_LA; }
/* They name no collation. */
static bool joins(const struct words *w)
{
	return behind_operand(w) || (w->prev && (w->prev->code == DDL_T_JOIN_LA || w->prev->code == DDL_KW_COLLATE));
}


static bool calls_over(const struct words *w)
{
	return closes(w) && (code_at(w, 1) == '(' || (is_name(w, 1) && !is(w, 1, "indexed")));
}

static bool calls_filter(const struct words *w) { return closes(w) && code_at(w, 1) == '('; }
static bool before_by(const struct words *w) { return is(w, 1, "by"); }
static bool indexes(const struct words *w) { return before_by(w) || (w->prev && w->prev->code == DDL_KW_COLLATE); }
static bool partitions(const struct words *w) { return before_by(w) || (in_window(w) && w->prev->code == '('); }

/* Where a frame begins or ends. */
static bool bounds(const struct words *w)
{
	return in_window(w) && w->prev && (w->prev->code == DDL_T_FRAME_LA || w->prev->code == DDL_KW_BETWEEN ||
					   w->prev->code == DDL_T_AND_LA || w->prev->code == DDL_KW_EXCLUDE);
}

static bool before_bound(const struct words *w) { return bounds(w) || (in_window(w) && (is(w, 1, "preceding") || is(w, 1, "following"))); }
static bool before_row(const struct words *w) { return bounds(w) || (in_window(w) && is(w, 1, "row")); }
static bool before_nulls(const struct words *w) { return is(w, 1, "first") || is(w, 1, "last"); }

/* Behind the name of a table these words are names of it. */
static bool compares(const struct words *w)
{
	if (w->prev && w->prev->code == DDL_T_NOT_LA)
		return true;
	return behind_operand(w) && !behind_table(w);
}

/* Where only a value can stand they are no names. */
static bool before_raise(const struct words *w)
{
	if (!w->prev || w->prev->code == DDL_KW_IN || w->p->tokens[0].code == DDL_KW_PRAGMA)
		return false;
	return ddl_before_operand(w->prev->code) || (code_at(w, 1) == '(' && (is(w, 2, "ignore") || is(w, 2, "abort") || is(w, 2, "fail") || is(w, 2, "rollback")));
}

static bool casts(const struct words *w)
{
	return w->prev && w->prev->code != '.' && w->p->tokens[0].code != DDL_KW_PRAGMA && (ddl_before_operand(w->prev->code) || code_at(w, 1) == '(');
}

/* code 0: the word stays what it is where the test holds. */
static const struct {
	const char *word;
	int code;
	bool (*here)(const struct words *w);
} contexts[] = {
	{ "cast", DDL_KW_CAST, casts },
	{ "cross", DDL_T_JOIN_LA, joins }, { "current", DDL_T_CURRENT_LA, before_row },
	{ "filter", DDL_T_FILTER_LA, calls_filter }, { "full", DDL_T_JOIN_LA, joins }, { "glob", 0, compares },
	{ "groups", DDL_T_FRAME_LA, starts_frame }, { "indexed", DDL_T_INDEXED_LA, indexes },
	{ "inner", DDL_T_JOIN_LA, joins }, { "left", DDL_T_JOIN_LA, joins }, { "like", 0, compares },
	{ "match", 0, compares }, { "natural", DDL_T_JOIN_LA, joins }, { "nulls", DDL_T_NULLS_LA, before_nulls },
	{ "outer", DDL_T_JOIN_LA, joins }, { "over", DDL_T_OVER_LA, calls_over },
	{ "partition", DDL_T_PARTITION_LA, partitions }, { "raise", DDL_T_RAISE_LA, before_raise },
	{ "range", DDL_T_FRAME_LA, starts_frame }, { "recursive", DDL_T_RECURSIVE_LA, continues_with },
	{ "regexp", 0, compares }, { "right", DDL_T_JOIN_LA, joins }, { "rows", DDL_T_FRAME_LA, starts_frame },
	{ "unbounded", DDL_T_UNBOUNDED_LA, before_bound }, { "window", DDL_T_WINDOW_LA, names_window },
	{ "with", DDL_T_WITH_QUERY_LA, starts_with },
};

static void settle_word(const struct words *w, struct ddl_token *t)
{
	char first = (char)(*ddl_text(w->p->session, t->atom) | 0x20);

	for (size_t n = 0; n < DDL_COUNT(contexts); n++) {
		if (contexts[n].word[0] != first || !ddl_atom_is_nocase(&w->p->session->atoms, t->atom, contexts[n].word))
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
	if (t->code != DDL_KW_NOT || !is(w, 1, "indexed") || !(behind_operand(w) || behind_table(w)))
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

/* INSERT INTO t SELECT * FROM a ON ...: that is what a is joined on ("UPSERT", 2.2). */
static bool waits_for_on(const struct words *w)
{
	uint32_t depth = 0;

	for (uint32_t i = w->out; i-- > 0;) {
		const struct ddl_token *t = &w->p->tokens[i];

		depth += t->code == ')';
		if (t->code == '(' && !depth--)
			return false;
		if (depth)
			continue;
		switch (t->code) {
		case DDL_KW_FROM: case DDL_KW_JOIN:
			return !i || t[-1].code != DDL_KW_DISTINCT;
		case DDL_KW_ON: case DDL_KW_USING: case DDL_KW_WHERE: case DDL_KW_GROUP: case DDL_KW_HAVING: case DDL_KW_ORDER:
		case DDL_KW_LIMIT: case DDL_KW_SELECT: case DDL_KW_VALUES: case DDL_KW_DO: case ';':
			return false;
		}
	}
	return false;
}

void ddl_filter_queries(struct ddl_parse *p)
{
	struct words w = { .p = p };

	for (; w.i < p->ntokens; w.i++) {
		struct ddl_token t = p->tokens[w.i];

		note_paren(&w, &t);
		if (t.code == DDL_T_NOT_LA && w.prev && (w.prev->code == '(' || w.prev->code == ',' || ddl_before_operand(w.prev->code)))
			t.code = DDL_KW_NOT;
		if (join_not_indexed(&w, &t))
			;
		else if (t.code == DDL_KW_ON && is(&w, 1, "conflict") && (code_at(&w, 2) == '(' || is(&w, 2, "do")) &&
			 !waits_for_on(&w))
			t.code = DDL_T_ON_LA;
		else if (t.flags & DDL_TOK_KEYWORD && !(t.flags & DDL_TOK_QUOTED))
			settle_word(&w, &t);
		p->tokens[w.out] = t;
		w.prev = &p->tokens[w.out++];
	}
	p->tokens[w.out] = p->tokens[p->ntokens];
	p->ntokens = w.out;
}
