/* stmt.c - statements, and the clauses of ALTER. What a dialect writes otherwise is in its own file. */
#include "emit/emit.h"

#include <string.h>

#include "normalize/schema.h"

static void put_if_exists(struct ddl_emit *e, uint32_t flags)
{
	if (flags & DDL_STMT_IF_EXISTS)
		ddl_put(e, "IF EXISTS ");
	if (flags & DDL_STMT_IF_NOT_EXISTS)
		ddl_put(e, "IF NOT EXISTS ");
}

static void put_upper(struct ddl_emit *e, const char *word)
{
	ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, ddl_atom_str(&e->session->atoms, word)));
}

static void put_span(struct ddl_emit *e, struct ddl_span at)
{
	size_t len;
	const char *text = ddl_span_text(&e->session->sources, at, &len);

	ddl_buf_add(e->out, text, len);
}

static void put_option_name(struct ddl_emit *e, const char *name)
{
	bool joined = e->rules->no_joined && !strncmp(name, "no ", 3);

	ddl_put(e, joined ? "NO" : "");
	put_upper(e, joined ? name + 3 : name);
}

static void put_options(struct ddl_emit *e, const struct ddl_list *options, const char *between)
{
	DDL_EACH(struct ddl_option, o, options) {
		ddl_put(e, o == (void *)options->first ? "" : between);
		put_option_name(e, ddl_text(e->session, o->name));
		if (o->value) {
			ddl_put(e, " ");
			ddl_emit_expr(e, o->value);
		}
	}
}

static void create_index(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_index *i = s->u.index;

	if (e->rules->index && e->rules->index(e, i, &s->name))
		return;
	ddl_put(e, s->flags & DDL_STMT_OR_REPLACE ? "CREATE OR REPLACE " : "CREATE ");
	ddl_emit_index_kind(e, i->flags);
	if (s->flags & DDL_STMT_CONCURRENTLY || i->flags & DDL_KEY_CONCURRENTLY)
		ddl_put(e, "CONCURRENTLY ");
	put_if_exists(e, s->flags);
	if (i->name.name.name) {
		ddl_emit_ident(e, &i->name.name);
		ddl_put(e, " ");
	}
	ddl_put(e, i->flags & DDL_KEY_ONLY ? "ON ONLY " : "ON ");
	ddl_emit_qname(e, &s->name);
	ddl_put(e, " ");
	ddl_emit_parts(e, &i->key.parts);
	if (e->rules->key_tail)
		e->rules->key_tail(e, &i->key, i->flags, i->comment);
}

static void create_schema(struct ddl_emit *e, const struct ddl_stmt *s)
{
	ddl_put(e, s->kind == DDL_STMT_CREATE_SCHEMA ? "CREATE " : "ALTER ");
	put_upper(e, ddl_object_word((enum ddl_object_kind)s->object));
	ddl_put(e, " ");
	put_if_exists(e, s->flags);
	if (s->u.space->name.name)
		ddl_emit_ident(e, &s->u.space->name);
	if (s->u.space->options.count) {
		ddl_put(e, " ");
		put_options(e, &s->u.space->options, " ");
	}
}

static void create_type(struct ddl_emit *e, const struct ddl_stmt *s)
{
	ddl_put(e, "CREATE TYPE ");
	ddl_emit_qname(e, &s->u.enumeration->name);
	ddl_put(e, " AS ENUM (");
	ddl_emit_args(e, &s->u.enumeration->values);
	ddl_put(e, ")");
}

static void alter_type(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_action *a = (const struct ddl_action *)(const void *)s->items.first;
	const struct ddl_option *o = a ? (const struct ddl_option *)(const void *)a->options.first : NULL;

	ddl_put(e, "ALTER TYPE ");
	ddl_emit_qname(e, &s->name);
	if (!a)
		return;
	if (a->kind == DDL_ACTION_ADD_VALUE) {
		ddl_put(e, " ADD VALUE ");
		put_if_exists(e, a->flags);
		ddl_emit_expr(e, a->expr);
		if (o) {
			ddl_put(e, " ");
			put_upper(e, ddl_text(e->session, o->name));
			ddl_put(e, " ");
			ddl_emit_expr(e, o->value);
		}
	} else if (a->kind == DDL_ACTION_RENAME_VALUE) {
		ddl_put(e, " RENAME VALUE ");
		ddl_emit_expr(e, a->expr);
		ddl_put(e, " TO ");
		ddl_emit_expr(e, o->value);
	} else {
		ddl_put(e, a->kind == DDL_ACTION_SET_SCHEMA ? " SET SCHEMA " : " RENAME TO ");
		ddl_emit_ident(e, &a->to);
	}
}

