#include "migrate/dir.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/ascii.h"
#include "migrate/file.h"

enum { MAX_DEPTH = 32 };                     /* of folders; links may go round in circles */

static bool failed(struct ddl_session *s, const char *what, const char *path, int error)
{
	ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "cannot %s %s: %s", what, path, strerror(error));
	return false;
}

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_path *x = a, *y = b;

	(void)data;
	return strcmp(x->name, y->name);
}

static void add_entry(struct ddl_session *s, const char *dir, const char *name, struct ddl_list *out)
{
	struct ddl_path *p = DDL_NEW(&s->arena, struct ddl_path);
	size_t n = strlen(dir);
	struct stat st;

	p->path = ddl_format(&s->arena, "%s%s%s", dir, n && dir[n - 1] == '/' ? "" : "/", name);
	p->name = p->path + strlen(p->path) - strlen(name);
	p->is_dir = !stat(p->path, &st) && S_ISDIR(st.st_mode);
	ddl_list_add(out, p);
}

bool ddl_dir_list(struct ddl_session *s, const char *path, const char *suffix, struct ddl_list *paths)
{
	size_t n = strlen(suffix);
	DIR *dir = opendir(path);
	struct dirent *e;
	int error;

	if (!dir)
		return failed(s, "read the directory", path, errno);
	while (errno = 0, (e = readdir(dir))) {
		size_t len = strlen(e->d_name);

		if (len >= n && !strcmp(e->d_name + len - n, suffix) && strcmp(e->d_name, ".") &&
		    strcmp(e->d_name, ".."))
			add_entry(s, path, e->d_name, paths);
	}
	error = errno;
	closedir(dir);
	if (error)
		return failed(s, "read the directory", path, error);
	ddl_list_sort(paths, by_name, NULL);
	return true;
}

static bool read_bytes(struct ddl_session *s, const char *path, const char **bytes, size_t *len)
{
	struct ddl_buf b = { 0 };
	int error = ddl_file_read(path, &b);

	if (!error) {
		*bytes = ddl_memdup(&s->arena, ddl_buf_str(&b), b.len);
		*len = b.len;
	}
	ddl_buf_release(&b);
	return error ? failed(s, "read", path, error) : true;
}

static const struct ddl_dir_format *format_of(const struct ddl_dir *d)
{
	return d->format ? d->format : ddl_dir_formats;
}

static void number(struct ddl_dir *d)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_migration, m, &d->files)
		m->number = n++;
}

/* metadata.toml of Diesel: optional. */
static void read_beside(struct ddl_session *s, const struct ddl_path *p, const char *name, struct ddl_migration *m)
{
	int folder = (int)(strrchr(p->path, '/') - p->path);
	struct ddl_buf b = { 0 };

	if (!ddl_file_read(ddl_format(&s->arena, "%.*s/%s", folder, p->path, name), &b))
		m->beside = ddl_memdup(&s->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
}

static bool add_file(struct ddl_session *s, const struct ddl_path *p, struct ddl_dir *d)
{
	struct ddl_migration *m;

	if (p->is_dir) {
		ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "%s is a directory, not a migration file",
			   p->path);
		return false;
	}
	m = DDL_NEW(&s->arena, struct ddl_migration);
	m->name = p->name;
	ddl_dir_format_name(&s->arena, format_of(d), m);
	if (!read_bytes(s, p->path, &m->bytes, &m->len) || !ddl_dir_format_text(s, format_of(d), m))
		return false;
	if (format_of(d)->beside)
		read_beside(s, p, format_of(d)->beside, m);
	ddl_list_add(&d->files, m);
	return true;
}

void ddl_dir_add(struct ddl_session *s, struct ddl_dir *d, const char *name, const char *bytes, size_t len)
{
	struct ddl_migration *m = DDL_NEW(&s->arena, struct ddl_migration);

	m->name = name;
	ddl_dir_format_name(&s->arena, ddl_dir_formats, m);
	m->bytes = m->text = ddl_memdup(&s->arena, bytes, len);
	m->len = len;
	m->number = d->files.count;
	ddl_list_add(&d->files, m);
}

bool ddl_dir_is_own(struct ddl_session *s, const struct ddl_dir *d)
{
	if (format_of(d) == ddl_dir_formats)
		return true;
	ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE,
		   "%s is read as %s's; files are added and taken away in Atlas' own format only", d->path, d->format->name);
	return false;
}

/* Entries and, where the format has such, those of folders; `within` is the folder's name with a "/", or "". */
static bool collect(struct ddl_session *s, const char *root, const char *within, unsigned depth,
		    const struct ddl_dir_format *f, struct ddl_list *out)
{
	struct ddl_list entries = { 0 };
	bool fine = ddl_dir_list(s, *within ? ddl_format(&s->arena, "%s/%s", root, within) : root, "", &entries);
	struct ddl_node *next;

	for (struct ddl_node *n = entries.first; fine && n; n = next) {
		struct ddl_path *p = (struct ddl_path *)(void *)n;
		const char *name = ddl_format(&s->arena, "%s%s", within, p->name);

		next = n->next;
		if (p->is_dir && *p->name != '.' && depth && (f->deep || f->file)) {
			fine = collect(s, root, ddl_format(&s->arena, "%s/", name), f->deep ? depth - 1 : 0, f, out);
		} else if (ddl_dir_format_takes(f, name)) {
			p->name = name;
			ddl_list_add(out, p);
		}
	}
	return fine;
}

