/*
 * SQL Server DDL. Reference: Transact-SQL reference, "Statements".
 *
 * This file holds what only T-SQL has; the rest is in grammar/common. Statements follow one
 * another without ";": parser/mssql.c tells where each ends, and its filter collapses what is
 * carried verbatim: values of WITH (...) and SET (...) options and of storage clauses to RAW,
 * the rest of clauses that are not modelled to RAW_TAIL.
 * Contextual words that were added to keywords.def for it: ALL_SPARSE_COLUMNS, NAMESPACE.
 */
@use grammar/common/options.yy
%define api.prefix {ddl_mssql_}
%define api.token.prefix {MS_}
@use gen/mssql_tokens.yy
@use grammar/common/expr_types.yy
%code {
#include "parser/mssql_scan.h"
}

%left "OR"
%left "AND"
%precedence "NOT"
%left "BETWEEN"
%left "=" "<>" "<" "<=" ">" ">=" "IS" "LIKE" "IN" NOT_LA
%precedence "ESCAPE"
%left "+" "-" "&" "^" "|" CONCAT
%left "*" "/" "%"
%precedence UNARY
%left "AT"
%precedence "COLLATE"

%type <stmt> statement create_table create_index alter_table alter_index create_schema create_sequence
%type <stmt> alter_sequence drop drop_index alter_schema
%type <ident> ident any_ident constraint_name index_target
%type <qname> qname type_qname
%type <list> table_elements column_attrs computed_attrs key_parts opt_key_parts name_list qname_list opt_name_list
%type <list> add_items drop_items with_options alter_column_attrs sequence_options create_options opt_identity
%type <list> attr_option
%type <node> table_element dropped_index
%type <list> dropped_indexes checked
%type <key> storage opt_hash order_parts include opt_where
%type <column> column
%type <attr> column_attr named_attr computed_attr alter_column_attr
%type <constraint> table_constraint table_constraint_body column_constraint
%type <foreign> references
%type <index> index_def
%type <part> key_part
%type <type> type type_name type_base
%type <expr> default_expr signed_number filegroup type_arg
%type <option> with_option storage_option sequence_option column_flag
%type <action> add_item drop_item clause
%type <flags> opt_if_exists fk_action key_word key_kind index_kind opt_unique opt_not_for_replication check_word drop_object
%type <tok> storage_word callable

%%

unit: statement                            { ddl_build_finish(p, $1); };

statement:
    create_table
  | create_index
  | alter_table
  | alter_index
  | create_schema
  | alter_schema
  | create_sequence
  | alter_sequence
  | drop
  | drop_index
;

/* names */

ident:
    IDENT                                  { $$ = ddl_build_ident(p, $1); }
  | kw_unreserved                          { $$ = ddl_build_ident(p, $1); }
;

any_ident: ident;

constraint_name: "CONSTRAINT" ident        { $$ = $2; };

qname:
    ident                                  { $$ = ddl_build_qname(p, NONE, NONE, $1); }
  | ident "." ident                        { $$ = ddl_build_qname(p, NONE, $1, $3); }
  | ident "." "." ident                    { $$ = ddl_build_qname(p, $1, NONE, $4); }
  | ident "." ident "." ident              { $$ = ddl_build_qname(p, $1, $3, $5); }
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

opt_if_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "EXISTS"                         { ddl_build_require(p, DDL_FEATURE_DROP_IF_EXISTS_MSSQL, @$); $$ = DDL_STMT_IF_EXISTS; }
;

/* CREATE TABLE */

create_table:
    "CREATE" "TABLE" qname[name] "(" table_elements[elements] opt_comma ")" storage[options]
        { $$ = ddl_build_create_table(p, ddl_build_table(p, $name, $elements, ddl_key_option_list($options), 0, @$), 0, @$); }
  | "CREATE" "TABLE" qname[name] storage[options]
        { $$ = ddl_build_create_table(p, ddl_build_table(p, $name, ddl_list_none(), ddl_key_option_list($options), 0, @$), 0, @$); }
;

opt_comma: %empty | ",";

table_elements:
    table_element                          { $$ = ddl_list_one($1); }
  | table_elements "," table_element       { $$ = ddl_list_with($1, $3); }
  | table_elements index_def               { $$ = ddl_build_column_index(p, $1, $2); }
;

