/*
 * property.c - any plan, on a real server: it leads where it should, and no row is lost that it did not announce.
 *
 * A schema is made up, then another by changing it at random: columns, types, NULL, defaults, keys, indexes, checks,
 * foreign keys, enumerations, comments, renames. Each pair is verified with rows in its tables. SQLite is in the program;
 * further servers are lines "NAME DIALECT URL" in DDLKIT_TEST_SERVERS. DDLKIT_PROPERTY_PAIRS says how many pairs,
 * DDLKIT_PROPERTY_SEED the first of their numbers: a pair depends on its number alone, and can be made again by it.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "live/verify.h"
#include "parser/features.h"

enum { MAX_TABLES = 6, MAX_COLUMNS = 9, MAX_KEYS = 4, PAIRS = 500, MAX_SHOWN = 3, ROWS = 3 };

/* What kinds of values a type has: which checks it can have, what it can be computed from. */
enum family { NUMBER, TEXT, OTHER };

struct type {
	const char *sql;
	enum family family;
	bool key;                    /* can be indexed as it is */
	const char *defaults[2];
};

/* How a dialect writes what all of them have. */
struct flavour {
	const char *dialect;
	char quote;
	const struct type *types;    /* those of keys are the first NKEYS */
	const char *enums[4];        /* statements that make types */
	const char *automatic;       /* of a key that numbers rows */
	const char *generated;       /* behind the expression */
	bool inline_comments, comment_statements;
	bool forced_null;            /* NULL has to be said where a value is not wanted */
};

enum { NKEYS = 3 };

static const struct type postgres_types[] = {
	{ "integer", NUMBER, true, { "7", "0" } }, { "bigint", NUMBER, true, { "7", "12" } },
	{ "varchar(36)", TEXT, true, { "'k'", "''" } },
	{ "smallint", NUMBER, true, { "3", "-1" } }, { "numeric(10,2)", NUMBER, true, { "1.50", "0" } },
	{ "numeric(12,4)", NUMBER, true, { "1.2345", "0" } }, { "real", NUMBER, true, { "1.5", "0" } },
	{ "double precision", NUMBER, true, { "1.5", "0" } }, { "varchar(10)", TEXT, true, { "'it''s'", "''" } },
	{ "varchar(40)", TEXT, true, { "'a b'", "'x'" } }, { "text", TEXT, true, { "'t'", "E'a\\nb'" } },
	{ "char(5)", TEXT, true, { "'abc'", "'x'" } }, { "boolean", OTHER, true, { "true", "false" } },
	{ "date", OTHER, true, { "'2024-01-31'", "CURRENT_DATE" } },
	{ "timestamp", OTHER, true, { "now()", "'2024-01-31 10:00:00'" } },
	{ "timestamp(3) with time zone", OTHER, true, { "now()", "CURRENT_TIMESTAMP" } },
	{ "time", OTHER, true, { "'10:20:30'", "LOCALTIME" } },
	{ "uuid", OTHER, true, { "'00000000-0000-4000-8000-000000000001'", "gen_random_uuid()" } },
	{ "jsonb", OTHER, false, { "'{}'", "'{\"a\": 1}'" } }, { "bytea", OTHER, true, { "'\\x00'", "'\\x6162'" } },
	{ "e1", OTHER, true, { "'red'", "'green'" } }, { "e2", OTHER, true, { "'red'", "'blue'" } },
	{ "integer[]", OTHER, true, { "'{}'", "'{1,2}'" } }, { "interval", OTHER, true, { "'1 day'", "'02:00:00'" } },
	{ "inet", OTHER, true, { "'10.0.0.1'", "'::1'" } }, { "serial", NUMBER, true, { NULL, NULL } }, { NULL, OTHER, false, { NULL, NULL } },
};

