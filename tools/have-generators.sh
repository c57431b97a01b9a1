#!/bin/sh
# have-generators.sh BISON RE2C - succeeds if both are there and new enough.
bison=$1 re2c=$2

at_least() {
	awk -v have="$1" -v want="$2" 'BEGIN {
		split(have, h, "."); split(want, w, ".")
		exit !(h[1] + 0 > w[1] + 0 || (h[1] + 0 == w[1] + 0 && h[2] + 0 >= w[2] + 0))
	}'
}

version() { "$1" --version 2>/dev/null | awk 'NR == 1 { print $NF }'; }

at_least "$(version "$bison")" 3.7 && at_least "$(version "$re2c")" 3.0
