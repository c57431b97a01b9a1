#include "live/migrator.h"

#include <string.h>
#include <time.h>

#include "live/complaints.h"

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool server_failed(struct ddl_migrator *m, const char *what)
{
	ddl_report(m->session, DDL_DIAG_DATABASE, DDL_SPAN_NONE, "%s: %s", what, ddl_buf_str(&m->error));
	return false;
}

bool ddl_migrator_open(struct ddl_migrator *m)
{
	struct ddl_list rows = { 0 };

	m->revisions = (struct ddl_revisions){ .driver = m->driver, .db = m->db, .arena = &m->session->arena, .dialect = m->dialect };
	if (!ddl_revisions_open(&m->revisions, m->revisions_schema, &m->error) ||
	    !ddl_revisions_read(&m->revisions, &rows, &m->error))
		return server_failed(m, "cannot read " DDL_REVISIONS_TABLE);
	return ddl_history_read(m->session, m->dir, &rows, &m->history);
}

bool ddl_migrator_read(struct ddl_migrator *m, struct ddl_buf *out)
{
	return m->driver->schema(m->db, out, &m->error) || server_failed(m, "cannot read the schema");
}

struct ddl_revision *ddl_migrator_row(struct ddl_migrator *m, const struct ddl_history_file *f, unsigned type)
{
	struct ddl_revision *row = DDL_NEW(&m->session->arena, struct ddl_revision);

	row->version = f->migration->version;
	row->description = f->migration->description;
	row->type = type;
	row->executed_at = ddl_revisions_now();
	row->hash = f->hash;
	row->operator_version = m->operator;
	return row;
}

/* Modes */

static enum ddl_tx_mode mode_of(const struct ddl_migrator *m, const struct ddl_work *w)
{
	if (m->mode == DDL_TX_ALL)
		return DDL_TX_ALL;
	if (w->has_mode)
		return w->mode;
	/* Its COMMIT would end ours. */
	return w->own_transactions && m->driver->transactional ? DDL_TX_NONE : m->mode;
}

static bool check_mode(struct ddl_migrator *m, const struct ddl_work *w)
{
	if (m->mode != DDL_TX_ALL)
		return true;
	if (w->has_mode && w->mode != DDL_TX_ALL)
		ddl_report(m->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "cannot set txmode directive to \"%s\" in \"%s\" when txmode \"all\" is "
			   "set globally", w->mode == DDL_TX_NONE ? "none" : "file", w->migration->name);
	else if (w->own_transactions && m->driver->transactional)
		ddl_report(m->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, "%s has a BEGIN or COMMIT of its own, which --tx-mode all cannot hold",
			   w->migration->name);
	else
		return true;
	return false;
}

/* What ran could not be written down, and a transaction would let go of the tables. */
static bool check_locks(struct ddl_migrator *m, const struct ddl_work *w)
{
	DDL_EACH(struct ddl_work_stmt, stmt, &w->stmts) {
		struct ddl_diag *d;

		if (!m->driver->locks_alone || !(stmt->flags & DDL_WORK_LOCKS))
			continue;
		d = ddl_report(m->session, DDL_DIAG_DIRECTORY, stmt->node.at, "a migration cannot lock tables: " DDL_REVISIONS_TABLE
			       " has to be written meanwhile");
		ddl_diag_help(m->session, d, "take LOCK TABLES and UNLOCK TABLES out; mysqldump --skip-add-locks writes none");
		return false;
	}
	return true;
}

/* Files that ran in part */

static const struct ddl_history_file *file_of(const struct ddl_migrator *m, const struct ddl_work *w)
{
	return ddl_history_find(&m->history, w->migration->version);
}

uint32_t ddl_migrator_from(const struct ddl_migrator *m, const struct ddl_work *w)
{
	const struct ddl_revision *row = file_of(m, w)->row;

	return row ? row->applied : 0;
}

/* What ran must still be what the file begins with. */
static bool check_partial(struct ddl_migrator *m, const struct ddl_work *w, const struct ddl_revision *row)
{
	const struct ddl_work_stmt *stmt = (const struct ddl_work_stmt *)(const void *)w->stmts.first;

	for (uint32_t i = 0; i < row->applied; i++) {
		const char *sum = ddl_revision_partial_hash(&m->session->arena, row, i);
		struct ddl_diag *d;

		if (stmt && (!sum || !strcmp(sum, stmt->sum))) {
			stmt = (const struct ddl_work_stmt *)(const void *)stmt->node.next;
			continue;
		}
		d = ddl_report(m->session, DDL_DIAG_HISTORY, DDL_SPAN_NONE, stmt ? "history changed: statement %u of %s is not what ran" :
			       "history changed: statement %u of %s ran, and is no longer in it", i + 1, w->migration->name);
		ddl_diag_help(m->session, d, "of a file that ran in part, only what did not run may change; ddlkit migrate set %s takes "
			      "it for done", row->version);
		return false;
	}
	return true;
}

