/*
 * sentence.h - sentences of a grammar, made by chance.
 *
 * The rules are those of grammar/, without actions (tools/rules.awk), or a file of lines "left ::= symbols". What a rule
 * derives is never deeper than asked for: there the alternative is taken that ends soonest. Every other sentence aims at
 * the rule that was used least, so that all are.
 */
#ifndef DDL_TESTS_SENTENCE_H
#define DDL_TESTS_SENTENCE_H

#include "tests/unit/unit.h"

enum { SYMBOLS_MAX = 1200, RULES_MAX = 1600, PARTS_MAX = 24, SENTENCE_MAX = 400, ENDLESS = 1 << 14, RARE = 12 };

struct symbol {
	const char *name;
	int first, n;                /* of its rules in order; n 0: a token */
	int height;
};

struct rule {
	int left, n, height;
	int parts[PARTS_MAX];
	unsigned used;
	bool rare;
};

struct grammar {
	struct symbol symbols[SYMBOLS_MAX];
	struct rule rules[RULES_MAX];
	int order[RULES_MAX];        /* rules by their left symbol */
	int aim;                     /* a rule that the next sentence uses; -1: reached */
	int far[SYMBOLS_MAX];        /* how many rules it is from a symbol to it */
	int nsymbols, nrules;
	uint64_t random;
};

struct sentence {
	int n;
	int tokens[SENTENCE_MAX];    /* symbols */
};

static inline uint32_t below(uint64_t *random, size_t n)
{
	*random = *random * 6364136223846793005u + 1442695040888963407u;
	return n ? (uint32_t)(*random >> 33) % (uint32_t)n : 0;
}

static inline int symbol_of(struct grammar *g, const char *name, size_t len)
{
	char *copy;

	for (int i = 0; i < g->nsymbols; i++)
		if (strlen(g->symbols[i].name) == len && !memcmp(g->symbols[i].name, name, len))
			return i;
	assert_true(g->nsymbols < SYMBOLS_MAX);
	copy = ddl_xmalloc(len + 1);
	memcpy(copy, name, len);
	copy[len] = '\0';
	g->symbols[g->nsymbols] = (struct symbol){ .name = copy };
	return g->nsymbols++;
}

static inline void grammar_rule(struct grammar *g, const char *left, const char *symbols)
{
	struct rule *r = &g->rules[g->nrules++];

	assert_true(g->nrules < RULES_MAX);
	r->left = symbol_of(g, left, strlen(left));
	for (size_t len; *symbols; symbols += len + strspn(symbols + len, " ")) {
		len = strcspn(symbols, " ");
		assert_true(r->n < PARTS_MAX);
		r->parts[r->n++] = symbol_of(g, symbols, len);
	}
}

static inline void grammar_read(struct grammar *g, const char *path)
{
	size_t len;
	char *text = fixture_read(path, &len), *next, *arrow;

	for (char *line = text; *line; line = next) {
		next = line + strcspn(line, "\n");
		next += *next == '\n' ? (*next = '\0', 1) : 0;
		arrow = strstr(line, " ::=");
		assert_non_null(arrow);
		*arrow = '\0';
		grammar_rule(g, line, arrow + 4 + strspn(arrow + 4, " "));
	}
	free(text);
}

static inline int height_of(const struct grammar *g, const struct rule *r)
{
	int height = 0;

	for (int i = 0; i < r->n; i++)
		if (g->symbols[r->parts[i]].height > height)
			height = g->symbols[r->parts[i]].height;
	return height + (height < ENDLESS);
}

