/* mssql.c - the parser's facts of SQL Server. */
#include "parser/mssql_scan.h"

#include <string.h>

#include "base/ascii.h"
#include "parser/filter.h"

static const struct ddl_keyword keywords[] = {
#define KW(word, code, a, since_a, b, since_b) { word, code, { a, b }, { since_a, since_b } },
#include "mssql_kwtab.h"
#undef KW
};

static const struct ddl_stmt_rule statements[] = {
#define RULE(words, class, object, flags, word) { words, DDL_##class, DDL_OBJECT_##object, flags, word },
#include "grammar/mssql/statements.def"
#undef RULE
};

static const char *line_end(const struct ddl_lexer *l, const char *c)
{
	const char *end = memchr(c, '\n', (size_t)(l->lim - c));

	return end ? end : l->lim;
}

static const char *skip_blanks(const char *c, const char *end)
{
	while (c < end && (*c == ' ' || *c == '\t' || *c == '\r'))
		c++;
	return c;
}

/* GO, a count, perhaps a comment and nothing else: sqlcmd, "GO". Its ";" is an error there and taken here. */
enum ddl_scan ddl_mssql_go(struct ddl_lexer *l, struct ddl_token *t)
{
	const char *end = line_end(l, l->cur), *c = skip_blanks(l->cur, end);

	while (c < end && ddl_ascii_digit(*c))
		c++;
	c = skip_blanks(c, end);
	c += c < end && *c == ';';
	c = skip_blanks(c, end);
	if (!(l->flags & DDL_TOK_NEWLINE) || (c < end && (end - c < 2 || memcmp(c, "--", 2))))
		return ddl_tok_word(l, t);
	l->cur = end;
	return ddl_tok(l, t, ';');
}

bool ddl_mssql_client_line(const struct ddl_token *t)
{
	return t->end - t->start > 1;
}

static bool is_command(const char *word, size_t len)
{
	static const char *const words[] = {
		"connect", "ed", "error", "exit", "help", "list", "listvar", "on", "out", "perftrace", "quit",
			"r",
		"reset", "serverlist", "setvar", "xml",
	};

	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (strlen(words[i]) == len && ddl_ascii_equal_n(words[i], word, len))
			return true;
	return false;
}

/* sqlcmd, "Commands": they stand at the start of a line. :r reads a file, which is not followed. */
enum ddl_scan ddl_mssql_command(struct ddl_lexer *l, struct ddl_token *t)
{
	const char *end = line_end(l, l->cur), *c = skip_blanks(l->cur, end), *word = c;
	struct ddl_span at;

	while (c < end && ddl_ascii_alpha(*c))
		c++;
	if (!(l->flags & DDL_TOK_NEWLINE) || (*l->tok == ':' && !is_command(word, (size_t)(c - word)))) {
		l->cur = l->tok + 1;
		return ddl_tok(l, t, *l->tok);
	}
	l->cur = end;
	ddl_tok(l, t, ';');
	at = ddl_token_span(t);
	if (*l->tok == ':' && c - word == 1)
		ddl_parse_report(l->p, DDL_DIAG_CLIENT_COMMAND, at,
				 "sqlcmd's :r is not followed: give the file itself");
	return DDL_SCAN_OK;
}

/* The default collation, SQL_Latin1_General_CP1_CI_AS, tells no case. */
static ddl_atom fold(struct ddl_parse *p, ddl_atom name, bool quoted)
{
	(void)quoted;
	return ddl_atom_lower(&p->session->atoms, name);
}

/* Tokens are read at p->tokens[i] and written at p->tokens[o], o <= i: one pass, whatever is collapsed. */
struct squeeze {
	struct ddl_parse *p;
	uint32_t i, o;
};

static void keep(struct squeeze *q)
{
	q->p->tokens[q->o++] = q->p->tokens[q->i++];
}

static void collapse_to(struct squeeze *q, uint32_t to, int code)
{
	struct ddl_token t = q->p->tokens[q->i];

	if (to <= q->i)
		return;
	t.atom = ddl_parse_raw(q->p, q->i, to);
	t.code = (uint16_t)code;
	t.flags &= (uint16_t)~(DDL_TOK_QUOTED | DDL_TOK_KEYWORD);
	t.end = q->p->tokens[to - 1].end;
	q->p->tokens[q->o++] = t;
	q->i = to;
}

