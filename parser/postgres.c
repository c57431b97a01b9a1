/* postgres.c - the parser's facts of PostgreSQL. */
#include "parser/postgres_scan.h"

#include <string.h>

#include "base/ascii.h"
#include "parser/build.h"
#include "parser/filter.h"

/* A body can only begin behind so many tokens of its CREATE FUNCTION: 100 arguments, 1600 columns returned. */
enum { HEAD_MAX = 8192 };

static const struct ddl_keyword keywords[] = {
#define KW(word, code, a, since_a, b, since_b) { word, code, { a, b }, { since_a, since_b } },
#include "postgres_kwtab.h"
#undef KW
};

static const struct ddl_stmt_rule statements[] = {
#define RULE(words, class, object, flags, word) { words, DDL_##class, DDL_OBJECT_##object, flags, word },
#include "grammar/postgres/statements.def"
#undef RULE
};

/* Scanner */

enum ddl_scan ddl_postgres_name(struct ddl_lexer *l, struct ddl_token *t)
{
	if (l->cur - l->tok == 2)
		return DDL_SCAN_BAD_BYTE;
	return ddl_tok_quoted(l, t, DDL_T_IDENT, 0, '"');
}

/* The quote that ends the text at `c`: doubled ones are passed over, and what follows a backslash. */
static const char *find_end(const struct ddl_lexer *l, const char *c, char quote, bool backslash)
{
	if (!backslash) {
		while ((c = memchr(c, quote, (size_t)(l->lim - c))) && c + 1 < l->lim && c[1] == quote)
			c += 2;
		return c;
	}
	for (; c < l->lim; c++) {
		if (*c == '\\' && c + 1 < l->lim)
			c++;
		else if (*c == quote && (c + 1 == l->lim || c[1] != quote))
			return c;
		else if (*c == quote)
			c++;
	}
	return NULL;
}

/* Strings with a newline between them are one (manual 4.1.2.1): behind the quote that opens the next part, or NULL. */
static const char *next_part(const struct ddl_lexer *l, const char *c)
{
	bool newline = false;

	for (; c < l->lim && ddl_ascii_space(*c); c++)
		newline |= *c == '\n' || *c == '\r';
	return newline && c < l->lim && *c == '\'' ? c + 1 : NULL;
}

static uint32_t read_code(const char **at, const char *end, int base, int most)
{
	uint32_t v = 0;
	const char *c = *at;

	for (; c < end && most; c++, most--) {
		char low = ddl_ascii_lower(*c);
		int digit = ddl_ascii_digit(low) ? low - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : 99;

		if (digit >= base)
			break;
		v = v * (uint32_t)base + (uint32_t)digit;
	}
	*at = c;
	return v;
}

static void put_utf8(struct ddl_buf *b, uint32_t v)
{
	if (v < 0x80) {
		ddl_buf_putc(b, (char)v);
		return;
	}
	if (v < 0x800) {
		ddl_buf_putc(b, (char)(0xc0 | v >> 6));
	} else if (v < 0x10000) {
		ddl_buf_putc(b, (char)(0xe0 | v >> 12));
		ddl_buf_putc(b, (char)(0x80 | (v >> 6 & 0x3f)));
	} else {
		ddl_buf_putc(b, (char)(0xf0 | (v >> 18 & 7)));
		ddl_buf_putc(b, (char)(0x80 | (v >> 12 & 0x3f)));
		ddl_buf_putc(b, (char)(0x80 | (v >> 6 & 0x3f)));
	}
	ddl_buf_putc(b, (char)(0x80 | (v & 0x3f)));
}

/* Manual 4.1.2.2, "String Constants with C-Style Escapes". c is behind the backslash. */
static const char *put_escape(struct ddl_buf *b, const char *c, const char *end)
{
	static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
	const char *known = strchr(from, *c), *digits = c + 1;

	if (*c && known) {
		ddl_buf_putc(b, to[known - from]);
		return c + 1;
	}
	if (*c >= '0' && *c <= '7') {
		ddl_buf_putc(b, (char)read_code(&c, end, 8, 3));
		return c;
	}
	if (*c == 'x' || *c == 'u' || *c == 'U') {
		uint32_t v = read_code(&digits, end, 16, *c == 'x' ? 2 : *c == 'u' ? 4 : 8);

		if (digits > c + 1) {
			if (*c == 'x')
				ddl_buf_putc(b, (char)v);
			else
				put_utf8(b, v);
			return digits;
		}
	}
	ddl_buf_putc(b, *c);
	return c + 1;
}

static void put_part(struct ddl_buf *b, const char *c, const char *end, bool backslash)
{
	while (c < end) {
		if (*c == '\\' && backslash && c + 1 < end) {
			c = put_escape(b, c + 1, end);
		} else {
			ddl_buf_putc(b, *c);
			c += *c == '\'' ? 2 : 1;
		}
	}
}

static enum ddl_scan read_string(struct ddl_lexer *l, struct ddl_token *t, const char *from, bool backslash)
{
	const char *end = find_end(l, from, '\'', backslash), *more;
	struct ddl_buf b = { 0 };

	if (!end)
		return DDL_SCAN_UNTERMINATED;
	l->cur = end + 1;
	more = next_part(l, l->cur);
	if (DDL_LIKELY(!more && !memchr(from, '\'', (size_t)(end - from)) &&
		       !(backslash && memchr(from, '\\', (size_t)(end - from))))) {
		ddl_tok_range(l, t, DDL_T_STRING, from, end);
		t->flags |= DDL_TOK_QUOTED;
		return DDL_SCAN_OK;
	}
	put_part(&b, from, end, backslash);
	while (more) {
		end = find_end(l, more, '\'', backslash);
		if (!end)
			break;
		put_part(&b, more, end, backslash);
		l->cur = end + 1;
		more = next_part(l, l->cur);
	}
	ddl_tok_range(l, t, DDL_T_STRING, ddl_buf_str(&b), ddl_buf_str(&b) + b.len);
	t->flags |= DDL_TOK_QUOTED;
	ddl_buf_release(&b);
	return more ? DDL_SCAN_UNTERMINATED : DDL_SCAN_OK;
}

