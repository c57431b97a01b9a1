/*
 * lex.h - tokens of HCL: all of them, comments and newlines too.
 *
 * A token's text is where its span says. What is within quotes and heredocs are
 * tokens as well: DDL_HCL_LEX_TEXT pieces, and the expressions between them.
 */
#ifndef DDL_HCL_LEX_H
#define DDL_HCL_LEX_H

#include <stdbool.h>

#include "base/session.h"
#include "hcl/limits.h"

enum {                               /* flags */
	DDL_HCL_LEX_SPACE = 1 << 0,  /* blanks before it */
	DDL_HCL_LEX_TRIM_LEFT = 1 << 1, /* of a text: ~} is before it */
	DDL_HCL_LEX_TRIM_RIGHT = 1 << 2, /* ${~ is behind it */
	DDL_HCL_LEX_RAW = 1 << 3,    /* of a text: it is in a heredoc, where "\" is one */
};

struct ddl_hcl_token {
	uint32_t start, end;
	uint16_t code, flags;
	uint16_t depth;              /* how many brackets and strings it stands in */
	uint16_t skip;               /* of a text: indentation that <<- takes away */
};

enum ddl_hcl_mode { DDL_HCL_IN_BRACKET, DDL_HCL_IN_TEMPLATE, DDL_HCL_IN_QUOTES, DDL_HCL_IN_HEREDOC };

struct ddl_hcl_level {
	enum ddl_hcl_mode mode;
	char closer;
	const char *opener;
	const char *marker;          /* of a heredoc: the word that ends it */
	size_t marker_len;
};

struct ddl_hcl_lexer {
	const char *cur, *lim, *tok, *marker, *text; /* marker is re2c's */
	uint32_t base;
	unsigned cond;
	uint16_t flags;
	uint16_t depth;
	struct ddl_hcl_level levels[DDL_HCL_MAX_NESTING];
};

enum ddl_hcl_scan {
	DDL_HCL_SCAN_OK,
	DDL_HCL_SCAN_BAD_BYTE,
	DDL_HCL_SCAN_UNTERMINATED,   /* l->tok is the opener */
	DDL_HCL_SCAN_UNBALANCED,     /* a closer without its opener, or another one's */
	DDL_HCL_SCAN_TOO_DEEP,
};

void ddl_hcl_lexer_init(struct ddl_hcl_lexer *l, const struct ddl_source *src);

/* Generated. Code 0: the end. */
enum ddl_hcl_scan ddl_hcl_scan(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t);

/* For the scanner. */
enum ddl_hcl_scan ddl_hcl_tok(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t, int code);
enum ddl_hcl_scan ddl_hcl_open(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t, int code, enum ddl_hcl_mode mode, char closer);
enum ddl_hcl_scan ddl_hcl_close(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t, int code);
bool ddl_hcl_at_marker(struct ddl_hcl_lexer *l);
enum ddl_hcl_scan ddl_hcl_end(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t);

/* All tokens of a text, the end last; NULL, reported, when it has none. They live in the session's arena. */
struct ddl_hcl_token *ddl_hcl_tokens(struct ddl_session *s, const struct ddl_source *src, size_t *n);

#endif
