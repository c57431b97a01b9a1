/*
 * mssql.c - what SQL Server makes of DDL.
 *
 * Reference: Transact-SQL reference, "CREATE TABLE", "ALTER TABLE", "Data types", and what
 * sys.check_constraints and sys.default_constraints are known to hold. The database's collation is taken to
 * be the server's default, SQL_Latin1_General_CP1_CI_AS. A constraint without a name stays without: the name
 * the server makes up is another one in every database.
 */
#include "normalize/rules.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/replay.h"

static bool is(const struct ddl_schema *s, ddl_atom a, const char *text)
{
	return ddl_atom_is(&s->session->atoms, a, text);
}

static ddl_atom atom(struct ddl_schema *s, const char *text)
{
	return ddl_atom_str(&s->session->atoms, text);
}

static struct ddl_expr *new_expr(struct ddl_schema *s, enum ddl_expr_kind kind, const char *text)
{
	struct ddl_expr *e = DDL_NEW(&s->session->arena, struct ddl_expr);

	e->kind = (uint8_t)kind;
	e->text = text ? atom(s, text) : 0;
	return e;
}

/* types */

static void no_args(struct ddl_type *t)
{
	memset(&t->args, 0, sizeof(t->args));
}

static void default_arg(struct ddl_schema *s, struct ddl_type *t, const char *value)
{
	if (!t->args.count && !(t->flags & DDL_TYPE_MAX))
		ddl_list_add(&t->args, new_expr(s, DDL_EXPR_NUMBER, value));
}

/* float(1..24) is real, float(25..53) is float: "float and real". */
static void float_type(struct ddl_schema *s, struct ddl_type *t)
{
	const struct ddl_expr *n = (const struct ddl_expr *)(const void *)t->args.first;
	int bits = n && n->text ? atoi(ddl_text(s->session, n->text)) : 53;

	if (t->args.count > 1) {
		ddl_schema_report(s, DDL_DIAG_BAD_TYPE, t->node.at,
				  "type float has one argument in SQL Server");
		return;
	}
	t->name = atom(s, bits <= 24 ? "real" : "float");
	no_args(t);
}

static void decimal_type(struct ddl_schema *s, struct ddl_type *t)
{
	default_arg(s, t, "18");
	if (t->args.count == 1)
		ddl_list_add(&t->args, new_expr(s, DDL_EXPR_NUMBER, "0"));
}

struct alias {
	const char *from, *to;
};

static void mssql_type(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c)
{
	static const struct alias aliases[] = {
		{ "integer", "int" }, { "dec", "decimal" }, { "character", "char" },
			{ "double precision", "float" },
		{ "rowversion", "timestamp" },
	};
	static const char *const sized[] = { "char", "varchar", "nchar", "nvarchar", "binary", "varbinary" };
	static const char *const timed[] = { "time", "datetime2", "datetimeoffset" };
	static const char *const plain[] = {
		"bigint", "bit", "date", "datetime", "image", "int", "money", "ntext", "real",
			"smalldatetime", "smallint",
		"smallmoney", "text", "tinyint", "uniqueidentifier",
	};

	if (t->flags & DDL_TYPE_QUOTED) {
		if (t->schema && is(s, t->schema->key, "dbo"))
			t->schema = NULL;
		return;
	}
	for (size_t i = 0; i < DDL_COUNT(aliases); i++)
		if (is(s, t->name, aliases[i].from))
			t->name = atom(s, aliases[i].to);
	if (is(s, t->name, "float"))
		float_type(s, t);
	if (is(s, t->name, "decimal") || is(s, t->name, "numeric"))
		decimal_type(s, t);
	for (size_t i = 0; i < DDL_COUNT(sized); i++)
		if (is(s, t->name, sized[i]))
			default_arg(s, t, c ? "1" : "30");
	for (size_t i = 0; i < DDL_COUNT(timed); i++)
		if (is(s, t->name, timed[i]))
			default_arg(s, t, "7");
	for (size_t i = 0; i < DDL_COUNT(plain); i++)
		if (t->args.count && is(s, t->name, plain[i])) {
			ddl_schema_report(s, DDL_DIAG_BAD_TYPE, t->node.at,
					  "type %s has no width in SQL Server", plain[i]);
			no_args(t);
		}
}

/* expressions */

