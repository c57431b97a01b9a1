#!/bin/sh
# Another session is in the way, or there is no time, no right, no room: it is told, nothing is half done, no row is lost.
. "$ROOT/tests/servers/tap.sh"

two_tables

sql() { printf '%s\n' "$1" | $client; }

# begin NAME: two tables with rows
begin() {
	run 0 "$label: $1" schema apply --url "$url" --to one.sql --auto-approve --allow-destructive
	sql "DELETE FROM a; DELETE FROM b; INSERT INTO a VALUES (1), (2); INSERT INTO b VALUES (3);"
}

# All rows are there, and the tables as TEXT has them.
intact() {
	sql "SELECT id FROM a UNION ALL SELECT id FROM b ORDER BY 1;" 2>&1 | tr -dc '123' > rows
	[ "$(cat rows)" = 123 ] || [ "$(cat rows)" = 1233 ]         # psql counts them
	check $? "$label: no row is lost" rows
	ddlkit schema diff --from "$url" --to "$1" --check > out 2> err < /dev/null
	check $? "$label: the tables are as $1 has them"
}

# Where DDL can be undone nothing was done, elsewhere the first statement.
cat > half.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, x int);
CREATE TABLE b (id int NOT NULL PRIMARY KEY);
SQL
half() { case $dialect in postgres | sqlite) echo one.sql ;; *) echo half.sql ;; esac; }

told_what_was_done() {
	case $dialect in
	postgres | sqlite) said "$label: it says that nothing was changed" "nothing was changed" ;;
	*) said "$label: it says what was done" "note: done: ALTER TABLE .a." && said "$label: and what was not" "note: not done: ALTER TABLE .b." ;;
	esac
}

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	begin "another session has locked a table"
	case $dialect in
	postgres) hold "BEGIN; LOCK TABLE b;" ;;
	*) hold "LOCK TABLES b WRITE;" ;;
	esac
	run 4 "$label: a statement that may not wait long" schema apply --url "$url" --to two.sql --auto-approve --timeout 1s
	said "$label: it says what is in the way" "help: .*\(another session has it locked\|another session's lock is in its way\)"
	told_what_was_done
	release
	intact "$(half)"
	run 0 "$label: run again it goes on" schema apply --url "$url" --to two.sql --auto-approve
	intact two.sql

	begin "another run is at work"
	case $dialect in
	postgres) hold "SELECT pg_advisory_lock(7236832917468193012);" ;;
	*) hold "SELECT GET_LOCK(CONCAT('ddlkit:', LEFT(SHA2(DATABASE(), 256), 32)), 0);" ;;
	esac
	run 2 "$label: it is not waited for longer than told" schema apply --url "$url" --to two.sql --auto-approve --lock-timeout 500ms
	said "$label: it says so" "another run of ddlkit is changing it; --lock-timeout"
	release
	intact one.sql
	leave
done

for server in $(servers postgres); do
	use "$server" || continue
	begin "a catalogue is locked"
	hold "BEGIN; LOCK TABLE pg_catalog.pg_policy;"
	run 2 "$label: inspecting takes too long" schema inspect --format sql --url "$url" --timeout 1s
	said "$label: it says what helps" "help: .*--timeout"
	[ ! -s out ]
	check $? "$label: half a schema is none"
	release
	leave
done

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	user=u$database
	begin "a user who may not change one table"
	case $dialect in
	postgres)
		sql "CREATE ROLE $user LOGIN; ALTER TABLE a OWNER TO $user;"
		limited=$(echo "$url" | sed "s/postgres@/$user@/")
		;;
	*)
		sql "CREATE USER $user; GRANT ALL ON $database.a TO $user; GRANT SELECT ON $database.b TO $user;"
		limited=$(echo "$url" | sed "s/root@/$user@/")
		;;
	esac
	run 0 "$label: reading needs no more" schema diff --from "$limited" --to one.sql --check
	run 4 "$label: changing does" schema apply --url "$limited" --to two.sql --auto-approve
	said "$label: it says what helps" "help: this user lacks a privilege"
	told_what_was_done
	intact "$(half)"
	if [ "$dialect" != postgres ]; then
		sql "REVOKE ALL ON $database.b FROM $user; GRANT SELECT (id) ON $database.b TO $user;"
		run 2 "$label: a table of which only a column may be seen" schema inspect --format sql --url "$limited"
		said "$label: it says what helps" "help: this user lacks a privilege"
		[ ! -s out ]
		check $? "$label: half a schema is none"
		sql "REVOKE SELECT (id) ON $database.b FROM $user;"
		run 0 "$label: a table that may not be seen" schema inspect --format sql --url "$limited"
		said "$label: there may be more than is seen" "warning.*does not read"
		sql "DROP USER $user;"
	else
		sql "REASSIGN OWNED BY $user TO postgres; DROP ROLE $user;"
	fi
	leave
done

for server in $(servers sqlite); do
	use "$server" || continue
	begin "another program writes"
	hold "BEGIN IMMEDIATE;"
	run 2 "$label: it is not waited for longer than told" schema apply --url "$url" --to two.sql --auto-approve --timeout 500ms
	said "$label: it says what is in the way" "help: another session has it locked"
	told_what_was_done
	release
	intact one.sql

	begin "the file may not be written"
	file=$home/data/$database.db
	run_as=
	chmod 444 "$file"
	if [ "$(id -u)" = 0 ]; then run_as="setpriv --reuid=nobody --regid=$(id -g nobody) --clear-groups"; chown nobody "$file"; fi
	# shellcheck disable=SC2086 # a command
	if $run_as test -x "$BUILD/ddlkit"; then
		$run_as "$home/bin/ddlkit" schema apply --url "$url" --to - --auto-approve < two.sql > out 2> err
		[ $? = 4 ]
		check $? "$label: that is refused"
		said "$label: it says what helps" "help: this user must be able to write the file"
		told_what_was_done
	else
		skip "$label: the file may not be written" "nobody may not look into this folder"
	fi
	chmod 644 "$file"
	intact one.sql

	begin "a file that may not grow"
	sql "WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO b SELECT -i FROM n;"
	before=$(cksum < "$file")
	blocks=$(($(wc -c < "$file") / 512 - 8))
	echo "CREATE TABLE a (id int NOT NULL PRIMARY KEY); CREATE TABLE b (id text NOT NULL PRIMARY KEY);" > rebuilt.sql
	(ulimit -f $blocks; exec ddlkit schema apply --url "$url" --to rebuilt.sql --auto-approve) > out 2> err < /dev/null
	[ $? = 4 ]
	check $? "$label: it is told"
	said "$label: it says what helps" "help: make room"
	told_what_was_done
	sql "PRAGMA integrity_check;" > sound
	[ "$(cat sound)" = ok ] && [ "$(cksum < "$file")" = "$before" ]
	check $? "$label: the file is as it was" sound

	if [ "$(id -u)" = 0 ] && mkdir full && mount -t tmpfs -o size=900k none full 2> /dev/null; then
		cp "$file" full/a.db
		run 4 "$label: a disk that gets full" schema apply --url "sqlite://$dir/full/a.db" --to rebuilt.sql --auto-approve
		said "$label: it says what helps" "help: make room"
		[ "$(cksum < full/a.db)" = "$before" ]
		check $? "$label: the file is as it was" err
		umount full
	else
		skip "$label: a disk that gets full" "only root can make one"
	fi
	leave
done
