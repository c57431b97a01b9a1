/*
 * mssql_unit.c - where T-SQL statements end.
 *
 * No ";" is needed between statements: a statement ends where a reserved word
 * that can only begin one stands outside of parentheses and CASE, unless the
 * statement at hand has a place for that word (ON DELETE SET NULL, ALTER TABLE
 * ... DROP, INSERT ... SELECT). Views, procedures, functions and triggers run
 * to the end of their batch. IF, ELSE, WHILE, BEGIN and END are units of their
 * own; what they guard is flagged.
 */
#include "parser/mssql_scan.h"

#include <string.h>

#include "base/ascii.h"

enum { MAX_BLOCKS = 64 };

struct between {
	uint32_t outer_flags;        /* of the statements around this text */
	uint32_t nblocks;            /* open BEGIN ... END, those beyond MAX_BLOCKS counted only */
	bool guards[MAX_BLOCKS];
	struct ddl_span opened[MAX_BLOCKS];
	struct ddl_span pending_at;
	bool pending;                /* IF, ELSE or WHILE was read: it guards the next statement */
	bool batch_ended;
	bool closed;                 /* the unit before ended with ";" or with its batch */
	const struct ddl_stmt *schema; /* CREATE SCHEMA s CREATE TABLE t ...: t is made in s */

	/* of the unit */
	int first;                   /* code of its first word; of a CTE, of the statement behind it */
	int cases;                   /* open CASE */
	bool module;                 /* runs to the end of the batch */
	bool view;                   /* the same, but ";" ends it */
	bool action;                 /* ALTER: what to do has been said */
	bool set;                    /* UPDATE: SET; INSERT: where the rows come from; GRANT: TO or FROM */
};

static struct between *state(struct ddl_parse *p)
{
	struct between *b = p->between;

	if (!b) {
		b = p->between = DDL_NEW(p->arena, struct between);
		b->outer_flags = p->stmt_flags;
	}
	return b;
}

static bool guarded(const struct between *b)
{
	return b->pending || (b->nblocks && (b->nblocks > MAX_BLOCKS || b->guards[b->nblocks - 1]));
}

static bool is_block(struct ddl_parse *p)
{
	return p->ntokens == 1 || ddl_parse_is(p, 1, "try") || ddl_parse_is(p, 1, "catch");
}

static void open_block(struct ddl_parse *p, struct between *b)
{
	bool g = guarded(b);

	if (b->nblocks < MAX_BLOCKS) {
		b->guards[b->nblocks] = g;
		b->opened[b->nblocks] = ddl_token_span(&p->tokens[0]);
	}
	b->nblocks++;
}

/* What the unit just read means for those behind it. */
static void note_unit(struct ddl_parse *p, struct between *b)
{
	switch (p->tokens[0].code) {
	case DDL_KW_IF:
	case DDL_KW_ELSE:
	case DDL_KW_WHILE:
		/* An ELSE IF in the body of a guarded IF stays guarded by the block around it. */
		b->pending = true;
		b->pending_at = ddl_token_span(&p->tokens[0]);
		return;
	case DDL_KW_BEGIN:
		if (is_block(p))
			open_block(p, b);
		break;
	case DDL_KW_END:
		if (!is_block(p))
			break;
		if (b->nblocks)
			b->nblocks--;
		else
			ddl_parse_report(p, DDL_DIAG_SYNTAX, ddl_token_span(&p->tokens[0]),
					 "END without a BEGIN");
		break;
	default:
		break;
	}
	b->pending = false;
}

/* "CREATE SCHEMA": what follows without a ";" is made in that schema, unless it names another. */
static void note_schema(struct ddl_parse *p, struct between *b)
{
	struct ddl_stmt *last = (struct ddl_stmt *)(void *)p->out->last;

	if (last && last->kind == DDL_STMT_CREATE_SCHEMA && ddl_parse_is(p, 1, "schema"))
		b->schema = last;
	else if (last && last->kind == DDL_STMT_CREATE_TABLE && b->schema && !last->u.table->name.schema.name)
		last->u.table->name.schema = last->name.schema = b->schema->u.space->name;
	else if (!last || last->kind != DDL_STMT_CREATE_TABLE)
		b->schema = NULL;
	if (b->closed)
		b->schema = NULL;
}

static void end_batch(struct ddl_parse *p, struct between *b)
{
	if (b->pending)
		ddl_parse_report(p, DDL_DIAG_SYNTAX, b->pending_at,
				 "no statement follows before the batch ends");
	if (b->nblocks)
		ddl_parse_report(p, DDL_DIAG_UNTERMINATED,
				 b->opened[b->nblocks > MAX_BLOCKS ? MAX_BLOCKS - 1 : b->nblocks - 1],
				 "BEGIN without an END before the batch ends");
	b->pending = false;
	b->nblocks = 0;
}

