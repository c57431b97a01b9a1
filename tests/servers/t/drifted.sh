#!/bin/sh
# migrate apply --verify: a database that somebody has changed by hand is found, whatever it was that was changed.
. "$ROOT/tests/servers/tap.sh"

sql() { printf '%s\n' "$1" | $client > sql.out 2>&1; check $? "$label: by hand: $1" sql.out; }

mkdir migrations
cat > migrations/1_init.sql <<'SQL'
CREATE TABLE users (
  id int NOT NULL,
  email varchar(100) NOT NULL,
  age int DEFAULT 7,
  PRIMARY KEY (id),
  CONSTRAINT old_enough CHECK (age > 5)
);
CREATE UNIQUE INDEX by_email ON users (email);
CREATE VIEW grown AS SELECT id FROM users WHERE age > 17;
SQL
cat > migrations/2_pets.sql <<'SQL'
CREATE TABLE pets (id int NOT NULL PRIMARY KEY, owner int NOT NULL, CONSTRAINT whose FOREIGN KEY (owner) REFERENCES users (id));
INSERT INTO users VALUES (1, 'a@example.com', 40);
INSERT INTO pets VALUES (1, 1);
SQL
cat > migrations/3_colour.sql <<'SQL'
ALTER TABLE pets ADD COLUMN colour varchar(20);
SQL
ddlkit migrate hash

# MySQL and MariaDB tell a view in words of their own.
verify() {
	case $dialect in
	mysql | mariadb) ddlkit migrate apply --url "$url" --verify --exclude '*[type=view]' "$@" ;;
	*) ddlkit migrate apply --url "$url" --verify "$@" ;;
	esac > out 2> err < /dev/null
	echo $? > status
}

# verified STATUS NAME ARGUMENT...
verified() {
	wanted=$1 name=$2
	shift 2
	verify "$@"
	[ "$(cat status)" = "$wanted" ]
	check $? "$label: $name"
}

# changed NAME BY-HAND PATTERN BACK: it is found, and after BACK all is well
changed() {
	sql "$2"
	verified 4 "$1"
	said "$label: it says what differs" "$3"
	sql "$4"
	verified 0 "put back"
}

for server in $(servers); do
	use "$server" || continue
	verified 0 "a part of the files" 2
	verified 0 "all of them"
	verified 0 "nothing to run, and nothing differs"

	sql "ALTER TABLE pets DROP COLUMN colour;"
	run 0 "$label: without --verify nobody looks" migrate apply --url "$url"
	verified 4 "a column is gone"
	said "$label: it says that the database differs" "the database is not what its migration files make"
	said "$label: and in what" 'ALTER TABLE .*pets.* ADD COLUMN .colour. '
	[ "$(cat out)" = "No migration files to execute" ]
	check $? "$label: what ran is told as always"
	sql "ALTER TABLE pets ADD COLUMN colour varchar(20);"
	verified 0 "put back"

	changed "a table too many" "CREATE TABLE extra (id int);" 'DROP TABLE .*extra' "DROP TABLE extra;"
	case $dialect in
	mysql | mariadb)
		changed "an index is gone" "DROP INDEX by_email ON users;" 'by_email' "CREATE UNIQUE INDEX by_email ON users (email);" ;;
	*)
		changed "an index is gone" "DROP INDEX by_email;" 'by_email' "CREATE UNIQUE INDEX by_email ON users (email);" ;;
	esac
	case $dialect in
	postgres | sqlite)
		changed "a view is gone" "DROP VIEW grown;" 'CREATE VIEW .*grown' \
			"CREATE VIEW grown AS SELECT id FROM users WHERE age > 17;" ;;
	esac
	if [ "$dialect" != sqlite ]; then
		changed "another default" "ALTER TABLE users ALTER COLUMN age SET DEFAULT 8;" 'DEFAULT 7' \
			"ALTER TABLE users ALTER COLUMN age SET DEFAULT 7;"
		changed "a check is gone" "ALTER TABLE users DROP CONSTRAINT old_enough;" 'old_enough' \
			"ALTER TABLE users ADD CONSTRAINT old_enough CHECK (age > 5);"
	fi

	sql "CREATE TABLE others (id int);"
	verified 0 "what is not the directory's is left out" --exclude \
		"$(case $dialect in postgres) echo '*.others' ;; *) echo others ;; esac)"
	leave
done

# A database that began elsewhere.
for server in $(servers); do
	use "$server" || continue
	sql "$(cat migrations/1_init.sql migrations/2_pets.sql)"
	verified 0 "a baseline" --baseline 2
	verified 0 "again"
	leave
	use "$server" || continue
	verified 4 "a baseline that is not true" --baseline 3
	leave
done
