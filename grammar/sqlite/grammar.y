/*
 * SQLite DDL. Reference: SQLite documentation, "SQL As Understood By SQLite", and what 3.53.4 takes.
 *
 * This file holds what only SQLite has; the rest is in grammar/common. Actions call one
 * ddl_build_*() or ddl_expr_*() function. The filter in parser/sqlite.c drops the noise word COLUMN,
 * joins IS NOT, tells CURRENT_TIME as a value from a column of that name, and collapses queries.
 */
@use grammar/common/options.yy
%define api.prefix {ddl_sqlite_}
%define api.token.prefix {LI_}
@use gen/sqlite_tokens.yy
@use grammar/common/expr_types.yy
@use grammar/common/query_types.yy

%left "OR"
%left "AND"
%right "NOT"
%left "IS" IS_LA IS_NOT_LA "LIKE" "GLOB" "MATCH" "REGEXP" "BETWEEN" "IN" "ISNULL" "NOTNULL" NOT_LA "=" "<>"
%left "<" "<=" ">" ">="
%precedence "ESCAPE"
%left "&" "|" SHIFT_LEFT SHIFT_RIGHT
%left "+" "-"
%left "*" "/" "%"
%left CONCAT ARROW ARROW_TEXT
%precedence "COLLATE"
%precedence UNARY

%type <stmt> statement create_table create_index create_view create_trigger alter_table drop rows_stmt passed
%type <ident> ident any_ident nm pragma_value
%type <qname> qname
%type <list> columns column_attrs constraints more_constraints key_parts name_list opt_name_list type_args
%type <list> opt_conflict_option opt_returning
%type <node> constraint
%type <column> column
%type <attr> column_attr
%type <constraint> constraint_body check
%type <foreign> references
%type <part> key_part
%type <type> opt_type type_name type_words
%type <expr> default_value signed_number plain_number term
%type <key> opt_where
%type <action> alter_action
%type <flags> opt_if_not_exists opt_if_exists opt_temp opt_unique opt_sort opt_autoincrement fk_action
%type <flags> opt_stored
%type <flags> deferrable opt_initially opt_deferrable table_options table_option table_option_list
%type <tok> type_word opt_conflict resolution
%type <num> like_op opt_nulls
%type <trigger> trigger_event trigger_head
%type <text> trigger_time
%type <from> target named indexed
%type <dml> trigger_stmt row_change
%type <upsert> upsert last_upsert
%type <node> assignment
%type <list> trigger_body assignments upserts targeted
%type <expr> opt_when table_in
%type <part> sort_part
%type <flags> opt_each_row opt_temporary
%type <tok> opt_or raise_action

%%

/* The filter puts EXPLAIN behind what it explains. */
unit:
    statement                              { ddl_build_finish(p, $1); }
  | statement EXPLAIN_LA                   { ddl_build_finish(p, ddl_stmt_explained(p, $1, $2)); }
;

statement:
    create_table
  | create_index
  | create_view
  | create_trigger
  | alter_table
  | drop
  | rows_stmt
  | passed
;

/* Names. Where a name can stand and a value cannot, 'x' is a name too. */

ident:
    IDENT                                  { $$ = ddl_build_ident(p, $1); }
  | kw_unreserved                          { $$ = ddl_build_ident(p, $1); }
;

/* Behind a dot. */
any_ident: nm;

nm:
    ident
  | NOW_LA                                 { $$ = ddl_build_ident(p, $1); }
  | STRING                                 { $$ = ddl_build_ident(p, $1); }
;

qname:
    nm                                     { $$ = ddl_build_qname(p, NONE, NONE, $1); }
  | nm[schema] "." nm[name]                { $$ = ddl_build_qname(p, NONE, $schema, $name); }
;

name_list:
    nm                                     { $$ = ddl_list_one(ddl_build_name(p, $1)); }
  | name_list "," nm                       { $$ = ddl_list_with($1, ddl_build_name(p, $3)); }
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

opt_temp:
    %empty                                 { $$ = 0; }
  | "TEMP"                                 { $$ = DDL_TABLE_TEMPORARY; }
  | "TEMPORARY"                            { $$ = DDL_TABLE_TEMPORARY; }
;

/* CREATE TABLE: columns first, then constraints, whose commas are optional */

create_table:
    "CREATE" opt_temp "TABLE" opt_if_not_exists[quiet] qname[name] "(" columns more_constraints[constraints] ")" table_options
        { $$ = ddl_build_create_table(p, ddl_build_table(p, $name, ddl_list_join($columns, $constraints),
            ddl_list_none(), $opt_temp | $table_options, @$), $quiet, @$); }
  | "CREATE" opt_temp "TABLE" opt_if_not_exists[quiet] qname[name] "AS" query
        { $$ = ddl_build_create_table(p,
            ddl_table_query(ddl_build_table(p, $name, ddl_list_none(), ddl_list_none(), $opt_temp, @$),
            ddl_expr_kept(p, $query, @query)), $quiet, @$); }
  | "CREATE" "VIRTUAL" "TABLE" opt_if_not_exists[quiet] qname[name] "USING" RAW_TAIL[module]
        { $$ = ddl_build_create_table(p,
            ddl_table_query(ddl_build_table(p, $name, ddl_list_none(), ddl_list_none(), DDL_TABLE_VIRTUAL,
            @$), ddl_expr_leaf(p, DDL_EXPR_RAW, $module)), $quiet, @$); }