/* Behind the option that starts at i: at its "," or at the ")" of all. */
static uint32_t option_end(const struct ddl_parse *p, uint32_t i)
{
	uint32_t depth = 0;

	for (; i < p->ntokens; i++) {
		int code = p->tokens[i].code;

		if (!depth && (code == ',' || code == ')'))
			break;
		depth += code == '(';
		depth -= code == ')';
	}
	return i;
}

/*
 * The options between the parentheses of WITH (...) and SET (...) are data: the
 * name becomes IDENT whatever word it is, the value RAW.
 */
static void collapse_options(struct squeeze *q)
{
	struct ddl_parse *p = q->p;

	while (q->i < p->ntokens) {
		uint32_t end = option_end(p, q->i);

		if (q->i + 1 < end && p->tokens[q->i + 1].code == '=') {
			p->tokens[q->i].code = p->tokens[q->i].atom ? DDL_T_IDENT : p->tokens[q->i].code;
			keep(q);
			keep(q);
			collapse_to(q, end, DDL_T_RAW);
		} else {
			collapse_to(q, end, DDL_T_IDENT);
		}
		if (q->i < p->ntokens && p->tokens[q->i].code == ')')
			return;
		if (q->i < p->ntokens)
			keep(q);
	}
}

static void collapse_tail(struct ddl_parse *p, uint32_t from)
{
	if (from < p->ntokens)
		ddl_parse_collapse(p, from, p->ntokens, DDL_T_RAW_TAIL);
}

/* ALTER TABLE t [WITH CHECK]: the clauses that are not modelled, whole. */
static void collapse_alter_table(struct ddl_parse *p)
{
	static const char *const words[] = { "enable", "disable", "switch" };
	uint32_t i = 3;

	while (p->tokens[i].code == '.')
		i += p->tokens[i + 1].code == '.' ? 1 : 2;
	if (ddl_parse_is(p, i, "with"))
		i += 2;
	/* One partition of many. */
	if (ddl_parse_is(p, i, "rebuild") && p->tokens[i + 2].code == '=' &&
	    p->tokens[i + 3].code == DDL_T_NUMBER)
		collapse_tail(p, i + 1);
	if (ddl_parse_is(p, i, "drop") && ddl_parse_is(p, i + 1, "period"))
		collapse_tail(p, i);
	for (size_t w = 0; w < DDL_COUNT(words); w++)
		if (ddl_parse_is(p, i, words[w]))
			collapse_tail(p, i + 1);
}

static uint32_t behind_brace(const struct ddl_parse *p, uint32_t i)
{
	while (i < p->ntokens && p->tokens[i].code != '}')
		i++;
	return i < p->ntokens ? i + 1 : p->ntokens;
}

/* How many tokens at i are kept before one for the rest; *to: behind that rest, 0: nothing is collapsed. */
static uint32_t collapsible(const struct ddl_parse *p, uint32_t i, uint32_t *to, int *code)
{
	*code = DDL_T_RAW;
	*to = 0;
	if (p->tokens[i].code == '{') {
		*to = behind_brace(p, i);
	} else if (ddl_parse_is(p, i, "period") && ddl_parse_is(p, i + 1, "for") && i + 3 <= p->ntokens) {
		*code = DDL_T_RAW_TAIL;
		*to = p->tokens[i + 3].code == '(' ? ddl_parse_close(p, i + 3) : i + 3;
	} else if (ddl_parse_is(p, i, "generated") && ddl_parse_is(p, i + 1, "always") &&
		   i + 5 <= p->ntokens) {
		*to = i + 5;
		return 1;
	} else if ((ddl_parse_is(p, i, "masked") || ddl_parse_is(p, i, "encrypted")) &&
		   ddl_parse_is(p, i + 1, "with") &&
		   p->tokens[i + 2].code == '(') {
		*to = ddl_parse_close(p, i + 2);
		return 1;
	} else if (p->tokens[i].code == DDL_T_IDENT && p->tokens[i + 1].code == '(' &&
		   ddl_atom_is_nocase(&p->session->atoms, p->tokens[i].atom, "xml")) {
		*to = ddl_parse_close(p, i + 1) - 1;
		return 2;
	} else if (p->tokens[i].atom && p->tokens[i + 1].code == DDL_T_COLONS && i + 3 < p->ntokens &&
		   p->tokens[i + 3].code == '(') {
		*to = ddl_parse_close(p, i + 3);
	}
	return 0;
}

