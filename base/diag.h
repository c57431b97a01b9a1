/*
 * diag.h - diagnostics: collected, sorted, printed by whoever owns a terminal.
 *
 * Messages are lower case, without a full stop; what the user wrote stands in
 * double quotes. Texts are copied into the session's arena.
 */
#ifndef DDL_BASE_DIAG_H
#define DDL_BASE_DIAG_H

#include <stdarg.h>

#include "base/list.h"
#include "base/source.h"

enum ddl_severity { DDL_NOTE, DDL_WARNING, DDL_ERROR };

enum ddl_diag_code {
#define DIAG(id, number, severity) DDL_DIAG_##id,
#include "base/diag.def"
#undef DIAG
	DDL_DIAG_COUNT
};

struct ddl_label {                   /* a further place that explains the message */
	struct ddl_node node;
	const char *text;
};

struct ddl_remark {                  /* a note or a help line without a place */
	struct ddl_node node;
	const char *kind, *text;
};

struct ddl_diag {
	struct ddl_node node;        /* node.at is the primary span */
	enum ddl_diag_code code;
	enum ddl_severity severity;
	const char *message;
	const char *label;           /* under the carets, or NULL */
	struct ddl_list labels;      /* of struct ddl_label */
	struct ddl_list remarks;     /* of struct ddl_remark */
	struct ddl_span fix_at;      /* replace this by fix; none when fix is NULL */
	const char *fix;
};

struct ddl_session;

/* Nobody reads so many: of a text that is no SQL each byte may be one. Those behind are counted as failures, no more. */
enum { DDL_MAX_DIAGS = 100000 };

struct ddl_diag *ddl_report(struct ddl_session *s, enum ddl_diag_code code, struct ddl_span at,
			    const char *fmt, ...) DDL_PRINTF(4, 5);
struct ddl_diag *ddl_vreport(struct ddl_session *s, enum ddl_diag_code code, struct ddl_span at,
			     const char *fmt, va_list ap) DDL_PRINTF(4, 0);
void ddl_diag_label(struct ddl_session *s, struct ddl_diag *d, struct ddl_span at,
		    const char *fmt, ...) DDL_PRINTF(4, 5);
void ddl_diag_note(struct ddl_session *s, struct ddl_diag *d, const char *fmt, ...) DDL_PRINTF(3, 4);
void ddl_diag_help(struct ddl_session *s, struct ddl_diag *d, const char *fmt, ...) DDL_PRINTF(3, 4);
void ddl_diag_fix(struct ddl_session *s, struct ddl_diag *d, struct ddl_span at, const char *text);

/* "E103" or "W250"; the text is static. */
const char *ddl_diag_id(enum ddl_diag_code code);
const char *ddl_severity_name(enum ddl_severity severity);

/* By place, then code; equal messages at one place once. */
void ddl_diags_sort(struct ddl_session *s);
size_t ddl_diags_count(const struct ddl_session *s, enum ddl_severity at_least);

/* Forget the diagnostics from number `keep` on; used where text is tried, not judged. */
size_t ddl_diags_mark(const struct ddl_session *s);
void ddl_diags_rewind(struct ddl_session *s, size_t keep);

enum ddl_diag_style { DDL_DIAG_CARETS, DDL_DIAG_SHORT, DDL_DIAG_JSON, DDL_DIAG_GITHUB };

/* Append the text of one diagnostic, with its final newline. Columns are counted with utf8proc. */
void ddl_diag_render(const struct ddl_session *s, const struct ddl_diag *d, enum ddl_diag_style style,
		     bool colour, struct ddl_buf *out);

/* The line that GitHub Actions shows beside the place in a pull request. title has no "," or ":". */
void ddl_diag_annotate(enum ddl_severity severity, const struct ddl_place *p, const char *title,
		       const char *message, struct ddl_buf *out);

#endif
