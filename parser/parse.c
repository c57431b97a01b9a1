#include "parser/parse.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "parser/build.h"
#include "parser/directive.h"
#include "parser/match.h"

enum { FIRST_TOKENS = 1024 };

static void intern_keywords(struct ddl_parse *p)
{
	const struct ddl_dialect *d = p->dialect;
	struct ddl_atoms *atoms = &p->session->atoms;

	for (size_t i = 0; i < d->nkeywords; i++) {
		ddl_atom a = ddl_atom_str(atoms, d->keywords[i].word);

		if (a >= p->nkeyword_atoms)
			p->nkeyword_atoms = a + 1;
	}
	p->keyword_of = DDL_NEW_ARRAY(&atoms->arena, p->nkeyword_atoms, const struct ddl_keyword *);
	for (size_t i = 0; i < d->nkeywords; i++)
		if (d->keywords[i].class[d->keyword_column] != '.')
			p->keyword_of[ddl_atom_str(atoms, d->keywords[i].word)] = &d->keywords[i];
}

void ddl_parse_init(struct ddl_parse *p, struct ddl_session *s, const struct ddl_dialect *d, ddl_version v)
{
	memset(p, 0, sizeof(*p));
	p->session = s;
	p->dialect = d;
	p->version = v ? v : d->newest;
	p->arena = &s->arena;
	ddl_arena_init(&p->scratch);
	intern_keywords(p);
	p->matcher = ddl_match_new(p);
	p->captokens = FIRST_TOKENS;
	p->tokens = ddl_xmalloc(p->captokens * sizeof(*p->tokens));
}

void ddl_parse_release(struct ddl_parse *p)
{
	ddl_arena_release(&p->scratch);
	free(p->tokens);
}

const struct ddl_keyword *ddl_parse_keyword(const struct ddl_parse *p, ddl_atom lower)
{
	return lower < p->nkeyword_atoms ? p->keyword_of[lower] : NULL;
}

bool ddl_keyword_reserved(const struct ddl_parse *p, const struct ddl_keyword *k)
{
	int column = p->dialect->keyword_column;

	return k->class[column] == 'R' && p->version >= k->since[column];
}

struct ddl_span ddl_token_span(const struct ddl_token *t)
{
	return (struct ddl_span){ t->start, t->end };
}

struct ddl_diag *ddl_parse_report(struct ddl_parse *p, enum ddl_diag_code code, struct ddl_span at,
				  const char *fmt, ...)
{
	struct ddl_diag *d;
	va_list ap;

	va_start(ap, fmt);
	d = ddl_vreport(p->session, code, at, fmt, ap);
	va_end(ap);
	if (d->severity == DDL_ERROR)
		p->failed = true;
	return d;
}

static bool words_touch(const struct ddl_token *a, const struct ddl_token *b)
{
	static const char no_space_after[] = "(.[", no_space_before[] = "),.[];";

	if (a->code < 128 && strchr(no_space_after, a->code))
		return true;
	if (a->code == DDL_T_COLONS || b->code == DDL_T_COLONS)
		return true;
	if (b->code == '(')
		return !(b->flags & DDL_TOK_SPACE);
	return b->code < 128 && b->code && strchr(no_space_before, b->code);
}

static void put_token(struct ddl_parse *p, const struct ddl_token *t, struct ddl_buf *b)
{
	const char *text = p->source->text + (t->start - p->source->base);
	bool word = t->atom && !(t->flags & DDL_TOK_QUOTED) && (t->flags & DDL_TOK_KEYWORD || t->code == DDL_T_IDENT);

	if (t->code == DDL_T_RAW || t->code == DDL_T_RAW_TAIL)
		ddl_buf_puts(b, ddl_text(p->session, t->atom));
	else if (word && t->flags & DDL_TOK_KEYWORD)
		ddl_buf_puts(b, ddl_text(p->session, ddl_atom_lower(&p->session->atoms, t->atom)));
	else if (word)
		ddl_buf_puts(b, ddl_text(p->session, p->dialect->keeps_spelling ? t->atom :
					 p->dialect->fold(p, t->atom, false)));
	else
		ddl_buf_add(b, text, t->end - t->start);
}

