#include "migrate/format.h"

#include <string.h>

#include "base/ascii.h"
#include "migrate/dir.h"

/*
 * From the tools' own documentation and sources. Flyway runs a file with PRAGMA foreign_keys without a transaction;
 * Drizzle has one around all files.
 */
const struct ddl_dir_format ddl_dir_formats[] = {
	{ .name = "atlas", .suffix = ".sql" },
	{ .name = "golang-migrate", .suffix = ".up.sql", .order = DDL_ORDER_NUMBER, .sum_by_name = true,
	  .in_transaction = true, .advice = "run it with x-no-tx-wrap=true in the database's URL" },
	{ .name = "goose", .suffix = ".sql", .order = DDL_ORDER_NUMBER, .sum_by_name = true,
	  .up = "-- +goose up", .down = "-- +goose down",
	  .in_transaction = true, .alone = "-- +goose no transaction", .advice = "write -- +goose NO TRANSACTION at the top" },
	{ .name = "dbmate", .suffix = ".sql", .up = "-- migrate:up", .down = "-- migrate:down",
	  .in_transaction = true, .alone = "transaction:false", .advice = "write -- migrate:up transaction:false" },
	{ .name = "flyway", .suffix = ".sql", .order = DDL_ORDER_FLYWAY, .deep = true },
	{ .name = "liquibase", .suffix = ".sql", .in_transaction = true, .alone = "runInTransaction:false",
	  .advice = "write runInTransaction:false behind --changeset" },
	{ .name = "prisma", .suffix = ".sql", .file = "migration.sql" },
	{ .name = "drizzle", .suffix = ".sql", .in_transaction = true,
	  .advice = "switch foreign keys off on the connection before migrate() is called" },
	{ .name = "sqlx", .suffix = ".sql", .other = ".down.sql", .order = DDL_ORDER_NUMBER,
	  .in_transaction = true, .alone = "-- no-transaction", .advice = "write -- no-transaction in the first line" },
	{ .name = "diesel", .suffix = ".sql", .file = "up.sql",
	  .in_transaction = true, .alone = "run_in_transaction=false", .beside = "metadata.toml",
	  .advice = "write run_in_transaction = false into its metadata.toml" },
	{ .name = "d1", .suffix = ".sql", .order = DDL_ORDER_NUMBER, .in_transaction = true },
};

const size_t ddl_ndir_formats = DDL_COUNT(ddl_dir_formats);

const struct ddl_dir_format *ddl_dir_format_find(const char *name)
{
	for (size_t i = 0; i < ddl_ndir_formats; i++)
		if (!strcmp(ddl_dir_formats[i].name, name))
			return &ddl_dir_formats[i];
	return NULL;
}

static bool ends(const char *name, const char *suffix)
{
	size_t n = strlen(name), k = strlen(suffix);

	return n >= k && !strcmp(name + n - k, suffix);
}

static const char *last_part(const char *name)
{
	const char *slash = strrchr(name, '/');

	return slash ? slash + 1 : name;
}

/* V2.1__add_users.sql, B3__all.sql, R__views.sql; undo files (U) are not run to go forward. */
static bool is_flyway(const char *name)
{
	return *name && strchr("VBR", *name) && strstr(name, "__");
}

bool ddl_dir_format_takes(const struct ddl_dir_format *f, const char *name)
{
	const char *last = last_part(name);

	if (f->file)
		return last != name && !strcmp(last, f->file);
	return ends(name, f->suffix) && !(f->other && ends(name, f->other)) &&
	       (f->order != DDL_ORDER_FLYWAY || is_flyway(last));
}

static size_t stem_of(const struct ddl_dir_format *f, const char *name)
{
	size_t n = strlen(name);

	if (f->file)
		return strcspn(name, "/");
	n -= strlen(f->suffix);
	if (f->other && n > 3 && !memcmp(name + n - 3, ".up", 3))
		n -= 3;
	return n;
}

void ddl_dir_format_name(struct ddl_arena *a, const struct ddl_dir_format *f, struct ddl_migration *m)
{
	bool flyway = f->order == DDL_ORDER_FLYWAY;
	const char *name = flyway ? last_part(m->name) : m->name;
	size_t stem = stem_of(f, name), from = flyway && *name != 'R', version, behind;

	version = flyway ? (size_t)(strstr(name, "__") - name) : strcspn(name, "_");
	behind = version + (flyway ? 2 : 1);
	/* What is repeatable has no version, and is called by its name. */
	if (version > stem || (flyway && *name == 'R'))
		version = stem;
	m->version = ddl_memdup(a, name + from, version - from);
	m->description = behind <= stem ? ddl_memdup(a, name + behind, stem - behind) : "";
}

static bool begins(const char *line, size_t len, const char *words)
{
	size_t n = strlen(words);

	return len >= n && ddl_ascii_equal_n(line, words, n) && (len == n || ddl_ascii_space(line[n]));
}

static bool has_line(const char *text, const char *end, const char *words)
{
	for (const char *line = text, *nl; line < end; line = nl + 1) {
		nl = memchr(line, '\n', (size_t)(end - line));
		nl = nl ? nl : end;
		if (begins(line, (size_t)(nl - line), words))
			return true;
	}
	return false;
}

void ddl_dir_format_help(struct ddl_session *s, struct ddl_diag *d, const struct ddl_dir_format *f)
{
	ddl_diag_help(s, d, "say --dir-format %s, or ?format=%s at the end of the directory's URL", f->name, f->name);
}