table_element:
    column                                 { $$ = ddl_build_element(p, DDL_ELEMENT_COLUMN, $1); }
  | table_constraint                       { $$ = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, $1); }
  | index_def                              { $$ = ddl_build_element(p, DDL_ELEMENT_INDEX, $1); }
  | RAW_TAIL                               { $$ = ddl_build_element(p, DDL_ELEMENT_RAW, ddl_expr_leaf(p, DDL_EXPR_RAW, $1)); }
;

column:
    ident type column_attrs                { $$ = ddl_build_column(p, $1, $2, $3, @$); }
  | ident type "COLLATE" ident column_attrs
        { $$ = ddl_build_column(p, $1, $2, ddl_list_front($5, ddl_build_attr_ident(p, DDL_ATTR_COLLATE, $4, @4)), @$); }
  | ident "AS" expr computed_attrs
        { $$ = ddl_build_column(p, $1, NULL, ddl_list_front($4, ddl_build_attr(p, DDL_ATTR_GENERATED, $3, @3)), @$); }
;

column_attrs:
    %empty                                 { $$ = ddl_list_none(); }
  | column_attrs column_attr               { $$ = ddl_list_with($1, $2); }
  | column_attrs constraint_name named_attr { $$ = ddl_list_with($1, ddl_attr_named(p, $3, $2)); }
  | column_attrs "NOT" "FOR" "REPLICATION" { $$ = ddl_build_not_for_replication(p, $1, @$); }
;

column_attr:
    named_attr
  | "IDENTITY" opt_identity                { $$ = ddl_build_attr_options(p, DDL_ATTR_IDENTITY, DDL_COLUMN_AUTO, $2, @$); }
  | "ROWGUIDCOL"                           { $$ = ddl_build_attr_flag(p, DDL_COLUMN_ROWGUID, @$); }
  | "SPARSE"                               { $$ = ddl_build_attr_flag(p, DDL_COLUMN_SPARSE, @$); }
  | "HIDDEN"                               { $$ = ddl_build_attr_flag(p, DDL_COLUMN_HIDDEN, @$); }
  | attr_option                            { $$ = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, $1, @$); }
;

attr_option:
    "FILESTREAM"                           { $$ = ddl_list_one(ddl_build_option_word(p, $1, NULL, @$)); }
  | "COLUMN_SET" "FOR" "ALL_SPARSE_COLUMNS" { $$ = ddl_list_one(ddl_build_option_word(p, $1, NULL, @$)); }
  | "GENERATED" RAW                        { ddl_build_require(p, DDL_FEATURE_PERIOD_MSSQL, @$); $$ = ddl_list_one(ddl_build_option_word(p, $1, ddl_expr_leaf(p, DDL_EXPR_RAW, $2), @$)); }
  | "MASKED" RAW                           { ddl_build_require(p, DDL_FEATURE_MASKED_MSSQL, @$); $$ = ddl_list_one(ddl_build_option_word(p, $1, ddl_expr_leaf(p, DDL_EXPR_RAW, $2), @$)); }
  | "ENCRYPTED" RAW                        { ddl_build_require(p, DDL_FEATURE_ENCRYPTED_MSSQL, @$); $$ = ddl_list_one(ddl_build_option_word(p, $1, ddl_expr_leaf(p, DDL_EXPR_RAW, $2), @$)); }
;

opt_identity:
    %empty                                 { $$ = ddl_list_none(); }
  | "(" signed_number[start] "," signed_number[step] ")"
        { $$ = ddl_list_with(ddl_list_one(ddl_build_option(p, "start", $start, @start)), ddl_build_option(p, "increment", $step, @step)); }
;

named_attr:
    "NULL"                                 { $$ = ddl_build_attr(p, DDL_ATTR_NULL, NULL, @$); }
  | "NOT" "NULL"                           { $$ = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, @$); }
  | "DEFAULT" default_expr                 { $$ = ddl_build_attr(p, DDL_ATTR_DEFAULT, $2, @$); }
  | column_constraint                      { $$ = ddl_build_attr_constraint(p, $1, @$); }
;

default_expr:
    expr
  | expr "WITH" "VALUES"
;

computed_attrs:
    %empty                                 { $$ = ddl_list_none(); }
  | computed_attrs computed_attr           { $$ = ddl_list_with($1, $2); }
  | computed_attrs constraint_name column_constraint
        { $$ = ddl_list_with($1, ddl_attr_named(p, ddl_build_attr_constraint(p, $3, @3), $2)); }
;

computed_attr:
    "PERSISTED"                            { $$ = ddl_build_attr_flag(p, DDL_COLUMN_STORED, @$); }
  | "NOT" "NULL"                           { $$ = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, @$); }
  | column_constraint                      { $$ = ddl_build_attr_constraint(p, $1, @$); }
