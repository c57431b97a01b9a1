/*
 * mssql_exec.c - EXEC of what makes or changes objects: strings of SQL, sp_rename, extended properties.
 *
 * Reference: Transact-SQL reference, "EXECUTE", "sp_executesql", "sp_rename", "sp_addextendedproperty".
 * Arguments are positional or @name = value; a value is a string, a number or a bare name. What has a
 * variable in a place that matters stays what it was: EXEC, of whose effect nothing is known.
 */
#include "parser/mssql_scan.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

enum { MAX_ARGS = 10, MAX_PARTS = 4 };

struct args {
	const struct ddl_token *name[MAX_ARGS], *value[MAX_ARGS];
	uint32_t n;
	bool plain;                  /* every value is one token */
};

static bool is_string(const struct ddl_token *t)
{
	return t->code == DDL_T_STRING || t->code == DDL_T_NATIONAL_STRING;
}

/* Text that is known: a string or a name. */
static bool is_text(const struct ddl_token *t)
{
	return t && (is_string(t) || (t->atom && t->code != DDL_T_VARIABLE && t->code != DDL_T_NUMBER &&
				      t->code != DDL_KW_NULL && t->code != DDL_KW_DEFAULT));
}

static void read_args(const struct ddl_parse *p, uint32_t i, struct args *a)
{
	a->n = 0;
	a->plain = true;
	while (i < p->ntokens && a->n < MAX_ARGS) {
		a->name[a->n] = NULL;
		if (p->tokens[i].code == DDL_T_VARIABLE && p->tokens[i + 1].code == '=') {
			a->name[a->n] = &p->tokens[i];
			i += 2;
		}
		a->value[a->n++] = &p->tokens[i++];
		while (i < p->ntokens && p->tokens[i].code != ',') {
			a->plain = false;
			i++;
		}
		i++;
	}
}

static const struct ddl_token *arg(const struct ddl_parse *p, const struct args *a, uint32_t at,
				   const char *name)
{
	for (uint32_t i = 0; i < a->n; i++)
		if (a->name[i] && ddl_atom_is_nocase(&p->session->atoms, a->name[i]->atom, name))
			return a->value[i];
	return at < a->n && !a->name[at] ? a->value[at] : NULL;
}

static bool text_is(const struct ddl_parse *p, const struct ddl_token *t, const char *word)
{
	return is_text(t) && ddl_atom_is_nocase(&p->session->atoms, t->atom, word);
}

static struct ddl_ident ident_at(struct ddl_parse *p, const struct ddl_token *t)
{
	struct ddl_token as = *t;

	if (!t)
		return ddl_no_ident;
	as.flags |= DDL_TOK_QUOTED;
	return ddl_build_ident(p, &as);
}

/* "[a b].c" -> a b, c. The number of parts; 0 when it is no name. */
static uint32_t split_name(struct ddl_parse *p, const struct ddl_token *t, struct ddl_ident *part)
{
	const char *c = ddl_text(p->session, t->atom), *end = c + ddl_atom_len(&p->session->atoms, t->atom);
	struct ddl_buf b = { 0 };
	uint32_t n = 0;

	while (n < MAX_PARTS) {
		struct ddl_token as = *t;
		char close = *c == '[' ? ']' : *c == '"' ? '"' : 0;

		ddl_buf_clear(&b);
		for (c += close != 0; c < end && (close || *c != '.'); c++) {
			if (close && *c == close) {
				if (c + 1 == end || c[1] != close)
					break;
				c++;
			}
			ddl_buf_putc(&b, *c);
		}
		c += close != 0;
		as.atom = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
		as.flags |= DDL_TOK_QUOTED;
		part[n++] = b.len ? ddl_build_ident(p, &as) : ddl_no_ident;
		if (c >= end)
			break;
		if (*c++ != '.') {
			n = 0;
			break;
		}
	}
	ddl_buf_release(&b);
	return n;
}

static struct ddl_qname *qname_of(struct ddl_parse *p, const struct ddl_ident *part, uint32_t n)
{
	if (n > 3) {
		part += n - 3;
		n = 3;
	}
	return ddl_build_qname(p, n > 2 ? part[n - 3] : ddl_no_ident, n > 1 ? part[n - 2] : ddl_no_ident,
			       part[n - 1]);
}

static struct ddl_stmt *renamed(struct ddl_parse *p, struct ddl_stmt *stmt, const struct args *a)
{
	const struct ddl_token *name = arg(p, a, 0, "@objname"), *to = arg(p, a, 1, "@newname");
	const struct ddl_token *type = arg(p, a, 2, "@objtype");
	struct ddl_span at = stmt->node.at;
	struct ddl_ident part[MAX_PARTS];
	struct ddl_ident new_name;
	uint32_t n;
	bool column = text_is(p, type, "column"), index = text_is(p, type, "index");