ddl_atom ddl_parse_raw(struct ddl_parse *p, uint32_t from, uint32_t to)
{
	struct ddl_buf b = { 0 };
	ddl_atom a;

	for (uint32_t i = from; i < to; i++) {
		if (i > from && !words_touch(&p->tokens[i - 1], &p->tokens[i]))
			ddl_buf_putc(&b, ' ');
		put_token(p, &p->tokens[i], &b);
	}
	a = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return a;
}

void ddl_parse_collapse(struct ddl_parse *p, uint32_t from, uint32_t to, int code)
{
	struct ddl_token *t = &p->tokens[from];
	ddl_atom raw = ddl_parse_raw(p, from, to);

	t->atom = raw;
	t->code = (uint16_t)code;
	t->flags &= (uint16_t)~(DDL_TOK_QUOTED | DDL_TOK_KEYWORD);
	t->end = p->tokens[to - 1].end;
	memmove(t + 1, &p->tokens[to], (p->ntokens + 1 - to) * sizeof(*t));
	p->ntokens -= to - from - 1;
}

uint32_t ddl_parse_close(const struct ddl_parse *p, uint32_t open)
{
	uint32_t depth = 0;

	for (uint32_t i = open; i < p->ntokens; i++) {
		if (p->tokens[i].code == '(')
			depth++;
		else if (p->tokens[i].code == ')' && --depth == 0)
			return i + 1;
	}
	return p->ntokens;
}

/* "(" SELECT ... ")" becomes one RAW token with its parentheses, innermost scripts included. */
static void collapse_queries(struct ddl_parse *p)
{
	uint32_t out = 0, i = 0;

	while (i < p->ntokens) {
		uint32_t close;

		if (p->tokens[i].code != '(' ||
		    !(ddl_parse_is(p, i + 1, "select") || ddl_parse_is(p, i + 1, "with") || ddl_parse_is(p, i + 1, "values")) ||
		    (ddl_parse_is(p, i + 1, "with") && p->tokens[i + 2].code == ')') ||
		    (ddl_parse_is(p, i + 1, "values") && p->tokens[i + 2].code != '(')) {
			p->tokens[out++] = p->tokens[i++];
			continue;
		}
		close = ddl_parse_close(p, i);
		p->tokens[out] = p->tokens[i];
		p->tokens[out].atom = ddl_parse_raw(p, i, close);
		p->tokens[out].code = DDL_T_RAW;
		p->tokens[out++].end = p->tokens[close - 1].end;
		i = close;
	}
	p->tokens[out] = p->tokens[p->ntokens];
	p->ntokens = out;
}

static struct ddl_token *next_slot(struct ddl_parse *p)
{
	if (p->ntokens + 2 > p->captokens) {
		p->captokens *= 2;
		p->tokens = ddl_xrealloc(p->tokens, p->captokens, sizeof(*p->tokens));
	}
	return &p->tokens[p->ntokens];
}

static void report_scan(struct ddl_parse *p, enum ddl_scan state)
{
	struct ddl_lexer *l = &p->lexer;
	uint32_t start = l->base + (uint32_t)(l->tok - l->text);
	struct ddl_span at = { start, start + 1 };
	unsigned char c = (unsigned char)*l->tok;

	if (state == DDL_SCAN_UNTERMINATED)
		ddl_parse_report(p, DDL_DIAG_UNTERMINATED, at, "%s without an end starts here",
				 c == '/' ? "comment" : c == '"' || c == '`' || c == '[' ? "quoted name" : "string");
	else if (c < 0x20 || c >= 0x7f)
		ddl_parse_report(p, DDL_DIAG_BAD_BYTE, at, "byte 0x%02x begins nothing", c);
	else
		ddl_parse_report(p, DDL_DIAG_BAD_BYTE, at, "\"%c\" begins nothing here", c);
}

