#include "base/diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

#include "base/json.h"
#include "base/session.h"

enum { LINE_MAX_SHOWN = 160, TAB = 8 };

static const struct {
	enum ddl_severity severity;
	char id[8];
} codes[] = {
#define ID_ERROR "E"
#define ID_WARNING "W"
#define ID_NOTE "N"
#define DIAG(id, number, severity) [DDL_DIAG_##id] = { DDL_##severity, ID_##severity #number },
#include "base/diag.def"
#undef DIAG
};

struct ddl_diag *ddl_report(struct ddl_session *s, enum ddl_diag_code code, struct ddl_span at,
			    const char *fmt, ...)
{
	struct ddl_diag *d;
	va_list ap;

	va_start(ap, fmt);
	d = ddl_vreport(s, code, at, fmt, ap);
	va_end(ap);
	return d;
}

/* An error is never lost behind warnings. */
static bool is_kept(const struct ddl_session *s, enum ddl_diag_code code)
{
	const struct ddl_diag *last = (const struct ddl_diag *)(const void *)s->diags.last;

	return s->diags.count < DDL_MAX_DIAGS || (codes[code].severity == DDL_ERROR && last->severity != DDL_ERROR);
}

struct ddl_diag *ddl_vreport(struct ddl_session *s, enum ddl_diag_code code, struct ddl_span at,
			     const char *fmt, va_list ap)
{
	bool kept = is_kept(s, code);
	struct ddl_diag *d = kept ? DDL_NEW(&s->arena, struct ddl_diag) : &s->spare;

	d->message = kept ? ddl_vformat(&s->arena, fmt, ap) : "";
	d->node.at = at;
	d->code = code;
	d->severity = codes[code].severity;
	if (kept)
		ddl_list_add(&s->diags, d);
	return d;
}

void ddl_diag_label(struct ddl_session *s, struct ddl_diag *d, struct ddl_span at, const char *fmt, ...)
{
	struct ddl_label *l;
	va_list ap;

	if (d == &s->spare)
		return;
	l = DDL_NEW(&s->arena, struct ddl_label);
	va_start(ap, fmt);
	l->text = ddl_vformat(&s->arena, fmt, ap);
	va_end(ap);
	l->node.at = at;
	ddl_list_add(&d->labels, l);
}

static void DDL_PRINTF(4, 0) remark(struct ddl_session *s, struct ddl_diag *d, const char *kind, const char *fmt, va_list ap)
{
	struct ddl_remark *r;

	if (d == &s->spare)
		return;
	r = DDL_NEW(&s->arena, struct ddl_remark);
	r->kind = kind;
	r->text = ddl_vformat(&s->arena, fmt, ap);
	ddl_list_add(&d->remarks, r);
}

void ddl_diag_note(struct ddl_session *s, struct ddl_diag *d, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	remark(s, d, "note", fmt, ap);
	va_end(ap);
}

void ddl_diag_help(struct ddl_session *s, struct ddl_diag *d, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	remark(s, d, "help", fmt, ap);
	va_end(ap);
}

void ddl_diag_fix(struct ddl_session *s, struct ddl_diag *d, struct ddl_span at, const char *text)
{
	d->fix_at = at;
	d->fix = ddl_memdup(&s->arena, text, strlen(text));
}

const char *ddl_diag_id(enum ddl_diag_code code)
{
	return codes[code].id;
}

const char *ddl_severity_name(enum ddl_severity severity)
{
	static const char *const names[] = { "note", "warning", "error" };

	return names[severity];
}

static int by_place(const void *a, const void *b, void *data)
{
	const struct ddl_diag *x = a, *y = b;

	(void)data;
	if (x->node.at.start != y->node.at.start)
		return x->node.at.start < y->node.at.start ? -1 : 1;
	if (x->code != y->code)
		return x->code < y->code ? -1 : 1;
	return strcmp(x->message, y->message);
}

void ddl_diags_sort(struct ddl_session *s)
{
	struct ddl_list once = { 0 };
	struct ddl_diag *last = NULL, *d;
	struct ddl_node *next;

	ddl_list_sort(&s->diags, by_place, NULL);
	for (struct ddl_node *n = s->diags.first; n; n = next) {
		next = n->next;
		d = (struct ddl_diag *)(void *)n;
		if (last && d->node.at.start && !by_place(last, d, NULL))
			continue;
		ddl_list_add(&once, d);
		last = d;
	}
	s->diags = once;
}

size_t ddl_diags_count(const struct ddl_session *s, enum ddl_severity at_least)
{
	size_t n = 0;

	DDL_EACH(struct ddl_diag, d, &s->diags)
		n += d->severity >= at_least;
	return n;
}

