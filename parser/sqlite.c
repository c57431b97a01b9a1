/* sqlite.c - the parser's facts of SQLite. */
#include "parser/sqlite_scan.h"

#include <string.h>

#include "base/ascii.h"
#include "parser/build.h"
#include "parser/filter.h"

static const struct ddl_keyword keywords[] = {
#define KW(word, code, a, since_a, b, since_b) { word, code, { a, b }, { since_a, since_b } },
#include "sqlite_kwtab.h"
#undef KW
};

static const struct ddl_stmt_rule statements[] = {
#define RULE(words, class, object, flags, word) { words, DDL_##class, DDL_OBJECT_##object, flags, word },
#include "grammar/sqlite/statements.def"
#undef RULE
};

enum ddl_scan ddl_sqlite_blob(struct ddl_lexer *l, struct ddl_token *t)
{
	if ((l->cur - l->tok) % 2 == 0)
		return DDL_SCAN_BAD_BYTE;
	ddl_tok_range(l, t, DDL_T_BITS, l->tok + 2, l->cur - 1);
	t->flags |= DDL_TOK_HEX;
	return DDL_SCAN_OK;
}

enum ddl_scan ddl_sqlite_hexadecimal(struct ddl_lexer *l, struct ddl_token *t)
{
	ddl_tok_text(l, t, DDL_T_NUMBER);
	ddl_build_require(l->p, DDL_FEATURE_HEXADECIMAL_SQLITE, ddl_token_span(t));
	return DDL_SCAN_OK;
}

enum ddl_scan ddl_sqlite_groups(struct ddl_lexer *l, struct ddl_token *t)
{
	ddl_tok_text(l, t, DDL_T_NUMBER);
	ddl_build_require(l->p, DDL_FEATURE_DIGIT_GROUPS_SQLITE, ddl_token_span(t));
	return DDL_SCAN_OK;
}

enum ddl_scan ddl_sqlite_bracketed(struct ddl_lexer *l, struct ddl_token *t)
{
	ddl_tok_range(l, t, DDL_T_IDENT, l->tok + 1, l->cur - 1);
	t->flags |= DDL_TOK_QUOTED;
	return DDL_SCAN_OK;
}

/* Names of all kinds, quoted or not, are compared without regard to the case of ASCII letters. */
static ddl_atom fold(struct ddl_parse *p, ddl_atom name, bool quoted)
{
	(void)quoted;
	return ddl_atom_lower(&p->session->atoms, name);
}

/*
 * The sqlite3 shell, at the start of a statement: a line that begins with a dot is its command, one with
 * a # a comment ("Command Line Shell For SQLite"). What reads more SQL or data cannot be followed, and behind
 * .quit nothing is read.
 */
static const struct shell_command {
	const char *name;
	size_t least;                /* as short as the shell takes it */
	bool ends;
} shell_commands[] = {
	{ "read", 3, false }, { "import", 1, false }, { "restore", 3, false }, { "open", 1, false },
	{ "quit", 1, true }, { "exit", 2, true },
};

static const struct shell_command *shell_command(const char *c, const char *end)
{
	size_t len = 0;

	while (c + len < end && !ddl_ascii_space(c[len]))
		len++;
	for (size_t i = 0; i < DDL_COUNT(shell_commands); i++)
		if (len >= shell_commands[i].least && len <= strlen(shell_commands[i].name) &&
		    !memcmp(c, shell_commands[i].name, len))
			return &shell_commands[i];
	return NULL;
}

/* Are there only blanks and comments of one line? */
static bool is_blank(const char *c, const char *lim)
{
	for (; c < lim; c++) {
		if (*c == '-' && c + 1 < lim && c[1] == '-')
			while (c + 1 < lim && c[1] != '\n')
				c++;
		else if (!ddl_ascii_space(*c))
			return false;
	}
	return true;
}

static bool word_char(char c)
{
	return ddl_ascii_alpha(c) || ddl_ascii_digit(c) || c == '_';
}

/* The shell takes a line with nothing but "go" for a semicolon. */
static bool go_line(const char *c, const char *lim)
{
	if (lim - c < 2 || !ddl_ascii_equal_n(c, "go", 2) || (lim - c > 2 && word_char(c[2])))
		return false;
	for (c += 2; c < lim && *c != '\n'; c++)
		if (!ddl_ascii_space(*c))
			return false;
	return true;
}

