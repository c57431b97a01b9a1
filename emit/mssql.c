/*
 * mssql.c - how SQL Server writes.
 *
 * Reference: Transact-SQL reference. What has no name is dropped by looking its name up: the script is one
 * sp_executesql, so that its variable is nobody else's, and parser/mssql_exec.c knows it again by its shape.
 */
#include "emit/rules.h"

#include <string.h>

#include "base/ascii.h"

/* Transact-SQL reference, "Operator precedence". */
static const struct ddl_op_text ops[DDL_OP_COUNT] = {
	[DDL_OP_OR] = { "OR", 10, DDL_ASSOC_LEFT },
	[DDL_OP_AND] = { "AND", 30, DDL_ASSOC_LEFT },
	[DDL_OP_NOT] = { "NOT", 40, DDL_ASSOC_RIGHT },
	[DDL_OP_EQ] = { "=", 60, DDL_ASSOC_NONE },
	[DDL_OP_NE] = { "<>", 60, DDL_ASSOC_NONE },
	[DDL_OP_LT] = { "<", 60, DDL_ASSOC_NONE },
	[DDL_OP_LE] = { "<=", 60, DDL_ASSOC_NONE },
	[DDL_OP_GT] = { ">", 60, DDL_ASSOC_NONE },
	[DDL_OP_GE] = { ">=", 60, DDL_ASSOC_NONE },
	[DDL_OP_LIKE] = { "LIKE", 60, DDL_ASSOC_NONE },
	[DDL_OP_BIT_OR] = { "|", 100, DDL_ASSOC_LEFT },
	[DDL_OP_BIT_AND] = { "&", 100, DDL_ASSOC_LEFT },
	[DDL_OP_BIT_XOR] = { "^", 100, DDL_ASSOC_LEFT },
	[DDL_OP_ADD] = { "+", 100, DDL_ASSOC_LEFT },
	[DDL_OP_SUB] = { "-", 100, DDL_ASSOC_LEFT },
	[DDL_OP_CONCAT] = { "||", 100, DDL_ASSOC_LEFT },
	[DDL_OP_MUL] = { "*", 110, DDL_ASSOC_LEFT },
	[DDL_OP_DIV] = { "/", 110, DDL_ASSOC_LEFT },
	[DDL_OP_MOD] = { "%", 110, DDL_ASSOC_LEFT },
	[DDL_OP_NEG] = { "-", 130, DDL_ASSOC_RIGHT },
	[DDL_OP_POS] = { "+", 130, DDL_ASSOC_RIGHT },
	[DDL_OP_BIT_NOT] = { "~", 130, DDL_ASSOC_RIGHT },
	[DDL_OP_AT_TIME_ZONE] = { "AT TIME ZONE", 200, DDL_ASSOC_LEFT },
};

static void put_string(struct ddl_emit *e, const struct ddl_expr *x)
{
	if (x->name)
		ddl_put_atom(e, x->name);
	ddl_emit_string(e, x->text);
}

static bool put_expr(struct ddl_emit *e, const struct ddl_expr *x, int outer)
{
	const struct ddl_expr *a = (const struct ddl_expr *)(const void *)x->args.first;

	switch (x->kind) {
	case DDL_EXPR_BITS:
		ddl_put(e, "0x");
		ddl_put_atom(e, x->text);
		return true;
	case DDL_EXPR_COLLATE:
		/* A collation's name cannot be quoted. */
		ddl_put(e, outer > DDL_PREC_POSTFIX ? "(" : "");
		ddl_emit_expr_at(e, a, DDL_PREC_POSTFIX);
		ddl_put(e, " COLLATE ");
		ddl_put_atom(e, x->ident->name);
		ddl_put(e, outer > DDL_PREC_POSTFIX ? ")" : "");
		return true;
	default:
		return false;
	}
}

static const char *schema_of(const struct ddl_emit *e, const struct ddl_qname *q)
{
	return q->schema.name ? ddl_text(e->session, q->schema.name) : "dbo";
}

static void put_quoted(struct ddl_emit *e, const char *text, const char *doubled)
{
	for (; *text; text++) {
		if (strchr(doubled, *text))
			ddl_buf_putc(e->out, *text);
		ddl_buf_putc(e->out, *text);
	}
}

static void put_n(struct ddl_emit *e, const char *text)
{
	ddl_put(e, "N'");
	put_quoted(e, text, "'");
	ddl_put(e, "'");
}

static void put_type(struct ddl_emit *e, const struct ddl_type *t)
{
	struct ddl_type as = *t;

	/* A type of the user's is compared without case and written as it was. */
	if (t->flags & DDL_TYPE_QUOTED && t->spelling)
		as.name = t->spelling;
	ddl_emit_type_plain(e, &as);
}

/* columns */

