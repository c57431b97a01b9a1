/* parse.h - the texts of templates, read. */
#ifndef DDL_TEMPLATE_PARSE_H
#define DDL_TEMPLATE_PARSE_H

#include "base/session.h"
#include "template/tree.h"

struct ddl_tpl_set {                 /* templates that may call each other by name */
	struct ddl_session *session;
	struct ddl_list templates;   /* of struct ddl_tpl */
};

/* Read one more text, and what it defines, into the set. NULL, reported, when it is no template. */
struct ddl_tpl *ddl_tpl_read(struct ddl_tpl_set *set, const char *name, const struct ddl_source *src);

/* NULL: there is none. */
struct ddl_tpl *ddl_tpl_find(const struct ddl_tpl_set *set, const char *name);

/* Is it {{ NAME . "INDENT" }} and nothing else? *arg is the string, NULL where there is none. */
bool ddl_tpl_is_call(const struct ddl_tpl *t, const char *name, const char **arg);

#endif
