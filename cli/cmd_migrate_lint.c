/* cmd_migrate_lint.c - ddlkit migrate lint: what could go wrong in the newest migration files. */
#define _XOPEN_SOURCE 700 /* realpath */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cli/change.h"
#include "cli/lint_report.h"
#include "cli/migrate.h"
#include "cli/program.h"
#include "cli/project.h"
#include "cli/source.h"
#include "emit/emit.h"
#include "migrate/sum.h"

struct options {
	char *dir, *dialect, *dev_url, *format, *diagnostics;
	char *git_base, *git_dir;
	int latest, no_times, self_test;
};

typedef void report_fn(struct ddl_cli *cli, const struct ddl_lint_report *r);

static const struct {
	const char *name;
	report_fn *write;
} formats[] = {
	{ "text", ddl_lint_report_text },
	{ "github", ddl_lint_report_github },
	{ "sarif", ddl_lint_report_sarif },
};

struct run {
	struct ddl_lint lint;        /* first: type_text is given it */
	struct ddl_cli *cli;
	const struct options *o;
	report_fn *write;
	struct ddl_template template;
	struct ddl_dir dir;
	uint32_t latest;             /* how many of the newest files */
	struct ddl_list texts;       /* of struct ddl_text */
	enum ddl_severity severity[DDL_LINT_CLASS_COUNT]; /* as the env has it; DDL_NOTE: as the rule has it */
	struct ddl_lint_report report;
};

static uint64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