static bool only_space_left(const struct ddl_lexer *l)
{
	const char *c = l->cur;

	while (c < l->lim && ddl_ascii_space(*c))
		c++;
	return c == l->lim;
}

/* A label, "name:", is where GOTO goes: no statement. */
static bool skip_label(struct ddl_lexer *l)
{
	const char *c = l->cur, *word;

	while (c < l->lim && ddl_ascii_space(*c))
		c++;
	for (word = c; c < l->lim && (ddl_ascii_alpha(*c) || ddl_ascii_digit(*c) || *c == '_');)
		c++;
	if (c == word || c + 1 >= l->lim || c[0] != ':' || c[1] == ':')
		return false;
	l->cur = c + 1;
	return true;
}

/* atlas:delimiter \nGO says what is so anyway, and would cut GOTO and "GO 2". */
static void drop_go(struct ddl_parse *p)
{
	const char *c = p->delimiter;

	if (!c)
		return;
	while (ddl_ascii_space(*c))
		c++;
	if (ddl_ascii_equal_n(c, "go", 2) && !c[2 + strspn(c + 2, " \t\r\n")])
		p->delimiter = NULL;
}

enum ddl_unit_verdict ddl_mssql_unit_start(struct ddl_parse *p)
{
	struct between *b = state(p);

	if (p->lexer.cur == p->lexer.text) {
		/* The tokens are those of another text. */
		p->ntokens = 0;
		p->lexer.ansi_quotes = true;
		drop_go(p);
	}
	if (p->ntokens) {
		note_unit(p, b);
		note_schema(p, b);
	}
	b->closed = false;
	if (p->ntokens > 2 && ddl_parse_is(p, 0, "set") && ddl_parse_is(p, 1, "quoted_identifier"))
		p->lexer.ansi_quotes = !ddl_parse_is(p, 2, "off");
	p->ntokens = 0;
	if (b->batch_ended || only_space_left(&p->lexer))
		end_batch(p, b);
	b->batch_ended = false;
	b->first = 0;
	b->cases = 0;
	b->module = b->view = b->action = b->set = false;
	p->stmt_flags = b->outer_flags | (guarded(b) ? DDL_STMT_GUARDED : 0);
	return skip_label(&p->lexer) ? DDL_UNIT_CONSUMED : DDL_UNIT_GO_ON;
}

/* Called for ";" and for what the client ends a statement with. */
bool ddl_mssql_unit_open(struct ddl_parse *p)
{
	struct between *b = state(p);

	if (ddl_mssql_client_line(&p->tokens[p->ntokens])) {
		b->batch_ended = b->closed = true;
		return false;
	}
	b->closed = !b->module || b->view;
	return !b->closed;
}

static bool starts(int code)
{
	switch (code) {
	case DDL_KW_ALTER: case DDL_KW_BACKUP: case DDL_KW_BEGIN: case DDL_KW_BREAK: case DDL_KW_BULK:
	case DDL_KW_CHECKPOINT: case DDL_KW_CLOSE: case DDL_KW_COMMIT: case DDL_KW_CONTINUE:
	case DDL_KW_CREATE:
	case DDL_KW_DBCC: case DDL_KW_DEALLOCATE: case DDL_KW_DECLARE: case DDL_KW_DELETE: case DDL_KW_DENY:
	case DDL_KW_DROP: case DDL_KW_DUMP: case DDL_KW_ELSE: case DDL_KW_END: case DDL_KW_EXEC:
	case DDL_KW_EXECUTE: case DDL_KW_FETCH: case DDL_KW_GOTO: case DDL_KW_GRANT: case DDL_KW_IF:
	case DDL_KW_INSERT: case DDL_KW_KILL: case DDL_KW_MERGE: case DDL_KW_OPEN: case DDL_KW_PRINT:
	case DDL_KW_RAISERROR: case DDL_KW_READTEXT: case DDL_KW_RECONFIGURE: case DDL_KW_RESTORE:
	case DDL_KW_RETURN: case DDL_KW_REVERT: case DDL_KW_REVOKE: case DDL_KW_ROLLBACK: case DDL_KW_SAVE:
	case DDL_KW_SELECT: case DDL_KW_SET: case DDL_KW_SETUSER: case DDL_KW_SHUTDOWN: case DDL_KW_TRUNCATE:
	case DDL_KW_UPDATE: case DDL_KW_UPDATETEXT: case DDL_KW_USE: case DDL_KW_WAITFOR: case DDL_KW_WHILE:
	case DDL_KW_WRITETEXT:
		return true;
	default:
		return false;
	}
}

