/* emit.c - identifiers, strings, keys, tables. */
#include "emit/emit.h"

#include <stdarg.h>
#include <string.h>

#include "normalize/schema.h"

void ddl_emit_init(struct ddl_emit *e, struct ddl_session *s, const struct ddl_dialect *d, ddl_version v, struct ddl_buf *out)
{
	memset(e, 0, sizeof(*e));
	e->session = s;
	e->dialect = d;
	e->rules = ddl_emit_rules_of(d);
	e->version = v;
	e->out = out;
	e->indent = "  ";
}

void ddl_put(struct ddl_emit *e, const char *text)
{
	ddl_buf_puts(e->out, text);
}

void ddl_putf(struct ddl_emit *e, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	ddl_buf_vprintf(e->out, fmt, ap);
	va_end(ap);
}

void ddl_put_atom(struct ddl_emit *e, ddl_atom a)
{
	ddl_buf_add(e->out, ddl_text(e->session, a), ddl_atom_len(&e->session->atoms, a));
}

static void put_doubled(struct ddl_emit *e, ddl_atom a, char special, char also)
{
	const char *text = ddl_text(e->session, a);
	size_t len = ddl_atom_len(&e->session->atoms, a);

	for (size_t i = 0; i < len; i++) {
		if (text[i] == special || (also && text[i] == also))
			ddl_buf_putc(e->out, text[i]);
		ddl_buf_putc(e->out, text[i]);
	}
}

void ddl_emit_name(struct ddl_emit *e, ddl_atom name)
{
	ddl_buf_putc(e->out, e->dialect->quote_open);
	put_doubled(e, name, e->dialect->quote_close, '\0');
	ddl_buf_putc(e->out, e->dialect->quote_close);
}

void ddl_emit_ident(struct ddl_emit *e, const struct ddl_ident *id)
{
	ddl_emit_name(e, id->name);
}

void ddl_emit_qname(struct ddl_emit *e, const struct ddl_qname *q)
{
	if (q->catalog) {
		ddl_emit_ident(e, q->catalog);
		ddl_put(e, ".");
	}
	if (q->schema.name) {
		ddl_emit_ident(e, &q->schema);
		ddl_put(e, ".");
	}
	ddl_emit_ident(e, &q->name);
}

void ddl_emit_names(struct ddl_emit *e, const struct ddl_list *names)
{
	ddl_put(e, "(");
	DDL_EACH(struct ddl_name, n, names) {
		if (n != (void *)names->first)
			ddl_put(e, ", ");
		ddl_emit_ident(e, &n->ident);
	}
	ddl_put(e, ")");
}

void ddl_emit_string(struct ddl_emit *e, ddl_atom text)
{
	ddl_put(e, "'");
	put_doubled(e, text, '\'', '\0');
	ddl_put(e, "'");
}

void ddl_emit_string_escaped(struct ddl_emit *e, ddl_atom text)
{
	ddl_put(e, "'");
	put_doubled(e, text, '\'', '\\');
	ddl_put(e, "'");
}

void ddl_emit_type(struct ddl_emit *e, const struct ddl_type *t)
{
	if (e->rules->type)
		e->rules->type(e, t);
	else
		ddl_emit_type_plain(e, t);
}

/* name(args), arrays; a quoted or qualified name in quotes */
void ddl_emit_type_plain(struct ddl_emit *e, const struct ddl_type *t)
{
	if (t->flags & DDL_TYPE_SETOF)
		ddl_put(e, "setof ");
	if (t->schema) {
		ddl_emit_ident(e, t->schema);
		ddl_put(e, ".");
	}
	if (t->schema || t->flags & DDL_TYPE_QUOTED)
		ddl_emit_name(e, t->name);
	else
		ddl_put_atom(e, t->name);
	if (t->flags & DDL_TYPE_MAX) {
		ddl_put(e, "(max)");
	} else if (t->args.count) {
		ddl_put(e, "(");
		ddl_emit_args(e, &t->args);
		ddl_put(e, ")");
	}
	for (int i = 0; i < t->dims; i++)
		ddl_put(e, "[]");
}

static void put_sort(struct ddl_emit *e, const struct ddl_part *p)
{
	if (p->sort)
		ddl_put(e, p->sort == DDL_SORT_DESC ? " DESC" : " ASC");
	if (p->nulls)
		ddl_put(e, p->nulls == DDL_NULLS_FIRST ? " NULLS FIRST" : " NULLS LAST");
}

