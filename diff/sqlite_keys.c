/*
 * sqlite_keys.c - foreign keys around SQLite's DROP TABLE, which deletes the rows first ("SQLite Foreign Key Support", 5).
 *
 * With foreign keys on that does to the rows of other tables what ON DELETE says, and PRAGMA foreign_keys does nothing
 * inside a transaction: a plan that would lose rows there begins with a statement that fails there.
 */
#include "diff/sqlite.h"

struct ddl_object *ddl_lite_table_after(const struct ddl_plan *p, const struct ddl_object *o)
{
	struct ddl_object *to = ddl_find_relation(p->to, &o->table->name);

	return to && to->table ? to : NULL;
}

static bool acts(const struct ddl_constraint *k)
{
	return k->foreign->on_delete >= DDL_FK_CASCADE;
}

/* A table of `from` that a key references on either side. */
static const struct ddl_object *target_of(const struct ddl_plan *p, const struct ddl_constraint *k)
{
	return k->kind == DDL_CONSTRAINT_FOREIGN ? ddl_find_relation(p->from, &k->foreign->table) : NULL;
}

static void look_at_side(struct ddl_plan *p, const struct ddl_schema *side, uint8_t *keys_of)
{
	DDL_EACH_OBJECT(o, side) {
		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		DDL_EACH(struct ddl_constraint, k, &o->table->constraints) {
			const struct ddl_object *target = target_of(p, k);

			if (target)
				keys_of[target->number] |= DDL_LITE_REFERENCED | (acts(k) ? DDL_LITE_ACTS : 0);
		}
	}
}

static bool has_own(const struct ddl_table *t)
{
	DDL_EACH(struct ddl_constraint, k, &t->constraints)
		if (k->kind == DDL_CONSTRAINT_FOREIGN)
			return true;
	return false;
}

uint8_t ddl_lite_keys_of(struct ddl_plan *p, const struct ddl_table_change *c)
{
	struct ddl_lite_notes *notes = ddl_lite_notes(p);
	const struct ddl_object *o = ddl_find_relation(p->from, &c->from->name);

	if (!notes->keys_of) {
		notes->keys_of = DDL_NEW_ARRAY(&p->session->arena, p->from->nobjects + 1, uint8_t);
		look_at_side(p, p->from, notes->keys_of);
		look_at_side(p, p->to, notes->keys_of);
	}
	return (uint8_t)((o ? notes->keys_of[o->number] : 0) | (has_own(c->from) || has_own(c->to) ? DDL_LITE_OWN : 0));
}

/* When each table of `from` is dropped, by its number; 0: it stays. NULL: all do. */
static uint32_t *drop_ranks(const struct ddl_plan *p)
{
	uint32_t *ranks = NULL;

	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)step->stmt->items.first;
		const struct ddl_object *o;

		if (step->stmt->kind != DDL_STMT_DROP || step->stmt->object != DDL_OBJECT_TABLE)
			continue;
		o = ddl_find_relation(p->from, &i->name);
		if (!o || !o->table || ddl_lite_table_after(p, o))
			continue;
		if (!ranks)
			ranks = DDL_NEW_ARRAY(&p->session->arena, p->from->nobjects + 1, uint32_t);
		ranks[o->number] = step->rank + 1 + (step->phase == DDL_PHASE_DROP_TABLE ? p->next_rank : 0);
	}
	return ranks;
}

/* Rows that delete one another would fire them. */
static void drop_triggers(struct ddl_plan *p, const struct ddl_object *table)
{
	DDL_EACH_OBJECT(o, p->from)
		if (o->kind == DDL_OBJECT_TRIGGER && o->table == table->table && !o->mark)
			ddl_lite_drop_trigger(p, o);
}

/* To be dropped inside a transaction of others. */
static void may_fail(struct ddl_plan *p, const struct ddl_object *table)
{
	DDL_EACH(struct ddl_step, step, &p->steps) {
		const struct ddl_qname_item *i = (const struct ddl_qname_item *)(const void *)step->stmt->items.first;

		if (p->options->wrapped && step->stmt->kind == DDL_STMT_DROP && step->stmt->object == DDL_OBJECT_TABLE &&
		    ddl_find_relation(p->from, &i->name) == table)
			step->consequences |= DDL_MAY_FAIL;
	}
}

