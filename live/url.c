#include "live/url.h"

#include <string.h>

#include "base/ascii.h"

/* Parameters that are a secret too: libpq's. */
static const char *const secrets[] = { "password", "sslpassword" };

size_t ddl_url_scheme(const char *url)
{
	size_t n = 0;

	while (ddl_ascii_alpha(url[n]) || (n && (ddl_ascii_digit(url[n]) || (url[n] && strchr("+-.", url[n])))))
		n++;
	return !strncmp(url + n, "://", 3) ? n : 0;
}

static int hex(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *at = c ? strchr(digits, ddl_ascii_lower(c)) : NULL;

	return at ? (int)(at - digits) : -1;
}

/* NULL: a "%" without two digits, or one that stands for NUL. */
static const char *decode(struct ddl_arena *a, const char *text, size_t len)
{
	char *out = ddl_memdup(a, text, len), *to = out;

	for (size_t i = 0; i < len; i++) {
		int high, low;

		if (text[i] != '%') {
			*to++ = text[i];
			continue;
		}
		high = i + 2 < len ? hex(text[i + 1]) : -1;
		low = i + 2 < len ? hex(text[i + 2]) : -1;
		if (high < 0 || low < 0 || !(high || low))
			return NULL;
		*to++ = (char)(high * 16 + low);
		i += 2;
	}
	*to = '\0';
	return out;
}

static bool is_secret(const char *name, size_t len)
{
	for (size_t i = 0; i < DDL_COUNT(secrets); i++)
		if (strlen(secrets[i]) == len && ddl_ascii_equal_n(name, secrets[i], len))
			return true;
	return false;
}

/*
 * The bytes [*from, *to) of a URL that are its password; false: none. A password that was not encoded may
 * have "/" and "?" in it, so what stands before the last "@" is taken for one.
 */
static bool password_at(const char *url, size_t *from, size_t *to)
{
	size_t n = ddl_url_scheme(url);
	const char *start = url + n + 3, *at, *colon;

	if (!n)
		return false;
	at = strrchr(start, '@');
	colon = strchr(start, ':');
	if (!at || !colon || colon > at)
		return false;
	*from = (size_t)(colon + 1 - url);
	*to = (size_t)(at - url);
	return true;
}

/* The next secret parameter's value behind *at. */
static bool secret_param(const char *url, size_t *at, size_t *from, size_t *to)
{
	const char *c = url + *at;

	while ((c = strpbrk(c, "?&"))) {
		size_t name = strcspn(++c, "=&");

		if (c[name] != '=' || !is_secret(c, name))
			continue;
		*from = (size_t)(c + name + 1 - url);
		*at = *to = *from + strcspn(url + *from, "&#");
		return true;
	}
	return false;
}

const char *ddl_url_shown(struct ddl_arena *a, const char *url)
{
	struct ddl_buf b = { 0 };
	size_t done = 0, at, from, to;
	const char *shown;

	if (!ddl_url_scheme(url))
		return url;
	if (password_at(url, &from, &to)) {
		ddl_buf_add(&b, url, from);
		ddl_buf_puts(&b, "xxxxx");
		done = to;
	}
	for (at = done; secret_param(url, &at, &from, &to); done = to) {
		ddl_buf_add(&b, url + done, from - done);
		ddl_buf_puts(&b, "xxxxx");
	}
	ddl_buf_puts(&b, url + done);
	shown = ddl_memdup(a, b.bytes, b.len);
	ddl_buf_release(&b);
	return shown;
}

void ddl_url_hide(char *url)
{
	size_t at = 0, from, to;

	if (!ddl_url_scheme(url))
		return;
	if (password_at(url, &from, &to))
		memset(url + from, 'x', to - from);
	while (secret_param(url, &at, &from, &to))
		memset(url + from, 'x', to - from);
}

struct reader {
	struct ddl_arena *arena;
	struct ddl_url *url;
	struct ddl_buf *error;
	bool failed;
};

