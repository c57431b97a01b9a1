/* mssql_scan.h - helpers of grammar/mssql/scan.re and grammar.y. */
#ifndef DDL_PARSER_MSSQL_SCAN_H
#define DDL_PARSER_MSSQL_SCAN_H

#include "parser/build.h"

enum ddl_scan ddl_mssql_scan(struct ddl_lexer *l, struct ddl_token *t);
int ddl_mssql_parse(struct ddl_parse *p);
int ddl_mssql_explain_parse(struct ddl_parse *p);

/* The word GO: a line GO [n] ends a batch and is ";". */
enum ddl_scan ddl_mssql_go(struct ddl_lexer *l, struct ddl_token *t);

/* ":" or "!!": a line that is a command of sqlcmd is ";". */
enum ddl_scan ddl_mssql_command(struct ddl_lexer *l, struct ddl_token *t);

/* A token ";" that the client made: GO or a command. */
bool ddl_mssql_client_line(const struct ddl_token *t);

/* Statement boundaries: parser/mssql_unit.c. */
enum ddl_unit_verdict ddl_mssql_unit_start(struct ddl_parse *p);
enum ddl_unit_verdict ddl_mssql_unit_token(struct ddl_parse *p, struct ddl_token *t);
bool ddl_mssql_unit_open(struct ddl_parse *p);

/* EXEC of what makes or changes objects; stmt when it is none: parser/mssql_exec.c. */
struct ddl_stmt *ddl_mssql_exec(struct ddl_parse *p, struct ddl_stmt *stmt, uint32_t i); /* i: behind EXEC */
/* DECLARE of a look-up of the constraint to drop; stmt when it is none. */
struct ddl_stmt *ddl_mssql_lookup(struct ddl_parse *p, struct ddl_stmt *stmt);

/* Reports what is carried or passed and cannot be right: parser/mssql_shape.c. */
void ddl_mssql_shape(struct ddl_parse *p, const struct ddl_stmt_rule *rule);

/* [int] and sys.int are int; any other name is a type of the user. */
struct ddl_type *ddl_build_type_any(struct ddl_parse *p, struct ddl_qname *name, struct ddl_span at);
struct ddl_expr *ddl_expr_convert(struct ddl_parse *p, struct ddl_type *type, struct ddl_list args,
				  uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_next_value(struct ddl_parse *p, struct ddl_qname *sequence, struct ddl_span at);
struct ddl_expr *ddl_expr_names(struct ddl_parse *p, struct ddl_list names,
				struct ddl_span at); /* ROW of NAME */
/* An option of WITH (...) or SET (...); value may be NULL. Unknown ones and impossible values are reported. */
struct ddl_option *ddl_build_with(struct ddl_parse *p, const struct ddl_token *name,
				  const struct ddl_token *value,
				  struct ddl_span at);
/* INDEX behind a column, without a comma: an index of that column. */
struct ddl_list ddl_build_column_index(struct ddl_parse *p, struct ddl_list elements, struct ddl_index *i);
struct ddl_list ddl_key_option_list(const struct ddl_key *clauses);
/* NOT FOR REPLICATION belongs to the foreign key before it, else to the identity. */
struct ddl_list ddl_build_not_for_replication(struct ddl_parse *p, struct ddl_list attrs, struct ddl_span at);
struct ddl_action *ddl_action_column_option(struct ddl_parse *p, struct ddl_ident column, const char *verb,
					    struct ddl_option *o, struct ddl_span at);
/* [NO]CHECK CONSTRAINT: an action for each name; for all of them when there is none. */
struct ddl_list ddl_build_checks(struct ddl_parse *p, struct ddl_list names, uint32_t flags);
struct ddl_action *ddl_action_to(struct ddl_action *a, struct ddl_ident to);
/* DROP COLUMN a, b: b is dropped as a is. */
struct ddl_action *ddl_action_as_last(struct ddl_parse *p, struct ddl_list before, struct ddl_ident name,
				      struct ddl_span at);
/* items: the table and, in `to`, the index. A statement for each index; the last one is returned. */
struct ddl_stmt *ddl_build_drop_indexes(struct ddl_parse *p, struct ddl_list items, uint32_t flags,
					struct ddl_span at);
struct ddl_stmt *ddl_build_transfer(struct ddl_parse *p, struct ddl_ident schema, struct ddl_qname *name,
				    struct ddl_span at);

#endif
