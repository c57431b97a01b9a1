/*
 * apply_report.h - what migrate apply says: as Atlas does, in words or as JSON, since its users' scripts and eyes look
 * for that.
 */
#ifndef DDL_CLI_APPLY_REPORT_H
#define DDL_CLI_APPLY_REPORT_H

#include <time.h>

#include "cli/target.h"
#include "cli/template.h"

struct ddl_apply_report {
	struct ddl_target *target;
	const struct ddl_pending *pending;
	struct ddl_migrator_watch watch;
	struct ddl_template *template; /* its text NULL: in words */
	bool dry_run;
	struct timespec started;
	uint32_t files, failed_files, stmts, failed_stmts, checks, failed_checks;
	/* of apply_values.c */
	struct ddl_tpl_value *applied, *file, *ran, *checked, *check_stmts;
};

void ddl_apply_report_begin(struct ddl_apply_report *r, struct ddl_target *t, const struct ddl_pending *p, bool dry_run,
			    struct ddl_template *template);

/* False: what was run was told by a template that failed, which is reported. */
bool ddl_apply_report_end(struct ddl_apply_report *r, bool fine);

/* From where to where the run leads; from NULL: from nothing. p has files. */
const char *ddl_apply_report_from(const struct ddl_apply_report *r);
const char *ddl_apply_report_to(const struct ddl_apply_report *r);

/* "Migrating to version ...:"; and the lines of the totals, each behind the first one with an indent. */
void ddl_apply_report_put_header(const struct ddl_apply_report *r, struct ddl_buf *out);
void ddl_apply_report_put_totals(const struct ddl_apply_report *r, const char *indent, struct ddl_buf *out);

void ddl_apply_report_count_failure(struct ddl_apply_report *r, const struct ddl_work_stmt *stmt);

/* apply_values.c */
extern const struct ddl_tpl_shape ddl_shape_apply;
void ddl_apply_values_watch(struct ddl_apply_report *r);
bool ddl_apply_values_end(struct ddl_apply_report *r, bool fine);

#endif