size_t ddl_diags_mark(const struct ddl_session *s)
{
	return s->diags.count;
}

void ddl_diags_rewind(struct ddl_session *s, size_t keep)
{
	struct ddl_list kept = { 0 };
	struct ddl_node *n = s->diags.first, *next;

	for (; n && kept.count < keep; n = next) {
		next = n->next;
		ddl_list_add(&kept, n);
	}
	s->diags = kept;
}

struct line {
	const char *text;            /* of the whole line, CR and LF dropped */
	size_t len;
	uint32_t number, start;      /* start: session offset of the first byte */
};

static struct line line_at(const struct ddl_source *src, const struct ddl_place *p)
{
	struct line l = { .number = p->line };
	uint32_t start = src->lines[p->line - 1];
	uint32_t end = p->line < src->nlines ? src->lines[p->line] : src->len;

	while (end > start && (src->text[end - 1] == '\n' || src->text[end - 1] == '\r'))
		end--;
	l.text = src->text + start;
	l.len = end - start;
	l.start = src->base + start;
	return l;
}

/* Append one character as a terminal can show it and return its width. */
static int put_char(struct ddl_buf *out, const char *text, size_t len, int column, size_t *used)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)len, &c);
	char code[16];
	int width;

	if (n <= 0) {
		n = 1;
		c = 0xfffd;
	}
	*used = (size_t)n;
	if (c == '\t') {
		width = TAB - column % TAB;
		if (out)
			for (int i = 0; i < width; i++)
				ddl_buf_putc(out, ' ');
		return width;
	}
	if (c < 0x20 || c == 0x7f || c == 0xfffd) {
		width = snprintf(code, sizeof(code), "<U+%04X>", (unsigned)c);
		if (out)
			ddl_buf_puts(out, code);
		return width;
	}
	if (out)
		ddl_buf_add(out, text, (size_t)n);
	return utf8proc_charwidth(c);
}

static void put_line(struct ddl_buf *out, const struct line *l, struct ddl_span at, char mark,
		     const char *label, int gutter, const char *on, const char *off)
{
	size_t from = 0, used;
	size_t start = at.start - l->start, end = at.end > at.start ? at.end - l->start : start + 1;
	int column = 0, indent = 0, width = 0;

	if (start > LINE_MAX_SHOWN / 2 && l->len > LINE_MAX_SHOWN) {
		from = start - LINE_MAX_SHOWN / 4;
		while (from > 0 && ((unsigned char)l->text[from] & 0xc0) == 0x80)
			from--;
	}
	ddl_buf_printf(out, "%*u | ", gutter, l->number);
	if (from) {
		ddl_buf_puts(out, "\xe2\x80\xa6");
		column++;
	}
	for (size_t i = from; i < l->len; i += used) {
		int w;

		if (column >= LINE_MAX_SHOWN) {
			ddl_buf_puts(out, "\xe2\x80\xa6");
			break;
		}
		w = put_char(out, l->text + i, l->len - i, column, &used);
		if (i < start)
			indent = column + w;
		else if (i < end)
			width += w;
		column += w;
	}
	if (from && !indent)
		indent = 1;
	ddl_buf_printf(out, "\n%*s | %*s%s", gutter, "", indent, "", on);
	for (int i = 0; i < (width > 0 ? width : 1); i++)
		ddl_buf_putc(out, mark);
	if (label)
		ddl_buf_printf(out, " %s", label);
	ddl_buf_printf(out, "%s\n", off);
}

static void put_place(struct ddl_buf *out, const struct ddl_place *p)
{
	if (p->source)
		ddl_buf_printf(out, "%s:%u:%u: ", p->source->name, p->line, p->column);
}

static void render_carets(const struct ddl_session *s, const struct ddl_diag *d, const struct ddl_place *p,
			  const char *on, const char *off, struct ddl_buf *out)
{
	char digits[16];
	uint32_t largest = p->line;
	struct line l;
	int gutter;

	DDL_EACH(struct ddl_label, label, &d->labels) {
		struct ddl_place q = ddl_sources_place(&s->sources, label->node.at.start);

		if (q.line > largest)
			largest = q.line;
	}
	gutter = snprintf(digits, sizeof(digits), "%u", largest);
	ddl_buf_printf(out, "%*s |\n", gutter, "");
	l = line_at(p->source, p);
	put_line(out, &l, ddl_sources_outer(&s->sources, d->node.at), '^', d->label, gutter, on, off);
	DDL_EACH(struct ddl_label, label, &d->labels) {
		struct ddl_place q = ddl_sources_place(&s->sources, label->node.at.start);

		if (!q.source)
			continue;
		if (q.source != p->source)
			ddl_buf_printf(out, "%*s ::: %s:%u:%u\n", gutter, "", q.source->name, q.line, q.column);
		l = line_at(q.source, &q);
		put_line(out, &l, ddl_sources_outer(&s->sources, label->node.at), '-', label->text, gutter, on, off);
	}
	DDL_EACH(struct ddl_remark, r, &d->remarks)
		ddl_buf_printf(out, "%*s = %s: %s\n", gutter, "", r->kind, r->text);
}