static enum ddl_unit_verdict unit_token(struct ddl_parse *p, struct ddl_token *t)
{
	const struct ddl_lexer *l = &p->lexer;

	if (!(t->flags & DDL_TOK_NEWLINE) || t->end - t->start != 2 || p->ntokens < 2 || p->depth)
		return DDL_UNIT_GO_ON;
	return go_line(l->text + (t->start - l->base), l->lim) ? DDL_UNIT_END : DDL_UNIT_GO_ON;
}

static bool line_begins(const char *text, const char *c)
{
	while (c > text && c[-1] != '\n' && ddl_ascii_space(c[-1]))
		c--;
	return c == text || c[-1] == '\n';
}

static void refuse_command(struct ddl_parse *p, const char *c, const char *end, const char *why)
{
	uint32_t at = p->lexer.base + (uint32_t)(c - p->lexer.text);

	ddl_parse_report(p, DDL_DIAG_CLIENT_COMMAND, (struct ddl_span){ at, at + (uint32_t)(end - c) }, "%s", why);
}

static enum ddl_unit_verdict unit_start(struct ddl_parse *p)
{
	struct ddl_lexer *l = &p->lexer;
	const struct shell_command *command;
	const char *c = l->cur, *end;

	while (c < l->lim && ddl_ascii_space(*c))
		c++;
	if (!line_begins(l->text, c) || c == l->lim || (*c != '#' && !go_line(c, l->lim) &&
					!(*c == '.' && c + 1 < l->lim && ddl_ascii_alpha(c[1]))))
		return DDL_UNIT_GO_ON;
	for (end = c; end < l->lim && *end != '\n';)
		end++;
	command = *c == '.' ? shell_command(c + 1, end) : NULL;
	if (command && !command->ends)
		refuse_command(p, c, end, "this command of the sqlite3 shell cannot be followed here");
	else if (command && !is_blank(end, l->lim))
		refuse_command(p, c, end, "the sqlite3 shell ends here, and runs nothing of what follows");
	l->cur = command && command->ends ? l->lim : end;
	l->flags |= DDL_TOK_NEWLINE | DDL_TOK_SPACE;
	return DDL_UNIT_CONSUMED;
}

/* Index behind CREATE [TEMP] TRIGGER, or 0. */
static uint32_t trigger_head(const struct ddl_parse *p)
{
	uint32_t i = 1;

	if (!ddl_parse_is(p, 0, "create"))
		return 0;
	i += ddl_parse_is(p, i, "temp") || ddl_parse_is(p, i, "temporary");
	return ddl_parse_is(p, i, "trigger") ? i + 1 : 0;
}

/* A trigger ends with "; END ;" once its body has begun. */
static bool unit_open(struct ddl_parse *p)
{
	uint32_t i = trigger_head(p), n = p->ntokens;

	if (!i)
		return false;
	while (i < n && !(ddl_parse_is(p, i, "begin") && p->tokens[i - 1].code != '.'))
		i++;
	return i < n && !(ddl_parse_is(p, n - 1, "end") && p->tokens[n - 2].code == ';');
}

/* Index of the name behind CREATE [TEMP] VIEW|TRIGGER [IF NOT EXISTS] [schema.], or 0. */
static uint32_t program_name(const struct ddl_parse *p)
{
	uint32_t i = 1;

	i += ddl_parse_is(p, i, "temp") || ddl_parse_is(p, i, "temporary");
	if (p->tokens[0].code != DDL_KW_CREATE || !(ddl_parse_is(p, i, "view") || ddl_parse_is(p, i, "trigger")))
		return 0;
	i++;
	if (ddl_parse_is(p, i, "if") && ddl_parse_is(p, i + 1, "not") && ddl_parse_is(p, i + 2, "exists"))
		i += 3;
	return i < p->ntokens && p->tokens[i + 1].code == '.' ? i + 2 : i;
}

/*
 * What the server keeps of a view or a trigger begins at its name; names are the same in any quotes and case.
 * This is what two of them are compared by.
 */
