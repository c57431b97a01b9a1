/*
 * prepare.c - the grammar of SQLite against SQLite itself: both take, or both refuse, 20,000 statements.
 *
 * Half of them are made from the rules of grammar/sqlite, half from the statements in fixtures/; of both kinds some
 * tokens are left out, doubled, swapped, or become words of the language and tokens of other statements. What the server
 * says of names, types and versions is no matter of grammar; its "syntax error", "incomplete input" and
 * "unrecognized token" are, and what else its parser itself refuses.
 *
 * usage: unit_prepare [SEED [COUNT [RULES]]]     of another grammar's rules, lines of "left ::= symbols", the first one's
 *                                                left is a statement
 */
#include "tests/unit/fixtures.h"
#include "tests/unit/lite.h"

#include "live/live.h"
#include "parser/parse.h"

enum { STATEMENTS = 20000, LONGEST = 600, SEEDS = 4000, TOKENS = 40000, SHOWN = 20, DEPTH = 14 };

struct seed {
	size_t first, n;             /* of its tokens */
};

/* Where the two differ, and why that stays so. */
static const struct {
	const char *ours, *theirs;   /* parts of the messages, theirs in capitals; ours NULL: it is taken here */
	const char *words;           /* one of which the statement has, separated by "|" */
	const char *reason;
} exceptions[] = {
	{ "no constraint stands before this clause", "", "DEFERRABLE", "means nothing, or another column's key" },
	{ NULL, "", "CAST", "a name, but not of a value" },
	{ "\"cast\"", "", "CAST (", "a name before a parenthesis: of a table, of a list of columns" },
	{ NULL, "NEAR \"LIMIT\"", "UPDATE |DELETE ", "of these where SQLite was built with SQLITE_ENABLE_UPDATE_DELETE_LIMIT" },
	{ NULL, "NEAR \"ORDER", "UPDATE |DELETE ", "the same" },
	{ "there are no parameters here", "", "IN ( )|) , (|ORDER BY", "SQLite overlooks them there" },
	{ "there are no parameters here", "", "ALTER TABLE", "SQLite looks when the statement runs" },
	{ "unexpected \"FILTER\"", "", "ALTER TABLE", "the same: no table is made of aggregates" },
	{ "unexpected \"OVER\"", "", "ALTER TABLE", "the same" },
	{ "unexpected \"NULLS\"", "", "ALTER TABLE", "the same" },
	{ NULL, "UNRECOGNIZED TOKEN: \"#\"", "#", "the shell takes such a line for a comment" },
	{ "begins nothing here", "", "VIRTUAL TABLE", "what is no number otherwise" },
	{ "", "", "IF NOT EXISTS", "SQLite does not look at what a table that is there is made of" },
	{ "begins nothing here", "", "0X", "before 3.46 a word could stand right behind a hexadecimal number" },
	{ NULL, "", "RAISE", "a name, but not of a value" },
	{ NULL, "NEAR \"(\"", "LEFT (|RIGHT (|FULL (|INNER (|OUTER (|CROSS (|NATURAL (", "before 3.42 a word of joins was no function" },
};

struct world {
	struct ddl_session session;  /* of the seeds, whose texts the tokens are */
	struct grammar grammar;
	const struct ddl_dialect *dialect;
	const struct ddl_live_driver *driver;
	ddl_version version;
	void *db;
	char tokens[TOKENS][WORD_MAX];
	struct seed seeds[SEEDS];
	size_t ntokens, nseeds;
	const char *start;
	int differ, taken, refused, other, known[DDL_COUNT(exceptions)];
	bool told;
};

struct verdict {
	bool one;                    /* is it one statement for both? */
	bool ours, theirs, other;    /* refused; other: for a reason that is no matter of grammar */
	char our_reason[200], their_reason[200];
};

static struct world world;
static uint64_t first_seed = 20261121;
static int statements = STATEMENTS;
static const char *rules_path;

static const char *const signs[] = {
	"(", ")", ",", ".", "=", "==", "<>", "!=", "+", "-", "*", "/", "%", "||", "->", "->>", "<", "<<", "&", "|", "~", "'x'", "\"x\"",
	"[x]", "`x`", "1", "1.5e3", "1e", "1x", "0x", "0x1F", ".", ".5", "x'00'", "x'0'", "x'", "'", "\"", "[", "`", "a", "t", "#", "#1", "?",
	"?1", "?x", ":", ":a", "@", "$", "$a", "!", "{", "}", "\\", "^", "--", "--x\n", "/*", "*/", "/**/", "/*x*/", "\x80", "\xef\xbb\xbf",
	"\f", "\v", "NOT", "NULL", "1_0", "1__0", "1_", "_1",
};

