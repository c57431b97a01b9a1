/*
 * rows.h - rows that the constraints of a schema let in.
 *
 * What a CHECK wants is not solved but tried: values of the column's type, the
 * literals of the CHECK and their neighbours, defaults. Nothing is random.
 */
#ifndef DDL_LIVE_ROWS_H
#define DDL_LIVE_ROWS_H

#include "live/scratch.h"
#include "normalize/normalize.h"

struct ddl_rows {
	struct ddl_session *session;
	struct ddl_scratch *scratch;
	struct ddl_schema *schema;
	uint32_t per_table;
	/* May the column be NULL in a row? NULL: as the schema says. */
	bool (*may_be_null)(void *data, const struct ddl_table *t, const struct ddl_column *c);
	void *data;
};

/* Put rows into a table whose referenced tables have theirs. Returns how many; *error says why there are none. */
uint32_t ddl_rows_fill(struct ddl_rows *r, const struct ddl_table *t, struct ddl_buf *error);

/* Tables in an order in which they can be filled; n of them. Cycles are entered where the schema enters them. */
const struct ddl_table **ddl_rows_order(struct ddl_rows *r, size_t *n);

#endif
