#!/bin/sh
# Who has no bison and re2c builds from grammar/pregen: it must be what they would make.
set -u
if [ ! -d grammar/pregen ]; then echo "1..0"; exit 0; fi

if out=$("$(command -v gmake || echo make)" --no-print-directory check-pregen 2>&1); then
	echo "ok 1 - grammar/pregen belongs to grammar/"
else
	echo "not ok 1 - grammar/pregen belongs to grammar/ (make pregen)"
	printf '%s\n' "$out"
fi
