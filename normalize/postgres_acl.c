/*
 * postgres_acl.c - GRANT and REVOKE added up.
 *
 * Reference: PostgreSQL 18 manual 5.8, "Privileges" (tables 5.1 and 5.2: which there are, and what PUBLIC has by
 * default); an owner has all of them. Roles granted to roles are postgres_grant.c's.
 */
#include "normalize/postgres_acl.h"

#include <string.h>

#include "normalize/postgres_form.h"
#include "parser/build.h"

enum {
	SELECT = 1 << 0, INSERT = 1 << 1, UPDATE = 1 << 2, DELETE = 1 << 3, TRUNCATE = 1 << 4, REFERENCES = 1 << 5, TRIGGER = 1 << 6,
	MAINTAIN = 1 << 7, USAGE = 1 << 8, CREATE = 1 << 9, CONNECT = 1 << 10, TEMPORARY = 1 << 11, EXECUTE = 1 << 12, SET = 1 << 13,
	ALTER_SYSTEM = 1 << 14,
	OF_TABLE = SELECT | INSERT | UPDATE | DELETE | TRUNCATE | REFERENCES | TRIGGER,
	OF_COLUMN = SELECT | INSERT | UPDATE | REFERENCES,
	OF_SEQUENCE = SELECT | UPDATE | USAGE,
};

static const struct { const char *name; uint32_t bit; } privileges[] = {
	{ "select", SELECT }, { "insert", INSERT }, { "update", UPDATE }, { "delete", DELETE }, { "truncate", TRUNCATE },
	{ "references", REFERENCES }, { "trigger", TRIGGER }, { "maintain", MAINTAIN }, { "usage", USAGE }, { "create", CREATE },
	{ "connect", CONNECT }, { "temporary", TEMPORARY }, { "temp", TEMPORARY }, { "execute", EXECUTE }, { "set", SET },
	{ "alter system", ALTER_SYSTEM },
};

enum { TABLE, SEQUENCE, ROUTINE, TYPE, SCHEMA, OTHER };

static const struct kind {
	const char *words;           /* behind ON */
	uint8_t group;
	uint32_t all, usual;         /* usual: what PUBLIC has */
	const char *printed;
} kinds[] = {
	{ "table", TABLE, OF_TABLE, 0, "TABLE" },
	{ "sequence", SEQUENCE, OF_SEQUENCE, 0, "SEQUENCE" },
	{ "function", ROUTINE, EXECUTE, EXECUTE, "FUNCTION" },
	{ "procedure", ROUTINE, EXECUTE, EXECUTE, "PROCEDURE" },
	{ "routine", ROUTINE, EXECUTE, EXECUTE, "ROUTINE" },
	{ "type", TYPE, USAGE, USAGE, "TYPE" },
	{ "domain", TYPE, USAGE, USAGE, "DOMAIN" },
	{ "schema", SCHEMA, USAGE | CREATE, 0, "SCHEMA" },
	{ "language", OTHER, USAGE, USAGE, "LANGUAGE" },
	{ "database", OTHER, CREATE | CONNECT | TEMPORARY, CONNECT | TEMPORARY, "DATABASE" },
	{ "foreign data wrapper", OTHER, USAGE, 0, "FOREIGN DATA WRAPPER" },
	{ "foreign server", OTHER, USAGE, 0, "FOREIGN SERVER" },
	{ "tablespace", OTHER, CREATE, 0, "TABLESPACE" },
	{ "parameter", OTHER, SET | ALTER_SYSTEM, 0, "PARAMETER" },
};

enum { KIND_TABLE, KIND_SEQUENCE };

struct column_bits {
	struct ddl_node node;
	struct ddl_ident name;
	uint32_t bits;
};

/* What a statement gives or takes. */
struct order {
	struct ddl_form *f;
	bool grant, option;          /* option: WITH GRANT OPTION, GRANT OPTION FOR */
	uint32_t bits;               /* for the whole thing; ~0: ALL */
	struct ddl_list columns;     /* of struct column_bits */
	uint8_t kind;
	struct ddl_list grantees;    /* of struct ddl_name; name 0: PUBLIC */
};

