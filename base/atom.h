/*
 * atom.h - interned byte strings.
 *
 * Equal strings have equal atoms within one table, so names are compared as
 * integers. Atom 0 means "no string"; the empty string has an atom of its own.
 */
#ifndef DDL_BASE_ATOM_H
#define DDL_BASE_ATOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/ascii.h"

typedef uint32_t ddl_atom;

struct ddl_atom_entry {
	const char *text;            /* NUL-terminated behind len bytes */
	uint32_t len, hash;
	ddl_atom lower, upper;       /* ASCII-folded forms; 0 until asked for */
};

struct ddl_atoms {
	struct ddl_arena arena;
	struct ddl_atom_entry *entries;
	uint32_t count, cap;
	uint64_t *slots;             /* hash << 32 | atom; 0: free */
	uint32_t mask;
};

void ddl_atoms_init(struct ddl_atoms *t);
void ddl_atoms_release(struct ddl_atoms *t);

ddl_atom ddl_atom_of(struct ddl_atoms *t, const char *text, size_t len);
ddl_atom ddl_atom_str(struct ddl_atoms *t, const char *text);
ddl_atom ddl_atom_printf(struct ddl_atoms *t, const char *fmt, ...) DDL_PRINTF(2, 3);

/* Only ASCII letters are folded, whatever the locale. */
ddl_atom ddl_atom_lower(struct ddl_atoms *t, ddl_atom a);
ddl_atom ddl_atom_upper(struct ddl_atoms *t, ddl_atom a);

static inline const char *ddl_atom_text(const struct ddl_atoms *t, ddl_atom a)
{
	return t->entries[a].text;
}

static inline size_t ddl_atom_len(const struct ddl_atoms *t, ddl_atom a)
{
	return t->entries[a].len;
}

bool ddl_atom_is_slow(const struct ddl_atoms *t, ddl_atom a, const char *text);

/* Inline for its first byte: most comparisons end there. */
static inline bool ddl_atom_is(const struct ddl_atoms *t, ddl_atom a, const char *text)
{
	return t->entries[a].text[0] == text[0] && ddl_atom_is_slow(t, a, text);
}

/* Bytewise order of the texts, the shorter first; atom 0 before all. */
int ddl_atom_compare(const struct ddl_atoms *t, ddl_atom a, ddl_atom b);
bool ddl_atom_is_nocase_slow(const struct ddl_atoms *t, ddl_atom a, const char *text);

static inline bool ddl_atom_is_nocase(const struct ddl_atoms *t, ddl_atom a, const char *text)
{
	return ddl_ascii_lower(t->entries[a].text[0]) == ddl_ascii_lower(text[0]) && ddl_atom_is_nocase_slow(t, a, text);
}

#endif
