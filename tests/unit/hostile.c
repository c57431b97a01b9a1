/*
 * hostile.c - bytes that nobody means well with, in every dialect.
 *
 * Each goes the whole way: parse, dump, replay, diff, emit. What is asked is that
 * it ends, soon, without touching foreign memory (make SAN=1), and in memory and
 * time that grow as the input does. What comes out is of no interest here.
 *
 * usage: unit_hostile [--large] [DIALECT]      --large: statements of 100 MB instead
 */
#include <time.h>

#include "tests/unit/fixtures.h"

#include "diff/diff.h"
#include "migrate/script.h"
#include "normalize/normalize.h"
#include "parser/dump.h"

/* The dialects that are tried. */
static const char *only;

#define EACH_TRIED(d) EACH_DIALECT(d) if (!only || !strcmp(only, d->name))

enum { VARIANTS = 2000, LONGEST = 6000, DEPTH = 100000, LARGE = 100 * 1000 * 1000 };

struct cost {
	size_t bytes;
	double seconds;
};

static double cpu_seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool is_whole(const struct ddl_dialect *d)
{
	return ddl_norm_rules_of(d) && ddl_diff_rules_of(d) && ddl_emit_rules_of(d);
}

static void write_schema(struct ddl_session *s, const struct ddl_dialect *d, struct ddl_list *stmts)
{
	static const struct ddl_script_style style = { "  ", true };
	struct ddl_schema *schema = ddl_schema_new(s, d, 0);
	struct ddl_buf text = { 0 };

	ddl_replay_all(schema, stmts);
	ddl_normalize_finish(schema);
	ddl_script_of_schema(schema, &style, &text);
	ddl_buf_release(&text);
	ddl_schema_release(schema);
}

static void write_statements(struct ddl_session *s, const struct ddl_dialect *d, const struct ddl_list *stmts)
{
	struct ddl_buf text = { 0 };
	struct ddl_emit e;

	ddl_emit_init(&e, s, d, d->newest, &text);
	DDL_EACH(struct ddl_stmt, stmt, stmts) {
		ddl_dump_stmt(s, stmt, &text);
		ddl_buf_clear(&text);
		ddl_emit_script_stmt(&e, stmt, NULL);
		ddl_buf_clear(&text);
	}
	ddl_buf_release(&text);
}

static void write_messages(struct ddl_session *s)
{
	struct ddl_buf text = { 0 };
	int n = 0;

	ddl_diags_sort(s);
	DDL_EACH(struct ddl_diag, d, &s->diags) {
		ddl_diag_render(s, d, DDL_DIAG_CARETS, true, &text);
		if (++n == DDL_MAX_ERRORS_SHOWN)
			break;
	}
	ddl_buf_release(&text);
}

/* The bytes are copied to memory of exactly their size. */
static struct cost try_bytes(const struct ddl_dialect *d, const char *bytes, size_t len)
{
	struct ddl_session s;
	struct ddl_list stmts = { 0 };
	struct ddl_buf utf8 = { 0 };
	struct ddl_source *src = NULL;
	struct ddl_parse p;
	struct cost cost = { 0, cpu_seconds() };
	char *exact = ddl_xmalloc(len);
	size_t at = 0;

	memcpy(exact, bytes, len);
	ddl_session_init(&s);
	switch (ddl_source_decode(exact, len, &utf8, &at)) {
	case DDL_TEXT_UTF16:
		src = ddl_sources_add(&s.sources, "hostile", ddl_buf_str(&utf8), utf8.len);
		break;
	case DDL_TEXT_UTF8:
		src = ddl_sources_add(&s.sources, "hostile", exact + at, len - at);
		break;
	case DDL_TEXT_BAD:
		src = ddl_sources_add(&s.sources, "hostile", exact, len);
		break;
	}
	free(exact);
	ddl_buf_release(&utf8);
	if (src) {
		ddl_parse_init(&p, &s, d, 0);
		ddl_parse_source(&p, src, &stmts);
		cost.bytes = p.captokens * sizeof(*p.tokens);
		ddl_parse_release(&p);
		if (is_whole(d)) {
			write_statements(&s, d, &stmts);
			write_schema(&s, d, &stmts);
		}
		write_messages(&s);
	}
	cost.bytes += s.arena.total + s.atoms.arena.total;
	ddl_session_release(&s);
	cost.seconds = cpu_seconds() - cost.seconds;
	return cost;
}

