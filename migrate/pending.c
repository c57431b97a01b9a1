#include "migrate/pending.h"

#include <string.h>

#include "migrate/sum.h"
#include "migrate/work.h"

enum { MAX_PAIRED = 40 };

#define BOOKKEEPING ".atlas_cloud_identifier"

bool ddl_revision_is_partial(const struct ddl_revision *r)
{
	return r->type & DDL_REVISION_EXECUTED && !(r->type & DDL_REVISION_RESOLVED) && r->applied < r->total;
}

const char *ddl_revision_partial_hash(struct ddl_arena *a, const struct ddl_revision *r, uint32_t number)
{
	const char *at = r->partial_hashes ? strchr(r->partial_hashes, '"') : NULL, *end;

	for (; at && (end = strchr(at + 1, '"')); at = strchr(end + 1, '"'))
		if (!number--)
			return ddl_memdup(a, at + 1, (size_t)(end - at) - 1);
	return NULL;
}

bool ddl_exec_order_read(const char *text, enum ddl_exec_order *order)
{
	static const char *const names[] = { "linear", "linear-skip", "non-linear" };

	for (size_t i = 0; i < DDL_COUNT(names); i++) {
		if (!strcmp(text, names[i])) {
			*order = (enum ddl_exec_order)i;
			return true;
		}
	}
	return false;
}

const struct ddl_history_file *ddl_history_find(const struct ddl_history *h, const char *version)
{
	for (uint32_t i = 0; i < h->dir->files.count; i++)
		if (!strcmp(h->files[i].migration->version, version))
			return &h->files[i];
	return NULL;
}

/* Files run in the order of their names; a row without a file has only its version to go by. */
static int by_age(const void *a, const void *b, void *data)
{
	const struct ddl_revision *x = a, *y = b;
	const struct ddl_history_file *fx = ddl_history_find(data, x->version), *fy = ddl_history_find(data, y->version);

	if (fx && fy)
		return fx < fy ? -1 : fx > fy;
	return strcmp(x->version, y->version);
}

/* The first statement of a file failed, and then the file was taken away. */
static bool is_nothing(const struct ddl_history *h, const struct ddl_revision *r)
{
	return ddl_revision_is_partial(r) && !r->applied && r->error && !ddl_history_find(h, r->version);
}

static void take_rows(struct ddl_history *h, struct ddl_list *rows)
{
	struct ddl_node *next;

	for (struct ddl_node *n = rows->first; n; n = next) {
		const struct ddl_revision *r = (const struct ddl_revision *)(const void *)n;

		next = n->next;
		if (strcmp(r->version, BOOKKEEPING) && !is_nothing(h, r))
			ddl_list_add(&h->rows, n);
	}
	ddl_list_sort(&h->rows, by_age, h);
	h->last = (const struct ddl_revision *)(const void *)h->rows.last;
}

static bool take_files(struct ddl_session *s, struct ddl_history *h)
{
	const char **digests = ddl_sum_digests(s, h->dir);
	uint32_t n = 0;

	h->files = DDL_NEW_ARRAY(&s->arena, h->dir->files.count + 1, struct ddl_history_file);
	DDL_EACH(struct ddl_migration, m, &h->dir->files) {
		struct ddl_history_file *f = &h->files[n];

		for (uint32_t i = 0; i < n; i++) {
			if (strcmp(h->files[i].migration->version, m->version))
				continue;
			ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "%s and %s have the same version, \"%s\"",
				   h->files[i].migration->name, m->name, m->version);
			return false;
		}
		f->migration = m;
		f->hash = digests[n] ? digests[n] : "";
		f->checkpoint = ddl_work_is_checkpoint(s, m);
		n++;
	}
	return true;
}

/*
 * What a history begins with stands for all that is older: a baseline for what was there before, a checkpoint for
 * the files that it sums up. Where files ran one by one a checkpoint has nothing to add.
 */
static void mark_files(struct ddl_history *h)
{
	const struct ddl_revision *first = (const struct ddl_revision *)(const void *)h->rows.first;
	const struct ddl_history_file *begin = first ? ddl_history_find(h, first->version) : NULL, *newest = NULL;
	bool sums_up = first && (first->type & DDL_REVISION_BASELINE || (begin && begin->checkpoint));

	for (uint32_t i = 0; i < h->dir->files.count; i++)
		if (h->files[i].row)
			newest = &h->files[i];
	for (struct ddl_history_file *f = h->files; first && f < h->files + h->dir->files.count; f++) {
		bool older = begin ? f < begin : strcmp(f->migration->version, first->version) < 0;

		if (f->row)
			continue;
		f->skipped = (sums_up && older) || f->checkpoint;
		f->out_of_order = !f->skipped && (newest ? f < newest : strcmp(f->migration->version, h->last->version) < 0);
	}
}

