#!/bin/sh
# Plans of random pairs of schemas, verified with rows in their tables: 500 for each dialect, shared among its servers; and
# 1,000 of SQLite's own for each of its versions since 3.31.
. "$ROOT/tests/servers/tap.sh"

# Older ones than 3.31 have errors of their own in the way: RENAME COLUMN, indexes of expressions.
try_sqlite() {
	case $1 in sqlite-3.8 | sqlite-3.24) return ;; esac
	sed "s|'$BUILD/tests/unit_property'|'$BUILD/tests/unit_property_sqlite'|" property > property_sqlite
	chmod 755 property_sqlite
	DDLKIT_PROPERTY_PAIRS=1000 DDLKIT_PROPERTY_SEED=10001 DDLKIT_TEST_SERVERS= ./property_sqlite > "$1.sqlite" 2>&1
	echo $? > "$1.sqlite-status"
}

# Servers of one dialect, one after the other.
try_dialect() {
	DDLKIT_TEST_SERVERS=$all
	set -- "$1" $(servers older "$1")
	[ $# -gt 1 ] || return
	pairs=$((500 / ($# - 1))) seed=1 dialect=$1
	shift
	for server; do
		program=$BUILD/tests/unit_property
		if [ "$dialect" = sqlite ]; then
			sed "s|'$BUILD/ddlkit'|'$program'|" "$DDLKIT_TEST_DIR/$server/bin/ddlkit" > property
			chmod 755 property
			program=./property DDLKIT_TEST_SERVERS=
		else
			DDLKIT_TEST_SERVERS=$(printf '%s\n' "$all" | grep "^$server ")
		fi
		DDLKIT_PROPERTY_PAIRS=$pairs DDLKIT_PROPERTY_SEED=$seed "$program" > "$server.out" 2>&1
		echo $? > "$server.status"
		[ "$dialect" != sqlite ] || try_sqlite "$server"
		seed=$((seed + pairs))
	done
}

all=$DDLKIT_TEST_SERVERS
(try_dialect postgres) &
(try_dialect mysql; try_dialect mariadb; try_dialect sqlite) &
wait
for server in $(servers older); do
	check "$(cat "$server.status")" "$server:$(sed -n 's/^# .*: pairs/ pairs/p' "$server.out")" "$server.out"
done
for server in $(servers older); do
	[ ! -s "$server.sqlite-status" ] || check "$(cat "$server.sqlite-status")" \
		"$server:$(sed -n 's/^# SQLite .*, pairs/ pairs/p' "$server.sqlite")" "$server.sqlite"
done
