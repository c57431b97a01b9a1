/*
 * dir.h - a migration directory in Atlas' own format, or in that of another tool (format.h).
 *
 * Its files are the entries of the directory whose names end in ".sql", in
 * bytewise order of their names; the part of a name before the first "_" is the
 * version. atlas.sum beside them tells whether any was added, edited or removed.
 */
#ifndef DDL_MIGRATE_DIR_H
#define DDL_MIGRATE_DIR_H

#include "migrate/format.h"

#define DDL_SUM_FILE "atlas.sum"

struct ddl_migration {
	struct ddl_node node;
	const char *name, *version, *description; /* "1_init.sql", "1", "init" */
	const char *bytes;           /* as they are on disk */
	const char *text;            /* what is run of them: of the same length, with the rest blank */
	size_t len;
	const char *beside;          /* text of the file that says how it is run; NULL: there is none */
	uint32_t number;             /* in its directory's order, when that is read */
};

struct ddl_dir {
	const char *path;
	const struct ddl_dir_format *format; /* NULL: Atlas' own */
	bool on_disk;                /* ddl_dir_read() read it */
	struct ddl_list files;       /* of struct ddl_migration */
	const char *sum;             /* text of atlas.sum; NULL: there is none */
	size_t nsum;
};

/* A text of a schema; several make one, in their order. */
struct ddl_text {
	struct ddl_node node;
	const struct ddl_source *source; /* in the session */
	const struct ddl_migration *migration; /* the file of a migration directory, or NULL */
	bool live;                   /* what a database said about itself */
};

/*
 * Read the names and bytes of a directory into the session's arena. Reports and
 * returns false when it cannot be read; a directory without files is fine.
 */
bool ddl_dir_read(struct ddl_session *s, const char *path, const struct ddl_dir_format *format, struct ddl_dir *d);

/*
 * As below, of a directory that was read, and of what stands in its files. One that has a sum can be read without: what
 * its files are in Atlas' eyes is no matter to the sum. To run them, or to replay them, it is.
 */
bool ddl_dir_is_told(struct ddl_session *s, const struct ddl_dir *d);

/* Are these the files of a directory that is read as Atlas has it, and not those of another tool? Else reports it. */
bool ddl_dir_is_plain(struct ddl_session *s, const char *path, const struct ddl_list *files);

/* Its own format? Else reports that it is only read, and returns false. */
bool ddl_dir_is_own(struct ddl_session *s, const struct ddl_dir *d);

/* Append a file that is on no disk. */
void ddl_dir_add(struct ddl_session *s, struct ddl_dir *d, const char *name, const char *bytes, size_t len);

/* Entries of a directory with this suffix, as full paths in bytewise order of their names. */
bool ddl_dir_list(struct ddl_session *s, const char *path, const char *suffix, struct ddl_list *paths);

struct ddl_path {
	struct ddl_node node;
	const char *path, *name;
	bool is_dir;
};

/*
 * The name of a new file: "<version>_<name>.sql", or without "_<name>" when name
 * is "". The version is the time as YYYYMMDDhhmmss, or one second more than the
 * newest version when that is later, so that the new file is always the last.
 * Reports and returns NULL when no such name can be made.
 */
const char *ddl_dir_new_name(struct ddl_session *s, const struct ddl_dir *d, const char *time,
			     const char *name);

/*
 * Keep other runs away until ddl_dir_unlock; waits for at most `seconds`. Reports
 * and returns a negative number when another run holds the directory.
 */
int ddl_dir_lock(struct ddl_session *s, const char *path, unsigned seconds);
void ddl_dir_unlock(int lock);

/*
 * Write a new file (none when name is NULL) and atlas.sum for the directory with
 * it: both or neither, and never half of one.
 */
bool ddl_dir_write(struct ddl_session *s, struct ddl_dir *d, const char *name, const char *bytes, size_t len);

/* Take a file away, or give it another name, and write atlas.sum. */
bool ddl_dir_remove(struct ddl_session *s, struct ddl_dir *d, const char *name);
bool ddl_dir_rename(struct ddl_session *s, struct ddl_dir *d, const char *from, const char *to);

/* A file by its name or version; NULL: there is none. */
struct ddl_migration *ddl_dir_find(const struct ddl_dir *d, const char *name);

#endif
