/*
 * build.h - what grammar actions call: each makes or completes a node.
 *
 * Builders take the parser first and a span last, return arena nodes and never
 * NULL, check what grammars should not (duplicates, impossible combinations,
 * syntax of other versions) and report it. They look at no schema, no other
 * statement and no dialect.
 */
#ifndef DDL_PARSER_BUILD_H
#define DDL_PARSER_BUILD_H

#include "parser/features.h"
#include "parser/parse.h"

/* What happens to a column between its type and the next comma. */
enum ddl_attr_kind {
	DDL_ATTR_NULL, DDL_ATTR_NOT_NULL, DDL_ATTR_DEFAULT, DDL_ATTR_ON_UPDATE, DDL_ATTR_COMMENT,
	DDL_ATTR_COLLATE, DDL_ATTR_GENERATED, DDL_ATTR_IDENTITY, DDL_ATTR_FLAG, DDL_ATTR_OPTION,
	DDL_ATTR_CONSTRAINT, DDL_ATTR_CONSTRAINT_FLAGS, DDL_ATTR_CHARSET, DDL_ATTR_NAME,
};

struct ddl_attr {
	struct ddl_node node;
	uint8_t kind;
	uint32_t flags;              /* DDL_COLUMN_* or DDL_KEY_* */
	struct ddl_ident *name;      /* CONSTRAINT name before it */
	struct ddl_expr *expr;
	struct ddl_constraint *constraint;
	struct ddl_list options;
};

/* The semantic value of every symbol of every grammar. */
union ddl_sval {
	const struct ddl_token *tok;
	struct ddl_ident ident;
	struct ddl_list list;
	struct ddl_qname *qname;
	struct ddl_expr *expr;
	struct ddl_type *type;
	struct ddl_attr *attr;
	struct ddl_column *column;
	struct ddl_constraint *constraint;
	struct ddl_index *index;
	struct ddl_part *part;
	struct ddl_key *key;
	struct ddl_foreign *foreign;
	struct ddl_table *table;
	struct ddl_action *action;
	struct ddl_option *option;
	struct ddl_stmt *stmt;
	struct ddl_query *query;
	struct ddl_cte *cte;
	struct ddl_result *result;
	struct ddl_from *from;
	struct ddl_window *window;
	struct ddl_frame *frame;
	struct ddl_over *over;
	struct ddl_upsert *upsert;
	struct ddl_dml *dml;
	struct ddl_trigger *trigger;
	const char *text;
	void *node;                  /* table elements: any of the above, told apart by DDL_ELEMENT_* */
	uint32_t flags;
	int num;
};

/* Not inline: in the parser's one big function they cost a tenth of its speed. */
struct ddl_list ddl_list_one(void *node);
struct ddl_list ddl_list_with(struct ddl_list l, void *node);
struct ddl_list ddl_list_front(struct ddl_list l, void *node);
struct ddl_list ddl_list_join(struct ddl_list a, struct ddl_list b);
struct ddl_list ddl_list_none(void);
struct ddl_list *ddl_list_away(struct ddl_parse *p, struct ddl_list **l); /* that *l is, made when there is none */
struct ddl_list *ddl_list_kept(struct ddl_parse *p, struct ddl_list l);   /* NULL when it is empty */

/* names */
struct ddl_ident ddl_build_ident(struct ddl_parse *p, const struct ddl_token *t);
/* As ddl_build_ident; a word that this dialect and version reserve is refused. */
struct ddl_ident ddl_build_ident_word(struct ddl_parse *p, const struct ddl_token *t);
struct ddl_ident *ddl_build_ident_ptr(struct ddl_parse *p, struct ddl_ident ident);
struct ddl_name *ddl_build_name(struct ddl_parse *p, struct ddl_ident ident);
/* Parts that are absent have name 0. The last is folded as a table's name. It lives as long as the unit is read: what keeps it copies it. */
struct ddl_qname *ddl_build_qname(struct ddl_parse *p, struct ddl_ident catalog, struct ddl_ident schema, struct ddl_ident name);
struct ddl_qname *ddl_qname_keep(struct ddl_parse *p, const struct ddl_qname *q);
/* It stays; and the name part folded as a column's: for indexes, constraints, triggers. */
struct ddl_qname *ddl_build_qname_minor(struct ddl_parse *p, struct ddl_ident catalog, struct ddl_ident schema, struct ddl_ident name);
/* COLLATE schema.name at a column; pg_catalog is where it is looked for anyway. */
struct ddl_attr *ddl_build_attr_collate(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_span at);
struct ddl_qname_item *ddl_build_qname_item(struct ddl_parse *p, struct ddl_qname *name, struct ddl_qname *to);
extern const struct ddl_ident ddl_no_ident;

