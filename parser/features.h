/* features.h - grammar/features.def as C. */
#ifndef DDL_PARSER_FEATURES_H
#define DDL_PARSER_FEATURES_H

#include "parser/dialect.h"

enum ddl_feature {
#define FEATURE(id, dialect, since, until, text) DDL_FEATURE_##id##_##dialect,
#include "grammar/features.def"
#undef FEATURE
	DDL_FEATURE_COUNT
};

/* Does this version of the dialect have it? Features of other dialects: yes. */
bool ddl_feature_in(enum ddl_feature f, const struct ddl_dialect *d, ddl_version v);
const char *ddl_feature_text(enum ddl_feature f);

#endif
