/*
 * sqlite_table.c - definitions that SQLite reads another way than people do.
 *
 * It refuses little: a type may be any words, a name that is none may be a string, a primary key may be NULL
 * ("Quirks, Caveats, and Gotchas In SQLite"). What follows was tried (tests/unit/hazards.c).
 */
#include "lint/sqlite.h"

#include "base/ascii.h"
#include "normalize/sqlite_affinity.h"

static const char *type_text(const struct ddl_lint_run *r, const struct ddl_column *c)
{
	return r->lint->type_text(r->lint, c->type);
}

/* Words that are meant when INT stands in them: INTEGER, BIGINT, INT8, UNSIGNED. */
static bool is_integer_word(const char *word, size_t n)
{
	static const char *const before[] = { "", "tiny", "small", "medium", "big", "long", "huge", "u" };
	size_t i = 0;

	for (size_t k = 0; k < DDL_COUNT(before); k++) {
		size_t len = strlen(before[k]);

		if (len + 3 > n || !ddl_ascii_equal_n(word, before[k], len) || !ddl_ascii_equal_n(word + len, "int", 3))
			continue;
		i = len + 3;
		if (n - i >= 4 && ddl_ascii_equal_n(word + i, "eger", 4))
			i += 4;
		while (i < n && ddl_ascii_digit(word[i]))
			i++;
		return i == n;
	}
	return false;
}

/* INTEGER affinity by three letters inside of another word, as in POINT. */
static bool by_accident(const char *type)
{
	while (*type) {
		size_t n = strcspn(type, " ");

		if (is_integer_word(type, n))
			return false;
		type += n + strspn(type + n, " ");
	}
	return true;
}

/* No rule of affinity knows the word, and the values are text all the same. */
static bool is_text_word(const char *type)
{
	static const char *const words[] = { "string", "str", "nstring" };

	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (ddl_ascii_equal(type, words[i]))
			return true;
	return false;
}

static void check_type(struct ddl_lint_run *r, const struct ddl_column *c)
{
	const char *type = c->type ? ddl_lint_text(r, c->type->name) : NULL;
	enum ddl_affinity a = ddl_sqlite_affinity(r->schema, c->type);

	if (!type || !((a == DDL_AFFINITY_INTEGER && by_accident(type)) ||
		       (a == DDL_AFFINITY_NUMERIC && is_text_word(type))))
		return;
	ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT208, "Column \"%s\" of type %s has %s affinity: '007' becomes 7",
				     ddl_lint_text(r, c->name.name), type_text(r, c),
				     a == DDL_AFFINITY_INTEGER ? "INTEGER" : "NUMERIC"),
		     "Write TEXT, REAL or INTEGER, whichever is meant");
}

static bool is_constant(const struct ddl_expr *e)
{
	while (e->kind == DDL_EXPR_UNARY)
		e = (const struct ddl_expr *)(const void *)e->args.first;
	return e->kind == DDL_EXPR_NUMBER || e->kind == DDL_EXPR_STRING || e->kind == DDL_EXPR_NULL ||
	       e->kind == DDL_EXPR_BOOL || e->kind == DDL_EXPR_BITS;
}

/* The text of an expression as it stands in the file, without parentheses in front; *len 0: nowhere. */
static const char *written(const struct ddl_lint_run *r, const struct ddl_expr *e, size_t *len)
{
	const char *text = "";

	*len = 0;
	if (e->node.at.start)
		text = ddl_span_text(&r->session->sources, e->node.at, len);
	for (; *len && (*text == '(' || ddl_ascii_space(*text)); --*len)
		text++;
	return text;
}

/* CURRENT_TIMESTAMP, NULL, now(): what was meant to be worked out. */
static bool looks_worked_out(const char *value)
{
	static const char *const words[] = {
		"current_timestamp", "current_date", "current_time", "null", "true", "false", "now",
	};
	size_t n = strlen(value);

	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (ddl_ascii_equal(value, words[i]))
			return true;
	return n > 2 && !strcmp(value + n - 2, "()");
}

/* "CREATE TABLE", 3.2: a bare word or one in double quotes is a string. */
static void check_default(struct ddl_lint_run *r, const struct ddl_column *c)
{
	const char *text;
	size_t len;

	if (!c->dflt || c->dflt->kind != DDL_EXPR_STRING)
		return;
	text = written(r, c->dflt, &len);
	if (!len || *text == '\'' || (*text == '"' && !looks_worked_out(ddl_lint_text(r, c->dflt->text))))
		return;
	ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT212, "The default of \"%s\" is the string '%s'",
				     ddl_lint_text(r, c->name.name), ddl_lint_text(r, c->dflt->text)),
		     "Put a string in single quotes, and a keyword in none");
}

/* The first string in double quotes: a name that is no column ("Quirks", 8). */
static const struct ddl_expr *misspelt(const struct ddl_lint_run *r, const struct ddl_expr *e)
{
	const struct ddl_expr *found = NULL;
	size_t len;

	if (e && e->kind == DDL_EXPR_STRING)
		return *written(r, e, &len) == '"' && len ? e : NULL;
	if (e)
		DDL_EACH(struct ddl_expr, a, &e->args)
			if (!found)
				found = misspelt(r, a);
	return found;
}

static void check_names(struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_expr *e)
{
	const struct ddl_expr *wrong = misspelt(r, e);

	if (wrong)
		ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT212, "\"%s\" is no column of \"%s\", and so a string",
					     ddl_lint_text(r, wrong->text), ddl_lint_text(r, t->name.name.name)),
			     "Write the column's name, or a string in single quotes");
}

