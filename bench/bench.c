/*
 * bench.c - how fast are parse and diff, and how large is the tree?
 *
 * usage: bench DIALECT FILE [OTHER]
 *        bench --call PROGRAM ARGUMENT...
 *
 * One line for each thing measured, best of several rounds, in CPU time of this
 * process: "parse" is text to statements, "schema" text to normal form, "diff"
 * is everything between two texts and the script from FILE to OTHER, its proof
 * included. "tree" and "names" are memory for each byte of text: names are kept once each, beside
 * the tree.
 *
 * With WITH_PG_QUERY the same text goes through libpg_query: its
 * pg_query_raw_parse() stops where our parse does, at the tree. With
 * WITH_SQLITE each statement goes through sqlite3_prepare_v2(), in a database
 * in which it can be prepared: see README.md.
 *
 * --call runs a program fifty times and tells the CPU time of the process.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

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

#ifdef WITH_SQLITE
#include <sqlite3.h>
#endif

struct text {
	char *bytes;
	size_t len;
};

static const struct ddl_dialect *dialect;
static ddl_version version;

static double cpu_of(int who)
{
	struct rusage r;

	getrusage(who, &r);
	return (double)(r.ru_utime.tv_sec + r.ru_stime.tv_sec) +
	       (double)(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}

static double cpu(void)
{
	return cpu_of(RUSAGE_SELF);
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
	size_t tree, names, statements;
};

static size_t names_of(const struct ddl_session *s)
{
	const struct ddl_atoms *a = &s->atoms;

	return a->arena.total + a->cap * sizeof(*a->entries) + ((size_t)a->mask + 1) * sizeof(*a->slots);
}

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
	r.names = names_of(&s);
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
	r.names = names_of(&s);
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
	r.names = names_of(&s);
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
	struct rusage all;

	getrusage(RUSAGE_SELF, &all);
	printf("%-22s %8.4f s  %7.1f MB/s  tree %.2f and names %.2f bytes for each  peak %ld MB  %zu %s\n", what, r.seconds,
	       (double)len / 1e6 / r.seconds, (double)r.tree / (double)len, (double)r.names / (double)len, all.ru_maxrss / 1024, r.statements, counted);
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

#ifdef WITH_SQLITE
struct prepared {
	const char *text;
	int len;
	sqlite3 *db;                 /* in which it can be prepared */
};

static sqlite3 *memory_database(void)
{
	sqlite3 *db;

	if (sqlite3_open(":memory:", &db) != SQLITE_OK || sqlite3_exec(db, "begin", NULL, NULL, NULL) != SQLITE_OK)
		die("no database");
	return db;
}

/* Tables and views can be made in an empty database; what stands on them needs one that has them. */
static size_t prepare_where_it_can(const struct text *t, sqlite3 *empty, sqlite3 *full, struct prepared **statements)
{
	size_t n = 0, cap = 0;

	for (const char *at = t->bytes, *next; *at; at = next) {
		sqlite3_stmt *stmt;
		sqlite3 *db = empty;

		if (sqlite3_prepare_v2(db, at, -1, &stmt, &next) != SQLITE_OK) {
			db = full;
			if (sqlite3_prepare_v2(db, at, -1, &stmt, &next) != SQLITE_OK)
				die(sqlite3_errmsg(db));
		}
		sqlite3_finalize(stmt);
		if (!stmt)
			break;
		if (n == cap) {
			cap = cap ? cap * 2 : 1024;
			*statements = ddl_xrealloc(*statements, cap, sizeof(**statements));
		}
		(*statements)[n++] = (struct prepared){ at, (int)(next - at), db };
		if (db == full)
			continue;
		sqlite3_prepare_v2(full, at, (int)(next - at), &stmt, NULL);
		sqlite3_step(stmt);
		if (sqlite3_finalize(stmt) != SQLITE_OK)
			die(sqlite3_errmsg(full));
	}
	return n;
}

static double prepare_all(const struct prepared *statements, size_t n)
{
	double start = cpu();

	for (size_t i = 0; i < n; i++) {
		sqlite3_stmt *stmt;

		sqlite3_prepare_v2(statements[i].db, statements[i].text, statements[i].len, &stmt, NULL);
		if (!stmt)
			die("what could be prepared once cannot be again");
		sqlite3_finalize(stmt);
	}
	return cpu() - start;
}

static void sqlite(const struct text *t)
{
	sqlite3 *empty = memory_database(), *full = memory_database();
	struct prepared *statements = NULL;
	size_t n = prepare_where_it_can(t, empty, full, &statements);
	double theirs = 1e9, ours = 1e9;

	for (int i = 0; i < rounds_for(t->len); i++) {
		struct result r = parse(t);
		double seconds = prepare_all(statements, n);

		ours = r.seconds < ours ? r.seconds : ours;
		theirs = seconds < theirs ? seconds : theirs;
	}
	printf("%-22s %8.4f s  %7.1f MB/s  ours is %.2f times as fast\n", "sqlite3_prepare_v2", theirs,
	       (double)t->len / 1e6 / theirs, theirs / ours);
	free(statements);
	sqlite3_close(empty);
	sqlite3_close(full);
}
#endif

enum { CALLS = 50 };

static double one_call(char **argv)
{
	double start = cpu_of(RUSAGE_CHILDREN);
	pid_t pid = fork();
	int status;

	if (!pid) {
		int nowhere = open("/dev/null", O_WRONLY);

		dup2(nowhere, STDOUT_FILENO);
		execv(argv[0], argv);
		_exit(127);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFEXITED(status) || WEXITSTATUS(status))
		die(argv[0]);
	return cpu_of(RUSAGE_CHILDREN) - start;
}

static int by_seconds(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

static int call(char **argv)
{
	double seconds[CALLS];

	for (int i = 0; i < CALLS; i++)
		seconds[i] = one_call(argv);
	qsort(seconds, CALLS, sizeof(*seconds), by_seconds);
	printf("%-22s %8.4f s  median %.4f s  %d calls\n", "one call", seconds[0], seconds[CALLS / 2], CALLS);
	return 0;
}

int main(int argc, char **argv)
{
	struct text from, to;
	struct result p = { 0 }, n = { 0 }, d = { 0 };

	if (argc > 2 && !strcmp(argv[1], "--call"))
		return call(argv + 2);
	if (argc < 3 || !(dialect = ddl_dialect_find(argv[1], &version)))
		die("usage: bench DIALECT FILE [OTHER], bench --call PROGRAM ARGUMENT...");
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
#ifdef WITH_SQLITE
	/* Making the tables takes the square of their number. */
	if (!strcmp(dialect->name, "sqlite") && from.len < 20 * 1000 * 1000)
		sqlite(&from);
#endif
	free(from.bytes);
	return 0;
}
