/*
 * arena.h - memory that is given back all at once.
 *
 * Everything that a session makes lives in an arena; nothing is freed alone.
 * Allocation never returns NULL: when memory runs out the handler set with
 * ddl_set_oom_handler() is called and must not return.
 */
#ifndef DDL_BASE_ARENA_H
#define DDL_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

#include "base/compiler.h"

struct ddl_chunk;

struct ddl_arena {
	char *cur, *end;             /* [cur, end) is zero: memory is cleared once, when a chunk is made or reset */
	struct ddl_chunk *chunks;
	size_t total;                /* bytes handed out, padding included */
};

void ddl_arena_init(struct ddl_arena *a);
void ddl_arena_release(struct ddl_arena *a);

/* Give back all memory but the largest chunk; what was allocated is gone. */
void ddl_arena_reset(struct ddl_arena *a);

/* Give back the last thing that was allocated; of any other, nothing happens. */
void ddl_arena_drop(struct ddl_arena *a, void *last, size_t size);

/* Zeroed, aligned for any type. */
void *ddl_alloc(struct ddl_arena *a, size_t size);
void *ddl_alloc_array(struct ddl_arena *a, size_t count, size_t size);
char *ddl_memdup(struct ddl_arena *a, const void *bytes, size_t len); /* adds a NUL */
char *ddl_format(struct ddl_arena *a, const char *fmt, ...) DDL_PRINTF(2, 3);
char *ddl_vformat(struct ddl_arena *a, const char *fmt, va_list ap) DDL_PRINTF(2, 0);

#define DDL_NEW(arena, type) ((type *)ddl_alloc((arena), sizeof(type)))
#define DDL_NEW_ARRAY(arena, count, type) ((type *)ddl_alloc_array((arena), (count), sizeof(type)))

/* malloc and realloc that do not return NULL; sizes are multiplied with a check. */
void *ddl_xmalloc(size_t size);
void *ddl_xrealloc(void *p, size_t count, size_t size);

/* The default handler writes one line and aborts. */
void ddl_set_oom_handler(void (*handler)(void));

#endif