struct ddl_stmt *ddl_postgres_text_stmt(struct ddl_session *s, ddl_atom text)
{
	const struct ddl_source *src = ddl_sources_add(&s->sources, "plan", ddl_text(s, text), ddl_atom_len(&s->atoms, text));
	struct ddl_stmt *stmt = DDL_NEW(&s->arena, struct ddl_stmt);

	if (!src)
		return NULL;
	stmt->kind = DDL_STMT_OPAQUE;
	stmt->object = DDL_OBJECT_OTHER;
	stmt->node.at = (struct ddl_span){ src->base, src->base + src->len };
	stmt->u.opaque = DDL_NEW(&s->arena, struct ddl_opaque);
	stmt->u.opaque->node.at = stmt->node.at;
	stmt->u.opaque->text = text;
	return stmt;
}

static uint32_t all_of(const struct ddl_schema *s, uint8_t kind)
{
	/* MAINTAIN came with 17. */
	return kinds[kind].all | (kinds[kind].group == TABLE && s->version >= DDL_VERSION(17, 0) ? MAINTAIN : 0);
}

/* Reading */

static bool take_code(struct ddl_form *f, int code)
{
	if (f->i >= f->p.ntokens || f->p.tokens[f->i].code != code)
		return false;
	f->i++;
	return true;
}

static uint32_t take_privilege(struct ddl_form *f)
{
	if (ddl_form_take(f, "all privileges") || ddl_form_take(f, "all"))
		return ~UINT32_C(0);
	for (size_t i = 0; i < DDL_COUNT(privileges); i++)
		if (ddl_form_take(f, privileges[i].name))
			return privileges[i].bit;
	ddl_form_fail(f);
	return 0;
}

static void add_column(struct order *o, struct ddl_ident name, uint32_t bits)
{
	struct column_bits *c;

	DDL_EACH(struct column_bits, was, &o->columns)
		if (was->name.key == name.key) {
			was->bits |= bits;
			return;
		}
	c = DDL_NEW(&o->f->s->session->arena, struct column_bits);
	c->name = name;
	c->bits = bits;
	ddl_list_add(&o->columns, c);
}

static void take_privileges(struct order *o)
{
	struct ddl_form *f = o->f;

	do {
		uint32_t bits = take_privilege(f);

		if (!take_code(f, '(')) {
			o->bits |= bits;
			continue;
		}
		do {
			add_column(o, ddl_form_ident(f), bits & OF_COLUMN);
		} while (take_code(f, ',') && f->plain);
		if (!take_code(f, ')'))
			ddl_form_fail(f);
	} while (take_code(f, ',') && f->plain);
}

static void take_grantees(struct order *o)
{
	struct ddl_form *f = o->f;

	do {
		struct ddl_ident name;

		ddl_form_take(f, "group");
		name = ddl_form_ident(f);
		if (!name.quoted && ddl_atom_is(&f->s->session->atoms, name.key, "public"))
			name = ddl_no_ident;
		ddl_list_add(&o->grantees, ddl_build_name(&f->p, name));
	} while (take_code(f, ',') && f->plain);
}

/* Everybody who is named, behind the things: read before them. */
static void take_tail(struct order *o)
{
	struct ddl_form *f = o->f;
	static const char *const to[] = { "to", "from", NULL };
	uint32_t start = f->i, n = start;

	while (n < f->p.ntokens && !ddl_parse_is(&f->p, n, to[!o->grant]))
		n++;
	f->i = n;
	if (!ddl_form_take(f, to[!o->grant])) {
		ddl_form_fail(f);
		return;
	}
	take_grantees(o);
	if (ddl_form_take(f, "with grant option"))
		o->option = true;
	if (ddl_form_take(f, "granted by"))
		ddl_form_ident(f);
	if (!ddl_form_take(f, "cascade"))
		ddl_form_take(f, "restrict");
	take_code(f, ';');
	if (f->i != f->p.ntokens)
		ddl_form_fail(f);
	f->i = start;
}

/* Adding up */

