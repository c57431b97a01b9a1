#!/bin/sh
# Databases as sources and as what a schema is applied to: SQLite, which is in the program, and each server that
# tests/servers/with has started.
: "${DDLKIT_TEST_SERVERS=}" "${ROOT:?}"
. "$ROOT/tests/servers/tap.sh"

cat > empty.sql < /dev/null
cat > one.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, x varchar(20), dead int);
CREATE TABLE b (id int NOT NULL PRIMARY KEY, a int, CONSTRAINT b_a FOREIGN KEY (a) REFERENCES a (id));
CREATE INDEX b_x ON b (a);
SQL
cat > two.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY, x varchar(40) DEFAULT 'it''s', y int);
CREATE TABLE b (id int NOT NULL PRIMARY KEY, a int, CONSTRAINT b_a FOREIGN KEY (a) REFERENCES a (id) ON DELETE CASCADE);
CREATE INDEX b_x ON b (a);
CREATE TABLE c (id int NOT NULL PRIMARY KEY);
SQL
echo 'CREATE TABLE c (id int NOT NULL PRIMARY KEY, CONSTRAINT no CHECK (nothing > 0));' > bad.sql

apply_to() {
	label=$1 url=$2
	run 0 "$label: an empty database is filled" schema apply --url "$url" --to one.sql --auto-approve
	run 0 "$label: again" schema apply --url "$url" --to one.sql --auto-approve
	grep -q '^Schema is synced' out
	check $? "$label: nothing to do"
	run 0 "$label: it is what was asked for" schema diff --from "$url" --to one.sql --check
	run 0 "$label: a file against it" schema diff --from one.sql --to "$url" --check
	run 0 "$label: a plan is shown" schema apply --url "$url" --to two.sql --dry-run
	grep -q 'loses data' out
	check $? "$label: it says what is lost"
	run 2 "$label: losing data is refused" schema apply --url "$url" --to two.sql --auto-approve
	grep -q -e '--allow-destructive' err
	check $? "$label: and it says how it would be done"
	run 2 "$label: nobody is there to ask" schema apply --url "$url" --to two.sql --allow-destructive
	run 0 "$label: changed" schema apply --url "$url" --to two.sql --auto-approve --allow-destructive
	run 0 "$label: it is what was asked for" schema diff --from "$url" --to two.sql --check
	run 0 "$label: inspected" schema inspect --format sql --url "$url"
	cp out inspected.sql
	run 0 "$label: the inspected text is the database" schema diff --from "$url" --to inspected.sql --check
	run 0 "$label: --exclude" schema inspect --format sql --url "$url" --exclude "$3b" --exclude "${3}c"
	grep -q 'TABLE .a. ' out && ! grep -q 'TABLE .[bc]. ' out
	check $? "$label: leaves out what fits"
	run 0 "$label: emptied" schema apply --url "$url" --to empty.sql --auto-approve --allow-destructive
}

if [ -z "$DDLKIT_TEST_SERVERS" ]; then apply_to SQLite "sqlite://$dir/app.db" ""; fi
run 2 "a file that is not there is not made" schema inspect --format sql --url sqlite://missing.db
[ ! -e missing.db ]
check $? "it is not there"
for server in $(servers); do
	use "$server" || continue
	case $dialect in postgres) apply_to "$label" "$url" public. ;; *) apply_to "$label" "$url" "" ;; esac
	leave
done

for url in postgres://u:s3cr%65t@127.0.0.1:1/x 'postgres://u@127.0.0.1:1/x?password=s3cret' mysql://u:s3cret@127.0.0.1:1/x \
	mariadb://u:s3cret/x@127.0.0.1:1/x sqlserver://u:s3cret@h/x; do
	run 2 "${url%%:*}: what cannot be reached" schema inspect --format sql --url "$url"
	! grep -q -e s3cr -e secret out err
	check $? "no password is told"
done
DDLKIT_PASSWORD=s3cret run 2 "a password in the environment" schema inspect --format sql --url postgres://u@127.0.0.1:1/x
! grep -q s3cret out err
check $? "no password is told"
