/*
 * sqlite.c - what SQLite does with foreign keys while tables are replaced.
 *
 * "SQLite Foreign Key Support", 5: DROP TABLE deletes the rows first, with all that ON DELETE asks for; 2: PRAGMA
 * foreign_keys does nothing inside of a transaction. "ALTER TABLE", 2: references follow a renamed table. All of it was
 * tried on versions from 3.8 on (tests/unit/hazards.c).
 */
#include "lint/sqlite.h"

#include "base/ascii.h"

/* Whether foreign keys count is the connection's to say; without a word of it nobody knows. */
enum keys { KEYS_UNKNOWN, KEYS_OFF, KEYS_ON };

struct child {
	struct ddl_node node;
	struct ddl_qname name;
};

struct notes {
	enum keys keys;
	bool in_transaction;         /* that the file began */
	struct ddl_stmt *off;        /* the PRAGMA of the file that has them off */
	struct ddl_stmt *no_effect;  /* the last PRAGMA that did nothing */
	bool children_known;
	uint32_t last_check;         /* number of the file's last PRAGMA foreign_key_check */
};

static struct notes *notes_of(struct ddl_lint_run *r)
{
	return r->notes;
}

static bool is_word(const struct ddl_lint_run *r, const struct ddl_stmt *stmt, const char *word)
{
	return stmt->kind == DDL_STMT_SKIPPED && stmt->word && ddl_atom_is(&r->session->atoms, stmt->word, word);
}

/* PRAGMA [schema.]name: the token of the name. */
static uint32_t pragma_name(struct ddl_lint_run *r, const struct ddl_stmt *stmt)
{
	ddl_parse_tokens(&r->parse, stmt->node.at);
	return r->parse.ntokens > 3 && r->parse.tokens[2].code == '.' ? 3 : 1;
}

static bool is_pragma(struct ddl_lint_run *r, const struct ddl_stmt *stmt, const char *name)
{
	return is_word(r, stmt, "pragma") && ddl_parse_is(&r->parse, pragma_name(r, stmt), name);
}

/* foreign_keys = ON, foreign_keys(1); false: it only asks. */
static bool pragma_switches(struct ddl_lint_run *r, const struct ddl_stmt *stmt, bool *on)
{
	static const char *const words[] = { "on", "true", "yes", "1" };
	uint32_t at = pragma_name(r, stmt) + 2;
	const char *value;
	size_t len;

	if (at >= r->parse.ntokens)
		return false;
	value = ddl_span_text(&r->session->sources, ddl_token_span(&r->parse.tokens[at]), &len);
	if (len > 1 && (*value == '\'' || *value == '"')) {
		value++;
		len -= 2;
	}
	*on = false;
	for (size_t i = 0; i < DDL_COUNT(words); i++)
		*on |= strlen(words[i]) == len && ddl_ascii_equal_n(value, words[i], len);
	return true;
}

static void start(struct ddl_lint_run *r)
{
	struct notes *n = DDL_NEW(&r->session->arena, struct notes);

	r->notes = n;
	n->keys = r->file->keys_off ? KEYS_OFF : KEYS_UNKNOWN;
	for (uint32_t i = 0; i < r->nstmts; i++)
		if (is_pragma(r, r->stmts[i], "foreign_key_check"))
			n->last_check = i + 1;
}

static void follow_pragma(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	struct notes *n = notes_of(r);
	bool on;

	if (!is_pragma(r, stmt, "foreign_keys") || !pragma_switches(r, stmt, &on))
		return;
	if (n->in_transaction || r->file->in_transaction) {
		n->no_effect = stmt;
		if (n->in_transaction)
			ddl_lint_add(r, DDL_LINT_LT203, "PRAGMA foreign_keys does nothing inside of a transaction");
		return;
	}
	n->keys = on ? KEYS_ON : KEYS_OFF;
	n->off = on ? NULL : stmt;
}

static bool is_rollback_to(struct ddl_lint_run *r, const struct ddl_stmt *stmt)
{
	ddl_parse_tokens(&r->parse, stmt->node.at);
	for (uint32_t i = 1; i < r->parse.ntokens; i++)
		if (ddl_parse_is(&r->parse, i, "to"))
			return true;
	return false;
}

static const struct ddl_constraint *reference(const struct ddl_table *t, const struct ddl_table *target)
{
	const struct ddl_constraint *found = NULL;

	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (k->kind != DDL_CONSTRAINT_FOREIGN || k->foreign->table.name.key != target->name.name.key ||
		    k->foreign->table.schema.key != target->name.schema.key)
			continue;
		if (!found || k->foreign->on_delete >= DDL_FK_CASCADE)
			found = k;
	}
	return found;
}