static void sequence(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_sequence *q = s->u.sequence;

	ddl_put(e, s->kind == DDL_STMT_CREATE_SEQUENCE ? "CREATE " : "ALTER ");
	if (q->flags & DDL_TABLE_TEMPORARY)
		ddl_put(e, "TEMPORARY ");
	if (q->flags & DDL_TABLE_UNLOGGED)
		ddl_put(e, "UNLOGGED ");
	ddl_put(e, "SEQUENCE ");
	put_if_exists(e, s->flags);
	ddl_emit_qname(e, s->kind == DDL_STMT_CREATE_SEQUENCE ? &q->name : &s->name);
	if (q->type) {
		ddl_put(e, " AS ");
		ddl_emit_type(e, q->type);
	}
	if (q->options.count) {
		ddl_put(e, " ");
		put_options(e, &q->options, " ");
	}
	if (q->owner_table) {
		ddl_put(e, " OWNED BY ");
		ddl_emit_qname(e, q->owner_table);
		if (q->owner_column) {
			ddl_put(e, ".");
			ddl_emit_ident(e, q->owner_column);
		}
	}
}

static void drop(struct ddl_emit *e, const struct ddl_stmt *s)
{
	ddl_put(e, "DROP ");
	put_upper(e, ddl_object_word((enum ddl_object_kind)s->object));
	ddl_put(e, " ");
	if (s->flags & DDL_STMT_CONCURRENTLY)
		ddl_put(e, "CONCURRENTLY ");
	put_if_exists(e, s->flags);
	DDL_EACH(struct ddl_qname_item, i, &s->items) {
		if (i != (void *)s->items.first)
			ddl_put(e, ", ");
		ddl_emit_qname(e, &i->name);
	}
	if (s->flags & DDL_STMT_CASCADE)
		ddl_put(e, " CASCADE");
	if (s->flags & DDL_STMT_RESTRICT)
		ddl_put(e, " RESTRICT");
}

static void rename_objects(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)s->items.first;

	ddl_put(e, "ALTER ");
	put_upper(e, ddl_object_word((enum ddl_object_kind)s->object));
	ddl_put(e, " ");
	put_if_exists(e, s->flags);
	ddl_emit_qname(e, &i->name);
	ddl_put(e, " RENAME TO ");
	ddl_emit_ident(e, &i->to.name);
}

static void comment(struct ddl_emit *e, const struct ddl_stmt *s)
{
	ddl_put(e, "COMMENT ON ");
	put_upper(e, ddl_object_word((enum ddl_object_kind)s->object));
	ddl_put(e, " ");
	if (s->object == DDL_OBJECT_CONSTRAINT || s->object == DDL_OBJECT_TRIGGER || s->object == DDL_OBJECT_POLICY ||
	    s->object == DDL_OBJECT_RULE) {
		ddl_emit_ident(e, &s->column);
		ddl_put(e, " ON ");
		ddl_emit_qname(e, &s->name);
	} else {
		ddl_emit_qname(e, &s->name);
		if (s->column.name) {
			ddl_put(e, ".");
			ddl_emit_ident(e, &s->column);
		}
	}
	ddl_put(e, " IS ");
	if (s->value)
		ddl_emit_expr(e, s->value);
	else
		ddl_put(e, "NULL");
}

static void verbatim(struct ddl_emit *e, const struct ddl_stmt *s)
{
	put_span(e, s->node.at);
}

static void use(struct ddl_emit *e, const struct ddl_stmt *s)
{
	ddl_put(e, "USE ");
	ddl_emit_ident(e, &s->u.space->name);
}

static void alter_table(struct ddl_emit *e, const struct ddl_stmt *s)
{
	ddl_put(e, s->flags & DDL_STMT_ONLY ? "ALTER TABLE ONLY " : "ALTER TABLE ");
	put_if_exists(e, s->flags);
	ddl_emit_qname(e, &s->name);
	DDL_EACH(struct ddl_action, a, &s->items) {
		ddl_put(e, a == (void *)s->items.first || a->kind == DDL_ACTION_PARTITION_BY ? " " : ", ");
		ddl_emit_action(e, s, a);
	}
}