static void keep_text(struct ddl_parse *p, uint32_t name)
{
	struct ddl_buf b = { 0 };

	ddl_buf_puts(&b, ddl_parse_is(p, 1, "view") || ddl_parse_is(p, 2, "view") ? "create_view" : "create_trigger");
	for (uint32_t i = name; i < p->ntokens; i++) {
		const struct ddl_token *t = &p->tokens[i];
		size_t len;
		const char *text = ddl_span_text(&p->session->sources, ddl_token_span(t), &len);

		ddl_buf_putc(&b, ' ');
		if (t->atom && (t->code == DDL_T_IDENT || t->flags & DDL_TOK_KEYWORD))
			ddl_buf_puts(&b, ddl_text(p->session, ddl_atom_lower(&p->session->atoms, t->atom)));
		else
			ddl_buf_add(&b, text, len);
	}
	p->kept = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
}

struct ddl_ident ddl_build_bare_alias(struct ddl_parse *p, struct ddl_ident alias, bool of_value)
{
	static const char *const words[] = { "indexed", "like", "glob", "regexp", "match" };

	for (size_t i = 0; i < (of_value ? DDL_COUNT(words) : 1); i++)
		if (!alias.quoted && ddl_atom_is(&p->session->atoms, alias.key, words[i]))
			ddl_parse_report(p, DDL_DIAG_SYNTAX, alias.at, "\"%s\" needs AS before it to be a name here", words[i]);
	return alias;
}

struct ddl_expr *ddl_build_plain_number(struct ddl_parse *p, const struct ddl_token *number)
{
	if (strchr(ddl_text(p->session, number->atom), '_'))
		ddl_parse_report(p, DDL_DIAG_SYNTAX, ddl_token_span(number), "a number has no \"_\" here");
	return ddl_expr_leaf(p, DDL_EXPR_NUMBER, number);
}

static void put_in_temp(struct ddl_parse *p, struct ddl_ident *schema)
{
	if (schema->name && !ddl_atom_is(&p->session->atoms, schema->key, "temp"))
		ddl_parse_report(p, DDL_DIAG_SYNTAX, schema->at, "what is made TEMP stands in the schema temp");
	schema->name = schema->key = ddl_atom_str(&p->session->atoms, "temp");
	schema->quoted = true;
}

/* Who changes the rows of a table in a named schema? */
static void check_targets(struct ddl_parse *p, const struct ddl_stmt *stmt)
{
	DDL_EACH(struct ddl_dml, d, &stmt->u.opaque->trigger->body) {
		if (!d->target || !d->target->name.schema.name)
			continue;
		if (stmt->flags & DDL_STMT_TEMPORARY)
			ddl_build_require(p, DDL_FEATURE_QUALIFIED_TARGET_SQLITE, d->target->node.at);
		else
			ddl_parse_report(p, DDL_DIAG_SYNTAX, d->target->node.at,
					 "the statements of a trigger name tables without a schema");
	}
}

struct ddl_stmt *ddl_stmt_in_temp(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	struct ddl_opaque *o = stmt->u.opaque;

	if (o->trigger)
		check_targets(p, stmt);
	if (o->trigger && !o->table.schema.name)
		o->table.schema = o->name.schema;
	if (stmt->flags & DDL_STMT_TEMPORARY)
		put_in_temp(p, &o->name.schema);
	return stmt;
}

/* The shell's .dump makes virtual tables by INSERT INTO sqlite_schema ... VALUES (..., 'CREATE VIRTUAL TABLE ...'). */
static bool read_dumped(struct ddl_parse *p)
{
	static const char create[] = "create virtual table ";

	if (p->tokens[p->ntokens - 1].code == DDL_T_EXPLAIN_LA || !ddl_parse_is(p, 1, "into") ||
	    !(ddl_parse_is(p, 2, "sqlite_schema") || ddl_parse_is(p, 2, "sqlite_master")))
		return false;
	for (uint32_t i = 3; i < p->ntokens; i++) {
		const struct ddl_token *t = &p->tokens[i];

		if (t->code == DDL_T_STRING && ddl_atom_len(&p->session->atoms, t->atom) > sizeof(create) &&
		    ddl_ascii_equal_n(ddl_text(p->session, t->atom), create, sizeof(create) - 1)) {
			ddl_parse_inner(p, t, 0);
			return true;
		}
	}
	return false;
}

static struct ddl_stmt *rows(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	return read_dumped(p) ? NULL : stmt;
}

