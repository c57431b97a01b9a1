/* Which files are still to run, by the rows of a revisions table; how files are split; whether a statement took effect. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "migrate/effect.h"
#include "migrate/pending.h"
#include "migrate/sum.h"
#include "migrate/txtar.h"
#include "migrate/work.h"

struct world {
	struct ddl_session s;
	struct ddl_dir dir;
	struct ddl_list rows;
	struct ddl_history history;
	struct ddl_pending pending;
	struct ddl_buf names;
};

static void begin(struct world *w)
{
	memset(w, 0, sizeof(*w));
	ddl_session_init(&w->s);
	w->dir.path = "migrations";
}

static void end(struct world *w)
{
	ddl_buf_release(&w->names);
	ddl_session_release(&w->s);
}

static void add_file(struct world *w, const char *version, const char *text)
{
	struct ddl_migration *m = DDL_NEW(&w->s.arena, struct ddl_migration);

	m->name = ddl_format(&w->s.arena, "%s_x.sql", version);
	m->version = version;
	m->description = "x";
	m->bytes = m->text = text;
	m->len = strlen(text);
	ddl_list_add(&w->dir.files, m);
}

/* As it would be after the directory, as it is now, ran up to it. */
static struct ddl_revision *add_row(struct world *w, const char *version, unsigned type, double at)
{
	struct ddl_revision *r = DDL_NEW(&w->s.arena, struct ddl_revision);
	const char **digests = ddl_sum_digests(&w->s, &w->dir);
	uint32_t i = 0;

	r->version = version;
	r->type = type;
	r->applied = r->total = 1;
	r->executed_at = at;
	r->hash = "";
	DDL_EACH(struct ddl_migration, m, &w->dir.files) {
		if (!strcmp(m->version, version))
			r->hash = digests[i];
		i++;
	}
	ddl_list_add(&w->rows, r);
	return r;
}

/* Names of the versions to run, or what was reported. */
static const char *plan(struct world *w, const struct ddl_pending_options *o)
{
	static const struct ddl_pending_options none = { .order = DDL_ORDER_LINEAR };
	const struct ddl_diag *d;

	ddl_buf_clear(&w->names);
	if (ddl_history_read(&w->s, &w->dir, &w->rows, &w->history) && ddl_history_holds(&w->s, &w->history) &&
	    ddl_pending_plan(&w->s, &w->history, o ? o : &none, &w->pending)) {
		DDL_EACH(struct ddl_pending_file, f, &w->pending.files)
			ddl_buf_printf(&w->names, "%s ", f->file->migration->version);
		return ddl_buf_str(&w->names);
	}
	d = (const struct ddl_diag *)(const void *)w->s.diags.last;
	return d->message;
}

static void three_files(struct world *w)
{
	begin(w);
	add_file(w, "1", "CREATE TABLE a (id int);\n");
	add_file(w, "2", "CREATE TABLE b (id int);\n");
	add_file(w, "3", "CREATE TABLE c (id int);\n");
}

static void test_first_run(void **state)
{
	struct world w;

	(void)state;
	three_files(&w);
	assert_string_equal(plan(&w, NULL), "1 2 3 ");
	assert_string_equal(plan(&w, &(struct ddl_pending_options){ .amount = 2 }), "1 2 ");
	assert_string_equal(plan(&w, &(struct ddl_pending_options){ .to = "2" }), "1 2 ");
	assert_string_equal(plan(&w, &(struct ddl_pending_options){ .to = "4" }), "migration with version \"4\" not found");
	assert_string_equal(plan(&w, &(struct ddl_pending_options){ .baseline = "2" }), "3 ");
	assert_string_equal(w.pending.baseline->migration->version, "2");
	assert_string_equal(plan(&w, &(struct ddl_pending_options){ .baseline = "4" }), "baseline version \"4\" not found");
	end(&w);
}

/* plan() takes the rows along. */
static void rows_of(struct world *w, const char *first, const char *second)
{
	w->rows = (struct ddl_list){ 0 };
	add_row(w, first, DDL_REVISION_EXECUTED, 10);
	if (second)
		add_row(w, second, DDL_REVISION_EXECUTED, 11);
}

