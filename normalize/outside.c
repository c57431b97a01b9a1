/* outside.c - statements that change what a server keeps, and that no schema here has. */
#include "normalize/outside.h"

#include "base/ascii.h"

struct outside {
	struct ddl_node node;
	ddl_atom word, text;
};

void ddl_outside_add(struct ddl_schema *s, struct ddl_span at, ddl_atom word, ddl_atom text)
{
	struct outside *o = DDL_NEW(&s->session->arena, struct outside);

	o->node.at = at;
	o->word = word;
	o->text = text;
	ddl_list_add(&s->outside, o);
}

/* By atom: the other side has the text. */
static bool *texts_of(const struct ddl_schema *s, struct ddl_session *session)
{
	bool *has = DDL_NEW_ARRAY(&session->arena, session->atoms.count, bool);

	if (s)
		DDL_EACH(struct outside, o, &s->outside)
			has[o->text] = true;
	return has;
}

static uint32_t count(const struct ddl_schema *s, const bool *other, ddl_atom word)
{
	uint32_t n = 0;

	if (s)
		DDL_EACH(struct outside, o, &s->outside)
			n += o->word == word && !other[o->text];
	return n;
}

static void tell(struct ddl_session *s, const struct outside *o, uint32_t n)
{
	struct ddl_buf words = { 0 };

	for (const char *c = ddl_text(s, o->word); *c; c++)
		ddl_buf_putc(&words, *c == '_' ? ' ' : ddl_ascii_upper(*c));
	ddl_report(s, DDL_DIAG_OUTSIDE, o->node.at, "%s is no part of a schema here: it is neither compared, planned nor printed (%u such "
		   "statement%s)", ddl_buf_str(&words), n, n == 1 ? "" : "s");
	ddl_buf_release(&words);
}

void ddl_outside_tell(const struct ddl_schema *from, const struct ddl_schema *to)
{
	struct ddl_session *session = to->session;
	const struct ddl_schema *sides[] = { to, from };
	const bool *has[] = { texts_of(to, session), texts_of(from, session) };
	bool *told = DDL_NEW_ARRAY(&session->arena, session->atoms.count, bool);

	for (int i = 0; i < 2 && sides[i]; i++)
		DDL_EACH(struct outside, o, &sides[i]->outside) {
			if (has[!i][o->text] || told[o->word])
				continue;
			told[o->word] = true;
			tell(session, o, count(to, has[1], o->word) + count(from, has[0], o->word));
		}
}
