/*
 * mysql_sequence.c - MariaDB's sequences, with everything that is the case when nothing is said.
 *
 * MariaDB manual, "CREATE SEQUENCE"; tried on 10.11 and 11.8 (SHOW CREATE SEQUENCE).
 */
#include <string.h>

#include "normalize/mysql.h"

static const char *const options[] = {
	"as", "start", "minvalue", "maxvalue", "increment", "cache", "no cache", "cycle", "no cycle", "comment", "engine",
};

static struct ddl_option *find(struct ddl_schema *s, const struct ddl_list *l, const char *name)
{
	return ddl_option_named(l, ddl_my_atom(s, name));
}

static void add(struct ddl_schema *s, struct ddl_list *l, const char *name, struct ddl_expr *value)
{
	struct ddl_option *o = DDL_NEW(&s->session->arena, struct ddl_option);

	o->name = ddl_my_atom(s, name);
	o->value = value;
	ddl_list_add(l, o);
}

static struct ddl_expr *number(struct ddl_schema *s, const char *text)
{
	struct ddl_expr *e, *n;

	if (*text != '-')
		return ddl_my_number(s, "%s", text);
	n = ddl_my_number(s, "%s", text + 1);
	e = DDL_NEW(&s->session->arena, struct ddl_expr);
	e->kind = DDL_EXPR_UNARY;
	e->op = DDL_OP_NEG;
	e->depth = 1;
	ddl_list_add(&e->args, n);
	return e;
}

static bool descends(struct ddl_schema *s, const struct ddl_list *l)
{
	struct ddl_option *o = find(s, l, "increment");

	return o && o->value && o->value->kind == DDL_EXPR_UNARY && o->value->op == DDL_OP_NEG;
}

/* What is not said. A sequence of another type has other limits: they stay unsaid. */
static struct ddl_expr *unsaid(struct ddl_schema *s, const struct ddl_list *said, const struct ddl_list *so_far, const char *name)
{
	bool down = descends(s, said);
	struct ddl_option *edge;

	if (find(s, said, "as"))
		return NULL;
	if (!strcmp(name, "minvalue"))
		return number(s, down ? "-9223372036854775807" : "1");
	if (!strcmp(name, "maxvalue"))
		return number(s, down ? "-1" : "9223372036854775806");
	if (!strcmp(name, "increment"))
		return number(s, "1");
	if (!strcmp(name, "cache") && !find(s, said, "no cache"))
		return number(s, "1000");
	edge = strcmp(name, "start") ? NULL : find(s, so_far, down ? "maxvalue" : "minvalue");
	return edge ? edge->value : NULL;
}

static bool is_innodb(const struct ddl_schema *s, const struct ddl_list *l)
{
	ddl_atom engine = ddl_my_option_name(s, l, "engine");

	return engine && ddl_atom_is_nocase(&s->session->atoms, engine, "innodb");
}

static void fill(struct ddl_schema *s, struct ddl_sequence *q)
{
	struct ddl_list limits = { 0 }, all = { 0 };

	for (size_t i = 2; i < 4; i++) {
		struct ddl_option *o = find(s, &q->options, options[i]);
		struct ddl_expr *value = o ? o->value : unsaid(s, &q->options, &limits, options[i]);

		if (value)
			add(s, &limits, options[i], value);
	}
	for (size_t i = 0; i < DDL_COUNT(options); i++) {
		struct ddl_option *o = find(s, &q->options, options[i]);
		struct ddl_expr *value = o ? o->value : unsaid(s, &q->options, &limits, options[i]);
		bool no_cycle = !strcmp(options[i], "no cycle") && !find(s, &q->options, "cycle");

		if (!strcmp(options[i], "engine") && is_innodb(s, &q->options))
			continue;
		if (o || value || no_cycle)
			add(s, &all, options[i], value);
	}
	q->options = all;
}

static void drop_option(struct ddl_schema *s, struct ddl_list *l, const char *name)
{
	struct ddl_option *o = find(s, l, name);

	if (o)
		ddl_list_remove(l, o);
}

/* Of an option and its NO the one that is given anew counts. */
static void merge(struct ddl_schema *s, struct ddl_list *into, const struct ddl_list *from)
{
	DDL_EACH(struct ddl_option, o, from) {
		const char *name = ddl_text(s->session, o->name);
		bool no = !strncmp(name, "no ", 3);

		drop_option(s, into, name);
		drop_option(s, into, no ? name + 3 : ddl_text(s->session, ddl_atom_printf(&s->session->atoms, "no %s", name)));
		if (!ddl_my_is(s, o->name, "restart"))
			add(s, into, name, o->value);
	}
}

bool ddl_my_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname name = stmt->name;
	struct ddl_object *o;

	if (stmt->kind == DDL_STMT_CREATE_SEQUENCE) {
		fill(s, stmt->u.sequence);
		return false;
	}
	ddl_resolve(s, &name);
	o = ddl_find_relation(s, &name);
	if (!o || o->kind != DDL_OBJECT_SEQUENCE || !o->stmt || o->stmt->kind != DDL_STMT_CREATE_SEQUENCE)
		return false;
	merge(s, &o->stmt->u.sequence->options, &stmt->u.sequence->options);
	fill(s, o->stmt->u.sequence);
	return true;
}
