/*
 * property_sqlite.c - any plan of SQLite's, with all that SQLite has, keeps rows in every way it can be carried out.
 *
 * usage: unit_property_sqlite [FILE.case ...]    pairs from.sql and to.sql of cases instead of random ones
 *        unit_property_sqlite -                  pairs from the standard input, each text ended by a zero byte
 *
 * DDLKIT_PROPERTY_PAIRS says how many random pairs (checks/property.sh takes 5,000), DDLKIT_PROPERTY_SEED the first of
 * their numbers: a pair depends on its number alone. One that shows a fault is made small. Plans are those for the version
 * of the library that is there.
 */
#ifdef DDL_WITHOUT_SQLITE3
#include <stdio.h>

int main(void)
{
	printf("1..0 # SKIP this build has no SQLite\n");
	return 0;
}
#else
#include "tests/unit/fixtures.h"
#include "tests/unit/keeps.h"
#include "tests/unit/pairs.h"

enum {
	MAX_TABLES = 6, MAX_COLUMNS = 9, MAX_KEYS = 5, MAX_VIEWS = 4, MAX_TRIGGERS = 3, PAIRS = 1000, WAYS = 5, MAX_SHOWN = 3, KEYWORDS = 16
};

static const char *const keywords[KEYWORDS] = {
	"order", "group", "rowid", "select", "oid", "table", "check", "key", "index", "values", "new", "old", "_rowid_", "default", "main", "end",
};

static const char *const types[] = {
	"INTEGER", "TEXT", "INT", "BIGINT", "VARCHAR(36)", "REAL", "NUMERIC", "DECIMAL(10,2)", "BLOB", "DATETIME", "BOOLEAN", "",
	"DOUBLE PRECISION", "ANY", "STRING", "integer",
};

static const struct {
	const char *type, *dflt;
} strict_types[] = {
	{ "INTEGER", "7" }, { "TEXT", "'a b'" }, { "INT", "0" }, { "REAL", "1.5" }, { "BLOB", "x'00'" }, { "ANY", "'0123'" },
};

static const char *const defaults[] = {
	NULL, "7", "0", "'it''s'", "'0123'", "x'00'", "1.5", "CURRENT_TIMESTAMP", "(1 + 1)", "-1", "NULL", "'a b'", "('x')", "9007199254740993",
};

static const char *const collations[] = { "", " COLLATE NOCASE", " COLLATE RTRIM" };
static const char *const conflicts[] = {
	"", "", "", "", " ON CONFLICT IGNORE", " ON CONFLICT REPLACE", " ON CONFLICT FAIL", " ON CONFLICT ROLLBACK",
};
static const char *const actions[] = {
	"", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON DELETE RESTRICT", " ON DELETE CASCADE ON UPDATE CASCADE", " ON DELETE SET DEFAULT",
};
static const char *const deferrals[] = { "", "", "", " DEFERRABLE INITIALLY DEFERRED" };

/* %s: a column */
static const char *const checks[] = { "%s <> 'zz'", "length(%s) < 100", "typeof(%s) <> 'blob'", "%s IS NULL OR %s < 'b' OR %s > -5" };
static const char *const computed[] = { "%s + 1", "lower(%s)", "%s || 'x'", "coalesce(%s, 0)" };
static const char *const expressions[] = { "lower(%s)", "%s + 1", "substr(%s, 1, 2)" };

struct column {
	unsigned id, was;            /* was: its name before a rename that is told */
	unsigned type, dflt, collation, conflict;
	unsigned of, form;           /* of: what it is computed from; 0: it is not */
	unsigned target, action, deferral; /* target: id of the table whose key it references */
	bool not_null, stored;
};

enum primary { NONE, ALIAS, AUTO, DESCENDING, PLAIN, PLAIN_LAST, TWO, PRIMARIES };
enum key_kind { INDEX, UNIQUE_INDEX, UNIQUE, CHECK, KEY_KINDS };

struct key {
	enum key_kind kind;
	unsigned id, columns[2], variant;
};

struct table {
	unsigned id, was;
	struct column columns[MAX_COLUMNS];
	struct key keys[MAX_KEYS];
	unsigned ncolumns, nkeys;
	enum primary primary;        /* of the first column, or the first two */
	bool strict, without_rowid;
};

struct view {
	unsigned id, table, column, other, other_column; /* other: a view, or 0 */
};

struct trigger {
	unsigned id, on, column, table, table_column, variant; /* on: a table or a view */
};

struct model {
	uint64_t state;
	ddl_version version;
	bool words;                  /* has fts5 */
	struct table tables[MAX_TABLES];
	struct view views[MAX_VIEWS];
	struct trigger triggers[MAX_TRIGGERS];
	struct {
		unsigned id, table, column;
	} fts;
	unsigned ntables, nviews, ntriggers, next, keywords[KEYWORDS];
	bool named;                  /* renames are told */
};

static unsigned pick(struct model *m, unsigned below)
{
	return pairs_pick(&m->state, below);
}

