/* build.h - what actions of grammar/template/grammar.y call. */
#ifndef DDL_TEMPLATE_BUILD_H
#define DDL_TEMPLATE_BUILD_H

#include "template/lex.h"
#include "template/limits.h"
#include "template/parse.h"

struct ddl_tpl_parse {
	struct ddl_tpl_set *set;
	struct ddl_session *session;
	const struct ddl_source *source;
	const struct ddl_tpl_token *tokens;
	size_t pos;
	unsigned loops;              /* that are open where the parser is */
	struct ddl_list items;
	bool failed;
};

union ddl_tpl_sval {
	const struct ddl_tpl_token *tok;
	struct ddl_tpl_item *item;
	struct ddl_tpl_pipe *pipe;
	struct ddl_tpl_command *command;
	struct ddl_tpl_expr *expr;
	struct ddl_list list;
};

/* expected: bison's names of what could stand there; NULL: the parser's stack is full. */
void ddl_tpl_syntax_error(struct ddl_tpl_parse *p, struct ddl_span at, size_t nexpected, const char **expected);

struct ddl_list ddl_tpl_none(void);
struct ddl_list ddl_tpl_one(void *node);
/* node NULL: nothing is added. */
struct ddl_list ddl_tpl_with(struct ddl_list list, void *node);

struct ddl_tpl_item *ddl_tpl_text(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t);
struct ddl_tpl_item *ddl_tpl_block(struct ddl_tpl_parse *p, enum ddl_tpl_kind kind, struct ddl_tpl_pipe *pipe, struct ddl_list items,
				   struct ddl_list others, struct ddl_span at);
struct ddl_tpl_item *ddl_tpl_call(struct ddl_tpl_parse *p, const struct ddl_tpl_token *name, struct ddl_tpl_pipe *pipe,
				  struct ddl_span at);
/* Put into the set; returns NULL: nothing stands in its place. */
struct ddl_tpl_item *ddl_tpl_define(struct ddl_tpl_parse *p, const struct ddl_tpl_token *name, struct ddl_list items,
				    struct ddl_span at);
struct ddl_tpl_item *ddl_tpl_define_call(struct ddl_tpl_parse *p, const struct ddl_tpl_token *name, struct ddl_tpl_pipe *pipe,
					 struct ddl_list items, struct ddl_span at);

struct ddl_tpl_pipe *ddl_tpl_pipe(struct ddl_tpl_parse *p, struct ddl_list commands, struct ddl_span at);
/* declares: := */
struct ddl_tpl_pipe *ddl_tpl_assign(struct ddl_tpl_parse *p, const struct ddl_tpl_token *first, const struct ddl_tpl_token *second,
				    bool declares, struct ddl_list commands, struct ddl_span at);
struct ddl_tpl_command *ddl_tpl_command(struct ddl_tpl_parse *p, struct ddl_tpl_command *c, struct ddl_tpl_expr *operand);

struct ddl_tpl_expr *ddl_tpl_expr(struct ddl_tpl_parse *p, enum ddl_tpl_expr_kind kind, const struct ddl_tpl_token *t);
struct ddl_tpl_expr *ddl_tpl_literal(struct ddl_tpl_parse *p, const struct ddl_tpl_token *t);
struct ddl_tpl_expr *ddl_tpl_field(struct ddl_tpl_parse *p, struct ddl_tpl_expr *of, const struct ddl_tpl_token *name);
struct ddl_tpl_expr *ddl_tpl_paren(struct ddl_tpl_parse *p, struct ddl_tpl_pipe *pipe, struct ddl_span at);

#endif
