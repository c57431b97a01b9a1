#include "lint/set.h"

#include <stdlib.h>
#include <string.h>


enum { FIRST_SIZE = 64 };

void ddl_set_release(struct ddl_set *s)
{
	free(s->keys);
	free(s->values);
}

/* Fibonacci hashing: addresses and pairs of atoms differ in a few bits only. */
static uint32_t slot_of(const struct ddl_set *s, uint64_t key)
{
	uint32_t i = (uint32_t)((key * 0x9e3779b97f4a7c15u) >> 32) & (s->cap - 1);

	while (s->keys[i] && s->keys[i] != key)
		i = (i + 1) & (s->cap - 1);
	return i;
}

static void grow(struct ddl_set *s)
{
	struct ddl_set bigger = { .cap = s->cap ? s->cap * 2 : FIRST_SIZE };

	bigger.keys = ddl_xrealloc(NULL, bigger.cap, sizeof(*bigger.keys));
	bigger.values = ddl_xrealloc(NULL, bigger.cap, sizeof(*bigger.values));
	memset(bigger.keys, 0, bigger.cap * sizeof(*bigger.keys));
	for (uint32_t i = 0; i < s->cap; i++)
		if (s->keys[i])
			ddl_set_put(&bigger, s->keys[i], s->values[i]);
	ddl_set_release(s);
	*s = bigger;
}

void ddl_set_put(struct ddl_set *s, uint64_t key, uint32_t value)
{
	uint32_t i;

	if (s->count * 2 >= s->cap)
		grow(s);
	i = slot_of(s, key);
	s->count += !s->keys[i];
	s->keys[i] = key;
	s->values[i] = value;
}

uint32_t ddl_set_get(const struct ddl_set *s, uint64_t key)
{
	uint32_t i;

	if (!s->cap)
		return 0;
	i = slot_of(s, key);
	return s->keys[i] ? s->values[i] : 0;
}

void ddl_lists_release(struct ddl_lists *l)
{
	ddl_set_release(&l->numbers);
	free(l->lists);
}

const struct ddl_list *ddl_lists_get(const struct ddl_lists *l, uint64_t key)
{
	static const struct ddl_list none;
	uint32_t i = ddl_set_get(&l->numbers, key);

	return i ? l->lists[i - 1] : &none;
}

struct ddl_list *ddl_lists_make(struct ddl_lists *l, struct ddl_arena *a, uint64_t key)
{
	uint32_t i = ddl_set_get(&l->numbers, key);

	if (i)
		return l->lists[i - 1];
	if (l->count == l->cap) {
		l->cap = l->cap ? l->cap * 2 : FIRST_SIZE;
		l->lists = ddl_xrealloc(l->lists, l->cap, sizeof(*l->lists));
	}
	l->lists[l->count++] = DDL_NEW(a, struct ddl_list);
	ddl_set_put(&l->numbers, key, l->count);
	return l->lists[l->count - 1];
}
