/*
 * format.h - HCL text in its usual shape: two blanks for each level, "=" and comments of neighbouring lines in one
 * column, one blank line at most. Lines stay lines, and strings, heredocs and comments stay as they are.
 */
#ifndef DDL_HCL_FORMAT_H
#define DDL_HCL_FORMAT_H

#include "base/session.h"

/* Append the text. Reports and returns false when it is no HCL. */
bool ddl_hcl_format(struct ddl_session *s, const struct ddl_source *src, struct ddl_buf *out);

#endif
