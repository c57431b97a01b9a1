/*
 * order.c - the order in which types, routines, views and the like can be made.
 *
 * Servers number what they make, so that a thing mostly needs what has a lower number; CREATE OR REPLACE and ALTER
 * make exceptions. The walk has a stack of its own: chains of views may be long.
 */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "live/order.h"

enum state { UNSEEN, OPEN, DONE };

struct thing {
	unsigned catalog, oid;
	const char *text;
	enum state state;
	bool late;
	size_t first, end;           /* of its needs */
	size_t parent;               /* index + 1 */
};

struct need {
	unsigned catalog, oid, of_catalog, of_oid;
};

struct ddl_order {
	struct ddl_arena arena;
	struct thing *things;
	struct need *needs;
	size_t *order;
	size_t nthings, nneeds, norder, things_cap, needs_cap;
	bool sorted;
};

struct ddl_order *ddl_order_new(void)
{
	struct ddl_order *o = ddl_xmalloc(sizeof(*o));

	*o = (struct ddl_order){ .things = NULL };
	ddl_arena_init(&o->arena);
	return o;
}

void ddl_order_free(struct ddl_order *o)
{
	ddl_arena_release(&o->arena);
	free(o->things);
	free(o->needs);
	free(o->order);
	free(o);
}

static void *room_for(void *items, size_t n, size_t *cap, size_t size)
{
	void *more;

	if (n < *cap)
		return items;
	*cap = *cap ? *cap * 2 : 64;
	more = ddl_xmalloc(*cap * size);
	if (n)
		memcpy(more, items, n * size);
	free(items);
	return more;
}

void ddl_order_add(struct ddl_order *o, unsigned catalog, unsigned oid, const char *text, size_t len)
{
	o->things = room_for(o->things, o->nthings, &o->things_cap, sizeof(*o->things));
	o->things[o->nthings++] = (struct thing){
		.catalog = catalog, .oid = oid, .text = ddl_memdup(&o->arena, text, len),
	};
}

void ddl_order_need(struct ddl_order *o, unsigned catalog, unsigned oid, unsigned of_catalog, unsigned of_oid)
{
	o->needs = room_for(o->needs, o->nneeds, &o->needs_cap, sizeof(*o->needs));
	o->needs[o->nneeds++] = (struct need){ catalog, oid, of_catalog, of_oid };
}

static int compare_numbers(unsigned a, unsigned a2, unsigned b, unsigned b2)
{
	if (a != b)
		return a < b ? -1 : 1;
	return a2 < b2 ? -1 : a2 > b2;
}

static int by_number(const void *a, const void *b)
{
	const struct thing *x = a, *y = b;

	return compare_numbers(x->oid, x->catalog, y->oid, y->catalog);
}

static int by_needer(const void *a, const void *b)
{
	const struct need *x = a, *y = b;
	int order = compare_numbers(x->oid, x->catalog, y->oid, y->catalog);

	return order ? order : compare_numbers(x->of_oid, x->of_catalog, y->of_oid, y->of_catalog);
}

static struct thing *find(const struct ddl_order *o, unsigned catalog, unsigned oid)
{
	const struct thing key = { .catalog = catalog, .oid = oid };

	return o->nthings ? bsearch(&key, o->things, o->nthings, sizeof(key), by_number) : NULL;
}

static void place(struct ddl_order *o, struct thing *t)
{
	t->state = DONE;
	o->order[o->norder++] = (size_t)(t - o->things);
	if (t->parent && t->late)
		o->things[t->parent - 1].late = true;
}

/* Things that need each other come in the order of their numbers. */
static void walk_from(struct ddl_order *o, struct thing *t)
{
	t->state = OPEN;
	while (t) {
		const struct need *n = t->first < t->end ? &o->needs[t->first++] : NULL;
		struct thing *of = n ? find(o, n->of_catalog, n->of_oid) : NULL;

		if (!n) {
			place(o, t);
			t = t->parent ? &o->things[t->parent - 1] : NULL;
		} else if (!of || of->state == DONE) {
			/* What is no thing is a table, or an extension's. */
			t->late |= of ? of->late : !n->of_catalog;
		} else if (of->state == UNSEEN) {
			of->state = OPEN;
			of->parent = (size_t)(t - o->things) + 1;
			t = of;
		}
	}
}

static void sort(struct ddl_order *o)
{
	size_t at = 0;

	o->sorted = true;
	o->order = ddl_xmalloc((o->nthings + 1) * sizeof(*o->order));
	if (o->nthings)
		qsort(o->things, o->nthings, sizeof(*o->things), by_number);
	if (o->nneeds)
		qsort(o->needs, o->nneeds, sizeof(*o->needs), by_needer);
	for (size_t i = 0; i < o->nthings; i++) {
		struct thing *t = &o->things[i];

		while (at < o->nneeds && compare_numbers(o->needs[at].oid, o->needs[at].catalog, t->oid, t->catalog) < 0)
			at++;
		t->first = at;
		while (at < o->nneeds && o->needs[at].oid == t->oid && o->needs[at].catalog == t->catalog)
			at++;
		t->end = at;
	}
	for (size_t i = 0; i < o->nthings; i++)
		if (o->things[i].state == UNSEEN)
			walk_from(o, &o->things[i]);
}

void ddl_order_put(struct ddl_order *o, bool late, struct ddl_buf *out)
{
	if (!o->sorted)
		sort(o);
	for (size_t i = 0; i < o->norder; i++) {
		const struct thing *t = &o->things[o->order[i]];

		if (t->late == late)
			ddl_buf_printf(out, "%s;\n", t->text);
	}
}
