/*
 * postgres_form.c - the forms of triggers, policies, domains and composite types, and what all forms share.
 *
 * Reference: PostgreSQL 18 manual, CREATE TRIGGER, CREATE POLICY, CREATE DOMAIN, CREATE TYPE; what is a default
 * and in which order clauses are printed was tried with pg_dump of 15 and 18.
 */
#include "normalize/postgres_form.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "parser/build.h"
#include "parser/dump.h"

enum { FIRST_TOKENS = 256 };

void ddl_form_fail(struct ddl_form *f)
{
	f->plain = false;
}

bool ddl_form_is(const struct ddl_form *f, const char *word)
{
	return ddl_parse_is(&f->p, f->i, word);
}

bool ddl_form_take(struct ddl_form *f, const char *word)
{
	char part[32];
	uint32_t i = f->i;

	while (*word) {
		size_t n = strcspn(word, " ");

		memcpy(part, word, n);
		part[n] = '\0';
		if (!ddl_parse_is(&f->p, i++, part))
			return false;
		word += n + (word[n] == ' ');
	}
	f->i = i;
	return true;
}

static bool take_code(struct ddl_form *f, int code)
{
	if (f->i >= f->p.ntokens || f->p.tokens[f->i].code != code)
		return false;
	f->i++;
	return true;
}

bool ddl_form_name(const struct ddl_form *f, uint32_t i)
{
	const struct ddl_token *t = &f->p.tokens[i];
	const struct ddl_keyword *k;

	if (i >= f->p.ntokens || !t->atom || t->code == DDL_T_STRING)
		return false;
	if (t->flags & DDL_TOK_QUOTED || !(t->flags & DDL_TOK_KEYWORD))
		return t->code == DDL_T_IDENT;
	k = ddl_parse_keyword(&f->p, ddl_atom_lower(&f->s->session->atoms, t->atom));
	return k && !ddl_keyword_reserved(&f->p, k);
}

struct ddl_ident ddl_form_ident(struct ddl_form *f)
{
	if (f->i < f->p.ntokens && f->p.tokens[f->i].atom && f->p.tokens[f->i].code != DDL_T_STRING)
		return ddl_build_ident(&f->p, &f->p.tokens[f->i++]);
	ddl_form_fail(f);
	return ddl_no_ident;
}

struct ddl_qname ddl_form_qname(struct ddl_form *f)
{
	struct ddl_qname q = { .name = ddl_form_ident(f) };

	if (take_code(f, '.')) {
		q.schema = q.name;
		q.name = ddl_form_ident(f);
	}
	return q;
}

void ddl_form_put_atom(struct ddl_form *f, ddl_atom a)
{
	ddl_buf_putc(&f->out, ' ');
	ddl_json_string(&f->out, ddl_text(f->s->session, a), ddl_atom_len(&f->s->session->atoms, a));
}

void ddl_form_put_qname(struct ddl_form *f, const struct ddl_qname *q)
{
	if (q->schema.name) {
		ddl_form_put_atom(f, q->schema.key);
		ddl_buf_putc(&f->out, '.');
	}
	ddl_form_put_atom(f, q->name.key);
}

/* The path holds the schema public, or the one that was set; what is not there is the server's own. */
struct ddl_qname ddl_form_routine_name(struct ddl_form *f)
{
	struct ddl_qname q = ddl_form_qname(f);
	ddl_atom current = f->s->current.key;

	if (q.schema.name && (q.schema.key == f->s->default_key || ddl_atom_is(&f->s->session->atoms, q.schema.key, "pg_catalog")))
		memset(&q.schema, 0, sizeof(q.schema));
	else if (!q.schema.name && current)
		DDL_EACH_OBJECT(o, f->s)
			if (o->scope == DDL_SCOPE_ROUTINE && o->name == q.name.key && o->schema == current)
				q.schema = f->s->current;
	return q;
}

void ddl_form_relation(struct ddl_form *f, ddl_atom alias, const struct ddl_table *t)
{
	struct ddl_form_relation *r = DDL_NEW(&f->s->session->arena, struct ddl_form_relation);

	r->alias = alias;
	r->table = t;
	ddl_list_add(&f->relations, r);
}

/* left(x, 1) and right(x, 1) are calls. */
static bool is_call(const struct ddl_form *f, uint32_t i)
{
	return f->p.tokens[i + 1].code == '(' && (ddl_parse_is(&f->p, i, "left") || ddl_parse_is(&f->p, i, "right"));
}

