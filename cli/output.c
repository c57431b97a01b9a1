#include <errno.h>
#include <stdio.h>
#include <string.h>

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

void ddl_output_diags(struct ddl_cli *cli)
{
	struct ddl_session *s = &cli->session;
	struct ddl_buf b = { 0 };
	size_t shown = 0;

	ddl_diags_sort(s);
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
