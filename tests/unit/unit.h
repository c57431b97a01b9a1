/* unit.h - what unit tests include first: cmocka with what it needs, and the names of the test in a dialect. */
#ifndef DDL_TESTS_UNIT_H
#define DDL_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/session.h"
#include "parser/dialect.h"

/* for each dialect that is built in */
#define EACH_DIALECT(d) \
	for (int d##_i = 0; d##_i < DDL_DIALECT_COUNT; d##_i++) \
		for (const struct ddl_dialect *d = ddl_dialect_at((enum ddl_dialect_id)d##_i); d; d = NULL)

/* A file of fixtures/; the caller frees it. */
static inline char *fixture_read(const char *path, size_t *len)
{
	FILE *file = fopen(path, "rb");
	char *bytes;

	assert_non_null(file);
	fseek(file, 0, SEEK_END);
	*len = (size_t)ftell(file);
	rewind(file);
	bytes = ddl_xmalloc(*len + 1);
	assert_int_equal(fread(bytes, 1, *len, file), *len);
	bytes[*len] = '\0';
	fclose(file);
	return bytes;
}

#endif
