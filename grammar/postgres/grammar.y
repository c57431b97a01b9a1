/*
 * PostgreSQL DDL. Reference: PostgreSQL 18 manual, "SQL Commands"; names of words as in its appendix C.
 *
 * The filter (parser/postgres.c) leaves a word of class C a word only where its own
 * syntax can begin (before "(" mostly); everywhere else it is a name, so types and
 * columns called date, text or timestamp need no rules here.
 * Actions call one ddl_build_*() or ddl_expr_*() function. Anything that needs to
 * know more than the words of this statement belongs in normalize/.
 */
@use grammar/common/options.yy
%define api.prefix {ddl_postgres_}
%define api.token.prefix {PG_}
@use gen/postgres_tokens.yy
@use grammar/common/expr_types.yy

/* Manual 4.1.6, "Operator Precedence" */
%left "OR"
%left "AND"
%precedence "NOT"
%nonassoc "IS" "ISNULL" "NOTNULL"
%nonassoc "=" "<>" "<" "<=" ">" ">="
%nonassoc "BETWEEN" "IN" "LIKE" "ILIKE" "SIMILAR" NOT_LA
%precedence "ESCAPE"
%left OPERATOR CONCAT
%left "+" "-"
%left "*" "/" "%"
%left "^"
%left "AT"
%precedence "COLLATE"
%precedence UNARY
%precedence "::"

%type <stmt> statement create_table create_index create_schema create_enum create_sequence alter drop comment
%type <ident> ident name any_ident opt_name index_name role method
%type <qname> qname any_name table_target opclass
%type <list> table_elements typed_elements elements column_attrs names qnames qname_rest options with_options option_list
%type <list> key_parts index_parts like_options strings sequence_options identity_options alter_actions
%type <list> opt_inherits opt_columns named_args opclass_options schema_options enum_neighbour opt_collation
%type <list> query_columns storage_options bound_values index_include
%type <node> table_element like_clause typed_element
%type <column> column typed_column
%type <attr> column_attr column_constraint
%type <constraint> table_constraint constraint exclude
%type <foreign> references
%type <part> key_part index_part index_column part_collated exclude_part partition_part
%type <list> exclude_parts partition_parts
%type <key> key_tail index_tail exclude_tail
%type <table> table_head table_tail
%type <index> index
%type <type> type type_dims type_name type_base interval zoned
%type <expr> b_expr any_all option_value signed_number opt_using string comment_text operator extract_field partition_by bound
%type <expr> index_expr opt_predicate opt_partition_by opt_bound
%type <option> option like_option sequence_option identity_option
%type <action> alter_action alter_only alter_column_action enum_action index_action sequence_action
%type <flags> if_exists if_not_exists temporary fk_action fk_match cascade constraint_flag constraint_flags index_flags
%type <flags> no_inherit concurrently generated_when generated_kept nulls_distinct only
%type <num> drop_kind rename_kind comment_kind
%type <tok> type_word type_word_args char_word interval_unit col_word func_word reserved_word now_word call_word quantifier word
%type <attr> storage_attr

%%

unit: statement                            { ddl_build_finish(p, $1); };

statement:
    create_table
  | create_index
  | create_schema
  | create_enum
  | create_sequence
  | alter
  | drop
  | comment
;

/* names */

ident:
    IDENT                                  { $$ = ddl_build_ident(p, $1); }
  | kw_unreserved                          { $$ = ddl_build_ident(p, $1); }
;

/* of tables, columns, constraints */
name:
    ident
  | col_word                               { $$ = ddl_build_ident(p, $1); }
;

/* behind a dot */
any_ident: name
  | func_word                              { $$ = ddl_build_ident(p, $1); }
  | reserved_word                          { $$ = ddl_build_ident(p, $1); }
;

word: IDENT | kw_unreserved | col_word | func_word | reserved_word;

col_word:
    "BETWEEN" | "BIGINT" | "BIT" | "BOOLEAN" | "CHAR" | "CHARACTER" | "COALESCE" | "DEC" | "DECIMAL" | "EXISTS"
  | "EXTRACT" | "FLOAT" | "GREATEST" | "GROUPING" | "INOUT" | "INT" | "INTEGER" | "INTERVAL" | "LEAST" | "NATIONAL"
  | "NCHAR" | "NONE" | "NORMALIZE" | "NULLIF" | "NUMERIC" | "OUT" | "OVERLAY" | "POSITION" | "PRECISION" | "REAL"
  | "ROW" | "SETOF" | "SMALLINT" | "SUBSTRING" | "TIME" | "TIMESTAMP" | "TREAT" | "TRIM" | "VALUES" | "VARCHAR"
;

func_word:
    "AUTHORIZATION" | "BINARY" | "COLLATION" | "CONCURRENTLY" | "CROSS" | "CURRENT_SCHEMA" | "FREEZE" | "FULL"
  | "ILIKE" | "INNER" | "IS" | "ISNULL" | "JOIN" | "LEFT" | "LIKE" | "NATURAL" | "NOTNULL" | "OUTER" | "OVERLAPS"
  | "RIGHT" | "SIMILAR" | "TABLESAMPLE" | "VERBOSE"
;

reserved_word:
    "ALL" | "ANALYSE" | "ANALYZE" | "AND" | "ANY" | "ARRAY" | "AS" | "ASC" | "ASYMMETRIC" | "BOTH" | "CASE" | "CAST"
  | "CHECK" | "COLLATE" | "COLUMN" | "CONSTRAINT" | "CREATE" | "CURRENT_CATALOG" | "CURRENT_DATE" | "CURRENT_ROLE"
  | "CURRENT_TIME" | "CURRENT_TIMESTAMP" | "CURRENT_USER" | "DEFAULT" | "DEFERRABLE" | "DESC" | "DISTINCT" | "DO"
  | "ELSE" | "END" | "EXCEPT" | "FALSE" | "FETCH" | "FOR" | "FOREIGN" | "FROM" | "GRANT" | "GROUP" | "HAVING" | "IN"
  | "INITIALLY" | "INTERSECT" | "INTO" | "LATERAL" | "LEADING" | "LIMIT" | "LOCALTIME" | "LOCALTIMESTAMP" | "NOT"
  | "NULL" | "OFFSET" | "ON" | "ONLY" | "OR" | "ORDER" | "PLACING" | "PRIMARY" | "REFERENCES" | "RETURNING" | "SELECT"
  | "SESSION_USER" | "SOME" | "SYMMETRIC" | "SYSTEM_USER" | "TABLE" | "THEN" | "TO" | "TRAILING" | "TRUE" | "UNION"
  | "UNIQUE" | "USER" | "USING" | "VARIADIC" | "WHEN" | "WHERE" | "WINDOW" | "WITH"
;

opt_name:
    %empty                                 { $$ = NONE; }
  | name
;

qname:
    name                                   { $$ = ddl_build_qname(p, NONE, NONE, $1); }
  | name "." any_ident                     { $$ = ddl_build_qname(p, NONE, $1, $3); }
  | name "." any_ident "." any_ident       { $$ = ddl_build_qname(p, $1, $3, $5); }
;

/* of things inside a schema that are no tables: collations, operator classes */
any_name:
    name                                   { $$ = ddl_build_qname_minor(p, NONE, NONE, $1); }
  | name "." any_ident                     { $$ = ddl_build_qname_minor(p, NONE, $1, $3); }
;

qnames:
    qname                                  { $$ = ddl_list_one(ddl_build_qname_item(p, $1, NULL)); }
  | qnames "," qname                       { $$ = ddl_list_with($1, ddl_build_qname_item(p, $3, NULL)); }
;

names:
    name                                   { $$ = ddl_list_one(ddl_build_name(p, $1)); }
  | names "," name                         { $$ = ddl_list_with($1, ddl_build_name(p, $3)); }
;

opt_columns:
    %empty                                 { $$ = ddl_list_none(); }
  | "(" names ")"                          { $$ = $2; }
;

role:
    ident
  | "CURRENT_USER"                         { $$ = ddl_build_ident(p, $1); }
  | "CURRENT_ROLE"                         { $$ = ddl_build_ident(p, $1); }
  | "SESSION_USER"                         { $$ = ddl_build_ident(p, $1); }
;

if_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "EXISTS"                         { $$ = DDL_STMT_IF_EXISTS; }
;

if_not_exists:
    %empty                                 { $$ = 0; }
  | IF_LA "NOT" "EXISTS"                   { $$ = DDL_STMT_IF_NOT_EXISTS; }
;

cascade:
    %empty                                 { $$ = 0; }
  | "CASCADE"                              { $$ = DDL_STMT_CASCADE; }
  | "RESTRICT"                             { $$ = DDL_STMT_RESTRICT; }
;

concurrently:
    %empty                                 { $$ = 0; }
  | "CONCURRENTLY"                         { $$ = DDL_STMT_CONCURRENTLY; }
;

only:
    %empty                                 { $$ = 0; }
  | "ONLY"                                 { $$ = DDL_STMT_ONLY; }
;

string: STRING                             { $$ = ddl_expr_leaf(p, DDL_EXPR_STRING, $1); };

strings:
    string                                 { $$ = ddl_list_one($1); }
  | strings "," string                     { $$ = ddl_list_with($1, $3); }
;

signed_number:
    NUMBER                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_NUMBER, $1); }
  | "+" NUMBER                             { $$ = ddl_expr_leaf(p, DDL_EXPR_NUMBER, $2); }
  | "-" NUMBER                             { $$ = ddl_expr_unary(p, DDL_OP_NEG, ddl_expr_leaf(p, DDL_EXPR_NUMBER, $2), @$); }
;

/* options: words with values, as data */

with_options:
    "WITH" options                         { $$ = $2; }
;

options: "(" option_list ")"               { $$ = $2; };

option_list:
    option                                 { $$ = ddl_list_one($1); }
  | option_list "," option                 { $$ = ddl_list_with($1, $3); }