	if (!is_text(name) || !is_text(to))
		return stmt;
	new_name = ident_at(p, to);
	n = split_name(p, name, part);
	if (!n)
		return stmt;
	if (column || index) {
		if (n < 2)
			return stmt;
		return ddl_build_alter_table(p, qname_of(p, part, n - 1), ddl_list_one(ddl_action_rename(p,
			column ? DDL_ACTION_RENAME_COLUMN : DDL_ACTION_RENAME_INDEX, part[n - 1], new_name,
				at)), 0, at);
	}
	if (type && !text_is(p, type, "object") && type->code != DDL_KW_NULL)
		return stmt;
	return ddl_build_rename(p, DDL_OBJECT_TABLE,
				ddl_list_one(ddl_build_qname_item(p, qname_of(p, part, n),
		ddl_build_qname(p, ddl_no_ident, ddl_no_ident, new_name))), 0, at);
}

struct level {
	const char *word;
	enum ddl_object_kind kind;
};

static enum ddl_object_kind level_kind(const struct ddl_parse *p, const struct ddl_token *t,
				       const struct level *levels, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (text_is(p, t, levels[i].word))
			return levels[i].kind;
	return DDL_OBJECT_NONE;
}

/* A property other than the description: carried, known by what it is on and by its name. */
static struct ddl_stmt *other_property(struct ddl_parse *p, struct ddl_stmt *stmt, const struct args *a,
				       uint32_t shift,
				       uint32_t flags)
{
	static const char *const names[] = {
		"@name", "@level0type", "@level0name", "@level1type", "@level1name", "@level2type",
			"@level2name",
	};
	struct ddl_opaque *o = DDL_NEW(p->arena, struct ddl_opaque);
	struct ddl_buf b = { 0 };

	for (size_t i = 0; i < DDL_COUNT(names); i++) {
		const struct ddl_token *t = arg(p, a, (uint32_t)(i ? i + shift : 0), names[i]);

		if (is_text(t))
			ddl_buf_printf(&b, "%s%s", b.len ? "." : "", ddl_text(p->session, t->atom));
		else if (t && t->code == DDL_T_VARIABLE) {
			ddl_buf_release(&b);
			return stmt;
		}
	}
	o->node.at = stmt->node.at;
	o->object = DDL_OBJECT_OTHER;
	o->text = ddl_parse_raw(p, 0, p->ntokens);
	o->name.name.name = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
	o->name.name.key = ddl_atom_lower(&p->session->atoms, o->name.name.name);
	ddl_buf_release(&b);
	stmt->kind = DDL_STMT_OPAQUE;
	stmt->flags = flags;
	stmt->word = ddl_atom_str(&p->session->atoms, "extended_property");
	stmt->object = DDL_OBJECT_OTHER;
	stmt->u.opaque = o;
	return stmt;
}

/* shift: whether there is a @value. */
static struct ddl_stmt *property(struct ddl_parse *p, struct ddl_stmt *stmt, const struct args *a,
				 uint32_t shift,
				 uint32_t flags)
{
	static const struct level first[] = {
		{ "table", DDL_OBJECT_TABLE }, { "view", DDL_OBJECT_VIEW },
			{ "procedure", DDL_OBJECT_PROCEDURE },
		{ "function", DDL_OBJECT_FUNCTION }, { "sequence", DDL_OBJECT_SEQUENCE },
			{ "synonym", DDL_OBJECT_SYNONYM },
		{ "type", DDL_OBJECT_TYPE },
	};
	static const struct level second[] = {
		{ "column", DDL_OBJECT_COLUMN }, { "constraint", DDL_OBJECT_CONSTRAINT },
			{ "index", DDL_OBJECT_INDEX },
		{ "trigger", DDL_OBJECT_TRIGGER },
	};
	const struct ddl_token *value = shift ? arg(p, a, 1, "@value") : NULL;
	const struct ddl_token *type0 = arg(p, a, 1 + shift, "@level0type"),
		*name0 = arg(p, a, 2 + shift, "@level0name");
	const struct ddl_token *type1 = arg(p, a, 3 + shift, "@level1type"),
		*name1 = arg(p, a, 4 + shift, "@level1name");
	const struct ddl_token *type2 = arg(p, a, 5 + shift, "@level2type"),
		*name2 = arg(p, a, 6 + shift, "@level2name");
	enum ddl_object_kind kind = level_kind(p, type1, first, DDL_COUNT(first));
	enum ddl_object_kind within = level_kind(p, type2, second, DDL_COUNT(second));
	struct ddl_expr *text = value && is_string(value) ? ddl_expr_leaf(p, DDL_EXPR_STRING, value) : NULL;

	if (!text_is(p, arg(p, a, 0, "@name"), "MS_Description"))
		return other_property(p, stmt, a, shift, flags);
	if ((shift && !text) || !is_text(name0) || !(text_is(p, type0, "schema") ||
						     text_is(p, type0, "user")) ||
	    (is_text(type1) && (!kind || !is_text(name1))) ||
		(is_text(type2) && (!within || !is_text(name2))))
		return is_text(type0) ? other_property(p, stmt, a, shift, flags) : stmt;
	if (!kind)
		return ddl_build_comment(p, DDL_OBJECT_SCHEMA,
					 ddl_build_qname(p, ddl_no_ident, ddl_no_ident, ident_at(p, name0)),
					 ddl_no_ident, text, stmt->node.at);
	return ddl_build_comment(p, within ? within : kind,
				 ddl_build_qname(p, ddl_no_ident, ident_at(p, name0), ident_at(p, name1)),
				 within ? ident_at(p, name2) : ddl_no_ident, text, stmt->node.at);
}

