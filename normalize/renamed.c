/*
 * renamed.c - what a schema file says about earlier names, in comments.
 *
 *   -- ddlkit:renamed_from old        before a table, or before or behind a column
 *   -- atlas:renamed_from old         the same
 *   -- @renamed from=old              sqldef's spelling of it
 *
 * A comment on a line of its own belongs to what comes next, one behind a column
 * to that column.
 */
#include "normalize/normalize.h"

#include <string.h>

#include "base/ascii.h"

static const char *const marks[] = { "ddlkit:renamed_from ", "atlas:renamed_from ", "@renamed from=" };

/* The mark that stands first in [text, end), and what is behind it. */
static const char *find_mark(const char *text, const char *end, const char **behind)
{
	const char *first = NULL;

	for (size_t i = 0; i < DDL_COUNT(marks); i++) {
		size_t len = strlen(marks[i]);
		const char *m = ddl_find_bytes(text, end, marks[i], len);

		if (m && (!first || m < first)) {
			first = m;
			*behind = m + len;
		}
	}
	return first;
}

static const char *name_end(const char *p, const char *end)
{
	while (p < end && (ddl_ascii_alpha(*p) || ddl_ascii_digit(*p) || *p == '_' || *p == '$' || *p == '.' ||
			   (unsigned char)*p >= 0x80))
		p++;
	return p;
}

/* The old name: a word, or anything in the quotes of some dialect. A qualified name's last part counts. */
static ddl_atom read_name(struct ddl_schema *s, const char *p, const char *end)
{
	static const char open[] = "\"`[", close[] = "\"`]";
	const char *q, *which, *dot;

	while (p < end && (*p == ' ' || *p == '\t'))
		p++;
	which = p < end ? strchr(open, *p) : NULL;
	if (which && *p) {
		q = memchr(p + 1, close[which - open], (size_t)(end - p - 1));
		return q ? ddl_atom_of(&s->session->atoms, p + 1, (size_t)(q - p - 1)) : 0;
	}
	q = name_end(p, end);
	for (dot = q; dot > p && dot[-1] != '.';)
		dot--;
	return q > dot ? ddl_atom_of(&s->session->atoms, dot, (size_t)(q - dot)) : 0;
}

static struct ddl_ident *old_name(struct ddl_schema *s, const char *p, const char *end, bool table)
{
	ddl_atom name = read_name(s, p, end);
	struct ddl_ident id;

	if (!name)
		return NULL;
	id = ddl_ident_of_atom(s, name, table);
	return ddl_clone_ident(s, &id);
}

static bool on_own_line(const char *text, const char *mark)
{
	while (mark > text && mark[-1] != '\n')
		mark--;
	while (*mark == ' ' || *mark == '\t')
		mark++;
	return *mark == '-' || *mark == '#' || *mark == '/';
}

static struct ddl_column *column_of(struct ddl_table *t, uint32_t at, bool next)
{
	struct ddl_column *before = NULL;

	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (c->node.at.start > at)
			return next ? c : before;
		before = c;
	}
	return next ? NULL : before;
}

void ddl_read_renames(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	const struct ddl_source *src = ddl_sources_find(&s->session->sources, stmt->node.at.start);
	struct ddl_table *t = stmt->u.table;
	const char *text, *end, *mark, *behind = NULL, *eol;

	if (!src || !stmt->lead || stmt->lead < src->base)
		return;
	text = src->text + (stmt->lead - src->base);
	end = src->text + (stmt->node.at.end - src->base);
	/* A comment behind the last column's line may lie past the statement's last token. */
	for (const char *p = text; (mark = find_mark(p, end, &behind)); p = behind) {
		uint32_t at = src->base + (uint32_t)(mark - src->text);
		struct ddl_column *c;

		eol = memchr(behind, '\n', (size_t)(end - behind));
		eol = eol ? eol : end;
		if (at < stmt->node.at.start) {
			t->renamed_from = old_name(s, behind, eol, true);
			continue;
		}
		c = column_of(t, at, on_own_line(text, mark));
		if (c)
			ddl_column_own(&s->session->arena, c)->renamed_from = old_name(s, behind, eol, false);
	}
}
