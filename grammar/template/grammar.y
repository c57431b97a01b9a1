/*
 * Templates. Reference: Go, package text/template, "Actions", "Arguments" and "Pipelines".
 *
 * template/lex.c has looked at the tokens before: "{{" and the word behind it are one
 * token, and a field that touches what stands before it is a CHAIN of that.
 */
%require "3.7"
%define api.pure full
%define api.prefix {ddl_template_yy}
%define api.token.prefix {TP_}
%define api.value.type {union ddl_tpl_sval}
%define api.location.type {struct ddl_span}
%define parse.error custom
%define parse.lac full
%locations
%param {struct ddl_tpl_parse *p}
%expect 0

%code requires {
#include "template/build.h"
}

%code {
#define YYMAXDEPTH DDL_TPL_MAX_PARSE
#define YYLLOC_DEFAULT(cur, rhs, n) \
	((cur) = (n) ? (struct ddl_span){ YYRHSLOC(rhs, 1).start, YYRHSLOC(rhs, n).end } \
		     : (struct ddl_span){ YYRHSLOC(rhs, 0).end, YYRHSLOC(rhs, 0).end })

static int yylex(YYSTYPE *value, YYLTYPE *at, struct ddl_tpl_parse *p);
static void yyerror(YYLTYPE *at, struct ddl_tpl_parse *p, const char *message);
}

%token YYEOF 0 "the end of the template"
%token <tok> TEXT "text" IDENT "a function" FIELD "a field" CHAIN ".Field" VARIABLE "a variable"
%token <tok> NUMBER "a number" STRING "a string" CHAR "a character" TRUE "true" FALSE "false" NIL "nil"
%token <tok> OPEN "{{" CLOSE "}}" DECLARE ":=" DOT "."
%token NOTE "a comment"
%token <tok> IF "{{if" RANGE "{{range" WITH "{{with" ELSE "{{else}}" ELSE_IF "{{else if" ELSE_WITH "{{else with" END "{{end}}"
%token <tok> TEMPLATE "{{template" DEFINE "{{define" BLOCK "{{block" BREAK "{{break}}" CONTINUE "{{continue}}"

%type <list> items commands if_tail range_tail with_tail
%type <item> item
%type <pipe> pipe range_pipe
%type <command> command
%type <expr> operand

%%

file: items                                    { p->items = $1; };

items:
    %empty                                     { $$ = ddl_tpl_none(); }
  | items item                                 { $$ = ddl_tpl_with($1, $2); }
;

item:
    TEXT                                       { $$ = ddl_tpl_text(p, $1); }
  | "{{" pipe "}}"                             { $$ = ddl_tpl_block(p, DDL_TPL_ACTION, $2, ddl_tpl_none(), ddl_tpl_none(), @$); }
  | "{{if" pipe "}}" items if_tail             { $$ = ddl_tpl_block(p, DDL_TPL_IF, $2, $4, $5, @$); }
  | "{{range" range_pipe "}}" items range_tail { $$ = ddl_tpl_block(p, DDL_TPL_RANGE, $2, $4, $5, @$); }
  | "{{with" pipe "}}" items with_tail         { $$ = ddl_tpl_block(p, DDL_TPL_WITH, $2, $4, $5, @$); }
  | "{{break}}" "}}"                           { $$ = ddl_tpl_block(p, DDL_TPL_BREAK, NULL, ddl_tpl_none(), ddl_tpl_none(), @$); }
  | "{{continue}}" "}}"                        { $$ = ddl_tpl_block(p, DDL_TPL_CONTINUE, NULL, ddl_tpl_none(), ddl_tpl_none(), @$); }
  | "{{template" STRING "}}"                   { $$ = ddl_tpl_call(p, $2, NULL, @$); }
  | "{{template" STRING pipe "}}"              { $$ = ddl_tpl_call(p, $2, $3, @$); }
  | "{{define" STRING "}}" items end           { $$ = ddl_tpl_define(p, $2, $4, @$); }
  | "{{block" STRING pipe "}}" items end       { $$ = ddl_tpl_define_call(p, $2, $3, $5, @$); }
;

end: "{{end}}" "}}";

if_tail:
    end                                        { $$ = ddl_tpl_none(); }
  | "{{else}}" "}}" items end                  { $$ = $3; }
  | "{{else if" pipe "}}" items if_tail
        { $$ = ddl_tpl_one(ddl_tpl_block(p, DDL_TPL_IF, $2, $4, $5, @$)); }
;

with_tail:
    end                                        { $$ = ddl_tpl_none(); }
  | "{{else}}" "}}" items end                  { $$ = $3; }
  | "{{else with" pipe "}}" items with_tail
        { $$ = ddl_tpl_one(ddl_tpl_block(p, DDL_TPL_WITH, $2, $4, $5, @$)); }
;

range_tail:
    end                                        { $$ = ddl_tpl_none(); }
  | "{{else}}" "}}" items end                  { $$ = $3; }
;

/* Pipelines */

pipe:
    commands                                   { $$ = ddl_tpl_pipe(p, $1, @$); }
  | VARIABLE ":=" commands                     { $$ = ddl_tpl_assign(p, $1, NULL, true, $3, @$); }
  | VARIABLE '=' commands                      { $$ = ddl_tpl_assign(p, $1, NULL, false, $3, @$); }
;

range_pipe:
    pipe
  | VARIABLE ',' VARIABLE ":=" commands        { $$ = ddl_tpl_assign(p, $1, $3, true, $5, @$); }
  | VARIABLE ',' VARIABLE '=' commands         { $$ = ddl_tpl_assign(p, $1, $3, false, $5, @$); }
;

commands:
    command                                    { $$ = ddl_tpl_one($1); }
  | commands '|' command                       { $$ = ddl_tpl_with($1, $3); }
;

command:
    operand                                    { $$ = ddl_tpl_command(p, NULL, $1); }
  | command operand                            { $$ = ddl_tpl_command(p, $1, $2); }
;

operand:
    "."                                        { $$ = ddl_tpl_expr(p, DDL_TPL_DOT, $1); }
  | FIELD                                      { $$ = ddl_tpl_field(p, ddl_tpl_expr(p, DDL_TPL_DOT, $1), $1); }
  | VARIABLE                                   { $$ = ddl_tpl_expr(p, DDL_TPL_VARIABLE, $1); }
  | IDENT                                      { $$ = ddl_tpl_expr(p, DDL_TPL_FUNCTION, $1); }
  | NUMBER                                     { $$ = ddl_tpl_literal(p, $1); }
  | STRING                                     { $$ = ddl_tpl_literal(p, $1); }
  | CHAR                                       { $$ = ddl_tpl_literal(p, $1); }
  | TRUE                                       { $$ = ddl_tpl_literal(p, $1); }
  | FALSE                                      { $$ = ddl_tpl_literal(p, $1); }
  | NIL                                        { $$ = ddl_tpl_literal(p, $1); }
  | '(' pipe ')'                               { $$ = ddl_tpl_paren(p, $2, @$); }
  | operand CHAIN                              { $$ = ddl_tpl_field(p, $1, $2); }
;

%%

#include "template/report.h"
