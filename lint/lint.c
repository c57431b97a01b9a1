#include "lint/lint.h"

#include <stdarg.h>
#include <stdlib.h>

#include "lint/engine.h"
#include "parser/dump.h"

const char *ddl_lint_text(const struct ddl_lint_run *r, ddl_atom a)
{
	return ddl_text(r->session, a);
}

/* NULL when the rule is not for this dialect, or is told to be quiet. */
struct ddl_finding *ddl_lint_add(struct ddl_lint_run *r, enum ddl_lint_code code, const char *fmt, ...)
{
	const struct ddl_lint_rule *rule = &ddl_lint_rules[code];
	struct ddl_finding *f;
	va_list ap;

	if (!(rule->dialects & 1u << r->schema->dialect->id) || ddl_nolint_has(r, rule))
		return NULL;
	f = DDL_NEW(&r->session->arena, struct ddl_finding);
	f->node.at = ddl_sources_outer(&r->session->sources, r->group.stmts[0]->node.at);
	f->rule = rule;
	va_start(ap, fmt);
	f->text = ddl_vformat(&r->session->arena, fmt, ap);
	va_end(ap);
	ddl_list_add(&r->file->findings, f);
	return f;
}

void ddl_lint_fix(struct ddl_lint_run *r, struct ddl_finding *f, const char *fmt, ...)
{
	struct ddl_lint_fix *fix;
	va_list ap;

	if (!f)
		return;
	fix = DDL_NEW(&r->session->arena, struct ddl_lint_fix);
	va_start(ap, fmt);
	fix->text = ddl_vformat(&r->session->arena, fmt, ap);
	va_end(ap);
	ddl_list_add(&f->fixes, fix);
}

bool ddl_lint_in_file(const struct ddl_lint_run *r, struct ddl_span at)
{
	const struct ddl_source *src = r->file->source;

	at = ddl_sources_outer(&r->session->sources, at);
	return at.start >= src->base && at.start <= src->base + src->len;
}

bool ddl_lint_new_table(const struct ddl_lint_run *r, const struct ddl_table *t)
{
	return ddl_lint_in_file(r, t->node.at) && !ddl_set_get(&r->kept, ddl_set_key(t));
}

bool ddl_lint_new_column(const struct ddl_lint_run *r, const struct ddl_column *c)
{
	return ddl_lint_in_file(r, c->node.at) && !ddl_set_get(&r->kept, ddl_set_key(c));
}

static bool is_word(const struct ddl_lint_run *r, const struct ddl_stmt *stmt, const char *word)
{
	return stmt->kind == DDL_STMT_SKIPPED && stmt->word &&
	       ddl_atom_is(&r->session->atoms, stmt->word, word);
}

/* Look-ahead: what the file makes, renames and adds, by name. Later statements overwrite earlier ones. */
static void note_actions(struct ddl_lint_run *r, const struct ddl_stmt *stmt, uint32_t number)
{
	DDL_EACH(struct ddl_action, a, &stmt->items) {
		if (a->kind == DDL_ACTION_RENAME_TABLE)
			ddl_set_put(&r->renames, a->to.key, number);
		else if (a->kind == DDL_ACTION_ADD_COLUMN)
			ddl_set_put(&r->adds, ddl_lint_pair(stmt->name.name.key, a->column->name.key),
				    number);
	}
}

static void note(struct ddl_lint_run *r, const struct ddl_stmt *stmt, uint32_t number)
{
	switch (stmt->kind) {
	case DDL_STMT_ALTER_TABLE:
		note_actions(r, stmt, number);
		break;
	case DDL_STMT_RENAME:
		DDL_EACH(struct ddl_qname_item, item, &stmt->items)
			if (stmt->object == DDL_OBJECT_TABLE)
				ddl_set_put(&r->renames, item->to.name.key, number);
		break;
	case DDL_STMT_CREATE_TABLE:
		ddl_set_put(&r->makes, stmt->u.table->name.name.key, number);
		break;
	case DDL_STMT_OPAQUE:
		if (stmt->flags & DDL_STMT_CREATES && stmt->u.opaque->object == DDL_OBJECT_VIEW &&
		    stmt->u.opaque->name.name.name)
			ddl_set_put(&r->makes, stmt->u.opaque->name.name.key, number);
		break;
	case DDL_STMT_DROP:
		DDL_EACH(struct ddl_qname_item, item, &stmt->items)
			if (ddl_object_scope((enum ddl_object_kind)stmt->object) == DDL_SCOPE_SCHEMA)
				ddl_set_put(&r->schemas, item->name.name.key, number);
		break;
	default:
		break;
	}
}

static void watch_item(struct ddl_lint_run *r, const struct ddl_stmt *stmt, struct ddl_qname name,
		       struct ddl_list *out)
{
	struct ddl_object *o;

	ddl_resolve(r->schema, &name);
	o = stmt->object == DDL_OBJECT_INDEX && stmt->kind != DDL_STMT_CREATE_INDEX ?
		    ddl_find(r->schema, DDL_SCOPE_INDEX, name.schema.key, 0, name.name.key) :
		    ddl_find_relation(r->schema, &name);
	if (o && o->table && !ddl_lint_new_table(r, o->table))
		ddl_list_add(out, ddl_lint_watch(r, o->table, &r->scratch));
}

