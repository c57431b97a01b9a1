/* parse.c - tokens as the grammar wants them, and the words of syntax errors. */
#include "hcl/parse.h"

#include <string.h>

#include "base/ascii.h"
#include "hcl/build.h"
#include "hcl_parse.h"

enum { TOLD = 6, SHOWN = 40 };

struct filter {
	struct ddl_session *session;
	const struct ddl_source *source;
	const struct ddl_hcl_token *in;
	struct ddl_hcl_token *out;
	size_t n;
	struct {
		uint16_t code;           /* of what opened it */
		bool is_for;             /* "if" is a word of it */
		size_t opener;           /* in out */
	} levels[DDL_HCL_MAX_NESTING + 1];
	unsigned depth;
};

static const char *text_of(const struct filter *f, const struct ddl_hcl_token *t)
{
	return f->source->text + (t->start - f->source->base);
}

static bool is_word(const struct filter *f, const struct ddl_hcl_token *t, const char *word)
{
	return t->code == HC_IDENT && t->end - t->start == strlen(word) && !memcmp(text_of(f, t), word, strlen(word));
}

/* The first token from i on that says something. */
static size_t skip_nothing(const struct filter *f, size_t i)
{
	while (f->in[i].code == HC_NEWLINE || f->in[i].code == HC_COMMENT)
		i++;
	return i;
}

/* Is the "for" at i the beginning of a for expression? Of a block's attribute of that name it is not. */
static bool opens_for(const struct filter *f, size_t i)
{
	size_t next;

	if (!is_word(f, &f->in[i], "for"))
		return false;
	next = skip_nothing(f, i + 1);
	if (f->in[next].code != HC_IDENT)
		return false;
	next = skip_nothing(f, next + 1);
	return f->in[next].code == ',' || is_word(f, &f->in[next], "in");
}

/* Of the token that is put next. */
static void open_level(struct filter *f, uint16_t code, bool is_for)
{
	f->depth++;
	f->levels[f->depth].code = code;
	f->levels[f->depth].is_for = is_for;
	f->levels[f->depth].opener = f->n;
}

/* Within blocks and objects newlines end things. */
static bool keeps_lines(const struct filter *f)
{
	return !f->depth || (f->levels[f->depth].code == '{' && !f->levels[f->depth].is_for);
}

static bool ends_expression(const struct filter *f)
{
	uint16_t code = f->n ? f->out[f->n - 1].code : 0;

	return code == HC_IDENT || code == HC_NUMBER || code == HC_QUOTE_END || code == HC_HEREDOC_END || code == ')' ||
	       code == ']' || code == '}' || code == HC_ELLIPSIS;
}

/* "in" behind the names of a for. */
static bool is_in(const struct filter *f, const struct ddl_hcl_token *t)
{
	const struct ddl_hcl_token *o = f->out + f->n;

	if (!is_word(f, t, "in"))
		return false;
	if (f->n >= 2 && o[-1].code == HC_IDENT && o[-2].code == HC_FOR)
		return true;
	return f->n >= 4 && o[-1].code == HC_IDENT && o[-2].code == ',' && o[-3].code == HC_IDENT && o[-4].code == HC_FOR;
}

static void put(struct filter *f, const struct ddl_hcl_token *t, int code)
{
	f->out[f->n] = *t;
	f->out[f->n++].code = (uint16_t)code;
}

/* "%{" and the word behind it are one token. Returns the index of the word. */
static size_t put_control(struct filter *f, size_t i)
{
	static const struct { const char *word; int code; } words[] = {
		{ "if", HC_T_IF }, { "else", HC_T_ELSE }, { "endif", HC_T_ENDIF },
		{ "for", HC_T_FOR }, { "endfor", HC_T_ENDFOR },
	};
	size_t word = skip_nothing(f, i + 1);

	for (size_t k = 0; k < DDL_COUNT(words); k++)
		if (is_word(f, &f->in[word], words[k].word)) {
			put(f, &f->in[i], words[k].code);
			if (words[k].code == HC_T_FOR)
				put(f, &f->in[word], HC_FOR);
			else
				f->out[f->n - 1].end = f->in[word].end;
			return word;
		}
	put(f, &f->in[i], HC_CONTROL);
	return i;
}