void ddl_postgres_put_quoted(struct ddl_buf *b, const char *name)
{
	ddl_buf_putc(b, '"');
	for (; *name; name++) {
		if (*name == '"')
			ddl_buf_putc(b, '"');
		ddl_buf_putc(b, *name);
	}
	ddl_buf_putc(b, '"');
}

static void put_target(struct ddl_schema *s, struct ddl_buf *b, const struct ddl_acl *acl)
{
	if (acl->name.schema.name) {
		ddl_postgres_put_quoted(b, ddl_text(s->session, acl->name.schema.name));
		ddl_buf_putc(b, '.');
	}
	ddl_postgres_put_quoted(b, ddl_text(s->session, acl->name.name.name));
	if (kinds[acl->kind].group == ROUTINE)
		ddl_buf_printf(b, "(%s)", ddl_text(s->session, acl->signature));
}

static ddl_atom key_of(struct ddl_schema *s, const struct ddl_acl *acl)
{
	static const char *const groups[] = { "relation", "relation", "routine", "type", "schema" };
	uint8_t group = kinds[acl->kind].group;
	struct ddl_buf b = { 0 };
	ddl_atom key;

	ddl_buf_printf(&b, "%s ", group == OTHER ? kinds[acl->kind].words : groups[group]);
	put_target(s, &b, acl);
	ddl_buf_puts(&b, " to ");
	if (acl->grantee.name)
		ddl_postgres_put_quoted(&b, ddl_text(s->session, acl->grantee.key));
	if (acl->column.name) {
		ddl_buf_puts(&b, " column ");
		ddl_postgres_put_quoted(&b, ddl_text(s->session, acl->column.key));
	}
	key = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return key;
}

/* What CREATE LANGUAGE, SERVER and FOREIGN DATA WRAPPER make. */
static struct ddl_object *find_other(const struct ddl_schema *s, const struct ddl_acl *acl)
{
	static const struct { const char *words, *kind; } others[] = {
		{ "language", "language" }, { "foreign server", "server" }, { "foreign data wrapper", "foreign_data_wrapper" },
	};

	for (size_t i = 0; i < DDL_COUNT(others); i++)
		if (!strcmp(others[i].words, kinds[acl->kind].words))
			return ddl_find(s, DDL_SCOPE_OTHER, 0, ddl_atom_str(&s->session->atoms, others[i].kind),
					acl->name.name.key);
	return NULL;
}

static struct ddl_object *find_target(const struct ddl_schema *s, const struct ddl_acl *acl)
{
	switch (kinds[acl->kind].group) {
	case TABLE:
	case SEQUENCE:
		return ddl_find_relation(s, &acl->name);
	case ROUTINE:
		return ddl_find(s, DDL_SCOPE_ROUTINE, acl->name.schema.key, acl->signature, acl->name.name.key);
	case TYPE:
		return ddl_find(s, DDL_SCOPE_TYPE, acl->name.schema.key, 0, acl->name.name.key);
	case SCHEMA:
		return ddl_find(s, DDL_SCOPE_SCHEMA, 0, 0, acl->name.name.key);
	default:
		return find_other(s, acl);
	}
}

bool ddl_postgres_acl_target(struct ddl_schema *s, const struct ddl_acl *acl)
{
	return !acl->known || find_target(s, acl) ||
	       (kinds[acl->kind].group == SEQUENCE && ddl_postgres_is_column_sequence(s, &acl->name));
}

static uint32_t usual_of(struct ddl_schema *s, const struct ddl_acl *acl)
{
	bool is_public = kinds[acl->kind].group == SCHEMA && acl->name.name.key == s->default_key;

	if (acl->column.name)
		return 0;
	if (acl->grantee.name)
		return acl->target && acl->target->owner && acl->target->owner == acl->grantee.key ? all_of(s, acl->kind) : 0;
	/* Since 15 not everybody may make things in public. */
	return is_public ? USAGE | (s->version < DDL_VERSION(15, 0) ? CREATE : 0) : kinds[acl->kind].usual;
}