;

column_constraint:
    key_word key_kind opt_hash opt_key_parts storage
        { $$ = ddl_constraint_flags(ddl_constraint_with(ddl_constraint_with(ddl_build_key(p, $key_word, $opt_key_parts, @$),
				$opt_hash), $storage), $key_kind); }
  | references                             { $$ = ddl_build_foreign(p, ddl_list_none(), $1, @$); }
  | "FOREIGN" "KEY" opt_name_list references { $$ = ddl_build_foreign(p, ddl_build_parts(p, $3), $4, @$); }
  | "CHECK" opt_not_for_replication "(" expr ")" { $$ = ddl_constraint_flags(ddl_build_check(p, $4, @$), $2); }
;

signed_number:
    NUMBER                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_NUMBER, $1); }
  | "-" NUMBER                             { $$ = ddl_expr_unary(p, DDL_OP_NEG, ddl_expr_leaf(p, DDL_EXPR_NUMBER, $2), @$); }
  | "+" NUMBER                             { $$ = ddl_expr_leaf(p, DDL_EXPR_NUMBER, $2); }
;

/* expressions */

expr:
    callable "(" expr_list ")"             { $$ = ddl_expr_call(p, ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @1), $3, 0, @$); }
  | "CURRENT_TIMESTAMP"                    { $$ = ddl_expr_bare(p, $1); }
  | "CURRENT_DATE"                         { $$ = ddl_expr_bare(p, $1); }
  | "CURRENT_USER"                         { $$ = ddl_expr_bare(p, $1); }
  | "SESSION_USER"                         { $$ = ddl_expr_bare(p, $1); }
  | "SYSTEM_USER"                          { $$ = ddl_expr_bare(p, $1); }
  | "USER"                                 { $$ = ddl_expr_bare(p, $1); }
  | "CONVERT" "(" type "," expr_list ")"   { $$ = ddl_expr_convert(p, $3, $5, 0, @$); }
  | "TRY_CONVERT" "(" type "," expr_list ")" { $$ = ddl_expr_convert(p, $3, $5, DDL_EXPR_TRY, @$); }
  | "TRY_CAST" "(" expr "AS" type ")"      { $$ = ddl_expr_cast(p, $3, $5, DDL_EXPR_TRY, @$); }
  | "NEXT" "VALUE" "FOR" qname             { $$ = ddl_expr_next_value(p, $4, @$); }
  | expr "AT" "TIME" "ZONE" expr %prec "AT" { ddl_build_require(p, DDL_FEATURE_AT_TIME_ZONE_MSSQL, @2); $$ = ddl_expr_binary(p, DDL_OP_AT_TIME_ZONE, $1, $5, @$); }
  | expr "COLLATE" ident                   { $$ = ddl_expr_collate(p, $1, $3, @$); }
  | expr "&" expr                          { $$ = ddl_expr_binary(p, DDL_OP_BIT_AND, $1, $3, @$); }
  | expr "|" expr                          { $$ = ddl_expr_binary(p, DDL_OP_BIT_OR, $1, $3, @$); }
  | expr "^" expr                          { $$ = ddl_expr_binary(p, DDL_OP_BIT_XOR, $1, $3, @$); }
  | expr CONCAT expr                       { ddl_build_require(p, DDL_FEATURE_CONCAT_OPERATOR_MSSQL, @2); $$ = ddl_expr_binary(p, DDL_OP_CONCAT, $1, $3, @$); }
  | expr "IS" "DISTINCT" "FROM" expr %prec "IS" { ddl_build_require(p, DDL_FEATURE_IS_DISTINCT_MSSQL, @2); $$ = ddl_expr_is(p, $1, $5, DDL_EXPR_DISTINCT, @$); }
  | expr "IS" "NOT" "DISTINCT" "FROM" expr %prec "IS" { ddl_build_require(p, DDL_FEATURE_IS_DISTINCT_MSSQL, @2); $$ = ddl_expr_is(p, $1, $6, DDL_EXPR_DISTINCT | DDL_EXPR_NOT, @$); }
;

callable: "LEFT" | "RIGHT" | "COALESCE" | "NULLIF";

literal:
    NATIONAL_STRING                        { $$ = ddl_expr_introduced(p, NULL, $1); }
  | VARIABLE                               { $$ = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, $1); }
;

/* types: name and arguments; which there are is normalize's to know */

