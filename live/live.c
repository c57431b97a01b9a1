#include "live/live.h"

#include <string.h>

#ifndef DDL_WITHOUT_SQLITE3
extern const struct ddl_live_driver ddl_live_sqlite3;
#endif

static const struct ddl_live_driver *const drivers[] = {
#ifndef DDL_WITHOUT_SQLITE3
	&ddl_live_sqlite3,
#endif
	NULL
};

const struct ddl_live_driver *ddl_live_driver_of(const struct ddl_dialect *d)
{
	for (size_t i = 0; drivers[i]; i++)
		if (!strcmp(drivers[i]->dialect, d->name))
			return drivers[i];
	return NULL;
}

const struct ddl_live_driver *ddl_live_driver_of_url(const char *url, const char **where)
{
	for (size_t i = 0; drivers[i]; i++) {
		size_t n = strlen(drivers[i]->scheme);

		if (strncmp(url, drivers[i]->scheme, n) || strncmp(url + n, "://", 3))
			continue;
		*where = url + n + 3;
		return drivers[i];
	}
	return NULL;
}
