/*
 * lite.h - sentences of SQLite's grammar in words: names and values of every spelling, mostly of things that are there.
 */
#ifndef DDL_TESTS_LITE_H
#define DDL_TESTS_LITE_H

#include <strings.h>

#include "tests/unit/sentence.h"

enum { WORDS_MAX = SENTENCE_MAX + 64, WORD_MAX = 48 };

struct words {
	int n;
	char text[WORDS_MAX][WORD_MAX];
};

static const struct {
	const char *left, *symbols;
} lite_rules[] = {
#define RULE(left, symbols) { left, symbols },
#include "sqlite_rules.h"
#undef RULE
};

static const char *const lite_keywords[] = {
#define KW(word, code, a, since_a, b, since_b) word,
#include "sqlite_kwtab.h"
#undef KW
};

/* Every name is one of a table, of its columns and, in capitals, of an index; nothing else that has a name is missed. */
static const char lite_schema[] =
	"CREATE TABLE t (t, a INTEGER PRIMARY KEY, b TEXT UNIQUE, c); CREATE TABLE a (t, a, b, c);"
	"CREATE TABLE b (t, a PRIMARY KEY, b, c) WITHOUT ROWID;"
	"CREATE TABLE c (t, a UNIQUE, b, c); CREATE VIEW v AS SELECT * FROM t; CREATE INDEX I ON t (a, c);";

static const char *const lite_names[] = { "t", "a", "b", "c" };
static const char *const lite_new[] = { "n", "n1", "\"n 2\"", "[n]", "`n`", "n$", "\xc3\xa4", "_n", "'n'" };
static const char *const lite_quoted[] = { "\"a\"", "[b]", "`c`", "\"t\"", "A", "T" };
static const char *const lite_calls[] = { "max", "min", "count", "sum", "abs", "coalesce", "\"max\"", "[min]", "group_concat" };
static const char *const lite_strings[] = { "'x'", "''", "'it''s'", "'a'", "'\xc3\xa4'", "'x\ny'", "'/*'" };
static const char *const lite_numbers[] = {
	"1", "0", "2", "1.5", ".5", "5.", "1e3", "1.e3", ".5E-1", "0x1F", "0XaB", "9223372036854775807", "99999999999999999999",
};
static const char *const lite_blobs[] = { "x'00'", "X'aB'", "x''" };
static const char *const lite_variables[] = { "?", "?1", ":a", "@a", "$a", "$a::b(c)", "$a::b" };
static const char *const lite_now[] = { "CURRENT_TIME", "current_date", "CURRENT_TIMESTAMP" };
static const char *const lite_joins[] = { "LEFT", "INNER", "CROSS", "NATURAL", "OUTER", "FULL", "right" };
static const char *const lite_frames[] = { "ROWS", "RANGE", "GROUPS" };
static const char *const lite_modules[] = { "m", "m (a, b)", "m(x y (z), 'q')", "m()", "fts5(a, tokenize = 'x y')" };

static const struct {
	const char *token;
	const char *const *texts;
	size_t n;
} lite_kinds[] = {
	{ "STRING", lite_strings, DDL_COUNT(lite_strings) }, { "NUMBER", lite_numbers, DDL_COUNT(lite_numbers) },
	{ "BITS", lite_blobs, DDL_COUNT(lite_blobs) }, { "VARIABLE", lite_variables, DDL_COUNT(lite_variables) },
	{ "NOW_LA", lite_now, DDL_COUNT(lite_now) }, { "JOIN_LA", lite_joins, DDL_COUNT(lite_joins) },
	{ "FRAME_LA", lite_frames, DDL_COUNT(lite_frames) }, { "RAW_TAIL", lite_modules, DDL_COUNT(lite_modules) },
};

static const struct {
	const char *token, *text;
} lite_signs[] = {
	{ "CONCAT", "||" }, { "ARROW", "->" }, { "ARROW_TEXT", "->>" }, { "SHIFT_LEFT", "<<" }, { "SHIFT_RIGHT", ">>" },
	{ "EQ_EQ", "==" }, { "WITH_QUERY_LA", "WITH" },
};

/* A query in other dialects. */
static inline bool lite_makes(const char *token)
{
	return strcmp(token, "RAW") != 0;
}

static inline bool lite_follows(const struct words *w, const char *const *words)
{
	for (; w->n && *words; words++)
		if (!strcasecmp(w->text[w->n - 1], *words))
			return true;
	return false;
}

