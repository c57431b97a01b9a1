#include "config/project.h"

#include <string.h>

#include "hcl/parse.h"

/* A value that was made, or is being made. */
struct made {
	struct ddl_node node;
	const void *of;              /* attribute or block */
	struct ddl_hcl_value *value;
};

struct ddl_project_frame {
	const struct ddl_project_frame *next;
	const void *of;
	const char *name;            /* "local.a" */
};

static struct ddl_project *project_of(struct ddl_hcl_eval *ev)
{
	return ev->data;
}

/* Blocks of all files */

static bool has_labels(const struct ddl_hcl_block *b, const char *first, const char *second)
{
	const struct ddl_hcl_label *l = (const struct ddl_hcl_label *)(const void *)b->labels.first;

	if (!first)
		return true;
	if (!l || !ddl_hcl_text_is(l->text, first))
		return false;
	l = (const struct ddl_hcl_label *)(const void *)l->node.next;
	return !second || (l && ddl_hcl_text_is(l->text, second));
}

/* The first one behind `after`, which is NULL at the start. */
static struct ddl_hcl_block *next_block(const struct ddl_project *p, const char *type, const char *first, const char *second,
					const struct ddl_hcl_block *after)
{
	bool behind = !after;

	DDL_EACH(struct ddl_project_file, f, &p->files)
		DDL_EACH(struct ddl_hcl_block, b, &f->body->blocks) {
			if (behind && ddl_hcl_text_is(b->type, type) && has_labels(b, first, second)) {
				b->used = true;
				return b;
			}
			behind |= b == after;
		}
	return NULL;
}

struct ddl_hcl_block *ddl_project_data(const struct ddl_project *p, const char *type, const char *name)
{
	return next_block(p, "data", type, name, NULL);
}

struct ddl_hcl_attribute *ddl_project_attribute(struct ddl_hcl_body *body, const char *name)
{
	DDL_EACH(struct ddl_hcl_attribute, a, &body->attributes)
		if (ddl_hcl_text_is(a->name, name)) {
			a->used = true;
			return a;
		}
	return NULL;
}

/* Values made once */

typedef struct ddl_hcl_value *make_fn(struct ddl_project *p, const void *of);

static struct ddl_hcl_value *cycle(struct ddl_project *p, const void *of, const char *name, struct ddl_span at)
{
	const struct ddl_project_frame *f = p->making;
	const char *way = name;

	for (; f && f->of != of; f = f->next)
		way = ddl_format(&p->session->arena, "%s -> %s", f->name, way);
	return ddl_hcl_error(&p->ev, at, "%s needs itself: %s -> %s", name, name, way);
}

/* Locals and the like see nothing of the for expression that uses them. */
static struct ddl_hcl_value *make_once(struct ddl_project *p, const void *of, const char *name, struct ddl_span at, make_fn *make)
{
	const struct ddl_hcl_frame *frames = p->ev.frames;
	struct ddl_project_frame frame = { p->making, of, name };
	struct ddl_hcl_value *v;
	struct made *m;

	DDL_EACH(struct made, old, &p->made)
		if (old->of == of)
			return old->value;
	for (const struct ddl_project_frame *f = p->making; f; f = f->next)
		if (f->of == of)
			return cycle(p, of, name, at);
	p->making = &frame;
	p->ev.frames = NULL;
	v = make(p, of);
	p->ev.frames = frames;
	p->making = frame.next;
	if (!v)
		return NULL;
	m = DDL_NEW(&p->session->arena, struct made);
	m->of = of;
	m->value = v;
	ddl_list_add(&p->made, m);
	return v;
}

/* local.NAME */

static struct ddl_hcl_value *make_local(struct ddl_project *p, const void *of)
{
	return ddl_hcl_eval(&p->ev, ((const struct ddl_hcl_attribute *)of)->value);
}

