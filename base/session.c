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

const struct ddl_source *ddl_session_add(struct ddl_session *s, const char *name, const char *bytes, size_t len)
{
	const struct ddl_source *src = NULL;
	struct ddl_buf utf8 = { 0 };
	size_t at = 0;

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
