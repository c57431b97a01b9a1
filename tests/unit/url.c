/* Addresses of databases: their parts, what is refused, and that no password is shown. */
#include "tests/unit/unit.h"

#include "live/url.h"

struct expected {
	const char *url, *user, *password, *host, *port, *path, *shown;
};

static const struct expected fine[] = {
	{ "postgres://u:p@h:5432/db?sslmode=disable", "u", "p", "h", "5432", "db",
	  "postgres://u:xxxxx@h:5432/db?sslmode=disable" },
	{ "mysql://root@localhost/shop", "root", NULL, "localhost", NULL, "shop", "mysql://root@localhost/shop" },
	{ "postgres://a%40b:p%2Fq%3a%25@h/d%20b", "a@b", "p/q:%", "h", NULL, "d b", "postgres://a%40b:xxxxx@h/d%20b" },
	{ "postgres://u:p@q@h/db", "u", "p@q", "h", NULL, "db", "postgres://u:xxxxx@h/db" },
	{ "postgres://u:@h/db", "u", "", "h", NULL, "db", "postgres://u:xxxxx@h/db" },
	{ "postgres://[::1]:5433/db", NULL, NULL, "::1", "5433", "db", "postgres://[::1]:5433/db" },
	{ "postgres:///db?host=/run/sock", NULL, NULL, NULL, NULL, "db", "postgres:///db?host=/run/sock" },
	{ "mysql+unix:///run/my.sock?database=db", NULL, NULL, NULL, NULL, "run/my.sock",
	  "mysql+unix:///run/my.sock?database=db" },
	{ "postgres://h/db?password=geheim&x=1", NULL, NULL, "h", NULL, "db", "postgres://h/db?password=xxxxx&x=1" },
	{ "sqlite://file.db?_fk=1", NULL, NULL, "file.db", NULL, "", "sqlite://file.db?_fk=1" },
};

static void same(const char *got, const char *want)
{
	if (want && got)
		assert_string_equal(got, want);
	else
		assert_true(!want && !got);
}

static void test_parts(void **state)
{
	struct ddl_buf error = { 0 };
	struct ddl_arena a;

	(void)state;
	ddl_arena_init(&a);
	for (size_t i = 0; i < DDL_COUNT(fine); i++) {
		struct ddl_url *u = ddl_url_read(&a, fine[i].url, &error);

		assert_non_null(u);
		same(u->user, fine[i].user);
		same(u->password, fine[i].password);
		same(u->host, fine[i].host);
		same(u->port, fine[i].port);
		same(u->path, fine[i].path);
		same(u->shown, fine[i].shown);
	}
	ddl_arena_release(&a);
}

/* None of them is read, and none of the messages has the password. */
static void test_refused(void **state)
{
	static const char *const bad[] = {
		"geheim", "://geheim", "postgres://u:geheim%zz@h/db", "postgres://u:geheim%@h/db", "postgres://u:geheim%00@h/db",
		"postgres://u:geheim/x@h/db", "postgres://u:geheim@h:port/db",
	};
	struct ddl_arena a;

	(void)state;
	ddl_arena_init(&a);
	for (size_t i = 0; i < DDL_COUNT(bad); i++) {
		struct ddl_buf error = { 0 };

		assert_null(ddl_url_read(&a, bad[i], &error));
		assert_null(strstr(ddl_buf_str(&error), "geheim"));
		if (ddl_url_scheme(bad[i]))
			assert_null(strstr(ddl_url_shown(&a, bad[i]), "geheim"));
		ddl_buf_release(&error);
	}
	ddl_arena_release(&a);
}

static void test_hidden(void **state)
{
	char one[] = "postgres://u:geheim@h/db?sslpassword=auch&x=1", two[] = "schema.sql";

	(void)state;
	ddl_url_hide(one);
	assert_string_equal(one, "postgres://u:xxxxxx@h/db?sslpassword=xxxx&x=1");
	ddl_url_hide(two);
	assert_string_equal(two, "schema.sql");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parts), cmocka_unit_test(test_refused), cmocka_unit_test(test_hidden),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
