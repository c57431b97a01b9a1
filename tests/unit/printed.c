/*
 * printed.c - what is written from the tree of a query means to SQLite what was read.
 *
 * Expressions made from grammar/sqlite have the same values, written with the parentheses that they need and with all that
 * they can have; queries are compiled to the same program. 3,000 of each, and more in tests/checks/printed.sh. Most of what
 * the rules make is refused by SQLite for its names and types, and counts not. Statements of all kinds read back as they were.
 *
 * usage: unit_printed [SEED [COUNT]]
 */
#include "tests/unit/lite.h"

#include "emit/rules.h"
#include "live/live.h"
#include "parser/dump.h"
#include "parser/parse.h"

enum { COUNT = 3000, SHOWN = 20, LONGEST = 2000 };

struct world {
	struct grammar grammar;
	const struct ddl_dialect *dialect;
	const struct ddl_live_driver *driver;
	void *db;
	int tried, same, differ;
};

static uint64_t first_seed = 20261121;
static int count = COUNT;

static const char rows[] =
	"INSERT INTO t VALUES (1, 1, 'x', 2.5), ('A', 2, 'a', NULL), (x'00', 3, '', '1'), (NULL, 4, NULL, -1), (0, 5, '10', 10);";

/* As it is written when no source holds it. */
static bool from_tree(struct ddl_emit *e, const struct ddl_expr *x, int outer)
{
	struct ddl_expr copy = *x;

	copy.node.at = DDL_SPAN_NONE;
	return ddl_emit_sqlite.expr(e, &copy, outer);
}

static bool is_operation(const struct ddl_expr *x)
{
	switch ((enum ddl_expr_kind)x->kind) {
	case DDL_EXPR_UNARY:
		/* A number with its sign may be of a type. */
		return ((const struct ddl_expr *)(const void *)x->args.first)->kind != DDL_EXPR_NUMBER;
	case DDL_EXPR_BINARY: case DDL_EXPR_IS: case DDL_EXPR_BETWEEN: case DDL_EXPR_IN: case DDL_EXPR_LIKE:
	case DDL_EXPR_COLLATE: case DDL_EXPR_CASE: case DDL_EXPR_CAST:
		return true;
	case DDL_EXPR_CALL:
		return !(x->flags & DDL_EXPR_BARE);
	default:
		return false;
	}
}

static bool in_parentheses(struct ddl_emit *e, const struct ddl_expr *x, int outer)
{
	static const struct ddl_expr *inside;

	if (from_tree(e, x, outer))
		return true;
	if (!is_operation(x) || inside == x)
		return false;
	inside = x;
	ddl_put(e, "(");
	ddl_emit_expr(e, x);
	ddl_put(e, ")");
	return true;
}

/* The query again; false: it does not parse. */
static bool print(struct world *w, const char *query, bool (*how)(struct ddl_emit *e, const struct ddl_expr *x, int outer), struct ddl_buf *out)
{
	struct ddl_session s;
	struct ddl_list stmts = { 0 };
	struct ddl_parse p;
	struct ddl_emit e;
	struct ddl_emit_rules rules;
	struct ddl_buf text = { 0 };
	const struct ddl_stmt *stmt;
	bool read;

	ddl_buf_clear(out);
	ddl_buf_puts(out, "");
	ddl_session_init(&s);
	ddl_buf_printf(&text, "CREATE VIEW w AS %s", query);
	ddl_parse_init(&p, &s, w->dialect, w->driver->version());
	ddl_parse_source(&p, ddl_sources_add(&s.sources, "a.sql", text.bytes, text.len), &stmts);
	ddl_parse_release(&p);
	stmt = (const struct ddl_stmt *)(const void *)stmts.first;
	read = stmt && stmt->kind == DDL_STMT_OPAQUE;
	if (read) {
		ddl_emit_init(&e, &s, w->dialect, w->driver->version(), out);
		rules = *e.rules;
		rules.expr = how;
		e.rules = &rules;
		ddl_emit_query(&e, stmt->u.opaque->query);
	}
	ddl_buf_release(&text);
	ddl_session_release(&s);
	return read;
}

static bool keep_row(void *data, int n, const char *const *values)
{
	struct ddl_buf *b = data;

	for (int i = 0; i < n; i++)
		ddl_buf_printf(b, "%s|", values[i]);
	ddl_buf_putc(b, '\n');
	return b->len < 1 << 20;
}

static bool ask(struct world *w, const char *before, const char *query, struct ddl_buf *answer, struct ddl_buf *error)
{
	struct ddl_buf sql = { 0 };
	bool ok;

	ddl_buf_clear(answer);
	ddl_buf_puts(answer, "");
	ddl_buf_clear(error);
	ddl_buf_printf(&sql, "%s%s", before, query);
	ok = w->driver->query(w->db, ddl_buf_str(&sql), keep_row, answer, error);
	ddl_buf_release(&sql);
	return ok && !error->len;
}

static void try_one(struct world *w, const char *before, const char *query)
{
	static bool (*const hows[])(struct ddl_emit *e, const struct ddl_expr *x, int outer) = { from_tree, in_parentheses };
	struct ddl_buf text = { 0 }, first = { 0 }, answer = { 0 }, error = { 0 };

	if (ask(w, before, query, &first, &error)) {
		w->tried++;
		for (size_t i = 0; i < DDL_COUNT(hows); i++) {
			if (print(w, query, hows[i], &text) && ask(w, before, ddl_buf_str(&text), &answer, &error) &&
			    !strcmp(ddl_buf_str(&first), ddl_buf_str(&answer)))
				continue;
			if (w->differ++ < SHOWN)
				printf("# %s\n#   %s\n#   %s\n", query, ddl_buf_str(&text), ddl_buf_str(&error));
			break;
		}
	}
	ddl_buf_release(&text);
	ddl_buf_release(&first);
	ddl_buf_release(&answer);
	ddl_buf_release(&error);
}