;

columns:
    column
        { $$ = ddl_list_one(ddl_build_element(p, DDL_ELEMENT_COLUMN, $1)); }
  | columns "," column
        { $$ = ddl_list_with($1, ddl_build_element(p, DDL_ELEMENT_COLUMN, $3)); }
;

more_constraints:
    %empty                                 { $$ = ddl_list_none(); }
  | "," constraints                        { $$ = $2; }
;

constraints:
    constraint                             { $$ = ddl_list_one($1); }
  | constraints constraint                 { $$ = ddl_list_with($1, $2); }
  | constraints "," constraint
        { $$ = ddl_list_with(ddl_list_with($1, ddl_build_element(p, DDL_ELEMENT_NAME, NULL)), $3); }
;

/* CONSTRAINT x stands for itself: it names what follows up to a comma, and may be followed by nothing. */
constraint:
    "CONSTRAINT" nm
        { $$ = ddl_build_element(p, DDL_ELEMENT_NAME, ddl_build_name(p, $2)); }
  | constraint_body                        { $$ = ddl_build_element(p, DDL_ELEMENT_CONSTRAINT, $1); }
;

constraint_body:
    "PRIMARY" "KEY" "(" key_parts opt_autoincrement ")" opt_conflict
        { $$ = ddl_constraint_conflict(p,
            ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY, $key_parts, @$),
            $opt_autoincrement), $opt_conflict); }
  | "UNIQUE" "(" key_parts ")" opt_conflict
        { $$ = ddl_constraint_conflict(p, ddl_build_key(p, DDL_CONSTRAINT_UNIQUE, $key_parts, @$),
            $opt_conflict); }
  | "FOREIGN" "KEY" "(" name_list[columns] ")" references opt_deferrable
        { $$ = ddl_constraint_flags(ddl_build_foreign(p, ddl_build_parts(p, $columns), $references, @$),
            $opt_deferrable); }
  | check
;

/* ON CONFLICT behind a CHECK is read and has no effect: "SQL As Understood By SQLite", ON CONFLICT. */
check:
    "CHECK" "(" expr ")" opt_conflict      { $$ = ddl_build_check(p, $expr, @$); }
;

table_options:
    %empty                                 { $$ = 0; }
  | table_option_list
;

/* The server takes a comma before the first one too. */
table_option_list:
    table_option
  | "," table_option
        { ddl_build_require(p, DDL_FEATURE_OPTION_COMMA_SQLITE, @1); $$ = $2; }
  | table_option_list "," table_option
        { ddl_build_require(p, DDL_FEATURE_OPTION_COMMA_SQLITE, @2); $$ = $1 | $3; }
;

table_option:
    "WITHOUT" "ROWID"
        { ddl_build_require(p, DDL_FEATURE_WITHOUT_ROWID_SQLITE, @$); $$ = DDL_TABLE_WITHOUT_ROWID; }
  | "STRICT"
        { ddl_build_require(p, DDL_FEATURE_STRICT_TABLE_SQLITE, @$); $$ = DDL_TABLE_STRICT; }
;

/* columns */

column:
    nm opt_type column_attrs               { $$ = ddl_build_column(p, $1, $2, $3, @$); }
;

column_attrs:
    %empty                                 { $$ = ddl_list_none(); }
  | column_attrs column_attr               { $$ = ddl_list_with($1, $2); }
;

column_attr:
    "CONSTRAINT" nm                        { $$ = ddl_build_attr_ident(p, DDL_ATTR_NAME, $2, @$); }
  | "NULL" opt_conflict                    { $$ = ddl_build_attr(p, DDL_ATTR_NULL, NULL, @$); }
  | "NOT" "NULL" opt_conflict_option       { $$ = ddl_build_attr_options(p, DDL_ATTR_NOT_NULL, 0, $3, @$); }
  | "DEFAULT" default_value                { $$ = ddl_build_attr(p, DDL_ATTR_DEFAULT, $2, @$); }
  | "PRIMARY" "KEY" opt_sort opt_conflict opt_autoincrement
        { $$ = ddl_build_attr_constraint(p,
            ddl_constraint_conflict(p, ddl_constraint_flags(ddl_build_key(p, DDL_CONSTRAINT_PRIMARY,
			ddl_list_one(ddl_part_sort(ddl_build_part_column(p, NONE, @$), $opt_sort)), @$), $opt_autoincrement),
            $opt_conflict), @$); }
  | "UNIQUE" opt_conflict
        { $$ = ddl_build_attr_constraint(p,
            ddl_constraint_conflict(p, ddl_build_constraint(p, DDL_CONSTRAINT_UNIQUE, @$), $2), @$); }
  | "CHECK" "(" expr ")"
        { $$ = ddl_build_attr_constraint(p, ddl_build_check(p, $expr, @$), @$); }
  | references
        { $$ = ddl_build_attr_constraint(p, ddl_build_foreign(p, ddl_list_none(), $1, @$), @$); }
  | deferrable
        { $$ = ddl_build_attr_options(p, DDL_ATTR_CONSTRAINT_FLAGS, $1, ddl_list_none(), @$); }
  | "COLLATE" nm                           { $$ = ddl_build_attr_ident(p, DDL_ATTR_COLLATE, $2, @$); }
  | GENERATED_LA "ALWAYS" "AS" "(" expr ")" opt_stored
        { ddl_build_require(p, DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, @$);
          $$ = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, $expr, @$), $opt_stored); }
  | "AS" "(" expr ")" opt_stored
        { ddl_build_require(p, DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, @$);
          $$ = ddl_attr_flags(ddl_build_attr(p, DDL_ATTR_GENERATED, $expr, @$), $opt_stored); }
