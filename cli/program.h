/* program.h - what a program prints. */
#ifndef DDL_CLI_PROGRAM_H
#define DDL_CLI_PROGRAM_H

#include "cli/cli.h"

struct ddl_program {
	const char *shown;           /* in messages */
	char *const *argv;           /* found by PATH, run without a shell; ends with NULL */
	const char *dir;             /* where it runs; NULL: here */
	struct ddl_span at;          /* where it is named */
	bool may_be_silent;          /* else printing nothing is an error */
};

/*
 * Run a program and append its standard output; its standard error is ours. It has
 * five minutes, or what DDLKIT_PROGRAM_TIMEOUT says. Reports and returns false when it fails, or prints nothing but white space.
 */
bool ddl_program_run(struct ddl_cli *cli, const struct ddl_program *program, struct ddl_buf *out);

/* By `sh -c command`. */
bool ddl_program_output(struct ddl_cli *cli, const char *command, struct ddl_buf *out);

/* More than any schema is; it is read into memory. */
enum { DDL_PROGRAM_BYTES = 256 << 20 };

#endif