static struct ddl_expr *first_arg(const struct ddl_expr *e)
{
	return (struct ddl_expr *)(void *)e->args.first;
}

static struct ddl_expr *copy_tree(struct ddl_schema *s, const struct ddl_expr *e)
{
	struct ddl_expr *c = DDL_CLONE(s, e);

	memset(&c->args, 0, sizeof(c->args));
	DDL_EACH(struct ddl_expr, a, &e->args)
		ddl_list_add(&c->args, copy_tree(s, a));
	return c;
}

static struct ddl_expr *node2(struct ddl_schema *s, enum ddl_op op, struct ddl_expr *a, struct ddl_expr *b)
{
	struct ddl_expr *e = new_expr(s, DDL_EXPR_BINARY, NULL);

	e->op = (uint8_t)op;
	e->depth = (uint16_t)((a->depth > b->depth ? a->depth : b->depth) + 1);
	ddl_list_add(&e->args, a);
	ddl_list_add(&e->args, b);
	return e;
}

static struct ddl_expr *negated(struct ddl_schema *s, const struct ddl_expr *was, struct ddl_expr *e)
{
	struct ddl_expr *not;

	if (!(was->flags & DDL_EXPR_NOT))
		return e;
	not = new_expr(s, DDL_EXPR_UNARY, NULL);
	not->op = DDL_OP_NOT;
	not->depth = (uint16_t)(e->depth + 1);
	ddl_list_add(&not->args, e);
	return not;
}

/* Kept as written chains: x IN (a, b) is x=b OR x=a; x BETWEEN a AND b is x>=a AND x<=b. */
static struct ddl_expr *expand_in(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *x = first_arg(e), *chain = NULL;
	struct ddl_expr **members;
	uint32_t n = e->args.count - 1, i = 0;

	if (((struct ddl_expr *)(void *)e->args.last)->kind == DDL_EXPR_RAW ||
	    x->depth + n > DDL_MAX_EXPR_DEPTH)
		return e;
	members = DDL_NEW_ARRAY(&s->session->arena, n, struct ddl_expr *);
	for (struct ddl_node *m = x->node.next; m; m = m->next)
		members[i++] = (struct ddl_expr *)(void *)m;
	while (i-- > 0) {
		struct ddl_expr *equal = node2(s, DDL_OP_EQ, copy_tree(s, x), members[i]);

		chain = chain ? node2(s, DDL_OP_OR, chain, equal) : equal;
	}
	return negated(s, e, chain);
}

static struct ddl_expr *expand_between(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *x = first_arg(e), *low = (struct ddl_expr *)(void *)x->node.next;
	struct ddl_expr *high = (struct ddl_expr *)(void *)low->node.next;

	return negated(s, e, node2(s, DDL_OP_AND, node2(s, DDL_OP_GE, copy_tree(s, x), low),
				   node2(s, DDL_OP_LE, copy_tree(s, x), high)));
}

static struct ddl_expr *call(struct ddl_schema *s, const char *name)
{
	struct ddl_expr *e = new_expr(s, DDL_EXPR_CALL, NULL);

	e->ident = DDL_NEW(&s->session->arena, struct ddl_ident);
	*e->ident = ddl_made_ident(s, name);
	e->ident->quoted = false;
	return e;
}

static struct ddl_expr *plain_call(struct ddl_schema *s, struct ddl_expr *e)
{
	static const struct alias bare[] = {
		{ "current_timestamp", "getdate" }, { "current_user", "user_name" },
			{ "session_user", "user_name" },
		{ "user", "user_name" }, { "system_user", "suser_sname" },
	};

	if (e->flags & DDL_EXPR_BARE)
		for (size_t i = 0; i < DDL_COUNT(bare); i++)
			if (is(s, e->ident->key, bare[i].from))
				return call(s, bare[i].to);
	if (!e->qualifier && !(e->flags & DDL_EXPR_BARE) && !e->ident->quoted) {
		e->ident = ddl_clone_ident(s, e->ident);
		e->ident->name = e->ident->key;
	}
	return e;
}

/* CAST is kept as CONVERT; style 0 is none. */
static struct ddl_expr *plain_convert(struct ddl_schema *s, struct ddl_expr *e)
{
	struct ddl_expr *style;