/* Behind these words a statement cannot begin. */
static bool leads_on(int code)
{
	switch (code) {
	case ',': case '.': case '=': case '+': case '-': case '*': case '/': case '%': case '<': case '>':
	case '(':
	case DDL_T_OPERATOR: case DDL_T_COLONS: case DDL_T_NE: case DDL_T_LE: case DDL_T_GE:
	case DDL_KW_AS: case DDL_KW_FOR: case DDL_KW_UNION: case DDL_KW_EXCEPT: case DDL_KW_INTERSECT:
	case DDL_KW_WITH: case DDL_KW_NOT: case DDL_KW_AND: case DDL_KW_OR: case DDL_KW_IN: case DDL_KW_THEN:
	case DDL_KW_INNER: case DDL_KW_LEFT: case DDL_KW_RIGHT: case DDL_KW_FULL: case DDL_KW_OUTER:
		return true;
	default:
		return false;
	}
}

static bool one_of(const struct ddl_parse *p, uint32_t i, const char *const *words, size_t n)
{
	for (size_t w = 0; w < n; w++)
		if (ddl_parse_is(p, i, words[w]))
			return true;
	return false;
}

/* The word that tells what an ALTER does: behind it, statement words begin statements again. */
static bool is_action(const struct ddl_parse *p, uint32_t i)
{
	static const char *const of_table[] = {
		"add", "alter", "check", "disable", "drop", "enable", "merge", "nocheck", "rebuild", "set",
			"split", "switch",
	};
	static const char *const other[] = {
		"add", "alter", "cache", "collate", "cycle", "deny", "disable", "drop", "enable", "failover",
			"for", "from",
		"grant", "increment", "join", "maxvalue", "merge", "minvalue", "modify", "next", "no",
			"rebuild",
		"reconfigure", "remove", "reorganize", "restart", "set", "split", "start", "state", "to",
			"transfer", "with",
	};

	if (i < 2 || p->tokens[i - 1].code == '.')
		return false;
	if (p->tokens[1].code != DDL_KW_TABLE)
		return one_of(p, i, other, DDL_COUNT(other));
	return p->tokens[i - 1].code != DDL_KW_WITH && one_of(p, i, of_table, DDL_COUNT(of_table));
}

static bool goes_on_in_alter(const struct ddl_parse *p, uint32_t i, int code)
{
	int before = p->tokens[i - 1].code;

	if (code == DDL_KW_IF)
		return before == DDL_KW_COLUMN || before == DDL_KW_CONSTRAINT;
	if (p->tokens[1].code != DDL_KW_TABLE)
		return ddl_parse_is(p, i - 1, "after") || ddl_parse_is(p, i - 1, "before");
	if (code == DDL_KW_DELETE || code == DDL_KW_UPDATE)
		return before == DDL_KW_ON;
	if (code == DDL_KW_END)      /* GENERATED ALWAYS AS ROW END */
		return i > 2 && p->tokens[i - 2].code == DDL_KW_AS;
	if (code == DDL_KW_SET)
		return before == DDL_KW_DELETE || before == DDL_KW_UPDATE;
	return code == DDL_KW_DROP && i > 2 && p->tokens[i - 2].code == DDL_KW_COLUMN;
}

/* Once only: UPDATE ... SET, INSERT ... SELECT. */
static bool once(struct between *b)
{
	bool first = !b->set;

	b->set = true;
	return first;
}

/* Has the statement at hand a place for this word, which could begin another? */
static bool goes_on(struct ddl_parse *p, struct between *b, uint32_t i, int code)
{
	int before = p->tokens[i - 1].code;

	if (leads_on(before))
		return true;
	if (code == DDL_KW_SELECT && before == DDL_KW_ALL)
		return true;
	if (code == DDL_KW_FETCH && (ddl_parse_is(p, i - 1, "rows") || ddl_parse_is(p, i - 1, "row")))
		return true;
	switch (b->first) {
	case DDL_KW_GRANT:
	case DDL_KW_DENY:
	case DDL_KW_REVOKE:
		return !b->set;
	case DDL_KW_BULK:
		return i == 1;
	case DDL_KW_INSERT:
		return (code == DDL_KW_SELECT || code == DDL_KW_EXEC || code == DDL_KW_EXECUTE) && once(b);
	case DDL_KW_UPDATE:
		return code == DDL_KW_SET && once(b);
	case DDL_KW_WITH:
		b->first = code;
		return true;
	case DDL_KW_DROP:
		return code == DDL_KW_IF && (i == 2 ||
					     (i == 3 && p->tokens[2].code != DDL_KW_ON &&
					      p->tokens[1].code != DDL_KW_TABLE));
	case DDL_KW_ALTER:
		return goes_on_in_alter(p, i, code);
	case DDL_KW_CREATE:
		return ddl_parse_is(p, i - 1, "after") || ddl_parse_is(p, i - 1, "before");
	default:
		return false;
	}
}