/* Words in capitals, names and strings in quotes as they are. */
static void put_words(struct ddl_emit *e, ddl_atom a)
{
	char open = 0;

	for (const char *c = ddl_text(e->session, a); *c; c++) {
		if (open)
			open = *c == open ? 0 : open;
		else if (*c == '\'' || *c == '"')
			open = *c;
		else if (*c == '[')
			open = ']';
		ddl_buf_putc(e->out, open ? *c : ddl_ascii_upper(*c));
	}
}

/* A single word, ON or PAGE; anything longer may hold names. */
static void put_value(struct ddl_emit *e, ddl_atom a)
{
	if (strpbrk(ddl_text(e->session, a), " .("))
		ddl_put_atom(e, a);
	else
		put_words(e, a);
}

static void put_options(struct ddl_emit *e, const struct ddl_list *options)
{
	const char *between = "";

	DDL_EACH(struct ddl_option, o, options) {
		ddl_put(e, between);
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		if (o->value) {
			ddl_put(e, " = ");
			put_value(e, o->value->text);
		}
		between = ", ";
	}
}

/* What stands behind a column as name and text: MASKED WITH (...), GENERATED ALWAYS AS ROW START ... */
static void column_options(struct ddl_emit *e, const struct ddl_column *c, bool alter)
{
	DDL_EACH(struct ddl_option, o, &c->more->options) {
		if (alter && ddl_atom_is(&e->session->atoms, o->name, "generated"))
			continue;
		ddl_put(e, " ");
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		if (ddl_atom_is(&e->session->atoms, o->name, "column_set"))
			ddl_put(e, " FOR ALL_SPARSE_COLUMNS");
		if (o->value) {
			ddl_put(e, " ");
			put_words(e, o->value->text);
		}
	}
}

static void put_identity(struct ddl_emit *e, const struct ddl_column *c)
{
	const char *between = "";

	ddl_put(e, " IDENTITY");
	if (c->more->identity.count) {
		ddl_put(e, "(");
		DDL_EACH(struct ddl_option, o, &c->more->identity) {
			ddl_put(e, between);
			ddl_emit_expr(e, o->value);
			between = ", ";
		}
		ddl_put(e, ")");
	}
	if (c->flags & DDL_COLUMN_NOT_FOR_REPLICATION)
		ddl_put(e, " NOT FOR REPLICATION");
}

static void put_default(struct ddl_emit *e, const struct ddl_expr *dflt, const struct ddl_ident *name)
{
	ddl_emit_constraint_name(e, name);
	ddl_put(e, "DEFAULT ");
	if (dflt->kind == DDL_EXPR_BINARY || dflt->kind == DDL_EXPR_COLLATE) {
		ddl_put(e, "(");
		ddl_emit_expr(e, dflt);
		ddl_put(e, ")");
	} else {
		ddl_emit_expr(e, dflt);
	}
}

static void put_null(struct ddl_emit *e, const struct ddl_column *c)
{
	if (!c->null)
		return;
	ddl_put(e, " ");
	ddl_emit_constraint_name(e, c->more->null_name);
	ddl_put(e, c->null == DDL_NULL_NO ? "NOT NULL" : "NULL");
}

static void put_collation(struct ddl_emit *e, const struct ddl_column *c)
{
	if (!c->collation)
		return;
	ddl_put(e, " COLLATE ");
	ddl_put_atom(e, c->collation->name);
}

static void put_computed(struct ddl_emit *e, const struct ddl_column *c)
{
	ddl_put(e, " AS (");
	ddl_emit_expr(e, c->generated);
	ddl_put(e, ")");
	if (c->flags & DDL_COLUMN_STORED)
		ddl_put(e, c->null == DDL_NULL_NO ? " PERSISTED NOT NULL" : " PERSISTED");
}

static void put_column(struct ddl_emit *e, const struct ddl_table *t, const struct ddl_column *c)
{
	(void)t;
	if (c->generated) {
		put_computed(e, c);
		ddl_emit_column_constraints(e, c);
		return;
	}
	put_collation(e, c);
	if (c->flags & DDL_COLUMN_SPARSE)
		ddl_put(e, " SPARSE");
	column_options(e, c, false);
	if (c->flags & DDL_COLUMN_HIDDEN)
		ddl_put(e, " HIDDEN");
	if (c->flags & DDL_COLUMN_AUTO)
		put_identity(e, c);
	put_null(e, c);
	if (c->dflt) {
		ddl_put(e, " ");
		put_default(e, c->dflt, c->more->dflt_name);
	}
	if (c->flags & DDL_COLUMN_ROWGUID)
		ddl_put(e, " ROWGUIDCOL");
	ddl_emit_column_constraints(e, c);
}

/* keys, indexes, tables */

static void put_filegroup(struct ddl_emit *e, const struct ddl_expr *v)
{
	const struct ddl_expr *row = (const struct ddl_expr *)(const void *)v->args.first;

	if (v->kind == DDL_EXPR_STRING) {
		ddl_emit_string(e, v->text);
		return;
	}
	ddl_emit_ident(e, v->ident);
	if (v->kind == DDL_EXPR_CALL && row)
		ddl_emit_expr(e, row);
}