	mssql_type(s, e->type, NULL);
	if (e->kind == DDL_EXPR_CAST)
		e->kind = DDL_EXPR_CONVERT;
	style = first_arg(e) ? (struct ddl_expr *)(void *)first_arg(e)->node.next : NULL;
	if (style && style->kind == DDL_EXPR_NUMBER && is(s, style->text, "0"))
		ddl_list_remove(&e->args, style);
	return e;
}

static struct ddl_expr *canonical(struct ddl_schema *s, struct ddl_table *t, struct ddl_expr *e)
{
	struct ddl_list args = { 0 };
	struct ddl_node *next;

	for (struct ddl_node *n = e->args.first; n; n = next) {
		next = n->next;
		ddl_list_add(&args, canonical(s, t, (struct ddl_expr *)(void *)n));
	}
	e->args = args;
	e->flags &= (uint16_t)~DDL_EXPR_PARENS;
	switch (e->kind) {
	case DDL_EXPR_IN:
		return expand_in(s, e);
	case DDL_EXPR_BETWEEN:
		return expand_between(s, e);
	case DDL_EXPR_CALL:
		return plain_call(s, e);
	case DDL_EXPR_CAST:
	case DDL_EXPR_CONVERT:
		return e->type ? plain_convert(s, e) : e;
	case DDL_EXPR_NAME:
		/* Inside of its own table a column needs no qualifier. */
		if (first_arg(e) && first_arg(e)->kind == DDL_EXPR_NAME &&
		    first_arg(e)->ident->key == t->name.name.key)
			memset(&e->args, 0, sizeof(e->args));
		return e;
	default:
		return e;
	}
}

static struct ddl_expr *mssql_expr(struct ddl_schema *s, struct ddl_table *t, struct ddl_column *c,
				   struct ddl_expr *e,
				   enum ddl_expr_use use)
{
	(void)c;
	(void)use;
	return canonical(s, t, e);
}

/* passes */

static void identities(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (!(c->flags & DDL_COLUMN_AUTO))
			continue;
		c->null = DDL_NULL_NO;
		if (c->more->identity.count)
			continue;
		for (int i = 0; i < 2; i++) {
			struct ddl_option *o = DDL_NEW(&s->session->arena, struct ddl_option);

			o->name = atom(s, i ? "increment" : "start");
			o->value = new_expr(s, DDL_EXPR_NUMBER, "1");
			ddl_list_add(&ddl_column_own(&s->session->arena, c)->identity, o);
		}
	}
}

/* A computed column is what its expression is, unless it is stored and said to be NOT NULL. */
static void nullability(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (c->more->null_name)
			ddl_column_own(&s->session->arena, c)->null_name = NULL;
		if (c->generated && !(c->flags & DDL_COLUMN_STORED && c->null == DDL_NULL_NO))
			c->null = DDL_NULL_UNSET;
		else if (c->null == DDL_NULL_UNSET)
			c->null = ddl_option_named(&c->more->options, atom(s, "generated")) ? DDL_NULL_NO :
				DDL_NULL_YES;
	}
}

static void collations(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (c->collation && (is(s, c->collation->key, "database_default") ||
				     is(s, c->collation->key, "sql_latin1_general_cp1_ci_as")))
			c->collation = NULL;
}

/* PERIOD FOR SYSTEM_TIME (a, [b]): names are compared as others are, whether they stand in brackets or not. */
static void period(struct ddl_schema *s, struct ddl_expr *x)
{
	const char *c = ddl_text(s->session, x->text), *open = strchr(c, '(');
	struct ddl_buf b = { 0 };
	bool in = false;

	if (!open || strncmp(c, "period for ", 11) != 0)
		return;
	ddl_buf_add(&b, c, (size_t)(open - c + 1));
	for (c = open + 1; *c; c++) {
		if (!in && *c != ' ' && *c != ',' && *c != ')') {
			ddl_buf_putc(&b, '[');
			in = true;
			c += *c == '[';
		}
		if (in && (*c == ']' || *c == ',' || *c == ')')) {
			in = false;
			ddl_buf_putc(&b, ']');
			c += *c == ']';
		}
		if (!*c)
			break;
		ddl_buf_putc(&b, ddl_ascii_lower(*c));
	}
	x->text = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
}

static void periods(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_expr, x, &t->raw_elements)
		period(s, x);
}

struct fixed {
	const char *name, *value;    /* value NULL: whatever it is, it is gone once the index is built */
};

