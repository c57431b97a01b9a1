#!/bin/sh
# What a document shows is what happens. usage: tests/session.sh FILE
# In its "console" blocks "$ " is a command and what follows is its output; "$ cat FILE"
# of a file that is not there yet makes it.
set -u
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export PATH="$BUILD:$PATH"
awk '/^```console$/ { on = 1; next } /^```$/ { on = 0 } on' "$1" > "$dir/session"
mkdir "$dir/work" && cd "$dir/work" || exit 2
n=0

finish() {
	[ -n "$command" ] || return 0
	n=$((n + 1))
	file=${command#cat }
	if [ "$file" != "$command" ] && [ "${file#*\*}" = "$file" ] && [ ! -e "$file" ]; then
		mv ../expected "$file"
		printf 'ok %s - %s\n' "$n" "$file"
		return 0
	fi
	sh -c "$command" > ../actual 2>&1
	if cmp -s ../expected ../actual; then
		printf 'ok %s - %s\n' "$n" "$command"
	else
		printf 'not ok %s - %s\n' "$n" "$command"
		diff ../expected ../actual
	fi
}

command=
: > ../expected
while IFS= read -r line; do
	case $line in
	'$ '*) finish; command=${line#'$ '}; : > ../expected ;;
	*) printf '%s\n' "$line" >> ../expected ;;
	esac
done < ../session
finish