static void refuse(struct ddl_plan *p, const struct ddl_object *child, const struct ddl_object *target)
{
	const char *parent = ddl_plan_text(p, target->table->name.name.name);

	ddl_plan_refuse(p, child->table->name.name.at, "table \"%s\" keeps its foreign key to \"%s\", which is dropped: inside a "
			"transaction that would delete or change its rows", ddl_plan_text(p, child->table->name.name.name), parent);
}

/* Of tables that go while another one still references them; what that one holds counts if it stays. */
static uint8_t keys_of_dropped(struct ddl_plan *p)
{
	const uint32_t *ranks = drop_ranks(p);
	uint8_t keys = 0;

	if (!ranks)
		return 0;
	DDL_EACH_OBJECT(o, p->from) {
		const struct ddl_object *stays;

		if (o->kind != DDL_OBJECT_TABLE || !o->table)
			continue;
		/* One that stays is by then what it is to be. */
		stays = ddl_lite_table_after(p, o);
		DDL_EACH(struct ddl_constraint, k, &(stays ? stays : o)->table->constraints) {
			const struct ddl_object *target = target_of(p, k);

			if (!target || !ranks[target->number] || (ranks[o->number] && ranks[o->number] < ranks[target->number]))
				continue;
			if (ranks[o->number] && acts(k))
				drop_triggers(p, o);
			/* RESTRICT lets nothing go, nor does SET NULL of a column that is NOT NULL. */
			if (target == o && k->foreign->on_delete > DDL_FK_NO_ACTION && k->foreign->on_delete != DDL_FK_CASCADE) {
				keys |= DDL_LITE_REFERENCED | (acts(k) ? DDL_LITE_ACTS : 0);
				may_fail(p, o);
			}
			if (target == o)
				continue;
			keys |= DDL_LITE_REFERENCED | (acts(k) && !ranks[o->number] ? DDL_LITE_ACTS : 0);
			if (p->options->wrapped && acts(k) && !ranks[o->number])
				refuse(p, o, target);
		}
	}
	return keys;
}

static void add(struct ddl_plan *p, enum ddl_phase phase, const char *word, const char *sql, uint32_t consequences,
		const char *comment)
{
	ddl_plan_add(p, phase, ddl_lite_statement(p, word, sql), consequences, "%s", comment);
}

/* Pragmas can be asked in a query since 3.16, and JSON is built in since 3.38. */
static void fail_with_keys_on(struct ddl_plan *p)
{
	const char *sql = ddl_lite_since(p, 38) ?
		"SELECT json_extract('{}', CASE foreign_keys WHEN 0 THEN '$' "
		"ELSE 'foreign keys are still on' END) FROM pragma_foreign_keys" :
		"SELECT abs(-9223372036854775807 - foreign_keys) FROM pragma_foreign_keys";

	if (ddl_lite_since(p, 16))
		add(p, DDL_PHASE_FIRST, "select", sql, 0,
		    "Fail if they are still on, as in a transaction (--in-transaction plans for one): ON DELETE would be obeyed");
}

void ddl_lite_around_keys(struct ddl_plan *p)
{
	uint8_t keys = keys_of_dropped(p);

	if (p->options->wrapped) {
		if (keys || ddl_lite_notes(p)->family)
			add(p, DDL_PHASE_FIRST, "pragma", "PRAGMA defer_foreign_keys = on", 0,
			    "Check foreign keys at the end of the transaction");
		return;
	}
	keys |= ddl_lite_notes(p)->keys;
	if (!keys)
		return;
	add(p, DDL_PHASE_FIRST, "pragma", "PRAGMA foreign_keys = off", DDL_NO_TRANSACTION,
	    "Disable the enforcement of foreign-keys constraints");
	if (keys & DDL_LITE_ACTS)
		fail_with_keys_on(p);
	add(p, DDL_PHASE_LAST, "pragma", "PRAGMA foreign_keys = on", DDL_NO_TRANSACTION,
	    "Enable back the enforcement of foreign-keys constraints");
}
