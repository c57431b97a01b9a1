/*
 * Tokens of templates. Reference: Go, package text/template, "Text and spaces" and "Actions".
 *
 * One call is one token: a piece of text, or one of an action, which "{{" begins.
 */
#include "template/lex.h"
#include "template_parse.h"

/*!include:re2c "common/lex.re" */
/*!conditions:re2c*/

enum ddl_tpl_scan ddl_tpl_scan(struct ddl_tpl_lexer *l, struct ddl_tpl_token *t)
{
	if (!l->tok)
		l->cond = yyctext;
again:
	l->tok = l->cur;
more:
	/*!re2c
	space   = [ \t\r\n];
	ident   = letter (letter | digit)*;
	quoted  = "\"" ([^"\\\n\x00] | "\\" [^\n\x00])*;
	char    = "'" ([^'\\\n\x00] | "\\" [^\n\x00])*;
	raw     = "`" [^`\x00]*;
	number  = [+-]? (decimal | integer) ([eE] [+-]? digit+)?;
	based   = [+-]? "0" [xXoObB] hex+;
	grouped = [+-]? digit+ ("_" digit+)+;
	wrong   = (number | based | grouped) (letter | digit | ".")+;

	<text> [^{\x00]+                { return ddl_tpl_tok(l, t, TP_TEXT, 0); }
	<text> "{"                      { return ddl_tpl_tok(l, t, TP_TEXT, 0); }
	<text> "{{"                     { l->cond = yycaction; return ddl_tpl_tok(l, t, TP_OPEN, 0); }
	<text> "{{-" space              { l->cond = yycaction; return ddl_tpl_tok(l, t, TP_OPEN, DDL_TPL_TRIM_LEFT); }
	<text> "{{/*"                   { l->cond = yycnote; goto more; }
	<text> "{{-" space "/*"         { l->cond = yycnote; l->flags = DDL_TPL_TRIM_LEFT; goto more; }
	<text> $                        { return ddl_tpl_tok(l, t, 0, 0); }
	<text> *                        { return DDL_TPL_SCAN_BAD_BYTE; }

	<note> [^*\x00]+                { goto more; }
	<note> "*"                      { goto more; }
	<note> "*" "/}}"                { l->cond = yyctext; return ddl_tpl_tok(l, t, TP_NOTE, 0); }
	<note> "*" "/" space "-}}"      { l->cond = yyctext; return ddl_tpl_tok(l, t, TP_NOTE, DDL_TPL_TRIM_RIGHT); }
	<note> $                        { return DDL_TPL_SCAN_UNTERMINATED; }
	<note> *                        { return DDL_TPL_SCAN_BAD_BYTE; }

	<action> space+                 { l->flags |= DDL_TPL_SPACE; goto again; }
	<action> "}}"                   { l->cond = yyctext; return ddl_tpl_tok(l, t, TP_CLOSE, 0); }
	<action> space+ "-}}"           { l->cond = yyctext; return ddl_tpl_tok(l, t, TP_CLOSE, DDL_TPL_TRIM_RIGHT); }
	<action> ident                  { return ddl_tpl_tok(l, t, TP_IDENT, 0); }
	<action> "." ident              { return ddl_tpl_tok(l, t, TP_FIELD, 0); }
	<action> "."                    { return ddl_tpl_tok(l, t, TP_DOT, 0); }
	<action> "$" ident?             { return ddl_tpl_tok(l, t, TP_VARIABLE, 0); }
	<action> number | based | grouped { return ddl_tpl_tok(l, t, TP_NUMBER, 0); }
	<action> quoted "\""            { return ddl_tpl_tok(l, t, TP_STRING, 0); }
	<action> char "'"               { return ddl_tpl_tok(l, t, TP_CHAR, 0); }
	<action> raw "`"                { return ddl_tpl_tok(l, t, TP_STRING, 0); }
	<action> quoted | char | raw    { return DDL_TPL_SCAN_UNTERMINATED; }
	<action> ":="                   { return ddl_tpl_tok(l, t, TP_DECLARE, 0); }
	<action> [=|(),]                { return ddl_tpl_tok(l, t, *l->tok, 0); }
	<action> wrong                  { return DDL_TPL_SCAN_BAD_BYTE; }
	<action> $                      { return ddl_tpl_tok(l, t, 0, 0); }
	<action> *                      { return DDL_TPL_SCAN_BAD_BYTE; }
	*/
}