/* What "~" says is noted at the texts beside it. */
static void note_trim(struct filter *f, size_t i)
{
	const struct ddl_hcl_token *t = &f->in[i];

	if ((t->code == HC_INTERPOLATE || t->code == HC_CONTROL) && t->end - t->start > 2 && f->n &&
	    f->out[f->n - 1].code == HC_TEXT)
		f->out[f->n - 1].flags |= DDL_HCL_LEX_TRIM_RIGHT;
	if (t->code == HC_TEXT && i && f->in[i - 1].code == HC_TEMPLATE_END && *text_of(f, &f->in[i - 1]) == '~')
		f->out[f->n - 1].flags |= DDL_HCL_LEX_TRIM_LEFT;
}

static uint16_t blanks_of(const struct filter *f, const struct ddl_hcl_token *t)
{
	const char *text = text_of(f, t);
	uint16_t n = 0;

	while (t->start + n < t->end && (text[n] == ' ' || text[n] == '\t') && n < UINT16_MAX)
		n++;
	return n;
}

/* Of what stands in a string between its texts. */
static bool is_opener(const struct ddl_hcl_token *t)
{
	return t->code == HC_INTERPOLATE || t->code == HC_CONTROL || (t->code >= HC_T_IF && t->code <= HC_T_ENDFOR);
}

static bool blank_line(const struct filter *f, const struct ddl_hcl_token *t)
{
	uint16_t n = blanks_of(f, t);
	const char *text = text_of(f, t);

	return t->code == HC_TEXT && (text[n] == '\n' || (text[n] == '\r' && text[n + 1] == '\n'));
}

/* <<- takes away the indentation that all lines have. Its last token was put. */
static void unindent(struct filter *f, size_t opener)
{
	uint16_t depth = (uint16_t)(f->out[opener].depth + 1), least = UINT16_MAX;

	if (text_of(f, &f->out[opener])[2] != '-')
		return;
	for (int take = 0; take < 2; take++) {
		for (size_t i = opener + 1; i + 1 < f->n; i++) {
			struct ddl_hcl_token *t = &f->out[i];
			uint16_t n = t->code == HC_TEXT ? blanks_of(f, t) : 0;

			if (t->code == HC_TEXT ? t->depth != depth : t->depth != depth || !is_opener(t))
				continue;
			if (text_of(f, t)[-1] != '\n' || blank_line(f, t))
				continue;
			if (take && t->code == HC_TEXT)
				t->skip = least;
			else if (n < least)
				least = n;
		}
	}
}

static void put_text(struct filter *f, size_t i)
{
	put(f, &f->in[i], HC_TEXT);
	if (f->levels[f->depth].code == HC_HEREDOC)
		f->out[f->n - 1].flags |= DDL_HCL_LEX_RAW;
	note_trim(f, i);
}

/* "(", "[" or "{"; "for" behind it comes with it. Returns the index of the last token that was put. */
static size_t put_bracket(struct filter *f, size_t i)
{
	size_t next = skip_nothing(f, i + 1);
	bool is_for = f->in[i].code != '(' && opens_for(f, next);

	open_level(f, f->in[i].code, is_for);
	put(f, &f->in[i], f->in[i].code);
	if (!is_for)
		return i;
	put(f, &f->in[next], HC_FOR);
	return next;
}

static void put_ident(struct filter *f, const struct ddl_hcl_token *t)
{
	if (is_in(f, t))
		put(f, t, HC_IN);
	else if (f->levels[f->depth].is_for && is_word(f, t, "if") && ends_expression(f))
		put(f, t, HC_IF);
	else
		put(f, t, HC_IDENT);
}