;

option:
    word                                   { $$ = ddl_build_option_word(p, $1, NULL, @$); }
  | word "=" option_value                  { $$ = ddl_build_option_word(p, $1, $3, @$); }
  | word "." word                          { $$ = ddl_build_option_words(p, $1, ".", $3, NULL, @$); }
  | word "." word "=" option_value         { $$ = ddl_build_option_words(p, $1, ".", $3, $5, @$); }
;

option_value:
    signed_number
  | string
  | any_ident                              { $$ = ddl_expr_name(p, NULL, $1, @$); }
;

/* CREATE TABLE */

create_table:
    "CREATE" temporary "TABLE" if_not_exists table_tail
        { $$ = ddl_build_create_table(p, ddl_table_flags($5, $2), $4, @$); }
;

temporary:
    %empty                                 { $$ = 0; }
  | "TEMPORARY"                            { $$ = DDL_TABLE_TEMPORARY; }
  | "TEMP"                                 { $$ = DDL_TABLE_TEMPORARY; }
  | "LOCAL" "TEMPORARY"                    { $$ = DDL_TABLE_TEMPORARY; }
  | "LOCAL" "TEMP"                         { $$ = DDL_TABLE_TEMPORARY; }
  | "GLOBAL" "TEMPORARY"                   { $$ = DDL_TABLE_TEMPORARY; }
  | "GLOBAL" "TEMP"                        { $$ = DDL_TABLE_TEMPORARY; }
  | "UNLOGGED"                             { $$ = DDL_TABLE_UNLOGGED; }
;

table_tail:
    table_head
  | qname "(" query_columns ")" storage_options RAW_TAIL
        { $$ = ddl_table_query(ddl_build_table(p, $1, $3, $5, 0, @$), ddl_expr_leaf(p, DDL_EXPR_RAW, $6)); }
  | table_head RAW_TAIL                    { $$ = ddl_table_query($1, ddl_expr_leaf(p, DDL_EXPR_RAW, $2)); }
;

query_columns:
    name                                   { $$ = ddl_list_one(ddl_build_element(p, DDL_ELEMENT_COLUMN, ddl_build_column(p, $1, NULL, ddl_list_none(), @$))); }
  | query_columns "," name                 { $$ = ddl_list_with($1, ddl_build_element(p, DDL_ELEMENT_COLUMN, ddl_build_column(p, $3, NULL, ddl_list_none(), @3))); }
;

table_head:
    qname elements opt_inherits opt_partition_by storage_options
        { $$ = ddl_table_partition_by(ddl_table_inherits(ddl_build_table(p, $1, $2, $5, 0, @$), $3), $4); }
  | qname "PARTITION" "OF" qname[parent] typed_elements opt_bound opt_partition_by storage_options
        { $$ = ddl_table_partition_by(ddl_table_partition_of(p, ddl_build_table(p, $1, $5, $8, 0, @$), $parent, $6), $7); }
  | qname "OF" any_name[type] typed_elements opt_partition_by storage_options
        { $$ = ddl_table_partition_by(ddl_table_of(p, ddl_build_table(p, $1, $4, $6, 0, @$), $type), $5); }
  | qname storage_options                  { $$ = ddl_build_table(p, $1, ddl_list_none(), $2, 0, @$); }
;

elements:
    "(" ")"                                { $$ = ddl_list_none(); }
  | "(" table_elements ")"                 { $$ = $2; }
;

table_elements:
    table_element                          { $$ = ddl_list_one($1); }
  | table_elements "," table_element       { $$ = ddl_list_with($1, $3); }
;

table_element:
    column                                 { $$ = ddl_build_element(p, DDL_ELEMENT_COLUMN, $1); }
  | table_constraint                       { $$ = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, $1); }
  | like_clause
;

like_clause: "LIKE" qname like_options     { $$ = ddl_build_like(p, $2, $3); };

like_options:
    %empty                                 { $$ = ddl_list_none(); }
  | like_options like_option               { $$ = ddl_list_with($1, $2); }
;

like_option:
    "INCLUDING" word                       { $$ = ddl_build_option_words(p, $1, " ", $2, NULL, @$); }
  | "EXCLUDING" word                       { $$ = ddl_build_option_words(p, $1, " ", $2, NULL, @$); }
;

opt_inherits:
    %empty                                 { $$ = ddl_list_none(); }
  | "INHERITS" "(" qnames ")"              { $$ = $3; }
;

typed_elements:
    %empty                                 { $$ = ddl_list_none(); }
  | "(" typed_element ")"                  { $$ = ddl_list_one($2); }
  | "(" qname_rest ")"                     { $$ = $2; }
;

qname_rest:
    typed_element "," typed_element        { $$ = ddl_list_with(ddl_list_one($1), $3); }
  | qname_rest "," typed_element           { $$ = ddl_list_with($1, $3); }
;

typed_element:
    typed_column                           { $$ = ddl_build_element(p, DDL_ELEMENT_COLUMN, $1); }
  | table_constraint                       { $$ = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, $1); }
;

typed_column:
    name column_attrs                      { $$ = ddl_build_column(p, $1, NULL, $2, @$); }
  | name "WITH" "OPTIONS" column_attrs     { $$ = ddl_build_column(p, $1, NULL, $4, @$); }
;

opt_partition_by:
    %empty                                 { $$ = NULL; }
  | "PARTITION" "BY" partition_by          { $$ = $3; }
;

partition_by: ident "(" partition_parts ")" { $$ = ddl_expr_verbatim(p, @$); };

partition_parts:
    partition_part                         { $$ = ddl_list_one($1); }
  | partition_parts "," partition_part     { $$ = ddl_list_with($1, $3); }
;

partition_part:
    part_collated
  | part_collated opclass                  { $$ = ddl_part_opclass(p, $1, $2, ddl_list_none()); }
;

opt_bound: bound | %empty                  { $$ = NULL; };

bound:
    "DEFAULT"                              { $$ = ddl_expr_verbatim(p, @$); }
  | "FOR" "VALUES" "IN" "(" bound_values ")" { $$ = ddl_expr_verbatim(p, @$); }
  | "FOR" "VALUES" "FROM" "(" bound_values ")" "TO" "(" bound_values ")" { $$ = ddl_expr_verbatim(p, @$); }
  | "FOR" "VALUES" "WITH" "(" bound_modulus "," bound_modulus ")" { $$ = ddl_expr_verbatim(p, @$); }
;

bound_values: expr_list;

bound_modulus: ident NUMBER;

storage_options:
    %empty                                 { $$ = ddl_list_none(); }
  | storage_options "USING" name           { $$ = ddl_list_with($1, ddl_build_option(p, "using", ddl_expr_name(p, NULL, $3, @3), @3)); }
  | storage_options with_options           { $$ = ddl_list_join($1, $2); }
  | storage_options "WITHOUT" "OIDS"
  | storage_options "ON" "COMMIT" "DROP"   { $$ = ddl_list_with($1, ddl_build_option(p, "on commit", ddl_expr_text(p, DDL_EXPR_RAW, "drop", @4), @2)); }
  | storage_options "ON" "COMMIT" "DELETE" "ROWS" { $$ = ddl_list_with($1, ddl_build_option(p, "on commit", ddl_expr_text(p, DDL_EXPR_RAW, "delete rows", @4), @2)); }
  | storage_options "ON" "COMMIT" "PRESERVE" "ROWS"
  | storage_options "TABLESPACE" name      { $$ = ddl_list_with($1, ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, $3, @3), @2)); }
;

/* columns */

column: name type column_attrs             { $$ = ddl_build_column(p, $1, $2, $3, @$); };

column_attrs:
    %empty                                 { $$ = ddl_list_none(); }
  | column_attrs column_attr               { $$ = ddl_list_with($1, $2); }
;

column_attr:
    column_constraint
  | "CONSTRAINT" name column_constraint    { $$ = ddl_attr_named(p, $3, $2); }
  | "COLLATE" any_name                     { $$ = ddl_build_attr_collate(p, $2, @$); }
  | constraint_flag                        { $$ = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, $1, ddl_list_none(), @$); }
  | storage_attr
;

storage_attr:
    "STORAGE" word                         { $$ = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, ddl_list_one(ddl_build_option(p, "storage", ddl_expr_keyword(p, $2), @$)), @$); }
  | "COMPRESSION" word                     { $$ = ddl_build_attr_options(p, DDL_ATTR_OPTION, 0, ddl_list_one(ddl_build_option(p, "compression", ddl_expr_keyword(p, $2), @$)), @$); }
;

column_constraint:
    "NOT" "NULL"                           { $$ = ddl_build_attr(p, DDL_ATTR_NOT_NULL, NULL, @$); }
  | "NOT" "NULL" "NO" "INHERIT"            { $$ = ddl_build_attr_constraint(p, ddl_constraint_flags(ddl_build_constraint(p, DDL_CONSTRAINT_NOT_NULL, @$), DDL_KEY_NO_INHERIT), @$); }
  | "NULL"                                 { $$ = ddl_build_attr(p, DDL_ATTR_NULL, NULL, @$); }
  | "DEFAULT" b_expr                       { $$ = ddl_build_attr(p, DDL_ATTR_DEFAULT, $2, @$); }
  | "PRIMARY" "KEY" key_tail               { $$ = ddl_build_attr_constraint(p, ddl_constraint_with(ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, @$), $3), @$); }
  | "UNIQUE" nulls_distinct key_tail       { $$ = ddl_build_attr_constraint(p, ddl_constraint_with(ddl_constraint_flags(ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, @$), $2), $3), @$); }
  | "CHECK" "(" expr ")" no_inherit        { $$ = ddl_build_attr_constraint(p, ddl_constraint_flags(ddl_build_check(p, $3, @$), $5), @$); }
  | references                             { $$ = ddl_build_attr_constraint(p, ddl_build_foreign(p, ddl_list_none(), $1, @$), @$); }
  | "GENERATED" "ALWAYS" "AS" "IDENTITY" identity_options
                                           { $$ = ddl_build_attr_options(p, DDL_ATTR_IDENTITY, DDL_COLUMN_IDENTITY_ALWAYS, $5, @$); }
  | "GENERATED" "BY" "DEFAULT" "AS" "IDENTITY" identity_options
                                           { $$ = ddl_build_attr_options(p, DDL_ATTR_IDENTITY, DDL_COLUMN_IDENTITY_BY_DEFAULT, $6, @$); }
  | "GENERATED" "ALWAYS" "AS" "(" expr ")" generated_kept
                                           { $$ = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, $5, @$), $7); }