/* expressions */
struct ddl_expr *ddl_expr_new(struct ddl_parse *p, enum ddl_expr_kind kind, struct ddl_span at);
struct ddl_expr *ddl_expr_leaf(struct ddl_parse *p, enum ddl_expr_kind kind, const struct ddl_token *t);
struct ddl_expr *ddl_expr_text(struct ddl_parse *p, enum ddl_expr_kind kind, const char *text, struct ddl_span at);
struct ddl_expr *ddl_expr_unary(struct ddl_parse *p, enum ddl_op op, struct ddl_expr *a, struct ddl_span at);
struct ddl_expr *ddl_expr_binary(struct ddl_parse *p, enum ddl_op op, struct ddl_expr *a, struct ddl_expr *b, struct ddl_span at);
struct ddl_expr *ddl_expr_custom(struct ddl_parse *p, const struct ddl_token *op, struct ddl_expr *a, struct ddl_expr *b, struct ddl_span at);
struct ddl_expr *ddl_expr_name(struct ddl_parse *p, struct ddl_expr *qualifier, struct ddl_ident ident, struct ddl_span at);
struct ddl_expr *ddl_expr_call(struct ddl_parse *p, struct ddl_expr *name, struct ddl_list args, uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_bare(struct ddl_parse *p, const struct ddl_token *word); /* CURRENT_DATE */
struct ddl_expr *ddl_expr_list(struct ddl_parse *p, enum ddl_expr_kind kind, enum ddl_op op, uint32_t flags, struct ddl_list args, struct ddl_span at);
struct ddl_expr *ddl_expr_cast(struct ddl_parse *p, struct ddl_expr *a, struct ddl_type *type, uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_collate(struct ddl_parse *p, struct ddl_expr *a, struct ddl_ident collation, struct ddl_span at);
struct ddl_expr *ddl_expr_collate_of(struct ddl_parse *p, struct ddl_expr *a, const struct ddl_qname *name, struct ddl_span at);
struct ddl_expr *ddl_expr_case(struct ddl_parse *p, struct ddl_expr *operand, struct ddl_list whens, struct ddl_expr *otherwise, struct ddl_span at);
struct ddl_expr *ddl_expr_when(struct ddl_parse *p, struct ddl_expr *condition, struct ddl_expr *value, struct ddl_span at);
struct ddl_expr *ddl_expr_is(struct ddl_parse *p, struct ddl_expr *a, struct ddl_expr *b, uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_between(struct ddl_parse *p, struct ddl_expr *a, struct ddl_expr *low, struct ddl_expr *high, uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_like(struct ddl_parse *p, enum ddl_op op, struct ddl_expr *a, struct ddl_expr *pattern, struct ddl_expr *escape, uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_in_query(struct ddl_parse *p, struct ddl_expr *a, const struct ddl_token *raw, uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_exists(struct ddl_parse *p, const struct ddl_token *raw, struct ddl_span at);
/* N'text' (introducer NULL), _utf8mb4'text' */
struct ddl_expr *ddl_expr_introduced(struct ddl_parse *p, const struct ddl_token *introducer, const struct ddl_token *text);
/* CONVERT(a USING charset) */
struct ddl_expr *ddl_expr_using(struct ddl_parse *p, struct ddl_expr *a, const struct ddl_expr *charset, struct ddl_span at);
struct ddl_expr *ddl_expr_interval(struct ddl_parse *p, struct ddl_expr *amount, const struct ddl_token *unit, struct ddl_span at);
/* A NAME that no writer wrote. */
struct ddl_expr *ddl_expr_word(struct ddl_parse *p, const char *word, struct ddl_span at);
/* e itself, where the feature is there. */
struct ddl_expr *ddl_expr_needs(struct ddl_parse *p, struct ddl_expr *e, enum ddl_feature feature);
/* A function whose call has a syntax of its own: EXTRACT(year FROM x) is extract('year', x). */
struct ddl_expr *ddl_expr_function(struct ddl_parse *p, const char *name, struct ddl_list args, struct ddl_span at);
/* {d '2020-01-02'}, {t '..'}, {ts '..'}; {word expr} is the expression. */
struct ddl_expr *ddl_expr_odbc(struct ddl_parse *p, struct ddl_ident word, struct ddl_expr *value, struct ddl_span at);
struct ddl_expr *ddl_expr_typed(struct ddl_parse *p, struct ddl_type *type, const struct ddl_token *literal, struct ddl_span at);
/* left op ANY (right): word is ANY, ALL or SOME; custom the operator's token when op is DDL_OP_CUSTOM. */
struct ddl_expr *ddl_expr_quantified(struct ddl_parse *p, const struct ddl_token *word, struct ddl_expr *right, struct ddl_span at);
struct ddl_expr *ddl_expr_quantify(struct ddl_expr *q, enum ddl_op op, const struct ddl_token *custom, struct ddl_expr *left, uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_subscript(struct ddl_parse *p, struct ddl_expr *a, struct ddl_expr *from, struct ddl_expr *to, struct ddl_span at);
struct ddl_expr *ddl_expr_field(struct ddl_parse *p, struct ddl_expr *a, struct ddl_ident field, struct ddl_span at);
/* The tokens of a span verbatim, in normal spacing: RAW. */
struct ddl_expr *ddl_expr_verbatim(struct ddl_parse *p, struct ddl_span at);
struct ddl_expr *ddl_expr_symmetric(struct ddl_parse *p, struct ddl_expr *between); /* BETWEEN SYMMETRIC: its name */
struct ddl_expr *ddl_expr_keyword(struct ddl_parse *p, const struct ddl_token *word);        /* RAW, lower case */
struct ddl_expr *ddl_expr_string_word(struct ddl_parse *p, const struct ddl_token *word); /* STRING, folded as a name */
struct ddl_expr *ddl_expr_qname(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_span at); /* NAME */
/* Marks an expression as written in parentheses. */
struct ddl_expr *ddl_expr_parens(struct ddl_expr *e, struct ddl_span at);

/* queries: build_query.c */
struct ddl_expr *ddl_expr_row(struct ddl_parse *p, struct ddl_list values, struct ddl_span at); /* (a, b) as a value */
struct ddl_expr *ddl_expr_table_call(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_list args, struct ddl_span at);
struct ddl_expr *ddl_expr_star(struct ddl_parse *p, struct ddl_expr *qualifier, struct ddl_span at);
struct ddl_expr *ddl_expr_query(struct ddl_parse *p, enum ddl_expr_kind kind, struct ddl_query *q, struct ddl_span at); /* QUERY, EXISTS */
/* A query of which the text is kept too: RAW with p->kept. */
struct ddl_expr *ddl_expr_kept(struct ddl_parse *p, struct ddl_query *q, struct ddl_span at);
struct ddl_expr *ddl_expr_in(struct ddl_parse *p, struct ddl_expr *a, struct ddl_expr *right, uint32_t flags, struct ddl_span at);
struct ddl_expr *ddl_expr_table(struct ddl_parse *p, struct ddl_expr *name, struct ddl_span at); /* of x IN table */
struct ddl_expr *ddl_expr_raise(struct ddl_parse *p, const struct ddl_token *action, struct ddl_expr *message, struct ddl_span at);
struct ddl_expr *ddl_expr_ordered(struct ddl_parse *p, struct ddl_expr *call, struct ddl_list order, struct ddl_span at);
/* call may be what ddl_expr_ordered gave. */
struct ddl_expr *ddl_expr_over(struct ddl_parse *p, struct ddl_expr *call, struct ddl_over *over, struct ddl_span at);
struct ddl_over *ddl_build_over(struct ddl_parse *p, struct ddl_expr *filter, struct ddl_ident name, struct ddl_window *window, struct ddl_span at);
struct ddl_window *ddl_build_window(struct ddl_parse *p, struct ddl_ident base, struct ddl_list partition, struct ddl_list order, struct ddl_frame *frame, struct ddl_span at);
struct ddl_window *ddl_window_named(struct ddl_parse *p, struct ddl_window *w, struct ddl_ident name);
struct ddl_frame *ddl_build_bound(struct ddl_parse *p, enum ddl_bound bound, struct ddl_expr *value, struct ddl_span at);
struct ddl_frame *ddl_frame_between(struct ddl_frame *start, const struct ddl_frame *end);
struct ddl_frame *ddl_frame_unit(struct ddl_parse *p, struct ddl_frame *f, const struct ddl_token *unit);
struct ddl_frame *ddl_frame_exclude(struct ddl_parse *p, struct ddl_frame *f, const char *what);
struct ddl_query *ddl_build_select(struct ddl_parse *p, uint32_t flags, struct ddl_list results, struct ddl_list from, struct ddl_expr *where,
				   struct ddl_list group, struct ddl_expr *having, struct ddl_list windows, struct ddl_span at);
struct ddl_query *ddl_build_values(struct ddl_parse *p, struct ddl_list rows, struct ddl_span at);
/* One arm more; left may be a compound already. */
struct ddl_query *ddl_query_compound(struct ddl_parse *p, struct ddl_query *left, enum ddl_set_op op, struct ddl_query *right, struct ddl_span at);
/* ORDER BY, LIMIT and OFFSET in a query of their own, for ddl_query_with_tail. */
struct ddl_query *ddl_query_tail(struct ddl_parse *p, struct ddl_list order, struct ddl_expr *limit, struct ddl_expr *offset);
struct ddl_query *ddl_query_with_tail(struct ddl_parse *p, struct ddl_query *q, const struct ddl_query *tail, struct ddl_span at);
/* WITH's own queries, in one of their own too, for ddl_query_with; flags: DDL_QUERY_RECURSIVE or 0. */
struct ddl_query *ddl_build_with_clause(struct ddl_parse *p, struct ddl_list ctes, uint32_t flags, struct ddl_span at);
struct ddl_query *ddl_query_with(struct ddl_parse *p, struct ddl_query *q, const struct ddl_query *with, struct ddl_span at);
struct ddl_cte *ddl_build_cte(struct ddl_parse *p, struct ddl_ident name, struct ddl_list columns, enum ddl_materialized how, struct ddl_query *q, struct ddl_span at);
struct ddl_result *ddl_build_result(struct ddl_parse *p, struct ddl_expr *expr, struct ddl_ident alias, struct ddl_span at);
/* A name without AS before it: SQLite's INDEXED is none there, and behind a value neither are operators. */
struct ddl_expr *ddl_build_plain_number(struct ddl_parse *p, const struct ddl_token *number); /* parser/sqlite.c */
struct ddl_ident ddl_build_bare_alias(struct ddl_parse *p, struct ddl_ident alias, bool of_value);
struct ddl_from *ddl_from_table(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_ident alias, struct ddl_span at);
struct ddl_from *ddl_from_function(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_list args, struct ddl_ident alias, struct ddl_span at);
struct ddl_from *ddl_from_query(struct ddl_parse *p, struct ddl_query *q, struct ddl_ident alias, struct ddl_span at);
struct ddl_from *ddl_from_group(struct ddl_parse *p, struct ddl_list sources, struct ddl_ident alias, struct ddl_span at);
struct ddl_from *ddl_from_index(struct ddl_parse *p, struct ddl_from *s, struct ddl_ident index); /* absent: NOT INDEXED */
/* How a source is joined, in a source of its own, for ddl_from_joined; word by word, as in NATURAL LEFT OUTER. */
struct ddl_from *ddl_build_join(struct ddl_parse *p, enum ddl_join join, struct ddl_span at);
struct ddl_from *ddl_join_word(struct ddl_parse *p, struct ddl_from *join, const struct ddl_token *word);
struct ddl_from *ddl_from_joined(struct ddl_parse *p, struct ddl_from *s, const struct ddl_from *join, struct ddl_expr *on, struct ddl_list using);

/* statements on rows, triggers */
struct ddl_assignment *ddl_build_assignment(struct ddl_parse *p, struct ddl_list columns, struct ddl_expr *value, struct ddl_span at);
/* ON CONFLICT (target) WHERE ...; no sets: DO NOTHING */
struct ddl_upsert *ddl_build_upsert(struct ddl_parse *p, struct ddl_list target, struct ddl_expr *target_where, struct ddl_list sets, struct ddl_expr *where, struct ddl_span at);
/* u, which stands behind others */
struct ddl_upsert *ddl_upsert_more(struct ddl_parse *p, struct ddl_list before, struct ddl_upsert *u);
/* conflict: the word behind OR, REPLACE; or NULL */
struct ddl_dml *ddl_build_select_stmt(struct ddl_parse *p, struct ddl_query *q, struct ddl_span at);
struct ddl_dml *ddl_build_insert(struct ddl_parse *p, const struct ddl_token *conflict, struct ddl_from *target, struct ddl_list columns, struct ddl_query *q, struct ddl_list upserts, struct ddl_span at);
struct ddl_dml *ddl_build_update(struct ddl_parse *p, const struct ddl_token *conflict, struct ddl_from *target, struct ddl_list sets, struct ddl_list from, struct ddl_expr *where, struct ddl_span at);
struct ddl_dml *ddl_build_delete(struct ddl_parse *p, struct ddl_from *target, struct ddl_expr *where, struct ddl_span at);
/* event, time: words in lower case */
struct ddl_trigger *ddl_trigger_time(struct ddl_parse *p, struct ddl_trigger *t, const char *time);
struct ddl_dml *ddl_dml_returning(struct ddl_dml *d, struct ddl_list results);
struct ddl_dml *ddl_dml_tail(struct ddl_dml *d, const struct ddl_query *tail); /* ORDER BY and LIMIT */
struct ddl_stmt *ddl_build_passed(struct ddl_parse *p, const char *word, struct ddl_span at);
struct ddl_stmt *ddl_build_passed_name(struct ddl_parse *p, const char *word, struct ddl_ident name, struct ddl_span at);
struct ddl_stmt *ddl_build_passed_expr(struct ddl_parse *p, const char *word, const struct ddl_expr *name, struct ddl_span at);
struct ddl_stmt *ddl_build_passed_qname(struct ddl_parse *p, const char *word, const struct ddl_qname *name,
					struct ddl_ident value, struct ddl_span at);
struct ddl_ident ddl_build_ident_at(struct ddl_parse *p, struct ddl_span at); /* what is written there */
struct ddl_stmt *ddl_stmt_explained(struct ddl_parse *p, const struct ddl_stmt *stmt, const struct ddl_token *word);
struct ddl_stmt *ddl_build_rows(struct ddl_parse *p, const struct ddl_query *with, struct ddl_dml *d, struct ddl_span at);
struct ddl_trigger *ddl_build_trigger(struct ddl_parse *p, const char *event, struct ddl_list columns, struct ddl_span at);
struct ddl_trigger *ddl_trigger_when(struct ddl_trigger *t, bool each_row, struct ddl_expr *when);
/* SQLite: what is made TEMP stands in the schema temp, and it alone has triggers that name another schema. */
struct ddl_stmt *ddl_stmt_in_temp(struct ddl_parse *p, struct ddl_stmt *stmt);
/* CREATE VIEW and CREATE TRIGGER, of which the text is kept too: p->kept. */
struct ddl_stmt *ddl_build_create_view(struct ddl_parse *p, const struct ddl_qname *name, struct ddl_list columns, struct ddl_query *q, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_create_trigger(struct ddl_parse *p, const struct ddl_qname *name, const struct ddl_qname *table, struct ddl_trigger *t, struct ddl_list body, uint32_t flags, struct ddl_span at);

/* types */
struct ddl_type *ddl_build_type(struct ddl_parse *p, const struct ddl_token *word);
/* As ddl_build_type; a name that dialect->type_names has not is refused. */
struct ddl_type *ddl_build_type_known(struct ddl_parse *p, const struct ddl_token *word);
/* "charset" gets a member of its own, the rest is in options. */
struct ddl_type *ddl_type_option(struct ddl_parse *p, struct ddl_type *t, struct ddl_option *o);
struct ddl_type *ddl_type_word(struct ddl_parse *p, struct ddl_type *t, const struct ddl_token *word); /* one word more */
struct ddl_type *ddl_type_name(struct ddl_parse *p, const char *name, struct ddl_span at);
struct ddl_type *ddl_type_qname(struct ddl_parse *p, struct ddl_qname *name, struct ddl_span at);
struct ddl_type *ddl_type_path(struct ddl_parse *p, const struct ddl_expr *name, struct ddl_span at);
struct ddl_type *ddl_type_args(struct ddl_type *t, struct ddl_list args);
struct ddl_type *ddl_type_array(struct ddl_type *t, struct ddl_span at); /* one dimension more */

struct ddl_type *ddl_type_flag(struct ddl_type *t, uint16_t flag);

/* columns */
struct ddl_attr *ddl_build_attr(struct ddl_parse *p, enum ddl_attr_kind kind, struct ddl_expr *expr, struct ddl_span at);
struct ddl_attr *ddl_build_attr_flag(struct ddl_parse *p, uint32_t flags, struct ddl_span at);
struct ddl_attr *ddl_build_attr_constraint(struct ddl_parse *p, struct ddl_constraint *c, struct ddl_span at);
struct ddl_attr *ddl_build_attr_options(struct ddl_parse *p, enum ddl_attr_kind kind, uint32_t flags, struct ddl_list options, struct ddl_span at);
struct ddl_attr *ddl_build_attr_ident(struct ddl_parse *p, enum ddl_attr_kind kind, struct ddl_ident ident, struct ddl_span at);
struct ddl_attr *ddl_attr_flags(struct ddl_attr *a, uint32_t flags);
struct ddl_attr *ddl_attr_named(struct ddl_parse *p, struct ddl_attr *a, struct ddl_ident name);
/* Folds the attributes (a DDL_ATTR_NAME names the one behind it); duplicates and contradictions are reported. type may be NULL. */
struct ddl_column *ddl_build_column(struct ddl_parse *p, struct ddl_ident name, struct ddl_type *type, struct ddl_list attrs, struct ddl_span at);

/* keys */
struct ddl_part *ddl_build_part(struct ddl_parse *p, struct ddl_expr *expr, struct ddl_span at); /* a lone NAME becomes column */
/* As ddl_build_part; a string is a column's name too, and a collation goes to the part (SQLite). */
struct ddl_part *ddl_build_part_loose(struct ddl_parse *p, struct ddl_expr *expr, struct ddl_span at);
struct ddl_part *ddl_build_part_expr(struct ddl_parse *p, struct ddl_expr *expr, enum ddl_sort sort, enum ddl_nulls nulls, struct ddl_span at); /* of ORDER BY */
struct ddl_part *ddl_build_part_column(struct ddl_parse *p, struct ddl_ident column, struct ddl_span at);
struct ddl_constraint *ddl_build_constraint(struct ddl_parse *p, enum ddl_constraint_kind kind, struct ddl_span at);
struct ddl_constraint *ddl_build_check(struct ddl_parse *p, struct ddl_expr *check, struct ddl_span at);
struct ddl_constraint *ddl_build_key(struct ddl_parse *p, enum ddl_constraint_kind kind, struct ddl_list parts, struct ddl_span at);
struct ddl_constraint *ddl_build_foreign(struct ddl_parse *p, struct ddl_list parts, struct ddl_foreign *f, struct ddl_span at);
struct ddl_foreign *ddl_build_references(struct ddl_parse *p, struct ddl_qname *table, struct ddl_list columns);
struct ddl_constraint *ddl_constraint_named(struct ddl_parse *p, struct ddl_constraint *c, struct ddl_ident name);
struct ddl_constraint *ddl_constraint_conflict(struct ddl_parse *p, struct ddl_constraint *c, const struct ddl_token *word); /* word may be NULL */
struct ddl_index *ddl_build_index(struct ddl_parse *p, struct ddl_qname *name, uint32_t flags, struct ddl_list parts, struct ddl_span at);

struct ddl_part *ddl_part_collation(struct ddl_part *part, struct ddl_qname *collation);
struct ddl_part *ddl_part_opclass(struct ddl_parse *p, struct ddl_part *part, struct ddl_qname *opclass, struct ddl_list options);
struct ddl_part *ddl_part_operator(struct ddl_part *part, struct ddl_expr *op); /* EXCLUDE ... WITH op */
/* Clauses behind the parts: gathered in a key of their own (NULL: none yet), then merged. */
struct ddl_key *ddl_key_include(struct ddl_parse *p, struct ddl_key *k, struct ddl_list names);
struct ddl_key *ddl_key_method(struct ddl_parse *p, struct ddl_key *k, struct ddl_ident method); /* method may be absent */
struct ddl_key *ddl_key_where(struct ddl_parse *p, struct ddl_key *k, struct ddl_expr *where);
struct ddl_key *ddl_key_options(struct ddl_parse *p, struct ddl_key *k, struct ddl_list options);
struct ddl_constraint *ddl_constraint_with(struct ddl_constraint *c, const struct ddl_key *clauses);
struct ddl_constraint *ddl_constraint_flags(struct ddl_constraint *c, uint32_t flags);
struct ddl_constraint *ddl_constraint_index(struct ddl_parse *p, struct ddl_constraint *c, struct ddl_ident index);
struct ddl_index *ddl_index_named(struct ddl_index *i, struct ddl_ident name);
struct ddl_index *ddl_index_with(struct ddl_index *i, const struct ddl_key *clauses);
struct ddl_index *ddl_index_flags(struct ddl_index *i, uint32_t flags);
/*
 * MySQL's keys: `name` has the name and USING from before the parts; the options using, comment, visible and
 * invisible, ignored and not ignored get members of their own. stmt_flags: DDL_STMT_IF_NOT_EXISTS.
 */
struct ddl_index *ddl_build_key_name(struct ddl_parse *p, struct ddl_ident name, struct ddl_ident method);
struct ddl_constraint *ddl_constraint_key(struct ddl_parse *p, struct ddl_constraint *c, const struct ddl_index *name, struct ddl_list options, uint32_t stmt_flags);
struct ddl_index *ddl_index_key(struct ddl_parse *p, struct ddl_index *i, const struct ddl_index *name, struct ddl_list options, uint32_t stmt_flags);
struct ddl_part *ddl_part_prefix(struct ddl_parse *p, struct ddl_part *part, const struct ddl_token *length);
struct ddl_part *ddl_part_sort(struct ddl_part *part, enum ddl_sort sort);
struct ddl_part *ddl_part_nulls(struct ddl_part *part, enum ddl_nulls nulls);
struct ddl_list ddl_build_parts(struct ddl_parse *p, struct ddl_list names); /* of ddl_name to ddl_part */
struct ddl_foreign *ddl_foreign_on_delete(struct ddl_foreign *f, enum ddl_fk_action action);
struct ddl_foreign *ddl_foreign_on_update(struct ddl_foreign *f, enum ddl_fk_action action);
struct ddl_foreign *ddl_foreign_match(struct ddl_foreign *f, enum ddl_fk_match match);
struct ddl_foreign *ddl_foreign_match_name(struct ddl_parse *p, struct ddl_foreign *f, struct ddl_ident name);

/* PERIOD c: c is the last of the referenced columns. */
struct ddl_foreign *ddl_foreign_period(struct ddl_parse *p, struct ddl_foreign *f, struct ddl_ident column);
struct ddl_foreign *ddl_foreign_set_columns(struct ddl_parse *p, struct ddl_foreign *f, struct ddl_list columns);

/* options */
struct ddl_option *ddl_build_option(struct ddl_parse *p, const char *name, struct ddl_expr *value, struct ddl_span at);
struct ddl_option *ddl_build_option_word(struct ddl_parse *p, const struct ddl_token *name, struct ddl_expr *value, struct ddl_span at);
/* An option that no list knows: only where engines bring their own. */
struct ddl_option *ddl_build_option_free(struct ddl_parse *p, const struct ddl_token *name, struct ddl_expr *value, struct ddl_span at);
/* A name of two words with something between: toast.autovacuum_enabled, including defaults. */
struct ddl_option *ddl_build_option_words(struct ddl_parse *p, const struct ddl_token *a, const char *between, const struct ddl_token *b, struct ddl_expr *value, struct ddl_span at);
struct ddl_option *ddl_option_find(const struct ddl_session *s, const struct ddl_list *options, const char *name);

/* tables: elements are added one by one, whatever they are */
enum ddl_element_kind { DDL_ELEMENT_COLUMN, DDL_ELEMENT_CONSTRAINT, DDL_ELEMENT_INDEX, DDL_ELEMENT_LIKE, DDL_ELEMENT_RAW,
	DDL_ELEMENT_NAME };          /* struct ddl_name: of the constraint that is the next element; NULL: of none */
struct ddl_element {
	struct ddl_node node;
	enum ddl_element_kind kind;
	void *item;
};
struct ddl_element *ddl_build_element(struct ddl_parse *p, enum ddl_element_kind kind, void *item);
struct ddl_table *ddl_build_table(struct ddl_parse *p, struct ddl_qname *name, struct ddl_list elements, struct ddl_list options, uint32_t flags, struct ddl_span at);

struct ddl_table *ddl_table_flags(struct ddl_table *t, uint32_t flags);
struct ddl_table *ddl_table_of(struct ddl_parse *p, struct ddl_table *t, const struct ddl_qname *type); /* CREATE TABLE OF type */
struct ddl_table *ddl_table_inherits(struct ddl_table *t, struct ddl_list parents);
struct ddl_table *ddl_table_query(struct ddl_table *t, struct ddl_expr *query);
struct ddl_table *ddl_table_partition_by(struct ddl_table *t, struct ddl_expr *by);
struct ddl_table *ddl_table_partition_of(struct ddl_parse *p, struct ddl_table *t, struct ddl_qname *parent, struct ddl_expr *bound);
/* LIKE table: its INCLUDING and EXCLUDING are the item's options. */
struct ddl_element *ddl_build_like(struct ddl_parse *p, struct ddl_qname *table, struct ddl_list options);

/* statements */
struct ddl_stmt *ddl_build_stmt(struct ddl_parse *p, enum ddl_stmt_kind kind, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_create_table(struct ddl_parse *p, struct ddl_table *t, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_create_index(struct ddl_parse *p, struct ddl_index *i, struct ddl_qname *table, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_alter_table(struct ddl_parse *p, struct ddl_qname *name, struct ddl_list actions, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_drop(struct ddl_parse *p, enum ddl_object_kind object, struct ddl_list names, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_rename(struct ddl_parse *p, enum ddl_object_kind object, struct ddl_list names, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_schema(struct ddl_parse *p, enum ddl_stmt_kind kind, enum ddl_object_kind object, struct ddl_ident name, struct ddl_list options, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_comment(struct ddl_parse *p, enum ddl_object_kind object, struct ddl_qname *name, struct ddl_ident column, struct ddl_expr *text, struct ddl_span at);
/* ALTER of one thing; flags DDL_STMT_*, kind DDL_STMT_ALTER_TABLE, _ALTER_TYPE ... */
struct ddl_stmt *ddl_build_alter(struct ddl_parse *p, enum ddl_stmt_kind kind, enum ddl_object_kind object, struct ddl_qname *name, struct ddl_list actions, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_build_enum(struct ddl_parse *p, struct ddl_qname *name, struct ddl_list values, struct ddl_span at);
/* The options "as" (TYPED without text) and "owned by" (NAME, or RAW for NONE) get members of their own. */
struct ddl_stmt *ddl_build_sequence(struct ddl_parse *p, enum ddl_stmt_kind kind, struct ddl_qname *name, struct ddl_list options, uint32_t flags, struct ddl_span at);
struct ddl_stmt *ddl_sequence_flags(struct ddl_stmt *sequence, uint32_t flags);
struct ddl_action *ddl_build_action(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name, struct ddl_span at);
struct ddl_action *ddl_action_column(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name, struct ddl_column *c, struct ddl_span at);
struct ddl_action *ddl_action_expr(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name, struct ddl_expr *e, struct ddl_span at);
struct ddl_action *ddl_action_rename(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name, struct ddl_ident to, struct ddl_span at);
struct ddl_action *ddl_action_constraint(struct ddl_parse *p, struct ddl_constraint *c, struct ddl_span at);
struct ddl_action *ddl_action_options(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name, struct ddl_list options, struct ddl_span at);
struct ddl_action *ddl_action_type(struct ddl_parse *p, struct ddl_ident name, struct ddl_type *type, struct ddl_list options, struct ddl_expr *using_expr, struct ddl_span at);
struct ddl_action *ddl_action_identity(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name, uint32_t column_flags, struct ddl_list options, struct ddl_span at);
struct ddl_action *ddl_action_identity_more(struct ddl_parse *p, struct ddl_action *a, uint32_t column_flags, struct ddl_option *option, struct ddl_span at);
struct ddl_action *ddl_action_value(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_expr *value, struct ddl_list options, struct ddl_span at);
struct ddl_action *ddl_action_of(struct ddl_action *a, struct ddl_ident name, struct ddl_span at);
struct ddl_action *ddl_action_named(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_ident name, struct ddl_constraint *c, struct ddl_span at);
struct ddl_action *ddl_action_flags(struct ddl_action *a, uint32_t flags);
/* FIRST: a place without a name; AFTER name; nothing */
struct ddl_action *ddl_action_place(struct ddl_action *a, struct ddl_ident after, uint32_t flags);
struct ddl_action *ddl_action_drop_key(struct ddl_parse *p, enum ddl_constraint_kind kind, struct ddl_ident name, uint32_t flags, struct ddl_span at);
struct ddl_action *ddl_action_enforce(struct ddl_parse *p, struct ddl_ident name, uint32_t key_flags, struct ddl_span at);
struct ddl_action *ddl_action_rename_table(struct ddl_parse *p, struct ddl_qname *to, struct ddl_span at);
/* One ADD for each element. */
struct ddl_list ddl_build_add_elements(struct ddl_parse *p, struct ddl_list elements, uint32_t flags);
struct ddl_action *ddl_action_option(struct ddl_action *a, struct ddl_option *o);
/* Carried verbatim: OTHER or IGNORED. */
struct ddl_action *ddl_action_verbatim(struct ddl_parse *p, enum ddl_action_kind kind, struct ddl_span at);
struct ddl_action *ddl_action_index(struct ddl_parse *p, struct ddl_index *i, struct ddl_span at);

/* The unit's result. Called once per statement, by the start rule. */
void ddl_build_finish(struct ddl_parse *p, struct ddl_stmt *stmt);

/* Syntax that only some versions have: reports and returns false when this one has it not. */
uint32_t ddl_flags_need(struct ddl_parse *p, uint32_t flags, enum ddl_feature feature, struct ddl_span at); /* flags */
bool ddl_build_require(struct ddl_parse *p, enum ddl_feature feature, struct ddl_span at);

#endif