static void add_child(struct ddl_lint_run *r, const struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		struct child *c;

		if (k->kind != DDL_CONSTRAINT_FOREIGN)
			continue;
		c = DDL_NEW(&r->session->arena, struct child);
		c->name = t->name;
		ddl_list_add(ddl_lists_make(&r->children, &r->session->arena, k->foreign->table.name.key), c);
	}
}

/* Tables that were there before the file, by what they reference; what has become of them is looked up. */
static void note_children(struct ddl_lint_run *r)
{
	struct notes *n = notes_of(r);

	if (!n->children_known)
		DDL_EACH_OBJECT(o, r->schema)
			if (o->kind == DDL_OBJECT_TABLE && o->table && !ddl_lint_new_table(r, o->table))
				add_child(r, o->table);
	n->children_known = true;
}

/* A foreign key of the child to the table, if it is still there and not the table itself. */
static const struct ddl_constraint *still_refers(struct ddl_lint_run *r, const struct child *c, const struct ddl_table *t)
{
	const struct ddl_table *child = ddl_find_table(r->schema, &c->name);

	return child && child != t ? reference(child, t) : NULL;
}

static void advise(struct ddl_lint_run *r, struct ddl_finding *f)
{
	if (r->file->in_transaction && r->file->alone)
		ddl_lint_fix(r, f, "In a transaction PRAGMA foreign_keys = off does nothing: %s", r->file->alone);
	else if (r->file->in_transaction || notes_of(r)->in_transaction)
		ddl_lint_fix(r, f, "Put PRAGMA foreign_keys = off before the transaction; inside of it it does nothing");
	else
		ddl_lint_fix(r, f, "Put PRAGMA foreign_keys = off before it, and PRAGMA foreign_key_check behind it");
}

/* "SQLite Foreign Key Support", 4.3 */
static void tell_child(struct ddl_lint_run *r, const struct ddl_table *t, const struct child *c,
		       const struct ddl_constraint *k)
{
	const char *name = ddl_lint_text(r, t->name.name.name), *child = ddl_lint_text(r, c->name.name.name);
	const char *when = notes_of(r)->keys == KEYS_ON ? "" : ", where foreign keys are on";

	struct ddl_finding *f;

	if (k->foreign->on_delete == DDL_FK_CASCADE)
		f = ddl_lint_add(r, DDL_LINT_LT201, "Dropping table \"%s\" deletes the rows of \"%s\" that reference it%s",
				 name, child, when);
	else if (k->foreign->on_delete == DDL_FK_SET_NULL)
		f = ddl_lint_add(r, DDL_LINT_LT201, "Dropping table \"%s\" sets what references it in \"%s\" to NULL%s",
				 name, child, when);
	else
		f = ddl_lint_add(r, DDL_LINT_LT202, "Dropping table \"%s\" fails in case rows of \"%s\" reference it%s",
				 name, child, when);
	advise(r, f);
}

static bool is_told(const struct child *c, const struct ddl_list *children)
{
	DDL_EACH(struct child, other, children) {
		if (other == c)
			return false;
		if (other->name.name.key == c->name.name.key && other->name.schema.key == c->name.schema.key)
			return true;
	}
	return false;
}

/* It was renamed, and references followed it: they will not follow back. */
static void renamed_first(struct ddl_lint_run *r, const struct ddl_table *t, const struct child *c)
{
	const char *old = ddl_lint_text(r, ddl_set_get(&r->old_names, ddl_set_key(t)));

	ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT204,
				     "Foreign keys of \"%s\" followed \"%s\" when it was renamed to \"%s\", which is dropped",
				     ddl_lint_text(r, c->name.name.name), old, ddl_lint_text(r, t->name.name.name)),
		     "Make the new table under another name, copy, drop the old one, and rename the new one");
}

static void tell_children(struct ddl_lint_run *r, struct ddl_table *t, const struct ddl_list *children)
{
	DDL_EACH(struct child, c, children) {
		const struct ddl_constraint *k = still_refers(r, c, t);

		if (!k || is_told(c, children))
			continue;
		if (notes_of(r)->keys != KEYS_OFF)
			tell_child(r, t, c, k);
		if (ddl_set_get(&r->old_names, ddl_set_key(t)))
			renamed_first(r, t, c);
	}
}

/* They were noted under the name that it had then. */
static void drops(struct ddl_lint_run *r, struct ddl_table *t)
{
	ddl_atom old = ddl_set_get(&r->old_names, ddl_set_key(t));

	note_children(r);
	tell_children(r, t, ddl_lists_get(&r->children, t->name.name.key));
	if (old && old != t->name.name.key)
		tell_children(r, t, ddl_lists_get(&r->children, old));
}