/* Where the delimiter ends that stands next but for white space, which it may itself begin with; or NULL. */
static const char *behind_delimiter(const struct ddl_parse *p)
{
	const struct ddl_lexer *l = &p->lexer;

	for (const char *c = l->cur; (size_t)(l->lim - c) >= p->delimiter_len; c++) {
		if (!memcmp(c, p->delimiter, p->delimiter_len))
			return c + p->delimiter_len;
		if (!ddl_ascii_space(*c))
			break;
	}
	return NULL;
}

/* A comment may stand between the last token and the delimiter: then the scanner has read on to it. */
static bool begins_delimiter(const struct ddl_parse *p, const struct ddl_token *t)
{
	const char *c = p->lexer.text + (t->start - p->lexer.base);

	return (size_t)(p->lexer.lim - c) >= p->delimiter_len && !memcmp(c, p->delimiter, p->delimiter_len);
}

/*
 * Read tokens up to the end of the statement. False at the end of the text.
 * After an unreadable token the rest of the text is in doubt: what follows an
 * unterminated string is the string.
 */
static bool read_unit(struct ddl_parse *p)
{
	const struct ddl_dialect *d = p->dialect;
	const char *behind;
	struct ddl_token *t;
	enum ddl_scan state;

	p->ntokens = 0;
	p->depth = p->block_pos = p->block_parens = p->blocks = 0;
	p->has_query = false;
	p->kept = 0;
	p->closed = false;
	for (;;) {
		if (p->delimiter && (behind = behind_delimiter(p))) {
			p->lexer.cur = behind;
			break;
		}
		t = next_slot(p);
		state = d->scan(&p->lexer, t);
		if (DDL_UNLIKELY(state != DDL_SCAN_OK)) {
			report_scan(p, state);
			ddl_tok(&p->lexer, t, DDL_T_BAD);
			if (state == DDL_SCAN_UNTERMINATED)
				p->lexer.cur = p->lexer.lim;
			else
				p->lexer.cur = p->lexer.tok + 1;
			p->ntokens++;
			continue;
		}
		if (t->code == 0) {
			if (!p->ntokens)
				return false;
			break;
		}
		if (p->delimiter && begins_delimiter(p, t)) {
			p->lexer.cur = p->lexer.text + (t->start - p->lexer.base) + p->delimiter_len;
			break;
		}
		if (t->code == '(')
			p->depth++;
		else if (t->code == ')' && p->depth)
			p->depth--;
		else if (t->code == DDL_KW_SELECT || t->code == DDL_KW_WITH || t->code == DDL_KW_VALUES)
			p->has_query = true;
		else if (t->code == ';' && !p->delimiter) {
			if (!p->ntokens)
				return true;
			p->closed = !d->unit_open || !d->unit_open(p);
			if (p->closed)
				break;
		}
		if (d->unit_token) {
			uint32_t here = t->start;

			p->ntokens++;
			if (d->unit_token(p, t) == DDL_UNIT_END) {
				p->lexer.cur = p->lexer.text + (here - p->lexer.base);
				p->lexer.flags = DDL_TOK_SPACE;
				p->ntokens--;
				break;
			}
			continue;
		}
		p->ntokens++;
	}
	while (p->delimiter && p->ntokens && p->tokens[p->ntokens - 1].code == ';')
		p->ntokens--;
	t = &p->tokens[p->ntokens];
	t->code = 0;
	t->atom = 0;
	t->flags = 0;
	t->start = t->end = p->ntokens ? p->tokens[p->ntokens - 1].end : p->lexer.base;
	return true;
}

static void add_stmt(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	stmt->lead = p->unit_start;
	stmt->flags |= p->stmt_flags;
	ddl_list_add(p->out, stmt);
}

void ddl_build_finish(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	if (stmt)
		add_stmt(p, stmt);
}

