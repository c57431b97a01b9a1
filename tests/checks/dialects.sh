#!/bin/sh
# Every row of docs/dialects/*.md is true: its example is treated as the row says, in the version it names and not in
# the one before; every kind of statement, and every feature that versions differ in, has a row; and each word that a
# row names is in a golden case of the dialect.
set -u
n=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say() { # STATUS NAME [WHY]
	n=$((n + 1))
	echo "$1 $n - $2"
	[ -z "${3:-}" ] || echo "$3" | sed 's/^/# /'
}

# Rows of four cells as lines of four fields; \| is a bar of the example.
rows() {
	awk '/^\| .* \|$/ {
		gsub(/\\[|]/, "\001"); sub(/^\| /, ""); sub(/ \|$/, "")
		if (split($0, cell, / *\| */) != 4 || cell[4] !~ /`/) next
		example = cell[4]
		sub(/^`/, "", example); sub(/`$/, "", example)
		gsub("\001", "|", example); gsub("\001", "|", cell[1])
		print cell[1] "\t" cell[2] "\t" cell[3] "\t" example
	}' "$1"
}
statuses() { sed 's/"input":/\n&/; s/{"kind"/\n&/g' | sed -n 's/^{"kind":"\([a-z_]*\)","status":"\([a-z]*\)".*/\1 \2/p'; }
before() { # the version before X.Y or X.Y.Z
	echo "$1" | awk -F. '{ if (NF > 2) print $1 "." $2 "." $3 - 1; else print $1 "." $2 - 1 }'
}

for doc in "$ROOT"/docs/dialects/*.md; do
	d=$(basename "$doc" .md)
	sed -n '/^```sql/,/^```/p' "$doc" | sed '/^```/d' > "$work/base.sql"
	ddlkit schema inspect --dialect "$d" --url "file://$work/base.sql" > "$work/base.out" 2> "$work/err" ||
		say "not ok" "$d: the statements before the examples" "$(cat "$work/err")"
	cat "$ROOT/fixtures/$d"/*.case > "$work/cases"
	: > "$work/refusals"
	rows "$doc" > "$work/rows"
	cut -f 4 "$work/rows" > "$work/examples"
	tab=$(printf '\t')
	while IFS= read -r row; do
		what=${row%%"$tab"*} rest=${row#*"$tab"}
		since=${rest%%"$tab"*} rest=${rest#*"$tab"}
		treated=${rest%%"$tab"*} example=${rest#*"$tab"}
		name="$d: $what"
		wrong=
		printf '%s\n' "$example" > "$work/example.sql"
		{ cat "$work/base.sql"; printf '%s\n' "$example"; } > "$work/all.sql"
		ddlkit parse --dialect "$d" "$work/example.sql" 2> "$work/parse.err" | statuses > "$work/status"
		ddlkit schema inspect --dialect "$d" --url "file://$work/all.sql" > "$work/out" 2> "$work/err"
		code=$?
		case $treated in
		refused) [ $code -ne 0 ] && grep -q 'error\[E' "$work/err" || wrong="it is not refused" ;;
		*) [ $code -eq 0 ] || wrong="exit $code: $(head -3 "$work/err")" ;;
		esac
		case $treated in
		modelled) bad=' (opaque|error)$' need=' ok$' ;;
		carried) bad=' error$' need=' opaque$' ;;
		read) bad=' (ok|opaque|error)$' need=' skipped$' ;;
		followed) bad=' (opaque|error)$' need=. ;;
		told) bad=' error$' need=.; grep -q 'warning\[W' "$work/err" || wrong="nothing is told" ;;
		refused) bad= need= ;;
		*) bad=. need=.; wrong="no such treatment: $treated" ;;
		esac
		if [ -n "$need" ] && { ! grep -qE "$need" "$work/status" || grep -qE "$bad" "$work/status"; }; then
			wrong="$wrong; parsed as $(tr '\n' ',' < "$work/status")"
		fi
		case $treated in
		modelled) cmp -s "$work/out" "$work/base.out" && case $example in *TEMP*) ;; *) wrong="$wrong; the schema has nothing of it" ;; esac ;;
		read | followed) cmp -s "$work/out" "$work/base.out" || wrong="$wrong; the schema is another one" ;;
		esac
		if [ -n "$since" ]; then
			ddlkit schema inspect --dialect "$d:$since" --url "file://$work/all.sql" > /dev/null 2> "$work/err" ||
				wrong="$wrong; $since: $(head -1 "$work/err")"
			if ddlkit schema inspect --dialect "$d:$(before "$since")" --url "file://$work/all.sql" > /dev/null 2> "$work/err"; then
				wrong="$wrong; $(before "$since") takes it"
			fi
			cat "$work/err" >> "$work/refusals"
		fi
		# The words that the row is about are in a golden case.
		printf '%s\n' "$what" | grep -o '`[A-Z][A-Z .]*[A-Z]`' | tr -d '\140' | sed 's/ \.\.\. /.*/g' > "$work/words"
		while IFS= read -r words; do
			grep -qi -- "$words" "$work/cases" || wrong="$wrong; no case has $words"
		done < "$work/words"
		if [ -z "$wrong" ]; then say ok "$name"; else say "not ok" "$name" "${wrong#; }"; fi
	done < "$work/rows"
	[ -s "$work/rows" ] || say "not ok" "$d: it has rows"

	# "create [temp|temporary] table" as a pattern
	missing=$(sed -n 's/^RULE("\([^"]*\)".*/\1/p' "$ROOT/grammar/$d/statements.def" | while IFS= read -r words; do
		pattern=$(printf '%s\n' "$words" | sed 's/ \[\([^]]*\)\]/( (\1))?/g; s/^\([a-z|]*\)/(\1)/; s/ \([a-z|]*\)/ (\1)/g')
		grep -qiE "(^|; )$pattern( |;|$)" "$work/examples" || echo "$words"
	done)
	if [ -z "$missing" ]; then say ok "$d: every kind of statement has a row"; else say "not ok" "$d: statements without a row" "$missing"; fi
	upper=$(echo "$d" | tr '[:lower:]' '[:upper:]')
	missing=$(sed -n "s/^FEATURE([A-Z_]*, $upper, .*\"\\(.*\\)\")\$/\\1/p" "$ROOT/grammar/features.def" | while IFS= read -r feature; do
		grep -qF "$feature is not in" "$work/refusals" || echo "$feature"
	done)
	if [ -z "$missing" ]; then say ok "$d: every feature has a row"; else say "not ok" "$d: features without a row" "$missing"; fi
done
echo "1..$n"
