/*
 * apply_report.h - what migrate apply says: as Atlas does, in words or as JSON, since its users' scripts and eyes look
 * for that.
 */
#ifndef DDL_CLI_APPLY_REPORT_H
#define DDL_CLI_APPLY_REPORT_H

#include <time.h>

#include "cli/target.h"

struct ddl_apply_report {
	struct ddl_target *target;
	const struct ddl_pending *pending;
	struct ddl_migrator_watch watch;
	bool dry_run, json;
	struct timespec started, file_started;
	uint32_t files, failed_files, stmts, failed_stmts, checks, failed_checks;
	struct ddl_buf applied;      /* JSON: the files that ran */
	struct ddl_buf ran;          /* and the statements of the one at hand */
};

/* "json" or {{ json . }}: JSON; NULL: words. Reports and returns false for anything else. */
bool ddl_apply_report_format(struct ddl_cli *cli, const char *text, bool *json);

void ddl_apply_report_begin(struct ddl_apply_report *r, struct ddl_target *t, const struct ddl_pending *p, bool dry_run, bool json);
void ddl_apply_report_end(struct ddl_apply_report *r, bool fine);
void ddl_apply_report_release(struct ddl_apply_report *r);

/* From where to where the run leads; from NULL: from nothing. p has files. */
const char *ddl_apply_report_from(const struct ddl_apply_report *r);
const char *ddl_apply_report_to(const struct ddl_apply_report *r);

/* apply_json.c */
void ddl_apply_json_watch(struct ddl_apply_report *r);
void ddl_apply_json_end(struct ddl_apply_report *r, bool fine);

#endif
