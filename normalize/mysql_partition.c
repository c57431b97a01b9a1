/*
 * mysql_partition.c - PARTITION BY, which is carried as text: in the form in which it is compared and written, and
 * what ALTER TABLE does to the list of partitions.
 *
 * Tried on MySQL 9.7, MariaDB 10.11 and 11.8.
 */
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "normalize/mysql.h"

struct piece {                       /* a token */
	struct ddl_node node;
	ddl_atom text;               /* 0: cut */
};

static struct piece *after(const struct piece *t)
{
	struct ddl_node *n = t ? t->node.next : NULL;

	while (n && !((struct piece *)(void *)n)->text)
		n = n->next;
	return (struct piece *)(void *)n;
}

static void cut(struct piece *t)
{
	t->text = 0;
}

static struct piece *first_of(const struct ddl_list *l)
{
	return (struct piece *)(void *)l->first;
}

static bool is(const struct ddl_schema *s, const struct piece *t, const char *text)
{
	return t && ddl_my_is(s, t->text, text);
}

static struct piece *make(struct ddl_schema *s, ddl_atom text)
{
	struct piece *t = DDL_NEW(&s->session->arena, struct piece);

	t->text = text;
	return t;
}

static size_t word_len(const char *c)
{
	size_t n = 0;

	while (ddl_ascii_alpha(c[n]) || ddl_ascii_digit(c[n]) || c[n] == '_' || c[n] == '$' || (unsigned char)c[n] >= 0x80)
		n++;
	return n;
}

static size_t quoted_len(const char *c)
{
	size_t n = 1;

	while (c[n] && c[n] != *c)
		n += c[n] == '\\' && *c != '`' && c[n + 1] ? 2 : 1;
	n += c[n] != '\0';
	return c[n] == *c ? n + quoted_len(c + n) : n;
}

static bool is_reserved(const struct ddl_schema *s, const char *word, size_t len)
{
	const struct ddl_dialect *d = s->dialect;

	for (size_t i = 0; i < d->nkeywords; i++)
		if (d->keywords[i].class[d->keyword_column] == 'R' && strlen(d->keywords[i].word) == len &&
		    ddl_ascii_equal_n(d->keywords[i].word, word, len))
			return true;
	return false;
}

/* A quoted name may go without its quotes. */
static bool plain_name(const struct ddl_schema *s, const char *c, size_t len)
{
	return *c == '`' && len > 2 && word_len(c + 1) == len - 2 && !ddl_ascii_digit(c[1]) && !is_reserved(s, c + 1, len - 2);
}

/* Words in small letters, but for the names of partitions, which the servers keep as they were written. */
static struct ddl_list read_text(struct ddl_schema *s, ddl_atom text)
{
	const char *c = ddl_text(s->session, text);
	struct ddl_list out = { 0 };
	bool name = false;

	while (*c) {
		bool quoted = *c == '\'' || *c == '"' || *c == '`';
		size_t len = quoted ? quoted_len(c) : word_len(c) ? word_len(c) : 1, plain = quoted && plain_name(s, c, len);
		ddl_atom atom = ddl_atom_of(&s->session->atoms, c + plain, len - 2 * plain);

		c += len;
		if (len == 1 && ddl_ascii_space(c[-1]))
			continue;
		if ((!quoted || plain) && (!name || ddl_atom_is_nocase(&s->session->atoms, atom, "by")))
			atom = ddl_atom_lower(&s->session->atoms, atom);
		ddl_list_add(&out, make(s, atom));
		name = !quoted && (ddl_my_is(s, atom, "partition") || ddl_my_is(s, atom, "subpartition"));
	}
	return out;
}

static ddl_atom write_text(struct ddl_schema *s, const struct ddl_list *l)
{
	static const char *const no_space_before[] = { "(", ")", ",", "." };
	struct ddl_buf b = { 0 };
	const char *last = "(";
	ddl_atom text;

	for (const struct piece *t = first_of(l); t; t = after(t)) {
		const char *c = ddl_text(s->session, t->text);
		bool touches = !strcmp(last, "(") || !strcmp(last, ".");

		for (size_t i = 0; i < DDL_COUNT(no_space_before); i++)
			touches |= !strcmp(c, no_space_before[i]);
		ddl_buf_puts(&b, touches && !(*c == '(' && *last == ',') ? "" : " ");
		ddl_buf_puts(&b, c);
		last = c;
	}
	text = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return text;
}

/* The ")" that belongs to this "("; NULL: none. */
static struct piece *close_of(const struct ddl_schema *s, struct piece *open)
{
	unsigned depth = 0;