;

generated_when:
    "ALWAYS"                               { $$ = DDL_COLUMN_IDENTITY_ALWAYS; }
  | "BY" "DEFAULT"                         { $$ = DDL_COLUMN_IDENTITY_BY_DEFAULT; }
;

/* Without a word a generated column was an error before 18, and is virtual since. */
generated_kept:
    "STORED"                               { $$ = DDL_COLUMN_STORED; }
  | "VIRTUAL"                              { ddl_build_require(p, DDL_FEATURE_VIRTUAL_GENERATED_POSTGRES, @$); $$ = DDL_COLUMN_VIRTUAL; }
  | %empty                                 { ddl_build_require(p, DDL_FEATURE_VIRTUAL_GENERATED_POSTGRES, @$); $$ = DDL_COLUMN_VIRTUAL; }
;

identity_options:
    %empty                                 { $$ = ddl_list_none(); }
  | "(" sequence_options ")"               { $$ = $2; }
;

no_inherit:
    %empty                                 { $$ = 0; }
  | "NO" "INHERIT"                         { $$ = DDL_KEY_NO_INHERIT; }
;

nulls_distinct:
    %empty                                 { $$ = 0; }
  | "NULLS" "DISTINCT"                     { $$ = 0; }
  | "NULLS" "NOT" "DISTINCT"               { ddl_build_require(p, DDL_FEATURE_NULLS_NOT_DISTINCT_POSTGRES, @$); $$ = DDL_KEY_NULLS_NOT_DISTINCT; }
;

constraint_flag:
    "DEFERRABLE"                           { $$ = DDL_KEY_DEFERRABLE; }
  | "NOT" "DEFERRABLE"                     { $$ = DDL_KEY_NOT_DEFERRABLE; }
  | "INITIALLY" "DEFERRED"                 { $$ = DDL_KEY_INITIALLY_DEFERRED; }
  | "INITIALLY" "IMMEDIATE"                { $$ = DDL_KEY_INITIALLY_IMMEDIATE; }
  | "ENFORCED"                             { ddl_build_require(p, DDL_FEATURE_ENFORCED_POSTGRES, @$); $$ = DDL_KEY_ENFORCED; }
  | "NOT" "ENFORCED"                       { ddl_build_require(p, DDL_FEATURE_ENFORCED_POSTGRES, @$); $$ = DDL_KEY_NOT_ENFORCED; }
;

constraint_flags:
    %empty                                 { $$ = 0; }
  | constraint_flags constraint_flag       { $$ = $1 | $2; }
  | constraint_flags "NOT" "VALID"         { $$ = $1 | DDL_KEY_NOT_VALID; }
  | constraint_flags "NO" "INHERIT"        { $$ = $1 | DDL_KEY_NO_INHERIT; }
;

/* A DEFAULT takes what cannot be mistaken for the next clause: no IN, IS NULL, COLLATE ... (manual's b_expr) */

b_expr:
    primary
  | "-" b_expr %prec UNARY                 { $$ = ddl_expr_unary(p, DDL_OP_NEG, $2, @$); }
  | "+" b_expr %prec UNARY                 { $$ = ddl_expr_unary(p, DDL_OP_POS, $2, @$); }
  | b_expr "::" type                       { $$ = ddl_expr_cast(p, $1, $3, DDL_EXPR_COLONS, @$); }
  | b_expr "+" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_ADD, $1, $3, @$); }
  | b_expr "-" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_SUB, $1, $3, @$); }
  | b_expr "*" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_MUL, $1, $3, @$); }
  | b_expr "/" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_DIV, $1, $3, @$); }
  | b_expr "%" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_MOD, $1, $3, @$); }
  | b_expr "^" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_POWER, $1, $3, @$); }
  | b_expr "=" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_EQ, $1, $3, @$); }
  | b_expr "<>" b_expr                     { $$ = ddl_expr_binary(p, DDL_OP_NE, $1, $3, @$); }
  | b_expr "<" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_LT, $1, $3, @$); }
  | b_expr "<=" b_expr                     { $$ = ddl_expr_binary(p, DDL_OP_LE, $1, $3, @$); }
  | b_expr ">" b_expr                      { $$ = ddl_expr_binary(p, DDL_OP_GT, $1, $3, @$); }
  | b_expr ">=" b_expr                     { $$ = ddl_expr_binary(p, DDL_OP_GE, $1, $3, @$); }
  | b_expr CONCAT b_expr                   { $$ = ddl_expr_binary(p, DDL_OP_CONCAT, $1, $3, @$); }
  | b_expr OPERATOR b_expr                 { $$ = ddl_expr_custom(p, $2, $1, $3, @$); }
  | OPERATOR b_expr %prec OPERATOR         { $$ = ddl_expr_custom(p, $1, $2, NULL, @$); }
  | b_expr "IS" "DISTINCT" "FROM" b_expr %prec "IS" { $$ = ddl_expr_is(p, $1, $5, DDL_EXPR_DISTINCT, @$); }
  | b_expr "IS" "NOT" "DISTINCT" "FROM" b_expr %prec "IS" { $$ = ddl_expr_is(p, $1, $6, DDL_EXPR_DISTINCT | DDL_EXPR_NOT, @$); }
;

/* keys and constraints */

table_constraint:
    "CONSTRAINT" name constraint constraint_flags { $$ = ddl_constraint_named(p, ddl_constraint_flags($3, $4), $2); }
  | constraint constraint_flags            { $$ = ddl_constraint_flags($1, $2); }
;

constraint:
    "PRIMARY" "KEY" "(" key_parts ")" key_tail
                                           { $$ = ddl_constraint_with(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, $4, @$), $6); }
  | "PRIMARY" "KEY" "(" key_parts "," name "WITHOUT" "OVERLAPS" ")" key_tail
                                           { $$ = ddl_constraint_with(ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, ddl_list_with($4, ddl_build_part_column(p, $6, @6)), @$), DDL_KEY_WITHOUT_OVERLAPS), $10); }
  | "PRIMARY" "KEY" "USING" "INDEX" name   { $$ = ddl_constraint_index(p, ddl_build_constraint(p, DDL_CONSTRAINT_PRIMARY, @$), $5); }
  | "UNIQUE" nulls_distinct "(" key_parts ")" key_tail
                                           { $$ = ddl_constraint_with(ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, $4, @$), $2), $6); }
  | "UNIQUE" nulls_distinct "(" key_parts "," name "WITHOUT" "OVERLAPS" ")" key_tail
                                           { $$ = ddl_constraint_with(ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, ddl_list_with($4, ddl_build_part_column(p, $6, @6)), @$), $2 | DDL_KEY_WITHOUT_OVERLAPS), $10); }
  | "UNIQUE" "USING" "INDEX" name          { $$ = ddl_constraint_index(p, ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, @$), $4); }
  | "CHECK" "(" expr ")"                   { $$ = ddl_build_check(p, $3, @$); }
  | "FOREIGN" "KEY" "(" key_parts ")" references { $$ = ddl_build_foreign(p, $4, $6, @$); }
  | "FOREIGN" "KEY" "(" key_parts "," "PERIOD" name ")" references
                                           { $$ = ddl_build_foreign(p, ddl_list_with($4, ddl_build_part_column(p, $7, @7)), $9, @$); }
  | "NOT" "NULL" name                      { $$ = ddl_build_key(p, DDL_CONSTRAINT_NOT_NULL, ddl_list_one(ddl_build_part_column(p, $3, @3)), @$); }
  | "EXCLUDE" exclude                      { $$ = $2; }
;

key_parts:
    key_part                               { $$ = ddl_list_one($1); }
  | key_parts "," key_part                 { $$ = ddl_list_with($1, $3); }
;

key_part: name                             { $$ = ddl_build_part_column(p, $1, @$); };

key_tail:
    %empty                                 { $$ = NULL; }
  | key_tail "INCLUDE" "(" names ")"       { $$ = ddl_key_include(p, $1, $4); }
  | key_tail with_options                  { $$ = ddl_key_options(p, $1, $2); }
  | key_tail "USING" "INDEX" "TABLESPACE" name
                                           { $$ = ddl_key_options(p, $1, ddl_list_one(ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, $5, @5), @2))); }
;

exclude: method "(" exclude_parts ")" exclude_tail opt_predicate
        { $$ = ddl_constraint_with(ddl_build_key(p, DDL_CONSTRAINT_EXCLUDE, $3, @$), ddl_key_where(p, ddl_key_method(p, $5, $1), $6)); }
;

exclude_parts:
    exclude_part                           { $$ = ddl_list_one($1); }
  | exclude_parts "," exclude_part         { $$ = ddl_list_with($1, $3); }
;

exclude_part:
    index_part "WITH" operator             { $$ = ddl_part_operator($1, $3); }
;

exclude_tail: key_tail;

opt_predicate:
    %empty                                 { $$ = NULL; }
  | "WHERE" "(" expr ")"                   { $$ = $3; }
;

