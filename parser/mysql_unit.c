/* mysql_unit.c - where MySQL's statements end, and what they change about those behind them. */
#include <string.h>

#include "base/ascii.h"
#include "parser/build.h"
#include "parser/directive.h"
#include "parser/match.h"
#include "parser/mysql_scan.h"

/* How far the THEN of an IF is looked for, to tell the statement from the function. */
enum { IF_MAX = 256, HEAD_MAX = 32 };

static bool one_of(const struct ddl_parse *p, uint32_t i, const char *const *words)
{
	for (; *words; words++)
		if (ddl_parse_is(p, i, *words))
			return true;
	return false;
}

/* Can a statement of a routine's body begin behind token i? */
static bool starts_behind(const struct ddl_parse *p, uint32_t i)
{
	static const char *const words[] = {
		"then", "else", "begin", "do", "loop", "repeat", "row", "deterministic", "sql", "data", "invoker", "definer", NULL,
	};
	int code = p->tokens[i].code;

	return code == ';' || code == ':' || code == ')' || code == DDL_T_STRING || one_of(p, i, words);
}

/* IF (a, b, c) is a function also where a statement could stand: CASE ... THEN IF(a, b, c). */
static bool if_function(const struct ddl_parse *p, uint32_t i)
{
	uint32_t depth = 0, commas = 0, last = i + IF_MAX;

	if (p->tokens[i + 1].code != '(')
		return false;
	for (i++; i < p->ntokens && i < last && commas < 2; i++) {
		if (p->tokens[i].code == '(')
			depth++;
		else if (p->tokens[i].code == ')' && --depth == 0)
			return false;
		commas += depth == 1 && p->tokens[i].code == ',';
	}
	return commas == 2;
}

static void open_block(struct ddl_parse *p, uint32_t i)
{
	static const char *const blocks[] = { "begin", "case", "loop", "while", NULL };
	static const char *const after_end[] = { "if", "loop", "while", "repeat", "case", "for", NULL };

	if (p->tokens[i - 1].code == '.')
		return;
	if (ddl_parse_is(p, i, "end")) {
		p->blocks -= p->blocks > 0;
		return;
	}
	if (ddl_parse_is(p, i - 1, "end") && one_of(p, i, after_end))
		return;
	if (one_of(p, i, blocks))
		p->blocks++;
	else if (ddl_parse_is(p, i, "if"))
		p->blocks += starts_behind(p, i - 1) && !if_function(p, i);
	else if (ddl_parse_is(p, i, "repeat"))
		p->blocks += starts_behind(p, i - 1) && p->tokens[i + 1].code != '(';
	else if (ddl_parse_is(p, i, "for") && ddl_parse_is(p, i + 2, "in"))
		p->blocks++;
}

static bool has_body(struct ddl_parse *p)
{
	uint32_t behind;
	const struct ddl_stmt_rule *rule = ddl_match(p, &behind);

	if (!rule)
		return false;
	/* A package's END has no BEGIN. */
	p->blocks = rule->object == DDL_OBJECT_PACKAGE || rule->object == DDL_OBJECT_PACKAGE_BODY;
	if (!strcmp(rule->word, "begin_not_atomic") || !strcmp(rule->word, "create_definer") ||
	    !strcmp(rule->word, "alter_definer") || !strcmp(rule->word, "alter_event"))
		return true;
	return rule->flags & DDL_STMT_CREATES &&
	       (rule->object == DDL_OBJECT_FUNCTION || rule->object == DDL_OBJECT_PROCEDURE ||
		rule->object == DDL_OBJECT_TRIGGER || rule->object == DDL_OBJECT_EVENT || rule->object == DDL_OBJECT_PACKAGE ||
		rule->object == DDL_OBJECT_PACKAGE_BODY);
}

/* Each ";" looks only at the tokens since the last one. */
bool ddl_mysql_unit_open(struct ddl_parse *p)
{
	if (!p->block_pos && !has_body(p))
		return false;
	if (!p->block_pos)
		p->block_pos = 1;
	for (; p->block_pos < p->ntokens; p->block_pos++) {
		const struct ddl_token *t = &p->tokens[p->block_pos];

		if (t->code == '(')
			p->block_parens++;
		else if (t->code == ')' && p->block_parens)
			p->block_parens--;
		else if (t->atom && !p->block_parens)
			open_block(p, p->block_pos);
	}
	return p->blocks > 0;
}