;

opt_stored:
    %empty                                 { $$ = DDL_COLUMN_VIRTUAL; }
  | "VIRTUAL"                              { $$ = DDL_COLUMN_VIRTUAL; }
  | "STORED"                               { $$ = DDL_COLUMN_STORED; }
;

/* A bare word is a string: DEFAULT abc. What true and false are depends on the columns. */
default_value:
    term
  | ident                                  { $$ = ddl_expr_name(p, NULL, $1, @$); }
  | "+" term                               { $$ = ddl_expr_unary(p, DDL_OP_POS, $2, @$); }
  | "-" term                               { $$ = ddl_expr_unary(p, DDL_OP_NEG, $2, @$); }
  | "(" expr ")"                           { $$ = ddl_expr_parens($2, @$); }
;

term:
    literal
  | NOW_LA                                 { $$ = ddl_expr_bare(p, $1); }
;

opt_sort:
    %empty                                 { $$ = DDL_SORT_UNSET; }
  | "ASC"                                  { $$ = DDL_SORT_ASC; }
  | "DESC"                                 { $$ = DDL_SORT_DESC; }
;

opt_autoincrement:
    %empty                                 { $$ = 0; }
  | "AUTOINCREMENT"                        { $$ = DDL_KEY_AUTOINCREMENT; }
;

opt_conflict:
    %empty                                 { $$ = NULL; }
  | "ON" "CONFLICT" resolution             { $$ = $3; }
;

opt_conflict_option:
    %empty                                 { $$ = ddl_list_none(); }
  | "ON" "CONFLICT" resolution
        { $$ = ddl_list_one(ddl_build_option(p, "conflict", ddl_expr_bare(p, $3), @$)); }
;

resolution: "ROLLBACK" | "ABORT" | "FAIL" | "IGNORE" | "REPLACE";

/* types: any words, at most two numbers */

opt_type:
    %empty                                 { $$ = NULL; }
  | type_name
;

type_name:
    type_words
  | type_words "(" type_args ")"           { $$ = ddl_type_args($1, $3); }
;

type_words:
    type_word                              { $$ = ddl_build_type(p, $1); }
  | type_words type_word                   { $$ = ddl_type_word(p, $1, $2); }
;

type_word: IDENT | STRING | kw_unreserved;

type_args:
    signed_number                          { $$ = ddl_list_one($1); }
  | signed_number "," signed_number        { $$ = ddl_list_with(ddl_list_one($1), $3); }
;

/* No "_" in these. */
plain_number: NUMBER                       { $$ = ddl_build_plain_number(p, $1); };

signed_number:
    plain_number
  | "+" plain_number                       { $$ = ddl_expr_unary(p, DDL_OP_POS, $2, @$); }
  | "-" plain_number                       { $$ = ddl_expr_unary(p, DDL_OP_NEG, $2, @$); }
;

/* foreign keys */

references:
    "REFERENCES" nm opt_name_list
        { $$ = ddl_build_references(p, ddl_build_qname(p, NONE, NONE, $2), $3); }
  | references "ON" "DELETE" fk_action     { $$ = ddl_foreign_on_delete($1, $4); }
  | references "ON" "UPDATE" fk_action     { $$ = ddl_foreign_on_update($1, $4); }
  | references "ON" "INSERT" fk_action     { $$ = $1; }
  | references "MATCH" nm                  { $$ = ddl_foreign_match_name(p, $1, $3); }
;

fk_action:
    "CASCADE"                              { $$ = DDL_FK_CASCADE; }
  | "RESTRICT"                             { $$ = DDL_FK_RESTRICT; }
  | "SET" "NULL"                           { $$ = DDL_FK_SET_NULL; }
  | "SET" "DEFAULT"                        { $$ = DDL_FK_SET_DEFAULT; }
  | "NO" "ACTION"                          { $$ = DDL_FK_NO_ACTION; }
