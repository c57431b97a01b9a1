#include "tests/fuzz/pipeline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	return fuzz_dialect(&ddl_postgres, data, size);
}