/* Variants of what is in fixtures/ */

struct pool {
	const struct ddl_dialect *dialect;
	char *texts[1024];
	size_t lens[1024], n;
	uint32_t seed;
};

static void collect(const struct fixture *f, const char *dialect, void *data)
{
	struct pool *pool = data;
	ddl_version v;

	if (ddl_dialect_find(dialect, &v) != pool->dialect)
		return;
	for (size_t i = 0; i < f->npieces && pool->n < 1024; i++) {
		pool->texts[pool->n] = ddl_xmalloc(f->pieces[i].len + 1);
		memcpy(pool->texts[pool->n], f->pieces[i].bytes, f->pieces[i].len + 1);
		pool->lens[pool->n++] = f->pieces[i].len;
	}
}

static uint32_t below(struct pool *pool, size_t n)
{
	pool->seed = pool->seed * 1664525 + 1013904223;
	return n ? (pool->seed >> 8) % (uint32_t)n : 0;
}

static void splice(struct ddl_buf *b, size_t at, size_t gone, const char *bytes, size_t len)
{
	struct ddl_buf out = { 0 };

	ddl_buf_add(&out, b->bytes, at);
	ddl_buf_add(&out, bytes, len);
	ddl_buf_add(&out, b->bytes + at + gone, b->len - at - gone);
	ddl_buf_release(b);
	*b = out;
}

static void mutate(struct pool *pool, struct ddl_buf *b)
{
	static const char *const words[] = {
		"'", "\"", "`", "[", "]", "(", ")", ",", ";", "/*", "*/", "--", "\n", "$$", "$a$", "\\", "''", "N'", "E'", "x'",
		"/*!50000 ", "/*M! ", "delimiter //\n", "\nGO\n", "\nGO 2\n", "\\c\n", ".read\n", "BEGIN ", "END ", "CASE ", "SELECT ",
		" AS ", "IF ", "NOT NULL ", "CREATE TABLE ", "ALTER TABLE ", "DROP ", "::", "@", ":", "#", "0x", "1e", ".", "1.",
		"\xff", "\xef\xbb\xbf", "\xe4\xb8\xad", "\xc0\x80", "COPY t FROM stdin;\n", "PRIMARY KEY", "REFERENCES ", "CHECK (",
		"99999999999999999999", "-", "+", "NULL ", "EXEC('", "DO '",
	};
	size_t at = below(pool, b->len + 1), n = b->len - at, other = below(pool, pool->n);

	if (n > 40)
		n = below(pool, 40);
	switch (below(pool, 8)) {
	case 0: splice(b, at, b->len - at, "", 0); break;
	case 1: splice(b, at, n, "", 0); break;
	case 2: splice(b, at, 0, b->bytes + at, n); break;
	case 3: splice(b, at, 0, "\0", 1); break;
	case 4: splice(b, at, at < b->len, (char []){ (char)below(pool, 256) }, 1); break;
	case 5:
		at = below(pool, b->len + 1);
		n = below(pool, pool->lens[other] + 1);
		splice(b, at, 0, pool->texts[other] + n, below(pool, pool->lens[other] - n + 1) % 200);
		break;
	default:
		other = below(pool, DDL_COUNT(words));
		splice(b, at, below(pool, 2) ? n : 0, words[other], strlen(words[other]));
		break;
	}
}

static void test_variants(void **state)
{
	(void)state;
	EACH_TRIED(d) {
		struct pool *pool = calloc(1, sizeof(*pool));
		double start = cpu_seconds();

		pool->dialect = d;
		pool->seed = 20260101;
		fixture_walk("fixtures", collect, pool);
		for (int i = 0; i < VARIANTS && pool->n; i++) {
			size_t pick = below(pool, pool->n), from = 0, len = pool->lens[pick];
			struct ddl_buf b = { 0 };

			if (len > LONGEST) {
				from = below(pool, len - LONGEST);
				len = LONGEST;
			}
			ddl_buf_add(&b, pool->texts[pick] + from, len);
			for (uint32_t n = 1 + below(pool, 6); n; n--)
				mutate(pool, &b);
			try_bytes(d, b.bytes, b.len);
			ddl_buf_release(&b);
		}
		printf("# %s: %zu scripts, %d variants, %.1f s\n", d->name, pool->n, pool->n ? VARIANTS : 0, cpu_seconds() - start);
		for (size_t i = 0; i < pool->n; i++)
			free(pool->texts[i]);
		free(pool);
	}
}

