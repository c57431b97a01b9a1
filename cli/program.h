/* program.h - what a program prints. */
#ifndef DDL_CLI_PROGRAM_H
#define DDL_CLI_PROGRAM_H

#include "cli/cli.h"

/*
 * Run `sh -c command` and append its standard output; its standard error is ours.
 * Reports and returns false when it fails, or prints nothing but white space.
 */
bool ddl_program_output(struct ddl_cli *cli, const char *command, struct ddl_buf *out);

#endif
