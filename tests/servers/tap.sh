# Sourced by the tests in t/: TAP, and databases of their own on the servers that `with` started.
#
#	for server in $(servers postgres mysql); do
#		use "$server" || continue
#		run 0 "what is tested" schema inspect --url "$url"
#		leave
#	done
set -u
count=0
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
trap 'exit 130' INT TERM HUP
cd "$dir" || exit 2
own_path=$PATH

# check STATUS NAME [FILE...]: 0 is well; else the files tell why
check() {
	count=$((count + 1))
	if [ "$1" = 0 ]; then
		echo "ok $count - $2"
		return
	fi
	echo "not ok $count - $2"
	shift 2
	[ $# -gt 0 ] || set -- out err
	head -n 60 "$@" 2>/dev/null
}

skip() { count=$((count + 1)); echo "ok $count - $1 # SKIP $2"; }

# run STATUS NAME ARGUMENT...: ddlkit ends with it; out and err have what it said
run() {
	wanted=$1 name=$2
	shift 2
	ddlkit "$@" > out 2> err < /dev/null
	got=$?
	[ "$got" = "$wanted" ] || echo "the exit status is $got, not $wanted" >> err
	[ "$got" = "$wanted" ]
	check $? "$name"
}

# said NAME PATTERN: in what it said there is a line like this
said() {
	grep -q -e "$2" out err
	check $? "$1"
}

# one.sql: two tables; two.sql: the same with a column more each
two_tables() {
	cat > one.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	SQL
	cat > two.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY, x int);
	CREATE TABLE b (id int NOT NULL PRIMARY KEY, y int);
	SQL
}

# The names of servers of these dialects; of all, if there is none. Of SQLite the newest only, unless older versions are
# asked for: `servers older sqlite`.
servers() {
	older=-
	[ "${1-}" != older ] || { older= && shift; }
	printf '%s\n' "$DDLKIT_TEST_SERVERS" | while read -r name dialect _; do
		case $older$name in -*-*) continue ;; esac
		case " $* " in "  " | *" $dialect "*) echo "$name" ;; esac
	done
}

# A new database on a server: $url, and $client, a command that reads SQL for it. $label, $dialect, $database: its names.
use() {
	label=$1 home=$DDLKIT_TEST_DIR/$1 database=t$(od -An -N6 -tx1 /dev/urandom | tr -d ' \n') PATH=$own_path
	dialect=$(printf '%s\n' "$DDLKIT_TEST_SERVERS" | awk -v name="$1" '$1 == name { print $2 }')
	url=$(cat "$home/url")
	client="$home/client $database"
	case $dialect in
	sqlite)
		PATH=$home/bin:$PATH url=$url$database.db client="$home/client $home/data/$database.db" ;;
	postgres)
		url=$(echo "$url" | sed "s|@/postgres?|@/$database?|")
		"$home/client" postgres -c "CREATE DATABASE $database" ;;
	*)
		url=$(echo "$url" | sed "s|/?|/$database?|")
		"$home/client" mysql -e "CREATE DATABASE $database" ;;
	esac
	ddlkit schema inspect --format sql --url "$url" > out 2> err < /dev/null
	grep -q WITHOUT= err || return 0
	skip "$label" "this build has no driver for it"
	leave
	return 1
}

leave() {
	case $dialect in
	sqlite) rm -f "$home/data/$database.db"* ;;
	postgres) "$home/client" postgres -c "DROP DATABASE IF EXISTS $database WITH (FORCE)" ;;
	*) "$home/client" mysql -e "DROP DATABASE IF EXISTS $database" ;;
	esac
	PATH=$own_path
}

# hold SQL: another session, which has done that and stays; until `release`.
hold() {
	rm -f held line
	mkfifo line
	# shellcheck disable=SC2086 # a command
	case $dialect in
	postgres) $client -At < line > held 2>&1 & ;;
	sqlite) $client < line > held 2>&1 & ;;
	*) $client -BNn < line > held 2>&1 & ;;
	esac
	holder=$!
	exec 9> line
	printf "%s\nSELECT 'it is held';\n" "$1" >&9
	until_done "the other session" 'grep -q "it is held" held'
}

release() {
	exec 9>&-
	wait "$holder"
}

# until_done NAME CONDITION: wait for it; it is a failure if it takes ten seconds
until_done() {
	for _ in $(seq 100); do
		eval "$2" && return
		sleep 0.1
	done
	check 1 "$1: nothing happened in ten seconds" held
}

# A server that a test has for itself may be killed, and started again with the data it had.
kill_server() {
	case $dialect in postgres) signal=QUIT ;; *) signal=KILL ;; esac
	kill -s $signal "$(cat "$home/pid")"
	until_done "$label ends" '! kill -0 "$(cat "$home/pid")" 2>/dev/null'
}

restart() {
	setsid "$ROOT/tests/servers/launch" "$label" "$home" &
	echo $! > "$home/pid"
	until_done "$label answers" 'echo "SELECT 1;" | $client > answer 2>&1'
}
