/*
 * bench.c - how fast are parse and diff, and how large is the tree?
 *
 * usage: bench DIALECT FILE [OTHER]
 *
 * One line for each thing measured, best of several rounds, in CPU time of this
 * process: "parse" is text to statements, "schema" text to normal form, "diff"
 * is everything between two texts and the script from FILE to OTHER, its proof
 * included. With WITH_PG_QUERY the same text goes through libpg_query: its
 * pg_query_raw_parse() stops where our parse does, at the tree.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "migrate/script.h"
#include "normalize/normalize.h"

#ifdef WITH_PG_QUERY
#include <pg_query.h>

/* From pg_query_internal.h, which wants the server's headers. */
struct raw_parse {
	void *tree;
	char *messages;
	PgQueryError *error;
};
struct raw_parse pg_query_raw_parse(const char *input);
void *pg_query_enter_memory_context(void);
void pg_query_exit_memory_context(void *context);
#endif

struct text {
	char *bytes;
	size_t len;
};

static const struct ddl_dialect *dialect;
static ddl_version version;

static double cpu(void)
{
	struct rusage r;

	getrusage(RUSAGE_SELF, &r);
	return (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) +
	       (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}

static void die(const char *what)
{
	fprintf(stderr, "bench: %s\n", what);
	exit(1);
}

static struct text slurp(const char *path)
{
	FILE *f = fopen(path, "rb");
	struct text t;

	if (!f)
		die(path);
	fseek(f, 0, SEEK_END);
	t.len = (size_t)ftell(f);
	rewind(f);
	t.bytes = malloc(t.len + 1);
	if (!t.bytes || fread(t.bytes, 1, t.len, f) != t.len)
		die(path);
	t.bytes[t.len] = '\0';
	fclose(f);
	return t;
}

static const struct ddl_source *add(struct ddl_session *s, const struct text *t)
{
	const struct ddl_source *src = ddl_sources_add(&s->sources, "bench", t->bytes, t->len);

	if (!src)
		die("too large");
	return src;
}

static void check(struct ddl_session *s)
{
	struct ddl_buf b = { 0 };

	if (!ddl_diags_count(s, DDL_ERROR))
		return;
	ddl_diag_render(s, (struct ddl_diag *)(void *)s->diags.first, DDL_DIAG_CARETS, false, &b);
	die(ddl_buf_str(&b));
}

struct result {
	double seconds;
	size_t tree, statements;
};

static struct result parse(const struct text *t)
{
	struct ddl_session s;
	struct ddl_list stmts = { 0 };
	const struct ddl_source *src;
	struct ddl_parse p;
	struct result r;

	ddl_session_init(&s);
	src = add(&s, t);
	r.seconds = cpu();
	ddl_parse_init(&p, &s, dialect, version);
	ddl_parse_source(&p, src, &stmts);
	ddl_parse_release(&p);
	r.seconds = cpu() - r.seconds;
	check(&s);
	r.tree = s.arena.total;
	r.statements = stmts.count;
	ddl_session_release(&s);
	return r;
}

static struct ddl_schema *schema_of(struct ddl_session *s, const struct text *t)
{
	struct ddl_schema *schema = ddl_schema_new(s, dialect, version);

	ddl_schema_read(schema, add(s, t));
	ddl_normalize_finish(schema);
	check(s);
	return schema;
}

static struct result schema(const struct text *t)
{
	struct ddl_session s;
	struct ddl_schema *made;
	struct result r;

	ddl_session_init(&s);
	r.seconds = cpu();
	made = schema_of(&s, t);
	r.seconds = cpu() - r.seconds;
	r.tree = s.arena.total;
	r.statements = made->nobjects;
	ddl_schema_release(made);
	ddl_session_release(&s);
	return r;
}

static struct result diff(const struct text *from, const struct text *to)
{
	static const struct ddl_script_style style = { "  ", true };
	struct ddl_session s;
	struct ddl_schema *a, *b;
	struct ddl_buf out = { 0 };
	struct ddl_plan *p;
	struct result r;

	ddl_session_init(&s);
	r.seconds = cpu();
	a = schema_of(&s, from);
	b = schema_of(&s, to);
	p = ddl_diff(a, b, NULL);
	ddl_script_write(p, &style, &out);
	if (!ddl_script_holds(p, &out))
		check(&s);
	r.seconds = cpu() - r.seconds;
	r.tree = s.arena.total;
	r.statements = p->steps.count;
	ddl_schema_release(a);
	ddl_schema_release(b);
	ddl_session_release(&s);
	ddl_buf_release(&out);
	return r;
}

static void better(struct result *best, struct result r, int round)
{
	if (!round || r.seconds < best->seconds)
		*best = r;
}

static int rounds_for(size_t len)
{
	return len > 50 * 1000 * 1000 ? 1 : len > 5 * 1000 * 1000 ? 3 : 10;
}

static void report(const char *what, size_t len, struct result r, const char *counted)
{
	printf("%-22s %8.4f s  %7.1f MB/s  tree %.2f bytes for each  %zu %s\n", what, r.seconds, (double)len / 1e6 / r.seconds,
	       (double)r.tree / (double)len, r.statements, counted);
	fflush(stdout);
}

#ifdef WITH_PG_QUERY
static void pg_query(const struct text *t)
{
	double raw = 1e9, whole = 1e9, ours = 1e9, start;

	for (int i = 0; i < rounds_for(t->len); i++) {
		void *context;
		struct raw_parse tree;
		PgQueryParseResult result;
		struct result r = parse(t);

		ours = r.seconds < ours ? r.seconds : ours;
		start = cpu();
		context = pg_query_enter_memory_context();
		tree = pg_query_raw_parse(t->bytes);
		if (tree.error)
			die(tree.error->message);
		pg_query_exit_memory_context(context);
		raw = cpu() - start < raw ? cpu() - start : raw;
		if (t->len > 20 * 1000 * 1000)
			continue;
		start = cpu();
		result = pg_query_parse(t->bytes);
		if (result.error)
			die(result.error->message);
		pg_query_free_parse_result(result);
		whole = cpu() - start < whole ? cpu() - start : whole;
	}
	printf("%-22s %8.4f s  %7.1f MB/s  ours is %.2f times as fast\n", "pg_query_raw_parse", raw, (double)t->len / 1e6 / raw, raw / ours);
	if (whole < 1e9)
		printf("%-22s %8.4f s  %7.1f MB/s  ours is %.2f times as fast\n", "pg_query_parse", whole,
		       (double)t->len / 1e6 / whole, whole / ours);
}
#endif

int main(int argc, char **argv)
{
	struct text from, to;
	struct result p = { 0 }, n = { 0 }, d = { 0 };

	if (argc < 3 || !(dialect = ddl_dialect_find(argv[1], &version)))
		die("usage: bench DIALECT FILE [OTHER]");
	from = slurp(argv[2]);
	for (int i = 0; i < rounds_for(from.len); i++)
		better(&p, parse(&from), i);
	report("parse", from.len, p, "statements");
	for (int i = 0; i < rounds_for(from.len); i++)
		better(&n, schema(&from), i);
	report("schema", from.len, n, "objects");
	if (argc > 3) {
		to = slurp(argv[3]);
		for (int i = 0; i < rounds_for(from.len + to.len); i++)
			better(&d, diff(&from, &to), i);
		report("diff", from.len + to.len, d, "steps");
		free(to.bytes);
	}
#ifdef WITH_PG_QUERY
	if (!strcmp(dialect->name, "postgres"))
		pg_query(&from);
#endif
	free(from.bytes);
	return 0;
}
