#!/bin/sh
# Every command has a help text, and the example in it is true: it runs.
set -u
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export PATH="$BUILD:$PATH" EDITOR=true VISUAL=
cd "$dir" || exit 2
n=0

say() { n=$((n + 1)); echo "$1 $n - $2"; }

ddlkit --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z ]*[a-z]\)  .*/\1/p' > commands
[ -s commands ] || { echo "not ok 1 - ddlkit --help lists commands"; exit; }
while read -r command; do
	# shellcheck disable=SC2086 # a command is one or two words
	ddlkit $command --help > help 2> error || { say "not ok" "ddlkit $command --help"; continue; }
	example=$(sed -n '/^Example:$/,$s/^  //p' help)
	case $example in
	"ddlkit $command "*) ;;
	*) say "not ok" "the example of ddlkit $command is one of it"; continue ;;
	esac
	rm -rf migrations
	mkdir migrations
	echo 'CREATE TABLE t (id int NOT NULL);' > schema.sql
	cp schema.sql a.sql
	echo 'CREATE TABLE t (id int NOT NULL, name varchar(10));' > b.sql
	cp schema.sql migrations/1_init.sql
	ddlkit migrate hash
	sh -c "$example" > out 2> error
	case $? in
	0 | 1) say "ok" "$example" ;;
	*) say "not ok" "$example"; cat out error ;;
	esac
done < commands
