#!/bin/sh
# What each version of SQLite takes, said here for that version and by its library.
. "$ROOT/tests/servers/tap.sh"

for server in $(servers older sqlite); do
	sed "s|'$BUILD/ddlkit'|'$BUILD/tests/unit_versions'|" "$DDLKIT_TEST_DIR/$server/bin/ddlkit" > versions
	chmod 755 versions
	(cd "$ROOT" && "$dir/versions") > out 2> err
	check $? "$server:$(sed -n 's/^# SQLite [0-9.]*:/ and/p' out | tr '\n' ',')"
done
