#!/bin/sh
# migrate apply, status and set: on SQLite, which is in the program, and on each server that tests/servers/with has started.
: "${DDLKIT_TEST_SERVERS=}" "${ROOT:?}"
. "$ROOT/tests/servers/tap.sh"
shim=
if ${CC:-cc} -shared -fPIC -o "$dir/killed.so" "$ROOT/tests/killed.c" 2> /dev/null; then shim=$dir/killed.so; fi
case ${O-} in *address*) shim= ;; esac

# fresh: an empty database of the same name
fresh() {
	if [ -n "$DDLKIT_TEST_SERVERS" ]; then
		leave > /dev/null 2>&1
		use "$label"
	else
		rm -f "$dir"/app.db*
	fi
}

# write NAME: a file of the directory from standard input, and atlas.sum
write() { mkdir -p migrations; cat > "migrations/$1"; ddlkit migrate hash || echo "cannot hash"; }
apply() { ddlkit migrate apply --url "$url" "$@" > out 2> err < /dev/null; }
clean_dir() { rm -rf migrations; mkdir migrations; }

# rows EXPRESSION NAME: it holds
rows() {
	rm -rf look
	mkdir look
	printf -- '-- atlas:txtar\n\n-- checks.sql --\n%s;\n-- migration.sql --\n' "$1" > look/9_look.sql
	ddlkit migrate hash --dir look
	ddlkit migrate apply --url "$url" --dir look > out 2> err < /dev/null
	check $? "$2"
}

plain() {
	clean_dir
	write 1_first.sql <<-'SQL'
	CREATE TABLE users (
	  id int NOT NULL,
	  PRIMARY KEY (id)
	);
	SQL
	write 2_second.sql <<-'SQL'
	-- About pets
	CREATE TABLE pets (id int NOT NULL PRIMARY KEY);
	INSERT INTO pets VALUES (1);
	SQL
	run 0 "$label: the first file" migrate apply --url "$url" 1
	sed 's/([0-9.]*[mnµ]*s)/(TIME)/; s/^  -- [0-9.]*[mnµ]*s$/  -- TIME/' out > told
	cat > wanted <<-'TEXT'
	Migrating to version 1 (1 migrations in total):

	  -- migrating version 1
	    -> CREATE TABLE users (
	         id int NOT NULL,
	         PRIMARY KEY (id)
	       );
	  -- ok (TIME)

	  -------------------------
	  -- TIME
	  -- 1 migration
	  -- 1 sql statement
	TEXT
	diff wanted told > out
	check $? "$label: it is told as Atlas tells it"
	run 0 "$label: a dry run" migrate apply --url "$url" --dry-run
	said "$label: both statements" '^  -- 2 sql statements$'
	run 0 "$label: the second file" migrate apply --url "$url"
	said "$label: from where it goes on" '^Migrating to version 2 from 1 (1 migrations in total):$'
	said "$label: both statements" '^  -- 2 sql statements$'
	run 0 "$label: again" migrate apply --url "$url"
	said "$label: there is nothing to do" '^No migration files to execute$'
	run 0 "$label: the database is what the directory makes" schema diff --from "$url" --to file://migrations --check
}

refused() {
	fresh
	clean_dir
	write 1_a.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	SQL
	write 3_c.sql <<-'SQL'
	CREATE TABLE c (id int NOT NULL PRIMARY KEY);
	SQL
	apply
	echo '-- more' >> migrations/3_c.sql
	run 1 "$label: a file that was edited, and atlas.sum was not" migrate apply --url "$url"
	said "$label: in Atlas' words" 'L3: 3_c.sql was edited'
	ddlkit migrate hash
	run 1 "$label: a file that was edited after it ran" migrate apply --url "$url"
	said "$label: it is named" '3_c.sql was edited after it was applied'
	printf 'CREATE TABLE c (id int NOT NULL PRIMARY KEY);\n' > migrations/3_c.sql
	write 2_b.sql <<-'SQL'
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	SQL
	write 0_o.sql <<-'SQL'
	CREATE TABLE o (id int NOT NULL PRIMARY KEY);
	SQL
	run 1 "$label: files older than the newest that ran" migrate apply --url "$url"
	said "$label: they are named" 'migration files 0_o.sql, 2_b.sql were added out of order'
	run 0 "$label: left out" migrate apply --url "$url" --exec-order linear-skip
	said "$label: there is nothing else" '^No migration files to execute$'
	run 0 "$label: one of them is run" migrate apply --url "$url" --exec-order non-linear 1
	run 0 "$label: and the other" migrate apply --url "$url" --exec-order non-linear
	said "$label: which is the newer one" '^  -- migrating version 2$'
	run 0 "$label: nothing was edited" migrate apply --url "$url"
	run 0 "$label: all is there" schema diff --from "$url" --to file://migrations --check
}

dirty() {
	fresh
	clean_dir
	echo 'CREATE TABLE users (id int NOT NULL PRIMARY KEY);' > users.sql
	ddlkit schema apply --url "$url" --to users.sql --auto-approve > out 2> err
	write 1_users.sql < users.sql
	write 2_pets.sql <<-'SQL'
	CREATE TABLE pets (id int NOT NULL PRIMARY KEY);
	SQL
	run 1 "$label: a database with tables" migrate apply --url "$url"
	said "$label: one is named" 'connected database is not clean: found table "users"'
	run 2 "$label: both" migrate apply --url "$url" --baseline 1 --allow-dirty
	run 1 "$label: a baseline that is no version" migrate apply --url "$url" --baseline 7
	said "$label: is told" 'baseline version "7" not found'
	run 0 "$label: a baseline" migrate apply --url "$url" --baseline 1
	said "$label: it is where it begins" '^Migrating to version 2 from 1 (1 migrations in total):$'
	run 0 "$label: all is there" schema diff --from "$url" --to file://migrations --check
}

