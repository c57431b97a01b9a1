#include "cli/reviewed.h"

#include <string.h>

#include "base/ascii.h"
#include "migrate/effect.h"
#include "migrate/file.h"
#include "migrate/work.h"

static const struct ddl_source *read_source(struct ddl_cli *cli, const char *path)
{
	const struct ddl_source *src = NULL;
	struct ddl_buf bytes = { 0 };
	int error = ddl_file_read(path, &bytes);

	if (error)
		ddl_report(&cli->session, DDL_DIAG_IO, DDL_SPAN_NONE, "cannot read %s: %s", path, strerror(error));
	else
		src = ddl_session_add(&cli->session, path, ddl_buf_str(&bytes), bytes.len);
	ddl_buf_release(&bytes);
	return src;
}

bool ddl_reviewed_read(struct ddl_bring *r, const char *url)
{
	struct ddl_cli *cli = r->cli;
	const char *path = ddl_source_path(cli, url);
	const struct ddl_source *src = path ? read_source(cli, path) : NULL;

	r->file = DDL_NEW(&cli->arena, struct ddl_plan_file);
	if (!src || !ddl_plan_file_read(&cli->session, src, r->file))
		return false;
	cli->schemas = r->file->schemas;
	cli->excludes = r->file->excludes;
	if (!r->tx_mode)
		r->tx_mode = r->file->tx_mode;
	return ddl_change_renames(cli, r->file->renames, &r->change) && ddl_change_fills(cli, r->file->fills, &r->change);
}

/* What the schema was without when it was planned: grants, where the schema to come to has none. */
static void forget(struct ddl_bring *r, struct ddl_schema *s)
{
	ddl_effect_forget(s, NULL);
	if (r->no_privileges)
		ddl_change_forget_privileges(s);
}

static bool is_at(struct ddl_schema *s, const char *fingerprint)
{
	const char *now = ddl_fingerprint(s);

	return now && !strcmp(now, fingerprint);
}

static void report_changed(struct ddl_bring *r, const char *now)
{
	struct ddl_session *s = &r->cli->session;
	struct ddl_diag *d = ddl_report(s, DDL_DIAG_PLAN_STALE, DDL_SPAN_NONE, "%s has changed since %s was planned; nothing was done",
					r->database->parts->shown, r->file->source->name);

	ddl_diag_note(s, d, "the plan is for %s, where the schema is %s", r->file->dialect, r->file->from);
	ddl_diag_note(s, d, "the database's is %s", now ? now : "none that can be written down");
	ddl_diag_help(s, d, "make a new plan: ddlkit schema plan");
}

bool ddl_reviewed_begin(struct ddl_bring *r, int *status)
{
	struct ddl_change *c = &r->change;
	struct ddl_schema *now = ddl_schema_of(r->cli, &c->from);
	struct ddl_text *live, *plan;
	bool fits, done;

	*status = DDL_EXIT_PLAN;
	if (!now)
		return false;
	for (int i = 0; i < 2; i++) {
		r->no_privileges = i;
		forget(r, now);
		fits = is_at(now, r->file->from);
		done = !fits && is_at(now, r->file->to);
		if (fits || done)
			break;
	}
	if (done)
		*status = DDL_EXIT_OK;
	else if (!fits)
		report_changed(r, ddl_fingerprint(now));
	ddl_schema_release(now);
	if (!fits)
		return false;
	live = DDL_NEW(&r->cli->arena, struct ddl_text);
	*live = *(const struct ddl_text *)(const void *)c->from.first;
	ddl_list_add(&c->to, live);
	plan = DDL_NEW(&r->cli->arena, struct ddl_text);
	plan->source = r->file->source;
	ddl_list_add(&c->to, plan);
	return true;
}

bool ddl_reviewed_leads(struct ddl_bring *r)
{
	struct ddl_session *s = &r->cli->session;
	struct ddl_diag *d;

	forget(r, r->change.before);
	forget(r, r->change.after);
	if (is_at(r->change.after, r->file->to))
		return true;
	d = ddl_report(s, DDL_DIAG_PLAN_STALE, DDL_SPAN_NONE, "%s was edited, and its statements no longer lead to the schema that was "
		       "planned; nothing was done", r->file->source->name);
	ddl_diag_help(s, d, "change the schema that is asked for, and make a new plan: ddlkit schema plan");
	return false;
}

