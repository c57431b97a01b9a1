#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CHUNK = 32 * 1024, LARGEST_CHUNK = 8 * 1024 * 1024, ALIGN = 8 };
#ifdef DDL_ASAN
enum { RED_ZONE = 16 };
#else
enum { RED_ZONE = 0 };
#endif

struct ddl_chunk {
	struct ddl_chunk *next;
	size_t size;
	char bytes[];
};

static void (*oom_handler)(void);

void ddl_set_oom_handler(void (*handler)(void))
{
	oom_handler = handler;
}

static DDL_NORETURN void out_of_memory(void)
{
	if (oom_handler)
		oom_handler();
	abort();
}

void *ddl_xmalloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (!p)
		out_of_memory();
	return p;
}

void *ddl_xrealloc(void *p, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		out_of_memory();
	size *= count;
	p = realloc(p, size ? size : 1);
	if (!p)
		out_of_memory();
	return p;
}

void ddl_arena_init(struct ddl_arena *a)
{
	memset(a, 0, sizeof(*a));
}

void ddl_arena_release(struct ddl_arena *a)
{
	struct ddl_chunk *c, *next;

	for (c = a->chunks; c; c = next) {
		next = c->next;
		DDL_UNPOISON(c->bytes, c->size);
		free(c);
	}
	ddl_arena_init(a);
}

static void use_chunk(struct ddl_arena *a, struct ddl_chunk *c)
{
	c->next = a->chunks;
	a->chunks = c;
	a->cur = c->bytes;
	a->end = c->bytes + c->size;
	DDL_POISON(c->bytes, c->size);
}

void ddl_arena_reset(struct ddl_arena *a)
{
	struct ddl_chunk *largest = NULL, *c, *next;

	for (c = a->chunks; c; c = c->next)
		if (!largest || c->size > largest->size)
			largest = c;
	for (c = a->chunks; c; c = next) {
		next = c->next;
		DDL_UNPOISON(c->bytes, c->size);
		if (c != largest)
			free(c);
	}
	ddl_arena_init(a);
	if (largest)
		use_chunk(a, largest);
}

static void *alloc_slow(struct ddl_arena *a, size_t size)
{
	size_t want = a->chunks ? a->chunks->size * 2 : FIRST_CHUNK;
	struct ddl_chunk *c;

	if (want > LARGEST_CHUNK)
		want = LARGEST_CHUNK;
	if (want < size)
		want = size;
	if (want > SIZE_MAX - sizeof(*c))
		out_of_memory();
	c = ddl_xmalloc(sizeof(*c) + want);
	c->size = want;
	use_chunk(a, c);
	return ddl_alloc(a, size - RED_ZONE);
}

void *ddl_alloc(struct ddl_arena *a, size_t size)
{
	size_t need = (size + RED_ZONE + ALIGN - 1) & ~(size_t)(ALIGN - 1);
	void *p;

	if (need < size)
		out_of_memory();
	if (DDL_UNLIKELY(need > (size_t)(a->end - a->cur)))
		return alloc_slow(a, need);
	p = a->cur;
	a->cur += need;
	a->total += need;
	DDL_UNPOISON(p, size);
	return memset(p, 0, size);
}

void *ddl_alloc_array(struct ddl_arena *a, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		out_of_memory();
	return ddl_alloc(a, count * size);
}

char *ddl_memdup(struct ddl_arena *a, const void *bytes, size_t len)
{
	char *p = ddl_alloc(a, len + 1);

	if (len)
		memcpy(p, bytes, len);
	return p;
}

char *ddl_format(struct ddl_arena *a, const char *fmt, ...)
{
	va_list ap, again;
	char *p;
	int n;

	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		out_of_memory();
	p = ddl_alloc(a, (size_t)n + 1);
	vsnprintf(p, (size_t)n + 1, fmt, again);
	va_end(again);
	return p;
}