static uint32_t chance(struct world *w, size_t n)
{
	return below(&w->grammar.random, n);
}

static bool is_short(const struct ddl_stmt *stmt)
{
	return stmt->kind != DDL_STMT_BAD && stmt->node.at.end - stmt->node.at.start < LONGEST;
}

static void keep_tokens(struct world *w, struct ddl_parse *p)
{
	size_t len;

	if (w->nseeds == SEEDS || w->ntokens + p->ntokens > TOKENS)
		return;
	w->seeds[w->nseeds++] = (struct seed){ w->ntokens, p->ntokens };
	for (uint32_t i = 0; i < p->ntokens; i++) {
		const char *text = ddl_span_text(&w->session.sources, ddl_token_span(&p->tokens[i]), &len);

		snprintf(w->tokens[w->ntokens++], WORD_MAX, "%.*s", (int)len, len < WORD_MAX ? text : "x");
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
			if (!is_short(stmt))
				continue;
			ddl_parse_tokens(&p, stmt->node.at);
			keep_tokens(w, &p);
		}
		ddl_parse_release(&p);
	}
}

static const char *any_token(struct world *w)
{
	switch (chance(w, 4)) {
	case 0: return signs[chance(w, DDL_COUNT(signs))];
	case 1: return w->tokens[chance(w, w->ntokens)];
	default: return lite_keywords[chance(w, DDL_COUNT(lite_keywords))];
	}
}

static void insert_at(struct words *t, int at, int n)
{
	if (t->n + n > WORDS_MAX)
		n = WORDS_MAX - t->n;
	memmove(t->text + at + n, t->text + at, (size_t)(t->n - at) * sizeof(*t->text));
	t->n += n;
}

static void remove_at(struct words *t, int at, int n)
{
	memmove(t->text + at, t->text + at + n, (size_t)(t->n - at - n) * sizeof(*t->text));
	t->n -= n;
}

static void change(struct world *w, struct words *t)
{
	const struct seed *other = &w->seeds[chance(w, w->nseeds)];
	int at = (int)chance(w, (size_t)t->n), many;
	char kept[WORD_MAX];

	switch (chance(w, 7)) {
	case 0:
		if (t->n > 1)
			remove_at(t, at, 1);
		break;
	case 1:
		snprintf(t->text[at], WORD_MAX, "%s", any_token(w));
		break;
	case 2:
		insert_at(t, at, 1);
		snprintf(t->text[at], WORD_MAX, "%s", any_token(w));
		break;
	case 3:
		insert_at(t, at, 1);
		break;
	case 4:
		if (at + 1 < t->n) {
			memcpy(kept, t->text[at], WORD_MAX);
			memcpy(t->text[at], t->text[at + 1], WORD_MAX);
			memcpy(t->text[at + 1], kept, WORD_MAX);
		}
		break;
	case 5:
		t->n = at + 1;
		break;
	default:
		many = 1 + (int)chance(w, other->n < 6 ? other->n : 6);
		if (t->n + many > WORDS_MAX)
			break;
		insert_at(t, at, many);
		memcpy(t->text + at, w->tokens[other->first + chance(w, other->n - (size_t)many + 1)], (size_t)many * WORD_MAX);
	}
}

static void make(struct world *w, struct words *t)
{
	const struct seed *seed = &w->seeds[chance(w, w->nseeds)];

	if (chance(w, 3)) {
		lite_make(&w->grammar, w->start, 3 + (int)chance(w, DEPTH), t);
	} else {
		t->n = (int)(seed->n < SENTENCE_MAX ? seed->n : SENTENCE_MAX);
		memcpy(t->text, w->tokens[seed->first], (size_t)t->n * WORD_MAX);
	}
	for (uint32_t k = chance(w, 2) * chance(w, 4); k; k--)
		change(w, t);
}