type:
    type_base
  | type_base "(" type_arg ")"             { $$ = ddl_type_args($1, ddl_list_one($3)); }
  | type_base "(" type_arg "," type_arg ")" { $$ = ddl_type_args($1, ddl_list_with(ddl_list_one($3), $5)); }
  | type_base "(" "MAX" ")"                { $$ = ddl_type_flag($1, DDL_TYPE_MAX); }
;

type_name: type;

type_arg:
    NUMBER                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_NUMBER, $1); }
  | RAW                                    { $$ = ddl_expr_leaf(p, DDL_EXPR_RAW, $1); }
;

type_base:
    type_qname                             { $$ = ddl_build_type_any(p, $1, @$); }
  | "DOUBLE" "PRECISION"                   { $$ = ddl_type_name(p, "double precision", @$); }
  | "CHAR" "VARYING"                       { $$ = ddl_type_name(p, "varchar", @$); }
  | "CHARACTER" "VARYING"                  { $$ = ddl_type_name(p, "varchar", @$); }
  | "BINARY" "VARYING"                     { $$ = ddl_type_name(p, "varbinary", @$); }
  | "NATIONAL" "CHAR"                      { $$ = ddl_type_name(p, "nchar", @$); }
  | "NATIONAL" "CHARACTER"                 { $$ = ddl_type_name(p, "nchar", @$); }
  | "NATIONAL" "CHAR" "VARYING"            { $$ = ddl_type_name(p, "nvarchar", @$); }
  | "NATIONAL" "CHARACTER" "VARYING"       { $$ = ddl_type_name(p, "nvarchar", @$); }
  | "NATIONAL" "TEXT"                      { $$ = ddl_type_name(p, "ntext", @$); }
;

type_qname:
    ident                                  { $$ = ddl_build_qname(p, NONE, NONE, $1); }
  | ident "." ident                        { $$ = ddl_build_qname(p, NONE, $1, $3); }
;

/* keys */

table_constraint:
    table_constraint_body
  | constraint_name table_constraint_body  { $$ = ddl_constraint_named(p, $2, $1); }
;

table_constraint_body:
    key_word key_kind opt_hash "(" key_parts ")" storage
        { $$ = ddl_constraint_flags(ddl_constraint_with(ddl_constraint_with(ddl_build_key(p, $key_word, $key_parts, @$),
				$opt_hash), $storage), $key_kind); }
  | "FOREIGN" "KEY" "(" name_list ")" references opt_not_for_replication
        { $$ = ddl_constraint_flags(ddl_build_foreign(p, ddl_build_parts(p, $name_list), $references, @$),
				    $opt_not_for_replication); }
  | "CHECK" opt_not_for_replication "(" expr ")"
        { $$ = ddl_constraint_flags(ddl_build_check(p, $expr, @$), $opt_not_for_replication); }
;

key_word:
    "PRIMARY" "KEY"                        { $$ = DDL_CONSTRAINT_PRIMARY; }
  | "UNIQUE"                               { $$ = DDL_CONSTRAINT_UNIQUE; }
;

key_kind:
    %empty                                 { $$ = 0; }
  | "CLUSTERED"                            { $$ = DDL_KEY_CLUSTERED; }
  | "NONCLUSTERED"                         { $$ = DDL_KEY_NONCLUSTERED; }
;

opt_hash:
    %empty                                 { $$ = NULL; }
  | "HASH"                                 { $$ = ddl_key_method(p, NULL, ddl_build_ident(p, $1)); }
;

opt_not_for_replication:
    %empty                                 { $$ = 0; }
  | "NOT" "FOR" "REPLICATION"              { $$ = DDL_KEY_NOT_FOR_REPLICATION; }
;

references:
    "REFERENCES" qname opt_name_list       { $$ = ddl_build_references(p, $2, $3); }
  | references "ON" "DELETE" fk_action     { $$ = ddl_foreign_on_delete($1, $4); }
  | references "ON" "UPDATE" fk_action     { $$ = ddl_foreign_on_update($1, $4); }
;

fk_action:
    "CASCADE"                              { $$ = DDL_FK_CASCADE; }
  | "SET" "NULL"                           { $$ = DDL_FK_SET_NULL; }
  | "SET" "DEFAULT"                        { $$ = DDL_FK_SET_DEFAULT; }
  | "NO" "ACTION"                          { $$ = DDL_FK_NO_ACTION; }
;

opt_key_parts:
    %empty                                 { $$ = ddl_list_none(); }
  | "(" key_parts ")"                      { $$ = $2; }
;

