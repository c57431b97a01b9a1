/*
 * nolint.c - "-- atlas:nolint [NAME ...]": findings that a person has looked at.
 *
 * As in Atlas a name is a code or a class, matched whole and by case; a slug of
 * rules.def is a name too. Unlike there, a name that nothing has is told: it
 * stands for a finding that somebody believes to be off.
 */
#include <string.h>

#include "lint/engine.h"
#include "parser/directive.h"

/* What Atlas can look for and nothing here does yet: no reason to warn in files that both tools read. */
static const char elsewhere[] = " concurrent_index naming nestedtx non_linear ownership add_index rule "
				"CD102 CD103 MY110 MY111 MY112 MY113 MY120 MY121 MY122 MY123 MY130 "
				"MY131 MY132 MY133 MY134 MY135 MY136 "
				"PG101 PG102 PG103 PG104 PG105 PG110 PG301 PG302 PG303 PG304 PG305 PG306 "
				"PG307 PG308 PG309 PG310 PG311 "
				"TX101 TX201 NM101 NM102 NM103 NM104 NM105 NM106 SA101 OW101 OW102 AR101 ";

static bool is_elsewhere(const char *name, size_t len)
{
	for (const char *c = elsewhere; (c = strstr(c, " ")) && c[1]; c++)
		if (!strncmp(c + 1, name, len) && c[1 + len] == ' ')
			return true;
	return false;
}

static bool is_name(const char *name, size_t len, const char *text)
{
	return strlen(text) == len && !memcmp(name, text, len);
}

static bool is_known(const char *name, size_t len)
{
	for (size_t i = 0; i < DDL_LINT_CODE_COUNT; i++)
		if (is_name(name, len, ddl_lint_rules[i].code) || is_name(name, len, ddl_lint_rules[i].slug))
			return true;
	for (size_t i = 0; i < DDL_LINT_CLASS_COUNT; i++)
		if (is_name(name, len, ddl_lint_classes[i].name))
			return true;
	return is_elsewhere(name, len);
}

static bool is_family(const char *name, size_t len)
{
	for (size_t i = 0; i < DDL_LINT_CODE_COUNT; i++)
		if (!strncmp(ddl_lint_rules[i].code, name, len))
			return true;
	return false;
}

static void check_names(struct ddl_lint_run *r, const struct ddl_list *directives)
{
	DDL_EACH(struct ddl_directive, d, directives) {
		if (strcmp(d->name, "nolint"))
			continue;
		for (const char *c = d->args; *c; c += strspn(c, " ")) {
			size_t n = strcspn(c, " ");
			struct ddl_diag *diag;

			if (!is_known(c, n)) {
				diag = ddl_report(r->session, DDL_DIAG_NOLINT, d->node.at,
						  "nolint: no rule or class is called \"%.*s\"", (int)n, c);
				if (is_family(c, n))
					ddl_diag_help(r->session, diag,
						      "a part of a code matches nothing: give whole codes, "
						      "or a class such as %s",
						      ddl_lint_classes[0].name);
			}
			c += n;
		}
	}
}

void ddl_nolint_file(struct ddl_lint_run *r, const struct ddl_source *source)
{
	ddl_directives_of_file(r->session, source, &r->nolint);
	check_names(r, &r->nolint);
}

bool ddl_nolint_all(const struct ddl_lint_run *r)
{
	DDL_EACH(struct ddl_directive, d, &r->nolint)
		if (!strcmp(d->name, "nolint") && !*d->args)
			return true;
	return false;
}

void ddl_nolint_check(struct ddl_lint_run *r, const struct ddl_stmt *stmt)
{
	struct ddl_list directives = { 0 };

	ddl_directives_of_stmt(r->session, stmt, &directives);
	check_names(r, &directives);
}

static bool matches(const struct ddl_list *directives, const struct ddl_lint_rule *rule)
{
	DDL_EACH(struct ddl_directive, d, directives)
		if (!strcmp(d->name, "nolint") &&
		    (!*d->args || ddl_directive_has(d, rule->code) || ddl_directive_has(d, rule->slug) ||
		     ddl_directive_has(d, ddl_lint_classes[rule->class].name)))
			return true;
	return false;
}

bool ddl_nolint_has(struct ddl_lint_run *r, const struct ddl_lint_rule *rule)
{
	if (matches(&r->nolint, rule))
		return true;
	for (uint32_t i = 0; i < r->group.n; i++) {
		struct ddl_list directives = { 0 };

		ddl_directives_of_stmt(r->session, r->group.stmts[i], &directives);
		if (matches(&directives, rule))
			return true;
	}
	return false;
}