static bool chance(struct model *m, unsigned percent)
{
	return pick(m, 100) < percent;
}

static bool is_since(const struct model *m, unsigned minor)
{
	return m->version >= DDL_VERSION(3, minor);
}

/* Names. */

static unsigned new_id(struct model *m)
{
	unsigned id = m->next++, word = id % KEYWORDS;
	bool row = !strcmp(keywords[word], "new") || !strcmp(keywords[word], "old");

	/* Before 3.36 a table "new" hides the row NEW. */
	if (id % 7 == 3 && !m->keywords[word] && (!row || is_since(m, 36)))
		m->keywords[word] = id;
	return id;
}

static void plain_name(const struct model *m, char kind, unsigned id, char name[40])
{
	if (m->keywords[id % KEYWORDS] == id)
		snprintf(name, 40, "%s", keywords[id % KEYWORDS]);
	else
		switch (id % 11) {
		case 3:
			snprintf(name, 40, "%c %u", kind, id);
			break;
		case 5:
			snprintf(name, 40, "%c\"%u", kind, id);
			break;
		case 7:
			snprintf(name, 40, "%c\xc3\xa4%u", kind, id);
			break;
		case 9:
			snprintf(name, 40, "%c.%u", kind, id);
			break;
		default:
			snprintf(name, 40, "%c%u", kind, id);
			break;
		}
}

static const char *name(const struct model *m, char kind, unsigned id)
{
	static char ring[16][100];
	static unsigned at;
	char plain[40], *out = ring[at++ % 16], *to = out;
	bool bare = m->keywords[id % KEYWORDS] != id && id % 11 != 3 && id % 11 != 5 && id % 11 != 7 && id % 11 != 9;
	char quote = id % 3 == 1 && id % 11 != 5 ? '[' : id % 3 == 2 ? '`' : '"';

	plain_name(m, kind, id, plain);
	if (bare && id % 2)
		return strcpy(out, plain);
	*to++ = quote;
	for (const char *c = plain; *c; c++) {
		if (*c == quote)
			*to++ = quote;
		*to++ = *c;
	}
	*to++ = quote == '[' ? ']' : quote;
	*to = '\0';
	return out;
}

/* What is where. */

static struct table *table_of(struct model *m, unsigned id)
{
	for (unsigned i = 0; i < m->ntables; i++)
		if (m->tables[i].id == id)
			return &m->tables[i];
	return NULL;
}

static struct column *column_of(struct table *t, unsigned id)
{
	for (unsigned i = 0; t && i < t->ncolumns; i++)
		if (t->columns[i].id == id)
			return &t->columns[i];
	return NULL;
}

static bool is_alias(const struct table *t)
{
	return t->primary == ALIAS || t->primary == AUTO || t->primary == DESCENDING;
}

static bool can_be_target(const struct table *t)
{
	return t->primary != NONE && t->primary != TWO;
}

static bool in_key(const struct table *t, const struct column *c)
{
	return (t->primary != NONE && c == t->columns) || (t->primary == TWO && c == t->columns + 1);
}

/* Making things up. */

static struct column *add_column(struct model *m, struct table *t)
{
	struct column *c;

	if (t->ncolumns == MAX_COLUMNS)
		return NULL;
	c = &t->columns[t->ncolumns++];
	*c = (struct column){ .id = new_id(m), .type = pick(m, DDL_COUNT(types)) };
	c->was = c->id;
	c->not_null = chance(m, 35);
	c->dflt = chance(m, 40) ? pick(m, DDL_COUNT(defaults)) : 0;
	c->collation = chance(m, 15) ? pick(m, 3) : 0;
	c->conflict = pick(m, DDL_COUNT(conflicts));
	return c;
}

static void add_reference(struct model *m, struct table *t)
{
	struct table *target = &m->tables[pick(m, m->ntables)];
	struct column *c = can_be_target(target) ? add_column(m, t) : NULL;

	if (!c)
		return;
	c->target = target->id;
	c->type = target->columns[0].type;
	c->action = pick(m, DDL_COUNT(actions));
	c->deferral = pick(m, DDL_COUNT(deferrals));
	c->dflt = 0;
	c->not_null = c->not_null && c->action != 2 && c->action != 5 && target < t;
}

static void add_computed(struct model *m, struct table *t)
{
	struct column *from = &t->columns[pick(m, t->ncolumns)], *c;

	if (!is_since(m, 31) || from->of)
		return;
	c = add_column(m, t);
	if (!c)
		return;
	c->of = from->id;
	c->form = pick(m, DDL_COUNT(computed));
	c->stored = chance(m, 40);
	c->not_null = chance(m, 10);
}

static void add_key(struct model *m, struct table *t)
{
	struct key *k = &t->keys[t->nkeys];

	if (t->nkeys == MAX_KEYS)
		return;
	t->nkeys++;
	*k = (struct key){ .kind = (enum key_kind)pick(m, KEY_KINDS), .id = new_id(m), .variant = pick(m, 1000) };
	k->columns[0] = t->columns[pick(m, t->ncolumns)].id;
	if (chance(m, 30))
		k->columns[1] = t->columns[pick(m, t->ncolumns)].id;
	if (k->columns[1] == k->columns[0])
		k->columns[1] = 0;
}