operator:
    OPERATOR                               { $$ = ddl_expr_leaf(p, DDL_EXPR_RAW, $1); }
  | "="                                    { $$ = ddl_expr_text(p, DDL_EXPR_RAW, "=", @$); }
  | "<>"                                   { $$ = ddl_expr_text(p, DDL_EXPR_RAW, "<>", @$); }
  | "<"                                    { $$ = ddl_expr_text(p, DDL_EXPR_RAW, "<", @$); }
  | "<="                                   { $$ = ddl_expr_text(p, DDL_EXPR_RAW, "<=", @$); }
  | ">"                                    { $$ = ddl_expr_text(p, DDL_EXPR_RAW, ">", @$); }
  | ">="                                   { $$ = ddl_expr_text(p, DDL_EXPR_RAW, ">=", @$); }
  | CONCAT                                 { $$ = ddl_expr_text(p, DDL_EXPR_RAW, "||", @$); }
  | name "." operator                      { $$ = ddl_expr_verbatim(p, @$); }
;

references:
    "REFERENCES" qname opt_columns         { $$ = ddl_build_references(p, $2, $3); }
  | "REFERENCES" qname "(" names "," "PERIOD" name ")" { $$ = ddl_foreign_period(p, ddl_build_references(p, $2, $4), $7); }
  | references "MATCH" fk_match            { $$ = ddl_foreign_match($1, $3); }
  | references "ON" "DELETE" fk_action     { $$ = ddl_foreign_on_delete($1, $4); }
  | references "ON" "DELETE" "SET" "NULL" "(" names ")" { $$ = ddl_foreign_set_columns(p, ddl_foreign_on_delete($1, DDL_FK_SET_NULL), $7); }
  | references "ON" "DELETE" "SET" "DEFAULT" "(" names ")" { $$ = ddl_foreign_set_columns(p, ddl_foreign_on_delete($1, DDL_FK_SET_DEFAULT), $7); }
  | references "ON" "UPDATE" fk_action     { $$ = ddl_foreign_on_update($1, $4); }
;

fk_match:
    "FULL"                                 { $$ = DDL_MATCH_FULL; }
  | "PARTIAL"                              { $$ = DDL_MATCH_PARTIAL; }
  | "SIMPLE"                               { $$ = DDL_MATCH_SIMPLE; }
;

fk_action:
    "CASCADE"                              { $$ = DDL_FK_CASCADE; }
  | "RESTRICT"                             { $$ = DDL_FK_RESTRICT; }
  | "SET" "NULL"                           { $$ = DDL_FK_SET_NULL; }
  | "SET" "DEFAULT"                        { $$ = DDL_FK_SET_DEFAULT; }
  | "NO" "ACTION"                          { $$ = DDL_FK_NO_ACTION; }
;

/* CREATE INDEX */

create_index:
    "CREATE" index_flags "INDEX" concurrently index_name "ON" only qname index
        { $$ = ddl_build_create_index(p, ddl_index_named(ddl_index_flags($9, $2 | ($7 ? DDL_KEY_ONLY : 0)), $5), $8, $4, @$); }
  | "CREATE" index_flags "INDEX" concurrently IF_LA "NOT" "EXISTS" name "ON" only qname index
        { $$ = ddl_build_create_index(p, ddl_index_named(ddl_index_flags($12, $2 | DDL_KEY_IF_NOT_EXISTS | ($10 ? DDL_KEY_ONLY : 0)), $8), $11, $4 | DDL_STMT_IF_NOT_EXISTS, @$); }
;

index_flags:
    %empty                                 { $$ = 0; }
  | "UNIQUE"                               { $$ = DDL_KEY_UNIQUE; }
;

index_name: opt_name;

index: method "(" index_parts ")" index_include nulls_distinct index_tail
        { $$ = ddl_index_with(ddl_build_index(p, NULL, $6, $3, @$), ddl_key_method(p, ddl_key_include(p, $7, $5), $1)); }
;

index_include:
    %empty                                 { $$ = ddl_list_none(); }
  | "INCLUDE" "(" names ")"                { $$ = $3; }
;

method:
    %empty                                 { $$ = NONE; }
  | "USING" name                           { $$ = $2; }
;

index_tail:
    %empty                                 { $$ = NULL; }
  | index_tail with_options                { $$ = ddl_key_options(p, $1, $2); }
  | index_tail "TABLESPACE" name           { $$ = ddl_key_options(p, $1, ddl_list_one(ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, $3, @3), @2))); }
  | index_tail "WHERE" expr                { $$ = ddl_key_where(p, $1, $3); }
;

index_parts:
    index_part                             { $$ = ddl_list_one($1); }
  | index_parts "," index_part             { $$ = ddl_list_with($1, $3); }
;

index_part:
    part_collated
  | part_collated opclass                  { $$ = ddl_part_opclass(p, $1, $2, ddl_list_none()); }
  | part_collated opclass opclass_options  { $$ = ddl_part_opclass(p, $1, $2, $3); }
  | index_part "ASC"                       { $$ = ddl_part_sort($1, DDL_SORT_ASC); }
  | index_part "DESC"                      { $$ = ddl_part_sort($1, DDL_SORT_DESC); }
  | index_part NULLS_LA "FIRST"            { $$ = ddl_part_nulls($1, DDL_NULLS_FIRST); }
  | index_part NULLS_LA "LAST"             { $$ = ddl_part_nulls($1, DDL_NULLS_LAST); }
;

part_collated:
    index_column
  | index_column "COLLATE" any_name        { $$ = ddl_part_collation($1, $3); }
;

index_column:
    name                                   { $$ = ddl_build_part_column(p, $1, @$); }
  | index_expr                             { $$ = ddl_build_part(p, $1, @$); }
;

/* Anything that looks like a call, or an expression in parentheses. */
index_expr:
    call
  | RAW                                    { $$ = ddl_expr_leaf(p, DDL_EXPR_RAW, $1); }
  | "(" expr ")"                           { $$ = ddl_expr_parens($2, @$); }
  | "CAST" "(" expr "AS" type_name ")"     { $$ = ddl_expr_cast(p, $3, $5, 0, @$); }
;

opclass: any_name;

opclass_options: options;

/* types */

type_name: type;

type:
    type_base
  | type_dims
  | type_base "ARRAY"                      { $$ = ddl_type_array($1, @$); }
  | type_base "ARRAY" "[" NUMBER "]"       { $$ = ddl_type_array($1, @$); }
;

/* The server keeps no bounds. */
type_dims:
    type_base "[" "]"                      { $$ = ddl_type_array($1, @$); }
  | type_base "[" NUMBER "]"               { $$ = ddl_type_array($1, @$); }
  | type_dims "[" "]"                      { $$ = ddl_type_array($1, @$); }
  | type_dims "[" NUMBER "]"               { $$ = ddl_type_array($1, @$); }
;

type_base:
    type_word                              { $$ = ddl_build_type(p, $1); }
  | type_word "(" expr_list ")"            { $$ = ddl_type_args(ddl_build_type(p, $1), $3); }
  | type_word[schema] "." any_ident[name]  { $$ = ddl_type_qname(p, ddl_build_qname_minor(p, NONE, ddl_build_ident(p, $schema), $name), @$); }
  | type_word[schema] "." any_ident[name] "(" expr_list ")"
                                           { $$ = ddl_type_args(ddl_type_qname(p, ddl_build_qname_minor(p, NONE, ddl_build_ident(p, $schema), $name), @$), $5); }
  | type_word_args "(" expr_list ")"       { $$ = ddl_type_args(ddl_build_type(p, $1), $3); }
  | "DOUBLE" "PRECISION"                   { $$ = ddl_type_name(p, "double precision", @$); }
  | char_word "VARYING"                    { $$ = ddl_type_name(p, "character varying", @$); }
  | char_word "VARYING" "(" expr_list ")"  { $$ = ddl_type_args(ddl_type_name(p, "character varying", @$), $4); }
  | char_word "(" expr_list ")"            { $$ = ddl_type_args(ddl_type_name(p, "character", @$), $3); }
  | "BIT" "VARYING"                        { $$ = ddl_type_name(p, "bit varying", @$); }
  | "BIT" "VARYING" "(" expr_list ")"      { $$ = ddl_type_args(ddl_type_name(p, "bit varying", @$), $4); }
  | "BIT" "(" expr_list ")"                { $$ = ddl_type_args(ddl_build_type(p, $1), $3); }
  | "NATIONAL" char_word                   { $$ = ddl_type_name(p, "character", @$); }
  | "NATIONAL" char_word "(" expr_list ")" { $$ = ddl_type_args(ddl_type_name(p, "character", @$), $4); }
  | "NATIONAL" char_word "VARYING"         { $$ = ddl_type_name(p, "character varying", @$); }
  | "NATIONAL" char_word "VARYING" "(" expr_list ")" { $$ = ddl_type_args(ddl_type_name(p, "character varying", @$), $5); }
  | zoned
  | interval
;

zoned:
    "TIME" "(" NUMBER ")"                  { $$ = ddl_type_args(ddl_build_type(p, $1), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3))); }
  | "TIMESTAMP" "(" NUMBER ")"             { $$ = ddl_type_args(ddl_build_type(p, $1), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3))); }
  | "TIME" WITH_LA "TIME" "ZONE"           { $$ = ddl_type_name(p, "time with time zone", @$); }
  | "TIME" "WITHOUT" "TIME" "ZONE"         { $$ = ddl_type_name(p, "time without time zone", @$); }
  | "TIMESTAMP" WITH_LA "TIME" "ZONE"      { $$ = ddl_type_name(p, "timestamp with time zone", @$); }
  | "TIMESTAMP" "WITHOUT" "TIME" "ZONE"    { $$ = ddl_type_name(p, "timestamp without time zone", @$); }
  | "TIME" "(" NUMBER ")" WITH_LA "TIME" "ZONE"
        { $$ = ddl_type_args(ddl_type_name(p, "time with time zone", @$), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3))); }
  | "TIME" "(" NUMBER ")" "WITHOUT" "TIME" "ZONE"
        { $$ = ddl_type_args(ddl_type_name(p, "time without time zone", @$), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3))); }
  | "TIMESTAMP" "(" NUMBER ")" WITH_LA "TIME" "ZONE"
        { $$ = ddl_type_args(ddl_type_name(p, "timestamp with time zone", @$), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3))); }
  | "TIMESTAMP" "(" NUMBER ")" "WITHOUT" "TIME" "ZONE"
        { $$ = ddl_type_args(ddl_type_name(p, "timestamp without time zone", @$), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3))); }
