/*
 * MySQL and MariaDB DDL. Reference: MySQL 9.7 manual and MariaDB 11.8 manual, "Data Definition".
 *
 * This file holds what only these two have; the rest is in grammar/common.
 * Actions call one ddl_build_*() or ddl_expr_*() function. Anything that needs to
 * know more than the words of this statement belongs in normalize/.
 */
@use grammar/common/options.yy
%define api.prefix {ddl_mysql_}
%define api.token.prefix {MY_}
@use gen/mysql_tokens.yy
@use grammar/common/expr_types.yy

%left "OR" CONCAT
%left "XOR"
%left "AND" AND_AND
%precedence "NOT"
%left "BETWEEN"
%left "=" "<>" "<" "<=" ">" ">=" NULL_SAFE_EQ "IS" "LIKE" "REGEXP" "IN" NOT_LA
%precedence "ESCAPE"
%left "|"
%left "&"
%left SHIFT_LEFT SHIFT_RIGHT
%left "+" "-"
%left "*" "/" "%" "DIV" "MOD"
%left "^"
%precedence UNARY
%precedence "COLLATE"

%type <stmt> statement create_table create_index alter_table drop_table drop_index rename_table
%type <ident> ident any_ident opt_ident
%type <qname> qname
%type <list> table_elements column_attrs key_parts name_list table_options alter_actions qname_list rename_list
%type <list> type_args opt_name_list
%type <node> table_element
%type <column> column
%type <attr> column_attr
%type <constraint> table_constraint fk_tail
%type <foreign> references
%type <index> index_def
%type <part> key_part
%type <type> type type_name type_base
%type <expr> default_value now_expr signed_number string
%type <option> table_option
%type <action> alter_action
%type <flags> opt_if_not_exists opt_if_exists opt_temporary fk_action index_kind
%type <tok> option_word type_word

%%

unit: statement                            { ddl_build_finish(p, $1); };

statement:
    create_table
  | create_index
  | alter_table
  | drop_table
  | drop_index
  | rename_table
;

/* names */

ident:
    IDENT                                  { $$ = ddl_build_ident(p, $1); }
  | kw_unreserved                          { $$ = ddl_build_ident(p, $1); }
;

any_ident: ident;

opt_ident:
    %empty                                 { $$ = NONE; }
  | ident
;

qname:
    ident                                  { $$ = ddl_build_qname(p, NONE, NONE, $1); }
  | ident[schema] "." ident[name]          { $$ = ddl_build_qname(p, NONE, $schema, $name); }
;

qname_list:
    qname                                  { $$ = ddl_list_one(ddl_build_qname_item(p, $1, NULL)); }
  | qname_list "," qname                   { $$ = ddl_list_with($1, ddl_build_qname_item(p, $3, NULL)); }
;

name_list:
    ident                                  { $$ = ddl_list_one(ddl_build_name(p, $1)); }
  | name_list "," ident                    { $$ = ddl_list_with($1, ddl_build_name(p, $3)); }
;

opt_name_list:
    %empty                                 { $$ = ddl_list_none(); }
  | "(" name_list ")"                      { $$ = $2; }
;

opt_if_not_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "NOT" "EXISTS"                   { $$ = DDL_STMT_IF_NOT_EXISTS; }
;

opt_if_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "EXISTS"                         { $$ = DDL_STMT_IF_EXISTS; }
;

opt_temporary:
    %empty                                 { $$ = 0; }
  | "TEMPORARY"                            { $$ = DDL_TABLE_TEMPORARY; }
;

/* CREATE TABLE */

create_table:
    "CREATE" opt_temporary "TABLE" opt_if_not_exists[quiet] qname[name] "(" table_elements[elements] ")" table_options[options]
        { $$ = ddl_build_create_table(p, ddl_build_table(p, $name, $elements, $options, $opt_temporary, @$), $quiet, @$); }
;

table_elements:
    table_element                          { $$ = ddl_list_one($1); }
  | table_elements "," table_element       { $$ = ddl_list_with($1, $3); }
;

