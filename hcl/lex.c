#include "hcl/lex.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "hcl_parse.h"

void ddl_hcl_lexer_init(struct ddl_hcl_lexer *l, const struct ddl_source *src)
{
	memset(l, 0, sizeof(*l));
	l->text = l->cur = l->tok = src->text;
	l->lim = src->text + src->len;
	l->base = src->base;
}

enum ddl_hcl_scan ddl_hcl_tok(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t, int code)
{
	*t = (struct ddl_hcl_token){
		.start = l->base + (uint32_t)(l->tok - l->text),
		.end = l->base + (uint32_t)(l->cur - l->text),
		.code = (uint16_t)code,
		.flags = l->flags,
		.depth = l->depth,
	};
	l->flags = 0;
	return DDL_HCL_SCAN_OK;
}

/* Behind "<<" or "<<-". */
static void take_marker(struct ddl_hcl_lexer *l, struct ddl_hcl_level *level)
{
	const char *end = l->cur - 1;

	level->marker = l->tok + 2 + (l->tok[2] == '-');
	if (end > level->marker && end[-1] == '\r')
		end--;
	level->marker_len = (size_t)(end - level->marker);
}

enum ddl_hcl_scan ddl_hcl_open(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t, int code, enum ddl_hcl_mode mode,
			       char closer)
{
	struct ddl_hcl_level *level = &l->levels[l->depth];

	if (l->depth == DDL_HCL_MAX_NESTING)
		return DDL_HCL_SCAN_TOO_DEEP;
	*level = (struct ddl_hcl_level){ .mode = mode, .closer = closer, .opener = l->tok };
	if (mode == DDL_HCL_IN_HEREDOC)
		take_marker(l, level);
	ddl_hcl_tok(l, t, code);
	l->depth++;
	return DDL_HCL_SCAN_OK;
}

enum ddl_hcl_scan ddl_hcl_close(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t, int code)
{
	const struct ddl_hcl_level *level = l->depth ? &l->levels[l->depth - 1] : NULL;

	if (!level || (level->closer && level->closer != l->cur[-1]))
		return DDL_HCL_SCAN_UNBALANCED;
	if (level->mode == DDL_HCL_IN_TEMPLATE)
		code = HC_TEMPLATE_END;
	else if (code == HC_TEMPLATE_END)
		return DDL_HCL_SCAN_UNBALANCED;
	l->depth--;
	return ddl_hcl_tok(l, t, code);
}

static const char *skip_blanks(const struct ddl_hcl_lexer *l, const char *c)
{
	while (c < l->lim && (*c == ' ' || *c == '\t'))
		c++;
	return c;
}

/* A line that has nothing but the heredoc's word on it. */
bool ddl_hcl_at_marker(struct ddl_hcl_lexer *l)
{
	const struct ddl_hcl_level *level = &l->levels[l->depth - 1];
	const char *word, *end;

	if (l->cur[-1] != '\n')
		return false;
	word = skip_blanks(l, l->cur);
	if ((size_t)(l->lim - word) < level->marker_len || memcmp(word, level->marker, level->marker_len))
		return false;
	end = skip_blanks(l, word + level->marker_len);
	if (end < l->lim && *end == '\r')
		end++;
	if (end < l->lim && *end != '\n')
		return false;
	l->tok = word;
	l->cur = word + level->marker_len;
	return true;
}

enum ddl_hcl_scan ddl_hcl_end(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t)
{
	if (!l->depth)
		return ddl_hcl_tok(l, t, 0);
	l->tok = l->levels[l->depth - 1].opener;
	return DDL_HCL_SCAN_UNTERMINATED;
}

/* The opener of what has no end: a string that ends with its line has it in the levels. */
static struct ddl_span opener(const struct ddl_hcl_lexer *l)
{
	const char *c = l->tok;
	uint32_t at;

	if (l->depth && (l->levels[l->depth - 1].mode == DDL_HCL_IN_QUOTES ||
			 l->levels[l->depth - 1].mode == DDL_HCL_IN_HEREDOC))
		c = l->levels[l->depth - 1].opener;
	at = l->base + (uint32_t)(c - l->text);
	return (struct ddl_span){ at, at + (*c == '<' || *c == '/' ? 2 : 1) };
}

static void report(struct ddl_session *s, const struct ddl_hcl_lexer *l, enum ddl_hcl_scan got)
{
	uint32_t start = l->base + (uint32_t)(l->tok - l->text);
	struct ddl_span at = { start, start + (uint32_t)(l->cur > l->tok ? l->cur - l->tok : 1) };

	switch (got) {
	case DDL_HCL_SCAN_OK:
		break;
	case DDL_HCL_SCAN_BAD_BYTE:
		ddl_report(s, DDL_DIAG_BAD_BYTE, at, "byte 0x%02x begins nothing that is known here",
			   (unsigned char)*l->tok);
		break;
	case DDL_HCL_SCAN_UNTERMINATED:
		ddl_report(s, DDL_DIAG_UNTERMINATED, opener(l), "this has no end");
		break;
	case DDL_HCL_SCAN_UNBALANCED:
		ddl_report(s, DDL_DIAG_SYNTAX, at, "\"%.*s\" closes nothing that is open here", (int)(l->cur - l->tok),
			   l->tok);
		break;
	case DDL_HCL_SCAN_TOO_DEEP:
		ddl_report(s, DDL_DIAG_TOO_DEEP, at, "nested more than %d deep", DDL_HCL_MAX_NESTING);
		break;
	}
}

/* Pieces of one string are one token; in heredocs a line is. */
static bool continues(const struct ddl_hcl_lexer *l, const struct ddl_hcl_token *before, const struct ddl_hcl_token *t)
{
	return t->code == HC_TEXT && before->code == HC_TEXT && before->end == t->start &&
	       l->text[before->end - l->base - 1] != '\n';
}

struct ddl_hcl_token *ddl_hcl_tokens(struct ddl_session *s, const struct ddl_source *src, size_t *n)
{
	struct ddl_hcl_lexer *l = DDL_NEW(&s->arena, struct ddl_hcl_lexer);
	struct ddl_hcl_token *tokens = NULL, *kept, t;
	enum ddl_hcl_scan got;
	size_t cap = 0;

	ddl_hcl_lexer_init(l, src);
	*n = 0;
	do {
		got = ddl_hcl_scan(l, &t);
		if (got)
			break;
		if (*n && continues(l, &tokens[*n - 1], &t)) {
			tokens[*n - 1].end = t.end;
			continue;
		}
		if (*n == cap) {
			cap = cap ? cap * 2 : 256;
			tokens = ddl_xrealloc(tokens, cap, sizeof(*tokens));
		}
		tokens[(*n)++] = t;
	} while (t.code);
	kept = got ? NULL : (void *)ddl_memdup(&s->arena, tokens, *n * sizeof(*tokens));
	free(tokens);
	if (got)
		report(s, l, got);
	return kept;
}