static bool is_default_option(const struct ddl_schema *s, const struct ddl_option *o)
{
	static const struct fixed at_default[] = {
		{ "pad_index", "off" }, { "fillfactor", "0" }, { "fillfactor", "100" },
			{ "ignore_dup_key", "off" },
		{ "statistics_norecompute", "off" }, { "statistics_incremental", "off" },
			{ "allow_row_locks", "on" },
		{ "allow_page_locks", "on" }, { "optimize_for_sequential_key", "off" },
			{ "data_compression", "none" },
		{ "xml_compression", "off" }, { "memory_optimized", "off" }, { "lock_escalation", "table" },
		{ "compression_delay", "0" }, { "system_versioning", "off" }, { "sort_in_tempdb", NULL },
		{ "drop_existing", NULL }, { "online", NULL }, { "maxdop", NULL }, { "resumable", NULL },
		{ "max_duration", NULL },
	};

	for (size_t i = 0; i < DDL_COUNT(at_default); i++) {
		if (!is(s, o->name, at_default[i].name))
			continue;
		if (!at_default[i].value || (o->value && is(s, o->value->text, at_default[i].value)))
			return true;
	}
	/* The default filegroup is PRIMARY unless somebody changed it. */
	if ((is(s, o->name, "on") || is(s, o->name, "textimage_on")) && o->value)
		return o->value->kind == DDL_EXPR_NAME && (is(s, o->value->ident->key, "primary") ||
							   is(s, o->value->ident->key, "default"));
	return false;
}

static int by_name(const void *a, const void *b, void *data)
{
	const struct ddl_session *s = data;

	return ddl_atom_compare(&s->atoms, ((const struct ddl_option *)a)->name,
				((const struct ddl_option *)b)->name);
}

static void plain_options(struct ddl_schema *s, struct ddl_list *options)
{
	struct ddl_node *next;

	for (struct ddl_node *n = options->first; n; n = next) {
		next = n->next;
		if (is_default_option(s, (struct ddl_option *)(void *)n))
			ddl_list_remove(options, n);
	}
	ddl_list_sort(options, by_name, s->session);
}

static void plain_parts(struct ddl_key *k)
{
	DDL_EACH(struct ddl_part, p, &k->parts)
		if (p->sort == DDL_SORT_ASC)
			p->sort = DDL_SORT_UNSET;
}

/* Is there something other than the primary key that takes the clustered place? */
static bool clustered_elsewhere(const struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->kind != DDL_CONSTRAINT_PRIMARY && k->flags & DDL_KEY_CLUSTERED)
			return true;
	DDL_EACH(struct ddl_index, i, &t->indexes)
		if (i->flags & DDL_KEY_CLUSTERED)
			return true;
	return false;
}

/* A primary key is CLUSTERED and anything else NONCLUSTERED, unless told. */
static void keys(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		uint32_t both = DDL_KEY_CLUSTERED | DDL_KEY_NONCLUSTERED;

		if (k->kind == DDL_CONSTRAINT_PRIMARY && !(k->flags & both) && clustered_elsewhere(t))
			k->flags |= DDL_KEY_NONCLUSTERED;
		k->flags &= ~(uint32_t)(k->kind == DDL_CONSTRAINT_PRIMARY ? DDL_KEY_CLUSTERED :
					DDL_KEY_NONCLUSTERED);
		plain_parts(&k->key);
		plain_options(s, &k->key.options);
	}
	DDL_EACH(struct ddl_index, i, &t->indexes) {
		/* It can stand on its own, unless the table is kept in memory. */
		if (!ddl_option_named(&t->options, atom(s, "memory_optimized")))
			i->flags &= ~(uint32_t)DDL_KEY_INLINE;
		if (!(i->flags & DDL_KEY_COLUMNSTORE))
			i->flags &= ~(uint32_t)DDL_KEY_NONCLUSTERED;
		plain_parts(&i->key);
		plain_options(s, &i->key.options);
	}
	plain_options(s, &t->options);
}

static const struct ddl_pass passes[] = {
	{ "hoist", ddl_pass_hoist },
	{ "resolve", ddl_pass_resolve },
	{ "types", ddl_pass_types },
	{ "columns exist", ddl_pass_columns_exist },
	{ "periods", periods },
	{ "identities", identities },
	{ "key null", ddl_pass_key_null },
	{ "null", nullability },
	{ "collations", collations },
	{ "references", ddl_pass_references },
	{ "expressions", ddl_pass_exprs },
	{ "keys", keys },
};