bool ddl_history_read(struct ddl_session *s, const struct ddl_dir *d, struct ddl_list *rows, struct ddl_history *h)
{
	*h = (struct ddl_history){ .dir = d };
	if (!take_files(s, h))
		return false;
	take_rows(h, rows);
	DDL_EACH(struct ddl_revision, r, &h->rows)
		for (uint32_t i = 0; i < d->files.count; i++)
			if (!strcmp(h->files[i].migration->version, r->version))
				h->files[i].row = r;
	mark_files(h);
	return true;
}

/* Which of the files that ran in the same second as another had run before it? Seconds are all that MySQL keeps. */
struct guess {
	bool same_second;            /* those that did at all */
	bool no_skipped;             /* files older than a baseline may have been added since, too */
	const struct ddl_history_file *except, *except_too;
};

static bool ran_before(const struct ddl_history_file *f, const struct ddl_history_file *than, const struct guess *g)
{
	if (f == than)
		return true;
	if (f == g->except || f == g->except_too)
		return false;
	if (f->skipped)
		return !g->no_skipped;
	if (!f->row || f->row->executed_at > than->row->executed_at)
		return false;
	return f->row->executed_at < than->row->executed_at || g->same_second;
}

/*
 * The digest that a file had when the directory had only those files that had run by then: a row's digest runs over
 * all files before it, so that one which was added between them later changes it.
 */
static bool fits(struct ddl_session *s, const struct ddl_history *h, const struct ddl_history_file *file, const struct guess *g)
{
	struct ddl_dir then = { .path = h->dir->path };
	const char *digest;

	for (const struct ddl_history_file *f = h->files; f <= file; f++) {
		struct ddl_migration *copy;

		if (!ran_before(f, file, g))
			continue;
		copy = DDL_NEW(&s->arena, struct ddl_migration);
		*copy = *f->migration;
		ddl_list_add(&then.files, copy);
	}
	digest = ddl_sum_digests(s, &then)[then.files.count - 1];
	return digest && !strcmp(file->row->hash, digest);
}

static bool may_be_newer(const struct ddl_history_file *f, const struct ddl_history_file *file)
{
	return f != file && (f->skipped || (f->row && f->row->executed_at == file->row->executed_at));
}

/* All, none, all but one or two of the files of which it is not known: those of the same second, and skipped ones. */
static bool fitted_then(struct ddl_session *s, const struct ddl_history *h, const struct ddl_history_file *file)
{
	uint32_t n = 0;

	for (int i = 0; i < 4; i++)
		if (fits(s, h, file, &(struct guess){ .same_second = !(i & 1), .no_skipped = i & 2 }))
			return true;
	for (const struct ddl_history_file *f = h->files; f < file; f++)
		n += may_be_newer(f, file);
	for (const struct ddl_history_file *f = h->files; f < file; f++)
		for (const struct ddl_history_file *g = n <= MAX_PAIRED ? f : file; may_be_newer(f, file) && g <= file; g++)
			if ((g == file || may_be_newer(g, file)) &&
			    fits(s, h, file, &(struct guess){ true, false, f, g == file ? NULL : g }))
				return true;
	return false;
}

/* A row whose file is gone: digests after it cannot be made any more. */
static bool is_cut(const struct ddl_history *h, const struct ddl_history_file *before)
{
	DDL_EACH(struct ddl_revision, r, &h->rows)
		if (!ddl_history_find(h, r->version) && strcmp(r->version, before->migration->version) < 0)
			return true;
	return false;
}

static bool is_edited(struct ddl_session *s, const struct ddl_history *h, const struct ddl_history_file *f)
{
	if (!f->row || ddl_revision_is_partial(f->row) || !*f->row->hash || !strcmp(f->row->hash, f->hash))
		return false;
	return !is_cut(h, f) && !fitted_then(s, h, f);
}

bool ddl_history_holds(struct ddl_session *s, const struct ddl_history *h)
{
	for (const struct ddl_history_file *f = h->files; f < h->files + h->dir->files.count; f++) {
		struct ddl_diag *d;

		if (!is_edited(s, h, f))
			continue;
		d = ddl_report(s, DDL_DIAG_HISTORY, DDL_SPAN_NONE, "%s was edited after it was applied", f->migration->name);
		ddl_diag_help(s, d, "put it back as it was, and add a new file for what is to change; or, if the database is as "
			      "the files say, run ddlkit migrate set %s", h->last->version);
		return false;
	}
	return true;
}

