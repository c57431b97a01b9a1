/* time.c - times and durations as Go writes them. */
#include <string.h>

#include "base/ascii.h"
#include "template/eval.h"

enum { NANOSECONDS = 1000000000 };

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

void ddl_tpl_put_duration(struct ddl_buf *out, long long nanoseconds)
{
	const unsigned long long second = NANOSECONDS;
	unsigned long long n = nanoseconds < 0 ? 0 - (unsigned long long)nanoseconds : (unsigned long long)nanoseconds;

	if (nanoseconds < 0)
		ddl_buf_putc(out, '-');
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

static struct tm utc_of(const struct ddl_tpl_value *t)
{
	time_t seconds = (time_t)t->integer;
	struct tm utc;

	if (!gmtime_r(&seconds, &utc))
		memset(&utc, 0, sizeof(utc));
	return utc;
}

static void put_layout(struct ddl_buf *out, const struct ddl_tpl_value *t, const char *layout);

void ddl_tpl_put_time(struct ddl_buf *out, const struct ddl_tpl_value *t)
{
	put_layout(out, t, "2006-01-02T15:04:05.000000000Z07:00");
}

/* The reference time of Go's layouts, piece by piece; longer ones first. */
static const char *const pieces[] = {
	"2006", "January", "Monday", "Jan", "Mon", "MST", "Z07:00", "Z0700", "-07:00", "-0700", "01", "02", "03", "04", "05", "06",
	"15", "PM", "_2",
};

static void put_text_piece(struct ddl_buf *out, const struct tm *utc, const char *piece)
{
	char text[64];
	size_t n = 0;

	if (!strcmp(piece, "January"))
		n = strftime(text, sizeof(text), "%B", utc);
	else if (!strcmp(piece, "Monday"))
		n = strftime(text, sizeof(text), "%A", utc);
	else if (!strcmp(piece, "Jan"))
		n = strftime(text, sizeof(text), "%b", utc);
	else if (!strcmp(piece, "Mon"))
		n = strftime(text, sizeof(text), "%a", utc);
	ddl_buf_add(out, text, n);
}

static void put_known(struct ddl_buf *out, const struct tm *utc, const char *piece)
{
	int twelve = utc->tm_hour % 12 ? utc->tm_hour % 12 : 12;

	switch (*piece) {
	case '2':
		ddl_buf_printf(out, "%04d", utc->tm_year + 1900);
		return;
	case '1':
		ddl_buf_printf(out, "%02d", utc->tm_hour);
		return;
	case '0':
		ddl_buf_printf(out, "%02d", piece[1] == '1' ? utc->tm_mon + 1 : piece[1] == '2' ? utc->tm_mday : piece[1] == '3' ? twelve
			       : piece[1] == '4' ? utc->tm_min : piece[1] == '5' ? utc->tm_sec : utc->tm_year % 100);
		return;
	case 'P':
		ddl_buf_puts(out, utc->tm_hour < 12 ? "AM" : "PM");
		return;
	case '_':
		ddl_buf_printf(out, "%2d", utc->tm_mday);
		return;
	case 'Z':
		ddl_buf_putc(out, 'Z');
		return;
	case '-':
		ddl_buf_puts(out, piece[3] == ':' ? "+00:00" : "+0000");
		return;
	}
	if (!strcmp(piece, "MST"))
		ddl_buf_puts(out, "UTC");
	else
		put_text_piece(out, utc, piece);
}

static size_t put_piece(struct ddl_buf *out, const struct tm *utc, const char *layout)
{
	for (size_t i = 0; i < DDL_COUNT(pieces); i++)
		if (!strncmp(layout, pieces[i], strlen(pieces[i]))) {
			put_known(out, utc, pieces[i]);
			return strlen(pieces[i]);
		}
	return 0;
}

/* ".000": as many digits; ".999": those that are no zeros at the end. */
static size_t put_digits(struct ddl_buf *out, long nanoseconds, const char *layout)
{
	size_t n = strspn(layout + 1, layout[1] == '9' ? "9" : "0");
	struct ddl_buf b = { 0 };
	size_t kept = 1 + n;

	if (*layout != '.' || !n || n > 9 || ddl_ascii_digit(layout[1 + n]))
		return 0;
	ddl_buf_printf(&b, ".%09ld", nanoseconds % NANOSECONDS);
	while (layout[1] == '9' && kept && (b.bytes[kept - 1] == '0' || b.bytes[kept - 1] == '.'))
		kept--;
	ddl_buf_add(out, b.bytes, kept);
	ddl_buf_release(&b);
	return 1 + n;
}

static void put_layout(struct ddl_buf *out, const struct ddl_tpl_value *t, const char *layout)
{
	struct tm utc = utc_of(t);

	while (*layout) {
		size_t n = put_piece(out, &utc, layout);

		if (!n)
			n = put_digits(out, t->nanoseconds, layout);
		if (!n)
			ddl_buf_putc(out, *layout), n = 1;
		layout += n;
	}
}

void ddl_tpl_put_moment(struct ddl_buf *out, const struct ddl_tpl_value *t)
{
	put_layout(out, t, "2006-01-02 15:04:05.999999999 -0700 MST");
}

static struct ddl_tpl_value *take(struct ddl_tpl_call *c, struct ddl_buf *b)
{
	struct ddl_tpl_value *v = ddl_tpl_new_text(c->arena, ddl_buf_str(b), b->len);

	ddl_buf_release(b);
	return v;
}

static struct ddl_tpl_value *time_format(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };

	put_layout(&b, c->self, c->args[0]->text);
	return take(c, &b);
}

static struct ddl_tpl_value *as_string(struct ddl_tpl_call *c)
{
	struct ddl_buf b = { 0 };

	ddl_tpl_print(c->ev, c->self, &b);
	return take(c, &b);
}

static struct ddl_tpl_value *time_sub(struct ddl_tpl_call *c)
{
	const struct ddl_tpl_value *a = c->self, *b = c->args[0];

	return ddl_tpl_new_duration(c->arena, (a->integer - b->integer) * NANOSECONDS + a->nanoseconds - b->nanoseconds);
}

static struct ddl_tpl_value *time_unix(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_int(c->arena, c->self->integer);
}

static struct ddl_tpl_value *duration_seconds(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_float(c->arena, (double)c->self->integer / NANOSECONDS);
}

static struct ddl_tpl_value *duration_milliseconds(struct ddl_tpl_call *c)
{
	return ddl_tpl_new_int(c->arena, c->self->integer / 1000000);
}

static const struct ddl_tpl_field time_fields[] = {
	{ "Format", NULL, &ddl_tpl_string, 0, time_format, "s" },
	{ "String", NULL, &ddl_tpl_string, 0, as_string, NULL },
	{ "Sub", NULL, &ddl_tpl_duration, 0, time_sub, "t" },
	{ "Unix", NULL, &ddl_tpl_int, 0, time_unix, NULL },
	{ .name = NULL },
};

static const struct ddl_tpl_field duration_fields[] = {
	{ "Milliseconds", NULL, &ddl_tpl_int, 0, duration_milliseconds, NULL },
	{ "Seconds", NULL, &ddl_tpl_float, 0, duration_seconds, NULL },
	{ "String", NULL, &ddl_tpl_string, 0, as_string, NULL },
	{ .name = NULL },
};

const struct ddl_tpl_shape ddl_tpl_time = { .type = DDL_TPL_TIME, .fields = time_fields };
const struct ddl_tpl_shape ddl_tpl_duration = { .type = DDL_TPL_DURATION, .fields = duration_fields };