void ddl_emit_opclass(struct ddl_emit *e, const struct ddl_part *p)
{
	ddl_emit_qname(e, p->opclass);
	DDL_EACH(struct ddl_option, o, ddl_list_of(p->opclass_options)) {
		ddl_put(e, o == (void *)p->opclass_options->first ? " (" : ", ");
		ddl_put_atom(e, o->name);
		if (!o->value)
			continue;
		ddl_put(e, " = ");
		ddl_emit_expr(e, o->value);
	}
	ddl_put(e, p->opclass_options ? ")" : "");
}

static void put_part(struct ddl_emit *e, const struct ddl_part *p)
{
	if (p->column.name) {
		ddl_emit_ident(e, &p->column);
	} else {
		bool call = p->expr->kind == DDL_EXPR_CALL && !(p->expr->flags & (DDL_EXPR_BARE | DDL_EXPR_PARENS));

		ddl_put(e, call ? "" : "(");
		ddl_emit_expr(e, p->expr);
		ddl_put(e, call ? "" : ")");
	}
	if (p->prefix)
		ddl_putf(e, " (%u)", p->prefix);
	if (p->collation) {
		ddl_put(e, " COLLATE ");
		ddl_emit_qname(e, p->collation);
	}
	if (p->opclass) {
		ddl_put(e, " ");
		ddl_emit_opclass(e, p);
	}
	put_sort(e, p);
	if (p->with_operator) {
		ddl_put(e, " WITH ");
		ddl_put_atom(e, p->with_operator->text);
	}
}

void ddl_emit_order(struct ddl_emit *e, const struct ddl_list *parts)
{
	DDL_EACH(struct ddl_part, p, parts) {
		if (p != (void *)parts->first)
			ddl_put(e, ", ");
		ddl_emit_expr(e, p->expr);
		put_sort(e, p);
	}
}

void ddl_emit_parts(struct ddl_emit *e, const struct ddl_list *parts)
{
	ddl_put(e, "(");
	DDL_EACH(struct ddl_part, p, parts) {
		if (p != (void *)parts->first)
			ddl_put(e, ", ");
		put_part(e, p);
	}
	ddl_put(e, ")");
}

void ddl_emit_column(struct ddl_emit *e, const struct ddl_table *t, const struct ddl_column *c)
{
	ddl_emit_ident(e, &c->name);
	if (c->type) {
		ddl_put(e, " ");
		if (e->rules->column_type)
			e->rules->column_type(e, c);
		else
			ddl_emit_type(e, c->type);
	}
	e->rules->column(e, t, c);
}

static const char *fk_action(int action)
{
	static const char *const words[] = { "", "NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT" };

	return words[action];
}

void ddl_emit_references(struct ddl_emit *e, const struct ddl_foreign *f)
{
	static const char *const match[] = { "", " MATCH SIMPLE", " MATCH FULL", " MATCH PARTIAL" };

	ddl_put(e, "REFERENCES ");
	ddl_emit_qname(e, &f->table);
	if (f->columns.count) {
		ddl_put(e, " ");
		ddl_emit_names(e, &f->columns);
	}
	ddl_put(e, match[f->match]);
	if (f->on_update)
		ddl_putf(e, " ON UPDATE %s", fk_action(f->on_update));
	if (f->on_delete)
		ddl_putf(e, " ON DELETE %s", fk_action(f->on_delete));
	if (f->set_columns) {
		ddl_put(e, " ");
		ddl_emit_names(e, f->set_columns);
	}
}

void ddl_emit_deferring(struct ddl_emit *e, uint32_t flags)
{
	if (flags & DDL_KEY_DEFERRABLE)
		ddl_put(e, " DEFERRABLE");
	if (flags & DDL_KEY_NOT_DEFERRABLE)
		ddl_put(e, " NOT DEFERRABLE");
	if (flags & DDL_KEY_INITIALLY_DEFERRED)
		ddl_put(e, " INITIALLY DEFERRED");
	if (flags & DDL_KEY_INITIALLY_IMMEDIATE)
		ddl_put(e, " INITIALLY IMMEDIATE");
}

void ddl_emit_constraint_name(struct ddl_emit *e, const struct ddl_ident *name)
{
	if (!name)
		return;
	ddl_put(e, "CONSTRAINT ");
	ddl_emit_ident(e, name);
	ddl_put(e, " ");
}

static void key_constraint(struct ddl_emit *e, const struct ddl_constraint *c, const char *words)
{
	ddl_put(e, words);
	if (c->flags & DDL_KEY_NULLS_NOT_DISTINCT)
		ddl_put(e, " NULLS NOT DISTINCT");
	if (c->flags & DDL_KEY_CLUSTERED)
		ddl_put(e, " CLUSTERED");
	if (c->flags & DDL_KEY_NONCLUSTERED)
		ddl_put(e, " NONCLUSTERED");
	if (c->key.parts.count) {
		ddl_put(e, " ");
		ddl_emit_parts(e, &c->key.parts);
	}
	if (e->rules->key_tail)
		e->rules->key_tail(e, &c->key, c->flags, c->comment);
}