table_element:
    column                                 { $$ = ddl_build_element(p, DDL_ELEMENT_COLUMN, $1); }
  | table_constraint                       { $$ = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, $1); }
  | index_def                              { $$ = ddl_build_element(p, DDL_ELEMENT_INDEX, $1); }
;

column:
    ident type column_attrs                { $$ = ddl_build_column(p, $1, $2, $3, @$); }
;

column_attrs:
    %empty                                 { $$ = ddl_list_none(); }
  | column_attrs column_attr               { $$ = ddl_list_with($1, $2); }
;

column_attr:
    "NULL"                                 { $$ = ddl_build_attr(p, DDL_ATTR_NULL, NULL, @$); }
  | "NOT" "NULL"                           { $$ = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, @$); }
  | "DEFAULT" default_value                { $$ = ddl_build_attr(p, DDL_ATTR_DEFAULT, $2, @$); }
  | "ON" "UPDATE" now_expr                 { $$ = ddl_build_attr(p, DDL_ATTR_ON_UPDATE, $3, @$); }
  | "AUTO_INCREMENT"                       { $$ = ddl_build_attr_flag(p, DDL_COLUMN_AUTO, @$); }
  | "COMMENT" string                       { $$ = ddl_build_attr(p, DDL_ATTR_COMMENT, $2, @$); }
  | "COLLATE" ident                        { $$ = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, $2, @$); }
  | "UNIQUE"                               { $$ = ddl_build_attr_constraint(p, ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, @$), @$); }
  | "UNIQUE" "KEY"                         { $$ = ddl_build_attr_constraint(p, ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, @$), @$); }
  | "PRIMARY" "KEY"                        { $$ = ddl_build_attr_constraint(p, ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, @$), @$); }
  | "CHECK" "(" expr ")"                   { $$ = ddl_build_attr_constraint(p, ddl_build_check(p, $3, @$), @$); }
;

default_value:
    literal
  | signed_number
  | "TRUE"                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | "FALSE"                                { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | now_expr
  | "(" expr ")"                           { $$ = ddl_expr_parens($2, @$); }
;

signed_number:
    "-" NUMBER                             { $$ = ddl_expr_unary(p, DDL_OP_NEG, ddl_expr_leaf(p, DDL_EXPR_NUMBER, $2), @$); }
  | "+" NUMBER                             { $$ = ddl_expr_leaf(p, DDL_EXPR_NUMBER, $2); }
;

now_expr:
    "CURRENT_TIMESTAMP"                    { $$ = ddl_expr_bare(p, $1); }
  | "CURRENT_TIMESTAMP" "(" ")"            { $$ = ddl_expr_bare(p, $1); }
  | "CURRENT_TIMESTAMP" "(" NUMBER ")"     { $$ = ddl_expr_call(p, ddl_expr_bare(p, $1), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3)), 0, @$); }
;

string: STRING                             { $$ = ddl_expr_leaf(p, DDL_EXPR_STRING, $1); };