/* replay */

static void set_default(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);

	if (c)
		ddl_column_own(&s->session->arena, c)->dflt_name = a->to.name ? ddl_clone_ident(s, &a->to) : NULL;
}

/* ALTER COLUMN states the type, the collation and NULL; the rest of the column stays. */
static bool modify_column(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);
	const struct ddl_column *to = a->column;

	if (!c)
		return false;
	c->type = to->type;
	c->collation = to->collation;
	c->null = to->null;
	c->flags |= to->flags & (DDL_COLUMN_SPARSE | DDL_COLUMN_HIDDEN | DDL_COLUMN_ROWGUID);
	if (to->more->options.count) {
		struct ddl_list options = to->more->options;

		ddl_merge_options(s, &ddl_column_own(&s->session->arena, c)->options, &options);
	}
	return true;
}

static uint32_t column_flag(const struct ddl_schema *s, const struct ddl_option *o)
{
	static const struct { const char *word; uint32_t flag; } flags[] = {
		{ "rowguidcol", DDL_COLUMN_ROWGUID }, { "sparse", DDL_COLUMN_SPARSE },
			{ "hidden", DDL_COLUMN_HIDDEN },
		{ "persisted", DDL_COLUMN_STORED }, { "not for replication", DDL_COLUMN_NOT_FOR_REPLICATION },
	};

	for (size_t i = 0; i < DDL_COUNT(flags); i++)
		if (is(s, o->name, flags[i].word))
			return flags[i].flag;
	return 0;
}

/* options: "add" or "drop", then what */
static bool column_option(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);
	struct ddl_option *how = (struct ddl_option *)(void *)a->options.first;
	struct ddl_option *what = (struct ddl_option *)(void *)how->node.next, *was;
	bool add = is(s, how->name, "add");
	uint32_t flag = column_flag(s, what);

	if (!c)
		return false;
	if (flag) {
		c->flags = add ? c->flags | flag : c->flags & ~flag;
		return true;
	}
	was = ddl_option_named(&c->more->options, what->name);
	if (was)
		ddl_list_remove(&ddl_column_own(&s->session->arena, c)->options, was);
	if (add)
		ddl_list_add(&ddl_column_own(&s->session->arena, c)->options, DDL_CLONE(s, what));
	return true;
}

static bool same_columns(const struct ddl_list *parts, const struct ddl_list *others)
{
	const struct ddl_part *o = (const struct ddl_part *)(const void *)others->first;

	if (parts->count != others->count)
		return false;
	DDL_EACH(struct ddl_part, p, parts) {
		if (p->column.key != o->column.key)
			return false;
		o = (const struct ddl_part *)(const void *)o->node.next;
	}
	return true;
}

static bool check_uses_all(const struct ddl_schema *s, const struct ddl_expr *check,
			   const struct ddl_list *parts)
{
	DDL_EACH(struct ddl_part, p, parts)
		if (!ddl_expr_uses(s, check, p->column.key))
			return false;
	return true;
}

static bool same_target(struct ddl_schema *s, const struct ddl_foreign *a, const struct ddl_foreign *like)
{
	struct ddl_qname name;

	if (!like)
		return true;
	name = like->table;
	ddl_resolve(s, &name);
	return a->table.name.key == name.name.key && a->table.schema.key == name.schema.key &&
	       a->on_delete == like->on_delete && a->on_update == like->on_update;
}

/* The constraint without a name that a look-up in the catalogue would find: by kind and columns. */
static struct ddl_constraint *unnamed(struct ddl_schema *s, struct ddl_table *t,
				      const struct ddl_constraint *like)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (k->kind != like->kind || (k->name && k->kind != DDL_CONSTRAINT_PRIMARY))
			continue;
		if (k->kind == DDL_CONSTRAINT_FOREIGN && !same_target(s, k->foreign, like->foreign))
			continue;
		if (k->kind == DDL_CONSTRAINT_PRIMARY ||
		    (k->kind == DDL_CONSTRAINT_CHECK ? check_uses_all(s, k->check, &like->key.parts) :
						       same_columns(&k->key.parts, &like->key.parts)))
			return k;
	}
	return NULL;
}

