#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "cli/cli.h"
#include "parser/limits.h"

bool ddl_output_flush(struct ddl_cli *cli)
{
	size_t len = cli->out.len;
	bool fine = (!len || fwrite(cli->out.bytes, 1, len, stdout) == len) && !fflush(stdout);

	if (!fine)
		fprintf(stderr, "ddlkit: cannot write the output: %s\n", strerror(errno));
	ddl_buf_clear(&cli->out);
	return fine;
}

void ddl_output_progress(struct ddl_cli *cli, const char *fmt, ...)
{
	struct timespec now;
	va_list ap;

	if (!cli->terminal || clock_gettime(CLOCK_MONOTONIC, &now))
		return;
	if (!cli->started)
		cli->started = (long)now.tv_sec;
	if (now.tv_sec - cli->started < 2)
		return;
	fputs("\r\033[K", stderr);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fflush(stderr);
	cli->progress_shown = true;
}

void ddl_output_progress_end(struct ddl_cli *cli)
{
	if (cli->progress_shown)
		fputs("\r\033[K", stderr);
	cli->progress_shown = false;
}

void ddl_output_error(struct ddl_cli *cli, const char *fmt, ...)
{
	va_list ap;

	ddl_output_progress_end(cli);
	if (cli->style != DDL_DIAG_CARETS)
		return;
	fputs("Error: ", stderr);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}

void ddl_output_note(struct ddl_cli *cli, const char *fmt, ...)
{
	va_list ap;

	ddl_output_progress_end(cli);
	if (!cli->terminal)
		return;
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}

/* What is wrong in a project file, in the line that Atlas has for it. */
static void tell_project_error(struct ddl_cli *cli)
{
	DDL_EACH(struct ddl_diag, d, &cli->session.diags) {
		if (d->severity != DDL_ERROR)
			continue;
		if (d->code == DDL_DIAG_HCL_VALUE || d->code == DDL_DIAG_PROJECT)
			ddl_output_error(cli, "%s", d->message);
		return;
	}
}

void ddl_output_diags(struct ddl_cli *cli)
{
	struct ddl_session *s = &cli->session;
	struct ddl_buf b = { 0 };
	size_t shown = 0;

	ddl_output_progress_end(cli);
	ddl_diags_sort(s);
	if (cli->as_atlas)
		tell_project_error(cli);
	DDL_EACH(struct ddl_diag, d, &s->diags) {
		if (cli->style == DDL_DIAG_CARETS && shown == DDL_MAX_ERRORS_SHOWN) {
			ddl_buf_printf(&b, "... %zu more\n", s->diags.count - shown);
			break;
		}
		ddl_diag_render(s, d, cli->style, cli->colour, &b);
		shown++;
	}
	if (b.len)
		fwrite(b.bytes, 1, b.len, stderr);
	ddl_buf_release(&b);
	ddl_diags_rewind(s, 0);
}

void ddl_output_part(struct ddl_cli *cli, const char *fmt, ...)
{
	va_list ap;

	ddl_output_progress_end(cli);
	ddl_output_flush(cli);
	if (cli->style != DDL_DIAG_CARETS && cli->style != DDL_DIAG_SHORT)
		return;
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}
