#include "live/apply.h"

#include <string.h>

#include "live/complaints.h"

static bool same_text(const struct ddl_buf *a, const struct ddl_buf *b)
{
	return a->len == b->len && (!a->len || !memcmp(a->bytes, b->bytes, a->len));
}

/* Did anybody change the schema since the plan was made? */
static bool unchanged(struct ddl_apply *a)
{
	struct ddl_buf now = { 0 };
	bool told = a->driver->schema(a->db, &now, &a->error), same = told && same_text(&now, a->before);

	if (told && !same)
		a->verdict = DDL_APPLY_CHANGED;
	ddl_buf_release(&now);
	return same;
}

static bool run_step(struct ddl_apply *a, struct ddl_apply_step *step)
{
	if (a->progress)
		a->progress(a->data, step, a->ndone + 1);
	if ((step->before && !a->driver->run(a->db, step->before, &a->error)) ||
	    !a->driver->run(a->db, step->sql, &a->error) ||
	    (step->after && !a->driver->run(a->db, step->after, &a->error))) {
		a->failed = step;
		return false;
	}
	step->done = true;
	a->ndone++;
	return true;
}

/* Settings before the first statement of the schema, or those behind the last: in a list they stand at its ends. */
static bool run_settings(struct ddl_apply *a, bool behind)
{
	bool seen = false;

	DDL_EACH(struct ddl_apply_step, step, &a->steps) {
		seen = seen || !step->setting;
		if (step->setting && seen == behind && !run_step(a, step))
			return false;
	}
	return true;
}

static bool run_schema(struct ddl_apply *a)
{
	DDL_EACH(struct ddl_apply_step, step, &a->steps)
		if (!step->setting && !run_step(a, step))
			return false;
	return true;
}

/* With foreign keys off nobody looks at rows while tables are rebuilt. */
static void in_transaction(struct ddl_apply *a)
{
	struct ddl_complaints before;
	struct ddl_buf ignored = { 0 };

	a->verdict = DDL_APPLY_UNDONE;
	ddl_complaints_init(&before);
	if (run_settings(a, false) && a->driver->run(a->db, a->driver->begin, &a->error)) {
		if (!ddl_complaints_read(&before, a->driver, a->db, &a->error) || !unchanged(a) || !run_schema(a) ||
		    !ddl_complaints_same(&before, a->driver, a->db, "after the plan", &a->error)) {
			a->driver->run(a->db, "ROLLBACK", &ignored);
		} else if (!a->driver->run(a->db, "COMMIT", &a->error)) {
			a->verdict = a->driver->run(a->db, "ROLLBACK", &ignored) ? DDL_APPLY_UNDONE : DDL_APPLY_UNKNOWN;
		} else {
			run_settings(a, true);
			a->verdict = DDL_APPLY_DONE;
		}
	}
	ddl_complaints_release(&before);
	ddl_buf_release(&ignored);
}

static void one_by_one(struct ddl_apply *a)
{
	a->verdict = DDL_APPLY_UNDONE;
	if (!unchanged(a))
		return;
	a->verdict = DDL_APPLY_DONE;
	DDL_EACH(struct ddl_apply_step, step, &a->steps) {
		if (run_step(a, step))
			continue;
		a->verdict = a->ndone ? DDL_APPLY_PARTLY : DDL_APPLY_UNDONE;
		return;
	}
}

void ddl_apply_run(struct ddl_apply *a)
{
	if (a->transaction)
		in_transaction(a);
	else
		one_by_one(a);
}
