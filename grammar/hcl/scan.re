/*
 * HCL tokens. Reference: "HCL Native Syntax Specification", Lexical Elements and Templates.
 *
 * One call is one token. What a quote or a heredoc may have inside depends on what
 * is open, which l->levels knows; the condition follows its top.
 */
#include "hcl/lex.h"
#include "hcl_parse.h"

/*!include:re2c "common/lex.re" */
/*!conditions:re2c*/

static unsigned condition(const struct ddl_hcl_lexer *l)
{
	if (l->depth)
		switch (l->levels[l->depth - 1].mode) {
		case DDL_HCL_IN_QUOTES:
			return yycquotes;
		case DDL_HCL_IN_HEREDOC:
			return yycheredoc;
		case DDL_HCL_IN_BRACKET:
		case DDL_HCL_IN_TEMPLATE:
			break;
		}
	return yycinit;
}

enum ddl_hcl_scan ddl_hcl_scan(struct ddl_hcl_lexer *l, struct ddl_hcl_token *t)
{
again:
	l->cond = condition(l);
	l->tok = l->cur;
	if (l->cond == yycheredoc && ddl_hcl_at_marker(l))
		return ddl_hcl_close(l, t, HC_HEREDOC_END);
more:
	/*!re2c
	ident   = letter (letter | digit | "-")*;
	number  = digit+ ("." digit+)? ([eE] [+-]? digit+)?;
	ending  = "\r"? "\n";

	<init> [ \t]+                { l->flags |= DDL_HCL_LEX_SPACE; goto again; }
	<init> ending                { return ddl_hcl_tok(l, t, HC_NEWLINE); }
	<init> "#" [^\n\x00]*        { return ddl_hcl_tok(l, t, HC_COMMENT); }
	<init> "//" [^\n\x00]*       { return ddl_hcl_tok(l, t, HC_COMMENT); }
	<init> "/*"                  { l->cond = yycnote; goto more; }
	<init> ident                 { return ddl_hcl_tok(l, t, HC_IDENT); }
	<init> number                { return ddl_hcl_tok(l, t, HC_NUMBER); }
	<init> "\""                  { return ddl_hcl_open(l, t, HC_QUOTE, DDL_HCL_IN_QUOTES, '"'); }
	<init> "<<" "-"? ident ending { return ddl_hcl_open(l, t, HC_HEREDOC, DDL_HCL_IN_HEREDOC, 0); }
	<init> "("                   { return ddl_hcl_open(l, t, '(', DDL_HCL_IN_BRACKET, ')'); }
	<init> "["                   { return ddl_hcl_open(l, t, '[', DDL_HCL_IN_BRACKET, ']'); }
	<init> "{"                   { return ddl_hcl_open(l, t, '{', DDL_HCL_IN_BRACKET, '}'); }
	<init> [)\]}]                { return ddl_hcl_close(l, t, *l->tok); }
	<init> "~}"                  { return ddl_hcl_close(l, t, HC_TEMPLATE_END); }
	<init> "..."                 { return ddl_hcl_tok(l, t, HC_ELLIPSIS); }
	<init> "=>"                  { return ddl_hcl_tok(l, t, HC_ARROW); }
	<init> "=="                  { return ddl_hcl_tok(l, t, HC_EQ); }
	<init> "!="                  { return ddl_hcl_tok(l, t, HC_NE); }
	<init> "<="                  { return ddl_hcl_tok(l, t, HC_LE); }
	<init> ">="                  { return ddl_hcl_tok(l, t, HC_GE); }
	<init> "&&"                  { return ddl_hcl_tok(l, t, HC_AND); }
	<init> "||"                  { return ddl_hcl_tok(l, t, HC_OR); }
	<init> [.,=:?!+*/%<>-]       { return ddl_hcl_tok(l, t, *l->tok); }
	<init> $                     { return ddl_hcl_end(l, t); }
	<init> *                     { return DDL_HCL_SCAN_BAD_BYTE; }

	<quotes> [^"\\$%\n\x00]+     { return ddl_hcl_tok(l, t, HC_TEXT); }
	<quotes> "\\" [^\n\x00]      { return ddl_hcl_tok(l, t, HC_TEXT); }
	<quotes> "\""                { return ddl_hcl_close(l, t, HC_QUOTE_END); }
	<quotes> "\n"                { return DDL_HCL_SCAN_UNTERMINATED; }
	<quotes> $                   { return DDL_HCL_SCAN_UNTERMINATED; }
	<quotes> *                   { return DDL_HCL_SCAN_BAD_BYTE; }

	<heredoc> [^$%\n\x00]+       { return ddl_hcl_tok(l, t, HC_TEXT); }
	<heredoc> "\n"               { return ddl_hcl_tok(l, t, HC_TEXT); }
	<heredoc> $                  { return DDL_HCL_SCAN_UNTERMINATED; }
	<heredoc> *                  { return DDL_HCL_SCAN_BAD_BYTE; }

	<quotes, heredoc> "$${" | "%%{" { return ddl_hcl_tok(l, t, HC_TEXT); }
	<quotes, heredoc> [$%]       { return ddl_hcl_tok(l, t, HC_TEXT); }
	<quotes, heredoc> "${" "~"?  { return ddl_hcl_open(l, t, HC_INTERPOLATE, DDL_HCL_IN_TEMPLATE, '}'); }
	<quotes, heredoc> "%{" "~"?  { return ddl_hcl_open(l, t, HC_CONTROL, DDL_HCL_IN_TEMPLATE, '}'); }

	<note> [^*\x00]+             { goto more; }
	<note> "*/"                  { return ddl_hcl_tok(l, t, HC_COMMENT); }
	<note> "*"                   { goto more; }
	<note> $                     { return DDL_HCL_SCAN_UNTERMINATED; }
	<note> *                     { return DDL_HCL_SCAN_BAD_BYTE; }
	*/
}