key_parts:
    key_part                               { $$ = ddl_list_one($1); }
  | key_parts "," key_part                 { $$ = ddl_list_with($1, $3); }
;

key_part:
    ident                                  { $$ = ddl_build_part_column(p, $1, @$); }
  | ident "ASC"                            { $$ = ddl_part_sort(ddl_build_part_column(p, $1, @$), DDL_SORT_ASC); }
  | ident "DESC"                           { $$ = ddl_part_sort(ddl_build_part_column(p, $1, @$), DDL_SORT_DESC); }
;

/* indexes */

index_def:
    "INDEX" ident opt_unique index_kind opt_hash opt_key_parts order_parts include opt_where storage
        { ddl_build_require(p, DDL_FEATURE_INLINE_INDEX_MSSQL, @$);
	  $$ = ddl_index_with(ddl_index_with(ddl_index_with(ddl_index_with(ddl_index_with(
			ddl_build_index(p, ddl_build_qname_minor(p, NONE, NONE, $ident), $opt_unique | $index_kind | DDL_KEY_INLINE, $opt_key_parts, @$),
			$opt_hash), $order_parts), $include), $opt_where), $storage); }
;

opt_unique:
    %empty                                 { $$ = 0; }
  | "UNIQUE"                               { $$ = DDL_KEY_UNIQUE; }
;

index_kind:
    key_kind
  | "CLUSTERED" "COLUMNSTORE"              { $$ = DDL_KEY_CLUSTERED | DDL_KEY_COLUMNSTORE; }
  | "NONCLUSTERED" "COLUMNSTORE"           { $$ = DDL_KEY_NONCLUSTERED | DDL_KEY_COLUMNSTORE; }
  | "COLUMNSTORE"                          { $$ = DDL_KEY_NONCLUSTERED | DDL_KEY_COLUMNSTORE; }
;

order_parts:
    %empty                                 { $$ = NULL; }
  | "ORDER" "(" name_list ")"
        { ddl_build_require(p, DDL_FEATURE_ORDERED_COLUMNSTORE_MSSQL, @$);
	  $$ = ddl_key_options(p, NULL, ddl_list_one(ddl_build_option_word(p, $1, ddl_expr_names(p, $3, @3), @$))); }
;

include:
    %empty                                 { $$ = NULL; }
  | "INCLUDE" "(" name_list ")"            { $$ = ddl_key_include(p, NULL, $3); }
;

opt_where:
    %empty                                 { $$ = NULL; }
  | "WHERE" expr                           { $$ = ddl_key_where(p, NULL, $2); }
;

create_index:
    "CREATE" opt_unique index_kind "INDEX" ident "ON" qname opt_key_parts order_parts include opt_where storage
        { $$ = ddl_build_create_index(p, ddl_index_with(ddl_index_with(ddl_index_with(ddl_index_with(
			ddl_build_index(p, ddl_build_qname_minor(p, NONE, NONE, $ident), $opt_unique | $index_kind, $opt_key_parts, @$),
			$order_parts), $include), $opt_where), $storage), $qname, 0, @$); }
;

/* storage and options: data */

storage:
    %empty                                 { $$ = NULL; }
  | storage storage_option                 { $$ = ddl_key_options(p, $1, ddl_list_one($2)); }
  | storage "WITH" "(" with_options ")"    { $$ = ddl_key_options(p, $1, $4); }
  | storage "WITH" "FILLFACTOR" "=" NUMBER
        { $$ = ddl_key_options(p, $1, ddl_list_one(ddl_build_option_word(p, $3, ddl_expr_leaf(p, DDL_EXPR_RAW, $5), @$))); }
;

storage_option:
    storage_word filegroup                 { $$ = ddl_build_option_word(p, $1, $2, @$); }
;

storage_word: "ON" | "TEXTIMAGE_ON" | "FILESTREAM_ON" | "AS";

filegroup:
    ident                                  { $$ = ddl_expr_name(p, NULL, $1, @$); }
  | ident "(" name_list ")"                { $$ = ddl_expr_call(p, ddl_expr_name(p, NULL, $1, @1), ddl_list_one(ddl_expr_names(p, $3, @3)), 0, @$); }
  | STRING                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_STRING, $1); }
;

with_options:
    with_option                            { $$ = ddl_list_one($1); }
  | with_options "," with_option           { $$ = ddl_list_with($1, $3); }
;

with_option:
    IDENT                                  { $$ = ddl_build_with(p, $1, NULL, @$); }
  | IDENT "=" RAW                          { $$ = ddl_build_with(p, $1, $3, @$); }
;