	for (struct piece *t = open; t; t = after(t)) {
		depth += is(s, t, "(");
		if (is(s, t, ")") && --depth == 0)
			return t;
	}
	return NULL;
}

/* HASH ((a + b)) is HASH (a + b), and LESS THAN (MAXVALUE) is LESS THAN MAXVALUE. */
static void drop_parens(struct ddl_schema *s, const struct ddl_list *l)
{
	DDL_EACH(struct piece, t, l) {
		struct piece *open = after(t), *inner = after(open), *close, *end;
		bool value = is(s, t, "than") && is(s, inner, "maxvalue") && is(s, after(inner), ")");

		if (!is(s, open, "(") || !(value || is(s, t, "hash") || is(s, t, "range") || is(s, t, "list")))
			continue;
		end = close_of(s, open);
		while (!value && is(s, inner, "(") && (close = close_of(s, inner)) && after(close) == end) {
			cut(inner);
			cut(close);
			inner = after(open);
		}
		if (value) {
			cut(open);
			cut(end);
		}
	}
}

static const char *const options[] = {
	"comment", "data directory", "engine", "index directory", "max_rows", "min_rows", "nodegroup", "tablespace",
};

/* Behind the words of this option, which stands at t; NULL: another thing does. */
static struct piece *behind_option(const struct ddl_schema *s, struct piece *t, const char *option)
{
	size_t len = strcspn(option, " ");
	const char *c = t ? ddl_text(s->session, t->text) : "";

	if (strlen(c) != len || memcmp(c, option, len))
		return NULL;
	if (!option[len])
		return after(t);
	return is(s, after(t), option + len + 1) ? after(after(t)) : NULL;
}

static struct piece *take_option(struct ddl_schema *s, struct piece *at, struct ddl_list *out)
{
	for (size_t i = 0; i < DDL_COUNT(options); i++) {
		struct piece *value = behind_option(s, at, options[i]);

		if (!value)
			continue;
		value = is(s, value, "=") ? after(value) : value;
		if (!value)
			return NULL;
		ddl_list_add(&out[i], make(s, ddl_my_atom(s, options[i])));
		ddl_list_add(&out[i], make(s, ddl_my_atom(s, "=")));
		ddl_list_add(&out[i], make(s, value->text));
		for (struct piece *next; at != after(value); at = next) {
			next = after(at);
			cut(at);
			if (at == value)
				return next;
		}
	}
	return NULL;
}

static void insert_list(struct ddl_schema *s, struct ddl_list *l, struct piece **behind, const struct ddl_list *what)
{
	DDL_EACH(struct piece, t, what) {
		struct piece *copy = make(s, t->text);

		ddl_list_insert(l, &(*behind)->node, copy);
		*behind = copy;
	}
}

/* The options of one partition, which begin behind this piece: sorted, with "=", without the engine that is there anyway. */
static void sort_options(struct ddl_schema *s, struct ddl_list *l, struct piece *behind)
{
	struct ddl_list found[DDL_COUNT(options)] = { 0 };
	struct piece *t = after(behind), *next;

	for (;;) {
		if (is(s, t, "storage") && is(s, after(t), "engine")) {
			next = after(t);
			cut(t);
			t = next;
		}
		next = t ? take_option(s, t, found) : NULL;
		if (!next)
			break;
		t = next;
	}
	for (size_t i = 0; i < DDL_COUNT(options); i++) {
		struct piece *last = (struct piece *)(void *)found[i].last;

		if (!last || (!strcmp(options[i], "engine") && is(s, last, "innodb")) ||
		    (!strcmp(options[i], "comment") && is(s, last, "''")))
			continue;
		insert_list(s, l, &behind, &found[i]);
	}
}

static bool at_option(const struct ddl_schema *s, struct piece *t)
{
	for (size_t i = 0; i < DDL_COUNT(options); i++)
		if (behind_option(s, t, options[i]))
			return true;
	return is(s, t, "storage");
}

static void partition_options(struct ddl_schema *s, struct ddl_list *l)
{
	bool inside = false;

	DDL_EACH(struct piece, t, l) {
		bool name = is(s, t, "partition") || is(s, t, "subpartition");

		inside |= is(s, t, "(");
		if (inside && (name || is(s, t, ")") || is(s, t, "maxvalue") || is(s, t, "history") || is(s, t, "current"))) {
			struct piece *behind = name ? after(t) : t;

			if (behind && at_option(s, after(behind)))
				sort_options(s, l, behind);
		}
	}
}

