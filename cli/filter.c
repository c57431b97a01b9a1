#include "cli/filter.h"

#include <fnmatch.h>
#include <string.h>

enum { MAX_PARTS = 3 };

struct pattern {
	const char *parts[MAX_PARTS];
	unsigned n;
	const char *types;           /* "table|view", or NULL: any */
};

static bool bad(struct ddl_cli *cli, const char *text, const char *why)
{
	ddl_usage(cli, "--exclude \"%s\": %s", text, why);
	return false;
}

/* Parts are parted by "."; one in double quotes may have it inside. */
static bool read_pattern(struct ddl_cli *cli, const char *text, struct pattern *p)
{
	const char *selector = strstr(text, "[type="), *end = selector ? selector : text + strlen(text);
	char *part = ddl_memdup(&cli->arena, text, (size_t)(end - text)), *to = part, *c = part;
	bool quoted = false;

	*p = (struct pattern){ .n = 0 };
	if (selector)
		p->types = ddl_memdup(&cli->arena, selector + 6, strcspn(selector + 6, "]"));
	for (;; c++) {
		bool last = !*c;

		if (*c == '"') {
			quoted = !quoted;
			continue;
		}
		if (!last && (*c != '.' || quoted)) {
			*to++ = *c;
			continue;
		}
		if (p->n == MAX_PARTS)
			return bad(cli, text, "too many parts in pattern");
		*to++ = '\0';
		p->parts[p->n++] = part;
		part = to;
		if (last)
			return quoted ? bad(cli, text, "a quote has no end") : true;
	}
}

static bool among_word(const char *words, const char *word, size_t len)
{
	for (const char *w = words; *w; w += strcspn(w, "|"), w += *w == '|')
		if (strcspn(w, "|") == len && !memcmp(w, word, len))
			return true;
	return false;
}

static bool is_type(const struct pattern *p, const char *type)
{
	return !p->types || among_word(p->types, type, strlen(type));
}

/* The schema of what is known by its text alone, such as a comment: the first that the text names. */
static ddl_atom schema_in_text(const struct ddl_schema *s, const struct ddl_object *o)
{
	const char *text;

	if (o->scope != DDL_SCOPE_OTHER || o->schema || !o->stmt || o->stmt->kind != DDL_STMT_OPAQUE ||
	    o->stmt->flags & DDL_STMT_CREATES)
		return 0;
	text = ddl_text(s->session, o->stmt->u.opaque->text);
	DDL_EACH_OBJECT(space, s) {
		const char *name = space->scope == DDL_SCOPE_SCHEMA ? ddl_text(s->session, space->name) : "";
		size_t n = strlen(name);

		for (const char *at = n ? strstr(text, name) : NULL; at; at = strstr(at + 1, name))
			if (at > text && strchr(" (\"", at[-1]) && (at[n] == '.' || (at[n] == '"' && at[n + 1] == '.')))
				return space->name;
	}
	return 0;
}

static const char *schema_name(const struct ddl_schema *s, const struct ddl_object *o)
{
	ddl_atom key = o->scope == DDL_SCOPE_SCHEMA ? o->name : o->schema ? o->schema : schema_in_text(s, o);

	key = key ? key : s->default_key;
	return key ? ddl_text(s->session, key) : "";
}

/* Is it of the kind that the pattern tells? Atlas has words of its own for some. */
static bool is_kind(const struct pattern *p, const struct ddl_object *o)
{
	static const struct { uint8_t kind; const char *words; } others[] = {
		{ DDL_OBJECT_MATERIALIZED_VIEW, "materialized|materialized_view" }, { DDL_OBJECT_FOREIGN_TABLE, "foreign_table" },
		{ DDL_OBJECT_EVENT, "event_trigger" },
	};

	if (is_type(p, ddl_object_word((enum ddl_object_kind)o->kind)))
		return true;
	if (o->kind == DDL_OBJECT_TYPE)
		return is_type(p, o->stmt && o->stmt->kind == DDL_STMT_CREATE_TYPE ? "enum" : "composite");
	for (size_t i = 0; i < DDL_COUNT(others); i++)
		for (const char *w = others[i].words; o->kind == others[i].kind && w; w = strchr(w, '|') ? strchr(w, '|') + 1 : NULL)
			if (among_word(p->types, w, strcspn(w, "|")))
				return true;
	return false;
}

/* Are names told with their schema? Not where there is but one. */
static bool has_schemas(const struct ddl_cli *cli, const struct ddl_schema *s)
{
	return s->default_key && !cli->default_schema;
}

/* The parts of a pattern behind the schema, which fits; NULL: it does not. */
static const char *const *behind_schema(const struct ddl_cli *cli, const struct ddl_schema *s, const struct ddl_object *o,
					const struct pattern *p, unsigned *n)
{
	*n = p->n;
	if (!has_schemas(cli, s))
		return p->parts;
	if (fnmatch(p->parts[0], schema_name(s, o), 0))
		return NULL;
	*n = p->n - 1;
	return p->parts + 1;
}

