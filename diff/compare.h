/*
 * compare.h - two trees in normal form, field by field.
 *
 * Comparing walks parser/fields.def, so a new field is compared from the day it
 * has a row there. What is no difference to a server is listed here, nowhere else.
 */
#ifndef DDL_DIFF_COMPARE_H
#define DDL_DIFF_COMPARE_H

#include "parser/fields.h"

/* DDL_BIT(column, dflt): the bit of ddl_compare() for a member of a struct. */
enum {
#define STRUCT(name) DDL_AT_##name,
#define FIELD(s, kind, member, of) DDL_AT_##s##_##member,
#define WORD(set, constant, word)
#define FLAG(set, constant, word)
#include "parser/fields.def"
#undef STRUCT
#undef FIELD
#undef WORD
#undef FLAG
};

#define DDL_BIT(s, member) (UINT32_C(1) << (DDL_AT_##s##_##member - DDL_AT_##s - 1))

/* Which fields differ? Names count by their keys. */
uint32_t ddl_compare(enum ddl_struct s, const void *a, const void *b);
bool ddl_same(enum ddl_struct s, const void *a, const void *b);
bool ddl_same_list(enum ddl_struct s, const struct ddl_list *a, const struct ddl_list *b);
/* Is a flag part of what a thing is, and not of how it came to be? */
bool ddl_compare_flag_counts(enum ddl_flags set, uint32_t bit);
/* Either may be NULL. */
bool ddl_same_expr(const struct ddl_expr *a, const struct ddl_expr *b);

#endif