uint32_t ddl_form_find(const struct ddl_form *f, uint32_t i, uint32_t end, const char *const *words)
{
	for (uint32_t depth = 0; i < end; i++) {
		int code = f->p.tokens[i].code;

		depth += code == '(' || code == '[';
		depth -= (code == ')' || code == ']') && depth;
		if (depth)
			continue;
		if (code == ',')
			return i;
		for (const char *const *w = words; *w; w++)
			if (ddl_parse_is(&f->p, i, *w) && !is_call(f, i))
				return i;
	}
	return end;
}

/* Elements */

static void put_text(struct ddl_form *f, uint32_t from, uint32_t to)
{
	const struct ddl_source *src = f->p.source;

	if (from >= to || to > f->p.ntokens) {
		ddl_form_fail(f);
		return;
	}
	ddl_buf_putc(&f->elements, ' ');
	ddl_buf_add(&f->elements, src->text + (f->p.tokens[from].start - src->base),
		    f->p.tokens[to - 1].end - f->p.tokens[from].start);
	ddl_buf_putc(&f->elements, '\n');
}

static void start_element(struct ddl_form *f)
{
	ddl_buf_puts(&f->out, " #");
	if (f->elements.len)
		ddl_buf_putc(&f->elements, ',');
}

void ddl_form_type(struct ddl_form *f, uint32_t from, uint32_t to)
{
	ddl_form_default(f, from, to, 0, 0);
}

void ddl_form_default(struct ddl_form *f, uint32_t type, uint32_t type_end, uint32_t from, uint32_t to)
{
	start_element(f);
	ddl_buf_printf(&f->elements, "c%u", f->columns++);
	put_text(f, type, type_end);
	if (to) {
		ddl_buf_puts(&f->elements, " DEFAULT (");
		put_text(f, from, to);
		ddl_buf_putc(&f->elements, ')');
	}
}

void ddl_form_expr(struct ddl_form *f, uint32_t from, uint32_t to)
{
	start_element(f);
	ddl_buf_puts(&f->elements, "CHECK (");
	put_text(f, from, to);
	ddl_buf_putc(&f->elements, ')');
}

/* Names in expressions: alias.column, whichever way it was written */

static ddl_atom full_name(struct ddl_form *f, const struct ddl_form_relation *r, ddl_atom column)
{
	return ddl_atom_printf(&f->s->session->atoms, "%s.%s", ddl_text(f->s->session, r->alias), ddl_text(f->s->session, column));
}

/* The one relation that a column named alone can be of; a relation that is not known may have it, too. */
static const struct ddl_form_relation *owner_of(const struct ddl_form *f, ddl_atom column)
{
	const struct ddl_form_relation *found = NULL;

	if (f->relations.count == 1)
		return (const struct ddl_form_relation *)(const void *)f->relations.first;
	DDL_EACH(struct ddl_form_relation, r, &f->relations) {
		if (!r->table)
			return NULL;
		if (!ddl_find_column(r->table, column))
			continue;
		if (found)
			return NULL;
		found = r;
	}
	return found;
}

static const struct ddl_form_relation *relation_of(const struct ddl_form *f, ddl_atom alias)
{
	DDL_EACH(struct ddl_form_relation, r, &f->relations)
		if (r->alias == alias)
			return r;
	return NULL;
}

static void qualify(struct ddl_form *f, struct ddl_expr *e)
{
	const struct ddl_form_relation *r;
	const struct ddl_expr *of = (const struct ddl_expr *)(const void *)e->args.first;

	if (e->kind == DDL_EXPR_NAME) {
		/* schema.table.column is printed by nobody. */
		r = of && of->args.count ? NULL : of ? relation_of(f, of->ident->key) : owner_of(f, e->ident->key);
		if (!r)
			return;
		e->ident = ddl_clone_ident(f->s, e->ident);
		e->ident->name = e->ident->key = full_name(f, r, e->ident->key);
		memset(&e->args, 0, sizeof(e->args));
		return;
	}
	DDL_EACH(struct ddl_expr, a, &e->args)
		qualify(f, a);
}

/* A table of all columns that expressions can name. */
static struct ddl_table *scope_of(struct ddl_form *f)
{
	struct ddl_table *t = DDL_NEW(&f->s->session->arena, struct ddl_table);

	DDL_EACH(struct ddl_form_relation, r, &f->relations) {
		if (!r->table)
			continue;
		DDL_EACH(struct ddl_column, c, &r->table->columns) {
			struct ddl_column *copy = DDL_CLONE(f->s, c);

			copy->name.name = copy->name.key = full_name(f, r, c->name.key);
			ddl_list_add(&t->columns, copy);
		}
	}
	return t;
}

