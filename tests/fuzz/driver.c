/*
 * driver.c - run a fuzz target once on each file named.
 *
 * Stands in for libFuzzer where only old findings are to be tried again. The
 * bytes are copied to memory of exactly their size, so that a sanitizer sees a
 * read past the end.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
	static uint8_t buffer[1 << 24];
	FILE *f = fopen(path, "rb");
	uint8_t *exact;
	size_t n;

	if (!f) {
		perror(path);
		return 1;
	}
	n = fread(buffer, 1, sizeof(buffer), f);
	fclose(f);
	exact = malloc(n ? n : 1);
	if (!exact)
		return 1;
	memcpy(exact, buffer, n);
	LLVMFuzzerTestOneInput(exact, n);
	free(exact);
	return 0;
}

int main(int argc, char **argv)
{
	int failed = 0;

	for (int i = 1; i < argc; i++)
		failed |= replay(argv[i]);
	return failed;
}
