#!/bin/sh
# The awk tools of the build: what they make of small grammars, and how they refuse wrong ones.
set -u
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 2
mkdir -p grammar/common grammar/mysql gen
n=0

same() {
	n=$((n + 1))
	if [ "$2" = "$3" ]; then echo "ok $n - $1"
	else printf 'not ok %d - %s\nexpected:\n%s\nactual:\n%s\n' $n "$1" "$2" "$3"; fi
}

kwgen() { awk -v out=gen "$@" -f "$ROOT/tools/kwgen.awk" 2>&1; }
splice() { awk -v dirs=.:gen -f "$ROOT/tools/ysplice.awk" "$@" 2>&1; }

cat > grammar/tokens.def <<'EOF'
# comment
IDENT "identifier"
NE "<>" -
END "end of input" num
EOF
cat > grammar/keywords.def <<'EOF'
# word  mysql mariadb postgres sqlite mssql
ALTER       R R R R R
LATERAL     R@8.0.14 . R . .
SET         R R N N R
SETS        N . . . .
SET_X       N N . . .
VACUUM      . . N N .
EOF
cat > grammar/mysql/grammar.y <<'EOF'
%{ "NOT" %}
@use grammar/common/a.yy
%%
s: "ALTER" name { f("VACUUM", '"'); /* "VACUUM" */ } | "SET_X" | "LATERAL" ; // "VACUUM"
%%
"VACUUM"
EOF
cat > grammar/common/a.yy <<'EOF'
@use deep.yy
name: kw_unreserved;
EOF
echo 'x: "SET" "<>";' > deep.yy

same "a good grammar is taken" "" "$(kwgen -v dialect=mysql -v codes=1)"
same "only mentioned words are tokens, coded by their row" '%token <tok> IDENT 258 "identifier"
%token NE 259 "<>"
%token <num> END 260 "end of input"
%token <tok> KW_ALTER 600 "ALTER"
%token <tok> KW_LATERAL 601 "LATERAL"
%token <tok> KW_SET 602 "SET"
%token <tok> KW_SET_X 604 "SET_X"
%type <tok> kw_unreserved' "$(sed 1d gen/mysql_tokens.yy | grep -v 'CHAR_[0-9]')"
same "a word is as weak as in the weaker of MySQL and MariaDB" 'kw_unreserved:
    "LATERAL"
  | "SET_X"
;' "$(sed 1d gen/mysql_keywords.yy)"
same "the table has every keyword in the order of its lower case" 'KW("alter", 600, '"'R', 0, 'R'"', 0)
KW("lateral", 601, '"'R', 80014, '.'"', 0)
KW("set", 602, '"'R', 0, 'R'"', 0)
KW("set_x", 604, '"'N', 0, 'N'"', 0)
KW("sets", 0, '"'N', 0, '.'"', 0)' "$(sed 1d gen/mysql_kwtab.h)"
same "C sees the code of every word" "	DDL_T_NE = 259,
	DDL_KW_VACUUM = 605," "$(grep -E 'NE|VACUUM' gen/token_codes.h)"
same "fragments are listed for make" "gen/mysql.y gen/mysql_tokens.yy: grammar/mysql/grammar.y grammar/common/a.yy deep.yy" \
	"$(sed 1q gen/mysql.dep)"

same "fragments are spliced with line marks" '#line 1 "grammar/mysql/grammar.y"
%{ "NOT" %}
#line 1 "grammar/common/a.yy"
#line 1 "deep.yy"
x: "SET" "<>";
#line 2 "grammar/common/a.yy"
name: kw_unreserved;
#line 3 "grammar/mysql/grammar.y"
%%' "$(splice grammar/mysql/grammar.y | sed 9q)"

echo '@use deep.yy' > gen/b.yy; echo '@use b.yy' > deep.yy
same "deep nesting is refused" "deep.yy:1: @use is nested too deeply" "$(splice grammar/mysql/grammar.y | grep "^deep")"
echo '@use nowhere.yy' > gen/missing.y
same "a missing fragment is named" "gen/missing.y:1: cannot read nowhere.yy" "$(splice gen/missing.y | grep nowhere)"

echo 'x: "NOWORD" "VACUUM" kw_col_name ;' > deep.yy
same "words without a row, of other dialects, and empty lists are refused" \
	"deep.yy:1: NOWORD has no row in grammar/keywords.def
deep.yy:1: VACUUM is no keyword of mysql in grammar/keywords.def
deep.yy:1: kw_col_name would be empty: no rule mentions such a word" "$(kwgen -v dialect=mysql | sort)"

printf 'SET R R R R R\nADD R R R\nOFF X . . . .\nON R@ . . . .\n' >> grammar/keywords.def
same "bad rows are refused" "grammar/keywords.def:8: SET has a row already
grammar/keywords.def:9: a row is: WORD and five classes
grammar/keywords.def:10: not a class: X
grammar/keywords.def:11: not a class: R@" "$(kwgen -v codes=1)"