#define MYSQL_TYPES \
	{ "int", NUMBER, true, { "7", "0" } }, { "bigint unsigned", NUMBER, true, { "7", "12" } }, \
	{ "varchar(36)", TEXT, true, { "'k'", "''" } }, \
	{ "tinyint", NUMBER, true, { "3", "-1" } }, { "int unsigned", NUMBER, true, { "3", "1" } }, \
	{ "tinyint(1)", NUMBER, true, { "1", "0" } }, { "decimal(10,2)", NUMBER, true, { "1.50", "0" } }, \
	{ "decimal(12,4)", NUMBER, true, { "1.2345", "0" } }, { "float", NUMBER, true, { "1.5", "0" } }, \
	{ "double", NUMBER, true, { "1.5", "0" } }, { "varchar(10)", TEXT, true, { "'it''s'", "''" } }, \
	{ "varchar(40)", TEXT, true, { "'a b'", "'x'" } }, { "text", TEXT, false, { NULL, NULL } }, \
	{ "char(5)", TEXT, true, { "'abc'", "'x'" } }, { "date", OTHER, true, { "'2024-01-31'", NULL } }, \
	{ "datetime", OTHER, true, { "CURRENT_TIMESTAMP", "'2024-01-31 10:00:00'" } }, \
	{ "datetime(3)", OTHER, true, { "CURRENT_TIMESTAMP(3)", "CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)" } }, \
	{ "timestamp", OTHER, true, { "CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP" } }, \
	{ "time", OTHER, true, { "'10:20:30'", NULL } }, { "json", OTHER, false, { NULL, NULL } }, \
	{ "varbinary(20)", OTHER, true, { "'ab'", NULL } }, { "blob", OTHER, false, { NULL, NULL } }, \
	{ "enum('red','green')", OTHER, true, { "'red'", "'green'" } }, \
	{ "enum('red','green','blue')", OTHER, true, { "'red'", "'blue'" } }, \
	{ "set('a','b')", OTHER, true, { "'a'", "'a,b'" } }, { "year", OTHER, true, { "'2024'", NULL } }, \
	{ "bit(3)", OTHER, true, { "b'101'", NULL } }

static const struct type mysql_types[] = { MYSQL_TYPES, { NULL, OTHER, false, { NULL, NULL } } };

static const struct type mariadb_types[] = {
	MYSQL_TYPES, { "uuid", OTHER, true, { "uuid()", NULL } }, { "inet6", OTHER, true, { "'::1'", NULL } },
	{ NULL, OTHER, false, { NULL, NULL } }
};

static const struct type sqlite_types[] = {
	{ "INTEGER", NUMBER, true, { "7", "0" } }, { "BIGINT", NUMBER, true, { "7", "12" } },
	{ "VARCHAR(36)", TEXT, true, { "'k'", "''" } },
	{ "INT", NUMBER, true, { "3", "-1" } }, { "REAL", NUMBER, true, { "1.5", "0" } },
	{ "NUMERIC(10,2)", NUMBER, true, { "1.50", "0" } }, { "TEXT", TEXT, true, { "'it''s'", "''" } },
	{ "VARCHAR(10)", TEXT, true, { "'a b'", "\"x\"" } }, { "BLOB", OTHER, true, { "x'00'", NULL } },
	{ "DATETIME", OTHER, true, { "CURRENT_TIMESTAMP", "'2024-01-31 10:00:00'" } },
	{ "BOOLEAN", OTHER, true, { "1", "0" } }, { "", OTHER, true, { "'x'", "(1 + 1)" } },
	{ NULL, OTHER, false, { NULL, NULL } }
};

static const struct flavour flavours[] = {
	{ "postgres", '"', postgres_types,
	  { "CREATE TYPE e1 AS ENUM ('red', 'green', 'blue')", "CREATE TYPE e1 AS ENUM ('red', 'black', 'green')",
	    "CREATE TYPE e2 AS ENUM ('red', 'blue')", "CREATE TYPE e2 AS ENUM ('red', 'x', 'blue', 'y')" },
	  " GENERATED BY DEFAULT AS IDENTITY", " STORED", false, true, false },
	{ "mysql", '`', mysql_types, { NULL }, " AUTO_INCREMENT", " STORED", true, false, true },
	{ "mariadb", '`', mariadb_types, { NULL }, " AUTO_INCREMENT", " STORED", true, false, true },
	{ "sqlite", '"', sqlite_types, { NULL }, "", " STORED", false, false, false },
};

struct column {
	unsigned id, was;            /* was: its name before a rename that is told; else id */
	unsigned type, dflt;         /* dflt 0: none, else the number of one + 1 */
	bool not_null, comment;
	unsigned of;                 /* id of the column it is computed from; 0: it is none of that */
	unsigned target;             /* id of the table whose key it references; 0: none */
	unsigned action;
};

