/*
 * mysql_type.c - types as the servers show them, and what charset and collation a column has.
 *
 * Tried on MySQL 9.7 and MariaDB 11.8; for other versions see the comments.
 */
#include "normalize/mysql.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static void rename_type(struct ddl_schema *s, struct ddl_type *t, const char *name)
{
	t->name = ddl_my_atom(s, name);
}

static void no_args(struct ddl_type *t)
{
	memset(&t->args, 0, sizeof(t->args));
}

struct ddl_expr *ddl_my_number(struct ddl_schema *s, const char *fmt, ...)
{
	struct ddl_expr *e = DDL_NEW(&s->session->arena, struct ddl_expr);
	va_list ap;

	va_start(ap, fmt);
	e->kind = DDL_EXPR_NUMBER;
	e->text = ddl_my_atom(s, ddl_vformat(&s->session->arena, fmt, ap));
	va_end(ap);
	return e;
}

unsigned ddl_my_arg(const struct ddl_schema *s, const struct ddl_type *t, int n, unsigned otherwise)
{
	const struct ddl_node *a = t->args.first;

	while (n-- && a)
		a = a->next;
	if (!a || ((const struct ddl_expr *)(const void *)a)->kind != DDL_EXPR_NUMBER)
		return otherwise;
	return (unsigned)strtoul(ddl_text(s->session, ((const struct ddl_expr *)(const void *)a)->text), NULL, 10);
}

static void set_args(struct ddl_schema *s, struct ddl_type *t, unsigned n, unsigned a, unsigned b)
{
	no_args(t);
	if (n > 0)
		ddl_list_add(&t->args, ddl_my_number(s, "%u", a));
	if (n > 1)
		ddl_list_add(&t->args, ddl_my_number(s, "%u", b));
}

static const struct {
	const char *alias, *name;
} aliases[] = {
	{ "integer", "int" }, { "int1", "tinyint" }, { "int2", "smallint" }, { "int3", "mediumint" },
	{ "middleint", "mediumint" }, { "int4", "int" }, { "int8", "bigint" }, { "dec", "decimal" },
	{ "numeric", "decimal" }, { "fixed", "decimal" }, { "float4", "float" }, { "float8", "double" },
	{ "real", "double" }, { "double precision", "double" }, { "character", "char" }, { "varcharacter", "varchar" },
	{ "boolean", "bool" },
};

static void resolve_alias(struct ddl_schema *s, struct ddl_type *t)
{
	for (size_t i = 0; i < DDL_COUNT(aliases); i++)
		if (ddl_my_is(s, t->name, aliases[i].alias)) {
			rename_type(s, t, aliases[i].name);
			return;
		}
	if (ddl_my_is(s, t->name, "nchar") || ddl_my_is(s, t->name, "nvarchar")) {
		rename_type(s, t, ddl_my_is(s, t->name, "nchar") ? "char" : "varchar");
		t->charset = ddl_my_atom(s, "utf8mb3");
	}
	/* MySQL 8.0 shows the shorter of the two names. */
	if (ddl_my_is(s, t->name, "geometrycollection") && ddl_my_since(s, DDL_VERSION(8, 0), DDL_MY_NEVER))
		rename_type(s, t, "geomcollection");
}

static const struct {
	const char *name;
	unsigned is_signed, is_unsigned; /* display widths */
} ints[] = {
	{ "tinyint", 4, 3 }, { "smallint", 6, 5 }, { "mediumint", 9, 8 }, { "int", 11, 10 }, { "bigint", 20, 20 },
};

/*
 * Display widths: MySQL 8.0.19 dropped them but for tinyint(1) and ZEROFILL; MariaDB has one always. The one
 * that the server gives by itself need not be said. tinyint(1) is what BOOL makes, and is written so.
 */
static void int_type(struct ddl_schema *s, struct ddl_type *t, size_t i)
{
	bool widths = !ddl_my_since(s, 80019, DDL_MY_NEVER) || t->flags & DDL_TYPE_ZEROFILL;
	bool is_unsigned = t->flags & DDL_TYPE_UNSIGNED;
	unsigned long long usual = is_unsigned ? ints[i].is_unsigned : ints[i].is_signed, width = ddl_my_arg(s, t, 0, usual);

	if (i == 0 && t->args.count && ddl_my_arg(s, t, 0, 0) == 1 && !is_unsigned) {
		rename_type(s, t, "bool");
		no_args(t);
	} else if (!widths || (width == usual && !(t->flags & DDL_TYPE_ZEROFILL))) {
		no_args(t);
	} else {
		set_args(s, t, 1, width, 0);
	}
}

