#include "base/session.h"

#include <string.h>

void ddl_session_init(struct ddl_session *s)
{
	memset(s, 0, sizeof(*s));
	ddl_arena_init(&s->arena);
	ddl_atoms_init(&s->atoms);
	ddl_sources_init(&s->sources);
}

void ddl_session_release(struct ddl_session *s)
{
	ddl_atoms_release(&s->atoms);
	ddl_sources_release(&s->sources);
	ddl_arena_release(&s->arena);
}

void ddl_session_reset(struct ddl_session *s)
{
	s->diags = (struct ddl_list){ 0 };
	ddl_sources_release(&s->sources);
	ddl_sources_init(&s->sources);
	ddl_arena_reset(&s->arena);
}
