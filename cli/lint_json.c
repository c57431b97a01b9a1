/* lint_json.c - the report of migrate lint for programs: Atlas' JSON, and SARIF 2.1.0 of OASIS. */
#include <string.h>

#include "base/json.h"
#include "cli/lint_report.h"

#define RULES_URL "https://atlasgo.io/lint/analyzers"

/* "name": in front of a value that is no string. */
static void put_name(struct ddl_cli *cli, const char *name)
{
	ddl_buf_printf(&cli->out, "\"%s\":", name);
}

static void put_finding(struct ddl_cli *cli, const struct ddl_finding *f)
{
	struct ddl_place p = ddl_sources_place(&cli->session.sources, f->node.at.start);
	struct ddl_buf *out = &cli->out;

	ddl_buf_printf(out, "{\"Pos\":%u", p.source ? f->node.at.start - p.source->base : 0);
	ddl_json_field(out, "Text", f->text);
	ddl_json_field(out, "Code", f->rule->code);
	if (f->fixes.count)
		ddl_buf_puts(out, ",\"SuggestedFixes\":[");
	DDL_EACH(struct ddl_lint_fix, fix, &f->fixes) {
		ddl_buf_puts(out, fix == (void *)f->fixes.first ? "{" : ",{");
		ddl_json_field(out, "Message", fix->text);
		ddl_buf_putc(out, '}');
	}
	ddl_buf_puts(out, f->fixes.count ? "]}" : "}");
}

static bool put_class(struct ddl_cli *cli, const struct ddl_lint_result *r, enum ddl_lint_class class,
		      bool first)
{
	struct ddl_buf *out = &cli->out;
	bool any = false;

	DDL_EACH(struct ddl_finding, f, &r->lint.findings) {
		if (f->rule->class != class)
			continue;
		if (!any) {
			ddl_buf_puts(out, first ? "{" : ",{");
			ddl_json_field(out, "Text", ddl_lint_classes[class].title);
			ddl_buf_puts(out, ",\"Diagnostics\":[");
		} else {
			ddl_buf_putc(out, ',');
		}
		put_finding(cli, f);
		any = true;
	}
	if (any)
		ddl_buf_puts(out, "]}");
	return any;
}

/* As a finding does that makes the exit code 1. */
static const char *error_of(const struct ddl_lint_result *r)
{
	DDL_EACH(struct ddl_finding, f, &r->lint.findings)
		if (f->rule->severity == DDL_ERROR)
			return ddl_lint_classes[f->rule->class].title;
	return r->error;
}

static void put_file(struct ddl_cli *cli, const struct ddl_lint_result *r)
{
	struct ddl_buf *out = &cli->out;
	bool first = true;

	ddl_buf_putc(out, '{');
	ddl_json_field(out, "Name", r->migration->name);
	ddl_json_field(out, "Text", r->lint.source->text);
	if (r->lint.findings.count) {
		ddl_buf_puts(out, ",\"Reports\":[");
		for (int class = 0; class < DDL_LINT_CLASS_COUNT; class++)
			if (put_class(cli, r, (enum ddl_lint_class)class, first))
				first = false;
		ddl_buf_putc(out, ']');
	}
	if (error_of(r))
		ddl_json_field(out, "Error", error_of(r));
	ddl_buf_putc(out, '}');
}

static void put_step(struct ddl_cli *cli, const char *name, const char *text)
{
	ddl_buf_putc(&cli->out, '{');
	ddl_json_field(&cli->out, "Name", name);
	ddl_json_field(&cli->out, "Text", text);
}

static uint32_t count_reports(const struct ddl_lint_result *r)
{
	uint32_t classes = 0, n = 0;

	DDL_EACH(struct ddl_finding, f, &r->lint.findings)
		classes |= 1u << f->rule->class;
	for (; classes; classes &= classes - 1)
		n++;
	return n;
}

static void put_file_step(struct ddl_cli *cli, const struct ddl_lint_result *r)
{
	ddl_buf_putc(&cli->out, ',');
	put_step(cli, ddl_format(&cli->arena, "Analyze %s", r->migration->name),
		 ddl_format(&cli->arena, "%u reports were found in analysis", count_reports(r)));
	if (error_of(r))
		ddl_json_field(&cli->out, "Error", error_of(r));
	ddl_buf_putc(&cli->out, ',');
	put_name(cli, "Result");
	put_file(cli, r);
	ddl_buf_putc(&cli->out, '}');
}

static void put_steps(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	ddl_buf_puts(&cli->out, ",\"Steps\":[");
	put_step(cli, "Migration Integrity Check", r->dir->sum ? "File " DDL_SUM_FILE " is valid" : "There is no " DDL_SUM_FILE);
	ddl_buf_puts(&cli->out, "},");
	put_step(cli, "Detect New Migration Files",
		 ddl_format(&cli->arena, "Found %u new migration files (from %u total)", r->nfiles,
			    r->dir->files.count));
	ddl_buf_puts(&cli->out, "},");
	put_step(cli, "Replay Migration Files",
		 ddl_format(&cli->arena, "Replayed %u migration files", r->dir->files.count));
	ddl_buf_putc(&cli->out, '}');
	DDL_EACH(struct ddl_lint_result, one, &r->results)
		put_file_step(cli, one);
	ddl_buf_putc(&cli->out, ']');
}