;

deferrable:
    "DEFERRABLE" opt_initially             { $$ = DDL_KEY_DEFERRABLE | $2; }
  | "NOT" "DEFERRABLE" opt_initially       { $$ = DDL_KEY_NOT_DEFERRABLE | $3; }
;

opt_deferrable:
    %empty                                 { $$ = 0; }
  | deferrable
;

opt_initially:
    %empty                                 { $$ = 0; }
  | "INITIALLY" "DEFERRED"                 { $$ = DDL_KEY_INITIALLY_DEFERRED; }
  | "INITIALLY" "IMMEDIATE"                { $$ = DDL_KEY_INITIALLY_IMMEDIATE; }
;

/* indexes and key parts */

create_index:
    "CREATE" opt_unique "INDEX" opt_if_not_exists[quiet] qname[name] "ON" nm[table] "(" key_parts[parts] ")" opt_where
        { $$ = ddl_build_create_index(p,
            ddl_index_with(ddl_build_index(p, ddl_build_qname_minor(p, NONE, $name->schema, $name->name),
            $opt_unique, $parts, @$), $opt_where),
				      ddl_build_qname(p, NONE, $name->schema, $table), $quiet, @$); }
;

opt_unique:
    %empty                                 { $$ = 0; }
  | "UNIQUE"                               { $$ = DDL_KEY_UNIQUE; }
;

opt_where:
    %empty                                 { $$ = NULL; }
  | "WHERE" expr                           { $$ = ddl_key_where(p, NULL, $2); }
;

key_parts:
    key_part                               { $$ = ddl_list_one($1); }
  | key_parts "," key_part                 { $$ = ddl_list_with($1, $3); }
;

key_part: expr opt_sort                    { $$ = ddl_part_sort(ddl_build_part_loose(p, $1, @$), $2); };

/* views and triggers: CREATE VIEW, CREATE TRIGGER */

create_view:
    "CREATE" opt_temporary[temp] "VIEW" opt_if_not_exists[quiet] qname[name] opt_name_list[columns] "AS" query
        { $$ = ddl_stmt_in_temp(p, ddl_build_create_view(p, $name, $columns, $query, $quiet | $temp, @$)); }
;

create_trigger:
    "CREATE" opt_temporary[temp] "TRIGGER" opt_if_not_exists[quiet] qname[name] trigger_head[head] "ON" qname[table]
    opt_each_row[each] opt_when[when] "BEGIN" trigger_body[body] "END"
        { $$ = ddl_stmt_in_temp(p, ddl_build_create_trigger(p, $name, $table,
            ddl_trigger_when($head, $each, $when), $body, $quiet | $temp, @$)); }
;

opt_temporary: opt_temp                    { $$ = $1 ? DDL_STMT_TEMPORARY : 0; };

trigger_head:
    trigger_event
  | trigger_time trigger_event             { $$ = ddl_trigger_time(p, $2, $1); }
;

trigger_time:
    "BEFORE"                               { $$ = "before"; }
  | "AFTER"                                { $$ = "after"; }
  | "INSTEAD" "OF"                         { $$ = "instead of"; }
;

trigger_event:
    "DELETE"                               { $$ = ddl_build_trigger(p, "delete", ddl_list_none(), @$); }
  | "INSERT"                               { $$ = ddl_build_trigger(p, "insert", ddl_list_none(), @$); }
  | "UPDATE"                               { $$ = ddl_build_trigger(p, "update", ddl_list_none(), @$); }
  | "UPDATE" "OF" name_list                { $$ = ddl_build_trigger(p, "update", $3, @$); }
;

opt_each_row:
    %empty                                 { $$ = 0; }
  | "FOR" "EACH" "ROW"                     { $$ = 1; }
;

opt_when:
    %empty                                 { $$ = NULL; }
  | "WHEN" expr                            { $$ = $2; }
;

trigger_body:
    trigger_stmt ";"                       { $$ = ddl_list_one($1); }
  | trigger_body trigger_stmt ";"          { $$ = ddl_list_with($1, $2); }
;

/* Statements have no WITH, RETURNING, ORDER BY or INDEXED BY here: "CREATE TRIGGER", section 2. */
trigger_stmt:
    query                                  { $$ = ddl_build_select_stmt(p, $1, @$); }
  | "INSERT" opt_or "INTO" target opt_name_list query upserts
        { $$ = ddl_build_insert(p, $2, $4, $5, $6, $7, @$); }
  | "REPLACE" "INTO" target opt_name_list query upserts
        { $$ = ddl_build_insert(p, $1, $3, $4, $5, $6, @$); }
  | "UPDATE" opt_or target "SET" assignments opt_from opt_where_clause
        { $$ = ddl_build_update(p, $2, $3, $5, $6, $7, @$); }
  | "DELETE" "FROM" target opt_where_clause
        { $$ = ddl_build_delete(p, $3, $4, @$); }
;

/* statements that read or change rows, by themselves */

