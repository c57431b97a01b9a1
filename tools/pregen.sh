#!/bin/sh
# pregen.sh - does grammar/pregen belong to the grammar beside it?
#
# pregen.sh write BISON RE2C   note the checksums of the inputs in INPUTS.sum
# pregen.sh verify             fail if the inputs are not those INPUTS.sum names
# pregen.sh tools BISON RE2C   succeed if these made grammar/pregen
set -u
export LC_ALL=C
sum=grammar/pregen/INPUTS.sum

version() { "$1" --version 2>/dev/null | awk 'NR == 1 { print $NF }'; }

inputs() {
	for f in grammar/tokens.def grammar/keywords.def grammar/common/*.yy grammar/common/*.re \
		grammar/*/grammar.y grammar/*/*.yy grammar/*/*.re tools/kwgen.awk tools/ysplice.awk
	do
		if [ -f "$f" ]; then echo "$f"; fi
	done | sort -u | while read -r f; do cksum "$f"; done
}

header() { echo "# bison $(version "$1"), re2c $(version "$2")"; }

case ${1-} in
write)
	{ header "$2" "$3"; inputs; } > "$sum"
	;;
verify)
	[ -f "$sum" ] && changed=$({ grep -v '^#' "$sum"; inputs; } | sort | uniq -u |
		awk '{ print $3 }' | sort -u) && [ -z "$changed" ] && exit 0
	{
		if [ -f "$sum" ]; then
			echo "grammar/pregen is out of date; changed since it was made:"
			printf '%s\n' "$changed" | sed 's/^/  /'
		else
			echo "grammar/pregen has no INPUTS.sum."
		fi
		echo "Install bison 3.7 or newer and re2c 3.0 or newer to build from grammar/."
	} >&2
	exit 1
	;;
tools)
	[ -f "$sum" ] && [ "$(head -n 1 "$sum")" = "$(header "$2" "$3")" ]
	;;
*)
	echo "usage: tools/pregen.sh write|verify|tools [BISON RE2C]" >&2
	exit 2
	;;
esac
