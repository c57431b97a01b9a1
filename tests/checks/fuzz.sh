#!/bin/sh
# What a fuzzer once found stays in fixtures/fuzz and is tried again, by every fuzzer; so are schemas with all that HCL has.
set -u
n=0
for fuzzer in "$BUILD"/tests/fuzz_*; do
	case $fuzzer in *.[od]|*\*) continue ;; esac
	n=$((n + 1))
	name=$(basename "$fuzzer")
	if out=$(find fixtures/fuzz fixtures/hcl/known -type f -exec "$fuzzer" {} + 2>&1); then
		echo "ok $n - $name on fixtures/fuzz"
	else
		echo "not ok $n - $name on fixtures/fuzz"
		printf '%s\n' "$out" | head -n 40
	fi
done
if [ $n -eq 0 ]; then echo "1..0"; fi