static bool names(const struct ddl_parse *p, uint32_t i)
{
	const struct ddl_token *t = &p->tokens[i];
	const struct ddl_keyword *k;

	if (i >= p->ntokens)
		return false;
	if (!(t->flags & DDL_TOK_KEYWORD))
		return t->code == DDL_T_IDENT || t->code == DDL_T_STRING;
	k = ddl_parse_keyword(p, ddl_atom_lower(&p->session->atoms, t->atom));
	return !k || !ddl_keyword_reserved(p, k);
}

/* USING module, or USING module (arguments): any tokens, but with their parentheses. */
static void check_module(struct ddl_parse *p, uint32_t i)
{
	uint32_t depth = p->tokens[i + 1].code == '(', end = i + 1 + depth;

	for (; depth && end < p->ntokens; end++)
		depth += (p->tokens[end].code == '(') - (p->tokens[end].code == ')');
	if (!names(p, i) || end < p->ntokens || depth)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, ddl_token_span(&p->tokens[names(p, i) ? end : i]),
				 "a module is a name, and its arguments in parentheses");
}

/* CREATE VIRTUAL TABLE t USING ...: what a module makes of white space and case is its own affair: they stay as written. */
static void collapse_module(struct ddl_parse *p, uint32_t i)
{
	const char *text;
	size_t len;

	check_module(p, i);
	ddl_parse_collapse(p, i, p->ntokens, DDL_T_RAW_TAIL);
	text = ddl_span_text(&p->session->sources, ddl_token_span(&p->tokens[i]), &len);
	p->tokens[i].atom = ddl_atom_of(&p->session->atoms, text, len);
}

/* CREATE TABLE t AS query, CREATE VIRTUAL TABLE t USING module: these tails are kept as they are written. */
static void keep_tail(struct ddl_parse *p)
{
	for (uint32_t i = 2; i + 1 < p->ntokens && p->tokens[i].code != '('; i++) {
		if (p->tokens[i].code == DDL_KW_AS)
			p->kept = ddl_parse_raw(p, i + 1, p->ntokens);
		else if (p->tokens[i].code == DDL_KW_USING && ddl_parse_is(p, 1, "virtual"))
			collapse_module(p, i + 1);
		else
			continue;
		return;
	}
}

/* Behind CREATE TABLE, DROP VIEW and their like: there IF is no name. */
static bool behind_object(const struct ddl_parse *p, uint32_t i)
{
	return i > 1 && i < 5 && (p->tokens[0].code == DDL_KW_CREATE || p->tokens[0].code == DDL_KW_DROP) &&
	       (p->tokens[i - 1].code == DDL_KW_TABLE || p->tokens[i - 1].code == DDL_KW_INDEX ||
		ddl_parse_is(p, i - 1, "view") || ddl_parse_is(p, i - 1, "trigger"));
}

/* In ALTER TABLE t, behind ADD, DROP, RENAME and ALTER: a noise word. A column of that name needs it too. */
static bool noise_column(const struct ddl_parse *p, uint32_t i)
{
	uint32_t action = p->tokens[3].code == '.' ? 5 : 3;

	return i == action + 1 && p->tokens[0].code == DDL_KW_ALTER && ddl_parse_is(p, i, "column");
}

/* ATTACH DATABASE, RELEASE SAVEPOINT, ROLLBACK TO SAVEPOINT: never the name itself. */
static bool noise_word(const struct ddl_parse *p, uint32_t i, uint32_t out)
{
	int code = out && out == i ? p->tokens[out - 1].code : 0;

	if (out == 1 && (code == DDL_KW_ATTACH || code == DDL_KW_DETACH))
		return ddl_parse_is(p, i, "database");
	if ((out == 1 && code == DDL_KW_RELEASE) || (code == DDL_KW_TO && p->tokens[0].code == DDL_KW_ROLLBACK))
		return ddl_parse_is(p, i, "savepoint");
	return false;
}

static bool is_now(const struct ddl_parse *p, uint32_t i)
{
	return ddl_parse_is(p, i, "current_timestamp") || ddl_parse_is(p, i, "current_date") ||
	       ddl_parse_is(p, i, "current_time");
}

/* Words of joins name columns, but no types: keywords.def. */
static bool is_join_word(const struct ddl_parse *p, uint32_t i)
{
	static const char *const words[] = { "cross", "full", "indexed", "inner", "left", "natural", "outer", "right" };

	for (size_t n = 0; n < DDL_COUNT(words); n++)
		if (ddl_parse_is(p, i, words[n]))
			return true;
	return false;
}

