/*
 * mysql_filter.c - tokens rewritten where MySQL's grammar needs more than one of look-ahead.
 *
 * Every pass copies the tokens over themselves once (struct pass), so that a
 * statement of any length costs no more than its length.
 */
#include <string.h>

#include "base/ascii.h"
#include "parser/filter.h"
#include "parser/mysql_scan.h"

/* How far the closing parenthesis of a function with a syntax of its own is looked for. */
enum { CALL_MAX = 1024 };

struct pass {
	struct ddl_parse *p;
	uint32_t in, out;
};

static struct ddl_token *keep(struct pass *w)
{
	struct ddl_parse *p = w->p;

	if (w->out != w->in)
		p->tokens[w->out] = p->tokens[w->in];
	w->in++;
	return &p->tokens[w->out++];
}

/* Tokens up to `to` become one. */
static void take(struct pass *w, uint32_t to, int code)
{
	struct ddl_parse *p = w->p;
	uint32_t end = p->tokens[to - 1].end;
	ddl_atom raw = ddl_parse_raw(p, w->in, to);
	struct ddl_token *t = keep(w);

	t->atom = raw;
	t->code = (uint16_t)code;
	t->flags &= (uint16_t)~(DDL_TOK_QUOTED | DDL_TOK_KEYWORD);
	t->end = end;
	w->in = to;
}

static void finish(struct pass *w)
{
	struct ddl_parse *p = w->p;

	while (w->in <= p->ntokens)
		keep(w);
	p->ntokens = w->out - 1;
}

static int code_at(const struct ddl_parse *p, uint32_t i)
{
	return i < p->ntokens ? p->tokens[i].code : 0;
}

/* Index of the parenthesis that closes the one at open; 0: not near. */
static uint32_t near_close(const struct ddl_parse *p, uint32_t open)
{
	uint32_t depth = 0;

	for (uint32_t i = open; i < p->ntokens && i < open + CALL_MAX; i++) {
		if (p->tokens[i].code == '(')
			depth++;
		else if (p->tokens[i].code == ')' && --depth == 0)
			return i;
	}
	return 0;
}

/* First of the words between the parentheses at open and close, not inside others; 0: none. */
static uint32_t inner_word(const struct ddl_parse *p, uint32_t open, uint32_t close, const char *const *words)
{
	uint32_t depth = 0;

	for (uint32_t i = open + 1; i < close; i++) {
		if (p->tokens[i].code == '(')
			depth++;
		else if (p->tokens[i].code == ')')
			depth--;
		for (size_t n = 0; !depth && words[n]; n++)
			if (ddl_parse_is(p, i, words[n]))
				return i;
	}
	return 0;
}

static bool has_comma(const struct ddl_parse *p, uint32_t open, uint32_t close)
{
	uint32_t depth = 0;

	for (uint32_t i = open + 1; i < close; i++) {
		if (p->tokens[i].code == '(')
			depth++;
		else if (p->tokens[i].code == ')')
			depth--;
		else if (!depth && p->tokens[i].code == ',')
			return true;
	}
	return false;
}

static const char *const from_for[] = { "from", "for", NULL };
static const char *const in_word[] = { "in", NULL };
static const char *const from_word[] = { "from", NULL };

/* f(a FROM b FOR c): the words become commas. */
static void words_to_commas(struct ddl_parse *p, uint32_t open, uint32_t close, const char *const *words)
{
	for (uint32_t i; (i = inner_word(p, open, close, words)) != 0; open = i)
		p->tokens[i].code = ',';
}

/* Functions whose arguments are no plain list and that are carried as they are written. */
static bool verbatim_call(const struct ddl_parse *p, uint32_t i, uint32_t close)
{
	static const struct {
		const char *name;
		const char *const words[6];
	} calls[] = {
		{ "group_concat", { "distinct", "order", "separator", NULL } },
		{ "json_value", { "returning", "default", "null", "error", NULL } },
		{ "weight_string", { "as", "level", NULL } },
		{ "char", { "using", NULL } },
	};

	for (size_t n = 0; n < DDL_COUNT(calls); n++)
		if (ddl_parse_is(p, i, calls[n].name))
			return inner_word(p, i + 1, close, calls[n].words);
	return false;
}

