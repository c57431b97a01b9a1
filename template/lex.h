/* lex.h - tokens of templates. A token's text is where its span says. */
#ifndef DDL_TEMPLATE_LEX_H
#define DDL_TEMPLATE_LEX_H

#include "base/session.h"

enum {                               /* flags */
	DDL_TPL_SPACE = 1 << 0,      /* blanks before it */
	DDL_TPL_TRIM_LEFT = 1 << 1,  /* "{{-": the blanks of the text before it go */
	DDL_TPL_TRIM_RIGHT = 1 << 2, /* "-}}": of the text behind it */
};

struct ddl_tpl_token {
	uint32_t start, end;
	uint16_t code, flags;
};

struct ddl_tpl_lexer {
	const char *cur, *lim, *tok, *marker, *text; /* marker is re2c's */
	uint32_t base;
	unsigned cond;
	uint16_t flags;
};

enum ddl_tpl_scan {
	DDL_TPL_SCAN_OK,
	DDL_TPL_SCAN_BAD_BYTE,
	DDL_TPL_SCAN_UNTERMINATED,
};

/* Generated. Code 0: the end. */
enum ddl_tpl_scan ddl_tpl_scan(struct ddl_tpl_lexer *l, struct ddl_tpl_token *t);

/* For the scanner. */
enum ddl_tpl_scan ddl_tpl_tok(struct ddl_tpl_lexer *l, struct ddl_tpl_token *t, int code, unsigned flags);

/* All tokens of a text as the grammar wants them, the end last; NULL, reported, when it has none. */
struct ddl_tpl_token *ddl_tpl_tokens(struct ddl_session *s, const struct ddl_source *src);

#endif
