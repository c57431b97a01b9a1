/* function_code.c - base64, checksums, URLs and JSON. */
#include <stdlib.h>
#include <string.h>
#include <nettle/base64.h>
#include <nettle/md5.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include "base/ascii.h"
#include "base/json.h"
#include "hcl/function.h"
#include "hcl/json.h"

static struct ddl_hcl_value *run_base64encode(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	struct ddl_buf b = { 0 };

	if (!a)
		return NULL;
	ddl_buf_reserve(&b, BASE64_ENCODE_RAW_LENGTH(a->len) + 1);
	base64_encode_raw(b.bytes, a->len, (const uint8_t *)a->text);
	b.len = BASE64_ENCODE_RAW_LENGTH(a->len);
	b.bytes[b.len] = '\0';
	return ddl_hcl_result_text(c, &b);
}

static struct ddl_hcl_value *run_base64decode(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	struct base64_decode_ctx ctx;
	struct ddl_buf b = { 0 }, none = { 0 };
	size_t n, at;
	bool fine;

	if (!a)
		return NULL;
	ddl_buf_reserve(&b, BASE64_DECODE_LENGTH(a->len) + 1);
	base64_decode_init(&ctx);
	n = BASE64_DECODE_LENGTH(a->len);
	fine = base64_decode_update(&ctx, &n, (uint8_t *)b.bytes, a->len, a->text) && base64_decode_final(&ctx);
	b.len = fine ? n : 0;
	b.bytes[b.len] = '\0';
	fine = fine && !memchr(b.bytes, '\0', b.len) &&
	       ddl_source_decode(b.bytes, b.len, &none, &at) == DDL_TEXT_UTF8 && !at;
	ddl_buf_release(&none);
	if (fine)
		return ddl_hcl_result_text(c, &b);
	ddl_buf_release(&b);
	return ddl_hcl_arg_error(c, 0, "this is no base64 of UTF-8 text");
}

static struct ddl_hcl_value *hex(const struct ddl_hcl_call *c, const uint8_t *digest, size_t n)
{
	struct ddl_buf b = { 0 };

	for (size_t i = 0; i < n; i++)
		ddl_buf_printf(&b, "%02x", digest[i]);
	return ddl_hcl_result_text(c, &b);
}

#define CHECKSUM(name, length) \
	static struct ddl_hcl_value *run_##name(const struct ddl_hcl_call *c) \
	{ \
		const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0); \
		uint8_t digest[length]; \
		struct name##_ctx ctx; \
		\
		if (!a) \
			return NULL; \
		name##_init(&ctx); \
		name##_update(&ctx, a->len, (const uint8_t *)a->text); \
		name##_digest(&ctx, length, digest); \
		return hex(c, digest, length); \
	}

CHECKSUM(md5, MD5_DIGEST_SIZE)
CHECKSUM(sha1, SHA1_DIGEST_SIZE)
CHECKSUM(sha256, SHA256_DIGEST_SIZE)
CHECKSUM(sha512, SHA512_DIGEST_SIZE)

/* URLs */

static void put_escaped(struct ddl_buf *b, const char *text, size_t len, const char *plain)
{
	for (size_t i = 0; i < len; i++) {
		if (ddl_ascii_alpha(text[i]) || ddl_ascii_digit(text[i]) || (text[i] && strchr(plain, text[i])))
			ddl_buf_putc(b, text[i]);
		else
			ddl_buf_printf(b, "%%%02X", (unsigned char)text[i]);
	}
}

/* As in a query: a blank is "+". */
static struct ddl_hcl_value *run_urlescape(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	struct ddl_buf b = { 0 };

	for (size_t i = 0; a && i < a->len; i++) {
		if (a->text[i] == ' ')
			ddl_buf_putc(&b, '+');
		else
			put_escaped(&b, a->text + i, 1, "-_.~");
	}
	return a ? ddl_hcl_result_text(c, &b) : NULL;
}

struct parts {                       /* [before "://" and that] [user@] [host] [path] [query] [fragment] */
	const char *scheme, *user, *host, *path, *query, *fragment, *end;
};

static bool cut_url(const struct ddl_hcl_call *c, const struct ddl_hcl_text *url, struct parts *p)
{
	const char *sep = strstr(url->text, "://"), *at;

	if (!sep) {
		ddl_hcl_arg_error(c, 0, "this is no URL");
		return false;
	}
	p->scheme = url->text;
	p->user = p->host = sep + 3;
	p->path = p->host + strcspn(p->host, "/?#");
	p->query = p->path + strcspn(p->path, "?#");
	p->fragment = p->query + strcspn(p->query, "#");
	p->end = url->text + url->len;
	for (at = p->user; at < p->path; at++)
		if (*at == '@')
			p->host = at + 1;
	return true;
}