static void action_name(struct ddl_emit *e, const char *words, const struct ddl_action *a)
{
	ddl_put(e, words);
	ddl_put(e, " ");
	put_if_exists(e, a->flags);
	ddl_emit_ident(e, &a->name);
	if (a->flags & DDL_STMT_CASCADE)
		ddl_put(e, " CASCADE");
	if (a->flags & DDL_STMT_RESTRICT)
		ddl_put(e, " RESTRICT");
}

static void alter_column(struct ddl_emit *e, const struct ddl_action *a, const char *words)
{
	ddl_put(e, "ALTER COLUMN ");
	ddl_emit_ident(e, &a->name);
	ddl_put(e, " ");
	ddl_put(e, words);
}

static void rename_to(struct ddl_emit *e, const char *words, const struct ddl_action *a)
{
	ddl_put(e, words);
	ddl_put(e, " ");
	ddl_emit_ident(e, &a->name);
	ddl_put(e, " TO ");
	ddl_emit_ident(e, &a->to);
}

static void set_type(struct ddl_emit *e, const struct ddl_action *a)
{
	alter_column(e, a, "TYPE ");
	ddl_emit_type(e, a->type);
	DDL_EACH(struct ddl_option, o, &a->options) {
		ddl_put(e, " COLLATE ");
		ddl_emit_expr(e, o->value);
	}
	if (a->expr) {
		ddl_put(e, " USING ");
		ddl_emit_expr(e, a->expr);
	}
}

static void position(struct ddl_emit *e, const struct ddl_action *a)
{
	if (a->first)
		ddl_put(e, " FIRST");
	if (a->after.name) {
		ddl_put(e, " AFTER ");
		ddl_emit_ident(e, &a->after);
	}
}

