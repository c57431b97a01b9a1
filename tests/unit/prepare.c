/*
 * prepare.c - the grammar of SQLite against SQLite itself: both take, or both refuse, 20,000 statements.
 *
 * They are made from those in fixtures/: tokens are left out, doubled, swapped for words of the language and for
 * tokens of other statements. What the server says of names, types and versions is no matter of grammar; its
 * "syntax error", "incomplete input" and "unrecognized token" are.
 */
#include "tests/unit/fixtures.h"

#include "live/live.h"
#include "parser/parse.h"

enum { STATEMENTS = 20000, LONGEST = 600, SEEDS = 4000, TOKENS = 40000, SHOWN = 20 };

struct text {
	const char *bytes;
	size_t len;
};

struct seed {
	size_t first, n;             /* of its tokens */
};

struct world {
	struct ddl_session session;  /* of the seeds, whose texts the tokens are */
	const struct ddl_dialect *dialect;
	const struct ddl_live_driver *driver;
	ddl_version version;
	void *db;
	struct text tokens[TOKENS];
	struct seed seeds[SEEDS];
	size_t ntokens, nseeds;
	uint32_t random;
	int differ, known;
};

static const char *const words[] = {
#define KW(word, code, a, since_a, b, since_b) word,
#include "sqlite_kwtab.h"
#undef KW
	"(", ")", ",", ".", "=", "+", "-", "*", "||", "->", "<", "'x'", "\"x\"", "[x]", "`x`", "1", "1.5e3", "0x1F", "x'00'", "a", "t",
};

/* Where the two differ, and why that stays so. */
static const struct {
	const char *ours, *theirs;   /* parts of the messages; ours NULL: it is taken here */
	const char *word, *reason;
} exceptions[] = {
	{ "no constraint stands before this clause", "", "DEFERRABLE", "means nothing, or another column's key" },
	{ NULL, "syntax error", "CAST", "a name, but not of a value" },
	{ "\"cast\"", "", "CAST (", "a name before a parenthesis: of a table, of a list of columns" },
	{ NULL, "syntax error", "RAISE", "a name, but not of a value" },
	{ NULL, "syntax error", "IF", "a name, but not of a table, view or index" },
};

static uint32_t below(struct world *w, size_t n)
{
	w->random = w->random * 1664525 + 1013904223;
	return n ? (w->random >> 8) % (uint32_t)n : 0;
}

static bool is_ddl(const struct ddl_stmt *stmt)
{
	return stmt->kind != DDL_STMT_BAD && stmt->kind != DDL_STMT_SKIPPED && stmt->node.at.end - stmt->node.at.start < LONGEST;
}

static void keep_tokens(struct world *w, struct ddl_parse *p)
{
	size_t len;

	if (w->nseeds == SEEDS || w->ntokens + p->ntokens > TOKENS)
		return;
	w->seeds[w->nseeds++] = (struct seed){ w->ntokens, p->ntokens };
	for (uint32_t i = 0; i < p->ntokens; i++) {
		struct text *t = &w->tokens[w->ntokens++];

		t->bytes = ddl_span_text(&w->session.sources, ddl_token_span(&p->tokens[i]), &len);
		t->len = len;
	}
}

static void collect(const struct fixture *f, const char *dialect, void *data)
{
	struct world *w = data;
	ddl_version v;

	if (ddl_dialect_find(dialect, &v) != w->dialect)
		return;
	for (size_t i = 0; i < f->npieces; i++) {
		struct ddl_source *src = ddl_sources_add(&w->session.sources, f->path, f->pieces[i].bytes, f->pieces[i].len);
		struct ddl_list out = { 0 };
		struct ddl_parse p;

		if (!src)
			continue;
		ddl_parse_init(&p, &w->session, w->dialect, w->dialect->newest);
		ddl_parse_source(&p, src, &out);
		DDL_EACH(struct ddl_stmt, stmt, &out) {
			if (!is_ddl(stmt))
				continue;
			ddl_parse_tokens(&p, stmt->node.at);
			keep_tokens(w, &p);
		}
		ddl_parse_release(&p);
	}
}

static struct text word(struct world *w)
{
	const char *one = words[below(w, DDL_COUNT(words))];

	return (struct text){ one, strlen(one) };
}

static size_t change(struct world *w, struct text *t, size_t n)
{
	size_t at = below(w, n), many;
	const struct seed *other = &w->seeds[below(w, w->nseeds)];
	struct text one = below(w, 2) ? word(w) : w->tokens[below(w, w->ntokens)];

	switch (below(w, 4)) {
	case 0:
		memmove(t + at, t + at + 1, (n - at - 1) * sizeof(*t));
		return n > 1 ? n - 1 : n;
	case 1:
		t[at] = one;
		return n;
	case 2:
		memmove(t + at + 1, t + at, (n - at) * sizeof(*t));
		t[at] = one;
		return n + 1;
	default:
		many = 1 + below(w, other->n < 6 ? other->n : 6);
		memmove(t + at + many, t + at, (n - at) * sizeof(*t));
		memcpy(t + at, &w->tokens[other->first + below(w, other->n - many + 1)], many * sizeof(*t));
		return n + many;
	}
}

