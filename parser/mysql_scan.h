/* mysql_scan.h - helpers of grammar/mysql/scan.re. */
#ifndef DDL_PARSER_MYSQL_SCAN_H
#define DDL_PARSER_MYSQL_SCAN_H

#include "parser/parse.h"

enum ddl_scan ddl_mysql_scan(struct ddl_lexer *l, struct ddl_token *t);
int ddl_mysql_parse(struct ddl_parse *p);

/* At an executable comment's marker: is its content code for this server and version? */
bool ddl_mysql_open_comment(struct ddl_lexer *l);

/* A bit or hexadecimal literal: prefix and suffix bytes are not digits. */
enum ddl_scan ddl_mysql_bits(struct ddl_lexer *l, struct ddl_token *t, size_t prefix, size_t suffix, uint16_t flags);

/* l->cur is behind the opening quote: '...' or "...". */
enum ddl_scan ddl_mysql_string(struct ddl_lexer *l, struct ddl_token *t, size_t prefix);

/* A word, or a character set introducer such as _utf8mb4. */
enum ddl_scan ddl_mysql_word(struct ddl_lexer *l, struct ddl_token *t);

#endif
