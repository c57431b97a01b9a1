#!/bin/sh
# SQL inside of C stays readable: no line of more than 110 columns, a tab being 8.
n=0
for file in live/libpq_things.c live/libpq_tables.c live/libpq_rest.c; do
	n=$((n + 1))
	long=$(expand -t 8 "$file" | grep -n '.\{111,\}' | cut -d : -f 1 | tr '\n' ' ')
	if [ -z "$long" ]; then echo "ok $n - $file"; else echo "not ok $n - $file"; echo "too long: $long"; fi
done
