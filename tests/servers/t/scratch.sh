#!/bin/sh
# verify leaves nothing behind and touches nothing that is there: when all is well, when the server refuses, when it is
# interrupted; what a killed run left the next one removes.
. "$ROOT/tests/servers/tap.sh"

# More than any machine has done before somebody sees it begin.
many() {
	awk -v type="$1" 'BEGIN { for (i = 1; i <= 2000; i++)
		printf "CREATE TABLE t%d (id int NOT NULL PRIMARY KEY, a varchar(20), b %s);\n", i, type }'
}

many int > from.sql
many bigint > to.sql
echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY);' > small.sql
echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY, b int);' > wider.sql
echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY, CHECK (nobody_made_this(id) > 0));' > refused.sql

# Other tests of this stage verify too. A run's own databases: what its user owns, or where its first table is.
scratch() {
	case $dialect in
	postgres) "$home/client" postgres -Atc "SELECT datname FROM pg_database WHERE datdba = '$owner'::regrole
		AND datname LIKE 'ddlkit\\_scratch%'" ;;
	*) "$home/client" mysql -BNe "SELECT TABLE_SCHEMA FROM information_schema.TABLES WHERE TABLE_NAME = '$owner'
		AND TABLE_SCHEMA LIKE 'ddlkit\\_scratch%'" ;;
	esac
}

none_left() {
	until_done "$label: $1" 'scratch > left; [ ! -s left ]'
	[ ! -s left ]
	check $? "$label: $1" left
}

own() {
	owner=o$database
	case $dialect in
	postgres)
		"$home/client" postgres -c "CREATE ROLE $owner SUPERUSER LOGIN"
		mine=$(echo "$url" | sed "s/postgres@/$owner@/") ;;
	*)
		mine=$url ;;
	esac
	echo "CREATE TABLE $owner (id int);" | cat - from.sql > mine.sql
}

disown() {
	[ "$dialect" != postgres ] || "$home/client" postgres -c "DROP ROLE $owner"
}

# A run that is in the middle of it, and stays there. In the background sh ignores INT for what it starts.
begin_run() {
	env --default-signal=INT ddlkit verify --url "$mine" --from mine.sql --to to.sql --rows 20 > out 2> err < /dev/null &
	run=$!
	until_done "$label: a scratch database" 'scratch > now; [ -s now ]'
	kill -s STOP $run
	[ -s now ] && kill -0 $run
	check $? "$label: $1"
}

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	$client << 'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, precious varchar(20));
INSERT INTO a VALUES (1, 'gold'), (2, 'silver');
SQL
	run 0 "$label: a plan is verified beside a database that is not empty" verify --url "$url" --from small.sql --to wider.sql
	echo "SELECT precious FROM a ORDER BY 1;" | $client | grep -c -e gold -e silver > rows
	[ "$(cat rows)" = 2 ]
	check $? "$label: which is left alone" rows
	run 3 "$label: a schema that the server refuses" verify --url "$url" --from refused.sql --to small.sql

	user=u$database
	case $dialect in
	postgres)
		$client -c "CREATE ROLE $user LOGIN"
		limited=$(echo "$url" | sed "s/postgres@/$user@/") ;;
	*)
		$client -e "CREATE USER $user; GRANT ALL ON $database.* TO $user"
		limited=$(echo "$url" | sed "s/root@/$user@/") ;;
	esac
	run 2 "$label: a user who may not make databases" verify --url "$limited" --from small.sql --to wider.sql
	said "$label: it says what helps" "help: .*must be allowed to make databases"
	case $dialect in
	postgres) $client -c "DROP ROLE $user" ;;
	*) $client -e "DROP USER $user" ;;
	esac

	own
	for signal in TERM INT; do
		begin_run "a run to be interrupted by $signal"
		run 0 "$label: another run beside it" verify --url "$url" --from small.sql --to wider.sql
		scratch | cmp -s - now
		check $? "$label: takes nothing from it" now
		kill -s $signal $run
		kill -s CONT $run
		wait $run
		[ $? = $(case $signal in TERM) echo 143 ;; *) echo 130 ;; esac) ]
		check $? "$label: interrupted by $signal" err
		none_left "nothing is left of it"
	done
	begin_run "a run to be killed"
	kill -s KILL $run
	wait $run 2> /dev/null
	# The server may still be at a statement of it.
	until_done "$label: the run after one that was killed" \
		'ddlkit verify --url "$url" --from small.sql --to wider.sql > out 2> err && [ -z "$(scratch)" ]'
	none_left "the run after one that was killed removes what it left"
	disown
	leave
done
