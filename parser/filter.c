#include "parser/filter.h"

enum { OPEN_MAX = 256 };

static bool negatable(int code)
{
	static const int words[] = {
		DDL_KW_IN, DDL_KW_BETWEEN, DDL_KW_LIKE, DDL_KW_ILIKE, DDL_KW_GLOB, DDL_KW_REGEXP,
		DDL_KW_RLIKE, DDL_KW_SIMILAR, DDL_KW_MATCH,
	};

	for (size_t i = 0; i < DDL_COUNT(words); i++)
		if (words[i] == code)
			return true;
	return false;
}

/*
 * An AND belongs to the innermost BETWEEN still waiting at its own depth of
 * parentheses and CASE ... END; behind an OR it binds tighter than that, and
 * belongs to none. More than OPEN_MAX waiting at once: the rest
 * is left to the grammar, which will refuse it.
 */
void ddl_filter_operators(struct ddl_parse *p)
{
	uint32_t waiting[OPEN_MAX], n = 0, depth = 0, cases = 0;

	for (uint32_t i = 0; i < p->ntokens; i++) {
		struct ddl_token *t = &p->tokens[i];

		if (t->code == '(' || t->code == DDL_KW_CASE) {
			depth++;
			cases += t->code == DDL_KW_CASE;
		} else if (t->code == ')' || (t->code == DDL_KW_END && cases)) {
			depth -= depth > 0;
			cases -= t->code == DDL_KW_END;
			while (n && waiting[n - 1] > depth)
				n--;
		} else if (t->code == DDL_KW_NOT && negatable(p->tokens[i + 1].code)) {
			t->code = DDL_T_NOT_LA;
		} else if (t->code == DDL_KW_IF && (p->tokens[i + 1].code == DDL_KW_EXISTS ||
						    (p->tokens[i + 1].code == DDL_KW_NOT && p->tokens[i + 2].code == DDL_KW_EXISTS))) {
			t->code = DDL_T_IF_LA;
		} else if (t->code == DDL_KW_CAST && p->tokens[i + 1].code != '(') {
			t->code = DDL_T_IDENT;
		} else if (t->code == DDL_KW_BETWEEN && n < OPEN_MAX) {
			waiting[n++] = depth;
		} else if (t->code == DDL_KW_OR) {
			while (n && waiting[n - 1] == depth)
				n--;
		} else if (t->code == DDL_KW_AND && n && waiting[n - 1] == depth) {
			t->code = DDL_T_AND_LA;
			n--;
		}
	}
}
