#!/bin/sh
# One database with one of each kind of thing: what is inspected makes the same again, and what cannot be is named.
. "$ROOT/tests/servers/tap.sh"

# What the server itself tells of a database.
dump() {
	case $dialect in
	postgres)
		"$(sed -n "s/^exec '\(.*\)psql'.*/\1pg_dump/p" "$home/client")" -s --no-owner -h "$home" -p "$(cat "$home/port")" \
			-U postgres "$1" | grep -v '^.\(un\)\?restrict ' ;;
	sqlite) echo "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY 1, 2;" | $client ;;
	*)
		# An event made anew has its times in UTC.
		show() { echo "SELECT CONCAT('SHOW CREATE ', $1, ' \`', REPLACE($2, '\`', '\`\`'), '\`;') FROM information_schema.$3 = DATABASE() ORDER BY 1;"; }
		{
			show "REPLACE(REPLACE(TABLE_TYPE, 'BASE ', ''), 'SYSTEM VERSIONED', 'TABLE')" TABLE_NAME "TABLES WHERE TABLE_SCHEMA"
			show ROUTINE_TYPE ROUTINE_NAME "ROUTINES WHERE ROUTINE_SCHEMA"
			show "'TRIGGER'" TRIGGER_NAME "TRIGGERS WHERE TRIGGER_SCHEMA"
			show "'EVENT'" EVENT_NAME "EVENTS WHERE EVENT_SCHEMA"
		} | "$home/client" "$1" -BN | "$home/client" "$1" -E | grep -v -e '^ *Created:' -e '^ *time_zone:' |
			sed "s/\`$1\`\\.//g" ;;
	esac
}

for server in $(servers); do
	use "$server" || continue
	here=$ROOT/fixtures/live
	$client < "$here/$dialect.sql" > made 2>&1
	check $? "$label: one of each kind" made
	case $label in pg18)
		$client < "$here/${dialect}18.sql" > made 2>&1
		check $? "$label: what is newer" made ;;
	esac
	run 0 "$label: inspected" schema inspect --format sql --url "$url" -v
	[ "$dialect" = sqlite ] || said "$label: in few round trips" " in [1-9] round trips"
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
	grep -q . first && diff first second > out
	check $? "$label: its own dump is the same"
	echo > empty.sql
	run 0 "$label: all of it is dropped" schema apply --url "$url" --to empty.sql --auto-approve --allow-destructive
	leave
	database=$first client="$home/client $database"
	url=$(echo "$url" | sed "s|@/[^?]*|@/$database|")
	if [ ! -e "$here/${dialect}_named.sql" ]; then
		leave
		continue
	fi
	$client < "$here/${dialect}_named.sql" > made 2>&1
	check $? "$label: what has no statements" made
	run 0 "$label: inspected" schema inspect --format sql --url "$url"
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
