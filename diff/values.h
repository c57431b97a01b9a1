/*
 * values.h - does a column's change of type keep every value, or refuse to?
 *
 * What the server would rather refuse (a text too long, a number too large) is no loss; what it rounds, cuts or makes
 * up is one.
 */
#ifndef DDL_DIFF_VALUES_H
#define DDL_DIFF_VALUES_H

#include "diff/diff.h"

enum ddl_value_class {
	DDL_VALUE_NUMBER,            /* exact: digits, scale */
	DDL_VALUE_FLOAT,             /* digits */
	DDL_VALUE_BOOLEAN,
	DDL_VALUE_TEXT,
	DDL_VALUE_TIME,              /* parts; scale: digits behind the second */
	DDL_VALUE_NETWORK,           /* digits: more of them hold what fewer do; so are these */
	DDL_VALUE_JSON,
	DDL_VALUE_BYTES,
};

enum { DDL_VALUE_DATE = 1, DDL_VALUE_CLOCK = 2, DDL_VALUE_ANY = 255 };

/* What a type can hold; DDL_VALUE_ANY digits: as many as there are. Arguments of the type count before it. */
struct ddl_value_type {
	const char *name;
	enum ddl_value_class class;
	unsigned digits, scale, parts;
};

/* types: those of a dialect, ending with a name NULL. through_text: types that know nothing of each other. */
bool ddl_values_kept(const struct ddl_plan *p, const struct ddl_value_type *types, bool through_text,
		     const struct ddl_type *from, const struct ddl_type *to);

#endif