enum key_kind { INDEX, UNIQUE_INDEX, UNIQUE, CHECK };

struct key {
	enum key_kind kind;
	unsigned id, columns[2], variant; /* columns: ids; the second may be 0 */
};

struct table {
	unsigned id, was;
	struct column columns[MAX_COLUMNS]; /* the first is the key */
	unsigned ncolumns, nkeys;
	struct key keys[MAX_KEYS];
	bool automatic, comment;
};

struct model {
	const struct flavour *flavour;
	uint64_t state;
	struct table tables[MAX_TABLES];
	unsigned ntables, next;      /* next: number of the next name */
	unsigned enums[2];
	bool named;                  /* renames are told */
	bool plain;                  /* no column is computed: the server is too old */
};

static unsigned pick(struct model *m, unsigned below)
{
	uint64_t z = m->state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (unsigned)((z ^ (z >> 31)) % below);
}

static bool chance(struct model *m, unsigned percent)
{
	return pick(m, 100) < percent;
}

static unsigned count_types(const struct model *m)
{
	unsigned n = 0;

	while (m->flavour->types[n].sql)
		n++;
	return n;
}

static struct table *table_of(struct model *m, unsigned id)
{
	for (unsigned i = 0; i < m->ntables; i++)
		if (m->tables[i].id == id)
			return &m->tables[i];
	return NULL;
}

static struct column *column_of(struct table *t, unsigned id)
{
	for (unsigned i = 0; i < t->ncolumns; i++)
		if (t->columns[i].id == id)
			return &t->columns[i];
	return NULL;
}

/* A column that references a key has its type. */
static const struct type *type_of(struct model *m, const struct column *c)
{
	const struct table *target = c->target ? table_of(m, c->target) : NULL;

	return &m->flavour->types[target ? target->columns[0].type : c->type];
}

static struct column *add_column(struct model *m, struct table *t)
{
	struct column *c;

	if (t->ncolumns == MAX_COLUMNS)
		return NULL;
	c = &t->columns[t->ncolumns++];
	*c = (struct column){ .id = m->next, .was = m->next, .type = pick(m, count_types(m)) };
	m->next++;
	c->not_null = chance(m, 40);
	c->dflt = chance(m, 40) ? 1 + pick(m, 2) : 0;
	c->comment = chance(m, 15);
	return c;
}

static void add_reference(struct model *m, struct table *t)
{
	unsigned below = (unsigned)(t - m->tables) + 1; /* itself, or one before it */
	struct column *c = add_column(m, t);

	if (!c)
		return;
	c->dflt = 0;
	c->target = m->tables[pick(m, below)].id;
	c->action = pick(m, 4);
	if (c->target == t->id || c->action == 2)
		c->not_null = false;
}

static void add_computed(struct model *m, struct table *t)
{
	struct column *from = &t->columns[pick(m, t->ncolumns)], *c;

	if (m->plain || m->flavour->types[from->type].family != NUMBER || from->of || from->target || from == t->columns)
		return;
	c = add_column(m, t);
	if (!c)
		return;
	c->of = from->id;
	c->type = pick(m, 2);
	c->dflt = 0;
	c->not_null = false;
}

static void add_key(struct model *m, struct table *t)
{
	struct key *k;
	unsigned at = 1 + pick(m, t->ncolumns), other = pick(m, t->ncolumns);
	const struct type *type;

	if (t->nkeys == MAX_KEYS || at >= t->ncolumns)
		return;
	type = type_of(m, &t->columns[at]);
	k = &t->keys[t->nkeys];
	*k = (struct key){ .kind = (enum key_kind)pick(m, 4), .id = m->next++, .variant = pick(m, 2) };
	k->columns[0] = t->columns[at].id;
	if (k->kind == CHECK ? type->family == OTHER || t->columns[at].target : !type->key)
		return;
	if (k->kind == INDEX && other && other != at && type_of(m, &t->columns[other])->key)
		k->columns[1] = t->columns[other].id;
	t->nkeys++;
}

