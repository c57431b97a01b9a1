/* Bytes from outside: whatever is taken is UTF-8 that can be pointed into. */
#include <stdlib.h>
#include <utf8proc.h>

#include "base/session.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ddl_session s;
	struct ddl_buf text = { 0 };
	size_t bad = 0;

	ddl_session_init(&s);
	if (ddl_source_decode((const char *)data, size, &text, &bad) == DDL_TEXT_BAD) {
		if (bad > size)
			abort();
	} else {
		struct ddl_source *src = ddl_sources_add(&s.sources, "input", ddl_buf_str(&text), text.len);
		utf8proc_int32_t c;

		for (size_t i = 0; i < text.len; ) {
			utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text.bytes + i,
							      (utf8proc_ssize_t)(text.len - i), &c);

			if (n <= 0 || !ddl_sources_place(&s.sources, src->base + (uint32_t)i).line)
				abort();
			i += (size_t)n;
		}
	}
	ddl_buf_release(&text);
	ddl_session_release(&s);
	return 0;
}