/* What stands between two tokens follows from their place, so that one that is left out changes nothing behind it. */
static void join(const struct words *t, uint64_t random, struct ddl_buf *b)
{
	static const char *const blanks[] = { "\n", "\t", "/**/", " --\n", "\r\n", "" };
	bool odd = !below(&random, 8);

	ddl_buf_clear(b);
	for (int i = 0; i < t->n; i++) {
		ddl_buf_puts(b, t->text[i]);
		ddl_buf_puts(b, odd && !below(&random, 6) ? blanks[below(&random, DDL_COUNT(blanks))] : " ");
	}
}

static const char *first_word(const struct ddl_buf *sql)
{
	const char *c = sql->bytes;

	for (;;) {
		c += strspn(c, " \t\n\r\f\v\xef\xbb\xbf");
		if (!strncmp(c, "--", 2))
			c += strcspn(c, "\n");
		else if (!strncmp(c, "/*", 2) && strstr(c, "*/"))
			c = strstr(c, "*/") + 2;
		else
			return c;
	}
}

/* The server knows no end of statements here: a ";" that ends one is for the shell. What it is asked begins with EXPLAIN. */
static bool is_one(const struct ddl_buf *b, const struct ddl_list *out)
{
	return out->count == 1 && strncasecmp(first_word(b), "query", 5) && (!strchr(b->bytes, ';') || strstr(b->bytes, "END"));
}

static bool has_word(const char *text, const char *words)
{
	char word[WORD_MAX];

	for (size_t len; *words; words += len + (words[len] == '|')) {
		len = strcspn(words, "|");
		snprintf(word, sizeof(word), "%.*s", (int)len, words);
		if (strstr(text, word))
			return true;
	}
	return false;
}

static void make_upper(char *text)
{
	for (; *text; text++)
		*text = (char)(*text >= 'a' && *text <= 'z' ? *text - 'a' + 'A' : *text);
}

static bool is_known(const struct words *t, const struct verdict *v)
{
	char upper[WORDS_MAX * WORD_MAX], theirs[sizeof(v->their_reason)];
	size_t n = 0;

	for (int i = 0; i < t->n; i++)
		n += (size_t)sprintf(upper + n, "%s ", t->text[i]);
	make_upper(upper);
	memcpy(theirs, v->their_reason, sizeof(theirs));
	make_upper(theirs);
	for (size_t i = 0; i < DDL_COUNT(exceptions); i++)
		if ((exceptions[i].ours ? v->ours && strstr(v->our_reason, exceptions[i].ours) :
					  !v->ours && strstr(theirs, exceptions[i].theirs)) &&
		    has_word(upper, exceptions[i].words))
			return ++world.known[i];
	return false;
}

static bool is_syntax(const char *message)
{
	static const char *const parts[] = {
		"syntax error", "incomplete input", "unrecognized token", "should come after", "join type", "JOIN clause is required",
		"unknown table option", "unsupported use of NULLS", "clause is not allowed on",
		"qualified table names are not allowed", "cannot use RETURNING in a trigger", "cannot have both ON and USING",
	};

	for (size_t i = 0; i < DDL_COUNT(parts); i++)
		if (strstr(message, parts[i]))
			return true;
	return false;
}

static void ask(struct world *w, const struct ddl_buf *sql, struct verdict *v)
{
	struct ddl_session s;
	struct ddl_list out = { 0 };
	struct ddl_parse p;
	struct ddl_buf asked = { 0 }, error = { 0 };

	memset(v, 0, sizeof(*v));
	ddl_session_init(&s);
	ddl_parse_init(&p, &s, w->dialect, w->version);
	ddl_parse_source(&p, ddl_sources_add(&s.sources, "a.sql", sql->bytes, sql->len), &out);
	ddl_parse_release(&p);
	DDL_EACH(struct ddl_diag, d, &s.diags)
		if (d->severity == DDL_ERROR && !v->ours) {
			v->ours = true;
			snprintf(v->our_reason, sizeof(v->our_reason), "%s", d->message);
		}
	v->one = is_one(sql, &out);
	if (v->one) {
		ddl_buf_printf(&asked, "%s%s", strncasecmp(first_word(sql), "explain", 7) ? "EXPLAIN/**/" : "", ddl_buf_str(sql));
		w->driver->run(w->db, ddl_buf_str(&asked), &error);
		v->theirs = is_syntax(ddl_buf_str(&error));
		v->other = error.len && !v->theirs;
		snprintf(v->their_reason, sizeof(v->their_reason), "%s", ddl_buf_str(&error));
	}
	ddl_buf_release(&asked);
	ddl_buf_release(&error);
	ddl_session_release(&s);
}

