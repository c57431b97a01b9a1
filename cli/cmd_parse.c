/* cmd_parse.c - ddlkit parse: the statements of scripts, as JSON lines or as a tree. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/json.h"
#include "cli/cli.h"
#include "migrate/file.h"
#include "parser/dump.h"
#include "parser/parse.h"

/* Names stay from script to script; past this many bytes the session starts anew. */
enum { NAMES_KEPT = 64 * 1024 * 1024 };

struct options {
	char *dialect, *format, *diagnostics;
	int null, tree;
};

struct job {
	struct ddl_cli *cli;
	struct ddl_parse parse;
	struct ddl_list stmts;
	unsigned number;
	uint32_t skipped;            /* bytes of a byte order mark before the text */
};

/* What is kept as it was written may have been read all the same. */
static const char *status_of(const struct ddl_stmt *stmt)
{
	switch (stmt->kind) {
	case DDL_STMT_BAD:     return "error";
	case DDL_STMT_OPAQUE:  return stmt->u.opaque->query || stmt->u.opaque->trigger ? "ok" : "opaque";
	case DDL_STMT_SKIPPED: return "skipped";
	default:               return "ok";
	}
}

static void put_stmt(struct job *j, const struct ddl_stmt *stmt)
{
	struct ddl_session *s = &j->cli->session;
	struct ddl_span at = ddl_sources_outer(&s->sources, stmt->node.at);
	const struct ddl_source *src = ddl_sources_find(&s->sources, at.start);
	uint32_t before = (src ? src->base : 0) - j->skipped;
	struct ddl_buf *out = &j->cli->out;

	ddl_buf_puts(out, "{\"kind\":\"");
	ddl_stmt_word(s, stmt, out);
	ddl_buf_printf(out, "\",\"status\":\"%s\",\"start\":%u,\"end\":%u}", status_of(stmt),
		       at.start - before, at.end - before);
}

static void put_error(struct job *j, const struct ddl_diag *d)
{
	struct ddl_place p = ddl_sources_place(&j->cli->session.sources, d->node.at.start);
	struct ddl_buf *out = &j->cli->out;

	ddl_buf_putc(out, '{');
	ddl_json_field(out, "code", ddl_diag_id(d->code));
	ddl_buf_printf(out, ",\"line\":%u,\"column\":%u", p.line, p.column);
	ddl_json_field(out, "message", d->message);
	ddl_buf_putc(out, '}');
}

static void put_json(struct job *j)
{
	struct ddl_session *s = &j->cli->session;
	struct ddl_buf *out = &j->cli->out;
	bool first = true;

	ddl_buf_printf(out, "{\"input\":%u,\"statements\":[", j->number);
	DDL_EACH(struct ddl_stmt, stmt, &j->stmts) {
		if (stmt != (void *)j->stmts.first)
			ddl_buf_putc(out, ',');
		put_stmt(j, stmt);
	}
	ddl_buf_puts(out, "],\"errors\":[");
	ddl_diags_sort(s);
	DDL_EACH(struct ddl_diag, d, &s->diags) {
		if (d->severity != DDL_ERROR)
			continue;
		if (!first)
			ddl_buf_putc(out, ',');
		put_error(j, d);
		first = false;
	}
	ddl_buf_puts(out, "]}\n");
}

/* The statements of one script into j->stmts; what is wrong with it is reported. */
static void parse_text(struct job *j, const char *name, const char *bytes, size_t len)
{
	const struct ddl_source *src = ddl_session_add(&j->cli->session, name, bytes, len);

	memset(&j->stmts, 0, sizeof(j->stmts));
	j->skipped = len >= 3 && !memcmp(bytes, "\xef\xbb\xbf", 3) ? 3 : 0;
	if (src)
		ddl_parse_source(&j->parse, src, &j->stmts);
}

static void start_anew(struct job *j)
{
	struct ddl_cli *cli = j->cli;

	if (cli->session.atoms.arena.total < NAMES_KEPT) {
		ddl_session_reset(&cli->session);
		return;
	}
	ddl_parse_release(&j->parse);
	ddl_session_release(&cli->session);
	ddl_session_init(&cli->session);
	ddl_parse_init(&j->parse, &cli->session, cli->dialect, cli->version);
}

static bool parse_script(struct job *j, const char *script, size_t len)
{
	parse_text(j, "script", script, len);
	put_json(j);
	j->number++;
	start_anew(j);
	return ddl_output_flush(j->cli);
}