static bool references(const struct ddl_table *t, const struct ddl_table *target)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->kind == DDL_CONSTRAINT_FOREIGN &&
		    k->foreign->table.name.key == target->name.name.key &&
		    k->foreign->table.schema.key == target->name.schema.key)
			return true;
	return false;
}

/* DROP TABLE ... CASCADE takes foreign keys of other tables with it. */
static void watch_referencing(struct ddl_lint_run *r, const struct ddl_stmt *stmt, struct ddl_list *out)
{
	DDL_EACH(struct ddl_qname_item, item, &stmt->items) {
		struct ddl_qname name = item->name;
		struct ddl_table *t;

		ddl_resolve(r->schema, &name);
		t = ddl_find_table(r->schema, &name);
		DDL_EACH_OBJECT(o, r->schema)
			if (t && o->kind == DDL_OBJECT_TABLE && o->table && o->table != t &&
			    references(o->table, t) && !ddl_lint_new_table(r, o->table))
				ddl_list_add(out, ddl_lint_watch(r, o->table, &r->scratch));
	}
}

/* The tables that a statement may change. */
static void watch(struct ddl_lint_run *r, struct ddl_stmt *stmt, struct ddl_list *out)
{
	switch (stmt->kind) {
	case DDL_STMT_ALTER_TABLE:
	case DDL_STMT_CREATE_INDEX:
		watch_item(r, stmt, stmt->name, out);
		break;
	case DDL_STMT_RENAME:
		DDL_EACH(struct ddl_qname_item, item, &stmt->items)
			if (stmt->object == DDL_OBJECT_TABLE)
				watch_item(r, stmt, item->name, out);
		break;
	case DDL_STMT_DROP:
		if (stmt->object == DDL_OBJECT_INDEX)
			DDL_EACH(struct ddl_qname_item, item, &stmt->items)
				watch_item(r, stmt, item->name, out);
		else if (stmt->object == DDL_OBJECT_TABLE && stmt->flags & DDL_STMT_CASCADE)
			watch_referencing(r, stmt, out);
		break;
	default:
		break;
	}
}

static void self_test(struct ddl_lint_run *r, const struct ddl_stmt *stmt)
{
	struct ddl_buf word = { 0 };

	ddl_stmt_word(r->session, stmt, &word);
	ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_XX000, "Statement \"%s\"", ddl_buf_str(&word)),
		     "Nothing to fix");
	ddl_buf_release(&word);
}

static bool changes_schema(const struct ddl_stmt *stmt)
{
	return stmt->kind != DDL_STMT_SKIPPED && stmt->kind != DDL_STMT_USE &&
	       stmt->kind != DDL_STMT_SET_PATH;
}

static bool still_there(const struct ddl_lint_run *r, const struct ddl_table *t)
{
	return ddl_find_table(r->schema, &t->name) == t;
}

static void about(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	r->group.stmts[0] = stmt;
	r->group.n = 1;
}

static void look_before(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	if (is_word(r, stmt, "insert") || is_word(r, stmt, "with"))
		ddl_lint_insert(r, stmt);
	else if (is_word(r, stmt, "update"))
		ddl_lint_update(r, stmt);
	else if (is_word(r, stmt, "delete") || is_word(r, stmt, "truncate") || is_word(r, stmt, "truncate_table"))
		ddl_lint_delete(r, stmt);
	else if (stmt->kind == DDL_STMT_DROP)
		ddl_lint_drop(r, stmt);
	about(r, stmt);
	if (r->facts->before)
		r->facts->before(r, stmt);
}

static void add_made(struct ddl_lint_run *r, struct ddl_stmt *stmt, struct ddl_qname name, struct ddl_column *c,
		     struct ddl_index *i)
{
	struct ddl_lint_made *m = DDL_NEW(&r->session->arena, struct ddl_lint_made);

	ddl_resolve(r->schema, &name);
	m->stmt = stmt;
	m->table = ddl_find_table(r->schema, &name);
	m->column = c;
	m->index = i;
	if (m->table)
		ddl_list_add(&r->made, m);
}

static void note_made(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	if (stmt->kind == DDL_STMT_CREATE_TABLE)
		add_made(r, stmt, stmt->u.table->name, NULL, NULL);
	else if (stmt->kind == DDL_STMT_CREATE_INDEX)
		add_made(r, stmt, stmt->name, NULL, stmt->u.index);
	else if (stmt->kind == DDL_STMT_ALTER_TABLE)
		DDL_EACH(struct ddl_action, a, &stmt->items)
			if (a->kind == DDL_ACTION_ADD_COLUMN)
				add_made(r, stmt, stmt->name, a->column, NULL);
}

static bool has_query(const struct ddl_stmt *stmt)
{
	return stmt->kind == DDL_STMT_CREATE_TABLE && stmt->u.table->query && !(stmt->u.table->flags & DDL_TABLE_VIRTUAL);
}

