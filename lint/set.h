/* set.h - a hash of numbers, for what must be found again fast: addresses, atoms. */
#ifndef DDL_LINT_SET_H
#define DDL_LINT_SET_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/list.h"

struct ddl_set {
	uint64_t *keys;              /* 0: free */
	uint32_t *values;
	uint32_t count, cap;
};

void ddl_set_release(struct ddl_set *s);

/* The last value put under a key stays. key is not 0. */
void ddl_set_put(struct ddl_set *s, uint64_t key, uint32_t value);

/* 0 when the key is not there. */
uint32_t ddl_set_get(const struct ddl_set *s, uint64_t key);

/* Lists by a key. */
struct ddl_lists {
	struct ddl_set numbers;      /* by key: number in lists, from 1 */
	struct ddl_list **lists;
	uint32_t count, cap;
};

void ddl_lists_release(struct ddl_lists *l);

/* An empty one when the key is not there. */
const struct ddl_list *ddl_lists_get(const struct ddl_lists *l, uint64_t key);
struct ddl_list *ddl_lists_make(struct ddl_lists *l, struct ddl_arena *a, uint64_t key);

static inline uint64_t ddl_set_key(const void *p)
{
	return (uint64_t)(uintptr_t)p;
}

#endif
