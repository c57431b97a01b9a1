/* token.h - tokens, and what scanners (grammar/<dialect>/scan.re) share. */
#ifndef DDL_PARSER_TOKEN_H
#define DDL_PARSER_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/atom.h"
#include "token_codes.h"

enum {
	DDL_TOK_QUOTED = 1 << 0,     /* identifier in quotes, or a string in double quotes */
	DDL_TOK_KEYWORD = 1 << 1,    /* a word of the dialect's keyword table, whatever its class */
	DDL_TOK_NEWLINE = 1 << 2,    /* first token of its line */
	DDL_TOK_SPACE = 1 << 3,      /* white space or a comment stands before it */
	DDL_TOK_ESCAPED = 1 << 4,    /* string with escapes: PostgreSQL's E'' */
	DDL_TOK_HEX = 1 << 5,        /* BITS: x'..' */
};

/*
 * atom: of a word, the word as written; of a quoted identifier or a string, the
 * value with quotes removed; of a number, its text; of OPERATOR, its text; of
 * RAW, the covered tokens in normal spacing.
 */
struct ddl_token {
	uint16_t code, flags;
	ddl_atom atom;
	uint32_t start, end;         /* offsets in the session */
};

enum ddl_scan {
	DDL_SCAN_OK,
	DDL_SCAN_UNTERMINATED,       /* tok points at the opener */
	DDL_SCAN_BAD_BYTE,
};

struct ddl_parse;

struct ddl_lexer {
	struct ddl_parse *p;
	const char *cur, *lim, *tok, *marker;
	int cond;
	uint32_t depth;              /* of nested comments */
	uint16_t flags;              /* DDL_TOK_NEWLINE and _SPACE seen since the last token */
	uint32_t base;               /* session offset of text[0] */
	const char *text;
	bool backslash;              /* backslash escapes in '...' */
	bool ansi_quotes;            /* "x" is an identifier */
	ddl_atom sql_mode;           /* MySQL: what was set; 0: nothing */
	bool in_version_comment;     /* between the markers of an executable comment */
};

/* Each fills t from [l->tok, l->cur) and returns DDL_SCAN_OK. */
enum ddl_scan ddl_tok(struct ddl_lexer *l, struct ddl_token *t, int code);
enum ddl_scan ddl_tok_text(struct ddl_lexer *l, struct ddl_token *t, int code);   /* atom: the text itself */
enum ddl_scan ddl_tok_word(struct ddl_lexer *l, struct ddl_token *t);             /* keyword or IDENT */
/* prefix bytes are skipped before the opening quote; doubled closing quotes are single ones. */
enum ddl_scan ddl_tok_quoted(struct ddl_lexer *l, struct ddl_token *t, int code, size_t prefix, char close);
/* As ddl_tok_quoted, and backslash escapes are resolved as MySQL does. */
enum ddl_scan ddl_tok_escaped(struct ddl_lexer *l, struct ddl_token *t, int code, size_t prefix, char close);
/* atom: bytes [from, to) */
enum ddl_scan ddl_tok_range(struct ddl_lexer *l, struct ddl_token *t, int code, const char *from, const char *to);

/* First occurrence of needle in [p, lim), or NULL. */
const char *ddl_find_bytes(const char *p, const char *lim, const char *needle, size_t len);

#endif