static void float_type(struct ddl_schema *s, struct ddl_type *t)
{
	if (t->args.count == 1) {
		if (ddl_my_is(s, t->name, "float") && ddl_my_arg(s, t, 0, 0) > 24)
			rename_type(s, t, "double");
		no_args(t);
	}
}

/* BLOB(n) and TEXT(n) are the smallest of their kind that holds n characters. */
static void sized_lob(struct ddl_schema *s, struct ddl_type *t, bool text, ddl_atom charset)
{
	static const char *const names[2][4] = {
		{ "tinyblob", "blob", "mediumblob", "longblob" }, { "tinytext", "text", "mediumtext", "longtext" },
	};
	unsigned long long n = ddl_my_arg(s, t, 0, 0);

	if (!t->args.count)
		return;
	if (text)
		n *= ddl_my_bytes_per_char(s, charset);
	rename_type(s, t, names[text][n < 256 ? 0 : n < 65536 ? 1 : n < 16777216 ? 2 : 3]);
	no_args(t);
}

static void trim_members(struct ddl_schema *s, struct ddl_type *t)
{
	DDL_EACH(struct ddl_expr, e, &t->args) {
		const char *text = ddl_text(s->session, e->text);
		size_t len = ddl_atom_len(&s->session->atoms, e->text), was = len;

		while (len && text[len - 1] == ' ')
			len--;
		if (e->kind == DDL_EXPR_STRING && len != was)
			e->text = ddl_atom_of(&s->session->atoms, text, len);
	}
}

/* Names with the number of arguments that is shown, and what it is when none was given. */
static void default_args(struct ddl_schema *s, struct ddl_type *t)
{
	if (ddl_my_is(s, t->name, "decimal"))
		set_args(s, t, 2, ddl_my_arg(s, t, 0, 10), ddl_my_arg(s, t, 1, 0));
	else if (ddl_my_is(s, t->name, "bit") || ddl_my_is(s, t->name, "char") || ddl_my_is(s, t->name, "binary"))
		set_args(s, t, 1, ddl_my_arg(s, t, 0, 1), 0);
	else if (ddl_my_is(s, t->name, "vector"))
		set_args(s, t, 1, ddl_my_arg(s, t, 0, 2048), 0);
	else if (ddl_my_is(s, t->name, "year"))
		set_args(s, t, !ddl_my_since(s, 80019, DDL_MY_NEVER), 4, 0);
	else if ((ddl_my_is(s, t->name, "datetime") || ddl_my_is(s, t->name, "timestamp") || ddl_my_is(s, t->name, "time")) &&
		 !ddl_my_arg(s, t, 0, 0))
		no_args(t);
}

/* MariaDB: JSON is LONGTEXT in utf8mb4_bin with a CHECK. */
static void maria_json(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c)
{
	struct ddl_constraint *k;
	struct ddl_expr *name, *call;

	rename_type(s, t, "longtext");
	t->charset = ddl_my_atom(s, "utf8mb4");
	if (!c)
		return;
	c->collation = DDL_NEW(&s->session->arena, struct ddl_ident);
	*c->collation = ddl_made_ident(s, "utf8mb4_bin");
	DDL_EACH(struct ddl_constraint, had, &c->constraints)
		if (had->kind == DDL_CONSTRAINT_CHECK)
			return;
	k = DDL_NEW(&s->session->arena, struct ddl_constraint);
	name = DDL_NEW(&s->session->arena, struct ddl_expr);
	call = DDL_NEW(&s->session->arena, struct ddl_expr);
	name->kind = DDL_EXPR_NAME;
	name->ident = ddl_clone_ident(s, &c->name);
	call->kind = DDL_EXPR_CALL;
	call->depth = 1;
	call->ident = DDL_NEW(&s->session->arena, struct ddl_ident);
	*call->ident = ddl_made_ident(s, "json_valid");
	call->ident->quoted = false;
	ddl_list_add(&call->args, name);
	k->kind = DDL_CONSTRAINT_CHECK;
	k->check = call;
	k->because = c->node.at;
	ddl_list_add(&c->constraints, k);
}

