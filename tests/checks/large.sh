#!/bin/sh
# Statements of 100 MB: an end, soon, in memory that is a small multiple of the input.
set -u
if out=$("$BUILD/tests/unit_hostile" --large 2>&1); then
	echo "ok 1 - statements of 100 MB"
else
	echo "not ok 1 - statements of 100 MB"
fi
printf '%s\n' "$out" | grep '^# '
