/* env.c - values of blocks and envs. */
#include <string.h>

#include "config/project.h"

bool ddl_project_value(struct ddl_project *p, struct ddl_hcl_body *body, const char *name, struct ddl_hcl_value **out)
{
	const struct ddl_hcl_attribute *a = ddl_project_attribute(body, name);

	*out = a ? ddl_hcl_eval(&p->ev, a->value) : NULL;
	if (a && !*out)
		return false;
	if (a && (*out)->type == DDL_HCL_V_NULL)
		*out = NULL;
	return true;
}

static bool as_text(struct ddl_project *p, struct ddl_hcl_value *v, struct ddl_span at, const char **out)
{
	*out = NULL;
	if (!v)
		return true;
	v = ddl_hcl_as_string(&p->ev, v, at);
	if (v)
		*out = v->text.text;
	return v != NULL;
}

bool ddl_project_text(struct ddl_project *p, struct ddl_hcl_body *body, const char *name, const char **out)
{
	struct ddl_hcl_value *v;

	return ddl_project_value(p, body, name, &v) &&
	       as_text(p, v, v ? ddl_project_attribute(body, name)->value->node.at : DDL_SPAN_NONE, out);
}

char **ddl_project_strings(struct ddl_project *p, struct ddl_hcl_value *v, struct ddl_span at)
{
	struct ddl_hcl_value *one[] = { v }, **items = one;
	size_t n = 1;
	char **out;

	if (v->type == DDL_HCL_V_LIST) {
		items = v->items;
		n = v->n;
	}
	out = DDL_NEW_ARRAY(&p->session->arena, n + 1, char *);
	for (size_t i = 0; i < n; i++) {
		const struct ddl_hcl_value *text = ddl_hcl_as_string(&p->ev, items[i], at);

		if (!text)
			return NULL;
		out[i] = ddl_memdup(&p->session->arena, text->text.text, text->text.len);
	}
	return out;
}

bool ddl_project_list(struct ddl_project *p, struct ddl_hcl_body *body, const char *name, char ***out)
{
	struct ddl_hcl_value *v;

	*out = NULL;
	if (!ddl_project_value(p, body, name, &v))
		return false;
	if (v)
		*out = ddl_project_strings(p, v, ddl_project_attribute(body, name)->value->node.at);
	return !v || *out;
}

static struct ddl_hcl_block *block_in(const struct ddl_list *blocks, const char *type, size_t len)
{
	DDL_EACH(struct ddl_hcl_block, b, blocks)
		if (b->type.len == len && !memcmp(b->type.text, type, len))
			return b;
	return NULL;
}

static struct ddl_hcl_attribute *attribute_at(struct ddl_hcl_body *body, const char *path)
{
	const char *dot;

	for (; (dot = strchr(path, '.')); path = dot + 1) {
		struct ddl_hcl_block *b = block_in(&body->blocks, path, (size_t)(dot - path));

		if (!b)
			return NULL;
		b->used = true;
		body = &b->body;
	}
	return ddl_project_attribute(body, path);
}

/* The env's own, else that of the file's global block. */
static struct ddl_hcl_attribute *find_path(const struct ddl_env *e, const char *path)
{
	struct ddl_hcl_attribute *a = e->block ? attribute_at(&e->block->body, path) : NULL;

	if (a || !strchr(path, '.'))
		return a;
	DDL_EACH(struct ddl_project_file, f, &e->project->files) {
		a = attribute_at(f->body, path);
		if (a)
			return a;
	}
	return NULL;
}

/* "log" is what format was called once. */
static struct ddl_hcl_attribute *find(const struct ddl_env *e, const char *path)
{
	struct ddl_hcl_attribute *a = find_path(e, path);

	if (a || strncmp(path, "format.", 7))
		return a;
	return find_path(e, ddl_format(&e->project->session->arena, "log.%s", path + 7));
}

struct ddl_span ddl_env_place(struct ddl_env *e, const char *path)
{
	const struct ddl_hcl_attribute *a = find(e, path);

	return a ? a->value->node.at : e->block ? e->block->type_at : DDL_SPAN_NONE;
}

bool ddl_env_value(struct ddl_env *e, const char *path, struct ddl_hcl_value **out)
{
	const struct ddl_hcl_attribute *a = find(e, path);
	struct ddl_project *p = e->project;

	*out = NULL;
	if (!a)
		return true;
	p->each = e->each;
	*out = ddl_hcl_eval(&p->ev, a->value);
	p->each = NULL;
	if (!*out)
		return false;
	if ((*out)->type == DDL_HCL_V_NULL)
		*out = NULL;
	return true;
}

bool ddl_env_text(struct ddl_env *e, const char *path, const char **out)
{
	struct ddl_hcl_value *v;

	return ddl_env_value(e, path, &v) && as_text(e->project, v, ddl_env_place(e, path), out);
}

bool ddl_env_word(struct ddl_env *e, const char *path, const char **out)
{
	const struct ddl_hcl_attribute *a = find(e, path);

	if (!a || a->value->kind != DDL_HCL_NAME)
		return ddl_env_text(e, path, out);
	*out = a->value->text.text;
	return true;
}

bool ddl_env_list(struct ddl_env *e, const char *path, char ***out)
{
	struct ddl_hcl_value *v;

	*out = NULL;
	if (!ddl_env_value(e, path, &v))
		return false;
	if (v)
		*out = ddl_project_strings(e->project, v, ddl_env_place(e, path));
	return !v || *out;
}

bool ddl_env_bool(struct ddl_env *e, const char *path, bool *out)
{
	struct ddl_hcl_value *v;

	if (!ddl_env_value(e, path, &v))
		return false;
	if (!v)
		return true;
	v = ddl_hcl_as_bool(&e->project->ev, v, ddl_env_place(e, path));
	if (v)
		*out = v->truth;
	return v != NULL;
}
