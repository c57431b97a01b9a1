#include "hcl/json.h"

#include <string.h>
#include <utf8proc.h>

#include "base/ascii.h"
#include "base/json.h"

bool ddl_hcl_json_write(struct ddl_buf *b, const struct ddl_hcl_value *v)
{
	bool is_list = v->type == DDL_HCL_V_LIST;

	switch (v->type) {
	case DDL_HCL_V_NULL:
		ddl_buf_puts(b, "null");
		return true;
	case DDL_HCL_V_BOOL:
		ddl_buf_puts(b, v->truth ? "true" : "false");
		return true;
	case DDL_HCL_V_NUMBER:
		ddl_buf_puts(b, v->text.text);
		return true;
	case DDL_HCL_V_STRING:
		ddl_json_string(b, v->text.text, v->text.len);
		return true;
	case DDL_HCL_V_LIST:
	case DDL_HCL_V_OBJECT:
		break;
	case DDL_HCL_V_SCOPE:
	case DDL_HCL_V_WORD:
		return false;
	}
	ddl_buf_putc(b, is_list ? '[' : '{');
	for (size_t i = 0; i < v->n; i++) {
		if (i)
			ddl_buf_putc(b, ',');
		if (!is_list) {
			ddl_json_string(b, v->keys[i].text, v->keys[i].len);
			ddl_buf_putc(b, ':');
		}
		if (b->len > DDL_HCL_MAX_TEXT || !ddl_hcl_json_write(b, v->items[i]))
			return false;
	}
	ddl_buf_putc(b, is_list ? ']' : '}');
	return true;
}

struct reader {
	struct ddl_session *session;
	const char *text, *cur, *end;
	struct ddl_span at;
	unsigned depth;
};

static struct ddl_hcl_value *read_value(struct reader *r);

static void skip_space(struct reader *r)
{
	while (r->cur < r->end && strchr(" \t\r\n", *r->cur) && *r->cur)
		r->cur++;
}

/* The next character that says something, if it is this one. */
static bool take(struct reader *r, char c)
{
	skip_space(r);
	if (r->cur == r->end || *r->cur != c)
		return false;
	r->cur++;
	return true;
}

static int read_hex(const char *c, const char *end)
{
	int value = 0;

	if (end - c < 4)
		return -1;
	for (int i = 0; i < 4; i++) {
		char l = ddl_ascii_lower(c[i]);

		if (!ddl_ascii_digit(l) && (l < 'a' || l > 'f'))
			return -1;
		value = value * 16 + (ddl_ascii_digit(l) ? l - '0' : l - 'a' + 10);
	}
	return value;
}

/* Behind "\u"; two of them make one character beyond the first 65536. */
static bool read_code(struct reader *r, struct ddl_buf *b)
{
	utf8proc_uint8_t bytes[4];
	int code = read_hex(r->cur, r->end), low;

	if (code <= 0)
		return false;
	r->cur += 4;
	if (code >= 0xd800 && code < 0xdc00) {
		if (r->end - r->cur < 6 || r->cur[0] != '\\' || r->cur[1] != 'u')
			return false;
		low = read_hex(r->cur + 2, r->end);
		if (low < 0xdc00 || low > 0xdfff)
			return false;
		code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
		r->cur += 6;
	}
	if (!utf8proc_codepoint_valid(code))
		return false;
	ddl_buf_add(b, bytes, (size_t)utf8proc_encode_char(code, bytes));
	return true;
}

static bool read_escape(struct reader *r, struct ddl_buf *b)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	const char *found;

	if (r->cur == r->end || !*r->cur)
		return false;
	found = strchr(from, *r->cur);
	if (found)
		ddl_buf_putc(b, to[found - from]);
	return *r->cur++ == 'u' ? read_code(r, b) : found != NULL;
}

/* Behind the quote. */
static bool read_text(struct reader *r, struct ddl_buf *b)
{
	while (r->cur < r->end && *r->cur != '"') {
		if ((unsigned char)*r->cur < 0x20)
			return false;
		if (*r->cur != '\\') {
			ddl_buf_putc(b, *r->cur++);
			continue;
		}
		r->cur++;
		if (!read_escape(r, b))
			return false;
	}
	if (r->cur == r->end)
		return false;
	r->cur++;
	return true;
}

static struct ddl_hcl_value *read_string(struct reader *r)
{
	struct ddl_hcl_value *v = NULL;
	struct ddl_buf b = { 0 };

	if (read_text(r, &b))
		v = ddl_hcl_string(r->session, ddl_buf_str(&b), b.len, r->at);
	ddl_buf_release(&b);
	return v;
}

static struct ddl_hcl_value *read_list(struct reader *r)
{
	struct ddl_hcl_value *list = ddl_hcl_list(r->session, r->at), *v;

	if (take(r, ']'))
		return list;
	do {
		v = read_value(r);
		if (!v)
			return NULL;
		ddl_hcl_push(r->session, list, v);
	} while (take(r, ','));
	return take(r, ']') ? list : NULL;
}

static struct ddl_hcl_value *read_object(struct reader *r)
{
	struct ddl_hcl_value *o = ddl_hcl_object(r->session, r->at), *key, *v;

	if (take(r, '}'))
		return o;
	do {
		key = take(r, '"') ? read_string(r) : NULL;
		v = key && take(r, ':') ? read_value(r) : NULL;
		if (!v)
			return NULL;
		ddl_hcl_set(r->session, o, key->text, v);
	} while (take(r, ','));
	return take(r, '}') ? o : NULL;
}

static struct ddl_hcl_value *read_number(struct reader *r)
{
	const char *start = r->cur;
	struct ddl_hcl_decimal d;

	while (r->cur < r->end && *r->cur && strchr("0123456789.eE+-", *r->cur))
		r->cur++;
	if (!ddl_hcl_decimal_read(&d, start, (size_t)(r->cur - start))) {
		r->cur = start;
		return NULL;
	}
	return ddl_hcl_number_of(r->session, ddl_memdup(&r->session->arena, start, (size_t)(r->cur - start)), r->at);
}

static bool take_word(struct reader *r, const char *word)
{
	size_t n = strlen(word);

	if ((size_t)(r->end - r->cur) < n || memcmp(r->cur, word, n))
		return false;
	r->cur += n;
	return true;
}

static struct ddl_hcl_value *read_value(struct reader *r)
{
	struct ddl_hcl_value *v = NULL;

	skip_space(r);
	if (++r->depth > DDL_HCL_MAX_NESTING)
		return NULL;
	if (take(r, '['))
		v = read_list(r);
	else if (take(r, '{'))
		v = read_object(r);
	else if (take(r, '"'))
		v = read_string(r);
	else if (take_word(r, "null"))
		v = ddl_hcl_null(r->session, r->at);
	else if (take_word(r, "true"))
		v = ddl_hcl_bool(r->session, true, r->at);
	else if (take_word(r, "false"))
		v = ddl_hcl_bool(r->session, false, r->at);
	else
		v = read_number(r);
	r->depth--;
	return v;
}

struct ddl_hcl_value *ddl_hcl_json_read(struct ddl_session *s, const char *text, size_t len, struct ddl_span at, size_t *bad)
{
	struct reader r = { .session = s, .text = text, .cur = text, .end = text + len, .at = at };
	struct ddl_hcl_value *v = read_value(&r);

	skip_space(&r);
	*bad = (size_t)(r.cur - text);
	return r.cur == r.end ? v : NULL;
}