static void put_files(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	ddl_buf_putc(&cli->out, '[');
	DDL_EACH(struct ddl_lint_result, one, &r->results) {
		if (one != (void *)r->results.first)
			ddl_buf_putc(&cli->out, ',');
		put_file(cli, one);
	}
	ddl_buf_putc(&cli->out, ']');
}

void ddl_lint_report_files(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	put_files(cli, r);
	ddl_buf_putc(&cli->out, '\n');
}

void ddl_lint_report_json(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	struct ddl_buf *out = &cli->out;

	ddl_buf_puts(out, "{\"Env\":{");
	ddl_json_field(out, "Driver", cli->dialect->name);
	ddl_json_field(out, "Dir", r->dir->path);
	ddl_buf_putc(out, '}');
	put_steps(cli, r);
	ddl_buf_puts(out, ",\"Files\":");
	put_files(cli, r);
	ddl_buf_puts(out, "}\n");
}

static const char *level_of(enum ddl_severity severity)
{
	return severity == DDL_NOTE ? "note" : ddl_severity_name(severity);
}

static void put_message(struct ddl_cli *cli, const char *name, const char *text)
{
	ddl_buf_putc(&cli->out, ',');
	put_name(cli, name);
	ddl_buf_putc(&cli->out, '{');
	ddl_json_field(&cli->out, "text", text);
	ddl_buf_putc(&cli->out, '}');
}

static void put_rules(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	struct ddl_buf *out = &cli->out;

	for (size_t i = 0; i < DDL_LINT_CODE_COUNT; i++) {
		const struct ddl_lint_rule *rule = &ddl_lint_rules[i];

		if (rule->class == DDL_LINT_SELF_TEST && !r->self_test)
			continue;
		ddl_buf_puts(out, i ? ",{" : "{");
		ddl_json_field(out, "id", rule->code);
		ddl_json_field(out, "name", rule->slug);
		put_message(cli, "shortDescription", rule->summary);
		ddl_json_field(out, "helpUri", ddl_format(&cli->arena, RULES_URL "#%s", rule->code));
		ddl_buf_puts(out, ",\"defaultConfiguration\":{");
		ddl_json_field(out, "level", level_of(rule->severity));
		ddl_buf_puts(out, "}}");
	}
}

static void put_region(struct ddl_cli *cli, struct ddl_span at)
{
	struct ddl_place start = ddl_sources_place(&cli->session.sources, at.start);
	struct ddl_place end = ddl_sources_place(&cli->session.sources, at.end);

	ddl_buf_printf(&cli->out,
		       "\"region\":{\"startLine\":%u,\"startColumn\":%u,\"endLine\":%u,\"endColumn\":%u}",
		       start.line, start.column, end.line, end.column);
}

static void put_sarif_result(struct ddl_cli *cli, const struct ddl_lint_result *r,
			     const struct ddl_finding *f, bool first)
{
	const char *path = r->lint.source->name;
	struct ddl_buf *out = &cli->out;

	ddl_buf_puts(out, first ? "{" : ",{");
	ddl_json_field(out, "ruleId", f->rule->code);
	ddl_buf_printf(out, ",\"ruleIndex\":%td", f->rule - ddl_lint_rules);
	ddl_json_field(out, "level", level_of(f->rule->severity));
	put_message(cli, "message", f->text);
	ddl_buf_puts(out, ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{");
	ddl_json_field(out, "uri", path + 2 * !strncmp(path, "./", 2));
	ddl_buf_puts(out, "},");
	put_region(cli, f->node.at);
	ddl_buf_puts(out, "}}]}");
}

void ddl_lint_report_sarif(struct ddl_cli *cli, const struct ddl_lint_report *r)
{
	struct ddl_buf *out = &cli->out;
	bool first = true;

	ddl_buf_puts(out, "{\"$schema\":\"https://json.schemastore.org/"
			  "sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{"
			  "\"tool\":{\"driver\":{");
	ddl_json_field(out, "name", "ddlkit");
	ddl_json_field(out, "version", DDL_VERSION_TEXT);
	ddl_json_field(out, "informationUri", RULES_URL);
	ddl_buf_puts(out, ",\"rules\":[");
	put_rules(cli, r);
	ddl_buf_puts(out, "]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[");
	DDL_EACH(struct ddl_lint_result, one, &r->results)
		DDL_EACH(struct ddl_finding, f, &one->lint.findings) {
			put_sarif_result(cli, one, f, first);
			first = false;
		}
	ddl_buf_puts(out, "]}]}\n");
}
