/*
 * postgres_views.c - what is carried verbatim: replaced in place, undone, or taken out of the way.
 *
 * A view stands in the way of a change of a column it reads, of its own change and of every view
 * that reads it. What a view reads is not known; that its text names the relation is enough.
 */
#include <stdlib.h>
#include <string.h>

#include "diff/postgres.h"

static bool is_view(const struct ddl_object *o)
{
	return (o->kind == DDL_OBJECT_VIEW || o->kind == DDL_OBJECT_MATERIALIZED_VIEW) && o->stmt && o->stmt->kind == DDL_STMT_OPAQUE;
}

static bool is_routine(const struct ddl_object *o)
{
	return o->scope == DDL_SCOPE_ROUTINE && o->stmt && o->stmt->kind == DDL_STMT_OPAQUE;
}

static struct ddl_stmt *text_stmt(struct ddl_plan *p, ddl_atom text)
{
	return ddl_postgres_text_stmt(p->session, text);
}

static const struct ddl_acl *acl_of(const struct ddl_object *o)
{
	return o->stmt->kind == DDL_STMT_OPAQUE ? o->stmt->u.opaque->acl : NULL;
}

static bool change_acl(struct ddl_plan *p, const struct ddl_acl *from, const struct ddl_acl *to)
{
	ddl_atom text = ddl_postgres_acl_change(p->to, from, to);
	struct ddl_stmt *s = text ? text_stmt(p, text) : NULL;

	if (s)
		ddl_plan_add(p, DDL_PHASE_AFTER, s, 0, "Change privileges");
	return s || !text;
}

/* What a table's columns, defaults, checks and indexes may be made of. */
bool ddl_postgres_comes_early(const struct ddl_plan *p, const struct ddl_object *o)
{
	static const char *const words[] = {
		"create_collation", "create_operator", "create_operator_class", "create_operator_family", "create_cast",
		"create_language", "create_access_method", "create_text_search_configuration", "alter_text_search",
		"create_text_search_dictionary", "create_text_search_parser", "create_text_search_template", "alter_operator_family",
	};

	if (!o->stmt || o->stmt->kind != DDL_STMT_OPAQUE)
		return false;
	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (ddl_atom_is(&p->session->atoms, o->stmt->word, words[i]))
			return true;
	return false;
}

static bool undo_comment(struct ddl_plan *p, const struct ddl_object *o)
{
	struct ddl_stmt *s = text_stmt(p, ddl_atom_printf(&p->session->atoms, "%s is NULL", ddl_plan_text(p, o->name)));

	if (s)
		ddl_plan_add(p, DDL_PHASE_FIRST, s, 0, "Set comment");
	return s != NULL;
}

static bool undo_grant(struct ddl_plan *p, const struct ddl_object *o)
{
	ddl_atom opposite = ddl_postgres_opposite(p->from, o->stmt->u.opaque->text);
	struct ddl_stmt *s;

	if (acl_of(o))
		return !ddl_postgres_acl_target(p->to, acl_of(o)) || change_acl(p, acl_of(o), NULL);
	s = opposite ? text_stmt(p, opposite) : NULL;
	if (s)
		ddl_plan_add(p, DDL_PHASE_AFTER, s, 0, "Change privileges");
	return s != NULL;
}

/* Does the statement alter something by its text that goes, or comes anew? */
static bool alters(const struct ddl_stmt *stmt, const struct ddl_object *o)
{
	return stmt->kind == DDL_STMT_OPAQUE && !(stmt->flags & (DDL_STMT_CREATES | DDL_STMT_DROPS)) && o->stmt && o->stmt != stmt &&
	       stmt->u.opaque->name.name.key == o->name;
}

static bool target_gone(const struct ddl_plan *p, const struct ddl_stmt *stmt)
{
	DDL_EACH_OBJECT(o, p->from)
		if (!o->mark && alters(stmt, o) && (o->stmt->kind != DDL_STMT_OPAQUE || o->stmt->flags & DDL_STMT_CREATES))
			return true;
	return false;
}

