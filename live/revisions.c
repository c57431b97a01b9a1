#include "live/revisions.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/ascii.h"

double ddl_revisions_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* A format of the driver's with its only, or both, "%s" filled. */
static const char *fill(struct ddl_arena *a, const char *format, const char *first, const char *second)
{
	struct ddl_buf b = { 0 };
	const char *text;

	for (const char *c = format; *c; c++) {
		if (c[0] == '%' && c[1] == 's') {
			ddl_buf_puts(&b, first);
			first = second;
			c++;
		} else {
			ddl_buf_putc(&b, *c);
		}
	}
	text = ddl_memdup(a, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

static const char *digits_of(struct ddl_arena *a, const char *text)
{
	size_t n = strlen(text);
	char *out = ddl_alloc(a, 2 * n + 1);

	for (size_t i = 0; i < n; i++) {
		out[2 * i] = "0123456789ABCDEF"[(unsigned char)text[i] >> 4];
		out[2 * i + 1] = "0123456789ABCDEF"[text[i] & 15];
	}
	return out;
}

static const char *value_of(struct ddl_revisions *r, const char *format, const char *text)
{
	return text ? fill(r->arena, format, digits_of(r->arena, text), NULL) : "NULL";
}

static const char *text_value(struct ddl_revisions *r, const char *text)
{
	return value_of(r, r->driver->revisions->text, text);
}

static int digit(char c)
{
	return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

/* What query() gives: 'ABCD', ABCD or NULL. */
static const char *text_of(struct ddl_arena *a, const char *value)
{
	size_t n;
	char *out;

	if (!strcmp(value, "NULL"))
		return NULL;
	value += *value == '\'';
	n = strspn(value, "0123456789abcdefABCDEF") / 2;
	out = ddl_alloc(a, n + 1);
	for (size_t i = 0; i < n; i++)
		out[i] = (char)(digit(value[2 * i]) << 4 | digit(value[2 * i + 1]));
	return out;
}

static const char *number_of(const char *value)
{
	return value + (*value == '\'');
}

static const char *quoted(struct ddl_revisions *r, const char *name)
{
	struct ddl_buf b = { 0 };
	const char *text;

	ddl_buf_putc(&b, r->dialect->quote_open);
	for (; *name; name++) {
		if (*name == r->dialect->quote_close)
			ddl_buf_putc(&b, *name);
		ddl_buf_putc(&b, *name);
	}
	ddl_buf_putc(&b, r->dialect->quote_close);
	text = ddl_memdup(r->arena, b.bytes, b.len);
	ddl_buf_release(&b);
	return text;
}

struct one {
	struct ddl_arena *arena;
	const char *text;
	bool there;
};

static bool take_one(void *data, int n, const char *const *values)
{
	struct one *o = data;

	o->there = true;
	o->text = n ? text_of(o->arena, values[0]) : NULL;
	return false;
}

static bool find_schema(struct ddl_revisions *r, const char *schema, struct ddl_buf *error)
{
	const struct ddl_live_revisions *sql = r->driver->revisions;
	struct ddl_live_about about = { .schema = NULL };
	struct one one = { .arena = r->arena };

	r->driver->about(r->db, &about);
	r->schema = schema ? schema : about.schema;
	if (!r->schema && sql->current) {
		if (!r->driver->query(r->db, sql->current, take_one, &one, error))
			return false;
		r->schema = one.text;
	}
	if (!r->schema)
		r->schema = sql->own_schema;
	r->table = ddl_format(r->arena, "%s.%s", quoted(r, r->schema), quoted(r, DDL_REVISIONS_TABLE));
	return true;
}

bool ddl_revisions_open(struct ddl_revisions *r, const char *schema, struct ddl_buf *error)
{
	const struct ddl_live_revisions *sql = r->driver->revisions;
	struct one one = { .arena = r->arena };

	if (!find_schema(r, schema, error))
		return false;
	if (!r->driver->query(r->db, fill(r->arena, sql->there, text_value(r, r->schema), text_value(r, DDL_REVISIONS_TABLE)), take_one,
			      &one, error))
		return false;
	r->there = one.there;
	return true;
}

bool ddl_revisions_create(struct ddl_revisions *r, struct ddl_buf *error)
{
	const struct ddl_live_revisions *sql = r->driver->revisions;
	const char *create = fill(r->arena, sql->create, r->table, NULL);
	struct ddl_buf ignored = { 0 };

	if (r->there)
		return true;
	r->there = r->driver->run(r->db, create, error);
	/* Who may make tables need not be one who may make schemas: one is made only where there seems to be none. */
	if (!r->there && sql->create_schema &&
	    r->driver->run(r->db, fill(r->arena, sql->create_schema, quoted(r, r->schema), NULL), &ignored)) {
		ddl_buf_clear(error);
		r->there = r->driver->run(r->db, create, error);
	}
	ddl_buf_release(&ignored);
	return r->there;
}

struct reading {
	struct ddl_revisions *r;
	struct ddl_list *rows;
};

enum { VERSION, DESCRIPTION, ERROR, ERROR_STMT, HASH, PARTIAL_HASHES, OPERATOR_VERSION, TYPE, APPLIED, TOTAL,
       EXECUTION_TIME, EXECUTED_AT, COLUMNS };

static bool take_row(void *data, int n, const char *const *values)
{
	struct reading *reading = data;
	struct ddl_arena *a = reading->r->arena;
	struct ddl_revision *row = DDL_NEW(a, struct ddl_revision);

	if (n != COLUMNS)
		return false;
	row->version = text_of(a, values[VERSION]);
	row->description = text_of(a, values[DESCRIPTION]);
	row->error = text_of(a, values[ERROR]);
	row->error_stmt = text_of(a, values[ERROR_STMT]);
	row->hash = text_of(a, values[HASH]);
	row->hash = row->hash ? row->hash : "";
	row->partial_hashes = text_of(a, values[PARTIAL_HASHES]);
	row->operator_version = text_of(a, values[OPERATOR_VERSION]);
	row->type = (unsigned)strtoul(number_of(values[TYPE]), NULL, 10);
	row->applied = (unsigned)strtoul(number_of(values[APPLIED]), NULL, 10);
	row->total = (unsigned)strtoul(number_of(values[TOTAL]), NULL, 10);
	row->execution_time = strtoll(number_of(values[EXECUTION_TIME]), NULL, 10);
	row->executed_at = strtod(number_of(values[EXECUTED_AT]), NULL);
	/* Atlas writes no NULL where there is no error. */
	if (row->error && !*row->error)
		row->error = NULL;
	if (row->error_stmt && !*row->error_stmt)
		row->error_stmt = NULL;
	ddl_list_add(reading->rows, row);
	return true;
}

bool ddl_revisions_read(struct ddl_revisions *r, struct ddl_list *rows, struct ddl_buf *error)
{
	static const char *const texts[] = {
		[VERSION] = "version", [DESCRIPTION] = "description", [ERROR] = "error", [ERROR_STMT] = "error_stmt",
		[HASH] = "hash", [PARTIAL_HASHES] = "partial_hashes", [OPERATOR_VERSION] = "operator_version",
	};
	const struct ddl_live_revisions *sql = r->driver->revisions;
	struct reading reading = { .r = r, .rows = rows };
	struct ddl_buf b = { 0 };
	bool fine;

	if (!r->there)
		return true;
	ddl_buf_puts(&b, "SELECT ");
	for (size_t i = 0; i < DDL_COUNT(texts); i++)
		ddl_buf_printf(&b, "%s, ", fill(r->arena, sql->digits, texts[i], NULL));
	ddl_buf_printf(&b, "type, applied, total, execution_time, %s FROM %s ORDER BY version",
		       fill(r->arena, sql->seconds, "executed_at", NULL), r->table);
	fine = r->driver->query(r->db, ddl_buf_str(&b), take_row, &reading, error);
	ddl_buf_release(&b);
	return fine;
}

static bool write_row(struct ddl_revisions *r, const struct ddl_revision *row, struct ddl_buf *error)
{
	const struct ddl_live_revisions *sql = r->driver->revisions;
	struct ddl_arena *a = r->arena;
	const struct {
		const char *column, *value;
	} cells[] = {
		{ "version", text_value(r, row->version) },
		{ "description", text_value(r, row->description) },
		{ "type", ddl_format(a, "%u", row->type) },
		{ "applied", ddl_format(a, "%u", row->applied) },
		{ "total", ddl_format(a, "%u", row->total) },
		{ "executed_at", fill(a, sql->time, ddl_format(a, "%.6f", row->executed_at), NULL) },
		{ "execution_time", ddl_format(a, "%lld", row->execution_time) },
		{ "error", text_value(r, row->error) },
		{ "error_stmt", text_value(r, row->error_stmt) },
		{ "hash", text_value(r, row->hash) },
		{ "partial_hashes", value_of(r, sql->json, row->partial_hashes) },
		{ "operator_version", text_value(r, row->operator_version) },
	};
	struct ddl_buf b = { 0 };
	bool fine;

	ddl_buf_printf(&b, "INSERT %sINTO %s (", sql->upsert ? "" : "OR REPLACE ", r->table);
	for (size_t i = 0; i < DDL_COUNT(cells); i++)
		ddl_buf_printf(&b, "%s%s", i ? ", " : "", cells[i].column);
	for (size_t i = 0; i < DDL_COUNT(cells); i++)
		ddl_buf_printf(&b, "%s%s", i ? ", " : ") VALUES (", cells[i].value);
	ddl_buf_printf(&b, ") %s ", sql->upsert ? sql->upsert : "");
	for (size_t i = 1; sql->upsert && i < DDL_COUNT(cells); i++)
		ddl_buf_printf(&b, "%s%s = %s", i > 1 ? ", " : "", cells[i].column, cells[i].value);
	fine = r->driver->run(r->db, ddl_buf_str(&b), error);
	ddl_buf_release(&b);
	return fine;
}

bool ddl_revisions_write(struct ddl_revisions *r, const struct ddl_revision *row, struct ddl_buf *error)
{
	struct ddl_revisions own = *r;
	struct ddl_arena arena;
	bool fine;

	ddl_arena_init(&arena);
	own.arena = &arena;
	fine = write_row(&own, row, error);
	ddl_arena_release(&arena);
	return fine;
}

const char *ddl_revisions_delete_sql(struct ddl_revisions *r, const char *version)
{
	return ddl_format(r->arena, "DELETE FROM %s WHERE version = %s", r->table, text_value(r, version));
}

bool ddl_revisions_delete(struct ddl_revisions *r, const char *version, struct ddl_buf *error)
{
	return r->driver->run(r->db, ddl_revisions_delete_sql(r, version), error);
}
