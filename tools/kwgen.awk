# kwgen.awk - what bison, the scanners and C need to know about tokens.
#
# usage: awk -v out=build/gen -v codes=1 -f tools/kwgen.awk
#            writes token_codes.h
#        awk -v out=build/gen -v dialect=mysql -f tools/kwgen.awk
#            writes mysql_tokens.yy, mysql_keywords.yy, mysql_kwtab.h, mysql.dep
#
# Reads grammar/tokens.def and grammar/keywords.def, and of a dialect its
# grammar.y with the fragments that uses: only words which a rule mentions
# become tokens, since every further one costs parser tables. A token has the
# same code in all dialects: 258 and up in the order of tokens.def, 600 and up
# in the order of keywords.def.

BEGIN {
	FIRST_TOKEN = 258
	FIRST_KEYWORD = 600
	LAST_KEYWORD = 31999
	VALUE = "tok"			# member of union ddl_sval that holds a token
	ntoken = nword = nuse = 0
	if (out == "")
		out = "build/gen"
	read_tokens("grammar/tokens.def")
	read_keywords("grammar/keywords.def")
	if (codes)
		write_codes(out "/token_codes.h")
	if (dialect != "") {
		choose_columns()
		read_grammar("grammar/" dialect "/grammar.y")
		check_mentions()
		write_tokens(out "/" dialect "_tokens.yy")
		write_lists(out "/" dialect "_keywords.yy")
		write_table(out "/" dialect "_kwtab.h")
		write_deps(out "/" dialect ".dep")
	}
	exit failed
}

function fail(where, message)
{
	printf "%s: %s\n", where, message > "/dev/stderr"
	failed = 1
}