/* ALTER VIEW v ALTER c SET DEFAULT x; ALTER EVENT TRIGGER e DISABLE */
static bool undo_alter(struct ddl_plan *p, const struct ddl_object *o)
{
	static const struct { const char *done, *undone; } opposites[] = {
		{ " set default ", " drop default" }, { " disable", " enable" }, { " enable ", " enable" },
		{ " set statistics ", " set statistics -1" },
	};
	const char *text = ddl_plan_text(p, o->stmt->u.opaque->text);
	struct ddl_stmt *s = NULL;

	if (target_gone(p, o->stmt))
		return true;
	for (size_t i = 0; i < DDL_COUNT(opposites) && !s; i++) {
		const char *at = strstr(text, opposites[i].done);

		if (at)
			s = text_stmt(p, ddl_atom_printf(&p->session->atoms, "%.*s%s", (int)(at - text), text,
							 opposites[i].undone));
	}
	if (s)
		ddl_plan_add(p, DDL_PHASE_BEFORE, s, 0, "Run %s", ddl_plan_text(p, o->stmt->word));
	return s != NULL;
}

/* DROP TEXT SEARCH DICTIONARY x: the words of CREATE, and what the thing is known by. */
static bool drop_other(struct ddl_plan *p, enum ddl_phase phase, const struct ddl_object *o)
{
	char kind[64];
	const char *word = ddl_plan_text(p, o->stmt->word);
	struct ddl_stmt *s;
	size_t n = 0;

	for (word += strcspn(word, "_") + 1; word[n] && n + 1 < sizeof(kind); n++)
		kind[n] = (char)(word[n] == '_' ? ' ' : word[n] - 'a' + 'A');
	kind[n] = '\0';
	s = text_stmt(p, ddl_atom_printf(&p->session->atoms, "DROP %s %s", kind,
					 ddl_plan_text(p, o->stmt->u.opaque->signature)));
	if (s) {
		struct ddl_step *step = ddl_plan_add(p, phase, s, 0, "Drop %s \"%s\"", kind, ddl_plan_text(p, o->name));

		/* A server goes behind its user mappings. */
		if (phase == DDL_PHASE_BEFORE)
			step->rank = UINT32_MAX - o->number;
	}
	return s != NULL;
}

/* An index of a materialized view, which goes with it. */
static bool undo_view_index(struct ddl_plan *p, enum ddl_phase phase, const struct ddl_object *o)
{
	const struct ddl_object *view = ddl_find_relation(p->from, &o->stmt->name);
	struct ddl_qname name = { .schema = o->stmt->name.schema, .name = o->stmt->u.index->name.name };

	if (view && view->mark)
		ddl_plan_drop(p, phase, DDL_OBJECT_INDEX, &name, 0);
	return true;
}

bool ddl_postgres_undo(struct ddl_plan *p, enum ddl_phase phase, struct ddl_object *o)
{
	if (o->stmt->kind == DDL_STMT_CREATE_INDEX)
		return undo_view_index(p, phase, o);
	if (o->stmt->kind != DDL_STMT_OPAQUE)
		return false;
	if (ddl_atom_is(&p->session->atoms, o->stmt->word, "comment") && o->within == o->stmt->word)
		return undo_comment(p, o);
	if (ddl_postgres_is_grant(p->from, o->stmt))
		return undo_grant(p, o);
	if (!(o->stmt->flags & (DDL_STMT_CREATES | DDL_STMT_DROPS)))
		return undo_alter(p, o);
	return o->kind == DDL_OBJECT_OTHER && o->stmt->u.opaque->signature && drop_other(p, phase, o);
}

/*
 * OR REPLACE may change anything but what goes in and what comes out, with its names. The form has the words of that in
 * its first line, attributes and body in the second, and types behind.
 */
static bool same_head(struct ddl_plan *p, const struct ddl_object *from, const struct ddl_object *to)
{
	const char *a = ddl_plan_text(p, p->from->rules->form(p->from, from->stmt));
	const char *b = ddl_plan_text(p, p->to->rules->form(p->to, to->stmt));
	size_t n = strcspn(a, "\n"), m = strcspn(b, "\n");

	if (!n || n != m || strncmp(a, b, n))
		return false;
	a += n + 1;
	b += n + 1;
	a += strcspn(a, "\n");
	b += strcspn(b, "\n");
	return !strcmp(a, b);
}

static bool holds_others(const struct ddl_plan *p, ddl_atom word)
{
	return ddl_atom_is(&p->session->atoms, word, "create_server") ||
	       ddl_atom_is(&p->session->atoms, word, "create_foreign_data_wrapper");
}