static void set_primary(struct model *m, struct table *t)
{
	static const enum primary often[] = { NONE, ALIAS, ALIAS, AUTO, AUTO, DESCENDING, PLAIN, PLAIN, PLAIN_LAST, TWO };

	t->primary = often[pick(m, DDL_COUNT(often))];
	t->without_rowid = t->primary != NONE && t->primary != AUTO && chance(m, 20);
	if (t->primary == TWO && t->ncolumns < 2)
		t->primary = PLAIN;
	if (is_alias(t))
		t->columns[0].type = 0;
	if (t->columns[0].of || (t->primary == TWO && t->columns[1].of))
		t->primary = NONE;
	if (t->primary == NONE)
		t->without_rowid = false;
}

/* References to a key that is none go, and types follow. */
static void fit_references(struct model *m)
{
	for (unsigned i = 0; i < m->ntables; i++)
		for (unsigned k = 0; k < m->tables[i].ncolumns; k++) {
			struct column *c = &m->tables[i].columns[k];
			const struct table *target = c->target ? table_of(m, c->target) : NULL;

			if (!target || !can_be_target(target))
				c->target = 0;
		}
}

static void add_table(struct model *m)
{
	struct table *t = &m->tables[m->ntables];

	if (m->ntables == MAX_TABLES)
		return;
	m->ntables++;
	*t = (struct table){ .id = new_id(m) };
	t->was = t->id;
	for (unsigned n = 2 + pick(m, 4); n; n--)
		add_column(m, t);
	t->strict = is_since(m, 37) && chance(m, 20);
	set_primary(m, t);
	for (unsigned n = pick(m, 3); n; n--)
		add_reference(m, t);
	if (chance(m, 30))
		add_computed(m, t);
	for (unsigned n = pick(m, 4); n; n--)
		add_key(m, t);
}

static void add_view(struct model *m)
{
	struct view *v = &m->views[m->nviews];
	const struct table *t = &m->tables[pick(m, m->ntables)], *other = &m->tables[pick(m, m->ntables)];

	if (m->nviews == MAX_VIEWS)
		return;
	*v = (struct view){ .id = new_id(m), .table = t->id, .column = t->columns[pick(m, t->ncolumns)].id };
	if (m->nviews && chance(m, 40)) {
		v->other = m->views[pick(m, m->nviews)].id;
	} else if (chance(m, 40) && other != t) {
		v->other = other->id;
		v->other_column = other->columns[pick(m, other->ncolumns)].id;
	}
	m->nviews++;
}

static void add_trigger(struct model *m)
{
	struct trigger *r = &m->triggers[m->ntriggers];
	struct table *on = &m->tables[pick(m, m->ntables)], *t = &m->tables[pick(m, m->ntables)];

	if (m->ntriggers == MAX_TRIGGERS)
		return;
	*r = (struct trigger){ .id = new_id(m), .on = on->id, .column = on->columns[pick(m, on->ncolumns)].id, .table = t->id };
	r->table_column = t->columns[pick(m, t->ncolumns)].id;
	r->variant = pick(m, 1000);
	if (m->nviews && chance(m, 30))
		r->on = m->views[pick(m, m->nviews)].id;
	m->ntriggers++;
}

static void add_words(struct model *m)
{
	struct table *t = &m->tables[pick(m, m->ntables)];
	struct column *c = &t->columns[pick(m, t->ncolumns)];
	bool hidden = false;
	char plain[40];

	if (!m->words || m->fts.id || t->without_rowid || !chance(m, 30))
		return;
	for (unsigned i = 0; i < t->ncolumns; i++) {
		plain_name(m, 'c', t->columns[i].id, plain);
		hidden = hidden || !strcmp(plain, "rowid");
	}
	plain_name(m, 'c', c->id, plain);
	if (hidden || c->was != c->id || !strcmp(plain, "rowid") || !strcmp(plain, "rank"))
		return;
	m->fts.id = new_id(m);
	m->fts.table = t->id;
	m->fts.column = c->id;
}

/* Taking things away. */

static void drop_key(struct table *t, unsigned at)
{
	memmove(&t->keys[at], &t->keys[at + 1], (--t->nkeys - at) * sizeof(t->keys[0]));
}

static void drop_trigger(struct model *m, unsigned at)
{
	memmove(&m->triggers[at], &m->triggers[at + 1], (--m->ntriggers - at) * sizeof(m->triggers[0]));
}

static void drop_view(struct model *m, unsigned at)
{
	unsigned id = m->views[at].id;

	memmove(&m->views[at], &m->views[at + 1], (--m->nviews - at) * sizeof(m->views[0]));
	for (unsigned i = m->ntriggers; i--;)
		if (m->triggers[i].on == id)
			drop_trigger(m, i);
	for (unsigned i = m->nviews; i--;)
		if (i < m->nviews && m->views[i].other == id)
			drop_view(m, i);
}

