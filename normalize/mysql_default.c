/*
 * mysql_default.c - defaults: a literal becomes the value of its column, written as the servers show it.
 *
 * Tried on MySQL 9.7, MariaDB 10.11 and 11.8 (SHOW CREATE TABLE).
 */
#include "normalize/mysql.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"

enum { MAX_DIGITS = 70 };

static struct ddl_expr *make(struct ddl_schema *s, enum ddl_expr_kind kind, const struct ddl_expr *like)
{
	struct ddl_expr *e = DDL_NEW(&s->session->arena, struct ddl_expr);

	e->kind = (uint8_t)kind;
	e->node.at = like->node.at;
	return e;
}

static const char *text_of(const struct ddl_schema *s, const struct ddl_expr *e)
{
	return ddl_text(s->session, e->text);
}

/* The value of x'..' or b'..' as a number. */
static unsigned long long bits_number(const struct ddl_schema *s, const struct ddl_expr *e)
{
	return strtoull(text_of(s, e), NULL, ddl_my_is(s, e->name, "x") ? 16 : 2);
}

/* The literal's text, a sign included; NULL when it is no literal. */
static const char *literal_text(struct ddl_schema *s, const struct ddl_expr *e)
{
	const struct ddl_expr *a;

	switch ((enum ddl_expr_kind)e->kind) {
	case DDL_EXPR_NUMBER:
	case DDL_EXPR_STRING:
		return text_of(s, e);
	case DDL_EXPR_TYPED:
		return e->text ? text_of(s, e) : NULL;
	case DDL_EXPR_BOOL:
		return ddl_my_is(s, e->text, "true") ? "1" : "0";
	case DDL_EXPR_UNARY:
		a = (const struct ddl_expr *)(const void *)e->args.first;
		if (e->op != DDL_OP_NEG || a->kind != DDL_EXPR_NUMBER)
			return NULL;
		return ddl_text(s->session, ddl_atom_printf(&s->session->atoms, "-%s", text_of(s, a)));
	default:
		return NULL;
	}
}

static bool plain_number(const char *v)
{
	size_t digits = 0;

	v += *v == '-' || *v == '+';
	for (; ddl_ascii_digit(*v); v++)
		digits++;
	if (*v == '.')
		for (v++; ddl_ascii_digit(*v); v++)
			digits++;
	return digits && !*v && digits < MAX_DIGITS;
}

/* 1.5e3 is 1500; what has no exponent, or too large a one, stays. */
static const char *without_exponent(struct ddl_schema *s, const char *v)
{
	const char *e = strpbrk(v, "eE"), *c = v;
	char out[2 * MAX_DIGITS + 4], *o = out;
	long shift;
	char *end;

	if (!e || e - v >= MAX_DIGITS)
		return v;
	shift = strtol(e + 1, &end, 10);
	if (*end || end == e + 1 || shift < 0 || shift >= MAX_DIGITS)
		return v;
	if (*c == '-' || *c == '+')
		*o++ = *c++;
	for (; c < e && *c != '.'; c++)
		*o++ = *c;
	c += *c == '.';
	while (shift--)
		*o++ = c < e ? *c++ : '0';
	*o++ = '.';
	while (c < e)
		*o++ = *c++;
	*o = '\0';
	return ddl_text(s->session, ddl_my_atom(s, out));
}

/* v, a plain number, with this many decimals, the last one rounded half up. */
static struct ddl_expr *rounded(struct ddl_schema *s, const char *v, unsigned decimals)
{
	char digits[2 * MAX_DIGITS + 20] = "0", *out = digits + 1;
	bool negative = *v == '-', up;
	const char *fraction;
	size_t len, whole;