enum ddl_scan ddl_postgres_string(struct ddl_lexer *l, struct ddl_token *t, size_t prefix)
{
	(void)prefix;
	return read_string(l, t, l->cur, false);
}

enum ddl_scan ddl_postgres_escaped(struct ddl_lexer *l, struct ddl_token *t)
{
	enum ddl_scan state = read_string(l, t, l->cur, true);

	t->flags |= DDL_TOK_ESCAPED;
	return state;
}

/* UESCAPE 'c' behind a U& string; the backslash when it is not there. */
static char escape_char(struct ddl_lexer *l)
{
	const char *c = l->cur;

	while (c < l->lim && ddl_ascii_space(*c))
		c++;
	if (l->lim - c < 10 || !ddl_ascii_equal_n(c, "uescape", 7))
		return '\\';
	for (c += 7; c < l->lim && ddl_ascii_space(*c);)
		c++;
	if (l->lim - c < 3 || *c != '\'' || c[2] != '\'')
		return '\\';
	l->cur = c + 3;
	return c[1];
}

enum ddl_scan ddl_postgres_unicode(struct ddl_lexer *l, struct ddl_token *t, int code, char quote)
{
	const char *c = l->cur, *end = find_end(l, c, quote, false);
	struct ddl_buf b = { 0 };
	char escape;

	if (!end)
		return DDL_SCAN_UNTERMINATED;
	l->cur = end + 1;
	escape = escape_char(l);
	while (c < end) {
		if (*c != escape || c + 1 == end) {
			ddl_buf_putc(&b, *c);
			c += *c == quote ? 2 : 1;
		} else if (c[1] == escape) {
			ddl_buf_putc(&b, escape);
			c += 2;
		} else {
			bool wide = c[1] == '+';

			c += 1 + wide;
			put_utf8(&b, read_code(&c, end, 16, wide ? 6 : 4));
		}
	}
	ddl_tok_range(l, t, code, ddl_buf_str(&b), ddl_buf_str(&b) + b.len);
	t->flags |= DDL_TOK_QUOTED;
	ddl_buf_release(&b);
	return DDL_SCAN_OK;
}

enum ddl_scan ddl_postgres_bits(struct ddl_lexer *l, struct ddl_token *t, uint16_t flags)
{
	const char *from = l->cur, *end = memchr(from, '\'', (size_t)(l->lim - from));

	if (!end)
		return DDL_SCAN_UNTERMINATED;
	l->cur = end + 1;
	ddl_tok_range(l, t, DDL_T_BITS, from, end);
	t->flags |= flags;
	return DDL_SCAN_OK;
}

enum ddl_scan ddl_postgres_dollar(struct ddl_lexer *l, struct ddl_token *t)
{
	size_t len = (size_t)(l->cur - l->tok);
	const char *from = l->cur, *end = ddl_find_bytes(from, l->lim, l->tok, len);

	if (!end)
		return DDL_SCAN_UNTERMINATED;
	l->cur = end + len;
	ddl_tok_range(l, t, DDL_T_STRING, from, end);
	t->flags |= DDL_TOK_QUOTED;
	return DDL_SCAN_OK;
}

/* scan.re reads no more at once; NAMEDATALEN is 64, so that an operator of that many bytes is too long. */
enum { OPERATOR_MAX = 64 };

static bool has_odd_char(const char *c, const char *end)
{
	while (c < end)
		if (strchr("~!@#%^&|`?", *c++))
			return true;
	return false;
}

/* Manual 4.1.3: no operator contains a comment's start, and none ends in + or - without one of ~!@#%^&|`?. */
static void cut_operator(struct ddl_lexer *l)
{
	const char *end = l->tok + 1;

	while (end < l->cur && memcmp(end, "--", 2) && memcmp(end, "/*", 2))
		end++;
	if (!has_odd_char(l->tok, end))
		while (end - l->tok > 1 && (end[-1] == '+' || end[-1] == '-'))
			end--;
	l->cur = end;
}

enum ddl_scan ddl_postgres_operator(struct ddl_lexer *l, struct ddl_token *t)
{
	static const struct { char text[3]; uint16_t code; } pairs[] = {
		{ "<=", DDL_T_LE }, { ">=", DDL_T_GE }, { "<>", DDL_T_NE }, { "!=", DDL_T_NE },
		{ "||", DDL_T_CONCAT }, { "=>", DDL_T_NAMED_ARG },
	};

	if (l->cur - l->tok > 1)
		cut_operator(l);
	if (l->cur - l->tok == OPERATOR_MAX)
		return DDL_SCAN_BAD_BYTE;
	if (l->cur - l->tok == 1 && strchr("+-*/<>=%^", *l->tok))
		return ddl_tok(l, t, *l->tok);
	if (l->cur - l->tok == 2)
		for (size_t i = 0; i < DDL_COUNT(pairs); i++)
			if (!memcmp(l->tok, pairs[i].text, 2))
				return ddl_tok(l, t, pairs[i].code);
	return ddl_tok_text(l, t, DDL_T_OPERATOR);
}

/* Names: manual 4.1.1; PostgreSQL folds ASCII only when the encoding has more than one byte, as UTF-8 has. */

static ddl_atom fold(struct ddl_parse *p, ddl_atom name, bool quoted)
{
	return quoted ? name : ddl_atom_lower(&p->session->atoms, name);
}