/* What names the table, and its column if there is one. */
static void drop_uses(struct model *m, unsigned table, unsigned column)
{
	for (unsigned i = m->nviews; i--;)
		if (i < m->nviews && ((m->views[i].table == table && (!column || m->views[i].column == column)) ||
				      (m->views[i].other == table && (!column || m->views[i].other_column == column))))
			drop_view(m, i);
	for (unsigned i = m->ntriggers; i--;)
		if ((m->triggers[i].on == table && (!column || m->triggers[i].column == column)) ||
		    (m->triggers[i].table == table && (!column || m->triggers[i].table_column == column)))
			drop_trigger(m, i);
	if (m->fts.table == table && (!column || m->fts.column == column))
		memset(&m->fts, 0, sizeof(m->fts));
}

static void drop_column(struct model *m, struct table *t, unsigned at)
{
	unsigned id = t->columns[at].id;

	if (t->ncolumns < 3 || (at < 2 && t->primary == TWO) || (!at && t->primary != NONE))
		return;
	drop_uses(m, t->id, id);
	for (unsigned i = t->nkeys; i--;)
		if (t->keys[i].columns[0] == id || t->keys[i].columns[1] == id)
			drop_key(t, i);
	memmove(&t->columns[at], &t->columns[at + 1], (--t->ncolumns - at) * sizeof(t->columns[0]));
	for (unsigned i = t->ncolumns; i--;)
		if (i < t->ncolumns && t->columns[i].of == id) {
			t->columns[i].of = 0;
			t->columns[i].id = t->columns[i].was = new_id(m);
		}
}

static void drop_table(struct model *m, unsigned at)
{
	drop_uses(m, m->tables[at].id, 0);
	memmove(&m->tables[at], &m->tables[at + 1], (--m->ntables - at) * sizeof(m->tables[0]));
	fit_references(m);
}

/* Changes. */

static void follow(unsigned *id, unsigned old, unsigned new)
{
	if (*id == old)
		*id = new;
}

static void rename_column(struct model *m, struct table *t, struct column *c)
{
	unsigned old = c->id;

	if (c->was != c->id || m->fts.column == old)
		return;
	c->id = new_id(m);
	for (unsigned i = 0; i < t->nkeys; i++)
		for (unsigned k = 0; k < 2; k++)
			follow(&t->keys[i].columns[k], old, c->id);
	for (unsigned i = 0; i < t->ncolumns; i++)
		follow(&t->columns[i].of, old, c->id);
	for (unsigned i = 0; i < m->nviews; i++) {
		follow(&m->views[i].column, old, c->id);
		follow(&m->views[i].other_column, old, c->id);
	}
	for (unsigned i = 0; i < m->ntriggers; i++) {
		follow(&m->triggers[i].column, old, c->id);
		follow(&m->triggers[i].table_column, old, c->id);
	}
}

static void rename_table(struct model *m, struct table *t)
{
	unsigned old = t->id;

	if (t->was != t->id || m->fts.table == old)
		return;
	t->id = new_id(m);
	for (unsigned i = 0; i < m->ntables; i++)
		for (unsigned k = 0; k < m->tables[i].ncolumns; k++)
			follow(&m->tables[i].columns[k].target, old, t->id);
	for (unsigned i = 0; i < m->nviews; i++) {
		follow(&m->views[i].table, old, t->id);
		follow(&m->views[i].other, old, t->id);
	}
	for (unsigned i = 0; i < m->ntriggers; i++) {
		follow(&m->triggers[i].on, old, t->id);
		follow(&m->triggers[i].table, old, t->id);
	}
}

/* What had values is computed from now on. */
static void turn_computed(struct model *m, struct table *t, struct column *c)
{
	const struct column *from = &t->columns[pick(m, t->ncolumns)];

	if (!c->of && is_since(m, 31) && from != c && !from->of)
		c->of = from->id;
	for (unsigned i = 0; i < t->ncolumns; i++)
		if (c->of && t->columns[i].of == c->id)
			c->of = 0;
}

static void change_column(struct model *m, struct table *t, struct column *c)
{
	switch (pick(m, 8)) {
	case 0:
	case 1:
		c->type = in_key(t, c) && is_alias(t) ? 0 : pick(m, DDL_COUNT(types));
		break;
	case 2:
		c->not_null = !c->not_null;
		break;
	case 3:
		c->dflt = pick(m, DDL_COUNT(defaults));
		break;
	case 4:
		c->collation = pick(m, 3);
		break;
	case 5:
		rename_column(m, t, c);
		break;
	case 6:
		c->stored = !c->stored;
		if (!in_key(t, c) && !c->target && m->fts.column != c->id && chance(m, 40))
			turn_computed(m, t, c);
		c->conflict = pick(m, DDL_COUNT(conflicts));
		break;
	default:
		c->action = pick(m, DDL_COUNT(actions));
		c->deferral = pick(m, DDL_COUNT(deferrals));
		break;
	}
}