static struct ddl_acl *find_acl(struct ddl_schema *s, const struct ddl_acl *like)
{
	struct ddl_qname q = { .catalog = NULL };
	ddl_atom within = ddl_atom_str(&s->session->atoms, "acl");
	struct ddl_object *o;
	struct ddl_stmt *stmt;

	q.name.name = q.name.key = key_of(s, like);
	o = ddl_find(s, DDL_SCOPE_OTHER, 0, within, q.name.key);
	if (o)
		return o->stmt->u.opaque->acl;
	stmt = DDL_NEW(&s->session->arena, struct ddl_stmt);
	stmt->kind = DDL_STMT_OPAQUE;
	stmt->object = DDL_OBJECT_OTHER;
	stmt->word = ddl_atom_str(&s->session->atoms, "grant");
	stmt->u.opaque = DDL_NEW(&s->session->arena, struct ddl_opaque);
	stmt->u.opaque->acl = DDL_NEW(&s->session->arena, struct ddl_acl);
	*stmt->u.opaque->acl = *like;
	stmt->u.opaque->acl->has = stmt->u.opaque->acl->usual = usual_of(s, like);
	o = ddl_add_object(s, DDL_OBJECT_OTHER, &q, within, stmt);
	if (like->target && like->target->kind == DDL_OBJECT_TABLE)
		o->table = like->target->table;
	return stmt->u.opaque->acl;
}

static void change(const struct order *o, struct ddl_acl *acl, uint32_t bits)
{
	if (o->grant) {
		acl->has |= bits;
		acl->may |= o->option ? bits : 0;
	} else {
		acl->may &= ~bits;
		acl->has &= o->option ? acl->has : ~bits;
	}
}

/* What is taken from a table is taken from its columns. */
static void take_from_columns(struct ddl_schema *s, const struct order *o, const struct ddl_acl *of, uint32_t bits)
{
	DDL_EACH_OBJECT(x, s) {
		struct ddl_acl *acl = x->stmt && x->stmt->kind == DDL_STMT_OPAQUE ? x->stmt->u.opaque->acl : NULL;

		if (acl && acl->column.name && acl->target == of->target && acl->name.name.key == of->name.name.key &&
		    acl->name.schema.key == of->name.schema.key && acl->grantee.key == of->grantee.key)
			change(o, acl, bits);
	}
}

static void apply(const struct order *o, struct ddl_acl *acl)
{
	struct ddl_schema *s = o->f->s;

	acl->target = find_target(s, acl);
	acl->known = acl->target != NULL;
	/* A sequence is a relation, and has other privileges. */
	if (acl->target && kinds[acl->kind].group <= SEQUENCE)
		acl->kind = acl->target->kind == DDL_OBJECT_SEQUENCE ? KIND_SEQUENCE : KIND_TABLE;
	DDL_EACH(struct ddl_name, who, &o->grantees) {
		uint32_t bits = o->bits & all_of(s, acl->kind);

		acl->grantee = who->ident;
		acl->column = ddl_no_ident;
		if (bits) {
			change(o, find_acl(s, acl), bits);
			if (!o->grant && kinds[acl->kind].group == TABLE)
				take_from_columns(s, o, acl, bits);
		}
		DDL_EACH(struct column_bits, c, &o->columns) {
			acl->column = c->name;
			change(o, find_acl(s, acl), c->bits);
		}
	}
}

/* Things */

static void take_routine(struct ddl_form *f, struct ddl_acl *acl)
{
	ddl_resolve(f->s, &acl->name);
	if (f->p.tokens[f->i].code == '(') {
		acl->signature = ddl_form_signature(f);
		return;
	}
	acl->signature = ddl_atom_str(&f->s->session->atoms, "");
	DDL_EACH_OBJECT(o, f->s)
		if (o->scope == DDL_SCOPE_ROUTINE && o->name == acl->name.name.key && o->schema == acl->name.schema.key)
			acl->signature = o->within;
}

