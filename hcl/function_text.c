/* function_text.c - functions of strings. */
#include <regex.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/ascii.h"
#include "hcl/function.h"

enum { MAX_PATTERN = 500, MAX_GROUPS = 20, MAX_REPEATS = 2, MAX_WIDTH = 1000 };

static struct ddl_hcl_value *text_result(const struct ddl_hcl_call *c, const char *text, size_t len)
{
	return ddl_hcl_string(c->ev->session, text, len, c->expr->node.at);
}

static struct ddl_hcl_value *truth(const struct ddl_hcl_call *c, bool yes)
{
	return ddl_hcl_bool(c->ev->session, yes, c->expr->node.at);
}

static bool begins(const struct ddl_hcl_text *a, const struct ddl_hcl_text *b)
{
	return a->len >= b->len && !memcmp(a->text, b->text, b->len);
}

static bool ends(const struct ddl_hcl_text *a, const struct ddl_hcl_text *b)
{
	return a->len >= b->len && !memcmp(a->text + a->len - b->len, b->text, b->len);
}

/* Both arguments; false when one is no string. */
static bool two(const struct ddl_hcl_call *c, const struct ddl_hcl_text **a, const struct ddl_hcl_text **b)
{
	*a = ddl_hcl_arg_text(c, 0);
	*b = *a ? ddl_hcl_arg_text(c, 1) : NULL;
	return *b != NULL;
}

static struct ddl_hcl_value *run_startswith(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a, *b;

	return two(c, &a, &b) ? truth(c, begins(a, b)) : NULL;
}

static struct ddl_hcl_value *run_endswith(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a, *b;

	return two(c, &a, &b) ? truth(c, ends(a, b)) : NULL;
}

static struct ddl_hcl_value *run_strcontains(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a, *b;

	return two(c, &a, &b) ? truth(c, strstr(a->text, b->text) != NULL) : NULL;
}

static struct ddl_hcl_value *run_trimprefix(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a, *b;
	size_t cut;

	if (!two(c, &a, &b))
		return NULL;
	cut = begins(a, b) ? b->len : 0;
	return text_result(c, a->text + cut, a->len - cut);
}

static struct ddl_hcl_value *run_trimsuffix(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a, *b;

	return two(c, &a, &b) ? text_result(c, a->text, a->len - (ends(a, b) ? b->len : 0)) : NULL;
}

static struct ddl_hcl_value *trimmed(const struct ddl_hcl_call *c, const struct ddl_hcl_text *a, const char *set)
{
	size_t start = 0, end = a->len;

	while (start < end && a->text[start] && strchr(set, a->text[start]))
		start++;
	while (end > start && a->text[end - 1] && strchr(set, a->text[end - 1]))
		end--;
	return text_result(c, a->text + start, end - start);
}

static struct ddl_hcl_value *run_trim(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a, *b;

	return two(c, &a, &b) ? trimmed(c, a, b->text) : NULL;
}

static struct ddl_hcl_value *run_trimspace(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);

	return a ? trimmed(c, a, " \t\r\n\f\v") : NULL;
}

static struct ddl_hcl_value *run_chomp(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	size_t len = a ? a->len : 0;

	while (len && (a->text[len - 1] == '\n' || a->text[len - 1] == '\r'))
		len--;
	return a ? text_result(c, a->text, len) : NULL;
}

/* Each character by a function of utf8proc; first: only the first of each word. */
static struct ddl_hcl_value *mapped(const struct ddl_hcl_call *c, utf8proc_int32_t (*map)(utf8proc_int32_t), bool first)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	struct ddl_buf b = { 0 };
	bool within = false;

	if (!a)
		return NULL;
	for (size_t i = 0; i < a->len;) {
		utf8proc_int32_t code;
		utf8proc_uint8_t bytes[4];
		utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)a->text + i, (utf8proc_ssize_t)(a->len - i), &code);

		if (n <= 0)
			break;
		i += (size_t)n;
		if (!first || !within)
			code = map(code);
		within = !(code < 128 && ddl_ascii_space((char)code));
		ddl_buf_add(&b, bytes, (size_t)utf8proc_encode_char(code, bytes));
	}
	return ddl_hcl_result_text(c, &b);
}

static struct ddl_hcl_value *run_lower(const struct ddl_hcl_call *c)
{
	return mapped(c, utf8proc_tolower, false);
}

static struct ddl_hcl_value *run_upper(const struct ddl_hcl_call *c)
{
	return mapped(c, utf8proc_toupper, false);
}

