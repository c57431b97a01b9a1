#include "live/client.h"

#include <dlfcn.h>
#include <string.h>

bool ddl_client_load(const char *file, const char *const *names, size_t n, void *calls, struct ddl_buf *error)
{
	void *library = dlopen(file, RTLD_NOW | RTLD_GLOBAL), *call;

	if (!library) {
		ddl_buf_printf(error, "the client library is not there: %s", dlerror());
		return false;
	}
	/* Plug-ins for passwords find what they call as if it were linked; and it stays, as not all can be unloaded. */
	for (size_t i = 0; i < n; i++) {
		call = dlsym(library, names[i]);
		if (!call) {
			ddl_buf_printf(error, "the client library is too old: %s", dlerror());
			return false;
		}
		memcpy((char *)calls + i * sizeof(call), &call, sizeof(call));
	}
	return true;
}
