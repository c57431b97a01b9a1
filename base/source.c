#include "base/source.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/arena.h"

void ddl_sources_init(struct ddl_sources *s)
{
	memset(s, 0, sizeof(*s));
	s->next_base = 1;
}

void ddl_sources_release(struct ddl_sources *s)
{
	for (uint32_t i = 0; i < s->count; i++) {
		free(s->items[i]->lines);
		free(s->items[i]);
	}
	free(s->items);
	memset(s, 0, sizeof(*s));
}

struct ddl_source *ddl_sources_add(struct ddl_sources *s, const char *name, const char *text, size_t len)
{
	size_t name_len = strlen(name);
	struct ddl_source *src;
	char *copy;

	if (len >= DDL_SOURCES_MAX || s->next_base > DDL_SOURCES_MAX - (uint32_t)len - 2)
		return NULL;
	src = ddl_xmalloc(sizeof(*src) + name_len + 1 + len + 1);
	copy = (char *)(src + 1);
	memset(src, 0, sizeof(*src));
	memcpy(copy, name, name_len + 1);
	src->name = copy;
	copy += name_len + 1;
	if (len)
		memcpy(copy, text, len);
	copy[len] = '\0';
	src->text = copy;
	src->len = (uint32_t)len;
	src->base = s->next_base;
	s->next_base += (uint32_t)len + 1;
	if (s->count == s->cap) {
		s->cap = s->cap ? s->cap * 2 : 16;
		s->items = ddl_xrealloc(s->items, s->cap, sizeof(*s->items));
	}
	s->items[s->count++] = src;
	return src;
}

const struct ddl_source *ddl_sources_find(const struct ddl_sources *s, uint32_t offset)
{
	uint32_t lo = 0, hi = s->count;

	if (!offset)
		return NULL;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;

		if (s->items[mid]->base <= offset)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo ? s->items[lo - 1] : NULL;
}

const char *ddl_span_text(const struct ddl_sources *s, struct ddl_span at, size_t *len)
{
	const struct ddl_source *src = ddl_sources_find(s, at.start);

	*len = src ? at.end - at.start : 0;
	return src ? src->text + (at.start - src->base) : "";
}

void ddl_source_within(const struct ddl_sources *s, struct ddl_source *src, struct ddl_span string)
{
	size_t len;
	const char *text = ddl_span_text(s, string, &len);

	src->within = string;
	/* Behind the longest opener that there is, a dollar tag. */
	for (size_t i = 0; i < 70 && i + src->len <= len; i++) {
		if (!memcmp(text + i, src->text, src->len)) {
			src->within_at = string.start + (uint32_t)i;
			return;
		}
	}
}

struct ddl_span ddl_sources_outer(const struct ddl_sources *s, struct ddl_span at)
{
	for (;;) {
		const struct ddl_source *src = ddl_sources_find(s, at.start);

		if (!src || !src->within.start)
			return at;
		if (src->within_at) {
			at.start = src->within_at + (at.start - src->base);
			at.end = src->within_at + (at.end - src->base);
		} else {
			at = src->within;
		}
	}
}

static void index_lines(struct ddl_source *src)
{
	const char *p = src->text, *end = src->text + src->len;
	uint32_t n = 1;

	for (const char *q = p; q < end && (q = memchr(q, '\n', (size_t)(end - q))); q++)
		n++;
	src->lines = ddl_xrealloc(NULL, n, sizeof(*src->lines));
	src->lines[0] = 0;
	src->nlines = 1;
	for (const char *q = p; q < end && (q = memchr(q, '\n', (size_t)(end - q))); q++)
		src->lines[src->nlines++] = (uint32_t)(q + 1 - p);
}

