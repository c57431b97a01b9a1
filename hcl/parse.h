/* parse.h - text to a tree. */
#ifndef DDL_HCL_PARSE_H
#define DDL_HCL_PARSE_H

#include "hcl/lex.h"
#include "hcl/tree.h"

struct ddl_hcl_parse {
	struct ddl_session *session;
	const struct ddl_source *source;
	const struct ddl_hcl_token *tokens; /* what the grammar sees: no comments, no newlines that mean nothing */
	size_t pos;
	struct ddl_hcl_body *body;
	bool failed;
};

/* NULL, reported, when the text is none. It lives in the session's arena. */
struct ddl_hcl_body *ddl_hcl_parse(struct ddl_session *s, const struct ddl_source *src);

#endif