;

/* Fields are part of the name: interval day to second. */
interval:
    "INTERVAL" interval_unit               { $$ = ddl_type_word(p, ddl_build_type(p, $1), $2); }
  | "INTERVAL" interval_unit "TO" interval_unit
        { $$ = ddl_type_word(p, ddl_type_word(p, ddl_type_word(p, ddl_build_type(p, $1), $2), $3), $4); }
  | "INTERVAL" "SECOND" "(" NUMBER ")"
        { $$ = ddl_type_args(ddl_type_word(p, ddl_build_type(p, $1), $2), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $4))); }
  | "INTERVAL" interval_unit "TO" "SECOND" "(" NUMBER ")"
        { $$ = ddl_type_args(ddl_type_word(p, ddl_type_word(p, ddl_type_word(p, ddl_build_type(p, $1), $2), $3), $4), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $6))); }
  | "INTERVAL" "(" NUMBER ")"
        { $$ = ddl_type_args(ddl_build_type(p, $1), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3))); }
;

interval_unit: "YEAR" | "MONTH" | "DAY" | "HOUR" | "MINUTE" | "SECOND";

type_word: IDENT | kw_unreserved;

/* Those that take a modifier; before "(" the others are no types: int(11) is refused. */
type_word_args: "VARCHAR" | "NUMERIC" | "DECIMAL" | "DEC" | "FLOAT";

char_word: "CHAR" | "CHARACTER" | "NCHAR";

/* expressions: what only PostgreSQL has */

primary:
    "TRUE"                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | "FALSE"                                { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | VARIABLE                               { $$ = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, $1); }
  | now_word                               { $$ = ddl_expr_bare(p, $1); }
  | now_word "(" NUMBER ")"                { $$ = ddl_expr_call(p, ddl_expr_bare(p, $1), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3)), 0, @$); }
  | name_path STRING                       { $$ = ddl_expr_typed(p, ddl_type_path(p, $1, @1), $2, @$); }
  | type_word_args "(" expr_list ")" STRING { $$ = ddl_expr_typed(p, ddl_type_args(ddl_build_type(p, $1), $3), $5, @$); }
  | zoned STRING                           { $$ = ddl_expr_typed(p, $1, $2, @$); }
  | "INTERVAL" STRING                      { $$ = ddl_expr_typed(p, ddl_build_type(p, $1), $2, @$); }
  | "INTERVAL" "(" NUMBER ")" STRING
        { $$ = ddl_expr_typed(p, ddl_type_args(ddl_build_type(p, $1), ddl_list_one(ddl_expr_leaf(p, DDL_EXPR_NUMBER, $3))), $5, @$); }
  | "INTERVAL" STRING interval_unit        { $$ = ddl_expr_typed(p, ddl_type_word(p, ddl_build_type(p, $1), $3), $2, @$); }
  | "INTERVAL" STRING interval_unit "TO" interval_unit
        { $$ = ddl_expr_typed(p, ddl_type_word(p, ddl_type_word(p, ddl_type_word(p, ddl_build_type(p, $1), $3), $4), $5), $2, @$); }
  | "ROW" "(" expr_list ")"                { $$ = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, $3, @$); }
  | "ROW" "(" ")"                          { $$ = ddl_expr_list(p, DDL_EXPR_ROW, 0, 0, ddl_list_none(), @$); }
  | "ARRAY" "[" "]"                        { $$ = ddl_expr_list(p, DDL_EXPR_ARRAY, 0, 0, ddl_list_none(), @$); }
  | "ARRAY" array                          { $$ = $2; }
  | "ARRAY" RAW                            { $$ = ddl_expr_verbatim(p, @$); }
  | primary "[" expr "]"                   { $$ = ddl_expr_subscript(p, $1, $3, NULL, @$); }
  | primary "[" expr ":" expr "]"          { $$ = ddl_expr_subscript(p, $1, $3, $5, @$); }
  | "(" expr ")" "." any_ident             { $$ = ddl_expr_field(p, $2, $5, @$); }
  | "TREAT" "(" expr "AS" type ")"         { $$ = ddl_expr_cast(p, $3, $5, 0, @$); }
;

%type <expr> array array_item;
%type <list> array_items;

array: "[" array_items "]"                 { $$ = ddl_expr_list(p, DDL_EXPR_ARRAY, 0, 0, $2, @$); };

array_items:
    array_item                             { $$ = ddl_list_one($1); }
  | array_items "," array_item             { $$ = ddl_list_with($1, $3); }
;

array_item: expr | array;

now_word:
    "CURRENT_DATE" | "CURRENT_TIME" | "CURRENT_TIMESTAMP" | "LOCALTIME" | "LOCALTIMESTAMP" | "CURRENT_USER"
  | "CURRENT_ROLE" | "SESSION_USER" | "SYSTEM_USER" | "USER" | "CURRENT_CATALOG" | "CURRENT_SCHEMA"
;

call_word: "COALESCE" | "GREATEST" | "LEAST" | "NULLIF" | "NORMALIZE";

call:
    call_word "(" expr_list ")"            { $$ = ddl_expr_function(p, ddl_text(p->session, ddl_atom_lower(&p->session->atoms, $1->atom)), $3, @$); }
  | name_path "(" named_args ")"           { $$ = ddl_expr_call(p, $1, $3, 0, @$); }
  | name_path "(" expr_list "," named_args ")" { $$ = ddl_expr_call(p, $1, ddl_list_join($3, $5), 0, @$); }
  | name_path "(" "VARIADIC" expr ")"     { $$ = ddl_expr_call(p, $1, ddl_list_one(ddl_expr_custom(p, $3, $4, NULL, @4)), 0, @$); }
  | name_path "(" expr_list "," "VARIADIC" expr ")"
        { $$ = ddl_expr_call(p, $1, ddl_list_with($3, ddl_expr_custom(p, $5, $6, NULL, @6)), 0, @$); }
  | "EXTRACT" "(" extract_field "FROM" expr ")"
        { $$ = ddl_expr_function(p, "extract", ddl_list_with(ddl_list_one($3), $5), @$); }
  | "SUBSTRING" "(" expr_list ")"          { $$ = ddl_expr_function(p, "substring", $3, @$); }
  | "OVERLAY" "(" expr_list ")"            { $$ = ddl_expr_function(p, "overlay", $3, @$); }
  | "SUBSTRING" "(" expr "FROM" expr ")"
        { $$ = ddl_expr_function(p, "substring", ddl_list_with(ddl_list_one($3), $5), @$); }
  | "SUBSTRING" "(" expr "FROM" expr "FOR" expr ")"
        { $$ = ddl_expr_function(p, "substring", ddl_list_with(ddl_list_with(ddl_list_one($3), $5), $7), @$); }
  | "SUBSTRING" "(" expr "FOR" expr "FROM" expr ")"
        { $$ = ddl_expr_function(p, "substring", ddl_list_with(ddl_list_with(ddl_list_one($3), $7), $5), @$); }
  | "SUBSTRING" "(" expr "FOR" expr ")"
        { $$ = ddl_expr_function(p, "substring", ddl_list_with(ddl_list_with(ddl_list_one($3), ddl_expr_text(p, DDL_EXPR_NUMBER, "1", @4)), $5), @$); }
  | "POSITION" "(" b_expr "IN" b_expr ")"
        { $$ = ddl_expr_function(p, "position", ddl_list_with(ddl_list_one($5), $3), @$); }
  | "OVERLAY" "(" expr "PLACING" expr "FROM" expr ")"
        { $$ = ddl_expr_function(p, "overlay", ddl_list_with(ddl_list_with(ddl_list_one($3), $5), $7), @$); }
  | "OVERLAY" "(" expr "PLACING" expr "FROM" expr "FOR" expr ")"
        { $$ = ddl_expr_function(p, "overlay", ddl_list_with(ddl_list_with(ddl_list_with(ddl_list_one($3), $5), $7), $9), @$); }
  | "TRIM" "(" trim_args ")"               { $$ = ddl_expr_function(p, "btrim", $3, @$); }
  | "TRIM" "(" "BOTH" trim_args ")"        { $$ = ddl_expr_function(p, "btrim", $4, @$); }
  | "TRIM" "(" "LEADING" trim_args ")"     { $$ = ddl_expr_function(p, "ltrim", $4, @$); }
  | "TRIM" "(" "TRAILING" trim_args ")"    { $$ = ddl_expr_function(p, "rtrim", $4, @$); }
;

%type <list> trim_args;

trim_args:
    expr_list
  | "FROM" expr_list                       { $$ = $2; }
  | expr "FROM" expr_list                  { $$ = ddl_list_with($3, $1); }
;

extract_field:
    word                                   { $$ = ddl_expr_string_word(p, $1); }
  | string
;

named_args:
    ident NAMED_ARG expr                   { $$ = ddl_list_one(ddl_expr_custom(p, $2, ddl_expr_name(p, NULL, $1, @1), $3, @$)); }
  | named_args "," ident NAMED_ARG expr    { $$ = ddl_list_with($1, ddl_expr_custom(p, $4, ddl_expr_name(p, NULL, $3, @3), $5, @3)); }
;

