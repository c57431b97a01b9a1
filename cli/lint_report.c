/* lint_report.c - the report of migrate lint in Atlas' words, which people and scripts know. */
#include "cli/lint_report.h"

#include <string.h>

enum { WIDTH = 85 };

const char *ddl_lint_rule_url(struct ddl_cli *cli, const struct ddl_lint_rule *rule)
{
	return ddl_format(&cli->arena, "%s#%s", rule->own ? "docs/rules.md" : DDL_ATLAS_RULES, rule->code);
}

int ddl_lint_worst(const struct ddl_lint_result *r)
{
	int worst = -1;

	DDL_EACH(struct ddl_finding, f, &r->lint.findings)
		if ((int)f->rule->severity > worst)
			worst = (int)f->rule->severity;
	return worst;
}

static const char *plural(uint32_t n)
{
	return n == 1 ? "" : "s";
}

/* As Go prints a duration, with one digit behind the point. */
static void put_time(struct ddl_cli *cli, const struct ddl_lint_report *r, uint64_t ns)
{
	static const struct {
		uint64_t unit;
		const char *name;
	} units[] = { { 1000000000, "s" }, { 1000000, "ms" }, { 1000, "\xc2\xb5s" } };
	size_t i = 0;

	if (r->no_times)
		ns = 0;
	while (i < DDL_COUNT(units) && ns < units[i].unit)
		i++;
	if (!ns)
		ddl_buf_puts(&cli->out, "0s");
	else if (i == DDL_COUNT(units))
		ddl_buf_printf(&cli->out, "%uns", (unsigned)ns);
	else
		ddl_buf_printf(&cli->out, "%.1f%s", (double)ns / (double)units[i].unit, units[i].name);
}

/* Words of a text behind a prefix; only the bytes of words count against the width, as in Atlas. */
static void put_wrapped(struct ddl_cli *cli, const char *prefix, const char *text)
{
	size_t room = WIDTH - strlen(prefix), used = 0;
	bool first = true;

	ddl_buf_puts(&cli->out, prefix);
	while (*text) {
		size_t n = strcspn(text, " ");

		used += n;
		if (used > room) {
			ddl_buf_puts(&cli->out, "\n         ");
			used = 0;
		} else if (!first) {
			ddl_buf_putc(&cli->out, ' ');
		}
		ddl_buf_add(&cli->out, text, n);
		first = false;
		text += n + strspn(text + n, " ");
	}
	ddl_buf_putc(&cli->out, '\n');
}

static void put_finding(struct ddl_cli *cli, const struct ddl_finding *f)
{
	struct ddl_place p = ddl_sources_place(&cli->session.sources, f->node.at.start);

	put_wrapped(cli, ddl_format(&cli->arena, "      -- L%u: ", p.line),
		    ddl_format(&cli->arena, "%s %s", f->text, ddl_lint_rule_url(cli, f->rule)));
}

static void put_class(struct ddl_cli *cli, const struct ddl_lint_result *r, enum ddl_lint_class class)
{
	uint32_t findings = 0, fixes = 0;

	DDL_EACH(struct ddl_finding, f, &r->lint.findings) {
		if (f->rule->class != class)
			continue;
		if (!findings++)
			ddl_buf_printf(&cli->out, "    -- %s:\n", ddl_lint_classes[class].title);
		put_finding(cli, f);
		fixes += f->fixes.count;
	}
	if (!fixes)
		return;
	ddl_buf_printf(&cli->out, "    -- suggested fix%s:\n", fixes == 1 ? "" : "es");
	DDL_EACH(struct ddl_finding, f, &r->lint.findings)
		if (f->rule->class == class)
			DDL_EACH(struct ddl_lint_fix, fix, &f->fixes)
				put_wrapped(cli, "      -> ", fix->text);
}

static void put_result(struct ddl_cli *cli, const struct ddl_lint_report *report,
		       const struct ddl_lint_result *r)
{
	if (r->error) {
		ddl_buf_printf(&cli->out, "\n  Error: %s\n", r->error);
		return;
	}
	ddl_buf_printf(&cli->out, "\n  -- analyzing version %s\n", r->migration->version);
	for (int class = 0; class < DDL_LINT_CLASS_COUNT; class++)
		put_class(cli, r, (enum ddl_lint_class)class);
	if (!r->lint.findings.count)
		ddl_buf_puts(&cli->out, "    -- no diagnostics found\n");
	ddl_buf_puts(&cli->out, "  -- ok (");
	put_time(cli, report, r->nanoseconds);
	ddl_buf_puts(&cli->out, ")\n");
}

void ddl_lint_put_statuses(struct ddl_buf *out, const struct ddl_lint_report *r)
{
	static const char *const words[] = { "ok", "with warnings", "with errors" };
	uint32_t counts[] = { 0, 0, 0 };
	const char *before = "";

	DDL_EACH(struct ddl_lint_result, one, &r->results)
		counts[one->error || ddl_lint_worst(one) == DDL_ERROR ? 2 : one->lint.findings.count > 0]++;
	for (size_t i = 0; i < DDL_COUNT(counts); i++) {
		if (!counts[i])
			continue;
		ddl_buf_printf(out, "%s%u ", before, counts[i]);
		if (!*before)
			ddl_buf_printf(out, "version%s ", plural(counts[i]));
		ddl_buf_puts(out, words[i]);
		before = ", ";
	}
}

uint32_t ddl_lint_count_changes(const struct ddl_lint_report *r)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_lint_result, one, &r->results)
		n += one->lint.changes;
	return n;
}

uint32_t ddl_lint_count_findings(const struct ddl_lint_report *r)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_lint_result, one, &r->results)
		n += one->lint.findings.count;
	return n;
}

static void put_summary(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	uint32_t changes = ddl_lint_count_changes(r), findings = ddl_lint_count_findings(r);

	ddl_buf_puts(&cli->out, "\n  -------------------------\n  -- ");
	put_time(cli, r, r->nanoseconds);
	ddl_buf_puts(&cli->out, r->results.count ? "\n  -- " : "\n");
	ddl_lint_put_statuses(&cli->out, r);
	ddl_buf_putc(&cli->out, '\n');
	if (changes)
		ddl_buf_printf(&cli->out, "  -- %u schema change%s\n", changes, plural(changes));
	if (findings)
		ddl_buf_printf(&cli->out, "  -- %u diagnostic%s\n", findings, plural(findings));
}

void ddl_lint_report_text(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	const struct ddl_migration *last = (const struct ddl_migration *)(const void *)r->dir->files.last;

	if (!r->nfiles) {
		ddl_buf_puts(&cli->out, "No migration files to analyze\n");
		return;
	}
	ddl_buf_puts(&cli->out, "Analyzing changes ");
	if (r->from)
		ddl_buf_printf(&cli->out, "from version %s to %s", r->from, last->version);
	else
		ddl_buf_printf(&cli->out, "until version %s", last->version);
	ddl_buf_printf(&cli->out, " (%u migration%s in total):\n", r->nfiles, plural(r->nfiles));
	DDL_EACH(struct ddl_lint_result, one, &r->results)
		put_result(cli, r, one);
	put_summary(cli, r);
}

void ddl_lint_report_github(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	DDL_EACH(struct ddl_lint_result, one, &r->results)
		DDL_EACH(struct ddl_finding, f, &one->lint.findings) {
			struct ddl_place p = ddl_sources_place(&cli->session.sources, f->node.at.start);

			ddl_diag_annotate(f->rule->severity, &p, f->rule->code, f->text, &cli->out);
		}
}
