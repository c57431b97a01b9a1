#include "migrate/work.h"

#include <string.h>

#include "migrate/sum.h"
#include "migrate/txtar.h"
#include "parser/directive.h"
#include "parser/parse.h"

static const struct {
	const char *word, *second;   /* second NULL: any */
	unsigned flags;
} kinds[] = {
	{ "insert", NULL, DDL_WORK_ROWS }, { "replace", NULL, DDL_WORK_ROWS }, { "update", NULL, DDL_WORK_ROWS },
	{ "delete", NULL, DDL_WORK_ROWS }, { "merge", NULL, DDL_WORK_ROWS }, { "with", NULL, DDL_WORK_ROWS },
	{ "select", NULL, DDL_WORK_ROWS }, { "values", NULL, DDL_WORK_ROWS }, { "load", "data", DDL_WORK_ROWS },
	{ "copy", NULL, DDL_WORK_ROWS },
	{ "set", NULL, DDL_WORK_SESSION | DDL_WORK_AGAIN }, { "use", NULL, DDL_WORK_SESSION | DDL_WORK_AGAIN },
	{ "pragma", NULL, DDL_WORK_SESSION | DDL_WORK_AGAIN },
	{ "begin", "not", 0 }, { "begin", NULL, DDL_WORK_BEGINS }, { "start", "transaction", DDL_WORK_BEGINS },
	{ "commit", NULL, DDL_WORK_ENDS }, { "end", NULL, DDL_WORK_ENDS }, { "rollback", "to", 0 },
	{ "rollback", NULL, DDL_WORK_ENDS }, { "abort", NULL, DDL_WORK_ENDS },
	{ "analyze", NULL, DDL_WORK_AGAIN }, { "analyse", NULL, DDL_WORK_AGAIN }, { "optimize", NULL, DDL_WORK_AGAIN },
	{ "flush", NULL, DDL_WORK_AGAIN }, { "grant", NULL, DDL_WORK_AGAIN }, { "revoke", NULL, DDL_WORK_AGAIN },
	{ "show", NULL, DDL_WORK_AGAIN }, { "explain", NULL, DDL_WORK_AGAIN }, { "check", NULL, DDL_WORK_AGAIN },
	{ "vacuum", NULL, DDL_WORK_AGAIN }, { "reindex", NULL, DDL_WORK_AGAIN }, { "refresh", NULL, DDL_WORK_AGAIN },
	{ "comment", NULL, DDL_WORK_AGAIN }, { "lock", "tables", DDL_WORK_AGAIN | DDL_WORK_LOCKS },
	{ "lock", "table", DDL_WORK_AGAIN | DDL_WORK_LOCKS }, { "lock", NULL, DDL_WORK_AGAIN }, { "unlock", NULL, DDL_WORK_AGAIN },
};

/* DROP TABLE IF EXISTS, CREATE OR REPLACE VIEW, TRUNCATE */
static bool says_again(const struct ddl_session *s, const struct ddl_unit *u, const struct ddl_stmt *stmt)
{
	if (u->word && ddl_atom_is(&s->atoms, u->word, "truncate"))
		return true;
	return u->word && stmt->flags & (DDL_STMT_IF_EXISTS | DDL_STMT_IF_NOT_EXISTS | DDL_STMT_OR_REPLACE) &&
	       (ddl_atom_is(&s->atoms, u->word, "create") || ddl_atom_is(&s->atoms, u->word, "drop"));
}

unsigned ddl_work_flags(const struct ddl_session *s, const struct ddl_unit *u)
{
	for (size_t i = 0; u->word && i < DDL_COUNT(kinds); i++)
		if (ddl_atom_is(&s->atoms, u->word, kinds[i].word) &&
		    (!kinds[i].second || (u->second && ddl_atom_is(&s->atoms, u->second, kinds[i].second))))
			return kinds[i].flags;
	return 0;
}

static const struct ddl_source *add_section(struct ddl_session *s, const struct ddl_dir *dir,
					    const struct ddl_migration *m, enum ddl_section section)
{
	return ddl_session_add(s, ddl_format(&s->arena, "%s/%s", dir->path, m->name),
			       ddl_txtar_section(&s->arena, m->text, m->len, section), m->len);
}

