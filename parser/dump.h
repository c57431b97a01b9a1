/*
 * dump.h - statements as text for people and tests: the same tree gives the same text.
 *
 * Spans, and how a name was quoted, are left out. Two statements that mean the
 * same to the parser have the same dump, so tests compare dumps.
 */
#ifndef DDL_PARSER_DUMP_H
#define DDL_PARSER_DUMP_H

#include "base/session.h"
#include "parser/fields.h"

/* What `ddlkit parse` calls a statement: "create_table", "drop_view", "insert". */
void ddl_stmt_word(const struct ddl_session *s, const struct ddl_stmt *stmt, struct ddl_buf *out);

/* A statement, and any struct of the tree, indented by two blanks for each level. */
void ddl_dump_stmt(const struct ddl_session *s, const struct ddl_stmt *stmt, struct ddl_buf *out);
void ddl_dump(const struct ddl_session *s, enum ddl_struct of, const void *item, struct ddl_buf *out);

#endif
