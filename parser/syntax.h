/* syntax.h - wording of syntax errors. */
#ifndef DDL_PARSER_SYNTAX_H
#define DDL_PARSER_SYNTAX_H

#include "parser/parse.h"

/* expected: bison's names of what could stand there; at most six of them are told. */
void ddl_syntax_error(struct ddl_parse *p, struct ddl_span at, size_t nexpected, const char **expected);

#endif