/* CHARACTER SET binary makes bytes of text. */
static void binary_text(struct ddl_schema *s, struct ddl_type *t)
{
	static const char *const pairs[][2] = {
		{ "char", "binary" }, { "varchar", "varbinary" }, { "tinytext", "tinyblob" }, { "text", "blob" },
		{ "mediumtext", "mediumblob" }, { "longtext", "longblob" },
	};

	if (!t->charset || !ddl_my_is(s, t->charset, "binary"))
		return;
	for (size_t i = 0; i < DDL_COUNT(pairs); i++)
		if (ddl_my_is(s, t->name, pairs[i][0])) {
			rename_type(s, t, pairs[i][1]);
			t->charset = 0;
			t->flags &= (uint16_t)~DDL_TYPE_BINARY;
			return;
		}
}

void ddl_my_type(struct ddl_schema *s, struct ddl_type *t, struct ddl_column *c)
{
	if (t->flags & DDL_TYPE_ZEROFILL)
		t->flags |= DDL_TYPE_UNSIGNED;
	t->flags &= (uint16_t)~DDL_TYPE_SIGNED;
	resolve_alias(s, t);
	if (!c)
		return;
	if (ddl_my_is(s, t->name, "bool"))
		no_args(t);
	if (ddl_my_is(s, t->name, "json") && ddl_my_maria(s))
		maria_json(s, t, c);
	binary_text(s, t);
	for (size_t i = 0; i < DDL_COUNT(ints); i++)
		if (ddl_my_is(s, t->name, ints[i].name)) {
			int_type(s, t, i);
			break;
		}
	if (ddl_my_is(s, t->name, "float") || ddl_my_is(s, t->name, "double"))
		float_type(s, t);
	if (ddl_my_is(s, t->name, "blob"))
		sized_lob(s, t, false, 0);
	if (ddl_my_is(s, t->name, "text"))
		sized_lob(s, t, true, t->charset);
	if (ddl_my_is(s, t->name, "enum") || ddl_my_is(s, t->name, "set"))
		trim_members(s, t);
	default_args(s, t);
}

enum ddl_my_class ddl_my_class_of(const struct ddl_schema *s, const struct ddl_type *t)
{
	static const struct {
		const char *name;
		enum ddl_my_class class;
	} classes[] = {
		{ "bool", DDL_MY_INT }, { "tinyint", DDL_MY_INT }, { "smallint", DDL_MY_INT }, { "mediumint", DDL_MY_INT },
		{ "int", DDL_MY_INT }, { "bigint", DDL_MY_INT }, { "decimal", DDL_MY_DECIMAL }, { "float", DDL_MY_FLOAT },
		{ "double", DDL_MY_FLOAT }, { "bit", DDL_MY_BIT }, { "char", DDL_MY_TEXT }, { "varchar", DDL_MY_TEXT },
		{ "tinytext", DDL_MY_TEXT }, { "text", DDL_MY_TEXT }, { "mediumtext", DDL_MY_TEXT }, { "longtext", DDL_MY_TEXT },
		{ "enum", DDL_MY_TEXT }, { "set", DDL_MY_TEXT }, { "binary", DDL_MY_BYTES }, { "varbinary", DDL_MY_BYTES },
		{ "date", DDL_MY_DATE }, { "datetime", DDL_MY_DATETIME }, { "timestamp", DDL_MY_DATETIME },
		{ "time", DDL_MY_TIME }, { "year", DDL_MY_YEAR },
	};

	for (size_t i = 0; t && i < DDL_COUNT(classes); i++)
		if (ddl_my_is(s, t->name, classes[i].name))
			return classes[i].class;
	return DDL_MY_OTHER;
}

/* charsets */