/* MySQL manual, TO_DAYS(): days since year 0. */
static bool to_days(const char *literal, unsigned *days)
{
	unsigned part[3] = { 0 }, n = 0, y, m;
	int shift;

	for (const char *c = literal + 1; *c && n < 3; c++) {
		if (ddl_ascii_digit(*c))
			part[n] = part[n] * 10 + (unsigned)(*c - '0');
		else
			n++;
		if (part[0] > 9999)
			return false;
	}
	y = part[0];
	m = part[1];
	if (strlen(literal) < 10 || y < 100 || !m || m > 12 || !part[2] || part[2] > 31)
		return false;
	shift = m <= 2 ? 0 : (int)(m * 4 + 23) / 10;
	y -= m <= 2;
	*days = (unsigned)((int)(365 * part[0] + 31 * (m - 1) + part[2]) - shift + (int)(y / 4) - (int)((y / 100 + 1) * 3 / 4));
	return true;
}

/* TO_DAYS('2020-01-01') is shown as its value. */
static void fold_days(struct ddl_schema *s, const struct ddl_list *l)
{
	unsigned days;

	DDL_EACH(struct piece, t, l) {
		struct piece *open = after(t), *value = after(open);

		if (!is(s, t, "to_days") || !is(s, open, "(") || !value || !is(s, after(value), ")") ||
		    *ddl_text(s->session, value->text) != '\'' || !to_days(ddl_text(s->session, value->text), &days))
			continue;
		t->text = ddl_atom_printf(&s->session->atoms, "%u", days);
		cut(after(value));
		cut(value);
		cut(open);
	}
}

/* VALUES IN (1, NULL) is shown as VALUES IN (NULL, 1). */
static void null_first(struct ddl_schema *s, struct ddl_list *l)
{
	DDL_EACH(struct piece, t, l) {
		struct piece *open = after(t), *end;

		if (!is(s, t, "in") || !is(s, open, "(") || is(s, after(open), "(") || is(s, after(open), "null"))
			continue;
		end = close_of(s, open);
		for (struct piece *x = after(open); x && x != end; x = after(x)) {
			if (!is(s, after(after(x)), "null") || !is(s, after(x), ","))
				continue;
			cut(after(after(x)));
			cut(after(x));
			ddl_list_insert(l, &open->node, make(s, ddl_my_atom(s, ",")));
			ddl_list_insert(l, &open->node, make(s, ddl_my_atom(s, "null")));
			break;
		}
	}
}

/* What says only what is the case anyway: ALGORITHM = 2, PARTITIONS n before a list of them. */
static void drop_defaults(const struct ddl_schema *s, const struct ddl_list *l)
{
	struct piece *next;

	for (struct piece *t = first_of(l); t; t = next) {
		unsigned n = 0;

		next = after(t);
		if (is(s, t, "algorithm"))
			n = is(s, next, "=") && is(s, after(next), "2") ? 3 : is(s, next, "2") ? 2 : 0;
		else if (is(s, t, "partitions") && is(s, after(next), "(") && is(s, after(after(next)), "partition"))
			n = 2;
		for (; n; n--, t = next) {
			next = after(t);
			cut(t);
		}
	}
}

void ddl_my_pass_partitions(struct ddl_schema *s, struct ddl_table *t)
{
	struct ddl_list l;

	if (!t->partition_by)
		return;
	l = read_text(s, t->partition_by->text);
	drop_defaults(s, &l);
	drop_parens(s, &l);
	fold_days(s, &l);
	null_first(s, &l);
	partition_options(s, &l);
	t->partition_by = DDL_CLONE(s, t->partition_by);
	t->partition_by->text = write_text(s, &l);
}

/* The "(" of the list of partitions; NULL: there is none. */
static struct piece *definitions(const struct ddl_schema *s, const struct ddl_list *l)
{
	DDL_EACH(struct piece, t, l)
		if (is(s, t, "(") && is(s, after(t), "partition"))
			return t;
	return NULL;
}

/* Behind the definition that begins here: the "," or the last ")". */
static struct piece *behind_definition(const struct ddl_schema *s, struct piece *t)
{
	while (t && !is(s, t, ",") && !is(s, t, ")")) {
		if (is(s, t, "("))
			t = close_of(s, t);
		t = after(t);
	}
	return t;
}

static bool same_name(const struct ddl_schema *s, const struct piece *a, const struct piece *b)
{
	return a && b && ddl_atom_lower(&s->session->atoms, a->text) == ddl_atom_lower(&s->session->atoms, b->text);
}

