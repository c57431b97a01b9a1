/*
 * known.c - attributes of HCL schemas: each that is read has an effect, or it is warned that it has none.
 *
 * fixtures/hcl/known/DIALECT.hcl has them all. One after another is taken away: what is left must be other statements,
 * other warnings, or an error. And the lists of what is known name nothing that the files do not have.
 */
#include "tests/unit/unit.h"

#include "config/schema_rules.h"
#include "migrate/dir.h"

struct walk {
	unsigned wanted, seen;       /* the attribute to take away, counted from 1; 0: none */
	char path[80];               /* of the one that was taken away */
};

/* Paths are without labels: "table.column.type". */
static bool take_away(struct walk *w, const char *path, struct ddl_hcl_body *body)
{
	DDL_EACH(struct ddl_hcl_attribute, a, &body->attributes)
		if (++w->seen == w->wanted) {
			snprintf(w->path, sizeof(w->path), "%s.%s", path, a->name.text);
			ddl_list_remove(&body->attributes, a);
			return true;
		}
	DDL_EACH(struct ddl_hcl_block, b, &body->blocks) {
		char inner[80];

		snprintf(inner, sizeof(inner), "%s%s%s", path, *path ? "." : "", b->type.text);
		if (take_away(w, inner, &b->body))
			return true;
	}
	return false;
}

/* The statements, or "no", and the messages about all of it. NULL: there are not so many attributes. */
static char *read_without(const struct ddl_dialect *d, const char *text, size_t len, struct walk *w)
{
	static const struct ddl_project_host nobody;
	struct ddl_session s;
	struct ddl_project p;
	struct ddl_hcl_schema_reader r = { .session = &s, .dialect = d, .version = d->newest, .project = &p };
	const struct ddl_source *src;
	struct ddl_list texts = { 0 };
	struct ddl_buf out = { 0 };
	bool there = !w->wanted;

	ddl_session_init(&s);
	ddl_project_init(&p, &s, &nobody);
	src = ddl_session_add(&s, "known.hcl", text, len);
	assert_true(ddl_project_read(&p, src));
	DDL_EACH(struct ddl_project_file, f, &p.files)
		there |= take_away(w, "", f->body);
	if (!ddl_hcl_schema_read(&r, &texts))
		ddl_buf_puts(&out, "no\n");
	DDL_EACH(struct ddl_text, t, &texts)
		ddl_buf_printf(&out, "%s", t->source->text);
	DDL_EACH(struct ddl_diag, m, &s.diags)
		ddl_buf_printf(&out, "%s\n", m->message);
	ddl_session_release(&s);
	if (there)
		return out.bytes;
	ddl_buf_release(&out);
	return NULL;
}

struct seen {
	char paths[400][80];
	bool counts[400];            /* somewhere it had an effect */
	size_t n;
};

/* What can only say what is so anyway; anything else is refused. */
static const char *const idle[] = { "mysql trigger.for", "mysql trigger.foreach", "mariadb trigger.for", "mariadb trigger.foreach",
				    "mssql function.lang", "mssql procedure.lang" };

static bool is_idle(const struct ddl_dialect *d, const char *path)
{
	char all[100];

	snprintf(all, sizeof(all), "%s %s", d->name, path);
	for (size_t i = 0; i < DDL_COUNT(idle); i++)
		if (!strcmp(idle[i], all))
			return true;
	return false;
}

static void note(struct seen *seen, const char *path, bool counts)
{
	size_t i = 0;

	while (i < seen->n && strcmp(seen->paths[i], path) != 0)
		i++;
	assert_true(i < DDL_COUNT(seen->paths));
	if (i == seen->n) {
		snprintf(seen->paths[i], sizeof(seen->paths[i]), "%s", path);
		seen->counts[i] = false;
		seen->n++;
	}
	seen->counts[i] |= counts;
}

static bool was_seen(const struct seen *seen, const char *block, const char *attribute, size_t len)
{
	char path[80];

	snprintf(path, sizeof(path), "%s.%.*s", block, (int)len, attribute);
	for (size_t i = 0; i < seen->n; i++)
		if (!strcmp(seen->paths[i], path))
			return true;
	return false;
}

static unsigned without_effect(const struct ddl_dialect *d, const char *text, size_t len, struct seen *seen)
{
	struct walk w = { 0 };
	char *all = read_without(d, text, len, &w), *less;
	unsigned wrong = !strncmp(all, "no\n", 3);

	if (wrong)
		printf("# %s: the file itself does not read:\n%s\n", d->name, all);
	while ((w.wanted++, w.seen = 0, less = read_without(d, text, len, &w))) {
		note(seen, w.path, strcmp(all, less) != 0);
		free(less);
	}
	free(all);
	for (size_t i = 0; i < seen->n; i++)
		if (!seen->counts[i] && !is_idle(d, seen->paths[i])) {
			printf("# %s: %s has no effect, and nobody says so\n", d->name, seen->paths[i]);
			wrong++;
		}
	return wrong;
}

/* What is not done yet is an error; fixtures/hcl/mistakes.case has some. */
static unsigned not_in_file(const struct ddl_dialect *d, const struct seen *seen)
{
	unsigned wrong = 0;

	for (const struct ddl_hcl_known *k = ddl_hcl_rules_of(d)->known; k && k->block; k++)
		for (const char *a = k->attributes; *a; a += strcspn(a, " "), a += *a == ' ') {
			size_t mark = *a == '-';

			if (*a == '!' || was_seen(seen, k->block, a + mark, strcspn(a, " ") - mark))
				continue;
			printf("# %s: the file has no %s.%.*s\n", d->name, k->block, (int)strcspn(a, " "), a);
			wrong++;
		}
	return wrong;
}

static void test_known(void **state)
{
	unsigned wrong = 0;

	(void)state;
	EACH_DIALECT(d) {
		static struct seen seen;
		char path[100], *text;
		size_t len;

		seen.n = 0;
		if (!ddl_hcl_rules_of(d)->known)
			continue;
		snprintf(path, sizeof(path), "fixtures/hcl/known/%s.hcl", d->name);
		text = fixture_read(path, &len);
		wrong += without_effect(d, text, len, &seen);
		wrong += not_in_file(d, &seen);
		printf("# %s: %zu attributes\n", d->name, seen.n);
		free(text);
	}
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_known) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