/* ALTER TABLE */

alter_table:
    "ALTER" "TABLE" qname check_word "ADD" add_items
        { $$ = ddl_build_alter_table(p, $qname, $add_items, $check_word, @$); }
  | "ALTER" "TABLE" qname "DROP" drop_items
        { $$ = ddl_build_alter_table(p, $qname, $drop_items, 0, @$); }
  | "ALTER" "TABLE" qname "ALTER" "COLUMN" ident type alter_column_attrs opt_with
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_column(p, DDL_ACTION_MODIFY_COLUMN, $ident,
				ddl_build_column(p, $ident, $type, $alter_column_attrs, @$), @$)), 0, @$); }
  | "ALTER" "TABLE" qname "ALTER" "COLUMN" ident "ADD" column_flag
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_column_option(p, $ident, "add", $column_flag, @$)), 0, @$); }
  | "ALTER" "TABLE" qname "ALTER" "COLUMN" ident "DROP" column_flag
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_column_option(p, $ident, "drop", $column_flag, @$)), 0, @$); }
  | "ALTER" "TABLE" qname "SET" "(" with_options ")"
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, $with_options, @$)), 0, @$); }
  | "ALTER" "TABLE" qname "REBUILD" storage
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_key_option_list($storage), @$)), 0, @$); }
  | "ALTER" "TABLE" qname "REBUILD" "PARTITION" "=" "ALL" storage
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_key_option_list($storage), @$)), 0, @$); }
  | "ALTER" "TABLE" qname check_word "CHECK" "CONSTRAINT" checked
        { $$ = ddl_build_alter_table(p, $qname, ddl_build_checks(p, $checked, 0), 0, @$); }
  | "ALTER" "TABLE" qname check_word "NOCHECK" "CONSTRAINT" checked
        { $$ = ddl_build_alter_table(p, $qname, ddl_build_checks(p, $checked, DDL_KEY_DISABLED), 0, @$); }
  | "ALTER" "TABLE" qname clause           { $$ = ddl_build_alter_table(p, $qname, ddl_list_one($clause), 0, @$); }
;

check_word:
    %empty                                 { $$ = 0; }
  | "WITH" "CHECK"                         { $$ = 0; }
  | "WITH" "NOCHECK"                       { $$ = DDL_STMT_NOCHECK; }
;

/* ALL: no names */
checked:
    name_list
  | "ALL"                                  { $$ = ddl_list_none(); }
;

