/*
 * postgres_routine.c - the form of CREATE FUNCTION and CREATE PROCEDURE.
 *
 * Reference: PostgreSQL 18 manual, CREATE FUNCTION; its defaults as pg_get_functiondef() leaves them out. A body in
 * a string is compared by its bytes; one of statements (BEGIN ATOMIC) is printed anew by the server and has no form.
 */
#include "normalize/postgres_form.h"

#include <string.h>

#include "parser/build.h"

enum volatility { VOLATILE, STABLE, IMMUTABLE };

struct attributes {
	enum volatility volatility;
	bool strict, definer, leakproof, window, is_c, set_of;
	ddl_atom language, parallel, cost, rows, support;
	struct ddl_list settings;    /* of struct ddl_option */
	struct ddl_buf body;
};

static const char *const attribute_words[] = {
	"language", "transform", "window", "immutable", "stable", "volatile", "not", "leakproof", "called", "returns", "strict", "external",
	"security", "parallel", "cost", "rows", "support", "set", "as", "return", "begin", NULL,
};

static bool is_code(const struct ddl_form *f, uint32_t i, int code)
{
	return i < f->p.ntokens && f->p.tokens[i].code == code;
}

/* Two words that are one type: what stands first is no argument's name then. */
static bool is_type_pair(const struct ddl_form *f, uint32_t i)
{
	static const char *const second[] = { "varying", "precision", "with", "without" };

	for (size_t n = 0; n < DDL_COUNT(second); n++)
		if (ddl_parse_is(&f->p, i + 1, second[n]))
			return true;
	return ddl_parse_is(&f->p, i, "national") || ddl_parse_is(&f->p, i, "interval");
}

static void put_words(struct ddl_form *f, const char *words)
{
	ddl_buf_putc(&f->out, ' ');
	ddl_buf_puts(&f->out, words);
}

/* IN is what an argument is when nothing is said; the mode may also stand behind the name. */
static const char *take_mode(struct ddl_form *f, uint32_t end)
{
	static const char *const modes[] = { "in", "out", "inout", "variadic" };

	if (f->i + 1 >= end)
		return NULL;
	for (size_t n = 0; n < DDL_COUNT(modes); n++)
		if (ddl_form_take(f, modes[n]))
			return modes[n][0] == 'i' && !modes[n][2] && ddl_form_take(f, "out") ? "inout" : modes[n];
	return NULL;
}

/* The name of an argument, when it has one; f->i is then behind it. */
static struct ddl_ident take_argument_name(struct ddl_form *f, uint32_t end)
{
	if (end - f->i > 1 && !is_type_pair(f, f->i) && f->p.tokens[f->i].atom && !is_code(f, f->i, DDL_T_STRING) &&
	    f->p.tokens[f->i + 1].atom && !ddl_parse_is(&f->p, f->i + 1, "default") && !is_code(f, f->i + 1, '=') &&
	    !is_code(f, f->i + 1, DDL_T_NUMBER))
		return ddl_form_ident(f);
	return ddl_no_ident;
}

/* Where its type ends: at DEFAULT or "=". */
static uint32_t type_end(const struct ddl_form *f, uint32_t end)
{
	static const char *const none[] = { "default", NULL };
	uint32_t stop = ddl_form_find(f, f->i, end, none);

	for (uint32_t n = f->i; n < stop; n++)
		if (is_code(f, n, '=') || is_code(f, n, DDL_T_ASSIGN))
			return n;
	return stop;
}

static void argument(struct ddl_form *f, uint32_t end)
{
	const char *mode = take_mode(f, end);
	struct ddl_ident name = take_argument_name(f, end);
	uint32_t stop;

	if (name.name)
		ddl_form_put_atom(f, name.key);
	mode = mode ? mode : take_mode(f, end);
	put_words(f, mode && strcmp(mode, "in") ? mode : "");
	stop = type_end(f, end);
	if (stop < end)
		ddl_form_default(f, f->i, stop, stop + 1, end);
	else
		ddl_form_type(f, f->i, end);
	f->i = end;
}

