#include "parser/dialect.h"

#include <string.h>

#include "base/ascii.h"

static const struct ddl_dialect *const dialects[DDL_DIALECT_COUNT] = {
	[DDL_MYSQL] = &ddl_mysql,
	[DDL_MARIADB] = &ddl_mariadb,
	[DDL_MSSQL] = &ddl_mssql,
	[DDL_POSTGRES] = &ddl_postgres,
	[DDL_SQLITE] = &ddl_sqlite,
};

const struct ddl_dialect *ddl_dialect_at(enum ddl_dialect_id id)
{
	return dialects[id];
}

static bool is_alias(const char *aliases, const char *name, size_t len)
{
	while (*aliases) {
		size_t n = strcspn(aliases, " ");

		if (n == len && ddl_ascii_equal_n(aliases, name, len))
			return true;
		aliases += n + (aliases[n] == ' ');
	}
	return false;
}

/* "8.0.35" is 80035, "8" is 89999, "16.4" is 160499. 0 when it is no version. */
static ddl_version read_version(const char *text)
{
	ddl_version parts[3] = { 0, 99, 99 };
	int n = 0;

	for (;; text++) {
		ddl_version part = 0;

		if (!ddl_ascii_digit(*text) || n == 3)
			return 0;
		for (; ddl_ascii_digit(*text); text++)
			part = part > 9999 ? part : part * 10 + (ddl_version)(*text - '0');
		parts[n++] = part;
		if (*text != '.')
			break;
	}
	if (*text && *text != '-' && *text != '+' && *text != ' ')
		return 0;
	if (parts[1] > 99)
		parts[1] = 99;
	if (parts[2] > 99)
		parts[2] = 99;
	return parts[0] * 10000 + parts[1] * 100 + parts[2];
}

const struct ddl_dialect *ddl_dialect_find(const char *text, ddl_version *version)
{
	size_t len = strcspn(text, ":");

	for (size_t i = 0; i < DDL_DIALECT_COUNT; i++) {
		const struct ddl_dialect *d = dialects[i];

		if (!d)
			continue;
		if ((strlen(d->name) == len && ddl_ascii_equal_n(d->name, text, len)) ||
		    is_alias(d->aliases, text, len)) {
			*version = d->newest;
			if (text[len] == ':' && !ddl_ascii_equal(text + len + 1, "latest"))
				*version = read_version(text + len + 1);
			return d;
		}
	}
	return NULL;
}