static bool is_storage(const struct ddl_emit *e, const struct ddl_option *o)
{
	static const char *const words[] = { "on", "textimage_on", "filestream_on", "as", "order" };

	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (o->value && ddl_atom_is(&e->session->atoms, o->name, words[i]))
			return true;
	return false;
}

static void put_with(struct ddl_emit *e, const struct ddl_list *options)
{
	const char *between = " WITH (";

	DDL_EACH(struct ddl_option, o, options) {
		if (is_storage(e, o))
			continue;
		ddl_put(e, between);
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		if (o->value) {
			ddl_put(e, " = ");
			put_value(e, o->value->text);
		}
		between = ", ";
	}
	ddl_put(e, between[0] == ',' ? ")" : "");
}

static void put_storage(struct ddl_emit *e, const struct ddl_list *options)
{
	DDL_EACH(struct ddl_option, o, options) {
		if (!is_storage(e, o) || ddl_atom_is(&e->session->atoms, o->name, "order"))
			continue;
		ddl_put(e, " ");
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		ddl_put(e, " ");
		put_filegroup(e, o->value);
	}
}

static void put_order(struct ddl_emit *e, const struct ddl_list *options)
{
	DDL_EACH(struct ddl_option, o, options) {
		if (!ddl_atom_is(&e->session->atoms, o->name, "order"))
			continue;
		ddl_put(e, " ORDER ");
		ddl_emit_expr(e, o->value);
	}
}

static void key_tail(struct ddl_emit *e, const struct ddl_key *k, uint32_t flags,
		     const struct ddl_expr *comment)
{
	(void)flags;
	(void)comment;
	put_order(e, &k->options);
	if (k->include) {
		ddl_put(e, " INCLUDE ");
		ddl_emit_names(e, ddl_list_of(k->include));
	}
	if (k->where) {
		ddl_put(e, " WHERE ");
		ddl_emit_expr(e, k->where);
	}
	put_with(e, &k->options);
	put_storage(e, &k->options);
}

static void put_index_kind(struct ddl_emit *e, const struct ddl_index *i)
{
	if (i->flags & DDL_KEY_UNIQUE)
		ddl_put(e, "UNIQUE ");
	if (i->flags & DDL_KEY_CLUSTERED)
		ddl_put(e, "CLUSTERED ");
	if (i->flags & DDL_KEY_NONCLUSTERED)
		ddl_put(e, "NONCLUSTERED ");
	if (i->flags & DDL_KEY_COLUMNSTORE)
		ddl_put(e, "COLUMNSTORE ");
	if (i->key.method) {
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, i->key.method->name));
		ddl_put(e, " ");
	}
}

/* table NULL: as an element of CREATE TABLE or ALTER TABLE ... ADD. */
static bool put_index(struct ddl_emit *e, const struct ddl_index *i, const struct ddl_qname *table)
{
	if (table) {
		ddl_put(e, "CREATE ");
		put_index_kind(e, i);
		ddl_put(e, "INDEX ");
		ddl_emit_ident(e, &i->name.name);
		ddl_put(e, " ON ");
		ddl_emit_qname(e, table);
	} else {
		ddl_put(e, "INDEX ");
		ddl_emit_ident(e, &i->name.name);
		ddl_put(e, " ");
		put_index_kind(e, i);
	}
	if (i->key.parts.count) {
		ddl_put(e, table ? " " : "");
		ddl_emit_parts(e, &i->key.parts);
	}
	key_tail(e, &i->key, i->flags, NULL);
	return true;
}

static void put_key(struct ddl_emit *e, const struct ddl_constraint *c)
{
	ddl_put(e, c->kind == DDL_CONSTRAINT_PRIMARY ? "PRIMARY KEY" : "UNIQUE");
	if (c->flags & DDL_KEY_CLUSTERED)
		ddl_put(e, " CLUSTERED");
	if (c->flags & DDL_KEY_NONCLUSTERED || c->key.method)
		ddl_put(e, " NONCLUSTERED");
	if (c->key.method) {
		ddl_put(e, " ");
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, c->key.method->name));
	}
	if (c->key.parts.count) {
		ddl_put(e, " ");
		ddl_emit_parts(e, &c->key.parts);
	}
	key_tail(e, &c->key, c->flags, NULL);
}

static bool put_constraint(struct ddl_emit *e, const struct ddl_constraint *c)
{
	const char *replication = c->flags & DDL_KEY_NOT_FOR_REPLICATION ? " NOT FOR REPLICATION" : "";

	ddl_emit_constraint_name(e, c->name);
	switch (c->kind) {
	case DDL_CONSTRAINT_FOREIGN:
		if (c->key.parts.count) {
			ddl_put(e, "FOREIGN KEY ");
			ddl_emit_parts(e, &c->key.parts);
			ddl_put(e, " ");
		}
		ddl_emit_references(e, c->foreign);
		ddl_put(e, replication);
		break;
	case DDL_CONSTRAINT_CHECK:
		ddl_putf(e, "CHECK%s (", replication);
		ddl_emit_expr(e, c->check);
		ddl_put(e, ")");
		break;
	default:
		put_key(e, c);
		break;
	}
	return true;
}

