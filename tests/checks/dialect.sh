#!/bin/sh
# A dialect is tables, and files that bear its name. Code that asks which
# dialect it is anywhere else is a fifth of a copy.
set -eu
files=$(find base hcl template parser normalize diff emit lint migrate config live cli -name '*.[ch]' 2>/dev/null |
	grep -Eiv '/[^/]*(mysql|mariadb|postgres|pg|sqlite|mssql|tsql)[^/]*$|/dialect\.[ch]$' | sort)
if [ -z "$files" ]; then echo "1..0"; exit 0; fi

# shellcheck disable=SC2086 # no file name has a space
awk '
BEGIN { name = "DDL_(DIALECT_)?(MYSQL|MARIADB|POSTGRES|POSTGRESQL|SQLITE|MSSQL|SQLSERVER)" }
{
	text = $0
	gsub(/"([^"\\]|\\.)*"/, "", text)
	gsub(/\/\*.*\*\/|^[ \t]*\*.*|\/\/.*/, "", text)
	if (text ~ "case[ \t]+" name "[ \t]*[:.]" || text ~ "[=!<>]=?[ \t]*" name "[ \t]*(\\)|&&|\\|\\||\\?|$)" ||
	    text ~ name "[ \t]*([=!]=|[<>])" || text ~ "(^|[^a-z_])(if|while|switch)[ \t]*\\(.*" name "([^A-Z_]|$)")
		bad[nbad++] = FILENAME ":" FNR ": " $0
}
END {
	print (nbad ? "not " : "") "ok 1 - only files of one dialect, and tables, name a dialect"
	for (i = 0; i < nbad; i++)
		print bad[i]
}' $files
