#include "base/buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

void ddl_buf_release(struct ddl_buf *b)
{
	free(b->bytes);
	memset(b, 0, sizeof(*b));
}

void ddl_buf_clear(struct ddl_buf *b)
{
	b->len = 0;
	if (b->bytes)
		b->bytes[0] = '\0';
}

void ddl_buf_reserve(struct ddl_buf *b, size_t more)
{
	size_t want = b->len + more + 1;

	if (want <= b->cap)
		return;
	if (want < b->cap * 2)
		want = b->cap * 2;
	if (want < 256)
		want = 256;
	b->bytes = ddl_xrealloc(b->bytes, want, 1);
	b->bytes[b->len] = '\0';
	b->cap = want;
}

void ddl_buf_add(struct ddl_buf *b, const void *bytes, size_t len)
{
	ddl_buf_reserve(b, len);
	if (len)
		memcpy(b->bytes + b->len, bytes, len);
	b->len += len;
	b->bytes[b->len] = '\0';
}

void ddl_buf_puts(struct ddl_buf *b, const char *text)
{
	ddl_buf_add(b, text, strlen(text));
}

void ddl_buf_putc(struct ddl_buf *b, char c)
{
	ddl_buf_add(b, &c, 1);
}

void ddl_buf_vprintf(struct ddl_buf *b, const char *fmt, va_list ap)
{
	va_list again;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (n <= 0)
		return;
	ddl_buf_reserve(b, (size_t)n);
	vsnprintf(b->bytes + b->len, (size_t)n + 1, fmt, ap);
	b->len += (size_t)n;
}

void ddl_buf_printf(struct ddl_buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	ddl_buf_vprintf(b, fmt, ap);
	va_end(ap);
}

const char *ddl_buf_str(const struct ddl_buf *b)
{
	return b->bytes ? b->bytes : "";
}
