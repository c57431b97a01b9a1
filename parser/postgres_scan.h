/* postgres_scan.h - helpers of grammar/postgres/scan.re. */
#ifndef DDL_PARSER_POSTGRES_SCAN_H
#define DDL_PARSER_POSTGRES_SCAN_H

#include "parser/parse.h"

enum ddl_scan ddl_postgres_scan(struct ddl_lexer *l, struct ddl_token *t);
int ddl_postgres_parse(struct ddl_parse *p);
int ddl_postgres_explain_parse(struct ddl_parse *p);

/* l->cur is behind the closing quote of "name"; an empty one is refused. */
enum ddl_scan ddl_postgres_name(struct ddl_lexer *l, struct ddl_token *t);

/* l->cur is behind the opening quote. prefix: bytes before the quote. */
enum ddl_scan ddl_postgres_string(struct ddl_lexer *l, struct ddl_token *t, size_t prefix);
enum ddl_scan ddl_postgres_escaped(struct ddl_lexer *l, struct ddl_token *t);
enum ddl_scan ddl_postgres_unicode(struct ddl_lexer *l, struct ddl_token *t, int code, char quote);
enum ddl_scan ddl_postgres_bits(struct ddl_lexer *l, struct ddl_token *t, uint16_t flags);

/* l->cur is behind the opening $tag$. */
enum ddl_scan ddl_postgres_dollar(struct ddl_lexer *l, struct ddl_token *t);

/* [l->tok, l->cur) are operator characters, perhaps more than one operator has. */
enum ddl_scan ddl_postgres_operator(struct ddl_lexer *l, struct ddl_token *t);

/* DO: statements that are only guarded against being there already become statements; else stmt comes back. */
struct ddl_stmt *ddl_postgres_do(struct ddl_parse *p, struct ddl_stmt *stmt);

#endif
