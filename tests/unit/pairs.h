/*
 * pairs.h - random pairs of schemas: numbers that a seed makes, and a pair that shows a fault made small.
 *
 * A schema is a text in which a statement starts at the beginning of a line and ends with the next line that starts
 * there and ends with ";". The elements of CREATE TABLE are lines that start with a tab.
 */
#ifndef DDL_TESTS_PAIRS_H
#define DDL_TESTS_PAIRS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

enum { PAIRS_LINES = 1000, PAIRS_TRIES = 3000 };

static inline unsigned pairs_pick(uint64_t *state, unsigned below)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (unsigned)((z ^ (z >> 31)) % below);
}

static inline unsigned long pairs_number(const char *variable, unsigned long otherwise)
{
	const char *text = getenv(variable);

	return text && *text ? strtoul(text, NULL, 10) : otherwise;
}

static inline void pairs_print(const char *text)
{
	fputs("# ", stdout);
	for (; *text; text++) {
		putchar(*text);
		if (*text == '\n' && text[1])
			fputs("# ", stdout);
	}
	putchar('\n');
}

struct pairs_line {
	char *text;                  /* without the line break, and without the comma that parts elements */
	char *was;                   /* while another text is tried */
	unsigned statement;
	bool element, gone;
};

struct pairs_side {
	struct pairs_line lines[PAIRS_LINES];
	unsigned n;
};

struct pairs_shrink {
	/* Is the fault still there? */
	bool (*fails)(void *data, const char *from, const char *to);
	void *data;
	struct pairs_side from, to;
	unsigned tries;
};

static inline void pairs_split(struct pairs_side *side, const char *text)
{
	unsigned statement = 0;
	bool in_table = false, ended = true;

	side->n = 0;
	while (*text && side->n < PAIRS_LINES) {
		size_t len = strcspn(text, "\n");
		struct pairs_line *l = &side->lines[side->n++];

		*l = (struct pairs_line){ .text = ddl_xmalloc(len + 1) };
		memcpy(l->text, text, len);
		l->text[len] = '\0';
		if (*text != '\t' && ended) {
			statement++;
			in_table = false;
		}
		in_table = in_table || !strncmp(text, "CREATE TABLE", 12);
		ended = *text != '\t' && (!len || text[len - 1] == ';');
		l->statement = statement;
		l->element = in_table && *text == '\t';
		if (l->element && len && text[len - 1] == ',')
			l->text[len - 1] = '\0';
		text += len + (text[len] == '\n');
	}
}

static inline void pairs_free(struct pairs_side *side)
{
	while (side->n)
		free(side->lines[--side->n].text);
}

static inline bool pairs_is_comment(const struct pairs_line *l)
{
	return !strncmp(l->text, "\t--", 3);
}

static inline void pairs_join(const struct pairs_side *side, struct ddl_buf *out)
{
	ddl_buf_clear(out);
	for (unsigned i = 0; i < side->n; i++) {
		const struct pairs_line *l = &side->lines[i];
		bool more = false;

		if (l->gone)
			continue;
		for (unsigned n = i + 1; n < side->n && side->lines[n].element && side->lines[n].statement == l->statement; n++)
			more = more || (!side->lines[n].gone && !pairs_is_comment(&side->lines[n]));
		ddl_buf_printf(out, "%s%s\n", l->text, l->element && more && !pairs_is_comment(l) ? "," : "");
	}
}

static inline bool pairs_still(struct pairs_shrink *s)
{
	struct ddl_buf from = { 0 }, to = { 0 };
	bool fails;

	pairs_join(&s->from, &from);
	pairs_join(&s->to, &to);
	fails = s->tries++ < PAIRS_TRIES && s->fails(s->data, ddl_buf_str(&from), ddl_buf_str(&to));
	ddl_buf_release(&from);
	ddl_buf_release(&to);
	return fails;
}

/* Lines that are like this one, or the statements that they begin, go. */
static inline void pairs_remove(struct pairs_side *side, const char *text, bool whole)
{
	for (unsigned i = 0; i < side->n; i++) {
		unsigned statement = side->lines[i].statement;

		if (side->lines[i].gone || strcmp(side->lines[i].text, text))
			continue;
		for (unsigned n = i; n < side->n && side->lines[n].statement == statement && (whole || n == i); n++)
			side->lines[n].gone = true;
	}
}

/* A copy of which lines are there. */
static inline void pairs_keep(const struct pairs_side *side, bool *gone)
{
	for (unsigned i = 0; i < side->n; i++)
		gone[i] = side->lines[i].gone;
}

