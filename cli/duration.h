/* duration.h - times as Go writes them, which Atlas' reports have: "850µs", "1.234ms", "12.3s", "1m2.5s". */
#ifndef DDL_CLI_DURATION_H
#define DDL_CLI_DURATION_H

#include "base/buf.h"

void ddl_duration_put(struct ddl_buf *out, double seconds);

#endif