/* Scripts on standard input, each ended by a NUL byte or by the end of the input. */
static int parse_null(struct job *j)
{
	struct ddl_buf in = { 0 };
	size_t start = 0, scanned = 0;
	bool fine = true;
	ssize_t n = 1;

	while (fine && n > 0) {
		ddl_buf_reserve(&in, 64 * 1024);
		n = read(STDIN_FILENO, in.bytes + in.len, in.cap - in.len - 1);
		if (n < 0 && errno == EINTR) {
			n = 1;
			continue;
		}
		in.len += n > 0 ? (size_t)n : 0;
		while (fine && scanned < in.len) {
			const char *nul = memchr(in.bytes + scanned, '\0', in.len - scanned);

			scanned = nul ? (size_t)(nul - in.bytes) + 1 : in.len;
			if (!nul)
				break;
			in.bytes[in.len] = '\0';
			fine = parse_script(j, in.bytes + start, scanned - 1 - start);
			start = scanned;
		}
		if (start) {
			memmove(in.bytes, in.bytes + start, in.len - start);
			in.len -= start;
			scanned -= start;
			start = 0;
		}
	}
	if (fine && in.len)
		fine = parse_script(j, in.bytes, in.len);
	ddl_buf_release(&in);
	if (n < 0)
		return ddl_usage(j->cli, "cannot read the standard input: %s", strerror(errno));
	return fine ? DDL_EXIT_OK : DDL_EXIT_USAGE;
}

static int parse_file(struct job *j, const struct options *o, const char *name)
{
	struct ddl_buf bytes = { 0 };
	int error = strcmp(name, "-") ? ddl_file_read(name, &bytes) : ddl_file_read_fd(STDIN_FILENO, &bytes);
	int status = DDL_EXIT_OK;

	if (error) {
		ddl_buf_release(&bytes);
		return ddl_usage(j->cli, "cannot read %s: %s", name, strerror(error));
	}
	parse_text(j, name, ddl_buf_str(&bytes), bytes.len);
	ddl_buf_release(&bytes);
	if (o->tree)
		DDL_EACH(struct ddl_stmt, stmt, &j->stmts)
			ddl_dump_stmt(&j->cli->session, stmt, &j->cli->out);
	else
		put_json(j);
	if (ddl_diags_count(&j->cli->session, DDL_ERROR))
		status = DDL_EXIT_SQL;
	ddl_output_diags(j->cli);
	j->number++;
	if (!ddl_output_flush(j->cli))
		status = DDL_EXIT_USAGE;
	start_anew(j);
	return status;
}

static int parse_files(struct job *j, const struct options *o, const char **names)
{
	static const char *standard_input[] = { "-", NULL };
	int worst = DDL_EXIT_OK;

	for (names = *names ? names : standard_input; *names; names++) {
		int status = parse_file(j, o, *names);

		if (status == DDL_EXIT_USAGE)
			return status;
		if (status > worst)
			worst = status;
	}
	return worst;
}

static bool read_format(struct ddl_cli *cli, struct options *o)
{
	o->tree = o->format && !strcmp(o->format, "tree");
	if (!o->format || o->tree || !strcmp(o->format, "json"))
		return true;
	ddl_usage(cli, "--format is json or tree, not \"%s\"", o->format);
	return false;
}

int ddl_cmd_parse(struct ddl_cli *cli, int argc, const char **argv)
{
	struct options o = { 0 };
	const struct poptOption table[] = {
		DDL_OPTION_DIALECT(&o.dialect),
		{ "null", '0', POPT_ARG_NONE, &o.null, 0,
		  "read scripts from standard input, with a NUL byte between them", NULL },
		{ "format", '\0', POPT_ARG_STRING, &o.format, 0,
		  "json (the default): one line for each script; or tree", "FORMAT" },
		DDL_OPTION_DIAGNOSTICS(&o.diagnostics),
		POPT_TABLEEND
	};
	struct job j = { .cli = cli };
	const char **files;
	int status;

	if (!ddl_options_read(cli, argc, argv, table, &files, &status))
		return status;
	if (!ddl_options_dialect(cli, o.dialect) || !read_format(cli, &o) ||
	    !ddl_options_diagnostics(cli, o.diagnostics))
		return DDL_EXIT_USAGE;
	if (o.null && *files)
		return ddl_usage(cli, "--null reads standard input; it cannot be given \"%s\" too", *files);
	ddl_parse_init(&j.parse, &cli->session, cli->dialect, cli->version);
	status = o.null ? parse_null(&j) : parse_files(&j, &o, files);
	ddl_parse_release(&j.parse);
	return status;
}
