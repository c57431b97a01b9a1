/* A template: read, checked, and run with a report that has something of every kind. */
#include <stdint.h>
#include <stdlib.h>

#include "template/eval.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct ddl_tpl_value *fn_json(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };
	struct ddl_tpl_value *v = NULL;

	if (ddl_tpl_json(c->ev, c->args[0], "", " ", &b))
		v = ddl_tpl_new_text(c->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return v;
}

static const struct ddl_tpl_function functions[] = {
	{ "json", "a", &ddl_tpl_string, fn_json, NULL, NULL },
	{ .name = NULL },
};

static const struct ddl_tpl_field fields[] = {
	{ "Name", "Name", &ddl_tpl_string, DDL_TPL_OMIT, NULL, NULL },
	{ "Items", "Items", &ddl_tpl_strings, 0, NULL, NULL },
	{ "Any", "Any", &ddl_tpl_any, 0, NULL, NULL },
	{ "Start", "Start", &ddl_tpl_time, 0, NULL, NULL },
	{ "N", "N", &ddl_tpl_int, 0, NULL, NULL },
	{ .name = NULL },
};
static const struct ddl_tpl_shape root = { .type = DDL_TPL_STRUCT, .name = "the report", .fields = fields };

static struct ddl_tpl_value *new_root(struct ddl_arena *a)
{
	struct ddl_tpl_value *v = ddl_tpl_new_struct(a, &root), *list = ddl_tpl_new_list(a, &ddl_tpl_strings), *m = ddl_tpl_new_map(a);

	ddl_tpl_push(a, list, ddl_tpl_new_string(a, "a"));
	ddl_tpl_push(a, list, ddl_tpl_new_string(a, "b"));
	ddl_tpl_put(a, m, "x", ddl_tpl_new_float(a, 1.5));
	ddl_tpl_put(a, m, "y", list);
	ddl_tpl_set(v, "Items", list);
	ddl_tpl_set(v, "Any", m);
	ddl_tpl_set_string(a, v, "Name", "n");
	ddl_tpl_set_int(a, v, "N", 3);
	return v;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct ddl_tpl_function *const tables[] = { functions, NULL };
	struct ddl_session s;
	struct ddl_tpl_set set = { .session = &s };
	struct ddl_tpl_eval ev = { .set = &set, .functions = tables };
	const struct ddl_source *src;
	struct ddl_buf out = { 0 };
	struct ddl_tpl *t;

	ddl_session_init(&s);
	src = ddl_session_add(&s, "input", (const char *)data, size);
	t = src ? ddl_tpl_read(&set, "input", src) : NULL;
	if (t) {
		ddl_tpl_check(&ev, t, &root);
		ddl_tpl_run(&ev, t, new_root(&s.arena), &out);
	}
	ddl_buf_release(&out);
	ddl_session_release(&s);
	return 0;
}