# What a server takes back when a statement fails, and what it does not, is known to the next run.
failing() {
	for mode in none file all; do
		fresh
		clean_dir
		write 1_log.sql <<-'SQL'
		CREATE TABLE log (what varchar(20));
		SQL
		apply
		write 2_fails.sql <<-'SQL'
		INSERT INTO log VALUES ('one');
		CREATE TABLE a (id int NOT NULL PRIMARY KEY);
		INSERT INTO log VALUES ('two');
		INSERT INTO nowhere VALUES (1);
		INSERT INTO log VALUES ('three');
		SQL
		run 3 "$label: $mode: a statement fails" migrate apply --url "$url" --tx-mode $mode
		said "$label: $mode: which one" 'executing statement "INSERT INTO nowhere VALUES (1);" from version "2"'
		sed -i 's/INTO nowhere VALUES (1)/INTO log VALUES ('"'mended'"')/' migrations/2_fails.sql
		ddlkit migrate hash
		run 0 "$label: $mode: mended, it goes on" migrate apply --url "$url" --tx-mode $mode
		rows "SELECT count(*) = 4 AND count(DISTINCT what) = 4 FROM log" "$label: $mode: each statement ran once"
		run 0 "$label: $mode: all is there" schema diff --from "$url" --to file://migrations --check
	done
	fresh
	clean_dir
	write 1_part.sql <<-'SQL'
	CREATE TABLE a (id int NOT NULL PRIMARY KEY);
	CREATE TABLE b (id int NOT NULL PRIMARY KEY);
	FAIL;
	SQL
	run 3 "$label: a file fails in its midst" migrate apply --url "$url" --tx-mode none
	sed -i 's/TABLE a (id int/TABLE a (id bigint/' migrations/1_part.sql
	ddlkit migrate hash
	run 1 "$label: what ran of it was edited" migrate apply --url "$url" --tx-mode none
	said "$label: which is told" 'history changed: statement 1 of 1_part.sql is not what ran'
	printf 'CREATE TABLE a (id int NOT NULL PRIMARY KEY);\n' > migrations/1_part.sql
	ddlkit migrate hash
	run 1 "$label: what ran of it was taken out" migrate apply --url "$url" --tx-mode none
	said "$label: which is told" 'history changed: statement 2 of 1_part.sql ran, and is no longer in it'
	printf 'CREATE TABLE b (id int NOT NULL PRIMARY KEY);\n' >> migrations/1_part.sql
	ddlkit migrate hash
	run 0 "$label: only what failed was taken out" migrate apply --url "$url" --tx-mode none
	run 0 "$label: all is there" schema diff --from "$url" --to file://migrations --check
}

# Killed behind each thing that it asks the server to do, then run again.
killed() {
	if [ -z "$shim" ]; then skip "$label: killed" "there is no compiler, or a sanitizer is in the way"; return; fi
	clean_dir
	write 1_log.sql <<-'SQL'
	CREATE TABLE log (what varchar(20));
	INSERT INTO log VALUES ('1a');
	CREATE TABLE a (id int NOT NULL PRIMARY KEY, n int);
	INSERT INTO a VALUES (1, 0);
	SQL
	write 2_mixed.sql <<-'SQL'
	INSERT INTO log VALUES ('2a');
	ALTER TABLE a ADD COLUMN b int;
	INSERT INTO log VALUES ('2b');
	UPDATE a SET n = n + 1;
	CREATE INDEX a_b ON a (b);
	SQL
	write 3_none.sql <<-'SQL'
	-- atlas:txmode none

	CREATE TABLE c (id int NOT NULL PRIMARY KEY);
	INSERT INTO log VALUES ('3a');
	UPDATE a SET n = n + 1;
	DROP TABLE c;
	CREATE TABLE d (id int NOT NULL PRIMARY KEY);
	SQL
	write 4_own.sql <<-'SQL'
	BEGIN;
	INSERT INTO log VALUES ('4a');
	UPDATE a SET n = n + 1;
	COMMIT;
	CREATE TABLE e (id int NOT NULL PRIMARY KEY);
	SQL
	for mode in file none; do
		n=1
		while :; do
			fresh
			LD_PRELOAD=$shim DDLKIT_TEST_KILL=$n ddlkit migrate apply --url "$url" --tx-mode $mode > out 2> err < /dev/null
			[ $? = 137 ] || break
			if ! ddlkit migrate apply --url "$url" --tx-mode $mode > out 2>> err < /dev/null; then
				check 1 "$label: $mode: killed behind request $n, and run again"
			elif ! ddlkit schema diff --from "$url" --to file://migrations --check > out 2> err; then
				check 1 "$label: $mode: killed behind request $n, the schema is what it should be"
			else
				rows "SELECT (SELECT count(*) FROM log) = 5 AND (SELECT count(DISTINCT what) FROM log) = 5 AND
					(SELECT n FROM a) = 3" "$label: $mode: killed behind request $n, each statement ran once"
			fi
			n=$((n + 1))
		done
		[ $n -gt 10 ]
		check $? "$label: $mode: it was killed $((n - 1)) times"
	done
}

all() { for part in ${DDLKIT_TEST_PARTS:-plain refused dirty failing killed}; do fresh; $part; done; }

if [ -z "$DDLKIT_TEST_SERVERS" ]; then
	label=SQLite url=sqlite://$dir/app.db
	all
fi
for server in $(servers); do
	use "$server" || continue
	all
	leave
done
[ $count -gt 0 ] || echo "1..0"