static void take_things(struct order *o)
{
	struct ddl_form *f = o->f;

	do {
		struct ddl_acl acl = { .kind = o->kind };

		acl.name = ddl_form_qname(f);
		if (kinds[o->kind].group == ROUTINE)
			take_routine(f, &acl);
		else if (kinds[o->kind].group != SCHEMA && kinds[o->kind].group != OTHER)
			ddl_resolve(f->s, &acl.name);
		if (f->plain)
			apply(o, &acl);
	} while (take_code(f, ',') && f->plain);
}

/* ALL TABLES IN SCHEMA a, b: those that are there now. */
static bool take_all_in(struct order *o)
{
	static const struct { const char *words, *kind; enum ddl_scope scope; } all[] = {
		{ "all tables in schema", "table", DDL_SCOPE_RELATION }, { "all sequences in schema", "sequence", DDL_SCOPE_RELATION },
		{ "all functions in schema", "function", DDL_SCOPE_ROUTINE }, { "all procedures in schema", "procedure", DDL_SCOPE_ROUTINE },
		{ "all routines in schema", "routine", DDL_SCOPE_ROUTINE },
	};
	struct ddl_form *f = o->f;
	size_t n = 0;

	while (n < DDL_COUNT(all) && !ddl_form_take(f, all[n].words))
		n++;
	if (n == DDL_COUNT(all))
		return false;
	while (strcmp(kinds[o->kind].words, all[n].kind))
		o->kind++;
	do {
		struct ddl_qname in = { .schema = ddl_form_ident(f) };
		uint32_t count = f->s->nobjects;

		if (in.schema.key == f->s->default_key)
			in.schema = ddl_no_ident;
		for (uint32_t i = 0; i < count; i++) {
			struct ddl_object *x = f->s->objects[i];
			struct ddl_acl acl = { .kind = o->kind, .name = in, .signature = x->within };

			if (x->dropped || x->scope != all[n].scope || x->schema != in.schema.key)
				continue;
			if (all[n].scope == DDL_SCOPE_RELATION && (x->kind == DDL_OBJECT_SEQUENCE) != (n == 1))
				continue;
			acl.name.name = ddl_ident_of_atom(f->s, x->name, true);
			apply(o, &acl);
		}
	} while (take_code(f, ',') && f->plain);
	return true;
}

static void take_kind(struct order *o)
{
	if (take_all_in(o))
		return;
	for (o->kind = 0; o->kind < DDL_COUNT(kinds); o->kind++)
		if (ddl_form_take(o->f, kinds[o->kind].words))
			break;
	if (o->kind == DDL_COUNT(kinds))
		o->kind = KIND_TABLE;
	take_things(o);
}

bool ddl_postgres_acl(struct ddl_schema *s, struct ddl_stmt *stmt, const struct ddl_parse *like)
{
	struct ddl_form f = { .s = s, .plain = true };
	struct order o = { .f = &f };
	size_t mark = ddl_diags_mark(s->session);
	bool mine;

	ddl_form_open(&f, like, stmt);
	o.grant = ddl_form_take(&f, "grant");
	if (!o.grant) {
		ddl_form_take(&f, "revoke");
		o.option = ddl_form_take(&f, "grant option for");
	}
	take_privileges(&o);
	mine = f.plain && ddl_form_take(&f, "on");
	if (mine)
		take_tail(&o);
	if (f.plain && mine)
		take_kind(&o);
	mine &= f.plain;
	ddl_diags_rewind(s->session, mark);
	ddl_form_close(&f);
	return mine;
}

void ddl_postgres_owner(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	const struct ddl_opaque *q = stmt->u.opaque;
	struct ddl_qname name = q->name;
	struct ddl_object *o;

	if (q->object != DDL_OBJECT_SCHEMA)
		ddl_resolve(s, &name);
	o = ddl_find(s, ddl_object_scope((enum ddl_object_kind)q->object), name.schema.key,
		     q->signature ? ddl_postgres_signature(s, q->signature) : 0, name.name.key);
	if (o)
		o->owner = stmt->column.key;
}

/* Printing */