static void put_closer(struct filter *f, const struct ddl_hcl_token *t)
{
	put(f, t, t->code);
	if (t->code == HC_HEREDOC_END)
		unindent(f, f->levels[f->depth].opener);
	f->depth--;
}

static size_t filter_token(struct filter *f, size_t i)
{
	const struct ddl_hcl_token *t = &f->in[i];

	switch (t->code) {
	case HC_COMMENT:
		break;
	case HC_NEWLINE:
		if (keeps_lines(f))
			put(f, t, t->code);
		break;
	case '(': case '[': case '{':
		return put_bracket(f, i);
	case HC_QUOTE: case HC_HEREDOC:
		open_level(f, t->code, false);
		put(f, t, t->code);
		break;
	case HC_INTERPOLATE:
		note_trim(f, i);
		open_level(f, t->code, false);
		put(f, t, t->code);
		break;
	case HC_CONTROL:
		note_trim(f, i);
		open_level(f, t->code, false);
		return put_control(f, i);
	case ')': case ']': case '}': case HC_TEMPLATE_END: case HC_HEREDOC_END: case HC_QUOTE_END:
		put_closer(f, t);
		break;
	case HC_TEXT:
		put_text(f, i);
		break;
	case HC_IDENT:
		put_ident(f, t);
		break;
	default:
		put(f, t, t->code);
	}
	return i;
}

static const struct ddl_hcl_token *filter(struct ddl_session *s, const struct ddl_source *src,
					  const struct ddl_hcl_token *tokens, size_t n)
{
	struct filter *f = DDL_NEW(&s->arena, struct filter);

	f->session = s;
	f->source = src;
	f->in = tokens;
	/* "[ for" and "%{ for" are two tokens of two, "%{ if" one: there are never more. */
	f->out = DDL_NEW_ARRAY(&s->arena, n + 1, struct ddl_hcl_token);
	for (size_t i = 0; i < n; i++)
		i = filter_token(f, i);
	return f->out;
}

struct ddl_hcl_body *ddl_hcl_parse(struct ddl_session *s, const struct ddl_source *src)
{
	struct ddl_hcl_parse p = { .session = s, .source = src };
	const struct ddl_hcl_token *tokens;
	size_t n;

	tokens = ddl_hcl_tokens(s, src, &n);
	if (!tokens)
		return NULL;
	p.tokens = filter(s, src, tokens, n);
	if (ddl_hcl_yyparse(&p) || p.failed)
		return NULL;
	return p.body;
}

void ddl_hcl_syntax_error(struct ddl_hcl_parse *p, struct ddl_span at, size_t nexpected, const char **expected)
{
	const struct ddl_hcl_token *t = &p->tokens[p->pos ? p->pos - 1 : 0];
	const char *text = p->source->text + (at.start - p->source->base);
	size_t len = at.end - at.start;
	struct ddl_buf b = { 0 };

	p->failed = true;
	for (size_t i = 0; i < nexpected && nexpected <= TOLD; i++)
		ddl_buf_printf(&b, "%s%s", !i ? "; expected " : i + 1 == nexpected ? " or " : ", ", expected[i]);
	if (!expected)
		ddl_report(p->session, DDL_DIAG_TOO_DEEP, at, "nested too deep");
	else if (at.end == p->source->base + p->source->len && !len)
		ddl_report(p->session, DDL_DIAG_SYNTAX, at, "the file ends too early%s", ddl_buf_str(&b));
	else if (t->start == at.start && t->code == HC_NEWLINE)
		ddl_report(p->session, DDL_DIAG_SYNTAX, at, "the line ends too early%s", ddl_buf_str(&b));
	else
		ddl_report(p->session, DDL_DIAG_SYNTAX, at, "unexpected \"%.*s%s\"%s", (int)(len > SHOWN ? SHOWN : len),
			   text, len > SHOWN ? "..." : "", ddl_buf_str(&b));
	ddl_buf_release(&b);
}
