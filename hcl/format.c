/*
 * format.c - the shape that "terraform fmt" and "atlas schema fmt" give to HCL.
 *
 * A line opens as many levels as it has brackets without their end; those are one step of indentation together, so that
 * "[{" needs no two. A value that goes on behind its line has no column.
 */
#include "hcl/format.h"

#include <string.h>

#include "base/ascii.h"
#include "hcl/parse.h"
#include "hcl_parse.h"

struct item {                        /* a token; a string or a heredoc is one */
	const char *text;
	size_t len;
	uint16_t code;
	bool space;                  /* there were blanks before it */
	bool lines;                  /* it is several */
};

struct line {
	const struct item *items;
	size_t n;
	size_t value;                /* the "=" of an attribute that stands on the line; 0: none */
	bool note;                   /* the last item is a comment behind something */
	int opened;                  /* brackets without their end; less than 0: ends without theirs */
	uint32_t indent;
	struct ddl_buf head, tail;   /* up to the "=", and from there on, without the comment */
	uint32_t pad, note_pad;      /* blanks before "=" and before the comment */
};

struct format {
	struct ddl_session *s;
	const struct ddl_source *src;
	struct item *items;
	size_t nitems;
	struct line *lines;
	size_t nlines;
	struct ddl_buf *out;
};

/* Items */

static uint16_t end_of(uint16_t code)
{
	return code == HC_QUOTE ? HC_QUOTE_END : code == HC_HEREDOC ? HC_HEREDOC_END : 0;
}

/* The last token of the string that begins at i. */
static size_t last_of(const struct ddl_hcl_token *tokens, size_t i)
{
	size_t k = i;

	if (!end_of(tokens[i].code))
		return i;
	do
		k++;
	while (tokens[k].code != end_of(tokens[i].code) || tokens[k].depth != tokens[i].depth);
	return k;
}

static void take_items(struct format *f, const struct ddl_hcl_token *tokens, size_t n)
{
	f->items = DDL_NEW_ARRAY(&f->s->arena, n, struct item);
	for (size_t i = 0; i < n && tokens[i].code; i++) {
		struct item *item = &f->items[f->nitems++];
		size_t last = last_of(tokens, i);

		item->text = f->src->text + (tokens[i].start - f->src->base);
		item->len = tokens[last].end - tokens[i].start;
		item->code = tokens[i].code;
		item->space = tokens[i].flags & DDL_HCL_LEX_SPACE;
		item->lines = item->code != HC_NEWLINE && memchr(item->text, '\n', item->len);
		while (item->code == HC_COMMENT && item->len && ddl_ascii_space(item->text[item->len - 1]))
			item->len--;
		i = last;
	}
}

/* Lines */

static int bracket(const struct item *item)
{
	switch (item->code) {
	case '(':
	case '[':
	case '{':
		return 1;
	case ')':
	case ']':
	case '}':
		return -1;
	default:
		return 0;
	}
}

static int brackets(const struct line *l, size_t from)
{
	int n = 0;

	for (size_t i = from; i < l->n; i++)
		n += bracket(&l->items[i]);
	return n;
}

static bool several(const struct line *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->items[i].lines)
			return true;
	return false;
}

static void look_at(struct line *l)
{
	l->note = l->n > 1 && l->items[l->n - 1].code == HC_COMMENT;
	l->opened = brackets(l, 0);
	for (size_t i = 1; i < l->n; i++) {
		if (l->items[i].code != '=')
			continue;
		l->value = brackets(l, i) || several(l) ? 0 : i;
		break;
	}
}

/* Blank lines at the ends go, and of several between others one stays. */
static bool is_kept(const struct format *f, const struct line *l, bool last)
{
	return l->n || (f->nlines && !last && f->lines[f->nlines - 1].n);
}

static void take_lines(struct format *f)
{
	size_t start = 0;

	f->lines = DDL_NEW_ARRAY(&f->s->arena, f->nitems + 1, struct line);
	for (size_t i = 0; i <= f->nitems; i++) {
		struct line l = { .items = f->items + start, .n = i - start };

		if (i < f->nitems && f->items[i].code != HC_NEWLINE)
			continue;
		start = i + 1;
		if (!is_kept(f, &l, i == f->nitems))
			continue;
		look_at(&l);
		f->lines[f->nlines++] = l;
	}
	while (f->nlines && !f->lines[f->nlines - 1].n)
		f->nlines--;
}

static void indent_lines(struct format *f)
{
	int *open = DDL_NEW_ARRAY(&f->s->arena, f->nlines + 1, int);
	uint32_t depth = 0;

	for (struct line *l = f->lines; l < f->lines + f->nlines; l++) {
		for (int closed = -l->opened; closed > 0 && depth;) {
			int had = open[depth - 1];

			open[depth - 1] -= closed < had ? closed : had;
			depth -= closed >= had;
			closed -= had;
		}
		l->indent = 2 * depth;
		if (l->opened > 0)
			open[depth++] = l->opened;
	}
}

/* Blanks */

static bool is_word(const struct item *item, const char *word)
{
	return item->code == HC_IDENT && item->len == strlen(word) && !memcmp(item->text, word, item->len);
}