	v += *v == '-' || *v == '+';
	while (*v == '0' && ddl_ascii_digit(v[1]))
		v++;
	while (ddl_ascii_digit(*v))
		*out++ = *v++;
	if (out == digits + 1)
		*out++ = '0';
	whole = (size_t)(out - digits) - 1;
	fraction = *v == '.' ? v + 1 : "";
	for (unsigned i = 0; i < decimals && i < 40; i++)
		*out++ = *fraction ? *fraction++ : '0';
	up = *fraction >= '5';
	len = (size_t)(out - digits);
	for (size_t i = len; up && i-- > 0;) {
		up = digits[i] == '9';
		digits[i] = up ? '0' : (char)(digits[i] + 1);
	}
	out = digits[0] == '0' ? digits + 1 : digits;
	whole += digits[0] != '0';
	if (strspn(out, "0") == len - (size_t)(out - digits))
		negative = false;
	if (!decimals)
		return ddl_my_number(s, "%s%.*s", negative ? "-" : "", (int)whole, out);
	return ddl_my_number(s, "%s%.*s.%.*s", negative ? "-" : "", (int)whole, out, (int)decimals, out + whole);
}

static struct ddl_expr *exact_value(struct ddl_schema *s, const char *v, unsigned decimals, struct ddl_expr *e)
{
	v = without_exponent(s, v);
	return plain_number(v) ? rounded(s, v, decimals) : e;
}

static struct ddl_expr *float_value(struct ddl_schema *s, const struct ddl_type *t, const char *v, struct ddl_expr *e)
{
	char *end, *exponent, text[40];
	double d = strtod(v, &end);

	if (!*v || *end)
		return e;
	if (t->args.count == 2)
		return exact_value(s, v, ddl_my_arg(s, t, 1, 0), e);
	if (plain_number(v) && !strpbrk(v, "123456789"))
		return ddl_my_number(s, "0");
	snprintf(text, sizeof(text), ddl_my_is(s, t->name, "float") ? "%.6g" : "%.15g", d);
	/* 1e+21 is shown as 1e21 */
	exponent = strstr(text, "e+");
	return exponent ? ddl_my_number(s, "%.*s%s", (int)(exponent + 1 - text), text, exponent + 2) : ddl_my_number(s, "%s", text);
}

static struct ddl_expr *bits(struct ddl_schema *s, const char *base, const char *digits, const struct ddl_expr *like)
{
	struct ddl_expr *e = make(s, DDL_EXPR_BITS, like);

	e->name = ddl_my_atom(s, base);
	e->text = ddl_my_atom(s, digits);
	return e;
}

/* A string has its bytes as bits. */
static struct ddl_expr *bit_value(struct ddl_schema *s, const char *v, struct ddl_expr *e)
{
	char digits[66];
	size_t n = sizeof(digits) - 1;
	unsigned long long value = 0;

	if (e->kind == DDL_EXPR_BITS) {
		value = bits_number(s, e);
	} else if (e->kind == DDL_EXPR_STRING && strlen(v) <= 8) {
		for (; *v; v++)
			value = value << 8 | (unsigned char)*v;
	} else {
		if (!v || !plain_number(v) || *v == '-')
			return e;
		value = strtoull(v, NULL, 10);
	}
	digits[n] = '\0';
	do {
		digits[--n] = (char)('0' + (value & 1));
		value >>= 1;
	} while (value && n);
	return bits(s, "b", digits + n, e);
}

static struct ddl_expr *string_value(struct ddl_schema *s, const char *v, size_t len, const struct ddl_expr *like)
{
	struct ddl_expr *e = make(s, DDL_EXPR_STRING, like);

	e->text = ddl_atom_of(&s->session->atoms, v, len);
	return e;
}

static size_t without_blanks(const char *v, size_t len)
{
	while (len && v[len - 1] == ' ')
		len--;
	return len;
}

/* SET has its members in the order of the type. */
static struct ddl_expr *set_value(struct ddl_schema *s, const struct ddl_type *t, const char *v, struct ddl_expr *e)
{
	struct ddl_buf b = { 0 };
	size_t found = 0, wanted = *v != '\0';

	for (const char *c = v; *c; c++)
		wanted += *c == ',';
	DDL_EACH(struct ddl_expr, member, &t->args) {
		const char *text = text_of(s, member);
		size_t len = strlen(text);

		for (const char *c = v; *c; c += strcspn(c, ","), c += *c == ',')
			if (strcspn(c, ",") == len && !strncmp(c, text, len)) {
				ddl_buf_printf(&b, "%s%s", b.len ? "," : "", text);
				found++;
				break;
			}
	}
	if (found == wanted)
		e = string_value(s, ddl_buf_str(&b), b.len, e);
	ddl_buf_release(&b);
	return e;
}

