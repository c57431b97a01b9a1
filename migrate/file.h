/* file.h - whole files in and out; errors are errno values. */
#ifndef DDL_MIGRATE_FILE_H
#define DDL_MIGRATE_FILE_H

#include "base/buf.h"

/* Append all that can be read. 0, or an errno value. */
int ddl_file_read(const char *path, struct ddl_buf *out);
int ddl_file_read_fd(int fd, struct ddl_buf *out);

#endif
