/*
 * HCL. Reference: "HCL Native Syntax Specification", Structural Elements and Expressions.
 *
 * hcl/parse.c has looked at the tokens before: newlines are there only where they end
 * something, "for", "in" and "if" are words of their own only where a for expression
 * has them, and what stands behind "%{" is part of it.
 */
%require "3.7"
%define api.pure full
%define api.prefix {ddl_hcl_yy}
%define api.token.prefix {HC_}
%define api.value.type {union ddl_hcl_sval}
%define api.location.type {struct ddl_span}
%define parse.error custom
%define parse.lac full
%locations
%param {struct ddl_hcl_parse *p}
%expect 0

%code requires {
#include "hcl/build.h"
}

%code {
#define YYMAXDEPTH DDL_HCL_MAX_PARSE
#define YYLLOC_DEFAULT(cur, rhs, n) \
	((cur) = (n) ? (struct ddl_span){ YYRHSLOC(rhs, 1).start, YYRHSLOC(rhs, n).end } \
		     : (struct ddl_span){ YYRHSLOC(rhs, 0).end, YYRHSLOC(rhs, 0).end })

static int yylex(YYSTYPE *value, YYLTYPE *at, struct ddl_hcl_parse *p);
static void yyerror(YYLTYPE *at, struct ddl_hcl_parse *p, const char *message);
}

%token YYEOF 0 "the end of the file"
%token <tok> IDENT "a name" NUMBER "a number" TEXT "text"
%token <tok> QUOTE "a string" QUOTE_END "the end of the string"
%token <tok> HEREDOC "a heredoc" HEREDOC_END "the end of the heredoc"
%token INTERPOLATE "${" CONTROL "%{" TEMPLATE_END "}, the end of the template"
%token T_IF "%{if" T_ELSE "%{else" T_ENDIF "%{endif" T_FOR "%{for" T_ENDFOR "%{endfor"
%token FOR "for" IN "in" IF "if"
%token NEWLINE "the end of the line" COMMENT "a comment"
%token ELLIPSIS "..." ARROW "=>" EQ "==" NE "!=" LE "<=" GE ">=" AND "&&" OR "||"

%left "||"
%left "&&"
%left "==" "!="
%left '<' "<=" '>' ">="
%left '+' '-'
%left '*' '/' '%'
%precedence UNARY

%type <body> body body_lines
%type <block> block
%type <list> labels template_parts args arg_list elements pairs pair_list
%type <expr> expr operation term template part pair pair_key call for_head for_if
%type <flags> opt_ellipsis

%%

file: body                                     { p->body = $1; };

body:
    body_lines
  | body_lines IDENT '=' expr                  { $$ = ddl_hcl_add_attribute(p, $1, $2, $4, @$); }
  | body_lines block                           { $$ = ddl_hcl_add_block($1, $2); }
;

body_lines:
    %empty                                     { $$ = ddl_hcl_body(p, @$); }
  | body "the end of the line"                 { $$ = $1; }
;

block: IDENT labels '{' body '}'               { $$ = ddl_hcl_block(p, $1, $2, $4, @$); };

labels:
    %empty                                     { $$ = ddl_hcl_none(); }
  | labels IDENT                               { $$ = ddl_hcl_with($1, ddl_hcl_label(p, $2, @2)); }
  | labels QUOTE QUOTE_END                     { $$ = ddl_hcl_with($1, ddl_hcl_label(p, NULL, @2)); }
  | labels QUOTE TEXT QUOTE_END                { $$ = ddl_hcl_with($1, ddl_hcl_label(p, $3, @3)); }
;

/* Expressions */

expr:
    operation
  | operation '?' expr ':' expr                { $$ = ddl_hcl_choice(p, $1, $3, $5, @$); }
;

operation:
    term
  | '!' operation %prec UNARY                  { $$ = ddl_hcl_unary(p, DDL_HCL_NOT, $2, @$); }
  | '-' operation %prec UNARY                  { $$ = ddl_hcl_unary(p, DDL_HCL_MINUS, $2, @$); }
  | operation "||" operation                   { $$ = ddl_hcl_binary(p, DDL_HCL_OR, $1, $3, @$); }
  | operation "&&" operation                   { $$ = ddl_hcl_binary(p, DDL_HCL_AND, $1, $3, @$); }
  | operation "==" operation                   { $$ = ddl_hcl_binary(p, DDL_HCL_EQ, $1, $3, @$); }
  | operation "!=" operation                   { $$ = ddl_hcl_binary(p, DDL_HCL_NE, $1, $3, @$); }
  | operation '<' operation                    { $$ = ddl_hcl_binary(p, DDL_HCL_LT, $1, $3, @$); }
  | operation "<=" operation                   { $$ = ddl_hcl_binary(p, DDL_HCL_LE, $1, $3, @$); }
  | operation '>' operation                    { $$ = ddl_hcl_binary(p, DDL_HCL_GT, $1, $3, @$); }
  | operation ">=" operation                   { $$ = ddl_hcl_binary(p, DDL_HCL_GE, $1, $3, @$); }
  | operation '+' operation                    { $$ = ddl_hcl_binary(p, DDL_HCL_ADD, $1, $3, @$); }
  | operation '-' operation                    { $$ = ddl_hcl_binary(p, DDL_HCL_SUB, $1, $3, @$); }
  | operation '*' operation                    { $$ = ddl_hcl_binary(p, DDL_HCL_MUL, $1, $3, @$); }
  | operation '/' operation                    { $$ = ddl_hcl_binary(p, DDL_HCL_DIV, $1, $3, @$); }
  | operation '%' operation                    { $$ = ddl_hcl_binary(p, DDL_HCL_MOD, $1, $3, @$); }