static struct ddl_hcl_value *local_member(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *scope, struct ddl_hcl_text name,
					  struct ddl_span at)
{
	struct ddl_project *p = project_of(ev);
	struct ddl_hcl_block *b = NULL;

	(void)scope;
	while ((b = next_block(p, "locals", NULL, NULL, b))) {
		struct ddl_hcl_attribute *a = ddl_project_attribute(&b->body, name.text);

		if (a)
			return make_once(p, a, ddl_format(&p->session->arena, "local.%s", name.text), at, make_local);
	}
	return ddl_hcl_error(ev, at, "there is no local \"%s\"", name.text);
}

/* var.NAME */

static bool type_is(const struct ddl_hcl_expr *type, const char *name)
{
	return type && (type->kind == DDL_HCL_NAME || type->kind == DDL_HCL_CALL || type->kind == DDL_HCL_STRING) &&
	       ddl_hcl_text_is(type->text, name);
}

static bool type_is_list(const struct ddl_hcl_expr *type)
{
	return type_is(type, "list") || type_is(type, "set") || type_is(type, "tuple");
}

static const struct ddl_hcl_expr *type_of_items(const struct ddl_hcl_expr *type)
{
	return type->kind == DDL_HCL_CALL ? (const struct ddl_hcl_expr *)(const void *)type->items.first : NULL;
}

/* A value as the type of a variable wants it. */
static struct ddl_hcl_value *convert(struct ddl_project *p, const struct ddl_hcl_expr *type, struct ddl_hcl_value *v,
				     struct ddl_span at)
{
	struct ddl_hcl_value *list, *item;

	if (!type || v->type == DDL_HCL_V_NULL)
		return v;
	if (type_is(type, "string"))
		return ddl_hcl_as_string(&p->ev, v, at);
	if (type_is(type, "number") || type_is(type, "int"))
		return ddl_hcl_as_number(&p->ev, v, at);
	if (type_is(type, "bool"))
		return ddl_hcl_as_bool(&p->ev, v, at);
	if (!type_is_list(type))
		return v;
	if (v->type != DDL_HCL_V_LIST)
		return ddl_hcl_error(&p->ev, at, "a list is wanted here, not %s", ddl_hcl_type_name(v));
	list = ddl_hcl_list(p->session, v->at);
	for (size_t i = 0; i < v->n; i++) {
		item = convert(p, type_of_items(type), v->items[i], at);
		if (!item)
			return NULL;
		ddl_hcl_push(p->session, list, item);
	}
	return list;
}

/* Given once it is a string, given again a list. */
static struct ddl_hcl_value *given_value(const struct ddl_project *p, struct ddl_hcl_text name, const struct ddl_hcl_expr *type)
{
	DDL_EACH(struct ddl_project_var, v, &p->vars)
		if (!ddl_hcl_text_compare(v->name, name))
			return v->values->n > 1 || (type_is_list(type) && v->values->items[0]->type != DDL_HCL_V_LIST) ? v->values
				: v->values->items[0];
	return NULL;
}

static bool valid(struct ddl_project *p, struct ddl_hcl_block *variable, struct ddl_hcl_text name, struct ddl_hcl_value *v)
{
	DDL_EACH(struct ddl_hcl_block, b, &variable->body.blocks) {
		struct ddl_hcl_value *fine, *message;
		const struct ddl_hcl_attribute *why;

		if (!ddl_hcl_text_is(b->type, "validation") || !ddl_project_attribute(&b->body, "condition"))
			continue;
		b->used = true;
		fine = ddl_hcl_eval(&p->ev, ddl_project_attribute(&b->body, "condition")->value);
		fine = fine ? ddl_hcl_as_bool(&p->ev, fine, b->node.at) : NULL;
		if (!fine)
			return false;
		why = ddl_project_attribute(&b->body, "error_message");
		message = !fine->truth && why ? ddl_hcl_eval(&p->ev, why->value) : NULL;
		message = message ? ddl_hcl_to_string(p->session, message) : NULL;
		if (!fine->truth) {
			ddl_hcl_error(&p->ev, b->node.at, "variable \"%s\": %s", name.text,
				      message ? message->text.text : "its value is not one that may be");
			return false;
		}
	}
	(void)v;
	return true;
}