/* Texts of any size: head, n times open, middle, n times close, tail; %u in open is the number of the round. */

static const struct shape {
	const char *name, *head, *open, *middle, *close, *tail;
} shapes[] = {
	{ "parentheses", "CREATE TABLE t (a int DEFAULT ", "(", "1", ")", ");" },
	{ "parentheses in a check", "CREATE TABLE t (a int, CHECK (", "(", "a > 1", ")", "));" },
	{ "open parentheses", "CREATE TABLE t (a int DEFAULT ", "(", "", "", "" },
	{ "closing parentheses", "CREATE TABLE t (a int ", ")", "", "", ";" },
	{ "cases", "CREATE TABLE t (a int DEFAULT (", "CASE WHEN 1=1 THEN ", "1", " END", "));" },
	{ "open cases", "CREATE TABLE t (a int, CHECK (", "CASE WHEN ", "", "", "" },
	{ "sums", "CREATE TABLE t (a int, CHECK (a > a", "+a", "", "", "));" },
	{ "products and sums", "CREATE TABLE t (a int, CHECK (a > a", "+a*a", "", "", "));" },
	{ "conjunctions", "CREATE TABLE t (a int, CHECK (a > 1", " AND a > 2", "", "", "));" },
	{ "negations", "CREATE TABLE t (a int, CHECK (", "NOT ", "a > 1", "", "));" },
	{ "signs", "CREATE TABLE t (a int DEFAULT (", "- ", "1", "", "));" },
	{ "casts", "CREATE TABLE t (a int DEFAULT (1", "::int", "", "", "));" },
	{ "nested casts", "CREATE TABLE t (a int DEFAULT (", "CAST(", "1", " AS int)", "));" },
	{ "collations", "CREATE TABLE t (a int, CHECK (a = 'x'", " COLLATE c", "", "", "));" },
	{ "calls", "CREATE TABLE t (a int DEFAULT (", "f(", "1", ")", "));" },
	{ "arrays", "CREATE TABLE t (a int DEFAULT (", "ARRAY[", "1", "]", "));" },
	{ "subscripts", "CREATE TABLE t (a int, CHECK (a", "[1]", "", "", " = 1));" },
	{ "paths", "CREATE TABLE t (a int, CHECK (a", ".a", "", "", " = 1));" },
	{ "between", "CREATE TABLE t (a int, CHECK (", "a BETWEEN ", "1", " AND 2", "));" },
	{ "queries", "CREATE TABLE t (a int DEFAULT ", "(SELECT ", "1", ")", ");" },
	{ "views", "CREATE VIEW v AS ", "SELECT * FROM (", "SELECT 1", ") x", ";" },
	{ "dimensions", "CREATE TABLE t (a int", "[]", "", "", ");" },
	{ "brackets", "CREATE TABLE t (a ", "[", "x", "]", ");" },
	{ "partitions", "CREATE TABLE t (a int) PARTITION BY RANGE (a) ", "(PARTITION p VALUES LESS THAN ", "(1)", ")", ";" },
	{ "comments", "CREATE TABLE t ", "/* ", "", "*/ ", "(a int);" },
	{ "open comments", "CREATE TABLE t ", "/* ", "", "", "(a int);" },
	{ "version comments", "CREATE TABLE t ", "/*!40000 ", "(a int)", " */", ";" },
	{ "line comments", "CREATE TABLE t (a int) ", "-- x\n", "", "", ";" },
	{ "strings", "CREATE TABLE t (a text DEFAULT 'x'", " 'y'", "", "", ");" },
	{ "strings on lines", "CREATE TABLE t (a text DEFAULT 'x'", "\n'y'", "", "", ");" },
	{ "quotes", "CREATE TABLE t (a text DEFAULT '", "''", "", "", "');" },
	{ "backslashes", "CREATE TABLE t (a text DEFAULT '", "\\\\", "", "", "');" },
	{ "an open string", "CREATE TABLE t (a text DEFAULT '", "x", "", "", "" },
	{ "an open name", "CREATE TABLE \"", "x", "", "", "" },
	{ "a long name", "CREATE TABLE ", "x", "", "", " (a int);" },
	{ "a long number", "CREATE TABLE t (a int DEFAULT ", "9", "", "", ");" },
	{ "a long operator", "CREATE TABLE t (a int DEFAULT 1 ", "+", "", "", " 1);" },
	{ "dollars", "", "$a$ $b$ ", "", "", "" },
	{ "semicolons", "", ";", "", "", "" },
	{ "commas", "CREATE TABLE t (", ",", "", "", ");" },
	{ "blocks", "CREATE PROCEDURE p() ", "BEGIN ", "", " END;", "" },
	{ "open blocks", "CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW ", "BEGIN x; ", "", "", "" },
	{ "ifs", "", "IF 1=1 ", "SELECT 1", "", ";" },
	{ "IF OBJECT_ID", "", "IF OBJECT_ID('t') IS NULL ", "CREATE TABLE t (a int)", "", ";" },
	{ "EXEC", "", "EXEC('", "", "')", ";" },
	{ "DO blocks", "", "DO $$ BEGIN CREATE TABLE t%u (a int); END $$;\n", "", "", "" },
	{ "batches", "", "CREATE TABLE t%u (a int)\nGO\n", "", "", "" },
	{ "delimiters", "", "DELIMITER //\nCREATE TABLE t%u (a int)//\nDELIMITER ;\n", "", "", "" },
	{ "copied rows", "COPY t (a) FROM stdin;\n", "1\t2\n", "", "", "\\.\n" },
	{ "errors", "", "CREATE TABLE;\n", "", "", "" },
	{ "unknown statements", "", "FOO BAR;\n", "", "", "" },
	{ "bad bytes", "", "\x01", "", "", "" },
	{ "rows", "INSERT INTO t VALUES (0)", ",(1)", "", "", ";" },
	{ "skipped statements", "", "INSERT INTO t VALUES (1);\n", "", "", "" },
	{ "tables", "", "CREATE TABLE t%u (a int PRIMARY KEY, b text);\n", "", "", "" },
	{ "the same table", "", "CREATE TABLE t (a int);\n", "", "", "" },
	{ "tables that go", "", "CREATE TABLE t%u (a int);\nDROP TABLE t%u;\n", "", "", "" },
	{ "references", "CREATE TABLE t (a int PRIMARY KEY);\n",
	  "CREATE TABLE t%u (a int PRIMARY KEY, b int REFERENCES t (a), FOREIGN KEY (a) REFERENCES t (a));\n", "", "", "" },
	{ "chains of references", "CREATE TABLE t (a int PRIMARY KEY);\nCREATE TABLE t0 (a int PRIMARY KEY);\n",
	  "CREATE TABLE u%u (a int PRIMARY KEY, FOREIGN KEY (a) REFERENCES t0 (a));\nDROP TABLE u%u;\n", "", "", "" },
	{ "indexes of many tables", "", "CREATE TABLE t%u (a int);\nCREATE INDEX i%u ON t%u (a);\n", "", "", "" },
	{ "comments on tables", "CREATE TABLE t (a int);\n", "COMMENT ON TABLE t IS 'c%u';\n", "", "", "" },
	{ "views of one table", "CREATE TABLE t (a int);\n", "CREATE VIEW v%u AS SELECT a FROM t;\n", "", "", "" },
	{ "triggers of one table", "CREATE TABLE t (a int);\n",
	  "CREATE TRIGGER g%u AFTER INSERT ON t FOR EACH ROW BEGIN SELECT 1; END;\n", "", "", "" },
	{ "sequences", "", "CREATE SEQUENCE s%u;\n", "", "", "" },
	{ "serials", "", "CREATE TABLE t%u (a serial, b bigserial);\n", "", "", "" },
	{ "renames", "CREATE TABLE t (a int);\n", "ALTER TABLE t RENAME TO u;\nALTER TABLE u RENAME TO t;\n", "", "", "" },
	{ "defaults", "CREATE TABLE t (a int);\n", "ALTER TABLE t ALTER COLUMN a SET DEFAULT %u;\n", "", "", "" },
	{ "columns", "CREATE TABLE t (a int", ", a%u int", "", "", ");" },
	{ "the same column", "CREATE TABLE t (a int", ", a int", "", "", ");" },
	{ "checks", "CREATE TABLE t (a int", ", CHECK (a > %u)", "", "", ");" },
	{ "unique columns", "CREATE TABLE t (a int", ", UNIQUE (a)", "", "", ");" },
	{ "key columns", "CREATE TABLE t (a int, PRIMARY KEY (a", ", a%u", "", "", "));" },
	{ "references of one table", "CREATE TABLE t (a int PRIMARY KEY", ", FOREIGN KEY (a) REFERENCES t (a)", "", "", ");" },
	{ "added columns", "CREATE TABLE t (a int);\nALTER TABLE t ADD COLUMN b int", ", ADD COLUMN a%u int", "", "", ";" },
	{ "values", "CREATE TYPE e AS ENUM ('a'", ", 'v%u'", "", "", ");" },
	{ "members", "CREATE TABLE t (a enum('a'", ", 'v%u'", "", "", "));" },
	{ "a list", "CREATE TABLE t (a int, CHECK (a IN (1", ", %u", "", "", ")));" },
	{ "arguments", "CREATE TABLE t (a int DEFAULT (f(1", ", %u", "", "", ")));" },
	{ "options", "CREATE TABLE t (a int) WITH (o = 1", ", o%u = 1", "", "", ");" },
	{ "table options", "CREATE TABLE t (a int) ", " COMMENT 'c%u'", "", "", ";" },
	{ "column options", "CREATE TABLE t (a int", " NOT NULL", "", "", ");" },
	{ "dropped names", "DROP TABLE t", ", t%u", "", "", ";" },
	{ "a search path", "SET search_path TO a", ", a%u", "", "", ";" },
};