static void test_next_run(void **state)
{
	struct world w;

	(void)state;
	three_files(&w);
	rows_of(&w, "1", NULL);
	assert_string_equal(plan(&w, NULL), "2 3 ");
	/* Atlas' own bookkeeping. */
	rows_of(&w, "1", ".atlas_cloud_identifier");
	assert_string_equal(plan(&w, NULL), "2 3 ");
	rows_of(&w, "1", "2");
	add_row(&w, "3", DDL_REVISION_EXECUTED, 12);
	assert_string_equal(plan(&w, NULL), "");
	end(&w);
}

static void test_out_of_order(void **state)
{
	const struct ddl_pending_options skip = { .order = DDL_ORDER_LINEAR_SKIP }, run = { .order = DDL_ORDER_NON_LINEAR };
	struct world w;

	(void)state;
	three_files(&w);
	rows_of(&w, "1", "3");
	assert_string_equal(plan(&w, NULL), "migration file 2_x.sql was added out of order");
	rows_of(&w, "1", "3");
	assert_string_equal(plan(&w, &skip), "");
	rows_of(&w, "1", "3");
	assert_string_equal(plan(&w, &run), "2 ");
	/* Older than all that ran, too. */
	rows_of(&w, "2", NULL);
	assert_string_equal(plan(&w, NULL), "migration file 1_x.sql was added out of order");
	rows_of(&w, "2", NULL);
	assert_string_equal(plan(&w, &run), "1 3 ");
	/* A baseline stands for what is older. */
	w.rows = (struct ddl_list){ 0 };
	add_row(&w, "2", DDL_REVISION_BASELINE, 10);
	assert_string_equal(plan(&w, NULL), "3 ");
	end(&w);
}

static void test_checkpoint(void **state)
{
	struct world w;

	(void)state;
	begin(&w);
	add_file(&w, "1", "CREATE TABLE a (id int);\n");
	add_file(&w, "2", "-- atlas:checkpoint\n\nCREATE TABLE a (id int);\n");
	add_file(&w, "3", "CREATE TABLE c (id int);\n");
	assert_string_equal(plan(&w, NULL), "2 3 ");
	rows_of(&w, "1", NULL);
	assert_string_equal(plan(&w, NULL), "3 ");
	rows_of(&w, "2", NULL);
	assert_string_equal(plan(&w, NULL), "3 ");
	end(&w);
}

static void test_edited(void **state)
{
	struct world w;

	(void)state;
	three_files(&w);
	rows_of(&w, "1", "2");
	((struct ddl_migration *)(void *)w.dir.files.first)->bytes = "CREATE TABLE A (id int);\n";
	((struct ddl_migration *)(void *)w.dir.files.first)->text = "CREATE TABLE A (id int);\n";
	assert_string_equal(plan(&w, NULL), "1_x.sql was edited after it was applied");
	end(&w);
}

/* A row's digest runs over the files before it: one that was added between them later is no edit. */
static void test_added_later(void **state)
{
	struct ddl_migration *late;
	struct world w;

	(void)state;
	begin(&w);
	add_file(&w, "1", "CREATE TABLE a (id int);\n");
	add_file(&w, "3", "CREATE TABLE c (id int);\n");
	rows_of(&w, "1", "3");
	late = DDL_NEW(&w.s.arena, struct ddl_migration);
	*late = (struct ddl_migration){ .name = "2_x.sql", .version = "2", .description = "x", .bytes = "SELECT 1;\n", .text = "SELECT 1;\n", .len = 10 };
	ddl_list_insert(&w.dir.files, w.dir.files.first, late);
	add_row(&w, "2", DDL_REVISION_EXECUTED, 12);
	assert_string_equal(plan(&w, NULL), "");
	/* In the same second, as far as MySQL knows. */
	DDL_EACH(struct ddl_revision, r, &w.history.rows)
		r->executed_at = 10;
	w.rows = w.history.rows;
	assert_string_equal(plan(&w, NULL), "");
	end(&w);
}