static bool has(const struct ddl_list *files, const char *name)
{
	DDL_EACH(struct ddl_path, p, files)
		if (!strcmp(p->name, name))
			return true;
	return false;
}

/* x.up.sql and x.down.sql */
static const struct ddl_path *way_back(struct ddl_session *s, const struct ddl_list *files)
{
	static const char down[] = ".down.sql";

	DDL_EACH(struct ddl_path, p, files) {
		size_t n = strlen(p->name), k = sizeof(down) - 1;

		if (n > k && !strcmp(p->name + n - k, down) &&
		    has(files, ddl_format(&s->arena, "%.*s.up.sql", (int)(n - k), p->name)))
			return p;
	}
	return NULL;
}

bool ddl_dir_is_plain(struct ddl_session *s, const char *path, const struct ddl_list *files)
{
	const struct ddl_path *back = way_back(s, files);

	if (back) {
		ddl_dir_format_help(s, ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "%s/%s is for the way back, beside a file "
						  ".up.sql for the way forward", path, back->name),
				    ddl_dir_format_find("golang-migrate"));
		return false;
	}
	for (size_t i = 0; !files->first && i < ddl_ndir_formats; i++) {
		const struct ddl_dir_format *f = &ddl_dir_formats[i];
		struct ddl_list found = { 0 };

		if (!f->file || !collect(s, path, "", MAX_DEPTH, f, &found) || !found.first)
			continue;
		ddl_dir_format_help(s, ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "%s has its files in folders, as %s has them",
						  path, f->name), f);
		return false;
	}
	return true;
}

bool ddl_dir_read(struct ddl_session *s, const char *path, const struct ddl_dir_format *format, struct ddl_dir *d)
{
	struct ddl_list files = { 0 }, sums = { 0 };

	memset(d, 0, sizeof(*d));
	d->path = path;
	d->format = format;
	if (!collect(s, path, "", MAX_DEPTH, format_of(d), &files) || !ddl_dir_list(s, path, DDL_SUM_FILE, &sums))
		return false;
	DDL_EACH(struct ddl_path, p, &files)
		if (!add_file(s, p, d))
			return false;
	ddl_dir_format_sort(format_of(d), &d->files);
	number(d);
	d->on_disk = true;
	DDL_EACH(struct ddl_path, p, &sums)
		if (!strcmp(p->name, DDL_SUM_FILE))
			return read_bytes(s, p->path, &d->sum, &d->nsum);
	return ddl_dir_is_told(s, d);
}

bool ddl_dir_is_told(struct ddl_session *s, const struct ddl_dir *d)
{
	struct ddl_list files = { 0 };

	if (!d->on_disk || format_of(d) != ddl_dir_formats)
		return true;
	if (!collect(s, d->path, "", MAX_DEPTH, format_of(d), &files) || !ddl_dir_is_plain(s, d->path, &files))
		return false;
	DDL_EACH(struct ddl_migration, m, &d->files)
		if (ddl_dir_format_is_part(s, m->name, m->bytes, m->len))
			return false;
	return true;
}

static bool is_time(const char *version)
{
	return strlen(version) == 14 && strspn(version, "0123456789") == 14;
}

static unsigned two(const char *digits)
{
	return (unsigned)(digits[0] - '0') * 10 + (unsigned)(digits[1] - '0');
}

static unsigned days_of(unsigned year, unsigned month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	if (month < 1 || month > 12)
		return 99;
	return days[month - 1] + (month == 2 && leap);
}

/* One second later; a number that is no time just grows by one. */
static const char *next_time(struct ddl_arena *a, const char *t)
{
	unsigned year = two(t) * 100 + two(t + 2), month = two(t + 4), day = two(t + 6);
	unsigned hour = two(t + 8), minute = two(t + 10), second = two(t + 12);

	if (second++ >= 59) {
		second = 0;
		minute++;
	}
	if (minute > 59) {
		minute = 0;
		hour++;
	}
	if (hour > 23) {
		hour = 0;
		day++;
	}
	if (day > days_of(year, month)) {
		day = 1;
		month++;
	}
	if (month > 12) {
		month = 1;
		year++;
	}
	return ddl_format(a, "%04u%02u%02u%02u%02u%02u", year, month, day, hour, minute, second);
}

const char *ddl_dir_new_name(struct ddl_session *s, const struct ddl_dir *d, const char *time,
			     const char *name)
{
	const char *version = time, *full;

	if (!ddl_dir_is_own(s, d))
		return NULL;
	for (const char *c = name; *c; c++) {
		if (*c == '/' || *c == '\\' || (unsigned char)*c < ' ') {
			ddl_report(s, DDL_DIAG_USAGE, DDL_SPAN_NONE, "\"%s\" cannot be part of a file's name",
				   name);
			return NULL;
		}
	}
	DDL_EACH(struct ddl_migration, m, &d->files)
		if (is_time(m->version) && strcmp(m->version, version) >= 0)
			version = next_time(&s->arena, m->version);
	full = ddl_format(&s->arena, "%s%s%s.sql", version, *name ? "_" : "", name);
	DDL_EACH(struct ddl_migration, m, &d->files) {
		if (strcmp(m->name, full) < 0 && strcmp(m->version, version) < 0)
			continue;
		ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE,
			   "%s/%s sorts behind \"%s\": a new file would not be the last one", d->path,
			   m->name, full);
		return NULL;
	}
	return full;
}
