/* file.h - whole files in and out; errors are errno values. */
#ifndef DDL_MIGRATE_FILE_H
#define DDL_MIGRATE_FILE_H

#include "base/buf.h"

/* Append all that can be read. 0, or an errno value. */
int ddl_file_read(const char *path, struct ddl_buf *out);
int ddl_file_read_fd(int fd, struct ddl_buf *out);

/* Make a file that is not there yet, on disk when it returns; on an error it is not there. */
int ddl_file_write_new(const char *path, const char *bytes, size_t len);

/*
 * Put other bytes into a file that is there, as a whole or not at all: its mode stays, and links to it lead to the new
 * bytes.
 */
int ddl_file_replace(const char *path, const char *bytes, size_t len);

#endif
