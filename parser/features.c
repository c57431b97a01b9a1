#include "parser/features.h"

static const struct {
	enum ddl_dialect_id dialect;
	ddl_version since, until;
	const char *text;
} features[] = {
#define FEATURE(id, dialect, since, until, text) { DDL_##dialect, since, until, text },
#include "grammar/features.def"
#undef FEATURE
};

bool ddl_feature_in(enum ddl_feature f, const struct ddl_dialect *d, ddl_version v)
{
	if (features[f].dialect != d->id)
		return true;
	return v >= features[f].since && (!features[f].until || v < features[f].until);
}

const char *ddl_feature_text(enum ddl_feature f)
{
	return features[f].text;
}
