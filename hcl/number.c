/* number.c - exact decimals, in as many digits as limits.h lets them have. */
#include <string.h>

#include "base/ascii.h"
#include "hcl/value.h"

enum { MAX = DDL_HCL_MAX_DIGITS, QUOTIENT_DIGITS = 40 };

static void tidy(struct ddl_hcl_decimal *d)
{
	int zeros = 0;

	while (d->scale > 0 && d->n > 0 && !d->digits[d->n - 1])
		d->n--, d->scale--;
	while (zeros < d->n && !d->digits[zeros])
		zeros++;
	memmove(d->digits, d->digits + zeros, (size_t)(d->n - zeros));
	d->n -= zeros;
	if (!d->n) {
		d->scale = 0;
		d->negative = false;
	}
}

static bool fits(const struct ddl_hcl_decimal *d)
{
	return d->n <= MAX && d->scale <= MAX;
}

/* Without its exponent. */
static const char *read_digits(struct ddl_hcl_decimal *d, const char *c, const char *end)
{
	bool point = false, any = false;

	for (; c < end; c++) {
		if (*c == '.' && !point && any) {
			point = true;
			continue;
		}
		if (!ddl_ascii_digit(*c))
			break;
		any = true;
		d->scale += point;
		if (d->n || *c != '0' || point) {
			if (d->n == MAX)
				return NULL;
			d->digits[d->n++] = (unsigned char)(*c - '0');
		}
	}
	return any && c[-1] != '.' ? c : NULL;
}

static const char *read_exponent(const char *c, const char *end, int *exponent)
{
	bool negative;

	*exponent = 0;
	if (c == end || (*c != 'e' && *c != 'E'))
		return c;
	c++;
	negative = c < end && *c == '-';
	c += c < end && (*c == '-' || *c == '+');
	if (c == end)
		return NULL;
	for (; c < end && ddl_ascii_digit(*c) && *exponent < 10 * MAX; c++)
		*exponent = *exponent * 10 + (*c - '0');
	if (negative)
		*exponent = -*exponent;
	return c;
}

bool ddl_hcl_decimal_read(struct ddl_hcl_decimal *d, const char *text, size_t len)
{
	const char *end = text + len;
	int exponent;

	memset(d, 0, sizeof(*d));
	d->negative = len && *text == '-';
	text += d->negative;
	text = read_digits(d, text, end);
	if (text)
		text = read_exponent(text, end, &exponent);
	if (text != end || !text)
		return false;
	d->scale -= exponent;
	tidy(d);
	if (d->n && (d->scale < -MAX || d->n - d->scale > MAX || d->scale > MAX))
		return false;
	for (; d->scale < 0; d->scale++)
		d->digits[d->n++] = 0;
	tidy(d);
	return fits(d);
}

/* The digit that counts 10 ^ place. */
static int digit(const struct ddl_hcl_decimal *d, int place)
{
	int i = d->n - 1 - d->scale - place;

	return i >= 0 && i < d->n ? d->digits[i] : 0;
}

/* The first place behind the highest digit. */
static int top(const struct ddl_hcl_decimal *d)
{
	return d->n - d->scale;
}

static int max(int a, int b)
{
	return a > b ? a : b;
}

const char *ddl_hcl_decimal_text(struct ddl_arena *a, const struct ddl_hcl_decimal *d)
{
	char *text = ddl_alloc(a, (size_t)max(top(d), 1) + (size_t)d->scale + 3), *c = text;

	if (d->negative)
		*c++ = '-';
	for (int place = max(top(d), 1) - 1; place >= -d->scale; place--) {
		if (place == -1)
			*c++ = '.';
		*c++ = (char)('0' + digit(d, place));
	}
	return text;
}

static int compare_size(const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b)
{
	for (int place = max(top(a), top(b)) - 1; place >= -max(a->scale, b->scale); place--)
		if (digit(a, place) != digit(b, place))
			return digit(a, place) - digit(b, place);
	return 0;
}

int ddl_hcl_decimal_compare(const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b)
{
	if (a->negative != b->negative)
		return a->negative ? -1 : 1;
	return a->negative ? compare_size(b, a) : compare_size(a, b);
}