unsigned ddl_my_bytes_per_char(const struct ddl_schema *s, ddl_atom charset)
{
	static const struct {
		const char *name;
		unsigned bytes;
	} wide[] = {
		{ "utf8mb4", 4 }, { "utf16", 4 }, { "utf16le", 4 }, { "utf32", 4 }, { "gb18030", 4 }, { "utf8mb3", 3 },
		{ "ujis", 3 }, { "eucjpms", 3 }, { "ucs2", 2 }, { "big5", 2 }, { "sjis", 2 }, { "cp932", 2 }, { "gbk", 2 },
		{ "gb2312", 2 }, { "euckr", 2 },
	};

	if (!charset)
		return 4;
	for (size_t i = 0; i < DDL_COUNT(wide); i++)
		if (ddl_my_is(s, charset, wide[i].name))
			return wide[i].bytes;
	return 1;
}

/* utf8 is utf8mb3 in both servers, and so are its collations. */
static ddl_atom modern_name(struct ddl_schema *s, ddl_atom name)
{
	const char *text = ddl_text(s->session, ddl_atom_lower(&s->session->atoms, name));

	if (!strcmp(text, "utf8"))
		return ddl_my_atom(s, "utf8mb3");
	if (!strncmp(text, "utf8_", 5))
		return ddl_atom_printf(&s->session->atoms, "utf8mb3%s", text + 4);
	return ddl_atom_lower(&s->session->atoms, name);
}

/* MariaDB 11.5 made uca1400 the default of the Unicode charsets (character_set_collations). */
static bool unicode_1400(const struct ddl_schema *s, const char *charset)
{
	static const char *const names[] = { "utf8mb3", "ucs2", "utf8mb4", "utf16", "utf32" };

	if (!ddl_my_since(s, DDL_MY_NEVER, DDL_VERSION(11, 5)))
		return false;
	for (size_t i = 0; i < DDL_COUNT(names); i++)
		if (!strcmp(charset, names[i]))
			return true;
	return false;
}

static ddl_atom default_collation(struct ddl_schema *s, ddl_atom charset)
{
	static const struct {
		const char *charset, *collation;
	} special[] = {
		{ "latin1", "latin1_swedish_ci" }, { "binary", "binary" }, { "big5", "big5_chinese_ci" },
		{ "dec8", "dec8_swedish_ci" }, { "hp8", "hp8_english_ci" }, { "swe7", "swe7_swedish_ci" },
		{ "ujis", "ujis_japanese_ci" }, { "sjis", "sjis_japanese_ci" }, { "tis620", "tis620_thai_ci" },
		{ "euckr", "euckr_korean_ci" }, { "gb2312", "gb2312_chinese_ci" }, { "gbk", "gbk_chinese_ci" },
		{ "latin5", "latin5_turkish_ci" }, { "cp932", "cp932_japanese_ci" }, { "eucjpms", "eucjpms_japanese_ci" },
		{ "gb18030", "gb18030_chinese_ci" },
	};
	const char *text = ddl_text(s->session, charset);

	if (unicode_1400(s, text))
		return ddl_atom_printf(&s->session->atoms, "%s_uca1400_ai_ci", text);
	if (!strcmp(text, "utf8mb4") && ddl_my_since(s, DDL_VERSION(8, 0), DDL_MY_NEVER))
		return ddl_my_atom(s, "utf8mb4_0900_ai_ci");
	for (size_t i = 0; i < DDL_COUNT(special); i++)
		if (!strcmp(text, special[i].charset))
			return ddl_my_atom(s, special[i].collation);
	return ddl_atom_printf(&s->session->atoms, "%s_general_ci", text);
}

static ddl_atom charset_of(struct ddl_schema *s, ddl_atom collation)
{
	const char *text = ddl_text(s->session, collation);

	return ddl_atom_of(&s->session->atoms, text, strcspn(text, "_"));
}

/* MariaDB's short names: uca1400_ai_ci belongs to whatever charset is meant. */
static ddl_atom full_collation(struct ddl_schema *s, ddl_atom collation, ddl_atom charset)
{
	const char *text = ddl_text(s->session, collation);

	if (strncmp(text, "uca1400", 7) || !charset)
		return collation;
	return ddl_atom_printf(&s->session->atoms, "%s_%s", ddl_text(s->session, charset), text);
}

