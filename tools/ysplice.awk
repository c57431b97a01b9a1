# ysplice.awk - replace "@use path" lines by the file, with #line marks.
#
# usage: awk -v dirs=.:build -f tools/ysplice.awk grammar/<dialect>/grammar.y
#
# A path is looked for in each of `dirs` in turn. A fragment may @use others,
# one level deep; deeper nesting is refused, so that a reader of a spine never
# has to open more than two files to know what it contains.

BEGIN { ndir = split(dirs == "" ? "." : dirs, dir, ":") }

NR == 1   { print mark(1, FILENAME) }
/^@use /  { splice($2, FILENAME, FNR, 1); next }
          { print }
END       { exit failed }

function mark(line, file)
{
	return "#line " line " \"" file "\""
}

function fail(file, line, message)
{
	printf "%s:%d: %s\n", file, line, message > "/dev/stderr"
	failed = 1
	exit 1
}

function splice(path, from, line, depth,    i, file, text, n, count)
{
	if (depth > 2)
		fail(from, line, "@use is nested too deeply")
	for (i = 1; i <= ndir; i++) {
		file = (dir[i] == "." ? "" : dir[i] "/") path
		if ((n = (getline text < file)) >= 0)
			break
	}
	if (i > ndir)
		fail(from, line, "cannot read " path)
	if (n > 0)
		print mark(1, file)
	for (; n > 0; n = (getline text < file)) {
		count++
		if (text ~ /^@use /) {
			split(text, word, " ")
			splice(word[2], file, count, depth + 1)
		} else {
			print text
		}
	}
	close(file)
	print mark(line + 1, from)
}