static bool opens_options(const struct ddl_parse *p, uint32_t i)
{
	return (p->tokens[i].code == DDL_KW_WITH || (p->tokens[i].code == DDL_KW_SET && i < 8)) &&
	       p->tokens[i + 1].code == '(';
}

static void collapse_rest(struct ddl_parse *p)
{
	struct squeeze q = { .p = p };

	while (q.i < p->ntokens) {
		uint32_t to, kept;
		int code;

		if (opens_options(p, q.i)) {
			keep(&q);
			keep(&q);
			collapse_options(&q);
			continue;
		}
		kept = collapsible(p, q.i, &to, &code);
		if (!to) {
			keep(&q);
			continue;
		}
		while (kept--)
			keep(&q);
		collapse_to(&q, to, code);
	}
	p->tokens[q.o] = p->tokens[p->ntokens];
	p->ntokens = q.o;
}

static void filter(struct ddl_parse *p)
{
	if (ddl_parse_is(p, 0, "alter") && ddl_parse_is(p, 1, "table"))
		collapse_alter_table(p);
	collapse_rest(p);
	ddl_filter_operators(p);
	for (uint32_t i = 0; i < p->ntokens; i++)
		if (p->tokens[i].code == DDL_KW_TRY_CAST && p->tokens[i + 1].code != '(')
			p->tokens[i].code = DDL_T_IDENT;
}

static const char *module_word(int object)
{
	return object == DDL_OBJECT_PROCEDURE ? "procedure" : object == DDL_OBJECT_VIEW ? "view" :
	       object == DDL_OBJECT_FUNCTION ? "function" : object == DDL_OBJECT_TYPE ? "type" :
	       object == DDL_OBJECT_SYNONYM ? "synonym" : "trigger";
}

/* "dbo.t" and "[t]" are one table: as it stands in a module's text. */
static uint32_t canonical_table(struct ddl_parse *p, uint32_t i, uint32_t n, struct ddl_buf *out)
{
	struct ddl_ident schema = ddl_no_ident, name = ddl_no_ident;

	for (; i < n && p->tokens[i].atom; i += 2) {
		schema = name;
		name = ddl_build_ident(p, &p->tokens[i]);
		if (i + 1 >= n || p->tokens[i + 1].code != '.')
			break;
	}
	if (schema.name && !ddl_atom_is(&p->session->atoms, schema.key, "dbo"))
		ddl_buf_printf(out, "[%s].", ddl_text(p->session, schema.key));
	ddl_buf_printf(out, "[%s] ", ddl_text(p->session, name.key));
	return i + 1;
}

static uint32_t behind_name(const struct ddl_parse *p, const struct ddl_stmt *stmt, uint32_t i, uint32_t n)
{
	while (i < n && p->tokens[i].start < stmt->u.opaque->name.name.at.end)
		i++;
	return i;
}

/* "(a, [b])", the names of a view's columns; behind it. */
static uint32_t canonical_columns(struct ddl_parse *p, uint32_t i, uint32_t close, struct ddl_buf *out)
{
	for (; i < close; i++)
		if (p->tokens[i].atom)
			ddl_buf_printf(out, "[%s] ", ddl_text(p->session, ddl_build_ident(p, &p->tokens[i]).key));
	return close;
}

/*
 * What a module is compared by: not its name, by which it was found, nor in how many words it was said. The
 * arguments of a procedure may stand in parentheses; FOR and AFTER are one: "CREATE PROCEDURE", "CREATE TRIGGER".
 */
