/* mysql_scan.h - what the files of MySQL and MariaDB share: helpers of grammar/mysql/scan.re, hooks of the dialects. */
#ifndef DDL_PARSER_MYSQL_SCAN_H
#define DDL_PARSER_MYSQL_SCAN_H

#include "parser/parse.h"

enum ddl_scan ddl_mysql_scan(struct ddl_lexer *l, struct ddl_token *t);
int ddl_mysql_parse(struct ddl_parse *p);
int ddl_mysql_explain_parse(struct ddl_parse *p);

/* At an executable comment's marker: is its content code for this server and version? */
bool ddl_mysql_open_comment(struct ddl_lexer *l);

/* A bit or hexadecimal literal: prefix and suffix bytes are not digits. */
enum ddl_scan ddl_mysql_bits(struct ddl_lexer *l, struct ddl_token *t, size_t prefix, size_t suffix, uint16_t flags);

/* l->cur is behind the opening quote: '...' or "...". */
enum ddl_scan ddl_mysql_string(struct ddl_lexer *l, struct ddl_token *t, size_t prefix);

/* A word, or a character set introducer such as _utf8mb4. */
enum ddl_scan ddl_mysql_word(struct ddl_lexer *l, struct ddl_token *t);

/* mysql_filter.c, mysql_unit.c */
void ddl_mysql_filter(struct ddl_parse *p);
enum ddl_unit_verdict ddl_mysql_unit_start(struct ddl_parse *p);
enum ddl_unit_verdict ddl_mysql_unit_token(struct ddl_parse *p, struct ddl_token *t);
bool ddl_mysql_unit_open(struct ddl_parse *p);
struct ddl_stmt *ddl_mysql_passed(struct ddl_parse *p, const struct ddl_stmt_rule *rule, struct ddl_stmt *stmt);

#endif