static struct ddl_table *parse_elements(struct ddl_form *f)
{
	struct ddl_list stmts = { 0 };
	struct ddl_buf text = { 0 };
	const struct ddl_source *src;
	struct ddl_stmt *stmt;

	ddl_buf_printf(&text, "CREATE TABLE c (%s)", ddl_buf_str(&f->elements));
	src = ddl_sources_add(&f->s->session->sources, "form", ddl_buf_str(&text), text.len);
	ddl_buf_release(&text);
	if (!src)
		return NULL;
	ddl_parse_source(&f->p, src, &stmts);
	stmt = (struct ddl_stmt *)(void *)stmts.first;
	return stmts.count == 1 && stmt->kind == DDL_STMT_CREATE_TABLE ? stmt->u.table : NULL;
}

static void put_elements(struct ddl_form *f, struct ddl_table *t, struct ddl_table *scope)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		ddl_postgres_type(f->s, c->type, c);
		ddl_buf_putc(&f->out, '\n');
		ddl_dump(f->s->session, DDL_STRUCT_type, c->type, &f->out);
		if (!c->dflt)
			continue;
		c->dflt = ddl_postgres_expr(f->s, scope, c, c->dflt, DDL_USE_DEFAULT);
		ddl_buf_puts(&f->out, " default ");
		if (c->dflt)
			ddl_dump(f->s->session, DDL_STRUCT_expr, c->dflt, &f->out);
	}
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (!k->check)
			continue;
		qualify(f, k->check);
		k->check = ddl_postgres_expr(f->s, scope, NULL, k->check, DDL_USE_CHECK);
		k->check->flags &= (uint16_t)~DDL_EXPR_PARENS;
		ddl_buf_putc(&f->out, '\n');
		ddl_dump(f->s->session, DDL_STRUCT_expr, k->check, &f->out);
	}
}

/* Triggers */

static void trigger_events(struct ddl_form *f)
{
	static const char *const names[] = { "insert", "delete", "update", "truncate" };
	uint32_t events = 0;

	do {
		size_t n = 0;

		while (n < DDL_COUNT(names) && !ddl_form_take(f, names[n]))
			n++;
		if (n == DDL_COUNT(names))
			ddl_form_fail(f);
		events |= UINT32_C(1) << n;
		if (!ddl_form_take(f, "of"))
			continue;
		do {
			ddl_form_put_atom(f, ddl_form_ident(f).key);
		} while (take_code(f, ',') && f->plain);
	} while (ddl_form_take(f, "or") && f->plain);
	ddl_buf_printf(&f->out, " %u", events);
}

static void trigger_references(struct ddl_form *f)
{
	ddl_atom names[2] = { 0 };

	if (!ddl_form_take(f, "referencing"))
		return;
	while (ddl_form_is(f, "old") || ddl_form_is(f, "new")) {
		bool is_new = ddl_form_is(f, "new");

		f->i++;
		if (!ddl_form_take(f, "table"))
			ddl_form_fail(f);
		ddl_form_take(f, "as");
		names[is_new] = ddl_form_ident(f).key;
	}
	for (size_t n = 0; n < 2; n++)
		ddl_form_put_atom(f, names[n]);
}

static void trigger_call(struct ddl_form *f)
{
	struct ddl_qname name;

	if (!ddl_form_take(f, "execute function") && !ddl_form_take(f, "execute procedure"))
		ddl_form_fail(f);
	name = ddl_form_routine_name(f);
	ddl_form_put_qname(f, &name);
	if (!take_code(f, '('))
		ddl_form_fail(f);
	/* Arguments are strings, however they were written. */
	while (f->plain && !take_code(f, ')')) {
		if (f->i >= f->p.ntokens || !f->p.tokens[f->i].atom)
			ddl_form_fail(f);
		else
			ddl_form_put_atom(f, f->p.tokens[f->i++].atom);
		take_code(f, ',');
	}
}

static void trigger_when(struct ddl_form *f, const struct ddl_table *t)
{
	struct ddl_atoms *atoms = &f->s->session->atoms;
	uint32_t close;

	if (!ddl_form_take(f, "when"))
		return;
	ddl_form_relation(f, ddl_atom_str(atoms, "old"), t);
	ddl_form_relation(f, ddl_atom_str(atoms, "new"), t);
	close = ddl_parse_close(&f->p, f->i);
	ddl_buf_puts(&f->out, " when");
	ddl_form_expr(f, f->i, close);
	f->i = close;
}

