/*
 * source.h - the texts a session has read, and places in them.
 *
 * All texts of a session share one space of 32-bit offsets, so a span is eight
 * bytes and still names its file. Together they may have DDL_SOURCES_MAX bytes.
 * The text is what was read, byte for byte, except that a byte order mark is
 * skipped and UTF-16 is turned into UTF-8 before (ddl_source_decode).
 */
#ifndef DDL_BASE_SOURCE_H
#define DDL_BASE_SOURCE_H

#include "base/buf.h"
#include "base/list.h"

enum { DDL_SOURCES_MAX = 0x7fffffff };

struct ddl_source {
	const char *name;            /* as shown in messages */
	const char *text;            /* NUL-terminated behind len */
	uint32_t len, base;          /* offset of the first byte in the session */
	uint32_t *lines, nlines;     /* offsets of line starts, made when first asked for */
	uint32_t seen_at, seen_column; /* the last place asked for, so that a long line is counted once */
	struct ddl_span within;      /* the string of another source that this text is the value of, or none */
	uint32_t within_at;          /* offset of the first byte there; 0: the value is not verbatim there */
	struct ddl_span comments;    /* before the statement that the string stands in */
};

struct ddl_sources {
	struct ddl_source **items;
	uint32_t count, cap, next_base;
};

struct ddl_place {
	const struct ddl_source *source; /* NULL for DDL_SPAN_NONE */
	uint32_t line, column;           /* from 1; column counts code points */
};

void ddl_sources_init(struct ddl_sources *s);
void ddl_sources_release(struct ddl_sources *s);

/* The text is copied. NULL when the session's texts would pass DDL_SOURCES_MAX bytes. */
struct ddl_source *ddl_sources_add(struct ddl_sources *s, const char *name, const char *text, size_t len);

const struct ddl_source *ddl_sources_find(const struct ddl_sources *s, uint32_t offset);
const char *ddl_span_text(const struct ddl_sources *s, struct ddl_span at, size_t *len);
/* Say that a text is the value of a string in another source: statements in strings. */
void ddl_source_within(const struct ddl_sources *s, struct ddl_source *src, struct ddl_span string);

/* A span of such a text as one of the text that was read; as near as can be told when the string has escapes. */
struct ddl_span ddl_sources_outer(const struct ddl_sources *s, struct ddl_span at);

/* Of the text that was read. */
struct ddl_place ddl_sources_place(const struct ddl_sources *s, uint32_t offset);

enum ddl_encoding { DDL_TEXT_UTF8, DDL_TEXT_UTF16, DDL_TEXT_BAD };

/*
 * What bytes read from outside are. UTF-8: the text begins at *at, behind a byte
 * order mark. UTF-16 with a mark (as SQL Server Management Studio writes it): out
 * has it as UTF-8. Neither: *at is the offset of the first wrong byte.
 */
enum ddl_encoding ddl_source_decode(const char *bytes, size_t len, struct ddl_buf *out, size_t *at);

#endif
