/*
 * MySQL and MariaDB tokens. Reference: MySQL manual, "Language Structure".
 *
 * One call is one token. The scanner reports nothing: it returns a status and
 * leaves the opener of what has no end in l->tok. Executable comments are code
 * when their version is not above the server's; their markers are skipped.
 */
#include "parser/mysql_scan.h"

/*!include:re2c "common/lex.re" */
/*!conditions:re2c*/

enum ddl_scan ddl_mysql_scan(struct ddl_lexer *l, struct ddl_token *t)
{
again:
	if (l->cond == yycinit)
		l->tok = l->cur;
	/*!re2c
	name    = (letter | "$") (letter | digit | "$")*;
	dashes  = "--" (blank | [\x00-\x1f]) [^\n]* | "--" newline;

	<init> blank+                { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> newline               { l->flags |= DDL_TOK_SPACE | DDL_TOK_NEWLINE; goto again; }
	<init> "--" / [\n]           { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> "--" [ \t\r\x01-\x09] [^\n]* { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> "#" [^\n]*            { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> "/*!" digit{5,6} { l->flags |= DDL_TOK_SPACE;
	                               if (ddl_mysql_open_comment(l)) goto again;
	                               l->cond = yycnote; goto again; }
	<init> "/*M!" digit{5,6}     { l->flags |= DDL_TOK_SPACE;
	                               if (ddl_mysql_open_comment(l)) goto again;
	                               l->cond = yycnote; goto again; }
	<init> "/*!" | "/*M!"        { l->flags |= DDL_TOK_SPACE;
	                               if (ddl_mysql_open_comment(l)) goto again;
	                               l->cond = yycnote; goto again; }
	<init> "*/"                  { if (!l->in_version_comment) { l->cur--; return ddl_tok(l, t, '*'); }
	                               l->in_version_comment = false; l->flags |= DDL_TOK_SPACE; goto again; }
	<init> "/*"                  { l->flags |= DDL_TOK_SPACE; l->cond = yycnote; goto again; }
	<init> integer | decimal | float { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> "0x" hex+             { t->flags = 0; return ddl_mysql_bits(l, t, 2, 0, DDL_TOK_HEX); }
	<init> "0b" [01]+            { return ddl_mysql_bits(l, t, 2, 0, 0); }
	<init> [xX] "'" hex* "'"     { return ddl_mysql_bits(l, t, 2, 1, DDL_TOK_HEX); }
	<init> [bB] "'" [01]* "'"    { return ddl_mysql_bits(l, t, 2, 1, 0); }
	<init> digit+ letter (letter | digit | "$")* { return ddl_tok_text(l, t, DDL_T_IDENT); }
	<init> name                  { return ddl_mysql_word(l, t); }
	<init> "`" ([^`] | "``")* "`" { return ddl_tok_quoted(l, t, DDL_T_IDENT, 0, '`'); }
	<init> ['"]                  { return ddl_mysql_string(l, t, 0); }
	<init> [nN] "'"              { return ddl_mysql_string(l, t, 1); }
	<init> "@@"? "@" (letter | digit | [.$])* { return ddl_tok_text(l, t, DDL_T_VARIABLE); }
	<init> "@" ['"`]             { l->cur--; return ddl_tok_text(l, t, DDL_T_VARIABLE); }
	<init> "@@" (letter | digit | [.$])* { return ddl_tok_text(l, t, DDL_T_VARIABLE); }
	<init> "?"                   { return ddl_tok_text(l, t, DDL_T_VARIABLE); }
	<init> "<=>"                 { return ddl_tok(l, t, DDL_T_NULL_SAFE_EQ); }
	<init> "<=" { return ddl_tok(l, t, DDL_T_LE); }
	<init> ">=" { return ddl_tok(l, t, DDL_T_GE); }
	<init> "<>" | "!=" { return ddl_tok(l, t, DDL_T_NE); }
	<init> "||" { return ddl_tok(l, t, DDL_T_CONCAT); }
	<init> "&&" { return ddl_tok(l, t, DDL_T_AND_AND); }
	<init> "<<" { return ddl_tok(l, t, DDL_T_SHIFT_LEFT); }
	<init> ">>" { return ddl_tok(l, t, DDL_T_SHIFT_RIGHT); }
	<init> ":=" { return ddl_tok(l, t, DDL_T_ASSIGN); }
	<init> "->>" { return ddl_tok(l, t, DDL_T_ARROW_TEXT); }
	<init> "->" { return ddl_tok(l, t, DDL_T_ARROW); }
	<init> [-+*/%(),.;=<>!~^|&:{}] { return ddl_tok(l, t, *l->tok); }
	<init> "`"                   { return DDL_SCAN_UNTERMINATED; }
	<init> "\x00"                { return DDL_SCAN_BAD_BYTE; }
	<init> $                     { return ddl_tok(l, t, 0); }
	<init> *                     { return DDL_SCAN_BAD_BYTE; }

	<note> "*/"                  { l->cond = yycinit; goto again; }
	<note> newline               { l->flags |= DDL_TOK_NEWLINE; goto again; }
	<note> *                     { goto again; }
	<note> $                     { l->cond = yycinit; return DDL_SCAN_UNTERMINATED; }
	*/
}
