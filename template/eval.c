#include "template/eval.h"

#include <stdarg.h>
#include <string.h>

enum flow { FLOW_ON, FLOW_BREAK, FLOW_CONTINUE, FLOW_FAILED };

static struct ddl_tpl_value *eval_pipe(struct ddl_tpl_eval *ev, const struct ddl_tpl_pipe *pipe);
static struct ddl_tpl_value *eval_expr(struct ddl_tpl_eval *ev, const struct ddl_tpl_expr *e);
static enum flow walk(struct ddl_tpl_eval *ev, const struct ddl_list *items);

struct ddl_tpl_value *ddl_tpl_error(struct ddl_tpl_eval *ev, struct ddl_span at, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	ddl_vreport(ev->session, DDL_DIAG_TEMPLATE, at, fmt, ap);
	va_end(ap);
	return NULL;
}

static struct ddl_arena *arena_of(struct ddl_tpl_eval *ev)
{
	return &ev->session->arena;
}

static bool is_any(const struct ddl_tpl_value *v)
{
	return v->type == DDL_TPL_ANY;
}

/* Variables */

static void declare(struct ddl_tpl_eval *ev, const char *name, struct ddl_tpl_value *value)
{
	struct ddl_tpl_frame *f = DDL_NEW(arena_of(ev), struct ddl_tpl_frame);

	f->next = ev->frames;
	f->name = name;
	f->value = value;
	ev->frames = f;
}

static struct ddl_tpl_frame *find_variable(struct ddl_tpl_eval *ev, const char *name, struct ddl_span at)
{
	for (struct ddl_tpl_frame *f = ev->frames; f; f = f->next)
		if (!strcmp(f->name, name))
			return f;
	ddl_tpl_error(ev, at, "there is no variable \"%s\" here", name);
	return NULL;
}

/* While checking it is not known which assignment comes last. */
static bool assign(struct ddl_tpl_eval *ev, const char *name, struct ddl_tpl_value *value, struct ddl_span at)
{
	struct ddl_tpl_frame *f = find_variable(ev, name, at);

	if (!f)
		return false;
	if (ev->checking && ddl_tpl_shape_of(f->value) != ddl_tpl_shape_of(value))
		f->value = ddl_tpl_new_unknown(arena_of(ev), &ddl_tpl_any);
	else
		f->value = ev->checking ? ddl_tpl_new_unknown(arena_of(ev), ddl_tpl_shape_of(value)) : value;
	return true;
}

static bool bind(struct ddl_tpl_eval *ev, const struct ddl_tpl_pipe *p, const char *name, struct ddl_tpl_value *value)
{
	if (!name)
		return true;
	if (!p->declares)
		return assign(ev, name, value, p->node.at);
	declare(ev, name, value);
	return true;
}

/* Calls */

static const char *letter_name(char letter)
{
	static const char letters[] = "silt";
	static const char *const names[] = { "a string", "a number", "a string, a list or a map", "a time" };
	const char *at = strchr(letters, letter);

	return at ? names[at - letters] : "the whole report, \".\"";
}

static bool fits(const struct ddl_tpl_eval *ev, char letter, const struct ddl_tpl_value *v)
{
	switch (letter) {
	case 's':
		return v->type != DDL_TPL_NIL && v->type != DDL_TPL_LIST && v->type != DDL_TPL_MAP &&
		       (v->type != DDL_TPL_STRUCT || (v->shape && v->shape->text));
	case 'i':
		return v->type == DDL_TPL_INT || v->type == DDL_TPL_DURATION || is_any(v);
	case 'l':
		return v->type == DDL_TPL_STRING || v->type == DDL_TPL_LIST || v->type == DDL_TPL_MAP || is_any(v);
	case 't':
		return v->type == DDL_TPL_TIME || is_any(v);
	case 'r':
		return v->type == DDL_TPL_STRUCT && ddl_tpl_shape_of(v) == ddl_tpl_shape_of(ev->root);
	}
	return true;
}