/* Edited statements */

struct judge {
	struct ddl_bring *r;
	struct ddl_schema *was, *now; /* before and after the statement at hand */
};

static bool read_more(struct ddl_schema *schema, const char *sql)
{
	const struct ddl_source *src = ddl_session_add(schema->session, "plan", sql, strlen(sql));

	if (!src || !ddl_schema_read(schema, src))
		return false;
	ddl_normalize_finish(schema);
	return true;
}

static bool only_renames(const struct ddl_stmt *stmt)
{
	if (stmt->kind != DDL_STMT_ALTER_TABLE)
		return stmt->kind == DDL_STMT_RENAME;
	DDL_EACH(struct ddl_action, a, &stmt->items)
		if (a->kind != DDL_ACTION_RENAME_COLUMN && a->kind != DDL_ACTION_RENAME_TABLE)
			return false;
	return true;
}

/* Of a statement that changes no schema: only what is known to leave rows alone does. */
static uint32_t judge_rows(const struct ddl_session *s, const struct ddl_unit *u)
{
	static const char *const harmless[] = { "insert", "select", "values" };

	if (ddl_work_flags(s, u) & (DDL_WORK_SESSION | DDL_WORK_AGAIN))
		return 0;
	for (size_t i = 0; i < DDL_COUNT(harmless); i++)
		if (ddl_atom_is(&s->atoms, u->word, harmless[i]))
			return 0;
	return DDL_LOSES_DATA;
}

static uint32_t judge_stmt(struct judge *j, const struct ddl_unit *u, const struct ddl_stmt *stmt, const char *sql)
{
	uint32_t bits = stmt->flags & DDL_STMT_CONCURRENTLY ? DDL_NO_TRANSACTION : 0;
	size_t mark = ddl_diags_mark(&j->r->cli->session);
	struct ddl_plan *p;

	if (!read_more(j->now, sql))
		return bits | DDL_LOSES_DATA;
	p = ddl_diff(j->was, j->now, NULL);
	if (!p->steps.count && !p->refused)
		bits |= judge_rows(&j->r->cli->session, u);
	else if (p->refused)
		bits |= DDL_LOSES_DATA;
	else if (!only_renames(stmt))
		DDL_EACH(struct ddl_step, step, &p->steps)
			bits |= step->consequences;
	ddl_diags_rewind(&j->r->cli->session, mark);
	read_more(j->was, sql);
	return bits;
}

/* The last comment line before a statement that is no list of consequences. */
static const char *comment_of(struct ddl_bring *r, const struct ddl_stmt *stmt)
{
	size_t len;
	const char *text = ddl_span_text(&r->cli->session.sources, (struct ddl_span){ stmt->lead, stmt->node.at.start }, &len);
	const char *found = NULL;
	size_t n = 0;

	for (const char *c = text, *end = text + len, *line; c < end; c = line + (line < end)) {
		line = memchr(c, '\n', (size_t)(end - c));
		line = line ? line : end;
		if (line - c > 3 && !memcmp(c, "-- ", 3) && c[3] != ' ') {
			found = c + 3;
			n = (size_t)(line - found);
		}
	}
	return found ? ddl_memdup(&r->cli->session.arena, found, n) : NULL;
}

static const struct ddl_stmt *stmt_at(const struct ddl_list *stmts, uint32_t start)
{
	DDL_EACH(struct ddl_stmt, stmt, stmts)
		if (stmt->node.at.start == start)
			return stmt;
	return NULL;
}

/* Without the ";". */
static const char *sql_of(struct ddl_session *s, struct ddl_span at)
{
	size_t len;
	const char *text = ddl_span_text(&s->sources, at, &len);

	while (len && (text[len - 1] == ';' || ddl_ascii_space(text[len - 1])))
		len--;
	return ddl_memdup(&s->arena, text, len);
}