static void change_table(struct model *m, struct table *t)
{
	unsigned at = pick(m, t->ncolumns);

	switch (pick(m, 14)) {
	case 0:
		add_column(m, t);
		break;
	case 1:
		add_reference(m, t);
		break;
	case 2:
		add_computed(m, t);
		break;
	case 3:
		add_key(m, t);
		break;
	case 4:
		if (t->nkeys)
			drop_key(t, pick(m, t->nkeys));
		break;
	case 5:
		drop_column(m, t, at);
		break;
	case 6:
		rename_table(m, t);
		break;
	case 7:
		set_primary(m, t);
		break;
	case 8:
		t->strict = is_since(m, 37) && !t->strict;
		break;
	default:
		change_column(m, t, &t->columns[at]);
		break;
	}
	if (t->without_rowid && m->fts.table == t->id)
		drop_uses(m, t->id, 0);
	fit_references(m);
}

static void change(struct model *m)
{
	for (unsigned n = 1 + pick(m, 6); n; n--) {
		if (chance(m, 5))
			add_table(m);
		else if (m->ntables > 1 && chance(m, 5))
			drop_table(m, pick(m, m->ntables));
		else if (chance(m, 4))
			add_view(m);
		else if (m->nviews && chance(m, 4))
			drop_view(m, pick(m, m->nviews));
		else if (chance(m, 4))
			add_trigger(m);
		else if (m->ntriggers && chance(m, 4))
			drop_trigger(m, pick(m, m->ntriggers));
		else
			change_table(m, &m->tables[pick(m, m->ntables)]);
	}
}

/* Writing it down. */

static void put_was(struct ddl_buf *b, const struct model *m, char kind, unsigned id, unsigned was)
{
	char plain[40];

	plain_name(m, kind, was, plain);
	if (m->named && id != was && !strchr(plain, '"'))
		ddl_buf_printf(b, "%s-- ddlkit:renamed_from \"%s\"\n", kind == 'c' ? "\t" : "", plain);
}

static void put_expr(struct ddl_buf *b, const char *form, const char *column)
{
	for (; *form; form++)
		if (form[0] == '%' && form[1] == 's') {
			ddl_buf_puts(b, column);
			form++;
		} else {
			ddl_buf_putc(b, *form);
		}
}

static const char *default_of(const struct table *t, const struct column *c)
{
	if (!c->dflt || t->strict)
		return c->dflt ? strict_types[c->type % DDL_COUNT(strict_types)].dflt : NULL;
	return defaults[c->dflt];
}

static void put_reference(struct model *m, struct ddl_buf *b, const struct column *c)
{
	const struct table *target = table_of(m, c->target);

	ddl_buf_printf(b, " REFERENCES %s", name(m, 't', target->id));
	if (c->deferral != 1)
		ddl_buf_printf(b, " (%s)", name(m, 'c', target->columns[0].id));
	ddl_buf_printf(b, "%s%s", actions[c->action], deferrals[c->deferral]);
}

static void put_column(struct model *m, struct ddl_buf *b, struct table *t, struct column *c)
{
	static const char *const keys[PRIMARIES] = { "", " PRIMARY KEY", " PRIMARY KEY AUTOINCREMENT", " PRIMARY KEY DESC", " PRIMARY KEY", "", "" };
	const char *type = t->strict ? strict_types[c->type % DDL_COUNT(strict_types)].type : types[c->type];
	const char *dflt = default_of(t, c);

	put_was(b, m, 'c', c->id, c->was);
	if (c == t->columns && is_alias(t))
		type = c->type == 15 ? "integer" : "INTEGER";
	if (c->of && t->strict)
		type = "ANY";
	ddl_buf_printf(b, "\t%s%s%s", name(m, 'c', c->id), *type ? " " : "", type);
	ddl_buf_puts(b, c == t->columns ? keys[t->primary] : "");
	if (c->not_null || (t->strict && c == t->columns && t->primary == PLAIN))
		ddl_buf_printf(b, " NOT NULL%s", conflicts[c->conflict]);
	if (c->of) {
		ddl_buf_puts(b, " AS (");
		put_expr(b, computed[c->form], name(m, 'c', c->of));
		ddl_buf_puts(b, c->stored ? ") STORED" : ")");
	} else if (dflt) {
		ddl_buf_printf(b, " DEFAULT %s", dflt);
	}
	ddl_buf_puts(b, collations[c->collation]);
	if (c->target)
		put_reference(m, b, c);
}

static void put_key(struct model *m, struct ddl_buf *b, const struct key *k)
{
	if (k->kind == UNIQUE) {
		ddl_buf_printf(b, ",\n\tCONSTRAINT %s UNIQUE (%s", name(m, 'k', k->id), name(m, 'c', k->columns[0]));
		if (k->columns[1])
			ddl_buf_printf(b, ", %s", name(m, 'c', k->columns[1]));
		ddl_buf_printf(b, ")%s", conflicts[k->variant % DDL_COUNT(conflicts)]);
	} else if (k->kind == CHECK) {
		ddl_buf_printf(b, ",\n\tCONSTRAINT %s CHECK (", name(m, 'k', k->id));
		put_expr(b, checks[k->variant % DDL_COUNT(checks)], name(m, 'c', k->columns[0]));
		ddl_buf_putc(b, ')');
	}
}