/* "in" and "if" may be names as well: then nothing stands between them and their bracket. */
static bool is_keyword(const struct item *item, const struct item *behind)
{
	return behind->space && (is_word(item, "in") || is_word(item, "if") || is_word(item, "for"));
}

static bool ends_value(const struct item *item)
{
	return item->code == HC_IDENT || item->code == HC_NUMBER || item->code == HC_QUOTE || item->code == ')' ||
	       item->code == ']' || item->code == '}';
}

/* "-" and "!" of one value; "*" of all: [*], .* */
static bool is_unary(const struct line *l, size_t i)
{
	if (l->items[i].code == '!')
		return true;
	return l->items[i].code == '-' && (!i || !ends_value(&l->items[i - 1]) || is_keyword(&l->items[i - 1], &l->items[i]));
}

static bool is_splat(const struct line *l, size_t i)
{
	return l->items[i].code == '*' && i && (l->items[i - 1].code == '.' || l->items[i - 1].code == '[');
}

/* Is there a blank before item i of a line? */
static bool blank_before(const struct line *l, size_t i)
{
	const struct item *a = &l->items[i - 1], *b = &l->items[i];

	if (a->code == HC_COMMENT || b->code == HC_COMMENT)
		return true;
	if (a->code == '(' || a->code == '[' || b->code == ')' || b->code == ']' || a->code == '.' || b->code == '.' ||
	    b->code == ',' || b->code == HC_ELLIPSIS || is_unary(l, i - 1))
		return false;
	if (b->code == '(' && a->code == HC_IDENT)
		return is_keyword(a, b);
	if (b->code == '[' && (is_splat(l, i - 1) || (ends_value(a) && a->code != HC_NUMBER)))
		return is_keyword(a, b);
	return a->code != '{' || b->code != '}';
}

static void put_items(struct ddl_buf *out, const struct line *l, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		if (i > from && blank_before(l, i))
			ddl_buf_putc(out, ' ');
		ddl_buf_add(out, l->items[i].text, l->items[i].len);
	}
}

static uint32_t width(const struct ddl_buf *b)
{
	uint32_t n = 0;

	for (size_t i = 0; i < b->len; i++)
		n += ((unsigned char)b->bytes[i] & 0xc0) != 0x80;
	return n;
}

/* Columns */

static void align_values(struct line *from, struct line *to)
{
	uint32_t widest = 0;

	for (struct line *l = from; l < to; l++)
		widest = width(&l->head) > widest ? width(&l->head) : widest;
	for (struct line *l = from; l < to; l++)
		l->pad = widest - width(&l->head) + 1;
}

static uint32_t code_width(const struct line *l)
{
	return l->indent + width(&l->head) + l->pad + width(&l->tail);
}

static void align_notes(struct line *from, struct line *to)
{
	uint32_t widest = 0;

	for (struct line *l = from; l < to; l++)
		widest = code_width(l) > widest ? code_width(l) : widest;
	for (struct line *l = from; l < to; l++)
		l->note_pad = widest - code_width(l) + 1;
}

static void align(struct format *f)
{
	struct line *end = f->lines + f->nlines, *start;

	for (struct line *l = f->lines; l < end; l++) {
		size_t code = l->n - l->note, split = l->value ? l->value : code;

		put_items(&l->head, l, 0, split);
		put_items(&l->tail, l, split, code);
	}
	for (start = f->lines; start < end; start++) {
		struct line *l = start;

		while (l < end && l->value)
			l++;
		if (l > start) {
			align_values(start, l);
			start = l - 1;
		}
	}
	for (start = f->lines; start < end; start++) {
		struct line *l = start;

		while (l < end && l->note && !several(l))
			l++;
		if (l > start) {
			align_notes(start, l);
			start = l - 1;
		} else {
			start->note_pad = 1;
		}
	}
}

static void put_blanks(struct ddl_buf *out, uint32_t n)
{
	while (n--)
		ddl_buf_putc(out, ' ');
}

static void put_line(struct format *f, struct line *l)
{
	if (l->n)
		put_blanks(f->out, l->indent);
	ddl_buf_add(f->out, l->head.bytes, l->head.len);
	put_blanks(f->out, l->pad);
	ddl_buf_add(f->out, l->tail.bytes, l->tail.len);
	if (l->note) {
		put_blanks(f->out, l->note_pad);
		ddl_buf_add(f->out, l->items[l->n - 1].text, l->items[l->n - 1].len);
	}
	ddl_buf_putc(f->out, '\n');
	ddl_buf_release(&l->head);
	ddl_buf_release(&l->tail);
}

bool ddl_hcl_format(struct ddl_session *s, const struct ddl_source *src, struct ddl_buf *out)
{
	struct format f = { .s = s, .src = src, .out = out };
	const struct ddl_hcl_token *tokens;
	size_t n;

	if (!ddl_hcl_parse(s, src))
		return false;
	tokens = ddl_hcl_tokens(s, src, &n);
	if (!tokens)
		return false;
	take_items(&f, tokens, n);
	take_lines(&f);
	indent_lines(&f);
	align(&f);
	for (size_t i = 0; i < f.nlines; i++)
		put_line(&f, &f.lines[i]);
	return true;
}