static bool column_used(const struct ddl_list *parts, const struct ddl_column *c)
{
	return ddl_parts_have(parts, c->name.key);
}

/* With a column go the keys and indexes that have it. */
static void take_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->indexes.first; n; n = next) {
		next = n->next;
		if (column_used(&((struct ddl_index *)(void *)n)->key.parts, c))
			ddl_drop_index(s, t, (struct ddl_index *)(void *)n);
	}
	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		next = n->next;
		if (column_used(&((struct ddl_constraint *)(void *)n)->key.parts, c))
			ddl_list_remove(&t->constraints, n);
	}
	ddl_list_remove(&t->columns, c);
}

static void take_parts(struct ddl_schema *s, struct ddl_table *t, const struct pattern *p, const char *glob)
{
	struct ddl_session *session = s->session;
	struct ddl_node *next;

	s->filtered = true;
	for (struct ddl_node *n = t->columns.first; n; n = next) {
		struct ddl_column *c = (struct ddl_column *)(void *)n;

		next = n->next;
		if (is_type(p, "column") && !fnmatch(glob, ddl_text(session, c->name.name), 0))
			take_column(s, t, c);
	}
	for (struct ddl_node *n = t->indexes.first; n; n = next) {
		struct ddl_index *i = (struct ddl_index *)(void *)n;

		next = n->next;
		if (is_type(p, "index") && i->name.name.name && !fnmatch(glob, ddl_text(session, i->name.name.name), 0))
			ddl_drop_index(s, t, i);
	}
	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;

		next = n->next;
		if (is_type(p, k->kind == DDL_CONSTRAINT_FOREIGN ? "fk" : k->kind == DDL_CONSTRAINT_CHECK ? "check" : "index") &&
		    k->name && !fnmatch(glob, ddl_text(session, k->name->name), 0))
			ddl_list_remove(&t->constraints, k);
	}
}

static void take(struct ddl_schema *s, struct ddl_object *o)
{
	s->filtered = true;
	if (o->kind == DDL_OBJECT_TABLE)
		ddl_drop_table(s, o);
	else
		ddl_remove_object(s, o);
}

/* Where names are the same in any case their keys are in lower case, and a pattern may be spelt as the name is. */
static bool is_named(const struct ddl_schema *s, const struct ddl_object *o, const char *glob)
{
	ddl_atom spelt = o->name;

	if (o->kind == DDL_OBJECT_TABLE && o->table)
		spelt = o->table->name.name.name;
	else if (o->stmt && o->stmt->kind == DDL_STMT_OPAQUE && o->stmt->u.opaque->name.name.name)
		spelt = o->stmt->u.opaque->name.name.name;
	return !fnmatch(glob, ddl_text(s->session, o->name), 0) || !fnmatch(glob, ddl_text(s->session, spelt), 0);
}

static void exclude_object(struct ddl_cli *cli, struct ddl_schema *s, struct ddl_object *o, const struct pattern *p)
{
	unsigned n;
	const char *const *parts = behind_schema(cli, s, o, p, &n);

	/* Of tables' indexes as objects the table has the say. */
	if (!parts || o->kind == DDL_OBJECT_INDEX)
		return;
	if (!n && is_type(p, "schema"))
		take(s, o);
	else if (n == 1 && is_kind(p, o) && o->scope != DDL_SCOPE_SCHEMA && is_named(s, o, parts[0]))
		take(s, o);
	else if (n == 2 && o->kind == DDL_OBJECT_TABLE && is_named(s, o, parts[0]))
		take_parts(s, o->table, p, parts[1]);
	else if (n == 2 && o->table && is_kind(p, o) && is_named(s, o, parts[1]) &&
		 !fnmatch(parts[0], ddl_text(s->session, o->table->name.name.name), 0))
		take(s, o);
}

static bool is_meant(const struct ddl_cli *cli, const char *name)
{
	for (char *const *want = cli->schemas; *want; want++)
		for (const char *w = *want; *w; w += strcspn(w, ","), w += *w == ',')
			if (strcspn(w, ",") == strlen(name) && !strncmp(w, name, strlen(name)))
				return true;
	return false;
}

/* Schemas come last: what is known by its text alone is found by their names. */
static void filter(struct ddl_cli *cli, struct ddl_schema *s, const struct pattern *p)
{
	for (int spaces = 0; spaces < 2; spaces++)
		DDL_EACH_OBJECT(o, s) {
			if ((o->scope == DDL_SCOPE_SCHEMA) != spaces)
				continue;
			if (p)
				exclude_object(cli, s, o, p);
			else if (o->kind != DDL_OBJECT_INDEX && !is_meant(cli, schema_name(s, o)))
				take(s, o);
		}
}

bool ddl_filter_schema(struct ddl_cli *cli, struct ddl_schema *s)
{
	struct pattern p;

	if (cli->schemas)
		filter(cli, s, NULL);
	for (char *const *text = cli->excludes; text && *text; text++) {
		if (!read_pattern(cli, *text, &p))
			return false;
		filter(cli, s, &p);
	}
	return true;
}
