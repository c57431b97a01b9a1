/* match.h - which statement is it? statements.def made ready for one session. */
#ifndef DDL_PARSER_MATCH_H
#define DDL_PARSER_MATCH_H

#include "parser/parse.h"

struct ddl_stmt_matcher;

struct ddl_stmt_matcher *ddl_match_new(struct ddl_parse *p);

/* The first rule that fits the unit's tokens, and the index behind its words; NULL when none does. */
const struct ddl_stmt_rule *ddl_match(const struct ddl_parse *p, uint32_t *behind);

#endif
