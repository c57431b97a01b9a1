#!/bin/sh
# base <- {parser, hcl, template} <- normalize <- diff <- {emit, lint} <- migrate <- {config, live} <- cli:
# a folder includes what stands left of it, and itself, nothing else.
set -eu
files=$(find base hcl template parser normalize diff emit lint migrate config live cli grammar \
	-path grammar/pregen -prune -o -type f \( -name '*.[ch]' -o -name '*.re' -o -name '*.y' -o -name '*.yy' \) \
	-print 2>/dev/null | sort)
if [ -z "$files" ]; then echo "1..0"; exit 0; fi

# shellcheck disable=SC2086 # no file name has a space
awk '
BEGIN {
	n = split("base parser,hcl,template normalize diff emit,lint migrate config,live cli", levels, " ")
	for (i = 1; i <= n; i++)
		for (k = split(levels[i], folder, ","); k > 0; k--)
			level[folder[k]] = i
	level["grammar"] = level["parser"]
}
FNR == 1 { from = FILENAME; sub(/\/.*/, "", from) }
/^[ \t]*#[ \t]*include[ \t]*"/ {
	match($0, /"[^"]*"/)
	path = substr($0, RSTART + 1, RLENGTH - 2)
	to = path
	if (!sub(/\/.*/, "", to))
		next
	if (path ~ /\.\.\//)
		bad[nbad++] = FILENAME ":" FNR ": " path " is not written from the root"
	else if (to == "grammar" && path ~ /\.def$/ && level[from] >= level[to])
		next                    # a table
	else if (!(to in level))
		bad[nbad++] = FILENAME ":" FNR ": " to "/ is no folder that may be included"
	else if (level[to] > level[from] || (level[to] == level[from] && to != from && from != "grammar"))
		bad[nbad++] = FILENAME ":" FNR ": " from "/ must not include " path
}
END {
	print (nbad ? "not " : "") "ok 1 - folders include only what stands below them"
	for (i = 0; i < nbad; i++)
		print bad[i]
}' $files
