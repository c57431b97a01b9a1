#include "parser/dump.h"

static const char *const stmt_words[] = {
#define STMT(kind, word) [DDL_STMT_##kind] = word,
#include "parser/stmt.def"
#undef STMT
};

static const char *const object_words[] = {
#define OBJECT(kind, word, scope) [DDL_OBJECT_##kind] = word,
#include "parser/object.def"
#undef OBJECT
};

void ddl_stmt_word(const struct ddl_session *s, const struct ddl_stmt *stmt, struct ddl_buf *out)
{
	if (stmt->word) {
		ddl_buf_puts(out, ddl_text(s, stmt->word));
		return;
	}
	ddl_buf_puts(out, stmt_words[stmt->kind]);
	if (stmt->kind != DDL_STMT_DROP && stmt->kind != DDL_STMT_RENAME)
		return;
	ddl_buf_putc(out, '_');
	for (const char *c = object_words[stmt->object]; *c; c++)
		ddl_buf_putc(out, *c == ' ' ? '_' : *c);
}