static void put_index(struct model *m, struct ddl_buf *b, const struct table *t, const struct key *k)
{
	const char *column = name(m, 'c', k->columns[0]);

	if (k->kind != INDEX && k->kind != UNIQUE_INDEX)
		return;
	ddl_buf_printf(b, "CREATE %sINDEX %s ON %s (", k->kind == INDEX ? "" : "UNIQUE ", name(m, 'k', k->id), name(m, 't', t->id));
	if (k->variant % 5 == 1 && is_since(m, 9))
		put_expr(b, expressions[k->variant % DDL_COUNT(expressions)], column);
	else
		ddl_buf_printf(b, "%s%s%s", column, collations[k->variant % 7 == 1 ? 1 : 0], k->variant % 3 ? "" : " DESC");
	if (k->columns[1])
		ddl_buf_printf(b, ", %s", name(m, 'c', k->columns[1]));
	ddl_buf_putc(b, ')');
	if (k->variant % 4 == 1)
		ddl_buf_printf(b, " WHERE %s IS NOT NULL", column);
	ddl_buf_puts(b, ";\n");
}

static void put_table(struct model *m, struct ddl_buf *b, struct table *t)
{
	put_was(b, m, 't', t->id, t->was);
	ddl_buf_printf(b, "CREATE TABLE %s (\n", name(m, 't', t->id));
	for (unsigned i = 0; i < t->ncolumns; i++) {
		ddl_buf_puts(b, i ? ",\n" : "");
		put_column(m, b, t, &t->columns[i]);
	}
	if (t->primary == PLAIN_LAST || t->primary == TWO)
		ddl_buf_printf(b, ",\n\tPRIMARY KEY (%s%s%s)", name(m, 'c', t->columns[0].id), t->primary == TWO ? ", " : "",
			       t->primary == TWO ? name(m, 'c', t->columns[1].id) : "");
	for (unsigned i = 0; i < t->nkeys; i++)
		put_key(m, b, &t->keys[i]);
	ddl_buf_printf(b, "\n)%s%s%s;\n", t->without_rowid ? " WITHOUT ROWID" : "", t->without_rowid && t->strict ? "," : "",
		       t->strict ? " STRICT" : "");
	for (unsigned i = 0; i < t->nkeys; i++)
		put_index(m, b, t, &t->keys[i]);
}

static void put_view(struct model *m, struct ddl_buf *b, const struct view *v)
{
	const char *table = name(m, 't', v->table), *column = name(m, 'c', v->column);

	ddl_buf_printf(b, "CREATE VIEW %s%s AS\n", name(m, 'v', v->id), is_since(m, 9) ? " (a0, a1)" : "");
	if (!v->other)
		ddl_buf_printf(b, "\tSELECT %s AS a0, count(*) AS a1 FROM %s GROUP BY 1\n;\n", column, table);
	else if (!v->other_column)
		ddl_buf_printf(b, "\tSELECT x.a0 AS a0, y.%s AS a1 FROM %s AS x, %s AS y\n;\n", column, name(m, 'v', v->other), table);
	else
		ddl_buf_printf(b, "\tSELECT x.%s AS a0, y.%s AS a1 FROM %s AS x LEFT JOIN %s AS y ON x.%s = y.%s\n;\n", column,
			       name(m, 'c', v->other_column), table, name(m, 't', v->other), column, name(m, 'c', v->other_column));
}

static void put_trigger(struct model *m, struct ddl_buf *b, const struct trigger *r)
{
	static const char *const events[] = { "INSERT", "DELETE", "UPDATE" };
	const char *event = events[r->variant % 3], *row = r->variant % 3 == 1 ? "OLD" : "NEW";
	bool on_table = table_of(m, r->on) != NULL;
	const char *on = name(m, on_table ? 't' : 'v', r->on), *column = on_table ? name(m, 'c', r->column) : "a0";
	const char *table = name(m, 't', r->table), *target = name(m, 'c', r->table_column);

	ddl_buf_printf(b, "CREATE TRIGGER %s %s %s ON %s%s BEGIN\n", name(m, 'r', r->id), !on_table ? "INSTEAD OF" : r->variant % 2 ? "AFTER" :
		       "BEFORE", event, on, r->variant % 5 ? "" : " WHEN 1");
	if (r->variant % 7 < 3)
		ddl_buf_printf(b, "\tINSERT INTO %s (%s) VALUES (%s.%s);\n", table, target, row, column);
	else if (r->variant % 7 < 5)
		ddl_buf_printf(b, "\tUPDATE %s SET %s = 'fired';\n", table, target);
	else
		ddl_buf_printf(b, "\tDELETE FROM %s WHERE %s IS NOT %s.%s;\n", table, target, row, column);
	ddl_buf_puts(b, "END;\n");
}