static struct ddl_hcl_value *make_variable(struct ddl_project *p, const void *of)
{
	struct ddl_hcl_block *b = next_block(p, "variable", NULL, NULL, NULL);
	const struct ddl_hcl_attribute *type, *otherwise;
	const struct ddl_hcl_label *label;
	struct ddl_hcl_value *v;

	while (b != of)
		b = next_block(p, "variable", NULL, NULL, b);
	label = (const struct ddl_hcl_label *)(const void *)b->labels.first;
	type = ddl_project_attribute(&b->body, "type");
	otherwise = ddl_project_attribute(&b->body, "default");
	v = given_value(p, label->text, type ? type->value : NULL);
	if (!v && !otherwise)
		return ddl_hcl_error(&p->ev, b->node.at, "missing value for required variable \"%s\"; --var %s=... gives it",
				     label->text.text, label->text.text);
	if (!v)
		v = ddl_hcl_eval(&p->ev, otherwise->value);
	return v ? convert(p, type ? type->value : NULL, v, b->node.at) : NULL;
}

static struct ddl_hcl_value *var_member(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *scope, struct ddl_hcl_text name,
					struct ddl_span at)
{
	struct ddl_project *p = project_of(ev);
	struct ddl_hcl_block *b = next_block(p, "variable", name.text, NULL, NULL);
	size_t before = p->made.count;
	struct ddl_hcl_value *v;

	(void)scope;
	if (!b)
		return ddl_hcl_error(ev, at, "there is no variable \"%s\"", name.text);
	v = make_once(p, b, ddl_format(&p->session->arena, "var.%s", name.text), at, make_variable);
	/* A condition may name the variable itself, and so comes when it has its value. */
	if (v && p->made.count > before && !valid(p, b, name, v))
		return NULL;
	return v;
}

/* data.TYPE.NAME */

static struct ddl_hcl_value *make_data(struct ddl_project *p, const void *of)
{
	struct ddl_hcl_block *b = NULL;

	do {
		b = next_block(p, "data", NULL, NULL, b);
	} while (b != of);
	return p->host->data_source(p->host->data, p, b);
}

static struct ddl_hcl_value *data_name(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *scope, struct ddl_hcl_text name,
				       struct ddl_span at)
{
	struct ddl_project *p = project_of(ev);
	struct ddl_hcl_block *b = ddl_project_data(p, scope->text.text, name.text);
	const char *path = ddl_format(&p->session->arena, "data.%s.%s", scope->text.text, name.text);

	return b ? make_once(p, b, path, at, make_data) : ddl_hcl_error(ev, at, "there is no %s", path);
}

static struct ddl_hcl_value *data_type(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *scope, struct ddl_hcl_text name,
				       struct ddl_span at)
{
	(void)scope;
	if (!next_block(project_of(ev), "data", name.text, NULL, NULL))
		return ddl_hcl_error(ev, at, "there is no data \"%s\"", name.text);
	return ddl_hcl_scope(ev->session, name.text, data_name, NULL);
}

/* docker.DRIVER.NAME: a server that is never started; its URL tells dialect and version. */

static struct ddl_hcl_value *make_docker(struct ddl_project *p, const void *of)
{
	struct ddl_hcl_value *o = ddl_hcl_object(p->session, DDL_SPAN_NONE);
	const struct ddl_hcl_label *driver;
	const char *image, *schema, *tag;
	struct ddl_hcl_block *b = NULL;

