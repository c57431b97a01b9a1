#!/bin/sh
# Ctrl-C while a statement waits on the server: it ends there too, what was done is told, and nobody is left waiting.
. "$ROOT/tests/servers/tap.sh"

two_tables

# Sessions of ddlkit that the server still runs a statement for.
waiting() {
	case $dialect in
	postgres) echo "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'ddlkit' AND state <> 'idle'
		AND datname = '$database'" | $client -At ;;
	*) echo "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE DB = '$database' AND COMMAND <> 'Sleep'
		AND ID <> CONNECTION_ID()" | $client -BN ;;
	esac
}

# In the background sh ignores INT for what it starts; env gives it back.
start() {
	env --default-signal=INT ddlkit "$@" > out 2> err < /dev/null 9>&- &
	process=$!
}

for server in $(servers postgres mysql mariadb); do
	use "$server" || continue
	for signal in INT TERM; do
		run 0 "$label: tables" schema apply --url "$url" --to one.sql --auto-approve --allow-destructive
		case $dialect in
		postgres) hold "BEGIN; LOCK TABLE b;" ;;
		*) hold "LOCK TABLES b READ;" ;;
		esac
		start schema apply --url "$url" --to two.sql --auto-approve
		until_done "$label: it waits" '[ "$(waiting)" != 0 ]'
		sleep 0.5
		kill -s $signal $process
		wait $process
		[ $? = 4 ]
		check $? "$label: $signal ends apply"
		said "$label: it tells which statement was ended" 'note: statement 2 of 2 failed: .*b'
		if [ "$dialect" = postgres ]; then
			said "$label: nothing was changed" "nothing was changed"
		else
			said "$label: it tells what was done" "note: done: .*a"
			said "$label: it tells what was not done" "note: not done: .*b"
			said "$label: it tells how to go on" "help: .*run the same command again"
		fi
		until_done "$label: the server has ended it too" '[ "$(waiting)" = 0 ]'
		release
		run 0 "$label: no lock is left" schema apply --url "$url" --to two.sql --auto-approve --lock-timeout 1s
	done
	if [ "$dialect" = postgres ]; then
		hold "BEGIN; LOCK TABLE pg_catalog.pg_namespace IN ACCESS EXCLUSIVE MODE;"
		start schema inspect --url "$url"
		# Nobody could tell whether it waits: all new sessions do.
		sleep 2
		kill -s INT $process
		wait $process
		[ $? -gt 1 ]
		check $? "$label: inspect is ended"
		! grep -q . out
		check $? "$label: half a schema is not printed"
		release
	fi
	leave
done
echo "1..$count"
