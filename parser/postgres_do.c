/*
 * postgres_do.c - anonymous blocks.
 *
 * CREATE TYPE has no IF NOT EXISTS, so programs write it in a block that either
 * looks first or forgives. Two shapes are seen through; any other block stays as it is.
 *
 *    BEGIN statements EXCEPTION WHEN duplicate_object [OR ...] THEN NULL; END
 *    BEGIN IF NOT EXISTS (...) THEN statements END IF; END
 */
#include "parser/postgres_scan.h"

#include <string.h>

#include "base/ascii.h"

struct text {
	const char *c, *end;
};

static void skip_space(struct text *t)
{
	for (;;) {
		while (t->c < t->end && ddl_ascii_space(*t->c))
			t->c++;
		if (t->end - t->c < 2 || t->c[0] != '-' || t->c[1] != '-')
			return;
		while (t->c < t->end && *t->c != '\n')
			t->c++;
	}
}

static bool is_word_byte(char c)
{
	return ddl_ascii_alpha(c) || ddl_ascii_digit(c) || c == '_' || (unsigned char)c >= 0x80;
}

static bool take_word(struct text *t, const char *word)
{
	size_t n = strlen(word);

	skip_space(t);
	if ((size_t)(t->end - t->c) < n || !ddl_ascii_equal_n(t->c, word, n))
		return false;
	if (t->c + n < t->end && is_word_byte(t->c[n]))
		return false;
	t->c += n;
	return true;
}

static bool take_char(struct text *t, char c)
{
	skip_space(t);
	if (t->c >= t->end || *t->c != c)
		return false;
	t->c++;
	return true;
}

/* A balanced (...), strings in it passed over. */
static bool take_parens(struct text *t)
{
	int depth = 0;

	skip_space(t);
	if (t->c >= t->end || *t->c != '(')
		return false;
	for (; t->c < t->end; t->c++) {
		if (*t->c == '\'') {
			const char *close = memchr(t->c + 1, '\'', (size_t)(t->end - t->c - 1));

			if (!close)
				return false;
			t->c = close;
		}
		depth += *t->c == '(';
		depth -= *t->c == ')';
		if (!depth) {
			t->c++;
			return true;
		}
	}
	return false;
}

/* The last place where the word stands by itself, or NULL. */
static const char *last_word(const struct text *t, const char *word)
{
	size_t n = strlen(word);

	if ((size_t)(t->end - t->c) < n)
		return NULL;
	for (const char *c = t->end - n; c > t->c; c--)
		if (ddl_ascii_equal_n(c, word, n) && !is_word_byte(c[-1]) && (c + n == t->end || !is_word_byte(c[n])))
			return c;
	return NULL;
}

static bool take_end(struct text *t)
{
	if (!take_word(t, "end"))
		return false;
	take_char(t, ';');
	skip_space(t);
	return t->c == t->end;
}

/* WHEN duplicate_object OR duplicate_table THEN NULL; END */
static bool takes_handler(struct text t)
{
	if (!take_word(&t, "exception") || !take_word(&t, "when"))
		return false;
	do {
		skip_space(&t);
		if (t.end - t.c < 10 || !ddl_ascii_equal_n(t.c, "duplicate_", 10))
			return false;
		while (t.c < t.end && is_word_byte(*t.c))
			t.c++;
	} while (take_word(&t, "or"));
	if (!take_word(&t, "then"))
		return false;
	if (take_word(&t, "raise")) {
		t.c = memchr(t.c, ';', (size_t)(t.end - t.c));
		if (!t.c)
			return false;
	} else if (!take_word(&t, "null")) {
		return false;
	}
	return take_char(&t, ';') && take_end(&t);
}

static bool find_body(struct text *t)
{
	struct text rest = *t;
	const char *end;
	bool parens;

	if (!take_word(&rest, "begin"))
		return false;
	end = last_word(&rest, "exception");
	if (end && takes_handler((struct text){ end, rest.end })) {
		*t = (struct text){ rest.c, end };
		return true;
	}
	if (!take_word(&rest, "if"))
		return false;
	parens = take_char(&rest, '(');
	if (!take_word(&rest, "not") || !take_word(&rest, "exists") || !take_parens(&rest) || (parens && !take_char(&rest, ')')) ||
	    !take_word(&rest, "then"))
		return false;
	t->c = rest.c;
	end = last_word(&rest, "if");
	if (!end)
		return false;
	rest.c = end + 2;
	if (!take_char(&rest, ';') || !take_end(&rest))
		return false;
	rest = (struct text){ t->c, end };
	end = last_word(&rest, "end");
	if (!end || !take_word(&(struct text){ end, rest.end }, "end"))
		return false;
	rest = (struct text){ end + 3, rest.end };
	skip_space(&rest);
	if (rest.c != rest.end)
		return false;
	t->end = end;
	return !last_word(t, "then") && !last_word(t, "if");
}

static bool begins_ddl(struct text t)
{
	return take_word(&t, "create") || take_word(&t, "alter") || take_word(&t, "comment");
}

/* Does a word that changes a schema stand anywhere in it, quoted or not? */
static bool mentions_ddl(struct text t)
{
	static const char *const words[] = { "create", "alter", "drop", "rename" };

	while (t.c < t.end) {
		for (size_t i = 0; i < DDL_COUNT(words); i++)
			if (take_word(&t, words[i]))
				return true;
		while (t.c < t.end && is_word_byte(*t.c))
			t.c++;
		while (t.c < t.end && !is_word_byte(*t.c))
			t.c++;
	}
	return false;
}

/* A block that is more than its statement and a guard is a program: what it does only a server can tell. */
static struct ddl_stmt *not_followed(struct ddl_parse *p, struct ddl_stmt *stmt, struct text t)
{
	if (mentions_ddl(t))
		ddl_parse_report(p, DDL_DIAG_MAYBE, ddl_token_span(&p->tokens[0]),
				 "what this block does to the schema is not followed");
	return stmt;
}

struct ddl_stmt *ddl_postgres_do(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	for (uint32_t i = 1; i < p->ntokens; i++) {
		struct ddl_token body = p->tokens[i];
		struct text t, whole;

		if (body.code != DDL_T_STRING)
			continue;
		t.c = ddl_text(p->session, body.atom);
		t.end = t.c + ddl_atom_len(&p->session->atoms, body.atom);
		whole = t;
		if (!find_body(&t) || !begins_ddl(t))
			return not_followed(p, stmt, whole);
		body.atom = ddl_atom_of(&p->session->atoms, t.c, (size_t)(t.end - t.c));
		ddl_parse_inner(p, &body, DDL_STMT_GUARDED);
		return NULL;
	}
	return stmt;
}
