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

/* MySQL manual, "Operator Precedence"; that predicates bind tighter than "=" is the server's grammar. */
%left "OR" CONCAT
%left "XOR"
%left "AND" AND_AND
%precedence "NOT"
%left "=" "<>" "<" "<=" ">" ">=" NULL_SAFE_EQ "IS"
%left "BETWEEN" "LIKE" "REGEXP" "RLIKE" "IN" "MEMBER" "SOUNDS" NOT_LA
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
%type <stmt> create_database alter_database drop_database use create_sequence alter_sequence drop_sequence drop_object
%type <ident> ident any_ident opt_ident opt_symbol after collation
%type <qname> qname
%type <list> table_elements column_attrs key_parts name_list table_options alter_actions opt_actions qname_list rename_list
%type <list> type_args opt_name_list key_options opt_key_options database_options opt_database_options
%type <list> sequence_options opt_length opt_precision alter_columns lock_options spaced_options
%type <node> table_element
%type <column> column
%type <attr> column_attr generated_attr
%type <constraint> table_constraint constraint_body column_key
%type <foreign> references
%type <index> index_def key_name
%type <part> key_part
%type <type> type type_name type_base cast_type
%type <expr> default_value now_expr signed_number string option_value charset_name number opt_partition opt_query interval
%type <expr> type_arg opt_restart signed
%type <option> table_option key_option charset_option collate_option database_option column_option sequence_option type_option
%type <action> alter_action lock_option partition_action convert_charset
%type <flags> opt_if_not_exists opt_if_exists part_if_not_exists part_if_exists opt_temporary opt_or_replace fk_action index_kind enforced stored overlaps
%type <tok> option_word type_none type_length type_precision type_varying now_word bare_word fn_word interval_unit int_word

%%

unit: statement                            { ddl_build_finish(p, $1); };

statement:
    create_table
  | create_index
  | create_database
  | create_sequence
  | alter_table
  | alter_database
  | alter_sequence
  | drop_table
  | drop_index
  | drop_database
  | drop_sequence
  | drop_object
  | rename_table
  | use
;

/* names */

ident:
    IDENT                                  { $$ = ddl_build_ident_word(p, $1); }
  | kw_unreserved                          { $$ = ddl_build_ident_word(p, $1); }
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

opt_or_replace:
    %empty                                 { $$ = 0; }
  | "OR" "REPLACE"                         { $$ = DDL_STMT_OR_REPLACE; }
;

opt_if_not_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "NOT" "EXISTS"                   { $$ = DDL_STMT_IF_NOT_EXISTS; }
;

opt_if_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "EXISTS"                         { $$ = DDL_STMT_IF_EXISTS; }
;

/* of columns, keys and constraints: MariaDB only */
part_if_not_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "NOT" "EXISTS"                   { $$ = ddl_flags_need(p, DDL_STMT_IF_NOT_EXISTS, DDL_FEATURE_IF_EXISTS_PART_MYSQL, @$); }
;

part_if_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "EXISTS"                         { $$ = ddl_flags_need(p, DDL_STMT_IF_EXISTS, DDL_FEATURE_IF_EXISTS_PART_MYSQL, @$); }
;

opt_temporary:
    %empty                                 { $$ = 0; }
  | "TEMPORARY"                            { $$ = DDL_TABLE_TEMPORARY; }
;

opt_eq: %empty | "=";
opt_restrict: %empty | "RESTRICT" | "CASCADE";
opt_wait: %empty | "WAIT" NUMBER | "NOWAIT";

/* CREATE TABLE */

create_table:
    "CREATE" opt_or_replace[or] opt_temporary "TABLE" opt_if_not_exists[quiet] qname[name]
    "(" table_elements[elements] ")" table_options[options] opt_partition opt_query
        { $$ = ddl_build_create_table(p, ddl_table_query(ddl_table_partition_by(
		ddl_build_table(p, $name, $elements, $options, $opt_temporary, @$), $opt_partition), $opt_query), $or | $quiet, @$); }
  | "CREATE" opt_or_replace[or] opt_temporary "TABLE" opt_if_not_exists[quiet] qname[name]
    table_options[options] opt_partition RAW[query]
        { $$ = ddl_build_create_table(p, ddl_table_query(ddl_table_partition_by(
		ddl_build_table(p, $name, ddl_list_none(), $options, $opt_temporary, @$), $opt_partition),
		ddl_expr_leaf(p, DDL_EXPR_RAW, $query)), $or | $quiet, @$); }
  | "CREATE" opt_or_replace[or] opt_temporary "TABLE" opt_if_not_exists[quiet] qname[name] "LIKE" qname[from]
        { $$ = ddl_build_create_table(p, ddl_build_table(p, $name,
		ddl_list_one(ddl_build_like(p, $from, ddl_list_none())), ddl_list_none(), $opt_temporary, @$), $or | $quiet, @$); }
  | "CREATE" opt_or_replace[or] opt_temporary "TABLE" opt_if_not_exists[quiet] qname[name] "(" "LIKE" qname[from] ")"
        { $$ = ddl_build_create_table(p, ddl_build_table(p, $name,
		ddl_list_one(ddl_build_like(p, $from, ddl_list_none())), ddl_list_none(), $opt_temporary, @$), $or | $quiet, @$); }
;

opt_partition:
    %empty                                 { $$ = NULL; }
  | RAW_TAIL                               { $$ = ddl_expr_leaf(p, DDL_EXPR_RAW, $1); }
;

opt_query:
    %empty                                 { $$ = NULL; }
  | RAW                                    { $$ = ddl_expr_leaf(p, DDL_EXPR_RAW, $1); }
;

table_elements:
    table_element                          { $$ = ddl_list_one($1); }
  | table_elements "," table_element       { $$ = ddl_list_with($1, $3); }
;

table_element:
    column                                 { $$ = ddl_build_element(p, DDL_ELEMENT_COLUMN, $1); }
  | table_constraint                       { $$ = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, $1); }
  | index_def                              { $$ = ddl_build_element(p, DDL_ELEMENT_INDEX, $1); }
  | RAW_TAIL                               { $$ = ddl_build_element(p, DDL_ELEMENT_RAW, ddl_expr_leaf(p, DDL_EXPR_RAW, $1)); }
;

column:
    ident type column_attrs                { $$ = ddl_build_column(p, $1, $2, $3, @$); }
;

generated_attr:
    "AS" "(" expr ")" stored               { $$ = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, $3, @$), $5); }
  | "GENERATED" "ALWAYS" "AS" "(" expr ")" stored
                                           { $$ = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, $5, @$), $7); }
;