/* Units */

/* The rows behind COPY ... FROM stdin, up to the line "\." */
static const char *skip_copy_data(const struct ddl_lexer *l)
{
	const char *c = l->cur;

	while (c < l->lim) {
		c = memchr(c, '\n', (size_t)(l->lim - c));
		if (!c)
			return l->lim;
		c++;
		if (l->lim - c >= 2 && c[0] == '\\' && c[1] == '.' &&
		    (l->lim - c == 2 || c[2] == '\n' || c[2] == '\r'))
			return c + 2;
	}
	return l->lim;
}

static bool was_copy_from_stdin(const struct ddl_parse *p)
{
	if (!p->ntokens || !ddl_parse_is(p, 0, "copy"))
		return false;
	for (uint32_t i = 1; i + 1 < p->ntokens; i++)
		if (ddl_parse_is(p, i, "from") && ddl_parse_is(p, i + 1, "stdin"))
			return true;
	return false;
}

static const char *skip_blank(const char *c, const char *lim)
{
	for (;;) {
		while (c < lim && ddl_ascii_space(*c))
			c++;
		if (lim - c < 2 || c[0] != '-' || c[1] != '-')
			return c;
		c = memchr(c, '\n', (size_t)(lim - c));
		if (!c)
			return lim;
	}
}

/* psql's commands (\set, \connect, \restrict ...) have no effect on a schema, except those that read more statements. */
static void check_command(struct ddl_parse *p, const char *c, const char *end)
{
	struct ddl_lexer *l = &p->lexer;
	uint32_t at = l->base + (uint32_t)(c - l->text);
	size_t n = 1;

	while (c + n < end && ddl_ascii_alpha(c[n]))
		n++;
	if ((n == 2 && c[1] == 'i') || (n == 3 && !memcmp(c + 1, "ir", 2)) || (n > 7 && !memcmp(c + 1, "include", 7)))
		ddl_parse_report(p, DDL_DIAG_CLIENT_COMMAND, (struct ddl_span){ at, at + (uint32_t)n },
				 "psql's \"%.*s\" reads another file; name that file instead", (int)n, c);
}

static enum ddl_unit_verdict unit_start(struct ddl_parse *p)
{
	struct ddl_lexer *l = &p->lexer;
	const char *c, *end;

	if (was_copy_from_stdin(p)) {
		l->cur = skip_copy_data(l);
		p->ntokens = 0;
	}
	c = skip_blank(l->cur, l->lim);
	if (c == l->lim || *c != '\\')
		return DDL_UNIT_GO_ON;
	end = memchr(c, '\n', (size_t)(l->lim - c));
	end = end ? end : l->lim;
	check_command(p, c, end);
	l->cur = end;
	l->flags |= DDL_TOK_NEWLINE | DDL_TOK_SPACE;
	return DDL_UNIT_CONSUMED;
}

/* CREATE FUNCTION ... BEGIN ATOMIC statements; END, and CREATE RULE ... DO (statement; statement) */
static bool unit_open(struct ddl_parse *p)
{
	uint32_t i = 1, n = p->ntokens, most = n < HEAD_MAX ? n : HEAD_MAX;

	if (p->tokens[0].code != DDL_KW_CREATE)
		return false;
	i += ddl_parse_is(p, i, "or") + ddl_parse_is(p, i + 1, "replace");
	if (ddl_parse_is(p, i, "rule"))
		return p->depth > 0;
	if (!ddl_parse_is(p, i, "function") && !ddl_parse_is(p, i, "procedure"))
		return false;
	while (i < most && !(ddl_parse_is(p, i, "atomic") && ddl_parse_is(p, i - 1, "begin")))
		i++;
	return i < most && !(ddl_parse_is(p, n - 1, "end") && (p->tokens[n - 2].code == ';' || i == n - 2));
}

/* Filter */

static bool is_unit_word(int code)
{
	return code == DDL_KW_YEAR || code == DDL_KW_MONTH || code == DDL_KW_DAY || code == DDL_KW_HOUR ||
	       code == DDL_KW_MINUTE || code == DDL_KW_SECOND;
}

/* Words of classes C and T that are names unless their own syntax follows. */
static void filter_word(struct ddl_token *t)
{
	int next = t[1].code;

	switch (t->code) {
	case DDL_KW_BIT: case DDL_KW_CHAR: case DDL_KW_CHARACTER: case DDL_KW_NCHAR:
		if (next == DDL_KW_VARYING)
			return;
		break;
	case DDL_KW_NATIONAL:
		if (next == DDL_KW_CHAR || next == DDL_KW_CHARACTER)
			return;
		break;
	case DDL_KW_TIME: case DDL_KW_TIMESTAMP:
		if (next == DDL_KW_WITH || next == DDL_KW_WITHOUT || next == DDL_KW_ZONE)
			return;
		break;
	case DDL_KW_INTERVAL:
		if (next == DDL_T_STRING || is_unit_word(next))
			return;
		break;
	default:
		break;
	}
	if (next != '(')
		t->code = DDL_T_IDENT;
}

