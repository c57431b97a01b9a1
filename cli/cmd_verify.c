/* cmd_verify.c - ddlkit verify: a plan, tried on a real server. */
#include <string.h>

#include "base/json.h"
#include "cli/trial.h"

struct options {
	char **from, **to, **rename, **fill;
	char *dialect, *dev_url, *diagnostics, *format;
	struct ddl_trial trial;
	int wrapped;
};

static void put_table(struct ddl_cli *cli, const struct ddl_verify_table *t)
{
	const char *name = ddl_text(&cli->session, t->from->name.name.name);

	if (!t->to)
		ddl_buf_printf(&cli->out, "  %s: dropped with its %u rows, as planned", name, t->before);
	else
		ddl_buf_printf(&cli->out, "  %s: %u rows before, %u after; %u columns the same, %u converted", name,
			       t->before, t->after, t->compared, t->converted);
	if (t->left_empty)
		ddl_buf_puts(&cli->out, "; left empty");
	if (t->note && !t->left_empty)
		ddl_buf_printf(&cli->out, "; %s", t->note);
	ddl_buf_putc(&cli->out, '\n');
}

/* Tables about whose rows nothing was found out. */
static uint32_t count_empty(const struct ddl_verify *v)
{
	uint32_t n = 0;

	DDL_EACH(struct ddl_verify_table, t, &v->tables)
		n += !t->before;
	return n;
}

static void put_text(struct ddl_cli *cli, const struct ddl_trial *trial)
{
	const struct ddl_verify *v = &trial->verify;
	uint32_t empty = count_empty(v);

	ddl_trial_put_server(trial, &cli->out);
	ddl_buf_printf(&cli->out, ", foreign keys on: %u tables with %u rows, %u statements\n", v->tables.count, v->rows,
		       v->statements);
	DDL_EACH(struct ddl_verify_table, t, &v->tables)
		put_table(cli, t);
	if (v->verdict != DDL_VERIFY_HOLDS)
		return;
	ddl_buf_puts(&cli->out, "The plan holds: the schema is the one asked for, and every row is accounted for.\n");
	if (empty)
		ddl_buf_printf(&cli->out, "%u of %u tables had no rows, which says nothing about theirs.\n", empty,
			       v->tables.count);
}

static void put_number(struct ddl_buf *out, const char *name, uint32_t n)
{
	ddl_buf_printf(out, "%s\"%s\":%u", out->bytes[out->len - 1] == '{' ? "" : ",", name, n);
}

static void put_json_table(struct ddl_cli *cli, const struct ddl_verify_table *t)
{
	struct ddl_buf *out = &cli->out;

	ddl_buf_putc(out, '{');
	ddl_json_field(out, "name", ddl_text(&cli->session, t->from->name.name.name));
	if (t->to)
		ddl_json_field(out, "to", ddl_text(&cli->session, t->to->name.name.name));
	put_number(out, "rows_before", t->before);
	put_number(out, "rows_after", t->after);
	put_number(out, "columns_same", t->compared);
	put_number(out, "columns_converted", t->converted);
	ddl_buf_printf(out, ",\"left_empty\":%s", t->left_empty ? "true" : "false");
	if (t->note)
		ddl_json_field(out, "note", t->note);
	ddl_buf_putc(out, '}');
}

/* Words for programs, in the order of enum ddl_verify_verdict. */
static const char *const verdict_words[] = {
	"holds", "no-database", "setup-refused", "target-refused", "plan-refused", "schema-differs", "form-differs",
	"rows-lost", "complaints", "empty-fails", "interrupted",
};

static void put_warning(struct ddl_buf *out, const struct ddl_remark *r)
{
	ddl_buf_putc(out, '{');
	ddl_json_field(out, "statement", r->kind);
	ddl_json_field(out, "message", r->text);
	ddl_buf_putc(out, '}');
}

