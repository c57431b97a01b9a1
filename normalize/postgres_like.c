/* postgres_like.c - CREATE TABLE: what LIKE copies, and constraints said twice. */
#include "normalize/postgres.h"

#include <string.h>

static const char *text(const struct ddl_schema *s, ddl_atom a)
{
	return ddl_text(s->session, a);
}

static bool same_parts(const struct ddl_list *a, const struct ddl_list *b)
{
	const struct ddl_part *y = (const struct ddl_part *)(const void *)b->first;

	if (a->count != b->count)
		return false;
	DDL_EACH(struct ddl_part, x, a) {
		if (!x->column.name || x->column.key != y->column.key)
			return false;
		y = (const struct ddl_part *)(const void *)y->node.next;
	}
	return true;
}

static bool is_unique(const struct ddl_constraint *k)
{
	return k->kind == DDL_CONSTRAINT_UNIQUE || k->kind == DDL_CONSTRAINT_PRIMARY;
}

/* transformIndexConstraints(): of two keys alike in one statement one is made, the primary one or the first. */
void ddl_postgres_drop_twins(struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		struct ddl_node *next;

		if (!is_unique(k) || k->key.include)
			continue;
		for (struct ddl_node *n = t->constraints.first; n; n = next) {
			struct ddl_constraint *twin = (struct ddl_constraint *)(void *)n;

			next = n->next;
			if (twin == k || twin->kind != DDL_CONSTRAINT_UNIQUE || !same_parts(&k->key.parts, &twin->key.parts) ||
			    twin->flags != k->flags || twin->key.include)
				continue;
			if (!k->name)
				k->name = twin->name;
			ddl_list_remove(&t->constraints, twin);
		}
	}
}

enum {
	LIKE_DEFAULTS = 1, LIKE_GENERATED = 2, LIKE_IDENTITY = 4, LIKE_CONSTRAINTS = 8, LIKE_INDEXES = 16,
	LIKE_COMMENTS = 32, LIKE_STORAGE = 64, LIKE_ALL = 127,
};

static unsigned like_parts(struct ddl_schema *s, const struct ddl_list *l)
{
	static const struct { const char *word; unsigned bit; } words[] = {
		{ "all", LIKE_ALL }, { "defaults", LIKE_DEFAULTS }, { "generated", LIKE_GENERATED }, { "identity", LIKE_IDENTITY },
		{ "constraints", LIKE_CONSTRAINTS }, { "indexes", LIKE_INDEXES }, { "comments", LIKE_COMMENTS },
		{ "storage", LIKE_STORAGE },
	};
	unsigned parts = 0;

	DDL_EACH(struct ddl_option, o, l) {
		const char *name = text(s, o->name), *word = strchr(name, ' ');

		for (size_t i = 0; word && i < DDL_COUNT(words); i++)
			if (!strcmp(word + 1, words[i].word))
				parts = *name == 'i' ? parts | words[i].bit : parts & ~words[i].bit;
	}
	return parts;
}

static void copy_column(struct ddl_schema *s, struct ddl_table *t, const struct ddl_column *from, unsigned parts)
{
	struct ddl_column *c = DDL_CLONE(s, from);

	if (c->type)
		c->type = DDL_CLONE(s, c->type);
	if (!(parts & LIKE_DEFAULTS))
		c->dflt = NULL;
	if (!(parts & LIKE_GENERATED)) {
		c->generated = NULL;
		c->flags &= ~(uint32_t)(DDL_COLUMN_STORED | DDL_COLUMN_VIRTUAL);
	}
	if (!(parts & LIKE_IDENTITY)) {
		c->flags &= ~(uint32_t)(DDL_COLUMN_IDENTITY_ALWAYS | DDL_COLUMN_IDENTITY_BY_DEFAULT);
		ddl_column_own(&s->session->arena, c)->identity = (struct ddl_list){ 0 };
	}
	if (!(parts & LIKE_COMMENTS))
		c->comment = NULL;
	if (!(parts & LIKE_STORAGE))
		ddl_column_own(&s->session->arena, c)->options = (struct ddl_list){ 0 };
	ddl_list_add(&t->columns, c);
}

static struct ddl_key copy_key(struct ddl_schema *s, const struct ddl_key *from)
{
	struct ddl_key k = *from;

	memset(&k.parts, 0, sizeof(k.parts));
	DDL_EACH(struct ddl_part, p, &from->parts)
		ddl_list_add(&k.parts, DDL_CLONE(s, p));
	return k;
}

/* Keys and indexes get names of their own; checks keep theirs (manual, CREATE TABLE, LIKE). */
static void copy_keys(struct ddl_schema *s, struct ddl_table *t, const struct ddl_table *from, unsigned parts)
{
	DDL_EACH(struct ddl_constraint, k, &from->constraints) {
		struct ddl_constraint *c;
		bool check = k->kind == DDL_CONSTRAINT_CHECK;

		if (k->kind == DDL_CONSTRAINT_FOREIGN || !(parts & (check ? LIKE_CONSTRAINTS : LIKE_INDEXES)))
			continue;
		c = DDL_CLONE(s, k);
		c->key = copy_key(s, &k->key);
		if (!check)
			c->name = NULL;
		if (!(parts & LIKE_COMMENTS))
			c->comment = NULL;
		ddl_list_add(&t->constraints, c);
	}
	DDL_EACH(struct ddl_index, i, &from->indexes) {
		struct ddl_index *c;

		if (!(parts & LIKE_INDEXES))
			break;
		c = DDL_CLONE(s, i);
		c->key = copy_key(s, &i->key);
		memset(&c->name, 0, sizeof(c->name));
		if (!(parts & LIKE_COMMENTS))
			c->comment = NULL;
		ddl_list_add(&t->indexes, c);
	}
}

void ddl_postgres_expand_like(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_list own = t->columns, likes = t->like;

	if (!likes.count)
		return;
	memset(&t->columns, 0, sizeof(t->columns));
	memset(&t->like, 0, sizeof(t->like));
	DDL_EACH(struct ddl_qname_item, like, &likes) {
		struct ddl_table *from;
		unsigned parts = like_parts(s, &like->options);

		ddl_resolve(s, &like->name);
		from = ddl_find_table(s, &like->name);
		if (!from) {
			ddl_schema_report(s, DDL_DIAG_NO_OBJECT, like->node.at, "table \"%s\" does not exist",
					  text(s, like->name.name.name));
			continue;
		}
		DDL_EACH(struct ddl_column, c, &from->columns)
			copy_column(s, t, c, parts);
		copy_keys(s, t, from, parts);
	}
	ddl_list_append(&t->columns, &own);
}
