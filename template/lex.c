#include "template/lex.h"

#include <stdlib.h>
#include <string.h>

#include "template_parse.h"

enum ddl_tpl_scan ddl_tpl_tok(struct ddl_tpl_lexer *l, struct ddl_tpl_token *t, int code, unsigned flags)
{
	*t = (struct ddl_tpl_token){
		.start = l->base + (uint32_t)(l->tok - l->text),
		.end = l->base + (uint32_t)(l->cur - l->text),
		.code = (uint16_t)code,
		.flags = (uint16_t)(l->flags | flags),
	};
	l->flags = 0;
	return DDL_TPL_SCAN_OK;
}

/* What comes from the scanner, made into what the grammar reads. */
struct filter {
	const struct ddl_source *source;
	struct ddl_tpl_token *out;
	size_t n;
	bool trim;                   /* blanks at the start of the next text go */
};

static const char *text_of(const struct filter *f, uint32_t at)
{
	return f->source->text + (at - f->source->base);
}

static bool is_word(const struct filter *f, const struct ddl_tpl_token *t, const char *word)
{
	return t->code == TP_IDENT && t->end - t->start == strlen(word) && !memcmp(text_of(f, t->start), word, strlen(word));
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void put_text(struct filter *f, struct ddl_tpl_token t)
{
	while (f->trim && t.start < t.end && is_space(*text_of(f, t.start)))
		t.start++;
	if (t.start == t.end)
		return;
	f->trim = false;
	if (f->n && f->out[f->n - 1].code == TP_TEXT && f->out[f->n - 1].end == t.start)
		f->out[f->n - 1].end = t.end;
	else
		f->out[f->n++] = t;
}

static void trim_before(struct filter *f)
{
	struct ddl_tpl_token *t = f->n ? &f->out[f->n - 1] : NULL;

	if (!t || t->code != TP_TEXT)
		return;
	while (t->start < t->end && is_space(*text_of(f, t->end - 1)))
		t->end--;
	f->n -= t->start == t->end;
}

static const struct {
	const char *word;
	int code;
} words[] = {
	{ "if", TP_IF }, { "range", TP_RANGE }, { "with", TP_WITH }, { "else", TP_ELSE }, { "end", TP_END },
	{ "template", TP_TEMPLATE }, { "define", TP_DEFINE }, { "block", TP_BLOCK }, { "break", TP_BREAK },
	{ "continue", TP_CONTINUE },
};

/* A word behind "{{" is one token with it. */
static bool fuse(struct filter *f, const struct ddl_tpl_token *t)
{
	struct ddl_tpl_token *before = &f->out[f->n - 1];

	if (before->code == TP_ELSE && (is_word(f, t, "if") || is_word(f, t, "with"))) {
		before->code = *text_of(f, t->start) == 'i' ? TP_ELSE_IF : TP_ELSE_WITH;
		before->end = t->end;
		return true;
	}
	for (size_t i = 0; before->code == TP_OPEN && i < DDL_COUNT(words); i++)
		if (is_word(f, t, words[i].word)) {
			before->code = (uint16_t)words[i].code;
			before->end = t->end;
			return true;
		}
	return false;
}

static int code_of(const struct filter *f, const struct ddl_tpl_token *t)
{
	int before = f->n ? f->out[f->n - 1].code : 0;

	if (is_word(f, t, "true"))
		return TP_TRUE;
	if (is_word(f, t, "false"))
		return TP_FALSE;
	if (is_word(f, t, "nil"))
		return TP_NIL;
	if (t->code == TP_FIELD && !(t->flags & DDL_TPL_SPACE) &&
	    (before == TP_IDENT || before == TP_FIELD || before == TP_CHAIN || before == TP_VARIABLE || before == ')'))
		return TP_CHAIN;
	return t->code;
}

static void take(struct filter *f, const struct ddl_tpl_token *t)
{
	if (t->code == TP_TEXT) {
		put_text(f, *t);
		return;
	}
	if (t->flags & DDL_TPL_TRIM_LEFT)
		trim_before(f);
	if (t->code != TP_NOTE && !(t->code == TP_IDENT && fuse(f, t))) {
		f->out[f->n] = *t;
		f->out[f->n].code = (uint16_t)code_of(f, t);
		f->n++;
	}
	if (t->code != TP_NOTE || t->flags & DDL_TPL_TRIM_RIGHT)
		f->trim = t->flags & DDL_TPL_TRIM_RIGHT;
}

static void report(struct ddl_session *s, const struct ddl_tpl_lexer *l, enum ddl_tpl_scan got)
{
	uint32_t start = l->base + (uint32_t)(l->tok - l->text), end = l->base + (uint32_t)(l->cur - l->text);
	struct ddl_span at = { start, end > start ? end : start + 1 };

	if (got == DDL_TPL_SCAN_UNTERMINATED)
		ddl_report(s, DDL_DIAG_UNTERMINATED, at, "this has no end");
	else if (end > start + 1)
		ddl_report(s, DDL_DIAG_BAD_LITERAL, at, "\"%.*s\" is no number", (int)(end - start), l->tok);
	else
		ddl_report(s, DDL_DIAG_BAD_BYTE, at, "byte 0x%02x begins nothing that is known here", (unsigned char)*l->tok);
}

struct ddl_tpl_token *ddl_tpl_tokens(struct ddl_session *s, const struct ddl_source *src)
{
	struct ddl_tpl_lexer l = { .cur = src->text, .lim = src->text + src->len, .text = src->text, .base = src->base };
	struct filter f = { .source = src };
	struct ddl_tpl_token t, *kept;
	enum ddl_tpl_scan got;
	size_t cap = 0;

	do {
		got = ddl_tpl_scan(&l, &t);
		if (f.n == cap) {
			cap = cap ? cap * 2 : 64;
			f.out = ddl_xrealloc(f.out, cap, sizeof(*f.out));
		}
		if (!got)
			take(&f, &t);
	} while (!got && t.code);
	if (got)
		report(s, &l, got);
	kept = got ? NULL : (void *)ddl_memdup(&s->arena, f.out, f.n * sizeof(*f.out));
	free(f.out);
	return kept;
}
