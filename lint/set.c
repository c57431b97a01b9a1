#include "lint/set.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

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