/* A column that is computed takes no value. */
static bool writes_computed(struct model *m, const struct trigger *r)
{
	const struct column *c = column_of(table_of(m, r->table), r->table_column);

	return !c || c->of;
}

static void put_words(struct model *m, struct ddl_buf *b)
{
	const struct table *t = table_of(m, m->fts.table);
	char plain[40], key[40];

	if (!t)
		return;
	plain_name(m, 't', t->id, plain);
	plain_name(m, 'c', t->columns[0].id, key);
	if (strpbrk(plain, "\"'") || strpbrk(key, "\"'"))
		return;
	ddl_buf_printf(b, "CREATE VIRTUAL TABLE f%u USING fts5(%s, content='%s'", m->fts.id, name(m, 'c', m->fts.column), plain);
	if ((t->primary == ALIAS || t->primary == AUTO) && t->columns[0].was == t->columns[0].id && m->fts.id % 2)
		ddl_buf_printf(b, ", content_rowid='%s'", key);
	ddl_buf_puts(b, ");\n");
}

static void put_schema(struct model *m, struct ddl_buf *b)
{
	for (unsigned i = 0; i < m->ntables; i++)
		put_table(m, b, &m->tables[i]);
	for (unsigned i = 0; i < m->nviews; i++)
		put_view(m, b, &m->views[i]);
	for (unsigned i = 0; i < m->ntriggers; i++)
		if (!writes_computed(m, &m->triggers[i]))
			put_trigger(m, b, &m->triggers[i]);
	put_words(m, b);
}

/* Trying it. */

struct tests {
	const struct ddl_dialect *dialect;
	ddl_version version;
	bool words;
	unsigned ways, shown, verdicts[KEEPS_DAMAGED + 1];
	unsigned rows, converted, told, filtered, statements, guarded, refused;
	enum keeps_verdict looked_for;
	const char *looked_way, *looked_why;
	uint64_t number;
};

static bool is_fault(enum keeps_verdict v)
{
	return v != KEEPS_HOLDS && v != KEEPS_REFUSED && v != KEEPS_NOT_MADE;
}

static struct keeps try_texts(struct tests *t, const char *from, const char *to, uint64_t seed)
{
	struct keeps k = { .dialect = t->dialect, .version = t->version, .ways = t->ways, .seed = seed };

	keeps_pair(&k, from, to);
	return k;
}

/* The same words, names and values apart. */
static bool sounds_alike(const char *a, const char *b)
{
	static const char apart[] = "\"'`[]0123456789_.|";

	for (; *a && *b && *a != ':'; a++, b++) {
		a += strcspn(a, " :");
		b += strcspn(b, " :");
		if (*a != *b)
			return false;
		if (a[0] && b[0] && !strchr(apart, a[1]) && !strchr(apart, b[1]) && a[1] != b[1])
			return false;
		if (!*a)
			break;
	}
	return true;
}

static bool fails_alike(void *data, const char *from, const char *to)
{
	struct tests *t = data;
	struct keeps k = try_texts(t, from, to, t->number);

	ddl_buf_release(&k.script);
	return k.verdict == t->looked_for && (!k.way || !t->looked_way || !strcmp(k.way, t->looked_way)) &&
	       sounds_alike(k.why, t->looked_why);
}

static void show_fault(struct tests *t, const char *what, struct keeps *k, const char *from, const char *to, bool shrink)
{
	struct ddl_buf small_from = { 0 }, small_to = { 0 };
	struct keeps small;

	printf("# %s: %s (%s): %s\n", what, keeps_verdicts[k->verdict], k->way ? k->way : "", k->why);
	if (t->shown++ >= pairs_number("DDLKIT_PROPERTY_SHOWN", MAX_SHOWN))
		return;
	ddl_buf_puts(&small_from, from);
	ddl_buf_puts(&small_to, to);
	t->looked_for = k->verdict;
	t->looked_way = k->way;
	t->looked_why = k->why;
	if (shrink)
		pairs_shrink(&small_from, &small_to, fails_alike, t);
	small = try_texts(t, ddl_buf_str(&small_from), ddl_buf_str(&small_to), t->number);
	printf("# made small: %s (%s): ", keeps_verdicts[small.verdict], small.way ? small.way : "");
	pairs_print(small.why);
	pairs_print("---- from");
	pairs_print(ddl_buf_str(&small_from));
	pairs_print("---- to");
	pairs_print(ddl_buf_str(&small_to));
	pairs_print("---- plan");
	pairs_print(ddl_buf_str(&small.script));
	ddl_buf_release(&small.script);
	ddl_buf_release(&small_from);
	ddl_buf_release(&small_to);
}

static enum keeps_verdict try_pair(struct tests *t, const char *what, const char *from, const char *to, bool shrink)
{
	struct keeps k = try_texts(t, from, to, t->number);