static void filter_token(struct ddl_token *t)
{
	switch (t->code) {
	case DDL_KW_BIGINT: case DDL_KW_BIT: case DDL_KW_BOOLEAN: case DDL_KW_CHAR: case DDL_KW_CHARACTER:
	case DDL_KW_COALESCE: case DDL_KW_DEC: case DDL_KW_DECIMAL: case DDL_KW_EXTRACT: case DDL_KW_FLOAT:
	case DDL_KW_GREATEST: case DDL_KW_GROUPING: case DDL_KW_INOUT: case DDL_KW_INT: case DDL_KW_INTEGER:
	case DDL_KW_INTERVAL: case DDL_KW_LEAST: case DDL_KW_NATIONAL: case DDL_KW_NCHAR: case DDL_KW_NORMALIZE:
	case DDL_KW_NULLIF: case DDL_KW_NUMERIC: case DDL_KW_OUT: case DDL_KW_OVERLAY: case DDL_KW_POSITION:
	case DDL_KW_REAL: case DDL_KW_SMALLINT: case DDL_KW_SUBSTRING: case DDL_KW_TIME: case DDL_KW_TIMESTAMP:
	case DDL_KW_TREAT: case DDL_KW_TRIM: case DDL_KW_VARCHAR:
		filter_word(t);
		break;
	case DDL_KW_AUTHORIZATION: case DDL_KW_BINARY: case DDL_KW_COLLATION: case DDL_KW_CURRENT_SCHEMA:
	case DDL_KW_LEFT: case DDL_KW_RIGHT:
		if (t[1].code == '(')
			t->code = DDL_T_IDENT;
		break;
	case DDL_KW_NULLS:
		if (t[1].code == DDL_KW_FIRST || t[1].code == DDL_KW_LAST)
			t->code = DDL_T_NULLS_LA;
		break;
	case DDL_KW_WITH:
		if (t[1].code == DDL_KW_TIME)
			t->code = DDL_T_WITH_LA;
		break;
	default:
		break;
	}
}

/* Calls that have a grammar of their own and need none here: XMLELEMENT(...), JSON_OBJECT(...); not a table of that name. */
static bool is_verbatim_call(const struct ddl_parse *p, const struct ddl_token *t, int before)
{
	const char *word;

	if (!(t->flags & DDL_TOK_KEYWORD) || t[1].code != '(' || before == '.' || before == DDL_KW_ON ||
	    before == DDL_KW_ONLY || before == DDL_KW_TABLE || before == DDL_KW_EXISTS || before == DDL_KW_REFERENCES)
		return false;
	word = ddl_text(p->session, ddl_atom_lower(&p->session->atoms, t->atom));
	return !strncmp(word, "xml", 3) ? word[3] != '\0' : !strncmp(word, "json_", 5);
}

/* Index behind the words of IS [NOT] JSON [kind] [WITH UNIQUE KEYS]; i is at JSON. */
static uint32_t behind_is_json(const struct ddl_parse *p, uint32_t i)
{
	do {
		i++;
	} while (ddl_parse_is(p, i, "value") || ddl_parse_is(p, i, "array") || ddl_parse_is(p, i, "object") ||
		 ddl_parse_is(p, i, "scalar") || ddl_parse_is(p, i, "unique") || ddl_parse_is(p, i, "keys") ||
		 ((ddl_parse_is(p, i, "with") || ddl_parse_is(p, i, "without")) && ddl_parse_is(p, i + 1, "unique")));
	return i;
}

/* CREATE TABLE ... AS query, EXECUTE name, [WITH [NO] DATA]: nothing else has AS outside of parentheses. */
static void collapse_query(struct ddl_parse *p)
{
	uint32_t depth = 0;

	for (uint32_t i = 1; i < p->ntokens; i++) {
		int code = p->tokens[i].code;

		if (code == DDL_KW_TYPE || code == DDL_KW_SEQUENCE || code == DDL_KW_INDEX)
			return;
		depth += code == '(';
		depth -= code == ')' && depth;
		if (code == DDL_KW_AS && !depth && i + 1 < p->ntokens) {
			ddl_parse_collapse(p, i, p->ntokens, DDL_T_RAW_TAIL);
			return;
		}
	}
}

/* Words that look ahead or back further than one token. */
static void filter_pair(const struct ddl_parse *p, struct ddl_token *t, int before)
{
	uint32_t i = (uint32_t)(t - p->tokens);

	if (t->code == DDL_KW_OVERLAPS && before != DDL_KW_WITHOUT)
		t->code = DDL_T_OPERATOR;
	else if ((t[1].code == DDL_KW_EXISTS || (t[1].code == DDL_KW_NOT && t[2].code == DDL_KW_EXISTS)) &&
		 ddl_parse_is(p, i, "if"))
		t->code = DDL_T_IF_LA;
	else
		filter_token(t);
}

/* Index behind what starts at i and needs no grammar, or i; *code is what it becomes. */
static uint32_t verbatim_end(const struct ddl_parse *p, uint32_t i, uint32_t out, int *code)
{
	const struct ddl_token *t = &p->tokens[i];
	int before = out ? p->tokens[out - 1].code : 0;

	if (t[1].code == '(' && ddl_parse_is(p, i, "operator")) {
		*code = DDL_T_OPERATOR;
		return ddl_parse_close(p, i + 1);
	}
	*code = DDL_T_RAW;
	if (is_verbatim_call(p, t, before))
		return ddl_parse_close(p, i + 1);
	*code = DDL_T_RAW_TAIL;
	if ((before == DDL_KW_IS || (before == DDL_KW_NOT && out > 1 && p->tokens[out - 2].code == DDL_KW_IS)) &&
	    ddl_parse_is(p, i, "json"))
		return behind_is_json(p, i);
	return i;
}

static void filter(struct ddl_parse *p)
{
	uint32_t out = 0, i = 0;

	if (p->tokens[0].code == DDL_KW_CREATE)
		collapse_query(p);
	while (i < p->ntokens) {
		struct ddl_token *t = &p->tokens[i];
		int code;
		uint32_t end = i;

		if (t->flags & DDL_TOK_KEYWORD) {
			end = verbatim_end(p, i, out, &code);
			filter_pair(p, t, out ? p->tokens[out - 1].code : 0);
		}
		if (end > i) {
			t->atom = ddl_parse_raw(p, i, end);
			t->code = (uint16_t)code;
			t->flags &= (uint16_t)~DDL_TOK_KEYWORD;
			t->end = p->tokens[end - 1].end;
		}
		p->tokens[out++] = *t;
		i = end > i ? end : i + 1;
	}
	p->tokens[out] = p->tokens[p->ntokens];
	p->ntokens = out;
	ddl_filter_operators(p);
}

