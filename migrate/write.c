/* write.c - changes of a migration directory: one run at a time, all or nothing. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#include "migrate/file.h"
#include "migrate/sum.h"

static void failed(struct ddl_session *s, const char *what, const char *path, int error)
{
	ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "cannot %s %s: %s", what, path, strerror(error));
}

int ddl_dir_lock(struct ddl_session *s, const char *path, unsigned seconds)
{
	const struct timespec pause = { 0, 50 * 1000 * 1000 };
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0) {
		failed(s, "open the directory", path, errno);
		return -1;
	}
	for (unsigned tries = seconds * 20; flock(fd, LOCK_EX | LOCK_NB); tries--) {
		if ((errno != EWOULDBLOCK && errno != EINTR) || !tries) {
			if (errno == EWOULDBLOCK)
				ddl_report(s, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE,
					   "another run has held %s for %u seconds", path, seconds);
			else
				failed(s, "lock", path, errno);
			close(fd);
			return -1;
		}
		nanosleep(&pause, NULL);
	}
	return fd;
}

void ddl_dir_unlock(int lock)
{
	if (lock >= 0)
		close(lock);
}

struct change {
	struct ddl_session *s;
	const char *dir, *name;
	const char *file, *file_temp, *sum, *sum_temp;
};

static const char *temp_name(struct change *c, const char *what)
{
	return ddl_format(&c->s->arena, "%s/.ddlkit-%ld-%s.tmp", c->dir, (long)getpid(), what);
}

static bool write_temp(struct change *c, const char *path, const char *bytes, size_t len)
{
	int error = ddl_file_write_new(path, bytes, len);

	if (error)
		failed(c->s, "write", path, error);
	return !error;
}

/* link() replaces nothing; where there are no hard links (FAT, some mounts), look and rename. */
static int move_new(const char *from, const char *to)
{
	if (!link(from, to))
		return 0;
	if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK)
		return errno;
	if (!access(to, F_OK))
		return EEXIST;
	return rename(from, to) ? errno : 0;
}

/*
 * The file first: when the power fails between the two, atlas.sum does not know
 * the file, which is noticed; a sum of a file that is not there would be as well,
 * but the work would be lost.
 */
static bool put_in_place(struct change *c)
{
	int error = c->name ? move_new(c->file_temp, c->file) : 0;

	if (error) {
		failed(c->s, "create", c->file, error);
		return false;
	}
	if (rename(c->sum_temp, c->sum)) {
		failed(c->s, "replace", c->sum, errno);
		if (c->name)
			unlink(c->file);
		return false;
	}
	return true;
}

static void sync_dir(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd >= 0) {
		fsync(fd);
		close(fd);
	}
}

static void add_in_order(struct ddl_dir *d, struct ddl_migration *m)
{
	void *after = NULL;

	DDL_EACH(struct ddl_migration, old, &d->files)
		if (strcmp(old->name, m->name) < 0)
			after = old;
	ddl_list_insert(&d->files, after, m);
}

bool ddl_dir_write(struct ddl_session *s, struct ddl_dir *d, const char *name, const char *bytes, size_t len)
{
	struct change c = { .s = s, .dir = d->path, .name = name };
	struct ddl_buf sum = { 0 };
	bool fine = true;

	c.sum = ddl_format(&s->arena, "%s/" DDL_SUM_FILE, d->path);
	c.sum_temp = temp_name(&c, "sum");
	if (name) {
		struct ddl_migration *m = DDL_NEW(&s->arena, struct ddl_migration);

		m->name = name;
		m->bytes = m->text = bytes;
		m->len = len;
		add_in_order(d, m);
		c.file = ddl_format(&s->arena, "%s/%s", d->path, name);
		c.file_temp = temp_name(&c, "file");
		fine = write_temp(&c, c.file_temp, bytes, len);
	}
	ddl_sum_text(d, &sum);
	fine = fine && write_temp(&c, c.sum_temp, ddl_buf_str(&sum), sum.len);
	fine = fine && put_in_place(&c);
	if (name)
		unlink(c.file_temp);
	if (!fine)
		unlink(c.sum_temp);
	sync_dir(d->path);
	ddl_buf_release(&sum);
	return fine;
}

struct ddl_migration *ddl_dir_find(const struct ddl_dir *d, const char *name)
{
	DDL_EACH(struct ddl_migration, m, &d->files)
		if (!strcmp(m->name, name) || !strcmp(m->version, name))
			return m;
	return NULL;
}

bool ddl_dir_remove(struct ddl_session *s, struct ddl_dir *d, const char *name)
{
	const char *path = ddl_format(&s->arena, "%s/%s", d->path, name);

	if (unlink(path)) {
		failed(s, "remove", path, errno);
		return false;
	}
	ddl_list_remove(&d->files, ddl_dir_find(d, name));
	return ddl_dir_write(s, d, NULL, NULL, 0);
}

bool ddl_dir_rename(struct ddl_session *s, struct ddl_dir *d, const char *from, const char *to)
{
	const char *old = ddl_format(&s->arena, "%s/%s", d->path, from), *new = ddl_format(&s->arena, "%s/%s", d->path, to);
	struct ddl_migration *m = ddl_dir_find(d, from);
	int error = move_new(old, new);

	if (error) {
		failed(s, "create", new, error);
		return false;
	}
	unlink(old);
	ddl_list_remove(&d->files, m);
	m->name = to;
	add_in_order(d, m);
	return ddl_dir_write(s, d, NULL, NULL, 0);
}
