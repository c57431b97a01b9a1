/* lint_sarif.c - the report of migrate lint as SARIF 2.1.0 of OASIS. */
#include <string.h>

#include "base/json.h"
#include "cli/lint_report.h"

/* "name": in front of a value that is no string. */
static void put_name(struct ddl_cli *cli, const char *name)
{
	ddl_buf_printf(&cli->out, "\"%s\":", name);
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
		ddl_json_field(out, "helpUri", ddl_lint_rule_url(cli, rule));
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

/* A finding's rule may be a copy, with the severity that the env gives to its class. */
static size_t index_of(const struct ddl_lint_rule *rule)
{
	size_t i = 0;

	while (strcmp(ddl_lint_rules[i].code, rule->code))
		i++;
	return i;
}

static void put_sarif_result(struct ddl_cli *cli, const struct ddl_lint_result *r,
			     const struct ddl_finding *f, bool first)
{
	const char *path = r->lint.source->name;
	struct ddl_buf *out = &cli->out;

	ddl_buf_puts(out, first ? "{" : ",{");
	ddl_json_field(out, "ruleId", f->rule->code);
	ddl_buf_printf(out, ",\"ruleIndex\":%zu", index_of(f->rule));
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
	ddl_json_field(out, "informationUri", DDL_ATLAS_RULES);
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
