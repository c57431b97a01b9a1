#!/bin/sh
# Names that attack: of tables, columns, keys and indexes, with all that ends a quote, a statement, a line or a length.
# Each is made by ddlkit and by the server's own client, inspected, compared, changed and verified.
. "$ROOT/tests/servers/tap.sh"

# schema WHICH DIALECT: a table for each name, which references the one before; WHICH is 1, or 2 for what it is changed to
schema() {
	awk -v which="$1" -v dialect="$2" '
	function quoted(s) { gsub(q, q q, s); return q s q }
	function repeat(s, n,   r) { while (n-- > 0) r = r s; return r }
	function add(s) { names[++n] = s }
	BEGIN {
		q = dialect == "postgres" || dialect == "sqlite" ? "\"" : "`"
		add("plain"); add("a\"b"); add("a\"\"b"); add("a\047b"); add("a`b"); add("a\\b"); add("a\\\047b"); add("a\\")
		add("\"); DROP TABLE plain; --"); add("`; DROP TABLE plain; --"); add("\047; DROP TABLE plain; --")
		add("new\nline"); add("re\rturn"); add("tab\tbed"); add("\001\002\033[31m"); add("\177"); add("-- comment")
		add("/* open"); add("*/"); add("# hash"); add("$$"); add("$1"); add("%s%n%d"); add("{{ sql . }}"); add("a.b")
		add("a,b"); add("(a)"); add("[a]"); add("{a}"); add(" blank before"); add("SELECT"); add("größe"); add("ЖЖЖ")
		add("日本語の名前"); add("e\314\201 combined"); add("ünïcödé\"`\047\\")
		add(repeat("s", 63))
		add(repeat("ü", dialect == "postgres" ? 31 : 63))
		if (dialect != "postgres")
			add(repeat("f", 64))
		if (dialect == "sqlite") {
			add(repeat("l", 128)); add("😀"); add("blank behind ")
		}
		if (dialect == "postgres") {
			add("😀 " repeat("日", 19)); add("blank behind ")
		}
		number = dialect == "postgres" ? "integer" : "int"
		text = dialect == "postgres" ? "character varying(40)" : "varchar(40)"
		for (i = 1; i <= n; i++) {
			t = quoted(names[i]); c = names[i]; cut = substr(c, 1, dialect == "postgres" ? 20 : 50)
			printf "CREATE TABLE %s (\n %s %s NOT NULL,\n %s %s", t, quoted(c), number, quoted("2" cut), text
			if (which == 2)
				printf " DEFAULT \047it\047\047s\047,\n %s %s", quoted("3" cut), number
			printf ",\n PRIMARY KEY (%s),\n CONSTRAINT %s UNIQUE (%s)", quoted(c), quoted(i "u" cut), quoted("2" cut)
			if (i > 1)
				printf ",\n CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s (%s)%s", quoted(i "f" cut), quoted(c),
					quoted(names[i - 1]), quoted(names[i - 1]), which == 2 && i % 2 ? " ON DELETE CASCADE" : ""
			printf "\n);\nCREATE INDEX %s ON %s (%s, %s);\n", quoted(i "i" cut), t, quoted("2" cut), quoted(c)
		}
	}'
}

same() { run 0 "$1" schema diff --from "$2" --to "$3" --check; }

for server in $(servers); do
	use "$server" || continue
	schema 1 "$dialect" > one.sql
	schema 2 "$dialect" > two.sql
	run 0 "$label: made" schema apply --url "$url" --to one.sql --auto-approve
	same "$label: as asked for" "$url" one.sql
	run 0 "$label: inspected" schema inspect --format sql --url "$url"
	cp out inspected.sql
	same "$label: what was inspected is what is there" "$url" inspected.sql
	run 0 "$label: changed" schema apply --url "$url" --to two.sql --auto-approve --allow-destructive
	same "$label: as asked for then" "$url" two.sql
	run 0 "$label: verified" verify --url "$url" --from one.sql --to two.sql --format json
	grep -q '"verdict":"holds","rows":1[0-9][0-9],' out && ! grep -q '"rows_before":0' out
	check $? "$label: with rows in every table"
	run 0 "$label: verified the other way" verify --url "$url" --from two.sql --to one.sql
	leave
	use "$server" || continue
	case $dialect in mysql | mariadb) client="$client --default-character-set=utf8mb4" ;; esac
	# shellcheck disable=SC2086 # a command
	$client < one.sql > out 2> err
	check $? "$label: made by its own client"
	same "$label: the client made what ddlkit reads" "$url" one.sql
	leave
	case $dialect in
	mysql | mariadb)
		echo "CREATE TABLE $(printf '%0128d' 0 | tr 0 x) (a int);" > long.sql
		ddlkit schema inspect --format sql --dialect "$dialect" --url long.sql > out 2> err
		[ $? != 0 ]
		check $? "$label: a name of 128 characters is refused" ;;
	postgres)
		echo "CREATE TABLE $(printf '%0128d' 0 | tr 0 x) (a int);" > long.sql
		use "$server" || continue
		run 0 "$label: a name of 128 characters is cut" schema apply --url "$url" --to long.sql --auto-approve
		same "$label: as the server cuts it" "$url" long.sql
		leave ;;
	esac
done
