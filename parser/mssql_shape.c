/*
 * mssql_shape.c - the least that a statement which is carried whole must look like.
 *
 * Its parts are not modelled, but one that is cut off or misspelled at its head would be carried to a server
 * that refuses it. Reference: Transact-SQL reference, "CREATE VIEW", "CREATE PROCEDURE", "CREATE FUNCTION",
 * "CREATE TRIGGER".
 */
#include "parser/mssql_scan.h"

static void wrong(struct ddl_parse *p, uint32_t i, const char *message)
{
	ddl_parse_report(p, DDL_DIAG_SYNTAX, ddl_token_span(&p->tokens[i]), "%s", message);
}

static bool parentheses(struct ddl_parse *p)
{
	uint32_t depth = 0, open = 0;

	for (uint32_t i = 0; i < p->ntokens; i++) {
		if (p->tokens[i].code == '(' && !depth++)
			open = i;
		if (p->tokens[i].code == ')' && !depth--) {
			wrong(p, i, "a parenthesis is closed that was not opened");
			return false;
		}
	}
	if (depth)
		wrong(p, open, "a parenthesis is not closed");
	return !depth;
}

static bool opens_block(const struct ddl_parse *p, uint32_t i)
{
	return p->tokens[i].code == DDL_KW_CASE ||
	       (p->tokens[i].code == DDL_KW_BEGIN && !ddl_parse_is(p, i + 1, "tran") &&
		!ddl_parse_is(p, i + 1, "transaction") && !ddl_parse_is(p, i + 1, "distributed") &&
		!ddl_parse_is(p, i + 1, "dialog") && !ddl_parse_is(p, i + 1, "conversation"));
}

/* END CONVERSATION is a statement, ROW END a clause. */
static bool closes_block(const struct ddl_parse *p, uint32_t i)
{
	return p->tokens[i].code == DDL_KW_END && !ddl_parse_is(p, i + 1, "conversation") &&
	       !ddl_parse_is(p, i - 1, "row");
}

static bool blocks(struct ddl_parse *p)
{
	uint32_t depth = 0, open = 0;

	for (uint32_t i = 1; i < p->ntokens; i++) {
		if (opens_block(p, i) && !depth++)
			open = i;
		if (closes_block(p, i) && !depth--) {
			wrong(p, i, "END without a BEGIN or CASE");
			return false;
		}
	}
	if (depth)
		wrong(p, open, "BEGIN or CASE without an END");
	return !depth;
}

/* Behind the AS before the body, which is not that of a parameter or of EXECUTE AS. 0: there is none. */
static uint32_t body(const struct ddl_parse *p)
{
	uint32_t depth = 0;

	for (uint32_t i = 1; i < p->ntokens; i++) {
		int code = p->tokens[i].code, before = p->tokens[i - 1].code;

		depth += code == '(';
		depth -= code == ')';
		if (code == DDL_KW_AS && !depth && before != DDL_KW_EXECUTE && before != DDL_KW_EXEC &&
		    (before != DDL_T_VARIABLE || p->tokens[i - 2].code == '='))
			return i + 1;
	}
	return 0;
}

static bool mentions(const struct ddl_parse *p, uint32_t i, const char *word)
{
	while (i < p->ntokens && !ddl_parse_is(p, i, word))
		i++;
	return i < p->ntokens;
}

static void module(struct ddl_parse *p, const struct ddl_stmt_rule *rule)
{
	uint32_t at = body(p);
	int first = p->tokens[at].code;

	if (rule->object == DDL_OBJECT_FUNCTION) {
		if (!mentions(p, 3, "returns") ||
		    !(mentions(p, 3, "begin") || mentions(p, 3, "return") || mentions(p, 3, "external")))
			wrong(p, p->ntokens, "a function needs RETURNS and a body");
		return;
	}
	/* The body of a procedure may be empty. */
	if (!at || (at == p->ntokens && rule->object != DDL_OBJECT_PROCEDURE))
		wrong(p, p->ntokens, "the statement ends too early; expected AS and a body");
	else if (rule->object == DDL_OBJECT_VIEW && first != DDL_KW_SELECT && first != DDL_KW_WITH &&
		 first != '(')
		wrong(p, at, "the body of a view is a query");
	else if (rule->object == DDL_OBJECT_TRIGGER && !mentions(p, 3, "on"))
		wrong(p, at, "a trigger needs ON and what it is on");
}

void ddl_mssql_shape(struct ddl_parse *p, const struct ddl_stmt_rule *rule)
{
	if (!parentheses(p) || rule->class != DDL_CARRIED)
		return;
	switch (rule->object) {
	case DDL_OBJECT_VIEW:
	case DDL_OBJECT_PROCEDURE:
	case DDL_OBJECT_FUNCTION:
	case DDL_OBJECT_TRIGGER:
		if (blocks(p))
			module(p, rule);
		break;
	default:
		break;
	}
}