static void make(struct world *w, struct ddl_buf *b)
{
	struct text t[LONGEST + 64];
	const struct seed *seed = &w->seeds[below(w, w->nseeds)];
	size_t n = seed->n;

	memcpy(t, &w->tokens[seed->first], n * sizeof(*t));
	for (uint32_t k = below(w, 4); k; k--)
		n = change(w, t, n);
	ddl_buf_clear(b);
	for (size_t i = 0; i < n; i++) {
		ddl_buf_add(b, t[i].bytes, t[i].len);
		ddl_buf_putc(b, ' ');
	}
}

/* The server knows no end of statements here: a ";" that ends one is for the shell. */
static bool is_one(const struct ddl_buf *b, const struct ddl_list *out)
{
	const struct ddl_stmt *stmt = (const struct ddl_stmt *)(const void *)out->first;

	return out->count == 1 && stmt->kind != DDL_STMT_SKIPPED && (!strchr(b->bytes, ';') || strstr(b->bytes, "END"));
}

static bool is_known(const char *sql, const char *ours, const char *theirs)
{
	for (size_t i = 0; i < DDL_COUNT(exceptions); i++) {
		bool fits = exceptions[i].ours ? ours && strstr(ours, exceptions[i].ours) : !ours && strstr(theirs, exceptions[i].theirs);
		char upper[LONGEST * 4];
		size_t n = 0;

		for (; sql[n] && n + 1 < sizeof(upper); n++)
			upper[n] = (char)(sql[n] >= 'a' && sql[n] <= 'z' ? sql[n] - 'a' + 'A' : sql[n]);
		upper[n] = '\0';
		if (fits && strstr(upper, exceptions[i].word))
			return true;
	}
	return false;
}

static bool is_syntax(const char *message)
{
	return strstr(message, "syntax error") || strstr(message, "incomplete input") || strstr(message, "unrecognized token");
}

static void try_one(struct world *w, const struct ddl_buf *sql)
{
	struct ddl_session s;
	struct ddl_list out = { 0 };
	struct ddl_parse p;
	struct ddl_buf asked = { 0 }, error = { 0 };
	const char *ours = NULL;
	bool theirs;

	ddl_session_init(&s);
	ddl_parse_init(&p, &s, w->dialect, w->version);
	ddl_parse_source(&p, ddl_sources_add(&s.sources, "a.sql", sql->bytes, sql->len), &out);
	ddl_parse_release(&p);
	DDL_EACH(struct ddl_diag, d, &s.diags)
		if (d->severity == DDL_ERROR && !ours)
			ours = d->message;
	ddl_buf_printf(&asked, "EXPLAIN %s", ddl_buf_str(sql));
	w->driver->run(w->db, ddl_buf_str(&asked), &error);
	theirs = is_syntax(ddl_buf_str(&error));
	/* What the server refuses for another reason may be refused here in any way. */
	if (is_one(sql, &out) && theirs != (ours != NULL) && (theirs || !error.len)) {
		if (is_known(ddl_buf_str(sql), ours, ddl_buf_str(&error)))
			w->known++;
		else if (w->differ++ < SHOWN)
			printf("# %s\n#   here: %s\n#   SQLite: %s\n", ddl_buf_str(sql), ours ? ours : "taken",
			       error.len ? ddl_buf_str(&error) : "taken");
	}
	ddl_buf_release(&asked);
	ddl_buf_release(&error);
	ddl_session_release(&s);
}

static void test_grammar(void **state)
{
	static struct world w;
	struct ddl_buf sql = { 0 }, error = { 0 };
	ddl_version v;

	(void)state;
	ddl_session_init(&w.session);
	w.dialect = ddl_dialect_find("sqlite", &v);
	w.driver = ddl_live_driver_of(w.dialect);
	if (!w.driver)
		skip();
	w.version = w.driver->version();
	w.db = w.driver->open("", &error);
	assert_non_null(w.db);
	w.random = 20261121;
	fixture_walk("fixtures", collect, &w);
	assert_true(w.nseeds > 100);
	for (int i = 0; i < STATEMENTS; i++) {
		make(&w, &sql);
		try_one(&w, &sql);
	}
	printf("# %d statements from %zu: %d differ, %d more as known\n", STATEMENTS, w.nseeds, w.differ, w.known);
	w.driver->close(w.db);
	ddl_buf_release(&sql);
	ddl_buf_release(&error);
	ddl_session_release(&w.session);
	assert_int_equal(w.differ, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_grammar) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
