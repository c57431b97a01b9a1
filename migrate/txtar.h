/*
 * txtar.h - files that are archives: "-- atlas:txtar" on the first line, then sections, each behind a line
 * "-- NAME --".
 *
 * checks.sql and checks/NAME.sql are looked at before the file is run, migration.sql is what is run, down.sql
 * takes it back.
 */
#ifndef DDL_MIGRATE_TXTAR_H
#define DDL_MIGRATE_TXTAR_H

#include <stdbool.h>

#include "base/arena.h"

enum ddl_section { DDL_SECTION_MIGRATION, DDL_SECTION_CHECKS, DDL_SECTION_DOWN };

bool ddl_txtar_is(const char *bytes, size_t len);

/*
 * What a section has, with blanks for everything else, so that places stay what they are in the file. A file that is
 * no archive is all migration.
 */
const char *ddl_txtar_section(struct ddl_arena *a, const char *bytes, size_t len, enum ddl_section section);

#endif