/* Carried and skipped statements */

static uint32_t find_word(const struct ddl_parse *p, uint32_t i, const char *word)
{
	while (i < p->ntokens && !ddl_parse_is(p, i, word))
		i++;
	return i;
}

static bool is_name(const struct ddl_token *t)
{
	return t->atom && (t->code == DDL_T_IDENT || t->flags & DDL_TOK_KEYWORD);
}

/* a or a.b at token i */
static struct ddl_qname name_at(struct ddl_parse *p, uint32_t i)
{
	struct ddl_qname none = { .catalog = NULL };
	struct ddl_ident first;

	if (i >= p->ntokens || !is_name(&p->tokens[i]))
		return none;
	first = ddl_build_ident(p, &p->tokens[i]);
	if (p->tokens[i + 1].code == '.' && is_name(&p->tokens[i + 2]))
		return *ddl_build_qname(p, ddl_no_ident, first, ddl_build_ident(p, &p->tokens[i + 2]));
	return *ddl_build_qname(p, ddl_no_ident, ddl_no_ident, first);
}

/* The table of a trigger, a policy or a rule stands behind ON (of CREATE RULE: behind TO). */
static void fill_table(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	bool rule = stmt->object == DDL_OBJECT_RULE && stmt->flags & DDL_STMT_CREATES;
	uint32_t i = ddl_parse_is(p, 0, "comment") ? 3 : 1;

	i = find_word(p, i, "on");
	if (rule)
		i = find_word(p, i, "to");
	stmt->u.opaque->table = name_at(p, i + 1);
}

static bool starts_value(const struct ddl_parse *p, uint32_t i)
{
	return p->tokens[i].code == '=' || p->tokens[i].code == DDL_T_ASSIGN || ddl_parse_is(p, i, "default");
}

static bool is_mode(const struct ddl_parse *p, uint32_t i)
{
	return ddl_parse_is(p, i, "in") || ddl_parse_is(p, i, "inout") || ddl_parse_is(p, i, "variadic");
}

/* Two words that are one type: what stands first is no argument's name then. */
static bool is_type_pair(const struct ddl_parse *p, uint32_t i)
{
	return ddl_parse_is(p, i + 1, "varying") || ddl_parse_is(p, i + 1, "precision") || ddl_parse_is(p, i + 1, "with") ||
	       ddl_parse_is(p, i + 1, "without") || ddl_parse_is(p, i, "national") || ddl_parse_is(p, i, "setof") ||
	       (ddl_parse_is(p, i, "interval") && is_name(&p->tokens[i + 1]));
}

/*
 * One argument of a routine, tokens [i, end): what counts for its identity is
 * the type, not the name, the mode or the default; an OUT argument does not count.
 */
static void put_argument(struct ddl_parse *p, uint32_t i, uint32_t end, struct ddl_buf *b)
{
	uint32_t stop = i;

	if (ddl_parse_is(p, i, "out") && end - i > 1)
		return;
	i += is_mode(p, i) && end - i > 1;
	if (end - i > 1 && is_name(&p->tokens[i]) && is_name(&p->tokens[i + 1]) && !is_type_pair(p, i) && !starts_value(p, i + 1))
		i++;
	for (stop = i; stop < end && !starts_value(p, stop); stop++)
		;
	if (b->len)
		ddl_buf_puts(b, ", ");
	ddl_buf_puts(b, ddl_text(p->session, ddl_parse_raw(p, i, stop)));
}

/* Index behind the arguments; `open` is at their parenthesis. */
static uint32_t fill_signature(struct ddl_parse *p, struct ddl_opaque *o, uint32_t open)
{
	uint32_t close = ddl_parse_close(p, open), from = open + 1, depth = 0;
	struct ddl_buf b = { 0 };

	for (uint32_t i = open + 1; i < close; i++) {
		int code = p->tokens[i].code;

		if ((code == ',' && !depth) || i == close - 1) {
			if (i > from)
				put_argument(p, from, i, &b);
			from = i + 1;
		}
		depth += code == '(' || code == '[';
		depth -= (code == ')' || code == ']') && depth;
	}
	o->signature = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return close;
}

static bool is_routine(int object)
{
	return object == DDL_OBJECT_FUNCTION || object == DDL_OBJECT_PROCEDURE || object == DDL_OBJECT_AGGREGATE;
}

static void fill_routine(struct ddl_parse *p, struct ddl_opaque *o)
{
	for (uint32_t i = 1; i < p->ntokens; i++) {
		if (p->tokens[i].code == '(' && is_name(&p->tokens[i - 1])) {
			fill_signature(p, o, i);
			return;
		}
	}
}

/* DROP FUNCTION a(int), b(text): one statement for each. */
static struct ddl_stmt *split_drop(struct ddl_parse *p, const struct ddl_stmt_rule *rule, struct ddl_stmt *stmt)
{
	uint32_t i = 2, end;
	bool quiet = ddl_parse_is(p, 2, "if");