static void put_round(struct ddl_buf *b, const char *text, unsigned n)
{
	for (; *text; text++)
		if (text[0] == '%' && text[1] == 'u') {
			ddl_buf_printf(b, "%u", n);
			text++;
		} else {
			ddl_buf_putc(b, *text);
		}
}

static struct ddl_buf build(const struct shape *s, unsigned n)
{
	struct ddl_buf b = { 0 };

	ddl_buf_puts(&b, s->head);
	for (unsigned i = 0; i < n; i++)
		put_round(&b, s->open, i);
	ddl_buf_puts(&b, s->middle);
	for (unsigned i = 0; i < n && *s->close; i++)
		ddl_buf_puts(&b, s->close);
	ddl_buf_puts(&b, s->tail);
	return b;
}

static struct cost try_shape(const struct ddl_dialect *d, const struct shape *s, unsigned n)
{
	struct ddl_buf b = build(s, n);
	struct cost cost = try_bytes(d, b.bytes, b.len);

	ddl_buf_release(&b);
	return cost;
}

/* Five times the input: five times the memory and the time, with room for noise. */
static void test_growth(void **state)
{
	int bad = 0;

	(void)state;
	EACH_TRIED(d) {
		double start = cpu_seconds();

		for (size_t i = 0; i < DDL_COUNT(shapes); i++) {
			struct cost small = try_shape(d, &shapes[i], DEPTH / 100), large = try_shape(d, &shapes[i], DEPTH / 20);

			for (int again = 0; again < 2 && large.seconds > 9 * small.seconds + 0.05; again++) {
				small = try_shape(d, &shapes[i], DEPTH / 100);
				large = try_shape(d, &shapes[i], DEPTH / 20);
			}
			if (large.seconds > 2)
				printf("# %s, %s: %.1f s\n", d->name, shapes[i].name, large.seconds);
			if (large.bytes > 6 * small.bytes + 1000000 || large.seconds > 9 * small.seconds + 0.05) {
				printf("# %s, %s: 5 times the input is %.1f times the memory, %.1f times the time (%.2f s)\n",
				       d->name, shapes[i].name, (double)large.bytes / (double)small.bytes,
				       large.seconds / small.seconds, large.seconds);
				bad++;
			}
		}
		printf("# %s: %.1f s\n", d->name, cpu_seconds() - start);
	}
	assert_int_equal(bad, 0);
}