expr:
    expr "^" expr                          { $$ = ddl_expr_binary(p, DDL_OP_POWER, $1, $3, @$); }
  | expr CONCAT expr                       { $$ = ddl_expr_binary(p, DDL_OP_CONCAT, $1, $3, @$); }
  | expr OPERATOR expr                     { $$ = ddl_expr_custom(p, $2, $1, $3, @$); }
  | OPERATOR expr                          { $$ = ddl_expr_custom(p, $1, $2, NULL, @$); }
  | expr "::" type                         { $$ = ddl_expr_cast(p, $1, $3, DDL_EXPR_COLONS, @$); }
  | expr "AT" "TIME" "ZONE" expr %prec "AT" { $$ = ddl_expr_binary(p, DDL_OP_AT_TIME_ZONE, $1, $5, @$); }
  | expr "AT" "LOCAL"                      { $$ = ddl_expr_function(p, "timezone", ddl_list_one($1), @$); }
  | expr "COLLATE" any_name                { $$ = ddl_expr_collate_of(p, $1, $3, @$); }
  | expr "ISNULL"                          { $$ = ddl_expr_is(p, $1, ddl_expr_new(p, DDL_EXPR_NULL, @2), 0, @$); }
  | expr "NOTNULL"                         { $$ = ddl_expr_is(p, $1, ddl_expr_new(p, DDL_EXPR_NULL, @2), DDL_EXPR_NOT, @$); }
  | expr "IS" truth                        { $$ = ddl_expr_is(p, $1, $3, 0, @$); }
  | expr "IS" "NOT" truth                  { $$ = ddl_expr_is(p, $1, $4, DDL_EXPR_NOT, @$); }
  | expr "IS" "DISTINCT" "FROM" expr %prec "IS" { $$ = ddl_expr_is(p, $1, $5, DDL_EXPR_DISTINCT, @$); }
  | expr "IS" "NOT" "DISTINCT" "FROM" expr %prec "IS" { $$ = ddl_expr_is(p, $1, $6, DDL_EXPR_DISTINCT | DDL_EXPR_NOT, @$); }
  | expr "BETWEEN" "SYMMETRIC" expr AND_LA expr %prec "BETWEEN"
                                           { $$ = ddl_expr_symmetric(p, ddl_expr_between(p, $1, $4, $6, 0, @$)); }
  | expr NOT_LA "BETWEEN" "SYMMETRIC" expr AND_LA expr %prec "BETWEEN"
                                           { $$ = ddl_expr_symmetric(p, ddl_expr_between(p, $1, $5, $7, DDL_EXPR_NOT, @$)); }
  | expr "BETWEEN" "ASYMMETRIC" expr AND_LA expr %prec "BETWEEN"
                                           { $$ = ddl_expr_between(p, $1, $4, $6, 0, @$); }
  | expr "ILIKE" expr %prec "LIKE"         { $$ = ddl_expr_like(p, DDL_OP_ILIKE, $1, $3, NULL, 0, @$); }
  | expr "ILIKE" expr "ESCAPE" expr %prec "LIKE" { $$ = ddl_expr_like(p, DDL_OP_ILIKE, $1, $3, $5, 0, @$); }
  | expr NOT_LA "ILIKE" expr %prec "LIKE"  { $$ = ddl_expr_like(p, DDL_OP_ILIKE, $1, $4, NULL, DDL_EXPR_NOT, @$); }
  | expr NOT_LA "ILIKE" expr "ESCAPE" expr %prec "LIKE" { $$ = ddl_expr_like(p, DDL_OP_ILIKE, $1, $4, $6, DDL_EXPR_NOT, @$); }
  | expr "SIMILAR" "TO" expr %prec "LIKE"  { $$ = ddl_expr_like(p, DDL_OP_SIMILAR, $1, $4, NULL, 0, @$); }
  | expr "SIMILAR" "TO" expr "ESCAPE" expr %prec "LIKE" { $$ = ddl_expr_like(p, DDL_OP_SIMILAR, $1, $4, $6, 0, @$); }
  | expr NOT_LA "SIMILAR" "TO" expr %prec "LIKE" { $$ = ddl_expr_like(p, DDL_OP_SIMILAR, $1, $5, NULL, DDL_EXPR_NOT, @$); }
  | expr NOT_LA "SIMILAR" "TO" expr "ESCAPE" expr %prec "LIKE" { $$ = ddl_expr_like(p, DDL_OP_SIMILAR, $1, $5, $7, DDL_EXPR_NOT, @$); }
  | expr "=" any_all %prec OPERATOR        { $$ = ddl_expr_quantify($3, DDL_OP_EQ, NULL, $1, 0, @$); }
  | expr "<>" any_all %prec OPERATOR       { $$ = ddl_expr_quantify($3, DDL_OP_NE, NULL, $1, 0, @$); }
  | expr "<" any_all %prec OPERATOR        { $$ = ddl_expr_quantify($3, DDL_OP_LT, NULL, $1, 0, @$); }
  | expr "<=" any_all %prec OPERATOR       { $$ = ddl_expr_quantify($3, DDL_OP_LE, NULL, $1, 0, @$); }
  | expr ">" any_all %prec OPERATOR        { $$ = ddl_expr_quantify($3, DDL_OP_GT, NULL, $1, 0, @$); }
  | expr ">=" any_all %prec OPERATOR       { $$ = ddl_expr_quantify($3, DDL_OP_GE, NULL, $1, 0, @$); }
  | expr OPERATOR any_all                  { $$ = ddl_expr_quantify($3, DDL_OP_CUSTOM, $2, $1, 0, @$); }
  | expr "LIKE" any_all %prec OPERATOR     { $$ = ddl_expr_quantify($3, DDL_OP_LIKE, NULL, $1, 0, @$); }
  | expr NOT_LA "LIKE" any_all %prec OPERATOR { $$ = ddl_expr_quantify($4, DDL_OP_LIKE, NULL, $1, DDL_EXPR_NOT, @$); }
  | expr "ILIKE" any_all %prec OPERATOR    { $$ = ddl_expr_quantify($3, DDL_OP_ILIKE, NULL, $1, 0, @$); }
  | expr NOT_LA "ILIKE" any_all %prec OPERATOR { $$ = ddl_expr_quantify($4, DDL_OP_ILIKE, NULL, $1, DDL_EXPR_NOT, @$); }
;

%type <expr> truth;

truth:
    "TRUE"                                 { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | "FALSE"                                { $$ = ddl_expr_leaf(p, DDL_EXPR_BOOL, $1); }
  | "UNKNOWN"                              { $$ = ddl_expr_verbatim(p, @$); }
  | "DOCUMENT"                             { $$ = ddl_expr_verbatim(p, @$); }
  | "NORMALIZED"                           { $$ = ddl_expr_verbatim(p, @$); }
  | IDENT "NORMALIZED"                     { $$ = ddl_expr_verbatim(p, @$); }
  | RAW_TAIL                               { $$ = ddl_expr_leaf(p, DDL_EXPR_RAW, $1); }
;

any_all:
    quantifier "(" expr ")"                { $$ = ddl_expr_quantified(p, $1, $3, @$); }
  | quantifier RAW                         { $$ = ddl_expr_quantified(p, $1, ddl_expr_leaf(p, DDL_EXPR_RAW, $2), @$); }
;

quantifier: "ANY" | "ALL" | "SOME";

/* CREATE SCHEMA, TYPE, SEQUENCE */

create_schema:
    "CREATE" "SCHEMA" if_not_exists name schema_options
        { $$ = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, $4, $5, $3, @$); }
  | "CREATE" "SCHEMA" if_not_exists "AUTHORIZATION" role
        { $$ = ddl_build_schema(p, DDL_STMT_CREATE_SCHEMA, DDL_OBJECT_SCHEMA, $5, ddl_list_none(), $3, @$); }
;

schema_options:
    %empty                                 { $$ = ddl_list_none(); }
  | "AUTHORIZATION" role                   { $$ = ddl_list_one(ddl_build_option(p, "authorization", ddl_expr_name(p, NULL, $2, @2), @$)); }
;

create_enum:
    "CREATE" "TYPE" qname "AS" "ENUM" "(" strings ")" { $$ = ddl_build_enum(p, $3, $7, @$); }
  | "CREATE" "TYPE" qname "AS" "ENUM" "(" ")" { $$ = ddl_build_enum(p, $3, ddl_list_none(), @$); }
;

create_sequence:
    "CREATE" temporary "SEQUENCE" if_not_exists qname sequence_options
        { $$ = ddl_sequence_flags(ddl_build_sequence(p, DDL_STMT_CREATE_SEQUENCE, $5, $6, $4, @$), $2); }
;

sequence_options:
    %empty                                 { $$ = ddl_list_none(); }
  | sequence_options sequence_option       { $$ = ddl_list_with($1, $2); }
;

sequence_option:
    "AS" type                              { $$ = ddl_build_option(p, "as", ddl_expr_typed(p, $2, NULL, @2), @$); }
  | "OWNED" "BY" "NONE"                    { $$ = ddl_build_option(p, "owned by", ddl_expr_verbatim(p, @3), @$); }
  | "OWNED" "BY" name_path                 { $$ = ddl_build_option(p, "owned by", $3, @$); }
  | identity_option
;

identity_option:
    "INCREMENT" signed_number              { $$ = ddl_build_option(p, "increment", $2, @$); }
  | "INCREMENT" "BY" signed_number         { $$ = ddl_build_option(p, "increment", $3, @$); }
  | "MINVALUE" signed_number               { $$ = ddl_build_option(p, "minvalue", $2, @$); }
  | "MAXVALUE" signed_number               { $$ = ddl_build_option(p, "maxvalue", $2, @$); }
  | "NO" "MINVALUE"                        { $$ = ddl_build_option(p, "minvalue", NULL, @$); }
  | "NO" "MAXVALUE"                        { $$ = ddl_build_option(p, "maxvalue", NULL, @$); }
  | "START" signed_number                  { $$ = ddl_build_option(p, "start", $2, @$); }
  | "START" "WITH" signed_number           { $$ = ddl_build_option(p, "start", $3, @$); }
  | "CACHE" signed_number                  { $$ = ddl_build_option(p, "cache", $2, @$); }
  | "CYCLE"                                { $$ = ddl_build_option(p, "cycle", NULL, @$); }
  | "NO" "CYCLE"                           { $$ = ddl_build_option(p, "no cycle", NULL, @$); }
  | "RESTART"                              { $$ = ddl_build_option(p, "restart", NULL, @$); }
  | "RESTART" signed_number                { $$ = ddl_build_option(p, "restart", $2, @$); }
  | "RESTART" "WITH" signed_number         { $$ = ddl_build_option(p, "restart", $3, @$); }
  | "SEQUENCE" "NAME" qname                { $$ = ddl_build_option(p, "sequence name", ddl_expr_qname(p, $3, @3), @$); }
  | "LOGGED"                               { $$ = ddl_build_option(p, "logged", NULL, @$); }
  | "UNLOGGED"                             { $$ = ddl_build_option(p, "unlogged", NULL, @$); }
