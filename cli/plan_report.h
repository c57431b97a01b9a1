/* plan_report.h - a plan, as templates of schema diff, schema apply, migrate down and migrate diff see it. */
#ifndef DDL_CLI_PLAN_REPORT_H
#define DDL_CLI_PLAN_REPORT_H

#include "cli/change.h"

extern const struct ddl_format_kind ddl_format_diff, ddl_format_file;

/* A statement: Cmd and Comment; in JSON its Cmd alone. */
extern const struct ddl_tpl_shape ddl_shape_change, ddl_shape_changes;
struct ddl_tpl_value *ddl_value_change(struct ddl_arena *a, const char *sql, const char *comment);

/* A statement on one line, without what ends it. */
const char *ddl_stmt_line(struct ddl_cli *cli, const struct ddl_stmt *stmt);

/*
 * The report of schema diff: begun before the plan is proved, which edits the schema that it starts from, and printed
 * behind that. False: reported.
 */
struct ddl_tpl_value *ddl_diff_value(struct ddl_cli *cli, const struct ddl_change *c);
bool ddl_diff_print(struct ddl_cli *cli, struct ddl_change *c, struct ddl_tpl_value *v, struct ddl_template *t);

/* The report of migrate diff: the file that is written, or would be. */
bool ddl_file_print(struct ddl_cli *cli, struct ddl_template *t, const char *dir, const char *name, const struct ddl_buf *text);

#endif
