/*
 * schema_clause.h - blocks of HCL whose SQL is carried verbatim, as tables of clauses.
 *
 * A list of clauses says in which order SQL has them and which attribute or block
 * each is in HCL. Reading, they are put together to a statement; writing, the
 * tokens of the statement are taken apart by them. What has other clauses, or
 * does not come back the same when it is read, is no block: it is told in SQL.
 */
#ifndef DDL_CONFIG_SCHEMA_CLAUSE_H
#define DDL_CONFIG_SCHEMA_CLAUSE_H

#include "config/schema_reader.h"
#include "config/schema_writer.h"

enum ddl_hcl_clause_kind {
	DDL_CLAUSE_END,
	DDL_CLAUSE_WORDS,            /* of SQL alone; with OPTIONAL they are never written */
	DDL_CLAUSE_NAME,             /* of the object */
	DDL_CLAUSE_LABEL,            /* of a block within: a name */
	DDL_CLAUSE_CHOICE,           /* choices: "a b|X=c d": A_B, X; TRUE and FALSE are booleans */
	DDL_CLAUSE_WORD,             /* one word, or string of SQL; choices: as HCL spells them */
	DDL_CLAUSE_WORD_LIST,        /* words parted by commas */
	DDL_CLAUSE_NUMBER,
	DDL_CLAUSE_STRING,           /* a literal */
	DDL_CLAUSE_STRINGS,          /* literals parted by commas */
	DDL_CLAUSE_TYPE,
	DDL_CLAUSE_VALUE,            /* of a default */
	DDL_CLAUSE_PARENS,           /* what stands in parentheses */
	DDL_CLAUSE_TEXT,             /* all up to the next clause; choices: words that it begins with, where that tells */
	DDL_CLAUSE_REFERENCE,        /* choices: blocks it may be to: "table|view" */
	DDL_CLAUSE_COLUMNS,          /* of `on`, parted by commas */
	DDL_CLAUSE_BLOCKS,           /* each is of the clauses inner; parted by commas, in parentheses unless OPEN */
	DDL_CLAUSE_BLOCK,            /* one */
	DDL_CLAUSE_CUSTOM,           /* words: with which take begins */
};

enum {
	DDL_CLAUSE_OPTIONAL = 1 << 0,
	DDL_CLAUSE_ANY_ORDER = 1 << 1, /* those that follow each other and have it */
	DDL_CLAUSE_COMMA = 1 << 2,   /* and are parted by commas */
	DDL_CLAUSE_OPEN = 1 << 3,    /* without parentheses and commas */
	DDL_CLAUSE_EMPTY = 1 << 4,   /* the parentheses are there when there are no blocks */
	DDL_CLAUSE_USUAL = 1 << 6,   /* a CHOICE that is the first one where the attribute is not there */
	DDL_CLAUSE_QUOTED = 1 << 7,  /* a WORD that is a name, in quotes */
	DDL_CLAUSE_NEEDED = 1 << 8,  /* though it is in any order, HCL must have it */
	DDL_CLAUSE_SERVER = 1 << 9,  /* a REFERENCE that may be to something of the server itself */
	DDL_CLAUSE_TIGHT = 1 << 5,   /* a TYPE that ends where its words do, for no clause tells it */
};

struct ddl_taker;

struct ddl_hcl_clause {
	enum ddl_hcl_clause_kind kind;
	const char *attribute;       /* or type of block */
	const char *words;           /* before it; "a b|c d": either, and the first is what is written */
	const char *choices;
	const char *behind;          /* words behind a list */
	const char *alias;           /* of a CHOICE: the attribute's other name, which is read too */
	unsigned flags;
	const struct ddl_hcl_clause *inner;
	bool (*take)(struct ddl_taker *t, const struct ddl_hcl_clause *c);
	void (*put)(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b);
};

/* Taking SQL apart. */
struct ddl_taker {
	struct ddl_writer *w;
	const struct ddl_object *object;
	struct ddl_parse *p;
	uint32_t i, end;             /* tokens */
	const char *label;           /* of the block that is looked at */
};

bool ddl_taker_is(const struct ddl_taker *t, uint32_t i, const char *word);
bool ddl_taker_take(struct ddl_taker *t, const char *words); /* "a b|c d" */
uint32_t ddl_taker_name(const struct ddl_taker *t, uint32_t i, struct ddl_qname *out); /* the index behind it, or i */
const char *ddl_taker_text(const struct ddl_taker *t, uint32_t from, uint32_t to); /* as it was written */
bool ddl_taker_clauses(struct ddl_taker *t, const struct ddl_hcl_clause *c);
/* Blocks of one clause that stand without parentheses before any of the words "a|b c". */
bool ddl_taker_bare_blocks(struct ddl_taker *t, const struct ddl_hcl_clause *c, const char *until);
void ddl_taker_add_type(struct ddl_taker *t, const char *attribute, uint32_t to);
/* Is it of the kind, as far as its statement tells? */
bool ddl_writer_is_kind(const struct ddl_hcl_block_kind *k, const struct ddl_object *o);
/* The block of an object; false: it is none that could be said. */
bool ddl_writer_put_object(struct ddl_writer *w, const struct ddl_hcl_block_kind *k, const struct ddl_object *o);

/* CUSTOM: before { insert = true }. choices: what parts several events; NULL: there is one. */
bool ddl_taker_events(struct ddl_taker *t, const struct ddl_hcl_clause *c);
void ddl_reader_put_events(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b);
#define DDL_CLAUSE_EVENTS(between) \
	{ .kind = DDL_CLAUSE_CUSTOM, .choices = (between), .take = ddl_taker_events, .put = ddl_reader_put_events }

/* CUSTOM: the names of columns, as blocks. */
bool ddl_taker_view_columns(struct ddl_taker *t, const struct ddl_hcl_clause *c);
void ddl_reader_put_view_columns(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b);
#define DDL_CLAUSE_VIEW_COLUMNS { .kind = DDL_CLAUSE_CUSTOM, .attribute = "column", .flags = DDL_CLAUSE_OPTIONAL, \
	.take = ddl_taker_view_columns, .put = ddl_reader_put_view_columns }

#define DDL_CLAUSE_FOREACH(all, more) \
	{ .kind = DDL_CLAUSE_CHOICE, .attribute = "foreach", .alias = "for", .choices = (all), .flags = (more) }

/* Short forms for tables. */
#define DDL_CLAUSE_SQL(text) { .kind = DDL_CLAUSE_WORDS, .words = (text) }
#define DDL_CLAUSE_NOISE(text) { .kind = DDL_CLAUSE_WORDS, .words = (text), .flags = DDL_CLAUSE_OPTIONAL }

/* Sequences (schema_sequence.c). */
void ddl_writer_put_sequence(struct ddl_writer *w, const struct ddl_object *o);
void ddl_reader_read_sequence(struct ddl_reader *r, struct ddl_hcl_block *b);
#define DDL_HCL_SEQUENCE { .type = "sequence", .object = DDL_OBJECT_SEQUENCE, .stmt = DDL_STMT_CREATE_SEQUENCE, \
	.read = ddl_reader_read_sequence, .write = ddl_writer_put_sequence }

/* Putting it together: r->sql is then the statement. */
void ddl_reader_clauses(struct ddl_reader *r, const struct ddl_hcl_clause *c, struct ddl_hcl_block *b);
void ddl_reader_object(struct ddl_reader *r, const struct ddl_hcl_block_kind *k, struct ddl_hcl_block *b);

#endif
