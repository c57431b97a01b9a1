/* mmap and madvise for large chunks, where the system has them */
#define _DEFAULT_SOURCE
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#if defined(__unix__) || defined(__APPLE__)
#include <sys/mman.h>
#endif

enum { FIRST_CHUNK = 32 * 1024, LARGEST_CHUNK = 32 * 1024 * 1024, HUGE_PAGE = 2 * 1024 * 1024, ALIGN = 8 };
#ifdef DDL_ASAN
enum { RED_ZONE = 16 };
#else
enum { RED_ZONE = 0 };
#endif

/* The leak checker does not look for pointers in mapped memory. */
#if defined(MADV_HUGEPAGE) && !defined(DDL_ASAN)
#define USE_HUGE_PAGES 1
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

/*
 * Zeroed memory for a chunk. A large one asks for huge pages: touching a big
 * tree for the first time costs more than building it when each 4 KiB faults.
 */
static struct ddl_chunk *new_chunk(size_t size)
{
	struct ddl_chunk *c;

#ifdef USE_HUGE_PAGES
	if (size >= HUGE_PAGE) {
		c = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if (c == MAP_FAILED)
			out_of_memory();
		madvise(c, size, MADV_HUGEPAGE);
		return c;
	}
#endif
	c = calloc(1, size);
	if (!c)
		out_of_memory();
	return c;
}

static void free_chunk(struct ddl_chunk *c)
{
	DDL_UNPOISON(c->bytes, c->size);
#ifdef USE_HUGE_PAGES
	if (sizeof(*c) + c->size >= HUGE_PAGE) {
		munmap(c, sizeof(*c) + c->size);
		return;
	}
#endif
	free(c);
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
		free_chunk(c);
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
	size_t used;

	for (c = a->chunks; c; c = c->next)
		if (!largest || c->size > largest->size)
			largest = c;
	used = largest && largest == a->chunks ? (size_t)(a->cur - largest->bytes) : largest ? largest->size : 0;
	for (c = a->chunks; c; c = next) {
		next = c->next;
		if (c != largest)
			free_chunk(c);
	}
	ddl_arena_init(a);
	if (largest) {
		DDL_UNPOISON(largest->bytes, largest->size);
		memset(largest->bytes, 0, used);
		use_chunk(a, largest);
	}
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
	c = new_chunk(sizeof(*c) + want);
	c->size = want;
	use_chunk(a, c);
	return ddl_alloc(a, size - RED_ZONE);
}

static inline size_t room_for(size_t size)
{
	return (size + RED_ZONE + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

void ddl_arena_drop(struct ddl_arena *a, void *last, size_t size)
{
	if ((char *)last + room_for(size) != a->cur)
		return;
	memset(last, 0, size);
	DDL_POISON(last, size);
	a->total -= room_for(size);
	a->cur = last;
}

void *ddl_alloc(struct ddl_arena *a, size_t size)
{
	size_t need = room_for(size);
	void *p;

	if (need < size)
		out_of_memory();
	if (DDL_UNLIKELY(need > (size_t)(a->end - a->cur)))
		return alloc_slow(a, need);
	p = a->cur;
	a->cur += need;
	a->total += need;
	DDL_UNPOISON(p, size);
	return p;
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

char *ddl_vformat(struct ddl_arena *a, const char *fmt, va_list ap)
{
	va_list again;
	char *p;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, ap);
	if (n < 0)
		out_of_memory();
	p = ddl_alloc(a, (size_t)n + 1);
	vsnprintf(p, (size_t)n + 1, fmt, again);
	va_end(again);
	return p;
}

char *ddl_format(struct ddl_arena *a, const char *fmt, ...)
{
	va_list ap;
	char *p;

	va_start(ap, fmt);
	p = ddl_vformat(a, fmt, ap);
	va_end(ap);
	return p;
}