static void look_behind(struct ddl_lint_run *r, struct ddl_stmt *stmt, const struct ddl_list *watched,
			const struct ddl_list *inlined)
{
	if (r->schema->failed)
		return;
	if (inlined->first)
		ddl_lint_check_inline(r, stmt, inlined);
	DDL_EACH(struct ddl_lint_watch, w, watched)
		if (still_there(r, w->table))
			ddl_lint_compare(r, w, w->table, NULL);
	if (r->facts->made)
		note_made(r, stmt);
}

static void look_at(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	struct ddl_list watched = { 0 }, inlined = { 0 };
	bool query = has_query(stmt);

	about(r, stmt);
	r->file->changes += changes_schema(stmt) && !ddl_set_get(&r->folded, ddl_set_key(stmt));
	if (r->lint->self_test)
		self_test(r, stmt);
	look_before(r, stmt);
	watch(r, stmt, &watched);
	ddl_lint_collect_inline(r, stmt, &inlined);
	ddl_replay(r->schema, stmt);
	look_behind(r, stmt, &watched, &inlined);
	if (query && !r->schema->failed)
		ddl_lint_create_as(r, stmt);
}

static bool is_new(const struct ddl_lint_run *r, const struct ddl_lint_made *m)
{
	if (!still_there(r, m->table))
		return false;
	if (m->index)
		return ddl_find_index(m->table, m->index->name.name.key) == m->index;
	if (m->column)
		return ddl_find_column(m->table, m->column->name.key) == m->column && ddl_lint_new_column(r, m->column);
	return ddl_lint_new_table(r, m->table);
}

/* What only the whole file tells: whether a table stands for an older one, and what is made again behind it. */
static void look_at_end(struct ddl_lint_run *r)
{
	ddl_lint_finish_rebuilds(r);
	DDL_EACH(struct ddl_lint_made, m, &r->made)
		if (is_new(r, m)) {
			about(r, m->stmt);
			r->facts->made(r, m);
		}
	if (r->facts->finish)
		r->facts->finish(r);
}

static void read_stmts(struct ddl_lint_run *r)
{
	struct ddl_lint_file *file = r->file;
	uint32_t n = 0;

	ddl_parse_source(&r->parse, file->source, &file->stmts);
	ddl_mark_undone(r->schema, &file->stmts);
	r->stmts = DDL_NEW_ARRAY(&r->session->arena, file->stmts.count + 1, struct ddl_stmt *);
	DDL_EACH(struct ddl_stmt, stmt, &file->stmts) {
		r->stmts[n++] = stmt;
		note(r, stmt, n);
	}
	r->nstmts = n;
}

static void look_at_all(struct ddl_lint_run *r)
{
	bool quiet;

	ddl_nolint_file(r, r->file->source);
	quiet = ddl_nolint_all(r);
	if (r->facts->start)
		r->facts->start(r);
	for (uint32_t i = 0; i < r->nstmts && !r->schema->failed; i++) {
		r->number = i + 1;
		ddl_nolint_check(r, r->stmts[i]);
		if (quiet)
			ddl_replay(r->schema, r->stmts[i]);
		else
			look_at(r, r->stmts[i]);
		ddl_arena_reset(&r->scratch);
	}
	if (!quiet && !r->schema->failed)
		look_at_end(r);
	r->file->failed = r->schema->failed;
	if (r->file->failed) {
		r->file->findings = (struct ddl_list){ 0 };
		r->file->changes = 0;
	}
}

static int by_place(const void *a, const void *b, void *data)
{
	const struct ddl_finding *x = a, *y = b;

	(void)data;
	return x->node.at.start < y->node.at.start ? -1 : x->node.at.start > y->node.at.start;
}

static void release(struct ddl_lint_run *r)
{
	ddl_set_release(&r->kept);
	ddl_set_release(&r->filled);
	ddl_set_release(&r->folded);
	ddl_set_release(&r->renames);
	ddl_set_release(&r->makes);
	ddl_set_release(&r->adds);
	ddl_set_release(&r->schemas);
	ddl_set_release(&r->copies);
	ddl_set_release(&r->old_names);
	ddl_lists_release(&r->parked);
	ddl_lists_release(&r->dropped);
	ddl_lists_release(&r->triggers);
	ddl_lists_release(&r->children);
	free(r->copy_list);
	ddl_arena_release(&r->scratch);
	ddl_parse_release(&r->parse);
}

void ddl_lint_file(struct ddl_lint *l, struct ddl_lint_file *file)
{
	struct ddl_lint_run r = {
		.lint = l, .schema = l->schema, .session = l->schema->session, .file = file
	};

	r.facts = ddl_lint_facts_of(l->schema->dialect);
	ddl_arena_init(&r.scratch);
	ddl_parse_init(&r.parse, r.session, l->schema->dialect, l->schema->version);
	read_stmts(&r);
	look_at_all(&r);
	ddl_list_sort(&file->findings, by_place, NULL);
	release(&r);
}
