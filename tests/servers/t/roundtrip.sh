#!/bin/sh
# A database is inspected, what is printed is loaded into a new one by the server's own client, and both are the same: to
# ddlkit; and where Sequelize made the first, to the server, whose own words for them are compared.
. "$ROOT/tests/servers/tap.sh"

# What the server says of all that is there.
dump() {
	case $dialect in
	postgres)
		"$home/dump" "$database" --schema-only | grep -v '^\\\(un\)\{0,1\}restrict ' ;;
	sqlite)
		# It has no words but those that it was given.
		$client "SELECT type, name, tbl_name FROM sqlite_master ORDER BY 1, 2;
			SELECT m.name, x.* FROM sqlite_master m, pragma_table_xinfo(m.name) x WHERE m.type = 'table' ORDER BY 1, 2;
			SELECT m.name, x.* FROM sqlite_master m, pragma_foreign_key_list(m.name) x ORDER BY 1, 2, 3;
			SELECT m.name, i.\"unique\", i.origin, i.partial, CASE i.origin WHEN 'c' THEN i.name END, (SELECT group_concat(
			quote(x.name) || x.\"desc\" || x.coll) FROM pragma_index_xinfo(i.name) x)
			FROM sqlite_master m, pragma_index_list(m.name) i ORDER BY 1, 2, 3, 4, 5, 6" ;;
	*)
		$client -Nre "SELECT TABLE_TYPE, TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY 1, 2;
			SELECT CONCAT(ROUTINE_TYPE, ' \`', ROUTINE_NAME, '\`') FROM information_schema.ROUTINES
			WHERE ROUTINE_SCHEMA = DATABASE() ORDER BY 1" > names
		sed -n 's/^BASE TABLE	\(.*\)/SHOW CREATE TABLE `\1`;/p; s/^VIEW	\(.*\)/SHOW CREATE VIEW `\1`;/p' names > shows
		$client -Nr < shows | sed "s/\`$database\`\.//g" ;;
	esac
}

# Of Sequelize, by the project's own models; and on one server of each dialect what the fidelity test has.
texts() {
	ls "$ROOT/fixtures/sequelize/$dialect"/*.sql "$ROOT/tests/provider/expected"/*."$dialect".sql
	case $1 in pg18 | mysql97 | maria118 | sqlite) ls "$ROOT/fixtures/fidelity/$dialect"/*.sql ;; esac
}

# loaded_again TEXT: into a second database beside the one that $url names
loaded_again() {
	case $1 in
	*/fidelity/*) what=${1#"$ROOT"/} server_too= ;;
	*) what=${1#"$ROOT"/} server_too=1 ;;
	esac
	what="$label, ${what#fixtures/}"
	run 0 "$what: inspected" schema inspect --format sql --url "$url"
	cp out printed.sql
	dump > first
	first=$database first_url=$url
	use "$server" || return
	# shellcheck disable=SC2086 # a command
	$client < printed.sql > out 2> err
	check $? "$what: what was printed is loaded"
	run 0 "$what: the same to ddlkit" schema diff --from "$first_url" --to "$url" --check
	dump > second
	diff first second > out || [ -z "$server_too" ]
	check $? "$what: the same to the server"
	leave
	database=$first
}

for server in $(servers older); do
	dialect=$(printf '%s\n' "$DDLKIT_TEST_SERVERS" | awk -v name="$server" '$1 == name { print $2 }')
	for text in $(texts "$server"); do
		known=$(sed -n "s|^${text#"$ROOT"/fixtures/fidelity/}: ||p" "$ROOT/fixtures/fidelity/$server.score")
		[ -z "$known" ] || { skip "$server, ${text#"$ROOT"/}" "$known"; continue; }
		use "$server" || break
		# shellcheck disable=SC2086 # a command
		if $client < "$text" > out 2> err; then
			loaded_again "$text"
		else
			skip "$server, ${text#"$ROOT"/}" "it refuses that"
		fi
		leave
	done
done
