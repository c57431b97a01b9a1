/* template.c - strings that have ${} and %{} in them. */
#include <string.h>

#include "hcl/eval.h"

static bool put_parts(struct ddl_hcl_eval *ev, const struct ddl_list *parts, struct ddl_buf *out);

static bool put_if(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, struct ddl_buf *out)
{
	struct ddl_hcl_value *v = ddl_hcl_eval(ev, e->args[0]);

	v = v ? ddl_hcl_as_bool(ev, v, e->args[0]->node.at) : NULL;
	return v && put_parts(ev, v->truth ? &e->items : &e->others, out);
}

static bool put_for(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, struct ddl_buf *out)
{
	struct ddl_hcl_round r;
	bool fine = true;

	if (!ddl_hcl_round_begin(ev, &r, e))
		return false;
	while (fine && ddl_hcl_round_next(ev, &r, e))
		fine = put_parts(ev, &e->items, out);
	ev->frames = r.outer;
	return fine;
}

static bool put_value(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e, struct ddl_buf *out)
{
	struct ddl_hcl_value *v = ddl_hcl_eval(ev, e);

	v = v ? ddl_hcl_as_string(ev, v, e->node.at) : NULL;
	if (v)
		ddl_buf_add(out, v->text.text, v->text.len);
	return v != NULL;
}

static bool put_parts(struct ddl_hcl_eval *ev, const struct ddl_list *parts, struct ddl_buf *out)
{
	DDL_EACH(struct ddl_hcl_expr, e, parts) {
		bool fine = e->kind == DDL_HCL_IF_PART ? put_if(ev, e, out)
			: e->kind == DDL_HCL_FOR_PART ? put_for(ev, e, out) : put_value(ev, e, out);

		if (!fine)
			return false;
		if (out->len > DDL_HCL_MAX_TEXT) {
			ddl_hcl_error(ev, e->node.at, "the string is longer than %d bytes", DDL_HCL_MAX_TEXT);
			return false;
		}
	}
	return true;
}

struct ddl_hcl_value *ddl_hcl_eval_template(struct ddl_hcl_eval *ev, const struct ddl_hcl_expr *e)
{
	const struct ddl_hcl_expr *only = (const struct ddl_hcl_expr *)(const void *)e->items.first;
	struct ddl_hcl_value *v = NULL;
	struct ddl_buf out = { 0 };

	/* "${x}" alone is x, whatever that is. */
	if (e->items.count == 1 && only->kind == DDL_HCL_PAREN)
		return ddl_hcl_eval(ev, only);
	if (put_parts(ev, &e->items, &out))
		v = ddl_hcl_string(ev->session, ddl_buf_str(&out), out.len, e->node.at);
	ddl_buf_release(&out);
	return v;
}