/* Is there anything to do for the call? Only then is its end looked for. */
static bool special_call(const struct ddl_parse *p, uint32_t i)
{
	static const char *const names[] = {
		"now", "substring", "substr", "mid", "position", "extract", "trim", "group_concat", "json_value",
		"weight_string", "char", "current_role",
	};

	switch (p->tokens[i].code) {
	case DDL_KW_INTERVAL:
	case DDL_KW_DATABASE:
	case DDL_KW_SCHEMA:
	case DDL_KW_MATCH:
		return true;
	}
	for (size_t n = 0; n < DDL_COUNT(names); n++)
		if (ddl_parse_is(p, i, names[n]))
			return true;
	return false;
}

/* Drop n tokens at i, which is a few tokens behind w->in. */
static void drop_tokens(struct pass *w, uint32_t i, uint32_t n)
{
	struct ddl_token *t = w->p->tokens;

	for (; i > w->in; i--)
		t[i - 1 + n] = t[i - 1];
	w->in += n;
}

/* TRIM(LEADING 'x' FROM s) becomes trim_leading('x', s), TRIM(BOTH FROM s) trim(s). */
static void filter_trim(struct pass *w, uint32_t open, uint32_t close)
{
	static const char *const kinds[] = { "both", "leading", "trailing", NULL };
	struct ddl_parse *p = w->p;
	uint32_t drop = 0;

	for (size_t i = 0; kinds[i]; i++) {
		if (!ddl_parse_is(p, open + 1, kinds[i]))
			continue;
		drop = 1;
		if (i)
			p->tokens[w->in].atom = ddl_atom_printf(&p->session->atoms, "trim_%s", kinds[i]);
	}
	if (drop && ddl_parse_is(p, open + 2, "from"))
		drop = 2;
	else
		words_to_commas(p, open, close, from_word);
	if (drop)
		drop_tokens(w, open + 1, drop);
}

/* JSON_VALUE(j, p RETURNING CHAR(512)): what MySQL adds when nothing is said. */
static bool drop_returning(struct pass *w, uint32_t close)
{
	struct ddl_parse *p = w->p;
	uint32_t at = close - 5;

	if (close < w->in + 8 || !ddl_parse_is(p, at, "returning") || !ddl_parse_is(p, at + 1, "char") || code_at(p, at + 2) != '(' ||
	    p->tokens[at + 3].code != DDL_T_NUMBER || !ddl_atom_is(&p->session->atoms, p->tokens[at + 3].atom, "512"))
		return false;
	drop_tokens(w, at, 5);
	return true;
}

static bool plain_name(const struct ddl_parse *p, ddl_atom name)
{
	const char *c = ddl_text(p->session, name);

	if (ddl_ascii_digit(*c) || ddl_parse_keyword(p, ddl_atom_lower(&p->session->atoms, name)))
		return false;
	while (ddl_ascii_alpha(*c) || ddl_ascii_digit(*c) || *c == '_')
		c++;
	return !*c;
}

/*
 * What is carried as it is written is compared so: without the charset that MySQL shows before every string, and
 * without quotes of names that need none.
 */
static void plain_call(struct pass *w, uint32_t close)
{
	struct ddl_parse *p = w->p;

	for (uint32_t i = close; i > w->in; i--) {
		struct ddl_token *t = &p->tokens[i];

		if (t->code == DDL_T_CHARSET_PREFIX && ddl_atom_is_nocase(&p->session->atoms, t->atom, "_utf8mb4"))
			drop_tokens(w, i++, 1);
		else if (t->code == DDL_T_IDENT && t->flags & DDL_TOK_QUOTED && plain_name(p, t->atom))
			t->flags &= (uint16_t)~DDL_TOK_QUOTED;
	}
}

