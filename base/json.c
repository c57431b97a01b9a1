#include "base/json.h"

#include <string.h>
#include <utf8proc.h>

static size_t put_char(struct ddl_buf *out, const char *text, size_t len)
{
	unsigned char c = (unsigned char)*text;
	utf8proc_int32_t code;
	utf8proc_ssize_t n;

	if (c == '"' || c == '\\') {
		ddl_buf_printf(out, "\\%c", c);
		return 1;
	}
	if (c == '\n' || c == '\r' || c == '\t') {
		ddl_buf_puts(out, c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t");
		return 1;
	}
	if (c < 0x20) {
		ddl_buf_printf(out, "\\u%04x", c);
		return 1;
	}
	n = utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)len, &code);
	if (n <= 0) {
		ddl_buf_puts(out, "\xef\xbf\xbd");
		return 1;
	}
	ddl_buf_add(out, text, (size_t)n);
	return (size_t)n;
}

static size_t plain_run(const char *text, size_t len)
{
	size_t i = 0;

	while (i < len && (unsigned char)text[i] >= 0x20 && (unsigned char)text[i] < 0x80 && text[i] != '"' &&
	       text[i] != '\\')
		i++;
	return i;
}

void ddl_json_string(struct ddl_buf *out, const char *text, size_t len)
{
	ddl_buf_putc(out, '"');
	for (size_t i = 0; i < len;) {
		size_t n = plain_run(text + i, len - i);

		ddl_buf_add(out, text + i, n);
		i += n;
		if (i < len)
			i += put_char(out, text + i, len - i);
	}
	ddl_buf_putc(out, '"');
}

void ddl_json_field(struct ddl_buf *out, const char *name, const char *text)
{
	ddl_buf_printf(out, "%s\"%s\":", out->len && out->bytes[out->len - 1] == '{' ? "" : ",", name);
	ddl_json_string(out, text, strlen(text));
}
