/* dump.h - statements as text for people and tests: the same tree gives the same text. */
#ifndef DDL_PARSER_DUMP_H
#define DDL_PARSER_DUMP_H

#include "base/session.h"
#include "parser/ast.h"

/* What `ddlkit parse` calls a statement: "create_table", "drop_view", "insert". */
void ddl_stmt_word(const struct ddl_session *s, const struct ddl_stmt *stmt, struct ddl_buf *out);

#endif
