#include "migrate/plan_file.h"

#include <stdlib.h>
#include <string.h>

#include "migrate/script.h"
#include "migrate/sum.h"

#define FIRST_LINE "ddlkit plan 1"

struct lines {
	const char **items;
	size_t n;
};

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *joined(struct ddl_arena *a, struct lines *l)
{
	struct ddl_buf b = { 0 };
	const char *text;

	qsort(l->items, l->n, sizeof(*l->items), by_text);
	for (size_t i = 0; i < l->n; i++)
		ddl_buf_printf(&b, "%s\n", l->items[i]);
	text = ddl_memdup(a, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

/* A column more to the left is no other schema: the elements of a table stand on lines of their own, which are sorted. */
static const char *sorted_table(struct ddl_arena *a, char *text)
{
	struct lines l = { 0 };
	size_t nlines = 1;
	char *next;

	for (const char *c = text; *c; c++)
		nlines += *c == '\n';
	l.items = DDL_NEW_ARRAY(a, nlines, const char *);
	for (char *c = text; *c; c = next) {
		size_t n = strcspn(c, "\n");

		next = c + n + (c[n] == '\n');
		c[n] = '\0';
		if (n && c[n - 1] == ',')
			c[n - 1] = '\0';
		l.items[l.n++] = c;
	}
	return joined(a, &l);
}

static const char *stmt_text(struct ddl_arena *a, const struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_buf b = { 0 };
	struct ddl_emit e;
	char *text;

	ddl_emit_init(&e, s->session, s->dialect, s->version, &b);
	e.indent = "  ";
	ddl_emit_script_stmt(&e, stmt, NULL);
	text = ddl_memdup(a, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return stmt->kind == DDL_STMT_CREATE_TABLE ? sorted_table(a, text) : text;
}

const char *ddl_fingerprint(struct ddl_schema *s)
{
	struct ddl_schema *empty = ddl_schema_new(s->session, s->dialect, s->version);
	struct ddl_plan *p = ddl_diff(empty, s, NULL);
	struct ddl_arena *a = &s->session->arena;
	struct lines l = { DDL_NEW_ARRAY(a, p->steps.count + 1, const char *), 0 };
	const char *text;

	DDL_EACH(struct ddl_step, step, &p->steps)
		l.items[l.n++] = stmt_text(a, s, step->stmt);
	text = ddl_format(a, "%s\n%s", s->dialect->name, joined(a, &l));
	ddl_schema_release(empty);
	return p->refused ? NULL : ddl_sum_chain_add(a, ddl_sum_chain_new(a), text, strlen(text));
}

static void put_list(struct ddl_buf *out, const char *key, char *const *values)
{
	for (; values && *values; values++)
		ddl_buf_printf(out, "-- %s: %s\n", key, *values);
}

void ddl_plan_file_write(const struct ddl_plan_file *f, const struct ddl_buf *script, struct ddl_buf *out)
{
	ddl_buf_printf(out, "-- " FIRST_LINE "\n-- dialect: %s\n-- from: %s\n-- to: %s\n", f->dialect, f->from, f->to);
	put_list(out, "schema", f->schemas);
	put_list(out, "exclude", f->excludes);
	put_list(out, "rename", f->renames);
	put_list(out, "default", f->fills);
	if (f->tx_mode)
		ddl_buf_printf(out, "-- tx-mode: %s\n", f->tx_mode);
	ddl_buf_putc(out, '\n');
	ddl_buf_add(out, script->bytes, script->len);
}

/* Reading */

struct header {
	struct ddl_session *s;
	const struct ddl_source *src;
	uint32_t at;                 /* of the next line */
	struct ddl_span line;
};

/* The text of the next line behind "-- ", or NULL: the header is over, or is none. */
static const char *next_line(struct header *h)
{
	const char *text = h->src->text + h->at;
	size_t len = strcspn(text, "\n"), end = len && text[len - 1] == '\r' ? len - 1 : len;

	h->line = (struct ddl_span){ h->src->base + h->at, h->src->base + h->at + (uint32_t)end };
	h->at += (uint32_t)(len + (text[len] == '\n'));
	return end > 3 && !memcmp(text, "-- ", 3) ? ddl_memdup(&h->s->arena, text + 3, end - 3) : NULL;
}

static bool wrong(struct header *h, const char *what)
{
	struct ddl_diag *d = ddl_report(h->s, DDL_DIAG_PLAN_STALE, h->line, "%s: %s", h->src->name, what);

	ddl_diag_help(h->s, d, "ddlkit schema plan writes such files; the lines before the first blank one stay as they are");
	return false;
}

static void add_value(struct ddl_arena *a, char ***list, const char *value)
{
	size_t n = 0;
	char **longer;

	while (*list && (*list)[n])
		n++;
	longer = DDL_NEW_ARRAY(a, n + 2, char *);
	for (size_t i = 0; i < n; i++)
		longer[i] = (*list)[i];
	longer[n] = ddl_memdup(a, value, strlen(value));
	*list = longer;
}

static bool take(struct header *h, struct ddl_plan_file *f, const char *key, size_t n, const char *value)
{
	const struct {
		const char *key;
		const char **text;
		char ***list;
	} known[] = {
		{ "dialect", &f->dialect, NULL }, { "from", &f->from, NULL }, { "to", &f->to, NULL },
		{ "tx-mode", &f->tx_mode, NULL }, { "schema", NULL, &f->schemas },
		{ "exclude", NULL, &f->excludes }, { "rename", NULL, &f->renames },
		{ "default", NULL, &f->fills },
	};

	for (size_t i = 0; i < DDL_COUNT(known); i++) {
		if (strlen(known[i].key) != n || memcmp(known[i].key, key, n))
			continue;
		if (known[i].list)
			add_value(&h->s->arena, known[i].list, value);
		else if (*known[i].text)
			return wrong(h, "this line is there twice");
		else
			*known[i].text = value;
		return true;
	}
	return wrong(h, "this line of a plan's header is not known");
}

bool ddl_plan_file_read(struct ddl_session *s, const struct ddl_source *src, struct ddl_plan_file *f)
{
	struct header h = { .s = s, .src = src };
	const char *line = next_line(&h);

	*f = (struct ddl_plan_file){ .source = src };
	if (!line || strcmp(line, FIRST_LINE))
		return wrong(&h, "this is no plan: its first line is not \"-- " FIRST_LINE "\"");
	while ((line = next_line(&h))) {
		size_t n = strcspn(line, ":");

		if (strncmp(line + n, ": ", 2))
			return wrong(&h, "this line of a plan's header is not known");
		if (!take(&h, f, line, n, line + n + 2))
			return false;
	}
	if (!f->dialect || !f->from || !f->to)
		return wrong(&h, "its header lacks dialect, from or to");
	return true;
}