expr:
    "TRUE"                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | "FALSE"                                { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | now_expr
  | expr CONCAT expr                       { $$ = ddl_expr_binary(p, DDL_OP_OR, $1, $3, @$); }
  | expr AND_AND expr                      { $$ = ddl_expr_binary(p, DDL_OP_AND, $1, $3, @$); }
  | expr "XOR" expr                        { $$ = ddl_expr_binary(p, DDL_OP_XOR, $1, $3, @$); }
  | expr NULL_SAFE_EQ expr                 { $$ = ddl_expr_binary(p, DDL_OP_NULL_SAFE_EQ, $1, $3, @$); }
  | expr "|" expr                          { $$ = ddl_expr_binary(p, DDL_OP_BIT_OR, $1, $3, @$); }
  | expr "&" expr                          { $$ = ddl_expr_binary(p, DDL_OP_BIT_AND, $1, $3, @$); }
  | expr "^" expr                          { $$ = ddl_expr_binary(p, DDL_OP_BIT_XOR, $1, $3, @$); }
  | expr SHIFT_LEFT expr                   { $$ = ddl_expr_binary(p, DDL_OP_SHIFT_LEFT, $1, $3, @$); }
  | expr SHIFT_RIGHT expr                  { $$ = ddl_expr_binary(p, DDL_OP_SHIFT_RIGHT, $1, $3, @$); }
  | expr "DIV" expr                        { $$ = ddl_expr_binary(p, DDL_OP_INT_DIV, $1, $3, @$); }
  | expr "MOD" expr                        { $$ = ddl_expr_binary(p, DDL_OP_MOD, $1, $3, @$); }
  | expr "REGEXP" expr %prec "LIKE"        { $$ = ddl_expr_like(p, DDL_OP_REGEXP, $1, $3, NULL, 0, @$); }
  | expr NOT_LA "REGEXP" expr %prec "LIKE" { $$ = ddl_expr_like(p, DDL_OP_REGEXP, $1, $4, NULL, DDL_EXPR_NOT, @$); }
  | "!" expr %prec UNARY                   { $$ = ddl_expr_unary(p, DDL_OP_BANG, $2, @$); }
  | expr "COLLATE" ident                   { $$ = ddl_expr_collate(p, $1, $3, @$); }
;

/* types: name, arguments, attributes; what fits what is normalize's to know */

type:
    type_base
  | type "UNSIGNED"                        { $$ = ddl_type_flag($1, DDL_TYPE_UNSIGNED); }
  | type "ZEROFILL"                        { $$ = ddl_type_flag($1, DDL_TYPE_ZEROFILL); }
  | type "BINARY"                          { $$ = ddl_type_flag($1, DDL_TYPE_BINARY); }
;

type_name: type_base;

type_base:
    type_word                              { $$ = ddl_build_type(p, $1); }
  | type_word "(" type_args ")"            { $$ = ddl_type_args(ddl_build_type(p, $1), $3); }
;

type_word:
    IDENT
  | "BIGINT" | "BINARY" | "BLOB" | "CHAR" | "DECIMAL" | "DOUBLE" | "FLOAT" | "INT" | "INTEGER" | "LONGBLOB" | "LONGTEXT"
  | "MEDIUMBLOB" | "MEDIUMINT" | "MEDIUMTEXT" | "NUMERIC" | "REAL" | "SMALLINT" | "TINYBLOB" | "TINYINT" | "TINYTEXT"
  | "VARBINARY" | "VARCHAR"
;

type_args: expr_list;

/* keys */

table_constraint:
    "PRIMARY" "KEY" "(" key_parts ")"      { $$ = ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, $4, @$); }
  | "UNIQUE" opt_ident "(" key_parts ")"   { $$ = ddl_constraint_named(p, ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, $4, @$), $2); }
  | "CONSTRAINT" opt_ident fk_tail         { $$ = ddl_constraint_named(p, $3, $2); }
  | fk_tail
;

fk_tail:
    "FOREIGN" "KEY" opt_ident[index] "(" name_list[columns] ")" references
                                           { $$ = ddl_build_foreign(p, ddl_build_parts(p, $columns), $references, @$); }
;

references:
    "REFERENCES" qname opt_name_list       { $$ = ddl_build_references(p, $2, $3); }
  | references "ON" "DELETE" fk_action     { $$ = ddl_foreign_on_delete($1, $4); }
  | references "ON" "UPDATE" fk_action     { $$ = ddl_foreign_on_update($1, $4); }
;

fk_action:
    "CASCADE"                              { $$ = DDL_FK_CASCADE; }
  | "RESTRICT"                             { $$ = DDL_FK_RESTRICT; }
  | "SET" "NULL"                           { $$ = DDL_FK_SET_NULL; }
  | "SET" "DEFAULT"                        { $$ = DDL_FK_SET_DEFAULT; }
  | "NO" "ACTION"                          { $$ = DDL_FK_NO_ACTION; }
;

index_def:
    "INDEX" opt_ident "(" key_parts ")"    { $$ = ddl_build_index(p, ddl_build_qname_minor(p, NONE, NONE, $2), 0, $4, @$); }
  | "KEY" opt_ident "(" key_parts ")"      { $$ = ddl_build_index(p, ddl_build_qname_minor(p, NONE, NONE, $2), 0, $4, @$); }
;

