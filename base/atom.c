#include "base/atom.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_SLOTS = 4096 };

static inline uint64_t load8(const char *p)
{
	uint64_t w;

	memcpy(&w, p, 8);
	return w;
}

static inline uint64_t load4(const char *p)
{
	uint32_t w;

	memcpy(&w, p, 4);
	return w;
}

/* Up to eight bytes as one number; reads overlap instead of looping. */
static inline uint64_t load_tail(const char *p, size_t len)
{
	if (len >= 4)
		return load4(p) << 32 | load4(p + len - 4);
	if (!len)
		return 0;
	return (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[len / 2] << 8 | (unsigned char)p[len - 1];
}

static uint32_t hash_bytes(const char *p, size_t len)
{
	uint64_t h = len * UINT64_C(0x9E3779B97F4A7C15);

	for (; len > 8; p += 8, len -= 8) {
		h = (h ^ load8(p)) * UINT64_C(0xD6E8FEB86659FD93);
		h ^= h >> 32;
	}
	h = (h ^ load_tail(p, len)) * UINT64_C(0xD6E8FEB86659FD93);
	return (uint32_t)(h ^ h >> 32);
}

static inline bool same_bytes(const char *a, const char *b, size_t len)
{
	for (; len > 8; a += 8, b += 8, len -= 8)
		if (load8(a) != load8(b))
			return false;
	return load_tail(a, len) == load_tail(b, len);
}

void ddl_atoms_init(struct ddl_atoms *t)
{
	memset(t, 0, sizeof(*t));
	ddl_arena_init(&t->arena);
	t->slots = ddl_xmalloc(FIRST_SLOTS * sizeof(*t->slots));
	memset(t->slots, 0, FIRST_SLOTS * sizeof(*t->slots));
	t->mask = FIRST_SLOTS - 1;
	t->cap = FIRST_SLOTS / 2;
	t->entries = ddl_xmalloc(t->cap * sizeof(*t->entries));
	t->entries[0] = (struct ddl_atom_entry){ .text = "" };
	t->count = 1;
}

void ddl_atoms_release(struct ddl_atoms *t)
{
	free(t->slots);
	free(t->entries);
	ddl_arena_release(&t->arena);
	memset(t, 0, sizeof(*t));
}

static void grow(struct ddl_atoms *t)
{
	uint32_t nslots = (t->mask + 1) * 2;

	t->cap = nslots / 2;
	t->entries = ddl_xrealloc(t->entries, t->cap, sizeof(*t->entries));
	t->slots = ddl_xrealloc(t->slots, nslots, sizeof(*t->slots));
	memset(t->slots, 0, nslots * sizeof(*t->slots));
	t->mask = nslots - 1;
	for (uint32_t a = 1; a < t->count; a++) {
		uint32_t hash = t->entries[a].hash, i = hash & t->mask;

		while (t->slots[i])
			i = (i + 1) & t->mask;
		t->slots[i] = (uint64_t)hash << 32 | a;
	}
}

ddl_atom ddl_atom_of(struct ddl_atoms *t, const char *text, size_t len)
{
	uint32_t hash = hash_bytes(text, len), i = hash & t->mask;
	uint64_t slot;
	ddl_atom a;

	while ((slot = t->slots[i])) {
		const struct ddl_atom_entry *e = &t->entries[(uint32_t)slot];

		if (slot >> 32 == hash && e->len == len && same_bytes(e->text, text, len))
			return (uint32_t)slot;
		i = (i + 1) & t->mask;
	}
	if (t->count == t->cap) {
		grow(t);
		return ddl_atom_of(t, text, len);
	}
	a = t->count++;
	t->slots[i] = (uint64_t)hash << 32 | a;
	t->entries[a] = (struct ddl_atom_entry){
		.text = ddl_memdup(&t->arena, text, len), .len = (uint32_t)len, .hash = hash
	};
	return a;
}

ddl_atom ddl_atom_str(struct ddl_atoms *t, const char *text)
{
	return ddl_atom_of(t, text, strlen(text));
}

ddl_atom ddl_atom_printf(struct ddl_atoms *t, const char *fmt, ...)
{
	char small[256], *text = small;
	va_list ap;
	ddl_atom a;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(small, sizeof(small), fmt, ap);
	va_end(ap);
	if (n < 0)
		return ddl_atom_of(t, "", 0);
	if ((size_t)n >= sizeof(small)) {
		text = ddl_xmalloc((size_t)n + 1);
		va_start(ap, fmt);
		vsnprintf(text, (size_t)n + 1, fmt, ap);
		va_end(ap);
	}
	a = ddl_atom_of(t, text, (size_t)n);
	if (text != small)
		free(text);
	return a;
}

static ddl_atom fold(struct ddl_atoms *t, ddl_atom a, char (*to)(char))
{
	const char *text = ddl_atom_text(t, a);
	size_t len = ddl_atom_len(t, a), i;
	char small[128], *copy = small;

	for (i = 0; i < len && to(text[i]) == text[i]; i++)
		;
	if (i == len)
		return a;
	if (len > sizeof(small))
		copy = ddl_xmalloc(len);
	for (i = 0; i < len; i++)
		copy[i] = to(text[i]);
	a = ddl_atom_of(t, copy, len);
	if (copy != small)
		free(copy);
	return a;
}

ddl_atom ddl_atom_lower(struct ddl_atoms *t, ddl_atom a)
{
	ddl_atom lower;

	if (!a || t->entries[a].lower)
		return t->entries[a].lower;
	lower = fold(t, a, ddl_ascii_lower);
	t->entries[a].lower = lower;
	return lower;
}

ddl_atom ddl_atom_upper(struct ddl_atoms *t, ddl_atom a)
{
	ddl_atom upper;

	if (!a || t->entries[a].upper)
		return t->entries[a].upper;
	upper = fold(t, a, ddl_ascii_upper);
	t->entries[a].upper = upper;
	return upper;
}

int ddl_atom_compare(const struct ddl_atoms *t, ddl_atom a, ddl_atom b)
{
	size_t la = ddl_atom_len(t, a), lb = ddl_atom_len(t, b);
	int c;

	if (a == b)
		return 0;
	if (!a || !b)
		return a ? 1 : -1;
	c = memcmp(ddl_atom_text(t, a), ddl_atom_text(t, b), la < lb ? la : lb);
	return c ? c : la < lb ? -1 : 1;
}

bool ddl_atom_is_slow(const struct ddl_atoms *t, ddl_atom a, const char *text)
{
	return a && !strcmp(ddl_atom_text(t, a), text);
}

bool ddl_atom_is_nocase_slow(const struct ddl_atoms *t, ddl_atom a, const char *text)
{
	return a && ddl_ascii_equal(ddl_atom_text(t, a), text);
}