static bool trigger_follows(const struct ddl_lexer *l)
{
	const char *c = l->cur;

	while (c < l->lim && ddl_ascii_space(*c))
		c++;
	return l->lim - c >= 7 && ddl_ascii_equal_n(c, "trigger", 7);
}

/* The token is "name", and ":" stands behind it: a label. */
static bool colon_follows(const struct ddl_lexer *l)
{
	return l->lim - l->cur > 1 && l->cur[0] == ':' && l->cur[1] != ':';
}

/* Words that are not reserved and begin a statement in some places. */
static bool starts_softly(struct ddl_parse *p, struct between *b, uint32_t i)
{
	bool condition = b->first == DDL_KW_IF || b->first == DDL_KW_WHILE;

	if (leads_on(p->tokens[i - 1].code))
		return false;
	if (p->tokens[i].code == DDL_T_IDENT && colon_follows(&p->lexer))
		return true;
	if (condition && (p->tokens[i].code == DDL_KW_WITH || ddl_parse_is(p, i, "throw")))
		return true;
	if (b->first == DDL_KW_ALTER && p->tokens[1].code == DDL_KW_TABLE)
		return false;
	return (p->tokens[i].code == DDL_KW_ENABLE || p->tokens[i].code == DDL_KW_DISABLE) &&
		trigger_follows(&p->lexer);
}

/* BEGIN, END and the like are short: does the unit end before token i? 1 yes, 0 no, -1 by the common rules */
static int short_unit(struct ddl_parse *p, struct between *b, uint32_t i)
{
	static const char *const of_begin[] = { "try", "catch", "tran", "transaction", "distributed",
		"dialog", "conversation" };
	static const char *const of_end[] = { "try", "catch", "conversation" };

	switch (b->first) {
	case DDL_KW_ELSE:
	case DDL_KW_BREAK:
	case DDL_KW_CONTINUE:
		return 1;
	case DDL_KW_BEGIN:
		if (i == 1)
			return !one_of(p, i, of_begin, DDL_COUNT(of_begin));
		return one_of(p, 1, of_begin, 2) ? 1 : -1;
	case DDL_KW_END:
		if (i == 1)
			return !one_of(p, i, of_end, DDL_COUNT(of_end));
		return one_of(p, 1, of_end, 2) ? 1 : -1;
	default:
		return -1;
	}
}

/* CREATE [OR ALTER] or ALTER before VIEW, PROCEDURE ...? */
static void note_module(struct ddl_parse *p, struct between *b, uint32_t i)
{
	int code = p->tokens[i].code;

	if (b->first != DDL_KW_CREATE && b->first != DDL_KW_ALTER)
		return;
	if (i != 1 && !(i == 3 && p->tokens[1].code == DDL_KW_OR))
		return;
	b->view = code == DDL_KW_VIEW;
	b->module = b->view || code == DDL_KW_PROC || code == DDL_KW_PROCEDURE || code == DDL_KW_FUNCTION ||
		    code == DDL_KW_TRIGGER;
}

static void note_word(struct ddl_parse *p, struct between *b, uint32_t i)
{
	int code = p->tokens[i].code;

	if (b->first == DDL_KW_INSERT && (code == DDL_KW_VALUES || code == DDL_KW_DEFAULT))
		b->set = true;
	if ((b->first == DDL_KW_GRANT || b->first == DDL_KW_DENY || b->first == DDL_KW_REVOKE) &&
	    (code == DDL_KW_TO || code == DDL_KW_FROM))
		b->set = true;
	if (code == DDL_KW_CASE)
		b->cases++;
}

enum ddl_unit_verdict ddl_mssql_unit_token(struct ddl_parse *p, struct ddl_token *t)
{
	struct between *b = state(p);
	uint32_t i = p->ntokens - 1;
	int is_short;

	if (i == 0) {
		b->first = t->code;
		return DDL_UNIT_GO_ON;
	}
	is_short = short_unit(p, b, i);
	if (is_short >= 0)
		return is_short ? DDL_UNIT_END : DDL_UNIT_GO_ON;
	note_module(p, b, i);
	if (b->module || b->first == DDL_KW_MERGE || p->depth || t->flags & DDL_TOK_QUOTED)
		return DDL_UNIT_GO_ON;
	if (b->first == DDL_KW_ALTER && !b->action && is_action(p, i)) {
		b->action = true;
		return DDL_UNIT_GO_ON;
	}
	note_word(p, b, i);
	if (b->cases && (t->code == DDL_KW_END || t->code == DDL_KW_ELSE)) {
		b->cases -= t->code == DDL_KW_END;
		return DDL_UNIT_GO_ON;
	}
	if (starts(t->code))
		return goes_on(p, b, i, t->code) ? DDL_UNIT_GO_ON : DDL_UNIT_END;
	return starts_softly(p, b, i) ? DDL_UNIT_END : DDL_UNIT_GO_ON;
}