static void test_depth(void **state)
{
	(void)state;
	EACH_TRIED(d)
		for (size_t i = 0; i < DDL_COUNT(shapes); i++)
			if (*shapes[i].close) {
				struct cost c = try_shape(d, &shapes[i], DEPTH);

				if (c.seconds > 2)
					printf("# %s, %s: %.1f s\n", d->name, shapes[i].name, c.seconds);
			}
}

/* Every text cut off after every byte. */
static void test_cut_off(void **state)
{
	static const char text[] =
		"CREATE TABLE IF NOT EXISTS a.b (\n c varchar(10) DEFAULT 'x''y\\'' NOT NULL, `d` int, \"e\" int, [f] int, /* c */\n"
		"CONSTRAINT g CHECK (c BETWEEN 1 AND 2 OR d IN (1, 2) AND CASE WHEN e THEN f(x) ELSE y::int END), -- d\n"
		"FOREIGN KEY (d) REFERENCES h (i) ON DELETE SET NULL) /*!50100 ENGINE=x */; $q$ body $q$; E'\\x41' N'n' x'41' 0x1F 1e5\n"
		"GO\nCREATE TRIGGER t AFTER INSERT ON b FOR EACH ROW BEGIN SELECT 1; END; EXEC sp_rename 'a.b', 'c';\n"
		"DO $$ BEGIN CREATE TABLE q (a int); END $$; COPY t FROM stdin;\n1\t2\n\\.\n\\connect x\n.read y\nDELIMITER //\nx//\n";

	(void)state;
	EACH_TRIED(d)
		for (size_t len = 0; len < sizeof(text); len++)
			try_bytes(d, text, len);
}