static uint32_t column_of(struct ddl_source *src, uint32_t line, uint32_t at)
{
	uint32_t column = 1, i = line;

	if (src->seen_at > line && src->seen_at <= at) {
		i = src->seen_at;
		column = src->seen_column;
	}
	for (; i < at && i < src->len; i++)
		column += ((unsigned char)src->text[i] & 0xc0) != 0x80;
	src->seen_at = i;
	src->seen_column = column;
	return column;
}

struct ddl_place ddl_sources_place(const struct ddl_sources *s, uint32_t offset)
{
	struct ddl_source *src = NULL;
	uint32_t lo = 0, hi, at;

	offset = ddl_sources_outer(s, (struct ddl_span){ offset, offset }).start;
	for (uint32_t l = 0, h = s->count; l < h && offset;) {
		uint32_t mid = l + (h - l) / 2;

		if (s->items[mid]->base <= offset) {
			src = s->items[mid];
			l = mid + 1;
		} else {
			h = mid;
		}
	}
	if (!src)
		return (struct ddl_place){ NULL, 0, 0 };
	if (!src->lines)
		index_lines(src);
	at = offset - src->base;
	for (hi = src->nlines; lo < hi;) {
		uint32_t mid = lo + (hi - lo) / 2;

		if (src->lines[mid] <= at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return (struct ddl_place){ src, lo, column_of(src, src->lines[lo - 1], at) };
}

static void put_utf8(struct ddl_buf *out, int32_t c)
{
	utf8proc_uint8_t bytes[4];
	utf8proc_ssize_t n = utf8proc_encode_char(c, bytes);

	ddl_buf_add(out, bytes, (size_t)n);
}

static enum ddl_encoding decode_utf16(const unsigned char *p, size_t len, int big, struct ddl_buf *out, size_t *bad)
{
	ddl_buf_reserve(out, len);
	for (size_t i = 2; i < len; i += 2) {
		int32_t c, d;

		*bad = i;
		if (i + 1 >= len)
			return DDL_TEXT_BAD;
		c = big ? p[i] << 8 | p[i + 1] : p[i + 1] << 8 | p[i];
		if (c >= 0xdc00 && c <= 0xdfff)
			return DDL_TEXT_BAD;
		if (c >= 0xd800 && c <= 0xdbff) {
			if (i + 3 >= len)
				return DDL_TEXT_BAD;
			d = big ? p[i + 2] << 8 | p[i + 3] : p[i + 3] << 8 | p[i + 2];
			if (d < 0xdc00 || d > 0xdfff)
				return DDL_TEXT_BAD;
			c = 0x10000 + ((c - 0xd800) << 10) + (d - 0xdc00);
			i += 2;
		}
		put_utf8(out, c);
	}
	return DDL_TEXT_UTF16;
}

static size_t ascii_run(const char *p, size_t len)
{
	size_t i = 0;
	uint64_t w;

	for (; i + 8 <= len; i += 8) {
		memcpy(&w, p + i, 8);
		if (w & UINT64_C(0x8080808080808080))
			break;
	}
	while (i < len && !((unsigned char)p[i] & 0x80))
		i++;
	return i;
}

enum ddl_encoding ddl_source_decode(const char *bytes, size_t len, struct ddl_buf *out, size_t *at)
{
	const unsigned char *u = (const unsigned char *)bytes;
	size_t start, i;

	if (len >= 2 && ((u[0] == 0xff && u[1] == 0xfe) || (u[0] == 0xfe && u[1] == 0xff)))
		return decode_utf16(u, len, u[0] == 0xfe, out, at);
	start = i = len >= 3 && !memcmp(u, "\xef\xbb\xbf", 3) ? 3 : 0;
	while ((i += ascii_run(bytes + i, len - i)) < len) {
		utf8proc_int32_t c;
		utf8proc_ssize_t n = utf8proc_iterate(u + i, (utf8proc_ssize_t)(len - i), &c);

		if (n < 0) {
			*at = i;
			return DDL_TEXT_BAD;
		}
		i += (size_t)n;
	}
	*at = start;
	return DDL_TEXT_UTF8;
}
