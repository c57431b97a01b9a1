/*
 * mysql_program.c - what routines, triggers, events and views are compared by: their text, with what the server
 * writes at their head where a person writes less, or says the same in another way.
 *
 * Bodies stay as they are: the server keeps them word for word. Tried on MySQL 9.7, MariaDB 10.11 and 11.8.
 */
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/mysql.h"

/* A text of tokens with one blank between any two. */
struct words {
	struct ddl_schema *s;
	const char *at;              /* the token */
	size_t len;                  /* of it; 0: the end */
	struct ddl_buf out;
};

static size_t token_len(const char *c)
{
	const char *start = c;
	char quote = *c == '\'' || *c == '"' || *c == '`' ? *c : '\0';

	if (!quote)
		return strcspn(c, " ");
	for (c++; *c; c++)
		if (*c == '\\' && quote != '`' && c[1])
			c++;
		else if (*c == quote && c[1] == quote)
			c++;
		else if (*c == quote)
			break;
	return (size_t)(c - start) + (*c != '\0');
}

static void next(struct words *w)
{
	w->at += w->len;
	w->at += *w->at == ' ';
	w->len = token_len(w->at);
}

static bool is(const struct words *w, const char *word)
{
	return strlen(word) == w->len && ddl_ascii_equal_n(w->at, word, w->len);
}

/* Go past these words, which stand next; false: others do. */
static bool skip(struct words *w, const char *phrase)
{
	struct words ahead = *w;
	char word[32];

	for (const char *c = phrase; *c; c += strcspn(c, " "), c += *c == ' ') {
		size_t len = strcspn(c, " ");

		memcpy(word, c, len);
		word[len] = '\0';
		if (!is(&ahead, word))
			return false;
		next(&ahead);
	}
	w->at = ahead.at;
	w->len = ahead.len;
	return true;
}

static void put(struct words *w, const char *text, size_t len)
{
	if (w->out.len)
		ddl_buf_putc(&w->out, ' ');
	ddl_buf_add(&w->out, text, len);
}

static void put_text(struct words *w, const char *text)
{
	put(w, text, strlen(text));
}

static void copy(struct words *w)
{
	put(w, w->at, w->len);
	next(w);
}

static void copy_rest(struct words *w)
{
	if (*w->at)
		put_text(w, w->at);
}

static bool copy_until(struct words *w, const char *word)
{
	while (w->len && !is(w, word))
		copy(w);
	return w->len;
}

/* Through the ")" that belongs to the "(" which stands next. */
static void copy_parens(struct words *w)
{
	unsigned depth = 0;

	do {
		depth += is(w, "(");
		depth -= is(w, ")");
		copy(w);
	} while (w->len && depth);
}

static ddl_atom atom_of(const struct words *w)
{
	return ddl_atom_of(&w->s->session->atoms, w->at, w->len);
}

static ddl_atom lower_atom(const struct words *w)
{
	return ddl_atom_lower(&w->s->session->atoms, atom_of(w));
}

static char unescaped(char c)
{
	static const char from[] = "0bnrtZ", to[] = { '\0', '\b', '\n', '\r', '\t', '\032' };
	const char *at = c ? strchr(from, c) : NULL;

	return at ? to[at - from] : c;
}