void ddl_emit_action(struct ddl_emit *e, const struct ddl_stmt *s, const struct ddl_action *a)
{
	if (e->rules->action && e->rules->action(e, s, a))
		return;
	switch ((enum ddl_action_kind)a->kind) {
	case DDL_ACTION_ADD_COLUMN:
		ddl_put(e, "ADD COLUMN ");
		put_if_exists(e, a->flags);
		ddl_emit_column(e, NULL, a->column);
		position(e, a);
		break;
	case DDL_ACTION_MODIFY_COLUMN:
		ddl_put(e, "ALTER COLUMN ");
		ddl_emit_column(e, NULL, a->column);
		break;
	case DDL_ACTION_DROP_COLUMN: action_name(e, "DROP COLUMN", a); break;
	case DDL_ACTION_SET_TYPE: set_type(e, a); break;
	case DDL_ACTION_SET_DEFAULT:
		alter_column(e, a, "SET DEFAULT ");
		ddl_emit_expr(e, a->expr);
		break;
	case DDL_ACTION_DROP_DEFAULT: alter_column(e, a, "DROP DEFAULT"); break;
	case DDL_ACTION_SET_NOT_NULL: alter_column(e, a, "SET NOT NULL"); break;
	case DDL_ACTION_DROP_NOT_NULL: alter_column(e, a, "DROP NOT NULL"); break;
	case DDL_ACTION_DROP_IDENTITY: alter_column(e, a, "DROP IDENTITY"); break;
	case DDL_ACTION_DROP_EXPRESSION: alter_column(e, a, "DROP EXPRESSION"); break;
	case DDL_ACTION_SET_EXPRESSION:
		alter_column(e, a, "SET EXPRESSION AS (");
		ddl_emit_expr(e, a->expr);
		ddl_put(e, ")");
		break;
	case DDL_ACTION_RENAME_COLUMN: rename_to(e, "RENAME COLUMN", a); break;
	case DDL_ACTION_ADD_CONSTRAINT:
		ddl_put(e, "ADD ");
		ddl_emit_constraint_of(e, &s->name.name, a->constraint);
		break;
	case DDL_ACTION_DROP_CONSTRAINT: action_name(e, "DROP CONSTRAINT", a); break;
	case DDL_ACTION_ALTER_CONSTRAINT:
		action_name(e, "ALTER CONSTRAINT", a);
		ddl_emit_deferring(e, a->constraint->flags);
		if (a->constraint->flags & DDL_KEY_NOT_ENFORCED)
			ddl_put(e, " NOT ENFORCED");
		if (a->constraint->flags & DDL_KEY_ENFORCED)
			ddl_put(e, " ENFORCED");
		break;
	case DDL_ACTION_VALIDATE_CONSTRAINT: action_name(e, "VALIDATE CONSTRAINT", a); break;
	case DDL_ACTION_RENAME_CONSTRAINT: rename_to(e, "RENAME CONSTRAINT", a); break;
	case DDL_ACTION_ADD_INDEX:
		ddl_put(e, "ADD ");
		if (e->rules->index)
			e->rules->index(e, a->index, NULL);
		break;
	case DDL_ACTION_DROP_INDEX: action_name(e, "DROP INDEX", a); break;
	case DDL_ACTION_RENAME_INDEX: rename_to(e, "RENAME INDEX", a); break;
	case DDL_ACTION_ALTER_INDEX:
		action_name(e, "ALTER INDEX", a);
		ddl_put(e, " ");
		put_options(e, &a->options, " ");
		break;
	case DDL_ACTION_RENAME_TABLE:
		ddl_put(e, "RENAME TO ");
		if (a->after.name) {
			ddl_emit_ident(e, &a->after);
			ddl_put(e, ".");
		}
		ddl_emit_ident(e, &a->to);
		break;
	case DDL_ACTION_SET_SCHEMA:
		ddl_put(e, "SET SCHEMA ");
		ddl_emit_ident(e, &a->to);
		break;
	case DDL_ACTION_SET_OPTIONS:
	case DDL_ACTION_CONVERT_CHARSET:
		put_options(e, &a->options, ", ");
		break;
	case DDL_ACTION_ADD_IDENTITY:
	case DDL_ACTION_SET_IDENTITY:
	case DDL_ACTION_SET_COLUMN_OPTION:
	case DDL_ACTION_RESET_OPTIONS:
	case DDL_ACTION_ADD_VALUE:
	case DDL_ACTION_RENAME_VALUE:
	case DDL_ACTION_ADD_PERIOD:
	case DDL_ACTION_PARTITION_BY:
	case DDL_ACTION_OTHER:
	case DDL_ACTION_IGNORED:
	case DDL_ACTION_COUNT:
		if (a->expr)
			ddl_put_atom(e, a->expr->text);
		else
			put_span(e, a->node.at);
		break;
	}
}

static void (*const writers[DDL_STMT_COUNT])(struct ddl_emit *, const struct ddl_stmt *) = {
	[DDL_STMT_BAD] = verbatim,
	[DDL_STMT_OPAQUE] = verbatim,
	[DDL_STMT_SKIPPED] = verbatim,
	[DDL_STMT_CREATE_TABLE] = ddl_emit_create_table,
	[DDL_STMT_ALTER_TABLE] = alter_table,
	[DDL_STMT_CREATE_INDEX] = create_index,
	[DDL_STMT_CREATE_SCHEMA] = create_schema,
	[DDL_STMT_ALTER_SCHEMA] = create_schema,
	[DDL_STMT_CREATE_TYPE] = create_type,
	[DDL_STMT_ALTER_TYPE] = alter_type,
	[DDL_STMT_CREATE_SEQUENCE] = sequence,
	[DDL_STMT_ALTER_SEQUENCE] = sequence,
	[DDL_STMT_DROP] = drop,
	[DDL_STMT_RENAME] = rename_objects,
	[DDL_STMT_COMMENT] = comment,
	[DDL_STMT_USE] = use,
	[DDL_STMT_SET_PATH] = verbatim,
};

void ddl_emit_stmt(struct ddl_emit *e, const struct ddl_stmt *s)
{
	if (!e->rules->stmt || !e->rules->stmt(e, s))
		writers[s->kind](e, s);
}

void ddl_emit_script_stmt(struct ddl_emit *e, const struct ddl_stmt *s, const char *comment_line)
{
	size_t start;

	if (comment_line)
		ddl_putf(e, "-- %s\n", comment_line);
	start = e->out->len;
	ddl_emit_stmt(e, s);
	if (e->rules->end)
		e->rules->end(e, s, start);
	else
		ddl_put(e, ";\n");
}