/* Behind white space and comments; the text of an executable comment is none. */
static const char *behind_comments(const struct ddl_lexer *l)
{
	const char *c = l->cur, *end;

	for (;;) {
		while (c < l->lim && ddl_ascii_space(*c))
			c++;
		if (c < l->lim && (*c == '#' || (l->lim - c > 2 && c[0] == '-' && c[1] == '-' && ddl_ascii_space(c[2])))) {
			end = memchr(c, '\n', (size_t)(l->lim - c));
			c = end ? end : l->lim;
		} else if (l->lim - c > 3 && c[0] == '/' && c[1] == '*' && c[2] != '!' && c[2] != 'M') {
			end = ddl_find_bytes(c + 2, l->lim, "*/", 2);
			if (!end)
				return c;
			c = end + 2;
		} else {
			return c;
		}
	}
}

/* The client's DELIMITER command, at the start of a statement. */
enum ddl_unit_verdict ddl_mysql_unit_start(struct ddl_parse *p)
{
	struct ddl_lexer *l = &p->lexer;
	const char *c, *end;

	if (l->cur == l->text && !p->nesting)
		l->backslash = true;
	c = behind_comments(l);
	if (l->lim - c < 10 || !ddl_ascii_equal_n(c, "delimiter", 9) || (c[9] != ' ' && c[9] != '\t'))
		return DDL_UNIT_GO_ON;
	for (c += 9; c < l->lim && (*c == ' ' || *c == '\t');)
		c++;
	for (end = c; end < l->lim && !ddl_ascii_space(*end);)
		end++;
	if (end == c)
		return DDL_UNIT_GO_ON;
	l->cur = end;
	/* The client takes quotes off. It knows no escapes; other tools do, as in a first line's atlas:delimiter. */
	if (end - c > 2 && strchr("'\"`", *c) && end[-1] == *c) {
		c++;
		end--;
	}
	p->delimiter = NULL;
	if (end - c != 1 || *c != ';')
		p->delimiter = ddl_directive_unescape(p->arena, c, (size_t)(end - c), &p->delimiter_len);
	return DDL_UNIT_CONSUMED;
}

/* The client takes USE name to the end of its line, with or without a ";". */
enum ddl_unit_verdict ddl_mysql_unit_token(struct ddl_parse *p, struct ddl_token *t)
{
	bool line_end = p->ntokens == 3 && t->flags & DDL_TOK_NEWLINE && t->code != ';';

	return line_end && ddl_parse_is(p, 0, "use") ? DDL_UNIT_END : DDL_UNIT_GO_ON;
}

/* Is one of a mode list's words this one? */
static bool has_mode(const char *modes, const char *mode)
{
	size_t len = strlen(mode);

	while (*modes) {
		size_t n = strcspn(modes, ", ");

		if (n == len && ddl_ascii_equal_n(modes, mode, len))
			return true;
		modes += n + (modes[n] != '\0');
	}
	return false;
}

/* Does the server read a routine's text otherwise under these modes than without them? */
static bool reads_otherwise(const char *modes)
{
	static const char *const words[] = {
		"ANSI_QUOTES", "ANSI", "NO_BACKSLASH_ESCAPES", "PIPES_AS_CONCAT", "IGNORE_SPACE", "ORACLE",
	};

	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (has_mode(modes, words[i]))
			return true;
	return false;
}

/* SET sql_mode = ...: what is no literal list is taken for the default. */
static void follow_sql_mode(struct ddl_parse *p, uint32_t value)
{
	const char *modes = "";

	for (uint32_t i = value; i < p->ntokens && p->tokens[i].code != ','; i++)
		if (p->tokens[i].code == DDL_T_STRING)
			modes = ddl_text(p->session, p->tokens[i].atom);
	p->lexer.ansi_quotes = has_mode(modes, "ANSI_QUOTES") || has_mode(modes, "ANSI");
	p->lexer.backslash = !has_mode(modes, "NO_BACKSLASH_ESCAPES");
	p->lexer.sql_mode = reads_otherwise(modes) ? ddl_atom_str(&p->session->atoms, modes) : 0;
}

static bool names_sql_mode(const struct ddl_parse *p, uint32_t i)
{
	const struct ddl_token *t = &p->tokens[i];

	if (!t->atom || ddl_parse_is(p, i - 1, "global"))
		return false;
	return ddl_parse_is(p, i, "sql_mode") || ddl_parse_is(p, i, "@@sql_mode") || ddl_parse_is(p, i, "@@session.sql_mode");
}

static const struct {
	const char *word;
	enum ddl_object_kind object;
	const char *create, *alter;
} definer_kinds[] = {
	{ "view", DDL_OBJECT_VIEW, "create_view", "alter_view" },
	{ "trigger", DDL_OBJECT_TRIGGER, "create_trigger", "alter_trigger" },
	{ "function", DDL_OBJECT_FUNCTION, "create_function", "alter_function" },
	{ "procedure", DDL_OBJECT_PROCEDURE, "create_procedure", "alter_procedure" },
	{ "event", DDL_OBJECT_EVENT, "create_event", "alter_event" },
};