static ddl_atom canonical_text(struct ddl_parse *p, const struct ddl_stmt *stmt, uint32_t i, uint32_t n)
{
	struct ddl_buf b = { 0 };
	uint32_t close;
	ddl_atom text;

	ddl_buf_printf(&b, "create %s ", module_word(stmt->object));
	if (stmt->object == DDL_OBJECT_TRIGGER && ddl_parse_is(p, i, "on") && !ddl_parse_is(p, i + 1, "all")) {
		ddl_buf_puts(&b, "on ");
		i = canonical_table(p, i + 1, n, &b);
		if (i < n && (ddl_parse_is(p, i, "for") || ddl_parse_is(p, i, "after"))) {
			ddl_buf_puts(&b, "after ");
			i++;
		}
	}
	if (stmt->object == DDL_OBJECT_VIEW && i < n && p->tokens[i].code == '(')
		i = canonical_columns(p, i, ddl_parse_close(p, i), &b);
	close = stmt->object == DDL_OBJECT_PROCEDURE && i < n && p->tokens[i].code == '(' ? ddl_parse_close(p, i) : 0;
	if (close && close <= n) {
		ddl_buf_printf(&b, "%s ", ddl_text(p->session, ddl_parse_raw(p, i + 1, close - 1)));
		i = close;
	}
	ddl_buf_puts(&b, i < n ? ddl_text(p->session, ddl_parse_raw(p, i, n)) : "");
	text = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

/* ON t, behind the name of an index or a trigger. */
static uint32_t name_of_table(struct ddl_parse *p, struct ddl_opaque *o)
{
	struct ddl_ident part[3];
	uint32_t n = 0, i = 0;

	while (i < p->ntokens && p->tokens[i].code != DDL_KW_ON)
		i++;
	/* Triggers of DDL are of no table: ON DATABASE, ON ALL SERVER. */
	if (o->object == DDL_OBJECT_TRIGGER && (ddl_parse_is(p, i + 1, "database") || ddl_parse_is(p, i + 1, "all")))
		return 0;
	for (i++; i < p->ntokens && n < 3 && p->tokens[i].atom; i += 2) {
		part[n++] = ddl_build_ident(p, &p->tokens[i]);
		if (p->tokens[i + 1].code != '.')
			break;
	}
	if (n)
		o->table = *ddl_build_qname(p, n > 2 ? part[n - 3] : ddl_no_ident, n > 1 ? part[n - 2] :
					    ddl_no_ident, part[n - 1]);
	return n;
}

/* CREATE OR ALTER and ALTER say the same thing as CREATE, once it is done. */
static void canonical_module(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	uint32_t i = 1, n = p->ntokens;

	while (ddl_parse_is(p, i, "or") || ddl_parse_is(p, i, "alter"))
		i++;
	if (i > 1)
		stmt->flags |= DDL_STMT_OR_REPLACE;
	if (i > 2)
		ddl_build_require(p, DDL_FEATURE_CREATE_OR_ALTER_MSSQL, ddl_token_span(&p->tokens[1]));
	i++;
	while (n > i && p->tokens[n - 1].code == ';')
		n--;
	stmt->u.opaque->text = canonical_text(p, stmt, behind_name(p, stmt, i, n), n);
	if (stmt->object == DDL_OBJECT_TRIGGER)
		name_of_table(p, stmt->u.opaque);
}

/* The words between CREATE and the name are what DROP needs. A full-text index is called after its table. */
static void name_carried(struct ddl_parse *p, struct ddl_stmt *stmt, const struct ddl_stmt_rule *rule)
{
	struct ddl_opaque *o = stmt->u.opaque;
	uint32_t i = 1;

	while (i < p->ntokens && p->tokens[i].start < o->name.name.at.start &&
	       (!o->name.schema.name || p->tokens[i].start < o->name.schema.at.start))
		i++;
	o->signature = ddl_parse_raw(p, 1, i);
	if (!strstr(rule->words, "index"))
		return;
	if (name_of_table(p, o) && strstr(rule->words, "fulltext"))
		o->name = o->table;
}

/* ALTER AUTHORIZATION ON SCHEMA::s TO owner; of anything else the owner is no part of the schema. */
static struct ddl_stmt *authorization(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	struct ddl_option *o;
	struct ddl_ident owner;

	if (p->ntokens != 8 || !ddl_parse_is(p, 3, "schema") || p->tokens[4].code != DDL_T_COLONS ||
	    p->tokens[6].code != DDL_KW_TO || !p->tokens[5].atom || !p->tokens[7].atom)
		return stmt;
	owner = ddl_build_ident(p, &p->tokens[7]);
	o = ddl_build_option_word(p, &p->tokens[1], ddl_expr_name(p, NULL, owner, owner.at), stmt->node.at);
	return ddl_build_schema(p, DDL_STMT_ALTER_SCHEMA, DDL_OBJECT_SCHEMA, ddl_build_ident(p, &p->tokens[5]),
				ddl_list_one(o), 0, stmt->node.at);
}

/* What drops a constraint whose name was looked up is known by what follows: replay takes it to be gone. */
static struct ddl_stmt *executed(struct ddl_parse *p, struct ddl_stmt *stmt, uint32_t behind)
{
	static const char words[] = "drop constraint";
	const char *c;

	stmt = ddl_mssql_exec(p, stmt, behind);
	if (!stmt || stmt->kind != DDL_STMT_SKIPPED || !(stmt->flags & DDL_STMT_OUTSIDE))
		return stmt;
	for (c = ddl_text(p->session, stmt->u.opaque->text); *c; c++)
		if (ddl_ascii_equal_n(c, words, sizeof(words) - 1))
			stmt->flags &= ~(uint32_t)DDL_STMT_OUTSIDE;
	return stmt;
}

static struct ddl_stmt *passed(struct ddl_parse *p, const struct ddl_stmt_rule *rule, struct ddl_stmt *stmt)
{
	ddl_mssql_shape(p, rule);
	if (p->failed)
		return NULL;
	if (ddl_parse_is(p, 0, "exec") || ddl_parse_is(p, 0, "execute"))
		return executed(p, stmt, 1);
	if (ddl_atom_is(&p->session->atoms, stmt->word, "call"))
		return executed(p, stmt, 0);
	if (ddl_parse_is(p, 0, "alter") && ddl_parse_is(p, 1, "authorization"))
		return authorization(p, stmt);
	if (ddl_parse_is(p, 0, "declare"))
		return ddl_mssql_lookup(p, stmt);
	if (rule->class != DDL_CARRIED)
		return stmt;
	switch (rule->object) {
	case DDL_OBJECT_VIEW:
	case DDL_OBJECT_PROCEDURE:
	case DDL_OBJECT_FUNCTION:
	case DDL_OBJECT_TRIGGER:
		canonical_module(p, stmt);
		break;
	case DDL_OBJECT_TYPE:
	case DDL_OBJECT_SYNONYM:
		if (rule->flags & DDL_STMT_CREATES)
			stmt->u.opaque->text = canonical_text(p, stmt, behind_name(p, stmt, 2, p->ntokens), p->ntokens);
		break;
	case DDL_OBJECT_OTHER:
		if (rule->flags & DDL_STMT_CREATES)
			name_carried(p, stmt, rule);
		break;
	default:
		break;
	}
	return stmt;
}

const struct ddl_dialect ddl_mssql = {
	.id = DDL_MSSQL,
	.name = "mssql",
	.title = "SQL Server",
	.aliases = "sqlserver azuresql",
	.oldest = DDL_VERSION(2012, 0),
	.newest = DDL_VERSION(2025, 0),
	.keyword_column = 0,
	.keywords = keywords,
	.nkeywords = DDL_COUNT(keywords),
	.statements = statements,
	.nstatements = DDL_COUNT(statements),
	.quote_open = '[',
	.quote_close = ']',
	.max_ident = 128,
	.scan = ddl_mssql_scan,
	.parse = ddl_mssql_parse,
	.explain = ddl_mssql_explain_parse,
	.fold = fold,
	.fold_table = fold,
	.keeps_spelling = true,
	.null_conflict = true,
	.unit_start = ddl_mssql_unit_start,
	.unit_token = ddl_mssql_unit_token,
	.unit_open = ddl_mssql_unit_open,
	.filter = filter,
	.passed = passed,
};
