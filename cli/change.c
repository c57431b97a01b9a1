#include "cli/change.h"

#include <string.h>

#include "cli/filter.h"
#include "cli/policy.h"
#include "cli/trial.h"
#include "migrate/effect.h"
#include "normalize/outside.h"

bool ddl_change_renames(struct ddl_cli *cli, char *const *options, struct ddl_change *c)
{
	for (; options && *options; options++) {
		const char *equals = strchr(*options, '=');
		struct ddl_rename *r;

		if (!equals || equals == *options || !equals[1]) {
			ddl_usage(cli, "--rename is old=new or table.old=new, not \"%s\"", *options);
			return false;
		}
		r = DDL_NEW(&cli->arena, struct ddl_rename);
		r->from = ddl_memdup(&cli->arena, *options, (size_t)(equals - *options));
		r->to = equals + 1;
		ddl_list_add(&c->renames, r);
	}
	return true;
}

bool ddl_change_fills(struct ddl_cli *cli, char *const *options, struct ddl_change *c)
{
	for (; options && *options; options++) {
		const char *equals = strchr(*options, '=');
		struct ddl_fill *f;

		if (!equals || equals == *options || !equals[1]) {
			ddl_usage(cli, "--default is table.column=expression, not \"%s\"", *options);
			return false;
		}
		f = DDL_NEW(&cli->arena, struct ddl_fill);
		f->column = ddl_memdup(&cli->arena, *options, (size_t)(equals - *options));
		f->expr = equals + 1;
		ddl_list_add(&c->options.fills, f);
	}
	return true;
}

struct ddl_schema *ddl_schema_of(struct ddl_cli *cli, const struct ddl_list *texts)
{
	struct ddl_session *s = &cli->session;
	struct ddl_schema *schema = ddl_schema_new(s, cli->dialect, cli->version);
	size_t errors = ddl_diags_count(s, DDL_ERROR);
	uint32_t number = 0;

	if (cli->default_schema)
		schema->default_key = ddl_atom_str(&s->atoms, cli->default_schema);
	schema->partial = cli->default_schema || cli->defaults;
	if (cli->defaults)
		ddl_schema_read(schema, ddl_sources_add(&s->sources, "defaults of the database", cli->defaults,
							strlen(cli->defaults)));
	DDL_EACH(struct ddl_text, t, texts) {
		ddl_output_progress(cli, "reading %s (%u of %u)", t->source->name, ++number, texts->count);
		ddl_schema_read(schema, t->source);
	}
	ddl_normalize_finish(schema);
	if (!schema->failed && ddl_diags_count(s, DDL_ERROR) == errors && ddl_filter_schema(cli, schema))
		return schema;
	ddl_schema_release(schema);
	return NULL;
}

static bool is_privilege(const struct ddl_schema *s, const struct ddl_object *o)
{
	return o->stmt && o->stmt->kind == DDL_STMT_OPAQUE &&
	       (ddl_atom_is(&s->session->atoms, o->stmt->word, "grant") ||
		ddl_atom_is(&s->session->atoms, o->stmt->word, "revoke"));
}

static bool has_privileges(const struct ddl_schema *schema)
{
	DDL_EACH_OBJECT(o, schema)
		if (is_privilege(schema, o))
			return true;
	return false;
}

void ddl_change_forget_privileges(struct ddl_schema *schema)
{
	DDL_EACH_OBJECT(o, schema)
		if (is_privilege(schema, o))
			ddl_remove_object(schema, o);
}

void ddl_change_forget(struct ddl_schema *schema, const struct ddl_list *texts, const struct ddl_schema *other)
{
	const struct ddl_text *first = (const struct ddl_text *)(const void *)texts->first;

	if (!first || !first->live)
		return;
	/* Against nothing a database is told as it is. */
	if (other->nstatements && !has_privileges(other))
		ddl_change_forget_privileges(schema);
	DDL_EACH_OBJECT(o, other)
		if (ddl_atom_is(&other->session->atoms, o->name, DDL_REVISIONS_TABLE))
			return;
	ddl_effect_forget(schema, NULL);
}

bool ddl_change_replay(struct ddl_cli *cli, struct ddl_change *c, int *status)
{
	*status = DDL_EXIT_SQL;
	c->before = ddl_schema_of(cli, &c->from);
	c->after = ddl_schema_of(cli, &c->to);
	if (!c->before || !c->after)
		return false;
	if (!c->all) {
		ddl_change_forget(c->before, &c->from, c->after);
		ddl_change_forget(c->after, &c->to, c->before);
	}
	ddl_outside_tell(c->before, c->after);
	ddl_policy_skip(c->policy, c->before, c->after);
	return true;
}

bool ddl_change_plan(struct ddl_cli *cli, struct ddl_change *c, const struct ddl_format *f, int *status)
{
	const struct ddl_script_style style = { .indent = f->indent, .comments = true };

	c->options.renames = c->renames;
	*status = DDL_EXIT_PLAN;
	ddl_output_progress(cli, "comparing");
	c->plan = ddl_diff(c->before, c->after, &c->options);
	if (c->plan->refused)
		return false;
	ddl_script_write(c->plan, &style, &c->script);
	if (!c->script.len)
		return true;
	/* The proof changes what the plan starts from, so that comes last. */
	if (c->trial && (*status = ddl_trial_run(cli, c->trial, c)))
		return false;
	*status = DDL_EXIT_PLAN;
	ddl_output_progress(cli, "trying the plan");
	return ddl_script_holds(c->plan, &c->script);
}

void ddl_change_release(struct ddl_change *c)
{
	if (c->before)
		ddl_schema_release(c->before);
	if (c->after)
		ddl_schema_release(c->after);
	ddl_buf_release(&c->script);
}