/* Takes the partition of this name out; the piece before it, or NULL: there is none of it. */
static struct piece *cut_partition(struct ddl_schema *s, const struct ddl_list *l, struct piece *name)
{
	struct piece *before = definitions(s, l), *t, *next, *end;

	for (t = after(before); t; before = behind_definition(s, t), t = after(before))
		if (is(s, t, "partition") && same_name(s, after(t), name))
			break;
	if (!t)
		return NULL;
	end = behind_definition(s, t);
	for (; t && t != end; t = next) {
		next = after(t);
		cut(t);
	}
	if (is(s, end, ","))
		cut(end);
	else if (is(s, before, ",")) {
		for (t = first_of(l); after(t) != before; t = after(t))
			;
		cut(before);
		return t;
	}
	return before;
}

static void put_partitions(struct ddl_schema *s, struct ddl_list *l, struct piece *behind, struct piece *open)
{
	struct piece *end = close_of(s, open), *comma = make(s, ddl_my_atom(s, ","));
	struct ddl_list more = { 0 };

	for (struct piece *t = after(open); t && t != end; t = after(t))
		ddl_list_add(&more, make(s, t->text));
	if (!is(s, behind, "(") && !is(s, behind, ",")) {
		ddl_list_insert(l, &behind->node, comma);
		behind = comma;
	}
	insert_list(s, l, &behind, &more);
	if (is(s, after(behind), "partition"))
		ddl_list_insert(l, &behind->node, make(s, ddl_my_atom(s, ",")));
}

static bool add_count(struct ddl_schema *s, const struct ddl_list *l, long by)
{
	DDL_EACH(struct piece, t, l)
		if (is(s, t, "partitions") && after(t)) {
			long n = strtol(ddl_text(s->session, after(t)->text), NULL, 10) + by;

			after(t)->text = ddl_atom_printf(&s->session->atoms, "%ld", n);
			return n > 0;
		}
	return false;
}

static bool add_partition(struct ddl_schema *s, struct ddl_list *l, struct piece *what)
{
	struct piece *open = definitions(s, l), *before = open, *end = open ? close_of(s, open) : NULL;

	if (is(s, what, "partitions"))
		return after(what) && add_count(s, l, strtol(ddl_text(s->session, after(what)->text), NULL, 10));
	if (!end || !is(s, what, "("))
		return false;
	while (after(before) != end)
		before = after(before);
	put_partitions(s, l, before, what);
	return true;
}

static bool drop_partitions(struct ddl_schema *s, const struct ddl_list *l, struct piece *name)
{
	for (; name; name = after(name))
		if (!is(s, name, ",") && !cut_partition(s, l, name))
			return false;
	return true;
}

static bool reorganize(struct ddl_schema *s, struct ddl_list *l, struct piece *name)
{
	struct piece *behind = NULL;

	for (; name && !is(s, name, "into"); name = after(name)) {
		struct piece *at = is(s, name, ",") ? NULL : cut_partition(s, l, name);

		if (!at && !is(s, name, ","))
			return false;
		behind = at && !behind ? at : behind;
	}
	if (!behind || !is(s, after(name), "("))
		return false;
	put_partitions(s, l, behind, after(name));
	return true;
}

/* Clauses that change rows or files, but nothing that a schema tells. */
static bool tells_nothing(const struct ddl_schema *s, const struct piece *t)
{
	static const char *const words[] = { "analyze", "check", "exchange", "optimize", "rebuild", "repair", "truncate" };

	if (!is(s, after(t), "partition"))
		return false;
	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (is(s, t, words[i]))
			return true;
	return false;
}

bool ddl_my_alter_partitions(struct ddl_schema *s, struct ddl_table *t, const struct ddl_action *a)
{
	struct ddl_list clause, l;
	struct piece *word, *rest;
	bool done = false;

	if (!a->expr || !t->partition_by)
		return false;
	clause = read_text(s, a->expr->text);
	l = read_text(s, t->partition_by->text);
	word = first_of(&clause);
	rest = after(after(word));
	if (tells_nothing(s, word))
		return true;
	if (!is(s, after(word), "partition"))
		return false;
	if (is(s, word, "add"))
		done = add_partition(s, &l, rest);
	else if (is(s, word, "drop"))
		done = drop_partitions(s, &l, rest);
	else if (is(s, word, "reorganize"))
		done = reorganize(s, &l, rest);
	else if (is(s, word, "coalesce"))
		done = rest && add_count(s, &l, -strtol(ddl_text(s->session, rest->text), NULL, 10));
	if (done) {
		t->partition_by = DDL_CLONE(s, t->partition_by);
		t->partition_by->text = write_text(s, &l);
	}
	return done;
}
