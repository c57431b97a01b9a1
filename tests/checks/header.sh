#!/bin/sh
# The public header stands alone, in the oldest C it promises and in C++.
set -u
header=include/ddlkit.h
if [ ! -f $header ]; then echo "1..0"; exit 0; fi

n=0
try() {
	what=$1
	shift
	n=$((n + 1))
	if ! command -v "$1" >/dev/null; then
		echo "ok $n - $what # SKIP no $1"
	elif printf '#include "ddlkit.h"\nint not_empty;\n' |
		"$@" -Iinclude -Wall -Wextra -Werror -pedantic -fsyntax-only - 2>&1; then
		echo "ok $n - $what"
	else
		echo "not ok $n - $what"
	fi
}

try "compiles as C99" cc -std=c99 -x c
try "compiles as C11" cc -std=c11 -x c
try "compiles as C++11" c++ -std=c++11 -x c++
try "compiles as C99 with clang" clang -std=c99 -x c
try "compiles as C++17 with clang" clang++ -std=c++17 -x c++