/* The body, without its name. */
static void constraint_body(struct ddl_emit *e, const struct ddl_constraint *c)
{
	switch ((enum ddl_constraint_kind)c->kind) {
	case DDL_CONSTRAINT_PRIMARY:
		key_constraint(e, c, "PRIMARY KEY");
		break;
	case DDL_CONSTRAINT_UNIQUE:
		key_constraint(e, c, "UNIQUE");
		break;
	case DDL_CONSTRAINT_FOREIGN:
		ddl_put(e, "FOREIGN KEY ");
		if (c->index) {
			ddl_emit_ident(e, c->index);
			ddl_put(e, " ");
		}
		ddl_emit_parts(e, &c->key.parts);
		ddl_put(e, " ");
		ddl_emit_references(e, c->foreign);
		break;
	case DDL_CONSTRAINT_CHECK:
		ddl_put(e, "CHECK (");
		ddl_emit_expr(e, c->check);
		ddl_put(e, ")");
		break;
	case DDL_CONSTRAINT_EXCLUDE:
		ddl_put(e, "EXCLUDE");
		if (c->key.method) {
			ddl_put(e, " USING ");
			ddl_put_atom(e, c->key.method->name);
		}
		ddl_put(e, " ");
		ddl_emit_parts(e, &c->key.parts);
		if (e->rules->key_tail)
			e->rules->key_tail(e, &c->key, c->flags, c->comment);
		break;
	case DDL_CONSTRAINT_NOT_NULL:
		ddl_put(e, "NOT NULL ");
		if (c->key.parts.first)
			ddl_emit_ident(e, &((const struct ddl_part *)(void *)c->key.parts.first)->column);
		break;
	}
	if (c->flags & DDL_KEY_NO_INHERIT)
		ddl_put(e, " NO INHERIT");
	ddl_emit_deferring(e, c->flags);
	if (c->flags & DDL_KEY_NOT_VALID)
		ddl_put(e, " NOT VALID");
	if (c->flags & DDL_KEY_NOT_ENFORCED)
		ddl_put(e, " NOT ENFORCED");
	if (c->flags & DDL_KEY_ENFORCED)
		ddl_put(e, " ENFORCED");
}

void ddl_emit_constraint(struct ddl_emit *e, const struct ddl_constraint *c)
{
	if (e->rules->constraint && e->rules->constraint(e, c))
		return;
	ddl_emit_constraint_name(e, c->name);
	constraint_body(e, c);
}

/* The flag alone is not enough: the table may have another name since. */
static bool is_chosen(struct ddl_emit *e, const struct ddl_ident *table, const struct ddl_constraint *c)
{
	const char *suffix = e->rules->primary_suffix, *name, *start;
	size_t n;

	if (!suffix || c->kind != DDL_CONSTRAINT_PRIMARY || !c->name || !(c->flags & DDL_KEY_NAME_DERIVED))
		return false;
	name = ddl_text(e->session, c->name->name);
	start = ddl_text(e->session, table->name);
	n = strlen(start);
	return !strncmp(name, start, n) && !strcmp(name + n, suffix);
}

void ddl_emit_constraint_of(struct ddl_emit *e, const struct ddl_ident *table, const struct ddl_constraint *c)
{
	struct ddl_constraint unnamed = *c;

	if (is_chosen(e, table, c))
		unnamed.name = NULL;
	ddl_emit_constraint(e, &unnamed);
}

/* Of its own column alone: at the column its name is not repeated. SQL Server takes other columns there too. */
static bool of_column(const struct ddl_constraint *k, const struct ddl_column *c)
{
	const struct ddl_part *first = (const struct ddl_part *)(const void *)k->key.parts.first;

	return !first || (k->key.parts.count == 1 && first->column.key == c->name.key);
}

void ddl_emit_column_constraints(struct ddl_emit *e, const struct ddl_column *c)
{
	DDL_EACH(struct ddl_constraint, k, &c->constraints) {
		struct ddl_constraint own = *k;
		bool alone = of_column(k, c);

		if (alone)
			memset(&own.key.parts, 0, sizeof(own.key.parts));
		ddl_put(e, " ");
		if (k->kind == DDL_CONSTRAINT_FOREIGN && alone) {
			ddl_emit_constraint_name(e, k->name);
			ddl_emit_references(e, k->foreign);
			ddl_emit_deferring(e, k->flags);
			ddl_put(e, k->flags & DDL_KEY_NOT_FOR_REPLICATION ? " NOT FOR REPLICATION" : "");
		} else {
			ddl_emit_constraint(e, &own);
		}
	}
}

