/* pipeline.h - any bytes, the whole way: parse, replay, normalize, diff against nothing, write, read again. */
#ifndef DDL_TESTS_FUZZ_PIPELINE_H
#define DDL_TESTS_FUZZ_PIPELINE_H

#include <stdlib.h>

#include "migrate/script.h"

enum { FUZZ_LARGEST = 1 << 16 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fuzz_print(struct ddl_session *s)
{
	struct ddl_buf b = { 0 };
	size_t n = 0;

	ddl_diags_sort(s);
	DDL_EACH(struct ddl_diag, d, &s->diags)
		if (n++ < 20) {
			ddl_diag_render(s, d, DDL_DIAG_CARETS, true, &b);
			ddl_diag_render(s, d, DDL_DIAG_JSON, false, &b);
		}
	ddl_buf_release(&b);
}

/* A schema that reads must be written so that it reads again. */
static void fuzz_written(struct ddl_schema *schema)
{
	static const struct ddl_script_style style = { "  ", true };
	struct ddl_session *s = schema->session;
	struct ddl_schema *again;
	struct ddl_buf text = { 0 };

	if (ddl_script_of_schema(schema, &style, &text)) {
		again = ddl_schema_new(s, schema->dialect, schema->version);
		if (!ddl_schema_read(again, ddl_sources_add(&s->sources, "again", ddl_buf_str(&text), text.len)))
			abort();
		ddl_schema_release(again);
	}
	ddl_buf_release(&text);
}

static int fuzz_dialect(const struct ddl_dialect *d, const uint8_t *data, size_t size)
{
	struct ddl_session s;
	struct ddl_schema *schema;
	struct ddl_buf text = { 0 };
	size_t bad;

	if (size > FUZZ_LARGEST)
		return 0;
	ddl_session_init(&s);
	if (ddl_source_decode((const char *)data, size, &text, &bad) != DDL_TEXT_BAD) {
		schema = ddl_schema_new(&s, d, 0);
		ddl_schema_read(schema, ddl_sources_add(&s.sources, "input", ddl_buf_str(&text), text.len));
		ddl_normalize_finish(schema);
		if (!schema->failed)
			fuzz_written(schema);
		fuzz_print(&s);
		ddl_schema_release(schema);
	}
	ddl_buf_release(&text);
	ddl_session_release(&s);
	return 0;
}

#endif