stored:
    %empty                                 { $$ = 0; }
  | "VIRTUAL"                              { $$ = DDL_COLUMN_VIRTUAL; }
  | "STORED"                               { $$ = DDL_COLUMN_STORED; }
  | "PERSISTENT"                           { $$ = DDL_COLUMN_STORED; }
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
  | "SERIAL" "DEFAULT" "VALUE"             { $$ = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, ddl_list_one(ddl_build_option(p, "serial default value", NULL, @$)), @$); }
  | "COMMENT" string                       { $$ = ddl_build_attr(p, DDL_ATTR_COMMENT, $2, @$); }
  | "COLLATE" collation                    { $$ = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, $2, @$); }
  | generated_attr
  | "VISIBLE"                              { $$ = ddl_build_attr_flag(p, 0, @$); }
  | "INVISIBLE"                            { $$ = ddl_build_attr_flag(p, DDL_COLUMN_INVISIBLE, @$); }
  | column_key                             { $$ = ddl_build_attr_constraint(p, $1, @$); }
  | "CONSTRAINT" opt_ident "CHECK" "(" expr ")"
        { $$ = ddl_build_attr_constraint(p, ddl_constraint_named(p, ddl_build_check(p, $5, @$), $2), @$); }
  | "ENFORCED"                             { $$ = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, DDL_KEY_ENFORCED, ddl_list_none(), @$); }
  | "NOT" "ENFORCED"                       { $$ = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, DDL_KEY_NOT_ENFORCED, ddl_list_none(), @$); }
  | column_option                          { $$ = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, ddl_list_one($1), @$); }
;

column_key:
    "UNIQUE"                               { $$ = ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, @$); }
  | "UNIQUE" KEY_LA                        { $$ = ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, @$); }
  | "KEY"                                  { $$ = ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, @$); }
  | "PRIMARY" "KEY"                        { $$ = ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, @$); }
  | "CHECK" "(" expr ")"                   { $$ = ddl_build_check(p, $3, @$); }
  | references                             { $$ = ddl_build_foreign(p, ddl_list_none(), $1, @$); }
;