static void table_tail(struct ddl_emit *e, const struct ddl_table *t)
{
	/* Of a table the place comes first, of a key and an index last. */
	put_storage(e, &t->options);
	put_with(e, &t->options);
}

/* scripts that look a name up; they stand inside of N'...', so quotes are doubled */

/* A quote counts once for the string inside and once for the string around it. */
static void put_inner(struct ddl_emit *e, const char *text, bool name)
{
	for (; *text; text++) {
		if (*text == '\'')
			ddl_put(e, "''''");
		else if (*text == ']' && name)
			ddl_put(e, "]]");
		else
			ddl_buf_putc(e->out, *text);
	}
}

static void put_inner_qname(struct ddl_emit *e, const struct ddl_qname *q)
{
	if (q->schema.name) {
		ddl_put(e, "[");
		put_inner(e, ddl_text(e->session, q->schema.name), true);
		ddl_put(e, "].");
	}
	ddl_put(e, "[");
	put_inner(e, ddl_text(e->session, q->name.name), true);
	ddl_put(e, "]");
}

static void put_inner_string(struct ddl_emit *e, ddl_atom text)
{
	ddl_put(e, "N''");
	put_inner(e, ddl_text(e->session, text), false);
	ddl_put(e, "''");
}

static void lookup_start(struct ddl_emit *e, const struct ddl_qname *table, const char *catalog)
{
	ddl_put(e, "EXEC sp_executesql N'DECLARE @sql nvarchar(max) = (SELECT TOP (1) N''ALTER TABLE ");
	put_inner_qname(e, table);
	ddl_put(e, " DROP CONSTRAINT '' + QUOTENAME([c].[name])");
	ddl_putf(e, " FROM [sys].[%s] AS [c] WHERE [c].[parent_object_id] = OBJECT_ID(N''", catalog);
	put_inner_qname(e, table);
	ddl_put(e, "'')");
}

static void lookup_end(struct ddl_emit *e)
{
	ddl_put(e, "); EXEC (@sql)'");
}

static void lookup_default(struct ddl_emit *e, const struct ddl_qname *table, const struct ddl_ident *column)
{
	lookup_start(e, table, "default_constraints");
	ddl_put(e, " AND COL_NAME([c].[parent_object_id], [c].[parent_column_id]) = ");
	put_inner_string(e, column->name);
	lookup_end(e);
}

/* of: FROM and WHERE of the rows that name the columns, `column`: which of their values does. */
static void lookup_column(struct ddl_emit *e, const char *of, const char *column, ddl_atom name)
{
	ddl_putf(e, " AND EXISTS (SELECT 1 FROM %s AND %s = ", of, column);
	put_inner_string(e, name);
	ddl_put(e, ")");
}

static void lookup_columns(struct ddl_emit *e, const struct ddl_constraint *k, const char *of,
			   const char *column)
{
	DDL_EACH(struct ddl_part, p, &k->key.parts)
		lookup_column(e, of, column, p->column.name);
	ddl_putf(e, " AND (SELECT COUNT(*) FROM %s) = %u", of, k->key.parts.count);
}

static const struct ddl_expr *first_name(const struct ddl_expr *x, ddl_atom key)
{
	const struct ddl_expr *found = x->kind == DDL_EXPR_NAME && x->ident->key == key ? x : NULL;

	for (const struct ddl_node *a = x->args.first; a && !found && x->kind != DDL_EXPR_NAME; a = a->next)
		found = first_name((const struct ddl_expr *)(const void *)a, key);
	return found;
}

/* Each column of the check once. */
static void check_columns(struct ddl_emit *e, const struct ddl_expr *check, const struct ddl_expr *x)
{
	static const char usage[] = "[INFORMATION_SCHEMA].[CONSTRAINT_COLUMN_USAGE] AS [u] "
				    "WHERE [u].[CONSTRAINT_NAME] = [c].[name]";

	if (x->kind != DDL_EXPR_NAME)
		DDL_EACH(struct ddl_expr, a, &x->args)
			check_columns(e, check, a);
	else if (first_name(check, x->ident->key) == x)
		lookup_column(e, usage, "[u].[COLUMN_NAME]", x->ident->name);
}