/* left(x) */
static bool calls_join_word(const struct ddl_parse *p, uint32_t i, int prev)
{
	return p->tokens[i].code == DDL_T_IDENT && p->tokens[i + 1].code == '(' &&
	       (prev == '(' || prev == ',' || ddl_before_operand(prev)) && is_join_word(p, i) && !ddl_parse_is(p, i, "indexed");
}

/* What names a type, a collation or a default comes behind this. */
static bool no_join_word(const struct ddl_parse *p, uint32_t before, bool table)
{
	int code = p->tokens[before].code;

	return code == DDL_KW_COLLATE || (table && code != DDL_KW_MATCH && (code == DDL_KW_DEFAULT || names(p, before)));
}

/*
 * One pass that rewrites tokens in place. An expression stands in parentheses inside a table's, behind
 * DEFAULT, or anywhere behind an index's name and table; there CURRENT_TIME is a value.
 */
static void rewrite(struct ddl_parse *p, bool program)
{
	bool table = ddl_parse_is(p, 1, "table") || ddl_parse_is(p, 2, "table");
	uint32_t out = 0, depth = 0, level = table ? 2 : 1;
	bool seen = false, index = ddl_parse_is(p, 1, "index") || ddl_parse_is(p, 2, "index");
	int prev = 0;

	if (p->tokens[0].code == DDL_KW_ALTER)
		level = 1;
	for (uint32_t i = 0; i < p->ntokens; i++) {
		struct ddl_token *t = &p->tokens[i], *next = t + 1;

		if (noise_column(p, i)) {
			/* RENAME COLUMN TO x is no RENAME TO x, and so on. */
			if (!ddl_parse_is(p, i + 1, "to") && next->code != DDL_KW_CHECK && next->code != DDL_KW_CONSTRAINT)
				continue;
			t->code = DDL_T_BAD;
		}
		if (noise_word(p, i, out))
			continue;
		if (t->code == '(')
			depth++;
		else if (t->code == ')')
			depth -= depth > 0;
		seen |= depth > 0;
		if (t->code == DDL_KW_IS && (next->code == DDL_KW_NOT || next->code == DDL_T_NOT_LA)) {
			t->code = DDL_T_IS_NOT_LA;
			t->end = next->end;
			i++;
		} else if (t->code == DDL_KW_IS) {
			t->code = DDL_T_IS_LA;
		} else if (ddl_parse_is(p, i, "if") && behind_object(p, i)) {
			t->code = DDL_T_IF_LA;
		} else if (prev != '(' && prev != ',' && ddl_parse_is(p, i, "generated") &&
			   ddl_parse_is(p, i + 1, "always") && ddl_parse_is(p, i + 2, "as")) {
			t->code = DDL_T_GENERATED_LA;
		} else if (t->code == DDL_T_NOT_LA && (prev == '(' || prev == ',' || prev == DDL_KW_DEFAULT || ddl_before_operand(prev))) {
			t->code = DDL_KW_NOT;
		} else if (t->code == DDL_T_IDENT &&
			   (depth >= level || prev == DDL_KW_DEFAULT || prev == '-' || prev == '+' || (index && seen) ||
			    (program && prev != '.' && prev != DDL_KW_AS)) && is_now(p, i)) {
			t->code = DDL_T_NOW_LA;
		} else if (t->code == DDL_T_IDENT && !program && (ddl_before_operand(prev) || (index && seen && prev == '(')) &&
			   ddl_parse_is(p, i, "raise")) {
			t->code = DDL_T_RAISE_LA;
		} else if (t->code == DDL_T_IDENT && out && !program && no_join_word(p, out - 1, table && depth < level) && is_join_word(p, i) &&
			   !(prev == DDL_KW_DEFAULT && ddl_parse_is(p, i, "indexed"))) {
			t->code = DDL_T_JOIN_LA;
		} else if (calls_join_word(p, i, prev)) {
			ddl_build_require(p, DDL_FEATURE_JOIN_FUNCTION_SQLITE, ddl_token_span(t));
		}
		prev = t->code;
		p->tokens[out++] = *t;
	}
	p->tokens[out] = p->tokens[p->ntokens];
	p->ntokens = out;
}