	if (quiet)
		i = 4;
	stmt->flags |= quiet ? DDL_STMT_IF_EXISTS : 0;
	for (;;) {
		struct ddl_opaque *o = stmt->u.opaque;

		o->name = name_at(p, i);
		for (end = i; end < p->ntokens && p->tokens[end].code != ',' && p->tokens[end].code != '(';)
			end++;
		if (p->tokens[end].code == '(')
			end = fill_signature(p, o, end);
		if (p->tokens[end].code != ',')
			return stmt;
		ddl_build_finish(p, stmt);
		stmt = ddl_build_stmt(p, DDL_STMT_OPAQUE, stmt->flags, stmt->node.at);
		stmt->word = ddl_atom_str(&p->session->atoms, rule->word);
		stmt->object = (uint8_t)rule->object;
		stmt->u.opaque = DDL_NEW(p->arena, struct ddl_opaque);
		*stmt->u.opaque = *o;
		i = end + 1;
	}
}

/* SET [SESSION | LOCAL] search_path { TO | = } a, b. NULL when it sets something else. */
static struct ddl_stmt *set_path(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	uint32_t i = 1;
	struct ddl_stmt *path;
	bool named = false, system = false;

	i += ddl_parse_is(p, i, "session") || ddl_parse_is(p, i, "local");
	if (!ddl_parse_is(p, i, "search_path"))
		return stmt;
	path = ddl_build_stmt(p, DDL_STMT_SET_PATH, 0, stmt->node.at);
	path->word = stmt->word;
	for (i += 2; i < p->ntokens; i++) {
		const struct ddl_token *t = &p->tokens[i];
		struct ddl_ident name;

		if (!t->atom || ddl_parse_is(p, i, "default"))
			continue;
		name = ddl_build_ident(p, t);
		named = true;
		if (ddl_atom_is(&p->session->atoms, name.key, "pg_catalog"))
			system = true;
		else if (ddl_atom_len(&p->session->atoms, name.name))
			ddl_list_add(&path->items, ddl_build_name(p, name));
	}
	/* DEFAULT is the server's own path; nothing is made in pg_catalog. */
	if (!named || (system && !path->items.count))
		ddl_list_add(&path->items, ddl_build_name(p, (struct ddl_ident){
			.name = ddl_atom_str(&p->session->atoms, "public"), .key = ddl_atom_str(&p->session->atoms, "public") }));
	return path;
}

/* The names of a path in a string: a, "B" */
static void split_path(struct ddl_parse *p, const struct ddl_token *t, struct ddl_list *items)
{
	const char *c = ddl_text(p->session, t->atom), *end;

	while (*c) {
		struct ddl_ident name = { .at = ddl_token_span(t) };

		while (ddl_ascii_space(*c) || *c == ',')
			c++;
		name.quoted = *c == '"';
		c += name.quoted;
		for (end = c; *end && (name.quoted ? *end != '"' : *end != ',' && !ddl_ascii_space(*end));)
			end++;
		if (end > c) {
			name.name = name.key = fold(p, ddl_atom_of(&p->session->atoms, c, (size_t)(end - c)), name.quoted);
			ddl_list_add(items, ddl_build_name(p, name));
		}
		c = *end ? end + 1 : end;
	}
}

/* SELECT pg_catalog.set_config('search_path', 'a, b', false), as pg_dump begins its scripts. */
static struct ddl_stmt *set_config(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	uint32_t i = 1;
	struct ddl_stmt *path;

	if (ddl_parse_is(p, 1, "pg_catalog") && p->tokens[2].code == '.')
		i = 3;
	if (p->ntokens < i + 7 || !ddl_parse_is(p, i, "set_config") || p->tokens[i + 2].code != DDL_T_STRING ||
	    !ddl_atom_is(&p->session->atoms, p->tokens[i + 2].atom, "search_path") || p->tokens[i + 4].code != DDL_T_STRING)
		return stmt;
	path = ddl_build_stmt(p, DDL_STMT_SET_PATH, 0, stmt->node.at);
	path->word = stmt->word;
	split_path(p, &p->tokens[i + 4], &path->items);
	return path;
}

/* OR REPLACE and IF [NOT] EXISTS tell when it is done, not what: they are flags, and no part of the text. */
static void take_flags(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	struct ddl_atoms *atoms = &p->session->atoms;
	uint32_t n = p->ntokens, from = 1, i = 1;
	bool not;

	if (ddl_parse_is(p, 1, "or") && ddl_parse_is(p, 2, "replace")) {
		stmt->flags |= DDL_STMT_OR_REPLACE;
		from = i = 3;
	}
	while (i < n && i < from + 4 && !ddl_parse_is(p, i, "if"))
		i++;
	not = ddl_parse_is(p, i + 1, "not");
	if (!ddl_parse_is(p, i, "if") || !ddl_parse_is(p, i + 1 + not, "exists"))
		i = n;
	else
		stmt->flags |= not ? DDL_STMT_IF_NOT_EXISTS : DDL_STMT_IF_EXISTS;
	if (from == 1 && i == n)
		return;
	stmt->u.opaque->text = ddl_atom_printf(atoms, "%s %s%s%s", ddl_atom_text(atoms, ddl_parse_raw(p, 0, 1)),
					       ddl_atom_text(atoms, ddl_parse_raw(p, from, i)), i < n ? " " : "",
					       i < n ? ddl_atom_text(atoms, ddl_parse_raw(p, i + 2 + not, n)) : "");
}

/* CREATE EXTENSION name: where it lies and which version it has is the server's affair unless it is said otherwise. */
static void normal_extension(struct ddl_parse *p, struct ddl_opaque *o)
{
	struct ddl_atoms *atoms = &p->session->atoms;
	const char *in = "", *schema = "";

	for (uint32_t i = 2; i + 1 < p->ntokens; i++)
		if (ddl_parse_is(p, i, "schema") && !ddl_parse_is(p, i + 1, "public") && !ddl_parse_is(p, i + 1, "pg_catalog")) {
			in = " schema ";
			schema = ddl_atom_text(atoms, p->tokens[i + 1].atom);
		}
	o->text = ddl_atom_printf(atoms, "create extension %s%s%s", ddl_atom_text(atoms, o->name.name.key), in, schema);
}

