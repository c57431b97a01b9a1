/*
 * fixtures.h - the SQL in fixtures/, for tests that want all of it.
 *
 * A piece is a file *.sql, or a section *.sql of a case (tests/README.md). Its
 * dialects are those that the case's "run" asks for with --dialect, else the
 * one that a folder of its path is named after; without either it is left out.
 */
#ifndef DDL_TESTS_FIXTURES_H
#define DDL_TESTS_FIXTURES_H

#include <dirent.h>

#include "tests/unit/unit.h"

enum { MAX_PIECES = 64, MAX_DIALECTS = 8 };

struct piece {
	const char *name;            /* of the section; of a file, its path */
	char *bytes;
	size_t len;
};

struct fixture {
	const char *path;
	struct piece pieces[MAX_PIECES];
	size_t npieces;
	char dialects[MAX_DIALECTS][32]; /* "mysql:8.0" */
	size_t ndialects;
};

typedef void fixture_fn(const struct fixture *f, const char *dialect, void *data);

static bool fixture_ends(const char *name, const char *suffix)
{
	size_t n = strlen(name), m = strlen(suffix);

	return n >= m && !strcmp(name + n - m, suffix);
}

static void fixture_dialect(struct fixture *f, const char *text, size_t len)
{
	if (!len || len >= sizeof(f->dialects[0]) || f->ndialects == MAX_DIALECTS)
		return;
	for (size_t i = 0; i < f->ndialects; i++)
		if (strlen(f->dialects[i]) == len && !memcmp(f->dialects[i], text, len))
			return;
	memcpy(f->dialects[f->ndialects], text, len);
	f->dialects[f->ndialects++][len] = '\0';
}

static void fixture_asked(struct fixture *f, const char *run)
{
	static const char option[] = "--dialect";

	while ((run = strstr(run, option))) {
		run += sizeof(option) - 1;
		run += strspn(run, " =");
		fixture_dialect(f, run, strcspn(run, " \t\n'\"|;&)<>$"));
	}
}

static void fixture_by_folder(struct fixture *f)
{
	EACH_DIALECT(d) {
		char folder[40];

		snprintf(folder, sizeof(folder), "/%s/", d->name);
		if (strstr(f->path, folder))
			fixture_dialect(f, d->name, strlen(d->name));
	}
}

/* Takes the backslash from the front of escaped lines. */
static void fixture_section(struct fixture *f, char *name, char *body, size_t len)
{
	size_t out = 0;

	for (size_t i = 0; i < len; i++) {
		if (body[i] == '\\' && (!i || body[i - 1] == '\n')) {
			if (len - i >= 21 && !memcmp(body + i, "\\ no newline at end\n", 20)) {
				out -= out > 0;
				break;
			}
			continue;
		}
		body[out++] = body[i];
	}
	body[out] = '\0';
	if (!strcmp(name, "run"))
		fixture_asked(f, body);
	else if (fixture_ends(name, ".sql") && f->npieces < MAX_PIECES)
		f->pieces[f->npieces++] = (struct piece){ name, body, out };
}

static void fixture_case(struct fixture *f, char *text)
{
	char *line = text, *name = NULL, *body = NULL, *next;

	for (; line; line = next) {
		bool last = !*line;

		next = strchr(line, '\n');
		next = next ? next + 1 : NULL;
		if (strncmp(line, "--- ", 4) && !last)
			continue;
		if (name)
			fixture_section(f, name, body, (size_t)(line - body));
		if (last)
			break;
		name = line + 4;
		name[strcspn(name, "\n")] = '\0';
		body = next ? next : name + strlen(name);
	}
}

static void fixture_file(const char *path, fixture_fn *fn, void *data)
{
	struct fixture f = { .path = path };
	size_t len;
	char *text;

	if (!fixture_ends(path, ".case") && !fixture_ends(path, ".sql"))
		return;
	text = fixture_read(path, &len);
	if (fixture_ends(path, ".case"))
		fixture_case(&f, text);
	else
		f.pieces[f.npieces++] = (struct piece){ path, text, len };
	if (!f.ndialects)
		fixture_by_folder(&f);
	for (size_t i = 0; f.npieces && i < f.ndialects; i++)
		fn(&f, f.dialects[i], data);
	free(text);
}

static int fixture_skip_dots(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

static void fixture_walk(const char *folder, fixture_fn *fn, void *data)
{
	struct dirent **entries;
	char path[1024];
	int n = scandir(folder, &entries, fixture_skip_dots, alphasort);

	for (int i = 0; i < n; i++) {
		DIR *sub;

		snprintf(path, sizeof(path), "%s/%s", folder, entries[i]->d_name);
		sub = opendir(path);
		if (sub) {
			closedir(sub);
			fixture_walk(path, fn, data);
		} else {
			fixture_file(path, fn, data);
		}
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
}

#endif