static const char *type_text(struct ddl_lint *l, const struct ddl_type *t)
{
	struct ddl_cli *cli = ((struct run *)(void *)l)->cli;
	struct ddl_type plain = *t;
	struct ddl_buf b = { 0 };
	struct ddl_emit e;
	const char *text;

	plain.charset = plain.collate = 0;
	ddl_emit_init(&e, &cli->session, cli->dialect, cli->version, &b);
	ddl_emit_type(&e, &plain);
	text = ddl_memdup(&cli->arena, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

static const char *error_after(struct ddl_cli *cli, size_t mark)
{
	size_t n = 0;

	DDL_EACH(struct ddl_diag, d, &cli->session.diags) {
		struct ddl_place p = ddl_sources_place(&cli->session.sources, d->node.at.start);

		if (n++ < mark || d->severity != DDL_ERROR)
			continue;
		return p.source ? ddl_format(&cli->arena, "%s:%u: %s", p.source->name, p.line, d->message)
				: d->message;
	}
	return "the file cannot be replayed";
}

/* What the env says of a class is so of its rules. */
static void take_severities(struct run *r, struct ddl_lint_file *file)
{
	DDL_EACH(struct ddl_finding, f, &file->findings) {
		struct ddl_lint_rule *rule;

		if (r->severity[f->rule->class] == DDL_NOTE)
			continue;
		rule = DDL_NEW(&r->cli->arena, struct ddl_lint_rule);
		*rule = *f->rule;
		rule->severity = r->severity[f->rule->class];
		f->rule = rule;
	}
}

/* lint { destructive { error = false } } */
static bool read_severities(struct run *r)
{
	for (int i = 0; r->cli->env && i < DDL_LINT_CLASS_COUNT; i++) {
		const char *path = ddl_format(&r->cli->arena, "lint.%s.error", ddl_lint_classes[i].name);
		struct ddl_hcl_value *v;
		bool error = false;

		if (!ddl_env_value(r->cli->env, path, &v) || !ddl_env_bool(r->cli->env, path, &error))
			return false;
		if (v)
			r->severity[i] = error ? DDL_ERROR : DDL_WARNING;
	}
	return true;
}

/*
 * What is known of whoever runs the file. Atlas, and ddlkit migrate apply, have foreign keys off: a directory with a sum
 * is theirs.
 */
static void take_runner(const struct run *r, const struct ddl_migration *m, struct ddl_lint_file *file)
{
	const struct ddl_dir_format *f = r->dir.format ? r->dir.format : ddl_dir_formats;

	file->keys_off = f == ddl_dir_formats && r->dir.sum;
	file->in_transaction = file->keys_off || ddl_dir_format_in_transaction(f, m);
	file->alone = f->advice;
}

static bool lint_text(struct run *r, const struct ddl_text *t)
{
	struct ddl_lint_result *one = DDL_NEW(&r->cli->arena, struct ddl_lint_result);
	size_t mark = ddl_diags_mark(&r->cli->session), errors = ddl_diags_count(&r->cli->session, DDL_ERROR);
	uint64_t start = now();

	one->lint.source = t->source;
	one->migration = t->migration;
	take_runner(r, t->migration, &one->lint);
	ddl_lint_file(&r->lint, &one->lint);
	take_severities(r, &one->lint);
	one->nanoseconds = now() - start;
	/* What is no statement, and cannot be read, fails none. */
	if (one->lint.failed || ddl_diags_count(&r->cli->session, DDL_ERROR) > errors)
		one->error = error_after(r->cli, mark);
	ddl_list_add(&r->report.results, one);
	return !one->error;
}

static bool replay(struct run *r, const struct ddl_text *t)
{
	size_t errors = ddl_diags_count(&r->cli->session, DDL_ERROR);

	r->report.from = t->migration->version;
	return ddl_schema_read(r->lint.schema, t->source) && ddl_diags_count(&r->cli->session, DDL_ERROR) == errors;
}

/* Exit code; the report is made for what could be read. */
static int look(struct run *r)
{
	uint32_t latest = r->latest, before;

	r->report.nfiles = r->texts.count < latest ? r->texts.count : latest;
	before = r->texts.count - r->report.nfiles;
	DDL_EACH(struct ddl_text, t, &r->texts) {
		if (before) {
			before--;
			if (!replay(r, t))
				return DDL_EXIT_SQL;
		} else if (!lint_text(r, t)) {
			return DDL_EXIT_SQL;
		}
	}
	ddl_normalize_finish(r->lint.schema);
	if (r->lint.schema->failed)
		return DDL_EXIT_SQL;
	DDL_EACH(struct ddl_lint_result, one, &r->report.results)
		if (ddl_lint_worst(one) == DDL_ERROR)
			return DDL_EXIT_FINDINGS;
	return DDL_EXIT_OK;
}

/* Nothing is run or written: files that were never hashed can be looked at, as Atlas does. */
static bool check_sum(struct run *r, int *status)
{
	struct ddl_diag *d;

	if (r->dir.sum || !r->dir.files.count)
		return ddl_migrate_check_sum(r->cli, &r->dir, status);
	d = ddl_report(&r->cli->session, DDL_DIAG_SUM_ABSENT, DDL_SPAN_NONE, "%s has no " DDL_SUM_FILE, r->dir.path);
	ddl_diag_help(&r->cli->session, d, "if the files are as they should be, run ddlkit migrate hash");
	return true;
}

/* False: reported. */
static bool tell(struct run *r)
{
	if (r->template.text)
		return ddl_lint_report_print(&r->report, &r->template);
	r->write(r->cli, &r->report);
	return true;
}

/* Is it among paths that end with a newline each? */
static bool is_among(const char *paths, const char *name)
{
	size_t n = strlen(name);

	for (const char *at = strstr(paths, name); at; at = strstr(at + 1, name))
		if ((at == paths || at[-1] == '/') && at[n] == '\n')
			return true;
	return false;
}

/* The files that git calls new must be the newest: others would have run on databases before them. */
static bool count_new(struct run *r, const char *paths)
{
	const struct ddl_migration *first = NULL;

	r->latest = 0;
	DDL_EACH(struct ddl_migration, m, &r->dir.files) {
		bool added = is_among(paths, m->name);

		if (added && !first)
			first = m;
		r->latest += added;
		if (added || !first)
			continue;
		ddl_report(&r->cli->session, DDL_DIAG_HISTORY, DDL_SPAN_NONE, "%s is new since %s, and older than %s, which is not",
			   first->name, r->o->git_base, m->name);
		return false;
	}
	return true;
}

/* Those that were added since --git-base, as far as they are committed. */
static int ask_git(struct run *r)
{
	const char *dir = r->o->git_dir ? r->o->git_dir : ".", *base = r->o->git_base;
	char *path = base && *base != '-' ? realpath(r->dir.path, NULL) : NULL;
	const char *const words[] = { "git", "-C", dir, "-c", "core.quotePath=off", "diff", "--name-only", "--no-renames",
				      "--diff-filter=A", base, "HEAD", "--", path };
	char *argv[DDL_COUNT(words) + 1] = { NULL };
	const struct ddl_program git = { .shown = "git", .argv = argv, .may_be_silent = true };
	struct ddl_buf out = { 0 };
	int status = DDL_EXIT_USAGE;

	for (size_t i = 0; path && i < DDL_COUNT(words); i++)
		argv[i] = ddl_memdup(&r->cli->arena, words[i], strlen(words[i]));
	if (path && ddl_program_run(r->cli, &git, &out))
		status = count_new(r, ddl_buf_str(&out)) ? DDL_EXIT_OK : DDL_EXIT_FINDINGS;
	else if (!path)
		ddl_usage(r->cli, "--git-base is a branch, a tag or a commit, not \"%s\"", base);
	ddl_buf_release(&out);
	free(path);
	return status;
}

static int run(struct run *r)
{
	uint64_t start = now();
	int status;

	if (!ddl_migrate_read(r->cli, r->o->dir, &r->dir))
		return DDL_EXIT_USAGE;
	if (!check_sum(r, &status))
		return status;
	if (!ddl_source_files(r->cli, &r->dir, &r->texts))
		return DDL_EXIT_USAGE;
	r->report.cli = r->cli;
	if (r->o->git_base && (status = ask_git(r)))
		return status;
	r->report.dir = &r->dir;
	r->report.texts = &r->texts;
	r->report.self_test = r->o->self_test;
	r->report.no_times = r->o->no_times;
	r->lint.type_text = type_text;
	r->lint.self_test = r->o->self_test;
	r->lint.schema = ddl_schema_new(&r->cli->session, r->cli->dialect, r->cli->version);
	status = look(r);
	r->report.nanoseconds = now() - start;
	if ((r->report.results.first || status == DDL_EXIT_OK) && !tell(r))
		status = DDL_EXIT_USAGE;
	ddl_schema_release(r->lint.schema);
	return status;
}

static bool read_format(struct ddl_cli *cli, const char *text, struct run *r)
{
	r->write = formats[0].write;
	for (size_t i = 0; text && i < DDL_COUNT(formats); i++)
		if (!strcmp(text, formats[i].name)) {
			r->write = formats[i].write;
			text = NULL;
		}
	return ddl_template_read(cli, &r->template, text, "text, json, github, sarif", &ddl_shape_lint, NULL);
}

int ddl_cmd_migrate_lint(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		DDL_OPTION_DIR(cli, &o.dir),
		{ "latest", '\0', POPT_ARG_INT, &o.latest, 0, "how many of the newest files to look at",
		  "N" },
		{ "git-base", '\0', POPT_ARG_STRING, &o.git_base, 0, "look at the files that were added since this commit or branch", "REF" },
		{ "git-dir", '\0', POPT_ARG_STRING, &o.git_dir, 0, "a folder of git's working tree; . if not given", "DIR" },
		DDL_OPTION_DIALECT(&o.dialect),
		DDL_OPTION_DEV_URL(&o.dev_url),
		DDL_OPTION_TEMPLATE(&o.format, "text (the default), json, github, sarif"),
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		DDL_OPTION_ENV(cli),
		{ "no-times", '\0', POPT_ARG_NONE | POPT_ARGFLAG_DOC_HIDDEN, &o.no_times, 0, NULL, NULL },
		{ "self-test", '\0', POPT_ARG_NONE | POPT_ARGFLAG_DOC_HIDDEN, &o.self_test, 0, NULL, NULL },
		POPT_TABLEEND
	};
	char *latest = NULL, *timeout = NULL;
	const struct ddl_env_option env[] = {
		DDL_ENV_DIR(cli, &o.dir, &timeout),
		{ "dev", &o.dev_url, NULL, false },
		{ "lint.latest", &latest, NULL, false },
		{ "lint.git.base", &o.git_base, NULL, false },
		{ "lint.git.dir", &o.git_dir, NULL, false },
		{ "format.migrate.lint|lint.format|log.migrate.lint|lint.log", &o.format, NULL, false },
		DDL_ENV_END
	};
	bool given;
	struct run r = { .cli = cli, .o = &o };
	int status;

	if (!ddl_options_read(cli, argc, argv, table, NULL, &status))
		return status;
	given = o.git_base != NULL;
	if (given && o.latest)
		return ddl_usage(cli, "--latest and --git-base are mutually exclusive");
	if (!ddl_options_diagnostics(cli, o.diagnostics) || !ddl_project_options(cli, env))
		return DDL_EXIT_USAGE;
	if (!o.latest && latest && !given)
		o.latest = atoi(latest);
	/* What is said here counts more than what the env says. */
	if (o.latest && !given)
		o.git_base = NULL;
	if (o.latest < 1 && !o.git_base)
		return ddl_usage(cli, "--latest or --git-base is required: how many of the newest files to look at, or since when");
	r.latest = (uint32_t)o.latest;
	if (!read_severities(&r) || !ddl_source_dialect(cli, o.dialect, o.dev_url) ||
	    !read_format(cli, o.format, &r))
		return DDL_EXIT_USAGE;
	return run(&r);
}