column_option:
    "COLUMN_FORMAT" option_value           { $$ = ddl_build_option_word(p, $1, $2, @$); }
  | "STORAGE" option_value                 { $$ = ddl_build_option_word(p, $1, $2, @$); }
  | "ENGINE_ATTRIBUTE" opt_eq string       { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | "SECONDARY_ENGINE_ATTRIBUTE" opt_eq string { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | "NOT" "SECONDARY"                      { $$ = ddl_build_option(p, "not secondary", NULL, @$); }
  | "SRID" NUMBER                          { $$ = ddl_build_option_word(p, $1, ddl_expr_leaf(p, DDL_EXPR_NUMBER, $2), @$); }
  | "WITH" "SYSTEM" "VERSIONING"           { $$ = ddl_build_option(p, "with system versioning", NULL, @$); }
  | "WITHOUT" "SYSTEM" "VERSIONING"        { $$ = ddl_build_option(p, "without system versioning", NULL, @$); }
  | "GENERATED" "ALWAYS" "AS" "ROW" "START" { $$ = ddl_build_option(p, "generated always as row start", NULL, @$); }
  | "GENERATED" "ALWAYS" "AS" "ROW" "END"  { $$ = ddl_build_option(p, "generated always as row end", NULL, @$); }
  | "AS" "ROW" "START"                     { $$ = ddl_build_option(p, "generated always as row start", NULL, @$); }
  | "AS" "ROW" "END"                       { $$ = ddl_build_option(p, "generated always as row end", NULL, @$); }
  | IDENT "=" option_value                 { $$ = ddl_build_option_free(p, $1, $3, @$); }
;

default_value:
    literal
  | signed_number
  | "TRUE"                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | "FALSE"                                { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | now_expr
  | name_path                              { $$ = ddl_expr_needs(p, $1, DDL_FEATURE_DEFAULT_FREE_MYSQL); }
  | call                                   { $$ = ddl_expr_needs(p, $1, DDL_FEATURE_DEFAULT_FREE_MYSQL); }
  | case_expr                              { $$ = ddl_expr_needs(p, $1, DDL_FEATURE_DEFAULT_FREE_MYSQL); }
  | bare_word                              { $$ = ddl_expr_needs(p, ddl_expr_bare(p, $1), DDL_FEATURE_DEFAULT_FREE_MYSQL); }
  | bare_word "(" ")"                      { $$ = ddl_expr_needs(p, ddl_expr_bare(p, $1), DDL_FEATURE_DEFAULT_FREE_MYSQL); }
  | "(" expr ")"                           { $$ = ddl_expr_needs(p, ddl_expr_parens($2, @$), DDL_FEATURE_DEFAULT_EXPR_MYSQL); }
;

signed_number:
    "-" number                             { $$ = ddl_expr_unary(p, DDL_OP_NEG, $2, @$); }
  | "+" number                             { $$ = $2; }
;

number: NUMBER                             { $$ = ddl_expr_leaf(p, DDL_EXPR_NUMBER, $1); };

now_expr:
    now_word                               { $$ = ddl_expr_bare(p, $1); }
  | now_word "(" ")"                       { $$ = ddl_expr_bare(p, $1); }
  | now_word "(" number ")"                { $$ = ddl_expr_call(p, ddl_expr_bare(p, $1), ddl_list_one($3), 0, @$); }
;

now_word: "CURRENT_TIMESTAMP" | "LOCALTIME" | "LOCALTIMESTAMP";

string: STRING                             { $$ = ddl_expr_leaf(p, DDL_EXPR_STRING, $1); };

literal:
    NATIONAL_STRING                        { $$ = ddl_expr_introduced(p, NULL, $1); }
  | CHARSET_PREFIX STRING                  { $$ = ddl_expr_introduced(p, $1, $2); }
  | CHARSET_PREFIX BITS                    { $$ = ddl_expr_verbatim(p, @$); }
  | "DATE" STRING                          { $$ = ddl_expr_typed(p, ddl_build_type(p, $1), $2, @$); }
  | "TIME" STRING                          { $$ = ddl_expr_typed(p, ddl_build_type(p, $1), $2, @$); }
  | "TIMESTAMP" STRING                     { $$ = ddl_expr_typed(p, ddl_build_type(p, $1), $2, @$); }
;

expr:
    "TRUE"                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | "FALSE"                                { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | now_expr
  | bare_word                              { $$ = ddl_expr_bare(p, $1); }
  | bare_word "(" ")"                      { $$ = ddl_expr_bare(p, $1); }
  | bare_word "(" number ")"               { $$ = ddl_expr_call(p, ddl_expr_bare(p, $1), ddl_list_one($3), 0, @$); }
  | VARIABLE                               { $$ = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, $1); }
  | interval
  | "CONVERT" "(" expr "," cast_type ")"   { $$ = ddl_expr_cast(p, $3, $5, 0, @$); }
  | "CONVERT" "(" expr "USING" charset_name ")" { $$ = ddl_expr_using(p, $3, $5, @$); }
  | "DEFAULT" "(" name_path ")"            { $$ = ddl_expr_call(p, ddl_expr_bare(p, $1), ddl_list_one($3), 0, @$); }
  | "NEXT" "VALUE" "FOR" name_path         { $$ = ddl_expr_function(p, "nextval", ddl_list_one($4), @$); }
  | "{" ident expr "}"                     { $$ = ddl_expr_odbc(p, $ident, $3, @$); }
  | name_path ARROW STRING                 { $$ = ddl_expr_binary(p, DDL_OP_JSON_GET, $1, ddl_expr_leaf(p, DDL_EXPR_STRING, $3), @$); }
  | name_path ARROW_TEXT STRING            { $$ = ddl_expr_binary(p, DDL_OP_JSON_GET_TEXT, $1, ddl_expr_leaf(p, DDL_EXPR_STRING, $3), @$); }
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
  | expr "RLIKE" expr %prec "LIKE"         { $$ = ddl_expr_like(p, DDL_OP_REGEXP, $1, $3, NULL, 0, @$); }
  | expr NOT_LA "REGEXP" expr %prec "LIKE" { $$ = ddl_expr_like(p, DDL_OP_REGEXP, $1, $4, NULL, DDL_EXPR_NOT, @$); }
  | expr NOT_LA "RLIKE" expr %prec "LIKE"  { $$ = ddl_expr_like(p, DDL_OP_REGEXP, $1, $4, NULL, DDL_EXPR_NOT, @$); }
  | expr "SOUNDS" "LIKE" expr %prec "LIKE" { $$ = ddl_expr_like(p, DDL_OP_SOUNDS_LIKE, $1, $4, NULL, 0, @$); }
  | expr "MEMBER" "OF" "(" expr ")"        { $$ = ddl_expr_binary(p, DDL_OP_MEMBER_OF, $1, $5, @$); }
  | expr "IS" "TRUE"                       { $$ = ddl_expr_is(p, $1, ddl_expr_leaf(p, DDL_EXPR_BOOL, $3), 0, @$); }
  | expr "IS" "FALSE"                      { $$ = ddl_expr_is(p, $1, ddl_expr_leaf(p, DDL_EXPR_BOOL, $3), 0, @$); }
  | expr "IS" "UNKNOWN"                    { $$ = ddl_expr_is(p, $1, ddl_expr_new(p, DDL_EXPR_NULL, @3), 0, @$); }
  | expr "IS" "NOT" "TRUE"                 { $$ = ddl_expr_is(p, $1, ddl_expr_leaf(p, DDL_EXPR_BOOL, $4), DDL_EXPR_NOT, @$); }
  | expr "IS" "NOT" "FALSE"                { $$ = ddl_expr_is(p, $1, ddl_expr_leaf(p, DDL_EXPR_BOOL, $4), DDL_EXPR_NOT, @$); }
  | expr "IS" "NOT" "UNKNOWN"              { $$ = ddl_expr_is(p, $1, ddl_expr_new(p, DDL_EXPR_NULL, @4), DDL_EXPR_NOT, @$); }
  | "!" expr %prec UNARY                   { $$ = ddl_expr_unary(p, DDL_OP_BANG, $2, @$); }
  | "BINARY" expr %prec UNARY              { $$ = ddl_expr_unary(p, DDL_OP_BINARY, $2, @$); }
  | expr "COLLATE" collation               { $$ = ddl_expr_collate(p, $1, $3, @$); }
;

/* Functions whose names are reserved words. */
call:
    fn_word "(" ")"                        { $$ = ddl_expr_call(p, ddl_expr_bare(p, $1), ddl_list_none(), 0, @$); }
  | fn_word "(" expr_list ")"              { $$ = ddl_expr_call(p, ddl_expr_bare(p, $1), $3, 0, @$); }
;

fn_word: "CHAR" | "IF" | "INSERT" | "LEFT" | "MOD" | "REPEAT" | "REPLACE" | "RIGHT" | "VALUES";

bare_word: "CURRENT_DATE" | "CURRENT_TIME" | "CURRENT_USER" | "UTC_DATE" | "UTC_TIME" | "UTC_TIMESTAMP";

interval: "INTERVAL" expr interval_unit    { $$ = ddl_expr_interval(p, $2, $3, @$); };

interval_unit:
    "MICROSECOND" | "SECOND" | "MINUTE" | "HOUR" | "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR"
  | "SQL_TSI_SECOND" | "SQL_TSI_MINUTE" | "SQL_TSI_HOUR" | "SQL_TSI_DAY" | "SQL_TSI_WEEK" | "SQL_TSI_MONTH"
  | "SQL_TSI_QUARTER" | "SQL_TSI_YEAR"
  | "SECOND_MICROSECOND" | "MINUTE_MICROSECOND" | "MINUTE_SECOND" | "HOUR_MICROSECOND" | "HOUR_SECOND"
  | "HOUR_MINUTE" | "DAY_MICROSECOND" | "DAY_SECOND" | "DAY_MINUTE" | "DAY_HOUR" | "YEAR_MONTH"
;

/* types: name, arguments, attributes; what fits what is normalize's to know */

type:
    type_base
  | type "UNSIGNED"                        { $$ = ddl_type_flag($1, DDL_TYPE_UNSIGNED); }
  | type "SIGNED"                          { $$ = ddl_type_flag($1, DDL_TYPE_SIGNED); }
  | type "ZEROFILL"                        { $$ = ddl_type_flag($1, DDL_TYPE_ZEROFILL); }
  | type "BINARY"                          { $$ = ddl_type_flag($1, DDL_TYPE_BINARY); }
  | type type_option                       { $$ = ddl_type_option(p, $1, $2); }
;

type_option:
    charset_word charset_name              { $$ = ddl_build_option(p, "charset", $2, @$); }
  | "ASCII"                                { $$ = ddl_build_option(p, "charset", ddl_expr_word(p, "latin1", @$), @$); }
  | "UNICODE"                              { $$ = ddl_build_option(p, "charset", ddl_expr_word(p, "ucs2", @$), @$); }
  | "BYTE"                                 { $$ = ddl_build_option(p, "charset", ddl_expr_word(p, "binary", @$), @$); }
  | "COMPRESSED"                           { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "COMPRESSED" "=" ident                 { $$ = ddl_build_option_word(p, $1, ddl_expr_name(p, NULL, $3, @3), @$); }
  | "REF_SYSTEM_ID" "=" number             { $$ = ddl_build_option_word(p, $1, $3, @$); }
;

/* the filter makes CHARACTER of the CHAR of CHAR SET */
charset_word: "CHARACTER" "SET" | "CHARSET";

charset_name:
    IDENT                                  { $$ = ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @$); }
  | STRING                                 { $$ = ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @$); }
  | "BINARY"                               { $$ = ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @$); }
  | "ASCII"                                { $$ = ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @$); }