/* What a quoted token holds; a plain one is what it is. */
static ddl_atom inside(const struct words *w)
{
	struct ddl_buf b = { 0 };
	char quote = *w->at;
	ddl_atom text;

	if (w->len < 2 || !strchr("'\"`", quote))
		return atom_of(w);
	for (size_t i = 1; i + 1 < w->len; i++) {
		bool escape = w->at[i] == '\\' && quote != '`';

		i += escape || w->at[i] == quote;
		ddl_buf_putc(&b, escape ? unescaped(w->at[i]) : w->at[i]);
	}
	text = ddl_atom_of(&w->s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

static ddl_atom take_name(struct words *w)
{
	ddl_atom name = ddl_atom_lower(&w->s->session->atoms, inside(w));

	next(w);
	return name;
}

static void type_args(struct words *w, struct ddl_type *t)
{
	if (!skip(w, "("))
		return;
	for (; w->len && !is(w, ")"); next(w)) {
		struct ddl_expr *e;

		if (is(w, ","))
			continue;
		e = DDL_NEW(&w->s->session->arena, struct ddl_expr);
		e->kind = ddl_ascii_digit(*w->at) ? DDL_EXPR_NUMBER : DDL_EXPR_STRING;
		e->text = inside(w);
		ddl_list_add(&t->args, e);
	}
	next(w);
}

static bool type_attribute(struct words *w, struct ddl_column *c)
{
	struct ddl_type *t = c->type;

	if (skip(w, "unsigned"))
		t->flags |= DDL_TYPE_UNSIGNED;
	else if (skip(w, "zerofill"))
		t->flags |= DDL_TYPE_ZEROFILL;
	else if (skip(w, "binary"))
		t->flags |= DDL_TYPE_BINARY;
	else if (skip(w, "ascii"))
		t->charset = ddl_my_atom(w->s, "latin1");
	else if (skip(w, "unicode"))
		t->charset = ddl_my_atom(w->s, "ucs2");
	else if (skip(w, "charset") || skip(w, "character set") || skip(w, "char set"))
		t->charset = take_name(w);
	else if (skip(w, "collate")) {
		c->collation = DDL_NEW(&w->s->session->arena, struct ddl_ident);
		*c->collation = ddl_ident_of_atom(w->s, take_name(w), false);
	} else
		return skip(w, "signed");
	return true;
}

static const struct {
	const char *phrase, *name;
} long_names[] = {
	{ "double precision", "double" }, { "char varying", "varchar" }, { "character varying", "varchar" },
	{ "national varchar", "nvarchar" }, { "national char varying", "nvarchar" }, { "national character varying", "nvarchar" },
	{ "nchar varchar", "nvarchar" }, { "nchar varying", "nvarchar" }, { "national char", "nchar" },
	{ "national character", "nchar" }, { "long varchar", "mediumtext" }, { "long varbinary", "mediumblob" },
	{ "long", "mediumtext" },
};

static void type_name(struct words *w, struct ddl_type *t)
{
	for (size_t i = 0; i < DDL_COUNT(long_names); i++)
		if (skip(w, long_names[i].phrase)) {
			t->name = ddl_my_atom(w->s, long_names[i].name);
			return;
		}
	t->name = lower_atom(w);
	next(w);
}

static void put_type(struct words *w, const struct ddl_column *c)
{
	const struct ddl_type *t = c->type;
	char mark = '(';

	put_text(w, ddl_text(w->s->session, t->name));
	DDL_EACH(struct ddl_expr, e, &t->args) {
		const char *quote = e->kind == DDL_EXPR_STRING ? "'" : "";

		ddl_buf_printf(&w->out, "%c%s%s%s", mark, quote, ddl_text(w->s->session, e->text), quote);
		mark = ',';
	}
	ddl_buf_puts(&w->out, t->args.count ? ")" : "");
	ddl_buf_puts(&w->out, t->flags & DDL_TYPE_UNSIGNED ? " unsigned" : "");
	ddl_buf_puts(&w->out, t->flags & DDL_TYPE_ZEROFILL ? " zerofill" : "");
	if (c->collation)
		ddl_buf_printf(&w->out, " collate %s", ddl_text(w->s->session, c->collation->key));
}

/* SHOW CREATE FUNCTION tells the type of the result as it would a column's. */
static void returned_type(struct words *w, const struct ddl_qname *name)
{
	struct ddl_table t = { .name = *name };
	struct ddl_column c = *ddl_column_new(&w->s->session->arena);

	c.type = DDL_NEW(&w->s->session->arena, struct ddl_type);
	type_name(w, c.type);
	type_args(w, c.type);
	while (type_attribute(w, &c))
		;
	ddl_my_type(w->s, c.type, &c);
	ddl_my_spell_charset(w->s, &t, &c);
	put_type(w, &c);
}

static bool quoted_text(struct words *w, ddl_atom *text)
{
	if (*w->at != '\'' && *w->at != '"')
		return false;
	*text = inside(w);
	next(w);
	return true;
}

static void put_comment(struct words *w, ddl_atom comment)
{
	if (comment && ddl_atom_len(&w->s->session->atoms, comment)) {
		put_text(w, "comment");
		put_text(w, ddl_text(w->s->session, comment));
	}
}

/* In one order, without the defaults: NOT DETERMINISTIC, CONTAINS SQL, SQL SECURITY DEFINER, LANGUAGE SQL. */
static void characteristics(struct words *w)
{
	static const char *const access[] = { "contains sql", "no sql", "reads sql data", "modifies sql data" };
	bool deterministic = false, invoker = false, more = true;
	const char *data = access[0];
	ddl_atom comment = 0;

	while (more) {
		more = false;
		for (size_t i = 0; i < DDL_COUNT(access); i++)
			if (skip(w, access[i])) {
				data = access[i];
				more = true;
			}
		if (skip(w, "not deterministic")) {
			deterministic = false;
		} else if (skip(w, "deterministic")) {
			deterministic = true;
		} else if (skip(w, "sql security invoker")) {
			invoker = true;
		} else if (skip(w, "sql security definer")) {
			invoker = false;
		} else if (skip(w, "comment")) {
			quoted_text(w, &comment);
		} else if (!skip(w, "language sql")) {
			continue;
		}
		more = true;
	}
	put_text(w, data);
	put_text(w, deterministic ? "deterministic" : "not deterministic");
	put_text(w, invoker ? "invoker" : "definer");
	put_comment(w, comment);
}

static void routine(struct words *w, const struct ddl_opaque *q)
{
	if (!copy_until(w, "("))
		return;
	copy_parens(w);
	if (q->object == DDL_OBJECT_FUNCTION && skip(w, "returns")) {
		put_text(w, "returns");
		returned_type(w, &q->name);
	}
	characteristics(w);
	copy_rest(w);
}

/* The triggers of a table that fire at the same time do so in the order in which the server lists them. */
static bool is_last_trigger(struct words *w, const struct ddl_opaque *q, const char *moment)
{
	const struct ddl_opaque *last = NULL;

	DDL_EACH_OBJECT(o, w->s) {
		const struct ddl_opaque *other = o->stmt && o->stmt->kind == DDL_STMT_OPAQUE ? o->stmt->u.opaque : NULL;

		if (o->kind == DDL_OBJECT_TRIGGER && other && strstr(ddl_text(w->s->session, other->text), moment))
			last = other;
	}
	return last && last != q && is(w, ddl_text(w->s->session, last->name.name.name));
}

static void trigger(struct words *w, const struct ddl_opaque *q)
{
	struct words behind;
	size_t name;

	while (w->len && !is(w, "before") && !is(w, "after"))
		copy(w);
	name = w->out.len;
	if (!copy_until(w, "row"))
		return;
	copy(w);
	behind = *w;
	if (skip(&behind, "follows") && is_last_trigger(&behind, q, ddl_buf_str(&w->out) + name)) {
		next(&behind);
		w->at = behind.at;
	}
	copy_rest(w);
}

static bool two_digits(const char *c)
{
	return ddl_ascii_digit(c[0]) && ddl_ascii_digit(c[1]);
}

/* 2030-01-02 and 2030-01-02 03:04 in full, without a fraction; anything else as it is. */
static void put_moment(struct words *w, ddl_atom text)
{
	static const char zero[] = "0000-00-00 00:00:00";
	const char *c = ddl_text(w->s->session, text);
	size_t len = strcspn(c, ".");
	bool plain = len == 10 || len == 16 || len == 19;

	plain = plain && two_digits(c) && two_digits(c + 2) && c[4] == '-' && two_digits(c + 5) && c[7] == '-';
	if (plain)
		ddl_buf_printf(&w->out, " '%.*s%s'", (int)len, c, zero + len);
	else
		ddl_buf_printf(&w->out, " '%s'", c);
}

static bool ends_moment(const struct words *w)
{
	static const char *const words[] = { "starts", "ends", "on", "enable", "disable", "comment", "do", NULL };

	for (size_t i = 0; words[i]; i++)
		if (is(w, words[i]))
			return true;
	return !w->len;
}

/* A point in time: a literal, or "?" for what the server counts from the time at which the event is made. */
static void moment(struct words *w, const char *word)
{
	struct words start;
	ddl_atom text = 0;

	put_text(w, word);
	skip(w, "timestamp");
	start = *w;
	if (quoted_text(&start, &text) && ends_moment(&start)) {
		w->at = start.at;
		w->len = start.len;
		put_moment(w, text);
		return;
	}
	put_text(w, DDL_MY_SOME_MOMENT);
	for (unsigned depth = 0; w->len && (depth || !ends_moment(w)); next(w)) {
		depth += is(w, "(");
		depth -= is(w, ")") && depth;
	}
}

static void interval(struct words *w)
{
	ddl_atom text;

	put_text(w, "every");
	for (unsigned n = 0; w->len && !ends_moment(w); n++) {
		struct words unit = *w;

		/* EVERY '3' HOUR is EVERY 3 HOUR; '1:30' needs its quotes. */
		if (!n && quoted_text(&unit, &text) && !ddl_text(w->s->session, text)[strspn(ddl_text(w->s->session, text), "0123456789")]) {
			put_text(w, ddl_text(w->s->session, text));
			next(w);
		} else {
			put_text(w, ddl_text(w->s->session, lower_atom(w)));
			next(w);
		}
	}
}

static void schedule(struct words *w)
{
	if (skip(w, "at")) {
		moment(w, "at");
		return;
	}
	skip(w, "every");
	interval(w);
	if (skip(w, "starts"))
		moment(w, "starts");
	else
		put_text(w, "starts " DDL_MY_SOME_MOMENT);
	if (skip(w, "ends"))
		moment(w, "ends");
}

static void event(struct words *w)
{
	ddl_atom comment = 0;

	while (w->len && !skip(w, "on schedule"))
		copy(w);
	schedule(w);
	if (skip(w, "on completion preserve"))
		put_text(w, "preserve");
	else
		skip(w, "on completion not preserve");
	if (skip(w, "disable on slave") || skip(w, "disable on replica"))
		put_text(w, "disable on replica");
	else if (skip(w, "disable"))
		put_text(w, "disable");
	else
		skip(w, "enable");
	if (skip(w, "comment"))
		quoted_text(w, &comment);
	put_comment(w, comment);
	copy_rest(w);
}

/* CREATE kind IF NOT EXISTS: that is no part of what is made. */
static void head(struct words *w)
{
	static const char *const kinds[] = { "function", "procedure", "trigger", "event", "view", "package" };

	while (w->len && !is(w, "(")) {
		bool kind = false;

		for (size_t i = 0; i < DDL_COUNT(kinds); i++)
			kind |= is(w, kinds[i]);
		copy(w);
		if (kind)
			break;
	}
	skip(w, "if not exists");
}

/* ALTER VIEW says all of the view that is there, as CREATE OR REPLACE VIEW does. */
static void alter_view(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->u.opaque->name;
	const struct ddl_object *o;

	ddl_resolve(s, &name);
	o = ddl_find_relation(s, &name);
	if (!o || o->kind != DDL_OBJECT_VIEW)
		ddl_schema_report(s, DDL_DIAG_NO_OBJECT, name.name.at, "view \"%s\" does not exist",
				  ddl_text(s->session, name.name.name));
	stmt->word = ddl_atom_str(&s->session->atoms, "create_view");
	stmt->flags |= DDL_STMT_CREATES | DDL_STMT_OR_REPLACE;
}

void ddl_my_program(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_opaque *q = stmt->u.opaque;
	struct words w = { .s = s, .at = ddl_text(s->session, q->text) };

	if (ddl_atom_is(&s->session->atoms, stmt->word, "alter_view"))
		alter_view(s, stmt);
	if (!(stmt->flags & DDL_STMT_CREATES))
		return;
	w.len = token_len(w.at);
	if (skip(&w, "alter"))
		put_text(&w, "create");
	head(&w);
	switch ((enum ddl_object_kind)q->object) {
	case DDL_OBJECT_FUNCTION:
	case DDL_OBJECT_PROCEDURE:
		routine(&w, q);
		break;
	case DDL_OBJECT_TRIGGER:
		trigger(&w, q);
		break;
	case DDL_OBJECT_EVENT:
		event(&w);
		break;
	default:
		copy_rest(&w);
		break;
	}
	q->text = ddl_atom_of(&s->session->atoms, ddl_buf_str(&w.out), w.out.len);
	ddl_buf_release(&w.out);
}
