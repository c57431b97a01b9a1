/*
 * SQL Server tokens. Reference: Transact-SQL reference, "Database identifiers", "Constants",
 * "Comments", and sqlcmd, "GO" and "Use sqlcmd with scripting variables".
 *
 * One call is one token. A line GO [n] and a sqlcmd command line are the client's, not the
 * server's; both end a statement and are returned as ";".
 */
#include "parser/mssql_scan.h"

/*!include:re2c "common/lex.re" */
/*!conditions:re2c*/

enum ddl_scan ddl_mssql_scan(struct ddl_lexer *l, struct ddl_token *t)
{
again:
	if (l->cond == yycinit)
		l->tok = l->cur;
	/*!re2c
	space   = blank | "\xc2\xa0" | "\xef\xbb\xbf";
	inner   = letter | digit | [@#$];
	name    = (letter | "#") inner*;

	<init> space+                { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> newline               { l->flags |= DDL_TOK_SPACE | DDL_TOK_NEWLINE; goto again; }
	<init> "--" [^\n]*           { l->flags |= DDL_TOK_SPACE; goto again; }
	<init> "/*"                  { l->flags |= DDL_TOK_SPACE; l->depth = 1; l->cond = yycnote; goto again; }
	<init> integer | decimal | float { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> "$" [-+]? (integer | decimal) { return ddl_tok_text(l, t, DDL_T_NUMBER); }
	<init> '0x' hex*             { ddl_tok_range(l, t, DDL_T_BITS, l->tok + 2, l->cur);
	                               t->flags |= DDL_TOK_HEX; return DDL_SCAN_OK; }
	<init> 'go'                  { return ddl_mssql_go(l, t); }
	<init> ":" | "!!"            { return ddl_mssql_command(l, t); }
	<init> name                  { return ddl_tok_word(l, t); }
	<init> "$" name              { return ddl_tok_text(l, t, DDL_T_IDENT); }
	<init> "$(" [^)\n\x00]+ ")"  { return ddl_tok_text(l, t, DDL_T_IDENT); }
	<init> "[" ([^\]\x00] | "]]")+ "]" { return ddl_tok_quoted(l, t, DDL_T_IDENT, 0, ']'); }
	<init> "\"" ([^"] | "\"\"")* "\"" { return ddl_tok_quoted(l, t, l->ansi_quotes ? DDL_T_IDENT : DDL_T_STRING, 0, '"'); }
	<init> "'" ([^'] | "''")* "'" { return ddl_tok_quoted(l, t, DDL_T_STRING, 0, '\''); }
	<init> [nN] "'" ([^'] | "''")* "'" { return ddl_tok_quoted(l, t, DDL_T_NATIONAL_STRING, 1, '\''); }
	<init> "@" "@"? inner+       { return ddl_tok_text(l, t, DDL_T_VARIABLE); }
	<init> "<=" | "!>"           { return ddl_tok(l, t, DDL_T_LE); }
	<init> ">=" | "!<"           { return ddl_tok(l, t, DDL_T_GE); }
	<init> "<>" | "!="           { return ddl_tok(l, t, DDL_T_NE); }
	<init> "||"                  { return ddl_tok(l, t, DDL_T_CONCAT); }
	<init> "::"                  { return ddl_tok(l, t, DDL_T_COLONS); }
	<init> [-+*/%&|^] "="        { return ddl_tok_text(l, t, DDL_T_OPERATOR); }
	<init> [-+*/%(),.;=<>~^|&{}!?] { return ddl_tok(l, t, *l->tok); }
	<init> "[" | "\"" | "'" | [nN] "'" { return DDL_SCAN_UNTERMINATED; }
	<init> "\x00"                { return DDL_SCAN_BAD_BYTE; }
	<init> $                     { return ddl_tok(l, t, 0); }
	<init> *                     { return DDL_SCAN_BAD_BYTE; }

	<note> "/*"                  { l->depth++; goto again; }
	<note> "*/"                  { if (!--l->depth) l->cond = yycinit; goto again; }
	<note> newline               { l->flags |= DDL_TOK_NEWLINE; goto again; }
	<note> *                     { goto again; }
	<note> $                     { l->cond = yycinit; return DDL_SCAN_UNTERMINATED; }
	*/
}