/* CHAR has no blanks at its end, nor have the members of ENUM and SET. */
static struct ddl_expr *text_value(struct ddl_schema *s, const struct ddl_type *t, const char *v, struct ddl_expr *like)
{
	bool members = ddl_my_is(s, t->name, "enum") || ddl_my_is(s, t->name, "set");
	size_t len = strlen(v);

	if (members || ddl_my_is(s, t->name, "char"))
		len = without_blanks(v, len);
	if (ddl_my_is(s, t->name, "set") && like->kind == DDL_EXPR_STRING)
		return set_value(s, t, v, like);
	return string_value(s, v, len, like);
}

static bool valid_utf8(const char *c, size_t len)
{
	const unsigned char *text = (const unsigned char *)c, *end = text + len;

	while (text < end) {
		unsigned char lead = *text++;
		int more = lead < 0x80 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : -1;

		for (; more > 0 && text < end && (*text & 0xc0) == 0x80; more--)
			text++;
		if (more)
			return false;
	}
	return true;
}

static bool printable(const char *c, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)c[i] < 0x20 || c[i] == 0x7f)
			return false;
	return valid_utf8(c, len);
}

/* The bytes of a literal; false: it is none that has bytes of its own. */
static bool literal_bytes(struct ddl_schema *s, const struct ddl_expr *e, const char *v, struct ddl_buf *out)
{
	const char *digits = text_of(s, e);
	bool hex = e->kind == DDL_EXPR_BITS && ddl_my_is(s, e->name, "x");
	size_t len = strlen(digits), per_byte = hex ? 2 : 8;

	if (e->kind == DDL_EXPR_STRING) {
		ddl_buf_add(out, digits, ddl_atom_len(&s->session->atoms, e->text));
		return true;
	}
	if (e->kind != DDL_EXPR_BITS) {
		ddl_buf_puts(out, v ? v : "");
		return v;
	}
	for (size_t i = 0, byte = 0; i < len; i++) {
		byte = byte * (hex ? 16 : 2) + (size_t)(ddl_ascii_digit(digits[i]) ? digits[i] - '0' : ddl_ascii_lower(digits[i]) - 'a' + 10);
		if ((len - i - 1) % per_byte)
			continue;
		ddl_buf_putc(out, (char)byte);
		byte = 0;
	}
	return true;
}

static struct ddl_expr *hex_of(struct ddl_schema *s, const struct ddl_buf *b, struct ddl_expr *like)
{
	struct ddl_buf hex = { 0 };
	struct ddl_expr *e;

	for (size_t i = 0; i < b->len; i++)
		ddl_buf_printf(&hex, "%02X", (unsigned char)ddl_buf_str(b)[i]);
	e = bits(s, "x", ddl_buf_str(&hex), like);
	ddl_buf_release(&hex);
	return e;
}

/* x'41' as a default of text is 'A'. BINARY(n) is filled up; bytes that are no text are shown as x'..'. */
static struct ddl_expr *bytes_value(struct ddl_schema *s, const struct ddl_type *t, const char *v, struct ddl_expr *e)
{
	bool text = ddl_my_class_of(s, t) == DDL_MY_TEXT;
	bool other = text && t->charset && strncmp(ddl_text(s->session, t->charset), "utf8", 4);
	struct ddl_buf b = { 0 };

	if (literal_bytes(s, e, v, &b)) {
		while (ddl_my_is(s, t->name, "binary") && b.len < ddl_my_arg(s, t, 0, 1) && b.len < 255)
			ddl_buf_putc(&b, '\0');
		if (!printable(ddl_buf_str(&b), b.len))
			e = text ? e : hex_of(s, &b, e);
		else if (!other || strspn(ddl_buf_str(&b), " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ"
					  "[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~") == b.len)
			e = string_value(s, ddl_buf_str(&b), b.len, e);
	}
	ddl_buf_release(&b);
	return e;
}