static bool refuse_transaction(struct ddl_bring *r, const struct ddl_unit *u)
{
	ddl_report(&r->cli->session, DDL_DIAG_PLAN_STALE, u->node.at, "a plan has no transactions of its own; --tx-mode says whether "
		   "there is one around it");
	return false;
}

static bool take_edited(struct judge *j, const struct ddl_list *units, const struct ddl_list *stmts)
{
	struct ddl_bring *r = j->r;
	struct ddl_session *s = &r->cli->session;

	DDL_EACH(struct ddl_unit, u, units) {
		struct ddl_apply_step *step = DDL_NEW(&s->arena, struct ddl_apply_step);
		const struct ddl_stmt *stmt = stmt_at(stmts, u->node.at.start);

		if (ddl_work_flags(s, u) & (DDL_WORK_BEGINS | DDL_WORK_ENDS))
			return refuse_transaction(r, u);
		step->sql = sql_of(s, u->node.at);
		if (stmt) {
			step->comment = comment_of(r, stmt);
			step->consequences = judge_stmt(j, u, stmt, step->sql);
		} else {
			step->consequences = DDL_LOSES_DATA;
		}
		ddl_list_add(&r->apply.steps, step);
	}
	return true;
}

/* PRAGMA foreign_keys has no effect in a transaction: settings at the ends stand outside of it. */
static void mark_settings(struct ddl_bring *r, const struct ddl_list *units)
{
	const struct ddl_node *u = units->first;
	struct ddl_apply_step *last = NULL;
	bool begun = false;

	DDL_EACH(struct ddl_apply_step, step, &r->apply.steps) {
		bool session = (ddl_work_flags(&r->cli->session, (const struct ddl_unit *)(const void *)u) & DDL_WORK_SESSION) != 0;

		step->setting = session && !begun;
		begun = begun || !session;
		last = session ? last : step;
		u = u->next;
	}
	for (struct ddl_node *n = last ? last->node.next : NULL; n; n = n->next)
		((struct ddl_apply_step *)(void *)n)->setting = true;
}

static void parse(struct ddl_bring *r, const struct ddl_source *src, struct ddl_list *units, struct ddl_list *stmts)
{
	size_t mark = ddl_diags_mark(&r->cli->session);
	struct ddl_parse p;

	ddl_parse_init(&p, &r->cli->session, r->cli->dialect, r->cli->version);
	p.units = units;
	ddl_parse_source(&p, src, stmts);
	ddl_parse_release(&p);
	ddl_diags_rewind(&r->cli->session, mark);
}

/* Statement by statement: comments are nobody's business. */
static bool same_statements(struct ddl_bring *r, const struct ddl_list *units)
{
	struct ddl_session *s = &r->cli->session;
	const struct ddl_source *src = ddl_session_add(s, "plan", ddl_buf_str(&r->change.script), r->change.script.len);
	struct ddl_list planned = { 0 }, ignored = { 0 };
	const struct ddl_node *u = units->first;

	if (src)
		parse(r, src, &planned, &ignored);
	if (!src || planned.count != units->count)
		return false;
	DDL_EACH(struct ddl_unit, p, &planned) {
		if (strcmp(sql_of(s, p->node.at), sql_of(s, u->at)))
			return false;
		u = u->next;
	}
	return true;
}

bool ddl_reviewed_edited(struct ddl_bring *r, int *status)
{
	struct ddl_list units = { 0 }, stmts = { 0 };
	struct judge j = { .r = r };
	bool fine = false;

	*status = DDL_EXIT_OK;
	parse(r, r->file->source, &units, &stmts);
	if (same_statements(r, &units))
		return false;
	ddl_output_note(r->cli, "%s was edited; its statements lead to the same schema", r->file->source->name);
	*status = DDL_EXIT_PLAN;
	j.was = ddl_schema_of(r->cli, &r->change.from);
	j.now = ddl_schema_of(r->cli, &r->change.from);
	if (j.was && j.now)
		fine = take_edited(&j, &units, &stmts);
	if (fine)
		mark_settings(r, &units);
	if (j.was)
		ddl_schema_release(j.was);
	if (j.now)
		ddl_schema_release(j.now);
	*status = fine ? DDL_EXIT_OK : DDL_EXIT_PLAN;
	return fine;
}
