/* filter.h - rewriting of tokens that all dialects share, so that grammars stay LALR(1). */
#ifndef DDL_PARSER_FILTER_H
#define DDL_PARSER_FILTER_H

#include "parser/parse.h"

/*
 * NOT before IN, BETWEEN, LIKE and its relatives becomes NOT_LA; the AND that
 * belongs to a BETWEEN becomes AND_LA; IF before EXISTS or NOT EXISTS becomes
 * IF_LA; CAST without a parenthesis is a name.
 */
void ddl_filter_operators(struct ddl_parse *p);

/* Is it the code of a token behind which only an operand can stand? */
bool ddl_before_operand(int code);

/*
 * Words that are keywords of queries at some places and names at all others become _LA tokens there and IDENT here,
 * as the server's own look-ahead has it. Behind ddl_filter_operators, for units that have queries.
 */
void ddl_filter_queries(struct ddl_parse *p);

#endif