static void add_table(struct model *m)
{
	struct table *t;
	unsigned n = 1 + pick(m, 5);

	if (m->ntables == MAX_TABLES)
		return;
	t = &m->tables[m->ntables++];
	*t = (struct table){ .id = m->next, .was = m->next };
	m->next++;
	t->columns[0] = (struct column){ .id = m->next, .was = m->next, .type = pick(m, NKEYS), .not_null = true };
	m->next++;
	t->ncolumns = 1;
	t->automatic = t->columns[0].type < 2 && chance(m, 50);
	t->comment = chance(m, 20);
	while (n--)
		add_column(m, t);
	if (chance(m, 60))
		add_reference(m, t);
	if (chance(m, 20))
		add_computed(m, t);
	for (n = pick(m, 4); n; n--)
		add_key(m, t);
}

static void drop_key(struct table *t, unsigned at)
{
	memmove(&t->keys[at], &t->keys[at + 1], (--t->nkeys - at) * sizeof(t->keys[0]));
}

static void drop_column(struct table *t, unsigned at)
{
	unsigned id = t->columns[at].id;

	for (unsigned i = t->nkeys; i--;)
		if (t->keys[i].columns[0] == id || t->keys[i].columns[1] == id)
			drop_key(t, i);
	memmove(&t->columns[at], &t->columns[at + 1], (--t->ncolumns - at) * sizeof(t->columns[0]));
	for (unsigned i = t->ncolumns; i--;)
		if (t->columns[i].of == id)
			drop_column(t, i);
}

/* Keys that a column of another type cannot have go. */
static void fit_keys(struct model *m, struct table *t)
{
	for (unsigned i = t->nkeys; i--;)
		for (unsigned k = 0; k < 2; k++) {
			struct column *c = t->keys[i].columns[k] ? column_of(t, t->keys[i].columns[k]) : NULL;

			if (c && (t->keys[i].kind == CHECK ? type_of(m, c)->family == OTHER || c->target : !type_of(m, c)->key)) {
				drop_key(t, i);
				break;
			}
		}
}

static void drop_table(struct model *m, unsigned at)
{
	unsigned id = m->tables[at].id;

	memmove(&m->tables[at], &m->tables[at + 1], (--m->ntables - at) * sizeof(m->tables[0]));
	for (unsigned i = 0; i < m->ntables; i++)
		for (unsigned k = 0; k < m->tables[i].ncolumns; k++)
			if (m->tables[i].columns[k].target == id)
				m->tables[i].columns[k].target = 0;
	for (unsigned i = 0; i < m->ntables; i++)
		fit_keys(m, &m->tables[i]);
}

static void change_type(struct model *m, struct table *t, struct column *c)
{
	enum family family = m->flavour->types[c->type].family;
	unsigned type = pick(m, count_types(m));

	/* Most changes are among relatives. */
	for (unsigned n = 0; n < 20 && m->flavour->types[type].family != family; n++)
		type = pick(m, count_types(m));
	for (unsigned i = t->ncolumns; i--;)
		if (t->columns[i].of == c->id && m->flavour->types[type].family != NUMBER)
			return;
	if (c->of)
		type %= 2;
	c->type = type;
	fit_keys(m, t);
}

static void rename_column(struct model *m, struct column *c, struct table *t)
{
	unsigned old = c->id;

	if (c->was != c->id)
		return;
	c->id = m->next++;
	for (unsigned i = 0; i < t->nkeys; i++)
		for (unsigned k = 0; k < 2; k++)
			if (t->keys[i].columns[k] == old)
				t->keys[i].columns[k] = c->id;
	for (unsigned i = 0; i < t->ncolumns; i++)
		if (t->columns[i].of == old)
			t->columns[i].of = c->id;
}

static void rename_table(struct model *m, struct table *t)
{
	unsigned old = t->id;

	if (t->was != t->id)
		return;
	t->id = m->next++;
	for (unsigned i = 0; i < m->ntables; i++)
		for (unsigned k = 0; k < m->tables[i].ncolumns; k++)
			if (m->tables[i].columns[k].target == old)
				m->tables[i].columns[k].target = t->id;
}

static void change_column(struct model *m, struct table *t, struct column *c)
{
	switch (pick(m, 7)) {
	case 0:
	case 1:
		change_type(m, t, c);
		break;
	case 2:
		if (!c->of && !c->target)
			c->not_null = !c->not_null;
		break;
	case 3:
		if (!c->of && !c->target)
			c->dflt = pick(m, 3);
		break;
	case 4:
		c->comment = !c->comment;
		break;
	case 5:
		rename_column(m, c, t);
		break;
	default:
		c->action = c->not_null ? 0 : pick(m, 4);
		break;
	}
}