/* The operand that CREATE OPERATOR tells as leftarg = type; "none" when it does not. */
static const char *operand(struct ddl_parse *p, uint32_t i, const char *word)
{
	uint32_t end;

	i = find_word(p, i, word);
	if (i >= p->ntokens)
		return "none";
	i += 2;
	for (end = i; end < p->ntokens && p->tokens[end].code != ',' && p->tokens[end].code != ')'; end++)
		if (p->tokens[end].code == '(')
			end = ddl_parse_close(p, end) - 1;
	return ddl_text(p->session, ddl_parse_raw(p, i, end));
}

/* schema.== (a, b): operators have a name each for their operands. */
static void fill_operator(struct ddl_parse *p, struct ddl_opaque *o, uint32_t i, bool drops)
{
	struct ddl_atoms *atoms = &p->session->atoms;
	uint32_t open = i;
	const char *operands;

	while (open < p->ntokens && p->tokens[open].code != '(')
		open++;
	if (drops)
		operands = ddl_text(p->session, ddl_parse_raw(p, open, ddl_parse_close(p, open)));
	else
		operands = ddl_text(p->session, ddl_atom_printf(atoms, "(%s, %s)", operand(p, open, "leftarg"),
								operand(p, open, "rightarg")));
	o->signature = ddl_atom_printf(atoms, "%s %s", ddl_text(p->session, ddl_parse_raw(p, i, open)), operands);
	if (p->tokens[i + 1].code == '.')
		i += 2;
	else
		o->name.schema = ddl_no_ident;
	o->name.name.name = o->name.name.key =
		ddl_atom_printf(atoms, "%s %s", ddl_text(p->session, ddl_parse_raw(p, i, open)), operands);
}

/* An operator class or family has a name for each access method. */
static void fill_operator_class(struct ddl_parse *p, struct ddl_opaque *o, uint32_t i)
{
	struct ddl_atoms *atoms = &p->session->atoms;
	uint32_t end = i + (p->tokens[i + 1].code == '.' ? 3 : 1), method = find_word(p, end, "using") + 1;
	const char *using = method < p->ntokens ? ddl_text(p->session, ddl_parse_raw(p, method, method + 1)) : "";

	o->signature = ddl_atom_printf(atoms, "%s using %s", ddl_text(p->session, ddl_parse_raw(p, i, end)), using);
	o->name.name.name = o->name.name.key =
		ddl_atom_printf(atoms, "%s using %s", ddl_text(p->session, o->name.name.key), using);
}

/*
 * What things without a grammar of their own are dropped by goes into their signature. Those that more than a name
 * tells from their like have all of that in their name.
 */
static void fill_identity(struct ddl_parse *p, const struct ddl_stmt_rule *rule, struct ddl_opaque *o)
{
	static const struct { const char *word, *behind; } kinds[] = {
		{ "_cast", NULL }, { "_transform", "language" }, { "_user_mapping", "server" },
	};
	const char *kind = strchr(rule->word, '_');
	uint32_t i = find_word(p, 1, strrchr(rule->word, '_') + 1) + 1, end = i;
	size_t k = 0;

	if (ddl_parse_is(p, i, "if"))
		i += 2 + ddl_parse_is(p, i + 1, "not");
	if (!strcmp(kind, "_operator")) {
		fill_operator(p, o, i, !(rule->flags & DDL_STMT_CREATES));
		return;
	}
	if (!strncmp(kind, "_operator_", 10)) {
		fill_operator_class(p, o, i);
		return;
	}
	while (k < DDL_COUNT(kinds) && strcmp(kinds[k].word, kind))
		k++;
	if (k == DDL_COUNT(kinds)) {
		o->signature = ddl_parse_raw(p, i, i + (p->tokens[i + 1].code == '.' ? 3 : 1));
		return;
	}
	end = kinds[k].behind ? find_word(p, i, kinds[k].behind) + 2 : ddl_parse_close(p, i);
	o->signature = ddl_parse_raw(p, i, end > p->ntokens ? p->ntokens : end);
	o->name.schema = ddl_no_ident;
	o->name.name.name = o->name.name.key = o->signature;
}

/* ALTER kind name OWNER TO role: who has all privileges on it. */
static void owner_of(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	static const struct { const char *word; enum ddl_object_kind object; uint8_t words; } kinds[] = {
		{ "sequence", DDL_OBJECT_SEQUENCE, 1 }, { "view", DDL_OBJECT_VIEW, 1 }, { "materialized", DDL_OBJECT_MATERIALIZED_VIEW, 2 },
		{ "foreign", DDL_OBJECT_FOREIGN_TABLE, 2 }, { "function", DDL_OBJECT_FUNCTION, 1 }, { "procedure", DDL_OBJECT_PROCEDURE, 1 },
		{ "aggregate", DDL_OBJECT_AGGREGATE, 1 }, { "type", DDL_OBJECT_TYPE, 1 }, { "domain", DDL_OBJECT_DOMAIN, 1 },
		{ "schema", DDL_OBJECT_SCHEMA, 1 },
	};
	uint32_t n = p->ntokens, i;

	if (n < 6 || !ddl_parse_is(p, n - 3, "owner"))
		return;
	for (size_t k = 0; k < DDL_COUNT(kinds); k++) {
		if (!ddl_parse_is(p, 1, kinds[k].word))
			continue;
		i = 1U + kinds[k].words;
		stmt->u.opaque = DDL_NEW(p->arena, struct ddl_opaque);
		stmt->u.opaque->object = (uint8_t)kinds[k].object;
		stmt->u.opaque->name = name_at(p, i);
		i += p->tokens[i + 1].code == '.' ? 3 : 1;
		if (p->tokens[i].code == '(')
			fill_signature(p, stmt->u.opaque, i);
		stmt->column = ddl_build_ident(p, &p->tokens[n - 1]);
	}
}

