#!/bin/sh
# The server dies: while it is inspected, while a plan is carried out. It is told, there is no half schema, no row is
# lost, and the next run goes on. On servers of its own.
if [ -z "${OWN_SERVERS-}" ]; then
	export OWN_SERVERS=1
	exec "$ROOT/tests/servers/with" pg18 mysql97 maria118 -- "$0"
fi
. "$ROOT/tests/servers/tap.sh"

two_tables
cat > half.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, x int);
CREATE TABLE b (id int NOT NULL PRIMARY KEY);
SQL

sql() { printf '%s\n' "$1" | $client; }

# Servers of tests do not wait until their log is written; these do.
durable() {
	case $dialect in
	postgres) sql "ALTER DATABASE $database SET synchronous_commit = on;" ;;
	*) sql "SET GLOBAL innodb_flush_log_at_trx_commit = 1;" ;;
	esac
}

is_waiting() {
	case $dialect in
	postgres) sql "\\pset tuples_only
		SELECT 'waits' FROM pg_locks WHERE NOT granted;" ;;
	*) sql "SELECT 'waits' FROM information_schema.PROCESSLIST WHERE STATE = 'Waiting for table metadata lock';" ;;
	esac | grep -q waits
}

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	durable
	run 0 "$label: two tables" schema apply --url "$url" --to one.sql --auto-approve
	sql "INSERT INTO a VALUES (1), (2); INSERT INTO b VALUES (3);"

	# Sources are read in their order, and a connection is made before: so it dies between the two.
	cat > kill.sh <<END
kill -s $(case $dialect in postgres) echo QUIT ;; *) echo KILL ;; esac) $(cat "$home/pid")
while kill -0 $(cat "$home/pid") 2>/dev/null; do sleep 0.1; done
cat one.sql
END
	run 2 "$label: killed while it is inspected" schema diff --from "exec:sh kill.sh" --to "$url"
	said "$label: it says so" "help: does the server still run"
	[ ! -s out ]
	check $? "$label: nothing was printed"
	run 2 "$label: then nobody is there" schema inspect --format sql --url "$url"
	restart
	durable
	run 0 "$label: nothing was lost" schema diff --from "$url" --to one.sql --check

	# The second statement waits for a lock, the first is done.
	case $dialect in
	postgres) hold "BEGIN; LOCK TABLE b;" ;;
	*) hold "LOCK TABLES b WRITE;" ;;
	esac
	ddlkit schema apply --url "$url" --to two.sql --auto-approve > out 2> err < /dev/null &
	apply=$!
	until_done "$label: the second statement" is_waiting
	kill_server
	wait $apply
	status=$?
	release 2> /dev/null
	[ $status = 4 ]
	check $? "$label: killed while a plan is carried out"
	said "$label: it says so" "help: does the server still run"
	case $dialect in
	postgres) said "$label: nothing is half done" "nothing was changed" ;;
	*) said "$label: it says what was done" "note: done: ALTER TABLE .a."
	   said "$label: it says what was not, and how to go on" "note: not done: ALTER TABLE .b." ;;
	esac
	restart
	case $dialect in postgres) there=one.sql ;; *) there=half.sql ;; esac
	run 0 "$label: that is so" schema diff --from "$url" --to $there --check
	run 0 "$label: run again it goes on" schema apply --url "$url" --to two.sql --auto-approve
	run 0 "$label: to the end" schema diff --from "$url" --to two.sql --check
	sql "SELECT id FROM a UNION ALL SELECT id FROM b ORDER BY 1;" | tr -dc '123' > rows
	case $(cat rows) in 123 | 1233) true ;; *) false ;; esac
	check $? "$label: no row is lost" rows
	leave
	kill_server
done
