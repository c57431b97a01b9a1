#include "base/session.h"

#include <string.h>

void ddl_session_init(struct ddl_session *s)
{
	memset(s, 0, sizeof(*s));
	ddl_arena_init(&s->arena);
	ddl_atoms_init(&s->atoms);
	ddl_sources_init(&s->sources);
}

void ddl_session_release(struct ddl_session *s)
{
	ddl_atoms_release(&s->atoms);
	ddl_sources_release(&s->sources);
	ddl_arena_release(&s->arena);
}

void ddl_session_reset(struct ddl_session *s)
{
	s->diags = (struct ddl_list){ 0 };
	ddl_sources_release(&s->sources);
	ddl_sources_init(&s->sources);
	ddl_arena_reset(&s->arena);
}

static uint32_t line_of(const char *bytes, size_t at)
{
	uint32_t line = 1;

	for (size_t i = 0; i < at; i++)
		line += bytes[i] == '\n';
	return line;
}

/* Files that are often taken for SQL, by the bytes they begin with. */
static const struct {
	const char *begin;
	size_t len;
	const char *what, *help;
} others[] = {
	{ "SQLite format 3", 16, "is a database of SQLite, not SQL", "sqlite:// before its name reads it" },
	{ "PGDMP", 5, "is an archive of pg_dump, not SQL", "pg_restore -s -f FILE makes SQL of it" },
	{ "\x1f\x8b", 2, "is compressed by gzip", "unpack it first" },
	{ "PK\x03\x04", 4, "is a zip archive", "unpack it first" },
};

static bool is_other(struct ddl_session *s, const char *name, const char *bytes, size_t len)
{
	for (size_t i = 0; i < DDL_COUNT(others); i++) {
		if (len < others[i].len || memcmp(bytes, others[i].begin, others[i].len))
			continue;
		ddl_diag_help(s, ddl_report(s, DDL_DIAG_ENCODING, DDL_SPAN_NONE, "%s %s", name, others[i].what), "%s",
			      others[i].help);
		return true;
	}
	return false;
}

/* UTF-16 whose byte order mark is missing has a NUL beside each letter; SQL has none. */
static bool is_unmarked(struct ddl_session *s, const char *name, const char *bytes, size_t len)
{
	size_t n = 0;

	while (n + 1 < len && n < 16 && !bytes[n] != !bytes[n + 1] && !bytes[n] == !bytes[0])
		n += 2;
	if (n < 4 || (n < 16 && n + 1 < len))
		return false;
	ddl_diag_help(s, ddl_report(s, DDL_DIAG_ENCODING, DDL_SPAN_NONE, "%s looks like UTF-16 without a byte order mark", name),
		      "save it as UTF-8, or with the mark");
	return true;
}

const struct ddl_source *ddl_session_add(struct ddl_session *s, const char *name, const char *bytes, size_t len)
{
	const struct ddl_source *src = NULL;
	struct ddl_buf utf8 = { 0 };
	size_t at = 0;

	if (is_other(s, name, bytes, len) || is_unmarked(s, name, bytes, len))
		return NULL;
	switch (ddl_source_decode(bytes, len, &utf8, &at)) {
	case DDL_TEXT_UTF8:
		src = ddl_sources_add(&s->sources, name, bytes + at, len - at);
		break;
	case DDL_TEXT_UTF16:
		src = ddl_sources_add(&s->sources, name, ddl_buf_str(&utf8), utf8.len);
		break;
	case DDL_TEXT_BAD:
		ddl_buf_release(&utf8);
		ddl_report(s, DDL_DIAG_ENCODING, DDL_SPAN_NONE,
			   "%s:%u: byte 0x%02x at offset %zu is neither UTF-8 nor UTF-16", name, line_of(bytes, at),
			   (unsigned char)bytes[at], at);
		return NULL;
	}
	ddl_buf_release(&utf8);
	if (!src)
		ddl_report(s, DDL_DIAG_TOO_LARGE, DDL_SPAN_NONE, "%s: more than 2 GB of text", name);
	return src;
}
