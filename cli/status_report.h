/* status_report.h - what migrate status says: as Atlas does, in words or by a template. */
#ifndef DDL_CLI_STATUS_REPORT_H
#define DDL_CLI_STATUS_REPORT_H

#include "cli/target.h"
#include "cli/template.h"

struct ddl_status_report {
	struct ddl_target *target;
	const struct ddl_pending *pending;
	uint32_t late;               /* files that are older than what ran */
	const struct ddl_revision *partial; /* of which only some statements ran; NULL: none */
};

extern const struct ddl_tpl_shape ddl_shape_status;
extern const struct ddl_tpl_function ddl_status_functions[];

void ddl_status_report_put(const struct ddl_status_report *r, struct ddl_buf *out);
bool ddl_status_report_print(struct ddl_status_report *r, struct ddl_template *t);

#endif