static void render_json(const struct ddl_session *s, const struct ddl_diag *d, const struct ddl_place *p,
			struct ddl_buf *out)
{
	ddl_buf_putc(out, '{');
	ddl_json_field(out, "code", ddl_diag_id(d->code));
	ddl_json_field(out, "severity", ddl_severity_name(d->severity));
	ddl_json_field(out, "message", d->message);
	if (p->source) {
		struct ddl_span at = ddl_sources_outer(&s->sources, d->node.at);

		ddl_json_field(out, "file", p->source->name);
		ddl_buf_printf(out, ",\"line\":%u,\"column\":%u,\"start\":%u,\"end\":%u", p->line, p->column,
			       at.start - p->source->base, at.end - p->source->base);
	}
	DDL_EACH(struct ddl_label, label, &d->labels) {
		struct ddl_place q = ddl_sources_place(&s->sources, label->node.at.start);

		if (!q.source)
			continue;
		ddl_buf_puts(out, label == (void *)d->labels.first ? ",\"labels\":[{" : ",{");
		ddl_buf_printf(out, "\"line\":%u,\"column\":%u", q.line, q.column);
		ddl_json_field(out, "file", q.source->name);
		ddl_json_field(out, "text", label->text);
		ddl_buf_puts(out, label == (void *)d->labels.last ? "}]" : "}");
	}
	DDL_EACH(struct ddl_remark, r, &d->remarks)
		ddl_json_field(out, r->kind, r->text);
	if (d->fix)
		ddl_json_field(out, "fix", d->fix);
	ddl_buf_puts(out, "}\n");
}

/* Workflow commands of GitHub Actions: "%", CR and LF are escaped in values, ":" and "," in properties too. */
static void put_escaped(struct ddl_buf *out, const char *text, const char *special)
{
	for (; *text; text++)
		if (*text == '%' || *text == '\r' || *text == '\n' || strchr(special, *text))
			ddl_buf_printf(out, "%%%02X", (unsigned char)*text);
		else
			ddl_buf_putc(out, *text);
}

void ddl_diag_annotate(enum ddl_severity severity, const struct ddl_place *p, const char *title,
		       const char *message, struct ddl_buf *out)
{
	ddl_buf_printf(out, "::%s ", severity == DDL_NOTE ? "notice" : ddl_severity_name(severity));
	if (p->source) {
		ddl_buf_puts(out, "file=");
		put_escaped(out, p->source->name, ":,");
		ddl_buf_printf(out, ",line=%u,col=%u,", p->line, p->column);
	}
	ddl_buf_printf(out, "title=%s::", title);
	put_escaped(out, message, "");
	ddl_buf_putc(out, '\n');
}

void ddl_diag_render(const struct ddl_session *s, const struct ddl_diag *d, enum ddl_diag_style style,
		     bool colour, struct ddl_buf *out)
{
	static const char *const paint[] = { "\033[36m", "\033[33m", "\033[31m" };
	struct ddl_place p = ddl_sources_place(&s->sources, d->node.at.start);
	const char *on = colour ? paint[d->severity] : "", *off = colour ? "\033[0m" : "";

	if (style == DDL_DIAG_JSON) {
		render_json(s, d, &p, out);
		return;
	}
	if (style == DDL_DIAG_GITHUB) {
		ddl_diag_annotate(d->severity, &p, ddl_diag_id(d->code), d->message, out);
		return;
	}
	put_place(out, &p);
	ddl_buf_printf(out, "%s%s[%s]:%s %s\n", on, ddl_severity_name(d->severity), ddl_diag_id(d->code), off,
		       d->message);
	if (style == DDL_DIAG_CARETS && p.source)
		render_carets(s, d, &p, on, off, out);
	else
		DDL_EACH(struct ddl_remark, r, &d->remarks)
			ddl_buf_printf(out, "  = %s: %s\n", r->kind, r->text);
}