static const struct ddl_work_stmt *stmt_number(const struct ddl_work *w, uint32_t n)
{
	DDL_EACH(struct ddl_work_stmt, stmt, &w->stmts)
		if (!n--)
			return stmt;
	return NULL;
}

static enum ddl_effect look(struct ddl_migrator *m, const struct ddl_work *w, const struct ddl_revision *row)
{
	struct ddl_live_about about = { .schema = NULL };
	struct ddl_buf database = { 0 };
	enum ddl_effect effect = DDL_EFFECT_UNKNOWN;

	m->driver->about(m->db, &about);
	if (ddl_migrator_read(m, &database))
		effect = ddl_effect_of(&(struct ddl_effect_question){
			.session = m->session, .dialect = m->dialect, .version = m->version, .default_schema = about.schema,
			.defaults = about.defaults, .history = &m->history, .file = file_of(m, w), .work = w,
			.number = row->applied, .database = &database, .revisions_schema = m->revisions.schema,
		});
	ddl_buf_release(&database);
	return effect;
}

static bool refuse_resume(struct ddl_migrator *m, const struct ddl_work *w, const struct ddl_work_stmt *stmt, enum ddl_effect effect)
{
	struct ddl_diag *d = ddl_report(m->session, DDL_DIAG_HISTORY, stmt->node.at, "the last run was ended here, and it cannot be told "
					"whether this statement of %s took effect", w->migration->name);

	ddl_diag_note(m->session, d, effect == DDL_EFFECT_SAME ? "it changes nothing that the schema shows" :
		      "the database is neither what it should be before the statement nor what it should be after it");
	ddl_diag_help(m->session, d, "look, and say --resume run to run it now, or --resume skip to go on behind it");
	return false;
}

/*
 * A row without an error is one that a run did not live to write: its statement may have taken effect. Those which
 * write rows are one with their note, when it was this program that wrote it.
 */
static bool resume(struct ddl_migrator *m, const struct ddl_work *w, struct ddl_revision *row)
{
	const struct ddl_work_stmt *stmt = stmt_number(w, row->applied);
	enum ddl_effect effect;

	if (!stmt || row->error)
		return true;
	if (m->resume != DDL_RESUME_ASK) {
		if (m->resume == DDL_RESUME_SKIP)
			row->applied++;
		return true;
	}
	if ((stmt->flags & DDL_WORK_ROWS && !strncmp(row->operator_version, "ddlkit", 6)) ||
	    stmt->flags & (DDL_WORK_BEGINS | DDL_WORK_AGAIN))
		return true;
	if (stmt->flags & DDL_WORK_ENDS) {
		/* The transaction that it ended, one way or the other, is gone, and with it the note that it had begun. */
		row->applied++;
		return true;
	}
	effect = look(m, w, row);
	if (effect == DDL_EFFECT_DONE)
		row->applied++;
	else if (effect != DDL_EFFECT_NONE)
		return refuse_resume(m, w, stmt, effect);
	return true;
}

bool ddl_migrator_prepare(struct ddl_migrator *m, const struct ddl_pending *p)
{
	DDL_EACH(struct ddl_pending_file, f, &p->files) {
		struct ddl_work *w = ddl_work_read(m->session, m->dialect, m->version, m->dir, f->file->migration);

		if (!w || !check_mode(m, w) || !check_locks(m, w) || (f->file->row && !check_partial(m, w, f->file->row)))
			return false;
		ddl_list_add(&m->works, w);
	}
	return true;
}

/* Notes */

/* ["h1:...", ...] of the statements that ran, while there are others. */
static void put_hashes(const struct ddl_migrator *m, struct ddl_buf *out)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_work_stmt, stmt, &m->work->stmts) {
		if (n == m->row->applied)
			break;
		ddl_buf_printf(out, "%s\"%s\"", n++ ? ", " : "[", stmt->sum);
	}
	if (n)
		ddl_buf_putc(out, ']');
}

static bool note(struct ddl_migrator *m)
{
	struct ddl_revision row = *m->row;
	struct ddl_buf hashes = { 0 };
	bool fine;

	m->unnoted = false;
	if (row.applied < row.total)
		put_hashes(m, &hashes);
	row.partial_hashes = hashes.len ? ddl_buf_str(&hashes) : NULL;
	fine = ddl_revisions_write(&m->revisions, &row, &m->error);
	ddl_buf_release(&hashes);
	return fine;
}