/* Servers of a wrapper that is made anew, and user mappings and foreign tables of a server. */
static void remake_users(struct ddl_plan *p, const struct ddl_object *holder)
{
	DDL_EACH_OBJECT(o, p->from) {
		struct ddl_expr raw = { .kind = DDL_EXPR_RAW };
		bool server = o->stmt && holds_others(p, o->stmt->word);

		if (o == holder || !o->mark || !o->stmt || o->stmt->kind != DDL_STMT_OPAQUE ||
		    (!server && o->kind != DDL_OBJECT_FOREIGN_TABLE && !ddl_atom_is(&p->session->atoms, o->stmt->word, "create_user_mapping")))
			continue;
		raw.text = o->stmt->u.opaque->text;
		if (raw.text != ((struct ddl_object *)o->mark)->stmt->u.opaque->text || !ddl_expr_uses(p->from, &raw, holder->name))
			continue;
		if (server)
			remake_users(p, o);
		ddl_plan_drop_opaque(p, DDL_PHASE_BEFORE, o);
		ddl_plan_create_opaque(p, DDL_PHASE_AFTER, o->mark);
	}
}

bool ddl_postgres_replace(struct ddl_plan *p, struct ddl_object *from, struct ddl_object *to)
{
	struct ddl_stmt *s;
	const char *text;
	size_t len;

	if (acl_of(to))
		return change_acl(p, acl_of(from), acl_of(to));
	if (ddl_atom_is(&p->session->atoms, to->stmt->word, "comment")) {
		ddl_plan_add(p, DDL_PHASE_AFTER, to->stmt, 0, "Set comment");
		return true;
	}
	if (holds_others(p, from->stmt->word))
		remake_users(p, from);
	if ((to->kind != DDL_OBJECT_FUNCTION && to->kind != DDL_OBJECT_PROCEDURE) || !same_head(p, from, to))
		return false;
	text = ddl_span_text(&p->session->sources, to->stmt->node.at, &len);
	s = to->stmt;
	if (!(to->stmt->flags & DDL_STMT_OR_REPLACE) && len > 6)
		s = text_stmt(p, ddl_atom_printf(&p->session->atoms, "CREATE OR REPLACE%.*s", (int)(len - 6), text + 6));
	if (s && s != to->stmt) {
		s->flags = DDL_STMT_CREATES;
		s->u.opaque->path = to->stmt->u.opaque->path;
	}
	if (s)
		ddl_plan_add(p, DDL_PHASE_TYPE, s, 0, "Modify \"%s\" %s", ddl_plan_text(p, to->stmt->u.opaque->name.name.name),
			     ddl_object_word((enum ddl_object_kind)to->kind));
	return s != NULL;
}

/* Relations whose views must go for a while. */
struct moved {
	ddl_atom *names;
	size_t n;
};

static void add_name(struct moved *m, ddl_atom name)
{
	for (size_t i = 0; i < m->n; i++)
		if (m->names[i] == name)
			return;
	m->names[m->n++] = name;
}

static void collect(struct ddl_plan *p, struct moved *m)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_stmt *s = step->stmt;

		if (s->kind == DDL_STMT_DROP && (s->object == DDL_OBJECT_VIEW || s->object == DDL_OBJECT_MATERIALIZED_VIEW ||
						 s->object == DDL_OBJECT_TABLE || s->object == DDL_OBJECT_FUNCTION))
			DDL_EACH(struct ddl_qname_item, i, &s->items)
				add_name(m, i->name.name.key);
		if (s->kind == DDL_STMT_ALTER_TABLE && s->object == DDL_OBJECT_TABLE)
			DDL_EACH(struct ddl_action, a, &s->items)
				if (a->kind == DDL_ACTION_SET_TYPE || a->kind == DDL_ACTION_DROP_COLUMN)
					add_name(m, s->name.name.key);
	}
}

static bool names_any(struct ddl_plan *p, const struct moved *m, const struct ddl_object *view)
{
	struct ddl_expr raw = { .kind = DDL_EXPR_RAW, .text = view->stmt->u.opaque->text };

	for (size_t i = 0; i < m->n; i++)
		if (m->names[i] != view->name && ddl_expr_uses(p->from, &raw, m->names[i]))
			return true;
	return false;
}

bool ddl_postgres_is_dropped(const struct ddl_plan *p, const struct ddl_object *o)
{
	DDL_EACH(struct ddl_step, step, &p->steps)
		if (step->stmt->kind == DDL_STMT_DROP && step->stmt->object == o->kind && (!is_routine(o) || step->stmt->word == o->within))
			DDL_EACH(struct ddl_qname_item, i, &step->stmt->items)
				if (i->name.name.key == o->name && i->name.schema.key == o->schema)
					return true;
	return false;
}

