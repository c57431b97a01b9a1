/*
 * format.h - the directories of other tools, as far as they are plain SQL files in an order.
 *
 * Which files count, in which order they run, which part of a file is run to go forward, and whether the tool puts a
 * transaction around it. What is not Atlas' own is read, and no files are added to it or taken away.
 */
#ifndef DDL_MIGRATE_FORMAT_H
#define DDL_MIGRATE_FORMAT_H

#include "base/session.h"

struct ddl_migration;

enum ddl_dir_order {
	DDL_ORDER_BYTES,             /* of their names */
	DDL_ORDER_NUMBER,            /* the number that a name begins with, and then the bytes */
	DDL_ORDER_FLYWAY,            /* the newest baseline, versions by their numbers, what is repeatable */
};

struct ddl_dir_format {
	const char *name;
	const char *file;            /* the files are FOLDER/file; NULL: they lie in the directory */
	const char *suffix, *other;  /* of their names; those that end in other do not count, NULL: all do */
	enum ddl_dir_order order;
	bool deep;                   /* files of folders inside of it count too */
	bool sum_by_name;            /* atlas.sum lists them by the bytes of their names, in whatever order they run */
	const char *up, *down;       /* lines that the part begins and ends with; NULL: all of the file is run */
	bool in_transaction;         /* is put around each file */
	const char *alone;           /* ... but not where this stands in a file, blanks aside; NULL: always */
	const char *beside;          /* ... in the file of this name in its folder, or NULL: in itself */
	const char *advice;          /* how to tell the tool */
};

extern const struct ddl_dir_format ddl_dir_formats[];
extern const size_t ddl_ndir_formats;

/* The first is Atlas' own. NULL: there is none of this name. */
const struct ddl_dir_format *ddl_dir_format_find(const char *name);

/* Is it one of the files? Its name is relative to the directory. */
bool ddl_dir_format_takes(const struct ddl_dir_format *f, const char *name);

/* Fill in version and description. */
void ddl_dir_format_name(struct ddl_arena *a, const struct ddl_dir_format *f, struct ddl_migration *m);

/*
 * Fill in text: the part that is run, of the same length as the file, with the rest blank. Reports and returns false
 * when the file has no such part.
 */
bool ddl_dir_format_text(struct ddl_session *s, const struct ddl_dir_format *f, struct ddl_migration *m);

/*
 * Is a text that all of is read one of a tool that would run a part of it, and keep the other for the way back?
 * Reports that.
 */
bool ddl_dir_format_is_part(struct ddl_session *s, const char *name, const char *text, size_t len);

/* How to say that a directory is of this format. */
void ddl_dir_format_help(struct ddl_session *s, struct ddl_diag *d, const struct ddl_dir_format *f);

/* Put the files into their order, and take away those that a baseline stands for. */
void ddl_dir_format_sort(const struct ddl_dir_format *f, struct ddl_list *files);

/* Is a transaction around the file? */
bool ddl_dir_format_in_transaction(const struct ddl_dir_format *f, const struct ddl_migration *m);

#endif
