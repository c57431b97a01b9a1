#!/bin/sh
# parser/fields.def has a row for every field and flag of parser/ast.h: what is missing
# there would be missing in every dump, and so in every test that compares dumps.
set -u
say() { # number, text, what is missing
	if [ -z "$3" ]; then echo "ok $1 - $2"; else echo "not ok $1 - $2"; printf 'missing: %s\n' "$3"; fi
}

missing=
# shellcheck disable=SC2013 # flags are words
for flag in $(sed -n 's/^\t\(DDL_[A-Z_]*\) = 1 << .*/\1/p' parser/ast.h); do
	grep -q "^FLAG([a-z]*, $flag," parser/fields.def || missing="$missing $flag"
done
say 1 "every flag has a row" "$missing"

# Spans, links, spellings, the mode a thing is made in, what is told by other fields, and what only one pass of normalize/ reads.
told='node|at|because|depth|lead|kind|items|u|type|qualifier|renamed_from|spelling|sql_mode|acl|path|more|width'
missing=$(awk -v told="^($told)\$" '
FNR == NR {
	if (match($0, /^(FIELD|MORE|AWAY)\([a-z_]*, [A-Z]*, [a-z_]*/)) {
		split(substr($0, index($0, "(") + 1, RLENGTH - index($0, "(")), f, ", ")
		has[f[1] "." f[3]] = 1
	}
	if (match($0, /^STRUCT\([a-z_]*/))
		known[substr($0, 8, RLENGTH - 7)] = 1
	next
}
/^struct ddl_[a-z_]* \{/ { s = $2; sub(/^ddl_/, "", s); sub(/_more$/, "", s); next }
/^\};/ { s = "" }
/^\tunion \{/ { in_union = 1 }
/^\t\}/ { in_union = 0; next }
in_union { next }
s in known && /;/ {
	gsub(/\/\*.*\*\//, "")
	line = $0
	sub(/;.*/, "", line)
	sub(/^[ \t]*(const )?(struct |enum )?[a-z_0-9]+ /, "", line)
	n = split(line, names, ",")
	for (i = 1; i <= n; i++) {
		gsub(/[ \t*]/, "", names[i])
		if (names[i] !~ told && !((s "." names[i]) in has))
			printf "%s%s.%s", sep, s, names[i]
		sep = " "
	}
}' parser/fields.def parser/ast.h)
say 2 "every field has a row" "$missing"
