/* lint_report.h - findings of a run of migrate lint, as people and programs read them. */
#ifndef DDL_CLI_LINT_REPORT_H
#define DDL_CLI_LINT_REPORT_H

#include "cli/template.h"
#include "lint/lint.h"
#include "migrate/dir.h"

struct ddl_lint_result {             /* of one file */
	struct ddl_node node;
	struct ddl_lint_file lint;
	const struct ddl_migration *migration;
	const char *error;           /* why it could not be looked at; NULL: it was */
	uint64_t nanoseconds;
};

struct ddl_lint_report {
	struct ddl_cli *cli;
	const struct ddl_dir *dir;
	const struct ddl_list *texts; /* of struct ddl_text: all files */
	struct ddl_list results;     /* of struct ddl_lint_result */
	const char *from;            /* version of the last file before; NULL: there is none */
	uint32_t nfiles;             /* that were to be looked at */
	uint64_t nanoseconds;
	bool self_test;              /* hidden rules are told of too */
	bool no_times;               /* 0s instead of times, so that outputs can be compared */
};

/* "1 version ok, 2 with warnings" */
void ddl_lint_put_statuses(struct ddl_buf *out, const struct ddl_lint_report *r);
uint32_t ddl_lint_count_changes(const struct ddl_lint_report *r);
uint32_t ddl_lint_count_findings(const struct ddl_lint_report *r);

/* lint_values.c: the report by a template. */
extern const struct ddl_tpl_shape ddl_shape_lint;
bool ddl_lint_report_print(struct ddl_lint_report *r, struct ddl_template *t);

#define DDL_ATLAS_RULES "https://atlasgo.io/lint/analyzers"

/* Where a rule is explained. */
const char *ddl_lint_rule_url(struct ddl_cli *cli, const struct ddl_lint_rule *rule);

/* The most severe finding; -1: none. */
int ddl_lint_worst(const struct ddl_lint_result *r);

void ddl_lint_report_text(struct ddl_cli *cli, const struct ddl_lint_report *r);
void ddl_lint_report_github(struct ddl_cli *cli, const struct ddl_lint_report *r);
void ddl_lint_report_sarif(struct ddl_cli *cli, const struct ddl_lint_report *r);

#endif
