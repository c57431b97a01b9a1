/*
 * postgres_type.c - types as format_type() prints them.
 *
 * Reference: PostgreSQL manual 8, "Data Types" (aliases), and src/backend/utils/adt/format_type.c.
 */
#include "normalize/postgres.h"

#include <string.h>

#include "base/ascii.h"

static const struct { const char *from, *to; } aliases[] = {
	{ "int", "integer" }, { "int4", "integer" }, { "int2", "smallint" }, { "int8", "bigint" },
	{ "float4", "real" }, { "float8", "double precision" }, { "bool", "boolean" },
	{ "varchar", "character varying" }, { "char", "character" }, { "nchar", "character" },
	{ "decimal", "numeric" }, { "dec", "numeric" }, { "varbit", "bit varying" },
	{ "timestamptz", "timestamp with time zone" }, { "timestamp", "timestamp without time zone" },
	{ "timetz", "time with time zone" }, { "time", "time without time zone" },
	{ "serial4", "serial" }, { "serial2", "smallserial" }, { "serial8", "bigserial" },
};

static bool is(const struct ddl_schema *s, ddl_atom a, const char *text)
{
	return ddl_atom_is(&s->session->atoms, a, text);
}

static const char *const words_of_two[] = {
	"character varying", "double precision", "bit varying", "timestamp with time zone", "timestamp without time zone",
	"time with time zone", "time without time zone",
};

/* Those of pg_catalog that columns have; any other may be quoted, and mean the same. */
static const char *const own_types[] = {
	"integer", "bigint", "smallint", "serial", "bigserial", "smallserial", "real", "numeric", "money", "boolean", "text", "character",
	"bpchar", "name", "bytea", "bit", "date", "interval", "uuid", "json", "jsonb", "jsonpath", "xml", "inet", "cidr", "macaddr", "macaddr8",
	"point", "line", "lseg", "box", "path", "polygon", "circle", "tsvector", "tsquery", "oid", "regclass", "regtype", "regproc",
	"regprocedure", "regrole", "regnamespace", "xid", "xid8", "cid", "tid", "pg_lsn", "pg_snapshot", "txid_snapshot", "record", "void",
	"trigger", "event_trigger", "internal", "cstring", "unknown", "refcursor", "any", "anyelement", "anyarray", "anynonarray", "anyenum",
	"anyrange", "anymultirange", "anycompatible", "anycompatiblearray", "anycompatiblerange", "language_handler", "fdw_handler",
	"int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange", "int4multirange", "int8multirange", "nummultirange",
	"tsmultirange", "tstzmultirange", "datemultirange",
};

static bool is_own(const struct ddl_schema *s, ddl_atom name)
{
	for (size_t i = 0; i < DDL_COUNT(own_types); i++)
		if (is(s, name, own_types[i]))
			return true;
	return false;
}

static void set_args(struct ddl_schema *s, struct ddl_type *t, const char *first, const char *second)
{
	const char *const texts[] = { first, second };

	memset(&t->args, 0, sizeof(t->args));
	for (size_t i = 0; i < DDL_COUNT(texts) && texts[i]; i++) {
		struct ddl_expr *e = DDL_NEW(&s->session->arena, struct ddl_expr);

		e->kind = DDL_EXPR_NUMBER;
		e->text = ddl_atom_str(&s->session->atoms, texts[i]);
		ddl_list_add(&t->args, e);
	}
}

/* The schema of a type: pg_catalog is searched first, and the default one is absent. */
static void resolve_type(struct ddl_schema *s, struct ddl_type *t)
{
	struct ddl_qname q = { .name = { .name = t->name, .key = t->name } };

	if (t->schema) {
		if (is(s, t->schema->key, "pg_catalog") || t->schema->key == s->default_key)
			t->schema = NULL;
		return;
	}
	/* Only once: later another path may be set. */
	if (!s->current.name || !t->node.at.start)
		return;
	t->node.at = DDL_SPAN_NONE;
	if (ddl_find(s, DDL_SCOPE_TYPE, s->current.key, 0, q.name.key))
		t->schema = ddl_clone_ident(s, &s->current);
}

static bool is_user_type(struct ddl_schema *s, const struct ddl_type *t)
{
	return ddl_find(s, DDL_SCOPE_TYPE, t->schema ? t->schema->key : 0, 0, t->name) != NULL;
}

static void apply_alias(struct ddl_schema *s, struct ddl_type *t)
{
	bool quoted = t->flags & DDL_TYPE_QUOTED;

	for (size_t i = 0; i < DDL_COUNT(aliases); i++) {
		if (!is(s, t->name, aliases[i].from))
			continue;
		/* "char" in quotes is a type of its own; char without a length has one byte. */
		if (quoted && is(s, t->name, "char"))
			return;
		t->name = ddl_atom_str(&s->session->atoms, aliases[i].to);
		t->flags &= (uint16_t)~DDL_TYPE_QUOTED;
		return;
	}
}