static struct ddl_hcl_value *run_title(const struct ddl_hcl_call *c)
{
	return mapped(c, utf8proc_toupper, true);
}

static size_t character(const char *text, size_t left)
{
	size_t n = 1;

	while (n < left && ((unsigned char)text[n] & 0xc0) == 0x80)
		n++;
	return n;
}

static struct ddl_hcl_value *run_strlen(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	long long n = 0;

	if (!a)
		return NULL;
	for (size_t i = 0; i < a->len; i += character(a->text + i, a->len - i))
		n++;
	return ddl_hcl_integer(c->ev->session, n, c->expr->node.at);
}

static struct ddl_hcl_value *run_strrev(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	struct ddl_buf b = { 0 };

	if (!a)
		return NULL;
	for (size_t end = a->len; end;) {
		size_t start = end - 1;

		while (start && ((unsigned char)a->text[start] & 0xc0) == 0x80)
			start--;
		ddl_buf_add(&b, a->text + start, end - start);
		end = start;
	}
	return ddl_hcl_result_text(c, &b);
}

/* substr(text, offset, length): in characters; an offset below 0 counts from the end, a length of -1 is all. */
static struct ddl_hcl_value *run_substr(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 0);
	long long offset, length, n = 0;
	size_t start = 0, end;

	if (!a || !ddl_hcl_arg_integer(c, 1, -DDL_HCL_MAX_TEXT, DDL_HCL_MAX_TEXT, &offset) ||
	    !ddl_hcl_arg_integer(c, 2, -1, DDL_HCL_MAX_TEXT, &length))
		return NULL;
	for (size_t i = 0; i < a->len; i += character(a->text + i, a->len - i))
		n++;
	if (offset < 0)
		offset = offset + n < 0 ? 0 : offset + n;
	for (; offset && start < a->len; offset--)
		start += character(a->text + start, a->len - start);
	end = length < 0 ? a->len : start;
	for (; length > 0 && end < a->len; length--)
		end += character(a->text + end, a->len - end);
	return text_result(c, a->text + start, end - start);
}

static struct ddl_hcl_value *run_indent(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a = ddl_hcl_arg_text(c, 1);
	struct ddl_buf b = { 0 };
	long long n;

	if (!a || !ddl_hcl_arg_integer(c, 0, 0, MAX_WIDTH, &n))
		return NULL;
	for (size_t i = 0; i < a->len && b.len <= DDL_HCL_MAX_TEXT; i++) {
		ddl_buf_putc(&b, a->text[i]);
		if (a->text[i] == '\n')
			ddl_buf_printf(&b, "%*s", (int)n, "");
	}
	return ddl_hcl_result_text(c, &b);
}

static struct ddl_hcl_value *run_split(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *by, *a;
	struct ddl_hcl_value *list = ddl_hcl_result_list(c);
	const char *at, *next;

	if (!two(c, &by, &a))
		return NULL;
	if (!by->len) {
		for (size_t i = 0, n; i < a->len; i += n) {
			n = character(a->text + i, a->len - i);
			ddl_hcl_push(c->ev->session, list, text_result(c, a->text + i, n));
		}
		return list;
	}
	for (at = a->text; (next = strstr(at, by->text)); at = next + by->len)
		ddl_hcl_push(c->ev->session, list, text_result(c, at, (size_t)(next - at)));
	ddl_hcl_push(c->ev->session, list, text_result(c, at, strlen(at)));
	return list;
}

/* join(between, list...) */
static struct ddl_hcl_value *run_join(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *between = ddl_hcl_arg_text(c, 0);
	struct ddl_buf b = { 0 };
	size_t n = 0;

	for (size_t i = 1; between && i < c->n; i++) {
		const struct ddl_hcl_value *list = ddl_hcl_arg_list(c, i);

		for (size_t k = 0; list && k < list->n; k++) {
			struct ddl_hcl_value *text = ddl_hcl_to_string(c->ev->session, list->items[k]);

			if (!text || b.len > DDL_HCL_MAX_TEXT) {
				ddl_buf_release(&b);
				return ddl_hcl_arg_error(c, i, "item %zu is %s and no string", k,
							 ddl_hcl_type_name(list->items[k]));
			}
			if (n++)
				ddl_buf_add(&b, between->text, between->len);
			ddl_buf_add(&b, text->text.text, text->text.len);
		}
		if (!list) {
			ddl_buf_release(&b);
			return NULL;
		}
	}
	return between ? ddl_hcl_result_text(c, &b) : NULL;
}

