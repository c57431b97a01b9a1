/* json.c - values as JSON; a struct as its shape says. */
#include <string.h>

#include "base/json.h"
#include "template/eval.h"

struct writer {
	struct ddl_tpl_eval *ev;
	const char *prefix, *indent; /* indent NULL: on one line */
	struct ddl_buf *out;
	unsigned depth;
};

static bool put(struct writer *w, const struct ddl_tpl_value *v);

static void new_line(struct writer *w)
{
	if (!w->indent)
		return;
	ddl_buf_printf(w->out, "\n%s", w->prefix);
	for (unsigned i = 0; i < w->depth; i++)
		ddl_buf_puts(w->out, w->indent);
}

static void begin_item(struct writer *w, const char **before, const char *key)
{
	ddl_buf_puts(w->out, *before);
	*before = ",";
	new_line(w);
	if (!key)
		return;
	ddl_json_string(w->out, key, strlen(key));
	ddl_buf_puts(w->out, w->indent ? ": " : ":");
}

static bool put_items(struct writer *w, const struct ddl_tpl_value *v)
{
	const char *before = "";

	ddl_buf_putc(w->out, v->type == DDL_TPL_MAP ? '{' : '[');
	w->depth++;
	for (size_t i = 0; i < v->n; i++) {
		begin_item(w, &before, v->type == DDL_TPL_MAP ? v->keys[i] : NULL);
		if (!put(w, v->items[i]))
			return false;
	}
	w->depth--;
	if (v->n)
		new_line(w);
	ddl_buf_putc(w->out, v->type == DDL_TPL_MAP ? '}' : ']');
	return true;
}

/* As Go's omitempty has it: structs and times are never empty. */
static bool is_empty(const struct ddl_tpl_value *v)
{
	return v->type != DDL_TPL_STRUCT && v->type != DDL_TPL_TIME && !ddl_tpl_truth(v);
}

static bool put_struct(struct writer *w, const struct ddl_tpl_value *v)
{
	const char *before = "";

	ddl_buf_putc(w->out, '{');
	w->depth++;
	for (size_t i = 0; i < v->n; i++) {
		const struct ddl_tpl_field *f = &v->shape->fields[i];
		const struct ddl_tpl_value *item;

		if (!f->json || (f->flags & DDL_TPL_MORE && !w->ev->more))
			continue;
		item = ddl_tpl_get(w->ev, v, i, DDL_SPAN_NONE);
		if (!item)
			return false;
		if (f->flags & DDL_TPL_OMIT && is_empty(item))
			continue;
		begin_item(w, &before, f->json);
		if (!put(w, item))
			return false;
	}
	w->depth--;
	if (*before)
		new_line(w);
	ddl_buf_putc(w->out, '}');
	return true;
}

static bool put_struct_text(struct writer *w, const struct ddl_tpl_value *v)
{
	size_t i;

	return ddl_tpl_field_find(v->shape, v->shape->text, &i) && put(w, v->items[i]);
}

static bool put(struct writer *w, const struct ddl_tpl_value *v)
{
	if (w->out->len > DDL_TPL_MAX_OUTPUT)
		return ddl_tpl_error(w->ev, DDL_SPAN_NONE, "the JSON has more than %d bytes", DDL_TPL_MAX_OUTPUT);
	switch (v->type) {
	case DDL_TPL_NIL:
	case DDL_TPL_ANY:
		ddl_buf_puts(w->out, "null");
		return true;
	case DDL_TPL_BOOL:
	case DDL_TPL_FLOAT:
		ddl_tpl_print(w->ev, v, w->out);
		return true;
	case DDL_TPL_INT:
	case DDL_TPL_DURATION:
		ddl_buf_printf(w->out, "%lld", v->integer);
		return true;
	case DDL_TPL_STRING:
		ddl_json_string(w->out, v->text, v->len);
		return true;
	case DDL_TPL_TIME:
		ddl_buf_putc(w->out, '"');
		ddl_tpl_put_time(w->out, v);
		ddl_buf_putc(w->out, '"');
		return true;
	case DDL_TPL_LIST:
	case DDL_TPL_MAP:
		return put_items(w, v);
	case DDL_TPL_STRUCT:
		return v->shape->plain ? put_struct_text(w, v) : put_struct(w, v);
	}
	return false;
}

bool ddl_tpl_json(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, const char *prefix, const char *indent, struct ddl_buf *out)
{
	struct writer w = { ev, prefix, indent, out, 0 };

	return put(&w, v);
}