ddl_atom ddl_my_option_name(const struct ddl_schema *s, const struct ddl_list *options, const char *name)
{
	DDL_EACH(struct ddl_option, o, options)
		if (ddl_my_is(s, o->name, name) && o->value) {
			if (o->value->kind == DDL_EXPR_NAME)
				return o->value->ident->name;
			if (o->value->kind == DDL_EXPR_STRING)
				return o->value->text;
		}
	return 0;
}

void ddl_my_set_option(struct ddl_schema *s, struct ddl_list *options, const char *name, ddl_atom value)
{
	ddl_atom key = ddl_my_atom(s, name);
	struct ddl_option *o;
	struct ddl_node *next;

	for (struct ddl_node *n = options->first; n; n = next) {
		next = n->next;
		if (((struct ddl_option *)(void *)n)->name == key)
			ddl_list_remove(options, n);
	}
	if (!value)
		return;
	o = DDL_NEW(&s->session->arena, struct ddl_option);
	o->name = key;
	o->value = DDL_NEW(&s->session->arena, struct ddl_expr);
	o->value->kind = DDL_EXPR_NAME;
	o->value->ident = DDL_NEW(&s->session->arena, struct ddl_ident);
	*o->value->ident = ddl_ident_of_atom(s, value, false);
	o->value->ident->quoted = false;
	ddl_list_add(options, o);
}

/* The pair that options and what stands above them make. */
static void resolve_pair(struct ddl_schema *s, ddl_atom *charset, ddl_atom *collation, ddl_atom above_charset,
			 ddl_atom above_collation)
{
	if (*charset)
		*charset = modern_name(s, *charset);
	if (*collation)
		*collation = full_collation(s, modern_name(s, *collation), *charset ? *charset : above_charset);
	if (*charset && !*collation) {
		*collation = default_collation(s, *charset);
	} else if (*collation && !*charset) {
		*charset = charset_of(s, *collation);
	} else if (!*charset) {
		*charset = above_charset;
		*collation = above_collation;
	}
}

static const struct ddl_list *database_options(struct ddl_schema *s, const struct ddl_table *t)
{
	static const struct ddl_list none;
	struct ddl_object *o;

	if (!t->name.schema.name)
		return s->space ? &s->space->options : &none;
	o = ddl_find(s, DDL_SCOPE_SCHEMA, 0, 0, t->name.schema.key);
	return o && o->stmt && o->stmt->kind == DDL_STMT_CREATE_SCHEMA ? &o->stmt->u.space->options : &none;
}

static bool is_default(const struct ddl_schema *s, ddl_atom name)
{
	return name && ddl_my_is(s, name, "default");
}

/* MariaDB before 11.5: as its packages and images set it. */
static ddl_atom server_charset(struct ddl_schema *s)
{
	return ddl_my_atom(s, ddl_my_since(s, DDL_VERSION(8, 0), 0) ? "utf8mb4" : "latin1");
}

const char *ddl_my_new_database(struct ddl_schema *s)
{
	ddl_atom charset = server_charset(s);

	return ddl_format(&s->session->arena, "ALTER DATABASE CHARACTER SET %s COLLATE %s", ddl_text(s->session, charset),
			  ddl_text(s->session, default_collation(s, charset)));
}

/* The server's own default, unless the database has one. */
static void database_pair(struct ddl_schema *s, const struct ddl_table *t, ddl_atom *charset, ddl_atom *collation)
{
	const struct ddl_list *options = database_options(s, t);
	ddl_atom server = server_charset(s);

	*charset = ddl_my_option_name(s, options, "charset");
	*collation = ddl_my_option_name(s, options, "collate");
	if (is_default(s, *charset))
		*charset = 0;
	resolve_pair(s, charset, collation, server, default_collation(s, server));
}

static bool has_charset(const struct ddl_schema *s, const struct ddl_column *c)
{
	return c->type && ddl_my_class_of(s, c->type) == DDL_MY_TEXT;
}

static void column_pair(struct ddl_schema *s, struct ddl_column *c, ddl_atom charset, ddl_atom collation)
{
	ddl_atom cs = c->type->charset, co = c->collation ? c->collation->name : 0;
	bool bin = c->type->flags & DDL_TYPE_BINARY;

	c->type->flags &= (uint16_t)~DDL_TYPE_BINARY;
	if (bin && !co)
		co = ddl_atom_printf(&s->session->atoms, "%s_bin", ddl_text(s->session, cs ? modern_name(s, cs) : charset));
	resolve_pair(s, &cs, &co, charset, collation);
	if (co == collation) {
		c->type->charset = 0;
		c->collation = NULL;
		return;
	}
	c->type->charset = cs;
	c->collation = DDL_NEW(&s->session->arena, struct ddl_ident);
	*c->collation = ddl_ident_of_atom(s, co, false);
}