/*
 * The units of a text. What is wrong with its statements is the server's to say, but a client's command that would
 * read more of them is never seen by one.
 */
static bool split(struct ddl_session *s, const struct ddl_dialect *d, ddl_version v, const struct ddl_source *src,
		  struct ddl_list *units, struct ddl_list *stmts)
{
	size_t mark = ddl_diags_mark(s);
	struct ddl_list diags;
	struct ddl_parse p;
	bool fine = true;

	ddl_parse_init(&p, s, d, v);
	p.units = units;
	ddl_parse_source(&p, src, stmts);
	ddl_parse_release(&p);
	diags = s->diags;
	DDL_EACH(struct ddl_diag, diag, &diags)
		fine = fine && diag->code != DDL_DIAG_CLIENT_COMMAND;
	if (fine)
		ddl_diags_rewind(s, mark);
	return fine;
}

/* Those of the file; and of an archive those in the first lines of its migration. */
static void read_directives(struct ddl_session *s, const struct ddl_migration *m, uint32_t base, struct ddl_list *out)
{
	const char *section = ddl_txtar_section(&s->arena, m->text, m->len, DDL_SECTION_MIGRATION), *text = section;
	struct ddl_source src = { .name = m->name, .text = m->text, .len = (uint32_t)m->len, .base = base };
	struct ddl_list more = { 0 };

	ddl_directives_of_file(s, &src, out);
	if (!ddl_txtar_is(m->text, m->len))
		return;
	text += strspn(text, " \r\n");
	src.text = text;
	src.base += (uint32_t)(text - section);
	src.len -= (uint32_t)(text - section);
	ddl_directives_of_file(s, &src, &more);
	ddl_list_append(out, &more);
}

static bool refuse_rows(struct ddl_session *s, const struct ddl_unit *u)
{
	struct ddl_diag *d = ddl_report(s, DDL_DIAG_CLIENT_COMMAND, u->node.at, "rows that follow a statement are read by its server's "
					"own client only");

	ddl_diag_help(s, d, "write them as INSERT");
	return false;
}

static bool take_stmts(struct ddl_session *s, struct ddl_work *w, const struct ddl_list *units, const struct ddl_list *stmts)
{
	struct ddl_sum_chain *chain = ddl_sum_chain_new(&s->arena);
	const struct ddl_node *parsed = stmts->first;

	DDL_EACH(struct ddl_unit, u, units) {
		struct ddl_work_stmt *stmt = DDL_NEW(&s->arena, struct ddl_work_stmt);
		size_t len;
		const char *text = ddl_span_text(&s->sources, u->node.at, &len);

		if (u->rows)
			return refuse_rows(s, u);
		while (parsed && parsed->at.start < u->node.at.start)
			parsed = parsed->next;
		stmt->node.at = u->node.at;
		stmt->sql = ddl_memdup(&s->arena, text, len);
		stmt->sum = ddl_sum_chain_add(&s->arena, chain, text, len);
		stmt->flags = ddl_work_flags(s, u);
		if (parsed && parsed->at.start == u->node.at.start && says_again(s, u, (const struct ddl_stmt *)(const void *)parsed))
			stmt->flags |= DDL_WORK_AGAIN;
		w->own_transactions |= (stmt->flags & (DDL_WORK_BEGINS | DDL_WORK_ENDS)) != 0;
		ddl_list_add(&w->stmts, stmt);
	}
	return true;
}

/* "-- atlas:assert oneof NAME" */
static const char *group_of(struct ddl_session *s, const struct ddl_stmt *stmt)
{
	struct ddl_list directives = { 0 };
	const struct ddl_directive *d;

	if (stmt)
		ddl_directives_of_stmt(s, stmt, &directives);
	d = ddl_directive_find(&directives, "assert");
	return d && !strncmp(d->args, "oneof", 5) && (!d->args[5] || d->args[5] == ' ') ? d->args : NULL;
}

static const struct ddl_stmt *stmt_at(const struct ddl_list *stmts, uint32_t start)
{
	DDL_EACH(struct ddl_stmt, stmt, stmts)
		if (stmt->node.at.start == start)
			return stmt;
	return NULL;
}

