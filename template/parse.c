/* parse.c - texts into a set of templates, and the words of syntax errors. */
#include "template/parse.h"

#include <string.h>

#include "template/build.h"
#include "template/value.h"
#include "template_parse.h"

enum { TOLD = 6, SHOWN = 40 };

struct ddl_tpl *ddl_tpl_read(struct ddl_tpl_set *set, const char *name, const struct ddl_source *src)
{
	struct ddl_tpl_parse p = { .set = set, .session = set->session, .source = src };
	struct ddl_tpl *t;

	p.tokens = ddl_tpl_tokens(set->session, src);
	if (!p.tokens || ddl_template_yyparse(&p) || p.failed)
		return NULL;
	t = DDL_NEW(&set->session->arena, struct ddl_tpl);
	t->node.at = (struct ddl_span){ src->base, src->base + src->len };
	t->name = name;
	t->items = p.items;
	ddl_list_add(&set->templates, t);
	return t;
}

struct ddl_tpl *ddl_tpl_find(const struct ddl_tpl_set *set, const char *name)
{
	DDL_EACH(struct ddl_tpl, t, &set->templates)
		if (!strcmp(t->name, name))
			return t;
	return NULL;
}

bool ddl_tpl_is_call(const struct ddl_tpl *t, const char *name, const char **arg)
{
	const struct ddl_tpl_item *i = (const struct ddl_tpl_item *)(const void *)t->items.first;
	const struct ddl_tpl_command *c;
	const struct ddl_tpl_expr *e;

	*arg = NULL;
	if (t->items.count != 1 || i->kind != DDL_TPL_ACTION || i->pipe->names[0] || i->pipe->commands.count != 1)
		return false;
	c = (const struct ddl_tpl_command *)(const void *)i->pipe->commands.first;
	e = (const struct ddl_tpl_expr *)(const void *)c->operands.first;
	if (e->kind != DDL_TPL_FUNCTION || e->path.first || strcmp(e->text, name) || c->operands.count < 2 || c->operands.count > 3)
		return false;
	e = (const struct ddl_tpl_expr *)(const void *)e->node.next;
	if (e->kind != DDL_TPL_DOT || e->path.first)
		return false;
	e = (const struct ddl_tpl_expr *)(const void *)e->node.next;
	if (e && (e->kind != DDL_TPL_LITERAL || e->value->type != DDL_TPL_STRING))
		return false;
	*arg = e ? e->value->text : NULL;
	return true;
}

void ddl_tpl_syntax_error(struct ddl_tpl_parse *p, struct ddl_span at, size_t nexpected, const char **expected)
{
	const char *text = p->source->text + (at.start - p->source->base);
	size_t len = at.end - at.start;
	struct ddl_buf b = { 0 };

	p->failed = true;
	for (size_t i = 0; i < nexpected && nexpected <= TOLD; i++)
		ddl_buf_printf(&b, "%s%s", !i ? "; expected " : i + 1 == nexpected ? " or " : ", ", expected[i]);
	if (!expected)
		ddl_report(p->session, DDL_DIAG_TOO_DEEP, at, "nested too deep");
	else if (!len)
		ddl_report(p->session, DDL_DIAG_SYNTAX, at, "the template ends too early%s", ddl_buf_str(&b));
	else
		ddl_report(p->session, DDL_DIAG_SYNTAX, at, "unexpected \"%.*s%s\"%s", (int)(len > SHOWN ? SHOWN : len), text,
			   len > SHOWN ? "..." : "", ddl_buf_str(&b));
	ddl_buf_release(&b);
}