rows_stmt:
    query                                  { $$ = ddl_build_rows(p, NULL, ddl_build_select_stmt(p, $1, @$), @$); }
  | row_change                             { $$ = ddl_build_rows(p, NULL, $1, @$); }
  | with_clause row_change                 { $$ = ddl_build_rows(p, $1, $2, @$); }
;

row_change:
    "INSERT" opt_or "INTO" named opt_name_list query upserts opt_returning
        { $$ = ddl_dml_returning(ddl_build_insert(p, $2, $4, $5, $6, $7, @$), $8); }
  | "INSERT" opt_or "INTO" named opt_name_list "DEFAULT" "VALUES" opt_returning
        { $$ = ddl_dml_returning(ddl_build_insert(p, $2, $4, $5, NULL, ddl_list_none(), @$), $8); }
  | "REPLACE" "INTO" named opt_name_list query upserts opt_returning
        { $$ = ddl_dml_returning(ddl_build_insert(p, $1, $3, $4, $5, $6, @$), $7); }
  | "REPLACE" "INTO" named opt_name_list "DEFAULT" "VALUES" opt_returning
        { $$ = ddl_dml_returning(ddl_build_insert(p, $1, $3, $4, NULL, ddl_list_none(), @$), $7); }
  | "UPDATE" opt_or indexed "SET" assignments opt_from opt_where_clause opt_returning query_tail
        { $$ = ddl_dml_tail(ddl_dml_returning(ddl_build_update(p, $2, $3, $5, $6, $7, @$), $8), $9); }
  | "DELETE" "FROM" indexed opt_where_clause opt_returning query_tail
        { $$ = ddl_dml_tail(ddl_dml_returning(ddl_build_delete(p, $3, $4, @$), $5), $6); }
;

named:
    qname                                  { $$ = ddl_from_table(p, $1, NONE, @$); }
  | qname "AS" nm
        { ddl_build_require(p, DDL_FEATURE_DML_ALIAS_SQLITE, @$); $$ = ddl_from_table(p, $1, $3, @$); }
;

indexed:
    named
  | named INDEXED_LA "BY" nm               { $$ = ddl_from_index(p, $1, $4); }
  | named NOT_INDEXED_LA                   { $$ = ddl_from_index(p, $1, NONE); }
;

opt_returning:
    %empty                                 { $$ = ddl_list_none(); }
  | "RETURNING" results                    { $$ = $2; }
;

/* statements that change no schema */

passed:
    "BEGIN" opt_begin opt_transaction      { $$ = ddl_build_passed(p, "begin", @$); }
  | "COMMIT" opt_transaction               { $$ = ddl_build_passed(p, "commit", @$); }
  | "END" opt_transaction                  { $$ = ddl_build_passed(p, "commit", @$); }
  | "ROLLBACK" opt_transaction             { $$ = ddl_build_passed(p, "rollback", @$); }
  | "ROLLBACK" opt_transaction "TO" nm     { $$ = ddl_build_passed_name(p, "rollback_to", $4, @$); }
  | "SAVEPOINT" nm                         { $$ = ddl_build_passed_name(p, "savepoint", $2, @$); }
  | "RELEASE" nm                           { $$ = ddl_build_passed_name(p, "release", $2, @$); }
  | "PRAGMA" qname                         { $$ = ddl_build_passed_qname(p, "pragma", $2, NONE, @$); }
  | "PRAGMA" qname "=" pragma_value        { $$ = ddl_build_passed_qname(p, "pragma", $2, $4, @$); }
  | "PRAGMA" qname "(" pragma_value ")"    { $$ = ddl_build_passed_qname(p, "pragma", $2, $4, @$); }
  | "ATTACH" expr "AS" expr                { $$ = ddl_build_passed_expr(p, "attach", $4, @$); }
  | "ATTACH" expr "AS" expr "KEY" expr     { $$ = ddl_build_passed_expr(p, "attach", $4, @$); }
  | "DETACH" expr                          { $$ = ddl_build_passed_expr(p, "detach", $2, @$); }
  | "ANALYZE"                              { $$ = ddl_build_passed(p, "analyze", @$); }
  | "ANALYZE" qname                        { $$ = ddl_build_passed_qname(p, "analyze", $2, NONE, @$); }
  | "REINDEX"                              { $$ = ddl_build_passed(p, "reindex", @$); }
  | "REINDEX" qname                        { $$ = ddl_build_passed_qname(p, "reindex", $2, NONE, @$); }
  | "VACUUM" opt_into                      { $$ = ddl_build_passed(p, "vacuum", @$); }
  | "VACUUM" nm opt_into                   { $$ = ddl_build_passed(p, "vacuum", @$); }
;

opt_begin: %empty | "DEFERRED" | "IMMEDIATE" | "EXCLUSIVE";

opt_transaction: %empty | "TRANSACTION" | "TRANSACTION" nm;

