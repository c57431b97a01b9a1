#include "live/live.h"

#include <string.h>

#ifndef DDL_WITHOUT_SQLITE3
extern const struct ddl_live_driver ddl_live_sqlite3;
#endif
#ifndef DDL_WITHOUT_LIBPQ
extern const struct ddl_live_driver ddl_live_libpq;
#endif
#ifndef DDL_WITHOUT_LIBMARIADB
extern const struct ddl_live_driver ddl_live_libmariadb;
#endif

static const struct ddl_live_driver *const drivers[] = {
#ifndef DDL_WITHOUT_SQLITE3
	&ddl_live_sqlite3,
#endif
#ifndef DDL_WITHOUT_LIBPQ
	&ddl_live_libpq,
#endif
#ifndef DDL_WITHOUT_LIBMARIADB
	&ddl_live_libmariadb,
#endif
	NULL
};

/* What a scheme would need that this build may not have. */
static const struct {
	const char *schemes, *needs;
} known[] = {
	{ "sqlite sqlite3", "it was built WITHOUT=sqlite3; it needs the library sqlite3" },
	{ "postgres postgresql", "it was built WITHOUT=libpq; it needs the library libpq" },
	{ "mysql mysql+unix maria mariadb maria+unix mariadb+unix",
	  "it was built WITHOUT=libmariadb; it needs the library libmariadb" },
	{ "mssql sqlserver azuresql", "SQL Server needs the library FreeTDS and a driver live/freetds.c, which is not written, so that no build "
	  "option brings it; files are read with --dialect mssql" },
};

bool ddl_live_among(const char *words, const char *word, size_t len)
{
	for (const char *w = words; w && *w; w += strcspn(w, " ")) {
		w += strspn(w, " ");
		if (strcspn(w, " ") == len && !memcmp(w, word, len))
			return true;
	}
	return false;
}

const struct ddl_live_driver *ddl_live_driver_of(const struct ddl_dialect *d)
{
	for (size_t i = 0; drivers[i]; i++)
		if (drivers[i]->open && !strcmp(drivers[i]->dialect, d->name))
			return drivers[i];
	return NULL;
}

const struct ddl_live_driver *ddl_live_driver_of_url(const char *url, const char **missing)
{
	size_t n = ddl_url_scheme(url);

	*missing = NULL;
	for (size_t i = 0; n && drivers[i]; i++)
		if (ddl_live_among(drivers[i]->scheme, url, n) || ddl_live_among(drivers[i]->schemes, url, n))
			return drivers[i];
	for (size_t i = 0; n && i < DDL_COUNT(known); i++)
		if (ddl_live_among(known[i].schemes, url, n))
			*missing = known[i].needs;
	return NULL;
}