/* What counts for the identity of a routine: the types of what goes in. */
ddl_atom ddl_form_signature(struct ddl_form *f)
{
	static const char *const none[] = { NULL };
	uint32_t close = ddl_parse_close(&f->p, f->i) - 1;
	struct ddl_buf b = { 0 };
	ddl_atom a;

	for (f->i++; f->i < close && f->plain; f->i += f->i < close) {
		uint32_t end = ddl_form_find(f, f->i, close, none);
		const char *mode = take_mode(f, end);

		take_argument_name(f, end);
		mode = mode ? mode : take_mode(f, end);
		if (!mode || strcmp(mode, "out")) {
			ddl_buf_puts(&b, b.len ? ", " : "");
			ddl_buf_puts(&b, ddl_text(f->s->session, ddl_parse_raw(&f->p, f->i, type_end(f, end))));
		}
		f->i = end;
	}
	f->i = close + 1;
	a = ddl_atom_of(&f->s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return ddl_postgres_signature(f->s, a);
}

/* ( argument, ... ) */
static void arguments(struct ddl_form *f)
{
	static const char *const none[] = { NULL };
	uint32_t close;

	if (!is_code(f, f->i, '(')) {
		ddl_form_fail(f);
		return;
	}
	close = ddl_parse_close(&f->p, f->i) - 1;
	put_words(f, "(");
	for (f->i++; f->i < close && f->plain; f->i += f->i < close)
		argument(f, ddl_form_find(f, f->i, close, none));
	put_words(f, ")");
	f->i = close + 1;
}

static void result(struct ddl_form *f, struct attributes *a)
{
	uint32_t end;

	put_words(f, "returns");
	if (is_code(f, f->i + 1, '(') && ddl_form_take(f, "table")) {
		a->set_of = true;
		arguments(f);
		return;
	}
	if (ddl_form_take(f, "setof")) {
		a->set_of = true;
		put_words(f, "setof");
	}
	end = ddl_form_find(f, f->i, f->p.ntokens, attribute_words);
	ddl_form_type(f, f->i, end);
	f->i = end;
}

static ddl_atom take_atom(struct ddl_form *f)
{
	ddl_atom a = f->i < f->p.ntokens ? f->p.tokens[f->i++].atom : 0;

	if (!a)
		ddl_form_fail(f);
	return a;
}

static ddl_atom take_lower(struct ddl_form *f)
{
	return ddl_atom_lower(&f->s->session->atoms, take_atom(f));
}

/* SET name { TO | = } value [, ...]: each parameter once, in the order they were given. */
static void setting(struct ddl_form *f, struct attributes *a)
{
	uint32_t end = f->i + 1;
	struct ddl_option *o = DDL_NEW(&f->s->session->arena, struct ddl_option);
	struct ddl_buf b = { 0 };

	if (is_code(f, f->i + 1, '.'))
		ddl_form_fail(f);
	o->name = take_lower(f);
	if (!ddl_form_take(f, "to")) {
		if (is_code(f, f->i, '='))
			f->i++;
		else
			ddl_form_fail(f);
	}
	for (end = f->i; end < f->p.ntokens; end++) {
		const struct ddl_token *t = &f->p.tokens[end];

		if (!t->atom || (end > f->i && f->p.tokens[end - 1].code != ','))
			break;
		ddl_buf_puts(&b, ddl_text(f->s->session, t->code == DDL_T_STRING || t->flags & DDL_TOK_QUOTED ? t->atom :
					  ddl_atom_lower(&f->s->session->atoms, t->atom)));
		ddl_buf_putc(&b, ',');
		if (is_code(f, end + 1, ','))
			end++;
	}
	f->i = end;
	o->value = DDL_NEW(&f->s->session->arena, struct ddl_expr);
	o->value->text = ddl_atom_of(&f->s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	ddl_list_add(&a->settings, o);
}

/* True: it was one. */
static bool attribute(struct ddl_form *f, struct attributes *a)
{
	if (ddl_form_take(f, "language")) {
		a->language = take_lower(f);
	} else if (ddl_form_take(f, "window")) {
		a->window = true;
	} else if (ddl_form_take(f, "immutable")) {
		a->volatility = IMMUTABLE;
	} else if (ddl_form_take(f, "stable")) {
		a->volatility = STABLE;
	} else if (ddl_form_take(f, "volatile")) {
		a->volatility = VOLATILE;
	} else if (ddl_form_take(f, "not leakproof")) {
		a->leakproof = false;
	} else if (ddl_form_take(f, "leakproof")) {
		a->leakproof = true;
	} else if (ddl_form_take(f, "called on null input")) {
		a->strict = false;
	} else if (ddl_form_take(f, "returns null on null input") || ddl_form_take(f, "strict")) {
		a->strict = true;
	} else if (ddl_form_take(f, "security definer") || ddl_form_take(f, "external security definer")) {
		a->definer = true;
	} else if (ddl_form_take(f, "security invoker") || ddl_form_take(f, "external security invoker")) {
		a->definer = false;
	} else if (ddl_form_take(f, "parallel")) {
		a->parallel = take_lower(f);
	} else if (ddl_form_take(f, "cost")) {
		a->cost = take_atom(f);
	} else if (ddl_form_take(f, "rows")) {
		a->rows = take_atom(f);
	} else if (ddl_form_take(f, "support")) {
		a->support = ddl_form_routine_name(f).name.key;
	} else if (ddl_form_take(f, "set")) {
		setting(f, a);
	} else {
		return false;
	}
	return true;
}

/* It comes last, behind the types: what stands in front of it OR REPLACE may not change. */
static void body(struct ddl_form *f, struct attributes *a)
{
	struct ddl_buf head = f->out;

	f->out = a->body;
	if (ddl_form_take(f, "return")) {
		put_words(f, "return");
		ddl_form_expr(f, f->i, f->p.ntokens);
		f->i = f->p.ntokens;
	} else if (!ddl_form_take(f, "as")) {
		ddl_form_fail(f);
	} else {
		put_words(f, "as");
		do {
			if (!is_code(f, f->i, DDL_T_STRING))
				ddl_form_fail(f);
			ddl_form_put_atom(f, take_atom(f));
		} while (f->plain && is_code(f, f->i, ',') && f->i++);
	}
	a->body = f->out;
	f->out = head;
}

static bool is(const struct ddl_form *f, ddl_atom a, const char *word)
{
	return ddl_atom_is(&f->s->session->atoms, a, word);
}

static void put_attribute(struct ddl_form *f, const char *name, ddl_atom value)
{
	if (!value)
		return;
	put_words(f, name);
	ddl_form_put_atom(f, value);
}

/* What is said although it is so by itself is not printed. */
static void put_attributes(struct ddl_form *f, struct attributes *a)
{
	bool cheap = is(f, a->language, "c") || is(f, a->language, "internal");

	if (a->cost && is(f, a->cost, cheap ? "1" : "100"))
		a->cost = 0;
	if (a->rows && is(f, a->rows, a->set_of ? "1000" : "0"))
		a->rows = 0;
	if (a->parallel && is(f, a->parallel, "unsafe"))
		a->parallel = 0;
	ddl_buf_printf(&f->out, "\n%d%d%d%d%d", (int)a->volatility, a->strict, a->definer, a->leakproof, a->window);
	put_attribute(f, "language", a->language);
	put_attribute(f, "parallel", a->parallel);
	put_attribute(f, "cost", a->cost);
	put_attribute(f, "rows", a->rows);
	put_attribute(f, "support", a->support);
	DDL_EACH(struct ddl_option, o, &a->settings) {
		put_attribute(f, "set", o->name);
		ddl_form_put_atom(f, o->value->text);
	}
}

void ddl_form_routine(struct ddl_form *f)
{
	struct attributes a = { .volatility = VOLATILE };
	bool done = false;

	ddl_form_take(f, "or replace");
	if (!ddl_form_take(f, "function") && !ddl_form_take(f, "procedure"))
		ddl_form_fail(f);
	ddl_form_qname(f);
	arguments(f);
	if (!ddl_form_is(f, "returns null") && ddl_form_take(f, "returns"))
		result(f, &a);
	while (f->plain && f->i < f->p.ntokens && !is_code(f, f->i, ';')) {
		if (attribute(f, &a))
			continue;
		if (done)
			ddl_form_fail(f);
		body(f, &a);
		done = true;
	}
	/* RETURN and BEGIN ATOMIC are SQL; else a language must be named. */
	if (!a.language)
		a.language = ddl_atom_str(&f->s->session->atoms, "sql");
	put_attributes(f, &a);
	ddl_buf_puts(&f->out, ddl_buf_str(&a.body));
	ddl_buf_release(&a.body);
}