static void check_index(struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_index *i)
{
	DDL_EACH(struct ddl_part, p, &i->key.parts)
		check_names(r, t, p->expr);
	check_names(r, t, i->key.where);
}

static void check_column(struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_column *c)
{
	check_type(r, c);
	check_default(r, c);
	check_names(r, t, c->generated);
}

/* "ROWIDs and the INTEGER PRIMARY KEY": INTEGER, and no other word for it; not INTEGER PRIMARY KEY DESC. */
static bool is_rowid(const struct ddl_lint_run *r, const struct ddl_column *c, const struct ddl_constraint *k)
{
	return k->key.parts.count == 1 && !(k->flags & DDL_KEY_INLINE) && ddl_sqlite_is_integer(r->schema, c);
}

/* A column of the primary key; other columns are what they say. "CREATE TABLE", 3.5, "STRICT Tables", 4. */
bool ddl_lint_sqlite_never_null(const struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_column *c)
{
	const struct ddl_constraint *k = ddl_primary_key(t);

	return k && ddl_parts_have(&k->key.parts, c->name.key) &&
	       (t->flags & (DDL_TABLE_WITHOUT_ROWID | DDL_TABLE_STRICT) || is_rowid(r, c, k));
}

static void check_key(struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_constraint *k)
{
	DDL_EACH(struct ddl_part, p, &k->key.parts) {
		const struct ddl_column *c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;
		const char *name;

		if (!c || c->null == DDL_NULL_NO || ddl_lint_sqlite_never_null(r, t, c))
			continue;
		name = ddl_lint_text(r, c->name.name);
		if (k->key.parts.count == 1 && ddl_sqlite_affinity(r->schema, c->type) == DDL_AFFINITY_INTEGER)
			ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT209, "\"%s\" of type %s is no alias of the rowid: a row "
						     "without one gets NULL", name, type_text(r, c)),
				     "Write INTEGER PRIMARY KEY, or NOT NULL");
		else
			ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT210, "\"%s\" is of the primary key of \"%s\", and may be NULL",
						     name, ddl_lint_text(r, t->name.name.name)),
				     "Write NOT NULL");
		return;
	}
}

/*
 * Values are compared as the parent's column would keep them, but the child's has changed them before ("SQLite Foreign
 * Key Support", 3): the number that '007' became is '7' to a column of text.
 */
static bool changes_values(enum ddl_affinity child, enum ddl_affinity parent)
{
	if (parent != DDL_AFFINITY_TEXT && parent != DDL_AFFINITY_BLOB)
		return false;
	return child >= DDL_AFFINITY_NUMERIC || (child == DDL_AFFINITY_TEXT && parent == DDL_AFFINITY_BLOB);
}

static void check_foreign(struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_constraint *k)
{
	/* Before that the value is compared as it was written. */
	const ddl_version since = DDL_VERSION(3, 29);
	const struct ddl_table *parent = ddl_find_table(r->schema, &k->foreign->table);
	const struct ddl_name *n = (const struct ddl_name *)(const void *)k->foreign->columns.first;

	if (r->schema->version < since)
		return;
	DDL_EACH(struct ddl_part, p, &k->key.parts) {
		const struct ddl_column *c = ddl_find_column(t, p->column.key);
		const struct ddl_column *to = parent && n ? ddl_find_column(parent, n->ident.key) : NULL;

		if (c && to && changes_values(ddl_sqlite_affinity(r->schema, c->type),
					      ddl_sqlite_affinity(r->schema, to->type))) {
			ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT211, "\"%s\" cannot hold every value of \"%s\" of \"%s\", "
						     "which it references", ddl_lint_text(r, c->name.name), ddl_lint_text(r, to->name.name),
						     ddl_lint_text(r, parent->name.name.name)),
				     "Give both columns the same type");
			return;
		}
		n = n ? (const struct ddl_name *)(const void *)n->node.next : NULL;
	}
}

static bool is_within(const struct ddl_node *n, const struct ddl_node *of)
{
	return n->at.start >= of->at.start && n->at.end <= of->at.end;
}

void ddl_lint_sqlite_made(struct ddl_lint_run *r, const struct ddl_lint_made *m)
{
	const struct ddl_node *made = m->column ? &m->column->node : &m->stmt->node;
	const struct ddl_table *t = m->table;

	if (m->index) {
		check_index(r, t, m->index);
		return;
	}
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (is_within(&c->node, made))
			check_column(r, t, c);
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (!is_within(&k->node, made))
			continue;
		if (k->kind == DDL_CONSTRAINT_PRIMARY)
			check_key(r, t, k);
		else if (k->kind == DDL_CONSTRAINT_FOREIGN)
			check_foreign(r, t, k);
		else
			check_names(r, t, k->check);
	}
}

/* "ALTER TABLE", 4. Before 3.33 the first two are refused for an empty table too. */
void ddl_lint_sqlite_added(struct ddl_lint_run *r, struct ddl_table *t, struct ddl_column *c)
{
	const char *what = NULL;

	if (c->dflt && !is_constant(c->dflt))
		what = "a default that is no constant";
	else if (c->generated && c->flags & DDL_COLUMN_STORED)
		what = "a stored expression";
	if (what)
		ddl_lint_fix(r, ddl_lint_add(r, DDL_LINT_LT213, "Adding column \"%s\" with %s fails in case table \"%s\" "
					     "is not empty", ddl_lint_text(r, c->name.name), what,
					     ddl_lint_text(r, t->name.name.name)),
			     c->generated ? "Make it VIRTUAL, or rebuild the table" :
			     "Add it without a default, and UPDATE; or rebuild the table");
}