/* What is not modelled, verbatim: triggers switched on and off, partitions moved. */
clause:
    "ENABLE" RAW_TAIL                      { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "DISABLE" RAW_TAIL                     { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "SWITCH" RAW_TAIL                      { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "REBUILD" RAW_TAIL                     { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | RAW_TAIL                               { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
;

add_items:
    add_item                               { $$ = ddl_list_one($1); }
  | add_items "," add_item                 { $$ = ddl_list_with($1, $3); }
;

add_item:
    column                                 { $$ = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $1->name, $1, @$); }
  | table_constraint                       { $$ = ddl_action_constraint(p, $1, @$); }
  | index_def                              { $$ = ddl_action_index(p, $1, @$); }
  | RAW_TAIL                               { $$ = ddl_action_expr(p, DDL_ACTION_ADD_PERIOD, NONE, ddl_expr_leaf(p, DDL_EXPR_RAW, $1), @$); }
  | "DEFAULT" expr "FOR" ident opt_with_values
        { $$ = ddl_action_expr(p, DDL_ACTION_SET_DEFAULT, $ident, $expr, @$); }
  | constraint_name "DEFAULT" expr "FOR" ident opt_with_values
        { $$ = ddl_action_to(ddl_action_expr(p, DDL_ACTION_SET_DEFAULT, $ident, $expr, @$), $constraint_name); }
;

opt_with_values: %empty | "WITH" "VALUES";

alter_column_attrs:
    %empty                                 { $$ = ddl_list_none(); }
  | alter_column_attrs alter_column_attr   { $$ = ddl_list_with($1, $2); }
;

alter_column_attr:
    "NULL"                                 { $$ = ddl_build_attr(p, DDL_ATTR_NULL, NULL, @$); }
  | "NOT" "NULL"                           { $$ = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, @$); }
  | "COLLATE" ident                        { $$ = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, $2, @$); }
  | "SPARSE"                               { $$ = ddl_build_attr_flag(p, DDL_COLUMN_SPARSE, @$); }
  | attr_option                            { $$ = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, $1, @$); }
;

column_flag:
    "ROWGUIDCOL"                           { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "PERSISTED"                            { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "SPARSE"                               { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "HIDDEN"                               { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "MASKED"                               { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "MASKED" RAW                           { $$ = ddl_build_option_word(p, $1, ddl_expr_leaf(p, DDL_EXPR_RAW, $2), @$); }
  | "NOT" "FOR" "REPLICATION"              { $$ = ddl_build_option(p, "not for replication", NULL, @$); }
;

drop_items:
    drop_item                              { $$ = ddl_list_one($1); }
  | drop_items "," drop_item               { $$ = ddl_list_with($1, $3); }
  | drop_items "," ident                   { $$ = ddl_list_with($1, ddl_action_as_last(p, $1, $3, @3)); }
;

drop_item:
    "COLUMN" opt_if_exists ident           { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $3, @$), $2); }
  | "CONSTRAINT" opt_if_exists ident opt_with
        { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, $3, @$), $2); }
;

/* How it is done (ONLINE, MAXDOP, MOVE TO), not what. */
opt_with: %empty | "WITH" "(" with_options ")";

/* ALTER INDEX: what only maintains has no effect on the schema */

alter_index:
    "ALTER" "INDEX" index_target "ON" qname "SET" "(" with_options ")"
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_options(p, DDL_ACTION_ALTER_INDEX, $index_target, $with_options, @$)), 0, @$); }
  | "ALTER" "INDEX" index_target "ON" qname "REBUILD" opt_partition storage
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_options(p, DDL_ACTION_ALTER_INDEX, $index_target,
				ddl_key_option_list($storage), @$)), 0, @$); }
  | "ALTER" "INDEX" index_target "ON" qname "DISABLE"
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_action_options(p, DDL_ACTION_ALTER_INDEX, $index_target,
				ddl_list_one(ddl_build_option(p, "disabled", NULL, @6)), @$)), 0, @$); }
  | "ALTER" "INDEX" index_target "ON" qname maintenance opt_partition storage
        { $$ = ddl_build_alter_table(p, $qname, ddl_list_one(ddl_build_action(p, DDL_ACTION_IGNORED, $index_target, @$)), 0, @$); }
;

index_target:
    ident
  | "ALL"                                  { $$ = NONE; }
;

maintenance: "REORGANIZE" | "RESUME" | "PAUSE" | "ABORT";

opt_partition:
    %empty
  | "PARTITION" "=" NUMBER
  | "PARTITION" "=" "ALL"
;

/* DROP */

drop:
    "DROP" drop_object opt_if_exists qname_list { $$ = ddl_build_drop(p, $2, $4, $3, @$); }
  | "DROP" "TRIGGER" opt_if_exists qname_list { $$ = ddl_build_drop(p, DDL_OBJECT_TRIGGER, $4, $3, @$); }
  | "DROP" "TRIGGER" opt_if_exists qname_list "ON" "DATABASE" { $$ = ddl_build_drop(p, DDL_OBJECT_TRIGGER, $4, $3, @$); }
  | "DROP" "TRIGGER" opt_if_exists qname_list "ON" "ALL" "SERVER" { $$ = ddl_build_drop(p, DDL_OBJECT_TRIGGER, $4, $3, @$); }
  | "DROP" "SCHEMA" opt_if_exists ident
        { $$ = ddl_build_drop(p, DDL_OBJECT_SCHEMA, ddl_list_one(ddl_build_qname_item(p, ddl_build_qname(p, NONE, NONE, $4), NULL)), $3, @$); }
;

drop_object:
    "TABLE"                                { $$ = DDL_OBJECT_TABLE; }
  | "VIEW"                                 { $$ = DDL_OBJECT_VIEW; }
  | "PROC"                                 { $$ = DDL_OBJECT_PROCEDURE; }
  | "PROCEDURE"                            { $$ = DDL_OBJECT_PROCEDURE; }
  | "FUNCTION"                             { $$ = DDL_OBJECT_FUNCTION; }
  | "SEQUENCE"                             { $$ = DDL_OBJECT_SEQUENCE; }
  | "SYNONYM"                              { $$ = DDL_OBJECT_SYNONYM; }
  | "TYPE"                                 { $$ = DDL_OBJECT_TYPE; }
  | "AGGREGATE"                            { $$ = DDL_OBJECT_AGGREGATE; }
;

drop_index:
    "DROP" "INDEX" opt_if_exists dropped_indexes { $$ = ddl_build_drop_indexes(p, $4, $3, @$); }
;