static void element_break(struct ddl_emit *e, bool first)
{
	if (e->indent)
		ddl_putf(e, "%s\n%s", first ? "" : ",", e->indent);
	else
		ddl_put(e, first ? "" : ", ");
}

/* "UNIQUE INDEX " and its like. */
void ddl_emit_index_kind(struct ddl_emit *e, uint32_t flags)
{
	static const struct {
		uint32_t flag;
		const char *word;
	} kinds[] = {
		{ DDL_KEY_UNIQUE, "UNIQUE " }, { DDL_KEY_FULLTEXT, "FULLTEXT " },
		{ DDL_KEY_SPATIAL, "SPATIAL " }, { DDL_KEY_VECTOR, "VECTOR " },
	};

	for (size_t i = 0; i < DDL_COUNT(kinds); i++)
		if (flags & kinds[i].flag)
			ddl_put(e, kinds[i].word);
	ddl_put(e, "INDEX ");
}

static void put_index_inline(struct ddl_emit *e, const struct ddl_index *i)
{
	ddl_emit_index_kind(e, i->flags);
	if (i->name.name.name) {
		ddl_emit_ident(e, &i->name.name);
		ddl_put(e, " ");
	}
	ddl_emit_parts(e, &i->key.parts);
	if (e->rules->key_tail)
		e->rules->key_tail(e, &i->key, i->flags, i->comment);
}

static bool put_constraints(struct ddl_emit *e, const struct ddl_table *t, const struct ddl_node *from, const struct ddl_node *to, bool first)
{
	for (; from != to; from = from->next) {
		element_break(e, first);
		first = false;
		ddl_emit_constraint_of(e, &t->name.name, (const struct ddl_constraint *)(const void *)from);
	}
	return first;
}

/* Constraints keep their order; indexes stand behind the primary key. */
static void put_elements(struct ddl_emit *e, const struct ddl_table *t)
{
	const struct ddl_constraint *primary = ddl_primary_key(t);
	const struct ddl_node *rest = primary ? primary->node.next : t->constraints.first;
	bool first = true;

	DDL_EACH(struct ddl_column, c, &t->columns) {
		element_break(e, first);
		first = false;
		ddl_emit_column(e, t, c);
	}
	DDL_EACH(struct ddl_qname_item, l, &t->like) {
		element_break(e, first);
		first = false;
		ddl_put(e, "LIKE ");
		ddl_emit_qname(e, &l->name);
		DDL_EACH(struct ddl_option, o, &l->options) {
			ddl_put(e, " ");
			ddl_put_atom(e, ddl_atom_upper(&e->session->atoms, o->name));
		}
	}
	first = put_constraints(e, t, t->constraints.first, rest, first);
	DDL_EACH(struct ddl_index, i, &t->indexes) {
		if (!e->rules->inline_indexes && !(i->flags & DDL_KEY_INLINE))
			continue;
		element_break(e, first);
		first = false;
		if (!e->rules->index || !e->rules->index(e, i, NULL))
			put_index_inline(e, i);
	}
	first = put_constraints(e, t, rest, NULL, first);
	DDL_EACH(struct ddl_expr, r, &t->raw_elements) {
		if (r->flags & DDL_EXPR_ALTER)
			continue;
		element_break(e, first);
		first = false;
		ddl_put_atom(e, r->text);
	}
}

void ddl_emit_create_table(struct ddl_emit *e, const struct ddl_stmt *s)
{
	const struct ddl_table *t = s->u.table;

	ddl_put(e, "CREATE ");
	if (s->flags & DDL_STMT_OR_REPLACE)
		ddl_put(e, "OR REPLACE ");
	if (t->flags & DDL_TABLE_TEMPORARY)
		ddl_put(e, "TEMPORARY ");
	if (t->flags & DDL_TABLE_UNLOGGED)
		ddl_put(e, "UNLOGGED ");
	ddl_put(e, "TABLE ");
	if (s->flags & DDL_STMT_IF_NOT_EXISTS)
		ddl_put(e, "IF NOT EXISTS ");
	ddl_emit_qname(e, &t->name);
	if (t->columns.count || t->constraints.count || t->like.count || !t->query) {
		ddl_put(e, " (");
		put_elements(e, t);
		ddl_put(e, e->indent && (t->columns.count || t->constraints.count || t->like.count) ? "\n)" : ")");
	}
	if (e->rules->table_tail)
		e->rules->table_tail(e, t);
	if (t->query) {
		ddl_put(e, " AS ");
		ddl_put_atom(e, t->query->text);
	}
}
