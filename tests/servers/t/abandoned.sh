#!/bin/sh
# migrate apply is killed while the server carries out a statement: the server goes on with it. Who runs it again waits
# for that, or is told; then no statement has run twice, and none was left out.
. "$ROOT/tests/servers/tap.sh"

write() { mkdir -p migrations; cat > "migrations/$1"; ddlkit migrate hash; }

# Sessions whose ALTER waits for the lock.
waiting() {
	case $dialect in
	postgres) echo "SELECT count(*) FROM pg_stat_activity WHERE datname = '$database' AND query LIKE 'ALTER%'
		AND wait_event_type = 'Lock'" | $client -At ;;
	*) echo "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE DB = '$database' AND INFO LIKE 'ALTER%'
		AND STATE LIKE 'Waiting for%lock'" | $client -BN ;;
	esac
}

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	for mode in file none; do
		rm -rf migrations
		write 1_a.sql <<-SQL
		CREATE TABLE a_$mode (id int NOT NULL PRIMARY KEY, n int);
		CREATE TABLE log_$mode (what varchar(20));
		INSERT INTO log_$mode VALUES ('one');
		SQL
		run 0 "$label: $mode: a table" migrate apply --url "$url" --allow-dirty --revisions-schema "$database$mode"
		write 2_b.sql <<-SQL
		INSERT INTO log_$mode VALUES ('two');
		ALTER TABLE a_$mode ADD COLUMN x int;
		INSERT INTO log_$mode VALUES ('three');
		SQL
		case $dialect in
		postgres) hold "BEGIN; LOCK TABLE a_$mode;" ;;
		*) hold "LOCK TABLES a_$mode READ;" ;;
		esac
		ddlkit migrate apply --url "$url" --revisions-schema "$database$mode" --tx-mode $mode > out 2> err < /dev/null 9>&- &
		process=$!
		until_done "$label: $mode: it waits" '[ "$(waiting)" != 0 ]'
		kill -KILL $process
		wait $process 2> /dev/null
		run 2 "$label: $mode: the server is still at it" migrate apply --url "$url" --revisions-schema "$database$mode" \
			--tx-mode $mode --lock-timeout 500ms
		said "$label: $mode: which is told" 'another run of ddlkit is changing it; --lock-timeout'
		release
		run 0 "$label: $mode: then it goes on" migrate apply --url "$url" --revisions-schema "$database$mode" --tx-mode $mode
		run 0 "$label: $mode: to the end" migrate apply --url "$url" --revisions-schema "$database$mode" --tx-mode $mode
		said "$label: $mode: there is nothing left" '^No migration files to execute$'
		query="SELECT what FROM log_$mode ORDER BY what"
		case $dialect in postgres) echo "$query" | $client -At ;; *) echo "$query" | $client -BN ;; esac > out 2> err
		[ "$(tr '\n' ' ' < out)" = "one three two " ]
		check $? "$label: $mode: each statement ran once"
		echo "SELECT x FROM a_$mode;" | $client > out 2> err
		check $? "$label: $mode: and none was left out"
		case $dialect in
		postgres) ;;
		*) echo "DROP DATABASE $database$mode" | $client ;;
		esac
	done
	leave
done
echo "1..$count"