key_parts:
    key_part                               { $$ = ddl_list_one($1); }
  | key_parts "," key_part                 { $$ = ddl_list_with($1, $3); }
;

key_part:
    ident                                  { $$ = ddl_build_part_column(p, $1, @$); }
  | ident "(" NUMBER ")"                   { $$ = ddl_part_prefix(p, ddl_build_part_column(p, $1, @$), $3); }
  | key_part "ASC"                         { $$ = ddl_part_sort($1, DDL_SORT_ASC); }
  | key_part "DESC"                        { $$ = ddl_part_sort($1, DDL_SORT_DESC); }
;

/* options: any word, a value; normalize knows them */

table_options:
    %empty                                 { $$ = ddl_list_none(); }
  | table_options table_option             { $$ = ddl_list_with($1, $2); }
  | table_options "," table_option         { $$ = ddl_list_with($1, $3); }
;

table_option:
    option_word "=" literal                { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | option_word literal                    { $$ = ddl_build_option_word(p, $1, $2, @$); }
  | option_word "=" ident                  { $$ = ddl_build_option_word(p, $1, ddl_expr_name(p, NULL, $3, @3), @$); }
  | option_word ident                      { $$ = ddl_build_option_word(p, $1, ddl_expr_name(p, NULL, $2, @2), @$); }
;

option_word: "ENGINE" | "COMMENT" | "AUTO_INCREMENT" | "COLLATE" | "CHARSET" | "ROW_FORMAT";

/* CREATE INDEX */

create_index:
    "CREATE" index_kind "INDEX" ident[name] "ON" qname[table] "(" key_parts[parts] ")"
        { $$ = ddl_build_create_index(p, ddl_build_index(p, ddl_build_qname_minor(p, NONE, NONE, $name), $index_kind, $parts, @$), $table, 0, @$); }
;

index_kind:
    %empty                                 { $$ = 0; }
  | "UNIQUE"                               { $$ = DDL_KEY_UNIQUE; }
  | "FULLTEXT"                             { $$ = DDL_KEY_FULLTEXT; }
  | "SPATIAL"                              { $$ = DDL_KEY_SPATIAL; }
;

/* ALTER TABLE */

alter_table:
    "ALTER" "TABLE" qname alter_actions    { $$ = ddl_build_alter_table(p, $3, $4, 0, @$); }
;

alter_actions:
    alter_action                           { $$ = ddl_list_one($1); }
  | alter_actions "," alter_action         { $$ = ddl_list_with($1, $3); }
;

alter_action:
    "ADD" column                           { $$ = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $2->name, $2, @$); }
  | "ADD" "COLUMN" column                  { $$ = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $3->name, $3, @$); }
  | "ADD" table_constraint                 { $$ = ddl_action_constraint(p, $2, @$); }
  | "ADD" index_def                        { $$ = ddl_action_index(p, $2, @$); }
  | "DROP" "COLUMN" ident                  { $$ = ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $3, @$); }
  | "MODIFY" "COLUMN" column               { $$ = ddl_action_column(p, DDL_ACTION_MODIFY_COLUMN, $3->name, $3, @$); }
;

/* DROP, RENAME */

drop_table:
    "DROP" "TABLE" opt_if_exists qname_list { $$ = ddl_build_drop(p, DDL_OBJECT_TABLE, $4, $3, @$); }
;

drop_index:
    "DROP" "INDEX" ident[name] "ON" qname[table]
        { $$ = ddl_build_alter_table(p, $table, ddl_list_one(ddl_build_action(p, DDL_ACTION_DROP_INDEX, $name, @name)), 0, @$); }
;

rename_table:
    "RENAME" "TABLE" rename_list           { $$ = ddl_build_rename(p, DDL_OBJECT_TABLE, $3, 0, @$); }
;

rename_list:
    qname "TO" qname                       { $$ = ddl_list_one(ddl_build_qname_item(p, $1, $3)); }
  | rename_list "," qname "TO" qname       { $$ = ddl_list_with($1, ddl_build_qname_item(p, $3, $5)); }
;

@use grammar/common/expr.yy
@use gen/mysql_keywords.yy
%%
#include "parser/report_syntax.h"
