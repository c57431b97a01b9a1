/* build.h - what actions of grammar/hcl/grammar.y call. */
#ifndef DDL_HCL_BUILD_H
#define DDL_HCL_BUILD_H

#include "hcl/parse.h"

union ddl_hcl_sval {
	const struct ddl_hcl_token *tok;
	struct ddl_hcl_expr *expr;
	struct ddl_hcl_attribute *attribute;
	struct ddl_hcl_block *block;
	struct ddl_hcl_body *body;
	struct ddl_list list;
	unsigned flags;
};

/* expected: bison's names of what could stand there; NULL: the parser's stack is full. */
void ddl_hcl_syntax_error(struct ddl_hcl_parse *p, struct ddl_span at, size_t nexpected, const char **expected);

struct ddl_list ddl_hcl_none(void);
struct ddl_list ddl_hcl_one(void *node);
struct ddl_list ddl_hcl_with(struct ddl_list list, void *node);

struct ddl_hcl_body *ddl_hcl_body(struct ddl_hcl_parse *p, struct ddl_span at);
struct ddl_hcl_body *ddl_hcl_add_attribute(struct ddl_hcl_parse *p, struct ddl_hcl_body *b, const struct ddl_hcl_token *name,
					   struct ddl_hcl_expr *value, struct ddl_span at);
struct ddl_hcl_body *ddl_hcl_add_block(struct ddl_hcl_body *b, struct ddl_hcl_block *block);
struct ddl_hcl_block *ddl_hcl_block(struct ddl_hcl_parse *p, const struct ddl_hcl_token *type, struct ddl_list labels,
				    struct ddl_hcl_body *body, struct ddl_span at);
struct ddl_hcl_label *ddl_hcl_label(struct ddl_hcl_parse *p, const struct ddl_hcl_token *text, struct ddl_span at);

struct ddl_hcl_expr *ddl_hcl_word(struct ddl_hcl_parse *p, const struct ddl_hcl_token *name);
struct ddl_hcl_expr *ddl_hcl_number(struct ddl_hcl_parse *p, const struct ddl_hcl_token *number);
struct ddl_hcl_expr *ddl_hcl_text(struct ddl_hcl_parse *p, const struct ddl_hcl_token *text);
struct ddl_hcl_expr *ddl_hcl_template(struct ddl_hcl_parse *p, struct ddl_list parts, unsigned flags, struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_unary(struct ddl_hcl_parse *p, enum ddl_hcl_kind kind, struct ddl_hcl_expr *a,
				   struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_binary(struct ddl_hcl_parse *p, enum ddl_hcl_kind kind, struct ddl_hcl_expr *a,
				    struct ddl_hcl_expr *b, struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_choice(struct ddl_hcl_parse *p, struct ddl_hcl_expr *cond, struct ddl_hcl_expr *a,
				    struct ddl_hcl_expr *b, struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_get(struct ddl_hcl_parse *p, struct ddl_hcl_expr *of, const struct ddl_hcl_token *name,
				 struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_old_index(struct ddl_hcl_parse *p, struct ddl_hcl_expr *of,
				       const struct ddl_hcl_token *number, struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_index(struct ddl_hcl_parse *p, struct ddl_hcl_expr *of, struct ddl_hcl_expr *which,
				   struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_splat(struct ddl_hcl_parse *p, struct ddl_hcl_expr *of, unsigned flags, struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_call(struct ddl_hcl_parse *p, const struct ddl_hcl_token *name, struct ddl_list args,
				  unsigned flags, struct ddl_span at);
/* A tuple, an object. */
struct ddl_hcl_expr *ddl_hcl_collection(struct ddl_hcl_parse *p, enum ddl_hcl_kind kind, struct ddl_list items,
					struct ddl_span at);
/* The head of "for": names and the collection; the rest is filled in by ddl_hcl_for_* below. */
struct ddl_hcl_expr *ddl_hcl_for(struct ddl_hcl_parse *p, const struct ddl_hcl_token *key, const struct ddl_hcl_token *value,
				 struct ddl_hcl_expr *in, struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_for_tuple(struct ddl_hcl_parse *p, struct ddl_hcl_expr *head, struct ddl_hcl_expr *value,
				       struct ddl_hcl_expr *cond, struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_for_object(struct ddl_hcl_parse *p, struct ddl_hcl_expr *head, struct ddl_hcl_expr *key,
					struct ddl_hcl_expr *value, unsigned flags, struct ddl_hcl_expr *cond,
					struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_for_part(struct ddl_hcl_parse *p, struct ddl_hcl_expr *head, struct ddl_list parts,
				      struct ddl_span at);
struct ddl_hcl_expr *ddl_hcl_if_part(struct ddl_hcl_parse *p, struct ddl_hcl_expr *cond, struct ddl_list then,
				     struct ddl_list other, struct ddl_span at);

#endif