static void put_privileges(struct ddl_schema *s, struct ddl_buf *b, const struct ddl_acl *acl, uint32_t bits)
{
	const char *comma = "";

	if (!acl->column.name && bits == all_of(s, acl->kind)) {
		ddl_buf_puts(b, "ALL");
		return;
	}
	for (size_t i = 0; i < DDL_COUNT(privileges); i++) {
		if (!(bits & privileges[i].bit))
			continue;
		bits &= ~privileges[i].bit;
		ddl_buf_puts(b, comma);
		for (const char *c = privileges[i].name; *c; c++)
			ddl_buf_putc(b, (char)(*c >= 'a' && *c <= 'z' ? *c - 'a' + 'A' : *c));
		if (acl->column.name) {
			ddl_buf_puts(b, " (");
			ddl_postgres_put_quoted(b, ddl_text(s->session, acl->column.name));
			ddl_buf_putc(b, ')');
		}
		comma = ", ";
	}
}

static void put_change(struct ddl_schema *s, struct ddl_buf *b, const struct ddl_acl *acl, const char *verb, uint32_t bits,
		       const char *tail)
{
	if (!bits)
		return;
	ddl_buf_puts(b, b->len ? ";\n" : "");
	ddl_buf_printf(b, "%s ", verb);
	put_privileges(s, b, acl, bits);
	ddl_buf_printf(b, " ON %s ", kinds[acl->kind].printed);
	put_target(s, b, acl);
	ddl_buf_puts(b, *verb == 'G' ? " TO " : " FROM ");
	if (acl->grantee.name)
		ddl_postgres_put_quoted(b, ddl_text(s->session, acl->grantee.name));
	else
		ddl_buf_puts(b, "PUBLIC");
	ddl_buf_puts(b, tail);
}

ddl_atom ddl_postgres_acl_change(struct ddl_schema *s, const struct ddl_acl *from, const struct ddl_acl *to)
{
	const struct ddl_acl *acl = to ? to : from;
	uint32_t has = from ? from->has : acl->usual, may = from ? from->may : 0;
	uint32_t wants = to ? to->has : acl->usual, passes = to ? to->may : 0;
	struct ddl_buf b = { 0 };
	ddl_atom text;

	put_change(s, &b, acl, "REVOKE", has & ~wants, "");
	put_change(s, &b, acl, "REVOKE GRANT OPTION FOR", may & ~passes & wants, "");
	put_change(s, &b, acl, "GRANT", wants & ~has & ~passes, "");
	put_change(s, &b, acl, "GRANT", passes & ~may, " WITH GRANT OPTION");
	text = b.len ? ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len) : 0;
	ddl_buf_release(&b);
	return text;
}

static void finish_one(struct ddl_schema *s, struct ddl_object *o)
{
	struct ddl_acl *acl = o->stmt->u.opaque->acl;
	struct ddl_stmt *stmt;
	ddl_atom text;

	if (acl->target && acl->target->dropped)
		acl->target = find_target(s, acl);
	if (acl->target) {
		/* It may have another name by now. */
		acl->name.name = ddl_ident_of_atom(s, acl->target->name, true);
		acl->name.schema = acl->target->schema ? ddl_ident_of_atom(s, acl->target->schema, true) : ddl_no_ident;
		ddl_rename_object(s, o, 0, key_of(s, acl));
	}
	text = ddl_postgres_acl_change(s, NULL, acl);
	if (!text || (acl->known && !acl->target)) {
		ddl_remove_object(s, o);
		return;
	}
	if (text == o->stmt->u.opaque->text)
		return;
	stmt = ddl_postgres_text_stmt(s->session, text);
	if (!stmt)
		return;
	o->stmt->u.opaque->text = text;
	o->stmt->node.at = stmt->node.at;
	o->stmt->u.opaque->node.at = stmt->node.at;
}

void ddl_postgres_acl_finish(struct ddl_schema *s)
{
	uint32_t n = s->nobjects;

	for (uint32_t i = 0; i < n; i++) {
		struct ddl_object *o = s->objects[i];

		if (!o->dropped && o->kind == DDL_OBJECT_OTHER && o->stmt && o->stmt->kind == DDL_STMT_OPAQUE && o->stmt->u.opaque->acl)
			finish_one(s, o);
	}
}