/* sys.foreign_keys: 0 NO ACTION, 1 CASCADE, 2 SET NULL, 3 SET DEFAULT */
static void lookup_foreign(struct ddl_emit *e, const struct ddl_constraint *k)
{
	static const char columns[] = "[sys].[foreign_key_columns] AS [u] "
				      "WHERE [u].[constraint_object_id] = [c].[object_id]";
	static const int actions[] = { 0, 0, 0, 1, 2, 3 };

	ddl_put(e, " AND [c].[referenced_object_id] = OBJECT_ID(N''");
	put_inner_qname(e, &k->foreign->table);
	ddl_putf(e, "'') AND [c].[delete_referential_action] = %d AND [c].[update_referential_action] = %d",
		 actions[k->foreign->on_delete], actions[k->foreign->on_update]);
	lookup_columns(e, k, columns, "COL_NAME([u].[parent_object_id], [u].[parent_column_id])");
}

static void lookup_constraint(struct ddl_emit *e, const struct ddl_qname *table,
			      const struct ddl_constraint *k)
{
	static const char *const catalogs[] = {
		[DDL_CONSTRAINT_PRIMARY] = "key_constraints", [DDL_CONSTRAINT_UNIQUE] = "key_constraints",
		[DDL_CONSTRAINT_FOREIGN] = "foreign_keys", [DDL_CONSTRAINT_CHECK] = "check_constraints",
	};

	lookup_start(e, table, catalogs[k->kind]);
	if (k->kind == DDL_CONSTRAINT_PRIMARY)
		ddl_put(e, " AND [c].[type] = ''PK''");
	else
		ddl_put(e, " AND [c].[is_system_named] = 1");
	if (k->kind == DDL_CONSTRAINT_UNIQUE) {
		ddl_put(e, " AND [c].[type] = ''UQ''");
		lookup_columns(e, k, "[sys].[index_columns] AS [u] WHERE [u].[object_id] = [c].[parent_object_id] "
				     "AND [u].[index_id] = [c].[unique_index_id] AND [u].[key_ordinal] > 0",
			       "COL_NAME([u].[object_id], [u].[column_id])");
	} else if (k->kind == DDL_CONSTRAINT_FOREIGN) {
		lookup_foreign(e, k);
	} else if (k->kind == DDL_CONSTRAINT_CHECK) {
		check_columns(e, k->check, k->check);
	}
	lookup_end(e);
}

/* statements */

static void put_rename_part(struct ddl_emit *e, const struct ddl_ident *id, const char *between)
{
	ddl_put(e, between);
	ddl_put(e, "[");
	put_quoted(e, ddl_text(e->session, id->name), "]'");
	ddl_put(e, "]");
}

/* part: a column, index or constraint of the table; NULL: the table itself. name.name may be absent. */
static void put_rename(struct ddl_emit *e, const struct ddl_qname *name, const struct ddl_ident *part,
		       const struct ddl_ident *to, const char *type)
{
	const char *between = "";

	ddl_put(e, "EXEC sp_rename N'");
	if (name->catalog)
		put_rename_part(e, name->catalog, between);
	between = name->catalog ? "." : "";
	if (name->schema.name)
		put_rename_part(e, &name->schema, between);
	between = name->schema.name ? "." : "";
	if (name->name.name)
		put_rename_part(e, &name->name, between);
	between = name->schema.name || name->name.name ? "." : "";
	if (part)
		put_rename_part(e, part, between);
	ddl_put(e, "', ");
	put_n(e, ddl_text(e->session, to->name));
	if (type)
		ddl_putf(e, ", N'%s'", type);
}

static const char *level1(int object)
{
	switch (object) {
	case DDL_OBJECT_VIEW: return "VIEW";
	case DDL_OBJECT_PROCEDURE: return "PROCEDURE";
	case DDL_OBJECT_FUNCTION: return "FUNCTION";
	case DDL_OBJECT_SEQUENCE: return "SEQUENCE";
	case DDL_OBJECT_SYNONYM: return "SYNONYM";
	case DDL_OBJECT_TYPE: return "TYPE";
	default: return "TABLE";
	}
}

static const char *level2(int object)
{
	switch (object) {
	case DDL_OBJECT_COLUMN: return "COLUMN";
	case DDL_OBJECT_CONSTRAINT: return "CONSTRAINT";
	case DDL_OBJECT_INDEX: return "INDEX";
	case DDL_OBJECT_TRIGGER: return "TRIGGER";
	default: return NULL;
	}
}

static void put_level(struct ddl_emit *e, int level, const char *type, const char *name)
{
	ddl_putf(e, ", @level%dtype = N'%s', @level%dname = ", level, type, level);
	put_n(e, name);
}

/* OR_REPLACE: there is a description already. */
static void put_comment(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const char *inner = level2(s->object);

	ddl_putf(e, "EXEC sp_%sextendedproperty @name = N'MS_Description'",
		 !s->value ? "drop" : s->flags & DDL_STMT_OR_REPLACE ? "update" : "add");
	if (s->value) {
		ddl_put(e, ", @value = N");
		ddl_emit_string(e, s->value->text);
	}
	if (s->object == DDL_OBJECT_SCHEMA) {
		put_level(e, 0, "SCHEMA", ddl_text(e->session, s->name.name.name));
		return;
	}
	put_level(e, 0, "SCHEMA", schema_of(e, &s->name));
	put_level(e, 1, level1(s->object), ddl_text(e->session, s->name.name.name));
	if (inner)
		put_level(e, 2, inner, ddl_text(e->session, s->column.name));
}

