#include "migrate/effect.h"

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
				  ddl_txtar_section(&q->session->arena, f->migration->text, f->migration->len,
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

static const struct ddl_object *partner(const struct ddl_schema *s, const struct ddl_object *o)
{
	const struct ddl_object *p = ddl_find(s, (enum ddl_scope)o->scope, o->schema, o->within, o->name);

	return p && p->kind == o->kind ? p : NULL;
}

/* Is there a step of the plan for an object of this name? What is planned around others has none. */
static bool is_changed(const struct ddl_plan *p, const struct ddl_object *o)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->object && step->object->scope == o->scope && step->object->schema == o->schema &&
		    step->object->within == o->within && step->object->name == o->name)
			return true;
	return false;
}

struct compared {
	const struct ddl_schema *before, *after, *database;
	const struct ddl_plan *effect, *to_before, *to_after;
	bool done, none, unknown;
};

/* It is there only afterwards, or only before. Of what is carried as text a server may have another text. */
static void judge_existence(struct compared *c, const struct ddl_object *o, bool created)
{
	bool there = partner(c->database, o) != NULL;

	if (created && there && o->table && is_changed(c->to_after, o))
		c->unknown = true;
	else
		*(there == created ? &c->done : &c->none) = true;
}

static void judge_change(struct compared *c, const struct ddl_object *o)
{
	bool as_before, as_after;

	if (!is_changed(c->effect, o))
		return;
	as_before = partner(c->database, o) && !is_changed(c->to_before, o);
	as_after = partner(c->database, o) && !is_changed(c->to_after, o);
	if (as_before == as_after)
		c->unknown = true;
	else
		*(as_after ? &c->done : &c->none) = true;
}

/*
 * Only what the statement is about counts: elsewhere a database may be what it likes. All of it must agree.
 */
static enum ddl_effect judge(struct ddl_schema *database, struct ddl_schema *before, struct ddl_schema *after)
{
	struct compared c = { .before = before, .after = after, .database = database };

	if (database->failed || before->failed || after->failed)
		return DDL_EFFECT_UNKNOWN;
	c.effect = ddl_diff(before, after, NULL);
	if (!c.effect->steps.count && !c.effect->refused)
		return DDL_EFFECT_SAME;
	c.to_before = ddl_diff(database, before, NULL);
	c.to_after = ddl_diff(database, after, NULL);
	DDL_EACH_OBJECT(o, after) {
		if (o->kind == DDL_OBJECT_INDEX)
			continue;
		if (partner(before, o))
			judge_change(&c, o);
		else
			judge_existence(&c, o, true);
	}
	DDL_EACH_OBJECT(o, before)
		if (o->kind != DDL_OBJECT_INDEX && !partner(after, o))
			judge_existence(&c, o, false);
	/* Of what cannot be planned there is no step. */
	if (c.unknown || c.done == c.none || c.effect->refused || c.to_before->refused || c.to_after->refused)
		return DDL_EFFECT_UNKNOWN;
	return c.done ? DDL_EFFECT_DONE : DDL_EFFECT_NONE;
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