pragma_value:
    nm
  | signed_number                          { $$ = ddl_build_ident_at(p, @$); }
  | "ON"                                   { $$ = ddl_build_ident(p, $1); }
  | "DELETE"                               { $$ = ddl_build_ident(p, $1); }
  | "DEFAULT"                              { $$ = ddl_build_ident(p, $1); }
;

opt_into:
    %empty
  | "INTO" expr                            { ddl_build_require(p, DDL_FEATURE_VACUUM_INTO_SQLITE, @$); }
;

target:
    qname                                  { $$ = ddl_from_table(p, $1, NONE, @$); }
  | qname "AS" nm
        { ddl_build_require(p, DDL_FEATURE_TARGET_ALIAS_SQLITE, @$); $$ = ddl_from_table(p, $1, $3, @$); }
;

opt_or:
    %empty                                 { $$ = NULL; }
  | "OR" resolution                        { $$ = $2; }
;

assignments:
    assignment                             { $$ = ddl_list_one($1); }
  | assignments "," assignment             { $$ = ddl_list_with($1, $3); }
;

assignment:
    nm "=" expr                            { $$ = ddl_build_assignment(p, ddl_list_one(ddl_build_name(p, $1)), $3, @$); }
  | "(" name_list ")" "=" expr
        { ddl_build_require(p, DDL_FEATURE_ROW_VALUE_SQLITE, @$); $$ = ddl_build_assignment(p, $2, $5, @$); }
;

/* One without a target is the last. */
upserts:
    targeted
  | targeted last_upsert                   { $$ = ddl_list_with($1, ddl_upsert_more(p, $1, $2)); }
;

targeted:
    %empty                                 { $$ = ddl_list_none(); }
  | targeted upsert                        { $$ = ddl_list_with($1, ddl_upsert_more(p, $1, $2)); }
;

last_upsert:
    ON_LA "CONFLICT" "DO" "NOTHING"
        { $$ = ddl_build_upsert(p, ddl_list_none(), NULL, ddl_list_none(), NULL, @$); }
  | ON_LA "CONFLICT" "DO" "UPDATE" "SET" assignments opt_where_clause
        { $$ = ddl_build_upsert(p, ddl_list_none(), NULL, $6, $7, @$); }
;

upsert:
    ON_LA "CONFLICT" "(" key_parts ")" opt_where_clause "DO" "NOTHING"
        { $$ = ddl_build_upsert(p, $4, $6, ddl_list_none(), NULL, @$); }
  | ON_LA "CONFLICT" "(" key_parts ")" opt_where_clause[target] "DO" "UPDATE" "SET" assignments opt_where_clause[where]
        { $$ = ddl_build_upsert(p, $4, $target, $assignments, $where, @$); }
;

/* queries: what common/query.yy asks for */

column_name: nm;

column_names: name_list;

alias_name: nm;

bare_alias: nm                             { $$ = ddl_build_bare_alias(p, $1, false); };

bare_result_alias: nm                      { $$ = ddl_build_bare_alias(p, $1, true); };

sort_parts:
    sort_part                              { $$ = ddl_list_one($1); }
  | sort_parts "," sort_part               { $$ = ddl_list_with($1, $3); }
;

sort_part:
    expr opt_sort opt_nulls                { $$ = ddl_build_part_expr(p, $1, $2, $3, @$); }
;

opt_nulls:
    %empty                                 { $$ = DDL_NULLS_UNSET; }
  | NULLS_LA "FIRST"                       { $$ = DDL_NULLS_FIRST; }
  | NULLS_LA "LAST"                        { $$ = DDL_NULLS_LAST; }
;

join_words:
    JOIN_LA                                { $$ = ddl_join_word(p, NULL, $1); }
  | join_words JOIN_LA                     { $$ = ddl_join_word(p, $1, $2); }
;

source:
    qname opt_alias                        { $$ = ddl_from_table(p, $1, $2, @$); }
  | qname opt_alias INDEXED_LA "BY" nm     { $$ = ddl_from_index(p, ddl_from_table(p, $1, $2, @$), $5); }
  | qname opt_alias NOT_INDEXED_LA         { $$ = ddl_from_index(p, ddl_from_table(p, $1, $2, @$), NONE); }
  | qname "(" ")" opt_alias                { $$ = ddl_from_function(p, $1, ddl_list_none(), $4, @$); }
  | qname "(" expr_list ")" opt_alias      { $$ = ddl_from_function(p, $1, $3, $5, @$); }
  | "(" query ")" opt_alias                { $$ = ddl_from_query(p, $2, $4, @$); }
  | "(" sources ")" opt_alias              { $$ = ddl_from_group(p, $2, $4, @$); }
;

/* expressions: what common/expr.yy does not have */

