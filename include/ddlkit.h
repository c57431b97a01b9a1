/*
 * ddlkit.h - SQL DDL read, brought to normal form, compared and written, offline.
 *
 *     struct ddl_kit *kit = ddl_kit_new("postgres:16");
 *     struct ddl_schema *from = ddl_kit_schema(kit), *to = ddl_kit_schema(kit);
 *
 *     if (!ddl_schema_add(from, "old.sql", old, strlen(old)) || !ddl_schema_add(to, "new.sql", new, strlen(new)))
 *             for (size_t i = 0; i < ddl_kit_messages(kit); i++)
 *                     fputs(ddl_kit_message(kit, i, DDL_MESSAGE_TEXT), stderr);
 *     else
 *             puts(ddl_kit_diff(kit, from, to, "  "));
 *     ddl_kit_free(kit);
 *
 * A kit owns everything that comes out of it: schemas, scripts and messages are
 * valid until ddl_kit_free() or ddl_kit_reset(), and are never freed alone. A kit
 * belongs to one thread at a time; kits know nothing of each other. No function
 * prints, reads files or the environment, or ends the program, except that a
 * program that runs out of memory is ended (ddl_on_out_of_memory).
 *
 * Texts are UTF-8, or UTF-16 with a byte order mark.
 */
#ifndef DDLKIT_H
#define DDLKIT_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) && __GNUC__ >= 4
#define DDL_API __attribute__((visibility("default")))
#else
#define DDL_API
#endif

struct ddl_kit;
struct ddl_schema;

/* The version of the library: "0.1.0". */
DDL_API const char *ddl_version_text(void);

/*
 * For one dialect: mysql, mariadb, postgres, sqlite or mssql, with ":VERSION" of the
 * server if it is not the newest that is known ("mysql:8.0"). NULL when there is no such dialect.
 */
DDL_API struct ddl_kit *ddl_kit_new(const char *dialect);
DDL_API void ddl_kit_free(struct ddl_kit *kit);

/* Forget all schemas, scripts and messages. */
DDL_API void ddl_kit_reset(struct ddl_kit *kit);

/* A new, empty schema. */
DDL_API struct ddl_schema *ddl_kit_schema(struct ddl_kit *kit);

/*
 * Run the statements of a text on a schema, as a server would: a whole schema at
 * once, or one migration after the other. name is shown in messages. Returns 1, or
 * 0 when something is wrong; the messages tell what, and the schema is not to be used.
 */
DDL_API int ddl_schema_add(struct ddl_schema *schema, const char *name, const char *text, size_t len);

/*
 * The normal form of a schema: the statements that make it. indent stands before
 * each element of a table; NULL writes each statement on one line. NULL on error.
 */
DDL_API const char *ddl_kit_inspect(struct ddl_kit *kit, struct ddl_schema *schema, const char *indent);

/*
 * The script that leads from one schema to another, "" when they are the same. It
 * was tried: replayed onto `from` it gives `to`. NULL when no right script is known,
 * and the messages tell why. Afterwards `from` is as `to`.
 */
DDL_API const char *ddl_kit_diff(struct ddl_kit *kit, struct ddl_schema *from, struct ddl_schema *to,
				 const char *indent);

/* What there is to say, in the order of the texts; each ends with a newline. */
enum ddl_message_style {
	DDL_MESSAGE_TEXT,            /* with the line and a mark below the place */
	DDL_MESSAGE_SHORT,           /* one line */
	DDL_MESSAGE_JSON             /* one line of JSON */
};
DDL_API size_t ddl_kit_messages(struct ddl_kit *kit);
DDL_API const char *ddl_kit_message(struct ddl_kit *kit, size_t number, enum ddl_message_style style);

/* Called when memory runs out; must not return. Without it the program is aborted. */
DDL_API void ddl_on_out_of_memory(void (*handler)(void));

#ifdef __cplusplus
}
#endif

#endif
