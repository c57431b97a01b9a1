#include "lint/engine.h"

#define DDL_ON(dialect) (1u << DDL_##dialect)
#define DDL_ON_ALL ((1u << DDL_DIALECT_COUNT) - 1)

const struct ddl_lint_class_info ddl_lint_classes[DDL_LINT_CLASS_COUNT] = {
#define CLASS(id, name, title) { name, title },
#include "lint/rules.def"
};

const struct ddl_lint_rule ddl_lint_rules[DDL_LINT_CODE_COUNT] = {
#define RULE(code, slug, class, severity, dialects, summary) \
	{ #code, slug, summary, DDL_LINT_##class, DDL_##severity, dialects, false },
#define OWN(code, slug, class, severity, dialects, summary) \
	{ #code, slug, summary, DDL_LINT_##class, DDL_##severity, dialects, true },
#include "lint/rules.def"
};

/* SQL standard, and what every server did that was tried. */
enum ddl_lint_fill ddl_lint_fails(struct ddl_lint_run *r, const struct ddl_table *t, const struct ddl_column *c,
				  const char **value)
{
	(void)r;
	(void)t;
	(void)c;
	(void)value;
	return DDL_FILL_FAILS;
}

static const struct ddl_lint_facts plain = {
	.fill = ddl_lint_fails,
	.default_fills = true,
	.rebuilt_null = DDL_LINT_MF104,
};

static const struct ddl_lint_facts *const facts[DDL_DIALECT_COUNT] = {
	[DDL_MYSQL] = &ddl_lint_mysql,
	[DDL_MARIADB] = &ddl_lint_mariadb,
	[DDL_POSTGRES] = &plain,
	[DDL_SQLITE] = &ddl_lint_sqlite,
	[DDL_MSSQL] = &ddl_lint_mssql,
};

const struct ddl_lint_facts *ddl_lint_facts_of(const struct ddl_dialect *d)
{
	return facts[d->id];
}
