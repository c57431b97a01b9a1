#!/bin/sh
# Every lint rule is explained, and has cases in which it fires and in which it is silent.
set -u
n=0
say() { n=$((n + 1)); echo "$1 $n - $2"; }

rows=$(sed -n 's/^\(RULE\|OWN\)(\([A-Z]*[0-9]*\), *"\([a-z-]*\)", *\([A-Z_]*\),.*/\2 \3 \4/p' "$ROOT/lint/rules.def")
[ -n "$rows" ] || { echo "not ok 1 - rules.def has rows"; exit; }
echo "$rows" | while read -r code slug class; do
	[ "$class" = SELF_TEST ] && continue
	missing=
	for part in "^## $code: " "^| $code | $slug |"; do
		grep -q "$part" "$ROOT/docs/rules.md" || missing="$missing, \"$part\" in docs/rules.md"
	done
	section=$(sed -n "/^## $code: /,/^## /p" "$ROOT/docs/rules.md")
	for part in What Why Bad Good "When to ignore"; do
		case $section in *"**$part"*) ;; *) missing="$missing, **$part** in its section" ;; esac
	done
	cases=$ROOT/fixtures/lint/$code
	grep -l "#$code\$" "$cases"/*.case 2>/dev/null | grep -q . || missing="$missing, a case that fires"
	found=
	for silent in "$cases"/silent*.case; do
		[ -f "$silent" ] || continue
		found=1
		if sed -n '/^--- stdout/,$p' "$silent" | grep -q "#$code\$"; then missing="$missing, silence in $silent"; fi
	done
	[ -n "$found" ] || missing="$missing, a case that is silent"
	# What the text shows as bad must fire, and what it shows as good must not, where the rule is ours.
	if grep -q "^OWN($code," "$ROOT/lint/rules.def"; then
		for part in Bad Good; do
			case $part in Bad) in="$cases/bad.case" ;; *) in="$cases/silent-good.case" ;; esac
			shown=$(echo "$section" | sed -n "/^\*\*$part\*\*/,/^\*\*[^$part]/s/^    //p")
			ran=$(sed -n '/^--- m\/2_change.sql/,/^--- run/p' "$in" | grep -v '^---')
			[ "$shown" = "$ran" ] || missing="$missing, what stands under **$part** in $in"
		done
	fi
	if [ -z "$missing" ]; then say "ok" "$code"; else say "not ok" "$code"; echo "missing: ${missing#, }"; fi
done
