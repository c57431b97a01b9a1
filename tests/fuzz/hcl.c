/* HCL text: read, and each of its attributes evaluated; then read as a schema of each dialect, and replayed. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "config/schema.h"
#include "hcl/eval.h"
#include "hcl/format.h"
#include "hcl/json.h"
#include "hcl/parse.h"
#include "migrate/dir.h"

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

/* Formatted again it is the same. */
static void format(struct ddl_session *s, const struct ddl_source *src)
{
	struct ddl_buf once = { 0 }, twice = { 0 };
	const struct ddl_source *again;

	if (ddl_hcl_format(s, src, &once)) {
		again = ddl_session_add(s, "again", ddl_buf_str(&once), once.len);
		if (again && (!ddl_hcl_format(s, again, &twice) || strcmp(ddl_buf_str(&once), ddl_buf_str(&twice))))
			abort();
	}
	ddl_buf_release(&once);
	ddl_buf_release(&twice);
}

static void read_schema(const struct ddl_dialect *d, const char *text, size_t len)
{
	static const struct ddl_project_host nobody;
	struct ddl_session s;
	struct ddl_project p;
	struct ddl_hcl_schema_reader r = { &s, d, d->newest, &p, NULL, false, false };
	const struct ddl_source *src;
	struct ddl_list texts = { 0 };
	struct ddl_schema *schema;

	ddl_session_init(&s);
	ddl_project_init(&p, &s, &nobody);
	schema = ddl_schema_new(&s, d, d->newest);
	src = ddl_session_add(&s, "input", text, len);
	if (src && ddl_project_read(&p, src) && ddl_hcl_schema_read(&r, &texts)) {
		struct ddl_buf out = { 0 };

		DDL_EACH(struct ddl_text, t, &texts)
			ddl_schema_read(schema, t->source);
		ddl_normalize_finish(schema);
		if (!schema->failed)
			ddl_hcl_schema_write(schema, NULL, &out);
		ddl_buf_release(&out);
	}
	ddl_schema_release(schema);
	ddl_session_release(&s);
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
	if (body) {
		eval_body(&ev, body);
		format(&s, src);
	}
	ddl_session_release(&s);
	for (int i = 0; i < DDL_DIALECT_COUNT; i++)
		if (ddl_hcl_schema_has(ddl_dialect_at((enum ddl_dialect_id)i)))
			read_schema(ddl_dialect_at((enum ddl_dialect_id)i), (const char *)data, size);
	return 0;
}
