#!/bin/sh
# verify leaves nothing behind and touches nothing that is there: when all is well, when the server refuses, when it is
# interrupted; what a killed run left the next one removes.
. "$ROOT/tests/servers/tap.sh"

# Enough to be caught at it.
many() {
	awk -v type="$1" 'BEGIN { for (i = 1; i <= 500; i++)
		printf "CREATE TABLE t%d (id int NOT NULL PRIMARY KEY, a varchar(20), b %s);\n", i, type }'
}

many int > from.sql
many bigint > to.sql
echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY);' > small.sql
echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY, b int);' > wider.sql
echo 'CREATE TABLE a (id int NOT NULL PRIMARY KEY, CHECK (nobody_made_this(id) > 0));' > refused.sql

scratch() {
	case $dialect in
	postgres) "$home/client" postgres -Atc "SELECT datname FROM pg_database WHERE datname LIKE 'ddlkit\\_scratch%'" ;;
	*) "$home/client" mysql -BNe "SHOW DATABASES LIKE 'ddlkit\\_scratch%'" ;;
	esac
}

# Other tests of this stage verify too: only what is there and stays there is a left-over.
none_left() {
	for _ in $(seq 50); do
		scratch > now
		grep -q -x -F -f mine now || break
		sleep 0.1
	done
	! grep -x -F -f mine now > left
	check $? "$label: $1" left
}

# A run that is caught when its database is there; mine: that one's name.
begin_run() {
	scratch > before
	ddlkit verify --url "$url" --from from.sql --to to.sql --rows 20 > out 2> err < /dev/null &
	run=$!
	until_done "$label: a scratch database" 'scratch > now; ! grep -v -x -F -f before now > mine || [ -s mine ]'
}

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	$client << 'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, precious varchar(20));
INSERT INTO a VALUES (1, 'gold'), (2, 'silver');
SQL
	scratch > before
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

	for signal in TERM INT; do
		begin_run
		kill -s $signal $run
		wait $run
		[ $? -gt 1 ]
		check $? "$label: interrupted by $signal"
		none_left "nothing is left of it"
	done
	begin_run
	kill -s KILL $run
	wait $run 2> /dev/null
	run 0 "$label: the run after one that was killed" verify --url "$url" --from small.sql --to wider.sql
	none_left "removes what that one left"
	leave
done
