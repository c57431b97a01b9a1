/*
 * order.h - things that need each other, in an order in which they can be made.
 *
 * A thing is known by two numbers: the catalogue that it is in, and its own there. Where nothing else counts things
 * come in the order of the latter.
 */
#ifndef DDL_LIVE_ORDER_H
#define DDL_LIVE_ORDER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

struct ddl_order;

struct ddl_order *ddl_order_new(void);
void ddl_order_free(struct ddl_order *o);
void ddl_order_add(struct ddl_order *o, unsigned catalog, unsigned oid, const char *text, size_t len);
void ddl_order_need(struct ddl_order *o, unsigned catalog, unsigned oid, unsigned of_catalog, unsigned of_oid);
/* Those that need nothing which is no thing, such as a table; or those that do. */
void ddl_order_put(struct ddl_order *o, bool late, struct ddl_buf *out);

#endif