static bool drop_constraint(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_constraint *k;

	if (!a->name.name) {
		k = a->constraint ? unnamed(s, t, a->constraint) : NULL;
		if (k)
			ddl_list_remove(&t->constraints, k);
		else
			ddl_schema_report(s, DDL_DIAG_NO_OBJECT, a->node.at,
					  "table \"%s\" has no such constraint",
					  ddl_text(s->session, t->name.name.name));
		return true;
	}
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (!c->more->dflt_name || c->more->dflt_name->key != a->name.key)
			continue;
		c->dflt = NULL;
		ddl_column_own(&s->session->arena, c)->dflt_name = NULL;
		return true;
	}
	return false;
}

static void drop_default(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	struct ddl_column *c = ddl_find_column(t, a->name.key);

	if (c)
		ddl_column_own(&s->session->arena, c)->dflt_name = NULL;
}

static bool key_has(const struct ddl_schema *s, const struct ddl_constraint *k, ddl_atom column)
{
	return ddl_parts_have(&k->key.parts, column) || (k->check && ddl_expr_uses(s, k->check, column));
}

/*
 * The server refuses to drop a column that a constraint needs. Scripts look the names of unnamed ones
 * up and drop them by dynamic SQL, which cannot be followed: those are taken to be gone.
 */
static void forget_unnamed(struct ddl_schema *s, struct ddl_table *t, ddl_atom column)
{
	struct ddl_node *next;

	for (struct ddl_node *n = t->constraints.first; n; n = next) {
		struct ddl_constraint *k = (struct ddl_constraint *)(void *)n;

		next = n->next;
		if (!k->name && key_has(s, k, column))
			ddl_list_remove(&t->constraints, k);
	}
}

static bool alter_index(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	struct ddl_index *i = a->name.name ? ddl_find_index(t, a->name.key) : NULL;
	struct ddl_constraint *k = a->name.name && !i ? ddl_find_constraint(t, a->name.key) : NULL;
	struct ddl_list options = a->options;
	struct ddl_option *disabled = ddl_option_named(&options, atom(s, "disabled"));

	if (!a->name.name)
		return true;
	if (!i && !k)
		return false;
	if (disabled && i)
		i->flags |= DDL_KEY_DISABLED;
	else if (!disabled)
		ddl_merge_options(s, i ? &i->key.options : &k->key.options, &options);
	return true;
}

/* Only foreign keys and checks can be switched off. No name: all of them. */
static bool check_constraint(struct ddl_table *t, const struct ddl_action *a)
{
	bool found = !a->name.name;

	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		if (k->kind != DDL_CONSTRAINT_FOREIGN && k->kind != DDL_CONSTRAINT_CHECK)
			continue;
		if (a->name.name && !(k->name && k->name->key == a->name.key))
			continue;
		found = true;
		k->flags = (k->flags & ~(uint32_t)DDL_KEY_DISABLED) | a->constraint->flags;
	}
	return found;
}

/* The index of a key is called after it: renaming one renames both. */
static bool rename_key(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	struct ddl_constraint *k = ddl_find_index(t, a->name.key) ? NULL : ddl_find_constraint(t, a->name.key);

	if (k)
		k->name = ddl_clone_ident(s, &a->to);
	return k;
}

/* XML, spatial and other indexes are carried whole, and dropped like any other. */
static bool drop_carried_index(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	if (ddl_find_index(t, a->name.key))
		return false;
	DDL_EACH_OBJECT(o, s) {
		if (o->kind != DDL_OBJECT_OTHER || o->table != t || o->name != a->name.key)
			continue;
		ddl_remove_object(s, o);
		return true;
	}
	return false;
}

/* DROP PERIOD FOR SYSTEM_TIME takes the PERIOD clause away. */
static bool drop_period(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	struct ddl_node *next;

	if (!is(s, a->expr->text, "drop period for system_time"))
		return false;
	for (struct ddl_node *n = t->raw_elements.first; n; n = next) {
		const char *text = ddl_text(s->session, ((struct ddl_expr *)(void *)n)->text);

		next = n->next;
		if (!strncmp(text, "period for ", 11))
			ddl_list_remove(&t->raw_elements, n);
	}
	return true;
}

