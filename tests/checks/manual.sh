#!/bin/sh
# The manual page is well formed, and knows every command and option.
set -u
commands=$(mktemp)
trap 'rm -f "$commands"' EXIT
page=$ROOT/docs/ddlkit.1
if ! command -v mandoc >/dev/null; then echo "ok 1 - manual page # SKIP no mandoc"; exit; fi

out=$(mandoc -Tlint -W style "$page" 2>/dev/null | grep -v 'referenced manual not found')
if [ -z "$out" ]; then echo "ok 1 - mandoc has nothing to say"; else echo "not ok 1 - mandoc has nothing to say"; echo "$out"; fi

text=$(mandoc -Tascii "$page" | col -b)
missing=
"$BUILD/ddlkit" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z ]*[a-z]\)  .*/\1/p' > "$commands"
while read -r command; do
	case $text in *"$command"*) ;; *) missing="$missing, $command" ;; esac
	# shellcheck disable=SC2086 # a command is one or two words
	for option in $("$BUILD/ddlkit" $command --help | grep -o -e '--[a-z][a-z-]*' | sort -u); do
		case $text in *"$option"*) ;; *) missing="$missing, $command $option" ;; esac
	done
done < "$commands"
if [ -z "$missing" ]; then echo "ok 2 - all commands and options are in it"
else echo "not ok 2 - all commands and options are in it"; echo "missing: ${missing#, }"; fi
