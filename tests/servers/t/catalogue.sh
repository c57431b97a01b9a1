#!/bin/sh
# One database with one of each kind of thing: what is inspected makes the same again, and what cannot be is named.
. "$ROOT/tests/servers/tap.sh"

dump() {
	case $dialect in
	postgres)
		"$(sed -n "s/^exec '\(.*\)psql'.*/\1pg_dump/p" "$home/client")" -s --no-owner -h "$home" -p "$(cat "$home/port")" \
			-U postgres "$1" | grep -v '^.\(un\)\?restrict ' ;;
	esac
}

for server in $(servers postgres); do
	use "$server" || continue
	here=$ROOT/fixtures/live
	$client < "$here/$dialect.sql" > made 2>&1
	check $? "$label: one of each kind" made
	case $label in pg15) ;; *)
		$client < "$here/${dialect}18.sql" > made 2>&1
		check $? "$label: what is newer" made ;;
	esac
	run 0 "$label: inspected" schema inspect --url "$url" -v
	said "$label: in few round trips" " in [1-9] round trips"
	! grep -q warning err
	check $? "$label: nothing is left out"
	cp out inspected.sql
	dump "$database" > first
	run 0 "$label: the text is the database" schema diff --from "$url" --to inspected.sql --check
	run 0 "$label: and the other way round" schema diff --from inspected.sql --to "$url" --check
	first=$database
	use "$server"
	run 0 "$label: made again" schema apply --url "$url" --to inspected.sql --auto-approve
	dump "$database" > second
	diff first second > out
	check $? "$label: its own dump is the same"
	echo > empty.sql
	run 0 "$label: all of it is dropped" schema apply --url "$url" --to empty.sql --auto-approve --allow-destructive
	leave
	database=$first client="$home/client $database"
	url=$(echo "$url" | sed "s|@/[^?]*|@/$database|")
	$client < "$here/${dialect}_named.sql" > made 2>&1
	check $? "$label: what has no statements" made
	run 0 "$label: inspected" schema inspect --url "$url"
	sed -n 's/^-- named: //p' "$here/${dialect}_named.sql" > names
	while read -r name; do
		said "$label: it names $name" "note: $name"
	done < names
	case $dialect in postgres)
		echo "ALTER SUBSCRIPTION nowhere SET (slot_name = NONE); DROP SUBSCRIPTION nowhere" | $client > made 2>&1 ;;
	esac
	leave
done
echo "1..$count"
