/* HCL text: read, and each of its attributes evaluated. */
#include <stdint.h>

#include "hcl/eval.h"
#include "hcl/json.h"
#include "hcl/parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void eval_body(struct ddl_hcl_eval *ev, const struct ddl_hcl_body *body)
{
	DDL_EACH(struct ddl_hcl_attribute, a, &body->attributes) {
		struct ddl_hcl_value *v = ddl_hcl_eval(ev, a->value);
		struct ddl_buf b = { 0 };

		if (v)
			ddl_hcl_json_write(&b, v);
		ddl_buf_release(&b);
	}
	DDL_EACH(struct ddl_hcl_block, b, &body->blocks)
		eval_body(ev, &b->body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ddl_session s;
	struct ddl_hcl_eval ev = { .session = &s, .words = true };
	const struct ddl_source *src;
	struct ddl_hcl_body *body;

	ddl_session_init(&s);
	src = ddl_session_add(&s, "input", (const char *)data, size);
	body = src ? ddl_hcl_parse(&s, src) : NULL;
	if (body)
		eval_body(&ev, body);
	ddl_session_release(&s);
	return 0;
}