static void put_create_schema(struct ddl_emit *e, const struct ddl_stmt *s)
{
	/* CREATE SCHEMA must be alone in its batch. */
	ddl_put(e, "EXEC (N'CREATE SCHEMA [");
	put_quoted(e, ddl_text(e->session, s->u.space->name.name), "]'");
	ddl_put(e, "]");
	DDL_EACH(struct ddl_option, o, &s->u.space->options) {
		ddl_put(e, " AUTHORIZATION [");
		put_quoted(e, ddl_text(e->session, o->value->ident->name), "]'");
		ddl_put(e, "]");
	}
	ddl_put(e, "')");
}

static void put_alter_schema(struct ddl_emit *e, const struct ddl_stmt *s)
{
	DDL_EACH(struct ddl_option, o, &s->u.space->options) {
		ddl_put(e, "ALTER AUTHORIZATION ON SCHEMA::");
		ddl_emit_ident(e, &s->u.space->name);
		ddl_put(e, " TO ");
		ddl_emit_ident(e, o->value->ident);
	}
}

static void put_sequence(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_sequence *q = s->u.sequence;
	bool create = s->kind == DDL_STMT_CREATE_SEQUENCE;

	ddl_put(e, create ? "CREATE SEQUENCE " : "ALTER SEQUENCE ");
	ddl_emit_qname(e, create ? &q->name : &s->name);
	if (create && q->type) {
		ddl_put(e, " AS ");
		ddl_emit_type(e, q->type);
	}
	DDL_EACH(struct ddl_option, o, &q->options) {
		const struct ddl_atoms *atoms = &e->session->atoms;
		bool start = ddl_atom_is(atoms, o->name, "start");
		bool no = o->value && o->value->kind == DDL_EXPR_BOOL &&
			ddl_atom_is(atoms, o->value->text, "false");

		ddl_put(e, no ? " NO " : " ");
		if (start && !create)
			ddl_put(e, "RE");
		ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		if (!o->value || o->value->kind == DDL_EXPR_BOOL)
			continue;
		ddl_put(e, start || ddl_atom_is(atoms, o->name, "restart") ? " WITH " :
			   ddl_atom_is(atoms, o->name, "increment") ? " BY " : " ");
		ddl_emit_expr(e, o->value);
	}
}

static const char *const module_words[] = { "view", "proc", "procedure", "function", "trigger" };

static bool is_module_word(const char *c, size_t len)
{
	for (size_t i = 0; i < DDL_COUNT(module_words); i++)
		if (strlen(module_words[i]) == len && ddl_ascii_equal_n(module_words[i], c, len))
			return true;
	return false;
}

static bool is_module(const struct ddl_stmt *s)
{
	return s->kind == DDL_STMT_OPAQUE && s->flags & DDL_STMT_CREATES &&
	       (s->object == DDL_OBJECT_VIEW || s->object == DDL_OBJECT_PROCEDURE ||
		s->object == DDL_OBJECT_FUNCTION ||
		s->object == DDL_OBJECT_TRIGGER);
}

/* As written, but for CREATE OR ALTER and ALTER: what a schema has is made. */
static void put_module(struct ddl_emit *e, const struct ddl_stmt *s)
{
	size_t len, i = 0;
	const char *text = ddl_span_text(&e->session->sources, s->node.at, &len);

	while (i < len) {
		size_t start = i;

		if (text[i] == '-' && i + 1 < len && text[i + 1] == '-') {
			while (i < len && text[i] != '\n')
				i++;
			continue;
		}
		while (i < len && ddl_ascii_alpha(text[i]))
			i++;
		if (i > start && is_module_word(text + start, i - start)) {
			ddl_put(e, "CREATE ");
			ddl_buf_add(e->out, text + start, len - start);
			return;
		}
		i += i == start;
	}
	ddl_buf_add(e->out, text, len);
}

static void put_source(struct ddl_emit *e, struct ddl_span at)
{
	size_t len;
	const char *text = ddl_span_text(&e->session->sources, at, &len);

	ddl_buf_add(e->out, text, len);
}