;

collation:
    ident
  | STRING                                 { $$ = ddl_build_ident(p, $1); }
  | "BINARY"                               { $$ = ddl_build_ident(p, $1); }
;

type_name: cast_type;

cast_type:
    type
  | "SIGNED"                               { $$ = ddl_type_name(p, "signed", @$); }
  | "UNSIGNED"                             { $$ = ddl_type_name(p, "unsigned", @$); }
  | "SIGNED" int_word                     { $$ = ddl_type_name(p, "signed", @$); }
  | "UNSIGNED" int_word                   { $$ = ddl_type_name(p, "unsigned", @$); }
  | cast_type "ARRAY"                      { $$ = ddl_type_array($1, @$); }
;

int_word: "INT" | "INTEGER";

type_base:
    type_none                              { $$ = ddl_build_type(p, $1); }
  | type_length opt_length                 { $$ = ddl_type_args(ddl_build_type(p, $1), $2); }
  | type_varying                           { $$ = ddl_build_type(p, $1); }
  | type_varying "(" type_args ")"         { $$ = ddl_type_args(ddl_build_type(p, $1), $3); }
  | "CHAR" "VARYING" "(" type_args ")"     { $$ = ddl_type_args(ddl_type_name(p, "varchar", @$), $4); }
  | "CHARACTER" "VARYING" "(" type_args ")" { $$ = ddl_type_args(ddl_type_name(p, "varchar", @$), $4); }
  | "NCHAR" opt_length                     { $$ = ddl_type_args(ddl_type_name(p, "nchar", @$), $2); }
  | "NATIONAL" "CHAR" opt_length           { $$ = ddl_type_args(ddl_type_name(p, "nchar", @$), $3); }
  | "NATIONAL" "CHARACTER" opt_length      { $$ = ddl_type_args(ddl_type_name(p, "nchar", @$), $3); }
  | national_varchar "(" type_args ")"     { $$ = ddl_type_args(ddl_type_name(p, "nvarchar", @$), $3); }
  | type_precision opt_precision           { $$ = ddl_type_args(ddl_build_type(p, $1), $2); }
  | "DOUBLE" "PRECISION" opt_precision     { $$ = ddl_type_args(ddl_type_name(p, "double", @$), $3); }
  | "LONG"                                 { $$ = ddl_type_name(p, "mediumtext", @$); }
  | "LONG" "VARCHAR"                       { $$ = ddl_type_name(p, "mediumtext", @$); }
  | "LONG" "CHAR" "VARYING"                { $$ = ddl_type_name(p, "mediumtext", @$); }
  | "LONG" "VARBINARY"                     { $$ = ddl_type_name(p, "mediumblob", @$); }
  | "ENUM" "(" type_args ")"               { $$ = ddl_type_args(ddl_build_type(p, $1), $3); }
  | "SET" "(" type_args ")"                { $$ = ddl_type_args(ddl_build_type(p, $1), $3); }
  | IDENT                                  { $$ = ddl_build_type_known(p, $1); }
  | IDENT "(" type_args ")"                { $$ = ddl_type_args(ddl_build_type_known(p, $1), $3); }
;

national_varchar:
    "NVARCHAR" | "NATIONAL" "VARCHAR" | "NATIONAL" "VARCHARACTER" | "NATIONAL" "CHAR" "VARYING"
  | "NATIONAL" "CHARACTER" "VARYING" | "NCHAR" "VARCHAR" | "NCHAR" "VARCHARACTER" | "NCHAR" "VARYING"
;

type_none:
    "BOOL" | "BOOLEAN" | "DATE" | "GEOMCOLLECTION" | "GEOMETRY" | "GEOMETRYCOLLECTION" | "JSON" | "LINESTRING"
  | "LONGBLOB" | "LONGTEXT" | "MEDIUMBLOB" | "MEDIUMTEXT" | "MULTILINESTRING" | "MULTIPOINT" | "MULTIPOLYGON"
  | "POINT" | "POLYGON" | "SERIAL" | "TINYBLOB" | "TINYTEXT" | "UUID"
;

type_length:
    "BIGINT" | "BINARY" | "BIT" | "BLOB" | "CHAR" | "CHARACTER" | "DATETIME" | "INT" | "INT1" | "INT2" | "INT3"
  | "INT4" | "INT8" | "INTEGER" | "MEDIUMINT" | "MIDDLEINT" | "SMALLINT" | "TEXT" | "TIME" | "TIMESTAMP" | "TINYINT"
  | "VECTOR" | "YEAR"
;

type_varying: "VARCHAR" | "VARCHARACTER" | "VARBINARY";

type_precision: "DEC" | "DECIMAL" | "DOUBLE" | "FIXED" | "FLOAT" | "FLOAT4" | "FLOAT8" | "NUMERIC" | "REAL";

opt_length:
    %empty                                 { $$ = ddl_list_none(); }
  | "(" type_arg ")"                       { $$ = ddl_list_one($2); }
;

opt_precision:
    opt_length
  | "(" type_arg "," type_arg ")"          { $$ = ddl_list_with(ddl_list_one($2), $4); }
;

type_arg:
    NUMBER                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_NUMBER, $1); }
  | STRING                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_STRING, $1); }
  | BITS                                   { $$ = ddl_expr_leaf(p, DDL_EXPR_BITS, $1); }
;

type_args:
    type_arg                               { $$ = ddl_list_one($1); }
  | type_args "," type_arg                 { $$ = ddl_list_with($1, $3); }
;

/* keys */

key_name:
    opt_ident                              { $$ = ddl_build_key_name(p, $1, NONE); }
  | opt_ident "USING" ident                { $$ = ddl_build_key_name(p, $1, $3); }
  | ident "TYPE" ident                     { $$ = ddl_build_key_name(p, $1, $3); }
;

table_constraint:
    constraint_body
  | "CONSTRAINT" opt_symbol constraint_body { $$ = ddl_constraint_named(p, $3, $2); }
;

opt_symbol: opt_ident;

