#include "migrate/sum.h"

#include <nettle/base64.h>
#include <nettle/sha2.h>
#include <stdlib.h>
#include <string.h>

#include "parser/directive.h"

enum { DIGEST_TEXT = BASE64_ENCODE_RAW_LENGTH(SHA256_DIGEST_SIZE) };

struct row {
	const char *name;
	char digest[DIGEST_TEXT + 1];
};

struct rows {
	struct row *items;
	size_t n;
	char total[DIGEST_TEXT + 1];
};

static void digest_text(const struct sha256_ctx *running, char *out)
{
	struct sha256_ctx h = *running;
	uint8_t digest[SHA256_DIGEST_SIZE];

	sha256_digest(&h, sizeof(digest), digest);
	base64_encode_raw(out, sizeof(digest), digest);
	out[DIGEST_TEXT] = '\0';
}

/* "atlas:sum ignore" on the first line: the name counts, the content does not. */
static bool is_ignored(const struct ddl_migration *m)
{
	const char *args;
	size_t n;

	return ddl_directive_first_line(m->bytes, m->len, "sum", &args, &n) && n == 6 &&
	       !memcmp(args, "ignore", 6);
}

static void add_bytes(struct sha256_ctx *h, const char *bytes, size_t len, bool crlf_as_lf)
{
	const char *cr;

	while (crlf_as_lf && (cr = memchr(bytes, '\r', len))) {
		size_t n = (size_t)(cr - bytes);
		bool drop = n + 1 < len && cr[1] == '\n';

		sha256_update(h, n + !drop, (const uint8_t *)bytes);
		bytes += n + 1;
		len -= n + 1;
	}
	sha256_update(h, len, (const uint8_t *)bytes);
}

static int by_name(const void *a, const void *b)
{
	const struct ddl_migration *x = *(const struct ddl_migration *const *)a, *y = *(const struct ddl_migration *const *)b;

	return strcmp(x->name, y->name);
}

static bool is_by_name(const struct ddl_dir *d)
{
	return d->format && d->format->sum_by_name;
}

/* The files as the sum lists them. */
static const struct ddl_migration **sorted(const struct ddl_dir *d)
{
	const struct ddl_migration **files = ddl_xrealloc(NULL, d->files.count + 1, sizeof(*files));
	size_t n = 0;

	DDL_EACH(struct ddl_migration, m, &d->files)
		files[n++] = m;
	if (is_by_name(d) && n)
		qsort(files, n, sizeof(*files), by_name);
	return files;
}

static void compute(const struct ddl_dir *d, bool crlf_as_lf, struct rows *r)
{
	const struct ddl_migration **files = sorted(d);
	struct sha256_ctx h, total;

	r->items = ddl_xrealloc(NULL, d->files.count + 1, sizeof(*r->items));
	r->n = 0;
	sha256_init(&h);
	sha256_init(&total);
	for (uint32_t i = 0; i < d->files.count; i++) {
		const struct ddl_migration *m = files[i];
		struct row *row = &r->items[r->n];

		sha256_update(&h, strlen(m->name), (const uint8_t *)m->name);
		if (is_ignored(m))
			continue;
		add_bytes(&h, m->bytes, m->len, crlf_as_lf);
		row->name = m->name;
		digest_text(&h, row->digest);
		sha256_update(&total, strlen(row->name), (const uint8_t *)row->name);
		sha256_update(&total, DIGEST_TEXT, (const uint8_t *)row->digest);
		r->n++;
	}
	digest_text(&total, r->total);
	free(files);
}

static void release(struct rows *r)
{
	free(r->items);
}

void ddl_sum_text(const struct ddl_dir *d, struct ddl_buf *out)
{
	struct rows r;

	compute(d, false, &r);
	ddl_buf_printf(out, "h1:%s\n", r.total);
	for (size_t i = 0; i < r.n; i++)
		ddl_buf_printf(out, "%s h1:%s\n", r.items[i].name, r.items[i].digest);
	release(&r);
}

const char **ddl_sum_digests(struct ddl_session *s, const struct ddl_dir *d)
{
	const char **digests = DDL_NEW_ARRAY(&s->arena, d->files.count + 1, const char *);
	const struct ddl_migration **files = sorted(d);
	size_t row = 0;
	struct rows r;

	compute(d, false, &r);
	for (uint32_t i = 0; i < d->files.count; i++)
		if (row < r.n && !strcmp(r.items[row].name, files[i]->name))
			digests[is_by_name(d) ? files[i]->number : i] = ddl_memdup(&s->arena, r.items[row++].digest, DIGEST_TEXT);
	free(files);
	release(&r);
	return digests;
}

struct ddl_sum_chain {
	struct sha256_ctx h;
};

struct ddl_sum_chain *ddl_sum_chain_new(struct ddl_arena *a)
{
	struct ddl_sum_chain *c = DDL_NEW(a, struct ddl_sum_chain);

	sha256_init(&c->h);
	return c;
}

const char *ddl_sum_chain_add(struct ddl_arena *a, struct ddl_sum_chain *c, const char *text, size_t len)
{
	char digest[DIGEST_TEXT + 1];

	sha256_update(&c->h, len, (const uint8_t *)text);
	digest_text(&c->h, digest);
	return ddl_format(a, "h1:%s", digest);
}

struct line {
	const char *name, *digest;
};