static void put(struct ddl_buf *b, const char *from, const char *to)
{
	ddl_buf_add(b, from, (size_t)(to - from));
}

/* urlsetpath(url, path) */
static struct ddl_hcl_value *run_urlsetpath(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *url = ddl_hcl_arg_text(c, 0), *path = url ? ddl_hcl_arg_text(c, 1) : NULL;
	struct ddl_buf b = { 0 };
	struct parts p;

	if (!path || !cut_url(c, url, &p))
		return NULL;
	put(&b, p.scheme, p.path);
	if (path->len && *path->text != '/')
		ddl_buf_putc(&b, '/');
	put_escaped(&b, path->text, path->len, "/-_.~$&+,:;=@");
	put(&b, p.query, p.end);
	return ddl_hcl_result_text(c, &b);
}

/* urluserinfo(url, user) or (url, user, password) */
static struct ddl_hcl_value *run_urluserinfo(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *url = ddl_hcl_arg_text(c, 0), *user = url ? ddl_hcl_arg_text(c, 1) : NULL;
	const struct ddl_hcl_text *password = user && c->n > 2 ? ddl_hcl_arg_text(c, 2) : NULL;
	struct ddl_buf b = { 0 };
	struct parts p;

	if (!user || (c->n > 2 && !password) || !cut_url(c, url, &p))
		return NULL;
	put(&b, p.scheme, p.user);
	put_escaped(&b, user->text, user->len, "-_.~$&+,;=");
	if (password) {
		ddl_buf_putc(&b, ':');
		put_escaped(&b, password->text, password->len, "-_.~$&+,;=");
	}
	ddl_buf_putc(&b, '@');
	put(&b, p.host, p.end);
	return ddl_hcl_result_text(c, &b);
}

static bool same_name(const char *field, size_t len, struct ddl_hcl_text name)
{
	return strcspn(field, "=&#") == name.len && name.len <= len && !memcmp(field, name.text, name.len);
}

/* urlqueryset(url, name, value): in place of one of that name, else behind the others. */
static struct ddl_hcl_value *run_urlqueryset(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *url = ddl_hcl_arg_text(c, 0), *name = url ? ddl_hcl_arg_text(c, 1) : NULL;
	const struct ddl_hcl_text *value = name ? ddl_hcl_arg_text(c, 2) : NULL;
	struct ddl_buf b = { 0 };
	struct parts p;
	char sep = '?';

	if (!value || !cut_url(c, url, &p))
		return NULL;
	put(&b, p.scheme, p.query);
	for (const char *f = p.query + (p.query < p.fragment); f < p.fragment;) {
		size_t len = strcspn(f, "&#");

		if (!same_name(f, len, *name)) {
			ddl_buf_putc(&b, sep);
			ddl_buf_add(&b, f, len);
			sep = '&';
		}
		f += len + (f[len] == '&');
	}
	ddl_buf_putc(&b, sep);
	put_escaped(&b, name->text, name->len, "-_.~");
	ddl_buf_putc(&b, '=');
	put_escaped(&b, value->text, value->len, "-_.~");
	put(&b, p.fragment, p.end);
	return ddl_hcl_result_text(c, &b);
}

/* JSON */

static struct ddl_hcl_value *run_jsonencode(const struct ddl_hcl_call *c)
{
	struct ddl_buf b = { 0 };

	if (ddl_hcl_json_write(&b, c->args[0]))
		return ddl_hcl_result_text(c, &b);
	ddl_buf_release(&b);
	return ddl_hcl_arg_error(c, 0, "this has no JSON");
}

static struct ddl_hcl_value *run_jsondecode(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	struct ddl_hcl_value *v;
	size_t bad;

	if (!a)
		return NULL;
	v = ddl_hcl_json_read(c->ev->session, a->text, a->len, c->expr->node.at, &bad);
	return v ? v : ddl_hcl_arg_error(c, 0, "this is no JSON from byte %zu on", bad);
}

const struct ddl_hcl_function ddl_hcl_code_functions[] = {
	{ "base64decode", 1, 1, run_base64decode },
	{ "base64encode", 1, 1, run_base64encode },
	{ "jsondecode", 1, 1, run_jsondecode },
	{ "jsonencode", 1, 1, run_jsonencode },
	{ "md5", 1, 1, run_md5 },
	{ "sha1", 1, 1, run_sha1 },
	{ "sha256", 1, 1, run_sha256 },
	{ "sha512", 1, 1, run_sha512 },
	{ "urlescape", 1, 1, run_urlescape },
	{ "urlqueryset", 3, 3, run_urlqueryset },
	{ "urlsetpath", 2, 2, run_urlsetpath },
	{ "urluserinfo", 2, 3, run_urluserinfo },
	{ NULL, 0, 0, NULL },
};
