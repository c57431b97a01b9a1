/*
 * postgres_json.c - JSON text as jsonb prints it.
 *
 * Reference: PostgreSQL manual 8.14.3: white space is not kept, of duplicate keys the last one
 * counts, keys are ordered by length and then by bytes. What needs more than that (\u escapes,
 * exponents) is left as it is.
 */
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/postgres.h"

enum { DEPTH_MAX = 64, MEMBERS_MAX = 256 };

struct json {
	struct ddl_schema *s;
	const char *c;
	int depth;
};

struct member {
	const char *key;
	size_t key_len;
	const char *value;           /* in normal form */
	uint32_t number;
};

static bool put_value(struct json *j, struct ddl_buf *out);

static void skip_space(struct json *j)
{
	while (*j->c == ' ' || *j->c == '\t' || *j->c == '\n' || *j->c == '\r')
		j->c++;
}

/* A string with its quotes; one with \u or \/ is not for us. */
static bool take_string(struct json *j, const char **from, size_t *len)
{
	const char *c = j->c;

	if (*c != '"')
		return false;
	for (c++; *c && *c != '"'; c++) {
		if (*c != '\\')
			continue;
		c++;
		if (!*c || !strchr("\"\\bfnrt", *c))
			return false;
	}
	if (!*c)
		return false;
	*from = j->c;
	*len = (size_t)(c + 1 - j->c);
	j->c = c + 1;
	return true;
}

static bool put_number(struct json *j, struct ddl_buf *out)
{
	const char *from = j->c;

	j->c += *j->c == '-';
	if (!ddl_ascii_digit(*j->c) || (*j->c == '0' && ddl_ascii_digit(j->c[1])))
		return false;
	while (ddl_ascii_digit(*j->c) || *j->c == '.')
		j->c++;
	if (*j->c == 'e' || *j->c == 'E')
		return false;
	ddl_buf_add(out, from, (size_t)(j->c - from));
	return true;
}

static bool put_word(struct json *j, struct ddl_buf *out, const char *word)
{
	size_t n = strlen(word);

	if (strncmp(j->c, word, n))
		return false;
	j->c += n;
	ddl_buf_add(out, word, n);
	return true;
}

static bool put_array(struct json *j, struct ddl_buf *out)
{
	ddl_buf_putc(out, '[');
	j->c++;
	skip_space(j);
	if (*j->c == ']') {
		j->c++;
		ddl_buf_putc(out, ']');
		return true;
	}
	for (;;) {
		if (!put_value(j, out))
			return false;
		if (*j->c != ',')
			break;
		j->c++;
		ddl_buf_puts(out, ", ");
	}
	ddl_buf_putc(out, ']');
	return *j->c++ == ']';
}

static int by_key(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	int order;

	if (x->key_len != y->key_len)
		return x->key_len < y->key_len ? -1 : 1;
	order = memcmp(x->key, y->key, x->key_len);
	return order ? order : x->number < y->number ? -1 : 1;
}

static bool take_members(struct json *j, struct member *m, uint32_t *n)
{
	for (;;) {
		struct ddl_buf value = { 0 };
		bool good;

		skip_space(j);
		if (*n == MEMBERS_MAX || !take_string(j, &m[*n].key, &m[*n].key_len))
			return false;
		skip_space(j);
		if (*j->c++ != ':')
			return false;
		good = put_value(j, &value);
		m[*n].value = ddl_memdup(&j->s->session->arena, ddl_buf_str(&value), value.len);
		m[*n].number = *n;
		ddl_buf_release(&value);
		++*n;
		if (!good || *j->c != ',')
			return good;
		j->c++;
	}
}

static bool put_object(struct json *j, struct ddl_buf *out)
{
	struct member *m = DDL_NEW_ARRAY(&j->s->session->arena, MEMBERS_MAX, struct member);
	uint32_t n = 0;
	bool first = true;

	ddl_buf_putc(out, '{');
	j->c++;
	skip_space(j);
	if (*j->c != '}' && !take_members(j, m, &n))
		return false;
	if (*j->c++ != '}')
		return false;
	qsort(m, n, sizeof(*m), by_key);
	for (uint32_t i = 0; i < n; i++) {
		if (i + 1 < n && m[i].key_len == m[i + 1].key_len && !memcmp(m[i].key, m[i + 1].key, m[i].key_len))
			continue;
		ddl_buf_puts(out, first ? "" : ", ");
		first = false;
		ddl_buf_add(out, m[i].key, m[i].key_len);
		ddl_buf_puts(out, ": ");
		ddl_buf_puts(out, m[i].value);
	}
	ddl_buf_putc(out, '}');
	return true;
}

static bool put_value(struct json *j, struct ddl_buf *out)
{
	const char *from;
	size_t len;
	bool good;

	skip_space(j);
	if (j->depth == DEPTH_MAX)
		return false;
	j->depth++;
	if (*j->c == '{')
		good = put_object(j, out);
	else if (*j->c == '[')
		good = put_array(j, out);
	else if (*j->c == '"' && (good = take_string(j, &from, &len)))
		ddl_buf_add(out, from, len);
	else
		good = put_word(j, out, "true") || put_word(j, out, "false") || put_word(j, out, "null") || put_number(j, out);
	j->depth--;
	skip_space(j);
	return good;
}

ddl_atom ddl_postgres_jsonb(struct ddl_schema *s, ddl_atom text)
{
	struct json j = { .s = s, .c = ddl_text(s->session, text) };
	struct ddl_buf out = { 0 };

	if (put_value(&j, &out) && !*j.c)
		text = ddl_atom_of(&s->session->atoms, ddl_buf_str(&out), out.len);
	ddl_buf_release(&out);
	return text;
}
