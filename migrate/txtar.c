#include "migrate/txtar.h"

#include <string.h>

#include "parser/directive.h"

enum { MARK = 3 };                           /* "-- " and " --" */

bool ddl_txtar_is(const char *bytes, size_t len)
{
	const char *args;
	size_t n;

	return ddl_directive_first_line(bytes, len, "txtar", &args, &n);
}

static bool is_named(const char *name, size_t len, const char *text)
{
	return strlen(text) == len && !memcmp(name, text, len);
}

static bool is_section(const char *name, size_t len, enum ddl_section section)
{
	switch (section) {
	case DDL_SECTION_MIGRATION:
		return is_named(name, len, "migration.sql");
	case DDL_SECTION_DOWN:
		return is_named(name, len, "down.sql");
	case DDL_SECTION_CHECKS:
	default:
		return is_named(name, len, "checks.sql") || (len > 7 && !memcmp(name, "checks/", 7));
	}
}

/* "-- NAME --" */
static bool is_mark(const char *line, size_t len)
{
	return len > 2 * MARK && !memcmp(line, "-- ", MARK) && !memcmp(line + len - MARK, " --", MARK);
}

static void blank(char *line, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (line[i] != '\r')
			line[i] = ' ';
}

const char *ddl_txtar_section(struct ddl_arena *a, const char *bytes, size_t len, enum ddl_section section)
{
	char *out = ddl_memdup(a, bytes, len), *end = out + len;
	bool archive = ddl_txtar_is(bytes, len), on = !archive && section == DDL_SECTION_MIGRATION;

	for (char *line = out; line < end;) {
		char *nl = memchr(line, '\n', (size_t)(end - line));
		size_t n = (size_t)((nl ? nl : end) - line), text = n && line[n - 1] == '\r' ? n - 1 : n;
		bool mark = archive && is_mark(line, text);

		if (mark)
			on = is_section(line + MARK, text - 2 * MARK, section);
		if (mark || !on)
			blank(line, n);
		line += n + 1;
	}
	return out;
}