static inline const char *lite_name(struct grammar *g, const struct words *w, const char *next)
{
	static const char *const makers[] = { "TABLE", "VIEW", "TRIGGER", "INDEX", "EXISTS", "CONSTRAINT", "TO", "AS", NULL };
	bool made = lite_follows(w, makers) && !strcasecmp(w->text[0], "CREATE") && w->n < 8;

	if (!strcmp(next, "\".\"") && below(&g->random, 2))
		return "main";
	if (!strcmp(next, "\"(\"") && below(&g->random, 2))
		return lite_calls[below(&g->random, DDL_COUNT(lite_calls))];
	if (made || !below(&g->random, 30))
		return lite_new[below(&g->random, DDL_COUNT(lite_new))];
	if (!below(&g->random, 30))
		return lite_keywords[below(&g->random, DDL_COUNT(lite_keywords))];
	if (!below(&g->random, 6))
		return lite_quoted[below(&g->random, DDL_COUNT(lite_quoted))];
	return lite_names[below(&g->random, DDL_COUNT(lite_names))];
}

static inline void lite_put(struct words *w, const char *text)
{
	if (w->n < WORDS_MAX)
		snprintf(w->text[w->n++], WORD_MAX, "%s", text);
}

/* LOOK_AHEAD_LA stands for its words. */
static inline void lite_put_words(struct words *w, const char *name)
{
	char text[WORD_MAX];

	snprintf(text, sizeof(text), "%s", name);
	if (strstr(text, "_LA"))
		*strstr(text, "_LA") = '\0';
	for (char *c = text; *c; c++)
		*c = *c == '_' ? ' ' : *c;
	lite_put(w, text);
}

static inline void lite_spell(struct grammar *g, const char *token, const char *next, struct words *w)
{
	static const char *const actions[] = { "ADD", "DROP", "RENAME", "ALTER", NULL };
	char text[WORD_MAX];

	if (lite_follows(w, actions) && w->n > 1 && !strcasecmp(w->text[0], "ALTER") && below(&g->random, 2))
		lite_put(w, "COLUMN");
	if (!strcmp(token, "IDENT")) {
		lite_put(w, lite_name(g, w, next));
		return;
	}
	for (size_t i = 0; i < DDL_COUNT(lite_kinds); i++)
		if (!strcmp(lite_kinds[i].token, token)) {
			lite_put(w, lite_kinds[i].texts[below(&g->random, lite_kinds[i].n)]);
			return;
		}
	for (size_t i = 0; i < DDL_COUNT(lite_signs); i++)
		if (!strcmp(lite_signs[i].token, token)) {
			lite_put(w, lite_signs[i].text);
			return;
		}
	if (*token != '"') {
		lite_put_words(w, token);
		return;
	}
	snprintf(text, sizeof(text), "%.*s", (int)strlen(token) - 2, token + 1);
	if (!below(&g->random, 10))
		for (char *c = text; *c; c++)
			*c = (char)(*c >= 'A' && *c <= 'Z' ? *c - 'A' + 'a' : *c);
	lite_put(w, !strcmp(text, "<>") && below(&g->random, 2) ? "!=" : text);
}

/* A sentence that a symbol derives. */
static inline void lite_make(struct grammar *g, const char *of, int depth, struct words *w)
{
	struct sentence s = { 0 };
	bool aimed = below(&g->random, 2);

	if (aimed)
		take_aim(g);
	derive(g, symbol_of(g, of, strlen(of)), depth, aimed, &s);
	w->n = 0;
	/* The filter puts it behind what it explains. */
	if (s.n && !strcmp(g->symbols[s.tokens[s.n - 1]].name, "EXPLAIN_LA")) {
		lite_put(w, below(&g->random, 2) ? "EXPLAIN" : "EXPLAIN QUERY PLAN");
		s.n--;
	}
	for (int i = 0; i < s.n; i++)
		lite_spell(g, g->symbols[s.tokens[i]].name, i + 1 < s.n ? g->symbols[s.tokens[i + 1]].name : "", w);
}

static inline void lite_grammar(struct grammar *g, uint64_t seed, bool (*made)(const char *token))
{
	for (size_t i = 0; i < DDL_COUNT(lite_rules); i++)
		grammar_rule(g, lite_rules[i].left, lite_rules[i].symbols);
	/* A name is a name, mostly. */
	for (int i = 0; i < g->nrules; i++)
		g->rules[i].rare = g->rules[i].n == 1 && (g->rules[i].left == symbol_of(g, "nm", 2) || g->rules[i].left == symbol_of(g, "ident", 5)) &&
				   strcmp(g->symbols[g->rules[i].parts[0]].name, "ident") != 0 && strcmp(g->symbols[g->rules[i].parts[0]].name, "IDENT") != 0;
	grammar_finish(g, made);
	g->random = seed;
}

#endif