expr:
    NOW_LA                                 { $$ = ddl_expr_bare(p, $1); }
  | expr "&" expr                          { $$ = ddl_expr_binary(p, DDL_OP_BIT_AND, $1, $3, @$); }
  | expr "|" expr                          { $$ = ddl_expr_binary(p, DDL_OP_BIT_OR, $1, $3, @$); }
  | expr SHIFT_LEFT expr                   { $$ = ddl_expr_binary(p, DDL_OP_SHIFT_LEFT, $1, $3, @$); }
  | expr SHIFT_RIGHT expr                  { $$ = ddl_expr_binary(p, DDL_OP_SHIFT_RIGHT, $1, $3, @$); }
  | expr CONCAT expr                       { $$ = ddl_expr_binary(p, DDL_OP_CONCAT, $1, $3, @$); }
  | expr ARROW expr
        { $$ = ddl_expr_needs(p, ddl_expr_binary(p, DDL_OP_JSON_GET, $1, $3, @$), DDL_FEATURE_JSON_ARROW_SQLITE); }
  | expr ARROW_TEXT expr
        { $$ = ddl_expr_needs(p, ddl_expr_binary(p, DDL_OP_JSON_GET_TEXT, $1, $3, @$), DDL_FEATURE_JSON_ARROW_SQLITE); }
  | expr "COLLATE" nm                      { $$ = ddl_expr_collate(p, $1, $3, @$); }
  | expr "ISNULL"
        { $$ = ddl_expr_is(p, $1, ddl_expr_new(p, DDL_EXPR_NULL, @2), 0, @$); }
  | expr "NOTNULL"
        { $$ = ddl_expr_is(p, $1, ddl_expr_new(p, DDL_EXPR_NULL, @2), DDL_EXPR_NOT, @$); }
  | expr "NOT" "NULL"
        { $$ = ddl_expr_is(p, $1, ddl_expr_new(p, DDL_EXPR_NULL, @3), DDL_EXPR_NOT, @$); }
  | expr IS_LA expr                        { $$ = ddl_expr_is(p, $1, $3, 0, @$); }
  | expr IS_NOT_LA expr                    { $$ = ddl_expr_is(p, $1, $3, DDL_EXPR_NOT, @$); }
  | expr IS_LA "DISTINCT" "FROM" expr %prec IS_LA
        { $$ = ddl_expr_needs(p, ddl_expr_is(p, $1, $5, DDL_EXPR_NOT, @$), DDL_FEATURE_IS_DISTINCT_SQLITE); }
  | expr IS_NOT_LA "DISTINCT" "FROM" expr %prec IS_LA
        { $$ = ddl_expr_needs(p, ddl_expr_is(p, $1, $5, 0, @$), DDL_FEATURE_IS_DISTINCT_SQLITE); }
  | expr "IN" "(" ")"                      { $$ = ddl_expr_list(p, DDL_EXPR_IN, 0, 0, ddl_list_one($1), @$); }
  | expr NOT_LA "IN" "(" ")"
        { $$ = ddl_expr_list(p, DDL_EXPR_IN, 0, DDL_EXPR_NOT, ddl_list_one($1), @$); }
  | expr like_op expr %prec "LIKE"         { $$ = ddl_expr_like(p, $2, $1, $3, NULL, 0, @$); }
  | expr like_op expr "ESCAPE" expr %prec "LIKE"
                                           { $$ = ddl_expr_like(p, $2, $1, $3, $5, 0, @$); }
  | expr NOT_LA like_op expr %prec "LIKE"  { $$ = ddl_expr_like(p, $3, $1, $4, NULL, DDL_EXPR_NOT, @$); }
  | expr NOT_LA like_op expr "ESCAPE" expr %prec "LIKE"
                                           { $$ = ddl_expr_like(p, $3, $1, $4, $6, DDL_EXPR_NOT, @$); }
;

expr:
    expr "IN" table_in %prec "IN"          { $$ = ddl_expr_in(p, $1, $3, 0, @$); }
  | expr NOT_LA "IN" table_in %prec "IN"   { $$ = ddl_expr_in(p, $1, $4, DDL_EXPR_NOT, @$); }
;

/* x IN t, x IN f(): every row of a table. */
table_in:
    qname                                  { $$ = ddl_expr_table(p, ddl_expr_qname(p, $1, @$), @$); }
  | qname "(" ")"
        { $$ = ddl_expr_table(p, ddl_expr_table_call(p, $1, ddl_list_none(), @$), @$); }
  | qname "(" expr_list ")"
        { $$ = ddl_expr_table(p, ddl_expr_table_call(p, $1, $3, @$), @$); }
;

primary:
    "CAST" "(" expr "AS" ")"
        { $$ = ddl_expr_cast(p, $3, ddl_type_name(p, "", DDL_SPAN_NONE), 0, @$); }
  | RAISE_LA "(" "IGNORE" ")"              { $$ = ddl_expr_raise(p, $3, NULL, @$); }
  | RAISE_LA "(" raise_action "," expr ")" { $$ = ddl_expr_raise(p, $3, $5, @$); }
;

raise_action: "ROLLBACK" | "ABORT" | "FAIL";

literal: VARIABLE                          { $$ = ddl_expr_leaf(p, DDL_EXPR_VARIABLE, $1); };

/* A name of a schema or a table may be a string. */
name_path: STRING "." any_ident
        { $$ = ddl_expr_name(p, ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @1), $3, @$); }
