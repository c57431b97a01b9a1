#!/bin/sh
# The shared library shows what the public header declares, and nothing else.
set -eu
lib=$BUILD/libddlkit.so
if [ ! -f "$lib" ]; then echo "1..0"; exit 0; fi

shown=$(nm -D --defined-only "$lib" | awk '$2 ~ /[A-TV-Z]/ { print $3 }' | sort -u)
foreign=$(printf '%s\n' "$shown" | grep -v '^ddl_' | grep -v '^$' || :)
if [ -z "$foreign" ]; then echo "ok 1 - all symbols begin with ddl_"
else echo "not ok 1 - all symbols begin with ddl_"; printf '%s\n' "$foreign"; fi

undeclared=
for s in $shown; do
	grep -qw "$s" include/ddlkit.h || undeclared="$undeclared $s"
done
if [ -z "$undeclared" ]; then echo "ok 2 - every symbol is in the public header"
else echo "not ok 2 - every symbol is in the public header"; echo "missing:$undeclared"; fi

# Declared but not defined: a program that uses it would not link.
missing=
for s in $(sed -e 's|/\*.*\*/||' -e '/^ *\*/d' include/ddlkit.h | grep -o 'ddl_[a-z0-9_]*(' | tr -d '(' | sort -u); do
	printf '%s\n' "$shown" | grep -qx "$s" || missing="$missing $s"
done
if [ -z "$missing" ]; then echo "ok 3 - every declared function is there"
else echo "not ok 3 - every declared function is there"; echo "missing:$missing"; fi