/* The name behind the words of a carried statement: a.b.c, IF [NOT] EXISTS before it. */
static void carried_name(struct ddl_parse *p, uint32_t i, struct ddl_opaque *o)
{
	struct ddl_ident part[3];
	uint32_t n = 0;
	struct ddl_qname *q;

	if (ddl_parse_is(p, i, "if")) {
		i++;
		i += ddl_parse_is(p, i, "not");
		i += ddl_parse_is(p, i, "exists");
	}
	i += ddl_parse_is(p, i, "concurrently") || ddl_parse_is(p, i, "only");
	while (i < p->ntokens && n < 3) {
		const struct ddl_token *t = &p->tokens[i];

		if (!t->atom || t->code == DDL_T_NUMBER || t->code == DDL_T_OPERATOR || t->code == DDL_T_RAW)
			break;
		part[n++] = ddl_build_ident(p, t);
		if (p->tokens[i + 1].code != '.')
			break;
		i += 2;
	}
	if (!n)
		return;
	q = ddl_build_qname(p, n > 2 ? part[n - 3] : ddl_no_ident, n > 1 ? part[n - 2] : ddl_no_ident, part[n - 1]);
	o->name = *q;
}

/* When it is done, which is no part of what it makes. */
static uint32_t carried_flags(const struct ddl_parse *p, uint32_t behind)
{
	uint32_t flags = ddl_parse_is(p, 1, "or") && ddl_parse_is(p, 2, "replace") ? DDL_STMT_OR_REPLACE : 0;

	if (!ddl_parse_is(p, behind, "if"))
		return flags;
	return flags | (ddl_parse_is(p, behind + 1, "not") ? DDL_STMT_IF_NOT_EXISTS : DDL_STMT_IF_EXISTS);
}

static void carry(struct ddl_parse *p, const struct ddl_stmt_rule *rule, uint32_t behind)
{
	struct ddl_span at = { p->tokens[0].start, p->tokens[p->ntokens - 1].end };
	struct ddl_stmt *stmt = ddl_build_stmt(p, rule->class == DDL_CARRIED ? DDL_STMT_OPAQUE : DDL_STMT_SKIPPED,
					       rule->flags, at);
	struct ddl_opaque *o;

	stmt->word = ddl_atom_str(&p->session->atoms, rule->word);
	stmt->object = (uint8_t)rule->object;
	if (rule->class == DDL_CARRIED || rule->flags & DDL_STMT_OUTSIDE) {
		o = DDL_NEW(p->arena, struct ddl_opaque);
		o->node.at = at;
		o->object = (uint8_t)rule->object;
		stmt->flags |= carried_flags(p, behind);
		carried_name(p, behind, o);
		o->text = ddl_parse_raw(p, 0, p->ntokens);
		stmt->u.opaque = o;
	}
	if (p->dialect->passed)
		stmt = p->dialect->passed(p, rule, stmt);
	ddl_build_finish(p, stmt);
}

static void add_bad(struct ddl_parse *p, struct ddl_span at)
{
	add_stmt(p, ddl_build_stmt(p, DDL_STMT_BAD, 0, at));
}

static void unknown_statement(struct ddl_parse *p)
{
	const struct ddl_token *t = &p->tokens[0];
	size_t len;
	const char *text = ddl_span_text(&p->session->sources, ddl_token_span(t), &len);

	ddl_parse_report(p, DDL_DIAG_UNKNOWN_STATEMENT, ddl_token_span(t), "%s has no statement that begins with \"%.*s\"",
			 p->dialect->title, (int)(len > 40 ? 40 : len), text);
}

/*
 * What does not parse is parsed again by the explaining parser: only a parser
 * with look-ahead correction knows what could have stood there.
 */