static void put_json(struct ddl_cli *cli, const struct ddl_trial *trial)
{
	const struct ddl_verify *v = &trial->verify;
	struct ddl_buf *out = &cli->out, server = { 0 };

	ddl_trial_put_server(trial, &server);
	ddl_buf_putc(out, '{');
	ddl_json_field(out, "server", ddl_buf_str(&server));
	ddl_json_field(out, "verdict", verdict_words[v->verdict]);
	if (v->message)
		ddl_json_field(out, "message", v->message);
	if (v->at)
		ddl_json_field(out, "at", v->at);
	put_number(out, "rows", v->rows);
	put_number(out, "statements", v->statements);
	ddl_buf_printf(out, ",\"seconds\":%.3f,\"tables\":[", trial->seconds);
	DDL_EACH(struct ddl_verify_table, t, &v->tables) {
		ddl_buf_puts(out, t == (void *)v->tables.first ? "" : ",");
		put_json_table(cli, t);
	}
	ddl_buf_puts(out, "],\"warnings\":[");
	DDL_EACH(struct ddl_remark, r, &v->warnings) {
		ddl_buf_puts(out, r == (void *)v->warnings.first ? "" : ",");
		put_warning(out, r);
	}
	ddl_buf_puts(out, "]}\n");
	ddl_buf_release(&server);
}

static bool is_tried(enum ddl_verify_verdict verdict)
{
	return verdict != DDL_VERIFY_NO_DATABASE && verdict != DDL_VERIFY_SETUP_FAILED &&
	       verdict != DDL_VERIFY_TARGET_FAILED && verdict != DDL_VERIFY_STOPPED;
}

static int verify(struct ddl_cli *cli, struct options *o, struct ddl_change *c)
{
	int status;

	if (!ddl_change_renames(cli, o->rename, c) || !ddl_change_fills(cli, o->fill, c) || !ddl_sources_read(cli, o->from, &c->from) ||
	    !ddl_sources_read(cli, o->to, &c->to))
		return DDL_EXIT_USAGE;
	if (!ddl_change_replay(cli, c, &status))
		return status;
	c->options.renames = c->renames;
	c->options.wrapped = o->wrapped;
	c->plan = ddl_diff(c->before, c->after, &c->options);
	if (c->plan->refused)
		return DDL_EXIT_PLAN;
	status = ddl_trial_run(cli, &o->trial, c);
	if (o->format && *o->format == 'j')
		put_json(cli, &o->trial);
	else if (is_tried(o->trial.verify.verdict))
		put_text(cli, &o->trial);
	return status;
}

static bool check_options(struct ddl_cli *cli, const struct options *o)
{
	if (!ddl_options_need(cli, (const struct ddl_needed[]){ { "from", o->from }, { "to", o->to }, { NULL, false } }))
		return false;
	if (!ddl_sources_fit(cli, "--from", o->from) || !ddl_sources_fit(cli, "--to", o->to))
		return false;
	if (o->trial.rows < 0 || o->trial.rows > 1000)
		ddl_usage(cli, "--rows is a number from 0 to 1000");
	else if (o->format && strcmp(o->format, "text") && strcmp(o->format, "json"))
		ddl_usage(cli, "--format is text or json, not \"%s\"", o->format);
	else
		return true;
	return false;
}

int ddl_cmd_verify(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { .trial.rows = DDL_TRIAL_ROWS };
	const struct poptOption table[] = {
		{ "from", 'f', POPT_ARG_ARGV, &o.from, 0, "the schema as it is; may be repeated", "SOURCE" },
		{ "to", '\0', POPT_ARG_ARGV, &o.to, 0, "the schema as it should be; may be repeated",
			"SOURCE" },
		{ "url", 'u', POPT_ARG_STRING, &o.trial.url, 0,
		  "the server, on which scratch databases are made and removed; none is needed for SQLite", "URL" },
		DDL_OPTION_DIALECT(&o.dialect),
		DDL_OPTION_DEV_URL(&o.dev_url),
		{ "rows", '\0', POPT_ARG_INT, &o.trial.rows, 0, "rows put into each table (3)", "N" },
		{ "format", '\0', POPT_ARG_STRING, &o.format, 0, "text (the default) or json", "FORMAT" },
		DDL_OPTION_RENAME(&o.rename),
		DDL_OPTION_FILL(&o.fill),
		DDL_OPTION_WRAPPED(&o.wrapped),
		DDL_OPTION_TIMEOUT(cli),
		DDL_OPTION_VERBOSE(cli),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		POPT_TABLEEND
	};
	struct ddl_change c = { 0 };
	int status;

	if (!ddl_options_read(cli, argc, argv, table, NULL, &status))
		return status;
	if (!check_options(cli, &o) || !ddl_options_diagnostics(cli, o.diagnostics) ||
	    !ddl_trial_connect(cli, &o.trial) ||
	    !ddl_database_dialect(cli, o.from, o.to, o.dialect, o.dev_url) || !ddl_trial_settle(cli, &o.trial))
		return DDL_EXIT_USAGE;
	status = verify(cli, &o, &c);
	ddl_change_release(&c);
	return status;
}
