/* print.c - values as Go's fmt prints them. */
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/ascii.h"
#include "template/eval.h"
#include "template/print.h"

/* The fewest digits that mean the number; an exponent only for what is very large or small. */
static void put_float(struct ddl_buf *out, double real)
{
	struct ddl_buf b = { 0 };
	const char *e;
	int digits = 1, exponent;

	do {
		ddl_buf_clear(&b);
		ddl_buf_printf(&b, "%.*e", digits - 1, real);
	} while (strtod(b.bytes, NULL) != real && real == real && digits++ < 17);
	e = strchr(b.bytes, 'e');
	exponent = e ? atoi(e + 1) : 0;
	if (!e)
		ddl_buf_puts(out, real == real ? real > 0 ? "+Inf" : "-Inf" : "NaN");
	else if (exponent >= 21 || exponent < -4)
		ddl_buf_puts(out, b.bytes);
	else
		ddl_buf_printf(out, "%.*f", digits - 1 - exponent > 0 ? digits - 1 - exponent : 0, real);
	ddl_buf_release(&b);
}

static void put_item(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, struct ddl_buf *out)
{
	if (v->type == DDL_TPL_NIL)
		ddl_buf_puts(out, "<nil>");
	else if (out->len <= DDL_TPL_MAX_OUTPUT)
		ddl_tpl_print(ev, v, out);
}

static void put_items(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, struct ddl_buf *out)
{
	ddl_buf_puts(out, v->type == DDL_TPL_MAP ? "map[" : "[");
	for (size_t i = 0; i < v->n; i++) {
		if (i)
			ddl_buf_putc(out, ' ');
		if (v->type == DDL_TPL_MAP)
			ddl_buf_printf(out, "%s:", v->keys[i]);
		put_item(ev, v->items[i], out);
	}
	ddl_buf_putc(out, ']');
}

static void put_struct(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, struct ddl_buf *out)
{
	const char *before = "";

	ddl_buf_putc(out, '{');
	for (size_t i = 0; i < v->n; i++) {
		if (!*v->shape->fields[i].name || v->shape->fields[i].method)
			continue;
		ddl_buf_puts(out, before);
		put_item(ev, v->items[i], out);
		before = " ";
	}
	ddl_buf_putc(out, '}');
}

void ddl_tpl_print(struct ddl_tpl_eval *ev, const struct ddl_tpl_value *v, struct ddl_buf *out)
{
	size_t i;

	switch (v->type) {
	case DDL_TPL_NIL:
	case DDL_TPL_ANY:
		ddl_buf_puts(out, "<no value>");
		break;
	case DDL_TPL_BOOL:
		ddl_buf_puts(out, v->integer ? "true" : "false");
		break;
	case DDL_TPL_INT:
		ddl_buf_printf(out, "%lld", v->integer);
		break;
	case DDL_TPL_FLOAT:
		put_float(out, v->real);
		break;
	case DDL_TPL_STRING:
		ddl_buf_add(out, v->text, v->len);
		break;
	case DDL_TPL_TIME:
		ddl_tpl_put_moment(out, v);
		break;
	case DDL_TPL_DURATION:
		ddl_tpl_put_duration(out, v->integer);
		break;
	case DDL_TPL_LIST:
	case DDL_TPL_MAP:
		put_items(ev, v, out);
		break;
	case DDL_TPL_STRUCT:
		if (v->shape->text && ddl_tpl_field_find(v->shape, v->shape->text, &i))
			ddl_tpl_print(ev, v->items[i], out);
		else
			put_struct(ev, v, out);
		break;
	}
}

/* printf */

struct spec {
	bool minus, zero, plus, space, sharp;
	int width, precision;        /* -1: none */
	char verb;
};

static const char *read_number(const char *c, int *n)
{
	for (*n = 0; ddl_ascii_digit(*c); c++)
		if (*n <= DDL_TPL_MAX_WIDTH)
			*n = *n * 10 + (*c - '0');
	return c;
}