static void trigger(struct ddl_form *f, const struct ddl_table *t)
{
	static const char *const times[] = { "before", "after", "instead of" };
	struct ddl_qname name;
	bool deferrable = false, deferred = false;

	ddl_form_take(f, "or replace");
	if (ddl_form_take(f, "constraint"))
		ddl_buf_puts(&f->out, "constraint ");
	if (!ddl_form_take(f, "trigger"))
		ddl_form_fail(f);
	ddl_form_ident(f);
	for (size_t n = 0; n < DDL_COUNT(times); n++)
		if (ddl_form_take(f, times[n]))
			ddl_buf_puts(&f->out, times[n]);
	trigger_events(f);
	if (!ddl_form_take(f, "on"))
		ddl_form_fail(f);
	ddl_form_qname(f);
	if (ddl_form_take(f, "from")) {
		name = ddl_form_qname(f);
		ddl_resolve(f->s, &name);
		ddl_form_put_qname(f, &name);
	}
	for (;;) {
		if (ddl_form_take(f, "deferrable"))
			deferrable = true;
		else if (ddl_form_take(f, "initially deferred"))
			deferred = deferrable = true;
		else if (!ddl_form_take(f, "not deferrable") && !ddl_form_take(f, "initially immediate"))
			break;
	}
	ddl_buf_printf(&f->out, " %d%d", deferrable, deferred);
	trigger_references(f);
	if (ddl_form_take(f, "for each row") || ddl_form_take(f, "for row"))
		ddl_buf_puts(&f->out, " row");
	else if (!ddl_form_take(f, "for each statement"))
		ddl_form_take(f, "for statement");
	trigger_when(f, t);
	trigger_call(f);
}

/* Policies */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* TO PUBLIC is everybody, whoever stands beside. */
static void policy_roles(struct ddl_form *f)
{
	const char *roles[64];
	size_t n = 0;
	bool everybody = true;

	if (ddl_form_take(f, "to")) {
		everybody = false;
		do {
			everybody |= ddl_form_is(f, "public");
			if (n == DDL_COUNT(roles))
				ddl_form_fail(f);
			else
				roles[n++] = ddl_text(f->s->session, ddl_form_ident(f).key);
		} while (take_code(f, ',') && f->plain);
	}
	ddl_buf_puts(&f->out, " to");
	qsort(roles, n, sizeof(*roles), by_text);
	for (size_t i = 0; i < n && !everybody; i++)
		ddl_form_put_atom(f, ddl_atom_str(&f->s->session->atoms, roles[i]));
}

static void policy_expr(struct ddl_form *f, const char *word)
{
	uint32_t close;

	if (!ddl_form_take(f, word))
		return;
	ddl_buf_printf(&f->out, " %s", word);
	close = ddl_parse_close(&f->p, f->i);
	ddl_form_expr(f, f->i, close);
	f->i = close;
}

static void policy(struct ddl_form *f, const struct ddl_qname *on, const struct ddl_table *t)
{
	static const char *const commands[] = { "all", "select", "insert", "update", "delete" };
	size_t n = 0;

	if (!ddl_form_take(f, "policy"))
		ddl_form_fail(f);
	ddl_form_ident(f);
	if (!ddl_form_take(f, "on"))
		ddl_form_fail(f);
	ddl_form_qname(f);
	ddl_form_relation(f, on->name.key, t);
	if (ddl_form_take(f, "as restrictive"))
		ddl_buf_puts(&f->out, "restrictive");
	else
		ddl_form_take(f, "as permissive");
	if (ddl_form_take(f, "for")) {
		while (n < DDL_COUNT(commands) && !ddl_form_take(f, commands[n]))
			n++;
		if (n == DDL_COUNT(commands))
			ddl_form_fail(f);
	}
	ddl_buf_printf(&f->out, " for %zu", n);
	policy_roles(f);
	policy_expr(f, "using");
	policy_expr(f, "with check");
}

/* Domains: a column without a table. Its checks are printed by name. */

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_constraint *x = a, *y = b;
	const struct ddl_session *s = data;

	return ddl_atom_compare(&s->atoms, x->name ? x->name->key : 0, y->name ? y->name->key : 0);
}