static void run_grammar(struct ddl_parse *p)
{
	struct ddl_list diags = p->session->diags, before = *p->out;
	int failed;

	p->pos = 0;
	p->syntax_error = false;
	failed = p->dialect->parse(p);
	if (p->syntax_error) {
		ddl_list_cut(&p->session->diags, &diags);
		ddl_list_cut(p->out, &before);
		p->failed = false;
		p->pos = 0;
		p->explaining = true;
		failed = p->dialect->explain(p);
		p->explaining = false;
	}
	if (failed && !p->failed)
		ddl_parse_report(p, DDL_DIAG_TOO_DEEP, ddl_token_span(&p->tokens[0]), "statement nests too deep");
}

static void parse_unit(struct ddl_parse *p)
{
	const struct ddl_stmt_rule *rule;
	struct ddl_list before = *p->out;
	struct ddl_arena *arena = p->arena;
	/* A filter may move tokens. */
	struct ddl_span at = { p->tokens[0].start, p->tokens[p->ntokens - 1].end };
	uint32_t behind = 0;

	if (!p->failed) {
		rule = ddl_match(p, &behind);
		if (!rule) {
			unknown_statement(p);
		} else if (rule->class != DDL_MODELLED) {
			carry(p, rule, behind);
		} else {
			if (p->has_query && !p->dialect->reads_queries)
				collapse_queries(p);
			if (p->dialect->filter)
				p->dialect->filter(p);
			run_grammar(p);
			p->arena = arena;
		}
	}
	if (p->failed) {
		/* Of a statement with an error nothing counts. */
		ddl_list_cut(p->out, &before);
		add_bad(p, at);
	}
}

static ddl_atom first_word(const struct ddl_parse *p, uint32_t i)
{
	const struct ddl_token *t = &p->tokens[i];

	return i < p->ntokens && t->atom && !(t->flags & DDL_TOK_QUOTED) ? ddl_atom_lower(&p->session->atoms, t->atom) : 0;
}

/* The first token of a statement in an executable comment stands behind the mark that opens the comment. */
static const char *unit_text(const struct ddl_parse *p, const char *lead, const char *first)
{
	const char *open = NULL;

	for (const char *c = lead; first - c > 2; c++) {
		if (c[0] == '/' && c[1] == '*' && (c[2] == '!' || (c[2] == 'M' && c[3] == '!')))
			open = c;
		else if (c[0] == '*' && c[1] == '/')
			open = NULL;
	}
	return open && p->dialect->executable_comments ? open : first;
}

/* Where the unit that was read ends: behind its ";", before another delimiter, with the text, or before a client's command. */
static const char *unit_end(const struct ddl_parse *p)
{
	const struct ddl_lexer *l = &p->lexer;
	const char *last = l->text + (p->tokens[p->ntokens - 1].end - l->base), *end = l->cur;

	if (p->delimiter && (size_t)(end - last) >= p->delimiter_len &&
	    !memcmp(end - p->delimiter_len, p->delimiter, p->delimiter_len))
		end -= p->delimiter_len;
	else if (!p->delimiter && (p->closed || end != l->lim) && end[-1] != ';')
		end = last;
	while (end > last && ddl_ascii_space(end[-1]))
		end--;
	return end;
}

static void add_unit(struct ddl_parse *p)
{
	struct ddl_unit *u = DDL_NEW(p->arena, struct ddl_unit);
	const struct ddl_lexer *l = &p->lexer;
	const char *first = l->text + (p->tokens[0].start - l->base);

	u->node.at.start = l->base + (uint32_t)(unit_text(p, l->text + (p->unit_start - l->base), first) - l->text);
	u->node.at.end = l->base + (uint32_t)(unit_end(p) - l->text);
	u->word = first_word(p, 0);
	u->second = first_word(p, 1);
	u->rows = p->dialect->unit_rows && p->dialect->unit_rows(p);
	ddl_list_add(p->units, u);
}

/* All but the last one: what stands behind it may still say something about it (SQL Server's CREATE SCHEMA). */
static void give(struct ddl_parse *p)
{
	while (p->out->first != p->out->last) {
		struct ddl_node *n = p->out->first;

		p->out->first = n->next;
		p->out->count--;
		p->take(p->taker, (struct ddl_stmt *)(void *)n);
	}
}

