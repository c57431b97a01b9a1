/*
 * template_dir.c - data "template_dir": a migration directory that is made of templates when it is read.
 *
 * All files below its path may define templates; those with names in .sql that lie in it are the migrations. The
 * directory has a sum of its own, for what they make.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/migrate.h"
#include "cli/project.h"
#include "cli/source.h"
#include "cli/template.h"
#include "migrate/sum.h"

enum { MAX_DEPTH = 16, MAX_FILES = 10000 };

struct reader {
	struct ddl_cli *cli;
	struct ddl_hcl_block *block;
	struct ddl_span at;          /* of the path in the project file */
	struct ddl_tpl_set set;
	struct ddl_list migrations;  /* of struct migration */
	unsigned nfiles;
};

struct migration {
	struct ddl_node node;
	const char *name;
	struct ddl_tpl *text;
};

static bool has_suffix(const char *name, const char *suffix)
{
	size_t n = strlen(name), k = strlen(suffix);

	return n >= k && !strcmp(name + n - k, suffix);
}

/* As the project file names it, so that file() of it would be the same one. */
static bool read_one(struct reader *r, const char *path, const char *name, bool top)
{
	struct ddl_session *s = &r->cli->session;
	const struct ddl_source *src = NULL;
	struct ddl_buf bytes = { 0 };
	struct migration *m;
	struct ddl_tpl *t;

	if (ddl_project_file(r->cli, path, r->at, &bytes))
		src = ddl_session_add(s, path, ddl_buf_str(&bytes), bytes.len);
	ddl_buf_release(&bytes);
	t = src ? ddl_tpl_read(&r->set, name, src) : NULL;
	if (t && top && has_suffix(name, ".sql")) {
		m = DDL_NEW(&s->arena, struct migration);
		m->name = name;
		m->text = t;
		ddl_list_add(&r->migrations, m);
	}
	return t != NULL;
}

/* full: as seen from here; path: from the project file; name: from the directory of the templates. */
static bool read_folder(struct reader *r, const char *full, const char *path, const char *name, unsigned depth)
{
	struct ddl_session *s = &r->cli->session;
	struct ddl_list entries = { 0 };

	if (depth > MAX_DEPTH) {
		ddl_report(s, DDL_DIAG_PROJECT, r->at, "%s has folders that are nested more than %d deep", path, MAX_DEPTH);
		return false;
	}
	if (!ddl_dir_list(s, full, "", &entries))
		return false;
	DDL_EACH(struct ddl_path, p, &entries) {
		const char *one = ddl_format(&s->arena, "%s/%s", path, p->name);
		const char *called = *name ? ddl_format(&s->arena, "%s/%s", name, p->name) : p->name;

		if (*p->name == '.' || !strcmp(p->name, DDL_SUM_FILE))
			continue;
		if (++r->nfiles > MAX_FILES) {
			ddl_report(s, DDL_DIAG_PROJECT, r->at, "%s has more than %d files", path, MAX_FILES);
			return false;
		}
		if (!(p->is_dir ? read_folder(r, p->path, one, called, depth + 1) : read_one(r, one, called, !depth)))
			return false;
	}
	return true;
}

/* vars */

static struct ddl_tpl_value *value_of(struct ddl_arena *a, const struct ddl_hcl_value *v);

static struct ddl_tpl_value *number_of(struct ddl_arena *a, const struct ddl_hcl_value *v)
{
	struct ddl_hcl_decimal d;
	long long n;

	if (ddl_hcl_decimal_read(&d, v->text.text, v->text.len) && ddl_hcl_decimal_integer(&d, INT64_MIN + 1, INT64_MAX, &n))
		return ddl_tpl_new_int(a, n);
	return ddl_tpl_new_float(a, strtod(v->text.text, NULL));
}

static struct ddl_tpl_value *items_of(struct ddl_arena *a, const struct ddl_hcl_value *v)
{
	bool is_map = v->type == DDL_HCL_V_OBJECT;
	struct ddl_tpl_value *all = is_map ? ddl_tpl_new_map(a) : ddl_tpl_new_list(a, NULL);

