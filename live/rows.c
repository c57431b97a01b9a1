#include "live/rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "emit/emit.h"

enum { TRIES = 400, VALUES = 64, LONG_TEXT = 60 };

/* What can be tried for one column of one row. */
struct choice {
	const struct ddl_column *column;
	const char *values[VALUES];  /* SQL; NULL stands for leaving the column out */
	uint32_t n;
};

struct filler {
	struct ddl_rows *rows;
	const struct ddl_table *table;
	struct choice *choices;
	uint32_t nchoices, row;
	uint64_t state;              /* of a generator that starts the same way each time */
};

static uint32_t next_number(struct filler *f, uint32_t below)
{
	f->state = f->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(f->state >> 33) % below;
}

static struct ddl_arena *arena(struct filler *f)
{
	return &f->rows->session->arena;
}

static void offer(struct choice *c, const char *sql)
{
	for (uint32_t i = 0; i < c->n; i++)
		if (c->values[i] == sql || (sql && c->values[i] && !strcmp(c->values[i], sql)))
			return;
	if (c->n < VALUES)
		c->values[c->n++] = sql;
}

static bool type_has(struct filler *f, const struct ddl_column *c, const char *const *words)
{
	const char *type = c->type ? ddl_text(f->rows->session, c->type->name) : "";

	for (; *words; words++)
		for (const char *t = type; *t; t++)
			if (ddl_ascii_equal_n(t, *words, strlen(*words)))
				return true;
	return false;
}

/* Values of types by what their names have in them, likely ones first, for row n; "#" stands for n, "@" for n in two digits. */
static const struct {
	const char *word, *value;
} typed[] = {
	{ "range", "'[#,#]'" }, { "range", "'empty'" }, { "interval", "'# days'" }, { "point", "'(#,#)'" }, { "serial", "#" }, { "int", "#" },
	{ "datetime", "'2024-01-@ 10:20:30'" }, { "timestamp", "'2024-01-@ 10:20:30'" }, { "date", "'2024-01-@'" },
	{ "time", "'10:20:@'" }, { "year", "20@" }, { "json", "'{\"n\": #}'" }, { "bytea", "'\\x@'" },
	{ "uuid", "'00000000-0000-4000-8000-0000000000@'" }, { "inet6", "'2001:db8::@'" }, { "inet", "'10.0.0.#'" },
	{ "cidr", "'10.#.0.0/16'" }, { "macaddr8", "'08:00:2b:ff:fe:01:02:@'" }, { "macaddr", "'08:00:2b:01:02:@'" },
	{ "money", "#.50" }, { "xml", "'<n>#</n>'" }, { "tsvector", "'a:#'" }, { "tsquery", "'a#'" },
	{ "hstore", "'a=>#'" }, { "geom", "ST_GeomFromText('POINT(# #)')" },
};