/* COMMENT ON TRIGGER g ON t IS ..., when it is about the object? */
static bool comments_on(const struct ddl_plan *p, const struct ddl_stmt *stmt, const struct ddl_object *o)
{
	const struct ddl_opaque *q = stmt->kind == DDL_STMT_OPAQUE ? stmt->u.opaque : NULL;
	struct ddl_expr raw = { .kind = DDL_EXPR_RAW };

	if (stmt->kind == DDL_STMT_COMMENT && o->scope == DDL_SCOPE_TYPE)
		return ddl_object_scope((enum ddl_object_kind)stmt->object) == DDL_SCOPE_TYPE && stmt->name.name.key == o->name &&
		       stmt->name.schema.key == o->schema;
	if (!q || !ddl_atom_is(&p->session->atoms, stmt->word, "comment"))
		return false;
	raw.text = q->text;
	return ddl_expr_uses(p->to, &raw, o->name) && (o->scope != DDL_SCOPE_TRIGGER || ddl_expr_uses(p->to, &raw, o->within));
}

/* What is made anew, and not replaced in place, has lost its comment. */
static void restore_comments(struct ddl_plan *p)
{
	DDL_EACH_OBJECT(made, p->to) {
		bool anew = false;

		if (!made->mark || !made->stmt || made->stmt->kind != DDL_STMT_OPAQUE || !(made->stmt->flags & DDL_STMT_CREATES))
			continue;
		DDL_EACH(struct ddl_step, step, &p->steps)
			anew |= step->stmt == made->stmt && strncmp(step->comment, "Modify", 6) != 0;
		if (!anew)
			continue;
		DDL_EACH_OBJECT(o, p->to)
			if (o->mark && o->stmt && comments_on(p, o->stmt, made))
				ddl_plan_add(p, DDL_PHASE_AFTER, o->stmt, 0, "Restore what belongs to \"%s\"", ddl_plan_text(p, made->name));
	}
}

/* Privileges, comments and indexes of what is made again go with it. */
static void restore_things(struct ddl_plan *p, const struct ddl_object *view)
{
	DDL_EACH_OBJECT(o, p->to) {
		bool of_view = false;

		if (!o->mark || !o->stmt || is_view(o) || is_routine(o))
			continue;
		if (acl_of(o)) {
			of_view = acl_of(o)->target == view->mark;
		} else if (o->stmt->kind == DDL_STMT_COMMENT || o->stmt->kind == DDL_STMT_CREATE_INDEX) {
			of_view = o->stmt->name.name.key == view->name && o->stmt->name.schema.key == view->schema;
		} else if (o->scope == DDL_SCOPE_TRIGGER) {
			of_view = o->within == view->name;
		} else {
			of_view = alters(o->stmt, view);
		}
		if (of_view)
			ddl_plan_add(p, DDL_PHASE_AFTER, o->stmt, 0, "Restore what belongs to \"%s\"", ddl_plan_text(p, view->name));
	}
}

/* Views go out in the reverse of the order they were made in, and what comes behind the tables comes in the order of `to`. */
static void order_steps(struct ddl_plan *p, bool created)
{
	uint32_t most = p->from->nobjects + p->to->nobjects;

	DDL_EACH(struct ddl_step, step, &p->steps) {
		if (step->phase == DDL_PHASE_BEFORE && step->stmt->kind == DDL_STMT_DROP) {
			const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)step->stmt->items.first;

			DDL_EACH_OBJECT(o, p->from)
				if ((is_view(o) || (is_routine(o) && o->within == step->stmt->word)) && o->kind == step->stmt->object && o->name == i->name.name.key && o->schema == i->name.schema.key)
					step->rank = UINT32_MAX - o->number;
		} else if (created && step->phase == DDL_PHASE_AFTER) {
			step->rank += most;
			DDL_EACH_OBJECT(o, p->to)
				if (o->stmt == step->stmt)
					step->rank = o->number;
		}
	}
}

bool ddl_postgres_calls(const struct ddl_expr *e, ddl_atom name)
{
	if (!e)
		return false;
	if (e->kind == DDL_EXPR_CALL && e->ident->key == name)
		return true;
	DDL_EACH(struct ddl_expr, a, &e->args)
		if (ddl_postgres_calls(a, name))
			return true;
	return false;
}

bool ddl_postgres_key_calls(const struct ddl_key *k, ddl_atom name)
{
	DDL_EACH(struct ddl_part, part, &k->parts)
		if (ddl_postgres_calls(part->expr, name))
			return true;
	return ddl_postgres_calls(k->where, name);
}

static bool table_calls(const struct ddl_table *t, ddl_atom name)
{
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (ddl_postgres_calls(c->dflt, name) || ddl_postgres_calls(c->generated, name))
			return true;
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (ddl_postgres_calls(k->check, name) || ddl_postgres_key_calls(&k->key, name))
			return true;
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (ddl_postgres_key_calls(&i->key, name))
			return true;
	return false;
}