	for (size_t i = 0; i < v->n; i++) {
		if (is_map)
			ddl_tpl_put(a, all, v->keys[i].text, value_of(a, v->items[i]));
		else
			ddl_tpl_push(a, all, value_of(a, v->items[i]));
	}
	return all;
}

static struct ddl_tpl_value *value_of(struct ddl_arena *a, const struct ddl_hcl_value *v)
{
	switch (v->type) {
	case DDL_HCL_V_BOOL:
		return ddl_tpl_new_bool(a, v->truth);
	case DDL_HCL_V_NUMBER:
		return number_of(a, v);
	case DDL_HCL_V_STRING:
		return ddl_tpl_new_text(a, v->text.text, v->text.len);
	case DDL_HCL_V_LIST:
	case DDL_HCL_V_OBJECT:
		return items_of(a, v);
	case DDL_HCL_V_NULL:
	case DDL_HCL_V_SCOPE:
	case DDL_HCL_V_WORD:
		break;
	}
	return ddl_tpl_new_nil(a);
}

/* The directory */

static bool render(struct reader *r, struct ddl_tpl_value *vars, struct ddl_dir *d)
{
	static const struct ddl_tpl_function *const functions[] = { ddl_template_functions, NULL };
	static const struct ddl_tpl_shape shape = { .type = DDL_TPL_MAP, .item = &ddl_tpl_any };
	struct ddl_tpl_eval ev = { .set = &r->set, .functions = functions };
	struct ddl_buf out = { 0 };
	bool fine = true;

	DDL_EACH(struct migration, m, &r->migrations) {
		ddl_buf_clear(&out);
		fine = fine && ddl_tpl_check(&ev, m->text, &shape) && ddl_tpl_run(&ev, m->text, vars, &out);
		if (fine)
			ddl_dir_add(&r->cli->session, d, m->name, ddl_buf_str(&out), out.len);
	}
	ddl_buf_release(&out);
	return fine;
}

static void add_sum(struct ddl_cli *cli, struct ddl_dir *d)
{
	struct ddl_buf sum = { 0 };

	ddl_sum_text(d, &sum);
	d->sum = ddl_memdup(&cli->session.arena, ddl_buf_str(&sum), sum.len);
	d->nsum = sum.len;
	ddl_buf_release(&sum);
}

static const char *folder_of(struct ddl_cli *cli, const char *path)
{
	return *path == '/' ? path : ddl_format(&cli->session.arena, "%s/%s", cli->project_dir, path);
}

bool ddl_template_dir_read(struct ddl_cli *cli, struct ddl_hcl_block *b, const char *shown, struct ddl_dir *d)
{
	struct reader r = { .cli = cli, .block = b, .set = { .session = &cli->session } };
	struct ddl_tpl_value *vars = ddl_tpl_new_map(&cli->session.arena);
	struct ddl_hcl_value *given;
	const char *path;

	*d = (struct ddl_dir){ .path = shown };
	if (!ddl_project_text(cli->project, &b->body, "path", &path) || !ddl_project_value(cli->project, &b->body, "vars", &given))
		return false;
	if (!path) {
		ddl_report(&cli->session, DDL_DIAG_PROJECT, b->type_at, "%s has no \"path\"", shown);
		return false;
	}
	r.at = ddl_project_attribute(&b->body, "path")->value->node.at;
	if (!strncmp(path, "file://", 7))
		path += 7;
	if (given && given->type != DDL_HCL_V_OBJECT) {
		ddl_report(&cli->session, DDL_DIAG_PROJECT, given->at, "vars is an object, not %s", ddl_hcl_type_name(given));
		return false;
	}
	if (given)
		vars = items_of(&cli->session.arena, given);
	if (!ddl_project_may_read(cli, path, r.at) || !read_folder(&r, folder_of(cli, path), path, "", 0) || !render(&r, vars, d))
		return false;
	add_sum(cli, d);
	return true;
}
