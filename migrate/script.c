#include "migrate/script.h"

void ddl_script_write(const struct ddl_plan *p, const struct ddl_script_style *style, struct ddl_buf *out)
{
	struct ddl_emit e;

	ddl_emit_init(&e, p->session, p->to->dialect, p->to->version, out);
	e.indent = style->indent;
	DDL_EACH(struct ddl_step, step, &p->steps)
		ddl_emit_script_stmt(&e, step->stmt, style->comments ? step->comment : NULL);
}

static void report_rest(struct ddl_plan *p, const struct ddl_plan *rest)
{
	static const struct ddl_script_style plain = { NULL, false };
	const struct ddl_step *first = (const struct ddl_step *)(const void *)rest->steps.first;
	struct ddl_buf b = { 0 };
	struct ddl_diag *d;

	ddl_script_write(rest, &plain, &b);
	d = ddl_report(p->session, DDL_DIAG_PLAN_FAILED, DDL_SPAN_NONE,
		       "the plan does not lead to the desired schema and is not printed");
	ddl_diag_note(p->session, d, "after it, this would still be missing: %s", first ? first->comment : "nothing that can be written");
	if (b.len)
		ddl_diag_note(p->session, d, "%.300s", ddl_buf_str(&b));
	ddl_buf_release(&b);
}

bool ddl_script_holds(struct ddl_plan *p, const struct ddl_buf *text)
{
	struct ddl_source *src = ddl_sources_add(&p->session->sources, "plan", ddl_buf_str(text), text->len);
	struct ddl_diff_options options = *p->options;
	size_t mark = ddl_diags_mark(p->session);
	struct ddl_plan *rest;

	p->from->failed = false;
	p->from->current.name = p->from->current.key = 0;
	if (!src || !ddl_schema_read(p->from, src)) {
		ddl_report(p->session, DDL_DIAG_PLAN_FAILED, DDL_SPAN_NONE, "the plan cannot be replayed and is not printed");
		return false;
	}
	ddl_normalize_finish(p->from);
	/* What was told is done by now. */
	options.renames = options.fills = (struct ddl_list){ 0 };
	rest = ddl_diff(p->from, p->to, &options);
	if (!rest->steps.count && !rest->refused && !p->from->failed) {
		/* What there is to warn of was said about the schema asked for. */
		ddl_diags_rewind(p->session, mark);
		return true;
	}
	report_rest(p, rest);
	return false;
}

bool ddl_script_of_schema(struct ddl_schema *s, const struct ddl_script_style *style, struct ddl_buf *out)
{
	struct ddl_schema *empty = ddl_schema_new(s->session, s->dialect, s->version);
	struct ddl_plan *p = ddl_diff(empty, s, NULL);

	ddl_script_write(p, style, out);
	ddl_schema_release(empty);
	return !p->refused;
}
