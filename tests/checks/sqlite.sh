#!/bin/sh
# Databases of SQLite as their users have them: rows that point nowhere, files that are none, names with anything in them.
: "${ROOT:?}"
DDLKIT_TEST_SERVERS=
. "$ROOT/tests/servers/tap.sh"

# sql DATABASE STATEMENT: run as a migration of its own
number=0
sql() {
	number=$((number + 1))
	mkdir -p "by$number"
	printf '%s\n' "$2" > "by$number/$number.sql"
	ddlkit migrate hash --dir "file://by$number" > log 2>&1 &&
		ddlkit migrate apply --url "sqlite://$1" --dir "file://by$number" --allow-dirty --tx-mode none --exec-order non-linear > log 2>&1 ||
		cat log
}

# holds DATABASE QUERY NAME: it is true there
holds() {
	number=$((number + 1))
	mkdir -p "by$number"
	printf -- '-- atlas:txtar\n\n-- checks.sql --\n%s;\n\n-- migration.sql --\nSELECT 1;\n' "$2" > "by$number/$number.sql"
	ddlkit migrate hash --dir "file://by$number" > log 2>&1
	ddlkit migrate apply --url "sqlite://$1" --dir "file://by$number" --allow-dirty --exec-order non-linear > log 2>&1
	check $? "$3" log
}

# to DATABASE SCHEMA: what the database should be
to() { printf '%s\n' "$2" > to.sql; set -- schema apply --url "sqlite://$1" --to to.sql --auto-approve --exclude atlas_schema_revisions; apply="$*"; }

# Rows that point nowhere

p='CREATE TABLE p (id INTEGER PRIMARY KEY);'
sql a.db "$p CREATE TABLE c (id INTEGER PRIMARY KEY, p INT, x INT); INSERT INTO c VALUES (1, 1, 1), (2, 99, 2), (3, 98, 3); INSERT INTO p VALUES (1);"
to a.db "$p CREATE TABLE c (id INTEGER PRIMARY KEY, p INT REFERENCES p (id), x INT);"
run 4 "a new key that rows do not hold" $apply
said "is told with a row and how many more there are" "row 2 of table 'c' references a row of 'p' that does not exist (so do 1 more); nothing was changed"
holds a.db "SELECT count(*) = 3 FROM c" "and nothing was changed"

sql b.db "$p CREATE TABLE c (p INT REFERENCES p (id), x INT); CREATE TABLE d (p INT REFERENCES p (id)); INSERT INTO c VALUES (5, 1), (6, 2), (7, 3); DELETE FROM c WHERE x = 1;"
holds b.db "SELECT count(*) = 2 FROM c" "a migration may leave fewer rows that point nowhere"
to b.db "$p CREATE TABLE c (p INT REFERENCES p (id), x BIGINT, CHECK (x > 0)); CREATE TABLE d (p INT REFERENCES p (id));"
run 0 "a table with such rows is rebuilt, and has them afterwards" $apply
holds b.db "SELECT count(*) = 2 AND sum(p) = 13 FROM c" "all of them"
to b.db "$p CREATE TABLE cc (p INT REFERENCES p (id), x BIGINT, CHECK (x > 0)); CREATE TABLE d (p INT REFERENCES p (id));"
run 0 "and is renamed" $apply --rename c=cc
holds b.db "SELECT count(*) = 2 FROM cc" "with them"
mkdir more
echo 'INSERT INTO cc VALUES (8, 8);' > more/1000.sql
ddlkit migrate hash --dir file://more > log
run 3 "a migration that makes one more" migrate apply --url sqlite://b.db --dir file://more --allow-dirty --exec-order non-linear
said "is refused" "after it the server complains: row . of table 'cc' references a row of 'p'"

sql m.db "CREATE TABLE p (id INT, u INT); CREATE TABLE c (id INTEGER PRIMARY KEY, p INT REFERENCES p (u)); INSERT INTO c VALUES (1, 1);"
to m.db "CREATE TABLE p (id INT, u INT); CREATE TABLE c (id INTEGER PRIMARY KEY, p BIGINT REFERENCES p (u));"
run 0 "a key whose parent has no index for it hinders nobody" $apply
holds m.db "SELECT count(*) = 1 FROM c" "its rows are there"

# Files, and what a URL says of them

mkdir "a folder"
for file in 'a folder/my app.db' 'why?.db' 'half#1.db' '100%25.db'; do
	coded=$(printf '%s' "$file" | sed 's/%/%25/g; s/ /%20/g; s/?/%3F/g; s/#/%23/g')
	run 0 "a file with the name $file is made" schema apply --url "sqlite://$coded" --to to.sql --auto-approve
	[ -s "$file" ]
	check $? "it is there"
	run 0 "and is read" schema diff --from "sqlite://$coded" --to to.sql --check
done
run 0 "a path from the root" schema inspect --url "sqlite://$dir/a.db"
run 0 "and as SQLAlchemy writes it" schema inspect --url "sqlite:///$dir/a.db"
run 0 "a database in memory" schema inspect --url sqlite://:memory:
run 0 "the same, as a URI" schema inspect --url "sqlite://file::memory:?cache=shared"
run 0 "parameters of other languages' drivers" schema inspect --url "sqlite://a.db?_fk=1&mode=ro"

# refused URL WORDS
refused() {
	run 2 "$1" schema inspect --url "sqlite://$1"
	said "it says why" "$2"
}
printf 'not a database, but a text that is longer than the header of one: %s' "$(seq 100)" > text.db
head -c 5000 a.db > cut.db
refused missing.db 'there is no such file$'
refused nowhere/missing.db 'there is no such folder$'
refused 'a folder' 'it is a folder, not a file$'
refused text.db 'it is encrypted, or something else made it'
refused cut.db '[.]recover'
refused 'why?.db' 'a "?" in the name of a file is written %3F'
refused 'half#1.db' 'a "#" in the name of a file is written %23'
refused '100%.db' 'two hexadecimal digits'
refused 'a.db?mod=ro' '"mod" is no parameter'

mkdir files
echo 'CREATE TABLE t (a INT);' > files/1.sql
ddlkit migrate hash --dir file://files > log
run 0 "what would be made is shown" schema apply --url sqlite://new.db --to to.sql --dry-run
said "all of it" '^CREATE TABLE .p. '
run 0 "and what would be run" migrate apply --url sqlite://new.db --dir file://files --dry-run
for command in "migrate status --dir file://files" "migrate set 1 --dir file://files" "migrate down --dir file://files" "schema clean --auto-approve"; do
	# shellcheck disable=SC2086
	run 2 "$command makes none" $command --url sqlite://new.db
	said "there is none" 'there is no such file$'
done
run 2 "nor is one made in a folder that is not there" schema apply --url sqlite://nowhere/new.db --to to.sql --auto-approve
[ ! -e new.db ] && [ ! -e nowhere ]
check $? "nothing was made"

echo "1..$count"
