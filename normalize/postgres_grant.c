/*
 * postgres_grant.c - roles granted to roles, carried as texts that take each other back.
 *
 * Reference: PostgreSQL manual, GRANT. Privileges on things are postgres_acl.c's.
 */
#include <string.h>

#include "base/ascii.h"
#include "normalize/postgres.h"

static bool is(const struct ddl_schema *s, ddl_atom a, const char *word)
{
	return ddl_atom_is(&s->session->atoms, a, word);
}

/* Copy text without every `what`. */
static void put_without(struct ddl_buf *b, const char *text, const char *what)
{
	size_t n = strlen(what);

	for (const char *hit; (hit = strstr(text, what)); text = hit + n)
		ddl_buf_add(b, text, (size_t)(hit - text));
	ddl_buf_puts(b, text);
}

static ddl_atom normal(struct ddl_schema *s, const char *text)
{
	struct ddl_buf a = { 0 }, b = { 0 };
	const char *table = strstr(text, " on table ");
	ddl_atom atom;

	if (table) {
		ddl_buf_add(&a, text, (size_t)(table - text));
		ddl_buf_puts(&a, " on ");
		ddl_buf_puts(&a, table + strlen(" on table "));
	} else {
		ddl_buf_puts(&a, text);
	}
	put_without(&b, ddl_buf_str(&a), "public.");
	atom = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&a);
	ddl_buf_release(&b);
	return atom;
}

/* "grant x on y to z with grant option" and "revoke x on y from z"; 0 when there is no such opposite. */
ddl_atom ddl_postgres_opposite(struct ddl_schema *s, ddl_atom text)
{
	const char *t = ddl_text(s->session, text), *to, *option;
	bool grant = !strncmp(t, "grant ", 6);
	struct ddl_buf b = { 0 };
	ddl_atom atom;

	if (!grant && strncmp(t, "revoke ", 7))
		return 0;
	/* A text without privileges has the word at once. */
	t += grant ? 6 : 7;
	to = strstr(t, grant ? " to " : " from ");
	if (!to || strstr(t, "option for ") || strstr(t, " granted by "))
		return 0;
	ddl_buf_puts(&b, grant ? "revoke " : "grant ");
	ddl_buf_add(&b, t, (size_t)(to - t));
	ddl_buf_puts(&b, grant ? " from " : " to ");
	to += grant ? 4 : 6;
	option = strstr(to, " with ");
	ddl_buf_add(&b, to, option ? (size_t)(option - to) : strlen(to));
	atom = ddl_atom_of(&s->session->atoms, ddl_buf_str(&b), b.len);
	ddl_buf_release(&b);
	return atom;
}

bool ddl_postgres_is_grant(const struct ddl_schema *s, const struct ddl_stmt *stmt)
{
	return stmt->kind == DDL_STMT_OPAQUE && (is(s, stmt->word, "grant") || is(s, stmt->word, "revoke"));
}

bool ddl_postgres_grant(struct ddl_schema *s, struct ddl_stmt *stmt)
{
	struct ddl_opaque *q = stmt->u.opaque;
	ddl_atom opposite, other = ddl_atom_str(&s->session->atoms, is(s, stmt->word, "grant") ? "revoke" : "grant");
	struct ddl_object *o;

	q->text = normal(s, ddl_text(s->session, q->text));
	memset(&q->name, 0, sizeof(q->name));
	opposite = ddl_postgres_opposite(s, q->text);
	DDL_EACH_OBJECT(was, s) {
		if (!opposite || was->kind != DDL_OBJECT_OTHER || was->within != other || !was->stmt || was->stmt->kind != DDL_STMT_OPAQUE)
			continue;
		if (was->stmt->u.opaque->text != opposite && ddl_postgres_opposite(s, was->stmt->u.opaque->text) != q->text)
			continue;
		ddl_remove_object(s, was);
		return true;
	}
	/* The later of two alike counts. */
	o = ddl_find(s, DDL_SCOPE_OTHER, 0, stmt->word, q->text);
	return o != NULL;
}