/* CREATE DEFINER = user kind name: which kind? */
static void set_definer_kind(struct ddl_parse *p, struct ddl_stmt *stmt, bool creates)
{
	for (uint32_t i = 2; i < p->ntokens && i < HEAD_MAX; i++)
		for (size_t k = 0; k < DDL_COUNT(definer_kinds); k++)
			if (ddl_parse_is(p, i, definer_kinds[k].word)) {
				stmt->object = stmt->u.opaque->object = (uint8_t)definer_kinds[k].object;
				stmt->word = ddl_atom_str(&p->session->atoms, creates ? definer_kinds[k].create :
							  definer_kinds[k].alter);
				return;
			}
}

/* A view, routine, trigger or event has a name, which is no string and no reserved word. */
static void check_name(struct ddl_parse *p, const struct ddl_opaque *o)
{
	uint32_t i = 0;

	while (i < p->ntokens && i < 2 * HEAD_MAX && p->tokens[i].start != o->name.name.at.start)
		i++;
	if (!o->name.name.name)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, o->node.at, "a name is missing");
	else if (p->tokens[i].code == DDL_T_STRING)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, o->name.name.at, "a string is no name");
	else if (p->tokens[i].start == o->name.name.at.start && p->tokens[i - 1].code != '.')
		ddl_build_ident_word(p, &p->tokens[i]);
}

/* Index behind DEFINER = user, OR REPLACE and what says only what is the case anyway; i when none of them is there. */
static uint32_t behind_head_clause(const struct ddl_parse *p, uint32_t i)
{
	static const char *const kinds[] = { "view", "trigger", "function", "procedure", "event", "aggregate", "sql", NULL };
	uint32_t end = i;

	if (ddl_parse_is(p, i, "or") && ddl_parse_is(p, i + 1, "replace"))
		return i + 2;
	if (ddl_parse_is(p, i, "sql") && ddl_parse_is(p, i + 1, "security") && ddl_parse_is(p, i + 2, "definer"))
		return i + 3;
	if (ddl_parse_is(p, i, "algorithm") && ddl_parse_is(p, i + 2, "undefined"))
		return i + 3;
	if (!ddl_parse_is(p, i, "definer") || p->tokens[i + 1].code != '=')
		return i;
	while (end < p->ntokens && end < HEAD_MAX && !one_of(p, end, kinds))
		end++;
	return end;
}

/* May a quoted name go without its quotes in a text that is read as tokens again? */
static bool plain_name(const char *c)
{
	while (ddl_ascii_alpha(*c) || ddl_ascii_digit(*c) || *c == '_' || *c == '$' || (unsigned char)*c >= 0x80)
		c++;
	return !*c;
}

/*
 * What a view, routine, trigger or event is compared by: without quotes of plain names, and without what the server
 * adds when it shows it.
 */
static ddl_atom carried_text(struct ddl_parse *p)
{
	struct ddl_buf b = { 0 };
	ddl_atom text;

	for (uint32_t i = 0; i < p->ntokens; i++) {
		const struct ddl_token *t = &p->tokens[i];
		uint32_t skip = i < HEAD_MAX ? behind_head_clause(p, i) : i;
		bool plain = t->code == DDL_T_IDENT && t->flags & DDL_TOK_QUOTED && plain_name(ddl_text(p->session, t->atom));

		if (skip != i) {
			i = skip - 1;
			continue;
		}
		ddl_buf_puts(&b, b.len ? " " : "");
		ddl_buf_puts(&b, ddl_text(p->session, plain ? t->atom : ddl_parse_raw(p, i, i + 1)));
	}
	text = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

struct ddl_stmt *ddl_mysql_passed(struct ddl_parse *p, const struct ddl_stmt_rule *rule, struct ddl_stmt *stmt)
{
	if (!strcmp(rule->word, "set")) {
		for (uint32_t i = 1; i + 1 < p->ntokens; i++)
			if (names_sql_mode(p, i))
				follow_sql_mode(p, i + 1);
	} else if (!strcmp(rule->word, "create_definer") || !strcmp(rule->word, "alter_definer")) {
		set_definer_kind(p, stmt, rule->word[0] == 'c');
	}
	if (stmt->kind == DDL_STMT_OPAQUE && stmt->object != DDL_OBJECT_OTHER) {
		check_name(p, stmt->u.opaque);
		stmt->u.opaque->text = carried_text(p);
		stmt->u.opaque->sql_mode = p->lexer.sql_mode;
	}
	return stmt;
}