constraint_body:
    "PRIMARY" "KEY" part_if_not_exists key_name "(" key_parts[parts] overlaps ")" opt_key_options[options]
        { $$ = ddl_constraint_key(p, ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, $parts, @$), $overlaps),
				  $key_name, $options, 0); }
  | "UNIQUE" unique_word part_if_not_exists[quiet] key_name "(" key_parts[parts] overlaps ")" opt_key_options[options]
        { $$ = ddl_constraint_key(p, ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, $parts, @$), $overlaps),
				  $key_name, $options, $quiet); }
  | "FOREIGN" "KEY" part_if_not_exists opt_ident[index] "(" key_parts[parts] ")" references
        { $$ = ddl_constraint_index(p, ddl_build_foreign(p, $parts, $references, @$), $index); }
  | "CHECK" "(" expr ")" enforced          { $$ = ddl_constraint_flags(ddl_build_check(p, $3, @$), $5); }
;

unique_word: %empty | KEY_LA | "INDEX";

overlaps:
    %empty                                 { $$ = 0; }
  | "WITHOUT" "OVERLAPS"                   { $$ = DDL_KEY_WITHOUT_OVERLAPS; }
;

enforced:
    %empty                                 { $$ = 0; }
  | "ENFORCED"                             { $$ = DDL_KEY_ENFORCED; }
  | "NOT" "ENFORCED"                       { $$ = DDL_KEY_NOT_ENFORCED; }
;

/* ON_LA: an ON of REFERENCES, not of the column's ON UPDATE now() */
references:
    "REFERENCES" qname opt_name_list       { $$ = ddl_build_references(p, $2, $3); }
  | references "MATCH" "FULL"              { $$ = ddl_foreign_match($1, DDL_MATCH_FULL); }
  | references "MATCH" "PARTIAL"           { $$ = ddl_foreign_match($1, DDL_MATCH_PARTIAL); }
  | references "MATCH" "SIMPLE"            { $$ = ddl_foreign_match($1, DDL_MATCH_SIMPLE); }
  | references ON_LA "DELETE" fk_action    { $$ = ddl_foreign_on_delete($1, $4); }
  | references ON_LA "UPDATE" fk_action    { $$ = ddl_foreign_on_update($1, $4); }
;

fk_action:
    "CASCADE"                              { $$ = DDL_FK_CASCADE; }
  | "RESTRICT"                             { $$ = DDL_FK_RESTRICT; }
  | "SET" "NULL"                           { $$ = DDL_FK_SET_NULL; }
  | "SET" "DEFAULT"                        { $$ = DDL_FK_SET_DEFAULT; }
  | "NO" "ACTION"                          { $$ = DDL_FK_NO_ACTION; }
;

index_def:
    index_word part_if_not_exists[quiet] key_name "(" key_parts[parts] ")" opt_key_options[options]
        { $$ = ddl_index_key(p, ddl_build_index(p, NULL, 0, $parts, @$), $key_name, $options, $quiet); }
  | "FULLTEXT" opt_index_word part_if_not_exists[quiet] key_name "(" key_parts[parts] ")" opt_key_options[options]
        { $$ = ddl_index_key(p, ddl_build_index(p, NULL, DDL_KEY_FULLTEXT, $parts, @$), $key_name, $options, $quiet); }
  | "SPATIAL" opt_index_word part_if_not_exists[quiet] key_name "(" key_parts[parts] ")" opt_key_options[options]
        { $$ = ddl_index_key(p, ddl_build_index(p, NULL, DDL_KEY_SPATIAL, $parts, @$), $key_name, $options, $quiet); }
  | "VECTOR" index_word part_if_not_exists[quiet] key_name "(" key_parts[parts] ")" opt_key_options[options]
        { $$ = ddl_index_key(p, ddl_build_index(p, NULL, DDL_KEY_VECTOR, $parts, @$), $key_name, $options, $quiet); }
;

index_word: "INDEX" | "KEY";
opt_index_word: %empty | index_word;

key_parts:
    key_part                               { $$ = ddl_list_one($1); }
  | key_parts "," key_part                 { $$ = ddl_list_with($1, $3); }
;

key_part:
    ident                                  { $$ = ddl_build_part_column(p, $1, @$); }
  | ident "(" NUMBER ")"                   { $$ = ddl_part_prefix(p, ddl_build_part_column(p, $1, @$), $3); }
  | "(" expr ")"                           { $$ = ddl_build_part(p, ddl_expr_needs(p, ddl_expr_needs(p, ddl_expr_parens($2, @$),
						DDL_FEATURE_FUNCTIONAL_KEY_MYSQL), DDL_FEATURE_FUNCTIONAL_KEY_MARIADB), @$); }
  | key_part "ASC"                         { $$ = ddl_part_sort($1, DDL_SORT_ASC); }
  | key_part "DESC"                        { $$ = ddl_part_sort($1, DDL_SORT_DESC); }
;

opt_key_options:
    %empty                                 { $$ = ddl_list_none(); }
  | key_options
;

key_options:
    key_option                             { $$ = ddl_list_one($1); }
  | key_options key_option                 { $$ = ddl_list_with($1, $2); }
;

