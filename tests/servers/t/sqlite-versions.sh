#!/bin/sh
# What each version of SQLite takes, and what ALTER TABLE leaves behind: said here for that version, and by its library.
. "$ROOT/tests/servers/tap.sh"

for server in $(servers older sqlite); do
	for unit in versions alters; do
		sed "s|'$BUILD/ddlkit'|'$BUILD/tests/unit_$unit'|" "$DDLKIT_TEST_DIR/$server/bin/ddlkit" > program
		chmod 755 program
		(cd "$ROOT" && "$dir/program") > out 2> err
		check $? "$server, $unit:$(sed -n 's/^# SQLite [0-9.]*:/ and/p' out | tr '\n' ',')"
	done
done