/* A word before "(": w->in is at the word. */
static void filter_call(struct pass *w)
{
	struct ddl_parse *p = w->p;
	struct ddl_token *t = &p->tokens[w->in];
	uint32_t open = w->in + 1, close;

	if (!special_call(p, w->in))
		return;
	close = near_close(p, open);
	if (!close)
		return;
	if (t->code == DDL_KW_INTERVAL) {
		if (has_comma(p, open, close)) {
			t->code = DDL_T_IDENT;
			t->flags &= (uint16_t)~DDL_TOK_KEYWORD;
		}
	} else if (ddl_parse_is(p, w->in, "now")) {
		t->code = DDL_KW_CURRENT_TIMESTAMP;
	} else if (t->code == DDL_KW_DATABASE || t->code == DDL_KW_SCHEMA || ddl_parse_is(p, w->in, "current_role")) {
		t->code = DDL_T_IDENT;
		t->flags &= (uint16_t)~DDL_TOK_KEYWORD;
	} else if (ddl_parse_is(p, w->in, "substring") || ddl_parse_is(p, w->in, "substr") || ddl_parse_is(p, w->in, "mid")) {
		words_to_commas(p, open, close, from_for);
	} else if (ddl_parse_is(p, w->in, "position")) {
		words_to_commas(p, open, close, in_word);
		t->atom = ddl_atom_str(&p->session->atoms, "locate");
	} else if (ddl_parse_is(p, w->in, "extract") && ddl_parse_is(p, w->in + 3, "from")) {
		words_to_commas(p, open, close, from_word);
		p->tokens[open + 1].code = DDL_T_STRING;
		p->tokens[open + 1].atom = ddl_atom_lower(&p->session->atoms, p->tokens[open + 1].atom);
	} else if (ddl_parse_is(p, w->in, "trim")) {
		filter_trim(w, open, close);
	} else if (ddl_parse_is(p, w->in, "json_value") && drop_returning(w, close)) {
		return;
	} else if (t->code == DDL_KW_MATCH && ddl_parse_is(p, close + 1, "against") && code_at(p, close + 2) == '(') {
		close = near_close(p, close + 2);
		if (close)
			take(w, close + 1, DDL_T_RAW);
	} else if (verbatim_call(p, w->in, close)) {
		plain_call(w, close);
		take(w, close + 1, DDL_T_RAW);
	}
}

/* Adjacent strings are one string: MySQL manual, "String Literals". */
static void join_strings(struct pass *w)
{
	struct ddl_parse *p = w->p;
	struct ddl_buf b = { 0 };
	struct ddl_token *t = keep(w);

	ddl_buf_add(&b, ddl_text(p->session, t->atom), ddl_atom_len(&p->session->atoms, t->atom));
	for (; code_at(p, w->in) == DDL_T_STRING; w->in++) {
		ddl_atom a = p->tokens[w->in].atom;

		ddl_buf_add(&b, ddl_text(p->session, a), ddl_atom_len(&p->session->atoms, a));
		t->end = p->tokens[w->in].end;
	}
	t->atom = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
}

static bool of_reference(const struct ddl_parse *p, uint32_t on)
{
	switch (code_at(p, on + 2)) {
	case DDL_KW_CASCADE:
	case DDL_KW_RESTRICT:
	case DDL_KW_SET:
	case DDL_KW_NO:
		return code_at(p, on + 1) == DDL_KW_DELETE || code_at(p, on + 1) == DDL_KW_UPDATE;
	default:
		return false;
	}
}

/* PERIOD FOR name (a, b) */
static bool at_period(const struct ddl_parse *p, uint32_t i)
{
	return ddl_parse_is(p, i, "period") && ddl_parse_is(p, i + 1, "for") && code_at(p, i + 3) == '(' &&
	       near_close(p, i + 3);
}

static void filter_token(struct pass *w)
{
	struct ddl_parse *p = w->p;
	struct ddl_token *t = &p->tokens[w->in];
	int before = w->out ? p->tokens[w->out - 1].code : 0, next = code_at(p, w->in + 1);
	uint32_t at = w->in;

	if (before == '.' && t->flags & DDL_TOK_KEYWORD) {
		t->code = DDL_T_IDENT;
		t->flags &= (uint16_t)~DDL_TOK_KEYWORD;
	} else if (t->code == DDL_KW_KEY && before == DDL_KW_UNIQUE) {
		t->code = DDL_T_KEY_LA;
	} else if (t->code == DDL_KW_CHAR && next == DDL_KW_SET) {
		t->code = DDL_KW_CHARACTER;
	} else if (t->code == DDL_KW_ON && of_reference(p, w->in)) {
		t->code = DDL_T_ON_LA;
	} else if (next == '(' && t->atom && !(t->flags & DDL_TOK_QUOTED)) {
		filter_call(w);
	} else if (at_period(p, w->in)) {
		uint32_t close = near_close(p, at + 3);

		plain_call(w, close);
		take(w, close + 1, DDL_T_RAW_TAIL);
	} else if ((t->code == DDL_T_STRING || t->code == DDL_T_NATIONAL_STRING) && next == DDL_T_STRING) {
		join_strings(w);
	}
	if (w->in == at)
		keep(w);
}

