/* interrupt.h - Ctrl-C while a server works. */
#ifndef DDL_CLI_INTERRUPT_H
#define DDL_CLI_INTERRUPT_H

#include "live/live.h"

struct ddl_interrupt;

/* Catch SIGINT, SIGTERM and SIGHUP from now on. NULL: they end the program as ever. */
struct ddl_interrupt *ddl_interrupt_start(void);

/* The connection whose statement a signal ends; NULL: a signal ends the program. */
void ddl_interrupt_guard(struct ddl_interrupt *i, const struct ddl_live_driver *driver, void *db);

/* Of the signal that ended a statement; 0: none did. */
int ddl_interrupt_number(struct ddl_interrupt *i);

#endif
