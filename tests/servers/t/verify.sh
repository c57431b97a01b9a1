#!/bin/sh
# verify on servers: what it finds, and what it refuses.
. "$ROOT/tests/servers/tap.sh"

cat > one.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, x varchar(20), dead int);
CREATE TABLE b (id int NOT NULL PRIMARY KEY, a int NOT NULL, CONSTRAINT b_a FOREIGN KEY (a) REFERENCES a (id));
SQL
cat > two.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, x varchar(40) NOT NULL DEFAULT 'y');
CREATE TABLE b (id bigint NOT NULL PRIMARY KEY, a int NOT NULL, CONSTRAINT b_a FOREIGN KEY (a) REFERENCES a (id) ON DELETE CASCADE);
CREATE INDEX b_x ON b (a, id);
SQL
echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY CHECK (id < 0 AND id > 0));' > unfillable.sql
echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY CHECK (no_such_function(id) > 0));' > refused.sql
: > empty.sql

# What is not of one database is not run, and another one is not touched.
keeps_to_itself() {
	case $dialect in
	postgres)
		echo 'CREATE ROLE somebody_new;' > beyond.sql
		set -- beyond.sql ;;
	sqlite)
		return ;;
	*)
		echo "CREATE DATABASE somewhere_new; USE somewhere_new; CREATE TABLE t (a int);" > beyond.sql
		echo "CREATE TABLE $database.evil (a int);" > other.sql
		echo "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM \`$database\` . t;" > view.sql
		set -- beyond.sql other.sql view.sql ;;
	esac
	for file; do
		run 3 "$label: $file is refused" verify --url "$url" --from empty.sql --to "$file"
		said "$label: it says so" 'it is not run'
	done
	run 0 "$label: the database that the URL names is empty" schema diff --from "$url" --to empty.sql --check
}

for server in $(servers older); do
	use "$server" || continue
	[ "$dialect" != sqlite ] || $client "CREATE TABLE t (a); DROP TABLE t"
	run 0 "$label: a plan that holds" verify --url "$url" --from one.sql --to two.sql
	said "$label: rows are counted" 'a: 3 rows before, 3 after'
	said "$label: it holds" '^The plan holds'
	run 0 "$label: as JSON" verify --url "$url" --from one.sql --to two.sql --format json
	said "$label: server, rows, time" '^{"server":"[A-Za-z]* [0-9.]*","verdict":"holds","rows":6,"statements":[0-9]*,"seconds":[0-9]'
	run 0 "$label: a database that is there" verify --url "$url" --from "$url" --to one.sql
	run 0 "$label: tables that cannot be filled" verify --url "$url" --from unfillable.sql --to empty.sql
	said "$label: are named" 'no row could be put in'
	run 3 "$label: a schema that the server refuses" verify --url "$url" --from one.sql --to refused.sql
	said "$label: in its words" 'no_such_function'
	run 3 "$label: schema diff --verify" schema diff --verify --url "$url" --from one.sql --to refused.sql
	[ ! -s out ]
	check $? "$label: prints nothing"
	run 3 "$label: migrate diff --verify" migrate diff --verify --url "$url" --to refused.sql --dir "file://migrations"
	[ ! -e migrations ]
	check $? "$label: writes nothing"
	run 0 "$label: schema diff --verify of what holds" schema diff --verify --url "$url" --from one.sql --to two.sql
	grep -q CASCADE out
	check $? "$label: prints it"
	run 0 "$label: nothing was put into the database of the URL" schema diff --from "$url" --to empty.sql --check
	keeps_to_itself
	leave
done
