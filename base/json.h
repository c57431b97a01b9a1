/* json.h - the few pieces of JSON that are written here. */
#ifndef DDL_BASE_JSON_H
#define DDL_BASE_JSON_H

#include "base/buf.h"

/* Append a string with its quotes. Bytes that are no UTF-8 become U+FFFD: JSON has no other text. */
void ddl_json_string(struct ddl_buf *out, const char *text, size_t len);

/* ,"name":"text" - the comma is left out behind an opening brace. */
void ddl_json_field(struct ddl_buf *out, const char *name, const char *text);

#endif