static bool put_alter(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_action *a = (const struct ddl_action *)(const void *)s->items.first;

	if (!a || a->node.next)
		return false;
	switch (a->kind) {
	case DDL_ACTION_RENAME_COLUMN:
		put_rename(e, &s->name, &a->name, &a->to, "COLUMN");
		return true;
	case DDL_ACTION_RENAME_INDEX:
		put_rename(e, &s->name, &a->name, &a->to, "INDEX");
		return true;
	case DDL_ACTION_RENAME_CONSTRAINT:
		put_rename(e, &(struct ddl_qname){ .schema = s->name.schema }, &a->name, &a->to, "OBJECT");
		return true;
	case DDL_ACTION_RENAME_TABLE:
		put_rename(e, &s->name, NULL, &a->to, NULL);
		return true;
	case DDL_ACTION_SET_SCHEMA:
		ddl_put(e, "ALTER SCHEMA ");
		ddl_emit_ident(e, &a->to);
		ddl_put(e, " TRANSFER ");
		ddl_emit_qname(e, &s->name);
		return true;
	case DDL_ACTION_DROP_INDEX:
		ddl_put(e, a->flags & DDL_STMT_IF_EXISTS ? "DROP INDEX IF EXISTS " : "DROP INDEX ");
		ddl_emit_ident(e, &a->name);
		ddl_put(e, " ON ");
		ddl_emit_qname(e, &s->name);
		return true;
	case DDL_ACTION_ALTER_INDEX:
		put_source(e, s->node.at);
		return true;
	case DDL_ACTION_IGNORED:
		/* ALTER INDEX of what only maintains */
		if (!a->expr)
			put_source(e, s->node.at);
		return !a->expr;
	case DDL_ACTION_DROP_DEFAULT:
		if (!a->to.name)
			lookup_default(e, &s->name, &a->name);
		return !a->to.name;
	case DDL_ACTION_DROP_CONSTRAINT:
		if (!a->name.name && a->constraint)
			lookup_constraint(e, &s->name, a->constraint);
		return !a->name.name;
	default:
		return false;
	}
}

/* Of what is carried whole, the parser keeps the words between CREATE and the name: parser/mssql.c. */
static void put_drop_carried(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)s->items.first;
	const char *words = ddl_text(e->session, s->word);
	size_t len = strlen(words);
	bool index = len > 5 && !strcmp(words + len - 5, "index");

	ddl_put(e, "DROP ");
	if (index && s->name.name.name && !ddl_ascii_equal(words, "fulltext index")) {
		ddl_put(e, "INDEX ");
		ddl_emit_ident(e, &i->name.name);
		ddl_put(e, " ON ");
		ddl_emit_qname(e, &s->name);
		return;
	}
	ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, s->word));
	ddl_put(e, index ? " ON " : " ");
	ddl_emit_qname(e, &i->name);
}

static void put_drop_index(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)s->items.first;

	ddl_put(e, "DROP INDEX ");
	ddl_emit_ident(e, &i->name.name);
	ddl_put(e, " ON ");
	ddl_emit_qname(e, &s->name);
}

static bool put_stmt(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)s->items.first;

	switch (s->kind) {
	case DDL_STMT_COMMENT:
		put_comment(e, s);
		return true;
	case DDL_STMT_CREATE_SCHEMA:
		put_create_schema(e, s);
		return true;
	case DDL_STMT_ALTER_SCHEMA:
		put_alter_schema(e, s);
		return true;
	case DDL_STMT_CREATE_SEQUENCE:
	case DDL_STMT_ALTER_SEQUENCE:
		put_sequence(e, s);
		return true;
	case DDL_STMT_RENAME:
		put_rename(e, &i->name, NULL, &i->to.name, NULL);
		return true;
	case DDL_STMT_DROP:
		if (s->object == DDL_OBJECT_INDEX)
			put_drop_index(e, s);
		else if (s->object == DDL_OBJECT_OTHER && s->word)
			put_drop_carried(e, s);
		else
			return false;
		return true;
	case DDL_STMT_OPAQUE:
		if (!is_module(s) || s->flags & DDL_STMT_OR_REPLACE)
			return false;
		put_module(e, s);
		return true;
	case DDL_STMT_ALTER_TABLE:
		return put_alter(e, s);
	default:
		return false;
	}
}

static void put_column_option(struct ddl_emit *e, const struct ddl_action *a)
{
	const struct ddl_option *how = (const struct ddl_option *)(const void *)a->options.first;
	const struct ddl_option *what = (const struct ddl_option *)(const void *)how->node.next;

	ddl_put(e, "ALTER COLUMN ");
	ddl_emit_ident(e, &a->name);
	ddl_put(e, " ");
	ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, how->name));
	ddl_put(e, " ");
	ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, what->name));
	if (what->value) {
		ddl_put(e, " ");
		ddl_put_atom(e, what->value->text);
	}
}

/* Compression is set by writing the table anew. */
static bool rebuilds(const struct ddl_emit *e, const struct ddl_list *options)
{
	DDL_EACH(struct ddl_option, o, options)
		if (ddl_atom_is(&e->session->atoms, o->name, "data_compression") ||
		    ddl_atom_is(&e->session->atoms, o->name, "xml_compression"))
			return true;
	return false;
}

static void put_check(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a)
{
	const char *words = a->constraint->flags & DDL_KEY_DISABLED ? "NOCHECK CONSTRAINT " : "CHECK CONSTRAINT ";

	if (a == (const void *)s->items.first)
		ddl_put(e, words);
	if (a->name.name)
		ddl_emit_ident(e, &a->name);
	else
		ddl_put(e, "ALL");
}

