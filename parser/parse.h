/*
 * parse.h - text to statements.
 *
 * One scan of the text gives the tokens of one unit (statement) at a time; each
 * unit gets a fresh yyparse, so an error never spreads to the next. Whatever the
 * bytes are, parsing ends, in memory linear in the input and without recursion.
 */
#ifndef DDL_PARSER_PARSE_H
#define DDL_PARSER_PARSE_H

#include "base/session.h"
#include "parser/dialect.h"
#include "parser/limits.h"

struct ddl_value;

/* A statement as it stands in its text, for whoever sends it to a server. */
struct ddl_unit {
	struct ddl_node node;        /* node.at: with its ";", without any other delimiter */
	ddl_atom word, second;       /* its first words in lower case; 0: none */
	bool rows;                   /* followed by rows of data: COPY ... FROM stdin */
};

struct ddl_parse {
	struct ddl_session *session;
	const struct ddl_dialect *dialect;
	ddl_version version;
	struct ddl_arena *arena;     /* of nodes that stay */
	struct ddl_arena scratch;    /* of one unit */
	struct ddl_lexer lexer;
	const struct ddl_source *source;

	struct ddl_token *tokens;    /* of the unit; tokens[ntokens] has code 0 */
	uint32_t ntokens, captokens;
	uint32_t pos;                /* next token of yylex */
	uint32_t unit_start;         /* offset where the unit's leading comments begin */
	uint32_t depth;              /* open parentheses while reading a unit */
	uint32_t block_pos, block_parens, blocks; /* unit_open: tokens looked at, open parentheses and BEGIN ... END */
	bool has_query;              /* the unit has "(" SELECT or the like */
	ddl_atom kept;               /* filters: the text of the unit as the server keeps it, of what it keeps so; or 0 */
	bool failed;                 /* an error was reported in this unit */
	bool explaining;             /* the second parse of a unit with a syntax error */
	bool syntax_error;           /* found by the first parse, to be explained */

	void *between;               /* what the dialect's unit hooks remember between units; NULL when a text starts */

	const char *delimiter;       /* MySQL client's DELIMITER; NULL: ";" */
	size_t delimiter_len;
	bool closed;                 /* the unit ended with a ";", or what the scanner takes for one, as GO */

	struct ddl_list *out;        /* finished statements of the whole text */
	/* NULL, or who takes each statement off `out` when the next one has been read: it is still in the caches then. */
	void (*take)(void *taker, struct ddl_stmt *stmt);
	void *taker;
	struct ddl_list *units;      /* of struct ddl_unit; NULL: nobody wants them */
	uint32_t stmt_flags;         /* set on every statement added: DDL_STMT_GUARDED */

	const struct ddl_keyword **keyword_of; /* by atom, for atoms < nkeyword_atoms */
	ddl_atom nkeyword_atoms;
	struct ddl_stmt_matcher *matcher;
	uint32_t nesting;            /* of ddl_parse_inner */
};

void ddl_parse_init(struct ddl_parse *p, struct ddl_session *s, const struct ddl_dialect *d, ddl_version v);
void ddl_parse_release(struct ddl_parse *p);

/*
 * Append the statements of a source to out. What does not parse becomes a
 * DDL_STMT_BAD with diagnostics in the session; the rest is still parsed. Modes
 * that statements of an earlier source set are off again. Between texts that have
 * nothing to do with each other the session may be reset (ddl_session_reset).
 */
void ddl_parse_source(struct ddl_parse *p, const struct ddl_source *source, struct ddl_list *out);

/* Parse text that stands inside a string of the unit (DO '...', EXEC('...')) as statements of their own. */
void ddl_parse_inner(struct ddl_parse *p, const struct ddl_token *string, uint32_t stmt_flags);

/*
 * Read the tokens of one statement of a text that was parsed before into p->tokens, as they
 * are written. For DML, which has no tree.
 */
void ddl_parse_tokens(struct ddl_parse *p, struct ddl_span at);

/* The column of keywords.def for a word, or NULL. */
const struct ddl_keyword *ddl_parse_keyword(const struct ddl_parse *p, ddl_atom lower);
bool ddl_keyword_reserved(const struct ddl_parse *p, const struct ddl_keyword *k);

/*
 * Tokens [from, to) in normal spacing: one blank between words, keywords in
 * lower case, quoted things byte for byte, comments dropped.
 */
ddl_atom ddl_parse_raw(struct ddl_parse *p, uint32_t from, uint32_t to);

/* Replace tokens [from, to) by one of the given code, whose atom is their raw text. For filters. */
void ddl_parse_collapse(struct ddl_parse *p, uint32_t from, uint32_t to, int code);

/* Index behind the parenthesis that closes the one at `open`; ntokens when there is none. */
uint32_t ddl_parse_close(const struct ddl_parse *p, uint32_t open);

/* Is token i the (unquoted) word? word in lower case. */
static inline bool ddl_parse_is(const struct ddl_parse *p, uint32_t i, const char *word)
{
	const struct ddl_token *t = &p->tokens[i];

	return i < p->ntokens && t->atom && !(t->flags & DDL_TOK_QUOTED) &&
	       ddl_atom_is_nocase(&p->session->atoms, t->atom, word);
}

struct ddl_span ddl_token_span(const struct ddl_token *t);

/* A diagnostic at a place of the unit; marks the unit as failed when it is an error. */
struct ddl_diag *ddl_parse_report(struct ddl_parse *p, enum ddl_diag_code code, struct ddl_span at,
				  const char *fmt, ...) DDL_PRINTF(4, 5);

#endif
