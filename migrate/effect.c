#include "migrate/effect.h"

#include <limits.h>
#include <string.h>

#include "diff/diff.h"
#include "migrate/txtar.h"
#include "normalize/normalize.h"

static void read_text(struct ddl_schema *schema, const char *name, const char *text, size_t len)
{
	const struct ddl_source *src = ddl_session_add(schema->session, name, text, len);

	if (src)
		ddl_schema_read(schema, src);
	else
		schema->failed = true;
}

static struct ddl_schema *new_schema(const struct ddl_effect_question *q)
{
	struct ddl_schema *schema = ddl_schema_new(q->session, q->dialect, q->version);

	if (q->default_schema)
		schema->default_key = ddl_atom_str(&q->session->atoms, q->default_schema);
	schema->partial = q->default_schema || q->defaults;
	if (q->defaults)
		read_text(schema, "defaults of the database", q->defaults, strlen(q->defaults));
	return schema;
}

/* Does the database have what the file does? A checkpoint has all that was before it. */
static bool was_run(const struct ddl_effect_question *q, const struct ddl_history_file *f)
{
	return f < q->file ? f->row || f->skipped : f->row && f != q->file;
}

static const struct ddl_history_file *first_file(const struct ddl_effect_question *q)
{
	const struct ddl_history_file *first = q->history->files;

	for (const struct ddl_history_file *f = first; f <= q->file; f++)
		if (f->checkpoint)
			first = f;
	return first;
}

/* The schema behind the first n statements of the file at hand. */
static struct ddl_schema *replay(const struct ddl_effect_question *q, uint32_t n)
{
	struct ddl_schema *schema = new_schema(q);
	const struct ddl_history_file *end = q->history->files + q->history->dir->files.count;
	uint32_t until = q->work->source->base;

	for (const struct ddl_history_file *f = first_file(q); f < end; f++)
		if (was_run(q, f))
			read_text(schema, f->migration->name,
				  ddl_txtar_section(&q->session->arena, f->migration->bytes, f->migration->len,
						    DDL_SECTION_MIGRATION), f->migration->len);
	DDL_EACH(struct ddl_work_stmt, stmt, &q->work->stmts)
		if (n && n--)
			until = stmt->node.at.end;
	read_text(schema, q->work->source->name, q->work->source->text, until - q->work->source->base);
	ddl_normalize_finish(schema);
	return schema;
}

static bool is_revisions(const struct ddl_schema *s, const struct ddl_object *o, const char *where)
{
	bool named = ddl_atom_is(&s->session->atoms, o->name, DDL_REVISIONS_TABLE);

	if (o->kind == DDL_OBJECT_SCHEMA || o->kind == DDL_OBJECT_DATABASE)
		return named && (!where || !strcmp(where, DDL_REVISIONS_TABLE));
	return named && o->kind == DDL_OBJECT_TABLE && (!where || !o->schema || ddl_atom_is(&s->session->atoms, o->schema, where));
}

void ddl_effect_forget(struct ddl_schema *s, const char *where)
{
	DDL_EACH_OBJECT(o, s) {
		if (!is_revisions(s, o, where))
			continue;
		if (o->kind == DDL_OBJECT_TABLE)
			ddl_drop_table(s, o);
		else
			ddl_remove_object(s, o);
	}
}

static struct ddl_schema *read_database(const struct ddl_effect_question *q)
{
	struct ddl_schema *schema = new_schema(q);

	read_text(schema, "the database", ddl_buf_str(q->database), q->database->len);
	ddl_effect_forget(schema, q->revisions_schema);
	ddl_normalize_finish(schema);
	return schema;
}

/* How many statements lead from one to the other. */
static uint32_t distance(struct ddl_schema *from, struct ddl_schema *to)
{
	struct ddl_plan *p = ddl_diff(from, to, NULL);

	return p->refused ? UINT_MAX : p->steps.count;
}

static enum ddl_effect judge(struct ddl_schema *database, struct ddl_schema *before, struct ddl_schema *after)
{
	uint32_t to_before, to_after;

	if (database->failed || before->failed || after->failed)
		return DDL_EFFECT_UNKNOWN;
	if (!distance(before, after))
		return DDL_EFFECT_SAME;
	to_before = distance(database, before);
	to_after = distance(database, after);
	if (to_before == to_after)
		return DDL_EFFECT_UNKNOWN;
	return to_after < to_before ? DDL_EFFECT_DONE : DDL_EFFECT_NONE;
}

enum ddl_effect ddl_effect_of(const struct ddl_effect_question *q)
{
	size_t mark = ddl_diags_mark(q->session);
	struct ddl_schema *before = replay(q, q->number), *after = replay(q, q->number + 1), *database = read_database(q);
	enum ddl_effect effect = judge(database, before, after);

	ddl_diags_rewind(q->session, mark);
	ddl_schema_release(before);
	ddl_schema_release(after);
	ddl_schema_release(database);
	return effect;
}