static bool begin(struct ddl_migrator *m)
{
	return m->driver->run(m->db, m->driver->begin, &m->error);
}

static bool in_transaction(struct ddl_migrator *m)
{
	return m->driver->in_transaction(m->db);
}

/* Statements */

/*
 * Before a statement that may end the transaction by itself, as DDL does on MySQL, the row must know of those that
 * ran in it.
 */
static bool run_stmt(struct ddl_migrator *m, const struct ddl_work_stmt *stmt, enum ddl_tx_mode mode)
{
	bool rows = (stmt->flags & DDL_WORK_ROWS) != 0, own = mode == DDL_TX_NONE && rows && !in_transaction(m);

	if ((own || (mode != DDL_TX_NONE && !in_transaction(m))) && !begin(m))
		return false;
	if (m->unnoted && !rows && !m->driver->transactional && !note(m))
		return false;
	if (!m->driver->run(m->db, stmt->sql, &m->error)) {
		m->failed_stmt = stmt;
		return false;
	}
	m->row->applied++;
	m->unnoted = true;
	if (in_transaction(m) && !own && !(mode == DDL_TX_NONE))
		return true;
	return note(m) && (!own || m->driver->run(m->db, "COMMIT", &m->error));
}

/* What a failed statement leaves of its transaction is what the table says. */
static void note_failure(struct ddl_migrator *m)
{
	struct ddl_list rows = { 0 };
	struct ddl_buf ignored = { 0 }, told = m->error;
	struct ddl_revision *left = NULL;

	m->error = (struct ddl_buf){ 0 };
	if (in_transaction(m))
		m->driver->run(m->db, "ROLLBACK", &ignored);
	ddl_buf_clear(&ignored);
	ddl_revisions_read(&m->revisions, &rows, &ignored);
	DDL_EACH(struct ddl_revision, r, &rows)
		if (!strcmp(r->version, m->row->version))
			left = r;
	if (!ignored.len && (left || (m->failed_stmt && !m->driver->transactional))) {
		m->row->applied = left ? left->applied : 0;
		m->row->error = ddl_buf_str(&told);
		m->row->error_stmt = m->failed_stmt ? m->failed_stmt->sql : NULL;
		note(m);
	}
	ddl_buf_release(&ignored);
	ddl_buf_release(&m->error);
	m->error = told;
}

/* Settings that the statements before made, and that went with the connection. */
static bool set_again(struct ddl_migrator *m, const struct ddl_work *w, uint32_t until)
{
	DDL_EACH(struct ddl_work_stmt, stmt, &w->stmts) {
		if (!until--)
			break;
		if (stmt->flags & DDL_WORK_SESSION && !m->driver->run(m->db, stmt->sql, &m->error))
			return false;
	}
	return true;
}

static bool take_answer(void *data, int n, const char *const *values)
{
	int *answer = data;
	const char *v = n ? values[0] : "NULL";

	v += *v == '\'';
	*answer = n == 1 && (*v == 't' || (*v == '1' && (!v[1] || v[1] == '\''))) ? 1 : 0;
	return false;
}

/* Of those that share a group one must hold; of the others each. */
static bool group_holds(const struct ddl_work *w, const struct ddl_work_check *c, const bool *held)
{
	uint32_t i = 0;
	bool any = false;

	DDL_EACH(struct ddl_work_check, other, &w->checks) {
		if (other == c || (c->group && other->group && !strcmp(c->group, other->group)))
			any = any || held[i];
		i++;
	}
	return any;
}

static bool run_checks(struct ddl_migrator *m, const struct ddl_work *w)
{
	bool *held = DDL_NEW_ARRAY(&m->session->arena, w->checks.count + 1, bool);
	uint32_t i = 0;

	if (w->checks.count)
		m->watch->checks(m->watch->data, w);
	DDL_EACH(struct ddl_work_check, c, &w->checks) {
		double start = now();
		int answer = 0;

		if (!m->dry_run && !m->driver->query(m->db, c->sql, take_answer, &answer, &m->error)) {
			m->watch->check(m->watch->data, c, false, now() - start);
			return false;
		}
		held[i++] = answer || m->dry_run;
		m->watch->check(m->watch->data, c, held[i - 1], now() - start);
	}
	DDL_EACH(struct ddl_work_check, c, &w->checks) {
		if (group_holds(w, c, held))
			continue;
		ddl_buf_printf(&m->error, "check assertion \"%s\" returned false", c->sql);
		return false;
	}
	return true;
}

/* Files */