/* A string of SQL: its statements count. */
static struct ddl_stmt *inner(struct ddl_parse *p, struct ddl_stmt *stmt, const struct ddl_token *string)
{
	uint32_t before = p->out->count;

	ddl_parse_inner(p, string, 0);
	return p->out->count > before ? NULL : stmt;
}

/* EXEC ('a' + 'b'): strings only, else nothing is known of it. */
static struct ddl_stmt *literal(struct ddl_parse *p, struct ddl_stmt *stmt, uint32_t open)
{
	struct ddl_token joined = p->tokens[open + 1];
	uint32_t close = ddl_parse_close(p, open) - 1;
	struct ddl_buf b = { 0 };
	bool whole = false;

	for (uint32_t i = open + 1; i < close && is_string(&p->tokens[i]) && !whole; i += 2) {
		ddl_buf_puts(&b, ddl_text(p->session, p->tokens[i].atom));
		whole = i + 1 == close;
		if (p->tokens[i + 1].code != '+')
			break;
	}
	joined.atom = ddl_atom_of(&p->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return whole ? inner(p, stmt, &joined) : stmt;
}

static bool starts_with(const char *text, const char *with)
{
	return !strncmp(text, with, strlen(with));
}

/* The table of N'ALTER TABLE [dbo].[t] DROP CONSTRAINT ', or NULL. */
static struct ddl_qname *dropped_from(struct ddl_parse *p, const struct ddl_token *t)
{
	static const char before[] = "ALTER TABLE ", behind[] = " DROP CONSTRAINT ";
	const char *text = ddl_text(p->session, t->atom);
	size_t len = strlen(text), b = sizeof(before) - 1, a = sizeof(behind) - 1;
	struct ddl_ident part[MAX_PARTS];
	struct ddl_token name = *t;
	uint32_t n;

	if (len < a + b || !starts_with(text, before) || strcmp(text + len - a, behind))
		return NULL;
	name.atom = ddl_atom_of(&p->session->atoms, text + b, len - a - b);
	n = split_name(p, &name, part);
	return n ? qname_of(p, part, n) : NULL;
}

/* What stands behind "=" as a string: columns that the constraint has. */
static struct ddl_list compared_names(struct ddl_parse *p)
{
	struct ddl_list parts = { 0 };

	for (uint32_t i = 1; i < p->ntokens; i++)
		if (p->tokens[i].code == DDL_T_NATIONAL_STRING && p->tokens[i - 1].code == '=')
			ddl_list_add(&parts, ddl_build_part_column(p, ident_at(p, &p->tokens[i]),
								   ddl_token_span(&p->tokens[i])));
	return parts;
}

static bool mentions(const struct ddl_parse *p, const char *word)
{
	for (uint32_t i = 0; i < p->ntokens; i++)
		if (p->tokens[i].atom && ddl_atom_is_nocase(&p->session->atoms, p->tokens[i].atom, word))
			return true;
	return false;
}

/* The number that a column of the catalogue is compared with. */
static unsigned compared_number(const struct ddl_parse *p, const char *word)
{
	for (uint32_t i = 0; i + 2 < p->ntokens; i++)
		if (p->tokens[i].atom && ddl_atom_is_nocase(&p->session->atoms, p->tokens[i].atom, word) &&
		    p->tokens[i + 1].code == '=' && p->tokens[i + 2].code == DDL_T_NUMBER)
			return (unsigned)atoi(ddl_text(p->session, p->tokens[i + 2].atom));
	return 0;
}

/* referenced_object_id = OBJECT_ID(N'[dbo].[t]'), and what is done on DELETE and UPDATE. */
static struct ddl_foreign *looked_up_foreign(struct ddl_parse *p)
{
	static const uint8_t actions[] = { DDL_FK_NO_ACTION, DDL_FK_CASCADE, DDL_FK_SET_NULL,
		DDL_FK_SET_DEFAULT };
	struct ddl_ident part[MAX_PARTS];
	struct ddl_foreign *f;