static const char *part(struct reader *r, const char *text, size_t len, const char *what)
{
	const char *out = decode(r->arena, text, len);

	if (!out) {
		ddl_buf_printf(r->error, "the %s has a \"%%\" that is not followed by two hexadecimal digits", what);
		r->failed = true;
	}
	return out;
}

static void read_user(struct reader *r, const char *text, size_t len)
{
	const char *colon = memchr(text, ':', len);
	size_t n = colon ? (size_t)(colon - text) : len;

	r->url->user = part(r, text, n, "user");
	if (colon)
		r->url->password = part(r, colon + 1, len - n - 1, "password");
}

static void read_host(struct reader *r, const char *text, size_t len)
{
	const char *bracket = len && *text == '[' ? memchr(text, ']', len) : NULL;
	size_t n = 0;

	if (bracket) {
		r->url->host = part(r, text + 1, (size_t)(bracket - text) - 1, "host");
		n = (size_t)(bracket - text) + 1;
	} else {
		while (n < len && text[n] != ':')
			n++;
		r->url->host = n ? part(r, text, n, "host") : NULL;
	}
	if (n == len)
		return;
	r->url->port = part(r, text + n + 1, len - n - 1, "port");
	for (const char *c = r->url->port; c && *c; c++) {
		if (!ddl_ascii_digit(*c) && !r->failed) {
			ddl_buf_puts(r->error, "the port is no number");
			r->failed = true;
		}
	}
}

static void read_params(struct reader *r, const char *text)
{
	while (*text && *text != '#') {
		size_t len = strcspn(text, "&#"), name = strcspn(text, "=&#");
		struct ddl_url_param *p = DDL_NEW(r->arena, struct ddl_url_param);

		p->name = part(r, text, name, "query");
		p->value = name < len ? part(r, text + name + 1, len - name - 1, "query") : "";
		if (*text != '&' && len)
			ddl_list_add(&r->url->params, p);
		text += len + (text[len] == '&');
	}
}

/* False: it is none. */
static bool begin(struct reader *r, const char *url)
{
	size_t n = ddl_url_scheme(url);

	if (!n) {
		ddl_buf_puts(r->error, "it is no URL: there is no scheme, as in postgres://");
		return false;
	}
	r->url = DDL_NEW(r->arena, struct ddl_url);
	r->url->scheme = ddl_memdup(r->arena, url, n);
	r->url->shown = ddl_url_shown(r->arena, url);
	r->url->rest = url + n + 3;
	return true;
}

static struct ddl_url *read_path(struct reader *r, const char *at)
{
	size_t path = strcspn(at, "?#");

	r->url->path = part(r, at + (*at == '/'), path - (*at == '/'), "path");
	if (at[path] == '?')
		read_params(r, at + path + 1);
	return r->failed ? NULL : r->url;
}

struct ddl_url *ddl_url_read_file(struct ddl_arena *a, const char *url, struct ddl_buf *error)
{
	struct reader r = { .arena = a, .error = error };
	size_t first;

	if (!begin(&r, url))
		return NULL;
	/* What reports call its host, as Atlas does. */
	first = strcspn(r.url->rest, "/?#");
	r.url->host = first ? part(&r, r.url->rest, first, "path") : NULL;
	return read_path(&r, r.url->rest + first);
}

struct ddl_url *ddl_url_read(struct ddl_arena *a, const char *url, struct ddl_buf *error)
{
	struct reader r = { .arena = a, .error = error };
	const char *at, *sign = NULL;
	size_t authority;

	if (!begin(&r, url))
		return NULL;
	at = r.url->rest;
	authority = strcspn(at, "/?#");
	for (size_t i = 0; i < authority; i++)
		if (at[i] == '@')
			sign = at + i;
	if (sign)
		read_user(&r, at, (size_t)(sign - at));
	else
		sign = at - 1;
	read_host(&r, sign + 1, authority - (size_t)(sign + 1 - at));
	return read_path(&r, at + authority);
}

const char *ddl_url_param(const struct ddl_url *u, const char *name)
{
	const char *value = NULL;

	DDL_EACH(struct ddl_url_param, p, &u->params)
		if (!strcmp(p->name, name))
			value = p->value;
	return value;
}