/* What the server refuses for another reason may be refused here in any way. */
static bool differs(const struct verdict *v)
{
	return v->one && v->theirs != v->ours && !v->other;
}

/* Leave tokens out as long as the two differ in the same way. */
static void shrink(struct world *w, struct words *t, uint64_t spaces, struct ddl_buf *sql, struct verdict *v)
{
	struct words less;
	struct verdict now;

	for (int many = t->n / 2; many; many /= 2)
		for (int at = t->n - many; at >= 0; at--) {
			if (at + many > t->n || t->n == many)
				continue;
			less = *t;
			remove_at(&less, at, many);
			join(&less, spaces, sql);
			ask(w, sql, &now);
			if (!differs(&now) || now.ours != v->ours || is_known(&less, &now))
				continue;
			*t = less;
			*v = now;
		}
	join(t, spaces, sql);
}

static void try_one(struct world *w, int number)
{
	struct ddl_buf sql = { 0 };
	struct verdict v;
	struct words t;
	uint64_t spaces;

	make(w, &t);
	spaces = w->grammar.random;
	join(&t, spaces, &sql);
	ask(w, &sql, &v);
	w->taken += v.one && !v.theirs && !v.other;
	w->refused += v.one && v.theirs;
	w->other += v.one && v.other;
	if (w->told && v.one && v.other && !v.ours)
		printf("! %s\n", v.their_reason);
	if (differs(&v) && !is_known(&t, &v) && w->differ++ < SHOWN) {
		shrink(w, &t, spaces, &sql, &v);
		printf("# %d: %s\n#   here: %s\n#   SQLite: %s\n", number, ddl_buf_str(&sql), v.ours ? v.our_reason : "taken",
		       *v.their_reason ? v.their_reason : "taken");
	}
	ddl_buf_release(&sql);
}

static void count_rules(const struct grammar *g)
{
	int made = 0, all = 0;

	for (int i = 0; i < g->nrules; i++) {
		const struct rule *r = &g->rules[i];

		if (r->height >= ENDLESS)
			continue;
		all++;
		made += r->used > 0;
		if (!r->used)
			printf("# not reached: %s\n", g->symbols[r->left].name);
	}
	printf("# %d of %d rules, and %d that cannot be spelled\n", made, all, g->nrules - all);
}

static void begin(struct world *w)
{
	struct ddl_buf error = { 0 };
	ddl_version v;

	ddl_session_init(&w->session);
	w->dialect = ddl_dialect_find("sqlite", &v);
	w->driver = ddl_live_driver_of(w->dialect);
	if (!w->driver)
		skip();
	w->version = w->driver->version();
	w->db = w->driver->open("", &error);
	assert_non_null(w->db);
	assert_true(w->driver->run(w->db, lite_schema, &error));
	fixture_walk("fixtures", collect, w);
	assert_true(w->nseeds > 100);
	w->start = "unit";
	if (rules_path) {
		grammar_read(&w->grammar, rules_path);
		w->start = w->grammar.symbols[0].name;
		grammar_finish(&w->grammar, lite_makes);
		w->grammar.random = first_seed;
		w->told = true;
	} else {
		lite_grammar(&w->grammar, first_seed, lite_makes);
	}
	ddl_buf_release(&error);
}

static void test_grammar(void **state)
{
	struct world *w = &world;

	(void)state;
	begin(w);
	for (int i = 0; i < statements; i++)
		try_one(w, i);
	printf("# %d statements, seed %llu: both take %d, both refuse %d, %d for other reasons; %d differ\n", statements,
	       (unsigned long long)first_seed, w->taken, w->refused, w->other, w->differ);
	for (size_t i = 0; i < DDL_COUNT(exceptions); i++)
		printf("# as known %d: %s: %s\n", w->known[i], exceptions[i].words, exceptions[i].reason);
	count_rules(&w->grammar);
	w->driver->close(w->db);
	ddl_session_release(&w->session);
	assert_int_equal(w->differ, 0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_grammar) };

	if (argc > 1)
		first_seed = strtoull(argv[1], NULL, 10);
	if (argc > 2)
		statements = atoi(argv[2]);
	if (argc > 3)
		rules_path = argv[3];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