;

/* ALTER */

table_target:
    qname
  | qname "*"
;

alter:
    "ALTER" "TABLE" if_exists table_target alter_actions
        { $$ = ddl_build_alter_table(p, $4, $5, $3, @$); }
  | "ALTER" "TABLE" if_exists "ONLY" table_target alter_actions
        { $$ = ddl_build_alter_table(p, $5, $6, $3 | DDL_STMT_ONLY, @$); }
  | "ALTER" "TABLE" if_exists table_target alter_only
        { $$ = ddl_build_alter_table(p, $4, ddl_list_one($5), $3, @$); }
  | "ALTER" "TABLE" if_exists "ONLY" table_target alter_only
        { $$ = ddl_build_alter_table(p, $5, ddl_list_one($6), $3 | DDL_STMT_ONLY, @$); }
  | "ALTER" "INDEX" if_exists qname index_action
        { $$ = ddl_build_alter(p, DDL_STMT_ALTER_TABLE, DDL_OBJECT_INDEX, $4, ddl_list_one($5), $3, @$); }
  | "ALTER" rename_kind if_exists qname "RENAME" "TO" name
        { $$ = ddl_build_rename(p, $2, ddl_list_one(ddl_build_qname_item(p, $4, ddl_build_qname(p, NONE, NONE, $7))), $3, @$); }
  | "ALTER" "INDEX" if_exists qname "RENAME" "TO" name
        { $$ = ddl_build_rename(p, DDL_OBJECT_INDEX, ddl_list_one(ddl_build_qname_item(p, $4, ddl_build_qname(p, NONE, NONE, $7))), $3, @$); }
  | "ALTER" "SEQUENCE" if_exists qname "RENAME" "TO" name
        { $$ = ddl_build_rename(p, DDL_OBJECT_SEQUENCE, ddl_list_one(ddl_build_qname_item(p, $4, ddl_build_qname(p, NONE, NONE, $7))), $3, @$); }
  | "ALTER" "SCHEMA" qname "RENAME" "TO" name
        { $$ = ddl_build_rename(p, DDL_OBJECT_SCHEMA, ddl_list_one(ddl_build_qname_item(p, $3, ddl_build_qname(p, NONE, NONE, $6))), 0, @$); }
  | "ALTER" rename_kind if_exists qname "SET" "SCHEMA" name
        { $$ = ddl_build_alter(p, DDL_STMT_ALTER_TABLE, $2, $4, ddl_list_one(ddl_action_rename(p, DDL_ACTION_SET_SCHEMA, NONE, $7, @5)), $3, @$); }
  | "ALTER" "SEQUENCE" if_exists qname sequence_action
        { $$ = ddl_build_alter(p, DDL_STMT_ALTER_TABLE, DDL_OBJECT_SEQUENCE, $4, ddl_list_one($5), $3, @$); }
  | "ALTER" "SEQUENCE" if_exists qname sequence_option sequence_options
        { $$ = ddl_build_sequence(p, DDL_STMT_ALTER_SEQUENCE, $4, ddl_list_front($6, $5), $3, @$); }
  | "ALTER" "TYPE" qname enum_action
        { $$ = ddl_build_alter(p, DDL_STMT_ALTER_TYPE, DDL_OBJECT_TYPE, $3, ddl_list_one($4), 0, @$); }
  | "ALTER" "TYPE" qname "RENAME" "TO" name
        { $$ = ddl_build_rename(p, DDL_OBJECT_TYPE, ddl_list_one(ddl_build_qname_item(p, $3, ddl_build_qname(p, NONE, NONE, $6))), 0, @$); }
  | "ALTER" "TYPE" qname "SET" "SCHEMA" name
        { $$ = ddl_build_alter(p, DDL_STMT_ALTER_TYPE, DDL_OBJECT_TYPE, $3, ddl_list_one(ddl_action_rename(p, DDL_ACTION_SET_SCHEMA, NONE, $6, @4)), 0, @$); }
;

rename_kind:
    "VIEW"                                 { $$ = DDL_OBJECT_VIEW; }
  | "MATERIALIZED" "VIEW"                  { $$ = DDL_OBJECT_MATERIALIZED_VIEW; }
  | "DOMAIN"                               { $$ = DDL_OBJECT_DOMAIN; }
  | "FOREIGN" "TABLE"                      { $$ = DDL_OBJECT_FOREIGN_TABLE; }
;

enum_action:
    "ADD" "VALUE" if_not_exists string enum_neighbour
        { $$ = ddl_action_flags(ddl_action_value(p, DDL_ACTION_ADD_VALUE, $4, $5, @$), $3); }
  | "RENAME" "VALUE" string "TO" string
        { $$ = ddl_action_value(p, DDL_ACTION_RENAME_VALUE, $3, ddl_list_one(ddl_build_option(p, "to", $5, @5)), @$); }
;

enum_neighbour:
    %empty                                 { $$ = ddl_list_none(); }
  | "BEFORE" string                        { $$ = ddl_list_one(ddl_build_option(p, "before", $2, @$)); }
  | "AFTER" string                         { $$ = ddl_list_one(ddl_build_option(p, "after", $2, @$)); }
;

sequence_action:
    "SET" "SCHEMA" name                    { $$ = ddl_action_rename(p, DDL_ACTION_SET_SCHEMA, NONE, $3, @$); }
  | "OWNER" "TO" role                      { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "SET" "LOGGED"                         { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "logged", NULL, @$)), @$); }
  | "SET" "UNLOGGED"                       { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "unlogged", NULL, @$)), @$); }
;