/* Regular expressions are POSIX's, with \d and (?: of others. */

static bool compile(const struct ddl_hcl_call *c, size_t i, const char *pattern, regex_t *re)
{
	struct ddl_buf b = { 0 };
	unsigned repeats = 0;
	bool fine;

	for (const char *p = pattern; *p; p++) {
		if (*p == '\\' && p[1] == 'd') {
			ddl_buf_puts(&b, "[0-9]");
			p++;
		} else if (*p == '\\' && p[1]) {
			repeats += ddl_ascii_digit(p[1]) ? MAX_REPEATS + 1 : 0;
			ddl_buf_add(&b, p++, 2);
		} else if (!strncmp(p, "(?:", 3)) {
			ddl_buf_putc(&b, '(');
			p += 2;
		} else {
			repeats += *p == '{';
			ddl_buf_putc(&b, *p);
		}
	}
	fine = b.len <= MAX_PATTERN && repeats <= MAX_REPEATS && !strstr(pattern, "(?P") &&
	       !regcomp(re, ddl_buf_str(&b), REG_EXTENDED);
	ddl_buf_release(&b);
	if (!fine)
		ddl_hcl_arg_error(c, i, "\"%.100s\" is no regular expression that is known", pattern);
	return fine;
}

static struct ddl_hcl_value *match_value(const struct ddl_hcl_call *c, const char *text, const regex_t *re, const regmatch_t *m)
{
	struct ddl_hcl_value *list = ddl_hcl_result_list(c);

	if (!re->re_nsub)
		return text_result(c, text + m->rm_so, (size_t)(m->rm_eo - m->rm_so));
	for (size_t i = 1; i <= re->re_nsub && i < MAX_GROUPS; i++)
		ddl_hcl_push(c->ev->session, list, m[i].rm_so < 0 ? ddl_hcl_null(c->ev->session, c->expr->node.at)
			: text_result(c, text + m[i].rm_so, (size_t)(m[i].rm_eo - m[i].rm_so)));
	return list;
}

static struct ddl_hcl_value *run_regex(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *pattern, *a;
	regmatch_t m[MAX_GROUPS];
	struct ddl_hcl_value *v;
	regex_t re;

	if (!two(c, &pattern, &a) || !compile(c, 0, pattern->text, &re))
		return NULL;
	if (regexec(&re, a->text, MAX_GROUPS, m, 0))
		v = ddl_hcl_arg_error(c, 1, "\"%.100s\" does not match \"%s\"", a->text, pattern->text);
	else
		v = match_value(c, a->text, &re, m);
	regfree(&re);
	return v;
}

static struct ddl_hcl_value *run_regexall(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *pattern, *a;
	struct ddl_hcl_value *list = ddl_hcl_result_list(c);
	regmatch_t m[MAX_GROUPS];
	regex_t re;

	if (!two(c, &pattern, &a) || !compile(c, 0, pattern->text, &re))
		return NULL;
	for (const char *at = a->text; !regexec(&re, at, MAX_GROUPS, m, at > a->text ? REG_NOTBOL : 0);) {
		ddl_hcl_push(c->ev->session, list, match_value(c, at, &re, m));
		at += m->rm_eo + (m->rm_eo == m->rm_so);
		if (at > a->text + a->len)
			break;
	}
	regfree(&re);
	return list;
}

/* $1 or ${1} in what a match is replaced by. */
static void put_replacement(struct ddl_buf *b, const char *by, const char *text, const regmatch_t *m)
{
	for (; *by; by++) {
		bool braces = by[0] == '$' && by[1] == '{';
		const char *digit = by + 1 + braces;

		if (*by != '$' || !ddl_ascii_digit(*digit) || (braces && digit[1] != '}')) {
			ddl_buf_putc(b, *by);
			continue;
		}
		if (m[*digit - '0'].rm_so >= 0)
			ddl_buf_add(b, text + m[*digit - '0'].rm_so, (size_t)(m[*digit - '0'].rm_eo - m[*digit - '0'].rm_so));
		by = digit + braces;
	}
}

static struct ddl_hcl_value *replaced(const struct ddl_hcl_call *c, const char *pattern, const struct ddl_hcl_text *a, const char *by)
{
	regmatch_t m[MAX_GROUPS];
	struct ddl_buf b = { 0 };
	const char *at = a->text;
	regex_t re;