static void filter_words(struct ddl_parse *p)
{
	struct pass w = { p, 0, 0 };

	while (w.in < p->ntokens)
		filter_token(&w);
	finish(&w);
}

/* Does the query of CREATE TABLE ... SELECT begin here? */
static bool at_query(const struct ddl_parse *p, uint32_t i)
{
	switch (p->tokens[i].code) {
	case DDL_KW_SELECT:
	case DDL_KW_VALUES:
	case DDL_KW_AS:
	case DDL_KW_IGNORE:
	case DDL_KW_REPLACE:
	case DDL_KW_TABLE:
	case DDL_T_RAW:
		return true;
	case DDL_KW_WITH:
		return !ddl_parse_is(p, i + 1, "system");
	default:
		return false;
	}
}

/* PARTITION BY ... and the query behind a table's options are carried whole. */
static void filter_create_table(struct ddl_parse *p)
{
	struct pass w = { p, 0, 0 };
	uint32_t depth = 0, partition = 0;

	while (w.in < p->ntokens && keep(&w)->code != DDL_KW_TABLE)
		;
	for (uint32_t i = w.in; i < p->ntokens; i++) {
		if (p->tokens[i].code == '(') {
			depth++;
		} else if (p->tokens[i].code == ')') {
			depth -= depth > 0;
		} else if (!depth && !partition && p->tokens[i].code == DDL_KW_PARTITION && code_at(p, i + 1) == DDL_KW_BY) {
			partition = i;
		} else if (!depth && at_query(p, i)) {
			while (w.in < (partition ? partition : i))
				keep(&w);
			if (partition)
				take(&w, i, DDL_T_RAW_TAIL);
			take(&w, p->ntokens, DDL_T_RAW);
			finish(&w);
			return;
		}
	}
	while (partition && w.in < partition)
		keep(&w);
	if (partition)
		take(&w, p->ntokens, DDL_T_RAW_TAIL);
	finish(&w);
}

/* Actions that are carried whole; what they do to partitions and files is not modelled. */
static bool at_verbatim_action(const struct ddl_parse *p, uint32_t i)
{
	static const char *const words[] = {
		"add partition", "analyze partition", "check partition", "coalesce partition", "convert partition",
		"convert table", "discard partition", "discard tablespace", "drop partition", "exchange partition",
		"import partition", "import tablespace", "optimize partition", "order by", "rebuild partition",
		"reorganize partition", "repair partition", "secondary_load", "secondary_unload", "truncate partition",
		"upgrade partitioning",
	};

	for (size_t n = 0; n < DDL_COUNT(words); n++) {
		size_t len = strcspn(words[n], " ");
		const struct ddl_token *t = &p->tokens[i];

		if (!t->atom || t->flags & DDL_TOK_QUOTED || ddl_atom_len(&p->session->atoms, t->atom) != len ||
		    !ddl_ascii_equal_n(words[n], ddl_text(p->session, t->atom), len))
			continue;
		if (!words[n][len] || ddl_parse_is(p, i + 1, words[n] + len + 1))
			return true;
	}
	return false;
}

static void filter_alter_table(struct ddl_parse *p)
{
	struct pass w = { p, 0, 0 };
	uint32_t depth = 0;
	bool start;

	while (w.in < p->ntokens && keep(&w)->code != DDL_KW_TABLE)
		;
	for (start = true; w.in < p->ntokens;) {
		const struct ddl_token *t = &p->tokens[w.in];

		if (!depth && t->code == DDL_KW_PARTITION && code_at(p, w.in + 1) == DDL_KW_BY) {
			take(&w, p->ntokens, DDL_T_RAW_TAIL);
			break;
		}
		if (!depth && at_verbatim_action(p, w.in) && (start || p->tokens[w.out - 1].code != '.')) {
			take(&w, p->ntokens, DDL_T_RAW);
			break;
		}
		depth += t->code == '(';
		depth -= t->code == ')' && depth;
		start = t->code == ',' && !depth;
		keep(&w);
	}
	finish(&w);
}

void ddl_mysql_filter(struct ddl_parse *p)
{
	filter_words(p);
	ddl_filter_operators(p);
	if (p->tokens[0].code == DDL_KW_CREATE && !ddl_parse_is(p, 1, "index"))
		filter_create_table(p);
	else if (p->tokens[0].code == DDL_KW_ALTER)
		filter_alter_table(p);
}
