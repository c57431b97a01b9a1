/* ascii.h - character classes and case folding of ASCII, whatever the locale. */
#ifndef DDL_BASE_ASCII_H
#define DDL_BASE_ASCII_H

#include <stdbool.h>
#include <stddef.h>

static inline char ddl_ascii_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static inline char ddl_ascii_upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

static inline bool ddl_ascii_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool ddl_ascii_alpha(char c)
{
	c = ddl_ascii_lower(c);
	return c >= 'a' && c <= 'z';
}

static inline bool ddl_ascii_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Equal but for the case of ASCII letters. */
static inline bool ddl_ascii_equal(const char *a, const char *b)
{
	while (*a && ddl_ascii_lower(*a) == ddl_ascii_lower(*b))
		a++, b++;
	return ddl_ascii_lower(*a) == ddl_ascii_lower(*b);
}

static inline bool ddl_ascii_equal_n(const char *a, const char *b, size_t n)
{
	while (n && ddl_ascii_lower(*a) == ddl_ascii_lower(*b))
		a++, b++, n--;
	return !n;
}

#endif
