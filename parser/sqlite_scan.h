/* sqlite_scan.h - helpers of grammar/sqlite/scan.re. */
#ifndef DDL_PARSER_SQLITE_SCAN_H
#define DDL_PARSER_SQLITE_SCAN_H

#include "parser/parse.h"

enum ddl_scan ddl_sqlite_scan(struct ddl_lexer *l, struct ddl_token *t);
int ddl_sqlite_parse(struct ddl_parse *p);
int ddl_sqlite_explain_parse(struct ddl_parse *p);

/* x'..': an odd number of digits is unreadable. */
enum ddl_scan ddl_sqlite_blob(struct ddl_lexer *l, struct ddl_token *t);

/* 1_000: by version. */
enum ddl_scan ddl_sqlite_groups(struct ddl_lexer *l, struct ddl_token *t);

/* 0x1F: by version. */
enum ddl_scan ddl_sqlite_hexadecimal(struct ddl_lexer *l, struct ddl_token *t);

/* [name]: nothing inside is special. */
enum ddl_scan ddl_sqlite_bracketed(struct ddl_lexer *l, struct ddl_token *t);

#endif
