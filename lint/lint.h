/*
 * lint.h - migration files to findings.
 *
 * A file's statements are looked at one by one, each with the schema as it was
 * right before it; then it is replayed. No database is asked for anything. What
 * the same file made is not worth a finding: nobody uses it yet.
 */
#ifndef DDL_LINT_LINT_H
#define DDL_LINT_LINT_H

#include "normalize/normalize.h"

enum ddl_lint_class {
#define CLASS(id, name, title) DDL_LINT_##id,
#include "lint/rules.def"
	DDL_LINT_CLASS_COUNT
};

enum ddl_lint_code {
#define RULE(code, slug, class, severity, dialects, summary) DDL_LINT_##code,
#include "lint/rules.def"
	DDL_LINT_CODE_COUNT
};

struct ddl_lint_class_info {
	const char *name, *title;    /* "destructive", "destructive changes detected" */
};

struct ddl_lint_rule {
	const char *code, *slug, *summary;
	enum ddl_lint_class class;
	enum ddl_severity severity;
	uint32_t dialects;           /* bits 1 << enum ddl_dialect_id */
	bool own;                    /* not one of Atlas' */
};

extern const struct ddl_lint_class_info ddl_lint_classes[DDL_LINT_CLASS_COUNT];
extern const struct ddl_lint_rule ddl_lint_rules[DDL_LINT_CODE_COUNT];

struct ddl_lint_fix {                /* what could be done about it */
	struct ddl_node node;
	const char *text;
};

struct ddl_finding {
	struct ddl_node node;        /* node.at is the statement */
	const struct ddl_lint_rule *rule;
	const char *text;
	struct ddl_list fixes;       /* of struct ddl_lint_fix */
};

struct ddl_lint_file {
	struct ddl_node node;
	const struct ddl_source *source;
	bool in_transaction;         /* whoever runs it puts a transaction around it */
	bool keys_off;               /* ... and has foreign keys off in the meantime */
	const char *alone;           /* how to tell that no transaction is wanted, or NULL */
	struct ddl_list stmts;       /* of the file; replay takes them over */
	struct ddl_list findings;    /* of struct ddl_finding, in the order of their statements */
	uint32_t changes;            /* statements that change the schema */
	bool failed;                 /* it does not replay: diagnostics tell why, and there are no findings */
};

struct ddl_lint {
	struct ddl_schema *schema;   /* before the next file */
	/* The text of a type; what writes SQL stands beside this folder, not below it. */
	const char *(*type_text)(struct ddl_lint *l, const struct ddl_type *t);
	bool self_test;              /* the hidden rule fires */
};

/*
 * Parse file->source and look at it; the rest of the file is filled in, and the schema moves on.
 * Names in atlas:nolint that nothing has are reported as diagnostics.
 */
void ddl_lint_file(struct ddl_lint *l, struct ddl_lint_file *file);

#endif