static void change_table(struct model *m, struct table *t)
{
	unsigned at = pick(m, t->ncolumns);

	switch (pick(m, 12)) {
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
		if (at)
			drop_column(t, at);
		break;
	case 6:
		rename_table(m, t);
		break;
	case 7:
		t->comment = !t->comment;
		break;
	case 8:
		t->columns[0].type = t->columns[0].type < 2 ? pick(m, 2) : 2;
		t->automatic = t->columns[0].type < 2 && chance(m, 50);
		break;
	default:
		if (at)
			change_column(m, t, &t->columns[at]);
		break;
	}
}

static void change(struct model *m)
{
	unsigned n = 1 + pick(m, 6);

	while (n--) {
		if (chance(m, 6))
			add_table(m);
		else if (m->ntables > 1 && chance(m, 6))
			drop_table(m, pick(m, m->ntables));
		else if (m->flavour->enums[0] && chance(m, 6))
			m->enums[pick(m, 2)] ^= 1;
		else
			change_table(m, &m->tables[pick(m, m->ntables)]);
	}
}

static void put_name(struct model *m, struct ddl_buf *b, char kind, unsigned id)
{
	ddl_buf_printf(b, "%c%c%u%c", m->flavour->quote, kind, id, m->flavour->quote);
}

static void put_was(struct ddl_buf *b, const struct model *m, char kind, unsigned id, unsigned was)
{
	if (m->named && id != was)
		ddl_buf_printf(b, "\t-- ddlkit:renamed_from %c%u\n", kind, was);
}

