/*
 * buf.h - a growing byte buffer on the heap.
 *
 * bytes is always NUL-terminated behind len once anything was added, and may
 * hold NUL bytes inside. A zeroed struct is an empty buffer.
 */
#ifndef DDL_BASE_BUF_H
#define DDL_BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>

#include "base/compiler.h"

struct ddl_buf {
	char *bytes;
	size_t len, cap;
};

void ddl_buf_release(struct ddl_buf *b);
void ddl_buf_clear(struct ddl_buf *b);
void ddl_buf_reserve(struct ddl_buf *b, size_t more);
void ddl_buf_add(struct ddl_buf *b, const void *bytes, size_t len);
void ddl_buf_puts(struct ddl_buf *b, const char *text);
void ddl_buf_putc(struct ddl_buf *b, char c);
void ddl_buf_printf(struct ddl_buf *b, const char *fmt, ...) DDL_PRINTF(2, 3);
void ddl_buf_vprintf(struct ddl_buf *b, const char *fmt, va_list ap) DDL_PRINTF(2, 0);
const char *ddl_buf_str(const struct ddl_buf *b); /* "" when empty */

#endif