key_option:
    "USING" ident                          { $$ = ddl_build_option(p, "using", ddl_expr_name(p, NULL, $2, @2), @$); }
  | "TYPE" ident                           { $$ = ddl_build_option(p, "using", ddl_expr_name(p, NULL, $2, @2), @$); }
  | "KEY_BLOCK_SIZE" opt_eq NUMBER         { $$ = ddl_build_option_word(p, $1, ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3), @$); }
  | "COMMENT" string                       { $$ = ddl_build_option_word(p, $1, $2, @$); }
  | "WITH" "PARSER" ident                  { $$ = ddl_build_option(p, "parser", ddl_expr_name(p, NULL, $3, @3), @$); }
  | "VISIBLE"                              { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "INVISIBLE"                            { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "IGNORED"                              { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "NOT" "IGNORED"                        { $$ = ddl_build_option(p, "not ignored", NULL, @$); }
  | "ENGINE_ATTRIBUTE" opt_eq string       { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | "SECONDARY_ENGINE_ATTRIBUTE" opt_eq string { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | IDENT "=" option_value                 { $$ = ddl_build_option_free(p, $1, $3, @$); }
;

/* options: any word, a value; normalize knows them */

table_options:
    %empty                                 { $$ = ddl_list_none(); }
  | table_options table_option             { $$ = ddl_list_with($1, $2); }
  | table_options "," table_option         { $$ = ddl_list_with($1, $3); }
;

table_option:
    option_word opt_eq option_value        { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | charset_option
  | collate_option
  | "DEFAULT" charset_option               { $$ = $2; }
  | "DEFAULT" collate_option               { $$ = $2; }
  | "DATA" "DIRECTORY" opt_eq string       { $$ = ddl_build_option(p, "data directory", $4, @$); }
  | "INDEX" "DIRECTORY" opt_eq string      { $$ = ddl_build_option(p, "index directory", $4, @$); }
  | "UNION" opt_eq "(" ")"                 { $$ = ddl_build_option_word(p, $1, ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_none(), @$), @$); }
  | "UNION" opt_eq "(" expr_list ")"       { $$ = ddl_build_option_word(p, $1, ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, $4, @$), @$); }
  | "START" "TRANSACTION"                  { $$ = ddl_build_option(p, "start transaction", NULL, @$); }
  | "WITH" "SYSTEM" "VERSIONING"           { $$ = ddl_build_option(p, "with system versioning", NULL, @$); }
  | IDENT "=" option_value                 { $$ = ddl_build_option_free(p, $1, $3, @$); }
;

charset_option: charset_word opt_eq option_value { $$ = ddl_build_option(p, "charset", $3, @$); };
collate_option:
    "COLLATE" opt_eq collation             { $$ = ddl_build_option(p, "collate", ddl_expr_name(p, NULL, $3, @3), @$); }
  | "COLLATE" opt_eq "DEFAULT"             { $$ = ddl_build_option(p, "collate", ddl_expr_new(p, DDL_EXPR_DEFAULT, @3), @$); }
;

option_value:
    literal
  | ident                                  { $$ = ddl_expr_name(p, NULL, $1, @$); }
  | "DEFAULT"                              { $$ = ddl_expr_new(p, DDL_EXPR_DEFAULT, @$); }
  | "BINARY"                               { $$ = ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @$); }
  | "ON"                                   { $$ = ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @$); }
;

option_word:
    "AUTOEXTEND_SIZE" | "AUTO_INCREMENT" | "AVG_ROW_LENGTH" | "CHECKSUM" | "COMMENT" | "COMPRESSION" | "CONNECTION"
  | "DELAY_KEY_WRITE" | "ENCRYPTION" | "ENGINE" | "ENGINE_ATTRIBUTE" | "INSERT_METHOD" | "KEY_BLOCK_SIZE" | "MAX_ROWS"
  | "MIN_ROWS" | "NODEGROUP" | "PACK_KEYS" | "PAGE_CHECKSUM" | "PASSWORD" | "ROW_FORMAT" | "SECONDARY_ENGINE"
  | "SECONDARY_ENGINE_ATTRIBUTE" | "SEQUENCE" | "STATS_AUTO_RECALC" | "STATS_PERSISTENT" | "STATS_SAMPLE_PAGES"
  | "STORAGE" | "TABLESPACE" | "TABLE_CHECKSUM" | "TRANSACTIONAL"
;

/* CREATE INDEX */

create_index:
    "CREATE" opt_or_replace[or] index_kind "INDEX" part_if_not_exists[quiet] key_name
    "ON" qname[table] opt_wait "(" key_parts[parts] ")" opt_key_options[options] lock_options
        { $$ = ddl_build_create_index(p, ddl_index_key(p, ddl_build_index(p, NULL, $index_kind, $parts, @$), $key_name, $options, $quiet),
				      $table, $or | $quiet, @$); }
;

index_kind:
    %empty                                 { $$ = 0; }
  | "UNIQUE"                               { $$ = DDL_KEY_UNIQUE; }
  | "FULLTEXT"                             { $$ = DDL_KEY_FULLTEXT; }
  | "SPATIAL"                              { $$ = DDL_KEY_SPATIAL; }
  | "VECTOR"                               { $$ = DDL_KEY_VECTOR; }
;

lock_options:
    %empty                                 { $$ = ddl_list_none(); }
  | lock_options lock_option               { $$ = ddl_list_with($1, $2); }
;

lock_option:
    "ALGORITHM" opt_eq option_value        { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "LOCK" opt_eq option_value             { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
;

/* ALTER TABLE */

alter_table:
    "ALTER" opt_online opt_ignore "TABLE" opt_if_exists[quiet] qname[name] opt_wait opt_actions[actions]
        { $$ = ddl_build_alter_table(p, $name, $actions, $quiet, @$); }
;

opt_online: %empty | "ONLINE";
opt_ignore: %empty | "IGNORE";

opt_actions:
    %empty                                 { $$ = ddl_list_none(); }
  | alter_actions
  | alter_actions partition_action         { $$ = ddl_list_with($1, $2); }
  | alter_actions "," partition_action     { $$ = ddl_list_with($1, $3); }
  | partition_action                       { $$ = ddl_list_one($1); }
;

partition_action:
    RAW_TAIL                               { $$ = ddl_action_expr(p, DDL_ACTION_PARTITION_BY, NONE, ddl_expr_leaf(p, DDL_EXPR_RAW, $1), @$); }
  | "REMOVE" "PARTITIONING"                { $$ = ddl_build_action(p, DDL_ACTION_PARTITION_BY, NONE, @$); }
;

alter_actions:
    alter_action                           { $$ = ddl_list_one($1); }
  | alter_columns
  | alter_actions "," alter_action         { $$ = ddl_list_with($1, $3); }
  | alter_actions "," alter_columns        { $$ = ddl_list_join($1, $3); }
;

/* ADD (a int, b int, KEY (a)) */
alter_columns:
    "ADD" "(" table_elements ")"           { $$ = ddl_build_add_elements(p, $3, 0); }
  | "ADD" "COLUMN" part_if_not_exists[quiet] "(" table_elements[elements] ")" { $$ = ddl_build_add_elements(p, $elements, $quiet); }
;

alter_action:
    "ADD" column after                     { $$ = ddl_action_place(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $2->name, $2, @$), $3, 0); }
  | "ADD" IF_LA "NOT" "EXISTS" column after { $$ = ddl_action_place(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $5->name, $5, @$), $6, DDL_STMT_IF_NOT_EXISTS); }
  | "ADD" "COLUMN" part_if_not_exists[quiet] column after
        { $$ = ddl_action_place(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $column->name, $column, @$), $after, $quiet); }
  | "ADD" table_constraint                 { $$ = ddl_action_constraint(p, $2, @$); }
  | "ADD" "CONSTRAINT" IF_LA "NOT" "EXISTS" ident constraint_body
        { $$ = ddl_action_flags(ddl_action_constraint(p, ddl_constraint_named(p, $7, $6), @$), DDL_STMT_IF_NOT_EXISTS); }
  | "ADD" index_def                        { $$ = ddl_action_index(p, $2, @$); }
  | "DROP" ident opt_restrict              { $$ = ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $2, @$); }
  | "DROP" IF_LA "EXISTS" ident opt_restrict { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $4, @$), DDL_STMT_IF_EXISTS); }
  | "DROP" "COLUMN" part_if_exists[quiet] ident[name] opt_restrict
        { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $name, @$), $quiet); }
  | "DROP" index_word part_if_exists[quiet] ident[name]
        { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_INDEX, $name, @$), $quiet); }
  | "DROP" "PRIMARY" "KEY"                 { $$ = ddl_action_drop_key(p, DDL_CONSTRAINT_PRIMARY, NONE, 0, @$); }
  | "DROP" "FOREIGN" "KEY" part_if_exists[quiet] ident[name]
        { $$ = ddl_action_drop_key(p, DDL_CONSTRAINT_FOREIGN, $name, $quiet, @$); }
  | "DROP" "CHECK" ident                   { $$ = ddl_action_drop_key(p, DDL_CONSTRAINT_CHECK, $3, 0, @$); }
  | "DROP" "CONSTRAINT" part_if_exists[quiet] ident[name]
        { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, $name, @$), $quiet); }
  | "DROP" "SYSTEM" "VERSIONING"           { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "DROP" "PERIOD" "FOR" ident            { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ADD" "SYSTEM" "VERSIONING"            { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ADD" RAW_TAIL                         { $$ = ddl_action_expr(p, DDL_ACTION_ADD_PERIOD, NONE, ddl_expr_leaf(p, DDL_EXPR_RAW, $2), @$); }
  | "MODIFY" opt_column part_if_exists[quiet] column after
        { $$ = ddl_action_place(ddl_action_column(p, DDL_ACTION_MODIFY_COLUMN, $column->name, $column, @$), $after, $quiet); }
  | "CHANGE" opt_column part_if_exists[quiet] ident[old] column after
        { $$ = ddl_action_place(ddl_action_column(p, DDL_ACTION_MODIFY_COLUMN, $old, $column, @$), $after, $quiet); }
  | "ALTER" opt_column part_if_exists[quiet] ident[name] "SET" "DEFAULT" default_value[value]
        { $$ = ddl_action_flags(ddl_action_expr(p, DDL_ACTION_SET_DEFAULT, $name, $value, @$), $quiet); }
  | "ALTER" opt_column part_if_exists[quiet] ident[name] "DROP" "DEFAULT"
        { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_DEFAULT, $name, @$), $quiet); }
  | "ALTER" opt_column part_if_exists ident[name] "SET" "VISIBLE"
        { $$ = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, $name, ddl_list_one(ddl_build_option(p, "visible", NULL, @$)), @$); }
  | "ALTER" opt_column part_if_exists ident[name] "SET" "INVISIBLE"
        { $$ = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, $name, ddl_list_one(ddl_build_option(p, "invisible", NULL, @$)), @$); }
  | "ALTER" index_word part_if_exists ident[name] key_option
        { $$ = ddl_action_options(p, DDL_ACTION_ALTER_INDEX, $name, ddl_list_one($key_option), @$); }
  | "ALTER" "CHECK" ident enforced         { $$ = ddl_action_enforce(p, $3, $4, @$); }
  | "ALTER" "CONSTRAINT" ident enforced    { $$ = ddl_action_enforce(p, $3, $4, @$); }
  | "RENAME" "COLUMN" part_if_exists[quiet] ident[old] "TO" ident[new]
        { $$ = ddl_action_flags(ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, $old, $new, @$), $quiet); }
  | "RENAME" index_word part_if_exists[quiet] ident[old] "TO" ident[new]
        { $$ = ddl_action_flags(ddl_action_rename(p, DDL_ACTION_RENAME_INDEX, $old, $new, @$), $quiet); }
  | "RENAME" "TO" qname                    { $$ = ddl_action_rename_table(p, $3, @$); }
  | "RENAME" "AS" qname                    { $$ = ddl_action_rename_table(p, $3, @$); }
  | "RENAME" "=" qname                     { $$ = ddl_action_rename_table(p, $3, @$); }
  | "RENAME" qname                         { $$ = ddl_action_rename_table(p, $2, @$); }
  | convert_charset
  | convert_charset collate_option         { $$ = ddl_action_option($1, $2); }
  | spaced_options                         { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, $1, @$); }
  | lock_option
  | "FORCE"                                { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "ENABLE" "KEYS"                        { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "DISABLE" "KEYS"                       { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "WITH" "VALIDATION"                    { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "WITHOUT" "VALIDATION"                 { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | RAW                                    { $$ = ddl_action_expr(p, DDL_ACTION_OTHER, NONE, ddl_expr_leaf(p, DDL_EXPR_RAW, $1), @$); }
;

convert_charset:
    "CONVERT" "TO" charset_word charset_name
        { $$ = ddl_action_options(p, DDL_ACTION_CONVERT_CHARSET, NONE, ddl_list_one(ddl_build_option(p, "charset", $4, @$)), @$); }
  | "CONVERT" "TO" charset_word "DEFAULT"
        { $$ = ddl_action_options(p, DDL_ACTION_CONVERT_CHARSET, NONE, ddl_list_one(ddl_build_option(p, "charset", ddl_expr_new(p, DDL_EXPR_DEFAULT, @4), @$)), @$); }
;

spaced_options:
    table_option                           { $$ = ddl_list_one($1); }
  | spaced_options table_option            { $$ = ddl_list_with($1, $2); }
;

opt_column: %empty | "COLUMN";

/* FIRST is told by a name 0 with a place */
after:
    %empty                                 { $$ = NONE; }
  | "FIRST"                                { $$ = NONE; $$.at = @1; }
  | "AFTER" ident                          { $$ = $2; }
;

/* DROP, RENAME */

drop_table:
    "DROP" opt_temporary table_word opt_if_exists[quiet] qname_list[names] opt_wait opt_restrict
        { $$ = ddl_build_drop(p, DDL_OBJECT_TABLE, $names, $quiet | ($opt_temporary ? DDL_STMT_TEMPORARY : 0), @$); }
;

table_word: "TABLE" | "TABLES";

drop_index:
    "DROP" "INDEX" part_if_exists[quiet] ident[name] "ON" qname[table] opt_wait lock_options
        { $$ = ddl_build_alter_table(p, $table, ddl_list_one(ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_INDEX, $name, @name), $quiet)), 0, @$); }
;

/* Views, routines, triggers and events are made by statements that are carried whole. */
drop_object:
    "DROP" "VIEW" opt_if_exists[quiet] qname_list[names] opt_restrict
        { $$ = ddl_build_drop(p, DDL_OBJECT_VIEW, $names, $quiet, @$); }
  | "DROP" "TRIGGER" opt_if_exists[quiet] qname
        { $$ = ddl_build_drop(p, DDL_OBJECT_TRIGGER, ddl_list_one(ddl_build_qname_item(p, $qname, NULL)), $quiet, @$); }
  | "DROP" "FUNCTION" opt_if_exists[quiet] qname
        { $$ = ddl_build_drop(p, DDL_OBJECT_FUNCTION, ddl_list_one(ddl_build_qname_item(p, $qname, NULL)), $quiet, @$); }
  | "DROP" "PROCEDURE" opt_if_exists[quiet] qname
        { $$ = ddl_build_drop(p, DDL_OBJECT_PROCEDURE, ddl_list_one(ddl_build_qname_item(p, $qname, NULL)), $quiet, @$); }
  | "DROP" "EVENT" opt_if_exists[quiet] qname
        { $$ = ddl_build_drop(p, DDL_OBJECT_EVENT, ddl_list_one(ddl_build_qname_item(p, $qname, NULL)), $quiet, @$); }
;

rename_table:
    "RENAME" table_word opt_if_exists[quiet] rename_list { $$ = ddl_build_rename(p, DDL_OBJECT_TABLE, $rename_list, $quiet, @$); }
;

rename_list:
    qname opt_wait "TO" qname[to]          { $$ = ddl_list_one(ddl_build_qname_item(p, $1, $to)); }
  | rename_list "," qname opt_wait "TO" qname[to]
                                           { $$ = ddl_list_with($1, ddl_build_qname_item(p, $3, $to)); }
;

/* databases */

database_word: "DATABASE" | "SCHEMA";

create_database:
    "CREATE" opt_or_replace[or] database_word opt_if_not_exists[quiet] ident[name] opt_database_options[options]
        { $$ = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_DATABASE, $name, $options, $or | $quiet, @$); }
;

alter_database:
    "ALTER" database_word ident[name] database_options[options]
        { $$ = ddl_build_schema(p, DDL_STMT_ALTER_SCHEMA, DDL_OBJECT_DATABASE, $name, $options, 0, @$); }
  | "ALTER" database_word database_options[options]
        { $$ = ddl_build_schema(p, DDL_STMT_ALTER_SCHEMA, DDL_OBJECT_DATABASE, NONE, $options, 0, @$); }
;

opt_database_options:
    %empty                                 { $$ = ddl_list_none(); }
  | database_options
;

database_options:
    database_option                        { $$ = ddl_list_one($1); }
  | database_options database_option       { $$ = ddl_list_with($1, $2); }
;

database_option:
    charset_word opt_eq charset_name       { $$ = ddl_build_option(p, "charset", $3, @$); }
  | charset_word "=" "DEFAULT"             { $$ = ddl_build_option(p, "charset", ddl_expr_new(p, DDL_EXPR_DEFAULT, @3), @$); }
  | collate_option
  | "DEFAULT" database_option              { $$ = $2; }
  | "ENCRYPTION" opt_eq string             { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | "COMMENT" opt_eq string                { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | "UPGRADE" "DATA" "DIRECTORY" "NAME"    { $$ = ddl_build_option(p, "upgrade data directory name", NULL, @$); }
  | "READ" "ONLY" opt_eq option_value      { $$ = ddl_build_option(p, "read only", $4, @$); }
;

drop_database:
    "DROP" database_word opt_if_exists[quiet] ident
        { $$ = ddl_build_drop(p, DDL_OBJECT_DATABASE, ddl_list_one(ddl_build_qname_item(p, ddl_build_qname(p, NONE, NONE, $ident), NULL)), $quiet, @$); }
;

use:
    "USE" ident                            { $$ = ddl_build_schema(p, DDL_STMT_USE, DDL_OBJECT_DATABASE, $2, ddl_list_none(), 0, @$); }
;

/* MariaDB's sequences */

create_sequence:
    "CREATE" opt_or_replace[or] opt_temporary "SEQUENCE" opt_if_not_exists[quiet] qname[name] sequence_options[options]
        { $$ = ddl_build_sequence(p, DDL_STMT_CREATE_SEQUENCE, $name, $options, $or | $quiet, @$); }
;

alter_sequence:
    "ALTER" "SEQUENCE" opt_if_exists[quiet] qname[name] sequence_options[options]
        { $$ = ddl_build_sequence(p, DDL_STMT_ALTER_SEQUENCE, $name, $options, $quiet, @$); }
;

drop_sequence:
    "DROP" opt_temporary "SEQUENCE" opt_if_exists[quiet] qname_list[names] opt_wait opt_restrict
        { $$ = ddl_build_drop(p, DDL_OBJECT_SEQUENCE, $names, $quiet, @$); }
;

sequence_options:
    %empty                                 { $$ = ddl_list_none(); }
  | sequence_options sequence_option       { $$ = ddl_list_with($1, $2); }
;

sequence_option:
    "AS" type                              { $$ = ddl_build_option(p, "as", ddl_expr_typed(p, $2, NULL, @2), @$); }
  | "INCREMENT" opt_by signed              { $$ = ddl_build_option_word(p, $1, $signed, @$); }
  | "MINVALUE" opt_eq signed               { $$ = ddl_build_option_word(p, $1, $signed, @$); }
  | "MAXVALUE" opt_eq signed               { $$ = ddl_build_option_word(p, $1, $signed, @$); }
  | "START" opt_with signed                { $$ = ddl_build_option_word(p, $1, $signed, @$); }
  | "CACHE" opt_eq number                  { $$ = ddl_build_option_word(p, $1, $number, @$); }
  | "RESTART" opt_restart                  { $$ = ddl_build_option_word(p, $1, $2, @$); }
  | "CYCLE"                                { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | "NO" "MINVALUE"                        { $$ = ddl_build_option(p, "no minvalue", NULL, @$); }
  | "NOMINVALUE"                           { $$ = ddl_build_option(p, "no minvalue", NULL, @$); }
  | "NO" "MAXVALUE"                        { $$ = ddl_build_option(p, "no maxvalue", NULL, @$); }
  | "NOMAXVALUE"                           { $$ = ddl_build_option(p, "no maxvalue", NULL, @$); }
  | "NOCACHE"                              { $$ = ddl_build_option(p, "no cache", NULL, @$); }
  | "NOCYCLE"                              { $$ = ddl_build_option(p, "no cycle", NULL, @$); }
  | "ENGINE" opt_eq option_value           { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | "COMMENT" opt_eq string                { $$ = ddl_build_option_word(p, $1, $3, @$); }
;

opt_by: %empty | "BY" | "=";
opt_with: %empty | "WITH" | "=";
opt_restart:
    %empty                                 { $$ = NULL; }
  | opt_with signed                        { $$ = $2; }
;
signed: number | signed_number;

@use grammar/common/expr.yy
@use gen/mysql_keywords.yy
%%
#include "parser/report_syntax.h"
