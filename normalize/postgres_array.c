/*
 * postgres_array.c - literals of arrays and of bytea as the server prints them.
 *
 * Reference: manual 8.15.6, "Array Input and Output Syntax", and 8.4.1, "bytea Hex Format"; bounds in front
 * ([1:2]={...}) and anything malformed is left as it is.
 */
#include <string.h>

#include "base/ascii.h"
#include "normalize/postgres.h"

struct array {
	struct ddl_schema *s;
	const struct ddl_type *member;
	struct ddl_buf out, value;
	const char *c;
};

static bool needs_quotes(const struct ddl_buf *value)
{
	const char *text = ddl_buf_str(value);

	if (!value->len || ddl_ascii_equal(text, "null"))
		return true;
	for (; *text; text++)
		if (strchr("\"\\{},", *text) || ddl_ascii_space(*text))
			return true;
	return false;
}

static void put_member(struct array *a)
{
	ddl_atom text = ddl_atom_of(&a->s->session->atoms, ddl_buf_str(&a->value), a->value.len);
	bool quoted;

	text = ddl_postgres_literal(a->s, text, a->member);
	ddl_buf_clear(&a->value);
	ddl_buf_puts(&a->value, ddl_text(a->s->session, text));
	quoted = needs_quotes(&a->value);
	if (quoted)
		ddl_buf_putc(&a->out, '"');
	for (const char *c = ddl_buf_str(&a->value); *c; c++) {
		if (*c == '"' || *c == '\\')
			ddl_buf_putc(&a->out, '\\');
		ddl_buf_putc(&a->out, *c);
	}
	if (quoted)
		ddl_buf_putc(&a->out, '"');
}

static bool read_quoted(struct array *a)
{
	for (a->c++; *a->c && *a->c != '"'; a->c++) {
		if (*a->c == '\\' && a->c[1])
			a->c++;
		ddl_buf_putc(&a->value, *a->c);
	}
	if (*a->c != '"')
		return false;
	a->c++;
	put_member(a);
	return true;
}

static void read_bare(struct array *a)
{
	size_t kept = 0;

	while (*a->c && !strchr(",{}\"", *a->c)) {
		bool escaped = *a->c == '\\' && a->c[1];

		a->c += escaped;
		ddl_buf_putc(&a->value, *a->c);
		if (escaped || !ddl_ascii_space(*a->c))
			kept = a->value.len;
		a->c++;
	}
	a->value.len = kept;
	if (a->value.bytes)
		a->value.bytes[kept] = '\0';
	if (ddl_ascii_equal(ddl_buf_str(&a->value), "null"))
		ddl_buf_puts(&a->out, "NULL");
	else
		put_member(a);
}

static bool read_all(struct array *a)
{
	int depth = 0;

	do {
		while (ddl_ascii_space(*a->c))
			a->c++;
		ddl_buf_clear(&a->value);
		if (!*a->c)
			return false;
		if (strchr("{},", *a->c)) {
			depth += *a->c == '{';
			depth -= *a->c == '}';
			ddl_buf_putc(&a->out, *a->c++);
		} else if (*a->c == '"') {
			if (!read_quoted(a))
				return false;
		} else {
			read_bare(a);
		}
	} while (depth > 0);
	while (ddl_ascii_space(*a->c))
		a->c++;
	return !depth && !*a->c;
}

static ddl_atom array(struct ddl_schema *s, ddl_atom text, const struct ddl_type *t)
{
	struct ddl_type member = *t;
	struct array a = { .s = s, .member = &member, .c = ddl_text(s->session, text) };

	member.dims = 0;
	while (ddl_ascii_space(*a.c))
		a.c++;
	if (*a.c == '{' && read_all(&a))
		text = ddl_atom_of(&s->session->atoms, ddl_buf_str(&a.out), a.out.len);
	ddl_buf_release(&a.out);
	ddl_buf_release(&a.value);
	return text;
}

static void put_hex(struct ddl_buf *b, unsigned char byte)
{
	ddl_buf_printf(b, "%02x", byte);
}

static bool octal(const char *c)
{
	return c[0] >= '0' && c[0] <= '3' && c[1] >= '0' && c[1] <= '7' && c[2] >= '0' && c[2] <= '7';
}

static ddl_atom bytes(struct ddl_schema *s, ddl_atom text)
{
	const char *c = ddl_text(s->session, text);
	struct ddl_buf b = { 0 };

	ddl_buf_puts(&b, "\\x");
	if (c[0] == '\\' && c[1] == 'x') {
		for (c += 2; *c; c++)
			if (!ddl_ascii_space(*c))
				ddl_buf_putc(&b, ddl_ascii_lower(*c));
	} else {
		for (; *c; c++) {
			if (*c == '\\' && octal(c + 1)) {
				put_hex(&b, (unsigned char)((c[1] - '0') * 64 + (c[2] - '0') * 8 + c[3] - '0'));
				c += 3;
				continue;
			}
			c += *c == '\\' && c[1] == '\\';
			put_hex(&b, (unsigned char)*c);
		}
	}
	text = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

ddl_atom ddl_postgres_literal(struct ddl_schema *s, ddl_atom text, const struct ddl_type *t)
{
	struct ddl_atoms *atoms = &s->session->atoms;

	if (t->dims)
		return array(s, text, t);
	if (t->schema)
		return text;
	if (ddl_atom_is(atoms, t->name, "jsonb"))
		return ddl_postgres_jsonb(s, text);
	if (ddl_atom_is(atoms, t->name, "bytea"))
		return bytes(s, text);
	return ddl_postgres_time(s, text, t);
}