static void parse_units(struct ddl_parse *p)
{
	for (;;) {
		p->failed = false;
		p->unit_start = p->lexer.base + (uint32_t)(p->lexer.cur - p->lexer.text);
		if (p->dialect->unit_start) {
			enum ddl_unit_verdict v = p->dialect->unit_start(p);

			if (v == DDL_UNIT_CONSUMED)
				continue;
			if (v == DDL_UNIT_END)
				break;
		}
		if (!read_unit(p))
			break;
		if (p->ntokens && p->units)
			add_unit(p);
		if (p->ntokens)
			parse_unit(p);
		if (p->take)
			give(p);
		ddl_arena_reset(&p->scratch);
	}
}

static void start_text(struct ddl_parse *p, const struct ddl_source *source)
{
	struct ddl_lexer *l = &p->lexer;

	p->source = source;
	p->ntokens = 0;
	l->p = p;
	l->text = l->cur = source->text;
	l->lim = source->text + source->len;
	l->base = source->base;
	l->cond = 0;
	l->depth = 0;
	l->flags = DDL_TOK_NEWLINE | DDL_TOK_SPACE;
	l->in_version_comment = false;
	p->delimiter = ddl_directive_delimiter(p->arena, source->text, source->len, &p->delimiter_len);
	p->between = NULL;
}

static void parse_text(struct ddl_parse *p, const struct ddl_source *source)
{
	start_text(p, source);
	parse_units(p);
}

void ddl_parse_tokens(struct ddl_parse *p, struct ddl_span at)
{
	const struct ddl_source *source = ddl_sources_find(&p->session->sources, at.start);
	size_t mark = ddl_diags_mark(p->session);

	memset(&p->lexer, 0, sizeof(p->lexer));
	ddl_arena_reset(&p->scratch);
	start_text(p, source);
	p->lexer.cur = source->text + (at.start - source->base);
	p->lexer.backslash = true;
	if (!read_unit(p))
		p->ntokens = 0;
	while (p->ntokens && p->tokens[p->ntokens - 1].start >= at.end)
		p->ntokens--;
	ddl_diags_rewind(p->session, mark);
}

void ddl_parse_source(struct ddl_parse *p, const struct ddl_source *source, struct ddl_list *out)
{
	memset(&p->lexer, 0, sizeof(p->lexer));
	p->out = out;
	parse_text(p, source);
}

void ddl_parse_inner(struct ddl_parse *p, const struct ddl_token *string, uint32_t stmt_flags)
{
	size_t errors = ddl_diags_count(p->session, DDL_ERROR);
	struct ddl_source *src;
	struct ddl_parse inner;

	if (p->nesting == DDL_MAX_NESTING) {
		ddl_parse_report(p, DDL_DIAG_TOO_DEEP, ddl_token_span(string), "statements in strings nest too deep");
		return;
	}
	src = ddl_sources_add(&p->session->sources, p->source->name, ddl_text(p->session, string->atom),
			      ddl_atom_len(&p->session->atoms, string->atom));
	if (!src) {
		ddl_parse_report(p, DDL_DIAG_TOO_LARGE, ddl_token_span(string), "too much text in one run");
		return;
	}
	ddl_source_within(&p->session->sources, src, ddl_token_span(string));
	src->comments = (struct ddl_span){ p->unit_start, p->tokens[0].start };
	inner = *p;
	inner.nesting++;
	inner.units = NULL;
	inner.take = NULL;
	inner.stmt_flags |= stmt_flags;
	ddl_arena_init(&inner.scratch);
	inner.ntokens = 0;
	inner.captokens = FIRST_TOKENS;
	inner.tokens = ddl_xmalloc(inner.captokens * sizeof(*inner.tokens));
	parse_text(&inner, src);
	p->failed |= ddl_diags_count(p->session, DDL_ERROR) > errors;
	ddl_parse_release(&inner);
}