	if (!compile(c, 1, pattern, &re))
		return NULL;
	while (b.len <= DDL_HCL_MAX_TEXT && !regexec(&re, at, MAX_GROUPS, m, at > a->text ? REG_NOTBOL : 0)) {
		ddl_buf_add(&b, at, (size_t)m->rm_so);
		put_replacement(&b, by, at, m);
		at += m->rm_eo;
		if (m->rm_eo == m->rm_so) {
			if (!*at)
				break;
			ddl_buf_putc(&b, *at++);
		}
	}
	ddl_buf_puts(&b, at);
	regfree(&re);
	return ddl_hcl_result_text(c, &b);
}

/* replace(text, what, by); /what/ is a regular expression. */
static struct ddl_hcl_value *run_replace(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a, *what, *by = ddl_hcl_arg_text(c, 2);
	struct ddl_buf b = { 0 };
	const char *at, *next;

	if (!by || !two(c, &a, &what))
		return NULL;
	if (what->len > 2 && what->text[0] == '/' && what->text[what->len - 1] == '/')
		return replaced(c, ddl_memdup(&c->ev->session->arena, what->text + 1, what->len - 2), a, by->text);
	if (!what->len)
		return text_result(c, a->text, a->len);
	for (at = a->text; b.len <= DDL_HCL_MAX_TEXT && (next = strstr(at, what->text)); at = next + what->len) {
		ddl_buf_add(&b, at, (size_t)(next - at));
		ddl_buf_add(&b, by->text, by->len);
	}
	ddl_buf_puts(&b, at);
	return ddl_hcl_result_text(c, &b);
}

static struct ddl_hcl_value *run_regexreplace(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *a, *pattern, *by = ddl_hcl_arg_text(c, 2);

	return by && two(c, &a, &pattern) ? replaced(c, pattern->text, a, by->text) : NULL;
}

/* format */

struct verb {
	bool left, zero, plus;
	int width, precision;        /* precision < 0: none */
	char letter;
};

static const char *read_verb(const char *f, struct verb *v)
{
	*v = (struct verb){ .precision = -1 };
	for (; *f == '-' || *f == '0' || *f == '+' || *f == '#' || *f == ' '; f++) {
		v->left |= *f == '-';
		v->zero |= *f == '0';
		v->plus |= *f == '+';
	}
	for (; ddl_ascii_digit(*f) && v->width < MAX_WIDTH; f++)
		v->width = v->width * 10 + (*f - '0');
	if (*f == '.')
		for (f++, v->precision = 0; ddl_ascii_digit(*f) && v->precision < MAX_WIDTH; f++)
			v->precision = v->precision * 10 + (*f - '0');
	v->letter = *f;
	return *f ? f + 1 : f;
}

static void pad(struct ddl_buf *b, const struct verb *v, const char *text)
{
	int len = (int)strlen(text);
	bool sign = v->zero && *text == '-';

	if (v->left || !v->zero) {
		ddl_buf_printf(b, v->left ? "%-*s" : "%*s", v->width, text);
		return;
	}
	ddl_buf_puts(b, sign ? "-" : "");
	for (int i = len; i < v->width; i++)
		ddl_buf_putc(b, '0');
	ddl_buf_puts(b, text + sign);
}

/* False: the value does not suit the verb. */
static bool put_verb(struct ddl_session *s, struct ddl_buf *b, const struct verb *v, struct ddl_hcl_value *value)
{
	struct ddl_hcl_value *number = ddl_hcl_to_number(s, value), *text = ddl_hcl_to_string(s, value);
	struct ddl_buf one = { 0 };
	struct ddl_hcl_decimal d;
	bool left, fine = false;

	if (v->letter == 'd' && number && ddl_hcl_decimal_read(&d, number->text.text, number->text.len)) {
		ddl_hcl_decimal_truncate(&d, &left);
		ddl_buf_printf(&one, "%s%s", v->plus && !d.negative ? "+" : "", ddl_hcl_decimal_text(&s->arena, &d));
		fine = true;
	} else if ((v->letter == 'x' || v->letter == 'X') && number) {
		ddl_buf_printf(&one, v->letter == 'x' ? "%llx" : "%llX", strtoull(number->text.text, NULL, 10));
		fine = true;
	} else if (v->letter == 'f' && number) {
		ddl_buf_printf(&one, "%.*f", v->precision < 0 ? 6 : v->precision, strtod(number->text.text, NULL));
		fine = true;
	} else if (v->letter == 't' && value->type == DDL_HCL_V_BOOL) {
		ddl_buf_puts(&one, value->truth ? "true" : "false");
		fine = true;
	} else if ((v->letter == 's' || v->letter == 'v') && (text || value->type == DDL_HCL_V_NULL)) {
		ddl_buf_puts(&one, text ? text->text.text : "null");
		fine = true;
	} else if (v->letter == 'q' && text) {
		ddl_buf_putc(&one, '"');
		for (const char *p = text->text.text; *p; p++)
			ddl_buf_printf(&one, *p == '"' || *p == '\\' ? "\\%c" : "%c", *p);
		ddl_buf_putc(&one, '"');
		fine = true;
	}
	pad(b, v, ddl_buf_str(&one));
	ddl_buf_release(&one);
	return fine;
}