/* How deep each symbol is at least. A rule with a part that `made` refuses is not used. */
static inline void grammar_finish(struct grammar *g, bool (*made)(const char *token))
{
	int n = 0;

	for (int s = 0; s < g->nsymbols; s++) {
		struct symbol *symbol = &g->symbols[s];

		symbol->first = n;
		for (int i = 0; i < g->nrules; i++)
			if (g->rules[i].left == s)
				g->order[n++] = i;
		symbol->n = n - symbol->first;
		symbol->height = symbol->n || !made(symbol->name) ? ENDLESS : 0;
	}
	for (bool changed = true; changed;) {
		changed = false;
		for (int i = 0; i < g->nrules; i++) {
			struct rule *r = &g->rules[i];
			struct symbol *left = &g->symbols[r->left];

			r->height = height_of(g, r);
			if (r->height < left->height) {
				left->height = r->height;
				changed = true;
			}
		}
	}
}

/* Where it is deep enough a symbol may still become one other. */
static inline bool fits(const struct rule *r, const struct symbol *symbol, int depth)
{
	return r->height <= depth || r->height <= symbol->height || (r->n == 1 && r->height <= symbol->height + 3);
}

static inline struct rule *choose(struct grammar *g, const struct symbol *symbol, int depth)
{
	struct rule *chosen = NULL;
	size_t fit = 0;

	for (int i = 0; i < symbol->n; i++) {
		struct rule *r = &g->rules[g->order[symbol->first + i]];

		if (!fits(r, symbol, depth) || (r->rare && chosen && below(&g->random, RARE)))
			continue;
		if (!below(&g->random, ++fit))
			chosen = r;
	}
	return chosen;
}

/* Which of the parts of a rule is nearest to the aim. */
static inline int nearest(const struct grammar *g, const struct rule *r)
{
	int best = -1;

	for (int i = 0; i < r->n && r->height < ENDLESS; i++)
		if (best < 0 || g->far[r->parts[i]] < g->far[r->parts[best]])
			best = i;
	return best;
}

static inline void take_aim(struct grammar *g)
{
	int n = 0;

	g->aim = -1;
	for (int i = 0; i < g->nrules; i++) {
		const struct rule *r = &g->rules[i];

		if (r->height >= ENDLESS || (g->aim >= 0 && r->used > g->rules[g->aim].used))
			continue;
		n = g->aim >= 0 && r->used == g->rules[g->aim].used ? n + 1 : 1;
		if (!below(&g->random, (size_t)n))
			g->aim = i;
	}
	for (int s = 0; s < g->nsymbols; s++)
		g->far[s] = ENDLESS;
	g->far[g->rules[g->aim].left] = 0;
	for (bool changed = true; changed;) {
		changed = false;
		for (int i = 0; i < g->nrules; i++) {
			const struct rule *r = &g->rules[i];
			int part = nearest(g, r);

			if (part < 0 || g->far[r->parts[part]] + 1 >= g->far[r->left])
				continue;
			g->far[r->left] = g->far[r->parts[part]] + 1;
			changed = true;
		}
	}
}

static inline struct rule *towards(struct grammar *g, const struct symbol *symbol, int *part)
{
	struct rule *best = NULL;
	int at;

	for (int i = 0; i < symbol->n; i++) {
		struct rule *r = &g->rules[g->order[symbol->first + i]];

		at = nearest(g, r);
		if (at < 0 || (best && g->far[r->parts[at]] >= g->far[best->parts[*part]]))
			continue;
		best = r;
		*part = at;
	}
	return best;
}

static inline void derive(struct grammar *g, int of, int depth, bool aimed, struct sentence *out)
{
	const struct symbol *symbol = &g->symbols[of];
	int part = -1;
	struct rule *r;

	if (out->n == SENTENCE_MAX)
		return;
	if (!symbol->n) {
		out->tokens[out->n++] = of;
		return;
	}
	/* A long one ends soon. */
	if (aimed && g->far[of] < ENDLESS)
		r = g->far[of] ? towards(g, symbol, &part) : &g->rules[g->aim];
	else
		r = choose(g, symbol, out->n > SENTENCE_MAX / 8 ? 0 : depth);
	r->used++;
	for (int i = 0; i < r->n; i++)
		derive(g, r->parts[i], depth - 1, i == part, out);
}

#endif