static bool check_args(const struct ddl_tpl_call *c, const char *letters)
{
	size_t least = 0, most = 0, i = 0;
	bool optional = false, more = false;
	char letter = 'a';

	for (const char *l = letters ? letters : ""; *l; l++) {
		if (*l == '?') {
			optional = true;
		} else if (*l == '*') {
			more = true;
			least -= !optional;
			most--;
		} else {
			most++;
			least += !optional;
		}
	}
	if (c->n < least || (c->n > most && !more)) {
		ddl_tpl_error(c->ev, c->at, "%s takes %s%zu argument%s, not %zu", c->name, more ? "at least " : least < most ? "at most " : "",
			      more ? least : most, (more ? least : most) == 1 ? "" : "s", c->n);
		return false;
	}
	for (const char *l = letters ? letters : ""; i < c->n; i++) {
		l += *l == '?';
		if (*l && *l != '*')
			letter = *l++;
		if (!fits(c->ev, letter, c->args[i])) {
			ddl_tpl_error(c->ev, c->at, "argument %zu of %s is %s, not %s", i + 1, c->name, letter_name(letter),
				      ddl_tpl_type_name(c->args[i]));
			return false;
		}
	}
	return true;
}

static bool has_unknown(const struct ddl_tpl_call *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->args[i]->unknown)
			return true;
	return false;
}

static const struct ddl_tpl_function *find_function(const struct ddl_tpl_eval *ev, const char *name, bool *built_in)
{
	const struct ddl_tpl_function *f = ddl_tpl_builtins;

	for (*built_in = true; f->name; f++)
		if (!strcmp(f->name, name))
			return f;
	*built_in = false;
	for (const struct ddl_tpl_function *const *t = ev->functions; t && *t; t++)
		for (f = *t; f->name; f++)
			if (!strcmp(f->name, name))
				return f;
	return NULL;
}

static struct ddl_tpl_value *call_function(struct ddl_tpl_call *c)
{
	bool built_in;
	const struct ddl_tpl_function *f = find_function(c->ev, c->name, &built_in);

	if (!f)
		return ddl_tpl_error(c->ev, c->at, "there is no function \"%s\" here", c->name);
	if (!f->call)
		return ddl_tpl_error(c->ev, c->at, "the function \"%s\" is not there: %s", c->name, f->refused);
	if (!check_args(c, f->args))
		return NULL;
	/* Only what is built in has no effect but its value. */
	if (c->ev->checking && (has_unknown(c) || !built_in))
		return ddl_tpl_new_unknown(c->arena, f->result ? f->result : f->result_of(c));
	return f->call(c);
}

static struct ddl_tpl_value *call_method(struct ddl_tpl_call *c, const struct ddl_tpl_field *f)
{
	if (!check_args(c, f->args))
		return NULL;
	return c->ev->checking ? ddl_tpl_new_unknown(c->arena, f->shape) : f->method(c);
}

struct ddl_tpl_value *ddl_tpl_get(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, size_t i, struct ddl_span at)
{
	const struct ddl_tpl_field *f = &ddl_tpl_shape_of(v)->fields[i];
	struct ddl_tpl_call c = { .ev = ev, .arena = arena_of(ev), .name = *f->name ? f->name : f->json, .at = at, .self = v };

	return f->method ? call_method(&c, f) : v->items[i];
}

