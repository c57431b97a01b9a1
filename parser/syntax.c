#include "parser/syntax.h"

#include <string.h>


enum { TOLD = 6, TEXT_SHOWN = 40 };

static bool is_word(const char *name)
{
	return name[0] >= 'A' && name[0] <= 'Z' && !strchr(name, '(');
}

/* A word that could be a name is no news where a name could stand. */
static bool worth_telling(const struct ddl_parse *p, const char *name, bool ident)
{
	const struct ddl_keyword *k;
	ddl_atom word;

	if (!strcmp(name, "error") || !strcmp(name, "unreadable text") ||
	    strstr(name, "(before"))
		return false;
	if (!ident || !is_word(name))
		return true;
	word = ddl_atom_str(&p->session->atoms, name);
	k = ddl_parse_keyword(p, ddl_atom_lower(&p->session->atoms, word));
	return k && ddl_keyword_reserved(p, k);
}

static bool reserved_word(const struct ddl_parse *p, const struct ddl_token *t)
{
	const struct ddl_keyword *k;

	if (!(t->flags & DDL_TOK_KEYWORD))
		return false;
	k = ddl_parse_keyword(p, ddl_atom_lower(&p->session->atoms, t->atom));
	return k && ddl_keyword_reserved(p, k);
}

static const struct ddl_token *token_at(const struct ddl_parse *p, struct ddl_span at)
{
	for (uint32_t i = p->pos; i-- > 0;)
		if (p->tokens[i].start == at.start)
			return &p->tokens[i];
	return &p->tokens[p->ntokens];
}

void ddl_syntax_error(struct ddl_parse *p, struct ddl_span at, size_t nexpected, const char **expected)
{
	const struct ddl_token *t = token_at(p, at);
	struct ddl_buf b = { 0 };
	bool ident = false;
	size_t told = 0, len;
	const char *text = ddl_span_text(&p->session->sources, at, &len);

	for (size_t i = 0; i < nexpected; i++)
		ident |= !strcmp(expected[i], "identifier");
	for (size_t i = 0; i < nexpected; i++)
		told += worth_telling(p, expected[i], ident);
	if (told && told <= TOLD) {
		size_t n = 0;

		for (size_t i = 0; i < nexpected; i++) {
			if (!worth_telling(p, expected[i], ident))
				continue;
			n++;
			ddl_buf_printf(&b, "%s%s", n == 1 ? "" : n == told ? " or " : ", ",
				       !strcmp(expected[i], "end of file") ? "the end of the statement" : expected[i]);
		}
	}
	if (!t->code)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, at, "the statement ends too early%s%s",
				 b.len ? "; expected " : "", ddl_buf_str(&b));
	else if (reserved_word(p, t) && ident)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, at, "\"%.*s\" is a reserved word of %s and cannot stand here unquoted",
				 (int)len, text, p->dialect->title);
	else
		ddl_parse_report(p, DDL_DIAG_SYNTAX, at, "unexpected \"%.*s%s\"%s%s", (int)(len > TEXT_SHOWN ? TEXT_SHOWN : len),
				 text, len > TEXT_SHOWN ? "..." : "", b.len ? "; expected " : "", ddl_buf_str(&b));
	ddl_buf_release(&b);
}
