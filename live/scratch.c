#include "live/scratch.h"

#include <string.h>

static void tell_busy(struct ddl_scratch *s, void *db)
{
	if (s->busy)
		s->busy(s->data, db);
}

static bool may_go_on(struct ddl_scratch *s, struct ddl_buf *error)
{
	if (!s->stopped || !s->stopped(s->data))
		return true;
	ddl_buf_puts(error, "interrupted");
	return false;
}

/* The names are this program's own: 'ddlkit_scratch_0123456789abcdef_1', with the quotes of a literal. */
static const char *bare(struct ddl_scratch *s, const char *literal)
{
	size_t len = strlen(literal);

	return len > 2 && *literal == '\'' ? ddl_memdup(s->arena, literal + 1, len - 2) : NULL;
}

static bool take_prefix(void *data, int n, const char *const *values)
{
	struct ddl_scratch *s = data;

	if (n == 1)
		s->prefix = bare(s, values[0]);
	return true;
}

static bool remove_database(struct ddl_scratch *s, const char *name, struct ddl_buf *error)
{
	return s->driver->run(s->server, ddl_format(s->arena, "%s %s", s->driver->scratch->remove, name),
			      error);
}

struct left_over {
	struct ddl_node node;
	const char *name;
};

struct left_overs {
	struct ddl_scratch *scratch;
	struct ddl_list list;
};

static bool take_left_over(void *data, int n, const char *const *values)
{
	struct left_overs *all = data;
	struct left_over *one = DDL_NEW(all->scratch->arena, struct left_over);

	one->name = n == 1 ? bare(all->scratch, values[0]) : NULL;
	if (one->name)
		ddl_list_add(&all->list, one);
	return true;
}

/* One that cannot be removed is no reason not to go on. */
static void sweep(struct ddl_scratch *s)
{
	struct left_overs all = { .scratch = s };
	struct ddl_buf ignored = { 0 };

	s->driver->query(s->server, s->driver->scratch->left, take_left_over, &all, &ignored);
	DDL_EACH(struct left_over, one, &all.list)
		remove_database(s, one->name, &ignored);
	ddl_buf_release(&ignored);
}

static bool claim(struct ddl_scratch *s, struct ddl_buf *error)
{
	if (s->prefix)
		return true;
	if (!s->driver->query(s->server, s->driver->scratch->claim, take_prefix, s, error))
		return false;
	if (!s->prefix) {
		ddl_buf_puts(error, "the server gives no lock");
		return false;
	}
	sweep(s);
	return true;
}

static bool make(struct ddl_scratch *s, struct ddl_buf *error)
{
	const struct ddl_live_scratch *how = s->driver->scratch;
	const char *name;

	if (!claim(s, error))
		return false;
	name = ddl_format(s->arena, "%s_%u", s->prefix, ++s->number);
	if (!s->driver->run(s->server, ddl_format(s->arena, "%s %s%s", how->make, name, how->with), error))
		return false;
	s->name = name;
	return true;
}

static bool enter(struct ddl_scratch *s, struct ddl_buf *error)
{
	s->db = s->server ? s->driver->scratch->enter(s->server, s->name, error) : s->driver->open("", error);
	return s->db && !error->len;
}

/* Emptying one is faster, and as good where all of it is in its usual schema. */
static bool empty_again(struct ddl_scratch *s)
{
	struct ddl_buf ignored = { 0 };
	bool done = s->reuse && s->server && s->db && s->driver->scratch->empty &&
		    s->driver->run(s->db, s->driver->scratch->empty, &ignored);

	ddl_buf_release(&ignored);
	return done;
}

bool ddl_scratch_open(struct ddl_scratch *s, struct ddl_buf *error)
{
	if (empty_again(s))
		return true;
	ddl_scratch_close(s);
	tell_busy(s, s->server);
	return may_go_on(s, error) && (!s->server || make(s, error)) && enter(s, error) &&
	       (!s->defaults || ddl_scratch_run(s, s->defaults, error));
}

/* Who wants to end what runs must not find a connection that is closed. */
static void leave(struct ddl_scratch *s)
{
	tell_busy(s, s->server);
	if (s->db)
		s->driver->close(s->db);
	s->db = NULL;
}

bool ddl_scratch_again(struct ddl_scratch *s, struct ddl_buf *error)
{
	if (!s->server || s->reuse)
		return true;
	leave(s);
	return enter(s, error);
}

/* The signal that stops a run may stop this too, so it is done again. */
void ddl_scratch_close(struct ddl_scratch *s)
{
	struct ddl_buf ignored = { 0 };

	leave(s);
	if (s->name && !remove_database(s, s->name, &ignored))
		remove_database(s, s->name, &ignored);
	s->name = NULL;
	ddl_buf_release(&ignored);
}

bool ddl_scratch_run(struct ddl_scratch *s, const char *sql, struct ddl_buf *error)
{
	tell_busy(s, s->db);
	return may_go_on(s, error) && s->driver->run(s->db, sql, error);
}

bool ddl_scratch_query(struct ddl_scratch *s, const char *sql, ddl_live_row *row, void *data, struct ddl_buf *error)
{
	tell_busy(s, s->db);
	return may_go_on(s, error) && s->driver->query(s->db, sql, row, data, error);
}

static bool is_global(const struct ddl_live_scratch *how, const struct ddl_stmt *stmt, const char *word)
{
	if (ddl_live_among(how->global, word, strlen(word)))
		return true;
	if (!how->schema_is_database)
		return false;
	return stmt->kind == DDL_STMT_USE || stmt->kind == DDL_STMT_CREATE_SCHEMA ||
	       (stmt->kind == DDL_STMT_ALTER_SCHEMA && stmt->u.space->name.name) ||
	       (stmt->kind == DDL_STMT_DROP && (stmt->object == DDL_OBJECT_SCHEMA || stmt->object == DDL_OBJECT_DATABASE));
}

/* May it run? False and no error: it need not. */
static bool is_safe(struct ddl_scratch *s, struct ddl_session *session, const struct ddl_stmt *stmt, const char *sql,
		    struct ddl_buf *error)
{
	const struct ddl_live_scratch *how = s->driver->scratch;
	const char *word = stmt->word ? ddl_text(session, stmt->word) : "";
	bool safe;

	if (!how)
		return true;
	if (stmt->kind == DDL_STMT_SKIPPED && !ddl_live_among(how->heeded, word, strlen(word)))
		return false;
	safe = !is_global(how, stmt, word);
	if (!safe)
		ddl_buf_puts(error, "its effect would not be on the scratch database alone: it is not run");
	safe = safe && (!how->stays || how->stays(s->server, sql, error));
	if (stmt->kind == DDL_STMT_SKIPPED)
		ddl_buf_clear(error);
	return safe;
}

bool ddl_scratch_run_stmt(struct ddl_scratch *s, struct ddl_session *session, const struct ddl_stmt *stmt,
			  const char *sql, struct ddl_buf *error)
{
	ddl_buf_clear(error);
	return is_safe(s, session, stmt, sql, error) ? ddl_scratch_run(s, sql, error) : !error->len;
}