const char *ddl_tpl_arg(const struct ddl_tpl_call *c, size_t i)
{
	struct ddl_buf b = { 0 };
	const char *text;

	if (i >= c->n)
		return NULL;
	if (c->args[i]->type == DDL_TPL_STRING)
		return c->args[i]->text;
	ddl_tpl_print(c->ev, c->args[i], &b);
	text = ddl_memdup(c->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

/* Fields */

static struct ddl_tpl_value *no_field(const struct ddl_tpl_call *c)
{
	const struct ddl_tpl_shape *shape = ddl_tpl_shape_of(c->self);
	const char *before = "it has ";
	struct ddl_buf b = { 0 };
	struct ddl_diag *d = ddl_report(c->ev->session, DDL_DIAG_TEMPLATE, c->at, "%s has no field \"%s\"", ddl_tpl_type_name(c->self), c->name);

	for (const struct ddl_tpl_field *f = shape->fields; f && f->name; f++) {
		if (!*f->name)
			continue;
		ddl_buf_printf(&b, "%s%s", before, f->name);
		before = ", ";
	}
	if (b.len)
		ddl_diag_help(c->ev->session, d, "%s", ddl_buf_str(&b));
	ddl_buf_release(&b);
	return NULL;
}

static struct ddl_tpl_value *map_item(const struct ddl_tpl_call *c)
{
	if (c->self->unknown)
		return ddl_tpl_new_unknown(c->arena, ddl_tpl_item_shape(c->self));
	for (size_t i = 0; i < c->self->n; i++)
		if (!strcmp(c->self->keys[i], c->name))
			return c->self->items[i];
	return ddl_tpl_error(c->ev, c->at, "there is no \"%s\"", c->name);
}

static struct ddl_tpl_value *member(struct ddl_tpl_call *c)
{
	const struct ddl_tpl_field *f;
	size_t i;

	if (is_any(c->self))
		return ddl_tpl_new_unknown(c->arena, &ddl_tpl_any);
	if (c->self->type == DDL_TPL_MAP && !c->n)
		return map_item(c);
	f = ddl_tpl_field_find(ddl_tpl_shape_of(c->self), c->name, &i);
	if (!f)
		return no_field(c);
	if (f->method)
		return call_method(c, f);
	if (c->n)
		return ddl_tpl_error(c->ev, c->at, "the field \"%s\" takes no arguments", c->name);
	return c->self->unknown ? ddl_tpl_new_unknown(c->arena, f->shape) : c->self->items[i];
}

/* The arguments in c belong to the last name. */
static struct ddl_tpl_value *walk_path(const struct ddl_tpl_call *c, struct ddl_tpl_value *of, const struct ddl_list *path)
{
	DDL_EACH(struct ddl_tpl_name, n, path) {
		struct ddl_tpl_call one = { .ev = c->ev, .arena = c->arena };

		if (!n->node.next)
			one = *c;
		one.self = of;
		one.name = n->text;
		one.at = n->node.at;
		of = member(&one);
		if (!of)
			return NULL;
	}
	return of;
}

/* Expressions */

static struct ddl_tpl_value *base_of(struct ddl_tpl_eval *ev, const struct ddl_tpl_expr *e)
{
	struct ddl_tpl_call c = { .ev = ev, .arena = arena_of(ev), .name = e->text, .at = e->node.at };
	const struct ddl_tpl_frame *f;

	switch (e->kind) {
	case DDL_TPL_DOT:
		return ev->dot;
	case DDL_TPL_LITERAL:
		return e->value;
	case DDL_TPL_VARIABLE:
		f = find_variable(ev, e->text, e->node.at);
		return f ? f->value : NULL;
	case DDL_TPL_FUNCTION:
		return call_function(&c);
	case DDL_TPL_PAREN:
		return eval_pipe(ev, e->pipe);
	}
	return NULL;
}

static struct ddl_tpl_value *eval_expr(struct ddl_tpl_eval *ev, const struct ddl_tpl_expr *e)
{
	struct ddl_tpl_call c = { .ev = ev, .arena = arena_of(ev) };
	struct ddl_tpl_value *v = base_of(ev, e);

	return v && e->path.first ? walk_path(&c, v, &e->path) : v;
}

static const struct ddl_tpl_expr *first_of(const struct ddl_tpl_command *c)
{
	return (const struct ddl_tpl_expr *)(const void *)c->operands.first;
}

static const struct ddl_tpl_expr *behind(const struct ddl_tpl_expr *e)
{
	return (const struct ddl_tpl_expr *)(const void *)e->node.next;
}

static bool take_args(struct ddl_tpl_call *call, const struct ddl_tpl_command *c, struct ddl_tpl_value *piped)
{
	call->args = DDL_NEW_ARRAY(call->arena, c->operands.count, struct ddl_tpl_value *);
	for (const struct ddl_tpl_expr *e = behind(first_of(c)); e; e = behind(e)) {
		call->args[call->n] = eval_expr(call->ev, e);
		if (!call->args[call->n++])
			return false;
	}
	if (piped)
		call->args[call->n++] = piped;
	return true;
}

/* "and" and "or" look at no more arguments than they need; a check looks at all. */
static struct ddl_tpl_value *eval_logic(struct ddl_tpl_eval *ev, const struct ddl_tpl_command *c, struct ddl_tpl_value *piped)
{
	bool is_or = *first_of(c)->text == 'o', same = true;
	struct ddl_tpl_value *v = NULL, *before;

	for (const struct ddl_tpl_expr *e = behind(first_of(c)); e; e = behind(e)) {
		before = v;
		v = eval_expr(ev, e);
		if (!v)
			return NULL;
		same &= !before || ddl_tpl_shape_of(before) == ddl_tpl_shape_of(v);
		if (!ev->checking && ddl_tpl_truth(v) == is_or)
			return v;
	}
	if (!v && !piped)
		return ddl_tpl_error(ev, c->node.at, "%s takes at least 1 argument", first_of(c)->text);
	if (piped) {
		same &= !v || ddl_tpl_shape_of(v) == ddl_tpl_shape_of(piped);
		v = piped;
	}
	return !ev->checking ? v : ddl_tpl_new_unknown(arena_of(ev), same ? ddl_tpl_shape_of(v) : &ddl_tpl_any);
}

static bool is_logic(const struct ddl_tpl_expr *e)
{
	return e->kind == DDL_TPL_FUNCTION && !e->path.first && (!strcmp(e->text, "and") || !strcmp(e->text, "or"));
}

static struct ddl_tpl_value *eval_command(struct ddl_tpl_eval *ev, const struct ddl_tpl_command *c, struct ddl_tpl_value *piped)
{
	const struct ddl_tpl_expr *e = first_of(c);
	struct ddl_tpl_call call = { .ev = ev, .arena = arena_of(ev), .name = e->text, .at = e->node.at };
	struct ddl_tpl_value *v;

	if (is_logic(e))
		return eval_logic(ev, c, piped);
	if (!e->path.first && e->kind != DDL_TPL_FUNCTION) {
		if (c->operands.count > 1 || piped)
			return ddl_tpl_error(ev, e->node.at, "this is no function, and takes no arguments");
		if (e->kind == DDL_TPL_LITERAL && e->value->type == DDL_TPL_NIL)
			return ddl_tpl_error(ev, e->node.at, "nil is no command");
		return eval_expr(ev, e);
	}
	if (!e->path.first)
		return take_args(&call, c, piped) ? call_function(&call) : NULL;
	v = base_of(ev, e);
	return v && take_args(&call, c, piped) ? walk_path(&call, v, &e->path) : NULL;
}

static bool step(struct ddl_tpl_eval *ev, struct ddl_span at)
{
	if (ev->steps++ >= DDL_TPL_MAX_STEPS)
		return ddl_tpl_error(ev, at, "the template does more than %d steps", DDL_TPL_MAX_STEPS);
	if (arena_of(ev)->total - ev->memory > DDL_TPL_MAX_MEMORY)
		return ddl_tpl_error(ev, at, "the template makes more than %d bytes", DDL_TPL_MAX_MEMORY);
	return true;
}

static struct ddl_tpl_value *eval_pipe(struct ddl_tpl_eval *ev, const struct ddl_tpl_pipe *pipe)
{
	struct ddl_tpl_value *v = NULL;

	DDL_EACH(struct ddl_tpl_command, c, &pipe->commands) {
		v = step(ev, c->node.at) ? eval_command(ev, c, v) : NULL;
		if (!v)
			return NULL;
	}
	return v;
}

/* Items */

static bool put(struct ddl_tpl_eval *ev, struct ddl_span at)
{
	if (ev->out->len <= DDL_TPL_MAX_OUTPUT)
		return true;
	ddl_tpl_error(ev, at, "the template prints more than %d bytes", DDL_TPL_MAX_OUTPUT);
	return false;
}

static enum flow do_action(struct ddl_tpl_eval *ev, const struct ddl_tpl_item *i)
{
	struct ddl_tpl_value *v = eval_pipe(ev, i->pipe);

	if (!v)
		return FLOW_FAILED;
	if (i->pipe->names[0])
		return bind(ev, i->pipe, i->pipe->names[0], v) ? FLOW_ON : FLOW_FAILED;
	if (!ev->checking)
		ddl_tpl_print(ev, v, ev->out);
	return ev->checking || put(ev, i->node.at) ? FLOW_ON : FLOW_FAILED;
}

static enum flow walk_with(struct ddl_tpl_eval *ev, const struct ddl_list *items, struct ddl_tpl_value *dot)
{
	struct ddl_tpl_value *outer = ev->dot;
	struct ddl_tpl_frame *frames = ev->frames;
	enum flow flow;

	ev->dot = dot;
	flow = walk(ev, items);
	ev->dot = outer;
	ev->frames = frames;
	return flow;
}

static enum flow do_choice(struct ddl_tpl_eval *ev, const struct ddl_tpl_item *i)
{
	struct ddl_tpl_frame *frames = ev->frames;
	struct ddl_tpl_value *v = eval_pipe(ev, i->pipe), *dot = i->kind == DDL_TPL_WITH ? v : ev->dot;
	enum flow flow = FLOW_ON;

	if (!v || !bind(ev, i->pipe, i->pipe->names[0], v))
		return FLOW_FAILED;
	if (ev->checking || ddl_tpl_truth(v))
		flow = walk_with(ev, &i->items, dot);
	if (flow == FLOW_ON && (ev->checking || !ddl_tpl_truth(v)))
		flow = walk_with(ev, &i->others, ev->dot);
	ev->frames = frames;
	return flow;
}

/* One round of a range. */
static enum flow do_round(struct ddl_tpl_eval *ev, const struct ddl_tpl_item *i, struct ddl_tpl_value *key, struct ddl_tpl_value *item)
{
	struct ddl_tpl_frame *frames = ev->frames;
	const struct ddl_tpl_pipe *p = i->pipe;
	enum flow flow;

	if (!step(ev, i->node.at) || !bind(ev, p, p->names[0], p->names[1] ? key : item) || !bind(ev, p, p->names[1], item))
		return FLOW_FAILED;
	ev->loops++;
	flow = walk_with(ev, &i->items, item);
	ev->loops--;
	ev->frames = frames;
	return flow;
}

static enum flow check_rounds(struct ddl_tpl_eval *ev, const struct ddl_tpl_item *i, struct ddl_tpl_value *v)
{
	bool counts = v->type == DDL_TPL_INT;
	struct ddl_tpl_value *item = ddl_tpl_new_unknown(arena_of(ev), counts ? &ddl_tpl_int : ddl_tpl_item_shape(v));
	const struct ddl_tpl_shape *key = v->type == DDL_TPL_MAP ? &ddl_tpl_string : is_any(v) ? &ddl_tpl_any : &ddl_tpl_int;

	if (do_round(ev, i, ddl_tpl_new_unknown(arena_of(ev), key), item) == FLOW_FAILED)
		return FLOW_FAILED;
	return walk_with(ev, &i->others, ev->dot);
}

static enum flow do_range(struct ddl_tpl_eval *ev, const struct ddl_tpl_item *i)
{
	struct ddl_tpl_value *v = eval_pipe(ev, i->pipe), *key;
	struct ddl_arena *a = arena_of(ev);
	enum flow flow;
	size_t n;

	if (!v)
		return FLOW_FAILED;
	if (v->type != DDL_TPL_INT && v->type != DDL_TPL_LIST && v->type != DDL_TPL_MAP && v->type != DDL_TPL_NIL && !is_any(v)) {
		ddl_tpl_error(ev, i->pipe->node.at, "range walks lists, maps and numbers, not %s", ddl_tpl_type_name(v));
		return FLOW_FAILED;
	}
	if (ev->checking)
		return check_rounds(ev, i, v);
	n = v->type == DDL_TPL_INT ? (size_t)(v->integer > 0 ? v->integer : 0) : v->n;
	for (size_t k = 0; k < n; k++) {
		key = v->type == DDL_TPL_MAP ? ddl_tpl_new_string(a, v->keys[k]) : ddl_tpl_new_int(a, (long long)k);
		flow = do_round(ev, i, key, v->type == DDL_TPL_INT ? key : v->items[k]);
		if (flow == FLOW_FAILED)
			return flow;
		if (flow == FLOW_BREAK)
			break;
	}
	return n ? FLOW_ON : walk_with(ev, &i->others, ev->dot);
}

static enum flow do_template(struct ddl_tpl_eval *ev, struct ddl_tpl *t, struct ddl_tpl_value *dot, struct ddl_span at)
{
	struct ddl_tpl_frame *frames = ev->frames;
	unsigned loops = ev->loops;
	enum flow flow;

	if (ev->checking && t->checked)
		return FLOW_ON;
	t->checked |= ev->checking;
	if (ev->depth == DDL_TPL_MAX_CALLS) {
		ddl_tpl_error(ev, at, "more than %d templates call each other", DDL_TPL_MAX_CALLS);
		return FLOW_FAILED;
	}
	ev->depth++;
	ev->loops = 0;
	ev->frames = NULL;
	declare(ev, "$", dot);
	flow = walk_with(ev, &t->items, dot);
	ev->frames = frames;
	ev->loops = loops;
	ev->depth--;
	return flow;
}

static enum flow do_call(struct ddl_tpl_eval *ev, const struct ddl_tpl_item *i)
{
	struct ddl_tpl *t = ddl_tpl_find(ev->set, i->text);
	struct ddl_tpl_value *dot = i->pipe ? eval_pipe(ev, i->pipe) : ddl_tpl_new_nil(arena_of(ev));

	if (!t)
		ddl_tpl_error(ev, i->node.at, "there is no template \"%s\"", i->text);
	return t && dot ? do_template(ev, t, dot, i->node.at) : FLOW_FAILED;
}

static enum flow do_jump(struct ddl_tpl_eval *ev, const struct ddl_tpl_item *i)
{
	if (!ev->loops) {
		ddl_tpl_error(ev, i->node.at, "this stands in no range");
		return FLOW_FAILED;
	}
	return ev->checking ? FLOW_ON : i->kind == DDL_TPL_BREAK ? FLOW_BREAK : FLOW_CONTINUE;
}

static enum flow do_item(struct ddl_tpl_eval *ev, const struct ddl_tpl_item *i)
{
	switch (i->kind) {
	case DDL_TPL_TEXT:
		if (!ev->checking)
			ddl_buf_add(ev->out, i->text, i->len);
		return ev->checking || put(ev, i->node.at) ? FLOW_ON : FLOW_FAILED;
	case DDL_TPL_ACTION:
		return do_action(ev, i);
	case DDL_TPL_IF:
	case DDL_TPL_WITH:
		return do_choice(ev, i);
	case DDL_TPL_RANGE:
		return do_range(ev, i);
	case DDL_TPL_CALL:
		return do_call(ev, i);
	case DDL_TPL_BREAK:
	case DDL_TPL_CONTINUE:
		return do_jump(ev, i);
	}
	return FLOW_FAILED;
}

static enum flow walk(struct ddl_tpl_eval *ev, const struct ddl_list *items)
{
	enum flow flow;

	DDL_EACH(struct ddl_tpl_item, i, items) {
		flow = step(ev, i->node.at) ? do_item(ev, i) : FLOW_FAILED;
		if (flow != FLOW_ON)
			return flow;
	}
	return FLOW_ON;
}

static bool start(struct ddl_tpl_eval *ev, struct ddl_tpl *t, struct ddl_tpl_value *root)
{
	ev->session = ev->set->session;
	ev->root = root;
	ev->frames = NULL;
	ev->steps = ev->depth = ev->loops = 0;
	ev->memory = ev->session->arena.total;
	return do_template(ev, t, root, t->node.at) == FLOW_ON;
}

bool ddl_tpl_check(struct ddl_tpl_eval *ev, struct ddl_tpl *t, const struct ddl_tpl_shape *root)
{
	bool fine;

	ev->checking = true;
	fine = start(ev, t, ddl_tpl_new_unknown(&ev->set->session->arena, root));
	ev->checking = false;
	return fine;
}

bool ddl_tpl_run(struct ddl_tpl_eval *ev, struct ddl_tpl *t, struct ddl_tpl_value *root, struct ddl_buf *out)
{
	ev->checking = false;
	ev->out = out;
	return start(ev, t, root);
}
