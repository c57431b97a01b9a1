#!/bin/sh
# Two runs at once: one waits for the other, or gives up and says so; no file runs twice. And a directory that does not
# go with its atlas.sum is not run.
. "$ROOT/tests/servers/tap.sh"

sql() { printf '%s\n' "$1" | $client > sql.out 2>&1; check $? "$label: by hand: $1" sql.out; }

# The first run stands in the midst of its work: a lock of another session is in its way, and it keeps others out.
stands() {
	case $dialect in
	postgres) printf '\\pset tuples_only\nSELECT count(*) FROM pg_locks WHERE NOT granted;\n' | $client | grep -q 1 ;;
	sqlite) ! flock -n "$home/data/$database.db" true ;;
	*) echo "SELECT 'waits' FROM information_schema.PROCESSLIST WHERE STATE = 'Waiting for table metadata lock';" | $client | grep -q waits ;;
	esac
}

# Does the second run wait for the first one? It asks for its lock again and again; the first question is behind it when
# it has read the directory, which it does before.
asks() { kill -0 "$second" 2>/dev/null && ls -l "/proc/$second/fd" 2>/dev/null | grep -q -e socket: -e "$database.db"; }

cat > one.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY);
SQL
cat > two.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, x int);
SQL
mkdir migrations
cp one.sql migrations/1_a.sql
ddlkit migrate hash

for server in $(servers); do
	use "$server" || continue
	rm -f migrations/2_x.sql
	ddlkit migrate hash
	run 0 "$label: a table" migrate apply --url "$url"
	sql "INSERT INTO a VALUES (1);"
	cat > migrations/2_x.sql <<-'SQL'
	ALTER TABLE a ADD COLUMN x int;
	UPDATE a SET x = 1;
	INSERT INTO a VALUES (2, 2);
	SQL
	ddlkit migrate hash
	case $dialect in
	postgres) hold "BEGIN; LOCK TABLE a;" ;;
	sqlite) hold "BEGIN IMMEDIATE;" ;;
	*) hold "LOCK TABLES a WRITE;" ;;
	esac
	ddlkit migrate apply --url "$url" --timeout 300s > out1 2> err1 < /dev/null 9>&- &
	first=$!
	until_done "$label: the first run" stands

	run 2 "$label: migrate apply gives up" migrate apply --url "$url" --lock-timeout 300ms
	said "$label: it says why" "another run of ddlkit is changing it; --lock-timeout"
	run 2 "$label: so does schema apply" schema apply --url "$url" --to one.sql --auto-approve --lock-timeout 300ms
	said "$label: it says why" "another run of ddlkit is changing it; --lock-timeout"
	run 2 "$label: and migrate set" migrate set 2 --url "$url" --lock-timeout 300ms
	said "$label: it says why" "another run of ddlkit is changing it"
	run 2 "$label: and schema clean" schema clean --url "$url" --auto-approve --lock-timeout 300ms
	run 2 "$label: no such time" migrate apply --url "$url" --lock-timeout soon
	run 0 "$label: who only looks need not wait" migrate apply --url "$url" --dry-run

	ddlkit migrate apply --url "$url" --lock-timeout 300s --timeout 300s > out2 2> err2 < /dev/null 9>&- &
	second=$!
	until_done "$label: the second run" asks
	kill -0 "$first" && kill -0 "$second"
	check $? "$label: both are at work"
	release
	wait "$first"
	check $? "$label: the first one ends well" out1 err1
	wait "$second"
	check $? "$label: then the second one" out2 err2
	grep -q "^Migrating to version 2 from 1" out1
	check $? "$label: the first one has run the file" out1
	[ "$(cat out2)" = "No migration files to execute" ]
	check $? "$label: the second one found nothing to do" out2
	sql "INSERT INTO a VALUES (3, 3);"
	echo "SELECT 'rows', count(*), sum(x) FROM a;" | $client | tr -dc '0-9' > rows
	grep -q '^36' rows
	check $? "$label: the file ran once" rows
	run 0 "$label: the database is what the files make" migrate apply --url "$url" --verify

	# A directory that does not go with its atlas.sum.
	echo "ALTER TABLE a ADD COLUMN y int;" > migrations/3_y.sql
	run 1 "$label: a file that atlas.sum does not know" migrate apply --url "$url"
	said "$label: it says which" "L4: 3_y.sql was added"
	said "$label: it says what is wrong" "checksum mismatch"
	ddlkit migrate hash
	echo "-- edited" >> migrations/3_y.sql
	run 1 "$label: a file that was edited" migrate apply --url "$url"
	said "$label: it says which" "L4: 3_y.sql was edited"
	mv migrations/3_y.sql 3_y.sql
	run 1 "$label: a file that is gone" migrate apply --url "$url"
	said "$label: it says which" "L4: 3_y.sql was removed"
	mv 3_y.sql migrations
	mv migrations/atlas.sum .
	run 1 "$label: no atlas.sum" migrate apply --url "$url"
	said "$label: it says so" "checksum file not found"
	echo "nonsense" > migrations/atlas.sum
	run 1 "$label: an atlas.sum that is none" migrate apply --url "$url"
	rm -f migrations/3_y.sql migrations/atlas.sum
	mv atlas.sum migrations
	ddlkit migrate hash
	run 0 "$label: nothing was done by any of them" migrate apply --url "$url" --verify
	leave
done
