/* apply_json.c - what migrate apply says as JSON: one object, with the names that Atlas gives to its parts. */
#include <string.h>

#include "base/json.h"
#include "cli/apply_report.h"

static void put_time(struct ddl_buf *out, const char *name, const struct timespec *t)
{
	char text[32] = "";
	struct tm utc;

	if (gmtime_r(&t->tv_sec, &utc))
		strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%S", &utc);
	ddl_buf_printf(out, "%s\"%s\":\"%s.%09ldZ\"", out->len && out->bytes[out->len - 1] == '{' ? "" : ",", name, text, t->tv_nsec);
}

static void put_now(struct ddl_buf *out, const char *name)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	put_time(out, name, &now);
}

static void put_file(struct ddl_buf *out, const struct ddl_migration *m)
{
	ddl_buf_putc(out, '{');
	ddl_json_field(out, "Name", m->name);
	ddl_json_field(out, "Version", m->version);
	ddl_json_field(out, "Description", m->description);
}

static void begin_file(void *data, const struct ddl_work *w, uint32_t from)
{
	struct ddl_apply_report *r = data;

	clock_gettime(CLOCK_REALTIME, &r->file_started);
	if (r->applied.len)
		ddl_buf_putc(&r->applied, ',');
	put_file(&r->applied, w->migration);
	put_time(&r->applied, "Start", &r->file_started);
	if (from)
		ddl_buf_printf(&r->applied, ",\"Skipped\":%u", from);
	ddl_buf_clear(&r->ran);
}

static void begin_checks(void *data, const struct ddl_work *w)
{
	(void)data;
	(void)w;
}

static void end_check(void *data, const struct ddl_work_check *c, bool held, double seconds)
{
	(void)data;
	(void)c;
	(void)held;
	(void)seconds;
}

static void begin_stmt(void *data, const struct ddl_work_stmt *stmt)
{
	struct ddl_apply_report *r = data;

	if (r->ran.len)
		ddl_buf_putc(&r->ran, ',');
	ddl_json_string(&r->ran, stmt->sql, strlen(stmt->sql));
}

static void end_file(struct ddl_apply_report *r)
{
	put_now(&r->applied, "End");
	ddl_buf_printf(&r->applied, ",\"Applied\":[%s]", ddl_buf_str(&r->ran));
}

static void file_failed(void *data, const struct ddl_work_stmt *stmt, const char *error)
{
	struct ddl_apply_report *r = data;

	end_file(r);
	ddl_buf_puts(&r->applied, ",\"Error\":{");
	if (stmt)
		ddl_json_field(&r->applied, "Stmt", stmt->sql);
	ddl_json_field(&r->applied, "Text", error);
	ddl_buf_puts(&r->applied, "}}");
}

static void file_done(void *data, const struct ddl_work *w, double seconds)
{
	struct ddl_apply_report *r = data;

	(void)w;
	(void)seconds;
	end_file(r);
	ddl_buf_putc(&r->applied, '}');
}

void ddl_apply_json_watch(struct ddl_apply_report *r)
{
	r->watch = (struct ddl_migrator_watch){
		.file = begin_file, .checks = begin_checks, .check = end_check, .stmt = begin_stmt, .failed = file_failed,
		.done = file_done,
	};
}

/* No password, and nothing that may have one. */
static void put_url(struct ddl_buf *out, const struct ddl_database *d)
{
	const struct ddl_url *u = d->parts;

	ddl_buf_puts(out, ",\"URL\":{");
	ddl_json_field(out, "Scheme", u->scheme);
	if (u->host) {
		ddl_buf_puts(out, ",\"Host\":");
		ddl_buf_printf(out, "\"%s%s%s\"", u->host, u->port ? ":" : "", u->port ? u->port : "");
	}
	if (u->path)
		ddl_json_field(out, "Path", u->path);
	if (d->about.schema)
		ddl_json_field(out, "Schema", d->about.schema);
	ddl_buf_putc(out, '}');
}

static void put_pending(struct ddl_buf *out, const struct ddl_pending *p)
{
	const char *before = "";

	ddl_buf_puts(out, ",\"Pending\":[");
	DDL_EACH(struct ddl_pending_file, f, &p->files) {
		ddl_buf_puts(out, before);
		put_file(out, f->file->migration);
		ddl_buf_putc(out, '}');
		before = ",";
	}
	ddl_buf_putc(out, ']');
}

static void put_message(struct ddl_apply_report *r, struct ddl_buf *out, bool fine)
{
	const char *from = ddl_apply_report_from(r);
	struct ddl_buf text = { 0 };

	if (!r->pending->files.count)
		ddl_buf_puts(&text, "No migration files to execute");
	else
		ddl_buf_printf(&text, "Migrated to version %s%s%s (%u migrations in total)", ddl_apply_report_to(r), from ? " from " : "",
			       from ? from : "", r->pending->files.count);
	ddl_json_field(out, fine ? "Message" : "Error", fine ? ddl_buf_str(&text) : ddl_buf_str(&r->target->migrator.error));
	ddl_buf_release(&text);
}

void ddl_apply_json_end(struct ddl_apply_report *r, bool fine)
{
	struct ddl_buf *out = &r->target->cli->out;
	const char *from = ddl_apply_report_from(r);

	ddl_buf_putc(out, '{');
	ddl_json_field(out, "Driver", r->target->database->about.dialect);
	put_url(out, r->target->database);
	ddl_json_field(out, "Dir", r->target->o->dir ? r->target->o->dir : "file://migrations");
	if (r->pending->files.count)
		put_pending(out, r->pending);
	if (r->applied.len)
		ddl_buf_printf(out, ",\"Applied\":[%s]", ddl_buf_str(&r->applied));
	if (from)
		ddl_json_field(out, "Current", from);
	if (r->pending->files.count)
		ddl_json_field(out, "Target", ddl_apply_report_to(r));
	put_time(out, "Start", &r->started);
	put_now(out, "End");
	put_message(r, out, fine);
	ddl_buf_puts(out, "}\n");
}
