/*
 * PostgreSQL tokens. Reference: PostgreSQL manual 4.1, "Lexical Structure"; standard_conforming_strings is on.
 *
 * One call is one token. The scanner reports nothing: it returns a status and
 * leaves the opener of what has no end in l->tok. What is longer than a few
 * bytes (strings, operators, dollar quotes) is read by a function.
 */
#include "parser/postgres_scan.h"

/*!include:re2c "common/lex.re" */
/*!conditions:re2c*/

enum ddl_scan ddl_postgres_scan(struct ddl_lexer *l, struct ddl_token *t)
{
again:
	if (l->cond == yycinit)
		l->tok = l->cur;
	/*!re2c
	name    = letter (letter | digit | "$")*;
	opchar  = [-+*/<>=~!@#%^&|`?];
	grouped = digit ("_"? digit)*;
	real    = grouped ("." grouped?)? ([eE] [+-]? grouped)? | "." grouped ([eE] [+-]? grouped)?;

	<init> blank+                { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> newline blank*        { l->flags |= DDL_TOK_SPACE | DDL_TOK_NEWLINE; goto again; }
	<init> "--" [^\n]*           { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> "/*" opchar*          { l->cur = l->tok + 2; l->flags |= DDL_TOK_SPACE; l->depth = 1; l->cond = yycnote; goto again; }
	<init> real                  { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> grouped / ".."        { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> "0" [xX] ("_"? hex)+  { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> "0" [oO] ("_"? [0-7])+ { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> "0" [bB] ("_"? [01])+ { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> name                  { return ddl_tok_word(l, t); }
	<init> ["] ([^"\x00] | ["]["])* ["] { return ddl_postgres_name(l, t); }
	<init> [uU] "&" ["]          { return ddl_postgres_unicode(l, t, DDL_T_IDENT, '"'); }
	<init> [uU] "&'"             { return ddl_postgres_unicode(l, t, DDL_T_STRING, '\''); }
	<init> "'"                   { return ddl_postgres_string(l, t, 0); }
	<init> [nN] "'"              { return ddl_postgres_string(l, t, 1); }
	<init> [eE] "'"              { return ddl_postgres_escaped(l, t); }
	<init> [xX] "'"              { return ddl_postgres_bits(l, t, DDL_TOK_HEX); }
	<init> [bB] "'"              { return ddl_postgres_bits(l, t, 0); }
	<init> "$" digit+            { return ddl_tok_text(l, t, DDL_T_VARIABLE); }
	<init> "$" (letter (letter | digit)*)? "$" { return ddl_postgres_dollar(l, t); }
	<init> opchar{1,64}          { return ddl_postgres_operator(l, t); }
	<init> "::"                  { return ddl_tok(l, t, DDL_T_COLONS); }
	<init> ":="                  { return ddl_tok(l, t, DDL_T_ASSIGN); }
	<init> ".."                  { return ddl_tok(l, t, DDL_T_DOTS); }
	<init> [(),.;:[\]]           { return ddl_tok(l, t, *l->tok); }
	<init> ["]                   { return DDL_SCAN_UNTERMINATED; }
	<init> $                     { return ddl_tok(l, t, 0); }
	<init> *                     { return DDL_SCAN_BAD_BYTE; }

	<note> "/*"                  { l->depth++; goto again; }
	<note> "*/"                  { if (--l->depth == 0) l->cond = yycinit; goto again; }
	<note> newline               { l->flags |= DDL_TOK_NEWLINE; goto again; }
	<note> [^/*\n\x00]+          { goto again; }
	<note> *                     { goto again; }
	<note> $                     { l->cond = yycinit; return DDL_SCAN_UNTERMINATED; }
	*/
}
