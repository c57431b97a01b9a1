/* json.h - JSON to values and back. */
#ifndef DDL_HCL_JSON_H
#define DDL_HCL_JSON_H

#include "hcl/value.h"

/* False: a name or a scope is no JSON. */
bool ddl_hcl_json_write(struct ddl_buf *b, const struct ddl_hcl_value *v);

/* NULL: it is none from byte *bad on. */
struct ddl_hcl_value *ddl_hcl_json_read(struct ddl_session *s, const char *text, size_t len, struct ddl_span at, size_t *bad);

#endif
