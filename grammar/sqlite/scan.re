/*
 * SQLite tokens. Reference: SQLite documentation, "SQL Language Expressions" and "SQL Comment Syntax".
 *
 * One call is one token. The scanner reports nothing: it returns a status and leaves the opener of
 * what has no end in l->tok. A comment without an end runs to the end of the text, as the server has it.
 */
#include "parser/sqlite_scan.h"

/*!include:re2c "common/lex.re" */
/*!conditions:re2c*/

enum ddl_scan ddl_sqlite_scan(struct ddl_lexer *l, struct ddl_token *t)
{
again:
	if (l->cond == yycinit)
		l->tok = l->cur;
	/*!re2c
	digits  = digit ("_"? digit)*;
	groups  = (digits ("." digits?)? | "." digits) ([eE] [+-]? digits)? | "0" [xX] hex ("_"? hex)*;
	number  = integer | decimal | float;
	tail    = letter | digit | "$";
	variable = [@:$] "::"* tail (tail | "::")* | "#" "::"* (letter | "$") (tail | "::")*;

	<init> [ \t\f\r] blank*       { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> newline blank*        { l->flags |= DDL_TOK_SPACE | DDL_TOK_NEWLINE; goto again; }
	<init> "\xef\xbb\xbf" tail* { l->cur = l->tok + 3; l->flags |= DDL_TOK_SPACE; goto again; }
	<init> "--" [^\n]*           { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> "/*"                  { l->flags |= DDL_TOK_SPACE; l->cond = yycnote; goto again; }
	<init> number                { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> "0" [xX] hex+         { return ddl_sqlite_hexadecimal(l, t); }
	<init> groups                { return ddl_sqlite_groups(l, t); }
	<init> groups tail           { return DDL_SCAN_BAD_BYTE; }
	<init> [xX] "'" hex* "'"     { return ddl_sqlite_blob(l, t); }
	<init> [xX] [']              { return DDL_SCAN_BAD_BYTE; }
	<init> letter tail*          { return ddl_tok_word(l, t); }
	<init> ['] ([^'] | "''")* ['] { return ddl_tok_quoted(l, t, DDL_T_STRING, 0, '\''); }
	<init> ["] ([^"] | '""')* ["] { return ddl_tok_quoted(l, t, DDL_T_IDENT, 0, '"'); }
	<init> "`" ([^`] | "``")* "`" { return ddl_tok_quoted(l, t, DDL_T_IDENT, 0, '`'); }
	<init> "[" [^\]]* "]"        { return ddl_sqlite_bracketed(l, t); }
	<init> ['"`[]                { return DDL_SCAN_UNTERMINATED; }
	<init> "?" digit* | variable | variable "(" [^ \t\n\f\r\v)]* ")" { return ddl_tok_text(l, t, DDL_T_VARIABLE); }
	<init> "#" digit | variable "(" { return DDL_SCAN_BAD_BYTE; }
	<init> "<=" { return ddl_tok(l, t, DDL_T_LE); }
	<init> ">=" { return ddl_tok(l, t, DDL_T_GE); }
	<init> "<>" | "!=" { return ddl_tok(l, t, DDL_T_NE); }
	<init> "==" { return ddl_tok(l, t, '='); }
	<init> "||" { return ddl_tok(l, t, DDL_T_CONCAT); }
	<init> "<<" { return ddl_tok(l, t, DDL_T_SHIFT_LEFT); }
	<init> ">>" { return ddl_tok(l, t, DDL_T_SHIFT_RIGHT); }
	<init> "->>" { return ddl_tok(l, t, DDL_T_ARROW_TEXT); }
	<init> "->" { return ddl_tok(l, t, DDL_T_ARROW); }
	<init> [-+*/%(),.;=<>~|&]    { return ddl_tok(l, t, *l->tok); }
	<init> $                     { return ddl_tok(l, t, 0); }
	<init> *                     { return DDL_SCAN_BAD_BYTE; }

	<note> "*/"                  { l->cond = yycinit; goto again; }
	<note> newline               { l->flags |= DDL_TOK_NEWLINE; goto again; }
	<note> *                     { goto again; }
	<note> $                     { l->cond = yycinit; goto again; }
	*/
}
