/* api.c - the public functions (include/ddlkit.h): a session, and what was made in it. */
#include <stdlib.h>
#include <string.h>

#include "ddlkit.h"
#include "migrate/script.h"
#include "normalize/outside.h"

/* Schemas have memory of their own to give back. */
struct owned {
	struct ddl_node node;
	struct ddl_schema *schema;
};

struct ddl_kit {
	struct ddl_session session;
	const struct ddl_dialect *dialect;
	ddl_version version;
	struct ddl_list schemas;     /* of struct owned */
};

const char *ddl_version_text(void)
{
	return DDL_VERSION_TEXT;
}

void ddl_on_out_of_memory(void (*handler)(void))
{
	ddl_set_oom_handler(handler);
}

struct ddl_kit *ddl_kit_new(const char *dialect)
{
	ddl_version version;
	const struct ddl_dialect *d = ddl_dialect_find(dialect, &version);
	struct ddl_kit *kit;

	if (!d || !version)
		return NULL;
	kit = ddl_xmalloc(sizeof(*kit));
	memset(kit, 0, sizeof(*kit));
	ddl_session_init(&kit->session);
	kit->dialect = d;
	kit->version = version;
	return kit;
}

static void release_schemas(struct ddl_kit *kit)
{
	DDL_EACH(struct owned, o, &kit->schemas)
		ddl_schema_release(o->schema);
	kit->schemas = (struct ddl_list){ 0 };
}

void ddl_kit_reset(struct ddl_kit *kit)
{
	release_schemas(kit);
	ddl_session_reset(&kit->session);
}

void ddl_kit_free(struct ddl_kit *kit)
{
	if (!kit)
		return;
	release_schemas(kit);
	ddl_session_release(&kit->session);
	free(kit);
}

struct ddl_schema *ddl_kit_schema(struct ddl_kit *kit)
{
	struct owned *o = DDL_NEW(&kit->session.arena, struct owned);

	o->schema = ddl_schema_new(&kit->session, kit->dialect, kit->version);
	ddl_list_add(&kit->schemas, o);
	return o->schema;
}

int ddl_schema_add(struct ddl_schema *schema, const char *name, const char *text, size_t len)
{
	struct ddl_session *s = schema->session;
	size_t errors = ddl_diags_count(s, DDL_ERROR);
	const struct ddl_source *src = ddl_session_add(s, name, text, len);

	if (src) {
		ddl_schema_read(schema, src);
		ddl_normalize_finish(schema);
	}
	return !schema->failed && ddl_diags_count(s, DDL_ERROR) == errors;
}

/* The text moves into the session's arena. */
static const char *keep(struct ddl_kit *kit, struct ddl_buf *b)
{
	const char *text = ddl_memdup(&kit->session.arena, ddl_buf_str(b), b->len);

	ddl_buf_release(b);
	return text;
}

const char *ddl_kit_inspect(struct ddl_kit *kit, struct ddl_schema *schema, const char *indent)
{
	const struct ddl_script_style style = { indent, true };
	struct ddl_buf b = { 0 };
	bool fine;

	ddl_outside_tell(NULL, schema);
	fine = ddl_script_of_schema(schema, &style, &b);
	const char *text = keep(kit, &b);

	return fine ? text : NULL;
}

const char *ddl_kit_diff(struct ddl_kit *kit, struct ddl_schema *from, struct ddl_schema *to,
			 const char *indent)
{
	const struct ddl_script_style style = { indent, true };
	struct ddl_plan *plan = ddl_diff(from, to, NULL);
	struct ddl_buf b = { 0 };
	bool fine = !plan->refused;

	ddl_outside_tell(from, to);
	if (fine) {
		ddl_script_write(plan, &style, &b);
		fine = !b.len || ddl_script_holds(plan, &b);
	}
	if (fine)
		return keep(kit, &b);
	ddl_buf_release(&b);
	return NULL;
}

size_t ddl_kit_messages(struct ddl_kit *kit)
{
	ddl_diags_sort(&kit->session);
	return kit->session.diags.count;
}

const char *ddl_kit_message(struct ddl_kit *kit, size_t number, enum ddl_message_style style)
{
	static const enum ddl_diag_style styles[] = {
		[DDL_MESSAGE_TEXT] = DDL_DIAG_CARETS,
		[DDL_MESSAGE_SHORT] = DDL_DIAG_SHORT,
		[DDL_MESSAGE_JSON] = DDL_DIAG_JSON,
	};
	struct ddl_buf b = { 0 };

	DDL_EACH(struct ddl_diag, d, &kit->session.diags) {
		if (number-- == 0) {
			ddl_diag_render(&kit->session, d, styles[style], false, &b);
			return keep(kit, &b);
		}
	}
	return NULL;
}