	for (uint32_t i = 0; i + 4 < p->ntokens; i++) {
		uint32_t n;

		if (!text_is(p, &p->tokens[i], "referenced_object_id") || !is_string(&p->tokens[i + 4]))
			continue;
		n = split_name(p, &p->tokens[i + 4], part);
		if (!n)
			return NULL;
		f = ddl_build_references(p, qname_of(p, part, n), ddl_list_none());
		f->on_delete = actions[compared_number(p, "delete_referential_action") & 3];
		f->on_update = actions[compared_number(p, "update_referential_action") & 3];
		return f;
	}
	return NULL;
}

/*
 * DECLARE @sql nvarchar(max) = (SELECT N'ALTER TABLE t DROP CONSTRAINT ' + QUOTENAME(name) FROM sys...):
 * emit/mssql.c drops so what has no name. Running @sql is the next statement.
 */
struct ddl_stmt *ddl_mssql_lookup(struct ddl_parse *p, struct ddl_stmt *stmt)
{
	struct ddl_qname *table = NULL;
	struct ddl_action *a;
	struct ddl_list parts;
	struct ddl_part *first;

	for (uint32_t i = 0; i < p->ntokens && !table; i++)
		if (p->tokens[i].code == DDL_T_NATIONAL_STRING)
			table = dropped_from(p, &p->tokens[i]);
	if (!table)
		return stmt;
	parts = compared_names(p);
	first = (struct ddl_part *)(void *)parts.first;
	if (mentions(p, "default_constraints")) {
		if (!first)
			return stmt;
		a = ddl_build_action(p, DDL_ACTION_DROP_DEFAULT, first->column, stmt->node.at);
	} else {
		a = ddl_build_action(p, DDL_ACTION_DROP_CONSTRAINT, ddl_no_ident, stmt->node.at);
		a->constraint = ddl_build_key(p, mentions(p, "check_constraints") ? DDL_CONSTRAINT_CHECK :
						 mentions(p, "foreign_keys") ? DDL_CONSTRAINT_FOREIGN :
						 mentions(p, "PK") ? DDL_CONSTRAINT_PRIMARY :
							DDL_CONSTRAINT_UNIQUE,
					      parts, stmt->node.at);
		if (a->constraint->kind == DDL_CONSTRAINT_FOREIGN)
			a->constraint->foreign = looked_up_foreign(p);
	}
	return ddl_build_alter_table(p, table, ddl_list_one(a), 0, stmt->node.at);
}

struct ddl_stmt *ddl_mssql_exec(struct ddl_parse *p, struct ddl_stmt *stmt, uint32_t i)
{
	uint32_t name;
	struct args a;

	if (p->tokens[i].code == '(')
		return literal(p, stmt, i);
	if (p->tokens[i].code == DDL_T_VARIABLE && p->tokens[i + 1].code == '=')
		i += 2;
	while (p->tokens[i + 1].code == '.' && i + 2 < p->ntokens)
		i += 2;
	name = i;
	read_args(p, i + 1, &a);
	if (text_is(p, &p->tokens[name], "sp_executesql"))
		return a.n && is_string(a.value[0]) ? inner(p, stmt, a.value[0]) : stmt;
	if (!a.plain)
		return stmt;
	if (text_is(p, &p->tokens[name], "sp_rename"))
		return renamed(p, stmt, &a);
	if (text_is(p, &p->tokens[name], "sp_addextendedproperty"))
		return property(p, stmt, &a, 1, DDL_STMT_CREATES);
	if (text_is(p, &p->tokens[name], "sp_updateextendedproperty"))
		return property(p, stmt, &a, 1, DDL_STMT_CREATES | DDL_STMT_OR_REPLACE);
	if (text_is(p, &p->tokens[name], "sp_dropextendedproperty"))
		return property(p, stmt, &a, 0, DDL_STMT_DROPS);
	return stmt;
}