static void test_partial(void **state)
{
	struct ddl_revision *r;
	struct world w;

	(void)state;
	three_files(&w);
	rows_of(&w, "1", "2");
	r = (struct ddl_revision *)(void *)w.rows.last;
	r->total = 2;
	r->partial_hashes = "[\"h1:abc\", \"h1:def\"]";
	assert_true(ddl_revision_is_partial(r));
	assert_string_equal(ddl_revision_partial_hash(&w.s.arena, r, 1), "h1:def");
	assert_null(ddl_revision_partial_hash(&w.s.arena, r, 2));
	assert_string_equal(plan(&w, NULL), "2 3 ");
	r->type |= DDL_REVISION_RESOLVED;
	rows_of(&w, "1", NULL);
	ddl_list_add(&w.rows, r);
	assert_string_equal(plan(&w, NULL), "3 ");
	end(&w);
}

static void test_same_version(void **state)
{
	struct world w;

	(void)state;
	three_files(&w);
	add_file(&w, "3", "SELECT 1;");
	assert_string_equal(plan(&w, NULL), "3_x.sql and 3_x.sql have the same version, \"3\"");
	end(&w);
}

static struct ddl_work *split(struct world *w, const struct ddl_dialect *d, const char *text)
{
	begin(w);
	add_file(w, "1", text);
	return ddl_work_read(&w->s, d, 0, &w->dir, (const struct ddl_migration *)(const void *)w->dir.files.first);
}

static const struct ddl_work_stmt *stmt_of(const struct ddl_work *work, uint32_t n)
{
	DDL_EACH(struct ddl_work_stmt, stmt, &work->stmts)
		if (!n--)
			return stmt;
	return NULL;
}

static void test_split(void **state)
{
	struct ddl_work *work;
	struct world w;

	(void)state;
	work = split(&w, &ddl_mysql, "-- a\nINSERT INTO t VALUES (';');\n/*!40101 SET NAMES utf8 */;\nFAIL HERE");
	assert_int_equal(work->stmts.count, 3);
	assert_string_equal(stmt_of(work, 0)->sql, "INSERT INTO t VALUES (';');");
	assert_true(stmt_of(work, 0)->flags & DDL_WORK_ROWS);
	assert_string_equal(stmt_of(work, 1)->sql, "/*!40101 SET NAMES utf8 */;");
	assert_true(stmt_of(work, 1)->flags & DDL_WORK_SESSION);
	assert_string_equal(stmt_of(work, 2)->sql, "FAIL HERE");
	end(&w);
	work = split(&w, &ddl_mysql, "DELIMITER //\nCREATE PROCEDURE p() BEGIN SELECT 1; END; //\nDELIMITER ;\nCALL p();\n");
	assert_int_equal(work->stmts.count, 2);
	assert_string_equal(stmt_of(work, 0)->sql, "CREATE PROCEDURE p() BEGIN SELECT 1; END;");
	assert_string_equal(stmt_of(work, 1)->sql, "CALL p();");
	end(&w);
	work = split(&w, &ddl_postgres, "-- atlas:delimiter \\n\\n\nSELECT 1;\nSELECT 2;\n\nDO $$ BEGIN; END $$");
	assert_int_equal(work->stmts.count, 2);
	assert_string_equal(stmt_of(work, 0)->sql, "SELECT 1;\nSELECT 2;");
	end(&w);
	work = split(&w, &ddl_postgres, "BEGIN;\nSELECT 1;\nCOMMIT;\n");
	assert_true(work->own_transactions);
	end(&w);
	work = split(&w, &ddl_postgres, "SAVEPOINT a;\nROLLBACK TO a;\n");
	assert_false(work->own_transactions);
	end(&w);
	assert_null(split(&w, &ddl_postgres, "COPY t FROM stdin;\n1\n\\.\nSELECT 1;\n"));
	end(&w);
	assert_null(split(&w, &ddl_postgres, "\\i other.sql\n"));
	end(&w);
}

