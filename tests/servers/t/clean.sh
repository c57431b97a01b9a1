#!/bin/sh
# schema clean drops all there is, and nothing without being told to.
. "$ROOT/tests/servers/tap.sh"

mkdir migrations
cat > migrations/1_a.sql <<'SQL'
CREATE TABLE a (id int NOT NULL PRIMARY KEY);
CREATE TABLE b (id int NOT NULL PRIMARY KEY, a int, CONSTRAINT of_a FOREIGN KEY (a) REFERENCES a (id));
INSERT INTO a VALUES (1);
SQL
ddlkit migrate hash

for server in $(servers); do
	use "$server" || continue
	# A file that is not there is an error; an empty one is an empty database.
	[ "$dialect" != sqlite ] || : > "$home/data/$database.db"
	run 0 "$label: nothing" schema clean --url "$url" --auto-approve
	said "$label: nothing to drop" "^Nothing to drop$"

	run 0 "$label: some tables" migrate apply --url "$url"
	run 0 "$label: a look" schema clean --url "$url" --dry-run
	said "$label: it says what goes" "DROP TABLE .*b"
	said "$label: the table of migrate apply goes too" "DROP TABLE .*atlas_schema_revisions"
	said "$label: and that data is lost" "loses data"
	run 2 "$label: nobody said yes" schema clean --url "$url"
	said "$label: it says what to do" "auto-approve"
	run 0 "$label: nothing was done" migrate apply --url "$url" --verify
	case $dialect in
	postgres)
		run 0 "$label: one of them stays" schema clean --url "$url" --auto-approve --exclude 'public.a' \
			--exclude atlas_schema_revisions ;;
	*) run 0 "$label: one of them stays" schema clean --url "$url" --auto-approve --exclude 'a*' ;;
	esac
	run 0 "$label: it is there" migrate status --url "$url"
	said "$label: it is there" "Already at latest version"
	run 0 "$label: all of it" schema clean --url "$url" --auto-approve
	run 0 "$label: again" schema clean --url "$url" --auto-approve
	said "$label: nothing to drop" "^Nothing to drop$"
	run 0 "$label: as if nothing had been there" migrate apply --url "$url" --verify
	leave

	use "$server" || continue
	[ -e "$ROOT/fixtures/live/$dialect.sql" ] || continue
	$client < "$ROOT/fixtures/live/$dialect.sql" > load 2>&1
	run 0 "$label: everything there can be" schema clean --url "$url" --auto-approve
	run 0 "$label: again" schema clean --url "$url" --auto-approve
	said "$label: nothing to drop" "^Nothing to drop$"
	leave
done
