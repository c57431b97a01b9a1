/* bring_report.h - what schema apply, schema clean and migrate down tell templates. */
#ifndef DDL_CLI_BRING_REPORT_H
#define DDL_CLI_BRING_REPORT_H

#include "cli/bring.h"
#include "cli/plan_report.h"

/* Changes: what was applied, what was not, and the error. */
extern const struct ddl_tpl_shape ddl_shape_changes_made;
struct ddl_tpl_value *ddl_value_changes_made(const struct ddl_bring *r);

/* Statements that took effect. */
struct ddl_tpl_value *ddl_value_applied(const struct ddl_bring *r, const struct ddl_tpl_shape *shape);

/* schema apply and schema clean; tell is for struct ddl_bring. */
extern const struct ddl_format_kind ddl_format_apply;
bool ddl_bring_tell(struct ddl_bring *r);

#endif