/* Behind "%". */
static const char *read_spec(const char *c, struct spec *s)
{
	*s = (struct spec){ .precision = -1 };
	for (;; c++) {
		if (*c == '-')
			s->minus = true;
		else if (*c == '0')
			s->zero = true;
		else if (*c == '+')
			s->plus = true;
		else if (*c == ' ')
			s->space = true;
		else if (*c == '#')
			s->sharp = true;
		else
			break;
	}
	c = read_number(c, &s->width);
	if (*c == '.')
		c = read_number(c + 1, &s->precision);
	s->verb = *c;
	return c + (*c != '\0');
}

static size_t count_chars(const char *text, size_t len)
{
	size_t n = 0;

	for (size_t i = 0; i < len; i++)
		n += ((unsigned char)text[i] & 0xc0) != 0x80;
	return n;
}

static void put_padded(struct ddl_buf *out, const struct spec *s, const char *text, size_t len, bool number)
{
	size_t chars = count_chars(text, len), pad = (size_t)s->width > chars ? (size_t)s->width - chars : 0;
	bool zero = s->zero && !s->minus && number;

	if (zero && len && (*text == '-' || *text == '+')) {
		ddl_buf_putc(out, *text++);
		len--;
	}
	for (size_t i = 0; !s->minus && i < pad; i++)
		ddl_buf_putc(out, zero ? '0' : ' ');
	ddl_buf_add(out, text, len);
	for (size_t i = 0; s->minus && i < pad; i++)
		ddl_buf_putc(out, ' ');
}

static void put_quoted(struct ddl_buf *out, const char *text, size_t len)
{
	static const char from[] = "\"\\\n\r\t", to[] = "\"\\nrt";
	const char *escape;

	ddl_buf_putc(out, '"');
	for (size_t i = 0; i < len; i++) {
		escape = text[i] ? strchr(from, text[i]) : NULL;
		if (escape)
			ddl_buf_printf(out, "\\%c", to[escape - from]);
		else if ((unsigned char)text[i] < 0x20 || text[i] == 0x7f)
			ddl_buf_printf(out, "\\x%02x", (unsigned char)text[i]);
		else
			ddl_buf_putc(out, text[i]);
	}
	ddl_buf_putc(out, '"');
}

static bool put_integer(struct ddl_buf *out, const struct spec *s, const struct ddl_tpl_value *v)
{
	unsigned long long n = v->integer < 0 ? 0 - (unsigned long long)v->integer : (unsigned long long)v->integer;
	utf8proc_uint8_t bytes[4];
	char digits[72];
	size_t at = sizeof(digits);
	unsigned base = s->verb == 'd' ? 10 : s->verb == 'o' ? 8 : s->verb == 'b' ? 2 : 16;

	if (v->type != DDL_TPL_INT && v->type != DDL_TPL_DURATION)
		return false;
	if (s->verb == 'c') {
		if (v->integer < 0 || v->integer > 0x10ffff || !utf8proc_codepoint_valid((utf8proc_int32_t)v->integer))
			return false;
		ddl_buf_add(out, bytes, (size_t)utf8proc_encode_char((utf8proc_int32_t)v->integer, bytes));
		return true;
	}
	do {
		digits[--at] = (s->verb == 'X' ? "0123456789ABCDEF" : "0123456789abcdef")[n % base];
	} while (n /= base);
	if (s->sharp && base == 16) {
		digits[--at] = s->verb;
		digits[--at] = '0';
	}
	if (v->integer < 0)
		digits[--at] = '-';
	else if (s->plus || s->space)
		digits[--at] = s->plus ? '+' : ' ';
	ddl_buf_add(out, digits + at, sizeof(digits) - at);
	return true;
}

static bool put_real(struct ddl_buf *out, const struct spec *s, const struct ddl_tpl_value *v)
{
	int precision = s->precision < 0 ? 6 : s->precision;

	if (v->type != DDL_TPL_FLOAT)
		return false;
	if (s->plus && v->real >= 0)
		ddl_buf_putc(out, '+');
	if (ddl_ascii_lower(s->verb) == 'f')
		ddl_buf_printf(out, "%.*f", precision, v->real);
	else if (ddl_ascii_lower(s->verb) == 'e')
		ddl_buf_printf(out, s->verb == 'E' ? "%.*E" : "%.*e", precision, v->real);
	else if (s->precision < 0)
		put_float(out, v->real);
	else
		ddl_buf_printf(out, "%.*g", precision, v->real);
	return true;
}