static bool mssql_action(struct ddl_schema *s, struct ddl_table *t, struct ddl_action *a)
{
	switch (a->kind) {
	case DDL_ACTION_MODIFY_COLUMN:
		return modify_column(s, t, a);
	case DDL_ACTION_SET_DEFAULT:
		set_default(s, t, a);
		return false;
	case DDL_ACTION_DROP_DEFAULT:
		drop_default(s, t, a);
		return false;
	case DDL_ACTION_SET_COLUMN_OPTION:
		return column_option(s, t, a);
	case DDL_ACTION_DROP_CONSTRAINT:
		return drop_constraint(s, t, a);
	case DDL_ACTION_DROP_COLUMN:
		forget_unnamed(s, t, a->name.key);
		return false;
	case DDL_ACTION_ALTER_INDEX:
		return alter_index(s, t, a);
	case DDL_ACTION_DROP_INDEX:
		return drop_carried_index(s, t, a);
	case DDL_ACTION_RENAME_INDEX:
		return rename_key(s, t, a);
	case DDL_ACTION_OTHER:
		return drop_period(s, t, a);
	case DDL_ACTION_ALTER_CONSTRAINT:
		return check_constraint(t, a);
	default:
		return false;
	}
}

static bool rename_part(struct ddl_schema *s, const struct ddl_qname *name, struct ddl_ident to)
{
	struct ddl_qname table = { .name = name->schema };
	struct ddl_table *t;
	struct ddl_column *c;

	if (!name->schema.name)
		return false;
	if (name->catalog)
		table.schema = *name->catalog;
	ddl_resolve(s, &table);
	t = ddl_find_table(s, &table);
	c = t ? ddl_find_column(t, name->name.key) : NULL;
	if (c)
		ddl_rename_column(s, t, c, to);
	return c;
}

/* sp_rename without a type: a table, or else a constraint or a column of that name. */
static bool rename_other(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_qname_item *i = (struct ddl_qname_item *)(void *)stmt->items.first;
	struct ddl_qname name = i->name;

	ddl_resolve(s, &name);
	if (ddl_find_relation(s, &name))
		return false;
	DDL_EACH_OBJECT(o, s) {
		struct ddl_constraint *k = o->kind == DDL_OBJECT_TABLE && o->table && o->schema == name.schema.key ?
					   ddl_find_constraint(o->table, name.name.key) : NULL;

		if (!k)
			continue;
		k->name = ddl_clone_ident(s, &i->to.name);
		return true;
	}
	return rename_part(s, &i->name, i->to.name);
}

static struct ddl_expr *number(struct ddl_schema *s, const char *text)
{
	struct ddl_expr *e;

	if (*text != '-')
		return new_expr(s, DDL_EXPR_NUMBER, text);
	e = new_expr(s, DDL_EXPR_UNARY, NULL);
	e->op = DDL_OP_NEG;
	e->depth = 1;
	ddl_list_add(&e->args, new_expr(s, DDL_EXPR_NUMBER, text + 1));
	return e;
}

struct range {
	const char *type, *min, *max;
};

/* The bounds of a sequence are those of its type: "CREATE SEQUENCE". */
static const struct range *range_of(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const struct range ranges[] = {
		{ "bigint", "-9223372036854775808", "9223372036854775807" },
			{ "int", "-2147483648", "2147483647" },
		{ "smallint", "-32768", "32767" }, { "tinyint", "0", "255" },
	};

	for (size_t i = 0; i < DDL_COUNT(ranges); i++)
		if (is(s, t->name, ranges[i].type))
			return &ranges[i];
	return NULL;
}

static struct ddl_option *sequence_option(struct ddl_schema *s, struct ddl_sequence *q, const char *name,
					  struct ddl_expr *value)
{
	struct ddl_option *o = ddl_option_named(&q->options, atom(s, name));

	if (!o) {
		o = DDL_NEW(&s->session->arena, struct ddl_option);
		o->name = atom(s, name);
		ddl_list_add(&q->options, o);
	}
	if (!o->value)
		o->value = value;
	return o;
}

/* Everything is said, since ALTER SEQUENCE changes only what it says. */
static void plain_sequence(struct ddl_schema *s, struct ddl_sequence *q)
{
	const struct range *r;
	struct ddl_option *step, *min, *max;

	if (!q->type) {
		q->type = DDL_NEW(&s->session->arena, struct ddl_type);
		q->type->name = atom(s, "bigint");
	}
	mssql_type(s, q->type, NULL);
	step = sequence_option(s, q, "increment", number(s, "1"));
	sequence_option(s, q, "cycle", new_expr(s, DDL_EXPR_BOOL, "false"));
	sequence_option(s, q, "cache", NULL);
	r = range_of(s, q->type);
	if (r) {
		min = sequence_option(s, q, "minvalue", number(s, r->min));
		max = sequence_option(s, q, "maxvalue", number(s, r->max));
		sequence_option(s, q, "start", step->value->kind == DDL_EXPR_UNARY ? max->value : min->value);
	}
	ddl_list_sort(&q->options, by_name, s->session);
}