	do {
		b = next_block(p, "docker", NULL, NULL, b);
	} while (b != of);
	driver = (const struct ddl_hcl_label *)(const void *)b->labels.first;
	if (!ddl_project_text(p, &b->body, "image", &image) || !ddl_project_text(p, &b->body, "schema", &schema))
		return NULL;
	if (!image)
		return ddl_hcl_error(&p->ev, b->node.at, "docker \"%s\" has no image", driver->text.text);
	tag = strrchr(image, ':');
	ddl_hcl_set0(p->session, o, "url", ddl_hcl_string0(p->session,
		ddl_format(&p->session->arena, "docker://%s/%s%s%s", driver->text.text, tag ? tag + 1 : "latest",
			   schema ? "/" : "", schema ? schema : ""), b->node.at));
	return o;
}

static struct ddl_hcl_value *docker_name(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *scope, struct ddl_hcl_text name,
					 struct ddl_span at)
{
	struct ddl_project *p = project_of(ev);
	struct ddl_hcl_block *b = next_block(p, "docker", scope->text.text, name.text, NULL);
	const char *path = ddl_format(&p->session->arena, "docker.%s.%s", scope->text.text, name.text);

	return b ? make_once(p, b, path, at, make_docker) : ddl_hcl_error(ev, at, "there is no %s", path);
}

static struct ddl_hcl_value *docker_driver(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *scope, struct ddl_hcl_text name,
					   struct ddl_span at)
{
	(void)scope;
	(void)at;
	return ddl_hcl_scope(ev->session, name.text, docker_name, NULL);
}

/* atlas.env */
static struct ddl_hcl_value *atlas_member(struct ddl_hcl_eval *ev, const struct ddl_hcl_value *scope, struct ddl_hcl_text name,
					  struct ddl_span at)
{
	const struct ddl_project *p = project_of(ev);

	(void)scope;
	if (!ddl_hcl_text_is(name, "env"))
		return ddl_hcl_error(ev, at, "there is no atlas.%s", name.text);
	return p->env ? ddl_hcl_string0(ev->session, p->env, at) : ddl_hcl_null(ev->session, at);
}

static struct ddl_hcl_value *root(struct ddl_hcl_eval *ev, struct ddl_hcl_text name)
{
	static const struct {
		const char *name;
		ddl_hcl_member_fn *member;
	} scopes[] = {
		{ "var", var_member }, { "local", local_member }, { "data", data_type }, { "docker", docker_driver },
		{ "atlas", atlas_member }, { "ddlkit", atlas_member },
	};

	for (size_t i = 0; i < DDL_COUNT(scopes); i++)
		if (ddl_hcl_text_is(name, scopes[i].name))
			return ddl_hcl_scope(ev->session, scopes[i].name, scopes[i].member, NULL);
	return ddl_hcl_text_is(name, "each") ? project_of(ev)->each : NULL;
}

void ddl_project_init(struct ddl_project *p, struct ddl_session *s, const struct ddl_project_host *host)
{
	memset(p, 0, sizeof(*p));
	p->session = s;
	p->host = host;
	p->ev = (struct ddl_hcl_eval){ .session = s, .host = &host->hcl, .root = root, .data = p };
}

bool ddl_project_read(struct ddl_project *p, const struct ddl_source *src)
{
	struct ddl_project_file *f = DDL_NEW(&p->session->arena, struct ddl_project_file);

	f->source = src;
	f->body = ddl_hcl_parse(p->session, src);
	if (f->body)
		ddl_list_add(&p->files, f);
	return f->body != NULL;
}

void ddl_project_give(struct ddl_project *p, struct ddl_hcl_text name, struct ddl_hcl_value *value)
{
	struct ddl_project_var *v;

	DDL_EACH(struct ddl_project_var, old, &p->vars)
		if (!ddl_hcl_text_compare(old->name, name))
			return;
	v = DDL_NEW(&p->session->arena, struct ddl_project_var);
	v->name = name;
	v->values = ddl_hcl_list(p->session, DDL_SPAN_NONE);
	ddl_hcl_push(p->session, v->values, value);
	ddl_list_add(&p->vars, v);
}