/* float(24) is real, float(25) and float are double precision (manual 8.1.3). */
static void float_type(struct ddl_schema *s, struct ddl_type *t)
{
	const struct ddl_expr *n = (const struct ddl_expr *)(const void *)t->args.first;
	const char *digits = n && n->kind == DDL_EXPR_NUMBER ? ddl_text(s->session, n->text) : "53";
	bool real = strlen(digits) == 1 || (strlen(digits) == 2 && strcmp(digits, "25") < 0);

	t->name = ddl_atom_str(&s->session->atoms, real ? "real" : "double precision");
	set_args(s, t, NULL, NULL);
}

void ddl_postgres_type(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c)
{
	bool user;

	(void)c;
	/* The catalogue does not count dimensions (manual 8.15.1). */
	if (t->dims)
		t->dims = 1;
	resolve_type(s, t);
	user = t->schema || is_user_type(s, t);
	if (!user)
		apply_alias(s, t);
	for (size_t i = 0; i < DDL_COUNT(words_of_two); i++)
		if (is(s, t->name, words_of_two[i]))
			return;
	if (is(s, t->name, "float") && !user)
		float_type(s, t);
	if (is(s, t->name, "double precision"))
		return;
	if ((is(s, t->name, "character") || is(s, t->name, "bit")) && !user) {
		if (!t->args.count)
			set_args(s, t, "1", NULL);
		return;
	}
	if (is(s, t->name, "numeric") && t->args.count == 1)
		set_args(s, t, ddl_text(s->session, ((struct ddl_expr *)(void *)t->args.first)->text), "0");
	if (strncmp(ddl_text(s->session, t->name), "interval ", 9) == 0)
		return;
	if (t->flags & DDL_TYPE_QUOTED ? is(s, t->name, "char") && !user : false)
		return;
	t->flags &= (uint16_t)~DDL_TYPE_QUOTED;
	if (user || !is_own(s, t->name))
		t->flags |= DDL_TYPE_QUOTED;
}

static bool is_one_of(const struct ddl_schema *s, ddl_atom name, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is(s, name, names[i]))
			return true;
	return false;
}

bool ddl_postgres_is_text(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const char *const names[] = { "text", "character varying", "character", "bpchar", "name" };

	return t && !t->dims && !t->schema && is_one_of(s, t->name, names, DDL_COUNT(names));
}

bool ddl_postgres_is_number(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const char *const names[] = { "integer", "bigint", "smallint", "numeric", "real", "double precision" };

	return t && !t->dims && !t->schema && is_one_of(s, t->name, names, DDL_COUNT(names));
}

/* char(3) is bpchar where it has no length. */
static ddl_atom base_name(const struct ddl_schema *s, const struct ddl_type *t)
{
	return is(s, t->name, "bpchar") ? ddl_atom_str(&s->session->atoms, "character") : t->name;
}

bool ddl_postgres_same_type(const struct ddl_schema *s, const struct ddl_type *a, const struct ddl_type *b)
{
	return a && b && base_name(s, a) == base_name(s, b) && a->dims == b->dims &&
	       (a->schema ? a->schema->key : 0) == (b->schema ? b->schema->key : 0);
}

static void put_argument(struct ddl_schema *s, struct ddl_buf *b, const char *text, size_t len)
{
	size_t name = strcspn(text, "([,");
	ddl_atom a;

	name = name < len ? name : len;
	while (name && text[name - 1] == ' ')
		name--;
	a = ddl_atom_of(&s->session->atoms, text, name);
	for (size_t i = 0; i < DDL_COUNT(aliases); i++)
		if (is(s, a, aliases[i].from))
			a = ddl_atom_str(&s->session->atoms, aliases[i].to);
	if (!strncmp(ddl_text(s->session, a), "public.", 7))
		a = ddl_atom_str(&s->session->atoms, ddl_text(s->session, a) + 7);
	ddl_buf_puts(b, b->len ? ", " : "");
	ddl_buf_puts(b, ddl_text(s->session, a));
	for (; name < len; name++)
		if (text[name] == '[')
			ddl_buf_puts(b, "[]");
}

ddl_atom ddl_postgres_signature(struct ddl_schema *s, ddl_atom signature)
{
	const char *c = ddl_text(s->session, signature);
	struct ddl_buf b = { 0 };
	ddl_atom a;

	while (*c) {
		size_t len = 0, depth = 0;

		for (; c[len] && (depth || c[len] != ','); len++) {
			depth += c[len] == '(';
			depth -= c[len] == ')' && depth;
		}
		put_argument(s, &b, c, len);
		c += len + (c[len] == ',');
		c += strspn(c, " ");
	}
	a = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return a;
}