/* RESTART WITH n is where the sequence starts from then on; RESTART alone changes no definition. */
static bool alter_sequence(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_list *options = &stmt->u.sequence->options;
	struct ddl_option *again = ddl_option_named(options, atom(s, "restart"));
	struct ddl_object *o;

	ddl_resolve(s, &stmt->name);
	o = ddl_find_relation(s, &stmt->name);
	if (!o || o->kind != DDL_OBJECT_SEQUENCE)
		return false;
	if (again && again->value)
		again->name = atom(s, "start");
	else if (again)
		ddl_list_remove(options, again);
	ddl_merge_options(s, &o->stmt->u.sequence->options, options);
	plain_sequence(s, o->stmt->u.sequence);
	return true;
}

/* Inside of IF [NOT] EXISTS what is there already, or gone already, is no error. */
static void guard(struct ddl_stmt *stmt)
{
	stmt->flags |= DDL_STMT_IF_EXISTS;
	if (stmt->kind != DDL_STMT_ALTER_TABLE)
		return;
	DDL_EACH(struct ddl_action, a, &stmt->items)
		a->flags |= DDL_STMT_IF_EXISTS | DDL_STMT_IF_NOT_EXISTS;
}

static bool is_temporary(const struct ddl_schema *s, const struct ddl_qname *name)
{
	return name->name.name && ddl_text(s->session, name->name.name)[0] == '#';
}

/* An index that is carried whole needs its table as any other. */
static bool missing_table(struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	struct ddl_qname table = stmt->u.opaque->table;

	if (!(stmt->flags & DDL_STMT_CREATES) || stmt->object != DDL_OBJECT_OTHER || !table.name.name)
		return false;
	ddl_resolve(s, &table);
	if (ddl_find_relation(s, &table))
		return false;
	ddl_schema_report(s, DDL_DIAG_NO_OBJECT, table.name.at, "table \"%s\" does not exist",
			  ddl_text(s->session, table.name.name));
	return true;
}

static bool mssql_replay(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)stmt->items.first;

	if (stmt->flags & DDL_STMT_GUARDED)
		guard(stmt);
	switch (stmt->kind) {
	case DDL_STMT_CREATE_TABLE:
	case DDL_STMT_CREATE_INDEX:
	case DDL_STMT_ALTER_TABLE:
		/* Temporary tables are no part of the schema. */
		return is_temporary(s, stmt->kind == DDL_STMT_CREATE_TABLE ? &stmt->u.table->name :
				    &stmt->name);
	case DDL_STMT_DROP:
		return i && i == (const void *)stmt->items.last && is_temporary(s, &i->name);
	case DDL_STMT_OPAQUE:
		return missing_table(s, stmt);
	case DDL_STMT_RENAME:
		return rename_other(s, stmt);
	case DDL_STMT_CREATE_SEQUENCE:
		plain_sequence(s, stmt->u.sequence);
		return false;
	case DDL_STMT_ALTER_SEQUENCE:
		return alter_sequence(s, stmt);
	default:
		return false;
	}
}

/* What was altered into its present form is made in it: CREATE OR ALTER and ALTER are CREATE by now. */
static void mssql_finish(struct ddl_schema *s)
{
	DDL_EACH_OBJECT(o, s)
		if (o->stmt && o->stmt->kind == DDL_STMT_OPAQUE)
			o->stmt->flags &= ~(uint32_t)DDL_STMT_OR_REPLACE;
}

const struct ddl_norm_rules ddl_norm_mssql = {
	.default_schema = "dbo",
	.primary_not_null = true,
	.derived_names_vary = true,
	.drop_column = DDL_DROP_REFUSED,
	.passes = passes,
	.npasses = DDL_COUNT(passes),
	.type = mssql_type,
	.expr = mssql_expr,
	.replay = mssql_replay,
	.action = mssql_action,
	.finish = mssql_finish,
};