# NAME "alias" [member]; a member of - makes a token without a value.
function read_tokens(file,    line, n, f, row)
{
	while ((n = (getline line < file)) > 0) {
		row++
		if (line ~ /^[ \t]*(#.*)?$/)
			continue
		if (!match(line, /"([^"\\]|\\.)*"/)) {
			fail(file ":" row, "a row is: NAME \"alias\" [member]")
			continue
		}
		token_alias[ntoken] = substr(line, RSTART, RLENGTH)
		f = substr(line, RSTART + RLENGTH)
		sub(/[ \t]#.*/, "", f)
		gsub(/[ \t]/, "", f)
		token_member[ntoken] = (f == "" ? VALUE : f)
		line = substr(line, 1, RSTART - 1)
		gsub(/[ \t]/, "", line)
		if (line !~ /^[A-Z_][A-Z0-9_]*$/)
			fail(file ":" row, "not a token name: " line)
		token_name[ntoken++] = line
	}
	if (n < 0)
		fail(file, "cannot read")
	close(file)
	if (FIRST_TOKEN + ntoken > FIRST_KEYWORD)
		fail(file, "more tokens than there are codes below " FIRST_KEYWORD)
}

# WORD mysql mariadb postgres sqlite mssql; a class is one of . N C T R, with
# @version where the class holds from that version only.
function read_keywords(file,    line, n, f, i, row)
{
	while ((n = (getline line < file)) > 0) {
		row++
		sub(/#.*/, "", line)
		if (line ~ /^[ \t]*$/)
			continue
		if (split(line, f, " ") != 6 || f[1] !~ /^[A-Z_][A-Z0-9_]*$/) {
			fail(file ":" row, "a row is: WORD and five classes")
			continue
		}
		if (f[1] in code_of)
			fail(file ":" row, f[1] " has a row already")
		for (i = 2; i <= 6; i++) {
			if (f[i] !~ /^(\.|[NCTR](@[0-9]+(\.[0-9]+)*)?)$/)
				fail(file ":" row, "not a class: " f[i])
			class[nword, i - 1] = substr(f[i], 1, 1)
			since[nword, i - 1] = version_number(substr(f[i], 3))
		}
		code_of[f[1]] = FIRST_KEYWORD + nword
		word[nword++] = f[1]
	}
	if (n < 0)
		fail(file, "cannot read")
	close(file)
	if (FIRST_KEYWORD + nword - 1 > LAST_KEYWORD)
		fail(file, "more words than there are codes up to " LAST_KEYWORD)
}

function version_number(text,    part)
{
	if (text == "")
		return 0
	split(text, part, ".")
	return part[1] * 10000 + part[2] * 100 + part[3]
}

# Columns of keywords.def: MariaDB shares MySQL's grammar, so both count there.
function choose_columns(    n, name, i)
{
	n = split("mysql mariadb postgres sqlite mssql", name, " ")
	for (i = 1; i <= n; i++)
		if (name[i] == dialect)
			col_a = i
	if (!col_a)
		fail("kwgen", "no column for dialect " dialect)
	col_b = (dialect == "mysql" ? 2 : col_a)
}

# The class a grammar may rely on: the weaker one of both columns. What a
# server reserves beyond that is told by the scanner's table.
function grammar_class(w,    a, b)
{
	a = class[w, col_a]
	b = class[w, col_b]
	if (a == "." && b == ".")
		return "."
	return index(".NCTR", a) < index(".NCTR", b) ? (a == "." ? "N" : a) : (b == "." ? "N" : b)
}

function read_grammar(file,    line, n, f, part)
{
	if (file in seen)
		return
	seen[file] = 1
	uses[nuse++] = file
	while ((n = (getline line < file)) > 0) {
		line_no[file]++
		if (line ~ /^@use /) {
			split(line, f, " ")
			if (f[2] !~ /^gen\//)
				read_grammar(f[2])
			continue
		}
		if (line ~ /^%%/ && !in_action && ++sections == 2)
			break
		read_rule_text(line, file)
	}
	if (n < 0)
		fail(file, "cannot read")
	close(file)
}

# Note the "WORDS" outside of comments and actions.
function read_rule_text(line, file,    s, t)
{
	s = line
	while (s != "") {
		if (in_comment) {
			if (!(t = index(s, "*/")))
				return
			s = substr(s, t + 2)
			in_comment = 0
			continue
		}
		if (!match(s, /"([^"\\]|\\.)*"|'([^'\\]|\\.)+'|\/\*|\/\/|[{}]|kw_[a-z_]+/))
			return
		t = substr(s, RSTART, RLENGTH)
		s = substr(s, RSTART + RLENGTH)
		if (t == "/*")
			in_comment = 1
		else if (t == "//")
			return
		else if (t == "{")
			in_action++
		else if (t == "}")
			in_action--
		else if (!in_action && t ~ /^kw_/)
			list_wanted[t] = file ":" line_no[file]
		else if (!in_action && t ~ /^"[A-Z_][A-Z0-9_]*"$/) {
			t = substr(t, 2, length(t) - 2)
			if (!(t in mentioned))
				mentioned[t] = file ":" line_no[file]
		}
	}
}

function check_mentions(    w)
{
	for (w in mentioned) {
		if (!(w in code_of))
			fail(mentioned[w], w " has no row in grammar/keywords.def")
		else if (grammar_class(code_of[w] - FIRST_KEYWORD) == ".")
			fail(mentioned[w], w " is no keyword of " dialect " in grammar/keywords.def")
	}
}

function write_codes(file,    i)
{
	print "/* Generated by tools/kwgen.awk from tokens.def and keywords.def. */" > file
	print "#ifndef DDL_TOKEN_CODES_H\n#define DDL_TOKEN_CODES_H\n" > file
	print "enum ddl_token_code {" > file
	for (i = 0; i < ntoken; i++)
		printf "\tDDL_T_%s = %d,\n", token_name[i], FIRST_TOKEN + i > file
	print "};\n\nenum ddl_keyword_code {" > file
	for (i = 0; i < nword; i++)
		printf "\tDDL_KW_%s = %d,\n", word[i], FIRST_KEYWORD + i > file
	print "};\n\n#endif" > file
	close(file)
}

function write_tokens(file,    i, l)
{
	print "/* Generated by tools/kwgen.awk from tokens.def, keywords.def and the grammar. */" > file
	for (i = 33; i < 127; i++)
		if (sprintf("%c", i) ~ /[^A-Za-z0-9_"$'`#\\]/)
			printf "%%token <%s> CHAR_%d %d \"%c\"\n", VALUE, i, i, i > file
	for (i = 0; i < ntoken; i++)
		printf "%%token %s%s %d %s\n", (token_member[i] == "-" ? "" : "<" token_member[i] "> "),
			token_name[i], FIRST_TOKEN + i, token_alias[i] > file
	for (i = 0; i < nword; i++)
		if (word[i] in mentioned)
			printf "%%token <%s> KW_%s %d \"%s\"\n", VALUE, word[i], code_of[word[i]], word[i] > file
	for (l in list_wanted)
		nlist++
	if (nlist) {
		printf "%%type <%s>", VALUE > file
		for (i = 1; i <= split("kw_unreserved kw_col_name kw_type_func kw_reserved", list, " "); i++)
			if (list[i] in list_wanted)
				printf " %s", list[i] > file
		printf "\n" > file
	}
	close(file)
}

# Only lists the grammar uses: bison warns of useless nonterminals.
function write_lists(file)
{
	print "/* Generated by tools/kwgen.awk from keywords.def and the grammar. */" > file
	write_list(file, "kw_unreserved", "N")
	write_list(file, "kw_col_name", "C")
	write_list(file, "kw_type_func", "T")
	write_list(file, "kw_reserved", "R")
	close(file)
}

function write_list(file, name, wanted,    i, n)
{
	if (!(name in list_wanted))
		return
	for (i = 0; i < nword; i++)
		if (word[i] in mentioned && grammar_class(i) == wanted)
			printf "%s \"%s\"\n", (n++ ? "  |" : name ":\n   "), word[i] > file
	if (n)
		print ";\n" > file
	else
		fail(list_wanted[name], name " would be empty: no rule mentions such a word")
}

# Reserved words have their code even where no rule mentions them: a filter may
# look for them, and bison refuses a code it does not know.
function write_table(file,    i, j, n, order, w)
{
	for (i = 0; i < nword; i++) {
		if (grammar_class(i) == ".")
			continue
		for (j = n++; j > 0 && tolower(word[order[j - 1]]) > tolower(word[i]); j--)
			order[j] = order[j - 1]
		order[j] = i
	}
	print "/* Generated by tools/kwgen.awk from keywords.def and the grammar. */" > file
	for (j = 0; j < n; j++) {
		w = order[j]
		printf "KW(\"%s\", %d, '%s', %d, '%s', %d)\n", tolower(word[w]),
			(word[w] in mentioned || grammar_class(w) == "R" ? code_of[word[w]] : 0),
			class[w, col_a], since[w, col_a], class[w, col_b], since[w, col_b] > file
	}
	close(file)
}

function write_deps(file,    i)
{
	printf "%s/%s.y %s/%s_tokens.yy:", out, dialect, out, dialect > file
	for (i = 0; i < nuse; i++)
		printf " %s", uses[i] > file
	printf "\n" > file
	for (i = 0; i < nuse; i++)
		printf "%s:\n", uses[i] > file
	close(file)
}
