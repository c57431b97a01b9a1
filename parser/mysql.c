/* mysql.c - the parser's facts of MySQL and MariaDB. */
#include "parser/mysql_scan.h"

#include <string.h>

#include "base/ascii.h"

static const struct ddl_keyword keywords[] = {
#define KW(word, code, a, since_a, b, since_b) { word, code, { a, b }, { since_a, since_b } },
#include "mysql_kwtab.h"
#undef KW
};

#define RULE(words, class, object, flags, word) { words, DDL_##class, DDL_OBJECT_##object, flags, word },
#define MYSQL_RULE RULE
#define MARIADB_RULE(words, class, object, flags, word)
static const struct ddl_stmt_rule statements[] = {
#include "grammar/mysql/statements.def"
};
#undef MYSQL_RULE
#undef MARIADB_RULE
#define MYSQL_RULE(words, class, object, flags, word)
#define MARIADB_RULE RULE
static const struct ddl_stmt_rule maria_statements[] = {
#include "grammar/mysql/statements.def"
};
#undef RULE
#undef MYSQL_RULE
#undef MARIADB_RULE

/*
 * MySQL manual, "Comments"; MariaDB manual, "Comment Syntax"; tried on both servers. The number has five
 * digits, or six: MySQL takes the sixth only before white space. MariaDB skips what is meant for MySQL 5.7
 * and 8 (50700 to 99999).
 */
bool ddl_mysql_open_comment(struct ddl_lexer *l)
{
	bool maria = l->p->dialect->keyword_column == 1, only_maria = l->tok[2] == 'M';
	const char *digits = l->tok + 3 + only_maria;
	ddl_version v = 0;

	if (only_maria && !maria)
		return false;
	if (l->cur - digits == 6 && !maria && !(l->cur < l->lim && ddl_ascii_space(*l->cur)))
		l->cur--;
	for (; digits < l->cur; digits++)
		v = v * 10 + (ddl_version)(*digits - '0');
	if (maria && !only_maria && v >= 50700 && v <= 99999)
		return false;
	if (v / 100 > l->p->version / 100)
		return false;
	l->in_version_comment = true;
	return true;
}

enum ddl_scan ddl_mysql_bits(struct ddl_lexer *l, struct ddl_token *t, size_t prefix, size_t suffix, uint16_t flags)
{
	ddl_tok_range(l, t, DDL_T_BITS, l->tok + prefix, l->cur - suffix);
	t->flags |= flags;
	return DDL_SCAN_OK;
}

enum ddl_scan ddl_mysql_string(struct ddl_lexer *l, struct ddl_token *t, size_t prefix)
{
	char quote = l->cur[-1];
	const char *c = l->cur;
	int code = prefix ? DDL_T_NATIONAL_STRING : quote == '"' && l->ansi_quotes ? DDL_T_IDENT : DDL_T_STRING;

	for (;; c++) {
		while (c < l->lim && *c != quote && *c != '\\')
			c++;
		if (c >= l->lim)
			return DDL_SCAN_UNTERMINATED;
		if (*c == '\\') {
			if (l->backslash)
				c++;
			if (c >= l->lim)
				return DDL_SCAN_UNTERMINATED;
		} else if (c + 1 < l->lim && c[1] == quote) {
			c++;
		} else {
			break;
		}
	}
	l->cur = c + 1;
	return l->backslash ? ddl_tok_escaped(l, t, code, prefix, quote) : ddl_tok_quoted(l, t, code, prefix, quote);
}

static bool is_charset(const char *name, size_t len)
{
	static const char *const names[] = {
		"armscii8", "ascii", "big5", "binary", "cp1250", "cp1251", "cp1256", "cp1257", "cp850", "cp852", "cp866",
		"cp932", "dec8", "eucjpms", "euckr", "gb18030", "gb2312", "gbk", "geostd8", "greek", "hebrew", "hp8",
		"keybcs2", "koi8r", "koi8u", "latin1", "latin2", "latin5", "latin7", "macce", "macroman", "sjis",
		"swe7", "tis620", "ucs2", "ujis", "utf16", "utf16le", "utf32", "utf8", "utf8mb3", "utf8mb4",
	};

	for (size_t i = 0; i < DDL_COUNT(names); i++)
		if (strlen(names[i]) == len && ddl_ascii_equal_n(names[i], name, len))
			return true;
	return false;
}

enum ddl_scan ddl_mysql_word(struct ddl_lexer *l, struct ddl_token *t)
{
	const struct ddl_parse *p = l->p;
	const char *end;

	/* The client cuts at the delimiter wherever it stands: END$$ */
	if (p->delimiter) {
		end = ddl_find_bytes(l->tok + 1, l->cur, p->delimiter, p->delimiter_len);
		l->cur = end ? end : l->cur;
	}
	if (*l->tok == '_' && is_charset(l->tok + 1, (size_t)(l->cur - l->tok - 1)))
		return ddl_tok_text(l, t, DDL_T_CHARSET_PREFIX);
	return ddl_tok_word(l, t);
}

static ddl_atom fold(struct ddl_parse *p, ddl_atom name, bool quoted)
{
	(void)quoted;
	return ddl_atom_lower(&p->session->atoms, name);
}

/* lower_case_table_names=0, the default on Linux. */
static ddl_atom fold_table(struct ddl_parse *p, ddl_atom name, bool quoted)
{
	(void)p;
	(void)quoted;
	return name;
}

const struct ddl_dialect ddl_mysql = {
	.id = DDL_MYSQL,
	.name = "mysql",
	.title = "MySQL",
	.aliases = "",
	.oldest = DDL_VERSION(5, 7),
	.newest = DDL_VERSION(9, 7),
	.keyword_column = 0,
	.type_names = "",
	.keywords = keywords,
	.nkeywords = DDL_COUNT(keywords),
	.statements = statements,
	.nstatements = DDL_COUNT(statements),
	.quote_open = '`',
	.quote_close = '`',
	.max_ident = 64,
	.scan = ddl_mysql_scan,
	.parse = ddl_mysql_parse,
	.explain = ddl_mysql_explain_parse,
	.fold = fold,
	.fold_table = fold_table,
	.keeps_spelling = true,
	.executable_comments = true,
	.unit_start = ddl_mysql_unit_start,
	.unit_token = ddl_mysql_unit_token,
	.unit_open = ddl_mysql_unit_open,
	.filter = ddl_mysql_filter,
	.passed = ddl_mysql_passed,
};

const struct ddl_dialect ddl_mariadb = {
	.id = DDL_MARIADB,
	.name = "mariadb",
	.title = "MariaDB",
	.aliases = "maria",
	.oldest = DDL_VERSION(10, 3),
	.newest = DDL_VERSION(11, 8),
	.keyword_column = 1,
	.type_names = "geometry geometrycollection inet4 inet6 linestring multilinestring multipoint multipolygon point "
		      "polygon uuid xmltype",
	.keywords = keywords,
	.nkeywords = DDL_COUNT(keywords),
	.statements = maria_statements,
	.nstatements = DDL_COUNT(maria_statements),
	.quote_open = '`',
	.quote_close = '`',
	.max_ident = 64,
	.scan = ddl_mysql_scan,
	.parse = ddl_mysql_parse,
	.explain = ddl_mysql_explain_parse,
	.fold = fold,
	.fold_table = fold_table,
	.keeps_spelling = true,
	.executable_comments = true,
	.unit_start = ddl_mysql_unit_start,
	.unit_token = ddl_mysql_unit_token,
	.unit_open = ddl_mysql_unit_open,
	.filter = ddl_mysql_filter,
	.passed = ddl_mysql_passed,
};