static inline void pairs_restore(struct pairs_side *side, const bool *gone)
{
	for (unsigned i = 0; i < side->n; i++)
		side->lines[i].gone = gone[i];
}

static inline bool pairs_try_without(struct pairs_shrink *s, const char *text, bool whole, bool of_from, bool of_to)
{
	static bool from[PAIRS_LINES], to[PAIRS_LINES];

	pairs_keep(&s->from, from);
	pairs_keep(&s->to, to);
	if (of_from)
		pairs_remove(&s->from, text, whole);
	if (of_to)
		pairs_remove(&s->to, text, whole);
	if (pairs_still(s))
		return true;
	pairs_restore(&s->from, from);
	pairs_restore(&s->to, to);
	return false;
}

static inline bool pairs_drop_lines(struct pairs_shrink *s, struct pairs_side *side, bool whole)
{
	bool any = false;

	for (unsigned i = side->n; i--;) {
		const struct pairs_line *l = &side->lines[i];
		bool head = !i || side->lines[i - 1].statement != l->statement;

		if (l->gone || (whole ? !head : !l->element))
			continue;
		any = pairs_try_without(s, l->text, whole, true, true) ||
		      pairs_try_without(s, l->text, whole, side == &s->from, side == &s->to) || any;
	}
	return any;
}

static inline void pairs_replace(struct pairs_side *side, const char *old, const char *text)
{
	for (unsigned i = 0; i < side->n; i++) {
		struct pairs_line *l = &side->lines[i];

		l->was = NULL;
		if (l->gone || strcmp(l->text, old))
			continue;
		l->was = l->text;
		l->text = ddl_xmalloc(strlen(text) + 1);
		strcpy(l->text, text);
	}
}

static inline void pairs_settle(struct pairs_side *side, bool back)
{
	for (unsigned i = 0; i < side->n; i++) {
		struct pairs_line *l = &side->lines[i];

		if (!l->was)
			continue;
		free(back ? l->text : l->was);
		if (back)
			l->text = l->was;
		l->was = NULL;
	}
}

static inline bool pairs_try_text(struct pairs_shrink *s, const char *old, const char *text)
{
	bool still;

	pairs_replace(&s->from, old, text);
	pairs_replace(&s->to, old, text);
	still = pairs_still(s);
	pairs_settle(&s->from, !still);
	pairs_settle(&s->to, !still);
	return still;
}

/* Words from one blank to another, the longest first. */
static inline bool pairs_drop_words(struct pairs_shrink *s, struct pairs_side *side, unsigned at)
{
	char old[2000], text[2000];
	size_t len = strlen(side->lines[at].text);

	if (side->lines[at].gone || len >= sizeof(old))
		return false;
	strcpy(old, side->lines[at].text);
	for (size_t start = 1; start < len; start++) {
		if (old[start] != ' ')
			continue;
		for (size_t end = len; end > start + 1; end--) {
			if (old[end] != ' ' && old[end] && !strchr("),;", old[end]))
				continue;
			snprintf(text, sizeof(text), "%.*s%s", (int)start, old, old + end);
			if (pairs_try_text(s, old, text))
				return true;
		}
	}
	return false;
}

static inline void pairs_make_small(struct pairs_shrink *s)
{
	bool any = true;

	while (any && s->tries < PAIRS_TRIES) {
		any = pairs_drop_lines(s, &s->from, true);
		any = pairs_drop_lines(s, &s->to, true) || any;
		any = pairs_drop_lines(s, &s->from, false) || any;
		any = pairs_drop_lines(s, &s->to, false) || any;
		for (unsigned i = 0; i < s->from.n; i++)
			any = pairs_drop_words(s, &s->from, i) || any;
		for (unsigned i = 0; i < s->to.n; i++)
			any = pairs_drop_words(s, &s->to, i) || any;
	}
}

/* Makes both texts as small as they can be while the fault is there. */
static inline void pairs_shrink(struct ddl_buf *from, struct ddl_buf *to,
				bool (*fails)(void *data, const char *from, const char *to), void *data)
{
	struct pairs_shrink *s = ddl_xmalloc(sizeof(*s));

	*s = (struct pairs_shrink){ .fails = fails, .data = data };
	pairs_split(&s->from, ddl_buf_str(from));
	pairs_split(&s->to, ddl_buf_str(to));
	if (pairs_still(s))
		pairs_make_small(s);
	pairs_join(&s->from, from);
	pairs_join(&s->to, to);
	pairs_free(&s->from);
	pairs_free(&s->to);
	free(s);
}

#endif