/* Normal form: the table has both; a column has both, or none when they are the table's. */
void ddl_my_pass_charset(struct ddl_schema *s, struct ddl_table *t)
{
	ddl_atom charset = ddl_my_option_name(s, &t->options, "charset");
	ddl_atom collation = ddl_my_option_name(s, &t->options, "collate"), db_charset, db_collation;

	database_pair(s, t, &db_charset, &db_collation);
	resolve_pair(s, &charset, &collation, db_charset, db_collation);
	ddl_my_set_option(s, &t->options, "charset", charset);
	ddl_my_set_option(s, &t->options, "collate", collation);
	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (has_charset(s, c)) {
			column_pair(s, c, charset, collation);
		} else if (c->type) {
			c->type->charset = 0;
			c->type->flags &= (uint16_t)~DDL_TYPE_BINARY;
			c->collation = NULL;
		}
	}
}

void ddl_my_spell_charset(struct ddl_schema *s, const struct ddl_table *t, struct ddl_column *c)
{
	ddl_atom charset, collation;

	if (!has_charset(s, c))
		return;
	database_pair(s, t, &charset, &collation);
	column_pair(s, c, charset, collation);
	if (c->collation)
		return;
	c->type->charset = charset;
	c->collation = DDL_NEW(&s->session->arena, struct ddl_ident);
	*c->collation = ddl_ident_of_atom(s, collation, false);
}

void ddl_my_pin_charset(struct ddl_schema *s, struct ddl_table *t)
{
	ddl_atom charset = ddl_my_option_name(s, &t->options, "charset");
	ddl_atom collation = ddl_my_option_name(s, &t->options, "collate");

	DDL_EACH(struct ddl_column, c, &t->columns) {
		if (!has_charset(s, c) || c->type->charset || c->collation || !collation)
			continue;
		c->type->charset = charset;
		c->collation = DDL_NEW(&s->session->arena, struct ddl_ident);
		*c->collation = ddl_ident_of_atom(s, collation, false);
	}
}

/* MySQL manual, "ALTER TABLE Statement": the column keeps room for as many characters as it had. */
static void enlarge_text(struct ddl_schema *s, struct ddl_type *t, unsigned was, unsigned now)
{
	static const char *const kinds[] = { "tinytext", "text", "mediumtext", "longtext" };

	for (size_t i = 0; now > was && i + 1 < DDL_COUNT(kinds); i++)
		if (ddl_my_is(s, t->name, kinds[i])) {
			rename_type(s, t, kinds[i + 1]);
			return;
		}
}

void ddl_my_convert_charset(struct ddl_schema *s, struct ddl_table *t, const struct ddl_list *options)
{
	ddl_atom of_table = ddl_my_option_name(s, &t->options, "charset"), now = ddl_my_option_name(s, options, "charset"), unused;

	if (!now || is_default(s, now))
		database_pair(s, t, &now, &unused);
	now = modern_name(s, now);
	DDL_EACH(struct ddl_column, c, &t->columns)
		if (has_charset(s, c)) {
			c->type = DDL_CLONE(s, c->type);
			enlarge_text(s, c->type, ddl_my_bytes_per_char(s, c->type->charset ? c->type->charset : of_table),
				     ddl_my_bytes_per_char(s, now));
			c->type->charset = 0;
			c->collation = NULL;
		}
}

void ddl_my_merge_charset(struct ddl_schema *s, struct ddl_list *into, const struct ddl_list *from)
{
	bool charset = ddl_option_named(from, ddl_my_atom(s, "charset"));
	bool collate = ddl_option_named(from, ddl_my_atom(s, "collate"));

	if (charset && !collate)
		ddl_my_set_option(s, into, "collate", 0);
	if (collate && !charset)
		ddl_my_set_option(s, into, "charset", 0);
}