static void parse_part(struct ddl_parse *p, uint32_t from, uint32_t to)
{
	struct ddl_token part = p->tokens[from];
	const char *text = p->source->text + (part.start - p->source->base);

	part.end = p->tokens[to - 1].end;
	part.atom = ddl_atom_of(&p->session->atoms, text, part.end - part.start);
	ddl_parse_inner(p, &part, 0);
}

static void lie_in(struct ddl_qname *name, const struct ddl_ident *schema)
{
	if (name->name.name && !name->schema.name)
		name->schema = *schema;
}

/* Elements of CREATE SCHEMA are made in it, and see what lies there first. */
static void put_element(struct ddl_stmt *stmt, const struct ddl_ident *schema)
{
	switch (stmt->kind) {
	case DDL_STMT_CREATE_TABLE:
		lie_in(&stmt->name, schema);
		lie_in(&stmt->u.table->name, schema);
		DDL_EACH(struct ddl_constraint, k, &stmt->u.table->constraints)
			if (k->foreign)
				lie_in(&k->foreign->table, schema);
		DDL_EACH(struct ddl_column, c, &stmt->u.table->columns)
			DDL_EACH(struct ddl_constraint, k, &c->constraints)
				if (k->foreign)
					lie_in(&k->foreign->table, schema);
		break;
	case DDL_STMT_CREATE_INDEX:
		lie_in(&stmt->name, schema);
		break;
	case DDL_STMT_CREATE_SEQUENCE:
		lie_in(&stmt->name, schema);
		lie_in(&stmt->u.sequence->name, schema);
		break;
	case DDL_STMT_OPAQUE:
		stmt->u.opaque->path = *schema;
		break;
	default:
		break;
	}
}

/* CREATE SCHEMA s CREATE TABLE t (...) GRANT ...: a statement for each. */
static struct ddl_stmt *schema_elements(struct ddl_parse *p)
{
	uint32_t from = 0, depth = 0;
	struct ddl_ident name = ddl_build_ident(p, &p->tokens[2 + ddl_parse_is(p, 2, "authorization")]);
	struct ddl_list before = *p->out;

	if (ddl_parse_is(p, 2, "if"))
		ddl_parse_report(p, DDL_DIAG_SYNTAX, ddl_token_span(&p->tokens[2]), "CREATE SCHEMA IF NOT EXISTS cannot have elements");
	for (uint32_t i = 3; i <= p->ntokens && !p->failed; i++) {
		bool starts = !depth && (ddl_parse_is(p, i, "create") || ddl_parse_is(p, i, "grant"));

		depth += p->tokens[i].code == '(';
		depth -= p->tokens[i].code == ')' && depth;
		if (!starts && i < p->ntokens)
			continue;
		parse_part(p, from, i);
		from = i;
	}
	for (struct ddl_node *n = before.last ? before.last->next : p->out->first; n; n = n->next)
		put_element((struct ddl_stmt *)(void *)n, &name);
	return NULL;
}

static struct ddl_stmt *passed(struct ddl_parse *p, const struct ddl_stmt_rule *rule, struct ddl_stmt *stmt)
{
	if (rule->class == DDL_PASSED) {
		if (!strcmp(rule->word, "set"))
			return set_path(p, stmt);
		if (!strcmp(rule->word, "select"))
			return set_config(p, stmt);
		if (!strcmp(rule->word, "do"))
			return ddl_postgres_do(p, stmt);
		if (rule->object == DDL_OBJECT_SCHEMA && ddl_parse_is(p, 0, "create"))
			return schema_elements(p);
		if (ddl_parse_is(p, 0, "alter"))
			owner_of(p, stmt);
		return stmt;
	}
	take_flags(p, stmt);
	if (rule->object == DDL_OBJECT_TRIGGER || rule->object == DDL_OBJECT_POLICY || rule->object == DDL_OBJECT_RULE)
		fill_table(p, stmt);
	if (rule->object == DDL_OBJECT_EXTENSION && rule->flags & DDL_STMT_CREATES)
		normal_extension(p, stmt->u.opaque);
	if (rule->object == DDL_OBJECT_OTHER &&
	    (rule->flags & (DDL_STMT_CREATES | DDL_STMT_DROPS) || !strncmp(rule->word, "alter_operator", 14)))
		fill_identity(p, rule, stmt->u.opaque);
	if (is_routine(rule->object)) {
		if (rule->flags & DDL_STMT_DROPS)
			return split_drop(p, rule, stmt);
		fill_routine(p, stmt->u.opaque);
	}
	return stmt;
}

const struct ddl_dialect ddl_postgres = {
	.id = DDL_POSTGRES,
	.name = "postgres",
	.title = "PostgreSQL",
	.aliases = "postgresql pg",
	.oldest = DDL_VERSION(12, 0),
	.newest = DDL_VERSION(18, 99),
	.keyword_column = 0,
	.keywords = keywords,
	.nkeywords = DDL_COUNT(keywords),
	.statements = statements,
	.nstatements = DDL_COUNT(statements),
	.quote_open = '"',
	.quote_close = '"',
	.max_ident = 63,
	.max_ident_bytes = true,
	.scan = ddl_postgres_scan,
	.parse = ddl_postgres_parse,
	.explain = ddl_postgres_explain_parse,
	.fold = fold,
	.fold_table = fold,
	.unit_start = unit_start,
	.unit_open = unit_open,
	.unit_rows = was_copy_from_stdin,
	.filter = filter,
	.passed = passed,
};
