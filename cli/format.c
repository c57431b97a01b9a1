#include "cli/format.h"

#include <string.h>

static const char *skip_blanks(const char *c)
{
	return c + strspn(c, " \t\n");
}

/* A Go string: "..." with \t, \n, \\ and \", or `...`. NULL: it is none. */
static const char *read_string(struct ddl_cli *cli, const char **at)
{
	static const char from[] = "tn\\\"", to[] = "\t\n\\\"";
	const char *c = *at, *escape;
	char quote = *c++, *out, *end;

	if (quote != '"' && quote != '`')
		return NULL;
	out = end = ddl_memdup(&cli->arena, c, strlen(c));
	for (; *c && *c != quote; c++) {
		if (quote == '"' && *c == '\\') {
			escape = c[1] ? strchr(from, c[1]) : NULL;
			if (!escape)
				return NULL;
			*end++ = to[escape - from];
			c++;
		} else {
			*end++ = *c;
		}
	}
	if (*c != quote)
		return NULL;
	*end = '\0';
	*at = c + 1;
	return out;
}

static bool read_template(struct ddl_cli *cli, const char *text, struct ddl_format *f)
{
	const char *c = skip_blanks(text);

	if (strncmp(c, "{{", 2))
		return false;
	c += 2;
	c = skip_blanks(c + (*c == '-'));
	if (strncmp(c, "sql", 3))
		return false;
	c = skip_blanks(c + 3);
	if (*c++ != '.')
		return false;
	c = skip_blanks(c);
	f->indent = NULL;
	if (*c == '"' || *c == '`') {
		f->indent = read_string(cli, &c);
		if (!f->indent || f->indent[strspn(f->indent, " \t")])
			return false;
		c = skip_blanks(c);
	}
	c += *c == '-';
	return !strncmp(c, "}}", 2) && !*skip_blanks(c + 2);
}

bool ddl_format_read(struct ddl_cli *cli, const char *text, struct ddl_format *f)
{
	*f = (struct ddl_format){ .indent = cli->as_atlas && !text ? NULL : "  " };
	if (!text || !strcmp(text, "sql"))
		return true;
	if (!strcmp(text, "tree")) {
		f->tree = true;
		return true;
	}
	if (!strcmp(text, "hcl")) {
		f->hcl = true;
		return true;
	}
	if (read_template(cli, text, f))
		return true;
	ddl_usage(cli, "--format is sql, tree or a template such as {{ sql . \"  \" }}, not \"%s\"", text);
	return false;
}