static size_t read_numbers(const char *v, unsigned *parts, size_t max, const char **fraction)
{
	size_t n = 0;

	*fraction = "";
	while (n < max && ddl_ascii_digit(*v)) {
		unsigned value = 0;

		for (; ddl_ascii_digit(*v); v++)
			value = value > 99999 ? value : value * 10 + (unsigned)(*v - '0');
		parts[n++] = value;
		if (*v == '.') {
			*fraction = v + 1;
			return n;
		}
		if (*v && !strchr("-/: T", *v))
			return 0;
		v += *v != '\0';
	}
	return *v ? 0 : n;
}

/* 20200102, 200102, 20200102030405, 200102030405: parts of fixed width. */
static size_t read_packed_date(const char *v, size_t digits, unsigned *parts)
{
	size_t year = digits == 8 || digits == 14 ? 4 : 2, n = 0;

	if (digits != 6 && digits != 8 && digits != 12 && digits != 14)
		return 0;
	for (size_t at = 0; at < digits; at += n++ ? 2 : year)
		for (size_t i = at; i < at + (n ? 2 : year); i++)
			parts[n] = parts[n] * 10 + (unsigned)(v[i] - '0');
	if (year == 2)
		parts[0] += parts[0] < 70 ? 2000 : 1900;
	return n;
}

/* 101112 is 10:11:12, and 5 is five seconds. */
static size_t read_packed_time(const char *v, unsigned *parts)
{
	unsigned long n = strtoul(v, NULL, 10);

	parts[0] = (unsigned)(n / 10000);
	parts[1] = (unsigned)(n / 100 % 100);
	parts[2] = (unsigned)(n % 100);
	return n < 10000000 && parts[1] < 60 && parts[2] < 60 ? 3 : 0;
}

static size_t read_moment(const char *v, enum ddl_my_class class, unsigned *n, const char **fraction)
{
	size_t digits = strspn(v, "0123456789"), parts;
	const char *space = strchr(v, ' ');

	*fraction = v[digits] == '.' ? v + digits + 1 : "";
	if (digits && (!v[digits] || v[digits] == '.')) {
		if (class == DDL_MY_TIME)
			return read_packed_time(v, n);
		return strspn(v, "0") == digits && digits < 6 ? 6 : read_packed_date(v, digits, n);
	}
	if (class == DDL_MY_TIME && space && digits == (size_t)(space - v) && digits < 3) {
		/* days before the hours */
		parts = read_numbers(space + 1, n, 3, fraction);
		n[0] += 24 * (unsigned)strtoul(v, NULL, 10);
		return parts ? 3 : 0;
	}
	parts = read_numbers(v, n, class == DDL_MY_TIME ? 3 : 6, fraction);
	if (parts < 2 || (class != DDL_MY_TIME && parts < 3))
		return 0;
	if (class != DDL_MY_TIME && n[0] < 100 && strcspn(v, "-/") == 2)
		n[0] += n[0] < 70 ? 2000 : 1900;
	return parts;
}

/*
 * The fraction in as many digits as the type has. MySQL rounds, MariaDB cuts; false: it would round to another
 * minute.
 */
static bool fraction_text(const struct ddl_schema *s, const char *fraction, unsigned digits, unsigned *seconds, char *out)
{
	unsigned long value = 0, limit = 1;
	unsigned i = 0;

	for (; i < digits && i < 6; i++, limit *= 10)
		value = value * 10 + (unsigned long)(ddl_ascii_digit(*fraction) ? *fraction++ - '0' : 0);
	if (!ddl_my_maria(s) && ddl_ascii_digit(*fraction) && *fraction >= '5' && ++value == limit) {
		value = 0;
		if (++*seconds > 59)
			return false;
	}
	if (i)
		snprintf(out, 32, ".%0*lu", (int)i, value);
	return true;
}

static struct ddl_expr *time_value(struct ddl_schema *s, const struct ddl_type *t, enum ddl_my_class class, const char *v,
				   struct ddl_expr *e)
{
	unsigned n[6] = { 0 };
	const char *fraction, *sign = class == DDL_MY_TIME && *v == '-' ? "-" : "";
	size_t parts = read_moment(v + (*sign != '\0'), class, n, &fraction);
	char rest[32] = "", text[128];

