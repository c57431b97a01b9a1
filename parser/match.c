#include "parser/match.h"

#include <string.h>

enum { MAX_GAP = 24 };

/* One element of a rule: any of words[0..n), perhaps absent, perhaps behind a gap. */
struct element {
	ddl_atom *words;
	uint8_t n;
	bool optional, gap;
};

struct rule {
	const struct ddl_stmt_rule *rule;
	struct element *elements;
	uint32_t n;
	struct rule *next;           /* with the same first word */
};

struct ddl_stmt_matcher {
	struct rule **by_first;      /* by atom; atoms of first words are below nfirst */
	ddl_atom nfirst;
};

static const char *word_end(const char *w)
{
	while (*w && !strchr(" |[]", *w))
		w++;
	return w;
}

static void parse_element(struct ddl_parse *p, struct element *e, const char **at)
{
	const char *w = *at;

	if (*w == '[') {
		e->optional = true;
		w++;
	}
	for (;;) {
		const char *end = word_end(w);

		e->words[e->n++] = ddl_atom_of(&p->session->atoms, w, (size_t)(end - w));
		w = end;
		if (*w != '|')
			break;
		w++;
	}
	if (*w == ']')
		w++;
	*at = w;
}

static void parse_rule(struct ddl_parse *p, struct rule *r)
{
	const char *w = r->rule->words;
	size_t max = 1, words = 1;
	struct element *e;
	ddl_atom *atoms;

	for (const char *c = w; *c; c++) {
		max += *c == ' ';
		words += *c == ' ' || *c == '|';
	}
	r->elements = e = DDL_NEW_ARRAY(&p->session->atoms.arena, max, struct element);
	atoms = DDL_NEW_ARRAY(&p->session->atoms.arena, words, ddl_atom);
	while (*w) {
		if (*w == ' ') {
			w++;
			continue;
		}
		if (!strncmp(w, "...", 3)) {
			e->gap = true;
			w += 3;
			continue;
		}
		e->words = atoms;
		parse_element(p, e, &w);
		atoms += e->n;
		e++;
	}
	r->n = (uint32_t)(e - r->elements);
}

struct ddl_stmt_matcher *ddl_match_new(struct ddl_parse *p)
{
	const struct ddl_dialect *d = p->dialect;
	struct ddl_stmt_matcher *m = DDL_NEW(&p->session->atoms.arena, struct ddl_stmt_matcher);
	struct rule *rules = DDL_NEW_ARRAY(&p->session->atoms.arena, d->nstatements, struct rule);

	for (size_t i = 0; i < d->nstatements; i++) {
		rules[i].rule = &d->statements[i];
		parse_rule(p, &rules[i]);
		for (uint8_t j = 0; j < rules[i].elements[0].n; j++)
			if (rules[i].elements[0].words[j] >= m->nfirst)
				m->nfirst = rules[i].elements[0].words[j] + 1;
	}
	m->by_first = DDL_NEW_ARRAY(&p->session->atoms.arena, m->nfirst, struct rule *);
	for (size_t i = d->nstatements; i-- > 0;) {
		for (uint8_t j = 0; j < rules[i].elements[0].n; j++) {
			struct rule *r = &rules[i], **slot = &m->by_first[r->elements[0].words[j]];

			if (j) {
				r = DDL_NEW(&p->session->atoms.arena, struct rule);
				*r = rules[i];
			}
			r->next = *slot;
			*slot = r;
		}
	}
	return m;
}

static bool fits(const struct ddl_parse *p, const struct element *e, uint32_t i)
{
	const struct ddl_token *t = &p->tokens[i];
	ddl_atom lower;

	if (i >= p->ntokens || !t->atom || t->flags & DDL_TOK_QUOTED)
		return false;
	lower = p->session->atoms.entries[t->atom].lower;
	for (uint8_t j = 0; j < e->n; j++)
		if (e->words[j] == lower)
			return true;
	return false;
}

static bool rule_fits(const struct ddl_parse *p, const struct rule *r, uint32_t *behind)
{
	uint32_t i = 0;

	for (uint32_t n = 0; n < r->n; n++) {
		const struct element *e = &r->elements[n];

		if (e->gap) {
			uint32_t last = i + MAX_GAP;

			while (i < p->ntokens && i < last && !fits(p, e, i))
				i++;
		}
		if (fits(p, e, i))
			i++;
		else if (!e->optional)
			return false;
	}
	*behind = i;
	return true;
}

const struct ddl_stmt_rule *ddl_match(const struct ddl_parse *p, uint32_t *behind)
{
	const struct ddl_stmt_matcher *m = p->matcher;
	ddl_atom first = p->tokens[0].atom;

	if (!first || p->tokens[0].flags & DDL_TOK_QUOTED)
		return NULL;
	first = p->session->atoms.entries[first].lower;
	if (first >= m->nfirst)
		return NULL;
	for (const struct rule *r = m->by_first[first]; r; r = r->next)
		if (rule_fits(p, r, behind))
			return r->rule;
	return NULL;
}
