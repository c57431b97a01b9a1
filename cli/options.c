#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "cli/cli.h"

enum { HELP = 1000, MAX_TIME = 24 * 60 * 60 * 1000 };

int ddl_usage(struct ddl_cli *cli, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	ddl_vreport(&cli->session, DDL_DIAG_USAGE, DDL_SPAN_NONE, fmt, ap);
	va_end(ap);
	return DDL_EXIT_USAGE;
}

static char *adopt(struct ddl_cli *cli, char *text)
{
	char *copy = ddl_memdup(&cli->arena, text, strlen(text));

	free(text);
	return copy;
}

/* popt hands out memory from malloc: with the arena nobody has to give it back. */
static void adopt_values(struct ddl_cli *cli, const struct poptOption *o)
{
	for (; o->longName || o->shortName; o++) {
		if ((o->argInfo & POPT_ARG_MASK) == POPT_ARG_STRING && *(char **)o->arg) {
			*(char **)o->arg = adopt(cli, *(char **)o->arg);
		} else if ((o->argInfo & POPT_ARG_MASK) == POPT_ARG_ARGV && *(char ***)o->arg) {
			char **from = *(char ***)o->arg, **to;
			size_t n = 0;

			while (from[n])
				n++;
			to = DDL_NEW_ARRAY(&cli->arena, n + 1, char *);
			for (size_t i = 0; i < n; i++)
				to[i] = adopt(cli, from[i]);
			free(from);
			*(char ***)o->arg = to;
		}
	}
}

static const char **take_rest(struct ddl_cli *cli, poptContext con)
{
	const char **from = poptGetArgs(con), **to;
	size_t n = 0;

	while (from && from[n])
		n++;
	to = DDL_NEW_ARRAY(&cli->arena, n + 1, const char *);
	for (size_t i = 0; i < n; i++)
		to[i] = ddl_memdup(&cli->arena, from[i], strlen(from[i]));
	return to;
}

static void print_help(const struct ddl_command *c, poptContext con)
{
	char *text = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&text, &len);

	printf("%s.\n\n", c->summary);
	if (f) {
		poptPrintHelp(con, f, 0);
		fclose(f);
		fputs(text, stdout);
		free(text);
	}
	printf("\nExample:\n  %s\n", c->example);
}

bool ddl_options_read(struct ddl_cli *cli, int argc, const char **argv, const struct poptOption *table,
		      const char ***rest, int *status)
{
	const struct poptOption all[] = {
		{ NULL, '\0', POPT_ARG_INCLUDE_TABLE, (void *)(uintptr_t)table, 0, NULL, NULL },
		{ "help", 'h', POPT_ARG_NONE, NULL, HELP, "show this text", NULL },
		POPT_TABLEEND
	};
	char *name = ddl_format(&cli->arena, "ddlkit %s", cli->command->name);
	const char **others;
	poptContext con;
	int got;

	argv[0] = name;
	con = poptGetContext(NULL, argc, argv, all, 0);
	poptSetOtherOptionHelp(con, ddl_format(&cli->arena, "[OPTION...] %s", cli->command->args));
	got = poptGetNextOpt(con);
	adopt_values(cli, table);
	others = take_rest(cli, con);
	if (rest)
		*rest = others;
	*status = DDL_EXIT_OK;
	if (got == HELP)
		print_help(cli->command, con);
	else if (got < -1)
		*status = ddl_usage(cli, "%s: %s; see %s --help", poptBadOption(con, POPT_BADOPTION_NOALIAS),
				    poptStrerror(got), name);
	else if (!rest && *others)
		*status = ddl_usage(cli, "\"%s\": this command takes no arguments", *others);
	poptFreeContext(con);
	return got == -1 && (rest || !*others);
}

bool ddl_options_need(struct ddl_cli *cli, const struct ddl_needed *needed)
{
	struct ddl_buf missing = { 0 };
	bool fine;

	for (; needed->name; needed++)
		if (!needed->given)
			ddl_buf_printf(&missing, "%s\"%s\"", missing.len ? ", " : "", needed->name);
	fine = !missing.len;
	if (!fine)
		ddl_usage(cli, "required flag(s) %s not set; see ddlkit %s --help", ddl_buf_str(&missing), cli->command->name);
	ddl_buf_release(&missing);
	return fine;
}

bool ddl_options_dialect(struct ddl_cli *cli, const char *text)
{
	if (!text) {
		ddl_usage(cli, "--dialect is missing: mysql, mariadb, postgres, sqlite or mssql, with "
			       ":VERSION if not the newest");
		return false;
	}
	cli->dialect = ddl_dialect_find(text, &cli->version);
	if (!cli->dialect)
		ddl_usage(cli, "\"%s\" is no dialect; known are mysql, mariadb, postgres, sqlite and mssql",
			  text);
	else if (!cli->version)
		ddl_usage(cli, "\"%s\" has no version that can be read, such as %s:%u.%u", text,
			  cli->dialect->name, cli->dialect->newest / 10000, cli->dialect->newest / 100 % 100);
	else if (cli->version < cli->dialect->oldest)
		ddl_report(&cli->session, DDL_DIAG_MAYBE, DDL_SPAN_NONE,
			   "%s %u.%u and later are known; what is different in \"%s\" is not",
			   cli->dialect->title, cli->dialect->oldest / 10000, cli->dialect->oldest / 100 % 100,
			   text);
	return cli->dialect && cli->version;
}

bool ddl_options_time(const char *text, unsigned *milliseconds)
{
	static const struct { const char *name; unsigned milliseconds; } units[] = {
		{ "", 1000 }, { "s", 1000 }, { "ms", 1 }, { "m", 60 * 1000 }, { "h", 60 * 60 * 1000 },
	};
	char *unit;
	unsigned long n = strtoul(text, &unit, 10);

	if (unit == text || !ddl_ascii_digit(*text))
		return false;
	for (size_t i = 0; i < DDL_COUNT(units); i++) {
		if (strcmp(unit, units[i].name))
			continue;
		*milliseconds = n > MAX_TIME / units[i].milliseconds ? MAX_TIME : (unsigned)n * units[i].milliseconds;
		return true;
	}
	return false;
}

bool ddl_options_diagnostics(struct ddl_cli *cli, const char *text)
{
	static const char *const names[] = {
		[DDL_DIAG_CARETS] = "text", [DDL_DIAG_SHORT] = "short",
		[DDL_DIAG_JSON] = "json", [DDL_DIAG_GITHUB] = "github",
	};

	if (!text)
		return true;
	for (size_t i = 0; i < DDL_COUNT(names); i++) {
		if (!strcmp(text, names[i])) {
			cli->style = (enum ddl_diag_style)i;
			return true;
		}
	}
	ddl_usage(cli, "--diagnostics is text, short, json or github, not \"%s\"", text);
	return false;
}