struct lines {
	struct line *items;
	size_t n;
	const char *total;
};

/* Atlas splits a row at its first "h1:"; blank lines at the end are its editors' doing. */
static bool read_lines(struct ddl_session *s, const struct ddl_dir *d, struct lines *out)
{
	const char *at = d->sum, *end = d->sum + d->nsum;
	size_t max = 1;

	for (const char *c = at; c < end; c++)
		max += *c == '\n';
	out->items = DDL_NEW_ARRAY(&s->arena, max, struct line);
	out->n = 0;
	out->total = NULL;
	while (at < end) {
		const char *nl = memchr(at, '\n', (size_t)(end - at));
		size_t len = (size_t)((nl ? nl : end) - at), name;
		char *text = ddl_memdup(&s->arena, at, len);
		char *mark;

		at += len + 1;
		if (len && text[len - 1] == '\r')
			text[--len] = '\0';
		if (!len && at >= end)
			break;
		mark = strstr(text, "h1:");
		if (!mark || (!out->total && mark != text))
			return false;
		if (!out->total) {
			out->total = mark + 3;
			continue;
		}
		for (name = (size_t)(mark - text); name && text[name - 1] == ' ';)
			name--;
		out->items[out->n].digest = mark + 3;
		out->items[out->n++].name = ddl_memdup(&s->arena, text, name);
	}
	return out->total != NULL;
}

static bool row_is(const struct row *r, const struct line *l)
{
	return !strcmp(r->name, l->name) && !strcmp(r->digest, l->digest);
}

static bool matches(const struct rows *r, const struct lines *l)
{
	if (r->n != l->n || strcmp(r->total, l->total))
		return false;
	for (size_t i = 0; i < r->n; i++)
		if (!row_is(&r->items[i], &l->items[i]))
			return false;
	return true;
}

static bool listed(const struct lines *l, const char *name)
{
	for (size_t i = 0; i < l->n; i++)
		if (!strcmp(l->items[i].name, name))
			return true;
	return false;
}

/* The first row that differs tells more than the total, which then differs anyway. */
static void find_change(const struct rows *r, const struct lines *l, struct ddl_sum_result *out)
{
	size_t i = 0;

	while (i < r->n && i < l->n && row_is(&r->items[i], &l->items[i]))
		i++;
	out->line = (uint32_t)i + 2;
	if (i < r->n && i < l->n && !strcmp(r->items[i].name, l->items[i].name)) {
		out->change = DDL_SUM_EDITED;
		out->name = r->items[i].name;
	} else if (i < r->n && (i == l->n || !listed(l, r->items[i].name))) {
		out->change = DDL_SUM_ADDED;
		out->name = r->items[i].name;
	} else if (i < l->n) {
		out->change = DDL_SUM_REMOVED;
		out->name = l->items[i].name;
	} else {
		out->change = DDL_SUM_TOTAL;
		out->name = DDL_SUM_FILE;
		out->line = 1;
	}
}

struct ddl_sum_result ddl_sum_check(struct ddl_session *s, const struct ddl_dir *d)
{
	struct ddl_sum_result out = { .verdict = DDL_SUM_OK };
	struct lines lines;
	struct rows rows;

	if (!d->sum) {
		out.verdict = d->files.count ? DDL_SUM_NONE : DDL_SUM_OK;
		return out;
	}
	if (!read_lines(s, d, &lines)) {
		out.verdict = DDL_SUM_BAD_FORMAT;
		return out;
	}
	compute(d, false, &rows);
	if (!matches(&rows, &lines)) {
		out.verdict = DDL_SUM_DIFFERS;
		find_change(&rows, &lines, &out);
		release(&rows);
		compute(d, true, &rows);
		out.lf_matches = matches(&rows, &lines);
	}
	release(&rows);
	return out;
}

const char *ddl_sum_change_word(enum ddl_sum_change change)
{
	static const char *const words[] = { "edited", "added", "edited", "removed" };

	return words[change];
}

bool ddl_sum_report(struct ddl_session *s, const struct ddl_dir *d, const struct ddl_sum_result *r)
{
	struct ddl_diag *diag;

	switch (r->verdict) {
	case DDL_SUM_OK:
		return true;
	case DDL_SUM_NONE:
		diag = ddl_report(s, DDL_DIAG_SUM_MISSING, DDL_SPAN_NONE, "%s has no " DDL_SUM_FILE, d->path);
		break;
	case DDL_SUM_BAD_FORMAT:
		diag = ddl_report(s, DDL_DIAG_SUM_FORMAT, DDL_SPAN_NONE,
				  "%s/" DDL_SUM_FILE " is not in its format", d->path);
		break;
	case DDL_SUM_DIFFERS:
	default:
		diag = ddl_report(s, DDL_DIAG_SUM_MISMATCH, DDL_SPAN_NONE,
				  "%s/" DDL_SUM_FILE ":%u: %s was %s", d->path, r->line, r->name,
				  ddl_sum_change_word(r->change));
		break;
	}
	if (r->lf_matches)
		ddl_diag_note(s, diag, "with LF instead of CRLF at the ends of lines it would match: "
			      "\"*.sql -text\" in .gitattributes keeps git from changing them");
	ddl_diag_help(s, diag, "if the files are as they should be, run ddlkit migrate hash");
	return false;
}