static bool put_text(struct ddl_tpl_eval *ev, struct ddl_buf *out, const struct spec *s, const struct ddl_tpl_value *v)
{
	struct ddl_buf b = { 0 };
	size_t len;

	if (s->verb != 'v' && (v->type == DDL_TPL_BOOL || v->type == DDL_TPL_INT || v->type == DDL_TPL_FLOAT))
		return false;
	if (v->type == DDL_TPL_NIL)
		ddl_buf_puts(&b, "<nil>");
	else
		ddl_tpl_print(ev, v, &b);
	len = b.len;
	if (s->precision >= 0 && s->verb == 's')
		for (len = 0; len < b.len && count_chars(b.bytes, len + 1) <= (size_t)s->precision;)
			len++;
	if (s->verb == 'q')
		put_quoted(out, ddl_buf_str(&b), len);
	else if (s->verb == 'x' || s->verb == 'X')
		for (size_t i = 0; i < len; i++)
			ddl_buf_printf(out, s->verb == 'x' ? "%02x" : "%02X", (unsigned char)b.bytes[i]);
	else
		ddl_buf_add(out, ddl_buf_str(&b), len);
	ddl_buf_release(&b);
	return true;
}

static bool put_value(struct ddl_tpl_eval *ev, struct ddl_buf *out, const struct spec *s, const struct ddl_tpl_value *v)
{
	switch (s->verb) {
	case 'v':
		return !s->sharp && put_text(ev, out, s, v);
	case 's': case 'q':
		return put_text(ev, out, s, v);
	case 'x': case 'X':
		return v->type == DDL_TPL_STRING ? put_text(ev, out, s, v) : put_integer(out, s, v);
	case 'd': case 'o': case 'b': case 'c':
		return put_integer(out, s, v);
	case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
		return put_real(out, s, v);
	case 't':
		ddl_buf_puts(out, v->integer ? "true" : "false");
		return v->type == DDL_TPL_BOOL;
	case 'T':
		ddl_buf_puts(out, ddl_tpl_type_name(v));
		return true;
	}
	return false;
}

static bool print_one(struct ddl_tpl_call *c, const struct spec *s, const struct ddl_tpl_value *v, struct ddl_buf *out)
{
	struct ddl_buf b = { 0 };
	bool fine = put_value(c->ev, &b, s, v);

	if (fine)
		put_padded(out, s, ddl_buf_str(&b), b.len, ddl_tpl_is_number(v));
	else
		ddl_tpl_error(c->ev, c->at, "printf: %%%c prints no %s", s->verb ? s->verb : ' ', ddl_tpl_type_name(v) + 2 * !strncmp(ddl_tpl_type_name(v), "a ", 2));
	ddl_buf_release(&b);
	return fine;
}

bool ddl_tpl_printf(struct ddl_tpl_call *c, struct ddl_buf *out)
{
	const char *f = c->args[0]->text;
	struct spec s;
	size_t n = 1;

	while (*f) {
		if (*f != '%' || f[1] == '%') {
			ddl_buf_putc(out, *f);
			f += 1 + (*f == '%');
			continue;
		}
		f = read_spec(f + 1, &s);
		if (s.width > DDL_TPL_MAX_WIDTH || s.precision > DDL_TPL_MAX_WIDTH || out->len > DDL_TPL_MAX_OUTPUT)
			return ddl_tpl_error(c->ev, c->at, "printf: this is too wide");
		if (n == c->n)
			return ddl_tpl_error(c->ev, c->at, "printf: there is no argument for %%%c", s.verb ? s.verb : ' ');
		if (!print_one(c, &s, c->args[n++], out))
			return false;
	}
	if (n < c->n)
		return ddl_tpl_error(c->ev, c->at, "printf: the format uses %zu of %zu arguments", n - 1, c->n - 1);
	return true;
}