index_action:
    "SET" options                          { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, $2, @$); }
  | "RESET" options                        { $$ = ddl_action_options(p, DDL_ACTION_RESET_OPTIONS, NONE, $2, @$); }
  | "SET" "TABLESPACE" name                { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, $3, @3), @2)), @$); }
  | "ATTACH" "PARTITION" qname             { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "DEPENDS" "ON" "EXTENSION" name        { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "NO" "DEPENDS" "ON" "EXTENSION" name   { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ALTER" NUMBER "SET" "STATISTICS" signed_number { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ALTER" "COLUMN" NUMBER "SET" "STATISTICS" signed_number { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ALTER" name alter_column_action       { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ALTER" "COLUMN" name alter_column_action { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
;

/* These stand alone: no other action beside them. */
alter_only:
    "RENAME" "TO" name                     { $$ = ddl_action_rename(p, DDL_ACTION_RENAME_TABLE, NONE, $3, @$); }
  | "RENAME" name "TO" name                { $$ = ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, $2, $4, @$); }
  | "RENAME" "COLUMN" name "TO" name       { $$ = ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, $3, $5, @$); }
  | "RENAME" "CONSTRAINT" name "TO" name   { $$ = ddl_action_rename(p, DDL_ACTION_RENAME_CONSTRAINT, $3, $5, @$); }
  | "SET" "SCHEMA" name                    { $$ = ddl_action_rename(p, DDL_ACTION_SET_SCHEMA, NONE, $3, @$); }
  | "ATTACH" "PARTITION" qname bound       { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "DETACH" "PARTITION" qname             { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "DETACH" "PARTITION" qname "CONCURRENTLY" { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "DETACH" "PARTITION" qname "FINALIZE"  { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
;

alter_actions:
    alter_action                           { $$ = ddl_list_one($1); }
  | alter_actions "," alter_action         { $$ = ddl_list_with($1, $3); }
;

alter_action:
    "ADD" column                           { $$ = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $2->name, $2, @$); }
  | "ADD" "COLUMN" column                  { $$ = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $3->name, $3, @$); }
  | "ADD" IF_LA "NOT" "EXISTS" column      { $$ = ddl_action_flags(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $5->name, $5, @$), DDL_STMT_IF_NOT_EXISTS); }
  | "ADD" "COLUMN" IF_LA "NOT" "EXISTS" column
                                           { $$ = ddl_action_flags(ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $6->name, $6, @$), DDL_STMT_IF_NOT_EXISTS); }
  | "ADD" table_constraint                 { $$ = ddl_action_constraint(p, $2, @$); }
  | "ALTER" name alter_column_action       { $$ = ddl_action_of($3, $2, @$); }
  | "ALTER" "COLUMN" name alter_column_action { $$ = ddl_action_of($4, $3, @$); }
  | "ALTER" "COLUMN" NUMBER "SET" "STATISTICS" signed_number { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ALTER" "CONSTRAINT" name constraint_flags
        { $$ = ddl_action_named(p, DDL_ACTION_ALTER_CONSTRAINT, $3, ddl_constraint_flags(ddl_build_constraint(p, 0, @$), $4), @$); }
  | "ALTER" "CONSTRAINT" name "INHERIT"    { $$ = ddl_action_named(p, DDL_ACTION_ALTER_CONSTRAINT, $3, ddl_build_constraint(p, 0, @$), @$); }
  | "DROP" name cascade                    { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $2, @$), $3); }
  | "DROP" "COLUMN" name cascade           { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $3, @$), $4); }
  | "DROP" IF_LA "EXISTS" name cascade     { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $4, @$), DDL_STMT_IF_EXISTS | $5); }
  | "DROP" "COLUMN" IF_LA "EXISTS" name cascade
                                           { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $5, @$), DDL_STMT_IF_EXISTS | $6); }
  | "DROP" "CONSTRAINT" if_exists name cascade
                                           { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, $4, @$), $3 | $5); }
  | "VALIDATE" "CONSTRAINT" name           { $$ = ddl_build_action(p, DDL_ACTION_VALIDATE_CONSTRAINT, $3, @$); }
  | "SET" options                          { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, $2, @$); }
  | "RESET" options                        { $$ = ddl_action_options(p, DDL_ACTION_RESET_OPTIONS, NONE, $2, @$); }
  | "SET" "LOGGED"                         { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "logged", NULL, @$)), @$); }
  | "SET" "UNLOGGED"                       { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "unlogged", NULL, @$)), @$); }
  | "SET" "TABLESPACE" name                { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "tablespace", ddl_expr_name(p, NULL, $3, @3), @2)), @$); }
  | "SET" "ACCESS" "METHOD" name           { $$ = ddl_action_options(p, DDL_ACTION_SET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "using", ddl_expr_name(p, NULL, $4, @4), @2)), @$); }
  | "SET" "ACCESS" "METHOD" "DEFAULT"      { $$ = ddl_action_options(p, DDL_ACTION_RESET_OPTIONS, NONE, ddl_list_one(ddl_build_option(p, "using", NULL, @2)), @$); }
  | "SET" "WITHOUT" "OIDS"                 { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "OWNER" "TO" role                      { $$ = ddl_action_verbatim(p, DDL_ACTION_IGNORED, @$); }
  | "ENABLE" trigger_clause                { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "DISABLE" trigger_clause               { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ENABLE" "RULE" name                   { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ENABLE" "ALWAYS" "RULE" name          { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ENABLE" "REPLICA" "RULE" name         { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "DISABLE" "RULE" name                  { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "ENABLE" "ROW" "LEVEL" "SECURITY"      { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "DISABLE" "ROW" "LEVEL" "SECURITY"     { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "FORCE" "ROW" "LEVEL" "SECURITY"       { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "NO" "FORCE" "ROW" "LEVEL" "SECURITY"  { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "CLUSTER" "ON" name                    { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "SET" "WITHOUT" "CLUSTER"              { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "INHERIT" qname                        { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "NO" "INHERIT" qname                   { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "OF" any_name                          { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "NOT" "OF"                             { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
  | "REPLICA" "IDENTITY" replica_identity  { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
;

trigger_clause:
    "TRIGGER" trigger_name
  | "ALWAYS" "TRIGGER" name
  | "REPLICA" "TRIGGER" name
;

trigger_name: name | "ALL" | "USER";

replica_identity: "NOTHING" | "FULL" | "DEFAULT" | "USING" "INDEX" name;

alter_column_action:
    "SET" "DEFAULT" expr                   { $$ = ddl_action_expr(p, DDL_ACTION_SET_DEFAULT, NONE, $3, @$); }
  | "DROP" "DEFAULT"                       { $$ = ddl_build_action(p, DDL_ACTION_DROP_DEFAULT, NONE, @$); }
  | "SET" "NOT" "NULL"                     { $$ = ddl_build_action(p, DDL_ACTION_SET_NOT_NULL, NONE, @$); }
  | "DROP" "NOT" "NULL"                    { $$ = ddl_build_action(p, DDL_ACTION_DROP_NOT_NULL, NONE, @$); }
  | "TYPE" type opt_collation opt_using    { $$ = ddl_action_type(p, NONE, $2, $3, $4, @$); }
  | "SET" "DATA" "TYPE" type opt_collation opt_using { $$ = ddl_action_type(p, NONE, $4, $5, $6, @$); }
  | "SET" "EXPRESSION" "AS" "(" expr ")"   { $$ = ddl_action_expr(p, DDL_ACTION_SET_EXPRESSION, NONE, $5, @$); }
  | "DROP" "EXPRESSION" if_exists          { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_EXPRESSION, NONE, @$), $3); }
  | "ADD" "GENERATED" generated_when "AS" "IDENTITY" identity_options
                                           { $$ = ddl_action_identity(p, DDL_ACTION_ADD_IDENTITY, NONE, $3, $6, @$); }
  | "DROP" "IDENTITY" if_exists            { $$ = ddl_action_flags(ddl_build_action(p, DDL_ACTION_DROP_IDENTITY, NONE, @$), $3); }
  | identity_changes                       { $$ = $1; }
  | "SET" "STATISTICS" signed_number       { $$ = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, ddl_list_one(ddl_build_option(p, "statistics", $3, @$)), @$); }
  | "SET" "STATISTICS" "DEFAULT"           { $$ = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, ddl_list_one(ddl_build_option(p, "statistics", NULL, @$)), @$); }
  | "SET" "STORAGE" word                   { $$ = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, ddl_list_one(ddl_build_option(p, "storage", ddl_expr_keyword(p, $3), @$)), @$); }
  | "SET" "COMPRESSION" word               { $$ = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, ddl_list_one(ddl_build_option(p, "compression", ddl_expr_keyword(p, $3), @$)), @$); }
  | "SET" options                          { $$ = ddl_action_options(p, DDL_ACTION_SET_COLUMN_OPTION, NONE, $2, @$); }
  | "RESET" options                        { $$ = ddl_action_verbatim(p, DDL_ACTION_OTHER, @$); }
;

%type <action> identity_changes;

identity_changes:
    "SET" "GENERATED" generated_when       { $$ = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, $3, ddl_list_none(), @$); }
  | "SET" identity_option                  { $$ = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, 0, ddl_list_one($2), @$); }
  | "RESTART"                              { $$ = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, 0, ddl_list_one(ddl_build_option(p, "restart", NULL, @$)), @$); }
  | "RESTART" signed_number                { $$ = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, 0, ddl_list_one(ddl_build_option(p, "restart", $2, @$)), @$); }
  | "RESTART" "WITH" signed_number         { $$ = ddl_action_identity(p, DDL_ACTION_SET_IDENTITY, NONE, 0, ddl_list_one(ddl_build_option(p, "restart", $3, @$)), @$); }
  | identity_changes "SET" "GENERATED" generated_when { $$ = ddl_action_identity_more(p, $1, $4, NULL, @$); }
  | identity_changes "SET" identity_option { $$ = ddl_action_identity_more(p, $1, 0, $3, @$); }
  | identity_changes "RESTART"             { $$ = ddl_action_identity_more(p, $1, 0, ddl_build_option(p, "restart", NULL, @2), @$); }
  | identity_changes "RESTART" signed_number { $$ = ddl_action_identity_more(p, $1, 0, ddl_build_option(p, "restart", $3, @2), @$); }
  | identity_changes "RESTART" "WITH" signed_number { $$ = ddl_action_identity_more(p, $1, 0, ddl_build_option(p, "restart", $4, @2), @$); }
;

opt_collation:
    %empty                                 { $$ = ddl_list_none(); }
  | "COLLATE" any_name                     { $$ = ddl_list_one(ddl_build_option(p, "collate", ddl_expr_qname(p, $2, @2), @$)); }
;

opt_using:
    %empty                                 { $$ = NULL; }
  | "USING" expr                           { $$ = $2; }
;

/* DROP */

drop:
    "DROP" drop_kind if_exists qnames cascade { $$ = ddl_build_drop(p, $2, $4, $3 | $5, @$); }
  | "DROP" "INDEX" concurrently if_exists qnames cascade { $$ = ddl_build_drop(p, DDL_OBJECT_INDEX, $5, $3 | $4 | $6, @$); }
;

drop_kind:
    "TABLE"                                { $$ = DDL_OBJECT_TABLE; }
  | "SEQUENCE"                             { $$ = DDL_OBJECT_SEQUENCE; }
  | "TYPE"                                 { $$ = DDL_OBJECT_TYPE; }
  | "SCHEMA"                               { $$ = DDL_OBJECT_SCHEMA; }
  | "EXTENSION"                            { $$ = DDL_OBJECT_EXTENSION; }
  | rename_kind
;

/* COMMENT ON */

comment:
    "COMMENT" "ON" comment_kind qname "IS" comment_text
        { $$ = ddl_build_comment(p, $3, $4, NONE, $6, @$); }
  | "COMMENT" "ON" "COLUMN" name[table] "." any_ident[column] "IS" comment_text
        { $$ = ddl_build_comment(p, DDL_OBJECT_COLUMN, ddl_build_qname(p, NONE, NONE, $table), $column, $8, @$); }
  | "COMMENT" "ON" "COLUMN" name[schema] "." any_ident[table] "." any_ident[column] "IS" comment_text
        { $$ = ddl_build_comment(p, DDL_OBJECT_COLUMN, ddl_build_qname(p, NONE, $schema, $table), $column, $10, @$); }
  | "COMMENT" "ON" "COLUMN" name[db] "." any_ident[schema] "." any_ident[table] "." any_ident[column] "IS" comment_text
        { $$ = ddl_build_comment(p, DDL_OBJECT_COLUMN, ddl_build_qname(p, $db, $schema, $table), $column, $12, @$); }
  | "COMMENT" "ON" "CONSTRAINT" name "ON" qname "IS" comment_text
        { $$ = ddl_build_comment(p, DDL_OBJECT_CONSTRAINT, $6, $4, $8, @$); }
;

comment_kind:
    drop_kind
  | "INDEX"                                { $$ = DDL_OBJECT_INDEX; }
  | "DATABASE"                             { $$ = DDL_OBJECT_DATABASE; }
  | "ROLE"                                 { $$ = DDL_OBJECT_ROLE; }
;

comment_text:
    string
  | "NULL"                                 { $$ = NULL; }
;

@use grammar/common/expr.yy
@use gen/postgres_keywords.yy
%%
#include "parser/report_syntax.h"