static const char *const actions[] = { "", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON DELETE RESTRICT" };

static bool is_rowid(const struct model *m, const struct table *t, const struct column *c)
{
	return !*m->flavour->automatic && c == t->columns && t->automatic && !c->type;
}

static void put_column(struct model *m, struct ddl_buf *b, struct table *t, struct column *c)
{
	const struct type *type = type_of(m, c);
	const char *dflt = c->dflt ? type->defaults[c->dflt - 1] : NULL;

	put_was(b, m, 'c', c->id, c->was);
	ddl_buf_putc(b, '\t');
	put_name(m, b, 'c', c->id);
	ddl_buf_printf(b, " %s", type->sql);
	if (is_rowid(m, t, c)) {
		ddl_buf_puts(b, " PRIMARY KEY AUTOINCREMENT");
		return;
	}
	if (c->of) {
		ddl_buf_puts(b, " GENERATED ALWAYS AS (");
		put_name(m, b, 'c', c->of);
		ddl_buf_printf(b, " + 1)%s", m->flavour->generated);
	} else {
		ddl_buf_puts(b, c->not_null ? " NOT NULL" : m->flavour->forced_null ? " NULL" : "");
		if (dflt)
			ddl_buf_printf(b, " DEFAULT %s", dflt);
		if (c == t->columns && t->automatic)
			ddl_buf_puts(b, m->flavour->automatic);
	}
	if (c->comment && m->flavour->inline_comments)
		ddl_buf_printf(b, " COMMENT 'it''s %u'", c->was);
}

static void put_key(struct model *m, struct ddl_buf *b, struct table *t, const struct key *k)
{
	static const char *const checks[2][2] = { { "> -5", "< 100000" }, { "<> 'zz'", "<> 'yy'" } };

	if (k->kind == UNIQUE || k->kind == CHECK) {
		ddl_buf_puts(b, ",\n\tCONSTRAINT ");
		put_name(m, b, 'k', k->id);
		ddl_buf_puts(b, k->kind == UNIQUE ? " UNIQUE (" : " CHECK (");
		put_name(m, b, 'c', k->columns[0]);
		if (k->kind == CHECK)
			ddl_buf_printf(b, " %s", checks[type_of(m, column_of(t, k->columns[0]))->family == TEXT][k->variant]);
		ddl_buf_putc(b, ')');
	}
}

static void put_index(struct model *m, struct ddl_buf *b, const struct table *t, const struct key *k)
{
	if (k->kind != INDEX && k->kind != UNIQUE_INDEX)
		return;
	ddl_buf_printf(b, "CREATE %sINDEX ", k->kind == INDEX ? "" : "UNIQUE ");
	put_name(m, b, 'k', k->id);
	ddl_buf_puts(b, " ON ");
	put_name(m, b, 't', t->id);
	ddl_buf_puts(b, " (");
	put_name(m, b, 'c', k->columns[0]);
	if (k->columns[1]) {
		ddl_buf_puts(b, ", ");
		put_name(m, b, 'c', k->columns[1]);
	}
	ddl_buf_puts(b, ");\n");
}

static void put_reference(struct model *m, struct ddl_buf *b, const struct table *t, const struct column *c)
{
	struct table *target = table_of(m, c->target);

	ddl_buf_puts(b, ",\n\tCONSTRAINT ");
	ddl_buf_printf(b, "%cf%u_%u%c FOREIGN KEY (", m->flavour->quote, t->was, c->was, m->flavour->quote);
	put_name(m, b, 'c', c->id);
	ddl_buf_puts(b, ") REFERENCES ");
	put_name(m, b, 't', target->id);
	ddl_buf_puts(b, " (");
	put_name(m, b, 'c', target->columns[0].id);
	ddl_buf_printf(b, ")%s", actions[c->not_null && c->action == 2 ? 0 : c->action]);
}

static void put_comments(struct model *m, struct ddl_buf *b, const struct table *t)
{
	if (!m->flavour->comment_statements)
		return;
	if (t->comment) {
		ddl_buf_puts(b, "COMMENT ON TABLE ");
		put_name(m, b, 't', t->id);
		ddl_buf_printf(b, " IS 'table %u';\n", t->was);
	}
	for (unsigned i = 0; i < t->ncolumns; i++) {
		if (!t->columns[i].comment)
			continue;
		ddl_buf_puts(b, "COMMENT ON COLUMN ");
		put_name(m, b, 't', t->id);
		ddl_buf_putc(b, '.');
		put_name(m, b, 'c', t->columns[i].id);
		ddl_buf_printf(b, " IS 'it''s %u';\n", t->columns[i].was);
	}
}

static void put_table(struct model *m, struct ddl_buf *b, struct table *t)
{
	put_was(b, m, 't', t->id, t->was);
	ddl_buf_puts(b, "CREATE TABLE ");
	put_name(m, b, 't', t->id);
	ddl_buf_puts(b, " (\n");
	for (unsigned i = 0; i < t->ncolumns; i++) {
		put_column(m, b, t, &t->columns[i]);
		ddl_buf_puts(b, i + 1 < t->ncolumns ? ",\n" : "");
	}
	if (!is_rowid(m, t, t->columns)) {
		ddl_buf_puts(b, ",\n\tPRIMARY KEY (");
		put_name(m, b, 'c', t->columns[0].id);
		ddl_buf_putc(b, ')');
	}
	for (unsigned i = 0; i < t->nkeys; i++)
		put_key(m, b, t, &t->keys[i]);
	for (unsigned i = 0; i < t->ncolumns; i++)
		if (t->columns[i].target)
			put_reference(m, b, t, &t->columns[i]);
	ddl_buf_puts(b, "\n)");
	if (t->comment && m->flavour->inline_comments)
		ddl_buf_printf(b, " COMMENT='table %u'", t->was);
	ddl_buf_puts(b, ";\n");
	for (unsigned i = 0; i < t->nkeys; i++)
		put_index(m, b, t, &t->keys[i]);
	put_comments(m, b, t);
}

static void put_schema(struct model *m, struct ddl_buf *b)
{
	for (unsigned i = 0; i < 2 && m->flavour->enums[0]; i++)
		ddl_buf_printf(b, "%s;\n", m->flavour->enums[2 * i + m->enums[i]]);
	for (unsigned i = 0; i < m->ntables; i++)
		put_table(m, b, &m->tables[i]);
}

struct server {
	const char *name;
	const struct flavour *flavour;
	const struct ddl_dialect *dialect;
	const struct ddl_live_driver *driver;
	struct ddl_arena arena;
	struct ddl_scratch scratch;
	ddl_version version;
	unsigned held, refused, failed, rows, empty;
};

struct pair {
	struct ddl_session session;
	struct ddl_buf from, to;
	struct ddl_list setup, target;
	struct ddl_plan *plan;
};

static void print_commented(const char *text)
{
	fputs("# ", stdout);
	for (; *text; text++) {
		putchar(*text);
		if (*text == '\n' && text[1])
			fputs("# ", stdout);
	}
	putchar('\n');
}

static struct ddl_schema *read_side(struct server *s, struct pair *p, struct ddl_buf *text, struct ddl_list *stmts)
{
	const struct ddl_source *src = ddl_sources_add(&p->session.sources, "pair", ddl_buf_str(text), text->len);
	struct ddl_schema *schema = ddl_schema_new(&p->session, s->dialect, s->version);
	struct ddl_parse parse;

	ddl_schema_read(schema, src);
	ddl_normalize_finish(schema);
	ddl_parse_init(&parse, &p->session, s->dialect, s->version);
	ddl_parse_source(&parse, src, stmts);
	ddl_parse_release(&parse);
	return schema;
}

static void print_diags(struct pair *p)
{
	struct ddl_buf b = { 0 };

	DDL_EACH(struct ddl_diag, d, &p->session.diags)
		ddl_diag_render(&p->session, d, DDL_DIAG_SHORT, false, &b);
	print_commented(ddl_buf_str(&b));
	ddl_buf_release(&b);
}

static void show(struct server *s, struct pair *p, uint64_t number, const char *what, const char *at, const char *why)
{
	static const struct ddl_script_style style = { "  ", true };
	struct ddl_buf plan = { 0 };

	printf("# %s, pair %llu: %s: %.*s\n", s->name, (unsigned long long)number, what, (int)strcspn(why, "\n"), why);
	if (at)
		print_commented(at);
	if (s->failed++ >= MAX_SHOWN)
		return;
	print_diags(p);
	print_commented("---- from");
	print_commented(ddl_buf_str(&p->from));
	print_commented("---- to");
	print_commented(ddl_buf_str(&p->to));
	if (p->plan) {
		ddl_script_write(p->plan, &style, &plan);
		print_commented("---- plan");
		print_commented(ddl_buf_str(&plan));
	}
	ddl_buf_release(&plan);
}

static void try_plan(struct server *s, struct pair *p, uint64_t number)
{
	static const char *const verdicts[] = {
		"holds", "no database", "setup refused", "target refused", "plan refused", "schema differs", "form differs",
		"rows lost", "complaints", "fails on an empty database", "stopped",
	};
	const char *(*of_new)(struct ddl_schema *) = p->plan->from->rules->new_database;
	struct ddl_verify v = {
		.session = &p->session, .scratch = &s->scratch, .setup = &p->setup, .target = &p->target, .plan = p->plan,
		.rows_per_table = ROWS, .rows_only = number % 8 != 0,
	};

	s->scratch.defaults = s->scratch.server && of_new ? of_new(p->plan->from) : NULL;
	ddl_verify_run(&v);
	if (v.verdict == DDL_VERIFY_HOLDS)
		s->held++;
	else
		show(s, p, number, verdicts[v.verdict], v.at, v.message);
	DDL_EACH(struct ddl_verify_table, t, &v.tables) {
		s->rows += t->before;
		s->empty += !t->before;
	}
}

static void try_pair(struct server *s, uint64_t number)
{
	struct model m = { .flavour = s->flavour, .state = number, .next = 1,
			   .plain = !ddl_feature_in(DDL_FEATURE_GENERATED_COLUMN_LITE_SQLITE, s->dialect, s->version) };
	struct pair p = { .plan = NULL };
	struct ddl_schema *from, *to;

	ddl_session_init(&p.session);
	for (unsigned n = 2 + pick(&m, 3); n; n--)
		add_table(&m);
	put_schema(&m, &p.from);
	change(&m);
	m.named = true;
	put_schema(&m, &p.to);
	from = read_side(s, &p, &p.from, &p.setup);
	to = read_side(s, &p, &p.to, &p.target);
	if (from->failed || to->failed) {
		show(s, &p, number, "not read", NULL, "");
	} else {
		p.plan = ddl_diff(from, to, NULL);
		if (p.plan->refused)
			s->refused++;
		else
			try_plan(s, &p, number);
	}
	ddl_schema_release(from);
	ddl_schema_release(to);
	ddl_buf_release(&p.from);
	ddl_buf_release(&p.to);
	ddl_session_release(&p.session);
}

static unsigned long number_of(const char *variable, unsigned long otherwise)
{
	const char *text = getenv(variable);

	return text && *text ? strtoul(text, NULL, 10) : otherwise;
}

static bool is_well(const struct server *s)
{
	return !s->failed && s->held;
}

static bool try_server(struct server *s, unsigned number)
{
	unsigned long seed = number_of("DDLKIT_PROPERTY_SEED", 1), pairs = number_of("DDLKIT_PROPERTY_PAIRS", PAIRS);
	ddl_version ignored;

	s->dialect = ddl_dialect_find(s->flavour->dialect, &ignored);
	s->scratch.driver = s->driver;
	s->scratch.arena = &s->arena;
	s->scratch.reuse = s->scratch.server != NULL;
	ddl_arena_init(&s->arena);
	for (unsigned long i = 0; i < pairs; i++)
		try_pair(s, seed + i);
	ddl_scratch_close(&s->scratch);
	ddl_arena_release(&s->arena);
	printf("# %s: pairs %lu to %lu: %u held, %u refused, %u failed; %u rows, %u tables without\n", s->name, seed,
	       seed + pairs - 1, s->held, s->refused, s->failed, s->rows, s->empty);
	printf("%sok %u - %s: every plan leads where it should, and keeps what it does not say it loses\n",
	       is_well(s) ? "" : "not ", number, s->name);
	return is_well(s);
}

static const struct flavour *flavour_of(const char *dialect)
{
	for (size_t i = 0; i < DDL_COUNT(flavours); i++)
		if (!strcmp(flavours[i].dialect, dialect))
			return &flavours[i];
	return NULL;
}

static bool try_url(struct ddl_arena *a, char *name, const char *dialect, const char *url, unsigned number)
{
	struct ddl_live_options options = { .access = DDL_ACCESS_CHANGE };
	struct ddl_live_about about;
	struct ddl_buf error = { 0 };
	struct server s = { .name = name, .flavour = flavour_of(dialect) };
	const struct ddl_url *u = ddl_url_read(a, url, &error);
	const char *missing;
	bool fine = false;

	s.driver = ddl_live_driver_of_url(url, &missing);
	if (s.driver && s.flavour && u && !s.driver->open)
		s.scratch.server = s.driver->connect(u, &options, &error);
	if (!s.scratch.server || error.len) {
		printf("not ok %u - %s\n# %s\n", number, name, ddl_buf_str(&error));
	} else {
		s.driver->about(s.scratch.server, &about);
		s.version = about.version;
		fine = try_server(&s, number);
	}
	if (s.scratch.server)
		s.driver->close(s.scratch.server);
	ddl_buf_release(&error);
	return fine;
}

static bool try_sqlite(unsigned number)
{
	ddl_version ignored;
	const struct ddl_dialect *d = ddl_dialect_find("sqlite", &ignored);
	struct server s = { .name = "sqlite", .flavour = flavour_of("sqlite"), .driver = ddl_live_driver_of(d) };

	if (!s.driver) {
		printf("ok %u - sqlite # SKIP this build has no SQLite\n", number);
		return true;
	}
	s.version = s.driver->version();
	return try_server(&s, number);
}

int main(void)
{
	const char *servers = getenv("DDLKIT_TEST_SERVERS");
	struct ddl_arena arena;
	bool fine = true;
	unsigned n = 0;
	char *line, *rest;

	setvbuf(stdout, NULL, _IOLBF, 0);
	ddl_arena_init(&arena);
	if (!servers || !*servers)
		fine = try_sqlite(++n);
	rest = ddl_memdup(&arena, servers ? servers : "", servers ? strlen(servers) : 0);
	while ((line = strtok_r(rest, "\n", &rest))) {
		char *name = strtok_r(line, " ", &line), *dialect = strtok_r(line, " ", &line), *url = strtok_r(line, " ", &line);

		if (url && flavour_of(dialect) && strcmp(dialect, "sqlite"))
			fine = try_url(&arena, name, dialect, url, ++n) && fine;
	}
	printf("1..%u\n", n);
	ddl_arena_release(&arena);
	return !fine;
}