static void test_encodings(void **state)
{
	static const char ascii[] = "CREATE TABLE t (a int);";
	char wide[2 + 2 * sizeof(ascii)];

	(void)state;
	EACH_TRIED(d) {
		for (int big = 0; big < 2; big++) {
			memcpy(wide, big ? "\xfe\xff" : "\xff\xfe", 2);
			for (size_t i = 0; i < sizeof(ascii); i++) {
				wide[2 + 2 * i + (size_t)big] = ascii[i];
				wide[2 + 2 * i + (size_t)!big] = '\0';
			}
			for (size_t len = 0; len <= sizeof(wide); len++)
				try_bytes(d, wide, len);
		}
		for (int c = 0; c < 256; c++) {
			char bytes[] = { (char)c, '\'', (char)c, '(', (char)c, (char)c, ';', (char)c, '\n' };

			for (size_t len = 0; len <= sizeof(bytes); len++)
				try_bytes(d, bytes, len);
		}
	}
}

static const struct shape large[] = {
	{ "one string", "CREATE TABLE t (a text DEFAULT '", "one string ''of'' one hundred million bytes, more or less, ", "", "", "');" },
	{ "one list of columns", "CREATE TABLE t (a int", ",\n  a_column_with_a_rather_long_name_%u varchar(100) DEFAULT 'something' NOT NULL",
	  "", "", ");" },
	{ "one list of numbers", "CREATE TABLE t (a int, CHECK (a IN (1", ", 12345678901234567890%u", "", "", ")));" },
	{ "one skipped statement", "INSERT INTO t VALUES (0)", ", (1, 'two', 3.5)", "", "", ";" },
};

static void test_large(void **state)
{
	(void)state;
	EACH_TRIED(d)
		for (size_t i = 0; i < DDL_COUNT(large); i++) {
			unsigned n = (unsigned)(LARGE / strlen(large[i].open));
			struct cost c = try_shape(d, &large[i], n);

			printf("# %s, %s: %.1f s, %.1f bytes for each\n", d->name, large[i].name, c.seconds, (double)c.bytes / LARGE);
			fflush(stdout);
			assert_true(c.seconds < 120);
			assert_true(c.bytes / LARGE < 40);
		}
}

int main(int argc, char **argv)
{
	const struct CMUnitTest small_tests[] = {
		cmocka_unit_test(test_encodings), cmocka_unit_test(test_cut_off), cmocka_unit_test(test_depth),
		cmocka_unit_test(test_growth), cmocka_unit_test(test_variants),
	};
	const struct CMUnitTest large_tests[] = { cmocka_unit_test(test_large) };

	setvbuf(stdout, NULL, _IOLBF, 0);
	only = argc > 1 && argv[argc - 1][0] != '-' ? argv[argc - 1] : NULL;
	if (argc > 1 && !strcmp(argv[1], "--large"))
		return cmocka_run_group_tests(large_tests, NULL, NULL);
	return cmocka_run_group_tests(small_tests, NULL, NULL);
}
