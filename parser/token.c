#include "parser/token.h"

#include <string.h>

#include "parser/parse.h"

const char *ddl_find_bytes(const char *p, const char *lim, const char *needle, size_t len)
{
	while ((size_t)(lim - p) >= len && (p = memchr(p, needle[0], (size_t)(lim - p)))) {
		if ((size_t)(lim - p) < len)
			return NULL;
		if (!memcmp(p, needle, len))
			return p;
		p++;
	}
	return NULL;
}

static void place(struct ddl_lexer *l, struct ddl_token *t, int code)
{
	t->code = (uint16_t)code;
	t->flags = l->flags;
	t->atom = 0;
	t->start = l->base + (uint32_t)(l->tok - l->text);
	t->end = l->base + (uint32_t)(l->cur - l->text);
	l->flags = 0;
}

enum ddl_scan ddl_tok(struct ddl_lexer *l, struct ddl_token *t, int code)
{
	place(l, t, code);
	return DDL_SCAN_OK;
}

enum ddl_scan ddl_tok_range(struct ddl_lexer *l, struct ddl_token *t, int code, const char *from, const char *to)
{
	place(l, t, code);
	t->atom = ddl_atom_of(&l->p->session->atoms, from, (size_t)(to - from));
	return DDL_SCAN_OK;
}

enum ddl_scan ddl_tok_text(struct ddl_lexer *l, struct ddl_token *t, int code)
{
	return ddl_tok_range(l, t, code, l->tok, l->cur);
}

enum ddl_scan ddl_tok_word(struct ddl_lexer *l, struct ddl_token *t)
{
	struct ddl_parse *p = l->p;
	const struct ddl_keyword *k;

	ddl_tok_text(l, t, DDL_T_IDENT);
	k = ddl_parse_keyword(p, ddl_atom_lower(&p->session->atoms, t->atom));
	if (k) {
		t->flags |= DDL_TOK_KEYWORD;
		if (k->code && (k->class[p->dialect->keyword_column] != 'R' || ddl_keyword_reserved(p, k)))
			t->code = k->code;
	}
	return DDL_SCAN_OK;
}

/* The value between `from` and the closing quote just before l->cur, doubled quotes made single. */
static ddl_atom unquote(struct ddl_lexer *l, const char *from, char close)
{
	struct ddl_atoms *atoms = &l->p->session->atoms;
	const char *end = l->cur - 1, *q = memchr(from, close, (size_t)(end - from));
	char *copy, *out;

	if (!q)
		return ddl_atom_of(atoms, from, (size_t)(end - from));
	copy = out = ddl_alloc(&l->p->scratch, (size_t)(end - from));
	while (from < end) {
		*out++ = *from;
		from += *from == close ? 2 : 1;
	}
	return ddl_atom_of(atoms, copy, (size_t)(out - copy));
}

enum ddl_scan ddl_tok_quoted(struct ddl_lexer *l, struct ddl_token *t, int code, size_t prefix, char close)
{
	place(l, t, code);
	t->flags |= DDL_TOK_QUOTED;
	t->atom = unquote(l, l->tok + prefix + 1, close);
	return DDL_SCAN_OK;
}

static char escape(char c)
{
	switch (c) {
	case '0': return '\0';
	case 'b': return '\b';
	case 'n': return '\n';
	case 'r': return '\r';
	case 't': return '\t';
	case 'Z': return '\032';
	default: return c;
	}
}

/* MySQL manual, "String Literals": \% and \_ keep their backslash. */
enum ddl_scan ddl_tok_escaped(struct ddl_lexer *l, struct ddl_token *t, int code, size_t prefix, char close)
{
	const char *from = l->tok + prefix + 1, *end = l->cur - 1;
	char *copy, *out;

	if (!memchr(from, '\\', (size_t)(end - from)))
		return ddl_tok_quoted(l, t, code, prefix, close);
	place(l, t, code);
	t->flags |= DDL_TOK_QUOTED;
	copy = out = ddl_alloc(&l->p->scratch, (size_t)(end - from));
	while (from < end) {
		if (*from == close && from + 1 < end) {
			*out++ = close;
			from += 2;
		} else if (*from == '\\' && from + 1 < end) {
			if (from[1] == '%' || from[1] == '_')
				*out++ = '\\';
			*out++ = escape(from[1]);
			from += 2;
		} else {
			*out++ = *from++;
		}
	}
	t->atom = ddl_atom_of(&l->p->session->atoms, copy, (size_t)(out - copy));
	return DDL_SCAN_OK;
}