bool ddl_project_set(struct ddl_project *p, const char *assignment)
{
	const char *equals = strchr(assignment, '=');
	struct ddl_project_var *v = NULL;
	struct ddl_hcl_text name;

	if (!equals || equals == assignment) {
		ddl_report(p->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "--var is name=value, not \"%s\"", assignment);
		return false;
	}
	name.len = (size_t)(equals - assignment);
	name.text = ddl_memdup(&p->session->arena, assignment, name.len);
	DDL_EACH(struct ddl_project_var, old, &p->vars)
		if (!ddl_hcl_text_compare(old->name, name))
			v = old;
	if (!v) {
		v = DDL_NEW(&p->session->arena, struct ddl_project_var);
		v->name = name;
		v->values = ddl_hcl_list(p->session, DDL_SPAN_NONE);
		ddl_list_add(&p->vars, v);
	}
	ddl_hcl_push(p->session, v->values, ddl_hcl_string0(p->session, equals + 1, DDL_SPAN_NONE));
	return true;
}

/* Which env */

static bool add_target(struct ddl_project *p, struct ddl_hcl_block *b, struct ddl_hcl_value *each, struct ddl_list *envs)
{
	struct ddl_env *e = DDL_NEW(&p->session->arena, struct ddl_env);

	e->project = p;
	e->block = b;
	e->each = each;
	ddl_list_add(envs, e);
	return true;
}

/* for_each: a list of strings has each as its own key. */
static bool add_targets(struct ddl_project *p, struct ddl_hcl_block *b, struct ddl_list *envs)
{
	const struct ddl_hcl_attribute *a = ddl_project_attribute(&b->body, "for_each");
	struct ddl_hcl_value *all, *each;

	if (!a)
		return add_target(p, b, NULL, envs);
	all = ddl_hcl_eval(&p->ev, a->value);
	if (!all || !ddl_hcl_is_collection(&p->ev, all, a->value->node.at))
		return false;
	for (size_t i = 0; i < all->n; i++) {
		each = ddl_hcl_object(p->session, a->node.at);
		ddl_hcl_set0(p->session, each, "value", all->items[i]);
		ddl_hcl_set0(p->session, each, "key", all->type == DDL_HCL_V_LIST ? all->items[i] : ddl_hcl_key_at(&p->ev, all, i));
		add_target(p, b, each, envs);
	}
	return true;
}

/* By its label, or by the attribute "name", which may be atlas.env. */
static bool is_meant(struct ddl_project *p, struct ddl_hcl_block *b, const char *name, bool *yes)
{
	const char *own;

	*yes = b->labels.first && has_labels(b, name, NULL);
	if (b->labels.first)
		return true;
	if (!ddl_project_text(p, &b->body, "name", &own))
		return false;
	*yes = own && !strcmp(own, name);
	return true;
}

static bool choose_of(struct ddl_project *p, struct ddl_project_file *f, const char *name, struct ddl_list *envs)
{
	bool yes;

	DDL_EACH(struct ddl_hcl_block, b, &f->body->blocks) {
		if (!ddl_hcl_text_is(b->type, "env"))
			continue;
		b->used = true;
		if (!is_meant(p, b, name, &yes))
			return false;
		if (yes && !add_targets(p, b, envs))
			return false;
	}
	return true;
}

/* Of several files the first that has the env. */
bool ddl_project_choose(struct ddl_project *p, const char *name, struct ddl_list *envs)
{
	p->env = name;
	DDL_EACH(struct ddl_project_file, f, &p->files) {
		if (!choose_of(p, f, name, envs))
			return false;
		if (envs->first)
			return true;
	}
	ddl_report(p->session, DDL_DIAG_PROJECT, DDL_SPAN_NONE, "env \"%s\" is not defined in %s", name,
		   p->files.first ? ((struct ddl_project_file *)(void *)p->files.first)->source->name : "a project file");
	return false;
}
