/*
 * postgres_time.c - dates and times in literals as the server prints them.
 *
 * ISO 8601 only, DateStyle ISO; an instant is told in UTC. Anything else is left as it is.
 */
#include "base/ascii.h"
#include "normalize/postgres.h"

struct moment {
	int year, month, day, hour, minute, second, zone; /* zone: minutes east of UTC */
	const char *fraction;
	int fraction_len;
	bool timed, zoned;
};

static bool take_number(const char **c, int digits, int *value)
{
	*value = 0;
	for (; digits; digits--, (*c)++) {
		if (!ddl_ascii_digit(**c))
			return false;
		*value = *value * 10 + (**c - '0');
	}
	return true;
}

static bool take_char(const char **c, char wanted)
{
	if (**c != wanted)
		return false;
	(*c)++;
	return true;
}

static bool take_zone(const char **c, struct moment *m)
{
	int sign = **c == '-' ? -1 : 1, hours, minutes = 0;

	while (take_char(c, ' '))
		;
	if (!**c)
		return true;
	m->zoned = true;
	if (ddl_ascii_equal(*c, "utc") || ddl_ascii_equal(*c, "gmt"))
		return true;
	if (**c == 'Z' || **c == 'z') {
		(*c)++;
		return !**c;
	}
	sign = **c == '-' ? -1 : 1;
	if (**c != '+' && **c != '-')
		return false;
	(*c)++;
	if (!take_number(c, 2, &hours))
		return false;
	take_char(c, ':');
	if (**c && !take_number(c, 2, &minutes))
		return false;
	m->zone = sign * (hours * 60 + minutes);
	return !**c;
}

static bool read_moment(const char *c, struct moment *m)
{
	if (!take_number(&c, 4, &m->year) || !take_char(&c, '-') || !take_number(&c, 2, &m->month) || !take_char(&c, '-') ||
	    !take_number(&c, 2, &m->day))
		return false;
	if (m->month < 1 || m->month > 12 || m->day < 1 || m->day > 31)
		return false;
	if (!*c)
		return true;
	if (!take_char(&c, 'T') && !take_char(&c, ' '))
		return false;
	m->timed = true;
	if (!take_number(&c, 2, &m->hour) || !take_char(&c, ':') || !take_number(&c, 2, &m->minute))
		return false;
	if (take_char(&c, ':') && !take_number(&c, 2, &m->second))
		return false;
	if (take_char(&c, '.')) {
		m->fraction = c;
		while (ddl_ascii_digit(*c))
			c++;
		m->fraction_len = (int)(c - m->fraction);
		while (m->fraction_len && m->fraction[m->fraction_len - 1] == '0')
			m->fraction_len--;
	}
	return m->hour < 24 && m->minute < 60 && m->second < 60 && m->fraction_len <= 6 && take_zone(&c, m);
}

/* Days since 1970-01-01 in the Gregorian calendar, and back. */
static long days_of(int y, int m, int d)
{
	long era, yoe, doy;

	y -= m <= 2;
	era = (y >= 0 ? y : y - 399) / 400;
	yoe = y - era * 400;
	doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
	return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

static void date_of(long days, struct moment *m)
{
	long era, doe, yoe, doy, mp;

	days += 719468;
	era = (days >= 0 ? days : days - 146096) / 146097;
	doe = days - era * 146097;
	yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	mp = (5 * doy + 2) / 153;
	m->day = (int)(doy - (153 * mp + 2) / 5 + 1);
	m->month = (int)(mp < 10 ? mp + 3 : mp - 9);
	m->year = (int)(yoe + era * 400 + (m->month <= 2));
}

static void to_utc(struct moment *m)
{
	long minutes = days_of(m->year, m->month, m->day) * 1440 + m->hour * 60 + m->minute - m->zone;
	long days = minutes >= 0 ? minutes / 1440 : -((1439 - minutes) / 1440);

	date_of(days, m);
	minutes -= days * 1440;
	m->hour = (int)(minutes / 60);
	m->minute = (int)(minutes % 60);
}

ddl_atom ddl_postgres_time(struct ddl_schema *s, ddl_atom text, const struct ddl_type *t)
{
	struct ddl_atoms *atoms = &s->session->atoms;
	struct moment m = { 0 };
	bool instant = ddl_atom_is(atoms, t->name, "timestamp with time zone");

	if (t->dims || !read_moment(ddl_atom_text(atoms, text), &m))
		return text;
	if (ddl_atom_is(atoms, t->name, "date"))
		return ddl_atom_printf(atoms, "%04d-%02d-%02d", m.year, m.month, m.day);
	/* Without a zone an instant depends on the session's. */
	if (instant ? !m.zoned : !ddl_atom_is(atoms, t->name, "timestamp without time zone"))
		return text;
	if (instant)
		to_utc(&m);
	return ddl_atom_printf(atoms, "%04d-%02d-%02d %02d:%02d:%02d%s%.*s%s", m.year, m.month, m.day, m.hour, m.minute, m.second,
			       m.fraction_len ? "." : "", m.fraction_len, m.fraction_len ? m.fraction : "", instant ? "+00" : "");
}