	if (!parts || (class != DDL_MY_DATE && !fraction_text(s, fraction, ddl_my_arg(s, t, 0, 0),
							      &n[class == DDL_MY_TIME ? 2 : 5], rest)))
		return string_value(s, v, strlen(v), e);
	if (class == DDL_MY_TIME)
		snprintf(text, sizeof(text), "%s%02u:%02u:%02u%s", sign, n[0], n[1], n[2], rest);
	else if (class == DDL_MY_DATE)
		snprintf(text, sizeof(text), "%04u-%02u-%02u", n[0], n[1], n[2]);
	else
		snprintf(text, sizeof(text), "%04u-%02u-%02u %02u:%02u:%02u%s", n[0], n[1], n[2], n[3], n[4], n[5], rest);
	return string_value(s, text, strlen(text), e);
}

static struct ddl_expr *year_value(struct ddl_schema *s, const char *v, struct ddl_expr *e)
{
	unsigned long year = strtoul(v, NULL, 10);

	if (!plain_number(v))
		return e;
	if (strlen(v) < 3 && year < 100 && !(e->kind == DDL_EXPR_NUMBER && !year))
		year += year < 70 ? 2000 : 1900;
	return ddl_my_number(s, "%04lu", year);
}

static struct ddl_expr *default_value(struct ddl_schema *s, const struct ddl_column *c, struct ddl_expr *e)
{
	enum ddl_my_class class = ddl_my_class_of(s, c->type);
	const char *v = literal_text(s, e);
	bool number = class == DDL_MY_INT || class == DDL_MY_DECIMAL || class == DDL_MY_FLOAT;

	if (class == DDL_MY_BIT)
		return bit_value(s, v, e);
	if (class == DDL_MY_BYTES || (class == DDL_MY_TEXT && e->kind == DDL_EXPR_BITS))
		return bytes_value(s, c->type, v, e);
	if (e->kind == DDL_EXPR_BITS && number)
		v = ddl_text(s->session, ddl_atom_printf(&s->session->atoms, "%llu", bits_number(s, e)));
	else if (!v || strlen(v) != (e->kind == DDL_EXPR_STRING ? ddl_atom_len(&s->session->atoms, e->text) : strlen(v)))
		return e;
	switch (class) {
	case DDL_MY_INT: return exact_value(s, v, 0, e);
	case DDL_MY_DECIMAL: return exact_value(s, v, ddl_my_arg(s, c->type, 1, 0), e);
	case DDL_MY_FLOAT: return float_value(s, c->type, v, e);
	case DDL_MY_TEXT: return text_value(s, c->type, v, e);
	case DDL_MY_DATE:
	case DDL_MY_DATETIME:
	case DDL_MY_TIME: return time_value(s, c->type, class, v, e);
	case DDL_MY_YEAR: return year_value(s, v, e);
	case DDL_MY_BYTES:
	case DDL_MY_BIT:
	case DDL_MY_OTHER: break;
	}
	return e;
}

/*
 * MySQL tells DEFAULT (1), an expression, from DEFAULT 1, a value; both give the same. TEXT, BLOB and JSON
 * have expressions only. MariaDB has but one kind.
 */
struct ddl_expr *ddl_my_default(struct ddl_schema *s, const struct ddl_column *c, struct ddl_expr *e)
{
	bool expression = e->flags & DDL_EXPR_PARENS && !ddl_my_maria(s);
	struct ddl_expr *was = e;

	if (ddl_my_is_now(s, e) && ddl_my_class_of(s, c->type) == DDL_MY_DATETIME) {
		e->flags &= (uint16_t)~DDL_EXPR_PARENS;
		return e;
	}
	e = default_value(s, c, e);
	if (e != was)
		e->flags &= (uint16_t)~DDL_EXPR_PARENS;
	if (expression && (ddl_my_class_of(s, c->type) == DDL_MY_OTHER || e == was || ddl_my_class_of(s, c->type) == DDL_MY_TEXT))
		e->flags |= DDL_EXPR_PARENS;
	return e;
}
