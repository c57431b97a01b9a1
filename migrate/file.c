#define _XOPEN_SOURCE 700 /* realpath */
#include "migrate/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_READ = 64 * 1024 };

int ddl_file_read_fd(int fd, struct ddl_buf *out)
{
	size_t want = FIRST_READ;
	struct stat st;
	ssize_t n;

	if (!fstat(fd, &st) && S_ISREG(st.st_mode) && st.st_size > 0)
		want = (size_t)st.st_size + 1;
	for (;;) {
		ddl_buf_reserve(out, want);
		n = read(fd, out->bytes + out->len, out->cap - out->len - 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		out->len += (size_t)n;
		want = FIRST_READ;
	}
	out->bytes[out->len] = '\0';
	return n < 0 ? errno : 0;
}

int ddl_file_read(const char *path, struct ddl_buf *out)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), error;

	if (fd < 0)
		return errno;
	error = ddl_file_read_fd(fd, out);
	close(fd);
	return error;
}

static int write_all(int fd, const char *bytes, size_t len)
{
	while (len) {
		ssize_t n = write(fd, bytes, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		bytes += n;
		len -= (size_t)n;
	}
	return fsync(fd) ? errno : 0;
}

int ddl_file_write_new(const char *path, const char *bytes, size_t len)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666), error;

	if (fd < 0)
		return errno;
	error = write_all(fd, bytes, len);
	if (close(fd) && !error)
		error = errno;
	if (error)
		unlink(path);
	return error;
}

static int replace(const char *path, const char *temp, const char *bytes, size_t len)
{
	struct stat st;
	int error = stat(path, &st) ? errno : ddl_file_write_new(temp, bytes, len);

	if (error)
		return error;
	if (chmod(temp, st.st_mode & 07777) || rename(temp, path)) {
		error = errno;
		unlink(temp);
	}
	return error;
}

int ddl_file_replace(const char *path, const char *bytes, size_t len)
{
	char *real = realpath(path, NULL);
	struct ddl_buf temp = { 0 };
	int error = errno;

	if (!real)
		return error;
	ddl_buf_printf(&temp, "%s.ddlkit-%ld.tmp", real, (long)getpid());
	error = replace(real, ddl_buf_str(&temp), bytes, len);
	ddl_buf_release(&temp);
	free(real);
	return error;
}
