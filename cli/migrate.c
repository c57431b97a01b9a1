#include "cli/migrate.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/ascii.h"
#include "cli/project.h"
#include "cli/source.h"
#include "migrate/sum.h"

#define DATA "data://"

enum { LOCK_SECONDS = 10 };

const char *ddl_migrate_dir(struct ddl_cli *cli, const char *dir)
{
	const char *format, *path;

	if (dir && !strncmp(dir, DATA, strlen(DATA))) {
		ddl_usage(cli, "\"%s\" is made of templates when it is read; there are no files to write to", dir);
		return NULL;
	}
	path = ddl_source_dir_path(cli, dir ? dir : "file://migrations", &format);
	if (format)
		cli->dir_format = ddl_memdup(&cli->arena, format, strlen(format));
	if (path && !*path) {
		ddl_usage(cli, "--dir names no directory");
		return NULL;
	}
	return path;
}

bool ddl_migrate_read_path(struct ddl_cli *cli, const char *path, struct ddl_dir *d)
{
	const struct ddl_dir_format *format = ddl_source_dir_format(cli, cli->dir_format);

	return format && ddl_dir_read(&cli->session, path, format, d);
}

bool ddl_migrate_read(struct ddl_cli *cli, const char *dir, struct ddl_dir *d)
{
	const char *path;

	if (dir && !strncmp(dir, DATA, strlen(DATA)))
		return ddl_data_dir(cli, dir, d);
	path = ddl_migrate_dir(cli, dir);
	return path && ddl_migrate_read_path(cli, path, d);
}

bool ddl_migrate_make_dir(struct ddl_cli *cli, const char *path)
{
	if (!mkdir(path, 0777) || errno == EEXIST)
		return true;
	ddl_report(&cli->session, DDL_DIAG_DIRECTORY, DDL_SPAN_NONE, "cannot make the directory %s: %s", path,
		   strerror(errno));
	return false;
}

bool ddl_migrate_check_sum(struct ddl_cli *cli, const struct ddl_dir *d, int *status)
{
	struct ddl_sum_result r = ddl_sum_check(&cli->session, d);

	if (r.verdict == DDL_SUM_OK)
		return true;
	ddl_buf_puts(&cli->out, "You have a checksum error in your migration directory.\n\n");
	if (r.verdict == DDL_SUM_DIFFERS)
		ddl_buf_printf(&cli->out, "\tL%u: %s was %s\n\n", r.line, r.name,
			       ddl_sum_change_word(r.change));
	ddl_buf_puts(&cli->out, "Please check your migration files and run 'ddlkit migrate hash' "
		     "to re-hash the contents\n\n");
	ddl_output_error(cli, r.verdict == DDL_SUM_NONE ? "checksum file not found" : "checksum mismatch");
	ddl_sum_report(&cli->session, d, &r);
	*status = DDL_EXIT_FINDINGS;
	return false;
}

const char *ddl_migrate_new_name(struct ddl_cli *cli, const struct ddl_dir *d, const char *name)
{
	time_t now = time(NULL);
	struct tm utc;
	char text[32];

	if (!gmtime_r(&now, &utc) || !strftime(text, sizeof(text), "%Y%m%d%H%M%S", &utc))
		return NULL;
	return ddl_dir_new_name(&cli->session, d, text, name ? name : "");
}

bool ddl_migrate_lock(struct ddl_cli *cli, const char *path, const char *timeout, int *lock)
{
	unsigned milliseconds = LOCK_SECONDS * 1000;

	if (timeout && !ddl_options_time(timeout, &milliseconds)) {
		ddl_usage(cli, "--lock-timeout is a time such as 10s, not \"%s\"", timeout);
		return false;
	}
	*lock = ddl_dir_lock(&cli->session, path, milliseconds / 1000 + (milliseconds % 1000 > 0));
	return *lock >= 0;
}

bool ddl_migrate_amount(struct ddl_cli *cli, const char *text, uint32_t usual, uint32_t *amount)
{
	char *end;
	unsigned long n;

	*amount = usual;
	if (!text)
		return true;
	n = strtoul(text, &end, 10);
	if (!ddl_ascii_digit(*text) || *end || n > UINT32_MAX) {
		ddl_usage(cli, "\"%s\" is no number of files", text);
		return false;
	}
	*amount = (uint32_t)n;
	return true;
}
