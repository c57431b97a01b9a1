#include "live/complaints.h"

#include <string.h>

enum { MAX_TOLD = 5 };

struct complaint {
	struct ddl_node node;
	const char *table, *what, *row;
	size_t rows;
};

void ddl_complaints_init(struct ddl_complaints *c)
{
	*c = (struct ddl_complaints){ .all = { 0 } };
	ddl_arena_init(&c->arena);
}

void ddl_complaints_release(struct ddl_complaints *c)
{
	ddl_arena_release(&c->arena);
}

static struct complaint *find(const struct ddl_complaints *c, const char *table, const char *what)
{
	DDL_EACH(struct complaint, one, &c->all)
		if (!strcmp(one->table, table) && !strcmp(one->what, what))
			return one;
	return NULL;
}

static bool add(void *data, int n, const char *const *values)
{
	struct ddl_complaints *c = data;
	struct complaint *one = n == 3 ? find(c, values[0], values[1]) : NULL;

	if (!one && n == 3) {
		one = DDL_NEW(&c->arena, struct complaint);
		one->table = ddl_memdup(&c->arena, values[0], strlen(values[0]));
		one->what = ddl_memdup(&c->arena, values[1], strlen(values[1]));
		one->row = ddl_memdup(&c->arena, values[2], strlen(values[2]));
		ddl_list_add(&c->all, one);
	}
	if (one)
		one->rows++;
	return true;
}

bool ddl_complaints_read(struct ddl_complaints *c, const struct ddl_live_driver *driver, void *db, struct ddl_buf *error)
{
	return !driver->complaints || driver->complaints(db, add, c, error);
}

static void tell(const struct complaint *one, struct ddl_buf *out, uint32_t *told)
{
	if (++*told > MAX_TOLD)
		return;
	if (*told > 1)
		ddl_buf_puts(out, ", ");
	if (!strcmp(one->row, "NULL"))
		ddl_buf_printf(out, "a row of table %s %s", one->table, one->what);
	else
		ddl_buf_printf(out, "row %s of table %s %s", one->row, one->table, one->what);
	if (one->rows > 1)
		ddl_buf_printf(out, " (so do %zu more)", one->rows - 1);
}

static void compare(const struct ddl_complaints *before, const struct ddl_complaints *after, const char *when,
		    struct ddl_buf *more)
{
	size_t gone = 0, come = 0;
	uint32_t told = 0;

	/* A table that was renamed, or whose parent was, takes what is wrong with it along. */
	DDL_EACH(struct complaint, one, &before->all)
		gone += find(after, one->table, one->what) ? 0 : one->rows;
	DDL_EACH(struct complaint, one, &after->all)
		come += find(before, one->table, one->what) ? 0 : one->rows;
	DDL_EACH(struct complaint, one, &after->all) {
		const struct complaint *was = find(before, one->table, one->what);

		if (was ? one->rows <= was->rows : come <= gone)
			continue;
		if (!told)
			ddl_buf_printf(more, "%s the server complains: ", when);
		tell(one, more, &told);
	}
	if (told > MAX_TOLD)
		ddl_buf_printf(more, ", and more of %u other kinds", told - MAX_TOLD);
}

bool ddl_complaints_same(const struct ddl_complaints *before, const struct ddl_live_driver *driver, void *db,
			 const char *when, struct ddl_buf *more)
{
	struct ddl_complaints after;

	ddl_complaints_init(&after);
	if (ddl_complaints_read(&after, driver, db, more))
		compare(before, &after, when, more);
	ddl_complaints_release(&after);
	return !more->len;
}