dropped_indexes:
    dropped_index                          { $$ = ddl_list_one($1); }
  | dropped_indexes "," dropped_index      { $$ = ddl_list_with($1, $3); }
;

dropped_index:
    ident "ON" qname storage               { $$ = ddl_build_qname_item(p, $3, ddl_build_qname_minor(p, NONE, NONE, $1)); }
  | ident "." ident
        { $$ = ddl_build_qname_item(p, ddl_build_qname(p, NONE, NONE, $1), ddl_build_qname_minor(p, NONE, NONE, $3)); }
  | ident "." ident "." ident
        { $$ = ddl_build_qname_item(p, ddl_build_qname(p, NONE, $1, $3), ddl_build_qname_minor(p, NONE, NONE, $5)); }
  | ident "." ident "." ident "." ident
        { $$ = ddl_build_qname_item(p, ddl_build_qname(p, $1, $3, $5), ddl_build_qname_minor(p, NONE, NONE, $7)); }
;

/* schemas */

create_schema:
    "CREATE" "SCHEMA" ident
        { $$ = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, $3, ddl_list_none(), 0, @$); }
  | "CREATE" "SCHEMA" ident "AUTHORIZATION" ident
        { $$ = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, $3,
			ddl_list_one(ddl_build_option_word(p, $4, ddl_expr_name(p, NULL, $5, @5), @4)), 0, @$); }
  | "CREATE" "SCHEMA" "AUTHORIZATION" ident
        { $$ = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, $4,
			ddl_list_one(ddl_build_option_word(p, $3, ddl_expr_name(p, NULL, $4, @4), @3)), 0, @$); }
;

alter_schema:
    "ALTER" "SCHEMA" ident "TRANSFER" qname { $$ = ddl_build_transfer(p, $3, $5, @$); }
  | "ALTER" "SCHEMA" ident "TRANSFER" "OBJECT" COLONS qname { $$ = ddl_build_transfer(p, $3, $7, @$); }
;

/* sequences */

create_sequence:
    "CREATE" "SEQUENCE" qname create_options
        { $$ = ddl_build_sequence(p, DDL_STMT_CREATE_SEQUENCE, $3, $4, 0, @$); }
;

create_options:
    %empty                                 { $$ = ddl_list_none(); }
  | create_options sequence_option         { $$ = ddl_list_with($1, $2); }
  | create_options "AS" type
        { $$ = ddl_list_with($1, ddl_build_option_word(p, $2, ddl_expr_typed(p, $3, NULL, @3), @2)); }
  | create_options "START" "WITH" signed_number { $$ = ddl_list_with($1, ddl_build_option_word(p, $2, $4, @2)); }
;

alter_sequence:
    "ALTER" "SEQUENCE" qname sequence_options
        { $$ = ddl_build_sequence(p, DDL_STMT_ALTER_SEQUENCE, $3, $4, 0, @$); }
;

sequence_options:
    sequence_option                        { $$ = ddl_list_one($1); }
  | sequence_options sequence_option       { $$ = ddl_list_with($1, $2); }
;

sequence_option:
    "RESTART"                              { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "RESTART" "WITH" signed_number         { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | "INCREMENT" "BY" signed_number         { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | "MINVALUE" signed_number               { $$ = ddl_build_option_word(p, $1, $2, @$); }
  | "MAXVALUE" signed_number               { $$ = ddl_build_option_word(p, $1, $2, @$); }
  | "MINVALUE"                             { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "MAXVALUE"                             { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "NO" "MINVALUE"                        { $$ = ddl_build_option_word(p, $2, NULL, @$); }
  | "NO" "MAXVALUE"                        { $$ = ddl_build_option_word(p, $2, NULL, @$); }
  | "CYCLE"                                { $$ = ddl_build_option_word(p, $1, ddl_expr_text(p, DDL_EXPR_BOOL, "true", @1), @$); }
  | "NO" "CYCLE"                           { $$ = ddl_build_option_word(p, $2, ddl_expr_text(p, DDL_EXPR_BOOL, "false", @2), @$); }
  | "CACHE" NUMBER                         { $$ = ddl_build_option_word(p, $1, ddl_expr_leaf(p, DDL_EXPR_NUMBER, $2), @$); }
  | "CACHE"                                { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "NO" "CACHE"                           { $$ = ddl_build_option_word(p, $2, ddl_expr_text(p, DDL_EXPR_BOOL, "false", @2), @$); }
;

@use grammar/common/expr.yy
@use gen/mssql_keywords.yy
%%
#include "parser/report_syntax.h"