/* The time, chance, and what this SQLite may not have are left out. */
static bool made(const char *token)
{
	return strcmp(token, "RAW") && strcmp(token, "NOW_LA") && strcmp(token, "\"REGEXP\"") && strcmp(token, "\"MATCH\"") &&
	       strcmp(token, "RAISE_LA") && strcmp(token, "VARIABLE");
}

static void begin(struct world *w)
{
	struct ddl_buf error = { 0 };
	ddl_version v;

	w->dialect = ddl_dialect_find("sqlite", &v);
	w->driver = ddl_live_driver_of(w->dialect);
	if (!w->driver)
		skip();
	w->db = w->driver->open("", &error);
	assert_non_null(w->db);
	assert_true(w->driver->run(w->db, lite_schema, &error) && w->driver->run(w->db, rows, &error));
	lite_grammar(&w->grammar, first_seed, made);
	ddl_buf_release(&error);
}

static void read_all(struct world *w, struct ddl_session *s, const struct ddl_buf *text, struct ddl_list *stmts)
{
	struct ddl_parse p;

	ddl_parse_init(&p, s, w->dialect, w->driver->version());
	ddl_parse_source(&p, ddl_sources_add(&s->sources, "a.sql", text->bytes, text->len), stmts);
	ddl_parse_release(&p);
}

/* What is kept of the query of CREATE TABLE AS is in small letters, also its names. */
static bool is_made_as(const struct ddl_stmt *stmt)
{
	return stmt->kind == DDL_STMT_CREATE_TABLE && stmt->u.table->query;
}

static void try_statement(struct world *w, const struct ddl_buf *text)
{
	struct ddl_session s;
	struct ddl_list stmts = { 0 }, again = { 0 };
	struct ddl_buf out = { 0 }, before = { 0 }, after = { 0 };
	struct ddl_emit e;

	ddl_session_init(&s);
	read_all(w, &s, text, &stmts);
	if (!s.diags.count && stmts.count == 1 && !is_made_as((const struct ddl_stmt *)(const void *)stmts.first)) {
		w->tried++;
		ddl_emit_init(&e, &s, w->dialect, w->driver->version(), &out);
		ddl_dump_stmt(&s, (const struct ddl_stmt *)(const void *)stmts.first, &before);
		ddl_emit_script_stmt(&e, (const struct ddl_stmt *)(const void *)stmts.first, NULL);
		read_all(w, &s, &out, &again);
		if (again.count == 1)
			ddl_dump_stmt(&s, (const struct ddl_stmt *)(const void *)again.first, &after);
		if (strcmp(ddl_buf_str(&before), ddl_buf_str(&after)) && w->differ++ < SHOWN)
			printf("# %s\n#   %s\n", text->bytes, ddl_buf_str(&out));
	}
	ddl_buf_release(&out);
	ddl_buf_release(&before);
	ddl_buf_release(&after);
	ddl_session_release(&s);
}

static void put_sentence(struct world *w, const char *of, int depth, struct ddl_buf *b)
{
	static struct words words;

	lite_make(&w->grammar, of, depth, &words);
	for (int i = 0; i < words.n; i++)
		ddl_buf_printf(b, "%s ", words.text[i]);
}

static void test_statements(void **state)
{
	static struct world w;
	struct ddl_buf text = { 0 };

	(void)state;
	begin(&w);
	while (w.tried < count && w.differ < SHOWN) {
		ddl_buf_clear(&text);
		put_sentence(&w, "unit", 3 + (int)below(&w.grammar.random, 9), &text);
		try_statement(&w, &text);
	}
	printf("# %d, seed %llu: %d differ\n", w.tried, (unsigned long long)first_seed, w.differ);
	w.driver->close(w.db);
	ddl_buf_release(&text);
	assert_int_equal(w.differ, 0);
}

static void run(struct world *w, bool whole)
{
	struct ddl_buf query = { 0 };

	begin(w);
	while (w->tried < count && w->differ < SHOWN) {
		ddl_buf_clear(&query);
		if (!whole)
			ddl_buf_puts(&query, "SELECT ");
		put_sentence(w, whole ? "query" : "expr", 3 + (int)below(&w->grammar.random, 9), &query);
		if (!whole)
			ddl_buf_puts(&query, "FROM t");
		/* A function of this name is none in parentheses. */
		if (query.len < LONGEST && !strstr(query.bytes, "with (") && !strstr(query.bytes, "WITH ("))
			try_one(w, whole ? "EXPLAIN " : "", ddl_buf_str(&query));
	}
	printf("# %d, seed %llu: %d differ\n", w->tried, (unsigned long long)first_seed, w->differ);
	w->driver->close(w->db);
	ddl_buf_release(&query);
	assert_int_equal(w->differ, 0);
}

static void test_expressions(void **state)
{
	static struct world w;

	(void)state;
	run(&w, false);
}

static void test_queries(void **state)
{
	static struct world w;

	(void)state;
	run(&w, true);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_expressions), cmocka_unit_test(test_queries), cmocka_unit_test(test_statements)
	};

	if (argc > 1)
		first_seed = strtoull(argv[1], NULL, 10);
	if (argc > 2)
		count = atoi(argv[2]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