static void add_pending(struct ddl_session *s, struct ddl_pending *p, const struct ddl_history_file *f)
{
	struct ddl_pending_file *file = DDL_NEW(&s->arena, struct ddl_pending_file);

	file->file = f;
	ddl_list_add(&p->files, file);
}

/* The files of a database that never ran one: from the last checkpoint on, or behind the baseline. */
static bool plan_first(struct ddl_session *s, const struct ddl_history *h, const struct ddl_pending_options *o,
		       struct ddl_pending *p)
{
	const struct ddl_history_file *f = h->files, *end = f + h->dir->files.count;

	if (o->baseline) {
		p->baseline = ddl_history_find(h, o->baseline);
		if (!p->baseline) {
			ddl_report(s, DDL_DIAG_USAGE, DDL_SPAN_NONE, "baseline version \"%s\" not found", o->baseline);
			return false;
		}
		f = p->baseline + 1;
	} else {
		for (const struct ddl_history_file *c = f; c < end; c++)
			if (c->checkpoint)
				f = c;
	}
	for (bool first = true; f < end; f++, first = false)
		if (!f->checkpoint || (first && !o->baseline))
			add_pending(s, p, f);
	return true;
}

static bool refuse_order(struct ddl_session *s, const struct ddl_history *h)
{
	struct ddl_buf names = { 0 };
	uint32_t n = 0;
	struct ddl_diag *d;

	for (uint32_t i = 0; i < h->dir->files.count; i++)
		if (h->files[i].out_of_order)
			ddl_buf_printf(&names, "%s%s", n++ ? ", " : "", h->files[i].migration->name);
	d = ddl_report(s, DDL_DIAG_HISTORY, DDL_SPAN_NONE, "migration file%s %s %s added out of order",
		       n == 1 ? "" : "s", ddl_buf_str(&names), n == 1 ? "was" : "were");
	ddl_diag_note(s, d, "the database is at version %s", h->last->version);
	ddl_diag_help(s, d, "give them a later version, or say --exec-order non-linear to run them now, linear-skip to leave them out");
	ddl_buf_release(&names);
	return false;
}

static bool plan_next(struct ddl_session *s, const struct ddl_history *h, const struct ddl_pending_options *o,
		      struct ddl_pending *p)
{
	const struct ddl_history_file *end = h->files + h->dir->files.count;

	DDL_EACH(struct ddl_revision, r, &h->rows) {
		if (!ddl_revision_is_partial(r) || ddl_history_find(h, r->version))
			continue;
		ddl_report(s, DDL_DIAG_HISTORY, DDL_SPAN_NONE, "version %s was applied in part, %u of %u statements, and its file is gone",
			   r->version, r->applied, r->total);
		return false;
	}
	for (const struct ddl_history_file *f = h->files; f < end; f++) {
		if (f->out_of_order && o->order == DDL_ORDER_LINEAR)
			return refuse_order(s, h);
		if ((f->row && ddl_revision_is_partial(f->row)) || (f->out_of_order && o->order == DDL_ORDER_NON_LINEAR) ||
		    (!f->row && !f->skipped && !f->out_of_order))
			add_pending(s, p, f);
	}
	return true;
}

static bool cut_at(struct ddl_session *s, const struct ddl_history *h, const struct ddl_pending_options *o,
		   struct ddl_pending *p)
{
	struct ddl_list kept = { 0 };
	struct ddl_node *next;
	bool found = false;

	if (!ddl_history_find(h, o->to)) {
		ddl_report(s, DDL_DIAG_USAGE, DDL_SPAN_NONE, "migration with version \"%s\" not found", o->to);
		return false;
	}
	for (struct ddl_node *n = p->files.first; n && !found; n = next) {
		const struct ddl_pending_file *f = (const struct ddl_pending_file *)(const void *)n;

		next = n->next;
		if (f->file > ddl_history_find(h, o->to))
			break;
		found = !strcmp(f->file->migration->version, o->to);
		ddl_list_add(&kept, n);
	}
	p->files = kept;
	return true;
}

bool ddl_pending_plan(struct ddl_session *s, const struct ddl_history *h, const struct ddl_pending_options *o,
		      struct ddl_pending *out)
{
	*out = (struct ddl_pending){ .baseline = NULL };
	if (!(h->last ? plan_next(s, h, o, out) : plan_first(s, h, o, out)))
		return false;
	if (o->to && !cut_at(s, h, o, out))
		return false;
	if (o->amount && o->amount < out->files.count) {
		struct ddl_node *n = out->files.first;

		for (uint32_t i = 1; i < o->amount; i++)
			n = n->next;
		ddl_list_cut(&out->files, &(struct ddl_list){ out->files.first, n, o->amount });
	}
	return true;
}