	t->verdicts[k.verdict]++;
	t->rows += k.rows;
	t->converted += k.converted;
	t->told += k.told;
	t->filtered += k.filtered;
	t->statements += k.statements;
	t->guarded += k.guarded;
	t->refused += k.refused;
	if (is_fault(k.verdict) || (k.verdict != KEEPS_HOLDS && getenv("DDLKIT_PROPERTY_ALL")))
		show_fault(t, what, &k, from, to, shrink);
	ddl_buf_release(&k.script);
	return k.verdict;
}

static void try_number(struct tests *t, uint64_t number)
{
	struct model m = { .state = number, .next = 1, .version = t->version, .words = t->words };
	struct ddl_buf from = { 0 }, to = { 0 };
	char what[60];

	for (unsigned n = 2 + pick(&m, 3); n; n--)
		add_table(&m);
	fit_references(&m);
	for (unsigned n = pick(&m, 3); n; n--)
		add_view(&m);
	for (unsigned n = pick(&m, 3); n; n--)
		add_trigger(&m);
	add_words(&m);
	put_schema(&m, &from);
	change(&m);
	add_words(&m);
	m.named = true;
	put_schema(&m, &to);
	snprintf(what, sizeof(what), "pair %llu", (unsigned long long)number);
	t->number = number;
	try_pair(t, what, ddl_buf_str(&from), ddl_buf_str(&to), true);
	ddl_buf_release(&from);
	ddl_buf_release(&to);
}

static bool finish(struct tests *t, const char *what)
{
	unsigned faults = 0;

	printf("# SQLite %s, %s:", sqlite3_libversion(), what);
	for (unsigned v = 0; v < DDL_COUNT(t->verdicts); v++) {
		if (t->verdicts[v])
			printf(" %u %s,", t->verdicts[v], keeps_verdicts[v]);
		faults += is_fault((enum keeps_verdict)v) ? t->verdicts[v] : 0;
	}
	printf(" %u rows, %u values converted, %u failed as told, %u rows taken out, %u statements, %u ended by keys that are on, "
	       "%u refused for transactions of others\n", t->rows, t->converted, t->told, t->filtered, t->statements, t->guarded, t->refused);
	printf("%sok 1 - every row that both schemas can hold is kept, however a plan is carried out\n1..1\n",
	       faults || !t->verdicts[KEEPS_HOLDS] ? "not " : "");
	return !faults;
}

static const char *section(const struct fixture *f, const char *called)
{
	for (size_t i = 0; i < f->npieces; i++)
		if (!strcmp(f->pieces[i].name, called))
			return f->pieces[i].bytes;
	return NULL;
}

static void try_fixture(const struct fixture *f, const char *dialect, void *data)
{
	const char *from = section(f, "from.sql"), *to = section(f, "to.sql");

	if (from && to && !strncmp(dialect, "sqlite", 6))
		try_pair(data, f->path, from, to, false);
}

static void try_stream(struct tests *t)
{
	struct ddl_buf all = { 0 };
	char bytes[1 << 16];
	size_t n;

	while ((n = fread(bytes, 1, sizeof(bytes), stdin)))
		ddl_buf_add(&all, bytes, n);
	for (const char *at = ddl_buf_str(&all), *end = at + all.len; at < end;) {
		const char *id = at, *from = id + strlen(id) + 1, *to = from < end ? from + strlen(from) + 1 : end;

		if (to >= end)
			break;
		if (getenv("DDLKIT_PROPERTY_ALL"))
			printf("# %s\n", id);
		try_pair(t, id, from, to, false);
		at = to + strlen(to) + 1;
	}
	ddl_buf_release(&all);
}

static bool has_fts5(void)
{
	sqlite3 *db = keeps_open();
	bool has = keeps_run(db, "CREATE VIRTUAL TABLE f USING fts5(a)");

	sqlite3_close(db);
	return has;
}

int main(int argc, char **argv)
{
	int n = sqlite3_libversion_number();
	struct tests t = { .version = (ddl_version)(n / 1000000 * 10000 + n / 1000 % 1000 * 100 + n % 1000) };
	unsigned long seed = pairs_number("DDLKIT_PROPERTY_SEED", 1), pairs = pairs_number("DDLKIT_PROPERTY_PAIRS", PAIRS);
	char what[100] = "pairs given";
	ddl_version ignored;

	setvbuf(stdout, NULL, _IOLBF, 0);
	t.dialect = ddl_dialect_find("sqlite", &ignored);
	t.words = has_fts5();
	t.ways = (unsigned)pairs_number("DDLKIT_PROPERTY_WAYS", WAYS);
	t.number = 1;
	for (int i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "-"))
			try_stream(&t);
		else if (fixture_ends(argv[i], ".case"))
			fixture_file(argv[i], try_fixture, &t);
		else
			fixture_walk(argv[i], try_fixture, &t);
	}
	if (argc == 1) {
		snprintf(what, sizeof(what), "pairs %lu to %lu", seed, seed + pairs - 1);
		for (unsigned long i = 0; i < pairs; i++)
			try_number(&t, seed + i);
	}
	return !finish(&t, what);
}
#endif
