#include "parser/directive.h"

#include <string.h>

#include "base/ascii.h"

struct found {
	const char *name, *args;
	size_t nname, nargs;
};

static bool is_word(char c)
{
	return ddl_ascii_alpha(c) || ddl_ascii_digit(c) || c == '_';
}

/*
 * Printable ASCII, then "atlas:" or "ddlkit:" and a word; the last such prefix of
 * the line, as a greedy pattern finds it.
 */
static bool find_directive(const char *line, size_t len, struct found *f)
{
	static const char *const prefixes[] = { "atlas:", "ddlkit:" };
	const char *end = line + len, *best = NULL;

	for (const char *c = line; c < end; c++) {
		for (size_t i = 0; i < DDL_COUNT(prefixes); i++) {
			size_t n = strlen(prefixes[i]);

			if ((size_t)(end - c) > n && !memcmp(c, prefixes[i], n) && is_word(c[n]))
				best = c + n;
		}
		if (*c < ' ' || *c > '~')
			break;
	}
	if (!best)
		return false;
	f->name = f->args = best;
	while (f->args < end && is_word(*f->args))
		f->args++;
	f->nname = (size_t)(f->args - f->name);
	if (f->args < end && *f->args != ' ')
		f->args = end;
	while (f->args < end && *f->args == ' ')
		f->args++;
	f->nargs = (size_t)(end - f->args);
	return true;
}

static size_t line_length(const char *text, size_t len)
{
	const char *end = memchr(text, '\n', len);

	return end ? (size_t)(end - text) : len;
}

static size_t without_cr(const char *line, size_t len)
{
	return len && line[len - 1] == '\r' ? len - 1 : len;
}

static bool is_blank(const char *line, size_t len)
{
	while (len && ddl_ascii_space(line[len - 1]))
		len--;
	return !len;
}

static bool is_comment(const char *line, size_t len)
{
	return len && (line[0] == '#' || (len > 1 && line[0] == '-' && line[1] == '-'));
}

static void add(struct ddl_session *s, const struct ddl_source *src, const char *line, size_t len,
		struct ddl_list *out)
{
	struct ddl_directive *d;
	struct found f;

	if (!find_directive(line, without_cr(line, len), &f))
		return;
	d = DDL_NEW(&s->arena, struct ddl_directive);
	d->node.at.start = src->base + (uint32_t)(line - src->text);
	d->node.at.end = d->node.at.start + (uint32_t)len;
	d->name = ddl_memdup(&s->arena, f.name, f.nname);
	while (f.nargs && f.args[f.nargs - 1] == ' ')
		f.nargs--;
	d->args = ddl_memdup(&s->arena, f.args, f.nargs);
	ddl_list_add(out, d);
}

/* Length of the comment lines at the start that are the file's own; 0: there are none. */
static size_t file_comments(const struct ddl_source *src)
{
	size_t at = 0;

	while (at < src->len) {
		size_t n = line_length(src->text + at, src->len - at);

		if (!is_comment(src->text + at, n))
			return is_blank(src->text + at, n) ? at : 0;
		at += n + (at + n < src->len);
	}
	return at;
}

void ddl_directives_of_file(struct ddl_session *s, const struct ddl_source *src, struct ddl_list *out)
{
	size_t end = file_comments(src);

	for (size_t at = 0; at < end;) {
		size_t n = line_length(src->text + at, src->len - at);

		add(s, src, src->text + at, n, out);
		at += n + 1;
	}
}

/* A statement's comments begin behind those of the file, and behind the line that another one ends on. */
static size_t own_comments(const struct ddl_source *src, size_t lead, size_t end)
{
	size_t n;

	if (lead == 0)
		return file_comments(src);
	n = line_length(src->text + lead, end - lead);
	return src->text[lead - 1] != '\n' && lead + n < end ? lead + n + 1 : lead;
}

/* Of the comments that end where a statement starts. */
static void read_comments(struct ddl_session *s, struct ddl_span comments, struct ddl_list *out)
{
	const struct ddl_source *src = ddl_sources_find(&s->sources, comments.end);
	size_t at, end;

	if (!src || comments.start < src->base)
		return;
	end = comments.end - src->base;
	for (at = own_comments(src, comments.start - src->base, end); at < end;) {
		size_t n = line_length(src->text + at, end - at);

		if (at + n < end && is_blank(src->text + at, n))
			*out = (struct ddl_list){ 0 };
		else
			add(s, src, src->text + at, n, out);
		at += n + 1;
	}
}

void ddl_directives_of_stmt(struct ddl_session *s, const struct ddl_stmt *stmt, struct ddl_list *out)
{
	struct ddl_span comments = { stmt->lead, stmt->node.at.start };

	while (comments.end) {
		const struct ddl_source *src = ddl_sources_find(&s->sources, comments.end);
		struct ddl_list found = { 0 };

		read_comments(s, comments, &found);
		ddl_list_append(out, &found);
		comments = src ? src->comments : DDL_SPAN_NONE;
	}
}

const struct ddl_directive *ddl_directive_find(const struct ddl_list *directives, const char *name)
{
	DDL_EACH(struct ddl_directive, d, directives)
		if (!strcmp(d->name, name))
			return d;
	return NULL;
}

bool ddl_directive_has(const struct ddl_directive *d, const char *word)
{
	size_t len = strlen(word);

	for (const char *c = d->args; *c;) {
		size_t n = strcspn(c, " ");

		if (n == len && !memcmp(c, word, n))
			return true;
		c += n + strspn(c + n, " ");
	}
	return false;
}

bool ddl_directive_first_line(const char *text, size_t len, const char *name, const char **args,
			      size_t *nargs)
{
	struct found f;

	if (!len || !find_directive(text, line_length(text, len), &f))
		return false;
	if (f.nname != strlen(name) || memcmp(f.name, name, f.nname))
		return false;
	*args = f.args;
	*nargs = f.nargs;
	return true;
}

const char *ddl_directive_unescape(struct ddl_arena *a, const char *text, size_t len, size_t *n)
{
	static const char from[] = "nrt", to[] = "\n\r\t";
	char *out = ddl_memdup(a, text, len);
	const char *escape;

	*n = 0;
	for (size_t i = 0; i < len; i++) {
		escape = text[i] == '\\' && i + 1 < len ? strchr(from, text[i + 1]) : NULL;
		out[(*n)++] = escape ? to[escape - from] : text[i];
		i += escape != NULL;
	}
	out[*n] = '\0';
	return *n ? out : NULL;
}

const char *ddl_directive_delimiter(struct ddl_arena *a, const char *text, size_t len, size_t *n)
{
	const char *args;
	size_t nargs;

	if (len < 3 || memcmp(text, "-- ", 3) ||
	    !ddl_directive_first_line(text, len, "delimiter", &args, &nargs) || !nargs)
		return NULL;
	return ddl_directive_unescape(a, args, without_cr(args, nargs), n);
}