static bool any_table_calls(const struct ddl_plan *p, ddl_atom name)
{
	DDL_EACH_OBJECT(o, p->to)
		if (o->kind == DDL_OBJECT_TABLE && o->table && table_calls(o->table, name))
			return true;
	return false;
}

/* A type, an operator or a cast that is made before the tables may be made of it. */
static bool early_thing_names(const struct ddl_plan *p, const struct ddl_stmt *function)
{
	struct ddl_expr raw = { .kind = DDL_EXPR_RAW };

	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_stmt *s = step->stmt;

		if (step->phase != DDL_PHASE_TYPE || s->kind != DDL_STMT_OPAQUE || s->object == DDL_OBJECT_FUNCTION)
			continue;
		raw.text = s->u.opaque->text;
		if (ddl_expr_uses(p->to, &raw, function->u.opaque->name.name.key))
			return true;
	}
	return false;
}

/* A function may read tables; it comes before them only when they call it. */
static void move_functions(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_stmt *s = step->stmt;

		if (step->phase == DDL_PHASE_TYPE && s->kind == DDL_STMT_OPAQUE && s->flags & DDL_STMT_CREATES &&
		    s->object == DDL_OBJECT_FUNCTION && !any_table_calls(p, s->u.opaque->name.name.key) &&
		    !early_thing_names(p, s))
			step->phase = DDL_PHASE_AFTER;
	}
}

/* The words of a routine before its body: its arguments and its result. */
ddl_atom ddl_postgres_head(const struct ddl_plan *p, const struct ddl_object *o)
{
	const char *text = ddl_plan_text(p, o->stmt->u.opaque->text), *as = strstr(text, " as "), *end = strstr(text, " language ");

	if (!end || (as && as < end))
		end = as;
	return end ? ddl_atom_of(&p->session->atoms, text, (size_t)(end - text)) : o->stmt->u.opaque->text;
}

static bool drops_table_named_in(const struct ddl_plan *p, ddl_atom text)
{
	struct ddl_expr raw = { .kind = DDL_EXPR_RAW, .text = text };

	DDL_EACH_OBJECT(o, p->from)
		if (o->kind == DDL_OBJECT_TABLE && ddl_expr_uses(p->from, &raw, o->name) && ddl_postgres_is_dropped(p, o))
			return true;
	return false;
}

/* A routine that takes or gives rows of a table is in the way of dropping it. */
static void move_dropped_functions(struct ddl_plan *p)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_stmt *s = step->stmt;
		const struct ddl_qname_item *item = (const struct ddl_qname_item *)(const void *)s->items.first;

		if (step->phase != DDL_PHASE_DROP_TYPE || s->kind != DDL_STMT_DROP || s->object != DDL_OBJECT_FUNCTION)
			continue;
		DDL_EACH_OBJECT(o, p->from)
			if (o->kind == DDL_OBJECT_FUNCTION && o->name == item->name.name.key && o->within == s->word &&
			    drops_table_named_in(p, ddl_postgres_head(p, o)))
				step->phase = DDL_PHASE_AFTER;
	}
}

void ddl_postgres_move_views(struct ddl_plan *p)
{
	struct moved m = { .names = DDL_NEW_ARRAY(&p->session->arena, p->from->nobjects + p->steps.count * 4 + 16, ddl_atom) };
	bool more = false, any = false, servers = false;

	DDL_EACH_OBJECT(o, p->from)
		any |= is_view(o);
	DDL_EACH_OBJECT(o, p->to) {
		any |= is_view(o);
		servers |= o->stmt && holds_others(p, o->stmt->word);
	}
	move_functions(p);
	move_dropped_functions(p);
	collect(p, &m);
	for (more = any; more;) {
		more = false;
		DDL_EACH_OBJECT(o, p->from) {
			struct ddl_object *to = o->mark;

			if (!is_view(o) || !to || ddl_postgres_is_dropped(p, o) || !names_any(p, &m, o))
				continue;
			add_name(&m, o->name);
			ddl_plan_drop_opaque(p, DDL_PHASE_BEFORE, o);
			ddl_plan_create_opaque(p, DDL_PHASE_AFTER, to);
			more = true;
		}
	}
	DDL_EACH_OBJECT(o, p->from)
		if ((is_view(o) || is_routine(o) || o->kind == DDL_OBJECT_FOREIGN_TABLE) && o->mark && ddl_postgres_is_dropped(p, o))
			restore_things(p, o);
	restore_comments(p);
	order_steps(p, any || servers);
}
