#include "cli/duration.h"

#include "template/eval.h"

void ddl_duration_put(struct ddl_buf *out, double seconds)
{
	ddl_tpl_put_duration(out, seconds > 0 ? (long long)(seconds * 1e9) : 0);
}