static void domain(struct ddl_form *f, const struct ddl_qname *name)
{
	struct ddl_table *t;
	struct ddl_column *c;

	if (!ddl_form_take(f, "domain"))
		ddl_form_fail(f);
	ddl_form_qname(f);
	ddl_form_take(f, "as");
	ddl_buf_puts(&f->elements, "value");
	put_text(f, f->i, f->p.ntokens - (f->p.tokens[f->p.ntokens - 1].code == ';'));
	f->i = f->p.ntokens;
	t = f->plain ? parse_elements(f) : NULL;
	c = t && t->columns.count == 1 ? (struct ddl_column *)(void *)t->columns.first : NULL;
	if (!c) {
		ddl_form_fail(f);
		return;
	}
	ddl_buf_clear(&f->elements);
	t->name = *name;
	ddl_pass_hoist(f->s, t);
	/* A check's name has the domain in it, and no column. */
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		struct ddl_ident id;

		if (k->name || k->kind != DDL_CONSTRAINT_CHECK)
			continue;
		for (unsigned n = 0; !k->name || ddl_find_constraint(t, k->name->key) != k; n++) {
			const char *label = n ? ddl_format(&f->s->session->arena, "check%u", n) : "check";

			id = ddl_ident_of_atom(f->s, ddl_postgres_object_name(f->s, name->name.key, 0, label), false);
			k->name = ddl_clone_ident(f->s, &id);
		}
	}
	ddl_list_sort(&t->constraints, by_name, f->s->session);
	for (size_t i = 0; i < f->s->rules->npasses; i++)
		f->s->rules->passes[i].table(f->s, t);
	ddl_dump(f->s->session, DDL_STRUCT_table, t, &f->out);
}

/* Composite types: names and types; the rest of the kinds has options in any order. */

/* The name that the server gives the multirange (makeMultirangeTypeName) need not be said. */
static bool is_usual_multirange(struct ddl_form *f, const struct ddl_qname *range, const struct ddl_qname *multi)
{
	struct ddl_atoms *atoms = &f->s->session->atoms;
	const char *name = ddl_atom_text(atoms, range->name.key), *at = strstr(name, "range");
	ddl_atom usual = at ? ddl_atom_printf(atoms, "%.*smulti%s", (int)(at - name), name, at) : ddl_atom_printf(atoms, "%s_multirange", name);

	return usual == multi->name.key;
}

/* SUBTYPE = type, and names of functions and the like, in any order. */
static void range(struct ddl_form *f, const struct ddl_qname *name)
{
	static const char *const words[] = { "subtype", "subtype_opclass", "collation", "canonical", "subtype_diff", "multirange_type_name" };
	static const char *const none[] = { NULL };
	uint32_t open = f->i + 1, close = ddl_parse_close(&f->p, f->i) - 1;

	for (size_t w = 0; w < DDL_COUNT(words); w++) {
		for (f->i = open; f->i < close && f->plain;) {
			uint32_t end = ddl_form_find(f, f->i, close, none);
			struct ddl_qname value;

			if (ddl_form_take(f, words[w]) && take_code(f, '=')) {
				if (!w) {
					ddl_form_type(f, f->i, end);
				} else {
					value = ddl_form_routine_name(f);
					if (w + 1 < DDL_COUNT(words) || !is_usual_multirange(f, name, &value)) {
						ddl_buf_printf(&f->out, " %s", words[w]);
						ddl_form_put_qname(f, &value);
					}
				}
			}
			f->i = end + 1;
		}
	}
	f->i = close + 1;
}

static void composite(struct ddl_form *f, const struct ddl_qname *name)
{
	if (!ddl_form_take(f, "type"))
		ddl_form_fail(f);
	ddl_form_qname(f);
	if (ddl_form_take(f, "as range")) {
		range(f, name);
		return;
	}
	if (!ddl_form_take(f, "as") || !take_code(f, '('))
		ddl_form_fail(f);
	while (f->plain && !take_code(f, ')')) {
		static const char *const none[] = { "collate", NULL };
		uint32_t end = f->p.ntokens - 1, stop;

		ddl_form_put_atom(f, ddl_form_ident(f).key);
		stop = ddl_form_find(f, f->i, end, none);
		ddl_form_type(f, f->i, stop);
		f->i = stop;
		if (ddl_form_take(f, "collate")) {
			struct ddl_qname q = ddl_form_routine_name(f);

			ddl_form_put_qname(f, &q);
		}
		take_code(f, ',');
	}
}