/*
 * "The ON CONFLICT Clause": REPLACE deletes the row that is in the way, and so what references it; UPSERT changes it.
 */
static void look_at_insert(struct ddl_lint_run *r, const struct ddl_stmt *stmt)
{
	struct ddl_table *t;
	uint32_t i;

	ddl_parse_tokens(&r->parse, stmt->node.at);
	i = ddl_parse_is(&r->parse, 0, "insert") && ddl_parse_is(&r->parse, 1, "or") ? 2 : 0;
	if (!ddl_parse_is(&r->parse, i, "replace") || notes_of(r)->keys == KEYS_OFF)
		return;
	i += 2;
	t = ddl_lint_read_table(r, &i);
	if (!t || ddl_lint_new_table(r, t))
		return;
	note_children(r);
	DDL_EACH(struct child, c, ddl_lists_get(&r->children, t->name.name.key)) {
		const struct ddl_constraint *k = still_refers(r, c, t);

		if (!k || (k->foreign->on_delete != DDL_FK_CASCADE && k->foreign->on_delete != DDL_FK_SET_NULL))
			continue;
		ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT214, "Replacing a row of \"%s\" deletes it first, with what \"%s\" "
					     "says ON DELETE", ddl_lint_text(r, t->name.name.name),
					     ddl_lint_text(r, c->name.name.name)),
			     "Write INSERT ... ON CONFLICT DO UPDATE");
		return;
	}
}

static void before(struct ddl_lint_run *r, struct ddl_stmt *stmt)
{
	struct notes *n = notes_of(r);

	if (is_word(r, stmt, "begin"))
		n->in_transaction = true;
	else if (is_word(r, stmt, "commit") || (is_word(r, stmt, "rollback") && !is_rollback_to(r, stmt)))
		n->in_transaction = false;
	else if (is_word(r, stmt, "insert"))
		look_at_insert(r, stmt);
	else
		follow_pragma(r, stmt);
}

static bool was_there(const struct ddl_lint_watch *was, const struct ddl_constraint *k)
{
	DDL_EACH(struct ddl_lint_foreign, f, &was->foreigns) {
		uint32_t i = 0;
		bool same = f->ncolumns == k->key.parts.count && f->table == k->foreign->table.name.key;

		DDL_EACH(struct ddl_part, p, &k->key.parts)
			same = same && p->column.key == f->columns[i++];
		if (same)
			return true;
	}
	return false;
}

/* One of its columns is new: NULL in every row, and so right. */
static bool is_empty(const struct ddl_lint_rebuilt *b, const struct ddl_constraint *k)
{
	DDL_EACH(struct ddl_part, p, &k->key.parts) {
		bool old = false;

		for (uint32_t i = 0; i < b->was->ncolumns; i++)
			old |= b->after[i] && b->after[i]->name.key == p->column.key;
		if (!old)
			return true;
	}
	return false;
}

/* Where they are on, INSERT would have refused the rows; where they are off, only a check tells. */
static void rebuilt(struct ddl_lint_run *r, const struct ddl_lint_rebuilt *b)
{
	struct notes *n = notes_of(r);

	if (n->keys != KEYS_OFF || n->last_check > r->number)
		return;
	DDL_EACH(struct ddl_constraint, k, &b->now->constraints) {
		if (k->kind != DDL_CONSTRAINT_FOREIGN || was_there(b->was, k) || is_empty(b, k))
			continue;
		ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT205,
					     "Table \"%s\" gets a foreign key to \"%s\", and no row is checked against it",
					     ddl_lint_text(r, b->was->name), ddl_lint_text(r, k->foreign->table.name.name)),
			     "Put PRAGMA foreign_key_check behind it, and look at what it says");
		return;
	}
}

static void finish(struct ddl_lint_run *r)
{
	struct notes *n = notes_of(r);

	if (n->off && !r->file->keys_off) {
		r->group.stmts[0] = n->off;
		r->group.n = 1;
		ddl_lint_add(r, DDL_LINT_LT206, "Foreign keys stay off behind this file");
	}
}

const struct ddl_lint_facts ddl_lint_sqlite = {
	.fill = ddl_lint_fails,
	.default_fills = true,
	.rebuilt_null = DDL_LINT_LT101,
	.temporary = "temp",
	.never_null = ddl_lint_sqlite_never_null,
	.start = start,
	.before = before,
	.drops = drops,
	.added = ddl_lint_sqlite_added,
	.rebuilt = rebuilt,
	.made = ddl_lint_sqlite_made,
	.finish = finish,
};
