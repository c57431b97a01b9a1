#!/bin/sh
# What the rules of lint say of SQLite, on every version: the examples of docs/rules.md, with rows in their tables.
. "$ROOT/tests/servers/tap.sh"

for server in $(servers older sqlite); do
	sed "s|'$BUILD/ddlkit'|'$BUILD/tests/unit_hazards'|" "$DDLKIT_TEST_DIR/$server/bin/ddlkit" > hazards
	chmod 755 hazards
	(cd "$ROOT" && DDLKIT_TEST_SERVERS= "$dir/hazards") > out 2>&1
	check $? "$server" out
done
