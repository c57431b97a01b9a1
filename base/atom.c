#include "base/atom.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"

enum { FIRST_SLOTS = 4096 };

static uint32_t hash_bytes(const char *p, size_t len)
{
	uint64_t h = len * UINT64_C(0x9E3779B97F4A7C15), w;

	while (len >= 8) {
		memcpy(&w, p, 8);
		h = (h ^ w) * UINT64_C(0xD6E8FEB86659FD93);
		h ^= h >> 32;
		p += 8;
		len -= 8;
	}
	w = 0;
	for (size_t i = 0; i < len; i++)
		w = w << 8 | (unsigned char)p[i];
	h = (h ^ w) * UINT64_C(0xD6E8FEB86659FD93);
	return (uint32_t)(h ^ h >> 32);
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
		uint32_t i = t->entries[a].hash & t->mask;

		while (t->slots[i])
			i = (i + 1) & t->mask;
		t->slots[i] = a;
	}
}

ddl_atom ddl_atom_of(struct ddl_atoms *t, const char *text, size_t len)
{
	uint32_t hash = hash_bytes(text, len), i = hash & t->mask;
	struct ddl_atom_entry *e;
	ddl_atom a;

	while ((a = t->slots[i])) {
		e = &t->entries[a];
		if (e->hash == hash && e->len == len && !memcmp(e->text, text, len))
			return a;
		i = (i + 1) & t->mask;
	}
	if (t->count == t->cap) {
		grow(t);
		return ddl_atom_of(t, text, len);
	}
	a = t->count++;
	t->slots[i] = a;
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

bool ddl_atom_is(const struct ddl_atoms *t, ddl_atom a, const char *text)
{
	return a && !strcmp(ddl_atom_text(t, a), text);
}

bool ddl_atom_is_nocase(const struct ddl_atoms *t, ddl_atom a, const char *text)
{
	return a && ddl_ascii_equal(ddl_atom_text(t, a), text);
}
