/*
 * mysql_key.c - the parts of keys and indexes, and their method, as the servers show them.
 *
 * Tried on MySQL 9.7, MariaDB 10.11 and 11.8.
 */
#include <string.h>

#include "normalize/mysql.h"

static const struct {
	const char *engine;
	unsigned key_bytes;          /* of the longest key */
} engines[] = {
	{ "MYISAM", 1000 }, { "ARIA", 2300 },
};

enum { INNODB_KEY_BYTES = 3072 };

static bool engine_is(const struct ddl_schema *s, const struct ddl_table *t, const char *engine)
{
	ddl_atom name = ddl_my_option_name(s, &t->options, "engine");

	return name && ddl_atom_is_nocase(&s->session->atoms, name, engine);
}

static unsigned key_bytes(const struct ddl_schema *s, const struct ddl_table *t)
{
	for (size_t i = 0; i < DDL_COUNT(engines); i++)
		if (engine_is(s, t, engines[i].engine))
			return engines[i].key_bytes;
	return INNODB_KEY_BYTES;
}

static unsigned bytes_per_char(const struct ddl_schema *s, const struct ddl_table *t, const struct ddl_column *c)
{
	if (ddl_my_class_of(s, c->type) != DDL_MY_TEXT)
		return 1;
	return ddl_my_bytes_per_char(s, c->type->charset ? c->type->charset : ddl_my_option_name(s, &t->options, "charset"));
}

/* How many characters a key may have of a column of no given length: BLOB, TEXT; 0: it has one. */
static unsigned lob_chars(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const struct {
		const char *name;
		unsigned chars;
	} lobs[] = {
		{ "tinyblob", 255 }, { "tinytext", 255 }, { "blob", 65535 }, { "text", 65535 }, { "mediumblob", 65535 },
		{ "mediumtext", 65535 }, { "longblob", 65535 }, { "longtext", 65535 },
	};

	for (size_t i = 0; i < DDL_COUNT(lobs); i++)
		if (ddl_my_is(s, t->name, lobs[i].name))
			return lobs[i].chars;
	return 0;
}

static bool has_length(const struct ddl_schema *s, const struct ddl_type *t)
{
	enum ddl_my_class class = ddl_my_class_of(s, t);

	return (class == DDL_MY_TEXT || class == DDL_MY_BYTES) && t->args.count == 1 && !ddl_my_is(s, t->name, "enum") &&
	       !ddl_my_is(s, t->name, "set");
}

static unsigned fixed_bytes(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const struct {
		const char *name;
		unsigned bytes;
	} fixed[] = {
		{ "bool", 1 }, { "tinyint", 1 }, { "smallint", 2 }, { "mediumint", 3 }, { "int", 4 }, { "bigint", 8 }, { "float", 4 },
		{ "double", 8 }, { "date", 3 }, { "time", 3 }, { "datetime", 5 }, { "timestamp", 4 }, { "year", 1 }, { "enum", 1 },
		{ "uuid", 16 }, { "inet6", 16 },
	};

	for (size_t i = 0; i < DDL_COUNT(fixed); i++)
		if (ddl_my_is(s, t->name, fixed[i].name))
			return fixed[i].bytes;
	return 8;
}

/* A prefix as long as the column is no prefix; MariaDB cuts what is too long for an index that is not unique. */
static void part_prefix(struct ddl_schema *s, const struct ddl_table *t, struct ddl_part *p, const struct ddl_column *c,
			bool unique)
{
	unsigned lob = lob_chars(s, c->type), chars = has_length(s, c->type) ? ddl_my_arg(s, c->type, 0, 0) : lob;
	unsigned most = key_bytes(s, t) / bytes_per_char(s, t, c);

	if (p->prefix && !lob && p->prefix == chars)
		p->prefix = 0;
	if (!ddl_my_maria(s) || unique || !chars)
		return;
	if ((p->prefix ? p->prefix : chars) > most)
		p->prefix = most;
	else if (!p->prefix && lob)
		p->prefix = lob;
}

/* MariaDB manual, "Unique constraints": one that no BTREE could hold is kept by a hash. */
static bool needs_hash(const struct ddl_schema *s, const struct ddl_table *t, const struct ddl_key *key)
{
	unsigned long long bytes = 0;

	DDL_EACH(struct ddl_part, p, &key->parts) {
		struct ddl_column *c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;

		if (!c || !c->type)
			continue;
		if (lob_chars(s, c->type) && !p->prefix)
			return true;
		if (p->prefix || has_length(s, c->type))
			bytes += (unsigned long long)(p->prefix ? p->prefix : ddl_my_arg(s, c->type, 0, 0)) * bytes_per_char(s, t, c);
		else
			bytes += fixed_bytes(s, c->type);
	}
	return bytes > key_bytes(s, t);
}

/*
 * MEMORY has HASH by default, and BTREE when it is wanted. Of the others MySQL has BTREE alone, whatever was
 * written; MariaDB takes HASH for another index, and makes it of itself where a unique key is too long.
 */
static void key_method(struct ddl_schema *s, const struct ddl_table *t, struct ddl_key *key, bool unique)
{
	bool memory = engine_is(s, t, "MEMORY") || engine_is(s, t, "HEAP");
	const char *kept = memory ? "btree" : ddl_my_maria(s) ? "hash" : NULL;
	struct ddl_ident name;

	if (unique && !memory && ddl_my_since(s, DDL_MY_NEVER, DDL_VERSION(10, 4)) && needs_hash(s, t, key)) {
		name = ddl_made_ident(s, "hash");
		key->method = ddl_clone_ident(s, &name);
	} else if (!kept || !key->method || !ddl_atom_is_nocase(&s->session->atoms, key->method->name, kept)) {
		key->method = NULL;
	} else {
		name = ddl_made_ident(s, kept);
		key->method = ddl_clone_ident(s, &name);
	}
}

static void key_form(struct ddl_schema *s, const struct ddl_table *t, struct ddl_key *key, uint32_t *flags, bool unique)
{
	struct ddl_option *o = ddl_option_named(&key->options, ddl_my_atom(s, "key_block_size"));
	bool plain = !(*flags & (DDL_KEY_FULLTEXT | DDL_KEY_SPATIAL | DDL_KEY_VECTOR));

	DDL_EACH(struct ddl_part, p, &key->parts) {
		struct ddl_column *c = p->column.name ? ddl_find_column(t, p->column.key) : NULL;

		if (c && c->type && plain)
			part_prefix(s, t, p, c, unique);
		if (p->sort == DDL_SORT_ASC || !ddl_my_since(s, DDL_VERSION(8, 0), DDL_VERSION(10, 8)))
			p->sort = DDL_SORT_UNSET;
	}
	if (o && !ddl_my_maria(s))
		ddl_list_remove(&key->options, o);
	key_method(s, t, key, unique && plain);
	*flags &= ~(uint32_t)(DDL_KEY_IF_NOT_EXISTS | DDL_KEY_ENFORCED);
}

void ddl_my_pass_keys(struct ddl_schema *s, struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints) {
		bool foreign = k->kind == DDL_CONSTRAINT_FOREIGN;

		key_form(s, t, &k->key, &k->flags, true);
		if (foreign || k->kind == DDL_CONSTRAINT_CHECK)
			k->key.method = NULL;
		if (foreign)
			k->index = NULL;
	}
	DDL_EACH(struct ddl_index, i, &t->indexes)
		key_form(s, t, &i->key, &i->flags, i->flags & DDL_KEY_UNIQUE);
}