;

result: STRING "." "*"
        { $$ = ddl_build_result(p, ddl_expr_star(p, ddl_expr_name(p, NULL, ddl_build_ident(p, $1), @1), @$), NONE, @$); }
;

call:
    name_path "(" "ALL" expr_list ")"      { $$ = ddl_expr_call(p, $1, $4, 0, @$); }
  | name_path "(" "ALL" ")"                { $$ = ddl_expr_call(p, $1, ddl_list_none(), 0, @$); }
  | name_path "(" "DISTINCT" ")"           { $$ = ddl_expr_call(p, $1, ddl_list_none(), DDL_EXPR_DISTINCT, @$); }
  | name_path "(" "ALL" "ORDER" "BY" sort_parts ")"
        { $$ = ddl_expr_ordered(p, ddl_expr_call(p, $1, ddl_list_none(), 0, @$), $sort_parts, @$); }
  | name_path "(" "DISTINCT" "ORDER" "BY" sort_parts ")"
        { $$ = ddl_expr_ordered(p, ddl_expr_call(p, $1, ddl_list_none(), DDL_EXPR_DISTINCT, @$), $sort_parts, @$); }
  | name_path "(" "ORDER" "BY" sort_parts ")"
        { $$ = ddl_expr_ordered(p, ddl_expr_call(p, $1, ddl_list_none(), 0, @$), $sort_parts, @$); }
  | name_path "(" "ALL" expr_list "ORDER" "BY" sort_parts ")"
        { $$ = ddl_expr_ordered(p, ddl_expr_call(p, $1, $expr_list, 0, @$), $sort_parts, @$); }
;

like_op:
    "GLOB"                                 { $$ = DDL_OP_GLOB; }
  | "REGEXP"                               { $$ = DDL_OP_REGEXP; }
  | "MATCH"                                { $$ = DDL_OP_MATCH; }
;

/* ALTER TABLE: one action a statement */

alter_table:
    "ALTER" "TABLE" qname alter_action     { $$ = ddl_build_alter_table(p, $3, ddl_list_one($4), 0, @$); }
;

alter_action:
    "RENAME" "TO" nm
        { $$ = ddl_action_rename(p, DDL_ACTION_RENAME_TABLE, NONE, $3, @$); }
  | "RENAME" nm "TO" nm
        { ddl_build_require(p, DDL_FEATURE_RENAME_COLUMN_LITE_SQLITE, @$);
          $$ = ddl_action_rename(p, DDL_ACTION_RENAME_COLUMN, $2, $4, @$); }
  | "ADD" column
        { $$ = ddl_action_column(p, DDL_ACTION_ADD_COLUMN, $2->name, $2, @$); }
  | "DROP" nm
        { ddl_build_require(p, DDL_FEATURE_DROP_COLUMN_LITE_SQLITE, @$);
          $$ = ddl_build_action(p, DDL_ACTION_DROP_COLUMN, $2, @$); }
  | "ADD" check
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, @$);
          $$ = ddl_action_constraint(p, $2, @$); }
  | "ADD" "CONSTRAINT" nm check
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, @$);
          $$ = ddl_action_constraint(p, ddl_constraint_named(p, $4, $3), @$); }
  | "DROP" "CONSTRAINT" nm
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, @$);
          $$ = ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, $3, @$); }
  | "ALTER" nm "SET" "NOT" "NULL" opt_conflict_option
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, @$);
          $$ = ddl_action_options(p, DDL_ACTION_SET_NOT_NULL, $2, $6, @$); }
  | "ALTER" nm "DROP" "NOT" "NULL"
        { ddl_build_require(p, DDL_FEATURE_ALTER_CONSTRAINT_LITE_SQLITE, @$);
          $$ = ddl_build_action(p, DDL_ACTION_DROP_NOT_NULL, $2, @$); }
;

/* DROP: one object a statement */

drop:
    "DROP" "TABLE" opt_if_exists qname
        { $$ = ddl_build_drop(p, DDL_OBJECT_TABLE, ddl_list_one(ddl_build_qname_item(p, $4, NULL)), $3, @$); }
  | "DROP" "INDEX" opt_if_exists qname
        { $$ = ddl_build_drop(p, DDL_OBJECT_INDEX, ddl_list_one(ddl_build_qname_item(p, $4, NULL)), $3, @$); }
  | "DROP" "VIEW" opt_if_exists qname
        { $$ = ddl_build_drop(p, DDL_OBJECT_VIEW, ddl_list_one(ddl_build_qname_item(p, $4, NULL)), $3, @$); }
  | "DROP" "TRIGGER" opt_if_exists qname
        { $$ = ddl_build_drop(p, DDL_OBJECT_TRIGGER, ddl_list_one(ddl_build_qname_item(p, $4, NULL)), $3,
            @$); }
;

@use grammar/common/expr.yy
@use grammar/common/query.yy
@use gen/sqlite_keywords.yy
%%
#include "parser/report_syntax.h"