/* The digests that Atlas keeps: over the texts of the statements, with their delimiter. */
static void test_statement_digests(void **state)
{
	struct ddl_work *work;
	struct world w;

	(void)state;
	work = split(&w, &ddl_sqlite, "CREATE TABLE a (id int);\nCREATE TABLE b (id int);\n");
	/* printf 'CREATE TABLE a (id int);' | sha256sum, and of both texts end to end */
	assert_string_equal(stmt_of(work, 0)->sum, "h1:Fo9K92y+zoKkGFxsVzZuB4g8bkFV8lzihVkBjZlDO4E=");
	assert_string_equal(stmt_of(work, 1)->sum, "h1:rnHt1BzJVU5XttsYgJBtT6tG/xmWXMmX5k3tJw59aeo=");
	end(&w);
}

static void test_archive(void **state)
{
	static const char text[] = "-- atlas:txtar\n\n-- checks.sql --\nSELECT 1;\n-- migration.sql --\n-- atlas:txmode none\n\nDROP TABLE a;\n"
				   "-- down.sql --\nCREATE TABLE a (id int);\n";
	struct ddl_work *work;
	struct world w;

	(void)state;
	work = split(&w, &ddl_postgres, text);
	assert_int_equal(work->stmts.count, 1);
	assert_string_equal(stmt_of(work, 0)->sql, "DROP TABLE a;");
	assert_int_equal(work->checks.count, 1);
	assert_true(work->has_mode && work->mode == DDL_TX_NONE);
	assert_int_equal(strlen(ddl_txtar_section(&w.s.arena, text, strlen(text), DDL_SECTION_DOWN)), strlen(text));
	end(&w);
}

static enum ddl_effect effect(const char *database, uint32_t number)
{
	struct ddl_buf text = { 0 };
	enum ddl_effect found;
	struct ddl_work *work;
	struct world w;

	begin(&w);
	add_file(&w, "1", "CREATE TABLE a (id int);\n");
	add_file(&w, "2", "ALTER TABLE a ADD COLUMN b int;\nINSERT INTO a VALUES (1, 2);\nDROP TABLE a;\nCREATE TABLE c (id int);\n");
	add_row(&w, "1", DDL_REVISION_EXECUTED, 10);
	ddl_history_read(&w.s, &w.dir, &w.rows, &w.history);
	work = ddl_work_read(&w.s, &ddl_postgres, 0, &w.dir, w.history.files[1].migration);
	ddl_buf_puts(&text, database);
	found = ddl_effect_of(&(struct ddl_effect_question){
		.session = &w.s, .dialect = &ddl_postgres, .history = &w.history, .file = &w.history.files[1], .work = work,
		.number = number, .database = &text, .revisions_schema = "public",
	});
	assert_int_equal(w.s.diags.count, 0);
	ddl_buf_release(&text);
	end(&w);
	return found;
}

static void test_effect(void **state)
{
	(void)state;
	assert_int_equal(effect("CREATE TABLE a (id int);", 0), DDL_EFFECT_NONE);
	assert_int_equal(effect("CREATE TABLE a (id int, b int); CREATE TABLE atlas_schema_revisions (version text);", 0), DDL_EFFECT_DONE);
	assert_int_equal(effect("CREATE TABLE a (id int, b int); CREATE TABLE other (id int);", 0), DDL_EFFECT_DONE);
	assert_int_equal(effect("CREATE TABLE a (id int, c int);", 0), DDL_EFFECT_UNKNOWN);
	assert_int_equal(effect("CREATE TABLE a (id int, b int);", 1), DDL_EFFECT_SAME);
	assert_int_equal(effect("CREATE TABLE a (id int, b int);", 2), DDL_EFFECT_NONE);
	assert_int_equal(effect("", 2), DDL_EFFECT_DONE);
	assert_int_equal(effect("", 3), DDL_EFFECT_NONE);
	assert_int_equal(effect("this is no SQL", 3), DDL_EFFECT_UNKNOWN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_first_run), cmocka_unit_test(test_next_run), cmocka_unit_test(test_out_of_order),
		cmocka_unit_test(test_checkpoint), cmocka_unit_test(test_edited), cmocka_unit_test(test_added_later),
		cmocka_unit_test(test_partial), cmocka_unit_test(test_same_version), cmocka_unit_test(test_split),
		cmocka_unit_test(test_statement_digests), cmocka_unit_test(test_archive), cmocka_unit_test(test_effect),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
