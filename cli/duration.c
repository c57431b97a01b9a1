#include "cli/duration.h"


/* n units and a fraction of `digits` digits, without zeros at its end. */
static void put_fraction(struct ddl_buf *out, unsigned long long n, unsigned digits)
{
	unsigned long long unit = 1, rest;

	for (unsigned i = 0; i < digits; i++)
		unit *= 10;
	ddl_buf_printf(out, "%llu", n / unit);
	rest = n % unit;
	if (!rest)
		return;
	for (; rest % 10 == 0; rest /= 10)
		digits--;
	ddl_buf_printf(out, ".%0*llu", (int)digits, rest);
}

void ddl_duration_put(struct ddl_buf *out, double seconds)
{
	const unsigned long long second = 1000000000;
	unsigned long long n = seconds > 0 ? (unsigned long long)(seconds * 1e9) : 0;

	if (n < second) {
		unsigned digits = n < 1000 ? 0 : n < 1000000 ? 3 : 6;

		put_fraction(out, n, digits);
		ddl_buf_puts(out, !n ? "s" : digits == 0 ? "ns" : digits == 3 ? "\xc2\xb5s" : "ms");
		return;
	}
	if (n >= 3600 * second)
		ddl_buf_printf(out, "%lluh", n / second / 3600);
	if (n >= 60 * second)
		ddl_buf_printf(out, "%llum", n / second / 60 % 60);
	put_fraction(out, n % (60 * second), 9);
	ddl_buf_putc(out, 's');
}