static bool read_checks(struct ddl_session *s, const struct ddl_dialect *d, ddl_version v, const struct ddl_dir *dir,
			struct ddl_work *w)
{
	const struct ddl_source *src = add_section(s, dir, w->migration, DDL_SECTION_CHECKS);
	struct ddl_list units = { 0 }, stmts = { 0 };

	if (!src || !split(s, d, v, src, &units, &stmts))
		return false;
	DDL_EACH(struct ddl_unit, u, &units) {
		struct ddl_work_check *c = DDL_NEW(&s->arena, struct ddl_work_check);
		size_t len;
		const char *text = ddl_span_text(&s->sources, u->node.at, &len);

		c->node.at = u->node.at;
		c->sql = ddl_memdup(&s->arena, text, len);
		c->group = group_of(s, stmt_at(&stmts, u->node.at.start));
		ddl_list_add(&w->checks, c);
	}
	return true;
}

bool ddl_tx_mode_read(const char *text, enum ddl_tx_mode *mode)
{
	static const char *const names[] = { [DDL_TX_FILE] = "file", [DDL_TX_ALL] = "all", [DDL_TX_NONE] = "none" };

	for (size_t i = 0; i < DDL_COUNT(names); i++) {
		if (!strcmp(text, names[i])) {
			*mode = (enum ddl_tx_mode)i;
			return true;
		}
	}
	return false;
}

static bool refuse_mode(struct ddl_session *s, const struct ddl_directive *d, const char *name)
{
	ddl_report(s, DDL_DIAG_DIRECTORY, d->node.at, "txmode \"%s\" is not allowed in file directive \"%s\". Use \"none\" or \"file\"",
		   d->args, name);
	return false;
}

static bool read_mode(struct ddl_session *s, const struct ddl_list *directives, struct ddl_work *w)
{
	DDL_EACH(struct ddl_directive, d, directives) {
		if (strcmp(d->name, "txmode"))
			continue;
		if (w->has_mode) {
			ddl_report(s, DDL_DIAG_DIRECTORY, d->node.at, "multiple txmode values found in file \"%s\"",
				   w->migration->name);
			return false;
		}
		if (!ddl_tx_mode_read(d->args, &w->mode) || w->mode == DDL_TX_ALL)
			return refuse_mode(s, d, w->migration->name);
		w->has_mode = true;
	}
	return true;
}

/* A directive of the file that stands right above a statement is that statement's, where it means nothing. */
static void warn_misplaced(struct ddl_session *s, const struct ddl_list *stmts)
{
	DDL_EACH(struct ddl_stmt, stmt, stmts) {
		struct ddl_list directives = { 0 };
		const struct ddl_directive *d;

		ddl_directives_of_stmt(s, stmt, &directives);
		d = ddl_directive_find(&directives, "txmode");
		if (!d)
			d = ddl_directive_find(&directives, "checkpoint");
		if (d)
			ddl_report(s, DDL_DIAG_NO_EFFECT, d->node.at, "atlas:%s counts in the first lines of a file only, with a "
				   "blank line behind them", d->name);
	}
}

struct ddl_work *ddl_work_read(struct ddl_session *s, const struct ddl_dialect *d, ddl_version v,
			       const struct ddl_dir *dir, const struct ddl_migration *m)
{
	struct ddl_work *w = DDL_NEW(&s->arena, struct ddl_work);
	struct ddl_list units = { 0 }, stmts = { 0 }, directives = { 0 };

	w->migration = m;
	w->checkpoint = ddl_work_is_checkpoint(s, m);
	w->source = add_section(s, dir, m, DDL_SECTION_MIGRATION);
	if (!w->source || !split(s, d, v, w->source, &units, &stmts))
		return NULL;
	read_directives(s, m, w->source->base, &directives);
	warn_misplaced(s, &stmts);
	if (!read_mode(s, &directives, w) || !take_stmts(s, w, &units, &stmts))
		return NULL;
	return !ddl_txtar_is(m->text, m->len) || read_checks(s, d, v, dir, w) ? w : NULL;
}

bool ddl_work_is_checkpoint(struct ddl_session *s, const struct ddl_migration *m)
{
	struct ddl_list directives = { 0 };

	read_directives(s, m, 0, &directives);
	return ddl_directive_find(&directives, "checkpoint") != NULL;
}