/* One word for a list: ADD a int, b int; DROP COLUMN a, CONSTRAINT b. */
static bool put_listed(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a)
{
	bool first = a == (const void *)s->items.first, drop;

	drop = a->kind == DDL_ACTION_DROP_COLUMN || a->kind == DDL_ACTION_DROP_CONSTRAINT;
	if (first)
		ddl_put(e, drop ? "DROP " : s->flags & DDL_STMT_NOCHECK ? "WITH NOCHECK ADD " : "ADD ");
	switch (a->kind) {
	case DDL_ACTION_ADD_COLUMN:
		ddl_emit_column(e, NULL, a->column);
		break;
	case DDL_ACTION_ADD_CONSTRAINT:
		ddl_emit_constraint(e, a->constraint);
		break;
	case DDL_ACTION_ADD_INDEX:
		put_index(e, a->index, NULL);
		break;
	case DDL_ACTION_ADD_PERIOD:
		ddl_put_atom(e, a->expr->text);
		break;
	case DDL_ACTION_SET_DEFAULT:
		put_default(e, a->expr, a->to.name ? &a->to : NULL);
		ddl_put(e, " FOR ");
		ddl_emit_ident(e, &a->name);
		break;
	default:
		ddl_put(e, a->kind == DDL_ACTION_DROP_COLUMN ? "COLUMN " : "CONSTRAINT ");
		ddl_put(e, a->flags & DDL_STMT_IF_EXISTS ? "IF EXISTS " : "");
		ddl_emit_ident(e, &a->name);
		break;
	}
	return true;
}

static bool put_action(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a)
{
	switch (a->kind) {
	case DDL_ACTION_ADD_COLUMN:
	case DDL_ACTION_ADD_CONSTRAINT:
	case DDL_ACTION_ADD_INDEX:
	case DDL_ACTION_ADD_PERIOD:
	case DDL_ACTION_SET_DEFAULT:
	case DDL_ACTION_DROP_COLUMN:
	case DDL_ACTION_DROP_CONSTRAINT:
		return put_listed(e, s, a);
	case DDL_ACTION_ALTER_CONSTRAINT:
		put_check(e, s, a);
		return true;
	case DDL_ACTION_MODIFY_COLUMN:
		ddl_put(e, "ALTER COLUMN ");
		ddl_emit_ident(e, &a->name);
		ddl_put(e, " ");
		ddl_emit_type(e, a->column->type);
		put_collation(e, a->column);
		if (a->column->flags & DDL_COLUMN_SPARSE)
			ddl_put(e, " SPARSE");
		column_options(e, a->column, true);
		put_null(e, a->column);
		return true;
	case DDL_ACTION_DROP_DEFAULT:
		ddl_put(e, "DROP CONSTRAINT ");
		ddl_emit_ident(e, &a->to);
		return true;
	case DDL_ACTION_SET_COLUMN_OPTION:
		put_column_option(e, a);
		return true;
	case DDL_ACTION_SET_OPTIONS:
		ddl_put(e, rebuilds(e, &a->options) ? "REBUILD WITH (" : "SET (");
		put_options(e, &a->options);
		ddl_put(e, ")");
		return true;
	default:
		return false;
	}
}

/* Where the comment line above the statement starts: it belongs to the statement's batch. */
static size_t with_comment(const struct ddl_buf *out, size_t start)
{
	size_t line = start ? start - 1 : 0;

	while (line && out->bytes[line - 1] != '\n')
		line--;
	return start > line + 2 && !memcmp(out->bytes + line, "--", 2) ? line : start;
}

/* A view, procedure, function or trigger is alone in its batch. */
static void put_end(struct ddl_emit *e, const struct ddl_stmt *s, size_t start)
{
	size_t at = with_comment(e->out, start);
	struct ddl_buf tail = { 0 };

	if (!is_module(s)) {
		ddl_put(e, ";\n");
		return;
	}
	if (at && (at < 3 || memcmp(e->out->bytes + at - 3, "GO\n", 3))) {
		ddl_buf_add(&tail, e->out->bytes + at, e->out->len - at);
		e->out->len = at;
		ddl_put(e, "GO\n");
		ddl_buf_add(e->out, tail.bytes, tail.len);
		ddl_buf_release(&tail);
	}
	ddl_put(e, "\nGO\n");
}

const struct ddl_emit_rules ddl_emit_mssql = {
	.ops = ops,
	.not_prec = 40,
	.is_prec = 60,
	.compare_prec = 60,
	.null_explicit = true,
	.string = put_string,
	.type = put_type,
	.column = put_column,
	.table_tail = table_tail,
	.key_tail = key_tail,
	.stmt = put_stmt,
	.action = put_action,
	.constraint = put_constraint,
	.index = put_index,
	.expr = put_expr,
	.end = put_end,
};