/* |a| + |b|, or |a| - |b| when |a| is not smaller. */
static void add_sizes(const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b, int sign, struct ddl_hcl_decimal *out)
{
	int scale = max(a->scale, b->scale), high = max(max(top(a), top(b)), 0) + 1, carry = 0;
	struct ddl_hcl_decimal sum = { .n = high + scale, .scale = scale };

	for (int place = -scale; place < high; place++) {
		int value = digit(a, place) + sign * digit(b, place) + carry;

		carry = value < 0 ? -1 : value / 10;
		sum.digits[sum.n - 1 - scale - place] = (unsigned char)(value - carry * 10);
	}
	*out = sum;
}

static void add(const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b, bool minus, struct ddl_hcl_decimal *out)
{
	bool negative = a->negative, other = b->negative != minus;

	if (negative == other) {
		add_sizes(a, b, 1, out);
	} else if (compare_size(a, b) >= 0) {
		add_sizes(a, b, -1, out);
	} else {
		add_sizes(b, a, -1, out);
		negative = other;
	}
	out->negative = negative;
	tidy(out);
}

static bool multiply(const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b, struct ddl_hcl_decimal *out)
{
	struct ddl_hcl_decimal product = { .negative = a->negative != b->negative, .n = a->n + b->n,
					   .scale = a->scale + b->scale };

	for (int i = a->n - 1; i >= 0; i--) {
		int carry = 0;

		for (int j = b->n - 1; j >= 0; j--) {
			int value = product.digits[i + j + 1] + a->digits[i] * b->digits[j] + carry;

			product.digits[i + j + 1] = (unsigned char)(value % 10);
			carry = value / 10;
		}
		product.digits[i] = (unsigned char)carry;
	}
	*out = product;
	tidy(out);
	return true;
}

/* Written out to places behind the point, and not rounded. */
static bool divide(const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b, int places, struct ddl_hcl_decimal *out)
{
	struct ddl_hcl_decimal rest = { 0 }, divisor = *b, quotient = { .negative = a->negative != b->negative };
	int high = top(a) + b->scale, low = -places;

	divisor.negative = false;
	divisor.scale = 0;
	if (!b->n || high > MAX)
		return false;
	for (int place = high - 1; place >= low; place--) {
		int q = 0;

		/* A digit of a, whose point moved as far as b's. */
		rest.digits[rest.n++] = (unsigned char)digit(a, place - b->scale);
		tidy(&rest);
		while (compare_size(&rest, &divisor) >= 0) {
			add(&rest, &divisor, true, &rest);
			q++;
		}
		quotient.digits[quotient.n++] = (unsigned char)q;
	}
	quotient.scale = places;
	if (high < -places) {
		quotient.n = 0;
		quotient.scale = 0;
	}
	*out = quotient;
	tidy(out);
	return true;
}

void ddl_hcl_decimal_truncate(struct ddl_hcl_decimal *d, bool *left)
{
	*left = d->scale > 0;
	d->n = d->n > d->scale ? d->n - d->scale : 0;
	d->scale = 0;
	tidy(d);
}

static bool modulo(const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b, struct ddl_hcl_decimal *out)
{
	struct ddl_hcl_decimal whole;

	if (!divide(a, b, 0, &whole) || !multiply(&whole, b, &whole) || !fits(&whole))
		return false;
	add(a, &whole, true, out);
	return true;
}

bool ddl_hcl_decimal_compute(enum ddl_hcl_kind op, const struct ddl_hcl_decimal *a, const struct ddl_hcl_decimal *b,
			     struct ddl_hcl_decimal *out)
{
	bool fine = true;

	if (op == DDL_HCL_ADD || op == DDL_HCL_SUB)
		add(a, b, op == DDL_HCL_SUB, out);
	else if (op == DDL_HCL_MUL)
		fine = multiply(a, b, out);
	else if (op == DDL_HCL_DIV)
		fine = divide(a, b, QUOTIENT_DIGITS, out);
	else
		fine = modulo(a, b, out);
	return fine && fits(out);
}

bool ddl_hcl_decimal_integer(const struct ddl_hcl_decimal *d, long long least, long long most, long long *out)
{
	long long value = 0;

	if (d->scale || d->n > 18)
		return false;
	for (int i = 0; i < d->n; i++)
		value = value * 10 + d->digits[i];
	*out = d->negative ? -value : value;
	return *out >= least && *out <= most;
}
