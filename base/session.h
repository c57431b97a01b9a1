/* session.h - what one user of the library owns: names, texts, memory, diagnostics. */
#ifndef DDL_BASE_SESSION_H
#define DDL_BASE_SESSION_H

#include "base/arena.h"
#include "base/atom.h"
#include "base/diag.h"
#include "base/source.h"

struct ddl_session {
	struct ddl_arena arena;
	struct ddl_atoms atoms;
	struct ddl_sources sources;
	struct ddl_list diags;       /* of struct ddl_diag */
	struct ddl_diag spare;       /* what is reported when there are too many */
};

void ddl_session_init(struct ddl_session *s);
void ddl_session_release(struct ddl_session *s);

/* Forget texts, diagnostics and all that was made of them; names, and tables made of names, stay. */
void ddl_session_reset(struct ddl_session *s);

/* Add a text as it was read (ddl_source_decode). Reports and returns NULL when it is none, or too much. */
const struct ddl_source *ddl_session_add(struct ddl_session *s, const char *name, const char *bytes, size_t len);

static inline const char *ddl_text(const struct ddl_session *s, ddl_atom a)
{
	return ddl_atom_text(&s->atoms, a);
}

#endif