static struct ddl_hcl_value *formatted(const struct ddl_hcl_call *c, const char *f, struct ddl_hcl_value *const *args, size_t n)
{
	struct ddl_buf b = { 0 };
	struct verb v;
	size_t used = 0;

	while (*f && b.len <= DDL_HCL_MAX_TEXT) {
		if (*f != '%') {
			ddl_buf_putc(&b, *f++);
			continue;
		}
		f = read_verb(f + 1, &v);
		if (v.letter == '%') {
			ddl_buf_putc(&b, '%');
			continue;
		}
		if (used == n || !put_verb(c->ev->session, &b, &v, args[used])) {
			ddl_buf_release(&b);
			if (used == n)
				return ddl_hcl_arg_error(c, 0, "there is no argument for %%%c", v.letter ? v.letter : ' ');
			return ddl_hcl_arg_error(c, used + 1, "%%%c cannot show %s", v.letter ? v.letter : ' ',
						 ddl_hcl_type_name(args[used]));
		}
		used++;
	}
	if (used == n)
		return ddl_hcl_result_text(c, &b);
	ddl_buf_release(&b);
	return ddl_hcl_arg_error(c, used + 1, "the format has no place for this");
}

static struct ddl_hcl_value *run_format(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *f = ddl_hcl_arg_text(c, 0);

	return f ? formatted(c, f->text, c->args + 1, c->n - 1) : NULL;
}

/* Lists among the arguments have one item for each of the results. */
static struct ddl_hcl_value *run_formatlist(const struct ddl_hcl_call *c)
{
	const struct ddl_hcl_text *f = ddl_hcl_arg_text(c, 0);
	struct ddl_hcl_value *list = ddl_hcl_result_list(c), *one;
	struct ddl_hcl_value **args = DDL_NEW_ARRAY(&c->ev->session->arena, c->n, struct ddl_hcl_value *);
	size_t n = SIZE_MAX;

	if (!f)
		return NULL;
	for (size_t i = 1; i < c->n; i++)
		if (c->args[i]->type == DDL_HCL_V_LIST && c->args[i]->n < n)
			n = c->args[i]->n;
	for (size_t k = 0; k < (n == SIZE_MAX ? 1 : n); k++) {
		for (size_t i = 1; i < c->n; i++)
			args[i] = c->args[i]->type == DDL_HCL_V_LIST ? c->args[i]->items[k] : c->args[i];
		one = formatted(c, f->text, args + 1, c->n - 1);
		if (!one)
			return NULL;
		ddl_hcl_push(c->ev->session, list, one);
	}
	return list;
}

const struct ddl_hcl_function ddl_hcl_text_functions[] = {
	{ "chomp", 1, 1, run_chomp },
	{ "endswith", 2, 2, run_endswith },
	{ "format", 1, DDL_HCL_MANY, run_format },
	{ "formatlist", 1, DDL_HCL_MANY, run_formatlist },
	{ "indent", 2, 2, run_indent },
	{ "join", 2, DDL_HCL_MANY, run_join },
	{ "lower", 1, 1, run_lower },
	{ "regex", 2, 2, run_regex },
	{ "regexall", 2, 2, run_regexall },
	{ "regexreplace", 3, 3, run_regexreplace },
	{ "replace", 3, 3, run_replace },
	{ "split", 2, 2, run_split },
	{ "startswith", 2, 2, run_startswith },
	{ "strcontains", 2, 2, run_strcontains },
	{ "strlen", 1, 1, run_strlen },
	{ "strrev", 1, 1, run_strrev },
	{ "substr", 3, 3, run_substr },
	{ "title", 1, 1, run_title },
	{ "trim", 2, 2, run_trim },
	{ "trimprefix", 2, 2, run_trimprefix },
	{ "trimspace", 1, 1, run_trimspace },
	{ "trimsuffix", 2, 2, run_trimsuffix },
	{ "upper", 1, 1, run_upper },
	{ NULL, 0, 0, NULL },
};