static void make_form(struct ddl_form *f, const struct ddl_opaque *o)
{
	const struct ddl_table *t = o->table.name.name ? ddl_find_table(f->s, &o->table) : NULL;

	const uint32_t end = f->p.ntokens;

	f->plain = ddl_form_take(f, "create");
	switch ((enum ddl_object_kind)o->object) {
	case DDL_OBJECT_TRIGGER: trigger(f, t); break;
	case DDL_OBJECT_POLICY: policy(f, &o->table, t); break;
	case DDL_OBJECT_DOMAIN: domain(f, &o->name); break;
	case DDL_OBJECT_TYPE: composite(f, &o->name); break;
	case DDL_OBJECT_FUNCTION:
	case DDL_OBJECT_PROCEDURE: ddl_form_routine(f); break;
	case DDL_OBJECT_VIEW:
	case DDL_OBJECT_MATERIALIZED_VIEW: ddl_form_view(f); break;
	default: ddl_form_fail(f); break;
	}
	f->i += f->i + 1 == end && f->p.tokens[f->i].code == ';';
	f->plain &= f->i == end;
}

/*
 * Of what has no form of its own: its tokens. Names are the same with quotes and without, strings whatever their quotes;
 * EXECUTE PROCEDURE is the old spelling of EXECUTE FUNCTION.
 */
static void put_tokens(struct ddl_form *f)
{
	static const char *const noise[] = { "or replace", "if not exists", "with" };
	bool is_extension = ddl_form_take(f, "create extension");

	ddl_buf_puts(&f->out, is_extension ? "extension" : "");
	while (f->i < f->p.ntokens && (f->i + 1 < f->p.ntokens || f->p.tokens[f->i].code != ';')) {
		const struct ddl_token *t = &f->p.tokens[f->i];
		bool skipped = false;

		for (size_t n = 0; n < DDL_COUNT(noise) - !is_extension && !skipped; n++)
			skipped = ddl_form_take(f, noise[n]);
		if (skipped)
			continue;
		if (ddl_form_take(f, "execute procedure")) {
			ddl_buf_puts(&f->out, " \"execute\" \"function\"");
		} else if (ddl_form_is(f, "public") && t[1].code == '.') {
			f->i += 2;
		} else if (t->code == DDL_T_STRING) {
			ddl_buf_puts(&f->out, " string");
			ddl_form_put_atom(f, t->atom);
			f->i++;
		} else if (t->atom && t->code != DDL_T_NUMBER && t->code != DDL_T_OPERATOR) {
			ddl_form_put_atom(f, ddl_form_ident(f).key);
		} else if (t->atom) {
			ddl_form_put_atom(f, t->atom);
			f->i++;
		} else {
			ddl_buf_printf(&f->out, " %u", t->code);
			f->i++;
		}
	}
}

/* The scanner's tables are made once. */
void ddl_form_open(struct ddl_form *f, const struct ddl_parse *like, const struct ddl_stmt *stmt)
{
	f->p = *like;
	ddl_arena_init(&f->p.scratch);
	f->p.captokens = FIRST_TOKENS;
	f->p.ntokens = 0;
	f->p.tokens = ddl_xmalloc(f->p.captokens * sizeof(*f->p.tokens));
	ddl_parse_tokens(&f->p, stmt->node.at);
}

void ddl_form_close(struct ddl_form *f)
{
	ddl_parse_release(&f->p);
	ddl_buf_release(&f->out);
	ddl_buf_release(&f->elements);
}

ddl_atom ddl_postgres_form(struct ddl_schema *s, const struct ddl_stmt *stmt, const struct ddl_parse *like)
{
	const struct ddl_opaque *o = stmt->u.opaque;
	size_t mark = ddl_diags_mark(s->session);
	struct ddl_ident current = s->current;
	struct ddl_form f = { .s = s };
	struct ddl_table *t;
	ddl_atom form = 0;

	s->current = o->path;
	ddl_form_open(&f, like, stmt);
	if (f.p.ntokens)
		make_form(&f, o);
	t = f.plain && f.elements.len ? parse_elements(&f) : NULL;
	if (t)
		put_elements(&f, t, scope_of(&f));
	if (!f.plain && f.p.ntokens) {
		ddl_buf_clear(&f.out);
		f.i = 0;
		put_tokens(&f);
		form = ddl_atom_of(&s->session->atoms, ddl_buf_str(&f.out), f.out.len);
	} else if (f.plain && (t || !f.elements.len))
		form = ddl_atom_of(&s->session->atoms, ddl_buf_str(&f.out), f.out.len);
	s->current = current;
	ddl_diags_rewind(s->session, mark);
	ddl_form_close(&f);
	return form;
}