/* Only CREATE TABLE AS reads its query at once, and so may have them. */
static void refuse_variables(struct ddl_parse *p)
{
	for (uint32_t i = 0; i < p->ntokens; i++)
		if (p->tokens[i].code == DDL_T_VARIABLE && !p->failed)
			ddl_parse_report(p, DDL_DIAG_SYNTAX, ddl_token_span(&p->tokens[i]), "there are no parameters here");
}

/*
 * INSERT INTO t VALUES (...), ...: dumps have millions of such rows, and nobody asks what is in them as long as there are no
 * names. Their tree goes as soon as the statement has been read.
 */
static bool is_bulk(const struct ddl_parse *p)
{
	bool values = false;

	if (p->tokens[0].code != DDL_KW_INSERT && p->tokens[0].code != DDL_KW_REPLACE)
		return false;
	for (uint32_t i = 1; i < p->ntokens; i++) {
		int code = p->tokens[i].code;

		if (code == DDL_KW_SELECT || code == DDL_T_ON_LA || code == DDL_KW_RETURNING || code == DDL_KW_DEFAULT ||
		    code == DDL_KW_UNION || code == DDL_KW_EXCEPT || code == DDL_KW_INTERSECT)
			return false;
		if (values && code == DDL_T_IDENT && p->tokens[i + 1].code != '(')
			return false;
		values |= code == DDL_KW_VALUES;
	}
	return values;
}

/* EXPLAIN [QUERY PLAN] goes behind the statement: first it is taken away; a code of 0: there is none. */
static struct ddl_token take_explain(struct ddl_parse *p)
{
	uint32_t many = ddl_parse_is(p, 1, "query") && ddl_parse_is(p, 2, "plan") ? 3 : 1;
	struct ddl_token explain = p->tokens[0];

	explain.code = 0;
	if (!ddl_parse_is(p, 0, "explain") || p->ntokens <= many)
		return explain;
	explain.code = DDL_T_EXPLAIN_LA;
	p->ntokens -= many;
	memmove(p->tokens, p->tokens + many, (p->ntokens + 1) * sizeof(explain));
	return explain;
}

static void put_explain(struct ddl_parse *p, struct ddl_token explain)
{
	if (!explain.code)
		return;
	p->tokens[p->ntokens + 1] = p->tokens[p->ntokens];
	p->tokens[p->ntokens++] = explain;
}

static bool defines(const struct ddl_parse *p)
{
	int code = p->tokens[0].code;

	return code == DDL_KW_CREATE || code == DDL_KW_ALTER || code == DDL_KW_DROP;
}

static void filter(struct ddl_parse *p)
{
	struct ddl_token explain = take_explain(p);
	uint32_t program = program_name(p);
	bool rows = !defines(p);

	if (program)
		keep_text(p, program);
	else if (p->tokens[0].code == DDL_KW_CREATE)
		keep_tail(p);
	if (!rows && (program || !p->kept))
		refuse_variables(p);
	ddl_filter_operators(p);
	if (rows || program || p->kept || p->has_query)
		ddl_filter_queries(p);
	rewrite(p, rows || p->kept);
	put_explain(p, explain);
	if (is_bulk(p))
		p->arena = &p->scratch;
}

const struct ddl_dialect ddl_sqlite = {
	.id = DDL_SQLITE,
	.name = "sqlite",
	.title = "SQLite",
	.aliases = "sqlite3 lite",
	.oldest = DDL_VERSION(3, 8),
	.newest = DDL_VERSION(3, 53),
	.keyword_column = 0,
	.keywords = keywords,
	.nkeywords = DDL_COUNT(keywords),
	.statements = statements,
	.nstatements = DDL_COUNT(statements),
	.quote_open = '`',
	.quote_close = '`',
	.scan = ddl_sqlite_scan,
	.parse = ddl_sqlite_parse,
	.explain = ddl_sqlite_explain_parse,
	.fold = fold,
	.fold_table = fold,
	.keeps_spelling = true,
	.reads_queries = true,
	.function_names = 1,
	.column_names = 3,
	.star_names = 1,
	.null_is_noise = true,
	.bare_values = true,
	.unit_start = unit_start,
	.unit_token = unit_token,
	.unit_open = unit_open,
	.filter = filter,
	.rows = rows,
};