static const char *number_in(struct filler *f, const char *pattern, unsigned n)
{
	struct ddl_buf b = { 0 };
	const char *copy;

	for (; *pattern; pattern++) {
		if (*pattern == '#')
			ddl_buf_printf(&b, "%u", n);
		else if (*pattern == '@')
			ddl_buf_printf(&b, "%02u", n % 28 + 1);
		else
			ddl_buf_putc(&b, *pattern);
	}
	copy = ddl_memdup(arena(f), ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return copy;
}

/* Members of an enumeration, whether the type has them itself or is the name of one. */
static const struct ddl_list *members(struct filler *f, const struct ddl_type *t)
{
	const struct ddl_object *o = ddl_find(f->rows->schema, DDL_SCOPE_TYPE, t->schema ? t->schema->key : 0, 0, t->name);
	const char *name = ddl_text(f->rows->session, t->name);

	if (o && o->stmt && o->stmt->kind == DDL_STMT_CREATE_TYPE)
		return &o->stmt->u.enumeration->values;
	return ddl_ascii_equal(name, "enum") || ddl_ascii_equal(name, "set") ? &t->args : NULL;
}

static const char *quoted(struct filler *f, const char *text);

static void offer_members(struct filler *f, struct choice *c, const struct ddl_list *values)
{
	uint32_t n = 0, wanted = values->count ? f->row % values->count : 0;

	for (unsigned round = 0; round < 2; round++, n = 0)
		DDL_EACH(struct ddl_expr, e, values)
			if (n++ == wanted || round)
				offer(c, quoted(f, ddl_text(f->rows->session, e->text)));
}

/* As many bits as it takes: PostgreSQL lets in no others. */
static void offer_bits(struct filler *f, struct choice *c, const struct ddl_type *t)
{
	const struct ddl_expr *length = (const void *)t->args.first;
	unsigned long n = length && length->text ? strtoul(ddl_text(f->rows->session, length->text), NULL, 10) : 1;

	if (n && n <= LONG_TEXT)
		offer(c, ddl_format(arena(f), "b'%0*u'", (int)n, f->row % 2));
}

/* With as many digits behind the point as are kept, so that losing one shows. */
static const char *real(struct filler *f, const struct ddl_type *t)
{
	const struct ddl_expr *scale = t->args.count > 1 ? (const void *)t->args.last : NULL;
	const char *digits = scale && scale->text ? ddl_text(f->rows->session, scale->text) : "1";
	unsigned n = ddl_ascii_digit(*digits) && !digits[1] ? (unsigned)(*digits - '0') : 4;

	return ddl_format(arena(f), "%u.%.*s", f->row + 1, (int)n, "54321234567");
}

/* A value of the column's type that no other row has. */
static void offer_typed(struct filler *f, struct choice *c)
{
	static const char *const bools[] = { "bool", NULL }, *const bits[] = { "bit", NULL };
	static const char *const texts[] = { "char", "text", "clob", "uuid", "string", "enum", NULL };
	static const char *const blobs[] = { "blob", "binary", "bytea", NULL };
	static const char *const reals[] = { "real", "floa", "doub", "dec", "num", NULL };
	const struct ddl_type *t = c->column->type;
	const struct ddl_list *values = t ? members(f, t) : NULL;
	unsigned n = f->row + 1;

	if (t && type_has(f, c->column, bits))
		offer_bits(f, c, t);
	if (t && t->dims)
		offer(c, "'{}'");
	if (values)
		offer_members(f, c, values);
	if (type_has(f, c->column, bools))
		offer(c, n % 2 ? "true" : "false");
	for (size_t i = 0; t && i < DDL_COUNT(typed); i++)
		if (type_has(f, c->column, (const char *const[]){ typed[i].word, NULL }))
			offer(c, number_in(f, typed[i].value, n));
	if (type_has(f, c->column, blobs))
		offer(c, ddl_format(arena(f), "x'%02x'", n % 256));
	else if (t && type_has(f, c->column, reals) && !type_has(f, c->column, texts))
		offer(c, real(f, t));
	offer(c, ddl_format(arena(f), "'r%u'", n));
	offer(c, ddl_format(arena(f), "'%u'", n));
	offer(c, ddl_format(arena(f), "%u", n));
}

/* '%@%.org' as a text that fits it: LIKE's and GLOB's signs replaced by what they stand for. */
static char *fitting(struct filler *f, const char *pattern)
{
	char *out = ddl_memdup(arena(f), pattern, strlen(pattern)), *to = out;

	for (const char *p = pattern; *p; p++) {
		if (*p == '%' || *p == '*')
			continue;
		if (*p == '[' && p[1] && strchr(p, ']')) {
			*to++ = p[1] == '^' ? '~' : p[1];
			p = strchr(p, ']');
		} else {
			*to++ = *p == '_' || *p == '?' ? 'a' : *p;
		}
	}
	*to = '\0';
	return out;
}

static const char *quoted(struct filler *f, const char *text)
{
	struct ddl_session *s = f->rows->session;
	struct ddl_buf b = { 0 };
	struct ddl_emit e;
	char *copy;

	ddl_emit_init(&e, s, f->rows->schema->dialect, f->rows->schema->version, &b);
	ddl_emit_string(&e, ddl_atom_str(&s->atoms, text));
	copy = ddl_memdup(arena(f), ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return copy;
}

static void offer_literal(struct filler *f, struct choice *c, const struct ddl_expr *e)
{
	const char *text = ddl_text(f->rows->session, e->text);
	static const char filling[LONG_TEXT + 1] = "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij";
	unsigned n = 0;

	if (e->kind == DDL_EXPR_STRING) {
		offer(c, quoted(f, text));
		offer(c, quoted(f, fitting(f, text)));
		return;
	}
	offer(c, text);
	offer(c, ddl_format(arena(f), "%s + %u", text, f->row + 1));
	offer(c, ddl_format(arena(f), "%s - %u", text, f->row + 1));
	offer(c, ddl_format(arena(f), "-%s", text));
	for (const char *t = text; ddl_ascii_digit(*t) && n < LONG_TEXT; t++)
		n = n * 10 + (unsigned)(*t - '0');
	if (n <= LONG_TEXT)
		offer(c, ddl_format(arena(f), "'%.*s'", (int)n, filling));
}

static void offer_literals(struct filler *f, struct choice *c, const struct ddl_expr *e)
{
	if (e->kind == DDL_EXPR_NUMBER || e->kind == DDL_EXPR_STRING)
		offer_literal(f, c, e);
	DDL_EACH(struct ddl_expr, a, &e->args)
		offer_literals(f, c, a);
}

static bool is_own(const struct ddl_constraint *k, const struct ddl_table *t)
{
	return k->foreign->table.name.key == t->name.name.key &&
	       k->foreign->table.schema.key == t->name.schema.key;
}

/* SQL that reads the referenced value of some row of the referenced table. */
static const char *referenced(struct filler *f, const struct ddl_constraint *k, const struct ddl_name *column,
			      uint32_t row)
{
	struct ddl_schema *schema = f->rows->schema;
	struct ddl_buf b = { 0 };
	struct ddl_emit e;
	char *copy;

	ddl_emit_init(&e, f->rows->session, schema->dialect, schema->version, &b);
	ddl_put(&e, "(SELECT ");
	ddl_emit_ident(&e, &column->ident);
	ddl_put(&e, " FROM ");
	ddl_emit_qname(&e, &k->foreign->table);
	ddl_put(&e, " ORDER BY ");
	DDL_EACH(struct ddl_name, each, &k->foreign->columns) {
		ddl_put(&e, each == (void *)k->foreign->columns.first ? "" : ", ");
		ddl_emit_ident(&e, &each->ident);
	}
	ddl_putf(&e, " LIMIT 1 OFFSET %u)", row);
	copy = ddl_memdup(arena(f), ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return copy;
}

static bool offer_references(struct filler *f, struct choice *c)
{
	bool any = false;

	DDL_EACH(struct ddl_constraint, k, &f->table->constraints) {
		const struct ddl_name *target;

		if (k->kind != DDL_CONSTRAINT_FOREIGN || is_own(k, f->table) ||
		    !ddl_find_table(f->rows->schema, &k->foreign->table))
			continue;
		target = (const struct ddl_name *)(const void *)k->foreign->columns.first;
		DDL_EACH(struct ddl_part, p, &k->key.parts) {
			if (!target)
				break;
			if (p->column.key == c->column->name.key) {
				offer(c, referenced(f, k, target, f->row));
				offer(c, referenced(f, k, target, 0));
				any = true;
			}
			target = (const struct ddl_name *)(const void *)target->node.next;
		}
	}
	return any;
}

static bool in_primary(const struct ddl_table *t, const struct ddl_column *c)
{
	const struct ddl_constraint *k = ddl_primary_key(t);

	return k && ddl_parts_have(&k->key.parts, c->name.key);
}

static bool nullable(struct filler *f, const struct ddl_column *c)
{
	if (c->null == DDL_NULL_NO || in_primary(f->table, c))
		return false;
	return !f->rows->may_be_null || f->rows->may_be_null(f->rows->data, f->table, c);
}

/* A column that numbers rows by itself; SQLite's AUTOINCREMENT is of the key, not of the column. */
static bool has_number(const struct ddl_column *c)
{
	return (c->flags & (DDL_COLUMN_AUTO | DDL_COLUMN_SERIAL | DDL_COLUMN_IDENTITY_ALWAYS |
			    DDL_COLUMN_IDENTITY_BY_DEFAULT)) != 0;
}

/* The first value is the one that most likely is let in; every third row has NULL where it can be. */
static void choose(struct filler *f, struct choice *c)
{
	bool null = nullable(f, c->column);

	if (has_number(c->column))
		offer(c, NULL);
	if (null && f->row % 3 == 2)
		offer(c, "NULL");
	if (!offer_references(f, c))
		offer_typed(f, c);
	if (null)
		offer(c, "NULL");
	if (c->column->dflt || has_number(c->column))
		offer(c, NULL);
	DDL_EACH(struct ddl_constraint, k, &f->table->constraints)
		if (k->check && ddl_expr_uses(f->rows->schema, k->check, c->column->name.key))
			offer_literals(f, c, k->check);
	DDL_EACH(struct ddl_index, i, &f->table->indexes)
		DDL_EACH(struct ddl_part, p, &i->key.parts)
			if (p->expr && ddl_expr_uses(f->rows->schema, p->expr, c->column->name.key))
				offer(c, "'{}'");
	offer(c, "0");
	offer(c, "'a'");
	offer(c, "'{}'");
}

/* The first try takes all first values; later ones change more and more of them. */
static const char *pick(struct filler *f, const struct choice *c, uint32_t attempt)
{
	if (!attempt)
		return c->values[0];
	if (attempt == 1)
		return c->values[c->n > 1 && c->values[0] && !strcmp(c->values[0], "NULL")];
	if (attempt < TRIES / 4 && next_number(f, 3))
		return c->values[0];
	return c->values[next_number(f, c->n)];
}

static void write_insert(struct filler *f, uint32_t attempt, struct ddl_buf *sql)
{
	struct ddl_buf values = { 0 };
	struct ddl_emit e;
	bool any = false;

	ddl_emit_init(&e, f->rows->session, f->rows->schema->dialect, f->rows->schema->version, sql);
	ddl_put(&e, "INSERT INTO ");
	ddl_emit_qname(&e, &f->table->name);
	for (uint32_t i = 0; i < f->nchoices; i++) {
		const char *value = pick(f, &f->choices[i], attempt);

		if (!value)
			continue;
		ddl_put(&e, any ? ", " : " (");
		ddl_buf_puts(&values, any ? ", " : ") VALUES (");
		any = true;
		ddl_emit_ident(&e, &f->choices[i].column->name);
		ddl_buf_puts(&values, value);
	}
	ddl_putf(&e, "%s%s", any ? "" : " ", any ? ddl_buf_str(&values) : f->rows->scratch->driver->no_values);
	ddl_put(&e, any ? ")" : "");
	ddl_buf_release(&values);
}

static bool fill_row(struct filler *f, struct ddl_buf *error)
{
	struct ddl_buf sql = { 0 }, why = { 0 };
	bool fine = false;

	f->nchoices = 0;
	DDL_EACH(struct ddl_column, c, &f->table->columns) {
		if (c->generated)
			continue;
		memset(&f->choices[f->nchoices], 0, sizeof(*f->choices));
		f->choices[f->nchoices].column = c;
		choose(f, &f->choices[f->nchoices++]);
	}
	/* What is wrong with the likeliest row tells more than what is wrong with the last one. */
	for (uint32_t attempt = 0; attempt < TRIES && !fine; attempt++) {
		ddl_buf_clear(&sql);
		ddl_buf_clear(&why);
		write_insert(f, attempt, &sql);
		fine = ddl_scratch_run(f->rows->scratch, ddl_buf_str(&sql), &why);
		if (!attempt && !fine) {
			ddl_buf_clear(error);
			ddl_buf_add(error, why.bytes, why.len);
		}
	}
	ddl_buf_release(&sql);
	ddl_buf_release(&why);
	return fine;
}

uint32_t ddl_rows_fill(struct ddl_rows *r, const struct ddl_table *t, struct ddl_buf *error)
{
	struct filler f = { .rows = r, .table = t, .state = 1 };
	uint32_t done = 0;

	f.choices = DDL_NEW_ARRAY(&r->session->arena, t->columns.count + 1, struct choice);
	for (f.row = 0; f.row < r->per_table; f.row++)
		done += fill_row(&f, error);
	return done;
}

static bool ready(const struct ddl_rows *r, const struct ddl_table *t, const struct ddl_table **order,
		  size_t n)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		const struct ddl_table *target = NULL;
		bool there;

		if (k->kind == DDL_CONSTRAINT_FOREIGN)
			target = ddl_find_table(r->schema, &k->foreign->table);
		there = !target || target == t;
		for (size_t i = 0; i < n && !there; i++)
			there = order[i] == target;
		if (!there)
			return false;
	}
	return true;
}

const struct ddl_table **ddl_rows_order(struct ddl_rows *r, size_t *n)
{
	const struct ddl_table **all = DDL_NEW_ARRAY(&r->session->arena, r->schema->nobjects + 1,
						     const struct ddl_table *);
	const struct ddl_table **order = DDL_NEW_ARRAY(&r->session->arena, r->schema->nobjects + 1,
						       const struct ddl_table *);
	size_t count = 0, left;

	*n = 0;
	DDL_EACH_OBJECT(o, r->schema)
		if (o->kind == DDL_OBJECT_TABLE && o->table && !o->table->query)
			all[count++] = o->table;
	for (left = count; left; left--) {
		size_t pick_at = count;

		for (size_t i = 0; i < count && pick_at == count; i++)
			if (all[i] && ready(r, all[i], order, *n))
				pick_at = i;
		for (size_t i = 0; i < count && pick_at == count; i++)
			if (all[i])
				pick_at = i;
		order[(*n)++] = all[pick_at];
		all[pick_at] = NULL;
	}
	return order;
}