static bool run_stmts(struct ddl_migrator *m, const struct ddl_work *w, enum ddl_tx_mode mode, uint32_t from)
{
	uint32_t skip = from;

	if (mode == DDL_TX_FILE && !begin(m))
		return false;
	if (!note(m) || !set_again(m, w, from))
		return false;
	DDL_EACH(struct ddl_work_stmt, stmt, &w->stmts) {
		if (skip) {
			skip--;
			continue;
		}
		m->watch->stmt(m->watch->data, stmt);
		if (!run_stmt(m, stmt, mode))
			return false;
	}
	return true;
}

/* With foreign keys off nobody looks at rows while tables are rebuilt. */
static bool run_in_mode(struct ddl_migrator *m, const struct ddl_work *w, enum ddl_tx_mode mode, uint32_t from, double start)
{
	struct ddl_complaints before;
	bool fine;

	ddl_complaints_init(&before);
	fine = (mode == DDL_TX_NONE || ddl_complaints_read(&before, m->driver, m->db, &m->error)) && run_stmts(m, w, mode, from);
	m->row->execution_time += (long long)((now() - start) * 1e9);
	fine = fine && (!m->unnoted || note(m));
	fine = fine && (mode == DDL_TX_NONE ||
			ddl_complaints_same(&before, m->driver, m->db, "after it", &m->error));
	if (fine && mode == DDL_TX_FILE && in_transaction(m))
		fine = m->driver->run(m->db, "COMMIT", &m->error);
	ddl_complaints_release(&before);
	return fine;
}

static bool run_file(struct ddl_migrator *m, const struct ddl_work *w)
{
	const struct ddl_history_file *f = file_of(m, w);
	enum ddl_tx_mode mode = mode_of(m, w);
	double start = now();
	uint32_t from;

	m->work = w;
	m->row = ddl_migrator_row(m, f, DDL_REVISION_EXECUTED);
	if (f->row) {
		struct ddl_revision old = *f->row;

		if (!resume(m, w, &old))
			return false;
		m->row->applied = old.applied;
		m->row->execution_time = old.execution_time;
	}
	from = m->row->applied;
	m->row->total = w->stmts.count;
	m->unnoted = false;
	m->watch->file(m->watch->data, w, from);
	if (m->driver->fresh(m->db, &m->error) && run_checks(m, w) && run_in_mode(m, w, mode, from, start)) {
		m->watch->done(m->watch->data, w, now() - start);
		return true;
	}
	m->failed_work = w;
	m->watch->failed(m->watch->data, m->failed_stmt, ddl_buf_str(&m->error));
	note_failure(m);
	return false;
}

static bool show_file(struct ddl_migrator *m, const struct ddl_work *w)
{
	uint32_t from = ddl_migrator_from(m, w), skip = from;

	m->watch->file(m->watch->data, w, from);
	run_checks(m, w);
	DDL_EACH(struct ddl_work_stmt, stmt, &w->stmts) {
		if (skip)
			skip--;
		else
			m->watch->stmt(m->watch->data, stmt);
	}
	m->watch->done(m->watch->data, w, 0);
	return true;
}

static bool run_files(struct ddl_migrator *m)
{
	DDL_EACH(struct ddl_work, w, &m->works)
		if (!(m->dry_run ? show_file : run_file)(m, w))
			return false;
	return true;
}

static bool record_baseline(struct ddl_migrator *m, const struct ddl_pending *p)
{
	struct ddl_revision *row;

	if (!p->baseline)
		return true;
	row = ddl_migrator_row(m, p->baseline, DDL_REVISION_BASELINE);
	return ddl_revisions_write(&m->revisions, row, &m->error);
}

enum ddl_migrator_verdict ddl_migrator_run(struct ddl_migrator *m, const struct ddl_pending *p)
{
	bool all = m->mode == DDL_TX_ALL && !m->dry_run, fine;
	struct ddl_buf ignored = { 0 };

	if (m->dry_run)
		return run_files(m) ? DDL_MIGRATOR_DONE : DDL_MIGRATOR_REFUSED;
	if (!ddl_revisions_create(&m->revisions, &m->error) || !record_baseline(m, p)) {
		server_failed(m, "cannot write " DDL_REVISIONS_TABLE);
		return DDL_MIGRATOR_REFUSED;
	}
	fine = !m->works.count || !all || (m->driver->fresh(m->db, &m->error) && begin(m));
	fine = fine && run_files(m);
	if (fine && all && in_transaction(m))
		fine = m->driver->run(m->db, "COMMIT", &m->error);
	if (!fine && in_transaction(m))
		m->driver->run(m->db, "ROLLBACK", &ignored);
	ddl_buf_release(&ignored);
	if (fine)
		return DDL_MIGRATOR_DONE;
	return m->error.len ? DDL_MIGRATOR_FAILED : DDL_MIGRATOR_REFUSED;
}

void ddl_migrator_release(struct ddl_migrator *m)
{
	ddl_buf_release(&m->error);
}