;

term:
    NUMBER                                     { $$ = ddl_hcl_number(p, $1); }
  | IDENT                                      { $$ = ddl_hcl_word(p, $1); }
  | template
  | call
  | '(' expr ')'                               { $$ = ddl_hcl_unary(p, DDL_HCL_PAREN, $2, @$); }
  | '[' elements ']'                           { $$ = ddl_hcl_collection(p, DDL_HCL_TUPLE, $2, @$); }
  | '{' pairs '}'                              { $$ = ddl_hcl_collection(p, DDL_HCL_OBJECT, $2, @$); }
  | '[' for_head ':' expr for_if ']'           { $$ = ddl_hcl_for_tuple(p, $2, $4, $5, @$); }
  | '{' for_head ':' expr[key] "=>" expr[value] opt_ellipsis for_if '}'
        { $$ = ddl_hcl_for_object(p, $for_head, $key, $value, $opt_ellipsis, $for_if, @$); }
  | term '.' IDENT                             { $$ = ddl_hcl_get(p, $1, $3, @$); }
  | term '.' NUMBER                            { $$ = ddl_hcl_old_index(p, $1, $3, @$); }
  | term '[' expr ']'                          { $$ = ddl_hcl_index(p, $1, $3, @$); }
  | term '.' '*'                               { $$ = ddl_hcl_splat(p, $1, 0, @$); }
  | term '[' '*' ']'                           { $$ = ddl_hcl_splat(p, $1, DDL_HCL_FULL, @$); }
;

for_head:
    "for" IDENT "in" expr                      { $$ = ddl_hcl_for(p, NULL, $2, $4, @$); }
  | "for" IDENT ',' IDENT "in" expr            { $$ = ddl_hcl_for(p, $2, $4, $6, @$); }
;

for_if:
    %empty                                     { $$ = NULL; }
  | "if" expr                                  { $$ = $2; }
;

call: IDENT '(' args ')'                       { $$ = ddl_hcl_call(p, $1, $3, 0, @$); }
  | IDENT '(' arg_list "..." ')'               { $$ = ddl_hcl_call(p, $1, $3, DDL_HCL_SPREAD, @$); };

opt_ellipsis:
    %empty                                     { $$ = 0; }
  | "..."                                      { $$ = DDL_HCL_SPREAD; }
;

args:
    %empty                                     { $$ = ddl_hcl_none(); }
  | arg_list
  | arg_list ','
;

arg_list:
    expr                                       { $$ = ddl_hcl_one($1); }
  | arg_list ',' expr                          { $$ = ddl_hcl_with($1, $3); }
;

elements: args;

pairs:
    opt_lines                                  { $$ = ddl_hcl_none(); }
  | opt_lines pair_list                        { $$ = $2; }
  | opt_lines pair_list separator              { $$ = $2; }
;

pair_list:
    pair                                       { $$ = ddl_hcl_one($1); }
  | pair_list separator pair                   { $$ = ddl_hcl_with($1, $3); }
;

pair:
    pair_key '=' expr                          { $$ = ddl_hcl_binary(p, DDL_HCL_PAIR, $1, $3, @$); }
  | pair_key ':' expr                          { $$ = ddl_hcl_binary(p, DDL_HCL_PAIR, $1, $3, @$); }
;

pair_key: expr;

opt_lines: %empty | lines;
lines: "the end of the line" | lines "the end of the line";
separator: lines | opt_lines ',' opt_lines;

/* Strings */

template:
    QUOTE template_parts QUOTE_END             { $$ = ddl_hcl_template(p, $2, 0, @$); }
  | HEREDOC template_parts HEREDOC_END         { $$ = ddl_hcl_template(p, $2, DDL_HCL_HEREDOC, @$); }
;

template_parts:
    %empty                                     { $$ = ddl_hcl_none(); }
  | template_parts part                        { $$ = ddl_hcl_with($1, $2); }
;

part:
    TEXT                                       { $$ = ddl_hcl_text(p, $1); }
  | "${" expr TEMPLATE_END                     { $$ = ddl_hcl_unary(p, DDL_HCL_PAREN, $2, @$); }
  | "%{if" expr TEMPLATE_END template_parts "%{endif" TEMPLATE_END
        { $$ = ddl_hcl_if_part(p, $2, $4, ddl_hcl_none(), @$); }
  | "%{if" expr TEMPLATE_END template_parts "%{else" TEMPLATE_END template_parts[other] "%{endif" TEMPLATE_END
        { $$ = ddl_hcl_if_part(p, $2, $4, $other, @$); }
  | "%{for" for_head TEMPLATE_END template_parts "%{endfor" TEMPLATE_END
        { $$ = ddl_hcl_for_part(p, $2, $4, @$); }
;

%%

#include "hcl/report.h"