bool ddl_dir_format_is_part(struct ddl_session *s, const char *name, const char *text, size_t len)
{
	for (size_t i = 0; i < ddl_ndir_formats; i++) {
		const struct ddl_dir_format *f = &ddl_dir_formats[i];

		if (!f->up || !has_line(text, text + len, f->up) || !has_line(text, text + len, f->down))
			continue;
		ddl_dir_format_help(s, ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "%s is a file of %s, which does not "
						  "run what stands behind \"%s\" to go forward", name, f->name, f->down), f);
		return true;
	}
	return false;
}

bool ddl_dir_format_text(struct ddl_session *s, const struct ddl_dir_format *f, struct ddl_migration *m)
{
	char *out, *end;
	bool on = false, any = false;

	m->text = m->bytes;
	if (!f->up)
		return true;
	out = ddl_memdup(&s->arena, m->bytes, m->len);
	end = out + m->len;
	for (char *line = out; line < end;) {
		char *nl = memchr(line, '\n', (size_t)(end - line));
		size_t n = (size_t)((nl ? nl : end) - line);
		bool up = begins(line, n, f->up);

		any |= up;
		on = up || (on && !begins(line, n, f->down));
		for (size_t i = 0; (up || !on) && i < n; i++)
			if (line[i] != '\r')
				line[i] = ' ';
		line += n + 1;
	}
	m->text = out;
	if (!any)
		ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "%s has no line \"%s\", as files of %s have", m->name, f->up, f->name);
	return any;
}

/* Digits as a number of any length: without zeros in front the longer one is more. */
static int by_digits(const char **a, const char **b)
{
	size_t n, k;
	int diff;

	*a += strspn(*a, "0");
	*b += strspn(*b, "0");
	n = strspn(*a, "0123456789");
	k = strspn(*b, "0123456789");
	diff = n != k ? (n < k ? -1 : 1) : memcmp(*a, *b, n);
	*a += n;
	*b += k;
	return diff;
}

static int by_bytes(const void *a, const void *b, void *data)
{
	const struct ddl_migration *x = a, *y = b;

	(void)data;
	return strcmp(x->name, y->name);
}

static int by_number(const void *a, const void *b, void *data)
{
	const struct ddl_migration *x = a, *y = b;
	const char *p = x->name, *q = y->name;
	int diff = by_digits(&p, &q);

	return diff ? diff : by_bytes(a, b, data);
}

/* 2.1, 2_1: part by part; a part that is not there is 0. */
static int by_version(const char *p, const char *q)
{
	while (*p || *q) {
		int diff = by_digits(&p, &q);

		if (diff)
			return diff;
		p += strcspn(p, "0123456789");
		q += strcspn(q, "0123456789");
	}
	return 0;
}

static char kind_of(const struct ddl_migration *m)
{
	return *last_part(m->name);
}

/* Baselines, versions, and what is repeatable by its description. */
static int by_flyway(const void *a, const void *b, void *data)
{
	const struct ddl_migration *x = a, *y = b;
	bool again_x = kind_of(x) == 'R', again_y = kind_of(y) == 'R';
	int diff;

	if (again_x || again_y)
		return again_x != again_y ? (again_x ? 1 : -1) : strcmp(x->description, y->description);
	diff = by_version(x->version, y->version);
	if (!diff)
		diff = kind_of(x) - kind_of(y);
	return diff ? diff : by_bytes(a, b, data);
}

/* The newest baseline stands for all versions up to its own. */
static void take_baseline(struct ddl_list *files)
{
	const struct ddl_migration *newest = NULL;
	struct ddl_list left = { 0 };
	struct ddl_node *next;

	DDL_EACH(struct ddl_migration, m, files)
		if (kind_of(m) == 'B')
			newest = m;
	for (struct ddl_node *n = files->first; n; n = next) {
		const struct ddl_migration *m = (const struct ddl_migration *)(const void *)n;

		next = n->next;
		if (!newest || m == newest || kind_of(m) == 'R' ||
		    (kind_of(m) == 'V' && by_version(m->version, newest->version) > 0))
			ddl_list_add(&left, n);
	}
	*files = left;
}

void ddl_dir_format_sort(const struct ddl_dir_format *f, struct ddl_list *files)
{
	static int (*const orders[])(const void *, const void *, void *) = {
		[DDL_ORDER_BYTES] = by_bytes, [DDL_ORDER_NUMBER] = by_number, [DDL_ORDER_FLYWAY] = by_flyway,
	};

	ddl_list_sort(files, orders[f->order], NULL);
	if (f->order == DDL_ORDER_FLYWAY)
		take_baseline(files);
}

/* Do the words stand at the start of the text, with as many blanks between letters as it likes? */
static bool stands(const char *text, const char *end, const char *words)
{
	while (*words && text < end) {
		if (*words == ' ' || *text == ' ' || *text == '\t') {
			words += *words == ' ';
			text += *text == ' ' || *text == '\t';
			continue;
		}
		if (ddl_ascii_lower(*words++) != ddl_ascii_lower(*text++))
			return false;
	}
	return !*words;
}

static bool says(const char *text, size_t len, const char *words)
{
	for (size_t i = 0; i < len; i++)
		if (text[i] != ' ' && stands(text + i, text + len, words))
			return true;
	return false;
}

bool ddl_dir_format_in_transaction(const struct ddl_dir_format *f, const struct ddl_migration *m)
{
	if (f->beside)
		return f->in_transaction && !(m->beside && says(m->beside, strlen(m->beside), f->alone));
	return f->in_transaction && !(f->alone && says(m->bytes, m->len, f->alone));
}
