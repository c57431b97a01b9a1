/*
 * undo.c - statements that the script itself takes back: ROLLBACK, and ROLLBACK TO a savepoint.
 *
 * Replay edits a schema in place and cannot go back, so they are marked before anything is replayed.
 */
#include "normalize/normalize.h"

enum { SAVEPOINTS_MAX = 1000 };      /* inside one another; what is beyond is taken to stay */

struct mark {
	ddl_atom name;               /* 0: BEGIN */
	struct ddl_stmt *from;       /* the statement that made it, or the ROLLBACK TO behind which all is new */
};

struct marks {
	const struct ddl_schema *schema;
	struct mark list[SAVEPOINTS_MAX];
	unsigned n;
};

static bool is_word(const struct ddl_schema *s, const struct ddl_stmt *stmt, const char *word)
{
	return stmt->kind == DDL_STMT_SKIPPED && stmt->word && ddl_atom_is(&s->session->atoms, stmt->word, word);
}

static bool is(const struct marks *m, const struct ddl_stmt *stmt, const char *word)
{
	return is_word(m->schema, stmt, word);
}

bool ddl_may_undo(const struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	return s->rules->rollback_undoes && (is_word(s, stmt, "begin") || is_word(s, stmt, "savepoint"));
}

bool ddl_ends_undo(const struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	return is_word(s, stmt, "commit") || is_word(s, stmt, "rollback");
}

static void open_mark(struct marks *m, struct ddl_stmt *stmt, ddl_atom name)
{
	if (m->n < SAVEPOINTS_MAX)
		m->list[m->n++] = (struct mark){ name, stmt };
}

static unsigned find(const struct marks *m, ddl_atom name)
{
	unsigned i = m->n;

	while (i && m->list[i - 1].name != name)
		i--;
	return i ? i - 1 : m->n;
}

/* Settings of the connection stay, and so does what is no statement at all. */
static void undo(struct marks *m, unsigned mark, const struct ddl_stmt *by)
{
	struct ddl_stmt *stmt = m->list[mark].from;
	uint32_t n = 0;

	for (; stmt != by; stmt = (struct ddl_stmt *)(void *)stmt->node.next) {
		if (stmt->kind == DDL_STMT_SKIPPED || stmt->kind == DDL_STMT_BAD || stmt->flags & DDL_STMT_UNDONE)
			continue;
		stmt->flags |= DDL_STMT_UNDONE;
		n++;
	}
	if (n)
		ddl_report(m->schema->session, DDL_DIAG_NO_EFFECT, by->node.at,
			   "this takes back %u statement%s: what they did is no part of the schema", n, n == 1 ? "" : "s");
}

static void follow(struct marks *m, struct ddl_stmt *stmt)
{
	unsigned mark = find(m, stmt->name.name.key);

	if (is(m, stmt, "begin")) {
		open_mark(m, stmt, 0);
	} else if (is(m, stmt, "savepoint")) {
		open_mark(m, stmt, stmt->name.name.key);
	} else if (is(m, stmt, "commit")) {
		m->n = 0;
	} else if (is(m, stmt, "release")) {
		m->n = mark;
	} else if (is(m, stmt, "rollback_to") && mark < m->n) {
		undo(m, mark, stmt);
		m->list[mark].from = stmt;
		m->n = mark + 1;
	} else if (is(m, stmt, "rollback") && m->n) {
		undo(m, 0, stmt);
		m->n = 0;
	}
}

void ddl_mark_undone(const struct ddl_schema *s, struct ddl_list *stmts)
{
	struct marks *m;

	if (!s->rules->rollback_undoes)
		return;
	m = DDL_NEW(&s->session->arena, struct marks);
	m->schema = s;
	DDL_EACH(struct ddl_stmt, stmt, stmts)
		if (stmt->kind == DDL_STMT_SKIPPED)
			follow(m, stmt);
	if (m->n && m->list[0].from->node.next)
		ddl_report(s->session, DDL_DIAG_MAYBE, m->list[0].from->node.at,
			   "nothing ends the transaction that begins here: it is taken as if COMMIT did");
}
