/*
 * source.h - where SQL comes from.
 *
 *   file://PATH, PATH   a file, a directory of schema files, a migration directory
 *   -                   standard input
 *   exec:CMD            what a program prints
 *   postgres://... and the like: what is in a database
 *
 * A migration directory is one that has atlas.sum, or that --dir names; its files
 * are read in order, and a sum that does not match stops everything.
 */
#ifndef DDL_CLI_SOURCE_H
#define DDL_CLI_SOURCE_H

#include "cli/cli.h"
#include "hcl/value.h"
#include "migrate/dir.h"

/* Append the texts (struct ddl_text) of a source. Reports and returns false when it cannot be read. */
bool ddl_source_read(struct ddl_cli *cli, const char *url, struct ddl_list *texts);

/* Append what a database said about itself, under the name that messages have for it. */
bool ddl_source_add(struct ddl_cli *cli, const char *name, const struct ddl_buf *text, struct ddl_list *texts);

/* All of a list that ends with NULL. */
bool ddl_sources_read(struct ddl_cli *cli, char *const *urls, struct ddl_list *texts);

/* Can what an option ("--to") was given be put together? A database is a whole schema, and stands alone. */
bool ddl_sources_fit(struct ddl_cli *cli, const char *option, char *const *urls);

/* Append what a program printed. */
bool ddl_source_add_output(struct ddl_cli *cli, const char *name, const struct ddl_buf *text, struct ddl_list *texts);

/* HCL files, which are one schema; the list ends with NULL. vars: an object with values of their variables, or NULL. */
bool ddl_source_hcl(struct ddl_cli *cli, const char *const *paths, const struct ddl_hcl_value *vars, struct ddl_list *texts);

/* The files of a migration directory. */
bool ddl_source_files(struct ddl_cli *cli, const struct ddl_dir *d, struct ddl_list *texts);

/* The same; checks atlas.sum. */
bool ddl_source_dir(struct ddl_cli *cli, const struct ddl_dir *d, struct ddl_list *texts);

/* The path of "file://PATH", "file:PATH" or "PATH"; reports and returns NULL for what is no path. */
const char *ddl_source_path(struct ddl_cli *cli, const char *url);

/* The same of a directory, whose URL may end in ?format=FORMAT; *format is NULL when it does not. */
const char *ddl_source_dir_path(struct ddl_cli *cli, const char *url, const char **format);

/* By its name or NULL; reports and returns NULL for one that is not read. */
const struct ddl_dir_format *ddl_source_dir_format(struct ddl_cli *cli, const char *format);

/* "dev" of docker://mysql/8/dev, "public" of ...?search_path=public; NULL: none is told. */
const char *ddl_source_schema_name(struct ddl_cli *cli, const char *url);

/*
 * Set cli->dialect and ->version by --dialect NAME[:VERSION], or by --dev-url, whose
 * server is never contacted: docker://mysql/8/dev, postgres://...; one may be NULL.
 */
bool ddl_source_dialect(struct ddl_cli *cli, const char *dialect, const char *dev_url);

#endif
